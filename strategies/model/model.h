/// \file
/// The shape of a model, with every default filled in and checked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// A mixture of experts in place of the MLP.
struct ExpertLayers {
  std::int64_t count = 1;
  std::int64_t per_token = 1;           ///< Experts that each token goes to (top-k).
  std::int64_t hidden_size = 1;         ///< Inner width of one expert.
  std::int64_t shared_hidden_size = 0;  ///< Inner width of all shared experts together.
  std::int64_t first_dense_layers = 0;
  std::int64_t every = 1;
  std::optional<double> capacity_factor;  ///< Absent: no token is dropped.
  bool pad_to_capacity = false;
  std::vector<double> load;  ///< Share of each expert, adding up to 1; empty is even.
  int node_limit = 0;        ///< Most nodes that a token goes to; 0 is no limit.
  /// Width of tokens inside the experts; 0: that of the layer, without projections around them.
  std::int64_t latent_size = 0;

  bool operator==(const ExpertLayers&) const = default;
};

/// Multi-head latent attention (arXiv 2405.04434, section 2.1).
struct LatentHeads {
  std::int64_t query_rank = 0;  ///< 0: queries are not compressed.
  std::int64_t key_value_rank = 1;
  std::int64_t head_size = 1;    ///< Of queries and keys, without position.
  std::int64_t rotary_size = 1;  ///< Of queries and keys, with position.
  std::int64_t value_size = 1;

  bool operator==(const LatentHeads&) const = default;
};

/// A Mamba-2 mixer (arXiv 2405.21060, section 7.1): a linear layer gives gate z, input x, state
/// projections B and C and step sizes dt; x, B and C pass a causal convolution; then the chunked
/// scan of section 6, a norm gated with z, and a linear layer back.
struct StateSpace {
  std::int64_t heads = 1;
  std::int64_t head_size = 1;   ///< P of the paper.
  std::int64_t state_size = 1;  ///< N of the paper.
  std::int64_t groups = 1;      ///< Of heads that have B and C in common.
  std::int64_t convolution_width = 4;
  std::int64_t chunk_size = 256;  ///< Q of the paper.

  /// Channels of x, of z and of the output.
  std::int64_t inner() const { return heads * head_size; }
  /// Of x, B and C, which pass the convolution.
  std::int64_t convolved() const { return inner() + 2 * groups * state_size; }
  /// Of z, x, B, C and dt.
  std::int64_t projected() const { return inner() + convolved() + heads; }
  /// Weights beside the two linear layers: convolution with bias, A, D and the bias of dt, gated
  /// norm.
  std::int64_t small_parameters() const {
    return convolved() * (convolution_width + 1) + 3 * heads + inner();
  }
  /// The same mixer with heads and groups split. A group that has heads on several ranks is on each
  /// of them.
  StateSpace Split(std::int64_t ranks) const;
  /// Multiply-adds of the scan's forward for one token, the four products of section 6.2: C with B
  /// inside a chunk, those with x, B with x for the chunk's state, C with the state before it.
  std::int64_t scan_multiply_adds(std::int64_t sequence_length) const;
  /// Tokens of a chunk, and chunks, of such a sequence.
  std::int64_t chunk(std::int64_t sequence_length) const {
    return chunk_size < sequence_length ? chunk_size : sequence_length;
  }
  std::int64_t chunks(std::int64_t sequence_length) const {
    return (sequence_length + chunk_size - 1) / chunk_size;
  }
  bool operator==(const StateSpace&) const = default;
};

/// Images in place of words.
struct ImagePatches {
  std::int64_t image_size = 1;
  std::int64_t patch_size = 1;
  std::int64_t channels = 3;
  std::int64_t classes = 1000;

  /// Patches and one token for the class.
  std::int64_t tokens() const { return (image_size / patch_size) * (image_size / patch_size) + 1; }
  std::int64_t values() const { return patch_size * patch_size * channels; }
  bool operator==(const ImagePatches&) const = default;
};

/// The branches of a layer, each with its norm and residual.
enum class LayerForm : std::uint8_t { kAttentionAndMlp, kAttention, kMlp, kStateSpace };

/// What distinguishes the layers of one model.
struct LayerKind {
  bool experts = false;
  bool cross_attention = false;  ///< A decoder's second attention, to the encoder's output.
  bool decoder = true;           ///< Its tokens are the decoder's, in an encoder-decoder.
  LayerForm form = LayerForm::kAttentionAndMlp;

  bool attends() const {
    return form == LayerForm::kAttentionAndMlp || form == LayerForm::kAttention;
  }
  /// An MLP, or experts in its place.
  bool has_mlp() const { return form == LayerForm::kAttentionAndMlp || form == LayerForm::kMlp; }
  /// Attentions, to its own and to the encoder's tokens.
  std::int64_t attentions() const { return (attends() ? 1 : 0) + (cross_attention ? 1 : 0); }
  /// Parts with a norm and a residual each.
  std::int64_t branches() const {
    return form == LayerForm::kStateSpace ? 1 : attentions() + (has_mlp() ? 1 : 0);
  }
  friend bool operator==(const LayerKind&, const LayerKind&) = default;
};

