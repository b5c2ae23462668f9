#include "validation/runs/choices.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "simulator/base/temporary_directory.h"
#include "validation/runs/choices_report.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;
using ::testing::SizeIs;
using Cells = std::map<std::string, std::string>;

/// A row of a job on 8 GPUs.
ValidatedRun Row(const std::string& id, Cells layout, double measured, double forecast,
                 const Cells& job = {}) {
  ValidatedRun row;
  Cells cells = {{"id", id}, {"source", "paper"}, {"model", "GPT"}, {"n_gpus", "8"}};
  for (const auto& [column, value] : job) cells[column] = value;
  cells.merge(layout);
  row.run.id = id;
  row.run.source = "paper";
  row.run.cells = std::move(cells);
  row.simulated = true;
  row.measured_s = measured;
  row.forecast_s = forecast;
  row.samples = 16;
  row.error = forecast / measured - 1;
  return row;
}

class ChoicesTest : public ::testing::Test {
 protected:
  Result<EffectCatalogue> Load(const std::string& layout) const {
    return EffectCatalogue::Load(
        directory_.Write("effects.yaml", "results: [id, dp, iter_time_s]\nlayout: " + layout +
                                             "\neffects: [{name: tensor, columns: [tp]}]\n"));
  }
  ChoiceStudy Study(std::vector<std::vector<ValidatedRun>> files) {
    sets_.clear();
    for (std::size_t f = 0; f < files.size(); ++f) {
      sets_.emplace_back();
      sets_.back().file = "runs/" + std::string(1, static_cast<char>('a' + f)) + ".csv";
      sets_.back().runs = std::move(files[f]);
    }
    return StudyChoices(sets_, *Load("[tp, pp, micro_batch]"));
  }

  const TemporaryDirectory directory_;
  std::vector<ValidationSet> sets_;
};

// All forecasts are far too short, and still put the layouts into the right order but for the
// first two: 2.1 s are chosen where 2.0 s were to be had.
TEST_F(ChoicesTest, LoseWhatTheChosenLayoutTakesLonger) {
  const ChoiceStudy study = Study({{Row("t8", {{"tp", "8"}, {"pp", "1"}}, 3.0, 1.5),
                                    Row("t4", {{"tp", "4"}, {"pp", "2"}}, 2.0, 1.1),
                                    Row("t2", {{"tp", "2"}, {"pp", "2"}}, 2.1, 1.0)}});
  ASSERT_THAT(study.groups, SizeIs(1));
  const ChoiceGroup& group = study.groups[0];
  EXPECT_EQ(group.layouts[group.chosen].row->run.id, "t2");
  EXPECT_EQ(group.layouts[group.best].row->run.id, "t4");
  EXPECT_NEAR(group.regret(), 0.05, 1e-12);
  EXPECT_DOUBLE_EQ(group.layouts[0].measured_s, 3.0);
  EXPECT_THAT(group.layouts[0].settings, ElementsAre(Pair("pp", "1"), Pair("tp", "8")));
}

// By hand: group one chooses 1.2 s where 1.0 s are the best (one of two is good), group two the
// best of four, of which two are within 5 %.
TEST_F(ChoicesTest, AddUpOverGroupsAndFiles) {
  const Cells other = {{"model", "BERT"}};
  const ChoiceStudy study = Study(
      {{Row("a", {{"tp", "1"}}, 1.0, 2.0), Row("b", {{"tp", "2"}}, 1.2, 1.0)},
       {Row("c", {{"tp", "1"}}, 1.0, 1.0, other), Row("d", {{"tp", "2"}}, 1.04, 2.0, other),
        Row("e", {{"tp", "4"}}, 1.06, 2.0, other), Row("f", {{"tp", "8"}}, 3.0, 2.0, other)}});
  ASSERT_THAT(study.by_file, SizeIs(2));
  EXPECT_EQ(study.by_file[0].good, 0u);
  EXPECT_EQ(study.by_file[1].good, 1u);
  ASSERT_TRUE(study.total.has_value());
  EXPECT_EQ(study.total->groups, 2u);
  EXPECT_EQ(study.total->layouts, 6u);
  EXPECT_EQ(study.total->good, 1u);
  EXPECT_DOUBLE_EQ(study.total->good_at_random, 0.5);
  EXPECT_NEAR(study.total->worst_regret, 0.2, 1e-12);
  EXPECT_NEAR(study.total->median_regret, 0.1, 1e-12);
}

