/// \file
/// What the blocks of a unit compute, on tensors as the unit sees them; with it a step can be
/// executed. Made only on request, beside the blocks.
///
/// Families write the forward of a unit kernel by kernel, then its backward in the opposite order.
/// A recorder that follows them knows the tensor that the next kernel reads: forward the result of
/// the one before, backward its gradient. What forward did stands on a stack, from which backward
/// takes it.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "simulator/program/data_flow.h"
#include "strategies/plan/plan.h"
#include "strategies/step/block.h"

namespace stepcast {

/// A tensor of a unit, for one micro-batch unless it is of weights.
struct UnitTensor {
  enum class Place : std::uint8_t {
    kInput,  ///< What the unit before hands on, or samples.
    kOutput,
    kInputGradient,
    kOutputGradient,
    kTargets,
    kLoss,
    kWeight,          ///< At `offset` among the weights of the unit.
    kWeightGradient,  ///< The same.
    kExpertWeight,    ///< At `offset` among those of its experts.
    kExpertGradient,  ///< The same.
    kResident,        ///< What only this rank holds and updates, such as rows of tables.
    kPart,            ///< Of another tensor of the unit.
    kLocal,
  };
  Place place = Place::kLocal;
  std::int64_t elements = 0;
  std::int64_t offset = 0;
  /// kPart: the tensor that it is a part of, from `offset` on. kLocal: where it is the gradient of
  /// a weight that was made apart, the one that it is added to. Else none.
  std::int32_t of = -1;
};

struct UnitOperand {
  std::int32_t tensor = 0;
  Access access = Access::kRead;
};

struct UnitStep {
  Function function = Function::kNothing;
  std::vector<UnitOperand> operands;
  double scale = 1;
  std::array<std::int64_t, 4> extents{};
};

struct UnitFlow {
  std::vector<UnitTensor> tensors;
  std::vector<UnitStep> steps;  ///< What `BlockEntry::flow` counts.
  std::vector<FlowWeight> weights;
  std::int64_t weight_elements = 0;
  std::int64_t expert_elements = 0;
  // Of a unit that reads samples, and of one that has targets: elements of a sample, and what its
  // whole numbers are below (0: any values).
  std::int64_t sample_width = 0;
  std::int64_t sample_limit = 0;
  std::int64_t target_width = 0;
  std::int64_t target_limit = 0;
  /// Why nobody could follow the unit kernel by kernel; empty if they could. See block_flow.h.
  std::string refused;
};

/// Writes a UnitFlow along with the blocks: each call speaks of the entry just written.
class UnitRecorder {
 public:
  explicit UnitRecorder(const ParallelPlan& plan);

  /// Names the first reason why this cannot be executed.
  void Refuse(const std::string& why);

