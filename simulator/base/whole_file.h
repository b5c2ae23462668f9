/// \file
/// Files that are read, or written, whole or not at all.
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>

#include "simulator/base/result.h"

namespace stepcast {

/// Writes beside `path`, then renames: what stood there stays until the new file is complete. kIo
/// says why not, in the system's words.
Result<void> WriteWholeFile(const std::string& path, std::string_view text);

/// The same for content that `write` makes piece by piece. A link is followed, and what is no
/// regular file, such as a device, is written where it is. An error of `write` other than kIo is
/// passed on.
Result<void> StreamWholeFile(const std::string& path,
                             const std::function<Result<void>(std::ostream&)>& write);

/// All bytes. kIo names the path.
Result<std::string> ReadWholeFile(const std::string& path);

}  // namespace stepcast
