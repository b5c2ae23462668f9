#include "strategies/step/bounds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <span>

#include "strategies/step/accumulate.h"
#include "strategies/step/optimizer.h"
#include "strategies/step/placement.h"

namespace stepcast {
namespace {

/// Follows the memory of one rank through its actions.
class MemoryWalk {
 public:
  MemoryWalk(const LayeredModel& model, const ParallelPlan& plan, const v1::Framework& framework,
             const PipelineSchedule& schedule, int rank)
      : model_(model),
        plan_(plan),
        framework_(framework),
        schedule_(schedule),
        chunks_(ChunksOf(model, plan, schedule, rank)) {
    for (const Bytes bytes : ResidentMemory(model, plan, framework, schedule, rank)) held_ += bytes;
    peak_.device = held_;
    const StageWeights weights = WeightsOfRank(model, plan, schedule, rank);
    const std::int64_t own = UpdatedParameters(plan, weights);
    if (plan.optimizer_offload == v1::OFFLOAD_CPU) {
      on_host_ += OptimizerBytes(plan, own) + ByteSize(plan.gradient_reduce_dtype, own);
    }
    if (plan.parameter_offload == v1::OFFLOAD_CPU) on_host_ += ByteSize(plan.precision, own);
    peak_.host = on_host_;
  }

  /// Of micro-batches that a chunk works on unit by unit.
  void Do(std::span<const PipelineAction> tile) {
    const Chunk& chunk = chunks_[static_cast<std::size_t>(tile.front().chunk)];
    const auto each = [&](const PlacedUnit& unit) {
      for (const PipelineAction& action : tile) {
        if (action.work == PipelineWork::kForward) {
          Forward(unit, action, OutputOf(chunk, unit));
        } else {
          Backward(unit, action, OutputOf(chunk, unit));
        }
      }
    };
    if (tile.front().work == PipelineWork::kForward) {
      std::for_each(chunk.units.begin(), chunk.units.end(), each);
    } else {
      std::for_each(chunk.units.rbegin(), chunk.units.rend(), each);
    }
  }
  void Optimizer(const StageWeights& weights) {
    if (plan_.optimizer == v1::OPTIMIZER_NONE || plan_.optimizer_offload != v1::OFFLOAD_NONE)
      return;
    See(OptimizerCopyBytes(plan_, framework_, weights));
  }
  RankMemoryBound peak() const { return peak_; }

 private:
  void See(Bytes beside) { peak_.device = std::max(peak_.device, held_ + beside); }
  Bytes Gathered(const PlacedUnit& unit) const {
    return plan_.shards_parameters() ? GatheredBytes(plan_, unit) : Bytes();
  }

  /// What is kept of a chunk's output, at its last unit.
  Bytes OutputOf(const Chunk& chunk, const PlacedUnit& unit) const {
    return &unit == &chunk.units.back() ? KeptOutputBytes(model_, framework_, schedule_, chunk)
                                        : Bytes();
  }

  void Forward(const PlacedUnit& unit, const PipelineAction& action, Bytes output) {
    const UnitKind& kind = model_.kind(unit.kind);
    held_ += KeptBytes(model_, unit) + kind.loss + output;
    if (ForwardTakesGradients(model_, plan_, schedule_, unit, action)) {
      TakeStepGradients(unit);
      if (schedule_.BeginsTile(action.micro_batch)) held_ += UnitGradients(unit);
    } else {
      held_ += kind.forward_gradients;
    }
    See(Gathered(unit) + kind.forward_working);
    if (OffloadsActivations(plan_, unit)) Offload(KeptBytes(model_, unit));
  }
  void Offload(Bytes bytes) {
    held_ -= bytes;
    if (plan_.activation_offload != v1::OFFLOAD_CPU) return;
    on_host_ += bytes;
    peak_.host = std::max(peak_.host, on_host_);
  }
  void Load(Bytes bytes) {
    held_ += bytes;
    if (plan_.activation_offload == v1::OFFLOAD_CPU) on_host_ -= bytes;
  }
  void TakeStepGradients(const PlacedUnit& unit) {
    if (plan_.gradients_set_to_none && has_gradients_.insert(&unit).second) {
      held_ += StepGradientBytes(plan_, unit);
    }
  }
  /// Of one micro-batch, or tile.
  Bytes UnitGradients(const PlacedUnit& unit) const {
    return plan_.keeps_whole_gradients() ? Bytes()
                                         : ByteSize(plan_.precision, unit.all_parameters());
  }
  void Backward(const PlacedUnit& unit, const PipelineAction& action, Bytes output) {
    const PipelineWork work = action.work;
    const Bytes again = AgainBytes(model_, unit);
    const UnitKind& kind = model_.kind(unit.kind);
    const bool weights = work != PipelineWork::kBackwardInput;
    const bool inputs = work != PipelineWork::kBackwardWeight;
    if (inputs) {
      if (OffloadsActivations(plan_, unit)) Load(KeptBytes(model_, unit));
      held_ += again + kind.loss_gradient;
      See(work == PipelineWork::kBackward ? Gathered(unit) : Bytes());
      held_ -= kind.loss_gradient + kind.loss;
    }
    if (weights) TakeStepGradients(unit);
    // A unit without weights puts nothing off.
    const bool split = work != PipelineWork::kBackward;
    const bool frees = split && unit.all_parameters() == 0 ? !weights : weights;
    if (weights && kind.forward_gradients.count() == 0) See(UnitGradients(unit));
    if (inputs) held_ -= output;
    if (frees) held_ -= again + KeptBytes(model_, unit);
    if (!weights || kind.forward_gradients.count() == 0) return;
    if (!ForwardTakesGradients(model_, plan_, schedule_, unit, action)) {
      held_ -= kind.forward_gradients;
    }
    if (!AccumulatesGradients(plan_) || SumsTiles(plan_)) {
      if (schedule_.EndsTile(action.micro_batch)) held_ -= UnitGradients(unit);
    }
  }

