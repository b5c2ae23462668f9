#include "strategies/passes/verify.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "strategies/passes/happens_before.h"
#include "strategies/passes/meeting_graph.h"

namespace stepcast {
namespace {

class Verifier {
 public:
  Verifier(const Program& before, const DataFlow* flow, const Rewritten& after)
      : before_(before), flow_(flow), after_(after) {}

  Result<void> Check(const PassPromise& promise);

 private:
  bool IsGone(InstructionId id) const {
    return after_.now[static_cast<std::size_t>(id)] == kRemoved;
  }
  InstructionId NowOf(InstructionId id) const { return after_.now[static_cast<std::size_t>(id)]; }
  std::string Was(InstructionId id) const { return Describe(before_, id); }

  Result<void> CheckMapping(bool same_operators) const;
  Result<void> CheckOperators() const;
  Result<void> CheckFlowIsSame() const;
  Result<void> CheckDependences(const Dependences& dependences) const;
  Result<void> CheckDependence(InstructionId before, InstructionId id, DependenceKind kind,
                               const HappensBefore& clocks, std::uint32_t first) const;
  Result<void> CheckFrees(const Dependences& dependences, std::uint32_t c,
                          const HappensBefore& clocks) const;
  Result<void> CheckBuffers(const Dependences& dependences) const;
  Result<void> CheckMemory() const;
  Result<void> CheckMeetings() const;

