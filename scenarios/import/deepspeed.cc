#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
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

using import_internal::Given;
using import_internal::NearestSetting;
using import_internal::Settings;

struct KnownKey {
  std::string_view name;  ///< Dotted.
  SettingUse use = SettingUse::kIgnored;
  std::string_view why = "changes neither time nor memory of a step";
};
constexpr auto kIgnored = SettingUse::kIgnored;
constexpr auto kNotModelled = SettingUse::kNotModelled;

// What the importer does not ask for. Keys, defaults and meanings are those of
// deepspeed/runtime/config.py and deepspeed/runtime/zero/config.py.
constexpr auto kOtherKeys = std::to_array<KnownKey>({
    {"fp16.loss_scale"},
    {"fp16.initial_scale_power"},
    {"fp16.loss_scale_window"},
    {"fp16.hysteresis"},
    {"fp16.min_loss_scale"},
    {"fp16.consecutive_hysteresis"},
    {"fp16.auto_cast", kNotModelled, "inputs are in 16 bits already"},
    {"fp16.fp16_master_weights_and_grads", kNotModelled, "weights of the optimizer are in fp32"},
    {"bf16.immediate_grad_update"},
    {"bf16.check_grad_overflow"},
    {"seq_parallel_communication_data_type", kNotModelled, "exchanges are in the type of the step"},
    {"torch_autocast.enabled", kNotModelled, "layers compute in the type of the step"},
    {"torch_autocast.dtype", kNotModelled, "as torch_autocast.enabled"},
    {"torch_autocast.lower_precision_safe_modules", kNotModelled, "as torch_autocast.enabled"},
    {"gradient_clipping", kIgnored, "the norm of gradients is always in the step"},
    {"prescale_gradients"},
    {"gradient_predivide_factor"},
    {"sparse_gradients", kNotModelled, "gradients of embeddings are dense"},
    {"zero_optimization.reduce_scatter", kNotModelled, "gradients are scattered from stage 1 on"},
    {"zero_optimization.allgather_partitions", kNotModelled,
     "new weights are gathered, not broadcast"},
    {"zero_optimization.allgather_bucket_size", kNotModelled, "weights are gathered unit by unit"},
    {"zero_optimization.contiguous_gradients"},
    {"zero_optimization.use_multi_rank_bucket_allreduce"},
    {"zero_optimization.round_robin_gradients", kNotModelled,
     "copies of gradients to the host are in order"},
    {"zero_optimization.sub_group_size", kNotModelled,
     "the optimizer updates all of a rank's part at once"},
    {"zero_optimization.stage3_prefetch_bucket_size", kNotModelled,
     "one unit is fetched ahead; strategy.forward_prefetch and backward_prefetch change that"},
    {"zero_optimization.stage3_param_persistence_threshold", kNotModelled, "all weights are split"},
    {"zero_optimization.stage3_model_persistence_threshold", kNotModelled, "all weights are split"},
    {"zero_optimization.stage3_max_live_parameters", kNotModelled,
     "two units are whole at once; strategy.all_gathers_in_flight changes that"},
    {"zero_optimization.stage3_max_reuse_distance", kNotModelled,
     "units are dropped after each use"},
    {"zero_optimization.stage3_gather_16bit_weights_on_model_save"},
    {"zero_optimization.stage3_gather_fp16_weights_on_model_save"},
    {"zero_optimization.stage3_module_granularity_threshold", kNotModelled,
     "units are whole layers"},
    {"zero_optimization.stage3_use_all_reduce_for_fetch_params", kNotModelled,
     "weights are gathered"},
    {"zero_optimization.stage3_allgather_sequential", kNotModelled,
     "weights are gathered unit by unit"},
    {"zero_optimization.zero_quantized_nontrainable_weights"},
    {"zero_optimization.zero_hpz_partition_size", kNotModelled,
     "backward gathers weights from all ranks, not from a second copy in the node"},
    {"zero_optimization.mics_hierarchical_params_gather", kNotModelled,
     "weights are gathered in one ring"},
    {"zero_optimization.memory_efficient_linear"},
    {"zero_optimization.ignore_unused_parameters"},
    {"zero_optimization.elastic_checkpoint"},
    {"zero_optimization.load_from_fp32_weights"},
    {"zero_optimization.legacy_stage1"},
    {"zero_optimization.override_module_apply"},
    {"zero_optimization.log_trace_cache_warnings"},
    {"zero_optimization.cpu_offload_use_pin_memory"},
    {"zero_optimization.offload_optimizer.nvme_path"},
    {"zero_optimization.offload_optimizer.pin_memory"},
    {"zero_optimization.offload_optimizer.buffer_count", kNotModelled,
     "transfers of the host are in order"},
    {"zero_optimization.offload_optimizer.pipeline_read", kNotModelled,
     "drives are read beside the update"},
    {"zero_optimization.offload_optimizer.pipeline_write", kNotModelled, "as pipeline_read"},
    {"zero_optimization.offload_optimizer.fast_init"},
    {"zero_optimization.offload_optimizer.ratio", kNotModelled,
     "the whole optimizer runs on the host"},
    {"zero_optimization.offload_optimizer.super_offload", kNotModelled, "as ZeRO-Offload"},
    {"zero_optimization.offload_optimizer.cpuadam_cores_perc"},
    {"zero_optimization.offload_param.nvme_path"},
    {"zero_optimization.offload_param.pin_memory"},
    {"zero_optimization.offload_param.buffer_count", kNotModelled,
     "two units are on the device at once; strategy.weight_buffers changes that"},
    {"zero_optimization.offload_param.buffer_size", kNotModelled, "a buffer holds a unit"},
    {"zero_optimization.offload_param.max_in_cpu"},
    {"aio.block_size"},
    {"aio.queue_depth"},
    {"aio.thread_count"},
    {"aio.intra_op_parallelism"},
    {"aio.single_submit"},
    {"aio.overlap_events"},
    {"aio.use_gds", kNotModelled, "drives are read through the host"},
    {"activation_checkpointing.contiguous_memory_optimization"},
    {"activation_checkpointing.number_checkpoints", kNotModelled,
     "the input of every layer is kept"},
    {"activation_checkpointing.synchronize_checkpoint_boundary", kNotModelled,
     "the device is not waited for"},
    {"activation_checkpointing.profile"},
    {"activation_checkpointing.partition_activations", kNotModelled,
     "each tensor-parallel rank keeps the whole input of a layer"},
    {"pipeline.stages"},
    {"pipeline.partition", kNotModelled,
     "layers are spread evenly; strategy.layers_per_stage changes that"},
    {"pipeline.partition_method", kNotModelled, "as pipeline.partition"},
    {"pipeline.seed_layers"},
    {"pipeline.pipe_partitioned"},
    {"pipeline.grad_partitioned"},
    {"optimizer.legacy_fusion"},
    {"scheduler"},
    {"zero_force_ds_cpu_optimizer"},
    {"zero_allow_untested_optimizer"},
    {"wall_clock_breakdown", kNotModelled, "the device is not waited for between parts of a step"},
    {"steps_per_print"},
    {"dataloader_drop_last"},
    {"dump_state"},
    {"memory_breakdown"},
    {"disable_allgather"},
    {"use_data_before_expert_parallelism", kNotModelled,
     "strategy.rank_order says which ranks are neighbours"},
    {"tensorboard"},
    {"wandb"},
    {"csv_monitor"},
    {"comet"},
    {"monitor_config"},
    {"flops_profiler"},
    {"comms_logger"},
    {"autotuning"},
    {"elasticity", kIgnored, "the job runs on as many GPUs as are given"},
    {"data_efficiency", kNotModelled, "all samples are whole"},
    {"curriculum_learning", kNotModelled, "all samples are whole"},
    {"progressive_layer_drop", kNotModelled, "all layers run"},
    {"compression_training", kNotModelled,
     "strategy.pruning and operator_precision say such things"},
    {"compile", kNotModelled, "kernels are those of the framework"},
    {"checkpoint"},
    {"data_types.params_dtype"},
    {"amp", kNotModelled, "layers compute in the type of the step"},
    {"eigenvalue"},
    {"quantize_training", kNotModelled, "as compression_training"},
    {"nebula"},
    {"load_universal_checkpoint"},
    {"use_node_local_storage"},
    {"graph_harvesting", kNotModelled, "strategy.cuda_graphs says so"},
    {"timers"},
    {"tensor_parallel.tp.tp_grain_size"},
    {"tensor_parallel.preset_model"},
    {"tensor_parallel.partition_config"},
    {"tensor_parallel.tp_overlap_comm", kNotModelled,
     "collectives of tensor parallelism do not overlap products"},
});

