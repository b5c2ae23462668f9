#include "strategies/passes/fuse.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

#include "strategies/passes/fusion_match.h"

namespace stepcast {
namespace {

std::uint32_t Number(InstructionId id) { return static_cast<std::uint32_t>(id); }

/// What buffers of activations take after fusion.
class HeldActivations {
 public:
  HeldActivations(const Program& program, const DataFlow& flow, const Dependences& dependences);

  /// False where the account has no such buffers, or not as large ones: nothing changes then.
  bool Follow(const FusionMatch& match);
  std::vector<ResizedBuffer> Resized() const;

 private:
  struct Held {
    BufferId buffer{};
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::int64_t bytes = 0;
    bool resized = false;
  };
  using Place = std::tuple<std::uint32_t, int, int, int>;  // class, chunk, layer, micro-batch

  Place PlaceOf(InstructionId id) const {
    const Instruction& of = program_.instruction(id);
    return {static_cast<std::uint32_t>(program_.stream(of.stream).rank_class), of.origin.chunk,
            of.origin.layer, of.origin.micro_batch};
  }

  const Program& program_;
  const DataFlow& flow_;
  std::map<Place, std::vector<Held>> held_;
};

HeldActivations::HeldActivations(const Program& program, const DataFlow& flow,
                                 const Dependences& dependences)
    : program_(program), flow_(flow) {
  std::vector<int> times(program.buffers().size());
  for (const BufferLifetime& lifetime : dependences.lifetimes()) {
    ++times[static_cast<std::size_t>(lifetime.buffer)];
  }
  for (const BufferLifetime& lifetime : dependences.lifetimes()) {
    const Buffer& buffer = program.buffer(lifetime.buffer);
    if (buffer.category != MemoryCategory::kActivations || !lifetime.freed ||
        times[static_cast<std::size_t>(lifetime.buffer)] > 1) {
      continue;
    }
    const std::span<const InstructionId> users = dependences.users(lifetime);
    held_[PlaceOf(users.front())].push_back(
        {lifetime.buffer, Number(users.front()), Number(users.back()), buffer.bytes.count()});
  }
}

bool HeldActivations::Follow(const FusionMatch& match) {
  if (!match.has_backward()) return true;
  const FusionRule& rule = *match.rule;
  if (rule.held_before.empty() && rule.held_after.empty() && rule.made_beside.empty()) return true;
  const auto found = held_.find(PlaceOf(match.steps.front()));
  if (found == held_.end()) return false;
  std::vector<Held>& all = found->second;
  Held* beside = nullptr;
  if (!rule.made_beside.empty()) {
    const std::int64_t bytes = HeldBytes(flow_, match, rule.made_beside).count();
    for (Held& held : all) {
      const bool own =
          held.from == held.to && std::ranges::count(match.steps, InstructionId{held.from}) > 0;
      if (own && held.bytes == bytes) beside = &held;
    }
    if (beside == nullptr) return false;
  }
  const auto backward = match.steps.begin() + static_cast<std::ptrdiff_t>(rule.forward_steps);
  const std::uint32_t first = Number(*std::min_element(match.steps.begin(), backward));
  const std::uint32_t last = Number(*std::max_element(backward, match.steps.end()));
  // Of those that are live all the while, the one that was taken last: what is made again is in
  // another one than what forward keeps.
  Held* kept = nullptr;
  for (Held& held : all) {
    if (held.from > first || held.to < last) continue;
    if (kept == nullptr || std::pair(held.from, held.bytes) > std::pair(kept->from, kept->bytes)) {
      kept = &held;
    }
  }
  const std::int64_t less = HeldBytes(flow_, match, rule.held_before).count();
  const std::int64_t more = HeldBytes(flow_, match, rule.held_after).count();
  if (less == 0 && more == 0 && beside == nullptr) return true;
  if (kept == nullptr || kept->bytes + more < less) return false;
  kept->bytes += more - less;
  kept->resized = true;
  if (beside != nullptr) {
    beside->bytes = 0;
    beside->resized = true;
  }
  return true;
}

std::vector<ResizedBuffer> HeldActivations::Resized() const {
  std::vector<ResizedBuffer> resized;
  for (const auto& [place, all] : held_) {
    for (const Held& held : all) {
      if (held.resized) resized.push_back({held.buffer, Bytes(held.bytes)});
    }
  }
  return resized;
}

/// Instructions in program order, what is replaced where the last of it was.
std::vector<Written> OrderOf(const Program& program, const std::vector<FusionMatch>& matches) {
  std::vector<const Written*> at(program.size());
  std::vector<std::uint8_t> gone(program.size());
  for (const FusionMatch& match : matches) {
    for (const Written& write : match.writes) {
      for (const InstructionId id : write.of) gone[Number(id)] = 1;
      at[Number(write.of.back())] = &write;
    }
  }
  std::vector<Written> order;
  order.reserve(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    if (at[i] != nullptr) {
      order.push_back(*at[i]);
    } else if (gone[i] == 0) {
      order.push_back({{InstructionId{i}}, std::nullopt});
    }
  }
  return order;
}

/// Fuses once, wherever a rule applies.
Result<Rewritten> FuseOnce(const Program& program, const DataFlow& flow,
                           const Dependences& dependences, const std::vector<FusionMatch>& matches,
                           std::size_t& not_followed) {
  HeldActivations held(program, flow, dependences);
  for (const FusionMatch& match : matches) not_followed += held.Follow(match) ? 0 : 1;
  STEPCAST_ASSIGN_OR_RETURN(Rewritten fused, Rewrite(program, flow, dependences,
                                                     OrderOf(program, matches), held.Resized()));
  for (const FusionMatch& match : matches) {
    Exchange exchange{match.steps, {}};
    std::sort(exchange.before.begin(), exchange.before.end());
    for (const Written& write : match.writes) {
      exchange.after.push_back(fused.now[Number(write.of.back())]);
    }
    std::sort(exchange.after.begin(), exchange.after.end());
    fused.exchanges.push_back(std::move(exchange));
  }
  return fused;
}

/// Sets of numbers that grow together (Tarjan 1975).
class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t Find(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void Join(std::size_t a, std::size_t b) { parent_[Find(a)] = Find(b); }

 private:
  std::vector<std::size_t> parent_;
};

/// Exchanges of `second`, whose instructions before are those of `first` after, as exchanges of the
/// Program before both.
std::vector<Exchange> Compose(const Rewritten& first, const Rewritten& second) {
  Sets sets(first.program.size());
  std::vector<std::uint8_t> exchanged(first.program.size());
  const auto join = [&](const std::vector<InstructionId>& ids) {
    for (const InstructionId id : ids) {
      exchanged[Number(id)] = 1;
      sets.Join(Number(id), Number(ids.front()));
    }
  };
  for (const Exchange& exchange : first.exchanges) join(exchange.after);
  for (const Exchange& exchange : second.exchanges) join(exchange.before);
  std::map<std::size_t, Exchange> composed;
  for (std::uint32_t i = 0; i < first.now.size(); ++i) {
    if (first.now[i] == kRemoved || exchanged[Number(first.now[i])] == 0) continue;
    composed[sets.Find(Number(first.now[i]))].before.push_back(InstructionId{i});
  }
  std::vector<std::uint8_t> again(first.program.size());
  for (const Exchange& exchange : second.exchanges) {
    std::vector<InstructionId>& after = composed[sets.Find(Number(exchange.before.front()))].after;
    after.insert(after.end(), exchange.after.begin(), exchange.after.end());
    for (const InstructionId id : exchange.before) again[Number(id)] = 1;
  }
  for (std::uint32_t n = 0; n < exchanged.size(); ++n) {
    if (exchanged[n] == 0 || again[n] != 0) continue;
    composed[sets.Find(n)].after.push_back(second.now[n]);
  }
  std::vector<Exchange> result;
  for (auto& [root, exchange] : composed) {
    std::sort(exchange.after.begin(), exchange.after.end());
    result.push_back(std::move(exchange));
  }
  return result;
}

/// Rounds of fusion one after the other, as one rewrite.
class Rounds {
 public:
  Rounds(const Program& program, const DataFlow& flow) : program_(program), flow_(flow) {
    for (std::uint32_t b = 0; b < program.buffers().size(); ++b) origin_.push_back(BufferId{b});
  }

