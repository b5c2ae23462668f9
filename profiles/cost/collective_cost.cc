#include "profiles/cost/collective_cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace stepcast {
namespace {

// Bus bandwidth over algorithm bandwidth, as nccl-tests defines it.
double BusFactor(OpKind kind, int n) {
  const double parts = static_cast<double>(n - 1) / n;
  switch (kind) {
    case OpKind::kAllReduce:
      return 2 * parts;
    case OpKind::kAllGather:
    case OpKind::kReduceScatter:
    case OpKind::kAllToAll:
      return parts;
    default:
      return 1;
  }
}

// One protocol of NCCL as its own cost model has it (NVIDIA/nccl 2.30, src/graph/tuning): a base
// latency, one a hop inside a node and between nodes, in microseconds, and the share of the bus
// bandwidth that carries data.
struct Protocol {
  double tree_base, tree_inside, tree_between;
  double ring_base, ring_inside, ring_between;
  double ring_share;
  double tree_share;
};
constexpr std::array<Protocol, 3> kProtocols = {{
    {6.8, 0.6, 5.0, 6.6, 0.6, 2.7, 0.5, 1.0 / 3.8},  // LL
    {14.0, 1.25, 8.5, 14.0, 1.9, 4.0, 0.92, 0.90},   // LL128
    {8.4, 4.0, 14.0, 8.4, 3.4, 14.0, 1.0, 0.92},     // Simple
}};

}  // namespace

OpKind OperatorOf(TableCollective collective) {
  switch (collective) {
    case TableCollective::kAllReduce:
      return OpKind::kAllReduce;
    case TableCollective::kAllGather:
      return OpKind::kAllGather;
    case TableCollective::kReduceScatter:
      return OpKind::kReduceScatter;
    case TableCollective::kAllToAll:
      return OpKind::kAllToAll;
    case TableCollective::kSendReceive:
      return OpKind::kSend;
  }
  return OpKind::kSend;
}

CollectiveCost::CollectiveCost(const Tables& tables, double scale_up_efficiency)
    : scale_up_efficiency_(scale_up_efficiency),
      one_node_(ReadSeries(tables.collectives)),
      core_put_(ReadSeries(tables.collective_put)),
      core_take_(ReadSeries(tables.collective_take)) {}

CollectiveCost::AllSeries CollectiveCost::ReadSeries(const std::vector<CollectiveRow>& rows) {
  AllSeries all;
  // The first source in the files that has a series; sources are not mixed.
  std::map<std::pair<OpKind, int>, std::uint16_t> chosen;
  for (const CollectiveRow& row : rows) {
    if (row.nodes != 1) continue;
    const std::pair<OpKind, int> key{OperatorOf(row.collective), row.gpus};
    const auto [it, inserted] = chosen.try_emplace(key, row.group);
    if (it->second != row.group) continue;
    all[key].push_back({std::log(static_cast<double>(row.bytes)), std::log(row.time_us)});
  }
  for (auto& [key, series] : all) {
    std::sort(series.begin(), series.end(),
              [](const Sample& a, const Sample& b) { return a.log_bytes < b.log_bytes; });
    // Equal sizes (several algorithms or placements): the first.
    series.erase(
        std::unique(series.begin(), series.end(),
                    [](const Sample& a, const Sample& b) { return a.log_bytes == b.log_bytes; }),
        series.end());
  }
  return all;
}

