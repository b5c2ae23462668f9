#include "profiles/collect/cuda/contention.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>
#include <vector>

#include "profiles/collect/cuda/gemm.h"
#include "profiles/collect/cuda/kernels.h"
#include "simulator/base/median.h"

namespace stepcast::cuda {
namespace {

using Clock = std::chrono::steady_clock;

double SecondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// `count` launches in a row, in microseconds each.
Status TimeBatch(Session& session, const GemmPlan& plan, std::int64_t count, std::size_t& slot,
                 double& us_each) {
  double us = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(session.TimeOnce(
      session.stream(),
      [&]() -> Status {
        for (std::int64_t i = 0; i < count; ++i) {
          STEPCAST_GPU_RETURN_IF_FAILED(plan.Launch(session.stream(), slot++ % plan.slots()));
        }
        return {};
      },
      us));
  us_each = us / static_cast<double>(count);
  return {};
}

/// Many copies between pinned memory and the device, more than `seconds` of them.
Status EnqueueHostCopies(Session& session, void* device, bool to_device, double seconds) {
  constexpr double kQuickestGigabytesPerSecond = 70;
  constexpr std::int64_t kMostCopies = 400;
  const auto bytes = static_cast<std::size_t>(Session::kPinnedBytes);
  const double one = static_cast<double>(bytes) / (kQuickestGigabytesPerSecond * 1e9);
  const auto copies =
      std::min(static_cast<std::int64_t>(std::ceil(seconds / one)) + 1, kMostCopies);
  for (std::int64_t i = 0; i < copies; ++i) {
    STEPCAST_GPU_TRY(cudaMemcpyAsync(
        to_device ? device : session.pinned(), to_device ? session.pinned() : device, bytes,
        to_device ? cudaMemcpyHostToDevice : cudaMemcpyDeviceToHost, session.other_stream()));
  }
  return {};
}

constexpr std::int64_t kCompanionBytes = std::int64_t{512} << 20;

/// A copy kernel on the other stream, from `Start` to `Stop`.
class CompanionCopy {
 public:
  CompanionCopy(Session& session, const void* from, void* to, int blocks)
      : session_(session), from_(from), to_(to), blocks_(blocks) {}

  Status Start() {
    constexpr std::int64_t kLimitNs = 3'000'000'000;
    const CopyReport empty{0, ~0ull, 0};
    const int run = 0;
    STEPCAST_GPU_TRY(cudaMemcpyAsync(report(), &empty, sizeof(empty), cudaMemcpyHostToDevice,
                                     session_.other_stream()));
    STEPCAST_GPU_TRY(cudaMemcpyAsync(stop(), &run, sizeof(run), cudaMemcpyHostToDevice,
                                     session_.other_stream()));
    STEPCAST_GPU_TRY(LaunchCompanionCopy(from_, to_, kCompanionBytes, blocks_, stop(), report(),
                                         kLimitNs, session_.other_stream()));
    // Until it sits on its multiprocessors.
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    return {};
  }

  /// Traffic while it ran. `was_running`: it had not stopped by itself before.
  Status Stop(double& gigabytes_per_s, bool& was_running) {
    was_running = cudaStreamQuery(session_.other_stream()) == cudaErrorNotReady;
    (void)cudaGetLastError();
    STEPCAST_GPU_TRY(cudaMemsetAsync(stop(), 1, sizeof(int), session_.stream()));
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session_.stream()));
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session_.other_stream()));
    CopyReport done{};
    STEPCAST_GPU_TRY(cudaMemcpy(&done, report(), sizeof(done), cudaMemcpyDeviceToHost));
    const double ns = static_cast<double>(done.end_ns - done.start_ns);
    gigabytes_per_s = ns > 0 ? 2.0 * static_cast<double>(done.bytes) / ns : 0;
    return {};
  }

 private:
  int* stop() const { return static_cast<int*>(session_.scratch()); }
  CopyReport* report() const {
    return reinterpret_cast<CopyReport*>(static_cast<char*>(session_.scratch()) + 1024);
  }

  Session& session_;
  const void* from_;
  void* to_;
  int blocks_;
};

/// Device memory of our own for the companion: the plan's operands fill the arenas.
class DeviceBlock {
 public:
  ~DeviceBlock() {
    if (data_ != nullptr) (void)cudaFree(data_);
  }
  DeviceBlock() = default;
  DeviceBlock(const DeviceBlock&) = delete;
  DeviceBlock& operator=(const DeviceBlock&) = delete;
  Status Allocate(std::int64_t bytes) {
    STEPCAST_GPU_TRY(cudaMalloc(&data_, static_cast<std::size_t>(bytes)));
    return {};
  }
  void* data() const { return data_; }

 private:
  void* data_ = nullptr;
};

