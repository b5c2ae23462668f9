#include "profiles/collect/cuda/cudnn.h"

#if STEPCAST_HAVE_CUDNN

#include <array>
#include <string>
#include <utility>

#include "profiles/collect/cuda/library.h"

namespace stepcast::cuda {

const Cudnn& CudnnLibrary() {
  static const Cudnn kLibrary = [] {
    Cudnn cudnn;
    cudnn.library = OpenLibrary({"libcudnn.so.9", "libcudnn_graph.so.9"});
    if (cudnn.library == nullptr) return cudnn;
    void* const l = cudnn.library;
    cudnn.complete = Find(l, "cudnnGetVersion", cudnn.get_version) &&
                     Find(l, "cudnnGetErrorString", cudnn.error_string) &&
                     Find(l, "cudnnGetLastErrorString", cudnn.last_error) &&
                     Find(l, "cudnnCreate", cudnn.create) &&
                     Find(l, "cudnnDestroy", cudnn.destroy) &&
                     Find(l, "cudnnSetStream", cudnn.set_stream) &&
                     Find(l, "cudnnBackendCreateDescriptor", cudnn.create_descriptor) &&
                     Find(l, "cudnnBackendDestroyDescriptor", cudnn.destroy_descriptor) &&
                     Find(l, "cudnnBackendSetAttribute", cudnn.set_attribute) &&
                     Find(l, "cudnnBackendGetAttribute", cudnn.get_attribute) &&
                     Find(l, "cudnnBackendFinalize", cudnn.finalize) &&
                     Find(l, "cudnnBackendExecute", cudnn.execute);
    return cudnn;
  }();
  return kLibrary;
}

Status CheckCudnn(cudnnStatus_t result, const char* call) {
  if (result == CUDNN_STATUS_SUCCESS) return {};
  std::array<char, 256> why{};
  CudnnLibrary().last_error(why.data(), why.size());
  std::string message = std::string(call) + ": " + CudnnLibrary().error_string(result);
  if (why[0] != 0) message += std::string(" (") + why.data() + ")";
  // What is between says in what way.
  if (result >= CUDNN_STATUS_NOT_SUPPORTED && result < CUDNN_STATUS_INTERNAL_ERROR) {
    return Unsupported(std::move(message));
  }
  // Where the device is lost, that is the news.
  STEPCAST_GPU_RETURN_IF_FAILED(Check(cudaGetLastError(), call));
  return Failed(std::move(message));
}

}  // namespace stepcast::cuda

#endif
