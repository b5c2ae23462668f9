#include "validation/cores/suite.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

SuiteRow Row(const char* name, double forecast_ms, double measured_ms) {
  SuiteRow row;
  row.name = name;
  row.forecast = Duration::Milliseconds(forecast_ms);
  row.measured = row.p25 = row.p75 = Duration::Milliseconds(measured_ms);
  return row;
}

TEST(KendallTauTest, IsTheShareOfPairsInOrderLessThatOfOthers) {
  EXPECT_EQ(KendallTau({1, 2, 3}, {10, 20, 30}), 1.0);
  EXPECT_EQ(KendallTau({1, 2, 3}, {30, 20, 10}), -1.0);
  // Of six pairs one is in the wrong order: (5 - 1) / 6.
  EXPECT_DOUBLE_EQ(*KendallTau({1, 2, 3, 4}, {1, 3, 2, 4}), 4.0 / 6);
  // A pair that is equal in one is neither.
  EXPECT_DOUBLE_EQ(*KendallTau({1, 2, 3}, {1, 1, 2}), 2.0 / 3);
  EXPECT_EQ(KendallTau({1}, {1}), std::nullopt);
}

TEST(SuiteResultTest, PairsInTheWrongOrderStandWithHowFarApartTheyWere) {
  SuiteResult result;
  result.suite = "quick";
  result.rows = {Row("a", 120, 100), Row("b", 90, 110), Row("c", 200, 200)};
  result.skipped = {{"d", "4 ranks, this machine has 2 cores"}};
  Judge(result);
  ASSERT_EQ(result.wrong_pairs.size(), 1u);
  EXPECT_EQ(result.rows[result.wrong_pairs[0].faster].name, "a");
  EXPECT_NEAR(result.wrong_pairs[0].measured_gap, 0.1, 1e-9);
  EXPECT_NEAR(result.wrong_pairs[0].forecast_gap, 120.0 / 90 - 1, 1e-9);
  EXPECT_DOUBLE_EQ(*result.kendall_tau, 1.0 / 3);
  // 20 %, -18.2 % and 0.
  EXPECT_NEAR(*result.errors.mape, (0.2 + 20.0 / 110) / 3, 1e-9);
  EXPECT_NEAR(*result.errors.bias, (0.2 - 20.0 / 110) / 3, 1e-9);

  const auto json = nlohmann::json::parse(SuiteJson(result, /*with_rows=*/true));
  EXPECT_DOUBLE_EQ(json["sets"][0]["kendall_tau"], 1.0 / 3);
  EXPECT_EQ(json["sets"][0]["rows"], 4);
  EXPECT_EQ(json["sets"][0]["simulated"], 3);
  EXPECT_EQ(json["sets"][0]["skipped"][0]["id"], "d");
  EXPECT_EQ(json["sets"][0]["wrong_pairs"][0]["faster"], "a");
  EXPECT_EQ(json["rows"].size(), 3u);
  EXPECT_FALSE(nlohmann::json::parse(SuiteJson(result, false)).contains("rows"));

  EXPECT_THAT(SuiteText(result), HasSubstr("a is 10.0 % faster than b, forecast 33.3 % slower"));
  EXPECT_THAT(SuiteText(result), HasSubstr("left out d: 4 ranks, this machine has 2 cores"));
}

}  // namespace
}  // namespace stepcast