  const LayeredModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  const PipelineSchedule& schedule_;
  std::vector<Chunk> chunks_;
  std::set<const PlacedUnit*> has_gradients_;  // of those that backward takes
  Bytes held_;
  Bytes on_host_;
  RankMemoryBound peak_;
};

/// Of the compute stream.
Duration ComputeTime(const Block& block, const std::function<Duration(OpId)>& price) {
  Duration time;
  for (const BlockEntry& entry : block.entries) {
    if (entry.stream == StreamKind::kCompute) time += price(entry.op);
  }
  return time;
}

/// From the end of the tail before the block to that of its own: what each entry waits for, and
/// that those of a stream run one after another.
Duration TimeToTail(const Block& block, const std::function<Duration(OpId)>& price) {
  if (block.tail < 0) return {};
  std::vector<Duration> ends;
  ends.reserve(block.entries.size());
  std::array<Duration, kStreamKindCount> streams{};
  for (const BlockEntry& entry : block.entries) {
    Duration& stream = streams[static_cast<std::size_t>(entry.stream)];
    for (const std::int32_t after : entry.after) {
      if (after >= 0) stream = std::max(stream, ends[static_cast<std::size_t>(after)]);
    }
    stream += price(entry.op);
    ends.push_back(stream);
  }
  return ends[static_cast<std::size_t>(block.tail)];
}

bool RunsPairs(const PipelineSchedule& schedule) {
  return std::ranges::any_of(schedule.orders, [](const std::vector<PipelineAction>& order) {
    return std::ranges::any_of(order, &PipelineAction::overlaps_next);
  });
}

/// Of a unit, or of all of a stage, for one micro-batch.
struct KindTime {
  Duration forward;
  Duration again;  ///< Where it is recomputed.
  Duration backward;
};

KindTime ChunkTime(const Chunk& chunk, const std::vector<KindTime>& kinds) {
  KindTime sum;
  for (const PlacedUnit& unit : chunk.units) {
    const KindTime& kind = kinds[static_cast<std::size_t>(unit.kind)];
    sum.forward += kind.forward;
    sum.again += unit.recompute ? kind.again : Duration();
    sum.backward += kind.backward;
  }
  return sum;
}

/// A rank that is flushed idles while the stages before that of its first forward run theirs, and
/// while the stages before that of its last backward run theirs. What is recomputed may not wait
/// for that, nor need gradients of weights be done at its end.
Duration FillAndDrain(const PipelineSchedule& schedule, int rank,
                      const std::vector<KindTime>& stages) {
  const std::vector<PipelineAction>& order = schedule.orders[static_cast<std::size_t>(rank)];
  if (schedule.asynchronous || order.empty()) return {};
  const auto stages_before = [&](const PipelineAction& action) {
    return std::span(stages).first(static_cast<std::size_t>(action.stage));
  };
  Duration idle;
  if (order.front().work == PipelineWork::kForward) {
    for (const KindTime& stage : stages_before(order.front())) idle += stage.forward;
  }
  if (order.back().work == PipelineWork::kBackward && !schedule.splits_backward) {
    for (const KindTime& stage : stages_before(order.back())) idle += stage.backward;
  }
  return idle;
}

/// What the busiest rank takes when its blocks take so long.
Duration BusiestRank(const LayeredModel& model, const ParallelPlan& plan,
                     const PipelineSchedule& schedule,
                     const std::function<Duration(const Block&)>& time_of) {
  std::vector<KindTime> kinds;
  kinds.reserve(model.kinds.size());
  for (const UnitKind& kind : model.kinds) {
    // The first gradient of a tile is added to nothing, here that of each micro-batch.
    const Duration backward =
        time_of(SumsTiles(plan) ? WithoutAccumulation(kind.backward) : kind.backward);
    kinds.push_back({time_of(kind.forward), time_of(kind.recompute), backward});
  }
  std::vector<Duration> busy(static_cast<std::size_t>(schedule.ranks));
  std::vector<KindTime> stages(static_cast<std::size_t>(schedule.stages));  // of a micro-batch
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    for (const Chunk& chunk : ChunksOf(model, plan, schedule, rank)) {
      const KindTime time = ChunkTime(chunk, kinds);
      busy[static_cast<std::size_t>(rank)] +=
          (time.forward + time.again + time.backward) * std::int64_t{chunk.micro_batches};
      stages[static_cast<std::size_t>(chunk.stage)] = time;
    }
  }
  Duration longest;
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    longest = std::max(longest,
                       busy[static_cast<std::size_t>(rank)] + FillAndDrain(schedule, rank, stages));
  }
  return longest;
}

}  // namespace

