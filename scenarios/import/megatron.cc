#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "scenarios/import/imported.h"
#include "scenarios/import/megatron_flags.h"
#include "scenarios/import/settings.h"
#include "scenarios/import/shell.h"

namespace stepcast {
namespace {

using import_internal::FindMegatronFlag;
using import_internal::FlagRole;
using import_internal::FlagValues;
using import_internal::Given;
using import_internal::MegatronFlag;
using import_internal::MegatronFlagNames;
using import_internal::Settings;

/// tensor_model_parallel_size for --tensor-model-parallel-size.
std::string DestinationName(std::string_view flag) {
  while (flag.starts_with('-')) flag.remove_prefix(1);
  std::string name(flag);
  std::ranges::replace(name, '-', '_');
  return name;
}

bool IsFlag(const ShellWord& word) {
  return word.text.starts_with("--") && word.text.size() > 2 &&
         std::isalpha(static_cast<unsigned char>(word.text[2])) != 0;
}

/// GPUs as launchers count them.
struct World {
  std::optional<std::int64_t> nodes;
  std::optional<std::int64_t> per_node;
  std::optional<std::int64_t> gpus;
  std::string unknown;  ///< A number that is given and not known.
};

/// `value` as a number of nodes or GPUs; what is no such number is as good as unknown.
void TakeCount(const ShellWord& value, std::optional<std::int64_t>& count, World& world) {
  // torchrun takes "min:max" for the nodes of elastic jobs.
  const std::string text = value.text.substr(value.text.rfind(':') + 1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool good = error == std::errc() && end == text.data() + text.size() && number > 0 &&
                    number <= 10'000'000;
  if (!value.unknown.empty() || !good) {
    if (world.unknown.empty()) world.unknown = value.unknown.empty() ? value.text : value.unknown;
    return;
  }
  count = number;
}

/// The launcher's words: torchrun, torch.distributed.launch, srun, mpirun, deepspeed.
World WorldOf(std::span<const ShellWord> words, const ShellScript& script) {
  World world;
  const auto slurm = [&](const char* name, std::optional<std::int64_t>& count) {
    const auto it = script.slurm.find(name);
    if (it != script.slurm.end()) TakeCount(it->second, count, world);
  };
  slurm("nodes", world.nodes);
  slurm("ntasks-per-node", world.per_node);
  slurm("gpus-per-node", world.per_node);
  if (!world.nodes || !world.per_node) slurm("ntasks", world.gpus);
  bool starts_ranks = false;  // srun and mpirun, whose own options are what follows.
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& text = words[i].text;
    if (!text.starts_with('-')) {
      const std::string program = text.substr(text.rfind('/') + 1);
      constexpr std::array<std::string_view, 4> kStarters = {"srun", "mpirun", "mpiexec",
                                                             "orterun"};
      constexpr std::array<std::string_view, 9> kPrograms = {"torchrun",  "python",  "python3",
                                                             "deepspeed", "numactl", "nice",
                                                             "taskset",   "env",     "bash"};
      if (std::ranges::find(kStarters, program) != kStarters.end()) starts_ranks = true;
      if (std::ranges::find(kPrograms, program) != kPrograms.end()) starts_ranks = false;
      continue;
    }
    const std::size_t equals = text.find('=');
    std::string name = DestinationName(text.substr(0, equals));
    ShellWord value;
    if (equals != std::string::npos) {
      value = words[i];
      value.text = text.substr(equals + 1);
    } else if (starts_ranks && text.size() > 2 && (text[1] == 'N' || text[1] == 'n') &&
               std::isdigit(static_cast<unsigned char>(text[2])) != 0) {  // -N4
      value = words[i];
      value.text = text.substr(2);
      name = text.substr(1, 1);
    } else if (i + 1 < words.size()) {
      value = words[i + 1];
    }
    if (name == "nproc_per_node" || name == "ntasks_per_node" || name == "gpus_per_node" ||
        name == "num_gpus") {
      TakeCount(value, world.per_node, world);
    } else if (name == "nnodes" || name == "nodes" || name == "num_nodes" ||
               (starts_ranks && name == "N")) {
      TakeCount(value, world.nodes, world);
    } else if (starts_ranks && (name == "ntasks" || name == "np" || name == "n")) {
      TakeCount(value, world.gpus, world);
    }
  }
  return world;
}

/// Names of the YAML configuration that differ from those of flags; false ones are flags of their
/// own.
struct YamlName {
  std::string_view yaml;
  std::string_view flag;      ///< Of any other value, or of true.
  std::string_view of_false;  ///< Empty: false is as good as nothing.
};
constexpr std::array<YamlName, 18> kYamlNames = {{
    {"num_moe_experts", "num_experts", ""},
    {"activation_func", "activation_func", ""},
    {"fp8", "fp8_format", ""},
    {"virtual_pipeline_model_parallel_size", "num_virtual_stages_per_pipeline_rank", ""},
    {"masked_softmax_fusion", "", "no_masked_softmax_fusion"},
    {"bias_swiglu_fusion", "", "no_bias_swiglu_fusion"},
    {"bias_gelu_fusion", "", "no_bias_gelu_fusion"},
    {"bias_activation_fusion", "", "no_bias_gelu_fusion"},
    {"bias_dropout_fusion", "", "no_bias_dropout_fusion"},
    {"apply_rope_fusion", "", "no_rope_fusion"},
    {"gradient_accumulation_fusion", "", "no_gradient_accumulation_fusion"},
    {"add_bias_linear", "", "disable_bias_linear"},
    {"overlap_p2p_comm", "", "no_overlap_p2p_communication"},
    {"async_tensor_model_parallel_allreduce", "", "no_async_tensor_model_parallel_allreduce"},
    {"persist_layer_norm", "", "no_persist_layer_norm"},
    {"untie_embeddings_and_output_weights", "untie_embeddings_and_output_weights", ""},
    {"params_dtype", "params_dtype", ""},
    {"num_query_groups", "num_query_groups", ""},
}};

/// Settings of the YAML configuration that are not flags, and change nothing.
bool OnlyInYaml(std::string_view name) {
  constexpr std::array<std::string_view, 27> kNames = {
      "params_dtype",
      "timers",
      "pipeline_dtype",
      "autocast_dtype",
      "enable_autocast",
      "grad_scale_func",
      "init_method",
      "output_layer_init_method",
      "test_mode",
      "deallocate_pipeline_outputs",
      "no_sync_func",
      "grad_sync_func",
      "param_sync_func",
      "finalize_model_grads_func",
      "batch_p2p_comm",
      "batch_p2p_sync",
      "use_ring_exchange_p2p",
      "variable_seq_lengths",
      "num_microbatches_with_partial_activation_checkpoints",
      "pipeline_model_parallel_split_rank",
      "cpu_offloading_activations",
      "cpu_offloading_weights",
      "perform_initialization",
      "moe_token_dropping",
      "fp8_dot_product_attention",
      "fp8_multi_head_attention",
      "moe_router_topk_limited_devices"};
  return std::ranges::find(kNames, name) != kNames.end();
}

class Importer {
 public:
  Importer(const std::string& file, const ImportOptions& options)
      : file_(file), options_(options) {}

