/// \file
/// From the activity records of CUPTI to those of gpu_activity.h. Needs the headers of CUPTI, not
/// its library: the function that walks a buffer is passed in.
#pragma once

#include <cupti_activity.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "profiles/collect/gpu_activity.h"

namespace stepcast::cuda {

/// `cuptiActivityGetNextRecord`: from `record` to the one after it, from null to the first.
using NextCuptiRecord = CUptiResult (*)(std::uint8_t* buffer, std::size_t valid_bytes,
                                        CUpti_Activity** record);

/// Records of one run, from any number of buffers.
struct CuptiRecords {
  std::vector<StepcastGpuActivity> activities;
  std::deque<std::string> names;            ///< To which `activities` point.
  std::map<int, std::int64_t> other_kinds;  ///< How many records of kinds that are not used.
};

/// Adds the records of a buffer. Empty when all is well; else what is wrong with it, such as a
/// record that goes beyond the end. What came before is kept.
std::string AddCuptiBuffer(std::uint8_t* buffer, std::size_t valid_bytes, NextCuptiRecord next,
                           CuptiRecords& records);

}  // namespace stepcast::cuda
