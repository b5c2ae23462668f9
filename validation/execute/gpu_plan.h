/// \file
/// A step as launch lists for GPUs, one list for each rank: what `gpu_executor_api.h` carries out.
///
/// Instructions of a stream of the Program run on one CUDA stream, in program order. A dependency
/// between streams is an event that is recorded after the one and waited for before the other,
/// unless something else already orders them. What is between ranks goes over a communicator that
/// has the same streams of all its members to itself, so that its launches come in the same order
/// everywhere. Receives that are posted ahead are launched first. Tensors that only one stream
/// touches share memory with others of that stream.
///
/// The CPU executor runs one instruction after the other, a device does not: where two instructions
/// touch the same numbers, and one writes them, something must order them. Planning finds those
/// that nothing does.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/base/result.h"
#include "validation/execute/executable.h"
#include "validation/execute/gpu_executor_api.h"

namespace stepcast {

/// What one rank does in a step.
struct GpuPlan {
  std::vector<StepcastGpuLaunch> launches;
  std::vector<StepcastGpuPiece> pieces;
  std::vector<StepcastGpuCommunicator> communicators;
  std::vector<std::uint32_t> communicator_ids;  ///< Of each: its number among those of all ranks.
  std::int64_t arena_elements = 0;
  int streams = 0;
  int events = 0;
  std::vector<std::int64_t> offsets;  ///< By tensor; -1 where the rank does not have it.
  std::vector<TensorId> losses;       ///< In the order in which they are written.
  /// First launch of the update: there gradients are complete and not yet clipped.
  std::size_t update = 0;
  /// Launches [first, last) of each instruction of the rank, counted from its first; waits and
  /// records are not among them.
  std::vector<std::uint32_t> first_launch;
  std::vector<std::uint32_t> last_launch;
  /// Waits that are not in the Program: something is written that another stream may still read.
  int added_waits = 0;

  /// Lives as long as this.
  StepcastGpuPlan View() const;
};

struct GpuPlans {
  std::vector<GpuPlan> ranks;
  std::uint32_t communicators = 0;  ///< Of all ranks together.
};

/// kInvalidInput: an instruction reads what another stream writes, and nothing makes it wait; or
/// members of a communicator do not agree on an order. kUnsupported: what cannot be launched, such
/// as batched products. Messages name the instruction.
Result<GpuPlans> PlanForGpus(const Executable& executable);

}  // namespace stepcast
