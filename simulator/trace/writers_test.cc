// Traces written in each format and read back.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/temporary_directory.h"
#include "simulator/trace/chrome.h"
#include "simulator/trace/perfetto.h"
#include "simulator/trace/perfetto.pb.h"
#include "simulator/trace/trace_file.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Duration Ps(std::int64_t value) { return Duration::Picoseconds(value); }
Duration Ns(double value) { return Duration::Nanoseconds(value); }

/// Two processes; the first sends to the second:
///   time (ns)     0      10     20      30
///   p0 compute    |gemm  |gemm  |
///   p0 send              |send  |
///   p1 receive           |recv  |
///   p1 compute                  |gelu   |
///                                |in|         from 22 to 25, nested
/// Memory of p0: 100 bytes, from 10 ns 300.
Trace SmallTrace() {
  Trace trace;
  const TraceProcessId p0 = trace.AddProcess("stage 0 (4 ranks)");
  const TraceProcessId p1 = trace.AddProcess("stage 1 (4 ranks)");
  const TraceTrackId compute0 = trace.AddTrack(p0, "compute", "kernels");
  const TraceTrackId send0 = trace.AddTrack(p0, "pipeline send");
  const TraceTrackId compute1 = trace.AddTrack(p1, "compute");
  const TraceTrackId receive1 = trace.AddTrack(p1, "pipeline receive");
  const TraceNameId compute = trace.Intern("compute");
  const TraceNameId pipeline = trace.Intern("pipeline");
  const TraceNameId gemm = trace.Intern("gemm");
  const TraceNameId layer = trace.Intern("layer");
  const TraceNameId shape = trace.Intern("shape");
  const std::array arguments = {TraceArgument(layer, 3),
                                TraceArgument(shape, trace.Intern("4x5 \"quoted\"\n\\"))};
  trace.AddSpan({compute0, gemm, compute, Ns(0), Ns(10)}, arguments);
  trace.AddSpan({compute0, gemm, compute, Ns(10), Ns(20)}, arguments);
  const TraceSpanId send = trace.AddSpan({send0, trace.Intern("send"), pipeline, Ns(10), Ns(20)});
  const TraceSpanId recv =
      trace.AddSpan({receive1, trace.Intern("recv"), pipeline, Ns(10), Ns(20)});
  trace.AddFlow(send, recv);
  const TraceSpanId gelu = trace.AddSpan({compute1, trace.Intern("gelu"), compute, Ns(20), Ns(30)});
  trace.AddFlow(recv, gelu);
  trace.AddSpan({compute1, trace.Intern("in"), compute, Ns(22), Ns(25)});
  const TraceCounterId memory = trace.AddCounter(p0, "memory", TraceUnit::kBytes);
  trace.AddSample(memory, Ns(0), 100);
  trace.AddSample(memory, Ns(10), 300);
  return trace;
}

perfetto::Trace WriteAndParse(const Trace& trace) {
  std::ostringstream out;
  const Result<void> result = WritePerfettoTrace(trace, out);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  perfetto::Trace parsed;
  EXPECT_TRUE(parsed.ParseFromString(out.str()));
  return parsed;
}

nlohmann::json WriteAndParseJson(const Trace& trace) {
  std::ostringstream out;
  const Result<void> result = WriteChromeTrace(trace, out);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return nlohmann::json::parse(out.str());
}

/// What a reader makes of a Perfetto trace.
class Reader {
 public:
  struct Slice {
    std::string name;
    std::string category;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::size_t depth = 0;
    std::map<std::string, std::string> arguments;
  };
  struct FlowEnd {
    std::string slice;
    bool terminates = false;
    std::uint64_t time = 0;
  };

  explicit Reader(const perfetto::Trace& trace) {
    for (const perfetto::TracePacket& packet : trace.packet()) Read(packet);
    for (const auto& [uuid, open] : open_) EXPECT_TRUE(open.empty()) << "slices left open";
  }

  std::map<std::uint64_t, perfetto::TrackDescriptor> tracks;
  std::map<std::uint64_t, std::vector<Slice>> slices;  // in order of their ends
  std::map<std::uint64_t, std::vector<std::pair<std::uint64_t, std::int64_t>>> samples;
  std::map<std::uint64_t, std::vector<FlowEnd>> flows;

