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
        BadRuns{"CellTooFew", ",none,0.5", ",0.5", {"runs.csv:2", "cells"}},
        BadRuns{"OpenQuote", "a test\"", "a test", {"runs.csv:", "quote"}}),
    [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace stepcast::testing
