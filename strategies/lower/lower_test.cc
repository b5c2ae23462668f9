#include "strategies/lower/lower.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "simulator/engine/engine.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Duration Us(double value) { return Duration::Microseconds(value); }

/// Operators cost what their first dimension says, in microseconds.
Pricing PriceByFirstDimension(Duration launch) {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    return Cost{IsHost(op.kind) ? Duration() : Us(static_cast<double>(op.dims[0])),
                op.kind == OpKind::kGelu ? CostSource::kMeasured : CostSource::kRoofline};
  };
  pricing.host = [launch](const Op& op, Phase phase) {
    if (IsHost(op.kind)) return Us(7);
    return phase == Phase::kBackward ? launch + launch : launch;
  };
  return pricing;
}

Op Kernel(OpKind kind, std::int64_t us) {
  return Op::Rowwise(kind, DType::kBf16, Pass::kForward, us, 1);
}

/// One rank with all streams.
class LowerTest : public ::testing::Test {
 protected:
  LowerTest() {
    builder_.BeginRankClass({});
    for (std::size_t k = 0; k < kStreamKindCount; ++k) {
      streams_[k] = builder_.AddStream(static_cast<StreamKind>(k));
    }
  }
  InstructionId Add(const Op& op, StreamKind stream, Phase phase = Phase::kForward,
                    std::span<const InstructionId> dependencies = {},
                    std::span<const BufferEffect> effects = {}) {
    Instruction instruction;
    instruction.op = builder_.AddOp(op);
    instruction.stream = streams_[static_cast<std::size_t>(stream)];
    instruction.origin.phase = phase;
    return builder_.Add(instruction, dependencies, effects);
  }
  InstructionId AddKernel(std::int64_t us, std::span<const BufferEffect> effects = {}) {
    return Add(Kernel(OpKind::kGelu, us), StreamKind::kCompute, Phase::kForward, {}, effects);
  }
  Program Build() {
    Result<Program> program = std::move(builder_).Build();
    EXPECT_TRUE(program.has_value()) << program.error().message;
    return std::move(program).value();
  }

  ProgramBuilder builder_;
  std::array<StreamId, kStreamKindCount> streams_{};
};

// --- Prices.

TEST_F(LowerTest, EachOperatorIsPricedOnceAPhase) {
  const InstructionId forward = AddKernel(10);
  const InstructionId backward =
      Add(Kernel(OpKind::kGelu, 10), StreamKind::kCompute, Phase::kBackward);
  const InstructionId norm = Add(Kernel(OpKind::kLayerNorm, 3), StreamKind::kCompute);
  const Program program = Build();
  const LoweredProgram lowered = Lower(program, PriceByFirstDimension(Us(4)));
  const auto cost = [&](InstructionId id) { return lowered.cost(program.instruction(id)); };
  EXPECT_EQ(cost(forward).device, Us(10));
  EXPECT_EQ(cost(forward).host, Us(4));
  EXPECT_EQ(cost(backward).device, Us(10));
  EXPECT_EQ(cost(backward).host, Us(8));
  EXPECT_EQ(cost(norm).device, Us(3));
  ASSERT_EQ(lowered.sources.size(), 2u);
  EXPECT_THAT(lowered.sources, ElementsAre(CostSource::kMeasured, CostSource::kRoofline));
}

TEST_F(LowerTest, TheHostRunsTheCodeOfALayerBeforeItsFirstLaunch) {
  Instruction first;
  first.op = builder_.AddOp(Kernel(OpKind::kGelu, 10));
  first.stream = streams_[static_cast<std::size_t>(StreamKind::kCompute)];
  first.begins_layer = true;
  const InstructionId begins = builder_.Add(first);
  const InstructionId next = AddKernel(10);
  const Program program = Build();
  Pricing pricing = PriceByFirstDimension(Us(4));
  pricing.layer_host = Us(50);
  const LoweredProgram lowered = Lower(program, pricing);
  EXPECT_EQ(lowered.cost(program.instruction(begins)).host, Us(54));
  EXPECT_EQ(lowered.cost(program.instruction(next)).host, Us(4));
  EXPECT_EQ(Simulate(lowered.graph)->makespan(), Us(54 + 10 + 10));
}

