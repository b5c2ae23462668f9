#include "strategies/passes/touches.h"

#include <algorithm>

namespace stepcast {

void Touches::FindOverlaps(const std::vector<Touch>& before, const Touch& touch) {
  for (const Touch& other : before) {
    if (other.by != touch.by && other.begin < touch.end && touch.begin < other.end) {
      conflicts_.push_back(other.by);
    }
  }
}

void Touches::EraseCovered(std::vector<Touch>& before, const Touch& touch) {
  std::erase_if(before, [&](const Touch& other) {
    return other.by != touch.by && touch.begin <= other.begin && other.end <= touch.end;
  });
}

const std::vector<std::uint32_t>& Touches::Add(const DataFlow& flow, InstructionId id) {
  conflicts_.clear();
  for (const FlowOperand& operand : flow.operands(flow.step(id))) {
    for (const TensorSlice& slice : flow.slices(operand)) {
      if (slice.elements == 0) continue;
      const Touch touch{static_cast<std::uint32_t>(id), slice.offset,
                        slice.offset + slice.elements};
      OfTensor& tensor = tensors_[static_cast<std::size_t>(slice.tensor)];
      FindOverlaps(tensor.writes, touch);
      if (operand.access == Access::kRead) {
        tensor.reads.push_back(touch);
        continue;
      }
      FindOverlaps(tensor.reads, touch);
      // Those all come before this one, and so before whoever comes after it.
      EraseCovered(tensor.reads, touch);
      EraseCovered(tensor.writes, touch);
      tensor.writes.push_back(touch);
    }
  }
  return conflicts_;
}

}  // namespace stepcast
