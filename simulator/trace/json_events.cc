#include "simulator/trace/json_events.h"

#include <nlohmann/json.hpp>

namespace stepcast {

std::string QuotedJson(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void JsonEventWriter::AppendTime(std::int64_t nanoseconds, bool whole) {
  if (whole) {
    AppendFormat("{}", nanoseconds / 1000);
  } else {
    AppendFormat("{}.{:03}", nanoseconds / 1000, nanoseconds % 1000);
  }
}

void JsonEventWriter::NewEvent() {
  if (buffer_.size() >= 1 << 20) Flush();
  buffer_ += first_ ? "\n" : ",\n";
  first_ = false;
}

Result<void> JsonEventWriter::Finish() {
  buffer_ += "\n]}\n";
  Flush();
  out_.flush();
  if (!out_) return MakeError(ErrorCode::kIo, "writing the trace failed");
  return {};
}

void JsonEventWriter::Flush() {
  out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  buffer_.clear();
}

}  // namespace stepcast
