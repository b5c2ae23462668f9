// Steps whose instructions passes have put into another order, executed for real: the loss and the
// gradients are those of one rank.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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
  /// The reordered step; counts what has moved.
  static Result<Executable> Reordered(const TransformerModel& model, const ParallelPlan& plan,
                                      std::unique_ptr<const ProgramPass> pass, std::size_t& moved) {
    DataFlow flow;
    STEPCAST_ASSIGN_OR_RETURN(const Program program,
                              BuildTransformerStep(model, plan, FusedKernels(), 1, &flow));
    PassPipeline pipeline;
    pipeline.Add(std::move(pass));
    STEPCAST_ASSIGN_OR_RETURN(PassPipeline::Outcome outcome,
                              pipeline.Apply(program, &flow, ContextOf(PriceBySize())));
    moved += outcome.reports[0].moved;
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

}  // namespace
}  // namespace stepcast
