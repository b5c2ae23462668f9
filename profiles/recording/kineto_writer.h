/// \file
/// Writes what a profiler saw, or what a forecast says, as a trace of Kineto, the profiler of
/// PyTorch: for Holistic Trace Analysis, Perfetto and chrome://tracing.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>

#include "profiles/recording/recording.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Event by event, in the form of pytorch/kineto, libkineto/src/output_json.cpp: operators,
/// annotations and calls of the process's threads; kernels, copies and fills of its devices with
/// their number of call ("correlation") and arrows from it ("ac2g"); waits; what collectives move.
/// `ReadKinetoTrace` makes the same Recording of it again, to the nanosecond.
///
/// A trace is of one process, an index into `processes`. Times are microseconds with three decimals
/// since the start of the day ("baseTimeNanoseconds"), or whole as they were recorded. kIo if the
/// stream fails; part of the trace is written then.
Result<void> WriteKinetoTrace(const Recording& recording, std::uint32_t process, std::ostream& out);

/// kInvalidInput for a path that ends in ".gz", which readers would unpack. Lets a caller refuse it
/// before the work that makes the trace.
Result<void> CheckKinetoTracePath(const std::string& path);

/// To a file, which is not packed; what stood there stays until the trace is complete. kIo names
/// it.
Result<void> WriteKinetoTraceFile(const Recording& recording, std::uint32_t process,
                                  const std::string& path);

}  // namespace stepcast
