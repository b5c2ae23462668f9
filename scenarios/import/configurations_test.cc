// Configurations of DeepSpeed, FSDP and Hugging Face that contradict themselves, or that nobody
// wrote by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "scenarios/import/imported.h"
#include "scenarios/import/settings.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

ImportOptions Options() {
  ImportOptions options;
  options.cluster = "dgx-h100-ndr";
  options.gpus = 8;
  options.model_file = DataPath("scenarios/gallery/llama-2-7b.config.json");
  options.overrides = {{"training.sequence_length", "2048"}};
  return options;
}

ImportOptions With(std::vector<Override> overrides) {
  ImportOptions options = Options();
  for (Override& set : overrides) options.overrides.push_back(std::move(set));
  return options;
}

/// What is wrong with the file, without its directory; "accepted" where nothing is.
std::string Told(const Result<ImportedScenario>& imported, const std::string& directory) {
  if (imported) return "accepted";
  std::string message = imported.error().message;
  for (std::size_t at; (at = message.find(directory + "/")) != std::string::npos;) {
    message.erase(at, directory.size() + 1);
  }
  return message;
}

std::string DeepSpeed(const std::string& text, const ImportOptions& options = Options()) {
  const TemporaryDirectory directory;
  return Told(ImportDeepSpeed(directory.Write("ds.json", text), options), directory.path());
}

std::string Fsdp(const std::string& text, const ImportOptions& options = Options()) {
  const TemporaryDirectory directory;
  return Told(ImportFsdp(directory.Write("f.yaml", text), options), directory.path());
}

std::string HuggingFace(const std::string& text) {
  const TemporaryDirectory directory;
  return Told(ImportHuggingFace(directory.Write("config.json", text), Options()), directory.path());
}

/// The scenario of these settings, with length and batch before them.
v1::Scenario OfFsdp(const std::string& text, const ImportOptions& options = Options()) {
  const TemporaryDirectory directory;
  const auto imported = ImportFsdp(
      directory.Write("f.yaml", "micro_batch_size: 1\nsequence_length: 2048\n" + text), options);
  EXPECT_TRUE(imported.has_value()) << imported.error().message;
  return imported ? imported->scenario : v1::Scenario{};
}

const std::string kFsdp = "micro_batch_size: 2\nsequence_length: 2048\n";

TEST(FsdpConfigurationTest, TypesOfLaunchAreWhatAccelerateMeansByThem) {
  EXPECT_THAT(Fsdp(kFsdp + "distributed_type: FSDP\n"), HasSubstr("accepted"));
  EXPECT_THAT(Fsdp(kFsdp + "distributed_type: 'NO'\n"),
              AllOf(StartsWith("f.yaml:3: distributed_type: NO: is one process"),
                    HasSubstr("wanted FSDP")));
  EXPECT_THAT(Fsdp(kFsdp + "distributed_type: DEEPSPEED\n"), HasSubstr("import deepspeed"));
  EXPECT_THAT(Fsdp(kFsdp + "distributed_type: FSPD\n"), HasSubstr("FSPD: wanted FSDP"));
  EXPECT_THAT(Fsdp(kFsdp + "use_cpu: true\n"), HasSubstr("f.yaml:3: use_cpu: true: trains on"));
  EXPECT_THAT(Fsdp(kFsdp + "use_cpu: false\n"), HasSubstr("accepted"));
}

TEST(FsdpConfigurationTest, SeveralGpusWithoutFsdpHaveWholeWeights) {
  const v1::Scenario scenario = OfFsdp("distributed_type: MULTI_GPU\nmixed_precision: bf16\n");
  EXPECT_EQ(scenario.framework(), "pytorch-ddp");
  EXPECT_EQ(scenario.strategy().zero_stage(), 0);
  EXPECT_EQ(scenario.strategy().precision(), "bf16");
  EXPECT_EQ(scenario.strategy().gradient_reduce_dtype(), "");
  EXPECT_THAT(
      Fsdp(kFsdp + "distributed_type: MULTI_GPU\nfsdp_sharding_strategy: FULL_SHARD\n"),
      HasSubstr("f.yaml:4: fsdp_sharding_strategy: FULL_SHARD: distributed_type MULTI_GPU"));
}

