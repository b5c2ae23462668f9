#include "strategies/transformer/transformer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <ostream>
#include <set>

#include "strategies/transformer/layer.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TransformerModel Gpt(int layers, std::int64_t hidden, int heads, std::int64_t vocabulary = 51200) {
  TransformerModel model;
  model.layers = layers;
  model.hidden_size = hidden;
  model.ffn_hidden_size = 4 * hidden;
  model.attention_heads = model.kv_heads = heads;
  model.head_size = hidden / heads;
  model.vocabulary_size = vocabulary;
  return model;
}

TransformerModel Llama3(int layers = 32) {
  TransformerModel model = Gpt(layers, 4096, 32, 128256);
  model.ffn_hidden_size = 14336;
  model.kv_heads = 8;
  model.norm = v1::NORM_RMS_NORM;
  model.activation = v1::ACTIVATION_SWIGLU;
  model.position = v1::POSITION_ROTARY;
  model.biases = model.tied_embeddings = model.dropout = false;
  return model;
}

TransformerModel Tiny(int layers = 4) { return Gpt(layers, 512, 8, 1024); }

ParallelPlan Plan(const TransformerModel& model, int tensor = 1, int pipeline = 1, int data = 1,
                  int micro_batches = 1) {
  ParallelPlan plan;
  plan.tensor = tensor;
  plan.pipeline = pipeline;
  plan.data = data;
  plan.micro_batches = micro_batches;
  plan.global_batch_size = static_cast<std::int64_t>(micro_batches) * data;
  plan.sequence_length = 256;
  plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), pipeline);
  plan.precision = DType::kFp16;
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp16;
  plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
  plan.gradient_bucket = Bytes(1 << 20);
  return plan;
}

void Interleave(const TransformerModel& model, ParallelPlan& plan, int chunks) {
  plan.virtual_stages = chunks;
  plan.schedule = v1::SCHEDULE_INTERLEAVED;
  plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), plan.stages());
}

Program Build(const TransformerModel& model, const ParallelPlan& plan,
              const v1::Framework& framework = {}) {
  Result<Program> program = BuildTransformerStep(model, plan, framework);
  EXPECT_TRUE(program.has_value()) << program.error().message;
  return std::move(program).value();
}

/// The operators of one rank class that `want` asks for, in order.
template <typename Want>
std::vector<Op> OpsOf(const Program& program, std::size_t rank_class, Want want) {
  std::vector<Op> ops;
  const RankClass& rank = program.rank_classes()[rank_class];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (want(instruction)) ops.push_back(program.op(instruction));
  }
  return ops;
}

std::vector<Op> OpsOfKind(const Program& program, std::size_t rank_class, OpKind kind) {
  return OpsOf(program, rank_class, [&](const Instruction& instruction) {
    return program.op(instruction).kind == kind;
  });
}

std::vector<Op> OpsOnStream(const Program& program, std::size_t rank_class, StreamKind kind) {
  return OpsOf(program, rank_class, [&](const Instruction& instruction) {
    return program.stream(instruction.stream).kind == kind;
  });
}

/// Bytes of all, by kind.
std::map<OpKind, std::int64_t> BytesByKind(const std::vector<Op>& ops) {
  std::map<OpKind, std::int64_t> bytes;
  for (const Op& op : ops) bytes[op.kind] += op.dims[0];
  return bytes;
}

/// Tensor-parallel collectives over whole activations of the layers, by kind: how many.
std::map<OpKind, int> LayerCollectives(const Program& program, const TransformerModel& model,
                                       const ParallelPlan& plan, int layer) {
  const std::int64_t bytes = 2 * plan.micro_batch_size * plan.sequence_length * model.hidden_size;
  std::map<OpKind, int> count;
  for (const Op& op : OpsOf(program, 0, [&](const Instruction& instruction) {
         return instruction.origin.layer == layer &&
                program.stream(instruction.stream).kind == StreamKind::kTensorParallel;
       })) {
    EXPECT_EQ(op.dims[0], bytes);
    ++count[op.kind];
  }
  return count;
}

double GemmFlops(const Program& program) {
  double flops = 0;
  for (std::size_t r = 0; r < program.rank_classes().size(); ++r) {
    for (const Op& op : OpsOfKind(program, r, OpKind::kGemm)) {
      flops += ArithmeticWork(op).count() * program.rank_classes()[r].ranks;
    }
  }
  return flops;
}

std::int64_t Resident(const Program& program, std::size_t rank_class, MemoryCategory category) {
  return program.rank_classes()[rank_class].resident[static_cast<std::size_t>(category)].count();
}

// --- What backward makes again. A layer of DeepSeek-V3 with experts, shape from its config.json:
// 4,096 tokens, and as many to each of 4 experts of a rank as to all others: 8 x 4,096 in all.

TransformerModel DeepSeekLayer() {
  TransformerModel model;
  model.layers = 1;
  model.hidden_size = 7168;
  model.ffn_hidden_size = 18432;
  model.attention_heads = model.kv_heads = 128;
  model.head_size = 128;
  model.vocabulary_size = 129280;
  model.norm = v1::NORM_RMS_NORM;
  model.activation = v1::ACTIVATION_SWIGLU;
  model.position = v1::POSITION_ROTARY;
  model.biases = model.dropout = model.tied_embeddings = false;
  model.latent = LatentHeads{.query_rank = 1536,
                             .key_value_rank = 512,
                             .head_size = 128,
                             .rotary_size = 64,
                             .value_size = 128};
  model.experts = ExpertLayers{};
  model.experts->count = 256;
  model.experts->per_token = 8;
  model.experts->hidden_size = model.experts->shared_hidden_size = 2048;
  return model;
}

ParallelPlan DeepSeekPlan() {
  ParallelPlan plan;
  plan.data = plan.expert = 64;
  plan.micro_batches = 2;
  plan.sequence_length = 4096;
  plan.layers_per_stage = {1};
  plan.attention = v1::ATTENTION_KERNEL_FLASH;
  plan.matrix_precision = plan.dispatch_precision = DType::kFp8;
  return plan;
}

constexpr std::int64_t kTokens = 4096;
constexpr std::int64_t kReceived = 8 * kTokens;

TEST(RecomputedModulesTest, WithoutThemALatentLayerKeepsAll) {
  const std::int64_t bf16_elements =
      2 * 2 * kTokens * 7168                           // inputs and outputs of two norms
      + kTokens * (2 * 1536 + 2 * 512 + 64)            // latent vectors, as they are and normed
      + kTokens * 128 * (192 + 192 + 128)              // queries, keys, values
      + kTokens * 128 * 128                            // the output of attention
      + kReceived * 7168                               // tokens as experts get them
      + kReceived * 7168                               // and what they return to this rank
      + kReceived * 3 * 2048 + kTokens * 3 * 2048;     // into SwiGLU and out of it
  const std::int64_t fp32_elements = kTokens * 128     // the softmax of each head
                                     + kTokens * 256;  // the router
  const LayerActivations activations =
      ActivationsOfLayer(DeepSeekLayer(), DeepSeekPlan(), {.experts = true});
  EXPECT_EQ(activations.kept.count(), 2 * bf16_elements + 4 * fp32_elements);
  EXPECT_EQ(activations.made_again.count(), 0);
}

