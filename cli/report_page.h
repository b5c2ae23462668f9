/// \file
/// `--report FILE.html` of the commands that have it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/page/page.h"
#include "simulator/base/result.h"

namespace stepcast {

struct ReportPageFlags {
  std::string file;     ///< To write; empty for none.
  std::string program;  ///< Name and version of this one.
  std::string command;  ///< As a shell takes it.

  bool wanted() const { return !file.empty(); }
};

/// Program name and `arguments`, quoted where a shell needs it.
std::string ShellCommand(std::string_view program, std::span<const char* const> arguments);

/// Whether the page can be written, before the work that makes it; `others` as in
/// `CheckOutputFile`.
Result<void> CheckReportPage(const ReportPageFlags& flags, const std::vector<std::string>& others);

/// Files as a page shows them: what is long or no text is named only. `scenario`, if given, adds
/// its own file and those that it names.
std::vector<PageFile> PageFiles(const std::vector<std::string>& paths,
                                const LoadedScenario* scenario = nullptr);

/// Timeline, pipeline and sources of a forecast's step.
Result<void> ShowStep(const Environment& environment, const LoadedScenario& scenario,
                      const ForecastResult& result, PageContent& content);

/// Writes the page; what the flags say of it is filled in here.
Result<void> WriteReportPage(const ReportPageFlags& flags, PageContent content);

}  // namespace stepcast
