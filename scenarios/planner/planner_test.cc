#include "scenarios/planner/planner.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/planner/space.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

class PlannerTest : public ::testing::Test {
 protected:
  /// A GPT of 7 billion parameters on eight GPUs, which does not fit without splitting.
  ScenarioSource Source(const std::string& strategy = "", const std::string& training = "",
                        const std::string& more = "") const {
    auto source = ScenarioSource::FromFile(
        directory_.Write("small.yaml",
                         "name: small\n"
                         "model: {family: gpt, layers: 8, hidden_size: 8192, attention_heads: 64,\n"
                         "        vocabulary_size: 32000}\n"
                         "cluster: {name: dgx-a100-80gb-hdr, gpus: 8}\n"
                         "training: {global_batch_size: 8, sequence_length: 2048" +
                             training +
                             "}\n"
                             "framework: megatron-core\n"
                             "strategy: {" +
                             strategy + "}\n" + more),
        {});
    EXPECT_TRUE(source.has_value()) << source.error().message;
    return *std::move(source);
  }
  static PlannerOptions Small() {
    PlannerOptions options;
    options.offers = {{"dgx-a100-80gb-hdr", 8, std::nullopt}};
    options.dimensions = {{"strategy.micro_batch_size", {"1", "2"}},
                          {"strategy.virtual_stages", {"1", "2"}},
                          {"strategy.zero_stage", {"0", "1", "2", "3"}},
                          {"strategy.optimizer_offload", {"none"}},
                          {"strategy.recompute", {"none", "full"}}};
    options.top = 4;
    return options;
  }
  static PlanReport Of(const ScenarioSource& source, const PlannerOptions& options) {
    auto report = FindPlans(SharedEnvironment(), source, options);
    EXPECT_TRUE(report.has_value()) << report.error().message;
    return *std::move(report);
  }

  TemporaryDirectory directory_;
};

/// A layout as a person would forecast it.
struct Tried {
  Degrees degrees;
  double seconds = 0;
  double bytes = 0;
};

// Every layout of the space, forecast: nothing that was dropped is better than what was kept.
TEST_F(PlannerTest, IsWhatForecastingAllOfThemGives) {
  const ScenarioSource source = Source();
  const PlannerOptions options = Small();
  const PlanReport report = Of(source, options);
  EXPECT_FALSE(report.limit_reached);
  EXPECT_LT(report.counts.forecast, report.counts.considered / 2) << "bounds are of use";

  const auto resolved = Resolve(SharedEnvironment(), source.scenario);
  ASSERT_TRUE(resolved.has_value());
  const planner_internal::Space space =
      planner_internal::Enumerate(source.scenario.message, resolved->model, report.dimensions, 0, 8,
                                  8, options.most_considered);
  EXPECT_EQ(space.layouts.size(), report.counts.considered);
  std::vector<Tried> all;
  for (const Layout& layout : space.layouts) {
    LoadedScenario scenario = source.scenario;
    SetFields(layout.settings, scenario.message);
    const auto made = MakeForecast(SharedEnvironment(), scenario);
    if (!made || !made->forecast.fits) continue;
    all.push_back({layout.degrees, made->forecast.step_time.seconds(),
                   static_cast<double>(made->forecast.peak().count())});
  }
  std::map<Degrees, double> best;
  for (const Tried& tried : all) {
    const auto [entry, added] = best.emplace(tried.degrees, tried.seconds);
    if (!added) entry->second = std::min(entry->second, tried.seconds);
  }
  std::vector<double> fastest;
  for (const auto& [degrees, seconds] : best) fastest.push_back(seconds);
  std::ranges::sort(fastest);
  ASSERT_GE(fastest.size(), 4u);
  ASSERT_THAT(report.top, SizeIs(4));
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_DOUBLE_EQ(report.top[i].forecast->step_time.seconds(), fastest[i]) << i;
  }
  // What people try first is judged by its best layout.
  const auto tensor =
      std::ranges::find(report.alternatives, "tensor and data parallelism", &Alternative::name);
  ASSERT_TRUE(tensor->searched);
  double best_of_way = std::numeric_limits<double>::infinity();
  for (const Tried& tried : all) {
    if (tried.degrees.tensor == 1 || tried.degrees.pipeline > 1) continue;
    best_of_way = std::min(best_of_way, tried.seconds);
  }
  EXPECT_DOUBLE_EQ(tensor->best->forecast->step_time.seconds(), best_of_way);
  // Each is as good as a point of the front in time, and in memory but for a step.
  const double step = options.memory_step * 86e9;
  for (const Tried& tried : all) {
    EXPECT_TRUE(std::ranges::any_of(report.front, [&](const Layout& layout) {
      return layout.forecast->step_time.seconds() <= tried.seconds &&
             static_cast<double>(layout.forecast->peak().count()) <= tried.bytes + step;
    })) << tried.seconds;
  }
}

