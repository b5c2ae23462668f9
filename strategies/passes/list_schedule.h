/// \file
/// List scheduling: an order of issue for every rank class, made in virtual time.
///
/// R. L. Graham, "Bounds for certain multiprocessing anomalies" (1966): whenever a stream is free
/// it starts, of the instructions that can, the one of highest priority. With the longest path to
/// the end as priority it is the rule of T. C. Hu, "Parallel sequencing and assembly line problems"
/// (1961), known as HLFET. What differs here: each instruction has its stream; members of a
/// rendezvous start together, on all ranks at once; the host thread of a rank launches one thing
/// after the other; memory may be limited.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/passes/dependences.h"

namespace stepcast {

/// By instruction: what it takes by itself.
struct InstructionTimes {
  std::vector<Duration> device;
  std::vector<Duration> host;  ///< Of the thread that launches it, or whose work it is.
};
InstructionTimes TimesOf(const Program& program, const Pricing& pricing);

struct ListScheduleRequest {
  /// By instruction: larger ones start first, of equal ones the one that is issued first now. A
  /// rendezvous has the largest of its members.
  std::span<const std::int64_t> priorities{};
  /// By instruction: whether it may start before one that is issued before it now on its stream.
  /// Those that may not keep their order on each stream. Empty: all may.
  std::span<const std::uint8_t> may_move{};
  /// By rank class, with what is held from before the step; empty: no limits. Nothing starts that
  /// would exceed one, unless else nothing could start on any rank.
  std::span<const Bytes> memory_limits{};
  /// Pairs of a rank class: the second is issued after the first, beside all dependences. Both are
  /// left out of account if either is work of the host alone.
  std::span<const std::pair<InstructionId, InstructionId>> issued_after{};
};

struct ListScheduleResult {
  std::vector<InstructionId> order;  ///< Rank class after rank class, as for `Reorder`.
  std::vector<Duration> starts;      ///< By instruction, in virtual time.
  Duration makespan;                 ///< As scheduled here: without interference.
};

/// kInvalidInput if instructions wait for each other in a circle; it names one of them.
Result<ListScheduleResult> ListSchedule(const Program& program, const Dependences& dependences,
                                        const InstructionTimes& times,
                                        const ListScheduleRequest& request);

}  // namespace stepcast
