#include "strategies/step/bounds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <utility>

#include "strategies/step/accumulate.h"
#include "strategies/step/compress.h"
#include "strategies/step/optimizer.h"
#include "strategies/step/placement.h"
#include "strategies/step/reduction.h"
#include "strategies/step/step.h"

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

// --- Ranks in order: what a run of blocks makes of the times up to which streams are busy.

/// Of one rank: up to when a stream is busy, when the work before has ended, and when a message is
/// there that the next kernel waits for.
enum Line : std::uint8_t { kCompute, kTensor, kContext, kExpert, kTail, kMessage, kLineCount };
using Times = std::array<std::int64_t, kLineCount>;  // ps

/// Far enough from zero for all that is added to it.
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min() / 4;

void Raise(Times& times, const Times& to) {
  for (std::size_t l = 0; l < kLineCount; ++l) times[l] = std::max(times[l], to[l]);
}

std::optional<Line> LineOf(StreamKind stream) {
  switch (stream) {
    case StreamKind::kCompute:
      return kCompute;
    case StreamKind::kTensorParallel:
      return kTensor;
    case StreamKind::kContextParallel:
      return kContext;
    case StreamKind::kExpertParallel:
      return kExpert;
    default:
      return std::nullopt;
  }
}

/// Times after some work from those before it: each is a maximum of sums, so that work on end is a
/// product of matrices in the algebra of maximum and sum.
class Advance {
 public:
  Advance() {
    for (std::size_t l = 0; l < kLineCount; ++l) {
      rows_[l].fill(kNever);
      rows_[l][l] = 0;
    }
  }

  /// As the step is put together: streams in order, each entry after those that it names, the first
  /// after messages.
  static Advance Of(const Block& block, const std::function<Duration(OpId)>& price,
                    double slower = 1) {
    Advance after;
    if (block.empty()) return after;
    const Times tail = after.rows_[kTail];
    Times start = after.rows_[kMessage];
    std::vector<Times> ends;
    ends.reserve(block.entries.size());
    for (const BlockEntry& entry : block.entries) {
      const std::optional<Line> line = LineOf(entry.stream);
      if (line) Raise(start, after.rows_[*line]);
      for (const std::int32_t before : entry.after) {
        if (before >= 0) Raise(start, ends[static_cast<std::size_t>(before)]);
        if (before == BlockEntry::kTail) Raise(start, tail);
      }
      if (line) {
        const Duration full = price(entry.op);
        const std::int64_t time = (*line == kCompute ? full * slower : full).picoseconds();
        for (std::int64_t& one : start) one += time;
        after.rows_[*line] = start;
      }
      ends.push_back(start);
      start.fill(kNever);
    }
    after.rows_[kMessage].fill(kNever);
    if (block.tail >= 0) after.rows_[kTail] = ends[static_cast<std::size_t>(block.tail)];
    return after;
  }

  /// This and then the other.
  Advance Then(const Advance& next) const {
    Advance both;
    for (std::size_t l = 0; l < kLineCount; ++l) {
      Times& row = both.rows_[l];
      row.fill(kNever);
      for (std::size_t k = 0; k < kLineCount; ++k) {
        if (next.rows_[l][k] < 0) continue;  // never
        for (std::size_t j = 0; j < kLineCount; ++j) {
          row[j] = std::max(row[j], rows_[k][j] + next.rows_[l][k]);
        }
      }
    }
    return both;
  }

  void Apply(Times& times) const {
    Times after;
    for (std::size_t l = 0; l < kLineCount; ++l) {
      after[l] = kNever;
      for (std::size_t k = 0; k < kLineCount; ++k) {
        after[l] = std::max(after[l], times[k] + rows_[l][k]);
      }
    }
    times = after;
  }

 private:
  std::array<Times, kLineCount> rows_;  // by the line after
};

