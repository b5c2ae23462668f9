#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/planner/planner.h"
#include "scenarios/report/format.h"
#include "scenarios/report/json_parts.h"

namespace stepcast {
namespace {

using report_internal::AlignTable;
using report_internal::Dollars;
using report_internal::Grouped;
using report_internal::HumanHours;
using report_internal::HumanTime;
using report_internal::Json;
using report_internal::OrNull;
using report_internal::Printable;
using report_internal::SetFlags;
using report_internal::Wrap;

constexpr int kMinimumWidth = 80;
constexpr int kIndent = 2;
constexpr std::size_t kMostReasonLetters = 160;

std::string Count(std::size_t count) { return Grouped(static_cast<double>(count), 0); }

std::string Value(const PlanReport& report, const Layout& layout, const char* path,
                  const char* otherwise) {
  for (const std::vector<Setting>* settings : {&layout.settings, &report.given}) {
    const auto found = std::ranges::find(*settings, path, &Setting::path);
    if (found != settings->end()) return found->value;
  }
  return otherwise;
}

/// What one step loses most beside another, such as "pipeline bubble +1.2 s".
std::string Difference(const Forecast& slower, const Forecast& faster) {
  const std::vector<StepBreakdown::Part> a = slower.breakdown.parts();
  const std::vector<StepBreakdown::Part> b = faster.breakdown.parts();
  std::size_t most = 0;
  for (std::size_t i = 1; i < a.size(); ++i) {
    if (a[i].time - b[i].time > a[most].time - b[most].time) most = i;
  }
  const Duration more = a[most].time - b[most].time;
  if (more <= Duration()) return "";
  return fmt::format("{} +{}", a[most].label, HumanTime(more));
}

class TextReport {
 public:
  TextReport(const PlanReport& report, const TextStyle& style)
      : report_(report), width_(std::max(style.width, kMinimumWidth)) {}

  std::string Write() && {
    Title();
    if (report_.top.empty()) {
      Paragraph(report_.counts.considered == 0
                    ? "No combination of the values that are tried divides the GPUs and the batch."
                    : "No layout fits" + Limits() + ".");
    } else {
      Table(fmt::format("Fastest{}, the best of each way to split the work", Limits()),
            report_.top);
      Settings();
      Table("Front: nothing is better in time, cost or memory and no worse in the others",
            report_.front);
    }
    Alternatives();
    return std::move(text_);
  }

 private:
  void Line(std::string_view line) {
    text_ += line;
    text_ += '\n';
  }
  void Paragraph(const std::string& paragraph, int hanging = kIndent) {
    Line(Wrap(std::string(kIndent, ' ') + paragraph, width_, hanging));
  }
  std::string Limits() const {
    std::string limits;
    if (report_.budget_usd) limits += fmt::format(" for at most {}", Dollars(report_.budget_usd));
    if (report_.deadline_hours) {
      limits += fmt::format(" in at most {}", HumanHours(*report_.deadline_hours));
    }
    return limits;
  }

  void Title() {
    Line(Printable(report_.name));
    for (std::size_t o = 0; o < report_.offers.size(); ++o) {
      const Offer& offer = report_.offers[o];
      std::string line = fmt::format("{} GPUs of {}", Grouped(offer.gpus, 0), offer.cluster);
      if (report_.offers.size() > 1) line = fmt::format("{}: {}", Letter(o), line);
      if (offer.usd_per_gpu_hour) {
        line += fmt::format(", {} a GPU-hour", Dollars(offer.usd_per_gpu_hour));
      }
      Paragraph(line);
    }
    const PlanCounts& counts = report_.counts;
    std::string line =
        fmt::format("{} layouts: {} cannot be, {} do not fit by bounds, ", Count(counts.considered),
                    Count(counts.refused), Count(counts.ruled_out));
    if (counts.too_late > 0) {
      line += fmt::format("{} over budget or deadline by bounds, ", Count(counts.too_late));
    }
    line += fmt::format("{} never better by bounds, {} forecast", Count(counts.dominated),
                        Count(counts.forecast));
    if (counts.did_not_fit > 0) {
      line += fmt::format(", of which {} do not fit", Count(counts.did_not_fit));
    }
    Paragraph(line);
    if (report_.limit_reached) {
      Paragraph("Limits left out what might be better: the lists are of what was found.");
    }
  }

