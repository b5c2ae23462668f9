/// \file
/// Which files a server may read: scenarios of its folders, and what these name within the folder.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"

namespace stepcast {

/// A scenario that is offered. Nothing else can be asked for.
struct ServedFile {
  std::string path;    ///< As it is listed, asked for and named in messages.
  std::string folder;  ///< That the scenario may name files of; "" stands for none.
  bool shipped = false;
};

/// Scenarios of `folder` itself, not of folders in it, in order of name: files that end in .yaml or
/// .yml, hold at most `kMostScenarioBytes` and have a cluster. Links count where they lead to a
/// file below `folder`. Empty where the folder cannot be read.
std::vector<ServedFile> ScenariosIn(const std::string& folder, bool shipped);

/// The same for one of them.
std::optional<ServedFile> ScenarioAt(const std::string& path, const std::string& folder,
                                     bool shipped);

inline constexpr std::size_t kMostScenarioBytes = std::size_t{256} << 10;

/// Whether `path`, with links followed as far as there are any, lies below `folder`.
bool LiesBelow(const std::string& path, const std::string& folder);

/// Files that the scenario names, as it reads them, all of which lie below `folder`. The error
/// names field, place and what was found; it says the same whether there is such a file or not.
Result<std::vector<std::string>> FilesWithin(const LoadedScenario& scenario,
                                             const std::string& folder);

/// What a text field may name, by the full name of the field in the schema.
enum class FieldReads { kNothing, kFile, kFolder };
FieldReads ReadsOf(std::string_view field);

}  // namespace stepcast