TEST_F(PlannerTest, BoundsNeverExceedForecasts) {
  PlannerOptions options = Small();
  options.top = 1000;
  options.memory_step = -1;  // nothing is dominated
  const PlanReport report = Of(Source(), options);
  ASSERT_GT(report.front.size(), 40u);
  for (const Layout& layout : report.front) {
    EXPECT_LE(layout.least_time, layout.forecast->step_time);
    EXPECT_LE(layout.least_memory, layout.forecast->peak());
  }
}

TEST_F(PlannerTest, AnyNumberOfThreadsFindsTheSame) {
  PlannerOptions options = Small();
  options.threads = 1;
  const PlanReport one = Of(Source(), options);
  options.threads = 4;
  EXPECT_EQ(PlanJson(one), PlanJson(Of(Source(), options)));
}

// What it prints can be pasted, and forecasts the same.
TEST_F(PlannerTest, SettingsGiveTheLayout) {
  const ScenarioSource source = Source("data_parallel_degree: 8, micro_batch_size: 1");
  const PlanReport report = Of(source, Small());
  for (const Layout& layout : report.top) {
    std::vector<Override> overrides;
    for (const Setting& setting : layout.settings)
      overrides.push_back({setting.path, setting.value});
    const auto scenario = source.with(overrides);
    ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
    const auto made = MakeForecast(SharedEnvironment(), *scenario);
    ASSERT_TRUE(made.has_value()) << made.error().message;
    EXPECT_EQ(made->forecast.fingerprint, layout.forecast->fingerprint);
  }
}

TEST_F(PlannerTest, LimitsLeaveOutWhatIsTooSlowOrTooDear) {
  const ScenarioSource source = Source("", ", tokens_total: 1e9");
  PlannerOptions options = Small();
  const PlanReport all = Of(source, options);
  const double fastest = *all.top[0].forecast->cost.hours_total;
  const double usd = *all.top[0].forecast->cost.usd_total;
  options.deadline_hours = fastest * 1.0001;
  const PlanReport soon = Of(source, options);
  ASSERT_THAT(soon.top, SizeIs(1));
  EXPECT_EQ(soon.top[0].forecast->fingerprint, all.top[0].forecast->fingerprint);
  EXPECT_GT(soon.counts.too_late, 0u);
  options.deadline_hours.reset();
  options.budget_usd = usd * 0.5;
  const PlanReport poor = Of(source, options);
  EXPECT_THAT(poor.top, IsEmpty());
  EXPECT_THAT(PlanText(poor, {}), HasSubstr("No layout fits for at most $"));
  const auto refused = FindPlans(SharedEnvironment(), Source(), options);
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("training.tokens_total"));
}

// Of two offers of the same GPUs the dearer one is never on the front.
TEST_F(PlannerTest, OffersCompeteInTimeAndCost) {
  PlannerOptions options = Small();
  options.offers = {
      {"dgx-a100-80gb-hdr", 8, 2.0}, {"dgx-a100-80gb-hdr", 8, 1.0}, {"dgx-h100-ndr", 8, 9.0}};
  const PlanReport report = Of(Source(), options);
  std::set<std::size_t> on_front;
  for (const Layout& layout : report.front) on_front.insert(layout.degrees.offer);
  EXPECT_THAT(on_front, ElementsAre(1, 2)) << "cheap and slow, dear and fast";
  EXPECT_EQ(report.top[0].degrees.offer, 2u);
}

TEST_F(PlannerTest, SaysWhyUsualWaysLose) {
  PlannerOptions options = Small();
  const PlanReport report = Of(Source(), options);
  const auto way = [&](const std::string& name) {
    return *std::ranges::find(report.alternatives, name, &Alternative::name);
  };
  const Alternative whole = way("data parallelism alone");
  EXPECT_FALSE(whole.best.has_value());
  EXPECT_EQ(whole.ruled_out + whole.refused, whole.considered) << "118 GB of states on each";
  EXPECT_TRUE(way("tensor and data parallelism").fits);
  const std::string text = PlanText(report, {});
  EXPECT_THAT(text, HasSubstr("data parallelism alone: none of "));
  EXPECT_THAT(text, HasSubstr("the fastest of all"));
}