constexpr auto kAskedFor = std::to_array<std::string_view>({
    "train_batch_size",
    "train_micro_batch_size_per_gpu",
    "gradient_accumulation_steps",
    "bf16.enabled",
    "bfloat16.enabled",
    "fp16.enabled",
    "bf16.bf16_master_weights_and_grads",
    "bf16.bf16_optimizer_states",
    "data_types.grad_accum_dtype",
    "communication_data_type",
    "zero_optimization.stage",
    "zero_optimization.reduce_bucket_size",
    "zero_optimization.overlap_comm",
    "zero_optimization.zero_quantized_weights",
    "zero_optimization.zero_quantized_gradients",
    "zero_optimization.mics_shard_size",
    "zero_optimization.cpu_offload",
    "zero_optimization.cpu_offload_params",
    "zero_optimization.offload_optimizer.device",
    "zero_optimization.offload_param.device",
    "activation_checkpointing.cpu_checkpointing",
    "pipeline.activation_checkpoint_interval",
    "optimizer.type",
    "sequence_parallel_size",
    "tensor_parallel.autotp_size",
    "tensor_parallel.tp.tp_size",
});

/// Whole sections about which nothing is asked: all below them is as they are.
const KnownKey* Find(std::string_view name) {
  const KnownKey* found = nullptr;
  for (const KnownKey& key : kOtherKeys) {
    if (name == key.name || (name.starts_with(key.name) && name[key.name.size()] == '.'))
      found = &key;
  }
  return found;
}

