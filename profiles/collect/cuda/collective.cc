#include "profiles/collect/cuda/collective.h"

#include "profiles/collect/cuda/kernels.h"
#include "profiles/collect/cuda/nccl.h"

#if __has_include(<nccl.h>)

#include <algorithm>
#include <barrier>
#include <string>
#include <thread>
#include <vector>

namespace stepcast::cuda {
namespace {

/// What one member needs.
struct Member {
  int device = 0;
  ncclComm_t communicator = nullptr;
  cudaStream_t stream = nullptr;
  cudaEvent_t start = nullptr;
  cudaEvent_t end = nullptr;
  char* send = nullptr;
  char* receive = nullptr;
};

constexpr std::int64_t kElement = 2;  // bf16

/// One collective on a member's stream. `bytes` as nccl-tests count them.
Status Launch(const StepcastGpuCollective& collective, const Member& member, int rank) {
  const Nccl& nccl = NcclLibrary();
  const auto elements = static_cast<std::size_t>(collective.bytes / kElement);
  const auto members = static_cast<std::size_t>(collective.gpus);
  const std::size_t part = elements / members;
  switch (collective.kind) {
    case kStepcastGpuAllReduce:
      STEPCAST_NCCL_TRY(nccl.all_reduce(member.send, member.receive, elements, ncclBfloat16,
                                        ncclSum, member.communicator, member.stream));
      return {};
    case kStepcastGpuAllGather:
      STEPCAST_NCCL_TRY(nccl.all_gather(member.send, member.receive, part, ncclBfloat16,
                                        member.communicator, member.stream));
      return {};
    case kStepcastGpuReduceScatter:
      STEPCAST_NCCL_TRY(nccl.reduce_scatter(member.send, member.receive, part, ncclBfloat16,
                                            ncclSum, member.communicator, member.stream));
      return {};
    case kStepcastGpuAllToAll:
      STEPCAST_NCCL_TRY(nccl.group_start());
      for (std::size_t peer = 0; peer < members; ++peer) {
        const std::size_t at = peer * part * kElement;
        STEPCAST_NCCL_TRY(nccl.send(member.send + at, part, ncclBfloat16, static_cast<int>(peer),
                                    member.communicator, member.stream));
        STEPCAST_NCCL_TRY(nccl.receive(member.receive + at, part, ncclBfloat16,
                                       static_cast<int>(peer), member.communicator, member.stream));
      }
      STEPCAST_NCCL_TRY(nccl.group_end());
      return {};
    case kStepcastGpuSendReceive:
      // To the next member, from the one before: a ring, as nccl-tests' sendrecv.
      STEPCAST_NCCL_TRY(nccl.group_start());
      STEPCAST_NCCL_TRY(nccl.send(member.send, elements, ncclBfloat16, (rank + 1) % collective.gpus,
                                  member.communicator, member.stream));
      STEPCAST_NCCL_TRY(nccl.receive(member.receive, elements, ncclBfloat16,
                                     (rank + collective.gpus - 1) % collective.gpus,
                                     member.communicator, member.stream));
      STEPCAST_NCCL_TRY(nccl.group_end());
      return {};
    default:
      return Unsupported("not a collective");
  }
}

}  // namespace

struct Collectives::Group {
  std::vector<Member> members;
  std::int64_t buffer_bytes = 0;

  ~Group() {
    for (Member& member : members) {
      (void)cudaSetDevice(member.device);
      if (member.communicator != nullptr) (void)NcclLibrary().destroy(member.communicator);
      if (member.start != nullptr) (void)cudaEventDestroy(member.start);
      if (member.end != nullptr) (void)cudaEventDestroy(member.end);
      if (member.stream != nullptr) (void)cudaStreamDestroy(member.stream);
      if (member.send != nullptr) (void)cudaFree(member.send);
      if (member.receive != nullptr) (void)cudaFree(member.receive);
    }
    (void)cudaSetDevice(0);
  }