// Of the nearest number of members that was measured. What a core copies of its own does not grow
// with their number; what it reads of all others does, unless each has but a part of the bytes.
Cost CollectiveCost::CoreTime(CorePart part, OpKind kind, Bytes bytes, int ranks) const {
  // A sender puts, a receiver takes; both are rows of one transfer.
  if ((part == CorePart::kPut && kind == OpKind::kRecv) ||
      (part == CorePart::kTake && kind == OpKind::kSend)) {
    return {Duration(), CostSource::kMeasured};
  }
  const bool transfer = kind == OpKind::kSend || kind == OpKind::kRecv;
  const AllSeries& all = part == CorePart::kPut ? core_put_ : core_take_;
  const int members = transfer ? 2 : ranks;
  const AllSeries::value_type* nearest = nullptr;
  for (const AllSeries::value_type& series : all) {
    const auto& [of_kind, of_members] = series.first;
    if (of_kind != (transfer ? OpKind::kSend : kind)) continue;
    if (nearest == nullptr ||
        std::abs(of_members - members) < std::abs(nearest->first.second - members)) {
      nearest = &series;
    }
  }
  if (nearest == nullptr) return {Duration(), CostSource::kRoofline};
  Cost cost = FromSeries(nearest->second, bytes);
  if (nearest->first.second != members) {
    const bool reads_all =
        part == CorePart::kTake && kind != OpKind::kAllGather && kind != OpKind::kAllToAll;
    if (reads_all) cost.time = cost.time * (static_cast<double>(members) / nearest->first.second);
    cost.source = CostSource::kRoofline;
  }
  return cost;
}

Cost CollectiveCost::FromSeries(const Series& series, Bytes bytes) {
  const double x = std::log(static_cast<double>(std::max<std::int64_t>(1, bytes.count())));
  const auto time = [](double log_us) { return Duration::Microseconds(std::exp(log_us)); };
  if (x <= series.front().log_bytes) {
    return {time(series.front().log_time_us),
            x == series.front().log_bytes ? CostSource::kMeasured : CostSource::kInterpolated};
  }
  if (x > series.back().log_bytes) {
    // On at the bandwidth of the largest message.
    return {time(series.back().log_time_us + x - series.back().log_bytes), CostSource::kRoofline};
  }
  const auto upper =
      std::lower_bound(series.begin(), series.end(), x,
                       [](const Sample& s, double value) { return s.log_bytes < value; });
  if (upper->log_bytes == x) return {time(upper->log_time_us), CostSource::kMeasured};
  const Sample& low = *(upper - 1);
  const double weight = (x - low.log_bytes) / (upper->log_bytes - low.log_bytes);
  return {time(low.log_time_us + weight * (upper->log_time_us - low.log_time_us)),
          CostSource::kInterpolated};
}

const CollectiveCost::Series* CollectiveCost::FindSeries(OpKind kind, int gpus) const {
  if (kind == OpKind::kRecv) kind = OpKind::kSend;
  const auto it = one_node_.find({kind, gpus});
  return it == one_node_.end() ? nullptr : &it->second;
}

Bandwidth CollectiveCost::ScaleUpBandwidth(const GroupLinks& links) const {
  const int n = links.max_ranks_per_node;
  for (int gpus = n; gpus <= 16; ++gpus) {
    const Series* series = FindSeries(OpKind::kAllReduce, gpus);
    if (gpus < 2 || series == nullptr) continue;
    const Sample& largest = series->back();
    const double seconds = std::exp(largest.log_time_us) * 1e-6;
    return Bandwidth::BytesPerSecond(std::exp(largest.log_bytes) / seconds *
                                     BusFactor(OpKind::kAllReduce, gpus));
  }
  return links.scale_up * scale_up_efficiency_;
}

Cost CollectiveCost::InsideNode(OpKind kind, Bytes bytes, const GroupLinks& links) const {
  const int n = kind == OpKind::kSend || kind == OpKind::kRecv ? 2 : links.ranks;
  if (const Series* series = FindSeries(kind, n)) return FromSeries(*series, bytes);
  // Another number of GPUs of the same node: the same bus bandwidth.
  for (int distance = 1; distance < 16; ++distance) {
    for (const int other : {n + distance, n - distance}) {
      if (other < 2) continue;
      const Series* series = FindSeries(kind, other);
      if (series == nullptr) continue;
      Cost cost = FromSeries(*series, bytes);
      cost.time = cost.time * (BusFactor(kind, n) / BusFactor(kind, other));
      cost.source = CostSource::kRoofline;
      return cost;
    }
  }
  return {ByAlgorithm(kind, bytes, links, {}), CostSource::kRoofline};
}

