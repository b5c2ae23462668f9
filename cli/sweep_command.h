/// \file
/// `stepcast sweep FILE` and `stepcast merge FILES`: many points of one scenario.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/report_page.h"

namespace stepcast {

struct SweepFlags {
  std::string file;
  std::vector<std::string> over;
  std::string out;  ///< Empty for none.
  bool resume = false;
  std::string shard;  ///< Empty for that of a Slurm job array, or all.
  std::string top = "10";
  std::string program;  ///< Name and version of this one.
  ReportPageFlags report;
  CommonFlags common;
};

/// Prints the report on standard output, after the files have been written.
Outcome RunSweepCommand(const SweepFlags& flags);

struct MergeFlags {
  std::vector<std::string> files;
  std::string out;
  std::string top = "10";
  ReportPageFlags report;
  CommonFlags common;
};

Outcome RunMergeCommand(const MergeFlags& flags);

}  // namespace stepcast
