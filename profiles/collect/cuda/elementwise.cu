// Kernels in which each element depends on elements of the same place alone.
//
// Each functor reads all it needs in `Read` and writes in `Finish`, so that a thread has several
// reads under way before its first write.
#include "profiles/collect/cuda/kernels.h"
#include "profiles/collect/cuda/vector.cuh"

namespace stepcast::cuda {
namespace {

constexpr int kThreads = 256;

template <int kUnroll, typename F>
__global__ void __launch_bounds__(kThreads) Each(F f, std::int64_t vectors) {
  const std::int64_t first =
      static_cast<std::int64_t>(blockIdx.x) * (kThreads * kUnroll) + threadIdx.x;
  typename F::Held held[kUnroll];
#pragma unroll
  for (int u = 0; u < kUnroll; ++u) {
    if (first + u * kThreads < vectors) f.Read(first + u * kThreads, held[u]);
  }
#pragma unroll
  for (int u = 0; u < kUnroll; ++u) {
    if (first + u * kThreads < vectors) f.Finish(first + u * kThreads, held[u]);
  }
}

/// Several vectors a thread where there is enough work for all multiprocessors, else one.
template <typename F>
cudaError_t ForEach(const F& f, std::int64_t vectors, int multiprocessors, cudaStream_t stream) {
  constexpr int kUnroll = 4;
  const std::int64_t full = static_cast<std::int64_t>(multiprocessors) * 8 * kThreads * kUnroll;
  if (vectors >= full) {
    const std::int64_t blocks = (vectors + kThreads * kUnroll - 1) / (kThreads * kUnroll);
    Each<kUnroll><<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(f, vectors);
  } else {
    const std::int64_t blocks = (vectors + kThreads - 1) / kThreads;
    Each<1><<<static_cast<unsigned>(blocks), kThreads, 0, stream>>>(f, vectors);
  }
  return cudaGetLastError();
}

struct One {
  uint4 x;
};
struct Two {
  uint4 x, y;
};

template <typename T>
struct Copy {
  using Held = One;
  const T* in;
  T* out;
  __device__ void Read(std::int64_t i, Held& h) const { h.x = Load(in, i); }
  __device__ void Finish(std::int64_t i, const Held& h) const { Store(out, i, h.x); }
};

template <typename T>
struct Fill {
  struct Held {};
  T* out;
  __device__ void Read(std::int64_t, Held&) const {}
  __device__ void Finish(std::int64_t i, const Held&) const {
    Store(out, i, {0x3f803f80u, 0x3f803f80u, 0x3f803f80u, 0x3f803f80u});
  }
};

template <typename T>
struct Add {
  using Held = Two;
  const T* a;
  const T* b;
  T* out;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(a, i);
    h.y = Load(b, i);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    float y[kLanes<T>];
    Unpack<T>(h.x, x);
    Unpack<T>(h.y, y);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) x[l] += y[l];
    Store(out, i, Pack<T>(x));
  }
};

template <typename T>
struct Scale {
  using Held = One;
  T* data;
  float factor;
  __device__ void Read(std::int64_t i, Held& h) const { h.x = LoadOwn(data, i); }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    Unpack<T>(h.x, x);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) x[l] *= factor;
    Store(data, i, Pack<T>(x));
  }
};

/// Eight elements: one vector of bf16, two of fp32.
struct WidenCast {
  using Held = One;
  const Bf16* in;
  float* out;
  __device__ void Read(std::int64_t i, Held& h) const { h.x = Load(in, i); }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[8];
    Unpack<Bf16>(h.x, x);
    Store(out, 2 * i, Pack<float>({x[0], x[1], x[2], x[3]}));
    Store(out, 2 * i + 1, Pack<float>({x[4], x[5], x[6], x[7]}));
  }
};
struct NarrowCast {
  using Held = Two;
  const float* in;
  Bf16* out;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(in, 2 * i);
    h.y = Load(in, 2 * i + 1);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float a[4];
    float b[4];
    Unpack<float>(h.x, a);
    Unpack<float>(h.y, b);
    Store(out, i, Pack<Bf16>({a[0], a[1], a[2], a[3], b[0], b[1], b[2], b[3]}));
  }
};