  const Program& before_;
  const DataFlow* flow_;
  const Rewritten& after_;
};

Result<void> Verifier::Check(const PassPromise& promise) {
  STEPCAST_RETURN_IF_ERROR(CheckMapping(promise.same_operators));
  if (promise.same_operators) {
    STEPCAST_RETURN_IF_ERROR(CheckOperators());
    STEPCAST_RETURN_IF_ERROR(CheckFlowIsSame());
  }
  const Dependences dependences = FindDependences(before_, flow_, promise.listed);
  STEPCAST_RETURN_IF_ERROR(CheckDependences(dependences));
  STEPCAST_RETURN_IF_ERROR(CheckBuffers(dependences));
  STEPCAST_RETURN_IF_ERROR(CheckMemory());
  STEPCAST_RETURN_IF_ERROR(CheckMeetings());
  STEPCAST_RETURN_IF_ERROR(MeetingGraph(after_.program).Order());
  if (!after_.flow) return {};
  std::string wrong = CheckFlow(after_.program, *after_.flow);
  if (!wrong.empty()) return InvalidInput(std::move(wrong));
  return {};
}

Result<void> Verifier::CheckMapping(bool same_operators) const {
  if (after_.now.size() != before_.size() ||
      before_.rank_classes().size() != after_.program.rank_classes().size()) {
    return InvalidInput("a pass says of other instructions or rank classes where they are now");
  }
  std::vector<bool> seen(after_.program.size());
  for (std::size_t c = 0; c < before_.rank_classes().size(); ++c) {
    const RankClass& was = before_.rank_classes()[c];
    const RankClass& is = after_.program.rank_classes()[c];
    for (std::uint32_t i = was.first_instruction; i < was.last_instruction; ++i) {
      const InstructionId id{i};
      if (IsGone(id) && !same_operators) continue;
      const auto n = static_cast<std::uint32_t>(NowOf(id));
      if (IsGone(id) || n < is.first_instruction || n >= is.last_instruction || seen[n]) {
        return InvalidInput(
            fmt::format("{} is no longer in its rank class, or shares its place "
                        "with another instruction",
                        Was(id)));
      }
      seen[n] = true;
    }
  }
  return {};
}

Result<void> Verifier::CheckOperators() const {
  for (std::uint32_t i = 0; i < before_.size(); ++i) {
    const InstructionId id{i};
    const Instruction& was = before_.instruction(id);
    const Instruction& is = after_.program.instruction(NowOf(id));
    const bool same = before_.op(was) == after_.program.op(is) && was.rendezvous == is.rendezvous &&
                      was.origin.phase == is.origin.phase && was.origin.layer == is.origin.layer &&
                      was.origin.micro_batch == is.origin.micro_batch &&
                      was.blocks_host == is.blocks_host;
    if (!same) {
      return InvalidInput(
          fmt::format("{} has become {}", Was(id), Describe(after_.program, NowOf(id))));
    }
  }
  if (before_.size() == after_.program.size()) return {};
  std::vector<bool> known(after_.program.size());
  for (const InstructionId id : after_.now) known[static_cast<std::size_t>(id)] = true;
  const auto other = std::find(known.begin(), known.end(), false) - known.begin();
  return InvalidInput(fmt::format(
      "{} is new", Describe(after_.program, InstructionId{static_cast<std::uint32_t>(other)})));
}

Result<void> Verifier::CheckFlowIsSame() const {
  if (flow_ == nullptr) return {};
  if (!after_.flow) return InvalidInput("what the instructions compute has been lost");
  for (std::uint32_t i = 0; i < before_.size(); ++i) {
    const FlowStep was = flow_->step(InstructionId{i});
    const FlowStep is = after_.flow->step(NowOf(InstructionId{i}));
    bool same = was.function == is.function && was.operands == is.operands &&
                was.scale == is.scale && was.extents == is.extents;
    for (std::uint32_t o = 0; same && o < was.operands; ++o) {
      const FlowOperand& a = flow_->operands(was)[o];
      const FlowOperand& b = after_.flow->operands(is)[o];
      const auto slices_a = flow_->slices(a);
      const auto slices_b = after_.flow->slices(b);
      same = a.access == b.access && a.own_part == b.own_part &&
             std::equal(slices_a.begin(), slices_a.end(), slices_b.begin(), slices_b.end(),
                        [](const TensorSlice& x, const TensorSlice& y) {
                          return x.tensor == y.tensor && x.offset == y.offset &&
                                 x.elements == y.elements;
                        });
    }
    if (!same) {
      return InvalidInput(fmt::format("{} computes something else now", Was(InstructionId{i})));
    }
  }
  return {};
}

Result<void> Verifier::CheckDependence(InstructionId before, InstructionId id, DependenceKind kind,
                                       const HappensBefore& clocks, std::uint32_t first) const {
  const auto b = static_cast<std::uint32_t>(NowOf(before));
  const auto n = static_cast<std::uint32_t>(NowOf(id));
  if (b >= n) {
    return InvalidInput(
        fmt::format("{} must come after {}, and comes before", Was(id), Was(before)));
  }
  if (!MustFinish(kind) || clocks.Finishes(b - first, n - first)) return {};
  return InvalidInput(
      fmt::format("{} needs the end of {}, and does not wait for it", Was(id), Was(before)));
}

Result<void> Verifier::CheckDependences(const Dependences& dependences) const {
  for (std::uint32_t c = 0; c < before_.rank_classes().size(); ++c) {
    const RankClass& rank = before_.rank_classes()[c];
    const HappensBefore clocks = HappensBefore::Of(after_.program, RankClassId{c});
    const std::uint32_t first = after_.program.rank_classes()[c].first_instruction;
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      if (IsGone(InstructionId{i})) continue;
      for (const Dependence& needed : dependences.of(InstructionId{i})) {
        if (IsGone(needed.before)) continue;
        STEPCAST_RETURN_IF_ERROR(
            CheckDependence(needed.before, InstructionId{i}, needed.kind, clocks, first));
      }
    }
    STEPCAST_RETURN_IF_ERROR(CheckFrees(dependences, c, clocks));
  }
  return {};
}

// What frees a buffer comes after all users that what freed it before came after.
Result<void> Verifier::CheckFrees(const Dependences& dependences, std::uint32_t c,
                                  const HappensBefore& clocks) const {
  const RankClass& rank = before_.rank_classes()[c];
  const std::uint32_t first = rank.first_instruction;
  const std::uint32_t first_now = after_.program.rank_classes()[c].first_instruction;
  const HappensBefore was = HappensBefore::Of(before_, RankClassId{c});
  for (const BufferLifetime& lifetime : dependences.lifetimes()) {
    const std::span<const InstructionId> users = dependences.users(lifetime);
    const auto freed_by = static_cast<std::uint32_t>(users.back());
    if (!lifetime.freed || freed_by < first || freed_by >= rank.last_instruction) continue;
    std::uint32_t last = 0;  // numbers in the class from here on
    for (const InstructionId user : users) {
      if (IsGone(user)) continue;
      last = std::max(last, static_cast<std::uint32_t>(NowOf(user)) - first_now);
    }
    for (const InstructionId user : users) {
      const std::uint32_t number = static_cast<std::uint32_t>(user) - first;
      if (IsGone(user) || !(user == users.back() || was.Finishes(number, freed_by - first))) {
        continue;
      }
      const std::uint32_t now = static_cast<std::uint32_t>(NowOf(user)) - first_now;
      if (now == last || clocks.Finishes(now, last)) continue;
      return InvalidInput(fmt::format("{} frees what {} may still use",
                                      Describe(after_.program, InstructionId{first_now + last}),
                                      Was(user)));
    }
  }
  return {};
}

// A lifetime is known by its users: the buffer that the first of them allocates now.
Result<void> Verifier::CheckBuffers(const Dependences& dependences) const {
  // By instruction: the buffers, with their sizes, that it allocates and frees.
  using Change = std::tuple<std::uint32_t, MemoryCategory, std::int64_t>;
  std::map<Change, int> allocated;
  std::map<Change, int> freed;
  const auto change = [this](std::uint32_t by, BufferId id) {
    const Buffer& buffer = after_.program.buffer(id);
    return Change{by, buffer.category, buffer.bytes.count()};
  };
  for (std::uint32_t i = 0; i < after_.program.size(); ++i) {
    for (const BufferEffect& effect : after_.program.effects(InstructionId{i})) {
      if (effect.use == BufferUse::kAllocate) ++allocated[change(i, effect.buffer)];
      if (effect.use == BufferUse::kFree) ++freed[change(i, effect.buffer)];
    }
  }
  for (const BufferLifetime& lifetime : dependences.lifetimes()) {
    std::uint32_t first = 0xffffffff;
    std::uint32_t last = 0;
    for (const InstructionId user : dependences.users(lifetime)) {
      if (IsGone(user)) continue;
      first = std::min(first, static_cast<std::uint32_t>(NowOf(user)));
      last = std::max(last, static_cast<std::uint32_t>(NowOf(user)));
    }
    if (first > last) continue;  // its users are gone
    const Buffer& buffer = before_.buffer(lifetime.buffer);
    const auto take = [&](std::map<Change, int>& from, std::uint32_t by) {
      const auto found = from.find({by, buffer.category, buffer.bytes.count()});
      return found != from.end() && found->second-- > 0;
    };
    if (!take(allocated, first)) {
      return InvalidInput(fmt::format("{} uses a buffer of {} bytes ({}) that it should allocate",
                                      Describe(after_.program, InstructionId{first}),
                                      buffer.bytes.count(), Name(buffer.category)));
    }
    if (lifetime.freed && !take(freed, last)) {
      return InvalidInput(
          fmt::format("{} is the last user of a buffer of {} bytes ({}) and does "
                      "not free it",
                      Describe(after_.program, InstructionId{last}), buffer.bytes.count(),
                      Name(buffer.category)));
    }
  }
  return {};
}

std::vector<std::int64_t> HeldAtEnd(const Program& program) {
  std::vector<std::int64_t> held(program.rank_classes().size());
  for (std::size_t c = 0; c < held.size(); ++c) {
    const RankClass& rank = program.rank_classes()[c];
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      for (const BufferEffect& effect : program.effects(InstructionId{i})) {
        const std::int64_t bytes = program.buffer(effect.buffer).bytes.count();
        if (effect.use == BufferUse::kAllocate) held[c] += bytes;
        if (effect.use == BufferUse::kFree) held[c] -= bytes;
      }
    }
  }
  return held;
}