// As arXiv 2412.19437 says, sections 3.2.3 and 3.3.3.
TEST(RecomputedModulesTest, WhatDeepSeekKeeps) {
  ParallelPlan plan = DeepSeekPlan();
  plan.recompute_norms = plan.recompute_latent_projections = true;
  plan.recompute_activation_functions = true;
  plan.kept_input_dtype = DType::kFp8;
  plan.keeps_expert_outputs = false;
  const std::int64_t bf16_elements = 2 * kTokens * 7168             // inputs of two norms
                                     + kTokens * (1536 + 512 + 64)  // latent vectors
                                     + kTokens * 128 * 128;         // the output of attention
  const std::int64_t fp8_elements = kReceived * 7168                // tokens as experts get them
                                    + (kReceived + kTokens) * 2 * 2048;  // into SwiGLU
  const std::int64_t fp32_elements = kTokens * (128 + 256);
  const LayerActivations activations = ActivationsOfLayer(DeepSeekLayer(), plan, {.experts = true});
  EXPECT_EQ(activations.kept.count(), 2 * bf16_elements + fp8_elements + 4 * fp32_elements);
  EXPECT_EQ(activations.kept.count(), 661'127'168);
  // The router reads its norm in bf16, the projections of attention in fp8.
  const std::int64_t again_fp8 = kTokens * (7168 + 1536 + 512) + (kReceived + kTokens) * 2048;
  const std::int64_t again_bf16 = kTokens * 7168 + kTokens * 128 * (192 + 192 + 128);
  EXPECT_EQ(activations.made_again.count(), again_fp8 + 2 * again_bf16);
}

// Each module makes again what it left out, once a backward, and nothing else.
TEST(RecomputedModulesTest, KernelsRunAgainInBackward) {
  const TransformerModel model = DeepSeekLayer();
  const auto again = [&](void (*change)(ParallelPlan&)) {
    ParallelPlan plan = DeepSeekPlan();
    plan.matrix_precision = DType::kBf16;
    change(plan);
    const Program program = Build(model, plan);
    std::map<OpKind, int> kinds;
    for (const Instruction& instruction : program.instructions()) {
      if (instruction.origin.phase != Phase::kRecompute) continue;
      if (instruction.origin.micro_batch == 0) ++kinds[program.op(instruction).kind];
    }
    return kinds;
  };
  EXPECT_TRUE(again([](ParallelPlan&) {}).empty());
  // Those before attention and experts and of two latent vectors; eager: five kernels each.
  const auto norms = again([](ParallelPlan& plan) { plan.recompute_norms = true; });
  EXPECT_EQ(norms, (std::map<OpKind, int>{
                       {OpKind::kCast, 8}, {OpKind::kNormReduce, 4}, {OpKind::kScale, 8}}));
  const auto latent = again([](ParallelPlan& plan) { plan.recompute_latent_projections = true; });
  EXPECT_EQ(latent,
            (std::map<OpKind, int>{{OpKind::kGemm, 2}, {OpKind::kRope, 4}, {OpKind::kCopy, 1}}));
  // Of the shared experts and of the others; eager: two kernels each.
  const auto activation =
      again([](ParallelPlan& plan) { plan.recompute_activation_functions = true; });
  EXPECT_EQ(activation, (std::map<OpKind, int>{{OpKind::kGelu, 2}, {OpKind::kAdd, 2}}));
}

// bf16 moments: 4 bytes a parameter less to hold, and 8 less for the optimizer to move.
TEST(OptimizerStatesTest, MomentsHaveATypeOfTheirOwn) {
  ParallelPlan plan = DeepSeekPlan();
  v1::Framework framework;
  framework.set_fused_optimizer(true);
  const auto of = [&] {
    const Program program = Build(DeepSeekLayer(), plan, framework);
    const std::int64_t moved = MemoryTraffic(OpsOfKind(program, 0, OpKind::kAdam).front()).count();
    return std::pair{Resident(program, 0, MemoryCategory::kOptimizer), moved};
  };
  const StageWeights weights = WeightsOfStage(DeepSeekLayer(), plan, 0);
  const std::int64_t parameters = weights.parameters + weights.expert_parameters;
  const auto [fp32_states, fp32_moved] = of();
  plan.moment_dtype = DType::kBf16;
  const auto [bf16_states, bf16_moved] = of();
  EXPECT_EQ(fp32_states, 12 * parameters);
  EXPECT_EQ(bf16_states, 8 * parameters);
  EXPECT_EQ(fp32_moved - bf16_moved, 8 * parameters);
}

// --- Activations: Korthikanti et al., arXiv 2205.05198, table 2. s = 2048, b = 2, GPT-3's layer:
// h = 12288, a = 96, t = 8; sbh = 50331648, as/h = 16.

class ActivationBytesTest : public ::testing::Test {
 protected:
  ActivationBytesTest() {
    plan_.micro_batch_size = 2;
    plan_.sequence_length = 2048;
  }
  std::int64_t Layer() const { return LayerActivationBytes(model_, plan_).count(); }

  static constexpr std::int64_t kSbh = 2048LL * 2 * 12288;
  TransformerModel model_ = Gpt(96, 12288, 96);
  ParallelPlan plan_ = Plan(model_);
};

// sbh (34 + 5 as/h)
TEST_F(ActivationBytesTest, WithoutParallelism) { EXPECT_EQ(Layer(), kSbh * (34 + 5 * 16)); }

// sbh (10 + 24/t + 5 as/(ht))
TEST_F(ActivationBytesTest, TensorParallelismSplitsTheMatrices) {
  plan_.tensor = 8;
  EXPECT_EQ(Layer(), kSbh * (10 + 3 + 10));
}

// sbh/t (34 + 5 as/h)
TEST_F(ActivationBytesTest, SequenceParallelismSplitsAll) {
  plan_.tensor = 8;
  plan_.sequence_parallel = true;
  EXPECT_EQ(Layer(), kSbh / 8 * (34 + 5 * 16));
}

// sbh (10 + 24/t), and sbh/t 34 with sequence parallelism.
TEST_F(ActivationBytesTest, SelectiveRecomputationDropsTheScores) {
  plan_.recompute = v1::RECOMPUTE_SELECTIVE;
  plan_.tensor = 8;
  EXPECT_EQ(Layer(), kSbh * (10 + 3));
  plan_.sequence_parallel = true;
  EXPECT_EQ(Layer(), kSbh / 8 * 34);
}

// Backward makes them again and holds them until it is done: 5 as/h of the 34 + 5 as/h.
TEST_F(ActivationBytesTest, ScoresMadeAgainTakeMemoryInBackward) {
  plan_.recompute = v1::RECOMPUTE_SELECTIVE;
  const LayerActivations activations = ActivationsOfLayer(model_, plan_);
  EXPECT_EQ(activations.kept.count(), kSbh * 34);
  EXPECT_EQ(activations.made_again.count(), kSbh * 5 * 16);
}

// No probabilities; a logarithm of the sum in fp32 for each head and token.
TEST_F(ActivationBytesTest, FlashAttentionKeepsNoScores) {
  plan_.attention = v1::ATTENTION_KERNEL_FLASH;
  EXPECT_EQ(Layer(), kSbh * 34 + 4 * 4096 * 96);
}

// Of 5 bytes a score only the 2 of the probabilities stay; two masks of one byte an element go.
TEST_F(ActivationBytesTest, WithoutDropoutThereAreNoMasks) {
  model_.dropout = false;
  EXPECT_EQ(Layer(), kSbh * (32 + 2 * 16));
}

// Llama-3 8B, 4096 tokens: inputs of two norms and of two linear layers (4h), queries, keys, values
// and the projection's input (6144 + 4096), gate, up and their product (3 x 14336), 2 bytes each.
TEST_F(ActivationBytesTest, GroupedQueriesAndGatesCountAsTheyAre) {
  model_ = Llama3();
  plan_.attention = v1::ATTENTION_KERNEL_FLASH;
  EXPECT_EQ(Layer(), 4096LL * 2 * (4 * 4096 + 6144 + 4096 + 3 * 14336) + 4LL * 4096 * 32);
}

// Eight key-value heads on sixteen ranks: each keeps a whole head of keys and values.
TEST_F(ActivationBytesTest, RanksThatShareAKeyValueHeadKeepItWhole) {
  model_ = Llama3();
  plan_.attention = v1::ATTENTION_KERNEL_FLASH;
  plan_.tensor = 16;
  plan_.sequence_parallel = true;
  EXPECT_EQ(Layer(),
            4096LL * 2 * (4 * 4096 / 16 + (2 + 2) * 128 + 256 + 3 * 14336 / 16) + 4LL * 4096 * 2);
}

