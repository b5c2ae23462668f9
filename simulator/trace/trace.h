/// \file
/// What a person looks at in a trace viewer: spans on tracks of processes, arrows between spans,
/// and counters. Neutral: the writers turn it into the formats of viewers.
///
/// Names are stored once and everything else in flat arrays, so that a trace of millions of spans
/// fits in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "simulator/base/units.h"

namespace stepcast {

enum class TraceProcessId : std::uint32_t {};
enum class TraceTrackId : std::uint32_t {};
enum class TraceCounterId : std::uint32_t {};
enum class TraceSpanId : std::uint32_t {};
/// A text that the trace stores once.
enum class TraceNameId : std::uint32_t {};

struct TraceProcess {
  std::string name;
};

/// A row of spans, which must follow one another or nest.
struct TraceTrack {
  TraceProcessId process{};
  std::string name;
  std::string description;  ///< Shown on demand; may be empty.
};

enum class TraceUnit : std::uint8_t { kCount, kBytes };

struct TraceSample {
  Duration time;
  std::int64_t value = 0;  ///< Holds until the next sample.
};

struct TraceCounter {
  TraceProcessId process{};
  std::string name;
  TraceUnit unit = TraceUnit::kCount;
  std::vector<TraceSample> samples;  ///< In order of time.
};

/// A number or a text that a span carries.
class TraceArgument {
 public:
  TraceArgument(TraceNameId name, std::int64_t number)
      : value_(number), name_(name), is_text_(false) {}
  TraceArgument(TraceNameId name, TraceNameId text)
      : value_(static_cast<std::int64_t>(text)), name_(name), is_text_(true) {}

  TraceNameId name() const { return name_; }
  bool is_text() const { return is_text_; }
  std::int64_t number() const { return value_; }
  TraceNameId text() const { return static_cast<TraceNameId>(value_); }

 private:
  std::int64_t value_;
  TraceNameId name_;
  bool is_text_;
};

struct TraceSpan {
  TraceTrackId track{};
  TraceNameId name{};
  TraceNameId category{};
  Duration start;
  Duration finish;
};

/// An arrow from what caused a span to it.
struct TraceFlow {
  TraceSpanId from{};
  TraceSpanId to{};
};

class Trace {
 public:
  Trace() = default;
  Trace(Trace&&) = default;
  Trace& operator=(Trace&&) = default;

  /// Viewers show processes, and tracks within a process, in the order in which they were added.
  TraceProcessId AddProcess(std::string name);
  TraceTrackId AddTrack(TraceProcessId process, std::string name, std::string description = "");
  TraceCounterId AddCounter(TraceProcessId process, std::string name, TraceUnit unit);
  TraceNameId Intern(std::string_view text);
  /// In any order. A span must not end before it starts.
  TraceSpanId AddSpan(const TraceSpan& span, std::span<const TraceArgument> arguments = {});
  void AddFlow(TraceSpanId from, TraceSpanId to);
  /// Not earlier than the counter's sample before.
  void AddSample(TraceCounterId counter, Duration time, std::int64_t value);
  void Reserve(std::size_t spans, std::size_t arguments);

  std::span<const TraceProcess> processes() const { return processes_; }
  std::span<const TraceTrack> tracks() const { return tracks_; }
  std::span<const TraceCounter> counters() const { return counters_; }
  std::span<const TraceSpan> spans() const { return spans_; }
  std::span<const TraceFlow> flows() const { return flows_; }
  const TraceSpan& span(TraceSpanId id) const { return spans_[static_cast<std::size_t>(id)]; }
  std::span<const TraceArgument> arguments(TraceSpanId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {arguments_.data() + argument_offsets_[i], arguments_.data() + argument_offsets_[i + 1]};
  }
  const std::string& text(TraceNameId id) const { return texts_[static_cast<std::size_t>(id)]; }
  std::size_t text_count() const { return texts_.size(); }

 private:
  std::vector<TraceProcess> processes_;
  std::vector<TraceTrack> tracks_;
  std::vector<TraceCounter> counters_;
  std::vector<TraceSpan> spans_;
  std::vector<std::uint32_t> argument_offsets_{0};
  std::vector<TraceArgument> arguments_;
  std::vector<TraceFlow> flows_;
  std::deque<std::string> texts_;  // keeps addresses, which the keys below refer to
  std::unordered_map<std::string_view, TraceNameId> ids_;
};

/// Viewers count nanoseconds. Every time of a trace is rounded by this one function, to the nearest
/// and halves up, so that spans that touch still touch and nested spans stay nested.
std::int64_t ToTraceNanoseconds(Duration time);

}  // namespace stepcast
