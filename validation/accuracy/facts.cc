// Reads what the document is made of.
#include <filesystem>
#include <string_view>
#include <utility>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"
#include "validation/accuracy/accuracy.h"

namespace stepcast {
namespace {

constexpr std::string_view kByHand = "fitted by stepcast";
constexpr std::string_view kByCalibrate = "stepcast calibrate";

/// Profiles of parameters below `directory`; kernels and collectives were fitted to no run.
Result<std::vector<std::string>> FindParameters(const std::string& directory) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<std::string> files, FindProfiles(directory));
  std::erase_if(files, [](const std::string& file) {
    const std::string name = SetName(file);
    return name != "parameters.profile" && name != "runs.profile";
  });
  return files;
}

FittedNumbers NumbersOf(const Tables& tables, std::size_t group, const std::string& directory) {
  FittedNumbers numbers;
  numbers.provenance = tables.groups[group];
  numbers.file =
      "profiles/data/" +
      std::filesystem::path(numbers.provenance.file).lexically_relative(directory).string();
  for (const ParameterRow& row : tables.parameters) {
    if (row.group == group) numbers.parameters.push_back(row);
  }
  return numbers;
}

}  // namespace

Result<AccuracyFacts> LoadAccuracyFacts() {
  AccuracyFacts facts;
  const std::string directory = DefaultProfileDirectory();
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> files, FindParameters(directory));
  STEPCAST_ASSIGN_OR_RETURN(const Tables tables, LoadTables(files));
  for (std::size_t group = 0; group < tables.groups.size(); ++group) {
    const std::string& source = tables.groups[group].source;
    if (source == kByHand) facts.by_hand.push_back(NumbersOf(tables, group, directory));
    if (source == kByCalibrate) facts.calibrated.push_back(NumbersOf(tables, group, directory));
  }
  STEPCAST_RETURN_IF_ERROR(
      LoadMessage(DataPath("validation/catalogue/accuracy_notes.yaml"), facts.notes));
  STEPCAST_RETURN_IF_ERROR(
      LoadMessage(DataPath("validation/catalogue/published.yaml"), facts.published));
  STEPCAST_ASSIGN_OR_RETURN(facts.effects, EffectCatalogue::Load(DefaultEffectFile()));
  return facts;
}

}  // namespace stepcast
