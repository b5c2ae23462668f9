// The loop closed on this machine: measure its cores, forecast steps from that, execute them,
// compare. Numbers that steps compute are held by execute_test; here only times are.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

#include "simulator/base/temporary_directory.h"
#include "validation/cores/profile_cores.h"
#include "validation/cores/suite.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;

// A machine that does other things at the same time measures those too. The gate is far above what
// a quiet one shows (a median of 5 %), it is on the median, and it only counts steps that nothing
// disturbed: what it holds is that forecasts and steps belong to the same machine and model.
constexpr double kMedianError = 0.4;

constexpr char kSuite[] = R"(
models:
  - name: perceptron
    scenario:
      perceptron: {inputs: 128, layers: [256, 256, 32]}
      cluster: {name: this-machine, gpus: 1}
      strategy: {micro_batch_size: 128, precision: fp32, recompute: none}
      training: {global_batch_size: 512}
      framework: megatron-core
  - name: llama
    scenario:
      model: {family: llama, layers: 2, hidden_size: 128, ffn_hidden_size: 256, attention_heads: 4, kv_heads: 4, vocabulary_size: 256, tied_embeddings: false}
      cluster: {name: this-machine, gpus: 1}
      strategy: {micro_batch_size: 2, precision: fp32, attention: flash, recompute: none}
      training: {global_batch_size: 4, sequence_length: 64}
      framework: megatron-core
cases:
  - {name: perceptron, model: perceptron, ranks: 1, quick: true}
  - {name: perceptron-tiles, model: perceptron, ranks: 1, quick: true, changes: {strategy: {core_gemm: {order: kmn, tile: 64}}}}
  - {name: llama, model: llama, ranks: 1, quick: true}
  - {name: llama-recompute, model: llama, ranks: 1, quick: true, changes: {strategy: {recompute: full}}}
  - {name: llama-data, model: llama, ranks: 2, quick: true}
  - {name: llama-pipeline, model: llama, ranks: 2, quick: true, changes: {strategy: {pipeline_parallel_degree: 2, schedule: one_f_one_b}}}
  - {name: llama-ring, model: llama, ranks: 2, quick: true, changes: {strategy: {context_parallel_degree: 2, context_parallel_kind: ring}}}
  - {name: llama-heads, model: llama, ranks: 2, quick: true, changes: {strategy: {context_parallel_degree: 2, context_parallel_kind: all_to_all}}}
  - {name: too-many, model: llama, ranks: 1024, quick: true}
)";

TEST(CoresTest, AProfileOfThisMachineForecastsStepsOnIt) {
  const TemporaryDirectory directory;
  ProfileCoresOptions profile;
  profile.directory = directory.path() + "/machine";
  profile.quick = true;
  profile.date = "2026-01-01";
  const Result<Collected> collected = ProfileCores(profile);
  ASSERT_TRUE(collected.has_value()) << collected.error().message;
  EXPECT_TRUE(collected->ok());
  if (CountCores() > 1) {
    const Result<Machine> over_mpi = Machine::Load(profile.directory, TransportKind::kMpi);
    ASSERT_FALSE(over_mpi.has_value());
    EXPECT_THAT(over_mpi.error().message,
                HasSubstr("exchanges were measured over memory, and steps are to use mpi"));
  }
  const Result<Machine> machine = Machine::Load(profile.directory, TransportKind::kMemory);
  ASSERT_TRUE(machine.has_value()) << machine.error().message;

  SuiteOptions options;
  options.file = directory.path() + "/suite.yaml";
  std::ofstream(options.file) << kSuite;
  const Result<SuiteResult> result = RunSuite(*machine, options);
  ASSERT_TRUE(result.has_value()) << result.error().message;
  ASSERT_FALSE(result->skipped.empty());
  EXPECT_EQ(result->skipped.back().name, "too-many");
  std::vector<double> errors;
  for (const SuiteRow& row : result->rows) {
    EXPECT_GT(row.forecast, Duration()) << row.name;
    EXPECT_GT(row.measured, Duration()) << row.name;
    EXPECT_LT(row.sources.roofline, 0.5) << row.name;
    if (!row.disturbed) errors.push_back(std::abs(row.error()));
  }
  if (errors.size() < 2) {
    GTEST_SKIP() << "other processes disturbed " << result->rows.size() - errors.size() << " of "
                 << result->rows.size() << " cases: their times say nothing";
  }
  EXPECT_LE(Quantile(errors, 0.5), kMedianError);
}

}  // namespace
}  // namespace stepcast
