// Steps planned for GPUs and carried out in host memory: under every layout, and in whatever order
// streams run, losses, gradients and weights are those of the CPU executor on one rank.
#include "validation/execute/gpu_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "validation/execute/execute.h"
#include "validation/execute/fake_gpus.h"
#include "validation/execute/rank_data.h"
#include "validation/execute/test_steps.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

/// Carries out the plans of all ranks with fake GPUs, as the executor does with real ones.
Execution OnFakeGpus(const Executable& executable, const GpuPlans& plans,
                     const ExecuteOptions& options, std::uint32_t seed) {
  FakeGpus gpus(seed);
  Execution execution;
  std::map<int, std::span<float>> gradients;
  std::map<int, std::span<float>> weights;
  for (const FlowUnit& unit : executable.flow.units()) {
    std::size_t elements = 0;
    for (const FlowWeight& part : unit.parts) {
      if (part.tied) continue;
      elements += static_cast<std::size_t>(WholeElements(part, executable.tensor));
    }
    execution.gradients[unit.unit].resize(elements);
    execution.weights[unit.unit].resize(elements);
    gradients[unit.unit] = execution.gradients[unit.unit];
    weights[unit.unit] = execution.weights[unit.unit];
  }
  const std::size_t ranks = plans.ranks.size();
  const OptimizerSettings& of = options.optimizer;
  const auto tensor = [&](std::size_t rank, TensorId id) {
    return std::span<float>(gpus.memory(rank))
        .subspan(static_cast<std::size_t>(plans.ranks[rank].offsets[static_cast<std::size_t>(id)]),
                 static_cast<std::size_t>(executable.flow.tensor(id).elements));
  };
  for (std::size_t rank = 0; rank < ranks; ++rank) {
    const GpuPlan& plan = plans.ranks[rank];
    gpus.Add(rank, plan.View(), {of.learning_rate, of.beta1, of.beta2, of.epsilon, 1});
    gpus.Connect(rank, plan.communicator_ids);
    std::fill(gpus.memory(rank).begin(), gpus.memory(rank).end(),
              std::numeric_limits<float>::quiet_NaN());
    for (std::size_t t = 0; t < plan.offsets.size(); ++t) {
      const TensorId id{static_cast<std::uint32_t>(t)};
      if (plan.offsets[t] < 0 || executable.flow.tensor(id).role == TensorRole::kTemporary) {
        continue;
      }
      FillGiven(executable, options, rank, id, tensor(rank, id));
    }
    for (const FlowUnit& unit : executable.flow.units()) {
      if (static_cast<std::uint32_t>(unit.rank_class) == executable.ranks[rank].folded_class) {
        FillWeights(executable, options, rank, unit, tensor(rank, unit.weights));
      }
    }
  }
  const auto keep = [&](std::size_t operand, const std::map<int, std::span<float>>& into) {
    for (std::size_t rank = 0; rank < ranks; ++rank) {
      const RankClass& rank_class = executable.program.rank_classes()[rank];
      for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
        const FlowStep step = executable.step(rank, i);
        if (step.function != Function::kAdam && step.function != Function::kMomentum) continue;
        const FlowOperand& updated = executable.flow.operands(step)[operand];
        for (const TensorSlice& piece : PiecesOf(executable, rank, updated)) {
          KeepPiece(executable, rank, piece,
                    tensor(rank, piece.tensor)
                        .subspan(static_cast<std::size_t>(piece.offset),
                                 static_cast<std::size_t>(piece.elements)),
                    into);
        }
      }
    }
  };
  for (int step = 1; step <= options.steps; ++step) {
    std::vector<FakeGpus::Range> until_update;
    std::vector<FakeGpus::Range> rest;
    for (const GpuPlan& plan : plans.ranks) {
      const auto update = static_cast<std::int64_t>(plan.update);
      until_update.push_back({0, update});
      rest.push_back({update, static_cast<std::int64_t>(plan.launches.size())});
    }
    EXPECT_EQ(gpus.Run(until_update, step), "");
    if (step == 1) keep(0, gradients);
    EXPECT_EQ(gpus.Run(rest, step), "");
    double loss = 0;
    for (std::size_t rank = 0; rank < ranks; ++rank) {
      for (const TensorId id : plans.ranks[rank].losses) loss += tensor(rank, id)[0];
    }
    execution.losses.push_back(loss / executable.micro_batches / executable.loss_parts /
                               executable.replicas / executable.tensor);
  }
  keep(1, weights);
  return execution;
}

class GpuPlanTest : public StepTest {
 protected:
  static constexpr std::uint32_t kSeeds = 3;

