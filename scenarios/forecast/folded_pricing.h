/// \file
/// Prices of a Program whose ranks are folded into classes.
#pragma once

#include "profiles/cost/cost_model.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/plan/plan.h"

namespace stepcast {

/// A class stands for all ranks of a pipeline stage, whose communicators have one shape but may lie
/// otherwise: of two groups of six ranks on nodes of eight one crosses nodes. A collective or
/// transfer costs what it costs the slowest of them: the others wait for those at the next
/// collective that they share. Where all lie alike this is the price between the first ranks.
///
/// `model` and `program` must outlive the result.
Pricing FoldedPricing(const CostModel& model, const Program& program, const ParallelPlan& plan);

}  // namespace stepcast
