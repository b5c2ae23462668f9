#include "cli/import_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "profiles/import/csv.h"
#include "profiles/import/nccl_tests.h"
#include "profiles/import/recording_profile.h"
#include "profiles/recording/kineto.h"
#include "profiles/recording/nsight.h"
#include "scenarios/chakra/chakra.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/import/imported.h"
#include "simulator/base/printable.h"
#include "simulator/engine/engine.h"
#include "simulator/trace/trace_file.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

/// kProfile: of logs. kRecording and kTable: a profile too.
enum class Becomes : std::uint8_t {
  kScenario = 1,
  kProfile = 2,
  kStep = 4,
  kRecording = 8,
  kTable = 16
};

struct Kind {
  std::string_view name;
  Becomes becomes = Becomes::kScenario;
  Result<ImportedScenario> (*scenario)(const std::string&, const ImportOptions&) = nullptr;
  Result<Recording> (*recording)(const std::string&) = nullptr;
};
constexpr auto kKinds =
    std::to_array<Kind>({{"megatron", Becomes::kScenario, &ImportMegatron},
                         {"deepspeed", Becomes::kScenario, &ImportDeepSpeed},
                         {"fsdp", Becomes::kScenario, &ImportFsdp},
                         {"huggingface", Becomes::kScenario, &ImportHuggingFace},
                         {"nccl-tests", Becomes::kProfile},
                         {"kineto", Becomes::kRecording, nullptr, &ReadKinetoTrace},
                         {"nsight", Becomes::kRecording, nullptr, &ReadNsightExport},
                         {"csv", Becomes::kTable},
                         {"chakra", Becomes::kStep}});

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
    unsigned of = 0;  ///< A sum of `Becomes`.
  };
  constexpr auto kScenario = static_cast<unsigned>(Becomes::kScenario);
  constexpr auto kProfile = static_cast<unsigned>(Becomes::kProfile);
  constexpr auto kStep = static_cast<unsigned>(Becomes::kStep);
  constexpr auto kRecording = static_cast<unsigned>(Becomes::kRecording);
  constexpr auto kTable = static_cast<unsigned>(Becomes::kTable);
  constexpr unsigned kMeasured = kProfile | kRecording | kTable;
  const std::array given = {Flag{"--out", !flags.out.empty(), kScenario | kMeasured},
                            Flag{"--cluster", !flags.cluster.empty(), kScenario | kStep},
                            Flag{"--gpus", !flags.gpus.empty(), kScenario},
                            Flag{"--framework", !flags.framework.empty(), kScenario | kStep},
                            Flag{"--model", !flags.model.empty(), kScenario},
                            Flag{"--env", !flags.environment.empty(), kScenario},
                            Flag{"--allow-unknown", flags.allow_unknown, kScenario},
                            Flag{"--set", !flags.common.set.empty(), kScenario},
                            Flag{"--device", !flags.device.empty(), kMeasured},
                            Flag{"--collective", !flags.collective.empty(), kProfile},
                            Flag{"--licence", !flags.licence.empty(), kMeasured},
                            Flag{"--fabric", !flags.fabric.empty(), kMeasured},
                            Flag{"--gpus-per-node", !flags.gpus_of_node.empty(), kRecording},
                            Flag{"--allow-incomplete", flags.allow_incomplete, kProfile},
                            Flag{"--table", !flags.table.empty(), kTable},
                            Flag{"--source", !flags.source.empty(), kTable},
                            Flag{"--groups", !flags.groups.empty(), kStep},
                            Flag{"--trace", !flags.trace.empty(), kStep}};
  for (const Flag& flag : given) {
    if (!flag.given || (flag.of & static_cast<unsigned>(kind.becomes)) != 0) continue;
    return InvalidInput(fmt::format("{}: means nothing to {}", flag.name, kind.name));
  }
  if (flags.out.empty() && kind.becomes != Becomes::kStep) {
    return InvalidInput(fmt::format("--out is required: where the {} is written",
                                    kind.becomes == Becomes::kScenario ? "scenario" : "profile"));
  }
  if (!flags.framework.empty() && flags.cluster.empty() && kind.becomes == Becomes::kStep) {
    return InvalidInput("--framework: only with --cluster, whose network it changes");
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

std::size_t RowsOf(const ImportedProfile& imported) {
  std::size_t rows = 0;
  for (const ProfileGroup& group : imported.groups) rows += group.rows.size();
  return rows;
}

std::string CountsText(const ImportedProfile& imported, const std::string& out) {
  std::string text = "Taken\n";
  for (const ImportCount& count : imported.taken) {
    text += fmt::format("  {} {}\n", count.count, count.what);
  }
  if (!imported.left.empty()) text += "Left\n";
  for (const ImportCount& count : imported.left) {
    text += fmt::format("  {} {}: {}\n", count.count, count.what, count.why);
  }
  const std::string& device = imported.groups.front().provenance.device;
  text += fmt::format(
      "\nWritten: {}, {} rows of {}. Forecasts use it from DIR/{}/ with STEPCAST_PROFILES=DIR.\n",
      out, RowsOf(imported), device, device);
  return PrintableLines(text);
}

std::string CountsJson(const ImportedProfile& imported) {
  nlohmann::ordered_json json;
  const auto add = [&](const char* name, const std::vector<ImportCount>& counts) {
    json[name] = nlohmann::ordered_json::array();
    for (const ImportCount& count : counts) {
      json[name].push_back({{"count", count.count}, {"what", count.what}});
      if (!count.why.empty()) json[name].back()["why"] = count.why;
    }
  };
  add("taken", imported.taken);
  add("left", imported.left);
  json["device"] = imported.groups.front().provenance.device;
  json["rows"] = RowsOf(imported);
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<ImportedProfile> ReadMeasurements(const ImportFlags& flags, const Kind& kind,
                                         const Catalogue& catalogue) {
  const std::string licence = flags.licence.empty() ? "not stated" : flags.licence;
  if (kind.recording != nullptr) {
    RecordingProfileOptions options;
    options.device = flags.device;
    options.licence = licence;
    options.fabric = flags.fabric;
    if (!flags.gpus_of_node.empty()) {
      STEPCAST_ASSIGN_OR_RETURN(options.gpus_of_node,
                                ParseNumber("--gpus-per-node", flags.gpus_of_node, 1, 10'000));
    }
    STEPCAST_ASSIGN_OR_RETURN(const Recording recording, kind.recording(flags.file));
    return ProfileOf(recording, catalogue, options);
  }
  if (kind.becomes == Becomes::kTable) {
    CsvImportOptions options;
    options.table = flags.table;
    options.device = flags.device;
    options.source = flags.source;
    options.licence = licence;
    options.fabric = flags.fabric;
    STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(flags.file));
    return ImportCsv(text, flags.file, catalogue, options);
  }
  NcclTestsOptions options;
  options.device = flags.device;
  options.collective = flags.collective;
  options.licence = licence;
  options.fabric = flags.fabric;
  options.allow_incomplete = flags.allow_incomplete;
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(flags.file));
  return ImportNcclTests(text, flags.file, catalogue, options);
}

Outcome ImportMeasurements(const ImportFlags& flags, const CommonOptions& common,
                           const Kind& kind) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  if (!catalogue) return bad_input(catalogue.error());
  const auto imported = ReadMeasurements(flags, kind, *catalogue);
  if (!imported) return bad_input(imported.error());
  const std::string profile = ProfileText(imported->groups, flags.program);
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

/// What was simulated of traces.
struct SimulatedTraces {
  ChakraStep step;
  Duration step_time;
  std::vector<std::string> warnings;
};

std::string StepText(const SimulatedTraces& simulated, const ImportFlags& flags) {
  const ChakraStep& step = simulated.step;
  std::string text = fmt::format("{}.RANK.et: {} ranks, {} nodes\n\nTaken\n", flags.file,
                                 step.program.rank_classes().size(), step.nodes);
  for (const ImportCount& count : step.taken) {
    text += fmt::format("  {:>9} {}\n", count.count, count.what);
  }
  if (!step.left.empty()) text += "Left\n";
  for (const ImportCount& count : step.left) {
    text += fmt::format("  {:>9} {}: {}\n", count.count, count.what, count.why);
  }
  for (const std::string& warning : simulated.warnings) text += fmt::format("Note: {}\n", warning);
  text += fmt::format("\nThe step takes {:.6f} s, with communication {}\n",
                      simulated.step_time.seconds(),
                      flags.cluster.empty() ? std::string("as recorded")
                                            : fmt::format("as forecast on {}", flags.cluster));
  return PrintableLines(text);
}

std::string StepJson(const SimulatedTraces& simulated) {
  const ChakraStep& step = simulated.step;
  nlohmann::ordered_json json;
  json["ranks"] = step.program.rank_classes().size();
  json["nodes"] = step.nodes;
  json["step_time_s"] = simulated.step_time.seconds();
  json["step_time_ps"] = simulated.step_time.picoseconds();
  const auto add = [&](const char* name, const std::vector<ImportCount>& counts) {
    json[name] = nlohmann::ordered_json::array();
    for (const ImportCount& count : counts) {
      json[name].push_back({{"what", count.what}, {"nodes", count.count}});
      if (!count.why.empty()) json[name].back()["why"] = count.why;
    }
  };
  add("taken", step.taken);
  add("left", step.left);
  json["warnings"] = simulated.warnings;
  return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// Whether the trace can be written, and over none of the files that the step is read from.
Result<void> CheckTrace(const ImportFlags& flags) {
  if (flags.trace.empty()) return {};
  if (const auto checked = CheckTracePath(flags.trace); !checked) {
    return MakeError(checked.error().code, "--trace " + checked.error().message);
  }
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> inputs,
                            ChakraInputs(flags.file, {.groups_file = flags.groups}));
  return CheckOutputFile("--trace", flags.trace, inputs);
}

Outcome ImportTraces(const ImportFlags& flags, const CommonOptions& common) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  if (const auto checked = CheckTrace(flags); !checked) return bad_input(checked.error());
  std::optional<Environment> environment;
  if (!flags.cluster.empty()) {
    auto loaded = Environment::Load();
    if (!loaded) return bad_input(loaded.error());
    environment = std::move(*loaded);
  }
  auto step = ReadChakra(flags.file, {.groups_file = flags.groups});
  if (!step) return bad_input(step.error());
  SimulatedTraces simulated{std::move(*step), Duration(), {}};
  simulated.warnings = simulated.step.warnings;
  std::optional<CostModel> network;
  if (environment) {
    auto found =
        NetworkOf(*environment, flags.cluster,
                  static_cast<int>(simulated.step.program.rank_classes().size()), flags.framework);
    if (!found) return bad_input(found.error());
    network = std::move(*found);
    simulated.warnings.insert(simulated.warnings.end(), network->warnings().begin(),
                              network->warnings().end());
  } else if (simulated.step.untimed_communication > 0) {
    simulated.warnings.push_back(
        fmt::format("{} of {} communication nodes have no duration and take no time here; "
                    "--cluster prices them",
                    simulated.step.untimed_communication, simulated.step.communication));
  }
  const auto lowered = LowerChakra(simulated.step, network ? &*network : nullptr);
  if (!lowered)
    return bad_input({lowered.error().code, flags.file + ": " + lowered.error().message});
  const auto timeline = Simulate(lowered->graph);
  if (!timeline) {
    return bad_input({timeline.error().code, flags.file + ": " + timeline.error().message});
  }
  simulated.step_time = timeline->makespan();
  if (!flags.trace.empty()) {
    const Trace trace =
        BuildTrace(simulated.step.program, *lowered, *timeline, NamesOf(simulated.step));
    if (const auto written = WriteTraceFile(trace, flags.trace); !written) {
      return fail(written.error());
    }
  }
  const std::string text =
      common.format == OutputFormat::kJson ? StepJson(simulated) : StepText(simulated, flags);
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
  if (kind->becomes == Becomes::kStep) return ImportTraces(flags, *common);
  std::vector<std::string> others = {flags.file};
  if (!flags.model.empty()) others.push_back(flags.model);
  if (const auto writable = CheckOutputFile("--out", flags.out, others); !writable) {
    return bad_input(writable.error());
  }
  return kind->becomes == Becomes::kScenario ? ImportConfiguration(flags, *common, *kind)
                                             : ImportMeasurements(flags, *common, *kind);
}

}  // namespace stepcast
