#include "scenarios/report/json_parts.h"

#include <algorithm>

namespace stepcast::report_internal {
namespace {

// Text as it is, everything else as JSON; null is nothing.
std::string Cell(const Json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return value.get<std::string>();
  return value.dump();
}

std::string Quoted(const std::string& cell) {
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

void Add(const std::string& name, const std::string& value, CsvLines& lines) {
  if (!lines.names.empty()) {
    lines.names += ',';
    lines.values += ',';
  }
  lines.names += Quoted(name);
  lines.values += Quoted(value);
}

void Flatten(const Json& group, const std::string& prefix, CsvLines& lines) {
  for (const auto& [key, value] : group.items()) {
    const std::string name = prefix + key;
    if (value.is_object()) {
      Flatten(value, name + ".", lines);
    } else if (value.is_array()) {
      if (std::ranges::any_of(value, [](const Json& element) { return element.is_object(); })) {
        continue;
      }
      std::string cell;
      for (const Json& element : value) cell += (cell.empty() ? "" : "; ") + Cell(element);
      Add(name, cell, lines);
    } else {
      Add(name, Cell(value), lines);
    }
  }
}

}  // namespace

Json IntervalJson(const std::optional<Interval>& interval) {
  Json json;
  json["p05_s"] = interval ? Json(interval->p05.seconds()) : Json(nullptr);
  json["p50_s"] = interval ? Json(interval->p50.seconds()) : Json(nullptr);
  json["p95_s"] = interval ? Json(interval->p95.seconds()) : Json(nullptr);
  json["basis"] = interval ? Json(interval->basis) : Json(nullptr);
  return json;
}

Json BreakdownJson(const Forecast& forecast) {
  Json json;
  for (const StepBreakdown::Part& part : forecast.breakdown.parts()) {
    json[part.name] = part.time.seconds();
  }
  return json;
}

Json CriticalPathJson(const Forecast& forecast) {
  Json json;
  for (std::size_t c = 0; c < kTimeCategoryCount; ++c) {
    json[std::string(Name(static_cast<TimeCategory>(c)))] = forecast.critical_path[c].seconds();
  }
  return json;
}

Json CostJson(const ForecastCost& cost) {
  Json json;
  json["usd_per_step"] = OrNull(cost.usd_per_step);
  json["usd_total"] = OrNull(cost.usd_total);
  json["energy_kwh_total"] = OrNull(cost.energy_kwh_total);
  json["co2_kg_total"] = OrNull(cost.co2_kg_total);
  json["hours_total"] = OrNull(cost.hours_total);
  json["steps_total"] = OrNull(cost.steps_total);
  json["batch_efficiency"] = OrNull(cost.batch_efficiency);
  json["usd_per_gpu_hour"] = cost.usd_per_step ? Json(cost.usd_per_gpu_hour) : Json(nullptr);
  json["tokens_per_usd"] = OrNull(cost.tokens_per_usd);
  Json& goodput = json["goodput"];
  const auto if_there = [&](auto field) {
    return cost.goodput ? Json((*cost.goodput).*field) : Json(nullptr);
  };
  using Goodput = ForecastCost::Goodput;
  goodput["fraction"] = if_there(&Goodput::fraction);
  goodput["mtbf_hours"] = if_there(&Goodput::mtbf_hours);
  goodput["failures"] = cost.goodput ? OrNull(cost.goodput->failures) : Json(nullptr);
  goodput["checkpoint_s"] = if_there(&Goodput::checkpoint_s);
  goodput["checkpoint_interval_s"] = if_there(&Goodput::interval_s);
  goodput["best_checkpoint_interval_s"] = if_there(&Goodput::best_interval_s);
  goodput["straggler_factor"] = if_there(&Goodput::straggler_factor);
  json["price_source"] = cost.price_source.empty() ? Json(nullptr) : Json(cost.price_source);
  return json;
}

Json ProvenanceJson(const Forecast& forecast) {
  Json json;
  json["measured_fraction"] = forecast.measured_fraction;
  json["interpolated_fraction"] = forecast.interpolated_fraction;
  json["roofline_fraction"] = forecast.roofline_fraction;
  Json sources = Json::array();
  for (const Provenance& group : forecast.provenance) {
    if (std::ranges::find(sources, Json(group.source)) == sources.end()) {
      sources.push_back(group.source);
    }
  }
  json["sources"] = std::move(sources);
  return json;
}

Json PassesJson(const Forecast& forecast) {
  const auto peak = [](const StepOutcome& outcome) {
    Bytes most;
    for (const Bytes of_rank : outcome.peaks) most = std::max(most, of_rank);
    return most.count();
  };
  Json passes = Json::array();
  for (const PassReport& report : forecast.passes) {
    Json entry;
    entry["name"] = report.pass;
    entry["moved"] = report.moved;
    entry["replaced"] = report.replaced;
    entry["step_time_before_s"] = report.before.makespan.seconds();
    entry["step_time_after_s"] = report.after.makespan.seconds();
    entry["peak_before_bytes"] = peak(report.before);
    entry["peak_after_bytes"] = peak(report.after);
    entry["notes"] = report.notes;
    passes.push_back(std::move(entry));
  }
  return passes;
}

std::string Written(const Json& json) {
  constexpr int kIndent = 2;
  // A name that is not UTF-8 must not stop the report.
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + '\n';
}

CsvLines Flattened(const Json& json) {
  CsvLines lines;
  Flatten(json, "", lines);
  return lines;
}

}  // namespace stepcast::report_internal
