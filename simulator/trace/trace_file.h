/// \file
/// Traces as files.
#pragma once

#include <string>

#include "simulator/base/result.h"
#include "simulator/trace/trace.h"

namespace stepcast {

/// kInvalidInput unless the path ends in ".pftrace" or ".json". Lets a caller refuse a path before
/// the work that makes the trace.
Result<void> CheckTracePath(const std::string& path);

/// The suffix decides: ".pftrace" is Perfetto's own format, ".json" Chrome's. kInvalidInput for
/// another suffix, kIo if the file cannot be written; what stood there stays then.
Result<void> WriteTraceFile(const Trace& trace, const std::string& path);

}  // namespace stepcast
