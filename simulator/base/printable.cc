#include "simulator/base/printable.h"

#include <cstddef>
#include <cstdint>

namespace stepcast {
namespace {

/// Length in bytes of the UTF-8 sequence that starts the text, or 0 if none does.
std::size_t SequenceLength(std::string_view text) {
  const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  std::size_t length = 0;
  std::uint32_t code = 0;
  if (first >= 0xc2 && first <= 0xdf) {
    length = 2;
    code = first & 0x1fU;
  } else if (first >= 0xe0 && first <= 0xef) {
    length = 3;
    code = first & 0x0fU;
  } else if (first >= 0xf0 && first <= 0xf4) {
    length = 4;
    code = first & 0x07U;
  } else {
    return 0;
  }
  if (text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return 0;
    code = code << 6U | (byte(i) & 0x3fU);
  }
  const bool too_long = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xd800 && code <= 0xdfff;
  const bool control = code >= 0x80 && code < 0xa0;
  // They show what follows in another order than it is written.
  const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return too_long || surrogate || control || direction || code > 0x10ffff ? 0 : length;
}

void Append(std::string_view text, bool keep_lines, std::string& printable) {
  printable.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = SequenceLength(text);
    const auto first = static_cast<unsigned char>(text[0]);
    if (first == '\n' && keep_lines) {
      printable += '\n';
      text.remove_prefix(1);
    } else if (length == 0 || (length == 1 && (first < 0x20 || first == 0x7f))) {
      printable += first == '\n' || first == '\t' ? ' ' : '?';
      text.remove_prefix(1);
    } else {
      printable += text.substr(0, length);
      text.remove_prefix(length);
    }
  }
}

}  // namespace

std::string Printable(std::string_view text) {
  std::string printable;
  Append(text, /*keep_lines=*/false, printable);
  return printable;
}

std::string PrintableLines(std::string_view text) {
  std::string printable;
  Append(text, /*keep_lines=*/true, printable);
  return printable;
}

}  // namespace stepcast