/// fp32 sums of eight bf16, or of four fp32, elements.
template <typename T>
struct Accumulate {
  static constexpr int kParts = kLanes<T> / 4;
  struct Held {
    uint4 x;
    uint4 sum[kParts];
  };
  const T* in;
  float* sum;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(in, i);
#pragma unroll
    for (int p = 0; p < kParts; ++p) h.sum[p] = LoadOwn(sum, kParts * i + p);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    Unpack<T>(h.x, x);
#pragma unroll
    for (int p = 0; p < kParts; ++p) {
      float s[4];
      Unpack<float>(h.sum[p], s);
#pragma unroll
      for (int l = 0; l < 4; ++l) s[l] += x[4 * p + l];
      Store(sum, kParts * i + p, Pack<float>(s));
    }
  }
};

// GELU by tanh, as Hendrycks and Gimpel (arXiv 1606.08415) approximate it.
constexpr float kGeluScale = 0.7978845608f;  // sqrt(2 / pi)
constexpr float kGeluCubic = 0.044715f;

__device__ inline float Tanh(float x) {
  const float e = __expf(-2.0f * fabsf(x));
  return copysignf(__fdividef(1.0f - e, 1.0f + e), x);
}

template <typename T>
struct Gelu {
  using Held = One;
  const T* in;
  T* out;
  __device__ void Read(std::int64_t i, Held& h) const { h.x = Load(in, i); }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    Unpack<T>(h.x, x);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) {
      const float v = x[l];
      x[l] = 0.5f * v * (1.0f + Tanh(kGeluScale * (v + kGeluCubic * v * v * v)));
    }
    Store(out, i, Pack<T>(x));
  }
};

template <typename T>
struct GeluBackward {
  using Held = Two;
  const T* gradient;
  const T* in;
  T* out;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(gradient, i);
    h.y = Load(in, i);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float g[kLanes<T>];
    float x[kLanes<T>];
    Unpack<T>(h.x, g);
    Unpack<T>(h.y, x);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) {
      const float v = x[l];
      const float t = Tanh(kGeluScale * (v + kGeluCubic * v * v * v));
      const float slope = kGeluScale * (1.0f + 3.0f * kGeluCubic * v * v);
      g[l] *= 0.5f * (1.0f + t) + 0.5f * v * (1.0f - t * t) * slope;
    }
    Store(out, i, Pack<T>(g));
  }
};

/// Rows of gates and values side by side: where the vector of an output is among the inputs.
struct Halves {
  unsigned columns;  ///< Vectors of an output row.
  __device__ std::int64_t Gate(std::int64_t i) const {
    const auto row = static_cast<unsigned>(i) / columns;  // Fewer than 2^32 vectors fit the memory.
    return i + static_cast<std::int64_t>(row) * columns;
  }
};

__device__ inline float Sigmoid(float x) { return __fdividef(1.0f, 1.0f + __expf(-x)); }

template <typename T>
struct Swiglu {
  using Held = Two;
  const T* in;
  T* out;
  Halves halves;
  __device__ void Read(std::int64_t i, Held& h) const {
    const std::int64_t gate = halves.Gate(i);
    h.x = Load(in, gate);
    h.y = Load(in, gate + halves.columns);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float g[kLanes<T>];
    float v[kLanes<T>];
    Unpack<T>(h.x, g);
    Unpack<T>(h.y, v);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) g[l] *= Sigmoid(g[l]) * v[l];
    Store(out, i, Pack<T>(g));
  }
};

