#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {
namespace {

/// Errors after which every call on the device fails until it is reset.
bool EndsTheContext(cudaError_t error) {
  switch (error) {
    case cudaErrorECCUncorrectable:
    case cudaErrorNvlinkUncorrectable:
    case cudaErrorIllegalAddress:
    case cudaErrorLaunchTimeout:
    case cudaErrorContextIsDestroyed:
    case cudaErrorAssert:
    case cudaErrorHardwareStackError:
    case cudaErrorIllegalInstruction:
    case cudaErrorMisalignedAddress:
    case cudaErrorInvalidAddressSpace:
    case cudaErrorInvalidPc:
    case cudaErrorLaunchFailure:
    case cudaErrorDevicesUnavailable:
    case cudaErrorUnknown:
      return true;
    default:
      return false;
  }
}

std::string Shortened(const char* call) {
  constexpr std::size_t kShown = 100;
  const std::string text = call;
  return text.size() > kShown ? text.substr(0, kShown) + "..." : text;
}

}  // namespace

Status Check(cudaError_t error, const char* call) {
  if (error == cudaSuccess) return {};
  (void)cudaGetLastError();  // Else the next check finds it again.
  std::string text = Shortened(call) + ": " + cudaGetErrorName(error) + " (" +
                     std::to_string(static_cast<int>(error)) + "): " + cudaGetErrorString(error);
  if (error == cudaErrorInsufficientDriver) return {kStepcastGpuNoDriver, std::move(text)};
  if (error == cudaErrorNoDevice) return {kStepcastGpuNoDevice, std::move(text)};
  return {EndsTheContext(error) ? kStepcastGpuLost : kStepcastGpuFailed, std::move(text)};
}

Status Check(cublasStatus_t error, const char* call) {
  if (error == CUBLAS_STATUS_SUCCESS) return {};
  std::string text = Shortened(call) + ": " + cublasLtGetStatusName(error) + " (" +
                     std::to_string(static_cast<int>(error)) +
                     "): " + cublasLtGetStatusString(error);
  if (error == CUBLAS_STATUS_NOT_SUPPORTED) return {kStepcastGpuUnsupported, std::move(text)};
  return {EndsTheContext(cudaGetLastError()) ? kStepcastGpuLost : kStepcastGpuFailed,
          std::move(text)};
}

}  // namespace stepcast::cuda
