#include "profiles/cost/device.h"

#include <fmt/format.h>

#include <string_view>

namespace stepcast {
namespace {

// As the catalogue writes it.
constexpr std::string_view kCoreArchitecture = "cpu";

}  // namespace

Result<DeviceSpec> DeviceSpec::Create(const v1::Device& device) {
  DeviceSpec spec;
  spec.name = device.name();
  spec.architecture = device.architecture();
  spec.multiprocessors = device.multiprocessors();
  spec.is_core = device.architecture() == kCoreArchitecture;
  spec.memory = Bandwidth::GigabytesPerSecond(device.memory_gigabytes_per_s());
  spec.memory_size = Bytes(device.memory_bytes());
  for (const v1::PeakRate& peak : device.peak()) {
    const auto dtype = ParseDType(peak.dtype());
    if (!dtype.has_value()) {
      return InvalidInput(fmt::format("device {}: {}", device.name(), dtype.error().message));
    }
    FlopRate& rate = spec.peak[static_cast<std::size_t>(*dtype)];
    rate = std::max(rate, FlopRate::TeraflopsPerSecond(peak.tflop_per_s()));
    FlopRate& sparse = spec.two_of_four[static_cast<std::size_t>(*dtype)];
    sparse = std::max(sparse, FlopRate::TeraflopsPerSecond(peak.two_of_four_tflop_per_s()));
  }
  // 16-bit types share their units; a device without TF32 multiplies fp32 on its plain cores.
  const auto fill = [&spec](DType to, DType from) {
    FlopRate& rate = spec.peak[static_cast<std::size_t>(to)];
    if (rate == FlopRate()) rate = spec.peak_rate(from);
  };
  fill(DType::kTf32, DType::kFp32);
  fill(DType::kFp16, DType::kFp32);
  fill(DType::kBf16, DType::kFp32);
  if (spec.peak_rate(DType::kFp32) == FlopRate()) {
    return InvalidInput(fmt::format("device {}: no peak rate for fp32", device.name()));
  }
  return spec;
}

}  // namespace stepcast
