#include "simulator/base/whole_file.h"

#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

namespace stepcast {

namespace {

namespace fs = std::filesystem;

/// Of the call that failed last; file streams keep no error of their own.
tl::unexpected<Error> CannotBeWritten() {
  return MakeError(ErrorCode::kIo,
                   "cannot be written: " + (errno != 0 ? std::generic_category().message(errno)
                                                       : std::string("unknown reason")));
}

Result<void> WriteInPlace(const std::string& path,
                          const std::function<Result<void>(std::ostream&)>& write) {
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  if (!file) return CannotBeWritten();
  Result<void> written = write(file);
  if (!written && written.error().code != ErrorCode::kIo) return written;
  if (!written) return CannotBeWritten();
  file.close();
  if (!file) return CannotBeWritten();
  return {};
}

Result<void> WriteBeside(const std::string& path,
                         const std::function<Result<void>(std::ostream&)>& write) {
  const std::string part = path + ".part";
  std::error_code ignored;
  if (auto written = WriteInPlace(part, write); !written) {
    fs::remove(part, ignored);
    return written;
  }
  std::error_code status;
  fs::rename(part, path, status);
  if (!status) return {};
  fs::remove(part, ignored);
  return MakeError(ErrorCode::kIo, "cannot be written: " + status.message());
}

}  // namespace

Result<void> WriteWholeFile(const std::string& path, std::string_view text) {
  return WriteBeside(path, [text](std::ostream& file) -> Result<void> {
    file << text;
    return {};
  });
}

Result<void> StreamWholeFile(const std::string& path,
                             const std::function<Result<void>(std::ostream&)>& write) {
  std::error_code ignored;
  const fs::path target =
      fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : fs::path(path);
  if (target.empty() || !fs::exists(target, ignored)) {
    return WriteBeside(target.empty() ? path : target.string(), write);
  }
  if (!fs::is_regular_file(target, ignored)) return WriteInPlace(target.string(), write);
  // Who must not write to a file must not replace it either.
  if (::access(target.c_str(), W_OK) != 0) return CannotBeWritten();
  return WriteBeside(target.string(), write);
}

Result<std::string> ReadWholeFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  if (!file || !bytes) return MakeError(ErrorCode::kIo, path + ": cannot be read");
  return std::move(bytes).str();
}

}  // namespace stepcast
