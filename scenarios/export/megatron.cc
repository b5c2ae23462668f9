#include "scenarios/export/megatron.h"

#include <fmt/format.h>
#include <google/protobuf/util/message_differencer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "scenarios/forecast/model_choice.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/import/imported.h"
#include "simulator/base/printable.h"
#include "strategies/plan/plan.h"

namespace stepcast {
namespace {

/// Flags of Megatron-LM that say what a plan, its model and its framework are. What they cannot say
/// is left out here, and found afterwards.
class FlagWriter {
 public:
  FlagWriter(const v1::Scenario& scenario, const ResolvedScenario& resolved,
             const TransformerModel& model, int gpus_per_node)
      : gpus_per_node_(gpus_per_node),
        scenario_(scenario),
        framework_(resolved.framework),
        plan_(resolved.plan),
        model_(model) {}

  /// Groups of flags, each a line.
  std::vector<std::string> Lines() {
    AddModel();
    AddExperts();
    AddParallelism();
    AddTraining();
    AddDataParallelism();
    AddRecomputation();
    AddKernels();
    return lines_;
  }
  int flags() const { return flags_; }

 private:
  void Flag(std::string_view name) {
    ++flags_;
    if (!line_.empty()) line_ += ' ';
    line_ += fmt::format("--{}", name);
  }
  void Flag(std::string_view name, const auto& value) {
    Flag(name);
    line_ += fmt::format(" {}", value);
  }
  void FlagIf(bool given, std::string_view name) {
    if (given) Flag(name);
  }
  void EndLine() {
    if (!line_.empty()) lines_.push_back(std::exchange(line_, ""));
  }

  void AddModel() {
    Flag("num-layers", model_.layers);
    Flag("hidden-size", model_.hidden_size);
    Flag("ffn-hidden-size", model_.ffn_hidden_size);
    Flag("num-attention-heads", model_.attention_heads);
    if (!model_.latent && model_.kv_heads != model_.attention_heads) {
      Flag("group-query-attention");
      Flag("num-query-groups", model_.kv_heads);
    }
    if (!model_.latent && model_.head_size * model_.attention_heads != model_.hidden_size) {
      Flag("kv-channels", model_.head_size);
    }
    EndLine();
    if (model_.latent) {
      Flag("multi-latent-attention");
      if (model_.latent->query_rank > 0) Flag("q-lora-rank", model_.latent->query_rank);
      Flag("kv-lora-rank", model_.latent->key_value_rank);
      Flag("qk-head-dim", model_.latent->head_size);
      Flag("qk-pos-emb-head-dim", model_.latent->rotary_size);
      Flag("v-head-dim", model_.latent->value_size);
      EndLine();
    }
    Flag("normalization", model_.norm == v1::NORM_RMS_NORM ? "RMSNorm" : "LayerNorm");
    if (model_.position == v1::POSITION_ROTARY) Flag("position-embedding-type", "rope");
    if (model_.position == v1::POSITION_LEARNED) {
      Flag("position-embedding-type", "learned_absolute");
    }
    if (model_.position == v1::POSITION_NONE) Flag("position-embedding-type", "none");
    FlagIf(model_.activation == v1::ACTIVATION_SWIGLU, "swiglu");
    FlagIf(model_.activation == v1::ACTIVATION_RELU_SQUARED, "squared-relu");
    FlagIf(model_.activation == v1::ACTIVATION_GELU_TANH, "openai-gelu");
    FlagIf(!model_.biases, "disable-bias-linear");
    FlagIf(!model_.biases && model_.has_qkv_biases(), "add-qkv-bias");
    FlagIf(!model_.tied_embeddings, "untie-embeddings-and-output-weights");
    FlagIf(model_.qk_norm, "qk-layernorm");
    const double dropout = !model_.dropout                   ? 0
                           : scenario_.model().dropout() > 0 ? scenario_.model().dropout()
                                                             : 0.1;
    Flag("hidden-dropout", dropout);
    Flag("attention-dropout", dropout);
    EndLine();
    if (model_.multi_token_layers > 0) {
      Flag("mtp-num-layers", model_.multi_token_layers);
      FlagIf(model_.multi_token_shared, "mtp-use-repeated-layer");
      EndLine();
    }
    // One more word marks the end of a text.
    Flag("tokenizer-type", "NullTokenizer");
    Flag("vocab-size", model_.vocabulary_size - 1);
    if (plan_.vocabulary_multiple != 128) {
      Flag("make-vocab-size-divisible-by", plan_.vocabulary_multiple);
    }
    Flag("mock-data");
    EndLine();
  }

