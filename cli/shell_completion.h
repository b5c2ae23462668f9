/// \file
/// Completion of the command line in shells.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/command_line.h"
#include "simulator/base/result.h"

namespace stepcast {

/// A script for bash, zsh or fish. kInvalidInput for other shells.
Result<std::string> CompletionScript(const std::string& shell,
                                     std::span<const CommandDescription> commands);

/// What the scripts ask for while somebody types: the names of a list of `ArgumentValue`, in the
/// order in which the data has them. Fields end with "=", other names that go on do not.
Result<std::vector<std::string>> CompletionNames(const std::string& list);

Outcome RunCompletionCommand(const std::string& shell,
                             std::span<const CommandDescription> commands);
/// One a line; nothing and exit code 2 where the data cannot be read.
Outcome RunCompleteNamesCommand(const std::string& list);

}  // namespace stepcast
