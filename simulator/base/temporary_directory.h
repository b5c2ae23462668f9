/// \file
/// A directory for the files of one test.
#pragma once

#include <string>

namespace stepcast {

/// Made empty, removed with all it holds at the end.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::string& path() const { return path_; }
  /// The path of a file in it, which need not exist.
  std::string Path(const std::string& name) const { return path_ + "/" + name; }
  /// Writes a file, and the folders it lies in, and returns its path.
  std::string Write(const std::string& name, const std::string& content) const;

 private:
  std::string path_;
};

}  // namespace stepcast
