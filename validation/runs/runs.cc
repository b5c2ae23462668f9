#include "validation/runs/runs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "hardware/config/config.h"
#include "hardware/config/csv_table.h"
#include "simulator/base/data_path.h"
#include "validation/runs/text.h"

namespace stepcast {
namespace {

using Number = std::optional<double> MeasuredRun::*;
using Text = std::string MeasuredRun::*;

/// What was measured. A number out of its range is one in another unit.
struct Quantity {
  std::string column;
  Number member;
  double low;
  double high;
  bool may_lack = false;  ///< Tables need not have the column.
};

/// The columns of one kind of run table.
struct Schema {
  const char* name;
  std::vector<std::pair<std::string, Text>> texts;
  std::vector<std::pair<std::string, Number>> counts;  ///< Whole numbers.
  std::vector<Quantity> quantities;

  std::vector<std::string> columns() const {
    std::vector<std::string> names;
    names.reserve(texts.size() + counts.size() + quantities.size());
    for (const auto& [column, member] : texts) names.push_back(column);
    for (const auto& [column, member] : counts) names.push_back(column);
    for (const Quantity& quantity : quantities) {
      if (!quantity.may_lack) names.push_back(quantity.column);
    }
    return names;
  }
};

constexpr double kLeastRate = 1e-9;
constexpr double kMostRate = 1e12;
Quantity StepTime() {
  return {"iter_time_s", &MeasuredRun::step_time_s, kShortestStep, kLongestStep};
}
Quantity Memory() { return {"mem_gb", &MeasuredRun::memory_gb, 1e-6, 1e6}; }

const Schema& TokenRuns() {
  static const Schema kSchema = {
      "LLM training runs",
      {{"id", &MeasuredRun::id},
       {"source", &MeasuredRun::source},
       {"gpu", &MeasuredRun::gpu},
       {"model", &MeasuredRun::model},
       {"schedule", &MeasuredRun::schedule},
       {"zero_stage_or_fsdp", &MeasuredRun::sharding},
       {"sequence_parallel", &MeasuredRun::sequence_parallel},
       {"recompute", &MeasuredRun::recompute},
       {"dtype", &MeasuredRun::dtype},
       {"attention_impl", &MeasuredRun::attention},
       {"offload", &MeasuredRun::offload},
       {"notes", &MeasuredRun::notes}},
      {{"gpus_per_node", &MeasuredRun::gpus_per_node},
       {"n_gpus", &MeasuredRun::gpus},
       {"layers", &MeasuredRun::layers},
       {"hidden", &MeasuredRun::hidden},
       {"heads", &MeasuredRun::heads},
       {"kv_heads", &MeasuredRun::kv_heads},
       {"ffn", &MeasuredRun::ffn},
       {"vocab", &MeasuredRun::vocabulary},
       {"seq_len", &MeasuredRun::sequence_length},
       {"global_batch", &MeasuredRun::global_batch},
       {"micro_batch", &MeasuredRun::micro_batch},
       {"tp", &MeasuredRun::tensor},
       {"pp", &MeasuredRun::pipeline},
       {"dp", &MeasuredRun::data},
       {"cp", &MeasuredRun::context},
       {"ep", &MeasuredRun::expert},
       {"vpp", &MeasuredRun::virtual_stages}},
      {StepTime(),
       {"tokens_per_s_per_gpu", &MeasuredRun::tokens_per_s_per_gpu, kLeastRate, kMostRate},
       {"model_tflops_per_gpu", &MeasuredRun::model_tflops_per_gpu, kLeastRate, kMostRate,
        /*may_lack=*/true},
       Memory()}};
  return kSchema;
}

const Schema& SampleRuns() {
  static const Schema kSchema = {
      "training runs counted in samples",
      {{"id", &MeasuredRun::id},
       {"source", &MeasuredRun::source},
       {"gpu", &MeasuredRun::gpu},
       {"model", &MeasuredRun::model},
       {"dtype", &MeasuredRun::dtype},
       {"parallelism", &MeasuredRun::sharding},
       {"notes", &MeasuredRun::notes}},
      {{"gpus_per_node", &MeasuredRun::gpus_per_node},
       {"n_gpus", &MeasuredRun::gpus},
       {"batch_per_gpu", &MeasuredRun::micro_batch},
       {"global_batch", &MeasuredRun::global_batch},
       {"tp", &MeasuredRun::tensor},
       {"pp", &MeasuredRun::pipeline},
       {"dp", &MeasuredRun::data}},
      {StepTime(),
       {"samples_per_s", &MeasuredRun::samples_per_s, kLeastRate, kMostRate},
       Memory()}};
  return kSchema;
}

/// Where the columns of a schema stand in a table. Others are ignored.
Result<std::map<std::string, std::size_t>> FindColumns(const CsvTable& table, const Schema& schema,
                                                       const std::string& path) {
  std::map<std::string, std::size_t> found;
  for (std::size_t c = 0; c < table.columns.size(); ++c) found.emplace(table.columns[c], c);
  const std::vector<std::string> wanted = schema.columns();
  for (const std::string& name : wanted) {
    if (found.count(name) > 0) continue;
    const std::string nearest = NearestName(name, table.columns);
    return InvalidInput(
        fmt::format("{}:1: column {} is missing{}; wanted the columns of {}: {}", path, name,
                    nearest.empty() ? "" : fmt::format(" (did you mean it by \"{}\"?)", nearest),
                    schema.name, fmt::join(wanted, ",")));
  }
  return found;
}

/// The step time, if one can be told, is one that a step can take.
Result<void> CheckStepTime(const MeasuredRun& run, const std::string& where) {
  const std::optional<double> time = run.MeasuredStepTime();
  if (!time || (*time >= kShortestStep && *time <= kLongestStep)) return {};
  return InvalidInput(
      fmt::format("{}: the throughput and the batch make a step of {:g} s, wanted from {} to {}",
                  where, *time, kShortestStep, kLongestStep));
}

}  // namespace

std::optional<double> MeasuredRun::MeasuredStepTime() const {
  if (step_time_s.has_value()) return step_time_s;
  if (samples_per_s.has_value() && global_batch) return *global_batch / *samples_per_s;
  if (tokens_per_s_per_gpu.has_value() && gpus && global_batch && sequence_length) {
    return *global_batch * *sequence_length / *tokens_per_s_per_gpu / *gpus;
  }
  return std::nullopt;
}

std::optional<double> MeasuredRun::*NumberColumn(const std::string& column) {
  static const std::vector<std::pair<std::string, Number>> kFromNotes = {
      {"accumulation", &MeasuredRun::accumulation},
      {"rank_batch", &MeasuredRun::rank_batch},
      {"nodes", &MeasuredRun::nodes},
      {"experts", &MeasuredRun::experts},
      {"experts_per_token", &MeasuredRun::experts_per_token},
      {"expert_hidden", &MeasuredRun::expert_hidden},
      {"expert_tensor", &MeasuredRun::expert_tensor},
      {"multi_token_layers", &MeasuredRun::multi_token_layers}};
  for (const auto* numbers : {&kFromNotes, &TokenRuns().counts, &SampleRuns().counts}) {
    for (const auto& [name, member] : *numbers) {
      if (name == column) return member;
    }
  }
  return nullptr;
}

std::vector<std::string> RunColumns() {
  std::vector<std::string> columns = TokenRuns().columns();
  const std::vector<std::string> others = SampleRuns().columns();
  columns.insert(columns.end(), others.begin(), others.end());
  return columns;
}

Result<RunTable> LoadRunTable(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(CsvTable table, ReadCsvTable(path));
  const bool samples =
      std::find(table.columns.begin(), table.columns.end(), "samples_per_s") != table.columns.end();
  const Schema& schema = samples ? SampleRuns() : TokenRuns();
  STEPCAST_ASSIGN_OR_RETURN(auto columns, FindColumns(table, schema, path));
  std::vector<MeasuredRun> runs;
  runs.reserve(table.rows.size());
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const std::vector<std::string>& row = table.rows[r];
    MeasuredRun run;
    run.line = table.lines[r];
    run.in_samples = samples;
    for (std::size_t c = 0; c < row.size(); ++c) run.cells.emplace(table.columns[c], row[c]);
    for (const auto& [name, member] : schema.texts) run.*member = row[columns[name]];
    const std::string where = fmt::format("{}:{}", path, run.line);
    for (const auto& [name, member] : schema.counts) {
      STEPCAST_ASSIGN_OR_RETURN(run.*member,
                                ReadNumber(row[columns[name]], 1, kLargestCount, /*whole=*/true,
                                           fmt::format("{}: {}", where, name)));
    }
    for (const Quantity& quantity : schema.quantities) {
      if (columns.count(quantity.column) == 0) continue;
      STEPCAST_ASSIGN_OR_RETURN(
          run.*quantity.member,
          ReadNumber(row[columns[quantity.column]], quantity.low, quantity.high, /*whole=*/false,
                     fmt::format("{}: {}", where, quantity.column)));
    }
    if (run.id.empty()) return InvalidInput(fmt::format("{}: the row has no id", where));
    STEPCAST_RETURN_IF_ERROR(CheckStepTime(run, where));
    runs.push_back(std::move(run));
  }
  return RunTable{path, std::move(table.columns), std::move(runs)};
}

