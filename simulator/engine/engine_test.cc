#include "simulator/engine/engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Duration Us(double value) { return Duration::Microseconds(value); }

Task Work(StreamId stream, double work_us) {
  Task task;
  task.work = Us(work_us);
  task.stream = stream;
  return task;
}

/// Launched by the host thread, which takes `launch_us`.
Task Launched(StreamId stream, double work_us, double launch_us) {
  Task task = Work(stream, work_us);
  task.issued_by_host = true;
  task.host_time = task.first_launch = Us(launch_us);
  task.issue_latency = Us(launch_us + work_us);
  return task;
}

Task Meeting(StreamId stream, double work_us, RendezvousId rendezvous) {
  Task task = Work(stream, work_us);
  task.rendezvous = rendezvous;
  return task;
}

Timeline MustSimulate(const TaskGraph& graph, const SimulationOptions& options = {}) {
  Result<Timeline> timeline = Simulate(graph, options);
  EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
  return std::move(timeline).value();
}

/// Start and finish in microseconds.
std::pair<double, double> Span(const Timeline& timeline, TaskId id) {
  return {timeline.start(id).microseconds(), timeline.finish(id).microseconds()};
}

using Interval = std::pair<double, double>;

class EngineTest : public ::testing::Test {
 protected:
  void BeginRank(double slowdown = 0) {
    builder_.BeginRankClass("rank", {}, slowdown);
    compute_ = builder_.AddStream(StreamKind::kCompute);
    side_ = builder_.AddStream(StreamKind::kDataParallel);
  }
  EngineTest() = default;

  Timeline RunEngine(const SimulationOptions& options = {}) {
    graph_ = std::move(builder_).Build();
    return MustSimulate(graph_, options);
  }

  TaskGraphBuilder builder_;
  TaskGraph graph_;
  StreamId compute_{};
  StreamId side_{};
};

TEST_F(EngineTest, NothingTakesNoTime) {
  BeginRank();
  EXPECT_EQ(RunEngine().makespan(), Duration());
}

TEST_F(EngineTest, StreamRunsItsTasksOneAfterAnother) {
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 3));
  const TaskId b = builder_.Add(Work(compute_, 4));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, a), Interval(0, 3));
  EXPECT_EQ(Span(timeline, b), Interval(3, 7));
  EXPECT_EQ(timeline.makespan(), Us(7));
  EXPECT_EQ(timeline.cause(a), TaskId::kNone);
  EXPECT_EQ(timeline.cause(b), a);
}

TEST_F(EngineTest, StreamsOverlap) {
  BeginRank();
  builder_.Add(Work(compute_, 3));
  builder_.Add(Work(side_, 4));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(timeline.makespan(), Us(4));
  EXPECT_EQ(timeline.busy(graph_, compute_), Us(3));
  EXPECT_EQ(timeline.busy(graph_, side_), Us(4));
}

// compute |a 0-3|        |c 7-9|
// side           |b 3-7|
TEST_F(EngineTest, DependencyHoldsATaskBackAcrossStreams) {
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 3));
  const TaskId b = builder_.Add(Work(side_, 4), std::array{a});
  const TaskId c = builder_.Add(Work(compute_, 2), std::array{b});
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, b), Interval(3, 7));
  EXPECT_EQ(Span(timeline, c), Interval(7, 9));
  EXPECT_EQ(timeline.ready(c), Us(7));
  EXPECT_EQ(timeline.cause(c), b);
}

TEST_F(EngineTest, TaskWithoutWorkPassesTimeOn) {
  BeginRank();
  const TaskId a = builder_.Add(Work(compute_, 3));
  const TaskId nothing = builder_.Add(Work(side_, 0), std::array{a});
  const TaskId c = builder_.Add(Work(compute_, 2), std::array{nothing});
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, nothing), Interval(3, 3));
  EXPECT_EQ(Span(timeline, c), Interval(3, 5));
}

