#include "scenarios/planner/planner.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/parallel_pipeline.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "scenarios/fit/might_fit.h"
#include "scenarios/forecast/cost.h"
#include "scenarios/planner/space.h"
#include "scenarios/whatif/whatif.h"
#include "strategies/step/bounds.h"

namespace stepcast {
namespace {

using planner_internal::DefaultDimensions;
using planner_internal::Enumerate;
using planner_internal::Space;

// Forecasts that may be under way, whatever the machine has, so that the search goes the same way
// on all.
constexpr std::size_t kAtOnce = 4;

// Of a way that people try first, beside those of the search.
constexpr std::size_t kMostOfAWay = 25;

/// Fields of a scenario that say one layout in more detail than the dimensions do.
Result<void> CheckFree(const LoadedScenario& scenario, const std::vector<Setting>& given) {
  if (scenario.message.passes_size() > 0) {
    return InvalidInput(
        fmt::format("{}: a plan bounds layouts as they are built, and passes rewrite them; leave "
                    "passes out, and forecast the layout that is found with them",
                    scenario.source.Location("passes")));
  }
  if (scenario.message.distillation().place() == v1::TEACHER_PLACE_OTHER_GPUS) {
    return InvalidInput(
        fmt::format("{}: a plan gives all GPUs to the student; wanted another place, or no teacher",
                    scenario.source.Location("distillation.place")));
  }
  for (const char* follows : {"strategy.data_parallel_degree", "strategy.layers_per_stage"}) {
    if (std::ranges::count(given, follows, &Setting::path) == 0) continue;
    return InvalidInput(fmt::format(
        "{}: {} follows from other degrees in each layout; leave it out", follows, follows));
  }
  const v1::Strategy& strategy = scenario.message.strategy();
  const bool shares = std::ranges::count(given, "strategy.shard_degree", &Setting::path) == 0;
  const std::array<std::pair<const char*, bool>, 8> fields = {
      {{"recompute_layers_per_stage", strategy.has_recompute_layers_per_stage()},
       {"recompute_every", strategy.recompute_every() > 0},
       {"recompute_layer", strategy.recompute_layer_size() > 0},
       {"recompute_per_operator", strategy.recompute_per_operator()},
       {"micro_batch_group", strategy.micro_batch_group() > 0},
       {"schedule_file", !strategy.schedule_file().empty()},
       {"balance_stages", strategy.balance_stages()},
       {"shard_degree", shares && strategy.shard_degree() > 0}}};
  for (const auto& [field, there] : fields) {
    if (!there) continue;
    return InvalidInput(
        fmt::format("{}: strategy.{} is of one layout, and a plan tries many; leave it out",
                    scenario.source.Location(fmt::format("strategy.{}", field)), field));
  }
  return {};
}

/// An offer with what does not depend on the layout.
struct Machine {
  LoadedScenario scenario;  ///< The scenario there.
  ResolvedScenario resolved;
  std::vector<Setting> settings;  ///< Cluster, GPUs, price.
};

Result<Machine> MachineOf(const Environment& environment, const ScenarioSource& source,
                          const Offer& offer) {
  std::vector<Setting> settings = {{"cluster.name", offer.cluster},
                                   {"cluster.gpus", fmt::format("{}", offer.gpus)}};
  if (offer.usd_per_gpu_hour) {
    settings.push_back({"cluster.usd_per_gpu_hour", fmt::format("{}", *offer.usd_per_gpu_hour)});
  }
  STEPCAST_ASSIGN_OR_RETURN(ChangedScenario changed, ApplySettings(source, settings));
  // Any plan will do: machine, model and framework are the same in all.
  LoadedScenario simple = changed.scenario;
  v1::Strategy& strategy = *simple.message.mutable_strategy();
  v1::Strategy plain;
  plain.set_precision(strategy.precision());
  plain.set_matrix_precision(strategy.matrix_precision());
  plain.set_micro_batch_size(1);
  // What a checkpoint holds.
  plain.set_optimizer(strategy.optimizer());
  plain.set_moment_dtype(strategy.moment_dtype());
  strategy = std::move(plain);
  simple.message.mutable_training()->set_global_batch_size(offer.gpus);
  simple.message.clear_distillation();
  STEPCAST_ASSIGN_OR_RETURN(ResolvedScenario resolved, Resolve(environment, simple));
  return Machine{std::move(changed.scenario), std::move(resolved), std::move(changed.settings)};
}

/// Device times by operator, which layouts have in common. Operators of communication depend on who
/// the ranks of a layout are, and are priced anew.
class Prices {
 public:
  explicit Prices(const CostModel& model) : model_(model) {}

