#include "scenarios/planner/space.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace stepcast::planner_internal {
namespace {

constexpr const char* kTensor = "strategy.tensor_parallel_degree";
constexpr const char* kContext = "strategy.context_parallel_degree";
constexpr const char* kExpert = "strategy.expert_parallel_degree";
constexpr const char* kPipeline = "strategy.pipeline_parallel_degree";
constexpr const char* kVirtual = "strategy.virtual_stages";
constexpr const char* kSchedule = "strategy.schedule";
constexpr const char* kLayers = "strategy.layers_per_stage";
constexpr const char* kMicroBatch = "strategy.micro_batch_size";
constexpr const char* kZero = "strategy.zero_stage";
constexpr const char* kShard = "strategy.shard_degree";
constexpr const char* kBuffers = "strategy.weight_buffers";
constexpr const char* kSequence = "strategy.sequence_parallel";
constexpr const char* kRecompute = "strategy.recompute";
constexpr const char* kOffload = "strategy.optimizer_offload";
constexpr const char* kRankOrder = "strategy.rank_order";

/// Samples as long as this are worth splitting.
constexpr std::int64_t kLongSequence = 8192;
/// And not into parts of fewer tokens.
constexpr std::int64_t kShortPart = 2048;
constexpr int kMostChunks = 8;
constexpr int kMostMicroBatch = 8;

/// `own`: the scenario's, which is tried as well; 0 where it says none.
PlanDimension PowersOfTwo(const char* path, std::int64_t most, std::int64_t own) {
  std::set<std::int64_t> values;
  for (std::int64_t value = 1; value <= most; value *= 2) values.insert(value);
  if (own > 0) values.insert(own);
  PlanDimension dimension{path, {}};
  for (const std::int64_t value : values) dimension.values.push_back(fmt::format("{}", value));
  return dimension;
}

PlanDimension Divisors(const char* path, int of, std::int64_t most) {
  PlanDimension dimension{path, {}};
  for (int value = 1; value <= of && value <= most; ++value) {
    if (of % value == 0) dimension.values.push_back(fmt::format("{}", value));
  }
  return dimension;
}

PlanDimension UpTo(const char* path, int most) {
  PlanDimension dimension{path, {}};
  for (int value = 1; value <= most; ++value) dimension.values.push_back(fmt::format("{}", value));
  return dimension;
}

}  // namespace

std::vector<PlanDimension> DefaultDimensions(const v1::Scenario& scenario, const ModelChoice& model,
                                             const v1::Framework& framework, const v1::Node& node,
                                             int gpus) {
  const std::int64_t layers = model.layers();
  const int in_node = std::min(node.gpus(), gpus);
  const TransformerModel* transformer = model.transformer();
  const v1::Strategy& strategy = scenario.strategy();
  std::vector<PlanDimension> dimensions;
  if (transformer != nullptr) {
    dimensions.push_back(PowersOfTwo(kTensor, in_node, strategy.tensor_parallel_degree()));
    const std::int64_t length = scenario.training().sequence_length();
    const bool splits = length >= kLongSequence && !transformer->patches;
    dimensions.push_back(PowersOfTwo(kContext,
                                     splits ? std::min<std::int64_t>(gpus, length / kShortPart) : 1,
                                     strategy.context_parallel_degree()));
    if (transformer->experts) {
      dimensions.push_back(PowersOfTwo(kExpert,
                                       std::min<std::int64_t>(gpus, transformer->experts->count),
                                       strategy.expert_parallel_degree()));
    }
  }
  dimensions.push_back(Divisors(kPipeline, gpus, layers));
  dimensions.push_back(UpTo(kVirtual, std::max(kMostChunks, strategy.virtual_stages())));
  dimensions.push_back({kSchedule, {"one_f_one_b", "zb_h1"}});
  // Small models take far larger ones than those of a large model.
  const std::int64_t micro_batch = strategy.micro_batch_size();
  dimensions.push_back(
      PowersOfTwo(kMicroBatch, std::max<std::int64_t>(kMostMicroBatch, micro_batch), micro_batch));
  dimensions.push_back({kZero, {"0", "1", "2", "3"}});
  dimensions.push_back({kShard, {"0", fmt::format("{}", in_node)}});
  // Fields that say the same of buffers, or that weights are never dropped.
  const bool says_buffers = strategy.has_forward_prefetch() || strategy.has_backward_prefetch() ||
                            strategy.has_all_gathers_in_flight() ||
                            strategy.has_reshard_after_forward();
  // As many as the framework has, or enough to ask for weights well ahead.
  if (!says_buffers) dimensions.push_back({kBuffers, {"0", "4"}});
  if (transformer != nullptr) {
    dimensions.push_back({kSequence, {"true", "false"}});
    const v1::AttentionKernel attention =
        scenario.strategy().attention() == v1::ATTENTION_KERNEL_UNSPECIFIED
            ? framework.attention()
            : scenario.strategy().attention();
    // A fused kernel keeps nothing that selective recomputation could make again.
    dimensions.push_back({kRecompute, attention == v1::ATTENTION_KERNEL_UNFUSED
                                          ? std::vector<std::string>{"none", "selective", "full"}
                                          : std::vector<std::string>{"none", "full"}});
  } else {
    dimensions.push_back({kRecompute, {"none", "full"}});
  }
  dimensions.push_back({kOffload, {"none", "cpu"}});
  dimensions.push_back({kRankOrder, {"tp-cp-dp-pp", "tp-cp-pp-dp"}});
  return dimensions;
}

