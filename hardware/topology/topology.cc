#include "hardware/topology/topology.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/range/iterator_range.hpp>
#include <functional>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

using Graph = TopologyGraph;
using VertexId = boost::graph_traits<Graph>::vertex_descriptor;

/// How far, and through how narrow a place. Of equally short paths the widest counts.
struct Distance {
  Duration latency{};
  Bandwidth bottleneck = Bandwidth::BytesPerSecond(std::numeric_limits<double>::infinity());

  static Distance Unreachable() { return {Duration::Max(), Bandwidth()}; }
  friend bool operator<(const Distance& a, const Distance& b) {
    if (a.latency != b.latency) return a.latency < b.latency;
    return a.bottleneck > b.bottleneck;
  }
};

/// The path between two GPUs.
struct Path {
  Distance distance = Distance::Unreachable();
  int fabric_switches = 0;  ///< Leaves and spines on it.
  double leaf_share = 1;    ///< What a leaf's uplink leaves to each adapter below, if crossed.
  Bandwidth uplink{};       ///< Of the leaf, if crossed.
  bool crosses_spine = false;
};

/// GPUs of one node that belong to a group, ascending.
using Members = std::vector<int>;

/// What one node adds to a group's links.
struct NodeShare {
  Bandwidth scale_up{};
  Duration scale_up_latency{};
  Bandwidth out_busy{};   ///< Per member.
  Bandwidth out_alone{};  ///< Per member.
};

VertexId AddVertex(const TopologyVertex& vertex, Graph& graph) {
  const VertexId id = boost::add_vertex(graph);
  graph[id] = vertex;
  return id;
}

/// All shortest paths from one vertex.
struct Predecessors {
  std::vector<Distance> distances;
  std::vector<VertexId> before;  ///< The vertex itself where there is none.
};

/// Leaves the adapters out, and with them all of the network.
struct NoAdapter {
  const Graph* graph = nullptr;
  bool operator()(VertexId vertex) const { return (*graph)[vertex].kind != VertexKind::kNic; }
};

/// `graph` is a Graph or a filtered one.
template <typename AnyGraph>
Predecessors ShortestPaths(const AnyGraph& graph, VertexId source) {
  Predecessors tree;
  const std::size_t count = boost::num_vertices(graph);  // Of the whole graph, also if filtered.
  tree.distances.assign(count, Distance::Unreachable());
  tree.before.resize(count);
  std::iota(tree.before.begin(), tree.before.end(), VertexId{0});
  const auto index = boost::get(boost::vertex_index, graph);
  boost::dijkstra_shortest_paths(
      graph, source,
      boost::distance_map(boost::make_iterator_property_map(tree.distances.begin(), index))
          .predecessor_map(boost::make_iterator_property_map(tree.before.begin(), index))
          .weight_map(boost::get(boost::edge_bundle, graph))
          .distance_zero(Distance{})
          .distance_inf(Distance::Unreachable())
          .distance_compare(std::less<>())
          .distance_combine([](const Distance& distance, const TopologyEdge& edge) {
            // An unreached vertex stays so.
            if (distance.latency == Duration::Max()) return distance;
            return Distance{distance.latency + edge.latency,
                            std::min(distance.bottleneck, edge.bandwidth)};
          }));
  return tree;
}

Bandwidth Sum(Bandwidth a, Bandwidth b) {
  return Bandwidth::BytesPerSecond(a.bytes_per_second() + b.bytes_per_second());
}

/// A node of which a job uses the first GPUs.
v1::Node PartOf(const v1::Node& node, int gpus) {
  v1::Node part = node;
  part.set_gpus(gpus);
  if (node.nics() > 0) part.set_nics(std::max(1, node.nics() * gpus / node.gpus()));
  part.clear_mesh();
  for (const v1::MeshLink& link : node.mesh()) {
    if (link.a() < gpus && link.b() < gpus) *part.add_mesh() = link;
  }
  return part;
}

}  // namespace

