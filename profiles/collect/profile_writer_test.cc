#include "profiles/collect/profile_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

ProfileGroup Group() {
  ProfileGroup group;
  group.provenance.kind = TableKind::kGemmAccumulate;
  group.provenance.device = "h100-sxm5-80gb";
  group.provenance.source = "stepcast profile --device cuda";
  group.provenance.licence = "Apache-2.0";
  group.provenance.method = "median\nof 7";
  group.rows = {"bf16,NT,4096,4096,8192,1,420.5", "bf16,NT,4096,4096,4096,1,211.25"};
  return group;
}

TEST(ProfileWriterTest, WhatIsWrittenParsesBack) {
  const Result<Tables> tables = ParseTables(ProfileText(Group(), "a test"), "x.profile");
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  ASSERT_EQ(tables->groups.size(), 1U);
  EXPECT_EQ(tables->groups[0].kind, TableKind::kGemmAccumulate);
  EXPECT_EQ(tables->groups[0].method, "median of 7");  // One line.
  EXPECT_EQ(tables->groups[0].note, "");
  ASSERT_EQ(tables->gemm_accumulate.size(), 2U);
  EXPECT_EQ(tables->gemm_accumulate[0].time_us, 420.5);
}

TEST(ProfileWriterTest, AFileIsReplacedAsAWhole) {
  const TemporaryDirectory directory;
  const std::string path = directory.path() + "/x.profile";
  ProfileGroup group = Group();
  ASSERT_TRUE(WriteProfile(path, group, "a test").has_value());
  group.rows.pop_back();
  ASSERT_TRUE(WriteProfile(path, group, "a test").has_value());
  const Result<Tables> tables = LoadTables(std::vector<std::string>{path});
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  EXPECT_EQ(tables->gemm_accumulate.size(), 1U);
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(ProfileWriterTest, ADirectoryThatIsMissingIsAnError) {
  const Result<void> written = WriteProfile("/nowhere/x.profile", Group(), "a test");
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().code, ErrorCode::kIo);
}

TEST(ProfileWriterTest, TimesKeepTheDigitsThatMeanSomething) {
  EXPECT_EQ(TimeText(2.6444), "2.644");
  EXPECT_EQ(TimeText(420.526), "420.53");
  EXPECT_EQ(TimeText(12345.67), "12345.7");
}

}  // namespace
}  // namespace stepcast
