#include "validation/runs/effects_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "hardware/config/csv_table.h"
#include "validation/runs/text_table.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::size_t kWorstPairs = 5;

/// "tp 1 -> 2, schedule - -> 1f1b"
std::string ChangesText(const EffectPair& pair) {
  std::string text;
  for (const EffectChange& change : pair.changes) {
    text +=
        fmt::format("{}{} {} -> {}", text.empty() ? "" : ", ", change.column,
                    change.from.empty() ? "-" : change.from, change.to.empty() ? "-" : change.to);
  }
  return text;
}

// --- Text.

std::string SpeedUpsText(const SpeedUps& of) {
  return fmt::format("{:.3f} ({:.2f}-{:.2f})", of.median, of.low, of.high);
}

TextRow SummaryRow(const EffectSummary& summary, const std::string& file,
                   const std::optional<double>& repeats) {
  return {file,
          fmt::to_string(summary.pairs),
          SpeedUpsText(summary.measured),
          SpeedUpsText(summary.forecast),
          Percent(summary.errors.median_ape),
          Percent(summary.errors.p90_ape),
          SignedPercent(summary.errors.bias),
          fmt::format("{} of {}", summary.right, summary.clear),
          Percent(repeats)};
}

/// Each effect by file, and all files of an effect that several have; before which rows its name
/// stands is left in `headings`.
std::vector<TextRow> SummaryRows(const EffectStudy& study,
                                 std::map<std::size_t, std::string>& headings) {
  std::vector<TextRow> rows = {
      {"", "pairs", "measured", "forecast", "error", "p90", "bias", "right", "repeats"}};
  for (const EffectSummary& all : study.by_effect) {
    const std::size_t first = rows.size();
    headings[first] = all.effect;
    for (const EffectSummary& summary : study.by_file) {
      if (summary.effect != all.effect) continue;
      const std::size_t set = *summary.set;
      rows.push_back(SummaryRow(summary, "  " + study.files[set], study.repeats[set].median));
    }
    if (rows.size() > first + 1) rows.push_back(SummaryRow(all, "  all files", std::nullopt));
  }
  if (study.programs && study.layouts) {
    headings[rows.size()] = "effects that change what the program does";
    rows.push_back(SummaryRow(*study.programs, "  all files", std::nullopt));
    headings[rows.size()] = "effects of another layout";
    rows.push_back(SummaryRow(*study.layouts, "  all files", std::nullopt));
  }
  headings[rows.size()] = "all effects";
  rows.push_back(SummaryRow(study.total, "  all files", study.repeats_of_pairs));
  return rows;
}

std::string SummariesText(const EffectStudy& study) {
  if (study.pairs.empty()) return "  no pair of rows differs in one choice alone\n";
  std::map<std::size_t, std::string> headings;
  std::istringstream table(Align(SummaryRows(study, headings), 1, "  "));
  std::string text;
  std::string line;
  for (std::size_t row = 0; std::getline(table, line); ++row) {
    if (headings.count(row) > 0) text += "  " + headings[row] + "\n";
    text += line + "\n";
  }
  return text;
}

std::string ExplanationText(const EffectStudy& study) {
  std::string text =
      "\n  Speed-up: time of a sample before over time after, median and range. Error: median of\n"
      "  |forecast speed-up / measured - 1|; p90 its 90th percentile; bias the mean signed error.\n"
      "  Right: effects forecast in the right direction, of those larger than repeats differ by.\n"
      "  Repeats: median of how far apart two rows of one configuration are in the file; as much "
      "of\n"
      "  the error would remain with a perfect forecast, were every run measured once.\n";
  if (study.usual_repeats.has_value()) {
    text += fmt::format("  Files without repeats are taken to have the median of the others, {}.\n",
                        Percent(study.usual_repeats));
  }
  if (study.median_of_medians.has_value()) {
    text += fmt::format("  Median over effects and files of their median errors: {}.\n",
                        Percent(study.median_of_medians));
  }
  return text;
}

