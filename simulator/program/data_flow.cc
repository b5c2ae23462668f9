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
    case TensorRole::kMask:
      return "mask";
    case TensorRole::kScalar:
      return "scalar";
    case TensorRole::kTemporary:
      return "temporary";
  }
  return "unknown";
}

namespace {

struct FunctionFacts {
  std::string_view name;
  OperandCounts forward;
  OperandCounts backward;
};

constexpr OperandCounts kAny = {0, 0xffffffff};

/// In the order of the enumerators.
constexpr std::array<FunctionFacts, kFunctionCount> kFunctions = {{
    {"nothing", {0, 0}, {0, 0}},
    {"multiply", {3, 4}, {3, 4}},
    {"add_bias", {2, 2}, {2, 2}},
    {"sum_columns", {2, 2}, {2, 2}},
    {"add", {3, 4}, {3, 4}},
    {"accumulate", {2, 2}, {2, 2}},
    {"convolve", {3, 3}, {3, 3}},
    {"convolve_input_gradient", {3, 3}, {3, 3}},
    {"convolve_weight_gradient", {3, 3}, {3, 3}},
    {"pool_maximum", {2, 2}, {3, 3}},
    {"pool_mean", {2, 2}, {3, 3}},
    {"rectify", {2, 2}, {3, 3}},
    {"gelu", {2, 3}, {3, 4}},
    {"swiglu", {2, 2}, {3, 3}},
    {"silu", {2, 2}, {3, 3}},
    {"gate", {3, 3}, {5, 5}},
    {"layer_norm", {3, 4}, {5, 6}},
    {"rms_norm", {3, 3}, {5, 5}},
    {"mean_squares", {2, 2}, {2, 2}},
    {"normalise", {2, 2}, {2, 2}},
    {"times_row", {3, 3}, {3, 3}},
    {"sum_products", {3, 3}, {3, 3}},
    {"mean_products", {3, 3}, {3, 3}},
    {"times_means", {2, 2}, {2, 2}},
    {"subtract", {2, 2}, {2, 2}},
    {"rotate", {1, 1}, {1, 1}},
    {"times_cosine", {2, 2}, {2, 2}},
    {"turn_halves", {2, 2}, {2, 2}},
    {"times_sine", {1, 1}, {1, 1}},
    {"add_turned", {3, 3}, {3, 3}},
    {"attend", {2, 2}, {4, 4}},
    {"ring_attend", {4, 4}, {7, 7}},
    {"merge_attention", {4, 4}, {4, 4}},
    {"add_to_queries", {2, 2}, {2, 2}},
    {"scores", {2, 2}, {2, 2}},
    {"mix", {3, 3}, {3, 3}},
    {"mix_gradient", {3, 3}, {3, 3}},
    {"value_gradient", {3, 3}, {3, 3}},
    {"query_gradient", {3, 3}, {3, 3}},
    {"key_gradient", {3, 3}, {3, 3}},
    {"alibi", {1, 1}, {1, 1}},
    {"mask", {1, 1}, {1, 1}},
    {"softmax", {2, 2}, {3, 3}},
    {"copy", {2, 2}, {2, 2}},
    {"take_part", {2, 2}, {2, 2}},
    {"dropout", {2, 2}, {2, 2}},
    {"dropout_add", {3, 4}, {3, 4}},
    {"look_up", {3, 3}, {3, 3}},
    {"look_up_position", {2, 2}, {2, 2}},
    {"cross_entropy", {3, 3}, {3, 3}},
    {"split_cross_entropy", {3, 3}, {4, 4}},
    {"row_maximum", {2, 2}, {2, 2}},
    {"target_logit", {3, 3}, {3, 3}},
    {"sum_exponentials", {3, 5}, {3, 5}},
    {"cross_entropy_of_sums", {5, 5}, {5, 5}},
    {"zero", {1, 1}, {1, 1}},
    {"scale", {1, 1}, {1, 1}},
    {"sum_squares", {2, 2}, {2, 2}},
    {"clip", {2, 2}, {2, 2}},
    {"adam", {4, 5}, {4, 5}},
    {"momentum", {3, 4}, {3, 4}},
    {"apply_mask", {2, 2}, {2, 2}},
    {"reduce", {2, 2}, {2, 2}},
    {"reduce_cross_entropy", {3, 3}, {3, 3}},
    {"reduce_maximum", {2, 2}, {2, 2}},
    {"reduce_loss", {5, 5}, {5, 5}},
    {"gather", {2, 2}, {2, 2}},
    {"join", {2, 2}, {2, 2}},
    {"reduce_to_parts", {2, 2}, {2, 2}},
    {"to_heads", {2, 2}, {2, 2}},
    {"to_sequence", {2, 2}, {2, 2}},
    {"pass_on", {2, 4}, {2, 4}},
    {"send", {1, 1}, {1, 1}},
    {"receive", {1, 1}, {1, 1}},
    {"opaque", kAny, kAny},
}};

}  // namespace

std::string_view Name(Function function) {
  return kFunctions[static_cast<std::size_t>(function)].name;
}

OperandCounts OperandsOf(Function function, Pass pass) {
  const FunctionFacts& facts = kFunctions[static_cast<std::size_t>(function)];
  return pass == Pass::kForward ? facts.forward : facts.backward;
}

std::optional<Function> FindFunction(std::string_view name) {
  for (std::size_t i = 0; i < kFunctionCount; ++i) {
    if (Name(static_cast<Function>(i)) == name) return static_cast<Function>(i);
  }
  return std::nullopt;
}

std::string Describe(const OperandCounts& counts) {
  if (counts.fewest == counts.most) return fmt::format("{}", counts.fewest);
  return fmt::format("{} to {}", counts.fewest, counts.most);
}

std::int64_t ElementsOf(std::span<const TensorSlice> slices) {
  std::int64_t elements = 0;
  for (const TensorSlice& slice : slices) elements += slice.elements;
  return elements;
}

std::vector<TensorSlice> Cut(std::span<const TensorSlice> slices, std::int64_t begin,
                             std::int64_t end) {
  std::vector<TensorSlice> cut;
  std::int64_t at = 0;
  for (const TensorSlice& slice : slices) {
    const std::int64_t from = std::max(begin, at);
    const std::int64_t to = std::min(end, at + slice.elements);
    if (from < to) cut.push_back({slice.tensor, slice.offset + from - at, to - from});
    at += slice.elements;
  }
  return cut;
}

TensorId DataFlow::AddTensor(const FlowTensor& tensor) {
  tensors_.push_back(tensor);
  return TensorId{static_cast<std::uint32_t>(tensors_.size() - 1)};
}

std::vector<DataFlow::Use> DataFlow::UsesOf(const FlowStep& step) const {
  std::vector<Use> uses;
  for (const FlowOperand& operand : operands(step)) {
    const std::span<const TensorSlice> of = slices(operand);
    uses.push_back({{of.begin(), of.end()}, operand.access, operand.own_part});
  }
  return uses;
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
  const OperandCounts known = OperandsOf(step.function, program.op(program.instruction(id)).pass);
  if (step.operands < known.fewest || step.operands > known.most) {
    return fmt::format("{}: {} has {} operands, which takes {}", Describe(program, id),
                       Name(step.function), step.operands, Describe(known));
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
