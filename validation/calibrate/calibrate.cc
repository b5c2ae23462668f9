#include "validation/calibrate/calibrate.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <numbers>
#include <optional>
#include <set>
#include <utility>

#include "profiles/cost/cost_model.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

/// What runs can tell, and how far it may be from what the host profile and the device assume. What
/// is assumed to be zero is no part of the framework, and stays so.
struct Tunable {
  const char* name;
  const char* unit;
  double spread;  ///< Of the logarithm.
  double low, high;
  const char* meaning;
  /// What is believed before a fit, where that is not what forecasts without one assume; else 0.
  double prior = 0;
};
constexpr Tunable kTunables[] = {
    {"host_forward_launch_us", "us", 0.5, 0.5, 500,
     "host time for each kernel of a forward or recomputed pass"},
    {"host_backward_launch_us", "us", 0.5, 0.5, 500,
     "host time for each kernel of a backward pass"},
    {"host_collective_launch_us", "us", 0.5, 0.5, 1000,
     "host time to start a collective or transfer"},
    {"kernel_gap_us", "us", 0.7, 0.3, 300,
     "idle time of the device between two kernels: more than its own where the host does not run "
     "ahead"},
    {"host_layer_us", "us", 1.0, 1, 1e5,
     "host time of a layer's own code, each time its forward runs"},
    {"host_micro_batch_us", "us", 1.0, 1, 1e5,
     "host time of the schedule for each forward or backward of a micro-batch"},
    {"host_sample_us", "us", 1.0, 1, 1e6,
     "time to fetch a sample, for which the host waits before each micro-batch"},
    {"host_step_us", "us", 1.0, 10, 1e6,
     "host time once a step: data and logging and the training loop"},
    {"library_gemm_slowdown_ratio", "ratio", 0.1, 0.7, 2.5,
     "time of matrix products with the libraries of that day and under sustained load over the "
     "measured rows"},
    {"attention_slowdown_ratio", "ratio", 0.4, 0.4, 5,
     "time of the framework's attention kernel over the measured rows"},
    {"memory_bound_slowdown_ratio", "ratio", 0.3, 0.4, 5,
     "time of kernels bound by memory over the measured rows: what is not fused"},
    {"scale_up_slowdown_ratio", "ratio", 0.3, 0.4, 6,
     "time of collectives inside a node over the measured rows"},
    // Clusters of the catalogue reach 0.72 to 0.92 of the line rate, which nothing exceeds.
    {"scale_out_slowdown_ratio", "ratio", 0.5, 0.7, 12,
     "time of collectives and transfers between nodes over the model's"},
    {"interference_slowdown_fraction", "fraction", 0.5, 0.005, 3,
     "how much longer compute takes beside a data-parallel collective"},
    {"speed_spread_fraction", "fraction", 0.7, 0.0002, 0.1,
     "standard deviation of the speed of GPUs of one job; all wait for the slowest"},
    // Steps that were tuned show little of it. Where a fit sees it, it is 80 to 320 us.
    {"collective_skew_us", "us", 1.5, 0.1, 5000,
     "standard deviation of when the members of a collective come to it; all wait for the last",
     100},
    {"exchange_skew_us", "us", 1.5, 0.1, 5000,
     "standard deviation of when the members of an all-to-all come to it, with different numbers "
     "of tokens",
     100}};

struct Row {
  MeasuredRun run;
  std::string file;
  LoadedScenario scenario;
  double measured_log = 0;
  double standing_s = 0;
};
using Pair = std::pair<std::string, std::string>;  // framework, device

std::string ModelOf(const MeasuredRun& run) {
  return fmt::format("{} {} {} {} {}", run.model, run.layers.value_or(0), run.hidden.value_or(0),
                     run.ffn.value_or(0), run.heads.value_or(0));
}
// "mosaicml/llm-foundry scripts/…" is of mosaicml/llm-foundry.
std::string SourceOf(const MeasuredRun& run) { return run.source.substr(0, run.source.find(' ')); }