// Four micro-batches through two stages, forward only, 10 us each, transfers free:
//   time (us)  0    10   20   30   40   50
//   stage 0    |mb0 |mb1 |mb2 |mb3 | .. |
//   stage 1    | .. |mb0 |mb1 |mb2 |mb3 |
TEST_F(EngineTest, PipelineIdlesForOneSlotPerExtraStage) {
  builder_.SetRendezvousCount(4);
  std::vector<StreamId> compute;
  for (int stage = 0; stage < 2; ++stage) {
    builder_.BeginRankClass("stage");
    compute.push_back(builder_.AddStream(StreamKind::kCompute));
    const StreamId transfer = builder_.AddStream(StreamKind::kPipelineSend);
    for (std::uint32_t m = 0; m < 4; ++m) {
      if (stage == 0) {
        const TaskId forward = builder_.Add(Work(compute[0], 10));
        builder_.Add(Meeting(transfer, 0, RendezvousId(m)), std::array{forward});
      } else {
        const TaskId receive = builder_.Add(Meeting(transfer, 0, RendezvousId(m)));
        builder_.Add(Work(compute[1], 10), std::array{receive});
      }
    }
  }
  const Timeline timeline = RunEngine();
  // (micro-batches + stages - 1) slots of 10 us, of which each stage works 4.
  EXPECT_EQ(timeline.makespan(), Us(50));
  EXPECT_EQ(timeline.busy(graph_, compute[0]), Us(40));
  EXPECT_EQ(timeline.busy(graph_, compute[1]), Us(40));
}

// Three ranks that compute for 5, 20 and 10 us meet in an all-reduce, which takes as long as its
// slowest member.
TEST_F(EngineTest, RendezvousStartsWhenTheLastMemberArrives) {
  const RendezvousId rendezvous = builder_.NewRendezvous();
  std::vector<TaskId> computed;
  std::vector<TaskId> members;
  for (const auto& [work, reduce] : {std::pair(5, 7), std::pair(20, 8), std::pair(10, 6)}) {
    BeginRank();
    computed.push_back(builder_.Add(Work(compute_, work)));
    members.push_back(
        builder_.Add(Meeting(side_, reduce, rendezvous), std::array{computed.back()}));
    builder_.Add(Work(compute_, 1), std::array{members.back()});
  }
  const Timeline timeline = RunEngine();
  for (const TaskId member : members) EXPECT_EQ(Span(timeline, member), Interval(20, 28));
  EXPECT_EQ(timeline.makespan(), Us(29));
  // Each was ready on its own; the early ones name the last as what they waited for.
  EXPECT_EQ(timeline.ready(members[0]), Us(5));
  EXPECT_EQ(timeline.ready(members[1]), Us(20));
  EXPECT_EQ(timeline.ready(members[2]), Us(10));
  EXPECT_EQ(timeline.cause(members[0]), members[1]);
  EXPECT_EQ(timeline.cause(members[1]), computed[1]);
  EXPECT_EQ(timeline.cause(members[2]), members[1]);
}

TEST_F(EngineTest, RendezvousWaitsForALateLaunch) {
  const RendezvousId rendezvous = builder_.NewRendezvous();
  BeginRank();
  Task late = Launched(side_, 2, 30);
  late.rendezvous = rendezvous;
  const TaskId a = builder_.Add(late);
  BeginRank();
  const TaskId before = builder_.Add(Work(compute_, 10));
  const TaskId b = builder_.Add(Meeting(side_, 2, rendezvous), std::array{before});
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, a), Interval(30, 32));
  EXPECT_EQ(Span(timeline, b), Interval(30, 32));
  EXPECT_EQ(timeline.cause(a), TaskId::kNone);
  EXPECT_EQ(timeline.cause(b), a);
}

// Launches take 10 us each, kernels 4: the device waits.
//   host    |l0     |l1     |l2     |
//   device          |k0|    |k1|    |k2|
TEST_F(EngineTest, SmallKernelsAreBoundByTheirLaunches) {
  BeginRank();
  std::array<TaskId, 3> kernels{};
  for (TaskId& kernel : kernels) kernel = builder_.Add(Launched(compute_, 4, 10));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, kernels[0]), Interval(10, 14));
  EXPECT_EQ(Span(timeline, kernels[1]), Interval(20, 24));
  EXPECT_EQ(Span(timeline, kernels[2]), Interval(30, 34));
  EXPECT_EQ(timeline.issued(kernels[2]), Us(20));
  EXPECT_EQ(timeline.ready(kernels[2]), Us(24));
}

// Kernels take 40 us: launches run ahead and only the first is exposed.
TEST_F(EngineTest, LongKernelsHideTheirLaunches) {
  BeginRank();
  for (int i = 0; i < 3; ++i) builder_.Add(Launched(compute_, 40, 10));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(timeline.makespan(), Us(10 + 3 * 40));
  EXPECT_EQ(timeline.issued(TaskId(2)), Us(20));
}