  /// Slices of the thread of that name in the process of that number.
  std::vector<Slice> SlicesOf(int pid, const std::string& thread) const {
    for (const auto& [uuid, track] : tracks) {
      if (track.thread().pid() == pid && track.thread().thread_name() == thread) {
        const auto it = slices.find(uuid);
        return it == slices.end() ? std::vector<Slice>() : it->second;
      }
    }
    ADD_FAILURE() << "no thread " << thread;
    return {};
  }

 private:
  static constexpr std::uint32_t kCleared = 1;
  static constexpr std::uint32_t kNeeds = 2;

  void Read(const perfetto::TracePacket& packet) {
    EXPECT_NE(packet.trusted_packet_sequence_id(), 0u);
    EXPECT_TRUE(packet.has_timestamp());
    if (packet.has_track_descriptor()) {
      EXPECT_EQ(cleared_, false) << "a descriptor after the first event";
      const std::uint64_t uuid = packet.track_descriptor().uuid();
      EXPECT_TRUE(tracks.emplace(uuid, packet.track_descriptor()).second) << "two tracks " << uuid;
      return;
    }
    // The first event clears the sequence's state, every one needs it.
    EXPECT_EQ(packet.sequence_flags(), cleared_ ? kNeeds : kNeeds | kCleared);
    cleared_ = true;
    const auto learn = [](auto& known, const auto& entry, const std::string& text) {
      EXPECT_NE(entry.iid(), 0u);
      EXPECT_TRUE(known.emplace(entry.iid(), text).second) << text << " is interned twice";
    };
    for (const auto& entry : packet.interned_data().event_names()) {
      learn(names_, entry, entry.name());
    }
    for (const auto& entry : packet.interned_data().event_categories()) {
      learn(categories_, entry, entry.name());
    }
    for (const auto& entry : packet.interned_data().debug_annotation_names()) {
      learn(argument_names_, entry, entry.name());
    }
    for (const auto& entry : packet.interned_data().debug_annotation_string_values()) {
      learn(argument_texts_, entry, entry.str());
    }
    ReadEvent(packet.timestamp(), packet.track_event());
  }

  void ReadEvent(std::uint64_t time, const perfetto::TrackEvent& event) {
    const std::uint64_t uuid = event.track_uuid();
    ASSERT_TRUE(tracks.count(uuid) > 0) << "no descriptor before the first event of " << uuid;
    EXPECT_GE(time, last_time_[uuid]) << "time runs backwards on track " << uuid;
    last_time_[uuid] = time;
    if (event.type() == perfetto::TrackEvent::TYPE_COUNTER) {
      EXPECT_TRUE(tracks[uuid].has_counter());
      samples[uuid].emplace_back(time, event.counter_value());
      return;
    }
    EXPECT_FALSE(tracks[uuid].has_counter());
    std::vector<Slice>& open = open_[uuid];
    if (event.type() == perfetto::TrackEvent::TYPE_SLICE_BEGIN) {
      Slice slice;
      slice.name = names_.at(event.name_iid());
      slice.category = categories_.at(event.category_iids(0));
      slice.begin = time;
      slice.depth = open.size();
      for (const perfetto::DebugAnnotation& argument : event.debug_annotations()) {
        slice.arguments[argument_names_.at(argument.name_iid())] =
            argument.value_case() == perfetto::DebugAnnotation::kIntValue
                ? std::to_string(argument.int_value())
                : argument_texts_.at(argument.string_value_iid());
      }
      open.push_back(slice);
    } else {
      ASSERT_EQ(event.type(), perfetto::TrackEvent::TYPE_SLICE_END);
      ASSERT_FALSE(open.empty()) << "an end without a beginning";
    }
    for (const std::uint64_t flow : event.flow_ids()) {
      flows[flow].push_back({open.back().name, false, time});
    }
    for (const std::uint64_t flow : event.terminating_flow_ids()) {
      flows[flow].push_back({open.back().name, true, time});
    }
    if (event.type() == perfetto::TrackEvent::TYPE_SLICE_END) {
      open.back().end = time;
      slices[uuid].push_back(open.back());
      open.pop_back();
    }
  }

