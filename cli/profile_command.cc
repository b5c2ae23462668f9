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

namespace stepcast {
namespace {

Result<void> CheckDevice(const std::string& device) {
  if (device == "cuda") return {};
  if (device == "cpu") {
    return MakeError(
        ErrorCode::kUnsupported,
        "--device cpu is not built yet: only GPUs can be measured, with --device cuda");
  }
  return InvalidInput(fmt::format("--device: found \"{}\", wanted cuda", device));
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
  if (flags.out.empty()) {
    return input_failure(
        {ErrorCode::kInvalidInput, "--out: found nothing, wanted the name of a directory"});
  }
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  if (!catalogue) return input_failure(catalogue.error());
  const auto plugin = GpuPlugin::Load(CudaPluginPath());
  if (!plugin) return other_failure(plugin.error());
  auto session = GpuSession::Open(plugin->api(), /*device=*/0);
  if (!session) return other_failure(session.error());

  CollectOptions collect;
  collect.directory = flags.out;
  collect.quick = flags.quick;
  collect.device = FindDeviceKey(*catalogue, session->facts().name);
  collect.date = fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time(nullptr)));
  collect.progress = [](std::string_view line) { fmt::print(stderr, "profile: {}\n", line); };
  collect.reopen = [&session] { return session->Reopen(); };
  fmt::print(stderr, "profile: {} is {}; driver {}, CUDA {}, cuBLASLt {}\n", session->facts().name,
             collect.device.key, session->facts().driver, session->facts().runtime,
             session->facts().cublaslt);
  if (!collect.device.note.empty()) fmt::print(stderr, "warning: {}\n", collect.device.note);
  const auto collected = CollectGpu(session->api(), session->handle(), session->facts(), collect);
  if (!collected) return other_failure(collected.error());

  std::string report;
  switch (options->format) {
    case OutputFormat::kText:
      report = collected->Text();
      break;
    case OutputFormat::kJson:
      report = collected->Json();
      break;
    case OutputFormat::kCsv:
      report = collected->Csv();
      break;
  }
  if (const auto written = WriteToStandardOutput(report); !written) {
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

}  // namespace stepcast
