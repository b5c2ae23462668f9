/// \file
/// Lower bounds on what each rank of a step needs, without its Program: for searches, which can
/// drop most of many plans before they build any.
#pragma once

#include <cstddef>
#include <functional>
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

/// The peaks of each pipeline rank are at least these. What a rank's lane of work takes and returns
/// in order is counted exactly, for one unit of the model after another. Not counted is what
/// depends on time: weights gathered ahead, gradients that wait to be reduced, activations on their
/// way to and from the host, and a forward's share of what runs beside a backward.
std::vector<RankMemoryBound> LeastMemory(const LayeredModel& model, const ParallelPlan& plan,
                                         const v1::Framework& framework,
                                         const PipelineSchedule& schedule);

/// The step takes at least this: kernels of one stream run one after another, and so do those that
/// wait for each other; the busiest rank runs these, and it idles until the first micro-batch has
/// come through the stages before and until the last one has gone back through them. `price` gives
/// the device time of operators.
Duration LeastStepTime(const LayeredModel& model, const ParallelPlan& plan,
                       const PipelineSchedule& schedule,
                       const std::function<Duration(OpId)>& price);

/// The reductions of a rank's gradients where each micro-batch has its own, all of one micro-batch
/// as one collective.
struct RepeatedReduction {
  Op op{};
  std::int64_t times = 0;
};
/// By pipeline rank, without experts; empty where gradients wait for the last micro-batch, or are
/// compressed. A step takes at least as long as those of any rank, one after the other: they share
/// a stream, and the units and buckets that they really come in take no less together.
std::vector<RepeatedReduction> LeastReductions(const LayeredModel& model, const ParallelPlan& plan,
                                               const PipelineSchedule& schedule,
                                               const PlanGroups& groups);

/// About how many instructions the Program has: those of layers, which are nearly all.
std::size_t InstructionEstimate(const LayeredModel& model, const ParallelPlan& plan,
                                const PipelineSchedule& schedule);

}  // namespace stepcast
