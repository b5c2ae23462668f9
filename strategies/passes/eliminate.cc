#include "strategies/passes/eliminate.h"

#include <fmt/format.h>

#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

#include "strategies/passes/reads.h"

namespace stepcast {
namespace {

/// Instructions that stay whatever reads them, apart from those that write what is left.
std::vector<std::uint8_t> Roots(const Program& program, const DataFlow& flow,
                                const Dependences& dependences) {
  std::vector<std::uint8_t> roots(program.size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    roots[i] = flow.step(InstructionId{i}).function == Function::kNothing ||
                       instruction.blocks_host || instruction.begins_layer ||
                       instruction.rendezvous != RendezvousId::kNone ||
                       // Samples, which may be those of the next step.
                       instruction.origin.phase == Phase::kInput
                   ? 1
                   : 0;
  }
  for (const BufferLifetime& lifetime : dependences.lifetimes()) {
    // Held when the step ends.
    if (!lifetime.freed) roots[static_cast<std::size_t>(dependences.users(lifetime).front())] = 1;
  }
  return roots;
}

}  // namespace

Result<PassResult> EliminateDeadPass::Apply(const Program& program, const DataFlow* flow,
                                            const PassContext& /*context*/) const {
  if (flow == nullptr) {
    return Unchanged("Nothing is taken out: nothing says what the instructions compute.");
  }
  const Dependences dependences = FindDependences(program, flow);
  std::vector<std::uint32_t> actors(program.size());
  std::iota(actors.begin(), actors.end(), 0U);
  const Reads reads(program, *flow, actors, actors.size());
  std::vector<std::uint8_t> needed = Roots(program, *flow, dependences);
  std::vector<std::uint32_t> open;
  const auto need = [&](std::uint32_t i) {
    if (i >= needed.size() || needed[i] != 0) return;
    needed[i] = 1;
    open.push_back(i);
  };
  for (std::uint32_t i = 0; i < needed.size(); ++i) {
    if (needed[i] != 0) open.push_back(i);
  }
  for (const ReadOf& left : reads.left()) need(left.writer);
  while (!open.empty()) {
    const std::uint32_t i = open.back();
    open.pop_back();
    for (const ReadOf& read : reads.of(i)) need(read.writer);
  }
  std::vector<Written> order;
  for (std::uint32_t i = 0; i < needed.size(); ++i) {
    if (needed[i] != 0) order.push_back({{InstructionId{i}}, std::nullopt});
  }
  if (order.size() == needed.size()) {
    return Unchanged("All results are needed.");
  }
  STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten, Rewrite(program, *flow, dependences, order));
  return PassResult{
      std::move(rewritten),
      {fmt::format("{} instructions whose results nobody needs.", needed.size() - order.size())}};
}

}  // namespace stepcast