std::string KeyOf(LeaveOut kind, const MeasuredRun& run) {
  switch (kind) {
    case LeaveOut::kModel:
      return ModelOf(run);
    case LeaveOut::kGpus:
      return fmt::format("{}", run.gpus.value_or(0));
    case LeaveOut::kSource:
      return SourceOf(run);
  }
  return "";
}

/// The framework that prices a scenario.
std::string FrameworkOf(const v1::Scenario& scenario) {
  return scenario.framework().empty() ? "megatron-core" : scenario.framework();
}

/// As many as wanted: equally many of each model, as far as it has them, evenly over its rows, so
/// that a sweep of one small model does not outvote all others.
std::vector<Row> Thinned(std::vector<Row> rows, std::size_t most) {
  if (rows.size() <= most) return rows;
  std::map<std::string, std::vector<std::size_t>> models;
  for (std::size_t i = 0; i < rows.size(); ++i) models[ModelOf(rows[i].run)].push_back(i);
  std::vector<const std::vector<std::size_t>*> smallest_first;
  smallest_first.reserve(models.size());
  for (const auto& model : models) smallest_first.push_back(&model.second);
  std::stable_sort(smallest_first.begin(), smallest_first.end(),
                   [](const auto* a, const auto* b) { return a->size() < b->size(); });
  std::vector<std::size_t> chosen;
  for (std::size_t m = 0; m < smallest_first.size(); ++m) {
    const std::vector<std::size_t>& of = *smallest_first[m];
    const std::size_t share = (most - chosen.size()) / (smallest_first.size() - m);
    const std::size_t count = std::min(of.size(), share);
    for (std::size_t i = 0; i < count; ++i) chosen.push_back(of[i * of.size() / count]);
  }
  std::sort(chosen.begin(), chosen.end());
  std::vector<Row> kept;
  kept.reserve(chosen.size());
  for (const std::size_t i : chosen) kept.push_back(std::move(rows[i]));
  return kept;
}

/// 90 % of a normal distribution, in standard deviations.
constexpr double kHalfInterval = 1.645;

/// 5 %, 50 % and 95 % of residuals; of few, those of a normal distribution with their spread.
std::array<double, 3> Quantiles(const std::vector<double>& residuals) {
  constexpr std::size_t kFew = 40;
  if (residuals.size() >= kFew) {
    return {Quantile(residuals, 0.05), Quantile(residuals, 0.5), Quantile(residuals, 0.95)};
  }
  const auto n = static_cast<double>(residuals.size());
  double mean = 0;
  for (const double r : residuals) mean += r / n;
  double variance = 0;
  for (const double r : residuals) variance += (r - mean) * (r - mean) / std::max(1.0, n - 1);
  // One more run scatters about a mean that is itself uncertain; 2.0 is Student's for few.
  const double half = 2.0 * std::sqrt(variance * (1 + 1 / n));
  return {mean - half, mean, mean + half};
}

class PairCalibrator {
 public:
  PairCalibrator(const Environment& environment, Pair pair, std::vector<Row> rows,
                 const CalibrateOptions& options)
      : environment_(environment),
        pair_(std::move(pair)),
        rows_(std::move(rows)),
        options_(options) {}

  Result<Calibration> Run();

 private:
  using Values = std::vector<double>;
  double LogForecast(const Row& row, const Values& values) const;
  std::vector<double> LogForecasts(const Values& values);
  Result<void> FindPriors();
  void LeaveOutGroups(LeaveOut kind, const std::vector<double>& observed,
                      const LeastSquaresFit& fit, Calibration& calibration);

  const Environment& environment_;
  Pair pair_;
  std::vector<Row> rows_;
  const CalibrateOptions& options_;
  std::vector<const Tunable*> tunables_;
  std::vector<FitParameter> parameters_;  // of each
  std::size_t evaluations_ = 0;
  bool scaled_ = false;
};