/// All ranks of a pipeline, action by action.
class PipelineRun {
 public:
  /// `slower`: all compute takes so many times as long.
  PipelineRun(const LayeredModel& model, const ParallelPlan& plan, const PipelineSchedule& schedule,
              const std::function<Duration(OpId)>& price, double slower = 1)
      : schedule_(schedule), price_(price), there_(Slots(schedule), kNever) {
    const auto of_block = [&](const Block& block) { return Advance::Of(block, price, slower); };
    for (const UnitKind& kind : model.kinds) {
      KindAdvance& of = kinds_.emplace_back();
      of.forward = of_block(kind.forward);
      of.recompute = of_block(kind.recompute);
      if (schedule.splits_backward) {
        const SplitBlocks parts = SplitBackward(kind.backward);
        of.input = of_block(parts.input);
        of.weight = of_block(parts.weight);
      } else {
        of.backward = of_block(kind.backward);
      }
    }
    for (int rank = 0; rank < schedule.ranks; ++rank) {
      Rank& of = ranks_.emplace_back();
      for (const Chunk& chunk : ChunksOf(model, plan, schedule, rank)) {
        of.chunks.push_back(OfChunk(chunk));
      }
      of.last_backward.resize(of.chunks.size());
    }
  }

  /// How long a rank takes for all its actions when it waits for no other rank.
  Duration Alone(int rank) const {
    const Rank& of = ranks_[static_cast<std::size_t>(rank)];
    Times at{};
    for (const PipelineAction& action : schedule_.orders[static_cast<std::size_t>(rank)]) {
      AdvanceOf(of, action).Apply(at);
    }
    return Duration::Picoseconds(std::max<std::int64_t>(0, *std::ranges::max_element(at)));
  }

  Duration Run(std::span<const WorkBesideUnits> beside) && {
    for (bool moved = true; moved;) {
      moved = false;
      for (int rank = 0; rank < schedule_.ranks; ++rank) moved |= Proceed(rank);
    }
    std::int64_t longest = 0;
    for (std::size_t rank = 0; rank < ranks_.size(); ++rank) {
      const WorkBesideUnits none;
      longest = std::max(longest, EndOf(ranks_[rank], beside.empty() ? none : beside[rank]));
    }
    return Duration::Picoseconds(longest);
  }

 private:
  struct KindAdvance {
    Advance forward, recompute, backward, input, weight;
  };
  /// Of all units of a stage, for one micro-batch, by `PipelineWork`.
  struct ChunkAdvance {
    Advance forward, backward, input, weight;
  };
  struct Rank {
    std::vector<ChunkAdvance> chunks;
    std::size_t next = 0;
    Times at{};
    std::vector<std::int64_t> last_backward;  // when it starts to compute, by chunk
  };

  static std::size_t Slots(const PipelineSchedule& schedule) {
    return 2 * static_cast<std::size_t>(schedule.stages) *
           static_cast<std::size_t>(schedule.micro_batches);
  }
  std::size_t Slot(bool backward, int stage, int micro_batch) const {
    const int row = (backward ? schedule_.stages : 0) + stage;
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(schedule_.micro_batches) +
           static_cast<std::size_t>(micro_batch);
  }

  ChunkAdvance OfChunk(const Chunk& chunk) const {
    ChunkAdvance all;
    for (const PlacedUnit& unit : chunk.units) {
      all.forward = all.forward.Then(kinds_[static_cast<std::size_t>(unit.kind)].forward);
    }
    for (auto unit = chunk.units.rbegin(); unit != chunk.units.rend(); ++unit) {
      const KindAdvance& kind = kinds_[static_cast<std::size_t>(unit->kind)];
      if (schedule_.splits_backward) {
        if (unit->recompute) all.input = all.input.Then(kind.recompute);
        all.input = all.input.Then(kind.input);
        all.weight = all.weight.Then(kind.weight);
      }
      if (schedule_.splits_backward) continue;
      if (unit->recompute) all.backward = all.backward.Then(kind.recompute);
      all.backward = all.backward.Then(kind.backward);
    }
    return all;
  }

  static const Advance& AdvanceOf(const Rank& rank, const PipelineAction& action) {
    const ChunkAdvance& chunk = rank.chunks[static_cast<std::size_t>(action.chunk)];
    switch (action.work) {
      case PipelineWork::kBackward:
        return chunk.backward;
      case PipelineWork::kBackwardInput:
        return chunk.input;
      case PipelineWork::kBackwardWeight:
        return chunk.weight;
      case PipelineWork::kForward:
        break;
    }
    return chunk.forward;
  }

