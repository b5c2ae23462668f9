#include "profiles/collect/cupti/records.h"

#include <cstring>

namespace stepcast::cuda {
namespace {

template <typename Record>
const Record& As(const CUpti_Activity* record) {
  return *reinterpret_cast<const Record*>(record);
}

/// Bytes of a record of a kind that is used; 0 for others.
std::size_t SizeOf(CUpti_ActivityKind kind) {
  switch (kind) {
    case CUPTI_ACTIVITY_KIND_KERNEL:
    case CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL:
      return sizeof(CUpti_ActivityKernel10);
    case CUPTI_ACTIVITY_KIND_MEMCPY:
      return sizeof(CUpti_ActivityMemcpy6);
    case CUPTI_ACTIVITY_KIND_MEMCPY2:
      return sizeof(CUpti_ActivityMemcpyPtoP4);
    case CUPTI_ACTIVITY_KIND_MEMSET:
      return sizeof(CUpti_ActivityMemset4);
    case CUPTI_ACTIVITY_KIND_OVERHEAD:
      return sizeof(CUpti_ActivityOverhead3);
    case CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION:
      return sizeof(CUpti_ActivityExternalCorrelation);
    default:
      return 0;
  }
}

int DirectionOf(std::uint8_t kind) {
  switch (kind) {
    case CUPTI_ACTIVITY_MEMCPY_KIND_HTOD:
    case CUPTI_ACTIVITY_MEMCPY_KIND_HTOA:
      return kStepcastGpuCopyToDevice;
    case CUPTI_ACTIVITY_MEMCPY_KIND_DTOH:
    case CUPTI_ACTIVITY_MEMCPY_KIND_ATOH:
      return kStepcastGpuCopyToHost;
    case CUPTI_ACTIVITY_MEMCPY_KIND_DTOD:
    case CUPTI_ACTIVITY_MEMCPY_KIND_ATOA:
    case CUPTI_ACTIVITY_MEMCPY_KIND_ATOD:
    case CUPTI_ACTIVITY_MEMCPY_KIND_DTOA:
      return kStepcastGpuCopyWithinDevice;
    case CUPTI_ACTIVITY_MEMCPY_KIND_PTOP:
      return kStepcastGpuCopyBetweenDevices;
    default:
      return kStepcastGpuCopyOther;
  }
}

/// What records of all kinds on a device have.
template <typename Record>
StepcastGpuActivity OnDevice(const Record& record, int kind) {
  StepcastGpuActivity activity{};
  activity.kind = kind;
  activity.device = record.deviceId;
  activity.context = record.contextId;
  activity.stream = record.streamId;
  activity.correlation = record.correlationId;
  activity.start_ns = static_cast<std::int64_t>(record.start);
  activity.end_ns = static_cast<std::int64_t>(record.end);
  return activity;
}

void Add(const CUpti_Activity* record, CuptiRecords& records) {
  switch (record->kind) {
    case CUPTI_ACTIVITY_KIND_KERNEL:
    case CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL: {
      const auto& kernel = As<CUpti_ActivityKernel10>(record);
      StepcastGpuActivity activity = OnDevice(kernel, kStepcastGpuActivityKernel);
      activity.name = records.names.emplace_back(kernel.name == nullptr ? "" : kernel.name).c_str();
      records.activities.push_back(activity);
      return;
    }
    case CUPTI_ACTIVITY_KIND_MEMCPY: {
      const auto& copy = As<CUpti_ActivityMemcpy6>(record);
      StepcastGpuActivity activity = OnDevice(copy, kStepcastGpuActivityCopy);
      activity.direction = DirectionOf(copy.copyKind);
      activity.bytes = static_cast<std::int64_t>(copy.bytes);
      records.activities.push_back(activity);
      return;
    }
    case CUPTI_ACTIVITY_KIND_MEMCPY2: {
      const auto& copy = As<CUpti_ActivityMemcpyPtoP4>(record);
      StepcastGpuActivity activity = OnDevice(copy, kStepcastGpuActivityCopy);
      activity.direction = kStepcastGpuCopyBetweenDevices;
      activity.bytes = static_cast<std::int64_t>(copy.bytes);
      records.activities.push_back(activity);
      return;
    }
    case CUPTI_ACTIVITY_KIND_MEMSET: {
      const auto& fill = As<CUpti_ActivityMemset4>(record);
      StepcastGpuActivity activity = OnDevice(fill, kStepcastGpuActivityFill);
      activity.bytes = static_cast<std::int64_t>(fill.bytes);
      records.activities.push_back(activity);
      return;
    }
    case CUPTI_ACTIVITY_KIND_OVERHEAD: {
      const auto& overhead = As<CUpti_ActivityOverhead3>(record);
      StepcastGpuActivity activity{};
      activity.kind = kStepcastGpuActivityOverhead;
      activity.correlation = overhead.correlationId;
      activity.start_ns = static_cast<std::int64_t>(overhead.start);
      activity.end_ns = static_cast<std::int64_t>(overhead.end);
      records.activities.push_back(activity);
      return;
    }
    case CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION: {
      const auto& correlation = As<CUpti_ActivityExternalCorrelation>(record);
      StepcastGpuActivity activity{};
      activity.kind = kStepcastGpuActivityCorrelation;
      activity.correlation = correlation.correlationId;
      activity.external = correlation.externalId;
      records.activities.push_back(activity);
      return;
    }
    default:
      ++records.other_kinds[static_cast<int>(record->kind)];
  }
}

}  // namespace

std::string AddCuptiBuffer(std::uint8_t* buffer, std::size_t valid_bytes, NextCuptiRecord next,
                           CuptiRecords& records) {
  if (valid_bytes == 0) return "";
  if (buffer == nullptr) return "a buffer of CUPTI without memory";
  CUpti_Activity* record = nullptr;
  std::size_t end = 0;  // of the record before
  bool end_is_known = true;
  for (;;) {
    const CUptiResult result = next(buffer, valid_bytes, &record);
    const std::string where = "after byte " + std::to_string(end) + " of " +
                              std::to_string(valid_bytes) + " in a buffer of CUPTI";
    if (result == CUPTI_ERROR_MAX_LIMIT_REACHED) {
      if (!end_is_known || end == valid_bytes) return "";
      return "a record that is cut off " + where;
    }
    if (result == CUPTI_ERROR_INVALID_KIND) return "a record of an unknown kind " + where;
    if (result != CUPTI_SUCCESS) {
      return "code " + std::to_string(static_cast<int>(result)) + " from CUPTI " + where;
    }
    const std::ptrdiff_t at = reinterpret_cast<std::uint8_t*>(record) - buffer;
    if (at < static_cast<std::ptrdiff_t>(end) || at + sizeof(CUpti_ActivityKind) > valid_bytes) {
      return "a record out of place " + where;
    }
    const std::size_t size = SizeOf(record->kind);
    if (static_cast<std::size_t>(at) + size > valid_bytes) {
      return "a record that is cut off " + where;
    }
    end_is_known = size > 0;
    end = static_cast<std::size_t>(at) + (end_is_known ? size : sizeof(CUpti_ActivityKind));
    Add(record, records);
  }
}

}  // namespace stepcast::cuda