// Every layer keeps its input only, 2 sbh; one layer at a time is whole in backward.
TEST_F(ActivationBytesTest, FullRecomputationKeepsTheInputOfEachLayer) {
  model_ = Tiny(3);
  plan_ = Plan(model_);
  plan_.recompute = v1::RECOMPUTE_FULL;
  const Program program = Build(model_, plan_);
  std::map<std::int64_t, int> buffers;
  for (const Buffer& buffer : program.buffers()) ++buffers[buffer.bytes.count()];
  EXPECT_EQ(buffers[2 * 256 * 512], 3) << "inputs";
  EXPECT_EQ(buffers[Layer()], 3) << "whole layers, for their backward";
  plan_.tensor = 8;
  plan_.sequence_parallel = true;
  EXPECT_EQ(Build(model_, plan_).buffers()[0].bytes, Bytes(2 * 256 * 512 / 8));
}

// --- Weights, gradients, optimizer states.

// arXiv 1910.02054, section 3.1: 2 + 2 + 12 bytes a parameter; the optimizer's 12 are split over
// N_d ranks by stage 1. Megatron-LM keeps gradients in fp32: 2 + 4 + 12.
TEST(MemoryTest, StatesTakeTheBytesOfTheZeroPaper) {
  const TransformerModel model = Tiny();
  const std::int64_t n = model.parameters(256);
  ParallelPlan plan = Plan(model, 1, 1, 8);
  const auto states = [&](const ParallelPlan& p) {
    const Program program = Build(model, p);
    return Resident(program, 0, MemoryCategory::kParameters) +
           Resident(program, 0, MemoryCategory::kGradients) +
           Resident(program, 0, MemoryCategory::kOptimizer);
  };
  EXPECT_EQ(states(plan), 16 * n);
  plan.zero_stage = 1;
  EXPECT_EQ(n % 8, 0);
  EXPECT_EQ(states(plan), 4 * n + 12 * n / 8);
  plan.zero_stage = 0;
  plan.gradient_dtype = DType::kFp32;
  EXPECT_EQ(states(plan), 18 * n);
  // fp32 throughout: weight, gradient, two moments.
  plan.precision = plan.gradient_reduce_dtype = DType::kFp32;
  EXPECT_EQ(states(plan), 16 * n);
}

// The optimizer works in fp32: gradients kept in 16 bits are copied for it, 4 bytes a parameter.
TEST(MemoryTest, TheOptimizerCopiesHalfPrecisionGradients) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model);
  const std::int64_t n = model.parameters(256);
  const auto copies = [&](const ParallelPlan& p) {
    std::int64_t bytes = 0;
    const Program program = Build(model, p);
    for (const Buffer& buffer : program.buffers()) {
      if (buffer.category == MemoryCategory::kBuffers) bytes += buffer.bytes.count();
    }
    return bytes;
  };
  EXPECT_EQ(copies(plan), 4 * n);
  plan.gradient_dtype = DType::kFp32;
  EXPECT_EQ(copies(plan), 0);
}

TEST(MemoryTest, FrameworksReserveMemoryAndMayKeepGradientsTwice) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model);
  plan.gradient_dtype = DType::kFp32;
  v1::Framework framework;
  framework.set_reserved_bytes(1'500'000'000);
  framework.set_cast_before_accumulate(true);
  const Program program = Build(model, plan, framework);
  EXPECT_EQ(Resident(program, 0, MemoryCategory::kBuffers), 1'500'000'000);
  EXPECT_EQ(Resident(program, 0, MemoryCategory::kGradients), (4 + 2) * model.parameters(256));
}

// Norms and the biases of row-parallel layers stay whole: 4h + 2h of 12h^2 + 13h.
TEST(MemoryTest, TensorParallelismSplitsMatricesAndColumnBiases) {
  const TransformerModel model = Tiny(1);
  ParallelPlan plan = Plan(model, 4);
  const std::int64_t h = 512;
  EXPECT_EQ(WeightsOfStage(model, plan, 0).parameters,
            (12 * h * h + 7 * h) / 4 + 6 * h + 1024 * h / 4 + 256 * h + 2 * h);
}

// A rank of sixteen holds one of eight key-value heads.
// Of BERT's 256 tokens 40 are predicted: the output layer's products have 40 rows, forward and for
// both gradients, and the rest of the sample's gradients are zeros.
TEST(OutputLayerTest, PredictedPositionsAreGatheredBeforeIt) {
  TransformerModel model = Tiny();
  model.head_transform = true;
  model.predicted_positions = 40;
  const ParallelPlan plan = Plan(model);
  const Program program = Build(model, plan);
  const std::int64_t columns = plan.PaddedVocabulary(model);
  int products = 0;
  for (const Op& op : OpsOfKind(program, 0, OpKind::kGemm)) {
    const auto has = [&op](std::int64_t extent) {
      return std::find(op.dims.begin(), op.dims.end(), extent) != op.dims.end();
    };
    EXPECT_TRUE(!has(columns) || has(40)) << "rows of the output layer";
    products += has(40) ? 1 : 0;
  }
  EXPECT_EQ(products, 6) << "transform and output layer: forward, inputs, weights";
  EXPECT_EQ(OpsOfKind(program, 0, OpKind::kCrossEntropy).front().dims[0], 40);
}

// Two classes in place of the words: the word table stays with the embedding alone.
TEST(OutputLayerTest, ClassesHaveAnOutputLayerOfTheirOwn) {
  TransformerModel model = Tiny();
  const std::int64_t tied = model.parameters(256);
  model.output_classes = 2;
  model.tied_embeddings = false;
  EXPECT_EQ(model.parameters(256), tied + 2 * (512 + 1));
  const Program program = Build(model, Plan(model));
  EXPECT_EQ(OpsOfKind(program, 0, OpKind::kCrossEntropy).front().dims[1], 2);
}

TEST(MemoryTest, SharedKeyValueHeadsAreHeldTwice) {
  TransformerModel model = Llama3(1);
  const ParallelPlan plan = Plan(model, 16);
  const std::int64_t h = 4096;
  const std::int64_t tables = 2 * (129024 / 16) * h;  // 128256 rounded up to 63 x 2048
  EXPECT_EQ(WeightsOfStage(model, plan, 0).parameters,
            h * (2 + 2) * 128 + h * 256 + 3 * h * 14336 / 16 + 3 * h + tables);
}

TEST(MemoryTest, StagesTogetherHoldTheModelAndASecondCopyOfATiedTable) {
  const TransformerModel model = Tiny();
  const ParallelPlan plan = Plan(model, 1, 4);
  std::int64_t sum = 0;
  for (int stage = 0; stage < 4; ++stage) sum += WeightsOfStage(model, plan, stage).parameters;
  EXPECT_EQ(sum, model.parameters(256) + 1024 * 512);
  TransformerModel untied = model;
  untied.tied_embeddings = false;
  sum = 0;
  for (int stage = 0; stage < 4; ++stage) sum += WeightsOfStage(untied, plan, stage).parameters;
  EXPECT_EQ(sum, untied.parameters(256));
}

// --- Data parallelism.

TEST(DataParallelTest, OneReplicaReducesNothing) {
  const TransformerModel model = Tiny();
  for (const int zero : {0, 1}) {
    ParallelPlan plan = Plan(model, 2, 2, 1, 4);
    plan.zero_stage = zero;
    plan.overlap_gradient_reduce = true;
    const Program program = Build(model, plan);
    EXPECT_THAT(OpsOnStream(program, 0, StreamKind::kDataParallel), IsEmpty());
    EXPECT_THAT(OpsOnStream(program, 1, StreamKind::kDataParallel), IsEmpty());
  }
}

// However many micro-batches and buckets: each gradient is reduced once a step.
TEST(DataParallelTest, EveryGradientIsReducedOnce) {
  for (const bool tied : {true, false}) {
    for (const bool overlap : {false, true}) {
      for (const int micro_batches : {1, 8}) {
        for (const int chunks : {1, 2}) {
          SCOPED_TRACE(testing::Message() << "tied " << tied << " overlap " << overlap << " m "
                                          << micro_batches << " v " << chunks);
          TransformerModel model = Tiny(8);
          model.tied_embeddings = tied;
          ParallelPlan plan = Plan(model, 2, chunks == 1 ? 1 : 2, 4, chunks * micro_batches);
          if (chunks > 1) Interleave(model, plan, chunks);
          plan.overlap_gradient_reduce = overlap;
          plan.gradient_reduce_dtype = DType::kFp32;
          const Program program = Build(model, plan);
          for (std::size_t stage = 0; stage < program.rank_classes().size(); ++stage) {
            const std::vector<Op> ops = OpsOnStream(program, stage, StreamKind::kDataParallel);
            const std::int64_t parameters =
                WeightsOfStage(model, plan, static_cast<int>(stage)).parameters;
            EXPECT_THAT(BytesByKind(ops),
                        ElementsAre(std::pair(OpKind::kAllReduce, 4 * parameters)));
            if (!overlap) {
              EXPECT_EQ(ops.size(), 1u);
            }
          }
        }
      }
    }
  }
}

// 4 layers of 12 x 512^2 + 13 x 512 parameters in fp16: 6.3 MB each fill a bucket of 4 MB; the
// embedding's gradient comes last and is the rest.
TEST(DataParallelTest, BucketsStartBesideTheLastBackward) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 2, 3);
  plan.overlap_gradient_reduce = true;
  plan.gradient_bucket = Bytes(4'000'000);
  const Program program = Build(model, plan);
  const std::vector<Op> ops = OpsOnStream(program, 0, StreamKind::kDataParallel);
  ASSERT_EQ(ops.size(), 5u);
  const std::int64_t layer = 12 * 512 * 512 + 13 * 512;
  // The final norm comes before the last layer.
  EXPECT_EQ(ops[0].dims[0], 2 * (layer + 2 * 512));
  for (std::size_t i = 1; i < 4; ++i) EXPECT_EQ(ops[i].dims[0], 2 * layer);
  EXPECT_EQ(ops[4].dims[0], 2 * (1024 + 256) * 512);
  for (const Instruction& instruction : program.instructions()) {
    if (program.stream(instruction.stream).kind != StreamKind::kDataParallel) continue;
    if (instruction.origin.layer > 0) {
      EXPECT_EQ(instruction.origin.micro_batch, 2);
    }
  }
}

