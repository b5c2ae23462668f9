#include "scenarios/whatif/whatif.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/report/report.h"
#include "simulator/base/golden.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using Status = ChangeOutcome::Status;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

class WhatIfTest : public ::testing::Test {
 protected:
  /// A small GPT on a pipeline of two GPUs, twice, with these changes.
  ScenarioSource Source(const std::string& changes, const std::string& strategy = "") const {
    auto source = ScenarioSource::FromFile(
        directory_.Write("small.yaml",
                         "model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16,\n"
                         "        vocabulary_size: 32000}\n"
                         "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
                         "training: {global_batch_size: 16, sequence_length: 1024}\n"
                         "framework: megatron-core\n"
                         "strategy: {pipeline_parallel_degree: 2, micro_batch_size: 1" +
                             strategy + "}\n" + changes),
        {});
    EXPECT_TRUE(source.has_value()) << source.error().message;
    return *std::move(source);
  }
  WhatIf Ask(const ScenarioSource& source, const WhatIfOptions& options = {},
             const ChangeRequest& request = {}) const {
    const auto changes = ChooseChanges(source.scenario, request);
    EXPECT_TRUE(changes.has_value()) << changes.error().message;
    auto whatif = AskWhatIf(SharedEnvironment(), source, *changes, options);
    EXPECT_TRUE(whatif.has_value()) << whatif.error().message;
    return *std::move(whatif);
  }
  static Forecast With(const ScenarioSource& source, const std::vector<Override>& overrides) {
    const auto scenario = source.with(overrides);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    auto result = MakeForecast(SharedEnvironment(), *scenario);
    EXPECT_TRUE(result.has_value()) << result.error().message;
    return std::move(result->forecast);
  }

  TemporaryDirectory directory_;
};

// Twice the samples take less than twice the time: the bubble and the optimizer are there once.
TEST_F(WhatIfTest, ChangesOfTheBatchAreComparedByToken) {
  const ScenarioSource source =
      Source("changes: [{name: more, set: [training.global_batch_size=$global_batch_size * 2]}]\n");
  const WhatIf whatif = Ask(source);
  ASSERT_THAT(whatif.changes, SizeIs(1));
  const Effect& effect = *whatif.changes[0].effect;
  const Forecast more = With(source, {{"training.global_batch_size", "32"}});
  EXPECT_EQ(effect.forecast.step_time, more.step_time);
  EXPECT_DOUBLE_EQ(effect.speed_up, 2 * (whatif.baseline.step_time / more.step_time));
  EXPECT_GT(effect.speed_up, 1);
  // On the same GPUs cost goes with time.
  EXPECT_NEAR(*effect.saving, 1 - 1 / effect.speed_up, 1e-12);
}

// With as many samples as the critical batch has, half of each is worth one of a small batch; of
// twice as many a third.
TEST_F(WhatIfTest, SamplesOfLargeBatchesAreWorthLess) {
  const ScenarioSource source =
      Source("changes: [{name: more, set: [training.global_batch_size=$global_batch_size * 2]}]\n");
  const std::vector<Override> critical = {{"training.critical_batch_size", "16"}};
  const auto scenario = source.with(critical);
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const WhatIf plain = Ask(source);
  const WhatIf whatif = Ask({*scenario, [&source, critical](std::span<const Override> more) {
                               std::vector<Override> all = critical;
                               all.insert(all.end(), more.begin(), more.end());
                               return source.with(all);
                             }});
  ASSERT_EQ(whatif.baseline.plan.global_batch_size, 16);
  EXPECT_DOUBLE_EQ(*whatif.baseline.cost.batch_efficiency, 1.0 / 2);
  const Effect& effect = *whatif.changes[0].effect;
  EXPECT_DOUBLE_EQ(*effect.forecast.cost.batch_efficiency, 1.0 / 3);
  EXPECT_NEAR(effect.speed_up, plain.changes[0].effect->speed_up * 2 / 3, 1e-12);
  EXPECT_LT(effect.speed_up, 1);
}

