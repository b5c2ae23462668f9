#include "strategies/plan/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "simulator/base/temporary_directory.h"
#include "strategies/plan/framework.h"
#include "strategies/plan/plan_test.pb.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TransformerModel Gpt() {
  TransformerModel model;
  model.layers = 24;
  model.hidden_size = 1024;
  model.ffn_hidden_size = 4096;
  model.attention_heads = 16;
  model.kv_heads = 16;
  model.head_size = 64;
  model.vocabulary_size = 50257;
  return model;
}

/// The plan of a strategy written in lines of YAML, on `gpus`.
Result<ParallelPlan> Plan(const std::string& strategy, int gpus, int batch,
                          const TransformerModel& model = Gpt(),
                          const v1::Framework& framework = {}, int sequence = 1024) {
  std::string yaml = "training:\n  global_batch_size: " + std::to_string(batch) +
                     "\n  sequence_length: " + std::to_string(sequence) + "\nstrategy:\n";
  std::istringstream lines(strategy);
  for (std::string line; std::getline(lines, line);) yaml += "  " + line + "\n";
  if (strategy.empty()) yaml += "  {}\n";
  plan_test::PlanFile file;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "plan.yaml", file);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreatePlan(file.strategy(), framework, model, {gpus, batch, sequence}, *source);
}

ParallelPlan PlanOrDie(const std::string& strategy, int gpus, int batch,
                       const TransformerModel& model = Gpt(), const v1::Framework& framework = {}) {
  const Result<ParallelPlan> plan = Plan(strategy, gpus, batch, model, framework);
  EXPECT_TRUE(plan.has_value()) << plan.error().message;
  return plan.value_or(ParallelPlan{});
}

std::string Complaint(const std::string& strategy, int gpus, int batch,
                      const TransformerModel& model = Gpt(), int sequence = 1024,
                      const v1::Framework& framework = {}) {
  const Result<ParallelPlan> plan = Plan(strategy, gpus, batch, model, framework, sequence);
  return plan.has_value() ? "accepted" : plan.error().message;
}

// --- Pruning, compression, weights gathered in few bits.

TEST(PruningTest, IsAShareOrTwoOfFour) {
  EXPECT_FALSE(PlanOrDie("", 8, 64).pruning.masks());
  EXPECT_FALSE(PlanOrDie("pruning: {unstructured: 0}", 8, 64).pruning.masks());
  const ParallelPlan anywhere = PlanOrDie("pruning: {unstructured: 0.9}", 8, 64);
  EXPECT_EQ(anywhere.pruning.share, 0.9);
  EXPECT_FALSE(anywhere.pruning.two_of_four);
  const ParallelPlan fours = PlanOrDie("pruning: {two_of_four: yes}", 8, 64);
  EXPECT_EQ(fours.pruning.share, 0.5);
  EXPECT_TRUE(fours.pruning.two_of_four);
}

TEST(PruningTest, IsRefusedWhereNothingCouldKeepIt) {
  EXPECT_THAT(Complaint("pruning: {two_of_four: yes, unstructured: 0.9}", 8, 64),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("keep one")));
  EXPECT_THAT(Complaint("optimizer: none\npruning: {unstructured: 0.5}", 8, 64),
              AllOf(StartsWith("plan.yaml:6: "), HasSubstr("without an optimizer")));
  EXPECT_THAT(Complaint("optimizer_offload: cpu\npruning: {unstructured: 0.5}", 8, 64),
              HasSubstr("knows no masks"));
  EXPECT_THAT(Complaint("precision: fp32\npruning: {two_of_four: yes}", 8, 64),
              AllOf(HasSubstr("multiply fp32"), HasSubstr("strategy.precision: bf16")));
  TransformerModel odd = Gpt();
  odd.ffn_hidden_size = 4098;
  EXPECT_THAT(Complaint("pruning: {two_of_four: yes}", 8, 64, odd),
              HasSubstr("4098 columns of the MLP of a rank do not come in fours"));
  EXPECT_EQ(Complaint("pruning: {unstructured: 0.5}", 8, 64, odd), "accepted");
}

TEST(GradientCompressionTest, FillsInWhatPapersUse) {
  EXPECT_FALSE(PlanOrDie("", 8, 64).gradient_compression.has_value());
  const auto of = [](const std::string& how) {
    return *PlanOrDie("gradient_compression: {" + how + "}", 8, 64).gradient_compression;
  };
  EXPECT_EQ(of("kind: top_k").kept, 0.001);
  EXPECT_TRUE(of("kind: top_k").error_feedback);
  EXPECT_EQ(of("kind: top_k, kept: 0.25").kept, 0.25);
  EXPECT_EQ(of("kind: power_sgd").rank, 4);
  EXPECT_FALSE(of("kind: power_sgd, error_feedback: no").error_feedback);
  EXPECT_FALSE(of("kind: int8").error_feedback);
  EXPECT_TRUE(of("kind: fp8, error_feedback: yes").error_feedback);
  EXPECT_EQ(of("kind: fp8").quantised(), DType::kFp8);
}

