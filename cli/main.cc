/// \file
/// The executable `stepcast`: flags in, text out, exit codes.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <new>
#include <span>
#include <string>
#include <vector>

#include "cli/calibrate_command.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/execute_command.h"
#include "cli/explain_command.h"
#include "cli/export_command.h"
#include "cli/forecast_command.h"
#include "cli/import_command.h"
#include "cli/manual.h"
#include "cli/plan_command.h"
#include "cli/profile_command.h"
#include "cli/replay_command.h"
#include "cli/report_page.h"
#include "cli/scale_command.h"
#include "cli/serve_command.h"
#include "cli/shell_completion.h"
#include "cli/sweep_command.h"
#include "cli/terminal.h"
#include "cli/validate_command.h"
#include "cli/whatif_command.h"
#include "hardware/config/config.h"
#include "scenarios/page/content.h"
#include "simulator/base/printable.h"

namespace stepcast {
namespace {

void AddCommonFlags(CLI::App& command, CommonFlags& flags, const char* set_help,
                    const char* format_help = "text (default), json or csv",
                    const char* formats = "text|json|csv") {
  command.add_option("--format", flags.format, format_help)->type_name(formats);
  command.add_option("--set", flags.set, set_help)
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command.add_option("--threads", flags.threads, "Threads to use (default: all cores)")
      ->type_name("N");
}

std::string NotEmpty(const std::string& name) {
  return name.empty() ? "found nothing, wanted the name of a file" : "";
}
std::string NotEmptyName(const std::string& name) {
  return name.empty() ? "found nothing, wanted the name of a change" : "";
}
std::string NotEmptyColumns(const std::string& columns) {
  return columns.empty() ? "found nothing, wanted columns, such as tp,pp" : "";
}

void AddScenario(CLI::App& command, std::string& scenario) {
  command.add_option("SCENARIO", scenario, "Scenario file (.yaml, .json, .textproto, .pb)")
      ->required()
      ->type_name("");
}

CLI::Option* AddRuns(CLI::App& command, std::vector<std::string>& runs) {
  return command.add_option("--runs", runs, "Tables of measured runs")->type_name("FILE.csv");
}

/// `step` says which one is written.
void AddTrace(CLI::App& command, std::string& trace, const std::string& step) {
  command
      .add_option("--trace", trace,
                  "Write the " + step +
                      " step for Perfetto; suffix\n"
                      ".pftrace (binary) or .json (Chrome format)")
      ->type_name("FILE.pftrace|FILE.json")
      ->check(NotEmpty, "");
}

void AddReport(CLI::App& command, ReportPageFlags& flags) {
  flags.program = "stepcast " STEPCAST_VERSION;
  command
      .add_option("--report", flags.file,
                  "Also write the report as a page for a browser: one file\n"
                  "with charts, which needs no network")
      ->type_name("FILE.html")
      ->check(NotEmpty, "");
}

void AddTransport(CLI::App& command, std::string& transport) {
  command
      .add_option("--transport", transport,
                  "Between ranks on cores: memory (default), mpi or mpi-tcp")
      ->type_name("memory|mpi|mpi-tcp");
}

CLI::App* AddForecast(CLI::App& app, ForecastFlags& flags) {
  CLI::App* command =
      app.add_subcommand("forecast", "Forecast one training step: time, memory, cost");
  AddScenario(*command, flags.scenario);
  AddTrace(*command, flags.trace, "simulated");
  AddReport(*command, flags.report);
  command->add_flag(
      "--expand-ranks", flags.expand_ranks,
      "Simulate every rank by itself, not those with the same\nwork once; for checking");
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario, such as\n"
                 "strategy.tensor_parallel_degree=4; repeatable");
  command->footer(
      "\nExamples:\n"
      "  stepcast forecast scenarios/gallery/llama-3-8b-on-8-h100.yaml\n"
      "  stepcast forecast scenarios/gallery/llama-3-8b-on-8-h100.yaml --set cluster.gpus=16\n"
      "  stepcast forecast scenario.yaml --report report.html\n"
      "  stepcast forecast scenario.yaml --format=json | jq .step_time_s");
  return command;
}

CLI::App* AddWhatIf(CLI::App& app, WhatIfFlags& flags) {
  CLI::App* command =
      app.add_subcommand("whatif", "Forecast what changes would buy, alone, together and in pairs");
  AddScenario(*command, flags.scenario);
  command
      ->add_option("--change", flags.change,
                   "Only this change, of the scenario's, the file's or the\n"
                   "gallery; repeatable (default: all that the scenario and\n"
                   "the file list, or else the gallery,\n"
                   "scenarios/catalogue/changes.yaml)")
      ->type_name("CHANGE")
      ->allow_extra_args(false)
      ->check(NotEmptyName, "");
  command->add_option("--changes", flags.changes, "Changes from a file as well")
      ->type_name("FILE")
      ->check(NotEmpty, "");
  command->add_flag("--pairs", flags.pairs,
                    "Also every two changes together: the joint speed-up over\n"
                    "the product of both");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario first, such as\n"
                 "training.global_batch_size=512; repeatable");
  command->footer(
      "\nExamples:\n"
      "  stepcast whatif scenarios/gallery/llama-3-70b-on-64-h100.yaml\n"
      "  stepcast whatif scenario.yaml --change zero-1 --change fp8-products --pairs\n"
      "  stepcast whatif scenario.yaml --changes my-changes.yaml --format=csv > changes.csv");
  return command;
}

