#include "strategies/schedule/schedule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "strategies/schedule/replay.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Le;

// As in the scenario file, for readable failures.
std::string Name(const ScheduleRequest& request) {
  return v1::Schedule_Name(request.schedule) + " p=" + std::to_string(request.ranks) +
         " m=" + std::to_string(request.micro_batches) + " v=" + std::to_string(request.chunks);
}

PipelineSchedule Create(const ScheduleRequest& request) {
  Result<PipelineSchedule> schedule = CreateSchedule(request);
  EXPECT_TRUE(schedule.has_value()) << Name(request) << ": " << schedule.error().message;
  return schedule.has_value() ? *std::move(schedule) : PipelineSchedule();
}

/// "0F7&7B3 7B4": actions of one rank, & between those that overlap.
std::string Written(const ScheduleRequest& request, int rank) {
  const PipelineSchedule schedule = Create(request);
  std::string text;
  for (const PipelineAction& action : schedule.orders[static_cast<std::size_t>(rank)]) {
    text += Describe(action) + (action.overlaps_next ? '&' : ' ');
  }
  text.pop_back();
  return text;
}

// ---- Tiles of micro-batches in the place of micro-batches. ----

TEST(TileTest, TakesThePlaceOfAMicroBatch) {
  ScheduleRequest request{v1::SCHEDULE_ONE_F_ONE_B, 2, 3};
  const PipelineSchedule tiles = InTiles(Create(request), 5, 2);
  std::vector<std::string> orders;
  for (const std::vector<PipelineAction>& order : tiles.orders) {
    std::string& text = orders.emplace_back();
    for (const PipelineAction& action : order) text += Describe(action) + ' ';
  }
  EXPECT_THAT(orders, ElementsAre("0F0 0F1 0F2 0F3 0B0 0B1 0F4 0B2 0B3 0B4 ",
                                  "1F0 1F1 1B0 1B1 1F2 1F3 1B2 1B3 1F4 1B4 "));
  EXPECT_EQ(tiles.micro_batches, 5);
  EXPECT_EQ(tiles.micro_batches_per_update, 5);
  EXPECT_EQ(tiles.RankOf(1, 4), 1);
  EXPECT_TRUE(tiles.BeginsTile(2));
  EXPECT_FALSE(tiles.EndsTile(2));
  EXPECT_TRUE(tiles.BeginsTile(4));
  EXPECT_TRUE(tiles.EndsTile(4)) << "the last one, which is smaller";
  EXPECT_EQ(tiles.TileAt(0, 2).size(), 2U);
  EXPECT_EQ(tiles.TileAt(0, 3).size(), 1U) << "the rest of it";
  EXPECT_EQ(tiles.TileAt(0, 6).size(), 1U);
  EXPECT_EQ(tiles.TileAt(0, 4).front().work, PipelineWork::kBackward);
}

TEST(TileTest, IsExecutableWhateverTheSchedule) {
  for (const v1::Schedule schedule :
       {v1::SCHEDULE_GPIPE, v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_INTERLEAVED,
        v1::SCHEDULE_BREADTH_FIRST, v1::SCHEDULE_ZB_H1, v1::SCHEDULE_ZB_H2, v1::SCHEDULE_ZB_V}) {
    const int chunks = schedule == v1::SCHEDULE_INTERLEAVED ? 2 : 0;
    const ScheduleRequest request{schedule, 4, 8, chunks};
    const PipelineSchedule tiles = InTiles(Create(request), 23, 3);
    const Result<void> executable = CheckExecutable(tiles);
    EXPECT_TRUE(executable.has_value()) << Name(request) << ": " << executable.error().message;
  }
}

// ---- Orders, as their authors' code gives them for 4 ranks and 8 micro-batches. ----

struct KnownOrder {
  v1::Schedule schedule;
  int chunks;
  int rank;
  std::string order;
};

