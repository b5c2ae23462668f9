/// \file
/// The machine that a job runs on, as a graph, and what a group of its ranks can expect of it.
///
/// Vertices are GPUs, NVSwitches (one per node stands for all of them), hosts, network adapters and
/// the leaf and spine switches of the fabric; edges have a bandwidth and a latency. Whatever a
/// collective needs to know is read off the graph: `Links()` follows shortest paths and adds up the
/// capacities of edges.
#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "hardware/topology/catalogue.h"
#include "hardware/v1/hardware.pb.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"

namespace stepcast {

enum class VertexKind : std::uint8_t {
  kGpu,
  kSwitch,  ///< The scale-up switches of a node.
  kHost,    ///< PCIe root complexes of a node whose GPUs have no other link.
  kNic,
  kLeaf,
  kSpine,  ///< All that joins the leaves, as one.
};

struct TopologyVertex {
  VertexKind kind = VertexKind::kGpu;
  int node = -1;  ///< -1 for leaves and the spine.
  int index = 0;  ///< Within the node for GPUs and adapters, within the fabric for leaves.
  /// For a leaf: links to all adapters below it, in the graph or not. What its link to the spine
  /// carries, divided by this, is what remains for each when all of them talk across.
  Bandwidth downlinks{};
};

struct TopologyEdge {
  Bandwidth bandwidth{};  ///< One direction.
  Duration latency{};
};

using TopologyGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                                            TopologyVertex, TopologyEdge>;

/// Where a group of ranks sits: what a collective over it needs.
struct GroupLinks {
  int ranks = 1;
  int nodes = 1;
  int max_ranks_per_node = 1;  ///< Ranks may be spread unevenly.

  /// Per GPU, one direction, to the other members inside its node; where no node holds two members,
  /// what the GPU has in all.
  Bandwidth scale_up{};
  /// One step between the two members of a node that are farthest apart; likewise.
  Duration scale_up_latency{};

  /// Per member, one direction, line rate, while all other GPUs of its node run the same collective
  /// in groups of their own: a fair share of the adapters. Zero inside one node.
  Bandwidth scale_out{};
  /// Per member when only this group uses the network. Zero inside one node.
  Bandwidth scale_out_alone{};
  /// Share of the line rate that large collectives reach; 1 inside one node.
  double scale_out_efficiency = 1;
  /// One step between the two nodes that are farthest apart, through the nearest of their members.
  Duration scale_out_latency{};
  /// Switches on that path; 0 inside one node.
  int network_hops = 0;

  bool crosses_nodes() const { return nodes > 1; }
  friend bool operator==(const GroupLinks&, const GroupLinks&) = default;
};

/// A cluster with a number of GPUs in use. Ranks are GPU numbers: rank r is GPU r % node().gpus()
/// of node r / node().gpus(). Copies share their content; safe to share between threads.
class Topology {
 public:
  /// kNotFound for an unknown cluster; kInvalidInput for fewer GPUs than 1; kInfeasible where
  /// `gpus` is more than a node but fills no whole number of nodes, or more than the cluster has.
  /// `gpus_per_node` uses only so many of each node's GPUs, and their share of its adapters; 0 all.
  static Result<Topology> Create(const Catalogue& catalogue, const std::string& cluster, int gpus,
                                 int gpus_per_node = 0);

  const v1::Device& device() const;
  const v1::Node& node() const;
  const v1::Cluster& cluster() const;
  int gpus() const;
  int nodes() const;  ///< Nodes in use; the last one is partly used only if it is the first.

  /// What the group can expect. Ranks are distinct, at least one, each below gpus(); their order
  /// does not matter. A few microseconds per thousand ranks.
  GroupLinks Links(std::span<const int> ranks) const;

  /// The graph of the given nodes (distinct, each below nodes()) and the fabric that joins them.
  /// Whole nodes, even where the job uses a part.
  TopologyGraph BuildGraph(std::span<const int> nodes) const;
  /// The graph of all nodes in use.
  TopologyGraph BuildGraph() const;
  /// The part of the graph that everything else repeats, on which Links() works: two nodes below
  /// one leaf and one below another, as far as there are so many.
  const TopologyGraph& distinct_part() const;

  /// The distinct part in Graphviz's language.
  std::string ToDot() const;

 private:
  struct State;
  explicit Topology(std::shared_ptr<State> state);

  std::shared_ptr<State> state_;
};

}  // namespace stepcast
