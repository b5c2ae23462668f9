/// \file
/// `stepcast export KIND SCENARIO|TRACE`: a step, the machine it runs on, or what a profiler saw,
/// for other tools.
#pragma once

#include <string>

#include "cli/command.h"

namespace stepcast {

struct ExportFlags {
  std::string kind;
  std::string scenario;  ///< kineto: a recording.
  std::string out;
  // What is drawn; empty: all.
  std::string stage;
  std::string layer;
  std::string micro_batch;
  bool expand_ranks = false;
  CommonFlags common;
};

/// Writes the files, and says on standard output what they hold.
Outcome RunExportCommand(const ExportFlags& flags);

}  // namespace stepcast
