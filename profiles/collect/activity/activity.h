/// \file
/// What a GPU did during a run: kernels, collectives, copies and fills with their times and
/// streams, from the records of a plugin.
///
/// Collectives are kernels of NCCL and are known by their names. Nothing here needs CUDA or CUPTI.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "profiles/collect/gpu_activity.h"
#include "simulator/base/result.h"
#include "simulator/base/units.h"

namespace stepcast {

enum class ActivityKind : std::uint8_t { kKernel, kCollective, kCopy, kFill, kOverhead };
std::string_view Name(ActivityKind kind);

enum class CopyDirection : std::uint8_t {
  kOther,
  kToDevice,
  kToHost,
  kWithinDevice,
  kBetweenDevices
};

/// What a kernel of NCCL does, by its name. All-to-alls are kSendReceive, as NCCL makes them of
/// sends and receives.
enum class NcclKernel : std::uint8_t {
  kNone,  ///< Not of NCCL.
  kAllReduce,
  kAllGather,
  kReduceScatter,
  kSendReceive,
  kBroadcast,
  kReduce,
  kOther,  ///< Of NCCL, such as its generic kernel.
};
/// Of NCCL before 2.19 ("ncclKernel_AllReduce_RING_LL_Sum_float") and after
/// ("ncclDevKernel_AllReduce_Sum_f32_RING_LL"), mangled or not.
NcclKernel NcclKernelOf(std::string_view name);

struct Activity {
  ActivityKind kind = ActivityKind::kKernel;
  CopyDirection direction = CopyDirection::kOther;
  NcclKernel nccl = NcclKernel::kNone;
  std::uint32_t device = 0;
  std::uint32_t context = 0;
  std::uint32_t stream = 0;
  std::uint32_t correlation = 0;  ///< 0 for none.
  Bytes bytes;                    ///< Of copies and fills.
  std::int64_t start_ns = 0;      ///< Since a moment that all of a log share.
  std::int64_t end_ns = 0;
  std::string name;

  Duration length() const { return Duration::Nanoseconds(static_cast<double>(end_ns - start_ns)); }
};

struct ActivityLog {
  std::vector<Activity> activities;  ///< By start, then end, device, stream and correlation.
  /// The number that the program gave to what it did, by correlation.
  std::map<std::uint32_t, std::uint64_t> externals;
  std::int64_t without_time = 0;  ///< Records that the device gave no times for; left out.
};

/// kInvalidInput names the record that is wrong: of a kind that is not known, ending before it
/// starts, of a negative size, or with a correlation that two numbers were given to.
Result<ActivityLog> MakeActivityLog(std::span<const StepcastGpuActivity> records);

/// One thing that the program did on the device: from the start of its first activity to the end of
/// its last.
struct ActivitySpan {
  std::int64_t start_ns = 0;
  std::int64_t end_ns = 0;
  Duration busy;  ///< Of all its activities together.
  std::int64_t activities = 0;
};
/// By the number that the program gave. Activities without one are left out.
std::map<std::uint64_t, ActivitySpan> SpansByExternal(const ActivityLog& log);

/// What one stream did.
struct StreamActivity {
  std::uint32_t device = 0;
  std::uint32_t context = 0;
  std::uint32_t stream = 0;
  std::vector<std::size_t> order;  ///< Into `activities`, by start.
  Duration busy;                   ///< Time in which at least one of them ran.
};
/// By device, context and stream. Overheads are on the host and not among them.
std::vector<StreamActivity> ByStream(const ActivityLog& log);

}  // namespace stepcast
