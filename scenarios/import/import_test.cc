#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "scenarios/forecast/forecast.h"
#include "scenarios/import/imported.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

using Importer = Result<ImportedScenario> (*)(const std::string&, const ImportOptions&);

const Environment& Shared() {
  static const auto* environment = new Environment(Environment::Load().value());
  return *environment;
}

std::string TestFile(const std::string& name) {
  return DataPath("scenarios/import/testdata/" + name);
}

ImportOptions Options() {
  ImportOptions options;
  options.cluster = "dgx-h100-ndr";
  return options;
}

struct Case {
  std::string file;
  Importer import = nullptr;
  int gpus = 0;
  std::vector<Override> overrides{};
};

std::vector<Case> Cases() {
  const std::vector<Override> length = {{"training.sequence_length", "4096"}};
  return {
      {"gpt_175b.sh", &ImportMegatron},
      {"llama_70b_slurm.sh", &ImportMegatron},
      {"mixtral_8x7b.sh", &ImportMegatron},
      {"gpt_22b_full_recompute.sh", &ImportMegatron},
      {"deepseek_v3.sh", &ImportMegatron},
      {"uneven_context.sh", &ImportMegatron},
      {"gpt_345m.yaml", &ImportMegatron, 16},
      {"zero_3_offload.json", &ImportDeepSpeed, 16, length},
      {"zero_2_fp16.json", &ImportDeepSpeed, 16, length},
      {"pipeline_ulysses.json",
       &ImportDeepSpeed,
       16,
       {length.front(), {"strategy.pipeline_parallel_degree", "2"}}},
      {"accelerate_hybrid.yaml",
       &ImportFsdp,
       0,
       {length.front(), {"strategy.micro_batch_size", "2"}, {"training.global_batch_size", "64"}}},
      {"torchrun_fsdp.yaml", &ImportFsdp},
  };
}

std::string Stem(const std::string& file) { return file.substr(0, file.find('.')); }

ImportedScenario Imported(const Case& of) {
  ImportOptions options = Options();
  options.gpus = of.gpus;
  options.overrides = of.overrides;
  if (of.import != &ImportMegatron) {
    options.model_file = DataPath("scenarios/gallery/llama-2-7b.config.json");
  }
  const auto imported = of.import(TestFile(of.file), options);
  EXPECT_TRUE(imported.has_value()) << imported.error().message;
  return imported ? *imported : ImportedScenario{};
}

/// The Program and what it costs, to compare: all its instructions in the order and the time they
/// run.
std::string Told(const LoadedScenario& scenario) {
  const auto result = MakeForecast(Shared(), scenario);
  if (!result) return result.error().message;
  const Forecast& forecast = result->forecast;
  std::string memory;
  for (const RankMemory& rank : forecast.memory) memory += std::to_string(rank.peak.count()) + " ";
  return "instructions " + std::to_string(forecast.instructions) + ", fingerprint " +
         std::to_string(forecast.fingerprint) + ", gpus " + std::to_string(forecast.gpus) +
         ", memory " + memory;
}

class ImportedConfigurationTest : public testing::TestWithParam<Case> {};

TEST_P(ImportedConfigurationTest, IsTheProgramOfTheScenarioWrittenByHand) {
  const ImportedScenario imported = Imported(GetParam());
  const auto by_hand = LoadScenario(TestFile(Stem(GetParam().file) + ".expected.yaml"));
  ASSERT_TRUE(by_hand.has_value()) << by_hand.error().message;
  const std::string told = Told(ScenarioFromMessage(imported.scenario, "imported"));
  EXPECT_THAT(told, HasSubstr("fingerprint"));
  EXPECT_EQ(told, Told(*by_hand)) << ImportedYaml(imported);
}

TEST_P(ImportedConfigurationTest, IsReadBackFromItsFile) {
  const ImportedScenario imported = Imported(GetParam());
  v1::Scenario read;
  const auto loaded = LoadMessageFromYaml(ImportedYaml(imported), "written", read);
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  EXPECT_EQ(read.DebugString(), imported.scenario.DebugString());
}

INSTANTIATE_TEST_SUITE_P(All, ImportedConfigurationTest, testing::ValuesIn(Cases()),
                         [](const auto& of) { return Stem(of.param.file); });