  static std::string Letter(std::size_t offer) {
    return offer < 26 ? std::string(1, static_cast<char>('A' + offer))
                      : fmt::format("{}", offer + 1);
  }

  std::vector<std::string> Row(std::size_t number, const Layout& layout) const {
    const Forecast& forecast = *layout.forecast;
    const Degrees& degrees = layout.degrees;
    std::string split = fmt::format("{}", degrees.tensor);
    if (Value(report_, layout, "strategy.sequence_parallel", "false") == "true" &&
        degrees.tensor > 1) {
      split += "s";
    }
    std::string pipeline = fmt::format("{}", degrees.pipeline);
    const std::string chunks = Value(report_, layout, "strategy.virtual_stages", "1");
    if (chunks != "1") pipeline += "x" + chunks;
    if (Value(report_, layout, "strategy.schedule", "").starts_with("zb")) pipeline += "z";
    std::string zero = Value(report_, layout, "strategy.zero_stage", "-");
    if (Value(report_, layout, "strategy.shard_degree", "0") != "0") zero += "h";
    if (Value(report_, layout, "strategy.optimizer_offload", "none") != "none") zero += "o";
    const std::string buffers = Value(report_, layout, "strategy.weight_buffers", "0");
    if (buffers != "0") zero += "b" + buffers;
    const ForecastCost& cost = forecast.cost;
    std::vector<std::string> row = {fmt::format("  {}", number)};
    if (report_.offers.size() > 1) row.push_back(Letter(degrees.offer));
    row.insert(
        row.end(),
        {HumanTime(forecast.step_time), split, fmt::format("{}", degrees.context),
         fmt::format("{}", degrees.expert), pipeline, fmt::format("{}", degrees.data),
         Value(report_, layout, "strategy.micro_batch_size", "-"), zero,
         Value(report_, layout, "strategy.recompute", "-"), Grouped(forecast.peak().gibibytes(), 1),
         Dollars(cost.usd_total ? cost.usd_total : cost.usd_per_step),
         cost.hours_total ? HumanHours(*cost.hours_total) : "?"});
    return row;
  }

  void Table(const std::string& heading, const std::vector<Layout>& layouts) {
    Line("");
    Line(heading);
    const bool whole = layouts.front().forecast->cost.usd_total.has_value();
    std::vector<std::string> names = {"  #"};
    if (report_.offers.size() > 1) names.emplace_back("offer");
    for (const char* name :
         {"step", "tp", "cp", "ep", "pp", "dp", "mbs", "zero", "recompute", "GiB"}) {
      names.emplace_back(name);
    }
    names.emplace_back(whole ? "$ in all" : "$ a step");
    names.emplace_back("job");
    std::vector<std::vector<std::string>> table = {std::move(names)};
    for (std::size_t i = 0; i < layouts.size(); ++i) table.push_back(Row(i + 1, layouts[i]));
    for (const std::string& line : AlignTable(table)) Line(line);
    if (explained_) return;
    explained_ = true;
    Paragraph(
        "tp: tensor (s: sequence too), cp: context, ep: expert, pp: pipeline (xN: N chunks a rank, "
        "z: "
        "zero bubble), dp: data; mbs: samples of a micro-batch; zero: ZeRO stage (h: split within "
        "a "
        "node, o: optimizer on the host, bN: N weight buffers); GiB: peak of a GPU.");
  }

  void Settings() {
    Line("");
    Line("To forecast one of them");
    for (std::size_t i = 0; i < report_.top.size(); ++i) {
      Paragraph(fmt::format("{}: {}", i + 1, SetFlags(AllSettings(report_, report_.top[i]))),
                kIndent + 3);
    }
  }

