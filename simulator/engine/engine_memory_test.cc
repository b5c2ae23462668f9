// How much memory a simulation really takes: this program counts every allocation.

#include <gtest/gtest.h>
#include <malloc.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <new>

#include "simulator/engine/engine.h"

namespace {

std::size_t live_bytes = 0;
std::size_t peak_bytes = 0;

void* CountedNew(std::size_t size) {
  void* memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  live_bytes += malloc_usable_size(memory);
  peak_bytes = std::max(peak_bytes, live_bytes);
  return memory;
}

void CountedDelete(void* memory) {
  if (memory != nullptr) live_bytes -= malloc_usable_size(memory);
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return CountedNew(size); }
void* operator new[](std::size_t size) { return CountedNew(size); }
void operator delete(void* memory) noexcept { CountedDelete(memory); }
void operator delete[](void* memory) noexcept { CountedDelete(memory); }
void operator delete(void* memory, std::size_t) noexcept { CountedDelete(memory); }
void operator delete[](void* memory, std::size_t) noexcept { CountedDelete(memory); }

namespace stepcast {
namespace {

// Three edges a task: the one before on the stream, and two dependencies. One in ten tasks meets a
// partner and one in ten changes memory, as in a pipeline.
TaskGraph MakeGraph(std::uint32_t tasks) {
  TaskGraphBuilder builder;
  builder.Reserve(tasks);
  builder.SetRendezvousCount(tasks / 20 + 1);
  builder.BeginRankClass("rank");
  const std::array streams = {builder.AddStream(StreamKind::kCompute),
                              builder.AddStream(StreamKind::kTensorParallel)};
  for (std::uint32_t t = 0; t < tasks; ++t) {
    Task task;
    task.work = Duration::Nanoseconds(t % 17);
    task.stream = streams[t % 3 == 0 ? 1 : 0];
    const bool partner = t % 20 == 4;
    if (t % 20 == 3 || partner) {
      task.stream = streams[partner ? 1 : 0];
      task.rendezvous = RendezvousId(t / 20);
    }
    // A member must not wait for the other.
    const std::array dependencies = {TaskId(t - (partner ? 3 : 1)), TaskId(t - 2)};
    const MemoryChange change{t % 20 == 10 ? 8 : -8, MemoryCategory::kActivations, false};
    builder.Add(task, std::span(dependencies.data(), t < 2 ? 0 : 2),
                std::span(&change, t % 10 == 0 ? 1 : 0));
  }
  return std::move(builder).Build();
}

TEST(EngineMemoryTest, SimulationTakesAtMost160BytesATask) {
  constexpr std::uint32_t kTasks = 200'000;
  const std::size_t before = live_bytes;
  const TaskGraph graph = MakeGraph(kTasks);
  peak_bytes = live_bytes;
  const Result<Timeline> timeline = Simulate(graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  const double measured = static_cast<double>(peak_bytes - before) / kTasks;
  EXPECT_LE(measured, 160);
  // What it says of itself is true: the rest are edges, memory changes and rendezvous.
  EXPECT_NEAR(measured, static_cast<double>(EngineBytesPerTask()), 16);
}

}  // namespace
}  // namespace stepcast
