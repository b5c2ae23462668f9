// Bytes counted by hand from what each optimizer keeps and touches.
#include "strategies/step/optimizer.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

constexpr std::int64_t kParameters = 1 << 20;

class OptimizerTest : public ::testing::Test {
 protected:
  OptimizerTest() {
    plan_.precision = DType::kBf16;
    framework_.set_fused_optimizer(true);
  }
  double BytesAWeight(v1::Optimizer optimizer) {
    plan_.optimizer = optimizer;
    return static_cast<double>(OptimizerBytes(plan_, kParameters).count()) / kParameters;
  }
  std::int64_t Traffic(v1::Optimizer optimizer) {
    plan_.optimizer = optimizer;
    return UpdateTraffic(plan_, framework_);
  }
  ParallelPlan plan_;
  v1::Framework framework_;
};

TEST_F(OptimizerTest, StatesAreMomentsAndACopyIn32Bits) {
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAM), 4 + 2 * 4);
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAMW), 4 + 2 * 4);
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_SGD), 4 + 4);
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_SGD_WITHOUT_MOMENTUM), 4);
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAFACTOR), 4);
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_NONE), 0);
  // A byte, and four for each block of 256.
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAM_8BIT), 4 + 2 * (1 + 4.0 / 256));
  plan_.precision = DType::kFp32;
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAM), 2 * 4);
  plan_.moment_dtype = DType::kBf16;
  EXPECT_DOUBLE_EQ(BytesAWeight(v1::OPTIMIZER_ADAM), 2 * 2);
}

TEST_F(OptimizerTest, OneKernelTouchesEachOnce) {
  EXPECT_EQ(Traffic(v1::OPTIMIZER_ADAM), 4 + 8 + 2 * 8);
  EXPECT_EQ(Traffic(v1::OPTIMIZER_ADAM_8BIT), 4 + 8 + 2 * 2);
  EXPECT_EQ(Traffic(v1::OPTIMIZER_SGD), 4 + 8 + 8);
  EXPECT_EQ(Traffic(v1::OPTIMIZER_SGD_WITHOUT_MOMENTUM), 4 + 8);
  plan_.moment_dtype = DType::kBf16;
  EXPECT_EQ(Traffic(v1::OPTIMIZER_ADAM), 4 + 8 + 2 * 4);
}

TEST_F(OptimizerTest, DecayCostsWhatNoKernelDoesByTheWay) {
  const auto kernels = [this](v1::WeightDecay decay) {
    plan_.weight_decay = decay;
    std::int64_t bytes = 0;
    for (const Op& op : DecayKernels(plan_, framework_, kParameters)) {
      bytes += MemoryTraffic(op).count();
    }
    return bytes / kParameters;
  };
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_L2), 0);
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_L1), 12);
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_DECOUPLED), 0);
  EXPECT_EQ(Traffic(v1::OPTIMIZER_ADAM), 28);
  framework_.set_fused_optimizer(false);
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_L2), 12);
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_L1), 8 + 12);
  const std::int64_t without = Traffic(v1::OPTIMIZER_ADAM);
  EXPECT_EQ(kernels(v1::WEIGHT_DECAY_DECOUPLED), 0);
  EXPECT_EQ(Traffic(v1::OPTIMIZER_ADAM), without + 8);
}

}  // namespace
}  // namespace stepcast
