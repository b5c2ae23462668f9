#include "scenarios/forecast/cost.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scenarios/cost/job.h"
#include "strategies/step/optimizer.h"

namespace stepcast {
namespace {

constexpr double kSecondsPerHour = 3600;

class CostMaker {
 public:
  CostMaker(const LoadedScenario& scenario, const Topology& topology, std::int64_t parameters,
            Forecast& forecast)
      : scenario_(scenario),
        job_(scenario.message.job()),
        topology_(topology),
        parameters_(parameters),
        forecast_(forecast),
        cost_(forecast.cost),
        gpus_(forecast.gpus) {}

  Result<void> Make();

 private:
  std::string At(const char* field) const { return scenario_.source.Location(field); }
  /// Of one GPU with its share of host and cooling.
  std::optional<double> Watts() const;
  Result<void> CheckUsed() const;
  Result<void> Price();
  Result<void> PriceOf(const google::protobuf::RepeatedPtrField<v1::Price>& prices);
  Result<void> Own();
  Result<void> Failures();
  Result<double> CheckpointSeconds() const;
  void Total();

  const LoadedScenario& scenario_;
  const v1::Job& job_;
  const Topology& topology_;
  std::int64_t parameters_;
  Forecast& forecast_;
  ForecastCost& cost_;
  double gpus_;
};

std::optional<double> CostMaker::Watts() const {
  if (!topology_.device().has_power_limit_w()) return std::nullopt;
  double share = 1;
  if (job_.has_idle_power_fraction()) {
    const Duration busy = forecast_.breakdown.compute + forecast_.breakdown.optimizer;
    share = PowerFraction(busy / forecast_.step_time, job_.idle_power_fraction());
  }
  double watts = topology_.device().power_limit_w() * share;
  if (topology_.node().has_host_power_w()) {
    watts += topology_.node().host_power_w() / topology_.node().gpus();
  }
  return watts * (topology_.cluster().has_pue() ? topology_.cluster().pue() : 1);
}

Result<void> CostMaker::PriceOf(const google::protobuf::RepeatedPtrField<v1::Price>& prices) {
  std::vector<std::string> known;
  const v1::Price* chosen = nullptr;
  for (const v1::Price& price : prices) {
    known.push_back(fmt::format("{} {}", price.provider(), price.purchase()));
    const bool provider = job_.provider().empty() || job_.provider() == price.provider();
    const bool purchase = job_.purchase().empty() || job_.purchase() == price.purchase();
    if (!provider || !purchase) continue;
    const bool newer = chosen == nullptr ||
                       (chosen->provider() == price.provider() &&
                        chosen->purchase() == price.purchase() && chosen->date() < price.date());
    if (newer) chosen = &price;
  }
  if (chosen != nullptr) {
    cost_.usd_per_gpu_hour = chosen->usd_per_gpu_hour();
    cost_.price_source =
        fmt::format("{} {}, {}", chosen->provider(), chosen->purchase(), chosen->date());
    return {};
  }
  if (job_.provider().empty() && job_.purchase().empty()) return {};
  const bool sold = std::ranges::any_of(prices, [&](const v1::Price& price) {
    return job_.provider().empty() || price.provider() == job_.provider();
  });
  const char* field = sold && !job_.purchase().empty() ? "job.purchase" : "job.provider";
  const char* between = job_.provider().empty() || job_.purchase().empty() ? "" : " ";
  return InvalidInput(
      fmt::format("{}: {}: no price of {} is \"{}{}{}\"; {}", At(field), field,
                  topology_.device().name(), job_.provider(), between, job_.purchase(),
                  known.empty() ? "the catalogue has none: give cluster.usd_per_gpu_hour"
                                : fmt::format("known are {}", fmt::join(known, ", "))));
}

Result<void> CostMaker::Own() {
  const v1::Ownership& own = job_.ownership();
  const std::optional<double> watts = Watts();
  if (!watts) {
    return InvalidInput(fmt::format(
        "{}: job.ownership: the catalogue does not say what {} draws; give power_limit_w of the "
        "device",
        At("job.ownership"), topology_.device().name()));
  }
  cost_.usd_per_gpu_hour = OwnedUsdPerGpuHour(own) + *watts / 1000 * own.usd_per_kwh();
  cost_.price_source = "own cluster";
  return {};
}

Result<void> CostMaker::Price() {
  const v1::ClusterChoice& choice = scenario_.message.cluster();
  if (job_.has_ownership()) {
    if (choice.has_usd_per_gpu_hour()) {
      return InvalidInput(
          fmt::format("{}: job.ownership beside cluster.usd_per_gpu_hour: GPUs are owned or rented",
                      At("job.ownership")));
    }
    return Own();
  }
  if (choice.has_usd_per_gpu_hour()) {
    cost_.usd_per_gpu_hour = choice.usd_per_gpu_hour();
    cost_.price_source = "scenario";
    return {};
  }
  return PriceOf(topology_.cluster().prices_size() > 0 ? topology_.cluster().prices()
                                                       : topology_.device().prices());
}

Result<double> CostMaker::CheckpointSeconds() const {
  const v1::Reliability& of = job_.reliability();
  if (of.has_checkpoint_s()) return of.checkpoint_s();
  if (of.checkpoint_gigabytes_per_s() <= 0) {
    return InvalidInput(fmt::format(
        "{}: job.reliability: wanted checkpoint_s, or checkpoint_gigabytes_per_s of the "
        "job's storage",
        At("job.reliability")));
  }
  const ParallelPlan& plan = forecast_.plan;
  const DType weights = plan.fp32_parameters ? DType::kFp32 : plan.precision;
  const Bytes bytes = ByteSize(weights, parameters_) + OptimizerBytes(plan, parameters_);
  return static_cast<double>(bytes.count()) / (of.checkpoint_gigabytes_per_s() * 1e9);
}

Result<void> CostMaker::Failures() {
  if (!job_.has_reliability()) return {};
  const v1::Reliability& of = job_.reliability();
  FailureModel model;
  model.mtbf = of.gpu_mtbf_hours() * kSecondsPerHour / gpus_;
  model.restart = of.restart_s();
  STEPCAST_ASSIGN_OR_RETURN(model.checkpoint, CheckpointSeconds());
  ForecastCost::Goodput goodput;
  goodput.mtbf_hours = model.mtbf / kSecondsPerHour;
  goodput.checkpoint_s = model.checkpoint;
  goodput.best_interval_s = DalyInterval(model);
  if (of.has_checkpoint_interval_s()) {
    goodput.interval_s = of.checkpoint_interval_s();
  } else if (goodput.best_interval_s > 0) {
    goodput.interval_s = goodput.best_interval_s;
  } else {
    return InvalidInput(fmt::format(
        "{}: job.reliability: checkpoints that take no time have no best interval; give "
        "checkpoint_interval_s",
        At("job.reliability")));
  }
  goodput.straggler_factor = StragglerFactor(
      gpus_, of.straggler_fraction(), of.has_straggler_slowdown() ? of.straggler_slowdown() : 1);
  goodput.fraction = 1 / (TimePerWork(model, goodput.interval_s) * goodput.straggler_factor);
  if (goodput.fraction < 1e-6) {
    return InvalidInput(fmt::format(
        "{}: job.reliability: with a failure every {:.3g} s the job does not get on: restarts take "
        "{:.3g} s, checkpoints {:.3g} s every {:.3g} s",
        At("job.reliability"), model.mtbf, model.restart, model.checkpoint, goodput.interval_s));
  }
  cost_.goodput = goodput;
  return {};
}

void CostMaker::Total() {
  const v1::Training& training = scenario_.message.training();
  const auto samples = static_cast<double>(training.global_batch_size());
  if (!training.has_tokens_total() && !training.has_samples_total()) return;
  const double tokens_per_step = samples * static_cast<double>(forecast_.plan.sequence_length);
  const double full_steps = training.has_tokens_total() ? training.tokens_total() / tokens_per_step
                                                        : training.samples_total() / samples;
  const double steps = full_steps / cost_.batch_efficiency.value_or(1);
  const double work_hours = steps * forecast_.step_time.seconds() / kSecondsPerHour;
  cost_.steps_total = steps;
  cost_.hours_total = work_hours / (cost_.goodput ? cost_.goodput->fraction : 1);
  if (cost_.goodput) cost_.goodput->failures = *cost_.hours_total / cost_.goodput->mtbf_hours;
  if (!cost_.price_source.empty()) {
    cost_.usd_total = *cost_.hours_total * gpus_ * cost_.usd_per_gpu_hour;
  }
  if (const std::optional<double> watts = Watts()) {
    cost_.energy_kwh_total = *watts * gpus_ * *cost_.hours_total / 1000;
    if (job_.has_grid_kg_co2_per_kwh()) {
      cost_.co2_kg_total = *cost_.energy_kwh_total * job_.grid_kg_co2_per_kwh();
    }
  }
}

// What would change nothing.
Result<void> CostMaker::CheckUsed() const {
  const bool chooses = !job_.provider().empty() || !job_.purchase().empty();
  const char* const field = job_.provider().empty() ? "job.purchase" : "job.provider";
  if (chooses && job_.has_ownership()) {
    return InvalidInput(
        fmt::format("{}: {} beside job.ownership: GPUs are owned or rented", At(field), field));
  }
  if (chooses && scenario_.message.cluster().has_usd_per_gpu_hour()) {
    return InvalidInput(fmt::format(
        "{}: {} beside cluster.usd_per_gpu_hour, which is the price then; keep one of the two",
        At(field), field));
  }
  const v1::Reliability& of = job_.reliability();
  if (of.has_checkpoint_s() && of.checkpoint_gigabytes_per_s() > 0) {
    return InvalidInput(
        fmt::format("{}: checkpoint_gigabytes_per_s beside checkpoint_s: keep one of the two",
                    At("job.reliability.checkpoint_gigabytes_per_s")));
  }
  if ((of.straggler_fraction() > 0) != of.has_straggler_slowdown()) {
    return InvalidInput(
        fmt::format("{}: wanted straggler_fraction and straggler_slowdown, or neither: how often a "
                    "GPU is slow, and how much longer a step takes then",
                    At(of.has_straggler_slowdown() ? "job.reliability.straggler_slowdown"
                                                   : "job.reliability.straggler_fraction")));
  }
  return {};
}

Result<void> CostMaker::Make() {
  STEPCAST_RETURN_IF_ERROR(CheckUsed());
  cost_.power_follows_load = job_.has_idle_power_fraction();
  STEPCAST_RETURN_IF_ERROR(Price());
  const v1::Training& training = scenario_.message.training();
  const auto samples = static_cast<double>(training.global_batch_size());
  if (training.has_critical_batch_size()) {
    const double critical = training.critical_batch_size();
    cost_.batch_efficiency = critical / (critical + samples);
  }
  STEPCAST_RETURN_IF_ERROR(Failures());
  if (!cost_.price_source.empty()) {
    const double step_hours = forecast_.step_time.seconds() / kSecondsPerHour;
    cost_.usd_per_step = step_hours * gpus_ * cost_.usd_per_gpu_hour;
    // With what failures cost, where that is known; a free GPU buys without end.
    const double usd = *cost_.usd_per_step / (cost_.goodput ? cost_.goodput->fraction : 1);
    const double tokens = samples * static_cast<double>(forecast_.plan.sequence_length);
    if (usd > 0) cost_.tokens_per_usd = tokens / usd;
  }
  Total();
  return {};
}

}  // namespace

Result<void> FillCost(const LoadedScenario& scenario, const Topology& topology,
                      std::int64_t parameters, Forecast& forecast) {
  return CostMaker(scenario, topology, parameters, forecast).Make();
}

}  // namespace stepcast