/// How often the product runs in one measurement: about 30 ms.
std::int64_t Repetitions(double us) {
  return static_cast<std::int64_t>(std::clamp(30'000 / us, 5.0, 400.0));
}

}  // namespace

Status SustainGemm(Session& session, const StepcastGpuGemm& gemm, double seconds,
                   StepcastGpuSustained& sustained) {
  constexpr double kPauseSeconds = 1.0;
  GemmPlan plan;
  STEPCAST_GPU_RETURN_IF_FAILED(GemmPlan::Make(session, gemm, plan));
  STEPCAST_GPU_RETURN_IF_FAILED(plan.Launch(session.stream(), 0));
  STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
  std::this_thread::sleep_for(std::chrono::duration<double>(kPauseSeconds));
  StepcastGpuTiming timing{};
  STEPCAST_GPU_RETURN_IF_FAILED(session.Time(
      [&plan](cudaStream_t stream, std::size_t slot) { return plan.Launch(stream, slot); },
      plan.slots(), timing));
  sustained.short_us = timing.median_us;

  // Batches of about 10 ms, so that the host's part between them does not matter.
  const auto batch =
      static_cast<std::int64_t>(std::clamp(std::ceil(10'000 / timing.median_us), 1.0, 500.0));
  std::vector<double> times;
  std::vector<double> clocks;
  std::vector<double> watts;
  std::size_t slot = 0;
  const Clock::time_point start = Clock::now();
  while (SecondsSince(start) < seconds) {
    double us = 0;
    STEPCAST_GPU_RETURN_IF_FAILED(TimeBatch(session, plan, batch, slot, us));
    if (SecondsSince(start) < seconds / 2) continue;
    times.push_back(us);
    // Asked for while the next products are in the stream, so that the device is busy.
    if (times.size() % 10 == 1) {
      for (std::int64_t i = 0; i < batch; ++i) {
        STEPCAST_GPU_RETURN_IF_FAILED(plan.Launch(session.stream(), slot++ % plan.slots()));
      }
      clocks.push_back(session.nvml().sm_clock_mhz());
      watts.push_back(session.nvml().power_w());
      STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
    }
  }
  if (times.empty()) return Failed("no product ended in the second half of the time");
  sustained.sustained_us = Median(times);
  sustained.sm_clock_mhz = Median(clocks);
  sustained.power_w = Median(watts);
  return {};
}

Status MeasureInterference(Session& session, const StepcastGpuGemm& gemm, int companion,
                           int multiprocessors, StepcastGpuInterference& interference) {
  constexpr int kRuns = 3;
  interference = StepcastGpuInterference{};
  GemmPlan plan;
  STEPCAST_GPU_RETURN_IF_FAILED(GemmPlan::Make(session, gemm, plan));
  DeviceBlock from;
  DeviceBlock to;
  STEPCAST_GPU_RETURN_IF_FAILED(from.Allocate(kCompanionBytes));
  STEPCAST_GPU_RETURN_IF_FAILED(to.Allocate(kCompanionBytes));
  STEPCAST_GPU_TRY(
      LaunchFillNormal(kStepcastGpuBf16, from.data(), kCompanionBytes, 3, session.stream()));
  STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));

  std::size_t slot = 0;
  double us = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(TimeBatch(session, plan, 3, slot, us));
  const std::int64_t count = Repetitions(us);
  const double seconds = us * 1e-6 * static_cast<double>(count);
  CompanionCopy copy(session, from.data(), to.data(), multiprocessors);
  const bool by_kernel = companion == kStepcastGpuBesideCopyKernel;
  const auto stop = [&](double& rate, bool& was_running) -> Status {
    if (by_kernel) return copy.Stop(rate, was_running);
    was_running = cudaStreamQuery(session.other_stream()) == cudaErrorNotReady;
    (void)cudaGetLastError();
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.other_stream()));
    return {};
  };

  std::vector<double> alone;
  std::vector<double> beside;
  std::vector<double> rates;
  for (int run = 0; run < kRuns; ++run) {
    STEPCAST_GPU_RETURN_IF_FAILED(TimeBatch(session, plan, count, slot, us));
    alone.push_back(us);
    if (by_kernel) {
      STEPCAST_GPU_RETURN_IF_FAILED(copy.Start());
    } else {
      // Enough for a product that takes twice as long as alone.
      STEPCAST_GPU_RETURN_IF_FAILED(EnqueueHostCopies(
          session, to.data(), companion == kStepcastGpuBesideHostToDevice, 2 * seconds));
    }
    const Status timed = TimeBatch(session, plan, count, slot, us);
    double rate = 0;
    bool was_running = false;
    const Status stopped = stop(rate, was_running);
    STEPCAST_GPU_RETURN_IF_FAILED(timed);
    STEPCAST_GPU_RETURN_IF_FAILED(stopped);
    if (!was_running) return Failed("the companion ended before the product did");
    beside.push_back(us);
    rates.push_back(rate);
  }
  interference.alone_us = Median(alone);
  interference.beside_us = Median(beside);
  interference.companion_beside_gigabytes_per_s = Median(rates);
  if (by_kernel) {
    double rate = 0;
    bool was_running = false;
    STEPCAST_GPU_RETURN_IF_FAILED(copy.Start());
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    STEPCAST_GPU_RETURN_IF_FAILED(copy.Stop(rate, was_running));
    interference.companion_alone_gigabytes_per_s = rate;
  }
  return {};
}

}  // namespace stepcast::cuda