  void Alternatives() {
    if (report_.alternatives.empty()) return;
    Line("");
    Line("Ways that people try first");
    const Layout* best = report_.top.empty() ? nullptr : report_.top.data();
    for (const Alternative& way : report_.alternatives) {
      Paragraph(fmt::format("{}: {}", way.name, Why(way, best)), kIndent + 2);
    }
  }

  std::string Why(const Alternative& way, const Layout* best) const {
    const std::string of = fmt::format("of {} layouts", Count(way.considered));
    if (!way.best) {
      if (way.refused == way.considered) {
        return fmt::format("none {} can be: {}", of, Shortened(way.refusal));
      }
      if (way.refused + way.ruled_out == way.considered) {
        return fmt::format("none {} fits into memory", of);
      }
      return fmt::format("none {} is within the limits", of);
    }
    const Forecast& forecast = *way.best->forecast;
    if (!forecast.fits) {
      return fmt::format(
          "none that was forecast {} fits; the smallest needs {} GiB, and tensors can use {}", of,
          Grouped(forecast.peak().gibibytes(), 1), Grouped(forecast.allocatable().gibibytes(), 1));
    }
    std::string line = fmt::format("{} at best{}", HumanTime(forecast.step_time),
                                   way.searched ? "" : " of those that were forecast");
    if (!way.fits) return line + ", over the limits";
    if (best == nullptr) return line;
    const double ratio = forecast.step_time / best->forecast->step_time;
    if (ratio <= 1) return line + ", the fastest of all";
    line += fmt::format(", {:.3g} times as long as the fastest", ratio);
    const std::string why = Difference(forecast, *best->forecast);
    return why.empty() ? line : line + ": " + why;
  }

  static std::string Shortened(const std::string& text) {
    std::string printable = Printable(text);
    if (printable.size() <= kMostReasonLetters) return printable;
    return printable.substr(0, printable.rfind(' ', kMostReasonLetters)) + " ...";
  }

