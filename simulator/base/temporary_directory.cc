#include "simulator/base/temporary_directory.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "simulator/base/check.h"

namespace stepcast {

TemporaryDirectory::TemporaryDirectory() {
  // mkdtemp wants six of its letter at the end.
  std::string pattern = (std::filesystem::temp_directory_path() / "stepcast-test-").string();
  pattern.append(6, 'X');
  STEPCAST_CHECK(::mkdtemp(pattern.data()) != nullptr) << pattern;
  path_ = pattern;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryDirectory::Write(const std::string& name, const std::string& content) const {
  std::string path = Path(name);
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream file(path, std::ios::binary);
  file << content;
  file.close();
  STEPCAST_CHECK(file.good()) << path;
  return path;
}

}  // namespace stepcast
