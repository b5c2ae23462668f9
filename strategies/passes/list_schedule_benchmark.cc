// How long list scheduling takes, and how far from the best order it stays, on random steps that
// are small enough for the best order to be known. Counters: mean and largest gap as fractions of
// the best makespan, and the share of steps where there is none.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

#include "strategies/passes/exact_order.h"
#include "strategies/passes/list_schedule.h"
#include "strategies/passes/random_programs.h"
#include "strategies/passes/reorder_passes.h"

namespace stepcast {
namespace {

constexpr std::uint64_t kSteps = 1000;

void BM_GapToTheBestOrder(benchmark::State& state) {
  const Pricing pricing = PriceByFirstDimension();
  std::vector<SmallStep> steps;
  std::vector<Duration> best;
  for (std::uint64_t seed = 1; seed <= kSteps; ++seed) {
    steps.push_back(RandomSmallStep(seed));
    const SmallStep& step = steps.back();
    best.push_back(FindExactOrder(step.program, FindDependences(step.program, &step.flow),
                                  TimesOf(step.program, pricing).device)
                       ->makespan);
  }
  const ListSchedulePass pass({}, static_cast<int>(state.range(0)));
  const PassContext context = ContextOf(pricing);
  double sum = 0;
  double largest = 0;
  double none = 0;
  for (auto _ : state) {
    sum = largest = none = 0;
    for (std::size_t k = 0; k < steps.size(); ++k) {
      const auto result = pass.Apply(steps[k].program, &steps[k].flow, context);
      const Program& after = result->rewritten ? result->rewritten->program : steps[k].program;
      const double gap = context.simulate(after)->makespan / best[k] - 1;
      sum += gap;
      largest = std::max(largest, gap);
      none += gap == 0 ? 1 : 0;
    }
  }
  state.counters["mean_gap"] = sum / static_cast<double>(kSteps);
  state.counters["largest_gap"] = largest;
  state.counters["share_best"] = none / static_cast<double>(kSteps);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kSteps));
}
BENCHMARK(BM_GapToTheBestOrder)->Arg(0)->Arg(8)->Unit(benchmark::kMillisecond);

void BM_SearchForTheBestOrder(benchmark::State& state) {
  const Pricing pricing = PriceByFirstDimension();
  std::uint64_t seed = 0;
  std::int64_t nodes = 0;
  for (auto _ : state) {
    const SmallStep step = RandomSmallStep(seed++ % kSteps + 1);
    const auto exact = FindExactOrder(step.program, FindDependences(step.program, &step.flow),
                                      TimesOf(step.program, pricing).device);
    nodes += exact->nodes;
  }
  state.counters["nodes_per_s"] =
      benchmark::Counter(static_cast<double>(nodes), benchmark::Counter::kIsRate);
}
BENCHMARK(BM_SearchForTheBestOrder)->Unit(benchmark::kMicrosecond);

/// A step of a pipeline, with as many micro-batches as the argument says.
void BM_ListSchedule(benchmark::State& state) {
  const ParallelPlan plan = SmallPlan({2, 2, 2, 2}, static_cast<int>(state.range(0)));
  const auto step = BuildSmallStep(plan);
  const InstructionTimes times = TimesOf(step->program, PriceBySize());
  const Dependences needed = FindDependences(step->program, &step->flow);
  const std::vector<std::int64_t> priorities(step->program.size());
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        ListSchedule(step->program, needed, times, {.priorities = priorities}));
  }
  state.counters["instructions"] = static_cast<double>(step->program.size());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(step->program.size()));
}
BENCHMARK(BM_ListSchedule)->Arg(4)->Arg(32)->Unit(benchmark::kMillisecond);

/// The whole pass on such a step.
void BM_ListSchedulePass(benchmark::State& state) {
  const ParallelPlan plan = SmallPlan({2, 2, 2, 2}, static_cast<int>(state.range(0)));
  const auto step = BuildSmallStep(plan);
  const Pricing pricing = PriceBySize();
  const PassContext context = ContextOf(pricing);
  const ListSchedulePass pass;
  Duration makespan = context.simulate(step->program)->makespan;
  state.counters["makespan_before_us"] = makespan.microseconds();
  for (auto _ : state) {
    const auto result = pass.Apply(step->program, &step->flow, context);
    if (result->rewritten) makespan = context.simulate(result->rewritten->program)->makespan;
  }
  state.counters["makespan_after_us"] = makespan.microseconds();
  state.counters["instructions"] = static_cast<double>(step->program.size());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(step->program.size()));
}
BENCHMARK(BM_ListSchedulePass)->Arg(4)->Arg(32)->Arg(256)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stepcast

BENCHMARK_MAIN();
