// A teacher beside its student, and products in types of their own: operators, bytes and memory,
// worked out by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "strategies/transformer/test_models.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kHidden = 64;
constexpr std::int64_t kFfn = 256;
constexpr std::int64_t kLayers = 2;
constexpr std::int64_t kLength = 32;
constexpr std::int64_t kVocabulary = 1024;
constexpr int kMicroBatches = 2;
// Of the teacher.
constexpr std::int64_t kWide = 128;
constexpr std::int64_t kTeacherLayers = 3;

TransformerModel Student() { return SmallRotary(kLayers, kHidden, kFfn, kVocabulary); }

TransformerModel TeacherModel() {
  TransformerModel model = Student();
  model.layers = kTeacherLayers;
  model.hidden_size = kWide;
  model.ffn_hidden_size = 4 * kWide;
  model.head_size = kWide / 8;
  return model;
}
// Of a layer: queries, keys and values, their projection, two matrices of the MLP, two LayerNorms.
constexpr std::int64_t kTeacherWeights =
    kTeacherLayers * (12 * kWide * kWide + 4 * kWide) + 2 * kVocabulary * kWide + 2 * kWide;

ParallelPlan Plan() {
  ParallelPlan plan;
  plan.sequence_length = kLength;
  plan.layers_per_stage = {static_cast<int>(kLayers)};
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;
  plan.gradient_bucket = Bytes(1 << 20);
  plan.micro_batches = kMicroBatches;
  return plan;
}

ParallelPlan Distilled(v1::TeacherPlace place, std::int64_t logits = 0,
                       ParallelPlan plan = Plan()) {
  ParallelPlan::Distillation& made = plan.distillation.emplace();
  made.place = place;
  made.logits = logits;
  if (place == v1::TEACHER_PLACE_CACHED) return plan;
  ParallelPlan of_teacher = Plan();
  of_teacher.layers_per_stage = {static_cast<int>(kTeacherLayers)};
  of_teacher.tensor = plan.tensor;
  if (place == v1::TEACHER_PLACE_OTHER_GPUS) {
    of_teacher.tensor = made.teacher_gpus = 2;
    of_teacher.data = plan.data;
  }
  made.teacher = std::make_shared<const Teacher>(Teacher{TeacherModel(), of_teacher});
  return plan;
}

Program BuildOrDie(const TransformerModel& model, const ParallelPlan& plan,
                   const v1::Framework& framework = {}) {
  Result<Program> program = BuildTransformerStep(model, plan, framework);
  EXPECT_TRUE(program.has_value()) << program.error().message;
  return std::move(program).value();
}

v1::Framework Fused() {
  v1::Framework framework;
  framework.set_fused_cross_entropy(true);
  return framework;
}

/// Instructions of a rank class.
std::vector<const Instruction*> Of(const Program& program, std::size_t rank_class = 0) {
  std::vector<const Instruction*> instructions;
  const RankClass& rank = program.rank_classes()[rank_class];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    instructions.push_back(&program.instructions()[i]);
  }
  return instructions;
}

std::int64_t Count(const Program& program, OpKind kind, std::size_t rank_class = 0) {
  const auto instructions = Of(program, rank_class);
  return std::ranges::count_if(instructions, [&](const Instruction* instruction) {
    return program.op(*instruction).kind == kind;
  });
}

/// Kernels that the step with a teacher has over the one without, by name.
std::map<std::string, std::int64_t> More(const Program& with, const Program& without) {
  std::map<std::string, std::int64_t> counts;
  for (const Instruction* instruction : Of(with)) ++counts[Describe(with.op(*instruction))];
  for (const Instruction* instruction : Of(without)) --counts[Describe(without.op(*instruction))];
  std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
  return counts;
}

std::int64_t Resident(const Program& program, MemoryCategory category, std::size_t rank_class = 0) {
  return program.rank_classes()[rank_class].resident[static_cast<std::size_t>(category)].count();
}

