#include "simulator/base/result.h"

#include <gtest/gtest.h>

#include <memory>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

Result<int> Half(int value) {
  if (value % 2 != 0) return InvalidInput(std::to_string(value) + " is odd");
  return value / 2;
}

Result<int> Quarter(int value) {
  STEPCAST_ASSIGN_OR_RETURN(const int half, Half(value));
  STEPCAST_ASSIGN_OR_RETURN(const int quarter, Half(half));
  return quarter;
}

Result<void> MustBeMultipleOfFour(int value) {
  STEPCAST_RETURN_IF_ERROR(Quarter(value));
  return {};
}

TEST(ResultTest, AssignOrReturnBindsTheValue) { EXPECT_EQ(Quarter(12).value(), 3); }

TEST(ResultTest, AssignOrReturnPassesTheFirstErrorOn) {
  const Result<int> result = Quarter(6);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(result.error().message, "3 is odd");
}

TEST(ResultTest, ReturnIfErrorPassesTheErrorOn) {
  EXPECT_TRUE(MustBeMultipleOfFour(8).has_value());
  EXPECT_EQ(MustBeMultipleOfFour(7).error().message, "7 is odd");
}

TEST(ResultTest, HoldsValuesThatOnlyMove) {
  const auto make = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(5); };
  const auto unwrap = [&]() -> Result<int> {
    STEPCAST_ASSIGN_OR_RETURN(const std::unique_ptr<int> value, make());
    return *value;
  };
  EXPECT_EQ(unwrap().value(), 5);
}

TEST(CheckTest, FailureAbortsWithConditionAndReason) {
  const int layers = 3;
  EXPECT_DEATH(STEPCAST_CHECK(layers > 5) << "layers: " << layers,
               "result_test.cc:[0-9]+: check failed: layers > 5 layers: 3");
}

TEST(CheckTest, PassingCheckDoesNotEvaluateItsMessage) {
  int evaluated = 0;
  STEPCAST_CHECK(true) << ++evaluated;
  EXPECT_EQ(evaluated, 0);
}

TEST(CheckTest, WorksAsTheBodyOfAnIfWithElse) {
  bool other = false;
  if (other)
    STEPCAST_CHECK(false);
  else
    other = true;
  EXPECT_TRUE(other);
}

}  // namespace
}  // namespace stepcast
