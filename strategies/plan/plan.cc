#include "strategies/plan/plan.h"

#include <fmt/format.h>

#include <filesystem>
#include <numeric>
#include <utility>

#include "hardware/config/config.h"
#include "strategies/plan/framework.h"

namespace stepcast {
namespace {

// Instructions keep micro-batch and layer numbers in 16 bits and chunks in 8.
constexpr std::int64_t kMaxMicroBatches = 65535;
constexpr std::int64_t kMaxChunks = 255;
// Layers times micro-batches: some 50 instructions each, of 80 bytes, over all stages.
constexpr std::int64_t kMaxActions = 1'000'000;
// All activations of a step fit in a 64-bit number of bytes with room for sums.
constexpr double kMaxActivationBytes = 4e18;

constexpr std::string_view kTwoRanksHoldAStage =
    "two ranks hold a stage and sum its gradients whole at the end";

/// For each token: what experts get, with all tokens of their ranks on one of them, and give back.
double ExpertWidthBound(const TransformerModel& model, const ParallelPlan& plan) {
  const ExpertLayers& experts = *model.experts;
  const double routed = static_cast<double>(experts.per_token) * plan.expert;
  return routed * (3.0 * static_cast<double>(experts.hidden_size) +
                   2.0 * static_cast<double>(model.expert_width())) +
         3.0 * static_cast<double>(experts.shared_hidden_size) + static_cast<double>(experts.count);
}

/// For each token: latent vectors, and queries, keys and values made from them.
double LatentWidthBound(const TransformerModel& model) {
  const LatentHeads& latent = *model.latent;
  return 2.0 * static_cast<double>(latent.query_rank + latent.key_value_rank + latent.rotary_size) +
         4.0 * static_cast<double>(model.attention_heads) *
             static_cast<double>(model.query_head_size() + model.value_head_size());
}

// More than the activations of all micro-batches on one rank can take.
double ActivationBytesBound(const TransformerModel& model, const ParallelPlan& plan) {
  const auto length =
      static_cast<double>(std::max(plan.sequence_length, model.decoder_sequence_length));
  const double tokens = static_cast<double>(plan.micro_batch_size) * length;
  double width = 8.0 * static_cast<double>(model.hidden_size) +
                 2.0 * static_cast<double>(model.qkv_width()) +
                 3.0 * static_cast<double>(model.ffn_hidden_size) +
                 static_cast<double>(plan.PaddedOutput(model));
  if (const auto& mixer = model.state_space) {
    // With the scores of each head in a chunk, and the states of each chunk.
    const auto chunk = static_cast<double>(mixer->chunk(plan.sequence_length));
    width += 2.0 * static_cast<double>(mixer->projected()) +
             static_cast<double>(mixer->heads) * chunk +
             static_cast<double>(mixer->inner()) * static_cast<double>(mixer->state_size) / chunk;
  }
  if (plan.attention == v1::ATTENTION_KERNEL_UNFUSED) {
    width += 3.0 * static_cast<double>(model.attention_heads) * length;
  }
  if (model.experts) width += ExpertWidthBound(model, plan);
  if (model.latent) width += LatentWidthBound(model);
  if (model.patches) width += static_cast<double>(model.patches->values());
  constexpr double kBytes = 8;
  return kBytes * tokens * width * static_cast<double>(plan.micro_batches) *
         static_cast<double>(model.layers + model.multi_token_layers);
}

}  // namespace

std::string_view ShortName(Dimension dimension) {
  static constexpr std::array<std::string_view, kDimensionCount> kNames = {"tp", "cp", "dp", "pp"};
  return kNames[static_cast<std::size_t>(dimension)];
}

int ParallelPlan::Size(Dimension dimension) const {
  switch (dimension) {
    case Dimension::kTensor:
      return tensor;
    case Dimension::kContext:
      return context;
    case Dimension::kData:
      return data;
    case Dimension::kPipeline:
      break;
  }
  return pipeline;
}

int ParallelPlan::Rank(const Coordinates& at) const {
  int rank = 0;
  int stride = 1;
  for (const Dimension dimension : rank_order) {
    rank += at[static_cast<std::size_t>(dimension)] * stride;
    stride *= Size(dimension);
  }
  return rank;
}

bool ParallelPlan::Recomputes(int layer, int index) const {
  if (recompute != v1::RECOMPUTE_FULL) return false;
  if (!recompute_layers.empty()) {
    return std::binary_search(recompute_layers.begin(), recompute_layers.end(), layer);
  }
  if (recompute_layers_per_stage) return index < *recompute_layers_per_stage;
  return index % recompute_every == 0;
}

std::int64_t ParallelPlan::PaddedVocabulary(const TransformerModel& model) const {
  const std::int64_t multiple = static_cast<std::int64_t>(vocabulary_multiple) * tensor;
  return (model.vocabulary_size + multiple - 1) / multiple * multiple;
}

std::int64_t ParallelPlan::PaddedOutput(const TransformerModel& model) const {
  if (!model.has_classifier()) return PaddedVocabulary(model);
  return (model.output_width() + tensor - 1) / tensor * tensor;
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

namespace {

int OrOne(int value) { return std::max(1, value); }

/// Checks a strategy and fills in its defaults, part by part.
class PlanMaker {
 public:
  PlanMaker(const v1::Strategy& strategy, const v1::Framework& framework,
            const TransformerModel& model, const PlanContext& context, const SourceMap& source)
      : strategy_(strategy),
        framework_(framework),
        model_(model),
        context_(context),
        source_(source) {}

  Result<ParallelPlan> Make() {
    plan_.global_batch_size = context_.global_batch_size;
    plan_.sequence_length = context_.sequence_length;
    plan_.micro_batch_size = OrOne(strategy_.micro_batch_size());
    plan_.micro_batches_per_unit = OrOne(strategy_.micro_batches_per_unit());
    plan_.cuda_graphs = strategy_.cuda_graphs();
    if (framework_.vocabulary_multiple() > 0) {
      plan_.vocabulary_multiple = framework_.vocabulary_multiple();
    }
    if (model_.predicted_positions > plan_.sequence_length) {
      return InvalidInput(fmt::format("{}: {} positions are predicted of a sample of {} tokens",
                                      At("model.predicted_positions"), model_.predicted_positions,
                                      plan_.sequence_length));
    }
    STEPCAST_RETURN_IF_ERROR(Degrees());
    STEPCAST_RETURN_IF_ERROR(RankOrder());
    STEPCAST_RETURN_IF_ERROR(TensorSplits());
    STEPCAST_RETURN_IF_ERROR(ContextSplits());
    STEPCAST_RETURN_IF_ERROR(ExpertSplits());
    STEPCAST_RETURN_IF_ERROR(MicroBatches());
    STEPCAST_RETURN_IF_ERROR(Precision());
    STEPCAST_RETURN_IF_ERROR(ShardingAndReduction());
    STEPCAST_RETURN_IF_ERROR(Pruning());
    STEPCAST_RETURN_IF_ERROR(GradientCompression());
    STEPCAST_RETURN_IF_ERROR(GatherType());
    STEPCAST_RETURN_IF_ERROR(Pipeline());
    STEPCAST_RETURN_IF_ERROR(Stages());
    STEPCAST_RETURN_IF_ERROR(Memory());
    STEPCAST_RETURN_IF_ERROR(MlpChunks());
    STEPCAST_RETURN_IF_ERROR(LossChunks());
    STEPCAST_RETURN_IF_ERROR(Limits());
    return std::move(plan_);
  }

 private:
  std::string At(const char* field) const { return source_.Location(field); }
  /// The first of the fields that the scenario gives, else the last.
  std::string AtFirst(std::initializer_list<const char*> fields) const {
    for (const char* field : fields) {
      if (source_.Has(field)) return At(field);
    }
    return At(*(fields.end() - 1));
  }

  Result<void> Degrees();
  Result<void> RankOrder();
  Result<void> TensorSplits();
  Result<void> ContextSplits();
  Result<void> ExpertSplits();
  Result<void> MicroBatches();
  Result<void> Precision();
  Result<void> OperatorPrecision();
  Result<void> CoreProducts();
  Result<void> ShardingAndReduction();
  Result<void> WeightBuffers();
  Result<void> Tiles() const;
  Result<void> Pruning();
  Result<void> GradientCompression();
  Result<void> GatherType();
  Result<void> Pipeline();
  Result<void> Stages();
  Result<void> Memory();
  Result<void> MlpChunks();
  Result<void> LossChunks();
  Result<void> Limits();
  Result<DType> ParseType(const char* field, const std::string& name) const;

  const v1::Strategy& strategy_;
  const v1::Framework& framework_;
  const TransformerModel& model_;
  const PlanContext& context_;
  const SourceMap& source_;
  ParallelPlan plan_;
};

Result<void> PlanMaker::Degrees() {
  plan_.tensor = OrOne(strategy_.tensor_parallel_degree());
  plan_.context = OrOne(strategy_.context_parallel_degree());
  plan_.pipeline = OrOne(strategy_.pipeline_parallel_degree());
  plan_.virtual_stages = OrOne(strategy_.virtual_stages());
  const std::int64_t split = static_cast<std::int64_t>(plan_.tensor) *
                             static_cast<std::int64_t>(plan_.pipeline) * plan_.context;
  const std::string product = fmt::format(
      "tensor degree {} x {}pipeline degree {}", plan_.tensor,
      plan_.context > 1 ? fmt::format("context degree {} x ", plan_.context) : "", plan_.pipeline);
  if (split > context_.gpus || context_.gpus % split != 0) {
    return InvalidInput(fmt::format(
        "{}: {} does not divide {} GPUs; change a degree or cluster.gpus",
        AtFirst({"strategy.pipeline_parallel_degree", "strategy.context_parallel_degree",
                 "strategy.tensor_parallel_degree"}),
        product, context_.gpus));
  }
  plan_.data = context_.gpus / static_cast<int>(split);
  if (strategy_.data_parallel_degree() > 0 && strategy_.data_parallel_degree() != plan_.data) {
    return InvalidInput(fmt::format(
        "{}: data degree {} x {} is {}, but the cluster has {} GPUs; leave data_parallel_degree "
        "out to use {}",
        At("strategy.data_parallel_degree"), strategy_.data_parallel_degree(), product,
        strategy_.data_parallel_degree() * split, context_.gpus, plan_.data));
  }
  return {};
}

Result<void> PlanMaker::RankOrder() {
  if (strategy_.rank_order().empty()) return {};
  const auto wrong = [&] {
    return InvalidInput(fmt::format(
        "{}: rank_order is \"{}\", wanted tp, cp, dp and pp once each, innermost first, such as "
        "\"tp-cp-dp-pp\"; experts follow the ranks of a stage in that order",
        At("strategy.rank_order"), strategy_.rank_order()));
  };
  const std::string& text = strategy_.rank_order();
  std::vector<Dimension> order;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    const std::string name = text.substr(begin, end - begin);
    begin = end + 1;
    bool known = false;
    for (std::size_t d = 0; d < kDimensionCount; ++d) {
      const auto dimension = static_cast<Dimension>(d);
      if (name != ShortName(dimension)) continue;
      known = std::find(order.begin(), order.end(), dimension) == order.end();
      if (known) order.push_back(dimension);
    }
    if (!known) return wrong();
  }
  if (order.size() != kDimensionCount) return wrong();
  std::copy(order.begin(), order.end(), plan_.rank_order.begin());
  return {};
}

Result<void> PlanMaker::TensorSplits() {
  const auto must_divide = [&](std::int64_t value, const char* what) -> Result<void> {
    if (value % plan_.tensor == 0) return {};
    return InvalidInput(fmt::format("{}: tensor degree {} does not divide {} {}",
                                    At("strategy.tensor_parallel_degree"), plan_.tensor, value,
                                    what));
  };
  STEPCAST_RETURN_IF_ERROR(must_divide(model_.attention_heads, "attention heads"));
  if (model_.kv_heads >= plan_.tensor || !model_.attends()) {
    STEPCAST_RETURN_IF_ERROR(must_divide(model_.kv_heads, "key-value heads"));
  } else if (plan_.tensor % model_.kv_heads != 0) {
    return InvalidInput(
        fmt::format("{}: tensor degree {} is no multiple of {} key-value heads, which several "
                    "ranks would share",
                    At("strategy.tensor_parallel_degree"), plan_.tensor, model_.kv_heads));
  }
  STEPCAST_RETURN_IF_ERROR(
      must_divide(model_.ffn_hidden_size, "columns of the MLP (ffn_hidden_size)"));
  STEPCAST_RETURN_IF_ERROR(must_divide(model_.hidden_size, "hidden columns"));
  if (model_.state_space) {
    STEPCAST_RETURN_IF_ERROR(must_divide(model_.state_space->heads, "heads of state_space"));
    STEPCAST_RETURN_IF_ERROR(must_divide(model_.state_space->groups, "groups of state_space"));
  }
  plan_.sequence_parallel = strategy_.sequence_parallel();
  if (!plan_.sequence_parallel) return {};
  if (plan_.tensor == 1) {
    return InvalidInput(fmt::format("{}: sequence_parallel needs a tensor degree above 1",
                                    At("strategy.sequence_parallel")));
  }
  if (plan_.sequence_length % plan_.tensor != 0) {
    return InvalidInput(fmt::format(
        "{}: tensor degree {} does not divide the sequence of {}, which sequence_parallel splits",
        At("strategy.sequence_parallel"), plan_.tensor, plan_.sequence_length));
  }
  return {};
}

Result<void> PlanMaker::ContextSplits() {
  if (strategy_.context_parallel_kind() != v1::CONTEXT_PARALLEL_KIND_UNSPECIFIED) {
    plan_.context_kind = strategy_.context_parallel_kind();
  }
  if (plan_.context == 1) return {};
  const std::string at = At("strategy.context_parallel_degree");
  // Ring attention deals out halves, so that all ranks have as much of the causal square.
  const bool ring = plan_.context_kind == v1::CONTEXT_PARALLEL_KIND_RING;
  const std::int64_t parts = static_cast<std::int64_t>(plan_.context) *
                             (ring && model_.causal ? 2 : 1) *
                             (plan_.sequence_parallel ? plan_.tensor : 1);
  for (const std::int64_t length : {plan_.sequence_length, model_.decoder_sequence_length}) {
    if (length % parts == 0) continue;
    return InvalidInput(fmt::format(
        "{}: a sequence of {} does not split into {} parts (context degree {}{}{})", at, length,
        parts, plan_.context, ring && model_.causal ? ", two each for the causal square" : "",
        plan_.sequence_parallel ? ", each split by sequence_parallel" : ""));
  }
  if (!ring && model_.attends() && plan_.LocalHeads(model_) % plan_.context != 0) {
    return InvalidInput(fmt::format(
        "{}: context degree {} does not divide the {} heads of a tensor-parallel rank, which "
        "all-to-all context parallelism splits",
        at, plan_.context, plan_.LocalHeads(model_)));
  }
  if (model_.state_space) {
    const std::int64_t heads = model_.state_space->heads / plan_.tensor;
    const std::int64_t groups = model_.state_space->groups / plan_.tensor;
    if (heads % plan_.context != 0 ||
        (groups % plan_.context != 0 && plan_.context % groups != 0)) {
      return InvalidInput(fmt::format(
          "{}: context degree {} does not split the {} heads in {} groups of state_space on a "
          "tensor-parallel rank, which an all-to-all deals out",
          at, plan_.context, heads, groups));
    }
  }
  if (model_.patches) {
    return InvalidInput(
        fmt::format("{}: context parallelism does not split images; use data or tensor "
                    "parallelism",
                    at));
  }
  return {};
}

Result<void> PlanMaker::ExpertSplits() {
  plan_.expert = OrOne(strategy_.expert_parallel_degree());
  plan_.expert_tensor = strategy_.expert_tensor_parallel_degree() > 0
                            ? strategy_.expert_tensor_parallel_degree()
                            : plan_.tensor;
  if (!model_.experts) {
    if (plan_.expert > 1 || strategy_.expert_tensor_parallel_degree() > 0) {
      return InvalidInput(fmt::format(
          "{}: the model has no experts; leave it out or give model.experts",
          AtFirst({"strategy.expert_parallel_degree", "strategy.expert_tensor_parallel_degree"})));
    }
    return {};
  }
  const std::string at =
      AtFirst({"strategy.expert_parallel_degree", "strategy.expert_tensor_parallel_degree"});
  if (model_.experts->count % plan_.expert != 0) {
    return InvalidInput(fmt::format("{}: expert degree {} does not divide {} experts", at,
                                    plan_.expert, model_.experts->count));
  }
  if (plan_.tensor % plan_.expert_tensor != 0) {
    return InvalidInput(
        fmt::format("{}: expert tensor degree {}; wanted a divisor of the tensor degree {}", at,
                    plan_.expert_tensor, plan_.tensor));
  }
  if (plan_.expert_tensor < plan_.tensor && !plan_.sequence_parallel) {
    return InvalidInput(fmt::format(
        "{}: experts split between {} ranks beside a tensor degree of {} need sequence_parallel, "
        "which gives each rank tokens of its own",
        at, plan_.expert_tensor, plan_.tensor));
  }
  const std::int64_t ranks = static_cast<std::int64_t>(plan_.expert) * plan_.expert_tensor;
  if (ranks > plan_.stage_ranks() || plan_.stage_ranks() % ranks != 0) {
    return InvalidInput(fmt::format(
        "{}: expert degree {} x expert tensor degree {} does not divide the {} ranks of a stage "
        "(tensor {} x context {} x data {})",
        at, plan_.expert, plan_.expert_tensor, plan_.stage_ranks(), plan_.tensor, plan_.context,
        plan_.data));
  }
  if (model_.experts->hidden_size % plan_.expert_tensor != 0) {
    return InvalidInput(
        fmt::format("{}: expert tensor degree {} does not divide the {} columns of an expert", at,
                    plan_.expert_tensor, model_.experts->hidden_size));
  }
  if (model_.experts->shared_hidden_size % plan_.tensor != 0) {
    return InvalidInput(fmt::format(
        "{}: tensor degree {} does not divide the {} columns of the shared experts",
        At("strategy.tensor_parallel_degree"), plan_.tensor, model_.experts->shared_hidden_size));
  }
  return {};
}

Result<void> PlanMaker::MicroBatches() {
  const std::int64_t samples_at_once =
      static_cast<std::int64_t>(plan_.micro_batch_size) * static_cast<std::int64_t>(plan_.data);
  if (context_.global_batch_size % samples_at_once != 0) {
    return InvalidInput(fmt::format(
        "{}: global batch {} is not a multiple of micro-batch {} x data degree {}; {}",
        AtFirst({"strategy.micro_batch_size", "training.global_batch_size"}),
        context_.global_batch_size, plan_.micro_batch_size, plan_.data,
        context_.global_batch_size < samples_at_once
            ? fmt::format("the smallest is {}", samples_at_once)
            : fmt::format("the nearest are {} and {}",
                          context_.global_batch_size / samples_at_once * samples_at_once,
                          (context_.global_batch_size / samples_at_once + 1) * samples_at_once)));
  }
  const std::int64_t micro_batches = context_.global_batch_size / samples_at_once;
  if (micro_batches > kMaxMicroBatches) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches a step; at most {} can be simulated: raise micro_batch_size",
        At("training.global_batch_size"), micro_batches, kMaxMicroBatches));
  }
  plan_.micro_batches = static_cast<int>(micro_batches);
  return {};
}

