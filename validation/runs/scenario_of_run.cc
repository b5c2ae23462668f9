// The scenario that a row of a run table describes.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "validation/runs/notes.h"
#include "validation/runs/runs.h"
#include "validation/runs/text.h"

namespace stepcast {
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
    STEPCAST_RETURN_IF_ERROR(Skip());
    ReadNotes();
    STEPCAST_RETURN_IF_ERROR(Model());
    STEPCAST_RETURN_IF_ERROR(Cluster());
    FillLayout();
    STEPCAST_RETURN_IF_ERROR(Degrees());
    STEPCAST_RETURN_IF_ERROR(Sharding());
    STEPCAST_RETURN_IF_ERROR(Precision());
    Schedule();
    STEPCAST_RETURN_IF_ERROR(Memory());
    Attention();
    Batch();
    Framework();
    if (source_ != nullptr) strategy().set_optimizer(source_->optimizer());
    ApplyFacts();
    STEPCAST_RETURN_IF_ERROR(Measure());
    return std::move(result_);
  }

 private:
  v1::Scenario& scenario() { return result_.scenario; }
  v1::Strategy& strategy() { return *scenario().mutable_strategy(); }
  void Assume(std::string text) { result_.assumptions.push_back(std::move(text)); }

  Result<void> Skip() const;
  void ReadNotes();
  void FillBatch();
  Result<void> Model();
  Result<void> Transformer();
  void Experts(v1::Transformer& model);
  void Length(v1::Transformer& model);
  Result<void> Cluster();
  void FillLayout();
  Result<void> Degrees();
  Result<void> Sharding();
  Result<void> Precision();
  void Schedule();
  Result<void> Memory();
  void Attention();
  void Batch();
  void Framework();
  void ApplyFacts();
  Result<void> TimeFromFlops();
  Result<void> Measure();

  MeasuredRun run_;  ///< With what its notes say.
  const RunSources& sources_;
  const Catalogue& catalogue_;
  const v1::RunSource* source_;
  RunScenario result_;
  std::int64_t model_parallel_ = 1;
  int data_ = 1;
  v1::AttentionLibrary library_ = v1::ATTENTION_LIBRARY_UNSPECIFIED;
};

Result<void> ScenarioMaker::Skip() const {
  if (source_ != nullptr && !source_->skip().empty()) return Unsupported(source_->skip());
  if (const v1::NotModelled* entry = sources_.FindNotModelled(run_)) {
    return Unsupported(entry->reason());
  }
  return {};
}

// What notes say in numbers wins: columns were filled from them, not always well.
void ScenarioMaker::ReadNotes() {
  if (source_ == nullptr) return;
  for (const v1::NoteColumn& note : source_->note_columns()) {
    const auto value = NoteNumber(run_.notes, note.key(), run_.dtype);
    if (!value.has_value() || *value < 1 || *value > kLargestCount) continue;
    std::optional<double>& column = run_.*NumberColumn(note.column());
    if (column.has_value() && *column != *value && !run_.in_samples) {
      Assume(fmt::format("{} is {} in the row; {} of its notes is used", note.column(), *column,
                         *value));
    }
    column = value;
  }
  FillBatch();
}

// The batch of a step from what is known of its parts.
void ScenarioMaker::FillBatch() {
  if (!run_.gpus && run_.nodes && run_.gpus_per_node) run_.gpus = *run_.nodes * *run_.gpus_per_node;
  const std::string dtype = Lower(run_.dtype);
  for (const v1::BatchSize& batch : source_->batches()) {
    if (run_.micro_batch || !Contains(dtype, batch.precision())) continue;
    run_.micro_batch = batch.micro_batch();
    Assume(fmt::format("batch not stated: {} on each GPU", batch.micro_batch()));
  }
  if (!run_.gpus || (!run_.micro_batch && !run_.rank_batch)) return;
  if (!run_.in_samples && !run_.accumulation && !run_.rank_batch) return;
  const double accumulation = run_.accumulation.value_or(1);
  double rank_batch = run_.rank_batch.value_or(run_.micro_batch.value_or(1) * accumulation);
  if (!run_.micro_batch || std::fmod(rank_batch, *run_.micro_batch) != 0) {
    run_.micro_batch = std::max(1.0, std::floor(rank_batch / accumulation));
    rank_batch = *run_.micro_batch * accumulation;
  }
  const double ranks = *run_.gpus / Count(run_.tensor, 1) / Count(run_.pipeline, 1);
  run_.step_batch = rank_batch * ranks;
}

