// The bytes of a trace of Kineto, replayed: whatever it says, its Program ends.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "profiles/recording/kineto.h"
#include "simulator/base/check.h"
#include "strategies/replay/replay.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto recording = stepcast::ParseKinetoTrace(bytes, "fuzz.json");
  if (!recording) return 0;
  // The same twice is two ranks whose collectives meet, where the trace has no rank.
  const std::array recordings = {*recording, *recording};
  for (const std::size_t ranks : {1, 2}) {
    const auto replay = stepcast::BuildReplay({recordings.data(), ranks});
    if (!replay) continue;
    const auto outcome = stepcast::SimulateReplay(*replay, replay->times);
    // Activities that overlap on a stream run one after the other; that may be too long.
    if (!outcome)
      STEPCAST_CHECK(outcome.error().message.find("too long") != std::string::npos)
          << outcome.error().message;
  }
  return 0;
}
