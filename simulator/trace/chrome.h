/// \file
/// Traces in Chrome's JSON format (`.json`), which chrome://tracing, Perfetto and many scripts
/// read. Large: about 250 bytes a span, against 60 in Perfetto's own format.
#pragma once

#include <ostream>

#include "simulator/base/result.h"
#include "simulator/trace/trace.h"

namespace stepcast {

/// Writes event by event. Times are microseconds with three decimals. kInvalidInput if spans of a
/// track overlap without nesting, kIo if the stream fails; part of the trace is written then.
Result<void> WriteChromeTrace(const Trace& trace, std::ostream& out);

}  // namespace stepcast
