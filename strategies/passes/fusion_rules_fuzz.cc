// The bytes of a file of fusion rules.
#include <cstddef>
#include <cstdint>
#include <string>

#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"
#include "strategies/passes/fusion_rules.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const stepcast::TemporaryDirectory kDirectory;
  const auto rules = stepcast::LoadFusionRules(
      kDirectory.Write("fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)));
  if (!rules) return 0;
  for (const stepcast::FusionRule& rule : *rules) {
    STEPCAST_CHECK(rule.visits.size() == rule.steps.size());
    STEPCAST_CHECK(rule.forward_steps <= rule.steps.size());
  }
  return 0;
}
