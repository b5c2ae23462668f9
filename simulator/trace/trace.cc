#include "simulator/trace/trace.h"

#include <utility>

#include "simulator/base/check.h"

namespace stepcast {

TraceProcessId Trace::AddProcess(std::string name) {
  processes_.push_back({std::move(name)});
  return TraceProcessId(static_cast<std::uint32_t>(processes_.size() - 1));
}

TraceTrackId Trace::AddTrack(TraceProcessId process, std::string name, std::string description) {
  STEPCAST_CHECK(static_cast<std::size_t>(process) < processes_.size()) << name;
  tracks_.push_back({process, std::move(name), std::move(description)});
  return TraceTrackId(static_cast<std::uint32_t>(tracks_.size() - 1));
}

TraceCounterId Trace::AddCounter(TraceProcessId process, std::string name, TraceUnit unit) {
  STEPCAST_CHECK(static_cast<std::size_t>(process) < processes_.size()) << name;
  counters_.push_back({process, std::move(name), unit, {}});
  return TraceCounterId(static_cast<std::uint32_t>(counters_.size() - 1));
}

TraceNameId Trace::Intern(std::string_view text) {
  if (const auto it = ids_.find(text); it != ids_.end()) return it->second;
  const TraceNameId id{static_cast<std::uint32_t>(texts_.size())};
  ids_.emplace(texts_.emplace_back(text), id);
  return id;
}

TraceSpanId Trace::AddSpan(const TraceSpan& span, std::span<const TraceArgument> arguments) {
  STEPCAST_CHECK(static_cast<std::size_t>(span.track) < tracks_.size());
  STEPCAST_CHECK(static_cast<std::size_t>(span.name) < texts_.size());
  STEPCAST_CHECK(static_cast<std::size_t>(span.category) < texts_.size());
  STEPCAST_CHECK(Duration() <= span.start && span.start <= span.finish)
      << text(span.name) << ": " << span.start.picoseconds() << " to " << span.finish.picoseconds();
  spans_.push_back(span);
  arguments_.insert(arguments_.end(), arguments.begin(), arguments.end());
  argument_offsets_.push_back(static_cast<std::uint32_t>(arguments_.size()));
  return TraceSpanId(static_cast<std::uint32_t>(spans_.size() - 1));
}

void Trace::AddFlow(TraceSpanId from, TraceSpanId to) {
  STEPCAST_CHECK(static_cast<std::size_t>(from) < spans_.size());
  STEPCAST_CHECK(static_cast<std::size_t>(to) < spans_.size());
  STEPCAST_CHECK(from != to) << "an arrow needs two ends";
  flows_.push_back({from, to});
}

void Trace::AddSample(TraceCounterId counter, Duration time, std::int64_t value) {
  TraceCounter& target = counters_[static_cast<std::size_t>(counter)];
  STEPCAST_CHECK(time >= (target.samples.empty() ? Duration() : target.samples.back().time))
      << target.name << ": samples are in order of time";
  target.samples.push_back({time, value});
}

void Trace::Reserve(std::size_t spans, std::size_t arguments) {
  spans_.reserve(spans);
  argument_offsets_.reserve(spans + 1);
  arguments_.reserve(arguments);
}

std::int64_t ToTraceNanoseconds(Duration time) {
  const std::int64_t picoseconds = time.picoseconds();
  return picoseconds / 1000 + (picoseconds % 1000 >= 500 ? 1 : 0);
}

}  // namespace stepcast
