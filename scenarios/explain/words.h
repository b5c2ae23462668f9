/// \file
/// A plan in sentences. Private to scenarios/explain.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "scenarios/explain/explain.h"

namespace stepcast::explain_internal {

/// Label and sentence, such as {"schedule", "1F1B: one forward, one backward …"}.
std::vector<std::pair<std::string, std::string>> PlanInWords(const Explanation& explanation);

/// Such as "stage 0: embedding, layers 0-3; stage 8: layers 32-35".
std::string StagesInWords(const Explanation& explanation, const ExplainedRank& rank);

/// "0-7", "0,8,...,56", "0,1,8,9,...,57".
std::string Abbreviated(const std::vector<int>& ranks);

/// "96.0 MiB", "4 B".
std::string HumanBytes(double bytes);

}  // namespace stepcast::explain_internal