struct Topology::State {
  explicit State(Catalogue source) : catalogue(std::move(source)) {}

  Catalogue catalogue;  ///< Keeps the three messages alive.
  const v1::Device* device = nullptr;
  const v1::Node* node = nullptr;
  const v1::Cluster* cluster = nullptr;
  v1::Node part;  ///< `node`, where a job uses a part of each.
  int gpus = 0;
  int nodes = 0;

  int gpus_per_node() const { return node->gpus(); }
  /// Nodes below one set of leaves.
  int nodes_per_leaf() const {
    if (cluster->nodes_per_leaf() > 0) return cluster->nodes_per_leaf();
    return std::max({cluster->max_nodes(), nodes, 1});
  }
  int block(int node_index) const { return node_index / nodes_per_leaf(); }
  int leaves_per_block() const { return cluster->rail_aligned() ? std::max(node->nics(), 1) : 1; }
  /// The leaf within its block that an adapter hangs on.
  int rail(int nic) const { return cluster->rail_aligned() ? nic : 0; }

  /// The graph; and what Links() found on it so far.
  Graph distinct;
  std::vector<int> distinct_nodes;
  std::mutex mutex;
  /// From GPU `first` of the first distinct node: to each of its own GPUs, to those of a node below
  /// the same leaves, and to those of a node below others.
  struct Row {
    std::vector<Path> inside;
    std::vector<Path> near;
    std::vector<Path> far;
  };
  std::map<int, Row> rows;
  std::map<Members, NodeShare> shares;

  Graph Build(std::span<const int> node_indices) const;
  VertexId GpuVertex(std::size_t position, int gpu) const;
  Path PathTo(const Predecessors& tree, VertexId source, VertexId target) const;
  const Row& RowOf(int gpu);
  const NodeShare& ShareOf(const Members& members);
  const Path& NearestPath(const Members& from, const Members& to, bool other_leaves);
};