TEST_F(PlannerTest, PinnedFieldsStay) {
  PlannerOptions options = Small();
  options.given = {{"strategy.tensor_parallel_degree", "4"}};
  const PlanReport report =
      Of(Source("tensor_parallel_degree: 4, sequence_parallel: true"), options);
  for (const Layout& layout : report.top) EXPECT_EQ(layout.degrees.tensor, 4);
  EXPECT_THAT(PlanText(report, {}), HasSubstr("1: --set strategy.tensor_parallel_degree=4 --set"));
}

TEST_F(PlannerTest, FieldsOfOneLayoutAreRefused) {
  const auto refused =
      FindPlans(SharedEnvironment(), Source("recompute: full, recompute_every: 2"), Small());
  ASSERT_FALSE(refused.has_value());
  EXPECT_THAT(refused.error().message, HasSubstr("small.yaml:7: strategy.recompute_every"));
}

// Of what rewrites Programs, and of a teacher's GPUs, no bound knows.
TEST_F(PlannerTest, WhatBoundsDoNotKnowIsRefused) {
  const auto refused = [&](const ScenarioSource& source, const PlannerOptions& options) {
    const auto report = FindPlans(SharedEnvironment(), source, options);
    return report.has_value() ? "planned" : report.error().message;
  };
  EXPECT_THAT(refused(Source("", "", "passes: [{name: fuse}]\n"), Small()), HasSubstr("passes"));
  EXPECT_THAT(refused(Source("zero_stage: 3, shard_degree: 4"), Small()),
              HasSubstr("shard_degree is of one layout"));
  PlannerOptions pinned = Small();
  pinned.given = {{"strategy.data_parallel_degree", "8"}};
  EXPECT_THAT(refused(Source(), pinned), HasSubstr("follows from other degrees"));
}

// An unknown price is neither lower nor higher than a known one.
TEST_F(PlannerTest, OffersWithoutAPriceCompeteAmongThemselves) {
  PlannerOptions options = Small();
  options.offers = {{"dgx-a100-80gb-hdr", 8, 1.0}, {"h100-pcie-ndr", 8, std::nullopt}};
  std::set<std::size_t> on_front;
  for (const Layout& layout : Of(Source(), options).front) on_front.insert(layout.degrees.offer);
  EXPECT_THAT(on_front, ElementsAre(0, 1));
}

// Checkpoints of SGD are smaller than Adam's: what a deadline leaves out is too late for certain.
TEST_F(PlannerTest, DeadlinesCountTheOptimizersOwnCheckpoints) {
  const ScenarioSource source =
      Source("optimizer: sgd_without_momentum", ", tokens_total: 1e9",
             "job: {reliability: {gpu_mtbf_hours: 400, checkpoint_gigabytes_per_s: 0.1}}\n");
  PlannerOptions options = Small();
  const PlanReport all = Of(source, options);
  ASSERT_FALSE(all.top.empty());
  options.deadline_hours = *all.top[0].forecast->cost.hours_total * 1.0001;
  ASSERT_THAT(Of(source, options).top, SizeIs(1));
}

TEST_F(PlannerTest, LimitsOfTheSearchAreSaid) {
  PlannerOptions options = Small();
  options.most_forecasts = 2;
  const PlanReport report = Of(Source(), options);
  EXPECT_TRUE(report.limit_reached);
  EXPECT_THAT(PlanText(report, {}), HasSubstr("might be better"));
  options.most_considered = 10;
  EXPECT_EQ(Of(Source(), options).counts.considered, 10u);
}

TEST_F(PlannerTest, ProgramsReadTheSame) {
  const PlanReport report = Of(Source("", ", tokens_total: 1e9"), Small());
  const auto json = nlohmann::json::parse(PlanJson(report));
  EXPECT_EQ(json["top"][0]["step_time_s"], report.top[0].forecast->step_time.seconds());
  EXPECT_EQ(json["top"][0]["set"]["cluster.gpus"], "8");
  ASSERT_EQ(json["forecasts"].size(), report.counts.forecast);
  std::size_t within = 0;
  for (const auto& one : json["forecasts"]) within += one["within_limits"].get<bool>() ? 1 : 0;
  EXPECT_EQ(within, report.counts.forecast - report.counts.did_not_fit);
  EXPECT_EQ(json["forecasts"][0]["set"], json["top"][0]["set"]) << "fastest first";
  const std::string csv = PlanCsv(report);
  EXPECT_EQ(static_cast<std::size_t>(std::count(csv.begin(), csv.end(), '\n')),
            1 + report.top.size() + report.front.size());
}

