#include "strategies/replay/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <queue>
#include <set>
#include <tuple>
#include <utility>

#include "simulator/base/check.h"
#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::min();
/// Idle time of a thread below this is its own work, whatever the others do: a framework's code
/// between two operators takes some tens of microseconds.
constexpr std::int64_t kHandOverNs = 100'000;
/// Clocks of recordings that are further apart than this are not the same.
constexpr std::int64_t kSameClockNs = 60'000'000'000;

/// A thread or a stream.
struct Lane {
  StreamKind kind = StreamKind::kHost;
  std::uint32_t thread = kNoIndex;
  std::vector<std::uint32_t> nodes{};
};

/// An instruction to be.
struct Node {
  ReplayItem item;
  std::uint32_t lane = 0;
  Phase phase = Phase::kForward;
  std::int64_t start_ns = 0;
  std::int64_t length_ns = 0;
  std::int64_t finish_ns() const { return start_ns + length_ns; }
};

/// What a thread does when it does not work: waits for activities of its devices, or for a thread.
struct Pause {
  RecordedSpan span;
  std::uint32_t call = kNoIndex;
  std::vector<std::uint32_t> activities;
  std::uint32_t thread = kNoIndex;  ///< Waited for, up to `handed_over_ns`.
  std::int64_t handed_over_ns = 0;

  /// When all of it is there, as recorded.
  std::int64_t ReadyNs(const Recording& recording) const {
    std::int64_t ready = thread == kNoIndex ? kNever : handed_over_ns;
    for (const std::uint32_t a : activities) {
      ready = std::max(ready, recording.activities[a].span.end_ns);
    }
    return ready;
  }
};

/// One recording as nodes and edges.
class RankReplay {
 public:
  RankReplay(const Recording& recording, std::uint32_t number, const ReplayOptions& options)
      : recording_(recording), number_(number), options_(options) {}

  /// What is where, and when it begins.
  void Read();
  /// All lanes begin at `begin_ns`, not after what the recording has.
  void Place(std::int64_t begin_ns);

  const Recording& recording() const { return recording_; }
  const std::vector<Node>& nodes() const { return nodes_; }
  const std::vector<Lane>& lanes() const { return lanes_; }
  const std::vector<std::pair<std::uint32_t, std::uint32_t>>& edges() const { return edges_; }
  /// By activity.
  const std::vector<std::uint32_t>& activity_nodes() const { return activity_nodes_; }
  std::int64_t begin_ns() const { return begin_ns_; }
  std::int64_t end_ns() const { return end_ns_; }
  /// The node that ends at a moment of a thread, or the last before it; kNoIndex: none.
  std::uint32_t NodeEndingAt(std::uint32_t thread, std::int64_t moment) const;
  const std::optional<RecordedSteps>& steps() const { return steps_; }
  std::int64_t inferred_waits() const { return inferred_waits_; }
  std::int64_t without_call() const { return without_call_; }

 private:
  const RecordedActivity& ActivityOf(std::uint32_t a) const { return recording_.activities[a]; }
  /// Of a stream.
  std::uint32_t ProcessOf(std::size_t s) const { return ActivityOf(streams_[s].front()).process; }
  /// The one before it on its stream, which it must not be the first of.
  const RecordedActivity& PreviousOf(std::uint32_t a) const {
    return ActivityOf(streams_[stream_of_[a]][position_[a] - 1]);
  }
  const RecordedCall& CallOf(std::uint32_t c) const { return recording_.calls[c]; }
  /// The last activity of a stream, of those up to the one at `last`, that had ended by a moment.
  std::uint32_t LastEndedBy(std::size_t stream, std::size_t last, std::int64_t moment) const;

  void FindStreams();
  void FindThreads();
  void FindWaits();
  void FindHandOvers();
  void EstimateDelays();
  void InferWaits();
  void PlaceActivities();
  void AddThreads();
  void AddActivities();
  /// What the recording has of `moment` before the pause around it, if any, began.
  std::int64_t OutOfPause(std::uint32_t thread, std::int64_t moment) const;
  std::uint32_t AddNode(const Node& node);
  Phase PhaseAt(std::uint32_t thread, std::int64_t moment) const;

  const Recording& recording_;
  std::uint32_t number_;
  const ReplayOptions& options_;

  // By stream: what ran on it, by start.
  std::vector<std::vector<std::uint32_t>> streams_;
  std::vector<std::size_t> stream_of_;                   // by activity
  std::vector<std::size_t> position_;                    // by activity, on its stream
  std::vector<std::vector<std::uint32_t>> launched_by_;  // by call
  std::vector<std::vector<std::uint32_t>> waits_for_;    // by activity: others, of other streams
  std::vector<std::vector<Pause>> pauses_;               // by thread, by start, apart
  std::vector<std::vector<std::uint32_t>> calls_of_;     // by thread
  std::vector<bool> kept_;                               // by thread
  struct Phased {
    RecordedSpan span;
    Phase phase;
  };
  std::vector<std::vector<Phased>> phases_;  // by thread, by start
  // By activity: where its launch is on its thread, and the idle time before it.
  std::vector<std::int64_t> cuts_;
  std::vector<std::int64_t> gaps_;
  std::int64_t usual_delay_ns_ = 0;
  std::int64_t usual_gap_ns_ = 0;

  std::int64_t begin_ns_ = 0;
  std::int64_t end_ns_ = 0;
  std::optional<RecordedSteps> steps_;
  std::vector<Lane> lanes_;
  std::vector<std::uint32_t> lane_of_thread_;
  std::vector<std::uint32_t> lane_of_stream_;
  std::vector<Node> nodes_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges_;
  std::vector<std::uint32_t> activity_nodes_;
  std::int64_t inferred_waits_ = 0;
  std::int64_t without_call_ = 0;
};

std::uint32_t RankReplay::LastEndedBy(std::size_t stream, std::size_t last,
                                      std::int64_t moment) const {
  const std::vector<std::uint32_t>& all = streams_[stream];
  // On one stream they end in the order in which they start.
  const auto first = all.begin();
  const auto end = std::upper_bound(
      first, first + static_cast<std::ptrdiff_t>(last) + 1, moment,
      [this](std::int64_t at, std::uint32_t a) { return at < ActivityOf(a).span.end_ns; });
  return end == first ? kNoIndex : *(end - 1);
}

