/// \file
/// `stepcast import KIND FILE`: configurations of training frameworks as scenarios, measurements of
/// other tools as profiles, execution traces as a step.
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
  std::string device;
  std::string collective;
  std::string licence;
  std::string table;
  std::string source;
  std::string fabric;
  bool allow_incomplete = false;
  std::string gpus_of_node;
  std::string groups;
  std::string trace;
  std::string program;  ///< Name and version of this one.
  CommonFlags common;
};

/// Writes the scenario or profile, or simulates the step, and prints what became of all that the
/// file has on standard output.
Outcome RunImportCommand(const ImportFlags& flags);

}  // namespace stepcast
