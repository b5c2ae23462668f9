// What CheckExecutable finds in schedules made by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include "strategies/schedule/replay.h"
#include "strategies/schedule/schedule.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

// 0F0 0F1 0B0 0F2 0B1 0F3 0B2 0B3 and 1F0 1B0 1F1 1B1 1F2 1B2 1F3 1B3.
PipelineSchedule TwoRanks() { return *CreateSchedule({v1::SCHEDULE_ONE_F_ONE_B, 2, 4}); }

std::string Complaint(const PipelineSchedule& schedule) {
  const Result<void> result = CheckExecutable(schedule);
  return result.has_value() ? "executable" : result.error().message;
}

PipelineAction Action(PipelineWork work, int stage, int micro_batch) {
  PipelineAction action;
  action.work = work;
  action.stage = stage;
  action.micro_batch = micro_batch;
  return action;
}

std::vector<PipelineAction> Order(int stage, const std::string& forwards_and_backwards) {
  std::vector<PipelineAction> order;
  int next_forward = 0;
  int next_backward = 0;
  for (const char c : forwards_and_backwards) {
    order.push_back(c == 'F' ? Action(PipelineWork::kForward, stage, next_forward++)
                             : Action(PipelineWork::kBackward, stage, next_backward++));
  }
  return order;
}

//   rank 0  0F0 0F1 0F2 0B0 0B1 0B2 0F3 0B3     0F3 comes only after 0B2,
//   rank 1  1F0 1B0 1F1 1B1 1F2 1F3 1B2 1B3     1B2 only after 1F3.
TEST(ExecutableTest, DeadlockNamesTheCycle) {
  PipelineSchedule schedule = TwoRanks();
  schedule.orders = {Order(0, "FFFBBBFB"), Order(1, "FBFBFFBB")};
  const Result<void> result = CheckExecutable(schedule);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kInfeasible);
  EXPECT_EQ(result.error().message,
            "deadlock: rank 0 waits at 0B2 for 1B2 of rank 1, which comes after 1F3, which waits "
            "for 0F3 of rank 0, which comes after 0B2");
  EXPECT_FALSE(Replay(schedule).has_value());
}

// Stages 0 to 3 in a V: rank 1 holds 1 and 2, and wants to do 2 before 1.
TEST(ExecutableTest, ARankCanWaitForItself) {
  PipelineSchedule schedule = *CreateSchedule({v1::SCHEDULE_ZB_V, 2, 1});
  auto& order = schedule.orders[1];
  ASSERT_EQ(Describe(order[0]) + Describe(order[1]), "1F02F0");
  std::swap(order[0], order[1]);
  EXPECT_EQ(Complaint(schedule),
            "deadlock: rank 1 waits at 2F0 for 1F0 of rank 1, which comes after 2F0");
}

// Each of 16 ranks does its second chunk first, which waits for the second chunk of the rank
// before.
TEST(ExecutableTest, LongCyclesAreCutShort) {
  PipelineSchedule schedule = *CreateSchedule({v1::SCHEDULE_BREADTH_FIRST, 16, 1, 2});
  for (auto& order : schedule.orders) std::swap(order[0], order[1]);
  EXPECT_EQ(
      Complaint(schedule),
      "deadlock: rank 0 waits at 16F0 for 15F0 of rank 15, which comes after 31F0, which "
      "waits for 30F0 of rank 14, which waits for 29F0 of rank 13, which waits for 28F0 of "
      "rank 12, which waits for 27F0 of rank 11, which waits for 26F0 of rank 10, which waits "
      "for 25F0 of rank 9, which waits for 24F0 of rank 8, which waits for 23F0 of rank 7, "
      "and so on");
}

// rank 0 does 0F1 & 0B0 together, but 0B0 needs 1B0, which rank 1 does after 1F1, which needs 0F1.
TEST(ExecutableTest, APairStartsWhenBothCan) {
  PipelineSchedule schedule = *CreateSchedule({v1::SCHEDULE_ONE_F_ONE_B, 2, 2});
  schedule.orders = {Order(0, "FFBB"), Order(1, "FFBB")};
  EXPECT_EQ(Complaint(schedule), "executable");
  schedule.orders[0][1].overlaps_next = true;
  EXPECT_EQ(Complaint(schedule),
            "deadlock: rank 0 waits at 0B0 for 1B0 of rank 1, which comes after 1F1, which waits "
            "for 0F1 of rank 0, which starts with 0B0");
}

