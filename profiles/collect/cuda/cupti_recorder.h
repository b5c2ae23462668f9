/// \file
/// Records what the device does, with CUPTI. CUPTI is loaded when it is first needed; where it is
/// missing, older than its headers here, or in use by another tool, there are no records.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "profiles/collect/cuda/status.h"
#include "profiles/collect/gpu_activity.h"

namespace stepcast::cuda {

/// CUPTI serves a whole process, so there is one recorder. Used by one thread.
class CuptiRecorder {
 public:
  /// Begins to record, before the first kernel at the latest. Empty when all is well, else why
  /// nothing is recorded.
  static const std::string& Start();
  static bool recording();

  /// What the calling thread starts from here to `Leave` belongs to `external`.
  static Status Enter(std::uint64_t external);
  static Status Leave();

  /// What was recorded since the last call. The device must be idle. The records live until the
  /// next call.
  struct Records {
    const std::vector<StepcastGpuActivity>* activities = nullptr;
    std::int64_t dropped = 0;
    std::string error;  ///< What is wrong with a buffer; empty for nothing.
  };
  static Status Take(Records& records);

  /// What is to be added to times of records to give CLOCK_MONOTONIC.
  static Status ClockOffset(std::int64_t& offset_ns);
};

}  // namespace stepcast::cuda
