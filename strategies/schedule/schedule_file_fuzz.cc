// The bytes of a schedule file.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "simulator/base/check.h"
#include "strategies/schedule/schedule.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  for (const int ranks : {2, 4}) {
    (void)stepcast::ParseScheduleFile(text, "fuzz.csv", ranks, 4);
  }
  const auto schedule = stepcast::ParseScheduleFile(text, "fuzz.csv");
  if (!schedule) return 0;
  STEPCAST_CHECK(stepcast::CheckExecutable(*schedule).has_value());
  const std::string written = stepcast::WriteScheduleFile(*schedule);
  const auto again = stepcast::ParseScheduleFile(written, "again.csv");
  STEPCAST_CHECK(again.has_value()) << again.error().message;
  STEPCAST_CHECK(stepcast::WriteScheduleFile(*again) == written);
  return 0;
}