/// A chain of kernels (work, launch) as one task, by the formulas of `Task`.
Task Chain(StreamId stream, const std::vector<std::pair<double, double>>& kernels) {
  Task task;
  task.stream = stream;
  task.issued_by_host = true;
  task.first_launch = Us(kernels.front().second);
  for (const auto& [work, launch] : kernels) {
    task.work += Us(work);
    task.host_time += Us(launch);
    task.issue_latency = std::max(task.issue_latency, task.host_time) + Us(work);
  }
  return task;
}

// Kernels of 4, 30, 4, 4 us, launched in 10 us each, on an idle device:
//   host    |l0 0-10|l1 -20 |l2 -30 |l3 -40 |
//   device          |k0 10-14|  |k1 20-50      |k2 50-54|k3 54-58|
// work = 42, host_time = 40, issue_latency = 58.
TEST_F(EngineTest, ChainTakesAsLongAsItsKernelsOneByOne) {
  const std::vector<std::pair<double, double>> kernels = {{4, 10}, {30, 10}, {4, 10}, {4, 10}};
  BeginRank();
  const TaskId chain = builder_.Add(Chain(compute_, kernels));
  const TaskId next = builder_.Add(Launched(compute_, 5, 10));
  const Timeline folded = RunEngine();
  EXPECT_EQ(graph_.task(chain).issue_latency, Us(58));
  EXPECT_EQ(Span(folded, chain), Interval(10, 58));
  EXPECT_EQ(folded.issued(next), Us(40));
  EXPECT_EQ(Span(folded, next), Interval(58, 63));

  builder_ = TaskGraphBuilder();
  BeginRank();
  for (const auto& [work, launch] : kernels) builder_.Add(Launched(compute_, work, launch));
  builder_.Add(Launched(compute_, 5, 10));
  EXPECT_EQ(RunEngine().makespan(), folded.makespan());
}

// When the device is busy until 100 us all is launched by then: the chain takes its work, 42 us.
TEST_F(EngineTest, ChainOnABusyDeviceTakesItsWork) {
  BeginRank();
  builder_.Add(Work(compute_, 100));
  const TaskId chain = builder_.Add(Chain(compute_, {{4, 10}, {30, 10}, {4, 10}, {4, 10}}));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, chain), Interval(100, 142));
}

// The device is free at 25 us, between the two bounds: the second kernel is launched by 20 us.
//   device  busy until 25 |k0 25-29|k1 29-59|k2 59-63|k3 63-67|
TEST_F(EngineTest, ChainTakesTheLaterOfDeviceAndHost) {
  BeginRank();
  builder_.Add(Work(compute_, 25));
  const TaskId chain = builder_.Add(Chain(compute_, {{4, 10}, {30, 10}, {4, 10}, {4, 10}}));
  EXPECT_EQ(Span(RunEngine(), chain), Interval(25, 67));
}

TEST_F(EngineTest, HostLaunchesTheTasksOfItsRankInProgramOrderOverAllStreams) {
  BeginRank();
  builder_.Add(Launched(compute_, 100, 3));
  const TaskId b = builder_.Add(Launched(side_, 1, 4));
  BeginRank();
  const TaskId other = builder_.Add(Launched(compute_, 1, 5));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(timeline.issued(b), Us(3));
  EXPECT_EQ(Span(timeline, b), Interval(7, 8));
  EXPECT_EQ(timeline.issued(other), Duration());  // Each rank has a host thread of its own.
}

// The host launches a (5 us), then a task that blocks it until both are done at 5 + 20 + 2, then b.
TEST_F(EngineTest, HostLaunchesNothingWhileATaskBlocksIt) {
  BeginRank();
  builder_.Add(Launched(compute_, 20, 5));
  Task sync = Launched(compute_, 2, 1);
  sync.blocks_host = true;
  const TaskId s = builder_.Add(sync);
  const TaskId b = builder_.Add(Launched(side_, 10, 5));
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, s), Interval(25, 27));
  EXPECT_EQ(timeline.issued(b), Us(27));
  EXPECT_EQ(timeline.ready(b), Us(27));
  EXPECT_EQ(timeline.cause(b), s);
  EXPECT_EQ(Span(timeline, b), Interval(32, 42));
}

