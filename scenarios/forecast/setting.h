/// \file
/// Fields of a scenario and what they become.
#pragma once

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

/// Settings that a change brings with it because the scenario states what follows from others: the
/// data-parallel degree and the layers of each stage.
std::vector<Setting> Followers(const v1::Scenario& before, const v1::Scenario& after);

}  // namespace stepcast