void RankReplay::FindStreams() {
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>, std::size_t>
      numbers;
  const std::size_t count = recording_.activities.size();
  // By number first, so that streams come in the order of their numbers.
  for (const RecordedActivity& activity : recording_.activities) {
    numbers.emplace(
        std::tuple(activity.process, activity.device, activity.context, activity.stream), 0);
  }
  std::size_t next = 0;
  for (auto& [key, number] : numbers) number = next++;
  streams_.resize(next);
  stream_of_.resize(count);
  position_.resize(count);
  launched_by_.resize(recording_.calls.size());
  for (std::uint32_t a = 0; a < count; ++a) {
    const RecordedActivity& activity = ActivityOf(a);
    const std::size_t stream = numbers.at(
        std::tuple(activity.process, activity.device, activity.context, activity.stream));
    stream_of_[a] = stream;
    position_[a] = streams_[stream].size();
    streams_[stream].push_back(a);
    if (activity.call == kNoIndex) {
      ++without_call_;
    } else {
      launched_by_[activity.call].push_back(a);
    }
  }
}

void RankReplay::FindThreads() {
  const std::size_t count = recording_.threads.size();
  calls_of_.resize(count);
  pauses_.resize(count);
  phases_.resize(count);
  kept_.assign(count, false);
  std::vector<std::int64_t> busy_until(count, kNever);
  for (std::uint32_t c = 0; c < recording_.calls.size(); ++c) {
    const RecordedCall& call = CallOf(c);
    kept_[call.thread] = true;
    // Calls of the driver within those of the runtime are theirs.
    if (call.span.start_ns < busy_until[call.thread]) continue;
    busy_until[call.thread] = call.span.end_ns;
    calls_of_[call.thread].push_back(c);
  }
  if (steps_) kept_[steps_->thread] = true;
  begin_ns_ = std::numeric_limits<std::int64_t>::max();
  end_ns_ = kNever;
  const auto cover = [this](const RecordedSpan& span) {
    begin_ns_ = std::min(begin_ns_, span.start_ns);
    end_ns_ = std::max(end_ns_, span.end_ns);
  };
  for (const RecordedCall& call : recording_.calls) cover(call.span);
  for (const RecordedActivity& activity : recording_.activities) cover(activity.span);
  for (const RecordedRange& range : recording_.ranges) {
    if (!kept_[range.thread]) continue;
    if (range.kind == RecordedRange::Kind::kOperator) cover(range.span);
    const std::string_view name = recording_.text(range.name);
    std::vector<Phased>& phases = phases_[range.thread];
    if (name.starts_with("Optimizer.step")) {
      phases.push_back({range.span, Phase::kOptimizer});
    } else if (name.starts_with("autograd::engine::evaluate_function")) {
      phases.push_back({range.span, Phase::kBackward});
    }
  }
  if (steps_) {
    for (const RecordedSpan& step : steps_->steps) cover(step);
  }
}

