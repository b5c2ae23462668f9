#include "strategies/operators/operator_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

/// Two layers of 8 x 4, one output each.
OperatorModel Small() {
  OperatorModel model;
  model.description = "small net";
  UnitWriter w("layer");
  w.Linear(/*rows=*/3, /*in=*/4, /*out=*/8, /*bias=*/true);
  const int kind = model.AddKind(std::move(w).Take(12, 24));
  model.layers = {kind, kind};
  return model;
}

Result<ParallelPlan> Plan(const OperatorModel& model, const std::string& yaml) {
  v1::Strategy strategy;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "s.yaml", strategy);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreateOperatorPlan(strategy, {}, model, {4, 16, 0, "."}, *source);
}

TEST(OperatorModelTest, ExtentsGrowWithTheMicroBatch) {
  const OperatorModel model = Small();
  EXPECT_EQ(model.parameters(), 2 * (4 * 8 + 8));
  EXPECT_DOUBLE_EQ(model.step_flops(16).count(), 6.0 * 16 * 2 * 3 * 4 * 8);
  const auto plan = Plan(model, "micro_batch_size: 2");
  ASSERT_TRUE(plan.has_value()) << plan.error().message;
  EXPECT_EQ(plan->data, 4);
  EXPECT_EQ(plan->micro_batches, 2);
  ProgramBuilder builder;
  const PlanGroups groups = AddGroups(builder, *plan);
  const LayeredModel units = OperatorUnits(builder, groups, model, *plan, {});
  EXPECT_EQ(units.kinds[0].whole_output, 2 * 24);
  EXPECT_EQ(units.kinds[0].activations, Bytes(2 * 2 * 12));
  EXPECT_EQ(units.kinds[0].largest_tensor, 32);

  // Input gradient, weight gradient, bias gradient, each added to what is there.
  const auto program = BuildStep(*plan, {}, [&](ProgramBuilder& b, const PlanGroups& g) {
    return OperatorUnits(b, g, model, *plan, {});
  });
  ASSERT_TRUE(program.has_value());
  int products = 0;
  for (const Instruction& instruction : program->instructions()) {
    const Op& op = program->op(instruction);
    if (op.kind != OpKind::kGemm) continue;
    ++products;
    // 2 samples of 3 rows.
    EXPECT_EQ(op.dims[op.layout == GemmLayout::kNT ? 2 : 0], 6);
  }
  EXPECT_EQ(products, 2 * 2 * 3) << "layers, micro-batches, products";
}

TEST(OperatorModelTest, LayersFormPipelineStages) {
  const auto plan = Plan(Small(), "pipeline_parallel_degree: 2\nzero_stage: 1");
  ASSERT_TRUE(plan.has_value()) << plan.error().message;
  EXPECT_EQ(plan->layers_per_stage, (std::vector<int>{1, 1}));
}

/// The most that a rank class holds of a kind at once, in the order of its instructions.
Bytes MostHeld(const Program& program, std::size_t rank_class, MemoryCategory category) {
  const RankClass& rank = program.rank_classes()[rank_class];
  Bytes held;
  Bytes most;
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    for (const BufferEffect& effect : program.effects(InstructionId{i})) {
      const Buffer& buffer = program.buffer(effect.buffer);
      if (buffer.category != category) continue;
      if (effect.use == BufferUse::kAllocate) held += buffer.bytes;
      if (effect.use == BufferUse::kFree) held -= buffer.bytes;
      most = std::max(most, held);
    }
  }
  return most;
}

// A unit without weights puts nothing off: its activations go with the gradient of its inputs, and
// do not pile up with micro-batches.
TEST(OperatorModelTest, UnitsWithoutWeightsAreFreedByTheGradientOfInputs) {
  OperatorModel model = Small();
  UnitWriter w("activation");
  w.Rowwise(OpKind::kGelu, 3, 8, /*keeps=*/true);
  model.layers = {0, model.AddKind(std::move(w).Take(24, 24)), 0, 1};
  const auto held = [&](std::int64_t samples) {
    v1::Strategy strategy;
    strategy.set_pipeline_parallel_degree(2);
    strategy.set_schedule(v1::SCHEDULE_ZB_H1);
    strategy.set_micro_batch_size(1);
    const auto plan = CreateOperatorPlan(strategy, {}, model, {2, samples, 0, "."}, SourceMap());
    EXPECT_TRUE(plan.has_value()) << plan.error().message;
    const auto program = BuildStep(*plan, {}, [&](ProgramBuilder& b, const PlanGroups& g) {
      return OperatorUnits(b, g, model, *plan, {});
    });
    EXPECT_TRUE(program.has_value()) << program.error().message;
    return MostHeld(*program, 0, MemoryCategory::kActivations);
  };
  EXPECT_GT(held(8), Bytes());
  EXPECT_EQ(held(8), held(16));
}

