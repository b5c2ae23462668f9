// Bounds on a step against the step itself.
#include "strategies/step/bounds.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "simulator/engine/engine.h"
#include "strategies/lower/lower.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

TransformerModel Model(bool experts) {
  TransformerModel model;
  model.layers = 8;
  model.hidden_size = 64;
  model.ffn_hidden_size = 256;
  model.attention_heads = model.kv_heads = 8;
  model.head_size = 8;
  model.vocabulary_size = 1024;
  model.tied_embeddings = false;
  if (experts) {
    model.experts = ExpertLayers{};
    model.experts->count = 8;
    model.experts->per_token = 2;
    model.experts->hidden_size = 128;
  }
  return model;
}

/// Every kernel takes 1 us, every message 20 us: what is not on the lane of work comes late.
Pricing Prices() {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    Cost cost;
    cost.time = Duration::Microseconds(IsCommunication(op.kind) ? 20 : 1);
    return cost;
  };
  pricing.host = [](const Op&, Phase) { return Duration(); };
  return pricing;
}

struct Case {
  std::string name;
  v1::Schedule schedule = v1::SCHEDULE_ONE_F_ONE_B;
  int virtual_stages = 1;
  v1::Recompute recompute = v1::RECOMPUTE_NONE;
  int zero_stage = 0;
  bool experts = false;
  bool offload = false;
  /// Gradients that come in backward, outputs of stages that are kept, flat gradients.
  bool habits = false;
  int micro_batches_per_unit = 1;
  int mlp_chunks = 1;
  int loss_chunks = 1;
  int shard_degree = 0;
  bool overlap = true;  ///< Reductions run beside backward.
  bool gathers_ahead = false;
  bool host_optimizer = false;
  /// What the lane of work holds is all there is.
  bool exact = true;
};

class BoundsTest : public testing::TestWithParam<Case> {
 protected:
  static ParallelPlan Plan(const TransformerModel& model) {
    const Case& of = GetParam();
    ParallelPlan plan;
    plan.pipeline = of.schedule == v1::SCHEDULE_UNSPECIFIED ? 1 : 4;
    plan.schedule = plan.pipeline == 1 ? v1::SCHEDULE_ONE_F_ONE_B : of.schedule;
    plan.virtual_stages = of.virtual_stages;
    plan.data = 4;
    plan.expert = of.experts ? 4 : 1;
    plan.micro_batches = 12;
    plan.micro_batches_per_unit = of.micro_batches_per_unit;
    plan.mlp_chunks = of.mlp_chunks;
    plan.loss_chunks = of.loss_chunks;
    plan.sequence_length = 64;
    plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), plan.stages());
    plan.recompute = of.recompute;
    plan.recompute_every = 2;
    plan.zero_stage = of.zero_stage;
    plan.reduce_each_micro_batch = of.zero_stage >= 2;
    plan.overlap_gradient_reduce = of.overlap;
    plan.shard_degree = of.shard_degree;
    plan.overlap_parameter_gather = of.gathers_ahead;
    if (of.host_optimizer) plan.optimizer_offload = v1::OFFLOAD_CPU;
    plan.gradient_bucket = Bytes(1000);
    if (of.offload) plan.activation_offload = v1::OFFLOAD_CPU;
    plan.gradients_set_to_none = of.habits;
    if (of.habits) plan.data = 1;
    return plan;
  }
  static v1::Framework Framework() {
    v1::Framework framework;
    framework.set_keeps_stage_outputs(GetParam().habits);
    framework.set_flat_gradients(GetParam().habits);
    return framework;
  }
};

