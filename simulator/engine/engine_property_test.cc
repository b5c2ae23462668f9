// What must hold of any graph, on seeded random ones.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dag_shortest_paths.hpp>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

#include "simulator/engine/analysis.h"
#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

constexpr std::uint32_t kNone = static_cast<std::uint32_t>(TaskId::kNone);

struct Shape {
  bool hosts = false;         // host threads launch some tasks, and block now and then
  bool interference = false;  // some tasks slow compute
};

/// Some ranks with some tasks on some streams. Ranks meet in the same order, so nothing deadlocks.
TaskGraph RandomGraph(std::mt19937& random, const Shape& shape) {
  const auto up_to = [&random](std::uint32_t most) {
    return static_cast<std::uint32_t>(random() % (most + 1));
  };
  const auto picoseconds = [&](std::uint32_t most) { return Duration::Picoseconds(up_to(most)); };
  TaskGraphBuilder builder;
  constexpr std::uint32_t kMeetings = 10;
  builder.SetRendezvousCount(kMeetings);
  const std::uint32_t ranks = 2 + up_to(2);
  std::uint32_t task_count = 0;
  for (std::uint32_t rank = 0; rank < ranks; ++rank) {
    builder.BeginRankClass("rank", {}, shape.interference ? 0.3 : 0);
    std::vector<StreamId> streams;
    for (const StreamKind kind : {StreamKind::kCompute, StreamKind::kTensorParallel,
                                  StreamKind::kDataParallel, StreamKind::kPipelineSend}) {
      streams.push_back(builder.AddStream(kind));
    }
    const std::uint32_t first = task_count;
    std::uint32_t next_meeting = 0;
    for (std::uint32_t i = up_to(100); i > 0 || next_meeting < kMeetings;) {
      Task task;
      task.work = picoseconds(1000);
      task.category = static_cast<TimeCategory>(up_to(kTimeCategoryCount - 1));
      const bool meets = i == 0 || (next_meeting < kMeetings && up_to(9) == 0);
      if (meets) {
        task.stream = streams[3];
        task.rendezvous = RendezvousId(next_meeting++);
      } else {
        task.stream = streams[up_to(2)];
        --i;
      }
      if (shape.hosts && up_to(3) > 0) {
        task.issued_by_host = true;
        task.host_time = task.first_launch = picoseconds(800);
        task.issue_latency = task.first_launch + task.work;
        if (!meets && up_to(1) == 0) {  // a chain of two kernels
          const Duration second = picoseconds(1000);
          const Duration launch = picoseconds(800);
          task.work += second;
          task.host_time += launch;
          task.issue_latency = std::max(task.issue_latency, task.host_time) + second;
        }
        task.blocks_host = up_to(9) == 0;
      }
      if (shape.interference) {
        if (task.stream == streams[0]) task.compute_share = 1;
        if (task.stream == streams[2]) task.interferes = true;
      }
      std::vector<TaskId> dependencies;
      for (std::uint32_t d = up_to(2); d > 0 && task_count > first; --d) {
        dependencies.push_back(TaskId(first + up_to(task_count - first - 1)));
      }
      builder.Add(task, dependencies);
      ++task_count;
    }
  }
  return std::move(builder).Build();
}

struct Edges {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> all;  // dependencies and stream order
  std::vector<std::vector<std::uint32_t>> meetings;          // members
};

Edges EdgesOf(const TaskGraph& graph) {
  Edges edges;
  edges.meetings.resize(graph.rendezvous_count());
  std::vector<std::uint32_t> last(graph.stream_kinds().size(), kNone);
  for (std::uint32_t t = 0; t < graph.size(); ++t) {
    for (const TaskId next : graph.successors(TaskId(t))) {
      edges.all.emplace_back(t, static_cast<std::uint32_t>(next));
    }
    const Task& task = graph.task(TaskId(t));
    std::uint32_t& before = last[static_cast<std::size_t>(task.stream)];
    if (before != kNone) edges.all.emplace_back(before, t);
    before = t;
    if (task.rendezvous != RendezvousId::kNone) {
      edges.meetings[static_cast<std::size_t>(task.rendezvous)].push_back(t);
    }
  }
  return edges;
}

