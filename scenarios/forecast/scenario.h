/// \file
/// Scenario files and what they refer to.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "hardware/config/config.h"
#include "hardware/topology/catalogue.h"
#include "profiles/cost/cost_model.h"
#include "scenarios/v1/scenario.pb.h"
#include "simulator/base/result.h"
#include "strategies/plan/framework.h"

namespace stepcast {

/// What every forecast draws on: machines, frameworks and measured profiles. Loaded once; safe to
/// share between threads.
struct Environment {
  Catalogue catalogue;
  FrameworkCatalogue frameworks;
  std::shared_ptr<ProfileStore> profiles;

  /// From the places that DefaultCatalogueDirectory() and its like name.
  /// `machine`, if given, is a directory that `stepcast profile --device cpu` wrote: its machine
  /// and measured rows count beside those that ship. kNotFound where there is none.
  static Result<Environment> Load(const std::string& machine = "");
};

struct LoadedScenario {
  v1::Scenario message;
  SourceMap source;
  std::string directory;  ///< Relative paths in the file start here.
};

/// Reads a scenario file; `overrides` replace fields of it.
Result<LoadedScenario> LoadScenario(const std::string& path,
                                    std::span<const Override> overrides = {});
/// The same from YAML text that would stand in a file at `path`, which need not exist: messages
/// name it, and paths in the text start in its directory.
Result<LoadedScenario> LoadScenarioFromYaml(const std::string& text, const std::string& path,
                                            std::span<const Override> overrides = {});
/// Wraps a scenario that was made in memory; `name` stands for the file in messages.
LoadedScenario ScenarioFromMessage(v1::Scenario message, const std::string& name);

}  // namespace stepcast
