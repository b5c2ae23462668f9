#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/import/imported.h"
#include "scenarios/import/settings.h"
#include "strategies/model/huggingface.h"

namespace stepcast {
namespace {

using import_internal::Clipped;
using import_internal::Given;
using import_internal::NearestSetting;
using import_internal::Overridden;
using import_internal::OverriddenWhole;
using import_internal::ReadConfiguration;
using import_internal::ReadYamlSettings;
using import_internal::Settings;

// Names as they are after "fsdp_" and the name of their section are left out.
constexpr auto kAskedFor = std::to_array<std::string_view>({"sharding_strategy",
                                                            "reshard_after_forward",
                                                            "backward_prefetch",
                                                            "forward_prefetch",
                                                            "limit_all_gathers",
                                                            "offload_params",
                                                            "cpu_offload",
                                                            "activation_checkpointing",
                                                            "version",
                                                            "mixed_precision",
                                                            "param_dtype",
                                                            "reduce_dtype",
                                                            "num_machines",
                                                            "num_processes",
                                                            "nnodes",
                                                            "nproc_per_node",
                                                            "micro_batch_size",
                                                            "per_device_train_batch_size",
                                                            "train_batch_size",
                                                            "gradient_accumulation_steps",
                                                            "sequence_length",
                                                            "seq_len",
                                                            "shard_degree",
                                                            "distributed_type",
                                                            "use_cpu",
                                                            "optimizer",
                                                            "dynamo_backend",
                                                            "torch_compile"});

struct KnownName {
  std::string_view name;
  SettingUse use = SettingUse::kIgnored;
  std::string_view why = "changes neither time nor memory of a step";
};
constexpr auto kOthers = std::to_array<KnownName>({
    {"compute_environment"},
    {"debug"},
    {"downcast_bf16"},
    {"enable_cpu_affinity"},
    {"machine_rank"},
    {"main_process_ip"},
    {"main_process_port"},
    {"main_training_function"},
    {"rdzv_backend"},
    {"rdzv_endpoint"},
    {"rdzv_id"},
    {"master_addr"},
    {"master_port"},
    {"node_rank"},
    {"same_network"},
    {"tpu_env"},
    {"tpu_use_cluster"},
    {"tpu_use_sudo"},
    {"gpu_ids"},
    {"max_restarts"},
    {"monitor_interval"},
    {"standalone"},
    {"auto_wrap_policy", SettingUse::kIgnored, "units are layers, embedding and output layer"},
    {"transformer_layer_cls_to_wrap", SettingUse::kIgnored,
     "units are layers, embedding and output layer"},
    {"min_num_params", SettingUse::kNotModelled, "units are layers, not parts of so many weights"},
    {"cpu_ram_efficient_loading"},
    {"state_dict_type"},
    {"sync_module_states"},
    {"use_orig_params"},
    {"buffer_dtype"},
    {"cast_forward_inputs"},
    {"cast_root_forward_inputs"},
    {"keep_low_precision_grads", SettingUse::kNotModelled, "the optimizer has gradients in fp32"},
    {"ignored_modules", SettingUse::kNotModelled, "all weights are split"},
    {"device_id"},
    {"gradient_clipping", SettingUse::kIgnored, "the norm of gradients is always in the step"},
    {"max_grad_norm", SettingUse::kIgnored, "the norm of gradients is always in the step"},
    {"dynamo_mode", SettingUse::kNotModelled, "compiled kernels are those of the default mode"},
    {"dynamo_use_dynamic", SettingUse::kNotModelled,
     "compiled kernels are those of the default mode"},
    {"dynamo_use_fullgraph", SettingUse::kIgnored, "layers are one graph each either way"},
});

class Importer {
 public:
  Importer(const std::string& file, const ImportOptions& options)
      : file_(file), options_(options) {}

