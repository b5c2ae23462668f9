/// \file
/// What a rank of an executed step holds, whatever device it runs on: the numbers it begins with,
/// which part of an operand is its own, and where its weights are in those of the whole model.
/// Private to the executors.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "validation/execute/execute.h"

namespace stepcast {

/// Whether the function exchanges data with other ranks.
bool IsBetweenRanks(Function function);

/// Rank `index` of `shards` has that part of a slice; it may be empty.
TensorSlice PartOf(const TensorSlice& slice, int shards, int index);
/// The slices of an operand, as far as they are the rank's.
std::vector<TensorSlice> PiecesOf(const Executable& executable, std::size_t rank,
                                  const FlowOperand& operand);
/// Of pieces of gradients, those that count in their norm here: of weights that all tensor-parallel
/// ranks have, the first one's; of a table that both ends of a pipeline have, the first stage's.
std::vector<TensorSlice> CountedOnce(const Executable& executable, std::size_t rank,
                                     std::span<const TensorSlice> pieces);
/// `FlowStep::extents`, and where ranks split the classes, tokens or elements of an operator the
/// first one that is here.
std::array<std::int64_t, 4> ExtentsOf(const Executable& executable, std::size_t rank, const Op& op,
                                      const FlowStep& step);

/// Fills samples and targets, and what is zero before the first step. Nothing else is touched.
/// Samples have the same numbers whichever rank and micro-batch they go to; targets of tokens are
/// the tokens after them.
void FillGiven(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
               TensorId tensor, std::span<float> memory);
/// Fills the weights of a unit with what is given, else uniform with a variance of 1 / columns, so
/// that sums over a row keep the size of what they sum. Of split weights (zero_stage 3) what others
/// have is NaN.
void FillWeights(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
                 const FlowUnit& unit, std::span<float> memory);

/// Fills the mask of a unit: of the weights that it prunes their share is 0, the rest is 1. Which
/// they are depends on the seed and the place in the whole unit alone.
void FillMask(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
              const FlowUnit& unit, std::span<float> memory);

/// Copies `values`, which are those of a piece of weights or gradients, to where they are in the
/// weights of the whole unit: `into` by unit of the model.
void KeepPiece(const Executable& executable, std::size_t rank, const TensorSlice& piece,
               std::span<const float> values, const std::map<int, std::span<float>>& into);

}  // namespace stepcast
