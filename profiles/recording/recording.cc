#include "profiles/recording/recording.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

bool Contains(const RecordedSpan& outer, std::int64_t moment) {
  return outer.start_ns <= moment && moment <= outer.end_ns;
}

/// By start; what ends later first, so that ranges come before those that they contain.
bool Before(const RecordedSpan& a, const RecordedSpan& b) {
  return std::tuple(a.start_ns, -a.end_ns) < std::tuple(b.start_ns, -b.end_ns);
}

template <typename T>
void Sort(std::vector<T>& list) {
  std::stable_sort(list.begin(), list.end(),
                   [](const T& a, const T& b) { return Before(a.span, b.span); });
}

/// By call: the innermost operator around its start, as an index into `ranges`.
std::vector<std::uint32_t> OperatorsOfCalls(const Recording& recording) {
  std::vector<std::vector<std::uint32_t>> ranges(recording.threads.size());
  for (std::uint32_t r = 0; r < recording.ranges.size(); ++r) {
    const RecordedRange& range = recording.ranges[r];
    if (range.kind == RecordedRange::Kind::kOperator) ranges[range.thread].push_back(r);
  }
  std::vector<std::uint32_t> found(recording.calls.size(), kNoIndex);
  std::vector<std::size_t> next(recording.threads.size());
  std::vector<std::vector<std::uint32_t>> open(recording.threads.size());
  for (std::size_t c = 0; c < recording.calls.size(); ++c) {
    const RecordedCall& call = recording.calls[c];
    std::vector<std::uint32_t>& stack = open[call.thread];
    const std::vector<std::uint32_t>& of_thread = ranges[call.thread];
    std::size_t& at = next[call.thread];
    const auto close = [&](std::int64_t moment) {
      while (!stack.empty() && !Contains(recording.ranges[stack.back()].span, moment)) {
        stack.pop_back();
      }
    };
    while (at < of_thread.size() &&
           recording.ranges[of_thread[at]].span.start_ns <= call.span.start_ns) {
      close(recording.ranges[of_thread[at]].span.start_ns);
      stack.push_back(of_thread[at++]);
    }
    close(call.span.start_ns);
    if (!stack.empty()) found[c] = stack.back();
  }
  return found;
}

}  // namespace

TextId TextTable::Intern(std::string_view text) {
  if (text.empty()) return TextId::kNone;
  const auto found = ids_.find(text);
  if (found != ids_.end()) return found->second;
  const auto id = TextId(static_cast<std::uint32_t>(recording_.texts.size()));
  recording_.texts.emplace_back(text);
  ids_.emplace(text, id);
  return id;
}

RecordedCall::Kind CallKindOf(std::string_view name) {
  using Kind = RecordedCall::Kind;
  if (name.starts_with("cuda")) {
    name.remove_prefix(4);
  } else if (name.starts_with("cu")) {
    name.remove_prefix(2);
  } else {
    return Kind::kOther;
  }
  constexpr std::array<std::pair<std::string_view, Kind>, 14> kBeginnings = {{
      {"GraphLaunch", Kind::kGraphLaunch},
      {"Launch", Kind::kLaunch},
      {"Memcpy", Kind::kLaunch},
      {"Memset", Kind::kLaunch},
      {"EventRecord", Kind::kEventRecord},
      {"StreamWaitEvent", Kind::kStreamWaitEvent},
      {"StreamSynchronize", Kind::kStreamSynchronize},
      {"EventSynchronize", Kind::kEventSynchronize},
      {"DeviceSynchronize", Kind::kDeviceSynchronize},
      {"CtxSynchronize", Kind::kDeviceSynchronize},
      // Memory may go back to the driver only when nothing uses it any more.
      {"FreeAsync", Kind::kOther},
      {"Free", Kind::kDeviceSynchronize},
      {"MemFreeAsync", Kind::kOther},
      {"MemFree", Kind::kDeviceSynchronize},
  }};
  for (const auto& [beginning, kind] : kBeginnings) {
    // "LaunchHostFunc" starts nothing on a device.
    if (name.starts_with(beginning) && !name.starts_with("LaunchHost")) return kind;
  }
  return Kind::kOther;
}

void FinishRecording(Recording& recording) {
  STEPCAST_CHECK(!recording.processes.empty());
  Sort(recording.ranges);
  Sort(recording.calls);
  Sort(recording.activities);
  Sort(recording.waits);
  const auto key = [](std::uint32_t process, std::uint32_t correlation) {
    return std::uint64_t{process} << 32 | correlation;
  };
  std::unordered_map<std::uint64_t, std::uint32_t> calls;
  for (std::uint32_t c = 0; c < recording.calls.size(); ++c) {
    const RecordedCall& call = recording.calls[c];
    if (call.correlation == 0) continue;
    // A call of the runtime makes calls of the driver, some with its number; the outer is first.
    calls.try_emplace(key(recording.threads[call.thread].process, call.correlation), c);
  }
  std::unordered_map<std::uint64_t, std::uint32_t> externals;
  for (std::uint32_t r = 0; r < recording.ranges.size(); ++r) {
    const RecordedRange& range = recording.ranges[r];
    if (range.kind == RecordedRange::Kind::kOperator && range.external != 0) {
      externals.try_emplace(range.external, r);
    }
  }
  const std::vector<std::uint32_t> operators = OperatorsOfCalls(recording);
  for (RecordedActivity& activity : recording.activities) {
    activity.call = kNoIndex;
    activity.range = kNoIndex;
    if (activity.correlation != 0) {
      const auto call = calls.find(key(activity.process, activity.correlation));
      if (call != calls.end()) {
        activity.call = call->second;
        activity.range = operators[call->second];
      }
    }
    if (activity.range == kNoIndex && activity.external != 0) {
      const auto range = externals.find(activity.external);
      if (range != externals.end()) activity.range = range->second;
    }
  }
}

std::optional<RecordedSteps> StepsOf(const Recording& recording, std::string_view prefix) {
  std::map<std::uint32_t, RecordedSteps> threads;
  for (const RecordedRange& range : recording.ranges) {
    if (range.kind != RecordedRange::Kind::kAnnotation) continue;
    if (!std::string_view(recording.text(range.name)).starts_with(prefix)) continue;
    RecordedSteps& found = threads[range.thread];
    found.thread = range.thread;
    if (!found.steps.empty() && range.span.start_ns < found.steps.back().end_ns) continue;
    found.steps.push_back(range.span);
    found.names.push_back(range.name);
  }
  // Of the thread that spends most time in them: others may have short ones of similar names.
  const auto time_in = [](const RecordedSteps& steps) {
    std::int64_t sum = 0;
    for (const RecordedSpan& span : steps.steps) sum += span.length_ns();
    return sum;
  };
  const RecordedSteps* best = nullptr;
  for (const auto& [thread, steps] : threads) {
    if (best == nullptr || time_in(steps) > time_in(*best)) best = &steps;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

}  // namespace stepcast
