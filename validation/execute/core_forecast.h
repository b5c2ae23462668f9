/// \file
/// The forecast of a step on the cores of a machine.
///
/// A rank has one thread. A collective or transfer takes its core's time twice, to copy what the
/// rank puts in and to make the result, and in between goes over a link beside the kernels. So a
/// rank is a serial stream that goes through the actions of `OrderOnCore`, and a stream for each
/// link; ranks meet on their links.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "validation/execute/execute.h"

namespace stepcast {

struct CorePrices {
  CoreTimes times;  ///< By instruction of the executed program.
  LinkSpeed link;
  /// How late a core goes on that slept until another rank arrived.
  Duration wake;
};

struct CoreForecast {
  Duration step_time;
  /// By instruction: a kernel; or from the start of a transfer to its end and what its result costs
  /// the core.
  std::vector<MeasuredTime> times;
};

/// kInvalidInput if ranks wait for each other in a circle; the message names it.
Result<CoreForecast> ForecastOnCores(const Executable& executable, const CorePrices& prices);

}  // namespace stepcast