Result<void> Verifier::CheckMemory() const {
  const std::vector<std::int64_t> was = HeldAtEnd(before_);
  const std::vector<std::int64_t> is = HeldAtEnd(after_.program);
  for (std::size_t c = 0; c < was.size(); ++c) {
    if (was[c] == is[c]) continue;
    return InvalidInput(
        fmt::format("{} holds {} bytes at the end that it took in the step, and {} "
                    "before the pass",
                    before_.rank_classes()[c].name, is[c], was[c]));
  }
  return {};
}

// Messages of one direction and collectives of one communicator, each in one order on all ranks.
Result<void> Verifier::CheckMeetings() const {
  const Program& program = after_.program;
  std::vector<std::uint32_t> sender(program.rendezvous_count());
  const auto class_of = [&](const Instruction& instruction) {
    return static_cast<std::uint32_t>(program.stream(instruction.stream).rank_class);
  };
  for (const Instruction& instruction : program.instructions()) {
    if (instruction.rendezvous == RendezvousId::kNone) continue;
    if (program.op(instruction).kind != OpKind::kSend) continue;
    sender[static_cast<std::size_t>(instruction.rendezvous)] = class_of(instruction) + 1;
  }
  using Channel = std::pair<GroupId, std::uint32_t>;
  std::map<Channel, std::map<std::uint32_t, std::vector<InstructionId>>> met;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (instruction.rendezvous == RendezvousId::kNone) continue;
    const Channel channel = {program.op(instruction).group,
                             sender[static_cast<std::size_t>(instruction.rendezvous)]};
    met[channel][class_of(instruction)].push_back(InstructionId{i});
  }
  for (const auto& [channel, by_class] : met) {
    const std::vector<InstructionId>& first = by_class.begin()->second;
    for (const auto& [c, members] : by_class) {
      for (std::size_t k = 0; k < std::min(first.size(), members.size()); ++k) {
        if (program.instruction(first[k]).rendezvous == program.instruction(members[k]).rendezvous)
          continue;
        return InvalidInput(fmt::format("{} meets its partners in another order than {}",
                                        Describe(program, members[k]),
                                        Describe(program, first[k])));
      }
      if (first.size() == members.size()) continue;
      return InvalidInput(fmt::format("{} meets its partners more often than they meet it",
                                      Describe(program, members.back())));
    }
  }
  return {};
}

}  // namespace

Result<void> Verify(const Program& before, const DataFlow* flow, const Rewritten& after,
                    const PassPromise& promise) {
  return Verifier(before, flow, after).Check(promise);
}

}  // namespace stepcast
