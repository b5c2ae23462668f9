/// \file
/// Runs a step for real on GPUs: one process for each rank and GPU.
///
/// The very Program and numbers of the CPU executor (`execute.h`): losses, gradients and weights of
/// both are the same but for rounding. Times are those at which kernels, copies and collectives
/// ran, from CUPTI's records, or from CUDA events where CUPTI is missing.
#pragma once

#include <string>
#include <vector>

#include "profiles/collect/gpu_plugin.h"
#include "simulator/base/result.h"
#include "strategies/lower/lower.h"
#include "validation/execute/compare.h"
#include "validation/execute/execute.h"
#include "validation/execute/gpu_executor_api.h"

namespace stepcast {

/// What executes steps in `plugin`. kGpu where it is of another version.
Result<const StepcastGpuExecutorApi*> ExecutorOf(const GpuPlugin& plugin);

struct GpuExecution {
  Execution execution;
  /// Such as why times are not from CUPTI; of the first rank that has one.
  std::string note;
};

/// kInfeasible: more ranks than GPUs. kGpu with what the plugin or a device says. The errors of
/// `PlanForGpus`. The process must not have used CUDA before.
Result<GpuExecution> ExecuteOnGpus(const StepcastGpuExecutorApi& api, const Executable& executable,
                                   const ExecuteOptions& options);

/// By `OpId` of the executed program: the median of many runs on a GPU that does nothing else. Of
/// an Op that computes different functions, the mean over where it stands. Zero for what is no
/// kernel.
Result<std::vector<Duration>> MeasureKernelsOnGpu(const StepcastGpuExecutorApi& api,
                                                  const Executable& executable,
                                                  const ExecuteOptions& options);

struct GpuComparison {
  Comparison comparison;
  std::string note;
};

/// Measures the kernels, forecasts the step and executes it. What is between ranks, and the work of
/// the host, is forecast as in `links`, which is that of the scenario's cluster.
Result<GpuComparison> CompareOnGpus(const StepcastGpuExecutorApi& api, const Executable& executable,
                                    const ExecuteOptions& options, const Pricing& links);

}  // namespace stepcast
