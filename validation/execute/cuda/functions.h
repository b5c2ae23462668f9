/// \file
/// What the functions of a DataFlow compute on a GPU, in fp32, written once for all threads of a
/// block. Matrix products are cuBLASLt's.
///
/// The code is a template over the block, so that it can be tested without a GPU: on the host a
/// block is one thread or several real ones. A block has
///     index(), blocks()     its place among the blocks of the kernel,
///     thread(), threads()   a thread's place in the block,
///     Sync()                waits for all threads of the block,
///     Sum(x), Max(x)        over its threads, the same for all of them,
///     scratch()             2 * kChunk numbers that its threads share.
/// Work is shared out in strides, so that any number of blocks and threads gives all of it. A
/// function is one or two kernels, called stages, with a workspace between them. Formulas and their
/// sources are those of validation/execute/kernels.cc. Sums run in an order that depends on the
/// number of threads alone.
#pragma once

#include <cmath>
#include <cstdint>

#include "simulator/program/data_flow.h"
#include "validation/execute/gpu_executor_api.h"

#ifdef __CUDACC__
#define STEPCAST_ON_DEVICE __host__ __device__ inline
#else
#define STEPCAST_ON_DEVICE inline
#endif

namespace stepcast::cuda {

/// A launch, as a kernel sees it.
struct FunctionCall {
  StepcastGpuLaunch launch{};
  float* arena = nullptr;
  const StepcastGpuPiece* pieces = nullptr;
  StepcastGpuExecutorSettings settings{};
  int step = 1;

