/// \file
/// Speed and memory of the engine on a 1F1B step of a million tasks, beside a bare drain of the
/// same graph through a binary heap: what popping and pushing a million events costs by itself.
///
///     engine_benchmark --benchmark_min_time=2
///
/// Items are tasks. `peak_MB` is the most memory the process held during the benchmark, graph
/// included.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <queue>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/check.h"
#include "simulator/engine/engine.h"
#include "simulator/tasks/task_graph.h"

namespace stepcast {
namespace {

constexpr int kStages = 8;
constexpr int kKernels = 118;  // of one forward or backward of one micro-batch
// With a receive and a send.
constexpr std::size_t kTasksPerMicroBatch = kStages * 2 * (kKernels + 2);

/// A pipeline of eight stages under 1F1B. A kernel waits for the two before it, besides the one
/// before on its stream; every sixth is a collective on a stream of its own, which slows compute.
/// Boundary tensors are sent and received in rendezvous. Host threads launch everything, and wait
/// for the device once at the end.
class PipelineGraph {
 public:
  explicit PipelineGraph(int micro_batches) : micro_batches_(micro_batches) {
    const auto count = static_cast<std::size_t>(micro_batches);
    builder_.Reserve(count * kTasksPerMicroBatch);
    builder_.SetRendezvousCount(count * 2 * kStages);
    for (int stage = 0; stage < kStages; ++stage) AddStage(stage);
  }
  TaskGraph Build() && { return std::move(builder_).Build(); }

 private:
  void AddStage(int stage) {
    std::array<Bytes, kMemoryCategoryCount> resident{};
    resident[0] = Bytes(10'000'000'000);
    builder_.BeginRankClass("stage " + std::to_string(stage), resident,
                            /*interference_slowdown=*/0.1);
    compute_ = builder_.AddStream(StreamKind::kCompute);
    collective_ = builder_.AddStream(StreamKind::kTensorParallel);
    send_ = builder_.AddStream(StreamKind::kPipelineSend);
    receive_ = builder_.AddStream(StreamKind::kPipelineReceive);
    last_ = {TaskId::kNone, TaskId::kNone};
    const int warm_up = std::min(kStages - 1 - stage, micro_batches_);
    for (int m = 0; m < warm_up; ++m) AddAction(stage, m, /*backward=*/false);
    for (int m = warm_up; m < micro_batches_; ++m) {
      AddAction(stage, m, /*backward=*/false);
      AddAction(stage, m - warm_up, /*backward=*/true);
    }
    for (int m = micro_batches_ - warm_up; m < micro_batches_; ++m) {
      AddAction(stage, m, /*backward=*/true);
    }
    Task optimizer = Kernel(50, TimeCategory::kOptimizer);
    optimizer.blocks_host = true;
    Add(optimizer);
  }

  void AddAction(int stage, int micro_batch, bool backward) {
    const bool receives = backward ? stage < kStages - 1 : stage > 0;
    const bool sends = backward ? stage > 0 : stage < kStages - 1;
    if (receives) {
      // A transfer waits for nothing but its stream and its partner.
      Task task = Transfer(receive_, backward, backward ? stage : stage - 1, micro_batch);
      last_ = {builder_.Add(task), last_[0]};
    }
    for (int k = 0; k < kKernels; ++k) {
      const bool first = k == 0 && !backward;
      const bool last = k == kKernels - 1 && backward;
      Task task = Kernel(20 + 7 * (k % 5), TimeCategory::kCompute);
      if (k % 6 == 5) {
        task.stream = collective_;
        task.category = TimeCategory::kTensorParallel;
        task.interferes = true;
        task.compute_share = 0;
      }
      const MemoryChange change{first ? 400'000'000 : -400'000'000, MemoryCategory::kActivations,
                                last};
      Add(task, first || last ? std::span(&change, 1) : std::span<const MemoryChange>());
    }
    if (sends) {
      builder_.Add(Transfer(send_, backward, backward ? stage - 1 : stage, micro_batch),
                   std::span(last_.data(), 1));
    }
  }

  Task Kernel(int microseconds, TimeCategory category) const {
    Task task;
    task.work = Duration::Microseconds(microseconds);
    task.first_launch = task.host_time = Duration::Microseconds(5);
    task.issue_latency = task.first_launch + task.work;
    task.stream = compute_;
    task.category = category;
    task.issued_by_host = true;
    task.compute_share = 1;
    return task;
  }

  /// Over the boundary between a stage and the next.
  Task Transfer(StreamId stream, bool backward, int boundary, int micro_batch) const {
    Task task = Kernel(100, TimeCategory::kPipeline);
    task.stream = stream;
    task.compute_share = 0;
    task.rendezvous = RendezvousId(static_cast<std::uint32_t>(
        ((backward ? kStages : 0) + boundary) * micro_batches_ + micro_batch));
    return task;
  }

  void Add(const Task& task, std::span<const MemoryChange> memory = {}) {
    const std::size_t count = last_[1] != TaskId::kNone ? 2 : last_[0] != TaskId::kNone ? 1 : 0;
    last_ = {builder_.Add(task, std::span(last_.data(), count), memory), last_[0]};
  }

  int micro_batches_;
  TaskGraphBuilder builder_;
  StreamId compute_{};
  StreamId collective_{};
  StreamId send_{};
  StreamId receive_{};
  std::array<TaskId, 2> last_{};  // newest first
};

TaskGraph MakeGraph(std::int64_t tasks) {
  return PipelineGraph(static_cast<int>(static_cast<std::size_t>(tasks) / kTasksPerMicroBatch))
      .Build();
}

// Makes VmHWM start anew; elsewhere than on Linux the peak stays that of the whole process.
void ResetPeakMemory() { std::ofstream("/proc/self/clear_refs") << "5"; }

double PeakMegabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    double kibibytes = 0;
    if (word == "VmHWM:" && status >> kibibytes) return kibibytes * 1024 / 1e6;
  }
  return 0;
}

void Report(benchmark::State& state, std::size_t tasks, std::size_t edges) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tasks));
  state.counters["tasks"] = static_cast<double>(tasks);
  state.counters["edges"] = static_cast<double>(edges);
  state.counters["peak_MB"] = PeakMegabytes();
}