TEST(ScheduleTest, OrdersAreThoseOfThePublishedCode) {
  const std::vector<KnownOrder> known = {
      {v1::SCHEDULE_GPIPE, 1, 0, "0F0 0F1 0F2 0F3 0F4 0F5 0F6 0F7 0B0 0B1 0B2 0B3 0B4 0B5 0B6 0B7"},
      {v1::SCHEDULE_GPIPE, 1, 3, "3F0 3F1 3F2 3F3 3F4 3F5 3F6 3F7 3B0 3B1 3B2 3B3 3B4 3B5 3B6 3B7"},

      {v1::SCHEDULE_ONE_F_ONE_B, 1, 0,
       "0F0 0F1 0F2 0F3 0B0 0F4 0B1 0F5 0B2 0F6 0B3 0F7 0B4 0B5 0B6 0B7"},
      {v1::SCHEDULE_ONE_F_ONE_B, 1, 1,
       "1F0 1F1 1F2 1B0 1F3 1B1 1F4 1B2 1F5 1B3 1F6 1B4 1F7 1B5 1B6 1B7"},
      {v1::SCHEDULE_ONE_F_ONE_B, 1, 2,
       "2F0 2F1 2B0 2F2 2B1 2F3 2B2 2F4 2B3 2F5 2B4 2F6 2B5 2F7 2B6 2B7"},
      {v1::SCHEDULE_ONE_F_ONE_B, 1, 3,
       "3F0 3B0 3F1 3B1 3F2 3B2 3F3 3B3 3F4 3B4 3F5 3B5 3F6 3B6 3F7 3B7"},

      {v1::SCHEDULE_INTERLEAVED, 2, 0,
       "0F0 0F1 0F2 0F3 4F0 4F1 4F2 4F3 0F4 0F5 0F6 4B0 0F7 4B1 4F4 4B2 4F5 4B3 4F6 0B0 4F7 0B1 "
       "0B2 0B3 4B4 4B5 4B6 4B7 0B4 0B5 0B6 0B7"},
      {v1::SCHEDULE_INTERLEAVED, 2, 1,
       "1F0 1F1 1F2 1F3 5F0 5F1 5F2 5F3 1F4 5B0 1F5 5B1 1F6 5B2 1F7 5B3 5F4 1B0 5F5 1B1 5F6 1B2 "
       "5F7 1B3 5B4 5B5 5B6 5B7 1B4 1B5 1B6 1B7"},
      {v1::SCHEDULE_INTERLEAVED, 2, 2,
       "2F0 2F1 2F2 2F3 6F0 6F1 6F2 6B0 6F3 6B1 2F4 6B2 2F5 6B3 2F6 2B0 2F7 2B1 6F4 2B2 6F5 2B3 "
       "6F6 6B4 6F7 6B5 6B6 6B7 2B4 2B5 2B6 2B7"},
      {v1::SCHEDULE_INTERLEAVED, 2, 3,
       "3F0 3F1 3F2 3F3 7F0 7B0 7F1 7B1 7F2 7B2 7F3 7B3 3F4 3B0 3F5 3B1 3F6 3B2 3F7 3B3 7F4 7B4 "
       "7F5 7B5 7F6 7B6 7F7 7B7 3B4 3B5 3B6 3B7"},

      {v1::SCHEDULE_BREADTH_FIRST, 2, 0,
       "0F0 0F1 0F2 0F3 0F4 0F5 0F6 0F7 4F0 4F1 4F2 4F3 4F4 4F5 4F6 4F7 4B7 4B6 4B5 4B4 4B3 4B2 "
       "4B1 4B0 0B7 0B6 0B5 0B4 0B3 0B2 0B1 0B0"},
      {v1::SCHEDULE_BREADTH_FIRST, 2, 3,
       "3F0 3F1 3F2 3F3 3F4 3F5 3F6 3F7 7F0 7F1 7F2 7F3 7F4 7F5 7F6 7F7 7B7 7B6 7B5 7B4 7B3 7B2 "
       "7B1 7B0 3B7 3B6 3B5 3B4 3B3 3B2 3B1 3B0"},

      {v1::SCHEDULE_ZB_H1, 1, 0,
       "0F0 0F1 0F2 0F3 0I0 0W0 0F4 0I1 0W1 0F5 0I2 0W2 0F6 0I3 0W3 0F7 0I4 0W4 0I5 0W5 0I6 0W6 "
       "0I7 0W7"},
      {v1::SCHEDULE_ZB_H1, 1, 1,
       "1F0 1F1 1F2 1I0 1F3 1I1 1W0 1F4 1I2 1W1 1F5 1I3 1W2 1F6 1I4 1W3 1F7 1I5 1W4 1I6 1W5 1I7 "
       "1W6 1W7"},
      {v1::SCHEDULE_ZB_H1, 1, 2,
       "2F0 2F1 2I0 2F2 2I1 2F3 2I2 2W0 2F4 2I3 2W1 2F5 2I4 2W2 2F6 2I5 2W3 2F7 2I6 2W4 2I7 2W5 "
       "2W6 2W7"},
      {v1::SCHEDULE_ZB_H1, 1, 3,
       "3F0 3I0 3F1 3I1 3F2 3I2 3F3 3I3 3W0 3F4 3I4 3W1 3F5 3I5 3W2 3F6 3I6 3W3 3F7 3I7 3W4 3W5 "
       "3W6 3W7"},

      {v1::SCHEDULE_ZB_H2, 1, 0,
       "0F0 0F1 0F2 0F3 0F4 0F5 0F6 0I0 0W0 0F7 0I1 0W1 0I2 0W2 0I3 0W3 0I4 0W4 0I5 0W5 0I6 0W6 "
       "0I7 0W7"},
      {v1::SCHEDULE_ZB_H2, 1, 1,
       "1F0 1F1 1F2 1F3 1F4 1I0 1F5 1I1 1F6 1I2 1W0 1F7 1I3 1W1 1I4 1W2 1I5 1W3 1I6 1W4 1I7 1W5 "
       "1W6 1W7"},
      {v1::SCHEDULE_ZB_H2, 1, 2,
       "2F0 2F1 2F2 2I0 2F3 2I1 2F4 2I2 2F5 2I3 2F6 2I4 2W0 2F7 2I5 2W1 2I6 2W2 2I7 2W3 2W4 2W5 "
       "2W6 2W7"},
      {v1::SCHEDULE_ZB_H2, 1, 3,
       "3F0 3I0 3F1 3I1 3F2 3I2 3F3 3I3 3F4 3I4 3F5 3I5 3F6 3I6 3W0 3F7 3I7 3W1 3W2 3W3 3W4 3W5 "
       "3W6 3W7"},

      {v1::SCHEDULE_ZB_V, 2, 0,
       "0F0 0F1 0F2 0F3 0F4 0F5 0F6 7F0 7I0 7W0 7F1 7I1 7W1 7F2 7I2 7W2 7F3 7I3 7W3 0F7 0I0 0W0 "
       "7F4 7I4 7W4 0I1 0W1 7F5 7I5 7W5 0I2 0W2 7F6 7I6 7W6 0I3 0W3 7F7 7I7 7W7 0I4 0W4 0I5 0W5 "
       "0I6 0W6 0I7 0W7"},
      {v1::SCHEDULE_ZB_V, 2, 3,
       "3F0 4F0 3F1 4F1 3F2 4F2 3F3 4F3 4I0 4W0 3F4 3I0 3W0 4F4 4I1 4W1 3F5 3I1 3W1 4F5 4I2 4W2 "
       "3F6 3I2 3W2 4F6 4I3 4W3 3F7 3I3 3W3 4F7 4I4 4W4 3I4 4I5 3I5 4I6 3I6 4I7 3I7 3W4 4W5 4W6 "
       "4W7 3W5 3W6 3W7"},

      // Micro-batches 0 to 3 enter at rank 0, 4 to 7 at rank 3.
      {v1::SCHEDULE_DUALPIPE, 1, 0,
       "0F0 0F1 0F2 3F4 3I4 3W4 3F5 0F3&3B5 3F6&0B0 3B6 3F7&0B1 3B7 0I2 0W2 0I3 0W3"},
      {v1::SCHEDULE_DUALPIPE, 1, 1,
       "1F0 2F4 1F1 2F5 1F2 2B4 2F6&1B0 1F3&2B5 2F7&1B1 2B6 1B2 2I7 1I3 2W7 1W3"},
      {v1::SCHEDULE_DUALPIPE, 1, 2,
       "1F4 2F0 1F5 2F1 1F6 2B0 2F2&1B4 1F7&2B1 2F3&1B5 2B2 1B6 2I3 1I7 2W3 1W7"},
      {v1::SCHEDULE_DUALPIPE, 1, 3,
       "0F4 0F5 0F6 3F0 3I0 3W0 3F1 0F7&3B1 3F2&0B4 3B2 3F3&0B5 3B3 0I6 0W6 0I7 0W7"},

      {v1::SCHEDULE_DUALPIPE_V, 2, 0,
       "0F0 0F1 0F2 0F3 0F4 0F5 0F6 7F0 7I0 7W0 7F1 7I1 7W1 7F2 7I2 7W2 7F3 0F7&7B3 7F4&0B0 7B4 "
       "7F5&0B1 7B5 7F6&0B2 7B6 7F7&0B3 7B7 0I4 0W4 0I5 0W5 0I6 0W6 0I7 0W7"},
      {v1::SCHEDULE_DUALPIPE_V, 2, 3,
       "3F0 4F0 3F1 4F1 3F2 4F2 3F3 4F3 3F4 4B0 4F4&3B0 3F5&4B1 4F5&3B1 3F6&4B2 4F6&3B2 3F7&4B3 "
       "4F7&3B3 4B4 3B4 4B5 3B5 4I6 3I6 4I7 3I7 4W6 3W6 4W7 3W7"},

      {v1::SCHEDULE_PIPEDREAM, 1, 1,
       "1F0 1F1 1F2 1B0 1F3 1B1 1F4 1B2 1F5 1B3 1F6 1B4 1F7 1B5 1B6 1B7"},
      {v1::SCHEDULE_PIPEDREAM_2BW, 1, 1,
       "1F0 1F1 1F2 1B0 1F3 1B1 1F4 1B2 1F5 1B3 1F6 1B4 1F7 1B5 1B6 1B7"},
  };
  for (const auto& [schedule, chunks, rank, order] : known) {
    const ScheduleRequest request{schedule, 4, 8, chunks};
    EXPECT_EQ(Written(request, rank), order) << Name(request) << " rank " << rank;
  }
}

