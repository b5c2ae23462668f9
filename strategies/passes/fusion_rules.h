/// \file
/// Rules of operator fusion, as files have them (strategies/v1/fusion.proto), checked and with
/// names resolved.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/op.h"

namespace stepcast {

/// An extent of a step, or a number.
struct RuleExtent {
  int step = -1;  ///< -1: the number.
  std::size_t index = 0;
  std::int64_t number = 0;
};

/// Tensors of a rule are numbers from 0.
struct RuleStep {
  std::string name;
  Function function = Function::kNothing;
  std::vector<std::size_t> operands;
  std::optional<Pass> pass{};
  std::optional<RuleExtent> scale_is_root_of{};
};

struct RuleReplacement {
  struct Operand {
    std::size_t tensor = 0;
    std::optional<Access> access{};  ///< Absent: as the steps that it replaces.
  };
  std::vector<std::size_t> replaces;
  bool backward = false;
  Function function = Function::kNothing;
  std::vector<Operand> operands;
  OpKind kind = OpKind::kGemm;
  std::size_t shape_of = 0;
  std::optional<Pass> pass{};
  std::optional<std::size_t> scale_of{};
  std::array<RuleExtent, 4> extents{};
  std::optional<RuleExtent> causal{};
};

struct RuleHeld {
  std::size_t tensor = 0;
  std::optional<double> bytes_per_element{};
  std::optional<RuleExtent> divided_by{};
};

struct FusionRule {
  std::string name;
  std::string description;
  std::size_t tensors = 0;
  std::vector<RuleStep> steps;  ///< Those of forward, then those of backward.
  std::size_t forward_steps = 0;
  /// The same steps in an order in which each shares a tensor with one before it; those of forward
  /// come first.
  std::vector<std::size_t> visits;
  std::vector<RuleReplacement> becomes;
  std::vector<RuleHeld> held_before;
  std::vector<RuleHeld> held_after;
  std::vector<RuleHeld> made_beside;
};

/// In the order of the file. Errors name file, line and cure: a name that is none, a step that is
/// replaced twice or not at all.
Result<std::vector<FusionRule>> LoadFusionRules(const std::string& path);

/// `strategies/catalogue/fusions.yaml` below STEPCAST_DATA_DIR, or below the source tree.
std::string DefaultFusionFile();

}  // namespace stepcast
