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
  /// Each rank class runs the same operators, each as often. Else there may be exchanges
  /// (`Rewritten::exchanges`).
  bool same_operators = true;
  /// Some may be gone (`kRemoved`) that are in no exchange.
  bool may_remove = false;
  /// Buffers of activations may have another size (`Rewritten::resized`).
  bool may_resize = false;
  ListedDependences listed = ListedDependences::kAll;
};

/// Holds `after` against the Program that it was made of:
///   - the operators of each rank class, and what they compute on which elements;
///   - where there are exchanges or some are gone: whoever is still there reads what the same ones
///     wrote as before, an exchange as a whole what its instructions read from outside, and
///     weights, optimizer states and losses are at the end what the same ones left;
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
