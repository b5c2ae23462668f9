#include "simulator/program/dtype.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

TEST(DTypeTest, EveryNameParsesBackToItsType) {
  for (std::size_t i = 0; i < kDTypeCount; ++i) {
    const DType dtype = static_cast<DType>(i);
    EXPECT_EQ(FindDType(Name(dtype)), dtype) << Name(dtype);
  }
}

TEST(DTypeTest, SizesAreThoseInMemory) {
  EXPECT_EQ(BytesPerElement(DType::kFp64), 8);
  EXPECT_EQ(BytesPerElement(DType::kTf32), 4);  // Stored as fp32.
  EXPECT_EQ(BytesPerElement(DType::kBf16), 2);
  EXPECT_EQ(BytesPerElement(DType::kFp4), 0.5);
  EXPECT_EQ(ByteSize(DType::kBf16, 175'000'000'000).count(), 350'000'000'000);
  EXPECT_EQ(ByteSize(DType::kFp4, 3).count(), 2);  // 12 bits.
  EXPECT_EQ(ByteSize(DType::kInt64, 0).count(), 0);
}

TEST(DTypeTest, UnknownNameListsTheKnownOnes) {
  const Result<DType> dtype = ParseDType("bfloat16");
  ASSERT_FALSE(dtype.has_value());
  EXPECT_EQ(dtype.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(dtype.error().message,
            "unknown data type \"bfloat16\"; known are fp64, fp32, tf32, fp16, bf16, fp8, fp4, "
            "int64, int32, int8, bool");
  EXPECT_FALSE(FindDType("").has_value());
  EXPECT_FALSE(FindDType("BF16").has_value());
}

}  // namespace
}  // namespace stepcast
