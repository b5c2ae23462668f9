#include "simulator/engine/engine.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "simulator/base/check.h"
#include "simulator/engine/event_heap.h"

namespace stepcast {
namespace {

constexpr std::uint32_t kNoTask = static_cast<std::uint32_t>(TaskId::kNone);

// A sum of a time within the step and what one task adds, slowed tenfold, stays within the range of
// Duration.
constexpr Duration kLongestStep = Duration::Seconds(50 * 86400.0);
constexpr Duration kLongestTask = Duration::Seconds(1 * 86400.0);
constexpr double kSecondsPerDay = 86400;

enum class State : std::uint8_t { kWaiting, kReady, kRunning, kDone };

}  // namespace

class Simulation {
 public:
  Simulation(const TaskGraph& graph, const SimulationOptions& options)
      : graph_(graph), options_(options) {}

  Result<Timeline> Run();

 private:
  friend std::size_t EngineBytesPerTask();
  struct Rendezvous {
    std::uint32_t missing = 0;
    std::uint32_t first_member = kNoTask;
    std::uint32_t last_member = kNoTask;  // the one that could start last, so far
    Duration arrival;                     // when it could
    Duration work;                        // of the slowest member
  };
  // A running task that interference slows. `device_end` is when the device would be done if the
  // host were never late.
  struct Computing {
    std::uint32_t task = 0;
    Duration device_end;
  };
  struct RankState {
    std::uint32_t next_to_issue = 0;
    Duration host_free;
    bool host_blocked = false;
    std::uint32_t interfering = 0;
    std::vector<Computing> computing;
    std::array<std::int64_t, kMemoryCategoryCount> memory{};
    std::int64_t memory_total = 0;
  };

  /// Of one task, side by side, as in the timeline.
  struct Progress {
    std::uint32_t pending = 0;  // what it waits for
    std::uint32_t next_on_stream = kNoTask;
    std::uint32_t next_member = kNoTask;  // of the same rendezvous
    State state = State::kWaiting;
  };

  Timeline::Moments& moments(std::uint32_t task) { return timeline_.tasks_[task]; }
  const Timeline::Moments& moments(std::uint32_t task) const { return timeline_.tasks_[task]; }
  std::size_t rank_index(std::uint32_t task) const {
    const StreamId stream = graph_.tasks()[task].stream;
    return static_cast<std::size_t>(graph_.stream_rank_classes()[static_cast<std::size_t>(stream)]);
  }

  Result<void> CheckDurations() const;
  void Prepare();
  void IssueFrom(std::size_t rank, std::uint32_t cause);
  void Release(std::uint32_t task, std::uint32_t cause);
  void BecomeReady(std::uint32_t task, std::uint32_t cause);
  void Schedule(std::uint32_t task, Duration start, Duration finish);
  void Start(std::uint32_t task);
  void Finish(std::uint32_t task);
  void SetInterference(std::size_t rank, bool on);
  bool Stretch(Computing& computing, double factor);
  Duration EndByHost(std::uint32_t task) const;
  void ApplyMemory(std::uint32_t task, bool at_finish);
  std::string DescribeTask(std::uint32_t task) const;
  Error DescribeDeadlock() const;

