/// \file
/// Conflicts of data that a Program leaves to chance. For tests.
#pragma once

#include <cstdint>
#include <string>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/passes/happens_before.h"
#include "strategies/passes/touches.h"

namespace stepcast {

/// Two instructions of which one writes what the other touches, though nothing that the Program
/// says, streams, waits and the host, lets the first one finish before the second starts. Empty if
/// there are none.
inline std::string FirstUnordered(const Program& program, const DataFlow& flow) {
  Touches touches(flow.tensors().size());
  for (std::uint32_t c = 0; c < program.rank_classes().size(); ++c) {
    const RankClass& rank = program.rank_classes()[c];
    const HappensBefore order = HappensBefore::Of(program, RankClassId{c});
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      for (const std::uint32_t before : touches.Add(flow, InstructionId{i})) {
        if (order.Finishes(before - rank.first_instruction, i - rank.first_instruction)) continue;
        return Describe(program, InstructionId{i}) + " does not wait for " +
               Describe(program, InstructionId{before});
      }
    }
  }
  return "";
}

}  // namespace stepcast
