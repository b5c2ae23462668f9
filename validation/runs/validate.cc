#include "validation/runs/validate.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <mutex>

#include "scenarios/forecast/forecast.h"

namespace stepcast {
namespace {

void ValidateRow(const Environment& environment, const RunSources& sources, const std::string& path,
                 ValidatedRun& row) {
  const auto skip = [&row](const Error& error) { row.skip_reason = error.message; };
  row.measured_s = row.run.MeasuredStepTime();
  auto scenario = ScenarioOfRun(row.run, sources, environment.catalogue);
  if (!scenario.has_value()) return skip(scenario.error());
  row.assumptions = std::move(scenario->assumptions);
  row.measured_s = scenario->measured_s;
  const double share = scenario->timed_samples / scenario->scenario.training().global_batch_size();
  const std::string where = path + ":" + std::to_string(row.run.line);
  const auto result =
      MakeForecast(environment, ScenarioFromMessage(std::move(scenario->scenario), where));
  if (!result.has_value()) return skip(result.error());
  const Forecast& forecast = result->forecast;
  row.simulated = true;
  row.forecast_s = forecast.step_time.seconds() * share;
  if (row.measured_s.has_value()) row.error = row.forecast_s / *row.measured_s - 1;
  for (const RankMemory& rank : forecast.memory) {
    row.forecast_memory_bytes =
        std::max(row.forecast_memory_bytes, static_cast<double>(rank.peak.count()));
  }
  if (row.run.memory_gb.has_value()) {
    row.memory_error = row.forecast_memory_bytes / (*row.run.memory_gb * 1e9) - 1;
  }
}

std::string Cell(const std::optional<double>& value) {
  if (!value.has_value()) return "not stated";
  return std::to_string(static_cast<long long>(*value));
}

}  // namespace

double Quantile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  const double position = q * static_cast<double>(values.size() - 1);
  const auto low = static_cast<std::size_t>(position);
  const std::size_t high = std::min(low + 1, values.size() - 1);
  return values[low] + (position - static_cast<double>(low)) * (values[high] - values[low]);
}

ErrorSummary SummarizeErrors(const std::vector<double>& errors) {
  ErrorSummary summary;
  summary.rows = errors.size();
  if (errors.empty()) return summary;
  std::vector<double> absolute;
  absolute.reserve(errors.size());
  double total = 0;
  double sum = 0;
  for (const double error : errors) {
    absolute.push_back(std::abs(error));
    total += std::abs(error);
    sum += error;
  }
  const double count = static_cast<double>(errors.size());
  summary.mape = total / count;
  summary.bias = sum / count;
  summary.median_ape = Quantile(absolute, 0.5);
  summary.p90_ape = Quantile(absolute, 0.9);
  summary.max_ape = *std::max_element(absolute.begin(), absolute.end());
  return summary;
}

ErrorSummary Summarize(const std::vector<const ValidatedRun*>& runs) {
  std::vector<double> errors;
  double memory = 0;
  std::size_t with_memory = 0;
  for (const ValidatedRun* run : runs) {
    if (run->error.has_value()) errors.push_back(*run->error);
    if (run->memory_error.has_value()) {
      memory += std::abs(*run->memory_error);
      ++with_memory;
    }
  }
  ErrorSummary summary = SummarizeErrors(errors);
  if (with_memory > 0) summary.memory_mape = memory / static_cast<double>(with_memory);
  return summary;
}

Result<ValidationSet> ValidateRuns(const Environment& environment, const RunSources& sources,
                                   const std::string& path, const ValidateOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<MeasuredRun> runs, LoadRuns(path));
  ValidationSet set;
  set.file = path;
  set.runs.resize(runs.size());
  for (std::size_t i = 0; i < runs.size(); ++i) set.runs[i].run = std::move(runs[i]);
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  std::mutex mutex;
  std::size_t done = 0;
  tbb::parallel_for(std::size_t{0}, set.runs.size(), [&](std::size_t i) {
    ValidateRow(environment, sources, path, set.runs[i]);
    if (!options.progress) return;
    const std::lock_guard<std::mutex> lock(mutex);
    options.progress(++done, set.runs.size());
  });
  std::vector<const ValidatedRun*> all;
  std::map<std::string, std::map<std::string, std::vector<const ValidatedRun*>>> groups;
  for (const ValidatedRun& row : set.runs) {
    if (!row.simulated) continue;
    ++set.simulated;
    all.push_back(&row);
    groups["gpu"][row.run.gpu].push_back(&row);
    groups["n_gpus"][Cell(row.run.gpus)].push_back(&row);
    groups["tp"][Cell(row.run.tensor)].push_back(&row);
    groups["pp"][Cell(row.run.pipeline)].push_back(&row);
    groups["micro_batch"][Cell(row.run.micro_batch)].push_back(&row);
    groups["hidden"][Cell(row.run.hidden)].push_back(&row);
  }
  set.total = Summarize(all);
  for (const auto& [column, values] : groups) {
    for (const auto& [value, rows] : values) set.by[column][value] = Summarize(rows);
  }
  return set;
}

}  // namespace stepcast
