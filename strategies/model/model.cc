#include "strategies/model/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <utility>

#include "strategies/model/huggingface.h"
#include "strategies/model/limits.h"

namespace stepcast {
namespace {

/// `at` gives the location of a field of the model.
template <typename At>
Result<ExpertLayers> CreateExperts(const v1::Transformer& message, const TransformerModel& model,
                                   const At& at) {
  const v1::Experts& written = message.experts();
  ExpertLayers experts;
  experts.count = written.count();
  experts.per_token = written.per_token();
  if (experts.per_token > experts.count) {
    return InvalidInput(fmt::format("{}: each token goes to {} experts, but there are {}",
                                    at("experts.per_token"), experts.per_token, experts.count));
  }
  experts.hidden_size = written.hidden_size() > 0 ? written.hidden_size() : model.ffn_hidden_size;
  experts.shared_hidden_size = written.shared_hidden_size() > 0
                                   ? written.shared_hidden_size()
                                   : written.shared() * experts.hidden_size;
  if (experts.hidden_size == 0) {
    return InvalidInput(
        fmt::format("{}: experts.hidden_size is missing; no MLP of the model has a "
                    "width to take in its place",
                    at("experts")));
  }
  if (!model.layer_pattern.empty() && (written.first_dense_layers() > 0 || written.every() > 0)) {
    return InvalidInput(fmt::format(
        "{}: layer_pattern says which layers have experts; leave first_dense_layers and "
        "every out",
        at(written.every() > 0 ? "experts.every" : "experts.first_dense_layers")));
  }
  experts.first_dense_layers = written.first_dense_layers();
  experts.every = std::max(1, written.every());
  if (experts.first_dense_layers + experts.every > model.layers) {
    return InvalidInput(fmt::format(
        "{}: no layer of {} has experts: the first {} are dense and every {}th of the rest has",
        at("experts"), model.layers, experts.first_dense_layers, experts.every));
  }
  if (written.has_capacity_factor()) experts.capacity_factor = written.capacity_factor();
  experts.pad_to_capacity = written.pad_to_capacity();
  if (experts.pad_to_capacity && !experts.capacity_factor) {
    return InvalidInput(
        fmt::format("{}: pad_to_capacity needs a capacity_factor", at("experts.pad_to_capacity")));
  }
  experts.node_limit = written.node_limit();
  experts.latent_size = written.latent_size();
  if (written.load_size() > 0 && written.zipf_exponent() > 0) {
    return InvalidInput(
        fmt::format("{}: give zipf_exponent or load, not both", at("experts.load")));
  }
  if (written.load_size() > 0 && written.load_size() != experts.count) {
    return InvalidInput(fmt::format("{}: load has {} entries, wanted one for each of {} experts",
                                    at("experts.load"), written.load_size(), experts.count));
  }
  double sum = 0;
  for (std::int64_t i = 0; i < experts.count; ++i) {
    if (written.load_size() == 0 && written.zipf_exponent() == 0) break;
    const double share = written.load_size() > 0
                             ? written.load(static_cast<int>(i))
                             : std::pow(static_cast<double>(i + 1), -written.zipf_exponent());
    if (!(share >= 0) || !std::isfinite(share)) {
      return InvalidInput(
          fmt::format("{}: load[{}] is {}, wanted 0 or more", at("experts.load"), i, share));
    }
    experts.load.push_back(share);
    sum += share;
  }
  if (!experts.load.empty() && !(sum > 0 && std::isfinite(sum))) {
    return InvalidInput(
        fmt::format("{}: the shares add up to {}, wanted a sum above 0", at("experts.load"), sum));
  }
  for (double& share : experts.load) share /= sum;
  return experts;
}

struct PatternLetter {
  char letter;
  const char* layer;
  const char* needs;  ///< Fields that give its shape.
  bool given;
};

/// Each letter is known, and what it needs is given.
template <typename At>
Result<void> CheckPattern(const v1::Transformer& message, const char* field,
                          const std::string& pattern, const At& at) {
  const std::array<PatternLetter, 4> letters = {{
      {'M', "a state-space mixer", "state_space", message.has_state_space()},
      {'*', "attention", "attention_heads", message.attention_heads() > 0},
      {'-', "an MLP", "ffn_hidden_size", message.ffn_hidden_size() > 0},
      {'E', "experts", "experts", message.has_experts()},
  }};
  if (pattern.size() > static_cast<std::size_t>(kMostLayers)) {
    return InvalidInput(fmt::format("{}: {} has {} letters, wanted at most {}", at(field), field,
                                    pattern.size(), kMostLayers));
  }
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const auto found = std::find_if(letters.begin(), letters.end(),
                                    [c](const PatternLetter& known) { return known.letter == c; });
    if (found == letters.end()) {
      const bool printable = c > ' ' && c <= '~';
      return InvalidInput(fmt::format(
          "{}: letter {} of {} is \"{}\"; wanted M (state space), * (attention), - (MLP) or E "
          "(experts)",
          at(field), i + 1, field,
          printable ? std::string(1, c) : fmt::format("\\x{:02x}", static_cast<unsigned char>(c))));
    }
    if (found->given) continue;
    return InvalidInput(fmt::format("{}: letter {} of {} is {} ({}), but {} is missing", at(field),
                                    i + 1, field, c, found->layer, found->needs));
  }
  return {};
}

template <typename At>
Result<StateSpace> CreateStateSpace(const v1::StateSpace& written, const At& at) {
  StateSpace mixer;
  mixer.heads = written.heads();
  mixer.head_size = written.head_size();
  mixer.state_size = written.state_size();
  mixer.groups = std::max(1, written.groups());
  if (written.convolution_width() > 0) mixer.convolution_width = written.convolution_width();
  if (written.chunk_size() > 0) mixer.chunk_size = written.chunk_size();
  if (mixer.heads % mixer.groups != 0) {
    return InvalidInput(fmt::format("{}: {} groups do not divide {} heads",
                                    at("state_space.groups"), mixer.groups, mixer.heads));
  }
  if (mixer.inner() > kMostHidden || mixer.groups * mixer.state_size > kMostHidden) {
    return InvalidInput(
        fmt::format("{}: {} heads of {} channels and {} groups of {} states; wanted "
                    "at most {} of each product",
                    at("state_space"), mixer.heads, mixer.head_size, mixer.groups, mixer.state_size,
                    kMostHidden));
  }
  return mixer;
}

/// The pattern of a model that has one, and its state-space mixer.
template <typename At>
Result<void> SetPattern(const v1::Transformer& message, const At& at, TransformerModel& model) {
  if (message.has_state_space()) {
    STEPCAST_ASSIGN_OR_RETURN(model.state_space, CreateStateSpace(message.state_space(), at));
  }
  model.layer_pattern = message.layer_pattern();
  if (model.layer_pattern.empty() && model.state_space) {
    model.layer_pattern.assign(static_cast<std::size_t>(message.layers()), 'M');
  }
  if (model.layer_pattern.empty()) {
    if (message.multi_token_pattern().empty()) return {};
    return InvalidInput(
        fmt::format("{}: multi_token_pattern needs layer_pattern", at("multi_token_pattern")));
  }
  model.layers = static_cast<std::int64_t>(model.layer_pattern.size());
  STEPCAST_RETURN_IF_ERROR(CheckPattern(message, "layer_pattern", model.layer_pattern, at));
  if (message.layers() > 0 && message.layers() != model.layers) {
    return InvalidInput(
        fmt::format("{}: layers is {}, but layer_pattern has {} letters; leave "
                    "layers out",
                    at("layers"), message.layers(), model.layers));
  }
  model.multi_token_pattern = message.multi_token_pattern();
  if (!model.multi_token_pattern.empty() && message.multi_token_layers() == 0) {
    return InvalidInput(
        fmt::format("{}: multi_token_pattern needs multi_token_layers", at("multi_token_pattern")));
  }
  STEPCAST_RETURN_IF_ERROR(
      CheckPattern(message, "multi_token_pattern", model.multi_token_pattern, at));
  const auto absent = [&](char letter) {
    return (model.layer_pattern + model.multi_token_pattern).find(letter) == std::string::npos;
  };
  const auto unused = [&](const char* field, char letter) {
    return InvalidInput(fmt::format("{}: {} is given, but no layer of layer_pattern is {}",
                                    at(field), field, letter));
  };
  if (model.state_space && absent('M')) return unused("state_space", 'M');
  if (message.has_experts() && absent('E')) return unused("experts", 'E');
  const std::pair<bool, const char*> strange[] = {
      {message.parallel_residual(), "parallel_residual"},
      {message.decoder_layers() > 0 || message.family() == "t5", "decoder_layers"},
      {message.has_patches(), "patches"},
      {message.bidirectional(), "bidirectional"}};
  for (const auto& [given, field] : strange) {
    if (!given) continue;
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: {} of a model with {} is not supported", at(field), field,
                    message.layer_pattern().empty() ? "state_space" : "layer_pattern"));
  }
  return {};
}

}  // namespace

