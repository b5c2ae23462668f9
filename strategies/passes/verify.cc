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
#include "strategies/passes/reads.h"
#include "strategies/passes/touches.h"

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

  /// Of the Program before.
  std::uint32_t FirstPlace(InstructionId id) const;
  std::uint32_t LastPlace(InstructionId id) const { return static_cast<std::uint32_t>(NowOf(id)); }
  bool IsInPieces(InstructionId id) const { return FirstPlace(id) != LastPlace(id); }
  bool IsExchanged(InstructionId id) const {
    return exchange_of_[static_cast<std::size_t>(id)] != kNone;
  }

  Result<void> FindExchanges();
  Result<void> CheckMapping(const PassPromise& promise) const;
  Result<void> CheckOperator(InstructionId id) const;
  Result<void> CheckFunction(InstructionId id) const;
  Result<void> CheckOperators() const;
  Result<void> CheckReads() const;
  Result<void> CheckRaces() const;
  Result<void> CheckResized(const PassPromise& promise);
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
  static constexpr std::uint32_t kNone = 0xffffffff;
  std::vector<std::uint32_t> exchange_of_;      // by instruction before
  std::vector<std::uint32_t> exchange_of_new_;  // by instruction after
  std::map<BufferId, Bytes> resized_;
};

Result<void> Verifier::Check(const PassPromise& promise) {
  STEPCAST_RETURN_IF_ERROR(FindExchanges());
  STEPCAST_RETURN_IF_ERROR(CheckMapping(promise));
  STEPCAST_RETURN_IF_ERROR(CheckOperators());
  STEPCAST_RETURN_IF_ERROR(CheckResized(promise));
  if (flow_ != nullptr && (!promise.same_operators || promise.may_remove)) {
    STEPCAST_RETURN_IF_ERROR(CheckReads());
    STEPCAST_RETURN_IF_ERROR(CheckRaces());
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

Result<void> Verifier::FindExchanges() {
  exchange_of_.assign(before_.size(), kNone);
  exchange_of_new_.assign(after_.program.size(), kNone);
  const auto put = [](const std::vector<InstructionId>& ids, std::uint32_t exchange,
                      std::vector<std::uint32_t>& into) {
    for (const InstructionId id : ids) {
      const auto i = static_cast<std::size_t>(id);
      if (i >= into.size() || into[i] != kNone) return false;
      into[i] = exchange;
    }
    return !ids.empty();
  };
  for (std::uint32_t e = 0; e < after_.exchanges.size(); ++e) {
    const Exchange& exchange = after_.exchanges[e];
    if (put(exchange.before, e, exchange_of_) && put(exchange.after, e, exchange_of_new_)) continue;
    return InvalidInput(
        fmt::format("exchange {} of a pass is empty, or shares instructions with another one", e));
  }
  return {};
}

// One in pieces is an exchange by itself.
std::uint32_t Verifier::FirstPlace(InstructionId id) const {
  const std::uint32_t e = exchange_of_[static_cast<std::size_t>(id)];
  if (e == kNone || after_.exchanges[e].before.size() > 1) return LastPlace(id);
  return static_cast<std::uint32_t>(after_.exchanges[e].after.front());
}

Result<void> Verifier::CheckMapping(const PassPromise& promise) const {
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
      const bool exchanged = IsExchanged(id);
      if (IsGone(id) && promise.may_remove && !exchanged) continue;
      const std::uint32_t n = LastPlace(id);
      const bool there = !IsGone(id) && n >= is.first_instruction && n < is.last_instruction;
      const bool right = there && (exchanged ? exchange_of_new_[n] == exchange_of_[i]
                                             : !seen[n] && exchange_of_new_[n] == kNone);
      if (!right) {
        return InvalidInput(
            fmt::format("{} is no longer in its rank class, or shares its place "
                        "with another instruction",
                        Was(id)));
      }
      seen[n] = true;
    }
  }
  for (std::uint32_t n = 0; n < after_.program.size(); ++n) {
    const bool exchanged = exchange_of_new_[n] != kNone;
    if (exchanged ? !promise.same_operators : seen[n]) continue;
    return InvalidInput(fmt::format("{} is new", Describe(after_.program, InstructionId{n})));
  }
  return {};
}

Result<void> Verifier::CheckOperator(InstructionId id) const {
  const Instruction& was = before_.instruction(id);
  const Instruction& is = after_.program.instruction(NowOf(id));
  const bool same = before_.op(was) == after_.program.op(is) && was.rendezvous == is.rendezvous &&
                    was.origin.phase == is.origin.phase && was.origin.layer == is.origin.layer &&
                    was.origin.micro_batch == is.origin.micro_batch &&
                    was.blocks_host == is.blocks_host;
  if (same) return {};
  return InvalidInput(
      fmt::format("{} has become {}", Was(id), Describe(after_.program, NowOf(id))));
}

Result<void> Verifier::CheckFunction(InstructionId id) const {
  const FlowStep was = flow_->step(id);
  const FlowStep is = after_.flow->step(NowOf(id));
  bool same = was.function == is.function && was.operands == is.operands && was.scale == is.scale &&
              was.extents == is.extents;
  for (std::uint32_t o = 0; same && o < was.operands; ++o) {
    const FlowOperand& a = flow_->operands(was)[o];
    const FlowOperand& b = after_.flow->operands(is)[o];
    const auto slices_a = flow_->slices(a);
    const auto slices_b = after_.flow->slices(b);
    same = a.access == b.access && a.own_part == b.own_part &&
           std::equal(slices_a.begin(), slices_a.end(), slices_b.begin(), slices_b.end());
  }
  if (same) return {};
  return InvalidInput(fmt::format("{} computes something else now", Was(id)));
}

