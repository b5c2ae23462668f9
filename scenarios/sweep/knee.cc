#include "scenarios/sweep/knee.h"

#include <algorithm>

namespace stepcast::sweep_internal {

std::optional<Knee> FindKnee(std::span<const double> curve) {
  if (curve.empty()) return std::nullopt;
  Knee knee;
  // Sums of durations in another order differ in their last digits.
  constexpr double kRounding = 1e-9;
  const double least = *std::min_element(curve.begin(), curve.end());
  while (curve[knee.best] > least * (1 + kRounding)) ++knee.best;
  const double gain = curve.front() - least;
  if (knee.best == 0 || gain <= 0) return std::nullopt;
  const auto left = [&](std::size_t i) { return (curve[i] - least) / gain; };
  while (left(knee.enough) > kNothing) ++knee.enough;
  std::size_t last = knee.best;
  while (last + 1 < curve.size() && left(last + 1) <= kNothing) ++last;
  knee.bend = knee.enough;
  double farthest = 0;
  for (std::size_t i = 0; i <= last; ++i) {
    const double below = 1 - static_cast<double>(i) / static_cast<double>(last) - left(i);
    if (below > farthest) {
      farthest = below;
      knee.bend = i;
    }
  }
  return knee;
}

}  // namespace stepcast::sweep_internal
