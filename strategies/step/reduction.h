/// \file
/// Collectives that sum gradients between replicas as they are. Private to the step and to bounds
/// on it.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/program/op.h"
#include "strategies/plan/plan.h"
#include "strategies/step/groups.h"

namespace stepcast {

/// Gradients that are reduced together.
struct ReducedGradients {
  std::int64_t parameters = 0;
  std::int64_t largest_tensor = 0;  ///< Elements.
  bool experts = false;
  bool beside = false;  ///< Beside backward, in buckets.
};

/// In order, on the stream of data-parallel collectives: a cast to the type of the sum, and one or
/// more collectives.
std::vector<Op> PlainReduction(const ParallelPlan& plan, const PlanGroups& groups,
                               const ReducedGradients& of);

}  // namespace stepcast
