// Schedules as files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "strategies/schedule/schedule.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string Complaint(const std::string& text, std::optional<int> ranks = {},
                      std::optional<int> micro_batches = {}) {
  const auto schedule = ParseScheduleFile(text, "a.csv", ranks, micro_batches);
  return schedule.has_value() ? "accepted" : schedule.error().message;
}

// 1F1B for 2 ranks and 2 micro-batches, as PyTorch writes it: idle cells, carriage returns.
constexpr char kTwoRanks[] = "0F0,0F1,,0B0,,0B1\r\n,1F0,1B0,1F1,1B1\r\n";

TEST(ScheduleFileTest, ReadsPyTorchFiles) {
  const auto schedule = ParseScheduleFile(kTwoRanks, "a.csv");
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  EXPECT_EQ(schedule->ranks, 2);
  EXPECT_EQ(schedule->stages, 2);
  EXPECT_EQ(schedule->micro_batches, 2);
  EXPECT_EQ(schedule->chunks(), 1);
  EXPECT_EQ(schedule->weight_versions(1), 1);
  EXPECT_EQ(schedule->micro_batches_per_update, 2);
  EXPECT_EQ(schedule->orders, CreateSchedule({v1::SCHEDULE_ONE_F_ONE_B, 2, 2})->orders);
  EXPECT_EQ(WriteScheduleFile(*schedule), "0F0,0F1,0B0,0B1\n1F0,1B0,1F1,1B1\n");
}

TEST(ScheduleFileTest, SkipsCommunication) {
  const std::string text =
      "0UNSHARD,0F0,0SEND_F0,0F1,0SEND_F1,0RECV_B0,0B0,0RECV_B1,0B1,0REDUCE_GRAD,0RESHARD\n"
      "1UNSHARD,1RECV_F0,1F0,1B0,1SEND_B0,1RECV_F1,1F1,1B1,1SEND_B1,1RESHARD\n";
  const auto schedule = ParseScheduleFile(text, "a.csv");
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  EXPECT_EQ(schedule->orders, ParseScheduleFile(kTwoRanks, "a.csv")->orders);
}

TEST(ScheduleFileTest, WritesAndReadsOverlap) {
  const PipelineSchedule schedule = *CreateSchedule({v1::SCHEDULE_DUALPIPE_V, 2, 4});
  const std::string text = WriteScheduleFile(schedule);
  EXPECT_THAT(text, HasSubstr("(0F3;3B1)OVERLAP_F_B"));
  EXPECT_EQ(ParseScheduleFile(text, "a.csv")->orders, schedule.orders);
}

TEST(ScheduleFileTest, TakesSpacesAndTrailingLines) {
  EXPECT_EQ(Complaint("\xef\xbb\xbf 0F0 ,\t0B0 ,\n\n  \n"), "accepted");
  EXPECT_EQ(Complaint("0F0,0I0,0W0"), "accepted");
  EXPECT_EQ(Complaint("0F0 , 1F0,1B0,0B0"), "accepted");
}

TEST(ScheduleFileTest, BelongsToTheScenario) {
  ScheduleRequest request{v1::SCHEDULE_FILE, 2, 2};
  request.file_name = "a.csv";
  request.file_text = kTwoRanks;
  EXPECT_TRUE(CreateSchedule(request).has_value());
  request.chunks = 1;
  EXPECT_TRUE(CreateSchedule(request).has_value());

  request.chunks = 2;
  EXPECT_EQ(CreateSchedule(request).error().message,
            "virtual_stages of 2, but a.csv has 2 stages on 2 ranks; change it, or leave it out");
  request.chunks = 0;
  request.ranks = 4;
  EXPECT_EQ(CreateSchedule(request).error().message,
            "a.csv: found 2 lines, one a rank, wanted 4; change the file or "
            "pipeline_parallel_degree");
  request.ranks = 2;
  request.micro_batches = 1;
  EXPECT_EQ(CreateSchedule(request).error().message,
            "a.csv:1:5: cell 2: found 0F1, but the step has 1 micro-batches; change the file, "
            "global_batch_size or micro_batch_size");
  request.micro_batches = 3;
  EXPECT_EQ(CreateSchedule(request).error().message,
            "a.csv: no rank does 0F2; wanted stages 0 to 1 for micro-batches 0 to 2");
}