CLI::App* AddSweep(CLI::App& app, SweepFlags& flags) {
  flags.program = "stepcast " STEPCAST_VERSION;
  CLI::App* command = app.add_subcommand(
      "sweep", "Forecast a grid or list of points: many values of fields of a scenario");
  command->add_option("FILE", flags.file, "A sweep, or a scenario with --over")
      ->required()
      ->type_name("");
  command
      ->add_option("--over", flags.over,
                   "Values of a field, each with every value of the others:\n"
                   "strategy.micro_batch_size=1,2,4 or =1..8 or =1..64*2;\n"
                   "repeatable")
      ->type_name("PATH=VALUES")
      ->allow_extra_args(false);
  command
      ->add_option("--out", flags.out,
                   "SQLite database for all points, and beside it the same\n"
                   "as CSV; points stream into FILE.db.partial first")
      ->type_name("FILE.db")
      ->check(NotEmpty, "");
  command->add_flag("--resume", flags.resume, "Go on with what an interrupted sweep left in --out");
  command
      ->add_option("--shard", flags.shard,
                   "Only part I of N, into FILE-shard-I-of-N.db; a task of a\n"
                   "Slurm job array takes its own by itself")
      ->type_name("I/N");
  command->add_option("--top", flags.top, "Points in each list of the report (default: 10)")
      ->type_name("N");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario in all points, such as\n"
                 "training.global_batch_size=512; repeatable");
  command->footer(
      "\nExamples:\n"
      "  stepcast sweep scenarios/gallery/sharding-zero-3.yaml --over "
      "strategy.weight_buffers=1..6\n"
      "  stepcast sweep sweep.yaml --out sweep.db\n"
      "  stepcast sweep sweep.yaml --out sweep.db --resume\n"
      "  stepcast sweep sweep.yaml --out sweep.db --shard 1/4\n"
      "  stepcast merge sweep-shard-*.db --out sweep.db");
  return command;
}

CLI::App* AddMerge(CLI::App& app, MergeFlags& flags) {
  CLI::App* command =
      app.add_subcommand("merge", "Join the shards of a sweep, once all of its points are there");
  command->add_option("SHARD", flags.files, "Databases that sweep --shard wrote")
      ->required()
      ->type_name("...");
  command->add_option("--out", flags.out, "The database of all points, and beside it the CSV")
      ->required()
      ->type_name("FILE.db")
      ->check(NotEmpty, "");
  command->add_option("--top", flags.top, "Points in each list of the report (default: 10)")
      ->type_name("N");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common, "Not used by merge");
  command->footer(
      "\nExample:\n"
      "  stepcast merge sweep-shard-*.db --out sweep.db");
  return command;
}

CLI::App* AddPlan(CLI::App& app, PlanFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "plan", "Search all layouts of the scenario on the GPUs that can be had for the best");
  AddScenario(*command, flags.scenario);
  command
      ->add_option("--gpus", flags.gpus,
                   "Numbers of GPUs of the scenario's cluster, such as\n"
                   "64,128; the scenario's when left out")
      ->type_name("N,N...")
      ->check(NotEmpty, "");
  command
      ->add_option("--offer", flags.offers,
                   "GPUs of another cluster of the catalogue, and what one of\n"
                   "them costs an hour; repeatable")
      ->type_name("CLUSTER:GPUS[:USD]")
      ->allow_extra_args(false);
  command
      ->add_option("--over", flags.over,
                   "Values of a field of the strategy in place of those that\n"
                   "are tried by themselves, as in sweep; --set leaves one at\n"
                   "one value; repeatable")
      ->type_name("PATH=VALUES")
      ->allow_extra_args(false);
  command->add_option("--budget-usd", flags.budget, "The whole job may cost so much")
      ->type_name("USD")
      ->check(NotEmpty, "");
  command->add_option("--deadline-hours", flags.deadline, "And take so long")
      ->type_name("HOURS")
      ->check(NotEmpty, "");
  command->add_option("--top", flags.top, "Layouts in the list of the fastest (default: 5)")
      ->type_name("K");
  command
      ->add_option("--forecasts", flags.forecasts,
                   "Forecasts at most; the report says when that was too few\n"
                   "(default: 400)")
      ->type_name("N");
  command
      ->add_option("--megatron", flags.megatron,
                   "Also write the command that starts Megatron-LM with the\n"
                   "fastest layout, as export megatron does")
      ->type_name("FILE.sh")
      ->check(NotEmpty, "");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario in all layouts, such as\n"
                 "strategy.zero_stage=1; repeatable");
  command->footer(
      "\nExamples:\n"
      "  stepcast plan scenarios/gallery/llama-3-70b-on-64-h100.yaml\n"
      "  stepcast plan scenario.yaml --gpus 64,128,256 --deadline-hours 720\n"
      "  stepcast plan scenario.yaml --offer dgx-h100-ndr:64:2.5 --offer "
      "dgx-a100-80gb-hdr:128:1.3\n"
      "  stepcast plan scenario.yaml --set strategy.zero_stage=3 --over "
      "strategy.weight_buffers=1..4");
  return command;
}

