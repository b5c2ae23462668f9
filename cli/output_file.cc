#include "cli/output_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> Refuse(ErrorCode code, const std::string& flag, const std::string& path,
                             const std::string& why) {
  return MakeError(code, fmt::format("{} {}: {}", flag, path, why));
}

std::string LastError() { return std::generic_category().message(errno); }

/// The file behind links, whether it is there or not.
fs::path Target(const std::string& path) {
  std::error_code ignored;
  const fs::path target = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
  return target.empty() ? fs::path(path) : target;
}

bool SameFile(const std::string& one, const std::string& other) {
  std::error_code ignored;
  return fs::equivalent(one, other, ignored) || Target(one) == Target(other);
}

}  // namespace

Result<void> CheckOutputFile(const std::string& flag, const std::string& path,
                             const std::vector<std::string>& others) {
  std::error_code ignored;
  const fs::path target = Target(path);
  if (fs::is_directory(target, ignored)) {
    return Refuse(ErrorCode::kInvalidInput, flag, path, "found a directory, wanted a file");
  }
  if (fs::exists(target, ignored) && !fs::is_regular_file(target, ignored)) {
    return Refuse(ErrorCode::kInvalidInput, flag, path, "found a pipe or device, wanted a file");
  }
  for (const std::string& other : others) {
    if (!SameFile(path, other)) continue;
    return Refuse(ErrorCode::kInvalidInput, flag, path,
                  fmt::format("this is {} too; name another file", other));
  }
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  // The file is written beside its place first, so both it and its folder have to be writable.
  if (::access(folder.c_str(), W_OK | X_OK) != 0 ||
      (fs::exists(target, ignored) && ::access(target.c_str(), W_OK) != 0)) {
    return Refuse(ErrorCode::kIo, flag, path, "cannot be written: " + LastError());
  }
  return {};
}

Result<void> WriteOutputFile(const std::string& flag, const std::string& path,
                             const std::string& text) {
  const auto written = WriteWholeFile(Target(path).string(), text);
  if (!written) return Refuse(written.error().code, flag, path, written.error().message);
  return {};
}

}  // namespace stepcast