  Result<ImportedScenario> Import() {
    STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadConfiguration(file_));
    STEPCAST_ASSIGN_OR_RETURN(
        std::vector<Given> settings,
        ReadYamlSettings(text, file_, /*deepest=*/3,
                         "names with values, as Accelerate's configuration has"));
    for (Given& given : settings) {
      given.name = Canonical(std::move(given.name));
      if (given_.Has(given.name)) {
        return InvalidInput(fmt::format("{}: {}: is given already: {}", given.where,
                                        Clipped(given.written), given_.At(given.name)));
      }
      given_.Add(std::move(given));
    }
    STEPCAST_RETURN_IF_ERROR(CheckNames());
    imported_.file = file_;
    v1::Scenario& scenario = imported_.scenario;
    scenario.set_description(
        fmt::format("From {}", std::filesystem::path(file_).filename().string()));
    scenario.set_framework("pytorch-fsdp");
    if (options_.model_file.empty()) {
      return InvalidInput(
          fmt::format("{}: these settings do not say what is trained; give --model config.json, of "
                      "Hugging Face",
                      file_));
    }
    STEPCAST_ASSIGN_OR_RETURN(*scenario.mutable_model(),
                              ReadHuggingFaceConfig(options_.model_file));
    TakeKind();
    TakeCompilation();
    TakeCluster();
    TakeSharding();
    TakePrecision();
    TakeBatch();
    if (given_.error()) return tl::unexpected(*given_.error());
    imported_.notes = given_.Notes("means nothing beside the other settings");
    return FinishImport(std::move(imported_), options_);
  }

 private:
  /// As importer and FSDP call a setting that Accelerate writes with "fsdp_".
  static std::string Canonical(std::string name) {
    if (name.starts_with("fsdp_")) name.erase(0, 5);
    return name;
  }

  Result<void> CheckNames() {
    std::vector<std::string> names(kAskedFor.begin(), kAskedFor.end());
    for (const KnownName& known : kOthers) names.emplace_back(known.name);
    std::vector<std::string> unknown;
    for (const Given& given : given_.given()) {
      if (std::ranges::find(kAskedFor, given.name) != kAskedFor.end()) continue;
      const auto* known = std::ranges::find(kOthers, given.name, &KnownName::name);
      if (known != kOthers.end()) {
        const bool off = !given.values.empty() &&
                         (given.values.front() == "false" || given.values.front() == "no");
        given_.Note(given.name, off ? SettingUse::kIgnored : known->use,
                    off ? "off" : std::string(known->why));
      } else if (options_.allow_unknown) {
        given_.Note(given.name, SettingUse::kNotModelled,
                    "not a setting of FSDP that is known here");
      } else {
        const std::string nearest =
            unknown.size() < import_internal::kMostUnknown ? NearestSetting(given.name, names) : "";
        unknown.push_back(
            fmt::format("{}: {}{}", given.where, Clipped(given.written),
                        nearest.empty() ? "" : fmt::format(" (did you mean {}?)", nearest)));
      }
    }
    if (unknown.empty()) return {};
    return tl::unexpected(
        import_internal::UnknownSettings(unknown, "FSDP, Accelerate or torchrun"));
  }

  bool On(std::string_view name, std::string_view field, bool when_absent) {
    const auto value = Word(name, field, {"true", "false", "yes", "no"});
    return value ? *value == "true" || *value == "yes" : when_absent;
  }

  /// A choice whatever its case, after "ShardingStrategy." and "torch.".
  std::optional<std::string> Word(std::string_view name, std::string_view field,
                                  const std::vector<std::string>& choices) {
    auto text = given_.Text(name, field);
    if (!text) return std::nullopt;
    std::string word = text->substr(text->rfind('.') + 1);
    std::ranges::transform(word, word.begin(), [](unsigned char c) { return std::tolower(c); });
    if (std::ranges::find(choices, word) == choices.end()) {
      given_.Reject(name, fmt::format("wanted one of {}", fmt::join(choices, ", ")));
      return std::nullopt;
    }
    return word;
  }

