#include "strategies/passes/reorder.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "simulator/base/check.h"
#include "strategies/passes/happens_before.h"

namespace stepcast {
namespace {

class Rewriter {
 public:
  Rewriter(const Program& program, const Dependences& dependences,
           std::span<const InstructionId> order)
      : program_(program),
        dependences_(dependences),
        order_(order),
        now_(program.size()),
        effects_(program.size()),
        waits_(program.size()),
        buffers_(dependences.lifetimes().size()) {}

  Result<void> Check();
  Result<Program> Write();
  std::vector<InstructionId> TakeNow() { return std::move(now_); }

 private:
  /// A change of a buffer, with the lifetime that it is of.
  struct Effect {
    std::uint32_t lifetime = 0;
    BufferUse use = BufferUse::kAllocate;
  };

  std::uint32_t NowOf(InstructionId id) const {
    return static_cast<std::uint32_t>(now_[static_cast<std::size_t>(id)]);
  }
  bool IsEarlier(InstructionId a, InstructionId b) const { return NowOf(a) < NowOf(b); }
  void PlaceBuffers(const HappensBefore& before);
  void PlaceBuffer(std::uint32_t l, const HappensBefore& before);
  void PlaceEnd(const RankClass& rank, const HappensBefore& before);
  void WriteRankClass(RankClassId c);
  std::vector<InstructionId> WaitsOf(InstructionId id, HappensBefore& after) const;
  void Add(InstructionId id, HappensBefore& after);

