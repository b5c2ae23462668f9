/// \file
/// `stepcast scale SCENARIO`: the scenario on more and more GPUs.
#pragma once

#include <string>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct ScaleFlags {
  std::string scenario;
  std::string gpus;          ///< "8,16,32"; empty: doubled from the scenario's.
  std::string points = "6";  ///< How many of those.
  bool weak = false;
  std::string marginal = "0.5";
  std::string usd_per_hour;  ///< Empty for none.
  ReportPageFlags report;
  CommonFlags common;
};

/// Prints the curve on standard output.
Outcome RunScaleCommand(const ScaleFlags& flags);

}  // namespace stepcast
