/// \file
/// Files of comma-separated values with a header line.
#pragma once

#include <string>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

struct CsvTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< As many cells each as there are columns.
  std::vector<int> lines;                      ///< Where each row ends in the file.
};

/// Errors name file and line: no CSV, no header, a row with too many or too few cells.
Result<CsvTable> ReadCsvTable(const std::string& path);

}  // namespace stepcast
