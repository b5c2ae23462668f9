#include "cli/forecast_command.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/terminal.h"
#include "scenarios/fit/fit.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/page/content.h"
#include "scenarios/report/report.h"
#include "simulator/trace/trace_file.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

Result<void> CheckFlags(const ForecastFlags& flags) {
  std::vector<std::string> others = {flags.scenario};
  if (!flags.trace.empty()) others.push_back(flags.trace);
  STEPCAST_RETURN_IF_ERROR(CheckReportPage(flags.report, others));
  if (flags.trace.empty()) return {};
  if (auto checked = CheckTracePath(flags.trace); !checked) {
    return MakeError(checked.error().code, "--trace " + checked.error().message);
  }
  std::error_code ignored;
  if (std::filesystem::equivalent(flags.trace, flags.scenario, ignored)) {
    return InvalidInput(
        fmt::format("--trace {}: this is the scenario itself; name another file", flags.trace));
  }
  return {};
}

}  // namespace

Outcome RunForecastCommand(const ForecastFlags& flags) {
  const auto started = std::chrono::steady_clock::now();
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (const auto checked = CheckFlags(flags); !checked) return bad_input(checked.error());

  const auto scenario = LoadScenario(flags.scenario, options->overrides);
  if (!scenario) return bad_input(scenario.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  const auto result =
      MakeForecast(*environment, *scenario,
                   {.record_memory = !flags.trace.empty(), .expand_ranks = flags.expand_ranks});
  if (!result) return bad_input(result.error());
  if (!flags.trace.empty()) {
    const SimulatedStep& step = *result->step;
    const Trace trace = BuildTrace(step.program, step.lowered, step.timeline);
    if (const auto written = WriteTraceFile(trace, flags.trace); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }

  std::optional<FitReport> fit;
  if (!result->forecast.fits) {
    fit = FindFit(*environment, *scenario, *result, {.threads = options->threads});
  }
  const FitReport* fit_or_null = fit ? &*fit : nullptr;
  if (flags.report.wanted()) {
    auto content = ForecastPage(*environment, *scenario, *result, fit_or_null);
    if (!content) return bad_input(content.error());
    content->files = PageFiles({}, &*scenario);
    if (const auto written = WriteReportPage(flags.report, *std::move(content)); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - started;
  std::string report;
  switch (options->format) {
    case OutputFormat::kText:
      report = ForecastText(result->forecast, StyleFor(LookAtTerminal()), fit_or_null);
      break;
    case OutputFormat::kJson:
      report = ForecastJson(result->forecast, wall.count(), fit_or_null);
      break;
    case OutputFormat::kCsv:
      report = ForecastCsv(result->forecast, wall.count(), fit_or_null);
      break;
  }
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
