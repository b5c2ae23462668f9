/// \file
/// Published traces that are not part of the repository. For tests, which skip what is not there.
#pragma once

#include <cstdlib>
#include <string>

namespace stepcast {

/// In the folder that STEPCAST_TRACES_DIR names, or beside the checkout.
inline std::string PublishedTrace(const std::string& file) {
  const char* const folder = std::getenv("STEPCAST_TRACES_DIR");
  return (folder != nullptr && *folder != 0 ? std::string(folder)
                                            : std::string("../shared/data/kernels/traces")) +
         "/" + file;
}

}  // namespace stepcast