  void AddExperts() {
    if (!model_.experts) return;
    const ExpertLayers& experts = *model_.experts;
    Flag("num-experts", experts.count);
    Flag("moe-router-topk", experts.per_token);
    Flag("moe-ffn-hidden-size", experts.hidden_size);
    if (experts.shared_hidden_size > 0) {
      Flag("moe-shared-expert-intermediate-size", experts.shared_hidden_size);
    }
    if (experts.latent_size > 0) Flag("moe-latent-size", experts.latent_size);
    if (experts.first_dense_layers > 0 || experts.every > 1) {
      std::string layers;
      if (experts.every == 1) {
        layers = fmt::format("([0]*{}+[1]*{})", experts.first_dense_layers,
                             model_.layers - experts.first_dense_layers);
      } else {
        for (std::int64_t layer = 0; layer < model_.layers; ++layer) {
          layers += fmt::format("{}{}", layer > 0 ? "," : "[", model_.kind(layer).experts ? 1 : 0);
        }
        layers += ']';
      }
      Flag("moe-layer-freq", '"' + layers + '"');
    }
    if (experts.capacity_factor) Flag("moe-expert-capacity-factor", *experts.capacity_factor);
    FlagIf(experts.pad_to_capacity, "moe-pad-expert-input-to-capacity");
    EndLine();
    FlagIf(framework_.grouped_gemm(), "moe-grouped-gemm");
    if (framework_.dispatch_once_per_node() && plan_.expert > 1) {
      Flag("moe-token-dispatcher-type", "flex");
      Flag("moe-enable-deepep");
    } else {
      Flag("moe-token-dispatcher-type", "alltoall");
    }
    if (experts.node_limit > 0) {
      // As many as nodes that hold a layer's experts.
      const int ranks = plan_.expert * plan_.expert_tensor;
      Flag("moe-router-num-groups",
           std::max((ranks + gpus_per_node_ - 1) / gpus_per_node_, experts.node_limit));
      Flag("moe-router-group-topk", experts.node_limit);
    }
    EndLine();
  }

  void AddParallelism() {
    Flag("tensor-model-parallel-size", plan_.tensor);
    FlagIf(plan_.sequence_parallel && plan_.tensor > 1, "sequence-parallel");
    Flag("pipeline-model-parallel-size", plan_.pipeline);
    if (plan_.context > 1) {
      Flag("context-parallel-size", plan_.context);
      Flag("cp-comm-type",
           plan_.context_kind == v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL ? "a2a" : "p2p");
    }
    if (model_.experts) {
      Flag("expert-model-parallel-size", plan_.expert);
      Flag("expert-tensor-parallel-size", plan_.expert_tensor);
    }
    using Order = std::array<Dimension, kDimensionCount>;
    FlagIf(plan_.rank_order == Order{Dimension::kTensor, Dimension::kContext, Dimension::kPipeline,
                                     Dimension::kData},
           "use-tp-pp-dp-mapping");
    EndLine();
    if (plan_.pipeline == 1) return;
    const std::vector<int>& layers = plan_.layers_per_stage;
    const bool even =
        std::ranges::all_of(layers, [&](int count) { return count == layers.front(); });
    if (!even) {
      std::string layout = "E";
      for (std::size_t stage = 0; stage < layers.size(); ++stage) {
        if (stage > 0) layout += '|';
        if (layers[stage] > 0) layout += fmt::format("t*{}", layers[stage]);
      }
      layout += std::string(static_cast<std::size_t>(model_.multi_token_layers), 'm');
      Flag("pipeline-model-parallel-layout", '"' + layout + "L\"");
    } else if (plan_.virtual_stages > 1) {
      Flag("num-virtual-stages-per-pipeline-rank", plan_.virtual_stages);
    }
    if (plan_.virtual_stages > 1 && plan_.micro_batch_group > 0) {
      Flag("microbatch-group-size-per-virtual-pipeline-stage", plan_.micro_batch_group);
    }
    FlagIf(!framework_.overlap_pipeline(), "no-overlap-p2p-communication");
    EndLine();
  }

