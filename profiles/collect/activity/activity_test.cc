#include "profiles/collect/activity/activity.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

StepcastGpuActivity Kernel(const char* name, std::int64_t start_ns, std::int64_t end_ns,
                           std::uint32_t stream, std::uint32_t correlation) {
  StepcastGpuActivity record{};
  record.kind = kStepcastGpuActivityKernel;
  record.name = name;
  record.start_ns = start_ns;
  record.end_ns = end_ns;
  record.stream = stream;
  record.correlation = correlation;
  return record;
}

StepcastGpuActivity Correlation(std::uint32_t correlation, std::uint64_t external) {
  StepcastGpuActivity record{};
  record.kind = kStepcastGpuActivityCorrelation;
  record.correlation = correlation;
  record.external = external;
  return record;
}

std::string ErrorOf(const StepcastGpuActivity& record) {
  const auto log = MakeActivityLog(std::array{record});
  return log ? "" : log.error().message;
}

TEST(ActivityTest, CollectivesAreKnownByTheNamesOfTheirKernels) {
  // Of NCCL 2.17 in traces of PyTorch, of 2.19 and later, and as CUPTI has them, mangled.
  EXPECT_EQ(NcclKernelOf("ncclKernel_AllReduce_RING_LL_Sum_float(ncclDevComm*, unsigned long)"),
            NcclKernel::kAllReduce);
  EXPECT_EQ(NcclKernelOf("ncclDevKernel_AllGather_RING_LL(ncclDevKernelArgsStorage<4096ul>)"),
            NcclKernel::kAllGather);
  EXPECT_EQ(NcclKernelOf("_Z40ncclDevKernel_ReduceScatter_Sum_f32_RING_LL24ncclDev"),
            NcclKernel::kReduceScatter);
  EXPECT_EQ(NcclKernelOf("ncclDevKernel_SendRecv(ncclDevKernelArgsStorage<4096ul>)"),
            NcclKernel::kSendReceive);
  EXPECT_EQ(NcclKernelOf("_Z22ncclDevKernel_SendRecv24ncclDevKernelArgsStorageILm4096EE"),
            NcclKernel::kSendReceive);
  EXPECT_EQ(NcclKernelOf("ncclDevKernel_Reduce_Sum_f32_RING_LL"), NcclKernel::kReduce);
  EXPECT_EQ(NcclKernelOf("ncclDevKernel_Generic_4"), NcclKernel::kOther);
  EXPECT_EQ(NcclKernelOf("void AllReduce_of_our_own(float*)"), NcclKernel::kNone);
}

// Two kernels of one call with a gap between them; another call's kernel on another stream.
TEST(ActivityTest, SpansReachFromTheFirstToTheLastActivityOfACall) {
  const std::vector<StepcastGpuActivity> records = {
      Kernel("second", 400, 500, 7, 11),
      Kernel("other", 150, 600, 8, 12),
      Correlation(11, 1),
      Kernel("first", 100, 300, 7, 11),
      Correlation(12, 2),
      Kernel("x", 1, 2, 7, 13),
  };
  const auto log = MakeActivityLog(records);
  ASSERT_TRUE(log.has_value()) << log.error().message;
  ASSERT_EQ(log->activities.size(), 4);
  EXPECT_EQ(log->activities[1].name, "first");
  const auto spans = SpansByExternal(*log);
  ASSERT_EQ(spans.size(), 2);
  EXPECT_EQ(spans.at(1).start_ns, 100);
  EXPECT_EQ(spans.at(1).end_ns, 500);
  EXPECT_EQ(spans.at(1).activities, 2);
  EXPECT_EQ(spans.at(1).busy, Duration::Nanoseconds(300));
  EXPECT_EQ(spans.at(2).busy, Duration::Nanoseconds(450));
  const auto streams = ByStream(*log);
  ASSERT_EQ(streams.size(), 2);
  EXPECT_EQ(streams[0].stream, 7);
  EXPECT_EQ(streams[0].order.size(), 3);
  EXPECT_EQ(streams[0].busy, Duration::Nanoseconds(301));
}

// A kernel may start before the one before it has ended (programmatic launches).
TEST(ActivityTest, TimeOfAStreamCountsOnce) {
  const auto log = MakeActivityLog(std::array{
      Kernel("a", 100, 300, 7, 1), Kernel("b", 200, 250, 7, 2), Kernel("c", 290, 400, 7, 3)});
  ASSERT_TRUE(log.has_value());
  EXPECT_EQ(ByStream(*log)[0].busy, Duration::Nanoseconds(300));
}

TEST(ActivityTest, RecordsWithoutTimesAreCountedAndLeftOut) {
  const auto log = MakeActivityLog(std::array{Kernel("a", 0, 0, 7, 1), Kernel("b", 5, 9, 7, 2)});
  ASSERT_TRUE(log.has_value());
  EXPECT_EQ(log->without_time, 1);
  EXPECT_EQ(log->activities.size(), 1);
}

TEST(ActivityTest, WrongRecordsAreNamed) {
  EXPECT_EQ(ErrorOf(Kernel("gemm", 300, 250, 7, 1)),
            "record 0 (gemm): ends 50 ns before it starts");
  StepcastGpuActivity record = Kernel(nullptr, 1, 2, 7, 1);
  record.kind = 17;
  EXPECT_EQ(ErrorOf(record), "record 0 (no name): found kind 17, wanted 0 to 4");
  record.kind = kStepcastGpuActivityCopy;
  record.bytes = -5;
  EXPECT_THAT(ErrorOf(record), HasSubstr("found -5 bytes"));
  record.bytes = 5;
  record.direction = 9;
  EXPECT_THAT(ErrorOf(record), HasSubstr("found copy direction 9"));
  const auto twice = MakeActivityLog(std::array{Correlation(4, 1), Correlation(4, 2)});
  ASSERT_FALSE(twice.has_value());
  EXPECT_EQ(twice.error().message, "record 1: correlation 4 belongs to 1 and to 2");
}

TEST(ActivityTest, NothingIsAnEmptyLog) {
  const auto log = MakeActivityLog({});
  ASSERT_TRUE(log.has_value());
  EXPECT_TRUE(log->activities.empty());
  EXPECT_TRUE(SpansByExternal(*log).empty());
  EXPECT_TRUE(ByStream(*log).empty());
}

}  // namespace
}  // namespace stepcast
