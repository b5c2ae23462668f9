#include "validation/runs/effects.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::StartsWith;
using Cells = std::map<std::string, std::string>;
using Json = nlohmann::json;

constexpr char kEffects[] = R"(
results: [id, dp, iter_time_s]
ignored:
  - {source: tests, column: model, texts: [_resume], words: ["tp[0-9]*"]}
  - {source: paper, column: notes, items: ["line *"], words: ["speed=*"]}
choices:
  - {source: paper, column: bucket, key: bucket}
  - {source: paper, column: compiled, item: eager, value: "no"}
  - {source: paper, column: compiled, item: "compile*", value: "yes"}
  - {source: paper, column: release, item: "* container"}
  - {source: paper, column: graph, item: graph, value: "yes", otherwise: "no"}
effects:
  - name: both
    columns: [recompute, sequence_parallel]
    from: [full]
    to: ["selective*"]
  - {name: recomputation, columns: [recompute], from: [full, "selective*"], to: [none]}
  - {name: larger group, columns: [zero_stage_or_fsdp], from: ["zero1:*"], to: ["zero1:*"]}
  - {name: pipeline, columns: [pp], along: [schedule]}
  - {name: micro-batch, columns: [micro_batch], along: [global_batch], unless: [{column: vpp, value: "2"}]}
  - {name: tensor, columns: [tp], layout: yes}
  - {name: bucket, columns: [bucket]}
  - {name: compiled, columns: [compiled], from: ["no"], to: ["yes"]}
  - {name: graph, columns: [graph], from: ["no"], to: ["yes"]}
)";

/// A row of `samples` samples that took `measured` seconds and was forecast to take `forecast`.
ValidatedRun Row(const std::string& id, Cells cells, double measured, double forecast,
                 double samples = 1) {
  ValidatedRun row;
  cells["id"] = id;
  cells.emplace("source", "paper");
  row.run.id = id;
  row.run.source = cells["source"];
  row.run.cells = std::move(cells);
  row.simulated = true;
  row.measured_s = measured;
  row.forecast_s = forecast;
  row.samples = samples;
  row.error = forecast / measured - 1;
  return row;
}

class EffectsTest : public ::testing::Test {
 protected:
  Result<EffectCatalogue> Load(const std::string& yaml) const {
    return EffectCatalogue::Load(directory_.Write("effects.yaml", yaml));
  }
  /// Of one file; the rows are kept.
  EffectStudy Study(std::vector<ValidatedRun> rows) {
    sets_ = {ValidationSet()};
    sets_.front().file = "runs/a.csv";
    sets_.front().runs = std::move(rows);
    return StudyEffects(sets_, *Load(kEffects));
  }

  const TemporaryDirectory directory_;
  std::vector<ValidationSet> sets_;
};

// 1.2 s become 1.0 s, forecast to be 1.5 s and 1.2 s: both forecasts are far too long, the speed-up
// of 1.25 is off by 1.25 / 1.2 - 1. The row after the choice may stand first.
TEST_F(EffectsTest, ComparesSpeedUpsNotTimes) {
  const EffectStudy study = Study({Row("none", {{"recompute", "none"}}, 1.0, 1.2),
                                   Row("full", {{"recompute", "full"}}, 1.2, 1.5)});
  ASSERT_EQ(study.pairs.size(), 1u);
  const EffectPair& pair = study.pairs.front();
  EXPECT_EQ(pair.effect, "recomputation");
  EXPECT_EQ(pair.from->run.id, "full");
  EXPECT_EQ(pair.to->run.id, "none");
  EXPECT_NEAR(pair.measured, 1.2, 1e-12);
  EXPECT_NEAR(pair.forecast, 1.25, 1e-12);
  EXPECT_NEAR(pair.error(), 1.25 / 1.2 - 1, 1e-12);
  ASSERT_EQ(pair.changes.size(), 1u);
  EXPECT_EQ(pair.changes[0].column, "recompute");
  EXPECT_EQ(pair.changes[0].from, "full");
  EXPECT_EQ(pair.changes[0].to, "none");
}

// 16 samples in 4 s against 8 in 2.5 s: 0.25 s a sample against 0.3125 s.
TEST_F(EffectsTest, CountsTimePerSample) {
  const EffectStudy study =
      Study({Row("a", {{"micro_batch", "1"}, {"global_batch", "8"}}, 2.5, 2.5, 8),
             Row("b", {{"micro_batch", "2"}, {"global_batch", "16"}}, 4, 5, 16)});
  ASSERT_EQ(study.pairs.size(), 1u);
  EXPECT_NEAR(study.pairs[0].measured, 1.25, 1e-12);
  EXPECT_NEAR(study.pairs[0].forecast, 1, 1e-12);
}

