/// \file
/// Where a curve stops paying. Private to scenarios/sweep.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace stepcast::sweep_internal {

/// Places in a curve.
struct Knee {
  std::size_t bend = 0;    ///< Farthest below the chord.
  std::size_t enough = 0;  ///< The first from which nothing better is left.
  std::size_t best = 0;    ///< The first of the least ones.
};

/// Of a curve that is to become small, over values that count as equally far apart; absent where
/// the first value is the best. The *gain* is what the best value is below the first one. `enough`
/// is the first place within kNothing of the gain of the best. The bend is the place farthest below
/// the straight line from the first place to the last one that is as good as the best, which is the
/// knee of Satopaa et al., "Finding a 'Kneedle' in a haystack" (2011), without its smoothing; where
/// none is below the line it is `enough`.
std::optional<Knee> FindKnee(std::span<const double> curve);

/// Share of the gain that counts as nothing: an assumption, as a person would say "as good".
inline constexpr double kNothing = 0.001;

}  // namespace stepcast::sweep_internal
