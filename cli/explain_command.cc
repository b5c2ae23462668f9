#include "cli/explain_command.h"

#include <fmt/format.h>

#include <charconv>

#include "cli/terminal.h"
#include "scenarios/explain/explain.h"
#include "scenarios/forecast/scenario.h"

namespace stepcast {
namespace {

Result<int> ParseWidth(const std::string& text) {
  constexpr int kUsual = 100;
  constexpr int kWidest = 10000;
  if (text.empty()) return kUsual;
  int width = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), width);
  if (error != std::errc() || end != text.data() + text.size() || width < kNarrowestExplanation ||
      width > kWidest) {
    return InvalidInput(fmt::format(
        "--width: found \"{}\", wanted a whole number from {} to {}; leave it out for {} columns",
        text, kNarrowestExplanation, kWidest, kUsual));
  }
  return width;
}

}  // namespace

Outcome RunExplainCommand(const ExplainFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (options->format == OutputFormat::kCsv) {
    return bad_input(
        InvalidInput("--format: an explanation is no table; wanted text or json").value());
  }
  const auto width = ParseWidth(flags.width);
  if (!width) return bad_input(width.error());
  const auto scenario = LoadScenario(flags.scenario, options->overrides);
  if (!scenario) return bad_input(scenario.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  const auto explanation = ExplainScenario(*environment, *scenario);
  if (!explanation) return bad_input(explanation.error());
  const std::string text = options->format == OutputFormat::kJson
                               ? ExplanationJson(*explanation)
                               : ExplanationText(*explanation, *width);
  if (const auto written = WriteToStandardOutput(text); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
