/// \file
/// `stepcast calibrate --runs FILE...`: fits what only whole runs show; `--profile DIR`: how far
/// the fits to measured kernels are off on rows that they have not seen.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace stepcast {

struct CalibrateFlags {
  std::vector<std::string> runs;
  std::string profile;    ///< A directory; in place of runs.
  std::string framework;  ///< Empty: all; likewise the device.
  std::string device;
  std::string out;  ///< Empty: print only.
  CommonFlags common;
};

/// Of runs, prints parameters and errors on standard output and progress on standard error, and
/// writes FRAMEWORK/DEVICE/runs.profile into `out`. kCheckFailed when nothing could be fitted.
Outcome RunCalibrateCommand(const CalibrateFlags& flags);

}  // namespace stepcast
