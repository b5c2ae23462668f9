#include "cli/replay_command.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

#include "cli/output_file.h"
#include "cli/terminal.h"
#include "profiles/collect/device_key.h"
#include "profiles/recording/kineto_writer.h"
#include "profiles/recording/read.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/replay/report.h"

namespace stepcast {
namespace {

/// Of a step, as a share.
constexpr double kTolerance = 0.01;
constexpr std::size_t kMostRecordings = 4096;

Result<ReplayRequest> RequestOf(const ReplayFlags& flags) {
  ReplayRequest request;
  if (flags.no_changes && !flags.changes.empty()) {
    return InvalidInput("--no-changes: means nothing beside --change");
  }
  request.try_changes = !flags.no_changes;
  for (const std::string& text : flags.changes) {
    STEPCAST_ASSIGN_OR_RETURN(ReplayChange change, ParseReplayChange(text));
    request.changes.push_back(std::move(change));
  }
  if (flags.steps.empty()) {
    return InvalidInput("--steps: found nothing, wanted how the names of steps begin");
  }
  request.options.step_prefix = flags.steps;
  request.retimed = !flags.trace.empty();
  return request;
}

/// "trace.json", or for several recordings "trace.0.json" and so on.
std::string TraceFile(const ReplayFlags& flags, std::size_t recording) {
  if (flags.recordings.size() == 1) return flags.trace;
  std::filesystem::path path(flags.trace);
  return path.replace_extension(fmt::format(".{}{}", recording, path.extension().string()))
      .string();
}

}  // namespace

std::string ReplayChangeHelp() {
  std::string text = "\nChanges:\n";
  for (const ReplayChangeKind& kind : ReplayChangeKinds()) {
    const std::string written =
        kind.value.empty() ? std::string(kind.name) : fmt::format("{}={}", kind.name, kind.value);
    text += fmt::format("  {:<22}  {}\n", written, kind.does);
  }
  return text;
}

Outcome RunReplayCommand(const ReplayFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (!common->overrides.empty()) {
    return bad_input(
        InvalidInput("--set: means nothing to a recording; changes are --change").value());
  }
  auto request = RequestOf(flags);
  if (!request) return bad_input(request.error());
  std::set<std::string> files;
  for (const std::string& file : flags.recordings) {
    std::error_code error;
    const std::filesystem::path path = std::filesystem::weakly_canonical(file, error);
    if (!files.insert(error ? file : path.string()).second) {
      return bad_input(InvalidInput(fmt::format("found {} twice, wanted each once", file)).value());
    }
  }
  if (flags.recordings.size() > kMostRecordings) {
    return bad_input(InvalidInput(fmt::format("found {} recordings, wanted at most {}",
                                              flags.recordings.size(), kMostRecordings))
                         .value());
  }
  if (!flags.trace.empty()) {
    for (std::size_t r = 0; r < flags.recordings.size(); ++r) {
      const auto named = CheckKinetoTracePath(TraceFile(flags, r));
      if (!named) return bad_input(named.error());
      const auto writable = CheckOutputFile("--trace", TraceFile(flags, r), flags.recordings);
      if (!writable) return bad_input(writable.error());
    }
  }
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());
  request->find_device = ReplayDevicesOf(*environment);
  std::vector<Recording> recordings;
  for (const std::string& file : flags.recordings) {
    auto recording = ReadRecording(file);
    if (!recording) return bad_input(recording.error());
    if (!flags.device.empty()) {
      const auto device = environment->catalogue.FindDevice(flags.device);
      if (!device) return bad_input({device.error().code, "--device: " + device.error().message});
      if (recording->devices.empty()) recording->devices.emplace_back();
      for (RecordedDevice& recorded : recording->devices) recorded.name = (*device)->name();
    }
    if (!flags.trace.empty() && recording->processes.size() > 1) {
      return bad_input(
          InvalidInput(fmt::format("--trace: {} has {} processes, wanted recordings of one; "
                                   "stepcast export kineto writes one of each",
                                   file, recording->processes.size()))
              .value());
    }
    recordings.push_back(std::move(*recording));
  }
  const auto report = ReplayAndChange(recordings, *request);
  if (!report) return bad_input(report.error());
  for (std::size_t r = 0; r < report->retimed.size(); ++r) {
    const auto written = WriteKinetoTraceFile(report->retimed[r], 0, TraceFile(flags, r));
    if (!written) return tl::unexpected(OutputFailure(written.error()));
  }
  const std::string text = Formatted(
      common->format, [&] { return ReplayText(*report, StyleFor(LookAtTerminal())); },
      [&] { return ReplayJson(*report); }, [&] { return ReplayCsv(*report); });
  if (const auto written = WriteToStandardOutput(text); !written) {
    return tl::unexpected(OutputFailure(written.error()));
  }
  return std::abs(report->error) <= kTolerance ? ExitCode::kDone : ExitCode::kCheckFailed;
}

}  // namespace stepcast