Result<DType> PlanMaker::ParseType(const char* field, const std::string& name) const {
  auto dtype = ParseDType(name);
  if (dtype.has_value()) return *dtype;
  return InvalidInput(fmt::format("{}: {}", At(field), dtype.error().message));
}

Result<void> PlanMaker::CoreProducts() {
  if (!strategy_.has_core_gemm()) return {};
  if (plan_.precision != DType::kFp32 || plan_.matrix_precision != DType::kFp32) {
    return InvalidInput(
        fmt::format("{}: stepcast's own loops multiply in fp32, this step in {}; wanted "
                    "precision: fp32, or no core_gemm",
                    At("strategy.core_gemm"), Name(plan_.matrix_precision)));
  }
  // Enumerators are in the same order, after the one that says nothing.
  static_assert(v1::LOOP_ORDER_KNM == kLoopOrderCount);
  const v1::CoreGemm& loops = strategy_.core_gemm();
  plan_.tiling = {static_cast<LoopOrder>(loops.order() - v1::LOOP_ORDER_MNK),
                  static_cast<std::uint16_t>(loops.tile())};
  return {};
}

namespace {

/// Types of 8 and fewer bits multiply beside a step of 16.
bool IsNarrow(DType dtype, DType step) {
  return BytesPerElement(step) == 2 &&
         (dtype == DType::kFp8 || dtype == DType::kFp4 || dtype == DType::kInt8);
}

ProductClass ClassOf(v1::OperatorClass operators) {
  switch (operators) {
    case v1::OPERATOR_CLASS_ATTENTION_PROJECTION:
      return ProductClass::kAttentionProjection;
    case v1::OPERATOR_CLASS_ATTENTION:
      return ProductClass::kAttention;
    case v1::OPERATOR_CLASS_MLP:
      return ProductClass::kMlp;
    default:
      return ProductClass::kOutputLayer;
  }
}

}  // namespace

