#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>
#include <utility>

#include "scenarios/import/imported.h"
#include "scenarios/import/settings.h"
#include "strategies/model/huggingface.h"

namespace stepcast {
namespace {

using import_internal::Given;
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
                                                            "optimizer"});

struct KnownName {
  std::string_view name;
  SettingUse use = SettingUse::kIgnored;
  std::string_view why = "changes neither time nor memory of a step";
};
constexpr auto kOthers = std::to_array<KnownName>({
    {"compute_environment"},
    {"debug"},
    {"distributed_type"},
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
    {"use_cpu"},
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
    {"dynamo_backend", SettingUse::kNotModelled, "kernels are those of the framework"},
    {"dynamo_mode", SettingUse::kNotModelled, "kernels are those of the framework"},
    {"dynamo_use_dynamic", SettingUse::kNotModelled, "kernels are those of the framework"},
    {"dynamo_use_fullgraph", SettingUse::kNotModelled, "kernels are those of the framework"},
});

class Importer {
 public:
  Importer(const std::string& file, const ImportOptions& options)
      : file_(file), options_(options) {}

  Result<ImportedScenario> Import() {
    STEPCAST_ASSIGN_OR_RETURN(const std::string text, ReadTextFile(file_));
    YAML::Node root;
    try {
      root = YAML::Load(text);
    } catch (const YAML::Exception& error) {
      return InvalidInput(fmt::format("{}:{}: {}", file_, error.mark.line + 1, error.msg));
    }
    if (!root.IsMap()) {
      return InvalidInput(
          fmt::format("{}: wanted names with values, as Accelerate's configuration has", file_));
    }
    STEPCAST_RETURN_IF_ERROR(ReadMap(root, 0));
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
    TakeCluster();
    TakeSharding();
    TakePrecision();
    TakeBatch();
    if (given_.error()) return tl::unexpected(*given_.error());
    imported_.notes = given_.Notes("means nothing beside the other settings");
    return FinishImport(std::move(imported_), options_);
  }

 private:
  Result<void> ReadMap(const YAML::Node& map, int depth) {
    for (const auto& entry : map) {
      const std::string where = fmt::format("{}:{}", file_, entry.first.Mark().line + 1);
      if (!entry.first.IsScalar()) return InvalidInput(where + ": wanted a name");
      const YAML::Node& value = entry.second;
      if (value.IsNull()) continue;
      if (value.IsMap()) {
        if (depth > 2) return InvalidInput(where + ": sections are nested too deeply");
        STEPCAST_RETURN_IF_ERROR(ReadMap(value, depth + 1));
        continue;
      }
      Given given;
      given.where = where;
      given.name = entry.first.Scalar();
      if (given.name.starts_with("fsdp_")) given.name.erase(0, 5);
      given.written = entry.first.Scalar() + ":";
      if (value.IsSequence()) {
        for (const YAML::Node& element : value) {
          if (!element.IsScalar()) return InvalidInput(where + ": wanted a list of values");
          given.values.push_back(element.Scalar());
        }
      } else {
        given.values.push_back(value.Scalar());
      }
      for (const std::string& text : given.values) given.written += " " + text;
      given_.Add(std::move(given));
    }
    return {};
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
            unknown.size() < import_internal::kMostUnknown ? NearestName(given.name, names) : "";
        unknown.push_back(
            fmt::format("{}: {}{}", given.where, given.written,
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

  void TakeCluster() {
    const auto machines = given_.Whole("num_machines", "cluster.gpus", 1, 1'000'000);
    const auto processes = given_.Whole("num_processes", "cluster.gpus", 1, 10'000'000);
    const auto nodes = given_.Whole("nnodes", "cluster.gpus", 1, 1'000'000);
    const auto per_node = given_.Whole("nproc_per_node", "cluster.gpus", 1, 1024);
    std::int64_t gpus = options_.gpus;
    if (gpus == 0 && processes) gpus = *processes;
    if (gpus == 0 && per_node) gpus = nodes.value_or(1) * *per_node;
    if (gpus == 0 || gpus > 10'000'000) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format(
               "{}: neither num_processes nor nproc_per_node says on how many GPUs it runs; "
               "give --gpus N",
               file_)});
      return;
    }
    if (per_node) {
      node_ = *per_node;
    } else if (machines && *machines > 0) {
      node_ = gpus / *machines;
    }
    gpus_ = gpus;
    v1::ClusterChoice& cluster = *imported_.scenario.mutable_cluster();
    cluster.set_name(options_.cluster);
    cluster.set_gpus(static_cast<std::int32_t>(gpus));
  }