std::size_t CountEdges(const TaskGraph& graph) {
  std::size_t edges = graph.size() - graph.stream_kinds().size();  // stream order
  for (const std::uint32_t count : graph.dependency_counts()) edges += count;
  return edges;
}

void SimulatePipeline(benchmark::State& state) {
  ResetPeakMemory();
  const TaskGraph graph = MakeGraph(state.range(0));
  for (auto _ : state) {
    const Result<Timeline> timeline = Simulate(graph);
    STEPCAST_CHECK(timeline.has_value()) << timeline.error().message;
    benchmark::DoNotOptimize(timeline->makespan());
  }
  Report(state, graph.size(), CountEdges(graph));
}

/// The same tasks and edges, those of stream order and from send to receive included; nothing but
/// times through std::priority_queue.
void DrainBinaryHeap(benchmark::State& state) {
  ResetPeakMemory();
  const TaskGraph graph = MakeGraph(state.range(0));
  const auto count = static_cast<std::uint32_t>(graph.size());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  std::vector<std::uint32_t> last(graph.stream_kinds().size(), count);
  std::vector<std::uint32_t> partner(graph.rendezvous_count(), count);
  for (std::uint32_t t = 0; t < count; ++t) {
    for (const TaskId next : graph.successors(TaskId(t))) {
      edges.emplace_back(t, static_cast<std::uint32_t>(next));
    }
    const Task& task = graph.task(TaskId(t));
    std::uint32_t& before = last[static_cast<std::size_t>(task.stream)];
    if (before != count) edges.emplace_back(before, t);
    before = t;
    if (task.rendezvous == RendezvousId::kNone) continue;
    const bool sends =
        graph.stream_kinds()[static_cast<std::size_t>(task.stream)] == StreamKind::kPipelineSend;
    std::uint32_t& other = partner[static_cast<std::size_t>(task.rendezvous)];
    if (other == count) {
      other = t;
    } else {
      edges.emplace_back(sends ? t : other, sends ? other : t);
    }
  }
  std::sort(edges.begin(), edges.end());
  std::vector<std::uint32_t> offsets(count + 1, 0);
  std::vector<std::uint32_t> successors;
  std::vector<std::uint32_t> predecessors(count, 0);
  std::vector<std::int64_t> work(count);
  successors.reserve(edges.size());
  for (const auto& [from, to] : edges) {
    ++offsets[from + 1];
    successors.push_back(to);
    ++predecessors[to];
  }
  for (std::uint32_t t = 0; t < count; ++t) {
    offsets[t + 1] += offsets[t];
    work[t] = graph.task(TaskId(t)).work.picoseconds();
  }
  using Entry = std::pair<std::int64_t, std::uint32_t>;
  for (auto _ : state) {
    std::vector<std::uint32_t> pending = predecessors;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> heap;
    for (std::uint32_t t = 0; t < count; ++t) {
      if (pending[t] == 0) heap.emplace(work[t], t);
    }
    std::uint32_t done = 0;
    std::int64_t now = 0;
    while (!heap.empty()) {
      const auto [time, task] = heap.top();
      heap.pop();
      now = time;
      ++done;
      for (std::uint32_t e = offsets[task]; e < offsets[task + 1]; ++e) {
        const std::uint32_t next = successors[e];
        if (--pending[next] == 0) heap.emplace(now + work[next], next);
      }
    }
    STEPCAST_CHECK(done == count) << done;
    benchmark::DoNotOptimize(now);
  }
  Report(state, count, successors.size());
}

void BuildGraph(benchmark::State& state) {
  ResetPeakMemory();
  std::size_t tasks = 0;
  std::size_t edges = 0;
  for (auto _ : state) {
    const TaskGraph graph = MakeGraph(state.range(0));
    tasks = graph.size();
    edges = CountEdges(graph);
  }
  Report(state, tasks, edges);
}

BENCHMARK(SimulatePipeline)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(DrainBinaryHeap)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(BuildGraph)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stepcast

BENCHMARK_MAIN();
