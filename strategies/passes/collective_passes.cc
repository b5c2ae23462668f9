#include "strategies/passes/collective_passes.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

std::uint32_t Number(InstructionId id) { return static_cast<std::uint32_t>(id); }

constexpr const char* kNoFlow = "Nothing changes: nothing says what the instructions compute.";

/// A reduction or a gather between data-parallel ranks of one class.
bool IsDataParallel(const Program& program, const DataFlow& flow, InstructionId id) {
  const Instruction& instruction = program.instruction(id);
  const Function function = flow.step(id).function;
  return program.stream(instruction.stream).kind == StreamKind::kDataParallel &&
         IsCommunication(program.op(instruction).kind) && !instruction.blocks_host &&
         instruction.rendezvous == RendezvousId::kNone && flow.step(id).operands == 2 &&
         (function == Function::kReduce || function == Function::kGather);
}

Work WorkOf(const Program& program, const DataFlow& flow, InstructionId id) {
  const FlowStep step = flow.step(id);
  return {program.op(program.instruction(id)), step.function, flow.UsesOf(step), step.scale,
          step.extents};
}

/// Where pieces of a collective of so many bytes end, in elements of its operands; the last one is
/// their number. Both operands have the same elements, as they are before ranks keep parts.
std::vector<std::int64_t> EndsOfPieces(const Work& work, std::int64_t most) {
  const std::vector<TensorSlice>& first = work.uses[0].slices;
  const std::vector<TensorSlice>& second = work.uses[1].slices;
  const std::int64_t elements = ElementsOf(first);
  const std::int64_t bytes = work.op.dims[0];
  if (elements == 0 || ElementsOf(second) != elements || bytes <= most) return {elements};
  std::vector<std::int64_t> ends;
  if (!work.uses[0].own_part && !work.uses[1].own_part) {
    // More of them cost more than any could hide.
    constexpr std::int64_t kMostPieces = 1024;
    const std::int64_t pieces = std::min({elements, kMostPieces, (bytes + most - 1) / most});
    for (std::int64_t p = 1; p <= pieces; ++p) ends.push_back(elements / pieces * p);
    ends.back() = elements;
    return ends;
  }
  // Ranks have a part of each slice.
  std::int64_t begin = 0;
  std::int64_t at = 0;
  for (std::size_t s = 0; s < first.size(); ++s) {
    const std::int64_t next = at + first[s].elements;
    const bool same = s < second.size() && second[s].elements == first[s].elements;
    if (!same) return {elements};
    const double share = static_cast<double>(next - begin) / static_cast<double>(elements);
    if (at > begin && share * static_cast<double>(bytes) > static_cast<double>(most)) {
      ends.push_back(at);
      begin = at;
    }
    at = next;
  }
  ends.push_back(elements);
  return ends;
}

std::vector<Written> Pieces(const Work& work, InstructionId id,
                            const std::vector<std::int64_t>& ends) {
  std::vector<Written> pieces;
  const std::int64_t bytes = work.op.dims[0];
  std::int64_t begin = 0;
  std::int64_t sent = 0;
  for (const std::int64_t end : ends) {
    Work piece = work;
    for (DataFlow::Use& use : piece.uses) use.slices = Cut(use.slices, begin, end);
    const double share = static_cast<double>(end) / static_cast<double>(ends.back());
    const std::int64_t until =
        end == ends.back() ? bytes : static_cast<std::int64_t>(share * static_cast<double>(bytes));
    piece.op.dims[0] = until - std::exchange(sent, until);
    pieces.push_back({{id}, std::move(piece)});
    begin = end;
  }
  return pieces;
}

/// Exchanges by what is written in the place of what, where that is not one for one.
void AddExchanges(std::span<const Written> order, Rewritten& rewritten) {
  for (std::uint32_t n = 0; n < order.size(); ++n) {
    if (!order[n].work) continue;
    const bool further = n > 0 && order[n - 1].work && order[n - 1].of == order[n].of;
    if (!further) rewritten.exchanges.push_back({order[n].of, {}});
    rewritten.exchanges.back().after.push_back(InstructionId{n});
  }
}

