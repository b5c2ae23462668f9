/// \file
/// `stepcast replay RECORDING...`: what profilers recorded, as it ran and as it would with changes.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace stepcast {

struct ReplayFlags {
  std::vector<std::string> recordings;
  std::vector<std::string> changes;  ///< Empty: the usual ones.
  bool no_changes = false;
  std::string steps = "ProfilerStep#";
  std::string device;  ///< Empty: as the recordings say.
  std::string trace;   ///< File for the trace of the replay; empty for none.
  CommonFlags common;
};

/// Prints the report on standard output. Exit code 1: a step replays more than 1 % off.
Outcome RunReplayCommand(const ReplayFlags& flags);

/// A line for each change, for help.
std::string ReplayChangeHelp();

}  // namespace stepcast
