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
// Of a CPU core: vectors of 16 fp32 numbers along the rows of the output, and a few rows at once.
constexpr Tile kCoreTile = {4, 16, 1.0};
// To call a library and pack the operands; about the smallest time in the measured tables.
constexpr double kCoreFixedSeconds = 1.0e-6;
constexpr std::size_t kMostProbes = 300;  // rows left out in turn to judge a family
// A row of another layout or batch is as far as one of the same that is 1.4 times as large.
constexpr double kOtherKind = 0.1;

// Of rows that correct others, a tenth left out are forecast best from about eight neighbours; how
// many, and how they are weighted, moves the error by less than half a percent.
constexpr std::size_t kNeighbours = 8;
constexpr double kNeighbourNoise = 0.05;  // squared logarithm within which neighbours are equal
constexpr double kOtherLayout = 4;        // used only where there are none of the same
constexpr double kOtherAccumulation = 16;
constexpr std::string_view kOwnSource = "stepcast profile";

double LogRatio(const DeviceSpec& device, const Op& op, double time_us, double wave_strength) {
  return std::log(time_us * 1e-6 / TileModelTime(device, op, wave_strength).seconds());
}

double Log(std::int64_t value) { return std::log(static_cast<double>(value)); }

std::size_t IndexIn(const std::vector<std::int64_t>& axis, std::int64_t value) {
  return static_cast<std::size_t>(std::lower_bound(axis.begin(), axis.end(), value) - axis.begin());
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
  const double low = Log(axis[bracket.low]);
  const double high = Log(axis[bracket.high]);
  bracket.weight = (Log(value) - low) / (high - low);
  return bracket;
}

bool IsOwn(const Tables& tables, const GemmRow& row) {
  return row.group < tables.groups.size() &&
         tables.groups[row.group].source.substr(0, kOwnSource.size()) == kOwnSource;
}

// Whether rows of operands and output start at multiples of 16 bytes, whatever the layout.
bool IsAligned(const GemmRow& row) {
  const auto elements = static_cast<std::int64_t>(16 / BytesPerElement(row.dtype));
  return row.m % elements == 0 && row.n % elements == 0 && row.k % elements == 0;
}

// Tiles that cover an extent; the last one may stand out.
double TilesAlong(std::int64_t extent, std::int64_t tile) {
  const std::int64_t tiles = (extent + tile - 1) / tile;
  return static_cast<double>(tiles);
}

}  // namespace

std::string_view Name(CostSource source) {
  constexpr std::array<std::string_view, 4> kNames = {"measured", "interpolated", "roofline",
                                                      "scaled"};
  return kNames[static_cast<std::size_t>(source)];
}