void RankReplay::FindWaits() {
  using CallKind = RecordedCall::Kind;
  using WaitKind = RecordedWait::Kind;
  waits_for_.resize(recording_.activities.size());
  // Correlations are of a process.
  const auto key = [](std::uint32_t process, std::uint32_t correlation) {
    return std::uint64_t{process} << 32 | correlation;
  };
  std::unordered_map<std::uint64_t, const RecordedWait*> waits;   // by the call that waits
  std::unordered_map<std::uint64_t, const RecordedWait*> events;  // by the call that recorded it
  bool knows_events = false;
  for (const RecordedWait& wait : recording_.waits) {
    if (wait.correlation != 0) waits.emplace(key(wait.process, wait.correlation), &wait);
    if (wait.event_correlation == 0) continue;
    events.emplace(key(wait.process, wait.event_correlation), &wait);
    knows_events |= wait.kind == WaitKind::kStreamWaitsForEvent;
  }
  const auto process_of = [this](const RecordedCall& call) {
    return recording_.threads[call.thread].process;
  };
  const auto find = [&](const auto& among, const RecordedCall& call) -> const RecordedWait* {
    const auto found = among.find(key(process_of(call), call.correlation));
    return call.correlation == 0 || found == among.end() ? nullptr : found->second;
  };
  // While the calls are walked in the order in which they were made:
  constexpr auto kNothing = static_cast<std::size_t>(-1);
  std::vector<std::size_t> launched(streams_.size(), kNothing);  // position of the last
  // By stream the position of its last activity, which comes after all others of it.
  using Latest = std::map<std::size_t, std::size_t>;
  const auto add = [](Latest& latest, std::size_t stream, std::size_t position) {
    const auto [at, added] = latest.emplace(stream, position);
    if (!added) at->second = std::max(at->second, position);
  };
  std::unordered_map<std::uint64_t, Latest> captured;  // by event
  std::vector<Latest> held(streams_.size());           // what the next waits for
  std::vector<bool> infers(recording_.threads.size());
  const auto is_stream = [this](std::size_t s, const RecordedWait& wait, std::uint32_t number) {
    const RecordedActivity& first = ActivityOf(streams_[s].front());
    return first.stream == number && first.process == wait.process && first.device == wait.device;
  };
  const auto captured_by = [&](const RecordedWait& wait) -> Latest& {
    return captured[key(wait.process, wait.event_correlation)];
  };
  // Times that are whole microseconds may be one off.
  const std::int64_t slack = recording_.whole_microseconds ? 1000 : 0;
  for (std::uint32_t c = 0; c < recording_.calls.size(); ++c) {
    const RecordedCall& call = CallOf(c);
    const RecordedWait* known = find(waits, call);
    Pause pause{call.span, c, {}, kNoIndex, 0};
    switch (call.kind) {
      case CallKind::kEventRecord: {
        const RecordedWait* event = find(events, call);
        if (event == nullptr) break;
        for (std::size_t s = 0; s < streams_.size(); ++s) {
          if (!is_stream(s, *event, event->event_stream)) continue;
          Latest& all = captured_by(*event);
          if (launched[s] != kNothing) add(all, s, launched[s]);
          // An event comes after the waits that its stream was told of before, too.
          for (const auto& [other, position] : held[s]) add(all, other, position);
        }
        break;
      }
      case CallKind::kStreamWaitEvent: {
        if (known == nullptr || known->event_correlation == 0) {
          if (!knows_events) infers[call.thread] = true;
          break;
        }
        for (std::size_t s = 0; s < streams_.size(); ++s) {
          if (!is_stream(s, *known, known->stream)) continue;
          for (const auto& [other, position] : captured_by(*known)) {
            if (other != s) add(held[s], other, position);
          }
        }
        break;
      }
      case CallKind::kStreamSynchronize:
      case CallKind::kEventSynchronize: {
        std::uint32_t last = kNoIndex;
        if (known != nullptr && known->event_correlation != 0) {
          for (const auto& [s, position] : captured_by(*known)) {
            const std::uint32_t a = streams_[s][position];
            if (ActivityOf(a).span.end_ns <= call.span.end_ns) pause.activities.push_back(a);
          }
          break;
        }
        for (std::size_t s = 0; s < streams_.size(); ++s) {
          if (launched[s] == kNothing || ProcessOf(s) != process_of(call)) continue;
          const bool asked =
              known != nullptr && known->kind == WaitKind::kStream && known->stream != kNoIndex;
          if (asked && !is_stream(s, *known, known->stream)) continue;
          const std::uint32_t a = LastEndedBy(s, launched[s], call.span.end_ns);
          if (a == kNoIndex) continue;
          if (last == kNoIndex || ActivityOf(a).span.end_ns > ActivityOf(last).span.end_ns) {
            last = a;
          }
        }
        // Of which stream is not known: it waited only if something ended meanwhile.
        if (last != kNoIndex &&
            (known != nullptr || ActivityOf(last).span.end_ns >= call.span.start_ns)) {
          pause.activities.push_back(last);
        }
        break;
      }
      case CallKind::kDeviceSynchronize: {
        // By device. Of one that still works it did not wait: it was another's, or memory that was
        // given back without waiting.
        std::map<std::uint32_t, std::vector<std::uint32_t>> devices;
        std::set<std::uint32_t> busy;
        for (std::size_t s = 0; s < streams_.size(); ++s) {
          if (launched[s] == kNothing || ProcessOf(s) != process_of(call)) continue;
          const std::uint32_t a = streams_[s][launched[s]];
          const std::uint32_t device = ActivityOf(a).device;
          if (known != nullptr && known->kind == WaitKind::kContext && known->device != device) {
            continue;
          }
          devices[device].push_back(a);
          if (ActivityOf(a).span.end_ns > call.span.end_ns + slack) busy.insert(device);
        }
        for (const auto& [device, activities] : devices) {
          if (busy.contains(device)) continue;
          pause.activities.insert(pause.activities.end(), activities.begin(), activities.end());
        }
        break;
      }
      case CallKind::kLaunch:
      case CallKind::kGraphLaunch:
      case CallKind::kOther:
        break;
    }
    std::set<std::size_t> begun;
    for (const std::uint32_t a : launched_by_[c]) {
      const std::size_t s = stream_of_[a];
      if (begun.insert(s).second) {
        for (const auto& [stream, position] : held[s]) {
          const std::uint32_t before = streams_[stream][position];
          if (ActivityOf(before).span.end_ns <= ActivityOf(a).span.start_ns + slack) {
            waits_for_[a].push_back(before);
          }
        }
        held[s].clear();
        if (infers[call.thread]) {
          for (std::size_t other = 0; other < streams_.size(); ++other) {
            if (other == s || launched[other] == kNothing) continue;
            if (ProcessOf(other) != ProcessOf(s)) continue;
            const std::uint32_t before =
                LastEndedBy(other, launched[other], ActivityOf(a).span.start_ns + slack);
            if (before == kNoIndex) continue;
            waits_for_[a].push_back(before);
            ++inferred_waits_;
          }
        }
      }
      launched[s] = launched[s] == kNothing ? position_[a] : std::max(launched[s], position_[a]);
      // A copy from or to memory that is not pinned.
      if (call.kind == CallKind::kLaunch && ActivityOf(a).kind == ActivityKind::kCopy &&
          ActivityOf(a).span.end_ns <= call.span.end_ns) {
        pause.activities.push_back(a);
      }
    }
    if (!launched_by_[c].empty()) infers[call.thread] = false;
    if (!pause.activities.empty()) pauses_[call.thread].push_back(std::move(pause));
  }
  // Those of calls within others would overlap them.
  for (std::vector<Pause>& pauses : pauses_) {
    std::vector<Pause> apart;
    for (Pause& pause : pauses) {
      if (!apart.empty() && pause.span.start_ns < apart.back().span.end_ns) {
        apart.back().activities.insert(apart.back().activities.end(), pause.activities.begin(),
                                       pause.activities.end());
      } else {
        apart.push_back(std::move(pause));
      }
    }
    pauses = std::move(apart);
  }
}

void RankReplay::FindHandOvers() {
  const std::size_t count = recording_.threads.size();
  // Where each thread is in an operator or a call.
  std::vector<std::vector<RecordedSpan>> busy(count);
  for (const RecordedRange& range : recording_.ranges) {
    if (kept_[range.thread] && range.kind == RecordedRange::Kind::kOperator) {
      busy[range.thread].push_back(range.span);
    }
  }
  for (const RecordedCall& call : recording_.calls) busy[call.thread].push_back(call.span);
  const auto by_start = [](const RecordedSpan& a, const RecordedSpan& b) {
    return std::tuple(a.start_ns, a.end_ns) < std::tuple(b.start_ns, b.end_ns);
  };
  for (std::vector<RecordedSpan>& spans : busy) {
    std::sort(spans.begin(), spans.end(), by_start);
    std::vector<RecordedSpan> merged;
    for (const RecordedSpan& span : spans) {
      if (!merged.empty() && span.start_ns <= merged.back().end_ns) {
        merged.back().end_ns = std::max(merged.back().end_ns, span.end_ns);
      } else {
        merged.push_back(span);
      }
    }
    spans = std::move(merged);
  }
  const auto last_end = [&busy](std::size_t thread, std::int64_t moment) {
    const auto after = std::upper_bound(
        busy[thread].begin(), busy[thread].end(), moment,
        [](std::int64_t at, const RecordedSpan& span) { return at < span.end_ns; });
    return after == busy[thread].begin() ? kNever : (after - 1)->end_ns;
  };
  const auto busy_within = [&busy](std::size_t thread, const RecordedSpan& window) {
    std::int64_t sum = 0;
    auto it = std::lower_bound(
        busy[thread].begin(), busy[thread].end(), window.start_ns,
        [](const RecordedSpan& span, std::int64_t at) { return span.end_ns < at; });
    for (; it != busy[thread].end() && it->start_ns < window.end_ns; ++it) {
      sum += std::min(it->end_ns, window.end_ns) - std::max(it->start_ns, window.start_ns);
    }
    return sum;
  };
  for (std::uint32_t t = 0; t < count; ++t) {
    if (!kept_[t] || busy[t].empty()) continue;
    std::vector<Pause> found;
    std::int64_t idle_since = kNever;
    for (const RecordedSpan& span : busy[t]) {
      const RecordedSpan idle{idle_since, span.start_ns};
      const bool first = idle_since == kNever;
      idle_since = span.end_ns;
      if (!first && idle.length_ns() < kHandOverNs) continue;
      std::uint32_t from = kNoIndex;
      std::int64_t moment = kNever;
      for (std::uint32_t other = 0; other < count; ++other) {
        if (other == t || !kept_[other]) continue;
        if (recording_.threads[other].process != recording_.threads[t].process) continue;
        const std::int64_t end = last_end(other, idle.end_ns);
        if (end == kNever || (!first && end <= idle.start_ns)) continue;
        // The other has the work that this one waits for: it is busy most of that time.
        if (!first && 2 * busy_within(other, idle) < idle.length_ns()) continue;
        if (end > moment) {
          from = other;
          moment = end;
        }
      }
      if (from == kNoIndex) continue;
      Pause pause{{first ? moment : idle.start_ns, idle.end_ns}, kNoIndex, {}, from, moment};
      found.push_back(std::move(pause));
    }
    std::vector<Pause>& pauses = pauses_[t];
    pauses.insert(pauses.end(), std::make_move_iterator(found.begin()),
                  std::make_move_iterator(found.end()));
    std::stable_sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) {
      return a.span.start_ns < b.span.start_ns;
    });
  }
}