  Duration Of(const Program& operators, const Op& op) {
    if (IsCommunication(op.kind)) return model_.DeviceTime(operators, op).time;
    {
      const std::shared_lock lock(mutex_);
      const auto found = known_.find(op);
      if (found != known_.end()) return found->second;
    }
    const Duration time = model_.DeviceTime(operators, op).time;
    const std::unique_lock lock(mutex_);
    known_.emplace(op, time);
    return time;
  }

 private:
  const CostModel& model_;
  std::shared_mutex mutex_;
  std::unordered_map<Op, Duration, OpHash> known_;
};

/// The communicator of another stage that does what `group` does in this one.
GroupId SameGroup(GroupId group, const PlanGroups& here, const PlanGroups& there) {
  constexpr std::array kAll = {&PlanGroups::tensor,        &PlanGroups::context,
                               &PlanGroups::data,          &PlanGroups::shard,
                               &PlanGroups::replicate,     &PlanGroups::expert,
                               &PlanGroups::expert_tensor, &PlanGroups::expert_data,
                               &PlanGroups::expert_shard,  &PlanGroups::expert_replicate};
  for (const auto one : kAll) {
    if (here.*one == group) return there.*one;
  }
  return group;
}

enum class Fate : std::uint8_t { kOpen, kRefused, kTooLarge, kTooLate, kForecast };

struct Candidate {
  Layout layout;
  Fate fate = Fate::kOpen;
  std::string refusal;
  bool fits = false;   ///< In memory, budget and deadline.
  double seconds = 0;  ///< Of a step: at least, then as forecast.
  double usd = 0;      ///< The same, of the job or of a step; 0 where there is no price.
  bool priced = false;
  Bytes memory;  ///< The same.
};

/// How people split work first; `is` of degrees and ZeRO stage.
struct Way {
  const char* name;
  bool (*is)(const Degrees& degrees, int zero);
};
constexpr std::array<Way, 6> kWays = {{
    {"data parallelism alone",
     [](const Degrees& d, int zero) {
       return d.tensor == 1 && d.pipeline == 1 && d.context == 1 && zero == 0;
     }},
    {"ZeRO-1 or 2 alone",
     [](const Degrees& d, int zero) {
       return d.tensor == 1 && d.pipeline == 1 && d.context == 1 && (zero == 1 || zero == 2);
     }},
    {"ZeRO-3 (FSDP) alone",
     [](const Degrees& d, int zero) {
       return d.tensor == 1 && d.pipeline == 1 && d.context == 1 && zero == 3;
     }},
    {"tensor and data parallelism",
     [](const Degrees& d, int) { return d.tensor > 1 && d.pipeline == 1; }},
    {"pipelines without tensor parallelism",
     [](const Degrees& d, int) { return d.tensor == 1 && d.pipeline > 1; }},
    {"tensor and pipeline parallelism",
     [](const Degrees& d, int) { return d.tensor > 1 && d.pipeline > 1; }},
}};

int ZeroStage(const Layout& layout, const v1::Scenario& scenario) {
  const auto found = std::ranges::find(layout.settings, "strategy.zero_stage", &Setting::path);
  return found == layout.settings.end() ? scenario.strategy().zero_stage()
                                        : found->value.front() - '0';
}

class Planner {
 public:
  Planner(const Environment& environment, const ScenarioSource& source,
          const PlannerOptions& options)
      : environment_(environment), source_(source), options_(options) {}

  Result<PlanReport> Find() &&;