TEST_P(BoundsTest, HoldForTheStepItself) {
  const TransformerModel model = Model(GetParam().experts);
  const ParallelPlan plan = Plan(model);
  const v1::Framework framework = Framework();
  const auto schedule = ScheduleOf(plan);
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  ProgramBuilder builder;
  const LayeredModel units = TransformerUnits(builder, PlanGroups(), model, plan, framework);
  const std::vector<RankMemoryBound> least = LeastMemory(units, plan, framework, *schedule);
  const Pricing pricing = Prices();
  const auto price = [&](OpId op) { return pricing.device(builder.op(op)).time; };
  const std::vector<WorkBesideUnits> beside =
      BesideUnits(builder, units, plan, framework, *schedule, PlanGroups());

  const auto program = BuildTransformerStep(model, plan, framework);
  ASSERT_TRUE(program.has_value()) << program.error().message;
  for (const double slowdown : {0.0, 0.5}) {
    Pricing slowed = pricing;
    slowed.interference_slowdown = slowdown;
    const Duration least_time = LeastStepTime(units, plan, *schedule, beside, price, slowdown);
    for (const bool fold : {false, true}) {
      const auto run = Simulate(Lower(*program, slowed, {.fold_chains = fold}).graph);
      ASSERT_TRUE(run.has_value()) << run.error().message;
      EXPECT_LE(least_time, run->makespan()) << slowdown;
      EXPECT_GT(least_time, run->makespan() * 0.05);
    }
  }
  const auto timeline = Simulate(Lower(*program, pricing, {.fold_chains = false}).graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  ASSERT_EQ(least.size(), timeline->memory_peaks().size());
  for (std::size_t rank = 0; rank < least.size(); ++rank) {
    const Bytes peak = timeline->memory_peaks()[rank].total;
    if (GetParam().exact) {
      EXPECT_EQ(least[rank].device, peak) << rank;
    } else {
      EXPECT_LE(least[rank].device, peak) << rank;
      // Near enough to be of use, though slow messages hold buffers for long here.
      EXPECT_GT(least[rank].device + least[rank].device, peak) << rank;
    }
  }
}

// Twelve micro-batches through four equal stages: without the three that each rank waits for, the
// bound would be four fifths of the step. The optimizer is all that it leaves out.
TEST(TimeBoundTest, CountsTheFillAndTheDrainOfAPipeline) {
  const TransformerModel model = Model(/*experts=*/false);
  ParallelPlan plan;
  plan.pipeline = 4;
  plan.micro_batches = 12;
  plan.sequence_length = 64;
  plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), plan.stages());
  const auto schedule = ScheduleOf(plan);
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  ProgramBuilder builder;
  const LayeredModel units = TransformerUnits(builder, PlanGroups(), model, plan, v1::Framework());
  const auto price = [](const Op& op) {
    return Duration::Microseconds(op.kind == OpKind::kGemm ? 1 : 0);
  };
  const Duration least =
      LeastStepTime(units, plan, *schedule, {}, [&](OpId op) { return price(builder.op(op)); });

  const auto program = BuildTransformerStep(model, plan, v1::Framework());
  ASSERT_TRUE(program.has_value()) << program.error().message;
  Pricing pricing = Prices();
  pricing.device = [&](const Op& op) { return Cost{.time = price(op)}; };
  const auto timeline = Simulate(Lower(*program, pricing).graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  EXPECT_LE(least, timeline->makespan());
  EXPECT_GT(least, timeline->makespan() * 0.95);
}

