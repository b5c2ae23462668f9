#include "cli/export_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <vector>

#include "cli/export_traces.h"
#include "cli/numbers.h"
#include "cli/output_file.h"
#include "cli/terminal.h"
#include "scenarios/export/chakra.h"
#include "scenarios/export/dot.h"
#include "scenarios/export/megatron.h"
#include "scenarios/forecast/forecast.h"

namespace stepcast {
namespace {

Result<Topology> TopologyOf(const Environment& environment, const v1::Scenario& scenario) {
  const v1::ClusterChoice& cluster = scenario.cluster();
  return Topology::Create(environment.catalogue, cluster.name(), cluster.gpus(),
                          cluster.gpus_per_node());
}

/// Ranks' traces and what ASTRA-sim needs beside them.
Outcome ExportChakra(const Environment& environment, const LoadedScenario& scenario,
                     const ExportFlags& flags, OutputFormat format) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  std::error_code ignored;
  if (std::filesystem::exists(flags.out, ignored) &&
      !std::filesystem::is_directory(flags.out, ignored)) {
    return bad_input(
        InvalidInput(fmt::format("--out {}: found a file, wanted a directory", flags.out)).value());
  }
  if (const auto named = CheckTraceName(scenario.message.name()); !named) {
    return bad_input({named.error().code, flags.scenario + ": " + named.error().message});
  }
  const auto forecast = MakeForecast(environment, scenario, {.expand_ranks = true});
  if (!forecast) return bad_input(forecast.error());
  const auto topology = TopologyOf(environment, scenario.message);
  if (!topology) return bad_input(topology.error());
  const auto files = WriteChakra(*forecast->step, *topology, flags.out, scenario.message.name());
  if (!files) {
    return files.error().code == ErrorCode::kInvalidInput ? bad_input(files.error())
                                                          : fail(files.error());
  }
  const double seconds = forecast->forecast.step_time.seconds();
  std::string text;
  if (format == OutputFormat::kJson) {
    const nlohmann::ordered_json json = {
        {"directory", flags.out}, {"prefix", scenario.message.name()},
        {"ranks", files->ranks},  {"nodes", files->nodes},
        {"bytes", files->bytes},  {"step_time_s", seconds}};
    text = json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  } else {
    text = fmt::format(
        "{}/{}.RANK.et: {} ranks, {} nodes, {:.1f} MB; the step takes {:.6f} s here\n"
        "Beside them: comm_groups.json, network.yml, system.json, memory.json\n",
        flags.out, scenario.message.name(), files->ranks, files->nodes,
        static_cast<double>(files->bytes) / 1e6, seconds);
  }
  if (const auto written = WriteToStandardOutput(text); !written) return fail(written.error());
  return ExitCode::kDone;
}

Outcome ExportTopology(const Environment& environment, const LoadedScenario& scenario,
                       const ExportFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  if (const auto writable = CheckOutputFile("--out", flags.out, {flags.scenario}); !writable) {
    return bad_input(writable.error());
  }
  const auto topology = TopologyOf(environment, scenario.message);
  if (!topology) return bad_input(topology.error());
  if (const auto written = WriteOutputFile("--out", flags.out, topology->ToDot()); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

Result<DotChoice> ChoiceOf(const ExportFlags& flags) {
  DotChoice choice;
  const auto number = [](const char* flag, const std::string& text,
                         std::optional<int>& value) -> Result<void> {
    if (text.empty()) return {};
    STEPCAST_ASSIGN_OR_RETURN(value, ParseNumber(flag, text, 0, 10'000'000));
    return {};
  };
  STEPCAST_RETURN_IF_ERROR(number("--stage", flags.stage, choice.stage));
  STEPCAST_RETURN_IF_ERROR(number("--layer", flags.layer, choice.layer));
  STEPCAST_RETURN_IF_ERROR(number("--micro-batch", flags.micro_batch, choice.micro_batch));
  return choice;
}

/// A small step as a graph.
Outcome ExportDot(const Environment& environment, const LoadedScenario& scenario,
                  const ExportFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto choice = ChoiceOf(flags);
  if (!choice) return bad_input(choice.error());
  if (const auto writable = CheckOutputFile("--out", flags.out, {flags.scenario}); !writable) {
    return bad_input(writable.error());
  }
  const auto forecast = MakeForecast(environment, scenario);
  if (!forecast) return bad_input(forecast.error());
  const auto dot = ProgramDot(*forecast->step, scenario.message.name(), *choice);
  if (!dot) return bad_input({dot.error().code, flags.scenario + ": " + dot.error().message});
  if (const auto written = WriteOutputFile("--out", flags.out, *dot); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

/// The command that starts Megatron-LM.
Outcome ExportMegatron(const Environment& environment, const LoadedScenario& scenario,
                       const ExportFlags& flags, OutputFormat format) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto fail = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  if (const auto writable = CheckOutputFile("--out", flags.out, {flags.scenario}); !writable) {
    return bad_input(writable.error());
  }
  const auto launch = MegatronOf(environment, scenario);
  if (!launch) return bad_input(launch.error());
  if (const auto written = WriteOutputFile("--out", flags.out, launch->script); !written) {
    return fail(written.error());
  }
  const double step = launch->step_time.seconds();
  const double imported = launch->imported_time.seconds();
  std::string text;
  if (format == OutputFormat::kJson) {
    nlohmann::ordered_json json = {{"file", flags.out},
                                   {"flags", launch->flags},
                                   {"same_step", launch->unsaid.empty()},
                                   {"step_time_s", step},
                                   {"unsaid", launch->unsaid}};
    json["imported_step_time_s"] =
        imported > 0 ? nlohmann::ordered_json(imported) : nlohmann::ordered_json();
    text = json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
  } else if (launch->unsaid.empty()) {
    text = fmt::format("{}: {} flags; imported, they make the same step, {:.6f} s\n", flags.out,
                       launch->flags, step);
  } else {
    text = fmt::format(
        "{}: {} flags; imported, they make {}\n\nNot said by flags:\n{}", flags.out, launch->flags,
        imported > 0 ? fmt::format("a step of {:.6f} s instead of {:.6f} s", imported, step)
                     : "no step",
        launch->unsaid);
  }
  if (const auto written = WriteToStandardOutput(text); !written) return fail(written.error());
  return ExitCode::kDone;
}

using Export = Outcome (*)(const Environment&, const LoadedScenario&, const ExportFlags&,
                           OutputFormat);
struct Kind {
  std::string_view name;
  Export run;
};
constexpr std::array<Kind, 6> kKinds = {
    {{"chakra", &ExportChakra},
     {"dot",
      [](const Environment& environment, const LoadedScenario& scenario, const ExportFlags& flags,
         OutputFormat) { return ExportDot(environment, scenario, flags); }},
     {"hta",
      [](const Environment& environment, const LoadedScenario& scenario, const ExportFlags& flags,
         OutputFormat format) {
        return ExportHta(environment, scenario, flags.out, flags.expand_ranks, format);
      }},
     {"kineto", nullptr},  // Of a recording, not of a scenario.
     {"megatron", &ExportMegatron},
     {"topology",
      [](const Environment& environment, const LoadedScenario& scenario, const ExportFlags& flags,
         OutputFormat) { return ExportTopology(environment, scenario, flags); }}}};

Result<Kind> FindKind(const ExportFlags& flags) {
  const auto* kind = std::ranges::find(kKinds, flags.kind, &Kind::name);
  if (kind == kKinds.end()) {
    std::vector<std::string_view> names;
    names.reserve(kKinds.size());
    for (const Kind& known : kKinds) names.push_back(known.name);
    return InvalidInput(
        fmt::format("KIND: found \"{}\", wanted one of {}", flags.kind, fmt::join(names, ", ")));
  }
  const bool chooses = !flags.stage.empty() || !flags.layer.empty() || !flags.micro_batch.empty();
  if (chooses && kind->name != "dot") {
    return InvalidInput(
        fmt::format("--stage, --layer and --micro-batch: mean nothing to {}", kind->name));
  }
  if (flags.expand_ranks && kind->name != "hta") {
    return InvalidInput(fmt::format("--expand-ranks: means nothing to {}", kind->name));
  }
  if (!flags.common.set.empty() && kind->run == nullptr) {
    return InvalidInput(
        fmt::format("--set: means nothing to {}, which has no scenario", kind->name));
  }
  return *kind;
}

}  // namespace

Outcome RunExportCommand(const ExportFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (common->format == OutputFormat::kCsv) {
    return bad_input(InvalidInput("--format: wanted text or json").value());
  }
  const auto kind = FindKind(flags);
  if (!kind) return bad_input(kind.error());
  if (common->format != OutputFormat::kText && (kind->name == "dot" || kind->name == "topology")) {
    return bad_input(InvalidInput(fmt::format("--format: means nothing to {}, which writes a graph "
                                              "and prints nothing",
                                              kind->name))
                         .value());
  }
  if (kind->run == nullptr) return ExportKineto(flags.scenario, flags.out, common->format);
  const auto scenario = LoadScenario(flags.scenario, common->overrides);
  if (!scenario) return bad_input(scenario.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  return kind->run(*environment, *scenario, flags, common->format);
}

}  // namespace stepcast
