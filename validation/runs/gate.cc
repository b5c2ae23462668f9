#include "validation/runs/gate.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "hardware/config/config.h"
#include "hardware/config/csv_table.h"
#include "validation/runs/runs.h"
#include "validation/runs/text.h"
#include "validation/runs/validate.h"

namespace stepcast {
namespace {

const std::vector<std::string> kColumns = {"set", "mape_fraction", "compared"};
constexpr double kLargestError = 1e6;

Result<SetError> ReadSetError(const std::vector<std::string>& cells, const std::string& where) {
  SetError error;
  STEPCAST_ASSIGN_OR_RETURN(
      error.mape, ReadNumber(cells[1], 0, kLargestError, /*whole=*/false, where + kColumns[1]));
  STEPCAST_ASSIGN_OR_RETURN(const auto compared, ReadNumber(cells[2], 0, kLargestCount,
                                                            /*whole=*/true, where + kColumns[2]));
  error.compared = static_cast<std::size_t>(compared.value_or(0));
  if (error.mape.has_value() != (error.compared > 0)) {
    return InvalidInput(
        fmt::format("{}{} is \"{}\" of {} rows, wanted an error of some rows, or none of 0", where,
                    kColumns[1], cells[1], error.compared));
  }
  return error;
}

std::optional<std::string> WhyWorse(const SetError& before, const SetError& now) {
  if (now.compared < before.compared) {
    return fmt::format("{} rows compared, {} before", now.compared, before.compared);
  }
  if (before.mape && now.mape && *now.mape > *before.mape + kGateTolerance) {
    return fmt::format("mean absolute error {:.2f} %, {:.2f} % before (at most {:.1f} points more)",
                       *now.mape * 100, *before.mape * 100, kGateTolerance * 100);
  }
  return std::nullopt;
}

}  // namespace

Result<Gate> LoadGate(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(const CsvTable table, ReadCsvTable(path));
  if (table.columns != kColumns) {
    return InvalidInput(fmt::format("{}:1: found the columns {}, wanted {}", path,
                                    fmt::join(table.columns, ","), fmt::join(kColumns, ",")));
  }
  Gate gate;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const std::string where = fmt::format("{}:{}: ", path, table.lines[r]);
    const std::string& set = table.rows[r][0];
    if (set.empty()) return InvalidInput(where + "the row names no set");
    STEPCAST_ASSIGN_OR_RETURN(const SetError error, ReadSetError(table.rows[r], where));
    if (!gate.emplace(set, error).second) {
      return InvalidInput(fmt::format("{}{} stands twice", where, set));
    }
  }
  return gate;
}

Result<void> CheckSetNames(const std::vector<std::string>& files) {
  std::set<std::string> names;
  for (const std::string& file : files) {
    if (names.insert(SetName(file)).second) continue;
    return InvalidInput(fmt::format(
        "--gate: two files of runs are called {}, which it cannot tell apart", SetName(file)));
  }
  return {};
}

std::vector<GateFailure> CheckGate(const Gate& gate, const std::vector<ValidationSet>& sets) {
  std::vector<GateFailure> failures;
  for (const ValidationSet& set : sets) {
    const std::string name = SetName(set.file);
    const auto stored = gate.find(name);
    if (stored == gate.end()) {
      failures.push_back({name, "not stored; --update-gate stores it"});
      continue;
    }
    const SetError now = {set.total.mape, set.total.rows};
    if (auto why = WhyWorse(stored->second, now)) failures.push_back({name, *std::move(why)});
  }
  return failures;
}

Gate UpdatedGate(Gate gate, const std::vector<ValidationSet>& sets) {
  for (const ValidationSet& set : sets) {
    gate[SetName(set.file)] = {set.total.mape, set.total.rows};
  }
  return gate;
}

std::string GateCsv(const Gate& gate) {
  std::string text = fmt::format("{}\n", fmt::join(kColumns, ","));
  for (const auto& [set, error] : gate) {
    text += fmt::format("{},{},{}\n", CsvCell(set),
                        error.mape.has_value() ? fmt::format("{:.5f}", *error.mape) : "",
                        error.compared);
  }
  return text;
}

}  // namespace stepcast
