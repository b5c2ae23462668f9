/// \file
/// Traces of Kineto, the profiler of PyTorch: Chrome's JSON, packed by gzip or not.
///
/// Fields, units and their changes over the years: pytorch/kineto, libkineto/src/output_json.cpp.
/// Traces are read as a stream: memory is needed for what a Recording holds, not for the text.
#pragma once

#include <string>
#include <string_view>

#include "profiles/recording/recording.h"
#include "simulator/base/result.h"

namespace stepcast {

/// Times are nanoseconds exactly as the file has them, since 1970 where it says when its clock
/// began ("baseTimeNanoseconds"), else since whatever began it. Files of early 2024 that
/// write 12.005 microseconds as "12.5" are known by all their fractions and read as what they mean;
/// `left` says so. Numbers of operators that a device's activities carry are dropped where all are
/// only those of their calls. kIo; and kInvalidInput: not such a trace, cut off, or with an event
/// that cannot be, which is named by its place in the list, from 0.
Result<Recording> ReadKinetoTrace(const std::string& path);

/// The same of bytes in memory, packed or not; `name` is used in messages.
Result<Recording> ParseKinetoTrace(std::string_view bytes, const std::string& name);

}  // namespace stepcast
