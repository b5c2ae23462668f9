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

/// Runs one pass, checks what it has made, if anything, and reports it; `before` is there already.
Result<std::optional<Rewritten>> ApplyOne(const ProgramPass& pass, const Program& program,
                                          const DataFlow* flow, const PassContext& context,
                                          PassReport& report) {
  STEPCAST_ASSIGN_OR_RETURN(PassResult result, pass.Apply(program, flow, context));
  report.notes = std::move(result.notes);
  report.after = report.before;
  if (!result.rewritten) return std::nullopt;
  STEPCAST_RETURN_IF_ERROR(Verify(program, flow, *result.rewritten, pass.promise()));
  STEPCAST_ASSIGN_OR_RETURN(report.after, context.simulate(result.rewritten->program));
  report.moved = CountMoved(program, result.rewritten->now);
  report.replaced = CountReplaced(program, *result.rewritten);
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
    PassReport report;
    report.pass = pass->name();
    if (reports.empty()) {
      STEPCAST_ASSIGN_OR_RETURN(report.before, context.simulate(program));
    } else {
      report.before = reports.back().after;
    }
    Result<std::optional<Rewritten>> made = ApplyOne(*pass, from, flow_from, context, report);
    if (!made) return tl::make_unexpected(Named(*pass, std::move(made).error()));
    reports.push_back(std::move(report));
    if (!*made) continue;
    Rewritten next = **std::move(made);
    if (current) {
      for (InstructionId& id : current->now) {
        if (id != kRemoved) id = next.now[static_cast<std::size_t>(id)];
      }
      next.now = std::move(current->now);
    }
    current.emplace(std::move(next));
  }
  if (!current) {
    STEPCAST_ASSIGN_OR_RETURN(Rewritten same, Copy(program, flow));
    current.emplace(std::move(same));
  }
  return Outcome{*std::move(current), std::move(reports)};
}

}  // namespace stepcast
