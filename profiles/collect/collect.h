/// \file
/// Measures a GPU through a plugin and writes what it finds as `.profile` files.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/collect/device_key.h"
#include "profiles/collect/gpu_api.h"
#include "simulator/base/result.h"

namespace stepcast {

struct CollectOptions {
  std::string directory;  ///< Made when it does not exist.
  bool quick = false;     ///< Fewer shapes, within a minute.
  DeviceKey device;
  std::string date;  ///< YYYY-MM-DD, for the provenance.
  /// One line at a time, without line end. May be empty.
  std::function<void(std::string_view line)> progress;
  /// Closes the session and opens a new one after the device was lost; nullptr when it cannot. May
  /// be empty, which is the same.
  std::function<StepcastGpuSession*()> reopen;
  /// Seconds since any moment; replaced in tests.
  std::function<double()> clock;
};

/// How one group of measurements went.
struct CollectedGroup {
  std::string name;
  std::string file;  ///< Empty when nothing was measured.
  std::int64_t rows = 0;
  std::int64_t planned = 0;      ///< Cases that the group has.
  std::int64_t unsupported = 0;  ///< Cases that this device or library does not have.
  std::int64_t failed = 0;
  std::string first_error;  ///< Of a failed case, else of an unsupported one.
  double seconds = 0;
};

struct Collected {
  std::vector<CollectedGroup> groups;
  /// Kernels whose time by CUPTI's records is not that by CUDA events, and the like.
  std::vector<std::string> warnings;
  bool lost = false;  ///< The device stopped working for good; later groups were not begun.

  bool ok() const;
  std::string Text() const;  ///< A table, for people.
  std::string Json() const;
  std::string Csv() const;
};

/// Measures group after group; a group that fails does not stop the next. Each file is written
/// while its group is measured, so that a run that is killed keeps what it has. kIo when files
/// cannot be written.
Result<Collected> CollectGpu(const StepcastGpuApi& api, StepcastGpuSession* session,
                             const StepcastGpuFacts& facts, const CollectOptions& options);

}  // namespace stepcast
