// The functions of gpu_executor_api.h: from C to our types and back.
#include <memory>

#include "profiles/collect/cuda/guard.h"
#include "validation/execute/cuda/executor.h"

struct StepcastGpuExecutor {
  std::unique_ptr<stepcast::cuda::Executor> executor;
};

namespace stepcast::cuda {
namespace {

int CountDevices(int* devices, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&]() -> Status {
    STEPCAST_GPU_TRY(cudaGetDeviceCount(devices));
    return {};
  });
}

int OpenExecutor(int device, const StepcastGpuPlan* plan,
                 const StepcastGpuExecutorSettings* settings, StepcastGpuExecutor** executor,
                 char* error, std::size_t error_size) {
  return Guard(error, error_size, [&]() -> Status {
    auto opened = std::make_unique<StepcastGpuExecutor>();
    STEPCAST_GPU_RETURN_IF_FAILED(Executor::Open(device, *plan, *settings, opened->executor));
    *executor = opened.release();
    return {};
  });
}

void CloseExecutor(StepcastGpuExecutor* executor) { delete executor; }

int MakeId(StepcastGpuId* id, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] { return Executor::MakeId(*id); });
}

int Connect(StepcastGpuExecutor* executor, const StepcastGpuId* ids, char* error,
            std::size_t error_size) {
  return Guard(error, error_size, [&] { return executor->executor->Connect(ids); });
}

int WriteNumbers(StepcastGpuExecutor* executor, std::int64_t offset, const float* from,
                 std::int64_t elements, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return executor->executor->Write(offset, from, elements); });
}

int ReadNumbers(StepcastGpuExecutor* executor, std::int64_t offset, float* to,
                std::int64_t elements, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] { return executor->executor->Read(offset, to, elements); });
}

int RunLaunches(StepcastGpuExecutor* executor, std::int64_t first, std::int64_t last, int step,
                StepcastGpuRunReport* report, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return executor->executor->Run(first, last, step, *report); });
}

int MeasureLaunches(StepcastGpuExecutor* executor, std::int64_t first, std::int64_t last,
                    double* median_us, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return executor->executor->Measure(first, last, *median_us); });
}

}  // namespace
}  // namespace stepcast::cuda

extern "C" __attribute__((visibility("default"))) const StepcastGpuExecutorApi*
stepcast_gpu_executor_api(uint32_t version) {
  using namespace stepcast::cuda;  // NOLINT: the functions above.
  static const StepcastGpuExecutorApi kApi = {STEPCAST_GPU_EXECUTOR_API_VERSION,
                                              CountDevices,
                                              OpenExecutor,
                                              CloseExecutor,
                                              MakeId,
                                              Connect,
                                              WriteNumbers,
                                              ReadNumbers,
                                              RunLaunches,
                                              MeasureLaunches};
  return version == STEPCAST_GPU_EXECUTOR_API_VERSION ? &kApi : nullptr;
}
