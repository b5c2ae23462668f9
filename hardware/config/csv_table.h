/// \file
/// Files of comma-separated values with a header line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

struct CsvTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< As many cells each as there are columns.
  std::vector<int> lines;                      ///< Where each row ends in the file.
};

/// Errors name file and line: no CSV, no header, a row with too many or too few cells. A mark of
/// the encoding before the header is skipped; lines end in LF or CRLF.
Result<CsvTable> ReadCsvTable(const std::string& path);
/// The same of text in memory; `name` is used in messages.
Result<CsvTable> ParseCsvTable(const std::string& text, const std::string& name);

/// A cell as a line of such a file holds it: quoted where it has to be.
std::string CsvCell(const std::string& text);
/// A number as short as it can be read back; nothing where there is none.
std::string CsvCell(const std::optional<double>& value);

}  // namespace stepcast
