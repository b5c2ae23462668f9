#include "scenarios/forecast/rewrite.h"

#include <fmt/format.h>

#include <memory>
#include <utility>

#include "scenarios/forecast/folded_pricing.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/engine/engine.h"
#include "strategies/lower/lower.h"
#include "strategies/passes/catalogue.h"

namespace stepcast {
namespace {

Result<StepOutcome> Outcome(const Program& program, const Pricing& pricing) {
  STEPCAST_ASSIGN_OR_RETURN(const LoweredProgram lowered, LowerChecked(program, pricing));
  STEPCAST_ASSIGN_OR_RETURN(const Timeline timeline, Simulate(lowered.graph));
  StepOutcome outcome{timeline.makespan(), {}};
  for (const MemoryPeak& peak : timeline.memory_peaks()) outcome.peaks.push_back(peak.total);
  return outcome;
}

Error At(const std::string& where, Error error) {
  error.message = fmt::format("{}: {}", where, error.message);
  return error;
}

}  // namespace

Result<StepPasses> PassesOf(const LoadedScenario& scenario, const ResolvedScenario& resolved) {
  StepPasses passes{{}, scenario.source.Location("passes")};
  const Bytes device(resolved.cost_model.topology().device().memory_bytes());
  for (int i = 0; i < scenario.message.passes_size(); ++i) {
    STEPCAST_ASSIGN_OR_RETURN(
        std::unique_ptr<const ProgramPass> pass,
        MakePass(scenario.message.passes(i),
                 {scenario.source, fmt::format("passes[{}]", i), scenario.directory,
                  Allocatable(device, resolved.plan.allocator_margin)}));
    passes.pipeline.Add(std::move(pass));
  }
  return passes;
}

Result<RewrittenStep> Rewrite(const StepPasses& passes, const ResolvedScenario& resolved,
                              const ParallelPlan& plan, const Program& program,
                              const DataFlow* flow) {
  PassContext context;
  context.pricing = [&](const Program& of) { return FoldedPricing(resolved.cost_model, of, plan); };
  context.simulate = [&](const Program& of) { return Outcome(of, context.pricing(of)); };
  Result<PassPipeline::Outcome> outcome = passes.pipeline.Apply(program, flow, context);
  if (!outcome) return tl::make_unexpected(At(passes.where, std::move(outcome).error()));
  return RewrittenStep{std::move(outcome->rewritten.program), std::move(outcome->rewritten.flow),
                       std::move(outcome->reports), ""};
}

Result<RewrittenStep> BuildRewritten(const StepPasses& passes, const ResolvedScenario& resolved,
                                     const ParallelPlan& plan, int batches) {
  DataFlow flow;
  Result<Program> program = resolved.model.Step(plan, resolved.framework, batches, &flow);
  if (program) return Rewrite(passes, resolved, plan, *program, &flow);
  if (program.error().code != ErrorCode::kUnsupported) {
    return tl::make_unexpected(std::move(program).error());
  }
  const std::string why = std::move(program).error().message;
  STEPCAST_ASSIGN_OR_RETURN(program, resolved.model.Step(plan, resolved.framework, batches));
  STEPCAST_ASSIGN_OR_RETURN(RewrittenStep step,
                            Rewrite(passes, resolved, plan, *program, /*flow=*/nullptr));
  step.no_flow = why;
  return step;
}

Result<StepToExecute> BuildStepToExecute(const LoadedScenario& scenario,
                                         const ResolvedScenario& resolved) {
  DataFlow flow;
  Result<Program> program =
      resolved.model.Step(resolved.plan, resolved.framework, /*batches=*/1, &flow);
  if (!program) {
    return tl::make_unexpected(At(scenario.source.file(), std::move(program).error()));
  }
  if (!flow.not_executable().empty()) {
    return tl::make_unexpected(
        At(scenario.source.file(), {ErrorCode::kUnsupported, flow.not_executable()}));
  }
  if (scenario.message.passes().empty()) {
    return StepToExecute{*std::move(program), std::move(flow)};
  }
  STEPCAST_ASSIGN_OR_RETURN(const StepPasses passes, PassesOf(scenario, resolved));
  STEPCAST_ASSIGN_OR_RETURN(RewrittenStep step,
                            Rewrite(passes, resolved, resolved.plan, *program, &flow));
  if (!step.flow) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: after these passes nothing says what the instructions "
                                 "compute, so that they cannot be executed",
                                 passes.where));
  }
  return StepToExecute{std::move(step.program), *std::move(step.flow)};
}

}  // namespace stepcast
