/// \file
/// Lower bounds on what each rank of a step needs, without its Program: for searches, which can
/// drop most of many plans before they build any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/schedule/schedule.h"
#include "strategies/step/groups.h"
#include "strategies/step/layered_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

struct RankMemoryBound {
  Bytes device;
  Bytes host;  ///< What is offloaded to the CPU: optimizer states, gradients, weights, activations.
};

/// The peaks of a pipeline rank are at least these. What a rank's lane of work takes and returns
/// in order is counted exactly, for one unit of the model after another. Not counted is what
/// depends on time: weights gathered ahead, gradients that wait to be reduced, activations on their
/// way to and from the host, and a forward's share of what runs beside a backward.
RankMemoryBound LeastMemoryOfRank(const LayeredModel& model, const ParallelPlan& plan,
                                  const v1::Framework& framework, const PipelineSchedule& schedule,
                                  int rank);
/// Of each rank.
std::vector<RankMemoryBound> LeastMemory(const LayeredModel& model, const ParallelPlan& plan,
                                         const v1::Framework& framework,
                                         const PipelineSchedule& schedule);

/// What a pipeline rank does beside the blocks of its units.
struct WorkBesideUnits {
  struct Repeated {
    OpId op{};
    std::int64_t times = 0;
  };
  struct Reduction {
    int chunk = 0;
    OpId op{};
  };
  /// On the stream of data-parallel collectives, before the update: weights that are gathered
  /// unit by unit, gradients that are reduced with each micro-batch.
  std::vector<Repeated> repeated;
  /// On the same stream where gradients wait for the last micro-batch: reductions beside the last
  /// backwards of chunks, in order.
  std::vector<Reduction> beside_last;
  /// Of `repeated`, what starts only when the last backward is done.
  std::vector<OpId> after_last;
  /// After all of these, one after another: reductions that are left, the optimizer, new weights.
  std::vector<OpId> update;
};

/// By pipeline rank, with operators added to the builder. Left out is what other ranks take part
/// in, and what depends on time. Empty where ranks hold stages together or update without a flush,
/// or gradients are compressed.
std::vector<WorkBesideUnits> BesideUnits(ProgramBuilder& builder, const LayeredModel& model,
                                         const ParallelPlan& plan, const v1::Framework& framework,
                                         const PipelineSchedule& schedule,
                                         const PlanGroups& groups);

/// The step takes at least this. Kernels of one stream run one after another, and so do those that
/// wait for each other; an action of a rank starts no sooner than the action of another stage that
/// it continues has ended, whose transfer is taken to be instant; the update follows all work.
/// Where pairs of actions overlap, units take several micro-batches at once or nothing is flushed,
/// only the busiest rank counts, and how long it idles at both ends. `price` gives the device time
/// of operators; `slowdown`: compute takes 1 + slowdown times as long beside data-parallel traffic.
Duration LeastStepTime(const LayeredModel& model, const ParallelPlan& plan,
                       const PipelineSchedule& schedule, std::span<const WorkBesideUnits> beside,
                       const std::function<Duration(OpId)>& price, double slowdown = 0);

/// About how many instructions the Program has: those of layers, which are nearly all.
std::size_t InstructionEstimate(const LayeredModel& model, const ParallelPlan& plan,
                                const PipelineSchedule& schedule);

}  // namespace stepcast