TEST(ScheduleTest, FewerMicroBatchesThanRanksAreAllWarmUp) {
  EXPECT_EQ(Written({v1::SCHEDULE_ONE_F_ONE_B, 4, 2}, 0), "0F0 0F1 0B0 0B1");
  EXPECT_EQ(Written({v1::SCHEDULE_ONE_F_ONE_B, 4, 2}, 2), "2F0 2F1 2B0 2B1");
  EXPECT_EQ(Written({v1::SCHEDULE_ZB_H2, 4, 2}, 0), "0F0 0F1 0I0 0W0 0I1 0W1");
  EXPECT_EQ(Written({v1::SCHEDULE_ZB_V, 4, 1}, 0), "0F0 7F0 7I0 7W0 0I0 0W0");
}

// ---- Where stages lie. ----

TEST(ScheduleTest, StagesLieInALoop) {
  const PipelineSchedule schedule = Create({v1::SCHEDULE_INTERLEAVED, 4, 8, 3});
  EXPECT_EQ(schedule.stages, 12);
  EXPECT_EQ(schedule.chunks(), 3);
  EXPECT_EQ(schedule.StageOf(1, 2), 9);
  EXPECT_EQ(schedule.RankOf(9, 5), 1);
  EXPECT_THAT(schedule.RanksOf(9), ElementsAre(1));
  EXPECT_FALSE(schedule.splits_backward);
}

