#include "hardware/config/scalars.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace stepcast::config_internal {
namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

std::string Lower(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return lower;
}

struct ByteUnit {
  std::string_view name;
  std::int64_t bytes;
};
constexpr std::array<ByteUnit, 11> kByteUnits{{{"KiB", std::int64_t{1} << 10},
                                               {"MiB", std::int64_t{1} << 20},
                                               {"GiB", std::int64_t{1} << 30},
                                               {"TiB", std::int64_t{1} << 40},
                                               {"PiB", std::int64_t{1} << 50},
                                               {"kB", 1'000},
                                               {"KB", 1'000},
                                               {"MB", 1'000'000},
                                               {"GB", 1'000'000'000},
                                               {"TB", 1'000'000'000'000},
                                               {"PB", 1'000'000'000'000'000}}};

/// A number split into its parts, not yet evaluated.
struct Literal {
  bool negative = false;
  std::string digits;  ///< Without point and underscores.
  int exponent = 0;    ///< Of ten, that multiplies `digits` read as a whole number.
  std::int64_t unit = 1;
};

enum class Fault { kNone, kNotANumber, kNotFinite, kLeadingZero, kUnit, kBareUnit, kHuge };

/// Reads digits with single underscores between them from `text[position...]`.
bool TakeDigits(std::string_view text, std::size_t& position, std::string& digits) {
  const std::size_t start = position;
  while (position < text.size()) {
    if (IsDigit(text[position])) {
      digits.push_back(text[position++]);
    } else if (text[position] == '_' && position > start && IsDigit(text[position - 1]) &&
               position + 1 < text.size() && IsDigit(text[position + 1])) {
      ++position;
    } else {
      break;
    }
  }
  return position > start;
}

Fault Split(std::string_view text, Literal& literal) {
  std::size_t position = 0;
  if (position < text.size() && (text[position] == '+' || text[position] == '-')) {
    literal.negative = text[position] == '-';
    ++position;
  }
  const std::string rest = Lower(text.substr(position));
  for (const char* word : {"nan", ".nan", "inf", ".inf", "infinity"}) {
    if (rest == word) return Fault::kNotFinite;
  }
  const bool whole = TakeDigits(text, position, literal.digits);
  if (whole && literal.digits.size() > 1 && literal.digits[0] == '0') return Fault::kLeadingZero;
  if (position < text.size() && text[position] == '.') {
    ++position;
    const std::size_t before = literal.digits.size();
    const bool fraction = TakeDigits(text, position, literal.digits);
    if (!whole && !fraction) return Fault::kNotANumber;
    literal.exponent = -static_cast<int>(literal.digits.size() - before);
  } else if (!whole) {
    return Fault::kNotANumber;
  }
  if (literal.digits.size() > 400) return Fault::kHuge;
  if (position < text.size() && (text[position] == 'e' || text[position] == 'E')) {
    ++position;
    bool negative = false;
    if (position < text.size() && (text[position] == '+' || text[position] == '-')) {
      negative = text[position++] == '-';
    }
    std::string digits;
    if (!TakeDigits(text, position, digits)) return Fault::kNotANumber;
    if (digits.size() > 4) return Fault::kHuge;
    int exponent = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    literal.exponent += negative ? -exponent : exponent;
  }
  if (position == text.size()) return Fault::kNone;
  if (text[position] == ' ') ++position;
  const std::string_view suffix = text.substr(position);
  for (const ByteUnit& unit : kByteUnits) {
    if (suffix == unit.name) {
      literal.unit = unit.bytes;
      return Fault::kUnit;
    }
  }
  constexpr std::array<std::string_view, 11> kBare = {"k",  "K",  "M",  "G",  "T", "P",
                                                      "Ki", "Mi", "Gi", "Ti", "B"};
  if (std::ranges::find(kBare, suffix) != kBare.end()) return Fault::kBareUnit;
  return Fault::kNotANumber;
}

/// What was wanted, for a fault that is one whatever the type; empty when there is none.
std::string Complaint(Fault fault, std::string_view kind, bool byte_units) {
  std::string article = "wanted " + std::string(kind);
  switch (fault) {
    case Fault::kNone:
      return "";
    case Fault::kNotANumber:
      return article;
    case Fault::kNotFinite:
      return article + ", and a finite one";
    case Fault::kLeadingZero:
      return article + " without leading zeros";
    case Fault::kHuge:
      return article + " of a sensible size";
    case Fault::kUnit:
      return byte_units ? "" : article + " without a unit; write the number out, as in 80e9";
    case Fault::kBareUnit:
      return byte_units ? article + "; write 80GB for 80e9 bytes or 80GiB for 80 * 2^30"
                        : article + " without a unit; write the number out, as in 300e9";
  }
  return article;
}

/// The magnitude of the literal, or nothing when it is not whole; saturates far beyond 64 bits.
std::optional<UnsignedWide> WholeMagnitude(const Literal& literal) {
  constexpr UnsignedWide kFar = UnsignedWide{1} << 100;
  std::string digits = literal.digits;
  int exponent = literal.exponent;
  // Trailing zeros only shift the point.
  while (digits.size() > 1 && digits.back() == '0') {
    digits.pop_back();
    ++exponent;
  }
  UnsignedWide value = 0;
  for (const char c : digits) {
    value = value * 10 + static_cast<unsigned>(c - '0');
    if (value > kFar) return exponent < 0 ? std::nullopt : std::optional(kFar);
  }
  if (value == 0) return value;
  // At most 2^100 * 2^50 would overflow, so the unit goes in while the value is small.
  std::int64_t unit = literal.unit;
  for (; exponent < 0; ++exponent) {
    if (value % 10 == 0) {
      value /= 10;
    } else if (unit % 10 == 0) {
      unit /= 10;
    } else if (value % 5 == 0 && unit % 2 == 0) {
      value /= 5;
      unit /= 2;
    } else if (value % 2 == 0 && unit % 5 == 0) {
      value /= 2;
      unit /= 5;
    } else {
      return std::nullopt;
    }
  }
  constexpr UnsignedWide kBeyond = UnsignedWide{1} << 70;
  for (; exponent > 0 && value < kBeyond; --exponent) value *= 10;
  if (value >= kBeyond) return kFar;
  value *= static_cast<UnsignedWide>(unit);
  return std::min(value, kFar);
}

}  // namespace

tl::expected<std::int64_t, std::string> ParseInteger(std::string_view text, std::int64_t minimum,
                                                     std::int64_t maximum, bool byte_units) {
  Literal literal;
  const Fault fault = Split(text, literal);
  if (std::string complaint = Complaint(fault, "a whole number", byte_units); !complaint.empty()) {
    return tl::make_unexpected(std::move(complaint));
  }
  const std::optional<UnsignedWide> magnitude = WholeMagnitude(literal);
  if (!magnitude) return tl::make_unexpected(std::string("wanted a whole number"));
  const Wide value =
      literal.negative ? -static_cast<Wide>(*magnitude) : static_cast<Wide>(*magnitude);
  if (value > maximum) {
    return tl::make_unexpected("wanted at most " + std::to_string(maximum));
  }
  if (value < minimum) {
    return tl::make_unexpected("wanted at least " + std::to_string(minimum));
  }
  return static_cast<std::int64_t>(value);
}

tl::expected<std::uint64_t, std::string> ParseUnsigned(std::string_view text, std::uint64_t maximum,
                                                       bool byte_units) {
  Literal literal;
  const Fault fault = Split(text, literal);
  if (std::string complaint = Complaint(fault, "a whole number", byte_units); !complaint.empty()) {
    return tl::make_unexpected(std::move(complaint));
  }
  const std::optional<UnsignedWide> magnitude = WholeMagnitude(literal);
  if (!magnitude) return tl::make_unexpected(std::string("wanted a whole number"));
  if (literal.negative && *magnitude != 0) {
    return tl::make_unexpected(std::string("wanted 0 or more"));
  }
  if (*magnitude > maximum) {
    return tl::make_unexpected("wanted at most " + std::to_string(maximum));
  }
  return static_cast<std::uint64_t>(*magnitude);
}

tl::expected<double, std::string> ParseNumber(std::string_view text, double maximum,
                                              bool byte_units) {
  Literal literal;
  const Fault fault = Split(text, literal);
  if (std::string complaint = Complaint(fault, "a number", byte_units); !complaint.empty()) {
    return tl::make_unexpected(std::move(complaint));
  }
  const std::string plain = literal.digits + "e" + std::to_string(literal.exponent);
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error == std::errc::result_out_of_range) {
    return tl::make_unexpected(std::string("wanted a number of a sensible size"));
  }
  value *= static_cast<double>(literal.unit);
  if (!(value <= maximum)) {
    return tl::make_unexpected(std::string("wanted a number of a sensible size"));
  }
  return literal.negative ? -value : value;
}

tl::expected<bool, std::string> ParseBool(std::string_view text) {
  const std::string lower = Lower(text);
  if (lower == "true" || lower == "yes") return true;
  if (lower == "false" || lower == "no") return false;
  return tl::make_unexpected(std::string("wanted true or false"));
}

}  // namespace stepcast::config_internal
