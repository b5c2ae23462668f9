#include "cli/calibrate_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include "cli/terminal.h"
#include "profiles/cost/cost_model.h"
#include "profiles/tables/tables.h"
#include "validation/calibrate/calibrate.h"
#include "validation/calibrate/kernels.h"

namespace stepcast {
namespace {

Result<void> MakeFolder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!error) return {};
  return MakeError(ErrorCode::kIo, fmt::format("--out {}: cannot make the directory: {}",
                                               folder.string(), error.message()));
}

/// Whether a file is there that calibrate did not write: one by hand knows which runs took part in
/// a fit by hand.
Result<bool> WrittenByHand(const std::string& file) {
  if (std::error_code ignored; !std::filesystem::exists(file, ignored)) return false;
  const std::array files = {file};
  STEPCAST_ASSIGN_OR_RETURN(const Tables standing, LoadTables(files));
  return std::any_of(standing.groups.begin(), standing.groups.end(),
                     [](const Provenance& group) { return group.source != kCalibrateSource; });
}

/// What was fitted, or how far forecasts are off where a fit does not hold; in place of what an
/// earlier fit left.
Result<void> WriteCalibration(const std::string& root, const Calibration& calibration) {
  const std::filesystem::path folder =
      std::filesystem::path(root) / calibration.framework / calibration.device;
  const bool holds = calibration.holds();
  const std::string file = (folder / (holds ? "runs.profile" : "residual.profile")).string();
  const std::string other = (folder / (holds ? "residual.profile" : "runs.profile")).string();
  STEPCAST_ASSIGN_OR_RETURN(const bool by_hand, WrittenByHand(file));
  if (!holds && by_hand) return {};
  STEPCAST_ASSIGN_OR_RETURN(const bool other_by_hand, WrittenByHand(other));
  STEPCAST_RETURN_IF_ERROR(MakeFolder(folder));
  const auto written =
      WriteProfile(file, holds ? CalibrationProfile(calibration) : StandingProfile(calibration),
                   kCalibrateSource);
  if (!written) return MakeError(written.error().code, "--out " + written.error().message);
  std::error_code error;
  if (!other_by_hand) std::filesystem::remove(other, error);
  if (!error) return {};
  return MakeError(
      ErrorCode::kIo,
      fmt::format("--out {}: cannot remove what an earlier fit left: {}", other, error.message()));
}

/// Of enough pairs, how far forecasts are off where nothing was fitted.
Result<void> WriteUnfitted(const std::string& root, const std::vector<Calibration>& calibrations) {
  const std::optional<ProfileGroup> group = UnfittedProfile(calibrations);
  if (!group) return {};
  const auto written = WriteProfile((std::filesystem::path(root) / "unfitted.profile").string(),
                                    *group, "stepcast calibrate");
  if (!written) return MakeError(written.error().code, "--out " + written.error().message);
  return {};
}

/// What fits of several models have shown that another model adds; 0 where no profile says so.
Result<double> StandingModelSpread() {
  const std::filesystem::path file =
      std::filesystem::path(DefaultProfileDirectory()) / "framework" / "unfitted.profile";
  if (std::error_code ignored; !std::filesystem::exists(file, ignored)) return 0.0;
  const std::array files = {file.string()};
  STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadTables(files));
  Parameters parameters;
  STEPCAST_RETURN_IF_ERROR(parameters.Add(tables));
  return parameters.Get("another_model_spread_log").value_or(0.0);
}

/// Before hours of fitting: whether what is fitted can be written.
Result<void> CheckFolder(const std::string& root) {
  std::error_code ignored;
  if (std::filesystem::exists(root, ignored) && !std::filesystem::is_directory(root, ignored)) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("--out {}: found a file, wanted a directory", root));
  }
  STEPCAST_RETURN_IF_ERROR(MakeFolder(root));
  if (::access(root.c_str(), W_OK | X_OK) != 0) {
    return MakeError(ErrorCode::kIo, fmt::format("--out {}: cannot be written to: {}", root,
                                                 std::generic_category().message(errno)));
  }
  return {};
}

