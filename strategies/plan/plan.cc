#include "strategies/plan/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "strategies/schedule/schedule.h"

namespace stepcast {
namespace {

// Instructions keep micro-batch and layer numbers in 16 bits and chunks in 8.
constexpr std::int64_t kMaxMicroBatches = 65535;
constexpr std::int64_t kMaxChunks = 255;
// Layers times micro-batches: some 50 instructions each, of 80 bytes, over all stages.
constexpr std::int64_t kMaxActions = 1'000'000;
// All activations of a step fit in a 64-bit number of bytes with room for sums.
constexpr double kMaxActivationBytes = 4e18;

// More than the activations of all micro-batches on one rank can take.
double ActivationBytesBound(const TransformerModel& model, const ParallelPlan& plan) {
  const double tokens =
      static_cast<double>(plan.micro_batch_size) * static_cast<double>(plan.sequence_length);
  double width = 8.0 * static_cast<double>(model.hidden_size) +
                 2.0 * static_cast<double>(model.qkv_width()) +
                 3.0 * static_cast<double>(model.ffn_hidden_size) +
                 static_cast<double>(plan.PaddedVocabulary(model));
  if (plan.attention == v1::ATTENTION_KERNEL_UNFUSED) {
    width += 3.0 * static_cast<double>(model.attention_heads) *
             static_cast<double>(plan.sequence_length);
  }
  constexpr double kBytes = 8;
  return kBytes * tokens * width * static_cast<double>(plan.micro_batches) *
         static_cast<double>(model.layers);
}

}  // namespace

std::int64_t ParallelPlan::PaddedVocabulary(const TransformerModel& model) const {
  const std::int64_t multiple = 128LL * tensor;
  return (model.vocabulary_size + multiple - 1) / multiple * multiple;
}

std::int64_t ParallelPlan::LocalHeads(const TransformerModel& model) const {
  return model.attention_heads / tensor;
}

std::int64_t ParallelPlan::LocalKeyValueHeads(const TransformerModel& model) const {
  return std::max<std::int64_t>(1, model.kv_heads / tensor);
}

std::int64_t ParallelPlan::LocalQkvWidth(const TransformerModel& model) const {
  return (LocalHeads(model) + 2 * LocalKeyValueHeads(model)) * model.head_size;
}

int ParallelPlan::FirstLayer(int virtual_stage) const {
  const auto begin = layers_per_stage.begin();
  return std::accumulate(begin, begin + virtual_stage, 0);
}

std::vector<int> SpreadLayers(int layers, int stages) {
  std::vector<int> result(static_cast<std::size_t>(stages), layers / stages);
  const int left = layers % stages;
  const auto first = result.begin() + (stages - left) / 2;
  std::for_each(first, first + left, [](int& count) { ++count; });
  return result;
}

Result<ParallelPlan> CreatePlan(const v1::Strategy& strategy, const v1::Framework& framework,
                                const TransformerModel& model, const PlanContext& context,
                                const SourceMap& source) {
  const auto at = [&source](const char* field) { return source.Location(field); };
  const auto or_one = [](int value) { return value > 0 ? value : 1; };
  ParallelPlan plan;
  plan.tensor = or_one(strategy.tensor_parallel_degree());
  plan.pipeline = or_one(strategy.pipeline_parallel_degree());
  plan.virtual_stages = or_one(strategy.virtual_stages());
  plan.micro_batch_size = or_one(strategy.micro_batch_size());
  plan.global_batch_size = context.global_batch_size;
  plan.sequence_length = context.sequence_length;
  plan.sequence_parallel = strategy.sequence_parallel();
  plan.zero_stage = strategy.zero_stage();
  plan.cuda_graphs = strategy.cuda_graphs();

  const std::int64_t model_parallel =
      static_cast<std::int64_t>(plan.tensor) * static_cast<std::int64_t>(plan.pipeline);
  if (model_parallel > context.gpus || context.gpus % model_parallel != 0) {
    return InvalidInput(fmt::format(
        "{}: tensor degree {} x pipeline degree {} does not divide {} GPUs; change a degree or "
        "cluster.gpus",
        at(source.Has("strategy.pipeline_parallel_degree") ? "strategy.pipeline_parallel_degree"
                                                           : "strategy.tensor_parallel_degree"),
        plan.tensor, plan.pipeline, context.gpus));
  }
  plan.data = context.gpus / static_cast<int>(model_parallel);
  if (strategy.data_parallel_degree() > 0 && strategy.data_parallel_degree() != plan.data) {
    return InvalidInput(fmt::format(
        "{}: data degree {} x tensor degree {} x pipeline degree {} is {}, but the cluster has {} "
        "GPUs; leave data_parallel_degree out to use {}",
        at("strategy.data_parallel_degree"), strategy.data_parallel_degree(), plan.tensor,
        plan.pipeline, strategy.data_parallel_degree() * model_parallel, context.gpus, plan.data));
  }
  const auto must_divide = [&](std::int64_t value, const char* what) -> Result<void> {
    if (value % plan.tensor == 0) return {};
    return InvalidInput(fmt::format("{}: tensor degree {} does not divide {} {}",
                                    at("strategy.tensor_parallel_degree"), plan.tensor, value,
                                    what));
  };
  STEPCAST_RETURN_IF_ERROR(must_divide(model.attention_heads, "attention heads"));
  if (model.kv_heads >= plan.tensor) {
    STEPCAST_RETURN_IF_ERROR(must_divide(model.kv_heads, "key-value heads"));
  } else if (plan.tensor % model.kv_heads != 0) {
    return InvalidInput(
        fmt::format("{}: tensor degree {} is no multiple of {} key-value heads, which several "
                    "ranks would share",
                    at("strategy.tensor_parallel_degree"), plan.tensor, model.kv_heads));
  }
  STEPCAST_RETURN_IF_ERROR(
      must_divide(model.ffn_hidden_size, "columns of the MLP (ffn_hidden_size)"));
  STEPCAST_RETURN_IF_ERROR(must_divide(model.hidden_size, "hidden columns"));
  if (plan.sequence_parallel) {
    if (plan.tensor == 1) {
      return InvalidInput(fmt::format("{}: sequence_parallel needs a tensor degree above 1",
                                      at("strategy.sequence_parallel")));
    }
    if (plan.sequence_length % plan.tensor != 0) {
      return InvalidInput(fmt::format(
          "{}: tensor degree {} does not divide the sequence of {}, which sequence_parallel splits",
          at("strategy.sequence_parallel"), plan.tensor, plan.sequence_length));
    }
  }
  const std::int64_t samples_at_once =
      static_cast<std::int64_t>(plan.micro_batch_size) * static_cast<std::int64_t>(plan.data);
  if (context.global_batch_size % samples_at_once != 0) {
    return InvalidInput(fmt::format(
        "{}: global batch {} is not a multiple of micro-batch {} x data degree {}; {}",
        at(source.Has("strategy.micro_batch_size") ? "strategy.micro_batch_size"
                                                   : "training.global_batch_size"),
        context.global_batch_size, plan.micro_batch_size, plan.data,
        context.global_batch_size < samples_at_once
            ? fmt::format("the smallest is {}", samples_at_once)
            : fmt::format("the nearest are {} and {}",
                          context.global_batch_size / samples_at_once * samples_at_once,
                          (context.global_batch_size / samples_at_once + 1) * samples_at_once)));
  }
  const std::int64_t micro_batches = context.global_batch_size / samples_at_once;
  if (micro_batches > kMaxMicroBatches) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches a step; at most {} can be simulated: raise micro_batch_size",
        at("training.global_batch_size"), micro_batches, kMaxMicroBatches));
  }
  plan.micro_batches = static_cast<int>(micro_batches);

  plan.schedule = strategy.schedule();
  if (plan.schedule == v1::SCHEDULE_UNSPECIFIED) {
    plan.schedule = plan.virtual_stages > 1 ? v1::SCHEDULE_INTERLEAVED : v1::SCHEDULE_ONE_F_ONE_B;
  }
  if (auto check =
          CheckSchedule(plan.schedule, plan.pipeline, plan.micro_batches, plan.virtual_stages);
      !check.has_value()) {
    return InvalidInput(fmt::format(
        "{}: {}",
        at(source.Has("strategy.schedule") ? "strategy.schedule" : "strategy.virtual_stages"),
        check.error().message));
  }
  const auto stages = static_cast<std::int64_t>(plan.pipeline) * plan.virtual_stages;
  if (stages > model.layers && strategy.layers_per_stage_size() == 0) {
    return InvalidInput(fmt::format(
        "{}: pipeline degree {} x {} virtual stages is more than the model's {} layers; use fewer, "
        "or "
        "give layers_per_stage with 0 at the ends",
        at("strategy.pipeline_parallel_degree"), plan.pipeline, plan.virtual_stages, model.layers));
  }
  if (plan.virtual_stages > kMaxChunks) {
    return InvalidInput(fmt::format("{}: at most {} virtual stages can be simulated",
                                    at("strategy.virtual_stages"), kMaxChunks));
  }
  if (strategy.layers_per_stage_size() > 0) {
    plan.layers_per_stage.assign(strategy.layers_per_stage().begin(),
                                 strategy.layers_per_stage().end());
    if (strategy.layers_per_stage_size() != stages) {
      return InvalidInput(
          fmt::format("{}: layers_per_stage has {} entries, wanted one for each of {} stages",
                      at("strategy.layers_per_stage"), strategy.layers_per_stage_size(), stages));
    }
    for (std::int64_t stage = 1; stage < stages - 1; ++stage) {
      if (plan.layers_per_stage[static_cast<std::size_t>(stage)] > 0) continue;
      return InvalidInput(fmt::format(
          "{}: layers_per_stage[{}] is 0; only the first and the last stage, which also hold the "
          "embedding and the output layer, can do without layers",
          at("strategy.layers_per_stage"), stage));
    }
    const std::int64_t sum = std::accumulate(plan.layers_per_stage.begin(),
                                             plan.layers_per_stage.end(), std::int64_t{0});
    if (sum != model.layers) {
      return InvalidInput(fmt::format("{}: layers_per_stage adds up to {}, the model has {} layers",
                                      at("strategy.layers_per_stage"), sum, model.layers));
    }
  } else {
    plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), static_cast<int>(stages));
  }
  const double actions = static_cast<double>(micro_batches) * static_cast<double>(model.layers);
  if (actions > static_cast<double>(kMaxActions)) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches x {} layers is more than one simulation can hold ({} million); raise "
        "micro_batch_size",
        at("training.global_batch_size"), micro_batches, model.layers, kMaxActions / 1'000'000));
  }

  if (plan.zero_stage > 1) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: ZeRO stage {} is not modelled yet; 0 and 1 are",
                                 at("strategy.zero_stage"), plan.zero_stage));
  }
  plan.recompute =
      strategy.recompute() == v1::RECOMPUTE_UNSPECIFIED ? v1::RECOMPUTE_NONE : strategy.recompute();
  plan.attention = strategy.attention() != v1::ATTENTION_KERNEL_UNSPECIFIED ? strategy.attention()
                   : framework.attention() != v1::ATTENTION_KERNEL_UNSPECIFIED
                       ? framework.attention()
                       : v1::ATTENTION_KERNEL_FLASH;
  if (ActivationBytesBound(model, plan) > kMaxActivationBytes) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches of {} samples of {} tokens are more than one simulation can hold",
        at(source.Has("strategy.micro_batch_size") ? "strategy.micro_batch_size"
                                                   : "training.sequence_length"),
        micro_batches, plan.micro_batch_size, plan.sequence_length));
  }
  const std::string precision = strategy.precision().empty() ? "bf16" : strategy.precision();
  const auto dtype = ParseDType(precision);
  if (!dtype.has_value()) {
    return InvalidInput(fmt::format("{}: {}", at("strategy.precision"), dtype.error().message));
  }
  if (*dtype != DType::kFp16 && *dtype != DType::kBf16 && *dtype != DType::kFp32 &&
      *dtype != DType::kTf32) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: precision {} is not modelled yet; fp16, bf16, fp32 and tf32 are",
                    at("strategy.precision"), precision));
  }
  plan.precision = *dtype;
  const bool widen = framework.gradient_type() == v1::GRADIENT_TYPE_FP32 ||
                     (framework.gradient_type() == v1::GRADIENT_TYPE_FP32_FOR_BF16 &&
                      plan.precision == DType::kBf16);
  plan.gradient_dtype = widen ? DType::kFp32 : plan.precision;
  std::string reduce = strategy.gradient_reduce_dtype();
  if (reduce.empty()) reduce = framework.gradient_reduce_dtype();
  if (reduce.empty()) reduce = Name(plan.gradient_dtype);
  const auto reduce_dtype = ParseDType(reduce);
  if (!reduce_dtype.has_value()) {
    return InvalidInput(
        fmt::format("{}: {}", at("strategy.gradient_reduce_dtype"), reduce_dtype.error().message));
  }
  plan.gradient_reduce_dtype = *reduce_dtype;
  plan.overlap_gradient_reduce = strategy.has_overlap_gradient_reduce()
                                     ? strategy.overlap_gradient_reduce()
                                     : framework.overlap_gradient_reduce();
  plan.gradient_bucket =
      Bytes(strategy.gradient_bucket_bytes() > 0 ? strategy.gradient_bucket_bytes()
                                                 : framework.gradient_bucket_bytes());
  if (plan.gradient_bucket.count() <= 0) plan.gradient_bucket = Bytes(160'000'000);
  return plan;
}

}  // namespace stepcast
