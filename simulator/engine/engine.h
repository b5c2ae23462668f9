/// \file
/// The event engine: runs a task graph in virtual time.
///
/// Streams are serial and in order. A task starts when the one before it on its stream, its
/// dependencies and its partners in a rendezvous allow it and its host thread has launched it. Host
/// threads launch the tasks of their rank in program order and stop at tasks that block them.
/// Compute beside an interfering task (a collective that takes multiprocessors and memory
/// bandwidth) is slowed while both run. Events are ordered by time, then by the order in which they
/// were scheduled, so the same graph always gives the same timeline.
#pragma once

#include "simulator/base/result.h"
#include "simulator/engine/timeline.h"
#include "simulator/tasks/task_graph.h"

namespace stepcast {

struct SimulationOptions {
  /// Keep every change of memory, for traces.
  bool record_memory = false;
};

/// kInvalidInput if some tasks can never start; the message names the cycle of waits.
Result<Timeline> Simulate(const TaskGraph& graph, const SimulationOptions& options = {});

/// Bytes of working state that `Simulate` and the graph take for each task, without edges.
std::size_t EngineBytesPerTask();

}  // namespace stepcast
