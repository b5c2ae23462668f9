#include "cli/whatif_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <string>
#include <utility>
#include <vector>

#include "cli/terminal.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/page/content.h"
#include "scenarios/whatif/change.h"
#include "scenarios/whatif/whatif.h"

namespace stepcast {
namespace {

WhatIfOptions OptionsOf(const WhatIfFlags& flags, const CommonOptions& common) {
  WhatIfOptions options;
  options.threads = common.threads;
  options.pairs = flags.pairs;
  if (::isatty(STDERR_FILENO) == 1) {
    options.progress = [](std::string_view what, std::size_t done, std::size_t all) {
      ShowProgress(fmt::format("{}: {} of {} forecasts", what, done, all), done == all);
    };
  }
  return options;
}

}  // namespace

Outcome RunWhatIfCommand(const WhatIfFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  std::vector<std::string> inputs = {flags.scenario};
  if (!flags.changes.empty()) inputs.push_back(flags.changes);
  if (const auto checked = CheckReportPage(flags.report, inputs); !checked) {
    return bad_input(checked.error());
  }
  const auto source = ScenarioSource::FromFile(flags.scenario, options->overrides);
  if (!source) return bad_input(source.error());
  const auto changes = ChooseChanges(source->scenario, {flags.change, flags.changes});
  if (!changes) return bad_input(changes.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  KeepFreedMemory();
  const auto whatif = AskWhatIf(*environment, *source, *changes, OptionsOf(flags, *options));
  if (!whatif) return bad_input(whatif.error());
  if (flags.report.wanted()) {
    PageContent page = WhatIfPage(*whatif);
    page.files = PageFiles(inputs, &source->scenario);
    if (const auto written = WriteReportPage(flags.report, std::move(page)); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }
  const std::string text = Formatted(
      options->format, [&] { return WhatIfText(*whatif, StyleFor(LookAtTerminal())); },
      [&] { return WhatIfJson(*whatif); }, [&] { return WhatIfCsv(*whatif); });
  if (const auto written = WriteToStandardOutput(text); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
