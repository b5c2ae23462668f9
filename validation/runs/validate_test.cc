#include "validation/runs/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Json = nlohmann::json;

constexpr char kRuns[] = "validation/runs/testdata/runs.csv";

// --- Sums.

ValidatedRun Simulated(const std::string& id, double forecast, std::optional<double> measured,
                       std::optional<double> memory_error = std::nullopt) {
  ValidatedRun run;
  run.run.id = id;
  run.simulated = true;
  run.forecast_s = forecast;
  run.measured_s = measured;
  if (measured.has_value()) run.error = forecast / *measured - 1;
  run.memory_error = memory_error;
  return run;
}

// Errors of -50, -10, +10, +20 and +40 %: mean of the absolute ones 26, median 20, 90th percentile
// 0.6 of the way from 40 to 50, mean +2.
TEST(SummarizeTest, AddsUpWhatTheRowsSay) {
  const std::vector<ValidatedRun> runs = {
      Simulated("a", 0.5, 1.0, 0.25), Simulated("b", 0.9, 1.0, -0.75),
      Simulated("c", 1.1, 1.0),       Simulated("d", 1.2, 1.0),
      Simulated("e", 1.4, 1.0),       Simulated("f", 7, std::nullopt)};
  std::vector<const ValidatedRun*> pointers;
  for (const ValidatedRun& run : runs) pointers.push_back(&run);
  const ErrorSummary summary = Summarize(pointers);
  EXPECT_EQ(summary.rows, 5u) << "one has no measurement";
  EXPECT_NEAR(*summary.mape, 0.26, 1e-12);
  EXPECT_NEAR(*summary.median_ape, 0.20, 1e-12);
  EXPECT_NEAR(*summary.p90_ape, 0.46, 1e-12);
  EXPECT_NEAR(*summary.max_ape, 0.50, 1e-12);
  EXPECT_NEAR(*summary.bias, 0.02, 1e-12);
  EXPECT_NEAR(*summary.memory_mape, 0.50, 1e-12);
}

TEST(SummarizeTest, OfNothingIsNothing) {
  const ErrorSummary summary = Summarize({});
  EXPECT_EQ(summary.rows, 0u);
  EXPECT_EQ(summary.mape, std::nullopt);
  EXPECT_EQ(summary.p90_ape, std::nullopt);
  EXPECT_EQ(summary.memory_mape, std::nullopt);
}

TEST(SummarizeTest, OfOneIsItself) {
  const ValidatedRun run = Simulated("a", 0.8, 1.0);
  const ErrorSummary summary = Summarize({&run});
  EXPECT_NEAR(*summary.median_ape, 0.2, 1e-12);
  EXPECT_NEAR(*summary.p90_ape, 0.2, 1e-12);
  EXPECT_NEAR(*summary.bias, -0.2, 1e-12);
}

// --- A file, from rows to reports.

class ValidateRunsTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    Result<Environment> environment = Environment::Load();
    ASSERT_TRUE(environment.has_value()) << environment.error().message;
    shared_environment = new Environment(*std::move(environment));
  }
  static void TearDownTestSuite() { delete shared_environment; }

  static ValidationSet Validate(int threads = 1) {
    const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
    EXPECT_TRUE(sources.has_value());
    ValidateOptions options;
    options.threads = threads;
    Result<ValidationSet> set = ValidateRuns(*shared_environment, *sources, kRuns, options);
    EXPECT_TRUE(set.has_value()) << set.error().message;
    return set.value_or(ValidationSet());
  }

  static inline Environment* shared_environment = nullptr;
};

