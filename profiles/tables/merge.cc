#include <fmt/format.h>

#include <cstdint>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

/// Appends the rows of `others` whose key no row of `own` has.
template <typename Row, typename KeyOf>
void Merge(const std::vector<Row>& own, const std::vector<Row>& others, std::size_t first_group,
           const KeyOf& key_of, std::vector<Row>& merged) {
  merged = own;
  std::set<decltype(key_of(std::declval<const Row&>()))> known;
  for (const Row& row : own) known.insert(key_of(row));
  for (Row row : others) {
    if (known.contains(key_of(row))) continue;
    row.group = static_cast<std::uint16_t>(row.group + first_group);
    merged.push_back(row);
  }
}

}  // namespace

Result<Tables> MergeTables(const Tables& own, const Tables& others) {
  const std::size_t first = own.groups.size();
  if (first + others.groups.size() > std::numeric_limits<std::uint16_t>::max()) {
    return InvalidInput(
        fmt::format("{} groups of profiles are too many; at most {} can be used at once",
                    first + others.groups.size(), std::numeric_limits<std::uint16_t>::max()));
  }
  Tables merged;
  merged.groups = own.groups;
  merged.groups.insert(merged.groups.end(), others.groups.begin(), others.groups.end());
  const auto gemm = [](const GemmRow& row) { return row.dtype; };
  const auto collective = [](const CollectiveRow& row) {
    return std::tuple(row.collective, row.gpus, row.nodes);
  };
  Merge(own.gemm, others.gemm, first, gemm, merged.gemm);
  Merge(own.gemm_accumulate, others.gemm_accumulate, first, gemm, merged.gemm_accumulate);
  Merge(
      own.attention, others.attention, first,
      [](const AttentionRow& row) { return std::tuple(row.dtype, row.pass, row.kernel); },
      merged.attention);
  Merge(
      own.operators, others.operators, first,
      [](const OperatorRow& row) { return std::tuple(row.op, row.dtype, row.pass, row.impl); },
      merged.operators);
  Merge(own.collectives, others.collectives, first, collective, merged.collectives);
  Merge(own.collective_put, others.collective_put, first, collective, merged.collective_put);
  Merge(own.collective_take, others.collective_take, first, collective, merged.collective_take);
  Merge(
      own.bandwidth, others.bandwidth, first, [](const BandwidthRow& row) { return row.pattern; },
      merged.bandwidth);
  Merge(
      own.launch, others.launch, first, [](const LaunchRow& row) { return row.what; },
      merged.launch);
  Merge(
      own.parameters, others.parameters, first, [](const ParameterRow& row) { return row.name; },
      merged.parameters);
  merged.tiled_gemm = own.tiled_gemm;
  if (own.tiled_gemm.empty()) {
    for (TiledGemmRow row : others.tiled_gemm) {
      row.gemm.group = static_cast<std::uint16_t>(row.gemm.group + first);
      merged.tiled_gemm.push_back(row);
    }
  }
  return merged;
}

}  // namespace stepcast