TEST(ScheduleTest, StagesLieInAV) {
  for (const v1::Schedule kind : {v1::SCHEDULE_ZB_V, v1::SCHEDULE_DUALPIPE_V}) {
    const PipelineSchedule schedule = Create({kind, 4, 8});
    EXPECT_EQ(schedule.stages, 8);
    EXPECT_THAT(schedule.stages_of_ranks, ElementsAre(ElementsAre(0, 7), ElementsAre(1, 6),
                                                      ElementsAre(2, 5), ElementsAre(3, 4)));
    EXPECT_EQ(schedule.RankOf(6, 0), 1);
    EXPECT_TRUE(schedule.splits_backward);
  }
}

TEST(ScheduleTest, DualPipeHoldsEachStageTwice) {
  const PipelineSchedule schedule = Create({v1::SCHEDULE_DUALPIPE, 4, 8});
  EXPECT_EQ(schedule.stages, 4);
  EXPECT_THAT(schedule.stages_of_ranks, ElementsAre(ElementsAre(0, 3), ElementsAre(1, 2),
                                                    ElementsAre(1, 2), ElementsAre(0, 3)));
  EXPECT_EQ(schedule.RankOf(0, 3), 0);
  EXPECT_EQ(schedule.RankOf(0, 4), 3);
  EXPECT_THAT(schedule.RanksOf(1), ElementsAre(1, 2));
  EXPECT_EQ(schedule.weight_versions(0), 1);
}

// ---- Idle time, from the closed forms of the papers. ----

struct Shape {
  int ranks;
  int micro_batches;
  int chunks = 0;
};

ReplayedSchedule Replayed(const ScheduleRequest& request, const ActionCosts& costs = {}) {
  std::optional<ReplayedSchedule> replayed = Replay(Create(request), costs);
  EXPECT_TRUE(replayed.has_value()) << Name(request) << " is stuck";
  return replayed.value_or(ReplayedSchedule());
}

// By rank.
std::vector<std::int64_t> Idle(const ReplayedSchedule& replayed) {
  std::vector<std::int64_t> idle(replayed.ranks.size());
  for (std::size_t r = 0; r < idle.size(); ++r) idle[r] = replayed.idle(static_cast<int>(r));
  return idle;
}

std::vector<std::int64_t> IdleInSpan(const ReplayedSchedule& replayed) {
  std::vector<std::int64_t> idle(replayed.ranks.size());
  for (std::size_t r = 0; r < idle.size(); ++r)
    idle[r] = replayed.idle_in_span(static_cast<int>(r));
  return idle;
}

std::vector<int> Peaks(const ReplayedSchedule& replayed) {
  std::vector<int> peaks;
  for (const ReplayedRank& rank : replayed.ranks) peaks.push_back(rank.peak_activations);
  return peaks;
}

constexpr ActionCosts kUnit;            // F = I = W = 1
constexpr ActionCosts kOther{3, 2, 4};  // nothing equal
const std::vector<ActionCosts> kCosts = {kUnit, kOther, {1, 5, 2}};

// (p - 1)(F + B), however few the micro-batches.
TEST(ScheduleTest, GpipeAndOneForwardOneBackwardIdleForTheOtherRanks) {
  for (const v1::Schedule schedule : {v1::SCHEDULE_GPIPE, v1::SCHEDULE_ONE_F_ONE_B}) {
    for (const ActionCosts& costs : kCosts) {
      for (const auto& [p, m, v] : std::vector<Shape>{
               {1, 1}, {1, 7}, {2, 1}, {4, 3}, {4, 8}, {5, 4}, {8, 16}, {13, 29}, {64, 100}}) {
        const ScheduleRequest request{schedule, p, m};
        EXPECT_THAT(Idle(Replayed(request, costs)),
                    Each((p - 1) * (costs.forward + costs.backward())))
            << Name(request);
      }
    }
  }
}

// The same divided by v: costs are those of one chunk.
TEST(ScheduleTest, ChunksDivideTheIdleTime) {
  for (const v1::Schedule schedule : {v1::SCHEDULE_INTERLEAVED, v1::SCHEDULE_BREADTH_FIRST}) {
    for (const ActionCosts& costs : kCosts) {
      for (const auto& [p, m, v] : std::vector<Shape>{
               {2, 2, 2}, {4, 8, 2}, {4, 8, 4}, {8, 16, 2}, {3, 12, 5}, {8, 8, 3}, {16, 64, 2}}) {
        const ScheduleRequest request{schedule, p, m, v};
        EXPECT_THAT(Idle(Replayed(request, costs)),
                    Each((p - 1) * (costs.forward + costs.backward())))
            << Name(request);
      }
    }
  }
}

// F = 1 and B = 2 for each of two chunks: 3 x 16 of work and 3 x 3 idle.
TEST(ScheduleTest, MakespanOfTwoChunksOnFourRanks) {
  EXPECT_EQ(Replayed({v1::SCHEDULE_INTERLEAVED, 4, 8, 2}).makespan(), 57);
  EXPECT_EQ(Replayed({v1::SCHEDULE_BREADTH_FIRST, 4, 8, 2}).makespan(), 57);
}