/// Buffers are freed as often as they are taken; how many of that size there are.
std::int64_t Buffers(const Program& program, std::int64_t bytes) {
  std::map<std::uint32_t, int> held;
  std::int64_t count = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    for (const BufferEffect& effect : program.effects(InstructionId{i})) {
      int& times = held[static_cast<std::uint32_t>(effect.buffer)];
      if (effect.use == BufferUse::kAllocate) ++times;
      if (effect.use == BufferUse::kFree) --times;
      if (effect.use != BufferUse::kAllocate) continue;
      if (program.buffer(effect.buffer).bytes == Bytes(bytes)) ++count;
    }
  }
  for (const auto& [buffer, times] : held) EXPECT_EQ(times, 0) << "buffer " << buffer;
  return count;
}

// --- On the student's GPUs.

TEST(TeacherTest, RunsForwardBeforeEachMicroBatchOfItsStudent) {
  const Program alone = BuildOrDie(Student(), Plan());
  const Program taught = BuildOrDie(Student(), Distilled(v1::TEACHER_PLACE_SAME_GPUS));
  // Its four products a layer and one for the logits.
  const std::int64_t products = kMicroBatches * (4 * kTeacherLayers + 1);
  EXPECT_EQ(Count(taught, OpKind::kGemm) - Count(alone, OpKind::kGemm), products);
  EXPECT_EQ(Count(taught, OpKind::kAttention) - Count(alone, OpKind::kAttention),
            kMicroBatches * kTeacherLayers);
  EXPECT_EQ(Count(taught, OpKind::kAdam), Count(alone, OpKind::kAdam));
  // In the order of the host: the teacher's logits, the student's, and no other backward.
  std::vector<std::int64_t> inner;
  for (const Instruction* instruction : Of(taught)) {
    const Op& op = taught.op(*instruction);
    const bool logits =
        op.kind == OpKind::kGemm && op.layout == GemmLayout::kTN && op.dims[1] == kVocabulary;
    if (logits) inner.push_back(op.dims[2]);
    if (instruction->origin.phase == Phase::kBackward && op.kind == OpKind::kGemm) {
      EXPECT_NE(op.dims[0], kWide) << Describe(op);
      EXPECT_NE(op.dims[1], kWide) << Describe(op);
    }
  }
  EXPECT_THAT(inner, ElementsAre(kWide, kHidden, kWide, kHidden));
  EXPECT_EQ(
      Resident(taught, MemoryCategory::kParameters) - Resident(alone, MemoryCategory::kParameters),
      2 * kTeacherWeights);
  for (const MemoryCategory category :
       {MemoryCategory::kGradients, MemoryCategory::kOptimizer, MemoryCategory::kBuffers}) {
    EXPECT_EQ(Resident(taught, category), Resident(alone, category)) << Name(category);
  }
  // Logits of 16 bits, of each micro-batch.
  EXPECT_EQ(Buffers(taught, kLength * kVocabulary * 2), kMicroBatches);
}

TEST(TeacherTest, TensorParallelRanksHaveTheirPartsOfIt) {
  ParallelPlan plan = Plan();
  plan.tensor = 2;
  const Program alone = BuildOrDie(Student(), plan);
  const Program taught = BuildOrDie(Student(), Distilled(v1::TEACHER_PLACE_SAME_GPUS, 0, plan));
  // Norms are on both ranks.
  constexpr std::int64_t kNorms = kTeacherLayers * 4 * kWide + 2 * kWide;
  EXPECT_EQ(
      Resident(taught, MemoryCategory::kParameters) - Resident(alone, MemoryCategory::kParameters),
      2 * ((kTeacherWeights - kNorms) / 2 + kNorms));
  EXPECT_EQ(Buffers(taught, kLength * kVocabulary * 2 / 2), kMicroBatches);
}

// --- What the loss adds.

class DivergenceTest : public ::testing::Test {
 protected:
  /// Of one micro-batch.
  static std::map<std::string, std::int64_t> Kernels(std::int64_t logits,
                                                     const v1::Framework& framework) {
    ParallelPlan plan = Plan();
    plan.micro_batches = 1;
    return More(BuildOrDie(Student(), Distilled(v1::TEACHER_PLACE_CACHED, logits, plan), framework),
                BuildOrDie(Student(), plan, framework));
  }
};

