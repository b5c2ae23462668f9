/// \file
/// Writes measured groups as `.profile` files (the format: profiles/tables/tables.h).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/tables/tables.h"
#include "simulator/base/result.h"

namespace stepcast {

/// One group: its provenance, and its rows as they stand in the file, without line ends.
struct ProfileGroup {
  Provenance provenance;  ///< `file` and `line` are not used.
  std::vector<std::string> rows;
};

/// Microseconds with digits that mean something: three decimals below 100.
std::string TimeText(double us);

/// The whole text of a file. Fields that are empty are left out; line ends and other control
/// characters in them become blanks.
std::string ProfileText(std::span<const ProfileGroup> groups, std::string_view written_by);
inline std::string ProfileText(const ProfileGroup& group, std::string_view written_by) {
  return ProfileText({&group, 1}, written_by);
}

/// Writes to a file beside it and renames, so that a reader never sees a part. kIo.
Result<void> WriteProfile(const std::string& path, const ProfileGroup& group,
                          std::string_view written_by);

}  // namespace stepcast
