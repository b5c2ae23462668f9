#include "validation/runs/runs.h"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"

namespace stepcast {
namespace {

constexpr double kLargestCount = 1e7;

struct ParsedCsv {
  std::vector<std::vector<std::string>> rows;
  std::vector<int> lines;
};

// Callbacks of libcsv.
struct CsvState {
  ParsedCsv parsed;
  std::vector<std::string> row;
  int line = 1;
};
void OnCell(void* text, std::size_t size, void* state) {
  auto& csv = *static_cast<CsvState*>(state);
  csv.row.emplace_back(static_cast<const char*>(text), size);
}
void OnRow(int /*end*/, void* state) {
  auto& csv = *static_cast<CsvState*>(state);
  csv.parsed.rows.push_back(std::move(csv.row));
  csv.parsed.lines.push_back(csv.line);
  csv.row.clear();
}

Result<ParsedCsv> ParseCsv(const std::string& text, const std::string& path) {
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot start the CSV parser", path));
  }
  CsvState state;
  // Line by line, so that each row knows where it stands. Spreadsheets put a mark of the encoding
  // before the first.
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::size_t begin = text.rfind(kByteOrderMark, 0) == 0 ? kByteOrderMark.size() : 0;
  bool broken = false;
  while (begin < text.size() && !broken) {
    const std::size_t newline = text.find('\n', begin);
    const std::size_t end = newline == std::string::npos ? text.size() : newline + 1;
    broken =
        csv_parse(&parser, text.data() + begin, end - begin, OnCell, OnRow, &state) != end - begin;
    if (!broken && newline != std::string::npos) ++state.line;
    begin = end;
  }
  if (!broken) broken = csv_fini(&parser, OnCell, OnRow, &state) != 0;
  const int error = csv_error(&parser);
  csv_free(&parser);
  if (broken) {
    return InvalidInput(
        fmt::format("{}:{}: not valid CSV: {}; quote cells that hold commas or quotes", path,
                    state.line, csv_strerror(error)));
  }
  return std::move(state.parsed);
}

// Cells that are not stated by the source but likely end in a question mark.
std::string Plain(std::string text) {
  while (!text.empty() && (text.back() == '?' || text.back() == ' ')) text.pop_back();
  return text;
}

std::string Lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool Contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

std::optional<double> MeasuredRun::MeasuredStepTime() const {
  if (step_time_s.has_value()) return step_time_s;
  if (tokens_per_s_per_gpu.has_value() && gpus && global_batch && sequence_length) {
    return *global_batch * *sequence_length / *tokens_per_s_per_gpu / *gpus;
  }
  return std::nullopt;
}

Result<std::vector<MeasuredRun>> LoadRuns(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return MakeError(ErrorCode::kNotFound, fmt::format("{}: cannot open the file", path));
  std::stringstream buffer;
  buffer << file.rdbuf();
  // An empty file sets the buffer's failbit, which is no error; a directory reads as empty.
  std::error_code ignored;
  if (file.bad() || buffer.bad() || std::filesystem::is_directory(path, ignored)) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot read the file", path));
  }
  STEPCAST_ASSIGN_OR_RETURN(const ParsedCsv csv, ParseCsv(buffer.str(), path));
  if (csv.rows.empty()) {
    return InvalidInput(fmt::format("{}: the file is empty; wanted a header line and rows", path));
  }
  std::map<std::string, std::size_t> columns;
  for (std::size_t c = 0; c < csv.rows[0].size(); ++c) {
    if (!columns.emplace(csv.rows[0][c], c).second) {
      return InvalidInput(
          fmt::format("{}:1: column {} stands twice in the header", path, csv.rows[0][c]));
    }
  }
  using Number = std::optional<double> MeasuredRun::*;
  using Text = std::string MeasuredRun::*;
  const std::vector<std::pair<std::string, Text>> texts = {
      {"id", &MeasuredRun::id},
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
      {"notes", &MeasuredRun::notes}};
  const std::vector<std::pair<std::string, Number>> counts = {
      {"gpus_per_node", &MeasuredRun::gpus_per_node},
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
      {"vpp", &MeasuredRun::virtual_stages}};
  const std::vector<std::pair<std::string, Number>> quantities = {
      {"iter_time_s", &MeasuredRun::step_time_s},
      {"tokens_per_s_per_gpu", &MeasuredRun::tokens_per_s_per_gpu},
      {"mem_gb", &MeasuredRun::memory_gb}};
  std::vector<std::string> known;
  known.reserve(texts.size() + counts.size() + quantities.size());
  for (const auto& [name, member] : texts) known.push_back(name);
  for (const auto& [name, member] : counts) known.push_back(name);
  for (const auto& [name, member] : quantities) known.push_back(name);
  for (const std::string& name : known) {
    if (columns.count(name) > 0) continue;
    std::vector<std::string> found;
    found.reserve(columns.size());
    for (const auto& [column, index] : columns) found.push_back(column);
    const std::string nearest = NearestName(name, found);
    return InvalidInput(fmt::format(
        "{}:1: column {} is missing{}; wanted the columns of LLM training runs: {}", path, name,
        nearest.empty() ? "" : fmt::format(" (did you mean it by \"{}\"?)", nearest),
        fmt::join(known, ",")));
  }
  std::vector<MeasuredRun> runs;
  for (std::size_t r = 1; r < csv.rows.size(); ++r) {
    const std::vector<std::string>& row = csv.rows[r];
    const int line = csv.lines[r];
    if (row.size() != csv.rows[0].size()) {
      return InvalidInput(fmt::format("{}:{}: {} cells, wanted {} as in the header", path, line,
                                      row.size(), csv.rows[0].size()));
    }
    MeasuredRun run;
    run.line = line;
    for (const auto& [name, member] : texts) run.*member = row[columns[name]];
    const auto read = [&](const std::string& name, Number member, bool count) -> Result<void> {
      const std::string cell = Plain(row[columns[name]]);
      if (cell.empty()) return {};
      double value = 0;
      const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
      const bool number = error == std::errc() && end == cell.data() + cell.size() &&
                          std::isfinite(value) && value > 0;
      if (!number || (count && (value != std::floor(value) || value > kLargestCount))) {
        return InvalidInput(
            fmt::format("{}:{}: {} is \"{}\", wanted a {} or nothing", path, line, name, cell,
                        count ? fmt::format("whole number from 1 to {:.0f}", kLargestCount)
                              : "number above zero"));
      }
      run.*member = value;
      return {};
    };
    for (const auto& [name, member] : counts) {
      STEPCAST_RETURN_IF_ERROR(read(name, member, /*count=*/true));
    }
    for (const auto& [name, member] : quantities) {
      STEPCAST_RETURN_IF_ERROR(read(name, member, /*count=*/false));
    }
    if (run.id.empty()) return InvalidInput(fmt::format("{}:{}: the row has no id", path, line));
    runs.push_back(std::move(run));
  }
  return runs;
}

