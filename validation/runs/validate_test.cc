#include "validation/runs/validate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "simulator/base/temporary_directory.h"

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
  EXPECT_NEAR(*summary.memory_bias, -0.25, 1e-12);
  EXPECT_EQ(summary.memory_rows, 2u);
  EXPECT_EQ(summary.interval_rows, 0u);
  EXPECT_EQ(summary.interval_coverage, std::nullopt);
}

ValidatedRun WithInterval(ValidatedRun run, double p05, double p95) {
  run.interval =
      Interval{Duration::Seconds(p05), Duration::Seconds((p05 + p95) / 2), Duration::Seconds(p95)};
  return run;
}

// Measured are 1 s each: inside two of the intervals (the end of one belongs to it), outside one.
TEST(SummarizeTest, CountsWhatWasMeasuredInsideIntervals) {
  const ValidatedRun runs[] = {WithInterval(Simulated("inside", 0.9, 1.0), 0.8, 1.2),
                               WithInterval(Simulated("at the end", 1.1, 1.0), 1.0, 1.2),
                               WithInterval(Simulated("below", 1.3, 1.0), 1.1, 1.5),
                               WithInterval(Simulated("not measured", 1, std::nullopt), 0.8, 1.2),
                               Simulated("no interval", 1, 1.0)};
  const ErrorSummary summary = Summarize({&runs[0], &runs[1], &runs[2], &runs[3], &runs[4]});
  EXPECT_EQ(summary.interval_rows, 3u);
  EXPECT_NEAR(*summary.interval_coverage, 2.0 / 3, 1e-12);
}

// --- Groups and files together.

ValidatedRun WithCells(ValidatedRun run, std::map<std::string, std::string> cells) {
  run.run.cells = std::move(cells);
  return run;
}

ValidationSet SetOf(const std::string& file, std::vector<ValidatedRun> runs) {
  ValidationSet set;
  set.file = file;
  set.runs = std::move(runs);
  std::vector<const ValidatedRun*> simulated;
  for (const ValidatedRun& run : set.runs) {
    if (run.simulated) simulated.push_back(&run);
  }
  set.simulated = simulated.size();
  set.total = Summarize(simulated);
  return set;
}

ValidatedRun Skipped(const std::string& id) {
  ValidatedRun run;
  run.run.id = id;
  run.skip_reason = "not known";
  return run;
}

// Errors of +10 and -20 % in one file, +40 % in the other, each row counting the same.
TEST(AddUpTest, CountsEveryRowOfAllFiles) {
  const OverallErrors overall =
      AddUp({SetOf("a.csv", {Simulated("1", 1.1, 1.0), Simulated("2", 0.8, 1.0), Skipped("3")}),
             SetOf("b.csv", {Simulated("1", 1.4, 1.0)})});
  EXPECT_EQ(overall.rows, 4u);
  EXPECT_EQ(overall.simulated, 3u);
  EXPECT_EQ(overall.errors.rows, 3u);
  EXPECT_NEAR(*overall.errors.mape, 0.7 / 3, 1e-12);
  EXPECT_NEAR(*overall.errors.median_ape, 0.2, 1e-12);
  EXPECT_NEAR(*overall.errors.bias, 0.1, 1e-12);
}

std::vector<ValidationSet> TwoTables() {
  return {SetOf("a.csv", {WithCells(Simulated("1", 1.1, 1.0), {{"tp", "16"}, {"gpu", "A100"}}),
                          WithCells(Simulated("2", 1.3, 1.0), {{"tp", "2?"}, {"gpu", "A100"}}),
                          WithCells(Simulated("3", 0.5, 1.0), {{"tp", "2"}, {"gpu", "A100"}}),
                          WithCells(Skipped("4"), {{"tp", "1"}, {"gpu", "A100"}})}),
          SetOf("b.csv", {WithCells(Simulated("5", 2.0, 1.0), {{"gpu", "A100"}})})};
}