std::int64_t RankReplay::OutOfPause(std::uint32_t thread, std::int64_t moment) const {
  const std::vector<Pause>& pauses = pauses_[thread];
  const auto after = std::upper_bound(
      pauses.begin(), pauses.end(), moment,
      [](std::int64_t at, const Pause& pause) { return at < pause.span.start_ns; });
  if (after == pauses.begin()) return moment;
  const RecordedSpan& span = (after - 1)->span;
  return moment < span.end_ns ? span.start_ns : moment;
}

void RankReplay::EstimateDelays() {
  std::vector<std::int64_t> delays;
  std::vector<std::int64_t> gaps;
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    const RecordedActivity& activity = ActivityOf(a);
    if (activity.call == kNoIndex) continue;
    const std::int64_t delay = activity.span.start_ns - CallOf(activity.call).span.start_ns;
    if (delay >= 0) delays.push_back(delay);
    if (position_[a] == 0) continue;
    const std::int64_t before = PreviousOf(a).span.end_ns;
    // It was launched long before the one before it ended.
    if (CallOf(activity.call).span.end_ns + 20'000 < before) {
      gaps.push_back(std::max<std::int64_t>(0, activity.span.start_ns - before));
    }
  }
  const auto at = [](std::vector<std::int64_t>& values, std::size_t percent) {
    if (values.empty()) return std::int64_t{0};
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(values.size() * percent / 100);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
  };
  // Of those that nothing else held up, which are the shortest.
  usual_delay_ns_ = at(delays, 10);
  usual_gap_ns_ = at(gaps, 25);
}

/// What starts late, though its launch and its stream would have let it start before, and just when
/// something of another stream has ended, has waited for that.
void RankReplay::InferWaits() {
  constexpr std::int64_t kLateNs = 1000;
  constexpr std::int64_t kJustNs = 5000;
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    const RecordedActivity& activity = ActivityOf(a);
    const std::int64_t start = activity.span.start_ns;
    std::int64_t ready = position_[a] == 0 ? begin_ns_ : PreviousOf(a).span.end_ns;
    for (const std::uint32_t before : waits_for_[a]) {
      ready = std::max(ready, ActivityOf(before).span.end_ns);
    }
    std::int64_t expected = ready + usual_gap_ns_;
    if (activity.call != kNoIndex) {
      expected = std::max(expected, CallOf(activity.call).span.start_ns + usual_delay_ns_);
    }
    if (start <= expected + kLateNs) continue;
    std::uint32_t last = kNoIndex;
    for (std::size_t s = 0; s < streams_.size(); ++s) {
      if (s == stream_of_[a] || ProcessOf(s) != activity.process) continue;
      const std::uint32_t before = LastEndedBy(s, streams_[s].size() - 1, start);
      if (before == kNoIndex) continue;
      if (last == kNoIndex || ActivityOf(before).span.end_ns > ActivityOf(last).span.end_ns) {
        last = before;
      }
    }
    if (last == kNoIndex) continue;
    const std::int64_t end = ActivityOf(last).span.end_ns;
    if (end <= expected || start - end > usual_gap_ns_ + kJustNs) continue;
    waits_for_[a].push_back(last);
    ++inferred_waits_;
  }
}

void RankReplay::PlaceActivities() {
  const std::size_t count = recording_.activities.size();
  cuts_.assign(count, kNever);
  gaps_.assign(count, 0);
  for (std::uint32_t a = 0; a < count; ++a) {
    const RecordedActivity& activity = ActivityOf(a);
    const std::int64_t start = activity.span.start_ns;
    std::int64_t ready = position_[a] == 0 ? kNever : PreviousOf(a).span.end_ns;
    for (const std::uint32_t before : waits_for_[a]) {
      ready = std::max(ready, ActivityOf(before).span.end_ns);
    }
    if (activity.call == kNoIndex) {
      gaps_[a] = std::max<std::int64_t>(0, start - (ready == kNever ? begin_ns_ : ready));
      continue;
    }
    const RecordedCall& call = CallOf(activity.call);
    const std::int64_t called = call.span.start_ns;
    std::int64_t cut = 0;
    if (ready == kNever || called + usual_delay_ns_ > ready + usual_gap_ns_) {
      // The launch held it up. Not longer, though, than the call and a launch's usual delay: what
      // is more was on the way to the device, and the thread has long gone on.
      cut = std::min(start - usual_gap_ns_, std::max(call.span.end_ns, called + usual_delay_ns_));
    } else {
      cut = std::min(called + usual_delay_ns_, ready);
    }
    cut = std::max(called, cut);
    // Between call and launch point nothing may wait, as it could be for this.
    const std::vector<Pause>& pauses = pauses_[call.thread];
    const auto next = std::lower_bound(
        pauses.begin(), pauses.end(), called,
        [](const Pause& pause, std::int64_t at) { return pause.span.start_ns < at; });
    if (next != pauses.end()) cut = std::min(cut, next->span.start_ns);
    cut = std::min(OutOfPause(call.thread, cut), start);
    cuts_[a] = std::max(cut, begin_ns_);
    gaps_[a] = std::max<std::int64_t>(0, start - std::max(ready, cuts_[a]));
  }
}