// Another model, batch or number of GPUs is another job; rows without a measurement are none.
TEST_F(ChoicesTest, AreAmongLayoutsOfOneJob) {
  EXPECT_THAT(
      Study({{Row("a", {{"tp", "1"}}, 1, 1), Row("b", {{"tp", "2"}}, 1, 1, {{"n_gpus", "16"}}),
              Row("c", {{"tp", "2"}}, 1, 1, {{"model", "BERT"}})}})
          .groups,
      IsEmpty());
  ValidatedRun failed = Row("b", {{"tp", "2"}}, 1, 1);
  failed.measured_s.reset();
  failed.error.reset();
  const ChoiceStudy study = Study({{Row("a", {{"tp", "1"}}, 1, 1), failed}});
  EXPECT_THAT(study.groups, IsEmpty());
  EXPECT_FALSE(study.total.has_value());
  EXPECT_THAT(ChoicesText(study, {}), HasSubstr("no two rows do"));
}

// Two runs of one layout are one, of their median.
TEST_F(ChoicesTest, RepeatsAreOneLayout) {
  const ChoiceStudy study =
      Study({{Row("a", {{"tp", "1"}}, 1.0, 1.0), Row("b", {{"tp", "2"}}, 1.5, 2.0),
              Row("again", {{"tp", "1"}}, 1.4, 1.0)}});
  ASSERT_THAT(study.groups, SizeIs(1));
  ASSERT_THAT(study.groups[0].layouts, SizeIs(2));
  EXPECT_EQ(study.groups[0].layouts[0].rows, 2u);
  EXPECT_DOUBLE_EQ(study.groups[0].layouts[0].measured_s, 1.2);
}

// What does not state its pipeline degree may be a repeat of the one that does.
TEST_F(ChoicesTest, WhatIsLeftOpenMakesNoLayout) {
  EXPECT_THAT(
      Study({{Row("a", {{"tp", "1"}, {"pp", "2"}}, 1.0, 1.0), Row("b", {{"tp", "1"}}, 2, 1)}})
          .groups,
      IsEmpty());
  const ChoiceStudy study =
      Study({{Row("a", {{"tp", "1"}, {"pp", "2"}}, 1.0, 1.0), Row("b", {{"tp", "2"}}, 2, 1)}});
  ASSERT_THAT(study.groups, SizeIs(1))
      << "whatever the pipeline degree, tensors are split otherwise";
}

TEST_F(ChoicesTest, AreReported) {
  const ChoiceStudy study =
      Study({{Row("a", {{"tp", "1"}}, 1.0, 2.0), Row("b", {{"tp", "2"}}, 1.2, 1.0),
              Row("c", {{"tp", "1"}}, 1, 1, {{"n_gpus", "16"}}),
              Row("d", {{"tp", "2"}}, 2, 2, {{"n_gpus", "16"}})}});
  const std::string text = ChoicesText(study, {});
  EXPECT_THAT(text, HasSubstr("50.0 %"));
  EXPECT_THAT(text, HasSubstr("a.csv: GPT, n_gpus 8; 2 layouts, +20.0 %"));
  EXPECT_THAT(text, HasSubstr("chosen b: measured 1.2 s, forecast 1 s (tp 2)"));
  EXPECT_THAT(text, Not(HasSubstr("n_gpus 16"))) << "a good choice";
  EXPECT_THAT(ChoicesText(study, {.rows = true}), HasSubstr("n_gpus 16"));
  const auto json = ChoicesJson(study);
  EXPECT_EQ(json["overall"]["good"], 1);
  EXPECT_EQ(json["groups"][0]["chosen"]["id"], "b");
  EXPECT_EQ(json["groups"][0]["best"]["settings"]["tp"], "1");
  const std::string csv = ChoicesCsv(study);
  EXPECT_THAT(csv, HasSubstr("a.csv,1,b,1,tp 2,1.2,1,1,0\n"));
}

TEST_F(ChoicesTest, UnknownColumnsOfLayoutsAreRefused) {
  const auto loaded = Load("[tp, micro_batches]");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("micro_batches is no column"));
  EXPECT_THAT(loaded.error().message, HasSubstr("did you mean micro_batch?"));
}

}  // namespace
}  // namespace stepcast
