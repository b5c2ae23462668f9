/// \file
/// How a step is laid out: degrees, micro-batches, stages; with every default filled in and checked
/// against the model and the number of GPUs.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/dtype.h"
#include "simulator/program/op.h"
#include "strategies/model/model.h"
#include "strategies/schedule/schedule.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// What splits a job. The product of all is the number of GPUs.
enum class Dimension : std::uint8_t { kTensor, kContext, kData, kPipeline };
inline constexpr std::size_t kDimensionCount = 4;
/// As in rank_order: "tp", "cp", "dp", "pp".
std::string_view ShortName(Dimension dimension);

/// Products whose type may differ.
enum class ProductClass : std::uint8_t {
  kAttentionProjection,
  kAttention,    ///< The core: queries with keys, probabilities with values.
  kMlp,          ///< Also of experts.
  kOutputLayer,  ///< Also of a classifier.
  kOtherLinear,
  kWide,  ///< Always in the type of the step: routers and embeddings of patches.
};
inline constexpr std::size_t kProductClassCount = 6;

struct Teacher;

/// Before gradients are reduced between data-parallel ranks.
struct GradientCompression {
  v1::GradientCompressor kind = v1::GRADIENT_COMPRESSOR_TOP_K;
  double kept = 1;        ///< top_k: share of elements that are sent.
  std::int64_t rank = 0;  ///< power_sgd.
  bool error_feedback = false;

  /// Gradients go as elements of 8 bits, each part to the rank that sums it.
  bool quantises() const {
    return kind == v1::GRADIENT_COMPRESSOR_INT8 || kind == v1::GRADIENT_COMPRESSOR_FP8;
  }
  DType quantised() const {
    return kind == v1::GRADIENT_COMPRESSOR_INT8 ? DType::kInt8 : DType::kFp8;
  }
};

/// The student of a larger model.
struct Distillation {
  v1::TeacherPlace place = v1::TEACHER_PLACE_SAME_GPUS;
  std::int64_t logits = 0;                 ///< Of a token, the largest; 0: all.
  int teacher_gpus = 0;                    ///< other_gpus: for each replica.
  std::shared_ptr<const Teacher> teacher;  ///< Null where what it says is cached.
};

/// A step of a rank in each dimension.
using Coordinates = std::array<int, kDimensionCount>;

struct ParallelPlan {
  int tensor = 1;
  int context = 1;
  int pipeline = 1;
  int data = 1;
  int expert = 1;         ///< Ranks that share the experts of a layer.
  int expert_tensor = 1;  ///< Ranks that split one expert.
  /// Nodes that the ranks which share the experts of a layer are on; who knows the machine says.
  int expert_nodes = 1;
  int virtual_stages = 1;
  int micro_batch_group = 0;  ///< Of the interleaved schedule; 0: as many as pipeline ranks.
  /// Innermost first.
  std::array<Dimension, kDimensionCount> rank_order = {Dimension::kTensor, Dimension::kContext,
                                                       Dimension::kData, Dimension::kPipeline};
  bool sequence_parallel = false;
  v1::ContextParallelKind context_kind = v1::CONTEXT_PARALLEL_KIND_RING;
  v1::Schedule schedule = v1::SCHEDULE_ONE_F_ONE_B;
  /// Of schedule: file; else made from `schedule`.
  std::shared_ptr<const PipelineSchedule> written_schedule;
  int micro_batch_size = 1;
  int micro_batches = 1;  ///< In one step on one data-parallel rank.
  /// A tile: micro-batches that a unit works on, forward or backward, before the next unit does.
  int micro_batches_per_unit = 1;
  std::int64_t global_batch_size = 1;
  std::int64_t sequence_length = 1;
  std::vector<int> layers_per_stage;  ///< By virtual stage, in model order.

  /// How a replica gets its samples; absent: they are there.
  struct Input {
    Op::Fetching fetching;
    std::int64_t device_bytes = 0;  ///< Of a sample, as it is copied to the device.
    bool ahead = true;              ///< The next step's samples are made beside this step.

    friend bool operator==(const Input&, const Input&) = default;
  };
  std::optional<Input> input;