TEST(FsdpConfigurationTest, BatchesThatContradictAreRefused) {
  // Two samples on each of 8 GPUs, twice: 32.
  const std::string steps = "gradient_accumulation_steps: 2\n";
  EXPECT_EQ(Fsdp(kFsdp + steps + "train_batch_size: 32\n"), "accepted");
  EXPECT_THAT(
      Fsdp(kFsdp + steps + "train_batch_size: 64\n"),
      HasSubstr("f.yaml:4: train_batch_size: 64: is not micro-batch 2 x accumulation 2 x 8"));
  EXPECT_EQ(Fsdp(kFsdp + "train_batch_size: 64\n"), "accepted");
  EXPECT_THAT(Fsdp(kFsdp + "train_batch_size: 24\n"), HasSubstr("accumulation N x 8 replicas"));
  // Tensor parallelism leaves 4 replicas.
  EXPECT_EQ(Fsdp(kFsdp + steps + "train_batch_size: 16\n",
                 With({{"strategy.tensor_parallel_degree", "2"}})),
            "accepted");
  EXPECT_EQ(
      Fsdp(kFsdp + steps + "train_batch_size: 64\n", With({{"training.global_batch_size", "32"}})),
      "accepted");
  EXPECT_THAT(Fsdp(kFsdp + "per_device_train_batch_size: 1\n"),
              HasSubstr("contradicts f.yaml:1: micro_batch_size: 2"));
}

TEST(FsdpConfigurationTest, TheMicroBatchFollowsFromBatchAndAccumulation) {
  const TemporaryDirectory directory;
  const auto imported = ImportFsdp(
      directory.Write("f.yaml", "train_batch_size: 64\ngradient_accumulation_steps: 2\n"),
      Options());
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(imported->scenario.strategy().micro_batch_size(), 4);  // 64 / 2 / 8
}

TEST(FsdpConfigurationTest, NumbersOfGpusThatContradictAreRefused) {
  ImportOptions options = Options();
  options.gpus = 0;
  const std::string sixteen = kFsdp + "num_processes: 16\n";
  EXPECT_EQ(Fsdp(sixteen + "nnodes: 2\nnproc_per_node: 8\n", options), "accepted");
  EXPECT_THAT(Fsdp(sixteen + "nnodes: 4\nnproc_per_node: 8\n", options),
              HasSubstr("num_processes: 16: contradicts f.yaml:5: nproc_per_node: 8 on 4 nodes"));
  EXPECT_THAT(Fsdp(sixteen + "num_machines: 4\nnproc_per_node: 8\n", options),
              HasSubstr("nproc_per_node: 8 on 4 nodes"));
  EXPECT_THAT(Fsdp(sixteen + "num_machines: 3\n", options), HasSubstr("no multiple of"));
  EXPECT_THAT(Fsdp(sixteen + "num_machines: 2\nnnodes: 4\n", options),
              HasSubstr("num_machines: 2: contradicts f.yaml:5: nnodes: 4"));
  EXPECT_THAT(Fsdp(sixteen + "nproc_per_node: 5\n", options), HasSubstr("contradicts"));
  EXPECT_EQ(OfFsdp("num_machines: 4\nnproc_per_node: 8\n", options).cluster().gpus(), 32);
}

TEST(FsdpConfigurationTest, WhatIsSaidTwiceIsRefused) {
  EXPECT_THAT(Fsdp(kFsdp + "seq_len: 4096\n"),
              HasSubstr("f.yaml:3: seq_len: 4096: contradicts f.yaml:2: sequence_length: 2048"));
  EXPECT_EQ(Fsdp(kFsdp + "seq_len: 2048\n"), "accepted");
  EXPECT_THAT(Fsdp(kFsdp + "micro_batch_size: 4\n"),
              HasSubstr("f.yaml:3: \"micro_batch_size\" is given again, after line 1"));
  EXPECT_THAT(Fsdp(kFsdp + "fsdp_offload_params: false\nfsdp_config:\n  offload_params: true\n"),
              HasSubstr("f.yaml:5: offload_params: true: is given already: "
                        "f.yaml:3: fsdp_offload_params: false"));
}

