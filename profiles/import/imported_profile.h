/// \file
/// Measurements in files of other tools, as profiles: what was taken, what was left and why.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "profiles/collect/profile_writer.h"

namespace stepcast {

/// Rows, events or runs of the file that met the same fate.
struct ImportCount {
  std::string what;  ///< As it follows its number: "rows of run 1: all_reduce on 8 GPUs of 1 node".
  std::int64_t count = 0;
  std::string why;  ///< Empty for what was taken.
};

struct ImportedProfile {
  std::vector<ProfileGroup> groups;  ///< Each of one kind; its provenance complete.
  std::vector<ImportCount> taken;    ///< In the order of the file.
  std::vector<ImportCount> left;
};

}  // namespace stepcast
