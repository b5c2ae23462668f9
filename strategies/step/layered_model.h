/// \file
/// A model as units in a row: what a step builder needs to know of it, whatever the family.
///
/// A unit is what is sharded, recomputed and given to a pipeline stage as a whole, such as a layer.
/// Units of one kind do the same work; its blocks are built once, for one rank under one plan.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "simulator/base/units.h"
#include "strategies/step/block.h"
#include "strategies/step/unit_flow.h"

namespace stepcast {

struct UnitKind {
  std::string name;
  // For one micro-batch.
  Block forward;
  Block recompute;  ///< The forward once more, before the backward.
  Block backward;
  /// Weights on this rank, before data-parallel ranks split them.
  std::int64_t parameters = 0;
  std::int64_t expert_parameters = 0;
  /// Of `parameters`, those that tensor-parallel ranks hold alike while each sees a part of the
  /// sequence (or of the heads): their gradients are sums over these ranks.
  std::int64_t partial_gradients = 0;
  /// Weights that only this rank holds and that its blocks update, such as rows of a table: neither
  /// reduced between ranks nor seen by the optimizer.
  Bytes resident;
  /// Elements of the largest tensor of weights: reduction buckets do not cut it.
  std::int64_t largest_tensor = 0;
  Bytes activations;  ///< Kept from forward to backward on this rank.
  /// Of what is not kept, what `backward` itself makes again and holds until it is done.
  Bytes made_again;
  /// What the loss takes beside these: from forward until its gradient is made, and while it is
  /// made, which the first entry of `backward` does.
  Bytes loss;
  Bytes loss_gradient;
  /// What forward takes beside these until it is done, such as what an MLP has inside of some
  /// tokens.
  Bytes forward_working;
  /// Gradients of weights that forward makes already, along with the loss: in buffers of their own
  /// until backward adds them to others, or the gradients themselves.
  Bytes forward_gradients;
  /// Of an output layer with a teacher: what that says of a micro-batch, on this rank.
  Bytes teacher_logits;
  Bytes input;   ///< What is kept of them where the unit is recomputed.
  Bytes output;  ///< Handed to the unit after it, by this rank.
  /// Elements that leave this unit, all tensor-parallel ranks together.
  std::int64_t whole_output = 0;
  /// Weights of matrices that pruning is about.
  std::int64_t prunable(bool experts) const {
    std::int64_t sum = 0;
    for (const WeightMatrix& matrix : backward.matrices) {
      if (matrix.prunable && matrix.experts == experts) sum += matrix.elements();
    }
    return sum;
  }
  /// What the blocks compute; null unless it is asked for, or where no recorder followed.
  std::shared_ptr<const UnitFlow> flow;
};

struct LayeredModel {
  std::vector<UnitKind> kinds;
  // Indices into `kinds`, in the order of the model.
  std::vector<int> before;  ///< On the first stage, ahead of its layers: the embedding.
  std::vector<int> layers;  ///< Dealt out to stages.
  std::vector<int> after;   ///< On the last stage, behind its layers: the output layer.
  /// Weights that the first and the last stage share, on this rank; 0 where they share none.
  std::int64_t tied_parameters = 0;

  const UnitKind& kind(int unit) const { return kinds[static_cast<std::size_t>(unit)]; }
};

}  // namespace stepcast
