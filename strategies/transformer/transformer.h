/// \file
/// Builds the Program of one training step of a transformer under a parallel plan.
///
/// One rank class for each pipeline stage: its tensor- and data-parallel ranks do the same work.
/// Global ranks are numbered as in Megatron-LM: tensor innermost, then data, then pipeline.
#pragma once

#include "simulator/base/result.h"
#include "simulator/program/program.h"
#include "strategies/model/model.h"
#include "strategies/plan/plan.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Weights that one rank of a pipeline stage holds, after tensor parallelism.
struct StageWeights {
  std::int64_t parameters = 0;
  /// Of these, shared with the other end of the pipeline (tied word table); reduced once more.
  std::int64_t tied = 0;
};

/// `stage` is the pipeline rank.
StageWeights WeightsOfStage(const TransformerModel& model, const ParallelPlan& plan, int stage);

/// Bytes of activations that one layer keeps from forward to backward for one micro-batch on one
/// rank. Equals the formulas of arXiv 2205.05198 (section 4, table 2) for a GPT model.
Bytes LayerActivationBytes(const TransformerModel& model, const ParallelPlan& plan);

Result<Program> BuildTransformerStep(const TransformerModel& model, const ParallelPlan& plan,
                                     const v1::Framework& framework);

}  // namespace stepcast
