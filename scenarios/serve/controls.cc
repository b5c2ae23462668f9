#include "scenarios/serve/controls.h"

#include <fmt/format.h>
#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "hardware/v1/rules.pb.h"
#include "scenarios/planner/space.h"

namespace stepcast {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using Json = nlohmann::ordered_json;

struct Control {
  const char* path;
  const char* group;
  const char* label;
};

constexpr Control kControls[] = {
    {"cluster.name", "Cluster", "Cluster"},
    {"cluster.gpus", "Cluster", "GPUs"},
    {"framework", "Cluster", "Framework"},
    {"strategy.tensor_parallel_degree", "Layout", "Tensor parallel"},
    {"strategy.pipeline_parallel_degree", "Layout", "Pipeline parallel"},
    {"strategy.context_parallel_degree", "Layout", "Context parallel"},
    {"strategy.expert_parallel_degree", "Layout", "Expert parallel"},
    {"strategy.data_parallel_degree", "Layout", "Data parallel"},
    {"strategy.sequence_parallel", "Layout", "Sequence parallel"},
    {"strategy.schedule", "Pipeline", "Schedule"},
    {"strategy.virtual_stages", "Pipeline", "Virtual stages"},
    {"training.global_batch_size", "Batch", "Global batch"},
    {"strategy.micro_batch_size", "Batch", "Micro-batch"},
    {"training.sequence_length", "Batch", "Sequence length"},
    {"strategy.zero_stage", "Memory", "ZeRO stage"},
    {"strategy.shard_degree", "Memory", "Shard degree"},
    {"strategy.recompute", "Memory", "Recompute"},
    {"strategy.activation_offload", "Memory", "Offload activations"},
    {"strategy.optimizer_offload", "Memory", "Offload optimizer"},
    {"strategy.parameter_offload", "Memory", "Offload parameters"},
    {"strategy.precision", "Kernels", "Precision"},
    {"strategy.attention", "Kernels", "Attention"},
    {"strategy.cuda_graphs", "Kernels", "CUDA graphs"},
    {"strategy.overlap_gradient_reduce", "Overlap", "Gradient reduction"},
    {"strategy.overlap_parameter_gather", "Overlap", "Parameter gathering"},
    {"strategy.reduce_each_micro_batch", "Overlap", "Reduce each micro-batch"},
};

/// Not of what has no tokens, no attention, or no experts.
bool Applies(std::string_view path, const LoadedScenario& scenario,
             const ResolvedScenario& resolved) {
  // Follows from the others unless it is written.
  if (path == "strategy.data_parallel_degree") return scenario.source.Has(path);
  const TransformerModel* model = resolved.model.transformer();
  if (path == "strategy.expert_parallel_degree") return model != nullptr && model->experts;
  if (path == "training.sequence_length") return model != nullptr && !model->patches;
  if (path == "strategy.tensor_parallel_degree" || path == "strategy.context_parallel_degree" ||
      path == "strategy.sequence_parallel" || path == "strategy.attention") {
    return model != nullptr;
  }
  return true;
}

std::string ShortName(const google::protobuf::EnumValueDescriptor& value) {
  const std::string& first = value.type()->value(0)->name();  // X_UNSPECIFIED
  std::string name = value.name().substr(first.rfind('_') + 1);
  for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return name;
}

std::vector<std::string> ValuesOf(const EnumDescriptor& type) {
  std::vector<std::string> values;
  for (int i = 1; i < type.value_count(); ++i) values.push_back(ShortName(*type.value(i)));
  return values;
}

std::optional<std::int64_t> WholeNumber(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Whole numbers in order, each once, that the field's rule allows.
std::vector<std::string> Ordered(std::vector<std::int64_t> numbers, const FieldDescriptor& field) {
  const v1::FieldRule& rule = field.options().GetExtension(v1::rule);
  std::erase_if(numbers, [&](std::int64_t number) {
    const auto value = static_cast<double>(number);
    return (rule.has_minimum() && value < rule.minimum()) ||
           (rule.has_maximum() && value > rule.maximum());
  });
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  std::vector<std::string> values;
  values.reserve(numbers.size());
  for (const std::int64_t number : numbers) values.push_back(fmt::format("{}", number));
  return values;
}

std::vector<std::int64_t> Doublings(std::int64_t from, std::int64_t most) {
  std::vector<std::int64_t> numbers;
  for (std::int64_t number = std::max<std::int64_t>(1, from); number <= most; number *= 2) {
    numbers.push_back(number);
  }
  return numbers;
}

class Controls {
 public:
  Controls(const Environment& environment, const LoadedScenario& scenario,
           const ResolvedScenario& resolved)
      : environment_(environment),
        scenario_(scenario),
        resolved_(resolved),
        dimensions_(planner_internal::DefaultDimensions(
            scenario.message, resolved.model, resolved.framework,
            resolved.cost_model.topology().node(), scenario.message.cluster().gpus())) {}

  Json ToJson() const {
    Json controls = Json::array();
    for (const Control& control : kControls) {
      if (Applies(control.path, scenario_, resolved_)) controls.push_back(One(control));
    }
    return controls;
  }

 private:
  Json One(const Control& control) const {
    const FieldDescriptor& field = Field(control.path);
    const std::optional<std::string> value = ValueOf(control.path, field);
    Json json;
    json["path"] = control.path;
    json["group"] = control.group;
    json["label"] = control.label;
    json["value"] = value ? Json(*value) : Json(nullptr);
    json["written"] = scenario_.source.Has(control.path);
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_BOOL) {
      json["kind"] = "switch";
      json["values"] = {"false", "true"};
      return json;
    }
    const bool number = field.cpp_type() == FieldDescriptor::CPPTYPE_INT32;
    json["kind"] = number ? "number" : "choice";
    json["relative"] = IsRelative(control.path);
    json["values"] = number ? Numbers(control.path, field, value) : Choices(control.path, field);
    return json;
  }

  static bool IsRelative(std::string_view path) {
    return path == "cluster.gpus" || path.starts_with("training.");
  }

  static const FieldDescriptor& Field(std::string_view path) {
    const Descriptor* type = v1::Scenario::descriptor();
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
      type = type->FindFieldByName(std::string(path.substr(0, dot)))->message_type();
      path.remove_prefix(dot + 1);
    }
    return *type->FindFieldByName(std::string(path));
  }

