#include "scenarios/forecast/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

/// Folders of STEPCAST_PROFILES must be devices; a wrong name would leave their rows out.
Result<void> CheckOwnProfiles(const std::string& directory, const Catalogue& catalogue) {
  if (directory.empty()) return {};
  std::error_code failed;
  std::vector<std::string> folders;
  std::filesystem::directory_iterator it(directory, failed);
  for (const std::filesystem::directory_iterator end; !failed && it != end; it.increment(failed)) {
    folders.push_back(it->path().filename().string());
  }
  if (failed) {
    return MakeError(
        ErrorCode::kNotFound,
        fmt::format("STEPCAST_PROFILES: {}: {}; wanted a directory with a folder for each "
                    "device",
                    directory, failed.message()));
  }
  std::ranges::sort(folders);
  for (const std::string& folder : folders) {
    const auto device = catalogue.FindDevice(folder);
    if (device && (*device)->name() == folder) continue;
    return InvalidInput(fmt::format(
        "STEPCAST_PROFILES: {}/{}: wanted a folder named as a device of the catalogue{}", directory,
        folder,
        device ? fmt::format(", \"{}\"", (*device)->name()) : "; " + device.error().message));
  }
  return {};
}

/// What the place of its file says of a scenario.
void Place(const std::string& path, LoadedScenario& scenario) {
  const std::filesystem::path directory = std::filesystem::path(path).parent_path();
  scenario.directory = directory.empty() ? std::string(".") : directory.string();
  if (scenario.message.name().empty()) {
    scenario.message.set_name(std::filesystem::path(path).stem().string());
  }
}

}  // namespace

Result<Environment> Environment::Load(const std::string& machine) {
  STEPCAST_ASSIGN_OR_RETURN(Catalogue catalogue,
                            Catalogue::Load(DefaultCatalogueDirectory(), machine));
  STEPCAST_ASSIGN_OR_RETURN(FrameworkCatalogue frameworks,
                            FrameworkCatalogue::Load(DefaultFrameworkFile()));
  const std::string own = OwnProfileDirectory();
  STEPCAST_RETURN_IF_ERROR(CheckOwnProfiles(own, catalogue));
  return Environment{std::move(catalogue), std::move(frameworks),
                     std::make_shared<ProfileStore>(DefaultProfileDirectory(), machine, own)};
}

Result<LoadedScenario> LoadScenario(const std::string& path, std::span<const Override> overrides) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(scenario.source, LoadMessage(path, scenario.message, overrides));
  Place(path, scenario);
  return scenario;
}

Result<LoadedScenario> LoadScenarioFromYaml(const std::string& text, const std::string& path,
                                            std::span<const Override> overrides) {
  LoadedScenario scenario;
  STEPCAST_ASSIGN_OR_RETURN(scenario.source,
                            LoadMessageFromYaml(text, path, scenario.message, overrides));
  Place(path, scenario);
  return scenario;
}

LoadedScenario ScenarioFromMessage(v1::Scenario message, const std::string& name) {
  return {std::move(message), SourceMap(name, nullptr, {}), "."};
}

}  // namespace stepcast
