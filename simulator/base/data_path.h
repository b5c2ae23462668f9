/// \file
/// Where the data that ships (machines, profiles, frameworks) is found at run time.
#pragma once

#include <string>
#include <string_view>

namespace stepcast {

/// `relative` below the directory that the environment variable STEPCAST_DATA_DIR names. Where that
/// is not set or empty: below PREFIX/share/stepcast if the running program is installed in
/// PREFIX/bin, or else below the source tree of this build.
std::string DataPath(std::string_view relative);

}  // namespace stepcast
