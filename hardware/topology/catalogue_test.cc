#include "hardware/topology/catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;

Catalogue LoadShipped() {
  auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  EXPECT_TRUE(catalogue.has_value()) << catalogue.error().message;
  return *catalogue;
}

double Peak(const v1::Device& device, const std::string& dtype) {
  for (const v1::PeakRate& peak : device.peak()) {
    if (peak.dtype() == dtype) return peak.tflop_per_s();
  }
  return 0;
}

TEST(CatalogueTest, ShipsTheMachinesThatMeasurementsAreFrom) {
  const Catalogue catalogue = LoadShipped();
  for (const char* name :
       {"a100-sxm4-40gb", "a100-sxm4-80gb", "a100-pcie-40gb", "a100-pcie-80gb", "h100-sxm5-80gb",
        "h100-sxm-96gb-hbm2e", "h100-pcie", "h200-sxm", "v100-sxm2-16gb", "v100-sxm2-32gb",
        "b200-sxm", "gb200", "l4", "a10g", "mi250", "mi300x"}) {
    const auto device = catalogue.FindDevice(name);
    ASSERT_TRUE(device.has_value()) << device.error().message;
    EXPECT_EQ((*device)->name(), name);
  }
  for (const char* name :
       {"dgx-1-v100-edr", "dgx-a100-40gb-hdr", "dgx-a100-80gb-hdr", "a100-hdr-800g",
        "jean-zay-a100", "jean-zay-v100", "dgx-h100-ndr", "h100-roce", "h100-96gb-roce",
        "dgx-h200-ndr", "dgx-b200-ndr", "gb200-nvl72", "aws-p4d", "aws-p4de", "aws-p5", "aws-g5",
        "aws-g6", "mi250-hdr", "mi300x-roce"}) {
    const auto cluster = catalogue.FindCluster(name);
    EXPECT_TRUE(cluster.has_value()) << cluster.error().message;
  }
}

TEST(CatalogueTest, SpellingsOfMeasuredDataFindTheirDevice) {
  const Catalogue catalogue = LoadShipped();
  const std::map<std::string, std::string> spellings{
      {"A100", "a100-sxm4-80gb"},
      {"A100-80GB", "a100-sxm4-80gb"},
      {"A100-SXM4", "a100-sxm4-80gb"},
      {"NVIDIA A100-SXM4-80GB", "a100-sxm4-80gb"},
      {"A100-40GB", "a100-sxm4-40gb"},
      {"A100-PCIe-80GB", "a100-pcie-80gb"},
      {"A100-PCIe-40GB", "a100-pcie-40gb"},
      {"H100 80GB HBM3", "h100-sxm5-80gb"},
      {"NVIDIA H100 80GB HBM3", "h100-sxm5-80gb"},
      {"H100-80GB-HBM3", "h100-sxm5-80gb"},
      {"H100 (sm_90)", "h100-sxm5-80gb"},
      {"H100-SXM-96GB-HBM2e-500W", "h100-sxm-96gb-hbm2e"},
      {"H100-PCIe", "h100-pcie"},
      {"H200-SXM", "h200-sxm"},
      {"B200", "b200-sxm"},
      {"GB200", "gb200"},
      {"V100-SXM2 (DGX-1)", "v100-sxm2-16gb"},
      {"Tesla V100-SXM2-32GB", "v100-sxm2-32gb"},
      {"V100-PCIe-32GB", "v100-pcie-32gb"},
      {"NVIDIA_L4", "l4"},
      {"MI300X", "mi300x"},
      {"MI210", "mi210"},
  };
  for (const auto& [spelling, name] : spellings) {
    const auto device = catalogue.FindDevice(spelling);
    ASSERT_TRUE(device.has_value()) << device.error().message;
    EXPECT_EQ((*device)->name(), name) << spelling;
  }
}

