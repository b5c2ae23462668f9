#include "profiles/collect/activity/activity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace stepcast {
namespace {

struct NcclName {
  std::string_view name;
  NcclKernel kernel;
};
constexpr auto kNcclNames = std::to_array<NcclName>({{"AllReduce", NcclKernel::kAllReduce},
                                                     {"AllGather", NcclKernel::kAllGather},
                                                     {"ReduceScatter", NcclKernel::kReduceScatter},
                                                     {"SendRecv", NcclKernel::kSendReceive},
                                                     {"Broadcast", NcclKernel::kBroadcast},
                                                     {"Reduce", NcclKernel::kReduce}});

std::string Described(std::size_t index, const StepcastGpuActivity& record) {
  return fmt::format("record {} ({})", index, record.name == nullptr ? "no name" : record.name);
}

bool IsDirection(std::int32_t direction) {
  return direction >= kStepcastGpuCopyOther && direction <= kStepcastGpuCopyBetweenDevices;
}

Result<ActivityKind> KindOf(std::size_t index, const StepcastGpuActivity& record) {
  switch (record.kind) {
    case kStepcastGpuActivityKernel:
      return record.name != nullptr && NcclKernelOf(record.name) != NcclKernel::kNone
                 ? ActivityKind::kCollective
                 : ActivityKind::kKernel;
    case kStepcastGpuActivityCopy:
      return ActivityKind::kCopy;
    case kStepcastGpuActivityFill:
      return ActivityKind::kFill;
    case kStepcastGpuActivityOverhead:
      return ActivityKind::kOverhead;
    default:
      return InvalidInput(fmt::format("{}: found kind {}, wanted 0 to {}", Described(index, record),
                                      record.kind,
                                      static_cast<int>(kStepcastGpuActivityCorrelation)));
  }
}

}  // namespace

std::string_view Name(ActivityKind kind) {
  switch (kind) {
    case ActivityKind::kKernel:
      return "kernel";
    case ActivityKind::kCollective:
      return "collective";
    case ActivityKind::kCopy:
      return "copy";
    case ActivityKind::kFill:
      return "fill";
    case ActivityKind::kOverhead:
      return "overhead";
  }
  return "unknown";
}

NcclKernel NcclKernelOf(std::string_view name) {
  for (const std::string_view prefix : {"ncclDevKernel_", "ncclKernel_"}) {
    const std::size_t at = name.find(prefix);
    if (at == std::string_view::npos) continue;
    const std::string_view rest = name.substr(at + prefix.size());
    const std::string_view operation = rest.substr(0, rest.find_first_of("_( "));
    for (const NcclName& known : kNcclNames) {
      // A mangled name goes on with its parameters.
      if (operation.substr(0, known.name.size()) == known.name) return known.kernel;
    }
    return NcclKernel::kOther;
  }
  return NcclKernel::kNone;
}

Result<ActivityLog> MakeActivityLog(std::span<const StepcastGpuActivity> records) {
  ActivityLog log;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const StepcastGpuActivity& record = records[i];
    if (record.kind == kStepcastGpuActivityCorrelation) {
      const auto [known, added] = log.externals.try_emplace(record.correlation, record.external);
      if (!added && known->second != record.external) {
        return InvalidInput(fmt::format("record {}: correlation {} belongs to {} and to {}", i,
                                        record.correlation, known->second, record.external));
      }
      continue;
    }
    STEPCAST_ASSIGN_OR_RETURN(const ActivityKind kind, KindOf(i, record));
    if (record.end_ns < record.start_ns) {
      return InvalidInput(fmt::format("{}: ends {} ns before it starts", Described(i, record),
                                      record.start_ns - record.end_ns));
    }
    if (record.bytes < 0) {
      return InvalidInput(
          fmt::format("{}: found {} bytes, wanted 0 or more", Described(i, record), record.bytes));
    }
    if (!IsDirection(record.direction)) {
      return InvalidInput(fmt::format("{}: found copy direction {}, wanted 0 to {}",
                                      Described(i, record), record.direction,
                                      static_cast<int>(kStepcastGpuCopyBetweenDevices)));
    }
    if (record.start_ns == 0 && record.end_ns == 0) {
      ++log.without_time;
      continue;
    }
    Activity& activity = log.activities.emplace_back();
    activity.kind = kind;
    activity.direction = static_cast<CopyDirection>(record.direction);
    if (record.name != nullptr) activity.name = record.name;
    if (kind == ActivityKind::kCollective) activity.nccl = NcclKernelOf(activity.name);
    activity.device = record.device;
    activity.context = record.context;
    activity.stream = record.stream;
    activity.correlation = record.correlation;
    activity.bytes = Bytes(record.bytes);
    activity.start_ns = record.start_ns;
    activity.end_ns = record.end_ns;
  }
  std::stable_sort(log.activities.begin(), log.activities.end(),
                   [](const Activity& a, const Activity& b) {
                     const auto key = [](const Activity& of) {
                       return std::tuple(of.start_ns, of.end_ns, of.device, of.context, of.stream,
                                         of.correlation);
                     };
                     return key(a) < key(b);
                   });
  return log;
}

std::map<std::uint64_t, ActivitySpan> SpansByExternal(const ActivityLog& log) {
  std::map<std::uint64_t, ActivitySpan> spans;
  for (const Activity& activity : log.activities) {
    if (activity.kind == ActivityKind::kOverhead) continue;
    const auto external = log.externals.find(activity.correlation);
    if (external == log.externals.end()) continue;
    ActivitySpan& span = spans[external->second];
    if (span.activities == 0) span.start_ns = activity.start_ns;
    span.end_ns = std::max(span.end_ns, activity.end_ns);
    span.busy += activity.length();
    ++span.activities;
  }
  return spans;
}

std::vector<StreamActivity> ByStream(const ActivityLog& log) {
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, StreamActivity> streams;
  for (std::size_t i = 0; i < log.activities.size(); ++i) {
    const Activity& activity = log.activities[i];
    if (activity.kind == ActivityKind::kOverhead) continue;
    StreamActivity& stream = streams[{activity.device, activity.context, activity.stream}];
    stream.device = activity.device;
    stream.context = activity.context;
    stream.stream = activity.stream;
    stream.order.push_back(i);
  }
  std::vector<StreamActivity> all;
  all.reserve(streams.size());
  for (auto& [key, stream] : streams) {
    std::int64_t until_ns = 0;
    std::int64_t busy_ns = 0;
    for (const std::size_t i : stream.order) {
      const Activity& activity = log.activities[i];
      const std::int64_t from_ns = std::max(activity.start_ns, until_ns);
      busy_ns += std::max<std::int64_t>(0, activity.end_ns - from_ns);
      until_ns = std::max(until_ns, activity.end_ns);
    }
    stream.busy = Duration::Nanoseconds(static_cast<double>(busy_ns));
    all.push_back(std::move(stream));
  }
  return all;
}

}  // namespace stepcast
