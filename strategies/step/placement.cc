#include "strategies/step/placement.h"

#include <algorithm>
#include <utility>

#include "strategies/step/accumulate.h"
#include "strategies/step/compress.h"
#include "strategies/step/optimizer.h"

namespace stepcast {

DType ParameterType(const ParallelPlan& plan) {
  return plan.fp32_parameters ? DType::kFp32 : plan.precision;
}

namespace {

/// The units of a stage; `first_layer` is the number of its first.
std::vector<PlacedUnit> UnitsOf(const LayeredModel& model, const ParallelPlan& plan, int stage) {
  std::vector<PlacedUnit> units;
  const int last_stage = static_cast<int>(plan.layers_per_stage.size()) - 1;
  const int first_layer = plan.FirstLayer(stage);
  const int count = plan.layers_per_stage[static_cast<std::size_t>(stage)];
  const auto add = [&](int kind, int layer) -> PlacedUnit& {
    PlacedUnit unit;
    unit.kind = kind;
    unit.layer = layer;
    unit.parameters = model.kind(kind).parameters;
    unit.expert_parameters = model.kind(kind).expert_parameters;
    unit.partial_gradients = model.kind(kind).partial_gradients;
    if (plan.pruning.masks()) {
      unit.pruned = model.kind(kind).prunable(/*experts=*/false);
      unit.pruned_of_experts = model.kind(kind).prunable(/*experts=*/true);
    }
    units.push_back(std::move(unit));
    return units.back();
  };
  units.reserve(static_cast<std::size_t>(count) + model.before.size() + model.after.size());
  if (stage == 0) {
    for (const int kind : model.before) add(kind, 0);
  }
  for (int i = 0; i < count; ++i) {
    const int layer = first_layer + i;
    PlacedUnit& unit = add(model.layers[static_cast<std::size_t>(layer)], layer);
    unit.recompute = plan.Recomputes(layer, i);
    unit.is_layer = true;
  }
  if (stage == last_stage) {
    const int layer = std::max(0, first_layer + count - 1);
    for (const int kind : model.after) add(kind, layer);
  }
  return units;
}

}  // namespace

std::vector<Chunk> ChunksOf(const LayeredModel& model, const ParallelPlan& plan,
                            const PipelineSchedule& schedule, int rank) {
  std::vector<Chunk> chunks;
  bool first = false;
  bool last = false;
  for (int c = 0; c < schedule.chunks(); ++c) {
    Chunk chunk;
    chunk.stage = schedule.StageOf(rank, c);
    chunk.units = UnitsOf(model, plan, chunk.stage);
    for (int mb = 0; mb < schedule.micro_batches; ++mb) {
      chunk.micro_batches += schedule.RankOf(chunk.stage, mb) == rank ? 1 : 0;
    }
    first |= chunk.stage == 0;
    last |= chunk.stage == schedule.stages - 1;
    chunks.push_back(std::move(chunk));
  }
  if (first && last && model.tied_parameters > 0) {
    // One table serves both ends.
    for (Chunk& chunk : chunks) {
      if (chunk.stage == schedule.stages - 1) {
        PlacedUnit& head = chunk.units[chunk.units.size() - model.after.size()];
        head.parameters -= model.tied_parameters;
        head.borrowed = model.tied_parameters;
      }
    }
  }
  return chunks;
}

std::vector<WeightMatrix> MatricesOf(const LayeredModel& model, const PlacedUnit& unit,
                                     bool experts) {
  std::vector<WeightMatrix> matrices;
  bool borrowed = unit.borrowed > 0;
  for (const WeightMatrix& matrix : model.kind(unit.kind).backward.matrices) {
    if (matrix.experts != experts) continue;
    if (borrowed && matrix.elements() == unit.borrowed) {
      borrowed = false;
    } else {
      matrices.push_back(matrix);
    }
  }
  return matrices;
}

bool AddsTableGradients(const LayeredModel& model, const ParallelPlan& plan,
                        const PipelineSchedule& schedule) {
  const bool added_to = plan.keeps_whole_gradients() && AccumulatesGradients(plan);
  return model.tied_parameters > 0 && !added_to &&
         schedule.RankOf(0, 0) == schedule.RankOf(schedule.stages - 1, 0);
}

StageWeights WeightsOfRank(const LayeredModel& model, const ParallelPlan& plan,
                           const PipelineSchedule& schedule, int rank) {
  StageWeights weights;
  bool first = false;
  bool last = false;
  for (const Chunk& chunk : ChunksOf(model, plan, schedule, rank)) {
    for (const PlacedUnit& unit : chunk.units) {
      weights.parameters += unit.parameters;
      weights.expert_parameters += unit.expert_parameters;
      weights.partial_gradients += unit.partial_gradients;
      weights.pruned += unit.pruned;
      weights.pruned_of_experts += unit.pruned_of_experts;
    }
    first |= chunk.stage == 0;
    last |= chunk.stage == schedule.stages - 1;
  }
  if (first != last) weights.tied = model.tied_parameters;
  return weights;
}

namespace {

/// Of weights and those of experts, what a rank updates.
std::int64_t UpdatedOf(const ParallelPlan& plan, std::int64_t dense, std::int64_t experts) {
  if (plan.zero_stage == 0) return dense + experts;
  return Part(dense, plan.shards()) + Part(experts, plan.expert_shards());
}

}  // namespace

std::int64_t UpdatedParameters(const ParallelPlan& plan, const StageWeights& weights) {
  return UpdatedOf(plan, weights.parameters, weights.expert_parameters);
}

std::int64_t UpdatedPruned(const ParallelPlan& plan, const StageWeights& weights) {
  return UpdatedOf(plan, weights.pruned, weights.pruned_of_experts);
}

namespace {

/// What compression keeps of the gradients of a rank, from step to step.
Bytes CompressionMemory(const LayeredModel& model, const ParallelPlan& plan,
                        const std::vector<Chunk>& chunks) {
  if (!plan.gradient_compression) return Bytes();
  Bytes kept;
  for (const bool experts : {false, true}) {
    if ((experts ? plan.expert_replicas() : plan.replicas()) == 1) continue;
    std::int64_t elements = 0;
    std::vector<WeightMatrix> matrices;
    for (const Chunk& chunk : chunks) {
      for (const PlacedUnit& unit : chunk.units) {
        elements += experts ? unit.expert_parameters : unit.parameters;
        const std::vector<WeightMatrix> of_unit = MatricesOf(model, unit, experts);
        matrices.insert(matrices.end(), of_unit.begin(), of_unit.end());
      }
    }
    kept += CompressionState(plan, ReducedType(plan), elements, matrices);
  }
  return kept;
}

/// The packed weights of one product at a time.
Bytes PackedWeightBytes(const LayeredModel& model, const ParallelPlan& plan) {
  Bytes largest;
  if (!plan.pruning.two_of_four) return largest;
  DType dtype = plan.matrix_precision;
  for (const ProductClass of : {ProductClass::kAttentionProjection, ProductClass::kMlp}) {
    if (BytesPerElement(plan.product_dtype(of)) > BytesPerElement(dtype)) {
      dtype = plan.product_dtype(of);
    }
  }
  for (const UnitKind& kind : model.kinds) {
    for (const WeightMatrix& matrix : kind.backward.matrices) {
      if (!matrix.prunable) continue;
      largest = std::max(largest, PackedSize(dtype, matrix.elements()));
    }
  }
  return largest;
}

}  // namespace

// ZeRO (arXiv 1910.02054), section 3.1: 2 bytes for weights, 2 for gradients (4 where they are
// accumulated in fp32) and 12 for the optimizer's fp32 weights, momentum and variance.
std::array<Bytes, kMemoryCategoryCount> ResidentMemory(const LayeredModel& model,
                                                       const ParallelPlan& plan,
                                                       const v1::Framework& framework,
                                                       const PipelineSchedule& schedule, int rank) {
  std::array<Bytes, kMemoryCategoryCount> resident{};
  const auto set = [&resident](MemoryCategory category, std::int64_t bytes) {
    resident[static_cast<std::size_t>(category)] = Bytes(bytes);
  };
  const StageWeights weights = WeightsOfRank(model, plan, schedule, rank);
  const std::int64_t whole = weights.parameters + weights.expert_parameters;
  const std::int64_t split = Part(weights.parameters, plan.shards()) +
                             Part(weights.expert_parameters, plan.expert_shards());
  const std::int64_t element = ByteSize(plan.precision, 1).count();
  const std::int64_t held = plan.shards_parameters() ? split : whole;
  const std::int64_t versions = schedule.weight_versions(rank);
  Bytes own;
  const std::vector<Chunk> chunks = ChunksOf(model, plan, schedule, rank);
  for (const Chunk& chunk : chunks) {
    for (const PlacedUnit& unit : chunk.units) own += model.kind(unit.kind).resident;
  }
  const bool held_here = plan.parameter_offload == v1::OFFLOAD_NONE;
  set(MemoryCategory::kParameters,
      own.count() +
          (held_here ? ByteSize(ParameterType(plan), held).count() * versions : std::int64_t{0}));
  const bool offloads = plan.optimizer_offload != v1::OFFLOAD_NONE;
  // Where 16-bit gradients are copied to fp32 by kernels of their own, both are kept.
  const bool both = framework.cast_before_accumulate() && plan.gradient_dtype != plan.precision;
  if (plan.gradients_set_to_none) {
    // Taken in backward.
  } else if (plan.keeps_whole_gradients()) {
    set(MemoryCategory::kGradients,
        whole * (ByteSize(plan.gradient_dtype, 1).count() + (both ? element : 0)));
  } else if (!offloads) {
    set(MemoryCategory::kGradients, ByteSize(plan.gradient_reduce_dtype, split).count());
  }
  resident[static_cast<std::size_t>(MemoryCategory::kGradients)] +=
      CompressionMemory(model, plan, chunks);
  set(MemoryCategory::kBuffers, framework.reserved_bytes() +
                                    FlatGradientBytes(plan, framework, weights).count() +
                                    PackedWeightBytes(model, plan).count());
  if (!offloads) {
    set(MemoryCategory::kOptimizer, OptimizerBytes(plan, UpdatedParameters(plan, weights)).count() +
                                        UpdatedPruned(plan, weights));
  }
  return resident;
}

namespace {

/// Whether the optimizer reads copies of 16-bit gradients in fp32.
bool CopiesGradients(const ParallelPlan& plan) {
  return KeepsMasterWeights(plan) && plan.gradient_dtype != DType::kFp32;
}

}  // namespace

Bytes OptimizerCopyBytes(const ParallelPlan& plan, const v1::Framework& framework,
                         const StageWeights& weights) {
  const bool takes = CopiesGradients(plan) && !framework.flat_gradients();
  return ByteSize(DType::kFp32, takes ? UpdatedParameters(plan, weights) : 0);
}

Bytes FlatGradientBytes(const ParallelPlan& plan, const v1::Framework& framework,
                        const StageWeights& weights) {
  if (!framework.flat_gradients()) return Bytes();
  Bytes flat;
  if (CopiesGradients(plan)) {
    const std::int64_t updated = UpdatedParameters(plan, weights);
    flat = ByteSize(plan.gradient_dtype, updated) + ByteSize(DType::kFp32, updated);
  }
  if (plan.replicas() > 1) {
    flat +=
        std::min(plan.gradient_bucket, ByteSize(plan.gradient_reduce_dtype, weights.parameters));
  }
  return flat;
}

bool ForwardTakesGradients(const LayeredModel& model, const ParallelPlan& plan,
                           const PipelineSchedule& schedule, const PlacedUnit& unit,
                           const PipelineAction& action) {
  if (model.kind(unit.kind).forward_gradients.count() == 0) return false;
  return !AccumulatesGradients(plan) ||
         (SumsTiles(plan) && schedule.BeginsTile(action.micro_batch));
}

Bytes KeptOutputBytes(const LayeredModel& model, const v1::Framework& framework,
                      const PipelineSchedule& schedule, const Chunk& chunk) {
  if (!framework.keeps_stage_outputs() || chunk.stage + 1 == schedule.stages) return Bytes();
  return model.kind(chunk.units.back().kind).output;
}

}  // namespace stepcast
