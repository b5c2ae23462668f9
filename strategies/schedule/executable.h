/// \file
/// Finds what is wrong with a schedule, and where. Private to the library.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "strategies/schedule/schedule.h"

namespace stepcast {

struct ScheduleFault {
  ErrorCode code = ErrorCode::kInvalidInput;
  std::string message{};
  std::optional<int> rank{};              ///< Whose order is to blame, where one alone is.
  std::optional<std::size_t> position{};  ///< In that order, where one action is.
};

/// The first fault that `CheckExecutable` would report.
std::optional<ScheduleFault> FindFault(const PipelineSchedule& schedule);

}  // namespace stepcast
