#include "strategies/model/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr char kTestData[] = "strategies/model/testdata";

Result<TransformerModel> Create(const std::string& yaml) {
  v1::Transformer message;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "model.yaml", message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreateTransformer(message, *source, "", kTestData);
}

TransformerModel CreateOrDie(const std::string& yaml) {
  const Result<TransformerModel> model = Create(yaml);
  EXPECT_TRUE(model.has_value()) << model.error().message;
  return model.value_or(TransformerModel{});
}

TransformerModel Import(const std::string& type) {
  return CreateOrDie("huggingface_config: " + type + ".config.json");
}

std::string Complaint(const std::string& yaml) {
  const Result<TransformerModel> model = Create(yaml);
  return model.has_value() ? "accepted" : model.error().message;
}

constexpr char kSmall[] = "layers: 2\nhidden_size: 64\nattention_heads: 4\nvocabulary_size: 1000\n";

// --- Sizes of public models.

// Brown et al., arXiv 2005.14165, table D.1: 174,600 million. 96 layers of 12h^2 + 13h, a table of
// 50257 words and 2048 positions, and the last norm's 2h.
TEST(ModelTest, Gpt3Has174BillionParameters) {
  const TransformerModel gpt3 = CreateOrDie(
      "family: gpt\nlayers: 96\nhidden_size: 12288\nattention_heads: 96\nvocabulary_size: 50257");
  const std::int64_t h = 12288;
  EXPECT_EQ(gpt3.layer_parameters({}), 12 * h * h + 13 * h);
  EXPECT_EQ(gpt3.parameters(2048), 96 * (12 * h * h + 13 * h) + (50257 + 2048) * h + 2 * h);
  EXPECT_EQ(gpt3.parameters(2048), 174'604'259'328);
}

// The totals that the model cards print.
TEST(ModelTest, LlamaModelsHaveTheParametersOfTheirCards) {
  const auto llama = [](int layers, int hidden, int heads, int ffn) {
    return CreateOrDie(
        "family: llama\nvocabulary_size: 128256\nkv_heads: 8\nlayers: " + std::to_string(layers) +
        "\nhidden_size: " + std::to_string(hidden) + "\nattention_heads: " + std::to_string(heads) +
        "\nffn_hidden_size: " + std::to_string(ffn));
  };
  EXPECT_EQ(llama(32, 4096, 32, 14336).parameters(8192), 8'030'261'248);
  EXPECT_EQ(llama(80, 8192, 64, 28672).parameters(8192), 70'553'706'496);
  EXPECT_EQ(llama(126, 16384, 128, 53248).parameters(8192), 405'853'388'800);
}

TEST(ModelTest, OnlyLearnedPositionsTakeParameters) {
  TransformerModel model = CreateOrDie(kSmall);
  const std::int64_t without = model.parameters(0);
  EXPECT_EQ(model.parameters(512), without + 512 * 64);
  model.position = v1::POSITION_ROTARY;
  EXPECT_EQ(model.parameters(512), without);
}

TEST(ModelTest, UntiedEmbeddingsCountTwice) {
  TransformerModel model = CreateOrDie(kSmall);
  const std::int64_t tied = model.parameters(0);
  model.tied_embeddings = false;
  EXPECT_EQ(model.parameters(0), tied + 1000 * 64);
}

// --- Arithmetic.

// arXiv 2104.04473, section 5.1, without the forward that is recomputed:
// 72 B s l h^2 (1 + s / 6h + V / 12 l h).
TEST(ModelTest, WorkOfAStepIsTheFormulaOfMegatron) {
  const TransformerModel model =
      CreateOrDie("layers: 96\nhidden_size: 12288\nattention_heads: 96\nvocabulary_size: 51200");
  const double b = 1536;
  const double s = 2048;
  const double l = 96;
  const double h = 12288;
  const double v = 51200;
  const double expected = 72 * b * s * l * h * h * (1 + s / (6 * h) + v / (12 * l * h));
  EXPECT_NEAR(model.step_flops(1536, 2048).count() / expected, 1, 1e-12);
}

// Llama-3 8B: a token meets 6,979,321,856 weights of layers and 525,336,576 of the output layer;
// its attention is 2 x 32 x 8192 x 4096 multiply-adds. Six operations for each.
TEST(ModelTest, GroupedQueriesShrinkTheProjectionsButNotTheScores) {
  const TransformerModel model = Import("llama");
  EXPECT_EQ(model.active_matrix_parameters({}) * 32, 6'979'321'856);
  const double per_token = 6.0 * (6'979'321'856.0 + 525'336'576.0 + 2.0 * 32 * 8192 * 4096);
  EXPECT_DOUBLE_EQ(model.step_flops(1, 8192).count(), per_token * 8192);
}

// --- Families and defaults.

TEST(ModelTest, GptFamilyHasTheHabitsOfGpt) {
  const TransformerModel model = CreateOrDie(kSmall);
  EXPECT_EQ(model.ffn_hidden_size, 256);
  EXPECT_EQ(model.kv_heads, 4);
  EXPECT_EQ(model.head_size, 16);
  EXPECT_EQ(model.norm, v1::NORM_LAYER_NORM);
  EXPECT_EQ(model.activation, v1::ACTIVATION_GELU);
  EXPECT_EQ(model.position, v1::POSITION_LEARNED);
  EXPECT_TRUE(model.biases);
  EXPECT_TRUE(model.tied_embeddings);
  EXPECT_TRUE(model.dropout);
  EXPECT_FALSE(model.gated());
}

TEST(ModelTest, LlamaFamilyHasTheHabitsOfLlama) {
  const TransformerModel model =
      CreateOrDie(std::string(kSmall) + "family: llama\nffn_hidden_size: 172");
  EXPECT_EQ(model.norm, v1::NORM_RMS_NORM);
  EXPECT_EQ(model.activation, v1::ACTIVATION_SWIGLU);
  EXPECT_EQ(model.position, v1::POSITION_ROTARY);
  EXPECT_FALSE(model.biases);
  EXPECT_FALSE(model.tied_embeddings);
  EXPECT_FALSE(model.dropout);
  // Three matrices in the MLP, four in attention, two norms of one row.
  EXPECT_EQ(model.layer_parameters({}), 3 * 64 * 172 + 4 * 64 * 64 + 2 * 64);
}

TEST(ModelTest, WrittenFieldsWinOverTheFamily) {
  const TransformerModel model = CreateOrDie(
      std::string(kSmall) +
      "norm: rms_norm\nactivation: relu\nposition: alibi\nbiases: no\ntied_embeddings: no\n"
      "dropout: 0\nkv_heads: 2\nhead_size: 32\nffn_hidden_size: 100");
  EXPECT_EQ(model.norm, v1::NORM_RMS_NORM);
  EXPECT_EQ(model.activation, v1::ACTIVATION_RELU);
  EXPECT_EQ(model.position, v1::POSITION_ALIBI);
  EXPECT_FALSE(model.biases);
  EXPECT_FALSE(model.tied_embeddings);
  EXPECT_FALSE(model.dropout);
  EXPECT_EQ(model.query_width(), 4 * 32);
  EXPECT_EQ(model.qkv_width(), (4 + 2 * 2) * 32);
  EXPECT_EQ(model.ffn_hidden_size, 100);
}

TEST(ModelTest, WrittenFieldsWinOverTheHuggingFaceFile) {
  const TransformerModel model =
      CreateOrDie("huggingface_config: llama.config.json\nlayers: 4\nvocabulary_size: 32000");
  EXPECT_EQ(model.layers, 4);
  EXPECT_EQ(model.vocabulary_size, 32000);
  EXPECT_EQ(model.hidden_size, 4096);
}

// --- Errors.

// A message that comes from no file has not met the schema's rules.
TEST(ModelTest, SizesBeyondTheSchemaAreRefused) {
  v1::Transformer message;
  message.set_layers(10'001);
  message.set_hidden_size(64);
  message.set_attention_heads(4);
  message.set_vocabulary_size(1000);
  EXPECT_THAT(CreateTransformer(message, SourceMap(), "model", ".").error().message,
              HasSubstr("model.layers is 10001, wanted at most 10000"));
  message.set_layers(2);
  message.set_hidden_size(1'000'001);
  EXPECT_THAT(CreateTransformer(message, SourceMap(), "model", ".").error().message,
              HasSubstr("model.hidden_size is 1000001"));
}

TEST(ModelTest, EveryErrorNamesTheFieldTheLineAndTheCure) {
  EXPECT_THAT(Complaint("layers: 2\nfamily: rnn"),
              StartsWith("model.yaml:2: unknown family \"rnn\"; wanted gpt, llama, bert, t5, vit"));
  EXPECT_THAT(Complaint("layers: 2"),
              AllOf(StartsWith("model.yaml"), HasSubstr("hidden_size is missing"),
                    HasSubstr("or huggingface_config")));
  EXPECT_THAT(Complaint("hidden_size: 64"), HasSubstr("layers is missing"));
  const std::string small = "layers: 2\nhidden_size: 64\nattention_heads: 2\n";
  EXPECT_THAT(Complaint(small + "family: vit\noutput_classes: 9\n"
                                "patches: {image_size: 32, patch_size: 16}"),
              HasSubstr("model.yaml:5: images have patches.classes; leave output_classes out"));
  EXPECT_THAT(Complaint(small + "vocabulary_size: 9\nmulti_token_layers: 1\noutput_classes: 9"),
              HasSubstr("model.yaml:5: layers that predict further tokens predict every position"));
  EXPECT_THAT(Complaint("layers: 2\nhidden_size: 64"), HasSubstr("attention_heads is missing"));
  EXPECT_THAT(Complaint("layers: 2\nhidden_size: 64\nattention_heads: 4"),
              HasSubstr("vocabulary_size is missing"));
  EXPECT_THAT(
      Complaint("layers: 2\nhidden_size: 64\nattention_heads: 5\nvocabulary_size: 10"),
      StartsWith("model.yaml:3: 5 attention heads do not divide hidden size 64; change one or "
                 "give head_size"));
  EXPECT_THAT(Complaint(std::string(kSmall) + "kv_heads: 3"),
              StartsWith("model.yaml:5: 3 key-value heads do not divide 4 attention heads"));
  EXPECT_THAT(Complaint(std::string(kSmall) + "kv_heads: 8"),
              HasSubstr("8 key-value heads do not divide 4 attention heads"));
  EXPECT_THAT(Complaint(std::string(kSmall) + "family: llama"),
              HasSubstr("ffn_hidden_size is missing; the llama family has no default"));
}

// --- Models that mix kinds of layers.

constexpr char kHybrid[] =
    "family: mamba\nhidden_size: 64\nattention_heads: 4\nvocabulary_size: 1000\n"
    "state_space: {heads: 8, head_size: 16, state_size: 32, groups: 2}\n"
    "experts: {count: 8, per_token: 2, hidden_size: 48, latent_size: 16}\n";

TEST(HybridTest, EachLetterIsALayerOfOneBranch) {
  const TransformerModel model =
      CreateOrDie(std::string(kHybrid) + "ffn_hidden_size: 256\nlayer_pattern: M-E*");
  ASSERT_EQ(model.layers, 4);
  EXPECT_FALSE(model.gated());
  EXPECT_EQ(model.position, v1::POSITION_NONE);
  const std::int64_t h = 64;
  // The state-space mixer: z and x of 128, B and C of 2 x 32, dt of 8; a convolution over 4 with
  // biases; A, D and dt's bias; the gated norm.
  const std::int64_t projected = 2 * 128 + 2 * 64 + 8;
  EXPECT_EQ(model.layer_parameters(model.kind(0)),
            h * (projected + 128) + (128 + 128) * 5 + 3 * 8 + 128 + h);
  EXPECT_EQ(model.layer_parameters(model.kind(1)), 2 * h * 256 + h);
  // Router and both projections in the whole width, experts in that of 16.
  EXPECT_EQ(model.layer_parameters(model.kind(2)), h * 8 + 2 * h * 16 + 8 * 2 * 16 * 48 + h);
  EXPECT_EQ(model.layer_parameters(model.kind(3)), 4 * h * h + h);
  std::int64_t sum = 0;
  for (std::int64_t layer = 0; layer < 4; ++layer) sum += model.layer_parameters(model.kind(layer));
  EXPECT_EQ(model.parameters(64), sum + 2 * 1000 * h + h);
  EXPECT_EQ(model.active_parameters(64), model.parameters(64) - 6 * 2 * 16 * 48);
}

// Forward and twice that backward, times two for multiply and add: the matrices, the full square of
// attention, and of the scan (arXiv 2405.21060, section 6) with chunks of Q = 256, N = 32, P = 16
// for each token: Q N for each of 2 groups, P (Q + 2 N) for each of 8 heads.
TEST(HybridTest, WorkOfAStepCountsTheScan) {
  const TransformerModel model = CreateOrDie(std::string(kHybrid) + "layer_pattern: ME*");
  const double h = 64, length = 512;
  const double mixer = h * (2 * 128 + 2 * 64 + 8 + 128) + 2 * 256 * 32 + 8 * 16 * (256 + 2 * 32);
  const double experts = h * 8 + 2 * h * 16 + 2 * 2 * 16 * 48;
  const double attention = 4 * h * h + 2 * length * h;
  EXPECT_DOUBLE_EQ(model.step_flops(3, 512).count(),
                   6 * 3 * length * (mixer + experts + attention + 1000 * h));
}

// An even load that exceeds what experts take by two loses half of its tokens; of an uneven one,
// with half of all for one expert of eight and as much as the others take, what is above an eighth.
TEST(ModelTest, TokensThatExpertsDropAreNoWork) {
  const std::string model =
      "family: llama\nlayers: 1\nhidden_size: 64\nattention_heads: 4\nvocabulary_size: 1000\n"
      "ffn_hidden_size: 256\nexperts: {count: 8, per_token: 2, hidden_size: 48";
  const auto work = [&](const std::string& more) {
    return CreateOrDie(model + more + "}").step_flops(1, 512).count();
  };
  const double of_experts = 6.0 * 512 * 2 * 3 * 64 * 48;
  EXPECT_DOUBLE_EQ(work(", capacity_factor: 2"), work(""));
  EXPECT_DOUBLE_EQ(work("") - work(", capacity_factor: 0.5"), of_experts / 2);
  EXPECT_DOUBLE_EQ(work("") - work(", capacity_factor: 1, load: [7, 1, 1, 1, 1, 1, 1, 1]"),
                   of_experts * (0.5 - 0.125));
}

TEST(HybridTest, LayersForFurtherTokensMayShareTheirWeights) {
  const std::string further =
      std::string(kHybrid) +
      "layer_pattern: ME\nmulti_token_layers: 2\nmulti_token_pattern: '*E'\n";
  const TransformerModel apart = CreateOrDie(further);
  const TransformerModel shared = CreateOrDie(further + "multi_token_shared: yes");
  const TransformerModel none = CreateOrDie(std::string(kHybrid) + "layer_pattern: ME");
  const std::int64_t one = shared.parameters(64) - none.parameters(64);
  LayerKind attention;
  attention.form = LayerForm::kAttention;
  EXPECT_EQ(one, none.layer_parameters(attention) + none.layer_parameters(none.kind(1)) +
                     2 * 64 * 64 + 2 * 64);
  EXPECT_EQ(apart.parameters(64) - none.parameters(64), 2 * one);
  EXPECT_EQ(apart.step_flops(1, 64).count(), shared.step_flops(1, 64).count());
}

TEST(HybridTest, WithoutAPatternAllLayersAreMixers) {
  const TransformerModel model = CreateOrDie(
      "family: mamba\nlayers: 3\nhidden_size: 64\nvocabulary_size: 1000\n"
      "state_space: {heads: 8, head_size: 16, state_size: 32}");
  EXPECT_EQ(model.layer_pattern, "MMM");
  EXPECT_FALSE(model.attends());
  EXPECT_EQ(model.state_space->groups, 1);
  EXPECT_EQ(model.state_space->chunk_size, 256);
}

TEST(HybridTest, EveryErrorNamesTheLineAndTheCure) {
  const auto complaint = [](const std::string& more) {
    return Complaint(std::string(kHybrid) + more);
  };
  EXPECT_THAT(
      complaint("layer_pattern: MEX*"),
      StartsWith("model.yaml:7: letter 3 of layer_pattern is \"X\"; wanted M (state space), "
                 "* (attention), - (MLP) or E (experts)"));
  EXPECT_THAT(complaint("layer_pattern: \"ME\\t*\""),
              HasSubstr("letter 3 of layer_pattern is \"\\x09"));
  EXPECT_THAT(
      complaint("layer_pattern: ME-*"),
      StartsWith("model.yaml:7: letter 3 of layer_pattern is - (an MLP), but ffn_hidden_size "
                 "is missing"));
  EXPECT_THAT(complaint("layer_pattern: ME\nlayers: 3"),
              StartsWith("model.yaml:8: layers is 3, but layer_pattern has 2 letters"));
  EXPECT_THAT(complaint("layer_pattern: '*M'"),
              AllOf(StartsWith("model.yaml:6: experts is given, but no layer"), HasSubstr("is E")));
  EXPECT_THAT(complaint("layer_pattern: '*E'"),
              AllOf(StartsWith("model.yaml:5: state_space is given"), HasSubstr("is M")));
  EXPECT_THAT(complaint("layer_pattern: ME\nparallel_residual: yes"),
              StartsWith("model.yaml:8: parallel_residual of a model with layer_pattern"));
  EXPECT_THAT(complaint("layer_pattern: ME\nmulti_token_pattern: E"),
              StartsWith("model.yaml:8: multi_token_pattern needs multi_token_layers"));
  EXPECT_THAT(complaint("layer_pattern: ME\nmulti_token_layers: 1\nmulti_token_pattern: E?"),
              StartsWith("model.yaml:9: letter 2 of multi_token_pattern is \"?\""));
  EXPECT_THAT(Complaint(std::string(kSmall) + "multi_token_pattern: E"),
              StartsWith("model.yaml:5: multi_token_pattern needs layer_pattern"));
  EXPECT_THAT(
      Complaint("layer_pattern: M\nhidden_size: 64\nvocabulary_size: 10"),
      HasSubstr("letter 1 of layer_pattern is M (a state-space mixer), but state_space is"));
  EXPECT_THAT(Complaint("layers: 1\nhidden_size: 64\nvocabulary_size: 10\n"
                        "state_space: {heads: 8, head_size: 16, state_size: 32, groups: 3}"),
              StartsWith("model.yaml:4: 3 groups do not divide 8 heads"));
  const std::string every = kHybrid;
  EXPECT_THAT(Complaint(std::string(every).replace(every.find("latent_size: 16"), 15, "every: 2") +
                        "layer_pattern: ME"),
              HasSubstr("leave first_dense_layers and every out"));
}

}  // namespace
}  // namespace stepcast
