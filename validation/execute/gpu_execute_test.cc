// The way of a rank through the interface of the plugin, with GPUs in host memory behind it.
#include "validation/execute/gpu_execute.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <thread>
#include <vector>

#include "profiles/collect/gpu_api.h"
#include "validation/execute/fake_gpus.h"
#include "validation/execute/gpu_rank.h"
#include "validation/execute/test_steps.h"

using stepcast::FakeGpus;

/// What stands behind the interface: all GPUs of the process, and what is to go wrong.
struct FakePlugin {
  FakeGpus gpus{7};
  std::mutex mutex;
  std::condition_variable done;
  std::vector<FakeGpus::Range> ranges;
  std::size_t ranks = 1;
  std::size_t waiting = 0;
  std::uint64_t round = 0;
  std::uint32_t next_id = 1;
  std::string outcome;
  std::int64_t base_ns = 0;
  int devices = 1;
  bool opens = true;
  std::int64_t ends_before_start_ns = 0;
  std::int64_t loses_every = 0;  // so many launches, one has no record
  const char* note = "";
};
static FakePlugin* plugin;

// The interface leaves what an executor is to the plugin.
struct StepcastGpuExecutor {
  std::size_t rank = 0;
  StepcastGpuPlan plan{};
  std::vector<StepcastGpuActivity> activities;
};