TEST(FsdpConfigurationTest, ReshardAfterForwardMayNameTheStrategy) {
  const std::string node = "nproc_per_node: 8\nnnodes: 2\n";
  ImportOptions options = Options();
  options.gpus = 0;
  const v1::Strategy hybrid =
      OfFsdp(node + "fsdp_reshard_after_forward: HYBRID_SHARD\n", options).strategy();
  EXPECT_EQ(hybrid.shard_degree(), 8);
  EXPECT_TRUE(hybrid.reshard_after_forward());
  const v1::Strategy kept =
      OfFsdp(node + "fsdp_reshard_after_forward: HYBRID_SHARD_ZERO2\n", options).strategy();
  EXPECT_EQ(kept.shard_degree(), 8);
  EXPECT_FALSE(kept.reshard_after_forward());
  EXPECT_EQ(OfFsdp("fsdp_reshard_after_forward: NO_SHARD\n").strategy().zero_stage(), 0);
  EXPECT_FALSE(OfFsdp("fsdp_reshard_after_forward: false\n").strategy().reshard_after_forward());
  EXPECT_EQ(Fsdp(kFsdp + "sharding_strategy: 1\nreshard_after_forward: FULL_SHARD\n"), "accepted");
  EXPECT_THAT(Fsdp(kFsdp + "sharding_strategy: FULL_SHARD\nreshard_after_forward: NO_SHARD\n"),
              HasSubstr("contradicts f.yaml:3: sharding_strategy: FULL_SHARD"));
}

