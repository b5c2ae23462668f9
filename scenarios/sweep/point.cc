#include "scenarios/sweep/point.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scenarios/forecast/forecast.h"
#include "scenarios/whatif/change.h"
#include "scenarios/whatif/whatif.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

constexpr std::array<std::string_view, kFigureCount> kNames = {
    "step_time_s",
    "interval.p05_s",
    "interval.p50_s",
    "interval.p95_s",
    "interval.basis",
    "tokens_per_s",
    "samples_per_s",
    "work_per_step",
    "mfu",
    "hfu",
    "gpus",
    "cost.usd_per_step",
    "cost.usd_total",
    "cost.hours_total",
    "cost.energy_kwh_total",
    "fits",
    "memory.peak_bytes",
    "memory.allocatable_bytes",
    "memory.parameters_bytes",
    "memory.gradients_bytes",
    "memory.optimizer_bytes",
    "memory.activations_bytes",
    "memory.buffers_bytes",
    "stall_s",
    "breakdown.compute",
    "breakdown.exposed_tensor_parallel",
    "breakdown.exposed_data_parallel",
    "breakdown.exposed_pipeline",
    "breakdown.exposed_expert",
    "breakdown.exposed_context",
    "breakdown.exposed_offload",
    "breakdown.pipeline_bubble",
    "breakdown.optimizer",
    "breakdown.host",
    "breakdown.input",
    "provenance.measured_fraction",
    "provenance.interpolated_fraction",
    "provenance.roofline_fraction",
    "warnings",
};

/// What the busiest rank waits for others, for transfers and for input, beside its own work.
Duration Stall(const StepBreakdown& breakdown) {
  return breakdown.exposed_tensor_parallel + breakdown.exposed_data_parallel +
         breakdown.exposed_pipeline + breakdown.exposed_expert + breakdown.exposed_context +
         breakdown.exposed_offload + breakdown.pipeline_bubble + breakdown.input;
}

void FillFigures(const Forecast& forecast, std::array<FigureValue, kFigureCount>& figures) {
  const auto at = [&figures](Figure which, std::size_t behind = 0) -> FigureValue& {
    return figures[static_cast<std::size_t>(which) + behind];
  };
  const auto if_known = [](const std::optional<double>& value) {
    return value ? FigureValue(*value) : FigureValue();
  };
  const double seconds = forecast.step_time.seconds();
  const auto samples = static_cast<double>(forecast.plan.global_batch_size);
  at(Figure::kStepTime) = seconds;
  if (forecast.interval) {
    at(Figure::kP05) = forecast.interval->p05.seconds();
    at(Figure::kP50) = forecast.interval->p50.seconds();
    at(Figure::kP95) = forecast.interval->p95.seconds();
    at(Figure::kBasis) = std::string(forecast.interval->basis);
  }
  const double tokens = samples * static_cast<double>(forecast.plan.sequence_length);
  if (!forecast.other_model) at(Figure::kTokensPerSecond) = tokens / seconds;
  at(Figure::kSamplesPerSecond) = samples / seconds;
  at(Figure::kWork) = WorkOf(forecast);
  at(Figure::kMfu) = forecast.mfu;
  at(Figure::kHfu) = forecast.hfu;
  at(Figure::kGpus) = std::int64_t{forecast.gpus};
  at(Figure::kUsdPerStep) = if_known(forecast.cost.usd_per_step);
  at(Figure::kUsdTotal) = if_known(forecast.cost.usd_total);
  at(Figure::kHoursTotal) = if_known(forecast.cost.hours_total);
  at(Figure::kEnergyTotal) = if_known(forecast.cost.energy_kwh_total);
  at(Figure::kFits) = std::int64_t{forecast.fits ? 1 : 0};
  at(Figure::kPeakBytes) = forecast.peak().count();
  at(Figure::kAllocatableBytes) = forecast.allocatable().count();
  const auto fullest = std::ranges::max_element(forecast.memory, {}, &RankMemory::peak);
  for (std::size_t c = 0; c < kMemoryCategoryCount; ++c) {
    at(Figure::kParametersBytes, c) = fullest->by_category[c].count();
  }
  at(Figure::kStall) = Stall(forecast.breakdown).seconds();
  const auto parts = forecast.breakdown.parts();
  STEPCAST_CHECK(static_cast<std::size_t>(Figure::kCompute) + parts.size() ==
                 static_cast<std::size_t>(Figure::kMeasuredFraction));
  for (std::size_t i = 0; i < parts.size(); ++i) {
    at(Figure::kCompute, i) = parts[i].time.seconds();
  }
  at(Figure::kMeasuredFraction) = forecast.measured_fraction;
  at(Figure::kInterpolatedFraction) = forecast.interpolated_fraction;
  at(Figure::kRooflineFraction) = forecast.roofline_fraction;
  if (!forecast.warnings.empty()) {
    at(Figure::kWarnings) = fmt::format("{}", fmt::join(forecast.warnings, "; "));
  }
}

}  // namespace

std::string_view Name(Figure figure) { return kNames[static_cast<std::size_t>(figure)]; }

std::string_view Name(PointStatus status) {
  switch (status) {
    case PointStatus::kFits:
      return "fits";
    case PointStatus::kDoesNotFit:
      return "does_not_fit";
    case PointStatus::kImpossible:
      return "impossible";
  }
  return "";
}

std::optional<double> SweptPoint::Number(Figure which) const {
  const FigureValue& value = figure(which);
  if (const double* const real = std::get_if<double>(&value)) return *real;
  if (const std::int64_t* const whole = std::get_if<std::int64_t>(&value)) {
    return static_cast<double>(*whole);
  }
  return std::nullopt;
}

namespace sweep_internal {

SweptPoint ForecastPoint(const Environment& environment, const Sweep& sweep, std::size_t number) {
  SweptPoint point{number};
  const std::vector<Setting> settings = sweep.SettingsOf(number);
  point.values.resize(sweep.fields.size());
  for (const Setting& setting : settings) {
    const auto field = std::ranges::find(sweep.fields, setting.path) - sweep.fields.begin();
    point.values[static_cast<std::size_t>(field)] = setting.value;
  }
  const auto changed = ApplySettings(sweep.source, settings);
  if (!changed) {
    point.reason = changed.error().message;
    return point;
  }
  const auto result = MakeForecast(environment, changed->scenario);
  if (!result) {
    point.reason = result.error().message;
    return point;
  }
  const Forecast& forecast = result->forecast;
  FillFigures(forecast, point.figures);
  point.status = forecast.fits ? PointStatus::kFits : PointStatus::kDoesNotFit;
  if (!forecast.fits) {
    point.reason = fmt::format("needs {:.2f} GiB, and tensors can use {:.2f}",
                               forecast.peak().gibibytes(), forecast.allocatable().gibibytes());
  }
  return point;
}

std::string KeyOf(const SweptPoint& point, const std::vector<std::string>& fields) {
  std::string key;
  for (std::size_t f = 0; f < fields.size(); ++f) {
    if (!point.values[f]) continue;
    key += fmt::format("{}{}={}", key.empty() ? "" : " ", fields[f], *point.values[f]);
  }
  return key;
}

}  // namespace sweep_internal
}  // namespace stepcast
