/// \file
/// Files that are read, or written, whole or not at all.
#pragma once

#include <string>
#include <string_view>

#include "simulator/base/result.h"

namespace stepcast {

/// Writes beside `path`, then renames: what stood there stays until the new file is complete. kIo
/// says why not, in the system's words.
Result<void> WriteWholeFile(const std::string& path, std::string_view text);

/// All bytes. kIo names the path.
Result<std::string> ReadWholeFile(const std::string& path);

}  // namespace stepcast
