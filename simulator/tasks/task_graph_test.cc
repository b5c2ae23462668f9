#include "simulator/tasks/task_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Task On(StreamId stream) {
  Task task;
  task.work = Duration::Microseconds(1);
  task.stream = stream;
  return task;
}

TEST(TaskGraphTest, SuccessorsAreTheDependenciesTurnedAround) {
  TaskGraphBuilder builder;
  builder.BeginRankClass("rank");
  const StreamId stream = builder.AddStream(StreamKind::kCompute);
  const TaskId a = builder.Add(On(stream));
  const TaskId b = builder.Add(On(stream), std::array{a});
  const TaskId c = builder.Add(On(stream), std::array{a, b});
  const TaskGraph graph = std::move(builder).Build();

  EXPECT_THAT(graph.successors(a), ElementsAre(b, c));
  EXPECT_THAT(graph.successors(b), ElementsAre(c));
  EXPECT_THAT(graph.successors(c), IsEmpty());
  EXPECT_THAT(graph.dependency_counts(), ElementsAre(0u, 1u, 2u));
}

TEST(TaskGraphTest, MemoryChangesStayWithTheirTask) {
  TaskGraphBuilder builder;
  builder.BeginRankClass("rank");
  const StreamId stream = builder.AddStream(StreamKind::kCompute);
  const TaskId a = builder.Add(On(stream));
  EXPECT_FALSE(std::move(builder).Build().has_memory_changes());

  TaskGraphBuilder with_memory;
  with_memory.BeginRankClass("rank");
  with_memory.AddStream(StreamKind::kCompute);
  with_memory.Add(On(stream));
  const MemoryChange change{5, MemoryCategory::kBuffers, true};
  const TaskId b = with_memory.Add(On(stream), {}, std::array{change});
  const TaskGraph graph = std::move(with_memory).Build();
  EXPECT_TRUE(graph.has_memory_changes());
  EXPECT_THAT(graph.memory_changes(a), IsEmpty());
  ASSERT_EQ(graph.memory_changes(b).size(), 1u);
  EXPECT_EQ(graph.memory_changes(b)[0].bytes, 5);
}

TEST(TaskGraphTest, RankClassesOwnTheirStreamsAndTasks) {
  TaskGraphBuilder builder;
  builder.BeginRankClass("first");
  const StreamId of_first = builder.AddStream(StreamKind::kCompute);
  builder.Add(On(of_first));
  builder.Add(On(of_first));
  builder.BeginRankClass("second");
  builder.Add(On(builder.AddStream(StreamKind::kHost)));
  const TaskGraph graph = std::move(builder).Build();

  EXPECT_EQ(graph.rank_classes()[0].first_task, 0u);
  EXPECT_EQ(graph.rank_classes()[0].last_task, 2u);
  EXPECT_EQ(graph.rank_classes()[1].first_task, 2u);
  EXPECT_EQ(graph.rank_classes()[1].last_task, 3u);
  EXPECT_THAT(graph.stream_rank_classes(), ElementsAre(RankClassId(0), RankClassId(1)));
  EXPECT_THAT(graph.stream_kinds(), ElementsAre(StreamKind::kCompute, StreamKind::kHost));
}

TEST(TaskGraphTest, EmptyGraphIsValid) { EXPECT_EQ(TaskGraphBuilder().Build().size(), 0u); }

// A third each: 10 ps are 3 + 3, and the main category takes the remaining 4.
TEST(TaskGraphTest, MixedTaskLosesNoPicosecond) {
  TaskGraphBuilder builder;
  builder.BeginRankClass("rank");
  Task task = On(builder.AddStream(StreamKind::kCompute));
  CategoryMix mix{};
  mix[static_cast<std::size_t>(TimeCategory::kCompute)] = 1.0 / 3;
  mix[static_cast<std::size_t>(TimeCategory::kTensorParallel)] = 1.0 / 3;
  mix[static_cast<std::size_t>(TimeCategory::kOptimizer)] = 1.0 / 3;
  task.mix = builder.AddMix(mix);
  EXPECT_EQ(builder.AddMix(mix), task.mix);
  EXPECT_NE(task.mix, 0u);
  builder.Add(task);
  const TaskGraph graph = std::move(builder).Build();

  std::array<Duration, kTimeCategoryCount> by_category{};
  graph.AddByCategory(graph.task(TaskId(0)), Duration::Picoseconds(10), by_category);
  EXPECT_EQ(by_category[static_cast<std::size_t>(TimeCategory::kCompute)].picoseconds(), 4);
  EXPECT_EQ(by_category[static_cast<std::size_t>(TimeCategory::kTensorParallel)].picoseconds(), 3);
  EXPECT_EQ(by_category[static_cast<std::size_t>(TimeCategory::kOptimizer)].picoseconds(), 3);
}

TEST(TaskGraphDeathTest, LoweringMistakesAreCaught) {
  TaskGraphBuilder builder;
  EXPECT_DEATH(builder.AddStream(StreamKind::kCompute), "a stream belongs to a rank class");
  EXPECT_DEATH(builder.BeginRankClass("r", {}, -0.5), "-0.5");
  builder.BeginRankClass("rank");
  const StreamId stream = builder.AddStream(StreamKind::kCompute);
  EXPECT_DEATH(builder.Add(On(stream), std::array{TaskId(0)}), "dependency on a later task");
  const auto build_with = [stream](const auto& change) {
    TaskGraphBuilder other;
    other.BeginRankClass("rank");
    other.AddStream(StreamKind::kCompute);
    Task task = On(stream);
    change(task);
    other.Add(task);
    (void)std::move(other).Build();
  };
  EXPECT_DEATH(build_with([](Task& task) { task.work = Duration::Picoseconds(-1); }), "negative");
  EXPECT_DEATH(build_with([](Task& task) { task.rendezvous = RendezvousId(0); }), "rendezvous");
  EXPECT_DEATH(build_with([](Task& task) { task.compute_share = 2; }), "compute_share");
  EXPECT_DEATH(build_with([](Task& task) { task.mix = 1; }), "unknown mix");
}

}  // namespace
}  // namespace stepcast