TEST_F(WhatIfTest, WhatDoesNotApplyIsListedWithItsReason) {
  const WhatIf whatif = Ask(
      Source("changes:\n"
             "- {name: there, set: [strategy.micro_batch_size=1]}\n"
             "- {name: same, set: [strategy.tensor_parallel_degree=1]}\n"
             "- {name: needs, set: [strategy.zero_stage=1], needs: [tensor_parallel_degree > 1]}\n"
             "- {name: refused, set: [strategy.pipeline_parallel_degree=3]}\n"));
  ASSERT_THAT(whatif.changes, SizeIs(4));
  EXPECT_EQ(whatif.changes[0].status, Status::kNoEffect);
  EXPECT_EQ(whatif.changes[0].reason, "the scenario has it already");
  EXPECT_EQ(whatif.changes[1].status, Status::kNoEffect);
  EXPECT_EQ(whatif.changes[1].reason, "the step is the same with it");
  EXPECT_EQ(whatif.changes[2].status, Status::kDoesNotApply);
  EXPECT_EQ(whatif.changes[2].reason, "needs tensor_parallel_degree > 1, and it is 1");
  EXPECT_EQ(whatif.changes[3].status, Status::kDoesNotApply);
  EXPECT_THAT(whatif.changes[3].reason, HasSubstr("does not divide 4 GPUs"));
  EXPECT_FALSE(whatif.joint.effect.has_value());
  EXPECT_THAT(whatif.joint.changes, IsEmpty());
}

TEST_F(WhatIfTest, RanksAreOfTimeCostAndMemory) {
  const ScenarioSource source = Source(
      "changes:\n"
      "- {name: full, set: [strategy.recompute=full]}\n"
      "- {name: larger, set: [strategy.micro_batch_size=2]}\n",
      ", recompute: none");
  const WhatIf whatif = Ask(source);
  const ChangeOutcome& full = whatif.changes[0];
  const ChangeOutcome& larger = whatif.changes[1];
  ASSERT_TRUE(full.effect && larger.effect);
  // Recomputation is slower and needs less memory than larger micro-batches.
  EXPECT_EQ(full.time_rank, 2);
  EXPECT_EQ(larger.time_rank, 1);
  EXPECT_EQ(full.cost_rank, 2);
  EXPECT_EQ(full.memory_rank, 1);
  EXPECT_LT(full.effect->speed_up, 1);
  EXPECT_LT(full.effect->forecast.peak(), whatif.baseline.peak());
}

// The largest speed-up first; what contradicts it is left out, and so is what makes it slower.
TEST_F(WhatIfTest, TheJointEffectIsGreedy) {
  const ScenarioSource source = Source(
      "changes:\n"
      "- {name: larger, set: [strategy.micro_batch_size=2]}\n"
      "- {name: largest, set: [strategy.micro_batch_size=4]}\n"
      "- {name: graphs, set: [strategy.cuda_graphs=yes]}\n"
      "- {name: full, set: [strategy.recompute=full]}\n",
      ", recompute: none");
  const WhatIf whatif = Ask(source);
  std::vector<std::pair<int, std::string>> helping;
  for (const ChangeOutcome& outcome : whatif.changes) {
    if (outcome.effect && outcome.effect->helps()) {
      helping.emplace_back(outcome.time_rank, outcome.change.name());
    }
  }
  std::sort(helping.begin(), helping.end());
  ASSERT_GE(helping.size(), 2U);
  EXPECT_EQ(whatif.joint.changes.front(), helping.front().second);
  EXPECT_GE(whatif.joint.changes.size() + whatif.joint.skipped.size(), helping.size());
  EXPECT_GE(whatif.joint.effect->speed_up, whatif.changes[0].effect->speed_up);
  // It is the forecast of all of its settings.
  std::vector<Override> overrides;
  for (const Setting& setting : whatif.joint.settings) {
    overrides.push_back({setting.path, setting.value});
  }
  EXPECT_EQ(whatif.joint.effect->forecast.fingerprint, With(source, overrides).fingerprint);
  for (const JointEffect::Skipped& one : whatif.joint.skipped) EXPECT_NE(one.reason, "");
}

TEST_F(WhatIfTest, WhatChangesTheJobIsJoinedByNameOnly) {
  const ScenarioSource source = Source(
      "changes:\n"
      "- {name: more, alone: yes, set: [training.global_batch_size=32]}\n");
  EXPECT_THAT(Ask(source).joint.changes, IsEmpty());
  EXPECT_THAT(Ask(source, {}, {.names = {"more"}}).joint.changes, ElementsAre("more"));
}

TEST_F(WhatIfTest, PairsAreHeldAgainstTheProduct) {
  const ScenarioSource source = Source(
      "changes:\n"
      "- {name: more, set: [training.global_batch_size=32]}\n"
      "- {name: larger, set: [strategy.micro_batch_size=2]}\n"
      "- {name: largest, set: [strategy.micro_batch_size=4]}\n");
  const WhatIf whatif = Ask(source, {.pairs = true});
  ASSERT_THAT(whatif.pairs, SizeIs(3));
  const PairOutcome& pair = whatif.pairs[0];
  EXPECT_EQ(pair.first, "more");
  EXPECT_EQ(pair.second, "larger");
  const Forecast both =
      With(source, {{"training.global_batch_size", "32"}, {"strategy.micro_batch_size", "2"}});
  const double joint = 2 * (whatif.baseline.step_time / both.step_time);
  const double product = whatif.changes[0].effect->speed_up * whatif.changes[1].effect->speed_up;
  EXPECT_DOUBLE_EQ(pair.interaction(), joint / product);
  EXPECT_FALSE(whatif.pairs[2].effect.has_value());
  EXPECT_EQ(whatif.pairs[2].reason,
            "contradicts larger, which sets strategy.micro_batch_size to 2");
}

