/// \file
/// Sixteen bytes at a time, computed with in fp32.
#pragma once

#include <cuda_bf16.h>

#include <cstdint>

namespace stepcast::cuda {

using Bf16 = __nv_bfloat16;

/// Elements in sixteen bytes.
template <typename T>
inline constexpr int kLanes = static_cast<int>(16 / sizeof(T));

/// From memory that the kernel only reads.
template <typename T>
__device__ uint4 Load(const T* data, std::int64_t vector) {
  return __ldg(reinterpret_cast<const uint4*>(data) + vector);
}
/// From memory that the kernel also writes.
template <typename T>
__device__ uint4 LoadOwn(const T* data, std::int64_t vector) {
  return reinterpret_cast<const uint4*>(data)[vector];
}
template <typename T>
__device__ void Store(T* data, std::int64_t vector, uint4 value) {
  reinterpret_cast<uint4*>(data)[vector] = value;
}

__device__ inline float2 Widen(unsigned pair) {
  // A bf16 is the upper half of the fp32 of the same value.
  return {__uint_as_float(pair << 16), __uint_as_float(pair & 0xffff0000u)};
}
__device__ inline unsigned Narrow(float low, float high) {
  const __nv_bfloat162 pair = __floats2bfloat162_rn(low, high);
  return static_cast<unsigned>(__bfloat16_as_ushort(pair.x)) |
         static_cast<unsigned>(__bfloat16_as_ushort(pair.y)) << 16;
}

template <typename T>
__device__ void Unpack(uint4 raw, float (&x)[kLanes<T>]) {
  if constexpr (sizeof(T) == 4) {
    x[0] = __uint_as_float(raw.x);
    x[1] = __uint_as_float(raw.y);
    x[2] = __uint_as_float(raw.z);
    x[3] = __uint_as_float(raw.w);
  } else {
    const unsigned words[4] = {raw.x, raw.y, raw.z, raw.w};
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const float2 pair = Widen(words[i]);
      x[2 * i] = pair.x;
      x[2 * i + 1] = pair.y;
    }
  }
}

template <typename T>
__device__ uint4 Pack(const float (&x)[kLanes<T>]) {
  if constexpr (sizeof(T) == 4) {
    return {__float_as_uint(x[0]), __float_as_uint(x[1]), __float_as_uint(x[2]),
            __float_as_uint(x[3])};
  } else {
    return {Narrow(x[0], x[1]), Narrow(x[2], x[3]), Narrow(x[4], x[5]), Narrow(x[6], x[7])};
  }
}

}  // namespace stepcast::cuda