  /// As many actions as have what they wait for; whether there was one.
  bool Proceed(int rank) {
    Rank& of = ranks_[static_cast<std::size_t>(rank)];
    const std::vector<PipelineAction>& order = schedule_.orders[static_cast<std::size_t>(rank)];
    const std::size_t before = of.next;
    for (; of.next < order.size(); ++of.next) {
      const PipelineAction& action = order[of.next];
      const bool forward = action.work == PipelineWork::kForward;
      const bool passes_on = action.work != PipelineWork::kBackwardWeight;
      const int from = action.stage + (forward ? -1 : 1);
      const bool receives = passes_on && from >= 0 && from < schedule_.stages &&
                            schedule_.RankOf(from, action.micro_batch) != rank;
      if (receives) {
        const std::int64_t there = there_[Slot(!forward, action.stage, action.micro_batch)];
        if (there == kNever) break;
        of.at[kMessage] = std::max(of.at[kMessage], there);
      }
      if (action.work == PipelineWork::kBackward || action.work == PipelineWork::kBackwardWeight) {
        of.last_backward[static_cast<std::size_t>(action.chunk)] = of.at[kCompute];
      }
      AdvanceOf(of, action).Apply(of.at);
      const int to = action.stage + (forward ? 1 : -1);
      if (!passes_on || to < 0 || to >= schedule_.stages) continue;
      there_[Slot(!forward, to, action.micro_batch)] = std::max<std::int64_t>(of.at[kTail], 0);
    }
    return of.next > before;
  }

  std::int64_t Price(OpId op) const { return price_(op).picoseconds(); }

  std::int64_t EndOf(const Rank& rank, const WorkBesideUnits& work) const {
    std::int64_t end = std::max<std::int64_t>(0, *std::ranges::max_element(rank.at));
    std::int64_t data = 0;
    for (const auto& [chunk, op] : work.beside_last) {
      data = std::max(data, rank.last_backward[static_cast<std::size_t>(chunk)]) + Price(op);
    }
    std::int64_t repeated = 0;
    for (const auto& [op, times] : work.repeated) repeated += Price(op) * times;
    std::int64_t after = std::max<std::int64_t>(0, rank.at[kTail]);
    for (const OpId op : work.after_last) after += Price(op);
    end = std::max({end, data, repeated, after});
    for (const OpId op : work.update) end += Price(op);
    return end;
  }

  const PipelineSchedule& schedule_;
  const std::function<Duration(OpId)>& price_;
  std::vector<KindAdvance> kinds_;
  std::vector<Rank> ranks_;
  /// When what an action needs of another rank has been made, by direction, stage and micro-batch.
  std::vector<std::int64_t> there_;
};

/// Of the compute stream, all actions of a rank.
Duration Computing(const Chunk& chunk, const std::vector<KindTime>& kinds) {
  const KindTime time = ChunkTime(chunk, kinds);
  return (time.forward + time.again + time.backward) * std::int64_t{chunk.micro_batches};
}

/// At least what the step takes where data-parallel traffic slows the compute beside it.
///
/// While `data` of traffic runs, compute proceeds at 1 / (1 + s) of its speed but for what runs
/// while the rank does not compute. With C of compute at full speed and I of idling the rank takes
/// C + I + max(0, data - I) s / (1 + s), which grows with I. The longer a rank's own kernels take,
/// the less it idles: it does so at least as long as it would if all of them were slowed, waiting
/// for no other rank, and at both ends while others work.
Duration Interfered(const LayeredModel& model, const ParallelPlan& plan,
                    const PipelineSchedule& schedule, std::span<const WorkBesideUnits> beside,
                    const std::function<Duration(OpId)>& price, double slowdown) {
  Duration longest;
  if (slowdown <= 0 || beside.empty()) return longest;
  std::vector<Duration> data;
  for (const WorkBesideUnits& work : beside) {
    Duration& sum = data.emplace_back();
    for (const auto& [op, times] : work.repeated) sum += price(op) * times;
    for (const auto& [chunk, op] : work.beside_last) sum += price(op);
  }
  if (*std::ranges::max_element(data) == Duration()) return longest;
  const auto kinds_at = [&](double slower) {
    const auto time_of = [&](const Block& block) {
      Duration time;
      for (const BlockEntry& entry : block.entries) {
        if (entry.stream == StreamKind::kCompute) time += price(entry.op) * slower;
      }
      return time;
    };
    std::vector<KindTime> kinds;
    for (const UnitKind& kind : model.kinds) {
      kinds.push_back({time_of(kind.forward), time_of(kind.recompute), time_of(kind.backward)});
    }
    return kinds;
  };
  const std::vector<KindTime> full = kinds_at(1);
  const std::vector<KindTime> slow = kinds_at(1 + slowdown);
  const PipelineRun slowed(model, plan, schedule, price, 1 + slowdown);
  std::vector<KindTime> stages(static_cast<std::size_t>(schedule.stages));
  std::vector<Duration> computing(data.size());
  std::vector<Duration> computing_slowly(data.size());
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    for (const Chunk& chunk : ChunksOf(model, plan, schedule, rank)) {
      stages[static_cast<std::size_t>(chunk.stage)] = ChunkTime(chunk, full);
      computing[static_cast<std::size_t>(rank)] += Computing(chunk, full);
      computing_slowly[static_cast<std::size_t>(rank)] += Computing(chunk, slow);
    }
  }
  // Shares are rounded to single precision where work of several streams is joined.
  const double share = slowdown / (1 + slowdown) * (1 - 1e-6);
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    const auto r = static_cast<std::size_t>(rank);
    const Duration idle = std::max(Duration(), slowed.Alone(rank) - computing_slowly[r]) +
                          FillAndDrain(schedule, rank, stages);
    const Duration beyond = std::max(Duration(), data[r] - idle);
    longest = std::max(longest, computing[r] + idle + beyond * share);
  }
  return longest;
}

