// The document, section by section.
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string_view>
#include <utility>

#include "validation/accuracy/accuracy.h"
#include "validation/runs/choices.h"

namespace stepcast {
namespace {

using Cells = std::vector<std::string>;

std::string Percent(std::optional<double> fraction) {
  return fraction.has_value() ? fmt::format("{:.1f} %", *fraction * 100) : "-";
}
std::string SignedPercent(std::optional<double> fraction) {
  return fraction.has_value() ? fmt::format("{:+.1f} %", *fraction * 100) : "-";
}
/// Without the zeros that the figure did not have.
std::string AsGiven(double fraction) { return fmt::format("{:.4g} %", fraction * 100); }

std::string Figure(double value) {
  return std::abs(value) >= 1000 ? fmt::format("{:.0f}", value) : fmt::format("{:.3g}", value);
}

std::string Code(const std::string& text) { return "`" + text + "`"; }

/// The first row holds the heads of the columns.
std::string Table(const std::vector<Cells>& rows) {
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (const std::string& cell : rows[r]) {
      text += "| ";
      for (const char c : cell) text += c == '|' ? "\\|" : std::string(1, c);
      text += " ";
    }
    text += "|\n";
    if (r > 0) continue;
    for (std::size_t c = 0; c < rows[r].size(); ++c) text += "| --- ";
    text += "|\n";
  }
  return text + "\n";
}

std::string Paragraph(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text.empty() ? "" : text + "\n\n";
}

// --- How far forecasts are off.

std::string AimCell(const v1::AccuracyNotes& notes, const std::string& set,
                    const std::optional<double>& mape) {
  for (const v1::AccuracyAim& aim : notes.aims()) {
    if (aim.set() != set) continue;
    const char* verdict = !mape ? "" : *mape <= aim.mape_fraction() ? ", met" : ", missed";
    return fmt::format("{} ({}){}", AsGiven(aim.mape_fraction()), aim.reason(), verdict);
  }
  return "-";
}

Cells ErrorCells(const std::string& name, std::size_t rows, std::size_t simulated,
                 const ErrorSummary& errors) {
  return {name,
          fmt::to_string(rows),
          fmt::to_string(simulated),
          fmt::to_string(errors.rows),
          Percent(errors.mape),
          Percent(errors.median_ape),
          Percent(errors.p90_ape),
          Percent(errors.max_ape),
          SignedPercent(errors.bias)};
}

std::string Errors(const std::vector<ValidationSet>& sets, const OverallErrors& overall,
                   const v1::AccuracyNotes& notes) {
  std::vector<Cells> rows = {{"set", "rows", "simulated", "compared", "mean", "median",
                              "90th percentile", "largest", "bias", "aim"}};
  for (const ValidationSet& set : sets) {
    const std::string name = SetName(set.file);
    rows.push_back(ErrorCells(Code(name), set.runs.size(), set.simulated, set.total));
    rows.back().push_back(AimCell(notes, name, set.total.mape));
  }
  rows.push_back(ErrorCells("all", overall.rows, overall.simulated, overall.errors));
  rows.back().push_back("-");
  return "## Errors of the step time\n\n" + Table(rows) + Paragraph(notes.errors());
}

std::string Coverage(const std::vector<ValidationSet>& sets, const OverallErrors& overall,
                     const v1::AccuracyNotes& notes) {
  std::vector<Cells> rows = {{"set", "compared with an interval", "measured inside it"}};
  const auto add = [&rows](const std::string& name, const ErrorSummary& errors) {
    if (errors.interval_rows == 0) return;
    rows.push_back({name, fmt::to_string(errors.interval_rows), Percent(errors.interval_coverage)});
  };
  for (const ValidationSet& set : sets) add(Code(SetName(set.file)), set.total);
  add("all", overall.errors);
  return "## How often intervals hold\n\n" + Table(rows) + Paragraph(notes.coverage());
}

// --- Effects of design choices.

std::string SpeedUpCell(const SpeedUps& of) {
  return fmt::format("{:.3f} ({:.2f} to {:.2f})", of.median, of.low, of.high);
}

Cells EffectCells(const EffectSummary& summary, const std::string& effect, const std::string& set,
                  const std::optional<double>& repeats) {
  return {effect,
          set,
          fmt::to_string(summary.pairs),
          SpeedUpCell(summary.measured),
          SpeedUpCell(summary.forecast),
          Percent(summary.errors.median_ape),
          Percent(summary.errors.p90_ape),
          fmt::format("{} of {}", summary.right, summary.clear),
          Percent(repeats)};
}

/// Nothing where no two runs differ in one choice alone.
std::string PublishedEffects(const std::vector<ValidationSet>& sets,
                             const EffectCatalogue& catalogue) {
  const EffectStudy study = StudyEffects(sets, catalogue);
  if (study.pairs.empty()) return "";
  std::vector<Cells> rows = {{"effect", "set", "pairs", "measured speed-up", "forecast speed-up",
                              "median error", "90th percentile", "right direction",
                              "repeats apart"}};
  for (const EffectSummary& summary : study.by_file) {
    rows.push_back(EffectCells(summary, summary.effect, Code(study.files[*summary.set]),
                               study.repeats[*summary.set].median));
  }
  if (study.programs && study.layouts) {
    rows.push_back(
        EffectCells(*study.programs, "all that change what the program does", "all", std::nullopt));
    rows.push_back(EffectCells(*study.layouts, "all of another layout", "all", std::nullopt));
  }
  rows.push_back(EffectCells(study.total, "all", "all", study.repeats_of_pairs));
  return "## Published effects\n\n" +
         Paragraph(fmt::format(
             "Pairs of runs of a set that differ in one design choice "
             "(validation/catalogue/effects.yaml): the time of a sample before over that after, "
             "median and range, and the error of the forecast ratio. Right direction: of effects "
             "larger than repeats are apart. Repeats apart: median between two runs of one "
             "configuration, which a perfect forecast would be off by too. Median over effects and "
             "sets of their median errors: {}. `stepcast validate --effects` lists the pairs.",
             Percent(study.median_of_medians))) +
         Table(rows);
}

// --- Choices of layouts.

Cells ChoiceCells(const ChoiceSummary& summary, const std::string& set) {
  return {set,
          fmt::to_string(summary.groups),
          fmt::to_string(summary.layouts),
          Percent(static_cast<double>(summary.good) / static_cast<double>(summary.groups)),
          Percent(summary.good_at_random),
          Percent(summary.median_regret),
          Percent(summary.worst_regret)};
}

/// Nothing where no two runs differ in their layout alone.
std::string Choices(const std::vector<ValidationSet>& sets, const AccuracyFacts& facts) {
  const ChoiceStudy study = StudyChoices(sets, facts.effects);
  if (!study.total) return "";
  std::vector<Cells> rows = {
      {"set", "groups", "layouts", "good", "good at random", "median regret", "worst"}};
  for (const ChoiceSummary& summary : study.by_file) {
    rows.push_back(ChoiceCells(summary, Code(study.files[*summary.set])));
  }
  rows.push_back(ChoiceCells(*study.total, "all"));
  return "## Choice among measured layouts\n\n" +
         Paragraph(fmt::format(
             "Groups of runs of a set that differ in their layout alone (`layout` in "
             "validation/catalogue/effects.yaml). A choice is good if the layout that is forecast "
             "to be the fastest takes at most {:.0f} % longer than the fastest measured one; at "
             "random: the same for a choice by lot. Regret: what the choice takes longer. "
             "`stepcast "
             "validate --choices` lists the groups.",
             kGoodChoice * 100)) +
         Table(rows) + Paragraph(facts.notes.choices());
}

std::string MemoryErrors(const std::vector<ValidationSet>& sets, const OverallErrors& overall,
                         const v1::AccuracyNotes& notes) {
  std::vector<Cells> rows = {{"set", "rows with memory", "mean error", "bias"}};
  const auto add = [&rows](const std::string& name, const ErrorSummary& errors) {
    if (errors.memory_rows == 0) return;
    rows.push_back({name, fmt::to_string(errors.memory_rows), Percent(errors.memory_mape),
                    SignedPercent(errors.memory_bias)});
  };
  for (const ValidationSet& set : sets) add(Code(SetName(set.file)), set.total);
  add("all", overall.errors);
  return "## Errors of the peak memory\n\n" + Table(rows) + Paragraph(notes.memory());
}

// --- What was fitted on what.

std::string IntervalCell(const ParameterRow& row) {
  if (!row.low || !row.high) return "-";
  return fmt::format("{} to {}", Figure(*row.low), Figure(*row.high));
}

std::string FittedByHand(const AccuracyFacts& facts) {
  std::vector<Cells> rows = {{"parameter", "value", "unit", "90 % interval", "file"}};
  std::string methods;
  std::set<std::pair<std::string, double>> seen;
  for (const FittedNumbers& numbers : facts.by_hand) {
    for (const ParameterRow& row : numbers.parameters) {
      if (!seen.emplace(row.name, row.value).second) continue;  // Taken over from another file.
      rows.push_back({fmt::format("{}: {}", Code(row.name), row.meaning), Figure(row.value),
                      row.unit, IntervalCell(row), Code(numbers.file)});
    }
    methods += fmt::format("- {}: {}\n", Code(numbers.file), numbers.provenance.method);
  }
  return "## What the forecasts know of the runs\n\n" + Paragraph(facts.notes.fitted_by_hand()) +
         Table(rows) + Paragraph(facts.notes.not_fitted()) + Paragraph(methods) +
         "## What was left out of the fit\n\n" + Paragraph(facts.notes.left_out());
}

/// What `stepcast calibrate` wrote in words; empty where it is not found.
std::string Find(const std::string& text, const std::string& pattern) {
  std::smatch match;
  return std::regex_search(text, match, std::regex(pattern)) ? match[1].str() : "";
}
std::string OrDash(const std::string& text) { return text.empty() ? "-" : text; }

Cells FitCells(const FittedNumbers& fit) {
  const Provenance& from = fit.provenance;
  return {from.software,
          Code(from.device),
          OrDash(Find(from.method, "fitted to (\\d+) published runs")),
          OrDash(Find(from.note, "error ([\\d.]+ %) before")),
          OrDash(Find(from.note, "before and ([\\d.]+ %) after")),
          OrDash(Find(from.note, "models ([\\d.]+ %|only one)")),
          OrDash(Find(from.note, "numbers of GPUs ([\\d.]+ %|only one)"))};
}

bool IsResidual(const ParameterRow& row) { return row.name.starts_with("residual_"); }

/// The interval of forecasts, from the logarithms of measured over forecast.
std::string ResidualText(const FittedNumbers& fit) {
  std::map<std::string, double> logs;
  for (const ParameterRow& row : fit.parameters) {
    if (IsResidual(row)) logs[row.name] = row.value;
  }
  if (logs.count("residual_p05_log") == 0 || logs.count("residual_p95_log") == 0) return "";
  return fmt::format("The interval of a forecast: {:.2f} to {:.2f} times its step time.",
                     std::exp(logs["residual_p05_log"]), std::exp(logs["residual_p95_log"]));
}

std::string Fit(const FittedNumbers& fit) {
  const Provenance& from = fit.provenance;
  std::vector<Cells> rows = {{"parameter", "value", "90 % interval", "unit"}};
  for (const ParameterRow& row : fit.parameters) {
    if (IsResidual(row)) continue;
    rows.push_back({Code(row.name), Figure(row.value), IntervalCell(row), row.unit});
  }
  return fmt::format("### {} on {}\n\n", from.software, Code(from.device)) +
         Paragraph(fmt::format("{}, {}: {}. {}", Code(fit.file), from.source, from.method,
                               ResidualText(fit))) +
         Table(rows);
}

/// What each number means, once for all pairs.
std::string Meanings(const std::vector<FittedNumbers>& fits) {
  std::map<std::string, std::string> meanings;
  std::vector<Cells> rows = {{"parameter", "unit", "meaning"}};
  for (const FittedNumbers& fit : fits) {
    for (const ParameterRow& row : fit.parameters) {
      if (IsResidual(row) || !meanings.emplace(row.name, row.meaning).second) continue;
      rows.push_back({Code(row.name), row.unit, row.meaning});
    }
  }
  return "### The numbers\n\n" + Table(rows);
}

std::string Calibrated(const AccuracyFacts& facts) {
  std::vector<Cells> rows = {{"framework", "device", "runs", "error as assumed", "fitted",
                              "on models left out", "on GPU counts left out"}};
  std::string fits;
  for (const FittedNumbers& fit : facts.calibrated) {
    rows.push_back(FitCells(fit));
    fits += Fit(fit);
  }
  return "## What is fitted by `stepcast calibrate`\n\n" + Paragraph(facts.notes.calibrated()) +
         Table(rows) + Paragraph(facts.notes.calibrated_findings()) + Meanings(facts.calibrated) +
         fits;
}

// --- Where forecasts are wrong, and others'.

std::string WeakSpots(const v1::AccuracyNotes& notes) {
  std::string text = "## Where it is wrong, as far as we know\n\n";
  for (const std::string& spot : notes.weak_spots()) {
    std::string lines = Paragraph(spot);
    while (lines.ends_with('\n')) lines.pop_back();
    text += "- ";
    for (const char c : lines) text += c == '\n' ? "\n  " : std::string(1, c);
    text += "\n";
  }
  return text + "\n";
}

std::string PublishedMean(const v1::PublishedError& error) {
  if (!error.has_mape_up_to_fraction()) return AsGiven(error.mape_fraction());
  return fmt::format("{} to {}", AsGiven(error.mape_fraction()),
                     AsGiven(error.mape_up_to_fraction()));
}

std::string Published(const std::vector<ValidationSet>& sets, const AccuracyFacts& facts) {
  std::map<std::string, ErrorSummary> ours;
  for (const ValidationSet& set : sets) ours.emplace(SetName(set.file), set.total);
  std::vector<Cells> rows = {{"set", "simulator", "its rows", "its mean", "its largest", "our rows",
                              "our mean", "our largest", "conditions", "source"}};
  for (const v1::PublishedError& error : facts.published.errors()) {
    const ErrorSummary& own = ours[error.set()];
    rows.push_back({Code(error.set()), error.simulator(),
                    error.has_rows() ? fmt::to_string(error.rows()) : "-", PublishedMean(error),
                    error.has_max_fraction() ? AsGiven(error.max_fraction()) : "-",
                    own.rows > 0 ? fmt::to_string(own.rows) : "-", Percent(own.mape),
                    Percent(own.max_ape), error.conditions(), error.source()});
  }
  return "## Errors of other simulators\n\n" + Paragraph(facts.notes.published()) + Table(rows);
}

}  // namespace

std::string AccuracyDocument(const std::vector<ValidationSet>& sets, const AccuracyFacts& facts) {
  const OverallErrors overall = AddUp(sets);
  std::string text =
      "<!-- Written by `stepcast validate --document`. Sentences stand in validation/catalogue. "
      "-->\n"
      "# How accurate forecasts are, and how we know\n\n";
  text += Paragraph(facts.notes.introduction());
  text += Errors(sets, overall, facts.notes);
  text += Coverage(sets, overall, facts.notes);
  text += MemoryErrors(sets, overall, facts.notes);
  text += PublishedEffects(sets, facts.effects);
  text += Choices(sets, facts);
  text += WeakSpots(facts.notes);
  text += Published(sets, facts);
  text += FittedByHand(facts);
  text += Calibrated(facts);
  text.pop_back();  // One newline at the end.
  return text;
}

}  // namespace stepcast
