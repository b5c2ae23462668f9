#include "simulator/base/whole_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace stepcast {

Result<void> WriteWholeFile(const std::string& path, std::string_view text) {
  const std::string part = path + ".part";
  const auto refuse = [&part](const std::string& why) {
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    return MakeError(ErrorCode::kIo, "cannot be written: " + why);
  };
  {
    errno = 0;
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) return refuse(std::generic_category().message(errno));
  }
  std::error_code status;
  std::filesystem::rename(part, path, status);
  if (status) return refuse(status.message());
  return {};
}

Result<std::string> ReadWholeFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  if (!file || !bytes) return MakeError(ErrorCode::kIo, path + ": cannot be read");
  return std::move(bytes).str();
}

}  // namespace stepcast