// By hand: on 4 GPUs 3 x 3 pairs of tensor and pipeline degrees have a product of at most 4 (1 1, 1
// 2, 1 4, 2 1, 2 2, 4 1).
TEST_F(PlannerTest, SpacesAreAllCombinationsOnce) {
  const ScenarioSource source = Source();
  const auto resolved = Resolve(SharedEnvironment(), source.scenario);
  ASSERT_TRUE(resolved.has_value());
  const std::vector<PlanDimension> degrees = {
      {"strategy.tensor_parallel_degree", {"1", "2", "4"}},
      {"strategy.pipeline_parallel_degree", {"1", "2", "4"}}};
  const auto count = [&](std::vector<PlanDimension> more) {
    std::vector<PlanDimension> dimensions = degrees;
    dimensions.insert(dimensions.end(), more.begin(), more.end());
    return planner_internal::Enumerate(source.scenario.message, resolved->model, dimensions, 0, 4,
                                       8, 1000)
        .layouts.size();
  };
  EXPECT_EQ(count({}), 6u);
  // Sequence parallelism with the three that split tensors.
  EXPECT_EQ(count({{"strategy.sequence_parallel", {"true", "false"}}}), 9u);
  // ZeRO with the three that have replicas.
  EXPECT_EQ(count({{"strategy.zero_stage", {"0", "1"}}}), 9u);
  // Two chunks where there is a pipeline: of 8 layers up to 4 ranks.
  EXPECT_EQ(count({{"strategy.virtual_stages", {"1", "2"}}}), 9u);
}

// Whatever the scenario has is tried, so that no plan is slower.
TEST_F(PlannerTest, TheScenariosOwnLayoutIsAmongThem) {
  const ScenarioSource source =
      Source("micro_batch_size: 24, tensor_parallel_degree: 16, virtual_stages: 10");
  const auto resolved = Resolve(SharedEnvironment(), Source().scenario);
  ASSERT_TRUE(resolved.has_value());
  const std::vector<PlanDimension> dimensions = planner_internal::DefaultDimensions(
      source.scenario.message, resolved->model, resolved->framework,
      resolved->cost_model.topology().node(), 8);
  const auto values = [&](const std::string& path) {
    const auto found = std::ranges::find(dimensions, path, &PlanDimension::path);
    return found == dimensions.end() ? std::vector<std::string>() : found->values;
  };
  EXPECT_THAT(values("strategy.micro_batch_size"), ElementsAre("1", "2", "4", "8", "16", "24"));
  EXPECT_THAT(values("strategy.tensor_parallel_degree"), ElementsAre("1", "2", "4", "8", "16"));
  EXPECT_THAT(values("strategy.virtual_stages"), SizeIs(10));
}

// Eight layers on ten stages: the embedding and the output layer have one each.
TEST_F(PlannerTest, StagesMayHoldTheEndsAlone) {
  const ScenarioSource source = Source();
  const auto resolved = Resolve(SharedEnvironment(), source.scenario);
  ASSERT_TRUE(resolved.has_value());
  const planner_internal::Space space =
      planner_internal::Enumerate(source.scenario.message, resolved->model,
                                  {{"strategy.pipeline_parallel_degree", {"2"}},
                                   {"strategy.virtual_stages", {"5"}},
                                   {"strategy.schedule", {"one_f_one_b"}}},
                                  0, 8, 8, 1000);
  ASSERT_THAT(space.layouts, SizeIs(1));
  LoadedScenario scenario = source.scenario;
  SetFields(space.layouts[0].settings, scenario.message);
  const auto made = MakeForecast(SharedEnvironment(), scenario);
  ASSERT_TRUE(made.has_value()) << made.error().message;
  EXPECT_THAT(made->forecast.plan.layers_per_stage, ElementsAre(0, 1, 1, 1, 1, 1, 1, 1, 1, 0));
}

// Where the search ends early, each offer has had its turn.
TEST_F(PlannerTest, NoOfferWaitsForAllOfAFasterOne) {
  PlannerOptions options = Small();
  options.offers = {{"dgx-h100-ndr", 8, 9.0}, {"dgx-a100-80gb-hdr", 8, 1.0}};
  options.most_forecasts = 12;
  std::set<std::size_t> on_front;
  for (const Layout& layout : Of(Source(), options).front) on_front.insert(layout.degrees.offer);
  EXPECT_THAT(on_front, ElementsAre(0, 1));
}

}  // namespace
}  // namespace stepcast
