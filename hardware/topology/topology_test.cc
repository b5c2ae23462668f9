#include "hardware/topology/topology.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <numeric>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// Loads the catalogue from text through a directory, as users do.
Catalogue FromText(const std::string& text) {
  const TemporaryDirectory directory;
  directory.Write("c.yaml", text);
  auto catalogue = Catalogue::Load(directory.path());
  EXPECT_TRUE(catalogue.has_value()) << catalogue.error().message;
  return *catalogue;
}

// Round numbers to count with: 300 GB/s and 32 GB/s from each GPU, 100 Gb/s = 12.5 GB/s adapters.
Catalogue Small() {
  return FromText(R"(
devices:
- {name: d, vendor: v, architecture: a, multiprocessors: 1, memory_bytes: 80GB,
   memory_gigabytes_per_s: 2000, scale_up_gigabytes_per_s: 300, pcie_gigabytes_per_s: 32,
   source: s, peak: [{dtype: fp16, tflop_per_s: 100}]}
nodes:
# One adapter of 12.5 GB/s per GPU.
- {name: rails, device: d, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, nics: 4,
   nic_gigabits_per_s: 100, network: infiniband, source: s}
# Two GPUs share an adapter.
- {name: shared, device: d, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, nics: 2,
   nic_gigabits_per_s: 100, network: infiniband, source: s}
# Four adapters for each GPU: 50 GB/s, but its host link carries only 32.
- {name: many, device: d, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, nics: 16,
   nic_gigabits_per_s: 100, network: efa, source: s}
# A square: 0-1, 1-3, 3-2, 2-0; no diagonals.
- {name: square, device: d, gpus: 4, scale_up: mesh, scale_up_latency_us: 2, nics: 1,
   nic_gigabits_per_s: 100, network: infiniband, source: s, mesh: [
   {a: 0, b: 1, gigabytes_per_s: 100}, {a: 1, b: 3, gigabytes_per_s: 50},
   {a: 3, b: 2, gigabytes_per_s: 100}, {a: 2, b: 0, gigabytes_per_s: 50}]}
- {name: full, device: d, gpus: 4, scale_up: mesh, scale_up_latency_us: 2, network: none, source: s}
- {name: pcie, device: d, gpus: 4, scale_up: pcie, scale_up_latency_us: 2, network: none, source: s}
clusters:
- {name: rails, node: rails, nodes_per_leaf: 2, rail_aligned: true, oversubscription: 1,
   network_latency_us: 5, switch_latency_us: 0.5, network_efficiency: 0.9, source: s}
- {name: tight, node: rails, nodes_per_leaf: 2, oversubscription: 4, network_latency_us: 5,
   switch_latency_us: 0.5, network_efficiency: 0.9, source: s}
- {name: shared, node: shared, network_latency_us: 5, network_efficiency: 0.9, source: s,
   max_nodes: 4}
- {name: many, node: many, network_latency_us: 5, network_efficiency: 0.9, source: s}
- {name: square, node: square, network_latency_us: 5, network_efficiency: 0.9, source: s}
- {name: full, node: full, source: s}
- {name: pcie, node: pcie, source: s}
)");
}

Topology Make(const Catalogue& catalogue, const std::string& cluster, int gpus) {
  auto topology = Topology::Create(catalogue, cluster, gpus);
  EXPECT_TRUE(topology.has_value()) << topology.error().message;
  return *topology;
}

GroupLinks Links(const Topology& topology, const std::vector<int>& ranks) {
  return topology.Links(ranks);
}

std::vector<int> Range(int begin, int end, int step = 1) {
  std::vector<int> ranks;
  for (int rank = begin; rank < end; rank += step) ranks.push_back(rank);
  return ranks;
}

constexpr Duration Us(double value) { return Duration::Microseconds(value); }