TEST_F(LowerTest, AbsurdPricesAreRefused) {
  AddKernel(10);
  const Program program = Build();
  const auto complaint = [&](Duration device, Duration host) {
    const Pricing pricing{[=](const Op&) {
                            return Cost{device, CostSource::kMeasured};
                          },
                          [=](const Op&, Phase) { return host; }, 0};
    const auto lowered = LowerChecked(program, pricing);
    return lowered.has_value() ? "accepted" : lowered.error().message;
  };
  EXPECT_EQ(complaint(Us(10), Us(4)), "accepted");
  EXPECT_EQ(complaint(Duration(), Duration::Seconds(86400)), "accepted");
  EXPECT_THAT(complaint(Us(-1), Us(4)), HasSubstr("takes -1e-06 s here, wanted from 0 to a day"));
  EXPECT_THAT(complaint(Duration::Max(), Us(4)), HasSubstr("wanted from 0 to a day"));
  EXPECT_THAT(complaint(Us(1), Duration::Seconds(86401)), HasSubstr("wanted from 0 to a day"));
}

// Of the second rank class: the first has one task, which they do not count from.
TEST_F(LowerTest, OneThatWaitsForManyWaitsForEachOnce) {
  AddKernel(10);
  builder_.BeginRankClass({});
  for (std::size_t k = 0; k < kStreamKindCount; ++k) {
    streams_[k] = builder_.AddStream(static_cast<StreamKind>(k));
  }
  constexpr std::size_t kMany = 10;
  std::vector<InstructionId> all;
  for (std::size_t i = 0; i < kMany; ++i) {
    all.push_back(Add(Kernel(OpKind::kGelu, 1),
                      i % 2 == 0 ? StreamKind::kDataParallel : StreamKind::kOffload));
  }
  std::vector<InstructionId> twice = all;
  twice.insert(twice.end(), all.begin(), all.end());
  const InstructionId one = Add(Op::HostSync(), StreamKind::kHost, Phase::kForward, twice);
  const InstructionId other =
      Add(Kernel(OpKind::kGelu, 1), StreamKind::kCompute, Phase::kForward, all);
  const Program program = Build();
  const LoweredProgram lowered = Lower(program, PriceByFirstDimension(Us(4)));
  const auto task = [&](InstructionId id) { return lowered.task_of[static_cast<std::size_t>(id)]; };
  for (const InstructionId before : all) {
    EXPECT_THAT(lowered.graph.successors(task(before)), ElementsAre(task(one), task(other)));
  }
  EXPECT_EQ(lowered.graph.dependency_counts()[static_cast<std::size_t>(task(one))], kMany);
  EXPECT_EQ(lowered.graph.dependency_counts()[static_cast<std::size_t>(task(other))], kMany);
}

TEST_F(LowerTest, PricesThatAddUpToMonthsAreRefused) {
  for (int i = 0; i < 101; ++i) AddKernel(10);
  const Program program = Build();
  const auto lowered =
      LowerChecked(program, {[](const Op&) {
                               return Cost{Duration::Seconds(86400), CostSource::kMeasured};
                             },
                             [](const Op&, Phase) { return Duration(); }, 0});
  ASSERT_FALSE(lowered.has_value());
  EXPECT_THAT(lowered.error().message, HasSubstr("take 101 days"));
}

// --- Chains. Kernels d = 4, 30, 2 launched in l = 10 each: work 36; the device ends at the latest
// of 10 + 36, 20 + 32 and 30 + 2 after launching began, 52.
TEST_F(LowerTest, AChainIsOneTaskWithTheSumsOfItsParts) {
  AddKernel(4);
  AddKernel(30);
  AddKernel(2);
  const Program program = Build();
  const LoweredProgram lowered = Lower(program, PriceByFirstDimension(Us(10)));
  ASSERT_EQ(lowered.graph.size(), 1u);
  const Task& task = lowered.graph.tasks()[0];
  EXPECT_EQ(task.work, Us(36));
  EXPECT_EQ(task.host_time, Us(30));
  EXPECT_EQ(task.first_launch, Us(10));
  EXPECT_EQ(task.issue_latency, Us(52));
  EXPECT_TRUE(task.issued_by_host);
  EXPECT_EQ(task.compute_share, 1);
  EXPECT_THAT(lowered.task_of, ElementsAre(TaskId{0}, TaskId{0}, TaskId{0}));
}