namespace stepcast {
namespace {

using ::testing::HasSubstr;

int Say(const std::string& text, char* error, std::size_t size) {
  std::snprintf(error, size, "%s", text.c_str());
  return text.empty() ? kStepcastGpuOk : kStepcastGpuFailed;
}
int CountDevices(int* devices, char* error, std::size_t size) {
  *devices = plugin->devices;
  return Say("", error, size);
}
int Open(int device, const StepcastGpuPlan* plan, const StepcastGpuExecutorSettings* settings,
         StepcastGpuExecutor** executor, char* error, std::size_t size) {
  if (!plugin->opens) return Say("out of tea", error, size);
  const std::lock_guard lock(plugin->mutex);
  *executor = new StepcastGpuExecutor{static_cast<std::size_t>(device), *plan, {}};
  plugin->gpus.Add((*executor)->rank, *plan, *settings);
  return Say("", error, size);
}
void Close(StepcastGpuExecutor* executor) { delete executor; }
int MakeId(StepcastGpuId* id, char* error, std::size_t size) {
  const std::lock_guard lock(plugin->mutex);
  std::memcpy(id->bytes, &plugin->next_id, sizeof(plugin->next_id));
  ++plugin->next_id;
  return Say("", error, size);
}
int Connect(StepcastGpuExecutor* executor, const StepcastGpuId* ids, char* error,
            std::size_t size) {
  std::vector<std::uint32_t> numbers(static_cast<std::size_t>(executor->plan.communicator_count));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    std::memcpy(&numbers[i], ids[i].bytes, sizeof(numbers[i]));
  }
  const std::lock_guard lock(plugin->mutex);
  plugin->gpus.Connect(executor->rank, numbers);
  return Say("", error, size);
}
int Write(StepcastGpuExecutor* executor, std::int64_t offset, const float* from,
          std::int64_t elements, char* error, std::size_t size) {
  const std::lock_guard lock(plugin->mutex);
  std::copy_n(from, elements, plugin->gpus.memory(executor->rank).begin() + offset);
  return Say("", error, size);
}
int Read(StepcastGpuExecutor* executor, std::int64_t offset, float* to, std::int64_t elements,
         char* error, std::size_t size) {
  const std::lock_guard lock(plugin->mutex);
  std::copy_n(plugin->gpus.memory(executor->rank).begin() + offset, elements, to);
  return Say("", error, size);
}
// The last rank to come carries out what all of them launch.
int Run(StepcastGpuExecutor* executor, std::int64_t first, std::int64_t last, int step,
        StepcastGpuRunReport* report, char* error, std::size_t size) {
  std::unique_lock lock(plugin->mutex);
  plugin->ranges.resize(plugin->ranks);
  plugin->ranges[executor->rank] = {first, last};
  if (++plugin->waiting == plugin->ranks) {
    plugin->outcome = plugin->gpus.Run(plugin->ranges, step);
    plugin->base_ns = Now();
    plugin->waiting = 0;
    ++plugin->round;
    plugin->done.notify_all();
  } else {
    plugin->done.wait(lock, [round = plugin->round] { return plugin->round != round; });
  }
  executor->activities.clear();
  for (std::int64_t i = first; i < last; ++i) {
    const FakeGpus::Ran& ran = plugin->gpus.ran(executor->rank)[static_cast<std::size_t>(i)];
    if (ran.start < 0 || executor->plan.launches[i].kind == kStepcastGpuLaunchWait) continue;
    if (plugin->loses_every > 0 && i % plugin->loses_every == 0) continue;
    const auto number = static_cast<std::uint32_t>(i + 1);
    StepcastGpuActivity activity{};
    activity.kind = kStepcastGpuActivityKernel;
    activity.name = "kernel";
    activity.correlation = number;
    activity.start_ns = 1 + 1000 * ran.start;
    activity.end_ns = 1 + 1000 * ran.end - plugin->ends_before_start_ns;
    executor->activities.push_back(activity);
    activity.kind = kStepcastGpuActivityCorrelation;
    activity.external = number;
    executor->activities.push_back(activity);
  }
  report->activities = executor->activities.data();
  report->activity_count = static_cast<std::int64_t>(executor->activities.size());
  report->clock_offset_ns = plugin->base_ns;
  report->from_cupti = 1;
  report->note = plugin->note;
  return Say(plugin->outcome, error, size);
}
int Measure(StepcastGpuExecutor* executor, std::int64_t first, std::int64_t last, double* us,
            char* error, std::size_t size) {
  EXPECT_LE(last, executor->plan.launch_count);
  *us = 2.5 * static_cast<double>(last - first);
  return Say("", error, size);
}

const StepcastGpuExecutorApi kApi = {STEPCAST_GPU_EXECUTOR_API_VERSION,
                                     CountDevices,
                                     Open,
                                     Close,
                                     MakeId,
                                     Connect,
                                     Write,
                                     Read,
                                     Run,
                                     Measure};

class GpuExecuteTest : public StepTest {
 protected:
  GpuExecuteTest() { plugin = &plugin_; }
  static ParallelPlan OneRank() {
    ParallelPlan plan = OnOneRank(4);
    plan.sequence_length = 8;
    return plan;
  }
  static Executable Must(Result<Executable> executable) {
    EXPECT_TRUE(executable.has_value()) << executable.error().message;
    return std::move(*executable);
  }
  FakePlugin plugin_;
};

TEST_F(GpuExecuteTest, ARankInAProcessOfItsOwnTrainsAsOnACore) {
  const Executable executable = Must(MakeTransformer(Llama(), OneRank()));
  plugin_.note = "no CUPTI here";
  const auto run = ExecuteOnGpus(kApi, executable, Options(3));
  ASSERT_TRUE(run.has_value()) << run.error().message;
  ExpectSame(run->execution, OnCores(MakeTransformer(Llama(), OneRank()), Options(3)));
  EXPECT_EQ(run->note, "no CUPTI here");
  // Every instruction ran within the step, and kernels one after the other on their stream.
  const auto& times = run->execution.times[1];
  ASSERT_EQ(times.size(), executable.program.size());
  Duration last;
  for (std::uint32_t i = 0; i < executable.program.size(); ++i) {
    EXPECT_LE(times[i].start, times[i].finish);
    if (IsHost(executable.program.op(executable.program.instructions()[i]).kind)) continue;
    EXPECT_GT(times[i].finish, times[i].start);
    EXPECT_GE(times[i].start, last);
    last = times[i].finish;
  }
}

TEST_F(GpuExecuteTest, InstructionsWithoutTimesAreSaid) {
  const Executable executable = Must(MakePerceptron(OnOneRank(4)));
  plugin_.loses_every = 4;
  const auto run = ExecuteOnGpus(kApi, executable, Options(2));
  ASSERT_TRUE(run.has_value()) << run.error().message;
  EXPECT_THAT(run->note, HasSubstr("instructions of rank 0 have no times in step 2"));
}

// Threads stand for processes here, since they share the memory of the fake GPUs.
TEST_F(GpuExecuteTest, RanksMeetInTheirCommunicators) {
  const Execution one = OnCores(MakeTransformer(Llama(), OneRank()), Options(3));
  ParallelPlan plan = OneRank();
  plan.data = 2;
  plan.tensor = 2;
  plan.pipeline = 2;
  plan.layers_per_stage = {2, 2};
  plan.micro_batches = 2;
  plan.micro_batch_size = 2;
  plan.zero_stage = 1;
  const Executable executable = Must(MakeTransformer(Llama(), plan));
  const auto plans = PlanForGpus(executable);
  ASSERT_TRUE(plans.has_value()) << plans.error().message;
  const ExecuteOptions options = Options(3);
  const std::size_t ranks = executable.ranks.size();
  ASSERT_EQ(ranks, 8);
  plugin_.ranks = ranks;
  const auto results = MakeResults(executable, options.steps);
  const auto meeting = GpuMeeting::Create(ranks, plans->communicators);
  ASSERT_TRUE(results.has_value() && meeting.has_value());
  std::vector<std::string> errors(ranks);
  std::vector<std::thread> threads;
  for (std::size_t rank = 0; rank < ranks; ++rank) {
    threads.emplace_back([&, rank] {
      auto on_gpu = GpuRank::Open(kApi, executable, plans->ranks[rank], options, rank,
                                  static_cast<int>(rank));
      const auto worked = on_gpu ? on_gpu->Work(*meeting, results->space)
                                 : Result<void>(tl::unexpected(on_gpu.error()));
      if (!worked) errors[rank] = worked.error().message;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& error : errors) EXPECT_EQ(error, "");
  ExpectSame(Read(executable, results->space, options.steps), one);
}

TEST_F(GpuExecuteTest, KernelsAreMeasuredByOperator) {
  const Executable executable = Must(MakePerceptron(OnOneRank(4)));
  const auto times = MeasureKernelsOnGpu(kApi, executable, Options());
  ASSERT_TRUE(times.has_value()) << times.error().message;
  ASSERT_EQ(times->size(), executable.program.ops().size());
  for (std::size_t op = 0; op < times->size(); ++op) {
    const OpKind kind = executable.program.ops()[op].kind;
    if (IsHost(kind) || IsCommunication(kind)) {
      EXPECT_EQ((*times)[op], Duration());
    } else {
      EXPECT_GE((*times)[op], Duration::Microseconds(2.5))
          << Describe(executable.program.ops()[op]);
    }
  }
}

TEST_F(GpuExecuteTest, AForecastStandsBesideTheRun) {
  const Executable executable = Must(MakePerceptron(OnOneRank(4)));
  Pricing links;
  links.device = [](const Op&) { return Cost{Duration(), CostSource::kMeasured}; };
  links.host = [](const Op&, Phase) { return Duration(); };
  const auto compared = CompareOnGpus(kApi, executable, Options(), links);
  ASSERT_TRUE(compared.has_value()) << compared.error().message;
  // A kernel after the other, each of 2.5 us a launch, without a host.
  std::int64_t launches = 0;
  const auto plans = PlanForGpus(executable);
  for (std::size_t n = 0; n < plans->ranks[0].first_launch.size(); ++n) {
    launches += plans->ranks[0].last_launch[n] - plans->ranks[0].first_launch[n];
  }
  EXPECT_NEAR(compared->comparison.forecast_step.microseconds(),
              2.5 * static_cast<double>(launches), 0.01 * static_cast<double>(launches));
  EXPECT_EQ(compared->comparison.losses.size(), 2);
  EXPECT_GT(compared->comparison.measured_step, Duration());
}

TEST_F(GpuExecuteTest, WhatThePluginSaysIsTheError) {
  const Executable executable = Must(MakePerceptron(OnOneRank(4)));
  const auto error = [&] {
    const auto run = ExecuteOnGpus(kApi, executable, Options());
    EXPECT_FALSE(run.has_value());
    return run.has_value() ? Error{} : run.error();
  };
  plugin_.opens = false;
  EXPECT_EQ(error().code, ErrorCode::kGpu);
  EXPECT_EQ(error().message, "rank 0: GPU 0: out of tea");
  plugin_.opens = true;
  plugin_.ends_before_start_ns = 5000;
  EXPECT_THAT(error().message, HasSubstr("what the GPU did in step 1: record 0 (kernel): ends"));
  plugin_.devices = 0;
  EXPECT_EQ(error().code, ErrorCode::kInfeasible);
  EXPECT_THAT(error().message, HasSubstr("1 ranks on 0 GPUs"));
}

}  // namespace
}  // namespace stepcast
