#include "strategies/model/model.h"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <system_error>

namespace stepcast {
namespace {

// Reads one number of a config.json under any of its names.
class ConfigReader {
 public:
  ConfigReader(const nlohmann::json& json, std::string path)
      : json_(json), path_(std::move(path)) {}

  Result<std::int64_t> Integer(std::initializer_list<const char*> names, std::int64_t when_absent,
                               std::int64_t most) const {
    for (const char* name : names) {
      const auto it = json_.find(name);
      if (it == json_.end() || it->is_null()) continue;
      if (!it->is_number_integer() || it->get<std::int64_t>() <= 0 ||
          it->get<std::int64_t>() > most) {
        return InvalidInput(fmt::format("{}: \"{}\" is {}, wanted a whole number from 1 to {}",
                                        path_, name, it->dump(), most));
      }
      return it->get<std::int64_t>();
    }
    return when_absent;
  }

  Result<bool> Boolean(const char* name, bool when_absent) const {
    const auto it = json_.find(name);
    if (it == json_.end() || it->is_null()) return when_absent;
    if (!it->is_boolean()) {
      return InvalidInput(
          fmt::format("{}: \"{}\" is {}, wanted true or false", path_, name, it->dump()));
    }
    return it->get<bool>();
  }

 private:
  const nlohmann::json& json_;
  std::string path_;
};

// As in the rules of v1::Transformer.
constexpr std::int64_t kMostLayers = 10'000;
constexpr std::int64_t kMostHidden = 1'000'000;
constexpr std::int64_t kMostFfn = 10'000'000;
constexpr std::int64_t kMostHeads = 100'000;
constexpr std::int64_t kMostVocabulary = 100'000'000;

}  // namespace

std::int64_t TransformerModel::layer_matrix_parameters() const {
  const std::int64_t attention = hidden_size * qkv_width() + query_width() * hidden_size;
  const std::int64_t mlp = (gated() ? 3 : 2) * hidden_size * ffn_hidden_size;
  return attention + mlp;
}

std::int64_t TransformerModel::final_norm_parameters() const {
  return norm == v1::NORM_LAYER_NORM ? 2 * hidden_size : hidden_size;
}

std::int64_t TransformerModel::layer_parameters() const {
  std::int64_t count = layer_matrix_parameters() + 2 * final_norm_parameters();
  if (biases)
    count += qkv_width() + hidden_size + (gated() ? 2 : 1) * ffn_hidden_size + hidden_size;
  return count;
}

std::int64_t TransformerModel::position_parameters(std::int64_t sequence_length) const {
  return position == v1::POSITION_LEARNED ? sequence_length * hidden_size : 0;
}

std::int64_t TransformerModel::parameters(std::int64_t sequence_length) const {
  return layers * layer_parameters() + embedding_parameters() * (tied_embeddings ? 1 : 2) +
         position_parameters(sequence_length) + final_norm_parameters();
}

Flops TransformerModel::step_flops(std::int64_t samples, std::int64_t sequence_length) const {
  const double tokens = static_cast<double>(samples) * static_cast<double>(sequence_length);
  const double matrices =
      static_cast<double>(layers) * static_cast<double>(layer_matrix_parameters()) +
      static_cast<double>(embedding_parameters());
  const double scores = 2.0 * static_cast<double>(layers) * static_cast<double>(sequence_length) *
                        static_cast<double>(query_width());
  return Flops(6.0 * tokens * (matrices + scores));
}

Result<v1::Transformer> ReadHuggingFaceConfig(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) {
    return MakeError(ErrorCode::kNotFound, path + ": no such file");
  }
  std::ifstream file(path);
  if (!file) return MakeError(ErrorCode::kIo, path + ": cannot be opened for reading");
  std::stringstream text;
  text << file.rdbuf();
  nlohmann::json json;
  try {
    json = nlohmann::json::parse(text.str());
  } catch (const nlohmann::json::exception& error) {
    // Without the name of the exception, which stands in brackets before the text.
    const std::string what = error.what();
    const std::size_t bracket = what.find("] ");
    return InvalidInput(fmt::format("{}: not valid JSON: {}", path,
                                    what.substr(bracket == std::string::npos ? 0 : bracket + 2)));
  }
  if (!json.is_object()) return InvalidInput(fmt::format("{}: wanted a JSON object", path));
  const auto type_it = json.find("model_type");
  if (type_it == json.end() || !type_it->is_string()) {
    return InvalidInput(
        fmt::format("{}: no \"model_type\"; wanted a Hugging Face config.json", path));
  }
  const std::string type = type_it->get<std::string>();

