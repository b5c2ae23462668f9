#include "simulator/trace/trace_file.h"

#include <fmt/format.h>

#include <ostream>
#include <string_view>

#include "simulator/base/whole_file.h"
#include "simulator/trace/chrome.h"
#include "simulator/trace/perfetto.h"

namespace stepcast {
namespace {

bool EndsIn(std::string_view path, std::string_view suffix) { return path.ends_with(suffix); }

}  // namespace

Result<void> CheckTracePath(const std::string& path) {
  if (EndsIn(path, ".pftrace") || EndsIn(path, ".json")) return {};
  return InvalidInput(fmt::format(
      "{}: a trace file ends in .pftrace (for ui.perfetto.dev) or .json (for chrome://tracing)",
      path));
}

Result<void> WriteTraceFile(const Trace& trace, const std::string& path) {
  STEPCAST_RETURN_IF_ERROR(CheckTracePath(path));
  const auto written = StreamWholeFile(path, [&](std::ostream& file) {
    return EndsIn(path, ".json") ? WriteChromeTrace(trace, file) : WritePerfettoTrace(trace, file);
  });
  if (written) return {};
  return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
}

}  // namespace stepcast
