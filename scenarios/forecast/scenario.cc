#include "scenarios/forecast/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

/// What is in a directory, by name.
Result<std::vector<std::filesystem::path>> EntriesOf(const std::filesystem::path& directory) {
  std::error_code failed;
  std::vector<std::filesystem::path> entries;
  std::filesystem::directory_iterator it(directory, failed);
  for (const std::filesystem::directory_iterator end; !failed && it != end; it.increment(failed)) {
    entries.push_back(it->path());
  }
  if (failed) {
    return MakeError(
        ErrorCode::kNotFound,
        fmt::format("STEPCAST_PROFILES: {}: {}; wanted a directory with a folder for each "
                    "device",
                    directory.string(), failed.message()));
  }
  std::ranges::sort(entries);
  return entries;
}

Result<void> CheckDeviceFolder(const std::filesystem::path& folder, const Catalogue& catalogue) {
  const std::string name = folder.filename().string();
  const auto device = catalogue.FindDevice(name);
  if (device && (*device)->name() == name) return {};
  return InvalidInput(fmt::format(
      "STEPCAST_PROFILES: {}: wanted a folder named as a device of the catalogue{}",
      folder.string(),
      device ? fmt::format(", \"{}\"", (*device)->name()) : "; " + device.error().message));
}

/// Folders of STEPCAST_PROFILES must be devices, or frameworks and devices in a folder `framework`;
/// a wrong name would leave their rows out. Files beside them are nobody's.
Result<void> CheckOwnProfiles(const std::string& directory, const Catalogue& catalogue,
                              const FrameworkCatalogue& frameworks) {
  if (directory.empty()) return {};
  STEPCAST_ASSIGN_OR_RETURN(const auto folders, EntriesOf(directory));
  for (const std::filesystem::path& folder : folders) {
    if (folder.filename() != "framework") {
      STEPCAST_RETURN_IF_ERROR(CheckDeviceFolder(folder, catalogue));
      continue;
    }
    STEPCAST_ASSIGN_OR_RETURN(const auto fitted, EntriesOf(folder));
    for (const std::filesystem::path& framework : fitted) {
      if (!std::filesystem::is_directory(framework)) continue;  // As calibrate writes it.
      if (const auto found = frameworks.Find(framework.filename().string()); !found) {
        return InvalidInput(
            fmt::format("STEPCAST_PROFILES: {}: {}", framework.string(), found.error().message));
      }
      STEPCAST_ASSIGN_OR_RETURN(const auto devices, EntriesOf(framework));
      for (const std::filesystem::path& device : devices) {
        STEPCAST_RETURN_IF_ERROR(CheckDeviceFolder(device, catalogue));
      }
    }
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
  STEPCAST_RETURN_IF_ERROR(CheckOwnProfiles(own, catalogue, frameworks));
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
