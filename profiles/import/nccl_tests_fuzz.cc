// The bytes of a log of nccl-tests.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "hardware/topology/catalogue.h"
#include "profiles/import/nccl_tests.h"
#include "simulator/base/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto kCatalogue = stepcast::Catalogue::Load(stepcast::DefaultCatalogueDirectory());
  STEPCAST_CHECK(kCatalogue.has_value());
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  (void)stepcast::ImportNcclTests(text, "fuzz.log", *kCatalogue, {});
  stepcast::NcclTestsOptions options;
  options.device = "h100-sxm5-80gb";
  options.collective = "all_reduce";
  options.allow_incomplete = true;
  (void)stepcast::ImportNcclTests(text, "fuzz.log", *kCatalogue, options);
  return 0;
}