TEST(OperatorModelTest, WhatMakesNoSenseIsRefusedWithACure) {
  const auto complaint = [](const std::string& yaml) {
    const auto plan = Plan(Small(), yaml);
    return plan.has_value() ? "accepted" : plan.error().message;
  };
  EXPECT_THAT(complaint("zero_stage: 1\ntensor_parallel_degree: 2"),
              HasSubstr("small net has no layers that tensor parallelism splits; use data"));
  EXPECT_THAT(complaint("context_parallel_degree: 2"), HasSubstr("no sequence"));
  EXPECT_THAT(complaint("sequence_parallel: yes"), HasSubstr("no sequence"));
  EXPECT_THAT(complaint("expert_parallel_degree: 2"), HasSubstr("no experts"));
  EXPECT_THAT(complaint("recompute: selective"), HasSubstr("recompute: full"));
  EXPECT_THAT(complaint("matrix_precision: fp8"), HasSubstr("leave it out"));
  EXPECT_THAT(complaint("pipeline_parallel_degree: 2\nlayers_per_stage: [0, 2]"),
              HasSubstr("nothing before its layers"));
  EXPECT_THAT(complaint("pipeline_parallel_degree: 4"),
              HasSubstr("more than the model's 2 layers"));
}

// Extents times samples must stay within whole numbers of 64 bits.
TEST(OperatorModelTest, KernelsBeyondMeasureAreRefused) {
  OperatorModel model;
  model.description = "huge net";
  UnitWriter w("layer");
  w.Linear(/*rows=*/1'000'000'000, /*in=*/20'000, /*out=*/20'000, /*bias=*/false);
  model.layers = {model.AddKind(std::move(w).Take(1, 1))};
  const auto plan = Plan(model, "micro_batch_size: 4");
  ASSERT_FALSE(plan.has_value());
  EXPECT_THAT(plan.error().message, HasSubstr("more than one simulation can hold"));
}

// Both layers have 4 x 8 weights and biases; matrices of the loss and the like are not there.
TEST(OperatorModelTest, LinearLayersArePrunedAndNothingElse) {
  auto plan = Plan(Small(), "pruning: {unstructured: 0.75}");
  ASSERT_TRUE(plan.has_value()) << plan.error().message;
  EXPECT_EQ(plan->pruning.share, 0.75);
  plan->layers_per_stage = {2};
  ProgramBuilder builder;
  const LayeredModel units = OperatorUnits(builder, PlanGroups(), Small(), *plan, {});
  EXPECT_EQ(units.kinds.front().prunable(/*experts=*/false), 4 * 8);
  OperatorModel without;
  without.description = "norms";
  UnitWriter w("layer");
  w.Rowwise(OpKind::kLayerNorm, 3, 4, /*keeps=*/true);
  without.layers = {without.AddKind(std::move(w).Take(12, 12))};
  const auto complaint = [](const OperatorModel& model, const std::string& yaml) {
    const auto made = Plan(model, yaml);
    return made.has_value() ? "accepted" : made.error().message;
  };
  EXPECT_THAT(complaint(without, "pruning: {unstructured: 0.75}"),
              HasSubstr("s.yaml: norms has no linear layer that could be pruned"));
  EXPECT_THAT(complaint(Small(), "pruning: {two_of_four: yes}"),
              HasSubstr("small net can have pruning.unstructured"));
  EXPECT_THAT(complaint(Small(), "operator_precision: [{operators: mlp, dtype: fp8}]"),
              HasSubstr("small net is computed in one type"));
}

}  // namespace
}  // namespace stepcast
