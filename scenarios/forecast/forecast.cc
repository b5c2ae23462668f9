#include "scenarios/forecast/forecast.h"

#include <fmt/format.h>
#include <tbb/parallel_invoke.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "scenarios/forecast/cost.h"
#include "scenarios/forecast/folded_pricing.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/rewrite.h"
#include "simulator/base/check.h"
#include "simulator/engine/engine.h"
#include "strategies/step/expand.h"

namespace stepcast {
namespace {

StepBreakdown ToStepBreakdown(const RankBreakdown& rank) {
  const auto of = [&rank](TimeCategory category) {
    return rank.by_category[static_cast<std::size_t>(category)];
  };
  StepBreakdown breakdown;
  breakdown.compute = of(TimeCategory::kCompute);
  breakdown.exposed_tensor_parallel = of(TimeCategory::kTensorParallel);
  breakdown.exposed_data_parallel = of(TimeCategory::kDataParallel);
  breakdown.exposed_pipeline = of(TimeCategory::kPipeline);
  breakdown.exposed_expert = of(TimeCategory::kExpertParallel);
  breakdown.exposed_context = of(TimeCategory::kContextParallel);
  breakdown.exposed_offload = of(TimeCategory::kOffload);
  breakdown.pipeline_bubble = rank.bubble;
  breakdown.optimizer = of(TimeCategory::kOptimizer);
  breakdown.host = of(TimeCategory::kHost);
  breakdown.input = of(TimeCategory::kInput);
  return breakdown;
}

/// How often each operator is run in each phase, by `OpId` and `Phase`.
using Uses = std::vector<std::array<std::int64_t, kPhaseCount>>;

Uses CountUses(const Program& program, const RankClass& rank) {
  Uses uses(program.ops().size());
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    ++uses[static_cast<std::size_t>(instruction.op)]
          [static_cast<std::size_t>(instruction.origin.phase)];
  }
  return uses;
}

/// Sums over all instructions of a step.
struct Totals {
  std::array<double, 4> seconds{};  ///< Device time by `CostSource`, a rank of each class.
  Flops recomputed;  ///< Arithmetic that recomputation adds to the model's own, over all ranks.
};

Totals AddUp(const SimulatedStep& step) {
  Totals totals;
  const Program& program = step.program;
  for (const RankClass& rank : program.rank_classes()) {
    const Uses uses = CountUses(program, rank);
    for (std::size_t o = 0; o < uses.size(); ++o) {
      double& seconds = totals.seconds[static_cast<std::size_t>(step.lowered.sources[o])];
      for (std::size_t phase = 0; phase < kPhaseCount; ++phase) {
        if (phase == static_cast<std::size_t>(Phase::kInput)) continue;  // No work of the device.
        seconds +=
            step.lowered.costs[o][phase].device.seconds() * static_cast<double>(uses[o][phase]);
      }
      const std::int64_t again = uses[o][static_cast<std::size_t>(Phase::kRecompute)];
      if (again > 0) {
        totals.recomputed += ArithmeticWork(program.ops()[o]) * static_cast<double>(again) *
                             static_cast<double>(rank.ranks);
      }
    }
  }
  return totals;
}

/// Shares of device time by where the price comes from.
void FillSources(const Totals& totals, Forecast& forecast) {
  const double total = std::accumulate(totals.seconds.begin(), totals.seconds.end(), 0.0);
  if (total <= 0) return;
  const auto share = [&](CostSource source) {
    return totals.seconds[static_cast<std::size_t>(source)] / total;
  };
  forecast.measured_fraction = share(CostSource::kMeasured);
  forecast.interpolated_fraction = share(CostSource::kInterpolated);
  forecast.roofline_fraction = 1 - forecast.measured_fraction - forecast.interpolated_fraction;
}

void FillMemory(const SimulatedStep& step, const Topology& topology, Forecast& forecast) {
  forecast.memory_capacity = Bytes(topology.device().memory_bytes());
  forecast.allocator_margin = forecast.plan.allocator_margin;
  for (std::size_t r = 0; r < step.program.rank_classes().size(); ++r) {
    const MemoryPeak& peak = step.timeline.memory_peaks()[r];
    const int stage = step.program.rank_classes()[r].stage;
    forecast.fits = forecast.fits && peak.total <= forecast.allocatable();
    // Of ranks that were simulated one by one, the fullest of a stage.
    if (forecast.memory.empty() || forecast.memory.back().stage != stage) {
      forecast.memory.push_back({stage, peak.by_category, peak.total});
    } else if (forecast.memory.back().peak < peak.total) {
      forecast.memory.back() = {stage, peak.by_category, peak.total};
    }
  }
}

/// A simulated step, and what passes did to it.
struct Simulation {
  SimulatedStep step;
  std::vector<PassReport> reports{};
  std::string no_flow{};
};

/// What simulations share.
struct Simulator {
  const ResolvedScenario& scenario;
  const StepPasses& passes;
  const ForecastOptions& options;

