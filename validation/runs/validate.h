/// \file
/// Forecasts against published runs: the error of every row, and what it adds up to.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "validation/runs/gate.h"
#include "validation/runs/runs.h"

namespace stepcast {

struct ChoiceStudy;
struct EffectStudy;

/// One row, simulated or not.
struct ValidatedRun {
  MeasuredRun run;
  bool simulated = false;
  std::string skip_reason;
  std::vector<std::string> assumptions;
  double forecast_s = 0;
  std::optional<Interval> interval;            ///< Of `forecast_s`; few forecasts have one.
  std::vector<StepBreakdown::Part> breakdown;  ///< Adds up to `forecast_s`.
  std::optional<double> measured_s;
  double samples = 0;  ///< Of which `forecast_s` and `measured_s` are the time.
  /// forecast / measured - 1; absent without a measurement.
  std::optional<double> error;
  double forecast_memory_bytes = 0;  ///< Peak, counted as measured.
  std::optional<double> memory_error;
};

/// All errors are fractions. Absent where no row has a measurement.
struct ErrorSummary {
  std::size_t rows = 0;  ///< With a forecast and a measurement.
  std::optional<double> mape, median_ape, p90_ape, max_ape, bias;
  std::size_t memory_rows = 0;  ///< With a measured peak of memory.
  std::optional<double> memory_mape, memory_bias;
  std::size_t interval_rows = 0;  ///< Of `rows`, those whose forecast carries an interval.
  std::optional<double> interval_coverage;  ///< Share of them measured inside it.
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

ValidationSet ValidateRuns(const Environment& environment, const RunSources& sources,
                           RunTable table, const ValidateOptions& options = {});
/// Reads the table first.
Result<ValidationSet> ValidateRuns(const Environment& environment, const RunSources& sources,
                                   const std::string& path, const ValidateOptions& options = {});

/// Of relative errors, whatever they are of; without those of memory.
ErrorSummary SummarizeErrors(const std::vector<double>& errors);

/// Linear between the two nearest of the values; at least one.
double Quantile(std::vector<double> values, double q);

/// Mean, median and the rest over the rows with an error.
ErrorSummary Summarize(const std::vector<const ValidatedRun*>& runs);

/// All files together.
struct OverallErrors {
  std::size_t rows = 0;
  std::size_t simulated = 0;
  ErrorSummary errors;
};
OverallErrors AddUp(const std::vector<ValidationSet>& sets);

/// The rows of all files that have the same values in some columns.
struct ErrorGroup {
  std::vector<std::string> values;  ///< Of the columns; empty where a row has none.
  std::size_t simulated = 0;
  ErrorSummary errors;
};
struct ErrorGroups {
  std::vector<std::string> columns;
  std::vector<ErrorGroup> groups;  ///< By value, numbers by size; what is not stated first.
};
/// Over the rows that were simulated.
ErrorGroups GroupErrors(const std::vector<ValidationSet>& sets,
                        const std::vector<std::string>& columns);

/// kNotFound for a column that none of the tables has, with the nearest that one has;
/// kInvalidInput for one that stands twice or has no name.
Result<void> CheckGroupColumns(const std::vector<std::string>& columns,
                               const std::vector<RunTable>& tables);

/// The last part of a path, by which reports call a file of runs.
std::string SetName(const std::string& path);

struct ValidationReportOptions {
  bool rows = false;  ///< List every row that was simulated.
  /// How many of the worst rows are shown; by default 3 in text, 10 of each file in JSON.
  std::optional<std::size_t> worst{};
  std::vector<std::string> by{};  ///< Columns of the groups; none where empty.
  std::optional<GateResult> gate{};
  // Of the same sets; in CSV in place of the rows.
  const EffectStudy* effects = nullptr;
  const ChoiceStudy* choices = nullptr;
};

/// Aligned tables for people: each file, all together, groups and worst rows.
std::string ValidationText(const std::vector<ValidationSet>& sets,
                           const ValidationReportOptions& options = {});
/// The JSON of the command line's contract. With rows it lists those that were simulated; the
/// others stand under `skipped` of their set.
std::string ValidationJson(const std::vector<ValidationSet>& sets,
                           const ValidationReportOptions& options = {});
/// One line a row, or one a group where there are columns to group by.
std::string ValidationCsv(const std::vector<ValidationSet>& sets,
                          const ValidationReportOptions& options = {});

/// Forecast and measurement of every row that has both, to be plotted: one line a row, in the
/// order of the files.
std::string ScatterCsv(const std::vector<ValidationSet>& sets);

}  // namespace stepcast