StateSpace StateSpace::Split(std::int64_t ranks) const {
  StateSpace local = *this;
  local.heads = heads / ranks;
  local.groups = std::max<std::int64_t>(1, groups / ranks);
  return local;
}

std::int64_t StateSpace::scan_multiply_adds(std::int64_t sequence_length) const {
  const std::int64_t within = chunk(sequence_length);
  return groups * within * state_size + heads * head_size * (within + 2 * state_size);
}

namespace {

/// A character of a layer pattern that passed `CheckPattern`.
LayerKind KindOf(char symbol) {
  LayerKind kind;
  kind.experts = symbol == 'E';
  kind.form = symbol == 'M'   ? LayerForm::kStateSpace
              : symbol == '*' ? LayerForm::kAttention
                              : LayerForm::kMlp;
  return kind;
}

}  // namespace

LayerKind TransformerModel::kind(std::int64_t layer) const {
  LayerKind kind;
  if (!layer_pattern.empty()) {
    return KindOf(layer < layers ? layer_pattern[static_cast<std::size_t>(layer)]
                                 : layer_pattern.back());
  }
  if (decoder_layers > 0) {
    kind.decoder = layer >= layers - decoder_layers;
    kind.cross_attention = kind.decoder;
  }
  if (experts && layer >= experts->first_dense_layers) {
    kind.experts = (layer - experts->first_dense_layers) % experts->every == experts->every - 1;
  }
  return kind;
}

