/// \file
/// Lowering: from a Program and a cost model to the task graph that the engine runs.
///
/// Instructions that always run one after another on one rank become one task, without loss (see
/// `Task`): a step of a large model has millions of kernels but few places where order is open.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "profiles/cost/cost_model.h"
#include "simulator/base/result.h"
#include "simulator/program/program.h"
#include "simulator/tasks/task_graph.h"

namespace stepcast {

/// Price of one instruction.
struct InstructionCost {
  Duration device;
  Duration host;
};

struct LoweredProgram {
  TaskGraph graph;
  /// The task that runs each instruction; those of one task are consecutive.
  std::vector<TaskId> task_of;
  /// By `OpId` and `Phase`: what each operator was priced at.
  std::vector<std::array<InstructionCost, kPhaseCount>> costs;
  /// By `OpId`: where the device time comes from.
  std::vector<CostSource> sources;

  /// What the host does before a layer's forward; see `Instruction::begins_layer`.
  Duration layer_host;

  InstructionCost cost(const Instruction& instruction) const {
    InstructionCost cost = costs[static_cast<std::size_t>(instruction.op)]
                                [static_cast<std::size_t>(instruction.origin.phase)];
    if (instruction.begins_layer) cost.host += layer_host;
    return cost;
  }
};

/// Prices for `Lower`: device time and its source by operator, host time by operator and phase.
struct Pricing {
  std::function<Cost(const Op&)> device;
  std::function<Duration(const Op&, Phase)> host;
  /// Compute takes this share longer beside a data-parallel collective.
  double interference_slowdown = 0;
  Duration layer_host{};  ///< As `LoweredProgram::layer_host`.
};

/// The pricing of a cost model; it and the program must outlive the result.
Pricing PricingOf(const CostModel& model, const Program& program);

struct LowerOptions {
  /// Fold chains; switched off, each instruction is a task. Both give the same times: exactly
  /// where no collective slows compute, else to a picosecond for each instruction that is slowed,
  /// since every stretch is rounded.
  bool fold_chains = true;
};

/// Prices are those of the program's author: none is negative, and their sum is a Duration.
LoweredProgram Lower(const Program& program, const Pricing& pricing,
                     const LowerOptions& options = {});
/// The same for prices of profiles and catalogues. kInvalidInput names the operator whose price is
/// negative or above a day, or says that all together are too long for a step.
Result<LoweredProgram> LowerChecked(const Program& program, const Pricing& pricing,
                                    const LowerOptions& options = {});

/// What the time of an instruction counts as.
TimeCategory CategoryOf(const Program& program, const Instruction& instruction);

}  // namespace stepcast