Result<void> PlanMaker::OperatorPrecision() {
  for (int i = 0; i < strategy_.operator_precision_size(); ++i) {
    const v1::OperatorPrecision& given = strategy_.operator_precision(i);
    const std::string field = fmt::format("strategy.operator_precision[{}]", i);
    const ProductClass of = ClassOf(given.operators());
    std::optional<DType>& chosen = plan_.operator_precision[static_cast<std::size_t>(of)];
    if (chosen) {
      return InvalidInput(fmt::format("{}: these operators have a type already; keep one entry",
                                      At(field.c_str())));
    }
    STEPCAST_ASSIGN_OR_RETURN(const DType dtype,
                              ParseType((field + ".dtype").c_str(), given.dtype()));
    chosen = dtype;
    if (dtype == plan_.precision) continue;
    const bool half = BytesPerElement(plan_.precision) == 2;
    const bool attention = of == ProductClass::kAttention;
    const bool wide = half && !attention && (dtype == DType::kFp32 || dtype == DType::kTf32);
    if (attention ? !half || dtype != DType::kFp8 : !wide && !IsNarrow(dtype, plan_.precision)) {
      return InvalidInput(fmt::format("{}: {} in a step of {}; wanted {}{}",
                                      At((field + ".dtype").c_str()), given.dtype(),
                                      Name(plan_.precision), Name(plan_.precision),
                                      !half       ? ", or a step of bf16 or fp16"
                                      : attention ? " or fp8"
                                                  : ", fp32, tf32, fp8, fp4 or int8"));
    }
    if (wide && of == ProductClass::kMlp && model_.experts) {
      return MakeError(ErrorCode::kUnsupported,
                       fmt::format("{}: experts multiply in {} or fewer bits",
                                   At((field + ".dtype").c_str()), Name(plan_.precision)));
    }
  }
  if (strategy_.operator_precision_size() > 0 && !strategy_.kept_input_dtype().empty()) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: inputs of products of several types are kept in {}; leave "
                                 "kept_input_dtype or operator_precision out",
                                 At("strategy.kept_input_dtype"), Name(plan_.precision)));
  }
  return {};
}

