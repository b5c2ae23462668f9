/// \file
/// What the core of a rank does in a step, one thing after the other: the order that the executor
/// follows and that its forecast is made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "validation/execute/executable.h"

namespace stepcast {

struct CoreAction {
  enum class Kind : std::uint8_t {
    kRun,   ///< A kernel, or nothing for an instruction of the host.
    kPut,   ///< Copies what the rank puts into a collective or transfer.
    kTake,  ///< Waits for it and makes the result of what all members put in.
  };
  Kind kind = Kind::kRun;
  std::uint32_t instruction = 0;

  friend bool operator==(const CoreAction&, const CoreAction&) = default;
};

/// A collective or transfer is put in where it stands, and taken out when an instruction that
/// depends on it is reached, or its stream's next one that needs its result; so it goes on beside
/// kernels as on a device. What nothing depends on is taken out at the end. A receiver puts nothing
/// in.
std::vector<CoreAction> OrderOnCore(const Executable& executable, std::size_t rank);

}  // namespace stepcast
