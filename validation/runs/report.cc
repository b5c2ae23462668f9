// Tables and JSON of a validation.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "validation/runs/validate.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::size_t kWorstRows = 10;

std::string Percent(const std::optional<double>& fraction) {
  return fraction.has_value() ? fmt::format("{:.1f} %", *fraction * 100) : "-";
}
std::string SignedPercent(const std::optional<double>& fraction) {
  return fraction.has_value() ? fmt::format("{:+.1f} %", *fraction * 100) : "-";
}

Json Number(const std::optional<double>& value) {
  return value.has_value() ? Json(*value) : Json(nullptr);
}

std::vector<const ValidatedRun*> WorstRows(const ValidationSet& set) {
  std::vector<const ValidatedRun*> rows;
  for (const ValidatedRun& row : set.runs) {
    if (row.error.has_value()) rows.push_back(&row);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const ValidatedRun* a, const ValidatedRun* b) {
    return std::abs(*a->error) > std::abs(*b->error);
  });
  if (rows.size() > kWorstRows) rows.resize(kWorstRows);
  return rows;
}

std::string BaseName(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

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
  if (!kinds.empty()) text += fmt::format("\nSkipped in {}:\n", BaseName(set.file));
  for (const auto& [name, kind] : kinds) {
    text +=
        fmt::format("  {:>4}  {}{}\n", kind.count, kind.first, kind.varies ? ", and the like" : "");
  }
  return text;
}

Json SummaryJson(const ErrorSummary& summary) {
  return {{"rows", summary.rows},
          {"mape", Number(summary.mape)},
          {"median_ape", Number(summary.median_ape)},
          {"p90_ape", Number(summary.p90_ape)},
          {"max_ape", Number(summary.max_ape)},
          {"bias", Number(summary.bias)}};
}

// Of a row that was simulated.
Json RowJson(const ValidatedRun& row) {
  Json json = {{"id", row.run.id},
               {"measured_s", Number(row.measured_s)},
               {"forecast_s", row.forecast_s},
               {"error", Number(row.error)}};
  if (row.memory_error.has_value()) json["memory_error"] = *row.memory_error;
  if (!row.assumptions.empty()) json["assumptions"] = row.assumptions;
  return json;
}

}  // namespace

std::string ValidationJson(const std::vector<ValidationSet>& sets, bool with_rows) {
  Json list = Json::array();
  Json rows = Json::array();
  for (const ValidationSet& set : sets) {
    Json skipped = Json::array();
    for (const ValidatedRun& row : set.runs) {
      if (!row.simulated) skipped.push_back({{"id", row.run.id}, {"reason", row.skip_reason}});
    }
    Json by = Json::object();
    for (const auto& [column, values] : set.by) {
      for (const auto& [value, summary] : values) by[column][value] = SummaryJson(summary);
    }
    Json worst = Json::array();
    for (const ValidatedRun* row : WorstRows(set)) worst.push_back(RowJson(*row));
    Json json = {{"file", set.file},
                 {"rows", set.runs.size()},
                 {"simulated", set.simulated},
                 {"compared", set.total.rows},
                 {"skipped", std::move(skipped)},
                 {"mape", Number(set.total.mape)},
                 {"median_ape", Number(set.total.median_ape)},
                 {"p90_ape", Number(set.total.p90_ape)},
                 {"max_ape", Number(set.total.max_ape)},
                 {"bias", Number(set.total.bias)},
                 {"interval_coverage", nullptr},
                 {"memory_mape", Number(set.total.memory_mape)},
                 {"by", std::move(by)},
                 {"worst", std::move(worst)}};
    list.push_back(std::move(json));
    for (const ValidatedRun& row : set.runs) {
      if (!row.simulated) continue;
      Json entry = {{"file", set.file}};
      entry.update(RowJson(row));
      rows.push_back(std::move(entry));
    }
  }
  Json document = {{"sets", std::move(list)}};
  if (with_rows) document["rows"] = std::move(rows);
  return document.dump(2) + "\n";
}

std::string ValidationText(const std::vector<ValidationSet>& sets, bool with_rows) {
  std::size_t width = 4;
  for (const ValidationSet& set : sets) width = std::max(width, BaseName(set.file).size());
  std::string text = fmt::format("{:<{}}  {:>5} {:>9} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n",
                                 "file", width, "rows", "simulated", "compared", "MAPE", "median",
                                 "p90", "max", "bias", "memory");
  for (const ValidationSet& set : sets) {
    text += fmt::format("{:<{}}  {:>5} {:>9} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n",
                        BaseName(set.file), width, set.runs.size(), set.simulated, set.total.rows,
                        Percent(set.total.mape), Percent(set.total.median_ape),
                        Percent(set.total.p90_ape), Percent(set.total.max_ape),
                        SignedPercent(set.total.bias), Percent(set.total.memory_mape));
  }
  text +=
      "\nErrors of the step time, forecast against measured: mean, median, 90th percentile and "
      "largest\n"
      "absolute error; bias is the mean signed error; memory is the mean absolute error of the "
      "peak.\n"
      "Rows of fitted frameworks are in-sample; left-out errors: docs/accuracy.md, stepcast "
      "calibrate.\n";
  for (const ValidationSet& set : sets) {
    text += SkippedText(set);
    if (!with_rows) continue;
    text += fmt::format("\n{}\n  {:<32} {:>12} {:>12} {:>9}\n", BaseName(set.file), "id",
                        "measured (s)", "forecast (s)", "error");
    for (const ValidatedRun& row : set.runs) {
      if (!row.simulated) continue;
      text += fmt::format("  {:<32} {:>12} {:>12.4g} {:>9}\n", row.run.id,
                          row.measured_s.has_value() ? fmt::format("{:.4g}", *row.measured_s) : "-",
                          row.forecast_s, SignedPercent(row.error));
    }
  }
  return text;
}

std::string ValidationCsv(const std::vector<ValidationSet>& sets) {
  std::string text =
      "file,id,simulated,measured_s,forecast_s,error_fraction,memory_error_fraction,reason\n";
  const auto quote = [](const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
      if (c == '"') quoted += '"';
      quoted += c;
    }
    return quoted + "\"";
  };
  const auto number = [](const std::optional<double>& value) {
    return value.has_value() ? fmt::format("{}", *value) : std::string();
  };
  for (const ValidationSet& set : sets) {
    for (const ValidatedRun& row : set.runs) {
      text += fmt::format("{},{},{},{},{},{},{},{}\n", quote(set.file), quote(row.run.id),
                          row.simulated ? 1 : 0, number(row.measured_s),
                          row.simulated ? fmt::format("{}", row.forecast_s) : "", number(row.error),
                          number(row.memory_error), quote(row.skip_reason));
    }
  }
  return text;
}

}  // namespace stepcast
