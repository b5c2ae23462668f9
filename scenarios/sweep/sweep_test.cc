#include "scenarios/sweep/sweep.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/report/report.h"
#include "scenarios/sweep/digest.h"
#include "scenarios/sweep/knee.h"
#include "scenarios/sweep/point.h"
#include "scenarios/sweep/ranking.h"
#include "scenarios/sweep/store.h"
#include "simulator/base/golden.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

const Environment& SharedEnvironment() {
  static const auto* environment = new Result<Environment>(Environment::Load());
  EXPECT_TRUE(environment->has_value()) << environment->error().message;
  return **environment;
}

std::string BytesOf(const std::string& path) {
  Result<std::string> bytes = ReadWholeFile(path);
  EXPECT_TRUE(bytes.has_value()) << bytes.error().message;
  return *std::move(bytes);
}

/// A small GPT on four GPUs.
constexpr const char* kScenario =
    "model: {family: gpt, layers: 8, hidden_size: 1024, attention_heads: 16,\n"
    "        vocabulary_size: 32000}\n"
    "cluster: {name: dgx-h100-ndr, gpus: 4}\n"
    "training: {global_batch_size: 16, sequence_length: 1024}\n"
    "framework: megatron-core\n"
    "strategy: {pipeline_parallel_degree: 2, data_parallel_degree: 2, micro_batch_size: 1}\n";

constexpr const char* kGrid =
    "grid:\n"
    "- {field: strategy.pipeline_parallel_degree, values: [1, 2, 3]}\n"
    "- {field: strategy.micro_batch_size, values: [1..4*2]}\n";

class SweepTest : public ::testing::Test {
 protected:
  Result<Sweep> Load(const std::string& sweep, const SweptFields& over = {},
                     const std::vector<Override>& overrides = {}) const {
    directory_.Write("small.yaml", kScenario);
    return LoadSweep(directory_.Write("sweep.yaml", "scenario: small.yaml\n" + sweep), overrides,
                     over);
  }
  Sweep LoadOrDie(const std::string& sweep, const SweptFields& over = {}) const {
    Result<Sweep> loaded = Load(sweep, over);
    EXPECT_TRUE(loaded.has_value()) << loaded.error().message;
    return *std::move(loaded);
  }
  std::string Complaint(const std::string& sweep, const SweptFields& over = {},
                        const std::vector<Override>& overrides = {}) const {
    const auto loaded = Load(sweep, over, overrides);
    if (loaded) return "accepted";
    std::string message = loaded.error().message;
    for (std::size_t at = 0; (at = message.find(directory_.path() + "/")) != std::string::npos;) {
      message.erase(at, directory_.path().size() + 1);
    }
    return message;
  }
  static Result<SweepResult> Run(const Sweep& sweep, const SweepOptions& options = {}) {
    return RunSweep(SharedEnvironment(), sweep, options);
  }
  static SweepResult RunOrDie(const Sweep& sweep, const SweepOptions& options = {}) {
    Result<SweepResult> result = Run(sweep, options);
    EXPECT_TRUE(result.has_value()) << result.error().message;
    return *std::move(result);
  }
  /// Into files of that name.
  SweepOptions To(const std::string& name, int threads = 0, Shard shard = {}) const {
    SweepOptions options;
    options.out = directory_.Path(name);
    options.threads = threads;
    options.shard = shard;
    options.program = "stepcast of the test";
    return options;
  }
  void ExpectSameFiles(const std::string& one, const std::string& other) const {
    for (const char* const suffix : {".db", ".csv"}) {
      EXPECT_EQ(BytesOf(directory_.Path(one + suffix)), BytesOf(directory_.Path(other + suffix)))
          << one << " and " << other << suffix;
    }
  }
  std::string ErrorOf(const Result<SweepResult>& result) const {
    return result ? "accepted" : result.error().message;
  }

  TemporaryDirectory directory_;
};

std::vector<std::string> Texts(const Sweep& sweep) {
  std::vector<std::string> texts;
  for (std::size_t point = 0; point < sweep.size(); ++point) {
    std::string text;
    for (const Setting& setting : sweep.SettingsOf(point)) {
      text += (text.empty() ? "" : " ") + setting.path.substr(setting.path.rfind('.') + 1) + "=" +
              setting.value;
    }
    texts.push_back(text);
  }
  return texts;
}

TEST_F(SweepTest, TheLastAxisOfAGridChangesFastest) {
  EXPECT_THAT(Texts(LoadOrDie("grid:\n"
                              "- {field: strategy.zero_stage, values: [0, 1]}\n"
                              "- {field: strategy.micro_batch_size, values: [1, 2, 4]}\n")),
              ElementsAre("zero_stage=0 micro_batch_size=1", "zero_stage=0 micro_batch_size=2",
                          "zero_stage=0 micro_batch_size=4", "zero_stage=1 micro_batch_size=1",
                          "zero_stage=1 micro_batch_size=2", "zero_stage=1 micro_batch_size=4"));
}

