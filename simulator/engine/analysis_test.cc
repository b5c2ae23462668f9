#include "simulator/engine/analysis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <utility>
#include <vector>

#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;

Duration Us(double value) { return Duration::Microseconds(value); }

Task Work(StreamId stream, double work_us, TimeCategory category = TimeCategory::kCompute) {
  Task task;
  task.work = Us(work_us);
  task.stream = stream;
  task.category = category;
  return task;
}

Task Launched(Task task, double launch_us) {
  task.issued_by_host = true;
  task.host_time = task.first_launch = Us(launch_us);
  task.issue_latency = task.first_launch + task.work;
  return task;
}

/// Task, begin, end in microseconds, and whether it waits for the host.
using Step = std::tuple<std::uint32_t, double, double, bool>;

class AnalysisTest : public ::testing::Test {
 protected:
  void BeginRank(double slowdown = 0) {
    builder_.BeginRankClass("rank", {}, slowdown);
    compute_ = builder_.AddStream(StreamKind::kCompute);
    tensor_ = builder_.AddStream(StreamKind::kTensorParallel);
    data_ = builder_.AddStream(StreamKind::kDataParallel);
    send_ = builder_.AddStream(StreamKind::kPipelineSend);
    host_ = builder_.AddStream(StreamKind::kHost);
  }
  void Simulate() {
    graph_ = std::move(builder_).Build();
    Result<Timeline> timeline = stepcast::Simulate(graph_);
    ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
    timeline_ = std::move(timeline).value();
  }
  std::vector<Step> Path() {
    std::vector<Step> steps;
    for (const CriticalStep& step : CriticalPath(graph_, timeline_)) {
      steps.emplace_back(static_cast<std::uint32_t>(step.task), step.begin.microseconds(),
                         step.end.microseconds(), step.waits_for_host);
    }
    return steps;
  }
  double OnPath(TimeCategory category) {
    return TimeByCategory(graph_,
                          CriticalPath(graph_, timeline_))[static_cast<std::size_t>(category)]
        .microseconds();
  }
  static double Of(const RankBreakdown& breakdown, TimeCategory category) {
    return breakdown.by_category[static_cast<std::size_t>(category)].microseconds();
  }

  TaskGraphBuilder builder_;
  TaskGraph graph_;
  Timeline timeline_;
  StreamId compute_{};
  StreamId tensor_{};
  StreamId data_{};
  StreamId send_{};
  StreamId host_{};
};

TEST_F(AnalysisTest, NothingHasAnEmptyPath) {
  BeginRank();
  Simulate();
  EXPECT_TRUE(Path().empty());
  EXPECT_EQ(BreakDown(graph_, timeline_, RankClassId(0)).total(), Duration());
}

// compute |0: 0-3|          |2: 7-9|
// tensor         |1: 3-7|
// data    |3: 0-5|
TEST_F(AnalysisTest, PathFollowsTheCausesOfTheLastEnd) {
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 3));
  const TaskId b = builder_.Add(Work(tensor_, 4, TimeCategory::kTensorParallel), std::array{a});
  builder_.Add(Work(compute_, 2), std::array{b});
  builder_.Add(Work(data_, 5, TimeCategory::kDataParallel));
  Simulate();
  EXPECT_THAT(Path(),
              ElementsAre(Step(0, 0, 3, false), Step(1, 3, 7, false), Step(2, 7, 9, false)));
  EXPECT_EQ(OnPath(TimeCategory::kCompute), 5);
  EXPECT_EQ(OnPath(TimeCategory::kTensorParallel), 4);

  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(parts, TimeCategory::kCompute), 5);
  EXPECT_EQ(Of(parts, TimeCategory::kTensorParallel) + Of(parts, TimeCategory::kDataParallel), 4);
  EXPECT_EQ(parts.bubble, Duration());
  EXPECT_EQ(parts.total(), Us(9));
}