Graph Topology::State::Build(std::span<const int> node_indices) const {
  const bool has_network = node->nics() > 0;
  const bool through_switch = node->scale_up() == v1::SCALE_UP_KIND_NVSWITCH;
  const bool through_host = node->scale_up() == v1::SCALE_UP_KIND_PCIE;
  const int gpu_count = node->gpus();
  const auto step = Duration::Microseconds(node->scale_up_latency_us());
  const auto half_step = Duration::Microseconds(node->scale_up_latency_us() / 2);
  const auto scale_up = Bandwidth::GigabytesPerSecond(device->scale_up_gigabytes_per_s());
  const auto pcie = Bandwidth::GigabytesPerSecond(device->pcie_gigabytes_per_s());
  const auto nic_rate = Bandwidth::GigabitsPerSecond(node->nic_gigabits_per_s());
  // Four equal parts: from GPU to adapter and from adapter to leaf, at both ends.
  const auto quarter_network = Duration::Microseconds(cluster->network_latency_us() / 4);

  Graph graph;
  std::vector<std::vector<VertexId>> nics(node_indices.size());
  for (std::size_t position = 0; position < node_indices.size(); ++position) {
    const int index = node_indices[position];
    std::vector<VertexId> gpu_ids;
    gpu_ids.reserve(static_cast<std::size_t>(gpu_count));
    for (int gpu = 0; gpu < gpu_count; ++gpu) {
      gpu_ids.push_back(AddVertex({VertexKind::kGpu, index, gpu}, graph));
    }
    if (through_switch || through_host) {
      const VertexId hub =
          AddVertex({through_switch ? VertexKind::kSwitch : VertexKind::kHost, index, 0}, graph);
      for (const VertexId gpu : gpu_ids) {
        boost::add_edge(gpu, hub, {through_switch ? scale_up : pcie, half_step}, graph);
      }
    } else if (node->mesh_size() > 0) {
      for (const v1::MeshLink& link : node->mesh()) {
        boost::add_edge(gpu_ids[static_cast<std::size_t>(link.a())],
                        gpu_ids[static_cast<std::size_t>(link.b())],
                        {Bandwidth::GigabytesPerSecond(link.gigabytes_per_s()), step}, graph);
      }
    } else {
      const Bandwidth each = scale_up * (1.0 / std::max(gpu_count - 1, 1));
      for (std::size_t a = 0; a < gpu_ids.size(); ++a) {
        for (std::size_t b = a + 1; b < gpu_ids.size(); ++b) {
          boost::add_edge(gpu_ids[a], gpu_ids[b], {each, step}, graph);
        }
      }
    }
    for (int nic = 0; nic < node->nics(); ++nic) {
      nics[position].push_back(AddVertex({VertexKind::kNic, index, nic}, graph));
    }
    // Either several GPUs share an adapter or a GPU has several; the catalogue lets nothing else
    // by.
    for (int slot = 0; has_network && slot < std::max(gpu_count, node->nics()); ++slot) {
      const int gpu = slot * gpu_count / std::max(gpu_count, node->nics());
      const int nic = slot * node->nics() / std::max(gpu_count, node->nics());
      boost::add_edge(gpu_ids[static_cast<std::size_t>(gpu)],
                      nics[position][static_cast<std::size_t>(nic)], {pcie, quarter_network},
                      graph);
    }
  }
  if (!has_network) return graph;

  const double nics_per_leaf = static_cast<double>(node->nics()) / leaves_per_block();
  const Bandwidth downlinks = nic_rate * (nics_per_leaf * nodes_per_leaf());
  std::map<int, VertexId> leaves;  // In order of their numbers, so that the graph is too.
  for (const int index : node_indices) {
    for (int rail_index = 0; rail_index < leaves_per_block(); ++rail_index) {
      leaves.emplace(block(index) * leaves_per_block() + rail_index, VertexId());
    }
  }
  for (auto& [number, id] : leaves) {
    id = AddVertex({VertexKind::kLeaf, -1, number, downlinks}, graph);
  }
  for (std::size_t position = 0; position < node_indices.size(); ++position) {
    for (int nic = 0; nic < node->nics(); ++nic) {
      const int leaf = block(node_indices[position]) * leaves_per_block() + rail(nic);
      boost::add_edge(nics[position][static_cast<std::size_t>(nic)], leaves.at(leaf),
                      {nic_rate, quarter_network}, graph);
    }
  }
  if (leaves.size() > 1) {
    const VertexId spine = AddVertex({VertexKind::kSpine, -1, 0}, graph);
    const double oversubscription = std::max(cluster->oversubscription(), 1.0);
    const auto per_switch = Duration::Microseconds(cluster->switch_latency_us());
    for (const auto& [number, id] : leaves) {
      boost::add_edge(id, spine, {downlinks * (1 / oversubscription), per_switch}, graph);
    }
  }
  return graph;
}

/// Vertices of a node come in one run, GPUs first.
VertexId Topology::State::GpuVertex(std::size_t position, int gpu) const {
  const bool hub = node->scale_up() != v1::SCALE_UP_KIND_MESH;
  const std::size_t per_node = static_cast<std::size_t>(node->gpus()) + (hub ? 1U : 0U) +
                               static_cast<std::size_t>(node->nics());
  return position * per_node + static_cast<std::size_t>(gpu);
}

const Topology::State::Row& Topology::State::RowOf(int gpu) {
  const auto [entry, added] = rows.try_emplace(gpu);
  Row& row = entry->second;
  if (!added) return row;

  const VertexId source = GpuVertex(0, gpu);
  // Two GPUs that share an adapter do not talk through it.
  const Predecessors inside = ShortestPaths(
      boost::make_filtered_graph(distinct, boost::keep_all(), NoAdapter{&distinct}), source);
  const Predecessors anywhere = ShortestPaths(distinct, source);
  for (int other = 0; other < node->gpus(); ++other) {
    row.inside.push_back(PathTo(inside, source, GpuVertex(0, other)));
  }
  for (std::size_t position = 1; position < distinct_nodes.size(); ++position) {
    const bool same_leaves = block(distinct_nodes[position]) == block(distinct_nodes[0]);
    for (int other = 0; other < node->gpus(); ++other) {
      (same_leaves ? row.near : row.far)
          .push_back(PathTo(anywhere, source, GpuVertex(position, other)));
    }
  }
  return row;
}