  const TaskGraph& graph_;
  SimulationOptions options_;
  Timeline timeline_;
  EventHeap events_;
  Duration now_;
  std::vector<Progress> progress_;
  std::vector<Rendezvous> rendezvous_;
  std::vector<RankState> ranks_;
  std::size_t done_ = 0;
  std::uint32_t too_long_ = kNoTask;  // a task that would end beyond the range of time
};

Result<void> Simulation::CheckDurations() const {
  for (std::uint32_t t = 0; t < graph_.size(); ++t) {
    const Task& task = graph_.tasks()[t];
    const Duration longest =
        std::max({task.work, task.host_time, task.issue_latency, task.first_launch});
    if (longest > kLongestTask) {
      return InvalidInput(fmt::format("{} takes {:.3g} days; at most {:.3g} can be simulated",
                                      DescribeTask(t), longest.seconds() / kSecondsPerDay,
                                      kLongestTask.seconds() / kSecondsPerDay));
    }
  }
  return {};
}

std::string Simulation::DescribeTask(std::uint32_t t) const {
  const StreamKind kind = graph_.stream_kinds()[static_cast<std::size_t>(graph_.tasks()[t].stream)];
  return fmt::format("task {} of {} ({})", t, graph_.rank_classes()[rank_index(t)].name,
                     Name(kind));
}

void Simulation::Prepare() {
  const auto count = static_cast<std::uint32_t>(graph_.size());
  const std::span<const Task> tasks = graph_.tasks();
  timeline_.tasks_.resize(count);
  progress_.resize(count);
  rendezvous_.resize(graph_.rendezvous_count());
  std::vector<std::uint32_t> last(graph_.stream_kinds().size(), kNoTask);
  for (std::uint32_t t = 0; t < count; ++t) {
    progress_[t].pending += graph_.dependency_counts()[t];
    std::uint32_t& previous = last[static_cast<std::size_t>(tasks[t].stream)];
    if (previous != kNoTask) {
      progress_[previous].next_on_stream = t;
      ++progress_[t].pending;
    }
    previous = t;
    if (tasks[t].issued_by_host) ++progress_[t].pending;
    if (tasks[t].rendezvous != RendezvousId::kNone) {
      Rendezvous& meeting = rendezvous_[static_cast<std::size_t>(tasks[t].rendezvous)];
      ++meeting.missing;
      progress_[t].next_member = meeting.first_member;
      meeting.first_member = t;
      meeting.work = std::max(meeting.work, tasks[t].work);
    }
  }
  ranks_.resize(graph_.rank_classes().size());
  timeline_.memory_peaks_.resize(ranks_.size());
  if (options_.record_memory) timeline_.memory_samples_.resize(ranks_.size());
  for (std::size_t r = 0; r < ranks_.size(); ++r) {
    const TaskRankClass& rank_class = graph_.rank_classes()[r];
    ranks_[r].next_to_issue = rank_class.first_task;
    MemoryPeak& peak = timeline_.memory_peaks_[r];
    peak.by_category = rank_class.resident;
    for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) {
      ranks_[r].memory[c] = rank_class.resident[c].count();
      ranks_[r].memory_total += rank_class.resident[c].count();
    }
    peak.total = Bytes(ranks_[r].memory_total);
    if (options_.record_memory) {
      timeline_.memory_samples_[r].push_back({Duration(), rank_class.resident});
    }
  }
}

Result<Timeline> Simulation::Run() {
  STEPCAST_RETURN_IF_ERROR(CheckDurations());
  Prepare();
  // Tasks that wait for nothing, in order; the host threads release those they launch.
  for (std::uint32_t t = 0; t < progress_.size(); ++t) {
    if (progress_[t].pending == 0) BecomeReady(t, kNoTask);
  }
  for (std::size_t r = 0; r < ranks_.size(); ++r) IssueFrom(r, kNoTask);
  while (!events_.empty() && too_long_ == kNoTask) {
    const Event event = events_.Pop();
    if (event.time > kLongestStep) too_long_ = event.task;
    if (event.is_start) {
      now_ = event.time;
      Start(event.task);
    } else if (progress_[event.task].state == State::kRunning &&
               moments(event.task).finish == event.time) {
      now_ = event.time;
      Finish(event.task);
    }  // Otherwise interference has moved the end.
  }
  if (too_long_ != kNoTask) {
    return InvalidInput(fmt::format("the step takes more than {:.3g} days, up to {}",
                                    kLongestStep.seconds() / kSecondsPerDay,
                                    DescribeTask(too_long_)));
  }
  if (done_ != graph_.size()) return tl::make_unexpected(DescribeDeadlock());
  timeline_.makespan_ = now_;
  return std::move(timeline_);
}

// Launches tasks of a rank in program order until one blocks the host or none are left.
void Simulation::IssueFrom(std::size_t rank, std::uint32_t cause) {
  RankState& state = ranks_[rank];
  const std::uint32_t last = graph_.rank_classes()[rank].last_task;
  while (!state.host_blocked && state.next_to_issue < last) {
    const std::uint32_t t = state.next_to_issue++;
    const Task& task = graph_.tasks()[t];
    if (!task.issued_by_host) continue;
    moments(t).issued = state.host_free;
    state.host_free += task.host_time;
    if (state.host_free > kLongestStep) {
      too_long_ = t;
      return;
    }
    if (task.blocks_host) state.host_blocked = true;
    Release(t, cause);
  }
}

void Simulation::Release(std::uint32_t task, std::uint32_t cause) {
  if (--progress_[task].pending == 0) BecomeReady(task, cause);
}

