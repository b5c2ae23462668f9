/// \file
/// What the instructions of a Program compute, and on which tensors: what an executor needs to know
/// beside the Program, and the simulator does not.
///
/// An `Op` says what an instruction costs. A `DataFlow` says, for the same instruction, which
/// function it is (a kernel that scales may be a ReLU or the clipping of gradients) and which
/// tensors it reads and writes. It is a table beside the Program, made only on request, so that a
/// simulation pays nothing for it: see docs/decisions/0004-data-flow-beside-the-program.md.
///
/// Tensors belong to a rank class; each of its ranks has its own of the same size.
///
/// Whether a flow can be executed is another question than what depends on what. Executors compute
/// in fp32 and know the functions below; a flow that asks for more says why it cannot be executed,
/// and is of use to passes all the same.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "simulator/program/program.h"

namespace stepcast {

enum class TensorId : std::uint32_t { kNone = 0xffffffff };

enum class TensorRole : std::uint8_t {
  kSamples,   ///< Of a micro-batch: values, or numbers of tokens.
  kTargets,   ///< Of a micro-batch: numbers of classes.
  kLoss,      ///< Of a micro-batch, or an equal part of it: the mean over what it predicts.
  kWeights,   ///< Of a unit, kept from step to step.
  kGradient,  ///< The same; summed over micro-batches, zero before a step.
  kFirstMoment,
  kSecondMoment,
  kMask,       ///< Of the weights of a unit: 0 where they are pruned, else 1. Never written.
  kScalar,     ///< One number of a step.
  kTemporary,  ///< Written before it is read, and forgotten after its last use in a step.
};
std::string_view Name(TensorRole role);

struct FlowTensor {
  TensorRole role = TensorRole::kTemporary;
  std::int64_t elements = 0;
  int unit = -1;  ///< Of the model, counted in its order; of weights and what is made of them.
  int micro_batch = -1;  ///< Of samples, targets and losses.
  /// Samples and targets: rows of `width` elements each, one a sample; whole numbers below `limit`,
  /// or any values where it is 0.
  std::int64_t width = 0;
  std::int64_t limit = 0;
};

struct TensorSlice {
  TensorId tensor{};
  std::int64_t offset = 0;
  std::int64_t elements = 0;

