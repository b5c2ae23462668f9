/// \file
/// What data-parallel ranks send each other in place of whole gradients and weights: the kernels
/// that make it, the collectives, and the kernels that turn it back.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/base/units.h"
#include "simulator/program/op.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/step/block.h"

namespace stepcast {

/// Elements of 8 or fewer bits, with an fp32 scale for each block of 256.
Bytes QuantisedSize(DType dtype, std::int64_t elements);

/// Gradients that are summed between ranks, compressed as the plan says.
struct CompressedReduction {
  std::int64_t elements = 0;
  DType dtype = DType::kFp32;  ///< Before and after.
  bool scatters = false;       ///< Each rank gets the sum of its part alone.
  int ranks = 1;
  GroupId group = GroupId::kNone;
  /// Of the elements, those that are matrices; power_sgd sums the rest as it is.
  std::span<const WeightMatrix> matrices;
};

/// In order, each after the one before. Kernels in front of the first collective follow backward;
/// those between and behind collectives run beside it.
std::vector<Op> ReductionOps(const ParallelPlan& plan, const CompressedReduction& of);

/// What the reduction holds beside the gradients while it runs: what a rank sends and what it gets.
Bytes ReductionBuffer(const ParallelPlan& plan, const CompressedReduction& of);

/// Kept from step to step for so many gradients in that type: what was not sent, and the right-hand
/// matrices of power_sgd, from which the next step starts.
Bytes CompressionState(const ParallelPlan& plan, DType dtype, std::int64_t elements,
                       std::span<const WeightMatrix> matrices);

}  // namespace stepcast
