/// \file
/// `stepcast execute SCENARIO --device cpu|cuda`: runs the step for real, beside its forecast.
#pragma once

#include <optional>
#include <string>

#include "cli/command.h"

namespace stepcast {

struct ExecuteFlags {
  std::string scenario;
  std::string device;
  std::string trace;  ///< Empty for none.
  /// Directory of `profile --device cpu`; without it the kernels of the step itself are measured.
  std::optional<std::string> profile;
  int steps = 20;
  double link_gigabytes_per_s = 10;
  double link_latency_us = 20;
  bool share_cores = false;
  /// What is between ranks on cores: memory, mpi or mpi-tcp. With MPI the command starts itself
  /// again under mpirun, unless it was started by it.
  std::string transport = "memory";
  CommonFlags common;
};

/// Prints loss, step time and times by operator, forecast and measured.
Outcome RunExecuteCommand(const ExecuteFlags& flags);

}  // namespace stepcast
