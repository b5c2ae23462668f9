// Steps executed for real. The proof that Programs are right: under every layout the loss and the
// gradients are those of one rank, and training lowers the loss.
#include "validation/execute/execute.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "validation/execute/test_steps.h"

namespace stepcast {
namespace {

class ExecuteTest : public StepTest {
 protected:
  template <typename Run>
  static void ExpectSlope(const Run& run) {
    ExecuteOptions options = Options(2);
    options.optimizer.learning_rate = 1e-3;
    const Execution execution = run(options);
    double squares = 0;
    for (const auto& [unit, gradient] : execution.gradients) {
      for (const float g : gradient) squares += static_cast<double>(g) * g;
    }
    const double expected = -options.optimizer.learning_rate * squares;
    ASSERT_GT(squares, 0.01);
    // The rest is the curvature of the loss.
    EXPECT_NEAR(execution.losses[1] - execution.losses[0], expected, 0.03 * -expected);
  }
};

// --- Perceptrons.

class PerceptronTest : public ExecuteTest {
 protected:
  static Execution Of(const ParallelPlan& plan, const ExecuteOptions& options = Options(3),
                      const v1::Framework& framework = FusedKernels()) {
    return OnCores(MakePerceptron(plan, framework), options);
  }
  static Execution Of(const OperatorModel& model, const ParallelPlan& plan,
                      const ExecuteOptions& options, const v1::Framework& framework) {
    return OnCores(MakeOperators(model, plan, framework), options);
  }
};

TEST_F(PerceptronTest, LossFalls) {
  const Execution execution = Of(OnOneRank(4), Options(40));
  // Before training every one of 10 classes is about as likely as any other.
  EXPECT_NEAR(execution.losses.front(), std::log(10.0), 0.5);
  EXPECT_LT(execution.losses.back(), 0.2 * execution.losses.front());
}

TEST_F(PerceptronTest, SameSeedGivesTheSameNumbers) {
  ParallelPlan plan = OnOneRank(4);
  plan.data = 2;
  plan.micro_batch_size = 4;
  const Execution first = Of(plan);
  const Execution second = Of(plan);
  EXPECT_EQ(first.losses, second.losses);
  EXPECT_EQ(first.weights, second.weights);
  ExecuteOptions other = Options(3);
  other.seed = 2;
  EXPECT_NE(Of(plan, other).losses, first.losses);
}

// A transfer lasts as long as the link says, and nothing that needs it starts before.
TEST_F(PerceptronTest, LinksTakeTheirTime) {
  ParallelPlan plan = OnOneRank(4);
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  ExecuteOptions options = Options(2);
  options.link.latency = Duration::Milliseconds(5);
  // One micro-batch goes there and its gradient back; the norm of the gradients is summed.
  const Execution execution = Of(plan, options);
  for (const Duration step : execution.step_times) EXPECT_GE(step, Duration::Milliseconds(15));
}

TEST_F(PerceptronTest, AccumulatesOverMicroBatches) {
  ParallelPlan plan = OnOneRank(4);
  plan.micro_batch_size = 2;
  plan.micro_batches = 4;
  const Execution whole = Of(OnOneRank(4));
  ExpectSame(Of(plan), whole);
  v1::Framework framework = FusedKernels();
  framework.set_fused_gradient_accumulation(true);
  ExpectSame(Of(plan, Options(3), framework), whole);
}

// Whatever loops multiply. The layers are wider than a tile, and of sizes that it does not divide.
TEST_F(PerceptronTest, LoopsOverTilesTrainAsTheLibrary) {
  const Execution by_library = Of(OnOneRank(4));
  for (std::size_t order = 0; order < kLoopOrderCount; ++order) {
    ParallelPlan plan = OnOneRank(4);
    plan.tiling = {static_cast<LoopOrder>(order), 7};
    SCOPED_TRACE(Describe(plan.tiling));
    ExpectSame(Of(plan), by_library);
    plan.micro_batch_size = 2;
    plan.micro_batches = 4;
    v1::Framework framework = FusedKernels();
    framework.set_fused_gradient_accumulation(true);
    ExpectSame(Of(plan, Options(3), framework), by_library);
  }
}

// SGD with a small step moves the weights by -r g, and the loss by -r |g|^2: gradients are the
// derivatives of the loss, all of them together.
TEST_F(PerceptronTest, GradientIsTheSlopeOfTheLoss) {
  ParallelPlan plan = OnOneRank(4);
  plan.optimizer = v1::OPTIMIZER_SGD;
  ExpectSlope([&](const ExecuteOptions& options) { return Of(plan, options); });
}

TEST_F(PerceptronTest, DataParallelRanksTrainAsOne) {
  for (const bool overlaps : {false, true}) {
    ParallelPlan plan = OnOneRank(4);
    plan.data = 4;
    plan.micro_batch_size = 1;
    plan.micro_batches = 2;
    plan.overlap_gradient_reduce = overlaps;
    for (const Bytes bucket : {Bytes(1), Bytes(2000), Bytes(1 << 20)}) {
      plan.gradient_bucket = bucket;
      SCOPED_TRACE(testing::Message()
                   << "overlaps " << overlaps << ", buckets of " << bucket.count() << " bytes");
      ExpectSame(Of(plan), Of(OnOneRank(4)));
    }
  }
}

TEST_F(PerceptronTest, PipelinesTrainAsOneRank) {
  ParallelPlan plan = OnOneRank(4);
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  plan.micro_batch_size = 2;
  plan.micro_batches = 4;
  for (const v1::Schedule schedule : {v1::SCHEDULE_GPIPE, v1::SCHEDULE_ONE_F_ONE_B}) {
    plan.schedule = schedule;
    ExpectSame(Of(plan), Of(OnOneRank(4)));
  }
}

// --- Convolutional networks.

class ConvolutionTest : public PerceptronTest {
 protected:
  static Execution Of(bool averages, const ParallelPlan& plan,
                      const ExecuteOptions& options = Options(3)) {
    return PerceptronTest::Of(Convolutional(averages), plan, options, FusedKernels());
  }
};

TEST_F(ConvolutionTest, LossFalls) {
  for (const bool averages : {false, true}) {
    const Execution execution = Of(averages, OnOneRank(averages ? 2 : 3), Options(60));
    EXPECT_LT(execution.losses.back(), 0.9 * execution.losses.front());
  }
}

TEST_F(ConvolutionTest, TrainsAsOnOneRank) {
  for (const bool averages : {false, true}) {
    SCOPED_TRACE(averages);
    const int layers = averages ? 2 : 3;
    const Execution one = Of(averages, OnOneRank(layers));
    ParallelPlan plan = OnOneRank(layers);
    plan.micro_batch_size = 2;
    plan.micro_batches = 4;
    ExpectSame(Of(averages, plan), one);
    plan.recompute = v1::RECOMPUTE_FULL;
    ExpectSame(Of(averages, plan), one);
    plan.micro_batches = 2;
    plan.data = 2;
    for (const int zero_stage : {0, 1, 3}) {
      plan.zero_stage = zero_stage;
      ExpectSame(Of(averages, plan), one);
    }
    plan.zero_stage = 1;
    plan.pipeline = 2;
    plan.layers_per_stage = {1, layers - 1};
    ExpectSame(Of(averages, plan), one);
  }
}

// Without dropout, which takes other elements each step.
TEST_F(ConvolutionTest, GradientIsTheSlopeOfTheLoss) {
  ParallelPlan plan = OnOneRank(2);
  plan.optimizer = v1::OPTIMIZER_SGD;
  ExpectSlope([&](const ExecuteOptions& options) { return Of(/*averages=*/true, plan, options); });
}

// --- Transformers.

class TransformerTest : public ExecuteTest {
 protected:
  static ParallelPlan OnOneRank() {
    ParallelPlan plan = stepcast::OnOneRank(4);
    plan.sequence_length = 8;
    return plan;
  }
  static Execution Of(const TransformerModel& model, const ParallelPlan& plan,
                      const ExecuteOptions& options = Options(3),
                      const v1::Framework& framework = FusedKernels()) {
    return OnCores(MakeTransformer(model, plan, framework), options);
  }
};

TEST_F(TransformerTest, LossFalls) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution execution = Of(model, OnOneRank(), Options(40));
    EXPECT_NEAR(execution.losses.front(), std::log(32.0), 1.0);
    EXPECT_LT(execution.losses.back(), 0.2 * execution.losses.front());
  }
}

