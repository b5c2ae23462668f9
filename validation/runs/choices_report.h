/// \file
/// Choices among measured layouts in the reports of a validation, to which this is private.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "validation/runs/choices.h"

namespace stepcast {

/// What choices add up to, and those that are not good or, with rows, all.
std::string ChoicesText(const ChoiceStudy& study, const ValidationReportOptions& options);
/// All groups, and what they add up to.
nlohmann::ordered_json ChoicesJson(const ChoiceStudy& study);
/// One line a layout.
std::string ChoicesCsv(const ChoiceStudy& study);

}  // namespace stepcast
