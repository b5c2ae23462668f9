#include "validation/execute/compare.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "validation/execute/mpi_prices.h"
#include "validation/execute/probe.h"

namespace stepcast {
namespace {

/// All steps but the first, which warms up, and those that were disturbed, unless all were.
std::vector<std::size_t> CountedSteps(const Execution& execution) {
  std::vector<std::size_t> steps;
  for (const bool all : {false, true}) {
    for (std::size_t i = 1; i < execution.step_times.size(); ++i) {
      if (all || !execution.disturbed[i]) steps.push_back(i);
    }
    if (!steps.empty()) break;
  }
  return steps;
}

Timeline TimelineOf(const std::vector<MeasuredTime>& times) {
  std::vector<Duration> starts;
  std::vector<Duration> finishes;
  starts.reserve(times.size());
  finishes.reserve(times.size());
  for (const MeasuredTime& time : times) {
    starts.push_back(time.start);
    finishes.push_back(time.finish);
  }
  return Timeline::Measured(starts, finishes);
}

}  // namespace

Result<CorePrices> MeasurePrices(const Executable& executable, const ExecuteOptions& options) {
  constexpr int kRounds = 8;
  STEPCAST_RETURN_IF_ERROR(CheckCores(executable, options));
  ExecuteOptions several = options;
  several.steps = kRounds;
  CorePrices prices;
  prices.link = options.link;
  STEPCAST_ASSIGN_OR_RETURN(prices.times, MeasureCores(executable, several));
  if (options.mpi != nullptr) {
    prices.link = kNoLink;
    STEPCAST_RETURN_IF_ERROR(PriceExchanges(executable, several, prices.times));
  } else if (executable.ranks.size() > 1) {
    STEPCAST_ASSIGN_OR_RETURN(prices.wake, MeasureWaking());
  }
  return prices;
}

Result<Comparison> Compare(const Executable& executable, const CorePrices& prices,
                           const ExecuteOptions& options) {
  STEPCAST_RETURN_IF_ERROR(CheckCores(executable, options));
  STEPCAST_ASSIGN_OR_RETURN(const CoreForecast forecast, ForecastOnCores(executable, prices));
  // Its times are not used: what traces need is a task for each instruction.
  LoweredProgram lowered =
      Lower(executable.program,
            {[](const Op&) { return Cost(); }, [](const Op&, Phase) { return Duration(); }},
            {.fold_chains = false});
  ExecuteOptions several = options;
  several.steps = std::max(options.steps, 2);
  STEPCAST_ASSIGN_OR_RETURN(const Execution execution, Execute(executable, several));
  return Compared(std::move(lowered), TimelineOf(forecast.times), forecast.step_time, execution,
                  CountedSteps(execution));
}

Comparison Compared(LoweredProgram lowered, Timeline forecast, Duration forecast_step,
                    const Execution& execution, std::vector<std::size_t> steps) {
  std::stable_sort(steps.begin(), steps.end(), [&](std::size_t a, std::size_t b) {
    return execution.step_times[a] < execution.step_times[b];
  });
  const std::size_t median = steps[(steps.size() - 1) / 2];
  return {.lowered = std::move(lowered),
          .forecast = std::move(forecast),
          .measured = TimelineOf(execution.times[median]),
          .forecast_step = forecast_step,
          .measured_step = execution.step_times[median],
          .shortest_step = execution.step_times[steps.front()],
          .longest_step = execution.step_times[steps.back()],
          .counted_steps = static_cast<int>(steps.size()),
          .losses = execution.losses};
}

namespace {

/// `kind_of` an instruction, an enumerator with a name.
template <typename KindOf>
std::vector<SummedTimes> TimesBy(const Executable& executable, const Comparison& comparison,
                                 const KindOf& kind_of) {
  const Program& program = executable.program;
  std::map<std::string_view, SummedTimes> by_name;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (IsHost(program.op(instruction).kind)) continue;
    const std::string_view name = Name(kind_of(instruction));
    SummedTimes& times = by_name[name];
    times.name = name;
    ++times.count;
    const TaskId task = comparison.lowered.task_of[i];
    times.forecast += comparison.forecast.finish(task) - comparison.forecast.start(task);
    times.measured += comparison.measured.finish(task) - comparison.measured.start(task);
  }
  std::vector<SummedTimes> all;
  all.reserve(by_name.size());
  for (auto& [name, times] : by_name) all.push_back(std::move(times));
  std::stable_sort(all.begin(), all.end(), [](const SummedTimes& a, const SummedTimes& b) {
    return a.measured > b.measured;
  });
  return all;
}

}  // namespace

std::vector<SummedTimes> TimesByOperator(const Executable& executable,
                                         const Comparison& comparison) {
  return TimesBy(executable, comparison, [&](const Instruction& instruction) {
    return executable.program.op(instruction).kind;
  });
}

std::vector<SummedTimes> TimesByStream(const Executable& executable, const Comparison& comparison) {
  return TimesBy(executable, comparison, [&](const Instruction& instruction) {
    return executable.program.stream(instruction.stream).kind;
  });
}

}  // namespace stepcast
