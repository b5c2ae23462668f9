#include "scenarios/scaling/scaling.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <limits>
#include <mutex>

#include "scenarios/whatif/whatif.h"

namespace stepcast {
namespace {

Result<std::vector<Setting>> SettingsOf(const ScenarioSource& source, int gpus, ScalingMode mode) {
  const v1::Scenario& scenario = source.scenario.message;
  std::vector<Setting> settings = {{"cluster.gpus", std::to_string(gpus)}};
  if (mode == ScalingMode::kStrong) return settings;
  const std::int64_t samples = std::int64_t{scenario.training().global_batch_size()} * gpus;
  if (samples % scenario.cluster().gpus() != 0) {
    return InvalidInput(fmt::format(
        "{} GPUs: a batch of {} samples on {} GPUs does not grow to whole samples there", gpus,
        scenario.training().global_batch_size(), scenario.cluster().gpus()));
  }
  settings.push_back(
      {"training.global_batch_size", std::to_string(samples / scenario.cluster().gpus())});
  return settings;
}

void FillPoint(const Environment& environment, const ScenarioSource& source, ScalingMode mode,
               ScalingPoint& point) {
  const auto settings = SettingsOf(source, point.gpus, mode);
  if (!settings) {
    point.reason = settings.error().message;
    return;
  }
  const auto changed = ApplySettings(source, *settings);
  if (!changed) {
    point.reason = changed.error().message;
    return;
  }
  auto made = MakeForecast(environment, changed->scenario);
  if (!made) {
    point.reason = made.error().message;
    return;
  }
  point.forecast = std::move(made->forecast);
  const Forecast& forecast = *point.forecast;
  if (!forecast.fits) {
    point.reason = fmt::format("needs {:.2f} GiB, and tensors can use {:.2f}",
                               forecast.peak().gibibytes(), forecast.allocatable().gibibytes());
    return;
  }
  point.rate = WorkOf(forecast) / forecast.step_time.seconds() *
               (forecast.cost.goodput ? forecast.cost.goodput->fraction : 1);
}

Result<void> Compare(const ScalingOptions& options, Scaling& scaling) {
  const ScalingPoint* first = nullptr;
  const ScalingPoint* before = nullptr;
  for (ScalingPoint& point : scaling.points) {
    if (!point.counts()) continue;
    if (first == nullptr) first = &point;
    point.speed_up = point.rate / first->rate;
    point.efficiency = point.speed_up * first->gpus / point.gpus;
    if (before != nullptr) {
      const double added = (point.rate - before->rate) / (point.gpus - before->gpus);
      point.marginal = added / (first->rate / first->gpus);
    }
    if (options.usd_per_hour) {
      const ForecastCost& cost = point.forecast->cost;
      if (!cost.usd_total || !cost.hours_total) {
        return InvalidInput(
            fmt::format("what an hour is worth needs a price of {} and training.tokens_total (or "
                        "samples_total)",
                        point.forecast->device));
      }
      point.usd_with_waiting = *cost.usd_total + *options.usd_per_hour * *cost.hours_total;
    }
    before = &point;
  }
  return {};
}

// Up to the cheapest; or the last before one that adds too little.
std::optional<std::size_t> PaysUntil(const ScalingOptions& options, const Scaling& scaling) {
  std::optional<std::size_t> until;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < scaling.points.size(); ++i) {
    const ScalingPoint& point = scaling.points[i];
    if (!point.counts()) continue;
    if (point.usd_with_waiting) {
      if (*point.usd_with_waiting >= least) continue;
      least = *point.usd_with_waiting;
    } else if (point.marginal && *point.marginal < options.least_marginal) {
      break;
    }
    until = i;
  }
  return until;
}

}  // namespace

std::vector<int> DoubledGpus(int first, int points) {
  std::vector<int> gpus;
  for (std::int64_t at = first;
       static_cast<int>(gpus.size()) < points && at <= std::numeric_limits<int>::max(); at *= 2) {
    gpus.push_back(static_cast<int>(at));
  }
  return gpus;
}

Result<Scaling> Scale(const Environment& environment, const ScenarioSource& source,
                      const ScalingOptions& options) {
  Scaling scaling;
  scaling.name = source.scenario.message.name();
  scaling.mode = options.mode;
  scaling.least_marginal = options.least_marginal;
  scaling.usd_per_hour = options.usd_per_hour;
  scaling.points.resize(options.gpus.size());
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  std::mutex mutex;
  std::size_t done = 0;
  tbb::parallel_for(std::size_t{0}, scaling.points.size(), [&](std::size_t i) {
    scaling.points[i].gpus = options.gpus[i];
    FillPoint(environment, source, options.mode, scaling.points[i]);
    if (!options.progress) return;
    const std::lock_guard lock(mutex);
    options.progress(++done, scaling.points.size());
  });
  STEPCAST_RETURN_IF_ERROR(Compare(options, scaling));
  scaling.pays_until = PaysUntil(options, scaling);
  return scaling;
}

}  // namespace stepcast