template <typename T>
struct SwigluBackward {
  struct Held {
    uint4 d, x, y;
  };
  const T* gradient;
  const T* in;
  T* out;
  Halves halves;
  __device__ void Read(std::int64_t i, Held& h) const {
    const std::int64_t gate = halves.Gate(i);
    h.d = Load(gradient, i);
    h.x = Load(in, gate);
    h.y = Load(in, gate + halves.columns);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float d[kLanes<T>];
    float g[kLanes<T>];
    float v[kLanes<T>];
    Unpack<T>(h.d, d);
    Unpack<T>(h.x, g);
    Unpack<T>(h.y, v);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) {
      const float s = Sigmoid(g[l]);
      const float silu = g[l] * s;
      g[l] = d[l] * v[l] * (s + silu * (1.0f - s));
      v[l] = d[l] * silu;
    }
    const std::int64_t gate = halves.Gate(i);
    Store(out, gate, Pack<T>(g));
    Store(out, gate + halves.columns, Pack<T>(v));
  }
};

// Dropout keeps an element when its random byte is at least this: p = 26 / 256, about 0.1.
constexpr unsigned kDropBelow = 26;
constexpr float kKeepScale = 256.0f / (256 - kDropBelow);

/// Eight random bytes of a counter (the finalizer of SplitMix64).
__device__ inline unsigned long long RandomBytes(std::int64_t counter) {
  auto z = static_cast<unsigned long long>(counter) * 0x9e3779b97f4a7c15ULL + 0x1234567ULL;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

/// Drops elements of `x` and returns the mask, a byte an element, in the low bytes.
template <int kCount>
__device__ unsigned long long Drop(std::int64_t i, float (&x)[kCount]) {
  const unsigned long long random = RandomBytes(i);
  unsigned long long mask = 0;
#pragma unroll
  for (int l = 0; l < kCount; ++l) {
    const bool keep = ((random >> (8 * l)) & 0xff) >= kDropBelow;
    x[l] = keep ? x[l] * kKeepScale : 0.0f;
    mask |= static_cast<unsigned long long>(keep ? 1 : 0) << (8 * l);
  }
  return mask;
}

template <typename T>
__device__ void StoreMask(unsigned char* mask, std::int64_t i, unsigned long long bytes) {
  if constexpr (kLanes<T> == 8) {
    reinterpret_cast<unsigned long long*>(mask)[i] = bytes;
  } else {
    reinterpret_cast<unsigned*>(mask)[i] = static_cast<unsigned>(bytes);
  }
}

template <typename T>
struct Dropout {
  using Held = One;
  const T* in;
  T* out;
  unsigned char* mask;
  __device__ void Read(std::int64_t i, Held& h) const { h.x = Load(in, i); }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    Unpack<T>(h.x, x);
    StoreMask<T>(mask, i, Drop(i, x));
    Store(out, i, Pack<T>(x));
  }
};

template <typename T>
struct BiasDropoutAdd {
  using Held = Two;
  const T* in;
  const T* residual;
  const T* bias;  ///< One row: stays in the cache.
  T* out;
  unsigned char* mask;
  unsigned columns;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(in, i);
    h.y = Load(residual, i);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    float r[kLanes<T>];
    float b[kLanes<T>];
    Unpack<T>(h.x, x);
    Unpack<T>(h.y, r);
    Unpack<T>(Load(bias, static_cast<unsigned>(i) % columns), b);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) x[l] += b[l];
    StoreMask<T>(mask, i, Drop(i, x));
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) x[l] += r[l];
    Store(out, i, Pack<T>(x));
  }
};

template <typename T>
struct DropoutBackward {
  struct Held {
    uint4 x;
    unsigned long long mask;
  };
  const T* gradient;
  const unsigned char* mask;
  T* out;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = Load(gradient, i);
    if constexpr (kLanes<T> == 8) {
      h.mask = __ldg(reinterpret_cast<const unsigned long long*>(mask) + i);
    } else {
      h.mask = __ldg(reinterpret_cast<const unsigned*>(mask) + i);
    }
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[kLanes<T>];
    Unpack<T>(h.x, x);
#pragma unroll
    for (int l = 0; l < kLanes<T>; ++l) {
      x[l] *= (h.mask >> (8 * l)) & 1 ? kKeepScale : 0.0f;
    }
    Store(out, i, Pack<T>(x));
  }
};