// (p - 1)(F + I - W) where W <= I and m >= p. With chunks likewise, as the papers' code does it.
TEST(ScheduleTest, ZbH1FillsThePartOfTheBubbleThatWeightGradientsFit) {
  const std::vector<ActionCosts> long_inputs = {{1, 1, 1}, {2, 3, 1}, {3, 2, 1}, {3, 2, 2}};
  for (const ActionCosts& costs : long_inputs) {
    for (const auto& [p, m, v] : std::vector<Shape>{
             {1, 3, 1}, {2, 2, 1}, {4, 4, 1}, {4, 5, 1}, {4, 8, 1}, {8, 16, 1}, {16, 50, 1}}) {
      const ScheduleRequest request{v1::SCHEDULE_ZB_H1, p, m, v};
      EXPECT_THAT(Idle(Replayed(request, costs)),
                  Each((p - 1) * (costs.forward + costs.backward_input - costs.backward_weight)))
          << Name(request);
    }
  }
  EXPECT_THAT(Idle(Replayed({v1::SCHEDULE_ZB_H1, 4, 8, 2})), Each(3));
  EXPECT_THAT(Idle(Replayed({v1::SCHEDULE_ZB_H1, 4, 16, 4})), Each(3));
  // Long weight gradients: worse than the formula's (p - 1)(2 + 2 - 3) = 3.
  EXPECT_THAT(Idle(Replayed({v1::SCHEDULE_ZB_H1, 4, 8}, {2, 2, 3})), Each(6));
}

// With F = I = W no rank waits between its first and its last action; the others' first forwards
// keep the last rank waiting at the start, as long as they keep the first one at the end.
TEST(ScheduleTest, ZbH2AndZbVHaveNoBubble) {
  for (const v1::Schedule schedule : {v1::SCHEDULE_ZB_H2, v1::SCHEDULE_ZB_V}) {
    for (const auto& [p, m, v] : std::vector<Shape>{{1, 1},
                                                    {1, 5},
                                                    {2, 3},
                                                    {3, 17},
                                                    {4, 7},
                                                    {4, 8},
                                                    {4, 16},
                                                    {8, 15},
                                                    {8, 16},
                                                    {8, 40},
                                                    {16, 31},
                                                    {16, 100}}) {
      const ScheduleRequest request{schedule, p, m};
      const ReplayedSchedule replayed = Replayed(request);
      EXPECT_THAT(IdleInSpan(replayed), Each(0)) << Name(request);
      EXPECT_THAT(Idle(replayed), Each(p - 1)) << Name(request);
    }
  }
}

// (p - 1)(F + I - 2W), from the first action of rank 0 to its last, where W is no more than F or I.
TEST(ScheduleTest, ZbH2IdlesForWhatWeightsDoNotFill) {
  for (const ActionCosts& costs :
       std::vector<ActionCosts>{{1, 1, 1}, {2, 2, 1}, {2, 3, 1}, {3, 2, 1}, {3, 3, 2}}) {
    for (const auto& [p, m, v] : std::vector<Shape>{{2, 4}, {4, 8}, {4, 40}, {8, 16}}) {
      const ScheduleRequest request{v1::SCHEDULE_ZB_H2, p, m};
      EXPECT_EQ(Replayed(request, costs).idle_in_span(0),
                (p - 1) * (costs.forward + costs.backward_input - 2 * costs.backward_weight))
          << Name(request);
    }
  }
}

// (p/2 - 1)(F&B + B - 3W) and, with F and B of one of its two chunks, (p - 1)(F&B + B - 3W).
TEST(ScheduleTest, DualPipeIdlesForHalfOfTheRanks) {
  const std::vector<ActionCosts> all_costs = {{1, 1, 1}, {2, 2, 1}, {3, 3, 2}};
  for (const ActionCosts& costs : all_costs) {
    const std::int64_t unit =
        costs.forward + costs.backward() + costs.backward() - 3 * costs.backward_weight;
    for (const auto& [p, m, v] :
         std::vector<Shape>{{2, 4}, {4, 8}, {4, 12}, {6, 12}, {8, 16}, {8, 20}, {16, 50}}) {
      const ScheduleRequest request{v1::SCHEDULE_DUALPIPE, p, m};
      EXPECT_THAT(Idle(Replayed(request, costs)), Each((p / 2 - 1) * unit)) << Name(request);
    }
    for (const auto& [p, m, v] :
         std::vector<Shape>{{1, 2}, {2, 4}, {3, 6}, {3, 7}, {4, 8}, {4, 12}, {8, 16}, {16, 50}}) {
      const ScheduleRequest request{v1::SCHEDULE_DUALPIPE_V, p, m};
      EXPECT_THAT(Idle(Replayed(request, costs)), Each((p - 1) * unit)) << Name(request);
    }
  }
}

// F = I = W = 1, and a forward beside a backward takes 2 instead of 3: (4/2 - 1)(2 + 2 - 3) = 1.
TEST(ScheduleTest, DualPipeOverlapsForwardAndBackward) {
  EXPECT_THAT(Idle(Replayed({v1::SCHEDULE_DUALPIPE, 4, 8}, {1, 1, 1, 2})), Each(1));
}

// From its first backward to its last forward a rank without flush never waits.
TEST(ScheduleTest, PipeDreamHasNoBubbleInSteadyState) {
  for (const v1::Schedule kind : {v1::SCHEDULE_PIPEDREAM, v1::SCHEDULE_PIPEDREAM_2BW}) {
    for (const ActionCosts& costs : kCosts) {
      const PipelineSchedule schedule = Create({kind, 6, 48, 1});
      const ReplayedSchedule replayed = *Replay(schedule, costs);
      for (int rank = 0; rank < 6; ++rank) {
        const auto& order = schedule.orders[static_cast<std::size_t>(rank)];
        const auto first = static_cast<std::size_t>(6 - rank);  // after 5 - r warm-ups and one more
        ASSERT_EQ(order[first].work, PipelineWork::kBackward);
        const std::size_t last = order.size() - first;
        ASSERT_EQ(order[last - 1].work, PipelineWork::kForward);
        for (std::size_t i = first + 1; i < last; ++i) {
          EXPECT_EQ(replayed.at(rank).starts[i], replayed.at(rank).ends[i - 1])
              << Describe(order[i]);
        }
      }
    }
  }
}

