#include "profiles/recording/byte_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

constexpr std::size_t kPiece = std::size_t{256} << 10;

}  // namespace

Result<ByteSource> ByteSource::Open(const std::string& path) {
  ByteSource source(path);
  errno = 0;
  source.file_.reset(std::fopen(path.c_str(), "rb"));
  if (!source.file_) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be read: {}", path,
                                                 std::generic_category().message(errno)));
  }
  source.read_.resize(kPiece);
  return source;
}

ByteSource ByteSource::OfMemory(std::string_view bytes, std::string name) {
  ByteSource source(std::move(name));
  source.memory_ = bytes;
  return source;
}

Result<std::string_view> ByteSource::Read() {
  std::string_view piece;
  if (file_) {
    errno = 0;
    piece = {read_.data(), std::fread(read_.data(), 1, read_.size(), file_.get())};
    if (piece.empty() && std::ferror(file_.get()) != 0) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: cannot be read: {}", name_,
                                                   std::generic_category().message(errno)));
    }
  } else {
    piece = memory_.substr(0, kPiece);
    memory_.remove_prefix(piece.size());
  }
  bytes_read_ += piece.size();
  return piece;
}

tl::unexpected<Error> ByteSource::Damaged(std::string_view why) const {
  const std::uint64_t rest = inflate_->avail_in;
  return InvalidInput(fmt::format("{}: byte {}: {}", name_, bytes_read_ - rest, why));
}

Result<std::string_view> ByteSource::Next() {
  if (inflate_) return Unpack();
  STEPCAST_ASSIGN_OR_RETURN(const std::string_view piece, Read());
  if (std::exchange(begun_, true) || !piece.starts_with("\x1f\x8b")) return piece;
  inflate_.reset(new z_stream{});
  constexpr int kGzip = 16;  // Added to the logarithm of the window, which is the largest.
  STEPCAST_CHECK(inflateInit2(inflate_.get(), kGzip + MAX_WBITS) == Z_OK);
  unpacked_.resize(kPiece);
  within_ = true;
  inflate_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
  inflate_->avail_in = static_cast<uInt>(piece.size());
  return Unpack();
}

Result<std::string_view> ByteSource::Unpack() {
  inflate_->next_out = reinterpret_cast<Bytef*>(unpacked_.data());
  inflate_->avail_out = static_cast<uInt>(unpacked_.size());
  while (inflate_->avail_out > 0) {
    if (inflate_->avail_in == 0) {
      STEPCAST_ASSIGN_OR_RETURN(const std::string_view piece, Read());
      if (piece.empty()) {
        if (within_) return Damaged("the file ends within what gzip packed; it was cut off");
        break;
      }
      inflate_->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
      inflate_->avail_in = static_cast<uInt>(piece.size());
    }
    if (!std::exchange(within_, true)) inflateReset(inflate_.get());
    const int status = inflate(inflate_.get(), Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      within_ = false;
    } else if (status != Z_OK) {
      return Damaged(fmt::format("what gzip packed is damaged: {}",
                                 inflate_->msg == nullptr ? "it makes no sense" : inflate_->msg));
    }
  }
  const std::size_t size = unpacked_.size() - inflate_->avail_out;
  bytes_unpacked_ += size;
  if (bytes_unpacked_ > std::max(kMostUnpacked, kMostRatio * bytes_read_)) {
    return Damaged(
        fmt::format("found more than {} bytes packed by gzip into {}, wanted at most {} "
                    "times as many; if this is no mistake, unpack it first",
                    bytes_unpacked_, bytes_read_, kMostRatio));
  }
  return std::string_view(unpacked_.data(), size);
}

}  // namespace stepcast