  void TakeSharding() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    strategy.set_zero_stage(3);
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
    std::string kind =
        Word("sharding_strategy", "strategy.zero_stage, reshard_after_forward, shard_degree", kinds)
            .value_or("full_shard");
    if (kind.size() == 1) kind = kinds[static_cast<std::size_t>(kind.front() - '1')];
    bool reshard = kind == "full_shard" || kind == "hybrid_shard";
    if (kind == "no_shard") strategy.set_zero_stage(0);
    if (given_.Has("reshard_after_forward")) {
      // Version 2 says yes or no, version 1 in Accelerate the strategy's name.
      const auto value = Word("reshard_after_forward", "strategy.reshard_after_forward",
                              {"true", "false", "full_shard", "shard_grad_op"});
      reshard = value == "true" || value == "full_shard";
    }
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
        given_.Reject("sharding_strategy",
                      "how many GPUs a node has is not given; write nproc_per_node");
      } else {
        strategy.set_shard_degree(static_cast<std::int32_t>(node_));
      }
    }
    if (On("offload_params", "strategy.parameter_offload, optimizer_offload", false) ||
        On("cpu_offload", "strategy.parameter_offload, optimizer_offload", false)) {
      strategy.set_parameter_offload(v1::OFFLOAD_CPU);
      strategy.set_optimizer_offload(v1::OFFLOAD_CPU);
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
      imported_.warnings.push_back("the optimizer is AdamW, as no setting says which");
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
    // it.
    strategy.set_gradient_reduce_dtype(reduced ? ShortType(*reduced) : precision);
  }

  void TakeBatch() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    auto micro = given_.Whole("micro_batch_size", "strategy.micro_batch_size", 1, 1'000'000);
    if (!micro)
      micro =
          given_.Whole("per_device_train_batch_size", "strategy.micro_batch_size", 1, 1'000'000);
    const auto accumulation =
        given_.Whole("gradient_accumulation_steps", "training.global_batch_size", 1, 1'000'000);
    const auto all = given_.Whole("train_batch_size", "training.global_batch_size", 1, 100'000'000);
    if (micro) strategy.set_micro_batch_size(static_cast<std::int32_t>(*micro));
    const auto overridden = [&](std::string_view path) {
      return std::ranges::any_of(options_.overrides,
                                 [&](const Override& set) { return set.path == path; });
    };
    v1::Training& training = *imported_.scenario.mutable_training();
    const double product = static_cast<double>(micro.value_or(1)) *
                           static_cast<double>(accumulation.value_or(1)) *
                           static_cast<double>(gpus_);
    if (all) {
      training.set_global_batch_size(static_cast<std::int32_t>(*all));
    } else if (micro && product <= 1e8) {
      training.set_global_batch_size(static_cast<std::int32_t>(product));
    } else if (!overridden("training.global_batch_size")) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format(
               "{}: the batch is in the program's arguments; write micro_batch_size, or give "
               "--set training.global_batch_size=N",
               file_)});
    }
    auto length = given_.Whole("sequence_length", "training.sequence_length", 1, 100'000'000);
    if (!length) length = given_.Whole("seq_len", "training.sequence_length", 1, 100'000'000);
    if (length) {
      training.set_sequence_length(static_cast<std::int32_t>(*length));
    } else if (!overridden("training.sequence_length")) {
      given_.Fail({ErrorCode::kInvalidInput,
                   fmt::format("{}: how long samples are is in the program's arguments; write "
                               "sequence_length, or give --set training.sequence_length=N",
                               file_)});
    }
  }

  const std::string& file_;
  const ImportOptions& options_;
  Settings given_;
  std::int64_t gpus_ = 1;
  std::int64_t node_ = 0;  ///< GPUs of a node; 0: not given.
  ImportedScenario imported_;
};

}  // namespace

Result<ImportedScenario> ImportFsdp(const std::string& path, const ImportOptions& options) {
  return Importer(path, options).Import();
}

}  // namespace stepcast