CLI::App* AddScale(CLI::App& app, ScaleFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "scale", "Forecast the scenario on more and more GPUs, and say where they stop paying");
  AddScenario(*command, flags.scenario);
  command
      ->add_option("--gpus", flags.gpus,
                   "Numbers of GPUs, such as 8,16,32; doubled from the\n"
                   "scenario's when left out")
      ->type_name("N,N...")
      ->check(NotEmpty, "");
  command->add_option("--points", flags.points, "How many of those (default: 6)")->type_name("N");
  command->add_flag("--weak", flags.weak, "The batch grows with the GPUs, rather than stays");
  command
      ->add_option("--marginal", flags.marginal,
                   "GPUs pay as long as each one adds this share of what\n"
                   "one of the first point's does (default: 0.5)")
      ->type_name("SHARE");
  command
      ->add_option("--usd-per-hour", flags.usd_per_hour,
                   "Or as long as the job, with so much for each hour that\n"
                   "it takes, becomes cheaper")
      ->type_name("USD")
      ->check(NotEmpty, "");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario in all points, such as\n"
                 "strategy.zero_stage=1; repeatable");
  command->footer(
      "\nExamples:\n"
      "  stepcast scale scenarios/gallery/llama-3-8b-on-8-h100.yaml\n"
      "  stepcast scale scenario.yaml --gpus 64,128,256,512 --weak\n"
      "  stepcast scale scenario.yaml --set training.tokens_total=1e12 --usd-per-hour 2000");
  return command;
}

CLI::App* AddServe(CLI::App& app, ServeFlags& flags) {
  flags.program = "stepcast " STEPCAST_VERSION;
  CLI::App* command = app.add_subcommand(
      "serve", "A page in the browser to edit scenarios, with the forecast as it changes");
  command
      ->add_option("SCENARIO|DIR", flags.what,
                   "Scenario to begin with, or a directory of them (default:\n"
                   "the current one); the gallery is there as well")
      ->type_name("");
  command->add_option("--port", flags.port, "Port to listen on; 0 is any free one (default: 8357)")
      ->type_name("N");
  command
      ->add_option("--host", flags.host,
                   "Address to listen on (default: 127.0.0.1, which only\n"
                   "programs of this machine reach)")
      ->type_name("ADDRESS");
  command->add_flag("--allow-remote", flags.allow_remote,
                    "Take an address for --host that other machines reach");
  command
      ->add_option("--root", flags.root,
                   "Directory whose scenarios are offered, and below which\n"
                   "they may name files (default: where SCENARIO is)")
      ->type_name("DIR");
  command->add_option("--threads", flags.threads, "Threads of a what-if (default: all cores)")
      ->type_name("N");
  command->footer(
      "\nExamples:\n"
      "  stepcast serve\n"
      "  stepcast serve scenarios/gallery/llama-3-70b-on-64-h100.yaml --port 0\n"
      "  ssh -L 8357:127.0.0.1:8357 cluster        and there: stepcast serve my-scenarios");
  return command;
}

CLI::App* AddExplain(CLI::App& app, ExplainFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "explain", "Show a step so that it can be checked: layout, traffic, timeline");
  AddScenario(*command, flags.scenario);
  command->add_option("--width", flags.width, "Columns of the timeline (default: 100)")
      ->type_name("N");
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario, such as\n"
                 "strategy.pipeline_parallel_degree=4; repeatable",
                 "text (default) or json", "text|json");
  command->footer(
      "\nExamples:\n"
      "  stepcast explain scenarios/gallery/gpt-3-175b-on-64-a100.yaml\n"
      "  stepcast explain scenario.yaml --set strategy.schedule=zb_h1 --width 160\n"
      "  stepcast explain scenario.yaml --format=json | jq .groups");
  return command;
}

