// Steps on ranks that exchange things over MPI.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/process.h"

namespace stepcast::testing {
namespace {

using ::testing::HasSubstr;

bool HaveMpi() {
  const std::filesystem::path program(STEPCAST_BINARY);
  return std::filesystem::exists(program.parent_path() / "libstepcast_mpi.so") &&
         std::filesystem::exists("/usr/bin/mpirun");
}

ProcessResult Execute(const std::string& transport, const std::vector<std::string>& more) {
  std::vector<std::string> words = {"execute",
                                    "scenarios/gallery/small-llama-to-execute.yaml",
                                    "--device=cpu",
                                    "--share-cores",
                                    "--steps=3",
                                    "--set=model.layers=2",
                                    "--set=model.vocabulary_size=256",
                                    "--transport=" + transport};
  words.insert(words.end(), more.begin(), more.end());
  return RunStepcast(words);
}

std::vector<double> Losses(const std::string& transport, std::vector<std::string> more) {
  more.emplace_back("--format=json");
  const ProcessResult result = Execute(transport, more);
  EXPECT_EQ(result.exit_code, 0) << result.err;
  const auto json = nlohmann::json::parse(result.out, nullptr, /*allow_exceptions=*/false);
  if (!json.contains("losses")) return {};
  EXPECT_GT(json["forecast_step_time_s"], 0);
  return json["losses"].get<std::vector<double>>();
}

class MpiTest : public ::testing::TestWithParam<std::vector<std::string>> {
 protected:
  void SetUp() override {
    if (!HaveMpi()) GTEST_SKIP() << "built without MPI";
  }
};

// What is sent is the same, and each rank sums it in the same order.
TEST_P(MpiTest, TrainsBitForBitAsWithSharedMemory) {
  const std::vector<double> over_mpi = Losses("mpi", GetParam());
  ASSERT_EQ(over_mpi.size(), 3);
  EXPECT_LT(over_mpi.back(), over_mpi.front());
  EXPECT_EQ(over_mpi, Losses("memory", GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Strategies, MpiTest,
    ::testing::Values(std::vector<std::string>{"--set=strategy.zero_stage=3"},
                      std::vector<std::string>{"--set=strategy.pipeline_parallel_degree=2",
                                               "--set=strategy.schedule=one_f_one_b"},
                      std::vector<std::string>{"--set=strategy.context_parallel_degree=2"},
                      std::vector<std::string>{"--set=cluster.gpus=4",
                                               "--set=strategy.tensor_parallel_degree=2",
                                               "--set=strategy.sequence_parallel=true"}));

TEST_F(MpiTest, GoesOverTcpToo) {
  const std::vector<double> losses = Losses("mpi-tcp", {});
  EXPECT_EQ(losses, Losses("memory", {}));
}

// All that `profile --transport mpi` runs under mpirun.
TEST_F(MpiTest, MeasuresExchanges) {
  const std::string command =
      std::string(
          "mpirun -np 2 --oversubscribe --bind-to none --quiet --allow-run-as-root "
          "--mca mpi_yield_when_idle 1 ") +
      STEPCAST_BINARY + " measure-exchanges --quick";
  FILE* const pipe = ::popen(command.c_str(), "re");  // NOLINT(cert-env33-c): fixed words
  ASSERT_NE(pipe, nullptr);
  double put = -1;
  double take = -1;
  std::vector<double> takes;
  while (std::fscanf(pipe, "%lf,%lf", &put, &take) == 2) {
    EXPECT_GT(put, 0);
    EXPECT_GT(take, 0);
    takes.push_back(take);
  }
  EXPECT_EQ(::pclose(pipe), 0);
  // Powers of four from 256 B to 16 MiB, of five kinds.
  ASSERT_EQ(takes.size(), 9 * 5);
  EXPECT_GT(takes.back(), takes.front());
}

TEST(TransportTest, NamesWhatItCannotUse) {
  const ProcessResult unknown = Execute("carrier-pigeon", {});
  EXPECT_EQ(unknown.exit_code, 2);
  EXPECT_THAT(unknown.err, HasSubstr("found \"carrier-pigeon\", wanted memory, mpi or mpi-tcp"));
  const ProcessResult stated = Execute("mpi", {"--link-latency-us=7"});
  EXPECT_EQ(stated.exit_code, 2);
  EXPECT_THAT(stated.err, HasSubstr("with MPI links are real ones and measured"));
  const ProcessResult cuda = Execute("mpi", {"--device=cuda"});
  EXPECT_EQ(cuda.exit_code, 2);
  const ProcessResult alone = RunStepcast({"measure-exchanges"});
  EXPECT_EQ(alone.exit_code, 2);
  EXPECT_THAT(alone.err, HasSubstr("under mpirun"));
}

}  // namespace
}  // namespace stepcast::testing
