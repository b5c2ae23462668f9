#include "scenarios/explain/explain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "scenarios/explain/words.h"
#include "simulator/base/golden.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/engine/engine.h"
#include "strategies/step/step.h"
#include "strategies/transformer/transformer.h"

namespace stepcast {
namespace {

using explain_internal::Abbreviated;
using explain_internal::HumanBytes;
using ::testing::HasSubstr;
using ::testing::Not;

// Nodes of 4 GPUs with 300 GB/s inside, and an adapter of 12.5 GB/s for each.
Topology Rails(int gpus) {
  const TemporaryDirectory directory;
  directory.Write("c.yaml", R"(
devices:
- {name: d, vendor: v, architecture: a, multiprocessors: 1, memory_bytes: 80GB,
   memory_gigabytes_per_s: 2000, scale_up_gigabytes_per_s: 300, pcie_gigabytes_per_s: 32,
   source: s, peak: [{dtype: fp16, tflop_per_s: 100}]}
nodes:
- {name: rails, device: d, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, nics: 4,
   nic_gigabits_per_s: 100, network: infiniband, source: s}
clusters:
- {name: rails, node: rails, network_latency_us: 5, network_efficiency: 0.8, source: s}
)");
  const auto catalogue = Catalogue::Load(directory.path());
  EXPECT_TRUE(catalogue.has_value()) << catalogue.error().message;
  auto topology = Topology::Create(*catalogue, "rails", gpus);
  EXPECT_TRUE(topology.has_value()) << topology.error().message;
  return *topology;
}

constexpr std::int64_t kVocabulary = 51200;

// A forward of one layer takes 1 ms, its gradients of inputs 1 ms and of weights 1 ms (four
// products), the optimizer and each collective 1 ms; nothing else takes time, nor does the sum of a
// number such as the norm of all gradients.
Duration Price(const Op& op) {
  if (op.kind == OpKind::kAllReduce && op.dims[0] == 4) return {};
  switch (op.kind) {
    case OpKind::kAttention:
    case OpKind::kAdam:
    case OpKind::kReduceScatter:
    case OpKind::kAllReduce:
      return Duration::Milliseconds(1);
    case OpKind::kAllGather:
      return Duration::Microseconds(250);
    case OpKind::kGemm: {
      const bool logits = std::ranges::any_of(op.dims, [](auto d) { return d >= kVocabulary; });
      const bool weights = op.layout == GemmLayout::kNT;
      return weights && !logits ? Duration::Microseconds(250) : Duration();
    }
    default:
      return {};
  }
}

ParallelPlan Pipeline(v1::Schedule schedule, int micro_batches, int virtual_stages = 1) {
  ParallelPlan plan;
  plan.pipeline = 4;
  plan.schedule = schedule;
  plan.virtual_stages = virtual_stages;
  plan.micro_batches = micro_batches;
  plan.global_batch_size = micro_batches;
  plan.sequence_length = 16;
  return plan;
}

Explanation Explain(ParallelPlan plan, int layers) {
  TransformerModel model;
  model.layers = layers;
  model.hidden_size = 128;
  model.ffn_hidden_size = 512;
  model.attention_heads = model.kv_heads = 2;
  model.head_size = 64;
  model.vocabulary_size = kVocabulary;
  model.tied_embeddings = false;
  plan.layers_per_stage = SpreadLayers(layers, plan.stages());
  auto program = BuildTransformerStep(model, plan, v1::Framework());
  EXPECT_TRUE(program.has_value()) << program.error().message;
  Pricing pricing;
  pricing.device = [](const Op& op) {
    Cost cost;
    cost.time = Price(op);
    return cost;
  };
  pricing.host = [](const Op&, Phase) { return Duration(); };
  LoweredProgram lowered = Lower(*program, pricing);
  auto timeline = Simulate(lowered.graph);
  EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
  const SimulatedStep step{std::move(*program), std::move(lowered), std::move(*timeline)};
  Forecast forecast;
  forecast.name = "small";
  forecast.cluster = "rails";
  forecast.device = "d";
  forecast.framework = "none";
  forecast.plan = plan;
  const auto schedule = ScheduleOf(plan);
  EXPECT_TRUE(schedule.has_value()) << schedule.error().message;
  return ExplainStep(forecast, step, *schedule, Rails(plan.gpus()));
}

void ExpectGolden(const std::string& name, const std::string& text) {
  ExpectGoldenFile("scenarios/explain/testdata/" + name, text);
}

void ExpectAscii(const std::string& text, std::size_t width) {
  for (const char c : text) EXPECT_TRUE(c == '\n' || (c >= ' ' && c <= '~')) << static_cast<int>(c);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.ends_with('|')) continue;
    EXPECT_EQ(line.size(), width) << line;
  }
}

