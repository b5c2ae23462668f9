/// \file
/// Takes out what nobody needs.
#pragma once

#include <string>

#include "strategies/passes/pass.h"

namespace stepcast {

/// Instructions whose results reach neither weights, gradients, optimizer states and losses nor
/// another rank class; backwards from these along who reads what. Work of the host stays. Constants
/// that steps make again and again are not kept from one to the next: the only ones, biases of
/// ALiBi, are added to in place.
class EliminateDeadPass : public ProgramPass {
 public:
  std::string name() const override { return "eliminate-dead"; }
  PassPromise promise() const override { return {.may_remove = true}; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;
};

}  // namespace stepcast