TEST_F(ValidateRunsTest, EveryRowIsSimulatedOrSkippedWithAReason) {
  const ValidationSet set = Validate();
  ASSERT_EQ(set.runs.size(), 8u);
  std::vector<std::string> simulated;
  for (const ValidatedRun& row : set.runs) {
    if (row.simulated) {
      simulated.push_back(row.run.id);
      EXPECT_GT(row.forecast_s, 0);
      EXPECT_GT(row.forecast_memory_bytes, 0);
      EXPECT_EQ(row.error.has_value(), row.measured_s.has_value());
      if (row.error.has_value()) {
        EXPECT_DOUBLE_EQ(*row.error, row.forecast_s / *row.measured_s - 1);
      }
    } else {
      EXPECT_NE(row.skip_reason, "");
    }
  }
  EXPECT_THAT(simulated, ElementsAre("vtrain-a", "selective", "bloom", "intern", "ci", "moe",
                                     "context", "fsdp"));
  EXPECT_EQ(set.simulated, 8u);
  EXPECT_EQ(set.total.rows, 7u) << "bloom has no step time";
  EXPECT_TRUE(set.total.memory_mape.has_value());
  EXPECT_EQ(set.by.at("gpu").at("H100-SXM5-80GB").rows, 3u);
  EXPECT_EQ(set.by.at("n_gpus").at("16").rows, 1u);
  EXPECT_EQ(set.by.at("micro_batch").at("not stated").rows, 1u);
}

// What a forecast cannot do is a reason too, with the row's line.
TEST_F(ValidateRunsTest, PlansThatCannotBeAreSkippedWithTheirLine) {
  const std::string path = ::testing::TempDir() + "/validate_test.csv";
  std::ifstream in(kRuns);
  std::string header;
  std::string row;
  std::getline(in, header);
  std::getline(in, row);
  row.replace(row.find(",32,4,"), 6, ",32,3,");  // micro-batches of 3
  std::ofstream(path) << header << "\n" << row << "\n";
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  const Result<ValidationSet> set = ValidateRuns(*shared_environment, *sources, path);
  std::remove(path.c_str());
  ASSERT_TRUE(set.has_value());
  EXPECT_THAT(set->runs[0].skip_reason,
              HasSubstr("validate_test.csv:2: global batch 32 is not a multiple of micro-batch 3"));
}

TEST_F(ValidateRunsTest, ThreadsDoNotChangeTheResult) {
  const std::vector<ValidationSet> one = {Validate(1)};
  const std::vector<ValidationSet> two = {Validate(2)};
  const std::vector<ValidationSet> all = {Validate(0)};
  EXPECT_EQ(ValidationJson(one, true), ValidationJson(two, true));
  EXPECT_EQ(ValidationJson(one, true), ValidationJson(all, true));
  EXPECT_EQ(ValidationCsv(one), ValidationCsv(two));
  EXPECT_EQ(ValidationText(one, true), ValidationText(two, true));
}

TEST_F(ValidateRunsTest, ProgressCountsEveryRow) {
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  std::vector<std::size_t> done;
  ValidateOptions options;
  options.progress = [&done](std::size_t row, std::size_t rows) {
    EXPECT_EQ(rows, 8u);
    done.push_back(row);
  };
  ASSERT_TRUE(ValidateRuns(*shared_environment, *sources, kRuns, options).has_value());
  EXPECT_THAT(done, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8));
}

