/// \file
/// The best order of a small Program, by exhaustive search: what heuristics are held against.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"

namespace stepcast {

struct ExactOrder {
  std::vector<InstructionId> order;  ///< As for `Reorder`.
  Duration makespan;                 ///< No order of the Program takes less.
  std::int64_t nodes = 0;            ///< Partial schedules looked at.
};

/// Branch and bound over schedules in the order of their starts, as B. Giffler and G. L. Thompson,
/// "Algorithms for solving production-scheduling problems" (1960), make active schedules: next
/// starts something that can start before anything that could now be done is done. Bounds are
/// longest paths to the end, and the work that a stream has left.
///
/// `durations` by instruction, as on the device; that hosts launch takes no time, and memory has no
/// limit. kUnsupported if something runs on a host or blocks one. kInfeasible if more than
/// `most_nodes` partial schedules would have to be looked at: about a dozen instructions a rank are
/// small. kInvalidInput if instructions wait for each other in a circle.
Result<ExactOrder> FindExactOrder(const Program& program, const Dependences& dependences,
                                  std::span<const Duration> durations,
                                  std::int64_t most_nodes = 20'000'000);

}  // namespace stepcast