TEST(CatalogueTest, DenseHalfPrecisionPeaksAreThoseOfTheDataSheets) {
  const Catalogue catalogue = LoadShipped();
  const std::map<std::string, double> fp16{{"v100-sxm2-32gb", 125},
                                           {"a100-sxm4-80gb", 312},
                                           {"h100-sxm5-80gb", 989.4},
                                           {"b200-sxm", 2250},
                                           {"gb200", 2500},
                                           {"mi300x", 1307.4},
                                           {"l4", 121},
                                           {"a10g", 70},
                                           {"h100-pcie", 756}};
  for (const auto& [name, tflops] : fp16) {
    EXPECT_EQ(Peak(**catalogue.FindDevice(name), "fp16"), tflops) << name;
  }
}

// A multiprocessor's tensor cores do a known number of multiply-adds a clock, so that peak, clock
// and count must agree: 512 on Volta, 1024 on Ampere, 2048 on Hopper, 4096 on Blackwell.
TEST(CatalogueTest, PeaksAgreeWithClockAndMultiprocessors) {
  const Catalogue catalogue = LoadShipped();
  const std::map<std::string, double> per_clock{{"v100-sxm2-32gb", 512},  {"a100-sxm4-80gb", 1024},
                                                {"h100-sxm5-80gb", 2048}, {"h100-pcie", 2048},
                                                {"b200-sxm", 4096},       {"gb200", 4096},
                                                {"h200-sxm", 2048}};
  for (const auto& [name, multiply_adds] : per_clock) {
    const v1::Device& device = **catalogue.FindDevice(name);
    const double expected =
        device.multiprocessors() * multiply_adds * 2 * device.boost_clock_ghz() / 1000;
    // Data sheets round.
    EXPECT_NEAR(Peak(device, "fp16") / expected, 1, 0.02) << name;
  }
}

TEST(CatalogueTest, EveryNumberHasASourceAndEveryAssumptionIsSaid) {
  const Catalogue catalogue = LoadShipped();
  for (const v1::Device& device : catalogue.devices()) {
    EXPECT_GT(device.source().size(), 10U) << device.name();
    EXPECT_TRUE(device.has_power_limit_w()) << device.name();
  }
  std::set<std::string> used;
  for (const v1::Cluster& cluster : catalogue.clusters()) {
    used.insert(cluster.node());
    EXPECT_TRUE(!cluster.network_source().empty() ||
                cluster.notes().find("assumed") != std::string::npos)
        << cluster.name();
  }
  for (const v1::Node& node : catalogue.nodes()) {
    EXPECT_TRUE(used.contains(node.name())) << node.name() << " is in no cluster";
  }
}

