#include "scenarios/page/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/explain/explain.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/trace/trace.h"
#include "strategies/lower/program_trace.h"

namespace stepcast {
namespace {

using nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kDataBegin = "<script type=\"application/json\" id=\"data\">";

std::string DataText(const std::string& page) {
  const std::size_t begin = page.find(kDataBegin) + kDataBegin.size();
  return page.substr(begin, page.find("</script>", begin) - begin);
}

std::size_t Count(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

PageContent Hostile() {
  PageContent content;
  content.kind = "forecast";
  content.program = "stepcast 0.1.0";
  content.title = "</title></script><script>alert(1)</script><!-- & \" ' \\";
  content.command = "stepcast forecast '</script><img src=x onerror=alert(2)>'";
  content.files = {{"<b>.yaml", "# </SCRIPT><script>alert(3)</script>\u2028\u2029\n"},
                   {"latin-1.yaml", "caf\xe9"}};
  content.report = json({{"name", "</script><script>alert(4)"}, {"step_time_s", 0.1}}).dump(2);
  return content;
}

TEST(ReportPageTest, NothingOfTheContentBecomesMarkup) {
  const std::string page = ReportPage(Hostile());
  // The data and the page's own script; and what an element of a page could begin with is nowhere
  // in the data.
  EXPECT_EQ(Count(page, "<script"), 2);
  EXPECT_EQ(Count(page, "</script"), 2);
  EXPECT_EQ(Count(page, "</title"), 1);
  EXPECT_EQ(DataText(page).find_first_of("<>&"), std::string::npos);
  EXPECT_THAT(DataText(page), Not(HasSubstr("\u2028")));
  EXPECT_THAT(DataText(page), Not(HasSubstr("\u2029")));
  EXPECT_THAT(page, HasSubstr("<title>&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)"));
}

TEST(ReportPageTest, TheDataReadsAsItWasGiven) {
  const PageContent content = Hostile();
  const json data = json::parse(DataText(ReportPage(content)));
  EXPECT_EQ(data["kind"], "forecast");
  EXPECT_EQ(data["program"], content.program);
  EXPECT_EQ(data["title"], content.title);
  EXPECT_EQ(data["command"], content.command);
  EXPECT_EQ(data["files"][0]["name"], content.files[0].name);
  EXPECT_EQ(data["files"][0]["text"], content.files[0].text);
  EXPECT_EQ(data["files"][1]["text"], "caf\ufffd");
  EXPECT_EQ(data["report"], json::parse(content.report));
  EXPECT_EQ(data["timeline"], nullptr);
}

TEST(ReportPageTest, TheSameContentGivesTheSameBytes) {
  EXPECT_EQ(ReportPage(Hostile()), ReportPage(Hostile()));
}

TEST(ReportPageTest, LoadsNothing) {
  PageContent content = Hostile();
  content.command = "";
  const std::string page = ReportPage(content);
  EXPECT_THAT(page, HasSubstr("Content-Security-Policy\" content=\"default-src 'none';"));
  for (const char* loading : {"<link", "<img", "<iframe", "@import", "url(h", "url(/", " src="}) {
    EXPECT_EQ(page.find(loading), std::string::npos) << loading;
  }
}

TEST(ReportPageTest, ElementsAreClosedInOrder) {
  const std::string page = ReportPage(Hostile());
  std::size_t at = 0;
  for (const char* part : {"<!doctype html>", "<html lang=\"en\">", "<head>", "<title>", "</title>",
                           "<style>", "</style>", "</head>", "<body>", "<noscript>", "</noscript>",
                           "<div id=\"page\"></div>", "<script type=\"application/json\"",
                           "</script>", "<script>", "</script>", "</body>", "</html>"}) {
    const std::size_t found = page.find(part, at);
    ASSERT_NE(found, std::string::npos) << part;
    at = found + 1;
  }
}

// Two layers on each of two pipeline ranks, two micro-batches.
class SimulatedPageTest : public ::testing::Test {
 protected:
  SimulatedPageTest() {
    EXPECT_TRUE(environment_.has_value()) << environment_.error().message;
    auto scenario = LoadScenario(directory_.Write(
        "small.yaml",
        "model: {family: gpt, layers: 4, hidden_size: 256, attention_heads: 4,\n"
        "        vocabulary_size: 1000}\n"
        "cluster: {name: dgx-h100-ndr, gpus: 2}\n"
        "training: {global_batch_size: 2, sequence_length: 128}\n"
        "framework: megatron-core\n"
        "strategy: {pipeline_parallel_degree: 2, micro_batch_size: 1, schedule: one_f_one_b}\n"));
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    scenario_ = *std::move(scenario);
    auto result = MakeForecast(*environment_, scenario_);
    EXPECT_TRUE(result.has_value()) << result.error().message;
    result_ = *std::move(result);
  }
  const SimulatedStep& step() const { return *result_.step; }

  TemporaryDirectory directory_;
  Result<Environment> environment_ = Environment::Load();
  LoadedScenario scenario_;
  ForecastResult result_;
};

struct DecodedSpan {
  std::int64_t start = 0;
  std::int64_t finish = 0;
  std::int64_t label = 0;
  std::int64_t layer = 0;
  std::int64_t micro_batch = 0;
  std::int64_t chunk = 0;
  std::int64_t instructions = 1;
  std::int64_t busy = 0;
};

// Written by what the header says of the format.
class Decoder {
 public:
  explicit Decoder(const std::string& base64) {
    const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : base64) {
      if (c == '=') break;
      bits = bits << 6 | static_cast<std::uint32_t>(digits.find(c));
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes_.push_back(static_cast<std::uint8_t>(bits >> count & 255));
      }
    }
  }
  bool done() const { return at_ == bytes_.size(); }
  std::int64_t Number() {
    std::int64_t value = 0;
    for (int shift = 0;; shift += 7) {
      const std::uint8_t byte = bytes_.at(at_++);
      value |= static_cast<std::int64_t>(byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  std::int64_t Signed() {
    const std::int64_t value = Number();
    return value % 2 == 0 ? value / 2 : -(value + 1) / 2;
  }

 private:
  std::vector<std::uint8_t> bytes_;
  std::size_t at_ = 0;
};

std::vector<DecodedSpan> Decode(const json& track, bool joined) {
  Decoder decoder(track["data"].get<std::string>());
  std::vector<DecodedSpan> spans;
  DecodedSpan last;
  while (!decoder.done()) {
    DecodedSpan span;
    span.start = last.finish + decoder.Signed();
    span.finish = span.start + decoder.Number();
    span.label = decoder.Number();
    span.layer = last.layer + decoder.Signed();
    span.micro_batch = last.micro_batch + decoder.Signed();
    span.chunk = last.chunk + decoder.Signed();
    span.busy = span.finish - span.start;
    if (joined) {
      span.instructions = decoder.Number();
      span.busy = decoder.Number();
    }
    spans.push_back(last = span);
  }
  EXPECT_EQ(spans.size(), track["spans"]);
  return spans;
}

TEST_F(SimulatedPageTest, TheTimelineHasEachInstructionWhenItRan) {
  const json timeline = json::parse(TimelineJson(step()));
  EXPECT_EQ(timeline["grain"], "operation");
  EXPECT_EQ(timeline["end_ns"], ToTraceNanoseconds(result_.forecast.step_time));
  EXPECT_EQ(timeline["spans"], step().program.size());
  EXPECT_EQ(timeline["classes"].size(), 2);

  const std::vector<InstructionTime> times =
      InstructionTimes(step().program, step().lowered, step().timeline);
  std::vector<std::vector<std::uint32_t>> by_stream(step().program.streams().size());
  for (std::uint32_t i = 0; i < step().program.size(); ++i) {
    by_stream[static_cast<std::size_t>(step().program.instructions()[i].stream)].push_back(i);
  }
  std::erase_if(by_stream, [](const auto& stream) { return stream.empty(); });
  ASSERT_EQ(timeline["tracks"].size(), by_stream.size());
  for (std::size_t s = 0; s < by_stream.size(); ++s) {
    const std::vector<DecodedSpan> spans = Decode(timeline["tracks"][s], /*joined=*/false);
    ASSERT_EQ(spans.size(), by_stream[s].size());
    for (std::size_t k = 0; k < spans.size(); ++k) {
      const std::uint32_t i = by_stream[s][k];
      const Instruction& instruction = step().program.instructions()[i];
      EXPECT_EQ(spans[k].start, ToTraceNanoseconds(times[i].start));
      EXPECT_EQ(spans[k].finish, ToTraceNanoseconds(times[i].finish));
      EXPECT_EQ(spans[k].layer, instruction.origin.layer);
      EXPECT_EQ(spans[k].micro_batch, instruction.origin.micro_batch);
      EXPECT_EQ(spans[k].chunk, instruction.origin.chunk);
      const json& label = timeline["labels"][static_cast<std::size_t>(spans[k].label)];
      EXPECT_EQ(timeline["phases"][label["phase"].get<std::size_t>()],
                Name(instruction.origin.phase));
      EXPECT_EQ(timeline["categories"][label["category"].get<std::size_t>()],
                Name(CategoryOf(step().program, instruction)));
      EXPECT_THAT(label["name"].get<std::string>(),
                  HasSubstr(std::string(Name(step().program.op(instruction).kind))));
    }
  }
}

// What is joined keeps the number of instructions and the time that they work.
TEST_F(SimulatedPageTest, TooManySpansAreJoined) {
  const json whole = json::parse(TimelineJson(step()));
  const auto busy = [](const json& timeline, bool joined) {
    std::vector<std::int64_t> sums;
    for (const json& track : timeline["tracks"]) {
      sums.push_back(0);
      for (const DecodedSpan& span : Decode(track, joined)) sums.back() += span.busy;
    }
    return sums;
  };
  const auto instructions = [](const json& timeline) {
    std::int64_t sum = 0;
    for (const json& track : timeline["tracks"]) {
      for (const DecodedSpan& span : Decode(track, true)) sum += span.instructions;
    }
    return sum;
  };
  const std::size_t size = step().program.size();
  const json layers = json::parse(TimelineJson(step(), {.most_spans = size - 1}));
  EXPECT_EQ(layers["grain"], "layer");
  EXPECT_LT(layers["spans"], size);
  EXPECT_EQ(instructions(layers), size);
  EXPECT_EQ(busy(layers, true), busy(whole, false));

  const json batches = json::parse(TimelineJson(step(), {.most_spans = 1}));
  EXPECT_EQ(batches["grain"], "micro_batch");
  EXPECT_LT(batches["spans"], layers["spans"]);
  EXPECT_EQ(instructions(batches), size);
  EXPECT_EQ(busy(batches, true), busy(whole, false));
}

//   rank 0  F0 F1 .. B0 .. B1 O
//   rank 1  .. F0 B0 F1 B1 .. O
TEST_F(SimulatedPageTest, ThePipelineIsThatOfTheSchedule) {
  const auto explanation = ExplainScenario(*environment_, scenario_);
  ASSERT_TRUE(explanation.has_value()) << explanation.error().message;
  const json pipeline = json::parse(PipelineJson(*explanation));
  EXPECT_EQ(pipeline["schedule"], "one_f_one_b");
  EXPECT_EQ(pipeline["flushed"], true);
  EXPECT_EQ(pipeline["end_ns"], ToTraceNanoseconds(result_.forecast.step_time));
  ASSERT_EQ(pipeline["ranks"].size(), 2);
  std::vector<std::string> orders;
  for (const json& rank : pipeline["ranks"]) {
    orders.emplace_back();
    std::int64_t last = 0;
    for (const json& action : rank["actions"]) {
      ASSERT_EQ(action["does"].size(), 1);
      orders.back() +=
          action["does"][0][0].get<std::string>() + std::to_string(action["does"][0][2].get<int>());
      EXPECT_GE(action["ns"][0], last);
      EXPECT_GT(action["ns"][1], action["ns"][0]);
      last = action["ns"][1];
    }
    EXPECT_FALSE(rank["updates_ns"].empty());
  }
  EXPECT_THAT(orders, ElementsAre("F0F1B0B1", "F0B0F1B1"));
  EXPECT_THAT(pipeline["ranks"][1]["stages"], ElementsAre(1));
}

TEST_F(SimulatedPageTest, EachSourceIsListedOnce) {
  const json sources = json::parse(SourcesJson(result_.forecast));
  ASSERT_FALSE(sources.empty());
  for (std::size_t i = 0; i < sources.size(); ++i) {
    EXPECT_NE(sources[i]["source"], "");
    EXPECT_EQ(std::count(sources.begin(), sources.end(), sources[i]), 1);
  }
}

}  // namespace
}  // namespace stepcast