/// Length of the longest chain of works, by Boost.Graph, with the members of a rendezvous as one
/// vertex that takes as long as the slowest; hosts and interference left out.
Duration LongestChain(const TaskGraph& graph) {
  const Edges edges = EdgesOf(graph);
  std::vector<std::uint32_t> vertex(graph.size());
  std::iota(vertex.begin(), vertex.end(), 0u);
  std::vector<std::int64_t> work(graph.size() + 1, 0);
  for (std::uint32_t t = 0; t < graph.size(); ++t) {
    work[t] = graph.task(TaskId(t)).work.picoseconds();
  }
  for (const std::vector<std::uint32_t>& members : edges.meetings) {
    for (const std::uint32_t member : members) {
      vertex[member] = members.front();
      work[members.front()] = std::max(work[members.front()], work[member]);
    }
  }
  // From a source, each edge weighs minus the work of its end: the shortest path is the longest
  // chain.
  using Graph =
      boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                            boost::property<boost::edge_weight_t, std::int64_t>>;
  const std::size_t source = graph.size();
  Graph boost_graph(graph.size() + 1);
  for (std::uint32_t t = 0; t < graph.size(); ++t) {
    boost::add_edge(source, vertex[t], -work[vertex[t]], boost_graph);
  }
  for (const auto& [from, to] : edges.all) {
    boost::add_edge(vertex[from], vertex[to], -work[vertex[to]], boost_graph);
  }
  std::vector<std::int64_t> distance(graph.size() + 1);
  boost::dag_shortest_paths(boost_graph, source, boost::distance_map(distance.data()));
  return Duration::Picoseconds(-*std::min_element(distance.begin(), distance.end()));
}

/// Start and finish by repeating the definition until nothing changes any more: slow, obvious, and
/// without events or order.
std::vector<std::pair<Duration, Duration>> FixedPoint(const TaskGraph& graph) {
  const Edges edges = EdgesOf(graph);
  const std::size_t count = graph.size();
  std::vector<Duration> ready(count);
  std::vector<Duration> start(count);
  std::vector<Duration> finish(count);
  std::vector<Duration> issued(count);
  for (bool changed = true; changed;) {
    changed = false;
    const auto raise = [&changed](Duration& time, Duration to) {
      if (to <= time) return;
      time = to;
      changed = true;
    };
    for (const auto& [from, to] : edges.all) raise(ready[to], finish[from]);
    for (const TaskRankClass& rank : graph.rank_classes()) {
      Duration host;
      for (std::uint32_t t = rank.first_task; t < rank.last_task; ++t) {
        const Task& task = graph.task(TaskId(t));
        if (!task.issued_by_host) continue;
        raise(issued[t], host);
        host += task.host_time;
        if (task.blocks_host) host = std::max(host, finish[t]);
      }
    }
    for (std::uint32_t t = 0; t < count; ++t) {
      const Task& task = graph.task(TaskId(t));
      raise(start[t],
            task.issued_by_host ? std::max(ready[t], issued[t] + task.first_launch) : ready[t]);
      if (task.rendezvous != RendezvousId::kNone) continue;
      raise(finish[t], ready[t] + task.work);
      if (task.issued_by_host) raise(finish[t], issued[t] + task.issue_latency);
    }
    for (const std::vector<std::uint32_t>& members : edges.meetings) {
      Duration together;
      Duration work;
      for (const std::uint32_t m : members) {
        together = std::max(together, start[m]);
        work = std::max(work, graph.task(TaskId(m)).work);
      }
      for (const std::uint32_t m : members) {
        raise(start[m], together);
        raise(finish[m], together + work);
      }
    }
  }
  std::vector<std::pair<Duration, Duration>> spans(count);
  for (std::size_t t = 0; t < count; ++t) spans[t] = {start[t], finish[t]};
  return spans;
}

Timeline MustSimulate(const TaskGraph& graph) {
  Result<Timeline> timeline = Simulate(graph);
  EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
  return std::move(timeline).value();
}

template <typename Check>
void OnRandomGraphs(const Shape& shape, Check check) {
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const TaskGraph graph = RandomGraph(random, shape);
    check(graph, MustSimulate(graph));
    if (::testing::Test::HasFailure()) return;
  }
}

constexpr std::array<Shape, 4> kShapes = {
    {{false, false}, {true, false}, {false, true}, {true, true}}};

