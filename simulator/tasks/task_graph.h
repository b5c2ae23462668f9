/// \file
/// A Program with durations: what the engine runs.
///
/// Lowering makes it from a Program and a cost model. A task is one instruction or a chain of
/// instructions that always run one after another on one rank, folded without loss (see `Task`).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"

namespace stepcast {

/// Dense, in program order.
enum class TaskId : std::uint32_t { kNone = 0xffffffff };

/// What a task's time counts as in reports.
enum class TimeCategory : std::uint8_t {
  kCompute,
  kTensorParallel,
  kDataParallel,
  kPipeline,
  kExpertParallel,
  kContextParallel,
  kOffload,
  kOptimizer,
  kHost,
  kInput,
};
inline constexpr std::size_t kTimeCategoryCount = 10;
std::string_view Name(TimeCategory category);

/// One unit of work on one stream.
///
/// A chain of kernels with durations d and launch times l behaves as one task: in the (max, +)
/// algebra its end is max(ready + work, issue + issue_latency), where work = sum of d and
/// issue_latency = max over i of (l of the first i) + (d from i on). `host_time` = sum of l.
struct Task {
  Duration work;           ///< On the device, when nothing holds it up.
  Duration host_time;      ///< How long the host thread takes to launch it.
  Duration issue_latency;  ///< From the start of launching to the end, on an idle device.
  Duration first_launch;   ///< From the start of launching to the first kernel's start.
  StreamId stream{};
  RendezvousId rendezvous = RendezvousId::kNone;
  TimeCategory category = TimeCategory::kCompute;
  bool issued_by_host = false;  ///< Launched by its rank's host thread, in program order.
  bool blocks_host = false;     ///< The host thread waits for its end.
  bool interferes = false;      ///< While it runs, compute on its rank is slowed.
  /// Share of `work` that is slowed while an interfering task runs on the rank.
  float compute_share = 0;
  /// Index into `TaskGraph::mixes()` for a chain that belongs to several categories; `category` is
  /// then the one with most time. 0 is none.
  std::uint32_t mix = 0;
};

/// How the work of a chain divides among categories, as shares that add up to 1.
using CategoryMix = std::array<double, kTimeCategoryCount>;

/// A change of the memory held, when a task starts or when it has finished.
struct MemoryChange {
  std::int64_t bytes = 0;
  MemoryCategory category = MemoryCategory::kActivations;
  bool at_finish = false;
};

struct TaskRankClass {
  std::string name;
  std::uint32_t first_task = 0;
  std::uint32_t last_task = 0;  ///< One past the end.
  std::array<Bytes, kMemoryCategoryCount> resident{};
  /// Compute on this rank takes (1 + slowdown) times as long beside an interfering task.
  double interference_slowdown = 0;
};

/// Immutable once built; safe to share between threads.
class TaskGraph {
 public:
  std::size_t size() const { return tasks_.size(); }
  std::span<const Task> tasks() const { return tasks_; }
  const Task& task(TaskId id) const { return tasks_[static_cast<std::size_t>(id)]; }
  std::span<const TaskRankClass> rank_classes() const { return rank_classes_; }
  /// Rank class of each stream.
  std::span<const RankClassId> stream_rank_classes() const { return stream_rank_classes_; }
  std::span<const StreamKind> stream_kinds() const { return stream_kinds_; }
  /// Tasks that wait for this one, besides the next on its stream.
  std::span<const TaskId> successors(TaskId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {successors_.data() + successor_offsets_[i],
            successors_.data() + successor_offsets_[i + 1]};
  }
  std::span<const MemoryChange> memory_changes(TaskId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {memory_.data() + memory_offsets_[i], memory_.data() + memory_offsets_[i + 1]};
  }
  bool has_memory_changes() const { return !memory_.empty(); }
  /// Number of tasks, without the one before on the stream, that each task waits for.
  std::span<const std::uint32_t> dependency_counts() const { return dependency_counts_; }
  std::size_t rendezvous_count() const { return rendezvous_count_; }
  /// Equal mixes are stored once; the first is empty and stands for no mix.
  std::span<const CategoryMix> mixes() const { return mixes_; }
  /// Adds `time` of a task to the categories it belongs to, without losing a picosecond.
  void AddByCategory(const Task& task, Duration time,
                     std::array<Duration, kTimeCategoryCount>& by_category) const;

 private:
  friend class TaskGraphBuilder;
  std::vector<Task> tasks_;
  std::vector<TaskRankClass> rank_classes_;
  std::vector<RankClassId> stream_rank_classes_;
  std::vector<StreamKind> stream_kinds_;
  std::vector<std::uint32_t> successor_offsets_;
  std::vector<TaskId> successors_;
  std::vector<std::uint32_t> dependency_counts_;
  std::vector<std::uint32_t> memory_offsets_;
  std::vector<MemoryChange> memory_;
  std::size_t rendezvous_count_ = 0;
  std::vector<CategoryMix> mixes_ = {CategoryMix{}};
};

class TaskGraphBuilder {
 public:
  /// All following streams and tasks belong to this class. `interference_slowdown` is from 0 to 9.
  void BeginRankClass(std::string name, std::array<Bytes, kMemoryCategoryCount> resident = {},
                      double interference_slowdown = 0);
  StreamId AddStream(StreamKind kind);
  RendezvousId NewRendezvous();
  void SetRendezvousCount(std::size_t count) { graph_.rendezvous_count_ = count; }

  /// Index of an equal mix, added if new.
  std::uint32_t AddMix(const CategoryMix& mix);

  /// Dependencies are earlier tasks (checked: they come from lowering, not from a user).
  TaskId Add(const Task& task, std::span<const TaskId> dependencies = {},
             std::span<const MemoryChange> memory = {});
  void Reserve(std::size_t tasks);
  /// Checks what lowering must keep: durations are not negative, every task runs on a stream of its
  /// rank class, every rendezvous is known.
  TaskGraph Build() &&;

 private:
  TaskGraph graph_;
  std::map<CategoryMix, std::uint32_t> mix_ids_;
  std::vector<std::uint32_t> predecessor_offsets_{0};
  std::vector<TaskId> predecessors_;
};

}  // namespace stepcast
