// Steps whose instructions passes have put into another order, fused, split or merged, executed for
// real: the loss and the gradients are those of one rank.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "strategies/passes/collective_passes.h"
#include "strategies/passes/eliminate.h"
#include "strategies/passes/fuse.h"
#include "strategies/passes/random_order_pass.h"
#include "strategies/passes/reorder_passes.h"
#include "strategies/passes/test_programs.h"
#include "validation/execute/test_steps.h"

namespace stepcast {
namespace {

class ReorderedTest : public StepTest {
 protected:
  static ParallelPlan OnOneRank() {
    ParallelPlan plan = stepcast::OnOneRank(4);
    plan.sequence_length = 8;
    return plan;
  }
  static std::vector<ParallelPlan> Plans() {
    std::vector<ParallelPlan> plans;
    for (const int zero_stage : {0, 1, 3}) {
      ParallelPlan plan = OnOneRank();
      plan.micro_batch_size = 2;
      plan.micro_batches = 2;
      plan.data = 2;
      plan.zero_stage = zero_stage;
      plan.overlap_gradient_reduce = true;
      plan.gradient_bucket = Bytes(1);
      plans.push_back(plan);
    }
    ParallelPlan plan = OnOneRank();
    plan.micro_batch_size = 2;
    plan.micro_batches = 4;
    plan.pipeline = 2;
    plan.layers_per_stage = {2, 2};
    plans.push_back(plan);
    plan.micro_batches = 2;
    plan.data = 2;
    plan.zero_stage = 1;
    plan.recompute = v1::RECOMPUTE_FULL;
    plans.push_back(plan);
    plan.data = 1;
    plan.micro_batches = 4;
    plan.tensor = 2;
    plan.sequence_parallel = true;
    plans.push_back(plan);
    return plans;
  }
  /// The rewritten step; counts what has moved, or has been exchanged.
  static Result<Executable> Reordered(const TransformerModel& model, const ParallelPlan& plan,
                                      std::unique_ptr<const ProgramPass> pass, std::size_t& moved,
                                      const v1::Framework& framework = FusedKernels(),
                                      const Pricing& pricing = PriceBySize()) {
    DataFlow flow;
    STEPCAST_ASSIGN_OR_RETURN(const Program program,
                              BuildTransformerStep(model, plan, framework, 1, &flow));
    PassPipeline pipeline;
    pipeline.Add(std::move(pass));
    STEPCAST_ASSIGN_OR_RETURN(PassPipeline::Outcome outcome,
                              pipeline.Apply(program, &flow, ContextOf(pricing)));
    moved += outcome.reports[0].moved + outcome.reports[0].replaced;
    std::optional<DataFlow>& reordered = outcome.rewritten.flow;
    if (!reordered.has_value()) return InvalidInput("the flow was lost");
    return MakeExecutable(outcome.rewritten.program, std::move(*reordered), plan);
  }
};

TEST_F(ReorderedTest, StepsInOtherOrdersTrainAsOneRank) {
  using Until = WeightGradientsLastPass::Until;
  const TransformerModel model = Llama();
  const Execution one = OnCores(MakeTransformer(model, OnOneRank()), Options(2));
  for (const ParallelPlan& plan : Plans()) {
    std::size_t moved = 0;
    ReorderOptions options;
    options.listed = ListedDependences::kNeeded;
    options.memory_limits.assign(static_cast<std::size_t>(plan.pipeline), Bytes::Gigabytes(1));
    std::vector<std::unique_ptr<const ProgramPass>> passes;
    passes.push_back(std::make_unique<RandomOrderPass>(1, options));
    passes.push_back(std::make_unique<RandomOrderPass>(2, options));
    passes.push_back(std::make_unique<ListSchedulePass>(options, /*samples=*/4));
    passes.push_back(std::make_unique<WeightGradientsLastPass>(Until::kEndOfBackward, options));
    passes.push_back(std::make_unique<WeightGradientsLastPass>(Until::kIdleTime, options));
    passes.push_back(std::make_unique<HoistGathersPass>(2, options));
    for (std::unique_ptr<const ProgramPass>& pass : passes) {
      SCOPED_TRACE(testing::Message()
                   << pass->name() << ", pipeline " << plan.pipeline << ", data " << plan.data
                   << ", tensor " << plan.tensor << ", zero_stage " << plan.zero_stage);
      ExpectSame(OnCores(Reordered(model, plan, std::move(pass), moved), Options(2)), one);
    }
    EXPECT_GT(moved, 100u);
  }
}

// Kernels that no framework has fused, by the rules that ship: with rotary positions, RMSNorm and a
// gate, and with biases, dropout and ALiBi.
TEST_F(ReorderedTest, FusedStepsTrainAsOneRank) {
  const Result<std::vector<FusionRule>> rules = LoadFusionRules(DefaultFusionFile());
  ASSERT_TRUE(rules.has_value()) << rules.error().message;
  TransformerModel gpt = Gpt();
  gpt.position = v1::POSITION_ALIBI;
  gpt.dropout = true;
  for (const TransformerModel& model : {Llama(), gpt}) {
    const Execution one = OnCores(MakeTransformer(model, OnOneRank()), Options(2));
    for (ParallelPlan plan : Plans()) {
      SCOPED_TRACE(testing::Message() << "pipeline " << plan.pipeline << ", data " << plan.data
                                      << ", tensor " << plan.tensor << ", dropout " << model.dropout
                                      << ", zero_stage " << plan.zero_stage);
      plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
      std::size_t changed = 0;
      ExpectSame(OnCores(Reordered(model, plan, std::make_unique<FusePass>(*rules), changed,
                                   v1::Framework()),
                         Options(2)),
                 one);
      EXPECT_GT(changed, 50u);
    }
  }
}

TEST_F(ReorderedTest, StepsWithOtherCollectivesTrainAsOneRank) {
  const TransformerModel model = Llama();
  const Execution one = OnCores(MakeTransformer(model, OnOneRank()), Options(2));
  v1::Framework framework = FusedKernels();
  framework.set_pipeline_blocks_host(true);
  std::map<std::string, std::size_t> changed;
  for (ParallelPlan plan : Plans()) {
    plan.attention = v1::ATTENTION_KERNEL_UNFUSED;
    if (plan.recompute == v1::RECOMPUTE_NONE) plan.recompute = v1::RECOMPUTE_SELECTIVE;
    std::vector<std::unique_ptr<const ProgramPass>> passes;
    passes.push_back(std::make_unique<SplitCollectivesPass>(Bytes(1 << 8)));
    passes.push_back(std::make_unique<MergeCollectivesPass>(Bytes(1 << 20)));
    passes.push_back(std::make_unique<OverlapTransfersPass>());
    passes.push_back(std::make_unique<EliminateDeadPass>());
    for (std::unique_ptr<const ProgramPass>& pass : passes) {
      const std::string name = pass->name();
      SCOPED_TRACE(testing::Message()
                   << name << ", pipeline " << plan.pipeline << ", data " << plan.data
                   << ", tensor " << plan.tensor << ", zero_stage " << plan.zero_stage);
      // Pieces cost nothing by themselves where collectives have no latency.
      const Pricing pricing = name == "split-collectives" ? PriceByFirstDimension() : PriceBySize();
      ExpectSame(OnCores(Reordered(model, plan, std::move(pass), changed[name], framework, pricing),
                         Options(2)),
                 one);
    }
  }
  for (const auto& [name, count] : changed) EXPECT_GT(count, 0u) << name;
}

}  // namespace
}  // namespace stepcast
