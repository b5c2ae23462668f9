#include "validation/execute/kernels.h"

#include <dnnl.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "simulator/base/check.h"
#include "validation/execute/tiled_product.h"
#include "validation/execute/uniform.h"

// Of the OpenMP runtime that oneDNN brings along; its header comes with compilers only.
extern "C" void omp_set_num_threads(int threads);  // NOLINT(readability-identifier-naming)

namespace stepcast {
namespace {

// Of LayerNorm and RMSNorm, as in the configurations of GPT-2 and Llama.
constexpr double kNormEpsilon = 1e-5;
// Base of the rotary angles (arXiv 2104.09864, section 3.2.2).
constexpr double kRotaryBase = 10000;

bool IsBackward(const KernelCall& call) { return call.op.pass == Pass::kBackward; }

/// Row-major C[m,n] = beta C + alpha op(A) op(B), rows of A, B and C that far apart.
struct Product {
  char transpose_a = 'N';
  char transpose_b = 'N';
  std::int64_t m = 0;
  std::int64_t n = 0;
  std::int64_t k = 0;
  float alpha = 1;
  float beta = 0;
};
void Multiply(const Product& of, const float* a, std::int64_t row_a, const float* b,
              std::int64_t row_b, float* c, std::int64_t row_c) {
  const dnnl_status_t status = dnnl_sgemm(of.transpose_a, of.transpose_b, of.m, of.n, of.k,
                                          of.alpha, a, row_a, b, row_b, of.beta, c, row_c);
  STEPCAST_CHECK(status == dnnl_success);
}

/// A vector that a kernel sums into.
float* Sums(const KernelOperand& operand) {
  if (operand.access == Access::kWrite) std::fill_n(operand.data(), operand.size(), 0.0F);
  return operand.data();
}

void MultiplyByLibrary(const Op& op, const float* a, const float* b, float* c, bool adds) {
  const auto [m, n, k, batch, unused_a, unused_b] = op.dims;
  STEPCAST_CHECK(batch == 1);
  Product product{'N', 'N', m, n, k, 1, adds ? 1.0F : 0.0F};
  switch (op.layout) {
    case GemmLayout::kTN:
      product.transpose_b = 'T';
      return Multiply(product, a, k, b, k, c, n);
    case GemmLayout::kNN:
      return Multiply(product, a, k, b, n, c, n);
    case GemmLayout::kNT:
      product.transpose_a = 'T';
      return Multiply(product, a, m, b, n, c, n);
    case GemmLayout::kTT:
      product.transpose_a = product.transpose_b = 'T';
      return Multiply(product, a, m, b, k, c, n);
  }
}

void ComputeMultiply(const KernelCall& call) {
  const std::int64_t m = call.op.dims[0];
  const std::int64_t n = call.op.dims[1];
  float* c = call.operands[2].data();
  const auto multiply = call.op.tiling.is_set() ? MultiplyInTiles : MultiplyByLibrary;
  multiply(call.op, call.operands[0].data(), call.operands[1].data(), c,
           call.operands[2].access == Access::kAdd);
  if (call.operands.size() > 3) {
    const float* bias = call.operands[3].data();
    for (std::int64_t r = 0; r < m; ++r) {
      for (std::int64_t j = 0; j < n; ++j) c[r * n + j] += bias[j];
    }
  }
}

void ComputeAddBias(const KernelCall& call) {
  const std::int64_t cols = call.operands[1].size();
  float* x = call.operands[0].data();
  const float* bias = call.operands[1].data();
  const std::int64_t rows = call.operands[0].size() / cols;
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t j = 0; j < cols; ++j) x[r * cols + j] += bias[j];
  }
}

void ComputeSumColumns(const KernelCall& call) {
  const std::int64_t cols = call.operands[1].size();
  const float* x = call.operands[0].data();
  float* sums = Sums(call.operands[1]);
  const std::int64_t rows = call.operands[0].size() / cols;
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t j = 0; j < cols; ++j) sums[j] += x[r * cols + j];
  }
}

void ComputeAdd(const KernelCall& call) {
  const float* a = call.operands[0].data();
  const float* b = call.operands[1].data();
  float* sum = call.operands[2].data();
  const std::int64_t count = call.operands[2].size();
  if (call.operands.size() == 3) {
    for (std::int64_t i = 0; i < count; ++i) sum[i] = a[i] + b[i];
    return;
  }
  const float* bias = call.operands[3].data();
  const std::int64_t cols = call.operands[3].size();
  for (std::int64_t i = 0; i < count; i += cols) {
    for (std::int64_t j = 0; j < cols; ++j) sum[i + j] = a[i + j] + b[i + j] + bias[j];
  }
}

/// A window over an image, as kConvolve describes it.
struct Window {
  explicit Window(const KernelCall& call)
      : side(call.extents[0]),
        window(call.extents[1]),
        stride(call.extents[2]),
        channels(call.extents[3]),
        side_out((side + stride - 1) / stride),
        padding(std::max<std::int64_t>(0, (side_out - 1) * stride + window - side) / 2) {}
  /// Calls `f` with the pixel of the image and its place in the window, for those inside.
  template <typename F>
  void Each(std::int64_t row, std::int64_t column, F f) const {
    for (std::int64_t i = 0; i < window; ++i) {
      const std::int64_t y = row * stride + i - padding;
      if (y < 0 || y >= side) continue;
      for (std::int64_t j = 0; j < window; ++j) {
        const std::int64_t x = column * stride + j - padding;
        if (x >= 0 && x < side) f(y * side + x, i * window + j);
      }
    }
  }
  std::int64_t pixels() const { return side * side; }
  std::int64_t pixels_out() const { return side_out * side_out; }

  std::int64_t side;
  std::int64_t window;
  std::int64_t stride;
  std::int64_t channels;
  std::int64_t side_out;
  std::int64_t padding;
};

// One product for each sample, of the windows of all its pixels side by side.
void ComputeConvolve(const KernelCall& call) {
  const Window of(call);
  const bool forward = call.function == Function::kConvolve;
  const bool of_input = call.function == Function::kConvolveInputGradient;
  const std::int64_t width = of.window * of.window * of.channels;
  const std::int64_t image = of.pixels() * of.channels;
  const KernelOperand& weights = call.operands[forward || of_input ? 1 : 2];
  const std::int64_t out = weights.size() / width;
  const KernelOperand& images = call.operands[forward ? 0 : of_input ? 2 : 1];
  const KernelOperand& results = call.operands[forward ? 2 : 0];
  if (of_input) std::fill_n(images.data(), images.size(), 0.0F);
  float* dw = forward || of_input ? nullptr : Sums(weights);
  std::vector<float> windows(static_cast<std::size_t>(of.pixels_out() * width));
  for (std::int64_t s = 0; s * image < images.size(); ++s) {
    float* x = images.data() + s * image;
    float* y = results.data() + s * of.pixels_out() * out;
    const auto each = [&](auto f) {
      for (std::int64_t p = 0; p < of.pixels_out(); ++p) {
        of.Each(p / of.side_out, p % of.side_out, [&](std::int64_t pixel, std::int64_t place) {
          f(x + pixel * of.channels, windows.data() + p * width + place * of.channels);
        });
      }
    };
    if (of_input) {
      Multiply({'N', 'N', of.pixels_out(), width, out}, y, out, weights.data(), width,
               windows.data(), width);
      each([&](float* pixel, const float* place) {
        for (std::int64_t c = 0; c < of.channels; ++c) pixel[c] += place[c];
      });
      continue;
    }
    std::fill(windows.begin(), windows.end(), 0.0F);
    each([&](const float* pixel, float* place) { std::copy_n(pixel, of.channels, place); });
    if (forward) {
      Multiply({'N', 'T', of.pixels_out(), out, width}, windows.data(), width, weights.data(),
               width, y, out);
    } else {
      Multiply({'T', 'N', out, width, of.pixels_out(), 1, 1}, y, out, windows.data(), width, dw,
               width);
    }
  }
}