/// What became of a setting.
std::string Note(const ImportedScenario& imported, const std::string& setting) {
  for (const SettingNote& note : imported.notes) {
    if (note.setting != setting) continue;
    return std::string(Name(note.use)) + " " +
           std::filesystem::path(note.where).filename().string() + ": " + note.what;
  }
  return "not told";
}

TEST(ImportTest, EverySettingIsAccountedFor) {
  const ImportedScenario imported = Imported(Cases()[4]);
  EXPECT_EQ(Note(imported, "--hidden-size 7168"), "used deepseek_v3.sh:6: model.hidden_size");
  EXPECT_EQ(Note(imported, "--max-position-embeddings 4096"),
            "ignored deepseek_v3.sh:19: no table of positions");
  EXPECT_EQ(Note(imported, "--recompute-modules layernorm moe_act mla_up_proj mlp"),
            "not modelled deepseek_v3.sh:18: mlp keep their results");
  EXPECT_EQ(Note(imported, "--moe-router-score-function sigmoid"),
            "ignored deepseek_v3.sh:13: changes neither time nor memory of a step");
  EXPECT_EQ(imported.notes.size(), 52U);
  const std::string text = ImportText(imported, 100);
  EXPECT_THAT(text, AllOf(HasSubstr(" 52 settings, "), HasSubstr("\nNot modelled: "),
                          HasSubstr("--fp8-recipe blockwise")));
  EXPECT_THAT(ImportedYaml(imported), HasSubstr("# Not modelled: --fp8-recipe blockwise ("));
}

/// Imports text as a script and returns what is wrong with it.
std::string Complaint(const std::string& text, const std::string& name = "run.sh",
                      const ImportOptions& options = Options()) {
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/" + name;
  std::ofstream(path) << text;
  const bool json = name.ends_with(".json");
  const auto imported = name == "fsdp.yaml" ? ImportFsdp(path, options)
                        : json              ? ImportDeepSpeed(path, options)
                                            : ImportMegatron(path, options);
  if (!imported) return imported.error().message;
  std::string notes = "accepted";
  for (const SettingNote& note : imported->notes) {
    notes += "; " + note.setting + " is " + std::string(Name(note.use));
  }
  return notes;
}

const std::string kPlain =
    "torchrun --nproc_per_node 8 pretrain_gpt.py --num-layers 8 --hidden-size 1024 "
    "--num-attention-heads 16 "
    "--micro-batch-size 1 --seq-length 1024 --vocab-size 32000 --bf16 ";

TEST(ImportTest, UnknownFlagsNeverPassSilently) {
  EXPECT_THAT(Complaint(kPlain + "--tensor-model-paralel-size 2 --my-flag"),
              AllOf(HasSubstr("run.sh:1: --tensor-model-paralel-size 2 (did you mean "
                              "--tensor-model-parallel-size?)"),
                    HasSubstr("--my-flag"), HasSubstr("--allow-unknown")));
  ImportOptions options = Options();
  options.allow_unknown = true;
  EXPECT_THAT(Complaint(kPlain + "--my-flag 3", "run.sh", options),
              HasSubstr("--my-flag 3 is not modelled"));
}

TEST(ImportTest, FlagsThatAreGivenTwiceCountAsTheyAreGivenLast) {
  EXPECT_THAT(Complaint(kPlain + "--num-layers 16"),
              AllOf(HasSubstr("--num-layers 8 is ignored"), HasSubstr("--num-layers 16 is used")));
}

TEST(ImportTest, ValuesFromElsewhereAreAskedForWhereTheyMatter) {
  EXPECT_THAT(Complaint(kPlain + "--tensor-model-parallel-size $TP --save $DIR"),
              AllOf(HasSubstr("run.sh:1: --tensor-model-parallel-size $TP: $TP is set elsewhere"),
                    HasSubstr("--env")));
  ImportOptions options = Options();
  options.environment = {{"TP", "2"}};
  EXPECT_THAT(Complaint(kPlain + "--tensor-model-parallel-size $TP --save $DIR", "run.sh", options),
              HasSubstr("--tensor-model-parallel-size 2 is used"));
  EXPECT_THAT(Complaint(kPlain + "$EXTRA"), HasSubstr("$EXTRA may hold flags"));
  EXPECT_THAT(Complaint("python pretrain_gpt.py --num-layers 8"), HasSubstr("give --gpus N"));
}

