#include "simulator/trace/chrome.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "simulator/trace/json_events.h"
#include "simulator/trace/walk.h"

namespace stepcast {
namespace {

class ChromeWriter : private JsonEventWriter {
 public:
  ChromeWriter(const Trace& trace, std::ostream& out)
      : JsonEventWriter(out), trace_(trace), flows_(trace) {
    texts_.reserve(trace.text_count());
    for (std::size_t i = 0; i < trace.text_count(); ++i) {
      texts_.push_back(QuotedJson(trace.text(TraceNameId(static_cast<std::uint32_t>(i)))));
    }
  }

  Result<void> Write();

 private:
  std::uint32_t ProcessNumber(TraceProcessId id) const {
    return 1 + static_cast<std::uint32_t>(id);
  }
  std::uint32_t ThreadNumber(std::uint32_t track) const {
    return static_cast<std::uint32_t>(1 + trace_.processes().size() + track);
  }
  const std::string& Text(TraceNameId id) const { return texts_[static_cast<std::size_t>(id)]; }

  void WriteMetadata();
  void WriteSpan(TraceSpanId id);
  void WriteCounters();
  void WriteFlow(std::string_view phase, std::uint32_t flow, TraceSpanId span);

  const Trace& trace_;
  FlowIndex flows_;
  std::vector<std::string> texts_;
};

Result<void> ChromeWriter::Write() {
  Append("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[");
  WriteMetadata();
  STEPCAST_RETURN_IF_ERROR(
      WalkSpans(trace_, {[this](TraceSpanId id) { WriteSpan(id); }, [](TraceSpanId) {}}));
  WriteCounters();
  return Finish();
}

void ChromeWriter::WriteMetadata() {
  const auto metadata = [this](std::string_view name, std::uint32_t pid, std::uint32_t tid,
                               std::string_view key, const std::string& value) {
    NewEvent();
    AppendFormat(R"({{"ph":"M","name":"{}","pid":{},"tid":{},"args":{{"{}":{}}}}})", name, pid, tid,
                 key, value);
  };
  for (std::uint32_t p = 0; p < trace_.processes().size(); ++p) {
    const std::uint32_t pid = ProcessNumber(TraceProcessId(p));
    metadata("process_name", pid, 0, "name", QuotedJson(trace_.processes()[p].name));
    metadata("process_sort_index", pid, 0, "sort_index", std::to_string(p));
  }
  for (std::uint32_t t = 0; t < trace_.tracks().size(); ++t) {
    const TraceTrack& track = trace_.tracks()[t];
    const std::uint32_t pid = ProcessNumber(track.process);
    metadata("thread_name", pid, ThreadNumber(t), "name", QuotedJson(track.name));
    metadata("thread_sort_index", pid, ThreadNumber(t), "sort_index", std::to_string(t));
  }
}

void ChromeWriter::WriteSpan(TraceSpanId id) {
  const TraceSpan& span = trace_.span(id);
  const TraceTrack& track = trace_.tracks()[static_cast<std::size_t>(span.track)];
  const std::int64_t start = ToTraceNanoseconds(span.start);
  NewEvent();
  AppendFormat(R"({{"ph":"X","name":{},"cat":{},"pid":{},"tid":{},"ts":)", Text(span.name),
               Text(span.category), ProcessNumber(track.process),
               ThreadNumber(static_cast<std::uint32_t>(span.track)));
  AppendTime(start);
  Append(",\"dur\":");
  AppendTime(ToTraceNanoseconds(span.finish) - start);
  if (!trace_.arguments(id).empty()) {
    char separator = '{';
    Append(",\"args\":");
    for (const TraceArgument& argument : trace_.arguments(id)) {
      Append(separator);
      separator = ',';
      Append(Text(argument.name()));
      Append(':');
      if (argument.is_text()) {
        Append(Text(argument.text()));
      } else {
        AppendFormat("{}", argument.number());
      }
    }
    Append('}');
  }
  Append('}');
  for (const std::uint32_t flow : flows_.from(id)) WriteFlow("s", flow, id);
  for (const std::uint32_t flow : flows_.to(id)) WriteFlow("f", flow, id);
}

// Both ends bind to the span that encloses them ("bp":"e").
void ChromeWriter::WriteFlow(std::string_view phase, std::uint32_t flow, TraceSpanId id) {
  const TraceSpan& span = trace_.span(id);
  const TraceTrack& track = trace_.tracks()[static_cast<std::size_t>(span.track)];
  NewEvent();
  AppendFormat(R"({{"ph":"{}","bp":"e","name":"flow","cat":"flow","id":{},"pid":{},"tid":{},"ts":)",
               phase, flow + 1, ProcessNumber(track.process),
               ThreadNumber(static_cast<std::uint32_t>(span.track)));
  AppendTime(ToTraceNanoseconds(span.start));
  Append('}');
}

void ChromeWriter::WriteCounters() {
  for (const TraceCounter& counter : trace_.counters()) {
    const std::string name = QuotedJson(counter.name);
    const std::string_view unit = counter.unit == TraceUnit::kBytes ? "bytes" : "count";
    for (const TraceSample& sample : counter.samples) {
      NewEvent();
      AppendFormat(R"({{"ph":"C","name":{},"pid":{},"tid":0,"ts":)", name,
                   ProcessNumber(counter.process));
      AppendTime(ToTraceNanoseconds(sample.time));
      AppendFormat(R"(,"args":{{"{}":{}}}}})", unit, sample.value);
    }
  }
}

}  // namespace

Result<void> WriteChromeTrace(const Trace& trace, std::ostream& out) {
  return ChromeWriter(trace, out).Write();
}

}  // namespace stepcast
