/// \file
/// Our CUDA kernels, callable from code that no CUDA compiler sees. All are asynchronous and return
/// the error of the launch.
#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

/// Normally distributed elements of the type, the same for the same seed. `bytes` is a multiple
/// of 16.
cudaError_t LaunchFillNormal(int dtype, void* data, std::int64_t bytes, std::uint32_t seed,
                             cudaStream_t stream);
/// Numbers from 0 to below `limit`.
cudaError_t LaunchFillIndices(std::int64_t* data, std::int64_t count, std::int64_t limit,
                              cudaStream_t stream);
/// Keeps one thread busy for that long, so that the host can fill the stream meanwhile.
cudaError_t LaunchSpin(std::int64_t nanoseconds, cudaStream_t stream);
cudaError_t LaunchEmpty(cudaStream_t stream);
/// Writes `value` to memory that the host sees.
cudaError_t LaunchSignal(volatile int* flag, int value, cudaStream_t stream);

/// Read, write, copy or triad over `bytes` of each array; blocks of 256 threads.
cudaError_t LaunchPattern(int pattern, const void* a, const void* b, void* c, std::int64_t bytes,
                          int blocks, cudaStream_t stream);

/// What a companion copy did.
struct CopyReport {
  unsigned long long bytes;  ///< Copied; the traffic is twice that.
  unsigned long long start_ns;
  unsigned long long end_ns;
};
/// Copies round and round on `blocks` multiprocessors until `*stop` is not 0 or the time is over.
/// As large as a block of NCCL, so that no block of a GEMM fits beside it.
cudaError_t LaunchCompanionCopy(const void* from, void* to, std::int64_t bytes, int blocks,
                                const volatile int* stop, CopyReport* report, std::int64_t limit_ns,
                                cudaStream_t stream);

/// Arrays of one kernel, in the order that `Carve` gives them.
struct KernelArguments {
  void* in[5] = {};
  void* out[3] = {};
};

/// Launches one of the kernels bound by memory bandwidth. cudaErrorInvalidValue for shapes and
/// types that it does not have.
cudaError_t LaunchMemoryBound(const StepcastGpuKernel& kernel, const KernelArguments& arguments,
                              int multiprocessors, cudaStream_t stream);
cudaError_t LaunchElementwise(const StepcastGpuKernel& kernel, const KernelArguments& arguments,
                              int multiprocessors, cudaStream_t stream);
cudaError_t LaunchReduction(const StepcastGpuKernel& kernel, const KernelArguments& arguments,
                            int multiprocessors, cudaStream_t stream);
cudaError_t LaunchRowwise(const StepcastGpuKernel& kernel, const KernelArguments& arguments,
                          int multiprocessors, cudaStream_t stream);

/// Blocks of the backward pass of norms, each of which leaves a row of partial sums.
int NormBackwardBlocks(int multiprocessors);

}  // namespace stepcast::cuda
