/// \file
/// What reports pick out of a sweep. Private to scenarios/sweep.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "scenarios/sweep/knee.h"
#include "scenarios/sweep/sweep.h"

namespace stepcast::sweep_internal {

std::size_t Count(const SweepResult& result, PointStatus status);

/// Of those that fit, up to `top`, the best first, equal ones by number: by time of a token
/// (sample) and, where prices are known, by cost of one.
std::vector<const SweptPoint*> Fastest(const SweepResult& result, std::size_t top);
std::vector<const SweptPoint*> Cheapest(const SweepResult& result, std::size_t top);

/// Points over one field of numbers.
struct Curve {
  std::vector<const SweptPoint*> points;   ///< All, by value.
  std::vector<const SweptPoint*> fitting;  ///< That fit; all that were forecast where none does.
  std::optional<Knee> knee;                ///< Of the time of a token (sample), over `fitting`.
};
/// Absent unless all points set one field alone, to a number each.
std::optional<Curve> CurveOf(const SweepResult& result);

}  // namespace stepcast::sweep_internal