TEST(DataParallelTest, ZeroStage1ScattersGradientsAndGathersWeights) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 4, 2);
  plan.zero_stage = 1;
  const std::int64_t n = model.parameters(256);
  for (const bool overlap : {false, true}) {
    plan.overlap_gradient_reduce = overlap;
    const Program program = Build(model, plan);
    // Beside infinities of fp16 and the norm, 4 bytes each.
    EXPECT_THAT(
        BytesByKind(OpsOnStream(program, 0, StreamKind::kDataParallel)),
        ElementsAre(std::pair(OpKind::kAllReduce, 2 * 4), std::pair(OpKind::kAllGather, 2 * n),
                    std::pair(OpKind::kReduceScatter, 2 * n)));
    // Each rank updates its quarter.
    const std::vector<Op> adam = OpsOfKind(program, 0, OpKind::kAdam);
    ASSERT_EQ(adam.size(), 1u);
    EXPECT_EQ(adam[0].dims[0], n / 4);
  }
}

TEST(DataParallelTest, GradientsAccumulateOverMicroBatches) {
  const TransformerModel model = Tiny(1);
  const auto additions = [&](int micro_batches) {
    int count = 0;
    const Program program = Build(model, Plan(model, 1, 1, 1, micro_batches));
    for (const Op& op : OpsOfKind(program, 0, OpKind::kAdd)) {
      count += op.pass == Pass::kBackward && op.dims[0] == 2048 && op.dims[1] == 512;
    }
    return count;
  };
  // The weight of the MLP's first matrix, 2048 x 512.
  EXPECT_EQ(additions(1), 0) << "the first gradient is the sum";
  EXPECT_EQ(additions(4), 4);
}

TEST(DataParallelTest, FusedAccumulationNeedsNoKernelOfItsOwn) {
  const TransformerModel model = Llama3(1);
  ParallelPlan plan = Plan(model, 1, 1, 1, 2);
  plan.gradient_dtype = DType::kFp32;
  v1::Framework framework;
  const auto count = [&](auto want) {
    const Program program = Build(model, plan, framework);
    return OpsOf(program, 0, [&](const Instruction& i) { return want(program.op(i)); }).size();
  };
  const auto fused = [](const Op& op) { return op.kind == OpKind::kGemm && op.accumulate; };
  const auto matrices = [](const Op& op) {
    return op.kind == OpKind::kAccumulate && op.dims[0] > 1 && op.dims[0] != 128256;
  };
  // Four linear layers; the output layer makes five.
  EXPECT_EQ(count(fused), 0u);
  EXPECT_EQ(count(matrices), 2u * 4);
  framework.set_fused_gradient_accumulation(true);
  EXPECT_EQ(count(fused), 2u * 5);
  EXPECT_EQ(count(matrices), 0u);
}

// --- Tensor parallelism. Layer 1 of 4: layer 0 also stands for the embedding.

TEST(TensorParallelTest, ALayerReducesFourTimesAndSixWithFullRecomputation) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 4);
  EXPECT_THAT(LayerCollectives(Build(model, plan), model, plan, 1),
              ElementsAre(std::pair(OpKind::kAllReduce, 4)));
  plan.recompute = v1::RECOMPUTE_SELECTIVE;
  EXPECT_THAT(LayerCollectives(Build(model, plan), model, plan, 1),
              ElementsAre(std::pair(OpKind::kAllReduce, 4)));
  plan.recompute = v1::RECOMPUTE_FULL;
  EXPECT_THAT(LayerCollectives(Build(model, plan), model, plan, 1),
              ElementsAre(std::pair(OpKind::kAllReduce, 6)));
}

// Forward gathers before and scatters after attention and MLP; backward does the same in reverse
// and gathers the inputs of the column-parallel layers once more (arXiv 2205.05198, section 4.2.2).
TEST(TensorParallelTest, SequenceParallelismReplacesReductions) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 4);
  plan.sequence_parallel = true;
  EXPECT_THAT(LayerCollectives(Build(model, plan), model, plan, 1),
              ElementsAre(std::pair(OpKind::kAllGather, 2 + 2 + 2),
                          std::pair(OpKind::kReduceScatter, 2 + 2)));
}

/// Elements of all-reduces between tensor-parallel ranks while gradients are reduced.
std::vector<std::int64_t> SummedGradients(const Program& program, DType dtype) {
  std::vector<std::int64_t> elements;
  for (const Op& op : OpsOf(program, 0, [&](const Instruction& instruction) {
         return program.stream(instruction.stream).kind == StreamKind::kTensorParallel &&
                instruction.origin.phase == Phase::kGradientReduce;
       })) {
    EXPECT_EQ(op.kind, OpKind::kAllReduce);
    EXPECT_EQ(op.dtype, dtype);
    elements.push_back(op.dims[0] / ByteSize(dtype, 1).count());
  }
  return elements;
}

// Where the sequence is split each rank has a part of the gradients of what is not: in each layer
// two norms with their biases and the biases of both row-parallel matrices, and the final norm.
TEST(TensorParallelTest, GradientsOfWhatIsNotSplitAreSummedOverPartsOfTheSequence) {
  const TransformerModel model = Tiny();
  constexpr std::int64_t kOfALayer = (2 * 2 + 2) * 512;
  constexpr std::int64_t kFinalNorm = 2 * 512;
  ParallelPlan plan = Plan(model, 4, 1, 2, 3);
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;
  EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp32), IsEmpty());
  plan.sequence_parallel = true;
  for (const int stage : {0, 1}) {
    plan.zero_stage = stage;
    EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp32),
                ElementsAre(4 * kOfALayer + kFinalNorm))
        << "once a step, zero_stage " << stage;
  }
  // Before they are split: after the backward of each unit, the output layer's first.
  plan.zero_stage = 2;
  plan.reduce_each_micro_batch = true;
  plan.micro_batches = 1;
  EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp16),
              ElementsAre(kFinalNorm, kOfALayer, kOfALayer, kOfALayer, kOfALayer));
}