ParallelPlan Fsdp() {
  ParallelPlan plan;
  plan.data = 8;
  plan.zero_stage = 3;
  plan.micro_batches = 2;
  plan.global_batch_size = 16;
  plan.sequence_length = 16;
  plan.reduce_each_micro_batch = true;
  plan.overlap_gradient_reduce = true;
  plan.gradient_bucket = Bytes(1);
  return plan;
}

TEST(ExplanationGoldenTest, Text) {
  ExpectGolden("gpipe.txt", ExplanationText(Explain(Pipeline(v1::SCHEDULE_GPIPE, 4), 4)));
  ExpectGolden("one_f_one_b.txt",
               ExplanationText(Explain(Pipeline(v1::SCHEDULE_ONE_F_ONE_B, 8), 4)));
  ExpectGolden("interleaved.txt",
               ExplanationText(Explain(Pipeline(v1::SCHEDULE_INTERLEAVED, 4, 2), 8)));
  ExpectGolden("zb_h1.txt", ExplanationText(Explain(Pipeline(v1::SCHEDULE_ZB_H1, 6), 4)));
  ExpectGolden("dualpipe.txt",
               ExplanationText(Explain(Pipeline(v1::SCHEDULE_DUALPIPE, 8), 4), 120));
  ExpectGolden("pipedream.txt", ExplanationText(Explain(Pipeline(v1::SCHEDULE_PIPEDREAM, 4), 4)));
  ExpectGolden("fsdp.txt", ExplanationText(Explain(Fsdp(), 2)));
}

TEST(ExplanationGoldenTest, Json) {
  ExpectGolden("one_f_one_b.json",
               ExplanationJson(Explain(Pipeline(v1::SCHEDULE_ONE_F_ONE_B, 2), 4)));
}

// p = 4, m = 4: forwards of 1 ms, then backwards of 2 ms, in (m + p - 1)(1 + 2) = 21 ms, then the
// optimizer for 1 ms.
TEST(ExplanationTest, GpipeActionsFollowTheTextbook) {
  const Explanation explanation = Explain(Pipeline(v1::SCHEDULE_GPIPE, 4), 4);
  EXPECT_EQ(explanation.step_time, Duration::Milliseconds(22));
  for (int r = 0; r < 4; ++r) {
    const ExplainedRank& rank = explanation.ranks[static_cast<std::size_t>(r)];
    ASSERT_EQ(rank.actions.size(), 8U);
    for (int mb = 0; mb < 4; ++mb) {
      const ExplainedAction& forward = rank.actions[static_cast<std::size_t>(mb)];
      EXPECT_EQ(forward.time.start, Duration::Milliseconds(r + mb));
      EXPECT_EQ(forward.time.finish, Duration::Milliseconds(r + mb + 1));
      const ExplainedAction& backward = rank.actions[static_cast<std::size_t>(4 + mb)];
      const int turn = backward.action.micro_batch;
      EXPECT_EQ(backward.action.work, PipelineWork::kBackward);
      EXPECT_EQ(backward.time.finish - backward.time.start, Duration::Milliseconds(2));
      EXPECT_EQ(backward.time.start, Duration::Milliseconds(7 + 2 * (3 - r) + 2 * mb))
          << r << " " << turn;
    }
    ASSERT_EQ(rank.updates.size(), 1U);
    EXPECT_EQ(rank.updates[0].finish - rank.updates[0].start, Duration::Milliseconds(1));
  }
}

// Gradients of inputs and of weights are told apart though both are in the backward phase.
TEST(ExplanationTest, SplitBackwardsTakeAMillisecondEach) {
  const Explanation explanation = Explain(Pipeline(v1::SCHEDULE_ZB_H1, 6), 4);
  for (const ExplainedRank& rank : explanation.ranks) {
    for (const ExplainedAction& action : rank.actions) {
      EXPECT_EQ(action.time.finish - action.time.start, Duration::Milliseconds(1))
          << Describe(action.action);
    }
  }
}

