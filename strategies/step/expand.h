/// \file
/// A Program with every rank for itself.
#pragma once

#include "simulator/base/result.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"

namespace stepcast {

/// The most instructions that an expanded Program may have: about 12 GB in memory with its tasks.
inline constexpr std::int64_t kMostExpandedInstructions = 60'000'000;

/// `folded`, a step under `plan` with one class for each pipeline rank, with one class for each
/// GPU. A collective of a class becomes a rendezvous of the ranks that take part, priced between
/// exactly those; a transfer goes to the rank of the same coordinates in the other stage. Where
/// ranks of a stage see the same links the step takes as long as the folded one, to the picosecond.
///
/// kInfeasible if it would have more than `kMostExpandedInstructions`.
Result<Program> ExpandRanks(const Program& folded, const ParallelPlan& plan);

}  // namespace stepcast
