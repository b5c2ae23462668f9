/// \file
/// A step that can be executed: the Program that is simulated, every rank for itself, with what its
/// instructions compute.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"

namespace stepcast {

struct Executable {
  /// What one rank is among the others; by rank class of `program`, which has one for each rank.
  struct Rank {
    int rank = 0;           ///< Global number.
    int data_index = 0;     ///< Which part of the global batch it trains on.
    int context_index = 0;  ///< Which part of each sample it has.
    int tensor_index = 0;   ///< Which part of split weights it has.
    int shard_index = 0;    ///< Which part of weights it keeps, where they are split.
    std::uint32_t folded_class = 0;
    std::uint32_t first_folded = 0;  ///< First instruction of that class in the folded program.
  };

  Program program;  ///< Of all ranks: `ExpandRanks` of the folded one.
  DataFlow flow;    ///< By instruction of the folded one.
  std::vector<Rank> ranks;
  bool splits_weights = false;  ///< zero_stage 3: a rank keeps a part of them.
  int replicas = 1;
  int shards = 1;
  int tensor = 1;
  int context = 1;
  bool splits_heads = false;  ///< Context-parallel ranks split them for attention.
  /// Context-parallel ranks have each two parts of the sequence of twice as many: the i-th first
  /// and the i-th last, so that each sees as many keys.
  bool deals_out_sequence = false;
  int micro_batches = 1;
  int micro_batch_size = 1;
  int loss_parts = 1;  ///< Losses of a micro-batch, each the mean over a part of as many tokens.

  FlowStep step(std::size_t rank, std::uint32_t instruction) const {
    const std::uint32_t first = program.rank_classes()[rank].first_instruction;
    return flow.step(InstructionId{ranks[rank].first_folded + instruction - first});
  }
};

/// Where in a sample a token of a rank is, one of `length` of each sample there.
std::int64_t PositionOf(const Executable& executable, int context_index, std::int64_t token,
                        std::int64_t length);

/// Where an element of a weight of a rank is in the whole weight, which tensor-parallel ranks
/// split.
std::int64_t WholeIndex(const FlowWeight& weight, std::int64_t row, std::int64_t col,
                        int tensor_index, int tensor);
/// Elements of the whole weight.
inline std::int64_t WholeElements(const FlowWeight& weight, int tensor) {
  return weight.rows * weight.cols * (weight.split == WeightSplit::kNone ? 1 : tensor);
}

/// `folded` is a step under `plan`, built with `flow`.
Result<Executable> MakeExecutable(const Program& folded, DataFlow flow, const ParallelPlan& plan);

}  // namespace stepcast