TEST_F(DivergenceTest, IsComposedAsPyTorchDoesIt) {
  const std::map<std::string, std::int64_t> expected = {
      {"load 0.06 MiB", 1},  // 32 x 1024 logits of 16 bits
      {"softmax bf16 32x1024", 2},
      {"add bf16 32x1024", 1},
      {"norm_reduce bf16 32x1024", 1},
      {"scale_backward bf16 32x1024", 1},
      {"softmax_backward bf16 32x1024", 1},
      {"add_backward bf16 32x1024", 1}};
  EXPECT_EQ(Kernels(0, {}), expected);
}

TEST_F(DivergenceTest, OneKernelReadsBothLogits) {
  const std::map<std::string, std::int64_t> expected = {{"load 0.06 MiB", 1},
                                                        {"norm_reduce bf16 32x2048", 1},
                                                        {"norm_reduce_backward bf16 32x1024", 1},
                                                        {"add_backward bf16 32x1024", 1}};
  EXPECT_EQ(Kernels(0, Fused()), expected);
}

TEST_F(DivergenceTest, AFewWordsAreGatheredAndTheirGradientsScattered) {
  const std::map<std::string, std::int64_t> expected = {
      {"load 0.01 MiB", 1},  // 32 x 64 of 2 bytes and their numbers of 4
      {"norm_reduce bf16 32x1024", 1},
      {"copy bf16 32x64", 1},
      {"add bf16 32x64", 1},
      {"add_backward bf16 32x1024", 1},
      {"embedding_backward bf16 2048x1", 1}};
  EXPECT_EQ(Kernels(64, Fused()), expected);
}

// --- Stored beforehand.

TEST(CachedLogitsTest, ComeFromTheDrivesBesideTheForwardOfTheLastStage) {
  ParallelPlan plan = Plan();
  plan.pipeline = 2;
  plan.layers_per_stage = {1, 1};
  const Program taught = BuildOrDie(Student(), Distilled(v1::TEACHER_PLACE_CACHED, 16, plan));
  EXPECT_EQ(Count(taught, OpKind::kLoad, 0), 0);
  EXPECT_EQ(Count(taught, OpKind::kLoad, 1), kMicroBatches);
  EXPECT_EQ(Count(taught, OpKind::kGemm, 1), Count(BuildOrDie(Student(), plan), OpKind::kGemm, 1));
  for (const Instruction* instruction : Of(taught, 1)) {
    const Op& op = taught.op(*instruction);
    if (op.kind != OpKind::kLoad) continue;
    EXPECT_EQ(op.dims[0], kLength * 16 * (2 + 4));
    EXPECT_EQ(static_cast<HostMemory>(op.dims[1]), HostMemory::kNvme);
    EXPECT_EQ(taught.stream(instruction->stream).kind, StreamKind::kOffload);
  }
  EXPECT_EQ(Buffers(taught, kLength * 16 * (2 + 4)), kMicroBatches);
}

// --- On GPUs of its own.

TEST(TeacherTest, OnGpusOfItsOwnSendsLogitsToItsStudent) {
  ParallelPlan plan = Plan();
  plan.data = 3;
  plan.pipeline = 2;
  plan.layers_per_stage = {1, 1};
  const Program taught = BuildOrDie(Student(), Distilled(v1::TEACHER_PLACE_OTHER_GPUS, 0, plan));
  ASSERT_EQ(taught.rank_classes().size(), 3U);
  const RankClass& teacher = taught.rank_classes()[2];
  EXPECT_EQ(teacher.name, "teacher");
  EXPECT_EQ(teacher.ranks, 3 * 2) << "two for each replica";
  EXPECT_EQ(teacher.first_rank, 3 * 2) << "behind the student's";
  EXPECT_EQ(taught.total_ranks(), 12);
  // Two tensor-parallel ranks have half of its matrices each; nothing of it is on the student's.
  constexpr std::int64_t kNorms = kTeacherLayers * 4 * kWide + 2 * kWide;
  EXPECT_EQ(Resident(taught, MemoryCategory::kParameters, 2),
            2 * ((kTeacherWeights - kNorms) / 2 + kNorms));
  const Program alone = BuildOrDie(Student(), plan);
  for (const std::size_t stage : {0U, 1U}) {
    EXPECT_EQ(Resident(taught, MemoryCategory::kParameters, stage),
              Resident(alone, MemoryCategory::kParameters, stage));
    EXPECT_EQ(Count(taught, OpKind::kGemm, stage), Count(alone, OpKind::kGemm, stage));
  }
  EXPECT_EQ(Count(taught, OpKind::kGemm, 2), kMicroBatches * (4 * kTeacherLayers + 1));
  // One student rank of a replica gets all logits, half of them from each of the teacher's ranks:
  // the link of the student is the narrower end.
  std::map<RendezvousId, int> meetings;
  for (const std::size_t rank_class : {1U, 2U}) {
    for (const Instruction* instruction : Of(taught, rank_class)) {
      const Op& op = taught.op(*instruction);
      if (op.kind != OpKind::kSend && op.kind != OpKind::kRecv) continue;
      const Group& group = taught.group(op.group);
      if (group.name != "teacher and student") continue;
      EXPECT_EQ(op.dims[0], kLength * kVocabulary * 2);
      EXPECT_THAT(group.ranks, ElementsAre(taught.rank_classes()[1].first_rank, 6));
      ++meetings[instruction->rendezvous];
    }
  }
  EXPECT_EQ(meetings.size(), static_cast<std::size_t>(kMicroBatches));
  for (const auto& [rendezvous, members] : meetings) EXPECT_EQ(members, 2);
  // Both ends hold them.
  EXPECT_EQ(Buffers(taught, kLength * kVocabulary * 2), kMicroBatches);
  EXPECT_EQ(Buffers(taught, kLength * kVocabulary * 2 / 2), kMicroBatches);
}

