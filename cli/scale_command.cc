#include "cli/scale_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <string>
#include <utility>

#include "cli/numbers.h"
#include "cli/terminal.h"
#include "scenarios/page/content.h"
#include "scenarios/scaling/scaling.h"

namespace stepcast {
namespace {

constexpr int kMostPoints = 24;

Result<ScalingOptions> OptionsOf(const ScaleFlags& flags, const CommonOptions& common,
                                 const v1::Scenario& scenario) {
  ScalingOptions options;
  options.threads = common.threads;
  options.mode = flags.weak ? ScalingMode::kWeak : ScalingMode::kStrong;
  if (flags.gpus.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const int points,
                              ParseNumber("--points", flags.points, 1, kMostPoints));
    options.gpus = DoubledGpus(scenario.cluster().gpus(), points);
  } else {
    STEPCAST_ASSIGN_OR_RETURN(options.gpus, ParseGpus("--gpus", flags.gpus));
  }
  STEPCAST_ASSIGN_OR_RETURN(options.least_marginal,
                            ParseNumber("--marginal", flags.marginal, 0.0, 1.0));
  if (!flags.usd_per_hour.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(options.usd_per_hour,
                              ParseNumber("--usd-per-hour", flags.usd_per_hour, 0.0, 1e12));
  }
  if (::isatty(STDERR_FILENO) == 1) {
    options.progress = [](std::size_t done, std::size_t all) {
      ShowProgress(fmt::format("{} of {} forecasts", done, all), done == all);
    };
  }
  return options;
}

}  // namespace

Outcome RunScaleCommand(const ScaleFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (const auto checked = CheckReportPage(flags.report, {flags.scenario}); !checked) {
    return bad_input(checked.error());
  }
  const auto source = ScenarioSource::FromFile(flags.scenario, common->overrides);
  if (!source) return bad_input(source.error());
  const auto options = OptionsOf(flags, *common, source->scenario.message);
  if (!options) return bad_input(options.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  KeepFreedMemory();
  const auto scaling = Scale(*environment, *source, *options);
  if (!scaling) return bad_input(scaling.error());
  if (flags.report.wanted()) {
    PageContent page;
    page.kind = "scale";
    page.title = scaling->name;
    page.files = PageFiles({}, &source->scenario);
    page.report = ScalingJson(*scaling);
    if (const auto written = WriteReportPage(flags.report, std::move(page)); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }
  const std::string text = Formatted(
      common->format, [&] { return ScalingText(*scaling, StyleFor(LookAtTerminal())); },
      [&] { return ScalingJson(*scaling); }, [&] { return ScalingCsv(*scaling); });
  if (const auto written = WriteToStandardOutput(text); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
