/// \file
/// Where a rule of fusion applies in a Program. Private to passes/.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"
#include "strategies/passes/fusion_rules.h"
#include "strategies/passes/reorder.h"

namespace stepcast {

/// A tensor of a rule in one place.
struct BoundTensor {
  std::vector<TensorSlice> slices;
  bool own_part = false;

  friend bool operator==(const BoundTensor&, const BoundTensor&) = default;
};

struct FusionMatch {
  const FusionRule* rule = nullptr;
  /// By step of the rule; where it has no backward, without that.
  std::vector<InstructionId> steps;
  std::vector<BoundTensor> tensors;  ///< By tensor of the rule; empty where nothing named it.
  std::vector<Written> writes;       ///< What takes their place.

  bool has_backward() const { return steps.size() > rule->forward_steps; }
};

class FusionMatcher {
 public:
  FusionMatcher(const Program& program, const DataFlow& flow, const Dependences& dependences);

  /// Where the rules apply, each instruction in one match at most: the first rule in their order
  /// takes it.
  std::vector<FusionMatch> FindAll(std::span<const FusionRule> rules);

 private:
  using Binding = std::vector<std::optional<BoundTensor>>;

  const Instruction& At(InstructionId id) const { return program_.instruction(id); }
  const Op& OpOf(InstructionId id) const { return program_.op(At(id)); }
  BoundTensor Bound(const FlowOperand& operand) const;

  std::optional<FusionMatch> MatchAt(const FusionRule& rule, InstructionId first);
  /// Visits from the `visit`-th to before `end`; tries one instruction after the other. Leaves both
  /// as they were where that is not possible.
  bool Extend(std::size_t visit, std::size_t end, FusionMatch& match, Binding& binding) const;
  bool Bind(const RuleStep& step, InstructionId id, Binding& binding) const;
  bool IsSamePlace(const FusionMatch& match, std::size_t step, InstructionId id) const;
  static bool IsInOrder(const FusionMatch& match, std::size_t step, InstructionId id);

  bool IsRight(const FusionMatch& match) const;
  bool ScalesAreTakenOver(const FusionMatch& match) const;
  bool IntermediatesAreOwn(const FusionMatch& match) const;
  bool Touches(std::span<const InstructionId> instructions, TensorId tensor) const;
  bool IsChanged(const FusionMatch& match, const TensorSlice& slice, std::uint32_t from,
                 std::uint32_t until) const;
  bool OperandsStay(const FusionMatch& match) const;
  bool CanBePutOff(const FusionMatch& match) const;
  bool MakeWrites(FusionMatch& match) const;
  std::optional<Work> WorkOf(const FusionMatch& match, const RuleReplacement& replacement) const;
  std::optional<Op> OpFor(const FusionMatch& match, const RuleReplacement& replacement,
                          const Work& work) const;
  std::int64_t Value(const FusionMatch& match, const RuleExtent& extent) const;
  Access AccessBefore(const FusionMatch& match, const RuleReplacement& replacement,
                      std::size_t tensor) const;

  const Program& program_;
  const DataFlow& flow_;
  const Dependences& dependences_;
  std::vector<std::vector<InstructionId>> users_;  // by tensor, in program order
  std::map<Function, std::vector<InstructionId>> by_function_;
  std::vector<std::uint8_t> taken_;  // by instruction
};

/// Bytes that the account of activations has for these tensors of a match.
Bytes HeldBytes(const DataFlow& flow, const FusionMatch& match, const std::vector<RuleHeld>& held);

}  // namespace stepcast