Result<RunSources> RunSources::Load(const std::string& path) {
  RunSources sources;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap map, LoadMessage(path, sources.file_));
  return sources;
}

const v1::RunSource* RunSources::Find(const MeasuredRun& run) const {
  for (const v1::RunSource& source : file_.sources()) {
    if (Contains(run.source, source.match())) return &source;
  }
  return nullptr;
}

std::string RunSources::DefaultCluster(const std::string& device) const {
  for (const v1::DefaultCluster& entry : file_.default_clusters()) {
    if (entry.device() == device) return entry.cluster();
  }
  return "";
}

std::string DefaultRunSourceFile() { return DataPath("validation/catalogue/sources.yaml"); }

Result<RunScenario> ScenarioOfRun(const MeasuredRun& run, const RunSources& sources,
                                  const Catalogue& catalogue) {
  RunScenario result;
  v1::Scenario& scenario = result.scenario;
  scenario.set_name(run.id);
  const auto assume = [&result](std::string text) {
    result.assumptions.push_back(std::move(text));
  };
  const auto unsupported = [](std::string why) {
    return MakeError(ErrorCode::kUnsupported, std::move(why));
  };
  const auto missing = [](const char* column) {
    return InvalidInput(fmt::format("column {} is empty", column));
  };
  // Counts were checked when they were read.
  const auto integer = [](const std::optional<double>& value, std::int32_t when_absent) {
    return value.has_value() ? static_cast<std::int32_t>(*value) : when_absent;
  };
  const v1::RunSource* source = sources.Find(run);

  // What is not modelled yet.
  if (integer(run.context, 1) > 1) return unsupported("context parallelism is not modelled yet");
  if (integer(run.expert, 1) > 1) return unsupported("expert parallelism is not modelled yet");
  const std::string model_name = Lower(run.model);
  for (const char* sparse :
       {"mixtral", "moe", "deepseek", "qwen3-30b", "qwen3-235b", "grok", "dbrx", "x7b", "x22b",
        "gpt-oss", "kimi", "nemotron-3", "nemotronh", "mamba"}) {
    if (Contains(model_name, sparse)) {
      return unsupported(fmt::format(
          "model {}: mixtures of experts and state-space layers are not modelled yet", run.model));
    }
  }
  for (const char* other : {"bert", "t5", "lora", "sft", "vlm", "unet", "dit", "clip"}) {
    if (Contains(model_name, other)) {
      return unsupported(
          fmt::format("model {}: only pre-training of decoders is modelled yet", run.model));
    }
  }
  const std::string offload = Lower(Plain(run.offload));
  if (!offload.empty() && offload != "none" && offload != "no") {
    return unsupported(fmt::format("offload \"{}\" is not modelled yet", run.offload));
  }
  const std::string sharding = Lower(Plain(run.sharding));
  int zero_stage = 0;
  const std::string in_groups = "zero1:";  // over groups of so many ranks
  if (sharding == "zero1" || sharding.rfind(in_groups, 0) == 0 || sharding == "1" ||
      Contains(sharding, "distributed optimizer") || sharding == "distopt" ||
      Contains(sharding, "dist-opt") || Contains(sharding, "distributed-optimizer")) {
    zero_stage = 1;
  } else if (!sharding.empty() && sharding != "none" && sharding != "0" && sharding != "ddp" &&
             sharding != "zero0") {
    return unsupported(fmt::format("sharding \"{}\" is not modelled yet", run.sharding));
  }
  const std::string dtype = Lower(Plain(run.dtype));
  std::string precision = source != nullptr ? source->precision() : "";
  if (Contains(dtype, "fp8") || Contains(dtype, "fp4") || Contains(dtype, "mxfp") ||
      Contains(dtype, "nvfp")) {
    return unsupported(fmt::format("precision \"{}\" is not modelled yet", run.dtype));
  }
  for (const char* name : {"bf16", "fp16", "tf32", "fp32"}) {
    const std::string lead = dtype.substr(0, 4);
    if (lead == name) precision = name;
  }
  if (precision.empty()) {
    precision = "bf16";
    assume("precision not stated: bf16");
  }

  // Model.
  if (!run.layers) return missing("layers");
  if (!run.hidden) return missing("hidden");
  if (!run.sequence_length) return missing("seq_len");
  if (!run.global_batch) return missing("global_batch");
  if (!run.gpus) return missing("n_gpus");
  v1::Transformer& model = *scenario.mutable_model();
  bool llama = false;
  for (const char* name : {"llama", "mistral", "qwen", "internlm", "nemotron", "gemma"}) {
    llama = llama || Contains(model_name, name);
  }
  model.set_family(llama ? "llama" : "gpt");
  model.set_layers(integer(run.layers, 0));
  model.set_hidden_size(integer(run.hidden, 0));
  if (run.ffn) model.set_ffn_hidden_size(integer(run.ffn, 0));
  const int tensor = integer(run.tensor, 1);
  if (run.heads) {
    model.set_attention_heads(integer(run.heads, 0));
  } else {
    // The most heads of at least 128 that tensor parallelism can split.
    int heads = std::max(1, model.hidden_size() / 128);
    while (heads > 1 && (model.hidden_size() % heads != 0 || heads % tensor != 0)) --heads;
    model.set_attention_heads(heads);
    assume(fmt::format("attention heads not stated: {}", heads));
  }
  if (run.kv_heads) model.set_kv_heads(integer(run.kv_heads, 0));
  if (run.vocabulary) {
    model.set_vocabulary_size(integer(run.vocabulary, 0));
  } else {
    const int vocabulary = source != nullptr && source->vocabulary_size() > 0
                               ? source->vocabulary_size()
                               : (llama ? 32000 : 50257);
    model.set_vocabulary_size(vocabulary);
    assume(fmt::format("vocabulary not stated: {}", vocabulary));
  }
  if (source != nullptr && source->position() != v1::POSITION_UNSPECIFIED) {
    model.set_position(source->position());
  }

  // Cluster.
  STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, catalogue.FindDevice(run.gpu));
  std::string cluster = source != nullptr ? source->cluster() : "";
  if (cluster.empty()) {
    cluster = sources.DefaultCluster(device->name());
    if (cluster.empty())
      return unsupported(fmt::format("no cluster is known for device {}", device->name()));
    assume(fmt::format("cluster not stated: {}", cluster));
  }
  scenario.mutable_cluster()->set_name(cluster);
  scenario.mutable_cluster()->set_gpus(integer(run.gpus, 0));

  // Strategy.
  v1::Strategy& strategy = *scenario.mutable_strategy();
  strategy.set_tensor_parallel_degree(tensor);
  strategy.set_pipeline_parallel_degree(integer(run.pipeline, 1));
  const std::int64_t model_parallel =
      static_cast<std::int64_t>(tensor) * strategy.pipeline_parallel_degree();
  if (integer(run.gpus, 0) % model_parallel != 0) {
    return InvalidInput(fmt::format("tp {} x pp {} does not divide {} GPUs", tensor,
                                    strategy.pipeline_parallel_degree(), integer(run.gpus, 0)));
  }
  const int data = static_cast<int>(integer(run.gpus, 0) / model_parallel);
  if (run.data && integer(run.data, 0) != data) {
    assume(fmt::format("dp is {} in the row; GPUs / (tp x pp) = {} is used", *run.data, data));
  }
  if (sharding.rfind(in_groups, 0) == 0 &&
      sharding.substr(in_groups.size()) != std::to_string(data)) {
    assume(
        fmt::format("sharding \"{}\": optimizer states are split over all {} data-parallel ranks",
                    run.sharding, data));
  }
  const std::string sequence_parallel = Lower(Plain(run.sequence_parallel));
  strategy.set_sequence_parallel((sequence_parallel == "yes" || sequence_parallel == "true") &&
                                 tensor > 1);
  strategy.set_zero_stage(zero_stage);
  strategy.set_precision(precision);
  const std::string schedule = Lower(Plain(run.schedule));
  if (run.virtual_stages) {
    strategy.set_virtual_stages(integer(run.virtual_stages, 1));
  } else if (Contains(schedule, "interleaved") && strategy.pipeline_parallel_degree() > 1) {
    const int per_stage = model.layers() / strategy.pipeline_parallel_degree();
    int chunks = 2;
    while (chunks < per_stage && per_stage % chunks != 0) ++chunks;
    strategy.set_virtual_stages(std::max(1, std::min(chunks, per_stage)));
    assume(fmt::format("virtual stages not stated: {}, the fewest above 1",
                       strategy.virtual_stages()));
  }
  if (schedule == "gpipe") strategy.set_schedule(v1::SCHEDULE_GPIPE);
  const std::string recompute = Lower(Plain(run.recompute));
  if (recompute == "full") {
    strategy.set_recompute(v1::RECOMPUTE_FULL);
  } else if (recompute == "selective") {
    strategy.set_recompute(v1::RECOMPUTE_SELECTIVE);
  } else if (recompute.empty() || recompute == "none" || recompute == "no") {
    strategy.set_recompute(v1::RECOMPUTE_NONE);
    if (recompute.empty()) assume("recomputation not stated: none");
  } else {
    return unsupported(fmt::format("recomputation \"{}\" is not modelled yet", run.recompute));
  }
  const std::string attention = Lower(Plain(run.attention));
  if (Contains(attention, "unfused")) {
    strategy.set_attention(v1::ATTENTION_KERNEL_UNFUSED);
  } else if (Contains(attention, "flash") || Contains(attention, "fused") ||
             Contains(attention, "sdpa") || Contains(attention, "cudnn")) {
    strategy.set_attention(v1::ATTENTION_KERNEL_FLASH);
  } else if (source != nullptr) {
    strategy.set_attention(source->attention());
  }
  if (run.micro_batch) {
    strategy.set_micro_batch_size(integer(run.micro_batch, 1));
  } else {
    // Pipelines want many small micro-batches, a single stage few large ones.
    int micro_batch = strategy.pipeline_parallel_degree() > 1 ? 1 : 8;
    const int samples = std::max(1, integer(run.global_batch, 1) / data);
    while (micro_batch > 1 && samples % micro_batch != 0) micro_batch /= 2;
    strategy.set_micro_batch_size(micro_batch);
    assume(fmt::format("micro-batch not stated: {}", micro_batch));
  }
  scenario.mutable_training()->set_global_batch_size(integer(run.global_batch, 1));
  scenario.mutable_training()->set_sequence_length(integer(run.sequence_length, 1));

  scenario.set_framework(source != nullptr && !source->framework().empty()
                             ? source->framework()
                             : sources.default_framework());
  if (source != nullptr && source->has_framework_changes()) {
    *scenario.mutable_framework_changes() = source->framework_changes();
  }
  return result;
}

}  // namespace stepcast