TEST_F(TransformerTest, LoopsOverTilesTrainAsTheLibrary) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution by_library = Of(model, OnOneRank());
    for (std::size_t order = 0; order < kLoopOrderCount; ++order) {
      ParallelPlan plan = OnOneRank();
      plan.tiling = {static_cast<LoopOrder>(order), 12};
      SCOPED_TRACE(Describe(plan.tiling));
      ExpectSame(Of(model, plan), by_library);
    }
  }
}

TEST_F(TransformerTest, AccumulatesOverMicroBatches) {
  ParallelPlan plan = OnOneRank();
  plan.micro_batch_size = 2;
  plan.micro_batches = 4;
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution whole = Of(model, OnOneRank());
    ExpectSame(Of(model, plan), whole);
    v1::Framework framework = FusedKernels();
    framework.set_fused_gradient_accumulation(true);
    ExpectSame(Of(model, plan, Options(3), framework), whole);
  }
}

// Else no test would see a wrong norm of the gradients.
TEST_F(TransformerTest, GradientsAreLargeEnoughToBeClipped) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    double squares = 0;
    for (const auto& [unit, gradient] : Of(model, OnOneRank(), Options(1)).gradients) {
      for (const float g : gradient) squares += static_cast<double>(g) * g;
    }
    EXPECT_GT(std::sqrt(squares), 1.2);
  }
}

TEST_F(TransformerTest, GradientIsTheSlopeOfTheLoss) {
  ParallelPlan plan = OnOneRank();
  plan.optimizer = v1::OPTIMIZER_SGD;
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    ExpectSlope([&](const ExecuteOptions& options) { return Of(model, plan, options); });
  }
}

class ShardedTest : public TransformerTest, public ::testing::WithParamInterface<int> {};

// ZeRO: stage 0 splits nothing, 1 optimizer states, 2 gradients too, 3 weights too.
TEST_P(ShardedTest, TrainsAsOneRank) {
  const Execution one = Of(Llama(), OnOneRank());
  ParallelPlan plan = OnOneRank();
  plan.data = 4;
  plan.zero_stage = GetParam();
  plan.micro_batch_size = 1;
  plan.micro_batches = 2;
  const auto expect_same = [&](const char* what) {
    SCOPED_TRACE(what);
    ExpectSame(Of(Llama(), plan), one);
  };
  for (const bool overlaps : {false, true}) {
    plan.overlap_gradient_reduce = overlaps;
    plan.reduce_each_micro_batch = false;
    plan.gradient_bucket = Bytes(1 << 20);
    expect_same("one reduction");
    plan.gradient_bucket = Bytes(3000);
    expect_same("buckets");
    if (plan.zero_stage < 1) continue;
    plan.reduce_each_micro_batch = true;
    expect_same("buckets of each micro-batch");
    plan.gradient_bucket = Bytes(1);
    expect_same("every unit of each micro-batch");
  }
  plan.shard_degree = 2;
  expect_same("parts in groups of two");
  plan.reshard_after_forward = false;
  expect_same("weights kept from forward to backward");
}

