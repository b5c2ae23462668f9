#include "simulator/base/units.h"

#include <gtest/gtest.h>

#include <limits>

namespace stepcast {
namespace {

TEST(UnitsTest, DurationsAddWithoutRoundingError) {
  Duration sum;
  for (int i = 0; i < 1'000'000; ++i) sum += Duration::Nanoseconds(0.1);
  EXPECT_EQ(sum, Duration::Microseconds(100));  // As a double the sum would be 100.0000013.
}

TEST(UnitsTest, DurationsRoundHalfAwayFromZeroToPicoseconds) {
  EXPECT_EQ(Duration::Nanoseconds(0.0005).picoseconds(), 1);
  EXPECT_EQ(Duration::Nanoseconds(-0.0005).picoseconds(), -1);
  EXPECT_EQ(Duration::Nanoseconds(0.0004).picoseconds(), 0);
  EXPECT_EQ((Duration::Picoseconds(3) * 0.5).picoseconds(), 2);
}

TEST(UnitsTest, DurationReadsBackInEveryUnit) {
  const Duration time = Duration::Milliseconds(1.5);
  EXPECT_EQ(time.picoseconds(), 1'500'000'000);
  EXPECT_EQ(time.nanoseconds(), 1.5e6);
  EXPECT_EQ(time.microseconds(), 1500);
  EXPECT_EQ(time.milliseconds(), 1.5);
  EXPECT_EQ(time.seconds(), 0.0015);
}

TEST(UnitsTest, AbsurdDurationsSaturateInsteadOfWrapping) {
  EXPECT_EQ(Duration::Seconds(1e30), Duration::Max());
  EXPECT_EQ(Duration::Seconds(std::numeric_limits<double>::quiet_NaN()), Duration::Max());
  EXPECT_LT(Duration::Seconds(-1e30), Duration::Seconds(-1e6));
}

TEST(UnitsTest, RatioOfDurationsIsAFraction) {
  EXPECT_EQ(Duration::Microseconds(1) / Duration::Microseconds(4), 0.25);
}

TEST(UnitsTest, BytesOverBandwidthIsTime) {
  // 450 GB/s move 4,500 bytes in 10 ns.
  EXPECT_EQ(Bytes(4500) / Bandwidth::GigabytesPerSecond(450), Duration::Nanoseconds(10));
  EXPECT_EQ(Bandwidth::GigabitsPerSecond(400), Bandwidth::GigabytesPerSecond(50));
}

TEST(UnitsTest, NothingToMoveTakesNoTimeEvenWithoutBandwidth) {
  EXPECT_EQ(Bytes(0) / Bandwidth(), Duration());
  EXPECT_EQ(Bytes(1) / Bandwidth(), Duration::Max());
}

TEST(UnitsTest, GigabytesAreDecimalAndGibibytesBinary) {
  EXPECT_EQ(Bytes(80'000'000'000).gigabytes(), 80);
  EXPECT_EQ(Bytes(std::int64_t{1} << 31).gibibytes(), 2);
  EXPECT_EQ(Bytes::Gigabytes(1.5).count(), 1'500'000'000);
}

TEST(UnitsTest, FlopsOverRateIsTime) {
  // 312 TFLOP/s do 2 * 4096^3 = 137,438,953,472 operations in 440.509466 us.
  const Flops work(2.0 * 4096 * 4096 * 4096);
  EXPECT_EQ(work / FlopRate::TeraflopsPerSecond(312), Duration::Picoseconds(440'509'466));
  EXPECT_EQ(work / FlopRate(), Duration::Max());
}

}  // namespace
}  // namespace stepcast