std::string RepeatsText(const EffectStudy& study) {
  std::vector<TextRow> rows = {{"file", "pairs of equal rows", "apart (median)"}};
  for (std::size_t s = 0; s < study.files.size(); ++s) {
    const Repeats& repeats = study.repeats[s];
    if (repeats.pairs == 0) continue;
    rows.push_back({study.files[s], fmt::to_string(repeats.pairs), Percent(repeats.median)});
  }
  return rows.size() == 1 ? "" : "\n" + Align(rows, 1, "  ");
}

std::string LeftOutText(const EffectStudy& study) {
  std::string text;
  if (!study.left_out.empty()) {
    std::size_t pairs = 0;
    std::string columns;
    for (const auto& [column, count] : study.left_out) {
      pairs += count;
      columns += fmt::format("{}{} ({})", columns.empty() ? "" : ", ", column, count);
    }
    text += fmt::format("\n  Left out: {} pairs of which one row does not state a column: {}\n",
                        pairs, columns);
  }
  if (!study.without_pairs.empty()) {
    text += fmt::format("\n  Without a pair:\n    {}\n", fmt::join(study.without_pairs, "\n    "));
  }
  return text;
}

std::string RowText(const ValidatedRun& row, std::size_t rows) {
  return rows == 1 ? row.run.id : fmt::format("{} and {} more", row.run.id, rows - 1);
}

std::string PairText(const EffectStudy& study, const EffectPair& pair) {
  return fmt::format("    {}, {}: {}\n      measured {:.3f}, forecast {:.3f}, {}; {} -> {}\n",
                     study.files[pair.set], pair.effect, ChangesText(pair), pair.measured,
                     pair.forecast, SignedPercent(pair.error()),
                     RowText(*pair.from, pair.from_rows), RowText(*pair.to, pair.to_rows));
}

/// Each row once, so that one bad measurement does not fill the list.
std::string WorstPairsText(const EffectStudy& study, std::size_t most) {
  std::vector<const EffectPair*> pairs;
  for (const EffectPair& pair : study.pairs) pairs.push_back(&pair);
  std::stable_sort(pairs.begin(), pairs.end(), [](const EffectPair* a, const EffectPair* b) {
    return std::abs(a->error()) > std::abs(b->error());
  });
  std::set<const ValidatedRun*> shown;
  std::string text;
  std::size_t count = 0;
  for (const EffectPair* pair : pairs) {
    if (count == most) break;
    if (shown.count(pair->from) > 0 || shown.count(pair->to) > 0) continue;
    shown.insert({pair->from, pair->to});
    text += PairText(study, *pair);
    ++count;
  }
  return text.empty() ? "" : "\n  Worst pairs, each row once\n" + text;
}

std::string AllPairsText(const EffectStudy& study) {
  std::string text;
  for (const EffectPair& pair : study.pairs) text += PairText(study, pair);
  return text.empty() ? "" : "\n  All pairs\n" + text;
}

// --- JSON.

Json Number(const std::optional<double>& value) {
  return value.has_value() ? Json(*value) : Json(nullptr);
}

Json SpeedUpsJson(const SpeedUps& of) {
  return {{"median", of.median}, {"low", of.low}, {"high", of.high}};
}

Json SummaryJson(const EffectStudy& study, const EffectSummary& summary) {
  Json json = Json::object();
  if (!summary.effect.empty()) json["effect"] = summary.effect;
  if (summary.set.has_value()) json["file"] = study.files[*summary.set];
  json["pairs"] = summary.pairs;
  json["measured_speedup"] = SpeedUpsJson(summary.measured);
  json["forecast_speedup"] = SpeedUpsJson(summary.forecast);
  json["median_ape"] = Number(summary.errors.median_ape);
  json["p90_ape"] = Number(summary.errors.p90_ape);
  json["max_ape"] = Number(summary.errors.max_ape);
  json["bias"] = Number(summary.errors.bias);
  json["clear"] = summary.clear;
  json["right_direction"] = summary.right;
  return json;
}