TEST_F(WhatIfTest, PassesOverManyInstructionsWaitForTheirName) {
  const ScenarioSource source =
      Source("changes: [{name: order, passes: [{name: list-schedule, samples: 0}]}]\n");
  const WhatIf left_out = Ask(source, {.most_instructions_for_passes = 10});
  EXPECT_EQ(left_out.changes[0].status, Status::kLeftOut);
  const WhatIf asked = Ask(source, {.most_instructions_for_passes = 10}, {.names = {"order"}});
  EXPECT_NE(asked.changes[0].status, Status::kLeftOut);
}

TEST_F(WhatIfTest, ThreadsChangeNothing) {
  const ScenarioSource source = Source("");
  const WhatIf one = Ask(source, {.threads = 1});
  const WhatIf many = Ask(source, {.threads = 4});
  EXPECT_EQ(WhatIfJson(one), WhatIfJson(many));
  EXPECT_EQ(WhatIfText(one, {}), WhatIfText(many, {}));
  EXPECT_EQ(one.list, "the gallery");
}

TEST_F(WhatIfTest, UnknownNamesAreErrorsWithACure) {
  const auto chosen = ChooseChanges(Source("").scenario, {.names = {"zero1"}});
  ASSERT_FALSE(chosen.has_value());
  EXPECT_THAT(chosen.error().message, HasSubstr("--change: found \"zero1\", wanted one of "));
  EXPECT_THAT(chosen.error().message, HasSubstr("did you mean zero-1?"));
}

TEST_F(WhatIfTest, TheNearestListHasTheName) {
  const ScenarioSource source =
      Source("changes: [{name: zero-1, description: mine, set: [strategy.zero_stage=2]}]\n");
  const std::string file =
      directory_.Write("more.yaml", "changes: [{name: other, set: [strategy.zero_stage=3]}]\n");
  const auto chosen = ChooseChanges(source.scenario, {{"zero-1", "other", "zero-1"}, file});
  ASSERT_TRUE(chosen.has_value()) << chosen.error().message;
  ASSERT_THAT(chosen->changes, SizeIs(2));
  EXPECT_EQ(chosen->changes[0].message.description(), "mine");
}

/// A step of a second, 90 % of whose like are within 10 %.
Forecast OneSecond(double seconds) {
  Forecast forecast;
  forecast.name = "a-step";
  forecast.plan.global_batch_size = 10;
  forecast.plan.sequence_length = 100;
  forecast.step_time = Duration::Seconds(seconds);
  forecast.interval = Interval{Duration::Seconds(seconds / 1.1), Duration::Seconds(seconds),
                               Duration::Seconds(seconds * 1.1)};
  return forecast;
}

// Two errors of ln 1.1 make one of sqrt(2) ln 1.1 = ln 1.1443.
TEST(EvidenceTest, SpeedUpsAreHeldAgainstBothIntervals) {
  const Forecast baseline = OneSecond(1);
  EXPECT_EQ(EvidenceOf(baseline, OneSecond(1 / 1.14)), Evidence::kWithin);
  EXPECT_EQ(EvidenceOf(baseline, OneSecond(1 / 1.15)), Evidence::kBeyond);
  EXPECT_EQ(EvidenceOf(baseline, OneSecond(1.14)), Evidence::kWithin);
  EXPECT_EQ(EvidenceOf(baseline, OneSecond(1.15)), Evidence::kBeyond);
  Forecast unknown = OneSecond(2);
  unknown.interval.reset();
  EXPECT_EQ(EvidenceOf(baseline, unknown), Evidence::kUnknown);
}

void ExpectGolden(const std::string& name, const std::string& text) {
  ExpectGoldenFile("scenarios/whatif/testdata/" + name, text);
}

