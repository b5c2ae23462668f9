/// \file
/// A timeline drawn with letters. Private to scenarios/explain.
#pragma once

#include <string>
#include <vector>

#include "scenarios/explain/explain.h"

namespace stepcast::explain_internal {

/// A window of the step: a line with its ends, then one line for each pipeline rank.
struct Chart {
  TimeSpan window;
  std::vector<std::string> rows;  ///< By pipeline rank, `columns` wide.
};

/// The whole step where its cells can be told apart, else its first and its last part.
std::vector<Chart> DrawCharts(const Explanation& explanation, int columns);

/// What the letters mean, of those that occur.
std::string Legend(const Explanation& explanation);

/// Such as "0F0 0F1 (0F2;0B0) ...": what a rank does in order, the middle left out beyond `most`
/// actions; O is an optimizer step.
std::string OrderInWords(const Explanation& explanation, int rank, std::size_t most);

}  // namespace stepcast::explain_internal