/// A transformer: decoder, encoder or both; dense, with experts, or with state-space layers.
struct TransformerModel {
  std::int64_t layers = 0;
  std::int64_t hidden_size = 0;
  std::int64_t ffn_hidden_size = 0;
  std::int64_t attention_heads = 0;
  std::int64_t kv_heads = 0;
  std::int64_t head_size = 0;
  std::int64_t vocabulary_size = 0;
  v1::Norm norm = v1::NORM_LAYER_NORM;
  v1::Activation activation = v1::ACTIVATION_GELU;
  v1::Position position = v1::POSITION_LEARNED;
  bool biases = true;
  std::optional<bool> qkv_biases;  ///< Of queries, keys and values; as `biases` when absent.
  bool tied_embeddings = true;
  bool dropout = true;
  bool causal = true;
  bool qk_norm = false;
  bool parallel_residual = false;
  bool shared_norm = false;  ///< With `parallel_residual`: one norm serves both branches.
  bool norm_biases = true;   ///< Of LayerNorm.
  bool embedding_norm = false;
  bool head_transform = false;
  std::int64_t segments = 0;
  std::int64_t decoder_layers = 0;           ///< Of `layers`, in an encoder-decoder; else 0.
  std::int64_t decoder_sequence_length = 0;  ///< 0: as long as the encoder's.
  std::int64_t multi_token_layers = 0;
  bool multi_token_shared = false;  ///< They are one, applied again and again.
  /// What each layer is, as v1::Transformer says; empty: attention and an MLP.
  std::string layer_pattern;
  std::string multi_token_pattern;       ///< With `layer_pattern`.
  std::int64_t predicted_positions = 0;  ///< Of a sample, before the output layer; 0: all.
  std::int64_t output_classes = 0;       ///< Of an output layer of its own; 0: the words.
  std::optional<ExpertLayers> experts;
  std::optional<StateSpace> state_space;
  std::optional<LatentHeads> latent;
  std::optional<ImagePatches> patches;

  bool has_qkv_biases() const { return qkv_biases.value_or(biases); }
  bool gated() const { return activation == v1::ACTIVATION_SWIGLU; }
  /// Width of one query head, and of one value head.
  std::int64_t query_head_size() const {
    return latent ? latent->head_size + latent->rotary_size : head_size;
  }
  std::int64_t value_head_size() const { return latent ? latent->value_size : head_size; }
  /// Width of all heads' outputs; differs from hidden_size in some models.
  std::int64_t query_width() const { return attention_heads * value_head_size(); }
  /// Width of queries, keys and values together.
  std::int64_t qkv_width() const { return (attention_heads + 2 * kv_heads) * head_size; }
  /// Which kind of layer `layer` is; those that predict further tokens follow after `layers`.
  LayerKind kind(std::int64_t layer) const;
  /// The layers of the `index`-th of `multi_token_layers`.
  std::vector<LayerKind> further_token_kinds(std::int64_t index) const;
  /// Any layer has attention.
  bool attends() const;
  /// Tokens that a layer of that kind sees of one sample.
  std::int64_t tokens(const LayerKind& kind, std::int64_t sequence_length) const;

  /// Weights of the matrices of one layer's attention; without biases.
  std::int64_t attention_matrix_parameters() const;
  /// Of an MLP of that inner width.
  std::int64_t mlp_parameters(std::int64_t width) const {
    return (gated() ? 3 : 2) * hidden_size * width;
  }
  /// Width of tokens inside the experts.
  std::int64_t expert_width() const {
    return experts->latent_size > 0 ? experts->latent_size : hidden_size;
  }
  /// Of so many routed experts.
  std::int64_t expert_parameters(std::int64_t count) const {
    return (gated() ? 3 : 2) * expert_width() * experts->hidden_size * count;
  }
  /// Of the projections to and from the experts' width.
  std::int64_t latent_parameters() const { return 2 * hidden_size * experts->latent_size; }
  /// Weights of the matrices of one layer that each token meets.
  std::int64_t active_matrix_parameters(const LayerKind& kind) const;
  /// Attention and MLP of the layer read the same input, side by side.
  bool has_parallel_branches(const LayerKind& kind) const {
    return parallel_residual && kind.form == LayerForm::kAttentionAndMlp && !kind.experts;
  }
  std::int64_t norms_per_layer(const LayerKind& kind) const {
    if (shared_norm && has_parallel_branches(kind)) return 1;
    return kind.branches();
  }
  /// All weights of one layer, with norms and biases.
  std::int64_t layer_parameters(const LayerKind& kind) const;
  /// The word table, or the projection of patches.
  std::int64_t embedding_parameters() const {
    return patches ? patches->values() * hidden_size : vocabulary_size * hidden_size;
  }
  /// Columns of the output layer.
  std::int64_t output_width() const {
    if (output_classes > 0) return output_classes;
    return patches ? patches->classes : vocabulary_size;
  }
  /// The output layer has a bias, and the word table nothing to do with it.
  bool has_classifier() const { return patches.has_value() || output_classes > 0; }
  /// Tokens of a sample that the output layer sees.
  std::int64_t predicted(std::int64_t sequence_length) const;
  /// Trained positions for that sequence length; 0 unless learned.
  std::int64_t position_parameters(std::int64_t sequence_length) const;
  std::int64_t final_norm_parameters() const;
  /// Weights of the whole model; tied weights count once.
  std::int64_t parameters(std::int64_t sequence_length) const;
  /// Weights that work on each token: of the experts, those that a token goes to.
  std::int64_t active_parameters(std::int64_t sequence_length) const;

  /// Arithmetic of one training step that the model itself needs: forward, and twice that backward,
  /// without recomputation. Attention counts the full square, also when causal, as in the formulas
  /// of Megatron-LM (arXiv 2104.04473, section 5.1, and 2205.05198, appendix A).
  Flops step_flops(std::int64_t samples, std::int64_t sequence_length) const;
};

/// Fills in what `message` leaves out, from its Hugging Face file and its family. Errors name the
/// file and line where the wrong value stands; `prefix` is the message's field path in `source`,
/// empty if it is the whole file.
Result<TransformerModel> CreateTransformer(const v1::Transformer& message, const SourceMap& source,
                                           const std::string& prefix, const std::string& directory);

}  // namespace stepcast
