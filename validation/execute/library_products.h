/// \file
/// Matrix products of types that no step on cores is executed in, as oneDNN multiplies them: for
/// tables of what a machine could do.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/op.h"

namespace stepcast {

/// Median time of each product on one core, in microseconds; absent where oneDNN has no kernel for
/// its type and layout on this processor. `products` are GEMMs of one batch whose operands and
/// result have their `dtype`. They run one after the other in rounds, each on operands of its own,
/// in a process of its own, for at least `seconds` and three rounds.
Result<std::vector<std::optional<double>>> TimeLibraryProducts(std::span<const Op> products,
                                                               double seconds);

}  // namespace stepcast