Result<void> PlanMaker::Precision() {
  const std::string precision = strategy_.precision().empty() ? "bf16" : strategy_.precision();
  STEPCAST_ASSIGN_OR_RETURN(const DType dtype, ParseType("strategy.precision", precision));
  if (dtype != DType::kFp16 && dtype != DType::kBf16 && dtype != DType::kFp32 &&
      dtype != DType::kTf32) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: a step cannot be computed in {}; wanted fp16, bf16, fp32 or tf32. For "
                    "8-bit matrix products keep bf16 here and set matrix_precision",
                    At("strategy.precision"), precision));
  }
  plan_.precision = plan_.matrix_precision = plan_.dispatch_precision = dtype;
  if (!strategy_.matrix_precision().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(plan_.matrix_precision,
                              ParseType("strategy.matrix_precision", strategy_.matrix_precision()));
    if (plan_.matrix_precision != dtype && !IsNarrow(plan_.matrix_precision, dtype)) {
      return InvalidInput(fmt::format(
          "{}: {} matrix products in a step of {}; wanted fp8, fp4 or int8 beside bf16 or fp16",
          At("strategy.matrix_precision"), strategy_.matrix_precision(), precision));
    }
  }
  STEPCAST_RETURN_IF_ERROR(OperatorPrecision());
  if (!strategy_.dispatch_precision().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(plan_.dispatch_precision, ParseType("strategy.dispatch_precision",
                                                                  strategy_.dispatch_precision()));
  }
  if (!strategy_.kept_input_dtype().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const DType kept,
                              ParseType("strategy.kept_input_dtype", strategy_.kept_input_dtype()));
    if (kept == DType::kInt8) {
      return InvalidInput(
          fmt::format("{}: gradients of weights are not products of integers, and read inputs in "
                      "{}; leave it out",
                      At("strategy.kept_input_dtype"), precision));
    }
    plan_.kept_input_dtype = kept;
    if (kept != dtype && kept != plan_.matrix_precision) {
      return InvalidInput(
          fmt::format("{}: inputs kept in {} for products in {}; wanted {} or matrix_precision: {}",
                      At("strategy.kept_input_dtype"), strategy_.kept_input_dtype(),
                      Name(plan_.matrix_precision), precision, strategy_.kept_input_dtype()));
    }
  }
  if (!strategy_.moment_dtype().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(plan_.moment_dtype,
                              ParseType("strategy.moment_dtype", strategy_.moment_dtype()));
    if (plan_.moment_dtype == DType::kFp4 || plan_.moment_dtype == DType::kTf32) {
      return InvalidInput(fmt::format("{}: moments in {}; wanted fp32, bf16, fp16 or fp8",
                                      At("strategy.moment_dtype"), strategy_.moment_dtype()));
    }
  }
  STEPCAST_RETURN_IF_ERROR(CoreProducts());
  plan_.keeps_expert_outputs = !framework_.router_weights_in_experts();
  plan_.composed_activation =
      framework_.composed_gelu_tanh() && model_.activation == v1::ACTIVATION_GELU_TANH;
  const bool half = BytesPerElement(dtype) == 2;
  plan_.composed_gate = !framework_.fused_swiglu();
  plan_.composed_norm = !framework_.fused_norm() && model_.norm == v1::NORM_RMS_NORM;
  plan_.composed_softmax =
      half && framework_.softmax_in_fp32() &&
      !FusesSoftmax(framework_, plan_.micro_batch_size * plan_.LocalHeads(model_) / plan_.context);
  plan_.fp32_parameters = framework_.fp32_parameters() && half;
  plan_.autocast = framework_.autocast() && plan_.fp32_parameters && strategy_.zero_stage() < 3;
  plan_.separate_projections = framework_.separate_projections();
  plan_.master_weights = !framework_.has_master_weights() || framework_.master_weights();
  // Gradients as the weights: where those are gathered, as they were gathered.
  const bool wide_weights = framework_.gradient_type() == v1::GRADIENT_TYPE_AS_WEIGHTS &&
                            plan_.fp32_parameters && strategy_.zero_stage() < 3;
  const bool widen =
      wide_weights || framework_.gradient_type() == v1::GRADIENT_TYPE_FP32 ||
      (framework_.gradient_type() == v1::GRADIENT_TYPE_FP32_FOR_BF16 && dtype == DType::kBf16);
  plan_.gradient_dtype = widen ? DType::kFp32 : dtype;
  std::string reduce = strategy_.gradient_reduce_dtype();
  if (reduce.empty()) reduce = framework_.gradient_reduce_dtype();
  if (reduce.empty()) reduce = Name(plan_.gradient_dtype);
  STEPCAST_ASSIGN_OR_RETURN(plan_.gradient_reduce_dtype,
                            ParseType("strategy.gradient_reduce_dtype", reduce));
  return {};
}

