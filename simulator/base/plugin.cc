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
  return (std::filesystem::path(ProgramPath()).parent_path() / name).string();
}

std::string LoaderMessage() {
  const char* const message = ::dlerror();
  return message == nullptr ? "no reason given" : message;
}

}  // namespace stepcast