// The maximum or the mean of what of a window is inside the image.
void ComputePool(const KernelCall& call) {
  const Window of(call);
  const bool backward = IsBackward(call);
  const bool mean = call.function == Function::kPoolMean;
  const std::int64_t image = of.pixels() * of.channels;
  const float* x = call.operands[0].data();
  if (backward) std::fill_n(call.operands[2].data(), call.operands[2].size(), 0.0F);
  for (std::int64_t s = 0; s * image < call.operands[0].size(); ++s) {
    for (std::int64_t p = 0; p < of.pixels_out() * of.channels; ++p) {
      const std::int64_t channel = p % of.channels;
      const std::int64_t pixel_out = p / of.channels;
      std::int64_t largest = -1;
      std::int64_t count = 0;
      double sum = 0;
      const auto each = [&](auto f) {
        of.Each(pixel_out / of.side_out, pixel_out % of.side_out,
                [&](std::int64_t pixel, std::int64_t) {
                  f(s * image + pixel * of.channels + channel);
                });
      };
      each([&](std::int64_t at) {
        if (largest < 0 || x[at] > x[largest]) largest = at;
        sum += x[at];
        ++count;
      });
      float& result = call.operands[1].data()[s * of.pixels_out() * of.channels + p];
      if (!backward) {
        result = mean ? static_cast<float>(sum / static_cast<double>(count)) : x[largest];
      } else if (mean) {
        each([&](std::int64_t at) {
          call.operands[2].data()[at] += result / static_cast<float>(count);
        });
      } else {
        call.operands[2].data()[largest] += result;
      }
    }
  }
}

void ComputeRectify(const KernelCall& call) {
  const std::int64_t count = call.operands[0].size();
  if (!IsBackward(call)) {
    const float* x = call.operands[0].data();
    float* y = call.operands[1].data();
    for (std::int64_t i = 0; i < count; ++i) y[i] = std::max(x[i], 0.0F);
    return;
  }
  const float* y = call.operands[0].data();
  const float* dy = call.operands[1].data();
  float* dx = call.operands[2].data();
  for (std::int64_t i = 0; i < count; ++i) dx[i] = y[i] > 0 ? dy[i] : 0.0F;
}

// x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))), arXiv 1606.08415, section 2.
void ComputeGelu(const KernelCall& call) {
  constexpr float kFactor = 0.7978845608F;  // sqrt(2/pi)
  constexpr float kCubic = 0.044715F;
  const bool backward = IsBackward(call);
  const std::int64_t count = call.operands[0].size();
  const float* x = call.operands[0].data();
  const std::size_t bias_at = backward ? 3 : 2;
  const bool biased = call.operands.size() > bias_at;
  const float* bias = biased ? call.operands[bias_at].data() : nullptr;
  const std::int64_t cols = biased ? call.operands[bias_at].size() : 1;
  float* out = call.operands[backward ? 2 : 1].data();
  const float* dy = backward ? call.operands[1].data() : nullptr;
  for (std::int64_t i = 0; i < count; ++i) {
    const float v = x[i] + (biased ? bias[i % cols] : 0.0F);
    const float t = std::tanh(kFactor * (v + kCubic * v * v * v));
    if (!backward) {
      out[i] = 0.5F * v * (1 + t);
      continue;
    }
    const float inner = kFactor * (1 + 3 * kCubic * v * v);
    out[i] = dy[i] * (0.5F * (1 + t) + 0.5F * v * (1 - t * t) * inner);
  }
}

// silu(gate) times value (arXiv 2002.05202, section 2).
void ComputeSwiglu(const KernelCall& call) {
  const auto rows = call.op.dims[0];
  const auto cols = call.op.dims[1];
  const float* x = call.operands[0].data();
  const bool backward = IsBackward(call);
  const float* dy = backward ? call.operands[1].data() : nullptr;
  float* out = call.operands[backward ? 2 : 1].data();
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t j = 0; j < cols; ++j) {
      const float gate = x[r * 2 * cols + j];
      const float value = x[r * 2 * cols + cols + j];
      const float sigmoid = 1 / (1 + std::exp(-gate));
      if (!backward) {
        out[r * cols + j] = gate * sigmoid * value;
        continue;
      }
      const float d = dy[r * cols + j];
      out[r * 2 * cols + j] = d * value * sigmoid * (1 + gate * (1 - sigmoid));
      out[r * 2 * cols + cols + j] = d * gate * sigmoid;
    }
  }
}

// y = (x - mean) / sqrt(variance + epsilon) * weight + bias (arXiv 1607.06450); RMSNorm without the
// mean and the bias (arXiv 1910.07467).
void ComputeNorm(const KernelCall& call) {
  const bool centred = call.function == Function::kLayerNorm;
  const bool backward = IsBackward(call);
  const float* x = call.operands[0].data();
  const KernelOperand& weights = call.operands[backward ? 1 : 2];
  const float* weight = weights.data();
  const std::int64_t cols = weights.size();
  const std::int64_t rows = call.operands[0].size() / cols;
  const float* dy = backward ? call.operands[2].data() : nullptr;
  float* out = call.operands[backward ? 3 : 1].data();
  float* dweight = backward ? Sums(call.operands[4]) : nullptr;
  float* dbias = backward && call.operands.size() > 5 ? Sums(call.operands[5]) : nullptr;
  const float* bias = !backward && call.operands.size() > 3 ? call.operands[3].data() : nullptr;
  const auto n = static_cast<double>(cols);
  for (std::int64_t r = 0; r < rows; ++r) {
    const float* row = x + r * cols;
    double mean = 0;
    if (centred) {
      for (std::int64_t j = 0; j < cols; ++j) mean += row[j];
      mean /= n;
    }
    double squares = 0;
    for (std::int64_t j = 0; j < cols; ++j) squares += (row[j] - mean) * (row[j] - mean);
    const double inverse = 1 / std::sqrt(squares / n + kNormEpsilon);
    if (!backward) {
      for (std::int64_t j = 0; j < cols; ++j) {
        const auto normed = static_cast<float>((row[j] - mean) * inverse);
        out[r * cols + j] = normed * weight[j] + (bias != nullptr ? bias[j] : 0.0F);
      }
      continue;
    }
    // With g = dy * weight and z the normed row: dx = (g - mean(g) - z mean(g z)) * inverse.
    double mean_g = 0;
    double mean_gz = 0;
    for (std::int64_t j = 0; j < cols; ++j) {
      const double z = (row[j] - mean) * inverse;
      const double g = static_cast<double>(dy[r * cols + j]) * weight[j];
      mean_g += g;
      mean_gz += g * z;
      dweight[j] += static_cast<float>(dy[r * cols + j] * z);
      if (dbias != nullptr) dbias[j] += dy[r * cols + j];
    }
    mean_g = centred ? mean_g / n : 0;
    mean_gz /= n;
    for (std::int64_t j = 0; j < cols; ++j) {
      const double z = (row[j] - mean) * inverse;
      const double g = static_cast<double>(dy[r * cols + j]) * weight[j];
      out[r * cols + j] = static_cast<float>((g - mean_g - z * mean_gz) * inverse);
    }
  }
}

