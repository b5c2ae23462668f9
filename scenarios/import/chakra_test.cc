#include "scenarios/import/chakra.h"

#include <gmock/gmock.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/gzip_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "scenarios/export/chakra.h"
#include "scenarios/v1/chakra.pb.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"
#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

namespace et = ChakraProtoMsg;
using testing::AllOf;
using testing::HasSubstr;

// ---- Traces that were exported take as long as the step that they are of, to the picosecond.

struct RoundTrip {
  const char* name;
  std::vector<Override> overrides;
};

class ChakraRoundTripTest : public testing::TestWithParam<RoundTrip> {};

TEST_P(ChakraRoundTripTest, StepTakesExactlyAsLong) {
  const auto environment = Environment::Load();
  ASSERT_TRUE(environment.has_value());
  const auto scenario =
      LoadScenario(DataPath(std::string("scenarios/gallery/") + GetParam().name + ".yaml"),
                   GetParam().overrides);
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto forecast = MakeForecast(*environment, *scenario, {.expand_ranks = true});
  ASSERT_TRUE(forecast.has_value()) << forecast.error().message;
  const SimulatedStep& step = *forecast->step;
  const v1::ClusterChoice& cluster = scenario->message.cluster();
  const auto topology =
      Topology::Create(environment->catalogue, cluster.name(), cluster.gpus());
  const TemporaryDirectory directory;
  const auto files = WriteChakra(step, *topology, directory.Path("out"), "step");
  ASSERT_TRUE(files.has_value()) << files.error().message;

  const auto read = ReadChakra(directory.Path("out/step"));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(read->program.size(), step.program.size());
  EXPECT_EQ(read->nodes, files->nodes);
  EXPECT_EQ(read->program.rank_classes().size(), step.program.rank_classes().size());
  EXPECT_TRUE(read->warnings.empty());
  const auto lowered = LowerChakra(*read);
  ASSERT_TRUE(lowered.has_value()) << lowered.error().message;
  const auto timeline = Simulate(lowered->graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  EXPECT_EQ(timeline->makespan(), step.timeline.makespan());
  // Not the step alone: each rank works as long, stream by stream.
  std::map<StreamKind, Duration> wanted;
  std::map<StreamKind, Duration> found;
  for (const Task& task : step.lowered.graph.tasks()) {
    wanted[step.program.stream(task.stream).kind] += task.work;
  }
  for (const Task& task : lowered->graph.tasks()) {
    found[read->program.stream(task.stream).kind] += task.work;
  }
  EXPECT_EQ(found, wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Gallery, ChakraRoundTripTest,
    testing::Values(
        RoundTrip{"schedule-interleaved", {}}, RoundTrip{"schedule-zb-v", {}},
        RoundTrip{"sharding-zero-3", {}}, RoundTrip{"sharding-zero-offload", {}},
        RoundTrip{"sharding-activation-offload", {}}, RoundTrip{"context-ring", {}},
        RoundTrip{"gpt-22b-on-8-a100", {{"training.global_batch_size", "8"}}},
        RoundTrip{"mixtral-8x7b-on-64-h100",
                  {{"cluster.gpus", "8"},
                   {"strategy.pipeline_parallel_degree", "1"},
                   {"strategy.virtual_stages", "1"},
                   {"training.global_batch_size", "8"}}}),
    [](const testing::TestParamInfo<RoundTrip>& tested) {
      std::string name = tested.param.name;
      std::ranges::replace(name, '-', '_');
      return name;
    });

}  // namespace
}  // namespace stepcast
