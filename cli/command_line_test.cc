// What scripts rely on: exit codes, what goes to which stream, the fields of the JSON output.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/process.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string Scenario() {
  return std::filesystem::absolute("scenarios/gallery/gpt-204m-on-4-a100.yaml").string();
}

ProcessResult Forecast(std::vector<std::string> arguments,
                       StandardOutput standard_output = StandardOutput::kCaptured) {
  arguments.insert(arguments.begin(), {"forecast", Scenario()});
  return RunStepcast(arguments, ".", standard_output);
}

TEST(ForecastCommandTest, PrintsTheReportAndNothingElse) {
  const ProcessResult result = Forecast({});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, StartsWith("gpt-204m-on-4-a100\n"));
  EXPECT_THAT(result.out, HasSubstr(" a step, "));
  EXPECT_THAT(result.out, Not(HasSubstr("\x1b")));  // No colour in a file.
}

TEST(ForecastCommandTest, JsonHasTheFieldsOfTheContract) {
  const ProcessResult result = Forecast({"--format=json"});
  EXPECT_EQ(result.exit_code, 0);
  const auto json = nlohmann::json::parse(result.out);
  for (const char* path : {"/step_time_s",
                           "/interval/p05_s",
                           "/interval/p50_s",
                           "/interval/p95_s",
                           "/tokens_per_s_per_gpu",
                           "/model_tflop_per_s_per_gpu",
                           "/mfu",
                           "/hfu",
                           "/breakdown/compute",
                           "/breakdown/exposed_tensor_parallel",
                           "/breakdown/exposed_data_parallel",
                           "/breakdown/exposed_pipeline",
                           "/breakdown/exposed_expert",
                           "/breakdown/exposed_context",
                           "/breakdown/exposed_offload",
                           "/breakdown/pipeline_bubble",
                           "/breakdown/optimizer",
                           "/breakdown/host",
                           "/breakdown/input",
                           "/memory/capacity_bytes",
                           "/memory/fits",
                           "/memory/ranks/0/stage",
                           "/memory/ranks/0/parameters_bytes",
                           "/memory/ranks/0/gradients_bytes",
                           "/memory/ranks/0/optimizer_bytes",
                           "/memory/ranks/0/activations_bytes",
                           "/memory/ranks/0/buffers_bytes",
                           "/memory/ranks/0/peak_bytes",
                           "/cost/usd_per_step",
                           "/cost/usd_total",
                           "/cost/energy_kwh_total",
                           "/cost/hours_total",
                           "/provenance/measured_fraction",
                           "/provenance/interpolated_fraction",
                           "/provenance/roofline_fraction",
                           "/instructions",
                           "/rank_classes",
                           "/wall_s"}) {
    EXPECT_TRUE(json.contains(nlohmann::json::json_pointer(path))) << path;
  }
  EXPECT_GT(json["wall_s"], 0);
}

