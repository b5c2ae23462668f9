// A sweep that is killed again and again, at any moment.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "cli/process.h"
#include "scenarios/sweep/store.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast::testing {
namespace {

constexpr const char* kScenario =
    "model: {family: gpt, layers: 4, hidden_size: 512, attention_heads: 8, vocabulary_size: 8192}\n"
    "cluster: {name: dgx-h100-ndr, gpus: 8}\n"
    "training: {global_batch_size: 64, sequence_length: 512}\n"
    "framework: megatron-core\n"
    "strategy: {micro_batch_size: 1}\n";
// 3 x 3 x 4 x 4 points, of which some cannot be.
constexpr const char* kSweep =
    "scenario: small.yaml\n"
    "grid:\n"
    "- {field: strategy.tensor_parallel_degree, values: [1, 2, 3]}\n"
    "- {field: strategy.pipeline_parallel_degree, values: [1, 2, 4]}\n"
    "- {field: strategy.zero_stage, values: [0..3]}\n"
    "- {field: strategy.micro_batch_size, values: [1..8*2]}\n";
constexpr std::size_t kPoints = 144;
constexpr int kKills = 20;

std::string BytesOf(const std::string& path) {
  Result<std::string> bytes = ReadWholeFile(path);
  EXPECT_TRUE(bytes.has_value()) << bytes.error().message;
  return *std::move(bytes);
}

/// Rows of the table that are there whole, without the line of names.
std::size_t RowsOf(const std::string& csv) {
  const std::string text = ReadWholeFile(csv).value_or("");
  const auto lines = std::count(text.begin(), text.end(), '\n');
  return lines > 0 ? static_cast<std::size_t>(lines) - 1 : 0;
}

class SweepKillTest : public ::testing::Test {
 protected:
  SweepKillTest() {
    directory_.Write("small.yaml", kScenario);
    directory_.Write("sweep.yaml", kSweep);
  }
  ProcessResult Sweep(const std::string& out, double time_limit_s = 300) const {
    return RunStepcast({"sweep", "sweep.yaml", "--out", out, "--resume", "--threads=2"},
                       directory_.path(), StandardOutput::kCaptured, time_limit_s);
  }
  std::string Path(const std::string& name) const { return directory_.Path(name); }

  TemporaryDirectory directory_;
};

// The points that are there never grow fewer, what the table has shown is among them, and the files
// in the end are those of a sweep that nobody killed.
TEST_F(SweepKillTest, KillingAtAnyMomentLosesNothingThatIsWritten) {
  const ProcessResult whole = Sweep("whole.db");
  ASSERT_EQ(whole.exit_code, 0) << whole.err;
  std::mt19937 random(20240607);  // The same moments each time, as far as the clock goes.
  std::uniform_real_distribution<double> moment(0, whole.seconds);
  int kills = 0;
  int between = 0;  // kills with some points there and some missing
  int sweeps = 0;
  std::size_t there = 0;
  while (kills < kKills || sweeps == 0) {
    // The last time nobody kills it.
    const bool killing = kills < kKills;
    const double limit = killing ? moment(random) : 300;
    const ProcessResult result = Sweep("cut.db", limit);
    if (result.exit_code == -1) {
      ASSERT_GE(result.seconds, limit) << "it ended by itself: " << result.err;
      ASSERT_TRUE(killing) << "it does not end";
      ++kills;
      if (!std::filesystem::exists(Path("cut.db.partial"))) continue;
      const auto store = sweep_internal::Store::Reopen(Path("cut.db.partial"));
      ASSERT_TRUE(store.has_value()) << store.error().message;
      std::size_t now = 0;
      if (*store) {
        const auto points = (*store)->Points();
        ASSERT_TRUE(points.has_value()) << points.error().message;
        now = points->size();
      }
      EXPECT_GE(now, there);
      EXPECT_GE(now, RowsOf(Path("cut.csv")));
      there = now;
      if (there > 0 && there < kPoints) ++between;
      continue;
    }
    ASSERT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(result.out, whole.out);
    EXPECT_EQ(BytesOf(Path("cut.db")), BytesOf(Path("whole.db")));
    EXPECT_EQ(BytesOf(Path("cut.csv")), BytesOf(Path("whole.csv")));
    EXPECT_FALSE(std::filesystem::exists(Path("cut.db.partial")));
    ++sweeps;
    there = 0;
    for (const char* const name : {"cut.db", "cut.csv"}) std::filesystem::remove(Path(name));
  }
  EXPECT_GE(between, kKills / 4) << "most of the kills met no point; the sweep is too short";
}

}  // namespace
}  // namespace stepcast::testing