  /// What a plan takes where the scenario does not say it.
  std::optional<std::string> Planned(std::string_view path) const {
    const ParallelPlan& plan = resolved_.plan;
    const auto number = [](std::int64_t value) { return fmt::format("{}", value); };
    const auto yes = [](bool value) { return std::string(value ? "true" : "false"); };
    const auto named = [](auto value) {
      return ShortName(
          *google::protobuf::GetEnumDescriptor<decltype(value)>()->FindValueByNumber(value));
    };
    if (path == "cluster.gpus") return number(plan.gpus());
    if (path == "framework") return resolved_.framework.name();
    if (path == "strategy.tensor_parallel_degree") return number(plan.tensor);
    if (path == "strategy.pipeline_parallel_degree") return number(plan.pipeline);
    if (path == "strategy.context_parallel_degree") return number(plan.context);
    if (path == "strategy.expert_parallel_degree") return number(plan.expert);
    if (path == "strategy.data_parallel_degree") return number(plan.data);
    if (path == "strategy.sequence_parallel") return yes(plan.sequence_parallel);
    if (path == "strategy.schedule") return named(plan.schedule);
    if (path == "strategy.virtual_stages") return number(plan.virtual_stages);
    if (path == "strategy.micro_batch_size") return number(plan.micro_batch_size);
    if (path == "strategy.zero_stage") return number(plan.zero_stage);
    if (path == "strategy.shard_degree") return number(plan.shards());
    if (path == "strategy.recompute") return named(plan.recompute);
    if (path == "strategy.activation_offload") return named(plan.activation_offload);
    if (path == "strategy.optimizer_offload") return named(plan.optimizer_offload);
    if (path == "strategy.parameter_offload") return named(plan.parameter_offload);
    if (path == "strategy.precision") return std::string(Name(plan.precision));
    if (path == "strategy.attention") return named(plan.attention);
    if (path == "strategy.cuda_graphs") return yes(plan.cuda_graphs);
    if (path == "strategy.overlap_gradient_reduce") return yes(plan.overlap_gradient_reduce);
    if (path == "strategy.overlap_parameter_gather") return yes(plan.overlap_parameter_gather);
    if (path == "strategy.reduce_each_micro_batch") return yes(plan.reduce_each_micro_batch);
    return std::nullopt;
  }