// Compute of 10 us beside an interfering collective of 4 us, slowdown 50 %: while both run, 4 us of
// wall time do 4 / 1.5 = 2.667 us of work; 7.333 us remain.
TEST_F(EngineTest, ComputeIsSlowedWhileAnInterferingTaskRuns) {
  BeginRank(/*slowdown=*/0.5);
  Task compute = Work(compute_, 10);
  compute.compute_share = 1;
  const TaskId a = builder_.Add(compute);
  Task collective = Work(side_, 4);
  collective.interferes = true;
  const TaskId c = builder_.Add(collective);
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, c), Interval(0, 4));
  // 15 us if slowed to the end; 11 of these are left at 4 us and shrink to 11 / 1.5 = 7.333333.
  EXPECT_EQ(timeline.finish(a), Duration::Picoseconds(11'333'333));
}

// The collective starts at 6 us, when 4 of 10 us of compute are left: these become 6.
TEST_F(EngineTest, OnlyWhatIsLeftIsSlowed) {
  BeginRank(/*slowdown=*/0.5);
  Task compute = Work(compute_, 10);
  compute.compute_share = 1;
  const TaskId a = builder_.Add(compute);
  builder_.Add(Work(side_, 6));
  Task collective = Work(side_, 20);
  collective.interferes = true;
  builder_.Add(collective);
  const TaskId next = builder_.Add(compute);
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, a), Interval(0, 12));
  // The next begins under the collective, which ends at 26: 14 us of wall time do 14 / 1.5 of its
  // 10 us of work. 15 - 14 = 1 us is left, 0.666667 when it runs alone.
  EXPECT_EQ(timeline.finish(next), Duration::Picoseconds(26'666'667));
}

TEST_F(EngineTest, OnlyTheComputeShareIsSlowed) {
  BeginRank(/*slowdown=*/0.5);
  Task half = Work(compute_, 10);
  half.compute_share = 0.5;
  const TaskId a = builder_.Add(half);
  Task collective = Work(side_, 100);
  collective.interferes = true;
  const TaskId c = builder_.Add(collective);
  const Timeline timeline = RunEngine();
  EXPECT_EQ(Span(timeline, a), Interval(0, 12.5));
  EXPECT_EQ(Span(timeline, c), Interval(0, 100));
}

TEST_F(EngineTest, TwoInterferingTasksSlowNoMoreThanOne) {
  BeginRank(/*slowdown=*/0.5);
  Task compute = Work(compute_, 10);
  compute.compute_share = 1;
  const TaskId a = builder_.Add(compute);
  Task collective = Work(side_, 30);
  collective.interferes = true;
  builder_.Add(collective);
  collective.stream = builder_.AddStream(StreamKind::kExpertParallel);
  builder_.Add(collective);
  EXPECT_EQ(Span(RunEngine(), a), Interval(0, 15));
}

TEST_F(EngineTest, OtherRanksAreNotSlowed) {
  BeginRank(/*slowdown=*/0.5);
  Task collective = Work(side_, 30);
  collective.interferes = true;
  builder_.Add(collective);
  BeginRank(/*slowdown=*/0.5);
  Task compute = Work(compute_, 10);
  compute.compute_share = 1;
  const TaskId a = builder_.Add(compute);
  EXPECT_EQ(Span(RunEngine(), a), Interval(0, 10));
}

// Ten kernels of 1 us launched in 10 us each end at 101 us. Slowing the kernels to 1.5 us leaves
// the host the bottleneck: it fills gaps.
TEST_F(EngineTest, ChainThatWaitsForItsHostIsNotSlowed) {
  BeginRank(/*slowdown=*/0.5);
  Task chain = Chain(compute_, std::vector<std::pair<double, double>>(10, {1, 10}));
  chain.compute_share = 1;
  const TaskId a = builder_.Add(chain);
  Task collective = Work(side_, 200);
  collective.interferes = true;
  builder_.Add(collective);
  EXPECT_EQ(Span(RunEngine(), a), Interval(10, 101));
}

TEST_F(EngineTest, SingleLateKernelIsSlowedInFull) {
  BeginRank(/*slowdown=*/0.5);
  Task kernel = Launched(compute_, 10, 20);
  kernel.compute_share = 1;
  const TaskId a = builder_.Add(kernel);
  Task collective = Work(side_, 200);
  collective.interferes = true;
  builder_.Add(collective);
  EXPECT_EQ(Span(RunEngine(), a), Interval(20, 35));
}