/// Bound over step, of four pipeline ranks with four replicas each.
double Share(int zero_stage, Duration of_traffic, double slowdown, v1::Schedule kind) {
  const TransformerModel model = Model(/*experts=*/false);
  ParallelPlan plan;
  plan.pipeline = 4;
  plan.schedule = kind;
  plan.data = 4;
  plan.micro_batches = 12;
  plan.sequence_length = 64;
  plan.zero_stage = zero_stage;
  plan.reduce_each_micro_batch = zero_stage >= 2;
  plan.overlap_gradient_reduce = true;
  plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), plan.stages());
  const auto schedule = ScheduleOf(plan);
  EXPECT_TRUE(schedule.has_value());
  ProgramBuilder builder;
  const LayeredModel units = TransformerUnits(builder, PlanGroups(), model, plan, v1::Framework());
  const std::vector<WorkBesideUnits> beside =
      BesideUnits(builder, units, plan, v1::Framework(), *schedule, PlanGroups());
  Pricing pricing = Prices();
  pricing.interference_slowdown = slowdown;
  pricing.device = [&](const Op& op) {
    const bool traffic = op.kind == OpKind::kAllGather || op.kind == OpKind::kReduceScatter ||
                         op.kind == OpKind::kAllReduce;
    Cost cost;
    if (traffic) cost.time = of_traffic;
    if (op.kind == OpKind::kGemm) cost.time = Duration::Microseconds(1);
    return cost;
  };
  const Duration least = LeastStepTime(
      units, plan, *schedule, beside, [&](OpId op) { return pricing.device(builder.op(op)).time; },
      slowdown);
  const auto program = BuildTransformerStep(model, plan, v1::Framework());
  EXPECT_TRUE(program.has_value());
  const auto timeline = Simulate(Lower(*program, pricing).graph);
  EXPECT_TRUE(timeline.has_value());
  EXPECT_LE(least, timeline->makespan());
  return least / timeline->makespan();
}

// Weights are gathered and gradients reduced for each micro-batch, which takes far longer than the
// products beside it.
TEST(TimeBoundTest, CountsGathersAndReductions) {
  EXPECT_GT(Share(3, Duration::Microseconds(100), 0, v1::SCHEDULE_ONE_F_ONE_B), 0.85);
  EXPECT_GT(Share(2, Duration::Microseconds(100), 0, v1::SCHEDULE_ONE_F_ONE_B), 0.75);
}

// Schedules that split backward have a bubble too, and collectives that nothing hides.
TEST(TimeBoundTest, FollowsSplitBackwards) {
  EXPECT_GT(Share(0, Duration(), 0, v1::SCHEDULE_ZB_H1), 0.97);
}

// Traffic that takes as long as the products slows them.
TEST(TimeBoundTest, CountsWhatTrafficSlows) {
  const double with = Share(3, Duration::Microseconds(2), 1, v1::SCHEDULE_ONE_F_ONE_B);
  EXPECT_GT(with, 0.8);
}

// One rank, two micro-batches of 1F1B: all layers of one wait on the host at once.
TEST(HostMemoryBoundTest, CountsWhatIsOffloaded) {
  const TransformerModel model = Model(/*experts=*/false);
  ParallelPlan plan;
  plan.micro_batches = 2;
  plan.sequence_length = 64;
  plan.layers_per_stage = {8};
  plan.activation_offload = plan.optimizer_offload = v1::OFFLOAD_CPU;
  const v1::Framework framework;
  ProgramBuilder builder;
  const LayeredModel units = TransformerUnits(builder, PlanGroups(), model, plan, framework);
  const auto schedule = ScheduleOf(plan);
  ASSERT_TRUE(schedule.has_value());
  const std::int64_t weights = WeightsOfRank(units, plan, *schedule, 0).parameters;
  // Adam: two fp32 moments and the fp32 weight; the gradient in fp32.
  const std::int64_t states = weights * (12 + 4);
  const std::int64_t activations = 8 * LayerActivationBytes(model, plan).count();
  EXPECT_EQ(LeastMemory(units, plan, framework, *schedule)[0].host, Bytes(states + activations));
}