CLI::App* AddReplay(CLI::App& app, ReplayFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "replay", "Replay what a profiler recorded, and say what changes of it would buy");
  command
      ->add_option("RECORDING", flags.recordings,
                   "Traces of PyTorch's profiler (.json, .json.gz) or exports of\n"
                   "Nsight Systems (.sqlite), one of each rank")
      ->required()
      ->type_name("");
  command
      ->add_option("--change", flags.changes,
                   "Try it instead of the usual ones, alone and with the others\n"
                   "that are asked for; repeatable")
      ->type_name("CHANGE")
      ->allow_extra_args(false);
  command->add_flag("--no-changes", flags.no_changes, "Replay alone");
  command
      ->add_option("--steps", flags.steps,
                   "How the names of annotations that mark a step begin\n"
                   "(default: ProfilerStep#)")
      ->type_name("PREFIX");
  command
      ->add_option("--device", flags.device,
                   "The GPU, of the catalogue, in place of what the recordings\nsay")
      ->type_name("GPU")
      ->check(NotEmpty, "");
  command
      ->add_option("--trace", flags.trace,
                   "Write the replay, with all changes that are asked for, as a\n"
                   "trace of PyTorch's profiler")
      ->type_name("FILE.json")
      ->check(NotEmpty, "");
  AddCommonFlags(*command, flags.common, "Means nothing here");
  command->footer(ReplayChangeHelp() +
                  "\nExamples:\n"
                  "  stepcast replay trace.json.gz\n"
                  "  stepcast replay rank0.json.gz rank1.json.gz --change collectives=2\n"
                  "  stepcast replay report.sqlite --steps step --change precision=bf16 "
                  "--change cuda-graphs");
  return command;
}

CLI::App* AddImport(CLI::App& app, ImportFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "import", "Make scenarios of configurations, profiles of measurements, a step of traces");
  command
      ->add_option("kind", flags.kind,
                   "megatron: a launch script or argument line of\n"
                   "Megatron-LM, or its YAML; deepspeed: ds_config.json;\n"
                   "fsdp: Accelerate's YAML or the arguments of FSDP and\n"
                   "torchrun; huggingface: a model's config.json;\n"
                   "nccl-tests: its text or JSON; kineto: a trace of PyTorch's\n"
                   "profiler; nsight: an SQLite export of Nsight Systems;\n"
                   "csv: rows of anything measured, its columns on the first\n"
                   "line; chakra: execution traces FILE.RANK.et of all ranks,\n"
                   "which are simulated")
      ->required()
      ->type_name("megatron|deepspeed|fsdp|huggingface|nccl-tests|kineto|nsight|csv|chakra");
  command->add_option("file", flags.file, "What to read")->required()->type_name("FILE");
  command
      ->add_option("--out", flags.out,
                   "Where the scenario or profile is written; required but\nfor chakra")
      ->type_name("FILE");
  command
      ->add_option("--cluster", flags.cluster,
                   "On which machine it runs, of the catalogue; chakra: whose\n"
                   "network prices communication (default: as recorded)")
      ->type_name("CLUSTER");
  command
      ->add_option("--groups", flags.groups,
                   "chakra: communicator groups as ASTRA-sim has them\n"
                   "(default: comm_groups.json beside the traces)")
      ->type_name("FILE.json")
      ->check(NotEmpty, "");
  AddTrace(*command, flags.trace, "simulated");
  command->add_option("--gpus", flags.gpus, "On how many GPUs, where the file does not say")
      ->type_name("N");
  command
      ->add_option("--model", flags.model,
                   "deepspeed, fsdp: what is trained, as a config.json of\nHugging Face")
      ->type_name("FILE.json");
  command
      ->add_option("--framework", flags.framework,
                   "Of the catalogue; by default as the kind has it")
      ->type_name("FRAMEWORK");
  command
      ->add_option("--env", flags.environment,
                   "megatron: a variable that the script does not set;\nrepeatable")
      ->type_name("NAME=VALUE");
  command->add_flag("--allow-unknown", flags.allow_unknown,
                    "List settings that are not known instead of refusing them");
  command
      ->add_option("--device", flags.device,
                   "The GPU, of the catalogue, where measurements do not name it")
      ->type_name("DEVICE");
  command
      ->add_option("--collective", flags.collective,
                   "nccl-tests: what was measured, where the log does not say:\n"
                   "all_reduce, all_gather, reduce_scatter, alltoall, sendrecv")
      ->type_name("all_reduce|all_gather|reduce_scatter|alltoall|sendrecv");
  command
      ->add_option("--table", flags.table,
                   "csv: the kind of table, where two have the same columns,\n"
                   "such as gemm_accumulate; by default as the columns say")
      ->type_name("KIND");
  command
      ->add_option("--source", flags.source,
                   "csv: who measured, for the profile; by default the file's\nname")
      ->type_name("TEXT");
  command->add_option("--fabric", flags.fabric, "What joins the GPUs, for the profile")
      ->type_name("TEXT");
  command->add_option("--licence", flags.licence, "Of the rows, for the profile")
      ->type_name("SPDX");
  command->add_flag("--allow-incomplete", flags.allow_incomplete,
                    "nccl-tests: take the whole rows of a run that was cut off");
  command
      ->add_option("--gpus-per-node", flags.gpus_of_node,
                   "kineto, nsight: how many ranks that follow each other share\n"
                   "a node; by default as many as the file lists GPUs")
      ->type_name("N");
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario, such as\n"
                 "training.sequence_length=4096; repeatable",
                 "text (default) or json");
  command->footer(
      "\nExamples:\n"
      "  stepcast import megatron run.sh --cluster dgx-h100-ndr --out run.yaml\n"
      "  stepcast import megatron run.sh --cluster dgx-h100-ndr --env NNODES=16 --out run.yaml\n"
      "  stepcast import deepspeed ds_config.json --model config.json --gpus 64 \\\n"
      "    --cluster dgx-a100-80gb-hdr --set training.sequence_length=4096 --out run.yaml\n"
      "  stepcast import fsdp accelerate.yaml --model config.json --cluster aws-p5 --out run.yaml\n"
      "  stepcast import nccl-tests all_reduce.log --out mine/h100-sxm5-80gb/collective.profile\n"
      "  stepcast import kineto trace.json.gz --out mine/h100-sxm5-80gb/trace.profile\n"
      "  stepcast import nsight report.sqlite --out mine/h100-sxm5-80gb/nsight.profile\n"
      "  stepcast import csv mine.csv --device h100-sxm5-80gb --out "
      "mine/h100-sxm5-80gb/mine.profile\n"
      "  stepcast import chakra traces/gpt-3-175b-on-64-a100 --cluster dgx-h100-ndr");
  return command;
}

