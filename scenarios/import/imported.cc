#include "scenarios/import/imported.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "scenarios/report/format.h"
#include "strategies/model/huggingface.h"

namespace stepcast {
namespace {

constexpr std::array kUses = {SettingUse::kUsed, SettingUse::kNotModelled, SettingUse::kIgnored};

std::int64_t Count(const ImportedScenario& imported, SettingUse use) {
  return std::ranges::count(imported.notes, use, &SettingNote::use);
}

std::string_view Meaning(SettingUse use) {
  switch (use) {
    case SettingUse::kUsed:
      return "became fields of the scenario";
    case SettingUse::kIgnored:
      return "changes nothing of the forecast";
    case SettingUse::kNotModelled:
      return "may change time or memory, which the forecast does not know";
  }
  return "";
}

/// What was read of a model, a line for each.
std::string ShapeText(const v1::Transformer& model) {
  std::string text = "\nRead:\n";
  const auto line = [&](std::string_view name, const std::string& value) {
    text += fmt::format("  {:<19}  {}\n", name, value);
  };
  const auto count = [&](std::string_view name, std::int64_t value) {
    if (value > 0) line(name, report_internal::Grouped(static_cast<double>(value), 0));
  };
  count("layers", model.layers());
  if (!model.layer_pattern().empty()) {
    line("layer pattern", report_internal::Printable(model.layer_pattern()));
  }
  count("hidden size", model.hidden_size());
  count("attention heads", model.attention_heads());
  count("key and value heads", model.kv_heads());
  count("ffn hidden size", model.ffn_hidden_size());
  count("vocabulary", model.vocabulary_size());
  if (model.has_experts()) {
    line("experts", fmt::format("{}, of which {} take each token", model.experts().count(),
                                model.experts().per_token()));
  }
  line("tied embeddings", model.tied_embeddings() ? "yes" : "no");
  return text;
}

}  // namespace

std::string_view Name(SettingUse use) {
  switch (use) {
    case SettingUse::kUsed:
      return "used";
    case SettingUse::kIgnored:
      return "ignored";
    case SettingUse::kNotModelled:
      return "not modelled";
  }
  return "";
}

Result<ImportedScenario> FinishImport(ImportedScenario imported, const ImportOptions& options) {
  if (!options.framework.empty()) imported.scenario.set_framework(options.framework);
  v1::Scenario checked;
  const auto loaded = LoadMessageFromYaml(YamlText(imported.scenario),
                                          fmt::format("scenario made of {}", imported.file),
                                          checked, options.overrides);
  if (!loaded) return tl::make_unexpected(loaded.error());
  imported.scenario = std::move(checked);
  return imported;
}

Result<ImportedScenario> ImportHuggingFace(const std::string& path, const ImportOptions& options) {
  ImportedScenario imported;
  imported.file = path;
  STEPCAST_ASSIGN_OR_RETURN(*imported.scenario.mutable_model(), ReadHuggingFaceConfig(path));
  const std::string file = std::filesystem::path(path).filename();
  imported.scenario.set_description(fmt::format("From {}", file));
  imported.scenario.mutable_cluster()->set_name(options.cluster);
  imported.scenario.mutable_cluster()->set_gpus(options.gpus > 0 ? options.gpus : 1);
  v1::Strategy& strategy = *imported.scenario.mutable_strategy();
  strategy.set_micro_batch_size(1);
  strategy.set_precision("bf16");
  v1::Training& training = *imported.scenario.mutable_training();
  training.set_global_batch_size(imported.scenario.cluster().gpus());
  training.set_sequence_length(2048);
  imported.scenario.set_framework("pytorch-fsdp");
  imported.warnings.emplace_back(
      "a config.json says what the model is, not how it is trained: layout, batch, sequence "
      "length, "
      "precision and framework are only a beginning; change them with --set");
  return FinishImport(std::move(imported), options);
}

std::string ImportedYaml(const ImportedScenario& imported) {
  std::string text = fmt::format("# Made by stepcast import of {}.\n",
                                 std::filesystem::path(imported.file).filename().string());
  for (const SettingNote& note : imported.notes) {
    if (note.use != SettingUse::kNotModelled) continue;
    text +=
        fmt::format("# Not modelled: {}\n",
                    report_internal::Printable(fmt::format("{} ({})", note.setting, note.what)));
  }
  for (const std::string& warning : imported.warnings) {
    text += fmt::format("# {}\n", report_internal::Printable(warning));
  }
  return text + YamlText(imported.scenario);
}

std::string ImportText(const ImportedScenario& imported, int columns) {
  // A model's config.json has a shape, of which the scenario has all; no setting is told of.
  const bool shape = imported.notes.empty();
  std::string text =
      shape ? fmt::format("{}: the shape of a model\n", imported.file)
            : fmt::format("{}: {} settings, {} used, {} not modelled, {} ignored\n", imported.file,
                          imported.notes.size(), Count(imported, SettingUse::kUsed),
                          Count(imported, SettingUse::kNotModelled),
                          Count(imported, SettingUse::kIgnored));
  for (const std::string& warning : imported.warnings) {
    text += report_internal::Wrap("note: " + warning, columns, 2) + "\n";
  }
  if (shape) return text + ShapeText(imported.scenario.model());
  std::size_t width = 0;
  for (const SettingNote& note : imported.notes) width = std::max(width, note.setting.size());
  width = std::min<std::size_t>(width, 50);
  for (const SettingUse use : kUses) {
    if (Count(imported, use) == 0) continue;
    std::string name(Name(use));
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    text += fmt::format("\n{}: {}\n", name, Meaning(use));
    for (const SettingNote& note : imported.notes) {
      if (note.use != use) continue;
      const std::string line = fmt::format("  {:<{}}  {}", report_internal::Printable(note.setting),
                                           width, report_internal::Printable(note.what));
      text += report_internal::Wrap(line, columns, static_cast<int>(width) + 4) + "\n";
    }
  }
  return text;
}

std::string ImportJson(const ImportedScenario& imported) {
  nlohmann::ordered_json json;
  json["file"] = imported.file;
  json["warnings"] = imported.warnings;
  json["settings"] = nlohmann::ordered_json::array();
  for (const SettingNote& note : imported.notes) {
    json["settings"].push_back({{"where", note.where},
                                {"setting", note.setting},
                                {"use", Name(note.use)},
                                {"what", note.what}});
  }
  json["scenario"] = ImportedYaml(imported);
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace stepcast
