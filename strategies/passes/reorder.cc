#include "strategies/passes/reorder.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <utility>

#include "simulator/base/check.h"
#include "strategies/passes/happens_before.h"
#include "strategies/passes/touches.h"

namespace stepcast {
namespace {

constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

class Rewriter {
 public:
  /// `flow` is of `program` and `new_flow` of the order, where instructions are not all as they
  /// were; else both are null.
  Rewriter(const Program& program, const Dependences& dependences, std::span<const Written> order,
           const DataFlow* flow, const DataFlow* new_flow)
      : program_(program),
        flow_(flow),
        dependences_(dependences),
        order_(order),
        new_flow_(new_flow),
        touches_(new_flow == nullptr ? 0 : new_flow->tensors().size()),
        first_place_(program.size(), kNowhere),
        last_place_(program.size(), kNowhere),
        effects_(order.size()),
        waits_(order.size()),
        buffers_(dependences.lifetimes().size(), kNoBuffer) {}

  Result<void> Check();
  Result<Program> Write(std::span<const ResizedBuffer> resized);
  std::vector<InstructionId> Now() const {
    std::vector<InstructionId> now;
    now.reserve(last_place_.size());
    for (const std::uint32_t place : last_place_) now.push_back(InstructionId{place});
    return now;
  }
  std::vector<BufferId> Buffers() const {
    std::vector<BufferId> now(program_.buffers().size(), kNoBuffer);
    for (std::size_t l = 0; l < buffers_.size(); ++l) {
      now[static_cast<std::size_t>(dependences_.lifetimes()[l].buffer)] = buffers_[l];
    }
    return now;
  }

 private:
  /// A change of a buffer, with the lifetime that it is of.
  struct Effect {
    std::uint32_t lifetime = 0;
    BufferUse use = BufferUse::kAllocate;

    friend bool operator==(const Effect&, const Effect&) = default;
  };

  // Places are numbers in the new order.
  std::uint32_t FirstPlace(InstructionId id) const {
    return first_place_[static_cast<std::size_t>(id)];
  }
  std::uint32_t LastPlace(InstructionId id) const {
    return last_place_[static_cast<std::size_t>(id)];
  }
  bool IsGone(InstructionId id) const { return LastPlace(id) == kNowhere; }
  bool IsInPieces(InstructionId id) const { return FirstPlace(id) != LastPlace(id); }
  /// Of pieces, those wait that touch the same elements.
  bool EachPieceWaits(InstructionId before, InstructionId id) const {
    return (IsInPieces(id) || IsInPieces(before)) && DataDecides(program_, *flow_, before, id);
  }
  /// Of the order, as in `program_` for those that are gone.
  std::uint32_t ClassOf(InstructionId id) const {
    return static_cast<std::uint32_t>(program_.stream(program_.instruction(id).stream).rank_class);
  }

  Result<void> CheckPlaces();
  Result<void> CheckDependences(InstructionId id) const;
  void PlaceBuffers(const HappensBefore& before);
  void PlaceBuffer(std::uint32_t l, const HappensBefore& before);
  void PlaceEnd(const RankClass& rank, const HappensBefore& before);
  void WriteRankClass(RankClassId c);
  void AddListed(InstructionId id, std::uint32_t place, std::vector<std::uint32_t>& listed) const;
  std::vector<InstructionId> WaitsOf(std::uint32_t place, HappensBefore& after);
  Instruction InstructionAt(std::uint32_t place);
  void Add(std::uint32_t place, HappensBefore& after);

