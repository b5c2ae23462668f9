#include "strategies/step/groups.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

constexpr std::size_t kPipeline = static_cast<std::size_t>(Dimension::kPipeline);

/// `wanted`, in placement order.
std::vector<Dimension> InOrder(const ParallelPlan& plan, const std::vector<Dimension>& wanted) {
  std::vector<Dimension> ordered;
  for (const Dimension dimension : plan.rank_order) {
    if (std::find(wanted.begin(), wanted.end(), dimension) != wanted.end()) {
      ordered.push_back(dimension);
    }
  }
  return ordered;
}

/// Ranks of a stage where these dimensions move, the first fastest.
std::vector<int> RanksAlong(const ParallelPlan& plan, const std::vector<Dimension>& moving,
                            int pipeline) {
  int count = 1;
  for (const Dimension dimension : moving) count *= plan.Size(dimension);
  std::vector<int> ranks;
  ranks.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    Coordinates at{};
    at[kPipeline] = pipeline;
    int rest = i;
    for (const Dimension dimension : moving) {
      at[static_cast<std::size_t>(dimension)] = rest % plan.Size(dimension);
      rest /= plan.Size(dimension);
    }
    ranks.push_back(plan.Rank(at));
  }
  return ranks;
}

/// `count` of `ranks`, `stride` apart.
std::vector<int> Every(const std::vector<int>& ranks, int count, int stride) {
  std::vector<int> chosen;
  chosen.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
    chosen.push_back(ranks[static_cast<std::size_t>(i) * static_cast<std::size_t>(stride)]);
  return chosen;
}

/// All ranks of a stage, those that split a tensor innermost.
std::vector<int> RanksOfStage(const ParallelPlan& plan, int pipeline) {
  std::vector<Dimension> order = InOrder(plan, {Dimension::kContext, Dimension::kData});
  order.insert(order.begin(), Dimension::kTensor);
  return RanksAlong(plan, order, pipeline);
}

/// Ranks of a stage, the first in its order, that hold different weights or update different parts
/// of them. Those of dense weights and those of experts are both counted from the first one; where
/// neither is among the other, the fewest that hold both evenly.
int DifferentRanks(const ParallelPlan& plan, bool with_experts) {
  const bool parts = plan.zero_stage > 0;
  const int dense = plan.tensor * (parts ? plan.shards() : 1);
  const int experts = plan.expert * plan.expert_tensor * (parts ? plan.expert_shards() : 1);
  return with_experts ? std::lcm(dense, experts) : dense;
}

}  // namespace

StageOrder::StageOrder(const ParallelPlan& plan) : places_(static_cast<std::size_t>(plan.gpus())) {
  for (int pipeline = 0; pipeline < plan.pipeline; ++pipeline) {
    ranks_.push_back(RanksOfStage(plan, pipeline));
    for (std::size_t i = 0; i < ranks_.back().size(); ++i) {
      places_[static_cast<std::size_t>(ranks_.back()[i])] = {pipeline, static_cast<int>(i)};
    }
  }
}

int FirstRank(const ParallelPlan& plan, int pipeline_rank) {
  Coordinates at{};
  at[kPipeline] = pipeline_rank;
  return plan.Rank(at);
}

PlanGroups AddGroups(ProgramBuilder& builder, const ParallelPlan& plan, int pipeline_rank) {
  PlanGroups groups;
  const auto along = [&](const std::vector<Dimension>& moving) {
    return RanksAlong(plan, moving, pipeline_rank);
  };
  const auto add = [&builder](const char* name, std::vector<int> ranks) {
    return builder.AddGroup({name, std::move(ranks)});
  };
  groups.tensor = add("tensor", along({Dimension::kTensor}));
  groups.context = add("context", along({Dimension::kContext}));
  const std::vector<int> data = along(InOrder(plan, {Dimension::kContext, Dimension::kData}));
  const int shards = plan.shards();
  groups.data = add("data", data);
  groups.shard = shards == plan.replicas() ? groups.data : add("shard", Every(data, shards, 1));
  groups.replicate = add("replicate", Every(data, plan.replicas() / shards, shards));

  // Experts: the ranks of a stage in order, those that split one innermost.
  const std::vector<int> stage = RanksOfStage(plan, pipeline_rank);
  const int split = plan.expert_tensor;
  const int expert_shards = plan.expert_shards();
  const int copies = plan.expert_replicas();
  groups.expert_tensor = add("expert tensor", Every(stage, split, 1));
  groups.expert = add("expert", Every(stage, plan.expert, split));
  groups.expert_data = add("expert data", Every(stage, copies, split * plan.expert));
  groups.expert_shard = expert_shards == copies
                            ? groups.expert_data
                            : add("expert shard", Every(stage, expert_shards, split * plan.expert));
  groups.expert_replicate = add("expert replicate", Every(stage, copies / expert_shards,
                                                          split * plan.expert * expert_shards));
  return groups;
}

int NodesOfExperts(const ParallelPlan& plan, int gpus_per_node) {
  std::set<int> nodes;
  for (const int rank : Every(RanksOfStage(plan, 0), plan.expert, plan.expert_tensor)) {
    nodes.insert(rank / gpus_per_node);
  }
  return static_cast<int>(nodes.size());
}

GroupId AddUpdaters(ProgramBuilder& builder, const ParallelPlan& plan, const PlanGroups& groups,
                    const std::vector<int>& pipeline_ranks, bool experts) {
  Group group{"updaters", {}};
  for (const int pipeline : pipeline_ranks) {
    const std::vector<int> part =
        Every(RanksOfStage(plan, pipeline), DifferentRanks(plan, experts), 1);
    group.ranks.insert(group.ranks.end(), part.begin(), part.end());
  }
  for (const GroupId same : {groups.tensor, groups.data, groups.shard, groups.expert}) {
    if (builder.group(same).ranks == group.ranks) return same;
  }
  return builder.AddGroup(std::move(group));
}

GroupId AddPair(ProgramBuilder& builder, const ParallelPlan& plan, const std::string& name, int a,
                int b) {
  return builder.AddGroup({name, {FirstRank(plan, a), FirstRank(plan, b)}});
}

}  // namespace stepcast
