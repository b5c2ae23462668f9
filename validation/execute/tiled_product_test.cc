// Products in tiles against their definition, and against each other: the order of loops and the
// size of tiles change times only.
#include "validation/execute/tiled_product.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace stepcast {
namespace {

// Of none of them is a tile a divisor.
constexpr std::int64_t kM = 13;
constexpr std::int64_t kN = 22;
constexpr std::int64_t kK = 19;
constexpr std::uint16_t kExtents[] = {4, 7, 8, 64};

std::vector<float> Numbers(std::int64_t count, double first) {
  std::vector<float> numbers;
  for (std::int64_t i = 0; i < count; ++i) {
    numbers.push_back(static_cast<float>(std::sin(first + 1.7 * static_cast<double>(i))));
  }
  return numbers;
}

std::vector<float> Multiplied(GemmLayout layout, Tiling tiling, bool adds) {
  Op op = Op::Gemm(DType::kFp32, layout, kM, kN, kK);
  op.tiling = tiling;
  const std::vector<float> a = Numbers(kM * kK, 0.3);
  const std::vector<float> b = Numbers(kK * kN, 0.9);
  std::vector<float> c(kM * kN, adds ? 2.0F : NAN);
  MultiplyInTiles(op, a.data(), b.data(), c.data(), adds);
  return c;
}

/// Of B with the first letter, of A with the second: whether it is stored as [columns][rows].
bool IsTurned(GemmLayout layout, bool of_a) {
  const bool first = layout == GemmLayout::kTN || layout == GemmLayout::kTT;
  const bool second = layout == GemmLayout::kNT || layout == GemmLayout::kTT;
  return of_a ? second : first;
}

std::vector<double> Defined(GemmLayout layout, bool adds) {
  const std::vector<float> a = Numbers(kM * kK, 0.3);
  const std::vector<float> b = Numbers(kK * kN, 0.9);
  std::vector<double> c;
  for (std::int64_t i = 0; i < kM; ++i) {
    for (std::int64_t j = 0; j < kN; ++j) {
      double sum = adds ? 2 : 0;
      for (std::int64_t p = 0; p < kK; ++p) {
        const std::int64_t at_a = IsTurned(layout, true) ? p * kM + i : i * kK + p;
        const std::int64_t at_b = IsTurned(layout, false) ? j * kK + p : p * kN + j;
        sum += static_cast<double>(a[static_cast<std::size_t>(at_a)]) *
               b[static_cast<std::size_t>(at_b)];
      }
      c.push_back(sum);
    }
  }
  return c;
}

TEST(TiledProductTest, IsTheProductInEveryLayoutOrderAndTile) {
  for (const GemmLayout layout :
       {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT, GemmLayout::kTT}) {
    for (const bool adds : {false, true}) {
      const std::vector<double> expected = Defined(layout, adds);
      const std::vector<float> first = Multiplied(layout, {LoopOrder::kMnk, 8}, adds);
      for (std::size_t order = 0; order < kLoopOrderCount; ++order) {
        for (const std::uint16_t extent : kExtents) {
          const Tiling tiling{static_cast<LoopOrder>(order), extent};
          SCOPED_TRACE(Describe(tiling));
          const std::vector<float> product = Multiplied(layout, tiling, adds);
          for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_NEAR(product[i], expected[i], 1e-5) << "element " << i;
          }
          // Sums run the same way whatever the order; groups of four end elsewhere in other tiles,
          // which changes nothing either.
          EXPECT_EQ(product, first);
        }
      }
    }
  }
}

}  // namespace
}  // namespace stepcast
