#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/report/json_parts.h"
#include "scenarios/whatif/whatif.h"

namespace stepcast {
namespace {

using report_internal::BreakdownJson;
using report_internal::CostJson;
using report_internal::CriticalPathJson;
using report_internal::CsvLines;
using report_internal::Flattened;
using report_internal::IntervalJson;
using report_internal::Json;
using report_internal::OrNull;
using report_internal::PassesJson;

std::string_view Name(Evidence evidence) {
  switch (evidence) {
    case Evidence::kUnknown:
      return "unknown";
    case Evidence::kWithin:
      return "within_errors";
    case Evidence::kBeyond:
      return "beyond_errors";
  }
  return "";
}

Json SettingsJson(const std::vector<Setting>& settings) {
  Json json = Json::array();
  for (const Setting& setting : settings) {
    json.push_back(fmt::format("{}={}", setting.path, setting.value));
  }
  return json;
}

/// What all lines of CSV have, in this order; fields that a line lacks are null.
struct Entry {
  std::string kind;  ///< "baseline", "change", "joint" or "pair".
  std::string name;
  std::string status = "forecast";
  std::string reason{};
  const std::vector<Setting>* settings = nullptr;
  const Forecast* forecast = nullptr;
  const Effect* effect = nullptr;
  int time_rank = 0;
  int cost_rank = 0;
  int memory_rank = 0;
  std::optional<double> product{};
  std::optional<double> interaction{};
};

Json ToJson(const Entry& entry) {
  static const Forecast kNothing;
  const bool known = entry.forecast != nullptr;
  const Forecast& forecast = known ? *entry.forecast : kNothing;
  const auto if_known = [known](auto value) { return known ? Json(value) : Json(nullptr); };
  const auto rank = [](int value) { return value > 0 ? Json(value) : Json(nullptr); };
  const Effect* effect = entry.effect;
  Json json;
  json["kind"] = entry.kind;
  json["name"] = entry.name;
  json["status"] = entry.status;
  json["reason"] = entry.reason.empty() ? Json(nullptr) : Json(entry.reason);
  json["set"] = entry.settings != nullptr ? SettingsJson(*entry.settings) : Json::array();
  json["step_time_s"] = if_known(forecast.step_time.seconds());
  json["work_per_step"] = known ? Json(WorkOf(forecast)) : Json(nullptr);
  json["speed_up"] = effect != nullptr ? Json(effect->speed_up) : Json(nullptr);
  json["evidence"] = effect != nullptr ? Json(Name(effect->evidence)) : Json(nullptr);
  json["saving_fraction"] = effect != nullptr ? OrNull(effect->saving) : Json(nullptr);
  json["fits"] = if_known(forecast.fits);
  json["peak_bytes"] = known ? Json(forecast.peak().count()) : Json(nullptr);
  json["capacity_bytes"] = if_known(forecast.memory_capacity.count());
  json["time_rank"] = rank(entry.time_rank);
  json["cost_rank"] = rank(entry.cost_rank);
  json["memory_rank"] = rank(entry.memory_rank);
  json["interval"] = IntervalJson(forecast.interval);
  json["breakdown"] = BreakdownJson(forecast);
  json["critical_path"] = CriticalPathJson(forecast);
  json["cost"] = CostJson(forecast.cost);
  json["provenance"]["measured_fraction"] = if_known(forecast.measured_fraction);
  json["provenance"]["interpolated_fraction"] = if_known(forecast.interpolated_fraction);
  json["provenance"]["roofline_fraction"] = if_known(forecast.roofline_fraction);
  if (!known) {
    for (Json* const group : {&json["breakdown"], &json["critical_path"]}) {
      for (auto& value : *group) value = nullptr;
    }
  }
  json["mfu"] = if_known(forecast.mfu);
  json["product"] = OrNull(entry.product);
  json["interaction"] = OrNull(entry.interaction);
  json["warnings"] = known ? Json(forecast.warnings) : Json::array();
  return json;
}

Json BaselineJson(const WhatIf& whatif) {
  Entry entry{"baseline", whatif.baseline.name};
  entry.forecast = &whatif.baseline;
  return ToJson(entry);
}

Json ChangeJson(const ChangeOutcome& outcome) {
  Entry entry{"change", outcome.change.name(), std::string(Name(outcome.status)), outcome.reason,
              &outcome.settings};
  if (outcome.effect) {
    entry.forecast = &outcome.effect->forecast;
    entry.effect = &*outcome.effect;
  }
  entry.time_rank = outcome.time_rank;
  entry.cost_rank = outcome.cost_rank;
  entry.memory_rank = outcome.memory_rank;
  return ToJson(entry);
}

Json JointJson(const JointEffect& joint) {
  Entry entry{"joint", fmt::format("{}", fmt::join(joint.changes, " + ")),
              joint.effect ? "forecast" : "no_effect", joint.effect ? "" : "no change helps",
              &joint.settings};
  if (joint.effect) {
    entry.forecast = &joint.effect->forecast;
    entry.effect = &*joint.effect;
  }
  return ToJson(entry);
}

Json PairJson(const PairOutcome& pair) {
  Entry entry{"pair", pair.first + " + " + pair.second, pair.effect ? "forecast" : "does_not_apply",
              pair.reason};
  entry.product = pair.product;
  if (pair.effect) {
    entry.forecast = &pair.effect->forecast;
    entry.effect = &*pair.effect;
    entry.interaction = pair.interaction();
  }
  return ToJson(entry);
}

Json WithWords(const ChangeOutcome& outcome) {
  Json json = ChangeJson(outcome);
  json["description"] = outcome.change.description();
  json["applies"] = outcome.change.applies();
  json["not_told"] = outcome.change.not_told();
  if (outcome.effect && !outcome.effect->forecast.passes.empty()) {
    json["passes"] = PassesJson(outcome.effect->forecast);
  }
  return json;
}

Json JointWithLists(const JointEffect& joint) {
  Json json = JointJson(joint);
  json["changes"] = joint.changes;
  Json skipped = Json::array();
  for (const JointEffect::Skipped& one : joint.skipped) {
    skipped.push_back({{"change", one.change}, {"reason", one.reason}});
  }
  json["skipped"] = std::move(skipped);
  return json;
}

}  // namespace

std::string WhatIfJson(const WhatIf& whatif) {
  Json json;
  json["name"] = whatif.baseline.name;
  json["changes_of"] = whatif.list;
  json["work_unit"] = whatif.baseline.other_model ? "sample" : "token";
  json["baseline"] = BaselineJson(whatif);
  json["changes"] = Json::array();
  for (const ChangeOutcome& outcome : whatif.changes) json["changes"].push_back(WithWords(outcome));
  json["joint"] = JointWithLists(whatif.joint);
  json["pairs"] = Json::array();
  for (const PairOutcome& pair : whatif.pairs) json["pairs"].push_back(PairJson(pair));
  return report_internal::Written(json);
}

std::string WhatIfCsv(const WhatIf& whatif) {
  const CsvLines baseline = Flattened(BaselineJson(whatif));
  std::string csv = baseline.names + "\n" + baseline.values + "\n";
  const auto add = [&csv](const Json& json) { csv += Flattened(json).values + "\n"; };
  for (const ChangeOutcome& outcome : whatif.changes) add(ChangeJson(outcome));
  add(JointJson(whatif.joint));
  for (const PairOutcome& pair : whatif.pairs) add(PairJson(pair));
  return csv;
}

}  // namespace stepcast
