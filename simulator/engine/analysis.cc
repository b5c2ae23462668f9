#include "simulator/engine/analysis.h"

#include <algorithm>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

std::size_t Index(TimeCategory category) { return static_cast<std::size_t>(category); }

bool IsOn(StreamKind kind, const TaskGraph& graph, const Task& task) {
  return graph.stream_kinds()[static_cast<std::size_t>(task.stream)] == kind;
}

// How long the device waited for the host's launches. The rest, up to the end, is its work, and
// what slowed it. A rendezvous waits for its first launch only: it is never a chain.
Duration HostWait(const Task& task, const Timeline& timeline, TaskId id) {
  if (!task.issued_by_host) return Duration();
  const Duration ready = timeline.ready(id);
  const Duration late = task.rendezvous == RendezvousId::kNone
                            ? timeline.issued(id) + task.issue_latency - (ready + task.work)
                            : timeline.issued(id) + task.first_launch - ready;
  return std::clamp(late, Duration(), timeline.finish(id) - ready);
}

// The member of a rendezvous whose arrival let it start; any other task is itself.
TaskId LastToArrive(const TaskGraph& graph, const Timeline& timeline, TaskId id) {
  const RendezvousId rendezvous = graph.task(id).rendezvous;
  const TaskId cause = timeline.cause(id);
  const bool waited = rendezvous != RendezvousId::kNone && cause != TaskId::kNone &&
                      graph.task(cause).rendezvous == rendezvous;
  return waited ? cause : id;
}

/// A stretch of time in which the device of a rank waits for its host thread.
struct HostStep {
  TaskId task{};  // being prepared or launched
  Duration begin;
  Duration end;
};

// What the host thread did from `begin` to `end` while task `id` waited for it, latest first: work
// of its own counts for itself, everything else for launching `id`.
std::vector<HostStep> HostSteps(const TaskGraph& graph, const Timeline& timeline, TaskId id,
                                Duration begin, Duration end) {
  std::vector<HostStep> steps;
  const RankClassId rank =
      graph.stream_rank_classes()[static_cast<std::size_t>(graph.task(id).stream)];
  const std::uint32_t first = graph.rank_classes()[static_cast<std::size_t>(rank)].first_task;
  for (auto t = static_cast<std::uint32_t>(id); t-- > first && begin < end;) {
    const Task& task = graph.tasks()[t];
    if (!task.issued_by_host) continue;
    const Duration launched = timeline.issued(TaskId{t}) + task.host_time;
    if (launched <= begin) break;
    if (!IsOn(StreamKind::kHost, graph, task)) continue;
    const Duration until = std::min(end, launched);
    const Duration from = std::clamp(timeline.issued(TaskId{t}), begin, until);
    if (until < end) steps.push_back({id, until, end});
    if (from < until) steps.push_back({TaskId{t}, from, until});
    end = from;
  }
  if (begin < end) steps.push_back({id, begin, end});
  return steps;
}

TimeCategory CategoryOfHostStep(const TaskGraph& graph, TaskId id) {
  const Task& task = graph.task(id);
  return IsOn(StreamKind::kHost, graph, task) ? task.category : TimeCategory::kHost;
}

}  // namespace

std::vector<CriticalStep> CriticalPath(const TaskGraph& graph, const Timeline& timeline) {
  std::vector<CriticalStep> path;
  TaskId last = TaskId::kNone;
  for (std::uint32_t t = 0; t < timeline.size(); ++t) {
    if (last == TaskId::kNone || timeline.finish(TaskId(t)) > timeline.finish(last)) {
      last = TaskId(t);
    }
  }
  Duration end = timeline.makespan();
  while (last != TaskId::kNone) {
    const TaskId id = LastToArrive(graph, timeline, last);
    const Task& task = graph.task(id);
    // What made it ready ended at `ready`; the path goes on there.
    const Duration begin = timeline.ready(id);
    const Duration wait = HostWait(task, timeline, id);
    if (begin + wait < end) path.push_back({id, begin + wait, end, false});
    for (const HostStep& step : HostSteps(graph, timeline, id, begin, begin + wait)) {
      path.push_back({step.task, step.begin, step.end, true});
    }
    end = begin;
    last = timeline.cause(id);
  }
  STEPCAST_CHECK(end == Duration()) << "the critical path starts at " << end.picoseconds() << " ps";
  std::reverse(path.begin(), path.end());
  return path;
}