// What is added to the words is added on all ranks, so its gradient is whole; norms of queries and
// keys see some of the heads whether the sequence is split or not.
TEST(TensorParallelTest, GradientsThatAreSummedDependOnTheModel) {
  TransformerModel model = Llama3(2);
  ParallelPlan plan = Plan(model, 4);
  EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp16), IsEmpty());
  model.qk_norm = true;
  EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp16), ElementsAre(2 * 2 * 128));
  plan.sequence_parallel = true;
  EXPECT_THAT(SummedGradients(Build(model, plan), DType::kFp16),
              ElementsAre(2 * (2 * 128 + 2 * 4096) + 4096));
}

// A table of 256 positions is zeroed and added to, and what each of two micro-batches makes is
// added to what is kept.
TEST(EmbeddingTest, LearnedPositionsHaveAGradient) {
  const TransformerModel model = Tiny(1);
  ParallelPlan plan = Plan(model, 1, 1, 1, 2);
  plan.micro_batch_size = 4;
  const Program program = Build(model, plan);
  const auto count = [&](OpKind kind, std::int64_t rows) {
    int found = 0;
    for (const Op& op : OpsOfKind(program, 0, kind)) {
      found += op.pass == Pass::kBackward && op.dims[0] == rows && op.dims[1] == 512;
    }
    return found;
  };
  EXPECT_EQ(count(OpKind::kFill, 256), 2);
  EXPECT_EQ(count(OpKind::kEmbedding, 4 * 256), 2 * 2) << "words and positions";
  EXPECT_EQ(count(OpKind::kAdd, 256), 2);
}

// Megatron Core splits the sequence after it has added the positions.
TEST(EmbeddingTest, PositionsAreAddedBeforeTheSequenceIsSplit) {
  ParallelPlan plan = Plan(Tiny(1), 4);
  plan.sequence_parallel = true;
  const auto first = [&](const TransformerModel& model) {
    return OpsOnStream(Build(model, plan), 0, StreamKind::kTensorParallel).front().kind;
  };
  EXPECT_EQ(first(Tiny(1)), OpKind::kAllReduce);
  EXPECT_EQ(first(Llama3(1)), OpKind::kReduceScatter);
}

// The embedding, two layers and the output layer, and the layers once more where they are
// recomputed; in each of three micro-batches.
TEST(LayerTest, ItsCodeRunsWithEachForward) {
  const TransformerModel model = Tiny(2);
  ParallelPlan plan = Plan(model, 1, 1, 1, 3);
  const auto begins = [&](Phase phase) {
    return OpsOf(Build(model, plan), 0,
                 [&](const Instruction& instruction) {
                   return instruction.begins_layer && instruction.origin.phase == phase;
                 })
        .size();
  };
  EXPECT_EQ(begins(Phase::kForward), 3u * 4);
  EXPECT_EQ(begins(Phase::kRecompute), 0u);
  plan.recompute = v1::RECOMPUTE_FULL;
  EXPECT_EQ(begins(Phase::kForward), 3u * 4);
  EXPECT_EQ(begins(Phase::kRecompute), 3u * 2);
  EXPECT_EQ(begins(Phase::kBackward), 0u);
}

TEST(OptimizerTest, ZeroesAllGradientsThatItKeeps) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 4, 2);
  const std::int64_t n = model.parameters(256);
  const auto zeroed = [&] {
    std::int64_t elements = 0;
    for (const Op& op : OpsOfKind(Build(model, plan), 0, OpKind::kFill)) {
      if (op.pass == Pass::kForward) elements += op.dims[0] * op.dims[1];
    }
    return elements;
  };
  EXPECT_EQ(zeroed(), n);
  plan.zero_stage = 1;
  EXPECT_EQ(zeroed(), n) << "also those of weights that another rank updates";
  plan.zero_stage = 2;
  plan.reduce_each_micro_batch = true;
  EXPECT_EQ(zeroed(), n / 4);
  plan = Plan(model);
  plan.gradients_set_to_none = true;
  EXPECT_EQ(zeroed(), 0);
}

TEST(TensorParallelTest, OneRankHasNoCollectives) {
  const TransformerModel model = Tiny();
  EXPECT_THAT(OpsOnStream(Build(model, Plan(model, 1, 1, 1, 2)), 0, StreamKind::kTensorParallel),
              IsEmpty());
}

// --- Work.

// fp32 scores of the whole square, two products: 3 times forward, as TransformerModel counts.
TEST(WorkTest, MatricesDoTheWorkOfTheModel) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 1, 3);
  plan.micro_batch_size = 2;
  EXPECT_DOUBLE_EQ(GemmFlops(Build(model, plan)), model.step_flops(6, 256).count());
  TransformerModel llama = Llama3(2);
  EXPECT_EQ(plan.PaddedVocabulary(llama), 128256) << "no padding";
  plan = Plan(llama, 1, 1, 1, 3);
  EXPECT_DOUBLE_EQ(GemmFlops(Build(llama, plan)), llama.step_flops(3, 256).count());
}

// Layers do 4 times their forward, the output layer 3 times.
TEST(WorkTest, FullRecomputationAddsAForwardOfTheLayers) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 1, 3);
  plan.recompute = v1::RECOMPUTE_FULL;
  const double step = model.step_flops(3, 256).count();
  const double head = 6.0 * 3 * 256 * 1024 * 512;
  EXPECT_DOUBLE_EQ(GemmFlops(Build(model, plan)), (step - head) * 4 / 3 + head);
}

// The two products of attention once more: 2 x 2 x s^2 h of each layer and sample.
TEST(WorkTest, SelectiveRecomputationAddsTheScores) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 1, 1, 1, 3);
  plan.recompute = v1::RECOMPUTE_SELECTIVE;
  EXPECT_DOUBLE_EQ(GemmFlops(Build(model, plan)),
                   model.step_flops(3, 256).count() + 4.0 * 256 * 256 * 512 * 4 * 3);
}

// Fused attention counts half of the causal square: forward 2, backward 5 products.
TEST(WorkTest, FlashAttentionDoesHalfOfTheSquare) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model);
  plan.attention = v1::ATTENTION_KERNEL_FLASH;
  const Program program = Build(model, plan);
  double flops = 0;
  for (const Op& op : OpsOfKind(program, 0, OpKind::kAttention))
    flops += ArithmeticWork(op).count();
  EXPECT_DOUBLE_EQ(flops, 0.5 * 7 * 2.0 * 256 * 256 * 512 * 4);
  EXPECT_DOUBLE_EQ(GemmFlops(program),
                   model.step_flops(1, 256).count() - 12.0 * 256 * 256 * 512 * 4);
}

TEST(WorkTest, ParallelismConservesWork) {
  for (const TransformerModel& model : {Tiny(8), Llama3(8)}) {
    // A vocabulary that no degree pads.
    TransformerModel even = model;
    even.vocabulary_size = 8192;
    const double alone = GemmFlops(Build(even, Plan(even, 1, 1, 1, 8)));
    EXPECT_DOUBLE_EQ(GemmFlops(Build(even, Plan(even, 8, 1, 1, 8))), alone);
    EXPECT_DOUBLE_EQ(GemmFlops(Build(even, Plan(even, 1, 4, 1, 8))), alone);
    EXPECT_DOUBLE_EQ(GemmFlops(Build(even, Plan(even, 2, 2, 2, 4))), alone);
    ParallelPlan plan = Plan(even, 4, 2, 1, 8);
    plan.sequence_parallel = true;
    Interleave(even, plan, 4);
    EXPECT_DOUBLE_EQ(GemmFlops(Build(even, plan)), alone);
  }
}

