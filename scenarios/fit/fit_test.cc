#include "scenarios/fit/fit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scenarios/fit/changes.h"

namespace stepcast {
namespace {

using ::testing::Contains;
using ::testing::Field;
using ::testing::IsEmpty;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

/// A GPT of some layers on GPUs of which fragments take a share.
v1::Scenario Gpt(int layers, int gpus, double fragments) {
  v1::Scenario scenario;
  scenario.set_name("gpt");
  v1::Transformer& model = *scenario.mutable_model();
  model.set_family("gpt");
  model.set_layers(layers);
  model.set_hidden_size(1024);
  model.set_attention_heads(16);
  model.set_vocabulary_size(32000);
  scenario.mutable_cluster()->set_name("dgx-a100-80gb-hdr");
  scenario.mutable_cluster()->set_gpus(gpus);
  scenario.mutable_training()->set_global_batch_size(32);
  scenario.mutable_training()->set_sequence_length(1024);
  scenario.mutable_strategy()->set_micro_batch_size(1);
  scenario.mutable_strategy()->set_allocator_margin(fragments);
  return scenario;
}

ForecastResult MustForecast(const v1::Scenario& scenario) {
  auto result = MakeForecast(SharedEnvironment(), ScenarioFromMessage(scenario, "test"));
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return std::move(*result);
}

FitReport Fit(const v1::Scenario& scenario, const FitOptions& options = {}) {
  const ForecastResult result = MustForecast(scenario);
  EXPECT_FALSE(result.forecast.fits);
  return FindFit(SharedEnvironment(), ScenarioFromMessage(scenario, "test"), result, options);
}

v1::Scenario With(v1::Scenario scenario, const std::vector<Setting>& settings) {
  SetFields(settings, scenario);
  return scenario;
}

/// The step time of a plan that can be and fits; none otherwise.
std::optional<Duration> TimeIfItFits(const v1::Scenario& scenario) {
  const auto result = MakeForecast(SharedEnvironment(), ScenarioFromMessage(scenario, "test"));
  if (!result || !result->forecast.fits) return std::nullopt;
  return result->forecast.step_time;
}

void ExpectProposalsHold(const v1::Scenario& scenario, const FitReport& report) {
  ASSERT_FALSE(report.proposals.empty());
  for (const FitProposal& proposal : report.proposals) {
    const Forecast forecast = MustForecast(With(scenario, proposal.settings)).forecast;
    EXPECT_TRUE(forecast.fits);
    EXPECT_EQ(forecast.step_time, proposal.step_time);
    EXPECT_EQ(std::ranges::max_element(forecast.memory, {}, &RankMemory::peak)->peak,
              proposal.peak);
    EXPECT_EQ(forecast.gpus, proposal.gpus);
  }
  EXPECT_TRUE(std::ranges::is_sorted(report.proposals, {}, &FitProposal::step_time));
}

// GPipe on two stages: the first holds all 32 micro-batches when the last forward ends.
TEST(FindCauseTest, ActivationsOfAllMicroBatchesInFlight) {
  v1::Scenario scenario = Gpt(24, 2, 0.8);
  scenario.mutable_strategy()->set_pipeline_parallel_degree(2);
  scenario.mutable_strategy()->set_schedule(v1::SCHEDULE_GPIPE);
  const ForecastResult result = MustForecast(scenario);
  ASSERT_FALSE(result.forecast.fits);
  const OutOfMemory cause = FindCause(result);
  EXPECT_EQ(cause.largest, MemoryCategory::kActivations);
  EXPECT_EQ(cause.micro_batches_in_flight, 32);
  EXPECT_EQ(cause.available, result.forecast.allocatable());
  EXPECT_EQ(cause.needed, result.forecast.memory[static_cast<std::size_t>(cause.stage)].peak);
  EXPECT_EQ(cause.excess(), cause.needed - cause.available);
  ASSERT_TRUE(cause.during.has_value());
  EXPECT_EQ(cause.during->phase, Phase::kForward);
  EXPECT_EQ(cause.during->micro_batch, 31);
  EXPECT_GT(cause.time, Duration());
  EXPECT_LT(cause.time, result.forecast.step_time);
}

// 24 layers of 12 x 1024^2 parameters and a table of 32000 x 1024, 18 bytes each, all recomputed:
// states are most.
TEST(FindCauseTest, OptimizerStatesOfALargeModel) {
  v1::Scenario scenario = Gpt(96, 1, 0.8);
  scenario.mutable_strategy()->set_recompute(v1::RECOMPUTE_FULL);
  const OutOfMemory cause = FindCause(MustForecast(scenario));
  EXPECT_EQ(cause.largest, MemoryCategory::kOptimizer);
  // Two fp32 moments and an fp32 weight.
  const double parameters = 96 * 12 * 1024.0 * 1024.0 + 32000 * 1024.0;
  EXPECT_NEAR(static_cast<double>(cause.of(MemoryCategory::kOptimizer).count()), 12 * parameters,
              12 * parameters * 0.01);
}

// 3.4 billion parameters on one V100: optimizer states, weights and gradients of 16 bytes each are
// 54 GB of the host's 192, which the node's other three GPUs leave to it.
TEST(FindFitTest, AJobOnAPartOfANodeHasItsHostMemory) {
  v1::Scenario scenario = Gpt(16, 1, 0);
  scenario.mutable_model()->set_hidden_size(4096);
  scenario.mutable_model()->set_attention_heads(32);
  scenario.mutable_cluster()->set_name("jean-zay-v100");
  scenario.mutable_strategy()->set_precision("fp16");
  scenario.mutable_training()->set_global_batch_size(1);
  const FitReport report = Fit(scenario);
  ExpectProposalsHold(scenario, report);
  EXPECT_EQ(report.proposals.front().gpus, 1);
}

TEST(FindFitTest, ActivationsOfManyMicroBatches) {
  v1::Scenario scenario = Gpt(24, 2, 0.8);
  scenario.mutable_strategy()->set_pipeline_parallel_degree(2);
  scenario.mutable_strategy()->set_schedule(v1::SCHEDULE_GPIPE);
  const FitReport report = Fit(scenario);
  ExpectProposalsHold(scenario, report);
  EXPECT_EQ(report.proposals.front().changes, 1);
  EXPECT_EQ(report.proposals.front().gpus, 2);
  EXPECT_FALSE(report.limit_reached);
}

TEST(FindFitTest, StatesOfALargeModel) {
  v1::Scenario scenario = Gpt(96, 4, 0.75);
  scenario.mutable_strategy()->set_recompute(v1::RECOMPUTE_FULL);
  const FitReport report = Fit(scenario);
  ExpectProposalsHold(scenario, report);
  EXPECT_EQ(report.proposals.front().changes, 1);
}

// Settings that state what follows from others change with them.
TEST(FindFitTest, StatedDegreesFollow) {
  v1::Scenario scenario = Gpt(96, 4, 0.9);
  scenario.mutable_strategy()->set_data_parallel_degree(2);
  scenario.mutable_strategy()->set_pipeline_parallel_degree(2);
  scenario.mutable_strategy()->add_layers_per_stage(47);
  scenario.mutable_strategy()->add_layers_per_stage(49);
  const std::vector<Setting> deeper = {{"strategy.pipeline_parallel_degree", "4"}};
  EXPECT_EQ(fit_internal::Followers(scenario, deeper),
            (std::vector<Setting>{{"strategy.data_parallel_degree", "1"},
                                  {"strategy.layers_per_stage", "[]"}}));
  ExpectProposalsHold(scenario, Fit(scenario));
}

TEST(FindFitTest, Experts) {
  v1::Scenario scenario = Gpt(12, 8, 0.7);
  scenario.mutable_model()->set_family("llama");
  scenario.mutable_model()->set_ffn_hidden_size(4096);
  scenario.mutable_model()->mutable_experts()->set_count(16);
  scenario.mutable_model()->mutable_experts()->set_per_token(2);
  const FitReport report = Fit(scenario);
  ExpectProposalsHold(scenario, report);
}

TEST(FindFitTest, FullySharded) {
  v1::Scenario scenario = Gpt(48, 4, 0.85);
  scenario.set_framework("pytorch-fsdp");
  scenario.mutable_strategy()->set_zero_stage(3);
  scenario.mutable_strategy()->set_micro_batch_size(8);
  ExpectProposalsHold(scenario, Fit(scenario));
}

// No single change is enough, as trying each shows, and no pair that fits is faster.
TEST(FindFitTest, PairsWhereNoSingleChangeIsEnough) {
  v1::Scenario scenario = Gpt(48, 2, 0.9);
  scenario.mutable_strategy()->set_micro_batch_size(2);
  const ForecastResult result = MustForecast(scenario);
  const FitReport report = Fit(scenario);
  ExpectProposalsHold(scenario, report);
  EXPECT_FALSE(report.limit_reached);
  ASSERT_EQ(report.proposals.front().changes, 2);

  const std::vector<fit_internal::Lever> levers = fit_internal::LeversOf(scenario, result.forecast);
  std::optional<Duration> fastest;
  for (std::size_t a = 0; a < levers.size(); ++a) {
    for (const std::vector<Setting>& first : levers[a]) {
      const v1::Scenario one = With(scenario, first);
      EXPECT_FALSE(TimeIfItFits(one)) << first.front().path << "=" << first.front().value;
      for (std::size_t b = a + 1; b < levers.size(); ++b) {
        for (const std::vector<Setting>& second : levers[b]) {
          const auto time = TimeIfItFits(With(one, second));
          if (time && (!fastest || *time < *fastest)) fastest = time;
        }
      }
    }
  }
  ASSERT_TRUE(fastest.has_value());
  EXPECT_EQ(report.proposals.front().step_time, *fastest);
}

// A model of two trillion parameters: neither three changes nor eight GPUs are enough.
TEST(FindFitTest, NothingFits) {
  v1::Scenario scenario = Gpt(160, 1, 0.5);
  scenario.mutable_model()->set_hidden_size(32768);
  scenario.mutable_training()->set_global_batch_size(16);
  const FitReport report = Fit(scenario, {.most_gpu_doublings = 3});
  EXPECT_THAT(report.proposals, IsEmpty());
  EXPECT_EQ(report.most_changes, 3);
  EXPECT_EQ(report.most_gpus, 8);
  EXPECT_FALSE(report.limit_reached);
  EXPECT_GT(report.considered, 100U);
}

TEST(FindFitTest, MoreGpusWhereNothingElseHelps) {
  v1::Scenario scenario = Gpt(96, 1, 0.9);
  const FitReport report = Fit(scenario, {.most_changes = 1});
  ExpectProposalsHold(scenario, report);
  EXPECT_GT(report.proposals.front().gpus, 1);
  EXPECT_THAT(report.proposals.front().settings, Contains(Field(&Setting::path, "cluster.gpus")));
}

TEST(FindFitTest, LimitsAreSaid) {
  v1::Scenario scenario = Gpt(48, 2, 0.9);
  scenario.mutable_strategy()->set_micro_batch_size(2);
  EXPECT_TRUE(Fit(scenario, {.most_considered = 30}).limit_reached);
  EXPECT_TRUE(Fit(scenario, {.most_forecasts = 0}).limit_reached);
}

TEST(FindFitTest, ThreadsDoNotChangeTheResult) {
  v1::Scenario scenario = Gpt(48, 2, 0.9);
  scenario.mutable_strategy()->set_micro_batch_size(2);
  const FitReport one = Fit(scenario, {.threads = 1});
  const FitReport two = Fit(scenario, {.threads = 2});
  ASSERT_EQ(one.proposals.size(), two.proposals.size());
  for (std::size_t i = 0; i < one.proposals.size(); ++i) {
    EXPECT_EQ(one.proposals[i].settings, two.proposals[i].settings);
  }
  EXPECT_EQ(one.forecast, two.forecast);
}

}  // namespace
}  // namespace stepcast