double PairCalibrator::LogForecast(const Row& row, const Values& values) const {
  std::map<std::string, double> changes;
  for (std::size_t j = 0; j < values.size(); ++j) changes[parameters_[j].name] = values[j];
  const auto forecast = MakeForecast(environment_, row.scenario, {.host_parameters = &changes});
  STEPCAST_CHECK(forecast.has_value());  // It was made before.
  return std::log(forecast->forecast.step_time.seconds());
}

std::vector<double> PairCalibrator::LogForecasts(const Values& values) {
  std::vector<double> logs(rows_.size());
  tbb::parallel_for(std::size_t{0}, rows_.size(),
                    [&](std::size_t i) { logs[i] = LogForecast(rows_[i], values); });
  ++evaluations_;
  // About: a start, steps, and differences now and then and at the end.
  const std::size_t expected = 1 + 30 + 6 * parameters_.size();
  if (options_.progress) {
    options_.progress(pair_.first + " on " + pair_.second, std::min(evaluations_, expected),
                      expected);
  }
  return logs;
}

Result<void> PairCalibrator::FindPriors() {
  STEPCAST_ASSIGN_OR_RETURN(const v1::Framework framework,
                            environment_.frameworks.Find(pair_.first));
  STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device,
                            environment_.catalogue.FindDevice(pair_.second));
  STEPCAST_ASSIGN_OR_RETURN(const HostCosts host,
                            environment_.profiles->ForHost(environment_.catalogue,
                                                           framework.host_profile(), "", *device));
  STEPCAST_ASSIGN_OR_RETURN(const auto costs,
                            environment_.profiles->ForDevice(environment_.catalogue, *device));
  scaled_ = costs->scaled;
  for (const Tunable& tunable : kTunables) {
    STEPCAST_ASSIGN_OR_RETURN(const double assumed, host.Get(tunable.name, *costs));
    if (assumed == 0) continue;
    tunables_.push_back(&tunable);
    const double value = std::clamp(assumed, tunable.low, tunable.high);
    parameters_.push_back({tunable.name, tunable.prior > 0 ? tunable.prior : value, tunable.spread,
                           tunable.low, tunable.high, value});
  }
  return {};
}

void PairCalibrator::LeaveOutGroups(LeaveOut kind, const std::vector<double>& observed,
                                    const LeastSquaresFit& fit, Calibration& calibration) {
  std::map<std::string, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < rows_.size(); ++i) groups[KeyOf(kind, rows_[i].run)].push_back(i);
  const auto k = static_cast<std::size_t>(kind);
  std::vector<double> errors;
  errors.reserve(rows_.size());
  for (const auto& group : groups) {
    const std::vector<std::size_t>& members = group.second;
    if (groups.size() == 1) {
      for (const std::size_t i : members) calibration.runs[i].left_out_s[k] = -1;
      continue;
    }
    std::vector<bool> left_out(rows_.size());
    for (const std::size_t i : members) left_out[i] = true;
    const Values values = RefitWithout(parameters_, observed, fit, left_out);
    tbb::parallel_for(std::size_t{0}, members.size(), [&](std::size_t m) {
      calibration.runs[members[m]].left_out_s[k] = std::exp(LogForecast(rows_[members[m]], values));
    });
    for (const std::size_t i : members) {
      errors.push_back(calibration.runs[i].left_out_s[k] / calibration.runs[i].measured_s - 1);
    }
  }
  calibration.left_out[k] = SummarizeErrors(errors);
}

