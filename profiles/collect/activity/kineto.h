/// \file
/// Reads traces of Kineto, the profiler of PyTorch, which records with CUPTI.
#pragma once

#include <string_view>

#include "profiles/collect/activity/activity.h"
#include "simulator/base/result.h"

namespace stepcast {

/// The device activities of a trace: events of the categories kernel, gpu_memcpy and gpu_memset.
/// Times are those of the trace, in nanoseconds; those of older traces are whole microseconds.
/// Externals are Kineto's own numbers of operators. `name` is used in messages. kInvalidInput: not
/// such a trace, or a wrong event, which is named.
Result<ActivityLog> ParseKinetoTrace(std::string_view json, std::string_view name);

}  // namespace stepcast
