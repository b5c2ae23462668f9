// Every shipped profile loads, may be shipped, and claims nothing that its device cannot do.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

/// Data sheet limits: dense peaks in TFLOP/s, memory in GB/s, second-level cache in MB.
struct Limits {
  double fp32;
  double tf32;
  double half;  ///< fp16 and bf16.
  double fp8;   ///< 0 where the device has none.
  double memory;
  double cache;
};

const std::map<std::string, Limits>& AllLimits() {
  static const std::map<std::string, Limits> kLimits = {
      {"a100-sxm4-80gb", {19.5, 156, 312, 0, 2039, 40}},
      {"a100-pcie-80gb", {19.5, 156, 312, 0, 1935, 40}},
      {"h100-sxm5-80gb", {66.9, 494.7, 989.4, 1978.9, 3352, 50}},
      {"h200-sxm", {66.9, 494.7, 989.4, 1978.9, 4800, 50}},
      {"b200-sxm", {75, 1125, 2250, 4500, 8000, 126}},
      {"gb200", {80, 1250, 2500, 5000, 8000, 126}},
      {"v100-sxm2-32gb", {15.7, 15.7, 125, 0, 900, 6}},
      {"v100-pcie-32gb", {14.1, 14.1, 112, 0, 900, 6}},
  };
  return kLimits;
}

double PeakTeraflops(const Limits& limits, DType dtype) {
  switch (dtype) {
    case DType::kFp32:
      return limits.fp32;
    case DType::kTf32:
      return limits.tf32;
    case DType::kFp16:
    case DType::kBf16:
      return limits.half;
    case DType::kFp8:
      return limits.fp8;
    default:
      return 0;
  }
}

/// Tensors of rows x cols that the kernel has to read and write at least.
double LeastTensors(TableOperator op, Pass pass) {
  switch (op) {
    case TableOperator::kResidualAdd:
    case TableOperator::kAdd:
    case TableOperator::kMul:
    case TableOperator::kDiv:
    case TableOperator::kPow:
      return 3;
    case TableOperator::kSiluAndMul:
    case TableOperator::kGeluAndMul:
      return pass == Pass::kForward ? 3 : 5;
    case TableOperator::kFusedAddRmsNorm:
      return 4;
    case TableOperator::kLayerNorm:
    case TableOperator::kRmsNorm:
      return pass == Pass::kForward ? 2 : 3;
    case TableOperator::kAdam:
      return 7;  // Reads weight, gradient and two moments; writes all but the gradient.
    case TableOperator::kEmbedding:
    case TableOperator::kCrossEntropy:
    case TableOperator::kCast:
    case TableOperator::kColumnSum:
    case TableOperator::kFill:
    case TableOperator::kNormReduce:
      return 1;
    default:
      return 2;
  }
}

class ShippedProfilesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const Result<std::vector<std::string>> paths = FindProfiles(DefaultProfileDirectory());
    ASSERT_TRUE(paths.has_value()) << paths.error().message;
    paths_ = *paths;
    Result<Tables> tables = LoadTables(paths_);
    ASSERT_TRUE(tables.has_value()) << tables.error().message;
    tables_ = std::move(*tables);
  }

  const Provenance& Group(std::uint16_t group) const { return tables_.groups.at(group); }
  /// Of a device that has rows of kernels.
  const Limits& LimitsOf(std::uint16_t group) const { return AllLimits().at(Group(group).device); }

  std::vector<std::string> paths_;
  Tables tables_;
};

TEST_F(ShippedProfilesTest, AllLicencesPermitShipping) {
  const std::set<std::string> permitted = {"Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause",
                                           "BSD-3-Clause"};
  for (const Provenance& group : tables_.groups) {
    EXPECT_TRUE(permitted.contains(group.licence))
        << group.file << ":" << group.line << ": " << group.licence;
  }
}

