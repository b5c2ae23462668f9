#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "scenarios/report/json_parts.h"
#include "scenarios/sweep/ranking.h"
#include "scenarios/sweep/sweep.h"
#include "scenarios/sweep/table.h"

namespace stepcast {
namespace {

using report_internal::CsvLines;
using report_internal::Flattened;
using report_internal::Json;
using report_internal::OrNull;
using sweep_internal::Curve;

Json ToJson(const FigureValue& value) {
  if (const auto* const number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* const real = std::get_if<double>(&value)) return *real;
  if (const auto* const text = std::get_if<std::string>(&value)) return *text;
  return nullptr;
}

/// Dots in names of figures make groups.
void AddFigures(const SweptPoint& point, Json& json) {
  for (std::size_t f = 0; f < kFigureCount; ++f) {
    const std::string name(Name(static_cast<Figure>(f)));
    Json value = ToJson(point.figures[f]);
    if (static_cast<Figure>(f) == Figure::kFits && !value.is_null()) value = value != 0;
    const std::size_t dot = name.find('.');
    if (dot == std::string::npos) {
      json[name] = std::move(value);
    } else {
      json[name.substr(0, dot)][name.substr(dot + 1)] = std::move(value);
    }
  }
}

Json PointJson(const SweptPoint& point, const std::vector<std::string>& fields) {
  Json json;
  json["point"] = point.number;
  for (std::size_t f = 0; f < fields.size(); ++f) json["set"][fields[f]] = OrNull(point.values[f]);
  json["status"] = Name(point.status);
  json["reason"] = point.reason.empty() ? Json(nullptr) : Json(point.reason);
  AddFigures(point, json);
  return json;
}

Json CurveJson(const SweepResult& result) {
  const std::optional<Curve> curve = sweep_internal::CurveOf(result);
  if (!curve) return nullptr;
  Json json;
  json["field"] = result.fields.front();
  json["points"] = Json::array();
  for (const SweptPoint* point : curve->points) json["points"].push_back(point->number);
  if (!curve->knee) {
    json["knee"] = nullptr;
    return json;
  }
  const auto value = [&](std::size_t place) { return *curve->fitting[place]->values.front(); };
  json["knee"]["bend"] = value(curve->knee->bend);
  json["knee"]["enough"] = value(curve->knee->enough);
  json["knee"]["best"] = value(curve->knee->best);
  return json;
}

}  // namespace

namespace sweep_internal {

// The names are those of JSON with the fields as they are: dots do not nest them.
std::string CsvHeader(const std::vector<std::string>& fields) {
  SweptPoint point;
  point.values.resize(fields.size());
  return Flattened(PointJson(point, fields)).names + "\n";
}
std::string CsvLine(const SweptPoint& point, const std::vector<std::string>& fields) {
  return Flattened(PointJson(point, fields)).values + "\n";
}

}  // namespace sweep_internal

std::string SweepCsv(const SweepResult& result) {
  std::string csv = sweep_internal::CsvHeader(result.fields);
  for (const SweptPoint& point : result.points) {
    csv += sweep_internal::CsvLine(point, result.fields);
  }
  return csv;
}

std::string SweepJson(const SweepResult& result, std::size_t top) {
  Json json;
  json["name"] = result.name;
  json["fields"] = result.fields;
  json["points_in_all"] = result.all;
  json["shard"] = result.shard.Text();
  for (const PointStatus status :
       {PointStatus::kFits, PointStatus::kDoesNotFit, PointStatus::kImpossible}) {
    json["counts"][std::string(Name(status))] = sweep_internal::Count(result, status);
  }
  json["fastest"] = Json::array();
  for (const SweptPoint* point : sweep_internal::Fastest(result, top)) {
    json["fastest"].push_back(point->number);
  }
  json["cheapest"] = Json::array();
  for (const SweptPoint* point : sweep_internal::Cheapest(result, top)) {
    json["cheapest"].push_back(point->number);
  }
  json["curve"] = CurveJson(result);
  json["points"] = Json::array();
  for (const SweptPoint& point : result.points) {
    json["points"].push_back(PointJson(point, result.fields));
  }
  return report_internal::Written(json);
}

}  // namespace stepcast