// A collective inside is no compute: it is not slowed, and its time counts as its own.
TEST_F(LowerTest, AChainKeepsTheCategoriesOfItsParts) {
  const InstructionId a = AddKernel(10);
  const InstructionId b = Add(Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(30), {}),
                              StreamKind::kTensorParallel, Phase::kForward, std::array{a});
  Add(Kernel(OpKind::kGelu, 20), StreamKind::kCompute, Phase::kForward, std::array{b});
  const Program program = Build();
  const LoweredProgram lowered = Lower(program, PriceByFirstDimension(Us(0)));
  ASSERT_EQ(lowered.graph.size(), 1u);
  const Task& task = lowered.graph.tasks()[0];
  EXPECT_FLOAT_EQ(task.compute_share, 0.5F);
  std::array<Duration, kTimeCategoryCount> by_category{};
  lowered.graph.AddByCategory(task, task.work, by_category);
  EXPECT_EQ(by_category[static_cast<std::size_t>(TimeCategory::kCompute)], Us(30));
  EXPECT_EQ(by_category[static_cast<std::size_t>(TimeCategory::kTensorParallel)], Us(30));
}

// What others wait for ends a chain; what waits for others starts one.
TEST_F(LowerTest, ChainsAreCutWhereOthersJoin) {
  const InstructionId a = AddKernel(1);
  const InstructionId b = AddKernel(2);
  const InstructionId reduce =
      Add(Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(9), {}),
          StreamKind::kDataParallel, Phase::kGradientReduce, std::array{b});
  const InstructionId c = AddKernel(3);
  const InstructionId d = AddKernel(4);
  const InstructionId e =
      Add(Kernel(OpKind::kAdam, 5), StreamKind::kCompute, Phase::kOptimizer, std::array{reduce});
  const Program program = Build();
  const LoweredProgram lowered = Lower(program, PriceByFirstDimension(Us(0)));
  const auto task = [&](InstructionId id) {
    return static_cast<int>(lowered.task_of[static_cast<std::size_t>(id)]);
  };
  EXPECT_EQ(task(a), task(b));
  EXPECT_EQ(task(c), task(d));
  EXPECT_EQ(lowered.graph.size(), 4u);
  EXPECT_NE(task(e), task(d));
  const Result<Timeline> timeline = Simulate(lowered.graph);
  ASSERT_TRUE(timeline.has_value());
  EXPECT_EQ(timeline->start(lowered.task_of[static_cast<std::size_t>(e)]), Us(1 + 2 + 9));
}

TEST_F(LowerTest, SwitchedOffEveryInstructionIsATask) {
  AddKernel(4);
  AddKernel(30);
  const Program program = Build();
  EXPECT_EQ(Lower(program, PriceByFirstDimension(Us(1)), {.fold_chains = false}).graph.size(), 2u);
}

// Held along the chain: 100, 100 + 50, 50 (100 freed after the second), 50 + 30, 80.
TEST_F(LowerTest, AChainTakesTheMemoryOfItsFullestMoment) {
  const auto buffer = [this](std::int64_t bytes) {
    return builder_.AddBuffer({Bytes(bytes), MemoryCategory::kActivations});
  };
  const BufferId a = buffer(100);
  const BufferId b = buffer(50);
  const BufferId c = buffer(30);
  AddKernel(1, std::array{BufferEffect{a, BufferUse::kAllocate}});
  AddKernel(1,
            std::array{BufferEffect{b, BufferUse::kAllocate}, BufferEffect{a, BufferUse::kFree}});
  AddKernel(1, std::array{BufferEffect{c, BufferUse::kAllocate}});
  const Program program = Build();
  for (const bool fold : {true, false}) {
    const LoweredProgram lowered =
        Lower(program, PriceByFirstDimension(Us(0)), {.fold_chains = fold});
    const Result<Timeline> timeline = Simulate(lowered.graph, {.record_memory = true});
    ASSERT_TRUE(timeline.has_value());
    EXPECT_EQ(timeline->memory_peaks()[0].total, Bytes(150));
    const MemorySample& last = timeline->memory_samples()[0].back();
    EXPECT_EQ(last.by_category[static_cast<std::size_t>(MemoryCategory::kActivations)], Bytes(80));
  }
}

