/// \file
/// What a scenario trains, whatever the family.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "strategies/model/model.h"
#include "strategies/operators/operator_model.h"
#include "strategies/plan/plan.h"
#include "strategies/step/step.h"

namespace stepcast {

class ModelChoice {
 public:
  /// From the one field of the scenario that says what is trained. Errors name file, line and cure.
  static Result<ModelChoice> Create(const LoadedScenario& scenario);

  /// Absent for families without tokens.
  const TransformerModel* transformer() const { return std::get_if<TransformerModel>(&model_); }
  /// Such as "resnet-50".
  std::string description() const;
  std::int64_t layers() const;
  /// Weights of the whole model.
  std::int64_t parameters(std::int64_t sequence_length) const;
  Flops step_flops(std::int64_t samples, std::int64_t sequence_length) const;

  Result<ParallelPlan> Plan(const LoadedScenario& scenario, const v1::Framework& framework) const;
  /// Its units on one rank, built with operators and communicators of the builder.
  LayeredModel Units(ProgramBuilder& builder, const PlanGroups& groups, const ParallelPlan& plan,
                     const v1::Framework& framework, bool with_flow = false) const;
  /// One step. `batches` and `flow` as in `BuildStep`.
  Result<Program> Step(const ParallelPlan& plan, const v1::Framework& framework, int batches = 1,
                       DataFlow* flow = nullptr) const;

 private:
  using Model = std::variant<TransformerModel, OperatorModel>;
  explicit ModelChoice(Model model) : model_(std::move(model)) {}

  Model model_;
};

}  // namespace stepcast
