#include "cli/profile_command.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>

#include "cli/terminal.h"
#include "hardware/topology/catalogue.h"
#include "profiles/collect/collect.h"
#include "profiles/collect/device_key.h"
#include "profiles/collect/gpu_plugin.h"
#include "validation/cores/profile_cores.h"

namespace stepcast {
namespace {

Result<void> CheckDevice(const std::string& device) {
  if (device == "cuda" || device == "cpu") return {};
  return InvalidInput(fmt::format("--device: found \"{}\", wanted cpu or cuda", device));
}

void Progress(std::string_view line) { fmt::print(stderr, "profile: {}\n", line); }

std::string Today() { return fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time(nullptr))); }

Result<void> Print(const Collected& collected, OutputFormat format) {
  switch (format) {
    case OutputFormat::kText:
      return WriteToStandardOutput(collected.Text());
    case OutputFormat::kJson:
      return WriteToStandardOutput(collected.Json());
    case OutputFormat::kCsv:
      break;
  }
  return WriteToStandardOutput(collected.Csv());
}

Outcome ProfileCpu(const std::string& directory, const ProfileFlags& flags, OutputFormat format) {
  ProfileCoresOptions options;
  options.directory = directory;
  options.quick = flags.quick;
  const auto transport = TransportNamed(flags.transport);
  if (!transport) {
    return tl::unexpected(
        InputFailure({transport.error().code, "--transport: " + transport.error().message}));
  }
  options.transport = *transport;
  if (*transport != TransportKind::kMemory) {
    if (const auto built = MpiWorld::CheckBuilt(); !built) {
      return tl::unexpected(InputFailure(built.error()));
    }
  }
  options.date = Today();
  options.progress = Progress;
  const auto collected = ProfileCores(options);
  if (!collected) return tl::unexpected(OutputFailure(collected.error()));
  if (const auto written = Print(*collected, format); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace

Outcome RunProfileCommand(const ProfileFlags& flags) {
  const auto input_failure = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto other_failure = [](const Error& error) {
    return tl::unexpected(OutputFailure(error));
  };
  const auto options = CheckCommonFlags(flags.common);
  if (!options) return input_failure(options.error());
  if (!options->overrides.empty()) {
    return input_failure({ErrorCode::kInvalidInput, "--set: profile has no fields to set"});
  }
  if (const auto known = CheckDevice(flags.device); !known) return input_failure(known.error());
  const std::string out =
      flags.out.value_or(flags.device == "cpu" ? std::string(kDefaultMachineProfile) : "");
  if (out.empty()) {
    return input_failure(
        {ErrorCode::kInvalidInput, "--out: found nothing, wanted the name of a directory"});
  }
  if (flags.device == "cpu") return ProfileCpu(out, flags, options->format);
  if (flags.transport != ProfileFlags().transport) {
    return input_failure({ErrorCode::kInvalidInput,
                          "--transport: GPUs exchange things through NCCL, which is measured"});
  }
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  if (!catalogue) return input_failure(catalogue.error());
  const auto plugin = GpuPlugin::Load(CudaPluginPath());
  if (!plugin) return other_failure(plugin.error());
  auto session = GpuSession::Open(plugin->api(), /*device=*/0);
  if (!session) return other_failure(session.error());

  CollectOptions collect;
  collect.directory = out;
  collect.quick = flags.quick;
  collect.device = FindDeviceKey(*catalogue, session->facts().name);
  collect.date = Today();
  collect.progress = Progress;
  collect.reopen = [&session] { return session->Reopen(); };
  fmt::print(stderr, "profile: {} is {}; driver {}, CUDA {}, cuBLASLt {}\n", session->facts().name,
             collect.device.key, session->facts().driver, session->facts().runtime,
             session->facts().cublaslt);
  if (!collect.device.note.empty()) fmt::print(stderr, "warning: {}\n", collect.device.note);
  const auto collected = CollectGpu(session->api(), session->handle(), session->facts(), collect);
  if (!collected) return other_failure(collected.error());

  if (const auto written = Print(*collected, options->format); !written) {
    return other_failure(written.error());
  }
  if (collected->lost) {
    return tl::unexpected(Failure{ExitCode::kOther, "the GPU stopped working; see above"});
  }
  if (!collected->ok()) {
    return tl::unexpected(Failure{ExitCode::kOther, "some measurements failed; see above"});
  }
  return ExitCode::kDone;
}

Outcome RunMeasureExchangesCommand(bool quick) {
  if (!MpiWorld::Started()) {
    return tl::unexpected(
        InputFailure({ErrorCode::kInvalidInput,
                      "measure-exchanges: stepcast profile --device cpu --transport "
                      "mpi starts this under mpirun; use that"}));
  }
  const auto world = MpiWorld::Join();
  if (!world) return tl::unexpected(InputFailure(world.error()));
  const auto lines = ExchangesOfJob(**world, quick);
  if (!lines) return tl::unexpected(OutputFailure(lines.error()));
  (*world)->Leave();
  if ((*world)->rank() > 0) return ExitCode::kDone;
  if (const auto written = WriteToStandardOutput(*lines); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return ExitCode::kDone;
}

}  // namespace stepcast
