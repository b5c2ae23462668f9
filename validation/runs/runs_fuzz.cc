// The bytes of a table of measured runs, up to the scenarios of its rows.
#include <cstddef>
#include <cstdint>
#include <string>

#include "hardware/topology/catalogue.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"
#include "validation/runs/runs.h"

namespace stepcast {
namespace {

void Read(const std::string& text) {
  static const TemporaryDirectory kDirectory;
  static const auto kSources = RunSources::Load(DefaultRunSourceFile());
  static const auto kCatalogue = Catalogue::Load(DefaultCatalogueDirectory());
  STEPCAST_CHECK(kSources.has_value() && kCatalogue.has_value());
  const auto table = LoadRunTable(kDirectory.Write("fuzz.csv", text));
  if (!table) return;
  for (const MeasuredRun& run : table->runs) {
    const auto scenario = ScenarioOfRun(run, *kSources, *kCatalogue);
    if (scenario && scenario->measured_s) STEPCAST_CHECK(*scenario->measured_s > 0);
  }
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  stepcast::Read(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
