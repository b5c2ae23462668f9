/// \file
/// How far the cost model of a device is off on rows that it has not seen.
#pragma once

#include <string>
#include <vector>

#include "profiles/cost/device.h"
#include "profiles/tables/tables.h"

namespace stepcast {

/// Of one kind of kernel or collective.
struct LeftOutErrors {
  std::string what;            ///< Such as "gemm bf16 TN" or "all_reduce of 8 GPUs".
  std::vector<double> errors;  ///< Forecast over measured time, less one; one for each row.
};

/// Each row is left out once, with all others of its shape: ten times a tenth of the shapes, picked
/// by a hash of their extents, is forecast from the rest. Only rows count that the cost model would
/// use, so that what sources differ by is no error: of products the source with most rows of a type
/// and our own, of attention the fastest kernel of a shape, of collectives inside a node the first
/// source that measured so many GPUs, of kernels bound by memory those of the first implementation
/// of `RowwiseSamples`. Kinds by name; those without rows are left out.
std::vector<LeftOutErrors> ErrorsLeftOut(const DeviceSpec& device, const Tables& tables);

}  // namespace stepcast
