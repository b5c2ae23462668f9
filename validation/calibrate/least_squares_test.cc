#include "validation/calibrate/least_squares.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace stepcast {
namespace {

using ::testing::DoubleNear;

/// Steps with a share of compute, of attention and of the host; as forecasts, the longest decides.
class ThreeParts {
 public:
  explicit ThreeParts(std::size_t count) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> part(0.1, 1);
    for (std::size_t i = 0; i < count; ++i) {
      steps_.push_back({part(random), part(random), 1.5 * part(random)});
    }
  }
  std::vector<double> operator()(const std::vector<double>& values) const {
    std::vector<double> logs;
    for (const auto& step : steps_) {
      logs.push_back(
          std::log(std::max(step[0] * values[0] + step[1] * values[1], step[2] * values[2])));
    }
    return logs;
  }

 private:
  std::vector<std::array<double, 3>> steps_;
};

std::vector<FitParameter> Parameters() {
  return {{"compute", 1, 0.5, 0.1, 10}, {"attention", 1, 0.5, 0.1, 10}, {"host", 1, 0.5, 0.1, 10}};
}

TEST(LeastSquaresTest, FindsTheValuesThatMadeTheObservations) {
  const ThreeParts model(60);
  const std::vector<double> truth = {1.2, 1.7, 1.5};
  const LeastSquaresFit fit = FitParameters(Parameters(), model(truth), model);
  ASSERT_EQ(fit.values.size(), 3u);
  for (std::size_t j = 0; j < 3; ++j) {
    EXPECT_NEAR(fit.values[j], truth[j], 0.03 * truth[j]) << j;
    EXPECT_LT(fit.low[j], truth[j]);
    EXPECT_GT(fit.high[j], truth[j]);
  }
}

// What is assumed without a fit is one thing, what is believed before it another.
TEST(LeastSquaresTest, BeginsAtWhatIsBelievedAndTellsWhatIsAssumed) {
  const ThreeParts model(60);
  const std::vector<double> truth = {1.2, 1.7, 1.5};
  std::vector<FitParameter> parameters = Parameters();
  parameters[1].prior = 2;
  parameters[1].assumed = 0.5;
  const LeastSquaresFit fit = FitParameters(parameters, model(truth), model);
  EXPECT_EQ(fit.predicted_before, model({1, 0.5, 1}));
  EXPECT_NEAR(fit.values[1], truth[1], 0.03 * truth[1]);
}

// A number that adds little where it is small: from there a search cannot see that more of it, and
// less of the others, is likelier.
TEST(LeastSquaresTest, SearchesFromBothWhatIsAssumedAndWhatIsBelieved) {
  const auto model = [](const std::vector<double>& values) {
    std::vector<double> logs;
    for (const double x : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0}) {
      logs.push_back(std::log(x + values[0] * values[0] / (1 + values[0] * values[0]) * 4));
    }
    return logs;
  };
  std::vector<FitParameter> parameters = {{"wait", 3, 1.5, 1e-4, 100}};
  parameters[0].assumed = 1e-3;
  const LeastSquaresFit fit = FitParameters(parameters, model({2}), model);
  EXPECT_NEAR(fit.values[0], 2, 0.2);
  parameters.push_back({"idle", 10, 1, 0.1, 100, 5});
  const LeastSquaresFit wider = FitParameters(parameters, model({2}), model);
  EXPECT_EQ(wider.values[1], std::exp(std::log(5.0))) << "nothing depends on it";
}

// Steps from stale differences lead nowhere on the way from far off: it takes new ones.
TEST(LeastSquaresTest, FindsItsWayFromFarOff) {
  std::mt19937 random(16);
  std::uniform_real_distribution<double> part(0.1, 1);
  std::vector<std::array<double, 4>> steps;
  for (int i = 0; i < 60; ++i) {
    steps.push_back({part(random), part(random), 1.5 * part(random), part(random)});
  }
  const FitModel model = [&](const std::vector<double>& values) {
    std::vector<double> logs;
    for (const auto& step : steps) {
      const double device = step[0] * values[0] + step[1] * values[1];
      logs.push_back(std::log(std::max(device, step[2] * values[2]) + step[3] * values[3]));
    }
    return logs;
  };
  const std::vector<double> truth = {0.377, 5.985, 1.401, 0.608};
  const LeastSquaresFit fit = FitParameters({{"compute", 0.822, 3, 1e-3, 1e3},
                                             {"attention", 0.143, 3, 1e-3, 1e3},
                                             {"host", 3.484, 3, 1e-3, 1e3},
                                             {"rest", 0.410, 3, 1e-3, 1e3}},
                                            model(truth), model);
  for (std::size_t j = 0; j < truth.size(); ++j) {
    EXPECT_NEAR(fit.values[j], truth[j], 0.1 * truth[j]) << j;
  }
}

TEST(LeastSquaresTest, OutliersDoNotMoveIt) {
  const ThreeParts model(60);
  std::vector<double> observed = model({1.2, 1.7, 1.5});
  for (std::size_t i = 0; i < observed.size(); i += 12) observed[i] += 1;
  const LeastSquaresFit fit = FitParameters(Parameters(), observed, model);
  EXPECT_NEAR(fit.values[0], 1.2, 0.06);
  EXPECT_NEAR(fit.values[1], 1.7, 0.09);
}

TEST(LeastSquaresTest, WhatIsNotSeenStaysWhereItWasBelieved) {
  const FitModel model = [](const std::vector<double>& values) {
    return std::vector<double>(10, std::log(2 * values[0]));
  };
  const std::vector<double> observed(10, std::log(3.0));
  const LeastSquaresFit fit =
      FitParameters({{"seen", 1, 1, 0.1, 10}, {"unseen", 4, 0.3, 0.1, 100}}, observed, model);
  EXPECT_NEAR(fit.values[0], 1.5, 0.01);
  EXPECT_THAT(fit.values[1], DoubleNear(4, 1e-6));
  EXPECT_NEAR(std::log(fit.high[1] / fit.values[1]), 1.6449 * 0.3, 1e-6);
}

TEST(LeastSquaresTest, ValuesStayWithinTheirBounds) {
  const FitModel model = [](const std::vector<double>& values) {
    return std::vector<double>(5, std::log(values[0]));
  };
  const LeastSquaresFit fit =
      FitParameters({{"bounded", 1, 10, 0.5, 2}}, std::vector<double>(5, std::log(30.0)), model);
  EXPECT_NEAR(fit.values[0], 2, 1e-9);
}

// Half of the observations say 2, half 3; without either half the other remains.
TEST(LeastSquaresTest, RefitForgetsWhatIsLeftOut) {
  const FitModel model = [](const std::vector<double>& values) {
    return std::vector<double>(20, std::log(values[0]));
  };
  std::vector<double> observed(20, std::log(2.0));
  std::fill(observed.begin() + 10, observed.end(), std::log(3.0));
  const std::vector<FitParameter> parameters = {{"level", 2.5, 10, 0.1, 100}};
  const LeastSquaresFit fit = FitParameters(parameters, observed, model);
  std::vector<bool> left_out(20);
  std::fill(left_out.begin() + 10, left_out.end(), true);
  EXPECT_NEAR(RefitWithout(parameters, observed, fit, left_out)[0], 2, 0.05);
  left_out.flip();
  EXPECT_NEAR(RefitWithout(parameters, observed, fit, left_out)[0], 3, 0.05);
}

}  // namespace
}  // namespace stepcast