INSTANTIATE_TEST_SUITE_P(Stages, ShardedTest, ::testing::Values(0, 1, 2, 3));

// Each unit works on a tile of micro-batches before the next unit does: weights are gathered, and
// the sum of its gradients is reduced, once for all of them. The last tile may be smaller.
TEST_F(TransformerTest, TilesOfMicroBatchesTrainAsOneRank) {
  TransformerModel tied = Gpt();
  tied.tied_embeddings = true;
  tied.position = v1::POSITION_LEARNED;
  for (const TransformerModel& model : {Llama(), tied}) {
    SCOPED_TRACE(model.tied_embeddings);
    const Execution one = Of(model, OnOneRank());
    ParallelPlan plan = OnOneRank();
    plan.data = 2;
    plan.micro_batch_size = 1;
    plan.micro_batches = 4;
    plan.overlap_gradient_reduce = true;
    plan.gradient_bucket = Bytes(1);
    for (const int tile : {2, 3, 4}) {
      plan.micro_batches_per_unit = tile;
      for (const int zero_stage : {0, 2, 3}) {
        SCOPED_TRACE(testing::Message() << "tiles of " << tile << ", stage " << zero_stage);
        plan.zero_stage = zero_stage;
        plan.reduce_each_micro_batch = zero_stage > 0;
        plan.recompute = tile == 3 ? v1::RECOMPUTE_FULL : v1::RECOMPUTE_NONE;
        ExpectSame(Of(model, plan), one);
      }
    }
    plan.micro_batches_per_unit = 2;
    plan.reshard_after_forward = false;
    plan.tensor = 2;
    plan.sequence_parallel = true;
    ExpectSame(Of(model, plan), one);
  }
}

/// Two ranks that share out weights, and reduce the gradients of each of four micro-batches.
void SplitWeights(ParallelPlan& plan) {
  plan.data = 2;
  plan.micro_batch_size = 1;
  plan.micro_batches = 4;
  plan.zero_stage = 3;
  plan.reduce_each_micro_batch = true;
}

// Logits of a part of the tokens at a time, whose gradients come along with the loss.
TEST_F(TransformerTest, LossInPartsTrainsAsInOne) {
  TransformerModel tied = Gpt();
  tied.tied_embeddings = true;
  for (const TransformerModel& model : {Llama(), tied}) {
    SCOPED_TRACE(model.tied_embeddings);
    const Execution one = Of(model, OnOneRank());
    const auto with = [&](const char* what, auto change,
                          const v1::Framework& framework = FusedKernels()) {
      SCOPED_TRACE(what);
      ParallelPlan plan = OnOneRank();
      plan.loss_chunks = 4;
      change(plan);
      ExpectSame(Of(model, plan, Options(3), framework), one);
    };
    with("on one rank", [](ParallelPlan&) {});
    with(
        "several kernels", [](ParallelPlan&) {}, v1::Framework());
    with("micro-batches", [](ParallelPlan& plan) {
      plan.micro_batch_size = 2;
      plan.micro_batches = 4;
    });
    with("gradients set to none", [](ParallelPlan& plan) { plan.gradients_set_to_none = true; });
    with("split weights", SplitWeights);
    with("tiles", [](ParallelPlan& plan) {
      SplitWeights(plan);
      plan.micro_batches_per_unit = 2;
    });
    for (const bool sequence : {false, true}) {
      with("tensor", [&](ParallelPlan& plan) {
        plan.tensor = 2;
        plan.sequence_parallel = sequence;
      });
    }
    with(
        "tensor, several kernels", [&](ParallelPlan& plan) { plan.tensor = 2; }, v1::Framework());
    for (const v1::Schedule schedule : {v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1}) {
      with("pipeline", [&](ParallelPlan& plan) {
        SplitWeights(plan);
        plan.zero_stage = 2;
        plan.pipeline = 2;
        plan.layers_per_stage = {2, 2};
        plan.schedule = schedule;
      });
    }
  }
}

// An MLP makes what it has inside again for each part of the tokens.
TEST_F(TransformerTest, MlpInPartsTrainsAsInOne) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution one = Of(model, OnOneRank());
    const auto with = [&](const char* what, auto change,
                          const v1::Framework& framework = FusedKernels()) {
      SCOPED_TRACE(what);
      ParallelPlan plan = OnOneRank();
      plan.mlp_chunks = 4;
      change(plan);
      ExpectSame(Of(model, plan, Options(3), framework), one);
    };
    with("on one rank", [](ParallelPlan&) {});
    with(
        "several kernels", [](ParallelPlan&) {}, v1::Framework());
    v1::Framework accumulates = FusedKernels();
    accumulates.set_fused_gradient_accumulation(true);
    with(
        "products that add", [](ParallelPlan&) {}, accumulates);
    with("micro-batches", [](ParallelPlan& plan) {
      plan.micro_batch_size = 2;
      plan.micro_batches = 4;
    });
    with("recomputed", [](ParallelPlan& plan) { plan.recompute = v1::RECOMPUTE_FULL; });
    with("split weights", SplitWeights);
    with("tiles", [](ParallelPlan& plan) {
      SplitWeights(plan);
      plan.micro_batches_per_unit = 2;
    });
    for (const bool sequence : {false, true}) {
      with("tensor", [&](ParallelPlan& plan) {
        plan.tensor = 2;
        plan.sequence_parallel = sequence;
      });
    }
    with("loss in parts, too", [](ParallelPlan& plan) { plan.loss_chunks = 2; });
    ParallelPlan pruned = OnOneRank();
    pruned.pruning.share = 0.5;
    const Execution masked = Of(model, pruned);
    pruned.mlp_chunks = 4;
    ExpectSame(Of(model, pruned), masked);
  }
}

