/// \file
/// A Program as a graph in which a rendezvous is one vertex: its members start together. Private to
/// passes/.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/passes/dependences.h"

namespace stepcast {

class MeetingGraph {
 public:
  using Edge = std::pair<std::uint32_t, std::uint32_t>;

  /// Edges of what must come before what.
  MeetingGraph(const Program& program, const Dependences& dependences);
  /// Edges of what waits for what when it runs: streams, listed dependences and what blocks hosts.
  explicit MeetingGraph(const Program& program);

  std::size_t size() const { return members_; }
  std::uint32_t vertex(InstructionId id) const { return vertex_[static_cast<std::size_t>(id)]; }
  std::span<const Edge> edges() const { return edges_; }

  /// Vertices, each after all that lead to it. kInvalidInput names an instruction that waits for
  /// itself in a circle.
  Result<std::vector<std::uint32_t>> Order() const;
  /// By vertex: the longest path of `durations` (by instruction) from its start to the end of the
  /// step. A rendezvous takes as long as its longest member.
  Result<std::vector<Duration>> LongestPaths(std::span<const Duration> durations) const;

 private:
  void FindVertices();
  void AddEdge(InstructionId from, InstructionId to) {
    edges_.emplace_back(vertex(from), vertex(to));
  }

  const Program& program_;
  std::vector<std::uint32_t> vertex_;  // by instruction
  std::size_t members_ = 0;
  std::vector<Edge> edges_;
};

}  // namespace stepcast