  const PlanReport& report_;
  int width_;
  std::string text_;
  bool explained_ = false;
};

/// Machine, settings and degrees.
Json WhichJson(const PlanReport& report, const Layout& layout) {
  Json json;
  const Offer& offer = report.offers[layout.degrees.offer];
  json["cluster"] = offer.cluster;
  json["gpus"] = offer.gpus;
  Json& settings = json["set"] = Json::object();
  for (const Setting& setting : AllSettings(report, layout)) settings[setting.path] = setting.value;
  json["tensor"] = layout.degrees.tensor;
  json["context"] = layout.degrees.context;
  json["expert"] = layout.degrees.expert;
  json["pipeline"] = layout.degrees.pipeline;
  json["data"] = layout.degrees.data;
  return json;
}

Json LayoutJson(const PlanReport& report, const Layout& layout) {
  Json json = WhichJson(report, layout);
  json["least_time_s"] = layout.least_time.seconds();
  json["least_memory_bytes"] = layout.least_memory.count();
  const Forecast& forecast = *layout.forecast;
  json["step_time_s"] = forecast.step_time.seconds();
  json["interval"] = report_internal::IntervalJson(forecast.interval);
  json["mfu"] = forecast.mfu;
  json["fits"] = forecast.fits;
  json["peak_bytes"] = forecast.peak().count();
  json["capacity_bytes"] = forecast.memory_capacity.count();
  json["cost"] = report_internal::CostJson(forecast.cost);
  json["breakdown"] = report_internal::BreakdownJson(forecast);
  return json;
}

Json LayoutsJson(const PlanReport& report, const std::vector<Layout>& layouts) {
  Json json = Json::array();
  for (const Layout& layout : layouts) json.push_back(LayoutJson(report, layout));
  return json;
}

/// What compares it with others, without what it consists of.
Json ForecastsJson(const PlanReport& report) {
  Json json = Json::array();
  for (const Layout& layout : report.forecasts) {
    Json& one = json.emplace_back(WhichJson(report, layout));
    const Forecast& forecast = *layout.forecast;
    one["within_limits"] = layout.within;
    one["least_time_s"] = layout.least_time.seconds();
    one["least_memory_bytes"] = layout.least_memory.count();
    one["step_time_s"] = forecast.step_time.seconds();
    one["peak_bytes"] = forecast.peak().count();
    one["usd_per_step"] = OrNull(forecast.cost.usd_per_step);
    one["usd_total"] = OrNull(forecast.cost.usd_total);
    one["hours_total"] = OrNull(forecast.cost.hours_total);
  }
  return json;
}

}  // namespace

std::vector<Setting> AllSettings(const PlanReport& report, const Layout& layout) {
  const Offer& offer = report.offers[layout.degrees.offer];
  std::vector<Setting> settings;
  for (const Setting& given : report.given) {
    if (!Overlap("cluster.name", given.path) && !Overlap("cluster.gpus", given.path)) {
      settings.push_back(given);
    }
  }
  settings.push_back({"cluster.name", offer.cluster});
  settings.push_back({"cluster.gpus", fmt::format("{}", offer.gpus)});
  if (offer.usd_per_gpu_hour) {
    settings.push_back({"cluster.usd_per_gpu_hour", fmt::format("{}", *offer.usd_per_gpu_hour)});
  }
  settings.insert(settings.end(), layout.settings.begin(), layout.settings.end());
  return settings;
}

std::string PlanText(const PlanReport& report, const TextStyle& style) {
  return TextReport(report, style).Write();
}

std::string PlanJson(const PlanReport& report) {
  Json json;
  json["name"] = report.name;
  json["budget_usd"] = OrNull(report.budget_usd);
  json["deadline_hours"] = OrNull(report.deadline_hours);
  json["offers"] = Json::array();
  for (const Offer& offer : report.offers) {
    Json& one = json["offers"].emplace_back(Json::object());
    one["cluster"] = offer.cluster;
    one["gpus"] = offer.gpus;
    one["usd_per_gpu_hour"] = OrNull(offer.usd_per_gpu_hour);
  }
  Json& tried = json["tried"] = Json::object();
  for (const PlanDimension& dimension : report.dimensions) tried[dimension.path] = dimension.values;
  const PlanCounts& counts = report.counts;
  Json& counted = json["counts"] = Json::object();
  counted["considered"] = counts.considered;
  counted["refused"] = counts.refused;
  counted["ruled_out"] = counts.ruled_out;
  counted["too_late"] = counts.too_late;
  counted["dominated"] = counts.dominated;
  counted["forecast"] = counts.forecast;
  counted["did_not_fit"] = counts.did_not_fit;
  json["limit_reached"] = report.limit_reached;
  json["top"] = LayoutsJson(report, report.top);
  json["front"] = LayoutsJson(report, report.front);
  json["alternatives"] = Json::array();
  for (const Alternative& way : report.alternatives) {
    Json& one = json["alternatives"].emplace_back(Json::object());
    one["name"] = way.name;
    one["considered"] = way.considered;
    one["refused"] = way.refused;
    one["ruled_out"] = way.ruled_out;
    one["refusal"] = way.refusal.empty() ? Json(nullptr) : Json(way.refusal);
    one["within_limits"] = way.best ? Json(way.fits) : Json(nullptr);
    one["searched"] = way.searched;
    one["best"] = way.best ? LayoutJson(report, *way.best) : Json(nullptr);
  }
  json["forecasts"] = ForecastsJson(report);
  return report_internal::Written(json);
}

std::string PlanCsv(const PlanReport& report) {
  std::string text;
  const auto add = [&](const char* list, const std::vector<Layout>& layouts) {
    for (const Layout& layout : layouts) {
      Json json;
      json["list"] = list;
      json.update(LayoutJson(report, layout));
      // Settings differ from layout to layout: one cell.
      json["set"] = SetFlags(AllSettings(report, layout));
      const auto [names, values] = report_internal::Flattened(json);
      if (text.empty()) text = names + "\n";
      text += values + "\n";
    }
  };
  add("top", report.top);
  add("front", report.front);
  return text;
}

}  // namespace stepcast
