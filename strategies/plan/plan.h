/// \file
/// How a step is laid out: degrees, micro-batches, stages; with every default filled in and checked
/// against the model and the number of GPUs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/dtype.h"
#include "strategies/model/model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

struct ParallelPlan {
  int tensor = 1;
  int pipeline = 1;
  int data = 1;
  int virtual_stages = 1;
  bool sequence_parallel = false;
  v1::Schedule schedule = v1::SCHEDULE_ONE_F_ONE_B;
  int micro_batch_size = 1;
  int micro_batches = 1;  ///< In one step on one data-parallel rank.
  std::int64_t global_batch_size = 1;
  std::int64_t sequence_length = 1;
  std::vector<int> layers_per_stage;  ///< By virtual stage, in model order.
  int zero_stage = 0;
  v1::Recompute recompute = v1::RECOMPUTE_NONE;
  v1::AttentionKernel attention = v1::ATTENTION_KERNEL_FLASH;
  DType precision = DType::kBf16;
  DType gradient_dtype = DType::kFp32;  ///< In which gradients are kept on a rank.
  DType gradient_reduce_dtype = DType::kFp32;
  bool overlap_gradient_reduce = false;
  Bytes gradient_bucket;
  bool cuda_graphs = false;

  int gpus() const { return tensor * pipeline * data; }
  int stages() const { return pipeline * virtual_stages; }
  /// The vocabulary that tensor-parallel ranks share, rounded up as Megatron-LM does: to a multiple
  /// of 128 times their number.
  std::int64_t PaddedVocabulary(const TransformerModel& model) const;
  /// Query heads of one tensor-parallel rank.
  std::int64_t LocalHeads(const TransformerModel& model) const;
  /// Key-value heads of one rank; where there are fewer than ranks, each keeps a whole one.
  std::int64_t LocalKeyValueHeads(const TransformerModel& model) const;
  /// Width of queries, keys and values together on one rank.
  std::int64_t LocalQkvWidth(const TransformerModel& model) const;
  /// Number of the first layer of a virtual stage.
  int FirstLayer(int virtual_stage) const;
};

struct PlanContext {
  int gpus = 1;
  std::int64_t global_batch_size = 1;
  std::int64_t sequence_length = 1;
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
