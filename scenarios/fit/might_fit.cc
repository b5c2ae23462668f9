#include "scenarios/fit/might_fit.h"

#include <algorithm>

#include "scenarios/forecast/forecast.h"

namespace stepcast {

bool MightFit(std::span<const RankMemoryBound> least, const ParallelPlan& plan,
              const Topology& topology) {
  const Bytes device = Allocatable(Bytes(topology.device().memory_bytes()), plan.allocator_margin);
  const Bytes node(topology.node().host_memory_bytes());
  const int gpus = std::min(topology.node().gpus(), topology.gpus());
  return std::all_of(least.begin(), least.end(), [&](const RankMemoryBound& rank) {
    const bool on_host = node == Bytes() || rank.host * gpus <= node;
    return rank.device <= device && on_host;
  });
}

}  // namespace stepcast
