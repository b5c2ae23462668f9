#include "strategies/passes/exact_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "strategies/passes/list_schedule.h"
#include "strategies/passes/random_programs.h"
#include "strategies/passes/reorder_passes.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

TEST(ExactOrderTest, IsWhatHandsFind) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.Tensor();
  step.Kernel(3);
  const InstructionId makes = step.Kernel(4, {.writes = {x}});
  step.Kernel(10, {.stream = StreamKind::kDataParallel, .reads = {x}, .after = {makes}});
  const Program program = step.Build();
  const Dependences needed = FindDependences(program, &step.flow);
  const InstructionTimes times = TimesOf(program, PriceByFirstDimension());
  const Result<ExactOrder> exact = FindExactOrder(program, needed, times.device);
  ASSERT_TRUE(exact.has_value()) << exact.error().message;
  EXPECT_EQ(exact->makespan, Duration::Microseconds(14));
  const Result<ExactOrder> hasty = FindExactOrder(program, needed, times.device, 2);
  ASSERT_FALSE(hasty.has_value());
  EXPECT_THAT(hasty.error().message, HasSubstr("takes more than 2 steps to find"));
}

TEST(ExactOrderTest, HostsAreRefused) {
  HandProgram step;
  step.BeginRank();
  step.Add(Op::HostSync(), {.stream = StreamKind::kHost});
  const Program program = step.Build();
  const std::vector<Duration> durations(1);
  const auto exact = FindExactOrder(program, FindDependences(program, &step.flow), durations);
  ASSERT_FALSE(exact.has_value());
  EXPECT_EQ(exact.error().code, ErrorCode::kUnsupported);
}

/// All orders of a Program that dependences allow, one after the other, until `visit` has seen
/// enough and says so.
template <typename Visit>
bool ForEachOrder(const Program& program, const Dependences& dependences,
                  std::vector<InstructionId>& order, std::vector<bool>& placed,
                  const Visit& visit) {
  if (order.size() == program.size()) return visit(order);
  std::size_t c = 0;
  while (order.size() >= program.rank_classes()[c].last_instruction) ++c;
  const RankClass& rank = program.rank_classes()[c];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const std::span<const Dependence> needed = dependences.of(InstructionId{i});
    const bool waits = std::any_of(needed.begin(), needed.end(), [&](const Dependence& dependence) {
      return !placed[static_cast<std::size_t>(dependence.before)];
    });
    if (placed[i] || waits) continue;
    placed[i] = true;
    order.push_back(InstructionId{i});
    const bool goes_on = ForEachOrder(program, dependences, order, placed, visit);
    order.pop_back();
    placed[i] = false;
    if (!goes_on) return false;
  }
  return true;
}

/// The least time of all orders, each simulated; nothing if there are too many.
std::optional<Duration> LeastOfAllOrders(const SmallStep& step, const Dependences& needed,
                                         const Pricing& pricing) {
  constexpr int kMostOrders = 2000;
  std::vector<InstructionId> order;
  std::vector<bool> placed(step.program.size());
  int orders = 0;
  const auto few = [&](const std::vector<InstructionId>&) { return ++orders <= kMostOrders; };
  if (!ForEachOrder(step.program, needed, order, placed, few)) return std::nullopt;
  Duration least = Duration::Max();
  order.clear();
  placed.assign(step.program.size(), false);
  ForEachOrder(step.program, needed, order, placed, [&](const std::vector<InstructionId>& one) {
    const Result<Rewritten> rewritten = Reorder(step.program, &step.flow, needed, one);
    EXPECT_TRUE(rewritten.has_value());
    least = std::min(least, SimulatedOutcome(rewritten->program, pricing)->makespan);
    return true;
  });
  return least;
}

// Every order there is, simulated: none is better than what the search finds, and one is as good.
TEST(ExactOrderTest, NoOrderIsBetter) {
  int compared = 0;
  for (std::uint64_t seed = 1; compared < 20; ++seed) {
    ASSERT_LT(seed, 10'000u);
    const SmallStep step = RandomSmallStep(seed);
    const Dependences needed = FindDependences(step.program, &step.flow);
    const Pricing pricing = PriceByFirstDimension();
    const std::optional<Duration> least = LeastOfAllOrders(step, needed, pricing);
    if (!least) continue;
    ++compared;
    const InstructionTimes times = TimesOf(step.program, pricing);
    EXPECT_EQ(FindExactOrder(step.program, needed, times.device)->makespan, *least) << seed;
  }
}

// How far from it list scheduling is: list_schedule_benchmark prints it too, of other steps.
TEST(ListSchedulePassTest, IsWithinThreePercentOfTheBestOrder) {
  constexpr std::uint64_t kFirstSeed = 100'001;
  constexpr std::uint64_t kSteps = 300;
  double largest = 0;
  double given = 0;  // of the order as it was
  for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + kSteps; ++seed) {
    const SmallStep step = RandomSmallStep(seed);
    const Pricing pricing = PriceByFirstDimension();
    const auto outcome =
        ApplyPass(std::make_unique<ListSchedulePass>(), step.program, &step.flow, pricing);
    ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
    const Dependences needed = FindDependences(step.program, &step.flow);
    const InstructionTimes times = TimesOf(step.program, pricing);
    const Result<ExactOrder> exact = FindExactOrder(step.program, needed, times.device);
    ASSERT_TRUE(exact.has_value()) << exact.error().message;
    // The engine agrees with the search.
    const Result<Rewritten> rewritten = Reorder(step.program, &step.flow, needed, exact->order);
    ASSERT_TRUE(rewritten.has_value()) << rewritten.error().message;
    EXPECT_EQ(SimulatedOutcome(rewritten->program, pricing)->makespan, exact->makespan);
    const PassReport& report = outcome->reports[0];
    EXPECT_LE(report.after.makespan, report.before.makespan);
    EXPECT_GE(report.after.makespan, exact->makespan) << seed;
    largest = std::max(largest, report.after.makespan / exact->makespan - 1);
    given += report.before.makespan / exact->makespan - 1;
  }
  EXPECT_LE(largest, 0.03);
  // There was something to gain.
  EXPECT_GT(given / static_cast<double>(kSteps), 0.10);
}

}  // namespace
}  // namespace stepcast
