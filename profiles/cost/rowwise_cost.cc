#include "profiles/cost/rowwise_cost.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "simulator/base/median.h"

namespace stepcast {
namespace {

// Smaller tensors live in the cache and say nothing of memory.
constexpr std::int64_t kSmallestTraffic = 64 << 20;

struct Source {
  TableOperator op;
  std::string_view implementation;
};

// Kernels of inference stacks; they count where training has none of its own.
constexpr std::string_view kServing = "serving";

// Which measured kernels stand for an operator, best first; the rows of a pass and a width of
// elements come from the first that has any. What training frameworks run comes first: where they
// fuse (norms, activations, rotary embedding, masked softmax), kernels of our own, which reach what
// compiled ones reach, and others' fused ones; where they use PyTorch's, those; then "eager" forms
// of what should be fused. One choice holds for all frameworks.
std::vector<Source> SourcesOf(OpKind kind) {
  switch (kind) {
    case OpKind::kLayerNorm:
      return {{TableOperator::kLayerNorm, "stepcast"}, {TableOperator::kLayerNorm, "inductor"},
              {TableOperator::kLayerNorm, "liger"},    {TableOperator::kLayerNorm, "cudnn"},
              {TableOperator::kLayerNorm, "eager"},    {TableOperator::kLayerNorm, kServing}};
    case OpKind::kRmsNorm:
      return {{TableOperator::kRmsNorm, "stepcast"}, {TableOperator::kRmsNorm, "inductor"},
              {TableOperator::kRmsNorm, "liger"},    {TableOperator::kRmsNorm, "cudnn"},
              {TableOperator::kRmsNorm, "megatron"}, {TableOperator::kRmsNorm, "aten"},
              {TableOperator::kRmsNorm, kServing}};
    case OpKind::kSoftmax:
      return {{TableOperator::kSoftmax, "stepcast"}, {TableOperator::kSoftmax, "eager"}};
    case OpKind::kDropout:
      return {{TableOperator::kDropout, "eager"}, {TableOperator::kDropout, "stepcast"}};
    case OpKind::kGelu:
      return {{TableOperator::kGelu, "stepcast"},
              {TableOperator::kGelu, "inductor"},
              {TableOperator::kGelu, "eager_tanh"},
              {TableOperator::kGelu, "eager"},
              {TableOperator::kGelu, kServing}};
    case OpKind::kSwiglu:
      return {{TableOperator::kSiluAndMul, "stepcast"}, {TableOperator::kSiluAndMul, "inductor"},
              {TableOperator::kSiluAndMul, "liger"},    {TableOperator::kSiluAndMul, "megatron"},
              {TableOperator::kSiluAndMul, "eager"},    {TableOperator::kSiluAndMul, kServing}};
    case OpKind::kBiasDropoutAdd:
      return {{TableOperator::kBiasDropoutAdd, "stepcast"},
              {TableOperator::kBiasDropoutAdd, "inductor"}};
    case OpKind::kAdd:
      return {{TableOperator::kAdd, "stepcast"},
              {TableOperator::kResidualAdd, kServing},
              {TableOperator::kAdd, "eager"}};
    case OpKind::kBias:
      return {{TableOperator::kBias, "eager"}, {TableOperator::kBias, "stepcast"}};
    case OpKind::kRope:
      return {{TableOperator::kRope, "stepcast"},
              {TableOperator::kRope, "liger"},
              {TableOperator::kRope, kServing}};
    case OpKind::kCopy:
      return {{TableOperator::kCopy, "eager"}, {TableOperator::kCopy, "stepcast"}};
    case OpKind::kCast:
      return {{TableOperator::kCast, "eager"}, {TableOperator::kCast, "stepcast"}};
    case OpKind::kColumnSum:
      return {{TableOperator::kColumnSum, "eager"}, {TableOperator::kColumnSum, "stepcast"}};
    case OpKind::kEmbedding:
      return {{TableOperator::kEmbedding, "eager"},
              {TableOperator::kEmbedding, "stepcast"},
              {TableOperator::kEmbedding, kServing}};
    case OpKind::kCrossEntropy:
      // PyTorch's keeps 16-bit probabilities of 16-bit logits, less than `MemoryTraffic` counts.
      return {{TableOperator::kCrossEntropy, "stepcast"}, {TableOperator::kCrossEntropy, "eager"}};
    case OpKind::kAccumulate:
      return {{TableOperator::kAccumulate, "eager"}, {TableOperator::kAccumulate, "stepcast"}};
    case OpKind::kFill:
      return {{TableOperator::kFill, "eager"}, {TableOperator::kFill, "stepcast"}};
    case OpKind::kScale:
      return {{TableOperator::kScale, "foreach"},
              {TableOperator::kScale, "eager"},
              {TableOperator::kScale, "stepcast"}};
    case OpKind::kNormReduce:
      return {{TableOperator::kNormReduce, "foreach"}, {TableOperator::kNormReduce, "stepcast"}};
    case OpKind::kAdam:
      return {{TableOperator::kAdam, "torch_fused"},
              {TableOperator::kAdam, "multi_tensor"},
              {TableOperator::kAdam, "stepcast"}};
    default:
      return {};
  }
}

// What `Op` calls extra, of what tables do.
std::int64_t ExtraOf(OpKind kind, const OperatorRow& row) {
  // fp32 weight, gradient and two states, all but the gradient written too.
  if (kind == OpKind::kAdam) return row.extra > 0 ? row.extra : 28;
  if (kind == OpKind::kCast) {
    const DType to = row.extra == 1 ? DType::kFp8 : row.extra == 2 ? DType::kBf16 : DType::kFp32;
    return static_cast<std::int64_t>(to);
  }
  return row.extra;
}

/// Of training frameworks, or of inference stacks.
std::vector<RowwiseSample> SamplesOf(const Tables& tables, OpKind kind, Pass pass, bool wide,
                                     bool serving) {
  std::vector<RowwiseSample> samples;
  for (const Source& source : SourcesOf(kind)) {
    if ((source.implementation == kServing) != serving) continue;
    for (const OperatorRow& row : tables.operators) {
      if (row.op != source.op || row.impl != source.implementation || row.pass != pass ||
          (BytesPerElement(row.dtype) > 2) != wide) {
        continue;
      }
      const Op op = Op::Rowwise(kind, row.dtype, pass, row.rows, row.cols, ExtraOf(kind, row));
      if (MemoryTraffic(op).count() >= kSmallestTraffic) samples.push_back({op, &row});
    }
    if (!samples.empty()) break;
  }
  return samples;
}

}  // namespace

std::vector<RowwiseSample> RowwiseSamples(const Tables& tables, OpKind kind, Pass pass, bool wide) {
  const bool trained = !SamplesOf(tables, kind, pass, false, false).empty() ||
                       !SamplesOf(tables, kind, pass, true, false).empty();
  return SamplesOf(tables, kind, pass, wide, /*serving=*/!trained);
}

RowwiseCost::RowwiseCost(const DeviceSpec& device, const Tables& tables, double default_efficiency,
                         Duration floor)
    : device_(device), default_efficiency_(default_efficiency), floor_(floor) {
  for (std::size_t k = 0; k < kOpKindCount; ++k) {
    const auto kind = static_cast<OpKind>(k);
    if (!IsRowwise(kind)) continue;
    for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
      device_.is_core ? FitSeries(tables, kind, pass) : Fit(tables, kind, pass);
    }
  }
  // Plain elementwise kernels move as much as an addition.
  if (const auto add = MeasuredEfficiency(OpKind::kAdd, Pass::kForward)) default_efficiency_ = *add;
}

