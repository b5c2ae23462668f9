#include "strategies/schedule/orders.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

using Order = std::vector<PipelineAction>;

/// Writes an order down. Each chunk takes its micro-batches in turn: an action names its chunk
/// only.
class OrderWriter {
 public:
  explicit OrderWriter(const PipelineShape& shape, int actions_of_micro_batch = 2)
      : next_forward_(static_cast<std::size_t>(shape.chunks)),
        next_backward_(static_cast<std::size_t>(shape.chunks)) {
    order_.reserve(static_cast<std::size_t>(shape.micro_batches) *
                   static_cast<std::size_t>(shape.chunks) *
                   static_cast<std::size_t>(actions_of_micro_batch));
  }

  int forwards(int chunk) const { return next_forward_[static_cast<std::size_t>(chunk)]; }
  int backwards(int chunk) const { return next_backward_[static_cast<std::size_t>(chunk)]; }
  bool owes_weights() const { return first_owed_ < owed_.size(); }

  void Add(PipelineWork work, int chunk, int micro_batch) {
    PipelineAction action;
    action.work = work;
    action.chunk = chunk;
    action.micro_batch = micro_batch;
    order_.push_back(action);
  }
  void Forward(int chunk) {
    Add(PipelineWork::kForward, chunk, next_forward_[static_cast<std::size_t>(chunk)]++);
  }
  void Backward(int chunk) {
    Add(PipelineWork::kBackward, chunk, next_backward_[static_cast<std::size_t>(chunk)]++);
  }
  /// Leaves the weight gradient owed.
  void BackwardInput(int chunk) {
    const int micro_batch = next_backward_[static_cast<std::size_t>(chunk)]++;
    Add(PipelineWork::kBackwardInput, chunk, micro_batch);
    owed_.emplace_back(chunk, micro_batch);
  }
  void OldestBackwardWeight() {
    STEPCAST_CHECK(owes_weights());
    const auto [chunk, micro_batch] = owed_[first_owed_++];
    Add(PipelineWork::kBackwardWeight, chunk, micro_batch);
  }
  /// False where the chunk owes none.
  bool OldestBackwardWeightOf(int chunk) {
    const auto begin = owed_.begin() + static_cast<std::ptrdiff_t>(first_owed_);
    const auto oldest =
        std::find_if(begin, owed_.end(), [chunk](const auto& owed) { return owed.first == chunk; });
    if (oldest == owed_.end()) return false;
    std::rotate(begin, oldest, oldest + 1);
    OldestBackwardWeight();
    return true;
  }
  void AllBackwardWeights() {
    while (owes_weights()) OldestBackwardWeight();
  }
  void ForwardBesideBackward(int forward_chunk, int backward_chunk) {
    Forward(forward_chunk);
    order_.back().overlaps_next = true;
    Backward(backward_chunk);
  }

  Order Take() && { return std::move(order_); }

 private:
  Order order_;
  std::vector<int> next_forward_;   // micro-batch, by chunk
  std::vector<int> next_backward_;  // micro-batch, by chunk
  std::vector<std::pair<int, int>>
      owed_;  // chunk and micro-batch; those before first_owed_ are done
  std::size_t first_owed_ = 0;
};

/// `warm_up` forwards, then a forward and a backward in turn, then the backwards that are left.
/// Chunks take turns of a group of micro-batches, in reverse for backwards. `backward(chunk, k)`
/// writes the k-th backward.
template <typename WriteBackward>
void AlternateAfterWarmUp(const PipelineShape& shape, int warm_up, OrderWriter& order,
                          WriteBackward backward) {
  const int total = shape.micro_batches * shape.chunks;
  warm_up = std::min(warm_up, total);
  const auto turn = [&shape](int k) {
    const int begin = k / (shape.group_size() * shape.chunks) * shape.group_size();
    const int size = std::min(shape.group_size(), shape.micro_batches - begin);
    return (k - begin * shape.chunks) / size;
  };
  for (int k = 0; k < total + warm_up; ++k) {
    if (k < total) order.Forward(turn(k));
    if (k < warm_up) continue;
    const int nth = k - warm_up;
    backward(shape.chunks - 1 - turn(nth), nth);
  }
}

Order AlternateWithFullBackwards(const PipelineShape& shape, int warm_up) {
  OrderWriter order(shape);
  AlternateAfterWarmUp(shape, warm_up, order,
                       [&order](int chunk, int /*nth*/) { order.Backward(chunk); });
  return std::move(order).Take();
}

/// Gradients of weights stay `lag` backwards behind those of inputs.
Order AlternateWithLaggingWeights(const PipelineShape& shape, int warm_up, int lag) {
  OrderWriter order(shape, /*actions_of_micro_batch=*/3);
  AlternateAfterWarmUp(shape, warm_up, order, [&order, lag](int chunk, int nth) {
    order.BackwardInput(chunk);
    if (nth >= lag) order.OldestBackwardWeight();
  });
  order.AllBackwardWeights();
  return std::move(order).Take();
}

