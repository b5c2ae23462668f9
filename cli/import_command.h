/// \file
/// `stepcast import KIND FILE`: configurations of training frameworks as scenarios.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace stepcast {

struct ImportFlags {
  std::string kind;
  std::string file;
  std::string out;
  std::string cluster;
  std::string gpus;  ///< Empty: as the file says.
  std::string framework;
  std::string model;
  std::vector<std::string> environment;
  bool allow_unknown = false;
  CommonFlags common;
};

/// Writes the scenario, and prints what became of each setting on standard output.
Outcome RunImportCommand(const ImportFlags& flags);

}  // namespace stepcast