Result<void> ScenarioMaker::Model() {
  if (!run_.gpus) return Missing("n_gpus");
  if (!run_.step_batch && !run_.global_batch) return Missing("global_batch");
  const v1::RunModel* known = sources_.FindModel(run_);
  if (known != nullptr && known->has_convolutional()) {
    *scenario().mutable_convolutional() = known->convolutional();
    Assume(known->reason());
    return {};
  }
  if (known != nullptr && known->has_operators()) {
    *scenario().mutable_operators() = known->operators();
    Assume(known->reason());
    return {};
  }
  if (known == nullptr && run_.in_samples) {
    return Unsupported(fmt::format("model {} is not in the catalogue of models", run_.model));
  }
  return Transformer();
}

// From notes, else as the models' catalogue says.
void ScenarioMaker::Experts(v1::Transformer& model) {
  if (run_.experts) {
    model.mutable_experts()->set_count(Count(run_.experts, 1));
    model.mutable_experts()->set_per_token(Count(run_.experts_per_token, 2));
    if (run_.expert_hidden) model.mutable_experts()->set_hidden_size(Count(run_.expert_hidden, 1));
  }
  if (run_.multi_token_layers) model.set_multi_token_layers(Count(run_.multi_token_layers, 0));
}

void ScenarioMaker::Length(v1::Transformer& model) {
  if (source_ == nullptr) return;
  if (!run_.sequence_length && source_->sequence_length() > 0) {
    run_.sequence_length = source_->sequence_length();
    Assume(fmt::format("sequence length not stated: {}", source_->sequence_length()));
  }
  for (const v1::LengthFacts& facts : source_->lengths()) {
    if (run_.sequence_length != facts.sequence_length()) continue;
    model.set_predicted_positions(facts.predicted_positions());
    if (facts.global_batch() > 0 && run_.micro_batch && !run_.accumulation) {
      const double parts = facts.global_batch() / *run_.micro_batch / *run_.gpus;
      run_.step_batch = *run_.micro_batch * *run_.gpus * std::max(1.0, std::floor(parts));
      Assume(fmt::format("samples of a step not stated: {}", *run_.step_batch));
    }
    if (facts.mean_length() == 0) continue;
    run_.sequence_length = facts.mean_length();
    Assume(fmt::format("samples of up to {} tokens have {} on the mean", facts.sequence_length(),
                       facts.mean_length()));
  }
}

