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
  ChainFinder(const Program& program, const LoweredProgram& priced, bool interference)
      : program_(program),
        priced_(priced),
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
  /// How much of a chain a data-parallel collective slows depends on where in it the collective
  /// begins and ends, unless all of it is compute, and launches hold up none of it but the first:
  /// then the chain is slowed as its kernels would be. Chains that may run beside a collective are
  /// cut into such.
  void CutBesideCollectives(const RankClass& rank);
  void CutUneven(std::uint32_t from, std::uint32_t to);

  const Program& program_;
  const LoweredProgram& priced_;
  bool interference_;
  std::vector<std::uint8_t> starts_;
  std::vector<std::uint32_t> stream_before_;
};

void ChainFinder::CutUneven(std::uint32_t from, std::uint32_t to) {
  bool compute = false;  // the one before
  Duration run;          // of the chain so far, on the device
  Duration launched;     // of its kernels but the first
  for (std::uint32_t i = from; i < to; ++i) {
    const InstructionCost cost = priced_.cost(program_.instructions()[i]);
    const bool was_compute = std::exchange(compute, KindOf(i) == StreamKind::kCompute);
    // Slowed or not, the device comes to it after the host.
    const bool joins =
        starts_[i] == 0 && compute && was_compute && i > from && launched + cost.host <= run;
    if (joins) {
      run += cost.device;
      launched += cost.host;
    } else {
      starts_[i] = 1;
      run = cost.device;
      launched = Duration();
    }
  }
}

void ChainFinder::CutBesideCollectives(const RankClass& rank) {
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
      CutUneven(open_since, i + 1);
      open_since = kNone;
    }
  }
  if (open_since != kNone) CutUneven(open_since, rank.last_instruction);
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

/// Memory that a chain holds, against its start.
struct ChainMemory {
  bool changes = false;
  std::int64_t held = 0;
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

/// The tasks of one rank class, before they are put together with those of others.
struct RankTasks {
  std::vector<Task> tasks;
  std::vector<CategoryMix> mixes;  ///< Of those that have one, in order.
  // By task: where its own end.
  std::vector<std::uint32_t> dependency_ends;
  std::vector<std::uint32_t> memory_ends;
  std::vector<TaskId> dependencies;
  std::vector<MemoryChange> memory;
};

/// Makes the tasks of one rank class; those of others are not touched.
class RankLowering {
 public:
  /// Instructions that start a task, and the one before each on its stream, as `ChainFinder` has
  /// them. The first task is `base`. Writes its part of `lowered.task_of`.
  RankLowering(const Program& program, const ChainFinder& finder, bool fold, std::uint32_t base,
               LoweredProgram& lowered)
      : program_(program),
        starts_(finder.starts()),
        stream_before_(finder.stream_before()),
        fold_(fold),
        base_(base),
        lowered_(lowered),
        last_on_stream_(program.streams().size(), TaskId::kNone) {}

  RankTasks Make(const RankClass& rank, std::size_t tasks) {
    tasks_ = tasks;
    made_.tasks.reserve(tasks);
    made_.dependency_ends.reserve(tasks);
    made_.memory_ends.reserve(tasks);
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction;) {
      std::uint32_t end = i + 1;
      while (fold_ && end < rank.last_instruction && starts_[end] == 0) ++end;
      Add(i, end);
      i = end;
    }
    return std::move(made_);
  }

 private:
  void Add(std::uint32_t first, std::uint32_t end);
  void AddMemory(std::uint32_t i);
  void AddMemoryChanges();
  void AddDependencies(std::uint32_t first, TaskId id, TaskId before_on_stream);

  const Program& program_;
  const std::vector<std::uint8_t>& starts_;
  const std::vector<std::uint32_t>& stream_before_;
  bool fold_;
  std::uint32_t base_;
  LoweredProgram& lowered_;
  std::vector<TaskId> last_on_stream_;
  std::size_t tasks_ = 0;
  ChainMemory chain_;
  /// By task: the last one that depends on it. Only some tasks have enough dependencies to need it.
  std::vector<TaskId> last_dependent_;
  RankTasks made_;
};

