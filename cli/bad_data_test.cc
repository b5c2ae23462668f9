// Broken catalogue, profile, framework and runs files, as a user who edits them would see it: exit
// code 2 and a message that names file, line and cure.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/process.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr const char* kScenario = "scenarios/gallery/gpt-22b-on-8-a100.yaml";

std::string Read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  STEPCAST_CHECK(file.good()) << path.string();
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The data that ships, in a place where a test may break it.
class BadDataTest : public ::testing::Test {
 public:
  BadDataTest(const BadDataTest&) = delete;
  BadDataTest& operator=(const BadDataTest&) = delete;

 protected:
  BadDataTest() {
    for (const char* part :
         {"hardware/catalogue", "strategies/catalogue", "validation/catalogue",
          "profiles/data/common", "profiles/data/host", "profiles/data/a100-sxm4-80gb"}) {
      fs::create_directories(root_ / part);
      fs::copy(part, root_ / part, fs::copy_options::recursive);
    }
    ::setenv("STEPCAST_DATA_DIR", root_.c_str(), /*overwrite=*/1);
  }
  ~BadDataTest() override { ::unsetenv("STEPCAST_DATA_DIR"); }
  // Replaces the first `from` in a file of the data.
  void Edit(const std::string& file, const std::string& from, const std::string& to) {
    std::string text = Read(root_ / file);
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    std::ofstream(root_ / file, std::ios::binary) << text;
  }

  void ExpectRefused(const std::vector<std::string>& words) const {
    const ProcessResult result = RunStepcast({"forecast", kScenario});
    EXPECT_EQ(result.exit_code, 2) << result.err;
    EXPECT_EQ(result.out, "");
    for (const std::string& word : words) EXPECT_THAT(result.err, HasSubstr(word));
  }

  TemporaryDirectory directory_;
  fs::path root_ = directory_.path();
};

TEST_F(BadDataTest, TheCopyIsFine) {
  const ProcessResult result = RunStepcast({"forecast", kScenario});
  EXPECT_EQ(result.exit_code, 0) << result.err;
}

TEST_F(BadDataTest, AnUnknownFieldOfADeviceIsNamedWithTheNearest) {
  Edit("hardware/catalogue/nvidia_devices.yaml", "multiprocessors:", "multiprocesors:");
  ExpectRefused({"nvidia_devices.yaml:", "multiprocesors", "multiprocessors"});
}

TEST_F(BadDataTest, ANegativeMemoryOfADeviceIsRefused) {
  Edit("hardware/catalogue/nvidia_devices.yaml", "memory_bytes: ", "memory_bytes: -");
  ExpectRefused({"nvidia_devices.yaml:", "memory_bytes"});
}

TEST_F(BadDataTest, APeakRateThatIsNoNumberIsRefused) {
  Edit("hardware/catalogue/nvidia_devices.yaml", "tflop_per_s: ", "tflop_per_s: about ");
  ExpectRefused({"nvidia_devices.yaml:", "tflop_per_s"});
}

TEST_F(BadDataTest, ANodeOfAnUnknownDeviceIsRefused) {
  Edit("hardware/catalogue/nodes.yaml", "device: a100-sxm4-80gb", "device: a100-sxm4-80bg");
  ExpectRefused({"nodes.yaml:", "a100-sxm4-80bg", "a100-sxm4-80gb"});
}

TEST_F(BadDataTest, AnUnknownKindOfLinkIsRefused) {
  Edit("hardware/catalogue/nodes.yaml", "scale_up: nvswitch", "scale_up: nvswich");
  ExpectRefused({"nodes.yaml:", "nvswich", "nvswitch"});
}

TEST_F(BadDataTest, AClusterDefinedTwiceIsRefused) {
  Edit("hardware/catalogue/clusters.yaml", "name: dgx-a100-40gb-hdr", "name: dgx-a100-80gb-hdr");
  ExpectRefused({"clusters.yaml:", "dgx-a100-80gb-hdr"});
}

TEST_F(BadDataTest, AnEmptyCatalogueFileIsRefused) {
  std::ofstream(root_ / "hardware/catalogue/clusters.yaml").close();
  ExpectRefused({"clusters.yaml", "empty"});
}

TEST_F(BadDataTest, AnUnknownFieldOfAFrameworkIsNamedWithTheNearest) {
  Edit("strategies/catalogue/frameworks.yaml", "fused_softmax:", "fused_softmaxx:");
  ExpectRefused({"frameworks.yaml:", "fused_softmaxx", "fused_softmax"});
}