// Four parameters a thread. `Gradient` is bf16 when a 16-bit copy of the weights is kept, too.
template <typename Gradient>
struct Adam {
  static constexpr bool kHasCopy = sizeof(Gradient) == 2;
  struct Held {
    uint4 w, m, v;
    float g[4];
  };
  float* weight;
  const Gradient* gradient;
  float* first;
  float* second;
  Bf16* copy;
  __device__ void Read(std::int64_t i, Held& h) const {
    h.w = LoadOwn(weight, i);
    h.m = LoadOwn(first, i);
    h.v = LoadOwn(second, i);
    if constexpr (kHasCopy) {
      const uint2 raw = __ldg(reinterpret_cast<const uint2*>(gradient) + i);
      const float2 low = Widen(raw.x);
      const float2 high = Widen(raw.y);
      h.g[0] = low.x;
      h.g[1] = low.y;
      h.g[2] = high.x;
      h.g[3] = high.y;
    } else {
      Unpack<float>(Load(gradient, i), h.g);
    }
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    constexpr float kBeta1 = 0.9f;
    constexpr float kBeta2 = 0.95f;
    constexpr float kRate = 1e-4f;
    constexpr float kDecay = 0.1f;
    constexpr float kEpsilon = 1e-8f;
    float w[4];
    float m[4];
    float v[4];
    Unpack<float>(h.w, w);
    Unpack<float>(h.m, m);
    Unpack<float>(h.v, v);
#pragma unroll
    for (int l = 0; l < 4; ++l) {
      const float g = h.g[l];
      m[l] = kBeta1 * m[l] + (1 - kBeta1) * g;
      // The states start as random numbers of either sign here; a square has none.
      v[l] = kBeta2 * fabsf(v[l]) + (1 - kBeta2) * g * g;
      w[l] -= kRate * (m[l] / (sqrtf(v[l]) + kEpsilon) + kDecay * w[l]);
    }
    Store(weight, i, Pack<float>(w));
    Store(first, i, Pack<float>(m));
    Store(second, i, Pack<float>(v));
    if constexpr (kHasCopy) {
      reinterpret_cast<uint2*>(copy)[i] = {Narrow(w[0], w[1]), Narrow(w[2], w[3])};
    }
  }
};

// Heads of 128: element d turns with element d + 64, in place. A vector of the first half of a head
// and that of the second half belong to one thread.
struct Rope {
  struct Held {
    uint4 x, y;
  };
  static constexpr unsigned kHalf = 64 / kLanes<Bf16>;
  Bf16* data;
  const float* table;  ///< Cosine and sine by position: 64 of each.
  unsigned columns;    ///< Vectors of half a row.
  __device__ static std::int64_t At(std::int64_t i) { return i / kHalf * (2 * kHalf) + i % kHalf; }
  __device__ void Read(std::int64_t i, Held& h) const {
    h.x = LoadOwn(data, At(i));
    h.y = LoadOwn(data, At(i) + kHalf);
  }
  __device__ void Finish(std::int64_t i, const Held& h) const {
    float x[8];
    float y[8];
    Unpack<Bf16>(h.x, x);
    Unpack<Bf16>(h.y, y);
    const std::int64_t row = static_cast<unsigned>(i) / columns;
    const auto part = static_cast<std::int64_t>(static_cast<unsigned>(i) % kHalf);
    const float* of_row = table + row * 128;
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      float cosine[4];
      float sine[4];
      Unpack<float>(Load(of_row, 2 * part + half), cosine);
      Unpack<float>(Load(of_row, 16 + 2 * part + half), sine);
#pragma unroll
      for (int l = 0; l < 4; ++l) {
        const float a = x[4 * half + l];
        const float b = y[4 * half + l];
        x[4 * half + l] = a * cosine[l] - b * sine[l];
        y[4 * half + l] = b * cosine[l] + a * sine[l];
      }
    }
    Store(data, At(i), Pack<Bf16>(x));
    Store(data, At(i) + kHalf, Pack<Bf16>(y));
  }
};