TEST(ExplanationTest, ActionsOfARankDoNotOverlapUnlessTheyArePaired) {
  for (const v1::Schedule schedule :
       {v1::SCHEDULE_GPIPE, v1::SCHEDULE_ONE_F_ONE_B, v1::SCHEDULE_ZB_H1, v1::SCHEDULE_ZB_V,
        v1::SCHEDULE_DUALPIPE, v1::SCHEDULE_DUALPIPE_V, v1::SCHEDULE_PIPEDREAM}) {
    const bool v = schedule == v1::SCHEDULE_ZB_V || schedule == v1::SCHEDULE_DUALPIPE_V;
    const Explanation explanation = Explain(Pipeline(schedule, 8, v ? 2 : 1), 8);
    for (const ExplainedRank& rank : explanation.ranks) {
      for (std::size_t a = 1; a < rank.actions.size(); ++a) {
        if (rank.actions[a - 1].action.overlaps_next) continue;
        EXPECT_GE(rank.actions[a].time.start, rank.actions[a - 1].time.finish)
            << schedule << " " << a;
        EXPECT_GT(rank.actions[a].time.finish, rank.actions[a].time.start) << schedule << " " << a;
      }
    }
  }
}

// Two layers of 1 ms: the first for both micro-batches, then the second; the embedding before them
// and the output layer behind take no time. They are drawn as one.
TEST(ExplanationTest, ATileOfMicroBatchesIsOneCell) {
  ParallelPlan plan = Pipeline(v1::SCHEDULE_ONE_F_ONE_B, 4);
  plan.pipeline = 1;
  plan.micro_batches_per_unit = 2;
  const Explanation explanation = Explain(plan, 2);
  const auto& actions = explanation.ranks.front().actions;
  for (const std::size_t of_tile : {0, 1}) {
    EXPECT_EQ(actions[of_tile].time.start, Duration());
    EXPECT_EQ(actions[of_tile].time.finish, Duration::Milliseconds(4));
    EXPECT_EQ(actions[2 + of_tile].time.start, Duration::Milliseconds(4));
    EXPECT_EQ(actions[2 + of_tile].time.finish, Duration::Milliseconds(4 + 8));
  }
  const std::string text = ExplanationText(explanation);
  EXPECT_THAT(text, HasSubstr("|F0-1"));
  EXPECT_THAT(text, HasSubstr("B2-3"));
  EXPECT_THAT(text, HasSubstr("backward of 2 micro-batches at once"));
}

// 16 tokens of 128 in bf16 go from stage to stage: 4 KiB, for each of 8 micro-batches.
TEST(ExplanationTest, CountsTransfersBetweenStages) {
  const Explanation explanation = Explain(Pipeline(v1::SCHEDULE_ONE_F_ONE_B, 8), 4);
  // The first, the middle ones, the last.
  ASSERT_EQ(explanation.traffic.size(), 3U);
  EXPECT_EQ(explanation.traffic[1].pipeline_ranks, (std::vector<int>{1, 2}));
  const std::vector<TrafficRow>& rows = explanation.traffic[0].rows;
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].op, OpKind::kSend);
  EXPECT_EQ(rows[0].among, "next pipeline rank");
  EXPECT_EQ(rows[0].micro_batches, 8);
  EXPECT_EQ(rows[0].count, 8);
  EXPECT_EQ(rows[0].bytes, Bytes(8 * 4096));
  EXPECT_EQ(rows[0].sent, Bytes(8 * 4096));
  EXPECT_EQ(rows[1].op, OpKind::kRecv);
  EXPECT_EQ(rows[1].sent, Bytes(0));
  // The norm of all gradients.
  EXPECT_EQ(rows[2].op, OpKind::kAllReduce);
  EXPECT_EQ(rows[2].among, "updaters");
  EXPECT_EQ(rows[2].bytes, Bytes(4));
}

