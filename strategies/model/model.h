/// \file
/// The shape of a model, with every default filled in and checked.
#pragma once

#include <cstdint>
#include <string>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// A decoder-only dense transformer.
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
  bool tied_embeddings = true;
  bool dropout = true;

  bool gated() const { return activation == v1::ACTIVATION_SWIGLU; }
  /// Width of all query heads; differs from hidden_size in some models.
  std::int64_t query_width() const { return attention_heads * head_size; }
  /// Width of queries, keys and values together.
  std::int64_t qkv_width() const { return (attention_heads + 2 * kv_heads) * head_size; }

  /// Weights of the matrices of one layer.
  std::int64_t layer_matrix_parameters() const;
  /// All weights of one layer, with norms and biases.
  std::int64_t layer_parameters() const;
  /// The word table; also the output layer's weights.
  std::int64_t embedding_parameters() const { return vocabulary_size * hidden_size; }
  /// Trained positions for that sequence length; 0 unless learned.
  std::int64_t position_parameters(std::int64_t sequence_length) const;
  std::int64_t final_norm_parameters() const;
  /// Weights of the whole model; tied weights count once.
  std::int64_t parameters(std::int64_t sequence_length) const;

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

/// Reads the shape from a Hugging Face config.json. kUnsupported names a `model_type` that stepcast
/// does not know and what is missing.
Result<v1::Transformer> ReadHuggingFaceConfig(const std::string& path);

}  // namespace stepcast
