// The bytes of an SQLite export of Nsight Systems.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "profiles/recording/nsight.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  (void)stepcast::ReadNsightExportBytes({reinterpret_cast<const char*>(data), size}, "fuzz.sqlite");
  return 0;
}
