/// \file
/// The best layouts of a scenario: its model and job on one or several clusters, every combination
/// of how work can be split, sharded, scheduled and recomputed.
///
/// All combinations are enumerated. Lower bounds (strategies/step/bounds.h) drop those that cannot
/// fit, or cannot be among what is asked for; the rest is forecast with the event engine, the most
/// promising first. Bounds never exceed what a forecast says, so that what is dropped is never
/// better than what is kept.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/setting.h"
#include "scenarios/report/report.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"

namespace stepcast {

/// GPUs that can be had.
struct Offer {
  std::string cluster;  ///< Of the catalogue.
  int gpus = 1;
  std::optional<double> usd_per_gpu_hour;  ///< The catalogue's, or the scenario's, when absent.
};

/// Values of one field that are tried; each is what `--set` takes.
struct PlanDimension {
  std::string path;
  std::vector<std::string> values;
};

struct PlannerOptions {
  std::vector<Offer> offers;              ///< At least one.
  std::vector<PlanDimension> dimensions;  ///< In place of the values that are tried by themselves.
  /// Settings that the scenario was read with: these fields stay, and `PlanReport::given` has them.
  std::vector<Setting> given;
  // Of the whole job, which then must have a length.
  std::optional<double> budget_usd;
  std::optional<double> deadline_hours;
  std::size_t top = 5;
  /// A layout that takes less memory is worth a mention if it leaves at least this share of the
  /// device more free than a faster one.
  double memory_step = 0.1;
  // Limits that do not depend on the machine's speed, so that neither does the result.
  std::size_t most_considered = 1'000'000;
  std::size_t most_forecasts = 400;
  int threads = 0;  ///< 0 is all cores. The result does not depend on it.
  std::function<void(const char* what, std::size_t done, std::size_t all)> progress;
};

/// What splits the work, and how often.
struct Degrees {
  std::size_t offer = 0;
  int tensor = 1;
  int context = 1;
  int expert = 1;
  int pipeline = 1;
  int data = 1;

  friend auto operator<=>(const Degrees&, const Degrees&) = default;
};

struct Layout {
  Degrees degrees;
  std::vector<Setting> settings;  ///< To be given as they stand, with the cluster and its GPUs.
  Duration least_time;
  Bytes least_memory;
  std::optional<Forecast> forecast;
  bool within = false;  ///< Forecast to fit in memory, budget and deadline.
};

/// One of the ways that people try first, such as ZeRO-3 alone, and its best layout.
struct Alternative {
  std::string name;
  std::size_t considered = 0;
  std::size_t refused = 0;     ///< Plans that cannot be.
  std::size_t ruled_out = 0;   ///< That do not fit, by bounds.
  std::string refusal;         ///< Of the first one refused, where all are.
  std::optional<Layout> best;  ///< Forecast; of those that fit, if any does.
  bool fits = false;
  bool searched = true;  ///< None that was not forecast is faster.
};

struct PlanCounts {
  std::size_t considered = 0;
  std::size_t refused = 0;    ///< Plans that cannot be.
  std::size_t ruled_out = 0;  ///< Too large for the memory, by bounds.
  std::size_t too_late = 0;   ///< Over budget or deadline, by bounds.
  std::size_t dominated = 0;  ///< Never better than one that was forecast, by bounds.
  std::size_t forecast = 0;
  std::size_t did_not_fit = 0;  ///< Of those forecast, or over a limit.
};

struct PlanReport {
  std::string name;
  std::vector<Offer> offers;
  std::vector<PlanDimension> dimensions;  ///< As they were tried.
  std::vector<Setting> given;             ///< Beside what layouts set.
  /// The fastest of each combination of degrees, fastest first.
  std::vector<Layout> top;
  /// Of time, cost and memory: all that was forecast and is not beaten by another one in one of
  /// them and matched in the others. What was considered and is not here is not better in time or
  /// cost than one of these that takes at most a step more memory. Fastest first.
  std::vector<Layout> front;
  std::vector<Layout> forecasts;  ///< All that was forecast in the search, fastest first.
  std::vector<Alternative> alternatives;
  PlanCounts counts;
  /// Limits left out what might be better: `top` and `front` are then what was found.
  bool limit_reached = false;
  std::optional<double> budget_usd;
  std::optional<double> deadline_hours;
};

/// Errors are those of the scenario and its offers; a scenario that nothing fits is a finding.
Result<PlanReport> FindPlans(const Environment& environment, const ScenarioSource& source,
                             const PlannerOptions& options);

/// All that has to be set on the scenario to forecast a layout of the report, its machine included.
std::vector<Setting> AllSettings(const PlanReport& report, const Layout& layout);

std::string PlanText(const PlanReport& report, const TextStyle& style);
std::string PlanJson(const PlanReport& report);
std::string PlanCsv(const PlanReport& report);

}  // namespace stepcast
