/// \file
/// Which instructions read and write the same elements of tensors. Private to passes/.
#pragma once

#include <cstdint>
#include <vector>

#include "simulator/program/data_flow.h"

namespace stepcast {

/// Fed with the instructions of a rank class in program order. Remembers for each tensor who
/// touches what, until another one writes over all of it.
class Touches {
 public:
  /// Of a flow with so many tensors.
  explicit Touches(std::size_t tensors) : tensors_(tensors) {}

  /// Earlier instructions that write elements which this one touches, or touch elements that it
  /// writes; each may be named several times, and those that others of them come after may be
  /// missing. Of operands that are "the own part" of slices, all of the slices count: ranks have
  /// different parts.
  const std::vector<std::uint32_t>& Add(const DataFlow& flow, InstructionId id);

 private:
  struct Touch {
    std::uint32_t by = 0;
    std::int64_t begin = 0;
    std::int64_t end = 0;
  };
  struct OfTensor {
    std::vector<Touch> writes;
    std::vector<Touch> reads;
  };

  void FindOverlaps(const std::vector<Touch>& before, const Touch& touch);
  static void EraseCovered(std::vector<Touch>& before, const Touch& touch);

  std::vector<OfTensor> tensors_;
  std::vector<std::uint32_t> conflicts_;
};

}  // namespace stepcast