TEST(TeacherTest, IsNotExecuted) {
  DataFlow flow;
  const Result<Program> program = BuildTransformerStep(
      Student(), Distilled(v1::TEACHER_PLACE_SAME_GPUS), v1::Framework(), 1, &flow);
  ASSERT_FALSE(program.has_value());
  EXPECT_EQ(program.error().code, ErrorCode::kUnsupported);
  EXPECT_THAT(program.error().message, ::testing::HasSubstr("distillation cannot be executed yet"));
}

// --- Types of products.

class OperatorPrecisionTest : public ::testing::Test {
 protected:
  void Set(ProductClass of, DType dtype) {
    plan_.operator_precision[static_cast<std::size_t>(of)] = dtype;
  }
  /// Products by type.
  std::map<DType, std::int64_t> Products() const {
    std::map<DType, std::int64_t> counts;
    const Program program = BuildOrDie(Student(), plan_);
    for (const Instruction* instruction : Of(program)) {
      const Op& op = program.op(*instruction);
      if (IsMatrix(op.kind)) ++counts[op.dtype];
    }
    return counts;
  }
  std::map<std::string, std::int64_t> MoreKernels() const {
    ParallelPlan plain = Plan();
    plain.micro_batches = 1;
    return More(BuildOrDie(Student(), plan_), BuildOrDie(Student(), plain));
  }
  OperatorPrecisionTest() { plan_.micro_batches = 1; }

  ParallelPlan plan_ = Plan();
};

// A layer has four linear layers of three products, and attention forward and backward; the output
// layer has three.
TEST_F(OperatorPrecisionTest, HoldsForItsClassAlone) {
  using Counts = std::map<DType, std::int64_t>;
  EXPECT_EQ(Products(), (Counts{{DType::kBf16, kLayers * (4 * 3 + 2) + 3}}));
  Set(ProductClass::kMlp, DType::kFp8);
  EXPECT_EQ(Products(),
            (Counts{{DType::kFp8, kLayers * 2 * 3}, {DType::kBf16, kLayers * (2 * 3 + 2) + 3}}));
  Set(ProductClass::kOutputLayer, DType::kFp8);
  EXPECT_EQ(Products(),
            (Counts{{DType::kFp8, kLayers * 2 * 3 + 3}, {DType::kBf16, kLayers * (2 * 3 + 2)}}));
  Set(ProductClass::kAttention, DType::kFp8);
  EXPECT_EQ(Products(),
            (Counts{{DType::kFp8, kLayers * (2 * 3 + 2) + 3}, {DType::kBf16, kLayers * 2 * 3}}));
  Set(ProductClass::kAttentionProjection, DType::kFp4);
  EXPECT_EQ(Products(),
            (Counts{{DType::kFp8, kLayers * (2 * 3 + 2) + 3}, {DType::kFp4, kLayers * 2 * 3}}));
}