Path Topology::State::PathTo(const Predecessors& tree, VertexId source, VertexId target) const {
  Path path;
  path.distance = tree.distances[target];
  for (VertexId at = target; at != source && tree.before[at] != at; at = tree.before[at]) {
    const TopologyVertex& vertex = distinct[at];
    const TopologyVertex& other = distinct[tree.before[at]];
    const bool is_leaf = vertex.kind == VertexKind::kLeaf;
    const bool is_spine = vertex.kind == VertexKind::kSpine;
    if (is_leaf || is_spine) ++path.fabric_switches;
    const bool uplink = (is_leaf && other.kind == VertexKind::kSpine) ||
                        (is_spine && other.kind == VertexKind::kLeaf);
    if (!uplink) continue;
    path.crosses_spine = true;
    path.uplink = distinct[boost::edge(at, tree.before[at], distinct).first].bandwidth;
    path.leaf_share = std::min(path.leaf_share, path.uplink / (is_leaf ? vertex : other).downlinks);
  }
  return path;
}

const NodeShare& Topology::State::ShareOf(const Members& members) {
  const auto [entry, added] = shares.try_emplace(members);
  NodeShare& share = entry->second;
  if (!added) return share;
  const double count = static_cast<double>(members.size());

  // Inside the node. `links` are the direct ones to other GPUs, `hub` the one to a switch or host.
  std::vector<bool> is_member(static_cast<std::size_t>(node->gpus()), false);
  for (const int gpu : members) is_member[static_cast<std::size_t>(gpu)] = true;
  const auto out_edges = [&](VertexId vertex) {
    return boost::make_iterator_range(boost::out_edges(vertex, distinct));
  };
  std::optional<Bandwidth> least;
  const auto at_most = [&](Bandwidth bandwidth) {
    least = least ? std::min(*least, bandwidth) : bandwidth;
  };
  // With direct links, a ring or all-to-all over the members can use all links among them, as long
  // as those join all members; otherwise each pair has its shortest path.
  std::vector<int> reached{members.front()};
  std::vector<bool> seen(static_cast<std::size_t>(node->gpus()), false);
  seen[static_cast<std::size_t>(members.front())] = true;
  for (std::size_t next = 0; next < reached.size(); ++next) {
    for (const auto edge : out_edges(GpuVertex(0, reached[next]))) {
      const TopologyVertex& other = distinct[boost::target(edge, distinct)];
      const auto gpu = static_cast<std::size_t>(other.index);
      if (other.kind != VertexKind::kGpu || !is_member[gpu] || seen[gpu]) continue;
      seen[gpu] = true;
      reached.push_back(other.index);
    }
  }
  const bool joined = members.size() > 1 && reached.size() == members.size();
  for (const int gpu : members) {
    Bandwidth direct;
    Bandwidth total;
    for (const auto edge : out_edges(GpuVertex(0, gpu))) {
      const TopologyVertex& other = distinct[boost::target(edge, distinct)];
      if (other.kind == VertexKind::kNic) continue;
      const Bandwidth bandwidth = distinct[edge].bandwidth;
      total = Sum(total, bandwidth);
      if (other.kind == VertexKind::kGpu && is_member[static_cast<std::size_t>(other.index)]) {
        direct = Sum(direct, bandwidth);
      }
    }
    if (members.size() == 1) {
      at_most(total);
      // A step to the nearest neighbour, which is all that can be said without a partner.
      std::optional<Duration> nearest;
      for (int other = 0; other < node->gpus(); ++other) {
        if (other == gpu) continue;
        const Duration latency =
            RowOf(gpu).inside[static_cast<std::size_t>(other)].distance.latency;
        nearest = nearest ? std::min(*nearest, latency) : latency;
      }
      share.scale_up_latency = nearest.value_or(Duration());
      continue;
    }
    if (joined) at_most(direct);
    const Row& row = RowOf(gpu);
    for (const int other : members) {
      if (other == gpu) continue;
      const Distance& distance = row.inside[static_cast<std::size_t>(other)].distance;
      share.scale_up_latency = std::max(share.scale_up_latency, distance.latency);
      if (!joined) at_most(distance.bottleneck);
    }
  }
  share.scale_up = least.value_or(Bandwidth());

  // To the network: what the members' adapters carry, each GPU limited by its own host link.
  double busy = 0;
  std::map<VertexId, double> alone;  // By adapter: what the members attached can send into it.
  double alone_limit = 0;
  for (const int gpu : members) {
    double gpu_share = 0;
    double host_link = 0;
    for (const auto edge : out_edges(GpuVertex(0, gpu))) {
      const VertexId nic = boost::target(edge, distinct);
      if (distinct[nic].kind != VertexKind::kNic) continue;
      double rate = 0;
      int attached = 0;
      for (const auto nic_edge : out_edges(nic)) {
        if (distinct[boost::target(nic_edge, distinct)].kind == VertexKind::kGpu) {
          ++attached;
        } else {
          rate = distinct[nic_edge].bandwidth.bytes_per_second();
        }
      }
      host_link = std::max(host_link, distinct[edge].bandwidth.bytes_per_second());
      gpu_share += rate / attached;
      double& used = alone[nic];
      used = std::min(rate, used + host_link);
    }
    busy += std::min(gpu_share, host_link);
    alone_limit += host_link;
  }
  double alone_sum = 0;
  for (const auto& [nic, used] : alone) alone_sum += used;
  share.out_busy = Bandwidth::BytesPerSecond(busy / count);
  share.out_alone = Bandwidth::BytesPerSecond(std::min(alone_sum, alone_limit) / count);
  return share;
}

