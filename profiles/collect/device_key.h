/// \file
/// Which device of the catalogue a measured GPU is.
#pragma once

#include <string>
#include <string_view>

#include "hardware/topology/catalogue.h"

namespace stepcast {

struct DeviceKey {
  std::string key;   ///< Name in the catalogue, or made from the name that the driver gives.
  std::string note;  ///< Empty when it was found.
};

/// By name or alias: "NVIDIA H100 80GB HBM3" is "h100-sxm5-80gb". A device that the catalogue lacks
/// gets its own name in lower case, as in "nvidia-rtx-4090", and a note that says so.
DeviceKey FindDeviceKey(const Catalogue& catalogue, std::string_view device_name);

}  // namespace stepcast