TEST_F(ValidateRunsTest, JsonHasTheFieldsThatScriptsRely) {
  ValidationSet set = Validate();
  ASSERT_EQ(set.runs[5].run.id, "moe");
  set.runs[5].simulated = false;
  set.runs[5].skip_reason = "its experts are not known";
  set.simulated = 7;
  const Json json = Json::parse(ValidationJson({set, set}, /*with_rows=*/true));
  ASSERT_EQ(json.at("sets").size(), 2u);
  const Json& first = json.at("sets")[0];
  EXPECT_EQ(first.at("file"), kRuns);
  EXPECT_EQ(first.at("rows"), 8);
  EXPECT_EQ(first.at("simulated"), 7);
  EXPECT_EQ(first.at("skipped").size(), 1u);
  EXPECT_EQ(first.at("skipped")[0].at("id"), "moe");
  EXPECT_THAT(first.at("skipped")[0].at("reason").get<std::string>(), HasSubstr("expert"));
  for (const char* field : {"mape", "median_ape", "p90_ape", "max_ape", "bias", "memory_mape"}) {
    EXPECT_TRUE(first.at(field).is_number()) << field;
  }
  EXPECT_TRUE(first.contains("interval_coverage"));
  EXPECT_TRUE(first.at("by").at("gpu").is_object());
  EXPECT_TRUE(first.at("by").contains("n_gpus"));
  // Worst first.
  const Json& worst = first.at("worst");
  ASSERT_EQ(worst.size(), 7u);
  for (std::size_t i = 1; i < worst.size(); ++i) {
    EXPECT_GE(std::abs(worst[i - 1].at("error").get<double>()),
              std::abs(worst[i].at("error").get<double>()));
  }
  EXPECT_EQ(first.at("max_ape").get<double>(), std::abs(worst[0].at("error").get<double>()));
  // The rows of all files stand beside the sets; only those that were simulated.
  ASSERT_EQ(json.at("rows").size(), 14u);
  const Json& row = json.at("rows")[0];
  EXPECT_EQ(row.at("file"), kRuns);
  EXPECT_EQ(row.at("id"), "vtrain-a");
  EXPECT_EQ(row.at("measured_s"), 0.25);
  EXPECT_EQ(row.at("error").get<double>(),
            row.at("forecast_s").get<double>() / row.at("measured_s").get<double>() - 1);
  EXPECT_TRUE(json.at("rows")[2].at("measured_s").is_null()) << "bloom has no step time";
  EXPECT_FALSE(Json::parse(ValidationJson({set}, /*with_rows=*/false)).contains("rows"));
}

TEST_F(ValidateRunsTest, CsvQuotesWhatNeedsIt) {
  ValidationSet set;
  set.file = "a,b.csv";
  set.runs = {Simulated("say \"x\"", 1.5, 1.0)};
  ValidatedRun skipped;
  skipped.run.id = "s";
  skipped.measured_s = 2;
  skipped.skip_reason = "no, really";
  set.runs.push_back(skipped);
  EXPECT_EQ(ValidationCsv({set}),
            "file,id,simulated,measured_s,forecast_s,error_fraction,memory_error_fraction,reason\n"
            "\"a,b.csv\",\"say \"\"x\"\"\",1,1,1.5,0.5,,\n"
            "\"a,b.csv\",s,0,2,,,,\"no, really\"\n");
}

TEST_F(ValidateRunsTest, TextShowsSumsReasonsAndRows) {
  ValidationSet set = Validate();
  set.runs[5].simulated = false;
  set.runs[5].skip_reason = "its experts are not known";
  const std::string text = ValidationText({set}, /*with_rows=*/true);
  EXPECT_THAT(text, HasSubstr("runs.csv"));
  EXPECT_THAT(text, HasSubstr("Skipped in runs.csv:"));
  EXPECT_THAT(text, HasSubstr("1  its experts are not known"));
  EXPECT_THAT(text, HasSubstr("vtrain-a"));
  EXPECT_THAT(ValidationText({set}, false), ::testing::Not(HasSubstr("vtrain-a")));
}

// Rows that differ in their numbers alone are one line; the line of a row is left out.
TEST_F(ValidateRunsTest, ReasonsOfAKindAreOneLine) {
  ValidationSet set = Validate();
  const auto skip = [&set](std::size_t row, const char* reason) {
    set.runs[row].simulated = false;
    set.runs[row].skip_reason = set.file + ":" + std::to_string(set.runs[row].run.line) + reason;
  };
  skip(3, ": tp 4 does not divide 6 GPUs");
  skip(4, ": tp 8 does not divide 12 GPUs");
  const std::string text = ValidationText({set}, /*with_rows=*/false);
  EXPECT_THAT(text, HasSubstr("   2  tp 4 does not divide 6 GPUs, and the like\n"));
}

TEST_F(ValidateRunsTest, AFileThatCannotBeReadIsAnError) {
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  EXPECT_FALSE(ValidateRuns(*shared_environment, *sources, "nowhere.csv").has_value());
}

}  // namespace
}  // namespace stepcast