Result<Calibration> PairCalibrator::Run() {
  STEPCAST_RETURN_IF_ERROR(FindPriors());
  std::vector<double> observed;
  observed.reserve(rows_.size());
  for (const Row& row : rows_) observed.push_back(row.measured_log);
  const LeastSquaresFit fit = FitParameters(
      parameters_, observed, [this](const Values& values) { return LogForecasts(values); });
  Calibration calibration;
  calibration.framework = pair_.first;
  calibration.device = pair_.second;
  calibration.noise = fit.noise;
  calibration.scaled = scaled_;
  std::set<std::string> sources;
  std::vector<double> was;
  std::vector<double> is;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    CalibratedRun run;
    run.run = rows_[i].run;
    run.file = rows_[i].file;
    run.measured_s = std::exp(observed[i]);
    run.standing_s = rows_[i].standing_s;
    run.assumed_s = std::exp(fit.predicted_before[i]);
    run.fitted_s = std::exp(fit.predicted[i]);
    was.push_back(run.assumed_s / run.measured_s - 1);
    is.push_back(run.fitted_s / run.measured_s - 1);
    sources.insert(SourceOf(run.run));
    calibration.runs.push_back(std::move(run));
  }
  calibration.sources.assign(sources.begin(), sources.end());
  calibration.assumed = SummarizeErrors(was);
  calibration.fitted = SummarizeErrors(is);
  for (std::size_t j = 0; j < parameters_.size(); ++j) {
    calibration.parameters.push_back({tunables_[j]->name, tunables_[j]->unit, tunables_[j]->meaning,
                                      parameters_[j].assumed, fit.values[j], fit.low[j],
                                      fit.high[j]});
  }
  for (const LeaveOut kind : {LeaveOut::kModel, LeaveOut::kGpus, LeaveOut::kSource}) {
    LeaveOutGroups(kind, observed, fit, calibration);
  }
  std::vector<double> residuals;
  std::vector<double> standing;
  residuals.reserve(calibration.runs.size());
  standing.reserve(calibration.runs.size());
  for (const CalibratedRun& run : calibration.runs) {
    double forecast = run.fitted_s;
    for (const double left_out : run.left_out_s) {
      if (left_out <= 0) continue;
      forecast = left_out;
      break;
    }
    residuals.push_back(std::log(run.measured_s / forecast));
    standing.push_back(std::log(run.measured_s / run.standing_s));
  }
  calibration.residual = Quantiles(residuals);
  if (calibration.left_out[static_cast<std::size_t>(LeaveOut::kModel)].rows == 0) {
    const double half = kHalfInterval * options_.another_model_spread;
    calibration.residual = Widened(calibration.residual, {-half, 0, half});
  }
  calibration.standing_residual = Quantiles(standing);
  return calibration;
}

/// Rows with a measurement that can be simulated, by framework and device.
Result<std::map<Pair, std::vector<Row>>> RowsByPair(const Environment& environment,
                                                    const RunSources& sources,
                                                    const std::vector<std::string>& files,
                                                    const CalibrateOptions& options,
                                                    RowTally& tally) {
  std::map<Pair, std::vector<Row>> pairs;
  for (const std::string& file : files) {
    STEPCAST_ASSIGN_OR_RETURN(std::vector<MeasuredRun> runs, LoadRuns(file));
    struct Tried {
      std::optional<Row> row;
      Pair pair;
      std::string dropped;  ///< Why there is no row.
    };
    std::vector<Tried> tried(runs.size());
    tbb::parallel_for(std::size_t{0}, runs.size(), [&](std::size_t i) {
      auto scenario = ScenarioOfRun(runs[i], sources, environment.catalogue);
      if (!scenario || !scenario->measured_s) {
        tried[i].dropped = scenario ? "no measured time" : "not a scenario of stepcast";
        return;
      }
      // The row may time a part of the samples of a step.
      const double measured =
          *scenario->measured_s *
          static_cast<double>(scenario->scenario.training().global_batch_size()) /
          scenario->timed_samples;
      const std::string framework = FrameworkOf(scenario->scenario);
      if (!options.framework.empty() && framework != options.framework) {
        tried[i].dropped = "other framework";
        return;
      }
      Row row{runs[i], file,
              ScenarioFromMessage(std::move(scenario->scenario),
                                  fmt::format("{}:{}", file, runs[i].line)),
              std::log(measured)};
      const auto forecast = MakeForecast(environment, row.scenario);
      if (!forecast) {
        tried[i].dropped = "cannot be forecast";
        return;
      }
      row.standing_s = forecast->forecast.step_time.seconds();
      tried[i] = {std::move(row), {framework, forecast->forecast.device}, ""};
    });
    for (Tried& t : tried) {
      if (t.row && !options.device.empty() && t.pair.second != options.device) {
        t.dropped = "other device";
      }
      if (!t.dropped.empty()) {
        ++tally.dropped[t.dropped];
        continue;
      }
      ++tally.usable[fmt::format("{} on {}", t.pair.first, t.pair.second)];
      pairs[t.pair].push_back(*std::move(t.row));
    }
  }
  return pairs;
}

}  // namespace