  void AddTraining() {
    Flag("micro-batch-size", plan_.micro_batch_size);
    Flag("global-batch-size", plan_.global_batch_size);
    Flag("seq-length", plan_.sequence_length);
    Flag("max-position-embeddings", plan_.sequence_length);
    const v1::Training& training = scenario_.training();
    const double samples =
        training.tokens_total() > 0
            ? training.tokens_total() / static_cast<double>(plan_.sequence_length)
            : training.samples_total();
    if (samples >= 1) Flag("train-samples", std::llround(samples));
    EndLine();
    FlagIf(plan_.precision == DType::kBf16, "bf16");
    FlagIf(plan_.precision == DType::kFp16, "fp16");
    if (plan_.matrix_precision == DType::kFp8) Flag("fp8-format", "hybrid");
    if (plan_.matrix_precision == DType::kFp4) Flag("fp4-format", "e2m1");
    if (plan_.precision == DType::kFp16) {
      FlagIf(plan_.gradient_reduce_dtype == DType::kFp32, "accumulate-allreduce-grads-in-fp32");
    } else if (plan_.precision == DType::kBf16) {
      FlagIf(plan_.gradient_reduce_dtype != DType::kFp32, "grad-reduce-in-bf16");
    }
    Flag("optimizer", plan_.optimizer == v1::OPTIMIZER_SGD ? "sgd" : "adam");
    FlagIf(plan_.optimizer_offload == v1::OFFLOAD_CPU, "optimizer-cpu-offload");
    const bool narrow_gradients =
        plan_.gradient_reduce_dtype == DType::kFp32 && plan_.gradient_dtype != DType::kFp32;
    if (plan_.moment_dtype != DType::kFp32 || narrow_gradients) {
      Flag("use-precision-aware-optimizer");
      Flag("exp-avg-dtype", Name(plan_.moment_dtype));
      Flag("exp-avg-sq-dtype", Name(plan_.moment_dtype));
      if (narrow_gradients) Flag("main-grads-dtype", Name(plan_.gradient_dtype));
    }
    EndLine();
  }

  void AddDataParallelism() {
    if (plan_.zero_stage == 1) {
      Flag("use-distributed-optimizer");
    } else if (plan_.zero_stage == 3 && !plan_.reshard_after_forward) {
      Flag("use-torch-fsdp2");
      Flag("torch-fsdp2-no-reshard-after-forward");
    } else if (plan_.zero_stage > 1) {
      Flag("use-megatron-fsdp");
      Flag("data-parallel-sharding-strategy",
           plan_.zero_stage == 2 ? "optim_grads" : "optim_grads_params");
    }
    if (plan_.zero_stage > 0 && plan_.shards() < plan_.replicas() && plan_.shards() > 0) {
      Flag("num-distributed-optimizer-instances", plan_.replicas() / plan_.shards());
    }
    FlagIf(plan_.overlap_gradient_reduce, "overlap-grad-reduce");
    FlagIf(plan_.overlap_parameter_gather && plan_.overlap_gradient_reduce &&
               plan_.zero_stage > 0 && plan_.zero_stage < 3,
           "overlap-param-gather");
    if (plan_.overlap_gradient_reduce && plan_.gradient_bucket > Bytes()) {
      const auto element = static_cast<std::int64_t>(BytesPerElement(plan_.gradient_reduce_dtype));
      Flag("ddp-bucket-size", std::max<std::int64_t>(1, plan_.gradient_bucket.count() / element));
    }
    EndLine();
  }

