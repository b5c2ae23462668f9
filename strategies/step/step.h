/// \file
/// Builds the Program of one training step of any model under a parallel plan.
///
/// One rank class for each pipeline rank: its tensor-, context- and data-parallel ranks do the same
/// work. Ranks are numbered as `ParallelPlan::rank_order` says.
///
/// Sharding follows ZeRO (arXiv 1910.02054) and FSDP (arXiv 2304.11277): with zero_stage 3 a unit's
/// weights are gathered before its forward and backward and dropped after; gradients are reduced in
/// buckets as backward fills them.
#pragma once

#include <cstdint>
#include <functional>

#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/schedule/schedule.h"
#include "strategies/step/groups.h"
#include "strategies/step/layered_model.h"
#include "strategies/step/placement.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// The plan's schedule. Asynchronous ones run `batches` global batches one after another.
Result<PipelineSchedule> ScheduleOf(const ParallelPlan& plan, int batches = 1);

/// Between whom a number of all gradients is summed, such as their norm.
struct Updaters {
  GroupId group = GroupId::kNone;
  /// Of the first of such sums in a step, where they are on several pipeline ranks.
  RendezvousId rendezvous = RendezvousId::kNone;
};
inline constexpr std::size_t kMostSums = 2;  ///< Infinities and norm.

/// From reduced gradients to new weights, for what a rank holds and updates.
Block OptimizerBlock(ProgramBuilder& builder, const ParallelPlan& plan,
                     const v1::Framework& framework, const Updaters& updaters,
                     const StageWeights& weights);

/// What a family gives: its units, built with operators and communicators of the builder.
using MakeUnits = std::function<LayeredModel(ProgramBuilder& builder, const PlanGroups& groups)>;

/// With `flow`, the step's is written to it; kUnsupported says why there is none. It may be one
/// that cannot be executed, and then says why: where a family's recorder did not follow all units
/// kernel by kernel, their flows are those of their blocks. The Program is the same with and
/// without. `make_teacher`: where a plan has a teacher that runs, its units, forward alone, on one
/// of the ranks of those communicators.
Result<Program> BuildStep(const ParallelPlan& plan, const v1::Framework& framework,
                          const MakeUnits& make_units, int batches = 1, DataFlow* flow = nullptr,
                          const MakeUnits& make_teacher = {});

}  // namespace stepcast
