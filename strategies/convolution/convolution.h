/// \file
/// Convolutional networks that classify images: ResNet (arXiv 1512.03385), VGG (arXiv 1409.1556)
/// and any list of stages.
#pragma once

#include <string>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "strategies/operators/operator_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Units are blocks: what stands beside a residual, or one convolution. `prefix` is the message's
/// field path in `source`.
Result<OperatorModel> CreateConvolutional(const v1::Convolutional& message, const SourceMap& source,
                                          const std::string& prefix);

}  // namespace stepcast
