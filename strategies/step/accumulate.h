/// \file
/// What happens to the gradient of a weight once a kernel has made it.
#pragma once

#include <cstdint>

#include "strategies/plan/plan.h"
#include "strategies/step/block.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Adds the gradient of a weight of rows x cols, `made` in that type, to the one kept over
/// micro-batches, as the framework does it. `adds`: also where nothing is kept over micro-batches,
/// to that of the first tokens of this one.
void AccumulateGradient(BlockWriter& writer, const ParallelPlan& plan,
                        const v1::Framework& framework, DType made, std::int64_t rows,
                        std::int64_t cols, bool adds = false);

/// Whether the gradient of one micro-batch is wider where it is kept than where it is made.
inline bool WidensGradients(const ParallelPlan& plan) {
  return plan.keeps_whole_gradients() && plan.gradient_dtype == DType::kFp32 &&
         plan.precision != DType::kFp32;
}

/// Whether gradients of the micro-batches of a tile are summed before they are reduced and
/// forgotten.
inline bool SumsTiles(const ParallelPlan& plan) {
  return !plan.keeps_whole_gradients() && plan.micro_batches_per_unit > 1;
}

/// Whether a kernel adds each gradient to the one kept over micro-batches, or to that of its tile.
inline bool AccumulatesGradients(const ParallelPlan& plan) {
  // Else it is reduced at once, then added part to part, or there is one micro-batch alone.
  if (!plan.keeps_whole_gradients()) return SumsTiles(plan);
  return WidensGradients(plan) || plan.micro_batches > 1;
}

/// Whether the gradient of a micro-batch is the first that a step has for its weight, so that it is
/// kept as it was made.
inline bool StartsGradients(const ParallelPlan& plan) {
  return plan.gradients_set_to_none && plan.micro_batches == 1;
}

/// Whether the weight-gradient GEMM adds to the fp32 gradient by itself.
inline bool FusesAccumulation(const ParallelPlan& plan, const v1::Framework& framework) {
  return plan.gradient_dtype == DType::kFp32 && plan.keeps_whole_gradients() &&
         framework.fused_gradient_accumulation();
}

}  // namespace stepcast
