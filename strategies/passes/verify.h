/// \file
/// Checks what a pass has made of a Program.
#pragma once

#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"
#include "strategies/passes/reorder.h"

namespace stepcast {

/// What a pass promises to keep.
struct PassPromise {
  /// Each rank class runs the same operators, each as often. Else some may be gone (`kRemoved`) or
  /// new ones be there.
  bool same_operators = true;
  ListedDependences listed = ListedDependences::kAll;
};

/// Holds `after` against the Program that it was made of:
///   - the operators of each rank class, and what they compute on which elements;
///   - dependences (`FindDependences`, as far as both instructions are still there): what must have
///     finished has, whatever the times are, and what must be issued before is;
///   - buffers are live from the first to the last of their users, are freed after all that they
///     were freed after, and as much memory is held at the end as before;
///   - members of a communicator meet in the same order on all ranks;
///   - nothing waits for itself, so that the step ends.
/// kInvalidInput names the instruction.
Result<void> Verify(const Program& before, const DataFlow* flow, const Rewritten& after,
                    const PassPromise& promise = {});

}  // namespace stepcast