// Keys and values of ring attention go to the next rank of the context group.
TEST(ExplanationTest, RingsNameTheirGroup) {
  ParallelPlan plan;
  plan.context = 4;
  plan.sequence_length = 64;
  const Explanation explanation = Explain(plan, 2);
  const std::vector<TrafficRow>& rows = explanation.traffic.at(0).rows;
  const auto ring = std::ranges::find(rows, OpKind::kSend, &TrafficRow::op);
  ASSERT_NE(ring, rows.end());
  EXPECT_EQ(ring->among, "next in context");
  EXPECT_THAT(ExplanationText(explanation), HasSubstr("next in context of 4"));
}

TEST(ExplanationTest, GroupsSpanTheirNodes) {
  const Explanation explanation = Explain(Fsdp(), 2);
  ASSERT_EQ(explanation.groups.size(), 1U);
  const ExplainedGroup& group = explanation.groups[0];
  EXPECT_EQ(group.name, "data");
  EXPECT_EQ(group.ranks.size(), 8U);
  EXPECT_EQ(group.links.nodes, 2);
  EXPECT_THAT(ExplanationText(explanation), HasSubstr("10.0 GB/s"));  // 80 % of 12.5
}

TEST(ExplanationTest, LongStepsShowTheirFirstAndLastPart) {
  const Explanation explanation = Explain(Pipeline(v1::SCHEDULE_ONE_F_ONE_B, 64), 4);
  const std::string text = ExplanationText(explanation);
  EXPECT_THAT(text, HasSubstr("the first "));
  EXPECT_THAT(text, HasSubstr("the last "));
  EXPECT_THAT(text, HasSubstr("B63"));
  EXPECT_THAT(text, HasSubstr("69 more"));  // 2 x 64 + the optimizer - 60
  EXPECT_THAT(ExplanationText(explanation, 800), Not(HasSubstr("the first ")));
}

// Cells of two or three columns, micro-batches of up to two digits.
TEST(ExplanationTest, NarrowCellsKeepTheLastDigits) {
  const std::string text = ExplanationText(Explain(Pipeline(v1::SCHEDULE_GPIPE, 16), 4));
  EXPECT_THAT(text, HasSubstr("the first "));
  EXPECT_THAT(text, Not(HasSubstr("F-F")));
}

TEST(ExplanationTest, IsAsciiAndAsWideAsAsked) {
  for (const int width : {60, 100, 140}) {
    ExpectAscii(ExplanationText(Explain(Pipeline(v1::SCHEDULE_DUALPIPE, 8), 4), width),
                static_cast<std::size_t>(width));
    ExpectAscii(ExplanationText(Explain(Fsdp(), 2), width), static_cast<std::size_t>(width));
  }
}

TEST(ExplanationTest, JsonHasEveryActionWithItsTimes) {
  const auto json =
      nlohmann::json::parse(ExplanationJson(Explain(Pipeline(v1::SCHEDULE_GPIPE, 4), 4)));
  EXPECT_EQ(json["pipeline"].size(), 4U);
  EXPECT_EQ(json["pipeline"][1]["actions"][0]["action"], "1F0");
  EXPECT_DOUBLE_EQ(json["pipeline"][1]["actions"][0]["start_s"].get<double>(), 0.001);
}

TEST(WordsTest, RanksAreAbbreviated) {
  EXPECT_EQ(Abbreviated({3}), "3");
  EXPECT_EQ(Abbreviated({0, 8}), "0,8");
  EXPECT_EQ(Abbreviated({0, 1, 2, 3, 4}), "0-4");
  EXPECT_EQ(Abbreviated({0, 8, 16, 24, 32, 40, 48, 56}), "0,8,...,56");
  EXPECT_EQ(Abbreviated({0, 1, 2, 8, 9, 10}), "0-2,8-10");
  EXPECT_EQ(Abbreviated({0, 1, 8, 9, 16, 17, 24, 25, 32, 33}), "0,1,8,9,...,33");
}

TEST(WordsTest, BytesHaveThreeDigits) {
  EXPECT_EQ(HumanBytes(4), "4 B");
  EXPECT_EQ(HumanBytes(4096), "4.00 KiB");
  EXPECT_EQ(HumanBytes(100663296), "96.0 MiB");
  EXPECT_EQ(HumanBytes(1073741824.0 * 1000), "0.977 TiB");
}

}  // namespace
}  // namespace stepcast