void RankLowering::AddMemory(std::uint32_t i) {
  const std::span<const BufferEffect> effects = program_.effects(InstructionId{i});
  if (effects.empty()) return;
  chain_.changes = true;
  for (const bool freeing : {false, true}) {
    for (const BufferEffect& effect : effects) {
      if (effect.use != (freeing ? BufferUse::kFree : BufferUse::kAllocate)) continue;
      const Buffer& buffer = program_.buffer(effect.buffer);
      const std::int64_t bytes = freeing ? -buffer.bytes.count() : buffer.bytes.count();
      chain_.now[static_cast<std::size_t>(buffer.category)] += bytes;
      chain_.held += bytes;
      if (chain_.held > chain_.most) {
        chain_.most = chain_.held;
        chain_.at_most = chain_.now;
      }
    }
  }
}

// The start takes what the fullest moment needs; the end settles the rest.
void RankLowering::AddMemoryChanges() {
  if (!chain_.changes) return;
  for (std::size_t k = 0; k < kMemoryCategoryCount; ++k) {
    const auto category = static_cast<MemoryCategory>(k);
    if (chain_.at_most[k] != 0) made_.memory.push_back({chain_.at_most[k], category, false});
    const std::int64_t rest = chain_.now[k] - chain_.at_most[k];
    if (rest != 0) made_.memory.push_back({rest, category, true});
  }
  chain_ = ChainMemory();
}

void RankLowering::AddDependencies(std::uint32_t first, TaskId id, TaskId before_on_stream) {
  const std::span<const InstructionId> all = program_.dependencies(InstructionId{first});
  const auto known = static_cast<std::ptrdiff_t>(made_.dependencies.size());
  // What ends a step waits for all of its micro-batches.
  constexpr std::size_t kFew = 8;
  const bool many = all.size() > kFew;
  if (many && last_dependent_.empty()) last_dependent_.assign(tasks_, TaskId::kNone);
  const auto is_known = [&](TaskId before) {
    if (many) {
      TaskId& last = last_dependent_[static_cast<std::size_t>(before) - base_];
      return std::exchange(last, id) == id;
    }
    return std::find(made_.dependencies.begin() + known, made_.dependencies.end(), before) !=
           made_.dependencies.end();
  };
  const auto depend = [&](std::uint32_t p) {
    const TaskId before = lowered_.task_of[p];
    if (before != before_on_stream && !is_known(before)) made_.dependencies.push_back(before);
  };
  if (stream_before_[first] != kNone) depend(stream_before_[first]);
  for (const InstructionId before : all) depend(static_cast<std::uint32_t>(before));
}

