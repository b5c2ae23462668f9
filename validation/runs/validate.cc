#include "validation/runs/validate.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>

namespace stepcast {
namespace {

/// The peak of the ranks that a source's memory is of, in bytes.
double MemoryOfOwner(const Forecast& forecast, v1::MemoryOwner owner) {
  Bytes peak;
  for (const RankMemory& rank : forecast.memory) {
    if (owner == v1::MEMORY_OWNER_FIRST_STAGE && rank.stage != forecast.memory.front().stage) {
      continue;
    }
    if (owner == v1::MEMORY_OWNER_LAST_STAGE && rank.stage != forecast.memory.back().stage) {
      continue;
    }
    peak = std::max(peak, rank.peak);
  }
  return static_cast<double>(peak.count());
}

double MemoryAsMeasured(const Forecast& forecast, const RunScenario& run) {
  const auto outside = static_cast<double>(forecast.outside_allocator.count());
  const double tensors = MemoryOfOwner(forecast, run.memory_owner) - outside;
  if (run.memory_measure == v1::MEMORY_MEASURE_TENSORS) return tensors;
  // An allocator that runs out gives back fragments, but no tensors.
  const double room = static_cast<double>(forecast.memory_capacity.count()) - outside;
  const double reserved =
      std::max(tensors, std::min(tensors * (1 + forecast.fragment_fraction), room));
  return run.memory_measure == v1::MEMORY_MEASURE_RESERVED ? reserved : reserved + outside;
}

void ValidateRow(const Environment& environment, const RunSources& sources, const std::string& path,
                 ValidatedRun& row) {
  const auto skip = [&row](const Error& error) { row.skip_reason = error.message; };
  row.measured_s = row.run.MeasuredStepTime();
  auto scenario = ScenarioOfRun(row.run, sources, environment.catalogue);
  if (!scenario.has_value()) return skip(scenario.error());
  row.assumptions = std::move(scenario->assumptions);
  row.measured_s = scenario->measured_s;
  row.samples = scenario->timed_samples;
  const double share = scenario->timed_samples / scenario->scenario.training().global_batch_size();
  const std::string where = path + ":" + std::to_string(row.run.line);
  const auto result =
      MakeForecast(environment, ScenarioFromMessage(std::move(scenario->scenario), where));
  if (!result.has_value()) return skip(result.error());
  const Forecast& forecast = result->forecast;
  row.simulated = true;
  row.forecast_s = forecast.step_time.seconds() * share;
  if (row.measured_s.has_value()) row.error = row.forecast_s / *row.measured_s - 1;
  if (const auto& whole = forecast.interval) {
    row.interval = Interval{whole->p05 * share, whole->p50 * share, whole->p95 * share};
  }
  row.breakdown = forecast.breakdown.parts();
  for (StepBreakdown::Part& part : row.breakdown) part.time = part.time * share;
  row.forecast_memory_bytes = MemoryAsMeasured(forecast, *scenario);
  if (const auto& measured = scenario->measured_memory_bytes) {
    row.memory_error = row.forecast_memory_bytes / *measured - 1;
  }
}

bool IsInside(double seconds, const Interval& interval) {
  return seconds >= interval.p05.seconds() && seconds <= interval.p95.seconds();
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
  std::vector<double> memory_errors;
  std::size_t with_interval = 0;
  std::size_t inside = 0;
  for (const ValidatedRun* run : runs) {
    if (run->error.has_value()) errors.push_back(*run->error);
    if (run->memory_error.has_value()) memory_errors.push_back(*run->memory_error);
    if (!run->measured_s || !run->interval) continue;
    ++with_interval;
    if (IsInside(*run->measured_s, *run->interval)) ++inside;
  }
  ErrorSummary summary = SummarizeErrors(errors);
  const ErrorSummary memory = SummarizeErrors(memory_errors);
  summary.memory_rows = memory.rows;
  summary.memory_mape = memory.mape;
  summary.memory_bias = memory.bias;
  summary.interval_rows = with_interval;
  if (with_interval > 0) {
    summary.interval_coverage = static_cast<double>(inside) / static_cast<double>(with_interval);
  }
  return summary;
}

Result<ValidationSet> ValidateRuns(const Environment& environment, const RunSources& sources,
                                   const std::string& path, const ValidateOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(RunTable table, LoadRunTable(path));
  return ValidateRuns(environment, sources, std::move(table), options);
}

ValidationSet ValidateRuns(const Environment& environment, const RunSources& sources,
                           RunTable table, const ValidateOptions& options) {
  ValidationSet set;
  set.file = std::move(table.path);
  set.runs.resize(table.runs.size());
  for (std::size_t i = 0; i < set.runs.size(); ++i) set.runs[i].run = std::move(table.runs[i]);
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  std::mutex mutex;
  std::size_t done = 0;
  tbb::parallel_for(std::size_t{0}, set.runs.size(), [&](std::size_t i) {
    ValidateRow(environment, sources, set.file, set.runs[i]);
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