std::vector<LayerKind> TransformerModel::further_token_kinds(std::int64_t index) const {
  if (multi_token_pattern.empty()) return {kind(layers + index)};
  std::vector<LayerKind> kinds;
  kinds.reserve(multi_token_pattern.size());
  for (const char symbol : multi_token_pattern) kinds.push_back(KindOf(symbol));
  return kinds;
}

bool TransformerModel::attends() const {
  return layer_pattern.empty() || layer_pattern.find('*') != std::string::npos ||
         multi_token_pattern.find('*') != std::string::npos;
}

std::int64_t TransformerModel::tokens(const LayerKind& kind, std::int64_t sequence_length) const {
  const bool decoder = decoder_layers > 0 && kind.decoder && decoder_sequence_length > 0;
  return decoder ? decoder_sequence_length : sequence_length;
}

std::int64_t TransformerModel::attention_matrix_parameters() const {
  const std::int64_t output = query_width() * hidden_size;
  if (!latent) return hidden_size * qkv_width() + output;
  const LatentHeads& l = *latent;
  const std::int64_t queries =
      l.query_rank > 0 ? l.query_rank * (hidden_size + attention_heads * query_head_size())
                       : hidden_size * attention_heads * query_head_size();
  const std::int64_t keys = hidden_size * (l.key_value_rank + l.rotary_size) +
                            l.key_value_rank * attention_heads * (l.head_size + l.value_size);
  return queries + keys + output;
}

std::int64_t TransformerModel::active_matrix_parameters(const LayerKind& kind) const {
  if (kind.form == LayerForm::kStateSpace) {
    return hidden_size * (state_space->projected() + state_space->inner());
  }
  const std::int64_t attention = attention_matrix_parameters() * kind.attentions();
  if (!kind.has_mlp()) return attention;
  if (!kind.experts) return attention + mlp_parameters(ffn_hidden_size);
  return attention + hidden_size * experts->count + expert_parameters(experts->per_token) +
         mlp_parameters(experts->shared_hidden_size) + latent_parameters();
}

std::int64_t TransformerModel::final_norm_parameters() const {
  return norm == v1::NORM_LAYER_NORM && norm_biases ? 2 * hidden_size : hidden_size;
}

