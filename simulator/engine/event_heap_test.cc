#include "simulator/engine/event_heap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace stepcast {
namespace {

TEST(EventHeapTest, EventsLeaveByTimeThenInTheOrderTheyCame) {
  EventHeap heap;
  heap.Push({Duration::Picoseconds(2), 7, true});
  heap.Push({Duration::Picoseconds(1), 9, false});
  heap.Push({Duration::Picoseconds(2), 3, false});
  heap.Push({Duration::Picoseconds(1), 8, true});
  std::vector<std::uint32_t> tasks;
  std::vector<bool> starts;
  while (!heap.empty()) {
    const Event event = heap.Pop();
    tasks.push_back(event.task);
    starts.push_back(event.is_start);
  }
  EXPECT_EQ(tasks, (std::vector<std::uint32_t>{9, 8, 7, 3}));
  EXPECT_EQ(starts, (std::vector<bool>{false, true, true, false}));
}

TEST(EventHeapTest, KeepsTheLargestTaskNumber) {
  EventHeap heap;
  heap.Push({Duration::Max(), 0x7fffffff, true});
  const Event event = heap.Pop();
  EXPECT_EQ(event.time, Duration::Max());
  EXPECT_EQ(event.task, 0x7fffffffu);
  EXPECT_TRUE(event.is_start);
}

// Pushes and pops in turn, as a simulation does, with many equal times.
TEST(EventHeapTest, AgreesWithAStableSort) {
  std::mt19937 random(1);
  EventHeap heap;
  std::vector<std::pair<std::int64_t, std::uint32_t>> expected;
  std::vector<std::pair<std::int64_t, std::uint32_t>> actual;
  std::int64_t now = 0;
  for (std::uint32_t i = 0; i < 20'000; ++i) {
    const std::int64_t time = now + static_cast<std::int64_t>(random() % 50);
    heap.Push({Duration::Picoseconds(time), i, false});
    expected.emplace_back(time, i);
    if (random() % 3 == 0) {
      const Event event = heap.Pop();
      now = event.time.picoseconds();
      actual.emplace_back(now, event.task);
    }
  }
  EXPECT_EQ(heap.size() + actual.size(), expected.size());
  while (!heap.empty()) {
    const Event event = heap.Pop();
    actual.emplace_back(event.time.picoseconds(), event.task);
  }
  std::stable_sort(expected.begin(), expected.end());
  EXPECT_EQ(actual, expected);
}

}  // namespace
}  // namespace stepcast