TEST(ScheduleFileTest, SaysWhatItFoundAndWanted) {
  const std::string wanted =
      "\", wanted an action such as 0F3, 0B3, 0I3, 0W3, (0F7;7B3)OVERLAP_F_B, or a communication "
      "such as 0SEND_F3";
  for (const std::string bad : {"0X0",
                                "F0",
                                "0F",
                                "0",
                                "hello",
                                "0F0F0",
                                "-1F0",
                                "0F-1",
                                "0f0",
                                "0BW0",
                                "0F0;",
                                "0SEND_F",
                                "0UNSHARD0",
                                "0SEND0",
                                "0F1234567890",
                                "(0F1;0B0)",
                                "(0F1)OVERLAP_F_B",
                                "(0F1;0B0;0F2)OVERLAP_F_B",
                                "(0F1;0B0OVERLAP_F_B",
                                "(;)OVERLAP_F_B",
                                "()OVERLAP_F_B",
                                "(0F1;0SEND_F0)OVERLAP_F_B",
                                "0F1&0B0",
                                "\"0F1\""}) {
    std::string line = "0F0,, ";
    line.append(bad).append(",0B0\n");
    std::string complaint = "a.csv:1:7: cell 3: found \"";
    complaint.append(bad).append(wanted);
    EXPECT_EQ(Complaint(line), complaint);
  }
  EXPECT_THAT(Complaint("0F0,0B0\n1F0,1B0\n2F0;2B0\n"), StartsWith("a.csv:3:1: cell 1: found"));
}

TEST(ScheduleFileTest, EveryActionComesOnce) {
  EXPECT_EQ(Complaint("0F0,0F0,0B0\n"),
            "a.csv:1:5: cell 2: 0F0 is also on line 1, cell 1; wanted it once");
  EXPECT_EQ(Complaint("0F0,0B0\n0F0,0B0\n"),
            "a.csv:2:1: cell 1: 0F0 is also on line 1, cell 1; wanted it once");
  EXPECT_EQ(Complaint("0F0,0B0,0B0\n"), "a.csv:1:9: cell 3: rank 0 does the work of 0B0 twice");
  EXPECT_EQ(Complaint("0F0,0I0,0B0\n"), "a.csv:1:9: cell 3: rank 0 does the work of 0B0 twice");
}

TEST(ScheduleFileTest, NoActionIsMissing) {
  EXPECT_EQ(Complaint("0F0,0B0,0F1\n"), "a.csv:1: rank 0 never does 0B1");
  EXPECT_EQ(Complaint("0F0,0B0\n1F0,1I0\n"), "a.csv:2: rank 1 never does 1W0");
  EXPECT_EQ(Complaint("0F0,0B0,0B1\n"),
            "a.csv: no rank does 0F1; wanted stages 0 to 0 for micro-batches 0 to 1");
  EXPECT_EQ(Complaint("0F0,0B0\n2F0,2B0\n"),
            "a.csv: no rank does 1F0; wanted stages 0 to 2 for micro-batches 0 to 0");
  EXPECT_EQ(
      Complaint("999999999F999999999,0F0\n"),
      "a.csv: no rank does 0F1; wanted stages 0 to 999999999 for micro-batches 0 to 999999999");
}

TEST(ScheduleFileTest, EveryRankHoldsItsStages) {
  EXPECT_EQ(Complaint("0F0,0B0\n1F0\n2F0,2B0,1B0\n"),
            "a.csv:3:9: cell 3: rank 2 does 1B0, but 1F0 is on rank 1");
  EXPECT_EQ(Complaint("0F0,2F0,2B0,0B0\n1F0,1B0\n"),
            "a.csv:2: rank 1 holds 1 of the stages, rank 0 holds 2; wanted equally many");
}

TEST(ScheduleFileTest, EveryLineIsARank) {
  EXPECT_EQ(Complaint(""), "a.csv: is empty; wanted one line a rank");
  EXPECT_EQ(Complaint(" \r\n\n"), "a.csv: is empty; wanted one line a rank");
  const std::string idle = "rank 1 does nothing; wanted one line a rank, with actions such as 0F3";
  EXPECT_EQ(Complaint("0F0,0B0\n\n1F0,1B0\n"), "a.csv:2: " + idle);
  EXPECT_EQ(Complaint("0F0,0B0\n,,,\n"), "a.csv:2: " + idle);
  EXPECT_EQ(Complaint("0F0,0B0\n1UNSHARD\n"), "a.csv:2: " + idle);
}

