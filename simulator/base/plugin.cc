#include "simulator/base/plugin.h"

#include <dlfcn.h>

#include <filesystem>
#include <system_error>

namespace stepcast {

std::string ProgramPath() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).string();
}

std::string PathBesideProgram(std::string_view name) {
  const std::filesystem::path folder = std::filesystem::path(ProgramPath()).parent_path();
  const std::filesystem::path installed = folder.parent_path() / "lib/stepcast" / name;
  std::error_code ignored;
  const bool is_installed = folder.filename() == "bin" &&
                            !std::filesystem::exists(folder / name, ignored) &&
                            std::filesystem::exists(installed, ignored);
  return (is_installed ? installed : folder / name).string();
}

std::string LoaderMessage() {
  const char* const message = ::dlerror();
  return message == nullptr ? "no reason given" : message;
}

}  // namespace stepcast