  static ParallelPlan OneRank() {
    ParallelPlan plan = OnOneRank(4);
    plan.sequence_length = 8;
    return plan;
  }
  static void ExpectTrainsAs(const Execution& expected, Result<Executable> executable,
                             const ExecuteOptions& options = Options(3)) {
    ASSERT_TRUE(executable.has_value()) << executable.error().message;
    const Result<GpuPlans> plans = PlanForGpus(*executable);
    ASSERT_TRUE(plans.has_value()) << plans.error().message;
    for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
      SCOPED_TRACE(seed);
      ExpectSame(OnFakeGpus(*executable, *plans, options, seed), expected);
    }
  }
};

TEST_F(GpuPlanTest, OneRankTrainsAsOnACore) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    ExpectTrainsAs(OnCores(MakeTransformer(model, OneRank()), Options(3)),
                   MakeTransformer(model, OneRank()));
  }
  ParallelPlan plan = OnOneRank(4);
  for (const v1::Optimizer optimizer : {v1::OPTIMIZER_ADAM, v1::OPTIMIZER_SGD}) {
    plan.optimizer = optimizer;
    ExpectTrainsAs(OnCores(MakePerceptron(plan), Options(3)), MakePerceptron(plan));
  }
}

TEST_F(GpuPlanTest, MemoryIsReusedOnAStream) {
  const Result<Executable> executable = MakeTransformer(Llama(), OneRank());
  ASSERT_TRUE(executable.has_value());
  const Result<GpuPlans> plans = PlanForGpus(*executable);
  ASSERT_TRUE(plans.has_value()) << plans.error().message;
  std::int64_t all = 0;
  for (const FlowTensor& tensor : executable->flow.tensors()) all += tensor.elements;
  EXPECT_LT(plans->ranks[0].arena_elements, all);
}

TEST_F(GpuPlanTest, DataParallelRanksTrainAsOne) {
  const Execution one = OnCores(MakeTransformer(Llama(), OneRank()), Options(3));
  ParallelPlan plan = OneRank();
  plan.data = 4;
  plan.micro_batch_size = 1;
  plan.micro_batches = 2;
  for (const int zero_stage : {0, 1, 2, 3}) {
    plan.zero_stage = zero_stage;
    for (const bool overlaps : {false, true}) {
      plan.overlap_gradient_reduce = overlaps;
      for (const Bytes bucket : {Bytes(1), Bytes(3000), Bytes(1 << 20)}) {
        plan.gradient_bucket = bucket;
        SCOPED_TRACE(testing::Message() << "ZeRO " << zero_stage << ", overlaps " << overlaps
                                        << ", buckets of " << bucket.count() << " bytes");
        ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
      }
    }
  }
  plan.shard_degree = 2;
  ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
}

TEST_F(GpuPlanTest, PipelinesTrainAsOneRank) {
  struct Case {
    v1::Schedule schedule;
    int ranks;
    int virtual_stages;
  };
  const Execution one = OnCores(MakeTransformer(Llama(), OneRank()), Options(3));
  for (const Case& of : {Case{v1::SCHEDULE_GPIPE, 2, 1}, Case{v1::SCHEDULE_ONE_F_ONE_B, 4, 1},
                         Case{v1::SCHEDULE_INTERLEAVED, 2, 2},
                         Case{v1::SCHEDULE_BREADTH_FIRST, 2, 2}, Case{v1::SCHEDULE_ZB_H1, 2, 1},
                         Case{v1::SCHEDULE_ZB_H2, 2, 1}, Case{v1::SCHEDULE_ZB_V, 2, 2},
                         Case{v1::SCHEDULE_DUALPIPE_V, 2, 2}, Case{v1::SCHEDULE_DUALPIPE, 2, 1}}) {
    ParallelPlan plan = OneRank();
    plan.schedule = of.schedule;
    plan.pipeline = of.ranks;
    plan.virtual_stages = of.virtual_stages;
    plan.micro_batches = 4;
    plan.micro_batch_size = 2;
    plan.layers_per_stage = SpreadLayers(4, of.ranks * of.virtual_stages);
    SCOPED_TRACE(v1::Schedule_Name(of.schedule));
    ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
    plan.recompute = v1::RECOMPUTE_FULL;
    ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
    plan.recompute = v1::RECOMPUTE_NONE;
    plan.data = 2;
    plan.micro_batch_size = 1;
    plan.zero_stage = 1;
    ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
  }
}