TEST_F(EffectsTest, TwoChoicesAtOnceAreNoPair) {
  EXPECT_THAT(Study({Row("a", {{"tp", "1"}, {"pp", "2"}}, 1, 1),
                     Row("b", {{"tp", "2"}, {"pp", "1"}}, 1, 1)})
                  .pairs,
              IsEmpty());
  // Nor are runs on another device, even where the choice is one alone.
  EXPECT_THAT(Study({Row("a", {{"tp", "1"}, {"gpu", "A100"}}, 1, 1),
                     Row("b", {{"tp", "2"}, {"gpu", "H100"}}, 1, 1)})
                  .pairs,
              IsEmpty());
}

// An effect of two columns takes both; the same with one of them is the other effect, or none.
TEST_F(EffectsTest, ColumnsThatGoTogetherAllDiffer) {
  const EffectStudy study =
      Study({Row("full", {{"recompute", "full"}, {"sequence_parallel", "no"}}, 3, 3),
             Row("selective", {{"recompute", "Selective?"}, {"sequence_parallel", "yes"}}, 2, 2),
             Row("none", {{"recompute", "none"}, {"sequence_parallel", "yes"}}, 1, 1)});
  ASSERT_EQ(study.pairs.size(), 2u);
  EXPECT_EQ(study.pairs[0].effect, "both");
  EXPECT_EQ(study.pairs[0].to->run.id, "selective");
  EXPECT_EQ(study.pairs[1].effect, "recomputation");
  EXPECT_EQ(study.pairs[1].from->run.id, "selective");
}

// A single stage has no schedule: the column may be empty there.
TEST_F(EffectsTest, WhatFollowsFromAChoiceMayDifferOrBeEmpty) {
  EXPECT_EQ(Study({Row("a", {{"pp", "1"}, {"schedule", ""}}, 1, 1),
                   Row("b", {{"pp", "2"}, {"schedule", "1f1b"}}, 1, 1)})
                .pairs.size(),
            1u);
  // But no choice is one of what merely follows.
  EXPECT_THAT(Study({Row("a", {{"pp", "2"}, {"schedule", "gpipe"}}, 1, 1),
                     Row("b", {{"pp", "2"}, {"schedule", "1f1b"}}, 1, 1)})
                  .pairs,
              IsEmpty());
}

TEST_F(EffectsTest, SmallerNumbersComeFirst) {
  const EffectStudy tensor =
      Study({Row("16", {{"tp", "16"}}, 1, 1), Row("8", {{"tp", "8"}}, 2, 2)});
  ASSERT_EQ(tensor.pairs.size(), 1u);
  EXPECT_EQ(tensor.pairs[0].from->run.id, "8");
  // Also within a text of which both sides have the pattern.
  const EffectStudy group = Study({Row("16", {{"zero_stage_or_fsdp", "zero1:16"}}, 1, 1),
                                   Row("8", {{"zero_stage_or_fsdp", "zero1:8"}}, 2, 2)});
  ASSERT_EQ(group.pairs.size(), 1u);
  EXPECT_EQ(group.pairs[0].from->run.id, "8");
}

// "zero1:8" after "none" is no larger group, and no other effect has this column.
TEST_F(EffectsTest, ValuesHaveToBeThoseOfTheEffect) {
  EXPECT_THAT(Study({Row("a", {{"zero_stage_or_fsdp", "none"}}, 1, 1),
                     Row("b", {{"zero_stage_or_fsdp", "zero1:8"}}, 2, 2)})
                  .pairs,
              IsEmpty());
}

TEST_F(EffectsTest, ChoicesThatDoNothingThereAreNoPair) {
  EXPECT_THAT(Study({Row("a", {{"micro_batch", "1"}, {"vpp", "2"}}, 1, 1),
                     Row("b", {{"micro_batch", "2"}, {"vpp", "2"}}, 2, 2)})
                  .pairs,
              IsEmpty());
}