std::int64_t TransformerModel::layer_parameters(const LayerKind& kind) const {
  const std::int64_t attentions = kind.attentions();
  std::int64_t count =
      active_matrix_parameters(kind) + norms_per_layer(kind) * final_norm_parameters();
  if (kind.form == LayerForm::kStateSpace) return count + state_space->small_parameters();
  if (kind.experts) count += expert_parameters(experts->count - experts->per_token);
  if (latent && kind.attends()) count += latent->query_rank + latent->key_value_rank;
  if (qk_norm) count += attentions * 2 * head_size;
  if (has_qkv_biases() && !latent) count += attentions * qkv_width();
  if (biases) {
    count += attentions * hidden_size;
    if (kind.has_mlp() && !kind.experts) {
      count += (gated() ? 2 : 1) * ffn_hidden_size + hidden_size;
    }
  }
  return count;
}

std::int64_t TransformerModel::position_parameters(std::int64_t sequence_length) const {
  return position == v1::POSITION_LEARNED ? sequence_length * hidden_size : 0;
}

namespace {

/// The sum of something over all layers, and over `further` of those for further tokens.
template <typename Of>
auto OverLayers(const TransformerModel& model, std::int64_t further, Of of) {
  decltype(of(LayerKind())) sum = 0;
  for (std::int64_t layer = 0; layer < model.layers; ++layer) sum += of(model.kind(layer));
  for (std::int64_t i = 0; i < further; ++i) {
    for (const LayerKind& kind : model.further_token_kinds(i)) sum += of(kind);
  }
  return sum;
}

/// Of the copies of tokens that are routed to experts, the share that these take.
double KeptShare(const ExpertLayers& experts) {
  if (!experts.capacity_factor) return 1;
  const double even = 1 / static_cast<double>(experts.count);
  const double most = even * *experts.capacity_factor;
  if (experts.load.empty()) return std::min(1.0, *experts.capacity_factor);
  double kept = 0;
  for (const double load : experts.load) kept += std::min(load, most);
  return kept;
}

/// Those for further tokens that have weights of their own.
std::int64_t TrainedFurtherLayers(const TransformerModel& model) {
  return model.multi_token_shared ? std::min<std::int64_t>(1, model.multi_token_layers)
                                  : model.multi_token_layers;
}

}  // namespace

std::int64_t TransformerModel::parameters(std::int64_t sequence_length) const {
  const std::int64_t further = TrainedFurtherLayers(*this);
  std::int64_t count =
      OverLayers(*this, further, [this](const LayerKind& kind) { return layer_parameters(kind); }) +
      embedding_parameters() + position_parameters(sequence_length) + final_norm_parameters();
  if (patches) count += hidden_size;
  if (has_classifier()) {
    count += output_width() * (hidden_size + 1);
  } else if (!tied_embeddings) {
    count += embedding_parameters();
  }
  count += segments * hidden_size;
  if (embedding_norm) count += final_norm_parameters();
  if (decoder_layers > 0) count += final_norm_parameters();
  if (head_transform) count += hidden_size * (hidden_size + 1) + final_norm_parameters();
  // Two norms and the projection of both inputs of each such layer.
  count += further * (2 * final_norm_parameters() + 2 * hidden_size * hidden_size);
  return count;
}

std::int64_t TransformerModel::predicted(std::int64_t sequence_length) const {
  if (predicted_positions > 0) return predicted_positions;
  // Of an image, the class token alone.
  return patches ? 1 : tokens(LayerKind(), sequence_length);
}

std::int64_t TransformerModel::active_parameters(std::int64_t sequence_length) const {
  const auto idle_of = [this](const LayerKind& kind) {
    return kind.experts ? expert_parameters(experts->count - experts->per_token) : 0;
  };
  const std::int64_t idle = OverLayers(*this, TrainedFurtherLayers(*this), idle_of);
  return parameters(sequence_length) - idle;
}

