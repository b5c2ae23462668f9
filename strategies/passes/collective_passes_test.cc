#include "strategies/passes/collective_passes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// Two kernels make gradients, which data-parallel ranks sum.
class CollectivePassesTest : public ::testing::Test {
 protected:
  CollectivePassesTest() {
    step_.BeginRank();
    group_ = step_.builder.AddGroup({"data", {0, 1}});
    first_ = step_.Tensor(TensorRole::kGradient);
    second_ = step_.Tensor(TensorRole::kGradient);
  }
  InstructionId Sum(std::int64_t bytes, const std::vector<TensorId>& gradients,
                    std::vector<InstructionId> after, bool own_part = false) {
    HandInstruction what;
    what.stream = StreamKind::kDataParallel;
    what.after = std::move(after);
    const OpKind kind = own_part ? OpKind::kReduceScatter : OpKind::kAllReduce;
    const InstructionId id =
        step_.Add(Op::Communication(kind, DType::kFp32, Bytes(bytes), group_), what);
    DataFlow::Use in{{}, Access::kRead, false};
    for (const TensorId t : gradients) in.slices.push_back({t, 0, 1});
    DataFlow::Use out = in;
    out.access = Access::kWrite;
    out.own_part = own_part;
    step_.flow.Set(id, Function::kReduce, std::array{in, out});
    return id;
  }
  static std::vector<std::int64_t> BytesOfSums(const Program& program) {
    std::vector<std::int64_t> bytes;
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      if (IsCommunication(op.kind)) bytes.push_back(op.dims[0]);
    }
    return bytes;
  }
  /// Kernels as `PriceByFirstDimension` says, sums 5 us longer.
  static Pricing WithLatency() {
    Pricing pricing = PriceByFirstDimension();
    const auto kernel = pricing.device;
    pricing.device = [kernel](const Op& op) {
      Cost cost = kernel(op);
      if (IsCommunication(op.kind)) cost.time += Duration::Microseconds(5);
      return cost;
    };
    return pricing;
  }

  HandProgram step_;
  GroupId group_{};
  TensorId first_{};
  TensorId second_{};
};

//   time (us)   0       10      20      28           0       10   14  20  24
//   compute     |first  |second |                    |first  |second |
//   sums        | ..            |both   |            | ..    |one | . |two|
TEST_F(CollectivePassesTest, APieceStartsWhenItsPartIsThere) {
  step_.Kernel(10, {.writes = {first_}});
  const InstructionId last = step_.Kernel(10, {.writes = {second_}});
  Sum(8, {first_, second_}, {last});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<SplitCollectivesPass>(Bytes(4)), program,
                                 &step_.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  const PassReport& report = outcome->reports[0];
  EXPECT_EQ(report.before.makespan, Duration::Microseconds(28));
  EXPECT_EQ(report.after.makespan, Duration::Microseconds(24));
  EXPECT_THAT(BytesOfSums(outcome->rewritten.program), ElementsAre(4, 4));
  EXPECT_THAT(report.notes, ElementsAre("1 collectives in 2 pieces."));
}

//   time (us)   0       10      18      28           0       10   14   18  24
//   compute     |both   | ..    |reads 1|            |both   | .. |reads 1 |
//   sums        | ..    |both   |                    | ..    |one |two|
TEST_F(CollectivePassesTest, WhoReadsOnePartWaitsForThatPart) {
  const TensorId result = step_.Tensor(TensorRole::kLoss);
  const InstructionId last = step_.Kernel(10, {.writes = {first_, second_}});
  const InstructionId sum = Sum(8, {first_, second_}, {last});
  step_.Kernel(10, {.reads = {first_}, .writes = {result}, .after = {sum}});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<SplitCollectivesPass>(Bytes(4)), program,
                                 &step_.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].before.makespan, Duration::Microseconds(28));
  EXPECT_EQ(outcome->reports[0].after.makespan, Duration::Microseconds(24));
}

TEST_F(CollectivePassesTest, WhatIsSlowerIsNotTaken) {
  const InstructionId last = step_.Kernel(10, {.writes = {first_, second_}});
  Sum(8, {first_, second_}, {last});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<SplitCollectivesPass>(Bytes(4)), program,
                                 &step_.flow, WithLatency());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].after.makespan, Duration::Microseconds(23));
  EXPECT_THAT(outcome->reports[0].notes,
              ElementsAre("Nothing changes: the step would take 0.028 ms rather than 0.023 ms. 1 "
                          "collectives in 2 pieces."));
}

