/// \file
/// NCCL, loaded when it is first needed: a machine without it can do everything else.
#pragma once

#if __has_include(<nccl.h>)

#include <nccl.h>

#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {

/// The functions of NCCL that are used, as far as the library has them.
struct Nccl {
  void* library = nullptr;
  decltype(&ncclGetVersion) get_version = nullptr;
  decltype(&ncclGetErrorString) error_string = nullptr;
  decltype(&ncclGetUniqueId) get_unique_id = nullptr;
  decltype(&ncclCommInitAll) init_all = nullptr;
  decltype(&ncclCommInitRank) init_rank = nullptr;
  decltype(&ncclCommDestroy) destroy = nullptr;
  decltype(&ncclCommAbort) abort = nullptr;
  decltype(&ncclCommGetAsyncError) get_async_error = nullptr;
  decltype(&ncclGroupStart) group_start = nullptr;
  decltype(&ncclGroupEnd) group_end = nullptr;
  decltype(&ncclAllReduce) all_reduce = nullptr;
  decltype(&ncclAllGather) all_gather = nullptr;
  decltype(&ncclReduceScatter) reduce_scatter = nullptr;
  decltype(&ncclSend) send = nullptr;
  decltype(&ncclRecv) receive = nullptr;
  bool complete = false;
};

const Nccl& NcclLibrary();

/// `call` is named in the message.
Status CheckNccl(ncclResult_t result, const char* call);
/// Returns the Status of a call of NCCL if it failed.
#define STEPCAST_NCCL_TRY(call) \
  STEPCAST_GPU_RETURN_IF_FAILED(::stepcast::cuda::CheckNccl(call, #call))

}  // namespace stepcast::cuda

#endif
