#include "strategies/step/compress.h"

#include <algorithm>
#include <cmath>

#include "simulator/base/check.h"
#include "strategies/step/placement.h"

namespace stepcast {
namespace {

/// Elements that share a scale, as of 8-bit moments; ZeRO++ calls it a block (section 3.1).
constexpr std::int64_t kBlock = 256;
constexpr std::int64_t kScaleBytes = 4;
constexpr std::int64_t kIndexBytes = 4;

Op Kernel(OpKind kind, DType dtype, std::int64_t rows, std::int64_t cols = 1,
          std::int64_t extra = 0) {
  return Op::Rowwise(kind, dtype, Pass::kBackward, rows, cols, extra);
}

std::int64_t Chosen(const ParallelPlan::GradientCompression& how, std::int64_t elements) {
  const double chosen = std::ceil(how.kept * static_cast<double>(elements));
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(chosen), 1, elements);
}

std::int64_t SparseBytes(DType dtype, std::int64_t chosen) {
  return ByteSize(dtype, chosen).count() + chosen * kIndexBytes;
}

// Values and numbers of the largest elements from all ranks, added up in a gradient of zeros
// (arXiv 1712.01887, algorithm 4). What is not sent is kept.
std::vector<Op> TopK(const ParallelPlan::GradientCompression& how, const CompressedReduction& of) {
  const std::int64_t chosen = Chosen(how, of.elements);
  std::vector<Op> ops;
  if (how.error_feedback) ops.push_back(Kernel(OpKind::kAdd, of.dtype, of.elements));
  ops.push_back(Kernel(OpKind::kSelect, of.dtype, of.elements, 1, chosen));
  if (how.error_feedback) ops.push_back(Kernel(OpKind::kCopy, of.dtype, of.elements));
  ops.push_back(Op::Communication(OpKind::kAllGather, of.dtype,
                                  Bytes(of.ranks * SparseBytes(of.dtype, chosen)), of.group));
  ops.push_back(Kernel(OpKind::kFill, of.dtype, of.elements));
  ops.push_back(Kernel(OpKind::kEmbedding, of.dtype, of.ranks * chosen, 1, of.elements));
  return ops;
}

// Each rank gets its part from all, sums it in full precision and, where all need the whole, hands
// the sum out in few bits again (arXiv 2306.10209, section 3.3, without its two levels).
std::vector<Op> Quantised(const ParallelPlan::GradientCompression& how, DType sums,
                          const CompressedReduction& of) {
  const DType narrow = how.quantised();
  const auto cast = [&](DType from, DType to, std::int64_t elements) {
    return Kernel(OpKind::kCast, from, elements, 1, static_cast<std::int64_t>(to));
  };
  const auto exchange = [&](OpKind kind) {
    return Op::Communication(kind, narrow, QuantisedSize(narrow, of.elements), of.group);
  };
  const std::int64_t part = Part(of.elements, of.ranks);
  std::vector<Op> ops;
  if (how.error_feedback) ops.push_back(Kernel(OpKind::kAdd, of.dtype, of.elements));
  ops.push_back(cast(of.dtype, narrow, of.elements));
  if (how.error_feedback) ops.push_back(Kernel(OpKind::kAdd, of.dtype, of.elements));
  ops.push_back(exchange(OpKind::kAllToAll));
  ops.push_back(Kernel(OpKind::kColumnSum, narrow, of.ranks, part));
  if (of.scatters) {
    ops.push_back(Kernel(OpKind::kFill, sums, part));  // writes them
    return ops;
  }
  ops.push_back(Kernel(OpKind::kFill, narrow, part));
  ops.push_back(exchange(OpKind::kAllGather));
  ops.push_back(cast(narrow, of.dtype, of.elements));
  return ops;
}

/// A matrix of m x n as two of rank r, where that is less than half of it, as PyTorch's hook has
/// it.
bool IsThin(std::int64_t rank, const WeightMatrix& matrix) {
  return 2 * rank * (matrix.rows + matrix.cols) < matrix.rows * matrix.cols;
}

/// Matrices that are worth it, those of one shape as one.
std::vector<WeightMatrix> ThinMatrices(std::int64_t rank, std::span<const WeightMatrix> matrices) {
  std::vector<WeightMatrix> thin;
  for (const WeightMatrix& matrix : matrices) {
    if (!IsThin(rank, matrix)) continue;
    const auto same = std::ranges::find_if(thin, [&](const WeightMatrix& other) {
      return other.rows == matrix.rows && other.cols == matrix.cols;
    });
    if (same == thin.end()) {
      thin.push_back(matrix);
    } else {
      same->count += matrix.count;
    }
  }
  return thin;
}

struct Factors {
  std::int64_t matrices = 0;  ///< Elements of what they stand for.
  std::int64_t left = 0;
  std::int64_t right = 0;
};
Factors FactorsOf(std::int64_t rank, std::span<const WeightMatrix> thin) {
  Factors sum;
  for (const WeightMatrix& matrix : thin) {
    sum.matrices += matrix.elements();
    sum.left += matrix.count * matrix.rows * rank;
    sum.right += matrix.count * matrix.cols * rank;
  }
  return sum;
}

// P = M Q, summed and made orthogonal; Q = M^T P, summed; M = P Q^T (arXiv 1905.13727, algorithm
// 1).
std::vector<Op> PowerSgd(const ParallelPlan::GradientCompression& how,
                         const CompressedReduction& of) {
  const std::int64_t r = how.rank;
  const std::vector<WeightMatrix> thin = ThinMatrices(r, of.matrices);
  const Factors factors = FactorsOf(r, thin);
  std::vector<Op> ops;
  const auto products = [&](GemmLayout layout, auto extents) {
    for (const WeightMatrix& matrix : thin) {
      const auto [m, n, k] = extents(matrix);
      ops.push_back(Op::Gemm(of.dtype, layout, m, n, k, matrix.count));
    }
  };
  const auto reduce = [&](std::int64_t elements) {
    if (elements == 0) return;
    ops.push_back(
        Op::Communication(OpKind::kAllReduce, of.dtype, ByteSize(of.dtype, elements), of.group));
  };
  using Extents = std::array<std::int64_t, 3>;
  if (!thin.empty()) {
    if (how.error_feedback) ops.push_back(Kernel(OpKind::kAdd, of.dtype, factors.matrices));
    products(GemmLayout::kNN, [r](const WeightMatrix& m) { return Extents{m.rows, r, m.cols}; });
    reduce(factors.left);
    // Gram-Schmidt: each column of P is taken off those behind it.
    ops.push_back(Kernel(OpKind::kScale, of.dtype, factors.left, r));
    products(GemmLayout::kNT, [r](const WeightMatrix& m) { return Extents{m.cols, r, m.rows}; });
    reduce(factors.right);
    products(GemmLayout::kTN, [r](const WeightMatrix& m) { return Extents{m.rows, m.cols, r}; });
    if (how.error_feedback) ops.push_back(Kernel(OpKind::kAdd, of.dtype, factors.matrices));
  }
  reduce(of.elements - factors.matrices);
  return ops;
}

}  // namespace

