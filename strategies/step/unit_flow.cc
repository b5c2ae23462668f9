#include "strategies/step/unit_flow.h"

#include <fmt/format.h>

#include <utility>

namespace stepcast {
namespace {

using Place = UnitTensor::Place;

// The first tensors of every unit.
constexpr std::int32_t kInput = 0;
constexpr std::int32_t kOutput = 1;
constexpr std::int32_t kInputGradient = 2;
constexpr std::int32_t kOutputGradient = 3;
constexpr std::int32_t kTargets = 4;
constexpr std::int32_t kLoss = 5;

// What dropout keeps, as GPT-2 and BERT do (arXiv 1810.04805, appendix A.2).
constexpr double kKept = 0.9;

}  // namespace

UnitRecorder::UnitRecorder(const ParallelPlan& plan)
    : micro_batches_(plan.micro_batches),
      tensor_(plan.tensor),
      keeps_whole_(plan.keeps_whole_gradients()),
      splits_sequence_(plan.sequence_parallel && plan.tensor > 1),
      current_(kInput) {
  for (const Place place : {Place::kInput, Place::kOutput, Place::kInputGradient,
                            Place::kOutputGradient, Place::kTargets, Place::kLoss}) {
    flow_.tensors.push_back({place, 0, 0});
  }
  flow_.tensors[kLoss].elements = 1;
}

void UnitRecorder::Refuse(const std::string& why) {
  if (flow_.refused.empty()) flow_.refused = why;
}

std::int32_t UnitRecorder::Local(std::int64_t elements) {
  flow_.tensors.push_back({Place::kLocal, elements, 0});
  return static_cast<std::int32_t>(flow_.tensors.size() - 1);
}

// Its gradient follows it.
std::int32_t UnitRecorder::AddWeight(std::int64_t rows, std::int64_t cols, Initial initial,
                                     WeightSplit split, std::vector<std::int64_t> segments) {
  flow_.weights.push_back({flow_.weight_elements, rows, cols, initial, split, std::move(segments),
                           splits_sequence_ && split == WeightSplit::kNone});
  flow_.tensors.push_back({Place::kWeight, rows * cols, flow_.weight_elements});
  flow_.tensors.push_back({Place::kWeightGradient, rows * cols, flow_.weight_elements});
  flow_.weight_elements += rows * cols;
  return static_cast<std::int32_t>(flow_.tensors.size() - 2);
}

// Split as the rows of the weight.
std::int32_t UnitRecorder::AddBias(const Node& linear, std::int64_t width) {
  if (linear.split != WeightSplit::kRows) return AddWeight(1, width, Initial::kZero);
  return AddWeight(width, 1, Initial::kZero, linear.split, linear.segments);
}

void UnitRecorder::SplitNext(WeightSplit split, std::vector<std::int64_t> segments) {
  next_split_ = split;
  next_segments_ = std::move(segments);
}

void UnitRecorder::SumOverTensorRanks(BlockWriter& w) {
  Says(w, Function::kReduce, {{current_}, {current_, Access::kWrite}});
}

std::int32_t UnitRecorder::Joined(BlockWriter& w, std::int32_t part) {
  if (part == kNone) {
    Refuse("a part of the sequence that no kernel made");
    return kNone;
  }
  const std::int32_t whole = Local(Elements(part) * tensor_);
  Says(w, Function::kJoin, {{part}, {whole, Access::kWrite}});
  joined_from_[whole] = part;
  return whole;
}

std::int32_t UnitRecorder::SummedToParts(BlockWriter& w, std::int32_t whole) {
  if (whole == kNone || Elements(whole) % tensor_ != 0) {
    Refuse("a sequence that ranks do not split evenly");
    return kNone;
  }
  const std::int32_t part = Local(Elements(whole) / tensor_);
  Says(w, Function::kReduceToParts, {{whole}, {part, Access::kWrite}});
  return part;
}

void UnitRecorder::SumToSequenceParts(BlockWriter& w) { current_ = SummedToParts(w, current_); }

void UnitRecorder::JoinSequence(BlockWriter& w) { current_ = Joined(w, current_); }

void UnitRecorder::JoinOutputGradient(BlockWriter& w) {
  output_gradient_ = Joined(w, output_gradient_);
}

void UnitRecorder::JoinInputAgain(BlockWriter& w) {
  const auto part = joined_from_.find(linear_.x);
  if (part == joined_from_.end()) return Refuse("an input that was not joined forward");
  linear_.x = Joined(w, part->second);
}

void UnitRecorder::SumInputGradientToSequenceParts(BlockWriter& w) {
  input_gradient_ = SummedToParts(w, input_gradient_);
}

void UnitRecorder::SumInputGradientOverTensorRanks(BlockWriter& w) {
  Says(w, Function::kReduce, {{input_gradient_}, {input_gradient_, Access::kWrite}});
}

std::int64_t UnitRecorder::Elements(std::int32_t tensor) const {
  return flow_.tensors[static_cast<std::size_t>(tensor)].elements;
}

void UnitRecorder::Says(BlockWriter& w, Function function, std::vector<UnitOperand> operands,
                        double scale, std::array<std::int64_t, 4> extents) {
  for (const UnitOperand& operand : operands) {
    if (operand.tensor == kNone) {
      Refuse("a kernel backward whose forward is not known");
      return;
    }
  }
  w.set_flow(static_cast<std::int32_t>(flow_.steps.size()));
  flow_.steps.push_back({function, std::move(operands), scale, extents});
}

UnitRecorder::Node UnitRecorder::Pop(Function function) {
  if (nodes_.empty() || nodes_.back().function != function) {
    Refuse("kernels backward that are not in the opposite order of those forward");
    return {};
  }
  Node node = std::move(nodes_.back());
  nodes_.pop_back();
  return node;
}

// Where the gradient of a weight goes: kernels that add it to the one that is kept follow, or the
// one that makes it does so, or the one micro-batch's is all there is.
UnitOperand UnitRecorder::Into(std::int32_t weight, bool added) {
  if (weight == kNone) return {kNone, Access::kWrite};
  const bool several = keeps_whole_ && micro_batches_ > 1;
  if (added && several) {
    const std::int32_t temporary = Local(Elements(weight));
    apart_.push_back({temporary, GradientOf(weight)});
    return {temporary, Access::kWrite};
  }
  return {GradientOf(weight), several ? Access::kAdd : Access::kWrite};
}

// Only what reads the input knows how large it is.
void UnitRecorder::Reading(std::int64_t elements) {
  if (current_ == kInput) flow_.tensors[kInput].elements = elements;
}

void UnitRecorder::Norm(BlockWriter& w, Function function, std::int64_t rows, std::int64_t cols,
                        bool bias) {
  Reading(rows * cols);
  Node node{function, current_, Local(rows * cols), AddWeight(1, cols, Initial::kOne), kNone, {}};
  std::vector<UnitOperand> operands = {{node.x}, {node.y, Access::kWrite}, {node.weight}};
  if (bias) {
    node.bias = AddWeight(1, cols, Initial::kZero);
    operands.push_back({node.bias});
  }
  Says(w, function, std::move(operands));
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Linear(BlockWriter& w, std::int64_t rows, std::int64_t in, std::int64_t out,
                          bool bias) {
  Reading(rows * in);
  Node node{Function::kMultiply,
            current_,
            Local(rows * out),
            AddWeight(out, in, Initial::kNormal, next_split_, next_segments_),
            kNone,
            {}};
  flow_.weights.back().tied = std::exchange(ties_next_, false);
  node.split = std::exchange(next_split_, WeightSplit::kNone);
  node.segments = std::exchange(next_segments_, {});
  std::vector<UnitOperand> operands = {{node.x}, {node.weight}, {node.y, Access::kWrite}};
  if (bias) {
    node.bias = AddBias(node, out);
    operands.push_back({node.bias});
  }
  Says(w, Function::kMultiply, std::move(operands));
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Bias(BlockWriter& w, std::int64_t rows, std::int64_t out) {
  if (nodes_.empty() || Elements(current_) != rows * out) return Refuse("a bias of its own");
  Node& linear = nodes_.back();
  linear.bias = AddBias(linear, out);
  Says(w, Function::kAddBias, {{current_, Access::kAdd}, {linear.bias}});
}

void UnitRecorder::Activation(BlockWriter& w, Function function, std::int64_t rows,
                              std::int64_t width, bool bias) {
  Node node{function, current_, Local(rows * width), kNone, kNone, {}};
  std::vector<UnitOperand> operands = {{node.x}, {node.y, Access::kWrite}};
  if (bias) {
    if (nodes_.empty()) return Refuse("a bias of its own");
    nodes_.back().bias = node.bias = AddBias(nodes_.back(), width);
    operands.push_back({node.bias});
  }
  Says(w, function, std::move(operands));
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Rotate(BlockWriter& w, std::int64_t length, std::int64_t heads,
                          std::int64_t kv_heads, std::int64_t head_size) {
  const Node node{
      Function::kRotate, current_, current_, kNone, kNone, {length, heads, kv_heads, head_size}};
  Says(w, node.function, {{current_, Access::kAdd}}, 1, node.extents);
  nodes_.push_back(node);
}

void UnitRecorder::Attention(BlockWriter& w, std::int64_t rows, std::int64_t width, bool dropout,
                             bool alibi) {
  Node node{Function::kAttend, current_, Local(rows * width), kNone, kNone, {}};
  node.dropout = dropout;
  node.extents = {dropout ? dropouts_++ : 0, 0, alibi ? 1 : 0, 0};
  Says(w, node.function, {{node.x}, {node.y, Access::kWrite}}, dropout ? kKept : 1, node.extents);
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Copy(BlockWriter& w) {
  const std::int32_t copy = Local(Elements(current_));
  Says(w, Function::kCopy, {{current_}, {copy, Access::kWrite}});
  current_ = copy;
}

void UnitRecorder::LookUp(BlockWriter& w, std::int64_t rows, std::int64_t cols,
                          std::int64_t vocabulary) {
  Reading(rows);
  const Node node{Function::kLookUp,
                  current_,
                  Local(rows * cols),
                  AddWeight(vocabulary, cols, Initial::kNormal, next_split_, next_segments_),
                  kNone,
                  {}};
  next_split_ = WeightSplit::kNone;
  Says(w, node.function, {{node.x}, {node.weight}, {node.y, Access::kWrite}});
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::LookUpPositions(BlockWriter& w, std::int64_t rows, std::int64_t cols,
                                   std::int64_t length, std::int64_t positions) {
  const Node node{Function::kLookUpPosition,
                  kNone,
                  Local(rows * cols),
                  AddWeight(positions, cols, Initial::kNormal),
                  kNone,
                  {length, 0, 0, 0}};
  // They are added before ranks split the sequence.
  flow_.weights.back().partial_gradient = false;
  Says(w, node.function, {{node.weight}, {node.y, Access::kWrite}}, 1, node.extents);
  looked_up_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::AddPositions(BlockWriter& w) {
  if (looked_up_ == kNone) return Refuse("positions that no kernel looked up");
  const std::int32_t sum = Local(Elements(current_));
  Says(w, Function::kAdd, {{current_}, {looked_up_}, {sum, Access::kWrite}});
  looked_up_ = kNone;
  current_ = sum;
}

void UnitRecorder::TakeSequencePart(BlockWriter& w) {
  if (Elements(current_) % tensor_ != 0) return Refuse("a sequence that ranks do not split evenly");
  const std::int32_t part = Local(Elements(current_) / tensor_);
  Says(w, Function::kTakePart, {{current_}, {part, Access::kWrite}});
  current_ = part;
}

void UnitRecorder::Dropout(BlockWriter& w, std::int64_t length) {
  const Node node{Function::kDropout,         current_, Local(Elements(current_)), kNone, kNone,
                  {dropouts_++, 0, length, 0}};
  Says(w, node.function, {{node.x}, {node.y, Access::kWrite}}, kKept, node.extents);
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Residual(BlockWriter& w, std::int64_t rows, std::int64_t cols, bool bias,
                            std::int64_t dropout_length) {
  if (residuals_.empty() || nodes_.empty()) return Refuse("a residual without a branch");
  Node node{Function::kAdd, current_, Local(rows * cols), kNone, kNone, {}};
  std::vector<UnitOperand> operands = {{current_}, {residuals_.back()}, {node.y, Access::kWrite}};
  if (bias) {
    node.bias = AddWeight(1, cols, Initial::kZero);
    operands.push_back({node.bias});
  }
  node.dropout = dropout_length > 0;
  if (node.dropout) {
    node.extents = {dropouts_++, 0, dropout_length, 0};
    Says(w, Function::kDropoutAdd, std::move(operands), kKept, node.extents);
  } else {
    Says(w, node.function, std::move(operands));
  }
  residuals_.pop_back();
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::CrossEntropy(BlockWriter& w, std::int64_t rows, std::int64_t classes) {
  Reading(rows * classes);
  flow_.tensors[kTargets].elements = rows;
  const Node node{Function::kCrossEntropy, current_, kLoss, kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {kTargets}, {kLoss, Access::kWrite}});
  nodes_.push_back(node);
}

void UnitRecorder::SplitCrossEntropy(BlockWriter& w, std::int64_t rows, std::int64_t classes) {
  Reading(rows * classes);
  flow_.tensors[kTargets].elements = rows;
  constexpr std::int64_t kTerms = 3;
  Node node{Function::kSplitCrossEntropy, current_, Local(rows * kTerms), kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {kTargets}, {node.y, Access::kWrite}});
  nodes_.push_back(std::move(node));
}

// Backward reads the terms of all ranks.
void UnitRecorder::ReduceCrossEntropy(BlockWriter& w) {
  if (nodes_.empty()) return Refuse("terms of a loss that no kernel made");
  Node& node = nodes_.back();
  const std::int32_t all = Local(Elements(node.y));
  Says(w, Function::kReduceCrossEntropy,
       {{node.y}, {all, Access::kWrite}, {kLoss, Access::kWrite}});
  node.y = all;
}

void UnitRecorder::Reads(std::int64_t sample_width, std::int64_t limit) {
  flow_.sample_width = sample_width;
  flow_.sample_limit = limit;
}

void UnitRecorder::Predicts(std::int64_t targets_of_sample, std::int64_t limit) {
  flow_.target_width = targets_of_sample;
  flow_.target_limit = limit;
}

// What the last kernel made is handed on; so is the gradient of what the first one read.
void UnitRecorder::Rename(std::int32_t from, std::int32_t to) {
  if (from == kInput || from == kOutputGradient) return;
  flow_.tensors[static_cast<std::size_t>(to)].elements = Elements(from);
  for (UnitStep& step : flow_.steps) {
    for (UnitOperand& operand : step.operands) {
      if (operand.tensor == from) operand.tensor = to;
    }
  }
  for (Node& node : nodes_) {
    if (node.x == from) node.x = to;
    if (node.y == from) node.y = to;
  }
  for (auto& [whole, part] : joined_from_) {
    if (part == from) part = to;
  }
}

void UnitRecorder::ForwardEnds() {
  Rename(current_, kOutput);
  flow_.tensors[kOutputGradient].elements = Elements(kOutput);
  current_ = kOutputGradient;
}

// Of the mean over all rows of all micro-batches.
void UnitRecorder::CrossEntropyGradient(BlockWriter& w, std::int64_t rows, std::int64_t classes) {
  const bool split = !nodes_.empty() && nodes_.back().function == Function::kSplitCrossEntropy;
  const Node node = Pop(split ? Function::kSplitCrossEntropy : Function::kCrossEntropy);
  current_ = Local(rows * classes);
  std::vector<UnitOperand> operands = {{node.x}, {kTargets}, {current_, Access::kWrite}};
  if (split) operands.push_back({node.y});
  Says(w, node.function, std::move(operands), 1.0 / (static_cast<double>(rows) * micro_batches_));
}

void UnitRecorder::ResidualGradient() {
  linear_ = Pop(Function::kAdd);
  residuals_.push_back(current_);
}

// The dropout before the residual, or that of its kernel.
void UnitRecorder::DropoutGradient(BlockWriter& w) {
  const Node node = linear_.dropout ? linear_ : Pop(Function::kDropout);
  linear_.dropout = false;
  const std::int32_t gradient = Local(Elements(current_));
  Says(w, Function::kDropout, {{current_}, {gradient, Access::kWrite}}, kKept, node.extents);
  current_ = gradient;
}

void UnitRecorder::ResidualBiasGradient(BlockWriter& w) {
  // A kernel of its own may have added it to the result of the linear layer.
  std::int32_t bias = linear_.bias;
  if (bias == kNone && !nodes_.empty()) bias = nodes_.back().bias;
  Says(w, Function::kSumColumns, {{current_}, Into(bias, true)});
}

void UnitRecorder::NormGradient(BlockWriter& w, bool added) {
  const Function function = nodes_.empty() ? Function::kNothing : nodes_.back().function;
  if (function != Function::kLayerNorm && function != Function::kRmsNorm) {
    return Refuse("a norm backward whose forward is not known");
  }
  const Node node = Pop(function);
  const std::int32_t gradient = Local(Elements(node.y));
  std::vector<UnitOperand> operands = {
      {node.x}, {node.weight}, {current_}, {gradient, Access::kWrite}, Into(node.weight, added)};
  if (node.bias != kNone) operands.push_back(Into(node.bias, added));
  Says(w, function, std::move(operands));
  current_ = gradient;
}

void UnitRecorder::LinearGradient() {
  linear_ = Pop(Function::kMultiply);
  in_linear_gradient_ = true;
  output_gradient_ = current_;
  input_gradient_ = kNone;
}

void UnitRecorder::InputGradient(BlockWriter& w) {
  input_gradient_ = Local(linear_.x == kNone ? 0 : Elements(linear_.x));
  Says(w, Function::kMultiply,
       {{output_gradient_}, {linear_.weight}, {input_gradient_, Access::kWrite}});
}

void UnitRecorder::WeightGradient(BlockWriter& w, bool accumulates) {
  const UnitOperand into = accumulates && linear_.weight != kNone
                               ? UnitOperand{GradientOf(linear_.weight), Access::kAdd}
                               : Into(linear_.weight, true);
  Says(w, Function::kMultiply, {{output_gradient_}, {linear_.x}, into});
}

void UnitRecorder::BiasGradient(BlockWriter& w) {
  Says(w, Function::kSumColumns, {{output_gradient_}, Into(linear_.bias, true)});
}

void UnitRecorder::LinearGradientEnds() {
  in_linear_gradient_ = false;
  if (input_gradient_ != kNone) current_ = input_gradient_;
}

void UnitRecorder::ActivationGradient(BlockWriter& w) {
  const Function function = nodes_.empty() ? Function::kNothing : nodes_.back().function;
  if (function != Function::kRectify && function != Function::kGelu &&
      function != Function::kSwiglu) {
    return Refuse("an activation backward whose forward is not known");
  }
  const Node node = Pop(function);
  const std::int32_t gradient = Local(Elements(node.x));
  const std::int32_t kept = function == Function::kRectify ? node.y : node.x;
  std::vector<UnitOperand> operands = {{kept}, {current_}, {gradient, Access::kWrite}};
  if (node.bias != kNone) operands.push_back({node.bias});
  Says(w, function, std::move(operands));
  current_ = gradient;
}

void UnitRecorder::RotateGradient(BlockWriter& w) {
  const Node node = Pop(Function::kRotate);
  Says(w, node.function, {{current_, Access::kAdd}}, 1, node.extents);
}

void UnitRecorder::AttentionGradient(BlockWriter& w) {
  const Node node = Pop(Function::kAttend);
  const std::int32_t gradient = Local(node.x == kNone ? 0 : Elements(node.x));
  Says(w, Function::kAttend, {{node.x}, {node.y}, {current_}, {gradient, Access::kWrite}},
       node.dropout ? kKept : 1, node.extents);
  current_ = gradient;
}

void UnitRecorder::ZeroTableGradient(BlockWriter& w) {
  const bool positions = !nodes_.empty() && nodes_.back().function == Function::kLookUpPosition;
  linear_ = Pop(positions ? Function::kLookUpPosition : Function::kLookUp);
  table_ = Into(linear_.weight, true);
  Says(w, Function::kZero, {{table_.tensor, Access::kWrite}});
}

void UnitRecorder::TableGradient(BlockWriter& w) {
  if (linear_.function == Function::kLookUpPosition) {
    Says(w, linear_.function, {{current_}, {table_.tensor, Access::kAdd}}, 1, linear_.extents);
  } else {
    Says(w, Function::kLookUp, {{linear_.x}, {current_}, {table_.tensor, Access::kAdd}});
  }
}

void UnitRecorder::AddResidualGradient(BlockWriter& w) {
  if (residuals_.empty()) return Refuse("the gradient of a residual that is not known");
  const std::int32_t sum = Local(Elements(current_));
  Says(w, Function::kAdd, {{current_}, {residuals_.back()}, {sum, Access::kWrite}});
  residuals_.pop_back();
  current_ = sum;
}

void UnitRecorder::Accumulated(BlockWriter& w) {
  if (apart_.empty()) return Refuse("a gradient that no kernel made");
  const Apart apart = apart_.front();
  apart_.pop_front();
  Says(w, Function::kAccumulate, {{apart.temporary}, {apart.gradient, Access::kAdd}});
}

UnitFlow UnitRecorder::Take(const std::string& unit, const Block& forward, const Block& backward,
                            std::int64_t parameters, std::int64_t partial_gradients,
                            const ProgramBuilder& builder) && {
  Rename(current_, kInputGradient);
  if (!nodes_.empty() || !residuals_.empty() || !apart_.empty()) {
    Refuse("kernels forward without any backward");
  }
  for (const Block* block : {&forward, &backward}) {
    for (const BlockEntry& entry : block->entries) {
      const Op& op = builder.op(entry.op);
      if (entry.flow == BlockEntry::kNone && !IsHost(op.kind)) Refuse(Describe(op));
    }
  }
  if (flow_.weight_elements != parameters) {
    Refuse(fmt::format("{} of {} weights", parameters - flow_.weight_elements, parameters));
  }
  std::int64_t partial = 0;
  for (const FlowWeight& weight : flow_.weights) {
    if (weight.tied && &weight != &flow_.weights.back()) Refuse("weights after a tied table");
    if (weight.partial_gradient) partial += weight.rows * weight.cols;
  }
  if (partial != partial_gradients) {
    Refuse(
        fmt::format("partial gradients of {} weights, which are {}", partial_gradients, partial));
  }
  if (!flow_.refused.empty()) flow_.refused = fmt::format("{}: {}", unit, flow_.refused);
  return std::move(flow_);
}

}  // namespace stepcast
