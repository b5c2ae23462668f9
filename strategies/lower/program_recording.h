/// \file
/// A simulated step as a profiler would have recorded it on one rank, so that tools for traces of
/// PyTorch, such as Holistic Trace Analysis, read forecasts too.
#pragma once

#include <span>

#include "profiles/recording/recording.h"
#include "simulator/engine/timeline.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {

/// One rank of a class, its `first_rank`. `times` are `InstructionTimes` of the same timeline.
///
/// Kernels, copies and collectives run on streams of one device, in the order of the timeline; each
/// was launched by a call of the main thread, inside an operator of its name with its shape. What
/// the host itself does are operators: of the main thread, and of threads of their own for samples
/// and for an optimizer on the host. Collectives are called as NCCL calls its kernels, without its
/// algorithm, and say what they move.
///
/// The step is there twice, as "ProfilerStep#1" and "ProfilerStep#2": readers leave the last step
/// of a recording out, because its work may be cut off. `devices` is left for the caller.
Recording RecordingOfStep(const Program& program, const LoweredProgram& lowered,
                          const Timeline& timeline, std::span<const InstructionTime> times,
                          RankClassId rank_class);

}  // namespace stepcast
