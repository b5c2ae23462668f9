#include "simulator/program/op.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

constexpr std::array<std::string_view, kOpKindCount> kNames = {
    "gemm",        "attention",      "layer_norm",
    "rms_norm",    "softmax",        "dropout",
    "gelu",        "swiglu",         "bias_dropout_add",
    "add",         "bias",           "rope",
    "copy",        "cast",           "column_sum",
    "embedding",   "cross_entropy",  "accumulate",
    "fill",        "scale",          "norm_reduce",
    "causal_conv", "gated_norm",     "state_passing",
    "mask",        "pack",           "select",
    "adam",        "timed",          "all_reduce",
    "all_gather",  "reduce_scatter", "all_to_all",
    "send",        "recv",           "store",
    "load",        "host_adam",      "fetch",
    "host_work",   "host_sync"};

double PackedBytesPerElement(DType dtype) { return 0.5 * BytesPerElement(dtype) + 0.125; }

constexpr double kIndexBytes = 4;

/// Bytes read and written for one element of a kernel bound by memory; e is the element's size.
double TrafficPerElement(const Op& op) {
  const double e = BytesPerElement(op.dtype);
  const bool forward = op.pass == Pass::kForward;
  switch (op.kind) {
    case OpKind::kLayerNorm:
    case OpKind::kRmsNorm:
      // Backward reads the input and the output's gradient and writes the input's; the gradients
      // of the weights come from a second read of both.
      return forward ? 2 * e : 5 * e;
    case OpKind::kSoftmax:
      // Forward reads scores and writes probabilities; backward reads those and their gradient and
      // writes the scores'. Reads of a masked half are left out, writes of its zeros are not.
      if (op.causal) return forward ? 1.5 * e : 2 * e;
      return forward ? 2 * e : 3 * e;
    case OpKind::kDropout:
      return 2 * e + 1;
    case OpKind::kGelu:
      return forward ? 2 * e : 3 * e;
    case OpKind::kSwiglu:
      return forward ? 3 * e : 5 * e;
    case OpKind::kBiasDropoutAdd:
      // Backward: masks the gradient; the residual's gradient is the same tensor.
      return forward ? 3 * e + 1 : 2 * e + 1;
    case OpKind::kAdd:
      return 3 * e;
    case OpKind::kBias:
    case OpKind::kRope:
    case OpKind::kCopy:
    case OpKind::kScale:
      return 2 * e;
    case OpKind::kCast:
      return e + BytesPerElement(static_cast<DType>(op.dims[2]));
    case OpKind::kColumnSum:
    case OpKind::kNormReduce:
    case OpKind::kFill:
      return e;
    case OpKind::kEmbedding:
      // Backward adds to rows of the gradient of the table.
      return forward ? 2 * e : 3 * e;
    case OpKind::kCrossEntropy:
      // Computed in fp32 from logits of `dtype`: maximum, sum, and the probabilities kept for
      // backward; backward rewrites them as gradients.
      return forward ? 2 * e + 4 : 4 + e;
    case OpKind::kCausalConv:
    case OpKind::kStatePassing:
      // Neighbours come from the cache. Backward reads what forward read, and the output's
      // gradient.
      return forward ? 2 * e : 3 * e;
    case OpKind::kGatedNorm:
      // Backward reads both inputs and the output's gradient, and writes both gradients.
      return forward ? 3 * e : 5 * e;
    case OpKind::kAccumulate:
      return e + 8;
    case OpKind::kMask:
      return 2 * e + 1;
    case OpKind::kPack:
      return e + PackedBytesPerElement(op.dtype);
    case OpKind::kSelect:
      // Radix selection: a pass for each byte of the element finds the smallest that is chosen, one
      // more gathers. What it writes is counted apart.
      return e * (e + 1);
    case OpKind::kAdam:
      return static_cast<double>(op.dims[2]);
    default:
      return 0;
  }
}

}  // namespace

Op Op::Gemm(DType dtype, GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k,
            std::int64_t batch, bool accumulate) {
  STEPCAST_CHECK(m > 0 && n > 0 && k > 0 && batch > 0) << m << "x" << n << "x" << k;
  Op op;
  op.kind = OpKind::kGemm;
  op.dtype = dtype;
  op.layout = layout;
  op.accumulate = accumulate;
  op.dims = {m, n, k, batch, 0, 0};
  return op;
}