Phase RankReplay::PhaseAt(std::uint32_t thread, std::int64_t moment) const {
  const std::vector<Phased>& phases = phases_[thread];
  const auto after = std::upper_bound(
      phases.begin(), phases.end(), moment,
      [](std::int64_t at, const Phased& phased) { return at < phased.span.start_ns; });
  if (after == phases.begin()) return Phase::kForward;
  // Backward functions do not nest, and none is in the optimizer.
  const Phased& last = *(after - 1);
  return moment <= last.span.end_ns ? last.phase : Phase::kForward;
}

std::uint32_t RankReplay::AddNode(const Node& node) {
  const auto id = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back(node);
  Lane& lane = lanes_[node.lane];
  if (!lane.nodes.empty()) edges_.emplace_back(lane.nodes.back(), id);
  lane.nodes.push_back(id);
  return id;
}

std::uint32_t RankReplay::NodeEndingAt(std::uint32_t thread, std::int64_t moment) const {
  const std::vector<std::uint32_t>& nodes = lanes_[lane_of_thread_[thread]].nodes;
  const auto after = std::upper_bound(
      nodes.begin(), nodes.end(), moment,
      [this](std::int64_t at, std::uint32_t n) { return at < nodes_[n].finish_ns(); });
  return after == nodes.begin() ? kNoIndex : *(after - 1);
}

void RankReplay::AddThreads() {
  const std::size_t count = recording_.threads.size();
  struct Cut {
    std::int64_t at_ns;
    std::uint32_t activity;
  };
  std::vector<std::vector<Cut>> cuts(count);
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    if (cuts_[a] == kNever) continue;
    cuts[CallOf(ActivityOf(a).call).thread].push_back({cuts_[a], a});
  }
  for (std::uint32_t t = 0; t < count; ++t) {
    for (const Pause& pause : pauses_[t]) {
      if (pause.thread == kNoIndex) continue;
      cuts[pause.thread].push_back({OutOfPause(pause.thread, pause.handed_over_ns), kNoIndex});
    }
  }
  if (steps_) {
    for (const RecordedSpan& step : steps_->steps) {
      for (const std::int64_t at : {step.start_ns, step.end_ns}) {
        cuts[steps_->thread].push_back({OutOfPause(steps_->thread, at), kNoIndex});
      }
    }
  }
  // Threads go on to their last call, operator or mark.
  std::vector<std::int64_t> ends(count, kNever);
  for (const RecordedCall& call : recording_.calls) {
    ends[call.thread] = std::max(ends[call.thread], call.span.end_ns);
  }
  for (const RecordedRange& range : recording_.ranges) {
    if (range.kind == RecordedRange::Kind::kOperator) {
      ends[range.thread] = std::max(ends[range.thread], range.span.end_ns);
    }
  }
  struct Waiting {
    std::uint32_t node;
    const Pause* pause;
  };
  std::vector<Waiting> waiting;
  lane_of_thread_.assign(count, kNoIndex);
  for (std::uint32_t t = 0; t < count; ++t) {
    if (!kept_[t]) continue;
    lane_of_thread_[t] = static_cast<std::uint32_t>(lanes_.size());
    lanes_.push_back({StreamKind::kHost, t});
    std::stable_sort(cuts[t].begin(), cuts[t].end(),
                     [](const Cut& a, const Cut& b) { return a.at_ns < b.at_ns; });
    std::int64_t now = begin_ns_;
    const auto work_until = [&](std::int64_t moment, std::uint32_t activity) {
      if (moment <= now) return;
      Node node;
      node.item = {ReplayItem::Kind::kHost, number_, activity};
      node.lane = lane_of_thread_[t];
      node.phase = PhaseAt(t, now);
      node.start_ns = now;
      node.length_ns = moment - now;
      AddNode(node);
      now = moment;
    };
    std::size_t next = 0;
    const auto cut_until = [&](std::int64_t moment) {
      for (; next < cuts[t].size() && cuts[t][next].at_ns <= moment; ++next) {
        work_until(cuts[t][next].at_ns, cuts[t][next].activity);
      }
    };
    for (const Pause& pause : pauses_[t]) {
      cut_until(pause.span.start_ns);
      // A thread's first work has no time before it.
      const bool begins = lanes_.back().nodes.empty() && pause.thread != kNoIndex;
      if (!begins) work_until(pause.span.start_ns, kNoIndex);
      const std::int64_t from = std::max(pause.span.start_ns, pause.ReadyNs(recording_));
      Node node;
      node.item = {ReplayItem::Kind::kReturn, number_, pause.call};
      node.lane = lane_of_thread_[t];
      node.phase = PhaseAt(t, pause.span.end_ns);
      node.start_ns = from;
      node.length_ns = std::max<std::int64_t>(0, pause.span.end_ns - from);
      waiting.push_back({AddNode(node), &pause});
      now = std::max(now, pause.span.end_ns);
    }
    cut_until(std::numeric_limits<std::int64_t>::max());
    work_until(ends[t], kNoIndex);
  }
  for (const auto& [node, pause] : waiting) {
    if (pause->thread == kNoIndex) continue;
    const std::uint32_t before =
        NodeEndingAt(pause->thread, OutOfPause(pause->thread, pause->handed_over_ns));
    if (before != kNoIndex) edges_.emplace_back(before, node);
  }
  // Those of activities follow once these have nodes.
  activity_nodes_.assign(recording_.activities.size(), kNoIndex);
  AddActivities();
  for (const auto& [node, pause] : waiting) {
    for (const std::uint32_t a : pause->activities) edges_.emplace_back(activity_nodes_[a], node);
  }
}

void RankReplay::AddActivities() {
  std::vector<StreamKind> kinds(streams_.size());
  for (std::size_t s = 0; s < streams_.size(); ++s) {
    std::size_t collectives = 0;
    std::size_t copies = 0;
    for (const std::uint32_t a : streams_[s]) {
      collectives += ActivityOf(a).kind == ActivityKind::kCollective ? 1 : 0;
      copies += ActivityOf(a).kind == ActivityKind::kCopy ? 1 : 0;
    }
    kinds[s] = 2 * collectives > streams_[s].size() ? StreamKind::kDataParallel
               : copies == streams_[s].size()       ? StreamKind::kOffload
                                                    : StreamKind::kCompute;
    lane_of_stream_.push_back(static_cast<std::uint32_t>(lanes_.size()));
    lanes_.push_back({kinds[s]});
  }
  std::vector<std::uint32_t> firsts(recording_.activities.size());
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    const RecordedActivity& activity = ActivityOf(a);
    Node node;
    node.item = {ReplayItem::Kind::kActivity, number_, a};
    node.lane = lane_of_stream_[stream_of_[a]];
    node.start_ns = activity.span.start_ns;
    node.length_ns = activity.span.length_ns();
    std::uint32_t launch = kNoIndex;
    if (activity.call != kNoIndex) {
      const std::uint32_t thread = CallOf(activity.call).thread;
      node.phase = PhaseAt(thread, CallOf(activity.call).span.start_ns);
      launch = NodeEndingAt(thread, cuts_[a]);
    }
    std::uint32_t first = kNoIndex;
    if (gaps_[a] > 0) {
      Node gap = node;
      gap.item.kind = ReplayItem::Kind::kGap;
      gap.start_ns = node.start_ns - gaps_[a];
      gap.length_ns = gaps_[a];
      first = AddNode(gap);
    }
    activity_nodes_[a] = AddNode(node);
    if (first == kNoIndex) first = activity_nodes_[a];
    if (launch != kNoIndex) edges_.emplace_back(launch, first);
    firsts[a] = first;
  }
  for (std::uint32_t a = 0; a < recording_.activities.size(); ++a) {
    for (const std::uint32_t before : waits_for_[a]) {
      edges_.emplace_back(activity_nodes_[before], firsts[a]);
    }
  }
}

