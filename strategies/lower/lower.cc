#include "strategies/lower/lower.h"

#include <fmt/format.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace stepcast {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Decides which instructions start a task of their own. Rank classes do not touch each other.
class ChainFinder {
 public:
  ChainFinder(const Program& program, bool interference)
      : program_(program),
        interference_(interference),
        starts_(program.size()),
        stream_before_(program.size()) {}

  void Find() {
    tbb::parallel_for(std::size_t{0}, program_.rank_classes().size(),
                      [this](std::size_t r) { Find(program_.rank_classes()[r]); });
  }
  /// Whether each instruction starts a task.
  const std::vector<std::uint8_t>& starts() const { return starts_; }
  /// The instruction before each on its stream; kNone for the first.
  const std::vector<std::uint32_t>& stream_before() const { return stream_before_; }

 private:
  StreamKind KindOf(std::uint32_t i) const {
    return program_.stream(program_.instructions()[i].stream).kind;
  }
  bool Fits(std::uint32_t i) const {
    const Instruction& instruction = program_.instructions()[i];
    const StreamKind kind = KindOf(i);
    return instruction.rendezvous == RendezvousId::kNone && !instruction.blocks_host &&
           (kind == StreamKind::kCompute || kind == StreamKind::kTensorParallel);
  }
  template <typename Visit>
  void ForEachPredecessor(std::uint32_t i, Visit visit) const {
    if (stream_before_[i] != kNone) visit(stream_before_[i]);
    for (const InstructionId before : program_.dependencies(InstructionId{i})) {
      visit(static_cast<std::uint32_t>(before));
    }
  }
  bool WaitsFor(std::uint32_t i, std::uint32_t before) const {
    if (stream_before_[i] == before) return true;
    const std::span<const InstructionId> all = program_.dependencies(InstructionId{i});
    return std::find(all.begin(), all.end(), InstructionId{before}) != all.end();
  }
  void Find(const RankClass& rank);
  /// Whatever may run beside a data-parallel collective is a task of its own: how much of a chain
  /// the collective slows would depend on where in it the collective begins and ends.
  void CutBesideCollectives(const RankClass& rank);

  const Program& program_;
  bool interference_;
  std::vector<std::uint8_t> starts_;
  std::vector<std::uint32_t> stream_before_;
};

void ChainFinder::CutBesideCollectives(const RankClass& rank) {
  const auto cut = [this](std::uint32_t from, std::uint32_t to) {
    std::fill(starts_.begin() + from, starts_.begin() + to, std::uint8_t{1});
  };
  // By instruction: compute before this place has ended when the instruction starts.
  std::vector<std::uint32_t> computed(rank.last_instruction - rank.first_instruction,
                                      rank.first_instruction);
  std::uint32_t open_since = kNone;  // a collective may be under way from there on
  std::uint32_t last = kNone;        // the latest of them
  std::uint32_t ended = kNone;       // all up to this one have ended
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const StreamKind kind = KindOf(i);
    std::uint32_t& since = computed[i - rank.first_instruction];
    ForEachPredecessor(i, [&](std::uint32_t p) {
      const StreamKind before = KindOf(p);
      since = std::max(
          since, before == StreamKind::kCompute ? p + 1 : computed[p - rank.first_instruction]);
      if (kind == StreamKind::kCompute && before == StreamKind::kDataParallel) {
        ended = ended == kNone ? p : std::max(ended, p);
      }
    });
    if (kind == StreamKind::kDataParallel) {
      open_since = std::min(open_since, since);  // kNone is the largest
      last = i;
    } else if (open_since != kNone && ended == last) {
      cut(open_since, i + 1);
      open_since = kNone;
    }
  }
  if (open_since != kNone) cut(open_since, rank.last_instruction);
}

