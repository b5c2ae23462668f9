/// \file
/// The operators of a transformer, as blocks: what each layer, the embedding and the output layer
/// launch, kernel by kernel.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/model/model.h"
#include "strategies/plan/plan.h"
#include "strategies/step/block.h"
#include "strategies/step/groups.h"
#include "strategies/step/unit_flow.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Linear layers that read the norm before attention, or before the MLP, each by itself.
int LinearLayersOfAttention(const ParallelPlan& plan);
int LinearLayersOfMlp(const TransformerModel& model, const ParallelPlan& plan,
                      const LayerKind& kind);

/// Blocks of the layers of one kind on one rank, for one micro-batch.
class LayerBlocks {
 public:
  LayerBlocks(ProgramBuilder& builder, const TransformerModel& model, const ParallelPlan& plan,
              const v1::Framework& framework, const PlanGroups& groups, const LayerKind& kind = {},
              UnitRecorder* recorder = nullptr)
      : builder_(builder),
        model_(model),
        plan_(plan),
        framework_(framework),
        groups_(groups),
        kind_(kind),
        recorder_(recorder) {}

  Block Forward() const;
  /// Runs the forward again before backward, when the whole layer is recomputed.
  Block Recompute() const;
  /// With the recomputation of attention when it is selective.
  Block Backward() const;
  Block EmbeddingForward() const;
  Block EmbeddingBackward() const;
  Block HeadForward() const;
  /// Of a teacher: logits, of which the `chosen` largest of each token are picked (0: all).
  Block LogitsForward(std::int64_t chosen) const;
  Block HeadBackward() const;
  /// Predicts one token further: joins the hidden states with the next embedding, a layer, and the
  /// output layer once more.
  Block FurtherTokenForward() const;
  Block FurtherTokenBackward() const;

  /// Tokens of a micro-batch that the output layer sees here, and of those that this rank keeps.
  std::int64_t predicted_tokens() const;
  std::int64_t kept_predicted_tokens() const;
  /// Logits of a teacher on this rank: its words, or the `chosen` ones of each token (0: all).
  Bytes LogitBytes(std::int64_t chosen) const;

 private:
  // Tokens of a micro-batch here, and those that this rank keeps where the sequence is split.
  std::int64_t length() const {
    return plan_.local_length(model_.tokens(kind_, plan_.sequence_length));
  }
  std::int64_t tokens() const { return plan_.micro_batch_size * length(); }
  std::int64_t encoder_tokens() const {
    return plan_.micro_batch_size * plan_.local_length(plan_.sequence_length);
  }
  std::int64_t kept_tokens() const {
    return plan_.sequence_parallel ? tokens() / plan_.tensor : tokens();
  }
  /// Rows of the table of positions; 0 where they are not learned.
  std::int64_t learned_positions() const {
    return model_.position_parameters(plan_.sequence_length) / model_.hidden_size;
  }
  /// What is added to the words' embedding is added on all ranks, which then each keep their part
  /// of the sequence, as in Megatron Core; with nothing to add, a reduce-scatter splits it.
  bool splits_after_positions() const {
    return plan_.splits_sequence() &&
           (model_.patches || model_.segments > 0 || learned_positions() > 0);
  }
  Op Rowwise(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols,
             std::int64_t extra = 0) const {
    return Op::Rowwise(kind, plan_.precision, pass, rows, cols, extra);
  }
  /// On the stream of residuals, which may be wider.
  Op OfResiduals(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols,
                 std::int64_t extra = 0) const {
    return Op::Rowwise(kind, plan_.residual_dtype(), pass, rows, cols, extra);
  }
  Op TensorCollective(OpKind kind, std::int64_t elements) const;
  Op CrossEntropy(Pass pass, std::int64_t rows, std::int64_t cols) const {
    return Op::Rowwise(OpKind::kCrossEntropy, plan_.logit_dtype(), pass, rows, cols);
  }

