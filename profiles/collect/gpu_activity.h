/// \file
/// What a GPU did, as a plugin hands it over: records of CUPTI in a layout of our own, so that
/// those who read them need no CUPTI. Plain C.
#pragma once

#include <stdint.h>  // NOLINT(modernize-deprecated-headers): C

#ifdef __cplusplus
extern "C" {
#endif

enum StepcastGpuActivityKind {
  kStepcastGpuActivityKernel = 0,
  kStepcastGpuActivityCopy,
  kStepcastGpuActivityFill,
  kStepcastGpuActivityOverhead,     ///< Of the recording itself, on the host.
  kStepcastGpuActivityCorrelation,  ///< Ties `correlation` to `external`; has no time.
};

enum StepcastGpuCopyDirection {
  kStepcastGpuCopyOther = 0,
  kStepcastGpuCopyToDevice,
  kStepcastGpuCopyToHost,
  kStepcastGpuCopyWithinDevice,
  kStepcastGpuCopyBetweenDevices,
};

struct StepcastGpuActivity {
  int32_t kind;
  int32_t direction;     ///< Of a copy.
  uint32_t device;       ///< As CUDA numbers them in the process; 0 for what is on the host.
  uint32_t stream;       ///< A number that is unique in its device and context.
  uint32_t context;      ///< 0 for what is on the host.
  uint32_t correlation;  ///< The same for a call and all that it started; 0 for none.
  uint64_t external;     ///< Number that the program gave to what it was doing.
  int64_t bytes;         ///< Of copies and fills.
  int64_t start_ns;      ///< Since a moment that all records of a process share.
  int64_t end_ns;
  const char* name;  ///< Of a kernel or overhead; NULL where there is none.
};

#ifdef __cplusplus
}
#endif
