// The bytes of a trace of Kineto, packed or not, up to the profile that it becomes.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "hardware/topology/catalogue.h"
#include "profiles/import/recording_profile.h"
#include "profiles/recording/kineto.h"
#include "profiles/tables/tables.h"
#include "simulator/base/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kCatalogue = stepcast::Catalogue::Load(stepcast::DefaultCatalogueDirectory());
  STEPCAST_CHECK(kCatalogue.has_value());
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto recording = stepcast::ParseKinetoTrace(bytes, "fuzz.json");
  if (!recording) return 0;
  stepcast::RecordingProfileOptions options;
  options.device = "h100-sxm5-80gb";
  options.licence = "none";
  options.gpus_of_node = 8;
  const auto imported = stepcast::ProfileOf(*recording, *kCatalogue, options);
  if (!imported) return 0;
  // Whatever a trace says, its profile can be read.
  const auto tables =
      stepcast::ParseTables(stepcast::ProfileText(imported->groups, "a fuzzer"), "fuzz.profile");
  STEPCAST_CHECK(tables.has_value()) << tables.error().message;
  return 0;
}