CLI::App* AddExport(CLI::App& app, ExportFlags& flags) {
  CLI::App* command =
      app.add_subcommand("export", "Write a step, or its machine, in the formats of other tools");
  command
      ->add_option("kind", flags.kind,
                   "chakra: execution traces of all ranks, for ASTRA-sim;\n"
                   "megatron: the command that starts Megatron-LM with the\n"
                   "layout; hta: traces as of PyTorch's profiler, for Holistic\n"
                   "Trace Analysis; kineto: what a profiler recorded as such\n"
                   "a trace; dot: a small step, topology: the machine, each\n"
                   "as a graph for Graphviz")
      ->required()
      ->type_name("chakra|megatron|hta|kineto|dot|topology");
  command
      ->add_option("SCENARIO", flags.scenario,
                   "Scenario file (.yaml, .json, .textproto, .pb); kineto: a\n"
                   "trace of PyTorch's profiler or an SQLite export of Nsight\n"
                   "Systems")
      ->required()
      ->type_name("");
  command
      ->add_option("--out", flags.out,
                   "chakra, hta, and kineto where several processes were\n"
                   "recorded: a directory, made if missing; else a file")
      ->required()
      ->type_name("DIR|FILE")
      ->check(NotEmpty, "");
  const auto choose = [command](const char* flag, std::string& value, const char* what) {
    command->add_option(flag, value, what)->type_name("N")->check(NotEmpty, "");
  };
  choose("--stage", flags.stage, "dot: this pipeline stage alone, from 0 on");
  choose("--layer", flags.layer, "dot: this layer alone");
  choose("--micro-batch", flags.micro_batch, "dot: this micro-batch alone");
  command->add_flag("--expand-ranks", flags.expand_ranks,
                    "hta: a trace of every rank, not of one of those with the\nsame work");
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario, such as\n"
                 "cluster.gpus=64; repeatable",
                 "text (default) or json");
  command->footer(
      "\nExamples:\n"
      "  stepcast export chakra scenarios/gallery/gpt-3-175b-on-64-a100.yaml --out traces\n"
      "  stepcast export megatron scenario.yaml --set strategy.zero_stage=1 --out run.sh\n"
      "  stepcast export topology scenario.yaml --out cluster.dot\n"
      "  stepcast export dot scenario.yaml --layer 3 --micro-batch 0 --out step.dot\n"
      "  stepcast export hta scenario.yaml --out traces\n"
      "  stepcast export kineto report.sqlite --out report.pt.trace.json");
  return command;
}

