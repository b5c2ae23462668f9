/// \file
/// How many tokens the experts of a rank get.
///
/// Tokens may fall unevenly. All ranks of an expert-parallel group meet in the exchanges before and
/// after the experts, so the rank with the most tokens sets the pace: it is the one described.
#pragma once

#include <cstdint>
#include <vector>

#include "strategies/model/model.h"
#include "strategies/plan/plan.h"

namespace stepcast {

struct ExpertTokens {
  /// Tokens of each expert of the busiest rank, in a micro-batch; at least 1.
  std::vector<std::int64_t> per_expert;
  /// Tokens that this rank sends to experts, each counted once for every expert it goes to.
  std::int64_t sent = 0;
  /// Tokens that the busiest rank gets over those of the mean.
  double imbalance = 1;

  std::int64_t received() const;
  /// All experts have as many.
  bool even() const;
};

/// `tokens` are those of one rank.
ExpertTokens TokensOfExperts(const ExpertLayers& experts, const ParallelPlan& plan,
                             std::int64_t tokens);

enum class ExpertPlace : std::uint8_t { kRank, kNode };

/// Of the ranks that share the experts of a layer, or of the nodes they are on, how many a token
/// goes to on average. Its experts are drawn without replacement, each as likely as any other,
/// among those of at most `node_limit` nodes: with E experts, m of them in each of p places, p (1 -
/// C(E-m, k) / C(E, k)). Times `imbalance`, since all wait for the place that gets most; at most p.
double PlacesOfToken(const ExpertLayers& experts, const ParallelPlan& plan, ExpertPlace place,
                     double imbalance = 1);

/// Tokens that one rank passes to its router.
std::int64_t RoutedTokens(const ParallelPlan& plan, std::int64_t tokens);

}  // namespace stepcast
