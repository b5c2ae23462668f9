// Steps under every strategy: volumes of communication against the published formulas, schedules
// against their replay, and properties that any plan must keep.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "simulator/engine/engine.h"
#include "strategies/lower/lower.h"
#include "strategies/schedule/replay.h"
#include "strategies/step/expand.h"
#include "strategies/step/groups.h"
#include "strategies/transformer/experts.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kHidden = 64;
constexpr std::int64_t kLength = 64;

TransformerModel Dense(int layers) {
  TransformerModel model;
  model.layers = layers;
  model.hidden_size = kHidden;
  model.ffn_hidden_size = 4 * kHidden;
  model.attention_heads = model.kv_heads = 8;
  model.head_size = kHidden / 8;
  model.vocabulary_size = 1024;
  model.tied_embeddings = false;
  model.dropout = false;
  return model;
}

TransformerModel WithExperts(int layers, int count, int per_token) {
  TransformerModel model = Dense(layers);
  model.norm = v1::NORM_RMS_NORM;
  model.activation = v1::ACTIVATION_SWIGLU;
  model.biases = false;
  model.experts = ExpertLayers{};
  model.experts->count = count;
  model.experts->per_token = per_token;
  model.experts->hidden_size = 128;
  return model;
}

/// State-space mixers, attention, MLPs and experts in a latent width, twice over.
TransformerModel Hybrid() {
  TransformerModel model = WithExperts(8, 8, 2);
  model.layer_pattern = "ME*-ME-M";
  model.activation = v1::ACTIVATION_RELU_SQUARED;
  model.experts->latent_size = 32;
  model.experts->shared_hidden_size = 64;
  StateSpace& mixer = model.state_space.emplace();
  mixer.heads = 8;
  mixer.head_size = 16;
  mixer.state_size = 16;
  mixer.groups = 4;
  mixer.chunk_size = 16;
  return model;
}

ParallelPlan PlanOf(const TransformerModel& model) {
  ParallelPlan plan;
  plan.sequence_length = kLength;
  plan.layers_per_stage = {static_cast<int>(model.layers)};
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kBf16;
  plan.gradient_bucket = Bytes(1);
  plan.overlap_gradient_reduce = true;
  return plan;
}

Program BuildOrDie(const TransformerModel& model, const ParallelPlan& plan,
                   const v1::Framework& framework = {}) {
  Result<Program> program = BuildTransformerStep(model, plan, framework);
  EXPECT_TRUE(program.has_value()) << program.error().message;
  return std::move(program).value();
}

/// Bytes that a rank of the class passes to collectives on streams of a kind, by operator.
std::map<OpKind, std::int64_t> Volume(const Program& program, StreamKind kind,
                                      std::size_t rank_class = 0) {
  std::map<OpKind, std::int64_t> bytes;
  const RankClass& rank = program.rank_classes()[rank_class];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    const Op& op = program.op(instruction);
    if (program.stream(instruction.stream).kind == kind && IsCommunication(op.kind)) {
      bytes[op.kind] += op.dims[0];
    }
  }
  return bytes;
}

// --- Data parallelism. n parameters of 2 bytes on d ranks, m micro-batches; collectives in the
// convention of nccl-tests. ZeRO (arXiv 1910.02054), section 7: an all-reduce of n moves 2n, a
// reduce-scatter or all-gather n.

class ShardingVolumeTest : public ::testing::Test {
 protected:
  static constexpr int kMicroBatches = 3;
  std::map<OpKind, std::int64_t> Of(int stage, void (*change)(ParallelPlan&) = nullptr) {
    plan_ = PlanOf(model_);
    plan_.data = 4;
    plan_.micro_batches = kMicroBatches;
    plan_.zero_stage = stage;
    plan_.reduce_each_micro_batch = stage >= 2;
    if (change != nullptr) change(plan_);
    bytes_ = 2 * WeightsOfStage(model_, plan_, 0).parameters;
    return Volume(BuildOrDie(model_, plan_), StreamKind::kDataParallel);
  }
  TransformerModel model_ = Dense(4);
  ParallelPlan plan_;
  std::int64_t bytes_ = 0;
};

TEST_F(ShardingVolumeTest, DistributedDataParallelReducesAllGradientsOnce) {
  auto volume = Of(0);
  EXPECT_EQ(volume[OpKind::kAllReduce], bytes_);
  EXPECT_EQ(volume.size(), 1u);
}

TEST_F(ShardingVolumeTest, WithoutAccumulationTheyAreReducedEachMicroBatch) {
  auto volume = Of(0, [](ParallelPlan& plan) { plan.reduce_each_micro_batch = true; });
  EXPECT_EQ(volume[OpKind::kAllReduce], kMicroBatches * bytes_);
}

TEST_F(ShardingVolumeTest, ZeroOneScattersGradientsAndGathersWeights) {
  auto volume = Of(1);
  EXPECT_EQ(volume[OpKind::kReduceScatter], bytes_);
  EXPECT_EQ(volume[OpKind::kAllGather], bytes_);
  volume = Of(1, [](ParallelPlan& plan) { plan.overlap_parameter_gather = true; });
  EXPECT_EQ(volume[OpKind::kAllGather], bytes_);
}

TEST_F(ShardingVolumeTest, ZeroTwoScattersEachMicroBatch) {
  auto volume = Of(2);
  EXPECT_EQ(volume[OpKind::kReduceScatter], kMicroBatches * bytes_);
  EXPECT_EQ(volume[OpKind::kAllGather], bytes_);
}

// Each micro-batch's gradients are scattered, and what is kept is the sum of the parts.
TEST_F(ShardingVolumeTest, ZeroOneThatScattersEachMicroBatchAddsParts) {
  const auto reduces_each = [](ParallelPlan& plan) { plan.reduce_each_micro_batch = true; };
  auto volume = Of(1, reduces_each);
  EXPECT_EQ(volume[OpKind::kReduceScatter], kMicroBatches * bytes_);
  EXPECT_EQ(volume[OpKind::kAllGather], bytes_);
  const Program program = BuildOrDie(model_, plan_);
  std::int64_t added = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    const bool reduces = instruction.origin.phase == Phase::kGradientReduce;
    if (reduces && op.kind == OpKind::kAdd) added += op.dims[0] * op.dims[1];
  }
  // All micro-batches but the first; each unit's part is rounded up to a whole element.
  EXPECT_NEAR(static_cast<double>(added), static_cast<double>((kMicroBatches - 1) * bytes_) / 2 / 4,
              100);
  const Bytes kept =
      program.rank_classes().front().resident[static_cast<std::size_t>(MemoryCategory::kGradients)];
  EXPECT_EQ(kept.count(), bytes_ / 4);
}

TEST_F(ShardingVolumeTest, ZeroThreeGathersForForwardAndForBackward) {
  auto volume = Of(3);
  EXPECT_EQ(volume[OpKind::kReduceScatter], kMicroBatches * bytes_);
  EXPECT_EQ(volume[OpKind::kAllGather], 2 * kMicroBatches * bytes_);
}

TEST_F(ShardingVolumeTest, KeptWeightsAreGatheredOnceAMicroBatch) {
  auto volume = Of(3, [](ParallelPlan& plan) { plan.reshard_after_forward = false; });
  EXPECT_EQ(volume[OpKind::kAllGather], kMicroBatches * bytes_);
}

// Five micro-batches in tiles of 1, 2, 3 and 5: the last tile may be smaller. What is gathered and
// reduced is so for a tile, and what a tile adds up is all its gradients but the first.
TEST_F(ShardingVolumeTest, TilesOfMicroBatchesShareGathersAndReductions) {
  const Op addition =
      Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, 4 * kHidden, kHidden);
  for (const auto& [tile, tiles] : {std::pair(1, 5), {2, 3}, {3, 2}, {5, 1}}) {
    SCOPED_TRACE(tile);
    Of(3);
    plan_.micro_batches = 5;
    plan_.micro_batches_per_unit = tile;
    const Program program = BuildOrDie(model_, plan_);
    auto volume = Volume(program, StreamKind::kDataParallel);
    EXPECT_EQ(volume[OpKind::kAllGather], 2 * tiles * bytes_) << "forward and backward";
    EXPECT_EQ(volume[OpKind::kReduceScatter], tiles * bytes_);
    int additions = 0;  // of the first matrix of an MLP
    for (const Instruction& instruction : program.instructions()) {
      additions += program.op(instruction) == addition ? 1 : 0;
    }
    EXPECT_EQ(additions, model_.layers * (5 - tiles));

    plan_.reshard_after_forward = false;
    volume = Volume(BuildOrDie(model_, plan_), StreamKind::kDataParallel);
    EXPECT_EQ(volume[OpKind::kAllGather], tiles * bytes_) << "kept from forward to backward";
    plan_.zero_stage = 2;
    volume = Volume(BuildOrDie(model_, plan_), StreamKind::kDataParallel);
    EXPECT_EQ(volume[OpKind::kReduceScatter], tiles * bytes_);
    EXPECT_EQ(volume[OpKind::kAllGather], bytes_) << "new weights, once";
  }
}

TEST_F(ShardingVolumeTest, ALayerWorksOnItsTileBeforeTheNextDoes) {
  model_ = Dense(2);
  Of(3);
  plan_.micro_batches = 3;
  plan_.micro_batches_per_unit = 2;
  const Program program = BuildOrDie(model_, plan_);
  std::vector<std::string> order;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (op.kind != OpKind::kAttention) continue;
    order.push_back(fmt::format("{}{}.{}", op.pass == Pass::kForward ? "F" : "B",
                                instruction.origin.layer, instruction.origin.micro_batch));
  }
  EXPECT_THAT(order, ElementsAre("F0.0", "F0.1", "F1.0", "F1.1", "B1.0", "B1.1", "B0.0", "B0.1",
                                 "F0.2", "F1.2", "B1.2", "B0.2"));
}

TEST_F(ShardingVolumeTest, HybridShardingAlsoAveragesBetweenGroups) {
  auto volume = Of(3, [](ParallelPlan& plan) { plan.shard_degree = 2; });
  EXPECT_EQ(volume[OpKind::kReduceScatter], kMicroBatches * bytes_);
  // Each bucket's part is rounded up to a whole element.
  EXPECT_NEAR(static_cast<double>(volume[OpKind::kAllReduce]),
              static_cast<double>(kMicroBatches * bytes_) / 2, 100);
}