  // Forward.
  /// The next linear layer or table, with its bias, is split between tensor-parallel ranks.
  void SplitNext(WeightSplit split, std::vector<std::int64_t> segments = {});
  /// The last result is a part of a sum over tensor-parallel ranks.
  void SumOverTensorRanks(BlockWriter& w);
  /// The same where ranks split the sequence: each keeps its part.
  void SumToSequenceParts(BlockWriter& w);
  /// The last result, or its gradient, is the own part of the sequence; what follows reads all.
  void JoinSequence(BlockWriter& w);
  void Norm(BlockWriter& w, Function function, std::int64_t rows, std::int64_t cols, bool bias);
  /// RMSNorm by five kernels, of which `w` has just written the `kernel`-th.
  void NormByParts(BlockWriter& w, int kernel, std::int64_t rows, std::int64_t cols);
  /// rows x in times in x out. `bias`: added by the product itself.
  void Linear(BlockWriter& w, std::int64_t rows, std::int64_t in, std::int64_t out, bool bias);
  /// `rows` pixels out of so many channels each; `extents` as of kConvolve.
  void Convolve(BlockWriter& w, std::int64_t rows, std::int64_t out,
                std::array<std::int64_t, 4> extents);
  void Pool(BlockWriter& w, Function function, std::array<std::int64_t, 4> extents);
  /// The bias of the linear layer before, by a kernel of its own.
  void Bias(BlockWriter& w, std::int64_t rows, std::int64_t out);
  /// `bias`: of the linear layer before, added to the input.
  void Activation(BlockWriter& w, Function function, std::int64_t rows, std::int64_t width,
                  bool bias);
  /// By one kernel, or by four of which `w` has just written the `kernel`-th.
  void Rotate(BlockWriter& w, std::int64_t length, std::int64_t heads, std::int64_t kv_heads,
              std::int64_t head_size);
  void RotateByParts(BlockWriter& w, int kernel, std::array<std::int64_t, 4> extents, bool forward);
  void Silu(BlockWriter& w, std::int64_t rows, std::int64_t width);
  void Gate(BlockWriter& w, std::int64_t rows, std::int64_t width);
  /// With dropout of the probabilities, and with biases that grow with distance (ALiBi).
  void Attention(BlockWriter& w, std::int64_t rows, std::int64_t width, bool dropout, bool alibi);
  /// Attention of several kernels: biases for the scores, if any, scores, what is done to them in
  /// place, softmax and the mean of the values.
  struct Scores {
    std::int64_t batch = 1;
    std::int64_t queries = 1;
    std::int64_t keys = 1;
    std::int64_t heads = 1;
    std::int64_t kv_heads = 1;
    std::int64_t size = 1;
    bool causal = false;
    std::int64_t elements() const { return batch * heads * queries * keys; }
    double scale() const;
  };
  void AlibiOfScores(BlockWriter& w, const Scores& of);
  void ScoresOf(BlockWriter& w, const Scores& of);
  void ScaleScores(BlockWriter& w, const Scores& of);  ///< Also their gradients.
  void MaskScores(BlockWriter& w, const Scores& of);   ///< The same.
  /// `fused`: with scale and mask.
  void Softmax(BlockWriter& w, const Scores& of, bool fused);
  void DropoutOfScores(BlockWriter& w, const Scores& of);
  void Mix(BlockWriter& w, const Scores& of);
  // The same kernels once more, before the gradient of the linear layer behind them.
  void RecomputeScoresBegins();
  void RecomputeScoresEnds();
  /// From a part of the sequence with all heads to all of it with a part of the heads, and back;
  /// also their gradients. `length`: tokens of a sample here; columns of all heads.
  void ToHeads(BlockWriter& w, std::int64_t length, std::int64_t queries, std::int64_t keys,
               bool forward);
  void ToSequence(BlockWriter& w, std::int64_t length, std::int64_t queries, std::int64_t keys,
                  bool forward);
  /// Attention in a ring: keys and values go on, then attention to those at hand, then what it gave
  /// is merged. Backward what goes on has gradients from the second step on, and ends with these;
  /// those of a step are added to the ones at hand, of queries, and to those that came, of keys.
  struct Ring {
    std::int64_t rows = 1;
    std::int64_t heads = 1;
    std::int64_t kv_heads = 1;
    std::int64_t size = 1;
    int ranks = 1;
  };
  void PassOn(BlockWriter& w, const Ring& of, int step, bool forward);
  void RingAttention(BlockWriter& w, const Ring& of, int step, bool forward);
  void MergeAttention(BlockWriter& w);
  void AddRingQueryGradient(BlockWriter& w, const Ring& of);
  void AddRingKeyGradient(BlockWriter& w);
  void Copy(BlockWriter& w);
  void LookUp(BlockWriter& w, std::int64_t rows, std::int64_t cols, std::int64_t vocabulary);
  /// The row of each position in a table of `positions`.
  void LookUpPositions(BlockWriter& w, std::int64_t rows, std::int64_t cols, std::int64_t length,
                       std::int64_t positions);
  /// Adds what was looked up last.
  void AddPositions(BlockWriter& w);
  /// Of the last result, which is that of the whole sequence, the own part.
  void TakeSequencePart(BlockWriter& w);
  /// `length`: tokens of a sample.
  void Dropout(BlockWriter& w, std::int64_t length);
  // Changes of type, which no executor knows: of what the next linear layer reads, of the gradient
  // of its output, and of what was made last, in its place.
  void CastInput(BlockWriter& w, std::int64_t rows, std::int64_t cols);
  void CastOutputGradient(BlockWriter& w);
  void CastInPlace(BlockWriter& w);
  void BranchBegins() { residuals_.push_back(current_); }
  /// Adds the input of the branch; `bias`: of the linear layer before, as well. Before that,
  /// dropout by the same kernel, where samples of `dropout_length` tokens are given.
  void Residual(BlockWriter& w, std::int64_t rows, std::int64_t cols, bool bias,
                std::int64_t dropout_length);
  /// Of the weight of the next linear layer a mask keeps that share at zero.
  void PruneNext(double share) { prunes_next_ = share; }
  /// The weight of the next linear layer is the first one of the first unit.
  void TieNext() { ties_next_ = true; }
  void CrossEntropy(BlockWriter& w, std::int64_t rows, std::int64_t classes);
  /// Classes are split: terms here, then those of all ranks.
  void SplitCrossEntropy(BlockWriter& w, std::int64_t rows, std::int64_t classes);
  void ReduceCrossEntropy(BlockWriter& w);
  /// By three kernels, of which `w` has just written the `kernel`-th, or the sum behind it.
  void CrossEntropyByParts(BlockWriter& w, int kernel, std::int64_t rows, std::int64_t classes);
  void ReduceCrossEntropyPart(BlockWriter& w, int kernel);
  void Reads(std::int64_t sample_width, std::int64_t limit);
  void Predicts(std::int64_t targets_of_sample, std::int64_t limit);

