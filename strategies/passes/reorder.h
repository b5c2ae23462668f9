/// \file
/// Writes a Program anew with its instructions in another order.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"

namespace stepcast {

/// Of an instruction that a pass has taken out.
inline constexpr InstructionId kRemoved{0xffffffff};

/// A Program after a pass, with its flow if the one before had one.
struct Rewritten {
  Program program;
  std::optional<DataFlow> flow;
  /// By instruction of the one before: where it is now.
  std::vector<InstructionId> now;
};

/// `order` has every instruction of `program` once, rank class after rank class. kInvalidInput, and
/// names both instructions, if one comes before another that `dependences` puts before it.
///
/// Streams, operators and communicators keep their numbers. A dependence that the order of streams
/// implied and now does not is listed; listed ones that `dependences` has stay listed. The first
/// user of a buffer allocates it and the last one frees it, after all that the one that freed it
/// before came after; every lifetime is a buffer of its own. What ends a rank class by blocking the
/// host still comes after all that it came after.
Result<Rewritten> Reorder(const Program& program, const DataFlow* flow,
                          const Dependences& dependences, std::span<const InstructionId> order);

}  // namespace stepcast