Result<std::vector<MeasuredRun>> LoadRuns(const std::string& path) {
  STEPCAST_ASSIGN_OR_RETURN(RunTable table, LoadRunTable(path));
  return std::move(table.runs);
}

Result<RunSources> RunSources::Load(const std::string& path) {
  RunSources sources;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap map, LoadMessage(path, sources.file_));
  for (int i = 0; i < sources.file_.sources_size(); ++i) {
    const v1::RunSource& source = sources.file_.sources(i);
    for (int k = 0; k < source.note_columns_size(); ++k) {
      const std::string& column = source.note_columns(k).column();
      if (NumberColumn(column) != nullptr) continue;
      return InvalidInput(fmt::format(
          "{}: {} is no column of numbers; wanted one of a run table, or accumulation, rank_batch, "
          "nodes, experts, experts_per_token, expert_hidden, expert_tensor or multi_token_layers",
          map.Location(fmt::format("sources[{}].note_columns[{}].column", i, k)), column));
    }
    for (int f = 0; f < source.facts_size(); ++f) {
      for (int c = 0; c < source.facts(f).cells_size(); ++c) {
        const std::string& column = source.facts(f).cells(c).column();
        const std::vector<std::string> known = RunColumns();
        if (std::find(known.begin(), known.end(), column) != known.end()) continue;
        const std::string nearest = NearestName(column, known);
        return InvalidInput(fmt::format(
            "{}: {} is no column of a run table{}",
            map.Location(fmt::format("sources[{}].facts[{}].cells[{}].column", i, f, c)), column,
            nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
      }
    }
  }
  return sources;
}

const v1::RunSource* RunSources::Find(const MeasuredRun& run) const {
  for (const v1::RunSource& source : file_.sources()) {
    if (Contains(run.source, source.match()) && Contains(run.notes, source.notes()) &&
        Contains(Lower(run.model), Lower(source.name()))) {
      return &source;
    }
  }
  return nullptr;
}

const v1::RunModel* RunSources::FindModel(const MeasuredRun& run) const {
  for (const v1::RunModel& model : file_.models()) {
    if (Contains(Lower(run.model), Lower(model.match()))) return &model;
  }
  return nullptr;
}

const v1::NotModelled* RunSources::FindNotModelled(const MeasuredRun& run) const {
  const std::string name = Lower(run.model);
  for (const v1::NotModelled& entry : file_.not_modelled()) {
    for (const std::string& model : entry.models()) {
      if (Contains(name, Lower(model))) return &entry;
    }
  }
  return nullptr;
}

std::string RunSources::DefaultCluster(const std::string& device, int gpus_per_node) const {
  std::string found;
  for (const v1::DefaultCluster& entry : file_.default_clusters()) {
    if (entry.device() != device) continue;
    if (entry.gpus_per_node() == gpus_per_node) return entry.cluster();
    if (entry.gpus_per_node() == 0) found = entry.cluster();
  }
  return found;
}

std::string DefaultRunSourceFile() { return DataPath("validation/catalogue/sources.yaml"); }

}  // namespace stepcast