TEST_F(SweepTest, EachPointOfAListIsTriedWithTheGridAndTheFlags) {
  const Sweep sweep = LoadOrDie(
      "points:\n"
      "- set: [strategy.zero_stage=3, strategy.recompute=full]\n"
      "- set: [strategy.schedule=gpipe]\n"
      "grid:\n"
      "- {field: strategy.micro_batch_size, values: [1, 2]}\n",
      {"training.sequence_length=512,1024"});
  EXPECT_THAT(sweep.fields,
              ElementsAre("strategy.zero_stage", "strategy.recompute", "strategy.schedule",
                          "strategy.micro_batch_size", "training.sequence_length"));
  const auto texts = Texts(sweep);
  ASSERT_THAT(texts, SizeIs(8));
  EXPECT_EQ(texts[1], "zero_stage=3 recompute=full micro_batch_size=1 sequence_length=1024");
  EXPECT_EQ(texts[6], "schedule=gpipe micro_batch_size=2 sequence_length=512");
}

TEST_F(SweepTest, ValuesMayBeRangesOfWholeNumbers) {
  const auto values = [this](const std::string& text) {
    return Texts(LoadOrDie("", {"strategy.micro_batch_size=" + text}));
  };
  EXPECT_THAT(values("1..3"),
              ElementsAre("micro_batch_size=1", "micro_batch_size=2", "micro_batch_size=3"));
  EXPECT_THAT(values("2..9+3"),
              ElementsAre("micro_batch_size=2", "micro_batch_size=5", "micro_batch_size=8"));
  EXPECT_THAT(values("1..9*2,16"),
              ElementsAre("micro_batch_size=1", "micro_batch_size=2", "micro_batch_size=4",
                          "micro_batch_size=8", "micro_batch_size=16"));
  EXPECT_THAT(Texts(LoadOrDie("", {"strategy.layers_per_stage=[4, 4],[3, 5]"})),
              ElementsAre("layers_per_stage=[4, 4]", "layers_per_stage=[3, 5]"));
  for (const char* const wrong : {"3..1", "1..", "1..8*1", "1..8+0", "0..8*2", "-1..3", "1..8+x"}) {
    EXPECT_THAT(Complaint("", {std::string("strategy.micro_batch_size=") + wrong}),
                HasSubstr("wanted whole numbers from 0 to 2^40"))
        << wrong;
  }
}

// A mistake is found before anything is forecast.
TEST_F(SweepTest, WhatIsWrittenWrongIsAnErrorWithItsPlace) {
  EXPECT_THAT(Complaint("grid:\n- {field: strategy.micro_batch_sise, values: [1]}\n"),
              AllOf(StartsWith("sweep.yaml:3: "), HasSubstr("micro_batch_size")));
  EXPECT_THAT(Complaint("grid:\n- {field: strategy.zero_stage, values: [0, 5]}\n"),
              AllOf(StartsWith("sweep.yaml:3: "), HasSubstr("5")));
  EXPECT_THAT(Complaint("grd:\n- {field: strategy.zero_stage, values: [0]}\n"),
              AllOf(StartsWith("sweep.yaml:2: "), HasSubstr("grid")));
  EXPECT_THAT(Complaint("points:\n- set: [strategy.zero_stage]\n"), StartsWith("sweep.yaml:3: "));
  EXPECT_THAT(Complaint("set: [strategy]\n", {"strategy.zero_stage=1"}),
              StartsWith("sweep.yaml:2: "));
  EXPECT_THAT(Complaint("", {"strategy.zero_stage"}), StartsWith("--over strategy.zero_stage: "));
  EXPECT_THAT(Complaint("", {}), HasSubstr("nothing to sweep over; wanted --over PATH=VALUES"));
  EXPECT_THAT(Complaint("", {"strategy.zero_stage=0,1,0"}),
              HasSubstr("strategy.zero_stage=0 is there twice"));
  EXPECT_THAT(Complaint("", {"strategy.zero_stage=0,1", "strategy={zero_stage: 1}"}),
              AllOf(StartsWith("--over strategy={zero_stage: 1}: "), HasSubstr("set twice"),
                    HasSubstr("--over strategy.zero_stage=0,1")));
  EXPECT_THAT(Complaint("", {"training.global_batch_size=1..100000", "cluster.gpus=1..1000"}),
              HasSubstr("a sweep of 1e+08 points, and one holds 1000000 at most"));
  const auto none = LoadSweep(directory_.Write("other.yaml", "scenario: none.yaml\n"), {}, {});
  ASSERT_FALSE(none.has_value());
  EXPECT_THAT(none.error().message, HasSubstr("other.yaml:1: scenario: "));
}

