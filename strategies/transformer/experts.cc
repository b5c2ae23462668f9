#include "strategies/transformer/experts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stepcast {

std::int64_t ExpertTokens::received() const {
  return std::accumulate(per_expert.begin(), per_expert.end(), std::int64_t{0});
}

bool ExpertTokens::even() const {
  return std::all_of(per_expert.begin(), per_expert.end(),
                     [&](std::int64_t count) { return count == per_expert.front(); });
}

double PlacesOfToken(const ExpertLayers& experts, const ParallelPlan& plan, ExpertPlace place,
                     double imbalance) {
  double places = place == ExpertPlace::kNode ? plan.expert_nodes : plan.expert;
  const double of_place = static_cast<double>(experts.count) / places;
  if (experts.node_limit > 0 && experts.node_limit < plan.expert_nodes) {
    places = places * static_cast<double>(experts.node_limit) / plan.expert_nodes;
  }
  const double drawn_from = of_place * places;
  double none = 1;  // The probability that a place has none of a token's experts.
  for (std::int64_t i = 0; i < experts.per_token; ++i) {
    const auto drawn = static_cast<double>(i);
    none *= std::max(0.0, drawn_from - of_place - drawn) / std::max(1.0, drawn_from - drawn);
  }
  return places * std::min(1.0, (1 - none) * imbalance);
}

std::int64_t RoutedTokens(const ParallelPlan& plan, std::int64_t tokens) {
  return plan.sequence_parallel ? tokens / plan.tensor : tokens;
}

ExpertTokens TokensOfExperts(const ExpertLayers& experts, const ParallelPlan& plan,
                             std::int64_t tokens) {
  ExpertTokens result;
  // Ranks that split an expert hold different tokens only where the sequence is split.
  const int sources = plan.expert * (plan.sequence_parallel ? plan.expert_tensor : 1);
  const double routed = static_cast<double>(tokens) * static_cast<double>(experts.per_token);
  const double all = routed * sources;
  const auto count = static_cast<double>(experts.count);
  const double mean = all / count;
  const auto of_expert = [&](std::int64_t expert) {
    double share =
        experts.load.empty() ? mean : all * experts.load[static_cast<std::size_t>(expert)];
    if (experts.capacity_factor) {
      const double most = mean * *experts.capacity_factor;
      share = experts.pad_to_capacity ? most : std::min(share, most);
    }
    return share;
  };
  const std::int64_t local = experts.count / plan.expert;
  double busiest = -1;
  std::int64_t first = 0;
  for (std::int64_t rank = 0; rank < plan.expert; ++rank) {
    double sum = 0;
    for (std::int64_t e = 0; e < local; ++e) sum += of_expert(rank * local + e);
    if (sum > busiest) {
      busiest = sum;
      first = rank * local;
    }
    if (experts.load.empty()) break;  // all alike
  }
  result.per_expert.reserve(static_cast<std::size_t>(local));
  for (std::int64_t e = 0; e < local; ++e) {
    result.per_expert.push_back(std::max<std::int64_t>(1, std::llround(of_expert(first + e))));
  }
  result.sent = std::max<std::int64_t>(1, std::llround(routed));
  result.imbalance = std::max(busiest / (mean * static_cast<double>(local)), 0.0);
  return result;
}

}  // namespace stepcast
