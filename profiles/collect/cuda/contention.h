/// \file
/// What a matrix product takes when it runs for long, and beside something else.
#pragma once

#include "profiles/collect/cuda/session.h"

namespace stepcast::cuda {

/// Repeats one product for that many seconds.
Status SustainGemm(Session& session, const StepcastGpuGemm& gemm, double seconds,
                   StepcastGpuSustained& sustained);

/// One product alone and beside a companion; `multiprocessors` is of the copy kernel alone.
Status MeasureInterference(Session& session, const StepcastGpuGemm& gemm, int companion,
                           int multiprocessors, StepcastGpuInterference& interference);

}  // namespace stepcast::cuda
