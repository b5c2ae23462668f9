#include "scenarios/whatif/change.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kScenario =
    "model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16, vocabulary_size: "
    "32000}\n"
    "cluster: {name: dgx-h100-ndr, gpus: 8, usd_per_gpu_hour: 2}\n"
    "strategy: {tensor_parallel_degree: 2, data_parallel_degree: 4, micro_batch_size: 1}\n"
    "training: {global_batch_size: 16, sequence_length: 1024}\n"
    "framework: megatron-core\n";

class ChangeTest : public ::testing::Test {
 protected:
  Result<std::vector<NamedChange>> Load(const std::string& text) const {
    return LoadChanges(directory_.Write("changes.yaml", text));
  }
  std::string Complaint(const std::string& text) const {
    const auto loaded = Load(text);
    return loaded ? "accepted" : loaded.error().message.substr(directory_.path().size() + 1);
  }
  /// All changes of the text at once, to a scenario of these numbers.
  Result<ChangedScenario> Apply(const std::string& text) const {
    STEPCAST_ASSIGN_OR_RETURN(
        const ScenarioSource source,
        ScenarioSource::FromFile(directory_.Write("scenario.yaml", kScenario), {}));
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<NamedChange> changes, Load(text));
    std::vector<const NamedChange*> all;
    for (const NamedChange& change : changes) all.push_back(&change);
    return ApplyChanges(source, {{"tensor_parallel_degree", 2}, {"micro_batch_size", 1}}, all);
  }

  TemporaryDirectory directory_;
};

TEST_F(ChangeTest, TheGalleryIsWellFormed) {
  const auto gallery = LoadChanges(DefaultChangeFile());
  ASSERT_TRUE(gallery.has_value()) << gallery.error().message;
  EXPECT_GE(gallery->size(), 40U);
  for (const NamedChange& change : *gallery) {
    EXPECT_NE(change.message.description(), "") << change.message.name();
    EXPECT_NE(change.message.applies(), "") << change.message.name();
  }
}

TEST_F(ChangeTest, WhatIsWrongInAListIsNamedWithLineAndCure) {
  EXPECT_THAT(Complaint("changes:\n- name: a\n"),
              HasSubstr("changes.yaml:2: change \"a\" changes nothing; wanted set or passes"));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [b]\n"),
              HasSubstr("changes.yaml:3: changes[0].set[0]: "));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [b.c=$gpu]\n"),
              HasSubstr("changes.yaml:3: changes[0].set[0]: \"gpu\" is no number of a scenario"));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [b.c=$gpu]\n"),
              HasSubstr("did you mean \"gpus\"?"));
  EXPECT_THAT(
      Complaint("changes:\n- name: a\n  set: [b.c=1]\n  needs: [gpus]\n"),
      HasSubstr("changes.yaml:4: changes[0].needs[0]: found \"gpus\", wanted a comparison"));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [b.c=1]\n  needs: [gpus => 2]\n"),
              HasSubstr("wanted a comparison"));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [b.c=1]\n- name: a\n  set: [b.c=2]\n"),
              HasSubstr("changes.yaml:4: change \"a\" is there already, at "));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  passes: [{name: list-shedule}]\n"),
              HasSubstr("changes.yaml:3: changes[0].passes[0].name: found \"list-shedule\""));
  EXPECT_THAT(Complaint("changes:\n- name: a\n  set: [\"passes=[]\"]\n"),
              HasSubstr("list them under passes of the change"));
}

TEST_F(ChangeTest, ValuesMayBeExpressionsOfTheScenario) {
  const auto changed = Apply(
      "changes: [{name: a, set: [strategy.tensor_parallel_degree=$tensor_parallel_degree * 2]}]");
  ASSERT_TRUE(changed.has_value()) << changed.error().message;
  EXPECT_EQ(changed->scenario.message.strategy().tensor_parallel_degree(), 4);
  // 8 GPUs over tensor 4.
  EXPECT_THAT(changed->settings, ElementsAre(Setting{"strategy.tensor_parallel_degree", "4"},
                                             Setting{"strategy.data_parallel_degree", "2"}));
}

