#include "validation/execute/compare.h"

#include <algorithm>
#include <map>
#include <utility>

#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

/// Where the median of the values from `first` on stands; the lower one of two.
template <typename T>
std::size_t MedianAt(const std::vector<T>& values, std::size_t first) {
  std::vector<std::size_t> order;
  for (std::size_t i = first; i < values.size(); ++i) order.push_back(i);
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  return order[(order.size() - 1) / 2];
}

Pricing PricingOf(const Executable& executable, const std::vector<Duration>& kernels,
                  const LinkSpeed& link) {
  const Program& program = executable.program;
  Pricing pricing;
  pricing.device = [&program, &kernels, link](const Op& op) -> Cost {
    if (IsCommunication(op.kind)) {
      return {CarryTime(op, program.group(op.group).ranks.size(), link), CostSource::kMeasured};
    }
    const auto ops = program.ops();
    const auto found = std::find(ops.begin(), ops.end(), op);
    return {kernels[static_cast<std::size_t>(found - ops.begin())], CostSource::kMeasured};
  };
  pricing.host = [](const Op&, Phase) { return Duration(); };
  return pricing;
}

}  // namespace

Result<Comparison> Compare(const Executable& executable, const ExecuteOptions& options) {
  STEPCAST_RETURN_IF_ERROR(CheckCores(executable, options));
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<Duration> kernels,
                            MeasureKernels(executable, options));
  LoweredProgram lowered = Lower(executable.program, PricingOf(executable, kernels, options.link),
                                 {.fold_chains = false});
  STEPCAST_ASSIGN_OR_RETURN(Timeline forecast, Simulate(lowered.graph));
  ExecuteOptions several = options;
  several.steps = std::max(options.steps, 2);
  STEPCAST_ASSIGN_OR_RETURN(Execution execution, Execute(executable, several));
  const std::size_t median = MedianAt(execution.step_times, 1);
  std::vector<Duration> starts;
  std::vector<Duration> finishes;
  starts.reserve(executable.program.size());
  finishes.reserve(executable.program.size());
  for (const MeasuredTime& time : execution.times[median]) {
    starts.push_back(time.start);
    finishes.push_back(time.finish);
  }
  const auto [shortest, longest] =
      std::minmax_element(execution.step_times.begin() + 1, execution.step_times.end());
  Comparison comparison{std::move(lowered),
                        std::move(forecast),
                        Timeline::Measured(std::move(starts), std::move(finishes)),
                        {},
                        execution.step_times[median],
                        *shortest,
                        *longest,
                        std::move(execution.losses)};
  comparison.forecast_step = comparison.forecast.makespan();
  return comparison;
}

std::vector<OperatorTimes> TimesByOperator(const Executable& executable,
                                           const Comparison& comparison) {
  std::map<OpKind, OperatorTimes> by_kind;
  const Program& program = executable.program;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const OpKind kind = program.op(program.instructions()[i]).kind;
    if (IsHost(kind)) continue;
    OperatorTimes& times = by_kind[kind];
    times.name = Name(kind);
    ++times.count;
    const TaskId task = comparison.lowered.task_of[i];
    times.forecast += comparison.forecast.finish(task) - comparison.forecast.start(task);
    times.measured += comparison.measured.finish(task) - comparison.measured.start(task);
  }
  std::vector<OperatorTimes> all;
  all.reserve(by_kind.size());
  for (auto& [kind, times] : by_kind) all.push_back(std::move(times));
  std::sort(all.begin(), all.end(), [](const OperatorTimes& a, const OperatorTimes& b) {
    return std::pair(b.measured, a.name) < std::pair(a.measured, b.name);
  });
  return all;
}

}  // namespace stepcast
