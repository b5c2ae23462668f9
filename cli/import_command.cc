#include "cli/import_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "profiles/import/nccl_tests.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/import/imported.h"

namespace stepcast {
namespace {

struct Kind {
  std::string_view name;
  /// Null for measurements.
  Result<ImportedScenario> (*scenario)(const std::string&, const ImportOptions&);
};
constexpr std::array<Kind, 5> kKinds = {{{"megatron", &ImportMegatron},
                                         {"deepspeed", &ImportDeepSpeed},
                                         {"fsdp", &ImportFsdp},
                                         {"huggingface", &ImportHuggingFace},
                                         {"nccl-tests", nullptr}}};

Result<Kind> FindKind(const std::string& name) {
  const auto* it = std::ranges::find(kKinds, name, &Kind::name);
  if (it != kKinds.end()) return *it;
  std::vector<std::string> names;
  names.reserve(kKinds.size());
  for (const Kind& kind : kKinds) names.emplace_back(kind.name);
  const std::string nearest = NearestName(name, names);
  return InvalidInput(
      fmt::format("KIND: found \"{}\", wanted one of {}{}", name, fmt::join(names, ", "),
                  nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
}

/// Flags that the kind of file has no use for.
Result<void> RefuseOthers(const ImportFlags& flags, const Kind& kind) {
  struct Flag {
    std::string_view name;
    bool given = false;
    bool of_scenarios = false;
  };
  const std::array given = {Flag{"--cluster", !flags.cluster.empty(), true},
                            Flag{"--gpus", !flags.gpus.empty(), true},
                            Flag{"--framework", !flags.framework.empty(), true},
                            Flag{"--model", !flags.model.empty(), true},
                            Flag{"--env", !flags.environment.empty(), true},
                            Flag{"--allow-unknown", flags.allow_unknown, true},
                            Flag{"--set", !flags.common.set.empty(), true},
                            Flag{"--device", !flags.device.empty()},
                            Flag{"--collective", !flags.collective.empty()},
                            Flag{"--licence", !flags.licence.empty()},
                            Flag{"--fabric", !flags.fabric.empty()},
                            Flag{"--allow-incomplete", flags.allow_incomplete}};
  for (const Flag& flag : given) {
    if (!flag.given || flag.of_scenarios == (kind.scenario != nullptr)) continue;
    return InvalidInput(fmt::format("{}: means nothing to {}", flag.name, kind.name));
  }
  if (!flags.model.empty() && kind.name != "deepspeed" && kind.name != "fsdp") {
    return InvalidInput(
        fmt::format("--model: means nothing to {}, which has the model", kind.name));
  }
  if (!flags.environment.empty() && kind.name != "megatron") {
    return InvalidInput(fmt::format("--env: means nothing to {}, which is no script", kind.name));
  }
  return {};
}

Result<ImportOptions> OptionsOf(const ImportFlags& flags, const CommonOptions& common,
                                const Environment& environment) {
  ImportOptions options;
  options.overrides = common.overrides;
  options.framework = flags.framework;
  options.model_file = flags.model;
  options.allow_unknown = flags.allow_unknown;
  if (flags.cluster.empty()) {
    return InvalidInput(
        "--cluster is missing: no configuration says which GPUs and network it runs on; give a "
        "cluster "
        "of hardware/catalogue/clusters.yaml, such as dgx-h100-ndr");
  }
  STEPCAST_ASSIGN_OR_RETURN(const v1::Cluster* cluster,
                            environment.catalogue.FindCluster(flags.cluster));
  options.cluster = cluster->name();
  if (!flags.gpus.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(options.gpus, ParseNumber("--gpus", flags.gpus, 1, 10'000'000));
  }
  for (const std::string& variable : flags.environment) {
    const std::size_t equals = variable.find('=');
    if (equals == std::string::npos || equals == 0) {
      return InvalidInput(fmt::format("--env: found \"{}\", wanted NAME=VALUE", variable));
    }
    options.environment[variable.substr(0, equals)] = variable.substr(equals + 1);
  }
  return options;
}

std::string CountsText(const ImportedProfile& imported, const std::string& out) {
  std::string text = "Taken\n";
  for (const ImportCount& count : imported.taken) {
    text += fmt::format("  {} rows of {}\n", count.count, count.what);
  }
  if (!imported.left.empty()) text += "Left\n";
  for (const ImportCount& count : imported.left) {
    text += fmt::format("  {} rows of {}: {}\n", count.count, count.what, count.why);
  }
  const std::string& device = imported.groups.front().provenance.device;
  text += fmt::format(
      "\nWritten: {}, {} rows of {}. Forecasts use it from DIR/{}/ with STEPCAST_PROFILES=DIR.\n",
      out, imported.groups.front().rows.size(), device, device);
  return text;
}

std::string CountsJson(const ImportedProfile& imported) {
  nlohmann::ordered_json json;
  const auto add = [&](const char* name, const std::vector<ImportCount>& counts) {
    json[name] = nlohmann::ordered_json::array();
    for (const ImportCount& count : counts) {
      json[name].push_back({{"what", count.what}, {"rows", count.count}});
      if (!count.why.empty()) json[name].back()["why"] = count.why;
    }
  };
  add("taken", imported.taken);
  add("left", imported.left);
  json["device"] = imported.groups.front().provenance.device;
  json["rows"] = imported.groups.front().rows.size();
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Outcome ImportMeasurements(const ImportFlags& flags, const CommonOptions& common) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  if (!catalogue) return bad_input(catalogue.error());
  const auto text = ReadTextFile(flags.file);
  if (!text) return bad_input(text.error());
  NcclTestsOptions options;
  options.device = flags.device;
  options.collective = flags.collective;
  options.licence = flags.licence.empty() ? "not stated" : flags.licence;
  options.fabric = flags.fabric;
  options.allow_incomplete = flags.allow_incomplete;
  const auto imported = ImportNcclTests(*text, flags.file, *catalogue, options);
  if (!imported) return bad_input(imported.error());
  const std::string profile = ProfileText(imported->groups.front(), flags.program);
  if (const auto written = WriteOutputFile("--out", flags.out, profile); !written) {
    return fail(written.error());
  }
  const std::string told = common.format == OutputFormat::kJson ? CountsJson(*imported)
                                                                : CountsText(*imported, flags.out);
  if (const auto written = WriteToStandardOutput(told); !written) return fail(written.error());
  return ExitCode::kDone;
}

Outcome ImportConfiguration(const ImportFlags& flags, const CommonOptions& common,
                            const Kind& kind) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  const auto options = OptionsOf(flags, common, *environment);
  if (!options) return bad_input(options.error());
  const auto imported = kind.scenario(flags.file, *options);
  if (!imported) return bad_input(imported.error());
  // What the settings say together must be a layout that can be.
  const auto resolved = Resolve(
      *environment,
      ScenarioFromMessage(imported->scenario, fmt::format("scenario made of {}", flags.file)));
  if (!resolved) return bad_input(resolved.error());
  if (const auto written = WriteOutputFile("--out", flags.out, ImportedYaml(*imported)); !written) {
    return fail(written.error());
  }
  const std::string text =
      common.format == OutputFormat::kJson
          ? ImportJson(*imported)
          : fmt::format("{}\nWritten: {}. Next: stepcast forecast {}\n",
                        ImportText(*imported, StyleFor(LookAtTerminal()).width), flags.out,
                        flags.out);
  if (const auto written = WriteToStandardOutput(text); !written) return fail(written.error());
  return ExitCode::kDone;
}

}  // namespace

Outcome RunImportCommand(const ImportFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (common->format == OutputFormat::kCsv) {
    return bad_input(InvalidInput("--format: wanted text or json").value());
  }
  const auto kind = FindKind(flags.kind);
  if (!kind) return bad_input(kind.error());
  if (const auto refused = RefuseOthers(flags, *kind); !refused) return bad_input(refused.error());
  std::vector<std::string> others = {flags.file};
  if (!flags.model.empty()) others.push_back(flags.model);
  if (const auto writable = CheckOutputFile("--out", flags.out, others); !writable) {
    return bad_input(writable.error());
  }
  return kind->scenario != nullptr ? ImportConfiguration(flags, *common, *kind)
                                   : ImportMeasurements(flags, *common);
}

}  // namespace stepcast
