#include "simulator/base/data_path.h"

#include <cstdlib>

namespace stepcast {

std::string DataPath(std::string_view relative) {
  const char* root = std::getenv("STEPCAST_DATA_DIR");
  std::string path = root != nullptr && *root != '\0' ? root : STEPCAST_SOURCE_DIR;
  path += '/';
  path += relative;
  return path;
}

}  // namespace stepcast
