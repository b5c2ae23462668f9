/// \file
/// Files that a command writes where a flag says.
#pragma once

#include <string>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

/// Whether `path` can be written, before the work that makes its content. Errors begin with the
/// flag: a directory, a pipe or device, a folder that is missing or not to be written to, or one of
/// `others`, files that the command reads or writes too.
Result<void> CheckOutputFile(const std::string& flag, const std::string& path,
                             const std::vector<std::string>& others);

/// All of it or nothing: what stood there stays until the new file is complete. A link is followed.
Result<void> WriteOutputFile(const std::string& flag, const std::string& path,
                             const std::string& text);

}  // namespace stepcast
