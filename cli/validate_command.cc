#include "cli/validate_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

#include "cli/output_file.h"
#include "cli/terminal.h"
#include "profiles/collect/gpu_plugin.h"
#include "scenarios/forecast/scenario.h"
#include "validation/accuracy/accuracy.h"
#include "validation/cores/suite.h"
#include "validation/runs/choices.h"
#include "validation/runs/effects.h"
#include "validation/runs/gate.h"
#include "validation/runs/runs.h"
#include "validation/runs/text.h"
#include "validation/runs/validate.h"

namespace stepcast {
namespace {

Result<std::optional<double>> ParseTolerance(const std::string& text) {
  if (text.empty()) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) ||
      value <= 0) {
    return InvalidInput(
        fmt::format("--tolerance: found \"{}\", wanted a fraction above 0, such as 0.1", text));
  }
  return value;
}

Result<std::optional<std::size_t>> ParseWorst(const std::string& text) {
  STEPCAST_ASSIGN_OR_RETURN(const std::optional<double> worst,
                            ReadNumber(text, 0, kLargestCount, /*whole=*/true, "--worst"));
  if (!worst.has_value()) return std::nullopt;
  return static_cast<std::size_t>(*worst);
}

std::vector<std::string> SplitColumns(const std::string& text) {
  std::vector<std::string> columns;
  if (text.empty()) return columns;
  std::size_t begin = 0;
  for (std::size_t comma = text.find(','); comma != std::string::npos;
       comma = text.find(',', begin)) {
    columns.push_back(text.substr(begin, comma - begin));
    begin = comma + 1;
  }
  columns.push_back(text.substr(begin));
  return columns;
}

/// What the flags ask for, checked.
struct Request {
  CommonOptions common;
  std::optional<double> tolerance;
  ValidationReportOptions report;
  std::optional<Gate> gate;
  std::optional<AccuracyFacts> facts;      ///< For the document.
  std::optional<EffectCatalogue> effects;  ///< For them and for choices.
  std::vector<RunTable> tables;
};

Result<std::optional<Gate>> ReadGate(const ValidateFlags& flags) {
  if (flags.gate.empty()) {
    if (flags.update_gate) return InvalidInput("--update-gate: there is no --gate FILE to rewrite");
    return std::nullopt;
  }
  STEPCAST_RETURN_IF_ERROR(CheckSetNames(flags.runs));
  std::error_code ignored;
  if (flags.update_gate && !std::filesystem::exists(flags.gate, ignored)) return Gate();
  Result<Gate> gate = LoadGate(flags.gate);
  if (gate.has_value()) return *std::move(gate);
  return MakeError(gate.error().code, "--gate " + gate.error().message);
}

Result<void> CheckOutputs(const ValidateFlags& flags) {
  std::vector<std::string> others = flags.runs;
  if (flags.update_gate) {
    STEPCAST_RETURN_IF_ERROR(CheckOutputFile("--gate", flags.gate, others));
  }
  if (!flags.gate.empty()) others.push_back(flags.gate);
  if (!flags.scatter.empty()) {
    STEPCAST_RETURN_IF_ERROR(CheckOutputFile("--scatter", flags.scatter, others));
    others.push_back(flags.scatter);
  }
  if (!flags.document.empty()) {
    STEPCAST_RETURN_IF_ERROR(CheckOutputFile("--document", flags.document, others));
    others.push_back(flags.document);
  }
  return CheckReportPage(flags.report, others);
}

Result<Request> CheckFlags(const ValidateFlags& flags) {
  Request request;
  STEPCAST_ASSIGN_OR_RETURN(request.common, CheckCommonFlags(flags.common));
  if (!request.common.overrides.empty()) {
    return MakeError(ErrorCode::kUnsupported,
                     "--set is not supported by validate yet: each row is a scenario of its own");
  }
  STEPCAST_ASSIGN_OR_RETURN(request.tolerance, ParseTolerance(flags.tolerance));
  request.report.rows = flags.rows;
  STEPCAST_ASSIGN_OR_RETURN(request.report.worst, ParseWorst(flags.worst));
  STEPCAST_ASSIGN_OR_RETURN(request.gate, ReadGate(flags));
  STEPCAST_RETURN_IF_ERROR(CheckOutputs(flags));
  if (!flags.document.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(request.facts, LoadAccuracyFacts());
  }
  for (const std::string& file : flags.runs) {
    STEPCAST_ASSIGN_OR_RETURN(RunTable table, LoadRunTable(file));
    request.tables.push_back(std::move(table));
  }
  if (flags.effects || flags.choices) {
    STEPCAST_ASSIGN_OR_RETURN(request.effects, EffectCatalogue::Load(DefaultEffectFile()));
  }
  request.report.by = SplitColumns(flags.by);
  const int tables = (flags.effects ? 1 : 0) + (flags.choices ? 1 : 0) + (flags.by.empty() ? 0 : 1);
  if (tables > 1 && request.common.format == OutputFormat::kCsv) {
    return InvalidInput(
        "--effects, --choices, --by: in --format=csv, which holds one table, wanted one of them");
  }
  STEPCAST_RETURN_IF_ERROR(CheckGroupColumns(request.report.by, request.tables));
  return request;
}

