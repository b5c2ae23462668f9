#include "validation/execute/execute.h"

#include <fmt/format.h>
#include <hwloc.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>
#include <set>
#include <utility>

#include "validation/execute/mpi_transport.h"
#include "validation/execute/processes.h"
#include "validation/execute/rank.h"

namespace stepcast {
namespace {

// A step is disturbed when other processes had a rank's core for more than this share of it.
constexpr double kDisturbedShare = 0.01;

/// The cores of this machine that the process may use.
class Cores {
 public:
  Cores() {
    hwloc_topology_init(&topology_);
    hwloc_topology_load(topology_);
  }
  ~Cores() { hwloc_topology_destroy(topology_); }
  Cores(const Cores&) = delete;
  Cores& operator=(const Cores&) = delete;

  int count() const { return std::max(1, hwloc_get_nbobjs_by_type(topology_, HWLOC_OBJ_CORE)); }
  /// The calling process stays on that core, if the system lets it.
  void Pin(int core) const {
    const hwloc_obj_t object =
        hwloc_get_obj_by_type(topology_, HWLOC_OBJ_CORE, static_cast<unsigned>(core));
    if (object == nullptr) return;
    hwloc_bitmap_t one = hwloc_bitmap_dup(object->cpuset);
    hwloc_bitmap_singlify(one);
    hwloc_set_cpubind(topology_, one, HWLOC_CPUBIND_PROCESS);
    hwloc_bitmap_free(one);
  }

 private:
  hwloc_topology_t topology_ = nullptr;
};

const Cores& OfThisMachine() {
  static const Cores kCores;
  return kCores;
}

}  // namespace

void BecomeRank(int rank) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_TIMERSLACK, 1);  // nanosecond
  const Cores& cores = OfThisMachine();
  cores.Pin(rank % cores.count());
  UseOneThread();
}

Result<Results> MakeResults(const Executable& executable, int steps) {
  const auto count = static_cast<std::size_t>(steps);
  const std::size_t of_ranks = count * executable.ranks.size();
  const std::size_t of_instructions = count * executable.program.size();
  Layout layout;
  const std::size_t losses = layout.Add<double>(of_ranks);
  const std::size_t starts = layout.Add<std::int64_t>(of_ranks);
  const std::size_t ends = layout.Add<std::int64_t>(of_ranks);
  const std::size_t displaced = layout.Add<std::int64_t>(of_ranks);
  const std::size_t times = layout.Add<ResultSpace::Time>(of_instructions);
  struct Unit {
    std::size_t elements = 0;
    std::size_t gradients = 0;
    std::size_t weights = 0;
  };
  std::map<int, Unit> units;
  for (const FlowUnit& unit : executable.flow.units()) {
    if (units.contains(unit.unit)) continue;
    std::size_t elements = 0;
    for (const FlowWeight& part : unit.parts) {
      if (part.tied) continue;  // the first unit's
      elements += static_cast<std::size_t>(WholeElements(part, executable.tensor));
    }
    const std::size_t gradients = layout.Add<float>(elements);
    units[unit.unit] = {elements, gradients, layout.Add<float>(elements)};
  }
  STEPCAST_ASSIGN_OR_RETURN(SharedMemory memory, SharedMemory::Create(layout.bytes()));
  Results results{std::move(memory), {}};
  results.space.losses = At<double>(results.memory, losses, of_ranks);
  results.space.starts = At<std::int64_t>(results.memory, starts, of_ranks);
  results.space.ends = At<std::int64_t>(results.memory, ends, of_ranks);
  results.space.displaced = At<std::int64_t>(results.memory, displaced, of_ranks);
  results.space.times = At<ResultSpace::Time>(results.memory, times, of_instructions);
  for (const auto& [number, unit] : units) {
    results.space.gradients[number] = At<float>(results.memory, unit.gradients, unit.elements);
    results.space.weights[number] = At<float>(results.memory, unit.weights, unit.elements);
  }
  return results;
}

namespace {

/// Waits for all, which are the only children of this process; where one fails, ends the others,
/// which would wait for it forever.
Result<void> AwaitAll(std::vector<pid_t> processes) {
  std::string failed;
  std::size_t left = processes.size();
  while (left > 0) {
    int status = 0;
    const pid_t process = waitpid(-1, &status, 0);
    if (process < 0 && errno == EINTR) continue;
    if (process < 0) break;
    const auto found = std::find(processes.begin(), processes.end(), process);
    if (found == processes.end()) continue;
    --left;
    const auto rank = found - processes.begin();
    *found = -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) continue;
    if (failed.empty()) {
      failed = WIFSIGNALED(status)
                   ? fmt::format("rank {} died of signal {} ({})", rank, WTERMSIG(status),
                                 strsignal(WTERMSIG(status)))
                   : fmt::format("rank {} gave up with code {}", rank, WEXITSTATUS(status));
    }
    for (const pid_t other : processes) {
      if (other > 0) kill(other, SIGKILL);
    }
  }
  if (!failed.empty()) return MakeError(ErrorCode::kIo, "executing the step: " + failed);
  return {};
}