Duration CollectiveCost::ByAlgorithm(OpKind kind, Bytes bytes, const GroupLinks& links,
                                     const InNodes& in_nodes) const {
  const double n = links.ranks;
  const double nodes = links.nodes;
  const double per_node = links.max_ranks_per_node;
  const double size = static_cast<double>(bytes.count());
  const double hop_us = links.crosses_nodes() ? links.scale_out_latency.microseconds() : 0;
  double bus = ScaleUpBandwidth(links).bytes_per_second();
  if (links.crosses_nodes()) {
    // All ranks of a node on this communicator feed its share of the network adapters.
    const double network =
        links.scale_out.bytes_per_second() * per_node * links.scale_out_efficiency;
    bus = per_node > 1 ? std::min(bus, network) : network;
  }
  if (kind == OpKind::kSend || kind == OpKind::kRecv) {
    const double rate = links.crosses_nodes()
                            ? links.scale_out.bytes_per_second() * links.scale_out_efficiency
                            : links.scale_up.bytes_per_second() * scale_up_efficiency_;
    const double base =
        links.crosses_nodes() ? kProtocols[2].ring_between + hop_us : kProtocols[2].ring_base;
    return Duration::Microseconds(base) + Duration::Seconds(size / rate);
  }
  if (kind == OpKind::kAllToAll) {
    const double remote = links.crosses_nodes() ? (n - per_node) / n : 0;
    // What is passed on has come to one of the node's GPUs, for as many of them each.
    const auto passed_on = static_cast<double>(in_nodes.passed_on.count());
    const double on_links =
        passed_on > 0 ? passed_on * (per_node - 1) / per_node : size * (n - 1) / n;
    const double inside = on_links / ScaleUpBandwidth(links).bytes_per_second() * in_nodes.slowdown;
    const double between =
        remote > 0
            ? size * remote / (links.scale_out.bytes_per_second() * links.scale_out_efficiency)
            : 0;
    const double base =
        links.crosses_nodes() ? 2 * (kProtocols[2].ring_between + hop_us) : kProtocols[2].ring_base;
    return Duration::Microseconds(base) + Duration::Seconds(std::max(inside, between));
  }
  double best = std::numeric_limits<double>::infinity();
  const double rounds = kind == OpKind::kAllReduce ? 2 : 1;
  for (const Protocol& p : kProtocols) {
    const double ring_us = p.ring_base + (rounds * (n - 1) - rounds * (nodes - 1)) * p.ring_inside +
                           rounds * (nodes - 1) * (p.ring_between + hop_us);
    const double ring = ring_us * 1e-6 + size * BusFactor(kind, links.ranks) / (bus * p.ring_share);
    best = std::min(best, ring);
    if (kind != OpKind::kAllReduce) continue;
    const double tree_us =
        p.tree_base + 2 * ((per_node - 1) * p.tree_inside +
                           std::floor(std::log2(nodes)) * (p.tree_between + hop_us));
    // Every byte goes up and down: half the bus bandwidth at best.
    best = std::min(best, tree_us * 1e-6 + size / (0.5 * bus * p.tree_share));
  }
  return Duration::Seconds(best);
}

Cost CollectiveCost::Time(OpKind kind, Bytes bytes, const GroupLinks& links,
                          const InNodes& inside) const {
  if (links.ranks < 2 || bytes.count() == 0) return {Duration(), CostSource::kMeasured};
  if (!links.crosses_nodes()) return InsideNode(kind, bytes, links);
  return {ByAlgorithm(kind, bytes, links, inside), CostSource::kRoofline};
}

}  // namespace stepcast
