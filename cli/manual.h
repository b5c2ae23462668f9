/// \file
/// Manual pages, made from what the command line takes.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/command_line.h"

namespace stepcast {

struct ManualPage {
  std::string file;  ///< Such as "stepcast-forecast.1".
  std::string text;  ///< In the macros of man(7).
};

/// One for the program, which lists its commands, and one for each command. `version` as in
/// "0.1.0"; `date` as in "2026-01-31", or empty.
std::vector<ManualPage> ManualPages(std::span<const CommandDescription> commands,
                                    const std::string& version, const std::string& date);

/// Writes them to a directory, which is made if it is missing.
Outcome RunManualCommand(const std::string& directory, std::span<const CommandDescription> commands,
                         const std::string& version, const std::string& date);

}  // namespace stepcast