TEST(GradientCompressionTest, RefusesWhatItCannotSend) {
  EXPECT_THAT(Complaint("gradient_compression: {kind: int8, kept: 0.5}", 8, 64),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("which share top_k sends")));
  EXPECT_THAT(Complaint("gradient_compression: {kind: top_k, rank: 2}", 8, 64),
              HasSubstr("power_sgd's matrices"));
  EXPECT_THAT(Complaint("zero_stage: 1\ngradient_compression: {kind: top_k}", 8, 64),
              AllOf(StartsWith("plan.yaml:6: "), HasSubstr("zero_stage: 0, or kind: int8")));
  EXPECT_EQ(Complaint("zero_stage: 2\ngradient_compression: {kind: int8}", 8, 64), "accepted");
  EXPECT_THAT(
      Complaint("zero_stage: 2\nshard_degree: 4\ngradient_compression: {kind: int8}", 8, 64),
      HasSubstr("(shard_degree) are not compressed"));
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 4\nschedule: dualpipe\n"
                        "gradient_compression: {kind: int8}",
                        8, 64),
              HasSubstr("two ranks hold a stage"));
}

TEST(OperatorPrecisionTest, NamesATypeForEachClass) {
  const ParallelPlan plan = PlanOrDie(
      "matrix_precision: fp8\n"
      "operator_precision: [{operators: attention_projection, dtype: bf16},\n"
      "  {operators: output_layer, dtype: fp32}, {operators: attention, dtype: fp8}]",
      8, 64);
  EXPECT_EQ(plan.product_dtype(ProductClass::kAttentionProjection), DType::kBf16);
  EXPECT_EQ(plan.product_dtype(ProductClass::kAttention), DType::kFp8);
  EXPECT_EQ(plan.product_dtype(ProductClass::kMlp), DType::kFp8);
  EXPECT_EQ(plan.product_dtype(ProductClass::kOutputLayer), DType::kFp32);
  EXPECT_EQ(plan.product_dtype(ProductClass::kWide), DType::kBf16);
  EXPECT_EQ(plan.logit_dtype(), DType::kFp32);
  const ParallelPlan plain = PlanOrDie("matrix_precision: int8", 8, 64);
  EXPECT_EQ(plain.product_dtype(ProductClass::kMlp), DType::kInt8);
  EXPECT_EQ(plain.product_dtype(ProductClass::kOutputLayer), DType::kBf16);
  EXPECT_EQ(plain.logit_dtype(), DType::kBf16);
}

TEST(OperatorPrecisionTest, RefusesTypesThatNoKernelHas) {
  const auto complaint = [](const std::string& entry, const std::string& more = "") {
    return Complaint("operator_precision: [" + entry + "]\n" + more, 8, 64);
  };
  EXPECT_THAT(complaint("{operators: mlp, dtype: fp8}, {operators: mlp, dtype: bf16}"),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("have a type already")));
  EXPECT_THAT(complaint("{operators: attention, dtype: int8}"), HasSubstr("wanted bf16 or fp8"));
  EXPECT_THAT(complaint("{operators: mlp, dtype: int64}"),
              HasSubstr("wanted bf16, fp32, tf32, fp8, fp4 or int8"));
  EXPECT_THAT(complaint("{operators: mlp, dtype: fp8}", "precision: fp32"),
              HasSubstr("wanted fp32, or a step of bf16 or fp16"));
  EXPECT_THAT(complaint("{operators: attention, dtype: fp8}", "attention: unfused"),
              HasSubstr("wanted attention: flash"));
  EXPECT_THAT(complaint("{operators: attention, dtype: fp8}", "context_parallel_degree: 2"),
              HasSubstr("context_parallel_kind: all_to_all"));
  EXPECT_THAT(complaint("{operators: mlp, dtype: fp8}", "kept_input_dtype: bf16"),
              HasSubstr("leave kept_input_dtype or operator_precision out"));
  EXPECT_THAT(complaint("{operators: output_layer, dtype: fp32}", "loss_chunks: 4"),
              HasSubstr("an output layer in parts multiplies in bf16, not in fp32"));
  EXPECT_THAT(Complaint("matrix_precision: int8\nkept_input_dtype: int8", 8, 64),
              HasSubstr("not products of integers"));
}

TEST(GatherTypeTest, IsNarrowAndOfWeightsThatAreGathered) {
  EXPECT_EQ(PlanOrDie("zero_stage: 3\ngather_dtype: int8", 8, 64).gather_dtype, DType::kInt8);
  EXPECT_FALSE(PlanOrDie("zero_stage: 3\ngather_dtype: bf16", 8, 64).gather_dtype.has_value());
  EXPECT_THAT(Complaint("zero_stage: 2\ngather_dtype: int8", 8, 64),
              AllOf(StartsWith("plan.yaml:6: "), HasSubstr("zero_stage: 3, and it is 2")));
  EXPECT_THAT(Complaint("zero_stage: 3\ngather_dtype: fp32", 8, 64),
              HasSubstr("wanted int8, fp8 or fp4"));
  EXPECT_THAT(Complaint("zero_stage: 3\nprecision: fp32\ngather_dtype: int8", 8, 64),
              HasSubstr("beside bf16 or fp16"));
}

// One number says how many units are whole at once and how far ahead they are asked for, in place
// of a framework's habits.
TEST(WeightBuffersTest, AreUnitsInFlightAndAskedForAhead) {
  v1::Framework framework;
  framework.set_forward_prefetch(0);
  framework.set_backward_prefetch(1);
  framework.set_all_gathers_in_flight(2);
  const auto plan = PlanOrDie("zero_stage: 3\nweight_buffers: 4", 8, 64, Gpt(), framework);
  EXPECT_EQ(plan.all_gathers_in_flight, 4);
  EXPECT_EQ(plan.forward_prefetch, 3);
  EXPECT_EQ(plan.backward_prefetch, 3);
  const auto single = PlanOrDie("zero_stage: 3\nweight_buffers: 1", 8, 64, Gpt(), framework);
  EXPECT_EQ(single.all_gathers_in_flight, 1);
  EXPECT_EQ(single.forward_prefetch, 0);
  EXPECT_EQ(single.backward_prefetch, 0);
}

