#include "scenarios/fit/fit.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "scenarios/fit/changes.h"
#include "scenarios/fit/might_fit.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "strategies/step/bounds.h"

namespace stepcast {
namespace {

using fit_internal::Lever;

// Forecasts done at once whatever the machine has, so that the search goes the same way on all. The
// more, the more of them are of no use: after each lot the search knows better when to end.
constexpr std::size_t kAtOnce = 4;

struct Candidate {
  std::vector<Setting> settings;
  int changes = 0;
  int gpus = 1;
  LoadedScenario scenario;
  // What bounds say.
  bool refused = false;
  bool too_large = false;
  Duration least_time;
  std::size_t instructions = 0;  // about
  // What the forecast says.
  bool fits = false;
  Bytes peak;
  Duration step_time;
};

/// Whether it can be, whether it might fit, and how long it takes at least.
void Bound(const Environment& environment, Candidate& candidate) {
  const auto resolved = Resolve(environment, candidate.scenario);
  if (!resolved) {
    candidate.refused = true;
    return;
  }
  const v1::Framework& framework = resolved->framework;
  const ParallelPlan& plan = resolved->plan;
  const CostModel& cost_model = resolved->cost_model;
  // Its stages are not known before a simulation.
  if (candidate.scenario.message.strategy().balance_stages()) return;
  const auto schedule = ScheduleOf(plan);
  if (!schedule) {
    candidate.refused = true;
    return;
  }
  ProgramBuilder builder;
  const PlanGroups groups = AddGroups(builder, plan);
  const LayeredModel units = resolved->model.Units(builder, groups, plan, framework);
  candidate.too_large =
      !MightFit(LeastMemory(units, plan, framework, *schedule), plan, cost_model.topology());
  if (candidate.too_large) return;
  candidate.instructions = InstructionEstimate(units, plan, *schedule);
  const std::vector<WorkBesideUnits> beside =
      BesideUnits(builder, units, plan, framework, *schedule, groups);
  const auto operators = std::move(builder).Build();
  if (!operators) return;
  const auto price = [&](OpId op) {
    return cost_model.DeviceTime(*operators, operators->op(op)).time;
  };
  candidate.least_time =
      LeastStepTime(units, plan, *schedule, beside, price, cost_model.interference_slowdown());
}

void Simulate(const Environment& environment, Candidate& candidate) {
  const auto result = MakeForecast(environment, candidate.scenario);
  if (!result) {
    candidate.refused = true;
    return;
  }
  candidate.fits = result->forecast.fits;
  candidate.peak = result->forecast.peak();
  candidate.step_time = result->forecast.step_time;
}

/// Goes through configurations from near to far.
class Search {
 public:
  Search(const Environment& environment, const LoadedScenario& scenario, const Forecast& forecast,
         const FitOptions& options, FitReport& report)
      : environment_(environment),
        scenario_(scenario),
        options_(options),
        report_(report),
        levers_(fit_internal::LeversOf(scenario.message, forecast)),
        instructions_left_(std::max(options.most_instructions,
                                    options.most_steps_of_instructions * forecast.instructions)) {}

  void Run() {
    const int gpus = scenario_.message.cluster().gpus();
    if (Level(gpus, 1)) return;
    int larger = 1;
    while (larger <= gpus) larger *= 2;
    for (int i = 0; i < options_.most_gpu_doublings; ++i, larger *= 2) {
      if (Level(larger, 0)) return;
    }
  }

 private:
  /// All numbers of changes on so many GPUs. Whether the search is over.
  bool Level(int gpus, int fewest) {
    for (int changes = fewest; changes <= options_.most_changes; ++changes) {
      report_.most_changes = std::max(report_.most_changes, changes);
      report_.most_gpus = gpus;
      std::vector<Candidate> candidates = Combine(gpus, changes);
      BoundAll(candidates);
      Simulate(std::move(candidates));
      if (!report_.proposals.empty() || exhausted_) return true;
    }
    return false;
  }

