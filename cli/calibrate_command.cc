#include "cli/calibrate_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <system_error>

#include "cli/terminal.h"
#include "validation/calibrate/calibrate.h"

namespace stepcast {
namespace {

Result<void> WriteCalibration(const std::string& root, const Calibration& calibration) {
  const std::filesystem::path folder =
      std::filesystem::path(root) / calibration.framework / calibration.device;
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    return MakeError(ErrorCode::kIo, fmt::format("--out {}: cannot make the directory: {}",
                                                 folder.string(), error.message()));
  }
  const auto written = WriteProfile((folder / "runs.profile").string(),
                                    CalibrationProfile(calibration), "stepcast calibrate");
  if (!written) return MakeError(written.error().code, "--out " + written.error().message);
  return {};
}

}  // namespace

Outcome RunCalibrateCommand(const CalibrateFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (!options->overrides.empty()) {
    return bad_input({ErrorCode::kUnsupported,
                      "--set is not supported by calibrate: each row is a scenario of its own"});
  }
  const auto sources = RunSources::Load(DefaultRunSourceFile());
  if (!sources) return bad_input(sources.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  if (!flags.framework.empty()) {
    const auto found = environment->frameworks.Find(flags.framework);
    if (!found) return bad_input({found.error().code, "--framework: " + found.error().message});
  }
  if (!flags.device.empty()) {
    const auto found = environment->catalogue.FindDevice(flags.device);
    if (!found) return bad_input({found.error().code, "--device: " + found.error().message});
  }
  CalibrateOptions calibrate;
  calibrate.threads = options->threads;
  calibrate.framework = flags.framework;
  calibrate.device = flags.device;
  if (::isatty(STDERR_FILENO) == 1) {
    calibrate.progress = [](const std::string& pair, std::size_t done, std::size_t all) {
      ShowProgress(fmt::format("{}: {} of about {} evaluations", pair, done, all), done == all);
    };
  }
  if (!flags.out.empty()) {
    calibrate.fitted = [&flags](const Calibration& calibration) -> Result<void> {
      if (!calibration.holds()) return {};
      return WriteCalibration(flags.out, calibration);
    };
  }
  const auto calibrations = Calibrate(*environment, *sources, flags.runs, calibrate);
  if (!calibrations) return bad_input(calibrations.error());
  std::string report;
  switch (options->format) {
    case OutputFormat::kText:
      report = CalibrationText(*calibrations);
      break;
    case OutputFormat::kJson:
      report = CalibrationJson(*calibrations);
      break;
    case OutputFormat::kCsv:
      report = CalibrationCsv(*calibrations);
      break;
  }
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return calibrations->empty() ? ExitCode::kCheckFailed : ExitCode::kDone;
}

}  // namespace stepcast
