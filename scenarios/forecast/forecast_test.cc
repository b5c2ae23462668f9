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

Result<ForecastResult> WithPasses(const std::string& precision, const std::string& passes,
                                  const ForecastOptions& options = {}) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(
      scenario.source,
      LoadMessageFromYaml(
          "model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16,\n"
          "        vocabulary_size: 32000}\n"
          "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
          "training: {global_batch_size: 16, sequence_length: 1024}\n"
          "framework: megatron-core\n"
          "strategy: {pipeline_parallel_degree: 2, micro_batch_size: 1, precision: " +
              precision + "}\npasses: [" + passes + "]\n",
          "s.yaml", scenario.message));
  return MakeForecast(SharedEnvironment(), scenario, options);
}

// What stages wait for, gradients of inputs, comes before what only the optimizer does.
TEST(ForecastPassesTest, AreAppliedAndSayWhatTheyDid) {
  const auto without = WithPasses("fp32", "");
  const auto with = WithPasses("fp32", "{name: defer-weight-gradients}");
  ASSERT_TRUE(without.has_value() && with.has_value());
  EXPECT_TRUE(without->forecast.passes.empty());
  ASSERT_EQ(with->forecast.passes.size(), 1U);
  const PassReport& report = with->forecast.passes[0];
  EXPECT_EQ(report.pass, "defer-weight-gradients");
  EXPECT_GT(report.moved, 0U);
  EXPECT_EQ(report.replaced, 0U);
  EXPECT_EQ(report.before.makespan, without->forecast.step_time);
  EXPECT_EQ(report.after.makespan, with->forecast.step_time);
  EXPECT_LT(report.after.makespan, report.before.makespan);
  EXPECT_LE(with->forecast.peak(), without->forecast.peak());
  // The same work, and all of it.
  EXPECT_EQ(with->forecast.instructions, without->forecast.instructions);
  // Kernels that a collective slows in parts are rounded for each part.
  EXPECT_NEAR(with->forecast.breakdown.compute.microseconds(),
              without->forecast.breakdown.compute.microseconds(), 1e-3);
}

TEST(ForecastPassesTest, RewrittenStepsExpandToTheSameTime) {
  const auto folded = WithPasses("fp32", "{name: defer-weight-gradients}");
  const auto expanded =
      WithPasses("fp32", "{name: defer-weight-gradients}", {.expand_ranks = true});
  ASSERT_TRUE(folded.has_value() && expanded.has_value());
  EXPECT_EQ(expanded->forecast.rank_classes, 4U);
  EXPECT_EQ(expanded->forecast.step_time, folded->forecast.step_time);
}

TEST(ForecastPassesTest, StepsWithoutAFlowKeepTheOrderOfStreamsAndSaySo) {
  const auto with = WithPasses("bf16", "{name: defer-weight-gradients}");
  ASSERT_TRUE(with.has_value()) << with.error().message;
  EXPECT_EQ(with->forecast.passes[0].moved, 0U);
  ASSERT_FALSE(with->forecast.warnings.empty());
  EXPECT_NE(with->forecast.warnings.back().find("each stream keeps its order"), std::string::npos);
}

TEST(ForecastPassesTest, UnknownPassesAreErrorsWithLineAndCure) {
  const auto with = WithPasses("fp32", "{name: list-shedule}");
  ASSERT_FALSE(with.has_value());
  EXPECT_NE(with.error().message.find("s.yaml:7: passes[0].name: found \"list-shedule\""),
            std::string::npos)
      << with.error().message;
  EXPECT_NE(with.error().message.find("did you mean \"list-schedule\"?"), std::string::npos);
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