  Status Make(int gpus) {
    constexpr std::int64_t kLargest = std::int64_t{2} << 30;
    buffer_bytes = kLargest;
    members.resize(static_cast<std::size_t>(gpus));
    std::vector<int> devices(members.size());
    for (int i = 0; i < gpus; ++i) devices[static_cast<std::size_t>(i)] = i;
    std::vector<ncclComm_t> communicators(members.size(), nullptr);
    STEPCAST_NCCL_TRY(NcclLibrary().init_all(communicators.data(), gpus, devices.data()));
    for (std::size_t i = 0; i < members.size(); ++i) members[i].communicator = communicators[i];
    for (std::size_t i = 0; i < members.size(); ++i) {
      Member& member = members[i];
      member.device = devices[i];
      STEPCAST_GPU_TRY(cudaSetDevice(member.device));
      STEPCAST_GPU_TRY(cudaStreamCreateWithFlags(&member.stream, cudaStreamNonBlocking));
      STEPCAST_GPU_TRY(cudaEventCreate(&member.start));
      STEPCAST_GPU_TRY(cudaEventCreate(&member.end));
      const auto bytes = static_cast<std::size_t>(buffer_bytes);
      STEPCAST_GPU_TRY(cudaMalloc(reinterpret_cast<void**>(&member.send), bytes));
      STEPCAST_GPU_TRY(cudaMalloc(reinterpret_cast<void**>(&member.receive), bytes));
      STEPCAST_GPU_TRY(
          LaunchFillNormal(kStepcastGpuBf16, member.send, buffer_bytes, 4, member.stream));
      STEPCAST_GPU_TRY(cudaStreamSynchronize(member.stream));
    }
    STEPCAST_GPU_TRY(cudaSetDevice(0));
    return {};
  }
};

Collectives::Collectives() = default;
Collectives::~Collectives() = default;

std::string Collectives::Version() {
  int version = 0;
  if (!NcclLibrary().complete || NcclLibrary().get_version(&version) != ncclSuccess) return "";
  return std::to_string(version / 10000) + "." + std::to_string(version / 100 % 100) + "." +
         std::to_string(version % 100);
}

Status Collectives::Time(const StepcastGpuCollective& collective, StepcastGpuTiming& timing) {
  constexpr int kWarmUps = 5;
  constexpr int kBatches = 7;
  if (!NcclLibrary().complete) return Unsupported("libnccl.so.2 cannot be loaded");
  if (collective.gpus < 2 || collective.bytes < kElement * collective.gpus) {
    return Unsupported("a collective has two members or more");
  }
  if (group_ == nullptr || group_->members.size() != static_cast<std::size_t>(collective.gpus)) {
    group_.reset();
    auto group = std::make_unique<Group>();
    STEPCAST_GPU_RETURN_IF_FAILED(group->Make(collective.gpus));
    group_ = std::move(group);
  }
  if (collective.bytes > group_->buffer_bytes) return Unsupported("larger than the buffers");

  // A thread for each member: from one thread, the host's part would grow with their number.
  const std::size_t members = group_->members.size();
  const int launches = static_cast<int>(
      std::clamp<std::int64_t>((std::int64_t{64} << 20) / collective.bytes, 4, 50));
  std::vector<Status> statuses(members);
  std::vector<std::vector<double>> times(members);
  std::barrier<> together(static_cast<std::ptrdiff_t>(members));
  const auto work = [&](std::size_t rank) -> Status {
    const Member& member = group_->members[rank];
    Status status = Check(cudaSetDevice(member.device), "cudaSetDevice");
    for (int batch = -1; batch < kBatches; ++batch) {
      // Whoever failed still comes to the barrier; a collective that lacks a member ends with the
      // process, which NCCL cannot avoid.
      together.arrive_and_wait();
      if (!status.ok()) continue;
      const int count = batch < 0 ? kWarmUps : launches;
      const auto measure = [&]() -> Status {
        STEPCAST_GPU_TRY(cudaEventRecord(member.start, member.stream));
        for (int i = 0; i < count; ++i) {
          STEPCAST_GPU_RETURN_IF_FAILED(Launch(collective, member, static_cast<int>(rank)));
        }
        STEPCAST_GPU_TRY(cudaEventRecord(member.end, member.stream));
        STEPCAST_GPU_TRY(cudaStreamSynchronize(member.stream));
        float milliseconds = 0;
        STEPCAST_GPU_TRY(cudaEventElapsedTime(&milliseconds, member.start, member.end));
        if (batch >= 0) times[rank].push_back(milliseconds * 1e3 / count);
        return {};
      };
      status = measure();
    }
    return status;
  };
  std::vector<std::thread> threads;
  for (std::size_t rank = 0; rank < members; ++rank) {
    threads.emplace_back([&, rank] { statuses[rank] = work(rank); });
  }
  for (std::thread& thread : threads) thread.join();
  (void)cudaSetDevice(0);
  for (Status& status : statuses) {
    if (!status.ok()) return status;
  }
  std::vector<double> slowest;
  for (int batch = 0; batch < kBatches; ++batch) {
    double most = 0;
    for (const std::vector<double>& of_rank : times) {
      most = std::max(most, of_rank[static_cast<std::size_t>(batch)]);
    }
    slowest.push_back(most);
  }
  std::sort(slowest.begin(), slowest.end());
  timing.median_us = slowest[slowest.size() / 2];
  timing.low_us = slowest.front();
  timing.high_us = slowest.back();
  timing.launches = static_cast<std::int64_t>(launches) * kBatches;
  return {};
}

}  // namespace stepcast::cuda

#else  // No NCCL headers.

namespace stepcast::cuda {

struct Collectives::Group {};
Collectives::Collectives() = default;
Collectives::~Collectives() = default;
std::string Collectives::Version() { return ""; }
Status Collectives::Time(const StepcastGpuCollective&, StepcastGpuTiming&) {
  return Unsupported("built without NCCL");
}

}  // namespace stepcast::cuda

#endif
