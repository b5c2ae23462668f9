#include "simulator/program/op.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace stepcast {
namespace {

TEST(OpTest, EveryKindHasItsOwnName) {
  std::set<std::string_view> names;
  for (std::size_t k = 0; k < kOpKindCount; ++k) names.insert(Name(static_cast<OpKind>(k)));
  EXPECT_EQ(names.size(), kOpKindCount);
  EXPECT_EQ(names.count(""), 0u);
}

TEST(OpTest, EveryKindIsOfExactlyOneSort) {
  for (std::size_t k = 0; k < kOpKindCount; ++k) {
    const auto kind = static_cast<OpKind>(k);
    EXPECT_EQ(IsMatrix(kind) + IsRowwise(kind) + IsCommunication(kind) + IsOffload(kind) +
                  (kind == OpKind::kTimed) + (kind == OpKind::kFetch) + IsHost(kind),
              1)
        << Name(kind);
  }
}

TEST(OpTest, ATimedOperatorHasItsTimeAndNothingElse) {
  const Op op = Op::Timed(Duration::Picoseconds(1234567), /*what=*/3);
  EXPECT_EQ(op.dims[0], 1234567);
  EXPECT_NE(op, Op::Timed(Duration::Picoseconds(1234567), /*what=*/4));
  EXPECT_EQ(Describe(op), "timed 1.235 us");
  EXPECT_EQ(ArithmeticWork(op).count(), 0);
  EXPECT_EQ(MemoryTraffic(op).count(), 0);
}

TEST(OpTest, GemmCountsMultiplyAndAdd) {
  const Op op = Op::Gemm(DType::kBf16, GemmLayout::kTN, 10, 20, 30, /*batch=*/4);
  EXPECT_EQ(ArithmeticWork(op).count(), 2 * 10 * 20 * 30 * 4);
  // (10*30 + 30*20 + 10*20) elements of 2 bytes, 4 times.
  EXPECT_EQ(MemoryTraffic(op).count(), 4 * 2 * (300 + 600 + 200));
}

TEST(OpTest, ATilingMakesAnotherOperator) {
  Op op = Op::Gemm(DType::kFp32, GemmLayout::kTN, 64, 128, 256);
  const Op by_library = op;
  op.tiling = {LoopOrder::kKnm, 32};
  EXPECT_NE(op, by_library);
  EXPECT_NE(OpHash()(op), OpHash()(by_library));
  EXPECT_EQ(Describe(op), "gemm_tn fp32 64x128x256 (knm 32)");
  EXPECT_EQ(MemoryTraffic(op), MemoryTraffic(by_library));
  std::set<std::string_view> names;
  for (std::size_t o = 0; o < kLoopOrderCount; ++o) names.insert(Name(static_cast<LoopOrder>(o)));
  EXPECT_EQ(names.size(), kLoopOrderCount);
}

TEST(OpTest, TwoOfFourWeightsAreReadPacked) {
  Op op = Op::Gemm(DType::kBf16, GemmLayout::kTN, 10, 20, 32);
  const Op dense = op;
  op.sparse = true;
  EXPECT_NE(op, dense);
  EXPECT_NE(OpHash()(op), OpHash()(dense));
  EXPECT_EQ(Describe(op), "gemm_tn bf16 10x20x32 2:4");
  EXPECT_EQ(ArithmeticWork(op).count(), ArithmeticWork(dense).count());
  // Of 640 weights 320 of 2 bytes, and 2 bits for each of them.
  EXPECT_EQ(MemoryTraffic(op).count(), 2 * (320 + 320 + 200) + 320 / 4);
  EXPECT_EQ(PackedSize(DType::kBf16, 640), Bytes(2 * 320 + 320 / 4));
  const Op pack = Op::Rowwise(OpKind::kPack, DType::kBf16, Pass::kForward, 20, 32);
  EXPECT_EQ(MemoryTraffic(pack).count(), 2 * 640 + 2 * 320 + 320 / 4);
}

TEST(OpTest, MasksTakeAByteAnElement) {
  const Op mask = Op::Rowwise(OpKind::kMask, DType::kFp32, Pass::kForward, 100, 1);
  EXPECT_EQ(MemoryTraffic(mask).count(), (4 + 4 + 1) * 100);
}

// A pass for each byte of a key, one that gathers, and what is written: 8 numbers of 2 bytes, and
// where they were in 4.
TEST(OpTest, SelectionPassesOverEachByteOfTheKeys) {
  const Op select = Op::Rowwise(OpKind::kSelect, DType::kBf16, Pass::kForward, 100, 1, 8);
  EXPECT_EQ(MemoryTraffic(select).count(), (2 + 1) * 2 * 100 + 8 * (2 + 4));
}

TEST(OpTest, GemmThatAccumulatesReadsAndWritesAnFp32Output) {
  const Op op =
      Op::Gemm(DType::kBf16, GemmLayout::kNT, 10, 20, 30, /*batch=*/1, /*accumulate=*/true);
  EXPECT_EQ(MemoryTraffic(op).count(), 2 * (300 + 600) + 8 * 200);
}

TEST(OpTest, CausalAttentionDoesHalfTheSquareAndBackwardTwoAndAHalfTimesForward) {
  const Op forward =
      Op::Attention(DType::kBf16, Pass::kForward, /*causal=*/false, 2, 128, 128, 8, 2, 64);
  // Q K^T and P V: 2 * 2 * batch * q * kv * heads * dim.
  EXPECT_EQ(ArithmeticWork(forward).count(), 4.0 * 2 * 128 * 128 * 8 * 64);
  Op causal = forward;
  causal.causal = true;
  EXPECT_EQ(ArithmeticWork(causal).count(), 2.0 * 2 * 128 * 128 * 8 * 64);
  Op backward = forward;
  backward.pass = Pass::kBackward;
  EXPECT_EQ(ArithmeticWork(backward).count(), 10.0 * 2 * 128 * 128 * 8 * 64);
}

TEST(OpTest, AttentionTouchesEachTensorOnce) {
  const Op op = Op::Attention(DType::kBf16, Pass::kForward, true, 1, 100, 100, 8, 2, 64);
  // Queries and outputs of 8 heads, keys and values of 2.
  EXPECT_EQ(MemoryTraffic(op).count(), 2 * (2 * 100 * 8 * 64 + 2 * 100 * 2 * 64));
}

TEST(OpTest, RowwiseTrafficFollowsTheTensorsReadAndWritten) {
  const auto traffic = [](OpKind kind, Pass pass, std::int64_t extra = 0) {
    return MemoryTraffic(Op::Rowwise(kind, DType::kBf16, pass, 3, 5, extra)).count();
  };
  EXPECT_EQ(traffic(OpKind::kAdd, Pass::kForward), 15 * 6);       // two in, one out
  EXPECT_EQ(traffic(OpKind::kDropout, Pass::kForward), 15 * 5);   // in, out, mask of one byte
  EXPECT_EQ(traffic(OpKind::kSwiglu, Pass::kForward), 15 * 6);    // two in, one out
  EXPECT_EQ(traffic(OpKind::kFill, Pass::kForward), 15 * 2);      // out
  EXPECT_EQ(traffic(OpKind::kSoftmax, Pass::kBackward), 15 * 6);  // two in, one out
  EXPECT_EQ(traffic(OpKind::kAdam, Pass::kForward, 28), 15 * 28);
  EXPECT_EQ(traffic(OpKind::kCast, Pass::kForward, static_cast<int>(DType::kFp32)), 15 * 6);
}

TEST(OpTest, CommunicationHasNoWorkOnTheDevice) {
  const Op op = Op::Communication(OpKind::kAllReduce, DType::kFp32, Bytes(1 << 20), GroupId(0));
  EXPECT_EQ(ArithmeticWork(op).count(), 0);
  EXPECT_EQ(MemoryTraffic(op).count(), 0);
}

TEST(OpTest, DescriptionsAreReadable) {
  EXPECT_EQ(Describe(Op::Gemm(DType::kBf16, GemmLayout::kTN, 4096, 11008, 4096)),
            "gemm_tn bf16 4096x11008x4096");
  EXPECT_EQ(Describe(Op::Gemm(DType::kFp16, GemmLayout::kNN, 128, 128, 64, 96)),
            "gemm_nn fp16 128x128x64 x96");
  EXPECT_EQ(Describe(Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(64 << 20), {})),
            "all_reduce 64.00 MiB");
  EXPECT_EQ(Describe(Op::Attention(DType::kBf16, Pass::kBackward, true, 1, 4096, 4096, 32, 8, 128)),
            "attention_backward bf16 batch 1 seq 4096 heads 32/8 dim 128 causal");
  EXPECT_EQ(Describe(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 2048, 8192)),
            "gelu bf16 2048x8192");
  EXPECT_EQ(Describe(Op::HostSync()), "host_sync");
}