TEST_F(SweepTest, AScenarioIsSweptOverFlags) {
  const std::string path = directory_.Write("small.yaml", kScenario);
  const SweptFields over = {"strategy.micro_batch_size=1,2"};
  const auto sweep = LoadSweep(path, {}, over);
  ASSERT_TRUE(sweep.has_value()) << sweep.error().message;
  EXPECT_EQ(sweep->name, "small");
  EXPECT_EQ(sweep->size(), 2U);
  const auto wrong = LoadSweep(directory_.Write("wrong.yaml", "modell: {}\n"), {}, over);
  ASSERT_FALSE(wrong.has_value());
  EXPECT_THAT(wrong.error().message, HasSubstr("did you mean \"model\""));
}

// What holds for all points: the file's, then the command line's.
TEST_F(SweepTest, AFixedFieldOfTheCommandLineWins) {
  const auto sweep = Load("set: [training.sequence_length=512, training.global_batch_size=8]\n",
                          {"strategy.micro_batch_size=1,2"}, {{"training.sequence_length", "256"}});
  ASSERT_TRUE(sweep.has_value()) << sweep.error().message;
  EXPECT_EQ(sweep->source.scenario.message.training().sequence_length(), 256);
  EXPECT_EQ(sweep->source.scenario.message.training().global_batch_size(), 8);
}

TEST_F(SweepTest, APointSaysWhatItsForecastSays) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=2"});
  const SweepResult result = RunOrDie(sweep);
  const std::vector<Override> overrides = {{"strategy.micro_batch_size", "2"}};
  const auto scenario = sweep.source.with(overrides);
  ASSERT_TRUE(scenario.has_value());
  const auto made = MakeForecast(SharedEnvironment(), *scenario);
  ASSERT_TRUE(made.has_value());
  const Forecast& forecast = made->forecast;
  const SweptPoint& point = result.points.at(0);
  EXPECT_EQ(point.status, PointStatus::kFits);
  EXPECT_EQ(point.Number(Figure::kStepTime), forecast.step_time.seconds());
  EXPECT_EQ(point.Number(Figure::kP95), forecast.interval->p95.seconds());
  // 16 samples of 1024 tokens.
  EXPECT_DOUBLE_EQ(*point.Number(Figure::kTokensPerSecond),
                   16 * 1024 / forecast.step_time.seconds());
  EXPECT_EQ(point.Number(Figure::kMfu), forecast.mfu);
  EXPECT_EQ(point.Number(Figure::kUsdPerStep), *forecast.cost.usd_per_step);
  EXPECT_EQ(point.Number(Figure::kPeakBytes), static_cast<double>(forecast.peak().count()));
  EXPECT_EQ(point.Number(Figure::kPipelineBubble), forecast.breakdown.pipeline_bubble.seconds());
  EXPECT_EQ(point.Number(Figure::kInput), forecast.breakdown.input.seconds());
  // What is no stall is the rank's own work.
  EXPECT_NEAR(*point.Number(Figure::kStall) + *point.Number(Figure::kCompute) +
                  *point.Number(Figure::kOptimizer) + *point.Number(Figure::kHost),
              *point.Number(Figure::kStepTime), 1e-9);
}

TEST_F(SweepTest, WhatCannotBeIsARowWithItsReason) {
  const SweepResult result =
      RunOrDie(LoadOrDie("points:\n"
                         "- set: [strategy.pipeline_parallel_degree=3]\n"
                         "- set: [training.sequence_length=65536, strategy.micro_batch_size=8]\n"
                         "- set: [strategy.micro_batch_size=2]\n"));
  ASSERT_THAT(result.points, SizeIs(3));
  EXPECT_EQ(result.points[0].status, PointStatus::kImpossible);
  EXPECT_THAT(result.points[0].reason, HasSubstr("does not divide 4 GPUs"));
  EXPECT_FALSE(result.points[0].Number(Figure::kStepTime).has_value());
  EXPECT_EQ(result.points[1].status, PointStatus::kDoesNotFit);
  EXPECT_THAT(result.points[1].reason, HasSubstr("GiB, and tensors can use"));
  EXPECT_TRUE(result.points[1].Number(Figure::kStepTime).has_value());
  EXPECT_EQ(result.points[2].status, PointStatus::kFits);
  EXPECT_EQ(result.points[2].reason, "");
  const std::string csv = SweepCsv(result);
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 4);
}

// The scenario states a data-parallel degree of 2.
TEST_F(SweepTest, WhatFollowsFromAFieldMovesAlong) {
  const SweepResult result = RunOrDie(LoadOrDie("", {"strategy.pipeline_parallel_degree=1,2,4"}));
  for (const SweptPoint& point : result.points) EXPECT_EQ(point.reason, "");
}

