// Random data, spinning, bandwidth patterns and the copy that runs beside a GEMM.
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_fp8.h>

#include "profiles/collect/cuda/kernels.h"

namespace stepcast::cuda {
namespace {

constexpr int kThreads = 256;

__device__ std::uint32_t Hash(std::uint32_t x) {
  // The finalizer of MurmurHash3, a bijection that mixes well.
  x ^= x >> 16;
  x *= 0x85ebca6bu;
  x ^= x >> 13;
  x *= 0xc2b2ae35u;
  x ^= x >> 16;
  return x;
}

/// Two independent normal numbers (Box and Muller).
__device__ float2 Normal(std::int64_t index, std::uint32_t seed) {
  const auto low = static_cast<std::uint32_t>(index);
  const auto high = static_cast<std::uint32_t>(index >> 32);
  const std::uint32_t a = Hash(low ^ Hash(high ^ seed));
  const std::uint32_t b = Hash(a ^ 0x9e3779b9u);
  const float u = (static_cast<float>(a >> 8) + 1.0f) * (1.0f / 16777217.0f);
  const float v = static_cast<float>(b >> 8) * (1.0f / 16777216.0f);
  const float radius = sqrtf(-2.0f * __logf(u));
  float sine = 0;
  float cosine = 0;
  __sincosf(6.2831853f * v, &sine, &cosine);
  return {radius * cosine, radius * sine};
}

template <typename T>
__device__ T From(float value) {
  return static_cast<T>(value);
}

template <typename T>
__global__ void FillNormal(T* data, std::int64_t pairs, std::uint32_t seed) {
  const std::int64_t stride = static_cast<std::int64_t>(gridDim.x) * blockDim.x;
  for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x; i < pairs;
       i += stride) {
    const float2 value = Normal(i, seed);
    data[2 * i] = From<T>(value.x);
    data[2 * i + 1] = From<T>(value.y);
  }
}

__global__ void FillIndices(std::int64_t* data, std::int64_t count, std::int64_t limit) {
  const std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
  if (i < count) data[i] = Hash(static_cast<std::uint32_t>(i)) % limit;
}

__device__ unsigned long long Now() {
  unsigned long long now = 0;
  asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(now));
  return now;
}

__global__ void Spin(unsigned long long nanoseconds) {
  const unsigned long long start = Now();
  while (Now() - start < nanoseconds) {
  }
}

__global__ void Empty() {}

__global__ void Signal(volatile int* flag, int value) {
  *flag = value;
  __threadfence_system();
}

enum class Pattern { kRead, kWrite, kCopy, kTriad };

// At most 32 registers, so that eight blocks fill a multiprocessor.
template <Pattern kPattern>
__global__ void __launch_bounds__(kThreads, 8)
    Stream(const uint4* __restrict__ a, const uint4* __restrict__ b, uint4* __restrict__ c,
           std::int64_t vectors) {
  const std::int64_t stride = static_cast<std::int64_t>(gridDim.x) * kThreads;
  uint4 sum = {0, 0, 0, 0};
#pragma unroll 2
  for (std::int64_t i = static_cast<std::int64_t>(blockIdx.x) * kThreads + threadIdx.x; i < vectors;
       i += stride) {
    if constexpr (kPattern == Pattern::kRead) {
      const uint4 x = __ldg(a + i);
      sum.x ^= x.x;
      sum.y ^= x.y;
      sum.z ^= x.z;
      sum.w ^= x.w;
    } else if constexpr (kPattern == Pattern::kWrite) {
      c[i] = {0x3f800000u, 0x3f800000u, 0x3f800000u, static_cast<unsigned>(i)};
    } else if constexpr (kPattern == Pattern::kCopy) {
      c[i] = __ldg(a + i);
    } else {
      const uint4 x = __ldg(a + i);
      const uint4 y = __ldg(b + i);
      const auto triad = [](unsigned p, unsigned q) {
        return __float_as_uint(__uint_as_float(p) + 3.0f * __uint_as_float(q));
      };
      c[i] = {triad(x.x, y.x), triad(x.y, y.y), triad(x.z, y.z), triad(x.w, y.w)};
    }
  }
  if constexpr (kPattern == Pattern::kRead) {
    // Never true in practice, which the compiler cannot know.
    if (sum.x == 0x12345678u && sum.y == 0x9abcdef0u && sum.z == 0x0fedcba9u) c[0] = sum;
  }
}

// NCCL's kernels keep about this much shared memory on recent devices.
constexpr int kCompanionThreads = 512;
constexpr int kCompanionSharedBytes = 64 * 1024;

