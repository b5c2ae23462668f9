/// \file
/// Recordings replayed, as they were and with changes, and the report on it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scenarios/replay/changes.h"
#include "scenarios/report/report.h"

namespace stepcast {

/// Where the time of a device goes, the mean over all recordings. The parts add up to `whole`: what
/// ran at the same time as something above it in the list counts there.
struct ReplayBreakdown {
  Duration whole;
  Duration matrix;
  Duration memory_bound;
  Duration other;             ///< Kernels that their names do not tell.
  Duration copies;            ///< Beside no kernel.
  Duration collective;        ///< Beside nothing else: exposed.
  Duration idle;              ///< Nothing ran: the device waited for the host, or for other ranks.
  Duration collective_whole;  ///< Hidden ones too; not one of the parts.
};

struct KernelTotal {
  std::string name;
  KernelClass kernel_class{};
  std::int64_t count = 0;
  Duration total;
};

struct ReplayedChange {
  std::string text;
  AppliedChange applied;
  Duration step;
  ReplayBreakdown breakdown;
  std::string failure{};  ///< Why it could not be tried; empty: it was.
};

struct ReplayReport {
  std::vector<std::string> files;
  std::string tool;
  std::string gpu;  ///< Empty: not known.
  std::size_t instructions = 0;
  std::size_t activities = 0;
  bool has_steps = false;  ///< Else `step` is the whole recording.
  std::vector<ReplayStep> steps;
  std::vector<Duration> replayed_steps;
  Duration measured;  ///< A step, the mean of all; else the recording.
  Duration replayed;
  double error = 0;  ///< Of what was replayed over what was measured, less 1; of the worst step.
  double worst_start_error = 0;  ///< Of any instruction's start, over the recording's length.
  ReplayBreakdown breakdown;
  std::vector<KernelTotal> kernels;     ///< By total time, longest first.
  std::vector<ReplayedChange> changes;  ///< Shortest step first; those that failed last.
  std::optional<ReplayedChange> joint;  ///< All that were asked for together, if several.
  std::vector<std::string> notes;
  /// What was not taken of the files, and why.
  std::vector<ImportCount> left;
  /// With all changes that were asked for; see `Retimed`.
  std::vector<Recording> retimed;
};

struct ReplayRequest {
  std::vector<ReplayChange> changes{};  ///< Empty: the usual ones, each alone.
  bool try_changes = true;
  bool retimed = false;  ///< `ReplayReport::retimed` is wanted.
  ReplayOptions options{};
  FindReplayDevice find_device;
};

/// Errors of the recordings, and of changes that were asked for.
Result<ReplayReport> ReplayAndChange(std::span<const Recording> recordings,
                                     const ReplayRequest& request);

/// The recordings with the times of a replay: for traces. What threads do between the moments that
/// a replay knows is stretched with the time between them; waits are left out.
std::vector<Recording> Retimed(std::span<const Recording> recordings, const Replay& replay,
                               const ReplayOutcome& outcome);

std::string ReplayText(const ReplayReport& report, const TextStyle& style);
/// One object; the names of its fields are an interface. Ends with a newline.
std::string ReplayJson(const ReplayReport& report);
/// A line for the recording and each change.
std::string ReplayCsv(const ReplayReport& report);

}  // namespace stepcast