  friend auto operator<=>(const TensorSlice&, const TensorSlice&) = default;
};

std::int64_t ElementsOf(std::span<const TensorSlice> slices);
/// Elements from `begin` to `end` of slices in a row, as far as there are any.
std::vector<TensorSlice> Cut(std::span<const TensorSlice> slices, std::int64_t begin,
                             std::int64_t end);

/// kAdd reads and writes: the function adds its result, or works in place.
enum class Access : std::uint8_t { kRead, kWrite, kAdd };

/// Slices in a row, as one tensor.
struct FlowOperand {
  std::uint32_t first_slice = 0;
  std::uint32_t slices = 0;
  Access access = Access::kRead;
  /// Ranks that split weights have a part of each slice: rank i of n the i-th of n parts of
  /// ceil(elements / n), of which the last ones may be short or empty. Only that part is meant.
  bool own_part = false;
};

/// What an instruction computes. Operands in this order; those in brackets may be absent. Sizes
/// are those of the instruction's Op, and its `pass` says whether it is the gradient.
enum class Function : std::uint8_t {
  kNothing,     ///< Host work.
  kMultiply,    ///< a, b, c [, bias]: the product that the Op's layout says, plus the bias row.
  kAddBias,     ///< x, bias: x += bias in each row.
  kSumColumns,  ///< x, sums.
  kAdd,         ///< a, b, sum [, bias].
  kAccumulate,  ///< a, sum: sum += a.
  // Images are rows of pixels, each with its channels, padded so that a stride of 1 keeps the side.
  // extents: side of the input, side of the window, stride, channels of the input.
  kConvolve,                ///< x, w, y: w has for each channel out a row of the window.
  kConvolveInputGradient,   ///< dy, w, dx.
  kConvolveWeightGradient,  ///< dy, x, dw.
  kPoolMaximum,             ///< x, y; backward x, dy, dx: to the first of the largest.
  kPoolMean,                ///< The same.
  kRectify,                 ///< x, y; backward y, dy, dx.
  kGelu,                    ///< x, y [, bias]; backward x, dy, dx [, bias]: of x + bias, by tanh.
  kSwiglu,                  ///< x, y: x is gate and value side by side; backward x, dy, dx.
  // The same by two kernels.
  kSilu,       ///< x, s: of the gate; backward x, ds, dx: the gate's part of it.
  kGate,       ///< s, x, y: times the value; backward s, x, dy, ds, dx: the value's part of it.
  kLayerNorm,  ///< x, y, weight [, bias]; backward x, weight, dy, dx, dweight [, dbias].
  kRmsNorm,    ///< x, y, weight; backward x, weight, dy, dx, dweight.
  // RMSNorm by several kernels.
  kMeanSquares,   ///< x, means: of each row.
  kNormalise,     ///< x, in place, means of squares: each row over its root.
  kTimesRow,      ///< x, row, y: times the same row each.
  kSumProducts,   ///< a, b, sums: of a times b, for each column.
  kMeanProducts,  ///< a, b, means: the same for each row.
  kTimesMeans,    ///< x, in place, means: each row times its own.
  kSubtract,      ///< x, in place, a: x -= a.
  kRotate,  ///< qkv, in place. extents: tokens of a sample, heads, key-value heads, head size.
  // The same by several kernels: x cos + turned(x) sin, of queries and keys.
  kTimesCosine,  ///< qkv, a.
  kTurnHalves,   ///< qkv, b.
  kTimesSine,    ///< b, in place.
  kAddTurned,    ///< a, b, qkv.
  /// qkv, out; backward qkv, out, dout, dqkv. With dropout of the probabilities, as kDropout says;
  /// extents: number of it, micro-batch, 1 with ALiBi.
  kAttend,
  /// Attention of the own queries to keys and values at hand, those of one rank of a ring: qkv, kv
  /// (or qkv), out, lse; backward qkv, kv, out, lse, dout, dq (or the queries of a dqkv), dkv.
  /// `lse` has for each row and head the logarithm of the sum of exponentials, -infinity where
  /// nothing was seen. extents: heads, key-value heads, head size, ranks that keys and values have
  /// passed.
  kRingAttend,
  kMergeAttention,  ///< out, lse, those of more keys: the first two become those of both.
  kAddToQueries,    ///< dq, dqkv: its queries += dq. extents: heads, key-value heads, head size.
  // Attention of several kernels, each for all heads of all samples; scores have rows of keys, for
  // each sample, head and query. The gradients of queries, keys and values are parts of dqkv.
  // extents: heads, key-value heads, head size.
  kScores,         ///< qkv, scores; written, or added to biases.
  kMix,            ///< probabilities, qkv, out.
  kMixGradient,    ///< dout, qkv, dprobabilities.
  kValueGradient,  ///< probabilities, dout, dqkv.
  kQueryGradient,  ///< dscores, qkv, dqkv.
  kKeyGradient,    ///< dscores, qkv, dqkv.
  kAlibi,     ///< scores: biases alone, divided by `scale`. extents: heads, queries of a sample.
  kMask,      ///< scores, in place, or their gradients. extents: queries of a sample, 1 if causal.
  kSoftmax,   ///< x, y: of x times `scale`; backward y, dy, dx. extents as of kMask.
  kCopy,      ///< a, b.
  kTakePart,  ///< a, b: of n tensor-parallel ranks the i-th takes the i-th of n equal parts.
  /// x, y; backward dy, dx. Keeps a fraction `scale` of the elements, and divides them by it.
  /// Which, depends on the step, the sample and the place in it alone. extents: number of it in the
  /// step, micro-batch, tokens of a sample, heads where rows are those of scores (else 0).
  kDropout,
  kDropoutAdd,      ///< a, b, sum [, bias]: dropout of a + bias, plus b. The rest as in kDropout.
  kLookUp,          ///< tokens, table, out; backward tokens, dout, dtable.
  kLookUpPosition,  ///< table, out; backward dout, dtable. extents: tokens of a sample.
  kCrossEntropy,    ///< logits, targets, loss; backward logits, targets, dlogits. scale: of
                    ///< gradients.
  /// The same where ranks split the classes: logits, targets, terms; backward logits, targets,
  /// dlogits, terms. The terms of a row are the largest logit, the sum of exponentials relative to
  /// it, and the logit of the target, where it is here.
  kSplitCrossEntropy,
  // The same by several kernels, with one number for each row.
  kRowMaximum,          ///< logits, maximum.
  kTargetLogit,         ///< logits, targets, logit: 0 where it is not here.
  kSumExponentials,     ///< logits, maximum, sums [, target logit, loss].
  kCrossEntropyOfSums,  ///< Backward: logits, targets, dlogits, maximum, sums.
  kZero,                ///< x.
  kScale,               ///< x, in place, times `scale`.
  kSumSquares,          ///< x, sum.
  kClip,                ///< sum of squares, x: x in place, so that its norm is at most `scale`.
  /// gradients, weights, first and second moments [, weights before: else in place]. extents:
  /// number of the update in its step, and of updates in a step.
  kAdam,
  kMomentum,   ///< gradients, weights, first moments [, weights before]: SGD.
  kApplyMask,  ///< mask, x: x *= mask.
  kReduce,     ///< in, out: the sum over the group times `scale`; a reduce-scatter where `out` is
               ///< the rank's own part.
  kReduceCrossEntropy,  ///< terms, terms, loss: those of all ranks of the group together.
  kReduceMaximum,       ///< in, out.
  kReduceLoss,          ///< sums, those of all ranks, maximum, target logit, loss.
  kGather,              ///< in (the own part), out: the parts of all ranks of the group.
  kJoin,                ///< in, out: what the ranks of the group have, in their order.
  kReduceToParts,       ///< in, out: of the sum over a group of n ranks the i-th of n equal parts.
  // Between ranks that split the sequence and ranks that split the heads. extents: tokens of a
  // sample here, columns of queries (or outputs) and of keys, of all heads.
  kToHeads,     ///< in, out.
  kToSequence,  ///< in, out.
  /// From each rank of the group to the next: [kv] [dkv], and as many received. Each may be that of
  /// a qkv or dqkv. extents: heads, key-value heads, head size, 1 if there is a kv, plus 2 for a
  /// dkv.
  kPassOn,
  kSend,     ///< in.
  kReceive,  ///< out.
  /// Any operands: what it reads and writes is known, what it computes is not said. No executor
  /// has it.
  kOpaque,
};

inline constexpr std::size_t kFunctionCount = static_cast<std::size_t>(Function::kOpaque) + 1;
/// As in rules, such as "layer_norm".
std::string_view Name(Function function);
/// The one of that name, or nothing.
std::optional<Function> FindFunction(std::string_view name);

/// How many operands a function may have, as the table above says.
struct OperandCounts {
  std::uint32_t fewest = 0;
  std::uint32_t most = 0;
};
OperandCounts OperandsOf(Function function, Pass pass);
/// Such as "3 to 4".
std::string Describe(const OperandCounts& counts);

struct FlowStep {
  Function function = Function::kNothing;
  std::uint32_t first_operand = 0;
  std::uint32_t operands = 0;
  double scale = 1;
  std::array<std::int64_t, 4> extents{};
};

/// How a weight begins.
enum class Initial : std::uint8_t { kNormal, kZero, kOne };

/// What tensor-parallel ranks have each a part of.
enum class WeightSplit : std::uint8_t { kNone, kRows, kColumns };

/// A matrix or vector among the weights of a unit, as one rank has it.
struct FlowWeight {
  std::int64_t offset = 0;
  std::int64_t rows = 1;
  std::int64_t cols = 1;
  Initial initial = Initial::kNormal;
  WeightSplit split = WeightSplit::kNone;
  /// kRows: rows of each of several matrices on top of each other, such as those of queries, keys
  /// and values, each of which is split. Empty: one.
  std::vector<std::int64_t> segments{};
  /// Tensor-parallel ranks hold it alike, and each has a part of its gradient.
  bool partial_gradient = false;
  /// A copy of the first weight of the first unit, which another pipeline rank has.
  bool tied = false;
  /// Share of its elements that a mask sets to zero.
  double pruned = 0;
};

/// Weights of one unit on the ranks of a class, one after the other in one tensor.
struct FlowUnit {
  RankClassId rank_class{};
  int unit = 0;
  TensorId weights = TensorId::kNone;
  TensorId gradients = TensorId::kNone;
  TensorId first_moments = TensorId::kNone;
  TensorId second_moments = TensorId::kNone;
  TensorId mask = TensorId::kNone;  ///< Where any part is pruned; as large as the weights.
  std::vector<FlowWeight> parts;
  /// Where ranks split weights, those before this one and those from it on are split each by
  /// themselves; 0: all together.
  std::int64_t split_at = 0;
};

class DataFlow {
 public:
  TensorId AddTensor(const FlowTensor& tensor);
  void AddUnit(FlowUnit unit) { units_.push_back(std::move(unit)); }

