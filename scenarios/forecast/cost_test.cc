#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "scenarios/cost/job.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

class JobCostTest : public ::testing::Test {
 protected:
  Result<ForecastResult> Make(const std::string& job, const std::string& cluster = "") const {
    const auto scenario = LoadScenario(
        directory_.Write("job.yaml",
                         "model: {family: gpt, layers: 2, hidden_size: 512, attention_heads: 8,\n"
                         "        vocabulary_size: 8192}\n"
                         "cluster: {name: dgx-a100-80gb-hdr, gpus: 16" +
                             cluster +
                             "}\n"
                             "training: {global_batch_size: 16, sequence_length: 512,\n"
                             "           tokens_total: 1e9}\n"
                             "framework: megatron-core\n"
                             "strategy: {micro_batch_size: 1}\n" +
                             job));
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    return MakeForecast(SharedEnvironment(), *scenario);
  }
  Forecast Of(const std::string& job, const std::string& cluster = "") const {
    auto made = Make(job, cluster);
    EXPECT_TRUE(made.has_value()) << made.error().message;
    return std::move(made->forecast);
  }
  std::string Refused(const std::string& job, const std::string& cluster = "") const {
    const auto made = Make(job, cluster);
    return made.has_value() ? "forecast" : made.error().message;
  }

  TemporaryDirectory directory_;
};

TEST_F(JobCostTest, TheFirstPriceThatIsAskedFor) {
  EXPECT_THAT(Of("").cost.price_source, HasSubstr("Lambda on-demand"));
  const Forecast other = Of("job: {provider: CoreWeave}\n");
  EXPECT_THAT(other.cost.price_source, HasSubstr("CoreWeave on-demand"));
  EXPECT_DOUBLE_EQ(other.cost.usd_per_gpu_hour, 2.70);
  EXPECT_THAT(
      Refused("job: {provider: CoreWeave, purchase: spot}\n"),
      AllOf(HasSubstr("job.yaml:8: job.purchase: no price of a100-sxm4-80gb is "
                      "\"CoreWeave spot\"; known are Lambda on-demand, CoreWeave on-demand")));
}

// AWS cut its prices of H100 in June 2025.
TEST_F(JobCostTest, ANewerPriceOfTheSameKindCounts) {
  const auto scenario = LoadScenario(directory_.Write("aws.yaml",
                                                      "perceptron: {inputs: 64, layers: [64]}\n"
                                                      "cluster: {name: aws-p5, gpus: 8}\n"
                                                      "training: {global_batch_size: 8}\n"
                                                      "strategy: {micro_batch_size: 1}\n"));
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto made = MakeForecast(SharedEnvironment(), *scenario);
  ASSERT_TRUE(made.has_value()) << made.error().message;
  EXPECT_EQ(made->forecast.cost.price_source, "AWS on-demand, 2025-06-15");
}

TEST_F(JobCostTest, TokensForADollar) {
  const Forecast forecast = Of("");
  EXPECT_NEAR(*forecast.cost.tokens_per_usd * *forecast.cost.usd_total, 1e9, 1);
}

// 16 GPUs that fail once in 1600 h each: the job every 100 h.
TEST_F(JobCostTest, FailuresMakeTheJobLonger) {
  const Forecast without = Of("");
  const Forecast with =
      Of("job: {reliability: {gpu_mtbf_hours: 1600, restart_s: 600, checkpoint_s: 30,\n"
         "                    straggler_fraction: 0.01, straggler_slowdown: 1.5}}\n");
  const ForecastCost::Goodput& goodput = *with.cost.goodput;
  EXPECT_DOUBLE_EQ(goodput.mtbf_hours, 100);
  const FailureModel model{360000, 600, 30};
  EXPECT_DOUBLE_EQ(goodput.interval_s, DalyInterval(model));
  EXPECT_DOUBLE_EQ(goodput.straggler_factor, StragglerFactor(16, 0.01, 1.5));
  EXPECT_DOUBLE_EQ(1 / goodput.fraction,
                   TimePerWork(model, goodput.interval_s) * goodput.straggler_factor);
  EXPECT_DOUBLE_EQ(*with.cost.hours_total, *without.cost.hours_total / goodput.fraction);
  EXPECT_DOUBLE_EQ(*with.cost.usd_total, *without.cost.usd_total / goodput.fraction);
  EXPECT_DOUBLE_EQ(*goodput.failures, *with.cost.hours_total / 100);
  EXPECT_EQ(with.step_time, without.step_time);
}