Flops TransformerModel::step_flops(std::int64_t samples, std::int64_t sequence_length) const {
  const auto multiply_adds = [&](const LayerKind& of) {
    const std::int64_t length = tokens(of, sequence_length);
    const double heads = 0.5 * static_cast<double>(attention_heads) *
                         static_cast<double>(query_head_size() + value_head_size());
    auto each = static_cast<double>(active_matrix_parameters(of));
    if (of.form != LayerForm::kStateSpace && of.has_mlp() && of.experts) {
      each -=
          (1 - KeptShare(*experts)) * static_cast<double>(expert_parameters(experts->per_token));
    }
    if (of.attends()) each += 2.0 * static_cast<double>(length) * heads;
    if (of.cross_attention) each += 2.0 * static_cast<double>(sequence_length) * heads;
    if (of.form == LayerForm::kStateSpace) {
      each += static_cast<double>(state_space->scan_multiply_adds(length));
    }
    double all = static_cast<double>(length) * each;
    // Keys and values of cross attention are of the encoder's tokens.
    if (of.cross_attention) {
      all +=
          static_cast<double>((sequence_length - length) * hidden_size * 2 * kv_heads * head_size);
    }
    return all;
  };
  double per_sample = OverLayers(*this, multi_token_layers, multiply_adds);
  const auto length = static_cast<double>(tokens(LayerKind(), sequence_length));
  const auto h = static_cast<double>(hidden_size);
  if (patches) {
    per_sample +=
        static_cast<double>(sequence_length) * static_cast<double>(embedding_parameters());
  }
  const auto predicted_tokens = static_cast<double>(predicted(sequence_length));
  per_sample += predicted_tokens * static_cast<double>(output_width()) * h *
                static_cast<double>(1 + multi_token_layers);
  if (head_transform) per_sample += predicted_tokens * h * h;
  per_sample += static_cast<double>(multi_token_layers) * length * 2 * h * h;
  return Flops(6.0 * static_cast<double>(samples) * per_sample);
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
  static constexpr std::array<const char*, 6> kFamilies = {"gpt", "llama", "bert",
                                                           "t5",  "vit",   "mamba"};
  if (std::find(kFamilies.begin(), kFamilies.end(), family) == kFamilies.end()) {
    return InvalidInput(fmt::format("{}: unknown family \"{}\"; wanted {}", at("family"), family,
                                    fmt::join(kFamilies, ", ")));
  }
  const bool t5 = family == "t5";
  const bool mamba = family == "mamba";
  const bool llama = family == "llama" || mamba;
  const bool vit = family == "vit";
  const auto missing = [&](const char* field) {
    return InvalidInput(
        fmt::format("{}: {} is missing; a model needs layers, hidden_size, "
                    "attention_heads and vocabulary_size, or huggingface_config",
                    source.Location(prefix), path_of(field)));
  };
  if (message.layers() == 0 && message.layer_pattern().empty()) return missing("layers");
  if (message.hidden_size() == 0) return missing("hidden_size");
  const bool hybrid = !message.layer_pattern().empty() || message.has_state_space();
  if (message.attention_heads() == 0 && !hybrid) return missing("attention_heads");
  if (vit && !message.has_patches()) {
    return InvalidInput(
        fmt::format("{}: {} is missing; the vit family needs image_size and "
                    "patch_size",
                    source.Location(prefix), path_of("patches")));
  }
  if (message.vocabulary_size() == 0 && !message.has_patches()) return missing("vocabulary_size");

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
  STEPCAST_RETURN_IF_ERROR(SetPattern(message, at, model));
  model.hidden_size = message.hidden_size();
  model.attention_heads = message.attention_heads();
  model.kv_heads = message.kv_heads() > 0 ? message.kv_heads() : model.attention_heads;
  model.vocabulary_size = message.vocabulary_size();
  if (message.has_latent_attention()) {
    const v1::LatentAttention& l = message.latent_attention();
    model.latent = LatentHeads{l.query_rank(), l.key_value_rank(), l.head_size(), l.rotary_size(),
                               l.value_size()};
    model.head_size = l.value_size();
    if (model.kv_heads != model.attention_heads) {
      return InvalidInput(fmt::format(
          "{}: latent_attention gives every query head its own keys; leave kv_heads out",
          at("kv_heads")));
    }
  } else if (message.head_size() > 0 || model.attention_heads == 0) {
    model.head_size = message.head_size();
  } else if (model.hidden_size % model.attention_heads == 0) {
    model.head_size = model.hidden_size / model.attention_heads;
  } else {
    return InvalidInput(
        fmt::format("{}: {} attention heads do not divide hidden size {}; change one "
                    "or give head_size",
                    at("attention_heads"), model.attention_heads, model.hidden_size));
  }
  if (model.kv_heads > model.attention_heads ||
      (model.kv_heads > 0 && model.attention_heads % model.kv_heads != 0)) {
    return InvalidInput(fmt::format("{}: {} key-value heads do not divide {} attention heads",
                                    at("kv_heads"), model.kv_heads, model.attention_heads));
  }
  model.norm = message.norm() != v1::NORM_UNSPECIFIED ? message.norm()
               : llama || t5                          ? v1::NORM_RMS_NORM
                                                      : v1::NORM_LAYER_NORM;
  model.activation = message.activation() != v1::ACTIVATION_UNSPECIFIED ? message.activation()
                     : mamba ? v1::ACTIVATION_RELU_SQUARED
                     : llama ? v1::ACTIVATION_SWIGLU
                     : t5    ? v1::ACTIVATION_RELU
                             : v1::ACTIVATION_GELU;
  model.position = message.position() != v1::POSITION_UNSPECIFIED ? message.position()
                   : mamba                                        ? v1::POSITION_NONE
                   : llama                                        ? v1::POSITION_ROTARY
                   : t5                                           ? v1::POSITION_ALIBI
                                                                  : v1::POSITION_LEARNED;
  if (message.ffn_hidden_size() > 0) {
    model.ffn_hidden_size = message.ffn_hidden_size();
  } else if (hybrid) {
    model.ffn_hidden_size = 0;  // no layer has an MLP, or the pattern would have been refused
  } else if (message.has_experts() && message.experts().hidden_size() > 0) {
    model.ffn_hidden_size = message.experts().hidden_size();
  } else if (!llama) {
    model.ffn_hidden_size = 4 * model.hidden_size;
  } else {
    return InvalidInput(fmt::format("{}: {} is missing; the llama family has no default",
                                    source.Location(prefix), path_of("ffn_hidden_size")));
  }
  const bool plain = llama || t5;
  model.biases = message.has_biases() ? message.biases() : !plain;
  if (message.has_qkv_biases()) model.qkv_biases = message.qkv_biases();
  model.tied_embeddings =
      message.has_tied_embeddings() ? message.tied_embeddings() : !(llama || vit);
  model.dropout = message.has_dropout() ? message.dropout() > 0 : !llama;
  const bool encoder = family == "bert" || vit;
  model.causal = message.has_bidirectional() ? !message.bidirectional() : !encoder;
  model.qk_norm = message.qk_norm();
  model.parallel_residual = message.parallel_residual();
  model.shared_norm = message.shared_norm();
  if (model.shared_norm && !model.parallel_residual) {
    return InvalidInput(fmt::format("{}: shared_norm needs parallel_residual", at("shared_norm")));
  }
  model.norm_biases = !message.has_norm_biases() || message.norm_biases();
  model.embedding_norm = message.embedding_norm();
  model.head_transform = message.has_head_transform() ? message.head_transform() : family == "bert";
  model.segments = message.segments();
  model.multi_token_layers = message.multi_token_layers();
  model.multi_token_shared = message.multi_token_shared();
  if (message.decoder_layers() > 0 || t5) {
    model.decoder_layers =
        message.decoder_layers() > 0 ? message.decoder_layers() : model.layers / 2;
    model.decoder_sequence_length = message.decoder_sequence_length();
    if (model.decoder_layers >= model.layers) {
      return InvalidInput(fmt::format(
          "{}: {} decoder layers leave none of {} layers to the encoder; `layers` counts both",
          at("decoder_layers"), model.decoder_layers, model.layers));
    }
  }
  if (message.has_patches()) {
    const v1::Patches& patches = message.patches();
    model.patches = ImagePatches{patches.image_size(), patches.patch_size(),
                                 patches.channels() > 0 ? patches.channels() : 3,
                                 patches.classes() > 0 ? patches.classes() : 1000};
    if (patches.image_size() % patches.patch_size() != 0) {
      return InvalidInput(fmt::format("{}: patches of {} do not divide an image of {}",
                                      at("patches"), patches.patch_size(), patches.image_size()));
    }
    model.vocabulary_size = model.patches->classes;
    model.tied_embeddings = false;
  }
  model.predicted_positions = message.predicted_positions();
  model.output_classes = message.output_classes();
  if (model.output_classes > 0) {
    if (model.patches) {
      return InvalidInput(fmt::format("{}: images have patches.classes; leave output_classes out",
                                      at("output_classes")));
    }
    model.tied_embeddings = false;
  }
  if (model.multi_token_layers > 0 && (model.predicted_positions > 0 || model.output_classes > 0)) {
    return InvalidInput(fmt::format(
        "{}: layers that predict further tokens predict every position, in words; leave "
        "predicted_positions and output_classes out",
        at("multi_token_layers")));
  }
  if (message.has_experts()) {
    STEPCAST_ASSIGN_OR_RETURN(model.experts, CreateExperts(message, model, at));
  }
  return model;
}

}  // namespace stepcast