// ---- Activations held at once. ----

TEST(ScheduleTest, GpipeAndBreadthFirstHoldEverything) {
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_GPIPE, 4, 8})), Each(8));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_BREADTH_FIRST, 4, 8, 3})), Each(24));
}

TEST(ScheduleTest, OneForwardOneBackwardHoldsWhatTheRanksBehindHave) {
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_ONE_F_ONE_B, 4, 8})), ElementsAre(4, 3, 2, 1));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_ONE_F_ONE_B, 4, 3})), ElementsAre(3, 3, 2, 1));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_PIPEDREAM, 4, 80})), ElementsAre(4, 3, 2, 1));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_PIPEDREAM_2BW, 4, 80})), ElementsAre(4, 3, 2, 1));
}

// min((v - 1)p + 2(p - r - 1) + 1, mv) chunks.
TEST(ScheduleTest, InterleavingHoldsMore) {
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_INTERLEAVED, 4, 8, 2})), ElementsAre(11, 9, 7, 5));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_INTERLEAVED, 4, 8, 4})), ElementsAre(19, 17, 15, 13));
  EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_INTERLEAVED, 4, 4, 3})), ElementsAre(12, 12, 11, 9));
}

/// A request with larger groups of micro-batches.
ScheduleRequest Grouped(int ranks, int micro_batches, int chunks, int group) {
  ScheduleRequest request{v1::SCHEDULE_INTERLEAVED, ranks, micro_batches, chunks};
  request.micro_batch_group = group;
  return request;
}

// Megatron Core's microbatch_group_size_per_virtual_pipeline_stage: of two ranks the last one does
// (v - 1) x 3 forwards before it begins with backwards, and the second group has two micro-batches.
TEST(ScheduleTest, GroupsOfMicroBatchesMayBeLargerThanThePipeline) {
  EXPECT_EQ(Written(Grouped(2, 5, 2, 3), 1),
            "1F0 1F1 1F2 3F0 3B0 3F1 3B1 3F2 3B2 1F3 1B0 1F4 1B1 3F3 1B2 3F4 3B3 3B4 1B3 1B4");
  EXPECT_EQ(Written(Grouped(4, 8, 2, 4), 2), Written({v1::SCHEDULE_INTERLEAVED, 4, 8, 2}, 2));
  // (v - 1)g + 2(p - r - 1) + 1 chunks.
  EXPECT_THAT(Peaks(Replayed(Grouped(4, 10, 3, 5))), ElementsAre(17, 15, 13, 11));
}

TEST(ScheduleTest, ZeroBubbleMemoryIsWithinItsLimit) {
  for (const auto& [p, m, v] : std::vector<Shape>{{2, 4}, {4, 8}, {8, 16}, {8, 40}}) {
    // ZB-H1 puts weight gradients off only as far as all ranks hold p micro-batches.
    EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_ZB_H1, p, m})), Each(p));
    // As much in chunks of half the size.
    EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_ZB_V, p, m})), Each(2 * p));
    // arXiv 2401.10241, section 2.3: 2(p - r) - 1 micro-batches wait for their backward and 2r for
    // the gradients of their weights.
    EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_ZB_H2, p, m})), Each(std::min(m, 2 * p - 1)));
  }
}

TEST(ScheduleTest, DualPipeHoldsOneMoreThanItHasRanks) {
  for (const auto& [p, m, v] : std::vector<Shape>{{2, 4}, {4, 8}, {8, 16}, {8, 40}}) {
    EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_DUALPIPE, p, m})), Each(p + 1));
    EXPECT_THAT(Peaks(Replayed({v1::SCHEDULE_DUALPIPE_V, p, m})), Each(2 * p + 1));
  }
}

// ---- Weights without flush. ----

TEST(ScheduleTest, FlushedSchedulesHaveOneVersionOfTheWeights) {
  const PipelineSchedule schedule = Create({v1::SCHEDULE_ONE_F_ONE_B, 4, 8});
  EXPECT_FALSE(schedule.asynchronous);
  EXPECT_EQ(schedule.micro_batches_per_update, 8);
  for (int rank = 0; rank < 4; ++rank) {
    EXPECT_EQ(schedule.weight_versions(rank), 1);
    EXPECT_EQ(schedule.WeightVersion(rank, 7), 0);
    for (const PipelineAction& action : schedule.orders[static_cast<std::size_t>(rank)]) {
      EXPECT_FALSE(schedule.UpdatesAfter(action));
    }
  }
}

