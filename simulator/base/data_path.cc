#include "simulator/base/data_path.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "simulator/base/plugin.h"

namespace stepcast {
namespace {

std::string FindRoot() {
  const std::filesystem::path folder = std::filesystem::path(ProgramPath()).parent_path();
  const std::filesystem::path installed = folder.parent_path() / "share/stepcast";
  std::error_code ignored;
  if (folder.filename() == "bin" && std::filesystem::is_directory(installed, ignored)) {
    return installed.string();
  }
  return STEPCAST_SOURCE_DIR;
}

}  // namespace

std::string DataPath(std::string_view relative) {
  static const std::string kRoot = FindRoot();
  const char* root = std::getenv("STEPCAST_DATA_DIR");
  std::string path = root != nullptr && *root != '\0' ? root : kRoot;
  path += '/';
  path += relative;
  return path;
}

}  // namespace stepcast