/// A text whose characters the JSON parser takes one by one, and the line it has come to: a key is
/// told of before what follows it is read.
class CountedText {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedText(const char* at, std::size_t* line) : at_(at), line_(line) {}
  reference operator*() const { return *at_; }
  CountedText& operator++() {
    if (*at_ == '\n') ++*line_;
    ++at_;
    return *this;
  }
  CountedText operator++(int) {
    CountedText before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountedText& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  std::size_t* line_;
};

/// Between the names of a path, so that a dot in a name is no section.
constexpr char kSeparator = '\x1f';

/// Watches the parser: where keys stand, which come twice, and what is nested too deeply.
class KeyLines {
 public:
  explicit KeyLines(const std::string& file) : file_(file) {}

  /// Whether the value is kept, as nlohmann::json::parse asks.
  bool Keep(int depth, nlohmann::ordered_json::parse_event_t event,
            const nlohmann::ordered_json& parsed, std::size_t line) {
    using Event = nlohmann::ordered_json::parse_event_t;
    if (error_) return false;
    const auto level = static_cast<std::size_t>(depth);
    if (event == Event::object_start || event == Event::array_start) {
      if (depth >= kDeepest) {
        error_ = {
            ErrorCode::kInvalidInput,
            fmt::format("{}:{}: nested too deeply, more than {} levels", file_, line, kDeepest)};
        return false;
      }
      std::string path = level == 0 ? "" : open_[level - 1].key;
      open_.resize(level);
      open_.push_back({path, path, {}});
    } else if (event == Event::key) {
      Open& object = open_[level - 1];
      const auto& name = parsed.get_ref<const std::string&>();
      object.key = object.path + kSeparator + name;
      path_bytes_ += object.key.size();
      if (path_bytes_ > kMostPathBytes) {
        error_ = {ErrorCode::kInvalidInput,
                  fmt::format("{}:{}: names of sections and what is in them are longer than {} MiB",
                              file_, line, kMostPathBytes >> 20)};
        return false;
      }
      lines_[object.key] = line;
      const auto [earlier, added] = object.keys.emplace(name, line);
      if (!added) {
        error_ = {ErrorCode::kInvalidInput,
                  fmt::format("{}:{}: \"{}\" is given again, after line {}; keep one of them",
                              file_, line, import_internal::Clipped(name), earlier->second)};
      }
    }
    return true;
  }

