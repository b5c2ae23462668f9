#include "scenarios/forecast/folded_pricing.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/scenario.h"

namespace stepcast {
namespace {

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

/// A small transformer on three nodes of eight GPUs, 24 samples a step.
Duration StepTime(const std::string& strategy, const ForecastOptions& options = {}) {
  LoadedScenario scenario;
  auto source = LoadMessageFromYaml(
      "model: {family: gpt, layers: 12, hidden_size: 1536, attention_heads: 12,\n"
      "        vocabulary_size: 51200}\n"
      "cluster: {name: dgx-h100-ndr, gpus: 24}\n"
      "training: {global_batch_size: 24, sequence_length: 1536}\n"
      "framework: megatron-core\n"
      "strategy: {micro_batch_size: 1, " +
          strategy + "}\n",
      "s.yaml", scenario.message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  if (!source.has_value()) return {};
  scenario.source = std::move(*source);
  const auto result = MakeForecast(SharedEnvironment(), scenario, options);
  EXPECT_TRUE(result.has_value()) << result.error().message;
  return result.has_value() ? result->forecast.step_time : Duration();
}

Duration OfEachRank(const std::string& strategy) {
  return StepTime(strategy, {.expand_ranks = true});
}

TEST(FoldedPricingTest, RanksThatLieAlikeTakeAsLongAsTheFirst) {
  const std::string strategy = "tensor_parallel_degree: 4, pipeline_parallel_degree: 3";
  EXPECT_EQ(StepTime(strategy), OfEachRank(strategy));
}

// Ranks 0 to 5 are inside a node, 6 to 11 are not. All meet when gradients are averaged, so that
// the step takes as long as theirs.
TEST(FoldedPricingTest, TheSlowestGroupOfAStageSetsThePrice) {
  const std::string strategy = "tensor_parallel_degree: 6, overlap_gradient_reduce: false";
  const Duration folded = StepTime(strategy);
  EXPECT_EQ(folded, OfEachRank(strategy));
  // Eight ranks are always inside a node, and no faster than six.
  EXPECT_GT(folded, StepTime("tensor_parallel_degree: 4, overlap_gradient_reduce: false") * 1.2);
}

// Six ranks of each of four stages: those of the first and the last one share a node.
TEST(FoldedPricingTest, EachStageHasItsOwnPrices) {
  const std::string strategy =
      "tensor_parallel_degree: 6, pipeline_parallel_degree: 4, overlap_gradient_reduce: false";
  EXPECT_EQ(StepTime(strategy), OfEachRank(strategy));
}

// Where the groups of a stage differ and do not meet at once, the folded step is an upper bound.
TEST(FoldedPricingTest, FoldedRanksAreNotFasterThanTheSlowestOfThem) {
  for (const char* const strategy :
       {"tensor_parallel_degree: 3", "tensor_parallel_degree: 3, context_parallel_degree: 2",
        "tensor_parallel_degree: 2, pipeline_parallel_degree: 4",
        "context_parallel_degree: 3, zero_stage: 2",
        "tensor_parallel_degree: 3, pipeline_parallel_degree: 2, rank_order: tp-pp-dp-cp"}) {
    SCOPED_TRACE(strategy);
    const Duration folded = StepTime(strategy);
    const Duration each = OfEachRank(strategy);
    EXPECT_GE(folded, each);
    EXPECT_LE(folded, each * 1.1);
  }
}

}  // namespace
}  // namespace stepcast
