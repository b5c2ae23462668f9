/// \file
/// Any model, as the list of its operators that a file gives.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "strategies/operators/operator_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// The value of an expression of whole numbers with + - * / and brackets. What it gives must be
/// whole, from 1 to 1e12. The error says what is wrong, without a location.
Result<std::int64_t> EvaluateExtent(std::string_view text);

/// `prefix` is the message's field path in `source`; the file that it may name is looked for in
/// `directory`.
Result<OperatorModel> CreateOperatorList(const v1::OperatorList& message, const SourceMap& source,
                                         const std::string& prefix, const std::string& directory);

}  // namespace stepcast