__global__ void __launch_bounds__(kCompanionThreads)
    CompanionCopy(const uint4* __restrict__ from, uint4* __restrict__ to, std::int64_t vectors,
                  const volatile int* stop, CopyReport* report, unsigned long long limit_ns) {
  __shared__ int stopped;
  constexpr int kUnroll = 4;
  constexpr int kRounds = 16;
  const unsigned long long start = Now();
  const std::int64_t block_vectors = static_cast<std::int64_t>(kCompanionThreads) * kUnroll;
  std::int64_t at = static_cast<std::int64_t>(blockIdx.x) * block_vectors;
  const std::int64_t stride = static_cast<std::int64_t>(gridDim.x) * block_vectors;
  unsigned long long copied = 0;
  while (true) {
    for (int round = 0; round < kRounds; ++round) {
      if (at + block_vectors > vectors) {
        at = static_cast<std::int64_t>(blockIdx.x) * block_vectors;
      }
      uint4 held[kUnroll];
#pragma unroll
      for (int u = 0; u < kUnroll; ++u) {
        held[u] = __ldg(from + at + u * kCompanionThreads + threadIdx.x);
      }
#pragma unroll
      for (int u = 0; u < kUnroll; ++u) to[at + u * kCompanionThreads + threadIdx.x] = held[u];
      copied += block_vectors * sizeof(uint4);
      at += stride;
    }
    if (threadIdx.x == 0) stopped = (*stop != 0 || Now() - start > limit_ns) ? 1 : 0;
    __syncthreads();
    if (stopped != 0) break;
    __syncthreads();
  }
  if (threadIdx.x == 0) {
    atomicAdd(&report->bytes, copied);
    atomicMin(&report->start_ns, start);
    atomicMax(&report->end_ns, Now());
  }
}

int Blocks(std::int64_t count) { return static_cast<int>((count + kThreads - 1) / kThreads); }

template <typename T>
void Fill(void* data, std::int64_t bytes, std::uint32_t seed, cudaStream_t stream) {
  constexpr int kBlocks = 4096;
  FillNormal<T><<<kBlocks, kThreads, 0, stream>>>(
      static_cast<T*>(data), bytes / static_cast<std::int64_t>(2 * sizeof(T)), seed);
}

}  // namespace

cudaError_t LaunchFillNormal(int dtype, void* data, std::int64_t bytes, std::uint32_t seed,
                             cudaStream_t stream) {
  switch (dtype) {
    case kStepcastGpuFp32:
    case kStepcastGpuTf32:
      Fill<float>(data, bytes, seed, stream);
      break;
    case kStepcastGpuFp16:
      Fill<__half>(data, bytes, seed, stream);
      break;
    case kStepcastGpuBf16:
      Fill<__nv_bfloat16>(data, bytes, seed, stream);
      break;
    case kStepcastGpuFp8:
      Fill<__nv_fp8_e4m3>(data, bytes, seed, stream);
      break;
    default:
      return cudaErrorInvalidValue;
  }
  return cudaGetLastError();
}

cudaError_t LaunchFillIndices(std::int64_t* data, std::int64_t count, std::int64_t limit,
                              cudaStream_t stream) {
  FillIndices<<<Blocks(count), kThreads, 0, stream>>>(data, count, limit);
  return cudaGetLastError();
}

cudaError_t LaunchSpin(std::int64_t nanoseconds, cudaStream_t stream) {
  Spin<<<1, 1, 0, stream>>>(static_cast<unsigned long long>(nanoseconds));
  return cudaGetLastError();
}

cudaError_t LaunchEmpty(cudaStream_t stream) {
  Empty<<<1, 32, 0, stream>>>();
  return cudaGetLastError();
}

cudaError_t LaunchSignal(volatile int* flag, int value, cudaStream_t stream) {
  Signal<<<1, 1, 0, stream>>>(flag, value);
  return cudaGetLastError();
}

cudaError_t LaunchPattern(int pattern, const void* a, const void* b, void* c, std::int64_t bytes,
                          int blocks, cudaStream_t stream) {
  const auto* x = static_cast<const uint4*>(a);
  const auto* y = static_cast<const uint4*>(b);
  auto* z = static_cast<uint4*>(c);
  const std::int64_t vectors = bytes / static_cast<std::int64_t>(sizeof(uint4));
  switch (pattern) {
    case kStepcastGpuRead:
      Stream<Pattern::kRead><<<blocks, kThreads, 0, stream>>>(x, y, z, vectors);
      break;
    case kStepcastGpuWrite:
      Stream<Pattern::kWrite><<<blocks, kThreads, 0, stream>>>(x, y, z, vectors);
      break;
    case kStepcastGpuCopyPattern:
      Stream<Pattern::kCopy><<<blocks, kThreads, 0, stream>>>(x, y, z, vectors);
      break;
    case kStepcastGpuTriad:
      Stream<Pattern::kTriad><<<blocks, kThreads, 0, stream>>>(x, y, z, vectors);
      break;
    default:
      return cudaErrorInvalidValue;
  }
  return cudaGetLastError();
}

cudaError_t LaunchCompanionCopy(const void* from, void* to, std::int64_t bytes, int blocks,
                                const volatile int* stop, CopyReport* report, std::int64_t limit_ns,
                                cudaStream_t stream) {
  const cudaError_t set = cudaFuncSetAttribute(
      CompanionCopy, cudaFuncAttributeMaxDynamicSharedMemorySize, kCompanionSharedBytes);
  if (set != cudaSuccess) return set;
  CompanionCopy<<<blocks, kCompanionThreads, kCompanionSharedBytes, stream>>>(
      static_cast<const uint4*>(from), static_cast<uint4*>(to),
      bytes / static_cast<std::int64_t>(sizeof(uint4)), stop, report,
      static_cast<unsigned long long>(limit_ns));
  return cudaGetLastError();
}

}  // namespace stepcast::cuda