  // Names and class defaults of the supported types.
  struct Kind {
    const char* type;
    bool llama;  // RMSNorm, SwiGLU, rotary, no biases
    std::int64_t hidden, layers, heads, kv_heads, ffn, vocabulary;
    bool tied;
    v1::Position position;
  };
  constexpr std::int64_t kSameAsHeads = 0;
  constexpr std::int64_t kFourTimesHidden = 0;
  static constexpr std::array<Kind, 9> kKinds = {{
      {"llama", true, 4096, 32, 32, kSameAsHeads, 11008, 32000, false, v1::POSITION_ROTARY},
      {"mistral", true, 4096, 32, 32, 8, 14336, 32000, false, v1::POSITION_ROTARY},
      {"qwen2", true, 4096, 32, 32, 32, 22016, 151936, false, v1::POSITION_ROTARY},
      {"qwen3", true, 4096, 32, 32, 32, 22016, 151936, false, v1::POSITION_ROTARY},
      {"gpt2", false, 768, 12, 12, kSameAsHeads, kFourTimesHidden, 50257, true,
       v1::POSITION_LEARNED},
      {"gpt_neox", false, 6144, 44, 64, kSameAsHeads, 24576, 50432, false, v1::POSITION_ROTARY},
      {"opt", false, 768, 12, 12, kSameAsHeads, 3072, 50272, true, v1::POSITION_LEARNED},
      {"bloom", false, 64, 2, 8, kSameAsHeads, kFourTimesHidden, 250880, true, v1::POSITION_ALIBI},
      {"mpt", false, 2048, 24, 16, kSameAsHeads, kFourTimesHidden, 50368, true, v1::POSITION_ALIBI},
  }};
  const Kind* kind = nullptr;
  std::string known;
  for (const Kind& candidate : kKinds) {
    if (type == candidate.type) kind = &candidate;
    known += fmt::format("{}{}", known.empty() ? "" : ", ", candidate.type);
  }
  if (kind == nullptr) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: model_type \"{}\" is not supported; dense decoders of type {} are. "
                    "Write the shape under \"model\" by hand if it is one of that form",
                    path, type, known));
  }
  const ConfigReader reader(json, path);
  STEPCAST_ASSIGN_OR_RETURN(
      const std::int64_t hidden,
      reader.Integer({"hidden_size", "n_embd", "n_embed", "d_model"}, kind->hidden, kMostHidden));
  STEPCAST_ASSIGN_OR_RETURN(
      const std::int64_t layers,
      reader.Integer({"num_hidden_layers", "n_layer", "n_layers"}, kind->layers, kMostLayers));
  STEPCAST_ASSIGN_OR_RETURN(
      const std::int64_t heads,
      reader.Integer({"num_attention_heads", "n_head", "n_heads"}, kind->heads, kMostHeads));
  // Written as null, the key means as many as heads; left out, the default of the class.
  const bool kv_as_heads = kind->kv_heads == kSameAsHeads || json.contains("num_key_value_heads");
  STEPCAST_ASSIGN_OR_RETURN(
      const std::int64_t kv_heads,
      reader.Integer({"num_key_value_heads"}, kv_as_heads ? heads : kind->kv_heads, kMostHeads));
  STEPCAST_ASSIGN_OR_RETURN(
      const std::int64_t ffn,
      reader.Integer({"intermediate_size", "n_inner", "ffn_dim", "ffn_hidden_size"},
                     kind->ffn == kFourTimesHidden ? 4 * hidden : kind->ffn, kMostFfn));
  STEPCAST_ASSIGN_OR_RETURN(const std::int64_t vocabulary,
                            reader.Integer({"vocab_size"}, kind->vocabulary, kMostVocabulary));
  const std::int64_t default_head = type == "qwen3" ? 128 : 0;
  STEPCAST_ASSIGN_OR_RETURN(const std::int64_t head_size,
                            reader.Integer({"head_dim"}, default_head, kMostHeads));
  STEPCAST_ASSIGN_OR_RETURN(const bool tied, reader.Boolean("tie_word_embeddings", kind->tied));
  v1::Transformer model;
  model.set_family(kind->llama ? "llama" : "gpt");
  model.set_hidden_size(static_cast<std::int32_t>(hidden));
  model.set_layers(static_cast<std::int32_t>(layers));
  model.set_attention_heads(static_cast<std::int32_t>(heads));
  model.set_kv_heads(static_cast<std::int32_t>(kv_heads));
  model.set_ffn_hidden_size(static_cast<std::int32_t>(ffn));
  model.set_vocabulary_size(static_cast<std::int32_t>(vocabulary));
  if (head_size > 0) model.set_head_size(static_cast<std::int32_t>(head_size));
  model.set_tied_embeddings(tied);
  model.set_position(kind->position);
  if (type == "mpt") model.set_biases(false);
  return model;
}

