#include "scenarios/scaling/scaling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

ScalingOptions On(std::vector<int> gpus, ScalingMode mode = ScalingMode::kStrong) {
  ScalingOptions options;
  options.gpus = std::move(gpus);
  options.mode = mode;
  return options;
}

class ScalingTest : public ::testing::Test {
 protected:
  /// A small GPT on four GPUs, with these fields of the training and these of the scenario.
  ScenarioSource Source(const std::string& training = "", const std::string& more = "") const {
    auto source = ScenarioSource::FromFile(
        directory_.Write("small.yaml",
                         "model: {family: gpt, layers: 4, hidden_size: 1024, attention_heads: 16,\n"
                         "        vocabulary_size: 32000}\n"
                         "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
                         "training: {global_batch_size: 32, sequence_length: 1024" +
                             training +
                             "}\n"
                             "framework: megatron-core\n"
                             "strategy: {micro_batch_size: 1}\n" +
                             more),
        {});
    EXPECT_TRUE(source.has_value()) << source.error().message;
    return *std::move(source);
  }
  static Scaling Of(const ScenarioSource& source, const ScalingOptions& options) {
    auto scaling = Scale(SharedEnvironment(), source, options);
    EXPECT_TRUE(scaling.has_value()) << scaling.error().message;
    return *std::move(scaling);
  }
  static Duration StepTime(const ScenarioSource& source, const std::vector<Override>& overrides) {
    const auto scenario = source.with(overrides);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    const auto result = MakeForecast(SharedEnvironment(), *scenario);
    EXPECT_TRUE(result.has_value()) << result.error().message;
    return result->forecast.step_time;
  }

  TemporaryDirectory directory_;
};

TEST_F(ScalingTest, StrongScalingKeepsTheBatch) {
  const ScenarioSource source = Source();
  const Scaling scaling = Of(source, On({4, 8, 32}));
  const Duration four = StepTime(source, {});
  const Duration eight = StepTime(source, {{"cluster.gpus", "8"}});
  const Duration many = StepTime(source, {{"cluster.gpus", "32"}});
  const ScalingPoint& second = scaling.points[1];
  EXPECT_EQ(second.forecast->step_time, eight);
  EXPECT_EQ(second.forecast->plan.global_batch_size, 32);
  EXPECT_DOUBLE_EQ(second.speed_up, four / eight);
  EXPECT_DOUBLE_EQ(second.efficiency, four / eight / 2);
  // Of a GPU on four of them; the second four add what is left.
  EXPECT_NEAR(*second.marginal, four / eight - 1, 1e-12);
  EXPECT_NEAR(*scaling.points[2].marginal, (four / many - four / eight) / 6, 1e-12);
  EXPECT_FALSE(scaling.points[0].marginal.has_value());
  EXPECT_LT(scaling.points[2].efficiency, second.efficiency) << "a micro-batch on each";
}

TEST_F(ScalingTest, WeakScalingGrowsTheBatch) {
  const ScenarioSource source = Source();
  const Scaling scaling = Of(source, On({2, 4, 16}, ScalingMode::kWeak));
  EXPECT_EQ(scaling.points[0].forecast->plan.global_batch_size, 16);
  EXPECT_EQ(scaling.points[2].forecast->plan.global_batch_size, 128);
  const Duration two =
      StepTime(source, {{"cluster.gpus", "2"}, {"training.global_batch_size", "16"}});
  const Duration many =
      StepTime(source, {{"cluster.gpus", "16"}, {"training.global_batch_size", "128"}});
  EXPECT_NEAR(scaling.points[2].efficiency, two / many, 1e-12);
}

TEST_F(ScalingTest, GpusPayAsLongAsEachAddsEnough) {
  const ScenarioSource source = Source();
  ScalingOptions options = On({4, 8, 16, 32});
  Scaling scaling = Of(source, options);
  std::vector<double> marginal;
  for (std::size_t i = 1; i < 4; ++i) marginal.push_back(*scaling.points[i].marginal);
  ASSERT_GT(marginal[0], marginal[1]);
  ASSERT_GT(marginal[1], marginal[2]);
  const auto until = [&](double least) {
    options.least_marginal = least;
    return Of(source, options).pays_until;
  };
  EXPECT_EQ(until(marginal[0] * 1.001), 0u);
  EXPECT_EQ(until(marginal[0] * 0.999), 1u);
  EXPECT_EQ(until(marginal[1] * 0.999), 2u);
  EXPECT_EQ(until(0), 3u);
}

