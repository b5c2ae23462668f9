/// \file
/// `stepcast forecast SCENARIO`: the forecast of one step.
#pragma once

#include <string>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct ForecastFlags {
  std::string scenario;
  std::string trace;  ///< Empty for none.
  bool expand_ranks = false;
  ReportPageFlags report;
  CommonFlags common;
};

/// Prints the report on standard output, after trace and page have been written.
Outcome RunForecastCommand(const ForecastFlags& flags);

}  // namespace stepcast