TEST(ForecastCommandTest, CsvIsALineOfNamesAndALineOfValues) {
  const ProcessResult result = Forecast({"--format", "csv"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.out, StartsWith("name,step_time_s,"));
  EXPECT_EQ(std::count(result.out.begin(), result.out.end(), '\n'), 2);
}

TEST(ForecastCommandTest, SetReplacesFields) {
  const ProcessResult result =
      Forecast({"--format=json", "--set", "cluster.gpus=8", "--set=strategy.micro_batch_size=1",
                "--set", "training.global_batch_size=16"});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const auto json = nlohmann::json::parse(result.out);
  EXPECT_EQ(json["gpus"], 8);
  EXPECT_EQ(json["parallelism"]["data_parallel_degree"], 2);
  EXPECT_EQ(json["parallelism"]["micro_batches"], 8);
}

std::string ReadFile(const std::string& path) {
  const auto text = ReadWholeFile(path);
  EXPECT_TRUE(text.has_value()) << text.error().message;
  return text.value_or("");
}

/// What the page of a command was made from.
nlohmann::json PageData(const std::string& path) {
  const std::string page = ReadFile(path);
  const std::string begin = "<script type=\"application/json\" id=\"data\">";
  const std::size_t at = page.find(begin) + begin.size();
  return nlohmann::json::parse(page.substr(at, page.find("</script>", at) - at));
}

TEST(ReportPageTest, IsTheSameForTheSameForecast) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("page.html");
  const ProcessResult plain = Forecast({});
  const ProcessResult result = Forecast({"--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.out, plain.out);
  const std::string page = ReadFile(path);
  Forecast({"--report", path});
  EXPECT_EQ(ReadFile(path), page);
}

TEST(ReportPageTest, HoldsTheForecastAndHowToGetIt) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("it's a page.html");
  const ProcessResult result =
      Forecast({"--format=json", "--set", "cluster.gpus=8", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  nlohmann::json report = nlohmann::json::parse(result.out);
  const nlohmann::json data = PageData(path);
  report["wall_s"] = 0.0;  // The page does not say how long it took.
  EXPECT_EQ(data["report"], report);
  EXPECT_EQ(data["kind"], "forecast");
  EXPECT_EQ(data["command"], "stepcast forecast " + Scenario() +
                                 " --format=json --set cluster.gpus=8 --report '" +
                                 directory.path() + "/it'\\''s a page.html'");
  EXPECT_EQ(data["files"][0]["name"], Scenario());
  EXPECT_EQ(data["files"][0]["text"], ReadFile(Scenario()));
  EXPECT_EQ(data["timeline"]["instructions"], report["instructions"]);
  EXPECT_EQ(data["pipeline"].is_null(),
            report["parallelism"]["pipeline_parallel_degree"].get<int>() == 1);
}

// bert-large has its model in another file.
TEST(ReportPageTest, HoldsTheFilesThatAScenarioNames) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("page.html");
  const ProcessResult result =
      RunStepcast({"forecast", "scenarios/gallery/bert-large-on-1-a100.yaml", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const nlohmann::json files = PageData(path)["files"];
  ASSERT_EQ(files.size(), 2);
  EXPECT_EQ(files[1]["name"], "scenarios/gallery/bert-large.config.json");
  EXPECT_EQ(files[1]["text"], ReadFile("scenarios/gallery/bert-large.config.json"));
}

TEST(ReportPageTest, OtherCommandsWriteTheirReport) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("page.html");
  ProcessResult result =
      RunStepcast({"whatif", Scenario(), "--change", "zero-1", "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PageData(path)["kind"], "whatif");
  EXPECT_EQ(PageData(path)["report"], nlohmann::json::parse(result.out));

  const std::string out = directory.Path("sweep.db");
  result = RunStepcast({"sweep", Scenario(), "--over", "cluster.gpus=4,8", "--out", out, "--shard",
                        "1/1", "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PageData(path)["kind"], "sweep");
  EXPECT_EQ(PageData(path)["report"], nlohmann::json::parse(result.out));
  EXPECT_EQ(PageData(path)["files"][0]["name"], Scenario());

  result = RunStepcast(
      {"merge", out, "--out", directory.Path("merged.db"), "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PageData(path)["kind"], "sweep");
  EXPECT_EQ(PageData(path)["report"], nlohmann::json::parse(result.out));

  result = RunStepcast({"validate", "--runs", "validation/runs/testdata/runs.csv", "--rows",
                        "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PageData(path)["kind"], "validate");
  EXPECT_EQ(PageData(path)["report"], nlohmann::json::parse(result.out));

  result = RunStepcast({"scale", Scenario(), "--points", "2", "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(PageData(path)["kind"], "scale");
  EXPECT_EQ(PageData(path)["report"], nlohmann::json::parse(result.out));
}

// The page of a plan also has the forecast of the fastest layout, with its step.
TEST(ReportPageTest, PlansShowTheFastestLayout) {
  const TemporaryDirectory directory;
  const std::string path = directory.Path("page.html");
  const ProcessResult result =
      RunStepcast({"plan", Scenario(), "--over", "strategy.micro_batch_size=1,2", "--forecasts",
                   "8", "--format=json", "--report", path});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const nlohmann::json data = PageData(path);
  EXPECT_EQ(data["kind"], "plan");
  EXPECT_EQ(data["report"], nlohmann::json::parse(result.out));
  const nlohmann::json& fastest = data["report"]["top"][0];
  EXPECT_EQ(data["forecast"]["step_time_s"], fastest["step_time_s"]);
  EXPECT_EQ(data["forecast"]["memory"]["peak_bytes"], fastest["peak_bytes"]);
  EXPECT_EQ(data["timeline"]["instructions"], data["forecast"]["instructions"]);
}

// All but the time that the forecast took.
TEST(ForecastCommandTest, TheSameScenarioGivesTheSameBytes) {
  auto one = nlohmann::ordered_json::parse(Forecast({"--format=json"}).out);
  auto other = nlohmann::ordered_json::parse(Forecast({"--format=json", "--threads=1"}).out);
  one.erase("wall_s");
  other.erase("wall_s");
  EXPECT_EQ(one.dump(), other.dump());
}

ProcessResult WhatIf(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"whatif", Scenario()});
  return RunStepcast(arguments);
}

TEST(WhatIfCommandTest, PrintsTheReportAndNothingElse) {
  const ProcessResult result = WhatIf({});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, StartsWith("gpt-204m-on-4-a100\n"));
  EXPECT_THAT(result.out, HasSubstr("changes of the gallery: "));
  EXPECT_THAT(result.out, HasSubstr("\nDo not apply\n"));
  EXPECT_THAT(result.out, Not(HasSubstr("\x1b")));
}

TEST(WhatIfCommandTest, TheSameBytesForAnyThreads) {
  for (const char* const format : {"text", "json", "csv"}) {
    const std::string one = WhatIf({"--format", format, "--threads=1"}).out;
    EXPECT_NE(one, "");
    EXPECT_EQ(one, WhatIf({"--format", format, "--threads=4"}).out);
  }
}

TEST(WhatIfCommandTest, ForecastsTheChangesThatAreNamed) {
  const ProcessResult result =
      WhatIf({"--change", "recompute-full", "--change", "micro-batch-double", "--pairs",
              "--format=json", "--set", "strategy.recompute=none"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const auto json = nlohmann::json::parse(result.out);
  ASSERT_EQ(json["changes"].size(), 2U);
  EXPECT_EQ(json["changes"][0]["name"], "recompute-full");
  EXPECT_LT(json["changes"][0]["speed_up"], 1);
  EXPECT_EQ(json["pairs"].size(), 1U);
  // What is reported is what --set gives.
  const auto forecast =
      nlohmann::json::parse(Forecast({"--format=json", "--set", "strategy.recompute=full"}).out);
  EXPECT_EQ(json["changes"][0]["step_time_s"], forecast["step_time_s"]);
}

std::string FileBytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

ProcessResult SweepIn(const TemporaryDirectory& directory, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(),
                   {"sweep", Scenario(), "--over", "strategy.micro_batch_size=1,2,4"});
  return RunStepcast(arguments, directory.path());
}

TEST(SweepCommandTest, PrintsTheReportAndNothingElse) {
  const TemporaryDirectory directory;
  const ProcessResult result = SweepIn(directory, {});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, StartsWith("gpt-204m-on-4-a100\n  3 points over "));
  EXPECT_THAT(result.out, HasSubstr("\nKnee\n"));
  EXPECT_THAT(result.out, Not(HasSubstr("\x1b")));
  // What is reported is what --set gives.
  const auto json = nlohmann::json::parse(SweepIn(directory, {"--format=json"}).out);
  const auto forecast = nlohmann::json::parse(
      Forecast({"--format=json", "--set", "strategy.micro_batch_size=4"}).out);
  EXPECT_EQ(json["points"][2]["step_time_s"], forecast["step_time_s"]);
  EXPECT_EQ(json["points"][2]["breakdown"], forecast["breakdown"]);
}

TEST(SweepCommandTest, ShardsOfAJobArrayAreMergedToWhatOneProcessWrites) {
  const TemporaryDirectory directory;
  const ProcessResult whole = SweepIn(directory, {"--out", "whole.db"});
  ASSERT_EQ(whole.exit_code, 0) << whole.err;
  for (const char* const task : {"0", "1"}) {
    ::setenv("SLURM_ARRAY_TASK_ID", task, 1);
    ::setenv("SLURM_ARRAY_TASK_MIN", "0", 1);
    ::setenv("SLURM_ARRAY_TASK_MAX", "1", 1);
    ::setenv("SLURM_ARRAY_TASK_COUNT", "2", 1);
    const ProcessResult part = SweepIn(directory, {"--out", "part.db"});
    ::unsetenv("SLURM_ARRAY_TASK_ID");
    ASSERT_EQ(part.exit_code, 0) << part.err;
    EXPECT_THAT(part.err, HasSubstr("of the Slurm job array"));
  }
  const ProcessResult early =
      RunStepcast({"merge", "part-shard-1-of-2.db", "--out", "merged.db"}, directory.path());
  EXPECT_EQ(early.exit_code, 2);
  EXPECT_THAT(early.err, HasSubstr("1 of 3 points are missing (1)"));
  const ProcessResult merged =
      RunStepcast({"merge", "part-shard-1-of-2.db", "part-shard-2-of-2.db", "--out", "merged.db"},
                  directory.path());
  ASSERT_EQ(merged.exit_code, 0) << merged.err;
  EXPECT_EQ(merged.out, whole.out);
  EXPECT_EQ(FileBytes(directory.Path("merged.db")), FileBytes(directory.Path("whole.db")));
  EXPECT_EQ(FileBytes(directory.Path("merged.csv")), FileBytes(directory.Path("whole.csv")));
  EXPECT_EQ(SweepIn(directory, {"--format=csv"}).out, FileBytes(directory.Path("whole.csv")));
}

struct NoFit {
  const char* name;
  const char* scenario;
  std::vector<std::string> set;  ///< So that it does not fit.
};

class NearestFitTest : public ::testing::TestWithParam<NoFit> {};

// What the report proposes is given back as it was printed.
TEST_P(NearestFitTest, ProposalsCanBePasted) {
  std::vector<std::string> arguments = {
      "forecast", std::string("scenarios/gallery/") + GetParam().scenario, "--format=json"};
  for (const std::string& setting : GetParam().set) {
    arguments.insert(arguments.end(), {"--set", setting});
  }
  const ProcessResult result = RunStepcast(arguments);
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const auto memory = nlohmann::json::parse(result.out)["memory"];
  ASSERT_FALSE(memory["fits"]);
  EXPECT_GT(memory["out_of_memory"]["excess_bytes"], 0);
  ASSERT_TRUE(memory["nearest_fit"].contains("proposals")) << memory["nearest_fit"].dump(2);
  for (const auto& proposal : memory["nearest_fit"]["proposals"]) {
    std::vector<std::string> again = arguments;
    for (const std::string setting : proposal["set"]) again.insert(again.end(), {"--set", setting});
    const ProcessResult fitting = RunStepcast(again);
    ASSERT_EQ(fitting.exit_code, 0) << fitting.err;
    const auto json = nlohmann::json::parse(fitting.out);
    EXPECT_TRUE(json["memory"]["fits"]) << proposal.dump();
    EXPECT_TRUE(json["memory"]["nearest_fit"]["set"].is_null());
    EXPECT_EQ(json["memory"]["peak_bytes"], proposal["peak_bytes"]);
    EXPECT_EQ(json["step_time_s"], proposal["step_time_s"]);
    EXPECT_EQ(json["gpus"], proposal["gpus"]);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Scenarios, NearestFitTest,
    ::testing::Values(
        NoFit{"Dense",
              "llama-3-8b-on-8-h100.yaml",
              {"strategy.tensor_parallel_degree=1", "strategy.sequence_parallel=no"}},
        NoFit{"Experts", "mixtral-8x7b-on-64-h100.yaml", {"strategy.allocator_margin=0.4"}},
        NoFit{"FullySharded", "sharding-fsdp.yaml", {"strategy.allocator_margin=0.8"}},
        NoFit{"StatedStages", "gpt-530b-on-280-a100.yaml", {"strategy.micro_batch_size=4"}},
        NoFit{"EncoderDecoder", "t5-large-on-8-a100.yaml", {"strategy.allocator_margin=0.85"}},
        NoFit{"Images", "vit-large-on-8-h100.yaml", {"strategy.micro_batch_size=512"}},
        NoFit{"NoTransformer", "resnet-50-on-8-a100.yaml", {"strategy.allocator_margin=0.75"}}),
    [](const ::testing::TestParamInfo<NoFit>& test) { return std::string(test.param.name); });

TEST(ForecastCommandTest, RunsFromAnyDirectory) {
  const TemporaryDirectory elsewhere;
  EXPECT_EQ(RunStepcast({"forecast", Scenario()}, elsewhere.path()).exit_code, 0);
}

TEST(ForecastCommandTest, WritesTracesOfBothKinds) {
  const TemporaryDirectory directory;
  const std::string chrome = directory.path() + "/step.json";
  const std::string perfetto = directory.path() + "/step.pftrace";
  EXPECT_EQ(Forecast({"--trace", chrome}).exit_code, 0);
  EXPECT_EQ(Forecast({"--trace", perfetto}).exit_code, 0);
  std::ifstream file(chrome);
  const auto json = nlohmann::json::parse(file);
  EXPECT_TRUE(json.is_array() || json.contains("traceEvents"));
  EXPECT_GT(std::filesystem::file_size(perfetto), 1000U);
}

TEST(ExplainCommandTest, PrintsTheExplanationAndNothingElse) {
  const ProcessResult result = RunStepcast({"explain", Scenario(), "--threads=1"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.err, "");
  EXPECT_THAT(result.out, StartsWith("gpt-204m-on-4-a100\n"));
  for (const char* heading : {"\nPlan\n", "\nWhat each rank holds\n", "\nGroups of rank 0\n",
                              "\nWhat is sent\n", "\nTimeline of the step", "\nOrder (stage"}) {
    EXPECT_THAT(result.out, HasSubstr(heading));
  }
}

// Cells of the chart end where the width says.
TEST(ExplainCommandTest, WidthAndSetAreObeyed) {
  const ProcessResult result =
      RunStepcast({"explain", Scenario(), "--width", "140", "--set=cluster.gpus=8", "--set",
                   "strategy.pipeline_parallel_degree=2", "--set=strategy.micro_batch_size=1",
                   "--set", "training.global_batch_size=16"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const std::size_t row = result.out.find("\n  pipeline rank 1 |");
  ASSERT_NE(row, std::string::npos) << result.out;
  EXPECT_EQ(result.out.find('\n', row + 1) - row - 1, 140U);
}

TEST(ExplainCommandTest, JsonHasTheFieldsOfTheContract) {
  const ProcessResult result = RunStepcast({"explain", Scenario(), "--format=json"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const auto json = nlohmann::json::parse(result.out);
  for (const char* path :
       {"/name", "/step_time_s", "/plan/degrees", "/plan/schedule", "/pipeline/0/ranks",
        "/pipeline/0/stages/0/layers", "/pipeline/0/actions/0/action",
        "/pipeline/0/actions/0/start_s", "/pipeline/0/optimizer", "/groups/0/ranks",
        "/groups/0/in_node_gigabytes_per_s", "/traffic/0/rows/0/message_bytes",
        "/traffic/0/rows/0/sent_bytes", "/traffic/0/rows/0/count"}) {
    EXPECT_TRUE(json.contains(nlohmann::json::json_pointer(path))) << path;
  }
}

TEST(OutputTest, StandardOutputThatCannotBeWrittenIsNotBadInput) {
  for (const StandardOutput kind :
       {StandardOutput::kClosed, StandardOutput::kBrokenPipe, StandardOutput::kFullDisk}) {
    for (const char* format : {"text", "json", "csv"}) {
      const ProcessResult result = Forecast({"--format", format}, kind);
      EXPECT_EQ(result.exit_code, 3) << static_cast<int>(kind) << " " << format;
      EXPECT_THAT(result.err, StartsWith("error: standard output: cannot be written: "));
    }
    EXPECT_EQ(RunStepcast({"--help"}, ".", kind).exit_code, 3);
    EXPECT_EQ(RunStepcast({"--version"}, ".", kind).exit_code, 3);
  }
}

TEST(OutputTest, TraceThatCannotBeWrittenIsNotBadInputAndStopsTheReport) {
  const TemporaryDirectory directory;
  std::filesystem::create_directory(directory.path() + "/directory.json");
  std::filesystem::create_symlink("/dev/full", directory.path() + "/full.pftrace");
  std::filesystem::create_symlink("/dev/full", directory.path() + "/full.json");
  for (const char* name :
       {"/missing/step.json", "/directory.json", "/full.pftrace", "/full.json"}) {
    const std::string path = directory.path() + name;
    const ProcessResult result = Forecast({"--trace", path});
    EXPECT_EQ(result.exit_code, 3) << path;
    EXPECT_EQ(result.out, "") << path;
    EXPECT_THAT(result.err, StartsWith("error: " + path + ": ")) << path;
  }
}

TEST(HelpTest, EveryCommandHasHelpWithAnExample) {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--help"},
                                                    {"forecast", "--help"},
                                                    {"explain", "--help"},
                                                    {"validate", "--help"},
                                                    {"profile", "--help"},
                                                    {"execute", "--help"}}) {
    const ProcessResult result = RunStepcast(arguments);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.err, "");
    EXPECT_THAT(result.out, HasSubstr("Example"));
    EXPECT_THAT(result.out, HasSubstr("Options:"));
  }
}

TEST(HelpTest, VersionIsOneLine) {
  const ProcessResult result = RunStepcast({"--version"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_THAT(result.out, ::testing::MatchesRegex("stepcast [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

// One row of a GPT on one GPU, with a step time of a thousand seconds that no such run needs.
std::string WriteRuns(const TemporaryDirectory& directory) {
  return directory.Write(
      "runs.csv",
      "id,source,gpu,gpus_per_node,n_gpus,model,n_params_b,layers,hidden,heads,kv_heads,ffn,vocab,"
      "seq_len,global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,"
      "sequence_parallel,recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,"
      "model_tflops_per_gpu,mfu,mem_gb,notes\n"
      "row-1,nobody,A100-SXM4-80GB,8,1,GPT,0.2,12,1024,16,16,4096,51200,1024,4,4,1,1,1,1,1,1,,none,"
      "no,none,fp16,flash,none,1000,,,,,\n");
}

std::string Content(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(ValidateCommandTest, ExitsWithOneOutsideTheTolerance) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const ProcessResult plain = RunStepcast({"validate", "--runs", runs, "--format=json"});
  ASSERT_EQ(plain.exit_code, 0) << plain.err;
  EXPECT_EQ(nlohmann::json::parse(plain.out)["sets"][0]["simulated"], 1);
  const ProcessResult strict = RunStepcast({"validate", "--runs", runs, "--tolerance", "0.1"});
  EXPECT_EQ(strict.exit_code, 1);
  EXPECT_THAT(strict.err, HasSubstr("check failed: " + runs));
  EXPECT_NE(strict.out, "");
}

TEST(ValidateCommandTest, GroupsAndWorstRowsAreObeyed) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const ProcessResult text = RunStepcast({"validate", "--runs", runs, "--by", "tp,pp"});
  ASSERT_EQ(text.exit_code, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("Errors by tp, pp, all files\n"));
  EXPECT_THAT(text.out, HasSubstr("  runs.csv, row-1: measured 1000 s, forecast "));
  const ProcessResult json =
      RunStepcast({"validate", "--runs", runs, "--by=tp,pp", "--worst", "0", "--format=json"});
  ASSERT_EQ(json.exit_code, 0) << json.err;
  const auto document = nlohmann::json::parse(json.out);
  EXPECT_EQ(document["by"]["groups"][0]["values"]["pp"], "1");
  EXPECT_TRUE(document["worst"].empty());
  EXPECT_EQ(document["overall"]["compared"], 1);
}

TEST(ValidateCommandTest, TheScatterIsWrittenWhole) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const std::string scatter = directory.Write("scatter.csv", "what stood there\n");
  const ProcessResult result = RunStepcast({"validate", "--runs", runs, "--scatter", scatter});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(Content(scatter), StartsWith("file,id,gpu,n_gpus,model,measured_s,forecast_s,p05_s,"
                                           "p95_s,error_fraction\nruns.csv,row-1,"
                                           "A100-SXM4-80GB,1,GPT,1000,"));
  EXPECT_FALSE(std::filesystem::exists(scatter + ".part"));
}

// The error of the one row is nearly -100 %.
TEST(ValidateCommandTest, TheGateFailsWhereErrorsGrewAndIsRewrittenOnPurpose) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const std::string gate =
      directory.Write("gate.csv", "set,mape_fraction,compared\nother.csv,0.1,3\n");
  const ProcessResult missing = RunStepcast({"validate", "--runs", runs, "--gate", gate});
  EXPECT_EQ(missing.exit_code, 1);
  EXPECT_THAT(missing.err, HasSubstr("check failed: runs.csv: not stored"));
  EXPECT_THAT(missing.out, HasSubstr("0 of 1 sets pass\n"));
  const ProcessResult update =
      RunStepcast({"validate", "--runs", runs, "--gate", gate, "--update-gate"});
  EXPECT_EQ(update.exit_code, 0) << update.err;
  EXPECT_THAT(Content(gate), StartsWith("set,mape_fraction,compared\nother.csv,0.10000,3\n"
                                        "runs.csv,0.99"));
  const ProcessResult passing =
      RunStepcast({"validate", "--runs", runs, "--gate", gate, "--format=json"});
  EXPECT_EQ(passing.exit_code, 0) << passing.err;
  EXPECT_EQ(nlohmann::json::parse(passing.out)["gate"]["passed"], true);
  directory.Write("gate.csv", "set,mape_fraction,compared\nruns.csv,0.9,1\n");
  const ProcessResult worse = RunStepcast({"validate", "--runs", runs, "--gate", gate});
  EXPECT_EQ(worse.exit_code, 1);
  EXPECT_THAT(worse.err, HasSubstr("check failed: runs.csv: mean absolute error 99."));
  EXPECT_THAT(worse.err, HasSubstr(", 90.00 % before"));
}

TEST(ValidateCommandTest, TheDocumentHoldsErrorsFitsAndWeakSpots) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const std::string document = directory.path() + "/accuracy.md";
  const ProcessResult result = RunStepcast({"validate", "--runs", runs, "--document", document});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  const std::string text = Content(document);
  EXPECT_THAT(text, HasSubstr("| `runs.csv` | 1 | 1 | 1 | "));
  EXPECT_THAT(text, HasSubstr("\n### llm-foundry on `h100-sxm5-80gb`\n"));
  EXPECT_THAT(text, HasSubstr("\n## Where it is wrong, as far as we know\n\n- "));
  EXPECT_THAT(text, HasSubstr("| Calculon | 8 | 3.65 % | 8.87 % | - | - | - |"));
}

// A gate that is not there is made by --update-gate alone.
TEST(ValidateCommandTest, AnUpdateMakesTheGate) {
  const TemporaryDirectory directory;
  const std::string runs = WriteRuns(directory);
  const std::string gate = directory.path() + "/gate.csv";
  EXPECT_EQ(RunStepcast({"validate", "--runs", runs, "--gate", gate}).exit_code, 2);
  EXPECT_EQ(RunStepcast({"validate", "--runs", runs, "--gate", gate, "--update-gate"}).exit_code,
            0);
  EXPECT_THAT(Content(gate), HasSubstr("\nruns.csv,0.99"));
}

// No GPU is visible to these processes, whether there is a driver, a plugin, or neither.
void ExpectNoGpu(const std::vector<std::string>& arguments) {
  ::setenv("CUDA_VISIBLE_DEVICES", "", /*overwrite=*/1);
  const ProcessResult result = RunStepcast(arguments);
  ::unsetenv("CUDA_VISIBLE_DEVICES");
  EXPECT_EQ(result.exit_code, 3);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, ::testing::AnyOf(HasSubstr("no NVIDIA driver on this machine"),
                                           HasSubstr("no NVIDIA GPU that this program may use"),
                                           HasSubstr("no CUDA-capable device is detected"),
                                           HasSubstr("this stepcast was built without CUDA")));
}

TEST(ProfileCommandTest, WithoutAGpuSaysSoAndMeasuresNothing) {
  const TemporaryDirectory directory;
  const std::string out = directory.path() + "/profile";
  ExpectNoGpu({"profile", "--device", "cuda", "--out", out});
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST(ExecuteCommandTest, WithoutAGpuSaysSo) {
  ExpectNoGpu({"execute", "scenarios/gallery/small-llama-to-execute.yaml", "--device", "cuda"});
}

TEST(ValidateCommandTest, WithoutAGpuSaysSo) { ExpectNoGpu({"validate", "--device", "cuda"}); }

TEST(ProfileCommandTest, OtherDevicesAreBadInput) {
  const ProcessResult typo = RunStepcast({"profile", "--device", "cuba", "--out", "unused"});
  EXPECT_EQ(typo.exit_code, 2);
  EXPECT_THAT(typo.err, HasSubstr("--device: found \"cuba\", wanted cpu or cuda"));
  EXPECT_EQ(RunStepcast({"profile", "--device", "cuda"}).exit_code, 2);
}

ProcessResult ExecuteSmallLlama(const std::vector<std::string>& arguments) {
  std::vector<std::string> all = {"execute", "scenarios/gallery/small-llama-to-execute.yaml"};
  // Small enough for a test.
  for (const char* change : {"model.layers=2", "model.hidden_size=32", "model.ffn_hidden_size=64",
                             "model.vocabulary_size=64", "training.sequence_length=16"}) {
    all.insert(all.end(), {"--set", change});
  }
  all.insert(all.end(), arguments.begin(), arguments.end());
  return RunStepcast(all);
}

TEST(ExecuteCommandTest, TrainsAndPrintsTheForecastBesideIt) {
  const ProcessResult result =
      ExecuteSmallLlama({"--device", "cpu", "--steps", "10", "--share-cores", "--format=json"});
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const auto json = nlohmann::json::parse(result.out);
  EXPECT_GT(json.at("forecast_step_time_s").get<double>(), 0);
  EXPECT_GT(json.at("measured_step_time_s").get<double>(), 0);
  EXPECT_EQ(json.at("ranks"), 2);
  const auto& losses = json.at("losses");
  ASSERT_EQ(losses.size(), 10);
  EXPECT_LT(losses.back().get<double>(), losses.front().get<double>());
  const TemporaryDirectory directory;
  const std::string trace = directory.path() + "/measured.json";
  const ProcessResult text =
      ExecuteSmallLlama({"--device", "cpu", "--steps", "2", "--share-cores", "--trace", trace});
  EXPECT_EQ(text.exit_code, 0) << text.err;
  // Both timelines, each with a process for each of the two ranks.
  EXPECT_FALSE(nlohmann::json::parse(Content(trace)).empty());
  EXPECT_THAT(Content(trace), HasSubstr("\"forecast: "));
  EXPECT_THAT(Content(trace), HasSubstr("\"measured: "));
  EXPECT_THAT(text.out, HasSubstr("  step      forecast "));
  EXPECT_THAT(text.out, HasSubstr("Streams of a step, all ranks together"));
  EXPECT_THAT(text.out, HasSubstr("gemm"));
}

TEST(ExecuteCommandTest, WhatCannotBeExecutedIsBadInput) {
  const auto error = [](const std::vector<std::string>& arguments) {
    const ProcessResult result = ExecuteSmallLlama(arguments);
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    return result.err;
  };
  EXPECT_THAT(error({"--device", "gpu"}), HasSubstr("--device: found \"gpu\", wanted cpu or cuda"));
  EXPECT_THAT(error({"--device", "cuda", "--share-cores"}), HasSubstr("a GPU of its own"));
  EXPECT_THAT(error({"--device", "cuda", "--link-latency-us", "3"}), HasSubstr("links are real"));
  EXPECT_THAT(error({"--device", "cuda", "--profile", "any"}), HasSubstr("profile is of cores"));
  EXPECT_THAT(error({"--device", "cpu", "--steps", "1"}), HasSubstr("--steps: found 1, wanted 2"));
  EXPECT_THAT(error({"--device", "cpu", "--format=csv"}), HasSubstr("text or json"));
  EXPECT_THAT(error({"--device", "cpu", "--link-gigabytes-per-s", "0"}),
              HasSubstr("--link-gigabytes-per-s: found 0"));
  EXPECT_THAT(error({"--device", "cpu", "--set", "strategy.precision=bf16"}),
              HasSubstr("set strategy.precision: fp32"));
  // No machine has so many cores that it would be a cluster.
  EXPECT_THAT(error({"--device", "cpu", "--set", "cluster.gpus=4096", "--set",
                     "training.global_batch_size=8192"}),
              HasSubstr("each rank needs a core of its own"));
}

}  // namespace
}  // namespace stepcast::testing