  /// All ways to move so many levers.
  std::vector<Candidate> Combine(int gpus, int changes) {
    std::vector<Candidate> candidates;
    std::vector<Setting> settings;
    if (gpus != scenario_.message.cluster().gpus()) {
      settings.push_back({"cluster.gpus", fmt::format("{}", gpus)});
    }
    Extend(0, changes, gpus, changes, settings, candidates);
    return candidates;
  }

  void Extend(std::size_t first, int left, int gpus, int changes, std::vector<Setting>& settings,
              std::vector<Candidate>& candidates) {
    if (left == 0) {
      if (report_.considered == options_.most_considered) {
        report_.limit_reached = exhausted_ = true;
        return;
      }
      ++report_.considered;
      Candidate candidate;
      candidate.settings = settings;
      for (Setting& follower : fit_internal::Followers(scenario_.message, settings)) {
        candidate.settings.push_back(std::move(follower));
      }
      candidate.changes = changes;
      candidate.gpus = gpus;
      candidate.scenario = scenario_;
      SetFields(candidate.settings, candidate.scenario.message);
      candidates.push_back(std::move(candidate));
      return;
    }
    for (std::size_t l = first; l < levers_.size() && !exhausted_; ++l) {
      for (const std::vector<Setting>& value : levers_[l]) {
        settings.insert(settings.end(), value.begin(), value.end());
        Extend(l + 1, left - 1, gpus, changes, settings, candidates);
        settings.resize(settings.size() - value.size());
      }
    }
  }

  void BoundAll(std::vector<Candidate>& candidates) {
    tbb::parallel_for(std::size_t{0}, candidates.size(),
                      [&](std::size_t i) { Bound(environment_, candidates[i]); });
    std::erase_if(candidates, [this](const Candidate& candidate) {
      report_.refused += candidate.refused ? 1 : 0;
      report_.ruled_out += candidate.too_large ? 1 : 0;
      return candidate.refused || candidate.too_large;
    });
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.least_time < b.least_time; });
  }

  /// From the least possible step time up, until no other can be among the fastest that fit.
  void Simulate(std::vector<Candidate> candidates) {
    std::vector<Candidate> fitting;
    std::optional<Duration> skipped;  // the least time of those that the limits leave out
    for (auto next = candidates.begin(); next != candidates.end();) {
      const bool enough = fitting.size() >= options_.most_proposals &&
                          next->least_time >= fitting[options_.most_proposals - 1].step_time;
      if (enough) break;
      std::vector<Candidate*> batch;
      for (; next != candidates.end() && batch.size() < kAtOnce; ++next) {
        if (TakeFromLimits(next->instructions)) {
          batch.push_back(&*next);
        } else if (!skipped) {
          skipped = next->least_time;
        }
      }
      tbb::parallel_for(std::size_t{0}, batch.size(),
                        [&](std::size_t i) { stepcast::Simulate(environment_, *batch[i]); });
      for (Candidate* candidate : batch) {
        if (candidate->fits) fitting.push_back(std::move(*candidate));
      }
      std::stable_sort(fitting.begin(), fitting.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.step_time, a.peak) < std::tie(b.step_time, b.peak);
      });
    }
    if (skipped && (fitting.empty() || *skipped < fitting.front().step_time)) {
      report_.limit_reached = true;
    }
    for (Candidate& candidate : fitting) {
      if (report_.proposals.size() == options_.most_proposals) break;
      report_.proposals.push_back({std::move(candidate.settings), candidate.changes, candidate.gpus,
                                   candidate.peak, candidate.step_time});
    }
  }

  bool TakeFromLimits(std::size_t instructions) {
    if (report_.forecast == options_.most_forecasts || instructions > instructions_left_) {
      return false;
    }
    ++report_.forecast;
    instructions_left_ -= instructions;
    return true;
  }

  const Environment& environment_;
  const LoadedScenario& scenario_;
  const FitOptions& options_;
  FitReport& report_;
  std::vector<Lever> levers_;
  std::size_t instructions_left_ = 0;
  bool exhausted_ = false;
};

