/// \file
/// `stepcast validate --runs FILE...`: forecasts against published runs.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace stepcast {

struct ValidateFlags {
  std::vector<std::string> runs;
  bool rows = false;
  std::string tolerance;  ///< A fraction; empty for none.
  CommonFlags common;
};

/// Prints the errors on standard output and progress on standard error. kCheckFailed when the mean
/// absolute error of a file exceeds the tolerance, or no row of it could be compared.
Outcome RunValidateCommand(const ValidateFlags& flags);

}  // namespace stepcast