TEST_F(ShardingVolumeTest, StatesAreSplitAsThePaperSays) {
  const auto resident = [&](int stage, MemoryCategory category) {
    Of(stage, [](ParallelPlan& plan) { plan.micro_batches = 1; });
    const Program program = BuildOrDie(model_, plan_);
    return program.rank_classes()[0].resident[static_cast<std::size_t>(category)].count();
  };
  const std::int64_t n =
      bytes_ / 2 == 0 ? WeightsOfStage(model_, PlanOf(model_), 0).parameters : bytes_ / 2;
  EXPECT_EQ(resident(0, MemoryCategory::kOptimizer), 12 * n);
  EXPECT_EQ(resident(1, MemoryCategory::kOptimizer), 12 * n / 4);
  EXPECT_EQ(resident(1, MemoryCategory::kGradients), 2 * n);
  EXPECT_EQ(resident(2, MemoryCategory::kGradients), 2 * n / 4);
  EXPECT_EQ(resident(2, MemoryCategory::kParameters), 2 * n);
  EXPECT_EQ(resident(3, MemoryCategory::kParameters), 2 * n / 4);
}

// Mixed precision that casts before use keeps, updates and gathers fp32.
TEST_F(ShardingVolumeTest, WeightsKeptInFp32AreGatheredInFp32) {
  auto volume = Of(1, [](ParallelPlan& plan) { plan.fp32_parameters = true; });
  EXPECT_EQ(volume[OpKind::kAllGather], 2 * bytes_);
}

// Where new weights arrive beside forward, they are cast when they are there.
TEST_F(ShardingVolumeTest, CastsWaitForNewWeights) {
  Of(1, [](ParallelPlan& plan) {
    plan.fp32_parameters = true;
    plan.overlap_parameter_gather = true;
  });
  const Program program = BuildOrDie(model_, plan_);
  std::vector<InstructionId> gathers;  // unit by unit
  std::size_t casts = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const InstructionId id{i};
    const Instruction& instruction = program.instruction(id);
    const OpKind kind = program.op(instruction).kind;
    const Origin& origin = instruction.origin;
    if (origin.phase != Phase::kForward || origin.micro_batch > 0) continue;
    if (kind == OpKind::kAllGather) gathers.push_back(id);
    if (kind != OpKind::kCast) continue;
    EXPECT_THAT(program.dependencies(id), testing::Contains(gathers.at(casts++)));
  }
  EXPECT_EQ(casts, 4U + 2) << "layers, embedding and output layer";
}

// FSDP reduces what it wraps at once, however large its largest tensor is.
TEST_F(ShardingVolumeTest, WrappedLayersAreReducedUnitByUnit) {
  Of(3);
  const Program program = BuildOrDie(model_, plan_);
  int scatters = 0;
  for (const Instruction& instruction : program.instructions()) {
    scatters += program.op(instruction).kind == OpKind::kReduceScatter ? 1 : 0;
  }
  EXPECT_EQ(scatters, kMicroBatches * (4 + 2)) << "layers, embedding and output layer";
}

// Without a flush a step has many updates, and each gathers its own weights.
TEST_F(ShardingVolumeTest, PipeDreamGathersForEachUpdate) {
  for (const bool overlap : {false, true}) {
    plan_ = PlanOf(model_);
    plan_.data = plan_.pipeline = 4;
    plan_.layers_per_stage = {1, 1, 1, 1};
    plan_.schedule = v1::SCHEDULE_PIPEDREAM;
    plan_.micro_batches = 8;
    plan_.zero_stage = 1;
    plan_.overlap_parameter_gather = overlap;
    auto volume = Volume(BuildOrDie(model_, plan_), StreamKind::kDataParallel);
    EXPECT_EQ(volume[OpKind::kAllGather], 8 * 2 * WeightsOfStage(model_, plan_, 0).parameters);
  }
}

// Both ends of the model use the table: it is gathered for the output layer too.
TEST_F(ShardingVolumeTest, ATiedTableIsGatheredForBothEnds) {
  model_.tied_embeddings = true;
  auto volume = Of(3);
  const std::int64_t table = 2 * model_.vocabulary_size * kHidden;
  EXPECT_EQ(volume[OpKind::kAllGather], 2 * kMicroBatches * (bytes_ + table));
}

// What an optimizer on the host needs of a rank's gradients, and what weights that lie there move.
class OffloadVolumeTest : public ShardingVolumeTest {
 protected:
  std::int64_t Moved(OpKind kind) const {
    const Program program = BuildOrDie(model_, plan_);
    std::int64_t bytes = 0;
    for (const Instruction& instruction : program.instructions()) {
      if (program.op(instruction).kind == kind) bytes += program.op(instruction).dims[0];
    }
    return bytes;
  }
};

TEST_F(OffloadVolumeTest, TheHostGetsTheGradientsThatItUpdates) {
  Of(0, [](ParallelPlan& plan) { plan.optimizer_offload = v1::OFFLOAD_CPU; });
  EXPECT_EQ(Moved(OpKind::kStore), bytes_) << "each replica updates all";
  Of(1, [](ParallelPlan& plan) { plan.optimizer_offload = v1::OFFLOAD_CPU; });
  EXPECT_NEAR(static_cast<double>(Moved(OpKind::kStore)), static_cast<double>(bytes_) / 4, 100);
  Of(1, [](ParallelPlan& plan) {
    plan.optimizer_offload = v1::OFFLOAD_CPU;
    plan.data = 1;
  });
  EXPECT_EQ(Moved(OpKind::kStore), bytes_) << "nothing to reduce with, but to update";
}

TEST_F(OffloadVolumeTest, WeightsOfOneRankComeUnitByUnit) {
  Of(3, [](ParallelPlan& plan) {
    plan.parameter_offload = v1::OFFLOAD_CPU;
    plan.data = 1;
  });
  EXPECT_EQ(Moved(OpKind::kLoad), 2 * kMicroBatches * bytes_);
  const Program program = BuildOrDie(model_, plan_);
  const auto parameters = static_cast<std::size_t>(MemoryCategory::kParameters);
  EXPECT_EQ(program.rank_classes()[0].resident[parameters].count(), 0);
}

// The host, or the device itself, updates weights that lie elsewhere: they are written there.
TEST_F(OffloadVolumeTest, NewWeightsAreStoredWhereTheyAreKept) {
  const auto stored = [&](v1::Offload optimizer, v1::Offload parameters) {
    Of(3);
    plan_.optimizer_offload = optimizer;
    plan_.parameter_offload = parameters;
    const Program program = BuildOrDie(model_, plan_);
    std::int64_t bytes = 0;
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      if (op.kind == OpKind::kStore && instruction.origin.phase == Phase::kOptimizer) {
        bytes += op.dims[0];
      }
    }
    return bytes;
  };
  const std::int64_t none = stored(v1::OFFLOAD_CPU, v1::OFFLOAD_CPU);
  EXPECT_EQ(none, 0) << "updated where they are";
  const std::int64_t part = bytes_ / 4;
  EXPECT_EQ(stored(v1::OFFLOAD_CPU, v1::OFFLOAD_NVME), part);
  EXPECT_EQ(stored(v1::OFFLOAD_NONE, v1::OFFLOAD_CPU), part);
  // Moments and fp32 weights as well.
  EXPECT_EQ(stored(v1::OFFLOAD_NVME, v1::OFFLOAD_NVME), part + 6 * part);
}

// What a micro-batch adds to must have reached the host from the one before.
TEST_F(OffloadVolumeTest, SumsWaitUntilTheHostHasThoseBefore) {
  Of(2, [](ParallelPlan& plan) {
    plan.optimizer_offload = v1::OFFLOAD_CPU;
    plan.reduce_each_micro_batch = plan.overlap_gradient_reduce = true;
    plan.gradient_bucket = Bytes(1);
  });
  const Program program = BuildOrDie(model_, plan_);
  // By micro-batch, in their order.
  std::array<std::vector<InstructionId>, kMicroBatches> stores;
  std::array<std::size_t, kMicroBatches> sums{};
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const InstructionId id{i};
    const Instruction& instruction = program.instruction(id);
    const OpKind kind = program.op(instruction).kind;
    const Origin& origin = instruction.origin;
    if (origin.phase != Phase::kGradientReduce) continue;
    if (kind == OpKind::kStore) stores.at(origin.micro_batch).push_back(id);
    if (kind != OpKind::kAdd) continue;
    ASSERT_GT(origin.micro_batch, 0);
    const InstructionId before =
        stores.at(origin.micro_batch - 1U).at(sums.at(origin.micro_batch)++);
    EXPECT_THAT(program.dependencies(id), testing::Contains(before));
  }
  EXPECT_THAT(sums, testing::ElementsAre(0, 4 + 2, 4 + 2)) << "buckets of a unit each";
}

// --- Model parallelism.

// Korthikanti et al., arXiv 2205.05198, section 4.2.2: four all-reduces a layer, or as many pairs
// of all-gather and reduce-scatter; and one all-gather more where the input is gathered again.
TEST(ModelParallelVolumeTest, TensorAndSequence) {
  const TransformerModel model = Dense(3);
  ParallelPlan plan = PlanOf(model);
  plan.tensor = 4;
  const auto of_layers = [&] {
    const Program program = BuildOrDie(model, plan);
    std::map<OpKind, std::int64_t> bytes;
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      // The middle layer: the ends share numbers with embedding and output layer.
      if (instruction.origin.layer == 1 && IsCommunication(op.kind)) bytes[op.kind] += op.dims[0];
    }
    return bytes;
  };
  const std::int64_t activation = 2 * kLength * kHidden;
  auto bytes = of_layers();
  EXPECT_EQ(bytes[OpKind::kAllReduce], 4 * activation);
  plan.sequence_parallel = true;
  bytes = of_layers();
  EXPECT_EQ(bytes[OpKind::kAllReduce], 0);
  EXPECT_EQ(bytes[OpKind::kReduceScatter], 4 * activation);
  EXPECT_EQ(bytes[OpKind::kAllGather], (4 + 2) * activation);
}

// Ring attention, arXiv 2310.01889, section 3.1: keys and values visit every other rank; in
// backward their gradients come home too.
TEST(ModelParallelVolumeTest, ContextRing) {
  const TransformerModel model = Dense(3);
  ParallelPlan plan = PlanOf(model);
  plan.context = 4;
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kContextParallel);
  const std::int64_t keys_values = 2 * 2 * (kLength / 4) * kHidden;
  EXPECT_EQ(bytes[OpKind::kSend], 3 * ((3 + 3 + 4) * keys_values));
}

// Backward, after each step of the ring but the first: the gradient of all queries is added to the
// one at hand, that of two heads of keys and values to the one that came, once it is there.
TEST(ModelParallelVolumeTest, ContextRingAddsGradientsOfItsSteps) {
  TransformerModel model = Dense(3);
  model.kv_heads = 2;
  ParallelPlan plan = PlanOf(model);
  plan.context = 4;
  const Program program = BuildOrDie(model, plan);
  std::vector<InstructionId> computes;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (program.stream(instruction.stream).kind == StreamKind::kCompute &&
        instruction.origin.phase == Phase::kBackward && instruction.origin.layer == 1) {
      computes.push_back(InstructionId{i});
    }
  }
  const auto op = [&](std::size_t i) { return program.op(program.instruction(computes[i])); };
  std::size_t steps = 0;
  for (std::size_t i = 0; i + 2 < computes.size(); ++i) {
    if (op(i).kind != OpKind::kAttention || steps++ == 0) continue;
    const std::int64_t tokens = kLength / 4;
    EXPECT_EQ(op(i + 1), Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, tokens, kHidden));
    EXPECT_EQ(op(i + 2), Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, tokens,
                                     2 * 2 * (kHidden / 8)));
    bool waits = false;
    for (const InstructionId before : program.dependencies(computes[i + 2])) {
      waits = waits || program.op(program.instruction(before)).kind == OpKind::kSend;
    }
    EXPECT_TRUE(waits) << "for gradients under way";
  }
  EXPECT_EQ(steps, 4U);
}

