/// \file
/// Finds and loads the plugin that measures GPUs. The program itself links no GPU library, so that
/// the same binary works where there is no driver.
#pragma once

#include <memory>
#include <string>

#include "profiles/collect/gpu_api.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Where the plugin is: the file that `STEPCAST_CUDA_PLUGIN` names, else `libstepcast_cuda.so`
/// beside the running program.
std::string CudaPluginPath();

/// A loaded plugin. It stays loaded until the program ends: CUDA does not like to be unloaded.
class GpuPlugin {
 public:
  /// kGpu: built without CUDA, no driver, or libraries of CUDA are missing. The message says which.
  static Result<GpuPlugin> Load(const std::string& path);

  const StepcastGpuApi& api() const { return *api_; }
  /// Another function that the plugin exports; nullptr where it does not.
  void* Find(const char* name) const;

 private:
  GpuPlugin(void* library, const StepcastGpuApi* api) : library_(library), api_(api) {}
  void* library_;
  const StepcastGpuApi* api_;
};

/// An open device of a plugin.
class GpuSession {
 public:
  /// kGpu with what the plugin says.
  static Result<GpuSession> Open(const StepcastGpuApi& api, int device);

  /// Closes and opens again, after the device was lost; nullptr when that fails.
  StepcastGpuSession* Reopen();

  const StepcastGpuApi& api() const { return *api_; }
  StepcastGpuSession* handle() const { return handle_.get(); }
  const StepcastGpuFacts& facts() const { return facts_; }

 private:
  GpuSession(const StepcastGpuApi& api, int device, StepcastGpuSession* handle,
             const StepcastGpuFacts& facts)
      : api_(&api), device_(device), handle_(handle, api.close), facts_(facts) {}

  const StepcastGpuApi* api_;
  int device_;
  std::unique_ptr<StepcastGpuSession, void (*)(StepcastGpuSession*)> handle_;
  StepcastGpuFacts facts_;
};

}  // namespace stepcast