TEST(ScheduleFileTest, OrdersMustBePossible) {
  EXPECT_EQ(Complaint("0B0,0F0\n"), "a.csv:1:1: cell 1: rank 0 does 0B0 before 0F0");
  EXPECT_EQ(Complaint("0F0,0W0,0I0\n"), "a.csv:1:5: cell 2: rank 0 does 0W0 before 0I0");
  EXPECT_EQ(Complaint("0F0,(0F1;0F2)OVERLAP_F_B,0B0,0B1,0B2\n"),
            "a.csv:1:5: cell 2: 0F1 and 0F2 overlap; wanted a forward and a backward");
  const auto deadlock = ParseScheduleFile("0F0,0B0,0F1,0B1\n1F0,1F1,1B0,1B1\n", "a.csv");
  ASSERT_FALSE(deadlock.has_value());
  EXPECT_EQ(deadlock.error().code, ErrorCode::kInfeasible);
  EXPECT_EQ(deadlock.error().message,
            "a.csv: deadlock: rank 0 waits at 0B0 for 1B0 of rank 1, which comes after 1F1, which "
            "waits for 0F1 of rank 0, which comes after 0B0");
}

TEST(ScheduleFileTest, GarbageIsShownShortAndPrintable) {
  const std::string binary("\x7f\x45LF\x00\x01\xff\x1b[31m", 12);
  EXPECT_THAT(Complaint(binary),
              StartsWith("a.csv:1:1: cell 1: found \"\\x7fELF\\x00\\x01\\xff\\x1b[31m\", wanted"));
  constexpr std::size_t kLong = 10'000'000;
  EXPECT_THAT(Complaint(std::string(kLong, 'x')),
              StartsWith("a.csv:1:1: cell 1: found \"" + std::string(40, 'x') + "\"…, wanted"));
  EXPECT_THAT(Complaint(std::string(kLong, '9')), HasSubstr("found \"9999"));
  EXPECT_THAT(Complaint(std::string(kLong, ',')), HasSubstr("rank 0 does nothing"));
  EXPECT_THAT(Complaint(std::string(kLong, '(')), HasSubstr("found \"(((("));
  EXPECT_EQ(Complaint(std::string(kLong, '\n')), "a.csv: is empty; wanted one line a rank");
  EXPECT_THAT(Complaint(std::string(kLong, '\n') + "0F0"), HasSubstr("rank 0 does nothing"));
}

TEST(ScheduleFileTest, LongLinesAreRead) {
  std::string text;
  for (int mb = 0; mb < 600'000; ++mb) text += std::to_string(0) + "F" + std::to_string(mb) + ",";
  for (int mb = 0; mb < 600'000; ++mb) text += std::to_string(0) + "B" + std::to_string(mb) + ",";
  ASSERT_GT(text.size(), 10'000'000u);
  const auto schedule = ParseScheduleFile(text, "a.csv");
  ASSERT_TRUE(schedule.has_value()) << schedule.error().message;
  EXPECT_EQ(schedule->micro_batches, 600'000);
}

// Whatever stands in a file, reading it ends, with a schedule that can run or with a message.
TEST(ScheduleFileTest, SurvivesRandomChanges) {
  std::mt19937 random(11);
  const std::string letters = "0123456789FBIW,,,()\n;_OVERLAPSENDR\xff \r";
  int accepted = 0;
  int rejected = 0;
  for (const v1::Schedule kind : {v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_V,
                                  v1::SCHEDULE_DUALPIPE, v1::SCHEDULE_DUALPIPE_V}) {
    const std::string original = WriteScheduleFile(*CreateSchedule({kind, 4, 8}));
    for (int i = 0; i < 3000; ++i) {
      std::string text = original;
      for (auto changes = random() % 3 + 1; changes > 0; --changes) {
        const std::size_t at = random() % text.size();
        const char letter = letters[random() % letters.size()];
        switch (random() % 3) {
          case 0:
            text[at] = letter;
            break;
          case 1:
            text.erase(at, random() % 12 + 1);
            break;
          default:
            text.insert(at, 1, letter);
        }
      }
      const auto schedule = ParseScheduleFile(text, "a.csv");
      if (schedule.has_value()) {
        ++accepted;
        EXPECT_TRUE(CheckExecutable(*schedule).has_value()) << text;
      } else {
        ++rejected;
        EXPECT_THAT(schedule.error().message, StartsWith("a.csv:"));
      }
    }
  }
  EXPECT_GT(accepted, 10);
  EXPECT_GT(rejected, 1000);
}

}  // namespace
}  // namespace stepcast