TEST_F(GpuPlanTest, TensorParallelRanksTrainAsOne) {
  for (const TransformerModel& model : {Llama(), Gpt()}) {
    const Execution one = OnCores(MakeTransformer(model, OneRank()), Options(3));
    ParallelPlan plan = OneRank();
    plan.tensor = 2;
    ExpectTrainsAs(one, MakeTransformer(model, plan));
    v1::Framework framework = FusedKernels();
    framework.set_overlap_tensor_parallel_backward(true);
    framework.set_fused_gradient_accumulation(true);
    plan.data = 2;
    plan.micro_batch_size = 2;
    plan.micro_batches = 2;
    for (const int zero_stage : {0, 3}) {
      plan.zero_stage = zero_stage;
      ExpectTrainsAs(one, MakeTransformer(model, plan, framework));
    }
    plan.zero_stage = 0;
    plan.pipeline = 2;
    plan.layers_per_stage = {2, 2};
    plan.schedule = v1::SCHEDULE_ZB_H1;
    ExpectTrainsAs(one, MakeTransformer(model, plan, framework));
  }
}

TEST_F(GpuPlanTest, TiedTablesAndSplitSequencesTrainAsOneRank) {
  TransformerModel model = Gpt();
  model.tied_embeddings = true;
  model.position = v1::POSITION_LEARNED;
  ParallelPlan plan = OneRank();
  plan.micro_batch_size = 4;
  plan.micro_batches = 2;
  const Execution one = OnCores(MakeTransformer(model, plan), Options(3));
  ExpectTrainsAs(one, MakeTransformer(model, plan));
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  plan.micro_batches = 4;
  plan.micro_batch_size = 2;
  plan.schedule = v1::SCHEDULE_ONE_F_ONE_B;
  ExpectTrainsAs(one, MakeTransformer(model, plan));
  plan.tensor = 2;
  plan.sequence_parallel = true;
  ExpectTrainsAs(one, MakeTransformer(model, plan));
}

TEST_F(GpuPlanTest, WhatOnlyCoresExecuteIsRefused) {
  const auto why = [](Result<Executable> executable) -> std::string {
    EXPECT_TRUE(executable.has_value());
    if (!executable) return "";
    const Result<GpuPlans> plans = PlanForGpus(*executable);
    if (plans) return "";
    EXPECT_EQ(plans.error().code, ErrorCode::kUnsupported);
    return plans.error().message;
  };
  ParallelPlan plan = OneRank();
  plan.context = 2;
  EXPECT_THAT(why(MakeTransformer(Llama(), plan)), HasSubstr("context parallelism is executed on"));
  v1::Framework eager = FusedKernels();
  eager.set_fused_swiglu(false);
  EXPECT_THAT(why(MakeTransformer(Llama(), OneRank(), eager)),
              HasSubstr("this kernel is executed on CPU cores only"));
  EXPECT_THAT(why(MakeOperators(Convolutional(/*averages=*/true), OnOneRank(2), FusedKernels())),
              HasSubstr("this kernel is executed on CPU cores only"));
}

// A framework whose host waits for transfers posts receives ahead; else two ranks would wait for
// each other's sends before either has posted the receive.
TEST_F(GpuPlanTest, HostsThatWaitForTransfersDoNotWaitForever) {
  v1::Framework framework = FusedKernels();
  framework.set_pipeline_blocks_host(true);
  const Execution one = OnCores(MakeTransformer(Llama(), OneRank()), Options(3));
  for (const bool overlaps : {false, true}) {
    framework.set_overlap_pipeline(overlaps);
    ParallelPlan plan = OneRank();
    plan.schedule = v1::SCHEDULE_ONE_F_ONE_B;
    plan.pipeline = 4;
    plan.layers_per_stage = {1, 1, 1, 1};
    plan.micro_batches = 8;
    plan.micro_batch_size = 1;
    const Result<Executable> executable = MakeTransformer(Llama(), plan, framework);
    ASSERT_TRUE(executable.has_value()) << executable.error().message;
    const Result<GpuPlans> plans = PlanForGpus(*executable);
    ASSERT_TRUE(plans.has_value()) << plans.error().message;
    const auto& launches = plans->ranks[1].launches;
    EXPECT_EQ(launches.front().kind, kStepcastGpuLaunchReceive);
    EXPECT_GT(std::ranges::count_if(launches,
                                    [](const StepcastGpuLaunch& launch) {
                                      return launch.kind == kStepcastGpuLaunchHostWait;
                                    }),
              0);
    ExpectTrainsAs(one, MakeTransformer(Llama(), plan, framework));
    // Nor where the host waits for all sends of a tile of micro-batches.
    plan.micro_batches_per_unit = 2;
    ExpectTrainsAs(one, MakeTransformer(Llama(), plan, framework));
  }
}

TEST_F(GpuPlanTest, OtherLoopsTrainAsOneRank) {
  const Execution one = OnCores(MakeTransformer(Llama(), OneRank()), Options(3));
  ParallelPlan plan = OneRank();
  plan.mlp_chunks = 4;
  plan.loss_chunks = 4;
  ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
  plan.data = 2;
  plan.micro_batches = 4;
  plan.micro_batch_size = 1;
  plan.micro_batches_per_unit = 2;
  plan.zero_stage = 3;
  plan.reduce_each_micro_batch = true;
  ExpectTrainsAs(one, MakeTransformer(Llama(), plan));
}

