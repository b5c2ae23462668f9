/// \file
/// A scenario with everything that it refers to, before a step is built.
#pragma once

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

/// Errors name file, line and cure.
Result<ResolvedScenario> Resolve(const Environment& environment, const LoadedScenario& scenario);

}  // namespace stepcast