Result<TransformerModel> CreateTransformer(const v1::Transformer& written, const SourceMap& source,
                                           const std::string& prefix,
                                           const std::string& directory) {
  const auto path_of = [&](const char* field) {
    return prefix.empty() ? std::string(field) : prefix + "." + field;
  };
  std::string imported_from;
  // What the scenario does not say itself comes from the file it names.
  const auto at = [&](const char* field) {
    const std::string path = path_of(field);
    if (imported_from.empty() || source.Has(path)) return source.Location(path);
    return source.Location(path_of("huggingface_config")) + ": " + imported_from;
  };
  v1::Transformer message = written;
  if (!written.huggingface_config().empty()) {
    std::filesystem::path path(written.huggingface_config());
    if (path.is_relative()) path = std::filesystem::path(directory) / path;
    auto imported = ReadHuggingFaceConfig(path.string());
    if (!imported.has_value()) {
      return MakeError(imported.error().code,
                       fmt::format("{}: {}", at("huggingface_config"), imported.error().message));
    }
    imported_from = path.string();
    message = std::move(*imported);
    message.MergeFrom(written);
  }
  const std::string family = message.family().empty() ? "gpt" : message.family();
  if (family != "gpt" && family != "llama") {
    return InvalidInput(
        fmt::format("{}: unknown family \"{}\"; wanted gpt or llama", at("family"), family));
  }
  const bool llama = family == "llama";
  const auto missing = [&](const char* field) {
    return InvalidInput(
        fmt::format("{}: {} is missing; a model needs layers, hidden_size, "
                    "attention_heads and vocabulary_size, or huggingface_config",
                    source.Location(prefix), path_of(field)));
  };
  if (message.layers() == 0) return missing("layers");
  if (message.hidden_size() == 0) return missing("hidden_size");
  if (message.attention_heads() == 0) return missing("attention_heads");
  if (message.vocabulary_size() == 0) return missing("vocabulary_size");

  // Messages made in memory have not met the schema's rules.
  const auto within = [&](const char* field, std::int64_t value,
                          std::int64_t most) -> Result<void> {
    if (value <= most) return {};
    return InvalidInput(
        fmt::format("{}: {} is {}, wanted at most {}", at(field), path_of(field), value, most));
  };
  STEPCAST_RETURN_IF_ERROR(within("layers", message.layers(), kMostLayers));
  STEPCAST_RETURN_IF_ERROR(within("hidden_size", message.hidden_size(), kMostHidden));
  STEPCAST_RETURN_IF_ERROR(within("ffn_hidden_size", message.ffn_hidden_size(), kMostFfn));
  STEPCAST_RETURN_IF_ERROR(within("attention_heads", message.attention_heads(), kMostHeads));
  STEPCAST_RETURN_IF_ERROR(within("head_size", message.head_size(), kMostHeads));
  STEPCAST_RETURN_IF_ERROR(within("vocabulary_size", message.vocabulary_size(), kMostVocabulary));

  TransformerModel model;
  model.layers = message.layers();
  model.hidden_size = message.hidden_size();
  model.attention_heads = message.attention_heads();
  model.kv_heads = message.kv_heads() > 0 ? message.kv_heads() : model.attention_heads;
  model.vocabulary_size = message.vocabulary_size();
  if (message.head_size() > 0) {
    model.head_size = message.head_size();
  } else if (model.hidden_size % model.attention_heads == 0) {
    model.head_size = model.hidden_size / model.attention_heads;
  } else {
    return InvalidInput(
        fmt::format("{}: {} attention heads do not divide hidden size {}; change one "
                    "or give head_size",
                    at("attention_heads"), model.attention_heads, model.hidden_size));
  }
  if (model.kv_heads > model.attention_heads || model.attention_heads % model.kv_heads != 0) {
    return InvalidInput(fmt::format("{}: {} key-value heads do not divide {} attention heads",
                                    at("kv_heads"), model.kv_heads, model.attention_heads));
  }
  model.norm = message.norm() != v1::NORM_UNSPECIFIED ? message.norm()
               : llama                                ? v1::NORM_RMS_NORM
                                                      : v1::NORM_LAYER_NORM;
  model.activation = message.activation() != v1::ACTIVATION_UNSPECIFIED ? message.activation()
                     : llama                                            ? v1::ACTIVATION_SWIGLU
                                                                        : v1::ACTIVATION_GELU;
  model.position = message.position() != v1::POSITION_UNSPECIFIED ? message.position()
                   : llama                                        ? v1::POSITION_ROTARY
                                                                  : v1::POSITION_LEARNED;
  if (message.ffn_hidden_size() > 0) {
    model.ffn_hidden_size = message.ffn_hidden_size();
  } else if (!llama) {
    model.ffn_hidden_size = 4 * model.hidden_size;
  } else {
    return InvalidInput(fmt::format("{}: {} is missing; the llama family has no default",
                                    source.Location(prefix), path_of("ffn_hidden_size")));
  }
  model.biases = message.has_biases() ? message.biases() : !llama;
  model.tied_embeddings = message.has_tied_embeddings() ? message.tied_embeddings() : !llama;
  model.dropout = message.has_dropout() ? message.dropout() > 0 : !llama;
  return model;
}

}  // namespace stepcast
