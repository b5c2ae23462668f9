// Buffers laid out as CUPTI fills them, walked by CUPTI itself where its library is here: it needs
// no driver for that.
#include "profiles/collect/cupti/records.h"

#include <dlfcn.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstring>

#include "profiles/collect/activity/activity.h"

namespace stepcast {
namespace {

using cuda::AddCuptiBuffer;
using cuda::CuptiRecords;
using ::testing::HasSubstr;

class Buffer {
 public:
  template <typename Record>
  Buffer& Add(const Record& record) {
    std::memcpy(memory_.data() + used_, &record, sizeof(record));
    used_ += sizeof(record);
    return *this;
  }
  std::uint8_t* data() { return memory_.data(); }
  std::size_t used() const { return used_; }

 private:
  alignas(8) std::array<std::uint8_t, 4096> memory_{};
  std::size_t used_ = 0;
};

CUpti_ActivityKernel10 Kernel(const char* name, std::uint64_t start, std::uint64_t end) {
  CUpti_ActivityKernel10 kernel{};
  kernel.kind = CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL;
  kernel.name = name;
  kernel.start = start;
  kernel.end = end;
  kernel.deviceId = 1;
  kernel.contextId = 2;
  kernel.streamId = 13;
  kernel.correlationId = 77;
  return kernel;
}

class CuptiRecordsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    void* const library = ::dlopen(STEPCAST_CUPTI_LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) GTEST_SKIP() << "not checked: " << ::dlerror();
    next_ = reinterpret_cast<cuda::NextCuptiRecord>(::dlsym(library, "cuptiActivityGetNextRecord"));
    ASSERT_NE(next_, nullptr);
  }
  std::string Walk(std::size_t bytes) {
    return AddCuptiBuffer(buffer_.data(), bytes, next_, records_);
  }

  Buffer buffer_;
  CuptiRecords records_;
  cuda::NextCuptiRecord next_ = nullptr;
};

TEST_F(CuptiRecordsTest, EveryKindBecomesAnActivity) {
  CUpti_ActivityMemcpy6 copy{};
  copy.kind = CUPTI_ACTIVITY_KIND_MEMCPY;
  copy.copyKind = CUPTI_ACTIVITY_MEMCPY_KIND_DTOH;
  copy.bytes = 4096;
  copy.start = 500;
  copy.end = 650;
  copy.streamId = 14;
  CUpti_ActivityMemcpyPtoP4 between{};
  between.kind = CUPTI_ACTIVITY_KIND_MEMCPY2;
  between.bytes = 12;
  between.start = 700;
  between.end = 800;
  CUpti_ActivityMemset4 fill{};
  fill.kind = CUPTI_ACTIVITY_KIND_MEMSET;
  fill.bytes = 64;
  fill.start = 900;
  fill.end = 950;
  CUpti_ActivityOverhead3 overhead{};
  overhead.kind = CUPTI_ACTIVITY_KIND_OVERHEAD;
  overhead.start = 10;
  overhead.end = 40;
  CUpti_ActivityExternalCorrelation correlation{};
  correlation.kind = CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION;
  correlation.externalKind = CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM0;
  correlation.correlationId = 77;
  correlation.externalId = 5;
  CUpti_ActivityAPI call{};
  call.kind = CUPTI_ACTIVITY_KIND_RUNTIME;
  buffer_.Add(correlation)
      .Add(Kernel("_Z38ncclDevKernel_AllReduce_Sum_f32_RING_LL", 100, 400))
      .Add(copy)
      .Add(call)
      .Add(between)
      .Add(fill)
      .Add(overhead);
  ASSERT_EQ(Walk(buffer_.used()), "");
  EXPECT_EQ(records_.other_kinds, (std::map<int, std::int64_t>{{CUPTI_ACTIVITY_KIND_RUNTIME, 1}}));
  const auto log = MakeActivityLog(records_.activities);
  ASSERT_TRUE(log.has_value()) << log.error().message;
  ASSERT_EQ(log->activities.size(), 5);
  EXPECT_EQ(log->activities[0].kind, ActivityKind::kOverhead);
  const Activity& collective = log->activities[1];
  EXPECT_EQ(collective.kind, ActivityKind::kCollective);
  EXPECT_EQ(collective.nccl, NcclKernel::kAllReduce);
  EXPECT_EQ(collective.device, 1);
  EXPECT_EQ(collective.context, 2);
  EXPECT_EQ(collective.stream, 13);
  EXPECT_EQ(collective.length(), Duration::Nanoseconds(300));
  EXPECT_EQ(log->activities[2].direction, CopyDirection::kToHost);
  EXPECT_EQ(log->activities[2].bytes, Bytes(4096));
  EXPECT_EQ(log->activities[3].direction, CopyDirection::kBetweenDevices);
  EXPECT_EQ(log->activities[4].kind, ActivityKind::kFill);
  EXPECT_EQ(SpansByExternal(*log).at(5).start_ns, 100);
}