// What would follow from the degree, layers in equal parts, is not what was asked for.
TEST_F(SweepTest, WhatIsAskedForStays) {
  const SweepResult result = RunOrDie(LoadOrDie(
      "points:\n"
      "- set: [strategy.pipeline_parallel_degree=4]\n"
      "- set: [strategy.pipeline_parallel_degree=4, \"strategy.layers_per_stage=[1,1,1,5]\"]\n"
      "- set: [\"cluster={name: dgx-a100-80gb-hdr, gpus: 4, usd_per_gpu_hour: 3600}\"]\n"));
  ASSERT_THAT(result.points, SizeIs(3));
  EXPECT_GT(*result.points[1].Number(Figure::kStepTime),
            1.2 * *result.points[0].Number(Figure::kStepTime));
  EXPECT_NEAR(*result.points[2].Number(Figure::kUsdPerStep),
              4 * *result.points[2].Number(Figure::kStepTime), 1e-9);
}

TEST_F(SweepTest, FilesOfOthersStay) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  directory_.Write("mine.csv", "my,data\n");
  EXPECT_THAT(ErrorOf(Run(sweep, To("mine.db"))), HasSubstr("mine.csv: is there already"));
  EXPECT_EQ(BytesOf(directory_.Path("mine.csv")), "my,data\n");
  RunOrDie(sweep, To("one.db"));
  RunOrDie(LoadOrDie("", {"strategy.micro_batch_size=1,4"}), To("two.db"));
  EXPECT_THAT(ErrorOf(MergeSweeps({directory_.Path("one.db")}, directory_.Path("two.db"))),
              HasSubstr("two.db: is there already, and differs in the sweep"));
  EXPECT_THAT(ErrorOf(MergeSweeps({directory_.path()}, directory_.Path("three.db"))),
              HasSubstr("found a folder"));
}

TEST_F(SweepTest, FilesDoNotDependOnThreads) {
  const Sweep sweep = LoadOrDie(kGrid);
  const SweepResult one = RunOrDie(sweep, To("one.db", 1));
  const SweepResult many = RunOrDie(sweep, To("many.db", 4));
  ExpectSameFiles("one", "many");
  EXPECT_EQ(one.points, many.points);
  EXPECT_EQ(SweepCsv(one), BytesOf(directory_.Path("one.csv")));
  EXPECT_FALSE(std::filesystem::exists(directory_.Path("one.db.partial")));
}

TEST_F(SweepTest, MergedShardsAreTheWholeSweep) {
  const Sweep sweep = LoadOrDie(kGrid);
  const SweepResult whole = RunOrDie(sweep, To("whole.db"));
  std::vector<std::string> files;
  for (const int number : {3, 1, 2}) {
    const Shard shard{number, 3};
    const SweepResult part = RunOrDie(sweep, To("part.db", 1, shard));
    EXPECT_THAT(part.points, SizeIs(3));
    files.push_back(ShardPath(directory_.Path("part.db"), shard));
  }
  EXPECT_THAT(files.front(), HasSubstr("part-shard-3-of-3.db"));
  const auto merged = MergeSweeps(files, directory_.Path("merged.db"));
  ASSERT_TRUE(merged.has_value()) << merged.error().message;
  EXPECT_EQ(merged->points, whole.points);
  ExpectSameFiles("merged", "whole");
}

TEST_F(SweepTest, MergeRefusesWhatIsNotOneWholeSweep) {
  const Sweep sweep = LoadOrDie(kGrid);
  RunOrDie(sweep, To("a.db", 0, {1, 3}));
  RunOrDie(sweep, To("a.db", 0, {2, 3}));
  const std::string first = directory_.Path("a-shard-1-of-3.db");
  const std::string second = directory_.Path("a-shard-2-of-3.db");
  const std::string out = directory_.Path("out.db");
  EXPECT_THAT(ErrorOf(MergeSweeps({first, second}, out)),
              StartsWith("3 of 9 points are missing (2, 5, 8); "));
  const auto other = [&](const Sweep& different, const SweepOptions& options) {
    std::filesystem::remove(ShardPath(options.out, options.shard));
    RunOrDie(different, options);
    return ErrorOf(MergeSweeps({first, ShardPath(options.out, options.shard)}, out));
  };
  SweepOptions newer = To("b.db", 0, {2, 3});
  newer.program = "stepcast of tomorrow";
  EXPECT_THAT(
      other(sweep, newer),
      HasSubstr("they differ in the program (stepcast of the test and stepcast of tomorrow)"));
  EXPECT_THAT(other(LoadOrDie(std::string(kGrid) + "set: [training.sequence_length=512]\n"),
                    To("c.db", 0, {2, 3})),
              HasSubstr("they differ in the scenario"));
  EXPECT_THAT(other(LoadOrDie("", {"strategy.micro_batch_size=1,2,4"}), To("d.db", 0, {2, 3})),
              HasSubstr("they differ in the sweep"));
  EXPECT_THAT(ErrorOf(MergeSweeps({directory_.Write("text.db", "not a database at all")}, out)),
              HasSubstr("wanted one that stepcast sweep wrote"));
  EXPECT_THAT(ErrorOf(MergeSweeps({directory_.Path("none.db")}, out)), HasSubstr("no such file"));
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(SweepTest, OnePointCannotBeTwoThings) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  const SweepResult result = RunOrDie(sweep, To("a.db"));
  const auto store = sweep_internal::Store::Open(directory_.Path("a.db"));
  ASSERT_TRUE(store.has_value());
  std::vector<SweptPoint> points = result.points;
  points[1].figures[static_cast<std::size_t>(Figure::kStepTime)] = 1.0;
  ASSERT_TRUE(sweep_internal::WriteStore(directory_.Path("b.db"), store->header(), points));
  EXPECT_THAT(ErrorOf(MergeSweeps({directory_.Path("a.db"), directory_.Path("b.db")},
                                  directory_.Path("out.db"))),
              StartsWith("point 1 is not the same in "));
}

