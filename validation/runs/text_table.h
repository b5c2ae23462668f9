/// \file
/// Aligned tables of text. Private to the reports of a validation.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepcast {

inline std::string Percent(const std::optional<double>& fraction) {
  return fraction.has_value() ? fmt::format("{:.1f} %", *fraction * 100) : "-";
}
inline std::string SignedPercent(const std::optional<double>& fraction) {
  return fraction.has_value() ? fmt::format("{:+.1f} %", *fraction * 100) : "-";
}

using TextRow = std::vector<std::string>;

/// Columns as wide as their cells, the first `left` aligned to the left.
inline std::string Align(const std::vector<TextRow>& rows, std::size_t left,
                         std::string_view indent = "") {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const TextRow& row : rows) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], row[c].size());
  }
  std::string text;
  for (const TextRow& row : rows) {
    std::string line(indent);
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (c > 0) line += "  ";
      line += c < left ? fmt::format("{:<{}}", row[c], widths[c])
                       : fmt::format("{:>{}}", row[c], widths[c]);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

}  // namespace stepcast