INSTANTIATE_TEST_SUITE_P(
    Plans, BoundsTest,
    testing::Values(
        Case{.name = "one_rank", .schedule = v1::SCHEDULE_UNSPECIFIED}, Case{.name = "one_f_one_b"},
        Case{.name = "gpipe", .schedule = v1::SCHEDULE_GPIPE},
        Case{.name = "interleaved", .schedule = v1::SCHEDULE_INTERLEAVED, .virtual_stages = 2},
        Case{.name = "zb_h1", .schedule = v1::SCHEDULE_ZB_H1},
        Case{.name = "zb_h2", .schedule = v1::SCHEDULE_ZB_H2},
        Case{.name = "zb_v", .schedule = v1::SCHEDULE_ZB_V, .virtual_stages = 2},
        Case{.name = "pipedream", .schedule = v1::SCHEDULE_PIPEDREAM},
        Case{.name = "dualpipe", .schedule = v1::SCHEDULE_DUALPIPE, .exact = false},
        Case{.name = "dualpipe_v",
             .schedule = v1::SCHEDULE_DUALPIPE_V,
             .virtual_stages = 2,
             .exact = false},
        Case{.name = "recomputed", .recompute = v1::RECOMPUTE_FULL},
        Case{.name = "recomputed_and_split",
             .schedule = v1::SCHEDULE_ZB_H1,
             .recompute = v1::RECOMPUTE_FULL},
        Case{.name = "habits", .habits = true},
        Case{.name = "habits_and_split", .schedule = v1::SCHEDULE_ZB_H1, .habits = true},
        Case{.name = "habits_on_one_rank",
             .schedule = v1::SCHEDULE_UNSPECIFIED,
             .recompute = v1::RECOMPUTE_FULL,
             .habits = true},
        Case{.name = "tiles_on_one_rank",
             .schedule = v1::SCHEDULE_UNSPECIFIED,
             .recompute = v1::RECOMPUTE_FULL,
             .micro_batches_per_unit = 5},
        Case{.name = "tiles", .micro_batches_per_unit = 2},
        Case{
            .name = "tiles_and_split", .schedule = v1::SCHEDULE_ZB_H1, .micro_batches_per_unit = 2},
        Case{.name = "tiles_of_zero_3",
             .zero_stage = 3,
             .micro_batches_per_unit = 2,
             .exact = false},
        Case{.name = "mlp_in_parts", .mlp_chunks = 4},
        Case{.name = "mlp_in_parts_again",
             .schedule = v1::SCHEDULE_UNSPECIFIED,
             .recompute = v1::RECOMPUTE_FULL,
             .mlp_chunks = 4},
        Case{.name = "loss_in_parts", .loss_chunks = 4},
        Case{.name = "loss_in_parts_and_split", .schedule = v1::SCHEDULE_ZB_H1, .loss_chunks = 4},
        Case{.name = "loss_in_parts_and_habits",
             .schedule = v1::SCHEDULE_UNSPECIFIED,
             .habits = true,
             .loss_chunks = 2},
        Case{.name = "loss_in_parts_of_zero_2", .zero_stage = 2, .loss_chunks = 4, .exact = false},
        Case{.name = "zero_1", .zero_stage = 1},
        Case{.name = "zero_2", .zero_stage = 2, .exact = false},
        Case{.name = "zero_3", .zero_stage = 3, .exact = false},
        Case{.name = "experts", .experts = true},
        Case{.name = "experts_of_zero_3", .zero_stage = 3, .experts = true, .exact = false},
        Case{.name = "reduced_at_the_end", .overlap = false},
        Case{.name = "zero_1_gathered_ahead", .zero_stage = 1, .gathers_ahead = true},
        Case{
            .name = "zero_2_reduced_after_each", .zero_stage = 2, .overlap = false, .exact = false},
        Case{.name = "zero_2_within_pairs", .zero_stage = 2, .shard_degree = 2, .exact = false},
        Case{.name = "zero_3_within_pairs",
             .schedule = v1::SCHEDULE_INTERLEAVED,
             .virtual_stages = 2,
             .zero_stage = 3,
             .shard_degree = 2,
             .exact = false},
        Case{.name = "zero_3_and_split",
             .schedule = v1::SCHEDULE_ZB_H1,
             .zero_stage = 3,
             .exact = false},
        Case{.name = "zero_3_recomputed",
             .recompute = v1::RECOMPUTE_FULL,
             .zero_stage = 3,
             .exact = false},
        Case{.name = "updated_by_the_host", .host_optimizer = true},
        Case{.name = "offload", .offload = true, .exact = false}),
    [](const testing::TestParamInfo<Case>& test) { return test.param.name; });

}  // namespace
}  // namespace stepcast
