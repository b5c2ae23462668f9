#include "validation/cores/suite.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "hardware/config/config.h"
#include "scenarios/forecast/rewrite.h"
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
  LinkSpeed link;
  std::vector<double> undisturbed;  // seconds
  std::vector<double> disturbed;
};

Error InCase(const std::string& name, const Error& error) {
  return {error.code, fmt::format("case {}: {}", name, error.message)};
}

Result<const v1::SuiteModel*> ModelOf(const v1::Suite& suite, const SourceMap& source, int index) {
  const std::string& name = suite.cases(index).model();
  std::vector<std::string> names;
  for (const v1::SuiteModel& known : suite.models()) {
    if (known.name() == name) return &known;
    names.push_back(known.name());
  }
  return InvalidInput(fmt::format("{}: no model \"{}\"; known are {}",
                                  source.Location(fmt::format("cases[{}].model", index)), name,
                                  fmt::join(names, ", ")));
}

Result<LoadedScenario> ScenarioOf(const v1::SuiteModel& model, const v1::SuiteCase& of) {
  v1::Scenario scenario = model.scenario();
  scenario.set_name(of.name());
  scenario.mutable_strategy()->MergeFrom(of.changes().strategy());
  scenario.mutable_training()->MergeFrom(of.changes().training());
  scenario.mutable_cluster()->set_gpus(of.ranks());
  return ScenarioFromMessage(std::move(scenario), of.name());
}

Result<Case> Prepare(const Machine& machine, const LoadedScenario& scenario,
                     const LinkSpeed& link) {
  STEPCAST_ASSIGN_OR_RETURN(const ResolvedScenario resolved, machine.Resolve(scenario));
  STEPCAST_ASSIGN_OR_RETURN(StepToExecute step, BuildStepToExecute(scenario, resolved));
  STEPCAST_ASSIGN_OR_RETURN(Executable executable,
                            MakeExecutable(step.program, std::move(step.flow), resolved.plan));
  Case prepared{{}, std::move(executable), link, {}, {}};
  prepared.row.name = scenario.message.name();
  prepared.row.ranks = static_cast<int>(prepared.executable.ranks.size());
  const CorePrices prices =
      machine.Prices(prepared.executable, resolved, link, &prepared.row.sources);
  STEPCAST_ASSIGN_OR_RETURN(const CoreForecast forecast,
                            ForecastOnCores(prepared.executable, prices));
  prepared.row.forecast = forecast.step_time;
  return prepared;
}

LinkSpeed LinkOf(const v1::SuiteModel& model, const SuiteOptions& options) {
  if (!model.has_link()) return options.link;
  return {Bandwidth::GigabytesPerSecond(model.link().gigabytes_per_s()),
          Duration::Microseconds(model.link().latency_us())};
}

Result<void> ExecuteRound(Case& of) {
  ExecuteOptions execute;
  execute.steps = kStepsOfRound;
  execute.link = of.link;
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

Result<SuiteOptions> FindSuite(const std::string& name) {
  SuiteOptions options;
  options.name = name;
  options.quick = name == "quick";
  const std::filesystem::path folder = DataPath("validation/suites");
  if (name == "quick" || name == "full") {
    options.file = (folder / "cpu.yaml").string();
    return options;
  }
  std::error_code ignored;
  for (const std::filesystem::path& file :
       {folder / (name + ".yaml"), std::filesystem::path(name)}) {
    if (!std::filesystem::is_regular_file(file, ignored)) continue;
    options.file = file.string();
    return options;
  }
  std::vector<std::string> known;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    if (entry.path().stem() != "cpu") known.push_back(entry.path().stem().string());
  }
  std::sort(known.begin(), known.end());
  return InvalidInput(fmt::format("found \"{}\", wanted quick, full, {} or a file with cases", name,
                                  fmt::join(known, ", ")));
}

namespace {

/// How many are faster, and one.
int PlaceOf(const std::vector<double>& times, std::size_t of) {
  return 1 + static_cast<int>(std::count_if(times.begin(), times.end(),
                                            [&](double time) { return time < times[of]; }));
}

Experiment ExperimentOf(const SuiteResult& result, const std::string& name) {
  Experiment experiment;
  experiment.name = name;
  std::vector<double> forecast;
  std::vector<double> measured;
  for (std::size_t r = 0; r < result.rows.size(); ++r) {
    if (result.rows[r].experiment != name) continue;
    experiment.variants.push_back({r, 0, 0});
    forecast.push_back(result.rows[r].forecast.seconds());
    measured.push_back(result.rows[r].measured.seconds());
  }
  for (std::size_t v = 0; v < experiment.variants.size(); ++v) {
    experiment.variants[v].forecast_place = PlaceOf(forecast, v);
    experiment.variants[v].measured_place = PlaceOf(measured, v);
  }
  experiment.kendall_tau = KendallTau(forecast, measured);
  experiment.wrong_pairs = static_cast<std::size_t>(std::count_if(
      result.wrong_pairs.begin(), result.wrong_pairs.end(), [&](const WrongPair& pair) {
        return result.rows[pair.faster].experiment == name &&
               result.rows[pair.slower].experiment == name;
      }));
  for (const Experiment::Variant& a : experiment.variants) {
    for (const Experiment::Variant& b : experiment.variants) {
      const SuiteRow& faster = result.rows[a.row];
      const SuiteRow& slower = result.rows[b.row];
      if (faster.p75 >= slower.p25) continue;
      ++experiment.clear_pairs;
      if (faster.forecast > slower.forecast) ++experiment.wrong_clear_pairs;
    }
  }
  std::stable_sort(
      experiment.variants.begin(), experiment.variants.end(),
      [](const auto& a, const auto& b) { return a.measured_place < b.measured_place; });
  return experiment;
}

}  // namespace

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
  result.experiments.clear();
  std::set<std::string> seen = {""};
  for (const SuiteRow& row : result.rows) {
    if (!seen.insert(row.experiment).second) continue;
    result.experiments.push_back(ExperimentOf(result, row.experiment));
  }
}

Result<SuiteResult> RunSuite(const Machine& machine, const SuiteOptions& options) {
  const auto say = [&options](const std::string& line) {
    if (options.progress) options.progress(line);
  };
  v1::Suite suite;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source, LoadMessage(options.file, suite));
  SuiteResult result;
  result.suite = options.name;
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
    STEPCAST_ASSIGN_OR_RETURN(const v1::SuiteModel* model, ModelOf(suite, source, i));
    STEPCAST_ASSIGN_OR_RETURN(const LoadedScenario scenario, ScenarioOf(*model, of));
    Result<Case> prepared = Prepare(machine, scenario, LinkOf(*model, options));
    if (!prepared) return tl::unexpected(InCase(of.name(), prepared.error()));
    prepared->row.model = of.model();
    prepared->row.experiment = of.experiment();
    cases.push_back(std::move(*prepared));
  }
  say(fmt::format("{} cases forecast, {} left out", cases.size(), result.skipped.size()));
  for (int round = 0; round < kRounds + kExtraRounds; ++round) {
    std::size_t executed = 0;
    for (Case& of : cases) {
      if (round >= kRounds && of.undisturbed.size() >= kFewestSteps) continue;
      ++executed;
      if (const auto done = ExecuteRound(of); !done) {
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
