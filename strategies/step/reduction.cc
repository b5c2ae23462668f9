#include "strategies/step/reduction.h"

#include <algorithm>

#include "strategies/step/placement.h"

namespace stepcast {
namespace {

constexpr std::int64_t kMostPieces = 64;  // of one bucket

}  // namespace

std::vector<Op> PlainReduction(const ParallelPlan& plan, const PlanGroups& groups,
                               const ReducedGradients& of) {
  const DType dtype = plan.gradient_reduce_dtype;
  const int replicas = of.experts ? plan.expert_replicas() : plan.replicas();
  const int shards = of.experts ? plan.expert_shards() : plan.shards();
  std::vector<Op> ops;
  if (!plan.keeps_whole_gradients() && dtype != plan.precision) {
    ops.push_back(Op::Rowwise(OpKind::kCast, plan.precision, Pass::kBackward, of.parameters, 1,
                              static_cast<std::int64_t>(dtype)));
  }
  const bool scatters = plan.zero_stage > 0 && shards > 1;
  // Buckets do not cut a tensor.
  const std::int64_t least = std::max<std::int64_t>(ByteSize(dtype, of.largest_tensor).count(),
                                                    plan.gradient_bucket.count());
  const std::int64_t bytes = ByteSize(dtype, of.parameters).count();
  // Of weights that are gathered unit by unit, gradients are reduced likewise.
  const int pieces = of.beside && !plan.shards_parameters()
                         ? static_cast<int>(std::clamp<std::int64_t>(bytes / least, 1, kMostPieces))
                         : 1;
  for (int i = 0; i < pieces && replicas > 1; ++i) {
    const std::int64_t part = of.parameters / pieces + (i < of.parameters % pieces ? 1 : 0);
    const GroupId group = scatters ? (of.experts ? groups.expert_shard : groups.shard)
                                   : (of.experts ? groups.expert_data : groups.data);
    ops.push_back(Op::Communication(scatters ? OpKind::kReduceScatter : OpKind::kAllReduce, dtype,
                                    ByteSize(dtype, part), group));
    if (scatters && replicas > shards) {
      // Groups that hold copies of each other (HSDP) average their parts.
      ops.push_back(Op::Communication(OpKind::kAllReduce, dtype,
                                      ByteSize(dtype, Part(part, shards)),
                                      of.experts ? groups.expert_replicate : groups.replicate));
    }
  }
  return ops;
}

}  // namespace stepcast
