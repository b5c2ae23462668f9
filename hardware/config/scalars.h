/// \file
/// Numbers and booleans as people write them. Private to hardware/config.
///
/// Each function returns the value or what was wanted instead, for a message
/// `found "3.5", wanted a whole number`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace stepcast::config_internal {

/// A whole number between `minimum` and `maximum`: digits, with `_` between digits, and a point or
/// exponent if the value is whole all the same. With `byte_units`, also kB..PB and KiB..PiB.
tl::expected<std::int64_t, std::string> ParseInteger(std::string_view text, std::int64_t minimum,
                                                     std::int64_t maximum, bool byte_units);

/// Same for unsigned 64-bit integers.
tl::expected<std::uint64_t, std::string> ParseUnsigned(std::string_view text, std::uint64_t maximum,
                                                       bool byte_units);

/// A finite number no larger than `maximum` in size.
tl::expected<double, std::string> ParseNumber(std::string_view text, double maximum,
                                              bool byte_units);

/// true, false, yes or no, in any case.
tl::expected<bool, std::string> ParseBool(std::string_view text);

}  // namespace stepcast::config_internal
