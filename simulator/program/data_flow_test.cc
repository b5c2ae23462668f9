#include "simulator/program/data_flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <utility>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

/// Two kernels on one rank: the first makes what the second reads.
class DataFlowTest : public ::testing::Test {
 protected:
  DataFlowTest() {
    ProgramBuilder builder;
    builder.BeginRankClass({"ranks"});
    const StreamId stream = builder.AddStream(StreamKind::kCompute);
    const StreamId host = builder.AddStream(StreamKind::kHost);
    Instruction instruction;
    instruction.stream = stream;
    instruction.op = builder.AddOp(Op::Rowwise(OpKind::kCopy, DType::kFp32, Pass::kForward, 1, 8));
    first_ = builder.Add(instruction);
    second_ = builder.Add(instruction);
    instruction.stream = host;
    instruction.op = builder.AddOp(Op::HostSync());
    builder.Add(instruction);
    program_.emplace(std::move(builder).Build().value());
    given_ = flow_.AddTensor({TensorRole::kWeights, 8, 0, -1, 0, 0});
    made_ = flow_.AddTensor({TensorRole::kTemporary, 8, -1, -1, 0, 0});
    last_ = flow_.AddTensor({TensorRole::kTemporary, 8, -1, -1, 0, 0});
  }
  void Copies(InstructionId id, TensorId from, TensorId to) {
    flow_.Set(id, Function::kCopy,
              std::array{flow_.Whole(from, Access::kRead), flow_.Whole(to, Access::kWrite)});
  }

  std::optional<Program> program_;
  DataFlow flow_;
  InstructionId first_{};
  InstructionId second_{};
  TensorId given_{};
  TensorId made_{};
  TensorId last_{};
};

TEST_F(DataFlowTest, KeepsWhatItIsTold) {
  flow_.Set(first_, Function::kScale,
            std::array{DataFlow::Use{{{given_, 2, 3}, {made_, 0, 8}}, Access::kAdd, true}}, 0.5,
            {1, 2, 3, 4});
  const FlowStep step = flow_.step(first_);
  EXPECT_EQ(step.function, Function::kScale);
  EXPECT_EQ(step.scale, 0.5);
  EXPECT_EQ(step.extents[3], 4);
  ASSERT_EQ(flow_.operands(step).size(), 1);
  const FlowOperand& operand = flow_.operands(step).front();
  EXPECT_TRUE(operand.own_part);
  EXPECT_EQ(operand.access, Access::kAdd);
  ASSERT_EQ(flow_.slices(operand).size(), 2);
  EXPECT_EQ(flow_.slices(operand)[0].offset, 2);
  EXPECT_EQ(flow_.slices(operand)[1].tensor, made_);
  // Nobody has said anything of the other.
  EXPECT_EQ(flow_.step(second_).function, Function::kNothing);
}

TEST_F(DataFlowTest, WhatIsMadeBeforeItIsReadCanBeExecuted) {
  Copies(first_, given_, made_);
  Copies(second_, made_, last_);
  EXPECT_EQ(CheckFlow(*program_, flow_), "");
}

TEST_F(DataFlowTest, EveryKernelNeedsAFunction) {
  Copies(first_, given_, made_);
  EXPECT_THAT(CheckFlow(*program_, flow_), HasSubstr("copy fp32 1x8"));
  EXPECT_THAT(CheckFlow(*program_, flow_), HasSubstr("has no data flow"));
}

TEST_F(DataFlowTest, NothingIsReadBeforeItIsWritten) {
  Copies(first_, made_, last_);
  Copies(second_, given_, made_);
  EXPECT_THAT(CheckFlow(*program_, flow_), HasSubstr("reads a temporary that nothing has written"));
}

TEST_F(DataFlowTest, SlicesLieInTheirTensor) {
  Copies(first_, given_, made_);
  flow_.Set(second_, Function::kZero,
            std::array{DataFlow::Use{{{made_, 4, 5}}, Access::kWrite, false}});
  EXPECT_THAT(CheckFlow(*program_, flow_), HasSubstr("elements 4 to 9"));
}

TEST(FunctionTest, AreFoundByTheirNames) {
  for (std::size_t i = 0; i < kFunctionCount; ++i) {
    const auto function = static_cast<Function>(i);
    EXPECT_EQ(FindFunction(Name(function)), function) << Name(function);
  }
  EXPECT_EQ(FindFunction("layer_norm"), Function::kLayerNorm);
  EXPECT_EQ(FindFunction("layer-norm"), std::nullopt);
}

}  // namespace
}  // namespace stepcast
