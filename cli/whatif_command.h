/// \file
/// `stepcast whatif SCENARIO`: what changes of a scenario would buy.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct WhatIfFlags {
  std::string scenario;
  std::vector<std::string> change;
  std::string changes;  ///< A file; empty for none.
  bool pairs = false;
  ReportPageFlags report;
  CommonFlags common;
};

/// Prints the report on standard output.
Outcome RunWhatIfCommand(const WhatIfFlags& flags);

}  // namespace stepcast
