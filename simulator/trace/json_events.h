/// \file
/// What writers of traces as JSON lists of events have in common: a buffer before the stream, the
/// commas between events, and times in microseconds.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include "simulator/base/result.h"

namespace stepcast {

/// With quotes. Bytes that are not UTF-8 become U+FFFD.
std::string QuotedJson(const std::string& text);

class JsonEventWriter {
 protected:
  explicit JsonEventWriter(std::ostream& out) : out_(out) {}

  void Append(std::string_view text) { buffer_ += text; }
  void Append(char letter) { buffer_ += letter; }
  template <typename... Values>
  void AppendFormat(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(buffer_), format, std::forward<Values>(values)...);
  }
  /// Of nanoseconds, as microseconds: without a fraction if they are whole.
  void AppendTime(std::int64_t nanoseconds, bool whole = false);
  /// Before each event of the list, which is open.
  void NewEvent();
  /// Ends the list and the object around it. An error if anything could not be written.
  Result<void> Finish();

 private:
  void Flush();

  std::ostream& out_;
  std::string buffer_;
  bool first_ = true;
};

}  // namespace stepcast