void Simulation::BecomeReady(std::uint32_t t, std::uint32_t cause) {
  const Task& task = graph_.tasks()[t];
  progress_[t].state = State::kReady;
  moments(t).ready = now_;
  moments(t).cause = TaskId(cause);
  const Duration start =
      task.issued_by_host ? std::max(now_, moments(t).issued + task.first_launch) : now_;
  if (task.rendezvous == RendezvousId::kNone) {
    Schedule(t, start, std::max(start + task.work, EndByHost(t)));
    return;
  }
  Rendezvous& meeting = rendezvous_[static_cast<std::size_t>(task.rendezvous)];
  if (start >= meeting.arrival) {
    meeting.arrival = start;
    meeting.last_member = t;
  }
  if (--meeting.missing > 0) return;
  for (std::uint32_t m = meeting.first_member; m != kNoTask; m = progress_[m].next_member) {
    if (m != meeting.last_member) moments(m).cause = TaskId(meeting.last_member);
    Schedule(m, meeting.arrival, meeting.arrival + meeting.work);
  }
}

void Simulation::Schedule(std::uint32_t task, Duration start, Duration finish) {
  moments(task).start = start;
  moments(task).finish = finish;
  if (start > now_) {
    events_.Push({start, task, true});
  } else {
    Start(task);
  }
}

void Simulation::Start(std::uint32_t t) {
  progress_[t].state = State::kRunning;
  const Task& task = graph_.tasks()[t];
  if (graph_.has_memory_changes()) ApplyMemory(t, /*at_finish=*/false);
  if (task.interferes || task.compute_share > 0) {
    const std::size_t r = rank_index(t);
    RankState& rank = ranks_[r];
    const double slowdown = graph_.rank_classes()[r].interference_slowdown;
    if (slowdown > 0 && task.compute_share > 0) {
      const bool chain = task.rendezvous == RendezvousId::kNone;
      rank.computing.push_back({t, chain ? now_ + task.work : moments(t).finish});
      if (rank.interfering > 0) Stretch(rank.computing.back(), 1 + slowdown * task.compute_share);
    }
    if (task.interferes && rank.interfering++ == 0) SetInterference(r, true);
  }
  events_.Push({moments(t).finish, t, false});
  // Asks for the memory that the end will touch, which comes while others are handled: a step is
  // larger than the caches. Here, since GCC drops calls of functions that do nothing else.
  constexpr std::size_t kMost = 2;  // Hardly any task has more successors.
  const std::uint32_t next = progress_[t].next_on_stream;
  const std::span<const TaskId> all = graph_.successors(TaskId(t));
  const std::span<const TaskId> successors = all.first(std::min(kMost, all.size()));
  for (std::size_t i = 0; i <= successors.size(); ++i) {
    const std::uint32_t follower =
        i < successors.size() ? static_cast<std::uint32_t>(successors[i]) : next;
    if (follower == kNoTask) break;
    const Task& its = graph_.tasks()[follower];
    __builtin_prefetch(&its.work);
    __builtin_prefetch(&its.mix);
    __builtin_prefetch(&progress_[follower], 1);
    __builtin_prefetch(&moments(follower), 1);
    __builtin_prefetch(graph_.successors(TaskId(follower)).data());
  }
}

Duration Simulation::EndByHost(std::uint32_t t) const {
  const Task& task = graph_.tasks()[t];
  if (!task.issued_by_host || task.rendezvous != RendezvousId::kNone) return Duration();
  return moments(t).issued + task.issue_latency;
}

// What is left for the device takes `factor` times as long; the host is not slowed. Says whether
// the end moved.
bool Simulation::Stretch(Computing& computing, double factor) {
  if (computing.device_end <= now_) return false;
  computing.device_end = now_ + (computing.device_end - now_) * factor;
  Duration& finish = moments(computing.task).finish;
  const Duration before = finish;
  finish = std::max(computing.device_end, EndByHost(computing.task));
  return finish != before;
}

// An end that moves gets a new event; the old one is recognised by its time and ignored.
void Simulation::SetInterference(std::size_t r, bool on) {
  const double slowdown = graph_.rank_classes()[r].interference_slowdown;
  for (Computing& computing : ranks_[r].computing) {
    const double factor = 1 + slowdown * graph_.tasks()[computing.task].compute_share;
    if (Stretch(computing, on ? factor : 1 / factor)) {
      events_.Push({moments(computing.task).finish, computing.task, false});
    }
  }
}

void Simulation::Finish(std::uint32_t t) {
  progress_[t].state = State::kDone;
  ++done_;
  if (graph_.has_memory_changes()) ApplyMemory(t, /*at_finish=*/true);
  const Task& task = graph_.tasks()[t];
  if (task.interferes || task.compute_share > 0) {
    const std::size_t r = rank_index(t);
    RankState& rank = ranks_[r];
    std::erase_if(rank.computing, [t](const Computing& computing) { return computing.task == t; });
    if (task.interferes && --rank.interfering == 0) SetInterference(r, false);
  }
  // The stream last: what this end releases twice counts as caused by the own stream.
  for (const TaskId next : graph_.successors(TaskId(t))) {
    Release(static_cast<std::uint32_t>(next), t);
  }
  if (progress_[t].next_on_stream != kNoTask) Release(progress_[t].next_on_stream, t);
  if (task.blocks_host) {
    const std::size_t r = rank_index(t);
    ranks_[r].host_free = std::max(ranks_[r].host_free, now_);
    ranks_[r].host_blocked = false;
    IssueFrom(r, t);
  }
}

