#include "profiles/import/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "hardware/config/config.h"
#include "hardware/config/csv_table.h"
#include "simulator/base/median.h"

namespace stepcast {
namespace {

constexpr auto kKinds = std::to_array<TableKind>(
    {TableKind::kGemm, TableKind::kAttention, TableKind::kOperator, TableKind::kCollective,
     TableKind::kBandwidth, TableKind::kLaunch, TableKind::kParameter, TableKind::kGemmAccumulate,
     TableKind::kCollectivePut, TableKind::kCollectiveTake, TableKind::kTiledGemm});

struct Unit {
  std::string_view suffix;
  double microseconds = 1;
};
constexpr std::array<Unit, 4> kUnits = {{{"_us", 1}, {"_ns", 1e-3}, {"_ms", 1e3}, {"_s", 1e6}}};

/// What a column holds where the file does not have it; nothing where it must.
std::optional<std::string> DefaultOf(std::string_view column) {
  if (column == "batch") return "1";
  if (column == "extra") return "0";
  if (column == "low" || column == "high") return "";
  return std::nullopt;
}

/// The one that was measured: of rows that agree in all others, the median of it is taken.
std::string_view MeasuredColumn(TableKind kind) {
  switch (kind) {
    case TableKind::kBandwidth:
      return "gigabytes_per_s";
    case TableKind::kLaunch:
      return "value_us";
    case TableKind::kParameter:
      return "value";
    default:
      return "time_us";
  }
}

std::string Trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Where a column of a table is in the file, and in which unit.
struct Place {
  std::optional<std::size_t> index;
  double factor = 1;
};

std::optional<Place> PlaceOf(std::string_view column, std::span<const std::string> found) {
  const auto at = [found](std::string_view name) -> std::optional<std::size_t> {
    const auto it = std::ranges::find(found, name);
    if (it == found.end()) return std::nullopt;
    return static_cast<std::size_t>(it - found.begin());
  };
  if (const auto index = at(column)) return Place{index, 1};
  if (!column.ends_with("_us")) return std::nullopt;
  for (const Unit& unit : kUnits) {
    const std::string name =
        std::string(column.substr(0, column.size() - 3)) + std::string(unit.suffix);
    if (const auto index = at(name)) return Place{index, unit.microseconds};
  }
  return std::nullopt;
}

class CsvImporter {
 public:
  CsvImporter(const CsvTable& table, const std::string& name, const CsvImportOptions& options)
      : table_(table), name_(name), options_(options) {
    for (const std::string& column : table.columns) columns_.push_back(Trimmed(column));
  }

  Result<ImportedProfile> Import(const std::string& device) {
    STEPCAST_ASSIGN_OR_RETURN(kind_, FindKind());
    STEPCAST_RETURN_IF_ERROR(PlaceColumns());
    STEPCAST_RETURN_IF_ERROR(ReadRows());
    ImportedProfile imported;
    ProfileGroup& group = imported.groups.emplace_back();
    group.provenance.kind = kind_;
    group.provenance.device = device;
    group.provenance.source =
        options_.source.empty() ? fmt::format("CSV, {}", name_) : options_.source;
    group.provenance.licence = options_.licence.empty() ? "not stated" : options_.licence;
    group.provenance.fabric = options_.fabric;
    group.provenance.method = "as in the file, which does not say how it was measured";
    const auto rows = static_cast<std::int64_t>(table_.rows.size());
    imported.taken.push_back({fmt::format("rows of table {}", Name(kind_)), rows, ""});
    std::int64_t repeated = 0;
    for (Row& row : rows_) {
      if (row.values.size() > 1) {
        repeated += static_cast<std::int64_t>(row.values.size()) - 1;
        row.cells[measured_] = fmt::format("{}", Median(row.values));
      }
      group.rows.push_back(fmt::format("{}", fmt::join(row.cells, ",")));
    }
    if (repeated > 0) {
      imported.taken.front().count -= repeated;
      group.provenance.note = fmt::format("median of what was measured again, {} rows", repeated);
      imported.left.push_back(
          {"rows of what was measured before", repeated, "the median of each is taken"});
    }
    return imported;
  }

 private:
  struct Row {
    std::vector<std::string> cells;  ///< In the order of the profile.
    std::vector<double> values;      ///< Measured, once or more often.
    int line = 0;
  };

  tl::unexpected<Error> Fail(int line, const std::string& what) const {
    return InvalidInput(fmt::format("{}:{}: {}", name_, line, what));
  }

  static std::vector<std::string> Names(std::span<const std::string_view> views) {
    return {views.begin(), views.end()};
  }

