/// \file
/// Operator fusion: several kernels become one, as rules say.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "strategies/passes/fusion_rules.h"
#include "strategies/passes/pass.h"

namespace stepcast {

/// Applies rules until none applies. What is saved follows from the operators: bytes that are not
/// moved, launches that are not made, and activations that are not held from forward to backward as
/// far as the Program accounts for them. Needs a flow: without one nothing is fused, and the report
/// says so.
class FusePass : public ProgramPass {
 public:
  explicit FusePass(std::vector<FusionRule> rules) : rules_(std::move(rules)) {}
  std::string name() const override { return "fuse"; }
  PassPromise promise() const override { return {.same_operators = false, .may_resize = true}; }
  /// Notes how often each rule applied.
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  std::vector<FusionRule> rules_;
};

}  // namespace stepcast
