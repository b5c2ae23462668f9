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
  std::string name = "quick";  ///< As reports call the suite.
  std::string file;            ///< Cases, see validation/v1/suite.proto.
  bool quick = true;           ///< Only cases that are marked so.
  /// Between ranks, where the model of a case has none of its own.
  LinkSpeed link{Bandwidth::GigabytesPerSecond(10), Duration::Microseconds(20)};
  /// One line at a time, without line end. May be empty.
  std::function<void(std::string_view line)> progress;
};

struct SuiteRow {
  std::string name;
  std::string model;
  std::string experiment{};  ///< Empty where it is no variant of others.
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

/// Variants of one thing, in the order of their forecasts and of their measured times.
struct Experiment {
  struct Variant {
    std::size_t row = 0;     ///< Index into `SuiteResult::rows`.
    int forecast_place = 0;  ///< 1 is the fastest; equal times share a place.
    int measured_place = 0;
  };
  std::string name;
  std::vector<Variant> variants;  ///< As measured, fastest first.
  std::optional<double> kendall_tau;
  std::size_t wrong_pairs = 0;
  /// Pairs whose measured steps, but for a quarter at either end, do not overlap: what noise does
  /// not decide.
  std::size_t clear_pairs = 0;
  std::size_t wrong_clear_pairs = 0;

  std::size_t pairs() const { return variants.size() * (variants.size() - 1) / 2; }
};

struct SuiteResult {
  std::string suite;  ///< As `SuiteOptions::name`.
  std::vector<SuiteRow> rows;
  std::vector<Experiment> experiments;  ///< In the order of their first rows.
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

/// Of "quick", "full", a suite of validation/suites or a file with cases. kInvalidInput with the
/// names that are known.
Result<SuiteOptions> FindSuite(const std::string& name);

/// Executes the cases in turn several times, so that what changes slowly hits all. Errors name the
/// case and what is wrong with it.
Result<SuiteResult> RunSuite(const Machine& machine, const SuiteOptions& options);

/// Statistics of rows that were measured.
void Judge(SuiteResult& result);

std::string SuiteText(const SuiteResult& result);
/// As the command line's contract has it.
std::string SuiteJson(const SuiteResult& result, bool with_rows);

}  // namespace stepcast