void RankReplay::Read() {
  steps_ = StepsOf(recording_, options_.step_prefix);
  FindStreams();
  FindThreads();
}

void RankReplay::Place(std::int64_t begin_ns) {
  STEPCAST_CHECK(begin_ns <= begin_ns_);
  begin_ns_ = begin_ns;
  FindWaits();
  FindHandOvers();
  EstimateDelays();
  InferWaits();
  PlaceActivities();
  AddThreads();
}

/// What each node waits for, by node.
std::vector<std::vector<std::uint32_t>> PredecessorsOf(const RankReplay& rank) {
  std::vector<std::vector<std::uint32_t>> before(rank.nodes().size());
  for (const auto& [from, to] : rank.edges()) {
    if (std::find(before[to].begin(), before[to].end(), from) == before[to].end()) {
      before[to].push_back(from);
    }
  }
  return before;
}

/// Nodes so that each comes after those that it waits for, otherwise by their start.
/// kInvalidInput: some wait for each other, as times that contradict themselves can make them.
Result<std::vector<std::uint32_t>> OrderOf(const RankReplay& rank,
                                           const std::vector<std::vector<std::uint32_t>>& before) {
  const std::vector<Node>& nodes = rank.nodes();
  std::vector<std::vector<std::uint32_t>> after(nodes.size());
  std::vector<std::size_t> missing(nodes.size());
  for (std::uint32_t n = 0; n < nodes.size(); ++n) {
    missing[n] = before[n].size();
    for (const std::uint32_t b : before[n]) after[b].push_back(n);
  }
  using Entry = std::tuple<std::int64_t, std::uint32_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> ready;
  for (std::uint32_t n = 0; n < nodes.size(); ++n) {
    if (missing[n] == 0) ready.emplace(nodes[n].start_ns, n);
  }
  std::vector<std::uint32_t> order;
  order.reserve(nodes.size());
  while (!ready.empty()) {
    const std::uint32_t n = std::get<1>(ready.top());
    ready.pop();
    order.push_back(n);
    for (const std::uint32_t next : after[n]) {
      if (--missing[next] == 0) ready.emplace(nodes[next].start_ns, next);
    }
  }
  if (order.size() < nodes.size()) {
    const auto stuck = std::ranges::find_if(missing, [](std::size_t count) { return count > 0; });
    const Node& node = nodes[static_cast<std::size_t>(stuck - missing.begin())];
    return InvalidInput(fmt::format(
        "{}: {} instructions wait for each other, one of them {:.3f} us after the beginning; the "
        "times of calls and of what they launched contradict each other",
        rank.recording().file, nodes.size() - order.size(),
        static_cast<double>(node.start_ns - rank.begin_ns()) * 1e-3));
  }
  return order;
}

/// Collectives that meet: by recording and activity, which meeting it is in.
struct Meetings {
  std::vector<std::map<std::uint32_t, std::size_t>> of;
  std::vector<std::int64_t> lengths_ns;  ///< Of the member that came last.
  std::int64_t unnamed = 0;         ///< Collectives that do not say of which communicator they are.
  std::int64_t transfers = 0;       ///< Pairs of sends and receives.
  std::int64_t open_transfers = 0;  ///< Sends and receives without their other end.
};

bool MeetsOthers(NcclKernel kernel) {
  return kernel != NcclKernel::kNone && kernel != NcclKernel::kSendReceive;
}

/// Both ends of a transfer end at once: what ends within this of a transfer of another recording is
/// its other end, if nothing else of any recording does.
constexpr std::int64_t kTransferNs = 20'000;

/// Joins sends with receives, of recordings with one clock.
void MeetInTransfers(std::span<const Recording> recordings, bool one_clock, Meetings& meetings) {
  struct End {
    std::int64_t at_ns;
    std::size_t recording;
    std::uint32_t activity;
  };
  std::vector<End> ends;
  for (std::size_t r = 0; r < recordings.size(); ++r) {
    for (std::uint32_t a = 0; a < recordings[r].activities.size(); ++a) {
      const RecordedActivity& activity = recordings[r].activities[a];
      if (activity.nccl == NcclKernel::kSendReceive) ends.push_back({activity.span.end_ns, r, a});
    }
  }
  std::stable_sort(ends.begin(), ends.end(),
                   [](const End& a, const End& b) { return a.at_ns < b.at_ns; });
  for (std::size_t i = 0; i < ends.size();) {
    std::size_t next = i + 1;
    while (next < ends.size() && ends[next].at_ns - ends[next - 1].at_ns <= kTransferNs) ++next;
    const bool pair = one_clock && next - i == 2 && ends[i].recording != ends[i + 1].recording;
    if (pair) {
      std::int64_t shortest = std::numeric_limits<std::int64_t>::max();
      for (std::size_t e = i; e < next; ++e) {
        const RecordedActivity& activity =
            recordings[ends[e].recording].activities[ends[e].activity];
        shortest = std::min(shortest, activity.span.length_ns());
        meetings.of[ends[e].recording].emplace(ends[e].activity, meetings.lengths_ns.size());
      }
      meetings.lengths_ns.push_back(shortest);
      ++meetings.transfers;
    } else {
      meetings.open_transfers += static_cast<std::int64_t>(next - i);
    }
    i = next;
  }
}

