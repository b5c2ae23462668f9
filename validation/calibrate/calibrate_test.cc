#include "validation/calibrate/calibrate.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numbers>
#include <optional>

#include "profiles/cost/gemm_cost.h"
#include "profiles/tables/tables.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/temporary_directory.h"
#include "validation/calibrate/kernels.h"

namespace stepcast {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::MatchesRegex;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

const RunSources& SharedSources() {
  static const auto* sources = new Result<RunSources>(RunSources::Load(DefaultRunSourceFile()));
  EXPECT_TRUE(sources->has_value()) << sources->error().message;
  return **sources;
}

constexpr char kHeader[] =
    "id,source,gpu,gpus_per_node,n_gpus,model,n_params_b,layers,hidden,heads,kv_heads,ffn,vocab,"
    "seq_len,global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,"
    "sequence_parallel,recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,"
    "model_tflops_per_gpu,mfu,mem_gb,notes\n";

std::string RowText(int id, int layers, int hidden, int sequence, int gpus, double seconds) {
  const int batch = gpus * 8192 / sequence;
  return fmt::format(
      "made-{},mosaicml/llm-foundry made up,A100-SXM4-80GB,8,{},m-{}-{},1,{},{},{},{},{},50368,{},"
      "{},{},1,1,{},1,1,1,,fsdp-full(zero3),no,none,bf16,flash2,none,{:.9f},,,,,made up\n",
      id, gpus, layers, hidden, layers, hidden, hidden / 128, hidden / 128, 4 * hidden, sequence,
      batch, batch / gpus, gpus, seconds);
}

/// Runs that took as long as forecasts with these numbers say.
std::string MadeUpRuns(const std::map<std::string, double>& truth,
                       const TemporaryDirectory& directory) {
  std::string text = kHeader;
  int id = 0;
  for (const auto& [layers, hidden] :
       {std::pair(4, 1024), std::pair(4, 2048), std::pair(6, 4096)}) {
    for (const int sequence : {512, 2048, 8192}) {
      for (const int gpus : {8, 16}) {
        const std::string row = RowText(++id, layers, hidden, sequence, gpus, 1);
        const auto runs = LoadRuns(directory.Write("one.csv", kHeader + row));
        EXPECT_TRUE(runs.has_value()) << runs.error().message;
        auto scenario =
            ScenarioOfRun(runs->front(), SharedSources(), SharedEnvironment().catalogue);
        EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
        const auto forecast = MakeForecast(
            SharedEnvironment(), ScenarioFromMessage(std::move(scenario->scenario), "made up"),
            {.host_parameters = &truth});
        EXPECT_TRUE(forecast.has_value()) << forecast.error().message;
        text += RowText(id, layers, hidden, sequence, gpus, forecast->forecast.step_time.seconds());
      }
    }
  }
  return directory.Write("runs.csv", text);
}

double ValueOf(const Calibration& calibration, const std::string& name) {
  for (const CalibratedParameter& parameter : calibration.parameters) {
    if (parameter.name == name) return parameter.value;
  }
  ADD_FAILURE() << "no parameter " << name;
  return 0;
}

class CalibrateTest : public testing::Test {
 protected:
  std::vector<Calibration> Calibrated(const std::string& file,
                                      const CalibrateOptions& options = {}) {
    const auto calibrations = Calibrate(SharedEnvironment(), SharedSources(), {file}, options);
    EXPECT_TRUE(calibrations.has_value()) << calibrations.error().message;
    return calibrations.value_or(std::vector<Calibration>());
  }
  TemporaryDirectory directory_;
};

TEST_F(CalibrateTest, FindsWhatTheRunsWereMadeWith) {
  const std::string file = MadeUpRuns({{"attention_slowdown_ratio", 2},
                                       {"library_gemm_slowdown_ratio", 1.15},
                                       {"memory_bound_slowdown_ratio", 1.3},
                                       {"speed_spread_fraction", 0.01}},
                                      directory_);
  const std::vector<Calibration> calibrations = Calibrated(file);
  ASSERT_EQ(calibrations.size(), 1u);
  const Calibration& calibration = calibrations[0];
  EXPECT_EQ(calibration.framework, "llm-foundry");
  EXPECT_EQ(calibration.device, "a100-sxm4-80gb");
  EXPECT_EQ(calibration.runs.size(), 18u);
  EXPECT_NEAR(ValueOf(calibration, "attention_slowdown_ratio"), 2, 0.1);
  EXPECT_NEAR(ValueOf(calibration, "library_gemm_slowdown_ratio"), 1.15, 0.06);
  EXPECT_NEAR(ValueOf(calibration, "memory_bound_slowdown_ratio"), 1.3, 0.15);
  EXPECT_GT(calibration.assumed.mape, 0.1);
  EXPECT_LT(calibration.fitted.mape, 0.01);
  EXPECT_EQ(calibration.left_out[0].rows, 18u);
  EXPECT_LT(calibration.left_out[0].mape, 0.02) << "models that were not seen";
  EXPECT_LT(calibration.left_out[1].mape, 0.03) << "numbers of GPUs that were not seen";
  EXPECT_EQ(calibration.left_out[2].rows, 0u) << "there is one source";
  EXPECT_TRUE(calibration.holds());
  EXPECT_EQ(calibration.UnseenError().mape, calibration.left_out[0].mape);
}

TEST_F(CalibrateTest, ThreadsDoNotMatterAndTheProfileReadsBack) {
  const std::string file = MadeUpRuns({{"attention_slowdown_ratio", 1.5}}, directory_);
  CalibrateOptions one;
  one.threads = 1;
  const std::vector<Calibration> first = Calibrated(file, one);
  const std::vector<Calibration> second = Calibrated(file);
  ASSERT_EQ(first.size(), 1u);
  EXPECT_EQ(CalibrationJson(first), CalibrationJson(second));
  const std::string profile = ProfileText(CalibrationProfile(first[0]), "a test");
  const std::vector<std::string> paths = {directory_.Write("runs.profile", profile)};
  const auto tables = LoadTables(paths);
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  EXPECT_EQ(tables->parameters.size(), first[0].parameters.size() + 3);
  EXPECT_EQ(tables->groups[0].device, "a100-sxm4-80gb");
  EXPECT_THAT(tables->groups[0].note,
              MatchesRegex(".* before and .* after; of what the fit had not seen: models .* %, "
                           "numbers of GPUs .* %, sources only one"));
  const auto json = nlohmann::json::parse(CalibrationJson(first));
  EXPECT_EQ(json["calibrations"][0]["runs"].size(), 18u);
  EXPECT_THAT(CalibrationText(first), HasSubstr("each model left out"));
}

// A fit that does not hold leaves how far forecasts are off as they stand: twice as long as
// forecast.
TEST(StandingProfileTest, SaysHowFarForecastsAreOff) {
  Calibration calibration;
  calibration.framework = "ours";
  calibration.device = "h100";
  calibration.runs.resize(4);
  calibration.sources = {"us/ours"};
  calibration.standing_residual = {std::log(1.8), std::log(2.0), std::log(2.2)};
  const ProfileGroup group = StandingProfile(calibration);
  EXPECT_EQ(group.provenance.source, kCalibrateSource);
  EXPECT_EQ(group.provenance.software, "ours");
  ASSERT_EQ(group.rows.size(), 3u) << "no numbers of a fit";
  EXPECT_THAT(group.rows[0], HasSubstr("residual_p05_log,0.5878,log"));
  EXPECT_THAT(group.rows[1], HasSubstr("residual_p50_log,0.6931,log"));
  EXPECT_THAT(group.rows[2], HasSubstr("residual_p95_log,0.7885,log"));
  EXPECT_THAT(group.provenance.method, HasSubstr("4 published runs of us/ours"));
}

// Of four fits the second and third leave 3 % of what they have seen and 5 % of other models, so
// that these add 4 %, or sqrt(pi / 2) times as much as a standard deviation.
TEST(AnotherModelSpreadTest, IsWhatUnseenModelsAddToSeenOnes) {
  std::vector<Calibration> calibrations(6);
  const auto set = [&](std::size_t i, double assumed, double fitted, double unseen) {
    calibrations[i].runs.resize(1);
    calibrations[i].runs[0].assumed_s = calibrations[i].runs[0].measured_s = 1;
    calibrations[i].assumed.mape = assumed;
    calibrations[i].fitted.mape = fitted;
    calibrations[i].left_out[0].rows = unseen > 0 ? 4 : 0;
    calibrations[i].left_out[0].mape = unseen;
  };
  set(0, 0.2, 0.03, 0.03);
  set(1, 0.2, 0.03, 0.05);
  set(2, 0.2, 0.03, 0.05);
  set(3, 0.4, 0.05, 0.13);
  set(4, 0.2, 0.01, 0);    // One model.
  set(5, 0.2, 0.01, 0.3);  // Does not hold.
  const std::optional<double> spread = AnotherModelSpread(calibrations);
  ASSERT_TRUE(spread.has_value());
  EXPECT_NEAR(*spread, 0.04 * std::sqrt(std::numbers::pi / 2), 1e-12);
  const std::optional<ProfileGroup> profile = UnfittedProfile(calibrations);
  ASSERT_TRUE(profile.has_value());
  EXPECT_THAT(profile->rows, Contains(HasSubstr("another_model_spread_log,0.0501,log")));
  calibrations.erase(calibrations.begin());
  EXPECT_FALSE(AnotherModelSpread(calibrations).has_value()) << "of three pairs";
}

// Runs of one model say nothing of others: 1.645 standard deviations on both sides of the median.
TEST_F(CalibrateTest, AFitToOneModelLeavesMoreOfOthers) {
  std::string text = kHeader;
  for (int i = 0; i < 6; ++i) text += RowText(i, 4, 1024, 512 << i % 3, 8, 0.5 + 0.01 * i);
  const std::string file = directory_.Write("one_model.csv", text);
  CalibrateOptions options;
  const std::array<double, 3> narrow = Calibrated(file, options).at(0).residual;
  options.another_model_spread = 0.1;
  const std::array<double, 3> wide = Calibrated(file, options).at(0).residual;
  EXPECT_EQ(wide[1], narrow[1]);
  EXPECT_NEAR(wide[2] - wide[1], std::hypot(narrow[2] - narrow[1], 0.1645), 1e-9);
  EXPECT_NEAR(wide[1] - wide[0], std::hypot(narrow[1] - narrow[0], 0.1645), 1e-9);
}

// Of four pairs, one with four runs and three with one; the four count as much as each of the
// others.
TEST(UnfittedErrorsTest, EachPairHasTheSameWeight) {
  std::vector<Calibration> calibrations(5);
  const auto add = [&](std::size_t pair, double measured_over_assumed) {
    CalibratedRun run;
    run.assumed_s = 2;
    run.measured_s = 2 * measured_over_assumed;
    calibrations[pair].runs.push_back(run);
  };
  for (int i = 0; i < 4; ++i) add(0, std::exp(-0.4));
  add(1, std::exp(0.1));
  add(2, std::exp(0.2));
  add(3, std::exp(0.7));
  add(4, std::exp(2.0));
  calibrations[4].scaled = true;
  const UnfittedErrors errors = ErrorsAsAssumed(calibrations, /*scaled=*/false);
  EXPECT_EQ(errors.pairs, 4u);
  EXPECT_EQ(errors.runs, 7u);
  EXPECT_NEAR(errors.log[0], -0.4, 1e-9);
  EXPECT_NEAR(errors.log[1], 0.1, 1e-9);
  EXPECT_NEAR(errors.log[2], 0.7, 1e-9);
  const std::optional<ProfileGroup> profile = UnfittedProfile(calibrations);
  ASSERT_TRUE(profile.has_value());
  EXPECT_EQ(profile->rows.size(), 3u) << "one pair with borrowed kernels is too few";
  EXPECT_THAT(profile->rows[2], HasSubstr("unfitted_residual_p95_log,0.7000,log"));
  // Four pairs with borrowed kernels, all 20 % too short: no spread of their own.
  std::vector<Calibration> both = calibrations;
  both.resize(4);
  for (int i = 0; i < 4; ++i) {
    Calibration borrowed;
    borrowed.scaled = true;
    borrowed.runs.emplace_back();
    borrowed.runs[0].assumed_s = 1;
    borrowed.runs[0].measured_s = std::exp(0.2);
    both.push_back(borrowed);
  }
  const std::optional<ProfileGroup> wide = UnfittedProfile(both);
  ASSERT_TRUE(wide.has_value());
  ASSERT_EQ(wide->rows.size(), 6u);
  EXPECT_THAT(wide->rows[3], HasSubstr("scaled_residual_p05_log,-0.3000,log")) << "0.2 - 0.5";
  EXPECT_THAT(wide->rows[5], HasSubstr("scaled_residual_p95_log,0.8000,log")) << "0.2 + 0.6";
  calibrations.resize(3);
  EXPECT_FALSE(UnfittedProfile(calibrations).has_value());
}

// Twelve rows of one model and two of another, of which eight may stay: both of the small set.
TEST_F(CalibrateTest, OfManyRunsEachModelKeepsAsManyAsTheOthers) {
  std::string text = kHeader;
  for (int i = 0; i < 12; ++i) text += RowText(i, 4, 1024, 512 << i % 3, 8, 0.5);
  for (int i = 12; i < 14; ++i) text += RowText(i, 4, 2048, 512 << i % 3, 8, 1.5);
  CalibrateOptions options;
  options.most_runs = 8;
  const auto calibrations = Calibrated(directory_.Write("many.csv", text), options);
  ASSERT_EQ(calibrations.size(), 1u);
  ASSERT_EQ(calibrations[0].runs.size(), 8u);
  const auto small = std::count_if(calibrations[0].runs.begin(), calibrations[0].runs.end(),
                                   [](const CalibratedRun& r) { return r.run.hidden == 2048; });
  EXPECT_EQ(small, 2);
}

TEST_F(CalibrateTest, OnlyWhatAFrameworkDoesIsFitted) {
  std::string text = kHeader;
  for (int i = 0; i < 4; ++i) text += RowText(i, 4, 1024, 2048, 8, 0.5);
  std::string tests = text;
  for (std::size_t at; (at = tests.find("mosaicml/llm-foundry")) != std::string::npos;) {
    tests.replace(at, 20, "NVIDIA/Megatron-LM tests/functional_tests");
  }
  const auto fits_samples = [](const std::vector<Calibration>& calibrations) {
    EXPECT_EQ(calibrations.size(), 1u);
    for (const CalibratedParameter& parameter : calibrations.at(0).parameters) {
      if (parameter.name == "host_sample_us") return true;
    }
    return false;
  };
  EXPECT_TRUE(fits_samples(Calibrated(directory_.Write("tests.csv", tests))));
  EXPECT_FALSE(fits_samples(Calibrated(directory_.Write("foundry.csv", text))))
      << "its samples are there in time";
}

TEST_F(CalibrateTest, TooFewRunsAreNoFit) {
  std::string text = kHeader;
  for (int i = 0; i < 3; ++i) text += RowText(i, 4, 1024, 2048, 8, 0.5);
  const std::string file = directory_.Write("few.csv", text);
  CalibrateOptions counting;
  std::string shortage;
  counting.counted = [&](const RowTally& tally) { shortage = TooFewRuns(tally); };
  EXPECT_TRUE(Calibrated(file, counting).empty());
  EXPECT_THAT(shortage, HasSubstr("4 are needed; rows that can be used: llm-foundry on "
                                  "a100-sxm4-80gb 3; left out: none"));
  counting.framework = "torchtitan";
  EXPECT_TRUE(Calibrated(file, counting).empty());
  EXPECT_THAT(shortage, HasSubstr("used: none; left out: other framework 3"));
  CalibrateOptions other;
  other.least_runs = 1;
  other.framework = "torchtitan";
  EXPECT_TRUE(Calibrated(file, other).empty());
}

TEST(CalibrationTest, AFitIsKeptWhereItForecastsWhatItHasNotSeen) {
  Calibration calibration;
  const auto holds = [&](double assumed, double unseen) {
    calibration.assumed.mape = assumed;
    calibration.left_out[0].rows = 4;
    calibration.left_out[0].mape = unseen;
    return calibration.holds();
  };
  EXPECT_TRUE(holds(0.20, 0.10));
  EXPECT_FALSE(holds(0.10, 0.11)) << "no better than what is assumed";
  EXPECT_FALSE(holds(0.40, 0.30)) << "hardly a forecast";
  EXPECT_TRUE(holds(0.80, 0.30)) << "but far better than without";
}

// Products of a power law off the bound are forecast from each other within a few percent; one row
// that was disturbed shows as the largest error.
TEST(KernelsLeftOutTest, EachRowIsForecastFromOthers) {
  const Result<Catalogue> catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  const DeviceSpec device = *DeviceSpec::Create(**catalogue->FindDevice("a100-sxm4-80gb"));
  std::string rows;
  for (const int m : {512, 1024, 2048, 4096}) {
    for (const int n : {512, 1024, 2048, 4096}) {
      for (const int k : {1024, 2048, 4096}) {
        const Op op = Op::Gemm(DType::kBf16, GemmLayout::kTN, m, n, k);
        const double disturbed = m == 1024 && n == 1024 && k == 2048 ? 2 : 1.3;
        rows += fmt::format("bf16,TN,{},{},{},1,{:.6g}\n", m, n, k,
                            disturbed * TileModelTime(device, op, 1).microseconds());
      }
    }
  }
  const TemporaryDirectory directory;
  directory.Write("p/gemm.profile",
                  "# stepcast profile 1\n[group]\nkind = gemm\ndevice = a100-sxm4-80gb\n"
                  "source = us\nlicence = MIT\ncolumns = dtype,layout,m,n,k,batch,time_us\n"
                  "[rows]\n" +
                      rows);
  const auto errors = KernelsLeftOut(*catalogue, directory.path() + "/p", "");
  ASSERT_TRUE(errors.has_value()) << errors.error().message;
  ASSERT_EQ(errors->size(), 1u);
  EXPECT_EQ((*errors)[0].device, "a100-sxm4-80gb");
  ASSERT_EQ((*errors)[0].kinds.size(), 1u);
  const KernelErrors& kind = (*errors)[0].kinds[0];
  EXPECT_EQ(kind.what, "gemm bf16 TN");
  EXPECT_EQ(kind.errors.rows, 48u) << "each once";
  EXPECT_LT(*kind.errors.median_ape, 0.02);
  EXPECT_NEAR(*kind.errors.max_ape, 0.35, 0.05) << "1.3 instead of 2";
  EXPECT_THAT(KernelErrorsCsv(*errors), HasSubstr("a100-sxm4-80gb,gemm bf16 TN,48,"));
  const auto none = KernelsLeftOut(*catalogue, directory.path() + "/p", "h100-sxm5-80gb");
  ASSERT_FALSE(none.has_value());
  EXPECT_THAT(none.error().message, HasSubstr("found no rows of kernels or collectives of h100"));
}

}  // namespace
}  // namespace stepcast
