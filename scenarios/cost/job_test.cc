#include "scenarios/cost/job.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace stepcast {
namespace {

// By hand: a checkpoint of 60 s, a failure every 10 h: the root of 2 x 60 x 36000 is 2078.46 s.
// Daly: 2078.46 (1 + sqrt(60 / 72000) / 3 + 60 / 72000 / 9) - 60.
TEST(CheckpointTest, IntervalsAreThoseOfYoungAndDaly) {
  const FailureModel model{36000, 300, 60};
  EXPECT_NEAR(YoungInterval(model), 2078.46, 0.01);
  EXPECT_NEAR(DalyInterval(model), 2078.46 * (1 + 0.028868 / 3 + 0.00083333 / 9) - 60, 0.05);
}

TEST(CheckpointTest, DalysIntervalIsNearTheBestOne) {
  for (const double mtbf : {600.0, 3600.0, 86400.0}) {
    for (const double checkpoint : {1.0, 20.0, 120.0}) {
      const FailureModel model{mtbf, 100, checkpoint};
      double best = TimePerWork(model, 1);
      for (double interval = 1; interval < 20 * mtbf; interval *= 1.01) {
        best = std::min(best, TimePerWork(model, interval));
      }
      EXPECT_LE(TimePerWork(model, DalyInterval(model)), best * 1.001) << mtbf << " " << checkpoint;
    }
  }
}

TEST(CheckpointTest, WithoutFailuresOnlyCheckpointsTakeTime) {
  const FailureModel model{1e15, 300, 60};
  EXPECT_NEAR(TimePerWork(model, 600), 1.1, 1e-6);
}

// The formula against the process itself: failures at random, what was done since the last
// checkpoint done again, restarts that may fail.
TEST(CheckpointTest, TimeIsThatOfJobsThatFail) {
  const FailureModel model{5000, 400, 50};
  constexpr double kInterval = 700;
  constexpr int kIntervals = 200'000;
  std::mt19937_64 random(7);
  std::exponential_distribution<double> until(1 / model.mtbf);
  double time = 0;
  double failure = until(random);  // from now
  const auto passes = [&](double seconds) {
    const bool whole = failure > seconds;
    time += whole ? seconds : failure;
    failure = whole ? failure - seconds : until(random);
    return whole;
  };
  for (int i = 0; i < kIntervals; ++i) {
    while (!passes(kInterval + model.checkpoint)) {
      while (!passes(model.restart)) {
      }
    }
  }
  const double measured = time / (kInterval * kIntervals);
  EXPECT_NEAR(TimePerWork(model, kInterval), measured, 0.005 * measured);
}

// One of two GPUs is slow for 0.1 of its time each: none for 0.81.
TEST(StragglerTest, AllWaitForTheSlowest) {
  EXPECT_DOUBLE_EQ(StragglerFactor(2, 0.1, 1.5), 1 + 0.5 * 0.19);
  EXPECT_DOUBLE_EQ(StragglerFactor(1000, 0, 3), 1);
  EXPECT_NEAR(StragglerFactor(1e5, 0.01, 1.2), 1.2, 1e-9);
}

// 35,040 USD over four years are one dollar an hour; half of it if it is sold for half; twice if it
// stands still half of the time.
TEST(OwnershipTest, CapitalIsPaidBackOverTheHoursInUse) {
  v1::Ownership own;
  own.set_usd_per_gpu(35040);
  own.set_years(4);
  EXPECT_DOUBLE_EQ(OwnedUsdPerGpuHour(own), 1);
  own.set_used_fraction(0.5);
  EXPECT_DOUBLE_EQ(OwnedUsdPerGpuHour(own), 2);
  own.set_residual_fraction(0.5);
  EXPECT_DOUBLE_EQ(OwnedUsdPerGpuHour(own), 1);
  own.set_usd_per_gpu_year(8760);
  EXPECT_DOUBLE_EQ(OwnedUsdPerGpuHour(own), 3);
}

// A loan of 1000 at 10 % over two years is paid back in two parts of 576.19; without interest in
// the limit.
TEST(OwnershipTest, InterestIsThatOfEqualParts) {
  v1::Ownership own;
  own.set_usd_per_gpu(1000);
  own.set_years(2);
  own.set_interest_fraction_per_year(0.1);
  EXPECT_NEAR(OwnedUsdPerGpuHour(own) * 8760, 576.19, 0.01);
  own.set_interest_fraction_per_year(1e-9);
  EXPECT_NEAR(OwnedUsdPerGpuHour(own) * 8760, 500, 1e-3);
}

TEST(PowerTest, WaitingDrawsLess) {
  EXPECT_DOUBLE_EQ(PowerFraction(1, 0.2), 1);
  EXPECT_DOUBLE_EQ(PowerFraction(0.5, 0.2), 0.6);
  EXPECT_DOUBLE_EQ(PowerFraction(0, 0.2), 0.2);
}

}  // namespace
}  // namespace stepcast