// What one row does not state may be the difference between them, or another one beside it.
TEST_F(EffectsTest, PairsWithAnOpenColumnAreLeftOutAndCounted) {
  const EffectStudy study = Study({Row("a", {{"tp", "1"}, {"heads", "8"}}, 1, 1),
                                   Row("b", {{"tp", "2"}, {"heads", ""}}, 1, 1),
                                   Row("c", {{"tp", ""}, {"heads", "8"}}, 1, 1)});
  EXPECT_THAT(study.pairs, IsEmpty());
  // a and b differ in tp, b does not state heads; c does not state tp.
  EXPECT_THAT(study.left_out, ElementsAre(Pair("heads", 1), Pair("tp", 1)));
}

// Rows that both do not state a column agree in it as far as is known.
TEST_F(EffectsTest, RowsThatLeaveTheSameOpenArePaired) {
  EXPECT_EQ(Study({Row("a", {{"tp", "1"}, {"heads", ""}}, 1, 1),
                   Row("b", {{"tp", "2"}, {"heads", ""}}, 1, 1)})
                .pairs.size(),
            1u);
}

// Three equal rows of 1.0, 1.2 and 1.1 s count as one of 1.1 s, whatever their results say. They
// are 1/6, 1/11 and 1/11 apart, as ratios of the earlier over the later row 1.0/1.2, 1.0/1.1 and
// 1.2/1.1; the median of |ratio - 1| is 1.2/1.1 - 1 = 1 - 1.0/1.1 = 1/11.
TEST_F(EffectsTest, EqualRowsAreOneAndTellHowFarRepeatsAreApart) {
  const EffectStudy study = Study({Row("1", {{"tp", "1"}, {"dp", "8"}}, 1.0, 1.0),
                                   Row("2", {{"tp", "1"}, {"dp", "9"}}, 1.2, 1.0),
                                   Row("3", {{"tp", "1"}, {"dp", "8"}}, 1.1, 1.0),
                                   Row("4", {{"tp", "2"}, {"dp", "4"}}, 1.0, 1.0)});
  ASSERT_EQ(study.pairs.size(), 1u);
  EXPECT_EQ(study.pairs[0].from_rows, 3u);
  EXPECT_EQ(study.pairs[0].to_rows, 1u);
  EXPECT_NEAR(study.pairs[0].measured, 1.1, 1e-12);
  EXPECT_EQ(study.repeats[0].pairs, 3u);
  EXPECT_NEAR(*study.repeats[0].median, 1.0 / 11, 1e-12);
  EXPECT_NEAR(*study.repeats_of_pairs, 1.0 / 11, 1e-12);
}

// Repeats are 10 % apart. Of three pairs one is measured to gain 5 %, less than that; one gains
// 50 %, forecast in the right direction; one loses a third, forecast to gain.
TEST_F(EffectsTest, DirectionsCountWhereEffectsAreLargerThanRepeats) {
  const EffectStudy study = Study({Row("r1", {{"gpu", "r"}, {"tp", "1"}}, 1.1, 1),
                                   Row("r2", {{"gpu", "r"}, {"tp", "1"}}, 1.0, 1),
                                   Row("a1", {{"gpu", "a"}, {"tp", "1"}}, 1.05, 1.0),
                                   Row("a2", {{"gpu", "a"}, {"tp", "2"}}, 1.0, 1.1),
                                   Row("b1", {{"gpu", "b"}, {"tp", "1"}}, 1.5, 1.2),
                                   Row("b2", {{"gpu", "b"}, {"tp", "2"}}, 1.0, 1.0),
                                   Row("c1", {{"gpu", "c"}, {"tp", "1"}}, 1.0, 1.2),
                                   Row("c2", {{"gpu", "c"}, {"tp", "2"}}, 1.5, 1.0)});
  ASSERT_EQ(study.pairs.size(), 3u);
  EXPECT_EQ(study.total.clear, 2u);
  EXPECT_EQ(study.total.right, 1u);
}

// A forecast that knows nothing of a choice is not right about its direction.
TEST_F(EffectsTest, NoEffectForecastIsNotRight) {
  const EffectStudy study = Study({Row("a", {{"tp", "1"}}, 1.5, 1), Row("b", {{"tp", "2"}}, 1, 1)});
  EXPECT_EQ(study.total.clear, 1u);
  EXPECT_EQ(study.total.right, 0u);
}