 private:
  Result<void> Offers();
  struct Rates;
  Result<Rates> RatesOf(const Machine& machine) const;
  void BoundAll();
  void Bound(Candidate& candidate);
  void Simulate(Candidate& candidate) const;
  void Search();
  void SortPromisingFirst(std::vector<Candidate*>& open) const;
  Bytes MemoryStep(const Candidate& candidate) const;
  bool IsDominated(const Candidate& candidate, Bytes step) const;
  bool MayBeTop(const Candidate& candidate) const;
  void Take(const Candidate& candidate);
  void TakeResults();
  Alternative BestOf(const Way& way);
  void Alternatives();
  LoadedScenario ScenarioOf(const Layout& layout) const;
  void Progress(const char* what, std::size_t done, std::size_t all) const {
    if (options_.progress) options_.progress(what, done, all);
  }
  /// Calls `task(i)` for each on all cores.
  template <typename Task>
  void ForEach(const char* what, std::size_t count, const Task& task) const {
    std::mutex mutex;
    std::size_t done = 0;
    const std::size_t every = std::max<std::size_t>(1, count / 100);
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
      task(i);
      const std::lock_guard lock(mutex);
      if (++done % every == 0 || done == count) Progress(what, done, count);
    });
  }

  const Environment& environment_;
  const ScenarioSource& source_;
  const PlannerOptions& options_;
  std::vector<Machine> machines_;                // by offer
  std::vector<std::unique_ptr<Prices>> prices_;  // by offer
  /// Of an offer, for each second that a step takes: at least so much for the whole job, or for a
  /// step where the job has no length.
  struct Rates {
    double usd = 0;
    double hours = 0;
    bool priced = false;
  };
  std::vector<Rates> rates_;
  std::vector<Candidate> candidates_;
  std::vector<const Candidate*> found_;       // that fit
  std::map<Degrees, const Candidate*> best_;  // of those
  PlanReport report_;
};

LoadedScenario Planner::ScenarioOf(const Layout& layout) const {
  LoadedScenario scenario = machines_[layout.degrees.offer].scenario;
  SetFields(layout.settings, scenario.message);
  return scenario;
}

Result<void> Planner::Offers() {
  for (const Offer& offer : options_.offers) {
    STEPCAST_ASSIGN_OR_RETURN(Machine machine, MachineOf(environment_, source_, offer));
    machines_.push_back(std::move(machine));
  }
  for (std::size_t o = 0; o < machines_.size(); ++o) {
    const Machine& machine = machines_[o];
    const ResolvedScenario& resolved = machine.resolved;
    STEPCAST_ASSIGN_OR_RETURN(const Rates rates, RatesOf(machine));
    rates_.push_back(rates);
    prices_.push_back(std::make_unique<Prices>(resolved.cost_model));
    const v1::Scenario& scenario = machine.scenario.message;
    std::vector<PlanDimension> dimensions =
        DefaultDimensions(scenario, resolved.model, resolved.framework,
                          resolved.cost_model.topology().node(), options_.offers[o].gpus);
    std::erase_if(dimensions, [&](const PlanDimension& dimension) {
      return std::ranges::any_of(options_.given, [&](const Setting& setting) {
        return Overlap(setting.path, dimension.path);
      });
    });
    for (const PlanDimension& asked : options_.dimensions) {
      const auto found = std::ranges::find(dimensions, asked.path, &PlanDimension::path);
      if (found == dimensions.end()) {
        dimensions.push_back(asked);
      } else {
        found->values = asked.values;
      }
    }
    const std::size_t left = options_.most_considered - candidates_.size();
    const int in_node =
        std::min(resolved.cost_model.topology().node().gpus(), options_.offers[o].gpus);
    Space space =
        Enumerate(scenario, resolved.model, dimensions, o, options_.offers[o].gpus, in_node, left);
    report_.limit_reached |= space.cut;
    for (Layout& layout : space.layouts) {
      Candidate candidate;
      v1::Scenario changed = scenario;
      SetFields(layout.settings, changed);
      for (Setting& follower : Followers(scenario, changed)) {
        const bool set = std::ranges::count(layout.settings, follower.path, &Setting::path) > 0;
        if (!set) layout.settings.push_back(std::move(follower));
      }
      candidate.layout = std::move(layout);
      candidates_.push_back(std::move(candidate));
    }
    if (o == 0) report_.dimensions = std::move(dimensions);
  }
  return {};
}

