#include "profiles/cost/rowwise_cost.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace stepcast {
namespace {

// Smaller tensors live in the cache and say nothing of memory.
constexpr std::int64_t kSmallestTraffic = 64 << 20;

struct Source {
  TableOperator op;
  std::string_view implementation;
};

// Which measured kernels stand for an operator, best first. "serving" kernels of inference stacks
// are last where training has kernels of its own.
std::vector<Source> SourcesOf(OpKind kind) {
  switch (kind) {
    case OpKind::kLayerNorm:
      return {{TableOperator::kLayerNorm, "liger"},
              {TableOperator::kLayerNorm, "cudnn"},
              {TableOperator::kLayerNorm, "eager"},
              {TableOperator::kLayerNorm, "serving"}};
    case OpKind::kRmsNorm:
      return {{TableOperator::kRmsNorm, "liger"},
              {TableOperator::kRmsNorm, "cudnn"},
              {TableOperator::kRmsNorm, "megatron"},
              {TableOperator::kRmsNorm, "serving"}};
    case OpKind::kSoftmax:
      return {{TableOperator::kSoftmax, "eager"}};
    case OpKind::kGelu:
      return {{TableOperator::kGelu, "eager"}, {TableOperator::kGelu, "serving"}};
    case OpKind::kSwiglu:
      return {{TableOperator::kSiluAndMul, "megatron"},
              {TableOperator::kSiluAndMul, "liger"},
              {TableOperator::kSiluAndMul, "serving"}};
    case OpKind::kRope:
      return {{TableOperator::kRope, "liger"}, {TableOperator::kRope, "serving"}};
    case OpKind::kEmbedding:
      return {{TableOperator::kEmbedding, "eager"}, {TableOperator::kEmbedding, "serving"}};
    case OpKind::kCrossEntropy:
      return {{TableOperator::kCrossEntropy, "eager"}};
    case OpKind::kAdam:
      return {{TableOperator::kAdam, "multi_tensor"}};
    case OpKind::kAdd:
      return {{TableOperator::kResidualAdd, "serving"}, {TableOperator::kAdd, "eager"}};
    default:
      return {};
  }
}

}  // namespace

RowwiseCost::RowwiseCost(const DeviceSpec& device, const Tables& tables, double default_efficiency,
                         Duration floor)
    : device_(device), default_efficiency_(default_efficiency), floor_(floor) {
  for (std::size_t k = 0; k < kOpKindCount; ++k) {
    const auto kind = static_cast<OpKind>(k);
    if (!IsRowwise(kind)) continue;
    Fit(tables, kind, Pass::kForward);
    Fit(tables, kind, Pass::kBackward);
  }
  // Plain elementwise kernels move as much as an addition.
  if (const auto add = MeasuredEfficiency(OpKind::kAdd, Pass::kForward)) default_efficiency_ = *add;
}

void RowwiseCost::Fit(const Tables& tables, OpKind kind, Pass pass) {
  for (const Source& source : SourcesOf(kind)) {
    std::vector<double> shares;
    for (const OperatorRow& row : tables.operators) {
      if (row.op != source.op || row.impl != source.implementation || row.pass != pass) continue;
      const std::int64_t extra = kind == OpKind::kAdam ? 28 : row.extra;
      const Op op = Op::Rowwise(kind, row.dtype, pass, row.rows, row.cols, extra);
      const Bytes traffic = MemoryTraffic(op);
      if (traffic.count() < kSmallestTraffic) continue;
      shares.push_back((traffic / device_.memory).seconds() / (row.time_us * 1e-6));
    }
    if (shares.empty()) continue;
    const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(shares.size() / 2);
    std::nth_element(shares.begin(), middle, shares.end());
    efficiency_[Index(kind, pass)] = *middle;
    return;
  }
}

Cost RowwiseCost::Time(const Op& op) const {
  const std::optional<double> measured = MeasuredEfficiency(op.kind, op.pass);
  const double efficiency = measured.value_or(default_efficiency_);
  const Duration wire = MemoryTraffic(op) / (device_.memory * efficiency);
  return {floor_ + wire, measured.has_value() ? CostSource::kInterpolated : CostSource::kRoofline};
}

}  // namespace stepcast