  void AddRecomputation() {
    std::vector<std::string_view> modules;
    if (plan_.recompute == v1::RECOMPUTE_SELECTIVE) modules.emplace_back("core_attn");
    if (plan_.recompute_norms) modules.emplace_back("layernorm");
    if (plan_.recompute_activation_functions) modules.emplace_back("moe_act");
    if (plan_.recompute_latent_projections) modules.emplace_back("mla_up_proj");
    if (plan_.recompute == v1::RECOMPUTE_FULL) {
      Flag("recompute-granularity", "full");
      Flag("recompute-method", plan_.recompute_layers_per_stage ? "block" : "uniform");
      Flag("recompute-num-layers", plan_.recompute_layers_per_stage.value_or(1));
    } else if (!modules.empty()) {
      Flag("recompute-granularity", "selective");
      Flag("recompute-modules", fmt::format("{}", fmt::join(modules, " ")));
    }
    EndLine();
  }

  void AddKernels() {
    const bool flash = plan_.attention == v1::ATTENTION_KERNEL_FLASH;
    Flag("attention-backend", flash ? "flash" : "unfused");
    FlagIf(!framework_.fused_softmax(), "no-masked-softmax-fusion");
    if (model_.gated()) {
      FlagIf(!framework_.fused_swiglu(), "no-bias-swiglu-fusion");
    } else {
      FlagIf(!framework_.fused_bias_gelu(), "no-bias-gelu-fusion");
    }
    FlagIf(!framework_.fused_bias_dropout_add(), "no-bias-dropout-fusion");
    FlagIf(model_.position == v1::POSITION_ROTARY && !framework_.fused_rope(), "no-rope-fusion");
    FlagIf(!framework_.fused_gradient_accumulation(), "no-gradient-accumulation-fusion");
    FlagIf(!framework_.overlap_tensor_parallel_backward(),
           "no-async-tensor-model-parallel-allreduce");
    FlagIf(framework_.fused_cross_entropy(), "cross-entropy-loss-fusion");
    if (plan_.cuda_graphs) Flag("cuda-graph-impl", "local");
    EndLine();
  }

  int gpus_per_node_;
  const v1::Scenario& scenario_;
  const v1::Framework& framework_;
  const ParallelPlan& plan_;
  const TransformerModel& model_;
  std::string line_;
  std::vector<std::string> lines_;
  int flags_ = 0;
};

/// What makes two steps the same: all instructions in the order and the time they run, and memory.
using StepIdentity = std::tuple<std::size_t, std::uint64_t, Duration, std::vector<std::int64_t>>;

Result<StepIdentity> IdentityOf(const Environment& environment, const LoadedScenario& like,
                                const v1::Scenario& message) {
  LoadedScenario scenario = like;
  scenario.message = message;
  STEPCAST_ASSIGN_OR_RETURN(const ForecastResult result, MakeForecast(environment, scenario));
  const Forecast& forecast = result.forecast;
  std::vector<std::int64_t> memory;
  for (const RankMemory& rank : forecast.memory) memory.push_back(rank.peak.count());
  return StepIdentity{forecast.instructions, forecast.fingerprint, forecast.step_time,
                      std::move(memory)};
}

/// Which fields of a scenario make the difference to another.
class Difference {
 public:
  Difference(const Environment& environment, const LoadedScenario& scenario,
             const StepIdentity& identity, v1::Scenario other)
      : environment_(environment),
        scenario_(scenario),
        identity_(identity),
        other_(std::move(other)) {
    // Those that no step depends on, such as its name, are not looked at.
    for (const char* name :
         {"model", "strategy", "training", "framework_changes", "passes", "distillation"}) {
      groups_.push_back(GroupOf(Scenario().GetDescriptor()->FindFieldByName(name)));
    }
  }

