#include "strategies/passes/pass.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace stepcast {
namespace {

Error Named(const ProgramPass& pass, Error error) {
  error.message = fmt::format("pass {}: {}", pass.name(), error.message);
  return error;
}

std::size_t CountReplaced(const Program& before, const Rewritten& after) {
  std::size_t kept = 0;
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    if (after.now[i] == kRemoved) continue;
    const Op& is = after.program.op(after.program.instruction(after.now[i]));
    kept += is == before.op(before.instructions()[i]) ? 1 : 0;
  }
  return std::max(before.size(), after.program.size()) - kept;
}

/// Runs one pass, checks and reports it.
Result<Rewritten> ApplyOne(const ProgramPass& pass, const Program& program, const DataFlow* flow,
                           const PassContext& context, PassReport& report) {
  report.pass = pass.name();
  STEPCAST_ASSIGN_OR_RETURN(report.before, context.simulate(program));
  STEPCAST_ASSIGN_OR_RETURN(PassResult result, pass.Apply(program, flow, context));
  STEPCAST_RETURN_IF_ERROR(Verify(program, flow, result.rewritten, pass.promise()));
  STEPCAST_ASSIGN_OR_RETURN(report.after, context.simulate(result.rewritten.program));
  report.moved = CountMoved(program, result.rewritten.now);
  report.replaced = CountReplaced(program, result.rewritten);
  report.notes = std::move(result.notes);
  return std::move(result.rewritten);
}

/// The Program as it is, with all that it lists, whatever a pass may leave out: memory follows from
/// the times.
Result<Rewritten> Copy(const Program& program, const DataFlow* flow) {
  std::vector<InstructionId> order(program.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = InstructionId{i};
  return Reorder(program, flow, FindDependences(program, flow), order);
}

}  // namespace

Result<PassResult> Unchanged(const Program& program, const DataFlow* flow, std::string note) {
  STEPCAST_ASSIGN_OR_RETURN(Rewritten same, Copy(program, flow));
  return PassResult{std::move(same), {std::move(note)}};
}

std::size_t CountMoved(const Program& before, const std::vector<InstructionId>& now) {
  std::size_t moved = 0;
  std::vector<InstructionId> ends;  // by length: the least end of a part in order, ties allowed
  for (const RankClass& rank : before.rank_classes()) {
    ends.clear();
    std::size_t there = 0;
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      if (now[i] == kRemoved) continue;
      ++there;
      const auto place = std::upper_bound(ends.begin(), ends.end(), now[i]);
      if (place == ends.end()) {
        ends.push_back(now[i]);
      } else {
        *place = now[i];
      }
    }
    moved += there - ends.size();
  }
  return moved;
}

Result<PassPipeline::Outcome> PassPipeline::Apply(const Program& program, const DataFlow* flow,
                                                  const PassContext& context) const {
  std::optional<Rewritten> current;
  std::vector<PassReport> reports;
  for (const std::unique_ptr<const ProgramPass>& pass : passes_) {
    const Program& from = current ? current->program : program;
    const DataFlow* flow_from = !current ? flow : current->flow ? &*current->flow : nullptr;
    Result<Rewritten> next = ApplyOne(*pass, from, flow_from, context, reports.emplace_back());
    if (!next) return tl::make_unexpected(Named(*pass, std::move(next).error()));
    if (current) {
      for (InstructionId& id : current->now) {
        if (id != kRemoved) id = next->now[static_cast<std::size_t>(id)];
      }
      next->now = std::move(current->now);
    }
    current.emplace(*std::move(next));
  }
  if (!current) {
    STEPCAST_ASSIGN_OR_RETURN(Rewritten same, Copy(program, flow));
    current.emplace(std::move(same));
  }
  return Outcome{*std::move(current), std::move(reports)};
}

}  // namespace stepcast
