/// \file
/// What the job of a forecast costs: rent or ownership, energy, carbon, failures. Private to
/// scenarios/: forecast and planner.
#pragma once

#include <cstdint>

#include "hardware/topology/topology.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Sets `forecast.cost` from its step time, plan and breakdown; `parameters` is of the whole model.
/// kInvalidInput: a price that the catalogue lacks, a checkpoint whose time nobody knows, each with
/// file, line and cure.
Result<void> FillCost(const LoadedScenario& scenario, const Topology& topology,
                      std::int64_t parameters, Forecast& forecast);

}  // namespace stepcast