// Memory over time, 100 resident:
//   0   a starts   +30 activations        130
//   10  a ends, b starts  +50 buffers     180  <- peak
//   20  b ends    -50 buffers             130
//   20  c starts  +40 activations         170
//   30  c ends    -70 activations         100
TEST_F(EngineTest, MemoryPeaksWhereMostIsHeld) {
  std::array<Bytes, kMemoryCategoryCount> resident{};
  resident[static_cast<std::size_t>(MemoryCategory::kParameters)] = Bytes(100);
  builder_.BeginRankClass("rank", resident);
  compute_ = builder_.AddStream(StreamKind::kCompute);
  using Changes = std::vector<MemoryChange>;
  const auto activations = MemoryCategory::kActivations;
  const auto buffers = MemoryCategory::kBuffers;
  builder_.Add(Work(compute_, 10), {}, Changes{{30, activations, false}});
  builder_.Add(Work(compute_, 10), {}, Changes{{50, buffers, false}, {-50, buffers, true}});
  builder_.Add(Work(compute_, 10), {}, Changes{{40, activations, false}, {-70, activations, true}});
  const Timeline timeline = RunEngine({.record_memory = true});

  const MemoryPeak& peak = timeline.memory_peaks()[0];
  EXPECT_EQ(peak.total, Bytes(180));
  EXPECT_EQ(peak.time, Us(10));
  EXPECT_THAT(peak.by_category, ElementsAre(Bytes(100), Bytes(0), Bytes(0), Bytes(30), Bytes(50)));

  std::vector<std::pair<double, std::int64_t>> samples;
  for (const MemorySample& sample : timeline.memory_samples()[0]) {
    std::int64_t total = 0;
    for (const Bytes part : sample.by_category) total += part.count();
    samples.emplace_back(sample.time.microseconds(), total);
  }
  // One sample for each moment, after all changes of that moment.
  EXPECT_THAT(samples, ElementsAre(std::pair(0, 130), std::pair(10, 180), std::pair(20, 170),
                                   std::pair(30, 100)));
}

TEST_F(EngineTest, RanksHoldTheirOwnMemory) {
  for (const std::int64_t bytes : {10, 20}) {
    BeginRank();
    const MemoryChange change{bytes, MemoryCategory::kActivations, false};
    builder_.Add(Work(compute_, 1), {}, std::array{change});
  }
  const Timeline timeline = RunEngine();
  EXPECT_EQ(timeline.memory_peaks()[0].total, Bytes(10));
  EXPECT_EQ(timeline.memory_peaks()[1].total, Bytes(20));
  EXPECT_THAT(timeline.memory_samples(), IsEmpty());
}

TEST_F(EngineTest, ResidentMemoryIsThePeakOfARankThatAllocatesNothing) {
  std::array<Bytes, kMemoryCategoryCount> resident{};
  resident[1] = Bytes(7);
  builder_.BeginRankClass("rank", resident);
  const Timeline timeline = RunEngine();
  EXPECT_EQ(timeline.memory_peaks()[0].total, Bytes(7));
  EXPECT_EQ(timeline.memory_peaks()[0].time, Duration());
}