  bool cleared_ = false;
  std::map<std::uint64_t, std::string> names_;
  std::map<std::uint64_t, std::string> categories_;
  std::map<std::uint64_t, std::string> argument_names_;
  std::map<std::uint64_t, std::string> argument_texts_;
  std::map<std::uint64_t, std::uint64_t> last_time_;
  std::map<std::uint64_t, std::vector<Slice>> open_;
};

TEST(PerfettoTest, ProcessesAndThreadsAreNamedAndOrdered) {
  const Reader reader(WriteAndParse(SmallTrace()));
  // The root, two processes, four threads, one counter.
  ASSERT_EQ(reader.tracks.size(), 8u);
  const perfetto::TrackDescriptor& root = reader.tracks.at(0);
  EXPECT_EQ(root.process_ordering(), perfetto::TrackDescriptor::ORDERING_EXPLICIT);
  EXPECT_EQ(root.thread_ordering(), perfetto::TrackDescriptor::ORDERING_EXPLICIT);
  std::vector<std::string> processes;
  std::vector<std::string> threads;
  std::set<std::int64_t> numbers;
  int last_rank = -1;
  for (const auto& [uuid, track] : reader.tracks) {
    if (track.has_process()) {
      processes.push_back(track.process().process_name());
      EXPECT_GT(track.process().pid(), 0);
      EXPECT_TRUE(numbers.insert(track.process().pid()).second);
    }
    if (track.has_thread()) {
      threads.push_back(std::to_string(track.thread().pid()) + " " + track.thread().thread_name());
      EXPECT_TRUE(numbers.insert(track.thread().tid()).second) << "a number is used twice";
      EXPECT_GT(track.sibling_order_rank(), last_rank);
      last_rank = track.sibling_order_rank();
    }
  }
  EXPECT_THAT(processes, ElementsAre("stage 0 (4 ranks)", "stage 1 (4 ranks)"));
  EXPECT_THAT(threads,
              ElementsAre("1 compute", "1 pipeline send", "2 compute", "2 pipeline receive"));
}

TEST(PerfettoTest, SlicesKeepTimesNamesCategoriesAndArguments) {
  const Reader reader(WriteAndParse(SmallTrace()));
  const std::vector<Reader::Slice> compute = reader.SlicesOf(1, "compute");
  ASSERT_EQ(compute.size(), 2u);
  EXPECT_EQ(compute[1].name, "gemm");
  EXPECT_EQ(compute[1].category, "compute");
  EXPECT_EQ(compute[1].begin, 10u);
  EXPECT_EQ(compute[1].end, 20u);
  EXPECT_EQ(compute[1].arguments.at("layer"), "3");
  EXPECT_EQ(compute[1].arguments.at("shape"), "4x5 \"quoted\"\n\\");
  const std::vector<Reader::Slice> nested = reader.SlicesOf(2, "compute");
  ASSERT_EQ(nested.size(), 2u);
  EXPECT_EQ(nested[0].name, "in");
  EXPECT_EQ(nested[0].depth, 1u);
  EXPECT_EQ(nested[0].begin, 22u);
  EXPECT_EQ(nested[0].end, 25u);
  EXPECT_EQ(nested[1].name, "gelu");
  EXPECT_EQ(nested[1].depth, 0u);
}

TEST(PerfettoTest, EveryFlowHasAnEarlierAndALaterEnd) {
  const Reader reader(WriteAndParse(SmallTrace()));
  ASSERT_EQ(reader.flows.size(), 2u);
  for (const auto& [id, ends] : reader.flows) {
    EXPECT_NE(id, 0u);
    ASSERT_EQ(ends.size(), 2u);
    const Reader::FlowEnd& source = ends[0].terminates ? ends[1] : ends[0];
    const Reader::FlowEnd& sink = ends[0].terminates ? ends[0] : ends[1];
    EXPECT_FALSE(source.terminates);
    EXPECT_TRUE(sink.terminates);
    EXPECT_LT(source.time, sink.time);
  }
  // The transfer's spans start together: the arrow ends at the end of the receive.
  for (const Reader::FlowEnd& end : reader.flows.at(1)) {
    EXPECT_EQ(end.slice, end.terminates ? "recv" : "send");
    EXPECT_EQ(end.time, end.terminates ? 20u : 10u);
  }
  for (const Reader::FlowEnd& end : reader.flows.at(2)) {
    EXPECT_EQ(end.slice, end.terminates ? "gelu" : "recv");
  }
}