/// The instruction that brings a rank class to its peak, if any does.
std::optional<std::uint32_t> InstructionAtPeak(const SimulatedStep& step, std::size_t rank) {
  const RankClass& rank_class = step.program.rank_classes()[rank];
  const MemoryPeak& peak = step.timeline.memory_peaks()[rank];
  std::optional<std::uint32_t> found;
  std::int64_t held = 0;
  std::int64_t most = 0;
  // Of the instructions of the tasks that begin then, the one after which most is held.
  for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
    const TaskId task = step.lowered.task_of[i];
    if (step.timeline.start(task) != peak.time) continue;
    for (const BufferEffect& effect : step.program.effects(InstructionId{i})) {
      const std::int64_t bytes = step.program.buffer(effect.buffer).bytes.count();
      held += effect.use == BufferUse::kAllocate ? bytes : 0;
      held -= effect.use == BufferUse::kFree ? bytes : 0;
      if (effect.use != BufferUse::kAllocate || held <= most) continue;
      most = held;
      found = i;
    }
  }
  return found;
}

/// From the start of its task to the instruction: several run as one task.
Duration TimeBefore(const SimulatedStep& step, std::uint32_t instruction) {
  Duration time;
  const TaskId task = step.lowered.task_of[instruction];
  for (std::uint32_t i = instruction; i > 0 && step.lowered.task_of[i - 1] == task; --i) {
    time += step.lowered.cost(step.program.instructions()[i - 1]).device;
  }
  return time;
}

/// Micro-batches whose activations a rank holds once it has launched the instruction.
int InFlight(const SimulatedStep& step, std::size_t rank, std::uint32_t instruction) {
  const RankClass& rank_class = step.program.rank_classes()[rank];
  std::vector<std::pair<BufferId, std::uint16_t>> held;
  for (std::uint32_t i = rank_class.first_instruction; i <= instruction; ++i) {
    for (const BufferEffect& effect : step.program.effects(InstructionId{i})) {
      if (step.program.buffer(effect.buffer).category != MemoryCategory::kActivations) continue;
      if (effect.use == BufferUse::kAllocate) {
        held.emplace_back(effect.buffer, step.program.instructions()[i].origin.micro_batch);
      } else if (effect.use == BufferUse::kFree && i < instruction) {
        std::erase_if(held, [&](const auto& entry) { return entry.first == effect.buffer; });
      }
    }
  }
  std::set<std::uint16_t> micro_batches;
  for (const auto& [buffer, micro_batch] : held) micro_batches.insert(micro_batch);
  return static_cast<int>(micro_batches.size());
}

}  // namespace

OutOfMemory FindCause(const ForecastResult& result) {
  const Forecast& forecast = result.forecast;
  const SimulatedStep& step = *result.step;
  const auto fullest = std::ranges::max_element(forecast.memory, {}, &RankMemory::peak);
  const auto rank = static_cast<std::size_t>(fullest - forecast.memory.begin());
  OutOfMemory cause;
  cause.stage = fullest->stage;
  cause.needed = fullest->peak;
  cause.available = forecast.allocatable();
  cause.by_category = fullest->by_category;
  cause.largest = static_cast<MemoryCategory>(std::ranges::max_element(cause.by_category) -
                                              cause.by_category.begin());
  cause.time = step.timeline.memory_peaks()[rank].time;
  if (const auto instruction = InstructionAtPeak(step, rank)) {
    cause.time += TimeBefore(step, *instruction);
    cause.during = step.program.instructions()[*instruction].origin;
    cause.micro_batches_in_flight = InFlight(step, rank, *instruction);
  }
  return cause;
}

FitReport FindFit(const Environment& environment, const LoadedScenario& scenario,
                  const ForecastResult& result, const FitOptions& options) {
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  FitReport report;
  report.cause = FindCause(result);
  Search(environment, scenario, result.forecast, options, report).Run();
  return report;
}

}  // namespace stepcast
