#include "strategies/schedule/schedule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

/// As in PyTorch's schedule files: stage, F or B, micro-batch, such as "4F2 0B1".
std::string Written(v1::Schedule schedule, int ranks, int rank, int micro_batches, int chunks) {
  std::string text;
  for (const PipelineAction& action : PipelineOrder(schedule, ranks, rank, micro_batches, chunks)) {
    if (!text.empty()) text += ' ';
    text += std::to_string(action.chunk * ranks + rank);
    text += action.backward ? 'B' : 'F';
    text += std::to_string(action.micro_batch);
  }
  return text;
}

int ForwardsBeforeFirstBackward(const std::vector<PipelineAction>& order) {
  return static_cast<int>(
      std::find_if(order.begin(), order.end(),
                   [](const PipelineAction& action) { return action.backward; }) -
      order.begin());
}

TEST(ScheduleTest, GpipeDoesAllForwardsThenAllBackwards) {
  EXPECT_EQ(Written(v1::SCHEDULE_GPIPE, 4, 0, 8, 1),
            "0F0 0F1 0F2 0F3 0F4 0F5 0F6 0F7 0B0 0B1 0B2 0B3 0B4 0B5 0B6 0B7");
  EXPECT_EQ(Written(v1::SCHEDULE_GPIPE, 4, 3, 8, 1),
            "3F0 3F1 3F2 3F3 3F4 3F5 3F6 3F7 3B0 3B1 3B2 3B3 3B4 3B5 3B6 3B7");
}

// The orders of Megatron-LM and of PyTorch's Schedule1F1B for 4 ranks and 8 micro-batches.
TEST(ScheduleTest, OneForwardOneBackwardFollowsTheWarmUp) {
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 0, 8, 1),
            "0F0 0F1 0F2 0F3 0B0 0F4 0B1 0F5 0B2 0F6 0B3 0F7 0B4 0B5 0B6 0B7");
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 1, 8, 1),
            "1F0 1F1 1F2 1B0 1F3 1B1 1F4 1B2 1F5 1B3 1F6 1B4 1F7 1B5 1B6 1B7");
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 2, 8, 1),
            "2F0 2F1 2B0 2F2 2B1 2F3 2B2 2F4 2B3 2F5 2B4 2F6 2B5 2F7 2B6 2B7");
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 3, 8, 1),
            "3F0 3B0 3F1 3B1 3F2 3B2 3F3 3B3 3F4 3B4 3F5 3B5 3F6 3B6 3F7 3B7");
}

// The orders of PyTorch's ScheduleInterleaved1F1B for 4 ranks, 8 micro-batches and 2 chunks.
TEST(ScheduleTest, InterleavingPassesGroupsOfMicroBatchesThroughAllChunks) {
  EXPECT_EQ(Written(v1::SCHEDULE_INTERLEAVED, 4, 0, 8, 2),
            "0F0 0F1 0F2 0F3 4F0 4F1 4F2 4F3 0F4 0F5 0F6 4B0 0F7 4B1 4F4 4B2 4F5 4B3 4F6 0B0 4F7 "
            "0B1 0B2 0B3 4B4 4B5 4B6 4B7 0B4 0B5 0B6 0B7");
  EXPECT_EQ(Written(v1::SCHEDULE_INTERLEAVED, 4, 1, 8, 2),
            "1F0 1F1 1F2 1F3 5F0 5F1 5F2 5F3 1F4 5B0 1F5 5B1 1F6 5B2 1F7 5B3 5F4 1B0 5F5 1B1 5F6 "
            "1B2 5F7 1B3 5B4 5B5 5B6 5B7 1B4 1B5 1B6 1B7");
  EXPECT_EQ(Written(v1::SCHEDULE_INTERLEAVED, 4, 2, 8, 2),
            "2F0 2F1 2F2 2F3 6F0 6F1 6F2 6B0 6F3 6B1 2F4 6B2 2F5 6B3 2F6 2B0 2F7 2B1 6F4 2B2 6F5 "
            "2B3 6F6 6B4 6F7 6B5 6B6 6B7 2B4 2B5 2B6 2B7");
  EXPECT_EQ(Written(v1::SCHEDULE_INTERLEAVED, 4, 3, 8, 2),
            "3F0 3F1 3F2 3F3 7F0 7B0 7F1 7B1 7F2 7B2 7F3 7B3 3F4 3B0 3F5 3B1 3F6 3B2 3F7 3B3 7F4 "
            "7B4 7F5 7B5 7F6 7B6 7F7 7B7 3B4 3B5 3B6 3B7");
}