TEST(FsdpConfigurationTest, AliasesDoNotMakeAFileEndless) {
  std::string text = "debug: &long [" + std::string(200'000, '1');
  text += "]\n";
  for (int i = 0; i < 100; ++i) text += "name" + std::to_string(i) + ": *long\n";
  EXPECT_THAT(Fsdp(text), HasSubstr("more than 4 MiB"));
  // Sections of sections of names without a value: 1e12 of them.
  std::string nothing = "a: &a {";
  for (int i = 0; i < 10'000; ++i) nothing += "n" + std::to_string(i) + ": ,";
  nothing += "}\nb: &b {";
  for (int i = 0; i < 10'000; ++i) nothing += "n" + std::to_string(i) + ": *a,";
  nothing += "}\n";
  for (int i = 0; i < 10'000; ++i) nothing += "n" + std::to_string(i) + ": *b\n";
  EXPECT_THAT(Fsdp(nothing), HasSubstr("more than 4 MiB"));
  EXPECT_THAT(Fsdp("a: " + std::string(400'000, '[')), StartsWith("f.yaml:1: "));
}

TEST(DeepSpeedConfigurationTest, DegreesThatAreSetCountInTheBatch) {
  // On 8 GPUs 4 context-parallel ranks have one sample: 2 replicas.
  const std::string text = R"({"train_batch_size": 4, "train_micro_batch_size_per_gpu": 2})";
  EXPECT_EQ(DeepSpeed(text, With({{"strategy.context_parallel_degree", "4"}})), "accepted");
  EXPECT_THAT(DeepSpeed(text), HasSubstr("x 8 replicas"));
  EXPECT_THAT(DeepSpeed(R"({"train_micro_batch_size_per_gpu": 1000000,
                    "gradient_accumulation_steps": 100000000})"),
              HasSubstr("more than 100000000 samples a step"));
}

TEST(DeepSpeedConfigurationTest, PipelinesTakeNoStageThatSplitsGradients) {
  const auto stage = [](int number) {
    return "{\"train_batch_size\": 8,\n\"zero_optimization\": {\"stage\": " +
           std::to_string(number) + "}}";
  };
  const Override pipeline = {"strategy.pipeline_parallel_degree", "2"};
  EXPECT_EQ(DeepSpeed(stage(1), With({pipeline})), "accepted");
  EXPECT_EQ(DeepSpeed(stage(2)), "accepted");
  EXPECT_THAT(DeepSpeed(stage(2), With({pipeline})),
              HasSubstr("ds.json:2: zero_optimization.stage: 2: ZeRO stage 2 with "
                        "strategy.pipeline_parallel_degree 2: DeepSpeed's pipelines take stage 0"));
  EXPECT_THAT(DeepSpeed(stage(3), With({pipeline})), HasSubstr("ZeRO stage 3"));
  EXPECT_EQ(DeepSpeed(stage(3), With({pipeline, {"strategy.zero_stage", "1"}})), "accepted");
}

TEST(DeepSpeedConfigurationTest, ADotInANameIsNoSection) {
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\": 8,\n \"zero_optimization.stage\": 3}"),
              AllOf(StartsWith("ds.json:2: \"zero_optimization.stage\": 3 (a dot in a name"),
                    HasSubstr("not known of DeepSpeed")));
  EXPECT_THAT(DeepSpeed(R"({"train_batch_size": 8, "optimizer.params": {"lr": 1}})"),
              HasSubstr("not known of DeepSpeed"));
  EXPECT_THAT(DeepSpeed(R"({"train_batch_size": 8, "optimizer": {"params_too": 1}})"),
              HasSubstr("not known of DeepSpeed"));
}

TEST(DeepSpeedConfigurationTest, KeysThatComeTwiceAreRefused) {
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\": 8,\n\n\"train_batch_size\": 16}"),
              StartsWith("ds.json:3: \"train_batch_size\" is given again, after line 1"));
  EXPECT_THAT(DeepSpeed("{\"bf16\": {\"enabled\": true,\n\"enabled\": null}}"),
              StartsWith("ds.json:2: \"enabled\" is given again, after line 1"));
  // Written in another way, and equal names in other sections.
  EXPECT_THAT(DeepSpeed("{\"bf16\": {},\n\"bf\\u00316\": {}}"), StartsWith("ds.json:2: \"bf16\""));
  EXPECT_EQ(DeepSpeed(R"({"train_batch_size": 8, "bf16": {"enabled": true},
                         "fp16": {"enabled": false}})"),
            "accepted");
  EXPECT_THAT(DeepSpeed("{\"zero_optimization\": {\"prefetch_bucket_size\": 1,\n"
                        "\"stage3_prefetch_bucket_size\": 2}}"),
              HasSubstr("is given already: ds.json:1: zero_optimization.prefetch_bucket_size: 1"));
}

TEST(DeepSpeedConfigurationTest, ErrorsNameLineAndColumn) {
  EXPECT_THAT(DeepSpeed("{\n  \"train_batch_size\": 8,\n  \"bf16\": yes\n}"),
              StartsWith("ds.json:3: column 11: not JSON, or cut off: syntax error"));
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\": 8"), StartsWith("ds.json:1: column 23: "));
  EXPECT_THAT(DeepSpeed(""), StartsWith("ds.json:1: column 1: "));
  EXPECT_THAT(DeepSpeed("{\n\"train_batch_size\": 1e999}"), StartsWith("ds.json:2: "));
  // Comments count as lines.
  EXPECT_THAT(DeepSpeed("{\n// as\n// in the paper\n\"train_batch_size\": 8, \"x\": 1}"),
              StartsWith("ds.json:4: x: 1"));
}