  enum class Split { kColumn, kRow, kNone };
  struct Linear {
    std::int64_t rows = 1;  ///< Tokens.
    std::int64_t in = 1;
    std::int64_t out = 1;
    bool bias = false;
    Split split = Split::kNone;  ///< Between tensor-parallel ranks.
    /// A row- or column-parallel layer whose collective another one stands for.
    bool silent = false;
    ProductClass of = ProductClass::kOtherLinear;
    bool adds = false;  ///< Its gradients to those of other tokens of the micro-batch.
  };
  static Linear OfAttention(Linear linear) {
    linear.of = ProductClass::kAttentionProjection;
    return linear;
  }
  static Linear OfMlp(Linear linear) {
    linear.of = ProductClass::kMlp;
    return linear;
  }
  static bool IsPrunable(ProductClass of) {
    return of != ProductClass::kWide && of != ProductClass::kOutputLayer;
  }
  void Forward(BlockWriter& w, const Linear& linear) const;
  void Backward(BlockWriter& w, const Linear& linear) const;
  void AccumulateGradient(BlockWriter& w, std::int64_t rows, std::int64_t cols,
                          bool adds = false) const;
  /// Of a table, which no linear layer casts.
  void AccumulateTableGradient(BlockWriter& w, std::int64_t rows, std::int64_t cols) const;
  void Quantise(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                std::int64_t cols) const;
  void QuantiseWeights(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                       std::int64_t cols) const;
  void QuantiseHeads(BlockWriter& w, Pass pass) const;
  void PackWeights(BlockWriter& w, ProductClass of, std::int64_t rows, std::int64_t cols) const;

  void WriteForward(BlockWriter& w) const;
  void WriteBackward(BlockWriter& w) const;
  // One branch with its norm and residual.
  void AttentionBranchForward(BlockWriter& w, bool cross) const;
  void AttentionBranchBackward(BlockWriter& w, bool cross) const;
  void MlpBranchForward(BlockWriter& w) const;
  void MlpBranchBackward(BlockWriter& w) const;
  void StateSpaceBranchForward(BlockWriter& w) const;
  void StateSpaceBranchBackward(BlockWriter& w) const;

  // Attention, from the layer's normed input to the projected output.
  void AttentionForward(BlockWriter& w, bool cross) const;
  void AttentionBackward(BlockWriter& w, bool cross) const;
  void QueriesKeysValuesForward(BlockWriter& w, bool cross) const;
  void QueriesKeysValuesBackward(BlockWriter& w, bool cross) const;
  void LatentForward(BlockWriter& w) const;
  void LatentBackward(BlockWriter& w) const;
  void RotateHeads(BlockWriter& w, Pass pass) const;
  void WriteAttentionCore(BlockWriter& w, Pass pass, bool cross) const;
  void RingAttention(BlockWriter& w, Pass pass) const;
  void ExchangeHeads(BlockWriter& w, std::int64_t width) const;
  using Heads = UnitRecorder::Scores;
  void Softmax(BlockWriter& w, Pass pass, const Heads& heads) const;
  static void RecordSoftmax(BlockWriter& w, Pass pass, const Heads& heads, bool fused);
  void UnfusedForward(BlockWriter& w, const Heads& heads) const;
  void UnfusedBackward(BlockWriter& w, const Heads& heads) const;

  // A state-space mixer, from the layer's normed input to the projected output.
  void StateSpaceForward(BlockWriter& w) const;
  void StateSpaceBackward(BlockWriter& w) const;
  struct Scan;
  Scan LocalScan() const;
  void ScanForward(BlockWriter& w, const Scan& scan) const;
  void ScanBackward(BlockWriter& w, const Scan& scan) const;
  void ScanStates(BlockWriter& w, const Scan& scan) const;

  // MLP of that inner width, all tensor-parallel ranks together.
  void MlpForward(BlockWriter& w, std::int64_t width, bool biases) const;
  void MlpBackward(BlockWriter& w, std::int64_t width, bool biases) const;
  void MlpForwardOf(BlockWriter& w, std::int64_t rows, std::int64_t width, bool biases) const;
  /// `later`: not the first tokens.
  void MlpBackwardOf(BlockWriter& w, std::int64_t rows, std::int64_t width, bool biases,
                     bool later) const;
  void Activate(BlockWriter& w, Pass pass, std::int64_t rows, std::int64_t width) const;
  void RecordActivation(BlockWriter& w, Pass pass, Function function, std::int64_t rows,
                        std::int64_t width) const;
  void ExpertsForward(BlockWriter& w) const;
  void ExpertsBackward(BlockWriter& w) const;
  void Dispatch(BlockWriter& w, bool to_experts, bool backward) const;
  void CopyForExperts(BlockWriter& w, Pass pass, std::int64_t rows, std::int64_t width) const;
  void ExpertProducts(BlockWriter& w, GemmLayout layout, std::int64_t in, std::int64_t out) const;

