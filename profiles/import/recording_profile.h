/// \file
/// What a profiler saw of a training process, as rows of profiles: matrix products, attention,
/// operators bound by memory, collectives, launches, and the step.
///
/// A row is the time that an operator kept the device busy, the median of all with the same inputs;
/// the gap to the next kernel, which benchmarks have in their times, is not in it. What ran beside
/// something else of the device is left out, as both slow each other. Of collectives the shortest
/// of the same size counts: the others waited longer for other ranks.
#pragma once

#include <string>

#include "hardware/topology/catalogue.h"
#include "profiles/import/imported_profile.h"
#include "profiles/recording/recording.h"
#include "simulator/base/result.h"

namespace stepcast {

struct RecordingProfileOptions {
  std::string device{};  ///< Of the catalogue; empty: as the recording names the GPU.
  std::string licence{};
  std::string fabric{};
  int gpus_of_node = 0;  ///< Ranks that follow each other; 0: as many as the recording lists.
};

/// kInvalidInput: no row can be taken, which says why; a GPU that is not in the catalogue, or two
/// kinds of them.
Result<ImportedProfile> ProfileOf(const Recording& recording, const Catalogue& catalogue,
                                  const RecordingProfileOptions& options);

}  // namespace stepcast