struct PipelineCase {
  const char* name;
  v1::Schedule schedule;
  int ranks;
  int virtual_stages;
  int micro_batches;
};

class PipelineTest : public TransformerTest, public ::testing::WithParamInterface<PipelineCase> {
 protected:
  static ParallelPlan Plan(int data = 1) {
    const PipelineCase& of = GetParam();
    ParallelPlan plan = OnOneRank();
    plan.schedule = of.schedule;
    plan.pipeline = of.ranks;
    plan.virtual_stages = of.virtual_stages;
    plan.data = data;
    plan.micro_batches = of.micro_batches;
    plan.micro_batch_size = 8 / data / of.micro_batches;
    plan.layers_per_stage = SpreadLayers(4, of.ranks * of.virtual_stages);
    return plan;
  }
};

TEST_P(PipelineTest, TrainsAsOneRank) {
  const Execution one = Of(Llama(), OnOneRank());
  ExpectSame(Of(Llama(), Plan()), one);
  ParallelPlan recomputes = Plan();
  recomputes.recompute = v1::RECOMPUTE_FULL;
  ExpectSame(Of(Llama(), recomputes), one);
}

TEST_P(PipelineTest, WithDataParallelRanksTrainsAsOneRank) {
  const Execution one = Of(Llama(), OnOneRank());
  for (const int zero_stage : {0, 1}) {
    ParallelPlan plan = Plan(2);
    plan.zero_stage = zero_stage;
    ExpectSame(Of(Llama(), plan), one);
  }
}

// Tiles of two micro-batches in the place of micro-batches.
TEST_P(PipelineTest, OfTilesTrainsAsOneRank) {
  ParallelPlan plan = Plan();
  if (plan.schedule == v1::SCHEDULE_DUALPIPE || plan.schedule == v1::SCHEDULE_DUALPIPE_V) {
    GTEST_SKIP() << "runs pairs of micro-batches";
  }
  plan.micro_batches *= 2;
  plan.micro_batch_size /= 2;
  plan.micro_batches_per_unit = 2;
  const Execution one = Of(Llama(), OnOneRank());
  ExpectSame(Of(Llama(), plan), one);
  plan.data = 2;
  plan.micro_batches /= 2;
  plan.zero_stage = 2;
  plan.reduce_each_micro_batch = true;
  if (plan.tiles() % plan.pipeline == 0) ExpectSame(Of(Llama(), plan), one);
}

INSTANTIATE_TEST_SUITE_P(
    Schedules, PipelineTest,
    ::testing::Values(PipelineCase{"GPipe", v1::SCHEDULE_GPIPE, 2, 1, 4},
                      PipelineCase{"OneFOneB", v1::SCHEDULE_ONE_F_ONE_B, 4, 1, 4},
                      PipelineCase{"Interleaved", v1::SCHEDULE_INTERLEAVED, 2, 2, 4},
                      PipelineCase{"BreadthFirst", v1::SCHEDULE_BREADTH_FIRST, 2, 2, 4},
                      PipelineCase{"ZbH1", v1::SCHEDULE_ZB_H1, 2, 1, 4},
                      PipelineCase{"ZbH2", v1::SCHEDULE_ZB_H2, 2, 1, 4},
                      PipelineCase{"ZbV", v1::SCHEDULE_ZB_V, 2, 2, 4},
                      PipelineCase{"DualPipeV", v1::SCHEDULE_DUALPIPE_V, 2, 2, 4},
                      PipelineCase{"DualPipe", v1::SCHEDULE_DUALPIPE, 2, 1, 4}),
    [](const auto& of) { return of.param.name; });

TEST_F(TransformerTest, TensorParallelRanksTrainAsOne) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution one = Of(model, OnOneRank());
    ParallelPlan plan = OnOneRank();
    plan.tensor = 2;
    ExpectSame(Of(model, plan), one);
    v1::Framework framework = FusedKernels();
    framework.set_overlap_tensor_parallel_backward(true);
    framework.set_fused_gradient_accumulation(true);
    plan.micro_batch_size = 2;
    plan.micro_batches = 4;
    ExpectSame(Of(model, plan, Options(3), framework), one);
    plan.data = 2;
    plan.micro_batches = 2;
    for (const int zero_stage : {0, 1, 3}) {
      plan.zero_stage = zero_stage;
      ExpectSame(Of(model, plan, Options(3), framework), one);
    }
    plan.zero_stage = 0;
    plan.pipeline = 2;
    plan.layers_per_stage = {2, 2};
    for (const v1::Schedule schedule : {v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1}) {
      plan.schedule = schedule;
      ExpectSame(Of(model, plan, Options(3), framework), one);
    }
  }
}

// Ranks keep each a part of the sequence where they do not split the weights; their gradients of
// norms and of biases that are not split are sums.
TEST_F(TransformerTest, SequenceParallelRanksTrainAsOne) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution one = Of(model, OnOneRank());
    ParallelPlan plan = OnOneRank();
    plan.sequence_parallel = true;
    plan.tensor = static_cast<int>(model.kv_heads);
    ExpectSame(Of(model, plan), one);
    plan.recompute = v1::RECOMPUTE_FULL;
    ExpectSame(Of(model, plan), one);
    plan.recompute = v1::RECOMPUTE_NONE;
    plan.tensor = 2;
    v1::Framework framework = FusedKernels();
    framework.set_overlap_tensor_parallel_backward(true);
    plan.data = 2;
    plan.micro_batch_size = 2;
    plan.micro_batches = 2;
    // Partial gradients are summed once before the update, or unit by unit before they are split.
    for (const int zero_stage : {0, 1, 2, 3}) {
      SCOPED_TRACE(zero_stage);
      plan.zero_stage = zero_stage;
      for (const bool each : {false, true}) {
        plan.reduce_each_micro_batch = each && zero_stage > 0;
        plan.overlap_gradient_reduce = each;
        ExpectSame(Of(model, plan, Options(3), framework), one);
      }
    }
    plan.zero_stage = 1;
    plan.reduce_each_micro_batch = false;
    plan.micro_batch_size = 1;
    plan.micro_batches = 4;
    plan.pipeline = 2;
    plan.layers_per_stage = {2, 2};
    for (const v1::Schedule schedule :
         {v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1, v1::SCHEDULE_DUALPIPE}) {
      SCOPED_TRACE(schedule);
      plan.schedule = schedule;
      ExpectSame(Of(model, plan, Options(3), framework), one);
    }
  }
}