const Path& Topology::State::NearestPath(const Members& from, const Members& to,
                                         bool other_leaves) {
  const Path* nearest = nullptr;
  for (const int gpu : from) {
    const Row& row = RowOf(gpu);
    const std::vector<Path>& paths = other_leaves ? row.far : row.near;
    for (const int other : to) {
      const Path& path = paths[static_cast<std::size_t>(other)];
      if (nearest == nullptr || path.distance < nearest->distance) nearest = &path;
    }
  }
  return *nearest;
}

Topology::Topology(std::shared_ptr<State> state) : state_(std::move(state)) {}

Result<Topology> Topology::Create(const Catalogue& catalogue, const std::string& cluster, int gpus,
                                  int gpus_per_node) {
  auto state = std::make_shared<State>(catalogue);
  STEPCAST_ASSIGN_OR_RETURN(state->cluster, catalogue.FindCluster(cluster));
  STEPCAST_ASSIGN_OR_RETURN(state->node, catalogue.FindNode(state->cluster->node()));
  STEPCAST_ASSIGN_OR_RETURN(state->device, catalogue.FindDevice(state->node->device()));
  if (gpus_per_node > state->node->gpus()) {
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("cluster \"{}\": {} GPUs of each node, but node \"{}\" has {}",
                                 state->cluster->name(), gpus_per_node, state->node->name(),
                                 state->node->gpus()));
  }
  if (gpus_per_node > 0 && gpus_per_node < state->node->gpus()) {
    state->part = PartOf(*state->node, gpus_per_node);
    state->node = &state->part;
  }
  const int per_node = state->node->gpus();
  if (gpus < 1) {
    return InvalidInput(fmt::format("cluster \"{}\": found {} GPUs, wanted at least 1",
                                    state->cluster->name(), gpus));
  }
  if (gpus > per_node && gpus % per_node != 0) {
    const auto below = static_cast<std::int64_t>(gpus / per_node) * per_node;
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("cluster \"{}\": {} GPUs do not fill whole nodes of {}; use {} or "
                                 "{}",
                                 state->cluster->name(), gpus, per_node, below, below + per_node));
  }
  state->gpus = gpus;
  state->nodes = (gpus + per_node - 1) / per_node;
  const int most = state->cluster->max_nodes();
  if (most > 0 && state->nodes > most) {
    return MakeError(ErrorCode::kInfeasible,
                     fmt::format("cluster \"{}\": {} GPUs need {} nodes of {}, but it has {} nodes",
                                 state->cluster->name(), gpus, state->nodes, per_node, most));
  }
  if (state->nodes > 1 && state->node->nics() == 0) {
    return MakeError(
        ErrorCode::kInfeasible,
        fmt::format("cluster \"{}\": {} GPUs need {} nodes of {}, but node \"{}\" has "
                    "no network",
                    state->cluster->name(), gpus, state->nodes, per_node, state->node->name()));
  }
  state->distinct_nodes = {0};
  if (state->nodes > 1 && state->nodes_per_leaf() > 1) state->distinct_nodes.push_back(1);
  if (state->nodes > state->nodes_per_leaf()) {
    state->distinct_nodes.push_back(state->nodes_per_leaf());
  }
  state->distinct = state->Build(state->distinct_nodes);
  return Topology(std::move(state));
}