std::vector<RepeatedReduction> LeastReductions(const LayeredModel& model, const ParallelPlan& plan,
                                               const PipelineSchedule& schedule,
                                               const PlanGroups& groups) {
  std::vector<RepeatedReduction> reductions;
  const bool known = !plan.keeps_whole_gradients() && plan.optimizer != v1::OPTIMIZER_NONE &&
                     !plan.gradient_compression;
  if (!known) return reductions;
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    // Once for each tile. Chunks may have other numbers of micro-batches: those of one with the
    // fewest.
    std::int64_t parameters = 0;
    std::int64_t times = 0;
    for (const Chunk& chunk : ChunksOf(model, plan, schedule, rank)) {
      for (const PlacedUnit& unit : chunk.units) parameters += unit.parameters;
      times = times == 0 ? chunk.micro_batches : std::min<std::int64_t>(times, chunk.micro_batches);
    }
    const Bytes bytes = ByteSize(plan.gradient_reduce_dtype, parameters);
    reductions.push_back(
        {Op::Communication(OpKind::kReduceScatter, plan.gradient_reduce_dtype, bytes, groups.shard),
         times / plan.micro_batches_per_unit});
  }
  return reductions;
}

std::size_t InstructionEstimate(const LayeredModel& model, const ParallelPlan& plan,
                                const PipelineSchedule& schedule) {
  std::size_t count = 0;
  for (std::size_t layer = 0; layer < model.layers.size(); ++layer) {
    const UnitKind& kind = model.kind(model.layers[layer]);
    count += kind.forward.entries.size() + kind.backward.entries.size();
    if (plan.recompute == v1::RECOMPUTE_FULL) count += kind.recompute.entries.size();
  }
  return count * static_cast<std::size_t>(schedule.micro_batches);
}

std::vector<RankMemoryBound> LeastMemory(const LayeredModel& model, const ParallelPlan& plan,
                                         const v1::Framework& framework,
                                         const PipelineSchedule& schedule) {
  std::vector<RankMemoryBound> peaks;
  peaks.reserve(schedule.orders.size());
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    MemoryWalk walk(model, plan, framework, schedule, rank);
    const std::vector<PipelineAction>& order = schedule.orders[static_cast<std::size_t>(rank)];
    for (std::size_t i = 0; i < order.size(); ++i) {
      const bool pair = order[i].overlaps_next && i + 1 < order.size();
      if (pair && order[i].work == PipelineWork::kForward) {
        // The backward first: what it frees may be free before the forward takes anything.
        walk.Do({&order[i + 1], 1});
        walk.Do({&order[i], 1});
        ++i;
      } else {
        const std::span<const PipelineAction> tile = schedule.TileAt(rank, i);
        walk.Do(tile);
        i += tile.size() - 1;
      }
    }
    walk.Optimizer(WeightsOfRank(model, plan, schedule, rank));
    peaks.push_back(walk.peak());
  }
  return peaks;
}

Duration LeastStepTime(const LayeredModel& model, const ParallelPlan& plan,
                       const PipelineSchedule& schedule,
                       const std::function<Duration(OpId)>& price) {
  const Duration computing = BusiestRank(
      model, plan, schedule, [&](const Block& block) { return ComputeTime(block, price); });
  // Two micro-batches that run together hide each other's collectives; gradients of weights that
  // are put off are in no block that is known here.
  if (RunsPairs(schedule) || schedule.splits_backward) return computing;
  return std::max(computing, BusiestRank(model, plan, schedule, [&](const Block& block) {
                    return TimeToTail(block, price);
                  }));
}

}  // namespace stepcast