// --- Pipelines.

std::set<int> LayersOf(const Program& program, std::size_t rank_class) {
  std::set<int> layers;
  const RankClass& rank = program.rank_classes()[rank_class];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = program.instructions()[i];
    if (program.op(instruction).kind == OpKind::kGelu) layers.insert(instruction.origin.layer);
  }
  return layers;
}

TEST(PipelineTest, StagesHoldTheLayersTheyAreGiven) {
  const TransformerModel model = Tiny(6);
  ParallelPlan plan = Plan(model, 1, 3, 1, 2);
  plan.layers_per_stage = {1, 3, 2};
  const Program program = Build(model, plan);
  EXPECT_THAT(LayersOf(program, 0), ElementsAre(0));
  EXPECT_THAT(LayersOf(program, 1), ElementsAre(1, 2, 3));
  EXPECT_THAT(LayersOf(program, 2), ElementsAre(4, 5));
}

// Virtual stage s lies on rank s mod p.
TEST(PipelineTest, ChunksAreDealtRound) {
  const TransformerModel model = Tiny(8);
  ParallelPlan plan = Plan(model, 1, 2, 1, 2);
  Interleave(model, plan, 2);
  const Program program = Build(model, plan);
  EXPECT_THAT(LayersOf(program, 0), ElementsAre(0, 1, 4, 5));
  EXPECT_THAT(LayersOf(program, 1), ElementsAre(2, 3, 6, 7));
}

TEST(PipelineTest, EmbeddingAndOutputLayerStandAtTheEnds) {
  for (const int chunks : {1, 2}) {
    const TransformerModel model = Tiny(8);
    ParallelPlan plan = Plan(model, 2, 4, 1, 4);
    if (chunks > 1) Interleave(model, plan, chunks);
    const Program program = Build(model, plan);
    for (std::size_t stage = 0; stage < 4; ++stage) {
      // Words and positions, once forward and once backward in each of four micro-batches.
      EXPECT_EQ(OpsOfKind(program, stage, OpKind::kEmbedding).size(), stage == 0 ? 16u : 0u);
      EXPECT_EQ(OpsOfKind(program, stage, OpKind::kCrossEntropy).empty(), stage != 3);
    }
  }
}

TEST(PipelineTest, EndStagesWithoutLayersHoldOnlyTheEnds) {
  const TransformerModel model = Tiny(2);
  ParallelPlan plan = Plan(model, 1, 3, 1, 2);
  plan.layers_per_stage = {0, 2, 0};
  const Program program = Build(model, plan);
  EXPECT_THAT(LayersOf(program, 0), IsEmpty());
  EXPECT_THAT(LayersOf(program, 1), ElementsAre(0, 1));
  EXPECT_EQ(WeightsOfStage(model, plan, 2).parameters, 1024 * 512 + 2 * 512);
}

TEST(PipelineTest, ATiedTableIsReducedBetweenTheEnds) {
  TransformerModel model = Tiny();
  const ParallelPlan plan = Plan(model, 2, 4, 1, 4);
  const auto reductions = [&](std::size_t stage) {
    const Program program = Build(model, plan);
    return OpsOf(program, stage, [&](const Instruction& instruction) {
      return program.op(instruction).kind == OpKind::kAllReduce &&
             instruction.origin.phase == Phase::kGradientReduce;
    });
  };
  for (const std::size_t end : {0u, 3u}) {
    ASSERT_EQ(reductions(end).size(), 1u);
    EXPECT_EQ(reductions(end)[0].dims[0], 2 * 1024 / 2 * 512) << "half of the table, in fp16";
    const Program program = Build(model, plan);
    // The first rank of the first stage and of the last; stages are two ranks apart.
    EXPECT_THAT(program.group(reductions(end)[0].group).ranks, ElementsAre(0, 6));
  }
  EXPECT_THAT(reductions(1), IsEmpty());
  model.tied_embeddings = false;
  EXPECT_THAT(reductions(0), IsEmpty());
}

TEST(PipelineTest, EveryBoundaryIsCrossedTwiceAMicroBatch) {
  const TransformerModel model = Tiny(8);
  for (const int chunks : {1, 2}) {
    ParallelPlan plan = Plan(model, 1, 4, 1, 8);
    if (chunks > 1) Interleave(model, plan, chunks);
    const Program program = Build(model, plan);
    std::size_t sends = 0;
    std::size_t receives = 0;
    for (std::size_t stage = 0; stage < 4; ++stage) {
      const std::vector<Op> sent = OpsOfKind(program, stage, OpKind::kSend);
      for (const Op& op : sent) EXPECT_EQ(op.dims[0], 2 * 256 * 512);
      sends += sent.size();
      receives += OpsOfKind(program, stage, OpKind::kRecv).size();
    }
    const std::size_t boundaries = static_cast<std::size_t>(4 * chunks - 1);
    EXPECT_EQ(sends, 2 * boundaries * 8);
    EXPECT_EQ(receives, sends);
  }
}

// arXiv 2104.04473, section 4.1: each of t ranks sends its part, and the receivers gather.
TEST(PipelineTest, ScatterGatherSendsPartsAndGathersThem) {
  const TransformerModel model = Tiny();
  const ParallelPlan plan = Plan(model, 4, 2, 1, 2);
  v1::Framework framework;
  framework.set_scatter_gather_pipeline(true);
  const Program program = Build(model, plan, framework);
  for (const Op& op : OpsOfKind(program, 0, OpKind::kSend))
    EXPECT_EQ(op.dims[0], 2 * 256 * 512 / 4);
  const std::vector<Op> gathers = OpsOfKind(program, 0, OpKind::kAllGather);
  ASSERT_EQ(gathers.size(), 2u) << "one for each gradient received";
  EXPECT_EQ(gathers[0].dims[0], 2 * 256 * 512);
}

// Sequence-parallel ranks hold different parts anyway.
TEST(PipelineTest, SequenceParallelRanksSendTheirPart) {
  const TransformerModel model = Tiny();
  ParallelPlan plan = Plan(model, 4, 2, 1, 2);
  plan.sequence_parallel = true;
  const Program program = Build(model, plan);
  for (const Op& op : OpsOfKind(program, 0, OpKind::kSend))
    EXPECT_EQ(op.dims[0], 2 * 256 * 512 / 4);
}

// Megatron-LM numbers tensor ranks innermost, then data, then pipeline.
TEST(PipelineTest, GroupsFollowTheOrderOfMegatron) {
  const TransformerModel model = Tiny();
  const Program program = Build(model, Plan(model, 2, 2, 3, 2));
  EXPECT_EQ(program.total_ranks(), 12);
  EXPECT_EQ(program.rank_classes()[1].first_rank, 6);
  std::map<std::string, std::vector<int>> first;
  std::map<std::string, std::vector<int>> last;
  for (const Group& group : program.groups()) {
    first.try_emplace(group.name, group.ranks);
    last[group.name] = group.ranks;
  }
  EXPECT_THAT(first["tensor"], ElementsAre(0, 1));
  EXPECT_THAT(first["data"], ElementsAre(0, 2, 4));
  EXPECT_THAT(first["stages 0 and 1"], ElementsAre(0, 6));
  // Of the second stage.
  EXPECT_THAT(last["tensor"], ElementsAre(6, 7));
  EXPECT_THAT(last["data"], ElementsAre(6, 8, 10));
}