  const Program& program_;
  const Dependences& dependences_;
  std::span<const InstructionId> order_;
  // By old number.
  std::vector<InstructionId> now_;
  std::vector<std::vector<Effect>> effects_;
  std::vector<std::vector<InstructionId>> waits_;  // for ends that buffers and the step need
  ProgramBuilder builder_;
  std::uint32_t first_ = 0;  // of the rank class under way
  std::size_t next_lifetime_ = 0;
  std::size_t next_stream_ = 0;
  std::vector<BufferId> buffers_;  // by lifetime
};

Result<void> Rewriter::Check() {
  if (order_.size() != program_.size()) {
    return InvalidInput(fmt::format("an order of {} instructions for a program of {}",
                                    order_.size(), program_.size()));
  }
  std::vector<bool> seen(program_.size());
  for (std::uint32_t n = 0; n < order_.size(); ++n) {
    const auto i = static_cast<std::size_t>(order_[n]);
    if (i >= seen.size() || seen[i]) {
      return InvalidInput(fmt::format("instruction {} of an order comes twice or is none", i));
    }
    seen[i] = true;
    now_[i] = InstructionId{n};
  }
  for (const RankClass& rank : program_.rank_classes()) {
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const std::uint32_t n = NowOf(InstructionId{i});
      if (n < rank.first_instruction || n >= rank.last_instruction) {
        return InvalidInput(
            fmt::format("{} moves out of its rank class", Describe(program_, InstructionId{i})));
      }
      for (const Dependence& needed : dependences_.of(InstructionId{i})) {
        if (NowOf(needed.before) < n) continue;
        return InvalidInput(fmt::format("{} must come after {}, and is put before it",
                                        Describe(program_, InstructionId{i}),
                                        Describe(program_, needed.before)));
      }
    }
  }
  return {};
}

void Rewriter::PlaceBuffer(std::uint32_t l, const HappensBefore& before) {
  const BufferLifetime& lifetime = dependences_.lifetimes()[l];
  const std::span<const InstructionId> users = dependences_.users(lifetime);
  const auto earlier = [this](InstructionId a, InstructionId b) { return IsEarlier(a, b); };
  const auto [first, last] = std::minmax_element(users.begin(), users.end(), earlier);
  effects_[static_cast<std::size_t>(*first)].push_back({l, BufferUse::kAllocate});
  for (const InstructionId user : users) {
    for (const BufferEffect& effect : program_.effects(user)) {
      const bool touches = effect.use == BufferUse::kRead || effect.use == BufferUse::kWrite;
      if (!touches || effect.buffer != lifetime.buffer) continue;
      effects_[static_cast<std::size_t>(user)].push_back({l, effect.use});
    }
  }
  if (!lifetime.freed) return;
  effects_[static_cast<std::size_t>(*last)].push_back({l, BufferUse::kFree});
  const std::uint32_t freed_by = static_cast<std::uint32_t>(users.back()) - first_;
  for (const InstructionId user : users) {
    const std::uint32_t number = static_cast<std::uint32_t>(user) - first_;
    if (user == *last || (number != freed_by && !before.Finishes(number, freed_by))) continue;
    waits_[static_cast<std::size_t>(*last)].push_back(user);
  }
}

void Rewriter::PlaceBuffers(const HappensBefore& before) {
  const std::span<const BufferLifetime> lifetimes = dependences_.lifetimes();
  const std::size_t end = first_ + before.size();
  for (; next_lifetime_ < lifetimes.size(); ++next_lifetime_) {
    const auto l = static_cast<std::uint32_t>(next_lifetime_);
    if (static_cast<std::size_t>(dependences_.users(lifetimes[l]).front()) >= end) break;
    PlaceBuffer(l, before);
  }
}

// What the end of a class came after, in so far as it is the last such of its stream now.
void Rewriter::PlaceEnd(const RankClass& rank, const HappensBefore& before) {
  if (rank.first_instruction == rank.last_instruction) return;
  const std::uint32_t end = rank.last_instruction - 1;
  if (!program_.instructions()[end].blocks_host) return;
  std::vector<std::optional<InstructionId>> latest(program_.streams().size());
  for (std::uint32_t i = rank.first_instruction; i < end; ++i) {
    if (!before.Finishes(i - first_, end - first_)) continue;
    std::optional<InstructionId>& of =
        latest[static_cast<std::size_t>(program_.instructions()[i].stream)];
    if (!of || IsEarlier(*of, InstructionId{i})) of = InstructionId{i};
  }
  for (const std::optional<InstructionId>& of : latest) {
    if (of) waits_[end].push_back(*of);
  }
}

// By their new numbers.
std::vector<InstructionId> Rewriter::WaitsOf(InstructionId id, HappensBefore& after) const {
  std::vector<InstructionId> listed;
  std::vector<InstructionId> needed = waits_[static_cast<std::size_t>(id)];
  for (const Dependence& dependence : dependences_.of(id)) {
    if (dependence.kind == DependenceKind::kListed) {
      after.WaitFor(static_cast<std::uint32_t>(dependence.before) - first_);
      listed.push_back(now_[static_cast<std::size_t>(dependence.before)]);
    } else if (MustFinish(dependence.kind)) {
      needed.push_back(dependence.before);
    }
  }
  // The latest ones first: what they waited for needs no wait.
  std::sort(needed.begin(), needed.end(),
            [this](InstructionId a, InstructionId b) { return IsEarlier(b, a); });
  for (const InstructionId before : needed) {
    if (!after.WaitFor(static_cast<std::uint32_t>(before) - first_)) continue;
    listed.push_back(now_[static_cast<std::size_t>(before)]);
  }
  std::sort(listed.begin(), listed.end());
  return listed;
}

void Rewriter::Add(InstructionId id, HappensBefore& after) {
  const Instruction& instruction = program_.instruction(id);
  after.Begin(static_cast<std::uint32_t>(id) - first_, instruction);
  const std::vector<InstructionId> waits = WaitsOf(id, after);
  after.End();
  std::vector<Effect>& changes = effects_[static_cast<std::size_t>(id)];
  std::sort(changes.begin(), changes.end(), [](const Effect& a, const Effect& b) {
    const auto key = [](const Effect& of) {
      const int rank = of.use == BufferUse::kAllocate ? 0 : of.use == BufferUse::kFree ? 2 : 1;
      return std::pair(rank, of.lifetime);
    };
    return key(a) < key(b);
  });
  std::vector<BufferEffect> effects;
  effects.reserve(changes.size());
  for (const Effect& change : changes) {
    if (change.use == BufferUse::kAllocate) {
      const BufferId old = dependences_.lifetimes()[change.lifetime].buffer;
      buffers_[change.lifetime] = builder_.AddBuffer(program_.buffer(old));
    }
    effects.push_back({buffers_[change.lifetime], change.use});
  }
  builder_.Add(instruction, waits, effects);
}

void Rewriter::WriteRankClass(RankClassId c) {
  const RankClass& rank = program_.rank_classes()[static_cast<std::size_t>(c)];
  first_ = rank.first_instruction;
  builder_.BeginRankClass(rank);
  for (;
       next_stream_ < program_.streams().size() && program_.streams()[next_stream_].rank_class == c;
       ++next_stream_) {
    builder_.AddStream(program_.streams()[next_stream_].kind);
  }
  const HappensBefore before = HappensBefore::Of(program_, c);
  PlaceBuffers(before);
  PlaceEnd(rank, before);
  HappensBefore after(program_, c);
  for (std::uint32_t n = rank.first_instruction; n < rank.last_instruction; ++n) {
    Add(order_[n], after);
  }
}

Result<Program> Rewriter::Write() {
  // The same numbers as before: equal ones were one, and streams are in the order of their classes.
  for (const Op& op : program_.ops()) builder_.AddOp(op);
  for (const Group& group : program_.groups()) builder_.AddGroup(group);
  builder_.NewRendezvous(program_.rendezvous_count());
  builder_.Reserve(program_.size());
  for (std::uint32_t c = 0; c < program_.rank_classes().size(); ++c) {
    WriteRankClass(RankClassId{c});
  }
  STEPCAST_CHECK(next_stream_ == program_.streams().size());
  return std::move(builder_).Build();
}

DataFlow Renumbered(const DataFlow& flow, std::span<const InstructionId> order) {
  DataFlow result;
  for (const FlowTensor& tensor : flow.tensors()) result.AddTensor(tensor);
  for (const FlowUnit& unit : flow.units()) result.AddUnit(unit);
  result.RefuseExecution(flow.not_executable());
  std::vector<DataFlow::Use> uses;
  for (std::uint32_t n = 0; n < order.size(); ++n) {
    const FlowStep step = flow.step(order[n]);
    uses.clear();
    for (const FlowOperand& operand : flow.operands(step)) {
      const std::span<const TensorSlice> slices = flow.slices(operand);
      uses.push_back({{slices.begin(), slices.end()}, operand.access, operand.own_part});
    }
    result.Set(InstructionId{n}, step.function, uses, step.scale, step.extents);
  }
  return result;
}

}  // namespace

Result<Rewritten> Reorder(const Program& program, const DataFlow* flow,
                          const Dependences& dependences, std::span<const InstructionId> order) {
  Rewriter rewriter(program, dependences, order);
  STEPCAST_RETURN_IF_ERROR(rewriter.Check());
  STEPCAST_ASSIGN_OR_RETURN(Program rewritten, rewriter.Write());
  Rewritten result{std::move(rewritten), std::nullopt, rewriter.TakeNow()};
  if (flow != nullptr) result.flow = Renumbered(*flow, order);
  return result;
}

}  // namespace stepcast