TEST(ImportTest, ContradictionsNameTheFlag) {
  EXPECT_THAT(Complaint("torchrun x.py --help"), HasSubstr("found no command with --num-layers"));
  EXPECT_THAT(Complaint(kPlain + "\n" + kPlain), HasSubstr("run.sh:2: found a second command"));
  EXPECT_THAT(Complaint(kPlain + "--fp16"), HasSubstr("--fp16: --bf16 is given too"));
  EXPECT_THAT(Complaint(kPlain + "--fp16 3"), HasSubstr("\"3\""));
  EXPECT_THAT(Complaint(kPlain + "--ffn-hidden-size 4k"),
              HasSubstr("--ffn-hidden-size 4k: found \"4k\", wanted a whole number"));
  EXPECT_THAT(Complaint(kPlain + "--overlap-param-gather"),
              HasSubstr("needs --use-distributed-optimizer"));
  EXPECT_THAT(Complaint(kPlain + "--normalization rmsnorm"),
              HasSubstr("did you mean \"RMSNorm\"?"));
  EXPECT_THAT(Complaint(kPlain + "--num-experts 8 --moe-layer-freq '[0,1]'"),
              HasSubstr("a 0 or 1 for each of 8 layers"));
  EXPECT_THAT(Complaint(kPlain + "--num-experts 8 --moe-layer-freq '[0,1]*4'"),
              HasSubstr("accepted"));
  EXPECT_THAT(
      Complaint(kPlain + "--pipeline-model-parallel-size 2 --pipeline-model-parallel-layout "
                         "'Et*9|tL'"),
      HasSubstr("wanted a multiple of 2 stages of 8"));
  EXPECT_THAT(Complaint(kPlain + "--pipeline-model-parallel-layout 't*999999999'"),
              HasSubstr("wanted stages of E, t, m and L"));
  EXPECT_THAT(Complaint("torchrun --nproc_per_node 8 pretrain_t5.py --num-layers 8"),
              HasSubstr("pretrain_t5.py trains a model that is not imported"));
}

/// A field of the scenario that a script becomes.
std::string Field(const std::string& script, const std::string& field,
                  const std::string& name = "run.sh") {
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/" + name;
  std::ofstream(path) << script;
  ImportOptions options = Options();
  if (name != "run.sh") options.gpus = 8;
  const auto imported = ImportMegatron(path, options);
  if (!imported) return imported.error().message;
  const std::string yaml = YamlText(imported->scenario);
  const std::size_t at = yaml.find(field + ": ");
  return at == std::string::npos ? "none" : yaml.substr(at, yaml.find('\n', at) - at);
}

TEST(ImportTest, GpusAreCountedOfManyLaunchers) {
  const std::string flags =
      "pretrain_gpt.py --num-layers 8 --hidden-size 1024 --num-attention-heads 16 "
      "--micro-batch-size 1 "
      "--seq-length 1024 --vocab-size 32000 --bf16";
  const auto gpus = [&](const std::string& before) { return Field(before + " " + flags, "gpus"); };
  EXPECT_EQ(gpus("#SBATCH --ntasks-per-node=8 --nodes=4\npython"), "gpus: 32");
  EXPECT_EQ(gpus("#SBATCH -N 4\ntorchrun --nnodes=$SLURM_NNODES --nproc_per_node=8"), "gpus: 32");
  EXPECT_EQ(gpus("srun -N4 -n32 python"), "gpus: 32");
  EXPECT_EQ(gpus("srun --nodes=4 --ntasks-per-node=8 numactl -N 1 python"), "gpus: 32");
  EXPECT_EQ(gpus("mpirun -np 32 nice -n 5 python"), "gpus: 32");
  EXPECT_EQ(gpus("G=(0 1 2 3); torchrun --nproc_per_node ${#G[@]}"), "gpus: 4");
  EXPECT_EQ(gpus("srun -N 2 --ntasks-per-node=8 bash -c \"python " + flags + "\" #"), "gpus: 16");
  for (const char* wrong :
       {"#SBATCH --nodes=2-4\ntorchrun --nproc_per_node 8",
        "torchrun --nnodes=0 --nproc_per_node 8", "torchrun --nnodes=-3 --nproc_per_node 8"}) {
    EXPECT_THAT(gpus(wrong), HasSubstr("give --gpus N")) << wrong;
  }
}

