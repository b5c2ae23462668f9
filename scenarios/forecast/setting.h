/// \file
/// Fields of a scenario and what they become.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenarios/v1/scenario.pb.h"

namespace stepcast {

/// One field of a scenario and what it becomes, as `--set path=value` writes it.
struct Setting {
  std::string path;
  std::string value;

  friend bool operator==(const Setting&, const Setting&) = default;
};

/// Whether one path is the other's field, an element or a field of it, or the other way round.
bool Overlap(std::string_view a, std::string_view b);

/// Sets fields of the cluster or the strategy, which must be and can have these values.
void SetFields(std::span<const Setting> settings, v1::Scenario& scenario);

/// What a field of the strategy has as its value, as `SetFields` takes it: "true", "full", "8".
/// Nothing for lists and for fields with fields of their own.
std::optional<std::string> FieldText(const v1::Scenario& scenario, std::string_view path);

/// Settings that a change brings with it because the scenario states what follows from others: the
/// data-parallel degree and the layers of each stage.
std::vector<Setting> Followers(const v1::Scenario& before, const v1::Scenario& after);

}  // namespace stepcast