// One of the kernels of an RMSNorm, row by row.
void ComputeNormPart(const KernelCall& call) {
  const auto rows = call.op.dims[0];
  const auto cols = call.op.dims[1];
  float* a = call.operands[0].data();
  float* b = call.operands[1].data();
  float* sums = call.function == Function::kSumProducts ? Sums(call.operands[2]) : nullptr;
  for (std::int64_t r = 0; r < rows; ++r) {
    float* row = a + r * cols;
    double sum = 0;
    switch (call.function) {
      case Function::kMeanSquares:
        for (std::int64_t j = 0; j < cols; ++j) sum += static_cast<double>(row[j]) * row[j];
        b[r] = static_cast<float>(sum / static_cast<double>(cols));
        break;
      case Function::kNormalise: {
        const auto inverse = static_cast<float>(1 / std::sqrt(b[r] + kNormEpsilon));
        for (std::int64_t j = 0; j < cols; ++j) row[j] *= inverse;
        break;
      }
      case Function::kTimesRow:
        for (std::int64_t j = 0; j < cols; ++j) {
          call.operands[2].data()[r * cols + j] = row[j] * b[j];
        }
        break;
      case Function::kSumProducts:
        for (std::int64_t j = 0; j < cols; ++j) sums[j] += row[j] * b[r * cols + j];
        break;
      case Function::kMeanProducts:
        for (std::int64_t j = 0; j < cols; ++j) {
          sum += static_cast<double>(row[j]) * b[r * cols + j];
        }
        call.operands[2].data()[r] = static_cast<float>(sum / static_cast<double>(cols));
        break;
      case Function::kTimesMeans:
        for (std::int64_t j = 0; j < cols; ++j) row[j] *= b[r];
        break;
      default:
        for (std::int64_t j = 0; j < cols; ++j) row[j] -= b[r * cols + j];
    }
  }
}

double RotaryAngle(std::int64_t position, std::int64_t i, std::int64_t size) {
  return static_cast<double>(position) *
         std::pow(kRotaryBase, -2.0 * static_cast<double>(i) / static_cast<double>(size));
}

// The kernels of x cos + turned(x) sin, where turned(a, b) = (-b, a) for the halves of a head; the
// gradient has -sin.
void ComputeRotatePart(const KernelCall& call) {
  const auto [length, heads, kv_heads, size] = call.extents;
  const std::int64_t half = size / 2;
  const std::int64_t turned = (heads + kv_heads) * size;
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  for (std::int64_t r = 0; r < call.op.dims[0]; ++r) {
    for (std::int64_t j = 0; j < turned; ++j) {
      const std::int64_t in_head = j % size;
      const double angle = RotaryAngle(call.place.Position(r % length), in_head % half, size);
      const std::int64_t whole = r * width + j;
      const std::int64_t part = r * turned + j;
      switch (call.function) {
        case Function::kTimesCosine:
          call.operands[1].data()[part] =
              call.operands[0].data()[whole] * static_cast<float>(std::cos(angle));
          break;
        case Function::kTurnHalves:
          call.operands[1].data()[part] = in_head < half ? -call.operands[0].data()[whole + half]
                                                         : call.operands[0].data()[whole - half];
          break;
        case Function::kTimesSine:
          call.operands[0].data()[part] *=
              static_cast<float>(IsBackward(call) ? -std::sin(angle) : std::sin(angle));
          break;
        default:
          call.operands[2].data()[whole] =
              call.operands[0].data()[part] + call.operands[1].data()[part];
      }
    }
  }
}

// Turns each pair (i, i + d/2) of the queries and keys of a head by position times
// base^(-2i/d), back for the gradient.
void ComputeRotate(const KernelCall& call) {
  const auto [length, heads, kv_heads, size] = call.extents;
  const std::int64_t half = size / 2;
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  float* x = call.operands[0].data();
  const std::int64_t rows = call.operands[0].size() / width;
  std::vector<float> cosines(static_cast<std::size_t>(length * half));
  std::vector<float> sines(cosines.size());
  for (std::int64_t p = 0; p < length; ++p) {
    for (std::int64_t i = 0; i < half; ++i) {
      const double angle = RotaryAngle(call.place.Position(p), i, size);
      cosines[static_cast<std::size_t>(p * half + i)] = static_cast<float>(std::cos(angle));
      sines[static_cast<std::size_t>(p * half + i)] =
          static_cast<float>(IsBackward(call) ? -std::sin(angle) : std::sin(angle));
    }
  }
  for (std::int64_t r = 0; r < rows; ++r) {
    const auto at = static_cast<std::size_t>(r % length * half);
    for (std::int64_t h = 0; h < heads + kv_heads; ++h) {
      float* head = x + r * width + h * size;
      for (std::int64_t i = 0; i < half; ++i) {
        const float a = head[i];
        const float b = head[i + half];
        const float c = cosines[at + static_cast<std::size_t>(i)];
        const float s = sines[at + static_cast<std::size_t>(i)];
        head[i] = a * c - b * s;
        head[i + half] = a * s + b * c;
      }
    }
  }
}

/// Rows of softmax(scale S), in place; with `causal` row i sees the first i + 1 columns.
void Softmax(float* scores, std::int64_t rows, std::int64_t cols, float scale, bool causal) {
  for (std::int64_t i = 0; i < rows; ++i) {
    float* row = scores + i * cols;
    const std::int64_t seen = causal ? i + 1 : cols;
    float most = -std::numeric_limits<float>::infinity();
    for (std::int64_t j = 0; j < seen; ++j) most = std::max(most, row[j] * scale);
    double sum = 0;
    for (std::int64_t j = 0; j < seen; ++j) {
      row[j] = std::exp(row[j] * scale - most);
      sum += row[j];
    }
    const auto inverse = static_cast<float>(1 / sum);
    for (std::int64_t j = 0; j < seen; ++j) row[j] *= inverse;
    std::fill(row + seen, row + cols, 0.0F);
  }
}

