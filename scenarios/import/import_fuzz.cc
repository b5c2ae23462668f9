// The bytes of a framework's configuration, whichever it is.
#include <cstddef>
#include <cstdint>
#include <string>

#include "scenarios/import/imported.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

constexpr const char* kModel = R"({"model_type": "llama", "hidden_size": 64, "num_hidden_layers": 2,
  "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 128, "vocab_size": 256})";

void Look(const Result<ImportedScenario>& imported) {
  if (!imported) return;
  STEPCAST_CHECK(!ImportedYaml(*imported).empty());
  STEPCAST_CHECK(!ImportText(*imported, 100).empty());
  STEPCAST_CHECK(!ImportJson(*imported).empty());
}

void Import(const std::string& text) {
  static const TemporaryDirectory kDirectory;
  static const std::string kModelFile = kDirectory.Write("model.json", kModel);
  ImportOptions options;
  options.cluster = "dgx-h100-ndr";
  options.gpus = 8;
  options.environment = {{"NNODES", "2"}};
  options.allow_unknown = true;
  // The first bytes tell shell, YAML and JSON apart well enough.
  const std::string script = kDirectory.Write("fuzz.sh", text);
  const std::string yaml = kDirectory.Write("fuzz.yaml", text);
  Look(ImportMegatron(script, options));
  Look(ImportMegatron(yaml, options));
  if (text.starts_with("{")) {
    const std::string json = kDirectory.Write("fuzz.json", text);
    Look(ImportHuggingFace(json, options));
    options.model_file = kModelFile;
    Look(ImportDeepSpeed(json, options));
  } else {
    options.model_file = kModelFile;
    Look(ImportFsdp(yaml, options));
  }
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  stepcast::Import(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
