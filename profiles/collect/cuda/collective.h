/// \file
/// Collectives of NCCL among the GPUs of this machine. NCCL is loaded when it is first needed, so
/// that a machine without it can measure everything else.
#pragma once

#include <memory>
#include <string>

#include "profiles/collect/cuda/status.h"

namespace stepcast::cuda {

class Collectives {
 public:
  Collectives();
  ~Collectives();
  Collectives(const Collectives&) = delete;
  Collectives& operator=(const Collectives&) = delete;

  /// The slowest member's time. Communicators are kept until another number of GPUs is asked for.
  Status Time(const StepcastGpuCollective& collective, StepcastGpuTiming& timing);

  /// Empty when there is no NCCL.
  static std::string Version();

 private:
  struct Group;
  std::unique_ptr<Group> group_;
};

}  // namespace stepcast::cuda
