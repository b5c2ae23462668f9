/// \file
/// What one instruction does: the operator, its shape and its data type. An `Op` carries no
/// duration: profiles/ turn it into a time, validation/ into a kernel launch.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "simulator/base/units.h"
#include "simulator/program/dtype.h"

namespace stepcast {

enum class OpKind : std::uint8_t {
  // Matrix kernels.
  kGemm,       ///< dims: m, n, k, batch. C[m,n] = A[m,k] B[k,n], `batch` independent products.
  kAttention,  ///< dims: batch, q_seq, kv_seq, q_heads, kv_heads, head_dim. Fused (flash).
  // Kernels bound by memory bandwidth. dims: rows, cols, extra.
  kLayerNorm,
  kRmsNorm,
  kSoftmax,         ///< Scale, mask and softmax in one kernel.
  kDropout,         ///< Writes a one-byte mask forward, reads it backward.
  kGelu,            ///< With bias: bias is one row and is not counted.
  kSwiglu,          ///< cols is the output width; reads two inputs of that width.
  kBiasDropoutAdd,  ///< Bias, dropout and residual addition in one kernel.
  kAdd,             ///< Sum of two tensors.
  kBias,            ///< Adds one row to all rows, in place.
  kRope,            ///< Rotary position embedding, in place.
  kCopy,            ///< Transpose or any other re-layout.
  kCast,            ///< From `dtype` to the type that `extra` numbers.
  kColumnSum,       ///< Bias gradient: sums all rows.
  kEmbedding,       ///< rows tokens of cols features; extra is the vocabulary held here.
  kCrossEntropy,    ///< rows tokens of cols logits.
  kAccumulate,      ///< fp32 gradient += gradient of `dtype`.
  kFill,            ///< Writes only, such as zeroing gradients.
  kScale,           ///< Reads and writes in place, such as clipping gradients.
  kNormReduce,      ///< Reads only, such as the gradient norm.
  kCausalConv,      ///< Depthwise convolution over a few tokens, with SiLU.
  kGatedNorm,       ///< RMSNorm of a tensor times SiLU of another.
  kStatePassing,    ///< States from chunk to chunk of a sequence; rows are of one channel.
  kMask,            ///< In place, times a mask of one byte an element.
  kPack,            ///< Of each four elements the two that are not zero, with where they were.
  kSelect,          ///< The largest elements and their numbers; extra: how many.
  kAdam,            ///< One parameter an element, fp32 states; extra: bytes an element.
  /// Of a recording: known by its measured time alone, on a device or on a host thread. dims:
  /// picoseconds, index into the recording's own list of what ran (-1: none).
  kTimed,
  // Communication. dims[0] is bytes in the convention of nccl-tests; `group` says between whom.
  kAllReduce,      ///< Bytes of the buffer.
  kAllGather,      ///< Bytes of the whole output.
  kReduceScatter,  ///< Bytes of the whole input.
  kAllToAll,       ///< Bytes of one rank's send buffer; dims[1]: passed on in nodes (0: the same).
  kSend,           ///< Bytes of the message.
  kRecv,           ///< Bytes of the message.
  // Between a device and its host. dims: bytes, `HostMemory`.
  kStore,     ///< From the device.
  kLoad,      ///< To the device.
  kHostAdam,  ///< The optimizer on the host; bytes that it reads and writes.
  /// Processes of the host make samples, beside everything else. dims: samples, processes,
  /// nanoseconds that one of them takes for a sample, bytes of a sample in storage, bytes a second
  /// from there (0: it is in memory).
  kFetch,
  // Work of the host thread that launches everything else.
  kHostWork,  ///< Occupies the host only. dims: a `HostWorkKind`, how many times.
  kHostSync,  ///< The host waits until its predecessors have finished.
};
inline constexpr std::size_t kOpKindCount = static_cast<std::size_t>(OpKind::kHostSync) + 1;

/// Backward does not include the forward.
enum class Pass : std::uint8_t { kForward, kBackward };

/// Transpose flags of the column-major BLAS call that computes row-major `C[m,n] = A[m,k] B[k,n]`:
/// the first letter is of the matrix with the columns of C (B), the second of the one with its rows
/// (A). In a linear layer kTN is forward, kNN the gradient of the input, kNT that of the weight.
enum class GemmLayout : std::uint8_t { kTN, kNN, kNT, kTT };

/// How the three loops over tiles of a product lie in each other, outermost first: over rows and
/// columns of the output (m, n) and along the inner extent (k).
enum class LoopOrder : std::uint8_t { kMnk, kMkn, kNmk, kNkm, kKmn, kKnm };
inline constexpr std::size_t kLoopOrderCount = static_cast<std::size_t>(LoopOrder::kKnm) + 1;

/// A product in loops of stepcast's own over square tiles. On CPU cores only.
struct Tiling {
  LoopOrder order = LoopOrder::kMnk;
  std::uint16_t extent = 0;  ///< Of a tile, in elements; 0: a library multiplies.

