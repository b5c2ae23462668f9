/// \file
/// A forecast of a step on the cores of this machine beside its execution there.
///
/// The forecast is that of the very Program that is executed: what its cores do comes from prices,
/// and the simulator puts it together with the link as it is stated.
#pragma once

#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/engine/timeline.h"
#include "strategies/lower/lower.h"
#include "validation/execute/core_forecast.h"
#include "validation/execute/execute.h"

namespace stepcast {

struct Comparison {
  LoweredProgram lowered;  ///< A task for each instruction.
  Timeline forecast;
  /// Of the step whose time is the median; tasks as in the forecast.
  Timeline measured;
  Duration forecast_step;
  Duration measured_step;  ///< Median of the steps that count.
  Duration shortest_step;
  Duration longest_step;
  /// Without the first, which warms up, and those that something else disturbed, unless all were.
  int counted_steps = 0;
  std::vector<double> losses;

  double error() const { return forecast_step / measured_step - 1; }
};

/// What the cores of this machine take for the very step. The errors of `MeasureCores`.
Result<CorePrices> MeasurePrices(const Executable& executable, const ExecuteOptions& options);

/// Forecasts the step and executes it. There are at least two steps. The errors of
/// `ForecastOnCores` and `Execute`.
Result<Comparison> Compare(const Executable& executable, const CorePrices& prices,
                           const ExecuteOptions& options);

/// A forecast beside an execution of which `steps` count, at least one.
Comparison Compared(LoweredProgram lowered, Timeline forecast, Duration forecast_step,
                    const Execution& execution, std::vector<std::size_t> steps);

/// Times of instructions of one sort in a step, on all ranks together.
struct SummedTimes {
  std::string name;
  int count = 0;
  Duration forecast;
  Duration measured;
};
/// By operator, and by kind of stream; work of the host is left out. Longest first.
std::vector<SummedTimes> TimesByOperator(const Executable& executable,
                                         const Comparison& comparison);
std::vector<SummedTimes> TimesByStream(const Executable& executable, const Comparison& comparison);

}  // namespace stepcast