CLI::App* AddValidate(CLI::App& app, ValidateFlags& flags) {
  CLI::App* command =
      app.add_subcommand("validate", "Compare forecasts with measured training runs");
  AddRuns(*command, flags.runs);
  command
      ->add_option("--device", flags.device,
                   "Instead of --runs: compare with steps that are executed\n"
                   "now, on the cores of this machine: cpu")
      ->type_name("cpu");
  command
      ->add_option("--suite", flags.suite,
                   "Which steps: quick (default), full, loop-order,\n"
                   "weight-buffers or a file with cases")
      ->type_name("quick|full|loop-order|weight-buffers|FILE");
  command
      ->add_option("--profile", flags.profile,
                   "What profile --device cpu wrote (default: machine-profile)")
      ->type_name("DIR");
  command->add_flag("--rows", flags.rows, "Print every row, not only the sums");
  command
      ->add_option("--tolerance", flags.tolerance,
                   "Exit with 1 when the mean absolute error of a file exceeds\n"
                   "this fraction")
      ->type_name("FRACTION");
  command
      ->add_option("--by", flags.by,
                   "Errors by the values of these columns of the tables, such\nas tp,pp")
      ->type_name("COLUMNS")
      ->check(NotEmptyColumns, "");
  command
      ->add_option("--worst", flags.worst,
                   "How many of the worst rows to show, with where their\n"
                   "forecasts spend the time (default: 3; in JSON 10)")
      ->type_name("N");
  command->add_flag("--effects", flags.effects,
                    "What single design choices bought, measured and forecast:\n"
                    "pairs of rows that differ in nothing else");
  command->add_flag("--choices", flags.choices,
                    "Whether the layout that is forecast to be the fastest is:\n"
                    "among rows of one job that differ in nothing else");
  command
      ->add_option("--scatter", flags.scatter,
                   "Write measured and forecast time of every row that has\nboth, to be plotted")
      ->type_name("FILE.csv")
      ->check(NotEmpty, "");
  command
      ->add_option("--gate", flags.gate,
                   "Exit with 1 when a file's mean absolute error is over 0.3\n"
                   "points above what stands here, fewer of its rows can be\n"
                   "compared, or it does not stand here")
      ->type_name("FILE.csv")
      ->check(NotEmpty, "");
  command->add_flag("--update-gate", flags.update_gate,
                    "Write the errors of these files into the gate instead");
  command
      ->add_option("--document", flags.document,
                   "Write docs/accuracy.md: errors, what was fitted on what,\n"
                   "where forecasts are wrong")
      ->type_name("FILE.md")
      ->check(NotEmpty, "");
  AddReport(*command, flags.report);
  AddCommonFlags(*command, flags.common, "Not supported yet: each row is a scenario of its own");
  command->footer(
      "\nExamples:\n"
      "  stepcast validate --runs korthikanti2022.csv vtrain_multi.csv\n"
      "  stepcast validate --runs korthikanti2022.csv --rows --format=json --tolerance 0.1\n"
      "  stepcast validate --runs my-runs.csv --by gpu,n_gpus --worst 5 --scatter scatter.csv\n"
      "  stepcast validate --runs my-runs.csv --gate accuracy.csv\n"
      "  stepcast validate --runs my-runs.csv --effects --format=csv\n"
      "  stepcast profile --device cpu --quick && stepcast validate --device cpu --suite quick");
  return command;
}

CLI::App* AddCalibrate(CLI::App& app, CalibrateFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "calibrate", "Fit what only whole runs show; errors of fits on what they have not seen");
  command->add_option("--runs", flags.runs, "Tables of measured runs")->type_name("FILE.csv");
  command
      ->add_option("--profile", flags.profile,
                   "In place of runs, measured kernels and collectives: print\n"
                   "how far each is forecast from those of other shapes")
      ->type_name("DIR")
      ->check(NotEmpty, "");
  command->add_option("--framework", flags.framework, "Only runs of this framework")
      ->type_name("FRAMEWORK")
      ->check(NotEmpty, "");
  command->add_option("--device", flags.device, "Only runs on, or kernels of, this device")
      ->type_name("DEVICE")
      ->check(NotEmpty, "");
  command
      ->add_option("--out", flags.out,
                   "Directory for FRAMEWORK/DEVICE/runs.profile, or\n"
                   "residual.profile where a fit does not hold; made if\n"
                   "missing. profiles/data/framework is where forecasts look")
      ->type_name("DIR")
      ->check(NotEmpty, "");
  AddCommonFlags(*command, flags.common, "Not supported: each row is a scenario of its own");
  command->footer(
      "\nExamples:\n"
      "  stepcast calibrate --profile profiles/data/a100-sxm4-80gb\n"
      "  stepcast calibrate --runs my-runs.csv\n"
      "  stepcast calibrate --runs my-runs.csv --out profiles/data/framework");
  return command;
}

CLI::App* AddProfile(CLI::App& app, ProfileFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "profile", "Measure this machine: matrix products, kernels, bandwidth, launches");
  command->add_option("--device", flags.device, "What to measure: cpu or cuda")
      ->required()
      ->type_name("cpu|cuda");
  command
      ->add_option("--out", flags.out,
                   "Directory for the .profile files; made if missing (of a\n"
                   "CPU by default machine-profile, where validate looks)")
      ->type_name("DIR");
  AddTransport(*command, flags.transport);
  command->add_flag("--quick", flags.quick,
                    "Fewer shapes, within a minute; without it seven\nminutes");
  AddCommonFlags(*command, flags.common, "Not used by profile");
  command->footer(
      "\nExamples:\n"
      "  stepcast profile --device cpu --quick\n"
      "  stepcast profile --device cuda --out my-profile --quick\n"
      "  stepcast profile --device cuda --out my-profile");
  return command;
}

