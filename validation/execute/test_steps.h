/// \file
/// Small steps for the tests of executors, and what it means that two executions are the same.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "strategies/convolution/convolution.h"
#include "strategies/perceptron/perceptron.h"
#include "strategies/transformer/fused_framework.h"
#include "strategies/transformer/transformer.h"
#include "validation/execute/execute.h"

namespace stepcast {

// In fp32 sums over ranks and micro-batches come in another order than on one rank. Of the largest
// element of a unit's gradient:
inline constexpr double kTolerance = 1e-4;

/// One rank, a global batch of 8 samples in one micro-batch.
inline ParallelPlan OnOneRank(int layers) {
  ParallelPlan plan;
  plan.precision = plan.matrix_precision = DType::kFp32;
  plan.gradient_dtype = plan.gradient_reduce_dtype = DType::kFp32;
  plan.layers_per_stage = {layers};
  plan.micro_batch_size = 8;
  plan.global_batch_size = 8;
  plan.gradient_bucket = Bytes(1 << 20);
  plan.vocabulary_multiple = 1;
  return plan;
}

class StepTest : public ::testing::Test {
 protected:
  static ExecuteOptions Options(int steps = 1) {
    ExecuteOptions options;
    options.steps = steps;
    options.poison = true;
    options.allow_sharing_cores = true;
    options.link.latency = Duration();
    options.link.bandwidth = Bandwidth::GigabytesPerSecond(1000);
    options.optimizer.learning_rate = 1e-2;
    // Adam would hide gradients that are clipped by a wrong norm: large enough to show their size.
    options.optimizer.epsilon = 0.03;
    return options;
  }
  static void ExpectSame(const std::map<int, std::vector<float>>& actual,
                         const std::map<int, std::vector<float>>& expected, const char* what) {
    ASSERT_EQ(actual.size(), expected.size());
    for (const auto& [unit, values] : expected) {
      const std::vector<float>& other = actual.at(unit);
      ASSERT_EQ(other.size(), values.size());
      double largest = 0;
      double error = 0;
      for (std::size_t i = 0; i < values.size(); ++i) {
        largest = std::max<double>(largest, std::abs(values[i]));
        const double difference = std::abs(values[i] - other[i]);
        error = std::isfinite(difference) ? std::max(error, difference) : INFINITY;
      }
      EXPECT_GT(largest, 0) << what << " of unit " << unit;
      EXPECT_LE(error, kTolerance * largest) << what << " of unit " << unit;
    }
  }
  static void ExpectSame(const Execution& actual, const Execution& expected) {
    ASSERT_EQ(actual.losses.size(), expected.losses.size());
    for (std::size_t i = 0; i < expected.losses.size(); ++i) {
      EXPECT_NEAR(actual.losses[i], expected.losses[i], kTolerance * expected.losses[i]);
    }
    ExpectSame(actual.gradients, expected.gradients, "gradient");
    ExpectSame(actual.weights, expected.weights, "weights");
  }
  static TransformerModel Llama() {
    TransformerModel model;
    model.layers = 4;
    model.hidden_size = 16;
    model.ffn_hidden_size = 24;
    model.attention_heads = 4;
    model.kv_heads = 2;  // shared by two query heads each
    model.head_size = 4;
    model.vocabulary_size = 32;
    model.norm = v1::NORM_RMS_NORM;
    model.activation = v1::ACTIVATION_SWIGLU;
    model.position = v1::POSITION_ROTARY;
    model.biases = false;
    model.tied_embeddings = false;
    model.dropout = false;
    return model;
  }
  static TransformerModel Gpt() {
    TransformerModel model = Llama();
    model.kv_heads = 4;
    model.norm = v1::NORM_LAYER_NORM;
    model.activation = v1::ACTIVATION_GELU;
    model.biases = true;
    return model;
  }
  static Result<Executable> MakeTransformer(const TransformerModel& model, const ParallelPlan& plan,
                                            const v1::Framework& framework = FusedKernels()) {
    DataFlow flow;
    Result<Program> program = BuildTransformerStep(model, plan, framework, 1, &flow);
    if (!program) return tl::unexpected(program.error());
    return MakeExecutable(*program, std::move(flow), plan);
  }
  /// As VGG: convolutions with biases, maxima of 3 x 3 with a stride of 2, a linear layer with
  /// dropout; with `averages` the mean of the last image in its place.
  static OperatorModel Convolutional(bool averages) {
    v1::Convolutional message;
    message.set_image_size(9);
    message.set_channels(2);
    message.set_classes(5);
    message.set_batch_norm(false);
    message.set_global_pool(averages);
    for (const int channels : {4, 6, 3}) {
      v1::ConvolutionStage& stage = *message.add_stages();
      stage.set_block(v1::CONVOLUTION_BLOCK_PLAIN);
      stage.set_channels(channels);
      if (channels == 4) stage.set_pool(3);
      if (channels == 4) stage.set_pool_stride(2);
      if (channels == 6) stage.set_stride(2);
    }
    if (!averages) message.add_linear(7);
    Result<OperatorModel> model = CreateConvolutional(message, SourceMap(), "");
    EXPECT_TRUE(model.has_value()) << model.error().message;
    return *std::move(model);
  }
  static Result<Executable> MakeOperators(const OperatorModel& model, const ParallelPlan& plan,
                                          const v1::Framework& framework) {
    DataFlow flow;
    Result<Program> program = BuildStep(
        plan, framework,
        [&](ProgramBuilder& builder, const PlanGroups& groups) {
          return OperatorUnits(builder, groups, model, plan, framework, /*with_flow=*/true);
        },
        1, &flow);
    if (!program) return tl::unexpected(program.error());
    return MakeExecutable(*program, std::move(flow), plan);
  }
  /// From 12 numbers to 10 classes, in four layers.
  static Result<Executable> MakePerceptron(const ParallelPlan& plan,
                                           const v1::Framework& framework = FusedKernels()) {
    v1::Perceptron message;
    message.set_inputs(12);
    for (const int width : {20, 16, 24, 10}) message.add_layers(width);
    return MakeOperators(CreatePerceptron(message), plan, framework);
  }
  static Execution OnCores(Result<Executable> executable, const ExecuteOptions& options) {
    EXPECT_TRUE(executable.has_value()) << executable.error().message;
    if (!executable.has_value()) return {};
    Result<Execution> execution = Execute(*executable, options);
    EXPECT_TRUE(execution.has_value()) << execution.error().message;
    return execution.has_value() ? std::move(*execution) : Execution{};
  }
};

}  // namespace stepcast
