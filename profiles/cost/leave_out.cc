#include "profiles/cost/leave_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "profiles/cost/attention_cost.h"
#include "profiles/cost/collective_cost.h"
#include "profiles/cost/gemm_cost.h"
#include "profiles/cost/rowwise_cost.h"

namespace stepcast {
namespace {

constexpr std::uint64_t kFolds = 10;

/// In which tenth a shape is left out.
std::uint64_t FoldOf(std::initializer_list<std::int64_t> extents) {
  std::uint64_t hash = 0x9e3779b97f4a7c15ULL;
  for (const std::int64_t extent : extents) {
    hash = (hash ^ static_cast<std::uint64_t>(extent)) * 0xff51afd7ed558ccdULL;
    hash ^= hash >> 32;
  }
  return hash % kFolds;
}
std::uint64_t FoldOf(const GemmRow& row) { return FoldOf({row.m, row.n, row.k, row.batch}); }
std::uint64_t FoldOf(const AttentionRow& row) {
  return FoldOf({row.batch, row.q_seq, row.q_heads, row.kv_heads, row.head_dim, row.causal});
}
std::uint64_t FoldOf(const CollectiveRow& row) {
  return FoldOf({row.bytes, row.gpus, static_cast<std::int64_t>(row.collective)});
}
std::uint64_t FoldOf(const OperatorRow& row) { return FoldOf({row.rows, row.cols, row.extra}); }

using Errors = std::map<std::string, std::vector<double>>;

template <typename Row>
void Erase(std::vector<Row>& rows, std::uint64_t fold) {
  std::erase_if(rows, [fold](const Row& row) { return FoldOf(row) == fold; });
}

/// The group with most rows of each type, which the cost model's grid is of.
std::map<DType, std::uint16_t> GridGroups(const Tables& tables) {
  std::map<DType, std::map<std::uint16_t, std::size_t>> counts;
  for (const GemmRow& row : tables.gemm) ++counts[row.dtype][row.group];
  std::map<DType, std::uint16_t> groups;
  for (const auto& [dtype, of_group] : counts) {
    groups[dtype] =
        std::max_element(of_group.begin(), of_group.end(), [](const auto& a, const auto& b) {
          return a.second < b.second;
        })->first;
  }
  return groups;
}

void AddGemm(const DeviceSpec& device, const Tables& all, const Tables& rest, std::uint64_t fold,
             Errors& errors) {
  const GemmCost cost(device, rest);
  const std::map<DType, std::uint16_t> grid = GridGroups(all);
  const auto add = [&](const GemmRow& row, bool accumulate) {
    // Odd sizes are probes of alignment, which is a number of its own.
    if (FoldOf(row) != fold || row.m % 16 != 0 || row.n % 16 != 0 || row.k % 16 != 0) return;
    const bool own = all.groups[row.group].source.starts_with("stepcast profile");
    if (!own && (accumulate || grid.at(row.dtype) != row.group)) return;
    Op op = Op::Gemm(row.dtype, row.layout, row.m, row.n, row.k, row.batch);
    op.accumulate = accumulate;
    errors[fmt::format("gemm {} {}{}", Name(row.dtype), Name(row.layout),
                       accumulate ? " accumulated" : "")]
        .push_back(cost.Time(op).time.microseconds() / row.time_us - 1);
  };
  for (const GemmRow& row : all.gemm) add(row, false);
  for (const GemmRow& row : all.gemm_accumulate) add(row, true);
}

/// Each library's rows against the rest of its own: one is up to twice as fast as another.
void AddAttention(const DeviceSpec& device, const Tables& all, const Tables& rest,
                  std::uint64_t fold, const std::string& library, Errors& errors) {
  Tables of_library;
  for (const AttentionRow& row : rest.attention) {
    if (row.kernel == library) of_library.attention.push_back(row);
  }
  const AttentionCost cost(device, of_library, /*backward_ratio=*/3);
  if (!cost.HasRows()) return;
  // Of several rows of a shape the fastest, as the cost model chooses.
  struct Fastest {
    Op op;
    double time_us = 0;
  };
  std::map<std::array<std::int64_t, 9>, Fastest> held;
  for (const AttentionRow& row : all.attention) {
    if (FoldOf(row) != fold || row.kernel != library) continue;
    const Op op = Op::Attention(row.dtype, row.pass, row.causal, row.batch, row.q_seq, row.kv_seq,
                                row.q_heads, row.kv_heads, row.head_dim);
    const auto [it, inserted] = held.try_emplace(
        {static_cast<std::int64_t>(row.dtype), static_cast<std::int64_t>(row.pass), row.causal,
         row.batch, row.q_seq, row.kv_seq, row.q_heads, row.kv_heads, row.head_dim},
        Fastest{op, row.time_us});
    it->second.time_us = std::min(it->second.time_us, row.time_us);
  }
  for (const auto& [key, row] : held) {
    const std::string what =
        fmt::format("attention {} {} {}", Name(row.op.dtype), Name(row.op.pass), library);
    errors[what].push_back(cost.Time(row.op).time.microseconds() / row.time_us - 1);
  }
}

void AddCollectives(const Tables& all, const Tables& rest, std::uint64_t fold, Errors& errors) {
  const CollectiveCost cost(rest, /*scale_up_efficiency=*/1);
  std::map<std::pair<TableCollective, int>, std::uint16_t> first;
  for (const CollectiveRow& row : all.collectives) {
    if (row.nodes != 1) continue;
    const auto chosen = first.try_emplace({row.collective, row.gpus}, row.group).first->second;
    if (chosen != row.group || FoldOf(row) != fold) continue;
    // Measured ones of as many GPUs remain, so that the links are not asked.
    const bool remains = std::any_of(
        rest.collectives.begin(), rest.collectives.end(), [&](const CollectiveRow& other) {
          return other.collective == row.collective && other.gpus == row.gpus && other.nodes == 1;
        });
    if (!remains) continue;
    GroupLinks links;
    links.ranks = links.max_ranks_per_node = row.gpus;
    const Cost time = cost.Time(OperatorOf(row.collective), Bytes(row.bytes), links);
    errors[fmt::format("{} of {} GPUs", Name(row.collective), row.gpus)].push_back(
        time.time.microseconds() / row.time_us - 1);
  }
}

void AddRowwise(const DeviceSpec& device, const Tables& all, const Tables& rest, std::uint64_t fold,
                Errors& errors) {
  // Large kernels say nothing of the smallest.
  const RowwiseCost cost(device, rest, /*default_efficiency=*/1, Duration());
  for (std::size_t k = 0; k < kOpKindCount; ++k) {
    const auto kind = static_cast<OpKind>(k);
    if (!IsRowwise(kind)) continue;
    for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
      for (const bool wide : {false, true}) {
        for (const RowwiseSample& sample : RowwiseSamples(all, kind, pass, wide)) {
          if (FoldOf(*sample.row) != fold || !cost.MeasuredEfficiency(kind, pass)) continue;
          errors[fmt::format("{} {} {}", Name(kind), wide ? "fp32" : "bf16", Name(pass))].push_back(
              cost.Time(sample.op).time.microseconds() / sample.row->time_us - 1);
        }
      }
    }
  }
}

}  // namespace

std::vector<LeftOutErrors> ErrorsLeftOut(const DeviceSpec& device, const Tables& tables) {
  Errors errors;
  std::set<std::string> libraries;
  for (const AttentionRow& row : tables.attention) libraries.insert(row.kernel);
  for (std::uint64_t fold = 0; fold < kFolds; ++fold) {
    Tables rest = tables;
    Erase(rest.gemm, fold);
    Erase(rest.gemm_accumulate, fold);
    Erase(rest.attention, fold);
    Erase(rest.collectives, fold);
    Erase(rest.operators, fold);
    if (!rest.gemm.empty()) AddGemm(device, tables, rest, fold, errors);
    for (const std::string& library : libraries) {
      AddAttention(device, tables, rest, fold, library, errors);
    }
    AddCollectives(tables, rest, fold, errors);
    AddRowwise(device, tables, rest, fold, errors);
  }
  std::vector<LeftOutErrors> result;
  result.reserve(errors.size());
  for (auto& [what, of_rows] : errors) result.push_back({what, std::move(of_rows)});
  return result;
}

}  // namespace stepcast