TEST_F(JobCostTest, FieldsThatWouldDoNothingAreRefused) {
  const auto reliability = [](const std::string& more) {
    return "job: {reliability: {gpu_mtbf_hours: 1e4, checkpoint_s: 9, " + more + "}}\n";
  };
  EXPECT_THAT(Refused(reliability("checkpoint_gigabytes_per_s: 2")), HasSubstr("keep one of"));
  EXPECT_THAT(Refused(reliability("straggler_fraction: 0.1")), HasSubstr("straggler_slowdown"));
  EXPECT_THAT(Refused(reliability("straggler_slowdown: 2")), HasSubstr("straggler_fraction"));
  EXPECT_THAT(Refused("job: {provider: AWS}\n", ", usd_per_gpu_hour: 2"),
              HasSubstr("beside cluster.usd_per_gpu_hour"));
}

// Weights in bf16, master weights and two moments in fp32: 14 bytes for each parameter.
TEST_F(JobCostTest, CheckpointsAreOfWeightsAndStates) {
  const std::string rate =
      "job: {reliability: {gpu_mtbf_hours: 1e4, checkpoint_gigabytes_per_s: 2, "
      "checkpoint_interval_s: 900}}\n";
  const Forecast forecast = Of(rate);
  const double parameters =
      static_cast<double>(forecast.model.parameters(forecast.plan.sequence_length));
  EXPECT_DOUBLE_EQ(forecast.cost.goodput->checkpoint_s, 14 * parameters / 2e9);
  EXPECT_DOUBLE_EQ(forecast.cost.goodput->interval_s, 900);
  EXPECT_THAT(Refused("job: {reliability: {gpu_mtbf_hours: 1e4}}\n"),
              HasSubstr("wanted checkpoint_s, or checkpoint_gigabytes_per_s"));
  EXPECT_THAT(Refused("job: {reliability: {gpu_mtbf_hours: 1e4, checkpoint_s: 0}}\n"),
              HasSubstr("give checkpoint_interval_s"));
  EXPECT_THAT(Refused("job: {reliability: {gpu_mtbf_hours: 0.01, restart_s: 6000, checkpoint_s: "
                      "100}}\n"),
              HasSubstr("does not get on"));
}

TEST_F(JobCostTest, OwnersPayForCapitalAndPower) {
  const std::string own = "ownership: {usd_per_gpu: 35040, years: 4, usd_per_kwh: 0.1}";
  const Forecast forecast = Of("job: {" + own + "}\n");
  EXPECT_EQ(forecast.cost.price_source, "own cluster");
  const double kwh_per_gpu_hour = *forecast.cost.energy_kwh_total / *forecast.cost.hours_total / 16;
  EXPECT_GT(kwh_per_gpu_hour, 0.4);
  EXPECT_NEAR(forecast.cost.usd_per_gpu_hour, 1 + 0.1 * kwh_per_gpu_hour, 1e-12);
  EXPECT_THAT(Refused("job: {" + own + "}\n", ", usd_per_gpu_hour: 2"),
              HasSubstr("job.ownership beside cluster.usd_per_gpu_hour"));
}

TEST_F(JobCostTest, PowerFollowsTheLoadWhereThatIsKnown) {
  const Forecast limit = Of("job: {grid_kg_co2_per_kwh: 0.4}\n");
  EXPECT_FALSE(limit.cost.power_follows_load);
  EXPECT_DOUBLE_EQ(*limit.cost.co2_kg_total, 0.4 * *limit.cost.energy_kwh_total);
  const Forecast load = Of("job: {idle_power_fraction: 0.2}\n");
  const double busy = (load.breakdown.compute + load.breakdown.optimizer) / load.step_time;
  const double gpus = 400.0 * 16;  // of 16 A100
  const double saved = gpus * (1 - PowerFraction(busy, 0.2)) * *load.cost.hours_total / 1000;
  const double pue = (*limit.cost.energy_kwh_total - *load.cost.energy_kwh_total) / saved;
  EXPECT_GE(pue, 1 - 1e-9);
  EXPECT_LT(pue, 2);
  EXPECT_EQ(Of("job: {idle_power_fraction: 1}\n").cost.energy_kwh_total,
            limit.cost.energy_kwh_total);
}

}  // namespace
}  // namespace stepcast