/// What dropout makes of elements of 1: 0, or 1 over the fraction that it keeps.
class DropoutMask {
 public:
  explicit DropoutMask(const KernelCall& call)
      : seed_(call.place.seed),
        kind_((static_cast<std::uint64_t>(call.step) << 32U) + kDropouts +
              static_cast<std::uint64_t>(call.extents[0])),
        kept_(call.scale) {}
  float At(std::int64_t index) const {
    const double uniform = Uniform(seed_, kind_, static_cast<std::uint64_t>(index));
    return uniform < kept_ ? static_cast<float>(1 / kept_) : 0.0F;
  }

 private:
  static constexpr std::uint64_t kDropouts = std::uint64_t{1} << 31U;  // unlike other kinds
  std::uint64_t seed_;
  std::uint64_t kind_;
  double kept_;
};

void ComputeDropout(const KernelCall& call) {
  const DropoutMask mask(call);
  const std::int64_t cols = call.op.dims[1];
  const bool adds = call.function == Function::kDropoutAdd;
  const float* x = call.operands[0].data();
  const float* residual = adds ? call.operands[1].data() : nullptr;
  float* out = call.operands[adds ? 2 : 1].data();
  const bool biased = call.operands.size() > 3;
  const float* bias = biased ? call.operands[3].data() : nullptr;
  const std::int64_t count = call.operands[0].size();
  const std::int64_t length = call.extents[2];
  const std::int64_t heads = call.extents[3];
  if (heads > 0) {
    // Of scores, as in attention by one kernel.
    const std::int64_t of_head = length * cols;
    for (std::int64_t i = 0; i < count; ++i) {
      const std::int64_t head = i / of_head;
      const std::int64_t sample = call.place.first_sample + head / heads;
      const std::int64_t whole = sample * call.place.heads + call.place.first_head + head % heads;
      out[i] = x[i] * mask.At(whole * of_head + i % of_head);
    }
    return;
  }
  for (std::int64_t i = 0; i < count; ++i) {
    const float value = x[i] + (biased ? bias[i % cols] : 0.0F);
    const std::int64_t row = call.place.first_row + i / cols;
    const std::int64_t whole =
        (call.place.first_sample + row / length) * length * call.place.context +
        call.place.Position(row % length);
    out[i] = value * mask.At(whole * cols + i % cols) + (adds ? residual[i] : 0.0F);
  }
}

/// Calls `f` for each sample and head with where its scores begin and where its queries, keys,
/// values and outputs do.
template <typename F>
void EachHead(const KernelCall& call, std::int64_t queries, std::int64_t keys, F f) {
  const auto [heads, kv_heads, size, unused] = call.extents;
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  const std::int64_t batch = call.op.dims[3] / heads;
  for (std::int64_t b = 0; b < batch; ++b) {
    for (std::int64_t h = 0; h < heads; ++h) {
      const std::int64_t row = b * queries;
      const std::int64_t key = row * width + (heads + h * kv_heads / heads) * size;
      f((b * heads + h) * queries * keys, row * width + h * size, key, key + kv_heads * size,
        row * heads * size + h * size, h * kv_heads % heads == 0);
    }
  }
}

// The products of attention, batched over samples and heads. Key-value heads that query heads share
// add up their gradients.
void ComputeHeads(const KernelCall& call) {
  const std::int64_t heads = call.extents[0];
  const std::int64_t kv_heads = call.extents[1];
  const std::int64_t size = call.extents[2];
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  const std::int64_t out_width = heads * size;
  const bool keys_first =
      call.function == Function::kValueGradient || call.function == Function::kKeyGradient;
  const bool scores = call.function == Function::kScores || call.function == Function::kMixGradient;
  const std::int64_t queries = call.op.dims[keys_first ? 2 : 0];
  const std::int64_t keys = call.op.dims[keys_first ? 0 : scores ? 1 : 2];
  STEPCAST_CHECK(queries == keys);
  const float* a = call.operands[0].data();
  const float* b = call.operands[1].data();
  float* c = call.operands.back().data();
  const float beta = call.operands.back().access == Access::kAdd ? 1.0F : 0.0F;
  EachHead(call, queries, keys,
           [&](std::int64_t s, std::int64_t q, std::int64_t k, std::int64_t v, std::int64_t o,
               bool first_of_key) {
             const float sum = first_of_key ? 0.0F : 1.0F;
             switch (call.function) {
               case Function::kScores:
                 return Multiply({'N', 'T', queries, keys, size, 1, beta}, a + q, width, a + k,
                                 width, c + s, keys);
               case Function::kMix:
                 return Multiply({'N', 'N', queries, size, keys}, a + s, keys, b + v, width, c + o,
                                 out_width);
               case Function::kMixGradient:
                 return Multiply({'N', 'T', queries, keys, size}, a + o, out_width, b + v, width,
                                 c + s, keys);
               case Function::kValueGradient:
                 return Multiply({'T', 'N', keys, size, queries, 1, sum}, a + s, keys, b + o,
                                 out_width, c + v, width);
               case Function::kQueryGradient:
                 return Multiply({'N', 'N', queries, size, keys}, a + s, keys, b + k, width, c + q,
                                 width);
               default:
                 return Multiply({'T', 'N', keys, size, queries, 1, sum}, a + s, keys, b + q, width,
                                 c + k, width);
             }
           });
}

void ComputeMask(const KernelCall& call) {
  const auto [queries, causal, unused_a, unused_b] = call.extents;
  if (causal == 0) return;
  const float hidden = IsBackward(call) ? 0.0F : -std::numeric_limits<float>::infinity();
  float* x = call.operands[0].data();
  for (std::int64_t r = 0; r < call.op.dims[0]; ++r) {
    const std::int64_t keys = call.op.dims[1];
    std::fill(x + r * keys + r % queries + 1, x + (r + 1) * keys, hidden);
  }
}

void ComputeSoftmax(const KernelCall& call) {
  const auto rows = call.op.dims[0];
  const auto cols = call.op.dims[1];
  const auto scale = static_cast<float>(call.scale);
  if (!IsBackward(call)) {
    const auto [queries, causal, unused_a, unused_b] = call.extents;
    std::copy_n(call.operands[0].data(), rows * cols, call.operands[1].data());
    for (std::int64_t r = 0; r < rows; r += queries) {
      Softmax(call.operands[1].data() + r * cols, queries, cols, scale, causal != 0);
    }
    return;
  }
  const float* y = call.operands[0].data();
  const float* dy = call.operands[1].data();
  float* dx = call.operands[2].data();
  for (std::int64_t r = 0; r < rows; ++r) {
    double sum = 0;
    for (std::int64_t j = r * cols; j < (r + 1) * cols; ++j) {
      sum += static_cast<double>(y[j]) * dy[j];
    }
    for (std::int64_t j = r * cols; j < (r + 1) * cols; ++j) {
      dx[j] = scale * y[j] * (dy[j] - static_cast<float>(sum));
    }
  }
}

