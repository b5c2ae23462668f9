#include "scenarios/export/dot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphviz.hpp>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "simulator/base/data_path.h"

namespace stepcast {
namespace {

using testing::HasSubstr;

struct Vertex {
  std::string name;
  std::string label;
};
struct Edge {
  std::string style;
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Vertex, Edge>;

/// As Boost's reader of Graphviz's language has it.
Graph Parsed(const std::string& dot) {
  Graph graph;
  boost::dynamic_properties properties(boost::ignore_other_properties);
  properties.property("node_id", boost::get(&Vertex::name, graph));
  properties.property("label", boost::get(&Vertex::label, graph));
  properties.property("style", boost::get(&Edge::style, graph));
  EXPECT_TRUE(boost::read_graphviz(dot, graph, properties));
  return graph;
}

/// Two stages with one layer each, two micro-batches.
std::shared_ptr<const SimulatedStep> Step(const std::string& layers = "2") {
  const auto environment = Environment::Load();
  const std::vector<Override> small = {{"model.layers", layers},
                                       {"cluster.gpus", "2"},
                                       {"strategy.tensor_parallel_degree", "1"},
                                       {"strategy.pipeline_parallel_degree", "2"},
                                       {"strategy.micro_batch_size", "1"},
                                       {"training.global_batch_size", "2"}};
  const auto scenario = LoadScenario(DataPath("scenarios/gallery/gpt-204m-on-4-a100.yaml"), small);
  EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto forecast = MakeForecast(*environment, *scenario);
  EXPECT_TRUE(forecast.has_value()) << forecast.error().message;
  return forecast->step;
}

TEST(ProgramDotTest, EveryInstructionAndDependencyIsDrawn) {
  const auto step = Step();
  const Program& program = step->program;
  ASSERT_LE(program.size(), kMostDotInstructions);
  const auto dot = ProgramDot(*step, "a \"small\" step");
  ASSERT_TRUE(dot.has_value()) << dot.error().message;
  const Graph graph = Parsed(*dot);
  EXPECT_EQ(boost::num_vertices(graph), program.size());
  std::map<std::string, std::size_t> styles;
  for (const auto edge : boost::make_iterator_range(boost::edges(graph)))
    ++styles[graph[edge].style];
  std::size_t dependencies = 0;
  for (std::uint32_t i = 0; i < program.size(); ++i) {
    dependencies += program.dependencies(InstructionId{i}).size();
  }
  EXPECT_EQ(styles[""], dependencies);
  // Each micro-batch's activations and their gradients.
  EXPECT_EQ(styles["bold"], 4U);
  EXPECT_THAT(*dot, HasSubstr("label=\"stage 0 (1 rank)\""));
  for (const auto vertex : boost::make_iterator_range(boost::vertices(graph))) {
    const std::uint32_t i = static_cast<std::uint32_t>(std::stoul(graph[vertex].name.substr(1)));
    const std::string op = Describe(program.op(program.instructions()[i]));
    EXPECT_EQ(graph[vertex].label.substr(0, op.size()), op);
  }
}

TEST(ProgramDotTest, NameIsOneLine) {
  const auto step = Step();
  const auto dot = ProgramDot(*step, "a\nstep\x1b[2J");
  ASSERT_TRUE(dot.has_value());
  EXPECT_TRUE(dot->starts_with("digraph \"a step?[2J\" {\n  label=\"a step?[2J: ")) << *dot;
}

TEST(ProgramDotTest, ALayerOfAMicroBatchCanBeChosen) {
  const auto step = Step();
  const auto dot = ProgramDot(*step, "step", {.stage = 1, .layer = 1, .micro_batch = 0});
  ASSERT_TRUE(dot.has_value()) << dot.error().message;
  std::size_t wanted = 0;
  const RankClass& rank = step->program.rank_classes()[1];
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = step->program.instructions()[i];
    const Origin& origin = instruction.origin;
    wanted += origin.layer == 1 && origin.micro_batch == 0 && origin.phase != Phase::kOptimizer &&
              !IsHost(step->program.op(instruction).kind);
  }
  ASSERT_GT(wanted, 10U);
  EXPECT_EQ(boost::num_vertices(Parsed(*dot)), wanted);
  EXPECT_THAT(*dot, HasSubstr(std::to_string(wanted) + " of " +
                              std::to_string(step->program.size()) + " instructions"));
  EXPECT_THAT(*dot, HasSubstr("on others are not drawn"));
}

TEST(ProgramDotTest, WhatNobodyCouldReadIsRefused) {
  const auto large = ProgramDot(*Step("24"), "step");
  ASSERT_FALSE(large.has_value());
  EXPECT_THAT(large.error().message, HasSubstr("wanted at most 1000"));
  EXPECT_THAT(large.error().message, HasSubstr("--stage, --layer and --micro-batch"));
  EXPECT_TRUE(
      ProgramDot(*Step("24"), "step", {.stage = {}, .layer = 3, .micro_batch = {}}).has_value());
  const auto none = ProgramDot(*Step(), "step", {.stage = 2, .layer = {}, .micro_batch = {}});
  ASSERT_FALSE(none.has_value());
  EXPECT_THAT(none.error().message, HasSubstr("found no instruction"));
}

}  // namespace
}  // namespace stepcast
