// Gradients of kernels against differences of their forward; products against their definition.
#include "validation/execute/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <vector>

namespace stepcast {
namespace {

using Vector = std::vector<float>;

/// Numbers between -1 and 1 that repeat late.
Vector Numbers(std::int64_t count, double first = 0.3) {
  Vector numbers;
  for (std::int64_t i = 0; i < count; ++i) {
    numbers.push_back(static_cast<float>(std::sin(first + 1.7 * static_cast<double>(i))));
  }
  return numbers;
}

struct Argument {
  Vector* values;
  Access access = Access::kRead;
};

void Call(const Op& op, Function function, const std::vector<Argument>& arguments,
          std::array<std::int64_t, 4> extents = {}, double scale = 1) {
  KernelCall call{op, function, scale, extents, {}, {}, 1};
  for (const Argument& argument : arguments) {
    call.operands.push_back({{std::span<float>(*argument.values)}, argument.access});
  }
  Compute(call);
}

double Dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i]) * b[i];
  return sum;
}

/// `gradient` is that of `loss` in `x`, as far as central differences can tell: their error is of
/// the second order of the step, and fp32 rounds the values that are subtracted.
template <typename Loss>
void ExpectGradient(Vector& x, const Vector& gradient, const Loss& loss) {
  constexpr float kStep = 1e-2F;
  ASSERT_EQ(x.size(), gradient.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const float was = x[i];
    x[i] = was + kStep;
    const double above = loss();
    x[i] = was - kStep;
    const double below = loss();
    x[i] = was;
    EXPECT_NEAR(gradient[i], (above - below) / (2 * kStep), 2e-3) << "element " << i;
  }
}

Op Rowwise(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols) {
  return Op::Rowwise(kind, DType::kFp32, pass, rows, cols);
}

TEST(KernelsTest, ProductsOfAllLayouts) {
  constexpr std::int64_t kM = 3;
  constexpr std::int64_t kN = 4;
  constexpr std::int64_t kK = 5;
  for (const GemmLayout layout :
       {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT, GemmLayout::kTT}) {
    // The second letter is of A, the first of B: A is [k, m] where its is T, B [n, k] likewise.
    const bool a_turned = layout == GemmLayout::kNT || layout == GemmLayout::kTT;
    const bool b_turned = layout == GemmLayout::kTN || layout == GemmLayout::kTT;
    Vector a = Numbers(kM * kK);
    Vector b = Numbers(kK * kN, 0.9);
    Vector c(kM * kN, 1.0F);
    Call(Op::Gemm(DType::kFp32, layout, kM, kN, kK), Function::kMultiply,
         {{&a}, {&b}, {&c, Access::kAdd}});
    for (std::int64_t i = 0; i < kM; ++i) {
      for (std::int64_t j = 0; j < kN; ++j) {
        double sum = 1;
        for (std::int64_t k = 0; k < kK; ++k) {
          sum +=
              static_cast<double>(a[static_cast<std::size_t>(a_turned ? k * kM + i : i * kK + k)]) *
              b[static_cast<std::size_t>(b_turned ? j * kK + k : k * kN + j)];
        }
        EXPECT_NEAR(c[static_cast<std::size_t>(i * kN + j)], sum, 1e-5);
      }
    }
  }
}

TEST(KernelsTest, NormsHaveTheirGradients) {
  constexpr std::int64_t kRows = 3;
  constexpr std::int64_t kCols = 5;
  for (const bool centred : {false, true}) {
    const Function function = centred ? Function::kLayerNorm : Function::kRmsNorm;
    const OpKind kind = centred ? OpKind::kLayerNorm : OpKind::kRmsNorm;
    Vector x = Numbers(kRows * kCols);
    Vector weight = Numbers(kCols, 0.5);
    Vector bias = Numbers(kCols, 0.7);
    Vector y(x.size());
    Vector dy = Numbers(kRows * kCols, 1.1);
    Vector dx(x.size());
    Vector dweight(kCols);
    Vector dbias(kCols);
    const auto loss = [&] {
      std::vector<Argument> arguments = {{&x}, {&y, Access::kWrite}, {&weight}};
      if (centred) arguments.push_back({&bias});
      Call(Rowwise(kind, Pass::kForward, kRows, kCols), function, arguments);
      return Dot(y, dy);
    };
    std::vector<Argument> arguments = {
        {&x}, {&weight}, {&dy}, {&dx, Access::kWrite}, {&dweight, Access::kWrite}};
    if (centred) arguments.push_back({&dbias, Access::kWrite});
    Call(Rowwise(kind, Pass::kBackward, kRows, kCols), function, arguments);
    ExpectGradient(x, dx, loss);
    ExpectGradient(weight, dweight, loss);
    if (centred) ExpectGradient(bias, dbias, loss);
  }
}

