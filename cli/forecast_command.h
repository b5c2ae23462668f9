/// \file
/// `stepcast forecast SCENARIO`: the forecast of one step.
#pragma once

#include <string>

#include "cli/command.h"

namespace stepcast {

struct ForecastFlags {
  std::string scenario;
  std::string trace;   ///< Empty for none.
  std::string report;  ///< Empty for none.
  bool expand_ranks = false;
  CommonFlags common;
};

/// Prints the report on standard output, after the trace has been written.
Outcome RunForecastCommand(const ForecastFlags& flags);

}  // namespace stepcast
