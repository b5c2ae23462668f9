// Every scenario of the gallery is loaded and forecast.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/scenario.h"
#include "simulator/program/data_flow.h"
#include "strategies/passes/unordered.h"

namespace stepcast {
namespace {

std::vector<std::string> GalleryFiles() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator("scenarios/gallery")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::ranges::sort(files);
  return files;
}

// Reads the catalogues once for all tests.
const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

// Scenarios whose steps have no data flow, and why.
const std::map<std::string, std::string> kWithoutFlow = {
    {"schedule-pipedream", "pipelines without a flush"},
    {"schedule-pipedream-2bw", "pipelines without a flush"},
};

class GalleryTest : public testing::TestWithParam<std::string> {
 protected:
  Forecast ForecastOf(const std::string& path, const ForecastOptions& options = {}) {
    const auto scenario = LoadScenario(path);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    if (!scenario) return {};
    const auto result = MakeForecast(SharedEnvironment(), *scenario, options);
    EXPECT_TRUE(result.has_value()) << result.error().message;
    if (!result) return {};
    return result->forecast;
  }
};

TEST_P(GalleryTest, ForecastIsConsistent) {
  const Forecast forecast = ForecastOf(GetParam());
  ASSERT_GT(forecast.step_time, Duration());

  // Exact: durations are whole picoseconds.
  Duration parts;
  for (const StepBreakdown::Part& part : forecast.breakdown.parts()) {
    EXPECT_GE(part.time, Duration()) << part.name;
    parts += part.time;
  }
  EXPECT_EQ(parts, forecast.step_time);
  Duration critical;
  for (const Duration time : forecast.critical_path) critical += time;
  EXPECT_EQ(critical, forecast.step_time);

  ASSERT_EQ(forecast.memory.size(), static_cast<std::size_t>(forecast.plan.pipeline));
  bool fits = true;
  for (const RankMemory& rank : forecast.memory) {
    EXPECT_GT(rank.peak, Bytes());
    Bytes sum;
    for (const Bytes bytes : rank.by_category) sum += bytes;
    EXPECT_EQ(sum, rank.peak);
    fits = fits && rank.peak <= forecast.memory_capacity;
  }
  EXPECT_EQ(forecast.fits, fits);

  EXPECT_GE(forecast.measured_fraction, 0);
  EXPECT_GE(forecast.interpolated_fraction, 0);
  EXPECT_GE(forecast.roofline_fraction, -1e-12);
  EXPECT_NEAR(
      forecast.measured_fraction + forecast.interpolated_fraction + forecast.roofline_fraction, 1,
      1e-9);

  EXPECT_GT(forecast.mfu, 0);
  EXPECT_LT(forecast.mfu, 1);
  EXPECT_GE(forecast.hfu, forecast.mfu);
  EXPECT_LT(forecast.hfu, 1);
  EXPECT_EQ(forecast.gpus, forecast.plan.gpus());
  const double tokens = static_cast<double>(forecast.plan.global_batch_size) *
                        static_cast<double>(forecast.plan.sequence_length);
  EXPECT_NEAR(forecast.tokens_per_s_per_gpu * forecast.gpus * forecast.step_time.seconds(), tokens,
              tokens * 1e-9);
  // DualPipe sums the gradients of its two copies.
  if (forecast.plan.replicas() == 1 && forecast.plan.schedule != v1::SCHEDULE_DUALPIPE) {
    EXPECT_EQ(forecast.breakdown.exposed_data_parallel, Duration());
  }
  if (forecast.plan.tensor == 1) {
    EXPECT_EQ(forecast.breakdown.exposed_tensor_parallel, Duration());
  }
  if (forecast.plan.pipeline == 1) {
    EXPECT_EQ(forecast.breakdown.pipeline_bubble, Duration());
  }
}

// Passes need to know what depends on what in a step, and what the Program says must suffice for
// it.
TEST_P(GalleryTest, StepHasADataFlowThatItKeeps) {
  const auto scenario = LoadScenario(GetParam());
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto resolved = Resolve(SharedEnvironment(), *scenario);
  ASSERT_TRUE(resolved.has_value()) << resolved.error().message;
  DataFlow flow;
  const Result<Program> program =
      resolved->model.Step(resolved->plan, resolved->framework, /*batches=*/1, &flow);
  const auto why = kWithoutFlow.find(std::filesystem::path(GetParam()).stem().string());
  if (why != kWithoutFlow.end()) {
    ASSERT_FALSE(program.has_value());
    EXPECT_THAT(program.error().message, testing::HasSubstr(why->second));
    return;
  }
  ASSERT_TRUE(program.has_value()) << program.error().message;
#ifdef __SANITIZE_ADDRESS__
  constexpr std::size_t kQuick = 10'000;
#else
  constexpr std::size_t kQuick = 60'000;
#endif
  if (program->size() > kQuick) return;  // the rest takes long
  EXPECT_EQ(FirstUnordered(*program, flow), "");
}

TEST_P(GalleryTest, EachRankForItselfTakesAsLongAsRanksFolded) {
  constexpr std::size_t kQuick = 500'000;
  const Forecast folded = ForecastOf(GetParam());
  const auto of_stage = static_cast<std::size_t>(folded.plan.stage_ranks());
  if (folded.instructions * of_stage > kQuick) GTEST_SKIP() << "takes long";
  const Forecast each = ForecastOf(GetParam(), {.expand_ranks = true});
  EXPECT_EQ(each.rank_classes, static_cast<std::size_t>(folded.gpus));
  EXPECT_EQ(each.instructions, folded.instructions * of_stage);
  EXPECT_EQ(each.step_time, folded.step_time);
  EXPECT_EQ(each.fits, folded.fits);
  ASSERT_EQ(each.memory.size(), folded.memory.size());
}

// Wide on purpose: this catches a broken model, `stepcast validate` measures a good one.
TEST_P(GalleryTest, ForecastIsNearTheMeasuredRun) {
  const Forecast forecast = ForecastOf(GetParam());
  if (!forecast.measured_step_time_s) GTEST_SKIP() << "no measured run";
  EXPECT_FALSE(forecast.measured_source.empty());
  // One run is known to differ from what is modelled: a test with deterministic kernels.
  const double band = forecast.name == "gpt-7b-on-8-h100" ? 2 : 1.5;
  EXPECT_LT(forecast.step_time.seconds(), *forecast.measured_step_time_s * band);
  EXPECT_GT(forecast.step_time.seconds(), *forecast.measured_step_time_s / band);
}

INSTANTIATE_TEST_SUITE_P(Files, GalleryTest, testing::ValuesIn(GalleryFiles()),
                         [](const testing::TestParamInfo<std::string>& test) {
                           std::string name = std::filesystem::path(test.param).stem().string();
                           std::ranges::replace_if(
                               name, [](char c) { return c == '-' || c == '.'; }, '_');
                           return name;
                         });

TEST(GalleryFilesTest, AreAtLeastTen) { EXPECT_GE(GalleryFiles().size(), 10U); }

// The launch-bound scenario is one, and a captured graph is its cure.
TEST(GalleryFilesTest, CapturedGraphsHelpTheLaunchBoundModel) {
  const std::string path = "scenarios/gallery/gpt-204m-on-4-a100.yaml";
  const std::vector<Override> graphs = {{"strategy.cuda_graphs", "true"}};
  const auto plain = LoadScenario(path);
  const auto captured = LoadScenario(path, graphs);
  ASSERT_TRUE(plain && captured);
  const auto slow = MakeForecast(SharedEnvironment(), *plain);
  const auto fast = MakeForecast(SharedEnvironment(), *captured);
  ASSERT_TRUE(slow && fast);
  EXPECT_GT(slow->forecast.breakdown.host, slow->forecast.step_time * 0.1);
  EXPECT_LT(fast->forecast.step_time, slow->forecast.step_time);
}

// Where each layer was timed by itself, a pipeline fills as slowly as if no host ran ahead: before
// the last of four stages the micro-batch passes the 18 whole layers of three. Of vTrain's rows the
// same sum is 58 ms of 18 times 3.1 ms, the rest the optimizer's.
TEST(GalleryFilesTest, LayersTimedByThemselvesFillAPipelineWhole) {
  const auto step_seconds = [](int layers, int stages, int micro_batches) {
    const std::vector<Override> changes = {
        {"framework", "megatron-deepspeed-by-layer"},
        {"model.layers", std::to_string(layers)},
        {"cluster.gpus", std::to_string(stages)},
        {"strategy.tensor_parallel_degree", "1"},
        {"strategy.pipeline_parallel_degree", std::to_string(stages)},
        {"strategy.micro_batch_size", "1"},
        {"strategy.recompute", "none"},
        {"training.global_batch_size", std::to_string(micro_batches)}};
    const auto scenario = LoadScenario("scenarios/gallery/gpt-204m-on-4-a100.yaml", changes);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    const auto forecast = MakeForecast(SharedEnvironment(), *scenario);
    EXPECT_TRUE(forecast.has_value()) << forecast.error().message;
    return forecast->forecast.step_time.seconds();
  };
  const double layer = (step_seconds(24, 1, 4) - step_seconds(12, 1, 4)) / (12 * 4);
  // A step of m micro-batches takes what fills the pipeline and m times what one takes.
  const double fill = 2 * step_seconds(24, 4, 4) - step_seconds(24, 4, 8);
  EXPECT_GT(fill, 18 * layer);
  EXPECT_LT(fill, 18 * layer * 1.2);
}

}  // namespace
}  // namespace stepcast