// Files of 1 and 3 repeats, 10 % and 20 % apart: a file without takes 15 %.
TEST_F(EffectsTest, FilesWithoutRepeatsTakeTheMedianOfOthers) {
  std::vector<ValidationSet> sets(3);
  sets[0].runs = {Row("1", {}, 1.1, 1), Row("2", {}, 1.0, 1)};
  sets[1].runs = {Row("1", {}, 1.2, 1), Row("2", {}, 1.0, 1)};
  sets[2].runs = {Row("1", {{"tp", "1"}}, 1.14, 1), Row("2", {{"tp", "2"}}, 1.0, 1)};
  const EffectStudy study = StudyEffects(sets, *Load(kEffects));
  EXPECT_FALSE(study.repeats[2].median.has_value());
  EXPECT_NEAR(*study.usual_repeats, 0.15, 1e-12);
  ASSERT_EQ(study.pairs.size(), 1u) << "rows of different files are not compared";
  EXPECT_EQ(study.total.clear, 0u) << "14 % are less than 15 %";
}

TEST_F(EffectsTest, RowsWithoutMeasurementOrForecastAreNotPaired) {
  ValidatedRun unmeasured = Row("b", {{"tp", "2"}}, 1, 1);
  unmeasured.measured_s.reset();
  unmeasured.error.reset();
  EXPECT_THAT(Study({Row("a", {{"tp", "1"}}, 1, 1), unmeasured}).pairs, IsEmpty());
  EXPECT_THAT(Study({}).pairs, IsEmpty());
}

// --- What notes say.

std::string EffectBetween(const EffectStudy& study) {
  if (study.pairs.empty()) return "none";
  const EffectPair& pair = study.pairs.front();
  return pair.effect + " " + pair.changes.front().from + " " + pair.changes.front().to;
}

TEST_F(EffectsTest, ChoicesAreReadFromNotes) {
  const auto between = [this](const std::string& a, const std::string& b) {
    return EffectBetween(Study({Row("a", {{"notes", a}}, 1, 1), Row("b", {{"notes", b}}, 1, 1)}));
  };
  EXPECT_EQ(between("GPUs=64 bucket=2e8 x", "GPUs=64 bucket=1e9 x"), "bucket 2e8 1e9");
  EXPECT_EQ(between("one; Eager", "one; compile-fp8"), "compiled no yes");
  EXPECT_EQ(between("one", "one; graph"), "graph no yes") << "what is said otherwise";
  EXPECT_EQ(between("one; eager", "one"), "none") << "not stated";
  EXPECT_EQ(between("eager; 1 container", "compile; 2 container"), "none") << "two choices";
  EXPECT_EQ(between("mybucket=1", "mybucket=2"), "none") << "another key";
}

TEST_F(EffectsTest, WhatDoesNotMatterInNotesIsIgnored) {
  const auto between = [this](const std::string& a, const std::string& b) {
    return EffectBetween(Study({Row("a", {{"tp", "1"}, {"notes", a}}, 1, 1),
                                Row("b", {{"tp", "2"}, {"notes", b}}, 1, 1)}));
  };
  EXPECT_EQ(between("line 7; one speed=3s", "Line 12; one speed=5s"), "tensor 1 2");
  EXPECT_EQ(between("line 7; one", "line 7; two"), "none");
  EXPECT_EQ(between("; one ;", "one"), "tensor 1 2");
}

TEST_F(EffectsTest, TestsAreComparedByWhatTheirNamesSayBesideTheColumns) {
  const auto between = [this](const std::string& source, const std::string& a,
                              const std::string& b) {
    return EffectBetween(Study({Row("a", {{"source", source}, {"tp", "1"}, {"model", a}}, 1, 1),
                                Row("b", {{"source", source}, {"tp", "2"}, {"model", b}}, 1, 1)}));
  };
  EXPECT_EQ(between("tests", "gpt3_tp1_resume", "gpt3_tp2"), "tensor 1 2");
  EXPECT_EQ(between("tests", "gpt3_tp1_norm", "gpt3_tp2"), "none");
  EXPECT_EQ(between("paper", "gpt3_tp1", "gpt3_tp2"), "none") << "of another source";
}

// --- Reports.

// Two effects in one file, and a pair of repeats that differ by 25 %.
std::vector<ValidatedRun> Reported() {
  return {Row("full", {{"recompute", "full"}, {"tp", "1"}}, 1.2, 1.5),
          Row("none", {{"recompute", "none"}, {"tp", "1"}}, 1.0, 1.0),
          Row("none-2", {{"recompute", "none"}, {"tp", "2"}}, 1.25, 1.0),
          Row("none-2-again", {{"recompute", "none"}, {"tp", "2"}}, 1.0, 1.0)};
}