// --- A table that the embedding and the output layer share: each makes a gradient of it.

class SharedTableTest : public ::testing::Test {
 protected:
  static constexpr std::int64_t kTable = 1024 * kHidden;
  SharedTableTest() : model_(Dense(4)), plan_(PlanOf(model_)) { model_.tied_embeddings = true; }
  /// Kernels that add the two gradients to each other.
  std::vector<InstructionId> Additions(const Program& program) const {
    const Op addition = Op::Rowwise(OpKind::kAdd, plan_.precision, Pass::kBackward, kTable, 1);
    std::vector<InstructionId> found;
    for (std::uint32_t i = 0; i < program.size(); ++i) {
      if (program.op(program.instructions()[i]) == addition) found.push_back(InstructionId{i});
    }
    return found;
  }
  std::size_t Count() const { return Additions(BuildOrDie(model_, plan_)).size(); }

  TransformerModel model_;
  ParallelPlan plan_;
};

TEST_F(SharedTableTest, GradientsOfOneMicroBatchAreAdded) {
  EXPECT_EQ(Count(), 1U);
  plan_.micro_batches = 3;
  EXPECT_EQ(Count(), 0U) << "each is added to the one kept";
  plan_.micro_batches = 1;
  plan_.gradient_dtype = DType::kFp32;
  EXPECT_EQ(Count(), 0U) << "each is added to the one kept in fp32";
  plan_.gradient_dtype = DType::kBf16;
  model_.tied_embeddings = false;
  EXPECT_EQ(Count(), 0U);
}

TEST_F(SharedTableTest, EachMicroBatchAddsWhereGradientsAreSplit) {
  plan_.data = 4;
  plan_.micro_batches = 3;
  plan_.zero_stage = 2;
  plan_.reduce_each_micro_batch = true;
  const Program program = BuildOrDie(model_, plan_);
  const std::vector<InstructionId> additions = Additions(program);
  ASSERT_EQ(additions.size(), 3U);
  // What is scattered next is the embedding's bucket, which waits for the sum.
  for (const InstructionId addition : additions) {
    auto next = static_cast<std::uint32_t>(addition) + 1;
    while (program.op(program.instructions()[next]).kind != OpKind::kReduceScatter) ++next;
    EXPECT_THAT(program.dependencies(InstructionId{next}), testing::Contains(addition));
  }
}

TEST_F(SharedTableTest, ATileAddsOnceWhereGradientsAreSplit) {
  plan_.data = 4;
  plan_.micro_batches = 4;
  plan_.micro_batches_per_unit = 2;
  plan_.zero_stage = 2;
  plan_.reduce_each_micro_batch = true;
  EXPECT_EQ(Count(), 2U);
}

TEST_F(SharedTableTest, AddedWhereOneRankHasBothEnds) {
  plan_.pipeline = 2;
  plan_.layers_per_stage = {2, 2};
  EXPECT_EQ(Count(), 0U);
  plan_.virtual_stages = 2;
  plan_.layers_per_stage = {1, 1, 1, 1};
  plan_.schedule = v1::SCHEDULE_ZB_V;
  plan_.micro_batches = 2;
  plan_.data = 2;
  plan_.zero_stage = 2;
  plan_.reduce_each_micro_batch = true;
  EXPECT_EQ(Count(), 2U) << "rank 0 has both ends of a V";
}

// In 2 bytes an element.
TEST_F(SharedTableTest, TheFirstGradientIsHeldUntilTheSecond) {
  plan_.data = 4;
  plan_.zero_stage = 2;
  plan_.reduce_each_micro_batch = true;
  const Program program = BuildOrDie(model_, plan_);
  const InstructionId addition = Additions(program).front();
  std::vector<std::int64_t> freed;
  for (const BufferEffect& effect : program.effects(addition)) {
    if (effect.use == BufferUse::kFree)
      freed.push_back(program.buffer(effect.buffer).bytes.count());
  }
  EXPECT_THAT(freed, testing::ElementsAre(2 * kTable));
}

// DeepSpeed-Ulysses, arXiv 2309.14509, section 3.2: queries, keys and values one way, outputs the
// other; the same for their gradients.
TEST(ModelParallelVolumeTest, ContextAllToAll) {
  const TransformerModel model = Dense(3);
  ParallelPlan plan = PlanOf(model);
  plan.context = 4;
  plan.context_kind = v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL;
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kContextParallel);
  EXPECT_EQ(bytes[OpKind::kAllToAll], 3 * 2 * 4 * (2 * (kLength / 4) * kHidden));
}

// Two heads of keys and values for four ranks: each goes to two of them.
TEST(ModelParallelVolumeTest, ContextAllToAllRepeatsHeadsThatAreTooFew) {
  TransformerModel model = Dense(3);
  model.kv_heads = 2;
  ParallelPlan plan = PlanOf(model);
  plan.context = 4;
  plan.context_kind = v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL;
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kContextParallel);
  const std::int64_t head = 2 * (kLength / 4) * (kHidden / 8);
  EXPECT_EQ(bytes[OpKind::kAllToAll], 3 * 2 * ((8 + 2 * 4) + 8) * head);
}

// GShard, arXiv 2006.16668, section 3.2: each token goes to its experts and back, and so do the
// gradients.
TEST(ModelParallelVolumeTest, Experts) {
  const TransformerModel model = WithExperts(3, 8, 2);
  ParallelPlan plan = PlanOf(model);
  plan.data = plan.expert = 4;
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kExpertParallel);
  EXPECT_EQ(bytes[OpKind::kAllToAll], 3 * 4 * (2 * kLength * 2 * kHidden));
}

// Latent experts: tokens travel in the narrow width.
TEST(ModelParallelVolumeTest, LatentExpertsExchangeTheirWidth) {
  TransformerModel model = WithExperts(3, 8, 2);
  model.experts->latent_size = 16;
  ParallelPlan plan = PlanOf(model);
  plan.data = plan.expert = 4;
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kExpertParallel);
  EXPECT_EQ(bytes[OpKind::kAllToAll], 3 * 4 * (2 * kLength * 2 * 16));
}

// Each state-space layer goes from tokens to heads with all that the input projection gives, and
// back with the outputs; the same backward. Four groups on a rank stay four over two ranks, and
// become one on each of eight.
TEST(ModelParallelVolumeTest, StateSpaceLayersExchangeTokensForHeads) {
  const TransformerModel model = Hybrid();
  ParallelPlan plan = PlanOf(model);
  for (const int context : {2, 8}) {
    plan.context = context;
    auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kContextParallel);
    const std::int64_t inner = 8 * 16;
    const std::int64_t groups = std::max(4, context);
    const std::int64_t width = 2 * inner + 2 * groups * 16 + 8 + inner;
    EXPECT_EQ(bytes[OpKind::kAllToAll], 3 * 2 * 2 * (kLength / context) * width);
  }
}

// As an attention or an MLP does: one reduction forward and one backward.
TEST(ModelParallelVolumeTest, AStateSpaceLayerReducesTwice) {
  const TransformerModel model = Hybrid();
  ParallelPlan plan = PlanOf(model);
  plan.tensor = 4;
  const Program program = BuildOrDie(model, plan);
  std::int64_t bytes = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    // Layer 4 is a mixer, and far from embedding and output layer.
    if (instruction.origin.layer == 4 && op.kind == OpKind::kAllReduce) bytes += op.dims[0];
  }
  EXPECT_EQ(bytes, 2 * (2 * kLength * kHidden));
}

// --- The scan of a state-space layer: arXiv 2405.21060, section 6.

/// Arithmetic of products that have no weights, of attention-free layers, in one phase.
double ScanWork(const TransformerModel& model, Phase phase) {
  const ParallelPlan plan = PlanOf(model);
  const Program program = BuildOrDie(model, plan);
  double flops = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (op.kind == OpKind::kGemm && op.dims[3] > 1 && instruction.origin.phase == phase) {
      flops += ArithmeticWork(op).count();
    }
  }
  return flops;
}

TransformerModel OneMixer() {
  TransformerModel model = Hybrid();
  model.layers = 1;
  model.layer_pattern = "M";
  model.experts.reset();
  return model;
}

// Batched products for each chunk of Q tokens: C B^T (Q, Q, N) for a group; states (N, P, Q), the
// diagonal block (Q, P, Q) and the other blocks (Q, P, N) for a head.
TEST(StateSpaceTest, ForwardHasTheProductsOfThePaper) {
  const double q = 16, n = 16, p = 16, heads = 8, groups = 4, chunks = 4;
  const double scores = 2 * chunks * groups * q * q * n;
  const double states = 2 * chunks * heads * n * p * q;
  const double outputs = 2 * chunks * heads * (q * p * q + q * p * n);
  const TransformerModel model = OneMixer();
  EXPECT_EQ(ScanWork(model, Phase::kForward), scores + states + outputs);
  EXPECT_EQ(2.0 * static_cast<double>(model.state_space->scan_multiply_adds(kLength)) * kLength,
            scores + states + outputs);
  // Two gradients of each product, after scores and states were computed again.
  EXPECT_EQ(ScanWork(model, Phase::kBackward), 2 * (scores + states + outputs) + scores + states);
}

TEST(StateSpaceTest, ParametersAndActivationsAreSplitByHeads) {
  const TransformerModel model = OneMixer();
  ParallelPlan plan = PlanOf(model);
  const LayerKind kind = model.kind(0);
  // Worked by hand: z and x of 128, B and C of 4 x 16 each, dt of 8.
  const std::int64_t projected = 128 + 128 + 2 * 64 + 8;
  const std::int64_t small = (128 + 2 * 64) * (4 + 1) + 3 * 8 + 128;
  EXPECT_EQ(model.layer_parameters(kind), kHidden * (projected + 128) + small + kHidden);
  EXPECT_EQ(WeightsOfLayer(model, plan, kind).dense, model.layer_parameters(kind));
  // Norm's and projection's input, z x B C dt, the scan's output, and that normed.
  EXPECT_EQ(LayerActivationBytes(model, plan, kind).count(),
            2 * kLength * (2 * kHidden + projected + 2 * 128));
  plan.tensor = 4;
  EXPECT_EQ(WeightsOfLayer(model, plan, kind).dense,
            (kHidden * (projected + 128) + small) / 4 + kHidden);
  EXPECT_EQ(LayerActivationBytes(model, plan, kind).count(),
            2 * kLength * (2 * kHidden + (projected + 2 * 128) / 4));
}