Result<void> PlanMaker::ShardingAndReduction() {
  plan_.zero_stage = strategy_.zero_stage();
  const int degree = strategy_.shard_degree();
  if (degree > 0) {
    if (plan_.zero_stage == 0) {
      return InvalidInput(fmt::format("{}: shard_degree without zero_stage: nothing is split",
                                      At("strategy.shard_degree")));
    }
    if (degree > plan_.replicas() || plan_.replicas() % degree != 0) {
      return InvalidInput(fmt::format(
          "{}: shard degree {} does not divide the {} ranks with the same weights (data {} x "
          "context {})",
          At("strategy.shard_degree"), degree, plan_.replicas(), plan_.data, plan_.context));
    }
    plan_.shard_degree = degree;
    const int experts = plan_.expert_replicas();
    if (model_.experts && experts % plan_.expert_shards() != 0) {
      return InvalidInput(
          fmt::format("{}: shard degree {} does not divide the {} ranks with the same experts",
                      At("strategy.shard_degree"), degree, experts));
    }
  }
  const auto either = [](bool has, auto value, bool has_other, auto other, auto otherwise) {
    return has ? value : has_other ? other : otherwise;
  };
  plan_.reshard_after_forward =
      !strategy_.has_reshard_after_forward() || strategy_.reshard_after_forward();
  plan_.forward_prefetch =
      either(strategy_.has_forward_prefetch(), strategy_.forward_prefetch(),
             framework_.has_forward_prefetch(), framework_.forward_prefetch(), 0);
  plan_.backward_prefetch =
      either(strategy_.has_backward_prefetch(), strategy_.backward_prefetch(),
             framework_.has_backward_prefetch(), framework_.backward_prefetch(), 1);
  plan_.all_gathers_in_flight =
      either(strategy_.has_all_gathers_in_flight(), strategy_.all_gathers_in_flight(),
             framework_.has_all_gathers_in_flight(), framework_.all_gathers_in_flight(), 2);
  STEPCAST_RETURN_IF_ERROR(WeightBuffers());
  plan_.reduce_each_micro_batch =
      either(strategy_.has_reduce_each_micro_batch(), strategy_.reduce_each_micro_batch(),
             framework_.has_reduce_each_micro_batch() && plan_.zero_stage >= 2,
             framework_.reduce_each_micro_batch(), plan_.zero_stage >= 2);
  plan_.overlap_parameter_gather = either(
      strategy_.has_overlap_parameter_gather(), strategy_.overlap_parameter_gather(),
      framework_.has_overlap_parameter_gather(), framework_.overlap_parameter_gather(), false);
  plan_.overlap_gradient_reduce = strategy_.has_overlap_gradient_reduce()
                                      ? strategy_.overlap_gradient_reduce()
                                      : framework_.overlap_gradient_reduce();
  constexpr std::int64_t kBucket = 160'000'000;
  const auto bytes = [](std::int64_t written, std::int64_t habit, std::int64_t otherwise) {
    return Bytes(written > 0 ? written : habit > 0 ? habit : otherwise);
  };
  plan_.gradient_bucket =
      bytes(strategy_.gradient_bucket_bytes(), framework_.gradient_bucket_bytes(), kBucket);
  plan_.first_gradient_bucket =
      bytes(strategy_.first_gradient_bucket_bytes(), framework_.first_gradient_bucket_bytes(), 0);
  plan_.optimizer = strategy_.optimizer() == v1::OPTIMIZER_UNSPECIFIED ? v1::OPTIMIZER_ADAM
                                                                       : strategy_.optimizer();
  plan_.weight_decay = strategy_.weight_decay();
  if (plan_.weight_decay == v1::WEIGHT_DECAY_UNSPECIFIED) {
    plan_.weight_decay =
        plan_.optimizer == v1::OPTIMIZER_ADAMW ? v1::WEIGHT_DECAY_DECOUPLED : v1::WEIGHT_DECAY_NONE;
  }
  if (plan_.optimizer == v1::OPTIMIZER_NONE && plan_.weight_decay != v1::WEIGHT_DECAY_NONE) {
    return InvalidInput(fmt::format("{}: weight decay without an optimizer; wanted none",
                                    At("strategy.weight_decay")));
  }
  if (plan_.moment_dtype != DType::kFp32 &&
      (plan_.optimizer == v1::OPTIMIZER_ADAM_8BIT || plan_.optimizer == v1::OPTIMIZER_ADAFACTOR ||
       plan_.optimizer == v1::OPTIMIZER_SGD_WITHOUT_MOMENTUM)) {
    return InvalidInput(
        fmt::format("{}: this optimizer keeps no moments whose type could be "
                    "chosen; leave it out",
                    At("strategy.moment_dtype")));
  }
  plan_.gradients_set_to_none =
      framework_.gradients_set_to_none() && plan_.replicas() == 1 && plan_.expert_replicas() == 1 &&
      plan_.optimizer != v1::OPTIMIZER_NONE && strategy_.optimizer_offload() <= v1::OFFLOAD_NONE;
  return {};
}

/// One number in place of three.
Result<void> PlanMaker::WeightBuffers() {
  const int buffers = strategy_.weight_buffers();
  if (buffers == 0) return {};
  constexpr std::string_view kStrategy = "strategy.";
  const std::string where = At("strategy.weight_buffers");
  if (plan_.zero_stage != 3) {
    return InvalidInput(
        fmt::format("{}: weight_buffers hold weights that are gathered or streamed unit by unit, "
                    "which needs zero_stage: 3, and it is {}",
                    where, plan_.zero_stage));
  }
  for (const auto& [path, has] :
       {std::pair("strategy.forward_prefetch", strategy_.has_forward_prefetch()),
        std::pair("strategy.backward_prefetch", strategy_.has_backward_prefetch()),
        std::pair("strategy.all_gathers_in_flight", strategy_.has_all_gathers_in_flight())}) {
    if (has) {
      return InvalidInput(fmt::format("{}: weight_buffers and {} ({}) say the same thing; keep one",
                                      where, std::string_view(path).substr(kStrategy.size()),
                                      At(path)));
    }
  }
  if (!plan_.reshard_after_forward) {
    return InvalidInput(
        fmt::format("{}: with reshard_after_forward: no every unit stays whole from forward to "
                    "backward, and no buffer is used twice; leave one of them out",
                    where));
  }
  plan_.all_gathers_in_flight = buffers;
  plan_.forward_prefetch = plan_.backward_prefetch = buffers - 1;
  return {};
}

// Units take tiles of micro-batches in the places of micro-batches.
Result<void> PlanMaker::Tiles() const {
  const int tile = plan_.micro_batches_per_unit;
  if (tile == 1) return {};
  const std::string where = At("strategy.micro_batches_per_unit");
  if (tile > plan_.micro_batches) {
    return InvalidInput(fmt::format(
        "{}: units that work on {} micro-batches at once, but a step has {} on a rank; wanted at "
        "most so many",
        where, tile, plan_.micro_batches));
  }
  const char* why = nullptr;
  switch (plan_.schedule) {
    case v1::SCHEDULE_PIPEDREAM:
    case v1::SCHEDULE_PIPEDREAM_2BW:
      why = "PipeDream updates weights between micro-batches";
      break;
    case v1::SCHEDULE_DUALPIPE:
    case v1::SCHEDULE_DUALPIPE_V:
      why = "DualPipe runs two micro-batches at once, one forward and one backward";
      break;
    case v1::SCHEDULE_FILE:
      why = "a schedule_file has an order for each micro-batch of its own";
      break;
    default:
      return {};
  }
  return InvalidInput(
      fmt::format("{}: micro_batches_per_unit with this schedule: {}; leave it out, or use "
                  "another schedule",
                  where, why));
}