// silu(gate), then times the value: SwiGLU in two kernels.
void ComputeSilu(const KernelCall& call) {
  const auto rows = call.op.dims[0];
  const auto cols = call.op.dims[1];
  const bool backward = IsBackward(call);
  const float* x = call.operands[0].data();
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t j = 0; j < cols; ++j) {
      const float gate = x[r * 2 * cols + j];
      const float sigmoid = 1 / (1 + std::exp(-gate));
      if (backward) {
        call.operands[2].data()[r * 2 * cols + j] =
            call.operands[1].data()[r * cols + j] * sigmoid * (1 + gate * (1 - sigmoid));
      } else {
        call.operands[1].data()[r * cols + j] = gate * sigmoid;
      }
    }
  }
}

void ComputeGate(const KernelCall& call) {
  const auto rows = call.op.dims[0];
  const auto cols = call.op.dims[1];
  const bool backward = IsBackward(call);
  const float* s = call.operands[0].data();
  const float* x = call.operands[1].data();
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t j = 0; j < cols; ++j) {
      const std::int64_t at = r * cols + j;
      const std::int64_t value = r * 2 * cols + cols + j;
      if (backward) {
        const float dy = call.operands[2].data()[at];
        call.operands[3].data()[at] = dy * x[value];
        call.operands[4].data()[value] = dy * s[at];
      } else {
        call.operands[2].data()[at] = s[at] * x[value];
      }
    }
  }
}

void ComputeLookUpPosition(const KernelCall& call) {
  const bool backward = IsBackward(call);
  const std::int64_t cols = call.op.dims[1];
  const float* from = call.operands[0].data();
  float* into = call.operands[1].data();
  for (std::int64_t r = 0; r < call.op.dims[0]; ++r) {
    const std::int64_t position = call.place.Position(r % call.extents[0]);
    for (std::int64_t j = 0; j < cols; ++j) {
      if (backward) {
        into[position * cols + j] += from[r * cols + j];
      } else {
        into[r * cols + j] = from[position * cols + j];
      }
    }
  }
}

// Of a head: 2^(-8 (h + 1) / heads), times how far the key is behind (arXiv 2108.12409, section 3).
void AddAlibi(float* scores, std::int64_t queries, std::int64_t keys, std::int64_t head,
              std::int64_t heads, float scale) {
  const double slope =
      std::exp2(-8.0 * static_cast<double>(head + 1) / static_cast<double>(heads)) / scale;
  for (std::int64_t i = 0; i < queries; ++i) {
    for (std::int64_t j = 0; j < keys; ++j) {
      scores[i * keys + j] += static_cast<float>(slope * static_cast<double>(j - i));
    }
  }
}

void ComputeAlibi(const KernelCall& call) {
  const auto [heads, queries, unused_a, unused_b] = call.extents;
  const std::int64_t keys = call.op.dims[1];
  float* scores = call.operands[0].data();
  std::fill_n(scores, call.operands[0].size(), 0.0F);
  for (std::int64_t h = 0; h * queries < call.op.dims[0]; ++h) {
    AddAlibi(scores + h * queries * keys, queries, keys, call.place.first_head + h % heads,
             call.place.heads, static_cast<float>(call.scale));
  }
}

// softmax(Q K^T / sqrt(d)) V head by head (arXiv 1706.03762, section 3.2.1). Backward makes the
// probabilities again, as flash attention does; with D = rowsum(dO * O) the gradient of the scores
// is P * (dO V^T - D) (arXiv 2205.14135, appendix B.4).
void ComputeAttend(const KernelCall& call) {
  const auto [batch, queries, keys, heads, kv_heads, size] = call.op.dims;
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  const std::int64_t out_width = heads * size;
  const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(size)));
  const bool backward = IsBackward(call);
  STEPCAST_CHECK(queries == keys);
  const float* qkv = call.operands[0].data();
  float* out = call.operands[1].data();
  const bool drops = call.scale < 1;
  const bool alibi = call.extents[2] != 0;
  const DropoutMask mask(call);
  std::vector<float> p(static_cast<std::size_t>(queries * keys));
  std::vector<float> kept(drops ? p.size() : 0);  // of dropout
  std::vector<float> dropped(kept.size());
  std::vector<float> dp(backward ? p.size() : 0);
  const std::int64_t share = heads / kv_heads;
  for (std::int64_t b = 0; b < batch; ++b) {
    for (std::int64_t h = 0; h < heads; ++h) {
      const std::int64_t row = b * queries;
      const std::int64_t q_at = row * width + h * size;
      const std::int64_t k_at = row * width + (heads + h / share) * size;
      const std::int64_t v_at = k_at + kv_heads * size;
      const std::int64_t o_at = row * out_width + h * size;
      Multiply({'N', 'T', queries, keys, size}, qkv + q_at, width, qkv + k_at, width, p.data(),
               keys);
      const std::int64_t head = call.place.first_head + h;
      if (alibi) AddAlibi(p.data(), queries, keys, head, call.place.heads, scale);
      Softmax(p.data(), queries, keys, scale, call.op.causal);
      for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::int64_t first =
            ((call.place.first_sample + b) * call.place.heads + head) * queries * keys;
        kept[i] = mask.At(first + static_cast<std::int64_t>(i));
        dropped[i] = p[i] * kept[i];
      }
      const float* weights = drops ? dropped.data() : p.data();
      if (!backward) {
        Multiply({'N', 'N', queries, size, keys}, weights, keys, qkv + v_at, width, out + o_at,
                 out_width);
        continue;
      }
      const float* dout = call.operands[2].data();
      float* dqkv = call.operands[3].data();
      const float beta = h % share == 0 ? 0.0F : 1.0F;  // heads that share keys add up
      Multiply({'T', 'N', keys, size, queries, 1, beta}, weights, keys, dout + o_at, out_width,
               dqkv + v_at, width);
      Multiply({'N', 'T', queries, keys, size}, dout + o_at, out_width, qkv + v_at, width,
               dp.data(), keys);
      for (std::int64_t i = 0; i < queries; ++i) {
        double d = 0;
        for (std::int64_t j = 0; j < size; ++j) {
          d += static_cast<double>(dout[o_at + i * out_width + j]) * out[o_at + i * out_width + j];
        }
        for (std::int64_t j = 0; j < keys; ++j) {
          const auto at = static_cast<std::size_t>(i * keys + j);
          dp[at] = p[at] * (dp[at] * (drops ? kept[at] : 1.0F) - static_cast<float>(d));
        }
      }
      Multiply({'N', 'N', queries, size, keys, scale}, dp.data(), keys, qkv + k_at, width,
               dqkv + q_at, width);
      Multiply({'T', 'N', keys, size, queries, scale, beta}, dp.data(), keys, qkv + q_at, width,
               dqkv + k_at, width);
    }
  }
}

/// What of the own queries sees what of the keys at hand: all, or of a causal sequence that is
/// dealt out the own square, or, of ranks before, the first half of the keys, or, of ranks after,
/// the last half of the queries.
struct RingBlock {
  explicit RingBlock(const KernelCall& call) {
    const std::int64_t length = call.op.dims[1];
    queries_end = keys_end = length;
    causal = call.op.causal;
    if (call.op.dims[2] == length) return;
    const auto passed = static_cast<int>(call.extents[3]);
    if (passed <= call.place.context_index) {
      keys_end = length / 2;
    } else {
      queries_begin = length / 2;
    }
  }
  std::int64_t queries() const { return queries_end - queries_begin; }

