#include "strategies/passes/eliminate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::int64_t> TimesOf(const Program& program) {
  std::vector<std::int64_t> times;
  for (const Instruction& instruction : program.instructions()) {
    times.push_back(program.op(instruction).dims[0]);
  }
  return times;
}

// a (1 us) is read by b (2 us), which is read by c (4 us), and that by nobody; d (8 us) reads a and
// makes the loss. Twice what e (16 us) writes is written over.
TEST(EliminateDeadTest, ChainsThatEndInNothingAreTakenOut) {
  HandProgram step;
  step.BeginRank();
  const TensorId a = step.Tensor();
  const TensorId b = step.Tensor();
  const TensorId c = step.Tensor();
  const TensorId loss = step.Tensor(TensorRole::kLoss);
  const BufferId buffer = step.builder.AddBuffer({Bytes(8), MemoryCategory::kActivations});
  step.Kernel(1, {.writes = {a}});
  step.Kernel(2, {.reads = {a}, .writes = {b}, .effects = {{buffer, BufferUse::kAllocate}}});
  step.Kernel(4, {.reads = {b}, .writes = {c}, .effects = {{buffer, BufferUse::kFree}}});
  for (const int time : {16, 8}) {
    // An opaque function may leave a part of what it writes as it was.
    step.flow.Set(
        step.Kernel(time, {.reads = {a}, .writes = {loss}}), Function::kCopy,
        std::vector{step.flow.Whole(a, Access::kRead), step.flow.Whole(loss, Access::kWrite)});
  }
  const Program program = step.Build();
  const auto outcome = ApplyPass(std::make_unique<EliminateDeadPass>(), program, &step.flow,
                                 PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_THAT(TimesOf(outcome->rewritten.program), ElementsAre(1, 8));
  EXPECT_THAT(outcome->rewritten.program.buffers(), ::testing::IsEmpty());
  EXPECT_EQ(outcome->reports[0].after.makespan, Duration::Microseconds(9));
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre("3 instructions whose results nobody needs."));
}

TEST(EliminateDeadTest, WhoWaitedForWhatIsGoneWaitsForWhatThatWaitedFor) {
  HandProgram step;
  step.BeginRank();
  const TensorId a = step.Tensor();
  const TensorId b = step.Tensor();
  const TensorId loss = step.Tensor(TensorRole::kLoss);
  const InstructionId first =
      step.Kernel(10, {.stream = StreamKind::kDataParallel, .writes = {loss}});
  const InstructionId gone =
      step.Kernel(1, {.stream = StreamKind::kTensorParallel, .writes = {a}, .after = {first}});
  step.Kernel(2, {.writes = {b}, .after = {gone}});
  step.Kernel(2, {.reads = {b}, .writes = {step.Tensor(TensorRole::kLoss)}});
  const Program program = step.Build();
  const auto outcome = ApplyPass(std::make_unique<EliminateDeadPass>(), program, &step.flow,
                                 PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_THAT(TimesOf(outcome->rewritten.program), ElementsAre(10, 2, 2));
  EXPECT_EQ(outcome->reports[0].after.makespan, Duration::Microseconds(14));
}

// Scores are made again for backward, and with them what they give, which nobody reads.
TEST(EliminateDeadTest, RecomputedAttentionNeedNotBeMixedAgain) {
  ParallelPlan plan = SmallPlan({2}, 3);
  plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
  plan.recompute = v1::RECOMPUTE_SELECTIVE;
  const Result<StepWithFlow> step = BuildSmallStep(plan);
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const auto outcome =
      ApplyPass(std::make_unique<EliminateDeadPass>(), step->program, &step->flow, PriceBySize());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  // Of two layers in each of three micro-batches.
  EXPECT_EQ(step->program.size() - outcome->rewritten.program.size(), 6u);
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre(HasSubstr("6 instructions")));
  EXPECT_LT(outcome->reports[0].after.makespan, outcome->reports[0].before.makespan);
}

// Made beside the step before: nothing of this one reads them.
TEST(EliminateDeadTest, SamplesOfTheNextStepAreNeeded) {
  ParallelPlan plan = SmallPlan({1, 1}, 2);
  plan.input = ParallelPlan::Input{{2, 1000, 0, 0}, 100, true};
  const Result<StepWithFlow> step = BuildSmallStep(plan);
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const auto outcome =
      ApplyPass(std::make_unique<EliminateDeadPass>(), step->program, &step->flow, PriceBySize());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->rewritten.program.size(), step->program.size());
}

TEST(EliminateDeadTest, NothingIsTakenOutOfAStepThatNeedsAll) {
  const Result<StepWithFlow> step = BuildSmallStep(SmallPlan({1, 1}, 2));
  ASSERT_TRUE(step.has_value()) << step.error().message;
  const auto outcome =
      ApplyPass(std::make_unique<EliminateDeadPass>(), step->program, &step->flow, PriceBySize());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->rewritten.program.size(), step->program.size());
  EXPECT_THAT(outcome->reports[0].notes, ElementsAre("All results are needed."));
}

}  // namespace
}  // namespace stepcast
