#include "strategies/recommender/recommender.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

// Two tables of 100 rows read twice by each sample and one of 50 read once, rows of 8.
constexpr char kSmall[] = R"(dense_features: 13
embedding_dimension: 8
bottom_mlp: [16, 8]
tables: [{rows: 100, count: 2, lookups: 2}, {rows: 50}]
top_mlp: [32, 1]
)";

Result<OperatorModel> Create(const std::string& yaml) {
  v1::Recommender message;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "dlrm.yaml", message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreateRecommender(message, *source, "");
}

TEST(RecommenderTest, CountsWeightsOfTablesAndMlps) {
  const auto model = Create(kSmall);
  ASSERT_TRUE(model.has_value()) << model.error().message;
  const std::int64_t tables = 250 * 8;
  const std::int64_t bottom = 13 * 16 + 16 + 16 * 8 + 8;
  // Six pairs of four features, and the dense feature of 8.
  const std::int64_t top = 14 * 32 + 32 + 32 + 1;
  EXPECT_EQ(model->parameters(), tables + bottom + top);
  EXPECT_TRUE(model->has_tables());
  EXPECT_DOUBLE_EQ(model->forward_flops().count(),
                   2.0 * (13 * 16 + 16 * 8 + 4 * 4 * 8 + 14 * 32 + 32));
}

LayeredModel Units(const OperatorModel& model, int gpus, ParallelPlan& plan) {
  const auto made = CreateOperatorPlan({}, {}, model, {gpus, 4 * gpus, 0, "."}, SourceMap());
  EXPECT_TRUE(made.has_value()) << made.error().message;
  plan = *made;
  ProgramBuilder builder;
  const PlanGroups groups = AddGroups(builder, plan);
  return OperatorUnits(builder, groups, model, plan, {});
}

// Rows of 8 numbers and one state, 2250 in all, over four ranks: 563 at most, in fp32. The MLPs are
// copied.
TEST(RecommenderTest, RanksShareTheTablesOut) {
  const auto model = Create(kSmall);
  ASSERT_TRUE(model.has_value());
  ParallelPlan plan;
  const LayeredModel units = Units(*model, 4, plan);
  EXPECT_EQ(plan.expert, 4);
  EXPECT_EQ(units.kind(units.before[0]).resident, Bytes(563 * 4));
  EXPECT_EQ(units.kind(units.before[0]).parameters, 13 * 16 + 16 + 16 * 8 + 8);
}

// An exchange each way between several ranks, none on one.
TEST(RecommenderTest, RowsAreExchangedBesideTheBottomMlp) {
  const auto model = Create(kSmall);
  ASSERT_TRUE(model.has_value());
  const auto exchanges = [](const Block& block) {
    return std::count_if(block.entries.begin(), block.entries.end(), [](const BlockEntry& entry) {
      return entry.stream == StreamKind::kExpertParallel;
    });
  };
  ParallelPlan plan;
  for (const int gpus : {1, 4}) {
    const LayeredModel units = Units(*model, gpus, plan);
    EXPECT_EQ(exchanges(units.kind(units.before[0]).forward), gpus > 1 ? 1 : 0);
    EXPECT_EQ(exchanges(units.kind(units.before[0]).backward), gpus > 1 ? 1 : 0);
  }
  // What follows the exchange does not wait for it, but the interaction does.
  const LayeredModel units = Units(*model, 4, plan);
  const auto& entries = units.kind(units.before[0]).forward.entries;
  ASSERT_EQ(entries[1].stream, StreamKind::kExpertParallel);
  EXPECT_EQ(entries[2].after[0], 0);
  EXPECT_EQ(std::count_if(entries.begin(), entries.end(),
                          [](const BlockEntry& entry) { return entry.after[1] == 1; }),
            1);
}

// Five rows of three tables are read and three sums written: as much as four rows read and written.
// Backward reads three gradients of sums, and five rows and states, and writes those: five of three
// passes each, rounded up.
TEST(RecommenderTest, RowsOfATableAreSummed) {
  const auto model = Create(kSmall);
  ASSERT_TRUE(model.has_value());
  const OperatorUnit& front = model->kinds[static_cast<std::size_t>(model->before[0])];
  const auto rows = [](const std::vector<SampleOp>& ops) {
    std::int64_t sum = 0;
    for (const SampleOp& sample : ops) {
      if (sample.op.kind == OpKind::kEmbedding) sum += sample.op.dims[0];
    }
    return sum;
  };
  EXPECT_EQ(rows(front.forward), 4);
  EXPECT_EQ(rows(front.backward), 5);
}

TEST(RecommenderTest, TheBottomMlpEndsInTheWidthOfRows) {
  std::string yaml = kSmall;
  yaml.replace(yaml.find("[16, 8]"), 7, "[16, 9]");
  const auto model = Create(yaml);
  ASSERT_FALSE(model.has_value());
  EXPECT_THAT(model.error().message,
              HasSubstr("dlrm.yaml:3: the last layer of the bottom MLP is 9 wide, wanted "
                        "embedding_dimension, 8"));
}

}  // namespace
}  // namespace stepcast
