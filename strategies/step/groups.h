/// \file
/// The communicators of a rank under a plan.
#pragma once

#include <string>
#include <vector>

#include "simulator/program/program.h"
#include "strategies/plan/plan.h"

namespace stepcast {

/// Of the first rank of a pipeline stage; those of other ranks have the same shape.
struct PlanGroups {
  GroupId tensor = GroupId::kNone;
  GroupId context = GroupId::kNone;
  GroupId data = GroupId::kNone;       ///< All ranks with the same dense weights.
  GroupId shard = GroupId::kNone;      ///< Of them, those that split what zero_stage says.
  GroupId replicate = GroupId::kNone;  ///< Of them, those with the same part.
  GroupId expert = GroupId::kNone;
  GroupId expert_tensor = GroupId::kNone;
  GroupId expert_data = GroupId::kNone;  ///< All ranks with the same experts.
  GroupId expert_shard = GroupId::kNone;
  GroupId expert_replicate = GroupId::kNone;
};

PlanGroups AddGroups(ProgramBuilder& builder, const ParallelPlan& plan, int pipeline_rank = 0);

/// Nodes that the ranks which share a layer's experts are on, of the first such group of the first
/// pipeline stage: others may lie otherwise.
int NodesOfExperts(const ParallelPlan& plan, int gpus_per_node);

/// The ranks that together update all weights of these pipeline ranks, each other ones: what a norm
/// of all gradients is summed over. One of `groups` where these are the same ranks. `experts`:
/// whether the optimizer sees weights of experts.
GroupId AddUpdaters(ProgramBuilder& builder, const ParallelPlan& plan, const PlanGroups& groups,
                    const std::vector<int>& pipeline_ranks, bool experts);

/// Two pipeline ranks that talk to each other.
GroupId AddPair(ProgramBuilder& builder, const ParallelPlan& plan, const std::string& name, int a,
                int b);

/// The ranks of a pipeline stage in order: tensor-parallel ones innermost, the rest as
/// `ParallelPlan::rank_order` says. Every communicator of a plan is evenly spaced in it.
class StageOrder {
 public:
  struct Place {
    int pipeline = 0;
    int place = 0;  ///< Among the ranks of its stage.
  };

  explicit StageOrder(const ParallelPlan& plan);

  int RankAt(int pipeline, int place) const {
    return ranks_[static_cast<std::size_t>(pipeline)][static_cast<std::size_t>(place)];
  }
  Place PlaceOf(int rank) const { return places_[static_cast<std::size_t>(rank)]; }

 private:
  std::vector<std::vector<int>> ranks_;  // by pipeline rank
  std::vector<Place> places_;            // by rank
};

/// The first rank of a pipeline rank's class.
int FirstRank(const ParallelPlan& plan, int pipeline_rank);

}  // namespace stepcast
