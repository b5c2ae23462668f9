/// \file
/// The command that a launch script runs, without running it.
///
/// Understood of bash: words and quotes, comments, continued lines, NAME=value, NAME+=value and
/// arrays (with export, declare, local, readonly), $NAME, ${NAME}, ${NAME:-word} and the like,
/// ${NAME[@]},
/// ${#NAME[@]}, $((whole numbers)), if, case, && and || over [ ] and [[ ]] of texts and numbers,
/// groups, functions with their arguments, eval and bash -c. What a script takes from elsewhere
/// (its arguments, the environment, other commands, loops) is not known, which matters only where a
/// flag that is needed has such a value.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

/// One word of a command.
struct ShellWord {
  std::string text;
  std::string unknown;  ///< What of it is not known, such as "$DATA_PATH"; empty: nothing.
  int line = 0;         ///< Of the script, where it was written.
  bool quoted = false;
  std::string pattern{};  ///< The text, wildcards that were quoted after a backslash.
};

struct ShellCommand {
  int line = 0;
  bool certain = true;  ///< Else it stands under a condition that is not known, or in a loop.
  std::vector<ShellWord> words;
};

struct ShellScript {
  std::vector<ShellCommand> commands;  ///< In the order in which they run.
  /// Of `#SBATCH --name=value`, by name without dashes.
  std::map<std::string, ShellWord> slurm;
  std::vector<std::string> notes;  ///< What was taken for granted, each as "line 3: ...".
};

/// `environment` has variables that keep their values, whatever the script sets. kInvalidInput:
/// quotes or brackets that are not closed, blocks without an end, a variable of `environment` that
/// the script does not have.
Result<ShellScript> ReadShellScript(std::string_view text, const std::string& name,
                                    const std::map<std::string, std::string>& environment);

}  // namespace stepcast