TEST(OpTest, EqualOpsHashEqualAndEveryFieldTellsApart) {
  const Op op = Op::Gemm(DType::kBf16, GemmLayout::kTN, 1, 2, 3);
  EXPECT_EQ(OpHash()(op), OpHash()(Op::Gemm(DType::kBf16, GemmLayout::kTN, 1, 2, 3)));
  std::set<std::size_t> hashes = {OpHash()(op)};
  hashes.insert(OpHash()(Op::Gemm(DType::kFp16, GemmLayout::kTN, 1, 2, 3)));
  hashes.insert(OpHash()(Op::Gemm(DType::kBf16, GemmLayout::kNN, 1, 2, 3)));
  hashes.insert(OpHash()(Op::Gemm(DType::kBf16, GemmLayout::kTN, 2, 1, 3)));
  hashes.insert(OpHash()(Op::Gemm(DType::kBf16, GemmLayout::kTN, 1, 2, 3, 2)));
  hashes.insert(OpHash()(Op::Gemm(DType::kBf16, GemmLayout::kTN, 1, 2, 3, 1, true)));
  EXPECT_EQ(hashes.size(), 6u);
}

TEST(OpDeathTest, ShapesMustBePositiveAndKindsFit) {
  EXPECT_DEATH(Op::Gemm(DType::kBf16, GemmLayout::kTN, 0, 1, 1), "0x1x1");
  EXPECT_DEATH(Op::Rowwise(OpKind::kGemm, DType::kBf16, Pass::kForward, 1, 1), "gemm");
  EXPECT_DEATH(Op::Communication(OpKind::kAdd, DType::kBf16, Bytes(1), {}), "add");
}

}  // namespace
}  // namespace stepcast