// --- What ranks do beside the blocks of units.

/// As a rank's builder adds it, for what is known without one.
class BesideBuilder {
 public:
  BesideBuilder(ProgramBuilder& builder, const LayeredModel& model, const ParallelPlan& plan,
                const v1::Framework& framework, const PipelineSchedule& schedule,
                const PlanGroups& groups, GroupId alone, int rank)
      : builder_(builder),
        model_(model),
        plan_(plan),
        framework_(framework),
        schedule_(schedule),
        groups_(groups),
        alone_(alone),
        rank_(rank),
        chunks_(ChunksOf(model, plan, schedule, rank)),
        weights_(WeightsOfRank(model, plan, schedule, rank)) {}

  WorkBesideUnits Build() && {
    Gathers();
    if (plan_.replicas() > 1 || plan_.expert_replicas() > 1) Reductions();
    Update();
    return std::move(work_);
  }

 private:
  /// How often a chunk's gradients, or weights, come and go.
  std::int64_t Tiles(const Chunk& chunk) const {
    return chunk.micro_batches / schedule_.micro_batches_per_unit;
  }

  void Gather(std::int64_t parameters, int shards, GroupId group, DType dtype, Bytes bytes,
              std::int64_t times) {
    if (parameters == 0 || shards == 1 || times == 0) return;
    const OpId op = builder_.AddOp(Op::Communication(OpKind::kAllGather, dtype, bytes, group));
    work_.repeated.push_back({op, times});
  }

  void Gathers() {
    const bool ahead =
        plan_.zero_stage > 0 && !plan_.shards_parameters() && plan_.overlap_parameter_gather;
    if (!ahead && !plan_.shards_parameters()) return;
    const DType kept = ahead ? ParameterType(plan_) : plan_.precision;
    const DType sent = ahead ? kept : plan_.gather_dtype.value_or(kept);
    const auto bytes = [&](std::int64_t parameters) {
      return !ahead && plan_.gather_dtype ? QuantisedSize(sent, parameters)
                                          : ByteSize(sent, parameters);
    };
    for (const Chunk& chunk : chunks_) {
      // In forward and again in backward, where they are given back between them.
      const bool once = ahead || !plan_.reshard_after_forward;
      const std::int64_t times = once ? 1 : 2 * Tiles(chunk);
      for (const PlacedUnit& unit : chunk.units) {
        if (unit.all_parameters() == 0) continue;
        const std::int64_t dense = unit.parameters + (ahead ? 0 : unit.borrowed);
        Gather(dense, plan_.shards(), groups_.shard, sent, bytes(dense), times);
        Gather(unit.expert_parameters, plan_.expert_shards(), groups_.expert_shard, sent,
               bytes(unit.expert_parameters), times);
      }
    }
  }

