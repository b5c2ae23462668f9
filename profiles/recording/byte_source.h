/// \file
/// Bytes of a file, or of memory, piece by piece; unpacked where they are gzip's.
#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

class ByteSource {
 public:
  /// kIo: the file cannot be read. Messages name it as `path`.
  static Result<ByteSource> Open(const std::string& path);
  /// `bytes` must outlive the source; `name` is used in messages.
  static ByteSource OfMemory(std::string_view bytes, std::string name);

  /// What follows what was given before, valid until the next call; empty at the end. kIo; and
  /// kInvalidInput: gzip's bytes are damaged, cut off, or more than `kMostRatio` times as many once
  /// unpacked, where that is more than `kMostUnpacked`.
  Result<std::string_view> Next();

  /// Traces shrink by 10 to 50; what is made to fill a memory, by up to 1,000.
  static constexpr std::uint64_t kMostRatio = 200;
  static constexpr std::uint64_t kMostUnpacked = std::uint64_t{16} << 20;

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  struct EndInflate {
    void operator()(z_stream* stream) const {
      inflateEnd(stream);
      delete stream;
    }
  };

  explicit ByteSource(std::string name) : name_(std::move(name)) {}
  Result<std::string_view> Read();
  Result<std::string_view> Unpack();
  tl::unexpected<Error> Damaged(std::string_view why) const;

  std::string name_;
  std::unique_ptr<std::FILE, CloseFile> file_;
  std::string_view memory_;
  std::vector<char> read_;
  std::vector<char> unpacked_;
  std::unique_ptr<z_stream, EndInflate> inflate_;
  bool begun_ = false;
  bool within_ = false;  ///< A member of gzip's, of which a file may have several.
  std::uint64_t bytes_read_ = 0;
  std::uint64_t bytes_unpacked_ = 0;
};

}  // namespace stepcast
