/// \file
/// How a job goes on more and more GPUs: strong and weak scaling, and where more of them stop
/// paying.
///
/// Strong: the batch stays, so that each GPU has less to do. Weak: the batch grows with the GPUs.
/// In both the rate is samples (or tokens) a second, as far as they are worth those of small
/// batches
/// (`training.critical_batch_size`) and as failures let it get on (`job.reliability`).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/report/report.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/result.h"

namespace stepcast {

enum class ScalingMode : std::uint8_t { kStrong, kWeak };

struct ScalingOptions {
  std::vector<int> gpus;  ///< Ascending, each once.
  ScalingMode mode = ScalingMode::kStrong;
  /// More GPUs pay as long as each of them adds at least this share of what each of the first
  /// point's does.
  double least_marginal = 0.5;
  /// What it is worth to be done an hour earlier: with it more GPUs pay as long as the whole job,
  /// with that for each of its hours, becomes cheaper. Needs a price and a length of the job.
  std::optional<double> usd_per_hour;
  int threads = 0;  ///< 0: as many as there are cores.
  std::function<void(std::size_t done, std::size_t all)> progress;
};

struct ScalingPoint {
  int gpus = 0;
  std::optional<Forecast> forecast;
  std::string reason;  ///< Why there is none, or that it does not fit.
  // Of those that fit, beside the first one that does.
  double rate = 0;        ///< Work a second, all GPUs together.
  double speed_up = 0;    ///< Of the rate.
  double efficiency = 0;  ///< Of a GPU.
  /// Rate that each GPU adds since the point before, over that of a GPU of the first.
  std::optional<double> marginal;
  std::optional<double> usd_with_waiting;  ///< The job and its hours, with `usd_per_hour`.

  bool counts() const { return forecast && forecast->fits; }
};

struct Scaling {
  std::string name;
  ScalingMode mode = ScalingMode::kStrong;
  double least_marginal = 0;
  std::optional<double> usd_per_hour;
  std::vector<ScalingPoint> points;
  /// The last point up to which more GPUs pay; absent where none fits.
  std::optional<std::size_t> pays_until;
};

/// The scenario on each number of GPUs, its other degrees as they are. Points that cannot be say
/// why. kInvalidInput: a batch that does not grow in whole samples, `usd_per_hour` without a price
/// or a length of the job.
Result<Scaling> Scale(const Environment& environment, const ScenarioSource& source,
                      const ScalingOptions& options);

/// Powers of two times the GPUs of the scenario, so many of them.
std::vector<int> DoubledGpus(int first, int points);

std::string ScalingText(const Scaling& scaling, const TextStyle& style);
std::string ScalingJson(const Scaling& scaling);
std::string ScalingCsv(const Scaling& scaling);

}  // namespace stepcast
