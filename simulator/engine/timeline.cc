#include "simulator/engine/timeline.h"

#include <algorithm>

#include "simulator/base/check.h"

namespace stepcast {

Timeline Timeline::Measured(std::span<const Duration> starts, std::span<const Duration> finishes) {
  STEPCAST_CHECK(starts.size() == finishes.size());
  Timeline timeline;
  timeline.tasks_.resize(starts.size());
  for (std::size_t t = 0; t < starts.size(); ++t) {
    timeline.tasks_[t] = {starts[t], finishes[t], starts[t], starts[t], TaskId::kNone};
    timeline.makespan_ = std::max(timeline.makespan_, finishes[t]);
  }
  return timeline;
}

Duration Timeline::busy(const TaskGraph& graph, StreamId stream) const {
  Duration total;
  for (std::uint32_t t = 0; t < graph.size(); ++t) {
    if (graph.tasks()[t].stream == stream) total += finish(TaskId(t)) - start(TaskId(t));
  }
  return total;
}

std::uint64_t Timeline::fingerprint() const {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  const auto mix = [&hash](std::uint64_t value) {
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 32;
  };
  for (std::size_t t = 0; t < size(); ++t) {
    mix(t);
    mix(static_cast<std::uint64_t>(tasks_[t].start.picoseconds()));
    mix(static_cast<std::uint64_t>(tasks_[t].finish.picoseconds()));
  }
  return hash;
}

}  // namespace stepcast
