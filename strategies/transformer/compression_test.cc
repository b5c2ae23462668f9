// Pruned weights, compressed gradients and weights gathered in few bits: operators, bytes on links
// and memory, worked out by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <numeric>
#include <vector>

#include "strategies/step/compress.h"
#include "strategies/transformer/test_models.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kHidden = 64;
constexpr std::int64_t kFfn = 256;
constexpr std::int64_t kLayers = 3;
constexpr std::int64_t kLength = 32;
constexpr std::int64_t kVocabulary = 1024;
// Queries, keys and values, their projection, and the two matrices of the MLP.
constexpr std::int64_t kLinearOfLayer = 4 * kHidden * kHidden + 2 * kHidden * kFfn;

/// No biases, LayerNorm with weight and bias, a table at each end.
TransformerModel Model() { return SmallRotary(kLayers, kHidden, kFfn, kVocabulary); }

TransformerModel WithExperts() {
  TransformerModel model = Model();
  model.experts = ExpertLayers{};
  model.experts->count = 4;
  model.experts->per_token = 2;
  model.experts->hidden_size = kFfn;
  return model;
}

ParallelPlan Plan(int data = 1) {
  ParallelPlan plan;
  plan.sequence_length = kLength;
  plan.layers_per_stage = {static_cast<int>(kLayers)};
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;
  plan.gradient_bucket = Bytes(1);
  plan.data = data;
  return plan;
}

Program BuildOrDie(const TransformerModel& model, const ParallelPlan& plan,
                   DataFlow* flow = nullptr) {
  Result<Program> program = BuildTransformerStep(model, plan, v1::Framework(), 1, flow);
  EXPECT_TRUE(program.has_value()) << program.error().message;
  return std::move(program).value();
}

/// Of the first rank class, in order.
std::vector<Op> OpsOf(const Program& program, Phase phase) {
  std::vector<Op> ops;
  const RankClass& rank = program.rank_classes().front();
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (instruction.origin.phase == phase) ops.push_back(program.op(instruction));
  }
  return ops;
}

/// Elements of kernels of that kind in all of a step.
std::int64_t Elements(const Program& program, OpKind kind) {
  std::int64_t sum = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (op.kind == kind) sum += op.dims[0] * op.dims[1];
  }
  return sum;
}

std::int64_t Resident(const Program& program, MemoryCategory category) {
  return program.rank_classes().front().resident[static_cast<std::size_t>(category)].count();
}

std::int64_t Products(const Program& program, bool sparse) {
  std::int64_t count = 0;
  for (const Instruction& instruction : program.instructions()) {
    const Op& op = program.op(instruction);
    if (op.kind == OpKind::kGemm && op.sparse == sparse) ++count;
  }
  return count;
}

// --- Matrices.

// Every weight is in one of them, but for those of norms.
TEST(MatricesTest, HoldAllWeightsButVectors) {
  ProgramBuilder builder;
  ParallelPlan plan = Plan();
  plan.tensor = 2;
  for (const TransformerModel& model : {Model(), WithExperts()}) {
    const LayeredModel units =
        TransformerUnits(builder, PlanGroups(), model, plan, v1::Framework());
    for (const UnitKind& kind : units.kinds) {
      std::int64_t dense = 0;
      std::int64_t experts = 0;
      for (const WeightMatrix& matrix : kind.backward.matrices) {
        (matrix.experts ? experts : dense) += matrix.elements();
      }
      const std::int64_t norms = kind.name == "embedding"      ? 0
                                 : kind.name == "output layer" ? 2 * kHidden
                                                               : 4 * kHidden;
      EXPECT_EQ(dense, kind.parameters - norms) << kind.name;
      EXPECT_EQ(experts, kind.expert_parameters) << kind.name;
    }
  }
}

// --- Pruning.

class PruningTest : public ::testing::Test {
 protected:
  static ParallelPlan Pruned(ParallelPlan plan, double share = 0.5) {
    plan.pruning.share = share;
    return plan;
  }
};

