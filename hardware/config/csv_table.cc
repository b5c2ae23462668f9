#include "hardware/config/csv_table.h"

#include <csv.h>
#include <fmt/format.h>

#include <set>
#include <string_view>
#include <utility>

#include "hardware/config/config.h"

namespace stepcast {
namespace {

// Callbacks of libcsv.
struct CsvState {
  CsvTable parsed;
  std::vector<std::string> row;
  int line = 1;
};
void OnCell(void* text, std::size_t size, void* state) {
  auto& csv = *static_cast<CsvState*>(state);
  csv.row.emplace_back(static_cast<const char*>(text), size);
}
void OnRow(int /*end*/, void* state) {
  auto& csv = *static_cast<CsvState*>(state);
  csv.parsed.rows.push_back(std::move(csv.row));
  csv.parsed.lines.push_back(csv.line);
  csv.row.clear();
}

Result<CsvTable> ParseCells(const std::string& text, const std::string& path) {
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot start the CSV parser", path));
  }
  CsvState state;
  // Line by line, so that each row knows where it stands. Spreadsheets put a mark of the encoding
  // before the first.
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::size_t begin = text.rfind(kByteOrderMark, 0) == 0 ? kByteOrderMark.size() : 0;
  bool broken = false;
  while (begin < text.size() && !broken) {
    const std::size_t newline = text.find('\n', begin);
    const std::size_t end = newline == std::string::npos ? text.size() : newline + 1;
    broken =
        csv_parse(&parser, text.data() + begin, end - begin, OnCell, OnRow, &state) != end - begin;
    if (!broken && newline != std::string::npos) ++state.line;
    begin = end;
  }
  if (!broken) broken = csv_fini(&parser, OnCell, OnRow, &state) != 0;
  const int error = csv_error(&parser);
  csv_free(&parser);
  if (broken) {
    return InvalidInput(
        fmt::format("{}:{}: not valid CSV: {}; quote cells that hold commas or quotes", path,
                    state.line, csv_strerror(error)));
  }
  return std::move(state.parsed);
}

}  // namespace

Result<CsvTable> ReadCsvTable(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(path));
  return ParseCsvTable(text, path);
}

Result<CsvTable> ParseCsvTable(const std::string& text, const std::string& name) {
  STEPCAST_ASSIGN_OR_RETURN(CsvTable table, ParseCells(text, name));
  if (table.rows.empty()) {
    return InvalidInput(fmt::format("{}: the file is empty; wanted a header line and rows", name));
  }
  table.columns = std::move(table.rows.front());
  table.rows.erase(table.rows.begin());
  table.lines.erase(table.lines.begin());
  std::set<std::string> names;
  for (const std::string& column : table.columns) {
    if (!names.insert(column).second) {
      return InvalidInput(fmt::format("{}:1: column {} stands twice in the header", name, column));
    }
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    if (table.rows[r].size() != table.columns.size()) {
      return InvalidInput(fmt::format("{}:{}: {} cells, wanted {} as in the header", name,
                                      table.lines[r], table.rows[r].size(), table.columns.size()));
    }
  }
  return table;
}

std::string CsvCell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

std::string CsvCell(const std::optional<double>& value) {
  return value.has_value() ? fmt::format("{}", *value) : std::string();
}

}  // namespace stepcast