TEST(ImportTest, FlagsThatHideInVariablesAreAskedFor) {
  EXPECT_THAT(Complaint(kPlain + "--data-path $DATA $EXTRA"), HasSubstr("$EXTRA may hold flags"));
  EXPECT_THAT(Complaint(kPlain + "--data-path data ${MORE[@]} --split 1"),
              HasSubstr("may hold flags"));
  EXPECT_THAT(Complaint(kPlain + "--data-path 1 \"$DATA\""), HasSubstr("accepted"));
  EXPECT_THAT(Complaint(kPlain + "--tensor-model-parallel-size=$TP"),
              HasSubstr("--tensor-model-parallel-size=$TP: $TP is set elsewhere"));
}

TEST(ImportTest, WhatNoScenarioCanSayIsRefused) {
  EXPECT_THAT(Complaint(kPlain + "--num-experts 8 --moe-layer-freq 3"),
              HasSubstr("8 layers are no multiple of it"));
  EXPECT_EQ(Field(kPlain + "--num-experts 8 --moe-layer-freq 2", "every"), "every: 2");
  // Heads are shared only where the switch for it is given, also in a file without a program.
  EXPECT_EQ(Field("--num-layers 8 --hidden-size 1024 --num-attention-heads 16 "
                  "--micro-batch-size "
                  "1 --seq-length 1024 --vocab-size 32000 --num-query-groups 4 --bf16",
                  "kv_heads", "arguments.sh"),
            "none");
  EXPECT_EQ(
      Field(kPlain + "--moe-router-load-balancing-type aux_loss seq_aux_loss --no-rope-freq 4",
            "layers"),
      "layers: 8");
}

TEST(ImportTest, ChunksCountEmbeddingAndLoss) {
  const std::string script =
      "torchrun --nproc_per_node 8 pretrain_gpt.py --num-layers 30 --hidden-size 1024 "
      "--num-attention-heads 16 "
      "--micro-batch-size 1 --seq-length 1024 --vocab-size 32000 --bf16 "
      "--pipeline-model-parallel-size 4 "
      "--num-layers-per-virtual-pipeline-stage 4 --account-for-embedding-in-pipeline-split "
      "--account-for-loss-in-pipeline-split";
  EXPECT_EQ(Field(script, "layers_per_stage"), "layers_per_stage: [3, 4, 4, 4, 4, 4, 4, 3]");
}

TEST(ImportTest, WhatYamlTurnsOffIsOff) {
  const std::string yaml =
      "language_model: {num_layers: 8, hidden_size: 1024, num_attention_heads: 16, "
      "gated_linear_unit: false, "
      "activation_func: gelu}\nmicro_batch_size: 1\nseq_length: 1024\nvocab_size: 32000\n";
  EXPECT_EQ(Field(yaml, "layers", "run.yaml"), "layers: 8");
  EXPECT_EQ(Field(yaml, "activation", "run.yaml"), "none");
}

TEST(ImportTest, BrokenDeepSpeedFilesAreRefused) {
  ImportOptions options = Options();
  options.gpus = 8;
  options.model_file = DataPath("scenarios/gallery/llama-2-7b.config.json");
  options.overrides = {{"training.sequence_length", "2048"}};
  const auto complaint = [&](const std::string& text) {
    return Complaint(text, "ds.json", options);
  };
  EXPECT_THAT(complaint("{\"train_batch_size\": 8"), HasSubstr("not JSON, or cut off"));
  EXPECT_THAT(complaint("[1]"), HasSubstr("wanted a JSON object"));
  EXPECT_THAT(complaint(R"({"train_batch_size": 8, "zero_optimisation": {"stage": 2}})"),
              HasSubstr("zero_optimisation.stage: 2 (did you mean zero_optimization.stage?)"));
  EXPECT_THAT(
      complaint(R"({"train_batch_size": 12, "train_micro_batch_size_per_gpu": 1})"),
      HasSubstr("train_batch_size: 12: is not micro-batch 1 x accumulation 1 x 8 replicas"));
  EXPECT_THAT(complaint(R"({"train_batch_size": "auto"})"), HasSubstr("neither train_batch_size"));
  EXPECT_THAT(
      complaint(R"({"train_batch_size": 8, "zero_optimization": {"stage": 4}})"),
      HasSubstr("zero_optimization.stage: 4: found \"4\", wanted a whole number from 0 to 3"));
  EXPECT_THAT(
      complaint(R"({"train_batch_size": 8, "zero_optimization": {"prefetch_bucket_size": 5e8}})"),
      HasSubstr("zero_optimization.prefetch_bucket_size: 500000000.0 is not modelled"));
  std::string deep;
  for (int i = 0; i < 30; ++i) deep += "{\"a\":";
  EXPECT_THAT(complaint(deep + "1" + std::string(30, '}')), HasSubstr("nested too deeply"));
  options.gpus = 0;
  EXPECT_THAT(complaint(R"({"train_batch_size": 8})"), HasSubstr("give --gpus N"));
}

