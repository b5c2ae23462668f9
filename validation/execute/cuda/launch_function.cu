// Kernels that run the functions of functions.h in blocks of a GPU.
#include <algorithm>

#include "validation/execute/cuda/launch_function.h"

namespace stepcast::cuda {
namespace {

constexpr int kThreads = 256;
constexpr int kWarp = 32;
constexpr int kWarps = kThreads / kWarp;

/// What `functions.h` asks of a block.
class DeviceBlock {
 public:
  __device__ DeviceBlock(double* sums, float* numbers) : sums_(sums), numbers_(numbers) {}

  __device__ int index() const { return static_cast<int>(blockIdx.x); }
  __device__ int blocks() const { return static_cast<int>(gridDim.x); }
  __device__ int thread() const { return static_cast<int>(threadIdx.x); }
  __device__ int threads() const { return kThreads; }
  __device__ void Sync() { __syncthreads(); }
  __device__ double Sum(double x) {
    for (int offset = kWarp / 2; offset > 0; offset /= 2) {
      x += __shfl_down_sync(0xffffffffu, x, offset);
    }
    if (thread() % kWarp == 0) sums_[thread() / kWarp] = x;
    __syncthreads();
    double sum = 0;
    for (int warp = 0; warp < kWarps; ++warp) sum += sums_[warp];
    __syncthreads();
    return sum;
  }
  __device__ float Max(float x) {
    for (int offset = kWarp / 2; offset > 0; offset /= 2) {
      x = fmaxf(x, __shfl_down_sync(0xffffffffu, x, offset));
    }
    if (thread() % kWarp == 0) sums_[thread() / kWarp] = x;
    __syncthreads();
    double most = sums_[0];
    for (int warp = 1; warp < kWarps; ++warp) most = fmax(most, sums_[warp]);
    __syncthreads();
    return static_cast<float>(most);
  }
  __device__ float* scratch() { return numbers_; }

 private:
  double* sums_;
  float* numbers_;
};

__global__ void __launch_bounds__(kThreads) StepcastFunction(const FunctionCall call, int stage) {
  __shared__ double sums[kWarps];
  __shared__ float numbers[2 * kChunk];
  DeviceBlock block(sums, numbers);
  ComputeStage(block, call, stage);
}

}  // namespace

Status LaunchFunction(const FunctionCall& call, std::int64_t work, int multiprocessors,
                      cudaStream_t stream) {
  const int stages = Stages(call.launch);
  if (stages == 0) return Unsupported("not a function of one rank");
  // Enough for every thread to have something to do, as far as the device holds them; blocks that
  // have a row each like more of them.
  constexpr std::int64_t kWorkOfBlock = 64;
  constexpr std::int64_t kBlocksOfMultiprocessor = 32;
  const std::int64_t blocks = std::clamp<std::int64_t>((work + kWorkOfBlock - 1) / kWorkOfBlock, 1,
                                                       kBlocksOfMultiprocessor * multiprocessors);
  for (int stage = 0; stage < stages; ++stage) {
    StepcastFunction<<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(call, stage);
    STEPCAST_GPU_TRY(cudaGetLastError());
  }
  return {};
}

}  // namespace stepcast::cuda
