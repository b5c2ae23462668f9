#include "profiles/cost/attention_cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>

namespace stepcast {
namespace {

constexpr double kFixedSeconds = 4.0e-6;
// Share of the peak that fused attention reaches forward where nothing was measured.
constexpr double kUnmeasuredEfficiency = 0.5;
constexpr std::size_t kNearestRows = 4;
constexpr double kBlockRows = 128;
// Libraries of kernels; the first that was measured stands for what a framework does not say. cuDNN
// is about 1.7 times as fast as FlashAttention 2 on H100, so a mixture, or the fastest of both, is
// neither.
constexpr std::array<std::string_view, 2> kLibraries = {"flash", "cudnn"};

bool IsMeasured(const Tables& tables, std::string_view library) {
  bool forward = false;
  bool backward = false;
  for (const AttentionRow& row : tables.attention) {
    if (row.kernel != library) continue;
    (row.pass == Pass::kForward ? forward : backward) = true;
  }
  return forward && backward;
}

bool IsHalf(DType dtype) { return dtype == DType::kBf16 || dtype == DType::kFp16; }

double Log2(std::int64_t value) { return std::log2(static_cast<double>(value)); }

}  // namespace

AttentionCost::AttentionCost(const DeviceSpec& device, const Tables& tables, double backward_ratio)
    : device_(device), backward_ratio_(backward_ratio) {
  for (const std::string_view library : kLibraries) {
    if (IsMeasured(tables, library)) libraries_.push_back(ReadLibrary(tables, library));
  }
  if (libraries_.empty()) libraries_.push_back(ReadLibrary(tables, {}));
}

// Several kernels of a library may have been measured for a shape; frameworks use the fastest.
AttentionCost::Library AttentionCost::ReadLibrary(const Tables& tables,
                                                  std::string_view name) const {
  Library library{name, {}, {}};
  std::map<Key, Op> ops;
  for (const AttentionRow& row : tables.attention) {
    if (IsHalf(row.dtype) == device_.is_core) continue;
    if (!name.empty() && row.kernel != name) continue;
    const Op op = Op::Attention(row.dtype, row.pass, row.causal, row.batch, row.q_seq, row.kv_seq,
                                row.q_heads, row.kv_heads, row.head_dim);
    const auto [it, inserted] = library.measured_us.try_emplace(KeyOf(op), row.time_us);
    if (!inserted) it->second = std::min(it->second, row.time_us);
    ops.try_emplace(KeyOf(op), op);
  }
  library.points.reserve(library.measured_us.size());
  for (const auto& [key, time_us] : library.measured_us) {
    const Op& op = ops.at(key);
    Point point;
    point.causal = op.causal;
    point.backward = op.pass == Pass::kBackward;
    point.head_dim = static_cast<int>(op.dims[5]);
    point.log_sequence = Log2(op.dims[1]);
    point.log_rows = Log2(op.dims[0] * op.dims[3]);
    point.log_ratio = std::log(time_us * 1e-6 / Bound(op).seconds());
    library.points.push_back(point);
  }
  return library;
}

AttentionCost::Key AttentionCost::KeyOf(const Op& op) {
  Key key = {static_cast<std::int64_t>(op.dtype), op.pass == Pass::kBackward, op.causal};
  std::copy(op.dims.begin(), op.dims.end(), key.begin() + 3);
  return key;
}

Duration AttentionCost::Bound(const Op& op) const {
  if (device_.is_core) {
    // All products are whole, masked or not, and the scores pass through memory.
    Op whole = op;
    whole.causal = false;
    const double scores = static_cast<double>(op.dims[0] * op.dims[1] * op.dims[2] * op.dims[3]);
    return ArithmeticWork(whole) / device_.peak_rate(op.dtype) +
           Bytes(static_cast<std::int64_t>(scores * BytesPerElement(op.dtype))) / device_.memory;
  }
  // Head sizes are padded to what the kernels are built for.
  const double padded = op.dims[5] <= 64 ? 64 : op.dims[5] <= 128 ? 128 : 256;
  const double work = ArithmeticWork(op).count() * padded / static_cast<double>(op.dims[5]);
  const double arithmetic = work / device_.peak_rate(op.dtype).flops_per_second();
  // Blocks of query rows run in waves over the multiprocessors.
  const double blocks = std::ceil(static_cast<double>(op.dims[1]) / kBlockRows) *
                        static_cast<double>(op.dims[0] * op.dims[3]);
  const double processors = device_.multiprocessors;
  const double filled = blocks / (std::ceil(blocks / processors) * processors);
  const double memory = (MemoryTraffic(op) / device_.memory).seconds();
  return Duration::Seconds(kFixedSeconds + std::max(arithmetic / std::max(filled, 1e-3), memory));
}

bool AttentionCost::Nearest(const Library& library, const Op& op, bool backward, double& log_ratio,
                            CostSource& source) const {
  const int padded = op.dims[5] <= 64 ? 64 : op.dims[5] <= 128 ? 128 : 256;
  const int head_dim = device_.is_core ? static_cast<int>(op.dims[5]) : padded;
  // A core takes one head after the other.
  const double rows_count = device_.is_core ? 0.1 : 1;
  const double sequence = Log2(op.dims[1]);
  const double rows = Log2(op.dims[0] * op.dims[3]);
  // How well multiprocessors are filled depends on the blocks that share them; from some waves on
  // it does not any more. 16 has the smallest errors on rows left out, 8 nearly the same.
  constexpr double kFullWaves = 16;
  const double full = std::log2(kFullWaves * kBlockRows * device_.multiprocessors);
  std::vector<std::pair<double, const Point*>> nearest;
  for (const Point& point : library.points) {
    if (point.backward != backward) continue;
    const double ds = point.log_sequence - sequence;
    const double dr = device_.is_core ? point.log_rows - rows
                                      : std::min(point.log_sequence + point.log_rows, full) -
                                            std::min(sequence + rows, full);
    double distance = ds * ds + rows_count * dr * dr;
    if (point.causal != op.causal) distance += 16;
    const double dh = std::log2(static_cast<double>(point.head_dim) / head_dim);
    distance += (device_.is_core ? 1 : 16) * dh * dh;
    nearest.emplace_back(distance, &point);
  }
  if (nearest.empty()) return false;
  const std::size_t count = std::min(kNearestRows, nearest.size());
  std::partial_sort(nearest.begin(), nearest.begin() + static_cast<std::ptrdiff_t>(count),
                    nearest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  double sum = 0;
  double weights = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double weight = 1 / (nearest[i].first + 1e-3);
    sum += weight * nearest[i].second->log_ratio;
    weights += weight;
  }
  log_ratio = sum / weights;
  const double closest = nearest.front().first;
  source = IsHalf(op.dtype) != device_.is_core && closest < 4 ? CostSource::kInterpolated
                                                              : CostSource::kRoofline;
  return true;
}

Cost AttentionCost::Time(const Op& op, std::string_view library) const {
  const auto named = std::find_if(libraries_.begin(), libraries_.end(),
                                  [&](const Library& l) { return l.name == library; });
  return TimeIn(named == libraries_.end() ? libraries_.front() : *named, op);
}

Cost AttentionCost::TimeIn(const Library& library, const Op& op) const {
  if (const auto it = library.measured_us.find(KeyOf(op)); it != library.measured_us.end()) {
    return {Duration::Microseconds(it->second), CostSource::kMeasured};
  }
  const bool backward = op.pass == Pass::kBackward;
  double log_ratio = 0;
  CostSource source = CostSource::kRoofline;
  if (Nearest(library, op, backward, log_ratio, source)) {
    return {Bound(op) * std::exp(log_ratio), source};
  }
  if (backward) {
    Op forward = op;
    forward.pass = Pass::kForward;
    Cost cost = TimeIn(library, forward);
    cost.time = cost.time * backward_ratio_;
    if (cost.source == CostSource::kMeasured) cost.source = CostSource::kInterpolated;
    return cost;
  }
  return {Bound(op) * (1 / kUnmeasuredEfficiency), CostSource::kRoofline};
}

}  // namespace stepcast
