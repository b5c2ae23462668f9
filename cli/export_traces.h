/// \file
/// Traces as PyTorch's profiler writes them: of a forecast, for Holistic Trace Analysis, and of
/// what another profiler recorded.
#pragma once

#include <string>

#include "cli/command.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/resolved_scenario.h"

namespace stepcast {

/// DIRECTORY/rank-N.pt.trace.json, one for each class of ranks, or each rank.
Outcome ExportHta(const Environment& environment, const LoadedScenario& scenario,
                  const std::string& directory, bool expand_ranks, OutputFormat format);

/// A trace of Kineto or an export of Nsight Systems, known by its first bytes, as a trace of
/// Kineto: one file, or where several processes were recorded one each in a directory.
Outcome ExportKineto(const std::string& file, const std::string& out, OutputFormat format);

}  // namespace stepcast
