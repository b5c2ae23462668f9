/// \file
/// `--report FILE.html` of the commands that have it.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "scenarios/page/page.h"
#include "simulator/base/result.h"

namespace stepcast {

struct ReportPageFlags {
  std::string file;     ///< To write; empty for none.
  std::string program;  ///< Name and version of this one.
  std::string command;  ///< As a shell takes it.

  bool wanted() const { return !file.empty(); }
};

/// Whether the page can be written, before the work that makes it; `others` as in
/// `CheckOutputFile`.
Result<void> CheckReportPage(const ReportPageFlags& flags, const std::vector<std::string>& others);

/// Writes the page; what the flags say of it is filled in here.
Result<void> WriteReportPage(const ReportPageFlags& flags, PageContent content);

}  // namespace stepcast
