#include "profiles/collect/cuda/nccl.h"

#if __has_include(<nccl.h>)

#include <string>

#include "profiles/collect/cuda/library.h"

namespace stepcast::cuda {

const Nccl& NcclLibrary() {
  static const Nccl kLibrary = [] {
    Nccl nccl;
    nccl.library = OpenLibrary({"libnccl.so.2"});
    if (nccl.library == nullptr) return nccl;
    void* const l = nccl.library;
    nccl.complete =
        Find(l, "ncclGetVersion", nccl.get_version) &&
        Find(l, "ncclGetErrorString", nccl.error_string) &&
        Find(l, "ncclGetUniqueId", nccl.get_unique_id) &&
        Find(l, "ncclCommInitAll", nccl.init_all) && Find(l, "ncclCommInitRank", nccl.init_rank) &&
        Find(l, "ncclCommDestroy", nccl.destroy) && Find(l, "ncclCommAbort", nccl.abort) &&
        Find(l, "ncclCommGetAsyncError", nccl.get_async_error) &&
        Find(l, "ncclGroupStart", nccl.group_start) && Find(l, "ncclGroupEnd", nccl.group_end) &&
        Find(l, "ncclAllReduce", nccl.all_reduce) && Find(l, "ncclAllGather", nccl.all_gather) &&
        Find(l, "ncclReduceScatter", nccl.reduce_scatter) && Find(l, "ncclSend", nccl.send) &&
        Find(l, "ncclRecv", nccl.receive);
    return nccl;
  }();
  return kLibrary;
}

Status CheckNccl(ncclResult_t result, const char* call) {
  if (result == ncclSuccess) return {};
  return Failed(std::string(call) + ": " + NcclLibrary().error_string(result));
}

}  // namespace stepcast::cuda

#endif
