#include "simulator/base/whole_file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

Result<void> Fails(std::ostream& file) {
  file << "half";
  return InvalidInput("no more");
}
Result<void> Succeeds(std::ostream& file) {
  file << "new";
  return {};
}

TEST(StreamWholeFileTest, WhatStoodThereStaysUntilTheNewFileIsComplete) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("file", "old");
  const auto failed = StreamWholeFile(path, Fails);
  ASSERT_FALSE(failed.has_value());
  EXPECT_EQ(failed.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(failed.error().message, "no more");
  EXPECT_EQ(ReadWholeFile(path).value(), "old");
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
  ASSERT_TRUE(StreamWholeFile(path, Succeeds).has_value());
  EXPECT_EQ(ReadWholeFile(path).value(), "new");
  EXPECT_FALSE(std::filesystem::exists(path + ".part"));
}

TEST(StreamWholeFileTest, ALinkStaysOne) {
  const TemporaryDirectory directory;
  const std::string path = directory.Write("file", "old");
  const std::string link = directory.Path("link");
  std::filesystem::create_symlink("file", link);
  ASSERT_TRUE(StreamWholeFile(link, Succeeds).has_value());
  EXPECT_TRUE(std::filesystem::is_symlink(link));
  EXPECT_EQ(ReadWholeFile(path).value(), "new");
}

TEST(StreamWholeFileTest, ADeviceStaysOne) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  const auto written = StreamWholeFile("/dev/full", Succeeds);
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().message, "cannot be written: No space left on device");
  EXPECT_FALSE(std::filesystem::is_regular_file("/dev/full"));
}

}  // namespace
}  // namespace stepcast