TEST(EnginePropertyTest, StepIsAsLongAsTheLongestChainWhenNothingElseHoldsItUp) {
  OnRandomGraphs({}, [](const TaskGraph& graph, const Timeline& timeline) {
    EXPECT_EQ(timeline.makespan(), LongestChain(graph));
  });
}

TEST(EnginePropertyTest, StepIsNeverShorterThanTheLongestChain) {
  for (const Shape& shape : kShapes) {
    OnRandomGraphs(shape, [](const TaskGraph& graph, const Timeline& timeline) {
      EXPECT_GE(timeline.makespan(), LongestChain(graph));
    });
  }
}

TEST(EnginePropertyTest, WithoutInterferenceEveryTimeIsTheFixedPointOfTheDefinition) {
  for (const bool hosts : {false, true}) {
    OnRandomGraphs({.hosts = hosts}, [](const TaskGraph& graph, const Timeline& timeline) {
      const auto spans = FixedPoint(graph);
      for (std::uint32_t t = 0; t < graph.size(); ++t) {
        ASSERT_EQ(timeline.start(TaskId(t)), spans[t].first) << "task " << t;
        ASSERT_EQ(timeline.finish(TaskId(t)), spans[t].second) << "task " << t;
      }
    });
  }
}

TEST(EnginePropertyTest, StreamsRunOneTaskAtATimeInOrder) {
  for (const Shape& shape : kShapes) {
    OnRandomGraphs(shape, [](const TaskGraph& graph, const Timeline& timeline) {
      for (const auto& [from, to] : EdgesOf(graph).all) {
        ASSERT_LE(timeline.finish(TaskId(from)), timeline.start(TaskId(to)));
      }
    });
  }
}

TEST(EnginePropertyTest, CriticalPathAddsUpToTheMakespan) {
  for (const Shape& shape : kShapes) {
    OnRandomGraphs(shape, [](const TaskGraph& graph, const Timeline& timeline) {
      const std::vector<CriticalStep> path = CriticalPath(graph, timeline);
      Duration end;
      for (const CriticalStep& step : path) {
        ASSERT_EQ(step.begin, end);
        ASSERT_LT(step.begin, step.end);
        end = step.end;
      }
      ASSERT_EQ(end, timeline.makespan());
      Duration sum;
      for (const Duration part : TimeByCategory(graph, path)) sum += part;
      ASSERT_EQ(sum, timeline.makespan());
    });
  }
}

TEST(EnginePropertyTest, BreakDownOfEveryRankAddsUpToTheMakespan) {
  for (const Shape& shape : kShapes) {
    OnRandomGraphs(shape, [](const TaskGraph& graph, const Timeline& timeline) {
      for (std::uint32_t r = 0; r < graph.rank_classes().size(); ++r) {
        const RankBreakdown parts = BreakDown(graph, timeline, RankClassId(r));
        ASSERT_EQ(parts.total(), timeline.makespan());
        ASSERT_GE(parts.bubble, Duration());
      }
    });
  }
}

TEST(EnginePropertyTest, InterferenceSlowsAtMostByItsFactor) {
  OnRandomGraphs({.interference = true}, [](const TaskGraph& graph, const Timeline& timeline) {
    for (std::uint32_t t = 0; t < graph.size(); ++t) {
      const Task& task = graph.task(TaskId(t));
      if (task.rendezvous != RendezvousId::kNone) continue;
      const Duration took = timeline.finish(TaskId(t)) - timeline.start(TaskId(t));
      // Each change of interference rounds what is left to a picosecond, up or down.
      const Duration rounding = Duration::Picoseconds(static_cast<std::int64_t>(graph.size()));
      ASSERT_GE(took + rounding, task.work);
      ASSERT_LE(took, task.work * 1.3 + rounding);
      if (task.compute_share == 0) {
        ASSERT_EQ(took, task.work);
      }
    }
  });
}

TEST(EnginePropertyTest, SameInputGivesTheSameTimeline) {
  OnRandomGraphs({true, true}, [](const TaskGraph& graph, const Timeline& timeline) {
    EXPECT_EQ(MustSimulate(graph).fingerprint(), timeline.fingerprint());
  });
}

}  // namespace
}  // namespace stepcast
