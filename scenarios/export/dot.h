/// \file
/// A small step as a graph for Graphviz.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "scenarios/forecast/forecast.h"
#include "simulator/base/result.h"

namespace stepcast {

/// More than a person can look at, and more than Graphviz lays out in a minute.
inline constexpr std::size_t kMostDotInstructions = 1000;

/// Which instructions are drawn; all, where nothing is chosen.
struct DotChoice {
  std::optional<int> stage;  ///< Pipeline stage of the rank class.
  std::optional<int> layer;  ///< Without what belongs to no layer.
  std::optional<int> micro_batch;
};

/// Instructions of each rank class in a box, with operator, part of the step and time. Arrows are
/// dependencies, those in grey the order of a stream; bold ones lead from sends to receives, and
/// dotted lines join those that start together. kInvalidInput where the choice leaves nothing or
/// more than `kMostDotInstructions`.
Result<std::string> ProgramDot(const SimulatedStep& step, const std::string& name,
                               const DotChoice& choice = {});

}  // namespace stepcast