// Attention and MLP side by side read one input; Falcon's also one norm of it.
TEST(ParallelBranchesTest, KeepTheirInputOnce) {
  TransformerModel model = Dense(1);
  const ParallelPlan plan = PlanOf(model);
  const std::int64_t apart = LayerActivationBytes(model, plan, {}).count();
  const std::int64_t tensor = 2 * kLength * kHidden;
  model.parallel_residual = true;
  EXPECT_EQ(LayerActivationBytes(model, plan, {}).count(), apart - tensor);
  model.shared_norm = true;
  EXPECT_EQ(LayerActivationBytes(model, plan, {}).count(), apart - 2 * tensor);
}

TEST(StateSpaceTest, ALayerOfOneBranchHoldsNothingOfTheOthers) {
  const TransformerModel model = Hybrid();
  const ParallelPlan plan = PlanOf(model);
  for (std::int64_t layer = 0; layer < model.layers; ++layer) {
    const LayerKind kind = model.kind(layer);
    const LayerWeights weights = WeightsOfLayer(model, plan, kind);
    EXPECT_EQ(weights.dense + weights.experts, model.layer_parameters(kind)) << "layer " << layer;
  }
  // An attention layer and an MLP layer are one transformer layer.
  LayerKind attention;
  attention.form = LayerForm::kAttention;
  LayerKind mlp;
  mlp.form = LayerForm::kMlp;
  EXPECT_EQ(model.layer_parameters(attention) + model.layer_parameters(mlp),
            model.layer_parameters({}));
  EXPECT_EQ(LayerActivationBytes(model, plan, attention).count() +
                LayerActivationBytes(model, plan, mlp).count(),
            LayerActivationBytes(model, plan, {}).count());
}

// Layers cut in two launch what whole ones do, kernel by kernel.
TEST(HybridTest, AttentionAndMlpByLetterAreATransformer) {
  const TransformerModel whole = Dense(3);
  TransformerModel cut = Dense(6);
  cut.layer_pattern = "*-*-*-";
  const auto ops = [](const TransformerModel& model) {
    ParallelPlan plan = PlanOf(model);
    plan.tensor = 2;
    plan.sequence_parallel = true;
    plan.micro_batches = 2;
    std::vector<std::string> names;
    const Program program = BuildOrDie(model, plan);
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      // Updates are made for each layer's weights.
      if (instruction.origin.phase == Phase::kOptimizer || IsHost(op.kind)) continue;
      names.push_back(Describe(op));
    }
    return names;
  };
  EXPECT_EQ(ops(cut), ops(whole));
  EXPECT_EQ(cut.parameters(kLength), whole.parameters(kLength));
  EXPECT_EQ(cut.step_flops(2, kLength).count(), whole.step_flops(2, kLength).count());
}

TEST(ModelParallelVolumeTest, UnevenExpertsSlowTheExchange) {
  TransformerModel model = WithExperts(1, 4, 1);
  ParallelPlan plan = PlanOf(model);
  plan.data = plan.expert = 2;
  // The first rank's two experts get three quarters of the tokens.
  model.experts->load = {0.5, 0.25, 0.125, 0.125};
  const ExpertTokens load = TokensOfExperts(*model.experts, plan, 64);
  EXPECT_THAT(load.per_expert, ElementsAre(64, 32));
  EXPECT_DOUBLE_EQ(load.imbalance, 1.5);
  auto bytes = Volume(BuildOrDie(model, plan), StreamKind::kExpertParallel);
  EXPECT_EQ(bytes[OpKind::kAllToAll], 4 * (2 * kLength * kHidden) * 3 / 2);
  // Capacity cuts the fullest expert at its mean.
  model.experts->capacity_factor = 1;
  EXPECT_THAT(TokensOfExperts(*model.experts, plan, 64).per_expert, ElementsAre(32, 32));
}

// DeepEP: of 8 experts two are drawn, and a rank of four has none of them with 15 / 28.
TEST(ModelParallelVolumeTest, TokensAreSentOnceToEachRankOrNode) {
  TransformerModel model = WithExperts(1, 8, 2);
  ParallelPlan plan = PlanOf(model);
  plan.data = plan.expert = 4;
  using enum ExpertPlace;
  const auto places = [&](ExpertPlace place, double imbalance = 1) {
    return PlacesOfToken(*model.experts, plan, place, imbalance);
  };
  EXPECT_DOUBLE_EQ(places(kRank), 4 * 13.0 / 28);
  v1::Framework framework;
  const auto copies = [&] {
    const Program program = BuildOrDie(model, plan, framework);
    std::int64_t kernels = 0;
    for (const Instruction& instruction : program.instructions()) {
      kernels += static_cast<std::int64_t>(program.op(instruction.op).kind == OpKind::kCopy);
    }
    return kernels;
  };
  const auto sent = [&] {
    return Volume(BuildOrDie(model, plan, framework),
                  StreamKind::kExpertParallel)[OpKind::kAllToAll];
  };
  const std::int64_t all = sent();
  const std::int64_t copied = copies();
  EXPECT_EQ(all, 4 * (2 * kLength * 2 * kHidden));
  framework.set_dispatch_once_per_node(true);
  EXPECT_EQ(sent(), 4 * 2 * std::llround(4 * 13.0 / 28 * kLength * kHidden));
  // Copies for experts are made as tokens are read and written.
  EXPECT_EQ(copies(), copied - 4);
  // No rank gets a token twice, however many more it gets than the others.
  EXPECT_DOUBLE_EQ(places(kRank, 1.5), 4 * 13.0 / 28 * 1.5);
  EXPECT_DOUBLE_EQ(places(kRank, 3), 4);
  plan.expert_nodes = 2;
  EXPECT_DOUBLE_EQ(places(kNode), 2 * 22.0 / 28);
  // Each rank of a node still gets what it got before.
  const auto passed_on = [&] {
    const Program program = BuildOrDie(model, plan, framework);
    std::set<std::int64_t> sizes;
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction.op);
      if (op.kind == OpKind::kAllToAll) sizes.insert(op.dims[1]);
    }
    return sizes;
  };
  EXPECT_THAT(passed_on(), ElementsAre(2 * std::llround(4 * 13.0 / 28 * kLength * kHidden)));
  // Of the two ranks of one node, with two experts each, one has none with 1 / 6.
  model.experts->node_limit = 1;
  EXPECT_DOUBLE_EQ(places(kNode), 1);
  EXPECT_DOUBLE_EQ(places(kRank), 2 * 5.0 / 6);
  EXPECT_EQ(sent(), all / 2);
}

constexpr std::int64_t kUnit = 1'000'000;  // picoseconds

/// Forward and both gradients of a stage take whole units; nothing else takes time.
Pricing UnitPricing(const TransformerModel& model, const ActionCosts& costs) {
  Pricing pricing;
  const std::int64_t qkv = model.qkv_width();
  pricing.device = [=](const Op& op) {
    std::int64_t units = 0;
    if (op.kind == OpKind::kAttention) {
      units = op.pass == Pass::kForward ? costs.forward : costs.backward_input;
    } else if (op.kind == OpKind::kGemm && op.layout == GemmLayout::kNT && op.dims[0] == qkv) {
      units = costs.backward_weight;
    }
    return Cost{Duration::Picoseconds(units * kUnit), CostSource::kRoofline};
  };
  pricing.host = [](const Op&, Phase) { return Duration(); };
  return pricing;
}

// --- The norm of all gradients is summed between all that hold other ones.

/// Ranks that sum it.
std::vector<int> RanksOfNorm(const TransformerModel& model, const ParallelPlan& plan) {
  const Program program = BuildOrDie(model, plan);
  std::vector<int> ranks;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (instruction.origin.phase == Phase::kOptimizer && op.kind == OpKind::kAllReduce) {
      EXPECT_EQ(op.dims[0], 4);
      ranks = program.group(op.group).ranks;
    }
  }
  return ranks;
}

TEST(GradientNormTest, IsSummedOverTheRanksThatHoldDifferentWeights) {
  const TransformerModel dense = Dense(4);
  ParallelPlan plan = PlanOf(dense);
  plan.data = 4;
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre()) << "replicas have all gradients";
  plan.tensor = 2;
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre(0, 1));
  plan.zero_stage = 1;
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre(0, 1, 2, 3, 4, 5, 6, 7)) << "parts of them";
  plan.shard_degree = 2;
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre(0, 1, 2, 3));
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre(0, 1, 2, 3, 8, 9, 10, 11));
  plan.schedule = v1::SCHEDULE_PIPEDREAM;
  plan.micro_batches = 4;
  EXPECT_THAT(RanksOfNorm(dense, plan), ElementsAre(8, 9, 10, 11)) << "each stage by itself";

  const TransformerModel sparse = WithExperts(4, 8, 2);
  plan = PlanOf(sparse);
  plan.data = 4;
  plan.expert = 2;
  EXPECT_THAT(RanksOfNorm(sparse, plan), ElementsAre(0, 1));
}

// Every rank waits for the last one's gradients before it updates its weights.
TEST(GradientNormTest, NoStageUpdatesBeforeAllHaveTheirGradients) {
  const TransformerModel model = Dense(4);
  ParallelPlan plan = PlanOf(model);
  plan.pipeline = 4;
  plan.micro_batches = 8;
  plan.layers_per_stage = {1, 1, 1, 1};
  const Program program = BuildOrDie(model, plan);
  const LoweredProgram lowered =
      Lower(program, UnitPricing(model, ActionCosts{}), {.fold_chains = false});
  const Result<Timeline> timeline = Simulate(lowered.graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  Duration last_backward;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    if (program.instructions()[i].origin.phase != Phase::kBackward) continue;
    last_backward = std::max(last_backward, timeline->finish(lowered.task_of[i]));
  }
  int updates = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    if (program.op(program.instructions()[i]).kind != OpKind::kAdam) continue;
    ++updates;
    EXPECT_GE(timeline->start(lowered.task_of[i]), last_backward);
  }
  EXPECT_EQ(updates, 4);
}

// --- Placement.

