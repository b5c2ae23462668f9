/// \file
/// Passes that put the instructions of each rank into another order.
///
/// None of them needs more than the limits of memory allows: an order that does is not taken, and
/// the report says so. Programs without a flow keep the order of each stream (`FindDependences`).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/units.h"
#include "strategies/passes/pass.h"

namespace stepcast {

struct ReorderOptions {
  ListedDependences listed = ListedDependences::kAll;
  /// By rank class: the most that it may hold at once, with what it holds from before the step.
  /// Empty: as much as it holds at most in the Program given.
  std::vector<Bytes> memory_limits{};
  /// Where those are empty: the same limit for all of them.
  std::optional<Bytes> memory_limit{};
};

class ReorderingPass : public ProgramPass {
 public:
  explicit ReorderingPass(ReorderOptions options) : options_(std::move(options)) {}
  PassPromise promise() const override { return {.listed = options_.listed}; }
  const ReorderOptions& options() const { return options_; }

 private:
  ReorderOptions options_;
};

/// Whatever is on the longest path comes first: see `ListSchedule`. Orders are made by priority of
/// the longest path to the end (Hu 1961), across ranks by way of what they exchange, and by that
/// path with noise of up to a fifth (sampling by regret of priority rules, as Kolisch and Drexl,
/// "Adaptive search for solving hard project scheduling problems", 1996). From the best one, as
/// simulated, a local search goes on (`ImproveStreamOrders`), which list schedules need: none of
/// them lets a stream wait for something urgent. The order as it is stays if none takes less time.
class ListSchedulePass : public ReorderingPass {
 public:
  /// `samples`: so many orders with noise. `effort`: of the search, in instructions visited; it is
  /// thorough for hundreds of them, and takes a tenth of the pass's time where there are thousands.
  /// The same each time.
  explicit ListSchedulePass(ReorderOptions options = {}, int samples = 8,
                            std::int64_t effort = 200'000)
      : ReorderingPass(std::move(options)), samples_(samples), effort_(effort) {}
  std::string name() const override { return "list-schedule"; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  int samples_;
  std::int64_t effort_;
};

/// Gradients of weights after those of inputs, which the stage before waits for (Qi et al., "Zero
/// bubble pipeline parallelism", arXiv 2401.10241).
class WeightGradientsLastPass : public ReorderingPass {
 public:
  enum class Until {
    kEndOfBackward,  ///< Of the same micro-batch and chunk.
    kIdleTime,       ///< Until nothing else could run, or memory runs out.
  };
  explicit WeightGradientsLastPass(Until until, ReorderOptions options = {})
      : ReorderingPass(std::move(options)), until_(until) {}
  std::string name() const override {
    return until_ == Until::kIdleTime ? "defer-weight-gradients" : "weight-gradients-last";
  }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  Until until_;
};

/// All-gathers of weights as early as memory allows, also before reductions that wait on the same
/// stream. Waits that the Program lists for them stay: a plan's own `all_gathers_in_flight` holds.
class HoistGathersPass : public ReorderingPass {
 public:
  /// `in_flight`: units whose weights may be gathered at once on a rank; 0 for no limit but memory.
  explicit HoistGathersPass(int in_flight, ReorderOptions options = {})
      : ReorderingPass(std::move(options)), in_flight_(in_flight) {}
  std::string name() const override { return "hoist-gathers"; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;

 private:
  int in_flight_;
};

/// Of the gradients that wait to be reduced, those first that something needs first (Peng et al.,
/// "A generic communication scheduler for distributed DNN training acceleration", SOSP 2019).
class NeededFirstPass : public ReorderingPass {
 public:
  explicit NeededFirstPass(ReorderOptions options = {}) : ReorderingPass(std::move(options)) {}
  std::string name() const override { return "reduce-needed-first"; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext& context) const override;
};

}  // namespace stepcast