  Result<Simulation> Run(const ParallelPlan& plan, int batches = 1) const {
    if (passes.pipeline.size() == 0) {
      STEPCAST_ASSIGN_OR_RETURN(SimulatedStep step, AsBuilt(plan, batches));
      return Simulation{std::move(step)};
    }
    STEPCAST_ASSIGN_OR_RETURN(RewrittenStep rewritten,
                              BuildRewritten(passes, scenario, plan, batches));
    STEPCAST_ASSIGN_OR_RETURN(SimulatedStep step, Of(std::move(rewritten.program), plan));
    return Simulation{std::move(step), std::move(rewritten.reports), std::move(rewritten.no_flow)};
  }

  /// Before the passes.
  Result<SimulatedStep> AsBuilt(const ParallelPlan& plan, int batches = 1) const {
    STEPCAST_ASSIGN_OR_RETURN(Program program,
                              scenario.model.Step(plan, scenario.framework, batches));
    return Of(std::move(program), plan);
  }

 private:
  Result<SimulatedStep> Of(Program program, const ParallelPlan& plan) const {
    const CostModel& cost_model = scenario.cost_model;
    if (options.expand_ranks) {
      STEPCAST_ASSIGN_OR_RETURN(program, ExpandRanks(program, plan));
    }
    STEPCAST_ASSIGN_OR_RETURN(
        LoweredProgram lowered,
        LowerChecked(program, options.expand_ranks ? PricingOf(cost_model, program)
                                                   : FoldedPricing(cost_model, program, plan)));
    STEPCAST_ASSIGN_OR_RETURN(Timeline timeline,
                              Simulate(lowered.graph, {.record_memory = options.record_memory}));
    return SimulatedStep{std::move(program), std::move(lowered), std::move(timeline)};
  }
};

/// Time of each layer for one micro-batch on its rank; the first and the last include the embedding
/// and the output layer.
std::vector<double> LayerSeconds(const SimulatedStep& step, std::size_t layers) {
  std::vector<double> seconds(layers);
  for (const Instruction& instruction : step.program.instructions()) {
    const StreamKind stream = step.program.stream(instruction.stream).kind;
    const bool of_layer =
        instruction.origin.micro_batch == 0 &&
        (stream == StreamKind::kCompute || stream == StreamKind::kTensorParallel ||
         stream == StreamKind::kExpertParallel) &&
        instruction.origin.phase != Phase::kOptimizer &&
        instruction.origin.phase != Phase::kGradientReduce;
    if (of_layer) {
      seconds[instruction.origin.layer] += step.lowered.cost(instruction).device.seconds();
    }
  }
  return seconds;
}

/// Whether stages of at most `most` seconds hold all layers, at least one in each.
bool Fits(const std::vector<double>& seconds, std::size_t stages, double most) {
  std::size_t used = 0;
  double sum = most + 1;
  for (const double layer : seconds) {
    if (layer > most) return false;
    if (sum + layer > most) {
      ++used;
      sum = 0;
    }
    sum += layer;
  }
  return used <= stages;
}

/// Consecutive layers over stages so that the slowest stage is as fast as can be.
std::vector<int> BalanceLayers(const std::vector<double>& seconds, int stages) {
  double low = *std::max_element(seconds.begin(), seconds.end());
  double high = std::accumulate(seconds.begin(), seconds.end(), 0.0);
  for (int i = 0; i < 60; ++i) {
    const double middle = 0.5 * (low + high);
    (Fits(seconds, static_cast<std::size_t>(stages), middle) ? high : low) = middle;
  }
  std::vector<int> counts;
  std::size_t next = 0;
  for (int stage = 0; stage < stages; ++stage) {
    // The rest of the stages need a layer each.
    const std::size_t last = seconds.size() - static_cast<std::size_t>(stages - stage - 1);
    double sum = 0;
    int count = 0;
    while (next < last && (count == 0 || sum + seconds[next] <= high * (1 + 1e-12))) {
      sum += seconds[next++];
      ++count;
    }
    counts.push_back(count);
  }
  // What rounding left over.
  counts.back() += static_cast<int>(seconds.size() - next);
  return counts;
}

/// All parts but the bubble.
constexpr std::array kBusyParts = {&StepBreakdown::compute,
                                   &StepBreakdown::exposed_tensor_parallel,
                                   &StepBreakdown::exposed_data_parallel,
                                   &StepBreakdown::exposed_pipeline,
                                   &StepBreakdown::exposed_expert,
                                   &StepBreakdown::exposed_context,
                                   &StepBreakdown::exposed_offload,
                                   &StepBreakdown::optimizer,
                                   &StepBreakdown::host,
                                   &StepBreakdown::input};

/// What `longer` has more than `shorter`. Where a rank waits less in the longer run for something
/// than in the shorter one, it waits as much less in all.
StepBreakdown Difference(const StepBreakdown& longer, const StepBreakdown& shorter) {
  StepBreakdown difference;
  difference.pipeline_bubble = longer.pipeline_bubble - shorter.pipeline_bubble;
  for (Duration StepBreakdown::*const part : kBusyParts) {
    const Duration more = longer.*part - shorter.*part;
    difference.*part = std::max(more, Duration());
    difference.pipeline_bubble += std::min(more, Duration());
  }
  return difference;
}

/// Where the time of a step goes, on the busiest rank and along the critical path.
void FillTimes(const SimulatedStep& step, Forecast& forecast) {
  forecast.step_time = step.timeline.makespan();
  tbb::parallel_invoke(
      [&] {
        const RankClassId busiest = BusiestRankClass(step.lowered.graph, step.timeline);
        forecast.busiest_stage =
            step.program.rank_classes()[static_cast<std::size_t>(busiest)].stage;
        forecast.breakdown = ToStepBreakdown(BreakDown(step.lowered.graph, step.timeline, busiest));
      },
      [&] {
        forecast.critical_path =
            TimeByCategory(step.lowered.graph, CriticalPath(step.lowered.graph, step.timeline));
      });
}

/// What it takes that samples are ready in time, where the step waits for them; empty if it does
/// not.
std::string InputBoundWarning(const ParallelPlan& plan, const Forecast& forecast) {
  constexpr double kSmallShare = 0.01;  // of a step
  if (!plan.input) return "";
  const Op::Fetching& how = plan.input->fetching;
  const double samples = static_cast<double>(plan.micro_batch_size) * plan.micro_batches;
  const double work = samples * static_cast<double>(how.sample_ns) * 1e-9;
  const double bytes = samples * static_cast<double>(how.sample_bytes);
  const double read = bytes > 0 ? bytes / static_cast<double>(how.bytes_per_s) : 0;
  const double made = std::max(work / static_cast<double>(how.processes), read);
  const double waits = forecast.breakdown.input.seconds();
  const double without = forecast.step_time.seconds() - waits;
  const double enough = plan.input->ahead ? without : kSmallShare * forecast.step_time.seconds();
  if (made <= enough || without <= 0) return "";
  std::vector<std::string> needs;
  if (!plan.input->ahead) needs.emplace_back("prefetch");
  if (work > without * static_cast<double>(how.processes)) {
    needs.push_back(fmt::format("{:.0f} workers a replica", std::ceil(work / without)));
  }
  if (read > without) {
    needs.push_back(fmt::format("{:.3g} times as fast a storage", read / without));
  }
  return fmt::format(
      "input-bound: {:.3g} {} of the step are spent waiting for samples; {} would have them ready "
      "in time",
      waits < 1 ? waits * 1e3 : waits, waits < 1 ? "ms" : "s", fmt::join(needs, " and "));
}

std::string TwoOfFourWarning(const ParallelPlan& plan, const DeviceSpec& device) {
  const DType dtype = plan.matrix_precision;
  return fmt::format(
      "products of two of four weights were measured nowhere: assumed to be as near to the bounds "
      "of {} as dense ones, with a peak rate {:.3g} times theirs",
      device.name,
      device.two_of_four_rate(dtype).flops_per_second() /
          device.peak_rate(dtype).flops_per_second());
}

std::string NoFlowWarning(const std::string& why) {
  return fmt::format(
      "passes do not know what the instructions compute ({}): each stream keeps its order, and "
      "only what is issued to different streams moves",
      why);
}

/// Paths of two runs may differ in more than the batch between them. Where that makes a part
/// negative, the largest ones are as much shorter.
void TakeFromLargest(std::array<Duration, kTimeCategoryCount>& parts) {
  Duration owed;
  for (Duration& time : parts) {
    owed += std::max(Duration(), Duration() - time);
    time = std::max(Duration(), time);
  }
  while (owed > Duration()) {
    Duration& largest = *std::max_element(parts.begin(), parts.end());
    if (largest == Duration()) return;
    const Duration taken = std::min(owed, largest);
    largest = largest - taken;
    owed = owed - taken;
  }
}

/// Without a flush a step is what one more global batch takes once the pipeline runs, but no less
/// than its busiest rank works: stages that are faster may drain earlier after the longer run.
void FillSteadyTimes(const SimulatedStep& shorter, const SimulatedStep& longer,
                     Forecast& forecast) {
  FillTimes(longer, forecast);
  Forecast before;
  FillTimes(shorter, before);
  const RankClassId rank = BusiestRankClass(longer.lowered.graph, longer.timeline);
  forecast.step_time = forecast.step_time - before.step_time;
  forecast.breakdown =
      Difference(forecast.breakdown,
                 ToStepBreakdown(BreakDown(shorter.lowered.graph, shorter.timeline, rank)));
  for (std::size_t k = 0; k < kTimeCategoryCount; ++k) {
    forecast.critical_path[k] = forecast.critical_path[k] - before.critical_path[k];
  }
  const Duration missing = std::max(Duration(), Duration() - forecast.breakdown.pipeline_bubble);
  forecast.breakdown.pipeline_bubble += missing;
  forecast.step_time += missing;
  forecast.critical_path[static_cast<std::size_t>(TimeCategory::kCompute)] += missing;
  TakeFromLargest(forecast.critical_path);
}

}  // namespace