std::array<Duration, kTimeCategoryCount> TimeByCategory(const TaskGraph& graph,
                                                        const std::vector<CriticalStep>& path) {
  std::array<Duration, kTimeCategoryCount> by_category{};
  for (const CriticalStep& step : path) {
    if (step.waits_for_host) {
      by_category[Index(CategoryOfHostStep(graph, step.task))] += step.end - step.begin;
    } else {
      graph.AddByCategory(graph.task(step.task), step.end - step.begin, by_category);
    }
  }
  return by_category;
}

Duration RankBreakdown::total() const {
  Duration sum = bubble;
  for (const Duration part : by_category) sum += part;
  return sum;
}

RankBreakdown BreakDown(const TaskGraph& graph, const Timeline& timeline, RankClassId rank_class) {
  const TaskRankClass& rank = graph.rank_classes()[static_cast<std::size_t>(rank_class)];
  // Sweeps over starts and ends. At each moment the time goes to the first of: compute, a
  // collective, a transfer, the host; otherwise it is a bubble.
  struct Edge {
    Duration time;
    std::uint32_t layer;  // 0 is the most important
    std::size_t category;
    std::uint32_t task;  // of a compute stream, for its mix
    int change;
  };
  constexpr std::uint32_t kLayers = 4;
  std::vector<Edge> edges;
  const auto add = [&edges](Duration begin, Duration end, std::uint32_t layer, std::size_t category,
                            std::uint32_t task) {
    if (begin >= end) return;
    edges.push_back({begin, layer, category, task, +1});
    edges.push_back({end, layer, category, task, -1});
  };
  for (std::uint32_t t = rank.first_task; t < rank.last_task; ++t) {
    const TaskId id{t};
    const Task& task = graph.task(id);
    const Duration ready = timeline.ready(id);
    // A device that waits for a partner does not wait for its host, nor does work of the host keep
    // it waiting until something to launch is ready.
    const bool for_host = LastToArrive(graph, timeline, id) == id &&
                          (task.blocks_host || !IsOn(StreamKind::kHost, graph, task));
    const Duration wait = for_host ? HostWait(task, timeline, id) : Duration();
    for (const HostStep& step : HostSteps(graph, timeline, id, ready, ready + wait)) {
      add(step.begin, step.end, 3, Index(CategoryOfHostStep(graph, step.task)), t);
    }
    std::uint32_t layer = 1;
    if (IsOn(StreamKind::kCompute, graph, task)) {
      layer = 0;
    } else if (task.category == TimeCategory::kPipeline) {
      layer = 2;
    } else if (IsOn(StreamKind::kHost, graph, task)) {
      layer = 3;
    }
    add(std::max(ready + wait, timeline.start(id)), timeline.finish(id), layer,
        Index(task.category), t);
  }
  std::stable_sort(edges.begin(), edges.end(),
                   [](const Edge& a, const Edge& b) { return a.time < b.time; });
  RankBreakdown result;
  std::array<std::array<int, kTimeCategoryCount>, kLayers> active{};
  Duration now;
  std::uint32_t computing = rank.first_task;
  const auto account = [&](Duration until) {
    if (until <= now) return;
    for (const int count : active[0]) {
      if (count == 0) continue;
      graph.AddByCategory(graph.tasks()[computing], until - now, result.by_category);
      now = until;
      return;
    }
    for (const auto& layer : active) {
      for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
        if (layer[c] == 0) continue;
        result.by_category[c] += until - now;
        now = until;
        return;
      }
    }
    result.bubble += until - now;
    now = until;
  };
  for (const Edge& edge : edges) {
    account(edge.time);
    if (edge.layer == 0 && edge.change > 0) computing = edge.task;
    active[edge.layer][edge.category] += edge.change;
  }
  account(timeline.makespan());
  return result;
}

RankClassId BusiestRankClass(const TaskGraph& graph, const Timeline& timeline) {
  std::vector<Duration> busy(graph.rank_classes().size());
  for (std::uint32_t t = 0; t < graph.size(); ++t) {
    const Task& task = graph.tasks()[t];
    if (!IsOn(StreamKind::kCompute, graph, task)) continue;
    const RankClassId rank = graph.stream_rank_classes()[static_cast<std::size_t>(task.stream)];
    busy[static_cast<std::size_t>(rank)] += timeline.finish(TaskId(t)) - timeline.start(TaskId(t));
  }
  const auto busiest = std::max_element(busy.begin(), busy.end());
  return RankClassId(static_cast<std::uint32_t>(busiest - busy.begin()));
}

}  // namespace stepcast