  Result<ImportedScenario> Import(const std::string& text) {
    const std::string suffix = std::filesystem::path(file_).extension();
    if (suffix == ".yaml" || suffix == ".yml") {
      STEPCAST_RETURN_IF_ERROR(ReadYaml(text));
    } else {
      STEPCAST_RETURN_IF_ERROR(ReadScript(text));
    }
    STEPCAST_RETURN_IF_ERROR(CheckNames());
    imported_.file = file_;
    imported_.scenario.set_description(
        fmt::format("From {}", std::filesystem::path(file_).filename().string()));
    TakeCluster();
    TakeModel();
    TakeExperts();
    TakeParallelism();
    TakeBatch();
    TakePrecision();
    TakeDataParallelism();
    TakeRecomputation();
    TakeKernels();
    if (given_.error()) return tl::unexpected(*given_.error());
    imported_.notes = given_.Notes("means nothing beside the other flags");
    imported_.notes.insert(imported_.notes.end(), as_by_default_.begin(), as_by_default_.end());
    return FinishImport(std::move(imported_), options_);
  }

 private:
  // ---- Reading.

  Result<void> ReadScript(const std::string& text) {
    STEPCAST_ASSIGN_OR_RETURN(const ShellScript script,
                              ReadShellScript(text, file_, options_.environment));
    const ShellCommand* launch = nullptr;
    for (const ShellCommand& command : script.commands) {
      const auto has = [&](const char* name) {
        return std::ranges::any_of(command.words, [&](const ShellWord& word) {
          return IsFlag(word) && DestinationName(word.text.substr(0, word.text.find('='))) == name;
        });
      };
      if (!has("num_layers") && !has("encoder_num_layers") && !has("hidden_size")) continue;
      if (launch != nullptr) {
        return InvalidInput(
            fmt::format("{}:{}: found a second command with --num-layers or --hidden-size (the "
                        "first is in line "
                        "{}), wanted one; leave only the run that you want to forecast",
                        file_, command.line, launch->line));
      }
      launch = &command;
    }
    if (launch == nullptr) {
      return InvalidInput(fmt::format(
          "{}: found no command with --num-layers or --hidden-size, wanted one that starts "
          "Megatron-LM, such as torchrun ... pretrain_gpt.py --num-layers 32 ...; arguments that "
          "other "
          "files or variables hold can be given with --env NAME=VALUE",
          file_));
    }
    if (!launch->certain) {
      return InvalidInput(
          fmt::format("{}:{}: whether this command runs depends on a condition or a loop that is "
                      "not known; give "
                      "the variables with --env NAME=VALUE, or leave only the command",
                      file_, launch->line));
    }
    // The program's own words follow the script's name.
    const std::vector<ShellWord>& words = launch->words;
    std::size_t first = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i].text.ends_with(".py")) {
        first = i + 1;
        program_ = std::filesystem::path(words[i].text).filename();
        break;
      }
    }
    world_ = WorldOf(std::span(words).first(first), script);
    for (const std::string& note : script.notes) imported_.warnings.push_back(note);
    return TakeFlags(std::span(words).subspan(first));
  }

  Result<void> TakeFlags(std::span<const ShellWord> words) {
    for (std::size_t i = 0; i < words.size();) {
      const ShellWord& word = words[i];
      if (!IsFlag(word)) {
        if (!word.unknown.empty()) return UnknownArguments(word);
        if (i > 0 || !word.text.empty()) strays_.push_back(word);
        ++i;
        continue;
      }
      Given given;
      given.where = fmt::format("{}:{}", file_, word.line);
      given.written = word.text;
      const std::size_t equals = word.text.find('=');
      given.name = DestinationName(word.text.substr(0, equals));
      const MegatronFlag* flag = FindMegatronFlag(given.name);
      std::size_t most = flag == nullptr || flag->values == FlagValues::kMany ? words.size()
                         : flag->values == FlagValues::kOne                   ? 1
                                                                              : 0;
      if (equals != std::string::npos) {
        given.values.push_back(word.text.substr(equals + 1));
        given.unknown = word.unknown;
        given.written += word.unknown;
        most = 0;
      }
      ++i;
      for (std::size_t taken = 0; taken < most && i < words.size() && !IsFlag(words[i]);
           ++taken, ++i) {
        // Flags may hide in what is not known.
        const bool may_hold_flags =
            !words[i].unknown.empty() && words[i].text.empty() && !words[i].quoted;
        if (taken > 0 && may_hold_flags) return UnknownArguments(words[i]);
        given.values.push_back(words[i].text);
        given.written += " " + words[i].text + words[i].unknown;
        if (given.unknown.empty()) given.unknown = words[i].unknown;
      }
      given_.Add(std::move(given));
    }
    if (!strays_.empty()) {
      return InvalidInput(
          fmt::format("{}:{}: found \"{}\" among the flags, wanted --name value; does the flag "
                      "before it take so "
                      "many values?",
                      file_, strays_.front().line, strays_.front().text));
    }
    return {};
  }

  tl::unexpected<Error> UnknownArguments(const ShellWord& word) const {
    return InvalidInput(
        fmt::format("{}:{}: {} may hold flags, and nothing here sets it; give it with --env "
                    "NAME=VALUE (also if it "
                    "is empty)",
                    file_, word.line, word.unknown));
  }

  Result<void> ReadYaml(const std::string& text) {
    from_yaml_ = true;
    STEPCAST_ASSIGN_OR_RETURN(
        std::vector<Given> settings,
        import_internal::ReadYamlSettings(text, file_, /*deepest=*/1,
                                          "names with values, as Megatron's --yaml-cfg has"));
    for (Given& given : settings) {
      const std::string name = DestinationName(given.name);
      AddFromYaml(name, std::move(given));
    }
    return {};
  }

  void AddFromYaml(const std::string& name, Given given) {
    const auto it = std::ranges::find(kYamlNames, name, &YamlName::yaml);
    std::string value = given.values.empty() ? "" : given.values.front();
    std::ranges::transform(value, value.begin(), [](unsigned char c) { return std::tolower(c); });
    const bool boolean = given.values.size() == 1 && (value == "true" || value == "false");
    given.name = name;
    if (it != kYamlNames.end()) {
      if (!boolean) {
        given.name = std::string(it->flag);
      } else {
        given.name = std::string(value == "true" ? it->flag : it->of_false);
      }
      if (given.name.empty()) {
        as_by_default_.push_back({given.where, given.written, SettingUse::kIgnored, "the default"});
        return;
      }
    } else if (boolean && value == "false") {
      if (FindMegatronFlag(name) != nullptr || OnlyInYaml(name) || name == "gated_linear_unit") {
        as_by_default_.push_back({given.where, given.written, SettingUse::kIgnored, "off"});
        return;
      }
    }
    if (boolean) given.values.clear();
    given_.Add(std::move(given));
  }

  /// Flags that Megatron-LM does not have, or that are not followed here.
  Result<void> CheckNames() {
    std::vector<std::string> unknown;
    const std::vector<std::string> names = MegatronFlagNames();
    for (const Given& given : given_.given()) {
      const MegatronFlag* flag = FindMegatronFlag(given.name);
      if (flag != nullptr) {
        if (flag->role == FlagRole::kNoEffect) {
          given_.Note(given.name, SettingUse::kIgnored,
                      "changes neither time nor memory of a step");
        } else if (flag->role == FlagRole::kNotModelled) {
          given_.Note(given.name, SettingUse::kNotModelled, std::string(flag->why));
        }
        continue;
      }
      if (given.name == "activation_func" || given.name == "gated_linear_unit") continue;
      if (OnlyInYaml(given.name)) {
        given_.Note(given.name, SettingUse::kIgnored, "changes neither time nor memory of a step");
        continue;
      }
      // A switch that is on by default can be said to be off, and one that is off too.
      const bool negated = given.name.starts_with("no_") || given.name.starts_with("disable_");
      const MegatronFlag* positive =
          negated ? FindMegatronFlag(given.name.substr(given.name.find('_') + 1)) : nullptr;
      if (positive != nullptr && positive->values == FlagValues::kNone) {
        given_.Note(given.name, SettingUse::kIgnored, "the default");
        continue;
      }
      if (options_.allow_unknown) {
        given_.Note(given.name, SettingUse::kNotModelled,
                    "not a flag of Megatron-LM that is known here");
        continue;
      }
      std::string flag_name = "--" + given.name;
      std::ranges::replace(flag_name, '_', '-');
      const std::string nearest = unknown.size() < import_internal::kMostUnknown
                                      ? import_internal::NearestSetting(flag_name, names)
                                      : "";
      unknown.push_back(
          fmt::format("{}: {}{}", given.where, import_internal::Clipped(given.written),
                      nearest.empty() ? "" : fmt::format(" (did you mean {}?)", nearest)));
    }
    if (unknown.empty()) return {};
    return tl::unexpected(import_internal::UnknownSettings(unknown, "Megatron-LM"));
  }

  // ---- What flags mean.

  void TakeCluster() {
    v1::ClusterChoice& cluster = *imported_.scenario.mutable_cluster();
    cluster.set_name(options_.cluster);
    std::optional<std::int64_t> gpus = world_.gpus;
    if (world_.per_node) gpus = world_.nodes.value_or(1) * *world_.per_node;
    if (options_.gpus > 0) gpus = options_.gpus;
    if (!gpus || (options_.gpus == 0 && !world_.unknown.empty())) {
      given_.Fail({ErrorCode::kInvalidInput,
                   fmt::format("{}: {}; give --gpus N", file_,
                               world_.unknown.empty()
                                   ? "no launcher says on how many GPUs it runs"
                                   : fmt::format("on how many GPUs it runs depends on {}",
                                                 world_.unknown))});
      return;
    }
    if (*gpus > 10'000'000) {
      given_.Fail(
          {ErrorCode::kInvalidInput, fmt::format("{}: {} GPUs are too many", file_, *gpus)});
      return;
    }
    cluster.set_gpus(static_cast<std::int32_t>(*gpus));
  }

  /// Fields of the scenario by number.
  template <typename Set>
  std::optional<std::int64_t> Put(std::string_view name, std::string_view field, Set set,
                                  std::int64_t least = 1, std::int64_t most = 2'000'000'000) {
    const auto value = given_.Whole(name, field, least, most);
    if (value) set(static_cast<std::int32_t>(*value));
    return value;
  }

  void Need(std::string_view flag, bool given) {
    if (!given) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format("{}: {} is missing; Megatron-LM has no default for it", file_, flag)});
    }
  }

  void TakeModel() {
    const std::set<std::string> others = {
        "pretrain_t5.py",    "pretrain_bert.py", "pretrain_mamba.py",          "pretrain_ict.py",
        "pretrain_retro.py", "pretrain_vlm.py",  "pretrain_vision_classify.py"};
    if (others.contains(program_)) {
      given_.Fail(
          {ErrorCode::kUnsupported,
           fmt::format("{}: {} trains a model that is not imported; wanted pretrain_gpt.py or a "
                       "program with its flags",
                       file_, program_)});
    }
    v1::Transformer& model = *imported_.scenario.mutable_model();
    model.set_family("gpt");
    const bool layers =
        Put(
            "num_layers", "model.layers", [&](auto v) { model.set_layers(v); }, 1, 10000)
            .has_value() ||
        Put(
            "encoder_num_layers", "model.layers", [&](auto v) { model.set_layers(v); }, 1, 10000)
            .has_value();
    Need("--num-layers", layers);
    Need("--hidden-size", Put("hidden_size", "model.hidden_size", [&](auto v) {
                            model.set_hidden_size(v);
                          }).has_value());
    Need("--num-attention-heads", Put("num_attention_heads", "model.attention_heads", [&](auto v) {
                                    model.set_attention_heads(v);
                                  }).has_value());
    TakeActivation(model);
    if (given_.Flag("group_query_attention", "model.kv_heads")) {
      model.set_kv_heads(1);
      Put("num_query_groups", "model.kv_heads", [&](auto v) { model.set_kv_heads(v); });
    } else if (given_.Has("num_query_groups") && from_yaml_) {
      // The YAML configuration has no switch of its own.
      Put("num_query_groups", "model.kv_heads", [&](auto v) { model.set_kv_heads(v); });
    } else {
      given_.Note("num_query_groups", SettingUse::kIgnored,
                  "means nothing without --group-query-attention");
    }
    Put("kv_channels", "model.head_size", [&](auto v) { model.set_head_size(v); });
    const auto norm = given_.Choice("normalization", "model.norm", {"LayerNorm", "RMSNorm"});
    model.set_norm(norm == "RMSNorm" ? v1::NORM_RMS_NORM : v1::NORM_LAYER_NORM);
    TakePositions(model);
    model.set_biases(!given_.Flag("disable_bias_linear", "model.biases"));
    if (given_.Flag("add_qkv_bias", "model.qkv_biases")) model.set_qkv_biases(true);
    model.set_tied_embeddings(
        !given_.Flag("untie_embeddings_and_output_weights", "model.tied_embeddings"));
    if (given_.Flag("qk_layernorm", "model.qk_norm")) model.set_qk_norm(true);
    TakeDropout(model);
    TakeVocabulary(model);
    TakeLatentAttention(model);
    Put(
        "mtp_num_layers", "model.multi_token_layers",
        [&](auto v) { model.set_multi_token_layers(v); }, 0, 100);
    if (given_.Flag("mtp_use_repeated_layer", "model.multi_token_shared")) {
      model.set_multi_token_shared(true);
    }
  }

  void TakeActivation(v1::Transformer& model) {
    bool swiglu = given_.Flag("swiglu", "model.activation");
    bool squared = given_.Flag("squared_relu", "model.activation");
    const auto function = given_.Choice("activation_func", "model.activation",
                                        {"gelu", "silu", "swiglu", "squared_relu", "relu"});
    const bool gated = given_.Flag("gated_linear_unit", "model.activation");
    swiglu = swiglu || function == "swiglu" || (gated && function == "silu");
    squared = squared || function == "squared_relu";
    if ((gated && !swiglu) || given_.Has("quick_geglu")) {
      given_.Reject(gated ? "gated_linear_unit" : "quick_geglu",
                    "of gated activations only SwiGLU is known");
    }
    if (given_.Flag("openai_gelu", "model.activation")) {
      model.set_activation(v1::ACTIVATION_GELU_TANH);
    }
    if (function == "relu") model.set_activation(v1::ACTIVATION_RELU);
    if (swiglu) model.set_activation(v1::ACTIVATION_SWIGLU);
    if (squared) model.set_activation(v1::ACTIVATION_RELU_SQUARED);
    const auto ffn = Put("ffn_hidden_size", "model.ffn_hidden_size",
                         [&](auto v) { model.set_ffn_hidden_size(v); });
    if (ffn || given_.error()) return;
    // validate_args of arguments.py: a gated MLP has about as many weights as another.
    const std::int64_t hidden = model.hidden_size();
    model.set_ffn_hidden_size(
        static_cast<std::int32_t>(swiglu ? hidden * 8 / 3 / 64 * 64 : 4 * hidden));
    if (swiglu && model.ffn_hidden_size() == 0) {
      given_.Reject("hidden_size", "too narrow for a gated MLP of 8/3 of it in multiples of 64");
    }
  }

  void TakePositions(v1::Transformer& model) {
    const auto kind =
        given_.Choice("position_embedding_type", "model.position",
                      {"learned_absolute", "rope", "yarn", "none", "relative", "mrope"});
    if (kind == "relative" || kind == "mrope") {
      given_.Reject("position_embedding_type", "positions of this kind are not known");
    }
    const bool rotary = given_.Flag("use_rotary_position_embeddings", "model.position") ||
                        kind == "rope" || kind == "yarn";
    const bool none = given_.Flag("no_position_embedding", "model.position") || kind == "none";
    model.set_position(rotary ? v1::POSITION_ROTARY
                       : none ? v1::POSITION_NONE
                              : v1::POSITION_LEARNED);
    given_.Note("max_position_embeddings", SettingUse::kIgnored,
                rotary || none ? "no table of positions"
                               : "the table of positions is as long as the sequence");
  }

  void TakeDropout(v1::Transformer& model) {
    const double hidden = given_.Real("hidden_dropout", "model.dropout", 0, 0.99).value_or(0.1);
    const double attention =
        given_.Real("attention_dropout", "model.dropout", 0, 0.99).value_or(0.1);
    model.set_dropout(hidden);
    if ((hidden > 0) != (attention > 0)) {
      const std::string_view name =
          given_.Has("attention_dropout") ? "attention_dropout" : "hidden_dropout";
      given_.Note(name, SettingUse::kNotModelled,
                  "dropout is in attention and after it alike, as --hidden-dropout says");
    }
  }

  void TakeVocabulary(v1::Transformer& model) {
    // Sizes of the tokenizers whose files are always the same.
    const std::map<std::string, int> known = {{"GPT2BPETokenizer", 50257},
                                              {"BertWordPieceLowerCase", 30522},
                                              {"BertWordPieceCase", 28996},
                                              {"Llama2Tokenizer", 32000}};
    const auto tokenizer = given_.Text("tokenizer_type", "model.vocabulary_size");
    const auto size =
        Put("vocab_size", "model.vocabulary_size", [&](auto v) { model.set_vocabulary_size(v); });
    if (size) {
      if (tokenizer == "NullTokenizer") {  // And one token for the end.
        model.set_vocabulary_size(static_cast<std::int32_t>(*size + 1));
      }
    } else if (tokenizer && known.contains(*tokenizer)) {
      model.set_vocabulary_size(known.at(*tokenizer));
    } else if (std::ranges::none_of(options_.overrides, [](const Override& set) {
                 return set.path == "model.vocabulary_size";
               })) {
      given_.Fail(
          {ErrorCode::kInvalidInput,
           fmt::format("{}: the size of the vocabulary is in the tokenizer's files; give --set "
                       "model.vocabulary_size=N",
                       tokenizer ? given_.At("tokenizer_type") : file_)});
    } else {
      given_.Note("tokenizer_type", SettingUse::kIgnored, "model.vocabulary_size is given");
    }
    Put("make_vocab_size_divisible_by", "framework_changes.vocabulary_multiple", [&](auto v) {
      imported_.scenario.mutable_framework_changes()->set_vocabulary_multiple(v);
    });
  }

  void TakeLatentAttention(v1::Transformer& model) {
    if (!given_.Flag("multi_latent_attention", "model.latent_attention")) return;
    v1::LatentAttention& latent = *model.mutable_latent_attention();
    // Defaults of MLATransformerConfig.
    latent.set_key_value_rank(32);
    latent.set_head_size(128);
    latent.set_rotary_size(64);
    latent.set_value_size(128);
    Put("q_lora_rank", "model.latent_attention.query_rank",
        [&](auto v) { latent.set_query_rank(v); });
    Put("kv_lora_rank", "model.latent_attention.key_value_rank",
        [&](auto v) { latent.set_key_value_rank(v); });
    Put("qk_head_dim", "model.latent_attention.head_size",
        [&](auto v) { latent.set_head_size(v); });
    Put("qk_pos_emb_head_dim", "model.latent_attention.rotary_size",
        [&](auto v) { latent.set_rotary_size(v); });
    Put("v_head_dim", "model.latent_attention.value_size",
        [&](auto v) { latent.set_value_size(v); });
    model.clear_head_size();
    given_.Note("kv_channels", SettingUse::kIgnored, "heads are those of latent attention");
  }

  /// One letter a layer, or a stage's, after repeats such as "([0]*3+[1]*58)" or "t*3" are written
  /// out.
  static std::optional<std::string> Unrolled(const std::string& text, std::size_t& at,
                                             int depth = 0) {
    constexpr std::size_t kMost = 100'000;
    std::string out;
    if (depth > 20) return std::nullopt;
    while (at < text.size() && text[at] != ')' && text[at] != ']') {
      if (text[at] == '+' || text[at] == ',' || text[at] == ' ') {
        ++at;
        continue;
      }
      std::string piece;
      if (text[at] == '(' || text[at] == '[') {
        ++at;
        auto inside = Unrolled(text, at, depth + 1);
        if (!inside || at == text.size()) return std::nullopt;
        piece = *inside;
      } else {
        piece = text[at];
      }
      ++at;
      std::int64_t repeat = 1;
      if (at < text.size() && text[at] == '*') {
        const auto [end, error] =
            std::from_chars(text.data() + at + 1, text.data() + text.size(), repeat);
        if (error != std::errc() || repeat < 0 || repeat > 10'000) return std::nullopt;
        at = static_cast<std::size_t>(end - text.data());
      }
      for (std::int64_t i = 0; i < repeat; ++i) {
        if (out.size() + piece.size() > kMost) return std::nullopt;
        out += piece;
      }
    }
    return out;
  }

  void TakeExperts() {
    v1::Transformer& model = *imported_.scenario.mutable_model();
    const auto count = given_.Whole("num_experts", "model.experts.count", 1, 100'000);
    if (!count) return;
    v1::Experts& experts = *model.mutable_experts();
    experts.set_count(static_cast<std::int32_t>(*count));
    experts.set_per_token(2);
    Put(
        "moe_router_topk", "model.experts.per_token", [&](auto v) { experts.set_per_token(v); }, 1,
        1000);
    Put("moe_ffn_hidden_size", "model.experts.hidden_size",
        [&](auto v) { experts.set_hidden_size(v); });
    Put("moe_shared_expert_intermediate_size", "model.experts.shared_hidden_size", [&](auto v) {
      experts.set_shared(1);
      experts.set_shared_hidden_size(v);
    });
    Put("moe_latent_size", "model.experts.latent_size",
        [&](auto v) { experts.set_latent_size(v); });
    if (const auto factor =
            given_.Real("moe_expert_capacity_factor", "model.experts.capacity_factor", -1, 1000);
        factor && *factor > 0) {
      experts.set_capacity_factor(*factor);
    }
    if (given_.Flag("moe_pad_expert_input_to_capacity", "model.experts.pad_to_capacity")) {
      experts.set_pad_to_capacity(true);
    }
    TakeExpertLayers(model, experts);
    TakeDispatcher();
  }

  void TakeExpertLayers(const v1::Transformer& model, v1::Experts& experts) {
    const auto written = given_.Text("moe_layer_freq", "model.experts.first_dense_layers, every");
    if (!written) return;
    if (written->find('[') == std::string::npos) {
      const auto every = given_.Whole("moe_layer_freq", "model.experts.every", 1, 10000);
      if (!every || *every == 1) return;
      if (model.layers() % *every != 0) {
        given_.Reject(
            "moe_layer_freq",
            fmt::format("{} layers are no multiple of it, and then the first of each so many has "
                        "experts, which no scenario can say",
                        model.layers()));
        return;
      }
      experts.set_every(static_cast<std::int32_t>(*every));
      given_.Note(
          "moe_layer_freq", SettingUse::kUsed,
          "model.experts.every; the last of so many layers has experts rather than the first");
      return;
    }
    std::size_t at = 0;
    const auto layers = Unrolled(*written, at);
    if (!layers || at != written->size() || layers->find_first_not_of("01") != std::string::npos ||
        layers->size() != static_cast<std::size_t>(model.layers())) {
      given_.Reject("moe_layer_freq",
                    fmt::format("wanted a number, or a 0 or 1 for each of {} layers such as "
                                "([0]*3+[1]*{})",
                                model.layers(), std::max(1, model.layers() - 3)));
      return;
    }
    const std::size_t first = layers->find('1');
    if (first == std::string::npos) {
      given_.Reject("moe_layer_freq", "no layer has experts");
      return;
    }
    // Dense layers, then one in so many.
    for (std::size_t every = 1; every <= first + 1; ++every) {
      const std::size_t dense = first + 1 - every;
      bool same = true;
      for (std::size_t layer = 0; layer < layers->size(); ++layer) {
        const bool has = layer >= dense && (layer - dense) % every == every - 1;
        same = same && has == ((*layers)[layer] == '1');
      }
      if (!same) continue;
      if (dense > 0) experts.set_first_dense_layers(static_cast<std::int32_t>(dense));
      if (every > 1) experts.set_every(static_cast<std::int32_t>(every));
      return;
    }
    given_.Reject("moe_layer_freq",
                  "wanted some dense layers, and then one layer with experts in so many");
  }

  void TakeDispatcher() {
    v1::Framework& changes = *imported_.scenario.mutable_framework_changes();
    changes.set_grouped_gemm(given_.Flag("moe_grouped_gemm", "framework_changes.grouped_gemm"));
    const auto dispatcher = given_.Choice("moe_token_dispatcher_type", "exchanges of tokens",
                                          {"allgather", "alltoall", "alltoall_seq", "flex"});
    const auto backend =
        given_.Choice("moe_flex_dispatcher_backend", "framework_changes.dispatch_once_per_node",
                      {"deepep", "hybridep"});
    const bool deep_ep =
        given_.Flag("moe_enable_deepep", "framework_changes.dispatch_once_per_node") ||
        (dispatcher == "flex" && backend.has_value());
    if (deep_ep) changes.set_dispatch_once_per_node(true);
    if (dispatcher.value_or("allgather") == "allgather") {
      if (dispatcher) {
        given_.Note("moe_token_dispatcher_type", SettingUse::kNotModelled,
                    "tokens go to experts by all-to-all");
      } else {
        imported_.warnings.emplace_back(
            "--moe-token-dispatcher-type is allgather when left out; tokens go to experts by "
            "all-to-all "
            "here");
      }
    }
    const auto groups =
        given_.Whole("moe_router_num_groups", "model.experts.node_limit", 1, 100'000);
    const auto limit =
        given_.Whole("moe_router_group_topk", "model.experts.node_limit", 1, 100'000);
    if (groups && limit) {
      imported_.scenario.mutable_model()->mutable_experts()->set_node_limit(
          static_cast<std::int32_t>(*limit));
    }
  }

  void TakeParallelism() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    strategy.set_tensor_parallel_degree(1);
    strategy.set_pipeline_parallel_degree(1);
    const auto tensor = [&](auto v) { strategy.set_tensor_parallel_degree(v); };
    Put("model_parallel_size", "strategy.tensor_parallel_degree", tensor, 1, 100'000);
    Put("tensor_model_parallel_size", "strategy.tensor_parallel_degree", tensor, 1, 100'000);
    Put(
        "pipeline_model_parallel_size", "strategy.pipeline_parallel_degree",
        [&](auto v) { strategy.set_pipeline_parallel_degree(v); }, 1, 100'000);
    Put(
        "context_parallel_size", "strategy.context_parallel_degree",
        [&](auto v) { strategy.set_context_parallel_degree(v); }, 1, 100'000);
    if (imported_.scenario.model().has_experts()) {
      Put(
          "expert_model_parallel_size", "strategy.expert_parallel_degree",
          [&](auto v) { strategy.set_expert_parallel_degree(v); }, 1, 100'000);
      Put(
          "expert_tensor_parallel_size", "strategy.expert_tensor_parallel_degree",
          [&](auto v) { strategy.set_expert_tensor_parallel_degree(v); }, 1, 100'000);
    }
    if (strategy.context_parallel_degree() > 1) TakeContextKind(strategy);
    const bool sequence = given_.Flag("sequence_parallel", "strategy.sequence_parallel");
    strategy.set_sequence_parallel(sequence && strategy.tensor_parallel_degree() > 1);
    if (sequence && strategy.tensor_parallel_degree() == 1) {
      given_.Note("sequence_parallel", SettingUse::kIgnored, "off without tensor parallelism");
    }
    if (given_.Flag("use_tp_pp_dp_mapping", "strategy.rank_order")) {
      strategy.set_rank_order("tp-cp-pp-dp");
    }
    TakeStages(strategy);
  }

  void TakeContextKind(v1::Strategy& strategy) {
    const std::vector<std::string> kinds =
        given_.List("cp_comm_type", "strategy.context_parallel_kind");
    strategy.set_context_parallel_kind(v1::CONTEXT_PARALLEL_KIND_RING);
    if (kinds.empty()) return;
    if (kinds.front() == "a2a") {
      strategy.set_context_parallel_kind(v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL);
    } else if (kinds.front() != "p2p" || kinds.size() > 1) {
      given_.Note("cp_comm_type", SettingUse::kNotModelled, "keys and values go round in a ring");
    }
  }

  void TakeStages(v1::Strategy& strategy) {
    const std::int64_t layers = imported_.scenario.model().layers();
    const std::int64_t pipeline = strategy.pipeline_parallel_degree();
    std::optional<std::int64_t> chunks =
        given_.Whole("num_virtual_stages_per_pipeline_rank", "strategy.virtual_stages", 1, 10'000);
    const auto chunk =
        given_.Whole("num_layers_per_virtual_pipeline_stage", "strategy.virtual_stages", 1, 10'000);
    if (chunk) {
      // Where embedding and loss count as a layer each, chunks are of those too.
      const std::int64_t slots = layers +
                                 (given_.Has("account_for_embedding_in_pipeline_split") ? 1 : 0) +
                                 (given_.Has("account_for_loss_in_pipeline_split") ? 1 : 0);
      if (slots % (pipeline * *chunk) != 0) {
        given_.Reject("num_layers_per_virtual_pipeline_stage",
                      fmt::format("{} layers on {} stages do not come in chunks of {}", layers,
                                  pipeline, *chunk));
        return;
      }
      chunks = slots / pipeline / *chunk;
    }
    TakeLayout(strategy, chunks);
    if (pipeline > 1 && chunks && *chunks > 1) {
      strategy.set_virtual_stages(static_cast<std::int32_t>(*chunks));
      strategy.set_schedule(v1::SCHEDULE_INTERLEAVED);
      Put(
          "microbatch_group_size_per_virtual_pipeline_stage", "strategy.micro_batch_group",
          [&](auto v) { strategy.set_micro_batch_group(v); }, 1, 65535);
    } else if (pipeline > 1) {
      strategy.set_schedule(v1::SCHEDULE_ONE_F_ONE_B);
    }
    TakeUnevenStages(strategy, chunks.value_or(1));
    if (given_.Flag("no_overlap_p2p_communication", "framework_changes.overlap_pipeline") &&
        pipeline > 1) {
      imported_.scenario.mutable_framework_changes()->set_overlap_pipeline(false);
    }
  }

  /// --pipeline-model-parallel-layout, such as "Et*3|(tt|)*29,m|L".
  void TakeLayout(v1::Strategy& strategy, std::optional<std::int64_t>& chunks) {
    const auto written = given_.Text("pipeline_model_parallel_layout", "strategy.layers_per_stage");
    if (!written) return;
    std::size_t at = 0;
    const auto stages = Unrolled(*written, at);
    const std::int64_t pipeline = strategy.pipeline_parallel_degree();
    if (!stages || at != written->size() ||
        stages->find_first_not_of("EtmL|") != std::string::npos) {
      given_.Reject("pipeline_model_parallel_layout",
                    "wanted stages of E, t, m and L such as \"Et*3|(tt|)*29,m|L\"");
      return;
    }
    std::vector<int> layers(1, 0);
    for (const char c : *stages) {
      if (c == '|') layers.push_back(0);
      if (c == 't') ++layers.back();
    }
    if (std::accumulate(layers.begin(), layers.end(), 0) != imported_.scenario.model().layers() ||
        layers.size() % static_cast<std::size_t>(pipeline) != 0) {
      given_.Reject(
          "pipeline_model_parallel_layout",
          fmt::format("found {} stages of {} layers together, wanted a multiple of {} stages "
                      "of {}",
                      layers.size(), std::accumulate(layers.begin(), layers.end(), 0), pipeline,
                      imported_.scenario.model().layers()));
      return;
    }
    chunks = static_cast<std::int64_t>(layers.size()) / pipeline;
    strategy.mutable_layers_per_stage()->Assign(layers.begin(), layers.end());
  }

  /// Fewer layers on the first or the last stage.
  void TakeUnevenStages(v1::Strategy& strategy, std::int64_t chunks) {
    if (strategy.layers_per_stage_size() > 0) return;
    const std::int64_t layers = imported_.scenario.model().layers();
    const std::int64_t pipeline = strategy.pipeline_parallel_degree();
    const auto first =
        given_.Whole("decoder_first_pipeline_num_layers", "strategy.layers_per_stage", 0);
    const auto last =
        given_.Whole("decoder_last_pipeline_num_layers", "strategy.layers_per_stage", 0);
    const bool embedding =
        given_.Flag("account_for_embedding_in_pipeline_split", "strategy.layers_per_stage");
    const bool loss =
        given_.Flag("account_for_loss_in_pipeline_split", "strategy.layers_per_stage");
    if (given_.error() || pipeline == 1 || (!first && !last && !embedding && !loss)) return;
    const auto fail = [&](const char* flag) {
      given_.Reject(flag, fmt::format("{} layers do not go onto {} stages of {} chunks that way",
                                      layers, pipeline, chunks));
    };
    std::vector<std::int64_t> of_rank(static_cast<std::size_t>(pipeline), 0);
    std::vector<int> per_stage;
    if (first || last) {
      const char* flag =
          first ? "decoder_first_pipeline_num_layers" : "decoder_last_pipeline_num_layers";
      const std::int64_t others = pipeline - (first ? 1 : 0) - (last ? 1 : 0);
      const std::int64_t rest = layers - first.value_or(0) - last.value_or(0);
      if (rest < 0 || (others == 0 && rest != 0) || (others > 0 && rest % others != 0))
        return fail(flag);
      for (std::int64_t& of : of_rank) of = others > 0 ? rest / others : 0;
      if (first) of_rank.front() = *first;
      if (last) of_rank.back() = *last;
      if (std::ranges::any_of(of_rank, [&](std::int64_t of) { return of % chunks != 0; }))
        return fail(flag);
      for (std::int64_t stage = 0; stage < pipeline * chunks; ++stage) {
        per_stage.push_back(
            static_cast<int>(of_rank[static_cast<std::size_t>(stage % pipeline)] / chunks));
      }
    } else {
      const char* flag = embedding ? "account_for_embedding_in_pipeline_split"
                                   : "account_for_loss_in_pipeline_split";
      const std::int64_t slots = layers + (embedding ? 1 : 0) + (loss ? 1 : 0);
      if (slots % (pipeline * chunks) != 0) return fail(flag);
      per_stage.assign(static_cast<std::size_t>(pipeline * chunks),
                       static_cast<int>(slots / (pipeline * chunks)));
      if (embedding) --per_stage.front();
      if (loss) --per_stage.back();
    }
    strategy.mutable_layers_per_stage()->Assign(per_stage.begin(), per_stage.end());
  }

  /// GPUs over what splits a replica; 1 where that does not divide, which the plan then says.
  std::int64_t DataDegree() const {
    const v1::Strategy& strategy = imported_.scenario.strategy();
    const std::int64_t replica = static_cast<std::int64_t>(strategy.tensor_parallel_degree()) *
                                 strategy.pipeline_parallel_degree() *
                                 std::max(1, strategy.context_parallel_degree());
    return std::max<std::int64_t>(1, imported_.scenario.cluster().gpus() / replica);
  }

  void TakeBatch() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    v1::Training& training = *imported_.scenario.mutable_training();
    const auto micro = Put(
        "micro_batch_size", "strategy.micro_batch_size",
        [&](auto v) { strategy.set_micro_batch_size(v); }, 1, 1'000'000);
    Need("--micro-batch-size", micro.has_value());
    const auto global = Put(
        "global_batch_size", "training.global_batch_size",
        [&](auto v) { training.set_global_batch_size(v); }, 1, 100'000'000);
    if (!global && micro) {
      training.set_global_batch_size(
          static_cast<std::int32_t>(std::min<std::int64_t>(100'000'000, *micro * DataDegree())));
      imported_.warnings.push_back(fmt::format(
          "--global-batch-size is left out: one micro-batch for each of {} replicas, {}",
          DataDegree(), training.global_batch_size()));
    }
    const auto length = [&](auto v) { training.set_sequence_length(v); };
    const bool given =
        Put("seq_length", "training.sequence_length", length, 1, 100'000'000).has_value() ||
        Put("encoder_seq_length", "training.sequence_length", length, 1, 100'000'000).has_value();
    Need("--seq-length", given);
    const auto steps = given_.Whole("train_iters", "training.tokens_total", 0, 1'000'000'000'000);
    const auto samples =
        given_.Whole("train_samples", "training.tokens_total", 0, 1'000'000'000'000'000);
    const double per_step = training.global_batch_size();
    const double all =
        steps ? static_cast<double>(*steps) * per_step : static_cast<double>(samples.value_or(0));
    if (all > 0) training.set_tokens_total(all * training.sequence_length());
  }

  void TakePrecision() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const bool bf16 = given_.Flag("bf16", "strategy.precision");
    const bool fp16 = given_.Flag("fp16", "strategy.precision");
    if (bf16 && fp16) given_.Reject("fp16", "--bf16 is given too");
    strategy.set_precision(bf16 ? "bf16" : fp16 ? "fp16" : "fp32");
    if (given_.Text("fp8_format", "strategy.matrix_precision"))
      strategy.set_matrix_precision("fp8");
    if (given_.Text("fp4_format", "strategy.matrix_precision"))
      strategy.set_matrix_precision("fp4");
    given_.Note("fp8_recipe", SettingUse::kNotModelled,
                "scales cost what the profile of the products has in it");
    const bool wide =
        given_.Flag("accumulate_allreduce_grads_in_fp32", "strategy.gradient_reduce_dtype");
    const bool narrow = given_.Flag("grad_reduce_in_bf16", "strategy.gradient_reduce_dtype");
    // validate_args: with bf16 gradients are summed in fp32 unless told otherwise.
    const bool fp32 = wide || (bf16 && !narrow) || (!bf16 && !fp16);
    strategy.set_gradient_reduce_dtype(fp32 ? "fp32" : fp16 ? "fp16" : "bf16");
    v1::Framework& changes = *imported_.scenario.mutable_framework_changes();
    changes.set_gradient_type(fp32 ? v1::GRADIENT_TYPE_FP32 : v1::GRADIENT_TYPE_AS_WEIGHTS);
    given_.Note("attention_softmax_in_fp32", SettingUse::kIgnored,
                "softmax computes in fp32 inside its kernels");
  }

  void TakeDataParallelism() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    const bool distributed = given_.Flag("use_distributed_optimizer", "strategy.zero_stage");
    strategy.set_zero_stage(distributed ? 1 : 0);
    const bool overlap = given_.Flag("overlap_grad_reduce", "strategy.overlap_gradient_reduce");
    strategy.set_overlap_gradient_reduce(overlap);
    const bool gather = given_.Flag("overlap_param_gather", "strategy.overlap_parameter_gather");
    if (gather && !(distributed && overlap) && !given_.Has("use_megatron_fsdp") &&
        !given_.Has("use_custom_fsdp")) {
      given_.Reject("overlap_param_gather",
                    "needs --use-distributed-optimizer and --overlap-grad-reduce");
    }
    if (distributed) strategy.set_overlap_parameter_gather(gather);
    const bool megatron_fsdp = given_.Flag("use_megatron_fsdp", "strategy.zero_stage") ||
                               given_.Flag("use_custom_fsdp", "strategy.zero_stage");
    const auto sharding = given_.Choice("data_parallel_sharding_strategy", "strategy.zero_stage",
                                        {"no_shard", "optim", "optim_grads", "optim_grads_params"});
    if (megatron_fsdp) {
      const std::string kind = sharding.value_or("optim_grads_params");
      strategy.set_zero_stage(kind == "no_shard"      ? 0
                              : kind == "optim"       ? 1
                              : kind == "optim_grads" ? 2
                                                      : 3);
      if (strategy.zero_stage() == 3) strategy.clear_overlap_parameter_gather();
    } else if (sharding) {
      given_.Note("data_parallel_sharding_strategy", SettingUse::kIgnored,
                  "means nothing without --use-megatron-fsdp");
    }
    if (given_.Flag("use_torch_fsdp2", "strategy.zero_stage")) {
      strategy.set_zero_stage(3);
      strategy.clear_overlap_parameter_gather();
      strategy.set_reshard_after_forward(
          !given_.Flag("torch_fsdp2_no_reshard_after_forward", "strategy.reshard_after_forward"));
    }
    const auto instances =
        given_.Whole("num_distributed_optimizer_instances", "strategy.shard_degree");
    if (instances && *instances > 1 && strategy.zero_stage() > 0) {
      const std::int64_t replicas = DataDegree() * std::max(1, strategy.context_parallel_degree());
      if (replicas % *instances != 0) {
        given_.Reject("num_distributed_optimizer_instances",
                      fmt::format("{} replicas do not divide into so many", replicas));
        return;
      }
      strategy.set_shard_degree(static_cast<std::int32_t>(replicas / *instances));
    }
    TakeBuckets(strategy);
    TakeOptimizer(strategy);
  }

  void TakeBuckets(v1::Strategy& strategy) {
    const std::int64_t bytes = strategy.gradient_reduce_dtype() == "fp32" ? 4 : 2;
    const auto size =
        given_.Whole("ddp_bucket_size", "strategy.gradient_bucket_bytes", 1, 1'000'000'000'000);
    if (!strategy.overlap_gradient_reduce()) {
      given_.Note("ddp_bucket_size", SettingUse::kIgnored,
                  "one bucket without --overlap-grad-reduce");
      return;
    }
    if (strategy.pipeline_parallel_degree() > 1) {
      imported_.warnings.emplace_back(
          "Megatron-LM reduces the gradients of all stages but the first in one bucket each; here "
          "all have "
          "buckets of the same size");
    }
    // distributed_data_parallel.py: max(40e6, 1e6 times the data-parallel degree) elements.
    strategy.set_gradient_bucket_bytes(
        bytes * size.value_or(std::max<std::int64_t>(40'000'000, 1'000'000 * DataDegree())));
  }

  void TakeOptimizer(v1::Strategy& strategy) {
    const auto optimizer = given_.Choice("optimizer", "strategy.optimizer",
                                         {"adam", "sgd", "muon", "dist_muon", "lion"});
    if (optimizer && *optimizer != "adam" && *optimizer != "sgd") {
      given_.Reject("optimizer", "of optimizers adam and sgd are known");
    }
    strategy.set_optimizer(optimizer == "sgd" ? v1::OPTIMIZER_SGD : v1::OPTIMIZER_ADAMW);
    if (given_.Flag("optimizer_cpu_offload", "strategy.optimizer_offload")) {
      strategy.set_optimizer_offload(v1::OFFLOAD_CPU);
    }
    const bool aware =
        given_.Flag("use_precision_aware_optimizer", "types of the optimizer's states");
    const auto dtype = [&](const char* name, const char* field) {
      const auto type = given_.Choice(name, field, {"fp32", "fp16", "bf16", "fp8"});
      return aware ? type.value_or("fp32") : "fp32";
    };
    const std::string first = dtype("exp_avg_dtype", "strategy.moment_dtype");
    const std::string second = dtype("exp_avg_sq_dtype", "strategy.moment_dtype");
    const std::string gradients = dtype("main_grads_dtype", "framework_changes.gradient_type");
    const std::string weights = dtype("main_params_dtype", "framework_changes.master_weights");
    if (!aware) return;
    if (first != "fp32") strategy.set_moment_dtype(first);
    if (first != second) {
      given_.Note("exp_avg_sq_dtype", SettingUse::kNotModelled,
                  "both moments are kept as the first is");
    }
    if (gradients != "fp32") {
      imported_.scenario.mutable_framework_changes()->set_gradient_type(
          v1::GRADIENT_TYPE_AS_WEIGHTS);
    }
    if (weights != "fp32") {
      given_.Note("main_params_dtype", SettingUse::kNotModelled,
                  "the optimizer keeps weights in fp32");
    }
  }

  void TakeRecomputation() {
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    auto granularity =
        given_.Choice("recompute_granularity", "strategy.recompute", {"full", "selective"});
    if (given_.Flag("recompute_activations", "strategy.recompute")) granularity = "selective";
    if (given_.Flag("checkpoint_activations", "strategy.recompute")) granularity = "full";
    strategy.set_recompute(v1::RECOMPUTE_NONE);
    if (!granularity) return;
    const auto method =
        given_.Choice("recompute_method", "strategy.recompute", {"uniform", "block"});
    const auto layers =
        given_.Whole("recompute_num_layers", "strategy.recompute_layers_per_stage", 0, 10'000);
    if (*granularity == "full") {
      strategy.set_recompute(v1::RECOMPUTE_FULL);
      if (method == "block" && layers) {
        strategy.set_recompute_layers_per_stage(static_cast<std::int32_t>(*layers));
      } else if (layers && *layers > 1) {
        given_.Note("recompute_num_layers", SettingUse::kNotModelled,
                    "the input of every layer is kept, not of every so many");
      }
      return;
    }
    if (method) given_.Reject("recompute_method", "does not go with selective recomputation");
    std::vector<std::string> modules =
        given_.List("recompute_modules", "strategy.recompute, recompute_modules");
    if (!given_.Has("recompute_modules")) modules = {"core_attn"};
    std::vector<std::string> left;
    for (const std::string& module : modules) {
      if (module == "core_attn") {
        strategy.set_recompute(v1::RECOMPUTE_SELECTIVE);
      } else if (module == "layernorm") {
        strategy.add_recompute_modules(v1::RECOMPUTE_MODULE_NORM);
      } else if (module == "moe_act") {
        strategy.add_recompute_modules(v1::RECOMPUTE_MODULE_ACTIVATION);
      } else if (module == "mla_up_proj") {
        strategy.add_recompute_modules(v1::RECOMPUTE_MODULE_LATENT_PROJECTION);
      } else {
        left.push_back(module);
      }
    }
    if (!left.empty()) {
      given_.Note("recompute_modules", SettingUse::kNotModelled,
                  fmt::format("{} keep their results", fmt::join(left, ", ")));
    }
  }

  void TakeKernels() {
    imported_.scenario.set_framework("megatron-core");
    v1::Strategy& strategy = *imported_.scenario.mutable_strategy();
    v1::Framework& changes = *imported_.scenario.mutable_framework_changes();
    const auto implementation =
        given_.Choice("transformer_impl", "strategy.attention",
                      {"transformer_engine", "local", "inference_optimized"});
    const bool flash = given_.Flag("use_flash_attn", "strategy.attention");
    const auto backend = given_.Choice("attention_backend", "strategy.attention",
                                       {"auto", "flash", "fused", "unfused", "local"});
    const bool unfused = backend == "unfused" || backend == "local" ||
                         (implementation == "local" && !flash && (!backend || backend == "auto"));
    strategy.set_attention(unfused ? v1::ATTENTION_KERNEL_UNFUSED : v1::ATTENTION_KERNEL_FLASH);
    const auto off = [&](const char* flag, const char* field, auto set) {
      if (given_.Flag(flag, fmt::format("framework_changes.{}", field))) set(false);
    };
    off("no_masked_softmax_fusion", "fused_softmax", [&](bool v) { changes.set_fused_softmax(v); });
    off("no_bias_gelu_fusion", "fused_bias_gelu", [&](bool v) { changes.set_fused_bias_gelu(v); });
    off("no_bias_swiglu_fusion", "fused_swiglu", [&](bool v) { changes.set_fused_swiglu(v); });
    off("no_bias_dropout_fusion", "fused_bias_dropout_add",
        [&](bool v) { changes.set_fused_bias_dropout_add(v); });
    off("no_rope_fusion", "fused_rope", [&](bool v) { changes.set_fused_rope(v); });
    off("no_gradient_accumulation_fusion", "fused_gradient_accumulation",
        [&](bool v) { changes.set_fused_gradient_accumulation(v); });
    off("no_async_tensor_model_parallel_allreduce", "overlap_tensor_parallel_backward",
        [&](bool v) { changes.set_overlap_tensor_parallel_backward(v); });
    // Vocabulary-parallel cross entropy is not fused unless it is asked for, but works in place.
    const bool fused =
        given_.Flag("cross_entropy_loss_fusion", "framework_changes.fused_cross_entropy");
    changes.set_fused_cross_entropy(fused);
    if (!fused) changes.set_in_place_cross_entropy(true);
    given_.Note("no_persist_layer_norm", SettingUse::kIgnored, "norms are priced alike");
    given_.Note("no_scatter_gather_tensors_in_pipeline", SettingUse::kIgnored,
                "transfers are whole in Megatron Core");
    given_.Note("ddp_impl", SettingUse::kIgnored, "gradients are in one buffer either way");
    given_.Note("DDP_impl", SettingUse::kIgnored, "gradients are in one buffer either way");
    const auto graphs = given_.Choice("cuda_graph_impl", "strategy.cuda_graphs",
                                      {"none", "local", "transformer_engine"});
    const bool old = given_.Flag("enable_cuda_graph", "strategy.cuda_graphs") ||
                     given_.Flag("external_cuda_graph", "strategy.cuda_graphs");
    if (old || (graphs && *graphs != "none")) strategy.set_cuda_graphs(true);
    for (const char* scope : {"cuda_graph_modules", "cuda_graph_scope"}) {
      given_.Note(scope, SettingUse::kNotModelled, "a graph holds the whole step");
    }
  }

  const std::string& file_;
  const ImportOptions& options_;
  Settings given_;
  std::vector<ShellWord> strays_;
  std::vector<SettingNote> as_by_default_;
  std::string program_;
  bool from_yaml_ = false;
  World world_;
  ImportedScenario imported_;
};

}  // namespace

Result<ImportedScenario> ImportMegatron(const std::string& path, const ImportOptions& options) {
  STEPCAST_ASSIGN_OR_RETURN(const std::string text, import_internal::ReadConfiguration(path));
  return Importer(path, options).Import(text);
}

Result<ImportedScenario> ImportMegatronText(const std::string& text, const std::string& path,
                                            const ImportOptions& options) {
  return Importer(path, options).Import(text);
}

}  // namespace stepcast
