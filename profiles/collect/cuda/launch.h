/// \file
/// What launching, synchronizing and small copies cost the host and the device.
#pragma once

#include "profiles/collect/cuda/session.h"

namespace stepcast::cuda {

/// Median of many, in microseconds. `argument` as `StepcastGpuLaunchKind` says.
Status MeasureLaunch(Session& session, int kind, std::int64_t argument, double& value_us);

}  // namespace stepcast::cuda