void Simulation::ApplyMemory(std::uint32_t t, bool at_finish) {
  const std::span<const MemoryChange> changes = graph_.memory_changes(TaskId(t));
  if (changes.empty()) return;
  const std::size_t r = rank_index(t);
  RankState& rank = ranks_[r];
  bool changed = false;
  for (const MemoryChange& change : changes) {
    if (change.at_finish != at_finish) continue;
    rank.memory[static_cast<std::size_t>(change.category)] += change.bytes;
    rank.memory_total += change.bytes;
    changed = true;
  }
  if (!changed) return;
  MemoryPeak& peak = timeline_.memory_peaks_[r];
  const auto snapshot = [&rank] {
    std::array<Bytes, kMemoryCategoryCount> by_category;
    for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) by_category[c] = Bytes(rank.memory[c]);
    return by_category;
  };
  if (Bytes(rank.memory_total) > peak.total) {
    peak = {Bytes(rank.memory_total), snapshot(), now_};
  }
  if (options_.record_memory) {
    std::vector<MemorySample>& samples = timeline_.memory_samples_[r];
    if (samples.back().time == now_) samples.pop_back();
    samples.push_back({now_, snapshot()});
  }
}

// Follows waits from an unfinished task until one repeats: that is the cycle.
Error Simulation::DescribeDeadlock() const {
  const auto count = static_cast<std::uint32_t>(graph_.size());
  std::vector<std::uint32_t> waits_for(count, kNoTask);
  const auto unfinished = [this](std::uint32_t t) { return progress_[t].state != State::kDone; };
  for (std::uint32_t t = 0; t < count; ++t) {
    if (!unfinished(t)) continue;
    for (const TaskId next : graph_.successors(TaskId(t))) {
      waits_for[static_cast<std::size_t>(next)] = t;
    }
    if (progress_[t].next_on_stream != kNoTask) waits_for[progress_[t].next_on_stream] = t;
  }
  // A member that has arrived waits for one that has not; a task not launched, for what blocks its
  // host.
  for (std::uint32_t t = 0; t < count; ++t) {
    if (!unfinished(t) || waits_for[t] != kNoTask) continue;
    const Task& task = graph_.tasks()[t];
    if (progress_[t].state == State::kReady) {
      const Rendezvous& meeting = rendezvous_[static_cast<std::size_t>(task.rendezvous)];
      std::uint32_t m = meeting.first_member;
      while (progress_[m].state != State::kWaiting) m = progress_[m].next_member;
      waits_for[t] = m;
    } else {
      std::uint32_t blocker = t - 1;
      while (!graph_.tasks()[blocker].blocks_host || !unfinished(blocker)) --blocker;
      waits_for[t] = blocker;
    }
  }
  std::uint32_t first = 0;
  while (!unfinished(first)) ++first;
  std::vector<bool> seen(count, false);
  while (waits_for[first] != kNoTask && !seen[first]) {
    seen[first] = true;
    first = waits_for[first];
  }
  std::vector<std::uint32_t> cycle;
  for (std::uint32_t t = first; t != kNoTask && (t != first || cycle.empty()); t = waits_for[t]) {
    cycle.push_back(t);
  }
  constexpr std::size_t kShown = 16;
  std::string text;
  for (std::size_t i = 0; i < std::min(cycle.size(), kShown); ++i) {
    text += DescribeTask(cycle[i]) + " waits for ";
  }
  if (cycle.size() > kShown) text += fmt::format("{} more, then for ", cycle.size() - kShown);
  text += fmt::format("task {}", first);
  return Error{ErrorCode::kInvalidInput,
               fmt::format("deadlock: {} of {} tasks can never finish: {}", graph_.size() - done_,
                           graph_.size(), text)};
}

Result<Timeline> Simulate(const TaskGraph& graph, const SimulationOptions& options) {
  return Simulation(graph, options).Run();
}

std::size_t EngineBytesPerTask() {
  // The task, its place in the graph's offset tables, the timeline, the simulation's progress and
  // an event.
  return sizeof(Task) + 3 * sizeof(std::uint32_t) + sizeof(Timeline::Moments) +
         sizeof(Simulation::Progress) + EventHeap::BytesPerEvent();
}

}  // namespace stepcast