  const std::optional<Error>& error() const { return error_; }
  std::size_t Line(const std::string& path) const {
    const auto it = lines_.find(path);
    return it == lines_.end() ? 1 : it->second;
  }

 private:
  /// nlohmann prints a value by recursion.
  static constexpr int kDeepest = 64;
  /// A section of a long name, with many others in it, would need its length for each of them.
  static constexpr std::size_t kMostPathBytes = 16 << 20;
  /// An object or list that the parser is in.
  struct Open {
    std::string path;
    std::string key;  ///< Path of what was begun last in it.
    std::map<std::string, std::size_t> keys;
  };
  const std::string& file_;
  std::vector<Open> open_;
  std::size_t path_bytes_ = 0;
  std::map<std::string, std::size_t> lines_;  ///< By path.
  std::optional<Error> error_;
};

/// Without the name of nlohmann's exception, which stands in brackets before the text, and its own
/// line and column.
std::string WithoutPlace(std::string what) {
  if (const auto bracket = what.find("] "); bracket != std::string::npos) {
    what.erase(0, bracket + 2);
  }
  if (what.starts_with("parse error")) what.erase(0, std::min(what.size(), what.find(": ") + 2));
  return import_internal::Clipped(what, 2 * import_internal::kMostWritten);
}

class Importer {
 public:
  Importer(const std::string& file, const ImportOptions& options)
      : file_(file), options_(options) {}

  Result<ImportedScenario> Import() {
    STEPCAST_ASSIGN_OR_RETURN(const nlohmann::ordered_json json, ReadJson());
    STEPCAST_RETURN_IF_ERROR(Flatten(json, "", "", 0));
    STEPCAST_RETURN_IF_ERROR(CheckNames());
    imported_.file = file_;
    v1::Scenario& scenario = imported_.scenario;
    scenario.set_description(
        fmt::format("From {}", std::filesystem::path(file_).filename().string()));
    scenario.set_framework("deepspeed-zero");
    STEPCAST_RETURN_IF_ERROR(TakeModelAndCluster());
    TakePrecision();
    TakeZero();
    TakeDegrees();
    TakeBatch();
    TakeCheckpointing();
    if (given_.error()) return tl::unexpected(*given_.error());
    imported_.notes = given_.Notes("means nothing beside the other settings");
    return FinishImport(std::move(imported_), options_);
  }

 private:
  Result<nlohmann::ordered_json> ReadJson() {
    STEPCAST_ASSIGN_OR_RETURN(const std::string text, import_internal::ReadConfiguration(file_));
    std::size_t line = 1;
    nlohmann::ordered_json json;
    try {
      json = nlohmann::ordered_json::parse(
          CountedText(text.data(), &line), CountedText(text.data() + text.size(), &line),
          [&](int depth, nlohmann::ordered_json::parse_event_t event,
              const nlohmann::ordered_json& parsed) {
            return keys_.Keep(depth, event, parsed, line);
          },
          /*allow_exceptions=*/true, /*ignore_comments=*/true);
    } catch (const nlohmann::json::parse_error& error) {
      // What is wrong with a file that is nested too deeply or says a key twice comes first.
      if (keys_.error()) return tl::unexpected(*keys_.error());
      const std::size_t read = std::min(text.size(), std::max<std::size_t>(error.byte, 1) - 1);
      const std::string_view before = std::string_view(text).substr(0, read);
      const std::size_t start = before.rfind('\n') + 1;  // 0 where there is no such character.
      return InvalidInput(fmt::format("{}:{}: column {}: not JSON, or cut off: {}", file_,
                                      1 + std::ranges::count(before, '\n'), read - start + 1,
                                      WithoutPlace(error.what())));
    } catch (const nlohmann::json::exception& error) {
      return InvalidInput(fmt::format("{}:{}: {}", file_, line, WithoutPlace(error.what())));
    }
    if (keys_.error()) return tl::unexpected(*keys_.error());
    if (!json.is_object()) {
      return InvalidInput(
          fmt::format("{}: wanted a JSON object, as a DeepSpeed configuration is", file_));
    }
    return json;
  }

