/// \file
/// Measurements of anything as CSV, as rows of a profile: docs/formats/csv.md.
///
/// A header line with the columns of one kind of table (`Columns` in profiles/tables/tables.h) in
/// any order, and rows. A column of microseconds, such as "time_us", may be in other units instead,
/// "time_ns", "time_ms" or "time_s". Some columns may be left out: `batch` is then 1, `extra` 0,
/// and `low` and `high` are empty. Of rows that differ in nothing but what was measured, the median
/// is taken.
#pragma once

#include <string>

#include "hardware/topology/catalogue.h"
#include "profiles/import/imported_profile.h"
#include "simulator/base/result.h"

namespace stepcast {

struct CsvImportOptions {
  std::string table{};    ///< Kind, such as "gemm_accumulate"; empty: as the columns say.
  std::string device{};   ///< Of the catalogue; must be given.
  std::string source{};   ///< Who measured; empty: the file's name.
  std::string licence{};  ///< Of the rows.
  std::string fabric{};   ///< What joins the GPUs, for collectives.
};

/// `name` is that of the file. kInvalidInput or kNotFound: no CSV, columns of no kind of table, or
/// a value that a profile cannot have, by line and column.
Result<ImportedProfile> ImportCsv(const std::string& text, const std::string& name,
                                  const Catalogue& catalogue, const CsvImportOptions& options);

}  // namespace stepcast