TEST(GroupTest, TheOrderOfRanksIsAPlansChoice) {
  const TransformerModel model = Dense(4);
  ParallelPlan plan = PlanOf(model);
  plan.tensor = plan.context = plan.pipeline = plan.data = 2;
  plan.layers_per_stage = {2, 2};
  const auto group = [&](const std::string& name) {
    const Program program = BuildOrDie(model, plan);
    for (const Group& candidate : program.groups()) {
      if (candidate.name == name) return candidate.ranks;
    }
    return std::vector<int>();
  };
  EXPECT_THAT(group("tensor"), ElementsAre(0, 1));
  EXPECT_THAT(group("context"), ElementsAre(0, 2));
  EXPECT_THAT(group("data"), ElementsAre(0, 2, 4, 6));
  EXPECT_THAT(group("stages 0 and 1"), ElementsAre(0, 8));
  plan.rank_order = {Dimension::kPipeline, Dimension::kData, Dimension::kContext,
                     Dimension::kTensor};
  EXPECT_THAT(group("tensor"), ElementsAre(0, 8));
  EXPECT_THAT(group("context"), ElementsAre(0, 4));
  EXPECT_THAT(group("data"), ElementsAre(0, 2, 4, 6));
  EXPECT_THAT(group("stages 0 and 1"), ElementsAre(0, 1));
}

TEST(GroupTest, ExpertsSpanTheRanksOfAStage) {
  const TransformerModel model = WithExperts(2, 8, 2);
  ParallelPlan plan = PlanOf(model);
  plan.tensor = 2;
  plan.data = 4;
  plan.sequence_parallel = true;
  plan.expert = 4;
  const auto group = [&](const std::string& name) {
    const Program program = BuildOrDie(model, plan);
    for (const Group& candidate : program.groups()) {
      if (candidate.name == name) return candidate.ranks;
    }
    return std::vector<int>();
  };
  plan.expert_tensor = 2;
  EXPECT_THAT(group("expert"), ElementsAre(0, 2, 4, 6));
  EXPECT_THAT(group("expert tensor"), ElementsAre(0, 1));
  EXPECT_THAT(group("expert data"), ElementsAre(0));
  plan.expert_tensor = 1;
  EXPECT_THAT(group("expert"), ElementsAre(0, 1, 2, 3));
  EXPECT_THAT(group("expert data"), ElementsAre(0, 4));
  EXPECT_EQ(NodesOfExperts(plan, 8), 1);
  EXPECT_EQ(NodesOfExperts(plan, 2), 2);
}

// --- Schedules: a Program runs as the replay of its schedule says.

struct ScheduleCase {
  v1::Schedule schedule;
  int ranks;
  int micro_batches;
  int chunks;
};

class ProgramOfScheduleTest : public ::testing::TestWithParam<ScheduleCase> {};

TEST_P(ProgramOfScheduleTest, RunsAsItsReplay) {
  const ScheduleCase& c = GetParam();
  const TransformerModel model = Dense(c.ranks * c.chunks);
  ParallelPlan plan = PlanOf(model);
  plan.overlap_gradient_reduce = false;
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;  // no copy for the optimizer
  plan.pipeline = c.ranks;
  plan.virtual_stages = c.chunks;
  plan.schedule = c.schedule;
  plan.micro_batches = c.micro_batches;
  plan.layers_per_stage = std::vector<int>(static_cast<std::size_t>(plan.stages()), 1);
  const Result<PipelineSchedule> schedule = ScheduleOf(plan);
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  for (const ActionCosts& costs : {ActionCosts{}, ActionCosts{3, 3, 2}, ActionCosts{2, 4, 1}}) {
    const std::optional<ReplayedSchedule> replay = Replay(*schedule, costs);
    ASSERT_TRUE(replay.has_value());
    v1::Framework framework;
    framework.set_overlap_pipeline(true);
    const Program program = BuildOrDie(model, plan, framework);
    const LoweredProgram lowered = Lower(program, UnitPricing(model, costs));
    const Result<Timeline> timeline = Simulate(lowered.graph);
    ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
    EXPECT_EQ(timeline->makespan(), Duration::Picoseconds(replay->makespan() * kUnit));
    const double layer = static_cast<double>(LayerActivationBytes(model, plan).count());
    for (int rank = 0; rank < c.ranks; ++rank) {
      const auto r = static_cast<std::size_t>(rank);
      bool last = false;
      for (int chunk = 0; chunk < schedule->chunks(); ++chunk) {
        last |= schedule->StageOf(rank, chunk) == schedule->stages - 1;
      }
      if (last) continue;  // holds logits too
      const MemoryPeak& peak = timeline->memory_peaks()[r];
      const double held = static_cast<double>(
          peak.by_category[static_cast<std::size_t>(MemoryCategory::kActivations)].count());
      EXPECT_DOUBLE_EQ(held / layer, replay->ranks[r].peak_activations) << "rank " << rank;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, ProgramOfScheduleTest,
                         ::testing::Values(ScheduleCase{v1::SCHEDULE_GPIPE, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_ONE_F_ONE_B, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_ONE_F_ONE_B, 5, 3, 1},
                                           ScheduleCase{v1::SCHEDULE_INTERLEAVED, 4, 8, 2},
                                           ScheduleCase{v1::SCHEDULE_INTERLEAVED, 2, 6, 3},
                                           ScheduleCase{v1::SCHEDULE_BREADTH_FIRST, 4, 8, 2},
                                           ScheduleCase{v1::SCHEDULE_ZB_H1, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_ZB_H1, 6, 12, 1},
                                           ScheduleCase{v1::SCHEDULE_ZB_H2, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_ZB_V, 4, 8, 2},
                                           ScheduleCase{v1::SCHEDULE_ZB_V, 3, 10, 2},
                                           ScheduleCase{v1::SCHEDULE_DUALPIPE, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_DUALPIPE, 6, 14, 1},
                                           ScheduleCase{v1::SCHEDULE_DUALPIPE_V, 4, 8, 2},
                                           ScheduleCase{v1::SCHEDULE_DUALPIPE_V, 3, 9, 2},
                                           ScheduleCase{v1::SCHEDULE_PIPEDREAM, 4, 8, 1},
                                           ScheduleCase{v1::SCHEDULE_PIPEDREAM_2BW, 4, 8, 1}));

// PipeDream keeps a version of the weights for each micro-batch under way, 2BW two; DualPipe two
// copies of the model.
TEST(WeightVersionTest, ResidentWeightsAreThoseOfThePapers) {
  const TransformerModel model = Dense(4);
  ParallelPlan plan = PlanOf(model);
  plan.pipeline = 4;
  plan.micro_batches = 8;
  plan.layers_per_stage = {1, 1, 1, 1};
  const auto weights = [&](v1::Schedule schedule, std::size_t rank) {
    plan.schedule = schedule;
    const Program program = BuildOrDie(model, plan);
    return program.rank_classes()[rank]
        .resident[static_cast<std::size_t>(MemoryCategory::kParameters)]
        .count();
  };
  const std::int64_t one = weights(v1::SCHEDULE_ONE_F_ONE_B, 1);
  EXPECT_EQ(weights(v1::SCHEDULE_PIPEDREAM, 1), 3 * one);
  EXPECT_EQ(weights(v1::SCHEDULE_PIPEDREAM_2BW, 1), 2 * one);
  EXPECT_EQ(weights(v1::SCHEDULE_DUALPIPE, 1), 2 * one);
}

// Ranks that update a part of the weights get the sum of its gradients: scattered between those
// that share it out, then summed between those with the same part, in both copies of a stage.
TEST(CopiesTest, ShardedOptimizersScatterBetweenThoseThatShare) {
  const TransformerModel model = Dense(4);
  ParallelPlan plan = PlanOf(model);
  plan.pipeline = 4;
  plan.data = 4;
  plan.micro_batches = 8;
  plan.layers_per_stage = {1, 1, 1, 1};
  plan.schedule = v1::SCHEDULE_DUALPIPE;
  plan.optimizer = v1::OPTIMIZER_SGD;  // no norm of all gradients
  const auto volume = [&] { return Volume(BuildOrDie(model, plan), StreamKind::kDataParallel); };
  auto whole = volume();
  // Rank 0 holds the first stage and the last one.
  const std::int64_t bytes = 2 * (WeightsOfStage(model, plan, 0).parameters);
  EXPECT_EQ(whole[OpKind::kAllReduce], bytes);
  EXPECT_EQ(whole.size(), 1U);
  plan.zero_stage = 1;
  for (const int shards : {4, 2}) {
    plan.shard_degree = shards;
    auto parts = volume();
    EXPECT_EQ(parts[OpKind::kReduceScatter], bytes);
    EXPECT_EQ(parts[OpKind::kAllReduce], bytes / shards);
    EXPECT_EQ(parts[OpKind::kAllGather], bytes);
    const Program program = BuildOrDie(model, plan);
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      if (op.kind == OpKind::kReduceScatter || op.kind == OpKind::kAllGather) {
        EXPECT_EQ(program.group(op.group).ranks.size(), static_cast<std::size_t>(shards));
      } else if (op.kind == OpKind::kAllReduce) {
        EXPECT_EQ(program.group(op.group).ranks.size(), static_cast<std::size_t>(2 * 4 / shards));
      }
    }
  }
}

// --- Encoders and decoders: two layers each, 64 and 32 tokens.

TransformerModel EncoderDecoder() {
  TransformerModel model = Dense(4);
  model.decoder_layers = 2;
  model.decoder_sequence_length = kLength / 2;
  return model;
}

// An encoder sees the whole sequence: each of two ranks does whole squares, none of them causal.
TEST(EncoderDecoderTest, TheEncoderIsNotCausalInARing) {
  const TransformerModel model = EncoderDecoder();
  ParallelPlan plan = PlanOf(model);
  plan.context = 2;
  const Program program = BuildOrDie(model, plan);
  int squares = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (op.kind != OpKind::kAttention || instruction.origin.layer >= 2) continue;
    ++squares;
    EXPECT_FALSE(op.causal);
    EXPECT_EQ(op.dims[2], kLength / 2) << "all keys of a rank";
  }
  EXPECT_EQ(squares, 2 * 2 * 2) << "layers, passes, steps of the ring";
}

// Both are handed on in the decoder: its tokens, and those of the encoder that it attends to.
TEST(EncoderDecoderTest, OutputsAreAsLongAsTheirTokens) {
  const TransformerModel model = EncoderDecoder();
  const ParallelPlan plan = PlanOf(model);
  ProgramBuilder builder;
  const PlanGroups groups = AddGroups(builder, plan);
  const LayeredModel units = TransformerUnits(builder, groups, model, plan, {});
  const auto tokens = [&](int kind) { return units.kind(kind).whole_output / kHidden; };
  EXPECT_EQ(tokens(units.before[0]), 64);
  EXPECT_EQ(tokens(units.layers[1]), 64);
  EXPECT_EQ(tokens(units.layers[2]), 64 + 32);
  EXPECT_EQ(tokens(units.after[0]), 32);
}

