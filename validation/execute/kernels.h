/// \file
/// The kernels of a training step on one CPU core, in fp32: matrix products through oneDNN, or in
/// tiles where the Op says so, plain loops for the rest. Sums run in the same order every time.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/op.h"

namespace stepcast {

/// Of Adam (arXiv 1412.6980, algorithm 1) and of SGD with momentum.
struct OptimizerSettings {
  double learning_rate = 1e-3;
  double beta1 = 0.9;  ///< Also SGD's momentum.
  double beta2 = 0.999;
  double epsilon = 1e-8;
};

/// An operand in memory: one piece for each slice.
struct KernelOperand {
  std::vector<std::span<float>> pieces;
  Access access = Access::kRead;

  float* data() const { return pieces.front().data(); }
  std::int64_t size() const { return static_cast<std::int64_t>(pieces.front().size()); }
};

struct KernelCall {
  Op op;
  Function function = Function::kNothing;
  double scale = 1;
  std::array<std::int64_t, 4> extents{};
  std::vector<KernelOperand> operands;
  OptimizerSettings optimizer;
  int step = 1;  ///< Of the program, counts from 1; Adam corrects its moments by it.
  /// Where its rows and heads are among those of all ranks, for what depends on it.
  struct Place {
    std::uint64_t seed = 1;
    std::int64_t first_sample = 0;
    std::int64_t first_row = 0;  ///< Among those of the micro-batch.
    std::int64_t first_head = 0;
    std::int64_t heads = 1;  ///< Of all ranks together.
    int context = 1;         ///< Ranks that split the sequence, and which of them this is.
    int context_index = 0;
    /// In their sample, of the tokens of a sample that are here; empty: all of them.
    std::span<const std::int64_t> positions{};

    std::int64_t Position(std::int64_t token) const {
      return positions.empty() ? token : positions[static_cast<std::size_t>(token)];
    }
  };
  Place place{};
};

/// From now on kernels of this process use one thread.
void UseOneThread();

/// Numbers for each row of a loss whose classes ranks split; see `kSplitCrossEntropy`.
inline constexpr std::int64_t kLossTerms = 3;
/// Puts the terms of all ranks together; returns the mean loss.
float MergeLossTerms(std::span<const std::span<const float>> of_ranks, std::span<float> merged);

/// Of rows of which the largest logit, that of the target and the sum of exponentials relative to
/// the largest are known.
float MeanLoss(std::span<const float> maximum, std::span<const float> target,
               std::span<const float> sums);

/// Runs the kernel of any function but those between ranks.
void Compute(const KernelCall& call);

}  // namespace stepcast