Op Op::Attention(DType dtype, Pass pass, bool causal, std::int64_t batch, std::int64_t q_seq,
                 std::int64_t kv_seq, std::int64_t q_heads, std::int64_t kv_heads,
                 std::int64_t head_dim) {
  Op op;
  op.kind = OpKind::kAttention;
  op.dtype = dtype;
  op.pass = pass;
  op.causal = causal;
  op.dims = {batch, q_seq, kv_seq, q_heads, kv_heads, head_dim};
  return op;
}

Op Op::Rowwise(OpKind kind, DType dtype, Pass pass, std::int64_t rows, std::int64_t cols,
               std::int64_t extra) {
  STEPCAST_CHECK(IsRowwise(kind)) << Name(kind);
  Op op;
  op.kind = kind;
  op.dtype = dtype;
  op.pass = pass;
  op.dims = {rows, cols, extra, 0, 0, 0};
  return op;
}

Op Op::CausalSoftmax(DType dtype, Pass pass, std::int64_t rows, std::int64_t cols) {
  Op op = Rowwise(OpKind::kSoftmax, dtype, pass, rows, cols);
  op.causal = true;
  return op;
}

Op Op::Communication(OpKind kind, DType dtype, Bytes bytes, GroupId group) {
  STEPCAST_CHECK(IsCommunication(kind)) << Name(kind);
  Op op;
  op.kind = kind;
  op.dtype = dtype;
  op.group = group;
  op.dims[0] = bytes.count();
  return op;
}

Op Op::Offload(OpKind kind, Bytes bytes, HostMemory memory) {
  STEPCAST_CHECK(IsOffload(kind)) << Name(kind);
  Op op;
  op.kind = kind;
  op.dims[0] = bytes.count();
  op.dims[1] = static_cast<std::int64_t>(memory);
  return op;
}

Op Op::Fetch(std::int64_t samples, const Fetching& how) {
  STEPCAST_CHECK(samples > 0 && how.processes > 0) << samples << " by " << how.processes;
  Op op;
  op.kind = OpKind::kFetch;
  op.dims = {samples, how.processes, how.sample_ns, how.sample_bytes, how.bytes_per_s, 0};
  return op;
}

Op Op::HostWork(HostWorkKind kind, std::int64_t times) {
  STEPCAST_CHECK(times > 0) << times;
  Op op;
  op.kind = OpKind::kHostWork;
  op.dims[0] = static_cast<std::int64_t>(kind);
  op.dims[1] = times;
  return op;
}

Op Op::HostSync() {
  Op op;
  op.kind = OpKind::kHostSync;
  return op;
}

Op Op::Timed(Duration time, std::int64_t what) {
  STEPCAST_CHECK(time >= Duration() && what >= -1) << time.picoseconds() << " ps of " << what;
  Op op;
  op.kind = OpKind::kTimed;
  op.dims[0] = time.picoseconds();
  op.dims[1] = what;
  return op;
}

std::size_t OpHash::operator()(const Op& op) const {
  std::uint64_t hash =
      static_cast<std::uint64_t>(op.kind) | static_cast<std::uint64_t>(op.dtype) << 8 |
      static_cast<std::uint64_t>(op.pass) << 16 | static_cast<std::uint64_t>(op.layout) << 24 |
      static_cast<std::uint64_t>(op.causal) << 32 |
      static_cast<std::uint64_t>(op.accumulate) << 33 | static_cast<std::uint64_t>(op.group) << 34;
  if (op.sparse) hash ^= 0x2545f4914f6cdd1dULL;
  // Nothing where there is none.
  hash ^= (static_cast<std::uint64_t>(op.tiling.order) << 16 | op.tiling.extent) *
          0xff51afd7ed558ccdULL;
  for (const std::int64_t dim : op.dims) {
    hash = (hash ^ static_cast<std::uint64_t>(dim)) * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
  }
  return static_cast<std::size_t>(hash);
}

