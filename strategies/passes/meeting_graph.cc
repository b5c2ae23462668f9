#include "strategies/passes/meeting_graph.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>
#include <iterator>
#include <limits>
#include <optional>

namespace stepcast {
namespace {

using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Finds a vertex on a cycle.
class CycleFinder : public boost::dfs_visitor<> {
 public:
  explicit CycleFinder(std::uint32_t& found) : found_(found) {}
  // As Boost.Graph names it.
  void back_edge(boost::graph_traits<Graph>::edge_descriptor edge, const Graph& graph) {
    found_ = static_cast<std::uint32_t>(boost::target(edge, graph));
  }

 private:
  std::uint32_t& found_;
};

}  // namespace

MeetingGraph::MeetingGraph(const Program& program, const Dependences& dependences)
    : program_(program) {
  FindVertices();
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    for (const Dependence& needed : dependences.of(InstructionId{i})) {
      AddEdge(needed.before, InstructionId{i});
    }
  }
}

MeetingGraph::MeetingGraph(const Program& program) : program_(program) {
  FindVertices();
  std::vector<std::optional<InstructionId>> last(program.streams().size());
  for (const RankClass& rank : program.rank_classes()) {
    std::optional<InstructionId> blocker;
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const InstructionId id{i};
      const Instruction& instruction = program.instruction(id);
      for (const InstructionId before : program.dependencies(id)) AddEdge(before, id);
      std::optional<InstructionId>& previous = last[static_cast<std::size_t>(instruction.stream)];
      if (previous) AddEdge(*previous, id);
      previous = id;
      if (blocker && !instruction.posted_ahead) AddEdge(*blocker, id);
      if (instruction.blocks_host) blocker = id;
    }
  }
}

void MeetingGraph::FindVertices() {
  vertex_.resize(program_.size());
  std::vector<std::uint32_t> of_rendezvous(program_.rendezvous_count(), kNone);
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    const RendezvousId rendezvous = program_.instructions()[i].rendezvous;
    if (rendezvous == RendezvousId::kNone) {
      vertex_[i] = static_cast<std::uint32_t>(members_++);
      continue;
    }
    std::uint32_t& shared = of_rendezvous[static_cast<std::size_t>(rendezvous)];
    if (shared == kNone) shared = static_cast<std::uint32_t>(members_++);
    vertex_[i] = shared;
  }
}

Result<std::vector<std::uint32_t>> MeetingGraph::Order() const {
  const Graph graph(boost::edges_are_unsorted_multi_pass, edges_.begin(), edges_.end(), members_);
  std::vector<std::uint32_t> order;
  order.reserve(members_);
  try {
    boost::topological_sort(graph, std::back_inserter(order));
  } catch (const boost::not_a_dag&) {
    std::uint32_t found = kNone;
    boost::depth_first_search(graph, boost::visitor(CycleFinder(found)));
    const auto on_cycle = std::find(vertex_.begin(), vertex_.end(), found);
    const InstructionId id{static_cast<std::uint32_t>(on_cycle - vertex_.begin())};
    return InvalidInput(
        fmt::format("{} waits for itself: its rank and the partners it meets wait for each other "
                    "in a circle",
                    Describe(program_, id)));
  }
  std::reverse(order.begin(), order.end());
  return order;
}

Result<std::vector<Duration>> MeetingGraph::LongestPaths(
    std::span<const Duration> durations) const {
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::uint32_t> order, Order());
  std::vector<Duration> work(members_);
  for (std::uint32_t i = 0; i < program_.size(); ++i) {
    work[vertex_[i]] = std::max(work[vertex_[i]], durations[i]);
  }
  std::vector<std::uint32_t> place(members_);
  for (std::uint32_t n = 0; n < order.size(); ++n) place[order[n]] = n;
  // Edges by where they begin, the last ones first.
  std::vector<Edge> edges = edges_;
  std::sort(edges.begin(), edges.end(),
            [&](const Edge& a, const Edge& b) { return place[a.first] > place[b.first]; });
  std::vector<Duration> longest = work;
  for (const auto& [from, to] : edges) {
    longest[from] = std::max(longest[from], work[from] + longest[to]);
  }
  return longest;
}

}  // namespace stepcast