TEST(TopologyTest, AJobMayUseAPartOfEachNode) {
  const auto topology = Topology::Create(Small(), "rails", 6, /*gpus_per_node=*/2);
  ASSERT_TRUE(topology.has_value()) << topology.error().message;
  EXPECT_EQ(topology->nodes(), 3);
  EXPECT_EQ(topology->node().gpus(), 2);
  EXPECT_EQ(topology->node().nics(), 2) << "its share of the adapters";
  const GroupLinks links = topology->Links(std::vector<int>{0, 2, 4});
  EXPECT_EQ(links.nodes, 3);
  EXPECT_EQ(links.max_ranks_per_node, 1);
  const auto too_many = Topology::Create(Small(), "rails", 10, 5);
  ASSERT_FALSE(too_many.has_value());
  EXPECT_EQ(too_many.error().message,
            "cluster \"rails\": 5 GPUs of each node, but node \"rails\" has 4");
}

TEST(TopologyTest, ANodesGroupUsesTheSwitchAlone) {
  const GroupLinks links = Links(Make(Small(), "rails", 8), {4, 5, 6, 7});
  EXPECT_EQ(links.ranks, 4);
  EXPECT_EQ(links.nodes, 1);
  EXPECT_EQ(links.max_ranks_per_node, 4);
  EXPECT_FALSE(links.crosses_nodes());
  EXPECT_EQ(links.scale_up.gigabytes_per_second(), 300);
  EXPECT_EQ(links.scale_up_latency, Us(2));
  EXPECT_EQ(links.scale_out, Bandwidth());
  EXPECT_EQ(links.scale_out_latency, Duration());
  EXPECT_EQ(links.network_hops, 0);
}

TEST(TopologyTest, AGroupOnOneRailCrossesOneSwitch) {
  const GroupLinks links = Links(Make(Small(), "rails", 8), {1, 5});
  EXPECT_EQ(links.nodes, 2);
  EXPECT_EQ(links.max_ranks_per_node, 1);
  EXPECT_EQ(links.scale_out.gigabytes_per_second(), 12.5);
  EXPECT_EQ(links.scale_out_alone.gigabytes_per_second(), 12.5);
  EXPECT_EQ(links.scale_out_latency, Us(5));
  EXPECT_EQ(links.network_hops, 1);
  EXPECT_EQ(links.scale_out_efficiency, 0.9);
  EXPECT_EQ(links.scale_up.gigabytes_per_second(), 300);
}

TEST(TopologyTest, ChangingRailsCrossesTheSpine) {
  // GPU 0 of node 0 to GPU 1 of node 1: leaf 0, spine, leaf 1; two more switches of 0.5 us.
  const GroupLinks links = Links(Make(Small(), "rails", 8), {0, 5});
  EXPECT_EQ(links.network_hops, 3);
  EXPECT_EQ(links.scale_out_latency, Us(6));
  EXPECT_EQ(links.scale_out.gigabytes_per_second(), 12.5);
}

TEST(TopologyTest, NodesBelowDifferentLeavesMeetInTheSpine) {
  const Topology topology = Make(Small(), "rails", 16);
  EXPECT_EQ(Links(topology, {0, 4}).network_hops, 1);
  EXPECT_EQ(Links(topology, {0, 8}).network_hops, 3);
  EXPECT_EQ(Links(topology, Range(0, 16)).network_hops, 3);
  EXPECT_EQ(Links(topology, Range(0, 16)).scale_out_latency, Us(6));
}

TEST(TopologyTest, OversubscriptionSlowsOnlyWhatCrossesLeaves) {
  const Topology topology = Make(Small(), "tight", 16);
  // Nodes 0 and 1 share a leaf.
  EXPECT_EQ(Links(topology, Range(0, 8)).scale_out.gigabytes_per_second(), 12.5);
  EXPECT_EQ(Links(topology, Range(0, 8)).network_hops, 1);
  // With node 2, each adapter keeps a quarter of its rate.
  const GroupLinks across = Links(topology, Range(0, 12));
  EXPECT_EQ(across.scale_out.gigabytes_per_second(), 3.125);
  EXPECT_EQ(across.network_hops, 3);
  // Alone, two GPUs below different leaves share an uplink of 8 * 12.5 / 4 = 25 GB/s with nobody.
  EXPECT_EQ(Links(topology, {0, 8}).scale_out_alone.gigabytes_per_second(), 12.5);
  // Eight below each leaf share it: 25 / 8.
  EXPECT_EQ(Links(topology, Range(0, 16)).scale_out_alone.gigabytes_per_second(), 3.125);
}