TEST_F(EffectsTest, TextIsATableOfEffects) {
  const EffectStudy study = Study(Reported());
  const std::string text = ValidationText(sets_, {.worst = 1, .effects = &study});
  const std::string expected =
      R"(
Effects of one design choice: pairs of rows that differ in nothing else
               pairs           measured           forecast   error     p90     bias   right  repeats
  recomputation
    a.csv          1  1.200 (1.20-1.20)  1.500 (1.50-1.50)  25.0 %  25.0 %  +25.0 %  0 of 0   25.0 %
  tensor
    a.csv          1  0.889 (0.89-0.89)  1.000 (1.00-1.00)  12.5 %  12.5 %  +12.5 %  0 of 0   25.0 %
  effects that change what the program does
    all files      1  1.200 (1.20-1.20)  1.500 (1.50-1.50)  25.0 %  25.0 %  +25.0 %  0 of 0        -
  effects of another layout
    all files      1  0.889 (0.89-0.89)  1.000 (1.00-1.00)  12.5 %  12.5 %  +12.5 %  0 of 0        -
  all effects
    all files      2  1.044 (0.89-1.20)  1.250 (1.00-1.50)  18.8 %  23.8 %  +18.8 %  0 of 0   25.0 %

  Speed-up: time of a sample before over time after, median and range. Error: median of
  |forecast speed-up / measured - 1|; p90 its 90th percentile; bias the mean signed error.
  Right: effects forecast in the right direction, of those larger than repeats differ by.
  Repeats: median of how far apart two rows of one configuration are in the file; as much of
  the error would remain with a perfect forecast, were every run measured once.
  Files without repeats are taken to have the median of the others, 25.0 %.
  Median over effects and files of their median errors: 18.8 %.

  file   pairs of equal rows  apart (median)
  a.csv                    1          25.0 %

  Without a pair:
    both
    larger group
    pipeline
    micro-batch
    bucket
    compiled
    graph

  Worst pairs, each row once
    a.csv, recomputation: recompute full -> none
      measured 1.200, forecast 1.500, +25.0 %; full -> none
)";
  EXPECT_THAT(text, HasSubstr(expected));
  EXPECT_THAT(ValidationText(sets_, {.rows = true, .effects = &study}),
              HasSubstr("measured 0.889, forecast 1.000, +12.5 %; none -> none-2 and 1 more\n"));
}

TEST_F(EffectsTest, TextSaysWhereThereIsNoPair) {
  const EffectStudy study = Study({Row("a", {{"tp", "1"}, {"heads", "8"}}, 1, 1),
                                   Row("b", {{"tp", "2"}, {"heads", ""}}, 1, 1)});
  const std::string text = ValidationText(sets_, {.effects = &study});
  EXPECT_THAT(text, HasSubstr("  no pair of rows differs in one choice alone\n"));
  EXPECT_THAT(text, HasSubstr("  Left out: 1 pairs of which one row does not state a column: "
                              "heads (1)\n"));
}

TEST_F(EffectsTest, JsonHoldsPairsAndWhatTheyAddUpTo) {
  const EffectStudy study = Study(Reported());
  const Json json = Json::parse(ValidationJson(sets_, {.effects = &study})).at("effects");
  ASSERT_EQ(json.at("pairs").size(), 2u);
  const Json& pair = json.at("pairs")[1];
  EXPECT_EQ(pair.at("effect"), "tensor");
  EXPECT_EQ(pair.at("file"), "a.csv");
  EXPECT_EQ(pair.at("from"), "none");
  EXPECT_EQ(pair.at("to"), "none-2");
  EXPECT_EQ(pair.at("to_rows"), 2);
  EXPECT_EQ(pair.at("changes"), Json({{{"column", "tp"}, {"from", "1"}, {"to", "2"}}}));
  EXPECT_NEAR(pair.at("measured_speedup").get<double>(), 1 / 1.125, 1e-12);
  EXPECT_NEAR(pair.at("error").get<double>(), 0.125, 1e-12);
  EXPECT_EQ(json.at("by_effect").size(), 2u);
  EXPECT_NEAR(json.at("overall").at("median_ape").get<double>(), 0.1875, 1e-12);
  EXPECT_NEAR(json.at("repeats")[0].at("median_apart").get<double>(), 0.25, 1e-12);
  EXPECT_FALSE(Json::parse(ValidationJson(sets_)).contains("effects"));
}

