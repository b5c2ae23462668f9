/// \file
/// The model that a student learns from, laid out beside the student's plan.
#pragma once

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "strategies/model/model.h"
#include "strategies/plan/plan.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Of the GPUs of a cluster those that train the student; the teacher of place: other_gpus has the
/// others. Errors name file, line and cure, here and below.
Result<int> StudentGpus(const v1::Distillation& message, const v1::Strategy& strategy, int gpus,
                        const SourceMap& source);

/// `plan` is the student's, and `context` has its GPUs.
Result<ParallelPlan::Distillation> CreateDistillation(
    const v1::Distillation& message, const v1::Strategy& strategy, const v1::Framework& framework,
    const TransformerModel& student, const ParallelPlan& plan, const PlanContext& context,
    const SourceMap& source);

}  // namespace stepcast
