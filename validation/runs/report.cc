// Tables of a validation, for people.
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "validation/runs/choices_report.h"
#include "validation/runs/effects_report.h"
#include "validation/runs/text_table.h"
#include "validation/runs/validate.h"
#include "validation/runs/worst_rows.h"

namespace stepcast {
namespace {

constexpr std::size_t kWorstRows = 3;
constexpr double kSmallestPart = 0.0005;  // Of a forecast, to be shown.

// A reason without the line of its row, and with its numbers blotted out.
std::string KindOfReason(const std::string& reason) {
  std::string kind;
  for (const char c : reason) {
    if (c < '0' || c > '9') {
      kind += c;
    } else if (kind.empty() || kind.back() != '#') {
      kind += '#';
    }
  }
  return kind;
}

// Each kind of reason once, with the first of its rows' numbers.
std::string SkippedText(const ValidationSet& set) {
  struct Kind {
    std::string first;
    std::size_t count = 0;
    bool varies = false;
  };
  std::map<std::string, Kind> kinds;
  for (const ValidatedRun& row : set.runs) {
    if (row.simulated) continue;
    std::string reason = row.skip_reason;
    const std::string where = fmt::format("{}:{}: ", set.file, row.run.line);
    if (reason.rfind(where, 0) == 0) reason.erase(0, where.size());
    Kind& kind = kinds[KindOfReason(reason)];
    if (kind.count++ == 0) kind.first = reason;
    kind.varies = kind.varies || kind.first != reason;
  }
  std::string text;
  if (!kinds.empty()) text += fmt::format("\nSkipped in {}:\n", SetName(set.file));
  for (const auto& [name, kind] : kinds) {
    text +=
        fmt::format("  {:>4}  {}{}\n", kind.count, kind.first, kind.varies ? ", and the like" : "");
  }
  return text;
}

TextRow ErrorRow(const std::string& name, std::size_t rows, std::size_t simulated,
                 const ErrorSummary& errors) {
  return {name,
          fmt::to_string(rows),
          fmt::to_string(simulated),
          fmt::to_string(rows - simulated),
          fmt::to_string(errors.rows),
          Percent(errors.mape),
          Percent(errors.median_ape),
          Percent(errors.p90_ape),
          Percent(errors.max_ape),
          SignedPercent(errors.bias)};
}

/// Errors of the step time, by file.
std::string ErrorsText(const std::vector<ValidationSet>& sets, const OverallErrors& overall) {
  std::vector<TextRow> rows = {
      {"file", "rows", "simulated", "skipped", "compared", "MAPE", "median", "p90", "max", "bias"}};
  for (const ValidationSet& set : sets) {
    rows.push_back(ErrorRow(SetName(set.file), set.runs.size(), set.simulated, set.total));
  }
  if (sets.size() > 1) {
    rows.push_back(ErrorRow("all files", overall.rows, overall.simulated, overall.errors));
  }
  return Align(rows, 1);
}

TextRow MemoryRow(const std::string& name, const ErrorSummary& errors) {
  return {name,
          fmt::to_string(errors.memory_rows),
          Percent(errors.memory_mape),
          SignedPercent(errors.memory_bias),
          fmt::to_string(errors.interval_rows),
          Percent(errors.interval_coverage)};
}

/// Memory and intervals, of files that have some; nothing where none has.
std::string MemoryText(const std::vector<ValidationSet>& sets, const OverallErrors& overall) {
  if (overall.errors.memory_rows == 0 && overall.errors.interval_rows == 0) return "";
  std::vector<TextRow> rows = {{"file", "with memory", "MAPE", "bias", "with interval", "inside"}};
  for (const ValidationSet& set : sets) {
    if (set.total.memory_rows > 0 || set.total.interval_rows > 0) {
      rows.push_back(MemoryRow(SetName(set.file), set.total));
    }
  }
  if (rows.size() > 2) rows.push_back(MemoryRow("all files", overall.errors));
  return fmt::format(
      "\n{}\nErrors of the peak memory of a GPU, in rows that measured it; and rows whose forecast "
      "has "
      "an\ninterval, of 90 %, and the share of them that were measured inside it.\n",
      Align(rows, 1));
}

std::string GroupsText(const std::vector<ValidationSet>& sets,
                       const std::vector<std::string>& columns) {
  const ErrorGroups by = GroupErrors(sets, columns);
  std::vector<TextRow> rows = {by.columns};
  const TextRow heads = {"simulated", "compared", "MAPE", "median", "bias"};
  rows[0].insert(rows[0].end(), heads.begin(), heads.end());
  for (const ErrorGroup& group : by.groups) {
    TextRow row;
    for (const std::string& value : group.values) row.push_back(value.empty() ? "-" : value);
    const TextRow errors = {fmt::to_string(group.simulated), fmt::to_string(group.errors.rows),
                            Percent(group.errors.mape), Percent(group.errors.median_ape),
                            SignedPercent(group.errors.bias)};
    row.insert(row.end(), errors.begin(), errors.end());
    rows.push_back(std::move(row));
  }
  return fmt::format("\nErrors by {}, all files\n{}", fmt::join(columns, ", "),
                     Align(rows, columns.size(), "  "));
}

std::string BreakdownText(const ValidatedRun& row) {
  std::vector<TextRow> rows;
  for (const StepBreakdown::Part& part : row.breakdown) {
    const double share = part.time.seconds() / row.forecast_s;
    if (share < kSmallestPart) continue;
    rows.push_back({part.label, fmt::format("{:.4g} s", part.time.seconds()), Percent(share)});
  }
  return rows.empty() ? "" : Align(rows, 1, "      ");
}

/// The worst, with where their forecasts spend the time.
std::string WorstText(const std::vector<ValidationSet>& sets, std::size_t most) {
  const std::vector<RowOfSet> worst = WorstRows(sets, most);
  if (worst.empty()) return "";
  std::string text = "\nWorst rows, and where their forecasts spend the time\n";
  for (const auto& [set, row] : worst) {
    text += fmt::format("  {}, {}: measured {:.4g} s, forecast {:.4g} s, {}\n", SetName(set->file),
                        row->run.id, *row->measured_s, row->forecast_s, SignedPercent(row->error));
    text += BreakdownText(*row);
  }
  return text;
}

std::string GateText(const GateResult& gate) {
  std::string text = fmt::format("\nAgainst the errors in {}: {} of {} sets pass\n", gate.file,
                                 gate.checked - gate.failures.size(), gate.checked);
  for (const GateFailure& failure : gate.failures) {
    text += fmt::format("  {}: {}\n", failure.set, failure.reason);
  }
  return text;
}

std::string RowsText(const ValidationSet& set) {
  std::string text = fmt::format("\n{}\n  {:<32} {:>12} {:>12} {:>9}\n", SetName(set.file), "id",
                                 "measured (s)", "forecast (s)", "error");
  for (const ValidatedRun& row : set.runs) {
    if (!row.simulated) continue;
    text += fmt::format("  {:<32} {:>12} {:>12.4g} {:>9}\n", row.run.id,
                        row.measured_s.has_value() ? fmt::format("{:.4g}", *row.measured_s) : "-",
                        row.forecast_s, SignedPercent(row.error));
  }
  return text;
}

}  // namespace

std::string ValidationText(const std::vector<ValidationSet>& sets,
                           const ValidationReportOptions& options) {
  const OverallErrors overall = AddUp(sets);
  std::string text = ErrorsText(sets, overall);
  text +=
      "\nErrors of the step time, forecast against measured: mean, median, 90th percentile and "
      "largest\n"
      "absolute error; bias is the mean signed error.\n"
      "Rows of fitted frameworks are in-sample; left-out errors: docs/accuracy.md, stepcast "
      "calibrate.\n";
  text += MemoryText(sets, overall);
  if (!options.by.empty()) text += GroupsText(sets, options.by);
  if (options.effects != nullptr) text += EffectsText(*options.effects, options);
  if (options.choices != nullptr) text += ChoicesText(*options.choices, options);
  text += WorstText(sets, options.worst.value_or(kWorstRows));
  if (options.gate.has_value()) text += GateText(*options.gate);
  for (const ValidationSet& set : sets) {
    text += SkippedText(set);
    if (options.rows) text += RowsText(set);
  }
  return text;
}

}  // namespace stepcast