TEST_F(ShippedProfilesTest, EverySourceIsInTheThirdPartyNotices) {
  std::ifstream in(DefaultProfileDirectory() + "/../../THIRD_PARTY_NOTICES.md");
  const std::string notices{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  for (const Provenance& group : tables_.groups) {
    const std::size_t at = group.source.find('@');
    if (at == std::string::npos) continue;  // Ours.
    EXPECT_NE(notices.find(group.source.substr(0, at)), std::string::npos) << group.source;
    EXPECT_NE(notices.find(group.source.substr(at + 1)), std::string::npos) << group.source;
  }
}

TEST_F(ShippedProfilesTest, TogetherTheyStayBelowTenMegabytes) {
  std::uintmax_t bytes = 0;
  for (const std::string& path : paths_) bytes += std::filesystem::file_size(path);
  EXPECT_LT(bytes, 10'000'000u);
}

TEST_F(ShippedProfilesTest, EachFolderHoldsOneDevice) {
  for (const Provenance& group : tables_.groups) {
    // Parameters of a framework, of all that were not fitted, or of every device are of no device.
    const std::filesystem::path folder = std::filesystem::path(group.file).parent_path();
    const bool of_any = folder.filename() == "common" || folder.filename() == "framework" ||
                        folder.parent_path().filename() == "host";
    EXPECT_EQ(of_any ? "any" : folder.filename().string(), group.device)
        << group.file << ":" << group.line;
    EXPECT_TRUE(!of_any || group.kind == TableKind::kParameter) << group.file << ":" << group.line;
  }
}

TEST_F(ShippedProfilesTest, TheMainDevicesHaveDenseTables) {
  std::map<std::pair<std::string, DType>, int> gemm;
  for (const GemmRow& row : tables_.gemm) ++gemm[{Group(row.group).device, row.dtype}];
  EXPECT_GT((gemm[{"a100-sxm4-80gb", DType::kBf16}]), 25'000);
  EXPECT_GT((gemm[{"h100-sxm5-80gb", DType::kBf16}]), 25'000);
  EXPECT_GT((gemm[{"h200-sxm", DType::kBf16}]), 10'000);
  EXPECT_GT((gemm[{"b200-sxm", DType::kBf16}]), 300);
  EXPECT_GT((gemm[{"v100-sxm2-32gb", DType::kFp16}]), 100);
}

TEST_F(ShippedProfilesTest, NoGemmIsFasterThanThePeak) {
  for (const GemmRow& row : tables_.gemm) {
    const double flops = 2.0 * row.m * row.n * row.k * row.batch;
    EXPECT_LE(flops / row.time_us * 1e-6, PeakTeraflops(LimitsOf(row.group), row.dtype))
        << Group(row.group).file << ": " << Name(row.dtype) << " " << row.m << "x" << row.n << "x"
        << row.k << " x " << row.batch << " in " << row.time_us << " us";
  }
}

TEST_F(ShippedProfilesTest, NoAttentionIsFasterThanThePeak) {
  for (const AttentionRow& row : tables_.attention) {
    // Two products forward, five backward; a causal mask leaves half plus the diagonal.
    const double pairs = row.causal ? 0.5 * row.q_seq * (row.kv_seq + 1.0)
                                    : static_cast<double>(row.q_seq) * row.kv_seq;
    const double products = row.pass == Pass::kForward ? 2 : 5;
    const double flops = 2.0 * products * row.batch * row.q_heads * pairs * row.head_dim;
    EXPECT_LE(flops / row.time_us * 1e-6, PeakTeraflops(LimitsOf(row.group), row.dtype))
        << Group(row.group).file << ": " << row.kernel << " " << row.batch << " x " << row.q_seq
        << ", " << row.q_heads << " heads of " << row.head_dim << " in " << row.time_us << " us";
  }
}

TEST_F(ShippedProfilesTest, NoLargeOperatorIsFasterThanTheMemory) {
  for (const OperatorRow& row : tables_.operators) {
    const Limits& limits = LimitsOf(row.group);
    const double tensor =
        static_cast<double>(row.rows) * static_cast<double>(row.cols) * BytesPerElement(row.dtype);
    const double bytes = tensor * LeastTensors(row.op, row.pass);
    if (bytes < 4e6 * limits.cache) continue;  // A good part may come from the cache.
    EXPECT_LE(bytes / row.time_us * 1e-3, limits.memory)
        << Group(row.group).file << ": " << Name(row.op) << " " << row.impl << " " << Name(row.pass)
        << " " << row.rows << "x" << row.cols << " in " << row.time_us << " us";
  }
}

TEST_F(ShippedProfilesTest, NoCollectiveOfANodeIsFasterThanItsLinks) {
  // NVLink of one GPU, one direction, in GB/s.
  const std::map<std::string, double> links = {{"a100-sxm4-80gb", 300}, {"h100-sxm5-80gb", 450},
                                               {"h200-sxm", 450},       {"b200-sxm", 900},
                                               {"gb200", 900},          {"v100-sxm2-32gb", 150}};
  for (const CollectiveRow& row : tables_.collectives) {
    if (row.bytes < 1'000'000) continue;
    const double n = row.gpus;
    // What enters a GPU at least: its share of the others' data, or for an all-reduce in the
    // network the result but for its own part.
    const double factor = row.collective == TableCollective::kSendReceive ? 1 : (n - 1) / n;
    EXPECT_LE(static_cast<double>(row.bytes) * factor / row.time_us * 1e-3,
              links.at(Group(row.group).device))
        << Group(row.group).file << ": " << Name(row.collective) << " " << row.gpus << " GPUs, "
        << row.bytes << " bytes in " << row.time_us << " us";
  }
}

TEST_F(ShippedProfilesTest, NoGroupHasTheSameKeyTwice) {
  std::set<std::string> keys;
  const auto check = [&](std::uint16_t group, const std::string& key) {
    EXPECT_TRUE(keys.insert(fmt::format("{} {}", group, key)).second)
        << Group(group).file << ": " << key;
  };
  for (const GemmRow& row : tables_.gemm) {
    check(row.group, fmt::format("gemm {} {} {} {} {} {}", Name(row.dtype), Name(row.layout), row.m,
                                 row.n, row.k, row.batch));
  }
  for (const AttentionRow& row : tables_.attention) {
    check(row.group, fmt::format("attention {} {} {} {} {} {} {} {} {} {}", Name(row.dtype),
                                 Name(row.pass), row.kernel, row.batch, row.q_seq, row.kv_seq,
                                 row.q_heads, row.kv_heads, row.head_dim, row.causal));
  }
  for (const OperatorRow& row : tables_.operators) {
    check(row.group, fmt::format("operator {} {} {} {} {} {} {}", Name(row.dtype), Name(row.op),
                                 row.impl, Name(row.pass), row.rows, row.cols, row.extra));
  }
  for (const CollectiveRow& row : tables_.collectives) {
    check(row.group,
          fmt::format("{} {} {} {}", Name(row.collective), row.gpus, row.nodes, row.bytes));
  }
}

}  // namespace
}  // namespace stepcast
