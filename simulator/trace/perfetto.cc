#include "simulator/trace/perfetto.h"

#include <cstdint>
#include <string>
#include <vector>

#include "simulator/trace/perfetto.pb.h"
#include "simulator/trace/walk.h"

namespace stepcast {
namespace {

class PerfettoWriter {
 public:
  PerfettoWriter(const Trace& trace, std::ostream& out) : trace_(trace), out_(out), flows_(trace) {}

  Result<void> Write();

 private:
  // Texts of one kind that the reader knows already.
  using Known = std::vector<bool>;

  // Numbers from 1, all different, as viewers treat 0 and a thread with its process's number
  // specially.
  std::int32_t ProcessNumber(TraceProcessId id) const { return 1 + static_cast<std::int32_t>(id); }
  std::int64_t ThreadNumber(std::uint32_t track) const {
    return static_cast<std::int64_t>(1 + trace_.processes().size() + track);
  }
  std::uint64_t ProcessUuid(TraceProcessId id) const {
    return static_cast<std::uint64_t>(ProcessNumber(id));
  }
  std::uint64_t TrackUuid(std::uint32_t track) const {
    return static_cast<std::uint64_t>(ThreadNumber(track));
  }
  std::uint64_t CounterUuid(std::uint32_t counter) const {
    return 1 + trace_.processes().size() + trace_.tracks().size() + counter;
  }

  void WriteDescriptors();
  void WriteCounters();
  void Begin(TraceSpanId id);
  void End(TraceSpanId id);
  bool ArrivesAtEnd(const TraceFlow& flow) const;

  perfetto::TracePacket& NewPacket(Duration time);
  perfetto::TrackEvent& NewEvent(Duration time, perfetto::TrackEvent::Type type,
                                 std::uint64_t uuid);
  void Flush();
  void Emit();
  static std::uint64_t Iid(TraceNameId id) { return 1 + static_cast<std::uint64_t>(id); }
  bool IsNew(Known& known, TraceNameId id) const {
    const auto i = static_cast<std::size_t>(id);
    if (known[i]) return false;
    known[i] = true;
    return true;
  }