TEST(KernelsTest, ActivationsHaveTheirGradients) {
  constexpr std::int64_t kRows = 3;
  constexpr std::int64_t kCols = 4;
  struct Case {
    Function function;
    OpKind kind;
    std::int64_t inputs;
    bool bias;
  };
  for (const Case& of : {Case{Function::kGelu, OpKind::kGelu, 1, false},
                         Case{Function::kGelu, OpKind::kGelu, 1, true},
                         Case{Function::kSwiglu, OpKind::kSwiglu, 2, false}}) {
    Vector x = Numbers(kRows * kCols * of.inputs);
    Vector bias = Numbers(kCols, 0.7);
    Vector y(kRows * kCols);
    Vector dy = Numbers(kRows * kCols, 1.1);
    Vector dx(x.size());
    const auto loss = [&] {
      std::vector<Argument> arguments = {{&x}, {&y, Access::kWrite}};
      if (of.bias) arguments.push_back({&bias});
      Call(Rowwise(of.kind, Pass::kForward, kRows, kCols), of.function, arguments);
      return Dot(y, dy);
    };
    std::vector<Argument> arguments = {{&x}, {&dy}, {&dx, Access::kWrite}};
    if (of.bias) arguments.push_back({&bias});
    Call(Rowwise(of.kind, Pass::kBackward, kRows, kCols), of.function, arguments);
    ExpectGradient(x, dx, loss);
  }
}

TEST(KernelsTest, ReluPassesWhatIsPositive) {
  Vector x = {-1, 0, 2};
  Vector y(3);
  Vector dy = {5, 6, 7};
  Vector dx(3);
  Call(Rowwise(OpKind::kScale, Pass::kForward, 1, 3), Function::kRectify,
       {{&x}, {&y, Access::kWrite}});
  EXPECT_EQ(y, Vector({0, 0, 2}));
  Call(Rowwise(OpKind::kScale, Pass::kBackward, 1, 3), Function::kRectify,
       {{&y}, {&dy}, {&dx, Access::kWrite}});
  EXPECT_EQ(dx, Vector({0, 0, 7}));
}

TEST(KernelsTest, RotationsUndoTheirGradients) {
  // Two samples of three tokens; two heads and one of keys, of four numbers.
  constexpr std::int64_t kWidth = 4 * 4;
  const Vector was = Numbers(6 * kWidth);
  Vector x = was;
  const std::array<std::int64_t, 4> extents = {3, 2, 1, 4};
  Call(Rowwise(OpKind::kRope, Pass::kForward, 6, 12), Function::kRotate, {{&x, Access::kAdd}},
       extents);
  // The first token stays, and values do; the second turns its first pair by one radian.
  for (std::size_t i = 0; i < kWidth; ++i) EXPECT_EQ(x[i], was[i]);
  for (std::size_t i = kWidth + 12; i < 2 * kWidth; ++i) EXPECT_EQ(x[i], was[i]);
  EXPECT_NEAR(x[kWidth], was[kWidth] * std::cos(1.0) - was[kWidth + 2] * std::sin(1.0), 1e-6);
  Call(Rowwise(OpKind::kRope, Pass::kBackward, 6, 12), Function::kRotate, {{&x, Access::kAdd}},
       extents);
  for (std::size_t i = 0; i < x.size(); ++i) EXPECT_NEAR(x[i], was[i], 1e-6);
}

TEST(KernelsTest, AttentionHasItsGradient) {
  // Two samples of three tokens; two heads that share keys and values, of two numbers.
  for (const bool causal : {false, true}) {
    Vector qkv = Numbers(2 * 3 * 8);
    Vector out(2 * 3 * 4);
    Vector dout = Numbers(2 * 3 * 4, 1.1);
    Vector dqkv(qkv.size());
    const auto attention = [&](Pass pass) {
      return Op::Attention(DType::kFp32, pass, causal, 2, 3, 3, 2, 1, 2);
    };
    const auto loss = [&] {
      Call(attention(Pass::kForward), Function::kAttend, {{&qkv}, {&out, Access::kWrite}});
      return Dot(out, dout);
    };
    loss();
    Call(attention(Pass::kBackward), Function::kAttend,
         {{&qkv}, {&out}, {&dout}, {&dqkv, Access::kWrite}});
    ExpectGradient(qkv, dqkv, loss);
  }
}