TEST_F(EffectsTest, CsvHasALineForEachPair) {
  const EffectStudy study = Study(Reported());
  EXPECT_EQ(ValidationCsv(sets_, {.effects = &study}),
            "effect,file,from,from_rows,to,to_rows,changes,measured_speedup,forecast_speedup,"
            "error_fraction,repeats_fraction\n"
            "recomputation,a.csv,full,1,none,1,recompute full -> none,1.2,1.5,0.25,0.25\n"
            "tensor,a.csv,none,1,none-2,2,tp 1 -> 2,0.8888888888888888,1,0.125,0.25\n");
}

// --- Catalogues.

TEST_F(EffectsTest, TheShippedCatalogueIsValid) {
  const auto catalogue = EffectCatalogue::Load(DefaultEffectFile());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  EXPECT_GT(catalogue->file().effects_size(), 20);
}

// Rows as tables have them, with numbers made up: of two that recompute and split sequences, and of
// two that follow one line of a page.
TEST_F(EffectsTest, TheShippedCatalogueFindsPairsInATable) {
  const std::string head =
      "id,source,gpu,gpus_per_node,n_gpus,model,layers,hidden,heads,kv_heads,ffn,vocab,seq_len,"
      "global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,sequence_parallel,"
      "recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,mem_gb,notes\n";
  const std::string shape = ",A100,8,8,GPT,12,768,12,12,3072,50000,1024,8,1,8,1,1,1,1,1,,none,";
  const std::string path = directory_.Write(
      "runs.csv", head + "full,arXiv 2205.05198 Table 5" + shape +
                      "no,full,fp16,unfused,none,4,,,DP=1\n"
                      "selective,arXiv 2205.05198 Table 5" +
                      shape + "yes,selective,fp16,unfused,none,3,,,HFU 0.5; DP=1\n");
  const Result<RunTable> table = LoadRunTable(path);
  ASSERT_TRUE(table.has_value()) << table.error().message;
  ValidationSet set;
  set.file = path;
  for (const MeasuredRun& run : table->runs) {
    set.runs.push_back(Row(run.id, run.cells, *run.MeasuredStepTime(), 1, 8));
  }
  sets_ = {set};
  const EffectStudy study = StudyEffects(sets_, *EffectCatalogue::Load(DefaultEffectFile()));
  ASSERT_EQ(study.pairs.size(), 1u);
  EXPECT_EQ(study.pairs[0].effect,
            "selective recomputation with sequence parallelism, against full");
  EXPECT_NEAR(study.pairs[0].measured, 4.0 / 3, 1e-12);
}

TEST_F(EffectsTest, WrongCataloguesAreErrorsWithFileAndLine) {
  const std::string file = directory_.Path("effects.yaml");
  const auto error = [this](const std::string& yaml) {
    const auto catalogue = Load(yaml);
    return catalogue.has_value() ? std::string("no error") : catalogue.error().message;
  };
  EXPECT_THAT(error("results: [id]\n"), HasSubstr("effects"));
  EXPECT_EQ(error("effects:\n- {name: a, columns: [recompte]}\n"),
            file +
                ":2: recompte is no column of a run table, and no choice that notes tell; "
                "did you mean recompute?");
  EXPECT_THAT(error("effects:\n- {name: a, columns: [tp], along: [ttp]}\n"),
              StartsWith(file + ":2: ttp is no column"));
  EXPECT_THAT(error("effects:\n- name: a\n  columns: [tp]\n  unless: [{column: x, value: y}]\n"),
              StartsWith(file + ":4: x is no column"));
  EXPECT_EQ(error("effects:\n- {name: a, columns: [tp]}\n- {name: a, columns: [pp]}\n"),
            file + ":3: the effect \"a\" stands twice");
  EXPECT_EQ(error("effects:\n- {name: a, columns: [tp], from: [\"1\"]}\n"),
            file + ":2: the effect \"a\" has values before it only; wanted from and to");
  EXPECT_EQ(error("choices:\n- {column: x}\neffects:\n- {name: a, columns: [x]}\n"),
            file + ":2: found neither a key nor an item for the choice x, wanted one of them");
  EXPECT_EQ(
      error("choices:\n- {column: x, key: k, item: i}\neffects:\n- {name: a, columns: [x]}\n"),
      file + ":2: found a key and an item for the choice x, wanted one of them");
  EXPECT_EQ(error("choices:\n- {column: x, key: k, value: v}\neffects:\n"
                  "- {name: a, columns: [x]}\n"),
            file +
                ":2: the choice x has a value but no item that would have it; the value of a key "
                "stands in the notes");
  EXPECT_THAT(EffectCatalogue::Load(directory_.Path("missing.yaml")).error().message,
              HasSubstr("no such file"));
}

}  // namespace
}  // namespace stepcast
