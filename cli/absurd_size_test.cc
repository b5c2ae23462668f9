// Sizes that nobody has, but that the schema allows: an answer or an error, in bounded time and
// memory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "cli/process.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast::testing {
namespace {

using ::testing::StartsWith;

constexpr const char* kScenario = R"(
model:
  family: llama
  layers: 8
  hidden_size: 1024
  ffn_hidden_size: 4096
  attention_heads: 16
  kv_heads: 8
  vocabulary_size: 32000
cluster:
  name: dgx-h100-ndr
  gpus: 8
strategy:
  tensor_parallel_degree: 2
  pipeline_parallel_degree: 2
  micro_batch_size: 1
training:
  global_batch_size: 16
  sequence_length: 1024
)";

// Fields to set.
struct Size {
  const char* name;
  std::vector<std::string> fields;
};
std::ostream& operator<<(std::ostream& stream, const Size& size) { return stream << size.name; }

class AbsurdSizeTest : public ::testing::TestWithParam<Size> {};

TEST_P(AbsurdSizeTest, IsBounded) {
  const TemporaryDirectory directory;
  directory.Write("scenario.yaml", kScenario);
  std::vector<std::string> arguments = {"forecast", "scenario.yaml"};
  for (const std::string& field : GetParam().fields) {
    arguments.insert(arguments.end(), {"--set", field});
  }
  const ProcessResult result = RunStepcast(arguments, directory.path());
  if (result.exit_code == 0) {
    EXPECT_EQ(result.err, "");
    EXPECT_NE(result.out, "");
  } else {
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, StartsWith("error: "));
  }
  EXPECT_LT(result.seconds, 110);
  EXPECT_LT(result.peak_kib, 4L << 20);  // 4 GiB.
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, AbsurdSizeTest,
    ::testing::ValuesIn(std::vector<Size>{
        {"ManyLayers", {"model.layers=10000"}},
        {"ManyStages",
         {"model.layers=10000", "cluster.gpus=20000", "strategy.pipeline_parallel_degree=10000"}},
        {"ManyStagesAndMicroBatches",
         {"model.layers=10000", "cluster.gpus=20000", "strategy.pipeline_parallel_degree=10000",
          "training.global_batch_size=65535"}},
        {"ManyMicroBatches", {"training.global_batch_size=131070", "model.layers=2"}},
        {"MoreLayersTimesMicroBatchesThanFit",
         {"training.global_batch_size=131070", "model.layers=762"}},
        {"ManyChunks",
         {"model.layers=10000", "strategy.virtual_stages=5000", "training.global_batch_size=16"}},
        {"ManyGpus", {"cluster.gpus=9999968", "training.global_batch_size=9999968"}},
        {"LongSequence", {"training.sequence_length=100000000"}},
        {"LongSequenceUnfused",
         {"training.sequence_length=100000000", "strategy.attention=unfused"}},
        {"HugeMixer",
         {"model.state_space.heads=100000", "model.state_space.head_size=10",
          "model.state_space.state_size=10", "model.state_space.groups=100000",
          "model.state_space.chunk_size=1000000", "strategy.tensor_parallel_degree=1",
          "training.sequence_length=100000000"}},
        {"WideMixer",
         {"model.state_space.heads=100000", "model.state_space.head_size=100000",
          "model.state_space.state_size=100000"}},
        {"MixersOfOneTokenChunks",
         {"model.state_space.heads=1000", "model.state_space.head_size=1000",
          "model.state_space.state_size=100000", "model.state_space.chunk_size=1",
          "training.sequence_length=10000000", "strategy.tensor_parallel_degree=1"}},
        {"LongPattern", {"model.layer_pattern=" + std::string(10'001, 'M')}},
        {"WideModel", {"model.hidden_size=1000000", "model.ffn_hidden_size=10000000"}},
        {"LargeVocabulary", {"model.vocabulary_size=100000000"}},
        {"LargeMicroBatch",
         {"strategy.micro_batch_size=1000000", "training.global_batch_size=2000000"}},
        {"EverythingLarge",
         {"model.layers=10000", "model.hidden_size=1000000", "model.ffn_hidden_size=10000000",
          "model.vocabulary_size=100000000", "model.attention_heads=100000",
          "model.kv_heads=100000", "model.head_size=100000", "training.sequence_length=100000000",
          "strategy.micro_batch_size=1000000", "training.global_batch_size=2000000"}},
        {"SmallBuckets", {"strategy.gradient_bucket_bytes=1", "strategy.zero_stage=1"}},
        {"LargeBuckets", {"strategy.gradient_bucket_bytes=9000000000000000000"}},
        {"OneOfEverything",
         {"model.layers=1", "model.hidden_size=1", "model.ffn_hidden_size=1",
          "model.attention_heads=1", "model.kv_heads=1", "model.vocabulary_size=1",
          "training.sequence_length=1", "training.global_batch_size=1", "cluster.gpus=1",
          "strategy.tensor_parallel_degree=1", "strategy.pipeline_parallel_degree=1"}},
    }),
    [](const ::testing::TestParamInfo<Size>& test) { return test.param.name; });

}  // namespace
}  // namespace stepcast::testing
