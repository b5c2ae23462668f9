#include "validation/execute/executable.h"

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

Result<Executable> MakeExecutable(const Program& folded, DataFlow flow, const ParallelPlan& plan) {
  STEPCAST_ASSIGN_OR_RETURN(Program program, ExpandRanks(folded, plan));
  Executable executable{std::move(program), std::move(flow), {}};
  executable.splits_weights = plan.shards_parameters() && plan.shards() > 1;
  executable.replicas = plan.replicas();
  executable.tensor = plan.tensor;
  executable.shards = plan.shards();
  executable.micro_batches = plan.micro_batches;
  executable.micro_batch_size = plan.micro_batch_size;
  const StageOrder order(plan);
  // Ranks of one folded class follow upon each other.
  for (const RankClass& rank_class : executable.program.rank_classes()) {
    const int rank = rank_class.first_rank;
    const StageOrder::Place place = order.PlaceOf(rank);
    const std::size_t of_folded =
        executable.ranks.size() / static_cast<std::size_t>(plan.stage_ranks());
    const int data_index = place.place / plan.tensor;
    executable.ranks.push_back({rank, data_index, place.place % plan.tensor,
                                data_index % plan.shards(), static_cast<std::uint32_t>(of_folded),
                                folded.rank_classes()[of_folded].first_instruction});
  }
  return executable;
}

}  // namespace stepcast