// Layouts under which each tensor, pipeline or data-parallel rank sees another part of the model or
// of the batch.
void ForEachLayout(const ParallelPlan& one, int tensor,
                   const std::function<void(const ParallelPlan&)>& run) {
  const auto with = [&](const char* what, auto change) {
    SCOPED_TRACE(what);
    ParallelPlan plan = one;
    plan.micro_batch_size = 2;
    plan.micro_batches = 4;
    change(plan);
    run(plan);
  };
  const auto halves = [](ParallelPlan& plan, int data) {
    plan.data = data;
    plan.micro_batches = 2;
    plan.micro_batch_size = 4 / data;
  };
  with("micro-batches", [](ParallelPlan&) {});
  for (const int zero_stage : {0, 1, 3}) {
    SCOPED_TRACE(zero_stage);
    with("data", [&](ParallelPlan& plan) {
      halves(plan, 4);
      plan.zero_stage = zero_stage;
    });
  }
  for (const bool sequence : {false, true}) {
    SCOPED_TRACE(sequence);
    with("tensor", [&](ParallelPlan& plan) {
      plan.tensor = tensor;
      plan.sequence_parallel = sequence;
    });
    with("tensor, data and pipeline", [&](ParallelPlan& plan) {
      halves(plan, 2);
      plan.tensor = 2;
      plan.sequence_parallel = sequence;
      plan.zero_stage = 1;
      plan.pipeline = 2;
      plan.layers_per_stage = {2, 2};
      plan.recompute = v1::RECOMPUTE_FULL;
    });
  }
  with("pipeline in a V", [](ParallelPlan& plan) {
    plan.pipeline = 2;
    plan.virtual_stages = 2;
    plan.layers_per_stage = {1, 1, 1, 1};
    plan.schedule = v1::SCHEDULE_ZB_V;
  });
}

// After an update the pruned weights are zero, whichever rank makes it, and all others are what
// they are without masks.
TEST_F(TransformerTest, MasksKeepPrunedWeightsAtZero) {
  const auto run = [](ParallelPlan plan, double share, int steps) {
    plan.pruning.share = share;
    return OnCores(MakeTransformer(Llama(), plan), Options(steps));
  };
  const Execution dense = run(OnOneRank(), 0, 1);
  const Execution pruned = run(OnOneRank(), 0.75, 1);
  EXPECT_EQ(pruned.losses, dense.losses);
  // Of a layer: queries of 16, keys and values of 8 each; their projection; the gated MLP.
  constexpr double kLinear = 16 * (16 + 2 * 8) + 16 * 16 + 3 * 16 * 24;
  for (const auto& [unit, weights] : dense.weights) {
    const std::vector<float>& others = pruned.weights.at(unit);
    std::int64_t zeros = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (others[i] == 0) {
        ++zeros;
      } else {
        EXPECT_EQ(others[i], weights[i]);
      }
    }
    const bool is_layer = unit > 0 && unit < 5;
    // The standard deviation of so many draws is 0.01 of them.
    EXPECT_NEAR(static_cast<double>(zeros), is_layer ? 0.75 * kLinear : 0, 0.04 * kLinear)
        << "unit " << unit;
    if (!is_layer) {
      EXPECT_EQ(zeros, 0);
    }
  }
  const Execution longer = run(OnOneRank(), 0.75, 3);
  for (const int stage : {0, 1, 2, 3}) {
    ParallelPlan plan = OnOneRank();
    plan.data = 2;
    plan.micro_batch_size = 4;
    plan.zero_stage = stage;
    plan.reduce_each_micro_batch = stage >= 2;
    SCOPED_TRACE(testing::Message() << "zero_stage " << stage);
    ExpectSame(run(plan, 0.75, 3), longer);
  }
  ParallelPlan tensor = OnOneRank();
  tensor.tensor = 2;
  ExpectSame(run(tensor, 0.75, 3), longer);
  ParallelPlan pipeline = OnOneRank();
  pipeline.pipeline = 2;
  pipeline.layers_per_stage = {2, 2};
  ExpectSame(run(pipeline, 0.75, 3), longer);
}

TEST_F(TransformerTest, LearnedPositionsTrainAsOnOneRank) {
  TransformerModel model = Gpt();
  model.position = v1::POSITION_LEARNED;
  const Execution one = Of(model, OnOneRank());
  ForEachLayout(OnOneRank(), 4,
                [&](const ParallelPlan& plan) { ExpectSame(Of(model, plan), one); });
  ParallelPlan plan = OnOneRank();
  plan.optimizer = v1::OPTIMIZER_SGD;
  ExpectSlope([&](const ExecuteOptions& options) { return Of(model, plan, options); });
}

TEST_F(TransformerTest, AlibiTrainsAsOnOneRank) {
  TransformerModel model = Llama();
  model.position = v1::POSITION_ALIBI;
  const Execution one = Of(model, OnOneRank());
  EXPECT_NE(one.losses, Of(Llama(), OnOneRank()).losses);
  ForEachLayout(OnOneRank(), 2,
                [&](const ParallelPlan& plan) { ExpectSame(Of(model, plan), one); });
}

