#include "scenarios/whatif/whatif.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <utility>

#include "scenarios/forecast/resolved_scenario.h"
#include "simulator/base/check.h"

namespace stepcast {
namespace {

using Status = ChangeOutcome::Status;

// Sets tried at once in the search for the joint effect, whatever the machine has.
constexpr std::size_t kAtOnce = 4;

double SecondsOfWork(const Forecast& forecast) {
  return forecast.step_time.seconds() / WorkOf(forecast);
}

/// Logarithm of what one side of an interval is away from its middle.
double Away(Duration from, Duration middle) { return std::abs(std::log(from / middle)); }

Effect EffectOf(const Forecast& baseline, Forecast changed) {
  Effect effect;
  effect.speed_up = SecondsOfWork(baseline) / SecondsOfWork(changed);
  const auto& before = baseline.cost.usd_per_step;
  const auto& after = changed.cost.usd_per_step;
  if (before && after && *before > 0) {
    effect.saving = 1 - (*after / WorkOf(changed)) / (*before / WorkOf(baseline));
  }
  effect.evidence = EvidenceOf(baseline, changed);
  effect.forecast = std::move(changed);
  return effect;
}

/// Whether nothing that is compared is different.
bool IsSame(const Forecast& a, const Forecast& b) {
  return a.fingerprint == b.fingerprint && a.step_time == b.step_time && a.peak() == b.peak() &&
         a.cost.usd_per_step == b.cost.usd_per_step && WorkOf(a) == WorkOf(b);
}

/// The message without what only whatif reads.
std::string Content(const v1::Scenario& scenario) {
  v1::Scenario bare = scenario;
  bare.clear_changes();
  return bare.SerializeAsString();
}

/// Whether the scenarios differ in nothing but in how they write the habits of one framework.
bool SameButFramework(const v1::Scenario& a, const v1::Scenario& b) {
  const auto without = [](v1::Scenario scenario) {
    scenario.clear_framework_changes();
    return Content(scenario);
  };
  return without(a) == without(b);
}

/// What is asked of one scenario.
class Asker {
 public:
  Asker(const Environment& environment, const ScenarioSource& source, const ChosenChanges& changes,
        const WhatIfOptions& options)
      : environment_(environment), source_(source), chosen_(changes), options_(options) {}

  Result<WhatIf> Ask() && {
    STEPCAST_ASSIGN_OR_RETURN(const ResolvedScenario resolved,
                              Resolve(environment_, source_.scenario));
    numbers_ = NumbersOf(source_.scenario, resolved);
    framework_ = resolved.framework.SerializeAsString();
    STEPCAST_ASSIGN_OR_RETURN(ForecastResult baseline,
                              MakeForecast(environment_, source_.scenario));
    answer_.list = chosen_.description;
    answer_.baseline = std::move(baseline.forecast);
    STEPCAST_RETURN_IF_ERROR(Alone());
    Rank();
    STEPCAST_RETURN_IF_ERROR(Jointly());
    if (options_.pairs) STEPCAST_RETURN_IF_ERROR(InPairs());
    return std::move(answer_);
  }

 private:
  /// Some of the changes together.
  struct Trial {
    std::vector<std::size_t> changes;
    std::vector<Setting> settings{};
    std::optional<Effect> effect{};
    std::string reason{};          ///< Why there is none.
    std::optional<Error> error{};  ///< That ends everything.
  };

  const NamedChange& At(std::size_t c) const { return chosen_.changes[c]; }
  const std::string& NameOf(std::size_t c) const { return At(c).message.name(); }

  Result<void> Alone();
  void AskAlone(std::size_t c, ChangeOutcome& outcome, std::optional<Error>& error) const;
  /// Whether a scenario is the one asked about, before anything is simulated.
  bool IsThere(const LoadedScenario& changed) const;
  void Rank();
  std::vector<std::size_t> Joinable() const;
  Result<void> Jointly();
  Result<void> InPairs();
  void Try(Trial& trial) const;
  Result<void> TryAll(std::string_view what, std::vector<Trial>& trials);

  void Progress(std::string_view what, std::size_t done, std::size_t all) const {
    if (options_.progress) options_.progress(what, done, all);
  }
  bool Stopped() const { return options_.stopped && options_.stopped(); }
  /// What is there so far is of no use.
  Result<void> CheckStopped() const {
    if (!Stopped()) return {};
    return MakeError(ErrorCode::kUnsupported, "stopped before all changes were forecast");
  }
  /// Calls `task(i)` for each on all cores.
  template <typename Task>
  void ForEach(std::string_view what, std::size_t count, const Task& task) const {
    std::mutex mutex;
    std::size_t done = 0;
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
      if (Stopped()) return;
      task(i);
      const std::lock_guard lock(mutex);
      Progress(what, ++done, count);
    });
  }

  const Environment& environment_;
  const ScenarioSource& source_;
  const ChosenChanges& chosen_;
  const WhatIfOptions& options_;
  ScenarioNumbers numbers_;
  std::string framework_;  ///< Of the scenario as it is.
  WhatIf answer_;
};