/// Each kind of outcome once; 40 of 50 GiB, and $1 a second.
WhatIf Everything() {
  const auto forecast = [](double seconds, double gibibytes) {
    Forecast of = OneSecond(seconds);
    of.gpus = 8;
    of.breakdown.compute = Duration::Seconds(0.6 * seconds);
    of.breakdown.pipeline_bubble = Duration::Seconds(0.4 * seconds);
    of.critical_path[0] = of.step_time;
    of.memory_capacity = Bytes(50LL << 30);
    of.fits = gibibytes <= 50;
    of.memory.push_back({0, {}, Bytes(static_cast<std::int64_t>(gibibytes * 1073741824.0))});
    of.cost.usd_per_step = seconds;
    of.cost.usd_total = 1000 * seconds;
    of.measured_fraction = 0.5;
    of.interpolated_fraction = 0.25;
    of.roofline_fraction = 0.25;
    return of;
  };
  WhatIf whatif;
  whatif.list = "the scenario";
  whatif.changes.reserve(8);  // so that what add() gives stays valid
  whatif.baseline = forecast(1, 40);
  const auto add = [&whatif](const char* name, Status status, const char* reason) {
    ChangeOutcome& outcome = whatif.changes.emplace_back();
    outcome.change.set_name(name);
    outcome.status = status;
    outcome.reason = reason;
    return &outcome;
  };
  const auto effect = [&](double seconds, double gibibytes, Evidence evidence) {
    return Effect{forecast(seconds, gibibytes), 1 / seconds, 1 - seconds, evidence};
  };
  ChangeOutcome* faster = add("faster", Status::kForecast, "");
  faster->change.set_description("half the time");
  faster->change.set_not_told("what it takes");
  faster->settings = {{"strategy.zero_stage", "1"}, {"strategy.layers_per_stage", "[]"}};
  faster->effect = effect(0.5, 45, Evidence::kBeyond);
  faster->effect->forecast.warnings = {"something new"};
  faster->time_rank = faster->cost_rank = 1;
  faster->memory_rank = 2;
  ChangeOutcome* slower = add("slower", Status::kForecast, "");
  slower->effect = effect(1.001, 20, Evidence::kWithin);
  slower->effect->forecast.passes = {{"list-schedule", 3, 0, {}, {}, {"a note"}}};
  slower->time_rank = slower->cost_rank = 2;
  slower->memory_rank = 1;
  add("too-much", Status::kForecast, "")->effect = effect(0.25, 60, Evidence::kUnknown);
  add("there", Status::kNoEffect, "the scenario has it already");
  add("refused", Status::kDoesNotApply, "needs gpus > 8, and it is 8");
  add("long", Status::kLeftOut, "a pass takes long");
  whatif.joint.changes = {"faster"};
  whatif.joint.settings = faster->settings;
  whatif.joint.effect = faster->effect;
  whatif.joint.skipped = {{"another", "contradicts faster"}};
  whatif.pairs.push_back({"faster", "slower", 2, effect(0.4, 30, Evidence::kBeyond), ""});
  whatif.pairs.push_back({"faster", "too-much", 8, std::nullopt, "contradicts faster"});
  return whatif;
}

TEST(WhatIfGoldenTest, Text) { ExpectGolden("everything.txt", WhatIfText(Everything(), {})); }
TEST(WhatIfGoldenTest, Csv) { ExpectGolden("everything.csv", WhatIfCsv(Everything())); }

TEST(WhatIfReportTest, LinesOfCsvHaveAsManyCells) {
  std::istringstream csv(WhatIfCsv(Everything()));
  std::string line;
  std::getline(csv, line);
  const auto columns = std::count(line.begin(), line.end(), ',');
  EXPECT_GT(columns, 50);
  int lines = 0;
  while (std::getline(csv, line)) {
    std::size_t quoted = line.find('"');
    while (quoted != std::string::npos) {  // cells with commas
      const std::size_t end = line.find('"', quoted + 1);
      line.erase(quoted, end - quoted + 1);
      quoted = line.find('"');
    }
    EXPECT_EQ(std::count(line.begin(), line.end(), ','), columns) << line;
    ++lines;
  }
  EXPECT_EQ(lines, 1 + 6 + 1 + 2);
}

TEST(WhatIfReportTest, JsonHasWhatScriptsRelyOn) {
  const auto json = nlohmann::json::parse(WhatIfJson(Everything()));
  EXPECT_EQ(json["work_unit"], "token");
  EXPECT_EQ(json["baseline"]["step_time_s"], 1);
  EXPECT_EQ(json["changes"][0]["speed_up"], 2);
  EXPECT_EQ(json["changes"][0]["evidence"], "beyond_errors");
  EXPECT_EQ(json["changes"][2]["fits"], false);
  EXPECT_TRUE(json["changes"][2]["time_rank"].is_null());
  EXPECT_EQ(json["changes"][3]["status"], "no_effect");
  EXPECT_TRUE(json["changes"][3]["breakdown"]["compute"].is_null());
  EXPECT_EQ(json["joint"]["skipped"][0]["change"], "another");
  EXPECT_EQ(json["pairs"][0]["interaction"], 1.25);
}

}  // namespace
}  // namespace stepcast