// Ranks keep a part of each tensor: pieces end where a tensor does.
TEST_F(CollectivePassesTest, PartsThatRanksKeepStayTheSame) {
  step_.Kernel(10, {.writes = {first_}});
  const InstructionId last = step_.Kernel(10, {.writes = {second_}});
  Sum(8, {first_, second_}, {last}, /*own_part=*/true);
  Sum(8, {first_}, {}, /*own_part=*/true);
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<SplitCollectivesPass>(Bytes(2)), program,
                                 &step_.flow, PriceByFirstDimension());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_THAT(BytesOfSums(outcome->rewritten.program), ElementsAre(4, 4, 8));
  EXPECT_THAT(outcome->reports[0].notes,
              ElementsAre("1 collectives in 2 pieces. 1 stay whole: ranks keep one part of all "
                          "that they move."));
}

//   time (us)   0   1   2       10        19         0   1   2             15
//   sums        | ..|first 4+5  |second 4+5|         | ..    |both 8 + 5   |
TEST_F(CollectivePassesTest, NeighboursAreMergedForOneLatency) {
  const InstructionId a = step_.Kernel(1, {.writes = {first_}});
  Sum(4, {first_}, {a});
  const InstructionId b = step_.Kernel(1, {.writes = {second_}});
  Sum(4, {second_}, {b});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<MergeCollectivesPass>(Bytes(8)), program,
                                 &step_.flow, WithLatency());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->reports[0].before.makespan, Duration::Microseconds(19));
  EXPECT_EQ(outcome->reports[0].after.makespan, Duration::Microseconds(15));
  EXPECT_THAT(BytesOfSums(outcome->rewritten.program), ElementsAre(8));
}

TEST_F(CollectivePassesTest, NoMoreBytesThanAskedForAreMerged) {
  const InstructionId a = step_.Kernel(1, {.writes = {first_, second_}});
  Sum(4, {first_}, {a});
  Sum(4, {second_}, {a});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<MergeCollectivesPass>(Bytes(7)), program,
                                 &step_.flow, WithLatency());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_THAT(BytesOfSums(outcome->rewritten.program), ElementsAre(4, 4));
  EXPECT_THAT(outcome->reports[0].notes,
              ElementsAre("No collectives between data-parallel ranks can be merged into one of 7 "
                          "bytes."));
}

// What reads the first sum comes before the second one: both at once would come too late.
TEST_F(CollectivePassesTest, WhatIsNeededInBetweenIsNotMerged) {
  const TensorId result = step_.Tensor(TensorRole::kLoss);
  const InstructionId a = step_.Kernel(1, {.writes = {first_, second_}});
  const InstructionId sum = Sum(4, {first_}, {a});
  step_.Kernel(1, {.reads = {first_}, .writes = {result}, .after = {sum}});
  Sum(4, {second_}, {a});
  const Program program = step_.Build();
  const auto outcome = ApplyPass(std::make_unique<MergeCollectivesPass>(Bytes(8)), program,
                                 &step_.flow, WithLatency());
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_THAT(BytesOfSums(outcome->rewritten.program), ElementsAre(4, 4));
}

// A framework that waits for its messages, rewritten, is one that does not.
TEST(OverlapTransfersTest, NobodyWaitsForWhatWasSent) {
  ParallelPlan plan = SmallPlan({1, 1}, 4);
  v1::Framework framework = FusedKernels();
  framework.set_overlap_pipeline(false);
  for (const bool blocks_host : {false, true}) {
    framework.set_pipeline_blocks_host(blocks_host);
    const Result<StepWithFlow> step = BuildSmallStep(plan, framework);
    ASSERT_TRUE(step.has_value()) << step.error().message;
    // A message takes longer than all kernels.
    const Pricing pricing = PriceByFirstDimension(Duration::Microseconds(2));
    const auto outcome =
        ApplyPass(std::make_unique<OverlapTransfersPass>(), step->program, &step->flow, pricing);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
    v1::Framework overlaps = framework;
    overlaps.set_overlap_pipeline(true);
    overlaps.set_pipeline_blocks_host(false);
    const Result<StepWithFlow> wanted = BuildSmallStep(plan, overlaps);
    ASSERT_TRUE(wanted.has_value());
    const Result<StepOutcome> of_wanted = SimulatedOutcome(wanted->program, pricing);
    ASSERT_TRUE(of_wanted.has_value());
    EXPECT_LT(outcome->reports[0].after.makespan, outcome->reports[0].before.makespan);
    EXPECT_EQ(outcome->reports[0].after.makespan, of_wanted->makespan)
        << blocks_host << outcome->reports[0].notes.front();
    EXPECT_EQ(outcome->rewritten.program.size(), wanted->program.size());
    EXPECT_THAT(outcome->reports[0].notes,
                ElementsAre(HasSubstr(" of kernels for messages are gone.")));
  }
}

}  // namespace
}  // namespace stepcast
