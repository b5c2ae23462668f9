/// \file
/// Forecasts and executes a suite of steps on the cores of this machine, and says how far apart the
/// two are and whether forecasts order the steps as they are.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "validation/cores/machine.h"
#include "validation/runs/validate.h"

namespace stepcast {

struct SuiteOptions {
  bool quick = true;
  std::string file;  ///< Cases, see validation/v1/suite.proto.
  LinkSpeed link{Bandwidth::GigabytesPerSecond(10), Duration::Microseconds(20)};
  /// One line at a time, without line end. May be empty.
  std::function<void(std::string_view line)> progress;
};

struct SuiteRow {
  std::string name;
  std::string model;
  int ranks = 1;
  Duration forecast;
  Duration measured;  ///< Median of the steps that nothing disturbed.
  Duration p25;       ///< Of these steps a quarter was faster.
  Duration p75;
  int steps = 0;
  bool disturbed = false;  ///< Too few steps were not; then all count.
  PriceSources sources;

  double error() const { return forecast / measured - 1; }
};

/// Two rows, indices into `SuiteResult::rows`, of which the forecast says that `faster` is slower.
struct WrongPair {
  std::size_t faster = 0;
  std::size_t slower = 0;
  double measured_gap = 0;  ///< Measured time of the slower over that of the faster, less 1.
  double forecast_gap = 0;  ///< Forecast of the faster over that of the slower, less 1.
};

struct SuiteResult {
  std::string suite;  ///< "quick" or "full".
  std::vector<SuiteRow> rows;
  struct Skipped {
    std::string name;
    std::string reason;
  };
  std::vector<Skipped> skipped;
  ErrorSummary errors;
  std::optional<double> kendall_tau;   ///< Absent with fewer than two rows.
  std::vector<WrongPair> wrong_pairs;  ///< Widest measured gap first.
};

/// The share of pairs in the same order less the share in the opposite one (Kendall 1938); pairs
/// that are equal in either count as neither. Nothing for fewer than two.
std::optional<double> KendallTau(const std::vector<double>& a, const std::vector<double>& b);

/// Where the cases of `stepcast validate --device cpu` are.
std::string DefaultSuiteFile();

/// Executes the cases in turn several times, so that what changes slowly hits all. Errors name the
/// case and what is wrong with it.
Result<SuiteResult> RunSuite(const Machine& machine, const SuiteOptions& options);

/// Statistics of rows that were measured.
void Judge(SuiteResult& result);

std::string SuiteText(const SuiteResult& result);
/// As the command line's contract has it.
std::string SuiteJson(const SuiteResult& result, bool with_rows);

}  // namespace stepcast