Duration TileModelTime(const DeviceSpec& device, const Op& gemm, double wave_strength) {
  STEPCAST_CHECK(gemm.kind == OpKind::kGemm);
  const auto [m, n, k, batch, unused1, unused2] = gemm.dims;
  const double processors = device.multiprocessors;
  FlopRate peak = device.peak_rate(gemm.dtype);
  if (gemm.sparse) peak = std::max(peak, device.two_of_four_rate(gemm.dtype));
  const double rate = peak.flops_per_second() / processors;
  if (device.is_core) {
    const double padded = TilesAlong(m, kCoreTile.m) * TilesAlong(n, kCoreTile.n) *
                          static_cast<double>(kCoreTile.m * kCoreTile.n * batch);
    const double memory = (MemoryTraffic(gemm) / device.memory).seconds();
    return Duration::Seconds(kCoreFixedSeconds +
                             std::max(2.0 * padded * static_cast<double>(k) / rate, memory));
  }
  double best = std::numeric_limits<double>::infinity();
  for (const Tile& tile : kTiles) {
    const double tiles = TilesAlong(m, tile.m) * TilesAlong(n, tile.n) * static_cast<double>(batch);
    const double tile_seconds = 2.0 * static_cast<double>(tile.m * tile.n) *
                                static_cast<double>(k) / (rate * tile.efficiency);
    // Few tiles with a long inner dimension are split along it, at most into one wave.
    const double splits = tiles < processors
                              ? std::max(1.0, std::min(std::floor(processors / tiles),
                                                       static_cast<double>(k) / 512.0))
                              : 1.0;
    const double even = std::max(1.0, tiles * splits / processors);
    const double waves =
        std::pow(std::ceil(even), wave_strength) * std::pow(even, 1 - wave_strength);
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
  // For each family the source with most rows; sources differ by more than shapes nearby. Our own
  // rows correct it later, and take its place, forward, where there is no other.
  std::map<std::size_t, std::map<std::uint16_t, std::size_t>> counts;
  for (const GemmRow& row : tables.gemm) {
    if (!IsOwn(tables, row)) ++counts[FamilyOf(row.dtype)][row.group];
  }
  std::set<std::size_t> own_only;
  for (const GemmRow& row : tables.gemm) {
    const std::size_t family = FamilyOf(row.dtype);
    if (!IsOwn(tables, row) || (counts.count(family) > 0 && own_only.count(family) == 0)) continue;
    own_only.insert(family);
    if (row.layout == GemmLayout::kTN) ++counts[family][row.group];
  }
  for (const auto& [family_index, groups] : counts) {
    const std::uint16_t primary =
        std::max_element(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
          return a.second < b.second;
        })->first;
    Family& family = families_[family_index];
    std::vector<const GemmRow*> rows;
    std::set<std::int64_t> ms, ns, ks;
    for (const GemmRow& row : tables.gemm) {
      // Odd numbers of rows are probes of alignment, not points of the grid.
      if (row.group != primary || FamilyOf(row.dtype) != family_index || row.m % 8 != 0) continue;
      if (own_only.count(family_index) > 0 && row.layout != GemmLayout::kTN) continue;
      rows.push_back(&row);
      ms.insert(static_cast<std::int64_t>(row.m) * row.batch);
      ns.insert(row.n);
      ks.insert(row.k);
    }
    const auto samples = [&](double wave_strength) {
      std::vector<Sample> result;
      result.reserve(rows.size());
      for (const GemmRow* row : rows) {
        const Op op = Op::Gemm(row->dtype, row->layout, row->m, row->n, row->k, row->batch);
        result.push_back({row->dtype, row->layout, static_cast<std::int64_t>(row->m) * row->batch,
                          row->n, row->k, row->batch, /*accumulate=*/false,
                          LogRatio(device, op, row->time_us, wave_strength)});
      }
      return result;
    };
    const bool gridded = !rows.empty() && rows.size() * 2 >= ms.size() * ns.size() * ks.size();
    double least = std::numeric_limits<double>::infinity();
    for (const double wave_strength : {1.0, 0.75, 0.5, 0.25, 0.0}) {
      Family candidate;
      candidate.samples = samples(wave_strength);
      candidate.wave_strength = wave_strength;
      if (gridded) candidate.grid = MakeGrid(candidate.samples);
      const double roughness = gridded ? candidate.grid->Roughness() : Roughness(candidate);
      if (roughness >= least) continue;
      least = roughness;
      family = std::move(candidate);
    }
  }
  FitCorrections(tables);
}

void GemmCost::FitCorrections(const Tables& tables) {
  const auto add = [&](const GemmRow& row, bool accumulate) {
    Family& family = families_[FamilyOf(row.dtype)];
    // What rows off 16 bytes take is a parameter of its own.
    if (family.empty() || !IsOwn(tables, row) || !IsAligned(row)) return;
    const Op op = Op::Gemm(row.dtype, row.layout, row.m, row.n, row.k, row.batch, accumulate);
    Correction correction;
    correction.sample = {row.dtype,
                         row.layout,
                         static_cast<std::int64_t>(row.m) * row.batch,
                         row.n,
                         row.k,
                         row.batch,
                         accumulate,
                         LogRatio(device_, op, row.time_us, family.wave_strength) -
                             Uncorrected(family, op).log_ratio};
    correction.log_shape = {Log(correction.sample.m), Log(row.n), Log(row.k)};
    family.corrections.push_back(correction);
  };
  for (const GemmRow& row : tables.gemm) add(row, false);
  for (const GemmRow& row : tables.gemm_accumulate) add(row, true);
}

bool GemmCost::Sample::Measures(const Op& op) const {
  return op.dtype == dtype && op.layout == layout && op.accumulate == accumulate &&
         op.dims[3] == batch && op.dims[0] * op.dims[3] == m && op.dims[1] == n && op.dims[2] == k;
}

GemmCost::Grid GemmCost::MakeGrid(const std::vector<Sample>& samples) {
  Grid grid;
  std::set<std::int64_t> ms, ns, ks;
  for (const Sample& s : samples) {
    ms.insert(s.m);
    ns.insert(s.n);
    ks.insert(s.k);
  }
  grid.m.assign(ms.begin(), ms.end());
  grid.n.assign(ns.begin(), ns.end());
  grid.k.assign(ks.begin(), ks.end());
  const std::size_t cells = ms.size() * ns.size() * ks.size();
  grid.log_ratio.assign(cells, std::numeric_limits<double>::quiet_NaN());
  grid.sample.assign(cells, -1);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const Sample& s = samples[i];
    const std::size_t cell =
        grid.cell(IndexIn(grid.m, s.m), IndexIn(grid.n, s.n), IndexIn(grid.k, s.k));
    // A single product stands for its cell rather than a batch with as many rows.
    std::int32_t& taken = grid.sample[cell];
    if (taken >= 0 && samples[static_cast<std::size_t>(taken)].batch <= s.batch) continue;
    taken = static_cast<std::int32_t>(i);
    grid.log_ratio[cell] = s.log_ratio;
  }
  grid.FillGaps();
  return grid;
}

