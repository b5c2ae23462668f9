#include "cli/validate_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>
#include <utility>

#include "cli/terminal.h"
#include "scenarios/forecast/scenario.h"
#include "validation/runs/runs.h"
#include "validation/runs/validate.h"

namespace stepcast {
namespace {

Result<std::optional<double>> ParseTolerance(const std::string& text) {
  if (text.empty()) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) ||
      value <= 0) {
    return InvalidInput(
        fmt::format("--tolerance: found \"{}\", wanted a fraction above 0, such as 0.1", text));
  }
  return value;
}

}  // namespace

Outcome RunValidateCommand(const ValidateFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (!options->overrides.empty()) {
    return bad_input({ErrorCode::kUnsupported,
                      "--set is not supported by validate yet: each row is a scenario of its own"});
  }
  const auto tolerance = ParseTolerance(flags.tolerance);
  if (!tolerance) return bad_input(tolerance.error());
  const auto sources = RunSources::Load(DefaultRunSourceFile());
  if (!sources) return bad_input(sources.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());

  ExitCode exit = ExitCode::kDone;
  std::vector<ValidationSet> sets;
  for (const std::string& file : flags.runs) {
    ValidateOptions validate_options;
    validate_options.threads = options->threads;
    if (::isatty(STDERR_FILENO) == 1) {
      validate_options.progress = [&file](std::size_t done, std::size_t all) {
        ShowProgress(fmt::format("{}: {} of {} rows", file, done, all), done == all);
      };
    }
    auto set = ValidateRuns(*environment, *sources, file, validate_options);
    if (!set) return bad_input(set.error());
    const auto& mape = set->total.mape;
    if (*tolerance && (!mape || *mape > **tolerance)) {
      fmt::print(stderr, "check failed: {}: {} (tolerance {:.1f} %)\n", file,
                 mape ? fmt::format("mean absolute error {:.1f} %", *mape * 100)
                      : std::string("no row could be compared"),
                 **tolerance * 100);
      exit = ExitCode::kCheckFailed;
    }
    sets.push_back(*std::move(set));
  }

  std::string report;
  switch (options->format) {
    case OutputFormat::kText:
      report = ValidationText(sets, flags.rows);
      break;
    case OutputFormat::kJson:
      report = ValidationJson(sets, flags.rows);
      break;
    case OutputFormat::kCsv:
      report = ValidationCsv(sets);
      break;
  }
  if (!report.ends_with('\n')) report += '\n';
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return exit;
}

}  // namespace stepcast