  /// The fewest fields, as far as leaving them one by one shows, with which the other scenario
  /// makes the same step; nothing where all of them do not.
  std::optional<std::string> Yaml() {
    if (!Same()) return std::nullopt;
    for (Group& group : groups_) {
      const std::vector<Field> all = std::exchange(group.fields, {});
      if (Same()) continue;
      group.fields = all;
      for (const Field& field : all) {
        std::erase(group.fields, field);
        if (!Same()) group.fields.push_back(field);
      }
    }
    v1::Scenario left;
    std::string cleared;
    for (const Group& group : groups_) {
      for (const Field field : group.fields) {
        const google::protobuf::Message& from = In(group, Scenario());
        const auto* reflection = from.GetReflection();
        const bool set = field->is_repeated() ? reflection->FieldSize(from, field) > 0
                                              : reflection->HasField(from, field);
        if (set) {
          Copy(field, from, *Mutable(group, left));
        } else {
          cleared += fmt::format("# without {}{}, which flags set\n",
                                 group.field->is_repeated() ? "" : group.field->name() + ".",
                                 field->name());
        }
      }
    }
    const bool any = left.ByteSizeLong() > 0;
    return (any ? YamlText(left) : "") + cleared;
  }

 private:
  using Field = const google::protobuf::FieldDescriptor*;
  /// Fields of a part of the scenario in which the two differ; of a list, the list.
  struct Group {
    Field field = nullptr;
    std::vector<Field> fields;
  };

  const v1::Scenario& Scenario() const { return scenario_.message; }

  static const google::protobuf::Message& In(const Group& group, const v1::Scenario& scenario) {
    if (group.field->is_repeated()) return scenario;
    return scenario.GetReflection()->GetMessage(scenario, group.field);
  }
  static google::protobuf::Message* Mutable(const Group& group, v1::Scenario& scenario) {
    if (group.field->is_repeated()) return &scenario;
    return scenario.GetReflection()->MutableMessage(&scenario, group.field);
  }
  static void Copy(Field field, const google::protobuf::Message& from,
                   google::protobuf::Message& to) {
    const std::unique_ptr<google::protobuf::Message> copy(from.New());
    copy->CopyFrom(from);
    to.GetReflection()->SwapFields(copy.get(), &to, {field});
  }

  Group GroupOf(Field field) const {
    Group group{field, {}};
    const google::protobuf::Message& ours = In(group, Scenario());
    const google::protobuf::Message& theirs = In(group, other_);
    const auto differs = [&](Field of) {
      const std::unique_ptr<google::protobuf::Message> one(ours.New());
      const std::unique_ptr<google::protobuf::Message> two(ours.New());
      Copy(of, ours, *one);
      Copy(of, theirs, *two);
      return !google::protobuf::util::MessageDifferencer::Equals(*one, *two);
    };
    if (field->is_repeated()) {
      if (differs(field)) group.fields.push_back(field);
      return group;
    }
    for (int i = 0; i < ours.GetDescriptor()->field_count(); ++i) {
      const Field of = ours.GetDescriptor()->field(i);
      if (differs(of)) group.fields.push_back(of);
    }
    return group;
  }

  /// Whether the other scenario with the fields that are left makes the same step.
  bool Same() const {
    v1::Scenario made = other_;
    for (const Group& group : groups_) {
      for (const Field field : group.fields) {
        Copy(field, In(group, Scenario()), *Mutable(group, made));
      }
    }
    const auto identity = IdentityOf(environment_, scenario_, made);
    return identity && *identity == identity_;
  }