// The same elements are dropped wherever they are.
TEST_F(TransformerTest, DropoutIsThatOfOneRank) {
  TransformerModel model = Gpt();
  model.dropout = true;
  const Execution one = Of(model, OnOneRank());
  EXPECT_NE(one.losses, Of(Gpt(), OnOneRank()).losses);
  for (const bool fused : {false, true}) {
    SCOPED_TRACE(fused);
    v1::Framework framework = FusedKernels();
    framework.set_fused_bias_dropout_add(fused);
    ForEachLayout(OnOneRank(), 4, [&](const ParallelPlan& plan) {
      ExpectSame(Of(model, plan, Options(3), framework), one);
    });
  }
  // One step: another has another mask.
  ParallelPlan plan = OnOneRank();
  plan.optimizer = v1::OPTIMIZER_SGD;
  ExecuteOptions options = Options(2);
  options.optimizer.learning_rate = 0;
  const Execution still = Of(model, plan, options);
  EXPECT_NE(still.losses[0], still.losses[1]);
}

// Norms, scores, softmax and the mean of values, rotary positions, the gate and the loss each by
// kernels of their own: the same numbers as by one kernel.
TEST_F(TransformerTest, SeveralKernelsComputeWhatOneDoes) {
  TransformerModel alibi = Llama();
  alibi.position = v1::POSITION_ALIBI;
  TransformerModel dropout = Gpt();
  dropout.dropout = true;
  for (const TransformerModel& model : {Llama(), alibi, dropout}) {
    SCOPED_TRACE(model.position);
    const Execution one = Of(model, OnOneRank());
    for (const bool fused_softmax : {false, true}) {
      SCOPED_TRACE(fused_softmax);
      v1::Framework framework;
      framework.set_fused_softmax(fused_softmax);
      ParallelPlan plan = OnOneRank();
      plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
      ExpectSame(Of(model, plan, Options(3), framework), one);
      if (!fused_softmax) {
        ForEachLayout(plan, 2, [&](const ParallelPlan& layout) {
          ExpectSame(Of(model, layout, Options(3), framework), one);
        });
      }
      // Scores and what is made of them, once more before their gradients.
      plan.recompute = v1::RECOMPUTE_SELECTIVE;
      plan.micro_batch_size = 4;
      plan.micro_batches = 2;
      ExpectSame(Of(model, plan, Options(3), framework), one);
      plan.tensor = 2;
      plan.sequence_parallel = true;
      ExpectSame(Of(model, plan, Options(3), framework), one);
    }
  }
}

// Ranks split each sample: for attention they exchange parts of it for heads, or pass keys and
// values around in a ring, in which a causal sequence is dealt out from both ends.
TEST_F(TransformerTest, ContextParallelRanksTrainAsOne) {
  TransformerModel learned = Gpt();
  learned.position = v1::POSITION_LEARNED;
  for (const TransformerModel& model : {Llama(), learned}) {
    SCOPED_TRACE(model.position);
    const Execution one = Of(model, OnOneRank());
    for (const v1::ContextParallelKind kind :
         {v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL, v1::CONTEXT_PARALLEL_KIND_RING}) {
      SCOPED_TRACE(kind);
      const auto with = [&](const char* what, auto change) {
        SCOPED_TRACE(what);
        ParallelPlan plan = OnOneRank();
        plan.context = 2;
        plan.context_kind = kind;
        change(plan);
        ExpectSame(Of(model, plan), one);
      };
      with("alone", [](ParallelPlan&) {});
      with("four ranks", [&](ParallelPlan& plan) {
        if (kind == v1::CONTEXT_PARALLEL_KIND_RING) plan.context = 4;
      });
      with("recomputed", [](ParallelPlan& plan) { plan.recompute = v1::RECOMPUTE_FULL; });
      for (const bool context_first : {false, true}) {
        with("data", [&](ParallelPlan& plan) {
          plan.data = 2;
          plan.micro_batch_size = 2;
          plan.micro_batches = 2;
          plan.zero_stage = 3;
          if (!context_first) std::swap(plan.rank_order[1], plan.rank_order[2]);
        });
      }
      with("tensor and pipeline", [&](ParallelPlan& plan) {
        plan.tensor = kind == v1::CONTEXT_PARALLEL_KIND_RING || model.kv_heads > 2 ? 2 : 1;
        plan.sequence_parallel = true;
        plan.pipeline = 2;
        plan.layers_per_stage = {2, 2};
        plan.micro_batch_size = 2;
        plan.micro_batches = 4;
        plan.zero_stage = 1;
      });
      if (kind == v1::CONTEXT_PARALLEL_KIND_RING) continue;
      with("several kernels", [](ParallelPlan& plan) {
        plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
        plan.recompute = v1::RECOMPUTE_SELECTIVE;
      });
    }
  }
  TransformerModel dropout = Gpt();
  dropout.dropout = true;
  ParallelPlan plan = OnOneRank();
  plan.context = 2;
  plan.context_kind = v1::CONTEXT_PARALLEL_KIND_ALL_TO_ALL;
  ExpectSame(Of(dropout, plan), Of(dropout, OnOneRank()));
}

// On one rank one table serves both ends, and its gradient is the sum of theirs; the ends of a
// pipeline have one each, and sum the gradients.
TEST_F(TransformerTest, TiedEmbeddingsTrainAsOnOneRank) {
  TransformerModel model = Gpt();
  model.position = v1::POSITION_LEARNED;
  model.tied_embeddings = true;
  ParallelPlan one_rank = OnOneRank();
  one_rank.micro_batch_size = 4;
  one_rank.micro_batches = 2;
  const Execution one = Of(model, one_rank);
  for (const bool overlaps : {false, true}) {
    SCOPED_TRACE(overlaps);
    one_rank.overlap_gradient_reduce = overlaps;
    one_rank.gradient_bucket = overlaps ? Bytes(1) : Bytes(1 << 20);
    ForEachLayout(one_rank, 4, [&](const ParallelPlan& plan) { ExpectSame(Of(model, plan), one); });
  }
  one_rank.optimizer = v1::OPTIMIZER_SGD;
  ExpectSlope([&](const ExecuteOptions& options) { return Of(model, one_rank, options); });
}