/// By step.
std::vector<bool> Disturbed(const ResultSpace& results, std::size_t ranks) {
  std::vector<bool> disturbed(results.starts.size() / ranks);
  for (std::size_t slot = 0; slot < results.starts.size(); ++slot) {
    const auto time = static_cast<double>(results.ends[slot] - results.starts[slot]);
    if (static_cast<double>(results.displaced[slot]) > kDisturbedShare * time) {
      disturbed[slot / ranks] = true;
    }
  }
  return disturbed;
}

}  // namespace

Execution Read(const Executable& executable, const ResultSpace& results, int steps) {
  Execution execution;
  const std::size_t ranks = executable.ranks.size();
  const std::size_t instructions = executable.program.size();
  for (std::size_t step = 0; step < static_cast<std::size_t>(steps); ++step) {
    double loss = 0;
    std::int64_t start = results.starts[step * ranks];
    std::int64_t end = start;
    for (std::size_t rank = 0; rank < ranks; ++rank) {
      loss += results.losses[step * ranks + rank];
      start = std::min(start, results.starts[step * ranks + rank]);
      end = std::max(end, results.ends[step * ranks + rank]);
    }
    execution.losses.push_back(loss);
    std::vector<MeasuredTime>& times = execution.times.emplace_back();
    times.reserve(instructions);
    std::vector<Duration>& late = execution.woken_late.emplace_back();
    late.reserve(instructions);
    const auto since = [&](std::int64_t time) {
      return Duration::Nanoseconds(static_cast<double>(std::max<std::int64_t>(0, time - start)));
    };
    for (std::size_t i = 0; i < instructions; ++i) {
      const ResultSpace::Time& time = results.times[step * instructions + i];
      times.push_back({since(time.start), since(time.finish)});
      const std::int64_t carried = time.finish - time.take;
      late.push_back(time.woken > carried
                         ? Duration::Nanoseconds(static_cast<double>(time.woken - carried))
                         : Duration());
    }
    execution.step_times.push_back(since(end));
  }
  execution.disturbed = Disturbed(results, ranks);
  for (const auto& [unit, values] : results.gradients) {
    execution.gradients[unit].assign(values.begin(), values.end());
  }
  for (const auto& [unit, values] : results.weights) {
    execution.weights[unit].assign(values.begin(), values.end());
  }
  return execution;
}

int CountCores() { return Cores().count(); }

Result<void> CheckCores(const Executable& executable, const ExecuteOptions& options) {
  if (options.mpi != nullptr) return {};  // Which may be of several machines.
  const int cores = CountCores();
  const std::size_t ranks = executable.ranks.size();
  if (ranks <= static_cast<std::size_t>(cores) || options.allow_sharing_cores) return {};
  return MakeError(ErrorCode::kInfeasible,
                   fmt::format("{} ranks on {} cores: each rank needs a core of its own for its "
                               "times to mean anything; take fewer ranks, or add --share-cores",
                               ranks, cores));
}

Result<void> RunInProcesses(int count, const std::function<int(int index)>& body) {
  std::vector<pid_t> processes;
  for (int index = 0; index < count; ++index) {
    const pid_t process = fork();
    if (process == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      _exit(
          body(index));  // without what belongs to the process that was forked, such as its buffers
    }
    if (process < 0) {
      const std::string why = std::strerror(errno);
      for (const pid_t other : processes) kill(other, SIGKILL);
      static_cast<void>(AwaitAll(processes));
      return MakeError(ErrorCode::kIo, fmt::format("no process for rank {}: {}", index, why));
    }
    processes.push_back(process);
  }
  return AwaitAll(processes);
}

namespace {

using Work = void (RankProcess::*)();

/// Of a rank with a clock of its own: its times of a step count from the start of that.
void CountFromStart(const Executable& executable, std::size_t rank, const ResultSpace& results) {
  const std::size_t ranks = executable.ranks.size();
  const RankClass& rank_class = executable.program.rank_classes()[rank];
  for (std::size_t step = 0; step * ranks < results.starts.size(); ++step) {
    std::int64_t& start = results.starts[step * ranks + rank];
    const auto times = results.times.subspan(step * executable.program.size());
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      times[i].start -= start;
      times[i].finish -= start;
      if (times[i].woken != 0) times[i].woken -= start;
    }
    results.ends[step * ranks + rank] -= start;
    start = 0;
  }
}

