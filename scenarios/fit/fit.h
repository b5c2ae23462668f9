/// \file
/// Why a step does not fit into memory, and the nearest configuration that does.
///
/// A *change* moves one lever of a scenario to another value: recomputation, the size of a
/// micro-batch, a degree, the schedule and so on (changes.h has them all). The *nearest*
/// configurations are those on as few GPUs as possible, then with the fewest changes, then with the
/// shortest step. What is proposed has been forecast and fits; a plan that cannot be is never
/// proposed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/forecast/setting.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"

namespace stepcast {

/// Where the memory goes on the pipeline rank that lacks most.
struct OutOfMemory {
  int stage = 0;                                          ///< Pipeline rank.
  Bytes needed;                                           ///< Its peak.
  Bytes available;                                        ///< What tensors can use.
  std::array<Bytes, kMemoryCategoryCount> by_category{};  ///< At the peak.
  MemoryCategory largest = MemoryCategory::kActivations;
  /// When the peak is reached, from the start of the step.
  Duration time;
  /// What the rank was doing then; absent where the peak is what it holds all the time.
  std::optional<Origin> during;
  int micro_batches_in_flight = 0;  ///< Whose activations it held.

  Bytes excess() const { return needed - available; }
  Bytes of(MemoryCategory category) const {
    return by_category[static_cast<std::size_t>(category)];
  }
};

/// A configuration that fits.
struct FitProposal {
  std::vector<Setting> settings;  ///< To be given as they stand, in this order.
  int changes = 0;
  int gpus = 1;
  Bytes peak;
  Duration step_time;
};

struct FitReport {
  OutOfMemory cause;
  std::vector<FitProposal> proposals;  ///< Nearest first; empty if none was found.
  // How far the search went.
  int most_changes = 0;
  int most_gpus = 1;
  std::size_t considered = 0;
  std::size_t refused = 0;    ///< Of them, plans that cannot be.
  std::size_t ruled_out = 0;  ///< That need more than there is, on device or host, by bounds alone.
  std::size_t forecast = 0;
  /// It left out configurations that might be nearer or faster.
  bool limit_reached = false;
};

struct FitOptions {
  int threads = 0;  ///< 0 is all cores. The result does not depend on it.
  std::size_t most_proposals = 3;
  int most_changes = 3;
  int most_gpu_doublings = 4;
  // Limits that do not depend on the machine's speed, so that neither does the result.
  std::size_t most_considered = 10000;
  std::size_t most_forecasts = 48;
  // Instructions of all forecasts together, the larger of:
  std::size_t most_instructions = 4'000'000;
  std::size_t most_steps_of_instructions = 4;  ///< In forecasts of the scenario itself.
};

/// `result` is the forecast of `scenario` and does not fit.
FitReport FindFit(const Environment& environment, const LoadedScenario& scenario,
                  const ForecastResult& result, const FitOptions& options = {});

/// The cause alone.
OutOfMemory FindCause(const ForecastResult& result);

}  // namespace stepcast