TEST(TilesTest, AreMicroBatchesThatAUnitWorksOnAtOnce) {
  // 8 GPUs, 64 samples: 8 micro-batches.
  EXPECT_EQ(PlanOrDie("", 8, 64).tiles(), 8);
  const ParallelPlan plan = PlanOrDie("micro_batches_per_unit: 3", 8, 64);
  EXPECT_EQ(plan.tiles(), 3) << "of 3, 3 and 2";
  EXPECT_EQ(plan.TileOf(5), 1);
  EXPECT_EQ(plan.TileOf(6), 2);
  EXPECT_EQ(PlanOrDie("micro_batches_per_unit: 8", 8, 64).tiles(), 1);
}

TEST(TilesTest, AreRefusedWhereMicroBatchesHaveOrdersOfTheirOwn) {
  EXPECT_THAT(Complaint("micro_batches_per_unit: 9", 8, 64),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("a step has 8 on a rank")));
  const std::string tiles = "pipeline_parallel_degree: 4\nmicro_batches_per_unit: 2\nschedule: ";
  for (const char* schedule : {"pipedream", "pipedream_2bw", "dualpipe", "dualpipe_v"}) {
    EXPECT_THAT(Complaint(tiles + schedule, 8, 64),
                AllOf(StartsWith("plan.yaml:6: "),
                      HasSubstr("micro_batches_per_unit with this schedule: ")));
  }
  // 32 micro-batches in 16 tiles on 4 ranks.
  EXPECT_EQ(PlanOrDie(tiles + "interleaved\nvirtual_stages: 2", 8, 64).tiles(), 16);
  EXPECT_THAT(Complaint(tiles + "interleaved\nvirtual_stages: 2", 8, 36),
              HasSubstr("18 micro-batches count as 9 with micro_batches_per_unit: 2"));
}

TEST(PartsTest, OfTokensAreEqual) {
  const ParallelPlan plan = PlanOrDie("mlp_chunks: 8\nloss_chunks: 16", 8, 64);
  EXPECT_EQ(plan.mlp_chunks, 8);
  EXPECT_EQ(plan.loss_chunks, 16);
  EXPECT_THAT(Complaint("mlp_chunks: 3", 8, 64),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("3 parts of the 1024 tokens")));
  EXPECT_THAT(Complaint("micro_batch_size: 2\nloss_chunks: 3", 8, 64),
              AllOf(StartsWith("plan.yaml:6: "), HasSubstr("3 parts of the 2048 tokens")));
}

TEST(PartsTest, AreRefusedWhereTheyWouldSaveNothing) {
  EXPECT_THAT(Complaint("mlp_chunks: 2\npipeline_parallel_degree: 2\nschedule: zb_h1", 8, 64),
              AllOf(StartsWith("plan.yaml:5: "), HasSubstr("puts off gradients of weights")));
  EXPECT_THAT(Complaint("mlp_chunks: 2\nrecompute_modules: [activation]", 8, 64),
              HasSubstr("leave one out"));
  TransformerModel experts = Gpt();
  experts.experts = ExpertLayers{};
  experts.experts->count = 8;
  EXPECT_THAT(Complaint("mlp_chunks: 2", 8, 64, experts), HasSubstr("of a model with experts"));
  TransformerModel classes = Gpt();
  classes.output_classes = 10;
  EXPECT_THAT(Complaint("loss_chunks: 2", 8, 64, classes),
              HasSubstr("predicts one class a sample"));
}

TEST(WeightBuffersTest, AreRefusedWhereNothingIsStreamedOrAnotherFieldSaysIt) {
  EXPECT_THAT(Complaint("zero_stage: 2\nweight_buffers: 2", 8, 64),
              AllOf(StartsWith("plan.yaml:6: "), HasSubstr("needs zero_stage: 3, and it is 2")));
  for (const char* const other :
       {"forward_prefetch: 0", "backward_prefetch: 1", "all_gathers_in_flight: 2"}) {
    EXPECT_THAT(Complaint("zero_stage: 3\nweight_buffers: 2\n" + std::string(other), 8, 64),
                AllOf(StartsWith("plan.yaml:6: "), HasSubstr("say the same thing")))
        << other;
  }
  EXPECT_THAT(Complaint("zero_stage: 3\nweight_buffers: 2\nreshard_after_forward: false", 8, 64),
              HasSubstr("every unit stays whole"));
}

// DeepSpeed's habit, and nobody's where ranks keep whole gradients.
TEST(ShardingPlanTest, AFrameworkReducesEachMicroBatchFromStageTwoOn) {
  v1::Framework framework;
  framework.set_reduce_each_micro_batch(true);
  const auto each = [&](const std::string& strategy) {
    return PlanOrDie(strategy, 8, 64, Gpt(), framework).reduce_each_micro_batch;
  };
  EXPECT_FALSE(each("zero_stage: 0"));
  EXPECT_FALSE(each("zero_stage: 1"));
  EXPECT_TRUE(each("zero_stage: 2"));
  EXPECT_TRUE(each("zero_stage: 1\nreduce_each_micro_batch: true")) << "as written";
}