void ChainFinder::Find(const RankClass& rank) {
  const std::uint32_t first = rank.first_instruction;
  const std::uint32_t last = rank.last_instruction;
  std::vector<std::uint32_t> last_on_stream(program_.streams().size(), kNone);
  // The first instruction of the run that each is in; in a run each waits for the one before it.
  std::vector<std::uint32_t> runs(last - first);
  const auto run = [&runs, first](std::uint32_t i) -> std::uint32_t& { return runs[i - first]; };
  bool fitted = false;  // the one before
  for (std::uint32_t i = first; i < last; ++i) {
    std::uint32_t& before =
        last_on_stream[static_cast<std::size_t>(program_.instructions()[i].stream)];
    stream_before_[i] = before;
    before = i;
    const bool fits = Fits(i);
    const bool joins = fits && fitted && WaitsFor(i, i - 1);
    fitted = fits;
    starts_[i] = joins ? 0 : 1;
    run(i) = joins ? run(i - 1) : i;
  }
  // A run is cut where something outside waits for its inside, or its inside for something outside
  // that the start of the run does not already wait for.
  for (std::uint32_t i = first; i < last; ++i) {
    const std::uint32_t start = run(i);
    ForEachPredecessor(i, [&](std::uint32_t p) {
      if (run(p) == start) return;
      if (i != start) {
        bool implied = false;
        ForEachPredecessor(start, [&](std::uint32_t q) { implied |= run(q) == run(p) && q >= p; });
        if (implied) return;
        starts_[i] = 1;
      }
      if (p + 1 < last) starts_[p + 1] = 1;
    });
  }
  if (interference_) CutBesideCollectives(rank);
}

/// Collects the instructions of one task.
struct Chain {
  Task task;
  std::array<Duration, kTimeCategoryCount> by_category{};
  Duration slowed;        // compute, which interference slows
  std::int64_t held = 0;  // memory against the start of the chain
  std::int64_t most = 0;
  std::array<std::int64_t, kMemoryCategoryCount> now{};
  std::array<std::int64_t, kMemoryCategoryCount> at_most{};
};

}  // namespace

TimeCategory CategoryOf(const Program& program, const Instruction& instruction) {
  const Op& op = program.op(instruction);
  if (IsHost(op.kind)) {
    return instruction.origin.phase == Phase::kInput ? TimeCategory::kInput : TimeCategory::kHost;
  }
  switch (program.stream(instruction.stream).kind) {
    case StreamKind::kTensorParallel:
      return TimeCategory::kTensorParallel;
    case StreamKind::kDataParallel:
      return TimeCategory::kDataParallel;
    case StreamKind::kPipelineSend:
    case StreamKind::kPipelineReceive:
    case StreamKind::kPipelineSendGradient:
    case StreamKind::kPipelineReceiveGradient:
      return TimeCategory::kPipeline;
    case StreamKind::kContextParallel:
      return TimeCategory::kContextParallel;
    case StreamKind::kExpertParallel:
      return TimeCategory::kExpertParallel;
    case StreamKind::kOffload:
      return instruction.origin.phase == Phase::kInput ? TimeCategory::kInput
                                                       : TimeCategory::kOffload;
    case StreamKind::kInput:
      return TimeCategory::kInput;
    case StreamKind::kHost:
      return TimeCategory::kHost;
    case StreamKind::kCompute:
      break;
  }
  const Phase phase = instruction.origin.phase;
  return phase == Phase::kOptimizer || phase == Phase::kGradientReduce ? TimeCategory::kOptimizer
                                                                       : TimeCategory::kCompute;
}

Pricing PricingOf(const CostModel& model, const Program& program) {
  return {[&model, &program](const Op& op) { return model.DeviceTime(program, op); },
          [&model](const Op& op, Phase phase) { return model.HostTime(op, phase); },
          model.interference_slowdown(), model.LayerHostTime()};
}

