#include "strategies/passes/list_schedule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "strategies/passes/reorder_passes.h"
#include "strategies/passes/roles.h"
#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Duration Us(double us) { return Duration::Microseconds(us); }

// --- List scheduling.

// Kernels of 3, 2 and 4 us; the last one's result is sent for 10 us. First it is then 4 + 10, in
// the order given 9 + 10:
//   compute   |3 |2|4  |        |4  |3 |2|
//   sends     | ..     |10   |  |.. |10    |
TEST(ListScheduleTest, WhatIsOnTheLongestPathComesFirst) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.Tensor();
  step.Kernel(3);
  step.Kernel(2);
  const InstructionId makes = step.Kernel(4, {.writes = {x}});
  step.Kernel(10, {.stream = StreamKind::kDataParallel, .reads = {x}, .after = {makes}});
  const Program program = step.Build();
  const auto outcome =
      ApplyPass(std::make_unique<ListSchedulePass>(), program, &step.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].before.makespan, Us(19));
  EXPECT_EQ(outcome->reports[0].after.makespan, Us(14));
  EXPECT_EQ(outcome->reports[0].moved, 2u);
}

// Rank 0 makes what rank 1 needs for 20 us last; a path across ranks is a path.
TEST(ListScheduleTest, PathsLeadAcrossRanks) {
  HandProgram step;
  const GroupId pair = step.builder.AddGroup({"pair", {0, 1}});
  const RendezvousId meeting = step.builder.NewRendezvous();
  step.BeginRank();
  const TensorId x = step.Tensor();
  step.Kernel(5);
  const InstructionId makes = step.Kernel(1, {.writes = {x}});
  step.Add(
      Op::Communication(OpKind::kSend, DType::kBf16, Bytes(2), pair),
      {.stream = StreamKind::kPipelineSend, .reads = {x}, .after = {makes}, .rendezvous = meeting});
  step.BeginRank();
  const TensorId y = step.Tensor();
  const InstructionId receives =
      step.Add(Op::Communication(OpKind::kRecv, DType::kBf16, Bytes(2), pair),
               {.stream = StreamKind::kPipelineReceive, .writes = {y}, .rendezvous = meeting});
  step.Kernel(20, {.reads = {y}, .after = {receives}});
  const Program program = step.Build();
  const auto outcome =
      ApplyPass(std::make_unique<ListSchedulePass>(), program, &step.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].before.makespan, Us(6 + 2 + 20));
  EXPECT_EQ(outcome->reports[0].after.makespan, Us(1 + 2 + 20));
}

// Two chains, each a kernel of 1 us that makes 8 bytes and one of 9 us on another stream that frees
// them. Both at once are better, but take twice the memory.
TEST(ListScheduleTest, MemoryIsNotExceeded) {
  HandProgram step;
  step.BeginRank();
  std::vector<std::pair<TensorId, BufferId>> chains;
  for (int chain = 0; chain < 2; ++chain) {
    chains.emplace_back(step.Tensor(), step.builder.AddBuffer({Bytes(8)}));
  }
  std::vector<InstructionId> order;
  for (const auto& [x, buffer] : chains) {
    HandInstruction makes{.writes = {x}, .effects = {{buffer, BufferUse::kAllocate}}};
    makes.after = order;  // the one before is done
    if (!order.empty()) makes.after.erase(makes.after.begin(), makes.after.end() - 1);
    const bool first = order.empty();
    order.push_back(step.Kernel(first ? 1 : 2, makes));
    order.push_back(step.Kernel(9, {.stream = StreamKind::kDataParallel,
                                    .reads = {x},
                                    .after = {order.back()},
                                    .effects = {{buffer, BufferUse::kFree}}}));
  }
  const Program program = step.Build();
  const Dependences needed = FindDependences(program, &step.flow, ListedDependences::kAll);
  const InstructionTimes times = TimesOf(program, PriceByFirstDimension());
  const std::vector<std::int64_t> priorities = {3, 0, 2, 1};
  const std::vector<Bytes> limits = {Bytes(8)};
  const auto schedule =
      ListSchedule(program, needed, times, {.priorities = priorities, .memory_limits = limits});
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  EXPECT_EQ(schedule->makespan, Us(1 + 9 + 2 + 9));
}

TEST(ListScheduleTest, HostsLaunchOneThingAfterTheOther) {
  HandProgram step;
  step.BeginRank();
  step.Add(Op::HostWork(HostWorkKind::kStep), {.stream = StreamKind::kHost});
  step.Kernel(1);
  step.Kernel(1, {.stream = StreamKind::kDataParallel});
  const Program program = step.Build();
  const InstructionTimes times = TimesOf(program, PriceByFirstDimension(Us(4)));
  const Dependences needed = FindDependences(program, &step.flow);
  const std::vector<std::int64_t> priorities(3);
  const auto schedule = ListSchedule(program, needed, times, {.priorities = priorities});
  ASSERT_TRUE(schedule.has_value());
  EXPECT_THAT(schedule->starts, ElementsAre(Us(0), Us(7 + 4), Us(7 + 4 + 4)));
}

