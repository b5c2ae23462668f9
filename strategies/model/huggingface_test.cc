#include "strategies/model/huggingface.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "simulator/base/temporary_directory.h"
#include "strategies/model/model.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

TransformerModel ImportFile(const std::string& path) {
  v1::Transformer message;
  message.set_huggingface_config(path);
  const Result<TransformerModel> model =
      CreateTransformer(message, SourceMap(), "", "strategies/model/testdata");
  EXPECT_TRUE(model.has_value()) << model.error().message;
  return model.value_or(TransformerModel{});
}

TransformerModel Import(const std::string& type) { return ImportFile(type + ".config.json"); }

// --- Sizes of public models: the totals of the weight files on huggingface.co, unless said
// otherwise.

TEST(HuggingFaceTest, Gpt2Has124MillionParameters) {
  EXPECT_EQ(Import("gpt2").parameters(1024), 124'439'808);
}

TEST(HuggingFaceTest, GptNeoxHas20BillionParameters) {
  EXPECT_EQ(Import("gpt_neox").parameters(2048), 20'554'567'680);
}

TEST(HuggingFaceTest, BloomHas176BillionParameters) {
  const TransformerModel model = Import("bloom");
  EXPECT_TRUE(model.embedding_norm);
  EXPECT_EQ(model.parameters(2048), 176'247'271'424);
}

TEST(HuggingFaceTest, MptHas7BillionParameters) {
  EXPECT_EQ(Import("mpt").parameters(2048), 6'649'286'656);
}

TEST(HuggingFaceTest, Qwen2Has7BillionParameters) {
  const TransformerModel model = Import("qwen2");
  EXPECT_FALSE(model.biases);
  EXPECT_TRUE(model.has_qkv_biases());
  EXPECT_EQ(model.parameters(4096), 7'615'616'512);
}

TEST(HuggingFaceTest, Qwen3Has600MillionParameters) {
  EXPECT_EQ(Import("qwen3").parameters(4096), 596'049'920);
}

// Mistral AI, "Mixtral of Experts", arXiv 2401.04088: 47B, of which 13B work on a token.
TEST(HuggingFaceTest, MixtralHas47BillionParametersOf13Work) {
  const TransformerModel model = Import("mixtral");
  ASSERT_TRUE(model.experts);
  EXPECT_EQ(model.experts->count, 8);
  EXPECT_EQ(model.experts->per_token, 2);
  EXPECT_EQ(model.kv_heads, 8);
  EXPECT_EQ(model.parameters(4096), 46'702'792'704);
  EXPECT_EQ(model.active_parameters(4096), 12'879'925'248);
}

// The card: 30.5B in total, 3.3B activated.
TEST(HuggingFaceTest, Qwen3MoeHas30BillionParametersOf3Work) {
  const TransformerModel model = Import("qwen3_moe");
  EXPECT_EQ(model.head_size, 128);
  EXPECT_EQ(model.kv_heads, 4);
  EXPECT_EQ(model.parameters(4096), 30'532'122'624);
  EXPECT_NEAR(static_cast<double>(model.active_parameters(4096)), 3.3e9, 0.06e9);
}

// arXiv 2412.19437, section 4.2: 671B, of which 37B work on a token; the weight files hold
// 671,026,419,200 without the layer for a further token, with a bias for each of 256 experts in 58
// routers, which balances the load and is not counted here. The paper's 37B leaves the word table
// out, which a token only reads one row of.
TEST(HuggingFaceTest, DeepSeekV3Has671BillionParametersOf37Work) {
  TransformerModel model = Import("deepseek_v3");
  ASSERT_TRUE(model.experts && model.latent);
  EXPECT_EQ(model.experts->first_dense_layers, 3);
  EXPECT_EQ(model.experts->node_limit, 4);
  EXPECT_EQ(model.multi_token_layers, 1);
  EXPECT_EQ(model.query_head_size(), 192);
  model.multi_token_layers = 0;
  EXPECT_EQ(model.parameters(4096), 671'026'419'200 - 58 * 256);
  EXPECT_NEAR(static_cast<double>(model.active_parameters(4096) - model.embedding_parameters()),
              37e9, 0.5e9);
}

// arXiv 2405.04434, section 3.1.2: 236B, of which 21B work on a token.
TEST(HuggingFaceTest, DeepSeekV2Has236BillionParametersOf21Work) {
  const TransformerModel model = Import("deepseek_v2");
  EXPECT_NEAR(static_cast<double>(model.parameters(4096)), 236e9, 0.5e9);
  EXPECT_NEAR(static_cast<double>(model.active_parameters(4096)), 21e9, 0.5e9);
}

// One key-value head, one norm for both branches.
// Dao and Gu, arXiv 2405.21060, table 3: the smallest model has 129M.
TEST(HuggingFaceTest, Mamba2Has129MillionParameters) {
  const TransformerModel model = Import("mamba2");
  ASSERT_TRUE(model.state_space);
  EXPECT_EQ(model.state_space->inner(), 2 * model.hidden_size);
  EXPECT_FALSE(model.attends());
  EXPECT_EQ(model.parameters(2048), 128'989'632);
}

// NVIDIA's technical report of December 2025: 31.6B, of which 3.6B work on a token with the word
// table and the output layer.
TEST(HuggingFaceTest, Nemotron3NanoHas32BillionParametersOf4Work) {
  const TransformerModel model = Import("nemotron_h");
  EXPECT_EQ(std::count(model.layer_pattern.begin(), model.layer_pattern.end(), 'M'), 23);
  EXPECT_EQ(std::count(model.layer_pattern.begin(), model.layer_pattern.end(), 'E'), 23);
  EXPECT_EQ(std::count(model.layer_pattern.begin(), model.layer_pattern.end(), '*'), 6);
  EXPECT_FALSE(model.gated());
  EXPECT_NEAR(static_cast<double>(model.parameters(8192)), 31.6e9, 0.01 * 31.6e9);
  EXPECT_NEAR(static_cast<double>(model.active_parameters(8192)), 3.6e9, 0.01 * 3.6e9);
}

// The class alone is Nemotron-H-8B: 8.1B (arXiv 2504.03624).
TEST(HuggingFaceTest, NemotronHHas8BillionParameters) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("config.json", R"({"model_type": "nemotron_h"})");
  const TransformerModel model = ImportFile(path);
  EXPECT_EQ(model.layers, 52);
  EXPECT_NEAR(static_cast<double>(model.parameters(8192)), 8.1e9, 0.01 * 8.1e9);
}

TEST(HuggingFaceTest, LayersMayBeNamedOneByOne) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write(
      "config.json",
      R"({"model_type": "nemotron_h", "layers_block_type": ["mamba", "moe", "attention", "mlp"],
          "num_nextn_predict_layers": 2, "mtp_hybrid_override_pattern": "*E",
          "moe_latent_size": 1024})");
  const TransformerModel model = ImportFile(path);
  EXPECT_EQ(model.layer_pattern, "ME*-");
  EXPECT_EQ(model.multi_token_pattern, "*E");
  ASSERT_TRUE(model.experts);
  EXPECT_EQ(model.experts->latent_size, 1024);
}

// Bamba-9B: 9.78B (IBM's model card of December 2024). Each layer is a mixer and an MLP.
TEST(HuggingFaceTest, BambaHas10BillionParameters) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("config.json", R"({"model_type": "bamba",
      "attn_layer_indices": [9, 18, 27], "mamba_d_head": "auto", "mamba_d_state": 128})");
  const TransformerModel model = ImportFile(path);
  EXPECT_EQ(model.layers, 64);
  EXPECT_EQ(model.layer_pattern.substr(16, 6), "M-*-M-");
  EXPECT_NEAR(static_cast<double>(model.parameters(8192)), 9.78e9, 0.01 * 9.78e9);
}

TEST(HuggingFaceTest, Falcon7BHasTheOldDecoder) {
  const TransformerModel model = Import("falcon-7b");
  EXPECT_EQ(model.kv_heads, 1);
  EXPECT_TRUE(model.parallel_residual);
  EXPECT_FALSE(model.biases);
  EXPECT_EQ(model.position, v1::POSITION_ROTARY);
  EXPECT_EQ(model.parameters(2048), 6'921'720'704);
}

TEST(HuggingFaceTest, Falcon40BHasTheNewDecoder) {
  const TransformerModel model = Import("falcon-40b");
  EXPECT_EQ(model.kv_heads, 8);
  EXPECT_FALSE(model.shared_norm);
  EXPECT_EQ(model.parameters(2048), 41'303'293'952);
}

// BertForMaskedLM has 335,174,458, with a bias for each of 30,522 words, which is not counted here;
// 340M is the rounded figure of arXiv 1810.04805, with the pooler.
TEST(HuggingFaceTest, BertLargeHas335MillionParameters) {
  const TransformerModel model = Import("bert-large");
  EXPECT_FALSE(model.causal);
  EXPECT_EQ(model.segments, 2);
  EXPECT_TRUE(model.head_transform);
  EXPECT_EQ(model.parameters(512), 335'174'458 - 30'522);
}

// The weight file has 737,668,096, with 32 relative positions for each of 16 heads in both halves;
// arXiv 1910.10683 rounds to 770M.
TEST(HuggingFaceTest, T5LargeHas738MillionParameters) {
  const TransformerModel model = Import("t5-large");
  EXPECT_EQ(model.layers, 48);
  EXPECT_EQ(model.decoder_layers, 24);
  EXPECT_EQ(model.activation, v1::ACTIVATION_RELU);
  EXPECT_TRUE(model.tied_embeddings);
  EXPECT_EQ(model.parameters(512), 737'668'096 - 2 * 32 * 16);
}

// Version 1.1: gated, and with an output layer of its own. The weight file has 783,150,080.
TEST(HuggingFaceTest, T5OfVersion11IsGated) {
  const TransformerModel model = Import("t5-v1_1-large");
  EXPECT_TRUE(model.gated());
  EXPECT_EQ(model.parameters(512), 783'150'080 - 2 * 32 * 16);
}

// --- Names and defaults.

TEST(HuggingFaceTest, LlamaIsRead) {
  const TransformerModel model = Import("llama");
  EXPECT_EQ(model.layers, 32);
  EXPECT_EQ(model.hidden_size, 4096);
  EXPECT_EQ(model.ffn_hidden_size, 14336);
  EXPECT_EQ(model.attention_heads, 32);
  EXPECT_EQ(model.kv_heads, 8);
  EXPECT_EQ(model.head_size, 128);
  EXPECT_EQ(model.vocabulary_size, 128256);
  EXPECT_EQ(model.norm, v1::NORM_RMS_NORM);
  EXPECT_FALSE(model.tied_embeddings);
}

TEST(HuggingFaceTest, NullMeansTheDefaultOfTheClass) {
  const TransformerModel model = Import("llama-nulls");
  EXPECT_EQ(model.kv_heads, 8) << "as many as heads";
  EXPECT_EQ(model.head_size, 64) << "hidden size over heads";
  EXPECT_EQ(model.vocabulary_size, 32000);
  EXPECT_FALSE(model.tied_embeddings);
}

// MistralConfig has 8 key-value heads unless the file says otherwise; null says "as many as heads".
TEST(HuggingFaceTest, MissingAndNullKeyValueHeadsDifferForMistral) {
  EXPECT_EQ(Import("mistral").kv_heads, 8);
  EXPECT_EQ(Import("mistral").attention_heads, 32);
  EXPECT_EQ(Import("mistral-nulls").kv_heads, 32);
}

// Heads of 128 whatever the hidden size: queries are twice as wide as the model.
TEST(HuggingFaceTest, Qwen3HasHeadsOf128) {
  const TransformerModel model = Import("qwen3");
  EXPECT_EQ(model.head_size, 128);
  EXPECT_EQ(model.query_width(), 2048);
  EXPECT_EQ(model.vocabulary_size, 151936);
  EXPECT_TRUE(model.tied_embeddings);
  EXPECT_TRUE(model.qk_norm);
}

TEST(HuggingFaceTest, Gpt2NamesAreRead) {
  const TransformerModel model = Import("gpt2");
  EXPECT_EQ(model.hidden_size, 768);
  EXPECT_EQ(model.ffn_hidden_size, 3072) << "n_inner is null";
  EXPECT_EQ(model.vocabulary_size, 50257);
  EXPECT_EQ(model.position, v1::POSITION_LEARNED);
  EXPECT_TRUE(model.tied_embeddings);
  EXPECT_TRUE(model.biases);
}

TEST(HuggingFaceTest, GptNeoxIsGptWithRotaryPositions) {
  const TransformerModel model = Import("gpt_neox");
  EXPECT_EQ(model.attention_heads, 64);
  EXPECT_EQ(model.vocabulary_size, 50432);
  EXPECT_EQ(model.norm, v1::NORM_LAYER_NORM);
  EXPECT_EQ(model.position, v1::POSITION_ROTARY);
  EXPECT_FALSE(model.tied_embeddings);
  EXPECT_TRUE(model.biases);
}

TEST(HuggingFaceTest, OptNamesAreRead) {
  const TransformerModel model = Import("opt");
  EXPECT_EQ(model.ffn_hidden_size, 8192);
  EXPECT_EQ(model.vocabulary_size, 50272);
  EXPECT_EQ(model.position, v1::POSITION_LEARNED);
  EXPECT_TRUE(model.tied_embeddings);
}

TEST(HuggingFaceTest, BloomHasAlibi) {
  const TransformerModel model = Import("bloom");
  EXPECT_EQ(model.ffn_hidden_size, 4 * 14336);
  EXPECT_EQ(model.position, v1::POSITION_ALIBI);
  EXPECT_TRUE(model.tied_embeddings);
}

TEST(HuggingFaceTest, MptHasNoBiases) {
  const TransformerModel model = Import("mpt");
  EXPECT_EQ(model.hidden_size, 4096);
  EXPECT_EQ(model.ffn_hidden_size, 16384);
  EXPECT_EQ(model.position, v1::POSITION_ALIBI);
  EXPECT_FALSE(model.biases);
}

class HuggingFaceErrorTest : public ::testing::Test {
 protected:
  Error Read(const std::string& json) const {
    const Result<v1::Transformer> model =
        ReadHuggingFaceConfig(directory_.Write("config.json", json));
    EXPECT_FALSE(model.has_value());
    return model.has_value() ? Error{ErrorCode::kInvalidInput, "accepted"} : model.error();
  }

  TemporaryDirectory directory_;
};

TEST_F(HuggingFaceErrorTest, UnsupportedTypesAreNamedWithTheSupportedOnes) {
  const Error error = Read(R"({"model_type": "mamba"})");
  EXPECT_EQ(error.code, ErrorCode::kUnsupported);
  EXPECT_THAT(error.message, AllOf(HasSubstr("config.json: model_type \"mamba\""),
                                   HasSubstr("missing: selective scans of Mamba-1"),
                                   HasSubstr("llama, mistral, mixtral"), HasSubstr("by hand")));
  EXPECT_THAT(Read(R"({"model_type": "nobody"})").message,
              HasSubstr("model_type \"nobody\" is not supported (what its layers are made of"));
}

TEST_F(HuggingFaceErrorTest, WrongValuesAreNamedWithWhatWasWanted) {
  EXPECT_THAT(Read(R"({"model_type": "llama", "hidden_size": -5})").message,
              HasSubstr("config.json: \"hidden_size\" is -5, wanted a whole number from 1 to"));
  EXPECT_THAT(Read(R"({"model_type": "llama", "hidden_size": 12.5})").message, HasSubstr("12.5"));
  EXPECT_THAT(Read(R"({"model_type": "llama", "hidden_size": "4096"})").message,
              HasSubstr("\"4096\", wanted a whole number"));
  EXPECT_THAT(Read(R"({"model_type": "llama", "vocab_size": 18446744073709551615})").message,
              HasSubstr("wanted a whole number"));
  // What the schema refuses in a scenario is refused here too.
  EXPECT_THAT(Read(R"({"model_type": "gpt2", "n_layer": 10001})").message,
              HasSubstr("\"n_layer\" is 10001, wanted a whole number from 1 to 10000"));
  EXPECT_THAT(Read(R"({"model_type": "llama", "tie_word_embeddings": 1})").message,
              HasSubstr("\"tie_word_embeddings\" is 1, wanted true or false"));
}

TEST_F(HuggingFaceErrorTest, LayersOfHybridsAreKnown) {
  EXPECT_THAT(
      Read(R"({"model_type": "nemotron_h", "layers_block_type": ["mamba", "conv"]})").message,
      HasSubstr("wanted mamba, attention, mlp or moe for each layer"));
  EXPECT_THAT(Read(R"({"model_type": "nemotron_h", "mlp_bias": true})").message,
              HasSubstr("\"mlp_bias\" is true: biases of a hybrid model"));
  EXPECT_THAT(Read(R"({"model_type": "bamba"})").message,
              HasSubstr("\"attn_layer_indices\" is missing: wanted a list"));
  EXPECT_THAT(Read(R"({"model_type": "bamba", "attn_layer_indices": [32]})").message,
              HasSubstr("wanted layers from 0 to 31"));
  EXPECT_THAT(
      Read(R"({"model_type": "bamba", "attn_layer_indices": [9], "mamba_n_heads": 100})").message,
      HasSubstr("\"mamba_n_heads\" is 100: 100 heads do not divide the 8192 columns"));
  EXPECT_THAT(Read(R"({"model_type": "bamba", "attn_layer_indices": [9], "hidden_size": 64,
                       "mamba_n_heads": 256})")
                  .message,
              HasSubstr("256 heads do not divide the 128 columns"));
  EXPECT_THAT(
      Read(R"({"model_type": "bamba", "attn_layer_indices": [9], "mamba_d_head": 32})").message,
      HasSubstr("\"mamba_d_head\" is 32: 2 times 4096 columns are 8192, but 128 heads"));
  EXPECT_THAT(Read(R"({"model_type": "mamba2", "expand": 3})").message,
              HasSubstr("\"expand\" is 3: 3 times 4096 columns are 12288, but 128 heads of 64"));
}

TEST_F(HuggingFaceErrorTest, AttentionOfMptIsChecked) {
  EXPECT_THAT(Read(R"({"model_type": "mpt", "attn_config": []})").message,
              HasSubstr("\"attn_config\" is []: wanted a JSON object"));
  EXPECT_THAT(Read(R"({"model_type": "mpt", "attn_config": {"kv_n_heads": -1}})").message,
              HasSubstr("in attn_config: \"kv_n_heads\" is -1, wanted a whole number from 1"));
  EXPECT_THAT(Read(R"({"model_type": "mpt", "attn_config": {"kv_n_heads": "8"}})").message,
              HasSubstr("\"kv_n_heads\" is \"8\", wanted a whole number"));
  EXPECT_THAT(Read(R"({"model_type": "mpt", "attn_config": {"alibi": 1}})").message,
              HasSubstr("\"alibi\" is 1, wanted true or false"));
}

TEST_F(HuggingFaceErrorTest, OtherFilesAreNoConfig) {
  EXPECT_THAT(Read("{\"model_type\": ").message, HasSubstr("not valid JSON"));
  EXPECT_THAT(Read("").message, HasSubstr("not valid JSON"));
  EXPECT_THAT(Read("[1, 2]").message, HasSubstr("wanted a JSON object"));
  EXPECT_THAT(Read("{}").message, HasSubstr("no \"model_type\"; wanted a Hugging Face"));
  EXPECT_THAT(Read(R"({"model_type": 7})").message, HasSubstr("no \"model_type\""));
}

TEST_F(HuggingFaceErrorTest, SettingsWithoutWordsAreNamed) {
  EXPECT_THAT(
      Read(R"({"model_type": "opt", "hidden_size": 1024, "word_embed_proj_dim": 512})").message,
      HasSubstr("\"word_embed_proj_dim\" is 512: a word table narrower than the 1024 columns"));
  EXPECT_THAT(Read(R"({"model_type": "qwen3_moe", "mlp_only_layers": [3]})").message,
              HasSubstr("\"mlp_only_layers\" is [3]: only the first layers"));
  EXPECT_THAT(Read(R"({"model_type": "llama", "mlp_bias": true})").message,
              HasSubstr("\"mlp_bias\" is true"));
}

}  // namespace
}  // namespace stepcast
