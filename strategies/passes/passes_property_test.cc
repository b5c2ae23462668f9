// Random steps of small transformers under random plans: no pass breaks a dependence, a buffer, a
// meeting of ranks or the set of operators.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "strategies/passes/collective_passes.h"
#include "strategies/passes/eliminate.h"
#include "strategies/passes/fuse.h"
#include "strategies/passes/random_order_pass.h"
#include "strategies/passes/random_programs.h"
#include "strategies/passes/reorder_passes.h"
#include "strategies/passes/unordered.h"

namespace stepcast {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kSteps = 100;  // each takes ten times as long
#else
constexpr int kSteps = 1000;
#endif

using PassPtr = std::unique_ptr<const ProgramPass>;

std::vector<PassPtr> AllPasses(std::uint64_t seed, const ReorderOptions& options,
                               const std::vector<FusionRule>& rules) {
  using Until = WeightGradientsLastPass::Until;
  std::vector<PassPtr> passes;
  passes.push_back(std::make_unique<RandomOrderPass>(seed, options));
  passes.push_back(std::make_unique<ListSchedulePass>(options, /*samples=*/1));
  passes.push_back(std::make_unique<WeightGradientsLastPass>(Until::kEndOfBackward, options));
  passes.push_back(std::make_unique<WeightGradientsLastPass>(Until::kIdleTime, options));
  passes.push_back(std::make_unique<HoistGathersPass>(static_cast<int>(seed % 3), options));
  passes.push_back(std::make_unique<NeededFirstPass>(options));
  passes.push_back(std::make_unique<FusePass>(rules));
  passes.push_back(std::make_unique<EliminateDeadPass>());
  passes.push_back(std::make_unique<SplitCollectivesPass>(Bytes(1 << (12 + seed % 6))));
  passes.push_back(std::make_unique<MergeCollectivesPass>(Bytes(1 << (12 + seed % 16))));
  passes.push_back(std::make_unique<OverlapTransfersPass>());
  return passes;
}

/// Whether it exchanges or takes out instructions, but for fusion, which is done in any case.
bool Exchanges(const ProgramPass& pass) {
  return pass.name() != "fuse" && (!pass.promise().same_operators || pass.promise().may_remove);
}

v1::Framework RandomFramework(Random& random) {
  v1::Framework framework = FusedKernels();
  framework.set_pipeline_blocks_host(random.OneIn(2));
  framework.set_overlap_pipeline(random.OneIn(2));
  framework.set_fused_gradient_accumulation(random.OneIn(2));
  return framework;
}

void ExpectSame(const Program& a, const Program& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    const InstructionId id{i};
    ASSERT_EQ(Describe(a, id), Describe(b, id));
    EXPECT_EQ(a.instruction(id).stream, b.instruction(id).stream);
    EXPECT_EQ(a.instruction(id).rendezvous, b.instruction(id).rendezvous);
    EXPECT_TRUE(std::ranges::equal(a.dependencies(id), b.dependencies(id)));
    EXPECT_EQ(a.effects(id).size(), b.effects(id).size());
  }
}

// Streams and waits suffice for what instructions read and write, and to ask for a flow changes
// nothing.
TEST(PassesPropertyTest, StepsAsBuiltKeepTheirData) {
  Random random(11);
  int steps = 0;
  int with_experts = 0;
  int with_offload = 0;
  std::map<DType, int> by_precision;
  int broken = 0;
  for (int tries = 0; steps < kSteps; ++tries) {
    ASSERT_LT(tries, 5 * kSteps) << "too few plans have a flow";
    MixedStep mixed = RandomMixedStep(random);
    const bool executable = random.OneIn(3);
    if (executable) {
      mixed.plan = RandomPlan(random);
      mixed.model = SmallTransformer(mixed.plan);
    }
    v1::Framework framework = RandomFramework(random);
    framework.set_scatter_gather_pipeline(random.OneIn(4));
    framework.set_cast_before_accumulate(random.OneIn(2));
    framework.set_grouped_gemm(random.OneIn(2));
    const Result<StepWithFlow> step = BuildStepWithFlow(mixed.model, mixed.plan, framework);
    if (!step) continue;
    ++steps;
    with_experts += mixed.model.experts ? 1 : 0;
    with_offload += mixed.plan.activation_offload != v1::OFFLOAD_NONE ? 1 : 0;
    ++by_precision[mixed.plan.precision];
    if (!executable) {
      EXPECT_NE(step->flow.not_executable(), "");
    }
    const std::string unordered = FirstUnordered(step->program, step->flow);
    EXPECT_EQ(unordered, "") << "step " << tries << " precision "
                             << static_cast<int>(mixed.plan.precision);
    if (!unordered.empty() && ++broken > 12) return;
    if (steps % 8 != 0) continue;
    const auto plain = BuildTransformerStep(mixed.model, mixed.plan, framework);
    ASSERT_TRUE(plain.has_value());
    ExpectSame(step->program, *plain);
  }
  EXPECT_GT(with_experts, kSteps / 10);
  EXPECT_GT(with_offload, kSteps / 20);
  EXPECT_GT(by_precision[DType::kBf16], kSteps / 4);
  EXPECT_GT(by_precision[DType::kFp16], kSteps / 10);
  EXPECT_GT(by_precision[DType::kFp32], kSteps / 10);
}