// The path crosses to the rank that came last, and back.
//   rank 0  |0: 0-5|            |1: 20-28|2: 28-29|
//   rank 1  |3: 0-20           |4: 20-28|
TEST_F(AnalysisTest, PathCrossesToTheRankThatCameLast) {
  const RendezvousId rendezvous = builder_.NewRendezvous();
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 5));
  Task reduce = Work(data_, 8, TimeCategory::kDataParallel);
  reduce.rendezvous = rendezvous;
  const TaskId b = builder_.Add(reduce, std::array{a});
  builder_.Add(Work(compute_, 1, TimeCategory::kOptimizer), std::array{b});
  BeginRank();
  const TaskId c = builder_.Add(Work(compute_, 20));
  reduce.stream = data_;
  builder_.Add(reduce, std::array{c});
  Simulate();
  EXPECT_THAT(Path(),
              ElementsAre(Step(3, 0, 20, false), Step(4, 20, 28, false), Step(2, 28, 29, false)));

  const RankBreakdown early = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(early, TimeCategory::kCompute), 5);
  EXPECT_EQ(early.bubble, Us(15));
  EXPECT_EQ(Of(early, TimeCategory::kDataParallel), 8);
  EXPECT_EQ(Of(early, TimeCategory::kOptimizer), 1);
  EXPECT_EQ(early.total(), Us(29));
  const RankBreakdown late = BreakDown(graph_, timeline_, RankClassId(1));
  EXPECT_EQ(late.bubble, Us(1));
  EXPECT_EQ(late.total(), Us(29));
  EXPECT_EQ(BusiestRankClass(graph_, timeline_), RankClassId(1));
}

// The member whose launch is late was ready first: the path ends in its host, not in the partner.
TEST_F(AnalysisTest, PathOfARendezvousGoesOnAtTheMemberThatWasLaunchedLast) {
  const RendezvousId rendezvous = builder_.NewRendezvous();
  BeginRank();
  Task reduce = Work(data_, 2, TimeCategory::kDataParallel);
  reduce.rendezvous = rendezvous;
  builder_.Add(Launched(reduce, 30));
  BeginRank();
  const TaskId b = builder_.Add(Work(compute_, 10));
  reduce.stream = data_;
  builder_.Add(reduce, std::array{b});
  Simulate();
  EXPECT_THAT(Path(), ElementsAre(Step(0, 0, 30, true), Step(0, 30, 32, false)));
  EXPECT_EQ(OnPath(TimeCategory::kHost), 30);
  EXPECT_EQ(OnPath(TimeCategory::kDataParallel), 2);
  // The first rank waits for its host, the second for the first.
  EXPECT_EQ(Of(BreakDown(graph_, timeline_, RankClassId(0)), TimeCategory::kHost), 30);
  EXPECT_EQ(BreakDown(graph_, timeline_, RankClassId(1)).bubble, Us(20));
}

// Launches of 10 us, kernels of 4 us: the device works 4 of every 10 us.
TEST_F(AnalysisTest, LaunchBoundTimeBelongsToTheHost) {
  BeginRank();
  for (int i = 0; i < 3; ++i) builder_.Add(Launched(Work(compute_, 4), 10));
  Simulate();
  EXPECT_THAT(Path(),
              ElementsAre(Step(0, 0, 10, true), Step(0, 10, 14, false), Step(1, 14, 20, true),
                          Step(1, 20, 24, false), Step(2, 24, 30, true), Step(2, 30, 34, false)));
  EXPECT_EQ(OnPath(TimeCategory::kHost), 22);
  EXPECT_EQ(OnPath(TimeCategory::kCompute), 12);
  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(parts, TimeCategory::kHost), 22);
  EXPECT_EQ(Of(parts, TimeCategory::kCompute), 12);
  EXPECT_EQ(parts.total(), Us(34));
}

// The host reads a batch for 50 us, then launches a kernel in 10 us.
TEST_F(AnalysisTest, WorkOfTheHostThatTheDeviceWaitsForCountsAsWhatItIs) {
  BeginRank();
  builder_.Add(Launched(Work(host_, 0, TimeCategory::kInput), 50));
  builder_.Add(Launched(Work(compute_, 4), 10));
  Simulate();
  EXPECT_THAT(Path(),
              ElementsAre(Step(0, 0, 50, true), Step(1, 50, 60, true), Step(1, 60, 64, false)));
  EXPECT_EQ(OnPath(TimeCategory::kInput), 50);
  EXPECT_EQ(OnPath(TimeCategory::kHost), 10);
  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(parts, TimeCategory::kInput), 50);
  EXPECT_EQ(Of(parts, TimeCategory::kHost), 10);
  EXPECT_EQ(Of(parts, TimeCategory::kCompute), 4);
  EXPECT_EQ(parts.total(), Us(64));
}

