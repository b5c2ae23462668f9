/// \file
/// Runs the executable as a user would. For tests.
#pragma once

#include <string>
#include <vector>

namespace stepcast::testing {

/// Where the standard output of the process goes.
enum class StandardOutput {
  kCaptured,
  kClosed,      ///< Not open at all.
  kBrokenPipe,  ///< A pipe that nobody reads.
  kFullDisk,    ///< /dev/full.
};

struct ProcessResult {
  int exit_code = -1;  ///< -1 when a signal ended it or it did not end in time.
  std::string out;
  std::string err;
  double seconds = 0;
  long peak_kib = 0;  ///< Of resident memory.
};

/// Runs `stepcast ARGUMENTS...` in `directory`. It is killed after `time_limit_s`, as kill -9 does.
ProcessResult RunStepcast(const std::vector<std::string>& arguments,
                          const std::string& directory = ".",
                          StandardOutput standard_output = StandardOutput::kCaptured,
                          double time_limit_s = 120);

}  // namespace stepcast::testing