namespace {

/// Goes through all combinations, one dimension after the other.
class Enumerator {
 public:
  Enumerator(const v1::Scenario& scenario, const ModelChoice& model,
             const std::vector<PlanDimension>& dimensions, std::size_t offer, int gpus,
             int gpus_per_node, std::size_t most, Space& space)
      : scenario_(scenario),
        model_(model),
        dimensions_(dimensions),
        offer_(offer),
        gpus_(gpus),
        gpus_per_node_(gpus_per_node),
        most_(most),
        space_(space),
        chosen_(dimensions.size()) {}

  void Run() { Choose(0); }

 private:
  int Number(const char* path, int otherwise) const {
    const std::string_view text = Value(path, "");
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
  }
  /// Of what has been chosen so far.
  std::string_view Value(const char* path, std::string_view otherwise) const {
    for (std::size_t d = 0; d < chosen_.size(); ++d) {
      if (dimensions_[d].path == path && chosen_[d] != nullptr) return *chosen_[d];
    }
    return otherwise;
  }
  Degrees DegreesNow() const {
    const v1::Strategy& strategy = scenario_.strategy();
    Degrees degrees{offer_};
    degrees.tensor = Number(kTensor, std::max(1, strategy.tensor_parallel_degree()));
    degrees.context = Number(kContext, std::max(1, strategy.context_parallel_degree()));
    degrees.expert = Number(kExpert, std::max(1, strategy.expert_parallel_degree()));
    degrees.pipeline = Number(kPipeline, std::max(1, strategy.pipeline_parallel_degree()));
    const std::int64_t split = std::int64_t{degrees.tensor} * degrees.context * degrees.pipeline;
    degrees.data = static_cast<int>(gpus_ / split);
    return degrees;
  }
  /// Whether degrees chosen so far divide what they must.
  bool Divides(std::string_view path) const;
  /// Whether a value says the same as another one that comes first.
  bool Repeats(std::string_view path, std::string_view value) const;

  /// Whether several chunks on each rank get the same number of layers, but for the first and the
  /// last stage, where embedding and output layer may count as one each.
  bool Spreads(std::int64_t stages) const {
    const std::int64_t layers = model_.layers();
    if (layers % stages == 0) return true;
    return model_.transformer() != nullptr && (layers + 2) % stages == 0;
  }

  /// Nothing can split the sequence where nothing splits tensors, if that is among the values.
  bool SplitsSequence(const PlanDimension& dimension, std::string_view value) const {
    return DegreesNow().tensor > 1 || value == "false" ||
           std::ranges::count(dimension.values, "false") == 0;
  }

  void Choose(std::size_t d) {
    if (space_.cut) return;
    if (d == dimensions_.size()) {
      Take();
      return;
    }
    const PlanDimension& dimension = dimensions_[d];
    for (const std::string& value : dimension.values) {
      chosen_[d] = &value;
      const bool first = &value == dimension.values.data();
      if (!Divides(dimension.path) || (!first && Repeats(dimension.path, value))) continue;
      if (dimension.path == kSequence && !SplitsSequence(dimension, value)) continue;
      Choose(d + 1);
    }
    chosen_[d] = nullptr;
  }

