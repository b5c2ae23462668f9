// Errors by the values of columns, and over all files.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "hardware/config/config.h"
#include "validation/runs/text.h"
#include "validation/runs/validate.h"

namespace stepcast {
namespace {

std::optional<double> AsNumber(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || std::isnan(value)) {
    return std::nullopt;
  }
  return value;
}

/// Nothing first, then numbers by size, then words.
struct ByValue {
  bool operator()(const std::string& a, const std::string& b) const { return Key(a) < Key(b); }
  bool operator()(const std::vector<std::string>& a, const std::vector<std::string>& b) const {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), *this);
  }

 private:
  static std::tuple<int, double, const std::string&> Key(const std::string& text) {
    if (text.empty()) return {0, 0, text};
    if (const auto number = AsNumber(text)) return {1, *number, text};
    return {2, 0, text};
  }
};

std::vector<std::string> ValuesOf(const MeasuredRun& run, const std::vector<std::string>& columns) {
  std::vector<std::string> values;
  values.reserve(columns.size());
  for (const std::string& column : columns) {
    const auto cell = run.cells.find(column);
    values.push_back(cell == run.cells.end() ? std::string() : Plain(cell->second));
  }
  return values;
}

std::vector<const ValidatedRun*> SimulatedRows(const std::vector<ValidationSet>& sets) {
  std::vector<const ValidatedRun*> rows;
  for (const ValidationSet& set : sets) {
    for (const ValidatedRun& row : set.runs) {
      if (row.simulated) rows.push_back(&row);
    }
  }
  return rows;
}

}  // namespace

OverallErrors AddUp(const std::vector<ValidationSet>& sets) {
  OverallErrors overall;
  for (const ValidationSet& set : sets) {
    overall.rows += set.runs.size();
    overall.simulated += set.simulated;
  }
  overall.errors = Summarize(SimulatedRows(sets));
  return overall;
}

ErrorGroups GroupErrors(const std::vector<ValidationSet>& sets,
                        const std::vector<std::string>& columns) {
  std::map<std::vector<std::string>, std::vector<const ValidatedRun*>, ByValue> by_values;
  for (const ValidatedRun* row : SimulatedRows(sets)) {
    by_values[ValuesOf(row->run, columns)].push_back(row);
  }
  ErrorGroups result;
  result.columns = columns;
  for (const auto& [values, rows] : by_values) {
    result.groups.push_back({values, rows.size(), Summarize(rows)});
  }
  return result;
}

Result<void> CheckGroupColumns(const std::vector<std::string>& columns,
                               const std::vector<RunTable>& tables) {
  std::set<std::string> known;
  for (const RunTable& table : tables) known.insert(table.columns.begin(), table.columns.end());
  const std::vector<std::string> names(known.begin(), known.end());
  std::set<std::string> seen;
  for (const std::string& column : columns) {
    if (column.empty()) return InvalidInput("--by: found a column without a name");
    if (!seen.insert(column).second) {
      return InvalidInput(fmt::format("--by: {} stands twice", column));
    }
    if (known.count(column) > 0) continue;
    const std::string nearest = NearestName(column, names);
    return MakeError(
        ErrorCode::kNotFound,
        fmt::format("--by: no table has the column {}{}", column,
                    nearest.empty() ? fmt::format("; there are {}", fmt::join(names, ","))
                                    : fmt::format("; did you mean {}?", nearest)));
  }
  return {};
}

std::string SetName(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

}  // namespace stepcast