TEST(DeepSpeedConfigurationTest, LongNamesOfSectionsAreNotKeptForEachKey) {
  // 300 kB for each of 40,000 keys would be 12 GB.
  std::string text = "{\"" + std::string(300'000, 's') + "\": {";
  for (int i = 0; i < 40'000; ++i) text += (i > 0 ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
  EXPECT_THAT(DeepSpeed(text + "}}"),
              AllOf(StartsWith("ds.json:1: names of sections"), HasSubstr("longer than 16 MiB")));
}

std::string Nested(int depth) {
  return std::string(static_cast<std::size_t>(depth), '[') +
         std::string(static_cast<std::size_t>(depth), ']');
}

TEST(ConfigurationTest, DeepNestingIsRefused) {
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\":" + Nested(400'000) + "}"),
              StartsWith("ds.json:1: nested too deeply"));
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\":\n" + std::string(400'000, '[')),
              StartsWith("ds.json:2: nested too deeply"));
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\":" + Nested(60) + "}"), HasSubstr("wanted a whole"));
  // Brackets in text are none.
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\": \"" + std::string(100, '[') + "\"}"),
              HasSubstr("wanted a whole"));
  EXPECT_THAT(HuggingFace("{\"model_type\": \"llama\", \"hidden_size\":" + Nested(400'000) + "}"),
              StartsWith("config.json: nested too deeply"));
  ImportOptions options = Options();
  const TemporaryDirectory directory;
  options.model_file = directory.Write(
      "config.json", "{\"model_type\": \"llama\", \"hidden_size\":" + Nested(400'000) + "}");
  EXPECT_THAT(DeepSpeed("{\"train_batch_size\": 8}", options), HasSubstr("nested too deeply"));
  EXPECT_THAT(Fsdp(kFsdp, options), HasSubstr("nested too deeply"));
}

TEST(ConfigurationTest, LargeFilesAreRefusedBeforeTheyAreRead) {
  const std::string large = "{\"a\": \"" + std::string(1 << 20, 'x') + "\"}";
  EXPECT_THAT(DeepSpeed(large), HasSubstr("ds.json: found 1048585 bytes, wanted a configuration"));
  EXPECT_THAT(Fsdp(large), HasSubstr("of at most 1 MiB"));
  EXPECT_THAT(HuggingFace(large), HasSubstr("of at most 1 MiB"));
}

TEST(ConfigurationTest, MessagesShowTheBeginningOfLongValues) {
  const std::string value(500'000, 'x');
  for (const std::string& message :
       {DeepSpeed("{\"train_batch_size\": \"" + value + "\"}"), DeepSpeed("{\"" + value + "\": 1}"),
        DeepSpeed("{\"train_batch_size\": 8, \"optimizer\": {\"type\": \"" + value + "\"}}"),
        DeepSpeed("{\"a\": \"" + value), Fsdp("sharding_strategy: " + value),
        Fsdp("? " + value + "\n: 1\n"), Fsdp("micro_batch_size: " + value + "\n"),
        HuggingFace("{\"model_type\": \"" + value + "\"}"), HuggingFace("{\"a\": \"" + value),
        HuggingFace("{\"model_type\": \"llama\", \"hidden_size\": \"" + value + "\"}")}) {
    EXPECT_THAT(message, HasSubstr("xxx"));
    EXPECT_LT(message.size(), 1000U) << message.substr(0, 1000);
  }
  EXPECT_EQ(import_internal::Clipped("abc", 3), "abc");
  EXPECT_EQ(import_internal::Clipped("abcd", 3), "abc...");
  EXPECT_EQ(import_internal::Clipped("ab\xc3\xa4z", 3), "ab...");
}

TEST(HuggingFaceConfigurationTest, TheOutputHasTheShapeThatWasRead) {
  const auto imported =
      ImportHuggingFace(DataPath("scenarios/gallery/mixtral-8x7b.config.json"), Options());
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  const std::string text = ImportText(*imported, 100);
  EXPECT_THAT(text, AllOf(HasSubstr("mixtral-8x7b.config.json: the shape of a model\nnote: "),
                          Not(HasSubstr("settings"))));
  EXPECT_THAT(text, EndsWith("\nRead:\n"
                             "  layers               32\n"
                             "  hidden size          4,096\n"
                             "  attention heads      32\n"
                             "  key and value heads  8\n"
                             "  ffn hidden size      14,336\n"
                             "  vocabulary           32,000\n"
                             "  experts              8, of which 2 take each token\n"
                             "  tied embeddings      no\n"));
}

}  // namespace
}  // namespace stepcast