// Where no kept gradient is added to, the two of a shared table are added to each other: in a step
// of one micro-batch, and where each micro-batch's gradients are reduced and split.
TEST_F(TransformerTest, TiedEmbeddingsOfOneRankAddTheirGradients) {
  TransformerModel model = Gpt();
  model.position = v1::POSITION_LEARNED;
  model.tied_embeddings = true;
  ParallelPlan accumulates = OnOneRank();
  accumulates.micro_batch_size = 4;
  accumulates.micro_batches = 2;
  const Execution expected = Of(model, accumulates);
  const ParallelPlan one = OnOneRank();
  ExpectSame(Of(model, one), expected);
  v1::Framework framework = FusedKernels();
  framework.set_fused_gradient_accumulation(true);
  ExpectSame(Of(model, one, Options(3), framework), expected);
  ParallelPlan splits = OnOneRank();
  splits.data = 2;
  splits.micro_batch_size = 1;
  splits.micro_batches = 4;
  splits.reduce_each_micro_batch = true;
  for (const int zero_stage : {1, 2, 3}) {
    SCOPED_TRACE(zero_stage);
    splits.zero_stage = zero_stage;
    for (const bool overlaps : {false, true}) {
      splits.overlap_gradient_reduce = overlaps;
      splits.gradient_bucket = overlaps ? Bytes(1) : Bytes(1 << 20);
      ExpectSame(Of(model, splits), expected);
    }
  }
  splits.zero_stage = 2;
  splits.tensor = 2;
  splits.sequence_parallel = true;
  ExpectSame(Of(model, splits), expected);
  splits.tensor = 1;
  splits.sequence_parallel = false;
  splits.pipeline = splits.virtual_stages = 2;
  splits.layers_per_stage = {1, 1, 1, 1};
  for (const v1::Schedule schedule : {v1::SCHEDULE_ZB_V, v1::SCHEDULE_DUALPIPE_V}) {
    SCOPED_TRACE(schedule);
    splits.schedule = schedule;
    ExpectSame(Of(model, splits), expected);
  }
}

TEST_F(TransformerTest, GathersNewWeightsBesideTheNextForward) {
  const Execution one = Of(Llama(), OnOneRank());
  ParallelPlan plan = OnOneRank();
  plan.data = 4;
  plan.micro_batch_size = 1;
  plan.micro_batches = 2;
  plan.overlap_parameter_gather = true;
  for (const int zero_stage : {1, 2}) {
    plan.zero_stage = zero_stage;
    for (const bool overlaps : {false, true}) {
      plan.overlap_gradient_reduce = overlaps;
      for (const Bytes bucket : {Bytes(1), Bytes(3000), Bytes(1 << 20)}) {
        plan.gradient_bucket = bucket;
        ExpectSame(Of(Llama(), plan), one);
      }
    }
  }
}

// Averages of averages are those of all micro-batches: what is reduced again is the same
// everywhere.
TEST_F(TransformerTest, ReducesWholeGradientsAfterEachMicroBatch) {
  const Execution one = Of(Llama(), OnOneRank());
  ParallelPlan plan = OnOneRank();
  plan.data = 2;
  plan.micro_batch_size = 1;
  plan.micro_batches = 4;
  plan.reduce_each_micro_batch = true;
  for (const bool overlaps : {false, true}) {
    SCOPED_TRACE(overlaps);
    plan.overlap_gradient_reduce = overlaps;
    for (const Bytes bucket : {Bytes(1), Bytes(1 << 20)}) {
      plan.gradient_bucket = bucket;
      ExpectSame(Of(Llama(), plan), one);
    }
  }
}

// Without a flush a micro-batch uses, forward and backward, weights that lack its latest updates,
// and each stage clips by its own norm. The same on one rank: the gradient of one update's
// micro-batches at the versions that each stage uses, clipped stage by stage, then Adam.
class AsynchronousTest : public TransformerTest,
                         public ::testing::WithParamInterface<v1::Schedule> {
 protected:
  using Weights = std::map<int, std::vector<float>>;
  static constexpr int kUpdates = 4;

  static int StageOf(int unit, int stages) {
    return std::clamp(unit - 1, 0, 3) * stages / 4;  // embedding, four layers, output layer
  }
  /// Adam's moments, by unit.
  struct Moments {
    std::map<int, std::vector<double>> first;
    std::map<int, std::vector<double>> second;
  };
  static void Update(const Weights& gradients, int stages, int update,
                     const OptimizerSettings& settings, Moments& moments, Weights& weights) {
    std::vector<double> squares(static_cast<std::size_t>(stages));
    for (const auto& [unit, gradient] : gradients) {
      for (const float g : gradient) {
        squares[static_cast<std::size_t>(StageOf(unit, stages))] += static_cast<double>(g) * g;
      }
    }
    for (const auto& [unit, gradient] : gradients) {
      const double norm = std::sqrt(squares[static_cast<std::size_t>(StageOf(unit, stages))]);
      const double clip = std::min(1.0, 1.0 / norm);
      std::vector<double>& first = moments.first[unit];
      std::vector<double>& second = moments.second[unit];
      first.resize(gradient.size());
      second.resize(gradient.size());
      for (std::size_t i = 0; i < gradient.size(); ++i) {
        const double g = gradient[i] * clip;
        first[i] = settings.beta1 * first[i] + (1 - settings.beta1) * g;
        second[i] = settings.beta2 * second[i] + (1 - settings.beta2) * g * g;
        const double correct1 = 1 - std::pow(settings.beta1, update + 1);
        const double correct2 = 1 - std::pow(settings.beta2, update + 1);
        weights[unit][i] -=
            static_cast<float>(settings.learning_rate * (first[i] / correct1) /
                               (std::sqrt(second[i] / correct2) + settings.epsilon));
      }
    }
  }
};