TEST_F(LowerTest, CategoriesFollowStreamAndPhase) {
  const InstructionId kernel = AddKernel(1);
  const InstructionId adam = Add(Kernel(OpKind::kAdam, 1), StreamKind::kCompute, Phase::kOptimizer);
  const InstructionId scale =
      Add(Kernel(OpKind::kScale, 1), StreamKind::kCompute, Phase::kGradientReduce);
  const InstructionId input =
      Add(Op::HostWork(HostWorkKind::kStep), StreamKind::kHost, Phase::kInput);
  const InstructionId work = Add(Op::HostWork(HostWorkKind::kMicroBatch), StreamKind::kHost);
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1), {});
  const std::vector<std::pair<StreamKind, TimeCategory>> streams = {
      {StreamKind::kTensorParallel, TimeCategory::kTensorParallel},
      {StreamKind::kDataParallel, TimeCategory::kDataParallel},
      {StreamKind::kPipelineSend, TimeCategory::kPipeline},
      {StreamKind::kPipelineReceive, TimeCategory::kPipeline},
      {StreamKind::kPipelineSendGradient, TimeCategory::kPipeline},
      {StreamKind::kPipelineReceiveGradient, TimeCategory::kPipeline},
      {StreamKind::kContextParallel, TimeCategory::kContextParallel},
      {StreamKind::kExpertParallel, TimeCategory::kExpertParallel},
      {StreamKind::kOffload, TimeCategory::kOffload}};
  std::vector<InstructionId> collectives;
  for (const auto& [stream, category] : streams) collectives.push_back(Add(reduce, stream));
  const Program program = Build();
  const auto category = [&](InstructionId id) {
    return CategoryOf(program, program.instruction(id));
  };
  EXPECT_EQ(category(kernel), TimeCategory::kCompute);
  EXPECT_EQ(category(adam), TimeCategory::kOptimizer);
  EXPECT_EQ(category(scale), TimeCategory::kOptimizer);
  EXPECT_EQ(category(input), TimeCategory::kInput);
  EXPECT_EQ(category(work), TimeCategory::kHost);
  for (std::size_t i = 0; i < streams.size(); ++i) {
    EXPECT_EQ(category(collectives[i]), streams[i].second);
  }
}

// --- Whole steps: folding changes nothing that a report shows.

struct Layout {
  int tensor;
  int pipeline;
  int chunks;
  int data;
  v1::Schedule schedule;
};

