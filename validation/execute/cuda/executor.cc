#include "validation/execute/cuda/executor.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <limits>

#include "profiles/collect/cuda/cupti_recorder.h"
#include "simulator/program/op.h"
#include "validation/execute/cuda/communicators.h"
#include "validation/execute/cuda/launch_function.h"

namespace stepcast::cuda {
namespace {

constexpr std::size_t kWorkspaceBytes = 32u << 20;  // as in profiles/collect/cuda/session.cc

std::int64_t NowNs() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool IsBetweenRanks(const StepcastGpuLaunch& launch) {
  return launch.kind >= kStepcastGpuLaunchAllReduce && launch.kind <= kStepcastGpuLaunchGroupEnd;
}

bool IsWork(const StepcastGpuLaunch& launch) {
  return launch.kind == kStepcastGpuLaunchFunction || launch.kind == kStepcastGpuLaunchCopy;
}

/// cuBLASLt asks for the alignment of pointers, at most 256 bytes.
std::uint32_t AlignmentOf(std::int64_t offset) {
  constexpr std::int64_t kMost = 256;
  const std::int64_t bytes = offset * static_cast<std::int64_t>(sizeof(float));
  std::int64_t alignment = kMost;
  while (bytes % alignment != 0) alignment /= 2;
  return static_cast<std::uint32_t>(alignment);
}

}  // namespace

Status Executor::Open(int device, const StepcastGpuPlan& plan,
                      const StepcastGpuExecutorSettings& settings,
                      std::unique_ptr<Executor>& executor) {
  std::unique_ptr<Executor> opened(new Executor(plan, settings));
  STEPCAST_GPU_RETURN_IF_FAILED(opened->Initialize(device));
  executor = std::move(opened);
  return {};
}

Executor::Executor(const StepcastGpuPlan& plan, const StepcastGpuExecutorSettings& settings)
    : plan_(plan), settings_(settings), communicators_(std::make_unique<Communicators>()) {}

Status Executor::Initialize(int device) {
  STEPCAST_GPU_RETURN_IF_FAILED(CheckPlan());
  int devices = 0;
  STEPCAST_GPU_TRY(cudaGetDeviceCount(&devices));
  if (device < 0 || device >= devices) {
    return {kStepcastGpuNoDevice, "no CUDA device " + std::to_string(device) + "; " +
                                      std::to_string(devices) + " are visible"};
  }
  note_ = CuptiRecorder::Start();  // before the context, so that it sees all of it
  if (!note_.empty()) note_ = "times are from CUDA events: " + note_;
  STEPCAST_GPU_TRY(cudaSetDevice(device));
  STEPCAST_GPU_TRY(cudaFree(nullptr));  // Creates the context.
  STEPCAST_GPU_TRY(
      cudaDeviceGetAttribute(&multiprocessors_, cudaDevAttrMultiProcessorCount, device));
  const std::size_t arena = static_cast<std::size_t>(plan_.arena_elements) * sizeof(float);
  std::size_t free_bytes = 0;
  std::size_t total_bytes = 0;
  STEPCAST_GPU_TRY(cudaMemGetInfo(&free_bytes, &total_bytes));
  if (arena > free_bytes) {
    return Unsupported("the step needs " + std::to_string(arena >> 20) + " MiB, of which " +
                       std::to_string(free_bytes >> 20) +
                       " MiB are free; take a smaller model or micro-batch");
  }
  STEPCAST_GPU_TRY(
      cudaMalloc(reinterpret_cast<void**>(&arena_), std::max<std::size_t>(arena, 256)));
  const std::size_t pieces = static_cast<std::size_t>(plan_.piece_count) * sizeof(StepcastGpuPiece);
  STEPCAST_GPU_TRY(
      cudaMalloc(reinterpret_cast<void**>(&pieces_), std::max<std::size_t>(pieces, 256)));
  STEPCAST_GPU_TRY(cudaMemcpy(pieces_, plan_.pieces, pieces, cudaMemcpyHostToDevice));
  STEPCAST_GPU_TRY(cudaStreamSynchronize(nullptr));
  streams_.resize(static_cast<std::size_t>(plan_.streams), nullptr);
  for (cudaStream_t& stream : streams_) {
    STEPCAST_GPU_TRY(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
  }
  events_.resize(static_cast<std::size_t>(plan_.events), nullptr);
  for (cudaEvent_t& event : events_) {
    STEPCAST_GPU_TRY(cudaEventCreateWithFlags(&event, cudaEventDisableTiming));
  }
  STEPCAST_GPU_TRY(cudaEventCreate(&base_));
  STEPCAST_GPU_TRY(cublasLtCreate(&blas_));
  return PrepareProducts();
}

// The plan comes from the program, not from a user; a wrong one must still not harm.
Status Executor::CheckPlan() const {
  for (std::int64_t i = 0; i < plan_.piece_count; ++i) {
    STEPCAST_GPU_RETURN_IF_FAILED(CheckRange(plan_.pieces[i].offset, plan_.pieces[i].elements));
  }
  for (std::int64_t i = 0; i < plan_.launch_count; ++i) {
    const StepcastGpuLaunch& launch = plan_.launches[i];
    const bool has_event = launch.kind == kStepcastGpuLaunchRecord ||
                           launch.kind == kStepcastGpuLaunchWait ||
                           launch.kind == kStepcastGpuLaunchHostWait;
    // The host's own wait has no stream.
    const bool has_stream = launch.kind != kStepcastGpuLaunchHostWait;
    if ((has_stream && (launch.stream < 0 || launch.stream >= plan_.streams)) ||
        (has_event && (launch.event < 0 || launch.event >= plan_.events)) ||
        launch.operands > STEPCAST_GPU_MOST_OPERANDS ||
        launch.communicator >= plan_.communicator_count) {
      return Unsupported("launch " + std::to_string(i) + " does not fit its plan");
    }
    for (std::uint32_t o = 0; o < launch.operands; ++o) {
      const StepcastGpuOperand& operand = launch.operand[o];
      if (std::int64_t{operand.first_piece} + operand.pieces > plan_.piece_count) {
        return Unsupported("launch " + std::to_string(i) + " has operands outside its plan");
      }
    }
  }
  return {};
}

Status Executor::CheckRange(std::int64_t offset, std::int64_t elements) const {
  if (offset < 0 || elements < 0 || offset > plan_.arena_elements - elements) {
    return Unsupported(std::to_string(elements) + " numbers at " + std::to_string(offset) +
                       " are outside the memory of the plan");
  }
  return {};
}

Executor::ProductKey Executor::KeyOf(const StepcastGpuLaunch& launch) const {
  std::uint32_t alignment = 256;
  for (std::uint32_t o = 0; o < 3; ++o) {
    alignment =
        std::min(alignment, AlignmentOf(plan_.pieces[launch.operand[o].first_piece].offset));
  }
  return {launch.dims[0],
          launch.dims[1],
          launch.dims[2],
          launch.layout,
          launch.operand[2].access == static_cast<std::int32_t>(Access::kAdd),
          alignment};
}

Status Executor::PrepareProducts() {
  workspace_bytes_ = kWorkspaceBytes;
  workspaces_.assign(streams_.size(), nullptr);
  for (std::int64_t i = 0; i < plan_.launch_count; ++i) {
    const StepcastGpuLaunch& launch = plan_.launches[i];
    if (launch.kind != kStepcastGpuLaunchFunction ||
        static_cast<Function>(launch.function) != Function::kMultiply) {
      continue;
    }
    // Products of different streams may run at once.
    void*& workspace = workspaces_[static_cast<std::size_t>(launch.stream)];
    if (workspace == nullptr) STEPCAST_GPU_TRY(cudaMalloc(&workspace, workspace_bytes_));
    const ProductKey key = KeyOf(launch);
    if (products_.contains(key)) continue;
    StepcastGpuGemm gemm{};
    gemm.dtype = kStepcastGpuFp32;
    gemm.layout = launch.layout;
    gemm.accumulate = std::get<4>(key) ? 1 : 0;
    gemm.m = launch.dims[0];
    gemm.n = launch.dims[1];
    gemm.k = launch.dims[2];
    gemm.batch = 1;
    auto product = std::make_unique<Product>();
    STEPCAST_GPU_RETURN_IF_FAILED(
        Product::Make(blas_, gemm, /*one=*/nullptr, workspace_bytes_, std::get<5>(key), *product));
    products_.emplace(key, std::move(product));
  }
  return {};
}

Executor::~Executor() {
  // Nothing can be done about failures here. Communicators first: what waits for a peer never ends.
  communicators_.reset();
  (void)cudaDeviceSynchronize();
  products_.clear();
  if (blas_ != nullptr) (void)cublasLtDestroy(blas_);
  for (cudaEvent_t event : events_) {
    if (event != nullptr) (void)cudaEventDestroy(event);
  }
  for (const auto* events : {&starts_, &ends_}) {
    for (cudaEvent_t event : *events) {
      if (event != nullptr) (void)cudaEventDestroy(event);
    }
  }
  if (base_ != nullptr) (void)cudaEventDestroy(base_);
  for (cudaStream_t stream : streams_) {
    if (stream != nullptr) (void)cudaStreamDestroy(stream);
  }
  for (void* workspace : workspaces_) {
    if (workspace != nullptr) (void)cudaFree(workspace);
  }
  if (pieces_ != nullptr) (void)cudaFree(pieces_);
  if (arena_ != nullptr) (void)cudaFree(arena_);
  (void)cudaGetLastError();
}

Status Executor::MakeId(StepcastGpuId& id) { return Communicators::MakeId(id); }
Status Executor::Connect(const StepcastGpuId* ids) { return communicators_->Connect(plan_, ids); }

Status Executor::Write(std::int64_t offset, const float* from, std::int64_t elements) {
  STEPCAST_GPU_RETURN_IF_FAILED(CheckRange(offset, elements));
  STEPCAST_GPU_TRY(cudaMemcpy(arena_ + offset, from,
                              static_cast<std::size_t>(elements) * sizeof(float),
                              cudaMemcpyHostToDevice));
  // The last part may still be under way, and our streams do not wait for the default one.
  STEPCAST_GPU_TRY(cudaStreamSynchronize(nullptr));
  return {};
}

Status Executor::Read(std::int64_t offset, float* to, std::int64_t elements) {
  STEPCAST_GPU_RETURN_IF_FAILED(CheckRange(offset, elements));
  STEPCAST_GPU_TRY(cudaMemcpy(to, arena_ + offset,
                              static_cast<std::size_t>(elements) * sizeof(float),
                              cudaMemcpyDeviceToHost));
  return {};
}

FunctionCall Executor::CallOf(const StepcastGpuLaunch& launch, int step) const {
  return {launch, arena_, pieces_, settings_, step};
}

float* Executor::Data(const StepcastGpuLaunch& launch, int operand) const {
  return arena_ + plan_.pieces[launch.operand[operand].first_piece].offset;
}

std::int64_t Executor::Elements(const StepcastGpuLaunch& launch, int operand) const {
  return plan_.pieces[launch.operand[operand].first_piece].elements;
}

std::int64_t Executor::LargestOperand(const StepcastGpuLaunch& launch) const {
  std::int64_t largest = 0;
  for (std::uint32_t o = 0; o < launch.operands; ++o) {
    const StepcastGpuOperand& operand = launch.operand[o];
    std::int64_t elements = 0;
    for (std::uint32_t p = 0; p < operand.pieces; ++p) {
      elements += plan_.pieces[operand.first_piece + p].elements;
    }
    largest = std::max(largest, elements);
  }
  return largest;
}

Status Executor::Launch(const StepcastGpuLaunch& launch, int step) {
  switch (launch.kind) {
    case kStepcastGpuLaunchFunction: {
      if (static_cast<Function>(launch.function) != Function::kMultiply) {
        return LaunchFunction(CallOf(launch, step), LargestOperand(launch), multiprocessors_,
                              StreamOf(launch));
      }
      const ProductOperands operands{Data(launch, 0), Data(launch, 1), Data(launch, 2)};
      return products_.at(KeyOf(launch))
          ->Launch(blas_, operands, workspaces_[static_cast<std::size_t>(launch.stream)],
                   workspace_bytes_, StreamOf(launch));
    }
    case kStepcastGpuLaunchCopy:
      STEPCAST_GPU_TRY(
          cudaMemcpyAsync(Data(launch, 1), Data(launch, 0),
                          static_cast<std::size_t>(Elements(launch, 0)) * sizeof(float),
                          cudaMemcpyDeviceToDevice, StreamOf(launch)));
      return {};
    case kStepcastGpuLaunchRecord:
      STEPCAST_GPU_TRY(
          cudaEventRecord(events_[static_cast<std::size_t>(launch.event)], StreamOf(launch)));
      return {};
    case kStepcastGpuLaunchWait:
      STEPCAST_GPU_TRY(cudaStreamWaitEvent(StreamOf(launch),
                                           events_[static_cast<std::size_t>(launch.event)], 0));
      return {};
    case kStepcastGpuLaunchHostWait: {
      cudaEvent_t const event = events_[static_cast<std::size_t>(launch.event)];
      return Await([event] { return cudaEventQuery(event); }, /*at_once=*/true,
                   "the host's wait for an event");
    }
    default:
      break;
  }
  Communicators::Buffers buffers;
  if (launch.operands > 0) {
    // The one operand of a transfer is what is sent, or what is received.
    const int to = launch.operands > 1 ? 1 : 0;
    buffers = {Data(launch, 0), Data(launch, to), Elements(launch, 0), Elements(launch, to)};
  }
  return communicators_->Launch(launch, buffers, StreamOf(launch));
}

Status Executor::LaunchAll(std::int64_t first, std::int64_t last, int step) {
  const bool recording = CuptiRecorder::recording();
  const auto count = static_cast<std::size_t>(plan_.launch_count);
  if (!recording) {
    starts_.resize(count, nullptr);
    ends_.resize(count, nullptr);
  }
  bool grouped = false;
  std::int64_t group = 0;
  for (std::int64_t i = first; i < last; ++i) {
    const StepcastGpuLaunch& launch = plan_.launches[i];
    const auto at = static_cast<std::size_t>(i);
    const bool starts_group = launch.kind == kStepcastGpuLaunchGroupStart;
    const bool ends_group = launch.kind == kStepcastGpuLaunchGroupEnd;
    // A group runs when it ends, as one launch: its first one.
    if (starts_group) group = i;
    const bool timed = IsWork(launch) || (IsBetweenRanks(launch) && (!grouped || ends_group));
    const std::int64_t number = ends_group ? group : i;
    const auto slot = static_cast<std::size_t>(number);
    if (recording && timed && !starts_group) {
      STEPCAST_GPU_RETURN_IF_FAILED(CuptiRecorder::Enter(static_cast<std::uint64_t>(number) + 1));
    }
    if (!recording && timed && !ends_group) {
      if (starts_[at] == nullptr) {
        STEPCAST_GPU_TRY(cudaEventCreate(&starts_[at]));
        STEPCAST_GPU_TRY(cudaEventCreate(&ends_[at]));
      }
      STEPCAST_GPU_TRY(cudaEventRecord(starts_[at], StreamOf(launch)));
    }
    Status launched = Launch(launch, step);
    if (recording && timed && !starts_group) {
      const Status left = CuptiRecorder::Leave();
      if (launched.ok()) launched = left;
    }
    if (!launched.ok()) {
      launched.message = "launch " + std::to_string(i) + ": " + launched.message;
      return launched;
    }
    if (!recording && timed && !starts_group) {
      STEPCAST_GPU_TRY(cudaEventRecord(ends_[slot], StreamOf(launch)));
    }
    grouped = (grouped || starts_group) && !ends_group;
  }
  return {};
}

// Each question is a record of CUPTI too, so there should not be many of them where nobody waits
// for the answer.
Status Executor::Await(const std::function<cudaError_t()>& query, bool at_once, const char* what) {
  constexpr std::int64_t kPauseNs = 100'000;
  constexpr std::int64_t kBetweenChecksNs = 100'000'000;
  const std::int64_t begun = NowNs();
  std::int64_t checked = begun;
  for (;;) {
    const cudaError_t state = query();
    if (state == cudaSuccess) return {};
    if (state != cudaErrorNotReady) return Check(state, what);
    (void)cudaGetLastError();
    const std::int64_t now = NowNs();
    if (now - checked > kBetweenChecksNs) {
      checked = now;
      STEPCAST_GPU_RETURN_IF_FAILED(communicators_->CheckPeers());
    }
    if (static_cast<double>(now - begun) > settings_.timeout_s * 1e9) {
      return Failed(std::string(what) + " took more than " +
                    std::to_string(static_cast<int>(settings_.timeout_s)) + " s");
    }
    if (at_once) continue;
    const timespec pause{0, kPauseNs};
    (void)nanosleep(&pause, nullptr);
  }
}

Status Executor::Run(std::int64_t first, std::int64_t last, int step,
                     StepcastGpuRunReport& report) {
  if (first < 0 || first > last || last > plan_.launch_count) {
    return Unsupported("launches " + std::to_string(first) + " to " + std::to_string(last) +
                       " are not in the plan");
  }
  report = {};
  activities_.clear();
  std::int64_t base_ns = 0;
  if (!CuptiRecorder::recording() && !streams_.empty()) {
    STEPCAST_GPU_TRY(cudaEventRecord(base_, streams_.front()));
    STEPCAST_GPU_TRY(cudaEventSynchronize(base_));
    base_ns = NowNs();
  }
  STEPCAST_GPU_RETURN_IF_FAILED(LaunchAll(first, last, step));
  for (cudaStream_t stream : streams_) {
    STEPCAST_GPU_RETURN_IF_FAILED(Await([stream] { return cudaStreamQuery(stream); },
                                        /*at_once=*/false, "the end of a stream"));
  }
  if (CuptiRecorder::recording()) {
    STEPCAST_GPU_RETURN_IF_FAILED(ReportCupti(report));
  } else {
    STEPCAST_GPU_RETURN_IF_FAILED(ReportEvents(first, last));
    report.activities = activities_.data();
    report.activity_count = static_cast<std::int64_t>(activities_.size());
    report.clock_offset_ns = base_ns;
  }
  report.note = note_.c_str();
  return {};
}

Status Executor::ReportCupti(StepcastGpuRunReport& report) {
  CuptiRecorder::Records records;
  STEPCAST_GPU_RETURN_IF_FAILED(CuptiRecorder::Take(records));
  note_ = records.error;
  report.activities = records.activities->data();
  report.activity_count = static_cast<std::int64_t>(records.activities->size());
  report.dropped = records.dropped;
  report.from_cupti = 1;
  return CuptiRecorder::ClockOffset(report.clock_offset_ns);
}

// As CUPTI would: each launch an activity, with its number.
Status Executor::ReportEvents(std::int64_t first, std::int64_t last) {
  const auto since_base = [&](cudaEvent_t event, std::int64_t& ns) -> Status {
    float milliseconds = 0;
    STEPCAST_GPU_TRY(cudaEventElapsedTime(&milliseconds, base_, event));
    ns = std::llround(static_cast<double>(milliseconds) * 1e6);
    return {};
  };
  for (std::int64_t i = first; i < last; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (starts_[at] == nullptr) continue;
    StepcastGpuActivity activity{};
    activity.kind = kStepcastGpuActivityKernel;
    activity.stream = static_cast<std::uint32_t>(plan_.launches[i].stream);
    activity.correlation = static_cast<std::uint32_t>(i) + 1;
    STEPCAST_GPU_RETURN_IF_FAILED(since_base(starts_[at], activity.start_ns));
    STEPCAST_GPU_RETURN_IF_FAILED(since_base(ends_[at], activity.end_ns));
    activities_.push_back(activity);
    StepcastGpuActivity correlation{};
    correlation.kind = kStepcastGpuActivityCorrelation;
    correlation.correlation = activity.correlation;
    correlation.external = static_cast<std::uint64_t>(i) + 1;
    activities_.push_back(correlation);
  }
  return {};
}

// Launches back to back between two events, so many that the events' own time does not count.
Status Executor::Measure(std::int64_t first, std::int64_t last, double& median_us) {
  constexpr int kWarmUps = 3;
  constexpr int kBatches = 7;
  constexpr double kBatchUs = 1000;
  constexpr int kMostOfBatch = 200;
  if (first < 0 || first > last || last > plan_.launch_count || streams_.empty()) {
    return Unsupported("nothing to measure");
  }
  cudaStream_t stream = nullptr;
  const auto launch = [&](int times) -> Status {
    for (int t = 0; t < times; ++t) {
      for (std::int64_t i = first; i < last; ++i) {
        if (!IsWork(plan_.launches[i])) continue;
        stream = StreamOf(plan_.launches[i]);
        STEPCAST_GPU_RETURN_IF_FAILED(Launch(plan_.launches[i], /*step=*/1));
      }
    }
    return {};
  };
  STEPCAST_GPU_RETURN_IF_FAILED(launch(kWarmUps));
  median_us = 0;
  if (stream == nullptr) return {};
  cudaEvent_t start = nullptr;
  cudaEvent_t end = nullptr;
  STEPCAST_GPU_TRY(cudaEventCreate(&start));
  const Status made = Check(cudaEventCreate(&end), "cudaEventCreate");
  const auto time = [&](int times, double& us) -> Status {
    STEPCAST_GPU_TRY(cudaEventRecord(start, stream));
    STEPCAST_GPU_RETURN_IF_FAILED(launch(times));
    STEPCAST_GPU_TRY(cudaEventRecord(end, stream));
    STEPCAST_GPU_TRY(cudaEventSynchronize(end));
    float milliseconds = 0;
    STEPCAST_GPU_TRY(cudaEventElapsedTime(&milliseconds, start, end));
    us = static_cast<double>(milliseconds) * 1e3 / times;
    return {};
  };
  const auto measure = [&]() -> Status {
    STEPCAST_GPU_RETURN_IF_FAILED(made);
    double once_us = 0;
    STEPCAST_GPU_RETURN_IF_FAILED(time(kWarmUps, once_us));
    const double wanted = std::ceil(kBatchUs / std::max(once_us, 0.5));
    const int times = static_cast<int>(std::clamp<double>(wanted, 1, kMostOfBatch));
    std::vector<double> batches_us(kBatches);
    for (double& us : batches_us) STEPCAST_GPU_RETURN_IF_FAILED(time(times, us));
    std::sort(batches_us.begin(), batches_us.end());
    median_us = batches_us[batches_us.size() / 2];
    return {};
  };
  Status measured = measure();
  (void)cudaEventDestroy(start);
  if (end != nullptr) (void)cudaEventDestroy(end);
  // Records of it are nobody's.
  if (measured.ok() && CuptiRecorder::recording()) {
    CuptiRecorder::Records records;
    measured = CuptiRecorder::Take(records);
  }
  return measured;
}

}  // namespace stepcast::cuda
