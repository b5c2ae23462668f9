#include "cli/export_command.h"

#include <fmt/format.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/output_file.h"
#include "cli/terminal.h"
#include "scenarios/export/chakra.h"
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
    text = json.dump(2) + "\n";
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

}  // namespace

Outcome RunExportCommand(const ExportFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (common->format == OutputFormat::kCsv) {
    return bad_input(InvalidInput("--format: wanted text or json").value());
  }
  if (flags.kind != "chakra" && flags.kind != "topology") {
    return bad_input(
        InvalidInput(fmt::format("KIND: found \"{}\", wanted chakra or topology", flags.kind))
            .value());
  }
  const auto scenario = LoadScenario(flags.scenario, common->overrides);
  if (!scenario) return bad_input(scenario.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  return flags.kind == "chakra" ? ExportChakra(*environment, *scenario, flags, common->format)
                                : ExportTopology(*environment, *scenario, flags);
}

}  // namespace stepcast