/// Walks through a rank's order as a trainer would, which keeps a copy of the weights that each
/// micro-batch under way started with. Returns the most versions alive at once.
int WalkWithStashedWeights(const PipelineSchedule& schedule, int rank) {
  int updates = 0;
  std::multiset<int> used;
  std::vector<int> version_of_forward(static_cast<std::size_t>(schedule.micro_batches), -1);
  std::size_t most = 0;
  for (const PipelineAction& action : schedule.orders[static_cast<std::size_t>(rank)]) {
    const int version = schedule.WeightVersion(rank, action.micro_batch);
    auto& of_forward = version_of_forward[static_cast<std::size_t>(action.micro_batch)];
    if (action.work == PipelineWork::kForward) {
      EXPECT_LE(version, updates) << "exists at " << Describe(action);
      of_forward = version;
      used.insert(version);
    } else {
      EXPECT_EQ(of_forward, version) << "backward with the weights of its forward";
      used.erase(used.find(version));
    }
    if (schedule.UpdatesAfter(action)) ++updates;
    std::set<int> alive(used.begin(), used.end());
    alive.insert(updates);
    most = std::max(most, alive.size());
  }
  EXPECT_EQ(updates, schedule.micro_batches / schedule.micro_batches_per_update);
  return static_cast<int>(most);
}

TEST(ScheduleTest, PipeDreamStashesOneVersionForEachRankBehind) {
  const PipelineSchedule schedule = Create({v1::SCHEDULE_PIPEDREAM, 4, 20});
  EXPECT_TRUE(schedule.asynchronous);
  for (int rank = 0; rank < 4; ++rank) {
    EXPECT_EQ(schedule.weight_versions(rank), 4 - rank);
    EXPECT_EQ(WalkWithStashedWeights(schedule, rank), 4 - rank);
    // The newest at its forward; 3 - r updates come between that and its backward.
    EXPECT_EQ(schedule.WeightVersion(rank, 10), 10 - (3 - rank));
    EXPECT_EQ(schedule.WeightVersion(rank, 0), 0);
  }
}

// Update t comes from the weights before update t - 1 (ICML 2021, section 3.1), on all ranks.
TEST(ScheduleTest, TwoBufferedWeightsAreDelayedByOneUpdate) {
  for (const auto& [p, per_update] : {std::pair(4, 4), std::pair(4, 8), std::pair(1, 1)}) {
    ScheduleRequest request{v1::SCHEDULE_PIPEDREAM_2BW, p, 5 * per_update, 1, per_update};
    const PipelineSchedule schedule = Create(request);
    for (int rank = 0; rank < p; ++rank) {
      EXPECT_EQ(schedule.weight_versions(rank), 2);
      EXPECT_THAT(WalkWithStashedWeights(schedule, rank), Le(2));
      EXPECT_EQ(schedule.WeightVersion(rank, per_update - 1), 0);
      EXPECT_EQ(schedule.WeightVersion(rank, per_update), 0);
      EXPECT_EQ(schedule.WeightVersion(rank, 4 * per_update), 3);
    }
  }
}

// ---- What cannot be. ----

