#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scenarios/report/format.h"
#include "scenarios/report/json_parts.h"
#include "scenarios/scaling/scaling.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::Dollars;
using report_internal::Grouped;
using report_internal::HumanHours;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Json;
using report_internal::OrNull;
using report_internal::Printable;
using report_internal::Wrap;

constexpr int kMinimumWidth = 80;
constexpr int kIndent = 2;

const char* Name(ScalingMode mode) { return mode == ScalingMode::kStrong ? "strong" : "weak"; }

std::vector<std::string> Row(const ScalingPoint& point, bool waiting) {
  const Forecast& forecast = *point.forecast;
  const ForecastCost& cost = forecast.cost;
  std::vector<std::string> row = {fmt::format("  {}", Grouped(point.gpus, 0)),
                                  Grouped(static_cast<double>(forecast.plan.global_batch_size), 0),
                                  HumanTime(forecast.step_time),
                                  fmt::format("{:.3f}", point.speed_up),
                                  HumanPercent(point.efficiency),
                                  point.marginal ? HumanPercent(*point.marginal) : "-",
                                  cost.goodput ? HumanPercent(cost.goodput->fraction) : "-",
                                  cost.hours_total ? HumanHours(*cost.hours_total) : "?",
                                  Dollars(cost.usd_total ? cost.usd_total : cost.usd_per_step)};
  if (waiting) row.push_back(Dollars(point.usd_with_waiting));
  return row;
}

Json PointJson(const ScalingPoint& point) {
  Json json;
  json["gpus"] = point.gpus;
  json["fits"] = point.forecast ? Json(point.forecast->fits) : Json(nullptr);
  json["reason"] = point.reason.empty() ? Json(nullptr) : Json(point.reason);
  const auto if_counts = [&](double value) { return point.counts() ? Json(value) : Json(nullptr); };
  const auto if_there = [&](double value) { return point.forecast ? Json(value) : Json(nullptr); };
  const Forecast none;
  const Forecast& forecast = point.forecast ? *point.forecast : none;
  json["global_batch_size"] =
      point.forecast ? Json(forecast.plan.global_batch_size) : Json(nullptr);
  json["step_time_s"] = if_there(forecast.step_time.seconds());
  json["mfu"] = if_there(forecast.mfu);
  json["peak_bytes"] = point.forecast ? Json(forecast.peak().count()) : Json(nullptr);
  Json& breakdown = json["breakdown"] = report_internal::BreakdownJson(forecast);
  if (!point.forecast) {
    for (auto& part : breakdown) part = nullptr;
  }
  json["rate"] = if_counts(point.rate);
  json["speed_up"] = if_counts(point.speed_up);
  json["efficiency"] = if_counts(point.efficiency);
  json["marginal"] = OrNull(point.marginal);
  json["usd_with_waiting"] = OrNull(point.usd_with_waiting);
  json["cost"] = report_internal::CostJson(forecast.cost);
  return json;
}

}  // namespace

std::string ScalingText(const Scaling& scaling, const TextStyle& style) {
  const int width = std::max(style.width, kMinimumWidth);
  std::string text =
      fmt::format("{}\n  {} scaling: the batch {}\n\n", Printable(scaling.name), Name(scaling.mode),
                  scaling.mode == ScalingMode::kStrong ? "stays as it is" : "grows with the GPUs");
  const bool waiting = scaling.usd_per_hour.has_value();
  const bool whole = std::ranges::any_of(scaling.points, [](const ScalingPoint& point) {
    return point.forecast && point.forecast->cost.usd_total;
  });
  std::vector<std::vector<std::string>> table = {{"  GPUs", "batch", "step", "speed-up",
                                                  "efficiency", "marginal", "goodput", "job",
                                                  whole ? "$ in all" : "$ a step"}};
  if (waiting) table[0].push_back("$ with waiting");
  std::string left_out;
  for (const ScalingPoint& point : scaling.points) {
    if (point.counts()) {
      table.push_back(Row(point, waiting));
    } else {
      left_out +=
          Wrap(fmt::format("  {} GPUs: {}", Grouped(point.gpus, 0), Printable(point.reason)), width,
               kIndent + 2) +
          "\n";
    }
  }
  for (const std::string& line : AlignTable(table)) text += line + "\n";
  if (!left_out.empty()) text += "\nNot there\n" + left_out;
  text += '\n';
  const auto paragraph = [&](const std::string& what) {
    text += Wrap(std::string(kIndent, ' ') + what, width, kIndent) + "\n";
  };
  const std::string criterion =
      waiting ? fmt::format("the job, with {} for each hour that it takes, becomes cheaper",
                            Dollars(scaling.usd_per_hour))
              : fmt::format("each one adds at least {} of what one of the first point's does",
                            HumanPercent(scaling.least_marginal));
  if (!scaling.pays_until) {
    const bool any = std::ranges::any_of(
        scaling.points, [](const ScalingPoint& point) { return point.forecast.has_value(); });
    paragraph(any ? "No point fits into memory." : "No point can be forecast.");
  } else if (*scaling.pays_until + 1 == scaling.points.size()) {
    paragraph(fmt::format("More GPUs pay up to the last point, {}: {}.",
                          Grouped(scaling.points.back().gpus, 0), criterion));
  } else {
    paragraph(fmt::format("More GPUs pay up to {}: as long as {}.",
                          Grouped(scaling.points[*scaling.pays_until].gpus, 0), criterion));
  }
  paragraph(
      "Speed-up and efficiency (of a GPU) are beside the first point that fits, by samples or "
      "tokens a "
      "second as far as they get the job on: failures and batches that are worth less count where "
      "the "
      "scenario describes them. Marginal: what each GPU adds since the point before.");
  return text;
}

std::string ScalingJson(const Scaling& scaling) {
  Json json;
  json["name"] = Printable(scaling.name);
  json["mode"] = Name(scaling.mode);
  json["least_marginal"] = scaling.least_marginal;
  json["usd_per_hour"] = OrNull(scaling.usd_per_hour);
  json["pays_until_gpus"] =
      scaling.pays_until ? Json(scaling.points[*scaling.pays_until].gpus) : Json(nullptr);
  json["points"] = Json::array();
  for (const ScalingPoint& point : scaling.points) json["points"].push_back(PointJson(point));
  return report_internal::Written(json);
}

std::string ScalingCsv(const Scaling& scaling) {
  std::string text;
  for (const ScalingPoint& point : scaling.points) {
    const auto [names, values] = report_internal::Flattened(PointJson(point));
    if (text.empty()) text = names + "\n";
    text += values + "\n";
  }
  return text;
}

}  // namespace stepcast
