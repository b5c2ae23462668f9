#include "profiles/collect/cuda/launch.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include "profiles/collect/cuda/gemm.h"
#include "profiles/collect/cuda/kernels.h"
#include "simulator/base/median.h"

namespace stepcast::cuda {
namespace {

using Clock = std::chrono::steady_clock;

double MicrosecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

/// Host time of one of `count` calls in a row, which the stream has room for; median over runs.
Status HostTime(Session& session, int count, const std::function<Status()>& call, double& us) {
  constexpr int kRuns = 15;
  std::vector<double> times;
  for (int run = 0; run <= kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < count; ++i) STEPCAST_GPU_RETURN_IF_FAILED(call());
    if (run > 0) times.push_back(MicrosecondsSince(start) / count);  // The first warms up.
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.other_stream()));
  }
  us = Median(times);
  return {};
}

/// Host time from the call until its work is done, on an idle device.
Status RoundTrip(Session& session, const std::function<Status()>& call, double& us) {
  constexpr int kRuns = 200;
  std::vector<double> times;
  STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
  for (int run = 0; run < kRuns; ++run) {
    const Clock::time_point start = Clock::now();
    STEPCAST_GPU_RETURN_IF_FAILED(call());
    times.push_back(MicrosecondsSince(start));
  }
  us = Median(times);
  return {};
}

Status KernelToStart(Session& session, double& us) {
  // Pinned memory that the device reaches under the same address (unified addressing).
  auto* const flag = static_cast<volatile int*>(session.pinned());
  int value = 0;
  return RoundTrip(
      session,
      [&]() -> Status {
        ++value;
        STEPCAST_GPU_TRY(LaunchSignal(flag, value, session.stream()));
        constexpr double kLongestUs = 1e6;
        const Clock::time_point start = Clock::now();
        while (*flag != value) {
          if (MicrosecondsSince(start) > kLongestUs) {
            return Failed("a kernel did not answer within a second");
          }
        }
        return {};
      },
      us);
}

/// A chain of empty kernels as a graph that can be launched.
class EmptyGraph {
 public:
  ~EmptyGraph() {
    if (executable_ != nullptr) (void)cudaGraphExecDestroy(executable_);
  }
  EmptyGraph() = default;
  EmptyGraph(const EmptyGraph&) = delete;
  EmptyGraph& operator=(const EmptyGraph&) = delete;

  Status Make(Session& session, std::int64_t nodes) {
    STEPCAST_GPU_TRY(LaunchEmpty(session.stream()));  // Loads the kernel.
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
    STEPCAST_GPU_TRY(cudaStreamBeginCapture(session.stream(), cudaStreamCaptureModeThreadLocal));
    Status launched;
    for (std::int64_t i = 0; i < nodes && launched.ok(); ++i) {
      launched = Check(LaunchEmpty(session.stream()), "LaunchEmpty");
    }
    cudaGraph_t graph = nullptr;
    Status made = Check(cudaStreamEndCapture(session.stream(), &graph), "cudaStreamEndCapture");
    if (launched.ok() && made.ok()) {
      made = Check(cudaGraphInstantiate(&executable_, graph, 0), "cudaGraphInstantiate");
    }
    if (graph != nullptr) (void)cudaGraphDestroy(graph);
    STEPCAST_GPU_RETURN_IF_FAILED(launched);
    STEPCAST_GPU_RETURN_IF_FAILED(made);
    STEPCAST_GPU_TRY(cudaGraphLaunch(executable_, session.stream()));
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
    return {};
  }
  Status Launch(Session& session) const {
    STEPCAST_GPU_TRY(cudaGraphLaunch(executable_, session.stream()));
    return {};
  }

 private:
  cudaGraphExec_t executable_ = nullptr;
};

/// Device time of `body` after a head start for the host, divided by `count`.
Status DeviceTime(Session& session, std::int64_t count, const std::function<Status()>& body,
                  double& us) {
  constexpr int kRuns = 15;
  // Longer than the host needs to put all of it into the stream.
  const std::int64_t head_start_ns = 100'000 + 6'000 * count;
  std::vector<double> times;
  for (int run = 0; run <= kRuns; ++run) {
    double run_us = 0;
    STEPCAST_GPU_TRY(LaunchSpin(head_start_ns, session.stream()));
    STEPCAST_GPU_RETURN_IF_FAILED(session.TimeOnce(session.stream(), body, run_us));
    if (run > 0) times.push_back(run_us / static_cast<double>(count));
  }
  us = Median(times);
  return {};
}

Status EventHop(Session& session, double& us) {
  constexpr std::int64_t kHops = 100;
  std::vector<cudaEvent_t> events(2 * kHops, nullptr);
  const auto body = [&]() -> Status {
    for (std::int64_t hop = 0; hop < kHops; ++hop) {
      const auto there = static_cast<std::size_t>(2 * hop);
      STEPCAST_GPU_TRY(LaunchEmpty(session.stream()));
      STEPCAST_GPU_TRY(cudaEventRecord(events[there], session.stream()));
      STEPCAST_GPU_TRY(cudaStreamWaitEvent(session.other_stream(), events[there], 0));
      STEPCAST_GPU_TRY(LaunchEmpty(session.other_stream()));
      STEPCAST_GPU_TRY(cudaEventRecord(events[there + 1], session.other_stream()));
      STEPCAST_GPU_TRY(cudaStreamWaitEvent(session.stream(), events[there + 1], 0));
    }
    return {};
  };
  const auto measure = [&]() -> Status {
    for (cudaEvent_t& event : events) {
      STEPCAST_GPU_TRY(cudaEventCreateWithFlags(&event, cudaEventDisableTiming));
    }
    return DeviceTime(session, 2 * kHops, body, us);
  };
  Status measured = measure();
  for (cudaEvent_t event : events) {
    if (event != nullptr) (void)cudaEventDestroy(event);
  }
  return measured;
}

