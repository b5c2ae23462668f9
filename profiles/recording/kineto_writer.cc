#include "profiles/recording/kineto_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "simulator/base/whole_file.h"
#include "simulator/trace/json_events.h"

namespace stepcast {
namespace {

std::string_view NameOf(RecordedWait::Kind kind) {
  switch (kind) {
    case RecordedWait::Kind::kStreamWaitsForEvent:
      return "Stream Wait Event";
    case RecordedWait::Kind::kEvent:
      return "Event Sync";
    case RecordedWait::Kind::kStream:
      return "Stream Sync";
    case RecordedWait::Kind::kContext:
      return "Context Sync";
  }
  return "";
}

/// Of the threads' calls; those of the driver begin with "cu" and a capital.
std::string_view CategoryOf(std::string_view call) {
  return call.starts_with("cu") && !call.starts_with("cuda") ? "cuda_driver" : "cuda_runtime";
}

class KinetoWriter : private JsonEventWriter {
 public:
  KinetoWriter(const Recording& recording, std::uint32_t process, std::ostream& out)
      : JsonEventWriter(out),
        recording_(recording),
        process_(process),
        started_(recording.calls.size()) {
    texts_.reserve(recording.texts.size());
    for (const std::string& text : recording.texts) texts_.push_back(QuotedJson(text));
    FindBase();
  }

  Result<void> Write() {
    WriteHead();
    WriteNames();
    for (const RecordedRange& range : recording_.ranges) {
      if (IsOwn(range.thread)) WriteRange(range);
    }
    for (const RecordedCall& call : recording_.calls) {
      if (IsOwn(call.thread)) WriteCall(call);
    }
    for (const RecordedActivity& activity : recording_.activities) {
      if (activity.process == process_) WriteActivity(activity);
    }
    for (const RecordedWait& wait : recording_.waits) {
      if (wait.process == process_) WriteWait(wait);
    }
    return Finish();
  }

 private:
  bool IsOwn(std::uint32_t thread) const { return recording_.threads[thread].process == process_; }
  const std::string& Text(TextId id) const { return texts_[static_cast<std::size_t>(id)]; }

