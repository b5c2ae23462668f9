/// \file
/// Times the kernels that are bound by memory bandwidth.
#pragma once

#include "profiles/collect/cuda/session.h"

namespace stepcast::cuda {

Status TimeMemoryBound(Session& session, const StepcastGpuKernel& kernel,
                       StepcastGpuTiming& timing);

/// Bandwidth of a pattern with so many blocks of 256 threads on each multiprocessor, or of a copy.
Status MeasureBandwidth(Session& session, int pattern, int blocks_per_multiprocessor,
                        double& gigabytes_per_s);

}  // namespace stepcast::cuda
