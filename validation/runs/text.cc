#include "validation/runs/text.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace stepcast {

Result<std::optional<double>> ReadNumber(const std::string& text, double low, double high,
                                         bool whole, const std::string& where) {
  const std::string cell = Plain(text);
  if (cell.empty()) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  const bool number = error == std::errc() && end == cell.data() + cell.size();
  // Also not if it is no number, such as "nan".
  const bool fits = value >= low && value <= high && (!whole || value == std::floor(value));
  if (number && fits) return value;
  return InvalidInput(fmt::format("{} is \"{}\", wanted a {}number from {} to {}, or nothing",
                                  where, cell, whole ? "whole " : "", low, high));
}

}  // namespace stepcast
