/// \file
/// What the pages of forecasts and of what-ifs show.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/fit/fit.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/page/page.h"
#include "scenarios/whatif/whatif.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Program name and `arguments`, quoted where a shell needs it.
std::string ShellCommand(std::string_view program, std::span<const char* const> arguments);

/// A file as a page shows it: what is long or no text is named only.
PageFile ShownFile(const std::string& path);
/// Those, and of `scenario`, if given, its own file and all that its text could name.
std::vector<PageFile> PageFiles(const std::vector<std::string>& paths,
                                const LoadedScenario* scenario = nullptr);

/// Timeline, pipeline and sources of a forecast's step.
Result<void> ShowStep(const Environment& environment, const LoadedScenario& scenario,
                      const ForecastResult& result, PageContent& content);

/// Program, command and files are left to the caller. `fit`: where the step does not fit into
/// memory.
Result<PageContent> ForecastPage(const Environment& environment, const LoadedScenario& scenario,
                                 const ForecastResult& result, const FitReport* fit);

PageContent WhatIfPage(const WhatIf& whatif);

}  // namespace stepcast
