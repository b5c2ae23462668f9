#include "profiles/recording/read.h"

#include <array>
#include <fstream>
#include <string_view>

#include "profiles/recording/kineto.h"
#include "profiles/recording/nsight.h"

namespace stepcast {

Result<Recording> ReadRecording(const std::string& path) {
  // https://www.sqlite.org/fileformat.html, section 1.3.
  constexpr std::string_view kDatabase = "SQLite format 3";
  std::array<char, kDatabase.size()> begin{};
  std::ifstream file(path, std::ios::binary);
  file.read(begin.data(), begin.size());
  if (file && std::string_view(begin.data(), begin.size()) == kDatabase) {
    return ReadNsightExport(path);
  }
  return ReadKinetoTrace(path);
}

}  // namespace stepcast
