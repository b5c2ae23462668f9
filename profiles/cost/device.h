/// \file
/// The figures of a device that cost models compute with.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "hardware/v1/hardware.pb.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/dtype.h"

namespace stepcast {

struct DeviceSpec {
  std::string name;
  std::string architecture;
  int multiprocessors = 1;
  /// A core of a CPU: no tiles in waves over multiprocessors, and tensors that live in caches.
  bool is_core = false;
  Bandwidth memory;
  Bytes memory_size;
  /// Dense matrix rate by type; zero where the device has none.
  std::array<FlopRate, kDTypeCount> peak{};

  /// The same where two of each four weights are zero; zero where it is no faster.
  std::array<FlopRate, kDTypeCount> two_of_four{};

  FlopRate peak_rate(DType dtype) const { return peak[static_cast<std::size_t>(dtype)]; }
  FlopRate two_of_four_rate(DType dtype) const {
    return two_of_four[static_cast<std::size_t>(dtype)];
  }
  static Result<DeviceSpec> Create(const v1::Device& device);
};

}  // namespace stepcast