// Of those that are in no exchange.
Result<void> Verifier::CheckOperators() const {
  if (flow_ != nullptr && !after_.flow) {
    return InvalidInput("what the instructions compute has been lost");
  }
  const bool gone = std::ranges::find(after_.now, kRemoved) != after_.now.end();
  if (flow_ == nullptr && (!after_.exchanges.empty() || gone)) {
    return InvalidInput("instructions have been exchanged, and nobody knows what they compute");
  }
  for (std::uint32_t i = 0; i < before_.size(); ++i) {
    const InstructionId id{i};
    if (IsGone(id) || IsExchanged(id)) continue;
    STEPCAST_RETURN_IF_ERROR(CheckOperator(id));
    if (flow_ != nullptr) STEPCAST_RETURN_IF_ERROR(CheckFunction(id));
  }
  return {};
}

// Those of an exchange are one, before as after.
Result<void> Verifier::CheckReads() const {
  const auto exchanges = static_cast<std::uint32_t>(after_.exchanges.size());
  std::vector<std::uint32_t> actor_before(before_.size());
  std::vector<std::uint32_t> actor_after(after_.program.size());
  for (std::uint32_t n = 0; n < actor_after.size(); ++n) {
    actor_after[n] = exchange_of_new_[n] != kNone ? exchange_of_new_[n] : exchanges + n;
  }
  auto gone = static_cast<std::uint32_t>(exchanges + actor_after.size());
  for (std::uint32_t i = 0; i < actor_before.size(); ++i) {
    const InstructionId id{i};
    actor_before[i] = IsExchanged(id) ? exchange_of_[i]
                      : IsGone(id)    ? gone++
                                      : exchanges + LastPlace(id);
  }
  const std::size_t actors = exchanges + actor_after.size();
  const Reads were(before_, *flow_, actor_before, actors);
  const Reads are(after_.program, *after_.flow, actor_after, actors);
  for (std::uint32_t n = 0; n < actor_after.size(); ++n) {
    if (were.of(actor_after[n]) == are.of(actor_after[n])) continue;
    return InvalidInput(fmt::format("{} reads something else than what it reads without the pass",
                                    Describe(after_.program, InstructionId{n})));
  }
  if (were.left() == are.left()) return {};
  return InvalidInput("weights, optimizer states or losses are not what the step left before");
}

// Whoever touches the same elements does so one after the other, whatever the times are.
Result<void> Verifier::CheckRaces() const {
  const Program& program = after_.program;
  Touches touches(after_.flow->tensors().size());
  for (std::uint32_t c = 0; c < program.rank_classes().size(); ++c) {
    const RankClass& rank = program.rank_classes()[c];
    const HappensBefore clocks = HappensBefore::Of(program, RankClassId{c});
    for (std::uint32_t n = rank.first_instruction; n < rank.last_instruction; ++n) {
      for (const std::uint32_t before : touches.Add(*after_.flow, InstructionId{n})) {
        if (clocks.Finishes(before - rank.first_instruction, n - rank.first_instruction)) continue;
        return InvalidInput(fmt::format("{} needs the end of {}, and does not wait for it",
                                        Describe(program, InstructionId{n}),
                                        Describe(program, InstructionId{before})));
      }
    }
  }
  return {};
}

Result<void> Verifier::CheckResized(const PassPromise& promise) {
  for (const ResizedBuffer& resized : after_.resized) {
    const auto b = static_cast<std::size_t>(resized.buffer);
    const bool right = promise.may_resize && b < before_.buffers().size() &&
                       before_.buffers()[b].category == MemoryCategory::kActivations &&
                       resized.bytes.count() >= 0 &&
                       resized_.emplace(resized.buffer, resized.bytes).second;
    if (right) continue;
    return InvalidInput(fmt::format("buffer {} may not have another size", b));
  }
  return {};
}

Result<void> Verifier::CheckDependence(InstructionId before, InstructionId id, DependenceKind kind,
                                       const HappensBefore& clocks, std::uint32_t first) const {
  const std::uint32_t b = LastPlace(before);
  const std::uint32_t n = FirstPlace(id);
  if (b == n && IsExchanged(id)) return {};  // both are done at once
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
        // Of pieces, those wait that touch the same elements: see CheckRaces.
        const bool pieces = IsInPieces(InstructionId{i}) || IsInPieces(needed.before);
        if (pieces && DataDecides(before_, *flow_, needed.before, InstructionId{i})) continue;
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
      first = std::min(first, FirstPlace(user));
      last = std::max(last, LastPlace(user));
    }
    if (first > last) continue;  // its users are gone
    Buffer buffer = before_.buffer(lifetime.buffer);
    if (const auto resized = resized_.find(lifetime.buffer); resized != resized_.end()) {
      buffer.bytes = resized->second;
    }
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
    // Activations and gradients travel apart, on streams of their own at both ends.
    const bool gradient =
        program.stream(instruction.stream).kind == StreamKind::kPipelineSendGradient;
    sender[static_cast<std::size_t>(instruction.rendezvous)] =
        2 * class_of(instruction) + (gradient ? 2 : 1);
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