// GPT-NeoX norms the input of both branches by itself, Falcon-7B once for both.
TEST(ParallelResidualTest, BranchesShareANormOrNot) {
  TransformerModel model = Tiny(1);
  model.parallel_residual = true;
  const ParallelPlan plan = Plan(model);
  const auto forward_norms = [&] {
    ProgramBuilder builder;
    const v1::Framework framework;
    const PlanGroups groups = AddGroups(builder, plan);
    const Block forward = LayerBlocks(builder, model, plan, framework, groups).Forward();
    const Result<Program> program = std::move(builder).Build();
    EXPECT_TRUE(program.has_value());
    return std::count_if(forward.entries.begin(), forward.entries.end(), [&](const auto& entry) {
      return program->ops()[static_cast<std::size_t>(entry.op)].kind == OpKind::kLayerNorm;
    });
  };
  EXPECT_EQ(forward_norms(), 2);
  EXPECT_EQ(WeightsOfLayer(model, plan).dense, model.layer_parameters({}));
  const std::int64_t apart = model.layer_parameters({});
  model.shared_norm = true;
  EXPECT_EQ(forward_norms(), 1);
  EXPECT_EQ(WeightsOfLayer(model, plan).dense, model.layer_parameters({}));
  EXPECT_EQ(apart - model.layer_parameters({}), 2 * 512) << "scale and shift of one norm";
}

// --- Habits of eager frameworks.

std::int64_t KernelsOfLayer(const Program& program, OpKind kind) {
  const auto ops = OpsOf(program, 0, [&](const Instruction& instruction) {
    return instruction.origin.layer == 0 && program.op(instruction).kind == kind;
  });
  return static_cast<std::int64_t>(ops.size());
}

TEST(EagerTest, GeluInKernelsOfItsOwnKeepsTheirResults) {
  TransformerModel model = Tiny(1);
  model.activation = v1::ACTIVATION_GELU_TANH;
  ParallelPlan plan = Plan(model);
  const Program whole = Build(model, plan);
  const Bytes kept = ActivationsOfLayer(model, plan).kept;
  plan.composed_activation = true;
  const Program composed = Build(model, plan);
  EXPECT_EQ(KernelsOfLayer(whole, OpKind::kGelu), 2);
  EXPECT_EQ(KernelsOfLayer(composed, OpKind::kGelu), 0);
  // Forward and backward.
  const auto more = [&](OpKind kind) {
    return KernelsOfLayer(composed, kind) - KernelsOfLayer(whole, kind);
  };
  EXPECT_EQ(more(OpKind::kScale), 6 + 5);
  EXPECT_EQ(more(OpKind::kAdd), 2 + 6);
  EXPECT_EQ(ActivationsOfLayer(model, plan).kept - kept, Bytes(3 * 2 * 256 * 4 * 512));
}

// Bytes for each of 256 tokens and each of 1,024 words, beside two for the logits or, at last,
// their gradients.
TEST(EagerTest, KernelsOfTheLossDecideHowManyCopiesOfTheLogitsThereAre) {
  const TransformerModel model = Tiny(1);
  const ParallelPlan plan = Plan(model);
  const auto head = [&](bool fused, bool compiled, std::optional<bool> in_place = std::nullopt) {
    v1::Framework framework;
    framework.set_fused_cross_entropy(fused);
    framework.set_compiled_cross_entropy(compiled);
    if (in_place) framework.set_in_place_cross_entropy(*in_place);
    ProgramBuilder builder;
    const PlanGroups groups = AddGroups(builder, plan);
    const LayeredModel units = TransformerUnits(builder, groups, model, plan, framework);
    return units.kind(units.after.back());
  };
  constexpr std::int64_t kLogits = 256 * 1024;
  EXPECT_EQ(head(true, false).activations, Bytes(2 * kLogits + 2 * 2 * 256 * 512));
  // In place: one in fp32.
  EXPECT_EQ(head(true, false).loss, Bytes(4 * kLogits));
  EXPECT_EQ(head(true, false).loss_gradient, Bytes());
  // PyTorch: log softmax in fp32 takes the place of the logits; then two gradients of fp32.
  EXPECT_EQ(head(false, false).loss, Bytes(2 * kLogits));
  EXPECT_EQ(head(false, false).loss_gradient, Bytes(2 * 4 * kLogits));
  // Compiled: gradients in 16 bits beside the logits.
  EXPECT_EQ(head(false, true).loss, Bytes());
  EXPECT_EQ(head(false, true).loss_gradient, Bytes(2 * kLogits));
  // Several kernels may work in place, and a fused one need not.
  EXPECT_EQ(head(false, false, true).loss, Bytes(4 * kLogits));
  EXPECT_EQ(head(true, false, false).loss_gradient, Bytes(2 * 4 * kLogits));
}

// A gate's function takes as much as one input of the gate, 2 bytes for each of 256 tokens and 2048
// columns; a softmax of several kernels is in fp32 before it is cast; and so is the input of an RMS
// norm, which is kept once more as it is before it is scaled.
TEST(EagerTest, KernelsOfTheirOwnKeepTheirResults) {
  TransformerModel model = Tiny(1);
  model.activation = v1::ACTIVATION_SWIGLU;
  model.norm = v1::NORM_RMS_NORM;
  ParallelPlan plan = Plan(model);
  const auto more = [&](bool ParallelPlan::*habit) {
    const Bytes before = ActivationsOfLayer(model, plan).kept;
    plan.*habit = true;
    const Bytes after = ActivationsOfLayer(model, plan).kept;
    plan.*habit = false;
    return after - before;
  };
  EXPECT_EQ(more(&ParallelPlan::composed_gate), Bytes(2 * 256 * 2048));
  EXPECT_EQ(more(&ParallelPlan::composed_softmax), Bytes(4 * 8 * 256 * 256));
  EXPECT_EQ(more(&ParallelPlan::composed_norm), Bytes(2 * 4 * 256 * 512));
}

// GPT-2 under PyTorch's autocast, as it was measured: two norms' inputs in fp32 (8 h) and outputs
// cast for one product each (4 h), queries, keys, values and attention's output (8 h), the MLP's
// inner tensors (16 h), a row statistic for each head, and the weights once more in 16 bits.
TEST(AutocastTest, ResidualsAreInFp32AndCastsAreKept) {
  TransformerModel model = Tiny(1);
  model.dropout = false;
  ParallelPlan plan = Plan(model);
  plan.attention = v1::ATTENTION_KERNEL_FLASH;
  plan.fp32_parameters = plan.autocast = true;
  const std::int64_t casts = 2 * WeightsOfLayer(model, plan).all();
  EXPECT_EQ(LayerActivationBytes(model, plan), Bytes(256 * (36 * 512 + 4 * 8) + casts));
  // Queries, keys and values each cast what they read.
  plan.separate_projections = true;
  EXPECT_EQ(LayerActivationBytes(model, plan), Bytes(256 * (40 * 512 + 4 * 8) + casts));
  // And so do the two inputs of a gate: 2 h more, and a third matrix with its bias.
  const Bytes plain = LayerActivationBytes(model, plan);
  model.activation = v1::ACTIVATION_SWIGLU;
  EXPECT_EQ(LayerActivationBytes(model, plan) - plain,
            Bytes(256 * (2 * 512 + 2 * 4 * 512) + 2 * (512 + 1) * 2048));
}

struct AutocastCounts {
  int to_narrow = 0;
  int to_wide = 0;
  int wide_adds = 0;
  int wide_norms = 0;
  bool operator==(const AutocastCounts&) const = default;
  friend void PrintTo(const AutocastCounts& of, std::ostream* out) {
    *out << of.to_narrow << " casts, " << of.to_wide << " back, " << of.wide_adds << " adds, "
         << of.wide_norms << " norms";
  }
};

