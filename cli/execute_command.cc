#include "cli/execute_command.h"

#include <fmt/format.h>

#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "cli/terminal.h"
#include "profiles/collect/gpu_plugin.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/rewrite.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/report/format.h"
#include "simulator/trace/trace_file.h"
#include "strategies/lower/program_trace.h"
#include "validation/cores/machine.h"
#include "validation/execute/compare.h"
#include "validation/execute/gpu_execute.h"

namespace stepcast {
namespace {

using report_internal::HumanTime;

constexpr int kMostSteps = 100'000;

Result<TransportKind> CheckTransport(const ExecuteFlags& flags) {
  auto kind = TransportNamed(flags.transport);
  if (!kind) return InvalidInput("--transport: " + kind.error().message);
  if (*kind == TransportKind::kMemory) {
    if (!MpiWorld::Started()) return kind;
    return InvalidInput(
        "started as a rank of an MPI job, but ranks share memory; add --transport mpi");
  }
  if (flags.device == "cuda") {
    return InvalidInput("--transport: with --device cuda ranks exchange things through NCCL");
  }
  const ExecuteFlags defaults;
  if (flags.link_gigabytes_per_s != defaults.link_gigabytes_per_s ||
      flags.link_latency_us != defaults.link_latency_us) {
    return InvalidInput(
        "--link-gigabytes-per-s and --link-latency-us: with MPI links are real ones and measured");
  }
  return kind;
}

Result<void> CheckFlags(const ExecuteFlags& flags, OutputFormat format) {
  if (flags.device != "cpu" && flags.device != "cuda") {
    return InvalidInput(fmt::format("--device: found \"{}\", wanted cpu or cuda", flags.device));
  }
  if (flags.device == "cuda") {
    const ExecuteFlags defaults;
    if (flags.share_cores) {
      return InvalidInput("--share-cores: with --device cuda each rank has a GPU of its own");
    }
    if (flags.link_gigabytes_per_s != defaults.link_gigabytes_per_s ||
        flags.link_latency_us != defaults.link_latency_us) {
      return InvalidInput(
          "--link-gigabytes-per-s and --link-latency-us: with --device cuda links are real ones, "
          "and forecast as those of the scenario's cluster");
    }
    if (flags.profile) {
      return InvalidInput(
          "--profile: the profile is of cores; with --device cuda the kernels of the step itself "
          "are measured");
    }
  }
  if (flags.steps < 2 || flags.steps > kMostSteps) {
    return InvalidInput(
        fmt::format("--steps: found {}, wanted 2 to {}: the first one warms up and is not counted",
                    flags.steps, kMostSteps));
  }
  if (!(flags.link_gigabytes_per_s > 0) || !std::isfinite(flags.link_gigabytes_per_s)) {
    return InvalidInput(fmt::format("--link-gigabytes-per-s: found {}, wanted a number above 0",
                                    flags.link_gigabytes_per_s));
  }
  if (!(flags.link_latency_us >= 0 && flags.link_latency_us <= 1e6)) {
    return InvalidInput(
        fmt::format("--link-latency-us: found {}, wanted 0 to a million", flags.link_latency_us));
  }
  if (flags.profile && flags.profile->empty()) {
    return InvalidInput("--profile: found nothing, wanted the name of a directory");
  }
  if (!flags.trace.empty()) {
    if (auto checked = CheckTracePath(flags.trace); !checked) {
      return MakeError(checked.error().code, "--trace " + checked.error().message);
    }
  }
  if (format == OutputFormat::kCsv) {
    return MakeError(ErrorCode::kUnsupported, "--format=csv: execute prints text or json");
  }
  return {};
}

std::string TimesText(std::string_view title, std::string_view what,
                      const std::vector<SummedTimes>& rows) {
  std::string text = fmt::format("\n{}\n  {:<26}{:>7}{:>13}{:>13}\n", title, what, "times",
                                 "forecast", "measured");
  for (const SummedTimes& times : rows) {
    text += fmt::format("  {:<26}{:>7}{:>13}{:>13}\n", times.name, times.count,
                        HumanTime(times.forecast), HumanTime(times.measured));
  }
  return text;
}

std::string AboutLinks(const ExecuteFlags& flags, const MpiWorld* mpi) {
  if (mpi == nullptr) {
    return fmt::format(
        "Links are stated, not measured: {} GB/s and {} us for each stream of a rank.",
        flags.link_gigabytes_per_s, flags.link_latency_us);
  }
  return fmt::format(
      "Exchanges go over {}, on the core that waits\nfor them; {}.", mpi->library(),
      flags.profile ? "priced from the same profile" : "each sort was measured alone");
}

std::string Text(const ModelChoice& model, const Executable& executable, const ExecuteFlags& flags,
                 const Comparison& of, const MpiWorld* mpi) {
  const bool on_gpus = flags.device == "cuda";
  std::string text = fmt::format(
      "{} on {} {} of this machine, {} instructions a step\n"
      "  step      forecast {}, measured {} (median of {}; {} to {}): {:+.1f} %\n"
      "  loss      {:.4f} before the first update, {:.4f} before the last\n",
      model.description(), executable.ranks.size(), on_gpus ? "GPUs" : "cores",
      executable.program.size(), HumanTime(of.forecast_step), HumanTime(of.measured_step),
      of.counted_steps, HumanTime(of.shortest_step), HumanTime(of.longest_step), 100 * of.error(),
      of.losses.front(), of.losses.back());
  text += TimesText("Operators of a step, all ranks together", "operator",
                    TimesByOperator(executable, of));
  text +=
      TimesText("Streams of a step, all ranks together", "stream", TimesByStream(executable, of));
  if (on_gpus) {
    text +=
        "\nForecast: each kernel as measured alone on a GPU, put together by the simulator; what "
        "is\n"
        "between ranks, and the host, as the profiles of the scenario's cluster have it. "
        "Arithmetic "
        "is\nfp32, kernels are stepcast's own and cuBLASLt's.\n";
    return text;
  }
  text += fmt::format(
      "\nForecast: what each core does, {}, put together by the\n"
      "simulator. {}\n"
      "Arithmetic is fp32.\n",
      flags.profile ? fmt::format("from {}", *flags.profile)
                    : std::string("as measured without waiting for others"),
      AboutLinks(flags, mpi));
  return text;
}

std::string Json(const Executable& executable, const Comparison& of) {
  nlohmann::ordered_json json;
  json["forecast_step_time_s"] = of.forecast_step.seconds();
  json["measured_step_time_s"] = of.measured_step.seconds();
  json["measured_shortest_s"] = of.shortest_step.seconds();
  json["measured_longest_s"] = of.longest_step.seconds();
  json["measured_steps"] = of.counted_steps;
  json["error"] = of.error();
  json["ranks"] = executable.ranks.size();
  json["instructions"] = executable.program.size();
  json["losses"] = of.losses;
  for (const SummedTimes& times : TimesByStream(executable, of)) {
    json["streams"].push_back({{"stream", times.name},
                               {"instructions", times.count},
                               {"forecast_s", times.forecast.seconds()},
                               {"measured_s", times.measured.seconds()}});
  }
  for (const SummedTimes& times : TimesByOperator(executable, of)) {
    json["operators"].push_back({{"operator", times.name},
                                 {"times", times.count},
                                 {"forecast_s", times.forecast.seconds()},
                                 {"measured_s", times.measured.seconds()}});
  }
  return json.dump(2) + "\n";
}

/// On GPUs, through the plugin. What is worth knowing of the run goes to standard error.
Result<Comparison> CompareOnGpus(const ResolvedScenario& scenario, const Executable& executable,
                                 const ExecuteOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(const GpuPlugin plugin, GpuPlugin::Load(CudaPluginPath()));
  STEPCAST_ASSIGN_OR_RETURN(const StepcastGpuExecutorApi* const api, ExecutorOf(plugin));
  const Pricing links = PricingOf(scenario.cost_model, executable.program);
  STEPCAST_ASSIGN_OR_RETURN(GpuComparison compared,
                            CompareOnGpus(*api, executable, options, links));
  if (!compared.note.empty()) fmt::print(stderr, "warning: {}\n", compared.note);
  return std::move(compared.comparison);
}

Result<ResolvedScenario> ResolveFor(const std::optional<Machine>& machine,
                                    const LoadedScenario& scenario, bool on_gpus) {
  if (machine) return machine->Resolve(scenario);
  STEPCAST_ASSIGN_OR_RETURN(const Environment environment, Environment::Load());
  return Resolve(environment, scenario, /*host_parameters=*/nullptr,
                 on_gpus ? KernelTimes::kOfCostModel : KernelTimes::kOfStep);
}

/// The job that this process is a rank of. Where there is none yet, it does not return but becomes
/// one. kUnsupported, kInvalidInput, and the errors of `CheckCores`.
Result<std::unique_ptr<MpiWorld>> JoinJob(const Executable& executable,
                                          const ExecuteOptions& options, TransportKind kind) {
  const auto ranks = static_cast<int>(executable.ranks.size());
  if (!MpiWorld::Started()) {
    STEPCAST_RETURN_IF_ERROR(MpiWorld::CheckBuilt());
    STEPCAST_RETURN_IF_ERROR(CheckCores(executable, options));
    return tl::unexpected(RestartAsJob({ranks, kind, options.allow_sharing_cores}));
  }
  STEPCAST_ASSIGN_OR_RETURN(std::unique_ptr<MpiWorld> world, MpiWorld::Join());
  if (world->size() == ranks) return world;
  world->Leave();
  return InvalidInput(
      fmt::format("the scenario has {0} ranks, and the MPI job {1}; start it with "
                  "mpirun -np {0}",
                  ranks, world->size()));
}

/// On cores, forecast from the machine's profile or, without one, from what the step itself takes.
Result<Comparison> CompareOnCores(const std::optional<Machine>& machine,
                                  const ResolvedScenario& scenario, const Executable& executable,
                                  const ExecuteOptions& options) {
  CorePrices prices;
  if (machine) {
    prices = machine->Prices(executable, scenario, options.link);
  } else {
    STEPCAST_ASSIGN_OR_RETURN(prices, MeasurePrices(executable, options));
  }
  return Compare(executable, prices, options);
}

}  // namespace

Outcome RunExecuteCommand(const ExecuteFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return bad_input(options.error());
  if (const auto checked = CheckFlags(flags, options->format); !checked) {
    return bad_input(checked.error());
  }
  const auto transport = CheckTransport(flags);
  if (!transport) return bad_input(transport.error());
  const auto scenario = LoadScenario(flags.scenario, options->overrides);
  if (!scenario) return bad_input(scenario.error());
  std::optional<Machine> machine;
  if (flags.profile) {
    auto loaded = Machine::Load(*flags.profile, *transport);
    if (!loaded) {
      return bad_input({loaded.error().code, "--profile " + loaded.error().message});
    }
    machine = *std::move(loaded);
  }
  const auto resolved = ResolveFor(machine, *scenario, flags.device == "cuda");
  if (!resolved) return bad_input(resolved.error());

  auto step = BuildStepToExecute(*scenario, *resolved);
  if (!step) return bad_input(step.error());
  const auto executable = MakeExecutable(step->program, std::move(step->flow), resolved->plan);
  if (!executable) return bad_input(executable.error());
  ExecuteOptions execute;
  execute.steps = flags.steps;
  execute.allow_sharing_cores = flags.share_cores;
  execute.link.bandwidth = Bandwidth::GigabytesPerSecond(flags.link_gigabytes_per_s);
  execute.link.latency = Duration::Microseconds(flags.link_latency_us);
  std::unique_ptr<MpiWorld> mpi;
  if (*transport != TransportKind::kMemory) {
    auto joined = JoinJob(*executable, execute, *transport);
    if (!joined) return bad_input(joined.error());
    mpi = *std::move(joined);
    execute.mpi = mpi.get();
  }
  const auto not_executed = [&](const Error& error) {
    return error.code == ErrorCode::kIo || error.code == ErrorCode::kGpu
               ? tl::unexpected(OutputFailure(error))
               : bad_input(error);
  };
  const auto comparison = flags.device == "cuda"
                              ? CompareOnGpus(*resolved, *executable, execute)
                              : CompareOnCores(machine, *resolved, *executable, execute);
  if (!comparison) return not_executed(comparison.error());
  if (mpi) {
    mpi->Leave();
    if (mpi->rank() > 0) return ExitCode::kDone;  // All know the same; the first says it.
  }
  if (!flags.trace.empty()) {
    Trace trace;
    AddToTrace(executable->program, comparison->lowered, comparison->forecast, "forecast: ", trace);
    AddToTrace(executable->program, comparison->lowered, comparison->measured, "measured: ", trace);
    if (const auto written = WriteTraceFile(trace, flags.trace); !written) {
      return tl::unexpected(OutputFailure(written.error()));
    }
  }
  const std::string report =
      options->format == OutputFormat::kJson
          ? Json(*executable, *comparison)
          : Text(resolved->model, *executable, flags, *comparison, mpi.get());
  if (const auto written = WriteToStandardOutput(report); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
