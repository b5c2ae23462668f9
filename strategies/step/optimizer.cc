#include "strategies/step/optimizer.h"

#include "simulator/base/check.h"
#include "strategies/step/placement.h"

namespace stepcast {
namespace {

constexpr std::int64_t kFloat = 4;  // bytes

/// Of 8-bit moments: elements that share a scale (bitsandbytes' blocks).
constexpr std::int64_t kBlock = 256;

struct Kind {
  std::int64_t moments = 0;
  std::int64_t fused_bytes = 0;  ///< With moments in fp32.
  std::int64_t eager_bytes = 0;
  bool clips = true;
};

Kind KindOf(v1::Optimizer optimizer) {
  switch (optimizer) {
    case v1::OPTIMIZER_ADAM:
    case v1::OPTIMIZER_ADAMW:
      // Gradient, weight and two moments, of which the last three are written; not fused about
      // eleven passes over one or two tensors.
      return {2, 28, 96, true};
    case v1::OPTIMIZER_ADAM_8BIT:
      // One kernel in every implementation: it must not keep moments of 32 bits.
      return {2, 28, 28, true};
    case v1::OPTIMIZER_LAMB:
      // Writes the update too, reads it and the weight for their norms, and applies it.
      return {2, 44, 128, true};
    case v1::OPTIMIZER_SGD:
      return {1, 20, 52, false};
    case v1::OPTIMIZER_SGD_WITHOUT_MOMENTUM:
      return {0, 12, 12, false};
    case v1::OPTIMIZER_ADAFACTOR:
      // Reads the gradient for the sums, again for the norm of the update and again to apply it;
      // reads the weight for its norm, and reads and writes it. Not fused: the square (8) and its
      // shift (8), sums of rows and of columns (8), their outer product (4), times the gradient
      // (12), the norm (4), clipped (8), times the rate (8), the weight's norm (4), added to it
      // (12).
      return {0, 24, 76, false};
    default:
      STEPCAST_CHECK(optimizer == v1::OPTIMIZER_NONE);
      return {0, 0, 0, false};
  }
}

std::int64_t MomentBytes(const ParallelPlan& plan) {
  return plan.optimizer == v1::OPTIMIZER_ADAM_8BIT ? 1 : ByteSize(plan.moment_dtype, 1).count();
}

}  // namespace

bool KeepsMasterWeights(const ParallelPlan& plan) {
  return IsHalf(plan.precision) && !plan.fp32_parameters && plan.master_weights;
}

Bytes OptimizerBytes(const ParallelPlan& plan, std::int64_t parameters) {
  const std::int64_t moments = KindOf(plan.optimizer).moments;
  std::int64_t bytes = parameters * moments * MomentBytes(plan);
  if (plan.optimizer == v1::OPTIMIZER_ADAM_8BIT) {
    bytes += (parameters + kBlock - 1) / kBlock * moments * kFloat;
  }
  if (plan.optimizer != v1::OPTIMIZER_NONE && KeepsMasterWeights(plan)) {
    bytes += parameters * kFloat;
  }
  return Bytes(bytes);
}

std::int64_t OptimizerMoments(v1::Optimizer optimizer) { return KindOf(optimizer).moments; }

bool ClipsGradients(v1::Optimizer optimizer) { return KindOf(optimizer).clips; }

std::int64_t UpdateTraffic(const ParallelPlan& plan, const v1::Framework& framework) {
  const Kind kind = KindOf(plan.optimizer);
  const bool one_kernel = framework.fused_optimizer() || plan.optimizer == v1::OPTIMIZER_ADAM_8BIT;
  if (!one_kernel) {
    // Scales each weight.
    const bool scales = plan.weight_decay == v1::WEIGHT_DECAY_DECOUPLED;
    return kind.eager_bytes + (scales ? 2 * kFloat : 0);
  }
  // Each moment is read and written once, in its own type.
  return kind.fused_bytes - 2 * kind.moments * (kFloat - MomentBytes(plan));
}

std::vector<Op> DecayKernels(const ParallelPlan& plan, const v1::Framework& framework,
                             std::int64_t parameters) {
  const auto kernel = [&](OpKind kind) {
    return Op::Rowwise(kind, DType::kFp32, Pass::kForward, parameters, 1);
  };
  const bool fused = framework.fused_optimizer();
  switch (plan.weight_decay) {
    case v1::WEIGHT_DECAY_L2:
      if (fused || plan.optimizer == v1::OPTIMIZER_ADAM_8BIT) return {};
      return {kernel(OpKind::kAdd)};
    case v1::WEIGHT_DECAY_L1:
      // No optimizer's own kernel has it. Signs of weights, and added to the gradients.
      if (fused) return {kernel(OpKind::kAdd)};
      return {kernel(OpKind::kCopy), kernel(OpKind::kAdd)};
    default:
      return {};
  }
}

}  // namespace stepcast