TEST(EncoderDecoderTest, WorkOfAStepCountsTheTokensOfEach) {
  const double h = kHidden;
  const double s = kLength;
  const double d = kLength / 2;
  // Projections, scores and outputs over all keys, an MLP of four times the width.
  const double encoder = s * (4 * h * h + 2 * s * h + 8 * h * h);
  // Cross attention has queries and outputs of the decoder's tokens, keys and values of the
  // other's.
  const double decoder =
      d * (4 * h * h + 2 * d * h + 8 * h * h) + d * (2 * h * h + 2 * s * h) + s * 2 * h * h;
  const double head = d * 1024 * h;
  EXPECT_DOUBLE_EQ(EncoderDecoder().step_flops(3, kLength).count(),
                   6.0 * 3 * (2 * encoder + 2 * decoder + head));
}

// --- What waits for what, and what is held meanwhile.

// A pair runs in two lanes; a gradient is reduced when its own layer's is there, whatever the other
// lane does.
TEST(PairTest, AReductionWaitsForItsOwnLayer) {
  const TransformerModel model = Dense(8);
  ParallelPlan plan = PlanOf(model);
  plan.schedule = v1::SCHEDULE_DUALPIPE_V;
  plan.pipeline = plan.virtual_stages = 2;
  plan.layers_per_stage = {2, 2, 2, 2};
  plan.micro_batches = 8;
  plan.data = 2;
  plan.zero_stage = 2;
  plan.reduce_each_micro_batch = true;
  const Program program = BuildOrDie(model, plan);
  int reductions = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Instruction& reduction = program.instructions()[i];
    if (program.op(reduction).kind != OpKind::kReduceScatter) continue;
    ++reductions;
    EXPECT_FALSE(program.dependencies(InstructionId{i}).empty());
    for (const InstructionId before : program.dependencies(InstructionId{i})) {
      const Origin& origin = program.instruction(before).origin;
      EXPECT_EQ(origin.phase, Phase::kBackward);
      EXPECT_EQ(origin.layer, reduction.origin.layer);
      EXPECT_EQ(origin.micro_batch, reduction.origin.micro_batch);
    }
  }
  EXPECT_GE(reductions, 8 * (8 + 2)) << "layers, embedding and output layer";
}

// The limit holds for what is gathered ahead too.
TEST(GatherTest, FewerInFlightHoldFewerWeights) {
  const TransformerModel model = Dense(8);
  ParallelPlan plan = PlanOf(model);
  plan.data = 2;
  plan.zero_stage = 3;
  plan.forward_prefetch = plan.backward_prefetch = 3;
  const auto held = [&](int limit) {
    plan.all_gathers_in_flight = limit;
    const Program program = BuildOrDie(model, plan);
    const Result<Timeline> timeline =
        Simulate(Lower(program, UnitPricing(model, ActionCosts{})).graph);
    EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
    return timeline->memory_peaks()[0]
        .by_category[static_cast<std::size_t>(MemoryCategory::kParameters)];
  };
  EXPECT_LT(held(1), held(2));
  EXPECT_LT(held(2), held(0));
  // The fullest moment is that of the output layer: with one in flight it holds its own alone.
  ProgramBuilder builder;
  const LayeredModel units = TransformerUnits(builder, AddGroups(builder, plan), model, plan, {});
  const Bytes resident = BuildOrDie(model, plan)
                             .rank_classes()[0]
                             .resident[static_cast<std::size_t>(MemoryCategory::kParameters)];
  EXPECT_EQ(held(1) - resident, Bytes(2 * units.kind(units.after[0]).parameters));
}

// Between forward and backward lies what the tile has made of all units; gathered weights are those
// of as many units as before.
TEST_F(ShardingVolumeTest, ATileHoldsTheActivationsOfItsMicroBatches) {
  Of(3);
  plan_.micro_batches = 4;
  const auto held = [&](int tile, MemoryCategory category) {
    plan_.micro_batches_per_unit = tile;
    const Result<Timeline> timeline =
        Simulate(Lower(BuildOrDie(model_, plan_), UnitPricing(model_, ActionCosts{})).graph);
    EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
    return timeline->memory_peaks()[0].by_category[static_cast<std::size_t>(category)].count();
  };
  ProgramBuilder builder;
  const LayeredModel units =
      TransformerUnits(builder, AddGroups(builder, plan_), model_, plan_, {});
  const UnitKind& output = units.kind(units.after[0]);
  const std::int64_t of_micro_batch = 4 * units.kind(units.layers[0]).activations.count() +
                                      output.activations.count() + output.loss.count();
  const std::int64_t one = held(1, MemoryCategory::kActivations);
  EXPECT_EQ(held(2, MemoryCategory::kActivations), one + of_micro_batch);
  EXPECT_EQ(held(4, MemoryCategory::kActivations), one + 3 * of_micro_batch);
  EXPECT_EQ(held(4, MemoryCategory::kParameters), held(1, MemoryCategory::kParameters));
}

// --- Tokens in parts.

class PartsTest : public ::testing::Test {
 protected:
  PartsTest() : plan_(PlanOf(model_)) {}
  int Count(const Op& op) const {
    const Program program = BuildOrDie(model_, plan_);
    int count = 0;
    for (const Instruction& instruction : program.instructions()) {
      count += program.op(instruction) == op ? 1 : 0;
    }
    return count;
  }
  UnitKind Layer() const { return Kind(&LayeredModel::layers); }
  UnitKind Output() const { return Kind(&LayeredModel::after); }
  /// The most activations at once.
  std::int64_t Peak() const {
    const Result<Timeline> timeline =
        Simulate(Lower(BuildOrDie(model_, plan_), UnitPricing(model_, ActionCosts{})).graph);
    EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
    return timeline->memory_peaks()[0]
        .by_category[static_cast<std::size_t>(MemoryCategory::kActivations)]
        .count();
  }

  static constexpr std::int64_t kVocabulary = 1024;
  TransformerModel model_ = Dense(2);
  ParallelPlan plan_;

 private:
  UnitKind Kind(std::vector<int> LayeredModel::*units) const {
    ProgramBuilder builder;
    const LayeredModel model =
        TransformerUnits(builder, AddGroups(builder, plan_), model_, plan_, {});
    return model.kind((model.*units).front());
  }
};

TEST_F(PartsTest, AnMlpHasOnePartInsideAtATime) {
  const UnitKind whole = Layer();
  // Inputs and outputs of the activation function, four times as wide as the model, in bf16.
  const std::int64_t inside = 2 * 2 * kLength * 4 * kHidden;
  EXPECT_EQ(whole.forward_working, Bytes());
  for (const int parts : {2, 4}) {
    plan_.mlp_chunks = parts;
    const UnitKind layer = Layer();
    EXPECT_EQ(layer.activations, whole.activations - Bytes(inside));
    EXPECT_EQ(layer.made_again, Bytes(inside / parts));
    EXPECT_EQ(layer.forward_working, Bytes(inside / parts));
  }
}

TEST_F(PartsTest, AnMlpMultipliesPartByPart) {
  constexpr int kParts = 4;
  const auto product = [](GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k) {
    return Op::Gemm(DType::kBf16, layout, m, n, k);
  };
  const Op whole = product(GemmLayout::kTN, kLength, 4 * kHidden, kHidden);
  const Op addition =
      Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, 4 * kHidden, kHidden);
  EXPECT_EQ(Count(whole), 2);
  EXPECT_EQ(Count(addition), 0);
  plan_.mlp_chunks = kParts;
  EXPECT_EQ(Count(whole), 0);
  const std::int64_t rows = kLength / kParts;
  // In both layers, forward and again in backward.
  EXPECT_EQ(Count(product(GemmLayout::kTN, rows, 4 * kHidden, kHidden)), 2 * 2 * kParts);
  EXPECT_EQ(Count(product(GemmLayout::kNN, rows, kHidden, 4 * kHidden)), 2 * kParts);
  EXPECT_EQ(Count(product(GemmLayout::kNT, 4 * kHidden, kHidden, rows)), 2 * kParts);
  EXPECT_EQ(Count(addition), 2 * (kParts - 1)) << "to the gradient of the first part";
}

TEST_F(PartsTest, LogitsAreThoseOfOnePart) {
  const UnitKind whole = Output();
  const std::int64_t logits = kLength * kVocabulary;
  for (const int parts : {2, 8}) {
    plan_.loss_chunks = parts;
    const UnitKind output = Output();
    EXPECT_EQ(output.activations, whole.activations - Bytes(2 * logits));
    EXPECT_EQ(output.forward_working * std::int64_t{parts},
              Bytes(2 * logits) + whole.loss + whole.loss_gradient);
    EXPECT_EQ(output.loss + output.loss_gradient, Bytes());
    EXPECT_EQ(output.forward_gradients, Bytes(2 * kVocabulary * kHidden));
  }
}

TEST_F(PartsTest, TheLossMakesItsGradientsForward) {
  constexpr int kParts = 4;
  plan_.loss_chunks = kParts;
  const std::int64_t rows = kLength / kParts;
  const Op of_weight =
      Op::Gemm(DType::kBf16, GemmLayout::kNT, kVocabulary, kHidden, rows, 1, /*accumulate=*/true);
  const Program program = BuildOrDie(model_, plan_);
  int products = 0;
  for (const Instruction& instruction : program.instructions()) {
    if (!(program.op(instruction) == of_weight)) continue;
    EXPECT_EQ(instruction.origin.phase, Phase::kForward);
    ++products;
  }
  EXPECT_EQ(products, kParts);
  EXPECT_EQ(Count(Op::Gemm(DType::kBf16, GemmLayout::kTN, rows, kVocabulary, kHidden)), kParts);
  EXPECT_EQ(
      Count(Op::Rowwise(OpKind::kCrossEntropy, DType::kBf16, Pass::kBackward, rows, kVocabulary)),
      kParts);
  const Op addition =
      Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, kVocabulary, kHidden);
  EXPECT_EQ(Count(addition), 0) << "the gradient is that of the one micro-batch";
  plan_.micro_batches = 3;
  EXPECT_EQ(Count(addition), 3 + 3) << "each is added to the one that is kept, as the embedding's";
}

// In fp32: the weight is cast once, what each part reads and its gradient are so part by part.
TEST_F(PartsTest, AWideOutputLayerCastsItsWeightOnce) {
  constexpr int kParts = 4;
  const std::int64_t rows = kLength / kParts;
  plan_.loss_chunks = kParts;
  plan_.operator_precision[static_cast<std::size_t>(ProductClass::kOutputLayer)] = DType::kFp32;
  const auto cast = [](DType from, DType to, Pass pass, std::int64_t m, std::int64_t n) {
    return Op::Rowwise(OpKind::kCast, from, pass, m, n, static_cast<std::int64_t>(to));
  };
  EXPECT_EQ(Count(cast(DType::kBf16, DType::kFp32, Pass::kForward, kVocabulary, kHidden)), 1);
  EXPECT_EQ(Count(cast(DType::kBf16, DType::kFp32, Pass::kForward, rows, kHidden)), kParts);
  EXPECT_EQ(Count(cast(DType::kFp32, DType::kBf16, Pass::kBackward, rows, kHidden)), kParts);
}