CLI::App* AddExecute(CLI::App& app, ExecuteFlags& flags) {
  CLI::App* command = app.add_subcommand(
      "execute", "Run a step for real on cores or GPUs of this machine, beside its forecast");
  AddScenario(*command, flags.scenario);
  command->add_option("--device", flags.device, "What to run on: cpu or cuda")
      ->required()
      ->type_name("cpu|cuda");
  command
      ->add_option("--steps", flags.steps, "Steps to run, the first one to warm up (default: 20)")
      ->type_name("N");
  AddTrace(*command, flags.trace, "forecast and the measured");
  command
      ->add_option("--profile", flags.profile,
                   "Forecast from what profile --device cpu wrote there (by\n"
                   "default what the step does on each core is measured)")
      ->type_name("DIR");
  command
      ->add_option("--link-gigabytes-per-s", flags.link_gigabytes_per_s,
                   "Bandwidth between ranks on cores (default: 10)")
      ->type_name("X");
  command
      ->add_option("--link-latency-us", flags.link_latency_us,
                   "Latency between ranks on cores (default: 20)")
      ->type_name("X");
  AddTransport(*command, flags.transport);
  command->add_flag("--share-cores", flags.share_cores,
                    "Allow more ranks than cores; times then say little");
  AddCommonFlags(*command, flags.common,
                 "Replace a field of the scenario, such as\n"
                 "strategy.pipeline_parallel_degree=2; repeatable",
                 "text (default) or json", "text|json");
  command->footer(
      "\nExamples:\n"
      "  stepcast execute scenarios/gallery/small-llama-to-execute.yaml --device cpu\n"
      "  stepcast execute scenario.yaml --device cpu --set strategy.zero_stage=3\n"
      "  stepcast execute scenario.yaml --device cpu --transport mpi\n"
      "  stepcast execute scenario.yaml --device cuda --trace measured.json");
  return command;
}

CLI::App* AddCompletion(CLI::App& app, std::string& shell) {
  CLI::App* command = app.add_subcommand(
      "completion", "Print a script that completes commands, flags and names in a shell");
  command->add_option("bash|zsh|fish", shell, "The shell")->required()->type_name("");
  command->footer(
      "\nExamples:\n"
      "  source <(stepcast completion bash)                                      in ~/.bashrc\n"
      "  source <(stepcast completion zsh)               in ~/.zshrc, after autoload of compinit\n"
      "  stepcast completion fish > ~/.config/fish/completions/stepcast.fish");
  return command;
}

std::vector<std::string> LongNames(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string DidYouMean(const std::string& word, const std::vector<std::string>& names) {
  const std::string nearest = NearestName(word, names);
  return nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest);
}

/// What is wrong with the command line, in our words where they say more than CLI11's.
std::string WhatIsWrong(const CLI::App& app, const CLI::App* chosen, const CLI::ParseError& error) {
  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    commands.push_back(command->get_name());
  }
  const std::vector<std::string> left = app.remaining(/*recurse=*/true);
  for (const std::string& word : left) {
    if (!word.starts_with("-")) continue;
    const std::string option = word.substr(0, word.find('='));
    return fmt::format("unknown option {}{}", option,
                       DidYouMean(option, LongNames(chosen == nullptr ? app : *chosen)));
  }
  if (chosen == nullptr && left.empty()) {
    return fmt::format("a command is missing, one of {}", fmt::join(commands, ", "));
  }
  if (chosen == nullptr) {
    return fmt::format("unknown command \"{}\"{}", left.front(),
                       DidYouMean(left.front(), commands));
  }
  if (!left.empty()) return fmt::format("unexpected argument \"{}\"", left.front());
  return error.what();
}

std::string Explain(const CLI::App& app, const CLI::ParseError& error) {
  const auto subcommands = app.get_subcommands();
  const CLI::App* chosen = subcommands.empty() ? nullptr : subcommands.front();
  const std::string wrong = WhatIsWrong(app, chosen, error);
  return fmt::format("{}{} stepcast {}--help", wrong, wrong.ends_with('?') ? " See" : "; see",
                     chosen == nullptr ? "" : chosen->get_name() + " ");
}