Status GemmHost(Session& session, double& us) {
  constexpr int kCalls = 200;
  StepcastGpuGemm gemm{};
  gemm.dtype = kStepcastGpuBf16;
  gemm.layout = kStepcastGpuTn;
  gemm.m = gemm.n = gemm.k = 128;
  gemm.batch = 1;
  GemmPlan plan;
  STEPCAST_GPU_RETURN_IF_FAILED(GemmPlan::Make(session, gemm, plan));
  return HostTime(
      session, kCalls, [&]() -> Status { return plan.Launch(session.stream(), 0); }, us);
}

Status EventHost(Session& session, bool wait, double& us) {
  cudaEvent_t event = nullptr;
  STEPCAST_GPU_TRY(cudaEventCreateWithFlags(&event, cudaEventDisableTiming));
  const auto measure = [&]() -> Status {
    STEPCAST_GPU_TRY(cudaEventRecord(event, session.stream()));
    return HostTime(
        session, 200,
        [&]() -> Status {
          if (wait) {
            STEPCAST_GPU_TRY(cudaStreamWaitEvent(session.other_stream(), event, 0));
          } else {
            STEPCAST_GPU_TRY(cudaEventRecord(event, session.stream()));
          }
          return {};
        },
        us);
  };
  Status measured = measure();
  (void)cudaEventDestroy(event);
  return measured;
}

}  // namespace

Status MeasureLaunch(Session& session, int kind, std::int64_t argument, double& value_us) {
  constexpr int kLaunches = 400;  // A stream has room for about a thousand.
  const cudaStream_t stream = session.stream();
  const auto empty = [stream]() -> Status {
    STEPCAST_GPU_TRY(LaunchEmpty(stream));
    return {};
  };
  const auto bytes =
      static_cast<std::size_t>(std::clamp<std::int64_t>(argument, 1, Session::kPinnedBytes));
  switch (kind) {
    case kStepcastGpuKernelHost:
      return HostTime(session, kLaunches, empty, value_us);
    case kStepcastGpuKernelBackToBack:
      return DeviceTime(
          session, kLaunches,
          [&]() -> Status {
            for (int i = 0; i < kLaunches; ++i) STEPCAST_GPU_RETURN_IF_FAILED(empty());
            return {};
          },
          value_us);
    case kStepcastGpuKernelToStart:
      return KernelToStart(session, value_us);
    case kStepcastGpuKernelAndWait:
      return RoundTrip(
          session,
          [&]() -> Status {
            STEPCAST_GPU_TRY(LaunchEmpty(stream));
            STEPCAST_GPU_TRY(cudaStreamSynchronize(stream));
            return {};
          },
          value_us);
    case kStepcastGpuGraphHost: {
      EmptyGraph graph;
      STEPCAST_GPU_RETURN_IF_FAILED(graph.Make(session, std::max<std::int64_t>(argument, 1)));
      return HostTime(
          session, 1, [&]() -> Status { return graph.Launch(session); }, value_us);
    }
    case kStepcastGpuGraphNode: {
      EmptyGraph graph;
      const std::int64_t nodes = std::max<std::int64_t>(argument, 1);
      STEPCAST_GPU_RETURN_IF_FAILED(graph.Make(session, nodes));
      return DeviceTime(
          session, nodes, [&]() -> Status { return graph.Launch(session); }, value_us);
    }
    case kStepcastGpuEventRecordHost:
      return EventHost(session, /*wait=*/false, value_us);
    case kStepcastGpuEventWaitHost:
      return EventHost(session, /*wait=*/true, value_us);
    case kStepcastGpuEventHop:
      return EventHop(session, value_us);
    case kStepcastGpuSynchronizeIdle:
      return RoundTrip(
          session,
          [stream]() -> Status {
            STEPCAST_GPU_TRY(cudaStreamSynchronize(stream));
            return {};
          },
          value_us);
    case kStepcastGpuGemmHost:
      return GemmHost(session, value_us);
    case kStepcastGpuMemsetHost:
      return HostTime(
          session, 200,
          [&]() -> Status {
            STEPCAST_GPU_TRY(cudaMemsetAsync(session.scratch(), 0, 4096, stream));
            return {};
          },
          value_us);
    case kStepcastGpuMemcpyDeviceHost:
      return HostTime(
          session, 200,
          [&]() -> Status {
            STEPCAST_GPU_TRY(cudaMemcpyAsync(session.scratch(), session.indices(), 4096,
                                             cudaMemcpyDeviceToDevice, stream));
            return {};
          },
          value_us);
    case kStepcastGpuMemcpyToDevice:
    case kStepcastGpuMemcpyToHost: {
      // The output arena holds nothing that is still needed.
      Carver one;
      one.Output(static_cast<std::int64_t>(bytes));
      std::vector<Carver> slots;
      STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
      STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(kStepcastGpuBf16, false));
      void* const device = slots[0].Output(static_cast<std::int64_t>(bytes));
      const bool to_device = kind == kStepcastGpuMemcpyToDevice;
      return RoundTrip(
          session,
          [&]() -> Status {
            STEPCAST_GPU_TRY(cudaMemcpyAsync(
                to_device ? device : session.pinned(), to_device ? session.pinned() : device, bytes,
                to_device ? cudaMemcpyHostToDevice : cudaMemcpyDeviceToHost, stream));
            STEPCAST_GPU_TRY(cudaStreamSynchronize(stream));
            return {};
          },
          value_us);
    }
    default:
      return Unsupported("not a launch that this plugin measures");
  }
}

}  // namespace stepcast::cuda