  /// What Accelerate launches.
  void TakeKind() {
    if (On("use_cpu", "cluster", false)) given_.Reject("use_cpu", "trains on the CPU, not on GPUs");
    given_.Note("use_cpu", SettingUse::kIgnored, "off");
    const auto type = given_.Text("distributed_type", "strategy.zero_stage, framework");
    if (!type) return;
    std::string name = *type;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::toupper(c); });
    if (name == "FSDP") return;
    if (name == "MULTI_GPU") {
      replicated_ = true;
      imported_.scenario.set_framework("pytorch-ddp");
      for (const char* sharding :
           {"sharding_strategy", "reshard_after_forward", "shard_degree", "offload_params",
            "cpu_offload", "param_dtype", "reduce_dtype"}) {
        if (!given_.Has(sharding)) continue;
        given_.Reject(sharding,
                      "distributed_type MULTI_GPU is DistributedDataParallel, which has no such "
                      "setting; write distributed_type: FSDP, or leave this out");
      }
      return;
    }
    struct Meaning {
      std::string_view name, text;
    };
    constexpr auto kMeanings = std::to_array<Meaning>({
        {"NO", "one process without any other"},
        {"DEEPSPEED", "DeepSpeed; import its ds_config.json with import deepspeed"},
        {"MEGATRON_LM", "Megatron-LM; import its arguments with import megatron"},
        {"MULTI_CPU", "training on CPUs"},
        {"XLA", "training under XLA"},
        {"TPU", "training on TPUs"},
    });
    const auto* meaning = std::ranges::find(kMeanings, name, &Meaning::name);
    given_.Reject(
        "distributed_type",
        fmt::format("{}wanted FSDP, or MULTI_GPU for DistributedDataParallel",
                    meaning == kMeanings.end() ? "" : fmt::format("is {}; ", meaning->text)));
  }

  /// torch.compile puts what works on elements one by one into kernels with what stands beside it.
  void TakeCompilation() {
    constexpr std::string_view kField = "framework_changes";
    const bool compile = On("torch_compile", kField, false);
    // As Accelerate's DynamoBackend has them.
    const auto backend =
        Word("dynamo_backend", kField,
             {"no", "eager", "aot_eager", "inductor", "aot_ts_nvfuser", "nvprims_nvfuser",
              "cudagraphs", "ofi", "fx2trt", "onnxrt", "tensorrt", "aot_torchxla_trace_once",
              "torchxla_trace_once", "openxla", "ipex", "tvm", "hpu_backend"});
    const bool off = backend && (*backend == "no" || backend->ends_with("eager"));
    if (backend && given_.Has("torch_compile") && compile == off) {
      given_.Reject("dynamo_backend", fmt::format("contradicts {}", given_.At("torch_compile")));
    }
    const bool inductor = backend ? *backend == "inductor" : compile;
    if (off) {
      given_.Note("dynamo_backend", SettingUse::kIgnored, "compiles nothing");
    } else if (backend && !inductor) {
      for (const char* setting : {"dynamo_backend", "torch_compile"}) {
        given_.Note(setting, SettingUse::kNotModelled,
                    "of compilers only Inductor's kernels are known");
      }
    }
    if (!inductor && (off || !backend)) {
      for (const char* setting : {"torch_compile", "dynamo_mode", "dynamo_use_dynamic"}) {
        given_.Note(setting, SettingUse::kIgnored, "compiles nothing");
      }
    }
    if (!inductor) return;
    v1::Framework& changes = *imported_.scenario.mutable_framework_changes();
    changes.set_fused_bias_gelu(true);
    changes.set_fused_bias_dropout_add(true);
    changes.set_fused_norm(true);
    changes.set_fused_rope(true);
    changes.set_fused_swiglu(true);
  }

  /// Two settings that say the same; what is wrong where they differ.
  void CheckSame(std::string_view one, const std::optional<std::int64_t>& first,
                 std::string_view other, const std::optional<std::int64_t>& second) {
    if (first && second && *first != *second) {
      given_.Reject(one, fmt::format("contradicts {}", given_.At(other)));
    }
  }

  void TakeCluster() {
    const auto machines = given_.Whole("num_machines", "cluster.gpus", 1, 1'000'000);
    const auto processes = given_.Whole("num_processes", "cluster.gpus", 1, 10'000'000);
    const auto nodes = given_.Whole("nnodes", "cluster.gpus", 1, 1'000'000);
    const auto per_node = given_.Whole("nproc_per_node", "cluster.gpus", 1, 1024);
    CheckSame("num_machines", machines, "nnodes", nodes);
    const auto either = nodes ? nodes : machines;
    if (processes && either && *processes % *either != 0) {
      given_.Reject("num_processes", fmt::format("is no multiple of {}",
                                                 given_.At(nodes ? "nnodes" : "num_machines")));
    }
    if (processes && per_node &&
        (either ? *processes != *either * *per_node : *processes % *per_node != 0)) {
      given_.Reject("num_processes",
                    fmt::format("contradicts {}{}", given_.At("nproc_per_node"),
                                either ? fmt::format(" on {} nodes", *either) : ""));
    }
    std::int64_t gpus = options_.gpus;
    if (gpus == 0 && processes) gpus = *processes;
    if (gpus == 0 && per_node) gpus = either.value_or(1) * *per_node;
    if (given_.error()) return;
    if (gpus == 0 || gpus > 10'000'000) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           gpus == 0 ? fmt::format(
                           "{}: neither num_processes nor nproc_per_node says on how many GPUs it "
                           "runs; give --gpus N",
                           file_)
                     : fmt::format("{}: found {} GPUs, wanted at most 10000000", file_, gpus)});
      return;
    }
    if (per_node) {
      node_ = *per_node;
    } else if (either) {
      node_ = std::max<std::int64_t>(1, gpus / *either);
    }
    gpus_ = gpus;
    v1::ClusterChoice& cluster = *imported_.scenario.mutable_cluster();
    cluster.set_name(options_.cluster);
    cluster.set_gpus(static_cast<std::int32_t>(gpus));
  }

  void TakeSharding() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    strategy.set_zero_stage(3);
    if (replicated_) {
      strategy.set_zero_stage(0);
    } else {
      TakeSplit();
    }
    given_.Note("version", SettingUse::kIgnored, "both versions are forecast alike");
    strategy.set_recompute(On("activation_checkpointing", "strategy.recompute", false)
                               ? v1::RECOMPUTE_FULL
                               : v1::RECOMPUTE_NONE);
    const auto optimizer =
        Word("optimizer", "strategy.optimizer", {"adam", "adamw", "sgd", "adafactor"});
    strategy.set_optimizer(optimizer == "sgd"         ? v1::OPTIMIZER_SGD
                           : optimizer == "adam"      ? v1::OPTIMIZER_ADAM
                           : optimizer == "adafactor" ? v1::OPTIMIZER_ADAFACTOR
                                                      : v1::OPTIMIZER_ADAMW);
    if (!optimizer)
      imported_.warnings.emplace_back("the optimizer is AdamW, as no setting says which");
  }

  /// How weights are split, gathered and offloaded.
  void TakeSplit() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    // ShardingStrategy by name, or by number as Accelerate had it.
    const std::vector<std::string> kinds = {"full_shard",
                                            "shard_grad_op",
                                            "no_shard",
                                            "hybrid_shard",
                                            "hybrid_shard_zero2",
                                            "_hybrid_shard_zero2",
                                            "1",
                                            "2",
                                            "3",
                                            "4",
                                            "5"};
    const auto by_name = [&](std::string kind) {
      return kind.size() == 1        ? kinds[static_cast<std::size_t>(kind.front() - '1')]
             : kind.starts_with('_') ? kind.substr(1)
                                     : kind;
    };
    auto named = Word("sharding_strategy",
                      "strategy.zero_stage, reshard_after_forward, shard_degree", kinds);
    if (named) named = by_name(*named);
    std::string_view says = "sharding_strategy";
    std::optional<bool> reshard_given;
    if (given_.Has("reshard_after_forward")) {
      // Version 2 says yes or no, version 1 in Accelerate the strategy's name.
      std::vector<std::string> values = kinds;
      for (const char* value : {"true", "false", "yes", "no"}) values.emplace_back(value);
      const std::string value =
          Word("reshard_after_forward", "strategy.reshard_after_forward", values).value_or("true");
      if (value == "true" || value == "yes") {
        reshard_given = true;
      } else if (value == "false" || value == "no") {
        reshard_given = false;
      } else if (named && *named != by_name(value)) {
        given_.Reject("reshard_after_forward",
                      fmt::format("contradicts {}", given_.At("sharding_strategy")));
      } else {
        named = by_name(value);
        says = "reshard_after_forward";
        given_.Note(says, SettingUse::kUsed,
                    "strategy.zero_stage, reshard_after_forward, shard_degree");
      }
    }
    const std::string kind = named.value_or("full_shard");
    if (kind == "no_shard") strategy.set_zero_stage(0);
    const bool reshard = reshard_given.value_or(kind == "full_shard" || kind == "hybrid_shard");
    if (strategy.zero_stage() == 3) {
      strategy.set_reshard_after_forward(reshard);
      const auto backward = Word("backward_prefetch", "strategy.backward_prefetch",
                                 {"backward_pre", "backward_post", "no_prefetch"});
      strategy.set_backward_prefetch(backward.value_or("backward_pre") == "backward_pre" ? 1 : 0);
      if (backward == "backward_post") {
        given_.Note("backward_prefetch", SettingUse::kNotModelled,
                    "the next unit is gathered after the gradients of this one are reduced");
      }
      strategy.set_forward_prefetch(On("forward_prefetch", "strategy.forward_prefetch", false) ? 1
                                                                                               : 0);
      strategy.set_all_gathers_in_flight(
          On("limit_all_gathers", "strategy.all_gathers_in_flight", true) ? 2 : 0);
    }
    const auto shard = given_.Whole("shard_degree", "strategy.shard_degree", 1, 1'000'000);
    if (shard) {
      strategy.set_shard_degree(static_cast<std::int32_t>(*shard));
    } else if (kind.find("hybrid") != std::string::npos) {
      if (node_ == 0) {
        given_.Reject(says, "how many GPUs a node has is not given; write nproc_per_node");
      } else {
        strategy.set_shard_degree(static_cast<std::int32_t>(node_));
      }
    }
    if (On("offload_params", "strategy.parameter_offload, optimizer_offload", false) ||
        On("cpu_offload", "strategy.parameter_offload, optimizer_offload", false)) {
      strategy.set_parameter_offload(v1::OFFLOAD_CPU);
      strategy.set_optimizer_offload(v1::OFFLOAD_CPU);
    }
  }

  static std::string ShortType(const std::string& type) {
    return type == "bfloat16"  ? "bf16"
           : type == "float16" ? "fp16"
           : type == "float32" ? "fp32"
                               : type;
  }

  void TakePrecision() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const std::vector<std::string> types = {"bf16",     "fp16",    "fp32",
                                            "bfloat16", "float16", "float32"};
    const auto mixed = Word("mixed_precision", "strategy.precision", {"no", "bf16", "fp16", "fp8"});
    const auto computed = Word("param_dtype", "strategy.precision", types);
    const auto reduced = Word("reduce_dtype", "strategy.gradient_reduce_dtype", types);
    std::string precision = mixed.value_or("no") == "no" ? "fp32" : *mixed;
    if (mixed == "fp8") {
      precision = "bf16";
      strategy.set_matrix_precision("fp8");
    }
    if (computed) precision = ShortType(*computed);
    strategy.set_precision(precision);
    // FSDP reduces in the type it computes in unless it is told otherwise; so does Accelerate tell
    // it. DistributedDataParallel reduces gradients in the type of the weights, which stay in fp32
    // under autocast; that is how the framework of the catalogue has it.
    if (!replicated_) {
      strategy.set_gradient_reduce_dtype(reduced ? ShortType(*reduced) : precision);
    }
  }

  /// Copies of the model, each of which has a part of the batch.
  std::int64_t Replicas() const {
    std::int64_t split = 1;
    for (const char* degree :
         {"strategy.tensor_parallel_degree", "strategy.pipeline_parallel_degree",
          "strategy.context_parallel_degree"}) {
      split *=
          std::clamp<std::int64_t>(OverriddenWhole(options_, degree).value_or(1), 1, 1'000'000);
    }
    return std::max<std::int64_t>(1, gpus_ / split);
  }

  void TakeBatch() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    constexpr const char* kMicro = "strategy.micro_batch_size";
    constexpr const char* kBatch = "training.global_batch_size";
    constexpr const char* kLength = "training.sequence_length";
    auto micro = given_.Whole("micro_batch_size", kMicro, 1, 1'000'000);
    const auto device = given_.Whole("per_device_train_batch_size", kMicro, 1, 1'000'000);
    CheckSame("per_device_train_batch_size", device, "micro_batch_size", micro);
    if (!micro) micro = device;
    if (Overridden(options_, kMicro)) micro = OverriddenWhole(options_, kMicro);
    const auto accumulation = given_.Whole("gradient_accumulation_steps", kBatch, 1, 1'000'000);
    const auto all = given_.Whole("train_batch_size", kBatch, 1, 100'000'000);
    if (given_.error()) return;
    const std::int64_t replicas = Replicas();
    const std::int64_t steps = accumulation.value_or(1);
    const bool replaced = Overridden(options_, kBatch);
    if (all && !replaced) {
      // Of the three, accumulation follows from the others where it is left out.
      const double product = static_cast<double>(std::max<std::int64_t>(1, micro.value_or(1))) *
                             static_cast<double>(steps) * static_cast<double>(replicas);
      // Beyond all batches that are taken, and so the batch is no multiple of it.
      const auto unit = static_cast<std::int64_t>(std::min(product, 1e9));
      if (micro && accumulation ? *all != unit : *all % unit != 0) {
        given_.Reject(
            "train_batch_size",
            fmt::format("is not micro-batch {} x accumulation {} x {} replicas on {} GPUs",
                        micro ? std::to_string(*micro) : "N",
                        accumulation ? std::to_string(steps) : "N", replicas, gpus_));
        return;
      }
      if (!micro && accumulation) micro = *all / unit;
    }
    if (micro) strategy.set_micro_batch_size(static_cast<std::int32_t>(*micro));
    v1::Training& training = *imported_.scenario.mutable_training();
    const double product = static_cast<double>(micro.value_or(1)) * static_cast<double>(steps) *
                           static_cast<double>(replicas);
    if (all) {
      training.set_global_batch_size(static_cast<std::int32_t>(*all));
    } else if (micro && product <= 1e8) {
      training.set_global_batch_size(static_cast<std::int32_t>(product));
    } else if (!replaced) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           micro ? fmt::format("{}: micro-batch {} x accumulation {} x {} replicas are more than "
                               "100000000 samples a step",
                               file_, *micro, steps, replicas)
                 : fmt::format("{}: the batch is in the program's arguments; write "
                               "micro_batch_size, or give --set training.global_batch_size=N",
                               file_)});
    }
    auto length = given_.Whole("sequence_length", kLength, 1, 100'000'000);
    const auto shorter_name = given_.Whole("seq_len", kLength, 1, 100'000'000);
    CheckSame("seq_len", shorter_name, "sequence_length", length);
    if (!length) length = shorter_name;
    if (length) {
      training.set_sequence_length(static_cast<std::int32_t>(*length));
    } else if (!Overridden(options_, kLength)) {
      given_.Fail({ErrorCode::kInvalidInput,
                   fmt::format("{}: how long samples are is in the program's arguments; write "
                               "sequence_length, or give --set training.sequence_length=N",
                               file_)});
    }
  }

  const std::string& file_;
  const ImportOptions& options_;
  Settings given_;
  bool replicated_ = false;  ///< DistributedDataParallel.
  std::int64_t gpus_ = 1;
  std::int64_t node_ = 0;  ///< GPUs of a node; 0: not given.
  ImportedScenario imported_;
};

}  // namespace

Result<ImportedScenario> ImportFsdp(const std::string& path, const ImportOptions& options) {
  return Importer(path, options).Import();
}

}  // namespace stepcast
