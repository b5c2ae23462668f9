#include "strategies/perceptron/perceptron.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

TEST(PerceptronTest, CountsWeightsAndWork) {
  v1::Perceptron message;
  message.set_inputs(784);
  message.add_layers(100);
  message.add_layers(10);
  EXPECT_EQ(CreatePerceptron(message).parameters(), 784 * 100 + 100 + 100 * 10 + 10);
  // Six operations for each weight and sample.
  EXPECT_DOUBLE_EQ(CreatePerceptron(message).step_flops(32).count(),
                   6.0 * 32 * (784 * 100 + 100 * 10));
  message.set_biases(false);
  EXPECT_EQ(CreatePerceptron(message).parameters(), 784 * 100 + 100 * 10);
}

}  // namespace
}  // namespace stepcast
