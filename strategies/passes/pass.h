/// \file
/// Rewrites of a Program that compose: each takes a Program and gives one, and says what it did.
///
/// A pass asks what things cost (`Pricing`) and how long a whole step takes (`SimulateStep`); how
/// that is found out, it does not know. After each pass of a pipeline `Verify` holds what it made
/// against what it got.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"
#include "strategies/lower/lower.h"
#include "strategies/passes/reorder.h"
#include "strategies/passes/verify.h"

namespace stepcast {

/// How a step goes as a whole.
struct StepOutcome {
  Duration makespan;
  std::vector<Bytes> peaks;  ///< By rank class: most memory at once, with what is held all along.
};
using SimulateStep = std::function<Result<StepOutcome>(const Program&)>;

struct PassContext {
  /// Prices of the operators of a Program, which must outlive them.
  std::function<Pricing(const Program&)> pricing;
  SimulateStep simulate;
};

struct PassReport {
  std::string pass;
  /// Instructions that would have to be moved to get from one order to the other, at least.
  std::size_t moved = 0;
  /// Of another operator than before, or new, or gone.
  std::size_t replaced = 0;
  StepOutcome before;
  StepOutcome after;
  std::vector<std::string> notes;  ///< Such as why nothing has changed; a sentence each.
};

/// What a pass has made, and what it says of it.
struct PassResult {
  std::optional<Rewritten> rewritten;  ///< Absent: the Program is as it was.
  std::vector<std::string> notes;
};

class ProgramPass {
 public:
  ProgramPass() = default;
  ProgramPass(const ProgramPass&) = delete;
  ProgramPass& operator=(const ProgramPass&) = delete;
  virtual ~ProgramPass() = default;

  /// As in reports, such as "list-schedule".
  virtual std::string name() const = 0;
  virtual PassPromise promise() const { return {}; }
  /// `flow` is null where nobody has said what the instructions compute. Errors are those of the
  /// Program (kInvalidInput: it cannot end), or those of the context.
  virtual Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                                   const PassContext& context) const = 0;
};

/// The Program as it is, with a note that says why.
inline PassResult Unchanged(std::string note) { return {std::nullopt, {std::move(note)}}; }

/// Fewest instructions that are moved by an order, given as `Rewritten::now`: all but those of a
/// longest part that keeps its order.
std::size_t CountMoved(const Program& before, const std::vector<InstructionId>& now);

class PassPipeline {
 public:
  /// They run in this order.
  void Add(std::unique_ptr<const ProgramPass> pass) { passes_.push_back(std::move(pass)); }
  std::size_t size() const { return passes_.size(); }

  struct Outcome {
    Rewritten rewritten;  ///< `now` is of the Program at the beginning; without passes: as it was.
    std::vector<PassReport> reports;  ///< By pass.
  };
  /// Errors name the pass: its own, or what `Verify` finds.
  Result<Outcome> Apply(const Program& program, const DataFlow* flow,
                        const PassContext& context) const;

 private:
  std::vector<std::unique_ptr<const ProgramPass>> passes_;
};

}  // namespace stepcast
