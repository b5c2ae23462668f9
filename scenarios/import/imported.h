/// \file
/// Configurations of training frameworks as scenarios, and what became of each of their settings.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hardware/config/config.h"
#include "scenarios/v1/scenario.pb.h"
#include "simulator/base/result.h"

namespace stepcast {

enum class SettingUse : std::uint8_t {
  kUsed,         ///< A field of the scenario says it.
  kIgnored,      ///< It changes neither time nor memory of a step.
  kNotModelled,  ///< It may, and the forecast does not know how.
};
std::string_view Name(SettingUse use);

/// What became of one setting of the configuration.
struct SettingNote {
  std::string where;    ///< "run.sh:12".
  std::string setting;  ///< As it is written there.
  SettingUse use = SettingUse::kUsed;
  std::string what;  ///< The fields of the scenario, or why there are none.
};

struct ImportedScenario {
  v1::Scenario scenario;
  std::string file;
  std::vector<SettingNote> notes;     ///< In the order of the file.
  std::vector<std::string> warnings;  ///< What the file leaves open and was taken for granted.
};

/// What the configuration cannot know.
struct ImportOptions {
  std::string cluster;    ///< Of the catalogue; must be given.
  int gpus = 0;           ///< 0: as the configuration says.
  std::string framework;  ///< Of the catalogue; empty: as the kind of configuration has it.
  std::string
      model_file;  ///< A Hugging Face config.json; empty where the configuration has the model.
  std::map<std::string, std::string> environment;  ///< Variables of launch scripts.
  bool allow_unknown = false;       ///< Settings that are not known are listed, not refused.
  std::vector<Override> overrides;  ///< Fields that replace those of the configuration.
};

/// A launch script or argument line of Megatron-LM, or its YAML (`--yaml-cfg`). Flags and their
/// defaults are those of megatron/training/arguments.py. kInvalidInput: a script that is not
/// understood, flags that are not known, values that cannot be; kUnsupported: models that no
/// scenario can say.
Result<ImportedScenario> ImportMegatron(const std::string& path, const ImportOptions& options);

/// The same from the text of a script that would stand in a file at `path`.
Result<ImportedScenario> ImportMegatronText(const std::string& text, const std::string& path,
                                            const ImportOptions& options);

/// A DeepSpeed configuration (ds_config.json). The model comes from `model_file`; GPUs, sequence
/// length and degrees that DeepSpeed has in code from options.
Result<ImportedScenario> ImportDeepSpeed(const std::string& path, const ImportOptions& options);

/// Settings of PyTorch's FSDP as YAML: a configuration of Hugging Face's Accelerate, or the
/// arguments of FullyShardedDataParallel and of torchrun by their names.
Result<ImportedScenario> ImportFsdp(const std::string& path, const ImportOptions& options);

/// A Hugging Face config.json: the model, and a strategy of one GPU to begin with.
Result<ImportedScenario> ImportHuggingFace(const std::string& path, const ImportOptions& options);

/// Puts overrides and what options say into the scenario and checks it against the schema. Messages
/// name `imported.file`.
Result<ImportedScenario> FinishImport(ImportedScenario imported, const ImportOptions& options);

/// The scenario file: where it comes from, what was left out, and the scenario.
std::string ImportedYaml(const ImportedScenario& imported);

/// What became of each setting.
std::string ImportText(const ImportedScenario& imported, int columns);
std::string ImportJson(const ImportedScenario& imported);

}  // namespace stepcast
