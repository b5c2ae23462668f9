/// \file
/// One point of a sweep: from its number to what is known of it. Private to scenarios/sweep.
#pragma once

#include <cstddef>
#include <string>

#include "scenarios/sweep/sweep.h"

namespace stepcast::sweep_internal {

SweptPoint ForecastPoint(const Environment& environment, const Sweep& sweep, std::size_t number);

/// "path=value path=value": names a point within its sweep.
std::string KeyOf(const SweptPoint& point, const std::vector<std::string>& fields);

}  // namespace stepcast::sweep_internal
