/// \file
/// When everything happened: the result of a simulation, or of a real execution.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "simulator/base/units.h"
#include "simulator/tasks/task_graph.h"

namespace stepcast {

/// Memory of one rank class at the moment when it held most.
struct MemoryPeak {
  Bytes total;
  std::array<Bytes, kMemoryCategoryCount> by_category{};
  Duration time;
};

/// Memory of one rank class from `time` on.
struct MemorySample {
  Duration time;
  std::array<Bytes, kMemoryCategoryCount> by_category{};
};

/// Start and end of every task of a graph, by task id.
class Timeline {
 public:
  /// Of a real execution, by task id. What only a simulation knows, such as causes, is left out.
  static Timeline Measured(std::span<const Duration> starts, std::span<const Duration> finishes);

  Duration makespan() const { return makespan_; }
  std::size_t size() const { return tasks_.size(); }
  /// When its device work began.
  Duration start(TaskId id) const { return of(id).start; }
  Duration finish(TaskId id) const { return of(id).finish; }
  /// When the device could have begun, but for the host and the partners of a rendezvous:
  /// dependencies met and stream free.
  Duration ready(TaskId id) const { return of(id).ready; }
  /// When the host thread began to launch it; zero for tasks that no host launches.
  Duration issued(TaskId id) const { return of(id).issued; }
  /// The task whose end made this one ready; kNone if it was ready at the start. A member of a
  /// rendezvous that waited for another names that other, the last to arrive.
  TaskId cause(TaskId id) const { return of(id).cause; }
  /// By rank class.
  std::span<const MemoryPeak> memory_peaks() const { return memory_peaks_; }
  /// By rank class; empty unless asked for.
  std::span<const std::vector<MemorySample>> memory_samples() const { return memory_samples_; }
  /// Time that the tasks of a stream ran.
  Duration busy(const TaskGraph& graph, StreamId stream) const;
  /// A hash over task, start and finish: equal runs have equal fingerprints.
  std::uint64_t fingerprint() const;

 private:
  friend class Simulation;
  friend std::size_t EngineBytesPerTask();
  /// Of one task, side by side: the engine comes to tasks of all ranks in turn, and each costs it
  /// one miss of the cache, not five.
  struct Moments {
    Duration start;
    Duration finish;
    Duration ready;
    Duration issued;
    TaskId cause = TaskId::kNone;
  };
  const Moments& of(TaskId id) const { return tasks_[static_cast<std::size_t>(id)]; }

  std::vector<Moments> tasks_;
  std::vector<MemoryPeak> memory_peaks_;
  std::vector<std::vector<MemorySample>> memory_samples_;
  Duration makespan_;
};

}  // namespace stepcast
