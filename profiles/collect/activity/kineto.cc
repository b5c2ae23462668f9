#include "profiles/collect/activity/kineto.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <deque>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace stepcast {
namespace {

using nlohmann::json;

/// Of the name that Kineto gives a copy, such as "Memcpy HtoD (Pageable -> Device)".
int DirectionOf(std::string_view name) {
  if (name.find("HtoD") != std::string_view::npos) return kStepcastGpuCopyToDevice;
  if (name.find("DtoH") != std::string_view::npos) return kStepcastGpuCopyToHost;
  if (name.find("DtoD") != std::string_view::npos) return kStepcastGpuCopyWithinDevice;
  if (name.find("PtoP") != std::string_view::npos) return kStepcastGpuCopyBetweenDevices;
  return kStepcastGpuCopyOther;
}

std::optional<int> KindOf(const json& event) {
  const auto category = event.find("cat");
  if (category == event.end() || !category->is_string()) return std::nullopt;
  const auto& name = category->get_ref<const std::string&>();
  if (name == "kernel") return kStepcastGpuActivityKernel;
  if (name == "gpu_memcpy") return kStepcastGpuActivityCopy;
  if (name == "gpu_memset") return kStepcastGpuActivityFill;
  return std::nullopt;
}

/// A whole number from 0 to `most`.
bool Read(const json& object, const char* key, std::uint64_t most, std::uint64_t& value) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number_unsigned()) return false;
  value = found->get<std::uint64_t>();
  return value <= most;
}

/// Microseconds in a file to nanoseconds: exact for whole ones, which may be above 2^53 ns.
bool ReadMicroseconds(const json& event, const char* key, std::int64_t& nanoseconds) {
  constexpr std::int64_t kMostUs = std::int64_t{4'000'000'000} * 1'000'000;  // a century and more
  const auto found = event.find(key);
  if (found == event.end() || !found->is_number()) return false;
  if (found->is_number_integer()) {
    const auto us = found->get<std::int64_t>();
    nanoseconds = us * 1000;
    return us >= 0 && us <= kMostUs;
  }
  const auto us = found->get<double>();
  if (!(us >= 0 && us <= static_cast<double>(kMostUs))) return false;
  const double whole = std::floor(us);
  nanoseconds = static_cast<std::int64_t>(whole) * 1000 + std::llround((us - whole) * 1000);
  return true;
}

}  // namespace

Result<ActivityLog> ParseKinetoTrace(std::string_view text, std::string_view name) {
  const json trace = json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (trace.is_discarded()) return InvalidInput(fmt::format("{}: not JSON", name));
  const auto events = trace.is_object() ? trace.find("traceEvents") : trace.end();
  if (events == trace.end() || !events->is_array()) {
    return InvalidInput(
        fmt::format("{}: found no list \"traceEvents\", wanted a trace of Kineto", name));
  }
  std::vector<StepcastGpuActivity> records;
  std::deque<std::string> names;
  std::size_t index = 0;
  for (const json& event : *events) {
    const std::size_t i = index++;
    if (!event.is_object()) {
      return InvalidInput(fmt::format("{}: event {}: not an object", name, i));
    }
    const std::optional<int> kind = KindOf(event);
    if (!kind) continue;
    StepcastGpuActivity record{};
    record.kind = *kind;
    const auto title = event.find("name");
    const auto arguments = event.find("args");
    if (title == event.end() || !title->is_string() || arguments == event.end() ||
        !arguments->is_object()) {
      return InvalidInput(
          fmt::format("{}: event {}: a device activity without \"name\" or \"args\"", name, i));
    }
    record.name = names.emplace_back(title->get<std::string>()).c_str();
    std::int64_t length_ns = 0;
    if (!ReadMicroseconds(event, "ts", record.start_ns) ||
        !ReadMicroseconds(event, "dur", length_ns)) {
      return InvalidInput(
          fmt::format("{}: event {} ({}): \"ts\" and \"dur\" must be microseconds, 0 or more", name,
                      i, record.name));
    }
    record.end_ns = record.start_ns + length_ns;
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
    std::uint64_t device = 0;
    std::uint64_t stream = 0;
    std::uint64_t correlation = 0;
    if (!Read(*arguments, "device", kMost, device) || !Read(*arguments, "stream", kMost, stream) ||
        !Read(*arguments, "correlation", kMost, correlation)) {
      return InvalidInput(
          fmt::format("{}: event {} ({}): \"device\", \"stream\" and \"correlation\" must be whole "
                      "numbers below 2^32",
                      name, i, record.name));
    }
    record.device = static_cast<std::uint32_t>(device);
    record.stream = static_cast<std::uint32_t>(stream);
    record.correlation = static_cast<std::uint32_t>(correlation);
    // These may be absent.
    std::uint64_t context = 0;
    std::uint64_t bytes = 0;
    if (Read(*arguments, "context", kMost, context)) {
      record.context = static_cast<std::uint32_t>(context);
    }
    if (Read(*arguments, "bytes", std::numeric_limits<std::int64_t>::max(), bytes)) {
      record.bytes = static_cast<std::int64_t>(bytes);
    }
    if (record.kind == kStepcastGpuActivityCopy) record.direction = DirectionOf(record.name);
    records.push_back(record);
    std::uint64_t external = 0;
    if (Read(*arguments, "External id", std::numeric_limits<std::uint64_t>::max(), external)) {
      StepcastGpuActivity correlated{};
      correlated.kind = kStepcastGpuActivityCorrelation;
      correlated.correlation = record.correlation;
      correlated.external = external;
      records.push_back(correlated);
    }
  }
  auto log = MakeActivityLog(records);
  if (!log) return InvalidInput(fmt::format("{}: {}", name, log.error().message));
  return log;
}

}  // namespace stepcast
