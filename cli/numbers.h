/// \file
/// Numbers that flags give.
#pragma once

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"

namespace stepcast {

/// From `least` to `most`; kInvalidInput names the flag, what was found and what was wanted.
template <typename Number>
Result<Number> ParseNumber(const char* flag, std::string_view text, Number least, Number most) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool good = error == std::errc() && end == text.data() + text.size();
  if constexpr (std::floating_point<Number>) good = good && std::isfinite(number);
  if (good && number >= least && number <= most) return number;
  return InvalidInput(fmt::format("{}: found \"{}\", wanted a {} from {} to {}", flag, text,
                                  std::floating_point<Number> ? "number" : "whole number", least,
                                  most));
}

/// Numbers of GPUs, each more than the one before: "8,16,32".
Result<std::vector<int>> ParseGpus(const char* flag, std::string_view text);

}  // namespace stepcast
