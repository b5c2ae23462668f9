#include "simulator/trace/trace_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <string_view>
#include <system_error>

#include "simulator/trace/chrome.h"
#include "simulator/trace/perfetto.h"

namespace stepcast {
namespace {

bool EndsIn(std::string_view path, std::string_view suffix) { return path.ends_with(suffix); }

/// Of the call that failed last; file streams keep no error of their own.
std::string Reason() {
  return errno != 0 ? std::generic_category().message(errno) : "unknown reason";
}

}  // namespace

Result<void> CheckTracePath(const std::string& path) {
  if (EndsIn(path, ".pftrace") || EndsIn(path, ".json")) return {};
  return InvalidInput(fmt::format(
      "{}: a trace file ends in .pftrace (for ui.perfetto.dev) or .json (for chrome://tracing)",
      path));
}

Result<void> WriteTraceFile(const Trace& trace, const std::string& path) {
  STEPCAST_RETURN_IF_ERROR(CheckTracePath(path));
  errno = 0;
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  if (!file) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be written: {}", path, Reason()));
  }
  Result<void> written =
      EndsIn(path, ".json") ? WriteChromeTrace(trace, file) : WritePerfettoTrace(trace, file);
  if (written.has_value()) {
    file.close();
    if (file) return {};
    written = MakeError(ErrorCode::kIo, "closing failed");
  }
  if (written.error().code == ErrorCode::kIo) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be written: {}", path, Reason()));
  }
  return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
}

}  // namespace stepcast