  const Trace& trace_;
  std::ostream& out_;
  FlowIndex flows_;
  perfetto::TracePacket packet_;
  std::string buffer_;
  bool any_event_ = false;
  Known names_ = Known(trace_.text_count());
  Known categories_ = Known(trace_.text_count());
  Known argument_names_ = Known(trace_.text_count());
  Known argument_texts_ = Known(trace_.text_count());
};

Result<void> PerfettoWriter::Write() {
  WriteDescriptors();
  STEPCAST_RETURN_IF_ERROR(WalkSpans(
      trace_, {[this](TraceSpanId id) { Begin(id); }, [this](TraceSpanId id) { End(id); }}));
  WriteCounters();
  Flush();
  out_.flush();
  if (!out_) return MakeError(ErrorCode::kIo, "writing the trace failed");
  return {};
}

void PerfettoWriter::WriteDescriptors() {
  perfetto::TrackDescriptor* root = NewPacket(Duration()).mutable_track_descriptor();
  root->set_uuid(0);
  root->set_process_ordering(perfetto::TrackDescriptor::ORDERING_EXPLICIT);
  root->set_thread_ordering(perfetto::TrackDescriptor::ORDERING_EXPLICIT);
  Emit();
  for (std::uint32_t p = 0; p < trace_.processes().size(); ++p) {
    perfetto::TrackDescriptor* track = NewPacket(Duration()).mutable_track_descriptor();
    track->set_uuid(ProcessUuid(TraceProcessId(p)));
    track->set_sibling_order_rank(static_cast<std::int32_t>(p));
    perfetto::ProcessDescriptor* process = track->mutable_process();
    process->set_pid(ProcessNumber(TraceProcessId(p)));
    process->set_legacy_sort_index(static_cast<std::int32_t>(p));
    process->set_process_name(trace_.processes()[p].name);
    Emit();
  }
  for (std::uint32_t t = 0; t < trace_.tracks().size(); ++t) {
    const TraceTrack& from = trace_.tracks()[t];
    perfetto::TrackDescriptor* track = NewPacket(Duration()).mutable_track_descriptor();
    track->set_uuid(TrackUuid(t));
    track->set_sibling_order_rank(static_cast<std::int32_t>(t));
    if (!from.description.empty()) track->set_description(from.description);
    perfetto::ThreadDescriptor* thread = track->mutable_thread();
    thread->set_pid(ProcessNumber(from.process));
    thread->set_tid(ThreadNumber(t));
    thread->set_legacy_sort_index(static_cast<std::int32_t>(t));
    thread->set_thread_name(from.name);
    Emit();
  }
  for (std::uint32_t c = 0; c < trace_.counters().size(); ++c) {
    const TraceCounter& from = trace_.counters()[c];
    perfetto::TrackDescriptor* track = NewPacket(Duration()).mutable_track_descriptor();
    track->set_uuid(CounterUuid(c));
    track->set_parent_uuid(ProcessUuid(from.process));
    track->set_name(from.name);
    track->set_sibling_order_rank(static_cast<std::int32_t>(c));
    track->mutable_counter()->set_unit(from.unit == TraceUnit::kBytes
                                           ? perfetto::CounterDescriptor::UNIT_SIZE_BYTES
                                           : perfetto::CounterDescriptor::UNIT_COUNT);
    Emit();
  }
}

void PerfettoWriter::Begin(TraceSpanId id) {
  const TraceSpan& span = trace_.span(id);
  perfetto::TrackEvent& event = NewEvent(span.start, perfetto::TrackEvent::TYPE_SLICE_BEGIN,
                                         TrackUuid(static_cast<std::uint32_t>(span.track)));
  const auto intern = [this](TraceNameId text, auto add) {
    auto* entry = add(packet_.mutable_interned_data());
    entry->set_iid(Iid(text));
    return entry;
  };
  event.set_name_iid(Iid(span.name));
  if (IsNew(names_, span.name)) {
    intern(span.name, [](auto* data) {
      return data->add_event_names();
    })->set_name(trace_.text(span.name));
  }
  event.add_category_iids(Iid(span.category));
  if (IsNew(categories_, span.category)) {
    intern(span.category, [](auto* data) {
      return data->add_event_categories();
    })->set_name(trace_.text(span.category));
  }
  for (const TraceArgument& argument : trace_.arguments(id)) {
    perfetto::DebugAnnotation* annotation = event.add_debug_annotations();
    annotation->set_name_iid(Iid(argument.name()));
    if (IsNew(argument_names_, argument.name())) {
      intern(argument.name(), [](auto* data) {
        return data->add_debug_annotation_names();
      })->set_name(trace_.text(argument.name()));
    }
    if (!argument.is_text()) {
      annotation->set_int_value(argument.number());
      continue;
    }
    annotation->set_string_value_iid(Iid(argument.text()));
    if (IsNew(argument_texts_, argument.text())) {
      intern(argument.text(), [](auto* data) {
        return data->add_debug_annotation_string_values();
      })->set_str(trace_.text(argument.text()));
    }
  }
  for (const std::uint32_t flow : flows_.from(id)) event.add_flow_ids(flow + 1);
  for (const std::uint32_t flow : flows_.to(id)) {
    if (!ArrivesAtEnd(trace_.flows()[flow])) event.add_terminating_flow_ids(flow + 1);
  }
  Emit();
}

void PerfettoWriter::End(TraceSpanId id) {
  const TraceSpan& span = trace_.span(id);
  perfetto::TrackEvent& event = NewEvent(span.finish, perfetto::TrackEvent::TYPE_SLICE_END,
                                         TrackUuid(static_cast<std::uint32_t>(span.track)));
  for (const std::uint32_t flow : flows_.to(id)) {
    if (ArrivesAtEnd(trace_.flows()[flow])) event.add_terminating_flow_ids(flow + 1);
  }
  Emit();
}

// The format knows no direction: an arrow leads from the earlier event to the later. Where the two
// spans start together, as a send and its receive do, it ends at the receiver's end.
bool PerfettoWriter::ArrivesAtEnd(const TraceFlow& flow) const {
  return ToTraceNanoseconds(trace_.span(flow.to).start) <=
         ToTraceNanoseconds(trace_.span(flow.from).start);
}

void PerfettoWriter::WriteCounters() {
  for (std::uint32_t c = 0; c < trace_.counters().size(); ++c) {
    for (const TraceSample& sample : trace_.counters()[c].samples) {
      NewEvent(sample.time, perfetto::TrackEvent::TYPE_COUNTER, CounterUuid(c))
          .set_counter_value(sample.value);
      Emit();
    }
  }
}

perfetto::TracePacket& PerfettoWriter::NewPacket(Duration time) {
  packet_.Clear();
  packet_.set_timestamp(static_cast<std::uint64_t>(ToTraceNanoseconds(time)));
  packet_.set_trusted_packet_sequence_id(1);
  return packet_;
}

perfetto::TrackEvent& PerfettoWriter::NewEvent(Duration time, perfetto::TrackEvent::Type type,
                                               std::uint64_t uuid) {
  // Readers drop interned names silently unless the sequence begins by clearing its state.
  std::uint32_t flags = perfetto::TracePacket::SEQ_NEEDS_INCREMENTAL_STATE;
  if (!any_event_) flags |= perfetto::TracePacket::SEQ_INCREMENTAL_STATE_CLEARED;
  NewPacket(time).set_sequence_flags(flags);
  any_event_ = true;
  perfetto::TrackEvent* event = packet_.mutable_track_event();
  event->set_type(type);
  event->set_track_uuid(uuid);
  return *event;
}

// A trace file is one message with a repeated field `packet` (1), so packets can follow one
// another.
void PerfettoWriter::Emit() {
  constexpr char kPacketTag = 1 << 3 | 2;
  buffer_.push_back(kPacketTag);
  for (std::size_t size = packet_.ByteSizeLong(); true; size >>= 7) {
    if (size < 0x80) {
      buffer_.push_back(static_cast<char>(size));
      break;
    }
    buffer_.push_back(static_cast<char>((size & 0x7f) | 0x80));
  }
  packet_.AppendToString(&buffer_);
  if (buffer_.size() >= 1 << 20) Flush();
}

void PerfettoWriter::Flush() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

}  // namespace

Result<void> WritePerfettoTrace(const Trace& trace, std::ostream& out) {
  return PerfettoWriter(trace, out).Write();
}

}  // namespace stepcast