TEST(ImportTest, BrokenFsdpFilesAreRefused) {
  ImportOptions options = Options();
  options.gpus = 8;
  options.model_file = DataPath("scenarios/gallery/llama-2-7b.config.json");
  const auto complaint = [&](const std::string& text) {
    return Complaint(text, "fsdp.yaml", options);
  };
  EXPECT_THAT(complaint("a: [1"), HasSubstr("fsdp.yaml:"));
  EXPECT_THAT(
      complaint("micro_batch_size: 1\nfsdp_config:\n  fsdp_sharding_strategi: FULL_SHARD\n"),
      HasSubstr(
          "fsdp.yaml:3: fsdp_sharding_strategi: FULL_SHARD (did you mean sharding_strategy?)"));
  EXPECT_THAT(complaint("sharding_strategy: SOME_SHARD\n"), HasSubstr("wanted one of full_shard"));
  EXPECT_THAT(complaint("sharding_strategy: HYBRID_SHARD\n"), HasSubstr("write nproc_per_node"));
  EXPECT_THAT(complaint("sharding_strategy: FULL_SHARD\n"), HasSubstr("write micro_batch_size"));
  EXPECT_THAT(complaint("micro_batch_size: 1\nsequence_length: 2048\n"), HasSubstr("accepted"));
  EXPECT_THAT(complaint("micro_batch_size: 1\ntorch_compile: yes\ndynamo_backend: 'NO'\n"),
              HasSubstr("fsdp.yaml:3: dynamo_backend: NO: contradicts "));
  EXPECT_THAT(complaint("micro_batch_size: 1\ntorch_compile: no\ndynamo_backend: INDUCTOR\n"),
              HasSubstr("fsdp.yaml:3: dynamo_backend: INDUCTOR: contradicts "));
  EXPECT_THAT(complaint("micro_batch_size: 1\ndynamo_backend: maybe\n"),
              HasSubstr("wanted one of no, eager"));
  EXPECT_THAT(complaint("micro_batch_size: 1\nsequence_length: 2048\ntorch_compile: yes\n"
                        "dynamo_backend: cudagraphs\n"),
              AllOf(HasSubstr("torch_compile: yes is not modelled"),
                    HasSubstr("dynamo_backend: cudagraphs is not modelled")));
}

TEST(ImportTest, CompiledLayersAreFused) {
  ImportOptions options = Options();
  options.gpus = 8;
  options.model_file = DataPath("scenarios/gallery/llama-2-7b.config.json");
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/fsdp.yaml";
  const auto fused = [&](const std::string& text) {
    std::ofstream(path) << "micro_batch_size: 1\nsequence_length: 2048\n" << text;
    const auto imported = ImportFsdp(path, options);
    EXPECT_TRUE(imported.has_value()) << imported.error().message;
    return imported && imported->scenario.framework_changes().fused_rope();
  };
  EXPECT_TRUE(fused("dynamo_config: {dynamo_backend: INDUCTOR, dynamo_mode: default}\n"));
  EXPECT_TRUE(fused("torch_compile: true\n"));
  EXPECT_FALSE(fused("torch_compile: true\ndynamo_backend: onnxrt\n"));
  EXPECT_TRUE(fused("dynamo_backend: DynamoBackend.INDUCTOR\n"));
  EXPECT_FALSE(fused("dynamo_backend: 'no'\n"));
  EXPECT_FALSE(fused(""));
}

TEST(ImportTest, AModelAloneBeginsAScenario) {
  ImportOptions options = Options();
  options.overrides = {{"training.sequence_length", "1024"}};
  const auto imported =
      ImportHuggingFace(DataPath("scenarios/gallery/llama-2-7b.config.json"), options);
  ASSERT_TRUE(imported.has_value()) << imported.error().message;
  EXPECT_EQ(imported->scenario.model().layers(), 32);
  EXPECT_EQ(imported->scenario.training().sequence_length(), 1024);
  EXPECT_THAT(Told(ScenarioFromMessage(imported->scenario, "imported")), HasSubstr("fingerprint"));
}

}  // namespace
}  // namespace stepcast