namespace {

LoweredProgram Priced(const Program& program, const Pricing& pricing) {
  LoweredProgram lowered;
  lowered.layer_host = pricing.layer_host;
  lowered.costs.resize(program.ops().size());
  lowered.sources.resize(program.ops().size());
  for (std::size_t o = 0; o < program.ops().size(); ++o) {
    const Op& op = program.ops()[o];
    const Cost cost = pricing.device(op);
    lowered.sources[o] = cost.source;
    for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
      lowered.costs[o][phase] = {cost.time, pricing.host(op, static_cast<Phase>(phase))};
    }
  }
  return lowered;
}

Result<void> CheckPrices(const Program& program, const Pricing& pricing,
                         const LoweredProgram& lowered) {
  constexpr double kDaySeconds = 86400;
  // Sums of tasks and of streams stay within the range of a Duration.
  constexpr double kMostDays = 100;
  for (std::size_t o = 0; o < program.ops().size(); ++o) {
    for (const InstructionCost& cost : lowered.costs[o]) {
      for (const Duration price : {cost.device, cost.host}) {
        if (price >= Duration() && price.seconds() <= kDaySeconds) continue;
        return InvalidInput(fmt::format(
            "{} takes {:g} s here, wanted from 0 to a day; a number of the profiles, the hardware "
            "catalogue or the scenario is absurd",
            Describe(program.ops()[o]), price.seconds()));
      }
    }
  }
  // As if each took as long as the longest; only where that is too long do all have to be added.
  Duration longest;
  for (const auto& costs : lowered.costs) {
    for (const InstructionCost& cost : costs) longest = std::max({longest, cost.device, cost.host});
  }
  const double most =
      (longest.seconds() * (2 + pricing.interference_slowdown) + lowered.layer_host.seconds()) *
      static_cast<double>(program.size());
  if (most <= kMostDays * kDaySeconds) return {};
  double seconds = 0;
  for (const Instruction& instruction : program.instructions()) {
    const InstructionCost cost = lowered.cost(instruction);
    seconds += cost.device.seconds() * (1 + pricing.interference_slowdown) + cost.host.seconds();
  }
  if (seconds <= kMostDays * kDaySeconds) return {};
  return InvalidInput(fmt::format(
      "the operators of all ranks take {:.0f} days, too long for a step", seconds / kDaySeconds));
}