const v1::Device& Topology::device() const { return *state_->device; }
const v1::Node& Topology::node() const { return *state_->node; }
const v1::Cluster& Topology::cluster() const { return *state_->cluster; }
int Topology::gpus() const { return state_->gpus; }
int Topology::nodes() const { return state_->nodes; }
const TopologyGraph& Topology::distinct_part() const { return state_->distinct; }

GroupLinks Topology::Links(std::span<const int> ranks) const {
  STEPCAST_CHECK(!ranks.empty()) << "a group has at least one rank";
  State& state = *state_;
  const int per_node = state.node->gpus();
  std::vector<int> sorted(ranks.begin(), ranks.end());
  std::ranges::sort(sorted);
  STEPCAST_CHECK(sorted.front() >= 0 && sorted.back() < state.gpus)
      << "ranks " << sorted.front() << " to " << sorted.back() << " of " << state.gpus;
  STEPCAST_CHECK(std::ranges::adjacent_find(sorted) == sorted.end()) << "a rank is there twice";

  // The nodes that look alike, and which leaves they hang on.
  GroupLinks links;
  links.ranks = static_cast<int>(sorted.size());
  links.nodes = 0;
  std::map<Members, int> patterns;             // To the number of nodes.
  std::map<std::pair<int, int>, int> by_leaf;  // Members below each leaf, by block and rail.
  Members members;
  for (std::size_t begin = 0; begin < sorted.size();) {
    const int node_index = sorted[begin] / per_node;
    members.clear();
    std::size_t end = begin;
    for (; end < sorted.size() && sorted[end] / per_node == node_index; ++end) {
      const int gpu = sorted[end] % per_node;
      members.push_back(gpu);
      const int nic =
          static_cast<int>(static_cast<std::int64_t>(gpu) * state.node->nics() / per_node);
      ++by_leaf[{state.block(node_index), state.rail(nic)}];
    }
    begin = end;
    ++links.nodes;
    ++patterns[members];
  }

  const std::lock_guard lock(state.mutex);
  bool first = true;
  for (const auto& [pattern, nodes_alike] : patterns) {
    const auto size = static_cast<int>(pattern.size());
    const NodeShare& share = state.ShareOf(pattern);
    // Nodes with one member say nothing about scale-up beside nodes with more.
    const bool first_shared = size > 1 && links.max_ranks_per_node == 1;
    if (first || first_shared) {
      links.scale_up = share.scale_up;
      links.scale_up_latency = share.scale_up_latency;
    } else if (size > 1 || links.max_ranks_per_node == 1) {
      links.scale_up = std::min(links.scale_up, share.scale_up);
      links.scale_up_latency = std::max(links.scale_up_latency, share.scale_up_latency);
    }
    links.max_ranks_per_node = std::max(links.max_ranks_per_node, size);
    if (links.nodes > 1) {
      links.scale_out = first ? share.out_busy : std::min(links.scale_out, share.out_busy);
      links.scale_out_alone =
          first ? share.out_alone : std::min(links.scale_out_alone, share.out_alone);
    }
    first = false;
  }
  if (links.nodes == 1) return links;

  // The farthest two nodes. Where the group spans several sets of leaves, every two patterns are
  // taken to meet across them, which holds wherever nodes look alike.
  const bool spans_leaves = by_leaf.begin()->first.first != by_leaf.rbegin()->first.first;
  const Path* farthest = nullptr;
  for (const auto& [from, from_nodes] : patterns) {
    for (const auto& [to, to_nodes] : patterns) {
      if (from == to && from_nodes == 1) continue;
      const Path& path = state.NearestPath(from, to, spans_leaves);
      if (farthest == nullptr || farthest->distance < path.distance) farthest = &path;
    }
  }
  links.scale_out_efficiency = state.cluster->network_efficiency();
  links.scale_out_latency = farthest->distance.latency;
  links.network_hops = farthest->fabric_switches;
  if (farthest->crosses_spine) {
    int most_below = 0;
    for (const auto& [leaf, count] : by_leaf) most_below = std::max(most_below, count);
    links.scale_out = links.scale_out * farthest->leaf_share;
    links.scale_out_alone = std::min(links.scale_out_alone, farthest->uplink * (1.0 / most_below));
  }
  return links;
}

