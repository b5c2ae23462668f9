#include "validation/execute/executable.h"

#include <algorithm>
#include <utility>

#include "strategies/step/expand.h"
#include "strategies/step/groups.h"

namespace stepcast {

std::int64_t WholeIndex(const FlowWeight& weight, std::int64_t row, std::int64_t col,
                        int tensor_index, int tensor) {
  switch (weight.split) {
    case WeightSplit::kNone:
      return row * weight.cols + col;
    case WeightSplit::kColumns:
      return (row * tensor + tensor_index) * weight.cols + col;
    case WeightSplit::kRows:
      break;
  }
  // In the whole weight each segment is that of all ranks, one after the other.
  std::int64_t first = 0;
  for (const std::int64_t segment : weight.segments) {
    if (row < first + segment) {
      return (first * tensor + tensor_index * segment + row - first) * weight.cols + col;
    }
    first += segment;
  }
  return (tensor_index * weight.rows + row) * weight.cols + col;
}

std::int64_t PositionOf(const Executable& executable, int context_index, std::int64_t token,
                        std::int64_t length) {
  if (!executable.deals_out_sequence) return context_index * length + token;
  const std::int64_t half = length / 2;
  const std::int64_t part =
      token < half ? context_index : 2 * executable.context - 1 - context_index;
  return part * half + token % half;
}

Result<Executable> MakeExecutable(const Program& folded, DataFlow flow, const ParallelPlan& plan) {
  if (!flow.not_executable().empty()) {
    return MakeError(ErrorCode::kUnsupported, flow.not_executable());
  }
  STEPCAST_ASSIGN_OR_RETURN(Program program, ExpandRanks(folded, plan));
  Executable executable{std::move(program), std::move(flow), {}};
  executable.splits_weights = plan.shards_parameters() && plan.shards() > 1;
  executable.replicas = plan.replicas();
  executable.tensor = plan.tensor;
  executable.context = plan.context;
  const bool ring = plan.context_kind == v1::CONTEXT_PARALLEL_KIND_RING;
  executable.splits_heads = plan.context > 1 && !ring;
  executable.deals_out_sequence =
      plan.context > 1 && ring && plan.local_length(plan.sequence_length) % 2 == 0;
  executable.shards = plan.shards();
  executable.micro_batches = plan.micro_batches;
  // Without a flush a step may be of several batches.
  for (const FlowTensor& tensor : executable.flow.tensors()) {
    executable.micro_batches = std::max(executable.micro_batches, tensor.micro_batch + 1);
  }
  executable.micro_batch_size = plan.micro_batch_size;
  executable.loss_parts = plan.loss_chunks;
  const StageOrder order(plan);
  const auto* const first =
      std::find_if(plan.rank_order.begin(), plan.rank_order.end(), [](Dimension dimension) {
        return dimension == Dimension::kContext || dimension == Dimension::kData;
      });
  const bool context_first = *first == Dimension::kContext;
  // Ranks of one folded class follow upon each other.
  for (const RankClass& rank_class : executable.program.rank_classes()) {
    const int rank = rank_class.first_rank;
    const StageOrder::Place place = order.PlaceOf(rank);
    const std::size_t of_folded =
        executable.ranks.size() / static_cast<std::size_t>(plan.stage_ranks());
    const int replica = place.place / plan.tensor;
    executable.ranks.push_back({rank, context_first ? replica / plan.context : replica % plan.data,
                                context_first ? replica % plan.context : replica / plan.data,
                                place.place % plan.tensor, replica % plan.shards(),
                                static_cast<std::uint32_t>(of_folded),
                                folded.rank_classes()[of_folded].first_instruction});
  }
  return executable;
}

}  // namespace stepcast