  /// Numbers of nanoseconds since 1970 with three decimals of microseconds are more than a double
  /// holds, and so more than most readers do. All ranks of a run begin on the same day.
  void FindBase() {
    if (recording_.whole_microseconds) return;
    constexpr std::int64_t kDay = std::int64_t{86'400} * 1'000'000'000;
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    const auto begin = [&first](const auto& list) {
      if (!list.empty()) first = std::min(first, list.front().span.start_ns);
    };
    begin(recording_.ranges);
    begin(recording_.calls);
    begin(recording_.activities);
    begin(recording_.waits);
    if (first != std::numeric_limits<std::int64_t>::max()) base_ns_ = first / kDay * kDay;
  }

  void WriteHead() {
    Append("{\n\"schemaVersion\":1,\n\"deviceProperties\":[");
    std::string_view separator;
    for (const RecordedDevice& device : recording_.devices) {
      AppendFormat("{}\n{{\"id\":{},\"name\":{},\"totalGlobalMem\":{},\"numSms\":{}}}", separator,
                   device.number, QuotedJson(device.name), device.memory_bytes,
                   device.multiprocessors);
      separator = ",";
    }
    Append("],\n");
    const bool shapes = std::ranges::any_of(recording_.ranges, [](const RecordedRange& range) {
      return range.shapes != TextId::kNone;
    });
    if (shapes) Append("\"record_shapes\":1,\n");
    if (recording_.with_stack) Append("\"with_stack\":1,\n");
    if (recording_.rank >= 0) {
      AppendFormat("\"distributedInfo\":{{\"backend\":\"nccl\",\"rank\":{}", recording_.rank);
      if (recording_.world_size > 0) AppendFormat(",\"world_size\":{}", recording_.world_size);
      if (!recording_.nccl_version.empty()) {
        AppendFormat(",\"nccl_version\":{}", QuotedJson(recording_.nccl_version));
      }
      Append("},\n");
    }
    Append("\"displayTimeUnit\":\"ms\",\n");
    if (base_ns_ != 0) AppendFormat("\"baseTimeNanoseconds\":{},\n", base_ns_);
    Append("\"traceEvents\":[");
  }

  void WriteNames() {
    const auto name = [this](std::string_view kind, std::int64_t pid, std::int64_t tid,
                             std::string_view key, const std::string& value) {
      NewEvent();
      AppendFormat(R"({{"ph":"M","name":"{}","pid":{},"tid":{},"args":{{"{}":{}}}}})", kind, pid,
                   tid, key, value);
    };
    const std::int64_t pid = recording_.processes[process_];
    name("process_labels", pid, 0, "labels", "\"CPU\"");
    for (const RecordedThread& thread : recording_.threads) {
      if (thread.process != process_ || thread.name.empty()) continue;
      name("thread_name", pid, thread.number, "name", QuotedJson(thread.name));
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> streams;
    std::set<std::uint32_t> devices;
    for (const RecordedActivity& activity : recording_.activities) {
      if (activity.process != process_) continue;
      streams.emplace(activity.device, activity.stream);
      devices.insert(activity.device);
    }
    for (const std::uint32_t device : devices) {
      name("process_labels", device, 0, "labels", fmt::format("\"GPU {}\"", device));
    }
    for (const auto& [device, stream] : streams) {
      // A device of the same number as the process would take the names of its threads.
      if (device == pid) continue;
      name("thread_name", device, stream, "name", fmt::format("\"stream {}\"", stream));
    }
  }

  void Begin(std::string_view category, const std::string& name, std::int64_t pid, std::int64_t tid,
             const RecordedSpan& span) {
    NewEvent();
    AppendFormat(R"({{"ph":"X","cat":"{}","name":{},"pid":{},"tid":{},"ts":)", category, name, pid,
                 tid);
    AppendTime(span.start_ns - base_ns_, recording_.whole_microseconds);
    Append(",\"dur\":");
    AppendTime(span.length_ns(), recording_.whole_microseconds);
  }

  void WriteRange(const RecordedRange& range) {
    const bool is_operator = range.kind == RecordedRange::Kind::kOperator;
    const RecordedThread& thread = recording_.threads[range.thread];
    Begin(is_operator ? "cpu_op" : "user_annotation", Text(range.name),
          recording_.processes[process_], thread.number, range.span);
    std::string_view separator = ",\"args\":{";
    const auto argument = [&](std::string_view key, const auto& value) {
      AppendFormat("{}\"{}\":{}", separator, key, value);
      separator = ",";
    };
    if (range.external != 0) argument("External id", range.external);
    if (range.sequence >= 0) argument("Sequence number", range.sequence);
    // JSON already.
    if (range.shapes != TextId::kNone) argument("Input Dims", recording_.text(range.shapes));
    if (range.types != TextId::kNone) argument("Input type", recording_.text(range.types));
    if (range.strides != TextId::kNone) argument("Input Strides", recording_.text(range.strides));
    if (range.values != TextId::kNone) argument("Concrete Inputs", recording_.text(range.values));
    Append(separator == "," ? "}}" : "}");
  }

  void WriteCall(const RecordedCall& call) {
    const RecordedThread& thread = recording_.threads[call.thread];
    const std::int64_t pid = recording_.processes[process_];
    Begin(CategoryOf(recording_.text(call.name)), Text(call.name), pid, thread.number, call.span);
    AppendFormat(R"(,"args":{{"correlation":{}}}}})", call.correlation);
  }

  void WriteActivity(const RecordedActivity& activity) {
    const bool kernel =
        activity.kind == ActivityKind::kKernel || activity.kind == ActivityKind::kCollective;
    const std::string_view category = kernel                                 ? "kernel"
                                      : activity.kind == ActivityKind::kCopy ? "gpu_memcpy"
                                                                             : "gpu_memset";
    Begin(category, Text(activity.name), activity.device, activity.stream, activity.span);
    AppendFormat(R"(,"args":{{"device":{},"context":{},"stream":{},"correlation":{})",
                 activity.device, activity.context, activity.stream, activity.correlation);
    if (activity.external != 0) AppendFormat(R"(,"External id":{})", activity.external);
    if (!kernel) AppendFormat(R"(,"bytes":{})", activity.bytes);
    if (activity.collective != kNoIndex) {
      WriteCollective(recording_.collectives[activity.collective]);
    }
    Append("}}");
    if (activity.call == kNoIndex) return;
    const RecordedCall& call = recording_.calls[activity.call];
    const RecordedThread& thread = recording_.threads[call.thread];
    // A call that starts many, such as that of a graph, has one arrow to each.
    if (!started_[activity.call]) {
      started_[activity.call] = true;
      WriteArrow("s", activity.correlation, recording_.processes[process_], thread.number,
                 call.span.start_ns);
    }
    WriteArrow("f", activity.correlation, activity.device, activity.stream, activity.span.start_ns);
  }

  void WriteCollective(const RecordedCollective& collective) {
    AppendFormat(R"(,"Collective name":{},"In msg nelems":{},"Out msg nelems":{},"Group size":{})",
                 Text(collective.name), collective.elements_in, collective.elements_out,
                 collective.group_size);
    const auto argument = [this](std::string_view key, TextId text) {
      if (text != TextId::kNone) AppendFormat(",\"{}\":{}", key, Text(text));
    };
    argument("dtype", collective.type);
    argument("Process Group Name", collective.group_name);
    // Text, as Kineto has it, not a list.
    argument("Process Group Ranks", collective.group_ranks);
  }

  void WriteArrow(std::string_view phase, std::uint32_t id, std::int64_t pid, std::int64_t tid,
                  std::int64_t time_ns) {
    NewEvent();
    AppendFormat(R"({{"ph":"{}","cat":"ac2g","name":"ac2g","id":{},"pid":{},"tid":{},"ts":)", phase,
                 id, pid, tid);
    AppendTime(time_ns - base_ns_, recording_.whole_microseconds);
    Append(phase == "f" ? R"(,"bp":"e"})" : "}");
  }

  void WriteWait(const RecordedWait& wait) {
    const auto number = [](std::uint32_t index) {
      return index == kNoIndex ? std::int64_t{-1} : std::int64_t{index};
    };
    const std::string_view name = NameOf(wait.kind);
    Begin("cuda_sync", fmt::format("\"{}\"", name), number(wait.device), number(wait.stream),
          wait.span);
    AppendFormat(R"(,"args":{{"cuda_sync_kind":"{}","device":{},"stream":{},"correlation":{})",
                 name, number(wait.device), number(wait.stream), wait.correlation);
    if (wait.event_stream != kNoIndex) AppendFormat(R"(,"wait_on_stream":{})", wait.event_stream);
    if (wait.event_correlation != 0) {
      AppendFormat(R"(,"wait_on_cuda_event_record_corr_id":{})", wait.event_correlation);
    }
    Append("}}");
  }

  const Recording& recording_;
  std::uint32_t process_;
  std::vector<std::string> texts_;  ///< Quoted.
  std::int64_t base_ns_ = 0;
  std::vector<bool> started_;  ///< By call: whether it has an arrow.
};

}  // namespace

Result<void> WriteKinetoTrace(const Recording& recording, std::uint32_t process,
                              std::ostream& out) {
  return KinetoWriter(recording, process, out).Write();
}

Result<void> CheckKinetoTracePath(const std::string& path) {
  constexpr std::string_view kPacked = ".gz";
  if (!path.ends_with(kPacked)) return {};
  return InvalidInput(fmt::format(
      "{}: found a name that ends in .gz, wanted one of a file that is not packed, such "
      "as {}",
      path, path.substr(0, path.size() - kPacked.size())));
}

Result<void> WriteKinetoTraceFile(const Recording& recording, std::uint32_t process,
                                  const std::string& path) {
  STEPCAST_RETURN_IF_ERROR(CheckKinetoTracePath(path));
  const auto written = StreamWholeFile(
      path, [&](std::ostream& file) { return WriteKinetoTrace(recording, process, file); });
  if (written) return {};
  return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
}

}  // namespace stepcast
