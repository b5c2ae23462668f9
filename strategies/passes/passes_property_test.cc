// Random steps of small transformers under random plans: no pass breaks a dependence, a buffer, a
// meeting of ranks or the set of operators.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "strategies/passes/collective_passes.h"
#include "strategies/passes/eliminate.h"
#include "strategies/passes/fuse.h"
#include "strategies/passes/random_order_pass.h"
#include "strategies/passes/random_programs.h"
#include "strategies/passes/reorder_passes.h"

namespace stepcast {
namespace {

constexpr int kSteps = 1000;

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

TEST(PassesPropertyTest, NoPassBreaksAStep) {
  Random random(7);
  int steps = 0;
  std::map<std::string, std::size_t> changed;  // moved, exchanged or gone
  const Result<std::vector<FusionRule>> rules = LoadFusionRules(DefaultFusionFile());
  ASSERT_TRUE(rules.has_value()) << rules.error().message;
  for (std::uint64_t seed = 1; steps < kSteps; ++seed) {
    ASSERT_LT(seed, 5 * kSteps) << "too few plans can be built";
    ParallelPlan plan = RandomPlan(random);
    v1::Framework framework = FusedKernels();
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
    framework.set_pipeline_blocks_host(random.OneIn(2));
    framework.set_overlap_pipeline(random.OneIn(2));
    framework.set_fused_gradient_accumulation(random.OneIn(2));
    const Result<StepWithFlow> step = BuildSmallStep(plan, framework);
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
  for (const auto& [pass, count] : changed) EXPECT_GT(count, 500u) << pass;
}

}  // namespace
}  // namespace stepcast