void Planner::Bound(Candidate& candidate) {
  const Machine& machine = machines_[candidate.layout.degrees.offer];
  const ResolvedScenario& resolved = machine.resolved;
  const LoadedScenario scenario = ScenarioOf(candidate.layout);
  const auto refuse = [&](const Error& error) {
    candidate.fate = Fate::kRefused;
    candidate.refusal = error.message;
  };
  auto plan = resolved.model.Plan(scenario, resolved.framework);
  if (!plan) return refuse(plan.error());
  plan->expert_nodes = NodesOfExperts(*plan, resolved.cost_model.topology().node().gpus());
  const auto schedule = ScheduleOf(*plan);
  if (!schedule) return refuse(schedule.error());
  ProgramBuilder builder;
  const PlanGroups groups = AddGroups(builder, *plan);
  const LayeredModel units = resolved.model.Units(builder, groups, *plan, resolved.framework);
  for (int rank = 0; rank < schedule->ranks; ++rank) {
    const RankMemoryBound least =
        LeastMemoryOfRank(units, *plan, resolved.framework, *schedule, rank);
    candidate.memory = std::max(candidate.memory, least.device);
    if (!MightFit({&least, 1}, *plan, resolved.cost_model.topology())) {
      candidate.fate = Fate::kTooLarge;
      return;
    }
  }
  candidate.layout.least_memory = candidate.memory;
  // Stages that lie otherwise between nodes have other prices, of which bounds take the least.
  std::vector<PlanGroups> elsewhere;
  const int node = resolved.cost_model.topology().node().gpus();
  std::set<int> places = {FirstRank(*plan, 0) % node};
  for (int rank = 1; rank < plan->pipeline; ++rank) {
    if (!places.insert(FirstRank(*plan, rank) % node).second) continue;
    elsewhere.push_back(AddGroups(builder, *plan, rank));
  }
  const std::vector<WorkBesideUnits> beside =
      BesideUnits(builder, units, *plan, resolved.framework, *schedule, groups);
  const auto operators = std::move(builder).Build();
  if (!operators) return refuse(operators.error());
  Prices& prices = *prices_[candidate.layout.degrees.offer];
  // Most are priced many times.
  std::vector<std::optional<Duration>> known(operators->ops().size());
  const auto device_time = [&](const Op& op) {
    Duration time = prices.Of(*operators, op);
    if (!IsCommunication(op.kind)) return time;
    for (const PlanGroups& there : elsewhere) {
      Op same = op;
      same.group = SameGroup(op.group, groups, there);
      time = std::min(time, prices.Of(*operators, same));
    }
    return time;
  };
  const auto price_of = [&](OpId id) {
    std::optional<Duration>& price = known[static_cast<std::size_t>(id)];
    if (!price) price = device_time(operators->op(id));
    return *price;
  };
  candidate.layout.least_time = LeastStepTime(units, *plan, *schedule, beside, price_of,
                                              resolved.cost_model.interference_slowdown());
  candidate.seconds = candidate.layout.least_time.seconds();
}

void Planner::BoundAll() {
  ForEach("bounds", candidates_.size(), [&](std::size_t i) { Bound(candidates_[i]); });
}

void Planner::Simulate(Candidate& candidate) const {
  auto made = MakeForecast(environment_, ScenarioOf(candidate.layout));
  if (!made) {
    candidate.fate = Fate::kRefused;
    candidate.refusal = made.error().message;
    return;
  }
  candidate.fate = Fate::kForecast;
  candidate.layout.forecast = std::move(made->forecast);
  const Forecast& forecast = *candidate.layout.forecast;
  candidate.seconds = forecast.step_time.seconds();
  candidate.memory = forecast.peak();
  candidate.usd = forecast.cost.usd_total.value_or(forecast.cost.usd_per_step.value_or(0));
  candidate.fits = forecast.fits;
  if (options_.budget_usd) candidate.fits &= *forecast.cost.usd_total <= *options_.budget_usd;
  if (options_.deadline_hours) {
    candidate.fits &= *forecast.cost.hours_total <= *options_.deadline_hours;
  }
  candidate.layout.within = candidate.fits;
}

