#include "validation/execute/mpi_prices.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace stepcast {
namespace {

ExchangeShape ShapeOf(const Op& op, Function function, std::size_t members) {
  const auto count = static_cast<int>(members);
  const Bytes bytes(op.dims[0]);
  if (function == Function::kPassOn) {
    return {OpKind::kAllGather, Bytes(op.dims[0] * count), count};
  }
  if (function == Function::kSend || function == Function::kReceive) {
    return {OpKind::kSend, bytes, count};
  }
  return {op.kind, bytes, count};
}

struct Exchange {
  ExchangeShape shape;
  bool sends = false;  // and nothing else
  bool receives = false;
};

/// By instruction of the step that exchanges something.
std::map<std::uint32_t, Exchange> ExchangesOf(const Executable& executable) {
  const Program& program = executable.program;
  std::map<std::uint32_t, Exchange> exchanges;
  for (std::size_t rank = 0; rank < executable.ranks.size(); ++rank) {
    const RankClass& rank_class = program.rank_classes()[rank];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const Instruction& instruction = program.instructions()[i];
      const Op& op = program.op(instruction);
      if (!IsCommunication(op.kind) || instruction.rendezvous == RendezvousId::kNone) continue;
      const Function function = executable.step(rank, i).function;
      exchanges[i] = {ShapeOf(op, function, program.group(op.group).ranks.size()),
                      function == Function::kSend, function == Function::kReceive};
    }
  }
  return exchanges;
}

}  // namespace

std::vector<ExchangeTime> SlowestMembers(const Probe& probe, const CoreTimes& times,
                                         std::span<const ExchangeShape> shapes) {
  std::vector<ExchangeTime> slowest(shapes.size());
  for (std::size_t s = 0; s < shapes.size(); ++s) {
    // The first rank sends there, the second receives.
    for (std::size_t rank = 0; rank < static_cast<std::size_t>(shapes[s].members); ++rank) {
      const std::uint32_t at = probe.InstructionOf(s, rank);
      slowest[s].put = std::max(slowest[s].put, times.put[at]);
      slowest[s].take = std::max(slowest[s].take, times.take[at]);
    }
  }
  return slowest;
}

Result<std::vector<ExchangeTime>> MeasureShapes(std::span<const ExchangeShape> shapes,
                                                const ExecuteOptions& options) {
  const int members = shapes.front().members;
  Probe probe(members);
  for (const ExchangeShape& shape : shapes) probe.AddExchange(shape.kind, shape.bytes);
  STEPCAST_ASSIGN_OR_RETURN(const Executable executable, probe.Build());
  STEPCAST_ASSIGN_OR_RETURN(const CoreTimes measured, MeasureExchanges(executable, options));
  return SlowestMembers(probe, measured, shapes);
}

Result<void> PriceExchanges(const Executable& executable, const ExecuteOptions& options,
                            CoreTimes& times) {
  const std::map<std::uint32_t, Exchange> exchanges = ExchangesOf(executable);
  std::map<int, std::set<ExchangeShape>> by_members;
  for (const auto& [instruction, exchange] : exchanges) {
    by_members[exchange.shape.members].insert(exchange.shape);
  }
  std::map<ExchangeShape, ExchangeTime> measured;
  for (const auto& [members, of_them] : by_members) {
    const std::vector<ExchangeShape> shapes(of_them.begin(), of_them.end());
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<ExchangeTime> took, MeasureShapes(shapes, options));
    for (std::size_t s = 0; s < shapes.size(); ++s) measured[shapes[s]] = took[s];
  }
  for (const auto& [instruction, exchange] : exchanges) {
    const ExchangeTime& time = measured[exchange.shape];
    // A receiver puts nothing in; a sender has sent when the receiver has it.
    times.put[instruction] = exchange.receives ? Duration() : time.put;
    times.take[instruction] = exchange.sends ? Duration() : time.take;
  }
  return {};
}

}  // namespace stepcast
