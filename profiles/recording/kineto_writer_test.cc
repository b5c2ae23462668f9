#include "profiles/recording/kineto_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "profiles/recording/kineto.h"
#include "profiles/recording/published_traces.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

std::string Written(const Recording& recording, std::uint32_t process = 0) {
  std::ostringstream out;
  EXPECT_TRUE(WriteKinetoTrace(recording, process, out).has_value());
  return out.str();
}

Recording ReadAgain(const std::string& text) {
  auto recording = ParseKinetoTrace(text, "written.json");
  EXPECT_TRUE(recording.has_value()) << recording.error().message;
  return recording.has_value() ? *std::move(recording) : Recording();
}

// Everything that a trace says, in words, so that the order of interned texts does not matter.
using Lines = std::vector<std::string>;

std::string ShownSpan(const RecordedSpan& span) {
  return std::to_string(span.start_ns) + " " + std::to_string(span.end_ns);
}

template <typename... Parts>
std::string Line(const Parts&... parts) {
  std::ostringstream line;
  ((line << parts << "|"), ...);
  return line.str();
}

Lines Activities(const Recording& of, std::uint32_t process = 0) {
  Lines lines;
  for (const RecordedActivity& a : of.activities) {
    if (a.process != process) continue;
    std::string collective;
    if (a.collective != kNoIndex) {
      const RecordedCollective& c = of.collectives[a.collective];
      collective = Line(of.text(c.name), of.text(c.type), c.elements_in, c.elements_out,
                        c.group_size, of.text(c.group_name), of.text(c.group_ranks));
    }
    const auto start = [](const auto& list, std::uint32_t i) {
      return i == kNoIndex ? std::string("none") : ShownSpan(list[i].span);
    };
    lines.push_back(Line(static_cast<int>(a.kind), static_cast<int>(a.direction),
                         static_cast<int>(a.nccl), a.device, a.context, a.stream, a.correlation,
                         ShownSpan(a.span), a.bytes, of.text(a.name), a.external,
                         start(of.calls, a.call), start(of.ranges, a.range), collective));
  }
  std::ranges::sort(lines);
  return lines;
}

Lines Hosts(const Recording& of, std::uint32_t process = 0) {
  Lines lines;
  const auto thread = [&](std::uint32_t t) {
    return Line(of.processes[of.threads[t].process], of.threads[t].number, of.threads[t].name);
  };
  for (const RecordedRange& r : of.ranges) {
    if (of.threads[r.thread].process != process) continue;
    lines.push_back(Line("range", static_cast<int>(r.kind), thread(r.thread), ShownSpan(r.span),
                         of.text(r.name), of.text(r.shapes), of.text(r.types), of.text(r.strides),
                         of.text(r.values), r.external, r.sequence));
  }
  for (const RecordedCall& c : of.calls) {
    if (of.threads[c.thread].process != process) continue;
    lines.push_back(Line("call", static_cast<int>(c.kind), thread(c.thread), ShownSpan(c.span),
                         c.correlation, of.text(c.name)));
  }
  for (const RecordedWait& w : of.waits) {
    lines.push_back(Line("wait", static_cast<int>(w.kind), w.device, w.stream, w.correlation,
                         ShownSpan(w.span), w.event_stream, w.event_correlation));
  }
  for (const RecordedDevice& d : of.devices) {
    lines.push_back(Line("device", d.number, d.name, d.memory_bytes, d.multiprocessors));
  }
  lines.push_back(Line(of.rank, of.world_size, of.nccl_version, of.whole_microseconds));
  std::ranges::sort(lines);
  return lines;
}