  /// `path` finds the lines of what is in the object, `prefix` is what DeepSpeed's names begin
  /// with.
  Result<void> Flatten(const nlohmann::ordered_json& object, const std::string& path,
                       const std::string& prefix, int depth) {
    constexpr int kDeepest = 20;
    for (const auto& [key, value] : object.items()) {
      const std::string key_path = fmt::format("{}{}{}", path, kSeparator, key);
      const std::string where = fmt::format("{}:{}", file_, keys_.Line(key_path));
      // A dot in a key is no section; in quotes the name is like none that is known.
      const std::string word = key.find('.') == std::string::npos ? key : "\"" + key + "\"";
      const std::string name = prefix.empty() ? word : fmt::format("{}.{}", prefix, word);
      if (value.is_null()) continue;
      const bool section = value.is_object() && !OfOptimizer(name);
      if (section && !(Find(name) != nullptr && Find(name)->name == name)) {
        if (depth >= kDeepest) {
          return InvalidInput(
              fmt::format("{}: {} is nested too deeply", where, import_internal::Clipped(name)));
        }
        STEPCAST_RETURN_IF_ERROR(Flatten(value, key_path, name, depth + 1));
        continue;
      }
      Given given;
      given.name = Canonical(name);
      given.where = where;
      given.written = fmt::format("{}: {}", name, section ? "{...}" : value.dump());
      if (given_.Has(given.name)) {
        return InvalidInput(fmt::format("{}: {}: is given already: {}", where,
                                        import_internal::Clipped(given.written),
                                        given_.At(given.name)));
      }
      if (value.is_string()) {
        given.values.push_back(value.get<std::string>());
      } else {
        given.values.push_back(value.dump());
      }
      given_.Add(std::move(given));
    }
    return {};
  }

  static bool OfOptimizer(std::string_view name) {
    return name == "optimizer.params" || name.starts_with("optimizer.params.");
  }

  /// stage3_ may be left out of its fields' names.
  static std::string Canonical(const std::string& name) {
    constexpr std::string_view kZero = "zero_optimization.";
    if (!name.starts_with(kZero)) return name;
    const std::string longer = fmt::format("{}stage3_{}", kZero, name.substr(kZero.size()));
    const bool known =
        std::ranges::find(kAskedFor, name) != kAskedFor.end() || Find(name) != nullptr;
    return !known && Find(longer) != nullptr ? longer : name;
  }

  Result<void> CheckNames() {
    std::vector<std::string> unknown;
    std::vector<std::string> names(kAskedFor.begin(), kAskedFor.end());
    for (const KnownKey& key : kOtherKeys) names.emplace_back(key.name);
    for (const Given& given : given_.given()) {
      if (OfOptimizer(given.name)) {
        given_.Note(given.name, SettingUse::kIgnored, "numbers of the optimizer's formula");
        continue;
      }
      if (std::ranges::find(kAskedFor, given.name) != kAskedFor.end()) continue;
      if (const KnownKey* key = Find(given.name)) {
        const bool off = given.values.front() == "false";
        given_.Note(given.name, off ? SettingUse::kIgnored : key->use,
                    off ? "off" : std::string(key->why));
      } else if (options_.allow_unknown) {
        given_.Note(given.name, SettingUse::kNotModelled,
                    "not a setting of DeepSpeed that is known here");
      } else {
        const std::string nearest =
            unknown.size() < import_internal::kMostUnknown ? NearestSetting(given.name, names) : "";
        const bool dotted = given.name.find('"') != std::string::npos;
        unknown.push_back(
            fmt::format("{}: {}{}", given.where, import_internal::Clipped(given.written),
                        dotted ? " (a dot in a name; sections are objects within each other)"
                        : nearest.empty() ? ""
                                          : fmt::format(" (did you mean {}?)", nearest)));
      }
    }
    if (unknown.empty()) return {};
    return tl::unexpected(import_internal::UnknownSettings(unknown, "DeepSpeed"));
  }

