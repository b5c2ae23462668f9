#include "strategies/step/unit_flow.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "simulator/base/check.h"
#include "strategies/step/accumulate.h"

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
    : samples_(plan.micro_batch_size),
      accumulates_(AccumulatesGradients(plan)),
      // PipeDream updates after each.
      averaged_(plan.schedule == v1::SCHEDULE_PIPEDREAM && plan.written_schedule == nullptr
                    ? 1
                    : plan.micro_batches),
      tensor_(plan.tensor),
      splits_sequence_(plan.splits_sequence()),
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

// Its gradient follows it. Parts share theirs.
std::int32_t UnitRecorder::AddWeight(std::int64_t rows, std::int64_t cols, Initial initial,
                                     WeightSplit split, std::vector<std::int64_t> segments) {
  if (parts_.known) {
    STEPCAST_CHECK(parts_.read < parts_.weights.size());
    return parts_.weights[parts_.read++];
  }
  flow_.weights.push_back({flow_.weight_elements, rows, cols, initial, split, std::move(segments),
                           splits_sequence_ && split == WeightSplit::kNone});
  flow_.tensors.push_back({Place::kWeight, rows * cols, flow_.weight_elements});
  flow_.tensors.push_back({Place::kWeightGradient, rows * cols, flow_.weight_elements});
  flow_.weight_elements += rows * cols;
  const auto weight = static_cast<std::int32_t>(flow_.tensors.size() - 2);
  if (parts_.count > 1) parts_.weights.push_back(weight);
  return weight;
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
  return tensor == kNone ? 0 : flow_.tensors[static_cast<std::size_t>(tensor)].elements;
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
  if (added && adds()) {
    const std::int32_t temporary = Local(Elements(weight));
    if (parts_.part == 0) {
      flow_.tensors[static_cast<std::size_t>(temporary)].of = GradientOf(weight);
    }
    apart_.push_back({temporary, GradientOf(weight)});
    return {temporary, Access::kWrite};
  }
  return {GradientOf(weight), accumulates_ ? Access::kAdd : Access::kWrite};
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

// Of the node x is the normed input, y the means of squares.
void UnitRecorder::NormByParts(BlockWriter& w, int kernel, std::int64_t rows, std::int64_t cols) {
  switch (kernel) {
    case 0:
      Reading(rows * cols);
      norm_part_ = Local(rows * cols);
      norm_ = {Function::kMeanSquares,
               Local(rows * cols),
               Local(rows),
               AddWeight(1, cols, Initial::kOne),
               kNone,
               {}};
      return Says(w, Function::kCopy, {{current_}, {norm_part_, Access::kWrite}});
    case 1:
      return Says(w, Function::kMeanSquares, {{norm_part_}, {norm_.y, Access::kWrite}});
    case 2:
      return Says(w, Function::kNormalise, {{norm_part_, Access::kAdd}, {norm_.y}});
    case 3:
      return Says(w, Function::kCopy, {{norm_part_}, {norm_.x, Access::kWrite}});
    default:
      current_ = Local(rows * cols);
      Says(w, Function::kTimesRow, {{norm_.x}, {norm_.weight}, {current_, Access::kWrite}});
      nodes_.push_back(norm_);
  }
}

// With z the normed input, g the gradient times the weight and r the root of the mean of squares:
// (g / r) - z mean(g / r z).
void UnitRecorder::NormGradientByParts(BlockWriter& w, int kernel, bool added) {
  const auto next = [&] { return Local(Elements(current_)); };
  switch (kernel) {
    case 0:
      norm_ = Pop(Function::kMeanSquares);
      norm_part_ = next();
      return Says(w, Function::kCopy, {{current_}, {norm_part_, Access::kWrite}});
    case 1:
      return Says(w, Function::kSumProducts, {{norm_part_}, {norm_.x}, Into(norm_.weight, added)});
    case 2: {
      const std::int32_t before = std::exchange(norm_part_, next());
      return Says(w, Function::kTimesRow, {{before}, {norm_.weight}, {norm_part_, Access::kWrite}});
    }
    case 3: {
      const std::int32_t before = std::exchange(norm_part_, next());
      return Says(w, Function::kCopy, {{before}, {norm_part_, Access::kWrite}});
    }
    case 4:
      return Says(w, Function::kNormalise, {{norm_part_, Access::kAdd}, {norm_.y}});
    case 5:
      norm_input_ = next();
      return Says(w, Function::kCopy, {{norm_.x}, {norm_input_, Access::kWrite}});
    case 6:
      norm_.y = Local(norm_.y == kNone ? 0 : Elements(norm_.y));
      return Says(w, Function::kMeanProducts,
                  {{norm_part_}, {norm_input_}, {norm_.y, Access::kWrite}});
    case 7:
      return Says(w, Function::kTimesMeans, {{norm_input_, Access::kAdd}, {norm_.y}});
    case 8:
      current_ = next();
      return Says(w, Function::kCopy, {{norm_part_}, {current_, Access::kWrite}});
    default:
      return Says(w, Function::kSubtract, {{current_, Access::kAdd}, {norm_input_}});
  }
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
  const double pruned = std::exchange(prunes_next_, 0);
  const bool tied = std::exchange(ties_next_, false);
  if (!parts_.known) {
    flow_.weights.back().tied = tied;
    flow_.weights.back().pruned = pruned;
  }
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

void UnitRecorder::Convolve(BlockWriter& w, std::int64_t rows, std::int64_t out,
                            std::array<std::int64_t, 4> extents) {
  const auto [side, window, stride, channels] = extents;
  const std::int64_t side_out = (side + stride - 1) / stride;
  Reading(rows / (side_out * side_out) * side * side * channels);
  const Node node{Function::kConvolve,
                  current_,
                  Local(rows * out),
                  AddWeight(out, window * window * channels, Initial::kNormal),
                  kNone,
                  extents};
  Says(w, node.function, {{node.x}, {node.weight}, {node.y, Access::kWrite}}, 1, extents);
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::Pool(BlockWriter& w, Function function, std::array<std::int64_t, 4> extents) {
  const auto [side, window, stride, channels] = extents;
  const std::int64_t side_out = (side + stride - 1) / stride;
  Reading(samples_ * side * side * channels);
  const std::int64_t samples = Elements(current_) / (side * side * channels);
  const Node node{function, current_, Local(samples * side_out * side_out * channels),
                  kNone,    kNone,    extents};
  Says(w, function, {{node.x}, {node.y, Access::kWrite}}, 1, extents);
  current_ = node.y;
  nodes_.push_back(node);
}

void UnitRecorder::PoolGradient(BlockWriter& w) {
  const bool mean = !nodes_.empty() && nodes_.back().function == Function::kPoolMean;
  const Node node = Pop(mean ? Function::kPoolMean : Function::kPoolMaximum);
  const std::int32_t gradient = Local(node.x == kNone ? 0 : Elements(node.x));
  Says(w, node.function, {{node.x}, {current_}, {gradient, Access::kWrite}}, 1, node.extents);
  current_ = gradient;
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

double UnitRecorder::Scores::scale() const { return 1 / std::sqrt(static_cast<double>(size)); }

void UnitRecorder::AlibiOfScores(BlockWriter& w, const Scores& of) {
  scores_ = Local(of.elements());
  Says(w, Function::kAlibi, {{scores_, Access::kWrite}}, of.scale(), {of.heads, of.queries, 0, 0});
}

void UnitRecorder::ScoresOf(BlockWriter& w, const Scores& of) {
  const bool biased = scores_ != kNone;
  Node node{Function::kScores,
            current_,
            biased ? scores_ : Local(of.elements()),
            kNone,
            kNone,
            {of.heads, of.kv_heads, of.size, 0}};
  scores_ = kNone;
  Says(w, node.function, {{node.x}, {node.y, biased ? Access::kAdd : Access::kWrite}}, 1,
       node.extents);
  current_ = node.y;
  nodes_.push_back(std::move(node));
}

void UnitRecorder::ScaleScores(BlockWriter& w, const Scores& of) {
  Says(w, Function::kScale, {{current_, Access::kAdd}}, of.scale());
}

void UnitRecorder::MaskScores(BlockWriter& w, const Scores& of) {
  Says(w, Function::kMask, {{current_, Access::kAdd}}, 1, {of.queries, of.causal ? 1 : 0, 0, 0});
}

void UnitRecorder::Softmax(BlockWriter& w, const Scores& of, bool fused) {
  Node node{Function::kSoftmax,
            current_,
            Local(of.elements()),
            kNone,
            kNone,
            {of.queries, fused && of.causal ? 1 : 0, 0, 0}};
  node.scale = fused ? of.scale() : 1;
  Says(w, node.function, {{node.x}, {node.y, Access::kWrite}}, node.scale, node.extents);
  current_ = node.y;
  nodes_.push_back(std::move(node));
}

void UnitRecorder::DropoutOfScores(BlockWriter& w, const Scores& of) {
  Node node{Function::kDropout,
            current_,
            Local(of.elements()),
            kNone,
            kNone,
            {again_ != kNone ? again_ : dropouts_++, 0, of.queries, of.heads}};
  Says(w, node.function, {{node.x}, {node.y, Access::kWrite}}, kKept, node.extents);
  current_ = node.y;
  nodes_.push_back(std::move(node));
}

void UnitRecorder::Mix(BlockWriter& w, const Scores& of) {
  Node node{Function::kMix, current_, Local(of.batch * of.queries * of.heads * of.size),
            kNone,          kNone,    {of.heads, of.kv_heads, of.size, 0}};
  for (const Node& before : nodes_) {
    if (before.function == Function::kScores) node.qkv = before.x;
  }
  Says(w, node.function, {{node.x}, {node.qkv}, {node.y, Access::kWrite}}, 1, node.extents);
  current_ = node.y;
  nodes_.push_back(std::move(node));
}

void UnitRecorder::RecomputeScoresBegins() {
  behind_ = Pop(Function::kMultiply);
  gradient_ = current_;
  while (!nodes_.empty()) {
    const Node node = std::move(nodes_.back());
    nodes_.pop_back();
    if (node.function == Function::kDropout) again_ = node.extents[0];
    if (node.function == Function::kScores) {
      current_ = node.x;
      if (!nodes_.empty() && nodes_.back().function == Function::kToHeads) {
        current_ = Pop(Function::kToHeads).x;
      }
      return;
    }
  }
  Refuse("scores that no kernel made");
}

void UnitRecorder::RecomputeScoresEnds() {
  nodes_.push_back(std::move(behind_));
  current_ = gradient_;
  again_ = kNone;
}

void UnitRecorder::MixGradient(BlockWriter& w) {
  attention_ = Pop(Function::kMix);
  output_gradient_ = current_;
  qkv_gradient_ = Local(attention_.qkv == kNone ? 0 : Elements(attention_.qkv));
  const std::int32_t gradient = Local(attention_.x == kNone ? 0 : Elements(attention_.x));
  Says(w, Function::kMixGradient, {{current_}, {attention_.qkv}, {gradient, Access::kWrite}}, 1,
       attention_.extents);
  current_ = gradient;
}

void UnitRecorder::ValueGradient(BlockWriter& w) {
  Says(w, Function::kValueGradient,
       {{attention_.x}, {output_gradient_}, {qkv_gradient_, Access::kWrite}}, 1,
       attention_.extents);
}

void UnitRecorder::SoftmaxGradient(BlockWriter& w) {
  const Node node = Pop(Function::kSoftmax);
  const std::int32_t gradient = Local(Elements(current_));
  Says(w, node.function, {{node.y}, {current_}, {gradient, Access::kWrite}}, node.scale,
       node.extents);
  current_ = gradient;
}

void UnitRecorder::QueryGradient(BlockWriter& w) {
  const Node node = Pop(Function::kScores);
  Says(w, Function::kQueryGradient, {{current_}, {node.x}, {qkv_gradient_, Access::kWrite}}, 1,
       node.extents);
}

void UnitRecorder::KeyGradient(BlockWriter& w) {
  Says(w, Function::kKeyGradient, {{current_}, {attention_.qkv}, {qkv_gradient_, Access::kWrite}},
       1, attention_.extents);
  current_ = qkv_gradient_;
}

void UnitRecorder::ToHeads(BlockWriter& w, std::int64_t length, std::int64_t queries,
                           std::int64_t keys, bool forward) {
  const std::int32_t before = current_;
  current_ = Local(Elements(before));
  Says(w, Function::kToHeads, {{before}, {current_, Access::kWrite}}, 1,
       {length, queries, keys, 0});
  if (forward) nodes_.push_back({Function::kToHeads, before, current_, kNone, kNone, {}});
}

void UnitRecorder::ToSequence(BlockWriter& w, std::int64_t length, std::int64_t queries,
                              std::int64_t keys, bool forward) {
  if (!forward) Pop(Function::kToHeads);
  const std::int32_t before = current_;
  current_ = Local(Elements(before));
  Says(w, Function::kToSequence, {{before}, {current_, Access::kWrite}}, 1,
       {length, queries, keys, 0});
}

void UnitRecorder::PassOn(BlockWriter& w, const Ring& of, int step, bool forward) {
  constexpr std::int64_t kKeys = 1;
  constexpr std::int64_t kGradients = 2;
  if (step == 0) {
    ring_ = {};
    if (!forward) ring_.node = Pop(Function::kRingAttend);
    ring_.held = forward ? current_ : ring_.node.x;
  }
  const std::int64_t elements = 2 * of.rows * of.kv_heads * of.size;
  std::int64_t has = 0;
  std::vector<UnitOperand> operands;
  if (step + 1 < of.ranks) {
    has = kKeys;
    operands.push_back({ring_.held});
    ring_.next = Local(elements);
  }
  if (!forward && step > 0) {
    has += kGradients;
    operands.push_back({ring_.arrived != kNone ? ring_.arrived : ring_.dkv});
    // After the last step they are home, among those of queries.
    ring_.arrived = step < of.ranks ? Local(elements) : ring_.dqkv;
  }
  if ((has & kKeys) != 0) operands.push_back({ring_.next, Access::kWrite});
  if ((has & kGradients) != 0) operands.push_back({ring_.arrived, Access::kWrite});
  Says(w, Function::kPassOn, std::move(operands), 1, {of.heads, of.kv_heads, of.size, has});
  if (!forward && step == of.ranks) current_ = ring_.dqkv;
}

void UnitRecorder::RingAttention(BlockWriter& w, const Ring& of, int step, bool forward) {
  const std::array<std::int64_t, 4> extents = {of.heads, of.kv_heads, of.size, step};
  if (forward) {
    const std::int32_t out = Local(of.rows * of.heads * of.size);
    const std::int32_t lse = Local(of.rows * of.heads);
    Says(w, Function::kRingAttend,
         {{current_}, {ring_.held}, {out, Access::kWrite}, {lse, Access::kWrite}}, 1, extents);
    if (step == 0) {
      ring_.node = {Function::kRingAttend, current_, out, kNone, kNone, {}};
      ring_.node.qkv = lse;
    }
    ring_.out = out;
    ring_.lse = lse;
  } else {
    if (step == 0) ring_.dqkv = Local(ring_.held == kNone ? 0 : Elements(ring_.held));
    ring_.dq = step == 0 ? ring_.dqkv : Local(of.rows * of.heads * of.size);
    ring_.dkv = Local(2 * of.rows * of.kv_heads * of.size);
    const Node& node = ring_.node;
    Says(w, Function::kRingAttend,
         {{node.x},
          {ring_.held},
          {node.y},
          {node.qkv},
          {current_},
          {ring_.dq, Access::kWrite},
          {ring_.dkv, Access::kWrite}},
         1, extents);
  }
  ring_.held = ring_.next;
  if (!forward || step + 1 < of.ranks) return;
  nodes_.push_back(ring_.node);
  current_ = ring_.node.y;
}

void UnitRecorder::MergeAttention(BlockWriter& w) {
  Says(w, Function::kMergeAttention,
       {{ring_.node.y, Access::kAdd}, {ring_.node.qkv, Access::kAdd}, {ring_.out}, {ring_.lse}});
}

void UnitRecorder::AddRingQueryGradient(BlockWriter& w, const Ring& of) {
  Says(w, Function::kAddToQueries, {{ring_.dq}, {ring_.dqkv, Access::kAdd}}, 1,
       {of.heads, of.kv_heads, of.size, 0});
}

void UnitRecorder::AddRingKeyGradient(BlockWriter& w) {
  Says(w, Function::kAccumulate, {{ring_.dkv}, {ring_.arrived, Access::kAdd}});
}

void UnitRecorder::Silu(BlockWriter& w, std::int64_t rows, std::int64_t width) {
  Node node{Function::kSilu, current_, Local(rows * width), kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {node.y, Access::kWrite}});
  nodes_.push_back(std::move(node));
}

void UnitRecorder::Gate(BlockWriter& w, std::int64_t rows, std::int64_t width) {
  if (nodes_.empty() || nodes_.back().function != Function::kSilu) {
    return Refuse("a gate without its function");
  }
  Node node{Function::kGate, nodes_.back().y, Local(rows * width), kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {current_}, {node.y, Access::kWrite}});
  current_ = node.y;
  nodes_.push_back(std::move(node));
}

void UnitRecorder::GateGradient(BlockWriter& w) {
  const Node gate = Pop(Function::kGate);
  if (nodes_.empty() || nodes_.back().x == kNone) return Refuse("a gate without its function");
  // The second kernel finds both on the node of the function.
  Node& silu = nodes_.back();
  const std::int32_t input = silu.x;
  silu.y = Local(Elements(current_));
  silu.qkv = Local(Elements(input));
  Says(w, Function::kGate,
       {{gate.x}, {input}, {current_}, {silu.y, Access::kWrite}, {silu.qkv, Access::kWrite}});
}

void UnitRecorder::SiluGradient(BlockWriter& w) {
  const Node node = Pop(Function::kSilu);
  Says(w, node.function, {{node.x}, {node.y}, {node.qkv, Access::kWrite}});
  current_ = node.qkv;
}

void UnitRecorder::RotateByParts(BlockWriter& w, int kernel, std::array<std::int64_t, 4> extents,
                                 bool forward) {
  const auto [length, heads, kv_heads, size] = extents;
  if (kernel == 0) {
    if (forward) {
      nodes_.push_back({Function::kRotate, current_, current_, kNone, kNone, extents});
    } else {
      Pop(Function::kRotate);
    }
    const std::int64_t rows = Elements(current_) / ((heads + 2 * kv_heads) * size);
    for (std::int32_t& part : turned_) part = Local(rows * (heads + kv_heads) * size);
    Says(w, Function::kTimesCosine, {{current_}, {turned_[0], Access::kWrite}}, 1, extents);
  } else if (kernel == 1) {
    Says(w, Function::kTurnHalves, {{current_}, {turned_[1], Access::kWrite}}, 1, extents);
  } else if (kernel == 2) {
    Says(w, Function::kTimesSine, {{turned_[1], Access::kAdd}}, 1, extents);
  } else {
    Says(w, Function::kAddTurned, {{turned_[0]}, {turned_[1]}, {current_, Access::kAdd}}, 1,
         extents);
  }
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
  flow_.tensors[kTargets].elements = rows * parts_.count;
  const Node node{Function::kCrossEntropy, current_, LossOf(), kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {TargetsOf()}, {node.y, Access::kWrite}});
  nodes_.push_back(node);
}

void UnitRecorder::SplitCrossEntropy(BlockWriter& w, std::int64_t rows, std::int64_t classes) {
  Reading(rows * classes);
  flow_.tensors[kTargets].elements = rows * parts_.count;
  constexpr std::int64_t kTerms = 3;
  Node node{Function::kSplitCrossEntropy, current_, Local(rows * kTerms), kNone, kNone, {}};
  Says(w, node.function, {{node.x}, {TargetsOf()}, {node.y, Access::kWrite}});
  nodes_.push_back(std::move(node));
}

// Backward reads the terms of all ranks.
void UnitRecorder::ReduceCrossEntropy(BlockWriter& w) {
  if (nodes_.empty()) return Refuse("terms of a loss that no kernel made");
  Node& node = nodes_.back();
  const std::int32_t all = Local(Elements(node.y));
  Says(w, Function::kReduceCrossEntropy,
       {{node.y}, {all, Access::kWrite}, {LossOf(), Access::kWrite}});
  node.y = all;
}

void UnitRecorder::CrossEntropyByParts(BlockWriter& w, int kernel, std::int64_t rows,
                                       std::int64_t classes) {
  Reading(rows * classes);
  LossParts& parts = loss_parts_;
  if (kernel == 0) {
    flow_.tensors[kTargets].elements = rows * parts_.count;
    nodes_.push_back({Function::kCrossEntropyOfSums, current_, kNone, kNone, kNone, {}});
    parts.maximum = Local(rows);
    Says(w, Function::kRowMaximum, {{current_}, {parts.maximum, Access::kWrite}});
  } else if (kernel == 1) {
    parts.logit = Local(rows);
    Says(w, Function::kTargetLogit, {{current_}, {TargetsOf()}, {parts.logit, Access::kWrite}});
  } else {
    parts.sums = Local(rows);
    std::vector<UnitOperand> operands = {{current_}, {parts.maximum}, {parts.sums, Access::kWrite}};
    if (tensor_ == 1) {
      operands.push_back({parts.logit});
      operands.push_back({LossOf(), Access::kWrite});
    }
    Says(w, Function::kSumExponentials, std::move(operands));
  }
}

void UnitRecorder::ReduceCrossEntropyPart(BlockWriter& w, int kernel) {
  LossParts& parts = loss_parts_;
  std::int32_t& part = kernel == 0 ? parts.maximum : kernel == 1 ? parts.logit : parts.sums;
  if (part == kNone) return Refuse("a part of a loss that no kernel made");
  const std::int32_t all = Local(Elements(part));
  if (kernel < 2) {
    Says(w, kernel == 0 ? Function::kReduceMaximum : Function::kReduce,
         {{part}, {all, Access::kWrite}});
  } else {
    Says(w, Function::kReduceLoss,
         {{part},
          {all, Access::kWrite},
          {parts.maximum},
          {parts.logit},
          {LossOf(), Access::kWrite}});
  }
  part = all;
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
  for (UnitTensor& tensor : flow_.tensors) {
    if (tensor.of == from) tensor.of = to;
  }
}

// Of the part under way.
std::int32_t UnitRecorder::PartOf(std::int32_t tensor) {
  if (tensor == kNone || Elements(tensor) % parts_.count != 0) {
    Refuse("parts of different sizes");
    return kNone;
  }
  const std::int64_t elements = Elements(tensor) / parts_.count;
  flow_.tensors.push_back({Place::kPart, elements, parts_.part * elements, tensor});
  return static_cast<std::int32_t>(flow_.tensors.size() - 1);
}

std::int32_t UnitRecorder::LossOf() {
  if (parts_.part == 0) return kLoss;
  flow_.tensors.push_back({Place::kLoss, 1, parts_.part});
  return static_cast<std::int32_t>(flow_.tensors.size() - 1);
}

std::int32_t UnitRecorder::TargetsOf() { return parts_.count == 1 ? kTargets : PartOf(kTargets); }

void UnitRecorder::PartsBegin(int count) {
  parts_ = {};
  parts_.count = count;
  parts_.input = current_;
  parts_.output = Local(Elements(current_));
  parts_.nodes = nodes_.size();
}

void UnitRecorder::PartBegins(int part) {
  parts_.part = part;
  parts_.read = 0;
  parts_.known = part > 0;
  current_ = PartOf(parts_.input);
}

void UnitRecorder::PartEnds() {
  const std::int32_t part = PartOf(parts_.output);
  if (part == kNone || Elements(current_) != Elements(part)) return Refuse("parts of other sizes");
  Rename(current_, part);
  nodes_.resize(parts_.nodes);
}

void UnitRecorder::PartsEnd() {
  current_ = parts_.output;
  nodes_.push_back({Function::kTakePart, parts_.input, parts_.output, kNone, kNone, {}});
  parts_.known = true;
  parts_of_forward_.push_back(std::exchange(parts_, {}));
}

void UnitRecorder::PartsGradientBegins() {
  Pop(Function::kTakePart);
  if (parts_of_forward_.empty()) return Refuse("parts that forward did not have");
  parts_ = std::move(parts_of_forward_.back());
  parts_of_forward_.pop_back();
  parts_.gradient = current_;
  parts_.input_gradient = Local(Elements(parts_.input));
  parts_.nodes = nodes_.size();
}

void UnitRecorder::JoinPartsInputAgain(BlockWriter& w) {
  const auto part = joined_from_.find(parts_.input);
  if (part == joined_from_.end()) return Refuse("an input that was not joined forward");
  parts_.input = Joined(w, part->second);
}

void UnitRecorder::PartRunsAgain(int part) {
  parts_.part = part;
  parts_.read = 0;
  current_ = PartOf(parts_.input);
}

void UnitRecorder::PartGradientBegins() { current_ = PartOf(parts_.gradient); }

void UnitRecorder::PartGradientEnds() {
  const std::int32_t part = PartOf(parts_.input_gradient);
  if (nodes_.size() != parts_.nodes || part == kNone || Elements(current_) != Elements(part)) {
    return Refuse("parts backward that are not those forward");
  }
  Rename(current_, part);
}

void UnitRecorder::PartsGradientEnds() { current_ = std::exchange(parts_, {}).input_gradient; }

void UnitRecorder::ZeroWeightGradient(BlockWriter& w) {
  parts_.sum = {Into(linear_.weight, true).tensor, Access::kAdd};
  Says(w, Function::kZero, {{parts_.sum.tensor, Access::kWrite}});
}

void UnitRecorder::AddWeightGradient(BlockWriter& w) {
  Says(w, Function::kMultiply, {{output_gradient_}, {linear_.x}, parts_.sum});
}

void UnitRecorder::LossPartsGradient() {
  current_ = Pop(Function::kTakePart).y;
  if (!parts_of_forward_.empty()) parts_of_forward_.pop_back();
}

void UnitRecorder::ForwardEnds() {
  Rename(current_, kOutput);
  flow_.tensors[kOutputGradient].elements = Elements(kOutput);
  current_ = kOutputGradient;
}

// Of the mean over all rows of all micro-batches of an update.
void UnitRecorder::CrossEntropyGradient(BlockWriter& w, std::int64_t rows, std::int64_t classes) {
  const auto is_last = [&](Function function) {
    return !nodes_.empty() && nodes_.back().function == function;
  };
  const bool split = is_last(Function::kSplitCrossEntropy);
  const bool parts = is_last(Function::kCrossEntropyOfSums);
  const Node node = Pop(parts   ? Function::kCrossEntropyOfSums
                        : split ? Function::kSplitCrossEntropy
                                : Function::kCrossEntropy);
  current_ = Local(rows * classes);
  std::vector<UnitOperand> operands = {{node.x}, {TargetsOf()}, {current_, Access::kWrite}};
  if (split) operands.push_back({node.y});
  if (parts) {
    operands.push_back({loss_parts_.maximum});
    operands.push_back({loss_parts_.sums});
  }
  Says(w, node.function, std::move(operands),
       1.0 / (static_cast<double>(rows) * parts_.count * averaged_));
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
  const bool convolves = !nodes_.empty() && nodes_.back().function == Function::kConvolve;
  linear_ = Pop(convolves ? Function::kConvolve : Function::kMultiply);
  in_linear_gradient_ = true;
  output_gradient_ = current_;
  input_gradient_ = kNone;
}

void UnitRecorder::InputGradient(BlockWriter& w) {
  input_gradient_ = Local(linear_.x == kNone ? 0 : Elements(linear_.x));
  const bool convolves = linear_.function == Function::kConvolve;
  Says(w, convolves ? Function::kConvolveInputGradient : Function::kMultiply,
       {{output_gradient_}, {linear_.weight}, {input_gradient_, Access::kWrite}}, 1,
       linear_.extents);
}

void UnitRecorder::WeightGradient(BlockWriter& w, bool accumulates) {
  const UnitOperand into = accumulates && linear_.weight != kNone
                               ? UnitOperand{GradientOf(linear_.weight), Access::kAdd}
                               : Into(linear_.weight, true);
  const bool convolves = linear_.function == Function::kConvolve;
  Says(w, convolves ? Function::kConvolveWeightGradient : Function::kMultiply,
       {{output_gradient_}, {linear_.x}, into}, 1, linear_.extents);
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

void UnitRecorder::KeptAsMade() {
  if (apart_.empty()) return Refuse("a gradient that no kernel made");
  const Apart apart = apart_.front();
  apart_.pop_front();
  Rename(apart.temporary, apart.gradient);
}

void UnitRecorder::WidenedGradient(BlockWriter& w) {
  if (apart_.empty()) return Refuse("a gradient that no kernel made");
  widened_ = std::exchange(apart_.front().temporary, Local(Elements(apart_.front().temporary)));
  Says(w, Function::kOpaque, {{widened_}, {apart_.front().temporary, Access::kWrite}});
}

void UnitRecorder::ZeroedGradient(BlockWriter& w) {
  Says(w, Function::kZero, {{widened_, Access::kWrite}});
}

void UnitRecorder::CastInput(BlockWriter& w, std::int64_t rows, std::int64_t cols) {
  Reading(rows * cols);
  const std::int32_t before = std::exchange(current_, Local(rows * cols));
  Says(w, Function::kOpaque, {{before}, {current_, Access::kWrite}});
  const auto part = joined_from_.find(before);
  if (part != joined_from_.end()) joined_from_[current_] = part->second;
}

void UnitRecorder::CastOutputGradient(BlockWriter& w) {
  const std::int32_t before = output_gradient_;
  output_gradient_ = Local(before == kNone ? 0 : Elements(before));
  Says(w, Function::kOpaque, {{before}, {output_gradient_, Access::kWrite}});
}

void UnitRecorder::CastInPlace(BlockWriter& w) {
  Says(w, Function::kOpaque, {{current_, Access::kAdd}});
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
