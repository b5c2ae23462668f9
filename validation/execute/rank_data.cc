#include "validation/execute/rank_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "validation/execute/uniform.h"

namespace stepcast {
namespace {

// Kinds of numbers; weights come after, by unit.
constexpr std::uint64_t kValues = 1;
constexpr std::uint64_t kTokens = 2;
constexpr std::uint64_t kClasses = 3;
constexpr std::uint64_t kFirstUnit = 16;
// And masks after the weights of all units.
constexpr std::uint64_t kFirstMask = std::uint64_t{1} << 32U;

}  // namespace

bool IsBetweenRanks(Function function) {
  return function == Function::kReduce || function == Function::kReduceCrossEntropy ||
         function == Function::kReduceMaximum || function == Function::kReduceLoss ||
         function == Function::kGather || function == Function::kJoin ||
         function == Function::kReduceToParts || function == Function::kToHeads ||
         function == Function::kToSequence || function == Function::kPassOn ||
         function == Function::kSend || function == Function::kReceive;
}

TensorSlice PartOf(const TensorSlice& slice, int shards, int index) {
  const std::int64_t part = (slice.elements + shards - 1) / shards;
  const std::int64_t begin = std::min(part * index, slice.elements);
  return {slice.tensor, slice.offset + begin, std::min(part, slice.elements - begin)};
}

std::vector<TensorSlice> PiecesOf(const Executable& executable, std::size_t rank,
                                  const FlowOperand& operand) {
  const std::span<const TensorSlice> slices = executable.flow.slices(operand);
  std::vector<TensorSlice> pieces(slices.begin(), slices.end());
  if (!operand.own_part) return pieces;
  for (TensorSlice& piece : pieces) {
    piece = PartOf(piece, executable.shards, executable.ranks[rank].shard_index);
  }
  return pieces;
}

std::vector<TensorSlice> CountedOnce(const Executable& executable, std::size_t rank,
                                     std::span<const TensorSlice> pieces) {
  const bool first = executable.ranks[rank].tensor_index == 0;
  std::vector<TensorSlice> counted;
  for (const TensorSlice& piece : pieces) {
    bool of_unit = false;
    for (const FlowUnit& unit : executable.flow.units()) {
      if (unit.gradients != piece.tensor) continue;
      of_unit = true;
      for (const FlowWeight& part : unit.parts) {
        const std::int64_t from = std::max(piece.offset, part.offset);
        const std::int64_t to =
            std::min(piece.offset + piece.elements, part.offset + part.rows * part.cols);
        if (part.tied || (part.split == WeightSplit::kNone && !first) || to <= from) continue;
        counted.push_back({piece.tensor, from, to - from});
      }
    }
    if (!of_unit) counted.push_back(piece);
  }
  return counted;
}

std::array<std::int64_t, 4> ExtentsOf(const Executable& executable, std::size_t rank, const Op& op,
                                      const FlowStep& step) {
  std::array<std::int64_t, 4> extents = step.extents;
  const int tensor_index = executable.ranks[rank].tensor_index;
  switch (step.function) {
    case Function::kLookUp:
      extents[0] = tensor_index * op.dims[2];
      break;
    case Function::kSplitCrossEntropy:
    case Function::kTargetLogit:
    case Function::kCrossEntropyOfSums:
      extents[0] = tensor_index * op.dims[1];
      break;
    case Function::kTakePart:
      extents[0] = tensor_index *
                   PiecesOf(executable, rank, executable.flow.operands(step)[1]).front().elements;
      break;
    default:
      break;
  }
  return extents;
}

void FillGiven(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
               TensorId tensor, std::span<float> memory) {
  const FlowTensor& of = executable.flow.tensor(tensor);
  switch (of.role) {
    case TensorRole::kGradient:
    case TensorRole::kFirstMoment:
    case TensorRole::kSecondMoment:
      std::fill(memory.begin(), memory.end(), 0.0F);
      return;
    case TensorRole::kSamples:
    case TensorRole::kTargets:
      break;
    default:
      return;
  }
  const bool targets = of.role == TensorRole::kTargets;
  const Executable::Rank& at_rank = executable.ranks[rank];
  const std::int64_t first =
      (static_cast<std::int64_t>(at_rank.data_index) * executable.micro_batches + of.micro_batch) *
          executable.micro_batch_size +
      options.first_sample;
  for (std::size_t i = 0; i < memory.size(); ++i) {
    const auto at = static_cast<std::int64_t>(i);
    const std::int64_t sample = first + at / of.width;
    const std::int64_t place = at % of.width;
    if (of.limit == 0) {
      memory[i] =
          static_cast<float>(2 * Uniform(options.seed, kValues,
                                         static_cast<std::uint64_t>(sample * of.width + place)) -
                             1);
      continue;
    }
    // One number a sample is a class of its own, several are tokens.
    const bool tokens = of.width > 1 || !targets;
    const std::int64_t position = PositionOf(executable, at_rank.context_index, place, of.width);
    const std::int64_t index =
        tokens ? sample * (of.width * executable.context + 1) + position + (targets ? 1 : 0)
               : sample;
    const double uniform =
        Uniform(options.seed, tokens ? kTokens : kClasses, static_cast<std::uint64_t>(index));
    memory[i] = static_cast<float>(std::floor(uniform * static_cast<double>(of.limit)));
  }
}

void FillWeights(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
                 const FlowUnit& unit, std::span<float> memory) {
  const int tensor_index = executable.ranks[rank].tensor_index;
  const int tensor = executable.tensor;
  std::int64_t first = 0;  // of the weight among the unsplit ones of the unit
  for (const FlowWeight& part : unit.parts) {
    // What is tied begins as the first weight of the first unit.
    const auto number = static_cast<std::uint64_t>(part.tied ? 0 : unit.unit);
    if (part.tied) first = 0;
    const auto given = options.weights.find(static_cast<int>(number));
    const std::int64_t columns = part.cols * (part.split == WeightSplit::kColumns ? tensor : 1);
    const double width = std::sqrt(3.0 / static_cast<double>(columns));
    for (std::int64_t r = 0; r < part.rows; ++r) {
      for (std::int64_t c = 0; c < part.cols; ++c) {
        float value = part.initial == Initial::kOne ? 1.0F : 0.0F;
        if (given != options.weights.end()) {
          value = given->second[static_cast<std::size_t>(
              first + WholeIndex(part, r, c, tensor_index, tensor))];
        } else if (part.initial == Initial::kNormal) {
          const std::int64_t at = first + WholeIndex(part, r, c, tensor_index, tensor);
          const double uniform =
              Uniform(options.seed, kFirstUnit + number, static_cast<std::uint64_t>(at));
          value = static_cast<float>(width * (2 * uniform - 1));
        }
        memory[static_cast<std::size_t>(part.offset + r * part.cols + c)] = value;
      }
    }
    first += WholeElements(part, tensor);
  }
  if (!executable.splits_weights) return;
  const auto keep_own = [&](std::int64_t from, std::int64_t to) {
    const TensorSlice own = PartOf({unit.weights, from, to - from}, executable.shards,
                                   executable.ranks[rank].shard_index);
    constexpr float kAbsent = std::numeric_limits<float>::quiet_NaN();
    std::fill(memory.begin() + from, memory.begin() + own.offset, kAbsent);
    std::fill(memory.begin() + own.offset + own.elements, memory.begin() + to, kAbsent);
  };
  keep_own(0, unit.split_at);
  keep_own(unit.split_at, static_cast<std::int64_t>(memory.size()));
}

void FillMask(const Executable& executable, const ExecuteOptions& options, std::size_t rank,
              const FlowUnit& unit, std::span<float> memory) {
  const int tensor_index = executable.ranks[rank].tensor_index;
  const int tensor = executable.tensor;
  const std::uint64_t kind = kFirstMask + static_cast<std::uint64_t>(unit.unit);
  std::fill(memory.begin(), memory.end(), 1.0F);
  std::int64_t first = 0;  // of the weight among the unsplit ones of the unit
  for (const FlowWeight& part : unit.parts) {
    for (std::int64_t i = 0; part.pruned > 0 && i < part.rows * part.cols; ++i) {
      const std::int64_t at =
          first + WholeIndex(part, i / part.cols, i % part.cols, tensor_index, tensor);
      if (Uniform(options.seed, kind, static_cast<std::uint64_t>(at)) < part.pruned) {
        memory[static_cast<std::size_t>(part.offset + i)] = 0;
      }
    }
    first += WholeElements(part, tensor);
  }
}

void KeepPiece(const Executable& executable, std::size_t rank, const TensorSlice& piece,
               std::span<const float> values, const std::map<int, std::span<float>>& into) {
  const int number = executable.flow.tensor(piece.tensor).unit;
  const auto unit = std::find_if(executable.flow.units().begin(), executable.flow.units().end(),
                                 [&](const FlowUnit& of) { return of.unit == number; });
  const std::int64_t end = piece.offset + piece.elements;
  std::int64_t first = 0;
  for (const FlowWeight& part : unit->parts) {
    if (part.tied) continue;  // kept by the first unit
    for (std::int64_t i = std::max(piece.offset, part.offset);
         i < std::min(end, part.offset + part.rows * part.cols); ++i) {
      const std::int64_t local = i - part.offset;
      const std::int64_t whole =
          first + WholeIndex(part, local / part.cols, local % part.cols,
                             executable.ranks[rank].tensor_index, executable.tensor);
      into.at(number)[static_cast<std::size_t>(whole)] =
          values[static_cast<std::size_t>(i - piece.offset)];
    }
    first += WholeElements(part, executable.tensor);
  }
}

}  // namespace stepcast
