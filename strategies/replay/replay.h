/// \file
/// A recorded run as a Program: its host threads, streams and what waits for what, each instruction
/// with the time that was measured. Replayed as it is, it takes as long as the recording; with
/// other times, or fewer waits, it says what a change would buy (Daydream, Zhu et al., USENIX ATC
/// 2020; Lumos, Liang et al., MLSys 2025).
///
/// What a recording says outright, and what is inferred from its times:
///   - Streams are in order. Whatever a call launches waits for the host to come to the call, and
///     as long after it as the recording shows where nothing else held it up.
///   - A stream that waits for an event of another waits for what was launched there before the
///     event was recorded. Where the tool did not record which event a call is about (Kineto does
///     not always), the next activity that the thread launches waits for the last one of each other
///     stream that had ended before it started. What starts late just when something of another
///     stream has ended has waited for that.
///   - A call that waits for the device ends as long after the last activity that it waits for as
///     recorded.
///   - A thread that is idle while another one works, and goes on after it, waits for it (a forward
///     and its backward); other idle time is the host's own work, which no tool sees.
///   - Collectives of several recordings start together, each as long as on the rank that came
///     last; in a recording alone they last as long as recorded, with the waiting for other ranks.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "profiles/recording/recording.h"
#include "simulator/base/result.h"
#include "simulator/engine/timeline.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {

/// What an instruction of a replay stands for.
struct ReplayItem {
  enum class Kind : std::uint8_t {
    kHost,    ///< Work of a thread.
    kReturn,  ///< From what a thread waited for to where it goes on.
    kGap,     ///< Before an activity, on its stream.
    kActivity,
  };
  Kind kind = Kind::kHost;
  std::uint32_t recording = 0;
  /// kGap and kActivity: into the recording's `activities`. kHost: into `activities` too, the first
  /// that is launched where the work ends. kReturn: into `calls`. kNoIndex: none.
  std::uint32_t index = kNoIndex;
};

/// A step of training, on one rank.
struct ReplayStep {
  std::string name;
  std::uint32_t recording = 0;
  /// What ends where the step begins and ends; none: the beginning of the recording.
  std::optional<InstructionId> begin;
  std::optional<InstructionId> end;
  Duration measured;
};

struct Replay {
  /// A rank class for each recording; all operators are kTimed, with their own instruction's number
  /// as dims[1].
  Program program;
  std::vector<ReplayItem> items;  ///< By instruction.
  std::vector<Duration> times;    ///< By instruction, as recorded.
  std::vector<Duration> starts;   ///< By instruction, as recorded.
  /// By stream: the thread of its recording that it is; kNoIndex: a device's.
  std::vector<std::uint32_t> threads;
  std::vector<std::int64_t> begins_ns;  ///< By recording: when `starts` begin, by its clock.
  std::vector<ReplayStep> steps;        ///< Of all recordings; none where no steps are marked.
  Duration measured;                    ///< From the first start to the last end of all recordings.
  /// What had to be assumed, and how often; a sentence each.
  std::vector<std::string> notes;
};

struct ReplayOptions {
  std::string step_prefix = "ProfilerStep#";  ///< As in `StepsOf`.
  /// No stream waits for a collective of another, only the host and the end: what hiding all of
  /// them would buy. Instructions have the same numbers with and without.
  bool free_collectives = false;
};

/// kInvalidInput: nothing ran on a device, or recordings of one rank twice.
Result<Replay> BuildReplay(std::span<const Recording> recordings,
                           const ReplayOptions& options = {});

/// How a replay goes with these times, by instruction.
struct ReplayOutcome {
  LoweredProgram lowered;
  Timeline timeline;
  std::vector<InstructionTime> instructions;
  std::vector<Duration> steps;  ///< As `Replay::steps`.
};
Result<ReplayOutcome> SimulateReplay(const Replay& replay, std::span<const Duration> times);

}  // namespace stepcast
