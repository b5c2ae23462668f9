#include "profiles/cost/gemm_cost.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

struct Tile {
  std::int64_t m;
  std::int64_t n;
  double efficiency;  // of the multiprocessor's peak inside a full tile
};
// Shapes that vendor libraries use. Smaller tiles read more for each product; what is wrong about
// the efficiencies is mended by the measured ratios.
constexpr std::array<Tile, 6> kTiles = {{{256, 128, 1.0},
                                         {128, 256, 1.0},
                                         {128, 128, 0.93},
                                         {128, 64, 0.80},
                                         {64, 128, 0.80},
                                         {64, 64, 0.65}}};
// Launch, first loads and last stores of a kernel on an idle device; about the smallest time in the
// measured tables.
constexpr double kFixedSeconds = 2.0e-6;
constexpr double kNearestRows = 6;

double LogRatio(const DeviceSpec& device, const Op& op, double time_us) {
  return std::log(time_us * 1e-6 / TileModelTime(device, op).seconds());
}

// The bracket of `value` in ascending `axis`, with the weight of the upper end in the logarithm.
struct Bracket {
  std::size_t low = 0;
  std::size_t high = 0;
  double weight = 0;
  bool outside = false;
};
Bracket Locate(const std::vector<std::int64_t>& axis, std::int64_t value) {
  Bracket bracket;
  if (value <= axis.front() || value >= axis.back()) {
    bracket.low = bracket.high = value <= axis.front() ? 0 : axis.size() - 1;
    bracket.outside = value < axis.front() || value > axis.back();
    return bracket;
  }
  const auto upper = std::lower_bound(axis.begin(), axis.end(), value);
  bracket.high = static_cast<std::size_t>(upper - axis.begin());
  if (*upper == value) {
    bracket.low = bracket.high;
    return bracket;
  }
  bracket.low = bracket.high - 1;
  const double low = std::log(static_cast<double>(axis[bracket.low]));
  const double high = std::log(static_cast<double>(axis[bracket.high]));
  bracket.weight = (std::log(static_cast<double>(value)) - low) / (high - low);
  return bracket;
}

}  // namespace

std::string_view Name(CostSource source) {
  constexpr std::array<std::string_view, 4> kNames = {"measured", "interpolated", "roofline",
                                                      "scaled"};
  return kNames[static_cast<std::size_t>(source)];
}

Duration TileModelTime(const DeviceSpec& device, const Op& gemm) {
  STEPCAST_CHECK(gemm.kind == OpKind::kGemm);
  const auto [m, n, k, batch, unused1, unused2] = gemm.dims;
  const double processors = device.multiprocessors;
  const double rate = device.peak_rate(gemm.dtype).flops_per_second() / processors;
  double best = std::numeric_limits<double>::infinity();
  for (const Tile& tile : kTiles) {
    const double tiles = static_cast<double>((m + tile.m - 1) / tile.m) *
                         static_cast<double>((n + tile.n - 1) / tile.n) *
                         static_cast<double>(batch);
    const double tile_seconds =
        2.0 * static_cast<double>(tile.m * tile.n) * static_cast<double>(k) / (rate * tile.efficiency);
    // Few tiles with a long inner dimension are split along it, at most into one wave.
    const double splits =
        tiles < processors ? std::max(1.0, std::min(std::floor(processors / tiles),
                                                    static_cast<double>(k) / 512.0))
                           : 1.0;
    const double waves = std::ceil(tiles * splits / processors);
    best = std::min(best, waves * tile_seconds / splits);
  }
  const double memory = (MemoryTraffic(gemm) / device.memory).seconds();
  return Duration::Seconds(kFixedSeconds + std::max(best, memory));
}

std::size_t GemmCost::FamilyOf(DType dtype) {
  // Both 16-bit types run at the same speed.
  return static_cast<std::size_t>(dtype == DType::kFp16 ? DType::kBf16 : dtype);
}

