#include "scenarios/forecast/scenario.h"

#include <filesystem>
#include <utility>

namespace stepcast {

Result<Environment> Environment::Load(const std::string& machine) {
  STEPCAST_ASSIGN_OR_RETURN(Catalogue catalogue,
                            Catalogue::Load(DefaultCatalogueDirectory(), machine));
  STEPCAST_ASSIGN_OR_RETURN(FrameworkCatalogue frameworks,
                            FrameworkCatalogue::Load(DefaultFrameworkFile()));
  return Environment{std::move(catalogue), std::move(frameworks),
                     std::make_shared<ProfileStore>(DefaultProfileDirectory(), machine)};
}

Result<LoadedScenario> LoadScenario(const std::string& path, std::span<const Override> overrides) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(scenario.source, LoadMessage(path, scenario.message, overrides));
  const std::filesystem::path directory = std::filesystem::path(path).parent_path();
  scenario.directory = directory.empty() ? std::string(".") : directory.string();
  if (scenario.message.name().empty()) {
    scenario.message.set_name(std::filesystem::path(path).stem().string());
  }
  return scenario;
}

LoadedScenario ScenarioFromMessage(v1::Scenario message, const std::string& name) {
  return {std::move(message), SourceMap(name, nullptr, {}), "."};
}

}  // namespace stepcast
