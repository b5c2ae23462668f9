#include "strategies/model/huggingface.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "hardware/config/config.h"
#include "strategies/model/limits.h"

namespace stepcast {
namespace {

/// Levels of brackets within each other: nlohmann prints a value by recursion.
constexpr int kDeepest = 64;

/// The beginning of a text, for a message. No character of UTF-8 is cut in two.
std::string Clipped(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

std::string Written(const nlohmann::json& value) { return Clipped(value.dump(), 120); }

// Reads values of a config.json under any of their names. A null is as good as no key. The first
// wrong value is kept; what is read after it means nothing.
class ConfigReader {
 public:
  ConfigReader(const nlohmann::json& json, std::string path)
      : json_(json), path_(std::move(path)) {}

  std::int32_t Integer(std::initializer_list<const char*> names, std::int64_t when_absent,
                       std::int64_t most, std::int64_t least = 1) {
    for (const char* name : names) {
      const nlohmann::json* value = Find(name);
      if (value == nullptr) continue;
      if (!value->is_number_integer() || value->get<std::int64_t>() < least ||
          value->get<std::int64_t>() > most) {
        Fail(InvalidInput(fmt::format("{}: \"{}\" is {}, wanted a whole number from {} to {}",
                                      path_, name, Written(*value), least, most)));
        return static_cast<std::int32_t>(least);
      }
      return value->get<std::int32_t>();
    }
    return static_cast<std::int32_t>(when_absent);
  }

  bool Boolean(std::initializer_list<const char*> names, bool when_absent) {
    for (const char* name : names) {
      const nlohmann::json* value = Find(name);
      if (value == nullptr) continue;
      if (!value->is_boolean()) {
        Fail(InvalidInput(
            fmt::format("{}: \"{}\" is {}, wanted true or false", path_, name, Written(*value))));
        return when_absent;
      }
      return value->get<bool>();
    }
    return when_absent;
  }

  double Fraction(std::initializer_list<const char*> names, double when_absent) {
    for (const char* name : names) {
      const nlohmann::json* value = Find(name);
      if (value == nullptr) continue;
      if (!value->is_number() || value->get<double>() < 0 || value->get<double>() >= 1) {
        Fail(InvalidInput(fmt::format("{}: \"{}\" is {}, wanted a fraction from 0 to below 1",
                                      path_, name, Written(*value))));
        return when_absent;
      }
      return value->get<double>();
    }
    return when_absent;
  }

  std::string Text(const char* name, const char* when_absent) {
    const nlohmann::json* value = Find(name);
    if (value == nullptr) return when_absent;
    if (!value->is_string()) {
      Fail(
          InvalidInput(fmt::format("{}: \"{}\" is {}, wanted text", path_, name, Written(*value))));
      return when_absent;
    }
    return value->get<std::string>();
  }

  const nlohmann::json* Find(const char* name) const {
    const auto it = json_.find(name);
    return it == json_.end() || it->is_null() ? nullptr : &*it;
  }
  bool Contains(const char* name) const { return json_.contains(name); }

  /// A setting that no field of v1::Transformer can say.
  void Unsupported(const char* name, const std::string& missing) {
    const nlohmann::json* value = Find(name);
    Fail(MakeError(ErrorCode::kUnsupported,
                   fmt::format("{}: \"{}\" is {}: {}", path_, name,
                               value == nullptr ? "missing" : Written(*value), missing)));
  }

  /// A value that does not go with the others.
  void Reject(const char* name, const std::string& what) {
    const nlohmann::json* value = Find(name);
    Fail(InvalidInput(fmt::format("{}: \"{}\" is {}: {}", path_, name,
                                  value == nullptr ? "missing" : Written(*value), what)));
  }
  /// Reads an object within this one; `read` is not called where there is none.
  template <typename Read>
  void Within(const char* name, Read read) {
    const nlohmann::json* value = Find(name);
    if (value == nullptr) return;
    if (!value->is_object()) {
      Reject(name, "wanted a JSON object");
      return;
    }
    ConfigReader inner(*value, fmt::format("{}: in {}", path_, name));
    read(inner);
    if (!error_) error_ = std::move(inner.error_);
  }

  const std::optional<Error>& error() const { return error_; }

 private:
  void Fail(tl::unexpected<Error> error) {
    if (!error_) error_ = std::move(error).value();
  }

  const nlohmann::json& json_;
  std::string path_;
  std::optional<Error> error_;
};

constexpr std::int32_t kSameAsHeads = 0;
constexpr std::int32_t kFourTimesHidden = 0;

// Defaults of the configuration class of one model_type.
struct Class {
  const char* type;
  const char* family;
  std::int32_t hidden, layers, heads, kv_heads, ffn, vocabulary;
  bool tied;
  v1::Position position;
  double dropout = 0;
};

constexpr v1::Position kRotary = v1::POSITION_ROTARY;
constexpr v1::Position kLearned = v1::POSITION_LEARNED;
constexpr v1::Position kAlibi = v1::POSITION_ALIBI;
constexpr v1::Position kNoPosition = v1::POSITION_NONE;
constexpr std::array<Class, 19> kClasses = {{
    {"llama", "llama", 4096, 32, 32, kSameAsHeads, 11008, 32000, false, kRotary},
    {"mistral", "llama", 4096, 32, 32, 8, 14336, 32000, false, kRotary},
    {"mixtral", "llama", 4096, 32, 32, 8, 14336, 32000, false, kRotary},
    {"qwen2", "llama", 4096, 32, 32, 32, 22016, 151936, false, kRotary},
    {"qwen3", "llama", 4096, 32, 32, 32, 22016, 151936, false, kRotary},
    {"qwen3_moe", "llama", 2048, 24, 32, 4, 6144, 151936, false, kRotary},
    {"deepseek_v2", "llama", 4096, 30, 32, kSameAsHeads, 11008, 102400, false, kRotary},
    {"deepseek_v3", "llama", 7168, 61, 128, kSameAsHeads, 18432, 129280, false, kRotary},
    {"gpt2", "gpt", 768, 12, 12, kSameAsHeads, kFourTimesHidden, 50257, true, kLearned, 0.1},
    {"gpt_neox", "gpt", 6144, 44, 64, kSameAsHeads, 24576, 50432, false, kRotary},
    {"opt", "gpt", 768, 12, 12, kSameAsHeads, 3072, 50272, true, kLearned, 0.1},
    {"bloom", "gpt", 64, 2, 8, kSameAsHeads, kFourTimesHidden, 250880, true, kAlibi},
    {"mpt", "gpt", 2048, 24, 16, kSameAsHeads, kFourTimesHidden, 50368, true, kAlibi},
    {"falcon", "gpt", 4544, 32, 71, kSameAsHeads, kFourTimesHidden, 65024, true, kRotary},
    {"bert", "bert", 768, 12, 12, kSameAsHeads, 3072, 30522, true, kLearned, 0.1},
    {"t5", "t5", 512, 6, 8, kSameAsHeads, 2048, 32128, true, kAlibi, 0.1},
    {"mamba2", "mamba", 4096, 64, 128, kSameAsHeads, 0, 32768, false, kNoPosition},
    {"nemotron_h", "mamba", 4096, 52, 32, 8, 21504, 131072, false, kNoPosition},
    {"bamba", "llama", 4096, 32, 32, 8, 14336, 128000, false, kRotary},
}};

// Known models of another build, and what of them has no words here.
struct Stranger {
  const char* type;
  const char* missing;
};
constexpr std::array<Stranger, 13> kStrangers = {{
    {"mamba", "selective scans of Mamba-1"},
    {"falcon_mamba", "selective scans of Mamba-1"},
    {"jamba", "selective scans of Mamba-1"},
    {"zamba2", "attention whose weights several layers have in common"},
    {"rwkv", "recurrent layers"},
    {"recurrent_gemma", "recurrent layers"},
    {"gemma2", "norms after each branch and layers with a window"},
    {"gemma3", "norms after each branch, layers with a window and a vision part"},
    {"gpt_oss", "layers with a window, attention sinks"},
    {"whisper", "convolutions over audio"},
    {"clip", "two models side by side"},
    {"llava", "a vision model before the language model"},
    {"qwen2_vl", "a vision model before the language model"},
}};

void ReadMixtral(ConfigReader& reader, v1::Transformer& model) {
  v1::Experts& experts = *model.mutable_experts();
  experts.set_count(reader.Integer({"num_local_experts"}, 8, kMostExperts));
  experts.set_per_token(reader.Integer({"num_experts_per_tok"}, 2, kMostChosenExperts));
  experts.set_hidden_size(model.ffn_hidden_size());
}

// Layers of `mlp_only_layers` and those where (index + 1) % decoder_sparse_step is not 0 are dense.
void ReadQwenExperts(ConfigReader& reader, v1::Transformer& model) {
  v1::Experts& experts = *model.mutable_experts();
  experts.set_count(reader.Integer({"num_experts", "num_local_experts"}, 128, kMostExperts));
  experts.set_per_token(reader.Integer({"num_experts_per_tok"}, 8, kMostChosenExperts));
  experts.set_hidden_size(reader.Integer({"moe_intermediate_size"}, 768, kMostFfn));
  experts.set_every(reader.Integer({"decoder_sparse_step"}, 1, kMostLayers));
  const nlohmann::json* dense = reader.Find("mlp_only_layers");
  if (dense == nullptr || (dense->is_array() && dense->empty())) return;
  std::int32_t first = 0;
  for (const nlohmann::json& layer : *dense) {
    if (!layer.is_number_integer() || layer.get<std::int64_t>() != first) {
      reader.Unsupported("mlp_only_layers", "only the first layers can be without experts");
      return;
    }
    ++first;
  }
  if (experts.every() > 1) {
    reader.Unsupported("mlp_only_layers", "not together with decoder_sparse_step above 1");
  }
  experts.set_first_dense_layers(first);
}

void ReadDeepSeek(ConfigReader& reader, const std::string& type, v1::Transformer& model) {
  const bool v3 = type == "deepseek_v3";
  v1::LatentAttention& latent = *model.mutable_latent_attention();
  // A null, as in DeepSeek-V2-Lite, means that queries are not compressed.
  const bool whole_queries =
      reader.Contains("q_lora_rank") && reader.Find("q_lora_rank") == nullptr;
  latent.set_query_rank(whole_queries ? 0 : reader.Integer({"q_lora_rank"}, 1536, kMostHidden));
  latent.set_key_value_rank(reader.Integer({"kv_lora_rank"}, 512, kMostHidden));
  latent.set_head_size(reader.Integer({"qk_nope_head_dim"}, 128, kMostHeads));
  latent.set_rotary_size(reader.Integer({"qk_rope_head_dim"}, 64, kMostHeads));
  latent.set_value_size(reader.Integer({"v_head_dim"}, 128, kMostHeads));
  // The files write the part with positions as head_dim, and as many keys as heads.
  model.clear_head_size();
  model.clear_kv_heads();

  v1::Experts& experts = *model.mutable_experts();
  experts.set_count(reader.Integer({"n_routed_experts"}, v3 ? 256 : 64, kMostExperts));
  experts.set_per_token(reader.Integer({"num_experts_per_tok"}, v3 ? 8 : 6, kMostChosenExperts));
  experts.set_hidden_size(reader.Integer({"moe_intermediate_size"}, v3 ? 2048 : 1407, kMostFfn));
  experts.set_shared(reader.Integer({"n_shared_experts"}, v3 ? 1 : 2, kMostChosenExperts, 0));
  // From layer first_k_dense_replace on, those whose number moe_layer_freq divides have experts.
  const std::int32_t first = reader.Integer({"first_k_dense_replace"}, v3 ? 3 : 0, kMostLayers, 0);
  const std::int32_t every = reader.Integer({"moe_layer_freq"}, 1, kMostLayers);
  const std::int32_t first_with_experts = (first + every - 1) / every * every;
  experts.set_every(every);
  experts.set_first_dense_layers(std::max(0, first_with_experts - (every - 1)));
  if (first_with_experts < every - 1) {
    reader.Unsupported("moe_layer_freq",
                       "layer 0 with experts and some after it without; give first_dense_layers "
                       "and every under model.experts");
  }
  const std::int32_t groups = reader.Integer({"n_group"}, v3 ? 8 : 1, kMostExperts);
  const std::int32_t chosen = reader.Integer({"topk_group"}, v3 ? 4 : 1, kMostExperts);
  if (groups > 1 && chosen < groups) experts.set_node_limit(chosen);
  model.set_multi_token_layers(reader.Integer({"num_nextn_predict_layers"}, 0, 100, 0));
}

void ReadFalcon(ConfigReader& reader, v1::Transformer& model) {
  const bool new_decoder = reader.Boolean({"new_decoder_architecture"}, false);
  const bool multi_query = reader.Boolean({"multi_query"}, true);
  const std::int32_t heads = model.attention_heads();
  std::int32_t kv_heads = multi_query ? 1 : heads;
  if (new_decoder) kv_heads = reader.Integer({"num_kv_heads", "n_head_kv"}, heads, kMostHeads);
  model.set_kv_heads(kv_heads);
  const bool parallel = new_decoder || reader.Boolean({"parallel_attn"}, true);
  model.set_parallel_residual(parallel);
  // The new decoder norms twice (num_ln_in_parallel_attn, where written, may say otherwise).
  const std::int32_t norms = reader.Integer({"num_ln_in_parallel_attn"}, new_decoder ? 2 : 1, 2);
  model.set_shared_norm(parallel && norms == 1);
  // Without biases in linear layers; norms have theirs.
  model.set_biases(reader.Boolean({"bias"}, false));
  if (reader.Boolean({"alibi"}, false)) model.set_position(kAlibi);
}

// The encoder-only model with its head for masked words. Norms follow the branches rather than come
// before them: there is one after the embedding and none at the end, which is as many.
void ReadBert(ConfigReader& reader, v1::Transformer& model) {
  model.set_bidirectional(!reader.Boolean({"is_decoder"}, false));
  model.set_segments(reader.Integer({"type_vocab_size"}, 2, 1000));
  model.set_head_transform(true);
}

void ReadT5(ConfigReader& reader, v1::Transformer& model) {
  const std::int32_t encoder = model.layers();
  const std::int32_t decoder = reader.Integer({"num_decoder_layers"}, encoder, kMostLayers / 2);
  model.set_layers(encoder + decoder);
  model.set_decoder_layers(decoder);
  model.set_head_size(reader.Integer({"d_kv"}, 64, kMostHeads));
  const std::string projection = reader.Text("feed_forward_proj", "relu");
  model.set_activation(projection.starts_with("gated") ? v1::ACTIVATION_SWIGLU
                       : projection == "gelu"          ? v1::ACTIVATION_GELU
                                                       : v1::ACTIVATION_RELU);
}

void ReadGpt2(ConfigReader& reader, v1::Transformer& model) {
  const std::string activation = reader.Text("activation_function", "gelu_new");
  model.set_activation(activation == "gelu_new" ? v1::ACTIVATION_GELU_TANH
                       : activation == "relu"   ? v1::ACTIVATION_RELU
                                                : v1::ACTIVATION_GELU);
}

void ReadOpt(ConfigReader& reader, v1::Transformer& model) {
  const std::int32_t width =
      reader.Integer({"word_embed_proj_dim"}, model.hidden_size(), kMostHidden);
  if (width != model.hidden_size()) {
    reader.Unsupported("word_embed_proj_dim",
                       fmt::format("a word table narrower than the {} columns of the layers",
                                   model.hidden_size()));
  }
}

void ReadMpt(ConfigReader& reader, v1::Transformer& model) {
  const bool without = reader.Boolean({"no_bias"}, true);
  model.set_biases(!without);
  model.set_norm_biases(!without);
  reader.Within("attn_config", [&](ConfigReader& attention) {
    model.set_kv_heads(attention.Integer({"kv_n_heads"}, model.kv_heads(), kMostHeads));
    if (!attention.Boolean({"alibi"}, true)) model.set_position(kLearned);
  });
}

void ReadLlamaBiases(ConfigReader& reader, v1::Transformer& model) {
  const bool attention = reader.Boolean({"attention_bias"}, false);
  const bool mlp = reader.Boolean({"mlp_bias"}, false);
  if (attention && mlp) {
    model.set_biases(true);
  } else if (attention) {
    model.set_qkv_biases(true);  // that of the output projection is left out: hidden_size a layer
  } else if (mlp) {
    reader.Unsupported("mlp_bias", "biases in the MLP alone");
  }
}

/// As the classes of Hugging Face do: the heads together are as wide as the mixer.
void CheckInnerWidth(ConfigReader& reader, const char* name, std::int64_t expand,
                     const v1::Transformer& model) {
  const v1::StateSpace& mixer = model.state_space();
  const std::int64_t inner = expand * model.hidden_size();
  if (std::int64_t{mixer.heads()} * mixer.head_size() == inner) return;
  reader.Reject(name, fmt::format("{} times {} columns are {}, but {} heads of {} are {}", expand,
                                  model.hidden_size(), inner, mixer.heads(), mixer.head_size(),
                                  std::int64_t{mixer.heads()} * mixer.head_size()));
}

void ReadMamba2(ConfigReader& reader, v1::Transformer& model) {
  // The heads of this class are the mixer's.
  v1::StateSpace& mixer = *model.mutable_state_space();
  mixer.set_heads(model.attention_heads());
  model.clear_attention_heads();
  model.clear_kv_heads();
  model.clear_head_size();
  model.clear_ffn_hidden_size();
  mixer.set_head_size(reader.Integer({"head_dim"}, 64, kMostHeads));
  if (reader.Find("expand") != nullptr) {
    CheckInnerWidth(reader, "expand", reader.Integer({"expand"}, 2, 100), model);
  }
  mixer.set_state_size(reader.Integer({"state_size"}, 128, kMostHeads));
  mixer.set_groups(reader.Integer({"n_groups"}, 8, kMostHeads));
  mixer.set_convolution_width(reader.Integer({"conv_kernel"}, 4, 1000));
  mixer.set_chunk_size(reader.Integer({"chunk_size"}, 256, kMostChunk));
  if (reader.Boolean({"use_bias"}, false)) reader.Unsupported("use_bias", "biases of the mixer");
}

// Letters as in v1::Transformer.layer_pattern, or the names of layers in a list.
std::string ReadLayerTypes(ConfigReader& reader, const char* pattern, const char* names,
                           const char* when_absent) {
  const nlohmann::json* list = reader.Find(names);
  if (reader.Find(pattern) != nullptr || list == nullptr || !list->is_array()) {
    return reader.Text(pattern, when_absent);
  }
  static constexpr std::array<std::pair<std::string_view, char>, 4> kNames = {
      {{"mamba", 'M'}, {"attention", '*'}, {"mlp", '-'}, {"moe", 'E'}}};
  std::string letters;
  letters.reserve(list->size());
  for (const nlohmann::json& layer : *list) {
    const auto found = std::find_if(kNames.begin(), kNames.end(),
                                    [&](const auto& known) { return layer == known.first; });
    if (found == kNames.end()) {
      reader.Unsupported(names, "wanted mamba, attention, mlp or moe for each layer");
      return letters;
    }
    letters.push_back(found->second);
  }
  return letters;
}

void ReadNemotronH(ConfigReader& reader, v1::Transformer& model) {
  model.set_layer_pattern(ReadLayerTypes(reader, "hybrid_override_pattern", "layers_block_type",
                                         "M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M-"));
  if (!reader.Contains("num_hidden_layers")) model.clear_layers();
  v1::StateSpace& mixer = *model.mutable_state_space();
  mixer.set_heads(reader.Integer({"mamba_num_heads"}, 128, kMostHeads));
  mixer.set_head_size(reader.Integer({"mamba_head_dim"}, 64, kMostHeads));
  mixer.set_state_size(reader.Integer({"ssm_state_size"}, 128, kMostHeads));
  mixer.set_groups(reader.Integer({"n_groups", "mamba_n_groups"}, 8, kMostHeads));
  mixer.set_convolution_width(reader.Integer({"conv_kernel", "mamba_d_conv"}, 4, 1000));
  mixer.set_chunk_size(reader.Integer({"chunk_size", "mamba_chunk_size"}, 128, kMostChunk));
  model.set_head_size(reader.Integer({"head_dim", "attention_head_dim"}, 128, kMostHeads));
  for (const char* biases : {"use_bias", "mamba_proj_bias", "attention_bias", "mlp_bias"}) {
    if (reader.Boolean({biases}, false)) reader.Unsupported(biases, "biases of a hybrid model");
  }
  if (model.layer_pattern().find('E') != std::string::npos) {
    v1::Experts& experts = *model.mutable_experts();
    experts.set_count(reader.Integer({"n_routed_experts"}, 8, kMostExperts));
    experts.set_per_token(reader.Integer({"num_experts_per_tok"}, 2, kMostChosenExperts));
    experts.set_hidden_size(reader.Integer({"moe_intermediate_size"}, 7688, kMostFfn));
    // The width is that of all shared experts together.
    if (reader.Integer({"n_shared_experts"}, 1, kMostChosenExperts, 0) > 0) {
      experts.set_shared_hidden_size(
          reader.Integer({"moe_shared_expert_intermediate_size"}, 7688, kMostFfn));
    }
    experts.set_latent_size(reader.Integer({"moe_latent_size"}, 0, kMostHidden, 0));
  }
  model.set_multi_token_layers(reader.Integer({"num_nextn_predict_layers"}, 0, 100, 0));
  if (model.multi_token_layers() > 0) {
    model.set_multi_token_pattern(reader.Text("mtp_hybrid_override_pattern", ""));
  }
}

// Each layer is a mixer and an MLP: two letters.
void ReadBamba(ConfigReader& reader, v1::Transformer& model) {
  const std::int32_t layers = model.layers();
  std::string mixers(static_cast<std::size_t>(layers), 'M');
  const nlohmann::json* attention = reader.Find("attn_layer_indices");
  if (attention == nullptr || !attention->is_array()) {
    reader.Unsupported("attn_layer_indices", "wanted a list of layers with attention");
    return;
  }
  for (const nlohmann::json& layer : *attention) {
    if (!layer.is_number_integer() || layer.get<std::int64_t>() < 0 ||
        layer.get<std::int64_t>() >= layers) {
      reader.Unsupported("attn_layer_indices",
                         fmt::format("wanted layers from 0 to {}", layers - 1));
      return;
    }
    mixers[layer.get<std::size_t>()] = '*';
  }
  std::string pattern;
  pattern.reserve(2 * mixers.size());
  for (const char mixer : mixers) {
    pattern.push_back(mixer);
    pattern.push_back('-');
  }
  model.set_layer_pattern(pattern);
  model.clear_layers();
  v1::StateSpace& mixer = *model.mutable_state_space();
  mixer.set_heads(reader.Integer({"mamba_n_heads"}, 128, kMostHeads));
  const std::int32_t expand = reader.Integer({"mamba_expand"}, 2, 100);
  const std::int64_t inner = std::int64_t{expand} * model.hidden_size();
  if (inner % mixer.heads() != 0) {
    reader.Reject("mamba_n_heads",
                  fmt::format("{} heads do not divide the {} columns of the mixer ({} times {})",
                              mixer.heads(), inner, expand, model.hidden_size()));
    return;
  }
  const nlohmann::json* size = reader.Find("mamba_d_head");
  if (size != nullptr && *size != "auto") {
    mixer.set_head_size(reader.Integer({"mamba_d_head"}, 64, kMostHeads));
    CheckInnerWidth(reader, "mamba_d_head", expand, model);
  } else {
    mixer.set_head_size(static_cast<std::int32_t>(inner / mixer.heads()));
  }
  mixer.set_state_size(reader.Integer({"mamba_d_state"}, 256, kMostHeads));
  mixer.set_groups(reader.Integer({"mamba_n_groups"}, 1, kMostHeads));
  mixer.set_convolution_width(reader.Integer({"mamba_d_conv"}, 4, 1000));
  mixer.set_chunk_size(reader.Integer({"mamba_chunk_size"}, 256, kMostChunk));
}

v1::Transformer ReadShape(ConfigReader& reader, const Class& of) {
  const std::string type = of.type;
  const bool t5 = type == "t5";
  v1::Transformer model;
  model.set_family(of.family);
  model.set_hidden_size(
      reader.Integer({"hidden_size", "n_embd", "n_embed", "d_model"}, of.hidden, kMostHidden));
  model.set_layers(
      t5 ? reader.Integer({"num_layers"}, of.layers, kMostLayers / 2)
         : reader.Integer({"num_hidden_layers", "n_layer", "n_layers"}, of.layers, kMostLayers));
  model.set_attention_heads(reader.Integer(
      {"num_attention_heads", "n_head", "n_heads", "num_heads"}, of.heads, kMostHeads));
  // Written as null, the key means as many as heads; left out, the default of the class.
  const bool as_heads = of.kv_heads == kSameAsHeads || reader.Contains("num_key_value_heads");
  model.set_kv_heads(reader.Integer({"num_key_value_heads"},
                                    as_heads ? model.attention_heads() : of.kv_heads, kMostHeads));
  const std::int32_t four_times = static_cast<std::int32_t>(
      std::min<std::int64_t>(kMostFfn, std::int64_t{4} * model.hidden_size()));
  model.set_ffn_hidden_size(
      reader.Integer({"intermediate_size", "n_inner", "ffn_dim", "ffn_hidden_size", "d_ff"},
                     of.ffn == kFourTimesHidden ? four_times : of.ffn, kMostFfn));
  model.set_vocabulary_size(reader.Integer({"vocab_size"}, of.vocabulary, kMostVocabulary));
  const std::int32_t head_size =
      reader.Integer({"head_dim"}, type == "qwen3" ? 128 : 0, kMostHeads);
  if (head_size > 0) model.set_head_size(head_size);
  model.set_tied_embeddings(reader.Boolean({"tie_word_embeddings"}, of.tied));
  model.set_position(of.position);
  model.set_dropout(reader.Fraction(
      {"resid_pdrop", "hidden_dropout", "hidden_dropout_prob", "dropout", "dropout_rate"},
      of.dropout));

  if (type == "llama") ReadLlamaBiases(reader, model);
  if (type == "mixtral") ReadMixtral(reader, model);
  if (type == "qwen2") model.set_qkv_biases(true);
  if (type == "qwen3" || type == "qwen3_moe") {
    model.set_qk_norm(true);
    if (reader.Boolean({"attention_bias"}, false)) model.set_qkv_biases(true);
  }
  if (type == "qwen3_moe") ReadQwenExperts(reader, model);
  if (type == "deepseek_v2" || type == "deepseek_v3") ReadDeepSeek(reader, type, model);
  if (type == "gpt_neox") {
    model.set_parallel_residual(reader.Boolean({"use_parallel_residual"}, true));
    if (!reader.Boolean({"attention_bias"}, true)) {
      reader.Unsupported("attention_bias", "biases in the MLP alone");
    }
  }
  if (type == "gpt2") ReadGpt2(reader, model);
  if (type == "opt") ReadOpt(reader, model);
  if (type == "bloom") model.set_embedding_norm(true);
  if (type == "mpt") ReadMpt(reader, model);
  if (type == "falcon") ReadFalcon(reader, model);
  if (type == "bert") ReadBert(reader, model);
  if (t5) ReadT5(reader, model);
  if (type == "mamba2") ReadMamba2(reader, model);
  if (type == "nemotron_h") ReadNemotronH(reader, model);
  if (type == "bamba") ReadBamba(reader, model);
  return model;
}

Result<nlohmann::json> ReadJson(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(path));
  constexpr std::size_t kMostBytes = 1 << 20;
  if (text.size() > kMostBytes) {
    return InvalidInput(fmt::format("{}: found {} bytes, wanted a config.json of at most {} MiB",
                                    path, text.size(), kMostBytes >> 20));
  }
  bool too_deep = false;
  const auto keep = [&](int depth, nlohmann::json::parse_event_t event, const nlohmann::json&) {
    const bool opened = event == nlohmann::json::parse_event_t::object_start ||
                        event == nlohmann::json::parse_event_t::array_start;
    if (opened && depth >= kDeepest) too_deep = true;
    return !too_deep;
  };
  try {
    nlohmann::json json = nlohmann::json::parse(text, keep);
    if (too_deep) {
      return InvalidInput(
          fmt::format("{}: nested too deeply, more than {} levels", path, kDeepest));
    }
    if (!json.is_object()) return InvalidInput(fmt::format("{}: wanted a JSON object", path));
    return json;
  } catch (const nlohmann::json::exception& error) {
    // Without the name of the exception, which stands in brackets before the text.
    const std::string what = error.what();
    const std::size_t bracket = what.find("] ");
    return InvalidInput(
        fmt::format("{}: not valid JSON: {}", path,
                    Clipped(what.substr(bracket == std::string::npos ? 0 : bracket + 2), 400)));
  }
}

Error UnknownType(const std::string& path, const std::string& type) {
  std::string known;
  for (const Class& of : kClasses) known += fmt::format("{}{}", known.empty() ? "" : ", ", of.type);
  std::string missing = "what its layers are made of is not known here";
  for (const Stranger& stranger : kStrangers) {
    if (type == stranger.type) missing = fmt::format("missing: {}", stranger.missing);
  }
  return {ErrorCode::kUnsupported,
          fmt::format("{}: model_type \"{}\" is not supported ({}); {} are. Write the shape under "
                      "\"model\" by hand if it is a transformer of that form, or its operators "
                      "under \"operators\"",
                      path, Clipped(type, 120), missing, known)};
}

}  // namespace

Result<v1::Transformer> ReadHuggingFaceConfig(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(const nlohmann::json json, ReadJson(path));
  const auto type_it = json.find("model_type");
  if (type_it == json.end() || !type_it->is_string()) {
    return InvalidInput(
        fmt::format("{}: no \"model_type\"; wanted a Hugging Face config.json", path));
  }
  const std::string type = type_it->get<std::string>();
  const auto of = std::find_if(kClasses.begin(), kClasses.end(),
                               [&](const Class& candidate) { return type == candidate.type; });
  if (of == kClasses.end()) return tl::unexpected(UnknownType(path, type));
  ConfigReader reader(json, path);
  v1::Transformer model = ReadShape(reader, *of);
  if (reader.error()) return tl::unexpected(*reader.error());
  return model;
}

}  // namespace stepcast
