#include "validation/cores/suite.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"
#include "validation/execute/compare.h"
#include "validation/v1/suite.pb.h"

namespace stepcast {
namespace {

constexpr int kRounds = 3;
// Rounds more for cases that something disturbed.
constexpr int kExtraRounds = 3;
// Of one round; the first step warms up.
constexpr int kStepsOfRound = 6;
constexpr std::size_t kFewestSteps = 6;

/// A case under execution.
struct Case {
  SuiteRow row;
  Executable executable;
  std::vector<double> undisturbed;  // seconds
  std::vector<double> disturbed;
};

Error InCase(const std::string& name, const Error& error) {
  return {error.code, fmt::format("case {}: {}", name, error.message)};
}

Result<LoadedScenario> ScenarioOf(const v1::Suite& suite, const SourceMap& source, int index) {
  const v1::SuiteCase& of = suite.cases(index);
  const auto model = std::find_if(suite.models().begin(), suite.models().end(),
                                  [&](const v1::SuiteModel& m) { return m.name() == of.model(); });
  if (model == suite.models().end()) {
    std::vector<std::string> names;
    for (const v1::SuiteModel& known : suite.models()) names.push_back(known.name());
    return InvalidInput(fmt::format("{}: no model \"{}\"; known are {}",
                                    source.Location(fmt::format("cases[{}].model", index)),
                                    of.model(), fmt::join(names, ", ")));
  }
  v1::Scenario scenario = model->scenario();
  scenario.set_name(of.name());
  scenario.mutable_strategy()->MergeFrom(of.changes().strategy());
  scenario.mutable_training()->MergeFrom(of.changes().training());
  scenario.mutable_cluster()->set_gpus(of.ranks());
  return ScenarioFromMessage(std::move(scenario), of.name());
}

Result<Case> Prepare(const Machine& machine, const LoadedScenario& scenario,
                     const LinkSpeed& link) {
  STEPCAST_ASSIGN_OR_RETURN(const ResolvedScenario resolved, machine.Resolve(scenario));
  DataFlow flow;
  STEPCAST_ASSIGN_OR_RETURN(const Program program,
                            resolved.model.Step(resolved.plan, resolved.framework, 1, &flow));
  STEPCAST_ASSIGN_OR_RETURN(Executable executable,
                            MakeExecutable(program, std::move(flow), resolved.plan));
  Case prepared{{}, std::move(executable), {}, {}};
  prepared.row.name = scenario.message.name();
  prepared.row.ranks = static_cast<int>(prepared.executable.ranks.size());
  const CorePrices prices =
      machine.Prices(prepared.executable, resolved, link, &prepared.row.sources);
  STEPCAST_ASSIGN_OR_RETURN(const CoreForecast forecast,
                            ForecastOnCores(prepared.executable, prices));
  prepared.row.forecast = forecast.step_time;
  return prepared;
}

Result<void> ExecuteRound(Case& of, const LinkSpeed& link) {
  ExecuteOptions execute;
  execute.steps = kStepsOfRound;
  execute.link = link;
  STEPCAST_ASSIGN_OR_RETURN(const Execution execution, Execute(of.executable, execute));
  for (std::size_t step = 1; step < execution.step_times.size(); ++step) {
    std::vector<double>& times = execution.disturbed[step] ? of.disturbed : of.undisturbed;
    times.push_back(execution.step_times[step].seconds());
  }
  return {};
}

void Settle(Case& of) {
  SuiteRow& row = of.row;
  row.disturbed = of.undisturbed.size() < kFewestSteps;
  std::vector<double> times = of.undisturbed;
  if (row.disturbed) times.insert(times.end(), of.disturbed.begin(), of.disturbed.end());
  row.steps = static_cast<int>(times.size());
  row.measured = Duration::Seconds(Quantile(times, 0.5));
  row.p25 = Duration::Seconds(Quantile(times, 0.25));
  row.p75 = Duration::Seconds(Quantile(times, 0.75));
}

}  // namespace

std::optional<double> KendallTau(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.size() < 2) return std::nullopt;
  std::int64_t balance = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = i + 1; j < a.size(); ++j) {
      const double product = (a[i] - a[j]) * (b[i] - b[j]);
      balance += product > 0 ? 1 : product < 0 ? -1 : 0;
    }
  }
  const auto n = static_cast<double>(a.size());
  return static_cast<double>(balance) / (n * (n - 1) / 2);
}

std::string DefaultSuiteFile() { return DataPath("validation/suites/cpu.yaml"); }

void Judge(SuiteResult& result) {
  std::vector<double> errors;
  std::vector<double> forecast;
  std::vector<double> measured;
  for (const SuiteRow& row : result.rows) {
    errors.push_back(row.error());
    forecast.push_back(row.forecast.seconds());
    measured.push_back(row.measured.seconds());
  }
  result.errors = SummarizeErrors(errors);
  result.kendall_tau = KendallTau(forecast, measured);
  result.wrong_pairs.clear();
  for (std::size_t i = 0; i < measured.size(); ++i) {
    for (std::size_t j = 0; j < measured.size(); ++j) {
      if (!(measured[i] < measured[j] && forecast[i] > forecast[j])) continue;
      result.wrong_pairs.push_back(
          {i, j, measured[j] / measured[i] - 1, forecast[i] / forecast[j] - 1});
    }
  }
  std::stable_sort(
      result.wrong_pairs.begin(), result.wrong_pairs.end(),
      [](const WrongPair& a, const WrongPair& b) { return a.measured_gap > b.measured_gap; });
}

Result<SuiteResult> RunSuite(const Machine& machine, const SuiteOptions& options) {
  const auto say = [&options](const std::string& line) {
    if (options.progress) options.progress(line);
  };
  v1::Suite suite;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source, LoadMessage(options.file, suite));
  SuiteResult result;
  result.suite = options.quick ? "quick" : "full";
  const int cores = CountCores();
  std::vector<Case> cases;
  for (int i = 0; i < suite.cases_size(); ++i) {
    const v1::SuiteCase& of = suite.cases(i);
    if (options.quick && !of.quick()) continue;
    if (of.ranks() > cores) {
      result.skipped.push_back(
          {of.name(), fmt::format("{} ranks, this machine has {} cores", of.ranks(), cores)});
      continue;
    }
    STEPCAST_ASSIGN_OR_RETURN(const LoadedScenario scenario, ScenarioOf(suite, source, i));
    Result<Case> prepared = Prepare(machine, scenario, options.link);
    if (!prepared) return tl::unexpected(InCase(of.name(), prepared.error()));
    prepared->row.model = of.model();
    cases.push_back(std::move(*prepared));
  }
  say(fmt::format("{} cases forecast, {} left out", cases.size(), result.skipped.size()));
  for (int round = 0; round < kRounds + kExtraRounds; ++round) {
    std::size_t executed = 0;
    for (Case& of : cases) {
      if (round >= kRounds && of.undisturbed.size() >= kFewestSteps) continue;
      ++executed;
      if (const auto done = ExecuteRound(of, options.link); !done) {
        return tl::unexpected(InCase(of.row.name, done.error()));
      }
    }
    if (executed > 0) {
      say(fmt::format("round {}: {} cases executed{}", round + 1, executed,
                      round < kRounds ? "" : ", which something had disturbed"));
    }
  }
  for (Case& of : cases) {
    Settle(of);
    result.rows.push_back(std::move(of.row));
  }
  Judge(result);
  return result;
}

}  // namespace stepcast