// Numbers by size, what a table does not have first; "2?" is a likely 2. Skipped rows are in none.
TEST(GroupErrorsTest, RowsOfAllFilesStandTogetherByValue) {
  const ErrorGroups by = GroupErrors(TwoTables(), {"gpu", "tp"});
  ASSERT_EQ(by.groups.size(), 3u);
  EXPECT_THAT(by.groups[0].values, ElementsAre("A100", ""));
  EXPECT_THAT(by.groups[1].values, ElementsAre("A100", "2"));
  EXPECT_THAT(by.groups[2].values, ElementsAre("A100", "16"));
  EXPECT_EQ(by.groups[1].simulated, 2u);
  EXPECT_NEAR(*by.groups[1].errors.mape, 0.4, 1e-12);
  EXPECT_NEAR(*by.groups[1].errors.bias, -0.1, 1e-12);
}

TEST(GroupErrorsTest, StandInTextJsonAndCsv) {
  const ValidationReportOptions options = {.by = {"tp"}};
  EXPECT_THAT(ValidationText(TwoTables(), options),
              HasSubstr("Errors by tp, all files\n"
                        "  tp  simulated  compared     MAPE   median      bias\n"
                        "  -           1         1  100.0 %  100.0 %  +100.0 %\n"
                        "  2           2         2   40.0 %   40.0 %   -10.0 %\n"));
  const Json by = Json::parse(ValidationJson(TwoTables(), options)).at("by");
  EXPECT_EQ(by.at("columns"), Json({"tp"}));
  EXPECT_TRUE(by.at("groups")[0].at("values").at("tp").is_null());
  EXPECT_EQ(by.at("groups")[1].at("values").at("tp"), "2");
  EXPECT_EQ(by.at("groups")[1].at("compared"), 2);
  EXPECT_NEAR(by.at("groups")[1].at("median_ape").get<double>(), 0.4, 1e-12);
  EXPECT_THAT(ValidationCsv(TwoTables(), options),
              HasSubstr("tp,simulated,compared,mape_fraction,median_ape_fraction,p90_ape_fraction,"
                        "bias_fraction\n,1,1,1,1,1,1\n2,2,2,"));
}

TEST(CheckGroupColumnsTest, OneTableHasToHaveTheColumn) {
  const std::vector<RunTable> tables = {{"a.csv", {"id", "tp"}, {}}, {"b.csv", {"id", "gpu"}, {}}};
  EXPECT_TRUE(CheckGroupColumns({"tp", "gpu"}, tables).has_value());
  EXPECT_TRUE(CheckGroupColumns({}, tables).has_value());
  const auto typo = CheckGroupColumns({"gpus"}, tables);
  ASSERT_FALSE(typo.has_value());
  EXPECT_EQ(typo.error().message, "--by: no table has the column gpus; did you mean gpu?");
  EXPECT_THAT(CheckGroupColumns({"unheard-of"}, tables).error().message,
              HasSubstr("there are gpu,id,tp"));
  EXPECT_THAT(CheckGroupColumns({"tp", "tp"}, tables).error().message, HasSubstr("stands twice"));
  EXPECT_THAT(CheckGroupColumns({"tp", ""}, tables).error().message,
              HasSubstr("a column without a name"));
}

// --- Reports of rows that are made up.

TEST(ValidationReportTest, TheWorstRowsShowWhereTheirForecastsSpendTheTime) {
  ValidatedRun worst = Simulated("slow", 2.0, 1.0);
  worst.breakdown = {{"compute", "compute", Duration::Seconds(1.5)},
                     {"pipeline_bubble", "pipeline bubble", Duration::Seconds(0.5)},
                     {"host", "host (launches)", Duration()}};
  const std::vector<ValidationSet> sets = {SetOf("d/a.csv", {Simulated("near", 1.1, 1.0)}),
                                           SetOf("d/b.csv", {worst, Simulated("mid", 0.5, 1.0)})};
  EXPECT_THAT(ValidationText(sets, {.worst = 1}),
              ::testing::EndsWith("Worst rows, and where their forecasts spend the time\n"
                                  "  b.csv, slow: measured 1 s, forecast 2 s, +100.0 %\n"
                                  "      compute          1.5 s  75.0 %\n"
                                  "      pipeline bubble  0.5 s  25.0 %\n"));
  EXPECT_THAT(ValidationText(sets, {.worst = 0}), ::testing::Not(HasSubstr("Worst")));
  const Json json = Json::parse(ValidationJson(sets, {.worst = 2}));
  ASSERT_EQ(json.at("worst").size(), 2u);
  EXPECT_EQ(json.at("worst")[0].at("id"), "slow");
  EXPECT_EQ(json.at("worst")[0].at("file"), "d/b.csv");
  EXPECT_EQ(json.at("worst")[0].at("measured_s"), 1);
  EXPECT_EQ(json.at("worst")[0].at("breakdown").at("pipeline_bubble"), 0.5);
  EXPECT_EQ(json.at("worst")[1].at("id"), "mid");
  EXPECT_EQ(json.at("sets")[0].at("worst")[0].at("id"), "near");
}