// With tensor degree 8 and whole experts, dense weights have 4 replicas, experts 16.
TEST(ShardingPlanTest, ExpertsAreShardedOverAllTheirReplicas) {
  ParallelPlan plan;
  plan.tensor = 8;
  plan.data = 4;
  plan.expert = 2;
  plan.zero_stage = 1;
  EXPECT_EQ(plan.shards(), 4);
  EXPECT_EQ(plan.expert_shards(), 16);
  plan.shard_degree = 2;
  EXPECT_EQ(plan.expert_shards(), 2);
}

TEST(ShardingPlanTest, AnExpertMayBeSplitBetweenSomeOfTheTensorParallelRanks) {
  TransformerModel model = Gpt();
  model.experts.emplace();
  model.experts->count = 8;
  model.experts->per_token = 2;
  model.experts->hidden_size = 1024;
  const std::string layout =
      "tensor_parallel_degree: 4\nexpert_parallel_degree: 2\nexpert_tensor_parallel_degree: ";
  const ParallelPlan plan = PlanOrDie(layout + "2\nsequence_parallel: true", 8, 64, model);
  EXPECT_EQ(plan.expert_tensor, 2);
  EXPECT_EQ(plan.expert_replicas(), 2) << "8 ranks, 2 groups of experts of 2 ranks each";
  EXPECT_THAT(Complaint(layout + "2", 8, 64, model), HasSubstr("need sequence_parallel"));
  EXPECT_THAT(Complaint(layout + "3\nsequence_parallel: true", 8, 64, model),
              HasSubstr("expert tensor degree 3; wanted a divisor of the tensor degree 4"));
}

// --- Layers over stages.

TEST(SpreadLayersTest, WhatIsLeftOverGoesToTheMiddle) {
  EXPECT_THAT(SpreadLayers(24, 4), ElementsAre(6, 6, 6, 6));
  EXPECT_THAT(SpreadLayers(25, 4), ElementsAre(6, 7, 6, 6));
  EXPECT_THAT(SpreadLayers(26, 4), ElementsAre(6, 7, 7, 6));
  EXPECT_THAT(SpreadLayers(27, 4), ElementsAre(7, 7, 7, 6));
  EXPECT_THAT(SpreadLayers(126, 16), ElementsAre(7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7));
  EXPECT_THAT(SpreadLayers(3, 3), ElementsAre(1, 1, 1));
  EXPECT_THAT(SpreadLayers(5, 1), ElementsAre(5));
}

TEST(SpreadLayersTest, NoStageHasTwoLayersMoreThanAnother) {
  for (int layers = 1; layers < 60; ++layers) {
    for (int stages = 1; stages <= layers; ++stages) {
      const std::vector<int> spread = SpreadLayers(layers, stages);
      EXPECT_EQ(std::accumulate(spread.begin(), spread.end(), 0), layers);
      const auto [least, most] = std::minmax_element(spread.begin(), spread.end());
      EXPECT_LE(*most - *least, 1) << layers << " over " << stages;
    }
  }
}

// --- Defaults.

// 64 GPUs, tensor 4 and pipeline 2: data 8; 256 samples are 16 micro-batches of 2 on each.
TEST(PlanTest, DataDegreeAndMicroBatchesFollow) {
  const ParallelPlan plan = PlanOrDie(
      "tensor_parallel_degree: 4\npipeline_parallel_degree: 2\nmicro_batch_size: 2", 64, 256);
  EXPECT_EQ(plan.data, 8);
  EXPECT_EQ(plan.micro_batches, 16);
  EXPECT_EQ(plan.gpus(), 64);
  EXPECT_EQ(plan.stages(), 2);
  EXPECT_THAT(plan.layers_per_stage, ElementsAre(12, 12));
  EXPECT_EQ(plan.schedule, v1::SCHEDULE_ONE_F_ONE_B);
}

TEST(PlanTest, AnEmptyStrategyIsPlainDataParallelism) {
  const ParallelPlan plan = PlanOrDie("", 8, 32);
  EXPECT_EQ(plan.tensor, 1);
  EXPECT_EQ(plan.pipeline, 1);
  EXPECT_EQ(plan.data, 8);
  EXPECT_EQ(plan.micro_batch_size, 1);
  EXPECT_EQ(plan.micro_batches, 4);
  EXPECT_EQ(plan.precision, DType::kBf16);
  EXPECT_EQ(plan.recompute, v1::RECOMPUTE_NONE);
  EXPECT_EQ(plan.zero_stage, 0);
}

TEST(PlanTest, VirtualStagesAreInterleaved) {
  const ParallelPlan plan = PlanOrDie("pipeline_parallel_degree: 4\nvirtual_stages: 3", 4, 8);
  EXPECT_EQ(plan.schedule, v1::SCHEDULE_INTERLEAVED);
  EXPECT_EQ(plan.stages(), 12);
  EXPECT_THAT(plan.layers_per_stage, testing::Each(2));
}

TEST(PlanTest, WrittenLayersAreTaken) {
  const ParallelPlan plan =
      PlanOrDie("pipeline_parallel_degree: 4\nlayers_per_stage: [0, 12, 12, 0]", 4, 8);
  EXPECT_THAT(plan.layers_per_stage, ElementsAre(0, 12, 12, 0));
}

// --- Vocabulary.

