#include "cli/export_traces.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>
#include <vector>

#include "cli/output_file.h"
#include "cli/terminal.h"
#include "profiles/recording/kineto_writer.h"
#include "profiles/recording/read.h"
#include "strategies/lower/program_recording.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

/// Made where it is missing. A trace of another run in it would be read as one of its ranks.
Result<void> MakeDirectory(const std::string& directory) {
  std::error_code failed;
  if (std::filesystem::exists(directory, failed) &&
      !std::filesystem::is_directory(directory, failed)) {
    return InvalidInput(fmt::format("--out {}: found a file, wanted a directory", directory));
  }
  std::filesystem::create_directories(directory, failed);
  if (failed) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("--out {}: cannot be made: {}", directory, failed.message()));
  }
  for (const auto& entry : std::filesystem::directory_iterator(directory, failed)) {
    const std::string name = entry.path().filename().string();
    if (name.ends_with(".json") || name.ends_with(".json.gz")) {
      return InvalidInput(fmt::format(
          "--out {}: found {} in it, wanted a directory without traces, which would be read as "
          "those of other ranks",
          directory, name));
    }
  }
  if (failed) {
    return MakeError(ErrorCode::kIo,
                     fmt::format("--out {}: cannot be read: {}", directory, failed.message()));
  }
  return {};
}

Outcome FailedWith(const Error& error) {
  return tl::unexpected(error.code == ErrorCode::kIo ? OutputFailure(error) : InputFailure(error));
}

Outcome Tell(const std::string& text) {
  if (const auto written = WriteToStandardOutput(text); !written)
    return FailedWith(written.error());
  return ExitCode::kDone;
}

std::vector<std::uint32_t> ProcessesWithWork(const Recording& recording) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t p = 0; p < recording.processes.size(); ++p) {
    const bool works = std::ranges::any_of(
        recording.activities, [p](const RecordedActivity& work) { return work.process == p; });
    if (works) found.push_back(p);
  }
  if (found.empty()) found.push_back(0);
  return found;
}

}  // namespace

Outcome ExportHta(const Environment& environment, const LoadedScenario& scenario,
                  const std::string& directory, bool expand_ranks, OutputFormat format) {
  const auto forecast = MakeForecast(environment, scenario, {.expand_ranks = expand_ranks});
  if (!forecast) return FailedWith(forecast.error());
  if (const auto made = MakeDirectory(directory); !made) return FailedWith(made.error());
  const auto known = environment.catalogue.FindDevice(forecast->forecast.device);
  RecordedDevice device;
  device.name = forecast->forecast.device;
  if (known) {
    device.memory_bytes = (*known)->memory_bytes();
    device.multiprocessors = (*known)->multiprocessors();
  }
  const SimulatedStep& step = *forecast->step;
  const std::vector<InstructionTime> times =
      InstructionTimes(step.program, step.lowered, step.timeline);
  const std::size_t classes = step.program.rank_classes().size();
  int ranks = 0;
  for (std::uint32_t c = 0; c < classes; ++c) {
    ranks += step.program.rank_classes()[c].ranks;
    Recording recording =
        RecordingOfStep(step.program, step.lowered, step.timeline, times, RankClassId(c));
    recording.devices.push_back(device);
    const std::string path =
        (std::filesystem::path(directory) / fmt::format("rank-{}.pt.trace.json", recording.rank))
            .string();
    if (const auto written = WriteKinetoTraceFile(recording, 0, path); !written) {
      return FailedWith(written.error());
    }
  }
  const double seconds = step.timeline.makespan().seconds();
  if (format == OutputFormat::kJson) {
    const nlohmann::ordered_json json = {
        {"directory", directory}, {"files", classes}, {"ranks", ranks}, {"step_s", seconds}};
    return Tell(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
  }
  return Tell(
      fmt::format("{}/rank-N.pt.trace.json: {} {}, of {} {}; the step, {:.6f} s, is there "
                  "twice\n",
                  directory, classes, classes == 1 ? "file" : "files", ranks,
                  ranks == 1 ? "rank" : "ranks", seconds));
}

Outcome ExportKineto(const std::string& file, const std::string& out, OutputFormat format) {
  const auto recording = ReadRecording(file);
  if (!recording) return tl::unexpected(InputFailure(recording.error()));
  const std::vector<std::uint32_t> processes = ProcessesWithWork(*recording);
  if (processes.size() == 1) {
    if (const auto named = CheckKinetoTracePath(out); !named) {
      return FailedWith({named.error().code, "--out " + named.error().message});
    }
    if (const auto writable = CheckOutputFile("--out", out, {file}); !writable) {
      return tl::unexpected(InputFailure(writable.error()));
    }
    if (const auto written = WriteKinetoTraceFile(*recording, processes.front(), out); !written) {
      return FailedWith(written.error());
    }
  } else {
    if (const auto made = MakeDirectory(out); !made) return FailedWith(made.error());
    for (const std::uint32_t process : processes) {
      const std::string path =
          (std::filesystem::path(out) /
           fmt::format("process-{}.pt.trace.json", recording->processes[process]))
              .string();
      if (const auto written = WriteKinetoTraceFile(*recording, process, path); !written) {
        return FailedWith(written.error());
      }
    }
  }
  if (format == OutputFormat::kJson) {
    const nlohmann::ordered_json json = {{"out", out},
                                         {"files", processes.size()},
                                         {"activities", recording->activities.size()},
                                         {"calls", recording->calls.size()},
                                         {"ranges", recording->ranges.size()}};
    return Tell(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
  }
  return Tell(fmt::format(
      "Written: {}, {} of {}: {} activities, {} calls, {} ranges\n", out,
      processes.size() == 1 ? std::string("one trace") : fmt::format("{} traces", processes.size()),
      recording->tool, recording->activities.size(), recording->calls.size(),
      recording->ranges.size()));
}

}  // namespace stepcast