TEST_F(BadDataTest, AFrameworkWithAnUnknownHostProfileIsRefused) {
  Edit("strategies/catalogue/frameworks.yaml", "host_profile: megatron-lm-2021",
       "host_profile: megatron-lm-1921");
  ExpectRefused({"megatron-lm-1921"});
}

TEST_F(BadDataTest, ANegativeTimeInAProfileIsRefused) {
  Edit("profiles/data/a100-sxm4-80gb/gemm.profile", "[rows]\n", "[rows]\nbf16,TN,64,64,64,1,-3\n");
  ExpectRefused({"gemm.profile:", "-3"});
}

TEST_F(BadDataTest, AProfileThatWasCutOffIsRefused) {
  const std::string file = "profiles/data/a100-sxm4-80gb/gemm.profile";
  const std::string text = Read(root_ / file);
  std::ofstream(root_ / file, std::ios::binary) << text.substr(0, text.size() / 2);
  ExpectRefused({"gemm.profile:"});
}

TEST_F(BadDataTest, AProfileWithoutALicenceIsRefused) {
  Edit("profiles/data/a100-sxm4-80gb/collective.profile", "licence = ", "license = ");
  ExpectRefused({"collective.profile:", "licen"});
}

TEST_F(BadDataTest, AMissingParameterIsNamed) {
  Edit("profiles/data/common/parameters.profile", "kernel_gap_us", "kernel_gab_us");
  ExpectRefused({"kernel_gap_us", "parameters.profile"});
}

// A number of a profile.
struct BadParameter {
  const char* name;
  const char* file;  ///< Below profiles/data.
  const char* from;
  const char* to;
  std::vector<std::string> words;
};
std::ostream& operator<<(std::ostream& stream, const BadParameter& parameter) {
  return stream << parameter.name;
}

class BadParameterTest : public BadDataTest, public ::testing::WithParamInterface<BadParameter> {};

TEST_P(BadParameterTest, IsRefusedWithFileAndLine) {
  const BadParameter& parameter = GetParam();
  Edit(std::string("profiles/data/") + parameter.file, parameter.from, parameter.to);
  ExpectRefused(parameter.words);
}

constexpr const char* kCommon = "common/parameters.profile";
constexpr const char* kHost = "host/megatron-lm-2021/parameters.profile";
INSTANTIATE_TEST_SUITE_P(
    Values, BadParameterTest,
    ::testing::Values(
        BadParameter{"NegativeGap",
                     kCommon,
                     "kernel_gap_us,1.0,us,0.5,2.0",
                     "kernel_gap_us,-1,us,,",
                     {"parameters.profile:15: kernel_gap_us is -1, wanted from 0 to"}},
        BadParameter{"NoEfficiency",
                     kCommon,
                     "memory_efficiency_fraction,0.85,fraction,0.7,0.95",
                     "memory_efficiency_fraction,0,fraction,,",
                     {"parameters.profile:13: memory_efficiency_fraction is 0"}},
        BadParameter{"NoNumber", kCommon, "kernel_gap_us,1.0,", "kernel_gap_us,nan,", {":15: "}},
        BadParameter{"HugeRatio",
                     kCommon,
                     "gemm_unaligned_slowdown_ratio,4,ratio,1,8",
                     "gemm_unaligned_slowdown_ratio,1e300,ratio,,",
                     {"gemm_unaligned_slowdown_ratio is 1e+300, wanted from 0.05 to 100"}},
        BadParameter{"OtherUnit",
                     kCommon,
                     "kernel_gap_us,1.0,us",
                     "kernel_gap_us,1.0,ms",
                     {"parameters.profile:15: kernel_gap_us is in \"ms\", wanted \"us\""}},
        BadParameter{"GivenTwice",
                     kCommon,
                     "kernel_gap_us,1.0,us,0.5,2.0,",
                     "kernel_floor_us,1.0,us,,,",
                     {"parameters.profile:15: kernel_floor_us is given twice"}},
        BadParameter{"UnknownName",
                     kHost,
                     "host_step_us,",
                     "host_stepp_us,",
                     {"parameters.profile:", "unknown parameter host_stepp_us",
                      "did you mean host_step_us?"}},
        BadParameter{"HugeSpread",
                     kHost,
                     "[rows]\n",
                     "[rows]\nspeed_spread_fraction,2,fraction,,,m\n",
                     {"speed_spread_fraction is 2, wanted from 0 to 1"}},
        BadParameter{"ResidualAlone",
                     kHost,
                     "[rows]\n",
                     "[rows]\nresidual_p50_log,0,log,,,m\n",
                     {"parameters.profile:", "residual_p50_log needs the other two"}},
        BadParameter{"ResidualsDoNotRise",
                     kHost,
                     "[rows]\n",
                     "[rows]\nresidual_p05_log,0,log,,,m\nresidual_p50_log,0.2,log,,,m\n"
                     "residual_p95_log,0.1,log,,,m\n",
                     {"parameters.profile:", "do not rise"}}),
    [](const auto& test) { return std::string(test.param.name); });

