// Kernels that read a tensor and write next to nothing: column sums and the sum of squares.
#include <algorithm>

#include "profiles/collect/cuda/kernels.h"
#include "profiles/collect/cuda/vector.cuh"

namespace stepcast::cuda {
namespace {

constexpr int kThreads = 256;
constexpr int kColumnThreads = 32;
constexpr int kRowThreads = 8;

/// Blocks of 32 vectors of columns by 8 rows; each takes every gridDim.y-th group of 8 rows.
template <typename T>
__global__ void __launch_bounds__(kThreads)
    ColumnSum(const T* __restrict__ in, float* __restrict__ sums, std::int64_t rows,
              unsigned vectors) {
  constexpr int kCount = kLanes<T>;
  __shared__ float shared[kRowThreads][kColumnThreads * kCount + 1];
  const unsigned column = blockIdx.x * kColumnThreads + threadIdx.x;
  float sum[kCount] = {};
  if (column < vectors) {
    const std::int64_t stride = static_cast<std::int64_t>(gridDim.y) * kRowThreads;
#pragma unroll 4
    for (std::int64_t row = blockIdx.y * kRowThreads + threadIdx.y; row < rows; row += stride) {
      float x[kCount];
      Unpack<T>(Load(in, row * vectors + column), x);
#pragma unroll
      for (int l = 0; l < kCount; ++l) sum[l] += x[l];
    }
  }
#pragma unroll
  for (int l = 0; l < kCount; ++l) shared[threadIdx.y][threadIdx.x * kCount + l] = sum[l];
  __syncthreads();
  const unsigned thread = threadIdx.y * kColumnThreads + threadIdx.x;
  if (thread < kColumnThreads * kCount) {
    const std::int64_t to =
        static_cast<std::int64_t>(blockIdx.x) * kColumnThreads * kCount + thread;
    float total = 0;
#pragma unroll
    for (int row = 0; row < kRowThreads; ++row) total += shared[row][thread];
    if (to < static_cast<std::int64_t>(vectors) * kCount) atomicAdd(sums + to, total);
  }
}

template <typename T>
__global__ void __launch_bounds__(kThreads)
    SquareSum(const T* __restrict__ in, float* __restrict__ result, std::int64_t vectors) {
  __shared__ float shared[kThreads / 32];
  const std::int64_t stride = static_cast<std::int64_t>(gridDim.x) * kThreads;
  float sum = 0;
#pragma unroll 4
  for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * kThreads + threadIdx.x; i < vectors;
       i += stride) {
    float x[kLanes<T>];
    Unpack<T>(Load(in, i), x);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) sum += x[l] * x[l];
  }
#pragma unroll
  for (int offset = 16; offset > 0; offset /= 2) sum += __shfl_xor_sync(~0u, sum, offset);
  if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = sum;
  __syncthreads();
  if (threadIdx.x == 0) {
    float total = 0;
#pragma unroll
    for (int warp = 0; warp < kThreads / 32; ++warp) total += shared[warp];
    atomicAdd(result, total);
  }
}

template <typename T>
cudaError_t Launch(const StepcastGpuKernel& kernel, const KernelArguments& a, int multiprocessors,
                   cudaStream_t stream) {
  const auto* const in = static_cast<T*>(a.in[0]);
  auto* const sums = static_cast<float*>(a.out[0]);
  if (kernel.op == kStepcastGpuColumnSum) {
    const auto vectors = static_cast<unsigned>(kernel.cols / kLanes<T>);
    const unsigned across = (vectors + kColumnThreads - 1) / kColumnThreads;
    // Eight blocks fill a multiprocessor.
    const std::int64_t wanted = std::max<std::int64_t>(1, 8 * multiprocessors / across);
    const std::int64_t useful = (kernel.rows + kRowThreads - 1) / kRowThreads;
    const auto down = static_cast<unsigned>(std::min(wanted, useful));
    ColumnSum<T><<<dim3(across, down), dim3(kColumnThreads, kRowThreads), 0, stream>>>(
        in, sums, kernel.rows, vectors);
  } else {
    const std::int64_t vectors = kernel.rows * kernel.cols / kLanes<T>;
    const std::int64_t blocks =
        std::min<std::int64_t>((vectors + kThreads - 1) / kThreads, 8 * multiprocessors);
    SquareSum<T><<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(in, sums, vectors);
  }
  return cudaGetLastError();
}

}  // namespace

cudaError_t LaunchReduction(const StepcastGpuKernel& kernel, const KernelArguments& a,
                            int multiprocessors, cudaStream_t stream) {
  return kernel.dtype == kStepcastGpuBf16 ? Launch<Bf16>(kernel, a, multiprocessors, stream)
                                          : Launch<float>(kernel, a, multiprocessors, stream);
}

cudaError_t LaunchMemoryBound(const StepcastGpuKernel& kernel, const KernelArguments& arguments,
                              int multiprocessors, cudaStream_t stream) {
  switch (kernel.op) {
    case kStepcastGpuColumnSum:
    case kStepcastGpuNormReduce:
      return LaunchReduction(kernel, arguments, multiprocessors, stream);
    case kStepcastGpuLayerNorm:
    case kStepcastGpuRmsNorm:
    case kStepcastGpuSoftmax:
    case kStepcastGpuCrossEntropy:
    case kStepcastGpuEmbedding:
      return LaunchRowwise(kernel, arguments, multiprocessors, stream);
    default:
      return LaunchElementwise(kernel, arguments, multiprocessors, stream);
  }
}

}  // namespace stepcast::cuda