// One kernel more, after the update and before the cast to 16 bits; products stay.
TEST_F(PruningTest, MasksFollowTheUpdate) {
  const Program dense = BuildOrDie(Model(), Plan());
  const Program pruned = BuildOrDie(Model(), Pruned(Plan()));
  EXPECT_EQ(pruned.size(), dense.size() + 1);
  EXPECT_EQ(Elements(pruned, OpKind::kMask), kLayers * kLinearOfLayer);
  const std::vector<Op> ops = OpsOf(pruned, Phase::kOptimizer);
  const auto adam = std::ranges::find(ops, OpKind::kAdam, &Op::kind);
  ASSERT_LT(adam - ops.begin(), static_cast<std::ptrdiff_t>(ops.size()) - 2);
  EXPECT_EQ(adam[1].kind, OpKind::kMask);
  EXPECT_EQ(adam[1].dtype, DType::kFp32);
  // fp32 weights read and written, a byte of the mask read.
  EXPECT_EQ(MemoryTraffic(adam[1]).count(), 9 * kLayers * kLinearOfLayer);
  EXPECT_EQ(adam[2].kind, OpKind::kCast);
  EXPECT_EQ(Products(pruned, false), Products(dense, false));
  EXPECT_EQ(Products(pruned, true), 0);
}

TEST_F(PruningTest, MasksTakeAByteForEachWeightOfALinearLayer) {
  const auto more = [](const ParallelPlan& plan, const TransformerModel& model) {
    return Resident(BuildOrDie(model, Pruned(plan)), MemoryCategory::kOptimizer) -
           Resident(BuildOrDie(model, plan), MemoryCategory::kOptimizer);
  };
  EXPECT_EQ(more(Plan(), Model()), kLayers * kLinearOfLayer);
  ParallelPlan zero = Plan(4);
  zero.zero_stage = 1;
  EXPECT_EQ(more(zero, Model()), kLayers * kLinearOfLayer / 4);
  ParallelPlan tensor = Plan();
  tensor.tensor = 2;
  EXPECT_EQ(more(tensor, Model()), kLayers * kLinearOfLayer / 2);
  // Four experts of two matrices in place of the MLP; not the router.
  EXPECT_EQ(more(Plan(), WithExperts()),
            kLayers * (4 * kHidden * kHidden + 4 * 2 * kHidden * kFfn));
  ParallelPlan experts = Plan(2);
  experts.expert = 2;
  EXPECT_EQ(more(experts, WithExperts()),
            kLayers * (4 * kHidden * kHidden + 2 * 2 * kHidden * kFfn));
}

// Forward products of layers, and nothing else; each of them packs its weights first.
TEST_F(PruningTest, TwoOfFourRunsForwardProductsOfLayersOnSparseCores) {
  ParallelPlan plan = Pruned(Plan());
  plan.pruning.two_of_four = true;
  const Program program = BuildOrDie(Model(), plan);
  EXPECT_EQ(Products(program, true), kLayers * 4);
  EXPECT_EQ(Elements(program, OpKind::kPack), kLayers * kLinearOfLayer);
  EXPECT_EQ(Elements(program, OpKind::kMask), kLayers * kLinearOfLayer);
  for (const Op& op : OpsOf(program, Phase::kForward)) {
    if (op.kind != OpKind::kGemm) continue;
    EXPECT_EQ(op.sparse, op.dims[1] != kVocabulary) << Describe(op);
  }
  for (const Op& op : OpsOf(program, Phase::kBackward)) EXPECT_FALSE(op.sparse) << Describe(op);
  // The weights of the MLP are the largest: half of them in 16 bits, and a bit each for their
  // places.
  const Program dense = BuildOrDie(Model(), Plan());
  EXPECT_EQ(Resident(program, MemoryCategory::kBuffers) - Resident(dense, MemoryCategory::kBuffers),
            kHidden * kFfn + kHidden * kFfn / 8);
}

TEST_F(PruningTest, ExpertsAreProductsOfTwoOfFourToo) {
  ParallelPlan plan = Pruned(Plan());
  plan.pruning.two_of_four = true;
  v1::Framework framework;
  framework.set_grouped_gemm(true);
  const Result<Program> program = BuildTransformerStep(WithExperts(), plan, framework);
  ASSERT_TRUE(program.has_value()) << program.error().message;
  // Two of attention, and two for all experts at once.
  EXPECT_EQ(Products(*program, true), kLayers * 4);
  EXPECT_EQ(Elements(*program, OpKind::kPack),
            kLayers * (4 * kHidden * kHidden + 4 * 2 * kHidden * kFfn));
}

TEST_F(PruningTest, FlowsSayWhatMasksTouch) {
  for (const int stage : {0, 2, 3}) {
    ParallelPlan plan = Pruned(Plan(2));
    plan.zero_stage = stage;
    plan.reduce_each_micro_batch = stage >= 2;
    DataFlow flow;
    const Program program = BuildOrDie(Model(), plan, &flow);
    std::int64_t masked = 0;
    for (std::uint32_t i = 0; i < program.size(); ++i) {
      const FlowStep step = flow.step(InstructionId{i});
      if (step.function != Function::kApplyMask) continue;
      for (const TensorSlice& slice : flow.slices(flow.operands(step)[0])) {
        EXPECT_EQ(flow.tensor(slice.tensor).role, TensorRole::kMask);
        masked += slice.elements;
      }
    }
    // Whole layers, with their norms.
    EXPECT_EQ(masked, kLayers * (kLinearOfLayer + 4 * kHidden)) << "zero_stage " << stage;
  }
}

