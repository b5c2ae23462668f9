#include "strategies/operator_list/operator_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ExtentTest, IsArithmeticOfWholeNumbers) {
  EXPECT_EQ(EvaluateExtent("56*56"), 3136);
  EXPECT_EQ(EvaluateExtent(" (4096 + 2 * 1024) / 2 "), 3072);
  EXPECT_EQ(EvaluateExtent("10 - 2 - 3"), 5);
  EXPECT_EQ(EvaluateExtent("100 / 5 / 2"), 10);
}

TEST(ExtentTest, WhatIsNoneIsRefused) {
  const auto complaint = [](const std::string& text) {
    const auto value = EvaluateExtent(text);
    return value.has_value() ? "accepted" : value.error().message;
  };
  EXPECT_THAT(complaint("7 / 2"), HasSubstr("2 does not divide 7"));
  EXPECT_THAT(complaint("7 / 0"), HasSubstr("0 does not divide 7"));
  EXPECT_THAT(complaint("(7"), HasSubstr("a bracket is not closed"));
  EXPECT_THAT(complaint("7 +"), HasSubstr("a number is missing at the end"));
  EXPECT_THAT(complaint("hidden * 4"), HasSubstr("'h' is no number"));
  EXPECT_THAT(complaint("7 8"), HasSubstr("\"8\" is left over"));
  EXPECT_THAT(complaint("3 - 3"), HasSubstr("it is 0, wanted from 1"));
  EXPECT_THAT(complaint("99999999999999999999"), HasSubstr("too large"));
  EXPECT_THAT(complaint("1000000 * 1000000 * 1000000"), HasSubstr("too large"));
  EXPECT_THAT(complaint(std::string(100'000, '(')), HasSubstr("too many brackets"));
}

Result<OperatorModel> Create(const std::string& yaml, const std::string& directory = ".") {
  v1::OperatorList message;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "list.yaml", message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreateOperatorList(message, *source, "", directory);
}

// One layer of a transformer of 64 columns over 16 tokens, twice.
constexpr char kUnits[] = R"(units:
- name: layer
  repeat: 2
  more_parameters: 2 * 64
  operators:
  - {kind: layer_norm, rows: 16, columns: 64}
  - {kind: gemm, rows: 16, columns: 3 * 64, inner: 64, weights: yes, bias: yes}
  - {kind: attention, queries: 16, heads: 4, head_size: 16, causal: yes}
  - {kind: gemm, rows: 16, columns: 64, inner: 64, weights: yes}
  - {kind: add, rows: 16, columns: 64}
)";

TEST(OperatorListTest, CountsWeightsAndWork) {
  const auto model = Create(kUnits);
  ASSERT_TRUE(model.has_value()) << model.error().message;
  EXPECT_EQ(model->layers.size(), 2U);
  EXPECT_EQ(model->parameters(), 2 * (2 * 64 + 64 * 192 + 192 + 64 * 64));
  // Causal attention counts half of the square.
  EXPECT_DOUBLE_EQ(model->forward_flops().count(),
                   2 * (2.0 * 16 * 64 * 192 + 0.5 * 4 * 16 * 16 * 64 + 2.0 * 16 * 64 * 64));
  EXPECT_EQ(model->kinds[0].output, 16 * 64);
}

TEST(OperatorListTest, WhatIsForwardOnlyHasNoBackward) {
  const auto model = Create(R"(units:
- operators:
  - {kind: gemm, rows: 16, columns: 8, inner: 64, batch: 2, forward_only: yes}
  - {kind: attention, queries: 16, heads: 4, head_size: 16, forward_only: yes}
  - {kind: add, rows: 16, columns: 64, forward_only: yes}
  - {kind: gemm, rows: 16, columns: 8, inner: 64}
)");
  ASSERT_TRUE(model.has_value()) << model.error().message;
  const OperatorUnit& unit = model->kinds.front();
  EXPECT_EQ(unit.forward.size(), 4U);
  EXPECT_EQ(unit.backward.size(), 2U) << "of the last product";
  EXPECT_EQ(unit.activations, 64 * (16 + 8));
  const double product = 2.0 * 16 * 8 * 64;
  EXPECT_DOUBLE_EQ(model->step_flops(3).count(),
                   3 * (2 * product + 4.0 * 4 * 16 * 16 * 16 + 3 * product));
  const auto frozen = Create(
      "units:\n- operators:\n  - {kind: gemm, columns: 4, inner: 4, weights: yes, forward_only: "
      "yes}");
  ASSERT_FALSE(frozen.has_value());
  EXPECT_THAT(frozen.error().message, HasSubstr("leave out weights: yes"));
}

TEST(OperatorListTest, UnitsMayStandInAFile) {
  const TemporaryDirectory directory;
  directory.Write("units.yaml", kUnits);
  const auto model = Create("file: units.yaml", directory.path());
  ASSERT_TRUE(model.has_value()) << model.error().message;
  EXPECT_EQ(model->description, "operators of units.yaml");
  EXPECT_EQ(model->layers.size(), 2U);
}

TEST(OperatorListTest, ErrorsNameTheLineAndTheCure) {
  const auto complaint = [](const std::string& text) {
    const auto model = Create(text);
    return model.has_value() ? "accepted" : model.error().message;
  };
  EXPECT_THAT(complaint("units:\n- operators:\n  - {kind: gem, columns: 4}"),
              AllOf(StartsWith("list.yaml:3: unknown kind \"gem\"; wanted gemm"),
                    HasSubstr("did you mean gemm?")));
  EXPECT_THAT(complaint("units:\n- operators:\n  - {kind: gemm, rows: 4, columns: 4}"),
              HasSubstr("units[0].operators[0].inner is missing"));
  EXPECT_THAT(complaint("units:\n- operators:\n  - {kind: add, rows: a, columns: 4}"),
              HasSubstr("units[0].operators[0].rows \"a\": 'a' is no number"));
  EXPECT_THAT(complaint("units:\n- operators:\n  - {kind: gemm, columns: 4, inner: 4, bias: yes}"),
              HasSubstr("a bias needs weights: yes"));
  EXPECT_THAT(
      complaint("units:\n- operators:\n  - {kind: add, rows: 1000000000, columns: 100000000}"),
      HasSubstr("wanted at most"));
  EXPECT_THAT(complaint("units:\n- repeat: 10000\n  operators:\n"
                        "  - {kind: add, columns: 4, repeat: 10000}"),
              AllOf(StartsWith("list.yaml:2: "), HasSubstr("more than 1000000 operators")));
  EXPECT_THAT(complaint("file: nowhere.yaml"), HasSubstr("nowhere.yaml"));
  EXPECT_THAT(complaint("{}"), HasSubstr("give a file or units"));
}

}  // namespace
}  // namespace stepcast
