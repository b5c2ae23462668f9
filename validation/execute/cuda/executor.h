/// \file
/// One device that carries out the launch list of a rank.
#pragma once

#include <cublasLt.h>
#include <cuda_runtime_api.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "profiles/collect/cuda/gemm.h"
#include "profiles/collect/cuda/status.h"
#include "validation/execute/cuda/functions.h"
#include "validation/execute/gpu_executor_api.h"

namespace stepcast::cuda {

class Communicators;

/// Used by one thread.
class Executor {
 public:
  /// On failure `executor` stays as it is.
  static Status Open(int device, const StepcastGpuPlan& plan,
                     const StepcastGpuExecutorSettings& settings,
                     std::unique_ptr<Executor>& executor);
  ~Executor();
  Executor(const Executor&) = delete;
  Executor& operator=(const Executor&) = delete;

  static Status MakeId(StepcastGpuId& id);
  Status Connect(const StepcastGpuId* ids);
  Status Write(std::int64_t offset, const float* from, std::int64_t elements);
  Status Read(std::int64_t offset, float* to, std::int64_t elements);
  Status Run(std::int64_t first, std::int64_t last, int step, StepcastGpuRunReport& report);
  Status Measure(std::int64_t first, std::int64_t last, double& median_us);

 private:
  /// Products of the same sizes, layout and alignment share one; m, n, k, layout, adds, alignment.
  using ProductKey =
      std::tuple<std::int64_t, std::int64_t, std::int64_t, std::int32_t, bool, std::uint32_t>;

  Executor(const StepcastGpuPlan& plan, const StepcastGpuExecutorSettings& settings);
  Status Initialize(int device);
  Status CheckPlan() const;
  Status PrepareProducts();
  Status CheckRange(std::int64_t offset, std::int64_t elements) const;
  ProductKey KeyOf(const StepcastGpuLaunch& launch) const;
  FunctionCall CallOf(const StepcastGpuLaunch& launch, int step) const;
  float* Data(const StepcastGpuLaunch& launch, int operand) const;
  std::int64_t Elements(const StepcastGpuLaunch& launch, int operand) const;
  std::int64_t LargestOperand(const StepcastGpuLaunch& launch) const;
  cudaStream_t StreamOf(const StepcastGpuLaunch& launch) const {
    return streams_[static_cast<std::size_t>(launch.stream)];
  }

  Status Launch(const StepcastGpuLaunch& launch, int step);
  /// Launches one after the other, each between two events where CUPTI does not record.
  Status LaunchAll(std::int64_t first, std::int64_t last, int step);
  /// Polls until the stream or event is done, with pauses unless `at_once`; a failed peer or too
  /// long a wait is an error.
  Status Await(const std::function<cudaError_t()>& query, bool at_once, const char* what);
  Status ReportEvents(std::int64_t first, std::int64_t last);
  Status ReportCupti(StepcastGpuRunReport& report);

  StepcastGpuPlan plan_;
  StepcastGpuExecutorSettings settings_;
  int multiprocessors_ = 1;
  float* arena_ = nullptr;
  StepcastGpuPiece* pieces_ = nullptr;  ///< On the device.
  std::vector<cudaStream_t> streams_;
  std::vector<cudaEvent_t> events_;
  cublasLtHandle_t blas_ = nullptr;
  std::size_t workspace_bytes_ = 0;
  std::vector<void*> workspaces_;  ///< By stream; null where it has no products.
  std::map<ProductKey, std::unique_ptr<Product>> products_;
  std::unique_ptr<Communicators> communicators_;

  // Times of launches, without CUPTI.
  cudaEvent_t base_ = nullptr;
  std::vector<cudaEvent_t> starts_;  ///< By launch; null where it is not timed.
  std::vector<cudaEvent_t> ends_;
  std::vector<StepcastGpuActivity> activities_;
  std::string note_;
};

}  // namespace stepcast::cuda
