/// \file
/// How a call into CUDA or a library of it ended. The plugin throws nothing.
#pragma once

#include <cublasLt.h>
#include <cuda_runtime_api.h>

#include <string>
#include <utility>

#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

struct [[nodiscard]] Status {
  int code = kStepcastGpuOk;
  std::string message;

  bool ok() const { return code == kStepcastGpuOk; }
};

inline Status Unsupported(std::string message) {
  return {kStepcastGpuUnsupported, std::move(message)};
}
inline Status Failed(std::string message) { return {kStepcastGpuFailed, std::move(message)}; }

/// `call` is named in the message. Tells a lost device from a failed call.
Status Check(cudaError_t error, const char* call);
Status Check(cublasStatus_t error, const char* call);

#define STEPCAST_GPU_JOIN_AGAIN(a, b) a##b
#define STEPCAST_GPU_JOIN(a, b) STEPCAST_GPU_JOIN_AGAIN(a, b)
#define STEPCAST_GPU_RETURN_IF(name, expression)  \
  do {                                            \
    ::stepcast::cuda::Status name = (expression); \
    if (!name.ok()) return name;                  \
  } while (false)

/// Returns the Status of an expression if it failed. Names are numbered: bodies nest.
#define STEPCAST_GPU_RETURN_IF_FAILED(expression) \
  STEPCAST_GPU_RETURN_IF(STEPCAST_GPU_JOIN(status_, __COUNTER__), expression)
/// The same for a call of CUDA or cuBLASLt.
#define STEPCAST_GPU_TRY(call) STEPCAST_GPU_RETURN_IF_FAILED(::stepcast::cuda::Check(call, #call))

}  // namespace stepcast::cuda
