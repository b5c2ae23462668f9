#include "scenarios/cost/job.h"

#include <cmath>
#include <limits>

namespace stepcast {

double YoungInterval(const FailureModel& model) {
  return std::sqrt(2 * model.checkpoint * model.mtbf);
}

double DalyInterval(const FailureModel& model) {
  // Checkpoints so long that the series does not hold: one in each mean time between failures.
  if (model.checkpoint >= 2 * model.mtbf) return model.mtbf;
  const double ratio = model.checkpoint / (2 * model.mtbf);
  return YoungInterval(model) * (1 + std::sqrt(ratio) / 3 + ratio / 9) - model.checkpoint;
}

double TimePerWork(const FailureModel& model, double interval) {
  if (interval <= 0) return std::numeric_limits<double>::infinity();
  return model.mtbf * std::exp(model.restart / model.mtbf) *
         std::expm1((interval + model.checkpoint) / model.mtbf) / interval;
}

double StragglerFactor(double gpus, double share, double slowdown) {
  const double none_slow = std::exp(gpus * std::log1p(-share));
  return 1 + (slowdown - 1) * (1 - none_slow);
}

double OwnedUsdPerGpuHour(const v1::Ownership& ownership) {
  constexpr double kHoursPerYear = 8760;
  const double years = ownership.years();
  const double interest = ownership.interest_fraction_per_year();
  const double sold_for = ownership.usd_per_gpu() * ownership.residual_fraction();
  double yearly = (ownership.usd_per_gpu() - sold_for) / years;
  if (interest > 0) {
    const double paid_back = ownership.usd_per_gpu() - sold_for * std::pow(1 + interest, -years);
    yearly = paid_back * interest / -std::expm1(-years * std::log1p(interest));
  }
  const double used = ownership.has_used_fraction() ? ownership.used_fraction() : 1;
  return (yearly + ownership.usd_per_gpu_year()) / (kHoursPerYear * used);
}

double PowerFraction(double busy, double idle_fraction) {
  return idle_fraction + (1 - idle_fraction) * busy;
}

}  // namespace stepcast
