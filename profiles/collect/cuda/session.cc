#include "profiles/collect/cuda/session.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

#include "profiles/collect/cuda/cupti_recorder.h"
#include "profiles/collect/cuda/kernels.h"

namespace stepcast::cuda {
namespace {

constexpr std::int64_t kIndexCount = 1 << 20;
constexpr std::int64_t kMostArenaBytes = std::int64_t{32} << 30;
constexpr std::int64_t kLeastArenaBytes = std::int64_t{1} << 30;
/// What PyTorch gives cuBLASLt: 32 MiB on Hopper and later, a little over 8 MiB before.
constexpr std::size_t kHopperWorkspace = 32u << 20;
constexpr std::size_t kEarlierWorkspace = 8519680;

void CopyText(const std::string& text, char* to, std::size_t size) {
  std::snprintf(to, size, "%s", text.c_str());
}

std::string CudaVersion(int version) {
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

}  // namespace

Status Session::Open(int device, std::unique_ptr<Session>& session, StepcastGpuFacts& facts) {
  std::unique_ptr<Session> opened(new Session());
  STEPCAST_GPU_RETURN_IF_FAILED(opened->Initialize(device, facts));
  session = std::move(opened);
  return {};
}

Status Session::Initialize(int device, StepcastGpuFacts& facts) {
  int devices = 0;
  STEPCAST_GPU_TRY(cudaGetDeviceCount(&devices));
  if (devices == 0) return {kStepcastGpuNoDevice, "no CUDA device is visible"};
  if (device < 0 || device >= devices) {
    return {kStepcastGpuNoDevice, "no CUDA device " + std::to_string(device) + "; " +
                                      std::to_string(devices) + " are visible"};
  }
  STEPCAST_GPU_TRY(cudaSetDevice(device));
  STEPCAST_GPU_TRY(cudaFree(nullptr));  // Creates the context.
  STEPCAST_GPU_TRY(cudaGetDeviceProperties(&properties_, device));
  if (properties_.major < 8) {
    return Unsupported(std::string(properties_.name) + " has compute capability " +
                       std::to_string(properties_.major) + "." + std::to_string(properties_.minor) +
                       "; 8.0 or later is wanted");
  }
  std::array<char, 64> bus_id{};
  STEPCAST_GPU_TRY(cudaDeviceGetPCIBusId(bus_id.data(), static_cast<int>(bus_id.size()), device));
  nvml_ = std::make_unique<Nvml>(bus_id.data());

  int least_priority = 0;
  int greatest_priority = 0;
  STEPCAST_GPU_TRY(cudaDeviceGetStreamPriorityRange(&least_priority, &greatest_priority));
  STEPCAST_GPU_TRY(cudaStreamCreateWithPriority(&stream_, cudaStreamNonBlocking, least_priority));
  STEPCAST_GPU_TRY(
      cudaStreamCreateWithPriority(&other_stream_, cudaStreamNonBlocking, greatest_priority));
  STEPCAST_GPU_TRY(cudaEventCreate(&start_));
  STEPCAST_GPU_TRY(cudaEventCreate(&end_));
  STEPCAST_GPU_TRY(cublasLtCreate(&blas_));
  workspace_bytes_ = properties_.major >= 9 ? kHopperWorkspace : kEarlierWorkspace;
  STEPCAST_GPU_TRY(cudaMalloc(&workspace_, workspace_bytes_));
  STEPCAST_GPU_TRY(cudaMalloc(reinterpret_cast<void**>(&device_one_), 256));
  const float one = 1.0f;
  STEPCAST_GPU_TRY(cudaMemcpy(device_one_, &one, sizeof(one), cudaMemcpyHostToDevice));
  STEPCAST_GPU_TRY(cudaMalloc(&scratch_, 4096));
  STEPCAST_GPU_TRY(cudaMemset(scratch_, 0, 4096));
  STEPCAST_GPU_TRY(
      cudaMalloc(reinterpret_cast<void**>(&indices_), kIndexCount * sizeof(std::int64_t)));
  STEPCAST_GPU_TRY(cudaMallocHost(&pinned_, kPinnedBytes));
  std::fill_n(static_cast<unsigned char*>(pinned_), kPinnedBytes, 0x5a);

  std::size_t free_bytes = 0;
  std::size_t total_bytes = 0;
  STEPCAST_GPU_TRY(cudaMemGetInfo(&free_bytes, &total_bytes));
  // Leaves room for what libraries allocate on their own.
  const auto share = static_cast<std::int64_t>(static_cast<double>(free_bytes) * 0.42);
  arena_bytes_ = std::min(kMostArenaBytes, share) / 4096 * 4096;
  if (arena_bytes_ < kLeastArenaBytes) {
    return Unsupported("only " + std::to_string(free_bytes >> 20) +
                       " MiB of device memory are free; is it in use?");
  }
  STEPCAST_GPU_TRY(
      cudaMalloc(reinterpret_cast<void**>(&inputs_), static_cast<std::size_t>(arena_bytes_)));
  STEPCAST_GPU_TRY(
      cudaMalloc(reinterpret_cast<void**>(&outputs_), static_cast<std::size_t>(arena_bytes_)));
  STEPCAST_GPU_RETURN_IF_FAILED(PrepareData(kStepcastGpuBf16, /*outputs_too=*/true));

  facts = StepcastGpuFacts{};
  CopyText(properties_.name, facts.name, sizeof(facts.name));
  int driver = 0;
  int runtime = 0;
  STEPCAST_GPU_TRY(cudaDriverGetVersion(&driver));
  STEPCAST_GPU_TRY(cudaRuntimeGetVersion(&runtime));
  const std::string driver_version = nvml_->driver_version();
  CopyText((driver_version.empty() ? "" : driver_version + ", ") + "CUDA " + CudaVersion(driver),
           facts.driver, sizeof(facts.driver));
  CopyText(CudaVersion(runtime), facts.runtime, sizeof(facts.runtime));
  const std::size_t blas = cublasLtGetVersion();
  CopyText(std::to_string(blas / 10000) + "." + std::to_string(blas / 100 % 100) + "." +
               std::to_string(blas % 100),
           facts.cublaslt, sizeof(facts.cublaslt));
  facts.compute_major = properties_.major;
  facts.compute_minor = properties_.minor;
  facts.multiprocessors = properties_.multiProcessorCount;
  facts.visible_devices = devices;
  facts.memory_bytes = static_cast<std::int64_t>(properties_.totalGlobalMem);
  facts.free_bytes = static_cast<std::int64_t>(free_bytes);
  facts.l2_bytes = properties_.l2CacheSize;
  facts.sm_clock_mhz = nvml_->sm_clock_mhz();
  facts.max_sm_clock_mhz = nvml_->max_sm_clock_mhz();
  facts.memory_clock_mhz = nvml_->memory_clock_mhz();
  facts.power_limit_w = nvml_->power_limit_w();
  facts.temperature_c = nvml_->temperature_c();
  return {};
}

Session::~Session() {
  // Nothing can be done about failures here.
  const cudaError_t state = cudaDeviceSynchronize();
  if (blas_ != nullptr) (void)cublasLtDestroy(blas_);
  for (void* memory :
       {workspace_, static_cast<void*>(device_one_), scratch_, static_cast<void*>(indices_),
        static_cast<void*>(inputs_), static_cast<void*>(outputs_)}) {
    if (memory != nullptr) (void)cudaFree(memory);
  }
  if (pinned_ != nullptr) (void)cudaFreeHost(pinned_);
  if (start_ != nullptr) (void)cudaEventDestroy(start_);
  if (end_ != nullptr) (void)cudaEventDestroy(end_);
  if (stream_ != nullptr) (void)cudaStreamDestroy(stream_);
  if (other_stream_ != nullptr) (void)cudaStreamDestroy(other_stream_);
  // A broken context stays broken until then; a new session may follow.
  if (state != cudaSuccess && properties_.major > 0) (void)cudaDeviceReset();
  (void)cudaGetLastError();
}

Status Session::PrepareData(int dtype, bool outputs_too) {
  if (inputs_dtype_ != dtype) {
    STEPCAST_GPU_TRY(LaunchFillNormal(dtype, inputs_, arena_bytes_, /*seed=*/1, stream_));
    STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
    inputs_dtype_ = dtype;
  }
  if (outputs_too) {
    // Sums go on from what lies there, so it must be numbers of the output's type.
    if (outputs_dtype_ != dtype) {
      STEPCAST_GPU_TRY(LaunchFillNormal(dtype, outputs_, arena_bytes_, /*seed=*/2, stream_));
      STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
      outputs_dtype_ = dtype;
    }
  } else {
    outputs_dtype_ = -1;  // About to be overwritten.
  }
  return {};
}

Status Session::PrepareIndices(std::int64_t count, std::int64_t limit) {
  if (count > kIndexCount) return Unsupported(std::to_string(count) + " tokens are too many");
  STEPCAST_GPU_TRY(LaunchFillIndices(indices_, count, limit, stream_));
  return {};
}

Status Session::MakeSlots(const Carver& one, std::vector<Carver>& slots) const {
  constexpr std::int64_t kMostSlots = 256;
  if (one.in_bytes() > arena_bytes_ || one.out_bytes() > arena_bytes_) {
    return Unsupported(std::to_string((one.in_bytes() + one.out_bytes()) >> 20) +
                       " MiB of operands do not fit the memory set aside");
  }
  const std::int64_t bytes = std::max<std::int64_t>(one.in_bytes() + one.out_bytes(), 1);
  // Four times the cache: what was used last time is gone when a set comes round again.
  const std::int64_t target = 4 * std::max<std::int64_t>(properties_.l2CacheSize, 32 << 20);
  std::int64_t count = std::clamp<std::int64_t>((target + bytes - 1) / bytes, 2, kMostSlots);
  if (one.in_bytes() > 0) count = std::min(count, arena_bytes_ / one.in_bytes());
  if (one.out_bytes() > 0) count = std::min(count, arena_bytes_ / one.out_bytes());
  slots.clear();
  for (std::int64_t i = 0; i < count; ++i) {
    slots.emplace_back(inputs_ + i * one.in_bytes(), outputs_ + i * one.out_bytes());
  }
  return {};
}

Status Session::TimeOnce(cudaStream_t stream, const std::function<Status()>& body, double& us) {
  STEPCAST_GPU_TRY(cudaEventRecord(start_, stream));
  STEPCAST_GPU_RETURN_IF_FAILED(body());
  STEPCAST_GPU_TRY(cudaEventRecord(end_, stream));
  STEPCAST_GPU_TRY(cudaEventSynchronize(end_));
  float milliseconds = 0;
  STEPCAST_GPU_TRY(cudaEventElapsedTime(&milliseconds, start_, end_));
  us = milliseconds * 1e3;
  return {};
}

namespace {

/// Medians of batches; what a batch took is divided by its launches.
void Summarize(std::vector<double> batches_us, std::int64_t launches_each,
               StepcastGpuTiming& timing) {
  std::sort(batches_us.begin(), batches_us.end());
  const auto each = static_cast<double>(launches_each);
  const std::size_t middle = batches_us.size() / 2;
  const double median = batches_us.size() % 2 == 1
                            ? batches_us[middle]
                            : (batches_us[middle - 1] + batches_us[middle]) / 2;
  timing.median_us = median / each;
  timing.low_us = batches_us.front() / each;
  timing.high_us = batches_us.back() / each;
  timing.launches = launches_each * static_cast<std::int64_t>(batches_us.size());
}

}  // namespace

Status Session::Time(const Launch& launch, std::size_t slots, StepcastGpuTiming& timing) {
  constexpr std::int64_t kWarmUps = 2;
  constexpr std::int64_t kEstimated = 3;
  /// Below this the host's launches may limit the rate.
  constexpr double kShortUs = 40;
  if (record_ != nullptr) return Record(launch, slots);
  std::size_t slot = 0;
  const auto next = [&] { return slot++ % slots; };
  for (std::int64_t i = 0; i < kWarmUps; ++i) {
    STEPCAST_GPU_RETURN_IF_FAILED(launch(stream_, next()));
  }
  STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
  double us = 0;
  STEPCAST_GPU_TRY(LaunchSpin(30'000, stream_));
  STEPCAST_GPU_RETURN_IF_FAILED(TimeOnce(
      stream_,
      [&]() -> Status {
        for (std::int64_t i = 0; i < kEstimated; ++i) {
          STEPCAST_GPU_RETURN_IF_FAILED(launch(stream_, next()));
        }
        return {};
      },
      us));
  const double estimate_us = std::max(us / kEstimated, 0.5);
  return estimate_us < kShortUs ? TimeWithGraph(launch, slots, estimate_us, timing)
                                : TimeDirectly(launch, slots, estimate_us, timing);
}

Status Session::Record(const Launch& launch, std::size_t slots) {
  constexpr std::size_t kWarmUps = 2;
  constexpr std::size_t kRecorded = 20;
  const std::string& why_not = CuptiRecorder::Start();
  if (!why_not.empty()) return Unsupported(why_not);
  CuptiRecorder::Records records;
  for (std::size_t i = 0; i < kWarmUps; ++i) {
    STEPCAST_GPU_RETURN_IF_FAILED(launch(stream_, i % slots));
  }
  STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
  STEPCAST_GPU_RETURN_IF_FAILED(CuptiRecorder::Take(records));  // of no use
  for (std::size_t i = 0; i < kRecorded; ++i) {
    STEPCAST_GPU_RETURN_IF_FAILED(CuptiRecorder::Enter(i + 1));
    Status launched = launch(stream_, (kWarmUps + i) % slots);
    const Status left = CuptiRecorder::Leave();
    STEPCAST_GPU_RETURN_IF_FAILED(launched);
    STEPCAST_GPU_RETURN_IF_FAILED(left);
  }
  STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
  STEPCAST_GPU_RETURN_IF_FAILED(CuptiRecorder::Take(records));
  if (!records.error.empty()) return Failed(records.error);
  record_->activities = records.activities->data();
  record_->activity_count = static_cast<std::int64_t>(records.activities->size());
  record_->launches = kRecorded;
  record_->dropped = records.dropped;
  return {};
}

Status Session::TimeDirectly(const Launch& launch, std::size_t slots, double estimate_us,
                             StepcastGpuTiming& timing) {
  constexpr double kBatchUs = 1500;
  constexpr double kLongUs = 10'000;
  const auto launches =
      static_cast<std::int64_t>(std::clamp(std::ceil(kBatchUs / estimate_us), 1.0, 64.0));
  const int batches = estimate_us > kLongUs ? 4 : 7;
  std::size_t slot = 0;
  std::vector<double> batches_us;
  for (int batch = 0; batch < batches; ++batch) {
    double us = 0;
    STEPCAST_GPU_TRY(LaunchSpin(30'000, stream_));
    STEPCAST_GPU_RETURN_IF_FAILED(TimeOnce(
        stream_,
        [&]() -> Status {
          for (std::int64_t i = 0; i < launches; ++i) {
            STEPCAST_GPU_RETURN_IF_FAILED(launch(stream_, slot++ % slots));
          }
          return {};
        },
        us));
    batches_us.push_back(us);
  }
  Summarize(std::move(batches_us), launches, timing);
  return {};
}

Status Session::TimeWithGraph(const Launch& launch, std::size_t slots, double estimate_us,
                              StepcastGpuTiming& timing) {
  constexpr double kBatchUs = 800;
  constexpr int kBatches = 7;
  const auto launches =
      static_cast<std::int64_t>(std::clamp(std::ceil(kBatchUs / estimate_us), 20.0, 256.0));
  STEPCAST_GPU_TRY(cudaStreamBeginCapture(stream_, cudaStreamCaptureModeThreadLocal));
  Status launched;
  for (std::int64_t i = 0; i < launches && launched.ok(); ++i) {
    launched = launch(stream_, static_cast<std::size_t>(i) % slots);
  }
  cudaGraph_t graph = nullptr;
  const Status captured = Check(cudaStreamEndCapture(stream_, &graph), "cudaStreamEndCapture");
  if (!launched.ok() || !captured.ok()) {
    if (graph != nullptr) (void)cudaGraphDestroy(graph);
    return launched.ok() ? captured : launched;
  }
  cudaGraphExec_t executable = nullptr;
  const Status made = Check(cudaGraphInstantiate(&executable, graph, 0), "cudaGraphInstantiate");
  (void)cudaGraphDestroy(graph);
  STEPCAST_GPU_RETURN_IF_FAILED(made);

  // The host's part of a graph launch grows with its nodes.
  const std::int64_t head_start_ns = 60'000 + 400 * launches;
  const auto measure = [&]() -> Status {
    STEPCAST_GPU_TRY(cudaGraphLaunch(executable, stream_));  // Warm-up, and upload.
    STEPCAST_GPU_TRY(cudaStreamSynchronize(stream_));
    std::vector<double> batches_us;
    for (int batch = 0; batch < kBatches; ++batch) {
      double us = 0;
      STEPCAST_GPU_TRY(LaunchSpin(head_start_ns, stream_));
      STEPCAST_GPU_RETURN_IF_FAILED(TimeOnce(
          stream_,
          [&]() -> Status {
            STEPCAST_GPU_TRY(cudaGraphLaunch(executable, stream_));
            return {};
          },
          us));
      batches_us.push_back(us);
    }
    Summarize(std::move(batches_us), launches, timing);
    return {};
  };
  Status measured = measure();
  (void)cudaGraphExecDestroy(executable);
  return measured;
}

}  // namespace stepcast::cuda