  bool is_set() const { return extent > 0; }
  friend auto operator<=>(const Tiling&, const Tiling&) = default;
};

/// What the host does between launches.
enum class HostWorkKind : std::uint8_t {
  kStep,        ///< Once a step: reading the batch, logging, the framework's own loop.
  kMicroBatch,  ///< Once for each forward or backward of a micro-batch.
  kSample,      ///< For each sample that is fetched for a micro-batch.
};

/// Where a host keeps what a device gives it.
enum class HostMemory : std::uint8_t { kCpu, kNvme };

/// A communicator: index into `Program::groups()`.
enum class GroupId : std::uint32_t { kNone = 0xffffffff };

/// A value type; equal Ops cost the same.
struct Op {
  OpKind kind = OpKind::kHostWork;
  DType dtype = DType::kBf16;
  Pass pass = Pass::kForward;
  GemmLayout layout = GemmLayout::kTN;
  bool causal = false;  ///< Attention and softmax: the upper triangle is masked.
  /// The GEMM adds its product to an fp32 output (fused gradient accumulation).
  bool accumulate = false;
  /// GEMM: of each four elements of B along k two are zero. They are packed (kPack), and sparse
  /// tensor cores leave them out.
  bool sparse = false;
  Tiling tiling{};  ///< Of a single product of a linear layer.
  GroupId group = GroupId::kNone;
  std::array<std::int64_t, 6> dims{};

  friend bool operator==(const Op&, const Op&) = default;

  static Op Gemm(DType dtype, GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k,
                 std::int64_t batch = 1, bool accumulate = false);
  static Op Attention(DType dtype, Pass pass, bool causal, std::int64_t batch, std::int64_t q_seq,
                      std::int64_t kv_seq, std::int64_t q_heads, std::int64_t kv_heads,
                      std::int64_t head_dim);
  /// Any kernel bound by memory bandwidth.
  static Op Rowwise(OpKind kind, DType dtype, Pass pass, std::int64_t rows, std::int64_t cols,
                    std::int64_t extra = 0);
  /// Softmax over scores whose upper triangle is masked: the kernel does not read it.
  static Op CausalSoftmax(DType dtype, Pass pass, std::int64_t rows, std::int64_t cols);
  static Op Communication(OpKind kind, DType dtype, Bytes bytes, GroupId group);
  /// kStore, kLoad or kHostAdam.
  static Op Offload(OpKind kind, Bytes bytes, HostMemory memory);
  struct Fetching {
    std::int64_t processes = 1;
    std::int64_t sample_ns = 0;
    std::int64_t sample_bytes = 0;
    std::int64_t bytes_per_s = 0;

    friend bool operator==(const Fetching&, const Fetching&) = default;
  };
  static Op Fetch(std::int64_t samples, const Fetching& how);
  static Op HostWork(HostWorkKind kind, std::int64_t times = 1);
  static Op HostSync();
  /// `what` of a recording took `time`, 0 or more.
  static Op Timed(Duration time, std::int64_t what = -1);
};

struct OpHash {
  std::size_t operator()(const Op& op) const;
};

/// The lower-case name used in traces, reports and profiles, such as "layer_norm".
std::string_view Name(OpKind kind);
/// Such as "mnk".
std::string_view Name(LoopOrder order);
/// Such as "mnk 64".
std::string Describe(const Tiling& tiling);
/// Such as "gemm_tn bf16 4096x11008x4096" or "all_reduce 64 MiB".
std::string Describe(const Op& op);

constexpr bool IsCommunication(OpKind kind) {
  return kind >= OpKind::kAllReduce && kind <= OpKind::kRecv;
}
constexpr bool IsOffload(OpKind kind) {
  return kind >= OpKind::kStore && kind <= OpKind::kHostAdam;
}
constexpr bool IsHost(OpKind kind) { return kind >= OpKind::kHostWork; }
constexpr bool IsMatrix(OpKind kind) { return kind <= OpKind::kAttention; }
constexpr bool IsRowwise(OpKind kind) {
  return kind >= OpKind::kLayerNorm && kind <= OpKind::kAdam;
}

/// Of so many elements those two of each four that are not zero, with two bits each that say where
/// they were (arXiv 2104.08378, section 2).
Bytes PackedSize(DType dtype, std::int64_t elements);

/// Multiply-adds times two that the operator performs; 0 for kernels bound by memory. Causal
/// attention counts half of the square.
Flops ArithmeticWork(const Op& op);

/// Bytes that a kernel must read and write from device memory when each tensor is touched once; for
/// a GEMM its three matrices. 0 for communication and host work.
Bytes MemoryTraffic(const Op& op);

}  // namespace stepcast
