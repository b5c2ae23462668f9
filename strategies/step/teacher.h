/// \file
/// Ranks that run the teacher of a distilled model, where it has GPUs of its own. Private to the
/// step.
#pragma once

#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/step/groups.h"
#include "strategies/step/layered_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Weights of the teacher on one rank.
Bytes TeacherWeightBytes(const LayeredModel& teacher, const ParallelPlan& plan);

/// Communicators of the first of the teacher's ranks; they are numbered from `first_rank` on.
PlanGroups AddTeacherGroups(ProgramBuilder& builder, const ParallelPlan& plan, int first_rank);

/// What a teacher's rank sends, and where.
struct TeacherMessages {
  Op send;               ///< Of a micro-batch.
  RendezvousId first{};  ///< Of micro-batch 0; the others follow.
  int micro_batches = 1;
  int stage = 0;  ///< Number of its rank class in reports.
  int first_rank = 0;
};

/// Adds the rank class of the teacher's ranks: forward of each micro-batch, whose logits it sends.
void BuildTeacherRanks(ProgramBuilder& builder, const ParallelPlan& plan,
                       const v1::Framework& framework, const LayeredModel& teacher,
                       const TeacherMessages& messages);

}  // namespace stepcast