TEST(PerfettoTest, CountersBelongToTheirProcessAndKeepTheirSamples) {
  const Reader reader(WriteAndParse(SmallTrace()));
  ASSERT_EQ(reader.samples.size(), 1u);
  const auto& [uuid, samples] = *reader.samples.begin();
  EXPECT_THAT(samples, ElementsAre(std::pair(0u, 100), std::pair(10u, 300)));
  const perfetto::TrackDescriptor& track = reader.tracks.at(uuid);
  EXPECT_EQ(track.name(), "memory");
  EXPECT_EQ(track.counter().unit(), perfetto::CounterDescriptor::UNIT_SIZE_BYTES);
  EXPECT_EQ(reader.tracks.at(track.parent_uuid()).process().pid(), 1);
}

// 0.4 | 0.4-1.5 | 1.5-1.6 ns: rounded to 0-0, 0-2 and 2-2. Sums of lengths stay whole.
TEST(PerfettoTest, TouchingSlicesStillTouchAfterRounding) {
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("p"), "t");
  const TraceNameId name = trace.Intern("n");
  trace.AddSpan({track, name, name, Ps(0), Ps(400)});
  trace.AddSpan({track, name, name, Ps(400), Ps(1500)});
  trace.AddSpan({track, name, name, Ps(1500), Ps(1600)});
  const std::vector<Reader::Slice> slices = Reader(WriteAndParse(trace)).SlicesOf(1, "t");
  ASSERT_EQ(slices.size(), 3u);
  std::uint64_t last = 0;
  for (const Reader::Slice& slice : slices) {
    EXPECT_EQ(slice.depth, 0u);
    EXPECT_EQ(slice.begin, last);
    last = slice.end;
  }
  EXPECT_EQ(last, 2u);
}

TEST(PerfettoTest, BytesAreThoseOfTheFormat) {
  // "fwd" from 1000 to 2000 ns. Descriptors first; then the beginning with its interned names, then
  // the end: tag 0a, length, timestamp (40), sequence (50), event (5a), flags (68).
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("p"), "t");
  const TraceNameId name = trace.Intern("fwd");
  trace.AddSpan({track, name, name, Ns(1000), Ns(2000)});
  std::ostringstream out;
  ASSERT_TRUE(WritePerfettoTrace(trace, out).has_value());
  const std::string end = "\x0a\x0d\x40\xd0\x0f\x50\x01\x5a\x04\x48\x02\x58\x02\x68\x02";
  EXPECT_THAT(out.str(), ::testing::EndsWith(end));
}

TEST(PerfettoTest, EmptyTraceIsValid) {
  EXPECT_EQ(Reader(WriteAndParse(Trace())).tracks.size(), 1u);
}

TEST(PerfettoTest, SameTraceGivesTheSameBytes) {
  std::ostringstream a;
  std::ostringstream b;
  ASSERT_TRUE(WritePerfettoTrace(SmallTrace(), a).has_value());
  ASSERT_TRUE(WritePerfettoTrace(SmallTrace(), b).has_value());
  EXPECT_EQ(a.str(), b.str());
}

// Each packet is written by itself; the whole is never held in memory.
TEST(PerfettoTest, ALongTraceStaysCompact) {
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("p"), "t");
  const TraceNameId name = trace.Intern("kernel");
  const std::array arguments = {TraceArgument(trace.Intern("layer"), 3)};
  constexpr int kSpans = 100'000;
  trace.Reserve(kSpans, kSpans);
  for (int i = 0; i < kSpans; ++i) {
    trace.AddSpan({track, name, name, Ns(10.0 * i), Ns(10.0 * i + 9)}, arguments);
  }
  std::ostringstream out;
  ASSERT_TRUE(WritePerfettoTrace(trace, out).has_value());
  EXPECT_LT(out.str().size(), 60u * kSpans);
}