TEST(ScheduleTest, EveryActionComesOnceAndEveryForwardBeforeItsBackward) {
  const std::vector<std::tuple<v1::Schedule, int, int, int>> cases = {
      {v1::SCHEDULE_GPIPE, 1, 1, 1},       {v1::SCHEDULE_GPIPE, 5, 3, 1},
      {v1::SCHEDULE_ONE_F_ONE_B, 1, 7, 1}, {v1::SCHEDULE_ONE_F_ONE_B, 8, 3, 1},
      {v1::SCHEDULE_ONE_F_ONE_B, 3, 9, 1}, {v1::SCHEDULE_INTERLEAVED, 2, 2, 2},
      {v1::SCHEDULE_INTERLEAVED, 4, 4, 8}, {v1::SCHEDULE_INTERLEAVED, 3, 12, 5}};
  for (const auto& [schedule, ranks, micro_batches, chunks] : cases) {
    for (int rank = 0; rank < ranks; ++rank) {
      SCOPED_TRACE(Written(schedule, ranks, rank, micro_batches, chunks));
      std::set<std::pair<int, int>> forward;
      std::set<std::pair<int, int>> backward;
      for (const PipelineAction& action :
           PipelineOrder(schedule, ranks, rank, micro_batches, chunks)) {
        const std::pair<int, int> which(action.chunk, action.micro_batch);
        if (action.backward) {
          EXPECT_EQ(forward.count(which), 1u);
        }
        EXPECT_TRUE((action.backward ? backward : forward).insert(which).second) << "done twice";
        EXPECT_LT(action.chunk, chunks);
        EXPECT_LT(action.micro_batch, micro_batches);
      }
      const auto all = static_cast<std::size_t>(micro_batches * chunks);
      EXPECT_EQ(forward.size(), all);
      EXPECT_EQ(backward.size(), all);
    }
  }
}

// Before the steady state: p - 1 - r forwards, or (v - 1)p + 2(p - 1 - r); one more starts it.
TEST(ScheduleTest, WarmUpShrinksWithTheRank) {
  for (int rank = 0; rank < 4; ++rank) {
    EXPECT_EQ(ForwardsBeforeFirstBackward(PipelineOrder(v1::SCHEDULE_ONE_F_ONE_B, 4, rank, 8, 1)),
              3 - rank + 1);
    EXPECT_EQ(ForwardsBeforeFirstBackward(PipelineOrder(v1::SCHEDULE_INTERLEAVED, 4, rank, 16, 3)),
              8 + 2 * (3 - rank) + 1);
    EXPECT_EQ(ForwardsBeforeFirstBackward(PipelineOrder(v1::SCHEDULE_GPIPE, 4, rank, 8, 1)), 8);
  }
}

TEST(ScheduleTest, FewerMicroBatchesThanRanksAreAllWarmUp) {
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 0, 2, 1), "0F0 0F1 0B0 0B1");
  EXPECT_EQ(Written(v1::SCHEDULE_ONE_F_ONE_B, 4, 2, 2, 1), "2F0 2F1 2B0 2B1");
}

TEST(ScheduleTest, ImpossibleSchedulesSayWhatToChange) {
  const auto complaint = [](v1::Schedule schedule, int ranks, int micro_batches, int chunks) {
    const Result<void> result = CheckSchedule(schedule, ranks, micro_batches, chunks);
    if (result.has_value()) return std::string("accepted");
    EXPECT_EQ(result.error().code, ErrorCode::kInvalidInput);
    return result.error().message;
  };
  EXPECT_THAT(complaint(v1::SCHEDULE_INTERLEAVED, 4, 8, 1),
              HasSubstr("virtual_stages of 2 or more"));
  EXPECT_THAT(complaint(v1::SCHEDULE_INTERLEAVED, 1, 8, 2), HasSubstr("pipeline of 2 or more"));
  EXPECT_THAT(complaint(v1::SCHEDULE_INTERLEAVED, 4, 6, 2),
              HasSubstr("micro-batches (6) in multiples of the pipeline (4); change "
                        "global_batch_size or micro_batch_size"));
  EXPECT_THAT(complaint(v1::SCHEDULE_ONE_F_ONE_B, 4, 8, 2),
              HasSubstr("virtual_stages of 2 needs the interleaved schedule"));
  EXPECT_THAT(complaint(v1::SCHEDULE_GPIPE, 4, 8, 3), HasSubstr("virtual_stages of 3"));
  EXPECT_EQ(complaint(v1::SCHEDULE_INTERLEAVED, 4, 8, 2), "accepted");
  EXPECT_EQ(complaint(v1::SCHEDULE_GPIPE, 1, 1, 1), "accepted");
}

}  // namespace
}  // namespace stepcast
