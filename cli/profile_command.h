/// \file
/// `stepcast profile --device DEVICE --out DIR`: measures this machine.
#pragma once

#include <optional>
#include <string>

#include "cli/command.h"

namespace stepcast {

struct ProfileFlags {
  std::string device;
  std::optional<std::string> out;  ///< Of cpu there is a default.
  bool quick = false;
  std::string transport = "memory";  ///< Between cores: memory, mpi or mpi-tcp.
  CommonFlags common;
};

/// Prints what was measured on standard output and progress on standard error. kOther when there is
/// no GPU to measure, or a group of measurements failed; what was measured stays in the directory.
Outcome RunProfileCommand(const ProfileFlags& flags);

/// What `profile` runs under mpirun to measure exchanges; not meant for people. Its first rank
/// prints them.
Outcome RunMeasureExchangesCommand(bool quick);

}  // namespace stepcast
