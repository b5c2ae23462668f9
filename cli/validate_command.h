/// \file
/// `stepcast validate --runs FILE...`: forecasts against published runs. `stepcast validate
/// --device cpu`: against steps that are executed now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct ValidateFlags {
  std::vector<std::string> runs;
  // In place of `runs`.
  std::optional<std::string> device;
  std::optional<std::string> suite;
  std::optional<std::string> profile;
  bool rows = false;
  bool effects = false;
  bool choices = false;
  std::string tolerance;  ///< A fraction; empty for none.
  std::string by;         ///< Columns with commas between; empty for none.
  std::string worst;      ///< A count; empty for the default.
  std::string scatter;    ///< File to write; empty for none, as below.
  std::string gate;       ///< File with the errors that are allowed.
  bool update_gate = false;
  std::string document;  ///< File to write.
  ReportPageFlags report;
  CommonFlags common;
};

/// Of one of both. Prints the errors on standard output and progress on standard error.
/// kCheckFailed when the mean absolute error of a file exceeds the tolerance, no row of it could be
/// compared, or a set does not pass the gate. Files are checked before the rows are forecast.
Outcome RunValidateCommand(const ValidateFlags& flags);

}  // namespace stepcast