Bytes QuantisedSize(DType dtype, std::int64_t elements) {
  return Bytes(ByteSize(dtype, elements).count() + (elements + kBlock - 1) / kBlock * kScaleBytes);
}

std::vector<Op> ReductionOps(const ParallelPlan& plan, const CompressedReduction& of) {
  const ParallelPlan::GradientCompression& how = *plan.gradient_compression;
  STEPCAST_CHECK(of.elements > 0 && of.ranks > 1) << of.elements << " on " << of.ranks;
  if (how.quantises()) return Quantised(how, plan.gradient_reduce_dtype, of);
  STEPCAST_CHECK(!of.scatters) << "parts of sparse or thin gradients";
  return how.kind == v1::GRADIENT_COMPRESSOR_TOP_K ? TopK(how, of) : PowerSgd(how, of);
}

Bytes ReductionBuffer(const ParallelPlan& plan, const CompressedReduction& of) {
  const ParallelPlan::GradientCompression& how = *plan.gradient_compression;
  if (how.quantises()) return QuantisedSize(how.quantised(), of.elements) * 2;
  if (how.kind == v1::GRADIENT_COMPRESSOR_TOP_K) {
    return Bytes((1 + of.ranks) * SparseBytes(of.dtype, Chosen(how, of.elements)));
  }
  // The right-hand ones are kept.
  return ByteSize(of.dtype, FactorsOf(how.rank, ThinMatrices(how.rank, of.matrices)).left);
}

Bytes CompressionState(const ParallelPlan& plan, DType dtype, std::int64_t elements,
                       std::span<const WeightMatrix> matrices) {
  if (!plan.gradient_compression || elements == 0) return Bytes();
  const ParallelPlan::GradientCompression& how = *plan.gradient_compression;
  if (how.kind != v1::GRADIENT_COMPRESSOR_POWER_SGD) {
    return ByteSize(dtype, how.error_feedback ? elements : 0);
  }
  const Factors factors = FactorsOf(how.rank, ThinMatrices(how.rank, matrices));
  return ByteSize(dtype, factors.right + (how.error_feedback ? factors.matrices : 0));
}

}  // namespace stepcast
