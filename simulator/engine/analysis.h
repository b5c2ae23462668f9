/// \file
/// What a timeline means: the critical path, and where the time of one rank goes.
#pragma once

#include <array>
#include <vector>

#include "simulator/engine/timeline.h"
#include "simulator/tasks/task_graph.h"

namespace stepcast {

/// A piece of the critical path. Consecutive steps touch, from time zero to the makespan.
struct CriticalStep {
  TaskId task{};
  Duration begin;
  Duration end;
  /// The device sat ready while the host thread had not launched `task` yet; or the host thread did
  /// work of its own, which is then `task`.
  bool waits_for_host = false;
};

/// The chain of causes that ends with the last task to finish; earliest step first. The lengths add
/// up to the makespan exactly.
std::vector<CriticalStep> CriticalPath(const TaskGraph& graph, const Timeline& timeline);

/// Time by category along a path.
std::array<Duration, kTimeCategoryCount> TimeByCategory(const TaskGraph& graph,
                                                        const std::vector<CriticalStep>& path);

/// Where the wall time of one rank class goes. All parts add up to the makespan exactly.
struct RankBreakdown {
  /// Compute and optimizer count while they run. Communication counts while no compute runs, that
  /// is, its exposed part. Host and input count where the device only waits for a launch.
  std::array<Duration, kTimeCategoryCount> by_category{};
  /// Nothing runs on this rank: it waits for other ranks.
  Duration bubble;

  Duration total() const;
};

RankBreakdown BreakDown(const TaskGraph& graph, const Timeline& timeline, RankClassId rank_class);

/// The rank class that is busiest on its compute stream; the lowest number among equals.
RankClassId BusiestRankClass(const TaskGraph& graph, const Timeline& timeline);

}  // namespace stepcast