  std::optional<std::string> ValueOf(std::string_view path, const FieldDescriptor& field) const {
    if (std::optional<std::string> planned = Planned(path)) return planned;
    if (path == "cluster.name") return resolved_.cost_model.topology().cluster().name();
    const v1::Training& training = scenario_.message.training();
    const google::protobuf::Reflection& reflection = *training.GetReflection();
    return fmt::format("{}", reflection.GetInt32(training, &field));
  }

  std::vector<std::string> Choices(std::string_view path, const FieldDescriptor& field) const {
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_ENUM) {
      std::vector<std::string> values = ValuesOf(*field.enum_type());
      // Needs a file that only the scenario can name.
      if (scenario_.message.strategy().schedule_file().empty()) std::erase(values, "file");
      return values;
    }
    if (path == "framework") return environment_.frameworks.names();
    std::vector<std::string> values;
    if (path == "strategy.precision") {
      for (const DType dtype : {DType::kFp32, DType::kTf32, DType::kFp16, DType::kBf16, DType::kFp8,
                                DType::kFp4, DType::kInt8}) {
        if (resolved_.cost_model.device().peak_rate(dtype) > FlopRate()) {
          values.emplace_back(Name(dtype));
        }
      }
      return values;
    }
    for (const v1::Cluster& cluster : environment_.catalogue.clusters()) {
      values.push_back(cluster.name());
    }
    return values;
  }

  std::vector<std::string> Numbers(std::string_view path, const FieldDescriptor& field,
                                   const std::optional<std::string>& value) const {
    const std::int64_t now = value ? WholeNumber(*value).value_or(1) : 1;
    const std::int64_t gpus = scenario_.message.cluster().gpus();
    constexpr std::int64_t kSteps = 64;  // up to so many times as much, or as little
    std::vector<std::int64_t> numbers = {now};
    const auto add = [&](const std::vector<std::int64_t>& more) {
      numbers.insert(numbers.end(), more.begin(), more.end());
    };
    if (path == "cluster.gpus") {
      const v1::Cluster& cluster = resolved_.cost_model.topology().cluster();
      const std::int64_t in_node = resolved_.cost_model.topology().node().gpus();
      const std::int64_t most =
          cluster.max_nodes() > 0 ? cluster.max_nodes() * in_node : now * kSteps;
      add(Doublings(1, in_node));
      add(Doublings(in_node, std::min(most, now * kSteps)));
    } else if (path == "training.global_batch_size" || path == "training.sequence_length") {
      for (std::int64_t factor = 1; factor <= kSteps; factor *= 2) {
        add({now * factor});
        if (now % factor == 0) add({now / factor});
      }
    } else if (path == "strategy.context_parallel_degree" ||
               path == "strategy.data_parallel_degree") {
      // The planner splits long samples only; a person may try others.
      add(Doublings(1, gpus));
    } else {
      for (const PlanDimension& dimension : dimensions_) {
        if (dimension.path != path) continue;
        for (const std::string& text : dimension.values) add({WholeNumber(text).value_or(now)});
      }
    }
    if (path == "strategy.micro_batch_size") add(Doublings(1, now * 2));
    if (path == "strategy.shard_degree") {
      std::erase(numbers, 0);  // stands for all replicas
      add(Doublings(1, resolved_.plan.data));
      add({resolved_.plan.data});
    }
    return Ordered(std::move(numbers), field);
  }

  const Environment& environment_;
  const LoadedScenario& scenario_;
  const ResolvedScenario& resolved_;
  std::vector<PlanDimension> dimensions_;
};

}  // namespace

std::string ControlsJson(const Environment& environment, const LoadedScenario& scenario,
                         const ResolvedScenario& resolved) {
  return Controls(environment, scenario, resolved)
      .ToJson()
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace stepcast
