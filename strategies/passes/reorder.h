/// \file
/// Writes a Program anew: its instructions in another order, some of them gone, or others in their
/// place.
#pragma once

#include <array>
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
inline constexpr BufferId kNoBuffer{0xffffffff};

/// Instructions that do together what others did: for the rest of the step they read the same and
/// leave the same.
struct Exchange {
  std::vector<InstructionId> before;  ///< Of the Program before the pass, in its order.
  std::vector<InstructionId> after;   ///< Of the one after it, in its order.
};

/// A buffer that takes as much now, since other tensors are kept in it.
struct ResizedBuffer {
  BufferId buffer{};  ///< Of the Program before the pass.
  Bytes bytes;
};

/// A Program after a pass, with its flow if the one before had one.
struct Rewritten {
  Program program;
  std::optional<DataFlow> flow;
  /// By instruction of the one before: where it is now. Of those in an exchange the one that does
  /// its part, the last one if there are several.
  std::vector<InstructionId> now;
  /// Each instruction is in one at most.
  std::vector<Exchange> exchanges{};
  std::vector<ResizedBuffer> resized{};
  /// By buffer of the Program before: which one it is now, or `kNoBuffer`. Of one that is taken
  /// several times the last.
  std::vector<BufferId> buffers{};
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

/// What an instruction does, apart from where and when.
struct Work {
  Op op{};
  Function function = Function::kNothing;
  std::vector<DataFlow::Use> uses{};
  double scale = 1;
  std::array<std::int64_t, 4> extents{};
};

/// One instruction of the Program to be written.
struct Written {
  /// Without `work` the one that stays as it is. Else those, in program order, that it does the
  /// part of; it has stream and origin of the last of them.
  std::vector<InstructionId> of;
  std::optional<Work> work{};
};

/// The same for instructions that are not all as they were. `order` has those of each rank class
/// together; instructions of `program` that it does not name are gone, those named several times
/// are done in pieces. `flow` is of `program`; `exchanges` of the result is empty.
///
/// What is written waits for whoever touches the same elements, as its own operands say, and for
/// what the Program listed for those in whose place it is. A buffer is allocated by the first that
/// does the part of one of its users, and freed by the last.
Result<Rewritten> Rewrite(const Program& program, const DataFlow& flow,
                          const Dependences& dependences, std::span<const Written> order,
                          std::span<const ResizedBuffer> resized = {});

}  // namespace stepcast