// Rank 1 receives at 100 us and has long launched what comes then, with work of its host between.
TEST_F(AnalysisTest, HostThatRunsAheadIsNotWaitedFor) {
  const RendezvousId rendezvous = builder_.NewRendezvous();
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 100));
  Task transfer = Work(send_, 0, TimeCategory::kPipeline);
  transfer.rendezvous = rendezvous;
  builder_.Add(transfer, std::array{a});
  BeginRank();
  transfer.stream = send_;
  const TaskId receive = builder_.Add(Launched(transfer, 5));
  builder_.Add(Launched(Work(host_, 0, TimeCategory::kHost), 40));
  builder_.Add(Launched(Work(compute_, 10), 5), std::array{receive});
  Simulate();
  EXPECT_EQ(timeline_.makespan(), Us(110));
  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(1));
  EXPECT_EQ(Of(parts, TimeCategory::kHost), 0);
  EXPECT_EQ(parts.bubble, Us(100));
  EXPECT_EQ(parts.total(), Us(110));
}

// The host waits for the device, then the device for the host: 5 + 20, then 1 + 5 of host, then 10.
TEST_F(AnalysisTest, HostThatWaitedForTheDeviceIsPartOfThePath) {
  BeginRank();
  const TaskId a = builder_.Add(Launched(Work(compute_, 20), 5));
  Task sync = Launched(Work(host_, 0, TimeCategory::kHost), 1);
  sync.blocks_host = true;
  builder_.Add(sync, std::array{a});
  builder_.Add(Launched(Work(compute_, 10), 5));
  Simulate();
  EXPECT_THAT(Path(), ElementsAre(Step(0, 0, 5, true), Step(0, 5, 25, false), Step(2, 25, 30, true),
                                  Step(2, 30, 40, false)));
  EXPECT_EQ(BreakDown(graph_, timeline_, RankClassId(0)).total(), Us(40));
}

// A collective of 10 us beside compute of 6 us: 4 us are exposed.
TEST_F(AnalysisTest, CommunicationCountsWhereNothingHidesIt) {
  BeginRank();
  builder_.Add(Work(compute_, 6));
  builder_.Add(Work(data_, 10, TimeCategory::kDataParallel));
  Simulate();
  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(parts, TimeCategory::kCompute), 6);
  EXPECT_EQ(Of(parts, TimeCategory::kDataParallel), 4);
  EXPECT_EQ(parts.total(), Us(10));
}

TEST_F(AnalysisTest, ChainOfSeveralCategoriesIsDividedWithoutLoss) {
  BeginRank();
  Task task = Work(compute_, 9);
  CategoryMix mix{};
  mix[static_cast<std::size_t>(TimeCategory::kCompute)] = 2.0 / 3;
  mix[static_cast<std::size_t>(TimeCategory::kTensorParallel)] = 1.0 / 3;
  task.mix = builder_.AddMix(mix);
  builder_.Add(task);
  Simulate();
  EXPECT_EQ(OnPath(TimeCategory::kCompute), 6);
  EXPECT_EQ(OnPath(TimeCategory::kTensorParallel), 3);
  const RankBreakdown parts = BreakDown(graph_, timeline_, RankClassId(0));
  EXPECT_EQ(Of(parts, TimeCategory::kTensorParallel), 3);
  EXPECT_EQ(parts.total(), Us(9));
}

TEST_F(AnalysisTest, FirstOfEquallyBusyRanksIsTheBusiest) {
  for (int rank = 0; rank < 3; ++rank) {
    BeginRank();
    builder_.Add(Work(compute_, rank == 0 ? 1 : 2));
  }
  Simulate();
  EXPECT_EQ(BusiestRankClass(graph_, timeline_), RankClassId(1));
}

}  // namespace
}  // namespace stepcast
