#include "cli/plan_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "scenarios/export/megatron.h"
#include "scenarios/page/content.h"
#include "scenarios/planner/planner.h"
#include "scenarios/sweep/sweep.h"

namespace stepcast {
namespace {

constexpr std::string_view kStrategy = "strategy.";

/// "CLUSTER:GPUS" or "CLUSTER:GPUS:USD".
Result<Offer> ParseOffer(const std::string& text) {
  const std::size_t first = text.find(':');
  const std::size_t second = first == std::string::npos ? first : text.find(':', first + 1);
  if (first == 0 || first == std::string::npos) {
    return InvalidInput(
        fmt::format("--offer: found \"{}\", wanted CLUSTER:GPUS or CLUSTER:GPUS:USD "
                    "(a GPU-hour), such as dgx-h100-ndr:64:2.5",
                    text));
  }
  Offer offer{text.substr(0, first), 1, std::nullopt};
  const std::string gpus = text.substr(first + 1, second - first - 1);
  STEPCAST_ASSIGN_OR_RETURN(offer.gpus, ParseNumber("--offer", gpus, 1, 10'000'000));
  if (second != std::string::npos) {
    STEPCAST_ASSIGN_OR_RETURN(offer.usd_per_gpu_hour,
                              ParseNumber("--offer", text.substr(second + 1), 0.0, 10'000.0));
  }
  return offer;
}

Result<std::vector<Offer>> OffersOf(const PlanFlags& flags, const v1::Scenario& scenario) {
  std::vector<Offer> offers;
  for (const std::string& text : flags.offers) {
    STEPCAST_ASSIGN_OR_RETURN(Offer offer, ParseOffer(text));
    offers.push_back(std::move(offer));
  }
  const v1::ClusterChoice& cluster = scenario.cluster();
  if (!flags.gpus.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<int> gpus, ParseGpus("--gpus", flags.gpus));
    for (const int number : gpus) offers.push_back({cluster.name(), number, std::nullopt});
  }
  if (offers.empty()) offers.push_back({cluster.name(), cluster.gpus(), std::nullopt});
  return offers;
}

/// The values of `--over`, each of which can be by itself.
Result<std::vector<PlanDimension>> DimensionsOf(const PlanFlags& flags,
                                                const std::vector<Override>& overrides) {
  std::vector<PlanDimension> dimensions;
  if (flags.over.empty()) return dimensions;
  STEPCAST_ASSIGN_OR_RETURN(const Sweep sweep, LoadSweep(flags.scenario, overrides, flags.over));
  for (const SweepAxis& axis : sweep.axes) {
    PlanDimension dimension{axis.choices.front().front().path, {}};
    if (!dimension.path.starts_with(kStrategy)) {
      return InvalidInput(
          fmt::format("--over: found {}, wanted a field of the strategy; sweep varies "
                      "all others",
                      dimension.path));
    }
    if (dimension.path == "strategy.data_parallel_degree") {
      return InvalidInput(
          fmt::format("--over: {} follows from other degrees in each layout", dimension.path));
    }
    const bool set = std::ranges::any_of(
        overrides, [&](const Override& other) { return Overlap(other.path, dimension.path); });
    if (set) {
      return InvalidInput(
          fmt::format("--over {} beside --set of it: a field stays as it is set, or "
                      "takes many values",
                      dimension.path));
    }
    for (const std::vector<Setting>& choice : axis.choices) {
      const std::array<Override, 1> one = {{{dimension.path, choice.front().value}}};
      STEPCAST_ASSIGN_OR_RETURN(const LoadedScenario with, sweep.source.with(one));
      const std::optional<std::string> value = FieldText(with.message, dimension.path);
      if (!value) {
        return InvalidInput(fmt::format(
            "--over: found {}, wanted a field of the strategy with one value", dimension.path));
      }
      dimension.values.push_back(*value);
    }
    dimensions.push_back(std::move(dimension));
  }
  return dimensions;
}

Result<PlannerOptions> OptionsOf(const PlanFlags& flags, const CommonOptions& common,
                                 const v1::Scenario& scenario) {
  PlannerOptions options;
  options.threads = common.threads;
  STEPCAST_ASSIGN_OR_RETURN(options.offers, OffersOf(flags, scenario));
  STEPCAST_ASSIGN_OR_RETURN(options.dimensions, DimensionsOf(flags, common.overrides));
  for (const Override& set : common.overrides) options.given.push_back({set.path, set.value});
  if (!flags.budget.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(options.budget_usd,
                              ParseNumber("--budget-usd", flags.budget, 0.0, 1e15));
  }
  if (!flags.deadline.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(options.deadline_hours,
                              ParseNumber("--deadline-hours", flags.deadline, 0.0, 1e9));
  }
  STEPCAST_ASSIGN_OR_RETURN(options.top, ParseNumber<std::size_t>("--top", flags.top, 1, 1000));
  STEPCAST_ASSIGN_OR_RETURN(options.most_forecasts,
                            ParseNumber<std::size_t>("--forecasts", flags.forecasts, 1, 1'000'000));
  if (::isatty(STDERR_FILENO) == 1) {
    options.progress = [](const char* what, std::size_t done, std::size_t all) {
      ShowProgress(fmt::format("{}: {} of {}", what, done, all), done == all);
    };
  }
  return options;
}

/// Of the search, and of the step of the fastest layout.
Result<PageContent> Page(const Environment& environment, const ScenarioSource& source,
                         const PlanReport& report) {
  PageContent content;
  content.kind = "plan";
  content.title = report.name;
  content.files = PageFiles({}, &source.scenario);
  content.report = PlanJson(report);
  if (report.top.empty()) return content;
  STEPCAST_ASSIGN_OR_RETURN(const ChangedScenario fastest,
                            ApplySettings(source, AllSettings(report, report.top.front())));
  STEPCAST_ASSIGN_OR_RETURN(const ForecastResult result,
                            MakeForecast(environment, fastest.scenario));
  content.forecast = ForecastJson(result.forecast, /*wall_s=*/0);
  STEPCAST_RETURN_IF_ERROR(ShowStep(environment, fastest.scenario, result, content));
  return content;
}

/// The command that starts Megatron-LM with the fastest layout; empty where nothing fits.
Result<std::string> MegatronScript(const Environment& environment, const ScenarioSource& source,
                                   const PlanReport& report) {
  if (report.top.empty()) return std::string();
  STEPCAST_ASSIGN_OR_RETURN(const ChangedScenario fastest,
                            ApplySettings(source, AllSettings(report, report.top.front())));
  STEPCAST_ASSIGN_OR_RETURN(const MegatronLaunch launch, MegatronOf(environment, fastest.scenario));
  return launch.script;
}

}  // namespace

Outcome RunPlanCommand(const PlanFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  std::vector<std::string> others = {flags.scenario};
  if (!flags.megatron.empty()) {
    if (const auto checked = CheckOutputFile("--megatron", flags.megatron, others); !checked) {
      return bad_input(checked.error());
    }
    others.push_back(flags.megatron);
  }
  if (const auto checked = CheckReportPage(flags.report, others); !checked) {
    return bad_input(checked.error());
  }
  const auto source = ScenarioSource::FromFile(flags.scenario, common->overrides);
  if (!source) return bad_input(source.error());
  if (!flags.megatron.empty()) {
    const auto checked = CheckMegatronModel(source->scenario);
    if (!checked) return bad_input(checked.error());
  }
  const auto options = OptionsOf(flags, *common, source->scenario.message);
  if (!options) return bad_input(options.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  KeepFreedMemory();
  const auto report = FindPlans(*environment, *source, *options);
  if (!report) return bad_input(report.error());
  if (flags.report.wanted()) {
    auto content = Page(*environment, *source, *report);
    if (!content) return bad_input(content.error());
    if (const auto written = WriteReportPage(flags.report, *std::move(content)); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }
  const std::string text = Formatted(
      common->format, [&] { return PlanText(*report, StyleFor(LookAtTerminal())); },
      [&] { return PlanJson(*report); }, [&] { return PlanCsv(*report); });
  if (const auto written = WriteToStandardOutput(text); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  // A plan that no flags say is found all the same.
  if (!flags.megatron.empty()) {
    const auto script = MegatronScript(*environment, *source, *report);
    if (!script) return bad_input(script.error());
    if (!script->empty()) {
      if (const auto written = WriteOutputFile("--megatron", flags.megatron, *script); !written) {
        return tl::unexpected(OutputFailure(written.error()));
      }
    }
  }
  return report->top.empty() ? ExitCode::kCheckFailed : ExitCode::kDone;
}

}  // namespace stepcast