// --- Compressed gradients.

class CompressionTest : public ::testing::Test {
 protected:
  static ParallelPlan Compressed(v1::GradientCompressor kind, int data = 4) {
    ParallelPlan plan = Plan(data);
    ParallelPlan::GradientCompression& how = plan.gradient_compression.emplace();
    how.kind = kind;
    return plan;
  }
  static CompressedReduction Of(std::int64_t elements, bool scatters = false) {
    CompressedReduction of;
    of.elements = elements;
    of.scatters = scatters;
    of.ranks = 4;
    return of;
  }
  static std::vector<OpKind> Kinds(const std::vector<Op>& ops) {
    std::vector<OpKind> kinds;
    for (const Op& op : ops) kinds.push_back(op.kind);
    return kinds;
  }
  static std::int64_t Parameters(const ParallelPlan& plan) {
    return WeightsOfStage(Model(), plan, 0).parameters;
  }
};

// A hundredth of 10,000 elements: 100 of 4 bytes and their numbers of 4, of 4 ranks.
TEST_F(CompressionTest, TopKGathersValuesAndTheirPlaces) {
  ParallelPlan plan = Compressed(v1::GRADIENT_COMPRESSOR_TOP_K);
  plan.gradient_compression->kept = 0.01;
  const std::vector<Op> ops = ReductionOps(plan, Of(10'000));
  EXPECT_THAT(Kinds(ops),
              ElementsAre(OpKind::kSelect, OpKind::kAllGather, OpKind::kFill, OpKind::kEmbedding));
  // Four passes for the four bytes of a key and one that gathers, of 4 bytes each; then 100 are
  // written.
  EXPECT_EQ(MemoryTraffic(ops[0]).count(), 5 * 4 * 10'000 + 100 * 8);
  EXPECT_EQ(ops[1].dims[0], 4 * 100 * 8);
  EXPECT_EQ(ops[3].dims[0], 4 * 100);
  EXPECT_EQ(ReductionBuffer(plan, Of(10'000)), Bytes(5 * 100 * 8));
  EXPECT_EQ(CompressionState(plan, DType::kFp32, 10'000, {}), Bytes());
  plan.gradient_compression->error_feedback = true;
  EXPECT_THAT(Kinds(ReductionOps(plan, Of(10'000))),
              ElementsAre(OpKind::kAdd, OpKind::kSelect, OpKind::kCopy, OpKind::kAllGather,
                          OpKind::kFill, OpKind::kEmbedding));
  EXPECT_EQ(CompressionState(plan, DType::kFp32, 10'000, {}), Bytes(40'000));
  // At least one element goes.
  plan.gradient_compression->kept = 1e-9;
  EXPECT_EQ(ReductionOps(plan, Of(10'000))[3].dims[0], 4 * 8);
}

// 10,240 elements are 40 blocks of 256: a byte each and 4 for each block.
TEST_F(CompressionTest, EightBitsGoToTheRankThatSumsThemAndBack) {
  const ParallelPlan plan = Compressed(v1::GRADIENT_COMPRESSOR_INT8);
  const std::vector<Op> ops = ReductionOps(plan, Of(10'240));
  EXPECT_THAT(Kinds(ops), ElementsAre(OpKind::kCast, OpKind::kAllToAll, OpKind::kColumnSum,
                                      OpKind::kFill, OpKind::kAllGather, OpKind::kCast));
  EXPECT_EQ(MemoryTraffic(ops[0]).count(), (4 + 1) * 10'240);
  EXPECT_EQ(ops[1].dims[0], 10'240 + 40 * 4);
  EXPECT_EQ(ops[1].dtype, DType::kInt8);
  EXPECT_EQ(MemoryTraffic(ops[2]).count(), 10'240) << "four parts of a quarter, of a byte";
  EXPECT_EQ(MemoryTraffic(ops[3]).count(), 10'240 / 4) << "of the sum";
  EXPECT_EQ(ops[4].dims[0], 10'240 + 40 * 4);
  EXPECT_EQ(MemoryTraffic(ops[5]).count(), (1 + 4) * 10'240);
  EXPECT_EQ(ReductionBuffer(plan, Of(10'240)), Bytes(2 * (10'240 + 160)));
  // Where a rank needs its part alone, that is all; written in full precision.
  const std::vector<Op> scattered = ReductionOps(plan, Of(10'240, /*scatters=*/true));
  EXPECT_THAT(Kinds(scattered),
              ElementsAre(OpKind::kCast, OpKind::kAllToAll, OpKind::kColumnSum, OpKind::kFill));
  EXPECT_EQ(MemoryTraffic(scattered[3]).count(), 4 * 10'240 / 4);
  EXPECT_EQ(ReductionOps(Compressed(v1::GRADIENT_COMPRESSOR_FP8), Of(10'240))[1].dtype,
            DType::kFp8);
}

// Of rank 2: two matrices of 100 x 50 and one of 40 x 30 are worth it, one of 4 x 100 is not, and
// 60 elements are no matrix.
TEST_F(CompressionTest, PowerSgdReducesThinMatrices) {
  ParallelPlan plan = Compressed(v1::GRADIENT_COMPRESSOR_POWER_SGD);
  plan.gradient_compression->rank = 2;
  const std::vector<WeightMatrix> matrices = {{100, 50}, {4, 100}, {40, 30}, {100, 50}};
  CompressedReduction of = Of(10'000 + 400 + 1'200 + 60);
  of.matrices = matrices;
  const std::vector<Op> ops = ReductionOps(plan, of);
  EXPECT_THAT(Kinds(ops),
              ElementsAre(OpKind::kGemm, OpKind::kGemm, OpKind::kAllReduce, OpKind::kScale,
                          OpKind::kGemm, OpKind::kGemm, OpKind::kAllReduce, OpKind::kGemm,
                          OpKind::kGemm, OpKind::kAllReduce));
  EXPECT_EQ(ops[0], Op::Gemm(DType::kFp32, GemmLayout::kNN, 100, 2, 50, 2));
  EXPECT_EQ(ops[1], Op::Gemm(DType::kFp32, GemmLayout::kNN, 40, 2, 30));
  EXPECT_EQ(ops[2].dims[0], 4 * 2 * (2 * 100 + 40));
  EXPECT_EQ(ops[4], Op::Gemm(DType::kFp32, GemmLayout::kNT, 50, 2, 100, 2));
  EXPECT_EQ(ops[6].dims[0], 4 * 2 * (2 * 50 + 30));
  EXPECT_EQ(ops[7], Op::Gemm(DType::kFp32, GemmLayout::kTN, 100, 50, 2, 2));
  EXPECT_EQ(ops[9].dims[0], 4 * 460) << "the rest as it is";
  EXPECT_EQ(ReductionBuffer(plan, of), Bytes(4 * 2 * 240));
  // The right-hand matrices stay, with error feedback also what was not sent.
  EXPECT_EQ(CompressionState(plan, DType::kFp32, of.elements, matrices), Bytes(4 * 2 * 130));
  plan.gradient_compression->error_feedback = true;
  EXPECT_EQ(CompressionState(plan, DType::kFp32, of.elements, matrices),
            Bytes(4 * (2 * 130 + 11'200)));
}

// All gradients go in 8 bits, whether at the end, in buckets or to those that keep a part.
TEST_F(CompressionTest, AStepSendsEveryGradientOnce) {
  for (const int stage : {0, 1, 2}) {
    for (const bool overlaps : {false, true}) {
      ParallelPlan plan = Compressed(v1::GRADIENT_COMPRESSOR_INT8);
      plan.overlap_gradient_reduce = overlaps;
      plan.zero_stage = stage;
      plan.reduce_each_micro_batch = stage == 2;
      plan.micro_batches = 2;
      SCOPED_TRACE(testing::Message() << "zero_stage " << stage << ", overlaps " << overlaps);
      DataFlow flow;
      const Program program = BuildOrDie(Model(), plan, &flow);
      std::map<OpKind, std::int64_t> bytes;
      for (const Op& op : OpsOf(program, Phase::kGradientReduce)) {
        if (IsCommunication(op.kind)) bytes[op.kind] += op.dims[0];
      }
      // With a scale for each block, of which a bucket may have one that is not full.
      const std::int64_t once = Parameters(plan) * (stage == 2 ? 2 : 1);
      const double tolerance = 4.0 * 2 * (kLayers + 2);
      const auto expected = static_cast<double>(once) * (1 + 4.0 / 256);
      EXPECT_NEAR(static_cast<double>(bytes[OpKind::kAllToAll]), expected, tolerance);
      EXPECT_NEAR(static_cast<double>(bytes[OpKind::kAllGather]), stage == 0 ? expected : 0,
                  tolerance);
      EXPECT_EQ(bytes[OpKind::kAllReduce], 0);
      EXPECT_EQ(bytes[OpKind::kReduceScatter], 0);
      EXPECT_EQ(CheckFlow(program, flow), "");
    }
  }
}

// The matrices of buckets and of what is left are those of all units, each once.
TEST_F(CompressionTest, PowerSgdOfAStepHasEachMatrixOnce) {
  for (const bool tied : {false, true}) {
    for (const bool overlaps : {false, true}) {
      ParallelPlan plan = Compressed(v1::GRADIENT_COMPRESSOR_POWER_SGD);
      plan.gradient_compression->rank = 4;
      plan.overlap_gradient_reduce = overlaps;
      plan.gradient_bucket = Bytes(500'000);  // what is left at the end is more than nothing
      TransformerModel model = Model();
      model.tied_embeddings = tied;
      const Program program = BuildOrDie(model, plan);
      std::int64_t sent = 0;
      std::int64_t compute = 0;
      for (const Instruction& instruction : program.instructions()) {
        if (instruction.origin.phase != Phase::kGradientReduce) continue;
        const Op& op = program.op(instruction);
        if (op.kind == OpKind::kAllReduce) sent += op.dims[0];
        if (op.kind == OpKind::kGemm && op.layout == GemmLayout::kNN) {
          EXPECT_EQ(program.stream(instruction.stream).kind, StreamKind::kCompute);
          compute += op.dims[0] * op.dims[2] * op.dims[3];
        }
      }
      const std::int64_t tables = tied ? 1 : 2;
      const std::int64_t matrices = kLayers * kLinearOfLayer + tables * kVocabulary * kHidden;
      EXPECT_EQ(compute, matrices);
      // Rows and columns of each: 3h and h, h and h, f and h, h and f; v and h; the rest is norms.
      const std::int64_t edges = kLayers * (3 + 1 + 1 + 1 + 1 + 1) * kHidden + kLayers * 2 * kFfn +
                                 tables * (kVocabulary + kHidden);
      EXPECT_EQ(sent, 4 * (4 * edges + (kLayers * 4 + 2) * kHidden))
          << "tied " << tied << ", overlaps " << overlaps;
      const ParallelPlan plain = Plan(4);
      EXPECT_EQ(Resident(program, MemoryCategory::kGradients) -
                    Resident(BuildOrDie(model, plain), MemoryCategory::kGradients),
                4 * 4 * (kLayers * (kHidden * 3 + kFfn) + tables * kHidden));
    }
  }
}

TEST_F(CompressionTest, ASingleReplicaSendsNothing) {
  const ParallelPlan compressed = Compressed(v1::GRADIENT_COMPRESSOR_TOP_K, /*data=*/1);
  const Program program = BuildOrDie(Model(), compressed);
  const Program plain = BuildOrDie(Model(), Plan());
  EXPECT_EQ(program.size(), plain.size());
  EXPECT_EQ(Resident(program, MemoryCategory::kGradients),
            Resident(plain, MemoryCategory::kGradients));
}

// --- Weights gathered in few bits.

TEST(GatherTypeTest, WeightsAreCastSentAndCastBack) {
  ParallelPlan plan = Plan(4);
  plan.zero_stage = 3;
  plan.reduce_each_micro_batch = true;
  const auto gathered = [](const Program& program) {
    std::int64_t bytes = 0;
    for (const Instruction& instruction : program.instructions()) {
      const Op& op = program.op(instruction);
      if (op.kind == OpKind::kAllGather) bytes += op.dims[0];
    }
    return bytes;
  };
  const std::int64_t parameters = WeightsOfStage(Model(), plan, 0).parameters;
  const auto weights = static_cast<double>(parameters);
  const std::int64_t casts = Elements(BuildOrDie(Model(), plan), OpKind::kCast);
  EXPECT_EQ(gathered(BuildOrDie(Model(), plan)), 2 * 2 * parameters);
  plan.gather_dtype = DType::kInt8;
  DataFlow flow;
  const Program program = BuildOrDie(Model(), plan, &flow);
  // For forward and for backward, with the last block of a unit not full.
  EXPECT_NEAR(static_cast<double>(gathered(program)), 2 * weights * (1 + 4.0 / 256),
              2 * 4 * (kLayers + 2));
  // The own quarter before, all of it after; a unit's part is rounded up.
  EXPECT_NEAR(static_cast<double>(Elements(program, OpKind::kCast) - casts),
              2 * weights * (1 + 1.0 / 4), 2 * (kLayers + 2));
  EXPECT_EQ(CheckFlow(program, flow), "");
}

}  // namespace
}  // namespace stepcast
