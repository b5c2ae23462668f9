#include "strategies/step/instances.h"

#include <cstddef>

#include "simulator/base/check.h"

namespace stepcast {

GroupPattern::GroupPattern(const StageOrder& order, const Group& group) {
  std::vector<int> places;
  for (const int rank : group.ranks) {
    const auto [pipeline, place] = order.PlaceOf(rank);
    members_.push_back({pipeline, place});
    crosses_stages_ |= pipeline != members_.front().pipeline;
    if (pipeline == members_.front().pipeline) places.push_back(place);
  }
  count_ = static_cast<int>(places.size());
  if (places.size() > 1) stride_ = places[1] - places[0];
  for (std::size_t i = 0; i < places.size(); ++i) {
    STEPCAST_CHECK(places[i] == static_cast<int>(i) * stride_);
  }
}

std::vector<int> GroupPattern::RanksAt(const StageOrder& order, int pipeline, int place) const {
  std::vector<int> ranks;
  ranks.reserve(members_.size());
  for (const Member& member : members_) {
    ranks.push_back(
        order.RankAt(crosses_stages_ ? member.pipeline : pipeline, OffsetOf(place) + member.place));
  }
  return ranks;
}

std::vector<std::vector<int>> GroupPattern::Instances(const StageOrder& order, int pipeline,
                                                      int stage_ranks) const {
  std::vector<std::vector<int>> instances;
  instances.reserve(static_cast<std::size_t>(stage_ranks / count_));
  for (int place = 0; place < stage_ranks; ++place) {
    if (OffsetOf(place) == place) instances.push_back(RanksAt(order, pipeline, place));
  }
  return instances;
}

}  // namespace stepcast