// Megatron-LM: the next multiple of 128 x tensor degree.
TEST(PlanTest, NoMorePositionsArePredictedThanASampleHas) {
  TransformerModel model = Gpt();
  model.predicted_positions = 1024;
  EXPECT_EQ(Complaint("", 1, 8, model), "accepted");
  model.predicted_positions = 1025;
  EXPECT_THAT(Complaint("", 1, 8, model),
              HasSubstr("1025 positions are predicted of a sample of 1024 tokens"));
}

TEST(PlanTest, VocabularyIsPaddedAsInMegatron) {
  ParallelPlan plan;
  EXPECT_EQ(plan.PaddedVocabulary(Gpt()), 50304);  // 393 x 128
  plan.tensor = 8;
  EXPECT_EQ(plan.PaddedVocabulary(Gpt()), 51200);  // 50 x 1024
  TransformerModel model = Gpt();
  model.vocabulary_size = 51200;
  EXPECT_EQ(plan.PaddedVocabulary(model), 51200);
}

// --- What the framework decides.

TEST(PlanTest, GradientTypeFollowsFrameworkAndPrecision) {
  const auto dtypes = [](v1::GradientType type, const std::string& precision) {
    v1::Framework framework;
    framework.set_gradient_type(type);
    const ParallelPlan plan = PlanOrDie("precision: " + precision, 1, 1, Gpt(), framework);
    EXPECT_EQ(plan.gradient_reduce_dtype, plan.gradient_dtype);
    return plan.gradient_dtype;
  };
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_FP32, "bf16"), DType::kFp32);
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_FP32, "fp16"), DType::kFp32);
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_FP32_FOR_BF16, "bf16"), DType::kFp32);
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_FP32_FOR_BF16, "fp16"), DType::kFp16);
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_AS_WEIGHTS, "bf16"), DType::kBf16);
  EXPECT_EQ(dtypes(v1::GRADIENT_TYPE_UNSPECIFIED, "fp32"), DType::kFp32);
}

TEST(PlanTest, StrategyWinsOverFramework) {
  v1::Framework framework;
  framework.set_gradient_reduce_dtype("fp32");
  framework.set_overlap_gradient_reduce(true);
  framework.set_gradient_bucket_bytes(1000);
  framework.set_attention(v1::ATTENTION_KERNEL_UNFUSED);
  ParallelPlan plan = PlanOrDie("", 2, 2, Gpt(), framework);
  EXPECT_EQ(plan.gradient_reduce_dtype, DType::kFp32);
  EXPECT_TRUE(plan.overlap_gradient_reduce);
  EXPECT_EQ(plan.gradient_bucket, Bytes(1000));
  EXPECT_EQ(plan.attention, v1::ATTENTION_KERNEL_UNFUSED);
  plan = PlanOrDie(
      "gradient_reduce_dtype: bf16\noverlap_gradient_reduce: no\ngradient_bucket_bytes: 7\n"
      "attention: flash",
      2, 2, Gpt(), framework);
  EXPECT_EQ(plan.gradient_reduce_dtype, DType::kBf16);
  EXPECT_FALSE(plan.overlap_gradient_reduce);
  EXPECT_EQ(plan.gradient_bucket, Bytes(7));
  EXPECT_EQ(plan.attention, v1::ATTENTION_KERNEL_FLASH);
}

// --- Errors: file and line, what was found, and a cure.

TEST(PlanTest, DegreesMustFillTheCluster) {
  EXPECT_THAT(
      Complaint("tensor_parallel_degree: 4\npipeline_parallel_degree: 3", 32, 8),
      StartsWith("plan.yaml:6: tensor degree 4 x pipeline degree 3 does not divide 32 GPUs; "
                 "change a degree or cluster.gpus"));
  EXPECT_THAT(Complaint("tensor_parallel_degree: 16", 8, 8),
              StartsWith("plan.yaml:5: tensor degree 16 x pipeline degree 1 does not divide 8"));
  EXPECT_THAT(
      Complaint("tensor_parallel_degree: 2\ndata_parallel_degree: 8", 8, 8),
      StartsWith("plan.yaml:6: data degree 8 x tensor degree 2 x pipeline degree 1 is 16, but "
                 "the cluster has 8 GPUs; leave data_parallel_degree out to use 4"));
}

TEST(PlanTest, TensorDegreeMustDivideTheModel) {
  TransformerModel model = Gpt();
  model.attention_heads = model.kv_heads = 12;
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              StartsWith("plan.yaml:5: tensor degree 8 does not divide 12 attention heads"));
  model = Gpt();
  model.ffn_hidden_size = 4100;
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              HasSubstr("does not divide 4100 columns of the MLP (ffn_hidden_size)"));
  model = Gpt();
  model.attention_heads = 32;
  model.kv_heads = 16;
  model.hidden_size = 1028;
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              HasSubstr("does not divide 1028 hidden columns"));
  model = Gpt();
  model.attention_heads = 24;
  model.kv_heads = 12;
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              HasSubstr("does not divide 12 key-value heads"));
}

// Fewer key-value heads than ranks: every rank holds a copy of one.
TEST(PlanTest, RanksMayShareKeyValueHeadsEvenly) {
  TransformerModel model = Gpt();
  model.kv_heads = 2;
  EXPECT_EQ(Complaint("tensor_parallel_degree: 8", 8, 8, model), "accepted");
  model.attention_heads = 24;
  model.kv_heads = 3;
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              StartsWith("plan.yaml:5: tensor degree 8 is no multiple of 3 key-value heads"));
}