// A step of a second in which nothing computes, so that power that follows the load is least.
Result<Planner::Rates> Planner::RatesOf(const Machine& machine) const {
  const ResolvedScenario& resolved = machine.resolved;
  // Checkpoints of another size may take less time.
  const bool other_states =
      std::ranges::any_of(options_.dimensions, [](const PlanDimension& dimension) {
        return dimension.path == "strategy.optimizer" || dimension.path == "strategy.moment_dtype";
      });
  Forecast forecast;
  forecast.step_time = Duration::Seconds(1);
  forecast.gpus = machine.scenario.message.cluster().gpus();
  forecast.plan = resolved.plan;
  STEPCAST_RETURN_IF_ERROR(FillCost(machine.scenario, resolved.cost_model.topology(),
                                    resolved.model.parameters(forecast.plan.sequence_length),
                                    forecast));
  const ForecastCost& cost = forecast.cost;
  const auto missing = [&](const char* limit, const char* what) {
    return InvalidInput(fmt::format("{} needs {}", limit, what));
  };
  if ((options_.budget_usd || options_.deadline_hours) && !cost.hours_total) {
    return missing(options_.budget_usd ? "a budget" : "a deadline",
                   "the length of the job: training.tokens_total or samples_total");
  }
  if (options_.budget_usd && !cost.usd_total) {
    return missing("a budget",
                   "a price of the GPUs: cluster.usd_per_gpu_hour, or one in the offer");
  }
  const bool priced = cost.usd_per_step.has_value();
  if (other_states) return Rates{0, 0, priced};
  return Rates{cost.usd_total.value_or(cost.usd_per_step.value_or(0)), cost.hours_total.value_or(0),
               priced};
}

Bytes Planner::MemoryStep(const Candidate& candidate) const {
  const Machine& machine = machines_[candidate.layout.degrees.offer];
  const double capacity =
      static_cast<double>(machine.resolved.cost_model.topology().device().memory_bytes());
  return Bytes(static_cast<std::int64_t>(options_.memory_step * capacity));
}

bool Planner::IsDominated(const Candidate& candidate, Bytes step) const {
  return std::ranges::any_of(found_, [&](const Candidate* other) {
    // What costs nobody knows how much is no cheaper, and no dearer.
    const bool comparable = other->priced == candidate.priced;
    return comparable && other->seconds <= candidate.seconds && other->usd <= candidate.usd &&
           other->memory <= candidate.memory + step;
  });
}

/// Whether it may be the fastest of its degrees, and these among the fastest.
bool Planner::MayBeTop(const Candidate& candidate) const {
  const auto same = best_.find(candidate.layout.degrees);
  if (same != best_.end() && same->second->seconds <= candidate.seconds) return false;
  std::size_t faster = 0;
  for (const auto& [degrees, best] : best_) {
    faster += best->seconds <= candidate.seconds ? 1 : 0;
  }
  return faster < options_.top;
}

void Planner::Take(const Candidate& candidate) {
  if (!candidate.fits) return;
  found_.push_back(&candidate);
  const Candidate*& best = best_[candidate.layout.degrees];
  if (best == nullptr || candidate.seconds < best->seconds) best = &candidate;
}