TEST_F(PartsTest, EightBitOutputLayersCastGradientsToo) {
  constexpr int kParts = 4;
  plan_.loss_chunks = kParts;
  plan_.operator_precision[static_cast<std::size_t>(ProductClass::kOutputLayer)] = DType::kFp8;
  const Op gradient = Op::Rowwise(OpKind::kCast, DType::kBf16, Pass::kBackward, kLength / kParts,
                                  kVocabulary, static_cast<std::int64_t>(DType::kFp8));
  EXPECT_EQ(Count(gradient), kParts);
}

TEST_F(PartsTest, MorePartsHoldLess) {
  plan_.gradient_dtype = plan_.gradient_reduce_dtype = DType::kFp32;  // no copy for the optimizer
  std::int64_t before = Peak();
  for (const int parts : {2, 4, 8}) {
    plan_.loss_chunks = parts;
    const std::int64_t held = Peak();
    EXPECT_LT(held, before);
    before = held;
  }
}

// The weight's gradient takes the input that is gathered again beside the gradient of the input.
TEST(SequenceParallelTest, WeightGradientsWaitForTheGatheredInput) {
  TransformerModel model = Dense(1);
  model.ffn_hidden_size = 8 * kHidden;  // so that each product has a shape of its own
  ParallelPlan plan = PlanOf(model);
  plan.tensor = 4;
  plan.sequence_parallel = true;
  const Program program = BuildOrDie(model, plan);
  int products = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    const Op& op = program.op(program.instructions()[i]);
    // Of queries, keys and values and of the MLP's first layer.
    if (op.kind != OpKind::kGemm || op.layout != GemmLayout::kNT || op.dims[3] > 1 ||
        (op.dims[0] != 3 * kHidden / 4 && op.dims[0] != 8 * kHidden / 4)) {
      continue;
    }
    ++products;
    const auto before = program.dependencies(InstructionId{i});
    EXPECT_TRUE(std::any_of(before.begin(), before.end(), [&](InstructionId id) {
      return program.op(program.instruction(id)).kind == OpKind::kAllGather;
    })) << Describe(op);
  }
  EXPECT_EQ(products, 2);
}

// --- A table that both ends of a pipeline hold.

/// Bytes of all-reduces between the ends of a pipeline, at one of them.
std::int64_t TiedVolume(const Program& program, std::size_t rank_class) {
  return Volume(program, StreamKind::kPipelineSend, rank_class)[OpKind::kAllReduce];
}

TEST(TiedTableTest, ItsGradientsAreSummedForEachUpdate) {
  TransformerModel model = Dense(4);
  model.tied_embeddings = true;
  ParallelPlan plan = PlanOf(model);
  plan.pipeline = 4;
  plan.micro_batches = 8;
  plan.layers_per_stage = {1, 1, 1, 1};
  plan.optimizer = v1::OPTIMIZER_SGD;  // no norm of all gradients
  const std::int64_t table = 2 * model.vocabulary_size * kHidden;
  for (const auto& [schedule, updates] :
       {std::pair{v1::SCHEDULE_ONE_F_ONE_B, 1}, std::pair{v1::SCHEDULE_PIPEDREAM, 16},
        std::pair{v1::SCHEDULE_PIPEDREAM_2BW, 2}}) {
    plan.schedule = schedule;
    const int batches = schedule == v1::SCHEDULE_ONE_F_ONE_B ? 1 : 2;
    const Result<Program> program = BuildTransformerStep(model, plan, {}, batches);
    ASSERT_TRUE(program.has_value()) << program.error().message;
    EXPECT_EQ(TiedVolume(*program, 0), updates * table);
    EXPECT_EQ(TiedVolume(*program, 1), 0);
    EXPECT_EQ(TiedVolume(*program, 3), updates * table);
  }
}

// Without a flush the last rank is ahead of the first one by as much as weights may be old; were it
// to wait for the sum of its newest gradients, micro-batches would pass one by one.
TEST(TiedTableTest, NoRankWaitsForItWithoutAFlush) {
  TransformerModel model = Dense(4);
  ParallelPlan plan = PlanOf(model);
  plan.pipeline = 4;
  plan.micro_batches = 8;
  plan.layers_per_stage = {1, 1, 1, 1};
  v1::Framework framework;
  framework.set_overlap_pipeline(true);
  for (const v1::Schedule schedule : {v1::SCHEDULE_PIPEDREAM, v1::SCHEDULE_PIPEDREAM_2BW}) {
    plan.schedule = schedule;
    std::array<Duration, 2> times;
    for (const bool tied : {false, true}) {
      model.tied_embeddings = tied;
      const Result<Program> program = BuildTransformerStep(model, plan, framework, 2);
      ASSERT_TRUE(program.has_value()) << program.error().message;
      const Result<Timeline> timeline =
          Simulate(Lower(*program, UnitPricing(model, ActionCosts{})).graph);
      ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
      times[tied ? 1 : 0] = timeline->makespan();
    }
    EXPECT_EQ(times[1], times[0]);
  }
}

// --- Any plan.

/// Device times between 0 and 40 us, different for each operator but not for where its group is.
Pricing RandomPricing() {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    Op anywhere = op;
    anywhere.group = GroupId::kNone;
    const auto time = static_cast<std::int64_t>(OpHash()(anywhere) % 40'000'000);
    return Cost{IsHost(op.kind) ? Duration() : Duration::Picoseconds(time), CostSource::kRoofline};
  };
  pricing.host = [](const Op&, Phase) { return Duration(); };
  return pricing;
}

class PlanGenerator {
 public:
  explicit PlanGenerator(std::uint32_t seed) : random_(seed) {}

  int OneOf(std::initializer_list<int> values) {
    std::uniform_int_distribution<std::size_t> pick(0, values.size() - 1);
    return *(values.begin() + pick(random_));
  }
  bool Coin() { return OneOf({0, 1}) == 1; }

  TransformerModel Model() {
    const int kind = OneOf({0, 1, 2, 3, 4, 5});
    TransformerModel model = kind == 5                ? Hybrid()
                             : kind == 1 || kind == 2 ? WithExperts(8, 8, 2)
                                                      : Dense(8);
    if (kind == 5 && Coin()) {
      model.multi_token_layers = OneOf({1, 2});
      model.multi_token_pattern = "*E";
      model.multi_token_shared = Coin();
    }
    if (kind == 2) {
      model.latent = LatentHeads{16, 16, 8, 8, 8};
      model.experts->first_dense_layers = 2;
      model.experts->shared_hidden_size = 64;
      model.multi_token_layers = OneOf({0, 1});
    }
    if (kind == 3) model.parallel_residual = true;
    if (kind == 4) {
      model.decoder_layers = 4;
      model.decoder_sequence_length = 32;
    }
    model.tied_embeddings = Coin();
    model.dropout = Coin();
    return model;
  }