  // Backward, each for the last of these that has not had its own.
  void CrossEntropyGradient(BlockWriter& w, std::int64_t rows, std::int64_t classes);
  void ResidualGradient();
  void DropoutGradient(BlockWriter& w);
  /// The bias that was added with the residual.
  void ResidualBiasGradient(BlockWriter& w);
  /// Gradients of weights are `added` to those kept by kernels that follow.
  void NormGradient(BlockWriter& w, bool added);
  /// By ten kernels.
  void NormGradientByParts(BlockWriter& w, int kernel, bool added);
  /// Of input, weight and bias of a linear layer or a convolution, in this order; the first may be
  /// left out.
  void LinearGradient();
  void InputGradient(BlockWriter& w);
  void SumInputGradientOverTensorRanks(BlockWriter& w);
  // Where ranks split the sequence: before the gradient of the input, the same of what the layer
  // reads, for the gradient of its weight, and after the gradient of the input.
  void JoinOutputGradient(BlockWriter& w);
  void JoinInputAgain(BlockWriter& w);
  void SumInputGradientToSequenceParts(BlockWriter& w);
  void WeightGradient(BlockWriter& w, bool accumulates);
  void BiasGradient(BlockWriter& w);
  void LinearGradientEnds();
  bool in_linear_gradient() const { return in_linear_gradient_; }
  void PoolGradient(BlockWriter& w);
  void ActivationGradient(BlockWriter& w);
  void RotateGradient(BlockWriter& w);
  void AttentionGradient(BlockWriter& w);
  void MixGradient(BlockWriter& w);
  void ValueGradient(BlockWriter& w);
  void SoftmaxGradient(BlockWriter& w);
  void QueryGradient(BlockWriter& w);
  void KeyGradient(BlockWriter& w);
  void GateGradient(BlockWriter& w);
  void SiluGradient(BlockWriter& w);
  void CopyGradient(BlockWriter& w) { Copy(w); }
  /// The last table's gradient is zeroed, then added to.
  void ZeroTableGradient(BlockWriter& w);
  void TableGradient(BlockWriter& w);
  /// The gradient of the residual joins that of the branch.
  void AddResidualGradient(BlockWriter& w);
  /// The gradient of a weight that was made apart is added to the one that is kept.
  void Accumulated(BlockWriter& w);
  /// Before that, cast to the type of the one that is kept; after it, zeroed.
  void WidenedGradient(BlockWriter& w);
  /// Or it is the one that is kept.
  void KeptAsMade();
  void ZeroedGradient(BlockWriter& w);

  // The rows of a tensor in equal parts, on which the same kernels work with the same weights, one
  // part after the other: calls between `PartBegins` and `PartEnds` speak of one part. Gradients of
  // weights that parts after the first make are added to those of the first.
  /// Of the last result. Forward keeps nothing of what is inside.
  void PartsBegin(int count);
  void PartBegins(int part);
  void PartEnds();
  void PartsEnd();
  /// Of the last gradient: between these forward runs again, as it did, then backward.
  void PartsGradientBegins();
  void JoinPartsInputAgain(BlockWriter& w);  ///< Before all, where ranks split the sequence.
  void PartRunsAgain(int part);
  void PartGradientBegins();
  void PartGradientEnds();
  void PartsGradientEnds();
  // Where forward makes gradients along with the loss of each part, which is a loss of its own, the
  // result of a part is the gradient of its input; `LossPartsGradient` takes up those of all. The
  // gradient of the weight is zeroed once, then added to.
  void ZeroWeightGradient(BlockWriter& w);
  void AddWeightGradient(BlockWriter& w);
  void LossPartsGradient();

  /// After forward and before backward.
  void ForwardEnds();
  /// After both. Each device instruction of the blocks must have a step, `parameters` be all
  /// weights of the unit, and `partial_gradients` those of them whose gradients are partial.
  UnitFlow Take(const std::string& unit, const Block& forward, const Block& backward,
                std::int64_t parameters, std::int64_t partial_gradients,
                const ProgramBuilder& builder) &&;