std::vector<StepBreakdown::Part> StepBreakdown::parts() const {
  return {{"compute", "compute", compute},
          {"exposed_tensor_parallel", "tensor parallel, exposed", exposed_tensor_parallel},
          {"exposed_data_parallel", "data parallel, exposed", exposed_data_parallel},
          {"exposed_pipeline", "pipeline transfers, exposed", exposed_pipeline},
          {"exposed_expert", "expert parallel, exposed", exposed_expert},
          {"exposed_context", "context parallel, exposed", exposed_context},
          {"exposed_offload", "offload, exposed", exposed_offload},
          {"pipeline_bubble", "pipeline bubble", pipeline_bubble},
          {"optimizer", "optimizer", optimizer},
          {"host", "host (launches)", host},
          {"input", "input", input}};
}

Bytes Forecast::peak() const {
  Bytes most;
  for (const RankMemory& rank : memory) most = std::max(most, rank.peak);
  return most;
}

Result<ForecastResult> MakeForecast(const Environment& environment, const LoadedScenario& scenario,
                                    const ForecastOptions& options) {
  const v1::Scenario& message = scenario.message;
  STEPCAST_ASSIGN_OR_RETURN(const ResolvedScenario resolved,
                            Resolve(environment, scenario, options.host_parameters));
  const auto& [framework, model, first_plan, cost_model] = resolved;
  const Topology& topology = cost_model.topology();
  ParallelPlan plan = first_plan;
  STEPCAST_ASSIGN_OR_RETURN(const StepPasses passes, PassesOf(scenario, resolved));
  const Simulator simulator{resolved, passes, options};
  if (options.expand_ranks && plan.distillation &&
      plan.distillation->place == v1::TEACHER_PLACE_OTHER_GPUS) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: ranks of a teacher on GPUs of its own are not simulated one by "
                    "one; leave --expand-ranks out",
                    scenario.source.Location("distillation.place")));
  }
  if (message.strategy().balance_stages() && plan.stages() > 1) {
    STEPCAST_ASSIGN_OR_RETURN(const SimulatedStep even, simulator.AsBuilt(plan));
    plan.layers_per_stage =
        BalanceLayers(LayerSeconds(even, static_cast<std::size_t>(model.layers())), plan.stages());
  }
  STEPCAST_ASSIGN_OR_RETURN(const PipelineSchedule schedule, ScheduleOf(plan));
  const bool steady = schedule.asynchronous && !options.one_batch;
  const int warm = steady ? 1 + (2 * plan.pipeline - 1) / plan.micro_batches : 0;
  STEPCAST_ASSIGN_OR_RETURN(Simulation simulated, simulator.Run(plan, warm + 1));
  const auto step = std::make_shared<const SimulatedStep>(std::move(simulated.step));

  Forecast forecast;
  forecast.name = message.name();
  if (const TransformerModel* transformer = model.transformer()) {
    forecast.model = *transformer;
  } else {
    forecast.other_model =
        OtherModel{model.description(), model.parameters(plan.sequence_length), model.layers()};
  }
  forecast.plan = plan;
  forecast.cluster = topology.cluster().name();
  forecast.device = topology.device().name();
  forecast.framework = framework.name();
  forecast.outside_allocator =
      Bytes(std::max<std::int64_t>(0, framework.reserved_bytes() - framework.workspace_bytes()));
  forecast.fragment_fraction = framework.fragment_fraction();
  forecast.gpus = message.cluster().gpus();
  forecast.instructions = step->program.size();
  forecast.tasks = step->lowered.graph.size();
  forecast.rank_classes = step->program.rank_classes().size();
  std::optional<Simulation> shorter;
  if (steady) {
    STEPCAST_ASSIGN_OR_RETURN(shorter, simulator.Run(plan, warm));
  }
  Totals totals;
  // A thread that waits here begins no other forecast of a sweep beside this one.
  tbb::this_task_arena::isolate([&] {
    tbb::parallel_invoke(
        [&] {
          if (shorter) {
            FillSteadyTimes(shorter->step, *step, forecast);
          } else {
            FillTimes(*step, forecast);
          }
        },
        [&] {
          forecast.fingerprint = step->timeline.fingerprint();
          totals = AddUp(*step);
        });
  });

  const double seconds = forecast.step_time.seconds();
  const double gpus = forecast.gpus;
  const double tokens =
      static_cast<double>(plan.global_batch_size) * static_cast<double>(plan.sequence_length);
  const Flops model_work = model.step_flops(plan.global_batch_size, plan.sequence_length);
  const Flops hardware_work = model_work + totals.recomputed * (1.0 / (warm + 1));
  const double peak = cost_model.device().peak_rate(plan.precision).flops_per_second();
  forecast.tokens_per_s_per_gpu = tokens / seconds / gpus;
  forecast.model_tflop_per_s_per_gpu = model_work.teraflops() / seconds / gpus;
  forecast.mfu = model_work.count() / (seconds * gpus * peak);
  forecast.hfu = hardware_work.count() / (seconds * gpus * peak);
  FillMemory(*step, topology, forecast);
  STEPCAST_RETURN_IF_ERROR(
      FillCost(scenario, topology, model.parameters(plan.sequence_length), forecast));
  FillSources(totals, forecast);
  if (const auto& residual = cost_model.host().residual) {
    const Duration step_time = forecast.step_time;
    forecast.interval =
        Interval{step_time * std::exp(residual->log[0]), step_time * std::exp(residual->log[1]),
                 step_time * std::exp(residual->log[2]), residual->basis};
  }
  forecast.warnings = cost_model.warnings();
  if (plan.pruning.two_of_four) {
    forecast.warnings.push_back(TwoOfFourWarning(plan, cost_model.device()));
  }
  forecast.passes = std::move(simulated.reports);
  if (!simulated.no_flow.empty()) forecast.warnings.push_back(NoFlowWarning(simulated.no_flow));
  if (std::string input = InputBoundWarning(forecast.plan, forecast); !input.empty()) {
    forecast.warnings.push_back(std::move(input));
  }
  forecast.provenance = cost_model.provenance();
  if (message.measured().step_time_s() > 0) {
    forecast.measured_step_time_s = message.measured().step_time_s();
    forecast.measured_source = message.measured().source();
  }
  return ForecastResult{std::move(forecast), step};
}

}  // namespace stepcast