TEST(ValidationReportTest, AllFilesTogetherStandBelowEach) {
  const std::vector<ValidationSet> sets = {
      SetOf("a.csv", {WithInterval(Simulated("1", 1.1, 1.0, 0.5), 0.9, 1.2), Skipped("2")}),
      SetOf("b.csv", {Simulated("1", 0.7, 1.0, -0.3)})};
  const std::string text = ValidationText(sets, {.worst = 0});
  EXPECT_THAT(text,
              HasSubstr("file       rows  simulated  skipped  compared    MAPE  median     p90     "
                        "max     bias\n"
                        "a.csv         2          1        1         1  10.0 %  10.0 %  10.0 %  "
                        "10.0 %  +10.0 %\n"
                        "b.csv         1          1        0         1  30.0 %  30.0 %  30.0 %  "
                        "30.0 %  -30.0 %\n"
                        "all files     3          2        1         2  20.0 %  20.0 %  28.0 %  "
                        "30.0 %  -10.0 %\n"));
  EXPECT_THAT(text, HasSubstr("file       with memory    MAPE     bias  with interval   inside\n"
                              "a.csv                1  50.0 %  +50.0 %              1  100.0 %\n"
                              "b.csv                1  30.0 %  -30.0 %              0        -\n"
                              "all files            2  40.0 %  +10.0 %              1  100.0 %\n"));
  const Json overall = Json::parse(ValidationJson(sets)).at("overall");
  EXPECT_EQ(overall.at("files"), 2);
  EXPECT_EQ(overall.at("rows"), 3);
  EXPECT_EQ(overall.at("skipped"), 1);
  EXPECT_EQ(overall.at("compared"), 2);
  EXPECT_NEAR(overall.at("median_ape").get<double>(), 0.2, 1e-12);
  EXPECT_NEAR(overall.at("memory_bias").get<double>(), 0.1, 1e-12);
  EXPECT_EQ(overall.at("memory_rows"), 2);
  EXPECT_EQ(overall.at("interval_rows"), 1);
  EXPECT_EQ(overall.at("interval_coverage"), 1);
}

TEST(ScatterCsvTest, HasEveryComparedRowInOrder) {
  ValidatedRun first = WithInterval(Simulated("one, two", 1.5, 1.0), 1.25, 1.75);
  first.run.gpu = "A100";
  first.run.gpus = 8;
  first.run.model = "GPT";
  EXPECT_EQ(ScatterCsv({SetOf("d/b.csv", {first, Simulated("not measured", 1, std::nullopt)}),
                        SetOf("a.csv", {Skipped("s"), Simulated("x", 0.5, 1.0)})}),
            "file,id,gpu,n_gpus,model,measured_s,forecast_s,p05_s,p95_s,error_fraction\n"
            "b.csv,\"one, two\",A100,8,GPT,1,1.5,1.25,1.75,0.5\n"
            "a.csv,x,,,,1,0.5,,,-0.5\n");
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
  for (const ValidatedRun& row : set.runs) {
    Duration parts;
    for (const StepBreakdown::Part& part : row.breakdown) parts += part.time;
    EXPECT_NEAR(parts.seconds(), row.forecast_s, 1e-9) << row.run.id;
  }
  EXPECT_EQ(set.by.at("gpu").at("H100-SXM5-80GB").rows, 3u);
  EXPECT_EQ(set.by.at("n_gpus").at("16").rows, 1u);
  EXPECT_EQ(set.by.at("micro_batch").at("not stated").rows, 1u);
}