 private:
  static constexpr std::int32_t kNone = -1;
  struct Node {
    Function function = Function::kNothing;
    std::int32_t x = kNone;
    std::int32_t y = kNone;
    std::int32_t weight = kNone;
    std::int32_t bias = kNone;
    std::array<std::int64_t, 4> extents{};
    WeightSplit split = WeightSplit::kNone;
    std::vector<std::int64_t> segments{};
    bool dropout = false;  // with the residual
    double scale = 1;
    std::int32_t qkv = kNone;
  };
  struct Apart {
    std::int32_t temporary = kNone;
    std::int32_t gradient = kNone;
  };

  std::int32_t Local(std::int64_t elements);
  std::int32_t PartOf(std::int32_t tensor);
  std::int32_t LossOf();
  std::int32_t TargetsOf();
  /// Whether a kernel adds gradients of weights to others.
  bool adds() const { return accumulates_ || parts_.part > 0; }
  void Reading(std::int64_t elements);
  std::int32_t AddWeight(std::int64_t rows, std::int64_t cols, Initial initial,
                         WeightSplit split = WeightSplit::kNone,
                         std::vector<std::int64_t> segments = {});
  std::int32_t AddBias(const Node& linear, std::int64_t width);
  std::int64_t Elements(std::int32_t tensor) const;
  static std::int32_t GradientOf(std::int32_t weight) { return weight + 1; }
  void Says(BlockWriter& w, Function function, std::vector<UnitOperand> operands, double scale = 1,
            std::array<std::int64_t, 4> extents = {});
  std::int32_t Joined(BlockWriter& w, std::int32_t part);
  std::int32_t SummedToParts(BlockWriter& w, std::int32_t whole);
  UnitOperand Into(std::int32_t weight, bool added);
  Node Pop(Function function);
  void Rename(std::int32_t from, std::int32_t to);

  int samples_;       // of a micro-batch
  bool accumulates_;  // gradients of weights
  int averaged_;      // micro-batches of which an update takes the mean
  int tensor_;
  bool splits_sequence_;
  UnitFlow flow_;
  std::int32_t current_;
  std::vector<Node> nodes_;
  WeightSplit next_split_ = WeightSplit::kNone;
  std::vector<std::int64_t> next_segments_;
  bool ties_next_ = false;
  double prunes_next_ = 0;
  std::int32_t looked_up_ = kNone;  // and not added yet
  std::int32_t scores_ = kNone;     // their biases
  Node attention_;                  // whose gradients are under way
  std::int32_t qkv_gradient_ = kNone;
  struct RingState {
    std::int32_t held = kNone;     // keys and values
    std::int32_t next = kNone;     // those on their way
    std::int32_t out = kNone;      // of the last step
    std::int32_t lse = kNone;      // of it
    std::int32_t dq = kNone;       // of the last step
    std::int32_t dkv = kNone;      // of it
    std::int32_t arrived = kNone;  // gradients of the same keys by the ranks before, then also own
    std::int32_t dqkv = kNone;
    Node node;
  } ring_;
  // While kernels run again: the linear layer behind them, and the gradient at hand.
  Node behind_;
  std::int32_t gradient_ = kNone;
  std::int64_t again_ = kNone;  // the number of the dropout among them
  Node norm_;                   // of several kernels, forward or backward
  std::int32_t norm_part_ = kNone;
  std::int32_t norm_input_ = kNone;
  std::array<std::int32_t, 2> turned_ = {kNone, kNone};
  struct LossParts {
    std::int32_t maximum = kNone;
    std::int32_t logit = kNone;
    std::int32_t sums = kNone;
  } loss_parts_;
  struct Parts {
    int count = 1;
    int part = 0;
    std::int32_t input = kNone;
    std::int32_t output = kNone;
    std::int32_t gradient = kNone;
    std::int32_t input_gradient = kNone;
    UnitOperand sum{kNone, Access::kAdd};  // of gradients of a weight
    std::size_t nodes = 0;                 // before the first part
    std::vector<std::int32_t> weights{};   // in the order in which kernels read them
    std::size_t read = 0;                  // so many, by the part
    bool known = false;                    // all of them
  };
  Parts parts_;
  std::vector<Parts> parts_of_forward_;
  std::int64_t dropouts_ = 0;
  std::vector<std::int32_t> residuals_;
  std::map<std::int32_t, std::int32_t> joined_from_;  // parts of the sequence, by what they became
  Node linear_;                                       // whose gradients are under way
  std::int32_t output_gradient_ = kNone;              // of it
  std::int32_t input_gradient_ = kNone;
  bool in_linear_gradient_ = false;
  UnitOperand table_;
  std::deque<Apart> apart_;
  std::int32_t widened_ = kNone;  // a gradient, before it was
};

}  // namespace stepcast
