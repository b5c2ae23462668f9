// The bytes of a profile.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "profiles/tables/tables.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  (void)stepcast::ParseTables(std::string_view(reinterpret_cast<const char*>(data), size),
                              "fuzz.profile");
  return 0;
}
