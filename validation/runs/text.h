/// \file
/// What cells of run tables are read with.
#pragma once

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>

#include "simulator/base/result.h"

namespace stepcast {

/// Without the question mark of values that the source does not state but that are likely.
inline std::string Plain(std::string text) {
  while (!text.empty() && (text.back() == '?' || text.back() == ' ')) text.pop_back();
  return text;
}

inline std::string Lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

inline bool Contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The number in a cell, or nothing. `where` stands before the complaint.
Result<std::optional<double>> ReadNumber(const std::string& text, double low, double high,
                                         bool whole, const std::string& where);

}  // namespace stepcast
