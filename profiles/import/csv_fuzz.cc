// The bytes of a CSV file of measurements. What is taken must be a profile.
#include <cstddef>
#include <cstdint>
#include <string>

#include "hardware/topology/catalogue.h"
#include "profiles/import/csv.h"
#include "profiles/tables/tables.h"
#include "simulator/base/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kCatalogue = stepcast::Catalogue::Load(stepcast::DefaultCatalogueDirectory());
  STEPCAST_CHECK(kCatalogue.has_value());
  const std::string text(reinterpret_cast<const char*>(data), size);
  stepcast::CsvImportOptions options;
  options.device = "h100-sxm5-80gb";
  const auto imported = stepcast::ImportCsv(text, "fuzz.csv", *kCatalogue, options);
  if (!imported) return 0;
  const std::string profile = stepcast::ProfileText(imported->groups.front(), "fuzz");
  const auto tables = stepcast::ParseTables(profile, "fuzz.profile");
  STEPCAST_CHECK(tables.has_value()) << tables.error().message;
  STEPCAST_CHECK(tables->row_count() == imported->groups.front().rows.size());
  return 0;
}
