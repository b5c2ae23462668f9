/// \file
/// The shape of a transformer from a Hugging Face config.json.
///
/// Names of fields, and what a field left out means, are those of the configuration classes of
/// huggingface/transformers (Apache-2.0), src/transformers/models/*/configuration_*.py.
#pragma once

#include <string>

#include "simulator/base/result.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// kUnsupported names a `model_type`, or a setting of it, that stepcast does not know, and what is
/// missing.
Result<v1::Transformer> ReadHuggingFaceConfig(const std::string& path);

}  // namespace stepcast
