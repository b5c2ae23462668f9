#include "validation/accuracy/accuracy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

ValidatedRun Compared(double forecast, double measured) {
  ValidatedRun run;
  run.simulated = true;
  run.forecast_s = forecast;
  run.measured_s = measured;
  run.error = forecast / measured - 1;
  return run;
}

ValidationSet SetOf(const std::string& file, std::vector<ValidatedRun> runs) {
  ValidationSet set;
  set.file = file;
  set.runs = std::move(runs);
  std::vector<const ValidatedRun*> simulated;
  for (const ValidatedRun& run : set.runs) {
    if (run.simulated) simulated.push_back(&run);
  }
  set.simulated = simulated.size();
  set.total = Summarize(simulated);
  return set;
}

// Two rows with an interval and memory, and a row that was skipped; a set that met its aim.
std::vector<ValidationSet> TwoSets() {
  ValidatedRun inside = Compared(1.1, 1.0);
  inside.interval =
      Interval{Duration::Seconds(0.9), Duration::Seconds(1.1), Duration::Seconds(1.3)};
  inside.memory_error = -0.2;
  ValidatedRun outside = Compared(1.4, 1.0);
  outside.interval =
      Interval{Duration::Seconds(1.2), Duration::Seconds(1.4), Duration::Seconds(1.6)};
  return {SetOf("runs/a.csv", {inside, outside, ValidatedRun()}),
          SetOf("runs/b.csv", {Compared(0.98, 1.0)})};
}

AccuracyFacts Facts() {
  AccuracyFacts facts;
  FittedNumbers by_hand;
  by_hand.file = "profiles/data/host/old/parameters.profile";
  by_hand.provenance.method = "coordinate search over every third run";
  by_hand.parameters = {{"host_step_us", "us", "host time once a step", 0, 690, {}, {}, 0}};
  facts.by_hand = {by_hand};
  FittedNumbers fit;
  fit.file = "profiles/data/framework/torchtitan/a100/runs.profile";
  fit.provenance.source = "stepcast calibrate";
  fit.provenance.device = "a100";
  fit.provenance.software = "torchtitan";
  fit.provenance.method = "fitted to 7 published runs of pytorch/torchtitan";
  fit.provenance.note =
      "mean absolute error 14.1 % before and 1.8 % after; of what the fit had not seen: models "
      "2.6 %, numbers of GPUs only one, sources only one";
  fit.parameters = {{"kernel_gap_us", "us", "idle time between two kernels | of a stream", 0, 1.247,
                     0.3958, 3.931, 0},
                    {"residual_p05_log", "log", "", 0, -0.0513, {}, {}, 0},
                    {"residual_p95_log", "log", "", 0, 0.0488, {}, {}, 0}};
  facts.calibrated = {fit};
  v1::AccuracyNotes& notes = facts.notes;
  notes.set_introduction("How to read this.\n");
  notes.set_errors("Below the errors.");
  notes.set_fitted_by_hand("Above the numbers.");
  notes.set_calibrated("Above the fits.");
  notes.add_weak_spots("Some runs\nare too short.\n");
  notes.add_weak_spots("Others are too long.");
  v1::AccuracyAim& aim = *notes.add_aims();
  aim.set_set("b.csv");
  aim.set_mape_fraction(0.0365);
  aim.set_reason("Other's");
  v1::PublishedError& published = *facts.published.add_errors();
  published.set_set("b.csv");
  published.set_simulator("Other");
  published.set_rows(8);
  published.set_mape_fraction(0.0365);
  published.set_max_fraction(0.0887);
  published.set_conditions("as published");
  published.set_source("A paper, 2023");
  return facts;
}

TEST(AccuracyDocumentTest, EqualsTheGolden) {
  std::ifstream file("validation/accuracy/testdata/document.md");
  const std::string golden{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(AccuracyDocument(TwoSets(), Facts()), golden);
}

TEST(AccuracyDocumentTest, SaysWhichAimsAreMissed) {
  AccuracyFacts facts = Facts();
  facts.notes.mutable_aims(0)->set_mape_fraction(0.01);
  EXPECT_THAT(AccuracyDocument(TwoSets(), facts), HasSubstr("| 1 % (Other's), missed |"));
}

// 1.2 s without recomputation where it takes 1.5 s with it, forecast as 1.0 s and 1.2 s: 1.25
// against 1.2, 4 % too little.
TEST(AccuracyDocumentTest, ShowsEffectsWhereRunsDifferInOneChoice) {
  AccuracyFacts facts = Facts();
  facts.effects = *EffectCatalogue::Load(DefaultEffectFile());
  ValidatedRun full = Compared(1.2, 1.5);
  full.run.cells = {{"recompute", "full"}};
  ValidatedRun none = Compared(1.0, 1.2);
  none.run.cells = {{"recompute", "none"}};
  full.samples = none.samples = 8;
  const std::string document = AccuracyDocument({SetOf("runs/a.csv", {full, none})}, facts);
  EXPECT_THAT(document, HasSubstr("## Published effects\n"));
  EXPECT_THAT(document, HasSubstr("| no recomputation, against full | `a.csv` | 1 | 1.250 (1.25 to "
                                  "1.25) | 1.200 (1.20 to 1.20) | 4.0 % | 4.0 % | 1 of 1 | - |\n"));
}

// A profile that another program wrote, in other words, is shown as far as it can be.
TEST(AccuracyDocumentTest, WhatAFitDoesNotSayIsADash) {
  AccuracyFacts facts = Facts();
  facts.calibrated[0].provenance.note = "";
  EXPECT_THAT(AccuracyDocument(TwoSets(), facts),
              HasSubstr("| torchtitan | `a100` | 7 | - | - | - | - |"));
}

// The shipped catalogue and profiles: every fit says its errors, and no pair was fitted twice.
TEST(AccuracyFactsTest, OfTheShippedDataAreComplete) {
  const Result<AccuracyFacts> facts = LoadAccuracyFacts();
  ASSERT_TRUE(facts.has_value()) << facts.error().message;
  EXPECT_GE(facts->by_hand.size(), 1u);
  EXPECT_GE(facts->calibrated.size(), 12u);
  std::set<std::string> pairs;
  for (const FittedNumbers& fit : facts->calibrated) {
    EXPECT_THAT(fit.file, ::testing::StartsWith("profiles/data/framework/"));
    EXPECT_THAT(
        fit.provenance.note,
        ::testing::ContainsRegex("error .* before and .* after; .* models .*, numbers of GPUs "));
    EXPECT_THAT(fit.provenance.method, ::testing::ContainsRegex("fitted to .* published runs of"));
    EXPECT_TRUE(pairs.insert(fit.provenance.software + "/" + fit.provenance.device).second);
  }
  EXPECT_EQ(AccuracyDocument({}, *facts), AccuracyDocument({}, *facts));
}

}  // namespace
}  // namespace stepcast
