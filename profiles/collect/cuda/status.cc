#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {

Status Check(cudaError_t error, const char* call) {
  if (error == cudaSuccess) return {};
  // An error of one call is cleared by reading it; one that broke the context stays.
  (void)cudaGetLastError();
  const bool lost = cudaPeekAtLastError() != cudaSuccess || cudaFree(nullptr) != cudaSuccess;
  std::string text = call;
  constexpr std::size_t kShown = 100;
  if (text.size() > kShown) text = text.substr(0, kShown) + "...";
  text += ": ";
  text += cudaGetErrorName(error);
  text += " (" + std::to_string(static_cast<int>(error)) + "): ";
  text += cudaGetErrorString(error);
  if (error == cudaErrorInsufficientDriver) return {STEPCAST_GPU_NO_DRIVER, text};
  if (error == cudaErrorNoDevice) return {STEPCAST_GPU_NO_DEVICE, text};
  return {lost ? STEPCAST_GPU_LOST : STEPCAST_GPU_FAILED, text};
}

Status Check(cublasStatus_t error, const char* call) {
  if (error == CUBLAS_STATUS_SUCCESS) return {};
  std::string text = call;
  constexpr std::size_t kShown = 100;
  if (text.size() > kShown) text = text.substr(0, kShown) + "...";
  text += ": ";
  text += cublasLtGetStatusName(error);
  text += " (" + std::to_string(static_cast<int>(error)) + "): ";
  text += cublasLtGetStatusString(error);
  if (error == CUBLAS_STATUS_NOT_SUPPORTED) return {STEPCAST_GPU_UNSUPPORTED, text};
  return {cudaFree(nullptr) == cudaSuccess ? STEPCAST_GPU_FAILED : STEPCAST_GPU_LOST, text};
}

}  // namespace stepcast::cuda