void RowwiseCost::Fit(const Tables& tables, OpKind kind, Pass pass) {
  auto& efficiency = efficiency_[Index(kind, pass)];
  const auto fit = [&](bool wide, bool serving) {
    std::vector<double> shares;
    for (const RowwiseSample& sample : SamplesOf(tables, kind, pass, wide, serving)) {
      shares.push_back((MemoryTraffic(sample.op) / device_.memory).seconds() /
                       (sample.row->time_us * 1e-6));
    }
    if (!shares.empty()) efficiency[wide] = Median(std::move(shares));
  };
  for (const bool serving : {false, true}) {
    fit(/*wide=*/false, serving);
    fit(/*wide=*/true, serving);
    if (efficiency[false].has_value() || efficiency[true].has_value()) break;
  }
  if (!efficiency[false].has_value()) efficiency[false] = efficiency[true];
  if (!efficiency[true].has_value()) efficiency[true] = efficiency[false];
}

void RowwiseCost::FitSeries(const Tables& tables, OpKind kind, Pass pass) {
  const std::vector<Source> sources = SourcesOf(kind);
  std::map<std::int64_t, std::vector<double>> by_bytes;
  for (const OperatorRow& row : tables.operators) {
    const bool stands = std::any_of(sources.begin(), sources.end(), [&row](const Source& source) {
      return row.op == source.op && row.impl == source.implementation;
    });
    if (!stands || row.pass != pass) continue;
    const Op op = Op::Rowwise(kind, row.dtype, pass, row.rows, row.cols, ExtraOf(kind, row));
    by_bytes[MemoryTraffic(op).count()].push_back(row.time_us);
  }
  std::vector<Sample>& series = series_[Index(kind, pass)];
  for (auto& [bytes, times] : by_bytes) {
    series.push_back({std::log(static_cast<double>(bytes)), std::log(Median(std::move(times)))});
  }
}

// Beyond the largest size on at its rate; below the smallest at no less than the floor.
Cost RowwiseCost::InSeries(const std::vector<Sample>& series, const Op& op) const {
  const double x =
      std::log(static_cast<double>(std::max<std::int64_t>(1, MemoryTraffic(op).count())));
  const auto time = [](double log_us) { return Duration::Microseconds(std::exp(log_us)); };
  const auto upper =
      std::lower_bound(series.begin(), series.end(), x,
                       [](const Sample& s, double value) { return s.log_bytes < value; });
  if (upper != series.end() && upper->log_bytes == x) {
    return {time(upper->log_us), CostSource::kMeasured};
  }
  if (upper == series.end() || upper == series.begin()) {
    const Sample& end = upper == series.end() ? series.back() : series.front();
    return {std::max(floor_, time(end.log_us + x - end.log_bytes)), CostSource::kRoofline};
  }
  const Sample& low = *(upper - 1);
  const double weight = (x - low.log_bytes) / (upper->log_bytes - low.log_bytes);
  return {time(low.log_us + weight * (upper->log_us - low.log_us)), CostSource::kInterpolated};
}

Cost RowwiseCost::Time(const Op& op) const {
  const std::vector<Sample>& series = series_[Index(op.kind, op.pass)];
  if (!series.empty()) return InSeries(series, op);
  const std::optional<double> measured = MeasuredEfficiency(op.kind, op.pass, op.dtype);
  const double efficiency = measured.value_or(default_efficiency_);
  const Duration wire = MemoryTraffic(op) / (device_.memory * efficiency);
  return {floor_ + wire, measured.has_value() ? CostSource::kInterpolated : CostSource::kRoofline};
}

}  // namespace stepcast