TEST_P(AsynchronousTest, TrainsAsOneRankWithTheSameVersionsOfWeights) {
  const bool pipedream = GetParam() == v1::SCHEDULE_PIPEDREAM;
  for (const int stages : {2, 4}) {
    SCOPED_TRACE(stages);
    ParallelPlan plan = OnOneRank();
    plan.schedule = GetParam();
    plan.pipeline = stages;
    plan.layers_per_stage = SpreadLayers(4, stages);
    plan.micro_batch_size = 2;
    plan.micro_batches = pipedream ? kUpdates : 4;  // of PipeDream-2BW: of one update
    const int batches = pipedream ? 1 : kUpdates;
    const ExecuteOptions options = Options(1);
    DataFlow flow;
    Result<Program> program = BuildTransformerStep(Llama(), plan, FusedKernels(), batches, &flow);
    ASSERT_TRUE(program.has_value()) << program.error().message;
    const Execution actual = OnCores(MakeExecutable(*program, std::move(flow), plan), options);

    ParallelPlan one = OnOneRank();
    one.micro_batch_size = pipedream ? 2 : 8;  // samples of one update
    one.optimizer = v1::OPTIMIZER_SGD;
    ExecuteOptions still = options;
    still.optimizer.learning_rate = 0;
    std::vector<Weights> versions = {Of(Llama(), one, still).weights};
    Moments moments;
    double loss = 0;
    Weights first_gradients;
    for (int update = 0; update < kUpdates; ++update) {
      still.first_sample = update * one.micro_batch_size;
      for (auto& [unit, weights] : still.weights = versions.back()) {
        // PipeDream: stage s of p lacks the p - 1 - s latest; PipeDream-2BW: all stages one.
        const int lacks = pipedream ? stages - 1 - StageOf(unit, stages) : 1;
        weights = versions[static_cast<std::size_t>(std::max(0, update - lacks))].at(unit);
      }
      const Execution step = Of(Llama(), one, still);
      loss += step.losses.front() / kUpdates;
      if (update == 0) first_gradients = step.gradients;
      versions.push_back(versions.back());
      Update(step.gradients, stages, update, options.optimizer, moments, versions.back());
    }
    EXPECT_NEAR(actual.losses.front(), loss, kTolerance * loss);
    ExpectSame(actual.gradients, first_gradients, "gradient");
    ExpectSame(actual.weights, versions.back(), "weights");
  }
}

INSTANTIATE_TEST_SUITE_P(Schedules, AsynchronousTest,
                         ::testing::Values(v1::SCHEDULE_PIPEDREAM, v1::SCHEDULE_PIPEDREAM_2BW));

// What is executed is what is simulated.
TEST_F(TransformerTest, ProgramIsTheSameWithAndWithoutDataFlow) {
  ParallelPlan plan = OnOneRank();
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  plan.schedule = v1::SCHEDULE_ZB_H1;
  plan.micro_batches = 4;
  plan.micro_batch_size = 1;
  plan.data = 2;
  plan.zero_stage = 1;
  plan.recompute = v1::RECOMPUTE_FULL;
  const Result<Program> without = BuildTransformerStep(Llama(), plan, FusedKernels());
  DataFlow flow;
  const Result<Program> with = BuildTransformerStep(Llama(), plan, FusedKernels(), 1, &flow);
  ASSERT_TRUE(without.has_value() && with.has_value());
  ASSERT_EQ(with->size(), without->size());
  for (std::uint32_t i = 0; i < with->size(); ++i) {
    const InstructionId id{i};
    EXPECT_EQ(Describe(*with, id), Describe(*without, id));
    EXPECT_EQ(with->instruction(id).stream, without->instruction(id).stream);
    EXPECT_EQ(with->instruction(id).rendezvous, without->instruction(id).rendezvous);
    EXPECT_TRUE(std::ranges::equal(with->dependencies(id), without->dependencies(id)));
    EXPECT_EQ(with->effects(id).size(), without->effects(id).size());
  }
}

TEST_F(TransformerTest, RefusesWhatItCannotExecute) {
  const auto why = [](const TransformerModel& model, const ParallelPlan& plan) -> std::string {
    DataFlow flow;
    const Result<Program> program = BuildTransformerStep(model, plan, FusedKernels(), 1, &flow);
    EXPECT_TRUE(program.has_value());
    if (!program) return program.error().message;
    const Result<Executable> executable = MakeExecutable(*program, std::move(flow), plan);
    if (executable) return "";
    EXPECT_EQ(executable.error().code, ErrorCode::kUnsupported);
    return executable.error().message;
  };
  EXPECT_EQ(why(Llama(), OnOneRank()), "");
  ParallelPlan plan = OnOneRank();
  plan.precision = DType::kBf16;
  EXPECT_THAT(why(Llama(), plan), testing::HasSubstr("strategy.precision: fp32"));
  plan = OnOneRank();
  plan.composed_activation = true;
  EXPECT_THAT(why(Gpt(), plan), testing::HasSubstr("an activation function of several"));
}

TEST_F(TransformerTest, RecomputesLayersBeforeTheirBackward) {
  ParallelPlan plan = OnOneRank();
  plan.recompute = v1::RECOMPUTE_FULL;
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    ExpectSame(Of(model, plan), Of(model, OnOneRank()));
  }
}

}  // namespace
}  // namespace stepcast
