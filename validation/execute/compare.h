/// \file
/// A forecast of a step on the cores of this machine beside its execution there.
///
/// The forecast is that of the very Program that is executed: every kernel of it is measured alone,
/// and the simulator puts them together with the link as it is stated.
#pragma once

#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/engine/timeline.h"
#include "strategies/lower/lower.h"
#include "validation/execute/execute.h"

namespace stepcast {

struct Comparison {
  LoweredProgram lowered;  ///< A task for each instruction.
  Timeline forecast;
  /// Of the step whose time is the median; tasks as in the forecast.
  Timeline measured;
  Duration forecast_step;
  Duration measured_step;  ///< Median of all steps but the first, which warms up.
  Duration shortest_step;
  Duration longest_step;
  std::vector<double> losses;

  double error() const { return forecast_step / measured_step - 1; }
};

/// Measures the kernels, forecasts the step and executes it. There are at least two steps. The
/// errors of `Execute`.
Result<Comparison> Compare(const Executable& executable, const ExecuteOptions& options);

/// Times of one operator in a step, on all ranks together.
struct OperatorTimes {
  std::string name;
  int count = 0;
  Duration forecast;
  Duration measured;
};
std::vector<OperatorTimes> TimesByOperator(const Executable& executable,
                                           const Comparison& comparison);

}  // namespace stepcast