  std::int64_t queries_begin = 0;
  std::int64_t queries_end = 0;
  std::int64_t keys_end = 0;
  bool causal = false;
};

// As in attention at once; probabilities backward are exp(S - lse), with the lse of all keys
// (arXiv 2310.01889, section 3).
void ComputeRingAttend(const KernelCall& call) {
  const auto [heads, kv_heads, size, passed] = call.extents;
  const std::int64_t batch = call.op.dims[0];
  const std::int64_t length = call.op.dims[1];
  const std::int64_t width = (heads + 2 * kv_heads) * size;
  const std::int64_t out_width = heads * size;
  const auto scale = static_cast<float>(1 / std::sqrt(static_cast<double>(size)));
  const bool backward = IsBackward(call);
  const RingBlock block(call);
  const float* qkv = call.operands[0].data();
  const bool own = call.operands[1].size() == call.operands[0].size();
  const std::int64_t kv_width = own ? width : 2 * kv_heads * size;
  const float* kv = call.operands[1].data() + (own ? heads * size : 0);
  float* out = call.operands[2].data();
  float* lse = call.operands[3].data();
  const std::int64_t queries = block.queries();
  const std::int64_t keys = block.keys_end;
  std::vector<float> p(static_cast<std::size_t>(queries * keys));
  std::vector<float> dp(backward ? p.size() : 0);
  const std::int64_t share = heads / kv_heads;
  constexpr float kNothing = -std::numeric_limits<float>::infinity();
  // Gradients of queries alone, or beside those of keys and values.
  const std::int64_t dq_width = backward ? call.operands[5].size() / (batch * length) : 0;
  if (backward) {
    std::fill_n(call.operands[6].data(), call.operands[6].size(), 0.0F);
    for (std::int64_t r = 0; r < batch * length; ++r) {
      std::fill_n(call.operands[5].data() + r * dq_width, heads * size, 0.0F);
    }
  } else {
    std::fill_n(out, call.operands[2].size(), 0.0F);
    std::fill_n(lse, call.operands[3].size(), kNothing);
  }
  for (std::int64_t b = 0; b < batch; ++b) {
    for (std::int64_t h = 0; h < heads; ++h) {
      const std::int64_t row = b * length + block.queries_begin;
      const std::int64_t q_at = row * width + h * size;
      const std::int64_t k_at = b * length * kv_width + h / share * size;
      const std::int64_t v_at = k_at + kv_heads * size;
      const std::int64_t o_at = row * out_width + h * size;
      Multiply({'N', 'T', queries, keys, size, scale}, qkv + q_at, width, kv + k_at, kv_width,
               p.data(), keys);
      for (std::int64_t i = 0; i < queries; ++i) {
        float* scores = p.data() + i * keys;
        const std::int64_t seen = block.causal ? i + 1 : keys;
        std::fill(scores + seen, scores + keys, kNothing);
        float& sum_of_row = lse[(row + i) * heads + h];
        if (!backward) {
          const float most = *std::max_element(scores, scores + seen);
          double sum = 0;
          for (std::int64_t j = 0; j < seen; ++j) {
            sum += std::exp(static_cast<double>(scores[j]) - most);
          }
          sum_of_row = static_cast<float>(most + std::log(sum));
        }
        for (std::int64_t j = 0; j < keys; ++j) scores[j] = std::exp(scores[j] - sum_of_row);
      }
      if (!backward) {
        Multiply({'N', 'N', queries, size, keys}, p.data(), keys, kv + v_at, kv_width, out + o_at,
                 out_width);
        continue;
      }
      const float* dout = call.operands[4].data();
      float* dq = call.operands[5].data() + row * dq_width + h * size;
      const std::int64_t dkv_width = 2 * kv_heads * size;
      float* dkeys = call.operands[6].data() + b * length * dkv_width + h / share * size;
      Multiply({'T', 'N', keys, size, queries, 1, 1}, p.data(), keys, dout + o_at, out_width,
               dkeys + kv_heads * size, dkv_width);
      Multiply({'N', 'T', queries, keys, size}, dout + o_at, out_width, kv + v_at, kv_width,
               dp.data(), keys);
      for (std::int64_t i = 0; i < queries; ++i) {
        double d = 0;
        for (std::int64_t j = 0; j < size; ++j) {
          d += static_cast<double>(dout[o_at + i * out_width + j]) * out[o_at + i * out_width + j];
        }
        for (std::int64_t j = 0; j < keys; ++j) {
          const auto at = static_cast<std::size_t>(i * keys + j);
          dp[at] = p[at] * (dp[at] - static_cast<float>(d));
        }
      }
      Multiply({'N', 'N', queries, size, keys, scale, 1}, dp.data(), keys, kv + k_at, kv_width, dq,
               dq_width);
      Multiply({'T', 'N', keys, size, queries, scale, 1}, dp.data(), keys, qkv + q_at, width, dkeys,
               dkv_width);
    }
  }
}

void ComputeMergeAttention(const KernelCall& call) {
  float* out = call.operands[0].data();
  float* lse = call.operands[1].data();
  const float* more = call.operands[2].data();
  const float* more_lse = call.operands[3].data();
  const std::int64_t size = call.operands[0].size() / call.operands[1].size();
  for (std::int64_t r = 0; r < call.operands[1].size(); ++r) {
    const double most = std::max(lse[r], more_lse[r]);
    const double sum = std::exp(lse[r] - most) + std::exp(more_lse[r] - most);
    const double whole = most + std::log(sum);
    const double share = std::exp(lse[r] - whole);
    const double more_share = std::exp(more_lse[r] - whole);
    for (std::int64_t j = r * size; j < (r + 1) * size; ++j) {
      out[j] = static_cast<float>(share * out[j] + more_share * more[j]);
    }
    lse[r] = static_cast<float>(whole);
  }
}

void ComputeAddToQueries(const KernelCall& call) {
  const auto [heads, kv_heads, size, unused] = call.extents;
  const float* dq = call.operands[0].data();
  const std::int64_t rows = call.operands[0].size() / (heads * size);
  for (std::int64_t r = 0; r < rows; ++r) {
    float* row = call.operands[1].data() + r * (heads + 2 * kv_heads) * size;
    for (std::int64_t j = 0; j < heads * size; ++j) row[j] += dq[r * heads * size + j];
  }
}

