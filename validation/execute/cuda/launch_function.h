/// \file
/// Functions of a DataFlow as kernels.
#pragma once

#include <cuda_runtime_api.h>

#include "profiles/collect/cuda/status.h"
#include "validation/execute/cuda/functions.h"

namespace stepcast::cuda {

/// Launches the kernels of a function of cuda/functions.h. `work`: elements of its largest operand.
Status LaunchFunction(const FunctionCall& call, std::int64_t work, int multiprocessors,
                      cudaStream_t stream);

}  // namespace stepcast::cuda