TEST_F(CuptiRecordsTest, NothingIsNoError) {
  EXPECT_EQ(Walk(0), "");
  EXPECT_EQ(AddCuptiBuffer(nullptr, 0, next_, records_), "");
  EXPECT_TRUE(records_.activities.empty());
}

TEST_F(CuptiRecordsTest, ACutOffRecordIsAnErrorAndWhatCameBeforeIsKept) {
  buffer_.Add(Kernel("first", 1, 2)).Add(Kernel("second", 3, 4));
  EXPECT_THAT(Walk(buffer_.used() - 8), HasSubstr("cut off after byte 216 of 424"));
  ASSERT_EQ(records_.activities.size(), 1);
  EXPECT_STREQ(records_.activities[0].name, "first");
}

TEST_F(CuptiRecordsTest, AnUnknownKindIsAnError) {
  CUpti_ActivityKernel10 kernel = Kernel("first", 1, 2);
  kernel.kind = static_cast<CUpti_ActivityKind>(999);
  buffer_.Add(Kernel("before", 1, 2)).Add(kernel);
  EXPECT_THAT(Walk(buffer_.used()), HasSubstr("an unknown kind after byte 216 of 432"));
  EXPECT_EQ(records_.activities.size(), 1);
}

TEST_F(CuptiRecordsTest, AKernelThatEndsBeforeItStartsIsAnErrorOfTheLog) {
  buffer_.Add(Kernel("gemm", 400, 100));
  ASSERT_EQ(Walk(buffer_.used()), "");
  const auto log = MakeActivityLog(records_.activities);
  ASSERT_FALSE(log.has_value());
  EXPECT_EQ(log.error().message, "record 0 (gemm): ends 300 ns before it starts");
}

TEST_F(CuptiRecordsTest, AKernelWithoutANameHasAnEmptyOne) {
  buffer_.Add(Kernel(nullptr, 1, 2));
  ASSERT_EQ(Walk(buffer_.used()), "");
  EXPECT_STREQ(records_.activities[0].name, "");
}

// A walk that never ends, or leaves the buffer, is a fault of the library; it must not be followed.
TEST_F(CuptiRecordsTest, RecordsOutOfPlaceAreErrors) {
  buffer_.Add(Kernel("first", 1, 2)).Add(Kernel("second", 3, 4));
  const auto stays = [](std::uint8_t* buffer, std::size_t, CUpti_Activity** record) {
    *record = reinterpret_cast<CUpti_Activity*>(buffer);
    return CUPTI_SUCCESS;
  };
  EXPECT_THAT(AddCuptiBuffer(buffer_.data(), buffer_.used(), stays, records_),
              HasSubstr("out of place after byte 216"));
  const auto leaves = [](std::uint8_t* buffer, std::size_t valid, CUpti_Activity** record) {
    *record = reinterpret_cast<CUpti_Activity*>(buffer + valid);
    return CUPTI_SUCCESS;
  };
  EXPECT_THAT(AddCuptiBuffer(buffer_.data(), buffer_.used(), leaves, records_),
              HasSubstr("out of place after byte 0"));
  const auto fails = [](std::uint8_t*, std::size_t, CUpti_Activity**) {
    return CUPTI_ERROR_UNKNOWN;
  };
  EXPECT_THAT(AddCuptiBuffer(buffer_.data(), buffer_.used(), fails, records_),
              HasSubstr("code 999 from CUPTI"));
}

}  // namespace
}  // namespace stepcast
