/// \file
/// Strong types for the quantities stepcast computes with: time, bytes, bandwidth, work.
///
/// A bare number with a dimension does not cross a function boundary. Only meaningful operators
/// exist: `Bytes / Bandwidth` is a `Duration`; `Bytes + Duration` does not compile.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>

namespace stepcast {

/// A span of time, or a point in time counted from the start of the step, in whole picoseconds.
///
/// Sums are exact and equal on every machine. The range is about 106 days.
class Duration {
 public:
  constexpr Duration() = default;

  static constexpr Duration Picoseconds(std::int64_t value) { return Duration(value); }
  static constexpr Duration Nanoseconds(double value) { return FromPicoseconds(value * 1e3); }
  static constexpr Duration Microseconds(double value) { return FromPicoseconds(value * 1e6); }
  static constexpr Duration Milliseconds(double value) { return FromPicoseconds(value * 1e9); }
  static constexpr Duration Seconds(double value) { return FromPicoseconds(value * 1e12); }
  /// The longest representable span, for "not yet".
  static constexpr Duration Max() { return Duration(std::numeric_limits<std::int64_t>::max()); }

  constexpr std::int64_t picoseconds() const { return picoseconds_; }
  constexpr double nanoseconds() const { return static_cast<double>(picoseconds_) * 1e-3; }
  constexpr double microseconds() const { return static_cast<double>(picoseconds_) / 1e6; }
  constexpr double milliseconds() const { return static_cast<double>(picoseconds_) / 1e9; }
  constexpr double seconds() const { return static_cast<double>(picoseconds_) / 1e12; }

  constexpr Duration& operator+=(Duration other) {
    picoseconds_ += other.picoseconds_;
    return *this;
  }
  constexpr Duration& operator-=(Duration other) {
    picoseconds_ -= other.picoseconds_;
    return *this;
  }
  friend constexpr Duration operator+(Duration a, Duration b) { return a += b; }
  friend constexpr Duration operator-(Duration a, Duration b) { return a -= b; }
  friend constexpr Duration operator*(Duration a, std::int64_t times) {
    return Duration(a.picoseconds_ * times);
  }
  friend constexpr Duration operator*(std::int64_t times, Duration a) { return a * times; }
  /// Rounded to the nearest picosecond.
  friend constexpr Duration operator*(Duration a, double factor) {
    return FromPicoseconds(static_cast<double>(a.picoseconds_) * factor);
  }
  /// The ratio of two spans.
  friend constexpr double operator/(Duration a, Duration b) {
    return static_cast<double>(a.picoseconds_) / static_cast<double>(b.picoseconds_);
  }
  friend constexpr auto operator<=>(Duration, Duration) = default;

 private:
  explicit constexpr Duration(std::int64_t picoseconds) : picoseconds_(picoseconds) {}
  /// Rounds half away from zero; saturates, so that an absurd input cannot wrap around.
  static constexpr Duration FromPicoseconds(double value) {
    constexpr double kLimit = 9.2e18;
    if (!(value < kLimit)) return Max();
    if (value < -kLimit) return Duration(std::numeric_limits<std::int64_t>::min());
    return Duration(static_cast<std::int64_t>(value < 0 ? value - 0.5 : value + 0.5));
  }

  std::int64_t picoseconds_ = 0;
};

/// A number of bytes.
class Bytes {
 public:
  constexpr Bytes() = default;
  explicit constexpr Bytes(std::int64_t count) : count_(count) {}
  static constexpr Bytes Gigabytes(double value) {
    return Bytes(static_cast<std::int64_t>(value * 1e9 + 0.5));
  }

  constexpr std::int64_t count() const { return count_; }
  /// Decimal: 1 GB = 1e9 bytes.
  constexpr double gigabytes() const { return static_cast<double>(count_) / 1e9; }
  /// Binary: 1 GiB = 2^30 bytes.
  constexpr double gibibytes() const { return static_cast<double>(count_) / 1073741824.0; }