// Of a table that ranks split, rows from `extents[0]` on are here.
void ComputeLookUp(const KernelCall& call) {
  const float* tokens = call.operands[0].data();
  const std::int64_t rows = call.operands[0].size();
  const bool backward = IsBackward(call);
  const std::int64_t cols = call.operands[backward ? 1 : 2].size() / rows;
  for (std::int64_t r = 0; r < rows; ++r) {
    const std::int64_t token = static_cast<std::int64_t>(tokens[r]) - call.extents[0];
    const bool here = token >= 0 && token < call.op.dims[2];
    if (!here) {
      if (!backward) std::fill_n(call.operands[2].data() + r * cols, cols, 0.0F);
      continue;
    }
    if (backward) {
      const float* dy = call.operands[1].data() + r * cols;
      float* table = call.operands[2].data() + token * cols;
      for (std::int64_t j = 0; j < cols; ++j) table[j] += dy[j];
    } else {
      std::copy_n(call.operands[1].data() + token * cols, cols, call.operands[2].data() + r * cols);
    }
  }
}

void ComputeCrossEntropy(const KernelCall& call) {
  const std::int64_t rows = call.operands[1].size();
  const std::int64_t cols = call.operands[0].size() / rows;
  const float* logits = call.operands[0].data();
  const float* targets = call.operands[1].data();
  double loss = 0;
  for (std::int64_t r = 0; r < rows; ++r) {
    const float* row = logits + r * cols;
    const float most = *std::max_element(row, row + cols);
    double sum = 0;
    for (std::int64_t j = 0; j < cols; ++j) sum += std::exp(static_cast<double>(row[j]) - most);
    const auto target = static_cast<std::int64_t>(targets[r]);
    if (!IsBackward(call)) {
      loss += std::log(sum) + most - row[target];
      continue;
    }
    float* gradient = call.operands[2].data() + r * cols;
    for (std::int64_t j = 0; j < cols; ++j) {
      const double probability = std::exp(static_cast<double>(row[j]) - most) / sum;
      gradient[j] = static_cast<float>((probability - (j == target ? 1 : 0)) * call.scale);
    }
  }
  if (!IsBackward(call)) {
    call.operands[2].data()[0] = static_cast<float>(loss / static_cast<double>(rows));
  }
}

// Terms of rows whose classes from `extents[0]` on are here (arXiv 1909.08053, section 3: the loss
// of a split vocabulary).
void ComputeSplitCrossEntropy(const KernelCall& call) {
  const std::int64_t rows = call.operands[1].size();
  const std::int64_t cols = call.operands[0].size() / rows;
  const bool backward = IsBackward(call);
  const float* logits = call.operands[0].data();
  const float* targets = call.operands[1].data();
  float* terms = call.operands[backward ? 3 : 2].data();
  for (std::int64_t r = 0; r < rows; ++r) {
    const float* row = logits + r * cols;
    float* term = terms + r * kLossTerms;
    const std::int64_t target = static_cast<std::int64_t>(targets[r]) - call.extents[0];
    if (backward) {
      float* gradient = call.operands[2].data() + r * cols;
      for (std::int64_t j = 0; j < cols; ++j) {
        const double probability = std::exp(static_cast<double>(row[j]) - term[0]) / term[1];
        gradient[j] = static_cast<float>((probability - (j == target ? 1 : 0)) * call.scale);
      }
      continue;
    }
    const float most = *std::max_element(row, row + cols);
    double sum = 0;
    for (std::int64_t j = 0; j < cols; ++j) sum += std::exp(static_cast<double>(row[j]) - most);
    term[0] = most;
    term[1] = static_cast<float>(sum);
    term[2] = target >= 0 && target < cols ? row[target] : 0.0F;
  }
}

// The loss by one kernel for each number of a row.
void ComputeLossPart(const KernelCall& call) {
  const std::int64_t rows =
      call.operands[call.function == Function::kSumExponentials ? 2 : 1].size();
  const std::int64_t cols = call.operands[0].size() / rows;
  for (std::int64_t r = 0; r < rows; ++r) {
    const float* row = call.operands[0].data() + r * cols;
    switch (call.function) {
      case Function::kRowMaximum:
        call.operands[1].data()[r] = *std::max_element(row, row + cols);
        break;
      case Function::kTargetLogit: {
        const std::int64_t target =
            static_cast<std::int64_t>(call.operands[1].data()[r]) - call.extents[0];
        call.operands[2].data()[r] = target >= 0 && target < cols ? row[target] : 0.0F;
        break;
      }
      case Function::kSumExponentials: {
        double sum = 0;
        for (std::int64_t j = 0; j < cols; ++j) {
          sum += std::exp(static_cast<double>(row[j]) - call.operands[1].data()[r]);
        }
        call.operands[2].data()[r] = static_cast<float>(sum);
        break;
      }
      default: {
        const std::int64_t target =
            static_cast<std::int64_t>(call.operands[1].data()[r]) - call.extents[0];
        for (std::int64_t j = 0; j < cols; ++j) {
          const double probability =
              std::exp(static_cast<double>(row[j]) - call.operands[3].data()[r]) /
              call.operands[4].data()[r];
          call.operands[2].data()[r * cols + j] =
              static_cast<float>((probability - (j == target ? 1 : 0)) * call.scale);
        }
      }
    }
  }
  if (call.function == Function::kSumExponentials && call.operands.size() > 3) {
    call.operands[4].data()[0] =
        MeanLoss(call.operands[1].pieces.front(), call.operands[3].pieces.front(),
                 call.operands[2].pieces.front());
  }
}

/// Calls `f` with the elements of the operands side by side; their pieces are as long.
template <typename F>
void Each(const KernelCall& call, F f) {
  for (std::size_t p = 0; p < call.operands.front().pieces.size(); ++p) {
    const std::size_t count = call.operands.front().pieces[p].size();
    for (std::size_t i = 0; i < count; ++i) f(p, i);
  }
}

// Pieces of the one need not be as long as those of the other.
void ComputeCopy(const KernelCall& call) {
  std::size_t piece = 0;
  std::span<float> into = call.operands[1].pieces.front();
  for (std::span<float> from : call.operands[0].pieces) {
    while (!from.empty()) {
      if (into.empty()) into = call.operands[1].pieces[++piece];
      const std::size_t count = std::min(from.size(), into.size());
      std::copy_n(from.begin(), count, into.begin());
      from = from.subspan(count);
      into = into.subspan(count);
    }
  }
}

void ComputeOptimizer(const KernelCall& call) {
  const OptimizerSettings& of = call.optimizer;
  const auto at = [&](std::size_t operand, std::size_t p, std::size_t i) -> float& {
    return call.operands[operand].pieces[p][i];
  };
  const std::size_t moments = call.function == Function::kMomentum ? 1 : 2;
  const std::size_t before = call.operands.size() > 2 + moments ? 2 + moments : 1;
  if (call.function == Function::kMomentum) {
    Each(call, [&](std::size_t p, std::size_t i) {
      float& moment = at(2, p, i);
      moment = static_cast<float>(of.beta1 * moment + at(0, p, i));
      at(1, p, i) = at(before, p, i) - static_cast<float>(of.learning_rate * moment);
    });
    return;
  }
  const std::int64_t updates = std::max<std::int64_t>(1, call.extents[1]);
  const auto update = static_cast<double>((call.step - 1) * updates + call.extents[0] + 1);
  const double correct1 = 1 - std::pow(of.beta1, update);
  const double correct2 = 1 - std::pow(of.beta2, update);
  Each(call, [&](std::size_t p, std::size_t i) {
    const double g = at(0, p, i);
    float& first = at(2, p, i);
    float& second = at(3, p, i);
    first = static_cast<float>(of.beta1 * first + (1 - of.beta1) * g);
    second = static_cast<float>(of.beta2 * second + (1 - of.beta2) * g * g);
    at(1, p, i) =
        at(before, p, i) - static_cast<float>(of.learning_rate * (first / correct1) /
                                              (std::sqrt(second / correct2) + of.epsilon));
  });
}