TEST(CatalogueTest, UnknownNamesGetASuggestion) {
  const Catalogue catalogue = LoadShipped();
  const auto device = catalogue.FindDevice("a100-smx4-80gb");
  ASSERT_FALSE(device.has_value());
  EXPECT_EQ(device.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(device.error().message, AllOf(HasSubstr("no device \"a100-smx4-80gb\""),
                                            HasSubstr("did you mean \"a100-sxm4-80gb\"?")));
  EXPECT_THAT(catalogue.FindNode("zzz").error().message, HasSubstr("known: dgx-1-v100, "));
  EXPECT_THAT(catalogue.FindCluster("dgx-h100").error().message,
              HasSubstr("did you mean \"dgx-h100-ndr\"?"));
}

TEST(CatalogueTest, DirectoryComesFromTheEnvironmentWhenSet) {
  const char* before = std::getenv("STEPCAST_DATA_DIR");
  const std::string saved = before == nullptr ? "" : before;
  setenv("STEPCAST_DATA_DIR", "/elsewhere", 1);
  EXPECT_EQ(DefaultCatalogueDirectory(), "/elsewhere/hardware/catalogue");
  setenv("STEPCAST_DATA_DIR", "", 1);
  EXPECT_THAT(DefaultCatalogueDirectory(), EndsWith("/hardware/catalogue"));
  if (before != nullptr) {
    setenv("STEPCAST_DATA_DIR", saved.c_str(), 1);
  } else {
    unsetenv("STEPCAST_DATA_DIR");
  }
}

/// A directory with one catalogue file.
class BrokenCatalogueTest : public testing::Test {
 protected:
  /// A valid catalogue on known lines, with one text replaced by another.
  std::string ComplaintAfter(const std::string& from, const std::string& to) {
    std::string text =
        "devices:\n"                                                                      // 1
        "- name: d\n"                                                                     // 2
        "  vendor: v\n"                                                                   // 3
        "  architecture: a\n"                                                             // 4
        "  aliases: [dd]\n"                                                               // 5
        "  multiprocessors: 100\n"                                                        // 6
        "  peak:\n"                                                                       // 7
        "  - {dtype: fp16, tflop_per_s: 100}\n"                                           // 8
        "  memory_bytes: 80GB\n"                                                          // 9
        "  memory_gigabytes_per_s: 2000\n"                                                // 10
        "  scale_up_gigabytes_per_s: 300\n"                                               // 11
        "  pcie_gigabytes_per_s: 32\n"                                                    // 12
        "  source: s\n"                                                                   // 13
        "- {name: e, vendor: v, architecture: a, multiprocessors: 1, memory_bytes: 1,\n"  // 14
        "   memory_gigabytes_per_s: 1, relative: d, source: s,\n"                         // 15
        "   peak: [{dtype: fp16, tflop_per_s: 1}]}\n"                                     // 16
        "nodes:\n"                                                                        // 17
        "- name: n\n"                                                                     // 18
        "  device: d\n"                                                                   // 19
        "  gpus: 4\n"                                                                     // 20
        "  scale_up: mesh\n"                                                              // 21
        "  scale_up_latency_us: 1\n"                                                      // 22
        "  mesh:\n"                                                                       // 23
        "  - {a: 0, b: 1, gigabytes_per_s: 100}\n"                                        // 24
        "  - {a: 1, b: 2, gigabytes_per_s: 100}\n"                                        // 25
        "  - {a: 2, b: 3, gigabytes_per_s: 100}\n"                                        // 26
        "  nics: 2\n"                                                                     // 27
        "  nic_gigabits_per_s: 100\n"                                                     // 28
        "  network: roce\n"                                                               // 29
        "  source: s\n"                                                                   // 30
        "clusters:\n"                                                                     // 31
        "- name: c\n"                                                                     // 32
        "  node: n\n"                                                                     // 33
        "  network_latency_us: 5\n"                                                       // 34
        "  network_efficiency: 0.9\n"                                                     // 35
        "  prices:\n"                                                                     // 36
        "  - {provider: p, purchase: spot, usd_per_gpu_hour: 1, date: 2025-01-31,\n"      // 37
        "     source: s}\n"                                                               // 38
        "  source: s\n";                                                                  // 39
    if (!from.empty()) {
      const std::size_t position = text.find(from);
      EXPECT_NE(position, std::string::npos) << from;
      text.replace(position, from.size(), to);
    }
    directory_.Write("c.yaml", text);
    const auto catalogue = Catalogue::Load(directory_.path());
    if (catalogue.has_value()) return "accepted";
    EXPECT_EQ(catalogue.error().code, ErrorCode::kInvalidInput) << catalogue.error().message;
    return catalogue.error().message;
  }

  TemporaryDirectory directory_;
};

TEST_F(BrokenCatalogueTest, TheValidOneIsAccepted) {
  EXPECT_EQ(ComplaintAfter("", ""), "accepted");
}

TEST_F(BrokenCatalogueTest, EachFaultNamesLineAndCure) {
  struct Fault {
    const char* from;
    const char* to;
    std::vector<const char*> fragments;
  };
  const std::vector<Fault> faults{
      {"name: d\n", "nam: d\n", {"c.yaml:2: devices[0]", "did you mean \"name\"?"}},
      {"80GB", "-1", {"c.yaml:9", "wanted more than 0"}},
      {"multiprocessors: 100\n", "multiprocessors: 1e9\n", {"c.yaml:6", "wanted at most 10000"}},
      {"memory_gigabytes_per_s: 2000", "memory_gigabytes_per_s: .nan", {"c.yaml:10", "finite"}},
      {"  source: s\n", "", {"c.yaml:2: devices[0]: \"source\" is missing"}},
      {"dtype: fp16, tflop_per_s: 100",
       "dtype: fp17, tflop_per_s: 100",
       {"c.yaml:8: devices[0].peak[0].dtype", "found \"fp17\", wanted one of fp64"}},
      {"  - {dtype: fp16, tflop_per_s: 100}\n",
       "  - {dtype: fp16, tflop_per_s: 1}\n  - {dtype: fp16, tflop_per_s: 2}\n",
       {"c.yaml:9", "\"fp16\" is given twice"}},
      {"aliases: [dd]", "aliases: [E]", {"c.yaml:14", "\"e\" is taken, by", "c.yaml:5"}},
      {"relative: d,", "relative: e,", {"c.yaml:15", "cannot stand in for itself"}},
      {"relative: d,", "relative: f,", {"c.yaml:15", "no device \"f\""}},
      {"device: d\n", "device: e\n", {"c.yaml:21", "device \"e\" has no scale_up_gigabytes_per_s"}},
      {"device: d\n", "device: ddx\n", {"c.yaml:19: nodes[0].device: no device \"ddx\""}},
      {"gpus: 4", "gpus: 0", {"c.yaml:20", "wanted at least 1"}},
      {"gpus: 4", "gpus: 5", {"c.yaml:23", "no path from GPU 0 to GPU 4"}},
      {"gpus: 4", "gpus: 3", {"c.yaml:26", "found a link from 2 to 3", "from 0 to 2"}},
      {"{a: 2, b: 3, gig", "{a: 1, b: 0, gig", {"c.yaml:26", "given twice"}},
      {"b: 1, gigabytes_per_s: 100",
       "b: 1, gigabytes_per_s: 301",
       {"c.yaml:24", "add up to 301 GB/s, but device \"d\" has 300"}},
      {"scale_up: mesh", "scale_up: nvswitch", {"c.yaml:23", "only for scale_up: mesh"}},
      {"scale_up: mesh", "scale_up: nvswich", {"c.yaml:21", "did you mean \"nvswitch\"?"}},
      {"nics: 2", "nics: 3", {"c.yaml:27", "3 adapters cannot be shared evenly by 4 GPUs"}},
      {"nics: 2", "nics: 0", {"c.yaml:27", "found 0, wanted at least 1, or network: none"}},
      {"  nic_gigabits_per_s: 100\n", "", {"c.yaml:18", "wanted the rate of one adapter"}},
      {"network: roce", "network: none", {"c.yaml:27", "network is none"}},
      {"node: n", "node: m", {"c.yaml:33", "no node \"m\""}},
      {"  network_efficiency: 0.9\n", "", {"c.yaml:32", "network_efficiency: missing"}},
      {"network_efficiency: 0.9", "network_efficiency: 1.1", {"c.yaml:35", "wanted at most 1"}},
      {"2025-01-31", "2025-13-31", {"c.yaml:37", "wanted a date as YYYY-MM-DD"}},
      {"usd_per_gpu_hour: 1,", "usd_per_gpu_hour: 0,", {"c.yaml:37", "wanted more than 0"}},
      {"clusters:\n", "clusters:\n- {name: C, node: n, source: s}\n", {"c.yaml:33", "is taken"}},
  };
  for (const Fault& fault : faults) {
    const std::string message = ComplaintAfter(fault.from, fault.to);
    for (const char* fragment : fault.fragments) {
      EXPECT_THAT(message, HasSubstr(fragment)) << fault.from << " -> " << fault.to;
    }
  }
}

TEST_F(BrokenCatalogueTest, DirectoriesThatCannotBeReadSaySo) {
  auto loaded = Catalogue::Load(directory_.Path("missing"));
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(loaded.error().message, HasSubstr("STEPCAST_DATA_DIR"));

  loaded = Catalogue::Load(directory_.path());
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(loaded.error().message, HasSubstr("no .yaml file in it"));

  directory_.Write("a.yaml", "");
  loaded = Catalogue::Load(directory_.Path("a.yaml"));
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("found a file, wanted a directory"));
  loaded = Catalogue::Load(directory_.path());
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("a.yaml: the file is empty"));
}

}  // namespace
}  // namespace stepcast