// Each of two ranks meets first where the other meets second, on one stream: neither can go on.
TEST_F(EngineTest, RendezvousInOppositeOrderIsADeadlockThatNamesTheCycle) {
  builder_.SetRendezvousCount(2);
  for (int rank = 0; rank < 2; ++rank) {
    builder_.BeginRankClass(rank == 0 ? "stage 0" : "stage 1");
    const StreamId stream = builder_.AddStream(StreamKind::kPipelineSend);
    builder_.Add(Meeting(stream, 1, RendezvousId(rank == 0 ? 0 : 1)));
    builder_.Add(Meeting(stream, 1, RendezvousId(rank == 0 ? 1 : 0)));
  }
  const Result<Timeline> timeline = Simulate(std::move(builder_).Build());
  ASSERT_FALSE(timeline.has_value());
  EXPECT_EQ(timeline.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(timeline.error().message,
            "deadlock: 4 of 4 tasks can never finish: task 0 of stage 0 (pipeline send) waits for "
            "task 3 of stage 1 (pipeline send) waits for task 2 of stage 1 (pipeline send) waits "
            "for task 1 of stage 0 (pipeline send) waits for task 0");
}

// Both hosts block in a receive before they launch the send that the other needs.
TEST_F(EngineTest, HostsThatBlockBeforeTheySendAreADeadlock) {
  builder_.SetRendezvousCount(2);
  for (std::uint32_t rank = 0; rank < 2; ++rank) {
    builder_.BeginRankClass("rank " + std::to_string(rank));
    Task receive = Launched(builder_.AddStream(StreamKind::kPipelineReceive), 1, 1);
    receive.rendezvous = RendezvousId(rank);
    receive.blocks_host = true;
    builder_.Add(receive);
    Task send = Launched(builder_.AddStream(StreamKind::kPipelineSend), 1, 1);
    send.rendezvous = RendezvousId(1 - rank);
    builder_.Add(send);
  }
  const Result<Timeline> timeline = Simulate(std::move(builder_).Build());
  ASSERT_FALSE(timeline.has_value());
  EXPECT_THAT(timeline.error().message, HasSubstr("4 of 4 tasks can never finish"));
  EXPECT_THAT(timeline.error().message,
              HasSubstr("task 0 of rank 0 (pipeline receive) waits for task 3 of rank 1"));
}

// Two ranks of 100 tasks on one stream meet at their first and last task in opposite order. The
// cycle holds all 200 and is shown in part.
TEST_F(EngineTest, LongCycleIsShownInPart) {
  builder_.SetRendezvousCount(2);
  for (std::uint32_t rank = 0; rank < 2; ++rank) {
    builder_.BeginRankClass("rank");
    const StreamId stream = builder_.AddStream(StreamKind::kCompute);
    builder_.Add(Meeting(stream, 1, RendezvousId(rank)));
    for (int i = 0; i < 98; ++i) builder_.Add(Work(stream, 1));
    builder_.Add(Meeting(stream, 1, RendezvousId(1 - rank)));
  }
  const Result<Timeline> timeline = Simulate(std::move(builder_).Build());
  ASSERT_FALSE(timeline.has_value());
  EXPECT_THAT(timeline.error().message, HasSubstr("waits for 184 more, then for task 0"));
  EXPECT_LT(timeline.error().message.size(), 1000u);
}

TEST_F(EngineTest, AbsurdDurationIsAnErrorAndNamesTheTask) {
  BeginRank();
  Task task = Work(compute_, 0);
  task.work = Bytes(1) / Bandwidth();  // Duration::Max()
  builder_.Add(task);
  const Result<Timeline> timeline = Simulate(std::move(builder_).Build());
  ASSERT_FALSE(timeline.has_value());
  EXPECT_EQ(timeline.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(timeline.error().message,
            "task 0 of rank (compute) takes 107 days; at most 1 can be simulated");
}

TEST_F(EngineTest, StepBeyondTheRangeOfTimeIsAnError) {
  BeginRank();
  for (int day = 0; day < 60; ++day) builder_.Add(Work(compute_, 86400e6));
  const Result<Timeline> timeline = Simulate(std::move(builder_).Build());
  ASSERT_FALSE(timeline.has_value());
  EXPECT_THAT(timeline.error().message, HasSubstr("the step takes more than 50 days"));
}

TEST_F(EngineTest, LaunchesBeyondTheRangeOfTimeAreAnError) {
  BeginRank();
  for (int day = 0; day < 60; ++day) builder_.Add(Launched(compute_, 0, 86400e6));
  EXPECT_FALSE(Simulate(std::move(builder_).Build()).has_value());
}

TEST_F(EngineTest, SameGraphGivesTheSameFingerprint) {
  BeginRank();
  for (int i = 0; i < 100; ++i) builder_.Add(Launched(i % 3 == 0 ? side_ : compute_, i % 7, 2));
  const TaskGraph graph = std::move(builder_).Build();
  EXPECT_EQ(MustSimulate(graph).fingerprint(), MustSimulate(graph).fingerprint());
}

TEST_F(EngineTest, FingerprintTellsAPicosecondApart) {
  const auto fingerprint = [](std::int64_t picoseconds) {
    TaskGraphBuilder builder;
    builder.BeginRankClass("rank");
    Task task = Work(builder.AddStream(StreamKind::kCompute), 1);
    task.work += Duration::Picoseconds(picoseconds);
    builder.Add(task);
    return MustSimulate(std::move(builder).Build()).fingerprint();
  };
  EXPECT_EQ(fingerprint(0), fingerprint(0));
  EXPECT_NE(fingerprint(0), fingerprint(1));
}

// Three edges a task, of which one is stream order and stored once a task, two are explicit.
TEST(EngineMemoryTest, ATaskTakesAtMost160BytesWithItsEdges) {
  EXPECT_LE(EngineBytesPerTask() + 2 * sizeof(TaskId), 160u);
}

}  // namespace
}  // namespace stepcast