// --- Named passes on real steps.

// Stage 1 sends the gradient of its input before it makes those of its weights.
TEST(WeightGradientsLastPassTest, PipelinesSendGradientsSooner) {
  const ParallelPlan plan = SmallPlan({2, 2}, 2);
  const Result<StepWithFlow> step = BuildSmallStep(plan);
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const std::vector<std::uint8_t> gradients = WeightGradients(step->program, step->flow);
  EXPECT_GT(std::count(gradients.begin(), gradients.end(), 1), 20);
  for (const auto until : {WeightGradientsLastPass::Until::kEndOfBackward,
                           WeightGradientsLastPass::Until::kIdleTime}) {
    ReorderOptions options;
    options.listed = ListedDependences::kNeeded;
    options.memory_limits = {Bytes::Gigabytes(1), Bytes::Gigabytes(1)};
    const auto outcome = ApplyPass(std::make_unique<WeightGradientsLastPass>(until, options),
                                   step->program, &step->flow, PriceBySize());
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
    const PassReport& report = outcome->reports[0];
    EXPECT_LT(report.after.makespan, report.before.makespan);
    EXPECT_GT(report.moved, 10u);
  }
}

TEST(HoistGathersPassTest, GathersPassReductionsThatWait) {
  ParallelPlan plan = SmallPlan({4}, 1);
  plan.data = 2;
  plan.zero_stage = 3;
  plan.backward_prefetch = 0;
  plan.all_gathers_in_flight = 0;
  plan.overlap_gradient_reduce = true;
  plan.gradient_bucket = Bytes(1);
  const Result<StepWithFlow> step = BuildSmallStep(plan);
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const Pricing pricing = PriceBySize();
  Duration last = Duration::Max();
  for (const int in_flight : {1, 2, 3}) {
    ReorderOptions options;
    options.memory_limits = {Bytes::Gigabytes(1)};
    const auto outcome = ApplyPass(std::make_unique<HoistGathersPass>(in_flight, options),
                                   step->program, &step->flow, pricing);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
    const PassReport& report = outcome->reports[0];
    // More buffers never take longer here; one is enough to pass what waits.
    EXPECT_LE(report.after.makespan, last);
    EXPECT_LT(report.after.makespan / report.before.makespan, 0.8);
    EXPECT_GT(report.after.peaks[0], report.before.peaks[0]);
    last = report.after.makespan;
  }
}

// Two reductions wait when the first kernel is done; the second one's result is needed first.
TEST(NeededFirstPassTest, WhatIsNeededFirstIsReducedFirst) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.Tensor();
  const TensorId late = step.Tensor();
  const TensorId soon = step.Tensor();
  const InstructionId makes = step.Kernel(1, {.writes = {x}});
  const auto reduce = [&](std::int64_t us, TensorId result) {
    return step.Add(Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(us), GroupId::kNone),
                    {.stream = StreamKind::kDataParallel,
                     .reads = {x},
                     .writes = {result},
                     .after = {makes},
                     .origin = {.phase = Phase::kGradientReduce}});
  };
  const InstructionId of_late = reduce(6, late);
  const InstructionId of_soon = reduce(2, soon);
  const Origin update{.phase = Phase::kOptimizer};
  step.Kernel(7, {.reads = {soon}, .after = {of_soon}, .origin = update});
  step.Kernel(1, {.reads = {late}, .after = {of_late}, .origin = update});
  const Program program = step.Build();
  const auto outcome =
      ApplyPass(std::make_unique<NeededFirstPass>(), program, &step.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].before.makespan, Us(1 + 6 + 2 + 7 + 1));
  EXPECT_EQ(outcome->reports[0].after.makespan, Us(1 + 2 + 7 + 1));
}

TEST(ReorderPassesTest, AnOrderThatTakesTooMuchMemoryIsNotTaken) {
  ParallelPlan plan = SmallPlan({2, 2}, 4);
  const Result<StepWithFlow> step = BuildSmallStep(plan);
  ASSERT_TRUE(step.has_value()) << step.error().message;
  ReorderOptions options;
  options.memory_limits = {Bytes(1), Bytes(1)};
  const auto outcome = ApplyPass(
      std::make_unique<WeightGradientsLastPass>(WeightGradientsLastPass::Until::kIdleTime, options),
      step->program, &step->flow, PriceBySize());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].moved, 0u);
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre(HasSubstr("and 1 are allowed.")));
}

}  // namespace
}  // namespace stepcast
