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

std::string_view Name(Function function) {
  switch (function) {
    case Function::kNothing:
      return "nothing";
    case Function::kMultiply:
      return "multiply";
    case Function::kAddBias:
      return "add_bias";
    case Function::kSumColumns:
      return "sum_columns";
    case Function::kAdd:
      return "add";
    case Function::kAccumulate:
      return "accumulate";
    case Function::kConvolve:
      return "convolve";
    case Function::kConvolveInputGradient:
      return "convolve_input_gradient";
    case Function::kConvolveWeightGradient:
      return "convolve_weight_gradient";
    case Function::kPoolMaximum:
      return "pool_maximum";
    case Function::kPoolMean:
      return "pool_mean";
    case Function::kRectify:
      return "rectify";
    case Function::kGelu:
      return "gelu";
    case Function::kSwiglu:
      return "swiglu";
    case Function::kSilu:
      return "silu";
    case Function::kGate:
      return "gate";
    case Function::kLayerNorm:
      return "layer_norm";
    case Function::kRmsNorm:
      return "rms_norm";
    case Function::kMeanSquares:
      return "mean_squares";
    case Function::kNormalise:
      return "normalise";
    case Function::kTimesRow:
      return "times_row";
    case Function::kSumProducts:
      return "sum_products";
    case Function::kMeanProducts:
      return "mean_products";
    case Function::kTimesMeans:
      return "times_means";
    case Function::kSubtract:
      return "subtract";
    case Function::kRotate:
      return "rotate";
    case Function::kTimesCosine:
      return "times_cosine";
    case Function::kTurnHalves:
      return "turn_halves";
    case Function::kTimesSine:
      return "times_sine";
    case Function::kAddTurned:
      return "add_turned";
    case Function::kAttend:
      return "attend";
    case Function::kRingAttend:
      return "ring_attend";
    case Function::kMergeAttention:
      return "merge_attention";
    case Function::kAddToQueries:
      return "add_to_queries";
    case Function::kScores:
      return "scores";
    case Function::kMix:
      return "mix";
    case Function::kMixGradient:
      return "mix_gradient";
    case Function::kValueGradient:
      return "value_gradient";
    case Function::kQueryGradient:
      return "query_gradient";
    case Function::kKeyGradient:
      return "key_gradient";
    case Function::kAlibi:
      return "alibi";
    case Function::kMask:
      return "mask";
    case Function::kSoftmax:
      return "softmax";
    case Function::kCopy:
      return "copy";
    case Function::kTakePart:
      return "take_part";
    case Function::kDropout:
      return "dropout";
    case Function::kDropoutAdd:
      return "dropout_add";
    case Function::kLookUp:
      return "look_up";
    case Function::kLookUpPosition:
      return "look_up_position";
    case Function::kCrossEntropy:
      return "cross_entropy";
    case Function::kSplitCrossEntropy:
      return "split_cross_entropy";
    case Function::kRowMaximum:
      return "row_maximum";
    case Function::kTargetLogit:
      return "target_logit";
    case Function::kSumExponentials:
      return "sum_exponentials";
    case Function::kCrossEntropyOfSums:
      return "cross_entropy_of_sums";
    case Function::kZero:
      return "zero";
    case Function::kScale:
      return "scale";
    case Function::kSumSquares:
      return "sum_squares";
    case Function::kClip:
      return "clip";
    case Function::kAdam:
      return "adam";
    case Function::kMomentum:
      return "momentum";
    case Function::kReduce:
      return "reduce";
    case Function::kReduceCrossEntropy:
      return "reduce_cross_entropy";
    case Function::kReduceMaximum:
      return "reduce_maximum";
    case Function::kReduceLoss:
      return "reduce_loss";
    case Function::kGather:
      return "gather";
    case Function::kJoin:
      return "join";
    case Function::kReduceToParts:
      return "reduce_to_parts";
    case Function::kToHeads:
      return "to_heads";
    case Function::kToSequence:
      return "to_sequence";
    case Function::kPassOn:
      return "pass_on";
    case Function::kSend:
      return "send";
    case Function::kReceive:
      return "receive";
    case Function::kOpaque:
      return "opaque";
  }
  return "unknown";
}

std::optional<Function> FindFunction(std::string_view name) {
  for (std::size_t i = 0; i < kFunctionCount; ++i) {
    if (Name(static_cast<Function>(i)) == name) return static_cast<Function>(i);
  }
  return std::nullopt;
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