TEST(TopologyTest, SharedAdaptersAreSharedUnlessTheGroupIsAlone) {
  const Topology topology = Make(Small(), "shared", 8);
  // GPU 0 has half of an adapter with GPU 1 busy, and all of it with GPU 1 silent.
  const GroupLinks one = Links(topology, {0, 4});
  EXPECT_EQ(one.scale_out.gigabytes_per_second(), 6.25);
  EXPECT_EQ(one.scale_out_alone.gigabytes_per_second(), 12.5);
  // GPUs 0 and 1 hang on the same adapter, 0 and 2 on different ones.
  EXPECT_EQ(Links(topology, {0, 1, 4, 5}).scale_out_alone.gigabytes_per_second(), 6.25);
  EXPECT_EQ(Links(topology, {0, 2, 4, 6}).scale_out_alone.gigabytes_per_second(), 12.5);
  // The whole node: 2 * 12.5 over 4.
  EXPECT_EQ(Links(topology, Range(0, 8)).scale_out.gigabytes_per_second(), 6.25);
  EXPECT_EQ(Links(topology, Range(0, 8)).scale_out_alone.gigabytes_per_second(), 6.25);
}

TEST(TopologyTest, AGpusHostLinkLimitsItsAdapters) {
  const GroupLinks links = Links(Make(Small(), "many", 8), Range(0, 8));
  EXPECT_EQ(links.scale_out.gigabytes_per_second(), 32);
  EXPECT_EQ(links.scale_out_alone.gigabytes_per_second(), 32);
}

TEST(TopologyTest, AMeshGroupUsesTheLinksAmongItsMembers) {
  const Topology topology = Make(Small(), "square", 4);
  EXPECT_EQ(Links(topology, {0, 1}).scale_up.gigabytes_per_second(), 100);
  EXPECT_EQ(Links(topology, {1, 3}).scale_up.gigabytes_per_second(), 50);
  // Opposite corners: two steps, the narrower link counts.
  const GroupLinks corners = Links(topology, {0, 3});
  EXPECT_EQ(corners.scale_up.gigabytes_per_second(), 50);
  EXPECT_EQ(corners.scale_up_latency, Us(4));
  // All four: each has 100 + 50.
  EXPECT_EQ(Links(topology, {0, 1, 2, 3}).scale_up.gigabytes_per_second(), 150);
  // Three in a row, 0 - 1 - 3: the ends have one link each, the weaker of 50.
  EXPECT_EQ(Links(topology, {0, 1, 3}).scale_up.gigabytes_per_second(), 50);
}

TEST(TopologyTest, AFullMeshSplitsTheDevicesBandwidthOverItsPeers) {
  const Topology topology = Make(Small(), "full", 4);
  EXPECT_EQ(Links(topology, {0, 3}).scale_up.gigabytes_per_second(), 100);
  EXPECT_EQ(Links(topology, {0, 1, 2, 3}).scale_up.gigabytes_per_second(), 300);
  EXPECT_EQ(Links(topology, {0, 1, 2, 3}).scale_up_latency, Us(2));
}

TEST(TopologyTest, WithoutScaleUpLinksTheHostLinkCounts) {
  const GroupLinks links = Links(Make(Small(), "pcie", 4), {0, 1, 2, 3});
  EXPECT_EQ(links.scale_up.gigabytes_per_second(), 32);
  EXPECT_EQ(links.scale_up_latency, Us(2));
}