// Days after 1970, with nanoseconds, and all that a trace may hold.
constexpr std::int64_t kMoment = std::int64_t{1'700'000'000} * 1'000'000'000 + 123'456'789;

Recording Sample() {
  Recording recording;
  recording.rank = 3;
  recording.world_size = 8;
  recording.nccl_version = "2.27.5";
  recording.devices.push_back({1, "NVIDIA H100 80GB HBM3", 85899345920, 132});
  recording.processes = {4711, 4712};
  recording.threads = {{0, 4711, "main \"thread\""}, {0, 4800, ""}, {1, 4712, "other"}};
  TextTable texts(recording);
  const auto range = [&](RecordedRange::Kind kind, std::uint32_t thread, std::int64_t start,
                         std::int64_t end, std::string_view name) -> RecordedRange& {
    RecordedRange& made = recording.ranges.emplace_back();
    made.kind = kind;
    made.thread = thread;
    made.span = {kMoment + start, kMoment + end};
    made.name = texts.Intern(name);
    return made;
  };
  range(RecordedRange::Kind::kAnnotation, 0, 0, 90'000, "ProfilerStep#7");
  RecordedRange& product = range(RecordedRange::Kind::kOperator, 0, 1001, 5003, "aten::mm");
  product.shapes = texts.Intern("[[128,1024],[1024,4096]]");
  product.types = texts.Intern(R"(["float","float"])");
  product.strides = texts.Intern("[[1024,1],[4096,1]]");
  product.values = texts.Intern(R"(["",""])");
  product.external = 42;
  product.sequence = 12;
  const auto call = [&](std::uint32_t thread, std::int64_t start, std::int64_t end,
                        std::uint32_t correlation, std::string_view name) {
    RecordedCall& made = recording.calls.emplace_back();
    made.kind = CallKindOf(name);
    made.thread = thread;
    made.span = {kMoment + start, kMoment + end};
    made.correlation = correlation;
    made.name = texts.Intern(name);
  };
  call(0, 2002, 3000, 7, "cudaLaunchKernel");
  call(1, 2500, 3500, 8, "cuLaunchKernelEx");
  call(0, 6000, 7000, 9, "cudaMemcpyAsync");
  call(0, 8000, 80'000, 10, "cudaStreamSynchronize");
  call(2, 2000, 3000, 7, "cudaLaunchKernel");
  const auto work = [&](ActivityKind kind, std::uint32_t correlation, std::int64_t start,
                        std::int64_t end, std::string_view name) -> RecordedActivity& {
    RecordedActivity& made = recording.activities.emplace_back();
    made.kind = kind;
    made.device = 1;
    made.context = 2;
    made.stream = 7;
    made.correlation = correlation;
    made.span = {kMoment + start, kMoment + end};
    made.name = texts.Intern(name);
    made.nccl = NcclKernelOf(name);
    return made;
  };
  work(ActivityKind::kKernel, 7, 4000, 14'001, "void gemm<float, 3>(\\escaped\\)").external = 42;
  RecordedActivity& collective =
      work(ActivityKind::kCollective, 8, 5000, 25'000, "ncclDevKernel_AllReduce_Sum_f32_RING_LL");
  collective.stream = 20;
  collective.collective = 0;
  RecordedCollective& moved = recording.collectives.emplace_back();
  moved.name = texts.Intern("allreduce");
  moved.type = texts.Intern("Float");
  moved.elements_in = 1 << 20;
  moved.elements_out = 1 << 20;
  moved.group_size = 2;
  moved.group_name = texts.Intern("0");
  moved.group_ranks = texts.Intern("[0,1]");
  RecordedActivity& copy =
      work(ActivityKind::kCopy, 9, 30'000, 31'000, "Memcpy HtoD (Pinned -> Device)");
  copy.direction = CopyDirection::kToDevice;
  copy.bytes = 4096;
  work(ActivityKind::kFill, 0, 31'000, 31'000, "Memset (Device)").bytes = 512;
  work(ActivityKind::kKernel, 7, 4000, 5000, "of the other process").process = 1;
  RecordedWait& wait = recording.waits.emplace_back();
  wait.kind = RecordedWait::Kind::kStream;
  wait.device = 1;
  wait.stream = 7;
  wait.correlation = 10;
  wait.span = {kMoment + 8100, kMoment + 79'000};
  RecordedWait& event = recording.waits.emplace_back();
  event.kind = RecordedWait::Kind::kStreamWaitsForEvent;
  event.device = 1;
  event.stream = 20;
  event.event_stream = 7;
  event.event_correlation = 6;
  event.span = {kMoment + 8100, kMoment + 8100};
  FinishRecording(recording);
  return recording;
}

TEST(KinetoWriterTest, ReadsAsItWasWritten) {
  const Recording sample = Sample();
  const Recording again = ReadAgain(Written(sample));
  EXPECT_EQ(Activities(again), Activities(sample));
  EXPECT_EQ(Hosts(again), Hosts(sample));
  // Written once more it is the same, byte for byte.
  EXPECT_EQ(Written(again), Written(ReadAgain(Written(again))));
}

TEST(KinetoWriterTest, ATraceIsOfOneProcess) {
  const Recording again = ReadAgain(Written(Sample(), 1));
  ASSERT_EQ(again.activities.size(), 1);
  EXPECT_EQ(again.text(again.activities[0].name), "of the other process");
  EXPECT_EQ(again.calls.size(), 1);
  EXPECT_EQ(again.activities[0].call, 0);
}

TEST(KinetoWriterTest, TimesArePreciseAsDoubles) {
  // Microseconds since 1970 with three decimals are not; those since the start of the day are.
  const nlohmann::json trace = nlohmann::json::parse(Written(Sample()));
  const std::int64_t base = trace["baseTimeNanoseconds"];
  EXPECT_EQ(base % (std::int64_t{86'400} * 1'000'000'000), 0);
  for (const nlohmann::json& event : trace["traceEvents"]) {
    if (event["name"] != "aten::mm") continue;
    EXPECT_EQ(base + std::llround(event["ts"].get<double>() * 1000), kMoment + 1001);
  }
}

TEST(KinetoWriterTest, WholeMicrosecondsStayWhole) {
  Recording recording = Sample();
  recording.whole_microseconds = true;
  for (RecordedActivity& activity : recording.activities) activity.span = {1'700'000, 1'800'000};
  const nlohmann::json trace = nlohmann::json::parse(Written(recording));
  EXPECT_FALSE(trace.contains("baseTimeNanoseconds"));
  for (const nlohmann::json& event : trace["traceEvents"]) {
    if (event["ph"] != "X") continue;
    EXPECT_TRUE(event["ts"].is_number_integer()) << event;
  }
}

TEST(KinetoWriterTest, EachCallHasOneArrowAndEachActivityOne) {
  int from = 0;
  int to = 0;
  const nlohmann::json trace = nlohmann::json::parse(Written(Sample()));
  for (const nlohmann::json& event : trace["traceEvents"]) {
    if (event["ph"] == "s") ++from;
    if (event["ph"] == "f") ++to;
  }
  EXPECT_EQ(from, 3);
  EXPECT_EQ(to, 3);
}

TEST(KinetoWriterTest, KeepsThatPythonFramesWereRecorded) {
  Recording recording = Sample();
  EXPECT_FALSE(ReadAgain(Written(recording)).with_stack);
  recording.with_stack = true;
  EXPECT_TRUE(ReadAgain(Written(recording)).with_stack);
}

TEST(KinetoWriterTest, RefusesTheNameOfAPackedFile) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("trace.json");
  const auto written = WriteKinetoTraceFile(Sample(), 0, path + ".gz");
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(written.error().message,
            path +
                ".gz: found a name that ends in .gz, wanted one of a file that is not packed, "
                "such as " +
                path);
  EXPECT_TRUE(std::filesystem::is_empty(directory.path()));
}

TEST(KinetoWriterTest, WritesNoByteIntoTheTraceThatStoodThere) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("trace.json", "old");
  std::filesystem::create_hard_link(path, directory.Path("old.json"));
  ASSERT_TRUE(WriteKinetoTraceFile(Sample(), 0, path).has_value());
  EXPECT_EQ(ReadWholeFile(directory.Path("old.json")).value(), "old");
  EXPECT_EQ(ReadWholeFile(path).value(), Written(Sample()));
}

TEST(KinetoWriterTest, NamesAFileThatCannotBeWritten) {
  const auto written = WriteKinetoTraceFile(Sample(), 0, "/no/such/folder/trace.json");
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().code, ErrorCode::kIo);
  EXPECT_EQ(written.error().message,
            "/no/such/folder/trace.json: cannot be written: No such file or directory");
}

class SampleTest : public ::testing::TestWithParam<const char*> {};

// Of files that are not part of the repository: in STEPCAST_TRACES_DIR, or beside the checkout.
TEST_P(SampleTest, KeepsEveryKernelOfARealTrace) {
  const std::string path = PublishedTrace(GetParam());
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "not checked: there is no " << path;
  const auto recording = ReadKinetoTrace(path);
  ASSERT_TRUE(recording.has_value()) << recording.error().message;
  ASSERT_EQ(recording->processes.size(), 1);
  const TemporaryDirectory directory;
  const std::string written = directory.Path("again.json");
  ASSERT_TRUE(WriteKinetoTraceFile(*recording, 0, written).has_value());
  const auto again = ReadKinetoTrace(written);
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_EQ(Activities(*again), Activities(*recording));
  EXPECT_EQ(Hosts(*again), Hosts(*recording));
}

INSTANTIATE_TEST_SUITE_P(Traces, SampleTest,
                         ::testing::Values("hta_a100_alexnet.json.gz",
                                           "hta_a100_ddp2_resnet_nccl.json.gz",
                                           "triosim_h100_vgg13.json.gz"),
                         [](const auto& of) {
                           const std::string file = of.param;
                           return file.substr(0, file.find('.'));
                         });

}  // namespace
}  // namespace stepcast
