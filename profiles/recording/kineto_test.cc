#include "profiles/recording/kineto.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "profiles/recording/published_traces.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string WithEvents(const std::string& events, const std::string& more = "") {
  return R"({"schemaVersion": 1, )" + more + R"("traceEvents": [)" + events + "]}";
}

Recording Parsed(const std::string& text) {
  auto recording = ParseKinetoTrace(text, "trace.json");
  EXPECT_TRUE(recording.has_value()) << recording.error().message;
  return recording ? *std::move(recording) : Recording{};
}

std::string ErrorOf(const std::string& text) {
  const auto recording = ParseKinetoTrace(text, "trace.json");
  return recording ? "" : recording.error().message;
}

std::string Packed(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, text.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  packed.resize(packed.size() - stream.avail_out);
  deflateEnd(&stream);
  return packed;
}

std::map<std::string, std::int64_t> LeftOf(const Recording& recording) {
  std::map<std::string, std::int64_t> left;
  for (const ImportCount& count : recording.left) left[count.what] += count.count;
  return left;
}

// A matrix product, launched from within it, and a copy.
const char* const kProduct = R"json(
    {"ph": "X", "cat": "cpu_op", "name": "aten::mm", "pid": 100, "tid": 101, "ts": 10.000,
     "dur": 20.500, "args": {"External id": 5, "Sequence number": 42, "Ev Idx": 3,
     "Input Dims": [[128, 1024], [1024, 4096], []], "Input type": ["float", "float", ""],
     "Input Strides": [[1024, 1], [1, 1024], []], "Concrete Inputs": ["", "", "[1, \"2\"]"]}},
    {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernelExC_v11060", "pid": 100,
     "tid": 101, "ts": 15.250, "dur": 3.001, "args": {"cbid": 430, "correlation": 9}},
    {"ph": "X", "cat": "kernel", "name": "gemm", "pid": 1, "tid": 7, "ts": 40.125, "dur": 2.500,
     "args": {"External id": 5, "device": 1, "context": 2, "stream": 7, "correlation": 9,
     "grid": [8, 1, 1], "memory bandwidth (GB/s)": 1.5e3}},
    {"name": "thread_name", "ph": "M", "ts": 0, "pid": 100, "tid": 101,
     "args": {"name": "thread 101 (python)"}})json";