// One class back to the step's type is as if only the others had been given another one.
TEST_F(OperatorPrecisionTest, TakesAClassOutOfMatrixPrecision) {
  plan_.matrix_precision = DType::kFp8;
  Set(ProductClass::kAttentionProjection, DType::kBf16);
  const auto narrow = Products();
  plan_ = Plan();
  plan_.micro_batches = 1;
  Set(ProductClass::kMlp, DType::kFp8);
  EXPECT_EQ(Products(), narrow);
}

// Inputs forward and gradients backward are cast; of attention queries, keys and values.
TEST_F(OperatorPrecisionTest, CastsWhereTypesChange) {
  Set(ProductClass::kAttention, DType::kFp8);
  const auto more = MoreKernels();
  EXPECT_EQ(more.at("cast bf16 32x192"), kLayers);
  EXPECT_EQ(more.at("cast_backward bf16 32x64"), kLayers);
  EXPECT_EQ(more.at("attention fp8 batch 1 seq 32 heads 8/8 dim 8 causal"), kLayers);
}

// Gradients of weights stay in 16 bits. Operands are searched for their largest element and cast:
// inputs, gradients, and weights forward and backward.
TEST_F(OperatorPrecisionTest, IntegersAreScaledRowByRowAndWeightsToo) {
  Set(ProductClass::kMlp, DType::kInt8);
  const auto more = MoreKernels();
  for (const char* name : {"norm_reduce", "cast"}) {
    const std::string op(name);
    EXPECT_EQ(more.at(op + " bf16 32x64"), kLayers) << "into the MLP";
    EXPECT_EQ(more.at(op + " bf16 32x256"), kLayers) << "its activation";
    EXPECT_EQ(more.at(op + "_backward bf16 32x64"), kLayers);
    EXPECT_EQ(more.at(op + "_backward bf16 32x256"), kLayers);
    EXPECT_EQ(more.at(op + " bf16 256x64"), kLayers) << "weights";
    EXPECT_EQ(more.at(op + " bf16 64x256"), kLayers);
    EXPECT_EQ(more.at(op + "_backward bf16 256x64"), kLayers);
    EXPECT_EQ(more.at(op + "_backward bf16 64x256"), kLayers);
  }
  EXPECT_EQ(more.at("gemm_tn int8 32x256x64"), kLayers);
  EXPECT_EQ(more.at("gemm_nn int8 32x64x256"), kLayers);
  EXPECT_EQ(more.count("gemm_nt bf16 256x64x32"), 0U) << "as before";
}

// Logits come in fp32 and stay so until their gradients are used up: twice the bytes.
TEST_F(OperatorPrecisionTest, AWideOutputLayerMakesWideLogits) {
  const Program plain = BuildOrDie(Student(), plan_, Fused());
  Set(ProductClass::kOutputLayer, DType::kFp32);
  const auto more = MoreKernels();
  const std::map<std::string, std::int64_t> expected = {
      {"cast bf16 32x64", 1},    // input
      {"cast bf16 1024x64", 1},  // weights
      {"cast_backward bf16 1024x64", 1},
      {"cast_backward fp32 32x64", 1},  // gradient of the input
      {"gemm_tn fp32 32x1024x64", 1},
      {"gemm_nn fp32 32x64x1024", 1},
      {"gemm_nt fp32 1024x64x32", 1},
      {"gemm_tn bf16 32x1024x64", -1},
      {"gemm_nn bf16 32x64x1024", -1},
      {"gemm_nt bf16 1024x64x32", -1},
      {"cross_entropy fp32 32x1024", 3},
      {"cross_entropy bf16 32x1024", -3},
      {"cross_entropy_backward fp32 32x1024", 1},
      {"cross_entropy_backward bf16 32x1024", -1}};
  EXPECT_EQ(more, expected);
  // Logits, and the inputs of the norm and of the layer.
  const std::int64_t inputs = 2 * kLength * kHidden * 2;
  EXPECT_EQ(Buffers(plain, kLength * kVocabulary * 2 + inputs), 1);
  EXPECT_EQ(Buffers(BuildOrDie(Student(), plan_, Fused()), kLength * kVocabulary * 4 + inputs), 1);
}

}  // namespace
}  // namespace stepcast
