// The bytes of a sweep file beside a scenario that it may name, and of a file of changes.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "scenarios/sweep/sweep.h"
#include "scenarios/whatif/change.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

constexpr const char* kScenario = R"(model: {family: llama, layers: 2, hidden_size: 64,
  ffn_hidden_size: 128, attention_heads: 4, kv_heads: 4, vocabulary_size: 256}
cluster: {name: dgx-h100-ndr, gpus: 8}
strategy: {micro_batch_size: 1}
training: {global_batch_size: 16, sequence_length: 128}
)";

void Load(const std::string& text) {
  static const TemporaryDirectory kDirectory;
  static const std::string kBase = kDirectory.Write("base.yaml", kScenario);
  const std::string path = kDirectory.Write("fuzz.yaml", text);
  if (const auto sweep = LoadSweep(path, {}, {}); sweep) {
    constexpr std::size_t kFirst = 3;
    for (std::size_t point = 0; point < std::min(sweep->size(), kFirst); ++point) {
      STEPCAST_CHECK(sweep->SettingsOf(point).size() <= sweep->fields.size());
    }
  }
  if (const auto changes = LoadChanges(path); changes) {
    for (const NamedChange& change : *changes) STEPCAST_CHECK(!change.where.empty());
  }
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  stepcast::Load(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
