/// \file
/// The communicators of a rank under a plan.
#pragma once

#include "simulator/program/program.h"
#include "strategies/plan/plan.h"

namespace stepcast {

/// Of one rank of the first pipeline stage; those of other ranks have the same shape.
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

PlanGroups AddGroups(ProgramBuilder& builder, const ParallelPlan& plan);

/// Two pipeline ranks that talk to each other.
GroupId AddPair(ProgramBuilder& builder, const ParallelPlan& plan, const std::string& name, int a,
                int b);

/// The first rank of a pipeline rank's class.
int FirstRank(const ParallelPlan& plan, int pipeline_rank);

}  // namespace stepcast