// As profilers show it for PyTorch: what norms and residuals touch is in fp32, each linear layer
// that reads it casts it, and backward casts what comes back; weights are cast once, and so are
// their gradients.
TEST(AutocastTest, LayersCastWhatLinearLayersRead) {
  TransformerModel model = Tiny(1);
  model.dropout = false;
  ParallelPlan plan = Plan(model);
  plan.attention = v1::ATTENTION_KERNEL_FLASH;
  plan.matrix_precision = plan.precision;
  plan.gradient_dtype = DType::kFp32;
  plan.gradients_set_to_none = plan.fp32_parameters = plan.autocast = true;
  // Of the residual stream, 256 tokens of 512.
  const auto counts = [&](bool backward) {
    ProgramBuilder builder;
    const PlanGroups groups = AddGroups(builder, plan);
    const LayeredModel units = TransformerUnits(builder, groups, model, plan, {});
    const UnitKind& layer = units.kind(units.layers.front());
    AutocastCounts of;
    for (const BlockEntry& entry : (backward ? layer.backward : layer.forward).entries) {
      const Op& op = builder.op(entry.op);
      if (op.dims[0] != 256 || op.dims[1] != 512) continue;
      const bool wide = op.dtype == DType::kFp32;
      of.to_narrow += op.kind == OpKind::kCast && wide ? 1 : 0;
      of.to_wide += op.kind == OpKind::kCast && !wide ? 1 : 0;
      of.wide_adds += op.kind == OpKind::kAdd && wide ? 1 : 0;
      of.wide_norms += op.kind == OpKind::kLayerNorm && wide ? 1 : 0;
    }
    return of;
  };
  EXPECT_EQ(counts(false), (AutocastCounts{2, 0, 2, 2}));
  EXPECT_EQ(counts(true), (AutocastCounts{2, 2, 2, 2}));
  // Three projections and two inputs of a gate, whose gradients are added up.
  plan.separate_projections = true;
  model.activation = v1::ACTIVATION_SWIGLU;
  EXPECT_EQ(counts(false), (AutocastCounts{5, 0, 2, 2}));
  EXPECT_EQ(counts(true), (AutocastCounts{2, 5, 5, 2}));
}

// The gradient of a weight is cast and kept, or added to that of the micro-batches before; that of
// a table is in fp32 at once.
TEST(AutocastTest, GradientsAreCastThenAdded) {
  TransformerModel model = Tiny(1);
  model.tied_embeddings = false;
  ParallelPlan plan = Plan(model);
  plan.matrix_precision = plan.precision;
  plan.gradient_dtype = DType::kFp32;
  plan.gradients_set_to_none = plan.fp32_parameters = plan.autocast = true;
  const auto of_size = [&](OpKind kind, std::int64_t elements) {
    int found = 0;
    for (const Op& op : OpsOfKind(Build(model, plan), 0, kind)) {
      found += op.pass == Pass::kBackward && op.dims[0] * op.dims[1] == elements ? 1 : 0;
    }
    return found;
  };
  const std::int64_t output = 512 * 512;  // of attention's projection
  const std::int64_t table = plan.PaddedVocabulary(model) * 512;
  plan.micro_batches = 1;
  EXPECT_EQ(of_size(OpKind::kCast, output), 1);
  EXPECT_EQ(of_size(OpKind::kAdd, output), 0);
  EXPECT_EQ(of_size(OpKind::kCast, table), 1) << "of the output layer";
  EXPECT_EQ(of_size(OpKind::kAdd, table), 0);
  plan.micro_batches = 2;
  EXPECT_EQ(of_size(OpKind::kCast, output), 2);
  EXPECT_EQ(of_size(OpKind::kAdd, output), 2);
  EXPECT_EQ(of_size(OpKind::kAdd, table), 4) << "of both";
}

// Of Llama's layer: its input, queries and values, one input of the gate, the MLP's output, and
// attention's output; what is not kept is made again in backward.
TEST(RecomputedModulesTest, PerOperatorEveryOtherProductIsKept) {
  const TransformerModel model = Llama3(2);
  ParallelPlan plan = Plan(model);
  plan.attention = v1::ATTENTION_KERNEL_FLASH;
  const auto layer = [&] {
    ProgramBuilder builder;
    const PlanGroups groups = AddGroups(builder, plan);
    const LayeredModel units = TransformerUnits(builder, groups, model, plan, {});
    return units.kind(units.layers.front());
  };
  const Bytes all = layer().activations;
  plan.recompute_per_operator = true;
  const UnitKind kept = layer();
  EXPECT_EQ(kept.activations, Bytes(2 * 256 * (4096 + 4096 + 1024 + 14336 + 4096 + 4096)));
  EXPECT_EQ(kept.input, kept.activations) << "also where the layer runs again";
  EXPECT_EQ(kept.activations + kept.made_again, all);
}

// Each of the four linear layers has a bias; without it backward still sums its gradient.
TEST(EagerTest, AProductMayAddTheBiasItself) {
  const TransformerModel model = Tiny(1);
  v1::Framework framework;
  const Program apart = Build(model, Plan(model), framework);
  framework.set_bias_in_product(true);
  const Program within = Build(model, Plan(model), framework);
  EXPECT_EQ(KernelsOfLayer(apart, OpKind::kBias), 4);
  EXPECT_EQ(KernelsOfLayer(within, OpKind::kBias), 0);
  EXPECT_EQ(KernelsOfLayer(within, OpKind::kColumnSum), KernelsOfLayer(apart, OpKind::kColumnSum));
  // The parts of a row-parallel product are summed first.
  EXPECT_GT(KernelsOfLayer(Build(model, Plan(model, 2), framework), OpKind::kBias), 0);
}

// Four heads on a rank, or two: Megatron's kernel takes four rows of different heads and samples.
TEST(EagerTest, AFusedSoftmaxNeedsEnoughHeadsAndSamples) {
  TransformerModel model = Tiny(1);
  model.attention_heads = 4;
  model.kv_heads = 4;
  v1::Framework framework;
  framework.set_fused_softmax(true);
  framework.set_fused_softmax_multiple(4);
  framework.set_softmax_in_fp32(true);
  const auto kernels = [&](int tensor, int micro_batch, OpKind kind) {
    ParallelPlan plan = Plan(model, tensor);
    plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
    plan.micro_batch_size = micro_batch;
    plan.global_batch_size = micro_batch;
    return KernelsOfLayer(Build(model, plan, framework), kind);
  };
  EXPECT_EQ(kernels(1, 1, OpKind::kSoftmax), 2);
  const std::int64_t casts = kernels(1, 1, OpKind::kCast);
  const std::int64_t scales = kernels(1, 1, OpKind::kScale);
  EXPECT_EQ(kernels(2, 2, OpKind::kScale), scales) << "two samples of two heads";
  EXPECT_EQ(kernels(2, 2, OpKind::kCast), casts);
  // One sample of two heads: to fp32, scale, mask, softmax and back, forward and backward.
  EXPECT_EQ(kernels(2, 1, OpKind::kSoftmax), 2);
  EXPECT_EQ(kernels(2, 1, OpKind::kScale), scales + 4);
  EXPECT_EQ(kernels(2, 1, OpKind::kCast), casts + 4);
}

TEST(EagerTest, TheHostWaitsForTheCountsOfTokens) {
  TransformerModel model = Tiny(1);
  model.experts = ExpertLayers{};
  model.experts->count = 4;
  model.experts->per_token = 1;
  model.experts->hidden_size = 1024;
  const auto waits = [&](bool reads, bool grouped) {
    v1::Framework framework;
    framework.set_host_reads_expert_counts(reads);
    framework.set_grouped_gemm(grouped);
    // The step ends with one more.
    return KernelsOfLayer(Build(model, Plan(model), framework), OpKind::kHostSync) - 1;
  };
  EXPECT_EQ(waits(false, true), 0);
  EXPECT_EQ(waits(true, true), 1);
  EXPECT_EQ(waits(true, false), 4) << "before each expert";
}

TEST(ExpertsTest, RoutingThatIsNotFusedLaunchesItsKernels) {
  TransformerModel model = Gpt(1, 512, 8, 1024);
  model.layers = 1;
  model.experts.emplace();
  model.experts->count = 4;
  model.experts->per_token = 1;
  model.experts->hidden_size = 1024;
  v1::Framework framework;
  const std::int64_t fused = KernelsOfLayer(Build(model, Plan(model), framework), OpKind::kScale);
  framework.set_routing_kernels(45);
  framework.set_routing_backward_kernels(20);
  EXPECT_EQ(KernelsOfLayer(Build(model, Plan(model), framework), OpKind::kScale), fused + 65);
}

}  // namespace
}  // namespace stepcast
