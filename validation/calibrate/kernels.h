/// \file
/// How far the fits to the kernels and collectives of devices are off on rows that they have not
/// seen, for people and programs.
#pragma once

#include <string>
#include <vector>

#include "hardware/topology/catalogue.h"
#include "simulator/base/result.h"
#include "validation/runs/validate.h"

namespace stepcast {

struct KernelErrors {
  std::string what;
  ErrorSummary errors;  ///< Of the time of a kernel or collective.
};

struct DeviceKernelErrors {
  std::string device;
  std::size_t rows = 0;  ///< That were left out, each once.
  std::vector<KernelErrors> kinds;
};

/// Of each device that has rows below a directory of profiles, or of `device` alone if it is not
/// empty; see `ErrorsLeftOut`. kNotFound when there are none.
Result<std::vector<DeviceKernelErrors>> KernelsLeftOut(const Catalogue& catalogue,
                                                       const std::string& directory,
                                                       const std::string& device);

std::string KernelErrorsText(const std::vector<DeviceKernelErrors>& devices);
std::string KernelErrorsJson(const std::vector<DeviceKernelErrors>& devices);
std::string KernelErrorsCsv(const std::vector<DeviceKernelErrors>& devices);

}  // namespace stepcast
