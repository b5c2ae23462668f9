/// \file
/// `stepcast export KIND SCENARIO`: a step, or the machine it runs on, for other tools.
#pragma once

#include <string>

#include "cli/command.h"

namespace stepcast {

struct ExportFlags {
  std::string kind;
  std::string scenario;
  std::string out;
  // What is drawn; empty: all.
  std::string stage;
  std::string layer;
  std::string micro_batch;
  CommonFlags common;
};

/// Writes the files, and says on standard output what they hold.
Outcome RunExportCommand(const ExportFlags& flags);

}  // namespace stepcast