TEST(TopologyTest, UnevenGroupsAreAsGoodAsTheirWorstNode) {
  // Three members in node 0, one in node 1.
  const GroupLinks links = Links(Make(Small(), "shared", 8), {0, 1, 2, 4});
  EXPECT_EQ(links.ranks, 4);
  EXPECT_EQ(links.nodes, 2);
  EXPECT_EQ(links.max_ranks_per_node, 3);
  EXPECT_EQ(links.scale_up.gigabytes_per_second(), 300);
  // Node 0 has two adapters for three members; node 1 one adapter for one.
  EXPECT_DOUBLE_EQ(links.scale_out_alone.gigabytes_per_second(), 25.0 / 3);
  EXPECT_EQ(links.scale_out.gigabytes_per_second(), 6.25);
}

TEST(TopologyTest, OrderOfRanksDoesNotMatter) {
  const Topology topology = Make(Small(), "rails", 16);
  EXPECT_EQ(Links(topology, {0, 1, 4, 9}), Links(topology, {9, 4, 1, 0}));
}

TEST(TopologyTest, OneRankAloneHasItsOwnLinks) {
  const GroupLinks links = Links(Make(Small(), "rails", 8), {3});
  EXPECT_EQ(links.ranks, 1);
  EXPECT_EQ(links.nodes, 1);
  EXPECT_EQ(links.scale_up.gigabytes_per_second(), 300);
}

TEST(TopologyTest, AJobThatTheClusterCannotHoldIsRefusedWithACure) {
  const Catalogue catalogue = Small();
  const auto complaint = [&](const std::string& cluster, int gpus, ErrorCode code) {
    const auto topology = Topology::Create(catalogue, cluster, gpus);
    EXPECT_FALSE(topology.has_value()) << gpus;
    if (topology.has_value()) return std::string();
    EXPECT_EQ(topology.error().code, code);
    return topology.error().message;
  };
  EXPECT_THAT(complaint("rails", 6, ErrorCode::kInfeasible),
              HasSubstr("6 GPUs do not fill whole nodes of 4; use 4 or 8"));
  EXPECT_THAT(complaint("rails", 0, ErrorCode::kInvalidInput), HasSubstr("found 0 GPUs"));
  EXPECT_THAT(complaint("rails", -8, ErrorCode::kInvalidInput), HasSubstr("found -8 GPUs"));
  EXPECT_THAT(complaint("shared", 20, ErrorCode::kInfeasible),
              HasSubstr("need 5 nodes of 4, but it has 4 nodes"));
  EXPECT_THAT(complaint("full", 8, ErrorCode::kInfeasible),
              HasSubstr("node \"full\" has no network"));
  EXPECT_THAT(complaint("rail", 4, ErrorCode::kNotFound), HasSubstr("did you mean \"rails\"?"));
  EXPECT_TRUE(Topology::Create(catalogue, "rails", 3).has_value());
}

TEST(TopologyTest, GraphHasEveryPartOnce) {
  const Topology topology = Make(Small(), "rails", 16);
  const TopologyGraph graph = topology.BuildGraph();
  std::map<VertexKind, int> count;
  for (const auto vertex : boost::make_iterator_range(boost::vertices(graph))) {
    ++count[graph[vertex].kind];
  }
  EXPECT_EQ(count[VertexKind::kGpu], 16);
  EXPECT_EQ(count[VertexKind::kNic], 16);
  EXPECT_EQ(count[VertexKind::kSwitch], 4);
  EXPECT_EQ(count[VertexKind::kLeaf], 8);  // Four rails in two sets.
  EXPECT_EQ(count[VertexKind::kSpine], 1);
  // GPU to switch, GPU to adapter, adapter to leaf, leaf to spine.
  EXPECT_EQ(boost::num_edges(graph), 16U + 16U + 16U + 8U);
  // Nodes 0, 1 and 2 stand for all.
  EXPECT_EQ(boost::num_vertices(topology.distinct_part()), 3U * 9U + 8U + 1U);
  EXPECT_THAT(topology.ToDot(),
              AllOf(HasSubstr("graph \"rails\" {"),
                    HasSubstr("node2_nic3 -- leaf7 [label=\"12.5 GB/s, 1.25 us\"]"),
                    HasSubstr("leaf0 -- spine")));
}

