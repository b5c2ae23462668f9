/// \file
/// `stepcast plan SCENARIO`: the best layouts on the GPUs that can be had.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct PlanFlags {
  std::string scenario;
  std::string gpus;                 ///< "64,128"; empty: the scenario's.
  std::vector<std::string> offers;  ///< "CLUSTER:GPUS[:USD]".
  std::vector<std::string> over;    ///< "PATH=VALUE,VALUE".
  std::string budget;               ///< Empty for none, as the next one.
  std::string deadline;
  std::string top = "5";
  std::string forecasts = "400";
  std::string megatron;  ///< File for the command of the fastest layout; empty: none.
  ReportPageFlags report;
  CommonFlags common;
};

/// Prints the plans on standard output.
Outcome RunPlanCommand(const PlanFlags& flags);

}  // namespace stepcast