  ParallelPlan Plan(const TransformerModel& model) {
    ParallelPlan plan = PlanOf(model);
    plan.tensor = OneOf({1, 1, 2, 4});
    plan.context = OneOf({1, 1, 2});
    plan.data = OneOf({1, 2, 4});
    plan.sequence_parallel = plan.tensor > 1 && Coin();
    if (Coin()) plan.context_kind = v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL;
    plan.expert_tensor = plan.tensor;
    if (model.experts) {
      plan.expert = OneOf({1, plan.replicas(), std::min(2, plan.replicas())});
      if (plan.sequence_parallel && Coin()) plan.expert_tensor = 1;
    }
    plan.micro_batches = 8;
    const int choice = OneOf({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    plan.pipeline = OneOf({2, 4});
    constexpr std::array kSchedules = {
        v1::SCHEDULE_GPIPE,         v1::SCHEDULE_ONE_F_ONE_B,  v1::SCHEDULE_INTERLEAVED,
        v1::SCHEDULE_ZB_H1,         v1::SCHEDULE_ZB_H2,        v1::SCHEDULE_ZB_V,
        v1::SCHEDULE_DUALPIPE,      v1::SCHEDULE_DUALPIPE_V,   v1::SCHEDULE_PIPEDREAM,
        v1::SCHEDULE_PIPEDREAM_2BW, v1::SCHEDULE_BREADTH_FIRST};
    if (choice == 11) {
      plan.pipeline = 1;
    } else {
      plan.schedule = kSchedules[static_cast<std::size_t>(choice)];
    }
    const bool two = plan.schedule == v1::SCHEDULE_INTERLEAVED ||
                     plan.schedule == v1::SCHEDULE_BREADTH_FIRST ||
                     plan.schedule == v1::SCHEDULE_ZB_V || plan.schedule == v1::SCHEDULE_DUALPIPE_V;
    plan.virtual_stages = two ? 2 : 1;
    plan.layers_per_stage = SpreadLayers(8, plan.stages());
    const bool whole = plan.schedule == v1::SCHEDULE_DUALPIPE ||
                       plan.schedule == v1::SCHEDULE_PIPEDREAM ||
                       plan.schedule == v1::SCHEDULE_PIPEDREAM_2BW;
    plan.zero_stage = whole ? OneOf({0, 1}) : OneOf({0, 1, 2, 3});
    if (plan.zero_stage > 0 && plan.replicas() % 2 == 0 && plan.expert_replicas() % 2 == 0 &&
        Coin()) {
      plan.shard_degree = 2;
    }
    plan.reshard_after_forward = Coin();
    plan.forward_prefetch = OneOf({0, 1, 2});
    plan.backward_prefetch = OneOf({0, 1, 2});
    plan.all_gathers_in_flight = OneOf({0, 1, 2, 4});
    plan.reduce_each_micro_batch = Coin() && !(whole && plan.zero_stage > 0);
    plan.overlap_parameter_gather = Coin();
    plan.overlap_gradient_reduce = Coin();
    plan.gradient_bucket = Bytes(OneOf({1, 30'000, 1'000'000}));
    plan.first_gradient_bucket = Bytes(OneOf({0, 1000}));
    plan.recompute = std::array{v1::RECOMPUTE_NONE, v1::RECOMPUTE_SELECTIVE,
                                v1::RECOMPUTE_FULL}[static_cast<std::size_t>(OneOf({0, 1, 2}))];
    plan.recompute_every = OneOf({1, 2});
    plan.attention =
        plan.context == 1 && Coin() ? v1::ATTENTION_KERNEL_UNFUSED : v1::ATTENTION_KERNEL_FLASH;
    if (OneOf({0, 0, 0, 1}) == 1) plan.activation_offload = v1::OFFLOAD_CPU;
    if (OneOf({0, 0, 0, 1}) == 1) plan.optimizer_offload = v1::OFFLOAD_NVME;
    if (plan.zero_stage == 3 && Coin()) plan.parameter_offload = v1::OFFLOAD_CPU;
    plan.fp32_parameters = Coin();
    plan.matrix_precision = Coin() ? DType::kFp8 : DType::kBf16;
    plan.optimizer = std::array{v1::OPTIMIZER_ADAM, v1::OPTIMIZER_SGD,
                                v1::OPTIMIZER_NONE}[static_cast<std::size_t>(OneOf({0, 1, 2}))];
    plan.loss_chunks = OneOf({1, 2, 4});
    const bool split = choice >= 3 && choice <= 7;
    if (!split && !model.experts) plan.mlp_chunks = OneOf({1, 1, 4});
    const bool pairs =
        plan.schedule == v1::SCHEDULE_DUALPIPE || plan.schedule == v1::SCHEDULE_DUALPIPE_V;
    const bool whole_groups = plan.schedule == v1::SCHEDULE_INTERLEAVED;
    if (!pairs && !whole) {
      plan.micro_batches_per_unit =
          whole_groups ? 8 / plan.pipeline / OneOf({1, 2}) : OneOf({1, 2, 3});
    }
    Compress(model, plan);
    return plan;
  }

  /// What is sent in fewer bits, pruned, learned from a teacher or multiplied in another type.
  void Compress(const TransformerModel& model, ParallelPlan& plan) {
    const bool copies = plan.schedule == v1::SCHEDULE_DUALPIPE || plan.shards() < plan.replicas();
    if (Coin() && !copies) {
      ParallelPlan::GradientCompression& how = plan.gradient_compression.emplace();
      how.kind = static_cast<v1::GradientCompressor>(
          plan.zero_stage > 0 ? OneOf({v1::GRADIENT_COMPRESSOR_INT8, v1::GRADIENT_COMPRESSOR_FP8})
                              : OneOf({v1::GRADIENT_COMPRESSOR_TOP_K, v1::GRADIENT_COMPRESSOR_INT8,
                                       v1::GRADIENT_COMPRESSOR_POWER_SGD}));
      how.kept = 0.01;
      how.rank = OneOf({1, 4});
      how.error_feedback = Coin();
    }
    if (plan.zero_stage == 3 && Coin()) plan.gather_dtype = DType::kInt8;
    if (plan.optimizer_offload == v1::OFFLOAD_NONE && Coin()) {
      plan.pruning.share = 0.5;
      plan.pruning.two_of_four = Coin();
    }
    if (Coin()) {
      const auto of = static_cast<std::size_t>(OneOf({0, 2, 3}));
      plan.operator_precision[of] = Coin() ? DType::kInt8 : DType::kFp8;
    }
    if (Coin() && model.decoder_layers == 0 && model.multi_token_layers == 0) {
      plan.distillation.emplace().place = v1::TEACHER_PLACE_CACHED;
      plan.distillation->logits = OneOf({0, 8});
    }
  }

  std::array<Dimension, kDimensionCount> Order() {
    std::array order = {Dimension::kTensor, Dimension::kContext, Dimension::kData,
                        Dimension::kPipeline};
    std::shuffle(order.begin(), order.end(), random_);
    return order;
  }

  v1::Framework Framework() {
    v1::Framework framework;
    framework.set_pipeline_blocks_host(Coin());
    framework.set_overlap_pipeline(Coin());
    framework.set_overlap_tensor_parallel_backward(Coin());
    framework.set_scatter_gather_pipeline(Coin());
    framework.set_fused_gradient_accumulation(Coin());
    framework.set_grouped_gemm(Coin());
    return framework;
  }

 private:
  std::mt19937 random_;
};

/// Every transfer has one end that sends and one that receives, of the same size.
void CheckTransfers(const Program& program) {
  std::vector<std::vector<const Op*>> members(program.rendezvous_count());
  for (const Instruction& instruction : program.instructions()) {
    if (instruction.rendezvous == RendezvousId::kNone) continue;
    members[static_cast<std::size_t>(instruction.rendezvous)].push_back(&program.op(instruction));
  }
  for (const std::vector<const Op*>& ends : members) {
    if (ends.empty()) continue;
    if (ends[0]->kind == OpKind::kAllReduce && ends[0]->dims[0] == 4) {
      // A number that all stages sum.
      ASSERT_EQ(ends.size(), program.rank_classes().size());
      continue;
    }
    ASSERT_EQ(ends.size(), 2u);
    EXPECT_EQ(ends[0]->dims[0], ends[1]->dims[0]);
    const std::set<OpKind> kinds = {ends[0]->kind, ends[1]->kind};
    EXPECT_TRUE(kinds == (std::set{OpKind::kSend, OpKind::kRecv}) ||
                kinds == std::set{OpKind::kAllReduce} || kinds == std::set{OpKind::kReduceScatter});
  }
}

/// Memory returns to what it was before the step.
void CheckMemoryReturns(const Program& program) {
  std::vector<int> held(program.buffers().size());
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    for (const BufferEffect& effect : program.effects(InstructionId{i})) {
      if (effect.use == BufferUse::kAllocate) ++held[static_cast<std::size_t>(effect.buffer)];
      if (effect.use == BufferUse::kFree) --held[static_cast<std::size_t>(effect.buffer)];
    }
  }
  for (std::size_t b = 0; b < held.size(); ++b) {
    ASSERT_EQ(held[b], 0) << "buffer " << b << " of " << program.buffers()[b].bytes.count()
                          << " bytes, " << Name(program.buffers()[b].category);
  }
}

/// Each rank for itself: the same work, the same times and the same memory.
void CheckExpanded(const Program& folded, const ParallelPlan& plan, const Pricing& pricing) {
  const Result<Program> expanded = ExpandRanks(folded, plan);
  ASSERT_TRUE(expanded.has_value()) << expanded.error().message;
  ASSERT_EQ(expanded->rank_classes().size(), static_cast<std::size_t>(plan.gpus()));
  std::set<int> ranks;
  for (const RankClass& rank : expanded->rank_classes()) ranks.insert(rank.first_rank);
  ASSERT_EQ(ranks.size(), static_cast<std::size_t>(plan.gpus()));
  // Whoever takes part in a collective is in its group.
  std::vector<std::set<int>> members(expanded->rendezvous_count());
  std::vector<std::set<int>> meant(expanded->rendezvous_count());
  for (const RankClass& rank : expanded->rank_classes()) {
    for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
      const Instruction& instruction = expanded->instructions()[i];
      if (instruction.rendezvous == RendezvousId::kNone) continue;
      const auto r = static_cast<std::size_t>(instruction.rendezvous);
      const Group& group = expanded->group(expanded->op(instruction).group);
      members[r].insert(rank.first_rank);
      meant[r].insert(group.ranks.begin(), group.ranks.end());
    }
  }
  ASSERT_EQ(members, meant);
  const LoweredProgram all = Lower(*expanded, pricing);
  const Result<Timeline> chains = Simulate(Lower(folded, pricing).graph);
  ASSERT_TRUE(chains.has_value());
  // A chain takes its memory when it starts; collectives cut fewer chains of folded ranks.
  const LoweredProgram one = Lower(folded, pricing, {.fold_chains = false});
  const Result<Timeline> once = Simulate(one.graph);
  const Result<Timeline> each = Simulate(all.graph);
  ASSERT_TRUE(once.has_value() && each.has_value());
  ASSERT_EQ(chains->makespan(), each->makespan());
  const auto of_stage = static_cast<std::size_t>(plan.stage_ranks());
  for (std::size_t r = 0; r < expanded->rank_classes().size(); ++r) {
    ASSERT_GE(each->memory_peaks()[r].total, once->memory_peaks()[r / of_stage].total);
    ASSERT_LE(each->memory_peaks()[r].total, chains->memory_peaks()[r / of_stage].total);
  }
}

TEST(AnyPlanTest, EachRankForItselfTakesAsLongAsRanksFolded) {
  Pricing pricing = RandomPricing();
  pricing.interference_slowdown = 0.3;
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    PlanGenerator generator(seed);
    const TransformerModel model = generator.Model();
    ParallelPlan plan = generator.Plan(model);
    plan.rank_order = generator.Order();
    const v1::Framework framework = generator.Framework();
    const Result<Program> program = BuildTransformerStep(model, plan, framework);
    ASSERT_TRUE(program.has_value()) << program.error().message;
    if (plan.stage_ranks() <= 16) CheckExpanded(*program, plan, pricing);
    if (::testing::Test::HasFailure()) return;
  }
}

TEST(AnyPlanTest, TransfersPairMemoryReturnsAndTimeAddsUp) {
  constexpr std::uint32_t kPlans = 2500;
  Pricing pricing = RandomPricing();
  for (std::uint32_t seed = 0; seed < kPlans; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    PlanGenerator generator(seed);
    const TransformerModel model = generator.Model();
    const ParallelPlan plan = generator.Plan(model);
    const v1::Framework framework = generator.Framework();
    const Result<Program> program = BuildTransformerStep(model, plan, framework);
    ASSERT_TRUE(program.has_value()) << program.error().message;
    CheckTransfers(*program);
    CheckMemoryReturns(*program);
    if (::testing::Test::HasFailure()) return;
    const LoweredProgram folded = Lower(*program, pricing);
    const Result<Timeline> timeline = Simulate(folded.graph);
    ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
    // No rank is busy for longer than the step, and each for as long as its instructions say.
    std::vector<Duration> compute(program->rank_classes().size());
    for (const Instruction& instruction : program->instructions()) {
      const Stream& stream = program->stream(instruction.stream);
      if (stream.kind != StreamKind::kCompute) continue;
      compute[static_cast<std::size_t>(stream.rank_class)] += folded.cost(instruction).device;
    }
    ASSERT_GE(timeline->makespan(), *std::max_element(compute.begin(), compute.end()));
    if (seed % 5 != 0) continue;
    pricing.interference_slowdown = 0.3;
    const Result<Timeline> slowed = Simulate(Lower(*program, pricing).graph);
    const Result<Timeline> slowed_again =
        Simulate(Lower(*program, pricing, {.fold_chains = false}).graph);
    pricing.interference_slowdown = 0;
    // Each stretch is rounded to a picosecond.
    ASSERT_NEAR(static_cast<double>(slowed.value().makespan().picoseconds()),
                static_cast<double>(slowed_again.value().makespan().picoseconds()),
                static_cast<double>(program->size()));
    ASSERT_GE(slowed.value().makespan(), timeline->makespan());
    const LoweredProgram single = Lower(*program, pricing, {.fold_chains = false});
    const Result<Timeline> again = Simulate(single.graph);
    ASSERT_TRUE(again.has_value()) << again.error().message;
    ASSERT_EQ(timeline->makespan(), again->makespan());
    for (std::size_t s = 0; s < program->streams().size(); ++s) {
      const Stream& stream = program->streams()[s];
      if (stream.kind != StreamKind::kCompute) continue;
      ASSERT_EQ(again->busy(single.graph, StreamId{static_cast<std::uint32_t>(s)}),
                compute[static_cast<std::size_t>(stream.rank_class)]);
    }
  }
}

}  // namespace
}  // namespace stepcast