TEST(PlanTest, StateSpaceMixersSplitByHeadsAndGroups) {
  TransformerModel model = Gpt();
  model.layer_pattern.assign(static_cast<std::size_t>(model.layers), 'M');
  model.attention_heads = model.kv_heads = 0;
  model.state_space = StateSpace{.heads = 24, .head_size = 64, .state_size = 128, .groups = 4};
  EXPECT_EQ(Complaint("tensor_parallel_degree: 4", 8, 8, model), "accepted");
  EXPECT_THAT(Complaint("tensor_parallel_degree: 16", 16, 8, model),
              StartsWith("plan.yaml:5: tensor degree 16 does not divide 24 heads of state_space"));
  EXPECT_THAT(Complaint("tensor_parallel_degree: 8", 8, 8, model),
              StartsWith("plan.yaml:5: tensor degree 8 does not divide 4 groups of state_space"));
  // A group may be on several context-parallel ranks.
  EXPECT_EQ(Complaint("context_parallel_degree: 8", 8, 8, model), "accepted");
  EXPECT_THAT(Complaint("tensor_parallel_degree: 2\ncontext_parallel_degree: 8", 16, 8, model),
              StartsWith("plan.yaml:6: context degree 8 does not split the 12 heads in 2 groups"));
}

TEST(PlanTest, SequenceParallelismSplitsTheSequence) {
  EXPECT_THAT(Complaint("sequence_parallel: yes", 8, 8),
              StartsWith("plan.yaml:5: sequence_parallel needs a tensor degree above 1"));
  EXPECT_THAT(Complaint("tensor_parallel_degree: 4\nsequence_parallel: yes", 8, 8, Gpt(), 1022),
              StartsWith("plan.yaml:6: tensor degree 4 does not divide the sequence of 1022"));
}

TEST(PlanTest, TheBatchMustSplit) {
  EXPECT_THAT(Complaint("micro_batch_size: 3", 4, 32),
              StartsWith("plan.yaml:5: global batch 32 is not a multiple of micro-batch 3 x data "
                         "degree 4; the nearest are 24 and 36"));
  EXPECT_THAT(Complaint("", 64, 32),
              StartsWith("plan.yaml:2: global batch 32 is not a multiple of micro-batch 1 x data "
                         "degree 64; the smallest is 64"));
}

TEST(PlanTest, GradientsGoWithTheOptimizerWhereNoOtherRankSumsThem) {
  v1::Framework framework;
  framework.set_gradients_set_to_none(true);
  const auto go = [&](const std::string& strategy, int gpus) {
    return PlanOrDie(strategy, gpus, 8, Gpt(), framework).gradients_set_to_none;
  };
  EXPECT_TRUE(go("", 1));
  EXPECT_TRUE(go("tensor_parallel_degree: 2", 2));
  EXPECT_FALSE(go("", 2)) << "buckets hold them";
  EXPECT_FALSE(go("optimizer: none", 1));
  EXPECT_FALSE(go("pipeline_parallel_degree: 2\nschedule: pipedream", 2)) << "no flush";
}

TEST(PlanTest, FrameworksSayWhichKernelsKeepTheirResults) {
  v1::Framework framework;
  framework.set_fp32_parameters(true);
  framework.set_autocast(true);
  framework.set_softmax_in_fp32(true);
  const auto plan = [&](const std::string& strategy) {
    return PlanOrDie(strategy, 4, 8, Gpt(), framework);
  };
  EXPECT_TRUE(plan("").autocast);
  EXPECT_EQ(plan("").residual_dtype(), DType::kFp32);
  EXPECT_FALSE(plan("precision: fp32").autocast);
  EXPECT_EQ(plan("zero_stage: 3").residual_dtype(), DType::kBf16) << "casts what it gathers";
  EXPECT_TRUE(plan("").composed_softmax && plan("").composed_gate);
  EXPECT_FALSE(plan("precision: fp32").composed_softmax);
  framework.set_fused_softmax(true);
  framework.set_fused_swiglu(true);
  EXPECT_FALSE(plan("").composed_softmax || plan("").composed_gate);
  // Where the fused kernel does not apply, memory is that of the others.
  framework.set_fused_softmax_multiple(1000);
  EXPECT_TRUE(plan("").composed_softmax);
}

TEST(PlanTest, LoopsOfProductsAreOfFp32) {
  const std::string loops = "core_gemm: {order: nkm, tile: 32}";
  const ParallelPlan plan = PlanOrDie("precision: fp32\n" + loops, 1, 8);
  EXPECT_EQ(plan.tiling, (Tiling{LoopOrder::kNkm, 32}));
  EXPECT_FALSE(PlanOrDie("precision: fp32", 1, 8).tiling.is_set());
  EXPECT_THAT(Complaint(loops, 1, 8),
              AllOf(StartsWith("plan.yaml:5: stepcast's own loops multiply in fp32, this step in "
                               "bf16"),
                    HasSubstr("wanted precision: fp32")));
}

TEST(PlanTest, SchedulesSayWhatTheyNeed) {
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 4\nvirtual_stages: 2", 4, 6),
              AllOf(StartsWith("plan.yaml:6: the interleaved schedule needs micro-batches (6)"),
                    HasSubstr("change global_batch_size")));
  EXPECT_THAT(
      Complaint("pipeline_parallel_degree: 4\nvirtual_stages: 2\nmicro_batch_group: 3", 4, 8),
      StartsWith("plan.yaml:7: micro_batch_group of 3: wanted at least the pipeline (4)"));
  EXPECT_THAT(Complaint("recompute: full\nrecompute_per_operator: yes", 1, 8),
              StartsWith("plan.yaml:6: recompute_per_operator goes with recompute: full and"));
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 4\nvirtual_stages: 2\nschedule: gpipe", 4, 8),
              StartsWith("plan.yaml:7: virtual_stages of 2 needs the interleaved schedule"));
}