TEST_F(ChangeTest, ExpressionsThatAreNotWholeDoNotApply) {
  const auto changed =
      Apply("changes: [{name: a, set: [strategy.micro_batch_size=$micro_batch_size / 2]}]");
  ASSERT_FALSE(changed.has_value());
  EXPECT_EQ(changed.error().code, ErrorCode::kInfeasible);
  EXPECT_EQ(changed.error().message,
            "strategy.micro_batch_size would be 1 / 2, which is no whole number above 0");
}

TEST_F(ChangeTest, NeedsThatDoNotHoldAreTheReason) {
  const auto changed = Apply(
      "changes: [{name: a, set: [strategy.zero_stage=1], needs: [tensor_parallel_degree > 2]}]");
  ASSERT_FALSE(changed.has_value());
  EXPECT_EQ(changed.error().code, ErrorCode::kInfeasible);
  EXPECT_EQ(changed.error().message, "needs tensor_parallel_degree > 2, and it is 2");
  for (const char* const holds : {"= 2", "!= 1", "< 3", "<= 2", "> 1", ">= 2"}) {
    EXPECT_TRUE(Apply("changes: [{name: a, set: [strategy.zero_stage=1], needs: "
                      "[tensor_parallel_degree " +
                      std::string(holds) + "]}]")
                    .has_value())
        << holds;
  }
}

TEST_F(ChangeTest, OneFieldHasOneValue) {
  const auto two = [this](const std::string& a, const std::string& b) {
    return Apply("changes: [{name: a, set: [\"" + a + "\"]}, {name: b, set: [\"" + b + "\"]}]");
  };
  const auto contradiction = two("strategy.zero_stage=1", "strategy.zero_stage=3");
  ASSERT_FALSE(contradiction.has_value());
  EXPECT_EQ(contradiction.error().code, ErrorCode::kInfeasible);
  EXPECT_EQ(contradiction.error().message, "contradicts a, which sets strategy.zero_stage to 1");
  EXPECT_FALSE(two("strategy={zero_stage: 1}", "strategy.zero_stage=3").has_value());
  EXPECT_TRUE(two("strategy.zero_stage=1", "strategy.zero_stage=1").has_value());
  // A name that only begins alike.
  EXPECT_TRUE(two("strategy.recompute=full", "strategy.recompute_every=2").has_value());
}

TEST_F(ChangeTest, FieldsThatAreNoneAreErrorsOfTheChange) {
  const auto changed = Apply("changes:\n- name: a\n  set: [strategy.zero_stag=1]\n");
  ASSERT_FALSE(changed.has_value());
  EXPECT_EQ(changed.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(changed.error().message, HasSubstr("changes.yaml:2: change a: "));
  EXPECT_THAT(changed.error().message, HasSubstr("zero_stage"));
}

// What one cluster costs says nothing of another one.
TEST_F(ChangeTest, AWrittenPriceStaysWithItsCluster) {
  const auto moved = Apply("changes: [{name: a, set: [cluster.name=dgx-h200-ndr]}]");
  ASSERT_TRUE(moved.has_value()) << moved.error().message;
  EXPECT_FALSE(moved->scenario.message.cluster().has_usd_per_gpu_hour());
  const auto priced =
      Apply("changes: [{name: a, set: [cluster.name=dgx-h200-ndr, cluster.usd_per_gpu_hour=4]}]");
  ASSERT_TRUE(priced.has_value()) << priced.error().message;
  EXPECT_EQ(priced->scenario.message.cluster().usd_per_gpu_hour(), 4);
}

TEST_F(ChangeTest, PassesFollowThoseOfTheScenario) {
  const auto changed = Apply(
      "changes: [{name: a, passes: [{name: list-schedule}]}, {name: b, passes: [{name: "
      "hoist-gathers}]}]");
  ASSERT_TRUE(changed.has_value()) << changed.error().message;
  ASSERT_EQ(changed->scenario.message.passes_size(), 2);
  EXPECT_EQ(changed->scenario.message.passes(0).name(), "list-schedule");
}

}  // namespace
}  // namespace stepcast