  const Program& program() const { return fused_ ? fused_->program : program_; }
  const DataFlow& flow() const { return fused_ ? *fused_->flow : flow_; }
  bool empty() const { return !fused_; }

  void Add(Rewritten next) {
    for (const ResizedBuffer& resized : next.resized) {
      resized_[origin_[static_cast<std::size_t>(resized.buffer)]] = resized.bytes;
    }
    std::vector<BufferId> origin(next.program.buffers().size(), kNoBuffer);
    for (std::size_t b = 0; b < next.buffers.size(); ++b) {
      if (next.buffers[b] == kNoBuffer) continue;
      origin[static_cast<std::size_t>(next.buffers[b])] = origin_[b];
    }
    origin_ = std::move(origin);
    if (fused_) {
      next.exchanges = Compose(*fused_, next);
      for (InstructionId& id : fused_->now) id = next.now[Number(id)];
      next.now = std::move(fused_->now);
    }
    fused_.emplace(std::move(next));
  }

  Rewritten Take() {
    fused_->resized.clear();
    fused_->buffers.clear();
    for (const auto& [buffer, bytes] : resized_) fused_->resized.push_back({buffer, bytes});
    return *std::move(fused_);
  }

 private:
  const Program& program_;
  const DataFlow& flow_;
  std::optional<Rewritten> fused_;
  std::vector<BufferId> origin_;  // by buffer now: the one of `program_`
  std::map<BufferId, Bytes> resized_;
};

}  // namespace

Result<PassResult> FusePass::Apply(const Program& program, const DataFlow* flow,
                                   const PassContext& /*context*/) const {
  if (flow == nullptr) {
    return Unchanged("Nothing is fused: nothing says what the instructions compute.");
  }
  Rounds rounds(program, *flow);
  std::vector<std::size_t> applied(rules_.size());
  std::size_t not_followed = 0;
  // Rounds in a row that made nothing smaller: a chain of such rules has no more links than rules.
  std::size_t in_place = 0;
  while (true) {
    const Dependences dependences = FindDependences(rounds.program(), &rounds.flow());
    const std::vector<FusionMatch> matches =
        FusionMatcher(rounds.program(), rounds.flow(), dependences).FindAll(rules_);
    if (matches.empty()) break;
    if (in_place > rules_.size()) {
      return MakeError(ErrorCode::kInvalidInput,
                       fmt::format("rules of fusion undo each other, {} among them",
                                   matches.front().rule->name));
    }
    const std::size_t size = rounds.program().size();
    for (const FusionMatch& match : matches) {
      ++applied[static_cast<std::size_t>(match.rule - rules_.data())];
    }
    STEPCAST_ASSIGN_OR_RETURN(Rewritten next, FuseOnce(rounds.program(), rounds.flow(), dependences,
                                                       matches, not_followed));
    rounds.Add(std::move(next));
    in_place = rounds.program().size() < size ? 0 : in_place + 1;
  }
  if (rounds.empty()) return Unchanged("No rule of fusion applies.");
  PassResult result{rounds.Take(), {}};
  for (std::size_t r = 0; r < rules_.size(); ++r) {
    if (applied[r] == 0) continue;
    result.notes.push_back(fmt::format("{}: applied {} times.", rules_[r].name, applied[r]));
  }
  if (not_followed > 0) {
    result.notes.push_back(fmt::format(
        "{} times the memory of activations stays as it was: the account has no buffer for what is "
        "no longer held.",
        not_followed));
  }
  return result;
}

}  // namespace stepcast