std::vector<ValidationSet> Validate(const Environment& environment, const RunSources& sources,
                                    int threads, std::vector<RunTable> tables) {
  std::vector<ValidationSet> sets;
  for (RunTable& table : tables) {
    ValidateOptions options;
    options.threads = threads;
    if (::isatty(STDERR_FILENO) == 1) {
      options.progress = [file = table.path](std::size_t done, std::size_t all) {
        ShowProgress(fmt::format("{}: {} of {} rows", file, done, all), done == all);
      };
    }
    sets.push_back(ValidateRuns(environment, sources, std::move(table), options));
  }
  return sets;
}

/// Says which sets are worse than `tolerance`; whether none is.
bool PassesTolerance(const std::vector<ValidationSet>& sets, std::optional<double> tolerance) {
  bool passes = true;
  for (const ValidationSet& set : sets) {
    const auto& mape = set.total.mape;
    if (!tolerance || (mape && *mape <= *tolerance)) continue;
    fmt::print(stderr, "check failed: {}: {} (tolerance {:.1f} %)\n", set.file,
               mape ? fmt::format("mean absolute error {:.1f} %", *mape * 100)
                    : std::string("no row could be compared"),
               *tolerance * 100);
    passes = false;
  }
  return passes;
}

/// Likewise for the gate, unless it is rewritten.
bool PassesGate(const ValidateFlags& flags, const std::vector<ValidationSet>& sets,
                Request& request) {
  if (!request.gate.has_value() || flags.update_gate) return true;
  GateResult result = {flags.gate, sets.size(), CheckGate(*request.gate, sets)};
  for (const GateFailure& failure : result.failures) {
    fmt::print(stderr, "check failed: {}: {} (--gate {})\n", failure.set, failure.reason,
               flags.gate);
  }
  const bool passes = result.failures.empty();
  request.report.gate = std::move(result);
  return passes;
}

Result<void> WriteFiles(const ValidateFlags& flags, const Request& request,
                        const std::vector<ValidationSet>& sets) {
  if (!flags.scatter.empty()) {
    STEPCAST_RETURN_IF_ERROR(WriteOutputFile("--scatter", flags.scatter, ScatterCsv(sets)));
  }
  if (!flags.document.empty()) {
    const std::string document = AccuracyDocument(sets, *request.facts);
    STEPCAST_RETURN_IF_ERROR(WriteOutputFile("--document", flags.document, document));
  }
  if (flags.update_gate) {
    const std::string gate = GateCsv(UpdatedGate(*request.gate, sets));
    STEPCAST_RETURN_IF_ERROR(WriteOutputFile("--gate", flags.gate, gate));
  }
  return {};
}

Result<void> WritePage(const ReportPageFlags& flags, std::string title, std::string report) {
  PageContent page;
  page.kind = "validate";
  page.title = std::move(title);
  page.report = std::move(report);
  return WriteReportPage(flags, std::move(page));
}

std::string PageTitle(const std::vector<std::string>& runs) {
  return runs.size() == 1 ? fmt::format("Forecasts against {}", SetName(runs.front()))
                          : fmt::format("Forecasts against {} tables of runs", runs.size());
}

std::string Report(const std::vector<ValidationSet>& sets, OutputFormat format,
                   const ValidationReportOptions& options) {
  switch (format) {
    case OutputFormat::kText:
      return ValidationText(sets, options);
    case OutputFormat::kJson:
      return ValidationJson(sets, options);
    case OutputFormat::kCsv:
      break;
  }
  return ValidationCsv(sets, options);
}

/// Flags that only one of the two kinds of comparison has.
Result<void> CheckKind(const ValidateFlags& flags) {
  if (!flags.device) {
    for (const auto& [name, given] : {std::pair("--suite", flags.suite.has_value()),
                                      std::pair("--profile", flags.profile.has_value())}) {
      if (given) return InvalidInput(fmt::format("{}: only with --device cpu", name));
    }
    if (!flags.runs.empty()) return {};
    return InvalidInput(
        "nothing to compare with; wanted --runs FILE.csv... for measured runs, or --device cpu for "
        "steps that are executed now");
  }
  if (*flags.device != "cpu" && *flags.device != "cuda") {
    return InvalidInput(fmt::format("--device: found \"{}\", wanted cpu", *flags.device));
  }
  const std::pair<const char*, bool> others[] = {
      {"--runs", !flags.runs.empty()},        {"--by", !flags.by.empty()},
      {"--worst", !flags.worst.empty()},      {"--effects", flags.effects},
      {"--choices", flags.choices},           {"--scatter", !flags.scatter.empty()},
      {"--gate", !flags.gate.empty()},        {"--update-gate", flags.update_gate},
      {"--document", !flags.document.empty()}};
  for (const auto& [name, given] : others) {
    if (given) return InvalidInput(fmt::format("{}: not with --device {}", name, *flags.device));
  }
  return {};
}

