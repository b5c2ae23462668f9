/// \file
/// What the driver's management library says of a device: versions, clocks, power. Loaded when it
/// is there; nothing depends on it.
#pragma once

#include <string>

namespace stepcast::cuda {

class Nvml {
 public:
  /// `pci_bus_id` as cudaDeviceGetPCIBusId writes it. Every answer is empty or 0 without the
  /// library.
  explicit Nvml(const std::string& pci_bus_id);
  ~Nvml();
  Nvml(const Nvml&) = delete;
  Nvml& operator=(const Nvml&) = delete;

  std::string driver_version() const;
  double sm_clock_mhz() const;
  double max_sm_clock_mhz() const;
  double memory_clock_mhz() const;
  double power_w() const;
  double power_limit_w() const;
  double temperature_c() const;

 private:
  using Device = void*;
  template <typename Function>
  Function Find(const char* name) const;
  double Clock(const char* function, unsigned kind) const;
  double Milliwatts(const char* function) const;

  void* library_ = nullptr;
  Device device_ = nullptr;
};

}  // namespace stepcast::cuda
