#include "profiles/collect/device_key.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string_view>

namespace stepcast {
namespace {

class DeviceKeyTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto catalogue = Catalogue::Load(DefaultCatalogueDirectory());
    ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
    catalogue_.emplace(*catalogue);
  }
  DeviceKey Find(std::string_view name) const { return FindDeviceKey(*catalogue_, name); }

  std::optional<Catalogue> catalogue_;
};

// As cudaGetDeviceProperties names them.
TEST_F(DeviceKeyTest, DevicesOfTheCatalogueAreFoundByTheNameOfTheDriver) {
  EXPECT_EQ(Find("NVIDIA H100 80GB HBM3").key, "h100-sxm5-80gb");
  EXPECT_EQ(Find("NVIDIA H100 80GB HBM3").note, "");
  EXPECT_EQ(Find("NVIDIA H200").key, "h200-sxm");
  EXPECT_EQ(Find("NVIDIA H100 PCIe").key, "h100-pcie");
  EXPECT_EQ(Find("NVIDIA A100-SXM4-80GB").key, "a100-sxm4-80gb");
  EXPECT_EQ(Find("NVIDIA B200").key, "b200-sxm");
}

TEST_F(DeviceKeyTest, AnUnknownDeviceKeepsItsNameAndIsNoted) {
  const DeviceKey key = Find("NVIDIA RTX 9999 (Ti)");
  EXPECT_EQ(key.key, "nvidia-rtx-9999-ti");
  EXPECT_THAT(key.note, ::testing::HasSubstr("no device of the catalogue"));
  EXPECT_EQ(Find("").key, "unknown-device");
}

}  // namespace
}  // namespace stepcast