/// This process as the rank that it is of its job, if it is one of the step's; what all leave is
/// then the same on each.
Result<void> AsRankOfJob(const Executable& executable, const ExecuteOptions& options,
                         Transport& transport, const Results& results, Work work) {
  const MpiWorld& world = *options.mpi;
  const auto rank = static_cast<std::size_t>(world.rank());
  if (rank < executable.ranks.size()) {
    BecomeRank(world.rank_on_machine());
    RankProcess of_rank(executable, options, transport, results.space, rank);
    (of_rank.*work)();
    CountFromStart(executable, rank, results.space);
  }
  world.Combine(
      At<std::uint32_t>(results.memory, 0, results.memory.bytes() / sizeof(std::uint32_t)));
  return {};
}

/// Runs `work` in a process for each rank. kInfeasible, kIo.
Result<void> OnRanks(const Executable& executable, const ExecuteOptions& options,
                     Transport& transport, const Results& results, Work work) {
  if (options.mpi != nullptr) return AsRankOfJob(executable, options, transport, results, work);
  STEPCAST_RETURN_IF_ERROR(CheckCores(executable, options));
  static_cast<void>(OfThisMachine());  // Once, before all processes are made.
  return RunInProcesses(static_cast<int>(executable.ranks.size()), [&](int rank) {
    BecomeRank(rank);
    RankProcess of_rank(executable, options, transport, results.space,
                        static_cast<std::size_t>(rank));
    (of_rank.*work)();
    return 0;
  });
}

Result<std::unique_ptr<Transport>> MakeTransport(const Executable& executable,
                                                 const ExecuteOptions& options) {
  if (options.mpi != nullptr) return MpiTransport::Create(executable, *options.mpi);
  return MemoryTransport::Create(executable, options.link);
}

/// Of all steps but the first, which warms up, and those that were disturbed, unless all were.
CoreTimes MedianTimes(const Executable& executable, const ResultSpace& results,
                      const std::vector<bool>& disturbed) {
  std::vector<std::size_t> counted;
  for (const bool all : {false, true}) {
    for (std::size_t step = std::min<std::size_t>(1, disturbed.size() - 1);
         step < disturbed.size() && (counted.empty() || counted.back() != step); ++step) {
      if (all || !disturbed[step]) counted.push_back(step);
    }
    if (!counted.empty()) break;
  }
  const std::size_t instructions = executable.program.size();
  CoreTimes times;
  const auto median = [&](std::vector<Duration>& into, auto nanoseconds) {
    into.reserve(instructions);
    std::vector<std::int64_t> values;
    for (std::size_t i = 0; i < instructions; ++i) {
      values.clear();
      for (const std::size_t step : counted) {
        values.push_back(nanoseconds(results.times[step * instructions + i]));
      }
      const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
      std::nth_element(values.begin(), middle, values.end());
      into.push_back(Duration::Nanoseconds(static_cast<double>(*middle)));
    }
  };
  using Time = ResultSpace::Time;
  median(times.run, [](const Time& time) { return time.finish - time.start; });
  median(times.put, [](const Time& time) { return time.put; });
  median(times.take, [](const Time& time) { return time.take; });
  return times;
}

Result<CoreTimes> Measure(const Executable& executable, const ExecuteOptions& options, Work work) {
  STEPCAST_ASSIGN_OR_RETURN(const std::unique_ptr<Transport> transport,
                            MakeTransport(executable, options));
  // What others put in is there from the start.
  transport->FillContributions();
  constexpr int kTries = 3;
  for (int attempt = 1;; ++attempt) {
    STEPCAST_ASSIGN_OR_RETURN(const Results results, MakeResults(executable, options.steps));
    STEPCAST_RETURN_IF_ERROR(OnRanks(executable, options, *transport, results, work));
    const std::vector<bool> disturbed = Disturbed(results.space, executable.ranks.size());
    const auto count = std::count(disturbed.begin(), disturbed.end(), true);
    if (2 * count <= std::ssize(disturbed) || attempt == kTries) {
      return MedianTimes(executable, results.space, disturbed);
    }
  }
}

}  // namespace

Result<CoreTimes> MeasureCores(const Executable& executable, const ExecuteOptions& options) {
  return Measure(executable, options, &RankProcess::WorkAlone);
}

Result<CoreTimes> MeasureExchanges(const Executable& probe, const ExecuteOptions& options) {
  return Measure(probe, options, &RankProcess::WorkInStep);
}

Result<Execution> Execute(const Executable& executable, const ExecuteOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(const std::unique_ptr<Transport> transport,
                            MakeTransport(executable, options));
  STEPCAST_ASSIGN_OR_RETURN(const Results results, MakeResults(executable, options.steps));
  STEPCAST_RETURN_IF_ERROR(OnRanks(executable, options, *transport, results, &RankProcess::Work));
  return Read(executable, results.space, options.steps);
}

}  // namespace stepcast
