/// \file
/// Changes of a scenario as people write them: in the scenario itself, in a file, or in the gallery
/// that ships.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hardware/config/config.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/forecast/scenario.h"
#include "scenarios/forecast/setting.h"
#include "scenarios/v1/scenario.pb.h"
#include "simulator/base/result.h"

namespace stepcast {

struct NamedChange {
  v1::Change message;
  std::string where;  ///< "FILE:LINE", for errors.
};

/// The gallery that ships.
std::string DefaultChangeFile();

/// Names are different, each change sets fields that can be or has passes that there are. Errors
/// name file, line and cure.
Result<std::vector<NamedChange>> LoadChanges(const std::string& file);
/// The same, of those that the scenario lists.
Result<std::vector<NamedChange>> ChangesOf(const LoadedScenario& scenario);

struct ChangeRequest {
  std::vector<std::string> names{};  ///< Empty: all of the nearest list.
  std::string file{};                ///< Empty for none.
};

struct ChosenChanges {
  std::vector<NamedChange> changes;
  bool by_name = false;     ///< Each of them was asked for.
  std::string description;  ///< Whose they are, such as "the gallery".
};

/// Lists, the nearest first: the scenario's and the file's together, or the gallery where both are
/// empty. A name may be of any list, and means the one of the nearest.
Result<ChosenChanges> ChooseChanges(const LoadedScenario& scenario, const ChangeRequest& request);

/// Whole numbers of a scenario that changes may refer to.
using ScenarioNumbers = std::map<std::string, std::int64_t, std::less<>>;
ScenarioNumbers NumbersOf(const LoadedScenario& scenario, const ResolvedScenario& resolved);

/// A scenario that can be read again with other values of its fields.
struct ScenarioSource {
  LoadedScenario scenario;
  /// On top of the overrides that the scenario has.
  std::function<Result<LoadedScenario>(std::span<const Override>)> with;

  static Result<ScenarioSource> FromFile(const std::string& path,
                                         std::span<const Override> overrides);
};

struct ChangedScenario {
  LoadedScenario scenario;
  std::vector<Setting> settings;  ///< With what follows from them, in this order.
};

/// `settings`, each of another field, with what follows from them: the scenario's own data-parallel
/// degree and layers of stages where no setting says otherwise. A price that the scenario states
/// does not go with another cluster. Errors are those of the scenario's fields.
Result<ChangedScenario> ApplySettings(const ScenarioSource& source, std::vector<Setting> settings);

/// All of `changes` at once; `numbers` are those of the scenario without them. kInfeasible says why
/// they do not apply, or not together; other errors are those of what a change asks for.
Result<ChangedScenario> ApplyChanges(const ScenarioSource& source, const ScenarioNumbers& numbers,
                                     std::span<const NamedChange* const> changes);

}  // namespace stepcast
