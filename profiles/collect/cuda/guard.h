/// \file
/// What stands between the plugin's C++ and the C of its interfaces.
#pragma once

#include <cstddef>
#include <cstdio>
#include <exception>

#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {

/// Runs `body`; its message goes to `error`. Nothing is thrown across the C interface.
template <typename Body>
int Guard(char* error, std::size_t error_size, const Body& body) {
  Status status;
  try {
    status = body();
  } catch (const std::exception& exception) {
    status = Failed(exception.what());
  }
  if (error != nullptr && error_size > 0) {
    std::snprintf(error, error_size, "%s", status.message.c_str());
  }
  return status.code;
}

}  // namespace stepcast::cuda