  /// The first kind that has all columns of the file, and whose own it has; else that with which it
  /// shares most, whose columns the errors are then about.
  Result<TableKind> FindKind() const {
    if (!options_.table.empty()) {
      std::vector<std::string> names;
      for (const TableKind kind : kKinds) {
        if (Name(kind) == options_.table) return kind;
        names.emplace_back(Name(kind));
      }
      const std::string nearest = NearestName(options_.table, names);
      return InvalidInput(fmt::format(
          "--table: found \"{}\", wanted one of {}{}", options_.table, fmt::join(names, ", "),
          nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
    }
    TableKind best = TableKind::kGemm;
    double best_share = 0;
    for (const TableKind kind : kKinds) {
      double shared = 0;
      for (const std::string_view column : Columns(kind)) {
        if (PlaceOf(column, columns_)) {
          shared += 1;
        } else if (DefaultOf(column)) {
          shared += 0.5;
        }
      }
      const double share = shared / static_cast<double>(Columns(kind).size() + columns_.size());
      if (share > best_share) {
        best = kind;
        best_share = share;
      }
    }
    return best;
  }

  Result<void> PlaceColumns() {
    const std::span<const std::string_view> wanted = Columns(kind_);
    const std::string all = fmt::format("table {} has {}", Name(kind_), fmt::join(wanted, ", "));
    std::vector<bool> used(columns_.size());
    std::vector<std::string> missing;
    for (const std::string_view column : wanted) {
      const auto place = PlaceOf(column, columns_);
      if (place) {
        used[*place->index] = true;
        places_.push_back(*place);
      } else {
        if (!DefaultOf(column)) missing.emplace_back(column);
        places_.emplace_back();
      }
      if (column == MeasuredColumn(kind_)) measured_ = places_.size() - 1;
    }
    if (columns_.size() == 1 && columns_.front().find_first_of(";\t|") != std::string::npos) {
      return Fail(1, fmt::format("found one column, \"{}\", wanted columns with commas between",
                                 Short(columns_.front())));
    }
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (used[c]) continue;
      const std::string nearest =
          NearestName(columns_[c], missing.empty() ? Names(wanted) : missing);
      return Fail(
          1,
          fmt::format("unknown column \"{}\"{}; {}", Short(columns_[c]),
                      nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest), all));
    }
    if (missing.empty()) return {};
    return Fail(1, fmt::format("column \"{}\" is missing; {}", missing.front(), all));
  }

  static std::string Short(const std::string& text) {
    constexpr std::size_t kShown = 48;
    std::string shown = text.substr(0, kShown);
    for (char& c : shown) {
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    }
    return text.size() > kShown ? shown + "..." : shown;
  }

  Result<void> ReadRows() {
    const std::span<const std::string_view> wanted = Columns(kind_);
    std::map<std::vector<std::string>, std::size_t> known;
    for (std::size_t r = 0; r < table_.rows.size(); ++r) {
      const int line = table_.lines[r];
      Row row;
      row.line = line;
      for (std::size_t c = 0; c < wanted.size(); ++c) {
        const Place& place = places_[c];
        std::string cell =
            place.index ? Trimmed(table_.rows[r][*place.index]) : *DefaultOf(wanted[c]);
        const bool free_text = c + 1 == wanted.size() && kind_ == TableKind::kParameter;
        if (!free_text && cell.find(',') != std::string::npos) {
          return Fail(line, fmt::format("\"{}\" in column \"{}\" has a comma, which a profile "
                                        "cannot hold",
                                        Short(cell), columns_[*place.index]));
        }
        if (place.factor != 1) {
          STEPCAST_ASSIGN_OR_RETURN(cell, Converted(cell, place, line));
        }
        row.cells.push_back(std::move(cell));
      }
      if (const auto good = CheckRow(kind_, fmt::format("{}", fmt::join(row.cells, ","))); !good) {
        return Fail(line, good.error().message);
      }
      row.values.push_back(*NumberOf(row.cells[measured_]));
      STEPCAST_RETURN_IF_ERROR(CheckTime(row, line));
      std::vector<std::string> key = row.cells;
      key[measured_].clear();
      const auto [first, added] = known.try_emplace(std::move(key), rows_.size());
      if (added) {
        rows_.push_back(std::move(row));
      } else if (kind_ == TableKind::kParameter) {
        return Fail(line, fmt::format("parameter \"{}\" stands in line {} already",
                                      row.cells.front(), rows_[first->second].line));
      } else {
        rows_[first->second].values.push_back(row.values.front());
      }
    }
    if (rows_.empty()) return Fail(1, "the file has a header and no rows");
    return {};
  }

  /// No clock shows a shorter time. `CheckRow` has the limit above.
  Result<void> CheckTime(const Row& row, int line) const {
    constexpr double kLeastUs = 0.001;
    const double time = row.values.front();
    if (MeasuredColumn(kind_) != "time_us" || time >= kLeastUs) return {};
    return Fail(line, fmt::format("found {:.4g} us in column \"{}\", wanted from 0.001 to 1e12 us",
                                  time, columns_[*places_[measured_].index]));
  }

  static std::optional<double> NumberOf(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
  }

  /// As microseconds. What is no number is told with the name of the column as the file has it.
  Result<std::string> Converted(const std::string& cell, const Place& place, int line) const {
    const auto value = NumberOf(cell);
    if (!value) {
      return Fail(line, fmt::format("\"{}\" in column \"{}\" is not a number", Short(cell),
                                    columns_[*place.index]));
    }
    return fmt::format("{:.12g}", *value * place.factor);
  }

  const CsvTable& table_;
  const std::string& name_;
  const CsvImportOptions& options_;
  std::vector<std::string> columns_;
  TableKind kind_{};
  std::vector<Place> places_;  ///< By column of the profile.
  std::size_t measured_ = 0;   ///< Column of the profile.
  std::vector<Row> rows_;
};

}  // namespace

Result<ImportedProfile> ImportCsv(const std::string& text, const std::string& name,
                                  const Catalogue& catalogue, const CsvImportOptions& options) {
  if (options.device.empty()) {
    return InvalidInput(fmt::format(
        "{}: nothing says which GPU it was measured on; give --device NAME, of the catalogue",
        name));
  }
  STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, catalogue.FindDevice(options.device));
  STEPCAST_ASSIGN_OR_RETURN(const CsvTable table, ParseCsvTable(text, name));
  return CsvImporter(table, name, options).Import(device->name());
}

}  // namespace stepcast