struct BadRuns {
  const char* name;
  const char* from;
  const char* to;
  std::vector<const char*> words;
};
std::ostream& operator<<(std::ostream& stream, const BadRuns& runs) { return stream << runs.name; }

class BadRunsTest : public ::testing::TestWithParam<BadRuns> {};

constexpr const char* kRuns =
    "id,source,gpu,gpus_per_node,n_gpus,model,n_params_b,layers,hidden,heads,kv_heads,ffn,vocab,"
    "seq_len,global_batch,micro_batch,tp,pp,dp,cp,ep,vpp,schedule,zero_stage_or_fsdp,"
    "sequence_parallel,recompute,dtype,attention_impl,offload,iter_time_s,tokens_per_s_per_gpu,"
    "model_tflops_per_gpu,mfu,mem_gb,notes\n"
    "made-up,nowhere,A100,8,8,GPT,1,8,1024,16,16,4096,51200,1024,32,4,1,1,8,1,1,1,,none,no,none,"
    "fp16,unfused,none,0.5,,,,,\"made up, for a test\"\n";

// A device may be given by any of its names; how many rows there are is said where they are too
// few.
TEST(TooFewRunsTest, AreCountedForADeviceOfAnotherName) {
  const std::string runs = kRuns;
  const TemporaryDirectory directory;
  const std::string path = directory.Write(
      "runs.csv",
      runs.substr(0, runs.find('\n') + 1) +
          "made-up,mosaicml/llm-foundry made "
          "up,A100-SXM4-80GB,8,8,m-4-1024,1,4,1024,8,8,4096,50368,"
          "2048,32,4,1,1,8,1,1,1,,fsdp-full(zero3),no,none,bf16,flash2,none,0.5,,,,,made up\n");
  const ProcessResult result = RunStepcast({"calibrate", "--runs", path, "--device", "A100"});
  EXPECT_EQ(result.exit_code, 1) << result.err;
  EXPECT_THAT(result.out, HasSubstr("4 are needed; rows that can be used: llm-foundry on "
                                    "a100-sxm4-80gb 1; left out: none"));
}

TEST_P(BadRunsTest, IsRefusedWithFileAndLine) {
  std::string text = kRuns;
  const std::size_t at = text.find(GetParam().from);
  ASSERT_NE(at, std::string::npos);
  text.replace(at, std::string(GetParam().from).size(), GetParam().to);
  const TemporaryDirectory directory;
  const std::string path = directory.Write("runs.csv", text);
  const ProcessResult result = RunStepcast({"validate", "--runs", path});
  EXPECT_EQ(result.exit_code, 2) << result.err;
  EXPECT_EQ(result.out, "");
  for (const char* word : GetParam().words) EXPECT_THAT(result.err, HasSubstr(word));
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadRunsTest,
    ::testing::Values(
        BadRuns{"MissingColumn", "iter_time_s", "iter_time", {"runs.csv:1", "iter_time_s"}},
        BadRuns{"ColumnTwice", "vocab,", "ffn,", {"runs.csv:1", "ffn"}},
        BadRuns{"NoNumber", ",0.5,", ",fast,", {"runs.csv:2", "iter_time_s", "fast"}},
        BadRuns{"Negative", ",0.5,", ",-0.5,", {"runs.csv:2", "iter_time_s"}},
        BadRuns{"NotANumber", ",0.5,", ",nan,", {"runs.csv:2", "iter_time_s"}},
        BadRuns{"InfiniteTime", ",0.5,", ",inf,", {"runs.csv:2", "iter_time_s", "from 1e-06 to"}},
        BadRuns{"DenormalTime", ",0.5,", ",1e-310,", {"runs.csv:2", "iter_time_s"}},
        BadRuns{"HugeMemory", ",0.5,,,,,", ",0.5,,,,1e300,", {"runs.csv:2", "mem_gb"}},
        BadRuns{"ThroughputOfNoStep", ",0.5,,", ",,1e-9,", {"runs.csv:2", "make a step of"}},
        BadRuns{"CellTooFew", ",none,0.5", ",0.5", {"runs.csv:2", "cells"}},
        BadRuns{"OpenQuote", "a test\"", "a test", {"runs.csv:", "quote"}}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stepcast::testing
