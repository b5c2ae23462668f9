#include "simulator/tasks/task_graph.h"

#include <algorithm>
#include <utility>

#include "simulator/base/check.h"

namespace stepcast {

std::string_view Name(TimeCategory category) {
  constexpr std::array<std::string_view, kTimeCategoryCount> kNames = {
      "compute",          "tensor_parallel", "data_parallel", "pipeline", "expert_parallel",
      "context_parallel", "offload",         "optimizer",     "host",     "input"};
  return kNames[static_cast<std::size_t>(category)];
}

void TaskGraph::AddByCategory(const Task& task, Duration time,
                              std::array<Duration, kTimeCategoryCount>& by_category) const {
  Duration left = time;
  if (task.mix != 0) {
    const CategoryMix& mix = mixes_[task.mix];
    for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
      if (c == static_cast<std::size_t>(task.category)) continue;
      const Duration part = time * mix[c];
      by_category[c] += part;
      left -= part;
    }
  }
  by_category[static_cast<std::size_t>(task.category)] += left;
}

void TaskGraphBuilder::BeginRankClass(std::string name,
                                      std::array<Bytes, kMemoryCategoryCount> resident,
                                      double interference_slowdown) {
  STEPCAST_CHECK(interference_slowdown >= 0 && interference_slowdown <= 9)
      << name << ": " << interference_slowdown;
  const auto now = static_cast<std::uint32_t>(graph_.tasks_.size());
  if (!graph_.rank_classes_.empty()) graph_.rank_classes_.back().last_task = now;
  graph_.rank_classes_.push_back({std::move(name), now, now, resident, interference_slowdown});
}

StreamId TaskGraphBuilder::AddStream(StreamKind kind) {
  STEPCAST_CHECK(!graph_.rank_classes_.empty()) << "a stream belongs to a rank class";
  graph_.stream_rank_classes_.push_back(
      RankClassId(static_cast<std::uint32_t>(graph_.rank_classes_.size() - 1)));
  graph_.stream_kinds_.push_back(kind);
  return StreamId(static_cast<std::uint32_t>(graph_.stream_kinds_.size() - 1));
}

RendezvousId TaskGraphBuilder::NewRendezvous() {
  return RendezvousId(static_cast<std::uint32_t>(graph_.rendezvous_count_++));
}

void TaskGraphBuilder::Reserve(std::size_t tasks) {
  graph_.tasks_.reserve(tasks);
  graph_.dependency_counts_.reserve(tasks);
  graph_.memory_offsets_.reserve(tasks + 1);
  predecessor_offsets_.reserve(tasks + 1);
}

std::uint32_t TaskGraphBuilder::AddMix(const CategoryMix& mix) {
  const auto next = static_cast<std::uint32_t>(graph_.mixes_.size());
  const auto [it, inserted] = mix_ids_.try_emplace(mix, next);
  if (inserted) graph_.mixes_.push_back(mix);
  return it->second;
}

TaskId TaskGraphBuilder::Add(const Task& task, std::span<const TaskId> dependencies,
                             std::span<const MemoryChange> memory) {
  const auto id = static_cast<std::uint32_t>(graph_.tasks_.size());
  STEPCAST_CHECK(static_cast<std::size_t>(task.stream) < graph_.stream_kinds_.size());
  if (graph_.memory_offsets_.empty()) graph_.memory_offsets_.push_back(0);
  graph_.tasks_.push_back(task);
  graph_.dependency_counts_.push_back(static_cast<std::uint32_t>(dependencies.size()));
  for (const TaskId before : dependencies) {
    STEPCAST_CHECK(static_cast<std::uint32_t>(before) < id) << "dependency on a later task";
    predecessors_.push_back(before);
  }
  predecessor_offsets_.push_back(static_cast<std::uint32_t>(predecessors_.size()));
  for (const MemoryChange& change : memory) graph_.memory_.push_back(change);
  graph_.memory_offsets_.push_back(static_cast<std::uint32_t>(graph_.memory_.size()));
  return TaskId(id);
}

TaskGraph TaskGraphBuilder::Build() && {
  const auto count = static_cast<std::uint32_t>(graph_.tasks_.size());
  if (!graph_.rank_classes_.empty()) graph_.rank_classes_.back().last_task = count;
  if (graph_.memory_offsets_.empty()) graph_.memory_offsets_.push_back(0);
  for (std::size_t r = 0; r < graph_.rank_classes_.size(); ++r) {
    const TaskRankClass& rank_class = graph_.rank_classes_[r];
    for (std::uint32_t t = rank_class.first_task; t < rank_class.last_task; ++t) {
      const Task& task = graph_.tasks_[t];
      STEPCAST_CHECK(graph_.stream_rank_classes_[static_cast<std::size_t>(task.stream)] ==
                     RankClassId(static_cast<std::uint32_t>(r)))
          << "task " << t << " runs on a stream of another rank class";
      STEPCAST_CHECK(std::min({task.work, task.host_time, task.issue_latency, task.first_launch}) >=
                     Duration())
          << "task " << t << " has a negative duration";
      STEPCAST_CHECK(task.compute_share >= 0 && task.compute_share <= 1)
          << "task " << t << ": " << task.compute_share;
      STEPCAST_CHECK(task.rendezvous == RendezvousId::kNone ||
                     static_cast<std::size_t>(task.rendezvous) < graph_.rendezvous_count_)
          << "task " << t << " has an unknown rendezvous";
      STEPCAST_CHECK(task.mix < graph_.mixes_.size()) << "task " << t << " has an unknown mix";
    }
  }
  // Turn the list of predecessors around, by counting.
  std::vector<std::uint32_t>& offsets = graph_.successor_offsets_;
  offsets.assign(count + 1, 0);
  for (const TaskId before : predecessors_) ++offsets[static_cast<std::size_t>(before) + 1];
  for (std::uint32_t i = 0; i < count; ++i) offsets[i + 1] += offsets[i];
  graph_.successors_.resize(predecessors_.size());
  std::vector<std::uint32_t> next(offsets.begin(), offsets.end() - 1);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (std::uint32_t e = predecessor_offsets_[i]; e < predecessor_offsets_[i + 1]; ++e) {
      graph_.successors_[next[static_cast<std::size_t>(predecessors_[e])]++] = TaskId(i);
    }
  }
  return std::move(graph_);
}

}  // namespace stepcast
