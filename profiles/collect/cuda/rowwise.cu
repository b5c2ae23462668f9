// Kernels in which the elements of a row depend on one another: norms, softmax, cross-entropy,
// embedding. bf16 in memory, fp32 in registers.
#include <algorithm>

#include "profiles/collect/cuda/kernels.h"
#include "profiles/collect/cuda/vector.cuh"

namespace stepcast::cuda {
namespace {

constexpr int kLanes8 = kLanes<Bf16>;

/// Sum over all threads of a block, for each of them. `shared` holds 33 numbers.
__device__ inline float BlockSum(float value, float* shared) {
#pragma unroll
  for (int offset = 16; offset > 0; offset /= 2) value += __shfl_xor_sync(~0u, value, offset);
  const unsigned warps = blockDim.x / 32;
  __syncthreads();  // The last use of `shared` is over.
  if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = value;
  __syncthreads();
  float sum = threadIdx.x % 32 < warps ? shared[threadIdx.x % 32] : 0.0f;
#pragma unroll
  for (int offset = 16; offset > 0; offset /= 2) sum += __shfl_xor_sync(~0u, sum, offset);
  return sum;
}

__device__ inline float BlockMaximum(float value, float* shared) {
#pragma unroll
  for (int offset = 16; offset > 0; offset /= 2) {
    value = fmaxf(value, __shfl_xor_sync(~0u, value, offset));
  }
  const unsigned warps = blockDim.x / 32;
  __syncthreads();
  if (threadIdx.x % 32 == 0) shared[threadIdx.x / 32] = value;
  __syncthreads();
  float most = threadIdx.x % 32 < warps ? shared[threadIdx.x % 32] : -INFINITY;
#pragma unroll
  for (int offset = 16; offset > 0; offset /= 2) {
    most = fmaxf(most, __shfl_xor_sync(~0u, most, offset));
  }
  return most;
}

/// One row, in the registers of a block: up to kVectors vectors a thread.
template <int kVectors>
struct Row {
  float x[kVectors][kLanes8];