  STEPCAST_ON_DEVICE float* data(int operand) const {
    return arena + pieces[launch.operand[operand].first_piece].offset;
  }
  STEPCAST_ON_DEVICE std::int64_t size(int operand) const {
    return pieces[launch.operand[operand].first_piece].elements;
  }
  STEPCAST_ON_DEVICE bool has(int operand) const {
    return operand < static_cast<int>(launch.operands);
  }
  STEPCAST_ON_DEVICE bool adds(int operand) const {
    return launch.operand[operand].access == static_cast<int>(Access::kAdd);
  }
  STEPCAST_ON_DEVICE bool backward() const { return launch.backward != 0; }
  STEPCAST_ON_DEVICE float* workspace() const { return arena + launch.workspace; }
};

/// Parts in which squares are summed; each part is one block's.
inline constexpr std::int64_t kSquareParts = 256;

/// Numbers that the threads of a block work out together before all of them use them.
inline constexpr std::int64_t kChunk = 256;

/// Numbers for each row of a loss whose classes ranks split.
inline constexpr std::int64_t kTermsOfRow = 3;

/// Numbers that a function keeps between its kernels.
inline std::int64_t WorkspaceElements(const StepcastGpuLaunch& launch,
                                      const StepcastGpuPiece* pieces) {
  const auto size = [&](int operand) {
    return pieces[launch.operand[operand].first_piece].elements;
  };
  const bool backward = launch.backward != 0;
  switch (static_cast<Function>(launch.function)) {
    case Function::kSumSquares:
      return kSquareParts;
    case Function::kLayerNorm:
    case Function::kRmsNorm:
      return backward ? 2 * (size(0) / size(1)) : 0;  // of each row: mean, inverse deviation
    case Function::kAttend:
      // Of each query: largest score, sum of exponentials, product of output and gradient.
      return backward ? 3 * launch.dims[0] * launch.dims[1] * launch.dims[3] : 0;
    case Function::kCrossEntropy:
      return backward ? 0 : size(1);
    case Function::kReduceCrossEntropy:
      return size(1) / kTermsOfRow;
    default:
      return 0;
  }
}

/// Kernels one after the other that make up a function. 0: not a function of this file.
STEPCAST_ON_DEVICE int Stages(const StepcastGpuLaunch& launch) {
  switch (static_cast<Function>(launch.function)) {
    case Function::kSumSquares:
      return 2;
    case Function::kLayerNorm:
    case Function::kRmsNorm:
    case Function::kAttend:
      return launch.backward != 0 ? 2 : 1;
    case Function::kCrossEntropy:
      return launch.backward != 0 ? 1 : 2;
    case Function::kReduceCrossEntropy:
      return 2;
    case Function::kAddBias:
    case Function::kSumColumns:
    case Function::kAdd:
    case Function::kAccumulate:
    case Function::kRectify:
    case Function::kGelu:
    case Function::kSwiglu:
    case Function::kRotate:
    case Function::kLookUp:
    case Function::kLookUpPosition:
    case Function::kSplitCrossEntropy:
    case Function::kZero:
    case Function::kScale:
    case Function::kClip:
    case Function::kAdam:
    case Function::kMomentum:
    case Function::kApplyMask:
      return 1;
    default:
      return 0;
  }
}

// --- Element by element.

/// Calls f(i) for every i below `count`, each in one thread.
template <typename Block, typename F>
STEPCAST_ON_DEVICE void ForEach(const Block& block, std::int64_t count, const F& f) {
  const std::int64_t all = static_cast<std::int64_t>(block.blocks()) * block.threads();
  for (std::int64_t i = static_cast<std::int64_t>(block.index()) * block.threads() + block.thread();
       i < count; i += all) {
    f(i);
  }
}

/// Calls f(p, i) for every element of operand 0.
template <typename Block, typename F>
STEPCAST_ON_DEVICE void ForEachPiece(const Block& block, const FunctionCall& call, const F& f) {
  const StepcastGpuOperand& operand = call.launch.operand[0];
  for (std::uint32_t p = 0; p < operand.pieces; ++p) {
    ForEach(block, call.pieces[operand.first_piece + p].elements, [&](std::int64_t i) { f(p, i); });
  }
}
STEPCAST_ON_DEVICE float& Element(const FunctionCall& call, int operand, std::uint32_t piece,
                                  std::int64_t i) {
  return call.arena[call.pieces[call.launch.operand[operand].first_piece + piece].offset + i];
}

template <typename Block>
STEPCAST_ON_DEVICE void AddBias(const Block& block, const FunctionCall& call) {
  float* x = call.data(0);
  const float* bias = call.data(1);
  const std::int64_t cols = call.size(1);
  ForEach(block, call.size(0), [=](std::int64_t i) { x[i] += bias[i % cols]; });
}

template <typename Block>
STEPCAST_ON_DEVICE void SumColumns(const Block& block, const FunctionCall& call) {
  const float* x = call.data(0);
  float* sums = call.data(1);
  const std::int64_t cols = call.size(1);
  const std::int64_t rows = call.size(0) / cols;
  const bool adds = call.adds(1);
  ForEach(block, cols, [=](std::int64_t j) {
    float sum = adds ? sums[j] : 0.0F;
    for (std::int64_t r = 0; r < rows; ++r) sum += x[r * cols + j];
    sums[j] = sum;
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Add(const Block& block, const FunctionCall& call) {
  const float* a = call.data(0);
  const float* b = call.data(1);
  float* sum = call.data(2);
  const float* bias = call.has(3) ? call.data(3) : nullptr;
  const std::int64_t cols = call.has(3) ? call.size(3) : 1;
  ForEach(block, call.size(2), [=](std::int64_t i) {
    sum[i] = a[i] + b[i] + (bias != nullptr ? bias[i % cols] : 0.0F);
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Rectify(const Block& block, const FunctionCall& call) {
  const float* x = call.data(0);
  if (!call.backward()) {
    float* y = call.data(1);
    ForEach(block, call.size(0), [=](std::int64_t i) { y[i] = x[i] > 0 ? x[i] : 0.0F; });
    return;
  }
  const float* dy = call.data(1);
  float* dx = call.data(2);
  ForEach(block, call.size(0), [=](std::int64_t i) { dx[i] = x[i] > 0 ? dy[i] : 0.0F; });
}

template <typename Block>
STEPCAST_ON_DEVICE void Gelu(const Block& block, const FunctionCall& call) {
  constexpr float kFactor = 0.7978845608F;  // sqrt(2/pi)
  constexpr float kCubic = 0.044715F;
  const bool backward = call.backward();
  const int bias_at = backward ? 3 : 2;
  const float* x = call.data(0);
  const float* bias = call.has(bias_at) ? call.data(bias_at) : nullptr;
  const std::int64_t cols = call.has(bias_at) ? call.size(bias_at) : 1;
  const float* dy = backward ? call.data(1) : nullptr;
  float* out = call.data(backward ? 2 : 1);
  ForEach(block, call.size(0), [=](std::int64_t i) {
    const float v = x[i] + (bias != nullptr ? bias[i % cols] : 0.0F);
    const float t = tanhf(kFactor * (v + kCubic * v * v * v));
    const float inner = kFactor * (1 + 3 * kCubic * v * v);
    out[i] =
        backward ? dy[i] * (0.5F * (1 + t) + 0.5F * v * (1 - t * t) * inner) : 0.5F * v * (1 + t);
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Swiglu(const Block& block, const FunctionCall& call) {
  const bool backward = call.backward();
  const std::int64_t cols = call.launch.dims[1];
  const float* x = call.data(0);
  const float* dy = backward ? call.data(1) : nullptr;
  float* out = call.data(backward ? 2 : 1);
  ForEach(block, call.launch.dims[0] * cols, [=](std::int64_t i) {
    const std::int64_t at = i / cols * 2 * cols + i % cols;
    const float gate = x[at];
    const float value = x[at + cols];
    const float sigmoid = 1 / (1 + expf(-gate));
    if (!backward) {
      out[i] = gate * sigmoid * value;
      return;
    }
    out[at] = dy[i] * value * sigmoid * (1 + gate * (1 - sigmoid));
    out[at + cols] = dy[i] * gate * sigmoid;
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Rotate(const Block& block, const FunctionCall& call) {
  constexpr double kBase = 10000;
  const std::int64_t length = call.launch.extents[0];
  const std::int64_t heads = call.launch.extents[1];
  const std::int64_t kv_heads = call.launch.extents[2];
  const std::int64_t size = call.launch.extents[3];
  const std::int64_t half = size / 2;
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  const std::int64_t pairs = (heads + kv_heads) * half;  // of a row
  const bool backward = call.backward();
  float* x = call.data(0);
  ForEach(block, call.size(0) / width * pairs, [=](std::int64_t at) {
    const std::int64_t row = at / pairs;
    const std::int64_t head = at % pairs / half;
    const std::int64_t i = at % half;
    const double angle = static_cast<double>(row % length) *
                         pow(kBase, -2.0 * static_cast<double>(i) / static_cast<double>(size));
    const auto c = static_cast<float>(cos(angle));
    const auto s = static_cast<float>(backward ? -sin(angle) : sin(angle));
    float* first = x + row * width + head * size + i;
    const float a = first[0];
    const float b = first[half];
    first[0] = a * c - b * s;
    first[half] = a * s + b * c;
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Optimize(const Block& block, const FunctionCall& call) {
  const StepcastGpuExecutorSettings of = call.settings;
  const bool momentum = static_cast<Function>(call.launch.function) == Function::kMomentum;
  const int moments = momentum ? 1 : 2;
  const int before = call.has(2 + moments) ? 2 + moments : 1;  // weights before the update
  if (momentum) {
    ForEachPiece(block, call, [&](std::uint32_t p, std::int64_t i) {
      float& moment = Element(call, 2, p, i);
      moment = static_cast<float>(of.beta1 * moment + Element(call, 0, p, i));
      Element(call, 1, p, i) =
          Element(call, before, p, i) - static_cast<float>(of.learning_rate * moment);
    });
    return;
  }
  const double correct1 = 1 - pow(of.beta1, static_cast<double>(call.step));
  const double correct2 = 1 - pow(of.beta2, static_cast<double>(call.step));
  ForEachPiece(block, call, [&](std::uint32_t p, std::int64_t i) {
    const double g = Element(call, 0, p, i);
    float& first = Element(call, 2, p, i);
    float& second = Element(call, 3, p, i);
    first = static_cast<float>(of.beta1 * first + (1 - of.beta1) * g);
    second = static_cast<float>(of.beta2 * second + (1 - of.beta2) * g * g);
    Element(call, 1, p, i) =
        Element(call, before, p, i) -
        static_cast<float>(of.learning_rate * (static_cast<double>(first) / correct1) /
                           (sqrt(static_cast<double>(second) / correct2) + of.epsilon));
  });
}

template <typename Block>
STEPCAST_ON_DEVICE void Clip(const Block& block, const FunctionCall& call) {
  const double norm = sqrt(static_cast<double>(call.data(0)[0]));
  // By one where nothing is to be clipped, as on cores.
  const auto factor =
      norm <= call.launch.scale ? 1.0F : static_cast<float>(call.launch.scale / norm);
  const StepcastGpuOperand& operand = call.launch.operand[1];
  for (std::uint32_t p = 0; p < operand.pieces; ++p) {
    ForEach(block, call.pieces[operand.first_piece + p].elements,
            [&](std::int64_t i) { Element(call, 1, p, i) *= factor; });
  }
}

// --- Sums.

/// Each block sums its share of `kSquareParts` parts, then one block sums those. The workspace
/// holds them as fp32: relative to one another they are alike, so that this costs no accuracy.
template <typename Block>
STEPCAST_ON_DEVICE void SumSquares(Block& block, const FunctionCall& call, int stage) {
  float* parts = call.workspace();
  const StepcastGpuOperand& operand = call.launch.operand[0];
  if (stage == 0) {
    for (std::int64_t part = block.index(); part < kSquareParts; part += block.blocks()) {
      double sum = 0;
      for (std::uint32_t p = 0; p < operand.pieces; ++p) {
        const StepcastGpuPiece piece = call.pieces[operand.first_piece + p];
        for (std::int64_t i = part * block.threads() + block.thread(); i < piece.elements;
             i += kSquareParts * block.threads()) {
          const double x = call.arena[piece.offset + i];
          sum += x * x;
        }
      }
      sum = block.Sum(sum);
      if (block.thread() == 0) parts[part] = static_cast<float>(sum);
    }
    return;
  }
  if (block.index() != 0) return;
  double sum = 0;
  for (std::int64_t part = block.thread(); part < kSquareParts; part += block.threads()) {
    sum += parts[part];
  }
  sum = block.Sum(sum);
  if (block.thread() == 0) call.data(1)[0] = static_cast<float>(sum);
}

/// One block a row; of the gradient a second stage sums over rows, with the mean and the inverse
/// deviation of each row from the workspace.
template <typename Block>
STEPCAST_ON_DEVICE void Norm(Block& block, const FunctionCall& call, int stage) {
  constexpr double kEpsilon = 1e-5;
  const bool centred = static_cast<Function>(call.launch.function) == Function::kLayerNorm;
  const bool backward = call.backward();
  const float* x = call.data(0);
  const int weight_at = backward ? 1 : 2;
  const float* weight = call.data(weight_at);
  const std::int64_t cols = call.size(weight_at);
  const std::int64_t rows = call.size(0) / cols;
  const float* dy = backward ? call.data(2) : nullptr;
  if (stage == 1) {
    const float* of_rows = call.workspace();
    float* dweight = call.data(4);
    float* dbias = call.has(5) ? call.data(5) : nullptr;
    const bool adds = call.adds(4);
    const bool adds_bias = call.has(5) && call.adds(5);
    ForEach(block, cols, [=](std::int64_t j) {
      float weights = adds ? dweight[j] : 0.0F;
      float biases = adds_bias ? dbias[j] : 0.0F;
      for (std::int64_t r = 0; r < rows; ++r) {
        const float z = (x[r * cols + j] - of_rows[2 * r]) * of_rows[2 * r + 1];
        weights += dy[r * cols + j] * z;
        biases += dy[r * cols + j];
      }
      dweight[j] = weights;
      if (dbias != nullptr) dbias[j] = biases;
    });
    return;
  }
  const float* bias = !backward && call.has(3) ? call.data(3) : nullptr;
  float* out = call.data(backward ? 3 : 1);
  const auto n = static_cast<double>(cols);
  for (std::int64_t r = block.index(); r < rows; r += block.blocks()) {
    const float* row = x + r * cols;
    double mean = 0;
    if (centred) {
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) mean += row[j];
      mean = block.Sum(mean) / n;
    }
    double squares = 0;
    for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
      squares += (row[j] - mean) * (row[j] - mean);
    }
    const double inverse = 1 / sqrt(block.Sum(squares) / n + kEpsilon);
    if (!backward) {
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        const auto normed = static_cast<float>((row[j] - mean) * inverse);
        out[r * cols + j] = normed * weight[j] + (bias != nullptr ? bias[j] : 0.0F);
      }
      continue;
    }
    double mean_g = 0;
    double mean_gz = 0;
    for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
      const double g = static_cast<double>(dy[r * cols + j]) * weight[j];
      mean_g += g;
      mean_gz += g * (row[j] - mean) * inverse;
    }
    mean_g = block.Sum(mean_g);
    mean_g = centred ? mean_g / n : 0;
    mean_gz = block.Sum(mean_gz) / n;
    for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
      const double z = (row[j] - mean) * inverse;
      const double g = static_cast<double>(dy[r * cols + j]) * weight[j];
      out[r * cols + j] = static_cast<float>((g - mean_g - z * mean_gz) * inverse);
    }
    if (block.thread() == 0) {
      call.workspace()[2 * r] = static_cast<float>(mean);
      call.workspace()[2 * r + 1] = static_cast<float>(inverse);
    }
  }
}

/// Sizes and places of attention.
struct AttentionShape {
  std::int64_t batch = 0;
  std::int64_t length = 0;
  std::int64_t heads = 0;
  std::int64_t kv_heads = 0;
  std::int64_t size = 0;
  std::int64_t width = 0;  ///< Of a row of queries, keys and values.
  float scale = 1;
  bool causal = false;

  STEPCAST_ON_DEVICE explicit AttentionShape(const StepcastGpuLaunch& launch)
      : batch(launch.dims[0]),
        length(launch.dims[1]),
        heads(launch.dims[3]),
        kv_heads(launch.dims[4]),
        size(launch.dims[5]),
        width((heads + 2 * kv_heads) * size),
        scale(static_cast<float>(1 / sqrt(static_cast<double>(size)))),
        causal(launch.causal != 0) {}

  STEPCAST_ON_DEVICE std::int64_t Query(std::int64_t b, std::int64_t h, std::int64_t i) const {
    return (b * length + i) * width + h * size;
  }
  STEPCAST_ON_DEVICE std::int64_t Key(std::int64_t b, std::int64_t kv, std::int64_t j) const {
    return (b * length + j) * width + (heads + kv) * size;
  }
  STEPCAST_ON_DEVICE std::int64_t Value(std::int64_t b, std::int64_t kv, std::int64_t j) const {
    return Key(b, kv, j) + kv_heads * size;
  }
  STEPCAST_ON_DEVICE std::int64_t Out(std::int64_t b, std::int64_t h, std::int64_t i) const {
    return ((b * length + i) * heads + h) * size;
  }
};

STEPCAST_ON_DEVICE float Dot(const float* a, const float* b, std::int64_t count) {
  float sum = 0;
  for (std::int64_t d = 0; d < count; ++d) sum += a[d] * b[d];
  return sum;
}

/// Largest score and the sum of exponentials relative to it of the keys that a query sees.
struct SoftmaxRow {
  float most = 0;
  float sum = 0;
};
template <typename Block>
STEPCAST_ON_DEVICE SoftmaxRow RowOf(Block& block, const AttentionShape& of, const float* query,
                                    const float* qkv, std::int64_t b, std::int64_t kv,
                                    std::int64_t seen) {
  float most = -INFINITY;
  float sum = 0;  // of the thread, relative to its own largest score
  for (std::int64_t j = block.thread(); j < seen; j += block.threads()) {
    const float score = Dot(query, qkv + of.Key(b, kv, j), of.size) * of.scale;
    if (score > most) {
      sum *= expf(most - score);
      most = score;
    }
    sum += expf(score - most);
  }
  const float all = block.Max(most);
  const double share = sum > 0 ? static_cast<double>(sum) * expf(most - all) : 0.0;
  return {all, static_cast<float>(block.Sum(share))};
}

/// One block a query. Scores are made again rather than kept, so that sequences may be of any
/// length: a chunk of keys at a time, of which each thread then adds up some elements of the
/// values.
template <typename Block>
STEPCAST_ON_DEVICE void AttendForward(Block& block, const FunctionCall& call) {
  const AttentionShape of(call.launch);
  const float* qkv = call.data(0);
  float* out = call.data(1);
  float* p = block.scratch();
  const std::int64_t queries = of.batch * of.heads * of.length;
  for (std::int64_t at = block.index(); at < queries; at += block.blocks()) {
    const std::int64_t i = at % of.length;
    const std::int64_t h = at / of.length % of.heads;
    const std::int64_t b = at / of.length / of.heads;
    const std::int64_t kv = h / (of.heads / of.kv_heads);
    const std::int64_t seen = of.causal ? i + 1 : of.length;
    const float* query = qkv + of.Query(b, h, i);
    const SoftmaxRow row = RowOf(block, of, query, qkv, b, kv, seen);
    float* to = out + of.Out(b, h, i);
    for (std::int64_t begin = 0; begin < seen; begin += kChunk) {
      const std::int64_t count = seen - begin < kChunk ? seen - begin : kChunk;
      for (std::int64_t j = block.thread(); j < count; j += block.threads()) {
        const float score = Dot(query, qkv + of.Key(b, kv, begin + j), of.size) * of.scale;
        p[j] = expf(score - row.most) / row.sum;
      }
      block.Sync();
      for (std::int64_t d = block.thread(); d < of.size; d += block.threads()) {
        float sum = begin == 0 ? 0.0F : to[d];
        for (std::int64_t j = 0; j < count; ++j) sum += p[j] * qkv[of.Value(b, kv, begin + j) + d];
        to[d] = sum;
      }
      block.Sync();
    }
  }
}

/// First the gradients of queries, one block each; it leaves the row of the softmax and the product
/// of output and its gradient in the workspace. Then those of keys and values, one block a key.
template <typename Block>
STEPCAST_ON_DEVICE void AttendBackward(Block& block, const FunctionCall& call, int stage) {
  const AttentionShape of(call.launch);
  const float* qkv = call.data(0);
  const float* out = call.data(1);
  const float* dout = call.data(2);
  float* dqkv = call.data(3);
  float* rows = call.workspace();  // for each query: largest score, sum, product
  float* p = block.scratch();
  float* ds = p + kChunk;
  const std::int64_t share = of.heads / of.kv_heads;
  if (stage == 0) {
    const std::int64_t queries = of.batch * of.heads * of.length;
    for (std::int64_t at = block.index(); at < queries; at += block.blocks()) {
      const std::int64_t i = at % of.length;
      const std::int64_t h = at / of.length % of.heads;
      const std::int64_t b = at / of.length / of.heads;
      const std::int64_t kv = h / share;
      const std::int64_t seen = of.causal ? i + 1 : of.length;
      const float* query = qkv + of.Query(b, h, i);
      const float* gradient = dout + of.Out(b, h, i);
      const SoftmaxRow row = RowOf(block, of, query, qkv, b, kv, seen);
      const float product = Dot(gradient, out + of.Out(b, h, i), of.size);
      float* to = dqkv + of.Query(b, h, i);
      for (std::int64_t begin = 0; begin < seen; begin += kChunk) {
        const std::int64_t count = seen - begin < kChunk ? seen - begin : kChunk;
        for (std::int64_t j = block.thread(); j < count; j += block.threads()) {
          const float score = Dot(query, qkv + of.Key(b, kv, begin + j), of.size) * of.scale;
          const float dp = Dot(gradient, qkv + of.Value(b, kv, begin + j), of.size);
          ds[j] = expf(score - row.most) / row.sum * (dp - product) * of.scale;
        }
        block.Sync();
        for (std::int64_t d = block.thread(); d < of.size; d += block.threads()) {
          float sum = begin == 0 ? 0.0F : to[d];
          for (std::int64_t j = 0; j < count; ++j) sum += ds[j] * qkv[of.Key(b, kv, begin + j) + d];
          to[d] = sum;
        }
        block.Sync();
      }
      if (block.thread() == 0) {
        rows[3 * at] = row.most;
        rows[3 * at + 1] = row.sum;
        rows[3 * at + 2] = product;
      }
    }
    return;
  }
  const std::int64_t keys = of.batch * of.kv_heads * of.length;
  for (std::int64_t at = block.index(); at < keys; at += block.blocks()) {
    const std::int64_t j = at % of.length;
    const std::int64_t kv = at / of.length % of.kv_heads;
    const std::int64_t b = at / of.length / of.kv_heads;
    const float* key = qkv + of.Key(b, kv, j);
    const float* value = qkv + of.Value(b, kv, j);
    float* dkey = dqkv + of.Key(b, kv, j);
    float* dvalue = dqkv + of.Value(b, kv, j);
    // Queries that see the key, of all heads that share it.
    const std::int64_t first = of.causal ? j : 0;
    const std::int64_t of_head = of.length - first;
    for (std::int64_t begin = 0; begin < share * of_head; begin += kChunk) {
      const std::int64_t left = share * of_head - begin;
      const std::int64_t count = left < kChunk ? left : kChunk;
      for (std::int64_t c = block.thread(); c < count; c += block.threads()) {
        const std::int64_t h = kv * share + (begin + c) / of_head;
        const std::int64_t i = first + (begin + c) % of_head;
        const float* row = rows + 3 * ((b * of.heads + h) * of.length + i);
        const float score = Dot(qkv + of.Query(b, h, i), key, of.size) * of.scale;
        p[c] = expf(score - row[0]) / row[1];
        ds[c] = p[c] * (Dot(dout + of.Out(b, h, i), value, of.size) - row[2]) * of.scale;
      }
      block.Sync();
      for (std::int64_t d = block.thread(); d < of.size; d += block.threads()) {
        float of_key = begin == 0 ? 0.0F : dkey[d];
        float of_value = begin == 0 ? 0.0F : dvalue[d];
        for (std::int64_t c = 0; c < count; ++c) {
          const std::int64_t h = kv * share + (begin + c) / of_head;
          const std::int64_t i = first + (begin + c) % of_head;
          of_key += ds[c] * qkv[of.Query(b, h, i) + d];
          of_value += p[c] * dout[of.Out(b, h, i) + d];
        }
        dkey[d] = of_key;
        dvalue[d] = of_value;
      }
      block.Sync();
    }
  }
}

/// Backward, the first of equal tokens adds the gradients of all of them, in their order: sums do
/// not depend on which block is first.
template <typename Block>
STEPCAST_ON_DEVICE void LookUp(Block& block, const FunctionCall& call) {
  const float* tokens = call.data(0);
  const std::int64_t rows = call.size(0);
  const bool backward = call.backward();
  const std::int64_t cols = call.size(backward ? 1 : 2) / rows;
  const std::int64_t held = call.launch.dims[2];
  for (std::int64_t r = block.index(); r < rows; r += block.blocks()) {
    const std::int64_t token = static_cast<std::int64_t>(tokens[r]) - call.launch.extents[0];
    const bool here = token >= 0 && token < held;
    if (!backward) {
      const float* from = call.data(1) + (here ? token : 0) * cols;
      float* to = call.data(2) + r * cols;
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        to[j] = here ? from[j] : 0.0F;
      }
      continue;
    }
    if (!here) continue;
    bool first = true;
    for (std::int64_t s = 0; s < r && first; ++s) first = tokens[s] != tokens[r];
    if (!first) continue;
    const float* dy = call.data(1);
    float* table = call.data(2) + token * cols;
    for (std::int64_t s = r; s < rows; ++s) {
      if (tokens[s] != tokens[r]) continue;
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        table[j] += dy[s * cols + j];
      }
    }
  }
}

/// Positions of all ranks together; backward each adds up the rows that are there.
template <typename Block>
STEPCAST_ON_DEVICE void LookUpPosition(const Block& block, const FunctionCall& call) {
  const std::int64_t rows = call.launch.dims[0];
  const std::int64_t cols = call.launch.dims[1];
  const std::int64_t length = call.launch.extents[0];
  const float* from = call.data(0);
  float* into = call.data(1);
  if (!call.backward()) {
    ForEach(block, rows * cols,
            [=](std::int64_t i) { into[i] = from[i / cols % length * cols + i % cols]; });
    return;
  }
  ForEach(block, length * cols, [=](std::int64_t i) {
    float sum = into[i];
    for (std::int64_t r = i / cols; r < rows; r += length) sum += from[r * cols + i % cols];
    into[i] = sum;
  });
}

/// Sums over rows in one block what the first stage left for each.
template <typename Block>
STEPCAST_ON_DEVICE void MeanOfRows(Block& block, const float* of_rows, std::int64_t rows,
                                   float* mean) {
  if (block.index() != 0) return;
  double sum = 0;
  for (std::int64_t r = block.thread(); r < rows; r += block.threads()) sum += of_rows[r];
  sum = block.Sum(sum);
  if (block.thread() == 0) *mean = static_cast<float>(sum / static_cast<double>(rows));
}

/// One block a row.
template <typename Block>
STEPCAST_ON_DEVICE void CrossEntropy(Block& block, const FunctionCall& call, int stage) {
  const bool split = static_cast<Function>(call.launch.function) == Function::kSplitCrossEntropy;
  const bool backward = call.backward();
  const std::int64_t rows = call.size(1);
  const std::int64_t cols = call.size(0) / rows;
  const float* logits = call.data(0);
  const float* targets = call.data(1);
  if (stage == 1) {
    MeanOfRows(block, call.workspace(), rows, call.data(2));
    return;
  }
  const std::int64_t first_class = split ? call.launch.extents[0] : 0;
  for (std::int64_t r = block.index(); r < rows; r += block.blocks()) {
    const float* row = logits + r * cols;
    const std::int64_t target = static_cast<std::int64_t>(targets[r]) - first_class;
    float most = -INFINITY;
    double sum = 0;
    if (split && backward) {
      const float* term = call.data(3) + r * kTermsOfRow;
      most = term[0];
      sum = term[1];
    } else {
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        most = row[j] > most ? row[j] : most;
      }
      most = block.Max(most);
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        sum += exp(static_cast<double>(row[j]) - most);
      }
      sum = block.Sum(sum);
    }
    if (backward) {
      float* gradient = call.data(2) + r * cols;
      for (std::int64_t j = block.thread(); j < cols; j += block.threads()) {
        const double probability = exp(static_cast<double>(row[j]) - most) / sum;
        gradient[j] = static_cast<float>((probability - (j == target ? 1 : 0)) * call.launch.scale);
      }
      continue;
    }
    if (block.thread() != 0) continue;
    const bool here = target >= 0 && target < cols;
    if (split) {
      float* term = call.data(2) + r * kTermsOfRow;
      term[0] = most;
      term[1] = static_cast<float>(sum);
      term[2] = here ? row[target] : 0.0F;
    } else {
      call.workspace()[r] = static_cast<float>(log(sum) + most - row[target]);
    }
  }
}

/// Puts the terms of all ranks together.
template <typename Block>
STEPCAST_ON_DEVICE void MergeTerms(Block& block, const FunctionCall& call, int stage) {
  const std::int64_t members = call.launch.extents[0];
  const float* all = call.data(0);
  float* merged = call.data(1);
  const std::int64_t numbers = call.size(1);
  const std::int64_t rows = numbers / kTermsOfRow;
  float* of_rows = call.workspace();
  if (stage == 1) {
    MeanOfRows(block, of_rows, rows, call.data(2));
    return;
  }
  ForEach(block, rows, [=](std::int64_t r) {
    float most = all[r * kTermsOfRow];
    for (std::int64_t m = 1; m < members; ++m) {
      const float of = all[m * numbers + r * kTermsOfRow];
      most = of > most ? of : most;
    }
    double sum = 0;
    double target = 0;
    for (std::int64_t m = 0; m < members; ++m) {
      const float* terms = all + m * numbers + r * kTermsOfRow;
      sum += terms[1] * exp(static_cast<double>(terms[0]) - most);
      target += terms[2];
    }
    float* term = merged + r * kTermsOfRow;
    term[0] = most;
    term[1] = static_cast<float>(sum);
    term[2] = static_cast<float>(target);
    of_rows[r] = static_cast<float>(log(sum) + most - target);
  });
}

/// One stage of a function, in one thread of a block.
template <typename Block>
STEPCAST_ON_DEVICE void ComputeStage(Block& block, const FunctionCall& call, int stage) {
  switch (static_cast<Function>(call.launch.function)) {
    case Function::kAddBias:
      return AddBias(block, call);
    case Function::kSumColumns:
      return SumColumns(block, call);
    case Function::kAdd:
      return Add(block, call);
    case Function::kRectify:
      return Rectify(block, call);
    case Function::kGelu:
      return Gelu(block, call);
    case Function::kSwiglu:
      return Swiglu(block, call);
    case Function::kLayerNorm:
    case Function::kRmsNorm:
      return Norm(block, call, stage);
    case Function::kRotate:
      return Rotate(block, call);
    case Function::kAttend:
      if (call.backward()) return AttendBackward(block, call, stage);
      return AttendForward(block, call);
    case Function::kLookUp:
      return LookUp(block, call);
    case Function::kLookUpPosition:
      return LookUpPosition(block, call);
    case Function::kCrossEntropy:
    case Function::kSplitCrossEntropy:
      return CrossEntropy(block, call, stage);
    case Function::kReduceCrossEntropy:
      return MergeTerms(block, call, stage);
    case Function::kSumSquares:
      return SumSquares(block, call, stage);
    case Function::kClip:
      return Clip(block, call);
    case Function::kAdam:
    case Function::kMomentum:
      return Optimize(block, call);
    case Function::kAccumulate:
      return ForEachPiece(block, call, [&](std::uint32_t p, std::int64_t i) {
        Element(call, 1, p, i) += Element(call, 0, p, i);
      });
    case Function::kApplyMask:
      return ForEachPiece(block, call, [&](std::uint32_t p, std::int64_t i) {
        Element(call, 1, p, i) *= Element(call, 0, p, i);
      });
    case Function::kZero:
      return ForEachPiece(block, call,
                          [&](std::uint32_t p, std::int64_t i) { Element(call, 0, p, i) = 0; });
    case Function::kScale:
      return ForEachPiece(block, call, [&](std::uint32_t p, std::int64_t i) {
        Element(call, 0, p, i) *= static_cast<float>(call.launch.scale);
      });
    default:
      return;
  }
}

}  // namespace stepcast::cuda