TEST(ChromeTest, SaysTheSameAsThePerfettoTrace) {
  const Trace trace = SmallTrace();
  const Reader reader(WriteAndParse(trace));
  const nlohmann::json json = WriteAndParseJson(trace);
  EXPECT_EQ(json["displayTimeUnit"], "ms");

  std::map<std::pair<int, int>, std::string> threads;
  std::map<int, std::string> processes;
  std::size_t spans = 0;
  for (const nlohmann::json& event : json["traceEvents"]) {
    if (event["name"] == "thread_name") {
      threads[{event["pid"], event["tid"]}] = event["args"]["name"];
    } else if (event["name"] == "process_name") {
      processes[event["pid"]] = event["args"]["name"];
    } else if (event["ph"] == "X") {
      ++spans;
      const std::string& thread = threads.at({event["pid"], event["tid"]});
      bool found = false;
      for (const Reader::Slice& slice : reader.SlicesOf(event["pid"], thread)) {
        found |=
            slice.name == event["name"] && slice.category == event["cat"] &&
            static_cast<double>(slice.begin) == event["ts"].get<double>() * 1000 &&
            static_cast<double>(slice.end - slice.begin) == event["dur"].get<double>() * 1000 &&
            slice.arguments.size() == (event.contains("args") ? event["args"].size() : 0);
      }
      EXPECT_TRUE(found) << event;
    }
  }
  EXPECT_EQ(spans, trace.spans().size());
  EXPECT_EQ(processes.size(), 2u);
  EXPECT_EQ(processes[1], "stage 0 (4 ranks)");
}

TEST(ChromeTest, ArgumentsAreEscaped) {
  const nlohmann::json json = WriteAndParseJson(SmallTrace());
  bool found = false;
  for (const nlohmann::json& event : json["traceEvents"]) {
    if (event["name"] != "gemm") continue;
    found = true;
    EXPECT_EQ(event["args"]["shape"], "4x5 \"quoted\"\n\\");
    EXPECT_EQ(event["args"]["layer"], 3);
  }
  EXPECT_TRUE(found);
}

TEST(ChromeTest, BytesThatAreNotTextDoNotBreakTheFile) {
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("\xff"), "t\x01");
  const TraceNameId name = trace.Intern("caf\xc3\xa9 \xc3");
  trace.AddSpan({track, name, name, Ns(0), Ns(1)});
  const nlohmann::json json = WriteAndParseJson(trace);
  EXPECT_EQ(json["traceEvents"].back()["name"], "caf\xc3\xa9 \xef\xbf\xbd");
}

TEST(ChromeTest, EveryFlowStartsAndFinishesInASpan) {
  const nlohmann::json json = WriteAndParseJson(SmallTrace());
  std::map<int, std::vector<std::string>> phases;
  nlohmann::json last_span;
  for (const nlohmann::json& event : json["traceEvents"]) {
    if (event["ph"] == "X") last_span = event;
    if (event["ph"] != "s" && event["ph"] != "f") continue;
    phases[event["id"]].push_back(event["ph"]);
    EXPECT_EQ(event["tid"], last_span["tid"]);
    EXPECT_EQ(event["ts"], last_span["ts"]);
  }
  ASSERT_EQ(phases.size(), 2u);
  for (auto& [id, ends] : phases) {
    std::sort(ends.begin(), ends.end());
    EXPECT_THAT(ends, ElementsAre("f", "s"));
  }
}

TEST(ChromeTest, CountersKeepTheirSamples) {
  const nlohmann::json json = WriteAndParseJson(SmallTrace());
  std::vector<std::pair<double, int>> samples;
  for (const nlohmann::json& event : json["traceEvents"]) {
    if (event["ph"] == "C") samples.emplace_back(event["ts"], event["args"]["bytes"]);
  }
  EXPECT_THAT(samples, ElementsAre(std::pair(0.0, 100), std::pair(0.01, 300)));
}

