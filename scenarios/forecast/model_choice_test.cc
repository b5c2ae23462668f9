#include "scenarios/forecast/model_choice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

LoadedScenario Load(const std::string& yaml) {
  LoadedScenario scenario;
  auto source = LoadMessageFromYaml(
      yaml + "cluster: {name: dgx-h100-ndr, gpus: 8}\nstrategy: {micro_batch_size: 1}\n", "s.yaml",
      scenario.message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  if (source.has_value()) scenario.source = std::move(*source);
  scenario.directory = ".";
  return scenario;
}

std::string Complaint(const std::string& yaml) {
  const LoadedScenario scenario = Load(yaml);
  const auto model = ModelChoice::Create(scenario);
  if (!model.has_value()) return model.error().message;
  const auto plan = model->Plan(scenario, {});
  return plan.has_value() ? "accepted" : plan.error().message;
}

TEST(ModelChoiceTest, EachFamilyIsChosen) {
  const std::string training = "training: {global_batch_size: 8}\n";
  const auto description = [&](const std::string& yaml) {
    const LoadedScenario scenario = Load(yaml + training);
    const auto model = ModelChoice::Create(scenario);
    EXPECT_TRUE(model.has_value()) << model.error().message;
    if (!model.has_value()) return std::string();
    EXPECT_TRUE(model->Plan(scenario, {}).has_value());
    EXPECT_EQ(model->transformer(), nullptr);
    return model->description();
  };
  EXPECT_EQ(description("convolutional: {name: vgg-19}\n"), "vgg-19");
  EXPECT_EQ(description("perceptron: {inputs: 4, layers: [4, 2]}\n"), "perceptron");
  EXPECT_EQ(description("recommender: {dense_features: 4, embedding_dimension: 4, bottom_mlp: [4], "
                        "tables: [{rows: 10}], top_mlp: [1]}\n"),
            "recommender");
  EXPECT_EQ(description("operators: {units: [{operators: [{kind: gelu, columns: 8}]}]}\n"),
            "operator list");
}

TEST(ModelChoiceTest, OneOfThemMustBeGiven) {
  EXPECT_THAT(Complaint("training: {global_batch_size: 8}\n"),
              AllOf(StartsWith("s.yaml"), HasSubstr("\"model\" is missing; wanted model (a "
                                                    "transformer), convolutional")));
  v1::Scenario message;
  const auto both = LoadMessageFromYaml(
      "perceptron: {inputs: 4, layers: [4]}\nconvolutional: {name: vgg-16}\n", "s.yaml", message);
  ASSERT_FALSE(both.has_value());
  EXPECT_THAT(both.error().message,
              AllOf(StartsWith("s.yaml:2: "), HasSubstr("excludes \"perceptron\""),
                    HasSubstr("s.yaml:1"), HasSubstr("remove one")));
}

TEST(ModelChoiceTest, OnlyTokensHaveASequence) {
  const std::string shape = "model: {layers: 2, hidden_size: 64, attention_heads: 4, ";
  EXPECT_THAT(Complaint(shape + "vocabulary_size: 100}\ntraining:\n  global_batch_size: 8\n"),
              AllOf(StartsWith("s.yaml:2: "), HasSubstr("\"sequence_length\" is missing")));
  EXPECT_THAT(Complaint("convolutional: {name: vgg-16}\ntraining:\n  global_batch_size: 8\n"
                        "  sequence_length: 128\n"),
              HasSubstr("s.yaml:4: samples of vgg-16 have no tokens; leave sequence_length out"));
  EXPECT_THAT(Complaint("convolutional: {name: vgg-16}\ntraining:\n  global_batch_size: 8\n"
                        "  tokens_total: 1e9\n"),
              HasSubstr("give samples_total"));
  // Images have as many tokens as patches, and one for the class.
  const LoadedScenario images = Load(shape +
                                     "family: vit, patches: {image_size: 224, patch_size: 16}}\n"
                                     "training: {global_batch_size: 8}\n");
  const auto model = ModelChoice::Create(images);
  ASSERT_TRUE(model.has_value()) << model.error().message;
  EXPECT_EQ(model->Plan(images, {})->sequence_length, 14 * 14 + 1);
}

}  // namespace
}  // namespace stepcast
