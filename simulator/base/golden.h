/// \file
/// Compares what a program writes with a file that a person has judged. For tests.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace stepcast {

/// STEPCAST_UPDATE_GOLDEN=1 writes the file anew; the difference is then for a person to judge.
inline void ExpectGoldenFile(const std::string& path, const std::string& text) {
  if (const char* update = std::getenv("STEPCAST_UPDATE_GOLDEN"); update != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
  }
  std::ifstream file(path, std::ios::binary);
  ASSERT_TRUE(file) << path;
  std::stringstream wanted;
  wanted << file.rdbuf();
  EXPECT_EQ(text, wanted.str()) << path;
}

}  // namespace stepcast