  Result<void> TakeModelAndCluster() {
    v1::Scenario& scenario = imported_.scenario;
    if (options_.model_file.empty()) {
      return InvalidInput(
          fmt::format("{}: a DeepSpeed configuration does not say what is trained; give --model "
                      "config.json, of "
                      "Hugging Face",
                      file_));
    }
    STEPCAST_ASSIGN_OR_RETURN(*scenario.mutable_model(),
                              ReadHuggingFaceConfig(options_.model_file));
    if (options_.gpus == 0) {
      return InvalidInput(fmt::format(
          "{}: a DeepSpeed configuration does not say on how many GPUs it runs; give --gpus N",
          file_));
    }
    scenario.mutable_cluster()->set_name(options_.cluster);
    scenario.mutable_cluster()->set_gpus(options_.gpus);
    return {};
  }

  /// "auto" is filled in by Hugging Face's Trainer.
  bool Auto(std::string_view name) {
    for (const Given& given : given_.given()) {
      if (given.name == name && given.values.front() == "auto") {
        given_.Note(name, SettingUse::kNotModelled,
                    "filled in by Hugging Face's Trainer; taken as left out");
        return true;
      }
    }
    return false;
  }

  bool On(std::string_view name, std::string_view field, bool when_absent = false) {
    if (!given_.Has(name) || Auto(name)) return when_absent;
    return given_.Choice(name, field, {"true", "false"}) == "true";
  }
  std::optional<std::int64_t> Whole(std::string_view name, std::string_view field,
                                    std::int64_t least, std::int64_t most) {
    if (!given_.Has(name) || Auto(name)) return std::nullopt;
    return given_.Whole(name, field, least, most);
  }
  std::optional<std::string> Choice(std::string_view name, std::string_view field,
                                    const std::vector<std::string>& choices) {
    if (!given_.Has(name) || Auto(name)) return std::nullopt;
    return given_.Choice(name, field, choices);
  }

  void TakePrecision() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    v1::Framework& changes = *imported_.scenario.mutable_framework_changes();
    const bool bf16 =
        On("bf16.enabled", "strategy.precision") || On("bfloat16.enabled", "strategy.precision");
    const bool fp16 = On("fp16.enabled", "strategy.precision");
    if (bf16 && fp16) given_.Reject("fp16.enabled", "bf16 is enabled too");
    const std::string precision = bf16 ? "bf16" : fp16 ? "fp16" : "fp32";
    strategy.set_precision(precision);
    if (!bf16 && !fp16 && (given_.Has("bf16.enabled") || given_.Has("fp16.enabled"))) {
      imported_.warnings.emplace_back(
          "neither bf16.enabled nor fp16.enabled is true: layers compute in fp32; --set "
          "strategy.precision=bf16 if the Trainer turns it on");
    }
    if (On("bf16.bf16_master_weights_and_grads", "framework_changes.master_weights")) {
      changes.set_master_weights(false);
    }
    if (On("bf16.bf16_optimizer_states", "strategy.moment_dtype"))
      strategy.set_moment_dtype("bf16");
    const std::vector<std::string> types = {"fp32", "fp16", "bf16"};
    const auto kept =
        Choice("data_types.grad_accum_dtype", "framework_changes.gradient_type", types);
    if (kept) {
      changes.set_gradient_type(*kept == "fp32" ? v1::GRADIENT_TYPE_FP32
                                                : v1::GRADIENT_TYPE_AS_WEIGHTS);
    }
    const auto reduced = Choice("communication_data_type", "strategy.gradient_reduce_dtype", types);
    strategy.set_gradient_reduce_dtype(reduced.value_or(precision));
  }

