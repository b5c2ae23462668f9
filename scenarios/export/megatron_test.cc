#include "scenarios/export/megatron.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/import/imported.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::HasSubstr;

const Environment& Shared() {
  static const auto* environment = new Environment(Environment::Load().value());
  return *environment;
}

LoadedScenario Load(const std::string& file, const std::vector<Override>& overrides = {}) {
  const auto scenario = LoadScenario(DataPath("scenarios/" + file), overrides);
  EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
  return scenario.value_or(LoadedScenario{});
}

MegatronLaunch Launch(const LoadedScenario& scenario) {
  const auto launch = MegatronOf(Shared(), scenario);
  EXPECT_TRUE(launch.has_value()) << launch.error().message;
  return launch.value_or(MegatronLaunch{});
}

/// Instructions in the order and the time they run, and memory.
std::string Told(const LoadedScenario& scenario) {
  const auto result = MakeForecast(Shared(), scenario);
  if (!result) return result.error().message;
  std::string told = std::to_string(result->forecast.instructions) + " instructions, " +
                     std::to_string(result->forecast.fingerprint);
  for (const RankMemory& rank : result->forecast.memory) {
    told += " " + std::to_string(rank.peak.count());
  }
  return told;
}

/// The step of the script, as a user would import it.
std::string ToldOfScript(const MegatronLaunch& launch, const v1::Scenario& scenario,
                         std::vector<Override> overrides = {}) {
  const TemporaryDirectory directory;
  ImportOptions options;
  options.cluster = scenario.cluster().name();
  options.framework = scenario.framework();
  options.overrides = std::move(overrides);
  const auto imported = ImportMegatron(directory.Write("run.sh", launch.script), options);
  if (!imported) return imported.error().message;
  return Told(ScenarioFromMessage(imported->scenario, "imported"));
}

struct Case {
  const char* file;
  std::vector<Override> overrides = {};
};
class MegatronExportTest : public testing::TestWithParam<Case> {};

TEST_P(MegatronExportTest, FlagsMakeTheSameStep) {
  const LoadedScenario scenario = Load(GetParam().file, GetParam().overrides);
  const MegatronLaunch launch = Launch(scenario);
  EXPECT_EQ(launch.unsaid, "");
  EXPECT_EQ(launch.imported_time, launch.step_time);
  EXPECT_EQ(ToldOfScript(launch, scenario.message), Told(scenario)) << launch.script;
}

// Those by hand beside the scripts that import_test reads, and what the gallery has of Megatron-LM.
INSTANTIATE_TEST_SUITE_P(
    All, MegatronExportTest,
    testing::Values(
        Case{"import/testdata/gpt_175b.expected.yaml", {{"training.global_batch_size", "192"}}},
        Case{"import/testdata/llama_70b_slurm.expected.yaml"},
        Case{"import/testdata/mixtral_8x7b.expected.yaml"},
        Case{"import/testdata/gpt_22b_full_recompute.expected.yaml"},
        Case{"import/testdata/deepseek_v3.expected.yaml"},
        Case{"import/testdata/uneven_context.expected.yaml"},
        Case{"import/testdata/gpt_345m.expected.yaml"}, Case{"gallery/llama-3-70b-on-64-h100.yaml"},
        Case{"gallery/gpt-530b-on-280-a100.yaml", {{"training.global_batch_size", "35"}}},
        Case{"gallery/mixtral-8x7b-on-64-h100.yaml"}, Case{"gallery/schedule-interleaved.yaml"},
        Case{"gallery/sharding-hsdp.yaml"}, Case{"gallery/sharding-fsdp-no-reshard.yaml"}),
    [](const testing::TestParamInfo<Case>& tested) {
      std::string name = tested.param.file;
      name = name.substr(name.rfind('/') + 1);
      name = name.substr(0, name.find('.'));
      std::ranges::replace(name, '-', '_');
      return name;
    });

