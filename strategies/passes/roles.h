/// \file
/// What instructions of a step are for, as far as passes that reorder ask. Private to passes/.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"

namespace stepcast {

/// By instruction: of backward, and all that it writes are gradients of weights, or what a kernel
/// adds to them. One that makes the gradient of its input as well is none.
std::vector<std::uint8_t> WeightGradients(const Program& program, const DataFlow& flow);

/// By instruction: gathers weights of a unit for its forward or backward, or is a cast on the same
/// stream before that.
std::vector<std::uint8_t> WeightGathers(const Program& program);

/// By instruction: reduces gradients between data-parallel ranks.
std::vector<std::uint8_t> GradientReductions(const Program& program);

/// By instruction: the first one, in program order, that needs its result, or needs that of one of
/// `chained` which does; the program's size if none does.
std::vector<std::uint32_t> FirstNeeded(const Program& program, const Dependences& dependences,
                                       const std::vector<std::uint8_t>& chained);

/// By instruction: the first one after it on its stream that is of another micro-batch, chunk or
/// direction; the program's size if none is.
std::vector<std::uint32_t> NextAction(const Program& program);

}  // namespace stepcast
