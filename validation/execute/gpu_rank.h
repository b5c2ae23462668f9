/// \file
/// One rank of a step on a GPU: it hands its plan to the plugin, gives it numbers to begin with,
/// and keeps what comes back. Private to the executor.
#pragma once

#include <pthread.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "validation/execute/execute.h"
#include "validation/execute/gpu_plan.h"
#include "validation/execute/processes.h"

namespace stepcast {

/// Where ranks meet, in memory they share.
class GpuMeeting {
 public:
  /// Must be made before the ranks fork.
  static Result<GpuMeeting> Create(std::size_t ranks, std::size_t communicators);

  /// Waits until all ranks are here.
  void Barrier() const;
  /// The first member of a communicator leaves its id there.
  void Publish(std::uint32_t communicator, const StepcastGpuId& id) const;
  /// Waits for it. kGpu when it does not come within two minutes.
  Result<StepcastGpuId> Await(std::uint32_t communicator) const;

  using Text = std::array<char, 1024>;
  /// What went wrong on a rank, and what is worth knowing though nothing did; empty for nothing.
  Text& failure(std::size_t rank) const { return failures_[rank]; }
  Text& note(std::size_t rank) const { return notes_[rank]; }

 private:
  explicit GpuMeeting(SharedMemory memory) : memory_(std::move(memory)) {}

  struct Id {
    std::atomic<std::uint32_t> ready;
    StepcastGpuId id;
  };
  SharedMemory memory_;
  pthread_barrier_t* barrier_ = nullptr;
  std::span<Id> ids_;
  std::span<Text> failures_;
  std::span<Text> notes_;
};

/// Puts a text into memory that ranks share, as far as it fits.
void Leave(const std::string& text, GpuMeeting::Text& in);

/// A rank on a device, with its weights and samples there.
class GpuRank {
 public:
  /// kGpu with what the plugin says.
  static Result<GpuRank> Open(const StepcastGpuExecutorApi& api, const Executable& executable,
                              const GpuPlan& plan, const ExecuteOptions& options, std::size_t rank,
                              int device);

  /// Runs all steps together with the other ranks; what is measured goes to `results`.
  Result<void> Work(const GpuMeeting& meeting, const ResultSpace& results);
  /// How long a device takes for the kernels of an instruction alone.
  Result<Duration> Measure(std::uint32_t instruction);

 private:
  using Executor = std::unique_ptr<StepcastGpuExecutor, void (*)(StepcastGpuExecutor*)>;
  GpuRank(const StepcastGpuExecutorApi& api, const Executable& executable, const GpuPlan& plan,
          const ExecuteOptions& options, std::size_t rank)
      : api_(&api),
        executable_(&executable),
        plan_(&plan),
        options_(&options),
        rank_(rank),
        executor_(nullptr, api.close) {}

  Result<void> Begin(int device);
  Result<void> Connect(const GpuMeeting& meeting);
  Result<void> Write(TensorId tensor, std::span<const float> numbers);
  Result<std::vector<float>> Read(const TensorSlice& piece);
  Result<void> Step(int step, const GpuMeeting& meeting, const ResultSpace& results);
  Result<void> KeepTimes(int step, const StepcastGpuRunReport& report, const GpuMeeting& meeting,
                         const ResultSpace& results) const;
  Result<void> Keep(std::size_t operand, const std::map<int, std::span<float>>& into);

  const StepcastGpuExecutorApi* api_;
  const Executable* executable_;
  const GpuPlan* plan_;
  const ExecuteOptions* options_;
  std::size_t rank_;
  Executor executor_;
};

}  // namespace stepcast
