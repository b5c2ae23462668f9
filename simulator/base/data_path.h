/// \file
/// Where the data that ships (machines, profiles, frameworks) is found at run time.
#pragma once

#include <string>
#include <string_view>

namespace stepcast {

/// `relative` below the directory that the environment variable STEPCAST_DATA_DIR names, or below
/// the source tree of this build when that is not set or empty.
std::string DataPath(std::string_view relative);

}  // namespace stepcast