  int zero_stage = 0;
  int shard_degree = 0;  ///< Ranks that split what `zero_stage` says; 0 is all replicas.
  bool reshard_after_forward = true;
  int forward_prefetch = 0;
  int backward_prefetch = 1;
  int all_gathers_in_flight = 2;  ///< 0: no limit.
  bool reduce_each_micro_batch = false;
  bool overlap_parameter_gather = false;

  v1::Recompute recompute = v1::RECOMPUTE_NONE;
  /// With RECOMPUTE_FULL: the layers of each stage that are not recomputed.
  std::optional<int> recompute_layers_per_stage;
  int recompute_every = 1;
  bool recompute_per_operator = false;  ///< Every layer keeps every other product.
  std::vector<int> recompute_layers;    ///< These only, if not empty; sorted.

  // Results that backward makes again.
  bool recompute_norms = false;
  bool recompute_latent_projections = false;
  bool recompute_activation_functions = false;
  // Kernels that keep their results.
  bool composed_activation = false;
  bool composed_gate = false;     ///< Of a gated MLP.
  bool composed_softmax = false;  ///< In fp32, and cast.
  bool composed_norm = false;     ///< Of its input in fp32; an RMS norm.

  v1::Offload activation_offload = v1::OFFLOAD_NONE;
  v1::Offload optimizer_offload = v1::OFFLOAD_NONE;
  v1::Offload parameter_offload = v1::OFFLOAD_NONE;
  double allocator_margin = 0;

  v1::Optimizer optimizer = v1::OPTIMIZER_ADAM;
  v1::WeightDecay weight_decay = v1::WEIGHT_DECAY_NONE;
  v1::AttentionKernel attention = v1::ATTENTION_KERNEL_FLASH;
  DType precision = DType::kBf16;
  DType matrix_precision = DType::kBf16;    ///< Of the products of linear layers.
  DType dispatch_precision = DType::kBf16;  ///< Of tokens on their way to experts.
  DType moment_dtype = DType::kFp32;        ///< Of the optimizer's moments.
  /// Of the inputs of products in `matrix_precision`, between forward and backward.
  std::optional<DType> kept_input_dtype;  ///< `precision` when absent.
  bool keeps_expert_outputs = true;       ///< As they come back, for the gradients of the router.
  bool fp32_parameters = false;           ///< Weights are kept in fp32 and cast before use.
  /// With fp32_parameters: residuals are in fp32 too, and the casts of weights are kept.
  bool autocast = false;
  bool separate_projections = false;    ///< Each casts its input.
  bool master_weights = true;           ///< In fp32, beside 16-bit weights.
  bool gradients_set_to_none = false;   ///< Taken in backward, freed by the optimizer.
  DType gradient_dtype = DType::kFp32;  ///< In which gradients are kept on a rank.
  DType gradient_reduce_dtype = DType::kFp32;
  bool overlap_gradient_reduce = false;
  Bytes gradient_bucket;
  Bytes first_gradient_bucket;  ///< 0: as the others.
  bool cuda_graphs = false;

  /// Of the weights of linear layers.
  struct Pruning {
    double share = 0;  ///< That a mask keeps at zero.
    bool two_of_four = false;

    bool masks() const { return share > 0; }
  };
  Pruning pruning;
  using GradientCompression = stepcast::GradientCompression;
  std::optional<GradientCompression> gradient_compression;
  /// In which weights are gathered with zero_stage 3; as they are when absent.
  std::optional<DType> gather_dtype;
  /// In place of `matrix_precision` or `precision`, by `ProductClass`.
  std::array<std::optional<DType>, kProductClassCount> operator_precision{};
  using Distillation = stepcast::Distillation;
  std::optional<Distillation> distillation;

  Tiling tiling;  ///< Of the products of linear layers, on CPU cores.
  int vocabulary_multiple = 128;
  int mlp_chunks = 1;   ///< Parts of the tokens that an MLP works on one after the other.
  int loss_chunks = 1;  ///< The same of output layer and loss.