/// What a process leaves that is killed after these points.
void LeaveBehind(const Sweep& sweep, const SweepOptions& options,
                 const std::vector<std::size_t>& numbers) {
  const auto digests = sweep_internal::DigestsOf(sweep);
  ASSERT_TRUE(digests.has_value()) << digests.error().message;
  auto store = sweep_internal::Store::Create(
      options.out + ".partial",
      {options.program, digests->schema, digests->sweep, digests->scenario, digests->data,
       sweep.name, sweep.fields, sweep.size(), options.shard},
      /*in_order=*/false);
  ASSERT_TRUE(store.has_value()) << store.error().message;
  for (const std::size_t number : numbers) {
    const SweptPoint point = sweep_internal::ForecastPoint(SharedEnvironment(), sweep, number);
    ASSERT_TRUE(store->Add({&point, 1}).has_value());
  }
}

TEST_F(SweepTest, AnInterruptedSweepGoesOnToTheSameBytes) {
  const Sweep sweep = LoadOrDie(kGrid);
  RunOrDie(sweep, To("whole.db"));
  SweepOptions options = To("cut.db");
  LeaveBehind(sweep, options, {4, 0, 8});
  EXPECT_THAT(ErrorOf(Run(sweep, options)),
              HasSubstr("cut.db.partial: a sweep that was interrupted; --resume goes on with it"));
  options.resume = true;
  std::vector<std::size_t> reported;
  options.progress = [&reported](std::size_t done, std::size_t all) {
    EXPECT_EQ(all, 9U);
    reported.push_back(done);
  };
  const SweepResult result = RunOrDie(sweep, options);
  EXPECT_EQ(result.resumed, 3U);
  EXPECT_EQ(reported.front(), 3U) << "what was there is done";
  EXPECT_EQ(reported.back(), 9U);
  ExpectSameFiles("cut", "whole");
  EXPECT_FALSE(std::filesystem::exists(directory_.Path("cut.db.partial")));
}

TEST_F(SweepTest, AFinishedSweepIsReadAgain) {
  const Sweep sweep = LoadOrDie(kGrid);
  SweepOptions options = To("done.db");
  const SweepResult first = RunOrDie(sweep, options);
  EXPECT_THAT(ErrorOf(Run(sweep, options)), HasSubstr("done.db: is there already; --resume"));
  options.resume = true;
  std::filesystem::remove(directory_.Path("done.csv"));
  const SweepResult again = RunOrDie(sweep, options);
  EXPECT_EQ(again.points, first.points);
  EXPECT_EQ(again.resumed, 9U);
  EXPECT_EQ(BytesOf(directory_.Path("done.csv")), SweepCsv(first));
}

TEST_F(SweepTest, ResumeStartsWhereThereIsNothing) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  SweepOptions options = To("new.db");
  options.resume = true;
  EXPECT_EQ(RunOrDie(sweep, options).resumed, 0U);
  // A process that was killed before it wrote a header.
  options.out = directory_.Path("empty.db");
  directory_.Write("empty.db.partial", "");
  EXPECT_EQ(RunOrDie(sweep, options).resumed, 0U);
  ExpectSameFiles("new", "empty");
}

TEST_F(SweepTest, ResumeRefusesPointsOfAnotherSweep) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  SweepOptions options = To("old.db");
  LeaveBehind(sweep, options, {0});
  options.resume = true;
  EXPECT_THAT(ErrorOf(Run(LoadOrDie("", {"strategy.micro_batch_size=1,4"}), options)),
              HasSubstr("holds points of another sweep, since it differs in the sweep"));
  directory_.Write("old.db.partial", "this is no database, and long enough to be seen as such");
  EXPECT_THAT(ErrorOf(Run(sweep, options)), HasSubstr("found no whole database"));
}

