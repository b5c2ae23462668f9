/// \file
/// What optimizers keep of each weight, and what they read and write to update it.
///
/// Fused, an optimizer reads gradient, weight and state once and writes weight and state once, each
/// in its own type. Not fused it runs as a framework composes it of kernels that are one operation
/// each; the bytes of those were counted in PyTorch's `foreach=False` implementations, Adafactor's
/// in Hugging Face's.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/base/units.h"
#include "simulator/program/op.h"
#include "strategies/plan/plan.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Whether weights of 16 bits are kept in fp32 too.
bool KeepsMasterWeights(const ParallelPlan& plan);

/// States beside the weights, of so many of them: moments, scales of blocks of 8-bit moments, and
/// an fp32 copy of 16-bit weights. The sums of Adafactor are not counted: for a matrix of 4096 rows
/// and columns they are a two-thousandth of its elements.
Bytes OptimizerBytes(const ParallelPlan& plan, std::int64_t parameters);

/// Moments as large as the weights.
std::int64_t OptimizerMoments(v1::Optimizer optimizer);

/// Whether the norm of all gradients is found, and gradients are scaled to keep it small. Recipes
/// with SGD have no such step, and Adafactor bounds each update by itself.
bool ClipsGradients(v1::Optimizer optimizer);

/// Bytes read and written for each weight whose gradient is fp32, weight decay included as far as
/// the optimizer's own kernel does it. Not of OPTIMIZER_NONE.
std::int64_t UpdateTraffic(const ParallelPlan& plan, const v1::Framework& framework);

/// Kernels that add weight decay to gradients before the update, for so many weights: empty where
/// the optimizer's own kernel does it.
std::vector<Op> DecayKernels(const ParallelPlan& plan, const v1::Framework& framework,
                             std::int64_t parameters);

}  // namespace stepcast
