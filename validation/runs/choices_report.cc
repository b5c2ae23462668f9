#include "validation/runs/choices_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "hardware/config/csv_table.h"
#include "validation/runs/text_table.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
/// Columns by which a reader knows a group.
constexpr const char* kNamed[] = {"model",  "layers",  "hidden",       "gpu",
                                  "n_gpus", "seq_len", "global_batch", "dtype"};

/// "tp 2, pp 4"
std::string SettingsText(const MeasuredLayout& layout) {
  std::string text;
  for (const auto& [column, value] : layout.settings) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", column, value.empty() ? "-" : value);
  }
  return text;
}

std::string Cell(const ChoiceGroup& group, const std::string& column) {
  const auto& cells = group.layouts.front().row->run.cells;
  const auto cell = cells.find(column);
  return cell == cells.end() ? "" : cell->second;
}

/// "GPT, A100, n_gpus 64, ..."
std::string JobText(const ChoiceGroup& group) {
  std::string text;
  for (const std::string column : kNamed) {
    const std::string value = Cell(group, column);
    if (value.empty()) continue;
    const bool plain = column == "model" || column == "gpu" || column == "dtype";
    text += fmt::format("{}{}{}", text.empty() ? "" : ", ", plain ? "" : column + " ", value);
  }
  return text;
}

std::string LayoutText(const MeasuredLayout& layout) {
  return fmt::format("{}: measured {:.4g} s, forecast {:.4g} s ({})", layout.row->run.id,
                     layout.measured_s, layout.forecast_s, SettingsText(layout));
}

std::string GroupText(const ChoiceStudy& study, const ChoiceGroup& group) {
  std::string text =
      fmt::format("    {}: {}; {} layouts, {}\n", study.files[group.set], JobText(group),
                  group.layouts.size(), SignedPercent(group.regret()));
  text += fmt::format("      chosen {}\n", LayoutText(group.layouts[group.chosen]));
  if (group.chosen != group.best) {
    text += fmt::format("      best   {}\n", LayoutText(group.layouts[group.best]));
  }
  return text;
}

double Share(const ChoiceSummary& summary) {
  return static_cast<double>(summary.good) / static_cast<double>(summary.groups);
}

TextRow SummaryRow(const ChoiceSummary& summary, const std::string& file) {
  return {file,
          fmt::to_string(summary.groups),
          fmt::to_string(summary.layouts),
          Percent(Share(summary)),
          Percent(summary.good_at_random),
          Percent(summary.median_regret),
          Percent(summary.worst_regret)};
}

Json SummaryJson(const ChoiceStudy& study, const ChoiceSummary& summary) {
  Json json = Json::object();
  if (summary.set.has_value()) json["file"] = study.files[*summary.set];
  json["groups"] = summary.groups;
  json["layouts"] = summary.layouts;
  json["good"] = summary.good;
  json["good_fraction"] = Share(summary);
  json["good_at_random_fraction"] = summary.good_at_random;
  json["median_regret"] = summary.median_regret;
  json["worst_regret"] = summary.worst_regret;
  return json;
}

Json LayoutJson(const MeasuredLayout& layout) {
  Json settings = Json::object();
  for (const auto& [column, value] : layout.settings) {
    settings[column] = value.empty() ? Json(nullptr) : Json(value);
  }
  return {{"id", layout.row->run.id},
          {"rows", layout.rows},
          {"settings", std::move(settings)},
          {"measured_s", layout.measured_s},
          {"forecast_s", layout.forecast_s}};
}

}  // namespace

std::string ChoicesText(const ChoiceStudy& study, const ValidationReportOptions& options) {
  std::string text =
      "\nChoice among measured layouts: rows of one job that differ in the layout alone\n";
  if (!study.total) return text + "  no two rows do\n";
  std::vector<TextRow> rows = {
      {"file", "groups", "layouts", "good", "at random", "regret", "worst"}};
  for (const ChoiceSummary& summary : study.by_file) {
    rows.push_back(SummaryRow(summary, study.files[*summary.set]));
  }
  if (study.by_file.size() > 1) rows.push_back(SummaryRow(*study.total, "all files"));
  text += Align(rows, 1, "  ");
  text += fmt::format(
      "\n  Good: share of groups in which the layout that is forecast to be the fastest takes at "
      "most\n  {:.0f} % longer than the fastest measured one; at random: the same for a choice by "
      "lot. Regret:\n  what the choice takes longer, median over groups, and the worst.\n",
      kGoodChoice * 100);
  std::vector<const ChoiceGroup*> listed;
  for (const ChoiceGroup& group : study.groups) {
    if (options.rows || group.regret() > kGoodChoice) listed.push_back(&group);
  }
  if (listed.empty()) return text;
  std::ranges::stable_sort(
      listed, [](const ChoiceGroup* a, const ChoiceGroup* b) { return a->regret() > b->regret(); });
  text += options.rows ? "\n  All groups\n" : "\n  Choices that are not good\n";
  for (const ChoiceGroup* group : listed) text += GroupText(study, *group);
  return text;
}

nlohmann::ordered_json ChoicesJson(const ChoiceStudy& study) {
  Json json = Json::object();
  json["good_up_to_regret"] = kGoodChoice;
  json["by_file"] = Json::array();
  for (const ChoiceSummary& summary : study.by_file) {
    json["by_file"].push_back(SummaryJson(study, summary));
  }
  json["overall"] = study.total ? SummaryJson(study, *study.total) : Json(nullptr);
  json["groups"] = Json::array();
  for (const ChoiceGroup& group : study.groups) {
    Json one = Json::object();
    one["file"] = study.files[group.set];
    for (const char* column : kNamed) one[column] = Cell(group, column);
    one["layouts"] = group.layouts.size();
    one["chosen"] = LayoutJson(group.layouts[group.chosen]);
    one["best"] = LayoutJson(group.layouts[group.best]);
    one["regret"] = group.regret();
    json["groups"].push_back(std::move(one));
  }
  return json;
}

std::string ChoicesCsv(const ChoiceStudy& study) {
  std::string text = "file,group,id,rows,settings,measured_s,forecast_s,chosen,best\n";
  for (std::size_t g = 0; g < study.groups.size(); ++g) {
    const ChoiceGroup& group = study.groups[g];
    for (std::size_t i = 0; i < group.layouts.size(); ++i) {
      const MeasuredLayout& layout = group.layouts[i];
      text += fmt::format("{},{},{},{},{},{},{},{},{}\n", CsvCell(study.files[group.set]), g + 1,
                          CsvCell(layout.row->run.id), layout.rows, CsvCell(SettingsText(layout)),
                          layout.measured_s, layout.forecast_s, i == group.chosen ? 1 : 0,
                          i == group.best ? 1 : 0);
    }
  }
  return text;
}

}  // namespace stepcast