TEST_F(SweepTest, OneProcessWritesAFile) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  SweepOptions options = To("one.db");
  LeaveBehind(sweep, options, {0});
  const auto other = sweep_internal::Store::Reopen(options.out + ".partial");
  ASSERT_TRUE(other.has_value());
  options.resume = true;
  EXPECT_THAT(ErrorOf(Run(sweep, options)), HasSubstr("another process writes it"));
}

// A file that a scenario names is a part of it.
TEST_F(SweepTest, TheDigestOfAScenarioCoversTheFilesThatItNames) {
  directory_.Write("config.json", "{\"hidden_size\": 1}");
  const auto digest = [this] {
    const Sweep sweep =
        LoadOrDie("set: [model.huggingface_config=config.json]\n", {"strategy.micro_batch_size=1"});
    return sweep_internal::DigestsOf(sweep)->scenario;
  };
  const std::string before = digest();
  EXPECT_EQ(digest(), before);
  directory_.Write("config.json", "{\"hidden_size\": 2}");
  EXPECT_NE(digest(), before);
}

TEST_F(SweepTest, WhatCannotBeWrittenEndsTheSweep) {
  const Sweep sweep = LoadOrDie("", {"strategy.micro_batch_size=1,2"});
  const auto result = Run(sweep, To("no/such/folder/a.db"));
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kIo);
}

TEST(ShardTest, IsWrittenAsItsNumberOfHowMany) {
  EXPECT_EQ(*ParseShard("2/4"), (Shard{2, 4}));
  for (const char* const wrong : {"", "2", "0/4", "5/4", "a/4", "1/", "1/4/2", "-1/4"}) {
    EXPECT_FALSE(ParseShard(wrong).has_value()) << wrong;
  }
  EXPECT_TRUE((Shard{2, 4}).Has(5));
  EXPECT_FALSE((Shard{2, 4}).Has(4));
  EXPECT_EQ(ShardPath("a/sweep.db", {2, 4}), "a/sweep-shard-2-of-4.db");
  EXPECT_EQ(ShardPath("a/sweep.db", {}), "a/sweep.db");
}

TEST(ShardTest, OfASlurmJobArrayIsTheTasksPlace) {
  const auto shard = [](std::map<std::string, std::string> variables) {
    return ShardOfSlurm([&](const std::string& name) { return variables[name]; });
  };
  EXPECT_FALSE(shard({})->has_value());
  // --array=3-9:2 has the tasks 3, 5, 7 and 9.
  EXPECT_EQ(**shard({{"SLURM_ARRAY_TASK_ID", "7"},
                     {"SLURM_ARRAY_TASK_MIN", "3"},
                     {"SLURM_ARRAY_TASK_MAX", "9"},
                     {"SLURM_ARRAY_TASK_STEP", "2"},
                     {"SLURM_ARRAY_TASK_COUNT", "4"}}),
            (Shard{3, 4}));
  // --array=1,2,7 says nothing of how many shards there are.
  const auto uneven = shard({{"SLURM_ARRAY_TASK_ID", "7"},
                             {"SLURM_ARRAY_TASK_MIN", "1"},
                             {"SLURM_ARRAY_TASK_MAX", "7"},
                             {"SLURM_ARRAY_TASK_STEP", "1"},
                             {"SLURM_ARRAY_TASK_COUNT", "3"}});
  ASSERT_FALSE(uneven.has_value());
  EXPECT_THAT(uneven.error().message, HasSubstr("give --shard I/N"));
}

using sweep_internal::FindKnee;

//   10 |*
//    5 |  *
//    0 |    * * *     straight down to a floor: the corner is both.
TEST(KneeTest, IsTheCornerOfAFloor) {
  const auto knee = FindKnee(std::vector<double>{10, 5, 0, 0, 0});
  ASSERT_TRUE(knee.has_value());
  EXPECT_EQ(knee->bend, 2U);
  EXPECT_EQ(knee->enough, 2U);
  EXPECT_EQ(knee->best, 2U);
}

// Below the line from (0, 10) to (4, 0): 10 - 2.5 i less the curve is 0, 4.5, 4, 2 and 0.
TEST(KneeTest, BendsWhereTheCurveIsFarthestBelowItsChord) {
  const auto knee = FindKnee(std::vector<double>{10, 3, 1, 0.5, 0});
  ASSERT_TRUE(knee.has_value());
  EXPECT_EQ(knee->bend, 1U);
  EXPECT_EQ(knee->enough, 4U);
}

// What rises again behind the best value is not a part of it: 10, 5, 2 with 10, 6, 2 as the line.
TEST(KneeTest, EndsWithTheBestValue) {
  const auto knee = FindKnee(std::vector<double>{10, 5, 2, 20});
  ASSERT_TRUE(knee.has_value());
  EXPECT_EQ(knee->best, 2U);
  EXPECT_EQ(knee->bend, 1U);
}

// 16 - 4 i less the curve is 0, 4, 4, 0 and 0.
TEST(KneeTest, IsTheFirstOfEquals) {
  const auto knee = FindKnee(std::vector<double>{16, 8, 4, 4, 0});
  ASSERT_TRUE(knee.has_value());
  EXPECT_EQ(knee->bend, 1U);
}