  void TakeZero() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const auto stage = Whole("zero_optimization.stage", "strategy.zero_stage", 0, 3).value_or(0);
    strategy.set_zero_stage(static_cast<std::int32_t>(stage));
    const bool overlap =
        On("zero_optimization.overlap_comm", "strategy.overlap_gradient_reduce", stage == 3);
    strategy.set_overlap_gradient_reduce(overlap);
    const std::int64_t bytes = strategy.gradient_reduce_dtype() == "fp32" ? 4 : 2;
    const auto bucket = Whole("zero_optimization.reduce_bucket_size",
                              "strategy.gradient_bucket_bytes", 1, 1'000'000'000'000);
    if (stage > 0) strategy.set_gradient_bucket_bytes(bytes * bucket.value_or(500'000'000));
    const auto offload = [&](const char* device, const char* old, const char* field) {
      const auto to = Choice(device, field, {"none", "cpu", "nvme"});
      const bool deprecated = On(old, field);
      return to == "nvme"                ? v1::OFFLOAD_NVME
             : to == "cpu" || deprecated ? v1::OFFLOAD_CPU
                                         : v1::OFFLOAD_NONE;
    };
    const auto optimizer = offload("zero_optimization.offload_optimizer.device",
                                   "zero_optimization.cpu_offload", "strategy.optimizer_offload");
    if (optimizer != v1::OFFLOAD_NONE) strategy.set_optimizer_offload(optimizer);
    const auto weights =
        offload("zero_optimization.offload_param.device", "zero_optimization.cpu_offload_params",
                "strategy.parameter_offload");
    if (weights != v1::OFFLOAD_NONE) strategy.set_parameter_offload(weights);
    if (On("zero_optimization.zero_quantized_weights", "strategy.gather_dtype")) {
      strategy.set_gather_dtype("int8");
    }
    if (On("zero_optimization.zero_quantized_gradients", "strategy.gradient_compression")) {
      strategy.mutable_gradient_compression()->set_kind(v1::GRADIENT_COMPRESSOR_INT8);
      given_.Note("zero_optimization.zero_quantized_gradients", SettingUse::kNotModelled,
                  "gradients go in 8 bits, DeepSpeed sends 4");
    }
    if (const auto shard =
            Whole("zero_optimization.mics_shard_size", "strategy.shard_degree", -1, 1'000'000);
        shard && *shard > 0) {
      strategy.set_shard_degree(static_cast<std::int32_t>(*shard));
    }
    const auto type = given_.Text("optimizer.type", "strategy.optimizer");
    if (!type || Auto("optimizer.type")) return;
    std::string name = *type;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
    if (name == "adamw" || name == "adam") {
      // DeepSpeed's Adam decays weights as AdamW does unless adam_w_mode is off.
      strategy.set_optimizer(v1::OPTIMIZER_ADAMW);
    } else if (name == "lamb") {
      strategy.set_optimizer(v1::OPTIMIZER_LAMB);
    } else if (name == "sgd") {
      strategy.set_optimizer(v1::OPTIMIZER_SGD);
    } else {
      given_.Reject("optimizer.type", "of optimizers Adam, AdamW, Lamb and SGD are known");
    }
  }

  void TakeDegrees() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const auto automatic =
        Whole("tensor_parallel.autotp_size", "strategy.tensor_parallel_degree", 0, 100'000);
    const auto tensor =
        Whole("tensor_parallel.tp.tp_size", "strategy.tensor_parallel_degree", 1, 100'000);
    const std::int64_t degree = std::max(automatic.value_or(1), tensor.value_or(1));
    if (degree > 1) strategy.set_tensor_parallel_degree(static_cast<std::int32_t>(degree));
    if (const auto ulysses =
            Whole("sequence_parallel_size", "strategy.context_parallel_degree", 1, 100'000);
        ulysses && *ulysses > 1) {
      strategy.set_context_parallel_degree(static_cast<std::int32_t>(*ulysses));
      strategy.set_context_parallel_kind(v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL);
    }
  }

  /// A degree that is in code, as the user's overrides say.
  std::int64_t Degree(std::string_view path, std::int64_t otherwise) const {
    return std::clamp<std::int64_t>(
        import_internal::OverriddenWhole(options_, path).value_or(otherwise), 1, 1'000'000);
  }

  void TakeBatch() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const auto batch = Whole("train_batch_size", "training.global_batch_size", 1, 100'000'000);
    auto micro = Whole("train_micro_batch_size_per_gpu", "strategy.micro_batch_size", 1, 1'000'000);
    auto accumulation =
        Whole("gradient_accumulation_steps", "training.global_batch_size", 1, 100'000'000);
    const std::int64_t pipeline = Degree("strategy.pipeline_parallel_degree", 1);
    const std::int64_t stage = import_internal::OverriddenWhole(options_, "strategy.zero_stage")
                                   .value_or(strategy.zero_stage());
    // Stated in DeepSpeed's documentation of pipelines.
    if (stage >= 2 && pipeline > 1) {
      given_.Reject("zero_optimization.stage",
                    fmt::format("ZeRO stage {} with strategy.pipeline_parallel_degree {}: "
                                "DeepSpeed's pipelines take stage 0 or 1",
                                stage, pipeline));
      return;
    }
    const std::int64_t split =
        Degree("strategy.tensor_parallel_degree", strategy.tensor_parallel_degree()) *
        Degree("strategy.context_parallel_degree", strategy.context_parallel_degree()) * pipeline;
    const std::int64_t replicas = std::max<std::int64_t>(1, options_.gpus / split);
    if (!batch && !micro) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format("{}: neither train_batch_size nor train_micro_batch_size_per_gpu is a "
                       "number; write them, as \"auto\" is not known here",
                       file_)});
      return;
    }
    // config.py, _set_batch_related_parameters: what is missing follows from the rest.
    if (batch && micro && !accumulation) accumulation = *batch / *micro / replicas;
    if (batch && !micro) micro = *batch / replicas / accumulation.value_or(1);
    const std::int64_t steps = accumulation.value_or(1);
    constexpr std::int64_t kMostSamples = 100'000'000;
    const double product = static_cast<double>(micro.value_or(0)) * static_cast<double>(steps) *
                           static_cast<double>(replicas);
    if (product < 1 || (batch && static_cast<double>(*batch) != product)) {
      given_.Reject(
          "train_batch_size",
          fmt::format("is not micro-batch {} x accumulation {} x {} replicas ({} GPUs over {} that "
                      "split one)",
                      micro.value_or(0), steps, replicas, options_.gpus, split));
      return;
    }
    if (product > static_cast<double>(kMostSamples)) {
      given_.Reject(accumulation && given_.Has("gradient_accumulation_steps")
                        ? "gradient_accumulation_steps"
                        : "train_micro_batch_size_per_gpu",
                    fmt::format("micro-batch {} x accumulation {} x {} replicas are more than {} "
                                "samples a step",
                                *micro, steps, replicas, kMostSamples));
      return;
    }
    strategy.set_micro_batch_size(static_cast<std::int32_t>(*micro));
    imported_.scenario.mutable_training()->set_global_batch_size(
        static_cast<std::int32_t>(product));
    if (!import_internal::Overridden(options_, "training.sequence_length")) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format(
               "{}: a DeepSpeed configuration does not say how long samples are; give --set "
               "training.sequence_length=N",
               file_)});
    }
  }

  void TakeCheckpointing() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const auto interval =
        Whole("pipeline.activation_checkpoint_interval", "strategy.recompute", 0, 10'000);
    if (interval && *interval > 0) {
      strategy.set_recompute(v1::RECOMPUTE_FULL);
      if (*interval > 1) {
        given_.Note("pipeline.activation_checkpoint_interval", SettingUse::kNotModelled,
                    "the input of every layer is kept, not of every so many");
      }
    } else {
      strategy.set_recompute(v1::RECOMPUTE_NONE);
      imported_.warnings.emplace_back(
          "which layers are recomputed is in the model's code: none here; --set "
          "strategy.recompute=full "
          "if gradient checkpointing is on");
    }
    if (On("activation_checkpointing.cpu_checkpointing", "strategy.activation_offload")) {
      strategy.set_activation_offload(v1::OFFLOAD_CPU);
    }
  }

  const std::string& file_;
  const ImportOptions& options_;
  KeyLines keys_{file_};
  Settings given_;
  ImportedScenario imported_;
};

}  // namespace

Result<ImportedScenario> ImportDeepSpeed(const std::string& path, const ImportOptions& options) {
  return Importer(path, options).Import();
}

}  // namespace stepcast
