#include "strategies/lower/program_recording.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

Duration Us(double value) { return Duration::Microseconds(value); }

/// One rank class of two ranks, 4 and 5: two kernels of 30 us, an all-reduce of 100 us on another
/// stream beside the second, a copy to the host, then the host waits. A launch takes 10 us.
///   host    |k0 0-10|k1 -20|ar -30|st -40|sync 40            -140|
///   compute         |k0 10-40 |k1 40-70|
///   data                      |ar 40                         -140|
///   copies                             |st 70-77|
class ProgramRecordingTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ProgramBuilder builder;
    RankClass rank_class;
    rank_class.name = "all";
    rank_class.ranks = 2;
    rank_class.first_rank = 4;
    builder.BeginRankClass(rank_class);
    const StreamId compute = builder.AddStream(StreamKind::kCompute);
    const StreamId data = builder.AddStream(StreamKind::kDataParallel);
    const StreamId copies = builder.AddStream(StreamKind::kOffload);
    const StreamId host = builder.AddStream(StreamKind::kHost);
    const GroupId group = builder.AddGroup({"data parallel", {4, 5}});
    const auto add = [&](const Op& op, StreamId stream, std::vector<InstructionId> after = {}) {
      Instruction instruction;
      instruction.op = builder.AddOp(op);
      instruction.stream = stream;
      return builder.Add(instruction, after);
    };
    const Op kernel = Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kBackward, 30, 1);
    const InstructionId first = add(kernel, compute);
    const InstructionId second = add(kernel, compute);
    const InstructionId reduce =
        add(Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(100), group), data, {first});
    const InstructionId store =
        add(Op::Offload(OpKind::kStore, Bytes(7), HostMemory::kCpu), copies, {second});
    add(Op::HostSync(), host, {reduce, store});
    Result<Program> program = std::move(builder).Build();
    ASSERT_TRUE(program.has_value()) << program.error().message;
    Pricing pricing;
    pricing.device = [](const Op& op) {
      Cost cost;
      if (!IsHost(op.kind)) cost.time = Us(static_cast<double>(op.dims[0]));
      return cost;
    };
    pricing.host = [](const Op& op, Phase) { return IsHost(op.kind) ? Duration() : Us(10); };
    const LoweredProgram lowered = Lower(*program, pricing);
    const Result<Timeline> timeline = Simulate(lowered.graph);
    ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
    ASSERT_EQ(timeline->makespan(), Us(140));
    recording_ = RecordingOfStep(*program, lowered, *timeline,
                                 InstructionTimes(*program, lowered, *timeline), RankClassId(0));
  }
  const RecordedActivity& Work(std::size_t i) const { return recording_.activities[i]; }
  std::pair<std::int64_t, std::int64_t> Launch(std::size_t i) const {
    const RecordedSpan& span = recording_.calls[Work(i).call].span;
    return {span.start_ns, span.end_ns};
  }

  Recording recording_;
};

TEST_F(ProgramRecordingTest, StepsAreAnnotationsOneAfterTheOther) {
  const auto steps = StepsOf(recording_);
  ASSERT_TRUE(steps.has_value());
  ASSERT_EQ(steps->steps.size(), 2);
  EXPECT_EQ(steps->steps[0].end_ns, 140'000);
  EXPECT_EQ(steps->steps[1].start_ns, 140'000);
  EXPECT_EQ(steps->steps[1].end_ns, 280'000);
  EXPECT_EQ(recording_.rank, 4);
  EXPECT_EQ(recording_.world_size, 2);
}

TEST_F(ProgramRecordingTest, WorkRunsAsInTheTimelineAndWasLaunchedBefore) {
  ASSERT_EQ(recording_.activities.size(), 8);
  EXPECT_EQ(Work(0).span.start_ns, 10'000);
  EXPECT_EQ(Work(0).span.end_ns, 40'000);
  EXPECT_EQ(Launch(0), std::pair(std::int64_t{0}, std::int64_t{10'000}));
  // The collective begins with the second kernel and ends later.
  EXPECT_EQ(Work(1).span.start_ns, 40'000);
  EXPECT_EQ(Work(1).span.end_ns, 140'000);
  EXPECT_EQ(Work(1).kind, ActivityKind::kCollective);
  EXPECT_EQ(Launch(1), std::pair(std::int64_t{20'000}, std::int64_t{30'000}));
  EXPECT_EQ(Work(2).span.end_ns, 70'000);
  EXPECT_EQ(Launch(2), std::pair(std::int64_t{10'000}, std::int64_t{20'000}));
  EXPECT_EQ(Work(3).kind, ActivityKind::kCopy);
  EXPECT_EQ(Work(3).bytes, 7);
  EXPECT_EQ(Work(3).direction, CopyDirection::kToHost);
  // The next step begins when this one has ended.
  EXPECT_EQ(Work(4).span.start_ns, 150'000);
  EXPECT_NE(Work(1).stream, Work(2).stream);
  EXPECT_EQ(Work(0).stream, Work(2).stream);
}

TEST_F(ProgramRecordingTest, NamesAreThoseThatToolsKnow) {
  EXPECT_EQ(recording_.text(Work(1).name), "ncclDevKernel_AllReduce_Sum_bf16");
  EXPECT_EQ(Work(1).nccl, NcclKernel::kAllReduce);
  EXPECT_EQ(recording_.text(Work(3).name), "Memcpy DtoH (Device -> Pinned)");
  ASSERT_NE(Work(0).range, kNoIndex);
  const RecordedRange& range = recording_.ranges[Work(0).range];
  EXPECT_EQ(recording_.text(range.name), "gelu_backward");
  EXPECT_EQ(recording_.text(range.shapes), "[[30,1]]");
}

TEST_F(ProgramRecordingTest, CollectivesSayWhatTheyMove) {
  ASSERT_NE(Work(1).collective, kNoIndex);
  const RecordedCollective& moved = recording_.collectives[Work(1).collective];
  EXPECT_EQ(recording_.text(moved.name), "allreduce");
  EXPECT_EQ(recording_.text(moved.type), "BFloat16");
  EXPECT_EQ(moved.elements_in, 50);
  EXPECT_EQ(moved.group_size, 2);
  EXPECT_EQ(recording_.text(moved.group_ranks), "[4,5]");
}

TEST_F(ProgramRecordingTest, TheHostWaitsInACall) {
  ASSERT_EQ(recording_.waits.size(), 2);
  EXPECT_EQ(recording_.waits[0].kind, RecordedWait::Kind::kContext);
  const RecordedCall& sync = recording_.calls[4];
  EXPECT_EQ(sync.kind, RecordedCall::Kind::kDeviceSynchronize);
  EXPECT_EQ(sync.span.end_ns, 140'000);
}

}  // namespace
}  // namespace stepcast
