#include "validation/cores/suite.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "hardware/config/config.h"
#include "validation/v1/suite.pb.h"

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
  EXPECT_TRUE(result.experiments.empty());
}

TEST(SuiteResultTest, VariantsOfAnExperimentAreOrderedAmongThemselves) {
  SuiteResult result;
  result.rows = {Row("a", 120, 100), Row("other", 1, 300), Row("b", 90, 110), Row("c", 200, 200)};
  for (const std::size_t row : {0, 2, 3}) result.rows[row].experiment = "loops";
  result.rows[0].p75 = Duration::Milliseconds(115);
  Judge(result);
  // "other" is forecast faster than all, and slower than all: no matter of the experiment.
  EXPECT_EQ(result.wrong_pairs.size(), 4u);
  ASSERT_EQ(result.experiments.size(), 1u);
  const Experiment& loops = result.experiments[0];
  EXPECT_DOUBLE_EQ(*loops.kendall_tau, 1.0 / 3);
  EXPECT_EQ(loops.wrong_pairs, 1u);
  EXPECT_EQ(loops.pairs(), 3u);
  // Quarters of a and b overlap below.
  EXPECT_EQ(loops.clear_pairs, 2u);
  EXPECT_EQ(loops.wrong_clear_pairs, 0u);
  ASSERT_EQ(loops.variants.size(), 3u);
  EXPECT_EQ(result.rows[loops.variants[0].row].name, "a");
  EXPECT_EQ(loops.variants[0].forecast_place, 2);
  EXPECT_EQ(loops.variants[1].forecast_place, 1);
  EXPECT_EQ(loops.variants[2].forecast_place, 3);
  EXPECT_EQ(loops.variants[2].measured_place, 3);

  EXPECT_THAT(SuiteText(result), HasSubstr("order of loops"));
  EXPECT_THAT(SuiteText(result), HasSubstr("Kendall tau 0.333; 1 of 3 pairs in the wrong order"));
  const auto json = nlohmann::json::parse(SuiteJson(result, false));
  EXPECT_EQ(json["sets"][0]["experiments"][0]["name"], "loops");
  EXPECT_EQ(json["sets"][0]["experiments"][0]["variants"][1]["id"], "b");
}

TEST(FindSuiteTest, KnowsShippedSuitesAndFiles) {
  EXPECT_TRUE(FindSuite("quick")->quick);
  EXPECT_FALSE(FindSuite("full")->quick);
  EXPECT_EQ(FindSuite("full")->file, FindSuite("quick")->file);
  const Result<SuiteOptions> loops = FindSuite("loop-order");
  ASSERT_TRUE(loops.has_value());
  EXPECT_FALSE(loops->quick);
  EXPECT_EQ(FindSuite(loops->file)->file, loops->file);
  const Result<SuiteOptions> none = FindSuite("slow");
  ASSERT_FALSE(none.has_value());
  EXPECT_EQ(none.error().message,
            "found \"slow\", wanted quick, full, loop-order, weight-buffers or a file with cases");
}

// Each asks which of at least six variants is faster.
TEST(FindSuiteTest, ExperimentsHaveSixVariantsOrMore) {
  for (const char* name : {"loop-order", "weight-buffers"}) {
    v1::Suite suite;
    const auto loaded = LoadMessage(FindSuite(name)->file, suite);
    ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
    std::map<std::string, int> variants;
    for (const v1::SuiteCase& of : suite.cases()) ++variants[of.experiment()];
    EXPECT_FALSE(variants.contains(""));
    for (const auto& [experiment, count] : variants) EXPECT_GE(count, 6) << experiment;
  }
}

}  // namespace
}  // namespace stepcast