TEST(MegatronLaunchTest, WhatFlagsDoNotSayIsListed) {
  const auto unsaid = [](const std::string& file, const std::vector<Override>& overrides = {}) {
    return Launch(Load("gallery/" + file + ".yaml", overrides)).unsaid;
  };
  EXPECT_EQ(unsaid("schedule-zb-h1"), "strategy:\n  schedule: zb_h1\n");
  EXPECT_EQ(unsaid("schedule-interleaved", {{"strategy.schedule", "breadth_first"},
                                            {"strategy.gradient_bucket_bytes", "4000000"}}),
            "strategy:\n  schedule: breadth_first\n");
  EXPECT_EQ(unsaid("sharding-activation-offload"), "strategy:\n  activation_offload: cpu\n");
  EXPECT_EQ(unsaid("context-ring", {{"training.global_batch_size", "2"}}),
            "# without framework_changes.gradient_type, which flags set\n");
}

// What is listed is what is missing: with it the script makes the same step.
TEST(MegatronLaunchTest, WithWhatIsListedTheStepIsTheSame) {
  const LoadedScenario scenario =
      Load("gallery/deepseek-v3-on-2048-h800.yaml", {{"training.global_batch_size", "4096"}});
  const MegatronLaunch launch = Launch(scenario);
  EXPECT_EQ(launch.unsaid,
            "strategy:\n  schedule: dualpipe\n  dispatch_precision: fp8\n"
            "  kept_input_dtype: fp8\n"
            "framework_changes:\n  router_weights_in_experts: true\n");
  EXPECT_THAT(launch.script, HasSubstr("# Not said by these flags, and the step depends on it:\n"
                                       "#   strategy:\n#     schedule: dualpipe\n"));
  EXPECT_THAT(launch.script, HasSubstr(" --moe-layer-freq \"([0]*3+[1]*58)\" "));
  EXPECT_THAT(launch.script, HasSubstr(" \"Et*3|t*4|"));
  EXPECT_THAT(launch.script, HasSubstr("|t*3|t*3mL\" "));
  const std::string told = Told(scenario);
  EXPECT_NE(ToldOfScript(launch, scenario.message), told);
  const std::vector<Override> listed = {{"strategy.schedule", "dualpipe"},
                                        {"strategy.dispatch_precision", "fp8"},
                                        {"strategy.kept_input_dtype", "fp8"},
                                        {"framework_changes.router_weights_in_experts", "true"}};
  EXPECT_EQ(ToldOfScript(launch, scenario.message, listed), told);
}

TEST(MegatronLaunchTest, TheCommandIsOneOfTorchrun) {
  const MegatronLaunch launch =
      Launch(Load("gallery/gpt-530b-on-280-a100.yaml",
                  {{"training.tokens_total", "2048e6"}, {"training.global_batch_size", "35"}}));
  EXPECT_THAT(launch.script, HasSubstr("torchrun --nnodes 35 --nproc_per_node 8 --node_rank"));
  EXPECT_THAT(launch.script, HasSubstr(" --tensor-model-parallel-size 8 --sequence-parallel "
                                       "--pipeline-model-parallel-size 35"));
  EXPECT_THAT(launch.script, HasSubstr(" --train-samples 1000000 "));
}

// Whoever runs the script runs no part of the scenario's text.
TEST(MegatronLaunchTest, NoNameLeavesItsComment) {
  LoadedScenario scenario = Load("gallery/schedule-zb-h1.yaml");
  const std::string usual = Launch(scenario).script;
  scenario.message.set_name("run\ntouch INJECTED #\r\x1b[2J");
  const std::string script = Launch(scenario).script;
  EXPECT_EQ(std::ranges::count(script, '\n'), std::ranges::count(usual, '\n'));
  EXPECT_THAT(script, HasSubstr("\n# run touch INJECTED #??[2J: Megatron-LM on "));
}

TEST(MegatronLaunchTest, OtherModelsAreRefused) {
  const auto refusal = [](const char* file) {
    const auto launch = MegatronOf(Shared(), Load(std::string("gallery/") + file + ".yaml"));
    return launch ? "none" : launch.error().message;
  };
  EXPECT_THAT(refusal("resnet-50-on-8-a100"), HasSubstr("found a model that is no transformer"));
  EXPECT_THAT(refusal("t5-large-on-8-a100"), HasSubstr("found an encoder with a decoder"));
  EXPECT_THAT(refusal("vit-large-on-8-h100"), HasSubstr("found a transformer of images"));
  EXPECT_THAT(refusal("nemotron-3-nano-on-16-h100"), HasSubstr("hybrid"));
  EXPECT_THAT(refusal("bert-large-on-1-a100"), HasSubstr("found an encoder, wanted a decoder"));
}

}  // namespace
}  // namespace stepcast