  constexpr Bytes& operator+=(Bytes other) {
    count_ += other.count_;
    return *this;
  }
  constexpr Bytes& operator-=(Bytes other) {
    count_ -= other.count_;
    return *this;
  }
  friend constexpr Bytes operator+(Bytes a, Bytes b) { return a += b; }
  friend constexpr Bytes operator-(Bytes a, Bytes b) { return a -= b; }
  friend constexpr Bytes operator*(Bytes a, std::int64_t times) { return Bytes(a.count_ * times); }
  friend constexpr auto operator<=>(Bytes, Bytes) = default;

 private:
  std::int64_t count_ = 0;
};

/// Bytes per second, one direction.
class Bandwidth {
 public:
  constexpr Bandwidth() = default;
  static constexpr Bandwidth BytesPerSecond(double value) { return Bandwidth(value); }
  static constexpr Bandwidth GigabytesPerSecond(double value) { return Bandwidth(value * 1e9); }
  static constexpr Bandwidth GigabitsPerSecond(double value) { return Bandwidth(value * 1.25e8); }

  constexpr double bytes_per_second() const { return bytes_per_second_; }
  constexpr double gigabytes_per_second() const { return bytes_per_second_ / 1e9; }

  friend constexpr Bandwidth operator*(Bandwidth a, double factor) {
    return Bandwidth(a.bytes_per_second_ * factor);
  }
  friend constexpr double operator/(Bandwidth a, Bandwidth b) {
    return a.bytes_per_second_ / b.bytes_per_second_;
  }
  /// Time to move the bytes; `Duration::Max()` at zero bandwidth.
  friend constexpr Duration operator/(Bytes bytes, Bandwidth bandwidth) {
    if (bytes.count() == 0) return Duration();
    if (!(bandwidth.bytes_per_second_ > 0)) return Duration::Max();
    return Duration::Seconds(static_cast<double>(bytes.count()) / bandwidth.bytes_per_second_);
  }
  friend constexpr auto operator<=>(Bandwidth, Bandwidth) = default;

 private:
  explicit constexpr Bandwidth(double value) : bytes_per_second_(value) {}
  double bytes_per_second_ = 0;
};

/// Floating-point operations; a multiply-add counts two. A double, because one step of a large
/// model exceeds the range of a 64-bit integer.
class Flops {
 public:
  constexpr Flops() = default;
  explicit constexpr Flops(double count) : count_(count) {}
  constexpr double count() const { return count_; }
  constexpr double teraflops() const { return count_ / 1e12; }
  constexpr Flops& operator+=(Flops other) {
    count_ += other.count_;
    return *this;
  }
  friend constexpr Flops operator+(Flops a, Flops b) { return a += b; }
  friend constexpr Flops operator*(Flops a, double factor) { return Flops(a.count_ * factor); }
  friend constexpr double operator/(Flops a, Flops b) { return a.count_ / b.count_; }
  friend constexpr auto operator<=>(Flops, Flops) = default;

 private:
  double count_ = 0;
};

/// Floating-point operations per second.
class FlopRate {
 public:
  constexpr FlopRate() = default;
  static constexpr FlopRate TeraflopsPerSecond(double value) { return FlopRate(value * 1e12); }
  constexpr double flops_per_second() const { return flops_per_second_; }
  constexpr double teraflops_per_second() const { return flops_per_second_ / 1e12; }
  friend constexpr FlopRate operator*(FlopRate a, double factor) {
    return FlopRate(a.flops_per_second_ * factor);
  }
  /// Time to do the work; `Duration::Max()` at zero rate.
  friend constexpr Duration operator/(Flops work, FlopRate rate) {
    if (!(rate.flops_per_second_ > 0)) return Duration::Max();
    return Duration::Seconds(work.count() / rate.flops_per_second_);
  }
  friend constexpr auto operator<=>(FlopRate, FlopRate) = default;

 private:
  explicit constexpr FlopRate(double value) : flops_per_second_(value) {}
  double flops_per_second_ = 0;
};

}  // namespace stepcast