ParallelPlan PlanOf(const TransformerModel& model, const Layout& layout) {
  ParallelPlan plan;
  plan.tensor = layout.tensor;
  plan.pipeline = layout.pipeline;
  plan.virtual_stages = layout.chunks;
  plan.data = layout.data;
  plan.schedule = layout.schedule;
  plan.micro_batches = 2 * layout.pipeline;
  plan.sequence_length = 64;
  plan.layers_per_stage = SpreadLayers(static_cast<int>(model.layers), plan.stages());
  plan.gradient_bucket = Bytes(100'000);
  return plan;
}

/// Device and host times between 0 and `most`, different for each operator.
Pricing RandomPricing(Duration most_device, Duration most_host) {
  const auto share = [](Duration most, const Op& op) {
    return Duration::Picoseconds(static_cast<std::int64_t>(
        OpHash()(op) % static_cast<std::uint64_t>(most.picoseconds() + 1)));
  };
  Pricing pricing;
  pricing.device = [=](const Op& op) {
    return Cost{IsHost(op.kind) ? Duration() : share(most_device, op), CostSource::kRoofline};
  };
  pricing.host = [=](const Op& op, Phase phase) {
    return share((1 + static_cast<int>(phase)) * most_host, op);
  };
  pricing.layer_host = most_host + most_host;
  return pricing;
}

TEST(FoldingTest, FoldingChangesNeitherTimeNorMemoryOfAStep) {
  TransformerModel model;
  model.layers = 8;
  model.hidden_size = 64;
  model.ffn_hidden_size = 256;
  model.attention_heads = model.kv_heads = 4;
  model.head_size = 16;
  model.vocabulary_size = 512;
  const std::vector<Layout> layouts = {
      {1, 1, 1, 1, v1::SCHEDULE_ONE_F_ONE_B}, {2, 1, 1, 2, v1::SCHEDULE_ONE_F_ONE_B},
      {2, 4, 1, 2, v1::SCHEDULE_GPIPE},       {1, 4, 1, 2, v1::SCHEDULE_ONE_F_ONE_B},
      {2, 4, 2, 2, v1::SCHEDULE_INTERLEAVED}, {1, 2, 4, 1, v1::SCHEDULE_INTERLEAVED}};
  // Nothing, launches that hide behind kernels, and launches that do not.
  const std::vector<Duration> hosts = {Duration(), Us(3), Us(60)};
  std::size_t steps = 0;
  for (const Layout& layout : layouts) {
    for (int variant = 0; variant < 96; ++variant) {
      ParallelPlan plan = PlanOf(model, layout);
      plan.recompute = std::array{v1::RECOMPUTE_NONE, v1::RECOMPUTE_SELECTIVE,
                                  v1::RECOMPUTE_FULL}[static_cast<std::size_t>(variant % 3)];
      plan.sequence_parallel = layout.tensor > 1 && variant / 3 % 2 == 1;
      plan.overlap_gradient_reduce = variant / 6 % 2 == 1;
      plan.zero_stage = variant / 12 % 2;
      plan.attention =
          variant / 24 % 2 == 1 ? v1::ATTENTION_KERNEL_UNFUSED : v1::ATTENTION_KERNEL_FLASH;
      v1::Framework framework;
      framework.set_pipeline_blocks_host(variant / 48 % 2 == 1);
      framework.set_overlap_pipeline(variant % 5 == 0);
      framework.set_overlap_tensor_parallel_backward(variant % 7 < 3);
      framework.set_scatter_gather_pipeline(variant % 11 < 5);
      const Result<Program> program = BuildTransformerStep(model, plan, framework);
      ASSERT_TRUE(program.has_value()) << program.error().message;
      const Duration host = hosts[static_cast<std::size_t>(variant) / 5 % hosts.size()];
      SCOPED_TRACE(testing::Message()
                   << "layout " << &layout - layouts.data() << " variant " << variant);
      const Pricing pricing = RandomPricing(Us(40), host);
      const LoweredProgram folded = Lower(*program, pricing);
      const LoweredProgram single = Lower(*program, pricing, {.fold_chains = false});
      ASSERT_LT(folded.graph.size(), single.graph.size() / 2);
      const Result<Timeline> a = Simulate(folded.graph);
      const Result<Timeline> b = Simulate(single.graph);
      ASSERT_TRUE(a.has_value()) << a.error().message;
      ASSERT_TRUE(b.has_value()) << b.error().message;
      ASSERT_EQ(a->makespan(), b->makespan());
      for (std::size_t r = 0; r < a->memory_peaks().size(); ++r) {
        ASSERT_EQ(a->memory_peaks()[r].total, b->memory_peaks()[r].total);
        ASSERT_EQ(a->memory_peaks()[r].by_category, b->memory_peaks()[r].by_category);
      }
      // The same again gives the same.
      ASSERT_EQ(Simulate(Lower(*program, pricing).graph)->fingerprint(), a->fingerprint());
      ++steps;
    }
  }
  EXPECT_EQ(steps, layouts.size() * 96);
}

// Beside data-parallel collectives kernels are slowed; each stretch is rounded to a picosecond.
TEST(FoldingTest, ChainsAreSlowedAsTheirKernelsWouldBe) {
  TransformerModel model;
  model.layers = 8;
  model.hidden_size = 64;
  model.ffn_hidden_size = 256;
  model.attention_heads = model.kv_heads = 4;
  model.head_size = 16;
  model.vocabulary_size = 512;
  std::size_t folded_more = 0;
  for (const Layout& layout :
       {Layout{1, 1, 1, 4, v1::SCHEDULE_ONE_F_ONE_B}, Layout{2, 2, 1, 2, v1::SCHEDULE_ONE_F_ONE_B},
        Layout{1, 4, 2, 2, v1::SCHEDULE_INTERLEAVED}}) {
    for (int variant = 0; variant < 36; ++variant) {
      ParallelPlan plan = PlanOf(model, layout);
      plan.zero_stage = variant % 4;
      plan.overlap_gradient_reduce = true;
      plan.attention =
          variant / 4 % 2 == 1 ? v1::ATTENTION_KERNEL_UNFUSED : v1::ATTENTION_KERNEL_FLASH;
      const Result<Program> program = BuildTransformerStep(model, plan, v1::Framework());
      ASSERT_TRUE(program.has_value()) << program.error().message;
      Pricing pricing = RandomPricing(
          Us(40), std::array{Duration(), Us(3), Us(30)}[static_cast<std::size_t>(variant / 12)]);
      pricing.interference_slowdown = 0.37;
      const LoweredProgram folded = Lower(*program, pricing);
      const LoweredProgram single = Lower(*program, pricing, {.fold_chains = false});
      folded_more += folded.graph.size() < single.graph.size() / 2 ? 1 : 0;
      const Result<Timeline> a = Simulate(folded.graph);
      const Result<Timeline> b = Simulate(single.graph);
      ASSERT_TRUE(a.has_value()) << a.error().message;
      ASSERT_TRUE(b.has_value()) << b.error().message;
      ASSERT_NEAR(static_cast<double>(a->makespan().picoseconds()),
                  static_cast<double>(b->makespan().picoseconds()),
                  static_cast<double>(program->size()))
          << "layout " << layout.tensor << layout.pipeline << " variant " << variant;
    }
  }
  EXPECT_GT(folded_more, 0u);
}

// A chain takes its memory when it starts and returns it when it ends: beside work on other streams
// the peak can only be higher, never lower.
TEST(FoldingTest, FoldingNeverHidesMemory) {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    ProgramBuilder builder;
    builder.BeginRankClass({});
    const std::array streams = {builder.AddStream(StreamKind::kCompute),
                                builder.AddStream(StreamKind::kTensorParallel),
                                builder.AddStream(StreamKind::kDataParallel)};
    std::vector<BufferId> held;
    std::vector<InstructionId> owners;
    for (std::uint32_t i = 0; i < 60; ++i) {
      Instruction instruction;
      const std::uint32_t stream = random() % 8;
      instruction.stream = streams[stream < 2 ? stream + 1 : 0];
      instruction.op = builder.AddOp(Kernel(OpKind::kGelu, 1 + random() % 20));
      std::vector<InstructionId> dependencies;
      if (i > 0 && random() % 6 > 0) dependencies.push_back(InstructionId{i - 1});
      std::vector<BufferEffect> effects;
      if (random() % 2 == 0) {
        held.push_back(
            builder.AddBuffer({Bytes(1 + random() % 100), MemoryCategory::kActivations}));
        owners.push_back(InstructionId{i});
        effects.push_back({held.back(), BufferUse::kAllocate});
      } else if (!held.empty()) {
        const std::size_t which = random() % held.size();
        effects.push_back({held[which], BufferUse::kFree});
        dependencies.push_back(owners[which]);
        held.erase(held.begin() + static_cast<std::ptrdiff_t>(which));
        owners.erase(owners.begin() + static_cast<std::ptrdiff_t>(which));
      }
      builder.Add(instruction, dependencies, effects);
    }
    const Result<Program> program = std::move(builder).Build();
    ASSERT_TRUE(program.has_value()) << program.error().message;
    const Pricing pricing = PriceByFirstDimension(Us(seed % 2 == 0 ? 0 : 15));
    const Result<Timeline> folded = Simulate(Lower(*program, pricing).graph);
    const Result<Timeline> single =
        Simulate(Lower(*program, pricing, {.fold_chains = false}).graph);
    ASSERT_TRUE(folded.has_value());
    ASSERT_TRUE(single.has_value());
    EXPECT_EQ(folded->makespan(), single->makespan());
    EXPECT_GE(folded->memory_peaks()[0].total, single->memory_peaks()[0].total);
  }
}

}  // namespace
}  // namespace stepcast