/// Without a GPU, that there is none; else that suites do not run on it.
Failure NoSuiteOnGpus() {
  const auto plugin = GpuPlugin::Load(CudaPluginPath());
  if (!plugin) return OutputFailure(plugin.error());
  const auto session = GpuSession::Open(plugin->api(), /*device=*/0);
  if (!session) return OutputFailure(session.error());
  return InputFailure(
      {ErrorCode::kUnsupported,
       "--device cuda: suites run on cpu only so far; stepcast execute SCENARIO --device cuda runs "
       "one step on GPUs"});
}

Outcome ValidateOnCores(const ValidateFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto no_output = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  const auto common = CheckCommonFlags(flags.common);
  if (!common) return bad_input(common.error());
  if (!common->overrides.empty()) {
    return bad_input(
        {ErrorCode::kUnsupported,
         "--set is not supported by validate yet: each case is a scenario of its own"});
  }
  if (common->format == OutputFormat::kCsv) {
    return bad_input({ErrorCode::kUnsupported, "--format=csv: with --device, text or json"});
  }
  const auto tolerance = ParseTolerance(flags.tolerance);
  if (!tolerance) return bad_input(tolerance.error());
  if (const auto checked = CheckReportPage(flags.report, {}); !checked) {
    return bad_input(checked.error());
  }
  const std::string suite = flags.suite.value_or("quick");
  auto found = FindSuite(suite);
  if (!found) return bad_input({found.error().code, "--suite: " + found.error().message});
  const std::string directory = flags.profile.value_or(std::string(kDefaultMachineProfile));
  if (directory.empty()) {
    return bad_input(
        {ErrorCode::kInvalidInput, "--profile: found nothing, wanted the name of a directory"});
  }
  const auto machine = Machine::Load(directory, TransportKind::kMemory);
  if (!machine) {
    return bad_input({machine.error().code, "--profile " + machine.error().message});
  }
  SuiteOptions& options = *found;
  options.progress = [](std::string_view line) { fmt::print(stderr, "validate: {}\n", line); };
  const auto result = RunSuite(*machine, options);
  if (!result) {
    return result.error().code == ErrorCode::kIo ? no_output(result.error())
                                                 : bad_input(result.error());
  }
  if (flags.report.wanted()) {
    const std::string title = fmt::format("Forecasts against the {} suite, executed", suite);
    if (const auto written = WritePage(flags.report, title, SuiteJson(*result, /*with_rows=*/true));
        !written) {
      return no_output(written.error());
    }
  }
  const std::string report =
      common->format == OutputFormat::kJson ? SuiteJson(*result, flags.rows) : SuiteText(*result);
  if (const auto written = WriteToStandardOutput(report); !written) {
    return no_output(written.error());
  }
  if (!*tolerance || (result->errors.mape && *result->errors.mape <= **tolerance)) {
    return ExitCode::kDone;
  }
  fmt::print(stderr, "check failed: {} suite: mean absolute error {:.1f} % (tolerance {:.1f} %)\n",
             suite, result->errors.mape.value_or(0) * 100, **tolerance * 100);
  return ExitCode::kCheckFailed;
}

}  // namespace

Outcome RunValidateCommand(const ValidateFlags& flags) {
  if (const auto checked = CheckKind(flags); !checked) {
    return tl::unexpected(InputFailure(checked.error()));
  }
  if (flags.device == "cuda") return tl::unexpected(NoSuiteOnGpus());
  if (flags.device) return ValidateOnCores(flags);
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  const auto no_output = [](const Error& error) { return tl::unexpected(OutputFailure(error)); };
  auto request = CheckFlags(flags);
  if (!request) return bad_input(request.error());
  const auto sources = RunSources::Load(DefaultRunSourceFile());
  if (!sources) return bad_input(sources.error());
  const auto environment = Environment::Load();
  if (!environment) return bad_input(environment.error());

  const std::vector<ValidationSet> sets =
      Validate(*environment, *sources, request->common.threads, std::move(request->tables));
  const bool tolerated = PassesTolerance(sets, request->tolerance);
  const bool passed = PassesGate(flags, sets, *request);
  if (const auto written = WriteFiles(flags, *request, sets); !written) {
    return no_output(written.error());
  }
  std::optional<EffectStudy> study;
  if (flags.effects) {
    study = StudyEffects(sets, *request->effects);
    request->report.effects = &*study;
  }
  std::optional<ChoiceStudy> choices;
  if (flags.choices) {
    choices = StudyChoices(sets, *request->effects);
    request->report.choices = &*choices;
  }
  if (flags.report.wanted()) {
    ValidationReportOptions options = request->report;
    options.rows = true;
    if (const auto written =
            WritePage(flags.report, PageTitle(flags.runs), ValidationJson(sets, options));
        !written) {
      return no_output(written.error());
    }
  }
  const std::string report = Report(sets, request->common.format, request->report);
  if (const auto written = WriteToStandardOutput(report); !written) {
    return no_output(written.error());
  }
  return tolerated && passed ? ExitCode::kDone : ExitCode::kCheckFailed;
}

}  // namespace stepcast