TEST(PlanTest, StagesNeedLayers) {
  EXPECT_THAT(
      Complaint("pipeline_parallel_degree: 32", 32, 32),
      StartsWith("plan.yaml:5: pipeline degree 32 x 1 virtual stages is more than the model's "
                 "24 layers; use fewer, or give layers_per_stage with 0 at the ends"));
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 2\nlayers_per_stage: [8, 8, 8]", 2, 2),
              StartsWith("plan.yaml:6: layers_per_stage has 3 entries, wanted one for each of 2"));
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 2\nlayers_per_stage: [8, 8]", 2, 2),
              StartsWith("plan.yaml:6: layers_per_stage adds up to 16, the model has 24 layers"));
  EXPECT_THAT(
      Complaint("pipeline_parallel_degree: 4\nlayers_per_stage: [8, 0, 8, 8]", 4, 4),
      StartsWith("plan.yaml:6: layers_per_stage[1] is 0; only the first and the last stage"));
}

TEST(PlanTest, StepsTooLargeToSimulateAreRefused) {
  TransformerModel model = Gpt();
  model.layers = 12;
  EXPECT_EQ(Complaint("", 1, 65535, model), "accepted");
  EXPECT_THAT(Complaint("", 1, 65536, model),
              StartsWith("plan.yaml:2: 65536 micro-batches a step; at most 65535 can be simulated: "
                         "raise micro_batch_size"));
  model.layers = 1000;
  EXPECT_THAT(Complaint("", 1, 60000, model),
              AllOf(StartsWith("plan.yaml:2: 60000 micro-batches x 1000 layers is more than one "
                               "simulation can hold (1 million)"),
                    HasSubstr("raise micro_batch_size")));
  model.layers = 2000;
  EXPECT_THAT(Complaint("pipeline_parallel_degree: 2\nvirtual_stages: 256", 2, 2, model),
              StartsWith("plan.yaml:6: at most 255 virtual stages can be simulated"));
  // Activations beyond the range of a 64-bit number of bytes.
  EXPECT_THAT(
      Complaint("micro_batch_size: 1000000", 1, 1000000, Gpt(), 100'000'000),
      StartsWith("plan.yaml:5: 1 micro-batches of 1000000 samples of 100000000 tokens are more "
                 "than one simulation can hold"));
}

TEST(PlanTest, EveryExtentCountsTowardsWhatIsTooLarge) {
  const auto too_large = [](const TransformerModel& model) {
    return Complaint("micro_batch_size: 1", 1, 1, model, 1'000'000);
  };
  EXPECT_EQ(too_large(Gpt()), "accepted");
  const auto refused = HasSubstr("tokens are more than one simulation can hold");
  TransformerModel model = Gpt();
  model.decoder_layers = 12;
  model.decoder_sequence_length = 10'000'000'000'000;
  EXPECT_THAT(too_large(model), refused);
  model = Gpt();
  model.experts = ExpertLayers{};
  model.experts->count = 8;
  model.experts->hidden_size = 1'000'000'000'000;
  EXPECT_THAT(too_large(model), refused);
  model.experts->hidden_size = 1;
  model.experts->latent_size = 1'000'000'000'000;
  EXPECT_THAT(too_large(model), refused);
  model = Gpt();
  model.latent = LatentHeads{};
  model.latent->key_value_rank = 1'000'000'000'000;
  EXPECT_THAT(too_large(model), refused);
  model = Gpt();
  model.multi_token_layers = 1'000'000'000'000;
  EXPECT_THAT(too_large(model), refused);
  model = Gpt();
  model.patches = ImagePatches{};
  model.patches->patch_size = 1'000'000;
  model.patches->image_size = 1'000'000'000;
  EXPECT_THAT(too_large(model), refused);
}

// A file may put a stage on two ranks as DualPipe does.
TEST(PlanTest, AFileWithCopiesOfStagesKeepsGradientsWhole) {
  const auto schedule = CreateSchedule({v1::SCHEDULE_DUALPIPE, 2, 4});
  ASSERT_TRUE(schedule.has_value());
  const TemporaryDirectory directory;
  directory.Write("dualpipe.csv", WriteScheduleFile(*schedule));
  const std::string strategy =
      "pipeline_parallel_degree: 2\nmicro_batch_size: 1\nschedule_file: " + directory.path() +
      "/dualpipe.csv\nzero_stage: ";
  EXPECT_EQ(Complaint(strategy + "1", 4, 8), "accepted");
  for (const char* const stage : {"2", "3"}) {
    EXPECT_THAT(Complaint(strategy + stage, 4, 8),
                HasSubstr("two ranks hold a stage and sum its gradients whole at the end; use "
                          "zero_stage 0 or 1"));
  }
  EXPECT_THAT(
      Complaint(strategy + "1\nreduce_each_micro_batch: true", 4, 8),
      HasSubstr("two ranks hold a stage and sum its gradients whole at the end; leave out"));
}

