/// \file
/// `STEPCAST_CHECK(condition) << "why"`: we can be wrong. Aborts in all builds; never reachable
/// from user input, which is reported through `Result`.
#pragma once

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace stepcast::internal {

/// Collects the message and aborts when it goes out of scope.
class CheckFailure {
 public:
  CheckFailure(const char* file, int line, const char* condition) {
    stream_ << file << ":" << line << ": check failed: " << condition << " ";
  }
  CheckFailure(const CheckFailure&) = delete;
  CheckFailure& operator=(const CheckFailure&) = delete;
  [[noreturn]] ~CheckFailure() {
    std::cerr << stream_.str() << std::endl;
    std::abort();
  }
  std::ostream& stream() { return stream_; }

 private:
  std::ostringstream stream_;
};

/// Gives both branches of the check's conditional expression the type void.
struct Voidify {
  void operator&(std::ostream&) const {}
};

}  // namespace stepcast::internal

#define STEPCAST_CHECK(condition)                 \
  (condition) ? static_cast<void>(0)              \
              : ::stepcast::internal::Voidify() & \
                    ::stepcast::internal::CheckFailure(__FILE__, __LINE__, #condition).stream()