void Planner::Search() {
  std::vector<Candidate*> open;
  for (Candidate& candidate : candidates_) {
    if (candidate.fate != Fate::kOpen) continue;
    const Rates& rates = rates_[candidate.layout.degrees.offer];
    candidate.usd = candidate.seconds * rates.usd;
    candidate.priced = rates.priced;
    const bool late =
        options_.deadline_hours && candidate.seconds * rates.hours > *options_.deadline_hours;
    const bool dear = options_.budget_usd && candidate.usd > *options_.budget_usd;
    if (late || dear) {
      candidate.fate = Fate::kTooLate;
      continue;
    }
    open.push_back(&candidate);
  }
  SortPromisingFirst(open);
  // Which layout is next depends on all forecasts but the last few, which may still be under way:
  // on the same ones however long they take.
  std::vector<Candidate*> forecast;
  std::size_t taken = 0;
  auto next = open.begin();
  const auto choose = [&](tbb::flow_control& control) -> Candidate* {
    if (forecast.size() >= kAtOnce) Take(*forecast[taken++]);
    for (; next != open.end(); ++next) {
      if (MayBeTop(**next) || !IsDominated(**next, MemoryStep(**next))) break;
      ++report_.counts.dominated;
    }
    if (next == open.end() || forecast.size() == options_.most_forecasts) {
      report_.limit_reached |= next != open.end();
      control.stop();
      return nullptr;
    }
    forecast.push_back(*next++);
    return forecast.back();
  };
  std::size_t done = 0;
  const auto finish = [&](Candidate*) { Progress("forecasts", ++done, options_.most_forecasts); };
  const auto simulate = [this](Candidate* candidate) {
    Simulate(*candidate);
    return candidate;
  };
  // They leave in order, and a new one enters only where the one so many before it has left.
  tbb::parallel_pipeline(
      kAtOnce, tbb::make_filter<void, Candidate*>(tbb::filter_mode::serial_in_order, choose) &
                   tbb::make_filter<Candidate*, Candidate*>(tbb::filter_mode::parallel, simulate) &
                   tbb::make_filter<Candidate*, void>(tbb::filter_mode::serial_in_order, finish));
  for (; taken < forecast.size(); ++taken) Take(*forecast[taken]);
}

/// By time; of several offers the most promising of each in turn, so that none waits for all
/// layouts of a faster one.
void Planner::SortPromisingFirst(std::vector<Candidate*>& open) const {
  const auto seconds = [](const Candidate* candidate) { return candidate->seconds; };
  std::ranges::stable_sort(open, {}, seconds);
  if (machines_.size() == 1) return;
  std::vector<std::size_t> places(machines_.size());
  std::vector<std::pair<std::size_t, Candidate*>> placed;
  placed.reserve(open.size());
  for (Candidate* candidate : open) {
    placed.emplace_back(places[candidate->layout.degrees.offer]++, candidate);
  }
  std::ranges::stable_sort(placed, {}, &std::pair<std::size_t, Candidate*>::first);
  std::ranges::transform(placed, open.begin(), &std::pair<std::size_t, Candidate*>::second);
}

// Of layouts that were forecast; what bounds dropped is no better.
void Planner::TakeResults() {
  std::vector<const Candidate*> fastest;
  for (const auto& [degrees, best] : best_) fastest.push_back(best);
  const auto by_time = [](const Candidate* candidate) {
    return std::tuple(candidate->seconds, candidate->memory, candidate->usd);
  };
  std::ranges::stable_sort(fastest, {}, by_time);
  if (fastest.size() > options_.top) fastest.resize(options_.top);
  for (const Candidate* candidate : fastest) report_.top.push_back(candidate->layout);
  std::vector<const Candidate*> forecast;
  for (const Candidate& candidate : candidates_) {
    if (candidate.fate == Fate::kForecast) forecast.push_back(&candidate);
  }
  std::ranges::stable_sort(forecast, {}, by_time);
  for (const Candidate* candidate : forecast) report_.forecasts.push_back(candidate->layout);
  std::vector<const Candidate*> all = found_;
  std::ranges::stable_sort(all, {}, by_time);
  found_.clear();
  for (const Candidate* candidate : all) {
    // All that was found and is not beaten, so that what was dropped is within a step of one of
    // them.
    if (IsDominated(*candidate, std::min(Bytes(), MemoryStep(*candidate)))) continue;
    found_.push_back(candidate);
    report_.front.push_back(candidate->layout);
  }
}

