/// \file
/// What can be changed in a scenario so that it needs less memory. Private to scenarios/fit.
#pragma once

#include <string_view>
#include <vector>

#include "scenarios/fit/fit.h"
#include "scenarios/v1/scenario.pb.h"

namespace stepcast::fit_internal {

/// The values of one lever, each as the settings that move it there. Whether they can be is for the
/// plan to say.
using Lever = std::vector<std::vector<Setting>>;

/// From the forecast that the scenario has. Levers that are at their end are left out.
std::vector<Lever> LeversOf(const v1::Scenario& scenario, const Forecast& forecast);

/// What follows from the settings; `scenario` is the one to be changed.
std::vector<Setting> Followers(const v1::Scenario& scenario, const std::vector<Setting>& settings);

}  // namespace stepcast::fit_internal