int Main(int argc, char** argv) {
  CLI::App app("Forecasts how long a training step takes, what memory it needs and what it costs.",
               "stepcast");
  app.set_version_flag("--version", "stepcast " STEPCAST_VERSION);
  app.require_subcommand(1);
  app.footer(
      "\nResults go to standard output, messages to standard error.\n"
      "Exit codes: 0 done, 1 ran and a check failed, 2 bad input, 3 anything else.\n"
      "\nExample:\n"
      "  stepcast forecast scenarios/gallery/llama-3-8b-on-8-h100.yaml");
  ForecastFlags forecast_flags;
  const CLI::App* forecast = AddForecast(app, forecast_flags);
  WhatIfFlags whatif_flags;
  const CLI::App* whatif = AddWhatIf(app, whatif_flags);
  PlanFlags plan_flags;
  const CLI::App* plan = AddPlan(app, plan_flags);
  ScaleFlags scale_flags;
  const CLI::App* scale = AddScale(app, scale_flags);
  ServeFlags serve_flags;
  const CLI::App* serve = AddServe(app, serve_flags);
  SweepFlags sweep_flags;
  const CLI::App* sweep = AddSweep(app, sweep_flags);
  MergeFlags merge_flags;
  const CLI::App* merge = AddMerge(app, merge_flags);
  ExplainFlags explain_flags;
  const CLI::App* explain = AddExplain(app, explain_flags);
  ReplayFlags replay_flags;
  const CLI::App* replay = AddReplay(app, replay_flags);
  ImportFlags import_flags;
  const CLI::App* import = AddImport(app, import_flags);
  ExportFlags export_flags;
  const CLI::App* exported = AddExport(app, export_flags);
  ValidateFlags validate_flags;
  const CLI::App* validate = AddValidate(app, validate_flags);
  CalibrateFlags calibrate_flags;
  const CLI::App* calibrate = AddCalibrate(app, calibrate_flags);
  ProfileFlags profile_flags;
  const CLI::App* profile = AddProfile(app, profile_flags);
  ExecuteFlags execute_flags;
  const CLI::App* execute = AddExecute(app, execute_flags);
  std::string shell;
  const CLI::App* completion = AddCompletion(app, shell);
  // In no list: for the scripts of completion and for the build.
  std::string names;
  CLI::App* complete_names = app.add_subcommand("complete-names")->group("");
  complete_names->add_option("LIST", names)->required();
  std::string manual_directory;
  CLI::App* manual = app.add_subcommand("write-manual")->group("");
  manual->add_option("DIR", manual_directory)->required();
  std::string manual_date;
  manual->add_option("--date", manual_date);
  bool measure_quickly = false;
  CLI::App* measure_exchanges = app.add_subcommand("measure-exchanges")->group("");  // in no list
  measure_exchanges->add_flag("--quick", measure_quickly);
  const auto fail = [](const Failure& failure) {
    // It may quote a file or a flag.
    fmt::print(stderr, "error: {}\n", PrintableLines(failure.message));
    return static_cast<int>(failure.exit);
  };
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto written = WriteToStandardOutput(app.help() + "\n");  // Of the chosen command.
    return written ? 0 : fail(OutputFailure(written.error()));
  } catch (const CLI::CallForVersion& version) {
    const auto written = WriteToStandardOutput(std::string(version.what()) + "\n");
    return written ? 0 : fail(OutputFailure(written.error()));
  } catch (const CLI::ParseError& error) {
    return fail({ExitCode::kBadInput, Explain(app, error)});
  }
  const std::string command =
      ShellCommand("stepcast", std::span(argv, static_cast<std::size_t>(argc)).subspan(1));
  for (ReportPageFlags* const page :
       {&forecast_flags.report, &whatif_flags.report, &plan_flags.report, &scale_flags.report,
        &sweep_flags.report, &merge_flags.report, &validate_flags.report}) {
    page->command = command;
  }
  Outcome outcome = ExitCode::kDone;
  if (forecast->parsed()) outcome = RunForecastCommand(forecast_flags);
  if (whatif->parsed()) outcome = RunWhatIfCommand(whatif_flags);
  if (plan->parsed()) outcome = RunPlanCommand(plan_flags);
  if (scale->parsed()) outcome = RunScaleCommand(scale_flags);
  if (serve->parsed()) outcome = RunServeCommand(serve_flags);
  if (sweep->parsed()) outcome = RunSweepCommand(sweep_flags);
  if (merge->parsed()) outcome = RunMergeCommand(merge_flags);
  if (explain->parsed()) outcome = RunExplainCommand(explain_flags);
  if (exported->parsed()) outcome = RunExportCommand(export_flags);
  import_flags.program = "stepcast import " STEPCAST_VERSION;
  if (replay->parsed()) outcome = RunReplayCommand(replay_flags);
  if (import->parsed()) outcome = RunImportCommand(import_flags);
  if (validate->parsed()) outcome = RunValidateCommand(validate_flags);
  if (calibrate->parsed()) outcome = RunCalibrateCommand(calibrate_flags);
  if (execute->parsed()) outcome = RunExecuteCommand(execute_flags);
  if (profile->parsed()) outcome = RunProfileCommand(profile_flags);
  if (completion->parsed()) outcome = RunCompletionCommand(shell, DescribeCommands(app));
  if (complete_names->parsed()) outcome = RunCompleteNamesCommand(names);
  if (manual->parsed()) {
    outcome =
        RunManualCommand(manual_directory, DescribeCommands(app), STEPCAST_VERSION, manual_date);
  }
  if (measure_exchanges->parsed()) outcome = RunMeasureExchangesCommand(measure_quickly);
  return outcome ? static_cast<int>(*outcome) : fail(outcome.error());
}

}  // namespace
}  // namespace stepcast

int main(int argc, char** argv) {
  stepcast::PrepareStandardStreams();
  try {
    return stepcast::Main(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("error: out of memory; the scenario is too large for this machine\n", stderr);
  } catch (const std::exception& error) {
    fmt::print(stderr, "error: {} (a bug in stepcast; please report it)\n",
               stepcast::PrintableLines(error.what()));
  }
  return static_cast<int>(stepcast::ExitCode::kOther);
}