// llm-foundry's numbers on A100 were fitted.
TEST_F(ValidateRunsTest, AForecastWithFittedNumbersCarriesItsInterval) {
  std::ifstream in(kRuns);
  std::string header;
  std::getline(in, header);
  const std::string path = ::testing::TempDir() + "/validate_interval_test.csv";
  std::ofstream(path) << header
                      << "\nmade-up,mosaicml/llm-foundry made up,A100-SXM4-80GB,8,8,m-4-1024,1,4,"
                         "1024,8,8,4096,50368,2048,32,4,1,1,8,1,1,1,,fsdp-full(zero3),no,none,"
                         "bf16,flash2,none,0.5,,,,,made up\n";
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  const Result<ValidationSet> set = ValidateRuns(*shared_environment, *sources, path);
  std::remove(path.c_str());
  ASSERT_TRUE(set.has_value()) << set.error().message;
  const ValidatedRun& row = set->runs[0];
  ASSERT_TRUE(row.interval.has_value()) << row.skip_reason;
  EXPECT_LT(row.interval->p05.seconds(), row.forecast_s);
  EXPECT_GT(row.interval->p95.seconds(), row.forecast_s);
  EXPECT_EQ(set->total.interval_rows, 1u);
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
  EXPECT_EQ(ValidationJson(one, {.rows = true}), ValidationJson(two, {.rows = true}));
  EXPECT_EQ(ValidationJson(one, {.rows = true}), ValidationJson(all, {.rows = true}));
  EXPECT_EQ(ValidationCsv(one), ValidationCsv(two));
  EXPECT_EQ(ValidationText(one, {.rows = true}), ValidationText(two, {.rows = true}));
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
  const Json json = Json::parse(ValidationJson({set, set}, {.rows = true}));
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
  EXPECT_FALSE(Json::parse(ValidationJson({set}, {.rows = false})).contains("rows"));
}

// What a source says of its memory decides what is compared. Megatron Core: 1.5e9 bytes beside
// tensors, of which the allocator holds 96 MiB for workspaces; fragments take 5.5 % of what it
// holds.
TEST_F(ValidateRunsTest, MemoryIsThatWhichTheSourceCounted) {
  const TemporaryDirectory directory;
  const auto memory = [&](const std::string& facts) {
    const Result<RunSources> sources = RunSources::Load(
        directory.Write("sources.yaml",
                        "default_framework: megatron-core\nsources:\n- match: VIA-Research/vTrain\n"
                        "  cluster: a100-hdr-800g\n  reason: made up\n" +
                            facts));
    EXPECT_TRUE(sources.has_value()) << sources.error().message;
    const Result<ValidationSet> set =
        ValidateRuns(*shared_environment, *sources, kRuns, ValidateOptions());
    EXPECT_TRUE(set.has_value()) << set.error().message;
    return set->runs[0].forecast_memory_bytes;
  };
  const double device = memory("");
  const double tensors = memory("  memory: tensors\n");
  const double reserved = memory("  memory: reserved\n");
  EXPECT_NEAR(reserved / tensors, 1.055, 1e-9);
  EXPECT_NEAR(device - reserved, 1.5e9 - 96 * (1 << 20), 1);
  // Of two stages the first has the embedding, the last the logits.
  const double first = memory("  memory_owner: first_stage\n");
  const double last = memory("  memory_owner: last_stage\n");
  EXPECT_NE(first, last);
  EXPECT_EQ(device, std::max(first, last));
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
  const std::string text = ValidationText({set}, {.rows = true});
  EXPECT_THAT(text, HasSubstr("runs.csv"));
  EXPECT_THAT(text, HasSubstr("Skipped in runs.csv:"));
  EXPECT_THAT(text, HasSubstr("1  its experts are not known"));
  EXPECT_THAT(text, HasSubstr("vtrain-a"));
  EXPECT_THAT(ValidationText({set}, {.rows = false, .worst = 0}),
              ::testing::Not(HasSubstr("vtrain-a")));
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
  const std::string text = ValidationText({set}, {.rows = false});
  EXPECT_THAT(text, HasSubstr("   2  tp 4 does not divide 6 GPUs, and the like\n"));
}

TEST_F(ValidateRunsTest, AFileThatCannotBeReadIsAnError) {
  const Result<RunSources> sources = RunSources::Load(DefaultRunSourceFile());
  EXPECT_FALSE(ValidateRuns(*shared_environment, *sources, "nowhere.csv").has_value());
}

}  // namespace
}  // namespace stepcast