/// What the best of a way is found among: what was forecast, and what bounds say might be faster.
Alternative Planner::BestOf(const Way& way) {
  Alternative alternative;
  alternative.name = way.name;
  std::vector<Candidate*> open;
  Candidate* best = nullptr;
  const auto take = [&](Candidate& candidate) {
    if (candidate.fate != Fate::kForecast) return;
    // Of those that do not fit the smallest.
    const bool better =
        best == nullptr || (candidate.fits && !best->fits) ||
        (candidate.fits == best->fits &&
         (best->fits ? candidate.seconds < best->seconds : candidate.memory < best->memory));
    if (better) best = &candidate;
  };
  for (Candidate& candidate : candidates_) {
    const v1::Scenario& scenario = machines_[candidate.layout.degrees.offer].scenario.message;
    if (!way.is(candidate.layout.degrees, ZeroStage(candidate.layout, scenario))) continue;
    ++alternative.considered;
    alternative.refused += candidate.fate == Fate::kRefused ? 1 : 0;
    alternative.ruled_out += candidate.fate == Fate::kTooLarge ? 1 : 0;
    if (candidate.fate == Fate::kRefused && alternative.refusal.empty()) {
      alternative.refusal = candidate.refusal;
    }
    if (candidate.fate == Fate::kOpen) open.push_back(&candidate);
    take(candidate);
  }
  std::ranges::stable_sort(open, {}, [](const Candidate* one) { return one->seconds; });
  std::size_t forecasts = 0;
  for (Candidate* candidate : open) {
    if (best != nullptr && best->fits && candidate->seconds >= best->seconds) break;
    if (forecasts++ == kMostOfAWay) {
      alternative.searched = false;
      break;
    }
    Simulate(*candidate);
    take(*candidate);
  }
  if (best == nullptr || !best->fits) {
    // If anything fits it is perhaps the smallest.
    const auto smallest =
        std::ranges::min_element(open, {}, [](const Candidate* one) { return one->memory; });
    if (smallest != open.end() && (*smallest)->fate == Fate::kOpen) {
      Simulate(**smallest);
      take(**smallest);
    }
  }
  if (best != nullptr) {
    alternative.best = best->layout;
    alternative.fits = best->fits;
  }
  return alternative;
}

// No layout is of two ways.
void Planner::Alternatives() {
  std::array<Alternative, kWays.size()> found;
  tbb::parallel_for(std::size_t{0}, kWays.size(),
                    [&](std::size_t w) { found[w] = BestOf(kWays[w]); });
  for (Alternative& alternative : found) {
    if (alternative.considered > 0) report_.alternatives.push_back(std::move(alternative));
  }
}

Result<PlanReport> Planner::Find() && {
  STEPCAST_RETURN_IF_ERROR(CheckFree(source_.scenario, options_.given));
  report_.name = source_.scenario.message.name();
  report_.offers = options_.offers;
  report_.budget_usd = options_.budget_usd;
  report_.deadline_hours = options_.deadline_hours;
  report_.given = options_.given;
  STEPCAST_RETURN_IF_ERROR(Offers());
  BoundAll();
  Search();
  PlanCounts& counts = report_.counts;
  counts.considered = candidates_.size();
  for (const Candidate& candidate : candidates_) {
    counts.refused += candidate.fate == Fate::kRefused ? 1 : 0;
    counts.ruled_out += candidate.fate == Fate::kTooLarge ? 1 : 0;
    counts.too_late += candidate.fate == Fate::kTooLate ? 1 : 0;
    counts.forecast += candidate.fate == Fate::kForecast ? 1 : 0;
    counts.did_not_fit += candidate.fate == Fate::kForecast && !candidate.fits ? 1 : 0;
  }
  TakeResults();
  Alternatives();
  return std::move(report_);
}

}  // namespace

Result<PlanReport> FindPlans(const Environment& environment, const ScenarioSource& source,
                             const PlannerOptions& options) {
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  return Planner(environment, source, options).Find();
}

}  // namespace stepcast
