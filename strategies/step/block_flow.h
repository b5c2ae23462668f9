/// \file
/// What the blocks of units read and write, as far as the blocks themselves say it. Private to the
/// step.
#pragma once

#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/step/layered_model.h"

namespace stepcast {

/// Gives units flows that say enough for passes, where no recorder has followed all of them.
///
/// Kernels keep the order that they have in their block, as if each read what the one before it on
/// its stream, and those that it waits for, have made. Free are those of the gradients of weights:
/// they come after what precedes them and before whatever reads the gradients, as schedules assume
/// that put them off. What forward hands to backward, the weights and the tensors between units
/// are tensors of their own, so that units, micro-batches, gathers, reductions and the optimizer
/// wait for what they need. The first kernel of a block stands for all of it where weights are
/// read, the last one where results are written.
///
/// A flow keeps the reason why it is not that of a recorder in `UnitFlow::refused`. Its tensors
/// have one element, but for those of weights.
void DescribeBlocks(LayeredModel& model, const ParallelPlan& plan, const ProgramBuilder& builder);

}  // namespace stepcast
