/// \file
/// Traces for https://ui.perfetto.dev, as TrackEvent protobuf (`.pftrace`).
#pragma once

#include <ostream>

#include "simulator/base/result.h"
#include "simulator/trace/trace.h"

namespace stepcast {

/// Writes packet by packet. kInvalidInput if spans of a track overlap without nesting, kIo if the
/// stream fails; part of the trace is written then.
Result<void> WritePerfettoTrace(const Trace& trace, std::ostream& out);

}  // namespace stepcast