TEST(KernelsTest, CrossEntropyHasItsGradientWholeAndSplit) {
  constexpr std::int64_t kRows = 3;
  constexpr std::int64_t kCols = 4;
  Vector logits = Numbers(kRows * kCols);
  Vector targets = {1, 0, 3};
  Vector loss(1);
  Vector gradient(logits.size());
  const Op forward = Rowwise(OpKind::kCrossEntropy, Pass::kForward, kRows, kCols);
  const Op backward = Rowwise(OpKind::kCrossEntropy, Pass::kBackward, kRows, kCols);
  const auto of = [&] {
    Call(forward, Function::kCrossEntropy, {{&logits}, {&targets}, {&loss, Access::kWrite}});
    return static_cast<double>(loss[0]);
  };
  Call(backward, Function::kCrossEntropy, {{&logits}, {&targets}, {&gradient, Access::kWrite}}, {},
       1.0 / kRows);
  ExpectGradient(logits, gradient, of);

  // Two ranks with two classes each come to the same.
  std::vector<Vector> parts(2);
  std::vector<Vector> terms(2, Vector(kRows * kLossTerms));
  for (std::size_t rank = 0; rank < 2; ++rank) {
    for (std::size_t r = 0; r < kRows; ++r) {
      for (std::size_t c = 0; c < 2; ++c) parts[rank].push_back(logits[r * kCols + rank * 2 + c]);
    }
    Call(Rowwise(OpKind::kCrossEntropy, Pass::kForward, kRows, 2), Function::kSplitCrossEntropy,
         {{&parts[rank]}, {&targets}, {&terms[rank], Access::kWrite}},
         {static_cast<std::int64_t>(rank) * 2});
  }
  Vector merged(kRows * kLossTerms);
  EXPECT_NEAR(MergeLossTerms(std::vector<std::span<const float>>{terms[0], terms[1]}, merged), of(),
              1e-6);
  for (std::size_t rank = 0; rank < 2; ++rank) {
    Vector part(kRows * 2);
    Call(Rowwise(OpKind::kCrossEntropy, Pass::kBackward, kRows, 2), Function::kSplitCrossEntropy,
         {{&parts[rank]}, {&targets}, {&part, Access::kWrite}, {&merged}},
         {static_cast<std::int64_t>(rank) * 2}, 1.0 / kRows);
    for (std::size_t r = 0; r < kRows; ++r) {
      for (std::size_t c = 0; c < 2; ++c) {
        EXPECT_NEAR(part[r * 2 + c], gradient[r * kCols + rank * 2 + c], 1e-6);
      }
    }
  }
}

// arXiv 1412.6980, algorithm 1: after one step the corrected moments are g and g squared, and the
// weight has moved by the learning rate against the sign of g.
TEST(KernelsTest, FirstStepOfAdamMovesByTheLearningRate) {
  Vector gradients = {0.5F, -2.0F};
  Vector weights = {1, 1};
  Vector first(2);
  Vector second(2);
  Call(Rowwise(OpKind::kAdam, Pass::kForward, 2, 1), Function::kAdam,
       {{&gradients}, {&weights, Access::kAdd}, {&first, Access::kAdd}, {&second, Access::kAdd}});
  const double rate = OptimizerSettings().learning_rate;
  EXPECT_NEAR(weights[0], 1 - rate, 1e-6);
  EXPECT_NEAR(weights[1], 1 + rate, 1e-6);
  EXPECT_NEAR(first[0], 0.05, 1e-7);
  EXPECT_NEAR(second[1], 0.004, 1e-7);
}

TEST(KernelsTest, MasksMultiplyWeights) {
  Vector mask = {1, 0, 1};
  Vector weights = {3, 4, -5};
  Call(Rowwise(OpKind::kMask, Pass::kForward, 3, 1), Function::kApplyMask,
       {{&mask}, {&weights, Access::kAdd}});
  EXPECT_EQ(weights, (Vector{3, 0, -5}));
}

TEST(KernelsTest, GradientsAreClippedToTheNorm) {
  Vector gradients = {3, 4};
  Vector squares(1);
  Call(Rowwise(OpKind::kNormReduce, Pass::kForward, 2, 1), Function::kSumSquares,
       {{&gradients}, {&squares, Access::kWrite}});
  EXPECT_EQ(squares[0], 25);
  Call(Rowwise(OpKind::kScale, Pass::kForward, 2, 1), Function::kClip,
       {{&squares}, {&gradients, Access::kAdd}}, {}, /*scale=*/1);
  EXPECT_FLOAT_EQ(gradients[0], 0.6F);
  EXPECT_FLOAT_EQ(gradients[1], 0.8F);
}

}  // namespace
}  // namespace stepcast
