#include "profiles/collect/activity/kineto.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

std::string ErrorOf(const std::string& json) {
  const auto log = ParseKinetoTrace(json, "trace.json");
  return log ? "" : log.error().message;
}

std::string WithEvent(const std::string& event) {
  return R"({"schemaVersion": 1, "traceEvents": [)" + event + "]}";
}

// A copy and a collective; what the host does is passed over.
TEST(KinetoTest, DeviceActivitiesAreReadWithTheirStreamsAndNumbers) {
  const std::string events = R"json(
      {"ph": "X", "cat": "cpu_op", "name": "aten::add", "ts": 1, "dur": 1},
      {"ph": "X", "cat": "kernel", "name": "ncclDevKernel_AllReduce_Sum_f32_RING_LL(x)",
       "ts": 4458676983543.183, "dur": 41.407,
       "args": {"External id": 5, "device": 1, "context": 2, "stream": 40, "correlation": 9}},
      {"ph": "X", "cat": "gpu_memcpy", "name": "Memcpy HtoD (Pageable -> Device)",
       "ts": 1695835572943613, "dur": 12,
       "args": {"device": 0, "stream": 7, "correlation": 14, "bytes": 92928}})json";
  const auto log = ParseKinetoTrace(WithEvent(events), "trace.json");
  ASSERT_TRUE(log.has_value()) << log.error().message;
  ASSERT_EQ(log->activities.size(), 2);
  const Activity& collective = log->activities[0];
  EXPECT_EQ(collective.kind, ActivityKind::kCollective);
  EXPECT_EQ(collective.nccl, NcclKernel::kAllReduce);
  EXPECT_EQ(collective.device, 1);
  EXPECT_EQ(collective.context, 2);
  EXPECT_EQ(collective.stream, 40);
  // A double holds these microseconds to half a nanosecond.
  EXPECT_NEAR(static_cast<double>(collective.start_ns - 4458676983543000), 183, 1);
  EXPECT_NEAR(static_cast<double>(collective.end_ns - collective.start_ns), 41407, 1);
  EXPECT_EQ(log->externals.at(9), 5);
  const Activity& copy = log->activities[1];
  EXPECT_EQ(copy.kind, ActivityKind::kCopy);
  EXPECT_EQ(copy.direction, CopyDirection::kToDevice);
  EXPECT_EQ(copy.bytes, Bytes(92928));
  // Above 2^53 nanoseconds: exact.
  EXPECT_EQ(copy.start_ns, 1695835572943613000);
  EXPECT_EQ(copy.length(), Duration::Microseconds(12));
}

TEST(KinetoTest, WhatIsNoTraceSaysSo) {
  EXPECT_EQ(ErrorOf("{\"traceEvents\": ["), "trace.json: not JSON");
  EXPECT_THAT(ErrorOf("[]"), HasSubstr("found no list \"traceEvents\""));
  EXPECT_THAT(ErrorOf(R"({"traceEvents": 3})"), HasSubstr("found no list \"traceEvents\""));
  EXPECT_THAT(ErrorOf(WithEvent("7")), HasSubstr("event 0: not an object"));
  EXPECT_THAT(ErrorOf(WithEvent(R"({"cat": "kernel", "ts": 1, "dur": 1})")),
              HasSubstr("event 0: a device activity without \"name\" or \"args\""));
  EXPECT_THAT(
      ErrorOf(WithEvent(R"({"cat": "kernel", "name": "k", "ts": 1, "dur": -1, "args": {}})")),
      HasSubstr("event 0 (k): \"ts\" and \"dur\" must be microseconds"));
  EXPECT_THAT(ErrorOf(WithEvent(R"({"cat": "kernel", "name": "k", "ts": 1, "dur": 1, "args": {
                                "device": 0, "stream": -7, "correlation": 1}})")),
              HasSubstr("must be whole numbers below 2^32"));
}

std::string Unpacked(const std::string& path) {
  const std::string command = "gzip -dc '" + path + "'";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
  std::string text;
  std::array<char, 65536> piece{};
  for (std::size_t read = 0;
       pipe && (read = std::fread(piece.data(), 1, piece.size(), pipe.get())) > 0;) {
    text.append(piece.data(), read);
  }
  return text;
}

struct RecordedTrace {
  const char* file;
  std::size_t kernels;
  std::size_t collectives;
  std::size_t copies;
  std::size_t fills;
  double busy_us;  ///< Lengths of all device activities added up.
  std::size_t streams;
};

class RecordedTraceTest : public ::testing::TestWithParam<RecordedTrace> {};

// Traces that others published, with what a count over their JSON by hand gives. They are not part
// of the repository: they are in the folder STEPCAST_TRACES_DIR, or beside the checkout.
TEST_P(RecordedTraceTest, CountsAndTimesAreThoseOfTheFile) {
  const char* const folder = std::getenv("STEPCAST_TRACES_DIR");
  const std::string path =
      (folder != nullptr && *folder != 0 ? std::string(folder)
                                         : std::string("../shared/data/kernels/traces")) +
      "/" + GetParam().file;
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "not checked: there is no " << path;
  const auto log = ParseKinetoTrace(Unpacked(path), path);
  ASSERT_TRUE(log.has_value()) << log.error().message;
  const auto count = [&](ActivityKind kind) {
    return static_cast<std::size_t>(
        std::ranges::count_if(log->activities, [&](const Activity& a) { return a.kind == kind; }));
  };
  EXPECT_EQ(count(ActivityKind::kKernel), GetParam().kernels);
  EXPECT_EQ(count(ActivityKind::kCollective), GetParam().collectives);
  EXPECT_EQ(count(ActivityKind::kCopy), GetParam().copies);
  EXPECT_EQ(count(ActivityKind::kFill), GetParam().fills);
  Duration busy;
  for (const Activity& activity : log->activities) busy += activity.length();
  EXPECT_NEAR(busy.microseconds(), GetParam().busy_us, 1);
  EXPECT_EQ(ByStream(*log).size(), GetParam().streams);
  EXPECT_EQ(log->without_time, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Traces, RecordedTraceTest,
    ::testing::Values(RecordedTrace{"hta_a100_alexnet.json.gz", 79, 0, 16, 3, 66203, 2},
                      RecordedTrace{"hta_a100_ddp2_resnet_nccl.json.gz", 2679, 21, 960, 114,
                                    165185.838, 2},
                      RecordedTrace{"triosim_h100_vgg13.json.gz", 292, 0, 0, 33, 346370, 1}),
    [](const auto& of) {
      const std::string file = of.param.file;
      return file.substr(0, file.find('.'));
    });

}  // namespace
}  // namespace stepcast