  void Take() {
    if (space_.layouts.size() == most_) {
      space_.cut = true;
      return;
    }
    Layout& layout = space_.layouts.emplace_back();
    layout.degrees = DegreesNow();
    for (std::size_t d = 0; d < dimensions_.size(); ++d) {
      std::string value = *chosen_[d];
      // Above one chunk it is another schedule of the same name.
      if (dimensions_[d].path == kSchedule && value == "one_f_one_b" && Number(kVirtual, 1) > 1) {
        value = "interleaved";
      }
      // All replicas share, which no number says; or nothing is shared.
      const bool shares = Number(kZero, scenario_.strategy().zero_stage()) > 0;
      if (dimensions_[d].path == kShard && (value == "0" || !shares)) continue;
      if (dimensions_[d].path == kBuffers && value == "0") continue;
      // What a schedule of pipelines is without one.
      if (dimensions_[d].path == kSchedule && layout.degrees.pipeline == 1) value = "one_f_one_b";
      layout.settings.push_back({dimensions_[d].path, std::move(value)});
    }
    const std::int64_t stages = std::int64_t{Number(kVirtual, 1)} * layout.degrees.pipeline;
    if (stages == model_.layers() + 2) {
      // A layer each, but for the two at the ends.
      std::string layers = "[0";
      for (std::int64_t stage = 1; stage + 1 < stages; ++stage) layers += ", 1";
      layout.settings.push_back({kLayers, layers + ", 0]"});
    }
  }

  const v1::Scenario& scenario_;
  const ModelChoice& model_;
  const std::vector<PlanDimension>& dimensions_;
  std::size_t offer_;
  int gpus_;
  int gpus_per_node_;
  std::size_t most_;
  Space& space_;
  std::vector<const std::string*> chosen_;  // by dimension
};

bool Enumerator::Divides(std::string_view path) const {
  const Degrees degrees = DegreesNow();
  const bool is_degree =
      path == kTensor || path == kContext || path == kPipeline || path == kExpert;
  if (is_degree) {
    const std::int64_t split = std::int64_t{degrees.tensor} * degrees.context * degrees.pipeline;
    return split <= gpus_ && gpus_ % split == 0;
  }
  if (path == kVirtual) {
    const std::int64_t chunks = Number(kVirtual, 1);
    if (chunks == 1) return true;
    const std::int64_t stages = chunks * degrees.pipeline;
    return degrees.pipeline > 1 && Spreads(stages);
  }
  if (path == kMicroBatch) {
    const std::int64_t samples = scenario_.training().global_batch_size();
    return samples % (std::int64_t{degrees.data} * Number(kMicroBatch, 1)) == 0;
  }
  return true;
}

bool Enumerator::Repeats(std::string_view path, std::string_view value) const {
  const Degrees degrees = DegreesNow();
  const int replicas = degrees.data * degrees.context;
  if (path == kSchedule) {
    if (degrees.pipeline == 1) return true;
    return value == "zb_h1" && Number(kVirtual, 1) > 1;
  }
  if (path == kZero) return replicas == 1;
  if (path == kShard) {
    const int zero = Number(kZero, scenario_.strategy().zero_stage());
    return zero < 3 || replicas <= gpus_per_node_ || value == "0";
  }
  if (path == kBuffers) {
    return Number(kZero, scenario_.strategy().zero_stage()) < 3 || replicas == 1;
  }
  if (path == kRankOrder) {
    return degrees.pipeline == 1 || degrees.data == 1 ||
           std::int64_t{degrees.tensor} * degrees.context >= gpus_per_node_;
  }
  return false;
}

}  // namespace

Space Enumerate(const v1::Scenario& scenario, const ModelChoice& model,
                const std::vector<PlanDimension>& dimensions, std::size_t offer, int gpus,
                int gpus_per_node, std::size_t most) {
  Space space;
  Enumerator(scenario, model, dimensions, offer, gpus, gpus_per_node, most, space).Run();
  return space;
}

}  // namespace stepcast::planner_internal
