// JSON of a validation.
#include <nlohmann/json.hpp>

#include "validation/runs/choices_report.h"
#include "validation/runs/effects_report.h"
#include "validation/runs/validate.h"
#include "validation/runs/worst_rows.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::size_t kWorstRows = 10;

Json Number(const std::optional<double>& value) {
  return value.has_value() ? Json(*value) : Json(nullptr);
}

Json SummaryJson(const ErrorSummary& summary) {
  return {{"rows", summary.rows},
          {"mape", Number(summary.mape)},
          {"median_ape", Number(summary.median_ape)},
          {"p90_ape", Number(summary.p90_ape)},
          {"max_ape", Number(summary.max_ape)},
          {"bias", Number(summary.bias)}};
}

/// Errors of a file or of all, beside how many rows there are.
void AddErrors(const ErrorSummary& errors, Json& json) {
  json["compared"] = errors.rows;
  json["mape"] = Number(errors.mape);
  json["median_ape"] = Number(errors.median_ape);
  json["p90_ape"] = Number(errors.p90_ape);
  json["max_ape"] = Number(errors.max_ape);
  json["bias"] = Number(errors.bias);
  json["interval_coverage"] = Number(errors.interval_coverage);
  json["interval_rows"] = errors.interval_rows;
  json["memory_mape"] = Number(errors.memory_mape);
  json["memory_bias"] = Number(errors.memory_bias);
  json["memory_rows"] = errors.memory_rows;
}

// Of a row that was simulated.
Json RowJson(const ValidatedRun& row) {
  Json json = {{"id", row.run.id},
               {"measured_s", Number(row.measured_s)},
               {"forecast_s", row.forecast_s},
               {"error", Number(row.error)}};
  if (row.interval.has_value()) {
    json["interval"] = {{"p05_s", row.interval->p05.seconds()},
                        {"p50_s", row.interval->p50.seconds()},
                        {"p95_s", row.interval->p95.seconds()}};
  }
  if (row.memory_error.has_value()) json["memory_error"] = *row.memory_error;
  if (!row.assumptions.empty()) json["assumptions"] = row.assumptions;
  return json;
}

Json RowWithFile(const ValidationSet& set, const ValidatedRun& row) {
  Json json = {{"file", set.file}};
  json.update(RowJson(row));
  return json;
}

Json BreakdownJson(const ValidatedRun& row) {
  Json breakdown = Json::object();
  for (const StepBreakdown::Part& part : row.breakdown) breakdown[part.name] = part.time.seconds();
  return breakdown;
}

Json WorstJson(std::span<const ValidationSet> sets, const ValidationReportOptions& options) {
  Json worst = Json::array();
  for (const auto& [set, row] : WorstRows(sets, options.worst.value_or(kWorstRows))) {
    Json json = RowWithFile(*set, *row);
    json["breakdown"] = BreakdownJson(*row);
    worst.push_back(std::move(json));
  }
  return worst;
}

Json SetJson(const ValidationSet& set, const ValidationReportOptions& options) {
  Json json = {{"file", set.file}, {"rows", set.runs.size()}, {"simulated", set.simulated}};
  Json skipped = Json::array();
  for (const ValidatedRun& row : set.runs) {
    if (!row.simulated) skipped.push_back({{"id", row.run.id}, {"reason", row.skip_reason}});
  }
  AddErrors(set.total, json);
  json["skipped"] = std::move(skipped);
  json["by"] = Json::object();
  for (const auto& [column, values] : set.by) {
    for (const auto& [value, summary] : values) json["by"][column][value] = SummaryJson(summary);
  }
  json["worst"] = WorstJson(std::span(&set, 1), options);
  return json;
}

Json OverallJson(const std::vector<ValidationSet>& sets) {
  const OverallErrors overall = AddUp(sets);
  Json json = {{"files", sets.size()},
               {"rows", overall.rows},
               {"simulated", overall.simulated},
               {"skipped", overall.rows - overall.simulated}};
  AddErrors(overall.errors, json);
  return json;
}

Json GroupsJson(const ErrorGroups& by) {
  Json groups = Json::array();
  for (const ErrorGroup& group : by.groups) {
    Json values = Json::object();
    for (std::size_t c = 0; c < by.columns.size(); ++c) {
      const std::string& value = group.values[c];
      values[by.columns[c]] = value.empty() ? Json(nullptr) : Json(value);
    }
    Json json = {{"values", std::move(values)}, {"simulated", group.simulated}};
    AddErrors(group.errors, json);
    groups.push_back(std::move(json));
  }
  return {{"columns", by.columns}, {"groups", std::move(groups)}};
}

Json GateJson(const GateResult& gate) {
  Json failures = Json::array();
  for (const GateFailure& failure : gate.failures) {
    failures.push_back({{"set", failure.set}, {"reason", failure.reason}});
  }
  return {{"file", gate.file},
          {"checked", gate.checked},
          {"passed", gate.failures.empty()},
          {"failures", std::move(failures)}};
}

Json RowsJson(const std::vector<ValidationSet>& sets) {
  Json rows = Json::array();
  for (const ValidationSet& set : sets) {
    for (const ValidatedRun& row : set.runs) {
      if (row.simulated) rows.push_back(RowWithFile(set, row));
    }
  }
  return rows;
}

}  // namespace

std::string ValidationJson(const std::vector<ValidationSet>& sets,
                           const ValidationReportOptions& options) {
  Json list = Json::array();
  for (const ValidationSet& set : sets) list.push_back(SetJson(set, options));
  Json document = {{"sets", std::move(list)}, {"overall", OverallJson(sets)}};
  if (!options.by.empty()) document["by"] = GroupsJson(GroupErrors(sets, options.by));
  if (options.effects != nullptr) document["effects"] = EffectsJson(*options.effects);
  if (options.choices != nullptr) document["choices"] = ChoicesJson(*options.choices);
  document["worst"] = WorstJson(sets, options);
  if (options.gate.has_value()) document["gate"] = GateJson(*options.gate);
  if (options.rows) document["rows"] = RowsJson(sets);
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stepcast