template <typename T>
cudaError_t Launch(const StepcastGpuKernel& kernel, const KernelArguments& a, int multiprocessors,
                   cudaStream_t stream) {
  const std::int64_t vectors = kernel.rows * kernel.cols / kLanes<T>;
  const auto columns = static_cast<unsigned>(kernel.cols / kLanes<T>);
  const auto in = [&a](int i) { return static_cast<T*>(a.in[i]); };
  auto* const out = static_cast<T*>(a.out[0]);
  auto* const mask = static_cast<unsigned char*>(a.out[1]);
  const auto each = [&](const auto& f) { return ForEach(f, vectors, multiprocessors, stream); };
  const bool backward = kernel.backward != 0;
  switch (kernel.op) {
    case kStepcastGpuCopy:
      return each(Copy<T>{in(0), out});
    case kStepcastGpuFill:
      return each(Fill<T>{out});
    case kStepcastGpuAdd:
      return each(Add<T>{in(0), in(1), out});
    case kStepcastGpuScale:
      return each(Scale<T>{in(0), 1.0001f});
    case kStepcastGpuAccumulate:
      return each(Accumulate<T>{in(0), static_cast<float*>(a.in[1])});
    case kStepcastGpuGelu:
      return backward ? each(GeluBackward<T>{in(0), in(1), out}) : each(Gelu<T>{in(0), out});
    case kStepcastGpuSwiglu:
      return backward ? each(SwigluBackward<T>{in(0), in(1), out, {columns}})
                      : each(Swiglu<T>{in(0), out, {columns}});
    case kStepcastGpuDropout:
      return backward ? each(DropoutBackward<T>{in(0), static_cast<unsigned char*>(a.in[1]), out})
                      : each(Dropout<T>{in(0), out, mask});
    case kStepcastGpuBiasDropoutAdd:
      return backward ? each(DropoutBackward<T>{in(0), static_cast<unsigned char*>(a.in[1]), out})
                      : each(BiasDropoutAdd<T>{in(0), in(1), in(2), out, mask, columns});
    default:
      return cudaErrorInvalidValue;
  }
}

}  // namespace

cudaError_t LaunchElementwise(const StepcastGpuKernel& kernel, const KernelArguments& a,
                              int multiprocessors, cudaStream_t stream) {
  const bool half = kernel.dtype == kStepcastGpuBf16;
  const std::int64_t elements = kernel.rows * kernel.cols;
  switch (kernel.op) {
    case kStepcastGpuCast:
      return half ? ForEach(WidenCast{static_cast<Bf16*>(a.in[0]), static_cast<float*>(a.out[0])},
                            elements / 8, multiprocessors, stream)
                  : ForEach(NarrowCast{static_cast<float*>(a.in[0]), static_cast<Bf16*>(a.out[0])},
                            elements / 8, multiprocessors, stream);
    case kStepcastGpuAdam: {
      auto* const weight = static_cast<float*>(a.in[0]);
      auto* const first = static_cast<float*>(a.in[2]);
      auto* const second = static_cast<float*>(a.in[3]);
      auto* const copy = static_cast<Bf16*>(a.out[0]);
      return half ? ForEach(Adam<Bf16>{weight, static_cast<Bf16*>(a.in[1]), first, second, copy},
                            elements / 4, multiprocessors, stream)
                  : ForEach(Adam<float>{weight, static_cast<float*>(a.in[1]), first, second, copy},
                            elements / 4, multiprocessors, stream);
    }
    case kStepcastGpuRope:
      if (!half || kernel.cols % 128 != 0) return cudaErrorInvalidValue;
      return ForEach(Rope{static_cast<Bf16*>(a.in[0]), static_cast<float*>(a.in[1]),
                          static_cast<unsigned>(kernel.cols / 16)},
                     elements / 16, multiprocessors, stream);
    default:
      return half ? Launch<Bf16>(kernel, a, multiprocessors, stream)
                  : Launch<float>(kernel, a, multiprocessors, stream);
  }
}

}  // namespace stepcast::cuda
