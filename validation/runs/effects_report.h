/// \file
/// Effects of design choices in the reports of a validation, to which this is private.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "validation/runs/effects.h"

namespace stepcast {

/// Tables for people: effects, what repeats differ by, and the worst pairs or all.
std::string EffectsText(const EffectStudy& study, const ValidationReportOptions& options);
/// All pairs, and what they add up to.
nlohmann::ordered_json EffectsJson(const EffectStudy& study);
/// One line a pair.
std::string EffectsCsv(const EffectStudy& study);

}  // namespace stepcast