// DualPipe's eight steps for a rank that is `rank`-th on a way of `ranks` ranks, there and back.
// Chunk 0 is on the way there, chunk 1 on the way back, each with `micro_batches`.
Order ThereAndBackOrder(int ranks, int rank, int micro_batches) {
  constexpr int kThere = 0;
  constexpr int kBack = 1;
  OrderWriter order({ranks, micro_batches, /*chunks=*/2}, /*actions_of_micro_batch=*/3);
  const int behind = ranks - 1 - rank;
  for (int i = 0; i < 2 * behind; ++i) order.Forward(kThere);
  for (int i = 0; i < rank + 1; ++i) {
    order.Forward(kThere);
    order.Forward(kBack);
  }
  for (int i = 0; i < behind; ++i) {
    order.BackwardInput(kBack);
    order.OldestBackwardWeight();
    order.Forward(kBack);
  }
  for (int i = 0; i < micro_batches - 2 * ranks + rank + 1; ++i) {
    if (i == 0 && behind == 0) {
      // At the turn this forward's output is what the next backward chunk waits for.
      order.Forward(kThere);
      order.Backward(kBack);
    } else {
      order.ForwardBesideBackward(kThere, kBack);
    }
    order.ForwardBesideBackward(kBack, kThere);
  }
  for (int i = 0; i < behind; ++i) {
    order.Backward(kBack);
    order.ForwardBesideBackward(kBack, kThere);
  }
  // From the middle of these backwards on, weight gradients are put off to fill the end.
  for (int i = 0; i < 2 * (rank + 1); ++i) {
    const int chunk = i % 2 == 0 ? kBack : kThere;
    if (i < rank + 1) {
      order.Backward(chunk);
    } else {
      order.BackwardInput(chunk);
    }
  }
  for (int i = 0; i < behind; ++i) {
    order.OldestBackwardWeight();
    order.BackwardInput(kThere);
  }
  for (int i = 0; i < rank + 1; ++i) order.OldestBackwardWeight();
  STEPCAST_CHECK(!order.owes_weights());
  return std::move(order).Take();
}

// The V-shaped zero-bubble order for enough micro-batches to fill the pipeline.
Order FullZbVOrder(const PipelineShape& shape, int rank) {
  constexpr int kDown = 0;
  constexpr int kUp = 1;
  OrderWriter order(shape, /*actions_of_micro_batch=*/3);
  const auto backward = [&order](int chunk) {
    order.BackwardInput(chunk);
    order.OldestBackwardWeightOf(chunk);
  };
  const int to_turn = shape.ranks - rank;
  for (int i = 0; i < 2 * to_turn - 1; ++i) order.Forward(kDown);
  for (int i = 0; i < rank; ++i) {
    order.Forward(kUp);
    order.Forward(kDown);
  }
  for (int i = 0; i < to_turn; ++i) {
    order.Forward(kUp);
    backward(kUp);
  }
  while (order.forwards(kUp) < shape.micro_batches) {
    if (order.forwards(kDown) < shape.micro_batches) order.Forward(kDown);
    backward(kDown);
    order.Forward(kUp);
    backward(kUp);
  }
  for (int i = 0; i < rank; ++i) {
    order.BackwardInput(kDown);
    order.BackwardInput(kUp);
  }
  for (int i = 0; i < to_turn; ++i) backward(kDown);
  while (order.OldestBackwardWeightOf(kUp)) {
  }
  order.AllBackwardWeights();
  return std::move(order).Take();
}

}  // namespace

Order GpipeOrder(const PipelineShape& shape, int /*rank*/) {
  return AlternateWithFullBackwards(shape, shape.micro_batches);
}

Order OneForwardOneBackwardOrder(const PipelineShape& shape, int rank) {
  return AlternateWithFullBackwards(shape, shape.ranks - 1 - rank);
}

Order InterleavedOrder(const PipelineShape& shape, int rank) {
  return AlternateWithFullBackwards(
      shape, (shape.chunks - 1) * shape.group_size() + 2 * (shape.ranks - 1 - rank));
}

Order BreadthFirstOrder(const PipelineShape& shape, int /*rank*/) {
  OrderWriter order(shape);
  for (int chunk = 0; chunk < shape.chunks; ++chunk) {
    for (int mb = 0; mb < shape.micro_batches; ++mb) order.Forward(chunk);
  }
  for (int chunk = shape.chunks - 1; chunk >= 0; --chunk) {
    for (int mb = shape.micro_batches - 1; mb >= 0; --mb) {
      order.Add(PipelineWork::kBackward, chunk, mb);
    }
  }
  return std::move(order).Take();
}

Order ZbH1Order(const PipelineShape& shape, int rank) {
  return AlternateWithLaggingWeights(
      shape, (shape.chunks - 1) * shape.ranks + shape.ranks - 1 - rank, rank);
}

Order ZbH2Order(const PipelineShape& shape, int rank) {
  return AlternateWithLaggingWeights(shape, 2 * (shape.ranks - 1 - rank), 2 * rank);
}

Order ZbVOrder(const PipelineShape& shape, int rank) {
  PipelineShape full = shape;
  full.micro_batches = std::max(shape.micro_batches, 2 * shape.ranks - 1);
  Order order = FullZbVOrder(full, rank);
  std::erase_if(order, [&shape](const PipelineAction& action) {
    return action.micro_batch >= shape.micro_batches;
  });
  return order;
}

Order DualPipeOrder(const PipelineShape& shape, int rank) {
  const int half = shape.micro_batches / 2;
  Order order = ThereAndBackOrder(shape.ranks / 2, std::min(rank, shape.ranks - 1 - rank), half);
  // Micro-batches of the first half enter at rank 0, which is the nearer end of the first ranks.
  const bool near_first = rank < shape.ranks / 2;
  for (PipelineAction& action : order) {
    if ((action.chunk == 0) != near_first) action.micro_batch += half;
  }
  return order;
}

Order DualPipeVOrder(const PipelineShape& shape, int rank) {
  return ThereAndBackOrder(shape.ranks, rank, shape.micro_batches);
}

}  // namespace stepcast