TEST(KneeTest, IsTheBestValueOfAStraightLine) {
  const auto knee = FindKnee(std::vector<double>{3, 2, 1});
  ASSERT_TRUE(knee.has_value());
  EXPECT_EQ(knee->bend, 2U);
}

TEST(KneeTest, IsNoneWhereNothingIsGained) {
  EXPECT_FALSE(FindKnee(std::vector<double>{1, 1, 1}).has_value());
  EXPECT_FALSE(FindKnee(std::vector<double>{1, 2, 3}).has_value());
  EXPECT_FALSE(FindKnee(std::vector<double>{}).has_value());
}

// Reports, of scenarios whose path does not change; the files are for a person to judge.
TEST(SweepReportTest, AGridIsReportedByItsBestPoints) {
  const auto sweep =
      LoadSweep("scenarios/gallery/gpt-204m-on-4-a100.yaml", {},
                {"strategy.tensor_parallel_degree=1,2,3,4", "strategy.micro_batch_size=1,2",
                 "training.sequence_length=512,131072"});
  ASSERT_TRUE(sweep.has_value()) << sweep.error().message;
  const auto result = RunSweep(SharedEnvironment(), *sweep, {});
  ASSERT_TRUE(result.has_value()) << result.error().message;
  ExpectGoldenFile("scenarios/sweep/testdata/grid.txt", SweepText(*result, 3, {}));
  ExpectGoldenFile("scenarios/sweep/testdata/grid.csv", SweepCsv(*result));
}

/// What the gallery's example of buffers for weights sweeps over.
Result<SweepResult> SweepBuffers(const std::string& file,
                                 const std::vector<Override>& overrides = {}) {
  STEPCAST_ASSIGN_OR_RETURN(const Sweep sweep, LoadSweep(file, overrides, {}));
  return RunSweep(SharedEnvironment(), sweep, {});
}

/// Of a step in which nothing is transferred beside compute: units in the middle of forward.
struct UnitTimes {
  Duration compute;        ///< Of a layer.
  Duration transfer;       ///< Of its weights.
  Duration last_transfer;  ///< Of the output layer's.
  double slowdown = 1;     ///< Of compute beside a collective.
};

UnitTimes TimesOfUnits(const std::string& file) {
  UnitTimes times;
  const std::vector<Override> single = {};
  const auto sweep = LoadSweep(file, single, {});
  EXPECT_TRUE(sweep.has_value()) << sweep.error().message;
  const std::vector<Override> one_buffer = {{"strategy.weight_buffers", "1"}};
  const auto scenario = sweep->source.with(one_buffer);
  EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto made = MakeForecast(SharedEnvironment(), *scenario);
  EXPECT_TRUE(made.has_value()) << made.error().message;
  const SimulatedStep& step = *made->step;
  const int last = static_cast<int>(made->forecast.model.layers) - 1;
  for (const Instruction& instruction : step.program.instructions()) {
    if (instruction.origin.phase != Phase::kForward) continue;
    const StreamKind stream = step.program.stream(instruction.stream).kind;
    const bool moves = stream == StreamKind::kDataParallel || stream == StreamKind::kOffload;
    const Duration device = step.lowered.cost(instruction).device;
    if (instruction.origin.layer == last - 1) {
      (moves ? times.transfer : times.compute) += device;
    } else if (instruction.origin.layer == last && moves) {
      times.last_transfer += device;
    }
  }
  // The output layer is counted with the last layer.
  times.last_transfer = times.last_transfer - times.transfer;
  times.slowdown = 1 + step.lowered.graph.rank_classes()[0].interference_slowdown;
  return times;
}

/// Of N buffers a unit's is free again when the layer N before it is done. Until it is needed N - 1
/// layers compute, which cover its transfer if (N - 1) x compute >= transfer.
int BuffersThatCover(Duration transfer, Duration compute) {
  return 1 + static_cast<int>(std::ceil(transfer / compute));
}

double StallAt(const SweepResult& result, int buffers) {
  return *result.points.at(static_cast<std::size_t>(buffers - 1)).Number(Figure::kStall);
}
double PeakAt(const SweepResult& result, int buffers) {
  return *result.points.at(static_cast<std::size_t>(buffers - 1)).Number(Figure::kPeakBytes);
}

int ValueAt(const sweep_internal::Curve& curve, std::size_t place) {
  return std::stoi(*curve.fitting.at(place)->values.front());
}

