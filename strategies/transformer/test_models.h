/// \file
/// Models of this folder's tests.
#pragma once

#include <cstdint>

#include "strategies/model/model.h"

namespace stepcast {

/// Eight heads and rotary positions; no biases, no dropout, an output layer of its own.
inline TransformerModel SmallRotary(std::int64_t layers, std::int64_t hidden, std::int64_t ffn,
                                    std::int64_t vocabulary) {
  TransformerModel model;
  model.layers = layers;
  model.hidden_size = hidden;
  model.ffn_hidden_size = ffn;
  model.attention_heads = model.kv_heads = 8;
  model.head_size = hidden / 8;
  model.vocabulary_size = vocabulary;
  model.position = v1::POSITION_ROTARY;
  model.biases = false;
  model.tied_embeddings = false;
  model.dropout = false;
  return model;
}

}  // namespace stepcast
