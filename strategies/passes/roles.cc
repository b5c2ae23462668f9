#include "strategies/passes/roles.h"

#include <algorithm>
#include <tuple>

namespace stepcast {
namespace {

bool IsGradientOfWeights(const FlowTensor& tensor) {
  // Of one micro-batch they are temporaries of a unit.
  return tensor.role == TensorRole::kGradient ||
         (tensor.role == TensorRole::kTemporary && tensor.unit >= 0 && tensor.micro_batch >= 0);
}

bool IsBackward(Phase phase) { return phase == Phase::kBackward; }

}  // namespace

std::vector<std::uint8_t> WeightGradients(const Program& program, const DataFlow& flow) {
  std::vector<std::uint8_t> result(program.size());
  // By tensor: read by something other than a kernel that adds it to gradients.
  std::vector<std::uint8_t> read(flow.tensors().size());
  for (std::uint32_t i = static_cast<std::uint32_t>(program.size()); i-- > 0;) {
    const FlowStep step = flow.step(InstructionId{i});
    bool writes = false;
    bool only_gradients = true;
    for (const FlowOperand& operand : flow.operands(step)) {
      if (operand.access == Access::kRead) continue;
      for (const TensorSlice& slice : flow.slices(operand)) {
        const auto t = static_cast<std::size_t>(slice.tensor);
        const FlowTensor& tensor = flow.tensor(slice.tensor);
        writes = true;
        only_gradients &=
            IsGradientOfWeights(tensor) || (tensor.role == TensorRole::kTemporary && read[t] == 0);
      }
    }
    const bool gradient = writes && only_gradients &&
                          IsBackward(program.instructions()[i].origin.phase) &&
                          !IsCommunication(program.op(program.instructions()[i]).kind);
    result[i] = gradient ? 1 : 0;
    if (gradient && step.function == Function::kAccumulate) continue;
    for (const FlowOperand& operand : flow.operands(step)) {
      if (operand.access == Access::kWrite) continue;
      for (const TensorSlice& slice : flow.slices(operand)) {
        read[static_cast<std::size_t>(slice.tensor)] = 1;
      }
    }
  }
  return result;
}

std::vector<std::uint8_t> WeightGathers(const Program& program) {
  std::vector<std::uint8_t> result(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    const OpKind kind = program.op(instruction).kind;
    const Phase phase = instruction.origin.phase;
    const bool of_weights =
        phase == Phase::kForward || phase == Phase::kRecompute || phase == Phase::kBackward;
    result[i] = of_weights && (kind == OpKind::kAllGather || kind == OpKind::kCast) &&
                        program.stream(instruction.stream).kind == StreamKind::kDataParallel
                    ? 1
                    : 0;
  }
  return result;
}

std::vector<std::uint8_t> GradientReductions(const Program& program) {
  std::vector<std::uint8_t> result(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    result[i] = instruction.origin.phase == Phase::kGradientReduce &&
                        program.stream(instruction.stream).kind == StreamKind::kDataParallel
                    ? 1
                    : 0;
  }
  return result;
}

std::vector<std::uint32_t> FirstNeeded(const Program& program, const Dependences& dependences,
                                       const std::vector<std::uint8_t>& chained) {
  std::vector<std::uint32_t> first(program.size(), static_cast<std::uint32_t>(program.size()));
  for (std::uint32_t i = static_cast<std::uint32_t>(program.size()); i-- > 0;) {
    const std::uint32_t needed = chained[i] != 0 ? first[i] : i;
    for (const Dependence& dependence : dependences.of(InstructionId{i})) {
      if (!MustFinish(dependence.kind)) continue;
      std::uint32_t& of = first[static_cast<std::size_t>(dependence.before)];
      of = std::min(of, needed);
    }
  }
  return first;
}

std::vector<std::uint32_t> NextAction(const Program& program) {
  const auto none = static_cast<std::uint32_t>(program.size());
  std::vector<std::uint32_t> next(program.size(), none);
  std::vector<std::uint32_t> after(program.streams().size(), none);
  const auto action = [&](std::uint32_t i) {
    const Origin& origin = program.instructions()[i].origin;
    // Backward makes forward again.
    const bool backward = origin.phase == Phase::kBackward || origin.phase == Phase::kRecompute;
    return std::tuple(origin.micro_batch, origin.chunk, backward);
  };
  for (std::uint32_t i = none; i-- > 0;) {
    std::uint32_t& following = after[static_cast<std::size_t>(program.instructions()[i].stream)];
    if (following < none) next[i] = action(following) == action(i) ? next[following] : following;
    following = i;
  }
  return next;
}

}  // namespace stepcast