LoweredProgram LowerPriced(const Program& program, const Pricing& pricing,
                           const LowerOptions& options, LoweredProgram lowered) {
  ChainFinder finder(program, pricing.interference_slowdown > 0);
  finder.Find();
  const std::vector<std::uint8_t>& starts = finder.starts();
  const std::vector<std::uint32_t>& stream_before = finder.stream_before();
  const auto tasks = options.fold_chains
                         ? static_cast<std::size_t>(std::count(starts.begin(), starts.end(), 1))
                         : program.size();

  TaskGraphBuilder builder;
  builder.Reserve(tasks);
  builder.SetRendezvousCount(program.rendezvous_count());
  lowered.task_of.resize(program.size());
  std::size_t next_stream = 0;
  std::vector<TaskId> dependencies;
  std::vector<MemoryChange> memory;
  std::vector<TaskId> last_on_stream(program.streams().size(), TaskId::kNone);
  for (std::uint32_t c = 0; c < program.rank_classes().size(); ++c) {
    const RankClass& rank = program.rank_classes()[c];
    builder.BeginRankClass(rank.name, rank.resident, pricing.interference_slowdown);
    while (next_stream < program.streams().size() &&
           program.streams()[next_stream].rank_class == RankClassId{c}) {
      builder.AddStream(program.streams()[next_stream++].kind);
    }
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction;) {
      std::uint32_t end = i + 1;
      while (options.fold_chains && end < rank.last_instruction && starts[end] == 0) ++end;
      Chain chain;
      Task& task = chain.task;
      task.stream = program.instructions()[i].stream;
      Duration launched;  // since the chain's launching began
      for (std::uint32_t j = i; j < end; ++j) {
        const Instruction& instruction = program.instructions()[j];
        const InstructionCost cost = lowered.cost(instruction);
        const StreamKind kind = program.stream(instruction.stream).kind;
        task.work += cost.device;
        launched += cost.host;
        if (j == i) task.first_launch = cost.host;
        task.issue_latency = std::max(task.issue_latency, launched) + cost.device;
        chain.by_category[static_cast<std::size_t>(CategoryOf(program, instruction))] +=
            cost.device;
        if (kind == StreamKind::kCompute) {
          chain.slowed += cost.device;
          // A chain lives on the compute stream if any part of it does.
          task.stream = instruction.stream;
        }
        task.interferes |= kind == StreamKind::kDataParallel;
        task.blocks_host |= instruction.blocks_host;
        task.rendezvous = instruction.rendezvous;
        const std::span<const BufferEffect> effects = program.effects(InstructionId{j});
        if (effects.empty()) continue;
        for (const bool freeing : {false, true}) {
          for (const BufferEffect& effect : effects) {
            if (effect.use != (freeing ? BufferUse::kFree : BufferUse::kAllocate)) continue;
            const Buffer& buffer = program.buffer(effect.buffer);
            const std::int64_t bytes = freeing ? -buffer.bytes.count() : buffer.bytes.count();
            chain.now[static_cast<std::size_t>(buffer.category)] += bytes;
            chain.held += bytes;
            if (chain.held > chain.most) {
              chain.most = chain.held;
              chain.at_most = chain.now;
            }
          }
        }
      }
      task.host_time = launched;
      task.issued_by_host = !program.instructions()[i].posted_ahead;
      const auto most_time = std::max_element(chain.by_category.begin(), chain.by_category.end());
      task.category = *most_time > Duration()
                          ? static_cast<TimeCategory>(most_time - chain.by_category.begin())
                          : CategoryOf(program, program.instructions()[i]);
      if (task.work > Duration()) {
        task.compute_share = static_cast<float>(chain.slowed / task.work);
        if (*most_time != task.work) {
          CategoryMix mix{};
          for (std::size_t k = 0; k < kTimeCategoryCount; ++k)
            mix[k] = chain.by_category[k] / task.work;
          task.mix = builder.AddMix(mix);
        }
      }
      // The start takes what the fullest moment needs; the end settles the rest.
      memory.clear();
      for (std::size_t k = 0; k < kMemoryCategoryCount; ++k) {
        const auto category = static_cast<MemoryCategory>(k);
        if (chain.at_most[k] != 0) memory.push_back({chain.at_most[k], category, false});
        const std::int64_t rest = chain.now[k] - chain.at_most[k];
        if (rest != 0) memory.push_back({rest, category, true});
      }
      dependencies.clear();
      const TaskId before_on_stream = last_on_stream[static_cast<std::size_t>(task.stream)];
      const auto depend = [&](std::uint32_t p) {
        const TaskId before = lowered.task_of[p];
        if (before != before_on_stream &&
            std::find(dependencies.begin(), dependencies.end(), before) == dependencies.end()) {
          dependencies.push_back(before);
        }
      };
      if (stream_before[i] != kNone) depend(stream_before[i]);
      for (const InstructionId before : program.dependencies(InstructionId{i})) {
        depend(static_cast<std::uint32_t>(before));
      }
      const TaskId id = builder.Add(task, dependencies, memory);
      last_on_stream[static_cast<std::size_t>(task.stream)] = id;
      std::fill(lowered.task_of.begin() + i, lowered.task_of.begin() + end, id);
      i = end;
    }
  }
  lowered.graph = std::move(builder).Build();
  return lowered;
}

}  // namespace

LoweredProgram Lower(const Program& program, const Pricing& pricing, const LowerOptions& options) {
  return LowerPriced(program, pricing, options, Priced(program, pricing));
}

Result<LoweredProgram> LowerChecked(const Program& program, const Pricing& pricing,
                                    const LowerOptions& options) {
  LoweredProgram priced = Priced(program, pricing);
  STEPCAST_RETURN_IF_ERROR(CheckPrices(program, pricing, priced));
  return LowerPriced(program, pricing, options, std::move(priced));
}

}  // namespace stepcast