Result<void> PlanMaker::Pruning() {
  const v1::Pruning& pruning = strategy_.pruning();
  if (pruning.unstructured() == 0 && !pruning.two_of_four()) return {};
  if (pruning.two_of_four() && pruning.unstructured() > 0) {
    return InvalidInput(
        fmt::format("{}: two_of_four prunes half of the weights already; keep one of the two",
                    At("strategy.pruning.unstructured")));
  }
  const std::string at = AtFirst(
      {"strategy.pruning.two_of_four", "strategy.pruning.unstructured", "strategy.pruning"});
  if (plan_.optimizer == v1::OPTIMIZER_NONE) {
    return InvalidInput(
        fmt::format("{}: without an optimizer no weights are made that a mask could prune; wanted "
                    "another strategy.optimizer, or no pruning",
                    at));
  }
  if (strategy_.optimizer_offload() > v1::OFFLOAD_NONE) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: an optimizer on the host (strategy.optimizer_offload) knows no "
                    "masks; leave one of the two out",
                    at));
  }
  plan_.pruning.share = pruning.two_of_four() ? 0.5 : pruning.unstructured();
  plan_.pruning.two_of_four = pruning.two_of_four();
  if (!pruning.two_of_four()) return {};
  for (const ProductClass of :
       {ProductClass::kAttentionProjection, ProductClass::kMlp, ProductClass::kOtherLinear}) {
    // Elsewhere the pattern is another one: one of two of TF32.
    const DType dtype = plan_.product_dtype(of);
    if (dtype == DType::kBf16 || dtype == DType::kFp16 || dtype == DType::kFp8 ||
        dtype == DType::kInt8) {
      continue;
    }
    return InvalidInput(
        fmt::format("{}: no sparse tensor cores multiply {} with two of four weights; wanted "
                    "strategy.precision: bf16 or fp16, or fp8 or int8 beside them",
                    at, Name(dtype)));
  }
  const auto fours = [&](std::int64_t width, std::string_view what) -> Result<void> {
    if (width % 4 == 0) return {};
    return InvalidInput(
        fmt::format("{}: {} {} of a rank do not come in fours; change the width or a tensor degree",
                    at, width, what));
  };
  STEPCAST_RETURN_IF_ERROR(fours(model_.hidden_size, "hidden columns"));
  STEPCAST_RETURN_IF_ERROR(fours(model_.ffn_hidden_size / plan_.tensor, "columns of the MLP"));
  if (model_.attends()) {
    STEPCAST_RETURN_IF_ERROR(fours(model_.query_width() / plan_.tensor, "columns of the queries"));
  }
  if (model_.experts) {
    STEPCAST_RETURN_IF_ERROR(
        fours(model_.experts->hidden_size / plan_.expert_tensor, "columns of an expert"));
  }
  return {};
}

Result<void> PlanMaker::GradientCompression() {
  if (!strategy_.has_gradient_compression()) return {};
  const v1::GradientCompression& how = strategy_.gradient_compression();
  const bool top_k = how.kind() == v1::GRADIENT_COMPRESSOR_TOP_K;
  const bool power_sgd = how.kind() == v1::GRADIENT_COMPRESSOR_POWER_SGD;
  const std::string at =
      AtFirst({"strategy.gradient_compression.kind", "strategy.gradient_compression"});
  if (how.has_kept() && !top_k) {
    return InvalidInput(fmt::format("{}: kept says which share top_k sends; leave it out",
                                    At("strategy.gradient_compression.kept")));
  }
  if (how.rank() > 0 && !power_sgd) {
    return InvalidInput(fmt::format("{}: rank is that of power_sgd's matrices; leave it out",
                                    At("strategy.gradient_compression.rank")));
  }
  if ((top_k || power_sgd) && plan_.zero_stage > 0) {
    return InvalidInput(fmt::format(
        "{}: every rank gets such gradients whole, and with zero_stage {} it needs its part alone; "
        "wanted zero_stage: 0, or kind: int8 or fp8",
        at, plan_.zero_stage));
  }
  if (plan_.zero_stage > 0 && plan_.shards() < plan_.replicas()) {
    return MakeError(
        ErrorCode::kUnsupported,
        fmt::format("{}: gradients that groups of {} ranks scatter and then sum between "
                    "groups (shard_degree) are not compressed; leave one of the two out",
                    at, plan_.shards()));
  }
  constexpr double kKept = 0.001;
  constexpr int kRank = 4;
  ParallelPlan::GradientCompression& made = plan_.gradient_compression.emplace();
  made.kind = how.kind();
  if (top_k) made.kept = how.has_kept() ? how.kept() : kKept;
  if (power_sgd) made.rank = how.rank() > 0 ? how.rank() : kRank;
  made.error_feedback = how.has_error_feedback() ? how.error_feedback() : !made.quantises();
  return {};
}

Result<void> PlanMaker::GatherType() {
  if (strategy_.gather_dtype().empty()) return {};
  const std::string at = At("strategy.gather_dtype");
  STEPCAST_ASSIGN_OR_RETURN(const DType dtype,
                            ParseType("strategy.gather_dtype", strategy_.gather_dtype()));
  if (dtype == plan_.precision) return {};
  if (plan_.zero_stage != 3) {
    return InvalidInput(fmt::format(
        "{}: weights are gathered unit by unit with zero_stage: 3, and it is {}; leave it out", at,
        plan_.zero_stage));
  }
  const bool known = dtype == DType::kInt8 || dtype == DType::kFp8 || dtype == DType::kFp4;
  if (!known || BytesPerElement(plan_.precision) != 2) {
    return InvalidInput(
        fmt::format("{}: weights of {} gathered in {}; wanted int8, fp8 or fp4 beside bf16 or fp16",
                    at, Name(plan_.precision), Name(dtype)));
  }
  plan_.gather_dtype = dtype;
  return {};
}

