/// \file
/// The forecast of one training step: from a scenario to what a user wants to know.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/engine/analysis.h"
#include "simulator/engine/timeline.h"
#include "strategies/lower/lower.h"
#include "strategies/model/model.h"
#include "strategies/passes/pass.h"
#include "strategies/plan/plan.h"

namespace stepcast {

/// Where the step time goes on the busiest rank; the parts add up to the step time.
struct StepBreakdown {
  Duration compute;
  Duration exposed_tensor_parallel;
  Duration exposed_data_parallel;
  Duration exposed_pipeline;
  Duration exposed_expert;
  Duration exposed_context;
  Duration exposed_offload;
  Duration pipeline_bubble;
  Duration optimizer;
  Duration host;
  Duration input;

  struct Part {
    const char* name;   ///< As in JSON.
    const char* label;  ///< As people read it.
    Duration time;
  };
  std::vector<Part> parts() const;
};

struct RankMemory {
  int stage = 0;
  std::array<Bytes, kMemoryCategoryCount> by_category{};  ///< At the peak.
  Bytes peak;
};

/// Totals are of the whole job, with failures and checkpoints where the scenario describes them.
struct ForecastCost {
  std::optional<double> usd_per_step;
  std::optional<double> usd_total;
  std::optional<double> energy_kwh_total;
  bool power_follows_load = false;  ///< Else GPUs are taken to draw their limit all the time.
  std::optional<double> co2_kg_total;
  std::optional<double> hours_total;
  std::optional<double> tokens_per_usd;  ///< Samples, for models without tokens.
  std::optional<double> steps_total;
  /// What a sample of the batch is worth of one in small batches; absent without a critical batch
  /// size.
  std::optional<double> batch_efficiency;
  std::string price_source;  ///< Provider, purchase, date.
  double usd_per_gpu_hour = 0;

  /// See scenarios/cost/job.h.
  struct Goodput {
    double fraction = 1;    ///< Of all time, that in which steps get on as forecast.
    double mtbf_hours = 0;  ///< Between failures of the job.
    double checkpoint_s = 0;
    double interval_s = 0;  ///< Of work between checkpoints.
    double best_interval_s = 0;
    double straggler_factor = 1;
    std::optional<double> failures;  ///< Over the whole job.
  };
  std::optional<Goodput> goodput;
};

/// Where the step time lies with a probability of 90 %.
struct Interval {
  Duration p05;
  Duration p50;
  Duration p95;
  std::string_view basis = {};  ///< Whose errors it is taken from.
};

/// A model that is no transformer, as reports describe it. Its samples have no tokens.
struct OtherModel {
  std::string description;  ///< Such as "resnet-50".
  std::int64_t parameters = 0;
  std::int64_t layers = 0;  ///< Units that pipeline stages are made of.
};

/// What tensors can use of a device's memory, of which fragments take a share.
inline Bytes Allocatable(Bytes capacity, double allocator_margin) {
  return Bytes(
      static_cast<std::int64_t>(static_cast<double>(capacity.count()) * (1 - allocator_margin)));
}

struct Forecast {
  std::string name;
  Duration step_time;
  /// Absent as long as no calibration says how far forecasts like this one are off.
  std::optional<Interval> interval;
  double tokens_per_s_per_gpu = 0;  ///< Samples, for models without tokens.
  double model_tflop_per_s_per_gpu = 0;
  double mfu = 0;  ///< Model FLOPs over peak, recomputation not counted.
  double hfu = 0;  ///< With recomputation.
  StepBreakdown breakdown;
  /// Along the critical path through all ranks; adds up to the step time too.
  std::array<Duration, kTimeCategoryCount> critical_path{};
  int busiest_stage = 0;
  Bytes memory_capacity;
  /// Of the peak, what the framework's allocator does not hold: all that no tensor uses but the
  /// workspaces of libraries.
  Bytes outside_allocator;
  /// What fragments take in the allocator, over its tensors, as long as there is room. Not in the
  /// peaks: an allocator that runs out gives what it holds free back to the device first.
  double fragment_fraction = 0;
  double allocator_margin = 0;  ///< Share of the capacity that fragments take.
  bool fits = true;
  std::vector<RankMemory> memory;
  ForecastCost cost;
  /// Shares of device time by where it comes from; they add up to 1.
  double measured_fraction = 0;
  double interpolated_fraction = 0;
  double roofline_fraction = 0;
  std::size_t instructions = 0;
  std::size_t tasks = 0;
  std::size_t rank_classes = 0;
  std::uint64_t fingerprint = 0;
  std::vector<PassReport> passes;  ///< What each pass of the scenario did, in their order.
  std::vector<std::string> warnings;
  std::vector<Provenance> provenance;
  // What was simulated.
  TransformerModel model;
  std::optional<OtherModel> other_model;  ///< In place of `model`.
  ParallelPlan plan;
  std::string cluster;
  std::string device;
  std::string framework;
  int gpus = 1;
  std::optional<double> measured_step_time_s;  ///< As the scenario states.
  std::string measured_source;

  /// Of the fullest rank.
  Bytes peak() const;
  /// What tensors can use of the device's memory.
  Bytes allocatable() const { return Allocatable(memory_capacity, allocator_margin); }
};

/// The simulated step itself, for traces.
struct SimulatedStep {
  Program program;
  LoweredProgram lowered;
  Timeline timeline;
};

struct ForecastOptions {
  /// Keep memory over time.
  bool record_memory = false;
  /// Simulate one global batch from an empty pipeline, also where the schedule has no flush: for
  /// explanations. The step time is then that of its first batch.
  bool one_batch = false;
  /// Simulate each rank by itself, priced between the very ranks it talks to.
  bool expand_ranks = false;
  /// Numbers of the framework on the device by name, on top of what is assumed and in place of what
  /// was fitted to runs: for fitting them.
  const std::map<std::string, double>* host_parameters = nullptr;
};

struct ForecastResult {
  Forecast forecast;
  std::shared_ptr<const SimulatedStep> step;
};

/// Errors name file, line and cure. A model that does not fit is a finding, not an error.
Result<ForecastResult> MakeForecast(const Environment& environment, const LoadedScenario& scenario,
                                    const ForecastOptions& options = {});

}  // namespace stepcast