  const Environment& environment_;
  const LoadedScenario& scenario_;
  const StepIdentity& identity_;
  v1::Scenario other_;
  std::vector<Group> groups_;
};

std::string Commented(const std::string& yaml) {
  std::string text;
  for (std::size_t begin = 0; begin < yaml.size();) {
    const std::size_t end = std::min(yaml.find('\n', begin), yaml.size());
    const std::string line = yaml.substr(begin, end - begin);
    text += line.starts_with('#') ? line + '\n' : fmt::format("#   {}\n", line);
    begin = end + 1;
  }
  return text;
}

/// What the model is that Megatron-LM's program for decoders does not train; empty for a decoder.
std::string_view OtherThanGpt(const TransformerModel* model) {
  if (model == nullptr) return "a model that is no transformer";
  if (model->decoder_layers > 0) return "an encoder with a decoder";
  if (model->patches) return "a transformer of images";
  if (model->state_space || !model->layer_pattern.empty())
    return "a hybrid of several kinds of layers";
  if (!model->causal) return "an encoder";
  return "";
}

Result<void> CheckModel(const LoadedScenario& scenario, const ModelChoice& model) {
  const std::string_view other = OtherThanGpt(model.transformer());
  if (other.empty()) return {};
  return MakeError(
      ErrorCode::kUnsupported,
      fmt::format("{}: found {}, wanted a decoder, as Megatron-LM's pretrain_gpt.py trains it",
                  scenario.source.Location("model"), other));
}

}  // namespace

Result<void> CheckMegatronModel(const LoadedScenario& scenario) {
  STEPCAST_ASSIGN_OR_RETURN(const ModelChoice model, ModelChoice::Create(scenario));
  return CheckModel(scenario, model);
}

Result<MegatronLaunch> MegatronOf(const Environment& environment, const LoadedScenario& scenario) {
  const v1::Scenario& message = scenario.message;
  STEPCAST_ASSIGN_OR_RETURN(const ResolvedScenario resolved, Resolve(environment, scenario));
  STEPCAST_RETURN_IF_ERROR(CheckModel(scenario, resolved.model));
  const TransformerModel* model = resolved.model.transformer();
  STEPCAST_ASSIGN_OR_RETURN(const StepIdentity identity,
                            IdentityOf(environment, scenario, message));

  const Topology& topology = resolved.cost_model.topology();
  const int gpus = message.cluster().gpus();
  const int of_node = message.cluster().gpus_per_node() > 0 ? message.cluster().gpus_per_node()
                                                            : topology.node().gpus();
  const int per_node = std::min(gpus, of_node);
  FlagWriter flags(message, resolved, *model, per_node);
  std::string command =
      fmt::format("torchrun --nnodes {} --nproc_per_node {}", gpus / per_node, per_node);
  if (gpus > per_node) {
    command +=
        " --node_rank \"$NODE_RANK\" --master_addr \"$MASTER_ADDR\" --master_port "
        "\"${MASTER_PORT:-29500}\"";
  }
  command += " \\\n  pretrain_gpt.py";
  for (const std::string& line : flags.Lines()) command += fmt::format(" \\\n  {}", line);
  command += '\n';

  ImportOptions options;
  options.cluster = message.cluster().name();
  options.framework = message.framework();
  STEPCAST_ASSIGN_OR_RETURN(
      ImportedScenario imported,
      ImportMegatronText(command, fmt::format("flags made of {}", message.name()), options));
  *imported.scenario.mutable_cluster() = message.cluster();

  MegatronLaunch launch;
  launch.flags = flags.flags();
  launch.step_time = std::get<Duration>(identity);
  const auto other = IdentityOf(environment, scenario, imported.scenario);
  if (other) launch.imported_time = std::get<Duration>(*other);
  if (!other || *other != identity) {
    const auto yaml = Difference(environment, scenario, identity, imported.scenario).Yaml();
    launch.unsaid = PrintableLines(yaml.value_or("# more than fields of a scenario say\n"));
  }
  // A name with a new line in it would end the comment, and its rest would run.
  const std::string cluster = Printable(message.cluster().name());
  std::string text = fmt::format(
      "#!/usr/bin/env bash\n# {}: Megatron-LM on {} GPUs of {}. Made by stepcast export megatron.\n"
      "# Data, learning rate and checkpoints are left to you.\n"
      "# Read by: stepcast import megatron FILE --cluster {}{} --out SCENARIO.yaml\n",
      Printable(message.name()), gpus, cluster, cluster,
      message.framework().empty() || message.framework() == "megatron-core"
          ? ""
          : " --framework " + Printable(message.framework()));
  if (!launch.unsaid.empty()) {
    text += "#\n# Not said by these flags, and the step depends on it:\n" +
            Commented(launch.unsaid) + "#\n";
  }
  launch.script = text + command;
  return launch;
}

}  // namespace stepcast