Result<void> ScenarioMaker::Transformer() {
  const std::string name = Lower(run_.model);
  v1::Transformer& model = *scenario().mutable_model();
  const v1::RunModel* known = sources_.FindModel(run_);
  if (known != nullptr) {
    model = known->transformer();
    Assume(fmt::format("model {}: {}", run_.model, known->reason()));
  } else {
    for (const char* hybrid : {"nemotron_3", "nemotron-3", "nemotron3", "nemotronh", "hybrid:"}) {
      if (Contains(name, hybrid)) {
        return Unsupported(
            "which of its layers are state-space mixers, attention or experts is not in the "
            "catalogue of models");
      }
    }
    for (const char* sparse : {"mixtral", "moe", "deepseek", "grok", "dbrx", "x7b", "x22b",
                               "gpt-oss", "kimi", "switch"}) {
      if (Contains(name, sparse) && !run_.experts) {
        return Unsupported("its experts are not in the catalogue of models");
      }
    }
  }
  Experts(model);
  Length(model);
  if (!run_.layers && model.layers() == 0 && model.layer_pattern().empty()) {
    return Missing("layers");
  }
  if (!run_.hidden && model.hidden_size() == 0) return Missing("hidden");
  if (!run_.sequence_length) return Missing("seq_len");
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
    cluster = sources_.DefaultCluster(device->name(), Count(run_.gpus_per_node, 0));
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

// A row without degrees: as few ranks for a model as leave each data-parallel rank a sample, first
// within a node.
void ScenarioMaker::FillLayout() {
  const bool stated = run_.tensor || run_.pipeline || run_.data;
  const double context = Count(run_.context, 1);
  const double most = run_.step_batch.value_or(run_.global_batch.value_or(1));
  if (stated || run_.in_samples || *run_.gpus / context <= most) return;
  const double ranks = std::ceil(*run_.gpus / context / most);
  run_.tensor = std::min(ranks, run_.gpus_per_node.value_or(1));
  run_.pipeline = std::ceil(ranks / *run_.tensor);
  Assume(
      fmt::format("layout not stated: tp {} x pp {}, so that each data-parallel rank has a sample",
                  *run_.tensor, *run_.pipeline));
}

Result<void> ScenarioMaker::Degrees() {
  const int context = Count(run_.context, 1);
  int tensor = Count(run_.tensor, 1);
  strategy().set_pipeline_parallel_degree(Count(run_.pipeline, 1));
  // Where all other degrees are stated, they say this one.
  const int rest = strategy().pipeline_parallel_degree() * context * Count(run_.data, 1);
  if (run_.data && Count(run_.gpus, 0) % rest == 0 &&
      Count(run_.gpus, 0) % (tensor * strategy().pipeline_parallel_degree() * context) != 0) {
    Assume(fmt::format("tp is {} in the row; GPUs / (pp x cp x dp) = {} is used", tensor,
                       Count(run_.gpus, 0) / rest));
    tensor = Count(run_.gpus, 0) / rest;
  }
  strategy().set_tensor_parallel_degree(tensor);
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
  const auto fits = [&](int data) {
    return std::fmod(run_.step_batch.value_or(run_.global_batch.value_or(1)), data) == 0;
  };
  if (run_.data && Count(run_.data, 0) != data_ && !fits(data_)) {
    return InvalidInput(fmt::format(
        "the row contradicts itself: tp x pp x cp x dp = {} of {} GPUs, and a data degree "
        "of {} does not divide the batch",
        model_parallel_ * Count(run_.data, 0), gpus, data_));
  }
  if (run_.data && Count(run_.data, 0) != data_) {
    Assume(
        fmt::format("dp is {} in the row; GPUs / (tp x pp x cp) = {} is used", *run_.data, data_));
  }
  if (Count(run_.expert, 1) > 1) {
    strategy().set_expert_parallel_degree(Count(run_.expert, 1));
    const bool split = source_ != nullptr && source_->expert_tensor_as_tensor();
    if (tensor > 1 && !split) strategy().set_expert_tensor_parallel_degree(1);
  }
  const bool experts = scenario().has_model() && scenario().model().has_experts();
  if (experts && run_.expert_tensor && Count(run_.expert_tensor, 1) != tensor) {
    strategy().set_expert_tensor_parallel_degree(Count(run_.expert_tensor, 1));
  }
  const std::string sequence_parallel = Lower(Plain(run_.sequence_parallel));
  const bool stated = sequence_parallel == "yes" || sequence_parallel == "true";
  const bool needed = Count(run_.expert, 1) > 1;  // as Megatron Core asks
  strategy().set_sequence_parallel((stated || needed) && tensor > 1);
  return {};
}

Result<void> ScenarioMaker::Sharding() {
  if (source_ != nullptr && source_->strategy().zero_stage() > 0) return {};
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
             sharding != "zero0" && sharding != "ddp/horovod" && sharding != "dp") {
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
    if (dtype.rfind(name, 0) == 0 || dtype.rfind(fmt::format("mixed({})", name), 0) == 0) {
      precision = name;
    }
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
  // Megatron Core interleaves groups of more micro-batches than there are pipeline ranks where
  // these do not divide them.
  const double samples = run_.global_batch.value_or(0) / data_ / Count(run_.micro_batch, 1);
  if (strategy().virtual_stages() > 1 && pipeline > 1 && run_.micro_batch &&
      samples == std::floor(samples) && std::fmod(samples, pipeline) != 0) {
    int group = pipeline + 1;
    while (group < samples && std::fmod(samples, group) != 0) ++group;
    if (samples < pipeline) {
      strategy().set_schedule(v1::SCHEDULE_BREADTH_FIRST);
    } else {
      strategy().set_micro_batch_group(group);
    }
    Assume(
        fmt::format("{} micro-batches are no multiple of {} pipeline ranks: a virtual stage runs "
                    "{} of them before the next",
                    samples, pipeline, samples < pipeline ? samples : group));
  }
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
    strategy().set_recompute_per_operator(source_->recompute_per_operator() &&
                                          Contains(recompute, "per-op"));
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
    // Rows that name the library know better than the framework.
    if (Contains(attention, "cudnn")) library_ = v1::ATTENTION_LIBRARY_CUDNN;
    if (Contains(attention, "sdpa-flash")) library_ = v1::ATTENTION_LIBRARY_FLASH;
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
  scenario().mutable_training()->set_global_batch_size(
      Count(run_.step_batch ? run_.step_batch : run_.global_batch, 1));
  if (scenario().has_model()) {
    scenario().mutable_training()->set_sequence_length(Count(run_.sequence_length, 1));
  }
}

void ScenarioMaker::Framework() {
  scenario().set_framework(sources_.default_framework());
  if (source_ != nullptr) {
    const bool experts = scenario().has_model() && scenario().model().has_experts();
    if (experts && !source_->framework_with_experts().empty()) {
      scenario().set_framework(source_->framework_with_experts());
    } else if (!source_->framework().empty()) {
      scenario().set_framework(source_->framework());
    }
    if (source_->has_framework_changes()) {
      *scenario().mutable_framework_changes() = source_->framework_changes();
    }
  }
  if (library_ != v1::ATTENTION_LIBRARY_UNSPECIFIED) {
    scenario().mutable_framework_changes()->set_attention_library(library_);
  }
}

bool HasCells(const MeasuredRun& run, const v1::RowFacts& facts) {
  return std::all_of(facts.cells().begin(), facts.cells().end(), [&](const v1::RowCell& cell) {
    const auto found = run.cells.find(cell.column());
    return found != run.cells.end() && Plain(found->second) == cell.value();
  });
}

void ScenarioMaker::ApplyFacts() {
  if (source_ == nullptr) return;
  strategy().MergeFrom(source_->strategy());
  for (const v1::RowFacts& facts : source_->facts()) {
    if (!Contains(run_.notes, facts.notes()) || !Contains(Lower(run_.model), Lower(facts.name())) ||
        !HasCells(run_, facts)) {
      continue;
    }
    if (scenario().has_model()) scenario().mutable_model()->MergeFrom(facts.model());
    strategy().MergeFrom(facts.strategy());
    if (!facts.framework().empty()) scenario().set_framework(facts.framework());
    if (facts.has_framework_changes()) {
      scenario().mutable_framework_changes()->MergeFrom(facts.framework_changes());
    }
    Assume(facts.reason());
  }
}

/// Of a step of this transformer as NeMo counts them:
/// batch s L h^2 (12 + 12 kv/heads + 18 ffn/h + 6 s/h + 6 V/(L h)).
double NemoLlamaFlops(const v1::Scenario& scenario) {
  const v1::Transformer& model = scenario.model();
  const double hidden = model.hidden_size();
  const double length = scenario.training().sequence_length();
  const double kv_heads = model.kv_heads() > 0 ? model.kv_heads() : model.attention_heads();
  const double of_layer = 12 + 12 * kv_heads / model.attention_heads() +
                          18 * model.ffn_hidden_size() / hidden + 6 * length / hidden;
  const double of_logits = 6 * model.vocabulary_size() / hidden;
  return scenario.training().global_batch_size() * length * hidden * hidden *
         (model.layers() * of_layer + of_logits);
}

// Where a source gives nothing but FLOP/s.
Result<void> ScenarioMaker::TimeFromFlops() {
  if (result_.measured_s || !run_.model_tflops_per_gpu || source_ == nullptr) return {};
  if (source_->model_flops() != v1::MODEL_FLOPS_NEMO_LLAMA) return {};
  if (!scenario().has_model() || scenario().model().ffn_hidden_size() == 0) return {};
  const double seconds =
      NemoLlamaFlops(scenario()) / (*run_.model_tflops_per_gpu * 1e12 * Count(run_.gpus, 1));
  if (!(seconds >= kShortestStep && seconds <= kLongestStep)) {
    return InvalidInput(
        fmt::format("model_tflops_per_gpu {:g} makes a step take {:g} s, wanted from {} to {} s",
                    *run_.model_tflops_per_gpu, seconds, kShortestStep, kLongestStep));
  }
  result_.measured_s = seconds;
  Assume(
      fmt::format("step time of {:.4g} s derived from {:g} TFLOP/s a GPU as the source counts "
                  "them",
                  seconds, *run_.model_tflops_per_gpu));
  return {};
}

// A row may time less than a step: one micro-batch of those that are accumulated.
Result<void> ScenarioMaker::Measure() {
  const double step = scenario().training().global_batch_size();
  result_.timed_samples = step;
  result_.measured_s = run_.MeasuredStepTime();
  if (source_ != nullptr) {
    result_.memory_measure = source_->memory();
    result_.memory_owner = source_->memory_owner();
  }
  if (run_.memory_gb) {
    const bool binary = source_ != nullptr && source_->memory_in_gibibytes();
    result_.measured_memory_bytes = *run_.memory_gb * (binary ? 1024.0 * 1024 * 1024 : 1e9);
  }
  STEPCAST_RETURN_IF_ERROR(TimeFromFlops());
  if (!run_.in_samples) return {};
  const int items = source_ != nullptr ? std::max(1, source_->items_per_sample()) : 1;
  if (run_.step_time_s && run_.global_batch) {
    result_.timed_samples = *run_.global_batch / items;
  } else if (!run_.step_time_s && run_.samples_per_s) {
    result_.measured_s = step * items / *run_.samples_per_s;
    if (*result_.measured_s > kLongestStep) {
      return InvalidInput(fmt::format(
          "samples_per_s {:g} makes a step of {:g} samples take {:g} s, wanted at most {} s",
          *run_.samples_per_s, step * items, *result_.measured_s, kLongestStep));
    }
  }
  if (result_.timed_samples != step) {
    Assume(fmt::format("the row times {} of the {} samples of a step, and so does the forecast",
                       result_.timed_samples, step));
  }
  return {};
}

}  // namespace

Result<RunScenario> ScenarioOfRun(const MeasuredRun& run, const RunSources& sources,
                                  const Catalogue& catalogue) {
  return ScenarioMaker(run, sources, catalogue).Make();
}

}  // namespace stepcast
