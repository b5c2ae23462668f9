/// \file
/// The operators of a transformer, as blocks: what each layer, the embedding, the output layer and
/// the optimizer launch, kernel by kernel.
#pragma once

#include <vector>

#include "simulator/program/program.h"
#include "strategies/model/model.h"
#include "strategies/plan/plan.h"
#include "strategies/transformer/block.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Communicators that blocks use.
struct PlanGroups {
  GroupId tensor = GroupId::kNone;
  GroupId data = GroupId::kNone;
  GroupId tied_embedding = GroupId::kNone;
  /// Between pipeline rank i and the next, the last and the first.
  std::vector<GroupId> boundary;
};

class LayerBlocks {
 public:
  LayerBlocks(ProgramBuilder& builder, const TransformerModel& model, const ParallelPlan& plan,
              const v1::Framework& framework, const PlanGroups& groups)
      : builder_(builder), model_(model), plan_(plan), framework_(framework), groups_(groups) {}

  Block Forward() const;
  /// Runs the forward again before backward, when the whole layer is recomputed.
  Block Recompute() const;
  /// With the recomputation of attention when it is selective.
  Block Backward() const;
  Block EmbeddingForward() const;
  Block EmbeddingBackward() const;
  Block HeadForward() const;
  Block HeadBackward() const;
  /// From reduced gradients to new weights, for `parameters` on this rank.
  Block Optimizer(std::int64_t parameters) const;

 private:
  // Tokens of a micro-batch, and those that this rank keeps where the sequence is split.
  std::int64_t tokens() const { return plan_.micro_batch_size * plan_.sequence_length; }
  std::int64_t kept_tokens() const {
    return plan_.sequence_parallel ? tokens() / plan_.tensor : tokens();
  }
  Op Rowwise(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols,
             std::int64_t extra = 0) const {
    return Op::Rowwise(kind, plan_.precision, pass, rows, cols, extra);
  }
  Op TensorCollective(OpKind kind, std::int64_t elements) const;

  void WriteForward(BlockWriter& w) const;
  void WriteAttentionCore(BlockWriter& w) const;
  void WriteAttentionCoreBackward(BlockWriter& w) const;
  void LinearForward(BlockWriter& w, std::int64_t in, std::int64_t out, bool bias) const;
  enum class Split { kColumn, kRow };
  void LinearBackward(BlockWriter& w, Split split, std::int64_t in, std::int64_t out,
                      bool bias) const;
  void AccumulateGradient(BlockWriter& w, std::int64_t rows, std::int64_t cols) const;
  void Norm(BlockWriter& w, Pass pass) const;
  void EnterTensorParallel(BlockWriter& w) const;
  void LeaveTensorParallel(BlockWriter& w) const;
  void AddResidual(BlockWriter& w, Pass pass) const;

  ProgramBuilder& builder_;
  const TransformerModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  PlanGroups groups_;
};

}  // namespace stepcast