// 8 H100, 16 layers of 60.8 million weights, 2048 tokens. Forward, with four buffers (g for a
// gather and c for compute):
//
//   gathers   g13 g14 g15 |------- output layer, 2890 us -------|
//   compute   c12         |c13 890 us|c14 890 us|c15 890 us|wait|output layer
//                         ^ the buffer of layer 12 is free: three layers compute meanwhile
//
// A layer computes for 618 us, and for 890 us beside a gather, which slows it by 1.44 (measured on
// H100). Gathering a layer takes 392 us: 1 + ceil(392 / 890) = 2 buffers cover it. The output
// layer, 256,000 x 2048 weights in bf16 and their cast from fp32, takes 2890 us: 1 + ceil(2890 /
// 890) = 5. With 4 it leaves 2890 - 3 x 890 = 220 us, and nothing else in the step needs more
// buffers.
TEST(WeightBufferTest, EnoughOfThemCoverTheLongestGather) {
  const std::string file = "scenarios/gallery/sweeps/weight-buffers.yaml";
  const UnitTimes times = TimesOfUnits(file);
  const Duration compute = times.compute * times.slowdown;
  // What the comment says.
  EXPECT_NEAR(times.compute.microseconds(), 618, 1);
  EXPECT_NEAR(compute.microseconds(), 890, 1);
  EXPECT_NEAR(times.transfer.microseconds(), 392, 1);
  EXPECT_NEAR(times.last_transfer.microseconds(), 2890, 1);
  const int double_buffering = BuffersThatCover(times.transfer, compute);
  const int enough = BuffersThatCover(times.last_transfer, compute);
  EXPECT_EQ(double_buffering, 2);
  EXPECT_EQ(enough, 5);

  const auto result = SweepBuffers(file);
  ASSERT_TRUE(result.has_value()) << result.error().message;
  const auto curve = sweep_internal::CurveOf(*result);
  ASSERT_TRUE(curve && curve->knee);
  EXPECT_EQ(ValueAt(*curve, curve->knee->bend), double_buffering);
  EXPECT_EQ(ValueAt(*curve, curve->knee->enough), enough);
  // One buffer too few leaves what its layers do not cover.
  EXPECT_NEAR(StallAt(*result, enough - 1) - StallAt(*result, enough),
              (times.last_transfer - compute * static_cast<double>(enough - 2)).seconds(), 1e-6);
  for (int more = enough; more < 8; ++more) {
    EXPECT_NEAR(StallAt(*result, more + 1), StallAt(*result, enough), 1e-9) << more;
  }
  // Each buffer more holds the weights of a layer more: 60,821,504 parameters of 2 bytes.
  for (int buffers = 1; buffers < 8; ++buffers) {
    EXPECT_NEAR(PeakAt(*result, buffers + 1) - PeakAt(*result, buffers), 2 * 60'821'504.0, 0.5)
        << buffers;
  }
}

// One H100 whose weights are in the CPU's memory; 16,384 tokens. A layer computes for 4.77 ms,
// which copies do not slow. Its 121.6 MB take 2.22 ms over PCIe (54.8 GB/s): 1 + ceil(2.22 / 4.77)
// = 2 buffers. The output layer's 208,000 x 2048 weights, 852 MB, take 15.54 ms: 1 + ceil(15.54
// / 4.77) = 5, and with 4 they leave 15.54 - 3 x 4.77 = 1.23 ms.
TEST(WeightBufferTest, EnoughOfThemCoverTheLongestStreamFromTheHost) {
  const std::string file = "scenarios/gallery/sweeps/streamed-weights.yaml";
  const UnitTimes times = TimesOfUnits(file);
  EXPECT_NEAR(times.compute.milliseconds(), 4.77, 0.01);
  EXPECT_NEAR(times.transfer.milliseconds(), 2.22, 0.01);
  EXPECT_NEAR(times.last_transfer.milliseconds(), 15.54, 0.01);
  EXPECT_EQ(BuffersThatCover(times.transfer, times.compute), 2);
  const int enough = BuffersThatCover(times.last_transfer, times.compute);
  EXPECT_EQ(enough, 5);
  const auto result = SweepBuffers(file);
  ASSERT_TRUE(result.has_value()) << result.error().message;
  const auto curve = sweep_internal::CurveOf(*result);
  ASSERT_TRUE(curve && curve->knee);
  EXPECT_EQ(ValueAt(*curve, curve->knee->enough), enough);
  EXPECT_NEAR(StallAt(*result, enough - 1) - StallAt(*result, enough),
              (times.last_transfer - times.compute * static_cast<double>(enough - 2)).seconds(),
              1e-6);
}

TEST(SweepReportTest, OneFieldIsReportedAsACurveWithItsKnee) {
  const auto result = SweepBuffers("scenarios/gallery/sweeps/weight-buffers.yaml");
  ASSERT_TRUE(result.has_value()) << result.error().message;
  ExpectGoldenFile("scenarios/sweep/testdata/curve.txt", SweepText(*result, 3, {}));
  ExpectGoldenFile("scenarios/sweep/testdata/curve.json", SweepJson(*result, 3));
}

}  // namespace
}  // namespace stepcast
