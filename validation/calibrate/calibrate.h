/// \file
/// Finds what only whole runs show - host time, libraries of another day, slowdown beside
/// collectives, the spread of speed between GPUs - for each framework on each device, and says how
/// far forecasts of runs are off that the fit has not seen.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "profiles/collect/profile_writer.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "validation/calibrate/least_squares.h"
#include "validation/runs/runs.h"
#include "validation/runs/validate.h"

namespace stepcast {

/// What is left out at once: all runs of one model, all of one number of GPUs, all of one source.
enum class LeaveOut : std::uint8_t { kModel, kGpus, kSource };
inline constexpr std::size_t kLeaveOutCount = 3;
std::string_view Name(LeaveOut kind);

/// A number that can be fitted.
struct CalibratedParameter {
  std::string name;
  std::string unit;
  std::string meaning;
  double assumed = 0;
  double value = 0;
  double low = 0;  ///< 90 % interval.
  double high = 0;
};

struct CalibratedRun {
  MeasuredRun run;
  std::string file;
  double measured_s = 0;
  double standing_s = 0;  ///< Forecast with the profiles as they stand.
  double assumed_s = 0;   ///< Forecast before the fit.
  double fitted_s = 0;
  /// By what is left out; negative where nothing would remain to fit.
  std::array<double, kLeaveOutCount> left_out_s{};
};

/// One framework on one device.
struct Calibration {
  std::string framework;
  std::string device;
  std::vector<std::string> sources;
  std::vector<CalibratedParameter> parameters;
  std::vector<CalibratedRun> runs;
  double noise = 0;
  ErrorSummary assumed, fitted;  ///< Of the step time.
  std::array<ErrorSummary, kLeaveOutCount> left_out;
  /// Logarithm of measured over forecast, 5 %, 50 % and 95 %: of models that were left out, or,
  /// where there is one model only, of numbers of GPUs, widened by what another model adds.
  std::array<double, 3> residual{};
  /// The same of forecasts as they stand, for a pair whose fit does not hold.
  std::array<double, 3> standing_residual{};
  bool scaled = false;  ///< The device's kernels are those of a relative.

  /// The error on what the fit has not seen: models, else numbers of GPUs, else sources.
  const ErrorSummary& UnseenError() const;
  /// Whether the fit is of use there: better than what is assumed, and a forecast at all, or at
  /// least twice as good. One that is not should not be kept.
  bool holds() const {
    const double most = std::max(kMostUnseen, *assumed.mape / 2);
    return *UnseenError().mape < std::min(*assumed.mape, most);
  }
  static constexpr double kMostUnseen = 0.25;
};

/// Which rows there are to fit to.
struct RowTally {
  std::size_t needed = 0;                        ///< Of a pair.
  std::map<std::string, std::size_t> usable{};   ///< By "FRAMEWORK on DEVICE".
  std::map<std::string, std::size_t> dropped{};  ///< By reason.
};
/// One line for where nothing was fitted.
std::string TooFewRuns(const RowTally& tally);

struct CalibrateOptions {
  int threads = 0;          ///< 0 is all cores. The result does not depend on it.
  std::string framework{};  ///< Only this one, if not empty; likewise the device, by its name.
  std::string device{};
  std::size_t least_runs = 4;       ///< A pair with fewer is left as assumed.
  std::size_t most_runs = 160;      ///< Of a pair; of more, equally many of each model.
  double another_model_spread = 0;  ///< See `AnotherModelSpread`; of earlier fits.
  std::function<void(const std::string& pair, std::size_t done, std::size_t all)> progress{};
  /// Called once, when the files are read.
  std::function<void(const RowTally&)> counted{};
  /// Called with each pair as soon as it is fitted; an error ends the work.
  std::function<Result<void>(const Calibration&)> fitted{};
};

/// Fits every pair of framework and device that the files have enough runs of, by name. Rows that
/// cannot be simulated are left out.
Result<std::vector<Calibration>> Calibrate(const Environment& environment,
                                           const RunSources& sources,
                                           const std::vector<std::string>& files,
                                           const CalibrateOptions& options = {});

/// The source of the profiles that follow.
inline constexpr const char* kCalibrateSource = "stepcast calibrate";

/// What was fitted, for the folder `framework/FRAMEWORK/DEVICE` of the profiles.
ProfileGroup CalibrationProfile(const Calibration& calibration);

/// How far forecasts of a pair are off whose fit does not hold, for the same folder.
ProfileGroup StandingProfile(const Calibration& calibration);

/// How far forecasts are off for a framework or a device whose runs nobody fitted: measured over
/// what was assumed before each fit, 5 %, 50 % and 95 %, each pair of framework and device with the
/// same weight. Apart for devices whose kernels are those of a relative.
struct UnfittedErrors {
  std::size_t pairs = 0;
  std::size_t runs = 0;
  std::array<double, 3> log{};
};
UnfittedErrors ErrorsAsAssumed(const std::vector<Calibration>& calibrations, bool scaled);
/// How far forecasts of a model that a fit has not seen are off, beside what the fit leaves of
/// those it has: the standard deviation of logarithms that, added to the one, gives the other (both
/// from mean absolute errors, as of normal distributions). The median over pairs of several models
/// whose fit holds; nothing where there are fewer than `kLeastPairs`.
std::optional<double> AnotherModelSpread(const std::vector<Calibration>& calibrations);
/// As if `by` were independent of what `log` is off by: the distances from the median add as
/// squares. Never narrower than either. Both are 5 %, 50 % and 95 %.
std::array<double, 3> Widened(std::array<double, 3> log, const std::array<double, 3>& by);
/// For the file `framework/unfitted.profile`, the spread of the second widened by that of the
/// first, and `AnotherModelSpread`; nothing where there are fewer than `kLeastPairs`.
inline constexpr std::size_t kLeastPairs = 4;
std::optional<ProfileGroup> UnfittedProfile(const std::vector<Calibration>& calibrations);

/// Tables for people.
std::string CalibrationText(const std::vector<Calibration>& calibrations);
std::string CalibrationJson(const std::vector<Calibration>& calibrations);
std::string CalibrationCsv(const std::vector<Calibration>& calibrations);

}  // namespace stepcast
