/// \file
/// What bounds on memory say of a machine. Private to scenarios/: fit and planner.
#pragma once

#include <span>

#include "hardware/topology/topology.h"
#include "strategies/plan/plan.h"
#include "strategies/step/bounds.h"

namespace stepcast {

/// Whether device and host have what bounds ask for. A node whose GPUs are all of the stage that
/// offloads most must hold it, where the catalogue knows how much it holds.
bool MightFit(std::span<const RankMemoryBound> least, const ParallelPlan& plan,
              const Topology& topology);

}  // namespace stepcast
