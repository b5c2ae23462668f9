#include "profiles/collect/cuda/nvml.h"

#include <dlfcn.h>

#include <array>

namespace stepcast::cuda {
namespace {

// From NVML's published interface: the return code 0 is success, clocks are numbered so.
constexpr unsigned kClockSm = 1;
constexpr unsigned kClockMemory = 2;

}  // namespace

template <typename Function>
Function Nvml::Find(const char* name) const {
  return library_ == nullptr ? nullptr : reinterpret_cast<Function>(::dlsym(library_, name));
}

Nvml::Nvml(const std::string& pci_bus_id) {
  library_ = ::dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
  const auto start = Find<int (*)()>("nvmlInit_v2");
  if (start == nullptr || start() != 0) {
    if (library_ != nullptr) ::dlclose(library_);
    library_ = nullptr;
    return;
  }
  const auto find = Find<int (*)(const char*, Device*)>("nvmlDeviceGetHandleByPciBusId_v2");
  if (find == nullptr || find(pci_bus_id.c_str(), &device_) != 0) device_ = nullptr;
}

Nvml::~Nvml() {
  if (library_ == nullptr) return;
  if (const auto stop = Find<int (*)()>("nvmlShutdown"); stop != nullptr) stop();
  ::dlclose(library_);
}

std::string Nvml::driver_version() const {
  std::array<char, 81> version{};
  const auto get = Find<int (*)(char*, unsigned)>("nvmlSystemGetDriverVersion");
  if (get == nullptr || get(version.data(), static_cast<unsigned>(version.size() - 1)) != 0) {
    return "";
  }
  return version.data();
}

double Nvml::Clock(const char* function, unsigned kind) const {
  unsigned mhz = 0;
  const auto get = Find<int (*)(Device, unsigned, unsigned*)>(function);
  return device_ != nullptr && get != nullptr && get(device_, kind, &mhz) == 0 ? mhz : 0;
}

double Nvml::Milliwatts(const char* function) const {
  unsigned milliwatts = 0;
  const auto get = Find<int (*)(Device, unsigned*)>(function);
  return device_ != nullptr && get != nullptr && get(device_, &milliwatts) == 0 ? milliwatts / 1e3
                                                                                : 0;
}

double Nvml::sm_clock_mhz() const { return Clock("nvmlDeviceGetClockInfo", kClockSm); }
double Nvml::max_sm_clock_mhz() const { return Clock("nvmlDeviceGetMaxClockInfo", kClockSm); }
double Nvml::memory_clock_mhz() const { return Clock("nvmlDeviceGetClockInfo", kClockMemory); }
double Nvml::power_w() const { return Milliwatts("nvmlDeviceGetPowerUsage"); }
double Nvml::power_limit_w() const { return Milliwatts("nvmlDeviceGetEnforcedPowerLimit"); }

double Nvml::temperature_c() const {
  unsigned celsius = 0;
  constexpr unsigned kOnDie = 0;
  const auto get = Find<int (*)(Device, unsigned, unsigned*)>("nvmlDeviceGetTemperature");
  return device_ != nullptr && get != nullptr && get(device_, kOnDie, &celsius) == 0 ? celsius : 0;
}

}  // namespace stepcast::cuda