  const Program& program_;
  const DataFlow* flow_;
  const Dependences& dependences_;
  std::span<const Written> order_;
  const DataFlow* new_flow_;
  Touches touches_;
  // By old number.
  std::vector<std::uint32_t> first_place_;
  std::vector<std::uint32_t> last_place_;
  // By place.
  std::vector<std::vector<Effect>> effects_;
  std::vector<std::vector<std::uint32_t>> waits_;  // for ends that buffers and the step need
  ProgramBuilder builder_;
  // Of the rank class under way.
  std::uint32_t first_ = 0;      // old number
  std::uint32_t first_new_ = 0;  // place
  std::size_t next_lifetime_ = 0;
  std::size_t next_stream_ = 0;
  std::vector<BufferId> buffers_;  // by lifetime
  std::map<BufferId, Bytes> resized_;
};

Result<void> Rewriter::CheckPlaces() {
  std::uint32_t rank_class = 0;
  for (std::uint32_t n = 0; n < order_.size(); ++n) {
    const Written& written = order_[n];
    for (const InstructionId id : written.of) {
      const auto i = static_cast<std::size_t>(id);
      const bool again = i < program_.size() && first_place_[i] != kNowhere;
      if (i >= program_.size() || (again && !written.work)) {
        return InvalidInput(fmt::format("instruction {} of an order comes twice or is none", i));
      }
      if (ClassOf(id) < rank_class || ClassOf(id) != ClassOf(written.of.front())) {
        return InvalidInput(fmt::format("{} moves out of its rank class", Describe(program_, id)));
      }
      if (!again) first_place_[i] = n;
      last_place_[i] = n;
    }
    if (written.of.empty() || (!written.work && written.of.size() > 1)) {
      return InvalidInput(fmt::format("instruction {} of an order is in nobody's place", n));
    }
    rank_class = ClassOf(written.of.front());
  }
  return {};
}

Result<void> Rewriter::CheckDependences(InstructionId id) const {
  for (const Dependence& needed : dependences_.of(id)) {
    if (IsGone(needed.before) || LastPlace(needed.before) < FirstPlace(id)) continue;
    if (LastPlace(needed.before) == LastPlace(id) && !IsInPieces(id)) continue;  // both at once
    return InvalidInput(fmt::format("{} must come after {}, and is put before it",
                                    Describe(program_, id), Describe(program_, needed.before)));
  }
  return {};
}

Result<void> Rewriter::Check() {
  STEPCAST_RETURN_IF_ERROR(CheckPlaces());
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    if (IsGone(InstructionId{i})) continue;
    STEPCAST_RETURN_IF_ERROR(CheckDependences(InstructionId{i}));
  }
  return {};
}

void Rewriter::PlaceBuffer(std::uint32_t l, const HappensBefore& before) {
  const BufferLifetime& lifetime = dependences_.lifetimes()[l];
  const std::span<const InstructionId> users = dependences_.users(lifetime);
  std::uint32_t first = kNowhere;
  std::uint32_t last = 0;
  for (const InstructionId user : users) {
    if (IsGone(user)) continue;
    first = std::min(first, FirstPlace(user));
    last = std::max(last, LastPlace(user));
  }
  if (first == kNowhere) return;  // so are its users
  effects_[first].push_back({l, BufferUse::kAllocate});
  for (const InstructionId user : users) {
    if (IsGone(user)) continue;
    for (const BufferEffect& effect : program_.effects(user)) {
      const bool touches = effect.use == BufferUse::kRead || effect.use == BufferUse::kWrite;
      if (!touches || effect.buffer != lifetime.buffer) continue;
      std::vector<Effect>& of = effects_[LastPlace(user)];
      const Effect same{l, effect.use};
      if (std::find(of.begin(), of.end(), same) == of.end()) of.push_back(same);
    }
  }
  if (!lifetime.freed) return;
  effects_[last].push_back({l, BufferUse::kFree});
  const std::uint32_t freed_by = static_cast<std::uint32_t>(users.back()) - first_;
  for (const InstructionId user : users) {
    const std::uint32_t number = static_cast<std::uint32_t>(user) - first_;
    if (IsGone(user) || LastPlace(user) == last ||
        (number != freed_by && !before.Finishes(number, freed_by))) {
      continue;
    }
    waits_[last].push_back(LastPlace(user));
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
  if (!program_.instructions()[end].blocks_host || IsGone(InstructionId{end})) return;
  std::vector<std::optional<std::uint32_t>> latest(program_.streams().size());
  for (std::uint32_t i = rank.first_instruction; i < end; ++i) {
    if (IsGone(InstructionId{i}) || !before.Finishes(i - first_, end - first_)) continue;
    std::optional<std::uint32_t>& of =
        latest[static_cast<std::size_t>(program_.instructions()[i].stream)];
    of = std::max(of.value_or(0), LastPlace(InstructionId{i}));
  }
  for (const std::optional<std::uint32_t>& of : latest) {
    if (of) waits_[LastPlace(InstructionId{end})].push_back(*of);
  }
}

// Whoever waited for what is gone waits for what that waited for.
void Rewriter::AddListed(InstructionId id, std::uint32_t place,
                         std::vector<std::uint32_t>& listed) const {
  for (const Dependence& dependence : dependences_.of(id)) {
    if (dependence.kind != DependenceKind::kListed) continue;
    if (IsGone(dependence.before)) {
      AddListed(dependence.before, place, listed);
      continue;
    }
    // Who comes after the host's wait needs nothing of what was sent.
    const bool of_a_send =
        IsGone(id) && program_.op(program_.instruction(dependence.before)).kind == OpKind::kSend;
    if (of_a_send || EachPieceWaits(dependence.before, id)) continue;
    if (LastPlace(dependence.before) < place) listed.push_back(LastPlace(dependence.before));
  }
}

// In their new numbers.
std::vector<InstructionId> Rewriter::WaitsOf(std::uint32_t place, HappensBefore& after) {
  std::vector<std::uint32_t> needed = waits_[place];
  std::vector<std::uint32_t> waits;
  for (const InstructionId id : order_[place].of) {
    AddListed(id, place, waits);
    if (new_flow_ != nullptr) continue;
    for (const Dependence& dependence : dependences_.of(id)) {
      if (dependence.kind == DependenceKind::kListed || !MustFinish(dependence.kind)) continue;
      needed.push_back(LastPlace(dependence.before));
    }
  }
  if (new_flow_ != nullptr) {
    const std::vector<std::uint32_t>& before = touches_.Add(*new_flow_, InstructionId{place});
    needed.insert(needed.end(), before.begin(), before.end());
  }
  std::sort(waits.begin(), waits.end());
  waits.erase(std::unique(waits.begin(), waits.end()), waits.end());
  for (const std::uint32_t before : waits) after.WaitFor(before - first_new_);
  // The latest ones first: what they waited for needs no wait.
  std::sort(needed.begin(), needed.end(), std::greater<>());
  for (const std::uint32_t before : needed) {
    if (after.WaitFor(before - first_new_)) waits.push_back(before);
  }
  std::sort(waits.begin(), waits.end());
  std::vector<InstructionId> ids;
  ids.reserve(waits.size());
  for (const std::uint32_t before : waits) ids.push_back(InstructionId{before});
  return ids;
}

Instruction Rewriter::InstructionAt(std::uint32_t place) {
  const Written& written = order_[place];
  Instruction instruction = program_.instruction(written.of.back());
  if (!written.work) return instruction;
  instruction.op = builder_.AddOp(written.work->op);
  instruction.begins_layer = false;
  for (const InstructionId id : written.of) {
    const Instruction& was = program_.instruction(id);
    instruction.begins_layer |= was.begins_layer && FirstPlace(id) == place;
    instruction.blocks_host |= was.blocks_host;
  }
  return instruction;
}

void Rewriter::Add(std::uint32_t place, HappensBefore& after) {
  const Instruction instruction = InstructionAt(place);
  after.Begin(place - first_new_, instruction);
  const std::vector<InstructionId> waits = WaitsOf(place, after);
  after.End();
  std::vector<Effect>& changes = effects_[place];
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
      Buffer buffer = program_.buffer(old);
      if (const auto resized = resized_.find(old); resized != resized_.end()) {
        buffer.bytes = resized->second;
      }
      buffers_[change.lifetime] = builder_.AddBuffer(buffer);
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
  std::uint32_t end = first_new_;
  while (end < order_.size() && ClassOf(order_[end].of.back()) == static_cast<std::uint32_t>(c)) {
    ++end;
  }
  HappensBefore after(program_, c, end - first_new_);
  for (std::uint32_t n = first_new_; n < end; ++n) Add(n, after);
  first_new_ = end;
}

Result<Program> Rewriter::Write(std::span<const ResizedBuffer> resized) {
  for (const ResizedBuffer& buffer : resized) resized_[buffer.buffer] = buffer.bytes;
  // The same numbers as before: equal ones were one, and streams are in the order of their classes.
  for (const Op& op : program_.ops()) builder_.AddOp(op);
  for (const Group& group : program_.groups()) builder_.AddGroup(group);
  builder_.NewRendezvous(program_.rendezvous_count());
  builder_.Reserve(order_.size());
  for (std::uint32_t c = 0; c < program_.rank_classes().size(); ++c) {
    WriteRankClass(RankClassId{c});
  }
  STEPCAST_CHECK(next_stream_ == program_.streams().size());
  return std::move(builder_).Build();
}

DataFlow FlowOf(const DataFlow& flow, std::span<const Written> order) {
  DataFlow result;
  for (const FlowTensor& tensor : flow.tensors()) result.AddTensor(tensor);
  for (const FlowUnit& unit : flow.units()) result.AddUnit(unit);
  result.RefuseExecution(flow.not_executable());
  for (std::uint32_t n = 0; n < order.size(); ++n) {
    if (const std::optional<Work>& work = order[n].work) {
      result.Set(InstructionId{n}, work->function, work->uses, work->scale, work->extents);
      continue;
    }
    const FlowStep step = flow.step(order[n].of.front());
    result.Set(InstructionId{n}, step.function, flow.UsesOf(step), step.scale, step.extents);
  }
  return result;
}

}  // namespace

Result<Rewritten> Reorder(const Program& program, const DataFlow* flow,
                          const Dependences& dependences, std::span<const InstructionId> order) {
  if (order.size() != program.size()) {
    return InvalidInput(fmt::format("an order of {} instructions for a program of {}", order.size(),
                                    program.size()));
  }
  std::vector<Written> written;
  written.reserve(order.size());
  for (const InstructionId id : order) written.push_back({{id}, std::nullopt});
  Rewriter rewriter(program, dependences, written, nullptr, nullptr);
  STEPCAST_RETURN_IF_ERROR(rewriter.Check());
  STEPCAST_ASSIGN_OR_RETURN(Program rewritten, rewriter.Write({}));
  Rewritten result{std::move(rewritten), std::nullopt, rewriter.Now()};
  result.buffers = rewriter.Buffers();
  if (flow != nullptr) result.flow = FlowOf(*flow, written);
  return result;
}

Result<Rewritten> Rewrite(const Program& program, const DataFlow& flow,
                          const Dependences& dependences, std::span<const Written> order,
                          std::span<const ResizedBuffer> resized) {
  DataFlow new_flow = FlowOf(flow, order);
  Rewriter rewriter(program, dependences, order, &flow, &new_flow);
  STEPCAST_RETURN_IF_ERROR(rewriter.Check());
  STEPCAST_ASSIGN_OR_RETURN(Program rewritten, rewriter.Write(resized));
  Rewritten result{std::move(rewritten), std::move(new_flow), rewriter.Now()};
  result.resized.assign(resized.begin(), resized.end());
  result.buffers = rewriter.Buffers();
  return result;
}

}  // namespace stepcast
