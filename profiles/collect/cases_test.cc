// What a collector measures: every shape is valid, is measured once, and is one that training has.
#include "profiles/collect/cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <unordered_set>

namespace stepcast {
namespace {

class CasesTest : public ::testing::TestWithParam<bool> {};

TEST_P(CasesTest, NoProductIsMeasuredTwice) {
  std::unordered_set<Op, OpHash> seen;
  std::set<std::string> names;
  for (const GemmGroup& group : GemmGroups(GetParam())) {
    EXPECT_TRUE(names.insert(group.name).second) << group.name;
    EXPECT_GT(group.seconds, 0) << group.name;
    EXPECT_FALSE(group.products.empty()) << group.name;
    for (const Op& op : group.products) {
      EXPECT_TRUE(seen.insert(op).second) << group.name << ": " << Describe(op);
    }
  }
}

TEST_P(CasesTest, EveryProductIsOneThatTheLibraryCanBeAskedFor) {
  for (const GemmGroup& group : GemmGroups(GetParam())) {
    for (const Op& op : group.products) {
      EXPECT_EQ(op.kind, OpKind::kGemm);
      EXPECT_EQ(op.accumulate, group.accumulate) << group.name;
      EXPECT_NE(op.layout, GemmLayout::kTT);
      for (int i = 0; i < 4; ++i) EXPECT_GE(op.dims[i], 1);
      // cuBLASLt takes fp8 with the rows of both operands along k alone, in multiples of 16.
      if (op.dtype == DType::kFp8) {
        EXPECT_EQ(op.layout, GemmLayout::kTN);
        for (int i = 0; i < 3; ++i) EXPECT_EQ(op.dims[i] % 16, 0) << Describe(op);
      }
    }
  }
}

TEST_P(CasesTest, OperatorsHaveRowsOfWholeVectors) {
  std::set<std::tuple<TableOperator, DType, Pass, std::int64_t, std::int64_t, std::int64_t>> seen;
  for (const OperatorCase& one : OperatorCases(GetParam())) {
    EXPECT_GE(one.rows, 1);
    EXPECT_EQ(one.cols % 8, 0);
    EXPECT_TRUE(seen.insert({one.op, one.dtype, one.pass, one.rows, one.cols, one.extra}).second)
        << Name(one.op) << " " << one.rows << "x" << one.cols;
    EXPECT_TRUE(one.op != TableOperator::kEmbedding || one.extra > 0);
  }
}

INSTANTIATE_TEST_SUITE_P(QuickAndFull, CasesTest, ::testing::Bool());

// One layer of Llama 3 8B over 4,096 tokens: 4096 wide, 14336 in the gated feed-forward layer.
TEST(GemmGroupsTest, HoldALinearLayerForwardAndBackward) {
  const std::vector<GemmGroup> groups = GemmGroups(/*quick=*/true);
  EXPECT_THAT(
      groups.front().products,
      ::testing::IsSupersetOf({Op::Gemm(DType::kBf16, GemmLayout::kTN, 4096, 2 * 14336, 4096),
                               Op::Gemm(DType::kBf16, GemmLayout::kNN, 4096, 4096, 2 * 14336),
                               Op::Gemm(DType::kBf16, GemmLayout::kNT, 2 * 14336, 4096, 4096)}));
}

// Where the time ends early, what was measured must not be a corner of the grid.
TEST(GemmGroupsTest, AnyBeginningOfAGridCoversIt) {
  const std::vector<GemmGroup> groups = GemmGroups(/*quick=*/false);
  const std::vector<Op>& grid = groups.back().products;
  ASSERT_GT(grid.size(), 1000U);
  std::set<std::int64_t> all;
  std::set<std::int64_t> beginning;
  for (std::size_t i = 0; i < grid.size(); ++i) {
    all.insert(grid[i].dims[1]);
    if (i < 200) beginning.insert(grid[i].dims[1]);
  }
  EXPECT_EQ(beginning, all);
}

// 256 KiB to 1 GiB of bf16 in rows of 4,096: 32 rows to 131,072.
TEST(OperatorCasesTest, RunFromTheFloorToTheBandwidth) {
  std::int64_t fewest = 1 << 30;
  std::int64_t most = 0;
  for (const OperatorCase& one : OperatorCases(/*quick=*/false)) {
    if (one.op != TableOperator::kAdd || one.dtype != DType::kBf16) continue;
    fewest = std::min(fewest, one.rows);
    most = std::max(most, one.rows);
  }
  EXPECT_EQ(fewest, 32);
  EXPECT_EQ(most, 131'072);
}

}  // namespace
}  // namespace stepcast
