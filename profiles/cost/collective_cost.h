/// \file
/// How long collectives and transfers take: measured tables inside a node, and the algorithms of
/// NCCL over the links of the topology elsewhere.
#pragma once

#include <cstdint>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "hardware/topology/topology.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/tables/tables.h"
#include "simulator/program/op.h"

namespace stepcast {

/// The operator that a measured collective stands for; a transfer for its sending end.
OpKind OperatorOf(TableCollective collective);

/// What an all-to-all between nodes does inside them meanwhile.
struct InNodes {
  /// What one GPU passes on, where nodes pass on to their GPUs what comes in once for all of them.
  /// 0: each byte goes to one GPU alone.
  Bytes passed_on{};
  double slowdown = 1;  ///< Of these links, over that of those between nodes.
};

class CollectiveCost {
 public:
  /// `scale_up_efficiency` is the share of a GPU's links that a large collective reaches where
  /// nothing was measured.
  CollectiveCost(const Tables& tables, double scale_up_efficiency);

  /// `inside` is of an all-to-all between nodes.
  Cost Time(OpKind kind, Bytes bytes, const GroupLinks& links, const InNodes& inside = {}) const;

  /// What a CPU core spends on its rank's part, among `ranks` that sit on cores of one machine: see
  /// `TableKind::kCollectivePut`. Zero where nothing was measured.
  enum class CorePart : std::uint8_t { kPut, kTake };
  Cost CoreTime(CorePart part, OpKind kind, Bytes bytes, int ranks) const;

 private:
  struct Sample {
    double log_bytes;
    double log_time_us;
  };
  using Series = std::vector<Sample>;
  /// Time from the series, or nothing if it is empty; `source` tells how near the rows are.
  static Cost FromSeries(const Series& series, Bytes bytes);
  using AllSeries = std::map<std::pair<OpKind, int>, Series>;  // by kind and members
  static AllSeries ReadSeries(const std::vector<CollectiveRow>& rows);
  const Series* FindSeries(OpKind kind, int gpus) const;
  Cost InsideNode(OpKind kind, Bytes bytes, const GroupLinks& links) const;
  Duration ByAlgorithm(OpKind kind, Bytes bytes, const GroupLinks& links,
                       const InNodes& in_nodes) const;
  /// Bus bandwidth of large all-reduces inside a node, per GPU.
  Bandwidth ScaleUpBandwidth(const GroupLinks& links) const;

  double scale_up_efficiency_;
  AllSeries one_node_;
  AllSeries core_put_;
  AllSeries core_take_;
};

}  // namespace stepcast