  /// An operand on its way into the table.
  struct Use {
    std::vector<TensorSlice> slices;
    Access access = Access::kRead;
    bool own_part = false;
  };
  /// The operands of a step as they went in.
  std::vector<Use> UsesOf(const FlowStep& step) const;
  /// All of a tensor.
  Use Whole(TensorId tensor, Access access) const;
  void Set(InstructionId id, Function function, std::span<const Use> operands, double scale = 1,
           std::array<std::int64_t, 4> extents = {});

  /// Executors refuse the flow with the first reason given.
  void RefuseExecution(std::string why) {
    if (not_executable_.empty()) not_executable_ = std::move(why);
  }
  /// Why executors refuse it, as a sentence with what to change; empty if they do not.
  const std::string& not_executable() const { return not_executable_; }

  std::span<const FlowTensor> tensors() const { return tensors_; }
  const FlowTensor& tensor(TensorId id) const { return tensors_[static_cast<std::size_t>(id)]; }
  std::span<const FlowUnit> units() const { return units_; }
  /// kNothing for those that nobody has set.
  FlowStep step(InstructionId id) const {
    const auto i = static_cast<std::size_t>(id);
    return i < steps_.size() ? steps_[i] : FlowStep{};
  }
  std::span<const FlowOperand> operands(const FlowStep& step) const {
    return {operands_.data() + step.first_operand, step.operands};
  }
  std::span<const TensorSlice> slices(const FlowOperand& operand) const {
    return {slices_.data() + operand.first_slice, operand.slices};
  }

 private:
  std::vector<FlowTensor> tensors_;
  std::vector<FlowUnit> units_;
  std::vector<FlowStep> steps_;  // by instruction
  std::vector<FlowOperand> operands_;
  std::vector<TensorSlice> slices_;
  std::string not_executable_;
};

/// What is wrong with the flow, and at which instruction; empty if nothing is. It may be an
/// instruction of a device without a function, a slice outside its tensor or of another rank class,
/// or a tensor that is read before anything has written it.
std::string CheckFlow(const Program& program, const DataFlow& flow);

}  // namespace stepcast