TopologyGraph Topology::BuildGraph(std::span<const int> nodes) const {
  for (const int node_index : nodes) {
    STEPCAST_CHECK(node_index >= 0 && node_index < state_->nodes) << "node " << node_index;
  }
  return state_->Build(nodes);
}

TopologyGraph Topology::BuildGraph() const {
  std::vector<int> all(static_cast<std::size_t>(state_->nodes));
  std::iota(all.begin(), all.end(), 0);
  return state_->Build(all);
}

std::string Topology::ToDot() const {
  const Graph& graph = state_->distinct;
  const auto name = [&](VertexId id) {
    const TopologyVertex& vertex = graph[id];
    switch (vertex.kind) {
      case VertexKind::kGpu:
        return fmt::format("node{}_gpu{}", vertex.node, vertex.index);
      case VertexKind::kSwitch:
        return fmt::format("node{}_switch", vertex.node);
      case VertexKind::kHost:
        return fmt::format("node{}_host", vertex.node);
      case VertexKind::kNic:
        return fmt::format("node{}_nic{}", vertex.node, vertex.index);
      case VertexKind::kLeaf:
        return fmt::format("leaf{}", vertex.index);
      case VertexKind::kSpine:
        return std::string("spine");
    }
    return std::string();
  };
  std::string dot = fmt::format("graph \"{}\" {{\n", state_->cluster->name());
  const auto [first_vertex, last_vertex] = boost::vertices(graph);
  for (auto vertex = first_vertex; vertex != last_vertex; ++vertex) {
    dot += fmt::format("  {};\n", name(*vertex));
  }
  const auto [first_edge, last_edge] = boost::edges(graph);
  for (auto edge = first_edge; edge != last_edge; ++edge) {
    dot += fmt::format("  {} -- {} [label=\"{:g} GB/s, {:g} us\"];\n",
                       name(boost::source(*edge, graph)), name(boost::target(*edge, graph)),
                       graph[*edge].bandwidth.gigabytes_per_second(),
                       graph[*edge].latency.microseconds());
  }
  return dot + "}\n";
}

}  // namespace stepcast