// Then a rank keeps parts of gradients, which sum up over all micro-batches of an update.
TEST(PlanTest, SchedulesWithoutAFlushRefuseToScatterEachMicroBatch) {
  const std::string strategy =
      "pipeline_parallel_degree: 2\nmicro_batch_size: 1\nschedule: pipedream\nzero_stage: 1";
  EXPECT_EQ(Complaint(strategy, 4, 8), "accepted");
  EXPECT_THAT(Complaint(strategy + "\nreduce_each_micro_batch: true", 4, 8),
              HasSubstr("reduce_each_micro_batch and zero_stage 1 with this schedule"));
}

TEST(PlanTest, TypesThatCannotBeAreSaid) {
  EXPECT_THAT(Complaint("precision: fp8", 8, 8),
              StartsWith("plan.yaml:5: a step cannot be computed in fp8; wanted fp16, bf16, fp32 "
                         "or tf32"));
  EXPECT_THAT(Complaint("precision: fp32\nmatrix_precision: fp8", 8, 8),
              StartsWith("plan.yaml:6: fp8 matrix products in a step of fp32; wanted fp8, fp4"));
  EXPECT_THAT(Complaint("precision: half", 8, 8),
              StartsWith("plan.yaml:5: unknown data type \"half\"; known are"));
  EXPECT_THAT(Complaint("gradient_reduce_dtype: fp31", 8, 8),
              StartsWith("plan.yaml:5: unknown data type \"fp31\""));
}

TEST(PlanTest, RecomputedModulesAndTypesOfWhatIsKept) {
  EXPECT_EQ(Complaint("recompute_modules: [norm, activation]", 8, 8), "accepted");
  EXPECT_THAT(Complaint("recompute_modules: [latent_projection]", 8, 8),
              StartsWith("plan.yaml:5: the model has no latent attention"));
  EXPECT_EQ(Complaint("matrix_precision: fp8\nkept_input_dtype: fp8", 8, 8), "accepted");
  EXPECT_THAT(Complaint("kept_input_dtype: fp8", 8, 8),
              StartsWith("plan.yaml:5: inputs kept in fp8 for products in bf16; wanted bf16 or "
                         "matrix_precision: fp8"));
  EXPECT_EQ(Complaint("moment_dtype: bf16", 8, 8), "accepted");
  EXPECT_THAT(Complaint("moment_dtype: fp4", 8, 8),
              StartsWith("plan.yaml:5: moments in fp4; wanted fp32, bf16, fp16 or fp8"));
}

// --- Frameworks.

TEST(FrameworkCatalogueTest, TheShippedFileLoads) {
  const Result<FrameworkCatalogue> catalogue = FrameworkCatalogue::Load(DefaultFrameworkFile());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  for (const std::string& name : catalogue->names()) {
    const Result<v1::Framework> framework = catalogue->Find(name);
    ASSERT_TRUE(framework.has_value());
    EXPECT_FALSE(framework->source().empty()) << name;
    EXPECT_NE(framework->gradient_type(), v1::GRADIENT_TYPE_UNSPECIFIED) << name;
  }
}

TEST(FrameworkCatalogueTest, UnknownNamesGetASuggestion) {
  const Result<FrameworkCatalogue> catalogue = FrameworkCatalogue::Load(DefaultFrameworkFile());
  ASSERT_TRUE(catalogue.has_value());
  const Result<v1::Framework> near = catalogue->Find("megatron_cor");
  ASSERT_FALSE(near.has_value());
  EXPECT_EQ(near.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(near.error().message,
            "unknown framework \"megatron_cor\"; did you mean megatron-core?");
  EXPECT_THAT(catalogue->Find("zzz").error().message, HasSubstr("known are megatron-lm-2021, "));
}

TEST(FrameworkCatalogueTest, AFileMustNameItsFrameworksOnce) {
  const TemporaryDirectory directory;
  const auto complaint = [&directory](const std::string& yaml) {
    const Result<FrameworkCatalogue> catalogue =
        FrameworkCatalogue::Load(directory.Write("f.yaml", yaml));
    return catalogue.has_value() ? "accepted" : catalogue.error().message;
  };
  EXPECT_THAT(
      complaint("frameworks:\n- name: a\n  host_profile: h\n- name: a\n  host_profile: h\n"),
      HasSubstr(".yaml:4: framework a stands here twice"));
  EXPECT_THAT(complaint("frameworks:\n- name: a\n"),
              HasSubstr(".yaml:2: a framework needs a name and a host_profile"));
  EXPECT_THAT(complaint("frameworks:\n- name: a\n  extends: b\n- name: b\n  host_profile: h\n"),
              HasSubstr(".yaml:3: no framework b stands before this one"));
}

TEST(FrameworkCatalogueTest, AFrameworkMayExtendAnother) {
  const TemporaryDirectory directory;
  const Result<FrameworkCatalogue> catalogue = FrameworkCatalogue::Load(directory.Write(
      "f.yaml",
      "frameworks:\n- name: a\n  host_profile: h\n  fused_norm: true\n  fused_rope: true\n"
      "- name: b\n  extends: a\n  fused_rope: false\n"));
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  const Result<v1::Framework> b = catalogue->Find("b");
  ASSERT_TRUE(b.has_value());
  EXPECT_EQ(b->host_profile(), "h");
  EXPECT_TRUE(b->fused_norm());
  EXPECT_FALSE(b->fused_rope());
  EXPECT_EQ(b->extends(), "");
}

}  // namespace
}  // namespace stepcast
