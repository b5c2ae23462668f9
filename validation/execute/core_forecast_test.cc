// What a core does in a step, and how long that takes, worked out by hand.
#include "validation/execute/core_forecast.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "validation/execute/core_order.h"
#include "validation/execute/probe.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kElements = 1000;

ProbeKernel Copy() {
  return {Op::Rowwise(OpKind::kCopy, DType::kFp32, Pass::kForward, 1, kElements),
          Function::kCopy,
          {{kElements, Access::kRead, 0}, {kElements, Access::kWrite, 0}}};
}

/// Prices by what an instruction is: a kernel 10 us, putting in 2, taking out 3.
CorePrices Prices(const Executable& executable) {
  CorePrices prices;
  for (std::uint32_t i = 0; i < executable.program.size(); ++i) {
    const bool exchange =
        IsCommunication(executable.program.op(executable.program.instructions()[i]).kind);
    const bool kernel =
        executable.program.op(executable.program.instructions()[i]).kind == OpKind::kCopy;
    prices.times.run.push_back(Duration::Microseconds(kernel ? 10 : 0));
    prices.times.put.push_back(Duration::Microseconds(exchange ? 2 : 0));
    prices.times.take.push_back(Duration::Microseconds(exchange ? 3 : 0));
  }
  // 4000 bytes all-reduced among two cross the link once: 4 us and 5 of latency.
  prices.link = {Bandwidth::GigabytesPerSecond(1), Duration::Microseconds(5)};
  return prices;
}

TEST(CoreOrderTest, WhatIsPutInIsTakenOutWhereItIsWaitedFor) {
  Probe probe(2);
  probe.AddKernel(Copy());
  probe.AddExchange(OpKind::kAllReduce, Bytes(4 * kElements));
  const Result<Executable> executable = probe.Build();
  ASSERT_TRUE(executable.has_value()) << executable.error().message;
  using Kind = CoreAction::Kind;
  // The last instruction waits for the exchange.
  EXPECT_THAT(OrderOnCore(*executable, 0),
              ElementsAre(CoreAction{Kind::kRun, 0}, CoreAction{Kind::kPut, 1},
                          CoreAction{Kind::kTake, 1}, CoreAction{Kind::kRun, 2}));
}

TEST(CoreForecastTest, AnExchangeCostsItsCoresTimeAndTheLinks) {
  Probe probe(2);
  probe.AddKernel(Copy());
  probe.AddExchange(OpKind::kAllReduce, Bytes(4 * kElements));
  const Result<Executable> executable = probe.Build();
  ASSERT_TRUE(executable.has_value()) << executable.error().message;
  CorePrices prices = Prices(*executable);
  const Result<CoreForecast> forecast = ForecastOnCores(*executable, prices);
  ASSERT_TRUE(forecast.has_value()) << forecast.error().message;
  EXPECT_EQ(forecast->step_time, Duration::Microseconds(10 + 2 + 9 + 3));
  // The transfer, from when both are there to what its result costs.
  EXPECT_EQ(forecast->times[1].start, Duration::Microseconds(12));
  EXPECT_EQ(forecast->times[1].finish, Duration::Microseconds(24));
  // The slower rank holds up both.
  prices.times.run[probe.InstructionOf(0, 1)] = Duration::Microseconds(50);
  EXPECT_EQ(ForecastOnCores(*executable, prices)->step_time,
            Duration::Microseconds(50 + 2 + 9 + 3));
  // Who sleeps until the other comes goes on late, here 20 us after it came.
  prices.wake = Duration::Microseconds(20);
  EXPECT_EQ(ForecastOnCores(*executable, prices)->step_time,
            Duration::Microseconds(50 + 2 + 20 + 3));
}

TEST(CoreForecastTest, ATransferGoesThereAndBack) {
  Probe probe(2);
  probe.AddExchange(OpKind::kSend, Bytes(4 * kElements));
  const Result<Executable> executable = probe.Build();
  ASSERT_TRUE(executable.has_value()) << executable.error().message;
  // Both messages may cross at once: each rank puts in, the link carries 9, each takes out.
  const Result<CoreForecast> forecast = ForecastOnCores(*executable, Prices(*executable));
  ASSERT_TRUE(forecast.has_value()) << forecast.error().message;
  EXPECT_GE(forecast->step_time, Duration::Microseconds(2 + 9 + 3));
}

// As executed, what is measured of a probe is there for each of its instructions.
TEST(ProbeTest, EveryInstructionOfAProbeIsMeasured) {
  Probe probe(2);
  const std::size_t kernel = probe.AddKernel(Copy());
  std::vector<std::size_t> exchanges;
  for (const OpKind kind :
       {OpKind::kAllReduce, OpKind::kAllGather, OpKind::kReduceScatter, OpKind::kAllToAll}) {
    exchanges.push_back(probe.AddExchange(kind, Bytes(4 * kElements)));
  }
  const Result<Executable> executable = probe.Build();
  ASSERT_TRUE(executable.has_value()) << executable.error().message;
  ExecuteOptions options;
  options.steps = 5;
  options.allow_sharing_cores = true;
  const Result<CoreTimes> times = MeasureCores(*executable, options);
  ASSERT_TRUE(times.has_value()) << times.error().message;
  for (const std::size_t rank : {0, 1}) {
    EXPECT_GT(times->run[probe.InstructionOf(kernel, rank)], Duration());
    for (const std::size_t exchange : exchanges) {
      EXPECT_GT(times->put[probe.InstructionOf(exchange, rank)], Duration());
      EXPECT_GT(times->take[probe.InstructionOf(exchange, rank)], Duration());
    }
    EXPECT_EQ(times->put[probe.InstructionOf(kernel, rank)], Duration());
  }
}

}  // namespace
}  // namespace stepcast
