/// \file
/// cuDNN, loaded when it is first needed: a machine without it can do everything else.
#pragma once

#if __has_include(<cudnn.h>)
#define STEPCAST_HAVE_CUDNN 1

#include <cudnn.h>

#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {

/// The functions of cuDNN that are used, as far as the library has them.
struct Cudnn {
  void* library = nullptr;
  decltype(&cudnnGetVersion) get_version = nullptr;
  decltype(&cudnnGetErrorString) error_string = nullptr;
  decltype(&cudnnGetLastErrorString) last_error = nullptr;
  decltype(&cudnnCreate) create = nullptr;
  decltype(&cudnnDestroy) destroy = nullptr;
  decltype(&cudnnSetStream) set_stream = nullptr;
  decltype(&cudnnBackendCreateDescriptor) create_descriptor = nullptr;
  decltype(&cudnnBackendDestroyDescriptor) destroy_descriptor = nullptr;
  decltype(&cudnnBackendSetAttribute) set_attribute = nullptr;
  decltype(&cudnnBackendGetAttribute) get_attribute = nullptr;
  decltype(&cudnnBackendFinalize) finalize = nullptr;
  decltype(&cudnnBackendExecute) execute = nullptr;
  bool complete = false;
};

const Cudnn& CudnnLibrary();

/// `call` is named in the message. kUnsupported where cuDNN has no kernel for what is asked.
Status CheckCudnn(cudnnStatus_t result, const char* call);
/// Returns the Status of a call of cuDNN if it failed.
#define STEPCAST_CUDNN_TRY(call) \
  STEPCAST_GPU_RETURN_IF_FAILED(::stepcast::cuda::CheckCudnn(call, #call))

}  // namespace stepcast::cuda

#endif
