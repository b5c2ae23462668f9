/// \file
/// A scenario with everything that it refers to, before a step is built.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "profiles/cost/cost_model.h"
#include "scenarios/forecast/model_choice.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "strategies/plan/plan.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

struct ResolvedScenario {
  v1::Framework framework;  ///< With the scenario's changes.
  ModelChoice model;
  ParallelPlan plan;
  CostModel cost_model;  ///< Of the scenario's cluster.
};

/// Where times of kernels come from: the cost model, which must then know all of them, or
/// measurements of the step itself.
enum class KernelTimes : std::uint8_t { kOfCostModel, kOfStep };

/// Errors name file, line and cure. `host_parameters`: as in ForecastOptions.
Result<ResolvedScenario> Resolve(const Environment& environment, const LoadedScenario& scenario,
                                 const std::map<std::string, double>* host_parameters = nullptr,
                                 KernelTimes kernel_times = KernelTimes::kOfCostModel);

}  // namespace stepcast
