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

const v1::RunModel* RunSources::FindModel(const MeasuredRun& run) const {
  for (const v1::RunModel& model : file_.models()) {
    if (Contains(Lower(run.model), Lower(model.match()))) return &model;
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

namespace {

tl::unexpected<Error> Unsupported(std::string why) {
  return MakeError(ErrorCode::kUnsupported, std::move(why));
}

tl::unexpected<Error> Missing(const char* column) {
  return InvalidInput(fmt::format("column {} is empty", column));
}

// Counts were checked when they were read.
std::int32_t Count(const std::optional<double>& value, std::int32_t when_absent) {
  return value.has_value() ? static_cast<std::int32_t>(*value) : when_absent;
}

/// Turns a row into a scenario, part by part.
class ScenarioMaker {
 public:
  ScenarioMaker(const MeasuredRun& run, const RunSources& sources, const Catalogue& catalogue)
      : run_(run), sources_(sources), catalogue_(catalogue), source_(sources.Find(run)) {}

  Result<RunScenario> Make() {
    scenario().set_name(run_.id);
    STEPCAST_RETURN_IF_ERROR(Model());
    STEPCAST_RETURN_IF_ERROR(Cluster());
    STEPCAST_RETURN_IF_ERROR(Degrees());
    STEPCAST_RETURN_IF_ERROR(Sharding());
    STEPCAST_RETURN_IF_ERROR(Precision());
    Schedule();
    STEPCAST_RETURN_IF_ERROR(Memory());
    Attention();
    Batch();
    scenario().set_framework(source_ != nullptr && !source_->framework().empty()
                                 ? source_->framework()
                                 : sources_.default_framework());
    if (source_ != nullptr && source_->has_framework_changes()) {
      *scenario().mutable_framework_changes() = source_->framework_changes();
    }
    if (source_ != nullptr) strategy().set_optimizer(source_->optimizer());
    return std::move(result_);
  }

 private:
  v1::Scenario& scenario() { return result_.scenario; }
  v1::Strategy& strategy() { return *scenario().mutable_strategy(); }
  void Assume(std::string text) { result_.assumptions.push_back(std::move(text)); }

  Result<void> Model();
  Result<void> Cluster();
  Result<void> Degrees();
  Result<void> Sharding();
  Result<void> Precision();
  void Schedule();
  Result<void> Memory();
  void Attention();
  void Batch();

  const MeasuredRun& run_;
  const RunSources& sources_;
  const Catalogue& catalogue_;
  const v1::RunSource* source_;
  RunScenario result_;
  std::int64_t model_parallel_ = 1;
  int data_ = 1;
};

Result<void> ScenarioMaker::Model() {
  const std::string name = Lower(run_.model);
  for (const char* other : {"lora", "sft", "vlm", "unet", "dit", "clip", "mamba", "deepseekv4"}) {
    if (Contains(name, other)) {
      return Unsupported(fmt::format(
          "model {}: fine-tuning, state-space layers and diffusion are not modelled", run_.model));
    }
  }
  v1::Transformer& model = *scenario().mutable_model();
  const v1::RunModel* known = sources_.FindModel(run_);
  if (known != nullptr) {
    model = known->transformer();
    Assume(fmt::format("model {}: {}", run_.model, known->reason()));
  } else {
    for (const char* hybrid : {"nemotron_3", "nemotron-3", "nemotron3", "nemotronh"}) {
      if (Contains(name, hybrid)) {
        return Unsupported(fmt::format(
            "model {}: which of its layers are state-space mixers, attention or experts "
            "is not in the catalogue of models",
            run_.model));
      }
    }
    for (const char* sparse : {"mixtral", "moe", "deepseek", "grok", "dbrx", "x7b", "x22b",
                               "gpt-oss", "kimi", "switch"}) {
      if (Contains(name, sparse)) {
        return Unsupported(
            fmt::format("model {}: its experts are not in the catalogue of models", run_.model));
      }
    }
  }
  if (!run_.layers && model.layers() == 0 && model.layer_pattern().empty()) {
    return Missing("layers");
  }
  if (!run_.hidden && model.hidden_size() == 0) return Missing("hidden");
  if (!run_.sequence_length) return Missing("seq_len");
  if (!run_.global_batch) return Missing("global_batch");
  if (!run_.gpus) return Missing("n_gpus");
  bool llama = false;
  for (const char* family : {"llama", "mistral", "qwen", "internlm", "nemotron", "gemma"}) {
    llama = llama || Contains(name, family);
  }
  if (model.family().empty()) model.set_family(llama ? "llama" : "gpt");
  if (run_.layers) model.set_layers(Count(run_.layers, 0));
  if (run_.hidden) model.set_hidden_size(Count(run_.hidden, 0));
  // Of a model with experts the column is the width of one.
  if (run_.ffn && !model.has_experts()) model.set_ffn_hidden_size(Count(run_.ffn, 0));
  if (run_.ffn && model.has_experts() && model.experts().hidden_size() == 0) {
    model.mutable_experts()->set_hidden_size(Count(run_.ffn, 0));
  }
  const int tensor = Count(run_.tensor, 1);
  if (run_.heads) {
    model.set_attention_heads(Count(run_.heads, 0));
  } else if (model.attention_heads() == 0) {
    // The most heads of at least 128 that tensor parallelism can split.
    int heads = std::max(1, model.hidden_size() / 128);
    while (heads > 1 && (model.hidden_size() % heads != 0 || heads % tensor != 0)) --heads;
    model.set_attention_heads(heads);
    Assume(fmt::format("attention heads not stated: {}", heads));
  }
  if (run_.kv_heads && !model.has_latent_attention()) model.set_kv_heads(Count(run_.kv_heads, 0));
  if (run_.vocabulary) {
    model.set_vocabulary_size(Count(run_.vocabulary, 0));
  } else if (model.vocabulary_size() == 0) {
    const int vocabulary = source_ != nullptr && source_->vocabulary_size() > 0
                               ? source_->vocabulary_size()
                               : (llama ? 32000 : 50257);
    model.set_vocabulary_size(vocabulary);
    Assume(fmt::format("vocabulary not stated: {}", vocabulary));
  }
  if (source_ != nullptr && source_->position() != v1::POSITION_UNSPECIFIED) {
    model.set_position(source_->position());
  }
  return {};
}

Result<void> ScenarioMaker::Cluster() {
  STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, catalogue_.FindDevice(run_.gpu));
  std::string cluster = source_ != nullptr ? source_->cluster() : "";
  if (cluster.empty()) {
    cluster = sources_.DefaultCluster(device->name());
    if (cluster.empty()) {
      return Unsupported(fmt::format("no cluster is known for device {}", device->name()));
    }
    Assume(fmt::format("cluster not stated: {}", cluster));
  }
  scenario().mutable_cluster()->set_name(cluster);
  scenario().mutable_cluster()->set_gpus(Count(run_.gpus, 0));
  STEPCAST_ASSIGN_OR_RETURN(const v1::Cluster* found, catalogue_.FindCluster(cluster));
  STEPCAST_ASSIGN_OR_RETURN(const v1::Node* node, catalogue_.FindNode(found->node()));
  const int gpus = Count(run_.gpus, 0);
  if (gpus > node->gpus() && gpus % node->gpus() != 0) {
    // The most of each node that fills a whole number of them, such as 64 of 72.
    int part = node->gpus() - 1;
    while (gpus % part != 0) --part;
    scenario().mutable_cluster()->set_gpus_per_node(part);
    Assume(fmt::format("{} of the {} GPUs of each node", part, node->gpus()));
  }
  return {};
}

Result<void> ScenarioMaker::Degrees() {
  const int tensor = Count(run_.tensor, 1);
  const int context = Count(run_.context, 1);
  strategy().set_tensor_parallel_degree(tensor);
  strategy().set_pipeline_parallel_degree(Count(run_.pipeline, 1));
  if (context > 1) strategy().set_context_parallel_degree(context);
  model_parallel_ = static_cast<std::int64_t>(tensor) * strategy().pipeline_parallel_degree() *
                    std::max(1, context);
  const int gpus = Count(run_.gpus, 0);
  if (gpus % model_parallel_ != 0) {
    return InvalidInput(fmt::format("tp {} x pp {}{} does not divide {} GPUs", tensor,
                                    strategy().pipeline_parallel_degree(),
                                    context > 1 ? fmt::format(" x cp {}", context) : "", gpus));
  }
  data_ = static_cast<int>(gpus / model_parallel_);
  if (run_.data && Count(run_.data, 0) != data_) {
    Assume(
        fmt::format("dp is {} in the row; GPUs / (tp x pp x cp) = {} is used", *run_.data, data_));
  }
  if (Count(run_.expert, 1) > 1) {
    strategy().set_expert_parallel_degree(Count(run_.expert, 1));
    if (tensor > 1) strategy().set_expert_tensor_parallel_degree(1);
  }
  const std::string sequence_parallel = Lower(Plain(run_.sequence_parallel));
  const bool stated = sequence_parallel == "yes" || sequence_parallel == "true";
  const bool needed = Count(run_.expert, 1) > 1;  // as Megatron Core asks
  strategy().set_sequence_parallel((stated || needed) && tensor > 1);
  return {};
}

Result<void> ScenarioMaker::Sharding() {
  const std::string sharding = Lower(Plain(run_.sharding));
  const auto starts = [&sharding](const char* text) { return sharding.rfind(text, 0) == 0; };
  // A number after a colon: over groups of so many ranks.
  int group = 0;
  if (const std::size_t colon = sharding.find(':'); colon != std::string::npos) {
    const char* first = sharding.data() + colon + 1;
    std::from_chars(first, sharding.data() + sharding.size(), group);
  }
  const int replicas = data_ * std::max(1, strategy().context_parallel_degree());
  int stage = 0;
  if (starts("zero1") || sharding == "1" || Contains(sharding, "distributed optimizer") ||
      sharding == "distopt" || Contains(sharding, "dist-opt") ||
      Contains(sharding, "distributed-optimizer")) {
    stage = 1;
  } else if (starts("zero2") || sharding == "2") {
    stage = 2;
  } else if (starts("fsdp") || starts("zero3") || starts("megatron-fsdp") || sharding == "3") {
    stage = 3;
  } else if (starts("hsdp")) {
    stage = 3;
    group = Count(run_.gpus_per_node, 8);
    Assume(fmt::format("sharding \"{}\": over the {} GPUs of a node", run_.sharding, group));
  } else if (!sharding.empty() && sharding != "none" && sharding != "0" && sharding != "ddp" &&
             sharding != "zero0") {
    return Unsupported(fmt::format("sharding \"{}\" is not known", run_.sharding));
  }
  strategy().set_zero_stage(stage);
  if (group > 1 && group < replicas && replicas % group == 0) {
    strategy().set_shard_degree(group);
  } else if (group > 1 && group != replicas) {
    Assume(fmt::format("sharding \"{}\": over all {} ranks", run_.sharding, replicas));
  }
  return {};
}

Result<void> ScenarioMaker::Precision() {
  const std::string dtype = Lower(Plain(run_.dtype));
  std::string precision = source_ != nullptr ? source_->precision() : "";
  std::string narrow;
  for (const char* name : {"fp8", "mxfp8"}) {
    if (Contains(dtype, name)) narrow = "fp8";
  }
  if (Contains(dtype, "fp4")) narrow = "fp4";
  for (const char* name : {"bf16", "fp16", "tf32", "fp32"}) {
    if (dtype.substr(0, 4) == name) precision = name;
  }
  if (precision.empty()) {
    precision = "bf16";
    if (narrow.empty()) Assume("precision not stated: bf16");
  }
  strategy().set_precision(precision);
  if (!narrow.empty()) strategy().set_matrix_precision(narrow);
  return {};
}

void ScenarioMaker::Schedule() {
  const std::string schedule = Lower(Plain(run_.schedule));
  const int pipeline = strategy().pipeline_parallel_degree();
  const int layers = scenario().model().layers();
  if (run_.virtual_stages) {
    strategy().set_virtual_stages(Count(run_.virtual_stages, 1));
  } else if (Contains(schedule, "interleaved") && pipeline > 1) {
    const int per_stage = layers / pipeline;
    int chunks = 2;
    while (chunks < per_stage && per_stage % chunks != 0) ++chunks;
    strategy().set_virtual_stages(std::max(1, std::min(chunks, per_stage)));
    Assume(fmt::format("virtual stages not stated: {}, the fewest above 1",
                       strategy().virtual_stages()));
  }
  if (schedule == "gpipe") strategy().set_schedule(v1::SCHEDULE_GPIPE);
}

Result<void> ScenarioMaker::Memory() {
  const std::string offload = Lower(Plain(run_.offload));
  if (!offload.empty() && offload != "none" && offload != "no") {
    return Unsupported(fmt::format("offload \"{}\" does not say of what", run_.offload));
  }
  const std::string recompute = Lower(Plain(run_.recompute));
  strategy().set_recompute(v1::RECOMPUTE_NONE);
  if (source_ != nullptr && source_->recompute() != v1::RECOMPUTE_UNSPECIFIED &&
      recompute != "full" && recompute != "none") {
    strategy().set_recompute(source_->recompute());
    if (source_->recompute_every() > 0) strategy().set_recompute_every(source_->recompute_every());
    Assume(fmt::format("recomputation \"{}\" as this source does it", run_.recompute));
  } else if (recompute == "full") {
    strategy().set_recompute(v1::RECOMPUTE_FULL);
  } else if (recompute == "selective") {
    strategy().set_recompute(v1::RECOMPUTE_SELECTIVE);
  } else if (Contains(recompute, "every other")) {
    strategy().set_recompute(v1::RECOMPUTE_FULL);
    strategy().set_recompute_every(2);
  } else if (recompute.empty() || recompute == "recipe") {
    Assume("recomputation not stated: none");
  } else if (recompute != "none" && recompute != "no") {
    return Unsupported(fmt::format("recomputation \"{}\" is not known", run_.recompute));
  }
  return {};
}

void ScenarioMaker::Attention() {
  const std::string attention = Lower(Plain(run_.attention));
  if (Contains(attention, "unfused") || Contains(attention, "eager")) {
    strategy().set_attention(v1::ATTENTION_KERNEL_UNFUSED);
  } else if (Contains(attention, "flash") || Contains(attention, "fused") ||
             Contains(attention, "sdpa") || Contains(attention, "cudnn")) {
    strategy().set_attention(v1::ATTENTION_KERNEL_FLASH);
  } else if (source_ != nullptr) {
    strategy().set_attention(source_->attention());
  }
}

void ScenarioMaker::Batch() {
  if (run_.micro_batch) {
    strategy().set_micro_batch_size(Count(run_.micro_batch, 1));
  } else {
    // Pipelines want many small micro-batches, a single stage few large ones.
    int micro_batch = strategy().pipeline_parallel_degree() > 1 ? 1 : 8;
    const int samples = std::max(1, Count(run_.global_batch, 1) / data_);
    while (micro_batch > 1 && samples % micro_batch != 0) micro_batch /= 2;
    strategy().set_micro_batch_size(micro_batch);
    Assume(fmt::format("micro-batch not stated: {}", micro_batch));
  }
  scenario().mutable_training()->set_global_batch_size(Count(run_.global_batch, 1));
  scenario().mutable_training()->set_sequence_length(Count(run_.sequence_length, 1));
}

}  // namespace

Result<RunScenario> ScenarioOfRun(const MeasuredRun& run, const RunSources& sources,
                                  const Catalogue& catalogue) {
  return ScenarioMaker(run, sources, catalogue).Make();
}

}  // namespace stepcast