// The mean over the axes of what lies on both sides of the cell, or, at the edge of the measured
// region, of the nearest row on each axis.
std::pair<double, bool> GemmCost::Grid::FromNeighbours(std::size_t cell_index) const {
  const std::array<const std::vector<std::int64_t>*, 3> axes = {&m, &n, &k};
  const std::array<std::size_t, 3> at = {cell_index / (n.size() * k.size()),
                                         cell_index / k.size() % n.size(), cell_index % k.size()};
  double between = 0;
  int between_count = 0;
  double beside = 0;
  int beside_count = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const std::vector<std::int64_t>& values = *axes[axis];
    const auto cell_at = [&](std::size_t i) {
      std::array<std::size_t, 3> other = at;
      other[axis] = i;
      return cell(other[0], other[1], other[2]);
    };
    std::optional<std::size_t> low;
    std::optional<std::size_t> high;
    for (std::size_t i = at[axis]; i-- > 0 && !low.has_value();) {
      if (sample[cell_at(i)] >= 0) low = i;
    }
    for (std::size_t i = at[axis] + 1; i < values.size() && !high.has_value(); ++i) {
      if (sample[cell_at(i)] >= 0) high = i;
    }
    if (low.has_value() && high.has_value()) {
      const double weight =
          (Log(values[at[axis]]) - Log(values[*low])) / (Log(values[*high]) - Log(values[*low]));
      between += (1 - weight) * log_ratio[cell_at(*low)] + weight * log_ratio[cell_at(*high)];
      ++between_count;
    } else if (low.has_value() || high.has_value()) {
      beside += log_ratio[cell_at(low.value_or(high.value_or(0)))];
      ++beside_count;
    }
  }
  if (between_count > 0) return {between / between_count, true};
  return {beside_count > 0 ? beside / beside_count : 0, false};
}

void GemmCost::Grid::FillGaps() {
  std::vector<double> filled = log_ratio;
  for (std::size_t i = 0; i < filled.size(); ++i) {
    if (sample[i] < 0) filled[i] = FromNeighbours(i).first;
  }
  log_ratio = std::move(filled);
}

double GemmCost::Grid::Roughness() const {
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < log_ratio.size(); ++i) {
    if (sample[i] < 0) continue;
    const auto [expected, both_sides] = FromNeighbours(i);
    if (!both_sides) continue;
    sum += std::abs(log_ratio[i] - expected);
    ++count;
  }
  return count > 0 ? sum / static_cast<double>(count) : 0;
}

GemmCost::Estimate GemmCost::OnGrid(const Family& family, const Op& op) {
  const Grid& grid = *family.grid;
  const std::array<Bracket, 3> b = {Locate(grid.m, op.dims[0] * op.dims[3]),
                                    Locate(grid.n, op.dims[1]), Locate(grid.k, op.dims[2])};
  const std::int32_t sample = grid.sample[grid.cell(b[0].low, b[1].low, b[2].low)];
  if (sample >= 0 && family.samples[static_cast<std::size_t>(sample)].Measures(op)) {
    return {family.samples[static_cast<std::size_t>(sample)].log_ratio, CostSource::kMeasured};
  }
  double sum = 0;
  for (unsigned corner = 0; corner < 8; ++corner) {
    double weight = 1;
    std::array<std::size_t, 3> at{};
    for (unsigned axis = 0; axis < 3; ++axis) {
      const bool high = (corner >> axis & 1U) != 0;
      weight *= high ? b[axis].weight : 1 - b[axis].weight;
      at[axis] = high ? b[axis].high : b[axis].low;
    }
    if (weight > 0) sum += weight * grid.log_ratio[grid.cell(at[0], at[1], at[2])];
  }
  const bool outside = b[0].outside || b[1].outside || b[2].outside;
  return {sum, outside ? CostSource::kRoofline : CostSource::kInterpolated};
}

