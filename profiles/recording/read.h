/// \file
/// Recordings of any profiler whose files stepcast reads.
#pragma once

#include <string>

#include "profiles/recording/recording.h"
#include "simulator/base/result.h"

namespace stepcast {

/// By what the file begins with: an export of Nsight Systems where it is a database of SQLite, else
/// a trace of Kineto. Errors are those of the readers.
Result<Recording> ReadRecording(const std::string& path);

}  // namespace stepcast
