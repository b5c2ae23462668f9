#include "scenarios/forecast/forecast.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "scenarios/forecast/scenario.h"

namespace stepcast {
namespace {

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

/// A small transformer on a pipeline of four GPUs.
Forecast ForecastOf(const std::string& strategy, int micro_batches) {
  LoadedScenario scenario;
  auto source = LoadMessageFromYaml(
      "model: {family: gpt, layers: 12, hidden_size: 1536, attention_heads: 12,\n"
      "        vocabulary_size: 51200}\n"
      "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
      "training: {global_batch_size: " +
          std::to_string(micro_batches) +
          ", sequence_length: 1024}\n"
          "framework: megatron-core\n"
          "strategy: {micro_batch_size: 1, pipeline_parallel_degree: 4, " +
          strategy + "}\n",
      "s.yaml", scenario.message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  if (!source.has_value()) return {};
  scenario.source = std::move(*source);
  auto result = MakeForecast(SharedEnvironment(), scenario);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return result.has_value() ? std::move(result->forecast) : Forecast();
}

// Recomputation adds a forward to a forward and two, however many batches are simulated.
TEST(ForecastTest, RecomputationAddsAsMuchWithoutAFlush) {
  const auto again = [](const std::string& schedule) {
    const Forecast forecast = ForecastOf("recompute: full, schedule: " + schedule, 8);
    return forecast.hfu / forecast.mfu;
  };
  const double flushed = again("one_f_one_b");
  EXPECT_GT(flushed, 1.2);
  EXPECT_LT(flushed, 4.0 / 3);
  EXPECT_NEAR(again("pipedream"), flushed, 1e-9);
  EXPECT_NEAR(again("pipedream_2bw"), flushed, 1e-9);
}

TEST(ForecastTest, NoPartOfASteadyStepIsNegative) {
  for (const char* const schedule : {"pipedream", "pipedream_2bw"}) {
    for (const char* const layers :
         {"[3, 3, 3, 3]", "[6, 2, 2, 2]", "[1, 5, 5, 1]", "[2, 2, 2, 6]", "[0, 6, 6, 0]"}) {
      for (const int micro_batches : {1, 4, 5, 8}) {
        if (micro_batches < 4 && std::string(schedule) == "pipedream_2bw") continue;
        SCOPED_TRACE(std::string(schedule) + " " + layers + " " + std::to_string(micro_batches));
        const Forecast forecast = ForecastOf(
            std::string("schedule: ") + schedule + ", layers_per_stage: " + layers, micro_batches);
        Duration sum;
        for (const StepBreakdown::Part& part : forecast.breakdown.parts()) {
          EXPECT_GE(part.time, Duration()) << part.name;
          sum += part.time;
        }
        EXPECT_EQ(sum, forecast.step_time);
        Duration critical;
        for (const Duration time : forecast.critical_path) {
          EXPECT_GE(time, Duration());
          critical += time;
        }
        EXPECT_EQ(critical, forecast.step_time);
      }
    }
  }
}

}  // namespace
}  // namespace stepcast