Result<void> PlanMaker::Pipeline() {
  plan_.schedule = strategy_.schedule();
  if (!strategy_.schedule_file().empty()) {
    if (plan_.schedule != v1::SCHEDULE_UNSPECIFIED && plan_.schedule != v1::SCHEDULE_FILE) {
      return InvalidInput(fmt::format("{}: schedule_file needs schedule: file, or none",
                                      At("strategy.schedule_file")));
    }
    plan_.schedule = v1::SCHEDULE_FILE;
  }
  if (plan_.schedule == v1::SCHEDULE_UNSPECIFIED) {
    plan_.schedule = plan_.virtual_stages > 1 ? v1::SCHEDULE_INTERLEAVED : v1::SCHEDULE_ONE_F_ONE_B;
  }
  STEPCAST_RETURN_IF_ERROR(Tiles());
  ScheduleRequest request{plan_.schedule, plan_.pipeline, plan_.tiles(),
                          strategy_.virtual_stages()};
  request.micro_batch_group = plan_.micro_batch_group = strategy_.micro_batch_group();
  if (plan_.schedule == v1::SCHEDULE_FILE) {
    if (strategy_.schedule_file().empty()) {
      return InvalidInput(
          fmt::format("{}: schedule: file needs a schedule_file", At("strategy.schedule")));
    }
    std::filesystem::path path(strategy_.schedule_file());
    if (path.is_relative()) path = std::filesystem::path(context_.directory) / path;
    auto text = ReadTextFile(path.string());
    if (!text.has_value()) {
      return MakeError(text.error().code,
                       fmt::format("{}: {}", At("strategy.schedule_file"), text.error().message));
    }
    request.file_name = path.string();
    request.file_text = std::move(*text);
  }
  const std::string at = AtFirst({"strategy.micro_batch_group", "strategy.schedule_file",
                                  "strategy.schedule", "strategy.virtual_stages"});
  if (auto check = CheckRequest(request); !check.has_value()) {
    const std::string tiles =
        plan_.micro_batches_per_unit == 1
            ? ""
            : fmt::format("; {} micro-batches count as {} with micro_batches_per_unit: {}",
                          plan_.micro_batches, plan_.tiles(), plan_.micro_batches_per_unit);
    return MakeError(check.error().code, fmt::format("{}: {}{}", at, check.error().message, tiles));
  }
  const bool versions =
      plan_.schedule == v1::SCHEDULE_PIPEDREAM || plan_.schedule == v1::SCHEDULE_PIPEDREAM_2BW;
  // Without a flush the next micro-batches' gradients come before the optimizer.
  if (versions) plan_.gradients_set_to_none = false;
  const bool parts = plan_.zero_stage >= 2 || !plan_.keeps_whole_gradients();
  const auto refuse = [&](std::string_view why) {
    if (plan_.zero_stage == 1) {
      return InvalidInput(
          fmt::format("{}: reduce_each_micro_batch and zero_stage 1 with this schedule: {}; leave "
                      "out the first",
                      at, why));
    }
    return InvalidInput(
        fmt::format("{}: zero_stage {} with this schedule: {}; use zero_stage 0 or 1", at,
                    plan_.zero_stage, why));
  };
  if (parts && versions) {
    return refuse(plan_.zero_stage == 1
                      ? "micro-batches of several updates are under way"
                      : "a backward needs the whole weights of its forward, which it stashes");
  }
  if (parts && plan_.schedule == v1::SCHEDULE_DUALPIPE) return refuse(kTwoRanksHoldAStage);
  const auto refuse_compression = [&] {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: gradients are not compressed where {}; leave "
                                 "gradient_compression out",
                                 at, kTwoRanksHoldAStage));
  };
  if (plan_.gradient_compression && plan_.schedule == v1::SCHEDULE_DUALPIPE) {
    return refuse_compression();
  }
  if (plan_.schedule == v1::SCHEDULE_FILE) {
    auto written = CreateSchedule(request);
    if (!written.has_value()) {
      return MakeError(written.error().code, fmt::format("{}: {}", at, written.error().message));
    }
    const bool copies = written->chunks() * written->ranks > written->stages;
    if (parts && copies) return refuse(kTwoRanksHoldAStage);
    if (plan_.gradient_compression && copies) return refuse_compression();
    plan_.written_schedule = std::make_shared<const PipelineSchedule>(std::move(*written));
    plan_.virtual_stages = plan_.written_schedule->stages / plan_.pipeline;
  } else if (plan_.schedule == v1::SCHEDULE_ZB_V || plan_.schedule == v1::SCHEDULE_DUALPIPE_V) {
    plan_.virtual_stages = 2;
  }
  return {};
}

Result<void> PlanMaker::Stages() {
  const auto stages = static_cast<std::int64_t>(plan_.pipeline) * plan_.virtual_stages;
  if (stages > model_.layers && strategy_.layers_per_stage_size() == 0) {
    return InvalidInput(fmt::format(
        "{}: pipeline degree {} x {} virtual stages is more than the model's {} layers; use fewer, "
        "or give layers_per_stage with 0 at the ends",
        At("strategy.pipeline_parallel_degree"), plan_.pipeline, plan_.virtual_stages,
        model_.layers));
  }
  if (plan_.virtual_stages > kMaxChunks) {
    return InvalidInput(fmt::format("{}: at most {} virtual stages can be simulated",
                                    At("strategy.virtual_stages"), kMaxChunks));
  }
  if (strategy_.layers_per_stage_size() == 0) {
    plan_.layers_per_stage =
        SpreadLayers(static_cast<int>(model_.layers), static_cast<int>(stages));
    return {};
  }
  if (strategy_.balance_stages()) {
    return InvalidInput(fmt::format("{}: give layers_per_stage or balance_stages, not both",
                                    At("strategy.balance_stages")));
  }
  plan_.layers_per_stage.assign(strategy_.layers_per_stage().begin(),
                                strategy_.layers_per_stage().end());
  if (strategy_.layers_per_stage_size() != stages) {
    return InvalidInput(
        fmt::format("{}: layers_per_stage has {} entries, wanted one for each of {} stages",
                    At("strategy.layers_per_stage"), strategy_.layers_per_stage_size(), stages));
  }
  for (std::int64_t stage = 1; stage < stages - 1; ++stage) {
    if (plan_.layers_per_stage[static_cast<std::size_t>(stage)] > 0) continue;
    return InvalidInput(fmt::format(
        "{}: layers_per_stage[{}] is 0; only the first and the last stage, which also hold the "
        "embedding and the output layer, can do without layers",
        At("strategy.layers_per_stage"), stage));
  }
  const std::int64_t sum = std::accumulate(plan_.layers_per_stage.begin(),
                                           plan_.layers_per_stage.end(), std::int64_t{0});
  if (sum != model_.layers) {
    return InvalidInput(fmt::format("{}: layers_per_stage adds up to {}, the model has {} layers",
                                    At("strategy.layers_per_stage"), sum, model_.layers));
  }
  return {};
}