Json PairJson(const EffectStudy& study, const EffectPair& pair) {
  Json changes = Json::array();
  for (const EffectChange& change : pair.changes) {
    const auto value = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    changes.push_back(
        {{"column", change.column}, {"from", value(change.from)}, {"to", value(change.to)}});
  }
  return {{"effect", pair.effect},
          {"file", study.files[pair.set]},
          {"from", pair.from->run.id},
          {"from_rows", pair.from_rows},
          {"to", pair.to->run.id},
          {"to_rows", pair.to_rows},
          {"changes", std::move(changes)},
          {"measured_speedup", pair.measured},
          {"forecast_speedup", pair.forecast},
          {"error", pair.error()}};
}

Json RepeatsJson(const EffectStudy& study) {
  Json list = Json::array();
  for (std::size_t s = 0; s < study.files.size(); ++s) {
    list.push_back({{"file", study.files[s]},
                    {"pairs", study.repeats[s].pairs},
                    {"median_apart", Number(study.repeats[s].median)}});
  }
  return list;
}

}  // namespace

std::string EffectsText(const EffectStudy& study, const ValidationReportOptions& options) {
  return "\nEffects of one design choice: pairs of rows that differ in nothing else\n" +
         SummariesText(study) + ExplanationText(study) + RepeatsText(study) + LeftOutText(study) +
         (options.rows ? AllPairsText(study)
                       : WorstPairsText(study, options.worst.value_or(kWorstPairs)));
}

nlohmann::ordered_json EffectsJson(const EffectStudy& study) {
  Json by_file = Json::array();
  for (const EffectSummary& summary : study.by_file) by_file.push_back(SummaryJson(study, summary));
  Json by_effect = Json::array();
  for (const EffectSummary& summary : study.by_effect) {
    by_effect.push_back(SummaryJson(study, summary));
  }
  Json pairs = Json::array();
  for (const EffectPair& pair : study.pairs) pairs.push_back(PairJson(study, pair));
  Json json = Json::object();
  json["by_file"] = std::move(by_file);
  json["by_effect"] = std::move(by_effect);
  json["overall"] = study.pairs.empty() ? Json(nullptr) : SummaryJson(study, study.total);
  const auto of_kind = [&study](const std::optional<EffectSummary>& summary) {
    return summary ? SummaryJson(study, *summary) : Json(nullptr);
  };
  json["programs"] = of_kind(study.programs);
  json["layouts"] = of_kind(study.layouts);
  json["median_of_medians"] = Number(study.median_of_medians);
  json["repeats"] = RepeatsJson(study);
  json["usual_repeats"] = Number(study.usual_repeats);
  json["repeats_of_pairs"] = Number(study.repeats_of_pairs);
  json["left_out"] = study.left_out;
  json["without_pairs"] = study.without_pairs;
  json["pairs"] = std::move(pairs);
  return json;
}

std::string EffectsCsv(const EffectStudy& study) {
  std::string text =
      "effect,file,from,from_rows,to,to_rows,changes,measured_speedup,forecast_speedup,"
      "error_fraction,repeats_fraction\n";
  for (const EffectPair& pair : study.pairs) {
    text += fmt::format("{},{},{},{},{},{},{},{},{},{},{}\n", CsvCell(pair.effect),
                        CsvCell(study.files[pair.set]), CsvCell(pair.from->run.id), pair.from_rows,
                        CsvCell(pair.to->run.id), pair.to_rows, CsvCell(ChangesText(pair)),
                        pair.measured, pair.forecast, pair.error(),
                        CsvCell(study.repeats[pair.set].median));
  }
  return text;
}

}  // namespace stepcast
