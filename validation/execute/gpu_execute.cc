#include "validation/execute/gpu_execute.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "profiles/collect/gpu_api.h"
#include "simulator/engine/engine.h"
#include "validation/execute/gpu_rank.h"

namespace stepcast {
namespace {

/// A stream that waits must not hold up others: CUDA puts more streams than this on one queue.
constexpr const char* kMostQueues = "32";

/// What a rank left behind is a better message than that its process ended.
Result<void> Explained(const Result<void>& ended, const GpuMeeting& meeting, std::size_t ranks) {
  if (ended) return {};
  for (std::size_t rank = 0; rank < ranks; ++rank) {
    if (meeting.failure(rank)[0] != 0) {
      return MakeError(ErrorCode::kGpu, meeting.failure(rank).data());
    }
  }
  return ended;
}

/// For a process just forked, before it uses CUDA. The exit code of the process.
int InProcess(const GpuMeeting& meeting, std::size_t rank,
              const std::function<Result<void>()>& body) {
  ::setenv("CUDA_DEVICE_MAX_CONNECTIONS", kMostQueues, /*overwrite=*/0);
  const Result<void> done = body();
  if (done) return 0;
  Leave(done.error().message, meeting.failure(rank));
  return 1;
}

Result<void> CheckDevices(const StepcastGpuExecutorApi& api, std::size_t ranks) {
  // Asked in a process of its own: CUDA does not survive a fork.
  STEPCAST_ASSIGN_OR_RETURN(const GpuMeeting meeting, GpuMeeting::Create(1, 0));
  STEPCAST_ASSIGN_OR_RETURN(const SharedMemory memory, SharedMemory::Create(sizeof(int)));
  int& devices = At<int>(memory, 0, 1).front();
  STEPCAST_RETURN_IF_ERROR(
      Explained(RunInProcesses(1,
                               [&](int) {
                                 return InProcess(meeting, 0, [&]() -> Result<void> {
                                   std::array<char, 512> error{};
                                   if (api.count_devices(&devices, error.data(), error.size()) !=
                                       kStepcastGpuOk) {
                                     return MakeError(ErrorCode::kGpu, error.data());
                                   }
                                   return {};
                                 });
                               }),
                meeting, 1));
  if (ranks <= static_cast<std::size_t>(devices)) return {};
  return MakeError(ErrorCode::kInfeasible,
                   fmt::format("{} ranks on {} GPUs: each rank needs a GPU of its own; take fewer "
                               "ranks, with cluster.gpus and the degrees of parallelism",
                               ranks, devices));
}

/// Of an Op that computes different functions, over where it stands.
struct KernelTime {
  std::int64_t picoseconds = 0;
  std::int64_t count = 0;
};

/// Adds to `sums`, by Op, how long `measure` says that kernels take; it is asked once for each Op
/// and function, with ranks in order. Ranks that do the same are looked at once.
Result<void> SumKernelTimes(
    const Executable& executable,
    const std::function<Result<Duration>(std::size_t rank, std::uint32_t instruction)>& measure,
    std::span<KernelTime> sums) {
  const Program& program = executable.program;
  std::map<std::pair<OpId, Function>, std::int64_t> known;
  std::set<std::uint32_t> seen;  // folded classes
  for (std::size_t rank = 0; rank < executable.ranks.size(); ++rank) {
    if (!seen.insert(executable.ranks[rank].folded_class).second) continue;
    const RankClass& rank_class = program.rank_classes()[rank];
    for (std::uint32_t i = rank_class.first_instruction; i < rank_class.last_instruction; ++i) {
      const OpId op = program.instructions()[i].op;
      const Function function = executable.step(rank, i).function;
      if (function == Function::kNothing || IsCommunication(program.op(op).kind)) continue;
      const auto [it, inserted] = known.try_emplace({op, function}, 0);
      if (inserted) {
        STEPCAST_ASSIGN_OR_RETURN(const Duration time, measure(rank, i));
        it->second = time.picoseconds();
      }
      KernelTime& sum = sums[static_cast<std::size_t>(op)];
      sum.picoseconds += it->second;
      ++sum.count;
    }
  }
  return {};
}

/// Kernels as they were measured, by `OpId`; the rest as in `links`.
Pricing WithKernels(const Executable& executable, const std::vector<Duration>& kernels,
                    const Pricing& links) {
  const Program& program = executable.program;
  Pricing pricing = links;
  pricing.device = [&program, &kernels, between = links.device](const Op& op) -> Cost {
    if (IsCommunication(op.kind)) return between(op);
    const auto ops = program.ops();
    const auto found = std::find(ops.begin(), ops.end(), op);
    return {kernels[static_cast<std::size_t>(found - ops.begin())], CostSource::kMeasured};
  };
  return pricing;
}

}  // namespace

Result<const StepcastGpuExecutorApi*> ExecutorOf(const GpuPlugin& plugin) {
  const auto get =
      reinterpret_cast<StepcastGpuExecutorApiFunction>(plugin.Find("stepcast_gpu_executor_api"));
  const StepcastGpuExecutorApi* const api =
      get == nullptr ? nullptr : get(STEPCAST_GPU_EXECUTOR_API_VERSION);
  if (api == nullptr) {
    return MakeError(ErrorCode::kGpu,
                     fmt::format("the CUDA plugin does not execute steps of this stepcast "
                                 "(interface {} is wanted)",
                                 STEPCAST_GPU_EXECUTOR_API_VERSION));
  }
  return api;
}

Result<GpuExecution> ExecuteOnGpus(const StepcastGpuExecutorApi& api, const Executable& executable,
                                   const ExecuteOptions& options) {
  const std::size_t ranks = executable.ranks.size();
  STEPCAST_RETURN_IF_ERROR(CheckDevices(api, ranks));
  STEPCAST_ASSIGN_OR_RETURN(const GpuPlans plans, PlanForGpus(executable));
  STEPCAST_ASSIGN_OR_RETURN(const Results results, MakeResults(executable, options.steps));
  STEPCAST_ASSIGN_OR_RETURN(const GpuMeeting meeting,
                            GpuMeeting::Create(ranks, plans.communicators));
  const auto run = [&](int index) {
    const auto rank = static_cast<std::size_t>(index);
    return InProcess(meeting, rank, [&]() -> Result<void> {
      STEPCAST_ASSIGN_OR_RETURN(
          GpuRank on_gpu, GpuRank::Open(api, executable, plans.ranks[rank], options, rank, index));
      return on_gpu.Work(meeting, results.space);
    });
  };
  STEPCAST_RETURN_IF_ERROR(Explained(RunInProcesses(static_cast<int>(ranks), run), meeting, ranks));
  GpuExecution execution{Read(executable, results.space, options.steps), ""};
  // Until the last thing on a GPU is done: reading the loss afterwards does not count.
  for (std::size_t step = 0; step < execution.execution.times.size(); ++step) {
    Duration last;
    for (const MeasuredTime& time : execution.execution.times[step]) {
      last = std::max(last, time.finish);
    }
    execution.execution.step_times[step] = last;
  }
  for (std::size_t rank = 0; rank < ranks && execution.note.empty(); ++rank) {
    execution.note = meeting.note(rank).data();
  }
  return execution;
}

Result<std::vector<Duration>> MeasureKernelsOnGpu(const StepcastGpuExecutorApi& api,
                                                  const Executable& executable,
                                                  const ExecuteOptions& options) {
  const Program& program = executable.program;
  STEPCAST_RETURN_IF_ERROR(CheckDevices(api, 1));
  STEPCAST_ASSIGN_OR_RETURN(const GpuPlans plans, PlanForGpus(executable));
  STEPCAST_ASSIGN_OR_RETURN(const GpuMeeting meeting, GpuMeeting::Create(1, 0));
  STEPCAST_ASSIGN_OR_RETURN(const SharedMemory memory,
                            SharedMemory::Create((program.ops().size() + 1) * sizeof(KernelTime)));
  const std::span<KernelTime> sums = At<KernelTime>(memory, 0, program.ops().size());
  const auto measure = [&](int) {
    return InProcess(meeting, 0, [&]() -> Result<void> {
      std::optional<GpuRank> on_gpu;
      std::size_t opened = 0;
      return SumKernelTimes(
          executable,
          [&](std::size_t rank, std::uint32_t instruction) -> Result<Duration> {
            if (!on_gpu || opened != rank) {
              on_gpu.reset();  // its memory is needed
              STEPCAST_ASSIGN_OR_RETURN(on_gpu, GpuRank::Open(api, executable, plans.ranks[rank],
                                                              options, rank, /*device=*/0));
              opened = rank;
            }
            return on_gpu->Measure(instruction);
          },
          sums);
    });
  };
  STEPCAST_RETURN_IF_ERROR(Explained(RunInProcesses(1, measure), meeting, 1));
  std::vector<Duration> times;
  times.reserve(sums.size());
  for (const KernelTime& sum : sums) {
    times.push_back(sum.count == 0 ? Duration()
                                   : Duration::Picoseconds(sum.picoseconds / sum.count));
  }
  return times;
}

Result<GpuComparison> CompareOnGpus(const StepcastGpuExecutorApi& api, const Executable& executable,
                                    const ExecuteOptions& options, const Pricing& links) {
  ExecuteOptions several = options;
  several.steps = std::max(options.steps, 2);
  STEPCAST_RETURN_IF_ERROR(CheckDevices(api, executable.ranks.size()));
  STEPCAST_ASSIGN_OR_RETURN(const std::vector<Duration> kernels,
                            MeasureKernelsOnGpu(api, executable, several));
  STEPCAST_ASSIGN_OR_RETURN(GpuExecution run, ExecuteOnGpus(api, executable, several));
  STEPCAST_ASSIGN_OR_RETURN(
      LoweredProgram lowered,
      LowerChecked(executable.program, WithKernels(executable, kernels, links),
                   {.fold_chains = false}));
  STEPCAST_ASSIGN_OR_RETURN(Timeline forecast, Simulate(lowered.graph));
  const Execution& execution = run.execution;
  // All but the first, which warms up.
  std::vector<std::size_t> steps(execution.step_times.size() - 1);
  std::iota(steps.begin(), steps.end(), std::size_t{1});
  const Duration forecast_step = forecast.makespan();
  return GpuComparison{
      Compared(std::move(lowered), std::move(forecast), forecast_step, execution, std::move(steps)),
      std::move(run.note)};
}

}  // namespace stepcast
