/// \file
/// The framework of tests that record data flow.
#pragma once

#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Fuses every kernel that can be.
inline v1::Framework FusedKernels() {
  v1::Framework framework;
  framework.set_fused_norm(true);
  framework.set_fused_rope(true);
  framework.set_fused_swiglu(true);
  framework.set_fused_bias_gelu(true);
  framework.set_fused_bias_dropout_add(true);
  framework.set_fused_cross_entropy(true);
  framework.set_fused_optimizer(true);
  return framework;
}

}  // namespace stepcast
