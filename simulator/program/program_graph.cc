#include "simulator/program/program_graph.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace stepcast {

ProgramGraph AsGraph(const Program& program) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  edges.reserve(2 * program.size());
  std::vector<std::int64_t> last(program.streams().size(), -1);
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    for (const InstructionId before : program.dependencies(InstructionId(i))) {
      edges.emplace_back(static_cast<std::uint32_t>(before), i);
    }
    std::int64_t& previous = last[static_cast<std::size_t>(program.instructions()[i].stream)];
    if (previous >= 0) edges.emplace_back(static_cast<std::uint32_t>(previous), i);
    previous = i;
  }
  std::vector<InstructionId> ids(program.size());
  for (std::uint32_t i = 0; i < ids.size(); ++i) ids[i] = InstructionId(i);
  ProgramGraph graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(),
                     program.size());
  for (std::uint32_t i = 0; i < ids.size(); ++i) graph[i] = ids[i];
  return graph;
}

}  // namespace stepcast
