#include "scenarios/report/report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "scenarios/report/format.h"
#include "simulator/base/golden.h"

namespace stepcast {
namespace {

using report_internal::Columns;
using report_internal::Grouped;
using report_internal::HumanCount;
using report_internal::HumanHours;
using report_internal::HumanPercent;
using report_internal::HumanTime;
using report_internal::Printable;
using report_internal::Wrap;

Bytes Gibibytes(double value) { return Bytes(static_cast<std::int64_t>(value * 1073741824.0)); }

// One node, all parts of a report filled. The parts of the breakdown add up to 2 s.
Forecast OneNode() {
  Forecast forecast;
  forecast.name = "llama-on-a-node";
  forecast.step_time = Duration::Seconds(2);
  forecast.tokens_per_s_per_gpu = 8192;
  forecast.model_tflop_per_s_per_gpu = 400.5;
  forecast.mfu = 0.405;
  forecast.hfu = 0.405;
  forecast.breakdown.compute = Duration::Seconds(1.5);
  forecast.breakdown.exposed_tensor_parallel = Duration::Seconds(0.36);
  forecast.breakdown.exposed_data_parallel = Duration::Seconds(0.1);
  forecast.breakdown.optimizer = Duration::Seconds(0.0396);
  forecast.breakdown.host = Duration::Seconds(0.0004);
  forecast.critical_path[0] = Duration::Seconds(2);
  forecast.memory_capacity = Gibibytes(79.25);
  forecast.memory.push_back(
      {0, {Gibibytes(8), Gibibytes(16), Gibibytes(12), Gibibytes(20.5), Bytes()}, Gibibytes(56.5)});
  forecast.cost.usd_per_step = 0.0133;
  forecast.cost.usd_per_gpu_hour = 2.99;
  forecast.cost.price_source = "Somebody on-demand, 2025-01-01";
  forecast.cost.hours_total = 1000;
  forecast.cost.usd_total = 23920;
  forecast.cost.energy_kwh_total = 10200;
  forecast.measured_fraction = 0.4;
  forecast.interpolated_fraction = 0.55;
  forecast.roofline_fraction = 0.05;
  forecast.provenance.resize(3);
  forecast.provenance[0].source = "one/repository@1234";
  forecast.provenance[1].source = "another/repository@5678";
  forecast.provenance[2].source = "one/repository@1234";
  forecast.instructions = 41234;
  forecast.tasks = 1234;
  forecast.rank_classes = 1;
  forecast.fingerprint = 0xfeedULL;
  forecast.model.layers = 32;
  forecast.model.hidden_size = 4096;
  forecast.model.ffn_hidden_size = 14336;
  forecast.model.attention_heads = 32;
  forecast.model.kv_heads = 8;
  forecast.model.head_size = 128;
  forecast.model.vocabulary_size = 128256;
  forecast.model.norm = v1::NORM_RMS_NORM;
  forecast.model.activation = v1::ACTIVATION_SWIGLU;
  forecast.model.position = v1::POSITION_ROTARY;
  forecast.model.biases = false;
  forecast.model.tied_embeddings = false;
  forecast.plan.tensor = 2;
  forecast.plan.data = 4;
  forecast.plan.sequence_parallel = true;
  forecast.plan.zero_stage = 1;
  forecast.plan.micro_batches = 4;
  forecast.plan.global_batch_size = 16;
  forecast.plan.sequence_length = 8192;
  forecast.plan.layers_per_stage = {32};
  forecast.cluster = "a-cluster";
  forecast.device = "a-device";
  forecast.framework = "a-framework";
  forecast.gpus = 8;
  forecast.measured_step_time_s = 2.5;
  forecast.measured_source = "Somebody et al., table 1";
  return forecast;
}

// Twelve stages of different memory, of which one does not fit; nothing known of cost.
Forecast Pipeline() {
  Forecast forecast = OneNode();
  forecast.name = "a pipeline";
  forecast.step_time = Duration::Milliseconds(80);
  forecast.breakdown = {};
  forecast.breakdown.compute = Duration::Milliseconds(50);
  forecast.breakdown.pipeline_bubble = Duration::Milliseconds(30);
  forecast.hfu = 0.54;
  forecast.busiest_stage = 3;
  forecast.fits = false;
  forecast.memory.clear();
  for (int stage = 0; stage < 12; ++stage) {
    const double activations = stage == 5 ? 90 : 40 - stage;
    forecast.memory.push_back(
        {stage,
         {Gibibytes(8), Gibibytes(16), Gibibytes(12), Gibibytes(activations), Bytes()},
         Gibibytes(36 + activations)});
  }
  forecast.cost = {};
  forecast.provenance.clear();
  forecast.rank_classes = 12;
  forecast.plan.pipeline = 12;
  forecast.plan.virtual_stages = 2;
  forecast.plan.schedule = v1::SCHEDULE_INTERLEAVED;
  forecast.plan.recompute = v1::RECOMPUTE_FULL;
  forecast.plan.micro_batches = 1;
  forecast.measured_step_time_s.reset();
  forecast.measured_source.clear();
  forecast.warnings = {
      "a-device has no measured rows: times are those of another-device, scaled by peak rate and "
      "memory bandwidth",
      "a second warning"};
  return forecast;
}

// Of the pipeline above: stage 5 lacks memory, two changes help.
FitReport PipelineFit() {
  FitReport fit;
  fit.cause.stage = 5;
  fit.cause.needed = Gibibytes(126);
  fit.cause.available = Gibibytes(79.25);
  fit.cause.by_category = {Gibibytes(8), Gibibytes(16), Gibibytes(12), Gibibytes(90), Bytes()};
  fit.cause.largest = MemoryCategory::kActivations;
  fit.cause.time = Duration::Milliseconds(20);
  fit.cause.during = Origin{};
  fit.cause.during->phase = Phase::kBackward;
  fit.cause.during->layer = 7;
  fit.cause.during->micro_batch = 3;
  fit.cause.micro_batches_in_flight = 1;
  fit.proposals = {{{{"strategy.recompute", "full"}, {"strategy.zero_stage", "2"}},
                    2,
                    8,
                    Gibibytes(60),
                    Duration::Milliseconds(100)},
                   {{{"strategy.pipeline_parallel_degree", "24"},
                     {"strategy.layers_per_stage", "[]"},
                     {"strategy.micro_batch_size", "1"}},
                    2,
                    8,
                    Gibibytes(79),
                    Duration::Milliseconds(120)}};
  fit.most_changes = 2;
  fit.most_gpus = 8;
  fit.considered = 1200;
  fit.refused = 150;
  fit.ruled_out = 1040;
  fit.forecast = 10;
  return fit;
}

std::string TestData(const std::string& name) { return "scenarios/report/testdata/" + name; }

void ExpectGolden(const std::string& name, const std::string& text) {
  ExpectGoldenFile(TestData(name), text);
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST(ReportGoldenTest, TextInAsciiAt80Columns) {
  ExpectGolden("one_node_ascii_80.txt", ForecastText(OneNode(), {.width = 80}));
  ExpectGolden("pipeline_ascii_80.txt", ForecastText(Pipeline(), {.width = 80}));
}

TEST(ReportGoldenTest, TextInUnicodeAndColourAt100Columns) {
  const TextStyle style{.unicode = true, .colour = true, .width = 100};
  ExpectGolden("one_node_colour_100.txt", ForecastText(OneNode(), style));
  ExpectGolden("pipeline_colour_100.txt", ForecastText(Pipeline(), style));
}

TEST(ReportGoldenTest, Json) {
  ExpectGolden("one_node.json", ForecastJson(OneNode(), 0.125));
  ExpectGolden("pipeline.json", ForecastJson(Pipeline(), 0.125));
}

TEST(ReportGoldenTest, Csv) {
  ExpectGolden("one_node.csv", ForecastCsv(OneNode(), 0.125));
  ExpectGolden("pipeline.csv", ForecastCsv(Pipeline(), 0.125));
}

// Products in fp8 are still measured against the rate of 16 bits.
TEST(ForecastTextTest, NarrowProductsSayWhichPeak) {
  Forecast forecast = OneNode();
  EXPECT_EQ(ForecastText(forecast, {.width = 80}).find("bf16 peak"), std::string::npos);
  forecast.plan.matrix_precision = DType::kFp8;
  EXPECT_NE(ForecastText(forecast, {.width = 200}).find("MFU 40.5 % of the bf16 peak"),
            std::string::npos);
}

TEST(ReportGoldenTest, WhatDoesNotFit) {
  const FitReport fit = PipelineFit();
  ExpectGolden("does_not_fit.txt", ForecastText(Pipeline(), {.width = 80}, &fit));
  ExpectGolden("does_not_fit.json", ForecastJson(Pipeline(), 0.125, &fit));
  ExpectGolden("does_not_fit.csv", ForecastCsv(Pipeline(), 0.125, &fit));
}

TEST(ForecastTextTest, SaysThatNothingWasFound) {
  FitReport fit = PipelineFit();
  fit.proposals.clear();
  fit.most_gpus = 128;
  fit.limit_reached = true;
  const std::string text = ForecastText(Pipeline(), {}, &fit);
  EXPECT_NE(text.find("\nNothing near was found that fits\n  Tried: up to 2 changes on up to 128 "
                      "GPUs.\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("The search came to its limit"), std::string::npos);
}

TEST(ForecastTextTest, NoLineIsWiderThanTheStyle) {
  for (const int width : {80, 90, 100}) {
    for (const bool unicode : {false, true}) {
      for (const Forecast& forecast : {OneNode(), Pipeline()}) {
        for (const std::string& line :
             Lines(ForecastText(forecast, {.unicode = unicode, .width = width}))) {
          EXPECT_LE(Columns(line), width) << line;
        }
      }
    }
  }
}

TEST(ForecastTextTest, AsciiStyleHasNoOtherCharacters) {
  for (const char c : ForecastText(Pipeline(), {})) {
    EXPECT_TRUE(c == '\n' || (c >= ' ' && c <= '~')) << static_cast<int>(c);
  }
}

TEST(ForecastTextTest, ColourAddsOnlyEscapeSequences) {
  std::string coloured = ForecastText(OneNode(), {.colour = true, .width = 80});
  for (std::size_t at = coloured.find('\x1b'); at != std::string::npos;
       at = coloured.find('\x1b')) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  EXPECT_EQ(coloured, ForecastText(OneNode(), {.width = 80}));
}

TEST(ForecastTextTest, NamesWhatWasNotForecast) {
  FitReport fit = PipelineFit();
  fit.considered += 5;
  EXPECT_NE(
      ForecastText(Pipeline(), {.width = 200}, &fit).find("10 were forecast, 5 cannot be faster."),
      std::string::npos);
}

// However long, it is assumed or fitted, not simulated.
TEST(ForecastTextTest, InputIsNoDominantLoss) {
  Forecast forecast = OneNode();
  forecast.breakdown.input = Duration::Seconds(1);
  EXPECT_NE(ForecastText(forecast, {.width = 200})
                .find("tensor-parallel communication. Input, 50 % of the step, is a constant"),
            std::string::npos);
}

// 0.36 s of 2 s.
TEST(ForecastTextTest, NamesTheDominantLoss) {
  EXPECT_NE(ForecastText(OneNode(), {})
                .find("Dominant loss: 18 % of the step is exposed tensor-parallel communication."),
            std::string::npos);
}

TEST(ForecastTextTest, LeavesOutPartsThatTakeNoTime) {
  const std::string text = ForecastText(OneNode(), {});
  EXPECT_EQ(text.find("offload"), std::string::npos);
  EXPECT_EQ(text.find("bubble"), std::string::npos);
}

TEST(ForecastTextTest, StagesWithTheSameMemoryShareALine) {
  Forecast forecast = OneNode();
  for (const int stage : {1, 2}) {
    forecast.memory.push_back(forecast.memory[0]);
    forecast.memory.back().stage = stage;
  }
  EXPECT_NE(ForecastText(forecast, {}).find("  0-2  "), std::string::npos);
}

// 2 s against 2.5 s measured.
TEST(ForecastTextTest, ComparesWithTheMeasuredRun) {
  EXPECT_NE(ForecastText(OneNode(), {}).find("measured 2.500 s, forecast 2.000 s: 20 % too short"),
            std::string::npos);
}

TEST(ForecastTextTest, IntervalIsPrintedWhereThereIsOne) {
  Forecast forecast = OneNode();
  forecast.interval =
      Interval{Duration::Seconds(1.8), Duration::Seconds(2), Duration::Seconds(2.2)};
  EXPECT_NE(
      ForecastText(forecast, {.width = 100}).find("2.000 s (90 %: 1.800 s to 2.200 s) a step"),
      std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(ForecastJson(forecast, 0))["interval"]["p95_s"], 2.2);
  // Half of such runs took 5 % longer.
  forecast.interval->p50 = Duration::Seconds(2.1);
  EXPECT_NE(ForecastText(forecast, {.width = 100})
                .find("2.000 s (90 %: 1.800 s to 2.200 s, median 2.100 s) a step"),
            std::string::npos);
}

TEST(ForecastTextTest, ControlCharactersOfANameDoNotReachTheTerminal) {
  Forecast forecast = OneNode();
  forecast.name = "name\x1b[2J\n\xff";
  EXPECT_EQ(Lines(ForecastText(forecast, {})).front(), "name?[2J ?");
}

TEST(ForecastTextTest, AnEmptyForecastIsStillAReport) {
  EXPECT_FALSE(ForecastText(Forecast(), {}).empty());
  EXPECT_TRUE(nlohmann::json::accept(ForecastJson(Forecast(), 0)));
}

TEST(ForecastJsonTest, BreakdownAddsUpToTheStepTime) {
  const auto json = nlohmann::json::parse(ForecastJson(OneNode(), 0));
  double sum = 0;
  for (const auto& [name, seconds] : json["breakdown"].items()) sum += seconds.get<double>();
  EXPECT_DOUBLE_EQ(sum, json["step_time_s"].get<double>());
  EXPECT_EQ(json["breakdown"].size(), 11U);
}

TEST(ForecastJsonTest, UnknownIsNull) {
  const auto json = nlohmann::json::parse(ForecastJson(Pipeline(), 0));
  for (const char* field : {"usd_per_step", "usd_total", "energy_kwh_total", "hours_total"}) {
    EXPECT_TRUE(json["cost"].at(field).is_null()) << field;
  }
  for (const char* field : {"p05_s", "p50_s", "p95_s"}) {
    EXPECT_TRUE(json["interval"].at(field).is_null()) << field;
  }
  EXPECT_TRUE(json["measured"].at("step_time_s").is_null());
}

TEST(ForecastJsonTest, NameThatIsNotUtf8IsReplaced) {
  Forecast forecast = OneNode();
  forecast.name.assign(1, '\xff');
  EXPECT_EQ(nlohmann::json::parse(ForecastJson(forecast, 0))["name"], "\xEF\xBF\xBD");
}

TEST(ForecastCsvTest, AllForecastsHaveTheSameColumns) {
  const auto one = Lines(ForecastCsv(OneNode(), 0));
  FitReport fit = PipelineFit();
  const auto other = Lines(ForecastCsv(Pipeline(), 0, &fit));
  ASSERT_EQ(one.size(), 2U);
  ASSERT_EQ(other.size(), 2U);
  EXPECT_EQ(one[0], other[0]);
}

TEST(ForecastCsvTest, CommasAndQuotesAreQuoted) {
  Forecast forecast = OneNode();
  forecast.name = R"(a "b", c)";
  EXPECT_TRUE(Lines(ForecastCsv(forecast, 0))[1].starts_with(R"("a ""b"", c",2.0,)"));
}

TEST(FormatTest, TimesHaveFourDigitsAndTheUnitThatSuits) {
  EXPECT_EQ(HumanTime(Duration::Seconds(94.42)), "94.42 s");
  EXPECT_EQ(HumanTime(Duration::Seconds(1234.5)), "1,234 s");
  EXPECT_EQ(HumanTime(Duration::Milliseconds(88.52332)), "88.52 ms");
  EXPECT_EQ(HumanTime(Duration::Milliseconds(999.96)), "1.000 s");
  EXPECT_EQ(HumanTime(Duration::Microseconds(8.5)), "8.500 us");
  EXPECT_EQ(HumanTime(Duration()), "0 us");
}

TEST(FormatTest, PercentagesHaveTwoDigitsBelowTen) {
  EXPECT_EQ(HumanPercent(0.18), "18 %");
  EXPECT_EQ(HumanPercent(0.0996), "10 %");
  EXPECT_EQ(HumanPercent(0.0123), "1.2 %");
  EXPECT_EQ(HumanPercent(0.00123), "0.12 %");
  EXPECT_EQ(HumanPercent(0.00001), "<0.01 %");
  EXPECT_EQ(HumanPercent(0), "0 %");
  EXPECT_EQ(HumanPercent(1), "100 %");
}

TEST(FormatTest, LargeNumbersReadWell) {
  EXPECT_EQ(Grouped(1234567.891, 1), "1,234,567.9");
  EXPECT_EQ(Grouped(-1234, 0), "-1,234");
  EXPECT_EQ(Grouped(-0.2, 0), "0");
  EXPECT_EQ(Grouped(999, 0), "999");
  EXPECT_EQ(HumanCount(8.03e9), "8.03 billion");
  EXPECT_EQ(HumanCount(355e6), "355 million");
  EXPECT_EQ(HumanCount(1.008e12), "1.01 trillion");
  EXPECT_EQ(HumanHours(0.5), "30 minutes");
  EXPECT_EQ(HumanHours(5.9), "5.9 hours");
  EXPECT_EQ(HumanHours(24 * 77.4), "77 days");
  EXPECT_EQ(HumanHours(24 * 365.25 * 6.2), "6.2 years");
}

TEST(FormatTest, WrappingBreaksAtSpacesAndKeepsTheIndent) {
  EXPECT_EQ(Wrap("  one two three", 9, 4), "  one two\n    three");
  EXPECT_EQ(Wrap("  unbreakable word", 5, 2), "  unbreakable\n  word");
  EXPECT_EQ(Wrap("", 5, 2), "");
}

TEST(FormatTest, PrintableKeepsUtf8AndDropsControls) {
  EXPECT_EQ(Printable("Größe · µs"), "Größe · µs");
  EXPECT_EQ(Printable("a\tb\x7f\xc3"), "a b??");
  EXPECT_EQ(Printable("\xc2\x9b"), "??");       // CSI as one character.
  EXPECT_EQ(Printable("\xed\xa0\x80"), "???");  // A surrogate.
}

}  // namespace
}  // namespace stepcast
