/// \file
/// The passes of a scenario: what they make of its step before it is simulated or executed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/pass.h"
#include "strategies/plan/plan.h"

namespace stepcast {

struct StepPasses {
  PassPipeline pipeline;
  std::string where;  ///< Of the list of them, for errors: "FILE:LINE".
};

/// As `scenario` lists them. Errors name file, line and cure.
Result<StepPasses> PassesOf(const LoadedScenario& scenario, const ResolvedScenario& resolved);

struct RewrittenStep {
  Program program;
  /// Absent where nothing says what the instructions compute.
  std::optional<DataFlow> flow;
  std::vector<PassReport> reports;  ///< By pass.
  std::string no_flow;              ///< Why the flow is absent; empty where it is not.
};

/// `program`, a step of `resolved` under `plan` with its ranks folded into classes, after the
/// passes. Their prices are those of the cost model. Errors name file, line and
/// pass.
Result<RewrittenStep> Rewrite(const StepPasses& passes, const ResolvedScenario& resolved,
                              const ParallelPlan& plan, const Program& program,
                              const DataFlow* flow);

/// The same, of a step that is built for it: with its flow where the model has one. `batches` as in
/// `BuildStep`.
Result<RewrittenStep> BuildRewritten(const StepPasses& passes, const ResolvedScenario& resolved,
                                     const ParallelPlan& plan, int batches);

/// A step that executors can run.
struct StepToExecute {
  Program program;
  DataFlow flow;
};
/// After the scenario's passes. kUnsupported says why it cannot be executed.
Result<StepToExecute> BuildStepToExecute(const LoadedScenario& scenario,
                                         const ResolvedScenario& resolved);

}  // namespace stepcast