// Kernel by kernel, where a recorder follows the units: opaque are casts alone, and products are
// known. With experts the units are known by their blocks.
TEST(PassesPropertyTest, RecordersFollowDenseUnitsInEachPrecision) {
  for (const bool experts : {false, true}) {
    for (const DType products : {DType::kBf16, DType::kFp8}) {
      for (const bool casts_gradients : {false, true}) {
        ParallelPlan plan = SmallPlan({2}, /*micro_batches=*/2);
        plan.precision = DType::kBf16;
        plan.matrix_precision = products;
        v1::Framework framework = FusedKernels();
        framework.set_fused_gradient_accumulation(false);
        framework.set_cast_before_accumulate(casts_gradients);
        TransformerModel model = SmallTransformer(plan);
        if (experts) model.experts.emplace().count = 2;
        const Result<StepWithFlow> step = BuildStepWithFlow(model, plan, framework);
        ASSERT_TRUE(step.has_value()) << step.error().message;
        int known = 0;
        for (std::uint32_t i = 0; i < step->program.size(); ++i) {
          const InstructionId id{i};
          const Op& op = step->program.op(step->program.instruction(id));
          const Function function = step->flow.step(id).function;
          known += function == Function::kMultiply ? 1 : 0;
          if (!experts && function == Function::kOpaque) {
            EXPECT_EQ(op.kind, OpKind::kCast) << Describe(step->program, id);
          }
        }
        EXPECT_EQ(known > 0, !experts);
      }
    }
  }
}

TEST(PassesPropertyTest, NoPassBreaksAStep) {
  Random random(7);
  int steps = 0;
  std::map<std::string, std::size_t> changed;  // moved, exchanged or gone
  std::set<std::string> exchanging;
  const Result<std::vector<FusionRule>> rules = LoadFusionRules(DefaultFusionFile());
  ASSERT_TRUE(rules.has_value()) << rules.error().message;
  for (std::uint64_t seed = 1; steps < kSteps; ++seed) {
    ASSERT_LT(seed, 5 * kSteps) << "too few plans can be built";
    const bool mixed = random.OneIn(2);
    const MixedStep drawn = RandomMixedStep(random);
    ParallelPlan plan = mixed ? drawn.plan : RandomPlan(random);
    v1::Framework framework = RandomFramework(random);
    framework.set_fused_norm(random.OneIn(2));
    framework.set_fused_rope(random.OneIn(2));
    framework.set_fused_swiglu(random.OneIn(2));
    framework.set_fused_cross_entropy(random.OneIn(2));
    framework.set_fused_optimizer(random.OneIn(2));
    if (random.OneIn(3)) {
      plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
      framework.set_fused_softmax(random.OneIn(2));
      if (random.OneIn(2) && plan.recompute == v1::RECOMPUTE_NONE) {
        plan.recompute = v1::RECOMPUTE_SELECTIVE;
      }
    }
    const Result<StepWithFlow> step =
        BuildStepWithFlow(mixed ? drawn.model : SmallTransformer(plan), plan, framework);
    if (!step) continue;  // a combination that is refused
    ++steps;
    const bool blind = random.OneIn(10);
    const DataFlow* flow = blind ? nullptr : &step->flow;
    ReorderOptions options;
    options.listed = random.OneOf({ListedDependences::kAll, ListedDependences::kNeeded});
    const Pricing pricing = PriceBySize(Duration::Microseconds(random.Between(0, 4)));
    for (PassPtr& pass : AllPasses(seed, options, *rules)) {
      PassPipeline pipeline;
      const bool random_order = pass->name() == "random-order";
      const bool fuses = pass->name() == "fuse";
      const bool eliminates = pass->name() == "eliminate-dead";
      const bool never_worse = pass->name() == "list-schedule" || Exchanges(*pass);
      if (fuses || Exchanges(*pass)) exchanging.insert(pass->name());
      pipeline.Add(std::move(pass));
      // Verifies.
      const auto outcome = pipeline.Apply(step->program, flow, ContextOf(pricing));
      ASSERT_TRUE(outcome.has_value()) << "step " << seed << ": " << outcome.error().message;
      const PassReport& report = outcome->reports[0];
      changed[report.pass] += report.moved + report.replaced;
      if (never_worse) {
        EXPECT_LE(report.after.makespan, report.before.makespan);
      }
      // Loss and its gradient in place of the logits take more memory from forward to backward;
      // what is gone no longer holds up who takes memory on another stream.
      if (random_order || fuses || eliminates) continue;
      for (std::size_t c = 0; c < report.before.peaks.size(); ++c) {
        EXPECT_LE(report.after.peaks[c], report.before.peaks[c]) << report.pass;
      }
    }
  }
  for (const auto& [pass, count] : changed) {
    // Orders differ in much; what is exchanged, split or taken out is less, or does not pay.
    EXPECT_GT(count,
              static_cast<std::size_t>(exchanging.contains(pass) ? kSteps / 100 : 10 * kSteps))
        << pass;
  }
}

}  // namespace
}  // namespace stepcast