TEST(ExecutableTest, PairsAreAForwardAndABackward) {
  PipelineSchedule schedule = TwoRanks();
  schedule.orders[0][0].overlaps_next = true;
  EXPECT_EQ(Complaint(schedule), "0F0 and 0F1 overlap; wanted a forward and a backward");

  schedule = TwoRanks();
  schedule.orders[1][0].overlaps_next = true;
  EXPECT_EQ(Complaint(schedule), "1F0 and 1B0 overlap, but one needs the other");

  schedule = TwoRanks();
  schedule.orders[0].back().overlaps_next = true;
  EXPECT_EQ(Complaint(schedule), "0B3 overlaps nothing: it is the last of rank 0");

  schedule = TwoRanks();
  schedule.orders[0][1].overlaps_next = true;
  schedule.orders[0][2].overlaps_next = true;
  EXPECT_THAT(Complaint(schedule), HasSubstr("and a third action; wanted pairs"));

  schedule = *CreateSchedule({v1::SCHEDULE_ZB_H1, 2, 4});
  auto& order = schedule.orders[0];
  const auto weight = std::find_if(order.begin(), order.end(), [](const PipelineAction& action) {
    return action.work == PipelineWork::kBackwardWeight;
  });
  weight->overlaps_next = true;
  EXPECT_EQ(Complaint(schedule), "0W0 and 0F2 overlap; wanted a forward and a backward");
}

TEST(ExecutableTest, EverythingIsDoneOnce) {
  PipelineSchedule schedule = TwoRanks();
  schedule.orders[0].pop_back();
  EXPECT_EQ(Complaint(schedule), "rank 0 never does 0B3");

  schedule = TwoRanks();
  schedule.orders[1].erase(schedule.orders[1].begin());
  EXPECT_EQ(Complaint(schedule), "rank 1 never does 1F0");

  schedule = TwoRanks();
  schedule.orders[1].push_back(Action(PipelineWork::kBackward, 1, 2));
  EXPECT_EQ(Complaint(schedule), "rank 1 does the work of 1B2 twice");

  schedule = TwoRanks();
  schedule.orders[1].push_back(Action(PipelineWork::kBackwardWeight, 1, 2));
  EXPECT_EQ(Complaint(schedule), "rank 1 does the work of 1W2 twice");

  schedule = *CreateSchedule({v1::SCHEDULE_ZB_H1, 2, 4});
  schedule.orders[1].pop_back();
  EXPECT_EQ(Complaint(schedule), "rank 1 never does 1W3");
}

TEST(ExecutableTest, ARankDoesItsOwnStagesInOrder) {
  PipelineSchedule schedule = TwoRanks();
  std::swap(schedule.orders[1][0], schedule.orders[1][1]);
  EXPECT_EQ(Complaint(schedule), "rank 1 does 1B0 before 1F0");

  schedule = *CreateSchedule({v1::SCHEDULE_ZB_H1, 1, 1});
  std::swap(schedule.orders[0][1], schedule.orders[0][2]);
  EXPECT_EQ(Complaint(schedule), "rank 0 does 0W0 before 0I0");

  schedule = TwoRanks();
  schedule.orders[0].push_back(Action(PipelineWork::kForward, 1, 0));
  EXPECT_EQ(Complaint(schedule), "rank 0 does 1F0, but 1F0 is on rank 1");

  schedule = TwoRanks();
  schedule.orders[0][0].stage = 2;
  EXPECT_EQ(Complaint(schedule), "rank 0 does 2F0, but there are 2 stages and 4 micro-batches");

  schedule = TwoRanks();
  schedule.orders[0][0].chunk = 1;
  EXPECT_EQ(Complaint(schedule), "0F0 of rank 0 is not its chunk 1");

  schedule = TwoRanks();
  schedule.orders.pop_back();
  EXPECT_EQ(Complaint(schedule), "the parts of the schedule differ in size");
  EXPECT_EQ(Complaint(PipelineSchedule()), "the parts of the schedule differ in size");
}

// Two actions of one rank swapped at random: both find the same schedules stuck.
TEST(ExecutableTest, AgreesWithTheReplayInTime) {
  std::mt19937 random(7);
  int stuck = 0;
  for (const v1::Schedule kind : {v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1, v1::SCHEDULE_ZB_V,
                                  v1::SCHEDULE_DUALPIPE, v1::SCHEDULE_DUALPIPE_V}) {
    for (int i = 0; i < 400; ++i) {
      PipelineSchedule schedule = *CreateSchedule({kind, 4, 8});
      auto& order = schedule.orders[random() % 4];
      const std::size_t a = random() % order.size();
      const std::size_t b = std::min(order.size() - 1, a + 1 + random() % 8);
      const bool in_pair = a > 0 && (order[a - 1].overlaps_next || order[b - 1].overlaps_next);
      if (in_pair || order[a].overlaps_next || order[b].overlaps_next) continue;
      std::swap(order[a], order[b]);
      const bool runs = Replay(schedule).has_value();
      EXPECT_EQ(CheckExecutable(schedule).has_value(), runs) << Complaint(schedule);
      stuck += runs ? 0 : 1;
    }
  }
  EXPECT_GT(stuck, 50);
}

}  // namespace
}  // namespace stepcast
