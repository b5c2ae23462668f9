#include "cli/import_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/import/imported.h"

namespace stepcast {
namespace {

struct Kind {
  std::string_view name;
  Result<ImportedScenario> (*import)(const std::string&, const ImportOptions&);
};
constexpr std::array<Kind, 4> kKinds = {{{"megatron", &ImportMegatron},
                                         {"deepspeed", &ImportDeepSpeed},
                                         {"fsdp", &ImportFsdp},
                                         {"huggingface", &ImportHuggingFace}}};

Result<Kind> FindKind(const std::string& name) {
  const auto* it = std::ranges::find(kKinds, name, &Kind::name);
  if (it != kKinds.end()) return *it;
  std::vector<std::string> names;
  for (const Kind& kind : kKinds) names.emplace_back(kind.name);
  const std::string nearest = NearestName(name, names);
  return InvalidInput(
      fmt::format("KIND: found \"{}\", wanted one of {}{}", name, fmt::join(names, ", "),
                  nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
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
  if (const auto writable = CheckOutputFile("--out", flags.out, {flags.file, flags.model});
      !writable) {
    return bad_input(writable.error());
  }
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  const auto options = OptionsOf(flags, *common, *environment);
  if (!options) return bad_input(options.error());
  const auto imported = kind->import(flags.file, *options);
  if (!imported) return bad_input(imported.error());
  // What the settings say together must be a layout that can be.
  const auto resolved = Resolve(
      *environment,
      ScenarioFromMessage(imported->scenario, fmt::format("scenario made of {}", flags.file)));
  if (!resolved) return bad_input(resolved.error());
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  if (const auto written = WriteOutputFile("--out", flags.out, ImportedYaml(*imported)); !written) {
    return fail(written.error());
  }
  const std::string text =
      common->format == OutputFormat::kJson
          ? ImportJson(*imported)
          : fmt::format("{}\nWritten: {}. Next: stepcast forecast {}\n",
                        ImportText(*imported, StyleFor(LookAtTerminal()).width), flags.out,
                        flags.out);
  if (const auto written = WriteToStandardOutput(text); !written) return fail(written.error());
  return ExitCode::kDone;
}

}  // namespace stepcast