TEST(ScheduleTest, ImpossibleSchedulesSayWhatToChange) {
  struct Case {
    ScheduleRequest request;
    std::string complaint;
  };
  const std::string change = "change global_batch_size or micro_batch_size";
  const std::vector<Case> cases = {
      {{v1::SCHEDULE_UNSPECIFIED, 4, 8}, "no pipeline schedule is given; set schedule"},
      {{v1::SCHEDULE_GPIPE, 0, 8}, "a pipeline of 0"},
      {{v1::SCHEDULE_GPIPE, 4, 0}, "0 micro-batches"},
      {{v1::SCHEDULE_GPIPE, 4, 8, -1}, "virtual_stages of -1"},
      {{v1::SCHEDULE_INTERLEAVED, 4, 8, 0}, "virtual_stages of 2 or more"},
      {{v1::SCHEDULE_INTERLEAVED, 4, 8, 1}, "virtual_stages of 2 or more"},
      {{v1::SCHEDULE_INTERLEAVED, 1, 8, 2}, "pipeline of 2 or more"},
      {{v1::SCHEDULE_INTERLEAVED, 4, 6, 2},
       "the interleaved schedule needs micro-batches (6) in multiples of the pipeline (4); " +
           change},
      {{v1::SCHEDULE_ONE_F_ONE_B, 4, 8, 2}, "virtual_stages of 2 needs the interleaved schedule"},
      {{v1::SCHEDULE_GPIPE, 4, 8, 3}, "virtual_stages of 3"},
      {{v1::SCHEDULE_ZB_H1, 4, 6, 2},
       "ZB-H1 needs micro-batches (6) in multiples of the pipeline (4) where virtual_stages is "
       "above 1; " +
           change},
      {{v1::SCHEDULE_ZB_H2, 4, 8, 2}, "breadth_first or zb_h1"},
      {{v1::SCHEDULE_ZB_V, 4, 8, 1}, "ZB-V needs virtual_stages of 2, not 1"},
      {{v1::SCHEDULE_DUALPIPE_V, 4, 8, 3}, "DualPipeV needs virtual_stages of 2, not 3"},
      {{v1::SCHEDULE_DUALPIPE_V, 4, 7},
       "DualPipeV needs micro-batches (7) of at least twice the pipeline (4); " + change},
      {{v1::SCHEDULE_DUALPIPE, 4, 8, 2}, "leave it out, or use dualpipe_v"},
      {{v1::SCHEDULE_DUALPIPE, 3, 8}, "even pipeline_parallel_degree, not 3"},
      {{v1::SCHEDULE_DUALPIPE, 1, 8}, "even pipeline_parallel_degree, not 1"},
      {{v1::SCHEDULE_DUALPIPE, 4, 9}, "even number of micro-batches, not 9"},
      {{v1::SCHEDULE_DUALPIPE, 8, 14}, "at least twice the pipeline (8)"},
      {{v1::SCHEDULE_PIPEDREAM, 4, 8, 2}, "virtual_stages of 2"},
      {{v1::SCHEDULE_PIPEDREAM, 4, 8, 1, 2}, "for PipeDream-2BW only"},
      {{v1::SCHEDULE_PIPEDREAM_2BW, 4, 3}, "(3) of at least the pipeline (4)"},
      {{v1::SCHEDULE_PIPEDREAM_2BW, 4, 8, 1, 2}, "(2) of at least the pipeline (4)"},
      {{v1::SCHEDULE_PIPEDREAM_2BW, 4, 10, 1, 4}, "(10) in multiples of those of one update (4)"},
      {Grouped(4, 8, 2, 3), "micro_batch_group of 3: wanted at least the pipeline (4)"},
      {Grouped(4, 7, 2, 5), "as many micro-batches, of 7, in the last group; change it"},
      {[] {
         ScheduleRequest request{v1::SCHEDULE_GPIPE, 4, 8};
         request.micro_batch_group = 4;
         return request;
       }(),
       "micro_batch_group is for the interleaved schedule only; leave it out"},
      {{v1::SCHEDULE_GPIPE, 100'000, 65'000}, "use fewer micro-batches"},
      {{v1::SCHEDULE_INTERLEAVED, 100'000, 2'000'000'000, 10'000}, "use fewer micro-batches"},
  };
  for (const auto& [request, complaint] : cases) {
    const auto schedule = CreateSchedule(request);
    ASSERT_FALSE(schedule.has_value()) << Name(request);
    EXPECT_EQ(schedule.error().code, ErrorCode::kInvalidInput);
    EXPECT_THAT(schedule.error().message, HasSubstr(complaint)) << Name(request);
    EXPECT_EQ(CheckRequest(request).error().message, schedule.error().message);
  }
}

// ---- All of them. ----

const std::vector<v1::Schedule> kAll = {
    v1::SCHEDULE_GPIPE,     v1::SCHEDULE_ONE_F_ONE_B,  v1::SCHEDULE_INTERLEAVED,
    v1::SCHEDULE_ZB_H1,     v1::SCHEDULE_ZB_H2,        v1::SCHEDULE_BREADTH_FIRST,
    v1::SCHEDULE_ZB_V,      v1::SCHEDULE_DUALPIPE,     v1::SCHEDULE_DUALPIPE_V,
    v1::SCHEDULE_PIPEDREAM, v1::SCHEDULE_PIPEDREAM_2BW};

// Whether it can run, and reads back from a file as it was but for what a file does not hold.
void ExpectSound(const ScheduleRequest& request, const PipelineSchedule& schedule) {
  const Result<void> executable = CheckExecutable(schedule);
  EXPECT_TRUE(executable.has_value()) << Name(request) << ": " << executable.error().message;
  const auto again = ParseScheduleFile(WriteScheduleFile(schedule), "schedule.csv", request.ranks,
                                       request.micro_batches);
  ASSERT_TRUE(again.has_value()) << Name(request) << ": " << again.error().message;
  EXPECT_EQ(again->orders, schedule.orders) << Name(request);
  EXPECT_EQ(again->stages_of_ranks, schedule.stages_of_ranks) << Name(request);
  EXPECT_EQ(again->ranks_of_stages, schedule.ranks_of_stages) << Name(request);
  EXPECT_EQ(again->splits_backward, schedule.splits_backward) << Name(request);
  EXPECT_FALSE(again->asynchronous);
}

TEST(ScheduleTest, EverySmallScheduleThatIsAcceptedCanRun) {
  int accepted = 0;
  for (const v1::Schedule kind : kAll) {
    for (int p = 1; p <= 6; ++p) {
      for (int m = 1; m <= 20; ++m) {
        for (int v = 0; v <= 4; ++v) {
          const ScheduleRequest request{kind, p, m, v};
          const auto schedule = CreateSchedule(request);
          if (!schedule.has_value()) continue;
          ++accepted;
          ExpectSound(request, *schedule);
          EXPECT_TRUE(Replay(*schedule).has_value()) << Name(request);
        }
      }
    }
  }
  EXPECT_GT(accepted, 2000);
}

// Multiples of p and even p are tried often: some schedules want them.
TEST(ScheduleTest, EveryLargeScheduleThatIsAcceptedCanRun) {
  std::mt19937 random(20240607);
  const auto up_to = [&random](int most) { return static_cast<int>(random() % most) + 1; };
  for (const v1::Schedule kind : kAll) {
    int accepted = 0;
    for (int i = 0; i < 24; ++i) {
      const int p = std::max(1, up_to(64) / 2 * 2);
      const int m = random() % 2 == 0 ? up_to(512) : std::min(512 / p, up_to(16)) * p;
      const ScheduleRequest request{kind, p, m, up_to(4) - 1};
      const auto schedule = CreateSchedule(request);
      if (!schedule.has_value()) continue;
      ++accepted;
      ExpectSound(request, *schedule);
    }
    EXPECT_GT(accepted, 0) << v1::Schedule_Name(kind);
  }
}

TEST(ScheduleTest, TheLargestPipelineRunsInAllSchedules) {
  for (const v1::Schedule kind : kAll) {
    const ScheduleRequest request{kind, 64, 512, kind == v1::SCHEDULE_INTERLEAVED ? 2 : 0};
    EXPECT_TRUE(CheckExecutable(Create(request)).has_value()) << Name(request);
  }
}

}  // namespace
}  // namespace stepcast
