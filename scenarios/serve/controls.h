/// \file
/// Fields of a scenario that a person moves: what they are, and what they can be.
#pragma once

#include <string>

#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/scenario.h"

namespace stepcast {

/// As a JSON array of objects: "path" as --set takes it, "group", "label", "kind" ("choice",
/// "number" of ordered values, or "switch"), "value" as it is, written or not, or null where only
/// the framework says it, "written", and "values" that may be tried. Values of enums and limits are
/// those of the schema, degrees those of the cluster and the planner's space; not all of them go
/// together. Values that are "relative" are multiples of the value as it is.
std::string ControlsJson(const Environment& environment, const LoadedScenario& scenario,
                         const ResolvedScenario& resolved);

}  // namespace stepcast
