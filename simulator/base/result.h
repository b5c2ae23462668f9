/// \file
/// What a function returns when the world can be wrong: a value, or an `Error` that says what was
/// found, what was wanted, and where.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace stepcast {

enum class ErrorCode {
  kInvalidInput,  ///< A file or flag says something that cannot be.
  kNotFound,      ///< A named thing does not exist.
  kInfeasible,    ///< Understood, but impossible: does not divide, does not fit.
  kIo,            ///< Reading or writing failed.
  kGpu,           ///< A driver or device is missing or failed.
  kUnsupported,   ///< Valid, but stepcast cannot model it yet.
};

struct Error {
  ErrorCode code = ErrorCode::kInvalidInput;
  std::string message;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> MakeError(ErrorCode code, std::string message) {
  return tl::unexpected<Error>(Error{code, std::move(message)});
}
inline tl::unexpected<Error> InvalidInput(std::string message) {
  return MakeError(ErrorCode::kInvalidInput, std::move(message));
}

}  // namespace stepcast

/// Evaluates a `Result`, returns its error from the enclosing function or binds its value.
#define STEPCAST_CONCAT_INNER(a, b) a##b
#define STEPCAST_CONCAT(a, b) STEPCAST_CONCAT_INNER(a, b)
#define STEPCAST_ASSIGN_OR_RETURN(lhs, expression) \
  STEPCAST_ASSIGN_OR_RETURN_IMPL(STEPCAST_CONCAT(result_, __LINE__), lhs, expression)
#define STEPCAST_ASSIGN_OR_RETURN_IMPL(result, lhs, expression)                   \
  auto result = (expression);                                                     \
  if (!result.has_value()) return tl::make_unexpected(std::move(result).error()); \
  lhs = std::move(result).value()
#define STEPCAST_RETURN_IF_ERROR(expression)                 \
  do {                                                       \
    if (auto status = (expression); !status.has_value())     \
      return tl::make_unexpected(std::move(status).error()); \
  } while (false)
