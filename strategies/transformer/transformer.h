/// \file
/// A transformer as units of a step: its embedding, its layers and its output layer on one rank
/// under a plan.
#pragma once

#include "simulator/base/result.h"
#include "simulator/program/program.h"
#include "strategies/model/model.h"
#include "strategies/plan/plan.h"
#include "strategies/step/step.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Weights of one layer on one rank after tensor and expert parallelism, in two parts.
struct LayerWeights {
  std::int64_t dense = 0;
  std::int64_t experts = 0;

  std::int64_t all() const { return dense + experts; }
};
LayerWeights WeightsOfLayer(const TransformerModel& model, const ParallelPlan& plan,
                            const LayerKind& kind = {});

/// Activations of one layer for one micro-batch on one rank.
struct LayerActivations {
  Bytes kept;        ///< From forward to backward.
  Bytes made_again;  ///< In backward, held at most until it is done.
  Bytes working{};   ///< In forward, held at most until it is done.
};
LayerActivations ActivationsOfLayer(const TransformerModel& model, const ParallelPlan& plan,
                                    const LayerKind& kind = {});

/// Bytes of activations that one layer keeps from forward to backward for one micro-batch on one
/// rank. Equals the formulas of arXiv 2205.05198 (section 4, table 2) for a GPT model.
Bytes LayerActivationBytes(const TransformerModel& model, const ParallelPlan& plan,
                           const LayerKind& kind = {});

/// `with_flow`: with what the blocks compute.
LayeredModel TransformerUnits(ProgramBuilder& builder, const PlanGroups& groups,
                              const TransformerModel& model, const ParallelPlan& plan,
                              const v1::Framework& framework, bool with_flow = false);

/// `stage` is the pipeline rank.
StageWeights WeightsOfStage(const TransformerModel& model, const ParallelPlan& plan, int stage);

/// The units of the teacher of a distilled model; empty where none runs. Refers to both.
MakeUnits MakeTeacherUnits(const ParallelPlan& student, const v1::Framework& framework);

/// The whole step. `batches` and `flow` as in `BuildStep`.
Result<Program> BuildTransformerStep(const TransformerModel& model, const ParallelPlan& plan,
                                     const v1::Framework& framework, int batches = 1,
                                     DataFlow* flow = nullptr);

}  // namespace stepcast