TEST(KinetoTest, AKernelIsJoinedWithItsCallAndOperator) {
  const Recording recording =
      Parsed(WithEvents(kProduct, R"("deviceProperties": [{"id": 1, "name": "NVIDIA H100 80GB HBM3",
                   "totalGlobalMem": 84929347584, "numSms": 132}],
                   "distributedInfo": {"backend": "nccl", "rank": 3, "world_size": 16,
                   "pg_config": [{"pg_name": "0", "rank": 9}], "nccl_version": "2.21.5"}, )"));
  EXPECT_EQ(recording.rank, 3);
  EXPECT_EQ(recording.world_size, 16);
  EXPECT_EQ(recording.nccl_version, "2.21.5");
  EXPECT_FALSE(recording.with_stack);
  EXPECT_FALSE(recording.whole_microseconds);
  ASSERT_EQ(recording.devices.size(), 1);
  EXPECT_EQ(recording.devices[0].number, 1);
  EXPECT_EQ(recording.devices[0].name, "NVIDIA H100 80GB HBM3");
  EXPECT_EQ(recording.devices[0].memory_bytes, 84929347584);
  EXPECT_EQ(recording.devices[0].multiprocessors, 132);
  EXPECT_THAT(recording.processes, ElementsAre(100));
  ASSERT_EQ(recording.threads.size(), 1);
  EXPECT_EQ(recording.threads[0].number, 101);
  EXPECT_EQ(recording.threads[0].name, "thread 101 (python)");
  ASSERT_EQ(recording.ranges.size(), 1);
  const RecordedRange& range = recording.ranges[0];
  EXPECT_EQ(range.kind, RecordedRange::Kind::kOperator);
  EXPECT_EQ(range.span.start_ns, 10'000);
  EXPECT_EQ(range.span.end_ns, 30'500);
  EXPECT_EQ(recording.text(range.name), "aten::mm");
  EXPECT_EQ(recording.text(range.shapes), "[[128,1024],[1024,4096],[]]");
  EXPECT_EQ(recording.text(range.types), R"(["float","float",""])");
  EXPECT_EQ(recording.text(range.strides), "[[1024,1],[1,1024],[]]");
  EXPECT_EQ(recording.text(range.values), R"(["","","[1, \"2\"]"])");
  EXPECT_EQ(range.external, 5);
  EXPECT_EQ(range.sequence, 42);
  ASSERT_EQ(recording.calls.size(), 1);
  EXPECT_EQ(recording.calls[0].kind, RecordedCall::Kind::kLaunch);
  EXPECT_EQ(recording.text(recording.calls[0].name), "cudaLaunchKernelExC");
  EXPECT_EQ(recording.calls[0].span.end_ns, 18'251);
  ASSERT_EQ(recording.activities.size(), 1);
  const RecordedActivity& kernel = recording.activities[0];
  EXPECT_EQ(kernel.kind, ActivityKind::kKernel);
  EXPECT_EQ(kernel.device, 1);
  EXPECT_EQ(kernel.context, 2);
  EXPECT_EQ(kernel.stream, 7);
  EXPECT_EQ(kernel.span.start_ns, 40'125);
  EXPECT_EQ(kernel.span.end_ns, 42'625);
  EXPECT_EQ(kernel.external, 5);
  EXPECT_EQ(kernel.call, 0);
  EXPECT_EQ(kernel.range, 0);
  EXPECT_TRUE(recording.left.empty());
}

TEST(KinetoTest, TimesAreExact) {
  const std::string events = R"json(
      {"ph": "X", "cat": "kernel", "name": "ncclDevKernel_AllReduce_Sum_f32_RING_LL(x)",
       "ts": 4458676983543.183, "dur": 41.407,
       "args": {"External id": 5, "device": 1, "context": 2, "stream": 40, "correlation": 9}},
      {"ph": "X", "cat": "gpu_memcpy", "name": "Memcpy HtoD (Pageable -> Device)",
       "ts": 4458676983600.5, "dur": 1.2e1,
       "args": {"device": 0, "stream": 7, "correlation": 14, "bytes": 92928}},
      {"ph": "X", "cat": "gpu_memset", "name": "Memset (Device)",
       "ts": 4458676983700, "dur": 1.9996,
       "args": {"device": 0, "stream": 7, "correlation": 15, "bytes": 4}})json";
  const Recording recording = Parsed(WithEvents(events));
  ASSERT_EQ(recording.activities.size(), 3);
  const RecordedActivity& collective = recording.activities[0];
  EXPECT_EQ(collective.kind, ActivityKind::kCollective);
  EXPECT_EQ(collective.nccl, NcclKernel::kAllReduce);
  EXPECT_EQ(collective.span.start_ns, 4458676983543183);
  EXPECT_EQ(collective.span.length_ns(), 41407);
  EXPECT_EQ(collective.external, 5);
  const RecordedActivity& copy = recording.activities[1];
  EXPECT_EQ(copy.kind, ActivityKind::kCopy);
  EXPECT_EQ(copy.direction, CopyDirection::kToDevice);
  EXPECT_EQ(copy.bytes, 92928);
  EXPECT_EQ(copy.span.start_ns, 4458676983600500);
  EXPECT_EQ(copy.span.length_ns(), 12000);
  EXPECT_EQ(recording.activities[2].kind, ActivityKind::kFill);
  EXPECT_EQ(recording.activities[2].bytes, 4);
  EXPECT_EQ(recording.activities[2].span.length_ns(), 2000);  // A digit more than nanoseconds.
}

TEST(KinetoTest, AClockThatSaysWhenItBeganCountsFromThere) {
  const std::string event = R"({"ph": "X", "cat": "cpu_op", "name": "a", "pid": 1, "tid": 1,
                                "ts": 4458676983543.183, "dur": 1.000})";
  // Behind the events, as tools write it that sort keys.
  const Recording recording =
      Parsed(R"({"traceEvents": [)" + event + R"(], "baseTimeNanoseconds": 1711964646000000000})");
  ASSERT_EQ(recording.ranges.size(), 1);
  EXPECT_EQ(recording.ranges[0].span.start_ns, 1711964646000000000 + 4458676983543183);
  EXPECT_EQ(recording.ranges[0].span.length_ns(), 1000);
}

TEST(KinetoTest, WholeMicrosecondsAreExactAndKnown) {
  // 2^53 nanoseconds are 104 days.
  const Recording recording = Parsed(WithEvents(
      R"({"ph": "X", "cat": "cpu_op", "name": "a", "pid": 1, "tid": 1, "ts": 1695835572943613,
          "dur": 12})"));
  ASSERT_EQ(recording.ranges.size(), 1);
  EXPECT_EQ(recording.ranges[0].span.start_ns, 1695835572943613000);
  EXPECT_EQ(recording.ranges[0].span.length_ns(), 12000);
  EXPECT_TRUE(recording.whole_microseconds);
}

/// 1,000 operators of `length` and one that begins at `start`, last.
std::string WithFractions(const std::string& length, const std::string& start) {
  std::string events;
  for (int i = 0; i < 1000; ++i) {
    events += R"({"ph": "X", "cat": "cpu_op", "name": "a", "pid": 1, "tid": 1, "ts": )" +
              std::to_string(i * 10) + ".123, \"dur\": " + length + "},";
  }
  return events + R"({"ph": "X", "cat": "cpu_op", "name": "b", "pid": 1, "tid": 1, "ts": )" +
         start + ", \"dur\": 1.7}";
}

TEST(KinetoTest, FractionsWithoutTheirZerosAreKnownByAllOthers) {
  const auto last = [](const Recording& recording) { return recording.ranges.back().span; };
  // Where no fraction begins with zero, "5" behind the point is 5 ns.
  const Recording unpadded = Parsed(WithEvents(WithFractions("3.999", "20000.5")));
  EXPECT_EQ(last(unpadded).start_ns, 20'000'005);
  EXPECT_EQ(last(unpadded).length_ns(), 1'007);
  EXPECT_EQ(unpadded.ranges.front().span.start_ns, 123);
  EXPECT_EQ(LeftOf(unpadded).at("zeros that fractions of microseconds begin with"), 1);
  // Where one does, it is half a microsecond.
  const Recording padded = Parsed(WithEvents(WithFractions("3.099", "20000.5")));
  EXPECT_EQ(last(padded).start_ns, 20'000'500);
  EXPECT_EQ(last(padded).length_ns(), 1'700);
  EXPECT_TRUE(padded.left.empty());
  // Also if that one comes last.
  const Recording last_padded = Parsed(WithEvents(
      WithFractions("3.999", "20000.5") +
      R"(, {"ph": "X", "cat": "cpu_op", "name": "c", "pid": 1, "tid": 1, "ts": 30000, "dur": 1.05})"));
  EXPECT_EQ(last_padded.ranges[1000].span.start_ns, 20'000'500);
  // And in files of later versions, which say when their clock began.
  const Recording later =
      Parsed(WithEvents(WithFractions("3.999", "20000.5"), R"("baseTimeNanoseconds": 1, )"));
  EXPECT_EQ(last(later).start_ns, 20'000'501);
}

// The profiler's numbers of calls were once written as those of operators too; some happen to be
// numbers of operators.
TEST(KinetoTest, NumbersThatAreOnlyThoseOfCallsAreNotTakenForOperators) {
  const std::string events = R"json(
      {"ph": "X", "cat": "cpu_op", "name": "aten::other", "pid": 1, "tid": 2, "ts": 1, "dur": 5,
       "args": {"External id": 14}},
      {"ph": "X", "cat": "kernel", "name": "k", "pid": 0, "tid": 7, "ts": 50, "dur": 5,
       "args": {"External id": 14, "device": 0, "stream": 7, "correlation": 14}})json";
  const Recording without = Parsed(WithEvents(events));
  ASSERT_EQ(without.activities.size(), 1);
  EXPECT_EQ(without.activities[0].external, 0);
  EXPECT_EQ(without.activities[0].range, kNoIndex);
  // One that differs shows that they are numbers of operators.
  const Recording with = Parsed(WithEvents(events + R"json(,
      {"ph": "X", "cat": "kernel", "name": "k", "pid": 0, "tid": 7, "ts": 60, "dur": 5,
       "args": {"External id": 13, "device": 0, "stream": 7, "correlation": 15}})json"));
  ASSERT_EQ(with.activities.size(), 2);
  EXPECT_EQ(with.activities[0].external, 14);
  EXPECT_EQ(with.activities[0].range, 0);
}

TEST(KinetoTest, OldSpellingsAreRead) {
  const Recording recording = Parsed(WithEvents(R"json(
      {"ph": "X", "cat": "Operator", "name": "ProfilerStep#2", "pid": "100", "tid": "101",
       "ts": 0, "dur": 100, "args": {"Input dims": [], "external id": 3}},
      {"ph": "X", "cat": "Operator", "name": "aten::add", "pid": "100", "tid": "101",
       "ts": 1, "dur": 9, "args": {"Input dims": [[2], []], "external id": 4}},
      {"ph": "X", "cat": "Runtime", "name": "cudaLaunchKernel", "pid": "100", "tid": "101",
       "ts": 2, "dur": 3, "args": {"correlation": 8}},
      {"ph": "X", "cat": "Kernel", "name": "k", "pid": 0, "tid": "stream 7", "ts": 9, "dur": 1,
       "args": {"device": 0, "context": 1, "correlation": 8, "external id": 4}})json"));
  ASSERT_EQ(recording.ranges.size(), 2);
  EXPECT_EQ(recording.ranges[0].kind, RecordedRange::Kind::kAnnotation);
  EXPECT_EQ(recording.text(recording.ranges[1].shapes), "[[2],[]]");
  EXPECT_THAT(recording.processes, ElementsAre(100));
  ASSERT_EQ(recording.threads.size(), 1);
  EXPECT_EQ(recording.threads[0].number, 101);
  ASSERT_EQ(recording.activities.size(), 1);
  EXPECT_EQ(recording.activities[0].stream, 7);
  EXPECT_EQ(recording.activities[0].external, 4);
  EXPECT_EQ(recording.activities[0].range, 1);
}

TEST(KinetoTest, WaitsOfBothLayoutsSayWhoWaitsForWhom) {
  const Recording recording = Parsed(WithEvents(R"json(
      {"ph": "X", "cat": "cuda_sync", "name": "Stream Wait Event", "pid": 0, "tid": 20, "ts": 1,
       "dur": 0, "args": {"cuda_sync_kind": "Stream Wait Event", "wait_on_stream": 7,
       "wait_on_cuda_event_record_corr_id": 5180, "wait_on_cuda_event_id": 20, "stream": 20,
       "correlation": 5183, "device": 0, "context": 1}},
      {"ph": "X", "cat": "cuda_sync", "name": "Stream Sync", "pid": 0, "tid": 1000007, "ts": 2,
       "dur": 4, "args": {"cuda_sync_kind": "Stream Sync", "correlation": 15, "device": 0}},
      {"ph": "X", "cat": "cuda_sync", "name": "Event Sync", "pid": 0, "tid": -1, "ts": 3,
       "dur": 1, "args": {"cuda_sync_kind": "Event Sync", "stream": -1, "wait_on_stream": -1,
       "wait_on_cuda_event_record_corr_id": -1, "correlation": 16, "device": 0}},
      {"ph": "X", "cat": "cuda_sync", "name": "Context Sync", "pid": 0, "tid": -1, "ts": 4,
       "dur": 1, "args": {"cuda_sync_kind": "Context Sync", "stream": 4294967295,
       "correlation": 17, "device": 0, "context": 1}},
      {"ph": "X", "cat": "cuda_sync", "name": "New Sync", "pid": 0, "tid": -1, "ts": 4,
       "dur": 1, "args": {"cuda_sync_kind": "New Sync", "correlation": 18}})json"));
  using Kind = RecordedWait::Kind;
  ASSERT_EQ(recording.waits.size(), 4);
  EXPECT_EQ(recording.waits[0].kind, Kind::kStreamWaitsForEvent);
  EXPECT_EQ(recording.waits[0].stream, 20);
  EXPECT_EQ(recording.waits[0].event_stream, 7);
  EXPECT_EQ(recording.waits[0].event_correlation, 5180);
  EXPECT_EQ(recording.waits[0].correlation, 5183);
  EXPECT_EQ(recording.waits[1].kind, Kind::kStream);
  EXPECT_EQ(recording.waits[1].stream, 7);
  EXPECT_EQ(recording.waits[1].span.length_ns(), 4000);
  EXPECT_EQ(recording.waits[2].kind, Kind::kEvent);
  EXPECT_EQ(recording.waits[2].event_stream, kNoIndex);
  EXPECT_EQ(recording.waits[2].event_correlation, 0);
  EXPECT_EQ(recording.waits[3].kind, Kind::kContext);
  EXPECT_EQ(recording.waits[3].stream, kNoIndex);
  EXPECT_EQ(LeftOf(recording).at("events of cuda_sync \"New Sync\""), 1);
}

TEST(KinetoTest, CollectivesAreOfTheKernelOrOfTheOperatorThatLaunchedIt) {
  const Recording recording = Parsed(WithEvents(R"json(
      {"ph": "X", "cat": "cpu_op", "name": "record_param_comms", "pid": 1, "tid": 2, "ts": 0,
       "dur": 90, "args": {"External id": 1, "Collective name": "wait", "Group size": 1}},
      {"ph": "X", "cat": "cpu_op", "name": "record_param_comms", "pid": 1, "tid": 2, "ts": 10,
       "dur": 20, "args": {"External id": 2, "Collective name": "_allgather_base",
       "In msg nelems": 100, "Out msg nelems": 400, "Group size": 4, "dtype": "BFloat16",
       "Process Group Name": "3", "Process Group Ranks": "[0, 1, 2, 3]"}},
      {"ph": "X", "cat": "cpu_op", "name": "record_param_comms", "pid": 1, "tid": 2, "ts": 40,
       "dur": 20, "args": {"External id": 3, "Collective name": "allreduce",
       "In msg nelems": 7, "Out msg nelems": 7, "Group size": 4, "dtype": "Float"}},
      {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernelExC", "pid": 1, "tid": 2,
       "ts": 15, "dur": 3, "args": {"correlation": 9}},
      {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernelExC", "pid": 1, "tid": 2,
       "ts": 45, "dur": 3, "args": {"correlation": 10}},
      {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernelExC", "pid": 1, "tid": 2,
       "ts": 75, "dur": 3, "args": {"correlation": 11}},
      {"ph": "X", "cat": "kernel", "name": "ncclDevKernel_AllGather_RING_LL(x)", "ts": 50,
       "dur": 5, "args": {"device": 0, "stream": 40, "correlation": 9}},
      {"ph": "X", "cat": "kernel", "name": "ncclDevKernel_AllReduce_Sum_f32_RING_LL(x)", "ts": 60,
       "dur": 5, "args": {"device": 0, "stream": 40, "correlation": 10,
       "Collective name": "allreduce", "In msg nelems": 8, "Out msg nelems": 8,
       "Group size": 1024, "dtype": "Float", "Process Group Ranks": "[0, 1, ..., 1023]"}},
      {"ph": "X", "cat": "kernel", "name": "ncclDevKernel_SendRecv(x)", "ts": 70,
       "dur": 5, "args": {"device": 0, "stream": 40, "correlation": 11}})json"));
  ASSERT_EQ(recording.activities.size(), 3);
  // What the operator before the second kernel said is said by the kernel.
  ASSERT_EQ(recording.collectives.size(), 2);
  ASSERT_EQ(recording.activities[0].collective, 0);
  const RecordedCollective& gather = recording.collectives[0];
  EXPECT_EQ(recording.text(gather.name), "_allgather_base");
  EXPECT_EQ(recording.text(gather.type), "BFloat16");
  EXPECT_EQ(gather.elements_in, 100);
  EXPECT_EQ(gather.elements_out, 400);
  EXPECT_EQ(gather.group_size, 4);
  EXPECT_EQ(recording.text(gather.group_name), "3");
  EXPECT_EQ(recording.text(gather.group_ranks), "[0,1,2,3]");
  ASSERT_EQ(recording.activities[1].collective, 1);
  EXPECT_EQ(recording.collectives[1].elements_in, 8);
  EXPECT_EQ(recording.collectives[1].group_size, 1024);
  EXPECT_EQ(recording.collectives[1].group_ranks, TextId::kNone);
  EXPECT_EQ(recording.activities[2].collective, kNoIndex);
}

TEST(KinetoTest, WhatIsNotTakenIsCountedWithAReason) {
  const Recording recording = Parsed(WithEvents(R"json(
      {"ph": "X", "cat": "python_function", "name": "f", "pid": 1, "tid": 1, "ts": 1, "dur": 1,
       "args": {"Python id": 1, "Python parent id": null}},
      {"ph": "s", "id": 5, "cat": "ac2g", "name": "ac2g", "pid": 1, "tid": 1, "ts": 1},
      {"ph": "f", "id": 5, "cat": "ac2g", "name": "ac2g", "pid": 1, "tid": 1, "ts": 1, "bp": "e"},
      {"ph": "X", "cat": "Trace", "name": "PyTorch Profiler (0)", "pid": "Spans",
       "tid": "PyTorch Profiler", "ts": 1, "dur": 9},
      {"ph": "i", "name": "Record Window End", "pid": "", "tid": "", "ts": 1, "s": "g"},
      {"ph": "X", "cat": "mtia_insight", "name": "x", "pid": 1, "tid": 1, "ts": 1, "dur": 1},
      {"ph": "B", "cat": "cpu_op", "name": "x", "pid": 1, "tid": 1, "ts": 1},
      {"ph": "X", "cat": "cpu_op", "name": "x", "pid": 1, "tid": 1, "ts": 1, "dur": -5})json"));
  EXPECT_TRUE(recording.with_stack);
  EXPECT_TRUE(recording.ranges.empty());
  const std::map<std::string, std::int64_t> wanted = {
      {"events of python_function", 1}, {"events of ac2g", 2},
      {"events of trace", 1},           {"events without a category, phase \"i\"", 1},
      {"events of mtia_insight", 1},    {"events of cpu_op, phase \"B\"", 1},
      {"events of cpu_op", 1}};
  EXPECT_EQ(LeftOf(recording), wanted);
  for (const ImportCount& count : recording.left) EXPECT_NE(count.why, "") << count.what;
}

TEST(KinetoTest, ActivitiesOfSeveralProcessesBelongToTheirCalls) {
  const Recording recording = Parsed(WithEvents(R"json(
      {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernel", "pid": 1, "tid": 1,
       "ts": 15, "dur": 3, "args": {"correlation": 9}},
      {"ph": "X", "cat": "cuda_runtime", "name": "cudaLaunchKernel", "pid": 2, "tid": 1,
       "ts": 16, "dur": 3, "args": {"correlation": 10}},
      {"ph": "X", "cat": "kernel", "name": "k", "ts": 50, "dur": 5,
       "args": {"device": 0, "stream": 40, "correlation": 10}},
      {"ph": "X", "cat": "cuda_sync", "name": "Stream Sync", "ts": 50, "dur": 5,
       "args": {"device": 0, "stream": 40, "correlation": 10}})json"));
  ASSERT_EQ(recording.waits.size(), 1);
  EXPECT_EQ(recording.waits[0].process, 1);
  ASSERT_EQ(recording.activities.size(), 1);
  EXPECT_EQ(recording.activities[0].process, 1);
  EXPECT_EQ(recording.activities[0].call, 1);
}

TEST(KinetoTest, PackedTracesAreReadAsUnpackedOnes) {
  const std::string text = WithEvents(kProduct);
  const auto sum = [](const Recording& recording) {
    return recording.ranges.size() + recording.calls.size() + recording.activities.size();
  };
  EXPECT_EQ(sum(Parsed(Packed(text))), 3);
  // In two members, as files are that were put one behind the other.
  const std::string halves = Packed(text.substr(0, 300)) + Packed(text.substr(300));
  EXPECT_EQ(sum(Parsed(halves)), 3);
  const std::string packed = Packed(text);
  EXPECT_THAT(ErrorOf(packed.substr(0, packed.size() / 2)),
              HasSubstr("the file ends within what gzip packed; it was cut off"));
  std::string damaged = packed;
  damaged[packed.size() / 2] ^= 0x55;
  EXPECT_THAT(ErrorOf(damaged), HasSubstr("trace.json: "));
  EXPECT_THAT(ErrorOf(packed + "more"), HasSubstr("what gzip packed is damaged"));
}

TEST(KinetoTest, PackedNothingIsNotUnpackedForever) {
  // 8 MiB of blanks between two events, in 8 kB.
  const std::string head = Packed("{\"traceEvents\": [");
  const std::string blanks = Packed(std::string(std::size_t{8} << 20, ' '));
  EXPECT_THAT(ErrorOf(head + blanks), HasSubstr("more than 4194304 bytes"));
  // 20 MiB of events that are passed over.
  std::string events;
  while (events.size() < (std::size_t{4} << 20)) events += std::string(1 << 16, ' ') + "{},";
  events = Packed(events);
  std::string bomb = head;
  for (int i = 0; i < 5; ++i) bomb += events;
  EXPECT_THAT(ErrorOf(bomb), HasSubstr("wanted at most 200 times as many"));
}

TEST(KinetoTest, WhatIsNoTraceSaysSo) {
  EXPECT_EQ(ErrorOf(""), "trace.json: the file is empty, wanted a trace of Kineto");
  EXPECT_EQ(ErrorOf("{\"traceEvents\": [{\"ph\": \"X\"}, {\"pid\": 1"),
            "trace.json: the text ends at byte 39, after event 1 began, wanted a whole trace; it "
            "was cut off");
  EXPECT_THAT(ErrorOf("{\"traceEvents\": [{} {}]}"),
              HasSubstr("trace.json: byte 21, after event 0 began: not JSON: "));
  EXPECT_THAT(ErrorOf("{} more"), HasSubstr("trace.json: byte 4: not JSON"));
  EXPECT_THAT(ErrorOf("{}"), HasSubstr("found no list \"traceEvents\""));
  EXPECT_THAT(ErrorOf("[]"), HasSubstr("found a list, wanted the object of a trace of Kineto"));
  EXPECT_THAT(ErrorOf("7"), HasSubstr("found 7, wanted the object"));
  EXPECT_THAT(ErrorOf(R"({"traceEvents": 3})"), HasSubstr("found no list \"traceEvents\" but 3"));
  EXPECT_THAT(ErrorOf(R"({"traceEvents": {}})"), HasSubstr("found no list \"traceEvents\""));
  EXPECT_THAT(ErrorOf(R"({"traceEvents": [], "traceEvents": []})"), HasSubstr("found two lists"));
  EXPECT_THAT(ErrorOf(R"({"baseTimeNanoseconds": -5, "traceEvents": []})"),
              HasSubstr("\"baseTimeNanoseconds\": found -5"));
  EXPECT_THAT(ErrorOf("{\"x\": " + std::string(1000, '[')), HasSubstr("more than 64 deep"));
  EXPECT_THAT(ErrorOf(WithEvents("7")), HasSubstr("event 0: found 7, wanted an object"));
  EXPECT_THAT(ErrorOf(WithEvents("{}, []")), HasSubstr("event 1: found a list"));
  EXPECT_THAT(ErrorOf(WithEvents(R"({"ph": "X", "cat": "kernel", "ts": 1, "dur": 1})")),
              HasSubstr("event 0: a device activity without \"name\" or \"args\""));
  const auto kernel = [](const std::string& times, const std::string& arguments) {
    return WithEvents(R"({"ph": "X", "cat": "kernel", "name": "k", )" + times + R"(, "args": {)" +
                      arguments + "}}");
  };
  static constexpr const char* kWanted = "event 0 (k): \"ts\" and \"dur\" must be microseconds";
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 1, "dur": -1)", "")), HasSubstr(kWanted));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 1)", "")), HasSubstr(kWanted));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": "1", "dur": 1)", "")), HasSubstr(kWanted));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 1e300, "dur": 1)", "")), HasSubstr(kWanted));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 18446744073709551615, "dur": 1)", "")), HasSubstr(kWanted));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 4000000000000000, "dur": 1)", "")),
              HasSubstr("together are beyond this century"));
  EXPECT_THAT(
      ErrorOf(kernel(R"("ts": 1, "dur": 1)", R"("device": 0, "stream": -7, "correlation": 1)")),
      HasSubstr("must be whole numbers below 2^32"));
  EXPECT_THAT(ErrorOf(kernel(R"("ts": 1, "dur": 1)", R"("device": 0, "correlation": 1)")),
              HasSubstr("must be whole numbers below 2^32"));
  EXPECT_THAT(ReadKinetoTrace("/no/such/trace.json").error().message,
              HasSubstr("/no/such/trace.json: cannot be read: No such file"));
}

