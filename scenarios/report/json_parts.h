/// \file
/// Parts of reports in JSON and CSV. Private to scenarios/: report and whatif.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "scenarios/forecast/forecast.h"

namespace stepcast::report_internal {

using Json = nlohmann::ordered_json;

template <typename T>
Json OrNull(const std::optional<T>& value) {
  return value.has_value() ? Json(*value) : Json(nullptr);
}

// What is not known is null, field by field.
Json IntervalJson(const std::optional<Interval>& interval);
Json BreakdownJson(const Forecast& forecast);
Json CriticalPathJson(const Forecast& forecast);
Json CostJson(const ForecastCost& cost);
Json ProvenanceJson(const Forecast& forecast);
Json PassesJson(const Forecast& forecast);

/// Ends with a newline. What is not UTF-8 is replaced.
std::string Written(const Json& json);

struct CsvLines {
  std::string names;
  std::string values;
};
/// Groups become "group.field"; lists become one cell, lists of groups are left out. Quoted as RFC
/// 4180 says.
CsvLines Flattened(const Json& json);

}  // namespace stepcast::report_internal