// The nearest rows, weighted by the inverse square of their distance in octaves.
GemmCost::Estimate GemmCost::FromNearest(const Family& family, const Op& op,
                                         const Sample* without) {
  const std::array<double, 3> shape = {Log(op.dims[0] * op.dims[3]), Log(op.dims[1]),
                                       Log(op.dims[2])};
  std::vector<std::pair<double, double>> nearest;
  nearest.reserve(family.samples.size());
  for (const Sample& s : family.samples) {
    if (&s == without) continue;
    if (s.Measures(op)) return {s.log_ratio, CostSource::kMeasured};
    const std::array<double, 3> d = {Log(s.m) - shape[0], Log(s.n) - shape[1], Log(s.k) - shape[2]};
    double distance = d[0] * d[0] + d[1] * d[1] + d[2] * d[2];
    if (s.layout != op.layout) distance += kOtherKind;
    if (s.batch != op.dims[3]) distance += kOtherKind;
    nearest.emplace_back(distance, s.log_ratio);
  }
  const auto count = std::min(nearest.size(), kNeighbours);
  std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count),
                    nearest.end());
  double sum = 0;
  double weights = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double weight = 1 / (nearest[i].first + kNeighbourNoise);
    sum += weight * nearest[i].second;
    weights += weight;
  }
  // Further than a factor of two in one extent is no neighbour.
  const bool near = nearest.front().first < std::log(2.0) * std::log(2.0);
  return {sum / weights, near ? CostSource::kInterpolated : CostSource::kRoofline};
}

double GemmCost::Roughness(const Family& family) {
  if (family.samples.size() < 2) return 0;
  const std::size_t stride = (family.samples.size() + kMostProbes - 1) / kMostProbes;
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < family.samples.size(); i += stride) {
    const Sample& s = family.samples[i];
    const Op op = Op::Gemm(s.dtype, s.layout, s.m / s.batch, s.n, s.k, s.batch, s.accumulate);
    sum += std::abs(s.log_ratio - FromNearest(family, op, &s).log_ratio);
    ++count;
  }
  return sum / static_cast<double>(count);
}

GemmCost::Estimate GemmCost::Uncorrected(const Family& family, const Op& op) {
  return family.grid.has_value() ? OnGrid(family, op) : FromNearest(family, op);
}

// Adds what the nearest corrections say, each by the inverse square of its distance.
GemmCost::Estimate GemmCost::Correct(const Family& family, const Op& op, Estimate estimate) {
  const std::array<double, 3> shape = {Log(op.dims[0] * op.dims[3]), Log(op.dims[1]),
                                       Log(op.dims[2])};
  std::vector<std::pair<double, double>> nearest;
  nearest.reserve(family.corrections.size());
  for (const Correction& correction : family.corrections) {
    const Sample& s = correction.sample;
    if (s.Measures(op)) return {estimate.log_ratio + s.log_ratio, CostSource::kMeasured};
    double distance = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
      const double d = correction.log_shape[axis] - shape[axis];
      distance += d * d;
    }
    if (s.layout != op.layout) distance += kOtherLayout;
    if ((s.batch > 1) != (op.dims[3] > 1)) distance += kOtherLayout;
    if (s.accumulate != op.accumulate) distance += kOtherAccumulation;
    nearest.emplace_back(distance, s.log_ratio);
  }
  const auto count = std::min(nearest.size(), kNeighbours);
  std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count),
                    nearest.end());
  double sum = 0;
  double weights = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double weight = 1 / (nearest[i].first + kNeighbourNoise);
    sum += weight * nearest[i].second;
    weights += weight;
  }
  const bool near = nearest.front().first < std::log(2.0) * std::log(2.0);
  const bool measured = estimate.source == CostSource::kMeasured;
  return {estimate.log_ratio + sum / weights,
          near || measured ? CostSource::kInterpolated : estimate.source};
}

std::pair<const GemmCost::Family*, bool> GemmCost::FamilyFor(DType dtype) const {
  const Family* family = &families_[FamilyOf(dtype)];
  bool borrowed = false;
  for (const DType other : {DType::kBf16, DType::kTf32, DType::kFp32}) {
    if (!family->empty()) break;
    family = &families_[static_cast<std::size_t>(other)];
    borrowed = true;
  }
  return {family, borrowed};
}

Cost GemmCost::Time(const Op& op) const {
  const auto [family, borrowed] = FamilyFor(op.dtype);
  const Duration model = TileModelTime(device_, op, family->wave_strength);
  if (family->empty()) return {model, CostSource::kRoofline};
  Estimate estimate = Uncorrected(*family, op);
  if (!family->corrections.empty()) estimate = Correct(*family, op, estimate);
  return {model * std::exp(estimate.log_ratio), borrowed ? CostSource::kRoofline : estimate.source};
}

}  // namespace stepcast