std::string Unpacked(const std::string& path) {
  std::string text;
  std::array<char, 65536> piece{};
  gzFile file = gzopen(path.c_str(), "rb");
  for (int read = 0; (read = gzread(file, piece.data(), piece.size())) > 0;) {
    text.append(piece.data(), static_cast<std::size_t>(read));
  }
  gzclose(file);
  return text;
}

class SampleTest : public ::testing::TestWithParam<const char*> {};

// Everything is counted once more over the whole tree of the text.
TEST_P(SampleTest, CountsAndTotalTimesByNameAreThoseOfTheFile) {
  const std::string path = PublishedTrace(GetParam());
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "not checked: there is no " << path;
  const auto recording = ReadKinetoTrace(path);
  ASSERT_TRUE(recording.has_value()) << recording.error().message;
  using Totals = std::map<std::pair<std::string, std::uint32_t>, std::pair<int, std::int64_t>>;
  Totals wanted;
  Totals read;
  std::map<std::string, std::size_t> categories;
  const auto trace = nlohmann::json::parse(Unpacked(path));
  for (const auto& event : trace["traceEvents"]) {
    const std::string category = event.value("cat", "");
    if (event["ph"] != "X") continue;
    ++categories[category];
    if (category != "kernel" && category != "gpu_memcpy" && category != "gpu_memset") continue;
    auto& total = wanted[{event["name"], event["args"]["stream"]}];
    ++total.first;
    total.second += std::llround(event["dur"].get<double>() * 1000);
  }
  std::size_t joined = 0;
  for (const RecordedActivity& activity : recording->activities) {
    auto& total = read[{recording->text(activity.name), activity.stream}];
    ++total.first;
    total.second += activity.span.length_ns();
    if (activity.call != kNoIndex) ++joined;
  }
  EXPECT_EQ(read, wanted);
  EXPECT_GT(read.size(), 10);
  EXPECT_EQ(joined, recording->activities.size());
  EXPECT_EQ(recording->ranges.size(), categories["cpu_op"] + categories["user_annotation"]);
  EXPECT_EQ(recording->calls.size(), categories["cuda_runtime"] + categories["cuda_driver"]);
  EXPECT_EQ(recording->waits.size(), categories["cuda_sync"]);
  EXPECT_EQ(recording->devices.size(), trace["deviceProperties"].size());
  std::size_t taken = recording->ranges.size() + recording->calls.size() +
                      recording->activities.size() + recording->waits.size();
  for (const ImportCount& count : recording->left) {
    taken += static_cast<std::size_t>(count.count);
  }
  // Names of threads are the rest.
  for (const auto& event : trace["traceEvents"]) taken += event["name"] == "thread_name" ? 1 : 0;
  EXPECT_EQ(taken, trace["traceEvents"].size());
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