// Slices that do not divide by the ranks go through padded copies.
TEST_F(GpuPlanTest, UnevenPartsAreCopied) {
  ParallelPlan plan = OnOneRank(4);
  plan.data = 3;
  plan.global_batch_size = 9;
  plan.micro_batch_size = 3;
  plan.zero_stage = 3;
  ParallelPlan alone = OnOneRank(4);
  alone.global_batch_size = alone.micro_batch_size = 9;
  const Result<Executable> executable = MakePerceptron(plan);
  ASSERT_TRUE(executable.has_value()) << executable.error().message;
  const Result<GpuPlans> plans = PlanForGpus(*executable);
  ASSERT_TRUE(plans.has_value()) << plans.error().message;
  EXPECT_GT(std::ranges::count_if(plans->ranks[0].launches,
                                  [](const StepcastGpuLaunch& launch) {
                                    return launch.kind == kStepcastGpuLaunchCopy;
                                  }),
            0);
  ExpectTrainsAs(OnCores(MakePerceptron(alone), Options(3)), MakePerceptron(plan));
}

/// One rank with two streams, on which a kernel each touches the same tensor.
class TwoStreamsTest : public ::testing::Test {
 protected:
  static Result<GpuPlans> Plan(Access first, Access second, bool depends) {
    ProgramBuilder builder;
    builder.BeginRankClass({"rank"});
    const StreamId compute = builder.AddStream(StreamKind::kCompute);
    const StreamId other = builder.AddStream(StreamKind::kDataParallel);
    const OpId op = builder.AddOp(Op::Rowwise(OpKind::kScale, DType::kFp32, Pass::kForward, 1, 8));
    Instruction instruction;
    instruction.op = op;
    instruction.stream = compute;
    const InstructionId before = builder.Add(instruction);
    instruction.stream = other;
    const std::vector<InstructionId> waits(depends ? 1 : 0, before);
    const InstructionId after = builder.Add(instruction, waits);
    Executable executable{std::move(builder).Build().value(), {}, {{}}};
    const TensorId shared = executable.flow.AddTensor({TensorRole::kScalar, 8, -1, -1, 0, 0});
    const auto copy = [&](InstructionId id, Access access) {
      const TensorId own = executable.flow.AddTensor({TensorRole::kScalar, 8, -1, -1, 0, 0});
      const DataFlow::Use use = executable.flow.Whole(shared, access);
      const DataFlow::Use with =
          executable.flow.Whole(own, access == Access::kRead ? Access::kWrite : Access::kRead);
      const std::vector<DataFlow::Use> uses =
          access == Access::kRead ? std::vector{use, with} : std::vector{with, use};
      executable.flow.Set(id, Function::kCopy, uses);
    };
    copy(before, first);
    copy(after, second);
    return PlanForGpus(executable);
  }
};

TEST_F(TwoStreamsTest, ADependencyIsAnEvent) {
  const auto plans = Plan(Access::kWrite, Access::kRead, /*depends=*/true);
  ASSERT_TRUE(plans.has_value()) << plans.error().message;
  const GpuPlan& plan = plans->ranks[0];
  EXPECT_EQ(plan.streams, 2);
  EXPECT_EQ(plan.events, 1);
  EXPECT_EQ(plan.added_waits, 0);
  std::vector<int> kinds;
  for (const StepcastGpuLaunch& launch : plan.launches) kinds.push_back(launch.kind);
  EXPECT_THAT(kinds, testing::ElementsAre(kStepcastGpuLaunchCopy, kStepcastGpuLaunchRecord,
                                          kStepcastGpuLaunchWait, kStepcastGpuLaunchCopy));
}

TEST_F(TwoStreamsTest, AReadThatNothingOrdersIsRefused) {
  const auto plans = Plan(Access::kWrite, Access::kRead, /*depends=*/false);
  ASSERT_FALSE(plans.has_value());
  EXPECT_EQ(plans.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(plans.error().message, HasSubstr("and nothing makes it wait"));
}

// The CPU executor copies what is sent, a GPU does not: a wait is added.
TEST_F(TwoStreamsTest, AWriteWaitsForThoseWhoStillRead) {
  const auto plans = Plan(Access::kRead, Access::kWrite, /*depends=*/false);
  ASSERT_TRUE(plans.has_value()) << plans.error().message;
  EXPECT_EQ(plans->ranks[0].added_waits, 1);
}

}  // namespace
}  // namespace stepcast
