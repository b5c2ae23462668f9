/// \file
/// The layout of a scenario as the command that starts Megatron-LM with it.
#pragma once

#include <string>

#include "scenarios/forecast/forecast.h"
#include "simulator/base/result.h"

namespace stepcast {

struct MegatronLaunch {
  std::string script;  ///< A comment, and one command of torchrun.
  int flags = 0;       ///< Of Megatron-LM.
  /// Fields that no flags say and that make the step another one, as YAML of a scenario; empty
  /// where `ImportMegatron` of the script makes the same step. They stand in the comment too.
  std::string unsaid;
  Duration step_time;      ///< Of the scenario.
  Duration imported_time;  ///< Of what the flags say; 0 where they make no step.
};

/// Whether Megatron-LM trains the scenario's model, whatever its layout. kUnsupported where not.
Result<void> CheckMegatronModel(const LoadedScenario& scenario);

/// The script is imported again and its step compared with the scenario's, instruction by
/// instruction in the order and the time they run, and in memory. kUnsupported: models that are no
/// transformers. Errors of the forecast are passed on.
Result<MegatronLaunch> MegatronOf(const Environment& environment, const LoadedScenario& scenario);

}  // namespace stepcast
