/// \file
/// Short names of what forecasts depend on, so that results of different things are not mixed.
/// Private to scenarios/sweep.
#pragma once

#include <string>

#include "scenarios/sweep/sweep.h"
#include "simulator/base/result.h"

namespace stepcast::sweep_internal {

/// Each a UUID of version 5 (RFC 4122, section 4.3): 122 bits of SHA-1 over the content.
struct Digests {
  std::string schema;    ///< Of scenarios and of the result's columns.
  std::string sweep;     ///< Points and their order.
  std::string scenario;  ///< With what it sets, and the files that it or a point names.
  std::string data;      ///< Machines, frameworks and profiles that ship.
};

/// kIo or kNotFound where a file cannot be read.
Result<Digests> DigestsOf(const Sweep& sweep);

}  // namespace stepcast::sweep_internal