void ComputeClip(const KernelCall& call) {
  const double norm = std::sqrt(static_cast<double>(call.operands[0].data()[0]));
  // As PyTorch's clip_grad_norm_: by one where nothing is to be clipped, so that the time of a step
  // does not depend on its numbers.
  const auto factor = norm <= call.scale ? 1.0F : static_cast<float>(call.scale / norm);
  for (const std::span<float> piece : call.operands[1].pieces) {
    for (float& x : piece) x *= factor;
  }
}

void ComputeSumSquares(const KernelCall& call) {
  double sum = 0;
  Each(call, [&](std::size_t p, std::size_t i) {
    const double x = call.operands[0].pieces[p][i];
    sum += x * x;
  });
  call.operands[1].data()[0] = static_cast<float>(sum);
}

}  // namespace

float MergeLossTerms(std::span<const std::span<const float>> of_ranks, std::span<float> merged) {
  double loss = 0;
  const std::size_t rows = merged.size() / kLossTerms;
  for (std::size_t r = 0; r < merged.size(); r += kLossTerms) {
    float most = of_ranks.front()[r];
    for (const std::span<const float> terms : of_ranks) most = std::max(most, terms[r]);
    double sum = 0;
    double target = 0;
    for (const std::span<const float> terms : of_ranks) {
      sum += terms[r + 1] * std::exp(static_cast<double>(terms[r]) - most);
      target += terms[r + 2];
    }
    merged[r] = most;
    merged[r + 1] = static_cast<float>(sum);
    merged[r + 2] = static_cast<float>(target);
    loss += std::log(sum) + most - target;
  }
  return static_cast<float>(loss / static_cast<double>(rows));
}

float MeanLoss(std::span<const float> maximum, std::span<const float> target,
               std::span<const float> sums) {
  double loss = 0;
  for (std::size_t r = 0; r < sums.size(); ++r) {
    loss += std::log(static_cast<double>(sums[r])) + maximum[r] - target[r];
  }
  return static_cast<float>(loss / static_cast<double>(sums.size()));
}

void UseOneThread() { omp_set_num_threads(1); }

void Compute(const KernelCall& call) {
  switch (call.function) {
    case Function::kMultiply:
      return ComputeMultiply(call);
    case Function::kAddBias:
      return ComputeAddBias(call);
    case Function::kSumColumns:
      return ComputeSumColumns(call);
    case Function::kAdd:
      return ComputeAdd(call);
    case Function::kConvolve:
    case Function::kConvolveInputGradient:
    case Function::kConvolveWeightGradient:
      return ComputeConvolve(call);
    case Function::kPoolMaximum:
    case Function::kPoolMean:
      return ComputePool(call);
    case Function::kRectify:
      return ComputeRectify(call);
    case Function::kGelu:
      return ComputeGelu(call);
    case Function::kSwiglu:
      return ComputeSwiglu(call);
    case Function::kLayerNorm:
    case Function::kRmsNorm:
      return ComputeNorm(call);
    case Function::kRotate:
      return ComputeRotate(call);
    case Function::kAttend:
      return ComputeAttend(call);
    case Function::kLookUp:
      return ComputeLookUp(call);
    case Function::kLookUpPosition:
      return ComputeLookUpPosition(call);
    case Function::kDropout:
    case Function::kDropoutAdd:
      return ComputeDropout(call);
    case Function::kTakePart:
      std::copy_n(call.operands[0].data() + call.extents[0], call.operands[1].size(),
                  call.operands[1].data());
      return;
    case Function::kCrossEntropy:
      return ComputeCrossEntropy(call);
    case Function::kSplitCrossEntropy:
      return ComputeSplitCrossEntropy(call);
    case Function::kRingAttend:
      return ComputeRingAttend(call);
    case Function::kMergeAttention:
      return ComputeMergeAttention(call);
    case Function::kAddToQueries:
      return ComputeAddToQueries(call);
    case Function::kScores:
    case Function::kMix:
    case Function::kMixGradient:
    case Function::kValueGradient:
    case Function::kQueryGradient:
    case Function::kKeyGradient:
      return ComputeHeads(call);
    case Function::kAlibi:
      return ComputeAlibi(call);
    case Function::kMask:
      return ComputeMask(call);
    case Function::kSoftmax:
      return ComputeSoftmax(call);
    case Function::kMeanSquares:
    case Function::kNormalise:
    case Function::kTimesRow:
    case Function::kSumProducts:
    case Function::kMeanProducts:
    case Function::kTimesMeans:
    case Function::kSubtract:
      return ComputeNormPart(call);
    case Function::kTimesCosine:
    case Function::kTurnHalves:
    case Function::kTimesSine:
    case Function::kAddTurned:
      return ComputeRotatePart(call);
    case Function::kSilu:
      return ComputeSilu(call);
    case Function::kGate:
      return ComputeGate(call);
    case Function::kRowMaximum:
    case Function::kTargetLogit:
    case Function::kSumExponentials:
    case Function::kCrossEntropyOfSums:
      return ComputeLossPart(call);
    case Function::kCopy:
      return ComputeCopy(call);
    case Function::kAccumulate:
      return Each(call, [&](std::size_t p, std::size_t i) {
        call.operands[1].pieces[p][i] += call.operands[0].pieces[p][i];
      });
    case Function::kApplyMask:
      return Each(call, [&](std::size_t p, std::size_t i) {
        call.operands[1].pieces[p][i] *= call.operands[0].pieces[p][i];
      });
    case Function::kZero:
      return Each(call, [&](std::size_t p, std::size_t i) { call.operands[0].pieces[p][i] = 0; });
    case Function::kScale:
      return Each(call, [&](std::size_t p, std::size_t i) {
        call.operands[0].pieces[p][i] *= static_cast<float>(call.scale);
      });
    case Function::kSumSquares:
      return ComputeSumSquares(call);
    case Function::kClip:
      return ComputeClip(call);
    case Function::kAdam:
    case Function::kMomentum:
      return ComputeOptimizer(call);
    case Function::kNothing:
    case Function::kReduce:
    case Function::kReduceCrossEntropy:
    case Function::kGather:
    case Function::kReduceMaximum:
    case Function::kReduceLoss:
    case Function::kJoin:
    case Function::kReduceToParts:
    case Function::kToHeads:
    case Function::kToSequence:
    case Function::kPassOn:
    case Function::kSend:
    case Function::kReceive:
    case Function::kOpaque:  // refused before
      break;
  }
  STEPCAST_CHECK(false);
}

}  // namespace stepcast