/// Unless the step takes longer then, or more memory.
Result<PassResult> TakeUnlessSlower(const Program& program, const PassContext& context,
                                    Rewritten rewritten, std::string note) {
  STEPCAST_ASSIGN_OR_RETURN(const StepOutcome before, context.simulate(program));
  STEPCAST_ASSIGN_OR_RETURN(const StepOutcome after, context.simulate(rewritten.program));
  if (after.makespan > before.makespan) {
    return Unchanged(
        fmt::format("Nothing changes: the step would take {:.6g} ms rather than {:.6g} ms. {}",
                    after.makespan.milliseconds(), before.makespan.milliseconds(), note));
  }
  for (std::size_t c = 0; c < before.peaks.size(); ++c) {
    if (after.peaks[c] <= before.peaks[c]) continue;
    return Unchanged(fmt::format(
        "Nothing changes: {} would hold {} bytes at once rather than {}. {}",
        program.rank_classes()[c].name, after.peaks[c].count(), before.peaks[c].count(), note));
  }
  return PassResult{std::move(rewritten), {std::move(note)}};
}

}  // namespace

Result<PassResult> SplitCollectivesPass::Apply(const Program& program, const DataFlow* flow,
                                               const PassContext& context) const {
  if (flow == nullptr) return Unchanged(kNoFlow);
  std::vector<Written> order;
  std::size_t split = 0;
  std::size_t pieces = 0;
  std::size_t whole = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const InstructionId id{i};
    if (IsDataParallel(program, *flow, id)) {
      const Work work = WorkOf(program, *flow, id);
      const std::vector<std::int64_t> ends = EndsOfPieces(work, most_.count());
      if (ends.size() > 1) {
        for (Written& piece : Pieces(work, id, ends)) order.push_back(std::move(piece));
        ++split;
        pieces += ends.size();
        continue;
      }
      whole += work.op.dims[0] > most_.count() ? 1 : 0;
    }
    order.push_back({{id}, std::nullopt});
  }
  const std::string stays =
      whole == 0 ? ""
                 : fmt::format(" {} stay whole: ranks keep one part of all that they move.", whole);
  if (split == 0) {
    return Unchanged(
        fmt::format("No collective between data-parallel ranks can be split into "
                    "pieces of {} bytes.{}",
                    most_.count(), stays));
  }
  STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten,
                            Rewrite(program, *flow, FindDependences(program, flow), order));
  AddExchanges(order, rewritten);
  return TakeUnlessSlower(program, context, std::move(rewritten),
                          fmt::format("{} collectives in {} pieces.{}", split, pieces, stays));
}

namespace {

/// Collectives of one stream that may become one.
class Merger {
 public:
  Merger(const Program& program, const DataFlow& flow, std::int64_t most)
      : program_(program), flow_(flow), most_(most) {}

  /// Each group in program order, of two or more.
  std::vector<std::vector<InstructionId>> Groups(const Dependences& dependences) const;
  Written Merge(const std::vector<InstructionId>& group) const;

 private:
  bool AreAlike(InstructionId a, InstructionId b) const;
  /// Whether `last` needs none of the group, and nobody issued before it comes after one of them.
  static bool CanWait(const Dependences& dependences, const std::vector<InstructionId>& group,
                      InstructionId last);

  const Program& program_;
  const DataFlow& flow_;
  std::int64_t most_;
};

bool Merger::AreAlike(InstructionId a, InstructionId b) const {
  const Instruction& one = program_.instruction(a);
  const Instruction& other = program_.instruction(b);
  Op op = program_.op(one);
  op.dims[0] = program_.op(other).dims[0];
  const FlowStep step = flow_.step(a);
  const FlowStep next = flow_.step(b);
  bool alike = op == program_.op(other) && one.origin.phase == other.origin.phase &&
               step.function == next.function && step.scale == next.scale;
  for (std::uint32_t o = 0; alike && o < step.operands; ++o) {
    alike = flow_.operands(step)[o].access == flow_.operands(next)[o].access &&
            flow_.operands(step)[o].own_part == flow_.operands(next)[o].own_part;
  }
  return alike;
}

bool Merger::CanWait(const Dependences& dependences, const std::vector<InstructionId>& group,
                     InstructionId last) {
  for (const Dependence& dependence : dependences.of(last)) {
    const bool data = dependence.kind == DependenceKind::kData;
    if (data && std::ranges::binary_search(group, dependence.before)) return false;
  }
  for (std::uint32_t i = Number(group.front()) + 1; i < Number(last); ++i) {
    if (std::ranges::binary_search(group, InstructionId{i})) continue;
    for (const Dependence& dependence : dependences.of(InstructionId{i})) {
      if (std::ranges::binary_search(group, dependence.before)) return false;
    }
  }
  return true;
}

std::vector<std::vector<InstructionId>> Merger::Groups(const Dependences& dependences) const {
  std::map<StreamId, std::vector<InstructionId>> open;
  std::vector<std::vector<InstructionId>> groups;
  const auto bytes_of = [&](InstructionId id) {
    return program_.op(program_.instruction(id)).dims[0];
  };
  const auto close = [&](std::vector<InstructionId>& group) {
    if (group.size() > 1) groups.push_back(std::move(group));
    group.clear();
  };
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const InstructionId id{i};
    if (program_.stream(program_.instruction(id).stream).kind != StreamKind::kDataParallel) {
      continue;
    }
    std::vector<InstructionId>& group = open[program_.instruction(id).stream];
    if (!IsDataParallel(program_, flow_, id)) {
      close(group);
      continue;
    }
    std::int64_t bytes = bytes_of(id);
    for (const InstructionId member : group) bytes += bytes_of(member);
    const bool joins = !group.empty() && bytes <= most_ && AreAlike(group.front(), id) &&
                       CanWait(dependences, group, id);
    if (!joins) close(group);
    group.push_back(id);
  }
  for (auto& [stream, group] : open) close(group);
  return groups;
}