Result<void> CheckFlags(const CalibrateFlags& flags, const CommonOptions& options) {
  if (!options.overrides.empty()) {
    return MakeError(ErrorCode::kUnsupported,
                     "--set is not supported by calibrate: each row is a scenario of its own");
  }
  if (flags.runs.empty() == flags.profile.empty()) {
    return InvalidInput(fmt::format(
        "found {}, wanted either --runs FILE.csv or --profile DIR",
        flags.runs.empty() ? "neither --runs nor --profile" : "both --runs and --profile"));
  }
  if (flags.profile.empty()) return {};
  for (const auto& [name, value] :
       {std::pair("--framework", &flags.framework), std::pair("--out", &flags.out)}) {
    if (!value->empty()) return InvalidInput(fmt::format("{} goes with --runs only", name));
  }
  return {};
}

Outcome PrintKernelErrors(const std::string& directory, const std::string& device,
                          OutputFormat format) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  if (!catalogue) return bad_input(catalogue.error());
  std::string name;
  if (!device.empty()) {
    const auto found = catalogue->FindDevice(device);
    if (!found) return bad_input({found.error().code, "--device: " + found.error().message});
    name = (*found)->name();
  }
  const auto errors = KernelsLeftOut(*catalogue, directory, name);
  if (!errors) {
    return bad_input({errors.error().code, "--profile " + errors.error().message});
  }
  std::string report;
  switch (format) {
    case OutputFormat::kText:
      report = KernelErrorsText(*errors);
      break;
    case OutputFormat::kJson:
      report = KernelErrorsJson(*errors);
      break;
    case OutputFormat::kCsv:
      report = KernelErrorsCsv(*errors);
      break;
  }
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace

Outcome RunCalibrateCommand(const CalibrateFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (const auto checked = CheckFlags(flags, *options); !checked) {
    return bad_input(checked.error());
  }
  if (!flags.profile.empty()) {
    return PrintKernelErrors(flags.profile, flags.device, options->format);
  }
  const auto sources = RunSources::Load(DefaultRunSourceFile());
  if (!sources) return bad_input(sources.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  if (!flags.framework.empty()) {
    const auto found = environment->frameworks.Find(flags.framework);
    if (!found) return bad_input({found.error().code, "--framework: " + found.error().message});
  }
  std::string device;
  if (!flags.device.empty()) {
    const auto found = environment->catalogue.FindDevice(flags.device);
    if (!found) return bad_input({found.error().code, "--device: " + found.error().message});
    device = (*found)->name();  // It may have been given by another name.
  }
  CalibrateOptions calibrate;
  calibrate.threads = options->threads;
  calibrate.framework = flags.framework;
  calibrate.device = device;
  const auto spread = StandingModelSpread();
  if (!spread) return bad_input(spread.error());
  calibrate.another_model_spread = *spread;
  RowTally tally;
  calibrate.counted = [&tally](const RowTally& counted) { tally = counted; };
  if (::isatty(STDERR_FILENO) == 1) {
    calibrate.progress = [](const std::string& pair, std::size_t done, std::size_t all) {
      ShowProgress(fmt::format("{}: {} of about {} evaluations", pair, done, all), done == all);
    };
  }
  if (!flags.out.empty()) {
    if (const auto writable = CheckFolder(flags.out); !writable) {
      return bad_input(writable.error());
    }
    calibrate.fitted = [&flags](const Calibration& calibration) -> Result<void> {
      return WriteCalibration(flags.out, calibration);
    };
  }
  const auto calibrations = Calibrate(*environment, *sources, flags.runs, calibrate);
  if (!calibrations) return bad_input(calibrations.error());
  // Of one framework or device alone it would say less than what stands there.
  if (!flags.out.empty() && flags.framework.empty() && device.empty()) {
    if (const auto written = WriteUnfitted(flags.out, *calibrations); !written) {
      return bad_input(written.error());
    }
  }
  std::string report;
  switch (options->format) {
    case OutputFormat::kText:
      report = calibrations->empty() ? TooFewRuns(tally) : CalibrationText(*calibrations);
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