  void Norm(BlockWriter& w, Pass pass, DType dtype, std::int64_t rows, std::int64_t cols,
            bool adds_gradients_apart = false) const;
  // Of the stream of residuals, with so many linear layers that read it.
  void ResidualNorm(BlockWriter& w, int readers) const;
  void NormBackward(BlockWriter& w, bool residual, int readers) const;
  void CastForLinear(BlockWriter& w, std::int64_t rows, int times) const;
  void CastFromLinear(BlockWriter& w, std::int64_t rows, int times) const;
  int AttentionReaders() const { return LinearLayersOfAttention(plan_); }
  int MlpReaders() const { return LinearLayersOfMlp(model_, plan_, kind_); }
  // What backward makes again before it needs it.
  void RecomputeNorm(BlockWriter& w, ProductClass behind, int readers) const;
  void RecomputeLatentProjections(BlockWriter& w) const;
  void ComposedGelu(BlockWriter& w, Pass pass, std::int64_t rows, std::int64_t width) const;
  bool AddsBiasInProduct() const;
  DType ProductType(ProductClass of, GemmLayout layout) const;
  /// Of a linear layer.
  Op Product(ProductClass of, GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k,
             bool accumulate = false) const;
  void RecomputeActivation(BlockWriter& w, std::int64_t rows, std::int64_t width) const;
  /// Products of that class need their operands cast.
  bool casts(ProductClass of) const { return plan_.product_dtype(of) != plan_.precision; }
  /// They are computed in more bits than the rest of the step.
  bool widens(ProductClass of) const {
    return BytesPerElement(plan_.product_dtype(of)) > BytesPerElement(plan_.precision);
  }
  /// Their weights are cast as well, each time they are read. Of 8-bit floats the framework keeps a
  /// cast copy, whose scale it knows from the step before.
  bool casts_weights(ProductClass of) const {
    return plan_.product_dtype(of) == DType::kInt8 || widens(of);
  }
  void CastBack(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                std::int64_t cols) const;
  bool runs_sparse(ProductClass of) const { return plan_.pruning.two_of_four && IsPrunable(of); }
  /// The inputs of the activation function are kept in a type of their own.
  bool packs_activation_inputs() const {
    return plan_.recompute_activation_functions && plan_.kept_inputs() != plan_.precision;
  }
  void EnterTensorParallel(BlockWriter& w) const;
  void LeaveTensorParallel(BlockWriter& w) const;
  void SplitNext(BlockWriter& w, WeightSplit split, std::vector<std::int64_t> segments = {}) const;
  void AddResidual(BlockWriter& w, Pass pass, bool biases) const;
  void GatherPredicted(BlockWriter& w, Pass pass) const;
  void Loss(BlockWriter& w, std::int64_t rows, std::int64_t columns) const;
  void LossGradient(BlockWriter& w, std::int64_t rows, std::int64_t columns) const;
  // Where forward makes gradients along with the loss.
  void LossInParts(BlockWriter& w, std::int64_t columns) const;
  void GradientOfLossInParts(BlockWriter& w, std::int64_t columns) const;
  // From the last hidden states to what the output layer reads.
  void HeadInputForward(BlockWriter& w) const;
  bool fuses_loss() const {
    return framework_.fused_cross_entropy() || framework_.compiled_cross_entropy();
  }
  // The divergence of the student's words from the teacher's, beside cross-entropy.
  void DivergenceForward(BlockWriter& w) const;
  void DivergenceBackward(BlockWriter& w) const;
  bool gathers_predicted() const { return predicted_tokens() < tokens(); }

  ProgramBuilder& builder_;
  const TransformerModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  PlanGroups groups_;
  LayerKind kind_;
  UnitRecorder* recorder_;
};

}  // namespace stepcast