// Where an hour is worth nothing the cheapest point is that of the highest efficiency; where it is
// worth more than all GPUs together, the fastest.
TEST_F(ScalingTest, OrAsLongAsTheJobBecomesCheaper) {
  const ScenarioSource source = Source(", tokens_total: 1e12");
  ScalingOptions options = On({4, 8, 16, 32});
  options.usd_per_hour = 0;
  const Scaling cheap = Of(source, options);
  EXPECT_EQ(cheap.pays_until, 0u);
  EXPECT_DOUBLE_EQ(*cheap.points[2].usd_with_waiting, *cheap.points[2].forecast->cost.usd_total);
  options.usd_per_hour = 1e9;
  EXPECT_EQ(Of(source, options).pays_until, 3u);
  const auto refused = Scale(SharedEnvironment(), Source(), options);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("training.tokens_total"));
}

TEST_F(ScalingTest, PointsThatCannotBeSayWhy) {
  const Scaling scaling = Of(Source(), On({4, 12, 64}));
  EXPECT_THAT(scaling.points[1].reason, HasSubstr("12"));
  EXPECT_FALSE(scaling.points[1].forecast.has_value());
  EXPECT_THAT(scaling.points[2].reason, HasSubstr("global batch 32"));
  EXPECT_EQ(scaling.pays_until, 0u);
  const std::string text = ScalingText(scaling, {});
  EXPECT_THAT(text, HasSubstr("Not there\n  12 GPUs: "));
  const Scaling odd = Of(Source(), On({4, 6}, ScalingMode::kWeak));
  EXPECT_EQ(odd.points[1].forecast->plan.global_batch_size, 48);
  const Scaling none = Of(Source(", tokens_total: 1e12"), On({7}, ScalingMode::kStrong));
  EXPECT_FALSE(none.pays_until.has_value());
  EXPECT_THAT(ScalingText(none, {}), HasSubstr("No point can be forecast"));
}

// Ten times the GPUs fail ten times as often.
TEST_F(ScalingTest, FailuresCount) {
  const std::string job =
      "job: {reliability: {gpu_mtbf_hours: 200, restart_s: 600, checkpoint_s: 60}}\n";
  const Scaling scaling = Of(Source("", job), On({4, 32}));
  const auto goodput = [&](std::size_t i) { return *scaling.points[i].forecast->cost.goodput; };
  EXPECT_DOUBLE_EQ(goodput(0).mtbf_hours, 50);
  EXPECT_DOUBLE_EQ(goodput(1).mtbf_hours, 6.25);
  EXPECT_LT(goodput(1).fraction, goodput(0).fraction);
  const double of_steps =
      scaling.points[0].forecast->step_time / scaling.points[1].forecast->step_time;
  EXPECT_NEAR(scaling.points[1].speed_up, of_steps * goodput(1).fraction / goodput(0).fraction,
              1e-12);
}

TEST_F(ScalingTest, ProgramsReadTheSame) {
  const Scaling scaling = Of(Source(", tokens_total: 1e12"), On({4, 12, 16}));
  const auto json = nlohmann::json::parse(ScalingJson(scaling));
  EXPECT_EQ(json["points"][2]["efficiency"], scaling.points[2].efficiency);
  EXPECT_TRUE(json["points"][1]["step_time_s"].is_null());
  EXPECT_EQ(json["points"][2]["breakdown"]["compute"],
            scaling.points[2].forecast->breakdown.compute.seconds());
  EXPECT_TRUE(json["points"][1]["breakdown"]["compute"].is_null());
  EXPECT_EQ(json["pays_until_gpus"], scaling.points[*scaling.pays_until].gpus);
  const std::string csv = ScalingCsv(scaling);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
  std::vector<std::ptrdiff_t> commas;
  for (std::size_t at = 0; at < csv.size(); at = csv.find('\n', at) + 1) {
    const std::string line = csv.substr(at, csv.find('\n', at) - at);
    if (line.find('"') == std::string::npos) {
      commas.push_back(std::count(line.begin(), line.end(), ','));
    }
  }
  for (const std::ptrdiff_t of : commas) EXPECT_EQ(of, commas.front());
}

TEST(DoubledGpusTest, StopBeforeTheyOverflow) {
  EXPECT_THAT(DoubledGpus(8, 3), ElementsAre(8, 16, 32));
  EXPECT_THAT(DoubledGpus(1'500'000'000, 3), ElementsAre(1'500'000'000));
}

}  // namespace
}  // namespace stepcast