Result<Meetings> Meet(std::span<const Recording> recordings, bool one_clock) {
  Meetings meetings;
  meetings.of.resize(recordings.size());
  MeetInTransfers(recordings, one_clock, meetings);
  if (recordings.size() < 2) return meetings;
  // By communicator, as far as the recordings name it: what each recording has of it, in order.
  std::map<std::string, std::map<std::size_t, std::vector<std::uint32_t>>> communicators;
  for (std::size_t r = 0; r < recordings.size(); ++r) {
    const Recording& recording = recordings[r];
    // Where they have no name, a stream is of one communicator.
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> streams;
    const auto stream_of = [](const RecordedActivity& activity) {
      return std::tuple(activity.process, activity.device, activity.stream);
    };
    for (const RecordedActivity& activity : recording.activities) {
      if (MeetsOthers(activity.nccl)) streams.insert(stream_of(activity));
    }
    for (std::uint32_t a = 0; a < recording.activities.size(); ++a) {
      const RecordedActivity& activity = recording.activities[a];
      if (!MeetsOthers(activity.nccl)) continue;
      std::string name;
      if (activity.collective != kNoIndex) {
        const RecordedCollective& collective = recording.collectives[activity.collective];
        name = recording.text(collective.group_ranks) + " " + recording.text(collective.group_name);
      }
      if (name.size() <= 1) {
        ++meetings.unnamed;
        name = fmt::format("without a name, stream {} of those with collectives",
                           std::distance(streams.begin(), streams.find(stream_of(activity))) + 1);
      }
      communicators[name][r].push_back(a);
    }
  }
  for (const auto& [name, members] : communicators) {
    if (members.size() < 2) continue;
    const auto& [first, collectives] = *members.begin();
    for (const auto& [r, others] : members) {
      const auto kind = [&](std::size_t recording, std::uint32_t a) {
        return recordings[recording].activities[a].nccl;
      };
      std::size_t same = 0;
      while (same < std::min(collectives.size(), others.size()) &&
             kind(first, collectives[same]) == kind(r, others[same])) {
        ++same;
      }
      if (same == collectives.size() && same == others.size()) continue;
      return InvalidInput(fmt::format(
          "{} and {}: collectives of one communicator ({}) differ from number {} on, of {} and {}; "
          "wanted recordings of the same steps",
          recordings[first].file, recordings[r].file, name, same + 1, collectives.size(),
          others.size()));
    }
    for (std::size_t i = 0; i < collectives.size(); ++i) {
      std::int64_t shortest = std::numeric_limits<std::int64_t>::max();
      for (const auto& [r, list] : members) {
        shortest = std::min(shortest, recordings[r].activities[list[i]].span.length_ns());
        meetings.of[r].emplace(list[i], meetings.lengths_ns.size());
      }
      meetings.lengths_ns.push_back(shortest);
    }
  }
  return meetings;
}

Result<void> CheckSize(const Recording& recording) {
  std::set<std::uint32_t> threads;
  for (const RecordedCall& call : recording.calls) threads.insert(call.thread);
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>> streams;
  std::int64_t first = std::numeric_limits<std::int64_t>::max();
  std::int64_t last = kNever;
  const auto cover = [&](const RecordedSpan& span) {
    first = std::min(first, span.start_ns);
    last = std::max(last, span.end_ns);
  };
  for (const RecordedActivity& activity : recording.activities) {
    streams.emplace(activity.process, activity.device, activity.context, activity.stream);
    cover(activity.span);
  }
  for (const RecordedCall& call : recording.calls) cover(call.span);
  for (const RecordedRange& range : recording.ranges) cover(range.span);
  constexpr std::size_t kMostLanes = 1000;
  for (const auto& [count, what] : {std::pair(threads.size(), "threads that call CUDA"),
                                    std::pair(streams.size(), "streams")}) {
    if (count > kMostLanes) {
      return InvalidInput(fmt::format("{}: found {} {}, wanted at most {}", recording.file, count,
                                      what, kMostLanes));
    }
  }
  if (last <= first) {
    return InvalidInput(
        fmt::format("{}: all of the recording is at one moment; wanted some time", recording.file));
  }
  constexpr double kDayNs = 86400e9;
  const double length = static_cast<double>(last) - static_cast<double>(first);
  if (length > kDayNs) {
    return InvalidInput(
        fmt::format("{}: the recording is {:.1f} days long, wanted at most one; a time of it is "
                    "absurd, or it has more than training",
                    recording.file, length / kDayNs));
  }
  return {};
}

Result<void> CheckRecordings(std::span<const Recording> recordings) {
  std::map<int, const Recording*> ranks;
  for (const Recording& recording : recordings) {
    if (recording.activities.empty()) {
      return InvalidInput(
          fmt::format("{}: nothing ran on a device; wanted kernels, copies or fills (was the "
                      "profiler told to record CUDA?)",
                      recording.file));
    }
    STEPCAST_RETURN_IF_ERROR(CheckSize(recording));
    if (recording.rank < 0) continue;
    const auto [same, added] = ranks.emplace(recording.rank, &recording);
    if (!added) {
      return InvalidInput(fmt::format("{} and {}: both are of rank {}, wanted one of each",
                                      same->second->file, recording.file, recording.rank));
    }
  }
  return {};
}

/// Whether node `n`, of a stream, waits for `before`, a collective of another.
bool IsHeldUpByCollective(const RankReplay& rank, std::uint32_t before, std::uint32_t n) {
  const Node& first = rank.nodes()[before];
  const Node& then = rank.nodes()[n];
  const bool device =
      then.item.kind == ReplayItem::Kind::kGap || then.item.kind == ReplayItem::Kind::kActivity;
  return device && first.lane != then.lane && first.item.kind == ReplayItem::Kind::kActivity &&
         rank.recording().activities[first.item.index].kind == ActivityKind::kCollective;
}

Duration FromNs(std::int64_t ns) { return Duration::Picoseconds(ns * 1000); }

}  // namespace

