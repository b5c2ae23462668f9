/// \file
/// What a scenario makes of a step, so that a person can check it: the plan, who talks to whom, how
/// many bytes, and when each pipeline rank does what.
///
/// Nothing here is a formula of its own: bytes are counted in the Program, times are those of the
/// simulated timeline. An asynchronous pipeline is shown from its empty start to the end of its
/// first global batch.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hardware/topology/topology.h"
#include "scenarios/forecast/forecast.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/plan/plan.h"
#include "strategies/schedule/schedule.h"

namespace stepcast {

struct TimeSpan {
  Duration start;
  Duration finish;
};

/// A forward or a backward, from its first kernel or collective to its last; transfers between
/// stages and what runs beside are not part of it.
struct ExplainedAction {
  PipelineAction action;
  TimeSpan time;
};

/// Layers that a pipeline rank holds as one piece.
struct ExplainedStage {
  int stage = 0;
  int first_layer = 0;
  int layers = 0;
};

struct ExplainedRank {
  std::vector<int> ranks;  ///< Global numbers of all that share the stage, ascending.
  std::vector<ExplainedStage> stages;
  std::vector<ExplainedAction> actions;  ///< In order.
  std::vector<TimeSpan> reductions;      ///< Of gradients between ranks, whatever runs beside them.
  std::vector<TimeSpan> updates;         ///< Of weights: the optimizer.
};

struct ExplainedGroup {
  std::string name;
  std::vector<int> ranks;
  GroupLinks links;
};

/// Communication of one kind in one step, as one rank does it.
struct TrafficRow {
  Phase phase = Phase::kForward;
  StreamKind stream = StreamKind::kDataParallel;
  /// Name of the communicator; "next pipeline rank" and such for pairs, "next in context" for what
  /// goes around a ring.
  std::string among;
  int members = 1;
  OpKind op = OpKind::kAllReduce;
  // In one step.
  std::int64_t count = 0;
  Bytes bytes;  ///< Of messages, counted as nccl-tests does (see OpKind).
  Bytes sent;   ///< What leaves the rank where collectives go around a ring.
  /// Micro-batches that do the same; 0 for what is not done for each.
  int micro_batches = 0;

  friend bool operator==(const TrafficRow&, const TrafficRow&) = default;
};

struct RankTraffic {
  std::vector<int> pipeline_ranks;  ///< All that do the same, ascending.
  std::vector<TrafficRow> rows;
};

struct Explanation {
  std::string name;
  bool has_tokens =
      true;  ///< A transformer: samples have tokens, the ends an embedding and logits.
  std::string cluster;
  std::string device;
  std::string framework;
  ParallelPlan plan;
  PipelineSchedule schedule;
  Duration step_time;
  /// Of a pipeline that is never flushed: a step once it is full. `step_time` is then that of the
  /// first one.
  std::optional<Duration> steady_step_time;
  std::vector<ExplainedRank> ranks;    ///< By pipeline rank.
  std::vector<ExplainedGroup> groups;  ///< Those that the first rank uses.
  std::vector<RankTraffic> traffic;
};

/// `step` is one global batch of `forecast.plan` on `topology`.
Explanation ExplainStep(const Forecast& forecast, const SimulatedStep& step,
                        const PipelineSchedule& schedule, const Topology& topology);

/// Forecasts the scenario and explains its step. Errors name file, line and cure.
Result<Explanation> ExplainScenario(const Environment& environment, const LoadedScenario& scenario);

inline constexpr int kNarrowestExplanation = 60;

/// For people; ASCII only, lines of `width` columns (tables may need more). Ends with a newline.
std::string ExplanationText(const Explanation& explanation, int width = 100);

/// One object; the names of its fields are an interface. Ends with a newline.
std::string ExplanationJson(const Explanation& explanation);

}  // namespace stepcast
