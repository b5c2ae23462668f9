/// \file
/// What each rank of a step holds: the units of its stages, their weights, and the memory that is
/// taken from before the step to after it. Private to the step and to bounds on it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/schedule/schedule.h"
#include "strategies/step/layered_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// The largest of equal parts.
inline std::int64_t Part(std::int64_t whole, int parts) { return (whole + parts - 1) / parts; }

inline bool IsHalf(DType dtype) { return dtype == DType::kFp16 || dtype == DType::kBf16; }

/// The type that weights are kept in.
DType ParameterType(const ParallelPlan& plan);

/// One stage of the model on a rank, unit by unit.
struct PlacedUnit {
  int kind = 0;
  int layer = 0;
  bool recompute = false;
  bool is_layer = false;  ///< Not the embedding nor the output layer.
  std::int64_t parameters = 0;
  std::int64_t expert_parameters = 0;
  std::int64_t partial_gradients = 0;  ///< As in `UnitKind`.
  // Of the two above, weights that a mask prunes.
  std::int64_t pruned = 0;
  std::int64_t pruned_of_experts = 0;
  /// Used by it, but counted where they belong: the table of the embedding, in the output layer of
  /// the same rank.
  std::int64_t borrowed = 0;

  // With zero_stage 3: the weights as gathered now.
  std::vector<InstructionId> gathers;
  std::optional<BufferId> whole;
  int users = 0;  ///< Micro-batches between forward and backward that need them.
  std::optional<InstructionId> last_use;
  int backwards = 0;     ///< Micro-batches whose gradients of weights are done.
  bool reduced = false;  ///< Its gradients, by a bucket of this update.

  std::int64_t all_parameters() const { return parameters + expert_parameters; }
};

struct Chunk {
  int stage = 0;
  int micro_batches = 0;  ///< That pass through it on this rank.
  std::vector<PlacedUnit> units;
};

std::vector<Chunk> ChunksOf(const LayeredModel& model, const ParallelPlan& plan,
                            const PipelineSchedule& schedule, int rank);

/// Weights of the unit that are matrices, of experts or others, without what it borrows.
std::vector<WeightMatrix> MatricesOf(const LayeredModel& model, const PlacedUnit& unit,
                                     bool experts);

/// Whether the first and the last stage are on one rank, whose table then serves both, and nothing
/// adds each gradient of it to a kept one: the two that a micro-batch, or tile, makes are added to
/// each other, as autograd does for a tensor that is used twice.
bool AddsTableGradients(const LayeredModel& model, const ParallelPlan& plan,
                        const PipelineSchedule& schedule);

/// Weights that one pipeline rank holds, before data-parallel ranks split them.
struct StageWeights {
  std::int64_t parameters = 0;  ///< Without those of experts.
  std::int64_t expert_parameters = 0;
  /// Of `parameters`, those whose gradients are sums over tensor-parallel ranks; see `UnitKind`.
  std::int64_t partial_gradients = 0;
  /// Of `parameters`, shared with the other end of the pipeline; reduced once more.
  std::int64_t tied = 0;
  // Of the first two, weights that a mask prunes.
  std::int64_t pruned = 0;
  std::int64_t pruned_of_experts = 0;
};
StageWeights WeightsOfRank(const LayeredModel& model, const ParallelPlan& plan,
                           const PipelineSchedule& schedule, int rank);

/// The type in which gradients come to be reduced.
inline DType ReducedType(const ParallelPlan& plan) {
  return plan.keeps_whole_gradients() ? plan.gradient_reduce_dtype : plan.precision;
}

/// Parameters that the optimizer of a rank updates.
std::int64_t UpdatedParameters(const ParallelPlan& plan, const StageWeights& weights);

/// Of them, those that it prunes: as many bytes are its masks.
std::int64_t UpdatedPruned(const ParallelPlan& plan, const StageWeights& weights);

/// Gradients that a rank keeps from micro-batch to micro-batch.
inline std::int64_t KeptGradients(const ParallelPlan& plan, const StageWeights& weights) {
  return plan.keeps_whole_gradients() ? weights.parameters + weights.expert_parameters
                                      : UpdatedParameters(plan, weights);
}

/// Held from before the step to after it.
std::array<Bytes, kMemoryCategoryCount> ResidentMemory(const LayeredModel& model,
                                                       const ParallelPlan& plan,
                                                       const v1::Framework& framework,
                                                       const PipelineSchedule& schedule, int rank);

/// 16-bit gradients that are copied to fp32 while the optimizer runs, which it frees again; none
/// where what it frees stays with it.
Bytes OptimizerCopyBytes(const ParallelPlan& plan, const v1::Framework& framework,
                         const StageWeights& weights);

/// The same copies, flattened in 16 bits and in fp32, and a bucket that is flattened to be reduced,
/// where their memory stays with them.
Bytes FlatGradientBytes(const ParallelPlan& plan, const v1::Framework& framework,
                        const StageWeights& weights);

/// What a chunk hands to another rank, where it is kept until the chunk's backward.
Bytes KeptOutputBytes(const LayeredModel& model, const v1::Framework& framework,
                      const PipelineSchedule& schedule, const Chunk& chunk);

/// What holds the weights of a unit while it runs, with zero_stage 3: those that other ranks or the
/// host have a part of, and those that are cast.
inline Bytes GatheredBytes(const ParallelPlan& plan, const PlacedUnit& unit) {
  const bool all = plan.parameter_offload != v1::OFFLOAD_NONE || plan.fp32_parameters;
  std::int64_t parameters = 0;
  if (all || plan.shards() > 1) parameters += unit.parameters + unit.borrowed;
  if (all || plan.expert_shards() > 1) parameters += unit.expert_parameters;
  return ByteSize(plan.precision, parameters);
}

/// Gradients that backward itself takes, and the optimizer frees.
inline Bytes StepGradientBytes(const ParallelPlan& plan, const PlacedUnit& unit) {
  return ByteSize(plan.gradient_dtype,
                  plan.gradients_set_to_none ? unit.all_parameters() : std::int64_t{0});
}

/// Kept from the forward to the backward of a unit for one micro-batch.
inline Bytes KeptBytes(const LayeredModel& model, const PlacedUnit& unit) {
  const UnitKind& kind = model.kind(unit.kind);
  return unit.recompute ? kind.input : kind.activations;
}
/// Made again in its backward and held until that is done.
inline Bytes AgainBytes(const LayeredModel& model, const PlacedUnit& unit) {
  const UnitKind& kind = model.kind(unit.kind);
  // Where what is kept is all there is, nothing more is made again.
  const bool again = unit.recompute && kind.input < kind.activations;
  return kind.made_again + (again ? kind.activations : Bytes());
}
/// Whether the gradients of weights that forward makes are those of the micro-batch, or tile; else
/// backward adds them to others.
bool ForwardTakesGradients(const LayeredModel& model, const ParallelPlan& plan,
                           const PipelineSchedule& schedule, const PlacedUnit& unit,
                           const PipelineAction& action);
/// Whether what is kept waits in the host's memory.
inline bool OffloadsActivations(const ParallelPlan& plan, const PlacedUnit& unit) {
  return plan.activation_offload != v1::OFFLOAD_NONE && unit.is_layer;
}

}  // namespace stepcast