  /// Gradients that wait for more of their bucket.
  struct Bucket {
    std::int64_t parameters = 0;
    std::int64_t expert_parameters = 0;
    std::int64_t largest_tensor = 0;
  };
  std::vector<OpId> Reduced(const Bucket& bucket, bool beside) {
    std::vector<OpId> ops;
    for (const bool experts : {false, true}) {
      const std::int64_t parameters = experts ? bucket.expert_parameters : bucket.parameters;
      if (parameters == 0) continue;
      const ReducedGradients of{parameters, bucket.largest_tensor, experts, beside};
      for (const Op& op : PlainReduction(plan_, groups_, of)) ops.push_back(builder_.AddOp(op));
    }
    return ops;
  }

  /// Calls `flush(bucket)` for each that backward of the chunk fills.
  template <typename Flush>
  void Backward(const Chunk& chunk, Bucket& bucket, bool& first, const Flush& flush) const {
    for (auto unit = chunk.units.rbegin(); unit != chunk.units.rend(); ++unit) {
      bucket.parameters += unit->parameters;
      bucket.expert_parameters += unit->expert_parameters;
      bucket.largest_tensor =
          std::max(bucket.largest_tensor, model_.kind(unit->kind).largest_tensor);
      if (!plan_.overlap_gradient_reduce) continue;
      const bool small = first && plan_.first_gradient_bucket.count() > 0;
      const Bytes full = small ? plan_.first_gradient_bucket : plan_.gradient_bucket;
      const std::int64_t parameters = bucket.parameters + bucket.expert_parameters;
      if (ByteSize(plan_.gradient_reduce_dtype, parameters) < full || parameters == 0) continue;
      first = false;
      flush(std::exchange(bucket, Bucket{}));
    }
  }

  void Reductions() {
    const std::vector<int> by_last = ChunksByLastBackward();
    if (plan_.reduce_each_micro_batch) {
      for (const int c : by_last) {
        const Chunk& chunk = chunks_[static_cast<std::size_t>(c)];
        Bucket bucket;
        bool first = true;
        std::vector<OpId> last;
        const auto flush = [&](const Bucket& full) {
          last = Reduced(full, plan_.overlap_gradient_reduce);
          for (const OpId op : last) work_.repeated.push_back({op, Tiles(chunk)});
        };
        Backward(chunk, bucket, first, flush);
        if (bucket.parameters + bucket.expert_parameters > 0) flush(bucket);
        work_.after_last = std::move(last);
      }
      return;
    }
    std::int64_t left = weights_.parameters;
    std::int64_t left_of_experts = weights_.expert_parameters;
    if (plan_.overlap_gradient_reduce) {
      Bucket bucket;
      bool first = true;
      for (const int c : by_last) {
        Backward(chunks_[static_cast<std::size_t>(c)], bucket, first, [&](const Bucket& full) {
          left -= full.parameters;
          left_of_experts -= full.expert_parameters;
          for (const OpId op : Reduced(full, /*beside=*/true)) {
            work_.beside_last.push_back({c, op});
          }
        });
      }
    }
    const Bucket rest{plan_.replicas() > 1 ? std::max<std::int64_t>(0, left) : 0,
                      plan_.expert_replicas() > 1 ? std::max<std::int64_t>(0, left_of_experts) : 0,
                      0};
    const std::int64_t scaled = rest.parameters + rest.expert_parameters;
    if (scaled == 0) return;
    work_.update.push_back(builder_.AddOp(
        Op::Rowwise(OpKind::kScale, plan_.gradient_reduce_dtype, Pass::kForward, scaled, 1)));
    const std::vector<OpId> ops = Reduced(rest, /*beside=*/false);
    work_.update.insert(work_.update.end(), ops.begin(), ops.end());
  }

  std::vector<int> ChunksByLastBackward() const {
    std::vector<int> order;
    const std::vector<PipelineAction>& actions = schedule_.orders[static_cast<std::size_t>(rank_)];
    for (auto action = actions.rbegin(); action != actions.rend(); ++action) {
      const bool weights =
          action->work == PipelineWork::kBackward || action->work == PipelineWork::kBackwardWeight;
      if (weights && std::ranges::count(order, action->chunk) == 0) order.push_back(action->chunk);
    }
    std::ranges::reverse(order);
    return order;
  }