bool Asker::IsThere(const LoadedScenario& changed) const {
  const v1::Scenario& before = source_.scenario.message;
  if (Content(changed.message) == Content(before)) return true;
  if (!SameButFramework(changed.message, before)) return false;
  const auto resolved = Resolve(environment_, changed);
  return resolved && resolved->framework.SerializeAsString() == framework_;
}

void Asker::AskAlone(std::size_t c, ChangeOutcome& outcome, std::optional<Error>& error) const {
  const v1::Change& change = At(c).message;
  outcome.change = change;
  const NamedChange* const one = &At(c);
  Result<ChangedScenario> changed = ApplyChanges(source_, numbers_, {&one, 1});
  if (!changed) {
    outcome.reason = changed.error().message;
    if (changed.error().code != ErrorCode::kInfeasible) error = std::move(changed).error();
    return;
  }
  outcome.settings = std::move(changed->settings);
  if (IsThere(changed->scenario)) {
    outcome.status = Status::kNoEffect;
    outcome.reason = "the scenario has it already";
    return;
  }
  const bool many = answer_.baseline.instructions > options_.most_instructions_for_passes;
  if (!chosen_.by_name && change.passes_size() > 0 && many) {
    outcome.status = Status::kLeftOut;
    outcome.reason = fmt::format("a pass takes long over {} instructions; --change {} waits for it",
                                 answer_.baseline.instructions, change.name());
    return;
  }
  Result<ForecastResult> result = MakeForecast(environment_, changed->scenario);
  if (!result) {
    outcome.reason = std::move(result).error().message;
    return;
  }
  if (IsSame(result->forecast, answer_.baseline)) {
    outcome.status = Status::kNoEffect;
    outcome.reason = "the step is the same with it";
    for (const PassReport& pass : result->forecast.passes) {
      for (const std::string& note : pass.notes) outcome.reason += fmt::format("; {}", note);
    }
    return;
  }
  outcome.status = Status::kForecast;
  outcome.effect = EffectOf(answer_.baseline, std::move(result->forecast));
}

Result<void> Asker::Alone() {
  const std::size_t count = chosen_.changes.size();
  answer_.changes.resize(count);
  std::vector<std::optional<Error>> errors(count);
  ForEach("changes", count, [&](std::size_t c) { AskAlone(c, answer_.changes[c], errors[c]); });
  STEPCAST_RETURN_IF_ERROR(CheckStopped());
  for (std::optional<Error>& error : errors) {
    if (error) return tl::make_unexpected(*std::move(error));
  }
  return {};
}

void Asker::Rank() {
  const auto rank = [&](int ChangeOutcome::*place, const auto& key) {
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t c = 0; c < answer_.changes.size(); ++c) {
      const std::optional<Effect>& effect = answer_.changes[c].effect;
      if (!effect || !effect->forecast.fits) continue;
      if (const std::optional<double> value = key(*effect)) order.emplace_back(*value, c);
    }
    std::sort(order.begin(), order.end());  // equal ones as listed
    for (std::size_t i = 0; i < order.size(); ++i) {
      answer_.changes[order[i].second].*place = static_cast<int>(i) + 1;
    }
  };
  using Key = std::optional<double>;
  rank(&ChangeOutcome::time_rank,
       [](const Effect& effect) { return Key(SecondsOfWork(effect.forecast)); });
  rank(&ChangeOutcome::cost_rank,
       [](const Effect& effect) { return effect.saving ? Key(-*effect.saving) : std::nullopt; });
  rank(&ChangeOutcome::memory_rank, [](const Effect& effect) {
    return Key(static_cast<double>(effect.forecast.peak().count()));
  });
}

/// Those that may be joined: that help, the largest speed-up first, and behind them those that
/// would if they fitted, which others may make room for. Empty if none helps by itself.
std::vector<std::size_t> Asker::Joinable() const {
  std::vector<std::size_t> joinable;
  for (std::size_t c = 0; c < answer_.changes.size(); ++c) {
    const ChangeOutcome& outcome = answer_.changes[c];
    const bool wanted = chosen_.by_name || !outcome.change.alone();
    if (wanted && outcome.effect && outcome.effect->speed_up > 1) joinable.push_back(c);
  }
  std::ranges::stable_sort(joinable, {}, [this](std::size_t c) {
    const Effect& effect = *answer_.changes[c].effect;
    return std::pair(!effect.forecast.fits, -effect.speed_up);
  });
  const bool helps = !joinable.empty() && answer_.changes[joinable.front()].effect->forecast.fits;
  return helps ? joinable : std::vector<std::size_t>();
}

void Asker::Try(Trial& trial) const {
  std::vector<const NamedChange*> changes;
  changes.reserve(trial.changes.size());
  for (const std::size_t c : trial.changes) changes.push_back(&At(c));
  Result<ChangedScenario> changed = ApplyChanges(source_, numbers_, changes);
  if (!changed) {
    trial.reason = changed.error().message;
    if (changed.error().code != ErrorCode::kInfeasible) trial.error = std::move(changed).error();
    return;
  }
  trial.settings = std::move(changed->settings);
  Result<ForecastResult> result = MakeForecast(environment_, changed->scenario);
  if (!result) {
    trial.reason = std::move(result).error().message;
    return;
  }
  trial.effect = EffectOf(answer_.baseline, std::move(result->forecast));
  if (!trial.effect->forecast.fits) trial.reason = "does not fit into memory";
}

