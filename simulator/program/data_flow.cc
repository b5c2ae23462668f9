#include "simulator/program/data_flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace stepcast {

std::string_view Name(TensorRole role) {
  switch (role) {
    case TensorRole::kSamples:
      return "samples";
    case TensorRole::kTargets:
      return "targets";
    case TensorRole::kLoss:
      return "loss";
    case TensorRole::kWeights:
      return "weights";
    case TensorRole::kGradient:
      return "gradient";
    case TensorRole::kFirstMoment:
      return "first moment";
    case TensorRole::kSecondMoment:
      return "second moment";
    case TensorRole::kScalar:
      return "scalar";
    case TensorRole::kTemporary:
      return "temporary";
  }
  return "unknown";
}

TensorId DataFlow::AddTensor(const FlowTensor& tensor) {
  tensors_.push_back(tensor);
  return TensorId{static_cast<std::uint32_t>(tensors_.size() - 1)};
}

DataFlow::Use DataFlow::Whole(TensorId tensor, Access access) const {
  return {{{tensor, 0, this->tensor(tensor).elements}}, access, false};
}

void DataFlow::Set(InstructionId id, Function function, std::span<const Use> operands, double scale,
                   std::array<std::int64_t, 4> extents) {
  const auto i = static_cast<std::size_t>(id);
  if (steps_.size() <= i) steps_.resize(i + 1);
  FlowStep& step = steps_[i];
  step.function = function;
  step.scale = scale;
  step.extents = extents;
  step.first_operand = static_cast<std::uint32_t>(operands_.size());
  step.operands = static_cast<std::uint32_t>(operands.size());
  for (const Use& use : operands) {
    operands_.push_back({static_cast<std::uint32_t>(slices_.size()),
                         static_cast<std::uint32_t>(use.slices.size()), use.access, use.own_part});
    std::copy(use.slices.begin(), use.slices.end(), std::back_inserter(slices_));
  }
}

namespace {

/// Whether it has a value before the step.
bool IsGiven(TensorRole role) {
  return role != TensorRole::kTemporary && role != TensorRole::kScalar && role != TensorRole::kLoss;
}

std::string CheckStep(const Program& program, const DataFlow& flow, InstructionId id,
                      std::uint32_t rank_class, std::vector<std::uint32_t>& class_of,
                      std::vector<bool>& written) {
  constexpr std::uint32_t kNobody = 0xffffffff;
  const FlowStep step = flow.step(id);
  if (step.function == Function::kNothing) {
    if (IsHost(program.op(program.instruction(id)).kind)) return "";
    return fmt::format("{} has no data flow", Describe(program, id));
  }
  for (const FlowOperand& operand : flow.operands(step)) {
    for (const TensorSlice& slice : flow.slices(operand)) {
      const auto t = static_cast<std::size_t>(slice.tensor);
      if (t >= flow.tensors().size() || slice.offset < 0 || slice.elements < 0 ||
          slice.offset + slice.elements > flow.tensors()[t].elements) {
        return fmt::format("{} names elements {} to {} of tensor {}, which has none there",
                           Describe(program, id), slice.offset, slice.offset + slice.elements, t);
      }
      if (class_of[t] == kNobody) class_of[t] = rank_class;
      if (class_of[t] != rank_class) {
        return fmt::format("{} names a tensor of another rank class", Describe(program, id));
      }
      if (operand.access != Access::kWrite && !written[t] && !IsGiven(flow.tensors()[t].role)) {
        return fmt::format("{} reads a {} that nothing has written", Describe(program, id),
                           Name(flow.tensors()[t].role));
      }
    }
  }
  for (const FlowOperand& operand : flow.operands(step)) {
    if (operand.access == Access::kRead) continue;
    for (const TensorSlice& slice : flow.slices(operand)) {
      written[static_cast<std::size_t>(slice.tensor)] = true;
    }
  }
  return "";
}

}  // namespace

std::string CheckFlow(const Program& program, const DataFlow& flow) {
  std::vector<std::uint32_t> class_of(flow.tensors().size(), 0xffffffff);
  std::vector<bool> written(flow.tensors().size());
  for (const FlowUnit& unit : flow.units()) {
    for (const TensorId tensor :
         {unit.weights, unit.gradients, unit.first_moments, unit.second_moments}) {
      if (tensor == TensorId::kNone) continue;
      class_of[static_cast<std::size_t>(tensor)] = static_cast<std::uint32_t>(unit.rank_class);
    }
  }
  for (std::uint32_t c = 0; c < program.rank_classes().size(); ++c) {
    const RankClass& rank_class = program.rank_classes()[c];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      std::string wrong = CheckStep(program, flow, InstructionId{i}, c, class_of, written);
      if (!wrong.empty()) return wrong;
    }
  }
  return "";
}

}  // namespace stepcast
