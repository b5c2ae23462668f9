#include "strategies/passes/tabu_search.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

#include "strategies/passes/list_schedule.h"
#include "strategies/passes/random_programs.h"

namespace stepcast {
namespace {

Duration Us(double us) { return Duration::Microseconds(us); }

// What is urgent is ready after 1 us, when any list schedule has begun with the long kernel:
//   compute  |1 |10          |2 |     |  |1 |..|2 |10        |
//   sends    |  |1 |          ...|20  |  |  |1 |..|20 ...
struct StepThatShouldWait {
  StepThatShouldWait() {
    step.BeginRank();
    const TensorId x = step.Tensor();
    const TensorId y = step.Tensor();
    const TensorId z = step.Tensor();
    const InstructionId first =
        step.Kernel(1, {.stream = StreamKind::kDataParallel, .writes = {x}});
    step.Kernel(10);
    const InstructionId urgent = step.Kernel(2, {.reads = {x}, .writes = {y}, .after = {first}});
    step.Kernel(
        20,
        {.stream = StreamKind::kTensorParallel, .reads = {y}, .writes = {z}, .after = {urgent}});
  }
  HandProgram step;
};

TEST(TabuSearchTest, AStreamWaitsForWhatIsUrgent) {
  StepThatShouldWait hand;
  const Program program = hand.step.Build();
  const Dependences needed = FindDependences(program, &hand.step.flow);
  const InstructionTimes times = TimesOf(program, PriceByFirstDimension());
  const std::vector<std::int64_t> longest_path = {23, 10, 22, 20};
  const auto listed = ListSchedule(program, needed, times, {.priorities = longest_path});
  ASSERT_TRUE(listed.has_value());
  EXPECT_EQ(listed->makespan, Us(10 + 2 + 20));
  const MeetingGraph graph(program, needed);
  const auto searched = ImproveStreamOrders(program, graph, times.device, listed->starts, 100);
  ASSERT_TRUE(searched.has_value());
  EXPECT_EQ(searched->makespan, Us(1 + 2 + 20));
  // And a list schedule that is told so gives the same.
  const auto told =
      ListSchedule(program, needed, times,
                   {.priorities = searched->priorities, .issued_after = searched->issued_after});
  ASSERT_TRUE(told.has_value());
  EXPECT_EQ(told->makespan, searched->makespan);
}

TEST(TabuSearchTest, WithoutEffortTheOrderStays) {
  StepThatShouldWait hand;
  const Program program = hand.step.Build();
  const Dependences needed = FindDependences(program, &hand.step.flow);
  const InstructionTimes times = TimesOf(program, PriceByFirstDimension());
  const std::vector<Duration> starts = {Us(0), Us(0), Us(10), Us(12)};
  const MeetingGraph graph(program, needed);
  const auto searched = ImproveStreamOrders(program, graph, times.device, starts, 3);
  ASSERT_TRUE(searched.has_value());
  EXPECT_EQ(searched->makespan, Us(10 + 2 + 20));
}

// Whole steps, with hosts, collectives and buffers: no search makes an order worse, more effort
// included, and what it says of an order is what a list schedule makes of it.
TEST(TabuSearchTest, NoOrderGetsWorse) {
  int improved = 0;
  int searched_steps = 0;
  for (std::uint64_t seed = 1; searched_steps < 30; ++seed) {
    ASSERT_LT(seed, 1000u);
    Random random(seed);
    const auto step = BuildSmallStep(RandomPlan(random));
    if (!step) continue;
    ++searched_steps;
    const Program& program = step->program;
    const Dependences needed = FindDependences(program, &step->flow, ListedDependences::kNeeded);
    InstructionTimes times = TimesOf(program, PriceBySize());
    times.host.assign(program.size(), Duration());
    const MeetingGraph graph(program, needed);
    std::vector<Duration> starts;
    for (std::uint32_t i = 0; i < program.size(); ++i) starts.push_back(Duration::Picoseconds(i));
    Duration last = Duration::Max();
    Duration first;
    for (const std::int64_t effort : {1, 5'000, 50'000}) {
      const auto searched = ImproveStreamOrders(program, graph, times.device, starts, effort);
      ASSERT_TRUE(searched.has_value()) << searched.error().message;
      EXPECT_LE(searched->makespan, last) << seed;
      last = searched->makespan;
      if (effort == 1) first = last;
      const auto listed = ListSchedule(
          program, needed, times,
          {.priorities = searched->priorities, .issued_after = searched->issued_after});
      ASSERT_TRUE(listed.has_value()) << listed.error().message;
      EXPECT_LE(listed->makespan, searched->makespan) << seed;
    }
    improved += last < first ? 1 : 0;
  }
  EXPECT_GT(improved, 10);
}

}  // namespace
}  // namespace stepcast
