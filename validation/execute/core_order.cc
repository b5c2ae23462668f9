#include "validation/execute/core_order.h"

#include <map>
#include <utility>

#include "validation/execute/rank_data.h"

namespace stepcast {
namespace {

class OrderFinder {
 public:
  OrderFinder(const Executable& executable, std::size_t rank)
      : executable_(executable),
        rank_(rank),
        rank_class_(executable.program.rank_classes()[rank]),
        pending_(rank_class_.last_instruction - rank_class_.first_instruction) {}

  std::vector<CoreAction> Find();

 private:
  void Visit(std::uint32_t i);
  /// Whether the step uses what a pending instruction will write.
  bool DependsOn(std::uint32_t before, const FlowStep& step) const;
  /// Takes it out, and those before it on its stream.
  void Take(std::uint32_t instruction);
  bool IsPending(std::uint32_t instruction) const {
    return pending_[instruction - rank_class_.first_instruction];
  }

  const Executable& executable_;
  std::size_t rank_;
  const RankClass& rank_class_;
  std::vector<bool> pending_;                                 // by instruction of the class
  std::map<StreamId, std::vector<std::uint32_t>> on_stream_;  // pending, oldest first
  std::vector<CoreAction> order_;
};

bool OrderFinder::DependsOn(std::uint32_t before, const FlowStep& step) const {
  const FlowStep pending = executable_.step(rank_, before);
  for (const FlowOperand& written : executable_.flow.operands(pending)) {
    if (written.access == Access::kRead) continue;
    for (const TensorSlice& a : executable_.flow.slices(written)) {
      for (const FlowOperand& used : executable_.flow.operands(step)) {
        for (const TensorSlice& b : executable_.flow.slices(used)) {
          if (a.tensor == b.tensor && a.offset < b.offset + b.elements &&
              b.offset < a.offset + a.elements) {
            return true;
          }
        }
      }
    }
  }
  return false;
}

void OrderFinder::Take(std::uint32_t instruction) {
  if (!IsPending(instruction)) return;
  std::vector<std::uint32_t>& pending =
      on_stream_[executable_.program.instructions()[instruction].stream];
  std::size_t taken = 0;
  while (IsPending(instruction)) {
    const std::uint32_t next = pending[taken++];
    pending_[next - rank_class_.first_instruction] = false;
    order_.push_back({CoreAction::Kind::kTake, next});
  }
  pending.erase(pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(taken));
}

void OrderFinder::Visit(std::uint32_t i) {
  const Instruction& instruction = executable_.program.instructions()[i];
  for (const InstructionId before : executable_.program.dependencies(InstructionId{i})) {
    Take(static_cast<std::uint32_t>(before));
  }
  const FlowStep step = executable_.step(rank_, i);
  std::vector<std::uint32_t>& before = on_stream_[instruction.stream];
  if (!IsBetweenRanks(step.function) || instruction.rendezvous == RendezvousId::kNone) {
    // A kernel on the stream of a collective comes after it.
    if (!before.empty()) Take(before.back());
    order_.push_back({CoreAction::Kind::kRun, i});
    return;
  }
  for (std::size_t p = before.size(); p-- > 0;) {
    if (!DependsOn(before[p], step)) continue;
    Take(before[p]);
    break;
  }
  if (step.function != Function::kReceive) order_.push_back({CoreAction::Kind::kPut, i});
  pending_[i - rank_class_.first_instruction] = true;
  before.push_back(i);
}

std::vector<CoreAction> OrderFinder::Find() {
  for (std::uint32_t i = rank_class_.first_instruction; i < rank_class_.last_instruction; ++i) {
    Visit(i);
  }
  for (auto& [stream, pending] : on_stream_) {
    if (!pending.empty()) Take(pending.back());
  }
  return std::move(order_);
}

}  // namespace

std::vector<CoreAction> OrderOnCore(const Executable& executable, std::size_t rank) {
  return OrderFinder(executable, rank).Find();
}

}  // namespace stepcast