Written Merger::Merge(const std::vector<InstructionId>& group) const {
  Work work = WorkOf(program_, flow_, group.front());
  for (std::size_t g = 1; g < group.size(); ++g) {
    const Work more = WorkOf(program_, flow_, group[g]);
    work.op.dims[0] += more.op.dims[0];
    for (std::size_t u = 0; u < work.uses.size(); ++u) {
      std::vector<TensorSlice>& slices = work.uses[u].slices;
      slices.insert(slices.end(), more.uses[u].slices.begin(), more.uses[u].slices.end());
    }
  }
  return {group, std::move(work)};
}

}  // namespace

Result<PassResult> MergeCollectivesPass::Apply(const Program& program, const DataFlow* flow,
                                               const PassContext& context) const {
  if (flow == nullptr) return Unchanged(kNoFlow);
  const Dependences dependences = FindDependences(program, flow);
  const Merger merger(program, *flow, most_.count());
  const std::vector<std::vector<InstructionId>> groups = merger.Groups(dependences);
  if (groups.empty()) {
    return Unchanged(
        fmt::format("No collectives between data-parallel ranks can be merged into "
                    "one of {} bytes.",
                    most_.count()));
  }
  std::vector<std::uint8_t> gone(program.size());
  std::map<std::uint32_t, const std::vector<InstructionId>*> at;
  std::size_t merged = 0;
  for (const std::vector<InstructionId>& group : groups) {
    for (const InstructionId id : group) gone[Number(id)] = 1;
    at[Number(group.back())] = &group;
    merged += group.size();
  }
  std::vector<Written> order;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    if (const auto group = at.find(i); group != at.end()) {
      order.push_back(merger.Merge(*group->second));
    } else if (gone[i] == 0) {
      order.push_back({{InstructionId{i}}, std::nullopt});
    }
  }
  STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten, Rewrite(program, *flow, dependences, order));
  AddExchanges(order, rewritten);
  return TakeUnlessSlower(program, context, std::move(rewritten),
                          fmt::format("{} collectives as {}.", merged, groups.size()));
}

Result<PassResult> OverlapTransfersPass::Apply(const Program& program, const DataFlow* flow,
                                               const PassContext& context) const {
  if (flow == nullptr) return Unchanged(kNoFlow);
  const auto kind_of = [&](InstructionId id) { return program.op(program.instruction(id)).kind; };
  const auto waits_for_messages = [&](InstructionId id) {
    const std::span<const InstructionId> waits = program.dependencies(id);
    return kind_of(id) == OpKind::kHostSync && !waits.empty() && program.effects(id).empty() &&
           std::ranges::all_of(waits, [&](InstructionId before) {
             return kind_of(before) == OpKind::kSend || kind_of(before) == OpKind::kRecv;
           });
  };
  std::vector<Written> order;
  std::size_t host = 0;
  std::size_t kernels = 0;
  for (const RankClass& rank : program.rank_classes()) {
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const InstructionId id{i};
      // The host waits for the end of the step.
      if (i + 1 < rank.last_instruction && waits_for_messages(id)) {
        ++host;
        continue;
      }
      order.push_back({{id}, std::nullopt});
      if (flow->step(id).function == Function::kNothing) continue;
      for (const InstructionId before : program.dependencies(id)) {
        kernels += kind_of(before) == OpKind::kSend ? 1 : 0;
      }
    }
  }
  if (host == 0 && kernels == 0) {
    return Unchanged("No kernel and no host waits for the end of a message sent.");
  }
  STEPCAST_ASSIGN_OR_RETURN(
      Rewritten rewritten,
      Rewrite(program, *flow, FindDependences(program, flow, ListedDependences::kNeededOfSends),
              order));
  return TakeUnlessSlower(
      program, context, std::move(rewritten),
      fmt::format("{} waits of the host and {} of kernels for messages are gone.", host, kernels));
}

}  // namespace stepcast