  /// Elements beyond the row become `outside`.
  __device__ void Read(const Bf16* data, unsigned vectors, float outside) {
    uint4 raw[kVectors];
#pragma unroll
    for (int v = 0; v < kVectors; ++v) {
      const unsigned at = v * blockDim.x + threadIdx.x;
      if (at < vectors) raw[v] = Load(data, at);
    }
#pragma unroll
    for (int v = 0; v < kVectors; ++v) {
      const unsigned at = v * blockDim.x + threadIdx.x;
      if (at < vectors) {
        Unpack<Bf16>(raw[v], x[v]);
      } else {
#pragma unroll
        for (int l = 0; l < kLanes8; ++l) x[v][l] = outside;
      }
    }
  }
  __device__ void Write(Bf16* data, unsigned vectors) const {
#pragma unroll
    for (int v = 0; v < kVectors; ++v) {
      const unsigned at = v * blockDim.x + threadIdx.x;
      if (at < vectors) Store(data, at, Pack<Bf16>(x[v]));
    }
  }
  template <typename F>
  __device__ void ForEach(const F& f) {
#pragma unroll
    for (int v = 0; v < kVectors; ++v) {
#pragma unroll
      for (int l = 0; l < kLanes8; ++l) f(x[v][l], v, l);
    }
  }
};

constexpr float kEpsilon = 1e-5f;

template <int kVectors, int kMostThreads, bool kLayerNorm>
__global__ void __launch_bounds__(kMostThreads)
    Norm(const Bf16* __restrict__ in, const Bf16* __restrict__ gamma, const Bf16* __restrict__ beta,
         Bf16* __restrict__ out, float* __restrict__ statistics, unsigned vectors) {
  __shared__ float shared[33];
  const std::int64_t row = blockIdx.x;
  const float columns = static_cast<float>(vectors * kLanes8);
  Row<kVectors> x;
  x.Read(in + row * vectors * kLanes8, vectors, 0);
  float mean = 0;
  if constexpr (kLayerNorm) {
    float sum = 0;
    x.ForEach([&](float& value, int, int) { sum += value; });
    mean = BlockSum(sum, shared) / columns;
  }
  float squares = 0;
#pragma unroll
  for (int v = 0; v < kVectors; ++v) {
    if (v * blockDim.x + threadIdx.x < vectors) {
#pragma unroll
      for (int l = 0; l < kLanes8; ++l) squares += (x.x[v][l] - mean) * (x.x[v][l] - mean);
    }
  }
  const float scale = rsqrtf(BlockSum(squares, shared) / columns + kEpsilon);
  Row<kVectors> g;
  g.Read(gamma, vectors, 0);
  if constexpr (kLayerNorm) {
    Row<kVectors> b;
    b.Read(beta, vectors, 0);
    x.ForEach([&](float& value, int v, int l) {
      value = (value - mean) * scale * g.x[v][l] + b.x[v][l];
    });
  } else {
    x.ForEach([&](float& value, int v, int l) { value *= scale * g.x[v][l]; });
  }
  x.Write(out + row * vectors * kLanes8, vectors);
  if (threadIdx.x == 0) {
    statistics[2 * row] = mean;
    statistics[2 * row + 1] = scale;
  }
}

/// Each block takes every gridDim.x-th row, keeps its sums of the weights' gradients, and writes
/// them as one row of `partial` at the end.
template <int kVectors, int kMostThreads, bool kLayerNorm>
__global__ void __launch_bounds__(kMostThreads)
    NormBackward(const Bf16* __restrict__ gradient, const Bf16* __restrict__ in,
                 const Bf16* __restrict__ gamma, const float* __restrict__ statistics,
                 Bf16* __restrict__ out, float* __restrict__ partial, std::int64_t rows,
                 unsigned vectors) {
  __shared__ float shared[33];
  const float columns = static_cast<float>(vectors * kLanes8);
  Row<kVectors> g;
  g.Read(gamma, vectors, 0);
  Row<kVectors> gamma_sum{};
  Row<kVectors> beta_sum{};
  for (std::int64_t row = blockIdx.x; row < rows; row += gridDim.x) {
    const std::int64_t offset = row * vectors * kLanes8;
    const float mean = kLayerNorm ? statistics[2 * row] : 0.0f;
    const float scale = statistics[2 * row + 1];
    Row<kVectors> dy;
    Row<kVectors> x;
    dy.Read(gradient + offset, vectors, 0);
    x.Read(in + offset, vectors, mean);
    float sum = 0;
    float product = 0;
    x.ForEach([&](float& value, int v, int l) {
      value = (value - mean) * scale;
      const float d = dy.x[v][l];
      gamma_sum.x[v][l] += d * value;
      if constexpr (kLayerNorm) beta_sum.x[v][l] += d;
      sum += d * g.x[v][l];
      product += d * g.x[v][l] * value;
    });
    if constexpr (kLayerNorm) sum = BlockSum(sum, shared) / columns;
    product = BlockSum(product, shared) / columns;
    x.ForEach([&](float& value, int v, int l) {
      const float d = dy.x[v][l] * g.x[v][l];
      value = kLayerNorm ? (d - sum - value * product) * scale : (d - value * product) * scale;
    });
    x.Write(out + offset, vectors);
  }
  float* const own = partial + static_cast<std::int64_t>(blockIdx.x) * 2 * vectors * kLanes8;
#pragma unroll
  for (int v = 0; v < kVectors; ++v) {
    const unsigned at = v * blockDim.x + threadIdx.x;
    if (at >= vectors) continue;
#pragma unroll
    for (int l = 0; l < kLanes8; l += 4) {
      const std::int64_t to = (static_cast<std::int64_t>(at) * kLanes8 + l) / 4;
      Store(own, to,
            Pack<float>({gamma_sum.x[v][l], gamma_sum.x[v][l + 1], gamma_sum.x[v][l + 2],
                         gamma_sum.x[v][l + 3]}));
      if constexpr (kLayerNorm) {
        Store(own + static_cast<std::int64_t>(vectors) * kLanes8, to,
              Pack<float>({beta_sum.x[v][l], beta_sum.x[v][l + 1], beta_sum.x[v][l + 2],
                           beta_sum.x[v][l + 3]}));
      }
    }
  }
}

/// Sums the rows of `partial`: blocks of 32 columns by 8 rows.
__global__ void SumPartials(const float* __restrict__ partial, float* __restrict__ sums, int rows,
                            std::int64_t columns, std::int64_t used) {
  __shared__ float shared[8][33];
  const std::int64_t column = static_cast<std::int64_t>(blockIdx.x) * 32 + threadIdx.x;
  float sum = 0;
  if (column < used) {
    for (int row = static_cast<int>(threadIdx.y); row < rows; row += 8) {
      sum += partial[row * columns + column];
    }
  }
  shared[threadIdx.y][threadIdx.x] = sum;
  __syncthreads();
  if (threadIdx.y == 0 && column < used) {
#pragma unroll
    for (int row = 1; row < 8; ++row) sum += shared[row][threadIdx.x];
    sums[column] = sum;
  }
}

template <int kVectors, int kMostThreads>
__global__ void __launch_bounds__(kMostThreads)
    Softmax(const Bf16* __restrict__ in, Bf16* __restrict__ out, float scale, unsigned vectors) {
  __shared__ float shared[33];
  const std::int64_t offset = static_cast<std::int64_t>(blockIdx.x) * vectors * kLanes8;
  Row<kVectors> x;
  x.Read(in + offset, vectors, -INFINITY);
  float most = -INFINITY;
  x.ForEach([&](float& value, int, int) { most = fmaxf(most, value); });
  most = BlockMaximum(most, shared);
  float sum = 0;
  x.ForEach([&](float& value, int, int) {
    value = __expf((value - most) * scale);
    sum += value;
  });
  const float share = 1.0f / BlockSum(sum, shared);
  x.ForEach([&](float& value, int, int) { value *= share; });
  x.Write(out + offset, vectors);
}

template <int kVectors, int kMostThreads>
__global__ void __launch_bounds__(kMostThreads)
    SoftmaxBackward(const Bf16* __restrict__ gradient, const Bf16* __restrict__ result,
                    Bf16* __restrict__ out, float scale, unsigned vectors) {
  __shared__ float shared[33];
  const std::int64_t offset = static_cast<std::int64_t>(blockIdx.x) * vectors * kLanes8;
  Row<kVectors> d;
  Row<kVectors> y;
  d.Read(gradient + offset, vectors, 0);
  y.Read(result + offset, vectors, 0);
  float sum = 0;
  d.ForEach([&](float& value, int v, int l) { sum += value * y.x[v][l]; });
  sum = BlockSum(sum, shared);
  d.ForEach([&](float& value, int v, int l) { value = (value - sum) * y.x[v][l] * scale; });
  d.Write(out + offset, vectors);
}

constexpr int kVocabularyThreads = 512;

/// Reads the logits twice: for maximum and sum, and for the probabilities that backward needs.
__global__ void __launch_bounds__(kVocabularyThreads)
    CrossEntropy(const Bf16* __restrict__ logits, const std::int64_t* __restrict__ labels,
                 float* __restrict__ probabilities, float* __restrict__ losses, unsigned vectors) {
  __shared__ float shared[33];
  const std::int64_t row = blockIdx.x;
  const Bf16* const x = logits + row * vectors * kLanes8;
  float most = -INFINITY;
  float sum = 0;
  for (unsigned i = threadIdx.x; i < vectors; i += kVocabularyThreads) {
    float value[kLanes8];
    Unpack<Bf16>(Load(x, i), value);
    float here = value[0];
#pragma unroll
    for (int l = 1; l < kLanes8; ++l) here = fmaxf(here, value[l]);
    const float next = fmaxf(most, here);
    sum *= __expf(most - next);
#pragma unroll
    for (int l = 0; l < kLanes8; ++l) sum += __expf(value[l] - next);
    most = next;
  }
  const float row_most = BlockMaximum(most, shared);
  const float row_sum = BlockSum(sum * __expf(most - row_most), shared);
  const float share = 1.0f / row_sum;
  float* const p = probabilities + row * vectors * kLanes8;
  for (unsigned i = threadIdx.x; i < vectors; i += kVocabularyThreads) {
    float value[kLanes8];
    Unpack<Bf16>(Load(x, i), value);
#pragma unroll
    for (int l = 0; l < kLanes8; ++l) value[l] = __expf(value[l] - row_most) * share;
    Store(p, 2 * i, Pack<float>({value[0], value[1], value[2], value[3]}));
    Store(p, 2 * i + 1, Pack<float>({value[4], value[5], value[6], value[7]}));
  }
  if (threadIdx.x == 0) {
    losses[row] = __logf(row_sum) + row_most - __bfloat162float(x[labels[row]]);
  }
}

__global__ void __launch_bounds__(kVocabularyThreads)
    CrossEntropyBackward(const float* __restrict__ probabilities,
                         const std::int64_t* __restrict__ labels, Bf16* __restrict__ out,
                         float scale, unsigned vectors) {
  const std::int64_t row = blockIdx.x;
  const auto label = static_cast<unsigned>(labels[row]);
  const float* const p = probabilities + row * vectors * kLanes8;
  for (unsigned i = threadIdx.x; i < vectors; i += kVocabularyThreads) {
    float low[4];
    float high[4];
    Unpack<float>(Load(p, 2 * i), low);
    Unpack<float>(Load(p, 2 * i + 1), high);
    float value[kLanes8];
#pragma unroll
    for (int l = 0; l < kLanes8; ++l) {
      const float probability = l < 4 ? low[l % 4] : high[l % 4];
      value[l] = (probability - (i * kLanes8 + l == label ? 1.0f : 0.0f)) * scale;
    }
    Store(out + row * vectors * kLanes8, i, Pack<Bf16>(value));
  }
}

__global__ void Embedding(const Bf16* __restrict__ table, const std::int64_t* __restrict__ tokens,
                          Bf16* __restrict__ out, unsigned vectors) {
  const std::int64_t row = blockIdx.x;
  const Bf16* const from = table + tokens[row] * vectors * kLanes8;
  Bf16* const to = out + row * vectors * kLanes8;
  for (unsigned i = threadIdx.x; i < vectors; i += blockDim.x) Store(to, i, Load(from, i));
}

__global__ void EmbeddingBackward(const Bf16* __restrict__ gradient,
                                  const std::int64_t* __restrict__ tokens, Bf16* __restrict__ table,
                                  unsigned vectors) {
  const std::int64_t row = blockIdx.x;
  const Bf16* const from = gradient + row * vectors * kLanes8;
  auto* const to = reinterpret_cast<__nv_bfloat162*>(table + tokens[row] * vectors * kLanes8);
  for (unsigned i = threadIdx.x; i < vectors; i += blockDim.x) {
    float value[kLanes8];
    Unpack<Bf16>(Load(from, i), value);
#pragma unroll
    for (int l = 0; l < kLanes8; l += 2) {
      atomicAdd(to + i * 4 + l / 2, __floats2bfloat162_rn(value[l], value[l + 1]));
    }
  }
}

int RoundToWarps(std::int64_t threads) {
  return static_cast<int>(std::max<std::int64_t>((threads + 31) / 32 * 32, 32));
}

/// Calls `f` with vectors a thread and most threads a block as template arguments, and the threads.
template <typename F>
cudaError_t WithRow(std::int64_t vectors, const F& f) {
  if (vectors <= 256) return f.template operator()<1, 256>(RoundToWarps(vectors));
  if (vectors <= 1024) return f.template operator()<2, 512>(RoundToWarps((vectors + 1) / 2));
  if (vectors <= 2048) return f.template operator()<2, 1024>(RoundToWarps((vectors + 1) / 2));
  return cudaErrorInvalidValue;
}

template <bool kLayerNorm>
cudaError_t LaunchNorm(const StepcastGpuKernel& kernel, const KernelArguments& a,
                       int multiprocessors, cudaStream_t stream) {
  const auto vectors = static_cast<unsigned>(kernel.cols / kLanes8);
  const auto in = [&a](int i) { return static_cast<Bf16*>(a.in[i]); };
  auto* const out = static_cast<Bf16*>(a.out[0]);
  if (kernel.backward == 0) {
    return WithRow(vectors, [&]<int kVectors, int kMostThreads>(int threads) {
      Norm<kVectors, kMostThreads, kLayerNorm>
          <<<static_cast<unsigned>(kernel.rows), threads, 0, stream>>>(
              in(0), in(1), in(2), out, static_cast<float*>(a.out[1]), vectors);
      return cudaGetLastError();
    });
  }
  const int blocks =
      static_cast<int>(std::min<std::int64_t>(kernel.rows, NormBackwardBlocks(multiprocessors)));
  auto* const partial = static_cast<float*>(a.out[1]);
  const cudaError_t launched = WithRow(vectors, [&]<int kVectors, int kMostThreads>(int threads) {
    NormBackward<kVectors, kMostThreads, kLayerNorm><<<blocks, threads, 0, stream>>>(
        in(0), in(1), in(2), static_cast<float*>(a.in[3]), out, partial, kernel.rows, vectors);
    return cudaGetLastError();
  });
  if (launched != cudaSuccess) return launched;
  const std::int64_t used = kernel.cols * (kLayerNorm ? 2 : 1);
  SumPartials<<<static_cast<unsigned>((used + 31) / 32), dim3(32, 8), 0, stream>>>(
      partial, static_cast<float*>(a.out[2]), blocks, 2 * kernel.cols, used);
  return cudaGetLastError();
}

cudaError_t LaunchSoftmax(const StepcastGpuKernel& kernel, const KernelArguments& a,
                          cudaStream_t stream) {
  constexpr float kScale = 0.125f;
  const auto vectors = static_cast<unsigned>(kernel.cols / kLanes8);
  const auto rows = static_cast<unsigned>(kernel.rows);
  auto* const in = static_cast<Bf16*>(a.in[0]);
  auto* const out = static_cast<Bf16*>(a.out[0]);
  return WithRow(vectors, [&]<int kVectors, int kMostThreads>(int threads) {
    if (kernel.backward == 0) {
      Softmax<kVectors, kMostThreads><<<rows, threads, 0, stream>>>(in, out, kScale, vectors);
    } else {
      SoftmaxBackward<kVectors, kMostThreads>
          <<<rows, threads, 0, stream>>>(in, static_cast<Bf16*>(a.in[1]), out, kScale, vectors);
    }
    return cudaGetLastError();
  });
}

}  // namespace

int NormBackwardBlocks(int multiprocessors) { return 2 * multiprocessors; }

cudaError_t LaunchRowwise(const StepcastGpuKernel& kernel, const KernelArguments& a,
                          int multiprocessors, cudaStream_t stream) {
  if (kernel.dtype != kStepcastGpuBf16) return cudaErrorInvalidValue;
  const auto rows = static_cast<unsigned>(kernel.rows);
  const auto vectors = static_cast<unsigned>(kernel.cols / kLanes8);
  const auto* const labels = static_cast<std::int64_t*>(a.in[1]);
  switch (kernel.op) {
    case kStepcastGpuLayerNorm:
      return LaunchNorm<true>(kernel, a, multiprocessors, stream);
    case kStepcastGpuRmsNorm:
      return LaunchNorm<false>(kernel, a, multiprocessors, stream);
    case kStepcastGpuSoftmax:
      return LaunchSoftmax(kernel, a, stream);
    case kStepcastGpuCrossEntropy:
      if (kernel.backward == 0) {
        CrossEntropy<<<rows, kVocabularyThreads, 0, stream>>>(
            static_cast<Bf16*>(a.in[0]), labels, static_cast<float*>(a.out[0]),
            static_cast<float*>(a.out[1]), vectors);
      } else {
        CrossEntropyBackward<<<rows, kVocabularyThreads, 0, stream>>>(
            static_cast<float*>(a.in[0]), labels, static_cast<Bf16*>(a.out[0]),
            1.0f / static_cast<float>(kernel.rows), vectors);
      }
      return cudaGetLastError();
    case kStepcastGpuEmbedding: {
      const int threads = std::min(RoundToWarps(vectors), 256);
      if (kernel.backward == 0) {
        Embedding<<<rows, threads, 0, stream>>>(static_cast<Bf16*>(a.in[0]), labels,
                                                static_cast<Bf16*>(a.out[0]), vectors);
      } else {
        EmbeddingBackward<<<rows, threads, 0, stream>>>(static_cast<Bf16*>(a.in[0]), labels,
                                                        static_cast<Bf16*>(a.in[2]), vectors);
      }
      return cudaGetLastError();
    }
    default:
      return cudaErrorInvalidValue;
  }
}

}  // namespace stepcast::cuda
