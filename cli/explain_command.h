/// \file
/// `stepcast explain SCENARIO`: the plan, who sends what to whom, and the timeline as text.
#pragma once

#include <string>

#include "cli/command.h"

namespace stepcast {

struct ExplainFlags {
  std::string scenario;
  std::string width;  ///< Empty: 100 columns.
  CommonFlags common;
};

/// Prints the explanation on standard output.
Outcome RunExplainCommand(const ExplainFlags& flags);

}  // namespace stepcast