Result<void> Asker::TryAll(std::string_view what, std::vector<Trial>& trials) {
  ForEach(what, trials.size(), [&](std::size_t i) { Try(trials[i]); });
  STEPCAST_RETURN_IF_ERROR(CheckStopped());
  for (Trial& trial : trials) {
    if (trial.error) return tl::make_unexpected(*std::move(trial.error));
  }
  return {};
}

// Several sets at once: each as it is if all before it stay. After the first that does not, those
// behind it are tried anew.
Result<void> Asker::Jointly() {
  const std::vector<std::size_t> joinable = Joinable();
  if (joinable.empty()) return {};
  const ChangeOutcome& best = answer_.changes[joinable.front()];
  std::vector<std::size_t> joined = {joinable.front()};
  JointEffect& joint = answer_.joint;
  joint.settings = best.settings;
  joint.effect = best.effect;
  for (std::size_t next = 1; next < joinable.size();) {
    std::vector<Trial> trials;
    std::vector<std::size_t> all = joined;
    for (std::size_t i = next; i < joinable.size() && trials.size() < kAtOnce; ++i) {
      all.push_back(joinable[i]);
      trials.push_back({all});
    }
    STEPCAST_RETURN_IF_ERROR(TryAll("joint effect", trials));
    for (Trial& trial : trials) {
      const std::size_t added = trial.changes.back();
      ++next;
      if (trial.reason.empty() && trial.effect->speed_up <= joint.effect->speed_up) {
        trial.reason =
            trial.effect->speed_up < joint.effect->speed_up
                ? fmt::format("slower by {:.2f} % beside those before it",
                              (joint.effect->speed_up / trial.effect->speed_up - 1) * 100)
                : std::string("makes no difference beside those before it");
      }
      if (!trial.reason.empty()) {
        joint.skipped.push_back({NameOf(added), std::move(trial.reason)});
        break;
      }
      joined = std::move(trial.changes);
      joint.settings = std::move(trial.settings);
      joint.effect = std::move(trial.effect);
    }
  }
  for (const std::size_t c : joined) joint.changes.push_back(NameOf(c));
  return {};
}

Result<void> Asker::InPairs() {
  std::vector<std::size_t> fitting;
  for (std::size_t c = 0; c < answer_.changes.size(); ++c) {
    const std::optional<Effect>& effect = answer_.changes[c].effect;
    if (effect && effect->forecast.fits) fitting.push_back(c);
  }
  std::vector<Trial> trials;
  for (std::size_t i = 0; i < fitting.size(); ++i) {
    for (std::size_t j = i + 1; j < fitting.size(); ++j)
      trials.push_back({{fitting[i], fitting[j]}});
  }
  STEPCAST_RETURN_IF_ERROR(TryAll("pairs", trials));
  for (Trial& trial : trials) {
    const std::size_t a = trial.changes[0];
    const std::size_t b = trial.changes[1];
    PairOutcome pair{NameOf(a), NameOf(b),
                     answer_.changes[a].effect->speed_up * answer_.changes[b].effect->speed_up,
                     std::move(trial.effect), std::move(trial.reason)};
    answer_.pairs.push_back(std::move(pair));
  }
  return {};
}

}  // namespace

double WorkOf(const Forecast& forecast) {
  const double samples = static_cast<double>(forecast.plan.global_batch_size);
  const double worth = samples * forecast.cost.batch_efficiency.value_or(1);
  return forecast.other_model ? worth : worth * static_cast<double>(forecast.plan.sequence_length);
}

Evidence EvidenceOf(const Forecast& baseline, const Forecast& changed) {
  if (!baseline.interval || !changed.interval) return Evidence::kUnknown;
  const Interval& before = *baseline.interval;
  const Interval& after = *changed.interval;
  const double change = std::log(before.p50.seconds() / WorkOf(baseline)) -
                        std::log(after.p50.seconds() / WorkOf(changed));
  const bool faster = change > 0;
  const double open = std::hypot(Away(faster ? before.p05 : before.p95, before.p50),
                                 Away(faster ? after.p95 : after.p05, after.p50));
  return std::abs(change) > open ? Evidence::kBeyond : Evidence::kWithin;
}

std::string_view Name(ChangeOutcome::Status status) {
  switch (status) {
    case Status::kForecast:
      return "forecast";
    case Status::kNoEffect:
      return "no_effect";
    case Status::kDoesNotApply:
      return "does_not_apply";
    case Status::kLeftOut:
      return "left_out";
  }
  return "";
}

Result<WhatIf> AskWhatIf(const Environment& environment, const ScenarioSource& source,
                         const ChosenChanges& changes, const WhatIfOptions& options) {
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  return Asker(environment, source, changes, options).Ask();
}

}  // namespace stepcast
