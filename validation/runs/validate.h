/// \file
/// Forecasts against published runs: the error of every row, and what it adds up to.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "validation/runs/runs.h"

namespace stepcast {

/// One row, simulated or not.
struct ValidatedRun {
  MeasuredRun run;
  bool simulated = false;
  std::string skip_reason;
  std::vector<std::string> assumptions;
  double forecast_s = 0;
  std::optional<double> measured_s;
  /// forecast / measured - 1; absent without a measurement.
  std::optional<double> error;
  double forecast_memory_bytes = 0;  ///< Peak of the fullest rank.
  std::optional<double> memory_error;
};

/// All errors are fractions. Absent where no row has a measurement.
struct ErrorSummary {
  std::size_t rows = 0;  ///< With a forecast and a measurement.
  std::optional<double> mape, median_ape, p90_ape, max_ape, bias, memory_mape;
};

struct ValidationSet {
  std::string file;
  std::vector<ValidatedRun> runs;
  std::size_t simulated = 0;
  ErrorSummary total;
  /// By column, then value: "gpu", "n_gpus", "tp", ...
  std::map<std::string, std::map<std::string, ErrorSummary>> by;
};

struct ValidateOptions {
  /// Threads; 0 is all cores. The result does not depend on it.
  int threads = 0;
  /// Called now and then with the rows done and the rows in all; from any thread, one at a time.
  std::function<void(std::size_t, std::size_t)> progress;
};

Result<ValidationSet> ValidateRuns(const Environment& environment, const RunSources& sources,
                                   const std::string& path, const ValidateOptions& options = {});

/// Of relative errors, whatever they are of; without those of memory.
ErrorSummary SummarizeErrors(const std::vector<double>& errors);

/// Linear between the two nearest of the values; at least one.
double Quantile(std::vector<double> values, double q);

/// Mean, median and the rest over the rows with an error.
ErrorSummary Summarize(const std::vector<const ValidatedRun*>& runs);

/// An aligned table for people: each file, then groups and worst rows.
std::string ValidationText(const std::vector<ValidationSet>& sets, bool with_rows);
/// The JSON of the command line's contract. With rows it lists those that were simulated; the
/// others stand under `skipped` of their set.
std::string ValidationJson(const std::vector<ValidationSet>& sets, bool with_rows);
/// One line a row.
std::string ValidationCsv(const std::vector<ValidationSet>& sets);

}  // namespace stepcast