std::string_view Name(OpKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::string_view Name(LoopOrder order) {
  static constexpr std::array<std::string_view, kLoopOrderCount> kOrders = {"mnk", "mkn", "nmk",
                                                                            "nkm", "kmn", "knm"};
  return kOrders[static_cast<std::size_t>(order)];
}

std::string Describe(const Tiling& tiling) {
  return fmt::format("{} {}", Name(tiling.order), tiling.extent);
}

std::string Describe(const Op& op) {
  const std::string_view dtype = Name(op.dtype);
  const auto& d = op.dims;
  if (op.kind == OpKind::kGemm) {
    constexpr std::array<std::string_view, 4> kLayouts = {"tn", "nn", "nt", "tt"};
    std::string text =
        fmt::format("gemm_{} {} {}x{}x{}", kLayouts[static_cast<std::size_t>(op.layout)], dtype,
                    d[0], d[1], d[2]);
    if (d[3] > 1) text += fmt::format(" x{}", d[3]);
    if (op.sparse) text += " 2:4";
    if (op.tiling.is_set()) text += fmt::format(" ({})", Describe(op.tiling));
    return text;
  }
  const std::string_view pass = op.pass == Pass::kForward ? "" : "_backward";
  if (op.kind == OpKind::kAttention) {
    return fmt::format("attention{} {} batch {} seq {} heads {}/{} dim {}{}", pass, dtype, d[0],
                       d[1], d[3], d[4], d[5], op.causal ? " causal" : "");
  }
  if (IsCommunication(op.kind) || IsOffload(op.kind)) {
    return fmt::format("{} {:.2f} MiB", Name(op.kind), static_cast<double>(d[0]) / (1 << 20));
  }
  if (op.kind == OpKind::kFetch) return fmt::format("fetch {} samples", d[0]);
  if (IsHost(op.kind)) return std::string(Name(op.kind));
  if (op.kind == OpKind::kTimed)
    return fmt::format("timed {:.3f} us", static_cast<double>(d[0]) * 1e-6);
  return fmt::format("{}{} {} {}x{}", Name(op.kind), pass, dtype, d[0], d[1]);
}

Bytes PackedSize(DType dtype, std::int64_t elements) {
  return Bytes(static_cast<std::int64_t>(
      std::ceil(PackedBytesPerElement(dtype) * static_cast<double>(elements))));
}

Flops ArithmeticWork(const Op& op) {
  const auto product = [&op](int count) {
    double value = 1;
    for (int i = 0; i < count; ++i)
      value *= static_cast<double>(op.dims[static_cast<std::size_t>(i)]);
    return value;
  };
  if (op.kind == OpKind::kGemm) return Flops(2 * product(4));
  if (op.kind == OpKind::kAttention) {
    const auto& d = op.dims;
    // Two products forward; five backward, with the recomputed scores (FlashAttention,
    // section 3.1).
    const double square = static_cast<double>(d[0]) * static_cast<double>(d[1]) *
                          static_cast<double>(d[2]) * static_cast<double>(d[3]) *
                          static_cast<double>(d[5]);
    return Flops(square * (op.pass == Pass::kForward ? 4 : 10) * (op.causal ? 0.5 : 1));
  }
  return Flops();
}

Bytes MemoryTraffic(const Op& op) {
  const double e = BytesPerElement(op.dtype);
  const auto dim = [&op](std::size_t i) { return static_cast<double>(op.dims[i]); };
  double bytes = 0;
  if (op.kind == OpKind::kGemm) {
    const double output = op.accumulate ? 8 : e;
    const double weight = op.sparse ? PackedBytesPerElement(op.dtype) : e;
    bytes = dim(3) * (e * dim(0) * dim(2) + weight * dim(2) * dim(1) + output * dim(0) * dim(1));
  } else if (op.kind == OpKind::kAttention) {
    const double q = dim(0) * dim(1) * dim(3) * dim(5);
    const double kv = 2 * dim(0) * dim(2) * dim(4) * dim(5);
    // Forward reads q, k, v and writes the output; backward also reads the output and its gradient
    // and writes three gradients.
    bytes = e * (op.pass == Pass::kForward ? 2 * q + kv : 4 * q + 2 * kv);
  } else if (IsRowwise(op.kind)) {
    bytes = TrafficPerElement(op) * dim(0) * dim(1);
    if (op.kind == OpKind::kSelect) bytes += dim(2) * (e + kIndexBytes);
  }
  return Bytes(static_cast<std::int64_t>(bytes + 0.5));
}

}  // namespace stepcast
