/// \file
/// For tests: when each action of a schedule runs if communication takes no time.
///
/// Kept apart from CheckExecutable, which it checks: times instead of a list of what can run.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "strategies/schedule/schedule.h"

namespace stepcast {

/// Of one chunk and micro-batch, in any unit of time.
struct ActionCosts {
  std::int64_t forward = 1;
  std::int64_t backward_input = 1;
  std::int64_t backward_weight = 1;
  /// A forward and a full backward together; 0 means their sum.
  std::int64_t pair = 0;

  std::int64_t backward() const { return backward_input + backward_weight; }
  std::int64_t Of(PipelineWork work) const {
    switch (work) {
      case PipelineWork::kForward:
        return forward;
      case PipelineWork::kBackward:
        return backward();
      case PipelineWork::kBackwardInput:
        return backward_input;
      case PipelineWork::kBackwardWeight:
        return backward_weight;
    }
    return 0;
  }
};

struct ReplayedRank {
  std::vector<std::int64_t> starts;  ///< By place in the rank's order.
  std::vector<std::int64_t> ends;
  std::int64_t busy = 0;
  /// Chunk micro-batches whose activations are held at once: from the forward until the backward,
  /// or until the gradient of weights.
  int peak_activations = 0;
  /// The same in halves, where the gradient of inputs frees one half.
  int peak_half_activations = 0;

  std::int64_t span() const { return ends.back() - starts.front(); }
};

struct ReplayedSchedule {
  std::vector<ReplayedRank> ranks;

  std::int64_t makespan() const {
    std::int64_t last = 0;
    for (const ReplayedRank& rank : ranks) last = std::max(last, rank.ends.back());
    return last;
  }
  std::int64_t idle(int rank) const { return makespan() - at(rank).busy; }
  std::int64_t idle_in_span(int rank) const { return at(rank).span() - at(rank).busy; }
  const ReplayedRank& at(int rank) const { return ranks[static_cast<std::size_t>(rank)]; }
};

namespace internal {

class Replayer {
 public:
  Replayer(const PipelineSchedule& schedule, const ActionCosts& costs)
      : schedule_(schedule), costs_(costs), replayed_{} {
    replayed_.ranks.resize(schedule.orders.size());
  }

  std::optional<ReplayedSchedule> Replay() {
    bool progress = true;
    while (progress) {
      progress = false;
      for (std::size_t rank = 0; rank < schedule_.orders.size(); ++rank) {
        while (Advance(rank)) progress = true;
      }
    }
    for (std::size_t rank = 0; rank < schedule_.orders.size(); ++rank) {
      if (replayed_.ranks[rank].ends.size() < schedule_.orders[rank].size()) return {};
      CountActivations(rank);
    }
    return replayed_;
  }

 private:
  enum class Output : std::uint8_t { kActivation, kGradient };

  /// When all inputs of an action are there, or nothing while one is not.
  std::optional<std::int64_t> Ready(const PipelineAction& action) const {
    switch (action.work) {
      case PipelineWork::kForward:
        if (action.stage == 0) return 0;
        return Find(Output::kActivation, action.stage - 1, action.micro_batch);
      case PipelineWork::kBackward:
      case PipelineWork::kBackwardInput: {
        const auto own = Find(Output::kActivation, action.stage, action.micro_batch);
        if (action.stage + 1 == schedule_.stages || !own.has_value()) return own;
        return Find(Output::kGradient, action.stage + 1, action.micro_batch);
      }
      case PipelineWork::kBackwardWeight:
        return Find(Output::kGradient, action.stage, action.micro_batch);
    }
    return {};
  }

  std::optional<std::int64_t> Find(Output output, int stage, int micro_batch) const {
    const auto found = outputs_.find({output, stage, micro_batch});
    return found == outputs_.end() ? std::optional<std::int64_t>() : found->second;
  }

  bool Advance(std::size_t rank) {
    const auto& order = schedule_.orders[rank];
    ReplayedRank& to = replayed_.ranks[rank];
    const std::size_t first = to.ends.size();
    if (first == order.size()) return false;
    const std::size_t count = order[first].overlaps_next ? 2 : 1;
    std::int64_t start = first == 0 ? 0 : to.ends.back();
    std::int64_t cost = 0;
    for (std::size_t i = first; i < first + count; ++i) {
      const std::optional<std::int64_t> ready = Ready(order[i]);
      if (!ready.has_value()) return false;
      start = std::max(start, *ready);
      cost += costs_.Of(order[i].work);
    }
    if (count == 2 && costs_.pair > 0) cost = costs_.pair;
    to.busy += cost;
    for (std::size_t i = first; i < first + count; ++i) {
      to.starts.push_back(start);
      to.ends.push_back(start + cost);
      PutOut(order[i], start + cost);
    }
    return true;
  }

  void PutOut(const PipelineAction& action, std::int64_t end) {
    if (action.work == PipelineWork::kBackwardWeight) return;
    const Output output =
        action.work == PipelineWork::kForward ? Output::kActivation : Output::kGradient;
    outputs_[{output, action.stage, action.micro_batch}] = end;
  }

  // In order: what runs as a pair takes before it frees.
  void CountActivations(std::size_t rank) {
    ReplayedRank& to = replayed_.ranks[rank];
    int held = 0;
    int halves = 0;
    for (const PipelineAction& action : schedule_.orders[rank]) {
      switch (action.work) {
        case PipelineWork::kForward:
          ++held;
          halves += 2;
          break;
        case PipelineWork::kBackward:
          --held;
          halves -= 2;
          break;
        case PipelineWork::kBackwardInput:
          --halves;
          break;
        case PipelineWork::kBackwardWeight:
          --held;
          --halves;
          break;
      }
      to.peak_activations = std::max(to.peak_activations, held);
      to.peak_half_activations = std::max(to.peak_half_activations, halves);
    }
  }

  const PipelineSchedule& schedule_;
  const ActionCosts costs_;
  std::map<std::tuple<Output, int, int>, std::int64_t> outputs_;
  ReplayedSchedule replayed_;
};

}  // namespace internal

/// Nothing where ranks wait for each other forever.
inline std::optional<ReplayedSchedule> Replay(const PipelineSchedule& schedule,
                                              const ActionCosts& costs = {}) {
  return internal::Replayer(schedule, costs).Replay();
}

}  // namespace stepcast