  void Update() {
    if (plan_.optimizer == v1::OPTIMIZER_NONE) return;
    const std::int64_t updated = UpdatedParameters(plan_, weights_);
    const auto add = [&](const Op& op) { work_.update.push_back(builder_.AddOp(op)); };
    if (plan_.optimizer_offload == v1::OFFLOAD_NONE) {
      const Block block = OptimizerBlock(builder_, plan_, framework_, {alone_}, weights_);
      for (const BlockEntry& entry : block.entries) {
        if (entry.stream == StreamKind::kCompute) work_.update.push_back(entry.op);
      }
    } else {
      const std::int64_t states = OptimizerBytes(plan_, updated).count();
      add(Op::Offload(OpKind::kHostAdam, Bytes(updated * 4 + 2 * states), HostMemory::kCpu));
      if (plan_.parameter_offload == v1::OFFLOAD_NONE) {
        add(Op::Offload(OpKind::kLoad, ByteSize(plan_.precision, updated), HostMemory::kCpu));
      }
    }
    const bool gathers =
        plan_.zero_stage > 0 && !plan_.shards_parameters() && !plan_.overlap_parameter_gather;
    if (!gathers) return;
    const DType dtype = ParameterType(plan_);
    const auto gather = [&](std::int64_t parameters, int shards, GroupId group) {
      if (parameters == 0 || shards == 1) return;
      add(Op::Communication(OpKind::kAllGather, dtype, ByteSize(dtype, parameters), group));
    };
    gather(weights_.parameters, plan_.shards(), groups_.shard);
    gather(weights_.expert_parameters, plan_.expert_shards(), groups_.expert_shard);
  }

  ProgramBuilder& builder_;
  const LayeredModel& model_;
  const ParallelPlan& plan_;
  const v1::Framework& framework_;
  const PipelineSchedule& schedule_;
  const PlanGroups& groups_;
  GroupId alone_;
  int rank_;
  std::vector<Chunk> chunks_;
  StageWeights weights_;
  WorkBesideUnits work_;
};

}  // namespace

std::vector<WorkBesideUnits> BesideUnits(ProgramBuilder& builder, const LayeredModel& model,
                                         const ParallelPlan& plan, const v1::Framework& framework,
                                         const PipelineSchedule& schedule,
                                         const PlanGroups& groups) {
  std::vector<WorkBesideUnits> work;
  const bool copies = schedule.chunks() * schedule.ranks > schedule.stages;
  if (schedule.asynchronous || copies || RunsPairs(schedule) || plan.gradient_compression) {
    return work;
  }
  const GroupId alone = builder.AddGroup({"alone", {0}});
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    work.push_back(
        BesideBuilder(builder, model, plan, framework, schedule, groups, alone, rank).Build());
  }
  return work;
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

RankMemoryBound LeastMemoryOfRank(const LayeredModel& model, const ParallelPlan& plan,
                                  const v1::Framework& framework, const PipelineSchedule& schedule,
                                  int rank) {
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
  return walk.peak();
}

std::vector<RankMemoryBound> LeastMemory(const LayeredModel& model, const ParallelPlan& plan,
                                         const v1::Framework& framework,
                                         const PipelineSchedule& schedule) {
  std::vector<RankMemoryBound> peaks;
  peaks.reserve(schedule.orders.size());
  for (int rank = 0; rank < schedule.ranks; ++rank) {
    peaks.push_back(LeastMemoryOfRank(model, plan, framework, schedule, rank));
  }
  return peaks;
}

Duration LeastStepTime(const LayeredModel& model, const ParallelPlan& plan,
                       const PipelineSchedule& schedule, std::span<const WorkBesideUnits> beside,
                       const std::function<Duration(OpId)>& price, double slowdown) {
  const bool in_order =
      !RunsPairs(schedule) && !schedule.asynchronous && schedule.micro_batches_per_unit == 1;
  if (in_order) {
    return std::max(PipelineRun(model, plan, schedule, price).Run(beside),
                    Interfered(model, plan, schedule, beside, price, slowdown));
  }
  const Duration computing = BusiestRank(
      model, plan, schedule, [&](const Block& block) { return ComputeTime(block, price); });
  Duration least = computing;
  for (const WorkBesideUnits& work : beside) {
    Duration repeated;
    for (const auto& [op, times] : work.repeated) repeated += price(op) * times;
    least = std::max(least, repeated);
  }
  // Two micro-batches that run together hide each other's collectives; gradients of weights that
  // are put off are in no block that is known here.
  if (RunsPairs(schedule) || schedule.splits_backward) return least;
  return std::max(least, BusiestRank(model, plan, schedule,
                                     [&](const Block& block) { return TimeToTail(block, price); }));
}

}  // namespace stepcast