  /// Of what goes from layer to layer.
  DType residual_dtype() const { return autocast ? DType::kFp32 : precision; }
  DType kept_inputs() const { return kept_input_dtype.value_or(precision); }
  /// In which products of that class are computed.
  DType product_dtype(ProductClass of) const {
    const bool linear = of == ProductClass::kAttentionProjection || of == ProductClass::kMlp ||
                        of == ProductClass::kOtherLinear;
    return operator_precision[static_cast<std::size_t>(of)].value_or(linear ? matrix_precision
                                                                            : precision);
  }
  /// Of what the output layer makes: no narrower than the step's.
  DType logit_dtype() const {
    const DType dtype = product_dtype(ProductClass::kOutputLayer);
    return BytesPerElement(dtype) > BytesPerElement(precision) ? dtype : precision;
  }
  int gpus() const { return tensor * context * pipeline * data; }
  int stages() const { return pipeline * virtual_stages; }
  /// Ranks of one pipeline stage.
  int stage_ranks() const { return tensor * context * data; }
  /// Ranks that hold the same dense weights, between which their gradients are averaged.
  int replicas() const { return context * data; }
  /// Of them, those that split what `zero_stage` says.
  int shards() const { return shard_degree > 0 ? shard_degree : replicas(); }
  /// The same for the weights of experts.
  int expert_replicas() const { return stage_ranks() / (expert * expert_tensor); }
  int expert_shards() const {
    return shard_degree > 0 ? std::min(shard_degree, expert_replicas()) : expert_replicas();
  }
  /// Parameters are gathered layer by layer, from other ranks or from the host.
  bool shards_parameters() const {
    return zero_stage == 3 && (shards() > 1 || parameter_offload != v1::OFFLOAD_NONE);
  }
  /// Groups of micro-batches that units work on at once.
  int tiles() const {
    return (micro_batches + micro_batches_per_unit - 1) / micro_batches_per_unit;
  }
  int TileOf(int micro_batch) const { return micro_batch / micro_batches_per_unit; }
  /// A rank keeps the gradients of all weights until the end of the step. Where those of each
  /// micro-batch, or tile of them, are scattered, it makes them anew for the next one and adds to
  /// its part alone, as DeepSpeed does from stage 2 on (`averaged_gradients`).
  bool keeps_whole_gradients() const {
    return zero_stage == 0 || shards() == 1 || !reduce_each_micro_batch;
  }
  /// Tensor-parallel ranks keep each a part of the sequence where they do not split the weights.
  bool splits_sequence() const { return sequence_parallel && tensor > 1; }
  /// Tokens of one sample on one context-parallel rank.
  std::int64_t local_length(std::int64_t length) const { return length / context; }

  int Size(Dimension dimension) const;
  /// Global number of the rank there.
  int Rank(const Coordinates& at) const;

  /// The vocabulary that tensor-parallel ranks share, rounded up as Megatron-LM does: to a multiple
  /// of 128 times their number.
  std::int64_t PaddedVocabulary(const TransformerModel& model) const;
  /// The columns of the output layer, of which each tensor-parallel rank has as many.
  std::int64_t PaddedOutput(const TransformerModel& model) const;
  /// Query heads of one tensor-parallel rank.
  std::int64_t LocalHeads(const TransformerModel& model) const;
  /// Key-value heads of one rank; where there are fewer than ranks, each keeps a whole one.
  std::int64_t LocalKeyValueHeads(const TransformerModel& model) const;
  /// Width of queries, keys and values together on one rank.
  std::int64_t LocalQkvWidth(const TransformerModel& model) const;
  /// Number of the first layer of a virtual stage.
  int FirstLayer(int virtual_stage) const;
  /// Whether a layer, the `index`-th of its stage, runs forward again before backward.
  bool Recomputes(int layer, int index) const;
};

/// The model that a student learns from, and how it is laid out on the GPUs that it runs on.
struct Teacher {
  TransformerModel model;
  ParallelPlan plan;
};

struct PlanContext {
  int gpus = 1;
  std::int64_t global_batch_size = 1;
  std::int64_t sequence_length = 1;
  std::string directory{};  ///< Of the scenario, for the files it names.
};

/// Errors name file and line: degrees that do not divide, batches that do not split, a schedule
/// that cannot be.
Result<ParallelPlan> CreatePlan(const v1::Strategy& strategy, const v1::Framework& framework,
                                const TransformerModel& model, const PlanContext& context,
                                const SourceMap& source);

/// Layers over stages as evenly as they go; what is left over goes to the middle, since the end
/// stages also hold the embedding and the output layer.
std::vector<int> SpreadLayers(int layers, int stages);

}  // namespace stepcast
