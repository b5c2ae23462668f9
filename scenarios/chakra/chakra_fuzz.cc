// The bytes of two ranks' traces and of their groups, one after the other: two bytes for the length
// of each of the first two parts come before it.
#include <cstddef>
#include <cstdint>
#include <string>

#include "scenarios/chakra/chakra.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

std::string TakePart(std::string& rest) {
  if (rest.size() < 2) return "";
  const std::size_t wanted =
      static_cast<unsigned char>(rest[0]) * std::size_t{256} + static_cast<unsigned char>(rest[1]);
  std::string part = rest.substr(2, wanted);
  rest.erase(0, 2 + part.size());
  return part;
}

void Import(std::string bytes) {
  static const TemporaryDirectory kDirectory;
  for (const char* rank : {"t.0.et", "t.1.et"}) kDirectory.Write(rank, TakePart(bytes));
  ChakraOptions options;
  options.groups_file = kDirectory.Write("groups.json", bytes);
  const auto step = ReadChakra(kDirectory.Path("t"), options);
  if (!step) {
    STEPCAST_CHECK(!step.error().message.empty());
    return;
  }
  const auto lowered = LowerChakra(*step);
  if (!lowered) return;
  const auto timeline = Simulate(lowered->graph);
  STEPCAST_CHECK(!timeline || timeline->makespan() >= Duration());
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  stepcast::Import(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
