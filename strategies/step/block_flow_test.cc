#include "strategies/step/block_flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "strategies/step/unit_flow.h"

namespace stepcast {
namespace {

using Place = UnitTensor::Place;

/// A unit of six weights and two of experts. Forward: a kernel, a collective beside a second
/// kernel, and a third one that waits for both. Backward: the gradient of the input by two kernels,
/// with that of the weights between them.
class BlockFlowTest : public testing::Test {
 protected:
  BlockFlowTest() {
    builder_.BeginRankClass({"ranks"});
    const Op kernel = Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 4, 4);
    const Op sum = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(32), GroupId::kNone);
    UnitKind& unit = model_.kinds.emplace_back();
    unit.name = "layer";
    unit.parameters = 6;
    unit.expert_parameters = 2;
    BlockWriter forward(builder_, Phase::kForward);
    forward.Compute(kernel);
    const std::int32_t beside = forward.CommunicateBeside(sum, StreamKind::kTensorParallel);
    forward.Compute(kernel);
    forward.Join(beside);
    forward.Compute(kernel);
    unit.forward = std::move(forward).Take();
    BlockWriter backward(builder_, Phase::kBackward);
    backward.Compute(kernel);
    backward.set_weight_gradient(true);
    backward.Compute(kernel);
    backward.set_weight_gradient(false);
    backward.Compute(kernel);
    unit.backward = std::move(backward).Take();
    model_.layers = {0};
  }

  const UnitStep& Step(const Block& block, std::size_t entry) const {
    return kind().flow->steps[static_cast<std::size_t>(block.entries[entry].flow)];
  }
  const UnitKind& kind() const { return model_.kinds[0]; }
  /// Tensors that a step reads, or those that it writes or adds to.
  static std::set<std::int32_t> Of(const UnitStep& step, bool reads) {
    std::set<std::int32_t> tensors;
    for (const UnitOperand& operand : step.operands) {
      if ((operand.access == Access::kRead) == reads) tensors.insert(operand.tensor);
    }
    return tensors;
  }
  /// Whether the second reads what the first writes.
  static bool Feeds(const UnitStep& first, const UnitStep& second) {
    const std::set<std::int32_t> written = Of(first, false);
    const std::set<std::int32_t> read = Of(second, true);
    return std::ranges::any_of(written, [&](std::int32_t t) { return read.contains(t); });
  }
  bool Names(const UnitStep& step, Place place, Access access) const {
    return std::ranges::any_of(step.operands, [&](const UnitOperand& operand) {
      return operand.access == access &&
             kind().flow->tensors[static_cast<std::size_t>(operand.tensor)].place == place;
    });
  }
  std::int64_t GradientElements(const UnitStep& step) const {
    std::int64_t elements = 0;
    for (const UnitOperand& operand : step.operands) {
      const UnitTensor& tensor = kind().flow->tensors[static_cast<std::size_t>(operand.tensor)];
      if (tensor.place == Place::kWeightGradient || tensor.place == Place::kExpertGradient) {
        elements += tensor.elements;
      }
    }
    return elements;
  }

  ProgramBuilder builder_;
  ParallelPlan plan_;
  LayeredModel model_;
};

TEST_F(BlockFlowTest, KernelsFollowTheirStreamAndWhatTheyWaitFor) {
  DescribeBlocks(model_, plan_, builder_);
  const Block& forward = kind().forward;
  EXPECT_TRUE(Feeds(Step(forward, 0), Step(forward, 1)));
  EXPECT_TRUE(Feeds(Step(forward, 0), Step(forward, 2)));
  EXPECT_FALSE(Feeds(Step(forward, 1), Step(forward, 2)));  // beside each other
  EXPECT_TRUE(Feeds(Step(forward, 1), Step(forward, 3)));
  EXPECT_TRUE(Feeds(Step(forward, 2), Step(forward, 3)));
  EXPECT_TRUE(Names(Step(forward, 0), Place::kInput, Access::kRead));
  EXPECT_TRUE(Names(Step(forward, 0), Place::kWeight, Access::kRead));
  EXPECT_TRUE(Names(Step(forward, 0), Place::kExpertWeight, Access::kRead));
  EXPECT_TRUE(Names(Step(forward, 3), Place::kOutput, Access::kWrite));
  EXPECT_EQ(kind().flow->refused, "layer");
}

TEST_F(BlockFlowTest, NothingInBackwardWaitsForGradientsOfWeights) {
  DescribeBlocks(model_, plan_, builder_);
  const Block& backward = kind().backward;
  EXPECT_TRUE(Feeds(Step(kind().forward, 3), Step(backward, 0)));
  EXPECT_TRUE(Feeds(Step(backward, 0), Step(backward, 1)));
  EXPECT_TRUE(Feeds(Step(backward, 0), Step(backward, 2)));
  EXPECT_FALSE(Feeds(Step(backward, 1), Step(backward, 2)));
  EXPECT_TRUE(Names(Step(backward, 2), Place::kInputGradient, Access::kWrite));
  // Together they make all eight gradients; the last kernel stands for one of them.
  EXPECT_EQ(GradientElements(Step(backward, 1)), 7);
  EXPECT_EQ(GradientElements(Step(backward, 2)), 1);
}

// Of one micro-batch gradients are written, of several they are added up.
TEST_F(BlockFlowTest, GradientsAreAddedUpOverMicroBatches) {
  DescribeBlocks(model_, plan_, builder_);
  EXPECT_TRUE(Names(Step(kind().backward, 1), Place::kWeightGradient, Access::kWrite));
  plan_.micro_batches = 2;
  DescribeBlocks(model_, plan_, builder_);
  EXPECT_TRUE(Names(Step(kind().backward, 1), Place::kWeightGradient, Access::kAdd));
  EXPECT_FALSE(Names(Step(kind().backward, 1), Place::kWeightGradient, Access::kWrite));
}

// Backward waits for a collective of forward that nothing else waits for.
TEST_F(BlockFlowTest, BackwardWaitsForAllOfForward) {
  BlockWriter forward(builder_, Phase::kForward);
  forward.Compute(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 4, 4));
  forward.CommunicateBeside(
      Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(32), GroupId::kNone),
      StreamKind::kTensorParallel);
  model_.kinds[0].forward = std::move(forward).Take();
  DescribeBlocks(model_, plan_, builder_);
  EXPECT_TRUE(Feeds(Step(kind().forward, 0), Step(kind().backward, 0)));
  EXPECT_TRUE(Feeds(Step(kind().forward, 1), Step(kind().backward, 0)));
}

// As of an embedding whose output's gradient is gathered: all of it makes gradients of weights.
TEST_F(BlockFlowTest, ACollectiveOfGradientsWaitsForWhatItSends) {
  const Op kernel = Op::Rowwise(OpKind::kDropout, DType::kBf16, Pass::kBackward, 4, 4);
  const Op gather = Op::Communication(OpKind::kAllGather, DType::kBf16, Bytes(32), GroupId::kNone);
  BlockWriter backward(builder_, Phase::kBackward);
  backward.set_weight_gradient(true);
  backward.Compute(kernel);
  backward.Communicate(gather, StreamKind::kTensorParallel);
  backward.Compute(kernel);
  model_.kinds[0].backward = std::move(backward).Take();
  DescribeBlocks(model_, plan_, builder_);
  const Block& block = kind().backward;
  EXPECT_TRUE(Feeds(Step(block, 0), Step(block, 1)));
  EXPECT_TRUE(Feeds(Step(block, 1), Step(block, 2)));
}

}  // namespace
}  // namespace stepcast
