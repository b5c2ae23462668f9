/// \file
/// A timeline as a trace for people: one process for each rank class, one thread for each stream,
/// one span for each instruction.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/engine/timeline.h"
#include "simulator/program/program.h"
#include "simulator/trace/trace.h"
#include "strategies/lower/lower.h"

namespace stepcast {

struct InstructionTime {
  Duration start;
  Duration finish;
  Duration issued{};  ///< When the host began to launch it; `start` of what no host launches.
};

/// When each instruction ran, by `InstructionId`. The instructions of a chain are told apart by the
/// rule that made it one task: each starts when the one before it has ended and the host has
/// launched it. Where interference has slowed a chain, its compute is stretched evenly. The first
/// starts and the last ends with the task. Work of the host lasts from its issue to its end.
std::vector<InstructionTime> InstructionTimes(const Program& program, const LoweredProgram& lowered,
                                              const Timeline& timeline);

/// What spans of an operator are called; empty: as its kind.
using OpNames = std::function<std::string(const Op&)>;

/// Arrows lead from sends to their receives; memory is counted by category if the timeline recorded
/// it. Streams without work are left out.
Trace BuildTrace(const Program& program, const LoweredProgram& lowered, const Timeline& timeline,
                 const OpNames& names = {});

/// The same, beside what the trace already has: names of processes begin with `prefix`, so that
/// several timelines of one Program stand apart in a viewer.
void AddToTrace(const Program& program, const LoweredProgram& lowered, const Timeline& timeline,
                std::string_view prefix, Trace& trace);

}  // namespace stepcast