// The distinct part must answer for the whole: every pair of GPUs of a small cluster, checked
// against the shortest path in the full graph by counting switches.
TEST(TopologyTest, DistinctPartAgreesWithTheWholeGraph) {
  const Topology topology = Make(Small(), "rails", 32);
  for (int a = 0; a < 32; ++a) {
    for (int b = a + 1; b < 32; ++b) {
      const int node_a = a / 4;
      const int node_b = b / 4;
      const GroupLinks links = Links(topology, {a, b});
      const bool same_leaf = node_a / 2 == node_b / 2 && a % 4 == b % 4;
      EXPECT_EQ(links.network_hops, node_a == node_b ? 0 : same_leaf ? 1 : 3) << a << " " << b;
    }
  }
}

TEST(TopologyTest, Dgx1PairsHaveOneLinkTwoLinksOrNone) {
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  const Topology topology = Make(*catalogue, "dgx-1-v100-edr", 8);
  EXPECT_EQ(Links(topology, {0, 1}).scale_up.gigabytes_per_second(), 25);
  EXPECT_EQ(Links(topology, {0, 3}).scale_up.gigabytes_per_second(), 50);
  EXPECT_EQ(Links(topology, {0, 5}).scale_up.gigabytes_per_second(), 25);
  EXPECT_EQ(Links(topology, {0, 5}).scale_up_latency, Us(3));
  // GPU 0 has 1 + 1 + 2 links to 1, 2 and 3.
  EXPECT_EQ(Links(topology, {0, 1, 2, 3}).scale_up.gigabytes_per_second(), 100);
  EXPECT_EQ(Links(topology, Range(0, 8)).scale_up.gigabytes_per_second(), 150);
  // Four adapters of 12.5 GB/s for eight GPUs.
  EXPECT_EQ(
      Links(Make(*catalogue, "dgx-1-v100-edr", 16), Range(0, 16)).scale_out.gigabytes_per_second(),
      6.25);
}

TEST(TopologyTest, ShippedClustersGiveTheirStatedRates) {
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  const std::map<std::string, double> gigabytes_per_gpu{
      {"dgx-a100-80gb-hdr", 25}, {"dgx-h100-ndr", 50},
      {"aws-p4de", 6.25},        {"aws-p5", 50},
      {"jean-zay-a100", 6.25},   {"jean-zay-v100", 12.5},
      {"a100-hdr-800g", 12.5},   {"gb200-nvl72", 50},
      {"aws-g5", 1.5625},        {"mi300x-roce", 50}};
  for (const auto& [name, rate] : gigabytes_per_gpu) {
    const int per_node = (*catalogue->FindNode((*catalogue->FindCluster(name))->node()))->gpus();
    const GroupLinks links = Links(Make(*catalogue, name, 2 * per_node), Range(0, 2 * per_node));
    EXPECT_DOUBLE_EQ(links.scale_out.gigabytes_per_second(), rate) << name;
  }
  for (const v1::Cluster& cluster : catalogue->clusters()) {
    EXPECT_TRUE(Topology::Create(*catalogue, cluster.name(), 1).has_value()) << cluster.name();
  }
}

TEST(TopologyTest, LargeClustersAreQuick) {
  const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  const auto start = std::chrono::steady_clock::now();
  const Topology topology = Make(*catalogue, "dgx-h100-ndr", 16'384);
  const GroupLinks all = Links(topology, Range(0, 16'384));
  const GroupLinks rail = Links(topology, Range(0, 16'384, 8));
  const double milliseconds =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  EXPECT_EQ(all.nodes, 2048);
  EXPECT_EQ(rail.max_ranks_per_node, 1);
  EXPECT_EQ(rail.network_hops, 3);
  // Measured 1 to 3 ms; the room is for sanitizers and busy machines.
  EXPECT_LT(milliseconds, 500);
}

}  // namespace
}  // namespace stepcast