TEST(ChromeTest, TimesAreMicrosecondsWithThreeDecimals) {
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("p"), "t");
  const TraceNameId name = trace.Intern("n");
  trace.AddSpan({track, name, name, Ns(1'234'005), Ns(1'234'106)});
  std::ostringstream out;
  ASSERT_TRUE(WriteChromeTrace(trace, out).has_value());
  EXPECT_THAT(out.str(), HasSubstr("\"ts\":1234.005,\"dur\":0.101"));
}

TEST(ChromeTest, EmptyTraceIsValid) {
  EXPECT_TRUE(WriteAndParseJson(Trace())["traceEvents"].empty());
}

TEST(WritersTest, SpansThatOverlapAreRefused) {
  Trace trace;
  const TraceTrackId track = trace.AddTrack(trace.AddProcess("p"), "t");
  const TraceNameId name = trace.Intern("n");
  trace.AddSpan({track, name, name, Ns(0), Ns(2)});
  trace.AddSpan({track, name, name, Ns(1), Ns(3)});
  std::ostringstream out;
  for (const Result<void>& result :
       {WritePerfettoTrace(trace, out), WriteChromeTrace(trace, out)}) {
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
  }
}

class TraceFileTest : public ::testing::Test {
 protected:
  std::string Path(const std::string& name) const { return directory_.Path(name); }
  static std::string Read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  TemporaryDirectory directory_;
};

TEST_F(TraceFileTest, SuffixDecidesTheFormat) {
  ASSERT_TRUE(WriteTraceFile(SmallTrace(), Path("a.json")).has_value());
  EXPECT_THAT(Read(Path("a.json")), StartsWith("{\"displayTimeUnit\""));
  ASSERT_TRUE(WriteTraceFile(SmallTrace(), Path("a.pftrace")).has_value());
  perfetto::Trace trace;
  EXPECT_TRUE(trace.ParseFromString(Read(Path("a.pftrace"))));
  EXPECT_GT(trace.packet_size(), 0);
}

TEST_F(TraceFileTest, WritesNoByteIntoTheTraceThatStoodThere) {
  for (const char* name : {"a.json", "a.pftrace"}) {
    directory_.Write(name, "old");
    std::filesystem::create_hard_link(Path(name), Path(std::string("old-") + name));
    ASSERT_TRUE(WriteTraceFile(SmallTrace(), Path(name)).has_value());
    EXPECT_EQ(Read(Path(std::string("old-") + name)), "old");
    EXPECT_NE(Read(Path(name)), "old");
  }
}

TEST_F(TraceFileTest, OtherSuffixesAreRefusedAndNothingIsWritten) {
  for (const char* name : {"a.txt", "a", "json", "a.json.gz", "a.PFTRACE", ""}) {
    const Result<void> result = WriteTraceFile(SmallTrace(), Path(name));
    ASSERT_FALSE(result.has_value()) << name;
    EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
    EXPECT_THAT(result.error().message, HasSubstr(".pftrace"));
    EXPECT_FALSE(CheckTracePath(Path(name)).has_value());
  }
  EXPECT_TRUE(std::filesystem::is_empty(directory_.path()));
  EXPECT_TRUE(CheckTracePath("x.json").has_value());
}

TEST_F(TraceFileTest, MissingFolderIsAnIoError) {
  const Result<void> result = WriteTraceFile(SmallTrace(), Path("missing/a.json"));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
  EXPECT_EQ(result.error().message,
            Path("missing/a.json") + ": cannot be written: No such file or directory");
}

TEST_F(TraceFileTest, FullDiskIsAnIoError) {
  for (const char* name : {"full.json", "full.pftrace"}) {
    std::error_code error;
    std::filesystem::create_symlink("/dev/full", Path(name), error);
    if (error || !std::filesystem::exists(Path(name))) GTEST_SKIP() << "no /dev/full here";
    const Result<void> result = WriteTraceFile(SmallTrace(), Path(name));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::kIo);
    EXPECT_EQ(result.error().message, Path(name) + ": cannot be written: No space left on device");
  }
}

TEST_F(TraceFileTest, FolderInPlaceOfTheFileIsAnIoError) {
  std::filesystem::create_directory(Path("a.json"));
  const Result<void> result = WriteTraceFile(SmallTrace(), Path("a.json"));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace stepcast