Result<void> PlanMaker::Memory() {
  plan_.recompute = strategy_.recompute() == v1::RECOMPUTE_UNSPECIFIED ? v1::RECOMPUTE_NONE
                                                                       : strategy_.recompute();
  const int choices = (strategy_.has_recompute_layers_per_stage() ? 1 : 0) +
                      (strategy_.recompute_every() > 0 ? 1 : 0) +
                      (strategy_.recompute_layer_size() > 0 ? 1 : 0);
  const std::string at = AtFirst({"strategy.recompute_layers_per_stage", "strategy.recompute_every",
                                  "strategy.recompute_layer"});
  if (choices > 0 && plan_.recompute != v1::RECOMPUTE_FULL) {
    return InvalidInput(fmt::format("{}: chosen layers need recompute: full", at));
  }
  if (choices > 1) {
    return InvalidInput(fmt::format(
        "{}: give one of recompute_layers_per_stage, recompute_every and recompute_layer", at));
  }
  if (strategy_.has_recompute_layers_per_stage()) {
    plan_.recompute_layers_per_stage = strategy_.recompute_layers_per_stage();
  }
  if (strategy_.recompute_per_operator() && strategy_.recompute_every() != 2) {
    return InvalidInput(
        fmt::format("{}: recompute_per_operator goes with recompute: full and "
                    "recompute_every: 2, whose time it takes",
                    At("strategy.recompute_per_operator")));
  }
  plan_.recompute_per_operator = strategy_.recompute_per_operator();
  plan_.recompute_every = OrOne(strategy_.recompute_every());
  plan_.recompute_layers.assign(strategy_.recompute_layer().begin(),
                                strategy_.recompute_layer().end());
  std::sort(plan_.recompute_layers.begin(), plan_.recompute_layers.end());
  if (!plan_.recompute_layers.empty() && plan_.recompute_layers.back() >= model_.layers) {
    return InvalidInput(fmt::format("{}: recompute_layer {} of a model with {} layers", at,
                                    plan_.recompute_layers.back(), model_.layers));
  }
  for (const int module : strategy_.recompute_modules()) {
    plan_.recompute_norms |= module == v1::RECOMPUTE_MODULE_NORM;
    plan_.recompute_latent_projections |= module == v1::RECOMPUTE_MODULE_LATENT_PROJECTION;
    plan_.recompute_activation_functions |= module == v1::RECOMPUTE_MODULE_ACTIVATION;
  }
  if (plan_.recompute_latent_projections && !model_.latent) {
    return InvalidInput(
        fmt::format("{}: the model has no latent attention; leave latent_projection out",
                    At("strategy.recompute_modules")));
  }
  plan_.attention =
      strategy_.attention() != v1::ATTENTION_KERNEL_UNSPECIFIED    ? strategy_.attention()
      : framework_.attention() != v1::ATTENTION_KERNEL_UNSPECIFIED ? framework_.attention()
                                                                   : v1::ATTENTION_KERNEL_FLASH;
  if (plan_.product_dtype(ProductClass::kAttention) != plan_.precision) {
    const bool ring = plan_.context > 1 && plan_.context_kind == v1::CONTEXT_PARALLEL_KIND_RING;
    if (ring || plan_.attention != v1::ATTENTION_KERNEL_FLASH) {
      return MakeError(
          ErrorCode::kUnsupported,
          fmt::format(
              "{}: only one fused kernel computes attention in {}; wanted attention: flash{}",
              At("strategy.operator_precision"),
              Name(plan_.product_dtype(ProductClass::kAttention)),
              ring ? ", and context_parallel_kind: all_to_all" : ""));
    }
  }
  if (plan_.attention == v1::ATTENTION_KERNEL_UNFUSED && plan_.context > 1 &&
      plan_.context_kind == v1::CONTEXT_PARALLEL_KIND_RING) {
    return InvalidInput(fmt::format(
        "{}: ring attention merges partial results of a fused kernel; use attention: flash, or "
        "context_parallel_kind: all_to_all",
        AtFirst({"strategy.attention", "strategy.context_parallel_degree"})));
  }
  const auto or_none = [](v1::Offload offload) {
    return offload == v1::OFFLOAD_UNSPECIFIED ? v1::OFFLOAD_NONE : offload;
  };
  plan_.activation_offload = or_none(strategy_.activation_offload());
  plan_.optimizer_offload = or_none(strategy_.optimizer_offload());
  plan_.parameter_offload = or_none(strategy_.parameter_offload());
  if (plan_.parameter_offload != v1::OFFLOAD_NONE && plan_.zero_stage != 3) {
    return InvalidInput(fmt::format(
        "{}: parameters live off the device only where zero_stage is 3, which fetches them layer "
        "by layer",
        At("strategy.parameter_offload")));
  }
  plan_.allocator_margin = strategy_.has_allocator_margin() ? strategy_.allocator_margin()
                                                            : framework_.allocator_margin();
  return {};
}

Result<void> PlanMaker::MlpChunks() {
  const int chunks = plan_.mlp_chunks = OrOne(strategy_.mlp_chunks());
  if (chunks == 1) return {};
  const std::string where = At("strategy.mlp_chunks");
  const auto refuse = [&](const char* why) {
    return InvalidInput(fmt::format("{}: mlp_chunks {}", where, why));
  };
  bool any = false;
  for (std::int64_t layer = 0; layer < model_.layers && !any; ++layer) {
    any = model_.kind(layer).has_mlp();
  }
  if (!any) return refuse("of a model without MLPs; leave it out");
  if (model_.experts) {
    return refuse("of a model with experts, whose tokens are not those of a rank; leave it out");
  }
  if (plan_.recompute_activation_functions || plan_.recompute_per_operator) {
    return refuse(
        "beside recompute_modules: activation or recompute_per_operator: an MLP in parts makes all "
        "again; leave one out");
  }
  for (const std::int64_t length : {plan_.sequence_length, model_.decoder_sequence_length}) {
    const std::int64_t tokens = plan_.micro_batch_size * plan_.local_length(length);
    if (tokens % chunks == 0) continue;
    return InvalidInput(
        fmt::format("{}: {} parts of the {} tokens of a micro-batch on a rank, which do not split "
                    "evenly",
                    where, chunks, tokens));
  }
  const bool split = plan_.written_schedule != nullptr && plan_.written_schedule->splits_backward;
  switch (plan_.schedule) {
    case v1::SCHEDULE_ZB_H1:
    case v1::SCHEDULE_ZB_H2:
    case v1::SCHEDULE_ZB_V:
    case v1::SCHEDULE_DUALPIPE:
    case v1::SCHEDULE_DUALPIPE_V:
      break;
    default:
      if (!split) return {};
  }
  return refuse(
      "with a schedule that puts off gradients of weights, for which all parts would be kept; use "
      "another schedule, or leave it out");
}

Result<void> PlanMaker::LossChunks() {
  const int chunks = plan_.loss_chunks = OrOne(strategy_.loss_chunks());
  if (chunks == 1) return {};
  const std::string where = At("strategy.loss_chunks");
  if (model_.has_classifier()) {
    return InvalidInput(fmt::format(
        "{}: loss_chunks of a model that predicts one class a sample; leave it out", where));
  }
  if (const DType dtype = plan_.product_dtype(ProductClass::kOutputLayer);
      dtype != plan_.precision) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: an output layer in parts multiplies in {}, not in {}; leave "
                                 "loss_chunks or its entry of operator_precision out",
                                 where, Name(plan_.precision), Name(dtype)));
  }
  const std::int64_t predicted = model_.predicted(plan_.sequence_length);
  const std::int64_t tokens =
      plan_.micro_batch_size * std::max<std::int64_t>(1, plan_.local_length(predicted));
  if (tokens % chunks == 0) return {};
  return InvalidInput(fmt::format(
      "{}: {} parts of the {} tokens that a rank predicts of a micro-batch, which do not "
      "split evenly",
      where, chunks, tokens));
}

Result<void> PlanMaker::Limits() {
  const double actions =
      static_cast<double>(plan_.micro_batches) * static_cast<double>(model_.layers);
  if (actions > static_cast<double>(kMaxActions)) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches x {} layers is more than one simulation can hold ({} million); raise "
        "micro_batch_size",
        At("training.global_batch_size"), plan_.micro_batches, model_.layers,
        kMaxActions / 1'000'000));
  }
  if (ActivationBytesBound(model_, plan_) > kMaxActivationBytes) {
    return InvalidInput(fmt::format(
        "{}: {} micro-batches of {} samples of {} tokens are more than one simulation can hold",
        AtFirst({"strategy.micro_batch_size", "training.sequence_length"}), plan_.micro_batches,
        plan_.micro_batch_size, std::max(plan_.sequence_length, model_.decoder_sequence_length)));
  }
  return {};
}

}  // namespace

Result<ParallelPlan> CreatePlan(const v1::Strategy& strategy, const v1::Framework& framework,
                                const TransformerModel& model, const PlanContext& context,
                                const SourceMap& source) {
  return PlanMaker(strategy, framework, model, context, source).Make();
}

}  // namespace stepcast