GemmCost::GemmCost(const DeviceSpec& device, const Tables& tables) : device_(device) {
  // For each family the source with most rows; sources differ by more than shapes nearby.
  std::map<std::size_t, std::map<std::uint16_t, std::size_t>> counts;
  for (const GemmRow& row : tables.gemm) ++counts[FamilyOf(row.dtype)][row.group];
  for (const auto& [family_index, groups] : counts) {
    const std::uint16_t primary =
        std::max_element(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
          return a.second < b.second;
        })->first;
    struct Sample {
      std::int64_t m, n, k;
      double log_ratio;
    };
    std::vector<Sample> samples;
    std::set<std::int64_t> ms, ns, ks;
    for (const GemmRow& row : tables.gemm) {
      // Odd numbers of rows are probes of alignment, not points of the grid.
      if (row.group != primary || FamilyOf(row.dtype) != family_index || row.m % 8 != 0) continue;
      const Op op = Op::Gemm(row.dtype, row.layout, row.m, row.n, row.k, row.batch);
      samples.push_back({static_cast<std::int64_t>(row.m) * row.batch, row.n, row.k,
                         LogRatio(device, op, row.time_us)});
      ms.insert(samples.back().m);
      ns.insert(row.n);
      ks.insert(row.k);
    }
    if (samples.empty()) continue;
    Family& family = families_[family_index];
    const std::size_t cells = ms.size() * ns.size() * ks.size();
    if (samples.size() * 2 < cells) {
      for (const Sample& s : samples) {
        family.points.push_back({{std::log(static_cast<double>(s.m)), std::log(static_cast<double>(s.n)),
                                  std::log(static_cast<double>(s.k))},
                                 s.log_ratio});
      }
      continue;
    }
    Grid grid;
    grid.m.assign(ms.begin(), ms.end());
    grid.n.assign(ns.begin(), ns.end());
    grid.k.assign(ks.begin(), ks.end());
    grid.log_ratio.assign(cells, std::numeric_limits<double>::quiet_NaN());
    const auto index = [](const std::vector<std::int64_t>& axis, std::int64_t value) {
      return static_cast<std::size_t>(std::lower_bound(axis.begin(), axis.end(), value) - axis.begin());
    };
    for (const Sample& s : samples) {
      grid.at(index(grid.m, s.m), index(grid.n, s.n), index(grid.k, s.k)) = s.log_ratio;
    }
    family.grid = std::move(grid);
  }
}

GemmCost::Estimate GemmCost::Interpolate(const Family& family, const Op& op) const {
  const std::int64_t m = op.dims[0] * op.dims[3];
  const std::int64_t n = op.dims[1];
  const std::int64_t k = op.dims[2];
  if (family.grid.has_value()) {
    const Grid& grid = *family.grid;
    const std::array<Bracket, 3> b = {Locate(grid.m, m), Locate(grid.n, n), Locate(grid.k, k)};
    double sum = 0;
    double weights = 0;
    for (unsigned corner = 0; corner < 8; ++corner) {
      double weight = 1;
      std::array<std::size_t, 3> at{};
      for (unsigned axis = 0; axis < 3; ++axis) {
        const bool high = (corner >> axis & 1U) != 0;
        weight *= high ? b[axis].weight : 1 - b[axis].weight;
        at[axis] = high ? b[axis].high : b[axis].low;
      }
      if (weight == 0) continue;
      const double ratio = grid.at(at[0], at[1], at[2]);
      if (std::isnan(ratio)) continue;
      sum += weight * ratio;
      weights += weight;
    }
    if (weights > 0) {
      const bool outside = b[0].outside || b[1].outside || b[2].outside;
      const bool exact = op.dims[3] == 1 && !outside && weights == 1 && b[0].weight == 0 &&
                         b[1].weight == 0 && b[2].weight == 0;
      return {sum / weights, outside  ? CostSource::kRoofline
                             : exact ? CostSource::kMeasured
                                     : CostSource::kInterpolated};
    }
    return {0, CostSource::kRoofline};
  }
  // The nearest rows, weighted by the inverse square of their distance in octaves.
  const std::array<double, 3> shape = {std::log(static_cast<double>(m)), std::log(static_cast<double>(n)),
                                       std::log(static_cast<double>(k))};
  std::vector<std::pair<double, double>> nearest;
  nearest.reserve(family.points.size());
  for (const Point& point : family.points) {
    double distance = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      const double d = point.log_shape[i] - shape[i];
      distance += d * d;
    }
    nearest.emplace_back(distance, point.log_ratio);
  }
  const auto count = std::min<std::size_t>(nearest.size(), static_cast<std::size_t>(kNearestRows));
  std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count), nearest.end());
  if (nearest.front().first == 0) return {nearest.front().second, CostSource::kMeasured};
  double sum = 0;
  double weights = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double weight = 1 / nearest[i].first;
    sum += weight * nearest[i].second;
    weights += weight;
  }
  // Further than a factor of two in one extent is no neighbour.
  const bool near = nearest.front().first < std::log(2.0) * std::log(2.0);
  return {sum / weights, near ? CostSource::kInterpolated : CostSource::kRoofline};
}

Cost GemmCost::Time(const Op& op) const {
  const Duration model = TileModelTime(device_, op);
  const std::size_t own = FamilyOf(op.dtype);
  const Family* family = &families_[own];
  bool borrowed = false;
  for (const DType other : {DType::kBf16, DType::kTf32, DType::kFp32}) {
    if (!family->empty()) break;
    family = &families_[static_cast<std::size_t>(other)];
    borrowed = true;
  }
  if (family->empty()) return {model, CostSource::kRoofline};
  const Estimate estimate = Interpolate(*family, op);
  return {model * std::exp(estimate.log_ratio), borrowed ? CostSource::kRoofline : estimate.source};
}

}  // namespace stepcast