Result<Replay> BuildReplay(std::span<const Recording> recordings, const ReplayOptions& options) {
  STEPCAST_CHECK(!recordings.empty());
  STEPCAST_RETURN_IF_ERROR(CheckRecordings(recordings));
  std::vector<RankReplay> ranks;
  ranks.reserve(recordings.size());
  for (std::uint32_t r = 0; r < recordings.size(); ++r) {
    ranks.emplace_back(recordings[r], r, options);
    ranks.back().Read();
  }
  const auto [earliest, latest] =
      std::minmax_element(ranks.begin(), ranks.end(),
                          [](const auto& a, const auto& b) { return a.begin_ns() < b.begin_ns(); });
  const bool one_clock = latest->begin_ns() - earliest->begin_ns() <= kSameClockNs;
  const std::int64_t begin = earliest->begin_ns();
  for (RankReplay& rank : ranks) rank.Place(one_clock ? begin : rank.begin_ns());
  STEPCAST_ASSIGN_OR_RETURN(const Meetings meetings, Meet(recordings, one_clock));

  ProgramBuilder builder;
  std::vector<ReplayItem> items;
  std::vector<Duration> times;
  std::vector<Duration> starts;
  std::vector<std::uint32_t> threads;
  std::vector<std::int64_t> begins_ns;
  std::vector<ReplayStep> steps;
  Duration measured;
  if (!meetings.lengths_ns.empty()) builder.NewRendezvous(meetings.lengths_ns.size());
  std::int64_t inferred = 0;
  std::int64_t without_call = 0;
  for (std::size_t r = 0; r < ranks.size(); ++r) {
    const RankReplay& rank = ranks[r];
    const Recording& recording = rank.recording();
    RankClass rank_class;
    rank_class.first_rank = recording.rank >= 0 ? recording.rank : static_cast<int>(r);
    rank_class.name = fmt::format("rank {}", rank_class.first_rank);
    builder.BeginRankClass(rank_class);
    std::vector<StreamId> streams;
    for (const Lane& lane : rank.lanes()) {
      streams.push_back(builder.AddStream(lane.kind));
      threads.push_back(lane.thread);
    }
    begins_ns.push_back(rank.begin_ns());
    const auto before = PredecessorsOf(rank);
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::uint32_t> order, OrderOf(rank, before));
    std::vector<InstructionId> ids(order.size());
    std::vector<InstructionId> dependencies;
    for (const std::uint32_t n : order) {
      const Node& node = rank.nodes()[n];
      Instruction instruction;
      instruction.stream = streams[node.lane];
      instruction.origin.phase = node.phase;
      instruction.posted_ahead = true;
      std::int64_t length = node.length_ns;
      if (node.item.kind == ReplayItem::Kind::kActivity) {
        const auto meeting = meetings.of[r].find(node.item.index);
        if (meeting != meetings.of[r].end()) {
          instruction.rendezvous = RendezvousId(static_cast<std::uint32_t>(meeting->second));
          length = meetings.lengths_ns[meeting->second];
        }
      }
      instruction.op =
          builder.AddOp(Op::Timed(FromNs(length), static_cast<std::int64_t>(builder.size())));
      dependencies.clear();
      for (const std::uint32_t b : before[n]) {
        if (!options.free_collectives || !IsHeldUpByCollective(rank, b, n)) {
          dependencies.push_back(ids[b]);
        }
      }
      ids[n] = builder.Add(instruction, dependencies);
      items.push_back(node.item);
      times.push_back(FromNs(length));
      starts.push_back(FromNs(node.start_ns - rank.begin_ns()));
    }
    measured = std::max(measured, FromNs(rank.end_ns() - rank.begin_ns()));
    inferred += rank.inferred_waits();
    without_call += rank.without_call();
    if (!rank.steps()) continue;
    for (std::size_t s = 0; s < rank.steps()->steps.size(); ++s) {
      const RecordedSpan& span = rank.steps()->steps[s];
      ReplayStep step;
      step.name = recording.text(rank.steps()->names[s]);
      step.recording = static_cast<std::uint32_t>(r);
      step.measured = FromNs(span.length_ns());
      const auto ending = [&](std::int64_t moment) -> std::optional<InstructionId> {
        const std::uint32_t n = rank.NodeEndingAt(rank.steps()->thread, moment);
        return n == kNoIndex ? std::nullopt : std::optional(ids[n]);
      };
      step.begin = ending(span.start_ns);
      step.end = ending(span.end_ns);
      steps.push_back(std::move(step));
    }
  }
  STEPCAST_ASSIGN_OR_RETURN(Program program, std::move(builder).Build());
  Replay replay{std::move(program), std::move(items),   std::move(times),
                std::move(starts),  std::move(threads), std::move(begins_ns),
                std::move(steps),   measured,           {}};
  if (inferred > 0) {
    replay.notes.push_back(fmt::format(
        "{} waits between streams are inferred from times: the recording does not say which events "
        "they are for.",
        inferred));
  }
  if (recordings.size() > 1 && meetings.unnamed > 0) {
    replay.notes.push_back(
        fmt::format("{} collectives do not say of which communicator they are: those of a stream "
                    "are taken for one's, and meet those of the same stream of other recordings.",
                    meetings.unnamed));
  }
  if (meetings.transfers > 0) {
    replay.notes.push_back(fmt::format(
        "{} sends and receives are taken for the two ends of a transfer, as they end at once.",
        2 * meetings.transfers));
  }
  if (meetings.open_transfers > 0) {
    replay.notes.push_back(
        fmt::format("{} sends and receives last as long as recorded, with the waiting for their "
                    "other end: which one that is, the recordings do not tell.",
                    meetings.open_transfers));
  }
  if (without_call > 0) {
    replay.notes.push_back(
        fmt::format("{} activities have no call that launched them: they wait for their stream "
                    "alone, and start as long after it as recorded.",
                    without_call));
  }
  if (recordings.size() > 1 && !one_clock) {
    replay.notes.emplace_back(
        "The clocks of the recordings are more than a minute apart: all begin at once.");
  }
  return replay;
}

Result<ReplayOutcome> SimulateReplay(const Replay& replay, std::span<const Duration> times) {
  STEPCAST_CHECK(times.size() == replay.program.size());
  const Pricing pricing{
      [times](const Op& op) {
        return Cost{times[static_cast<std::size_t>(op.dims[1])], CostSource::kMeasured};
      },
      [](const Op&, Phase) { return Duration(); }};
  STEPCAST_ASSIGN_OR_RETURN(LoweredProgram lowered, LowerChecked(replay.program, pricing));
  auto simulated = Simulate(lowered.graph);
  if (!simulated) {
    return MakeError(simulated.error().code,
                     fmt::format("the recordings do not fit together: {}; are they of one run, and "
                                 "of the same steps?",
                                 simulated.error().message));
  }
  Timeline timeline = std::move(*simulated);
  std::vector<InstructionTime> instructions = InstructionTimes(replay.program, lowered, timeline);
  std::vector<Duration> steps;
  const auto finish = [&instructions](const std::optional<InstructionId>& id) {
    return id ? instructions[static_cast<std::size_t>(*id)].finish : Duration();
  };
  steps.reserve(replay.steps.size());
  for (const ReplayStep& step : replay.steps)
    steps.push_back(finish(step.end) - finish(step.begin));
  return ReplayOutcome{std::move(lowered), std::move(timeline), std::move(instructions),
                       std::move(steps)};
}

}  // namespace stepcast
