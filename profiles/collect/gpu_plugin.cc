#include "profiles/collect/gpu_plugin.h"

#include <dlfcn.h>
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "simulator/base/plugin.h"

namespace stepcast {
namespace {

constexpr const char* kNoDriver = "no NVIDIA driver on this machine";

}  // namespace

std::string CudaPluginPath() {
  if (const char* const path = std::getenv("STEPCAST_CUDA_PLUGIN"); path != nullptr && *path != 0) {
    return path;
  }
  return PathBesideProgram("libstepcast_cuda.so");
}

Result<GpuPlugin> GpuPlugin::Load(const std::string& path) {
  std::error_code status;
  if (!std::filesystem::exists(path, status)) {
    return MakeError(
        ErrorCode::kGpu,
        fmt::format("this stepcast was built without CUDA: there is no {}; install the CUDA 13 "
                    "toolkit in /usr/local/cuda and build again",
                    path));
  }
  // Before the plugin, whose own libraries may be missing where there is no driver.
  void* const driver = ::dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (driver == nullptr) return MakeError(ErrorCode::kGpu, kNoDriver);
  void* const library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    return MakeError(
        ErrorCode::kGpu,
        fmt::format("{}: cannot be loaded: {}; the libraries of CUDA 13 are looked for "
                    "in /usr/local/cuda/lib64 and in LD_LIBRARY_PATH",
                    path, LoaderMessage()));
  }
  const auto get = reinterpret_cast<StepcastGpuApiFunction>(::dlsym(library, "stepcast_gpu_api"));
  const StepcastGpuApi* const api = get == nullptr ? nullptr : get(STEPCAST_GPU_API_VERSION);
  if (api == nullptr) {
    return MakeError(ErrorCode::kGpu,
                     fmt::format("{}: not a plugin of this stepcast (interface {} is wanted)", path,
                                 STEPCAST_GPU_API_VERSION));
  }
  return GpuPlugin(library, api);
}

void* GpuPlugin::Find(const char* name) const { return ::dlsym(library_, name); }

Result<GpuSession> GpuSession::Open(const StepcastGpuApi& api, int device) {
  StepcastGpuSession* handle = nullptr;
  StepcastGpuFacts facts{};
  std::array<char, 512> error{};
  switch (api.open(device, &handle, &facts, error.data(), error.size())) {
    case kStepcastGpuOk:
      return GpuSession(api, device, handle, facts);
    case kStepcastGpuNoDriver:
      return MakeError(ErrorCode::kGpu,
                       fmt::format("{}, or one too old for CUDA 13 ({})", kNoDriver, error.data()));
    case kStepcastGpuNoDevice:
      return MakeError(ErrorCode::kGpu,
                       fmt::format("no NVIDIA GPU that this program may use ({})", error.data()));
    default:
      return MakeError(ErrorCode::kGpu, fmt::format("the GPU cannot be used: {}", error.data()));
  }
}

StepcastGpuSession* GpuSession::Reopen() {
  handle_.reset();
  StepcastGpuSession* handle = nullptr;
  StepcastGpuFacts facts{};
  std::array<char, 512> error{};
  if (api_->open(device_, &handle, &facts, error.data(), error.size()) != kStepcastGpuOk) {
    return nullptr;
  }
  handle_.reset(handle);
  return handle;
}

}  // namespace stepcast