const ErrorSummary& Calibration::UnseenError() const {
  for (const ErrorSummary& error : left_out) {
    if (error.rows > 0) return error;
  }
  return fitted;
}

std::string_view Name(LeaveOut kind) {
  switch (kind) {
    case LeaveOut::kModel:
      return "model";
    case LeaveOut::kGpus:
      return "gpus";
    case LeaveOut::kSource:
      return "source";
  }
  return "";
}

UnfittedErrors ErrorsAsAssumed(const std::vector<Calibration>& calibrations, bool scaled) {
  UnfittedErrors errors;
  std::vector<std::pair<double, double>> weighted;  // logarithm, weight
  for (const Calibration& calibration : calibrations) {
    if (calibration.scaled != scaled || calibration.runs.empty()) continue;
    ++errors.pairs;
    errors.runs += calibration.runs.size();
    const double weight = 1 / static_cast<double>(calibration.runs.size());
    for (const CalibratedRun& run : calibration.runs) {
      weighted.emplace_back(std::log(run.measured_s / run.assumed_s), weight);
    }
  }
  if (weighted.empty()) return errors;
  std::sort(weighted.begin(), weighted.end());
  constexpr std::array kShares = {0.05, 0.5, 0.95};
  double below = 0;
  std::size_t q = 0;
  for (const auto& [log, weight] : weighted) {
    below += weight / static_cast<double>(errors.pairs);
    while (q < kShares.size() && below >= kShares[q] - 1e-9) errors.log[q++] = log;
  }
  return errors;
}

std::optional<double> AnotherModelSpread(const std::vector<Calibration>& calibrations) {
  std::vector<double> spreads;
  for (const Calibration& calibration : calibrations) {
    const ErrorSummary& unseen = calibration.left_out[static_cast<std::size_t>(LeaveOut::kModel)];
    if (unseen.rows == 0 || !calibration.holds()) continue;
    // The mean absolute value of a normal distribution is sqrt(2 / pi) of its standard deviation.
    const double seen = *calibration.fitted.mape;
    const double more = std::max(0.0, *unseen.mape * *unseen.mape - seen * seen);
    spreads.push_back(std::sqrt(more * std::numbers::pi / 2));
  }
  if (spreads.size() < kLeastPairs) return std::nullopt;
  return Quantile(spreads, 0.5);
}

std::array<double, 3> Widened(std::array<double, 3> log, const std::array<double, 3>& by) {
  log[0] = log[1] - std::hypot(log[1] - log[0], by[1] - by[0]);
  log[2] = log[1] + std::hypot(log[2] - log[1], by[2] - by[1]);
  return log;
}

Result<std::vector<Calibration>> Calibrate(const Environment& environment,
                                           const RunSources& sources,
                                           const std::vector<std::string>& files,
                                           const CalibrateOptions& options) {
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  RowTally tally;
  tally.needed = options.least_runs;
  STEPCAST_ASSIGN_OR_RETURN(auto pairs, RowsByPair(environment, sources, files, options, tally));
  if (options.counted) options.counted(tally);
  std::vector<Calibration> calibrations;
  for (auto& [pair, rows] : pairs) {
    if (rows.size() < options.least_runs) continue;
    PairCalibrator calibrator(environment, pair, Thinned(std::move(rows), options.most_runs),
                              options);
    STEPCAST_ASSIGN_OR_RETURN(Calibration calibration, calibrator.Run());
    if (options.fitted) STEPCAST_RETURN_IF_ERROR(options.fitted(calibration));
    calibrations.push_back(std::move(calibration));
  }
  return calibrations;
}

}  // namespace stepcast