void RankLowering::Add(std::uint32_t first, std::uint32_t end) {
  const std::span<const Instruction> instructions = program_.instructions();
  Task task;
  task.stream = instructions[first].stream;
  std::array<Duration, kTimeCategoryCount> by_category{};
  Duration slowed;    // compute, which interference slows
  Duration launched;  // since the chain's launching began
  for (std::uint32_t j = first; j < end; ++j) {
    const Instruction& instruction = instructions[j];
    const InstructionCost cost = lowered_.cost(instruction);
    const StreamKind kind = program_.stream(instruction.stream).kind;
    task.work += cost.device;
    launched += cost.host;
    if (j == first) task.first_launch = cost.host;
    task.issue_latency = std::max(task.issue_latency, launched) + cost.device;
    by_category[static_cast<std::size_t>(CategoryOf(program_, instruction))] += cost.device;
    if (kind == StreamKind::kCompute) {
      slowed += cost.device;
      // A chain lives on the compute stream if any part of it does.
      task.stream = instruction.stream;
    }
    task.interferes |= kind == StreamKind::kDataParallel;
    task.blocks_host |= instruction.blocks_host;
    task.rendezvous = instruction.rendezvous;
    AddMemory(j);
  }
  task.host_time = launched;
  task.issued_by_host = !instructions[first].posted_ahead;
  const auto most_time = std::max_element(by_category.begin(), by_category.end());
  task.category = *most_time > Duration()
                      ? static_cast<TimeCategory>(most_time - by_category.begin())
                      : CategoryOf(program_, instructions[first]);
  if (task.work > Duration()) {
    task.compute_share = static_cast<float>(slowed / task.work);
    if (*most_time != task.work) {
      CategoryMix mix{};
      for (std::size_t k = 0; k < kTimeCategoryCount; ++k) mix[k] = by_category[k] / task.work;
      made_.mixes.push_back(mix);
      task.mix = 1;  // Its place is found once all are there.
    }
  }
  AddMemoryChanges();
  const TaskId id{base_ + static_cast<std::uint32_t>(made_.tasks.size())};
  TaskId& last = last_on_stream_[static_cast<std::size_t>(task.stream)];
  AddDependencies(first, id, last);
  last = id;
  std::fill(lowered_.task_of.begin() + first, lowered_.task_of.begin() + end, id);
  made_.tasks.push_back(task);
  made_.dependency_ends.push_back(static_cast<std::uint32_t>(made_.dependencies.size()));
  made_.memory_ends.push_back(static_cast<std::uint32_t>(made_.memory.size()));
}

LoweredProgram LowerPriced(const Program& program, const Pricing& pricing,
                           const LowerOptions& options, LoweredProgram lowered) {
  ChainFinder finder(program, lowered, pricing.interference_slowdown > 0);
  finder.Find();
  lowered.task_of.resize(program.size());
  const std::span<const RankClass> ranks = program.rank_classes();
  std::vector<std::uint32_t> bases(ranks.size() + 1);
  for (std::size_t r = 0; r < ranks.size(); ++r) {
    const auto first = finder.starts().begin() + ranks[r].first_instruction;
    const auto last = finder.starts().begin() + ranks[r].last_instruction;
    bases[r + 1] = bases[r] + static_cast<std::uint32_t>(
                                  options.fold_chains ? std::count(first, last, 1) : last - first);
  }
  std::vector<RankTasks> made(ranks.size());
  tbb::parallel_for(std::size_t{0}, ranks.size(), [&](std::size_t r) {
    RankLowering lowering(program, finder, options.fold_chains, bases[r], lowered);
    made[r] = lowering.Make(ranks[r], bases[r + 1] - bases[r]);
  });

  TaskGraphBuilder builder;
  builder.Reserve(bases.back());
  builder.SetRendezvousCount(program.rendezvous_count());
  std::size_t next_stream = 0;
  for (std::uint32_t r = 0; r < ranks.size(); ++r) {
    builder.BeginRankClass(ranks[r].name, ranks[r].resident, pricing.interference_slowdown);
    while (next_stream < program.streams().size() &&
           program.streams()[next_stream].rank_class == RankClassId{r}) {
      builder.AddStream(program.streams()[next_stream++].kind);
    }
    RankTasks& rank = made[r];
    auto mix = rank.mixes.begin();
    std::uint32_t dependency = 0;
    std::uint32_t memory = 0;
    for (std::size_t t = 0; t < rank.tasks.size(); ++t) {
      Task& task = rank.tasks[t];
      if (task.mix != 0) task.mix = builder.AddMix(*mix++);
      builder.Add(task,
                  {rank.dependencies.data() + dependency,
                   rank.dependencies.data() + rank.dependency_ends[t]},
                  {rank.memory.data() + memory, rank.memory.data() + rank.memory_ends[t]});
      dependency = rank.dependency_ends[t];
      memory = rank.memory_ends[t];
    }
    rank = RankTasks();
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
