/// \file
/// Communicators of NCCL of one rank, and the launches that go over them.
#pragma once

#include <cuda_runtime_api.h>

#include <memory>

#include "profiles/collect/cuda/status.h"
#include "validation/execute/gpu_executor_api.h"

namespace stepcast::cuda {

class Communicators {
 public:
  Communicators();
  ~Communicators();
  Communicators(const Communicators&) = delete;
  Communicators& operator=(const Communicators&) = delete;

  static Status MakeId(StepcastGpuId& id);
  /// Returns when all members have called it.
  Status Connect(const StepcastGpuPlan& plan, const StepcastGpuId* ids);

  struct Buffers {
    const float* from = nullptr;
    float* to = nullptr;
    std::int64_t from_elements = 0;
    std::int64_t to_elements = 0;
  };
  /// Of a kind between ranks, or the start or end of a group.
  Status Launch(const StepcastGpuLaunch& launch, const Buffers& buffers, cudaStream_t stream);
  /// What went wrong on a communicator since, such as a peer that is gone.
  Status CheckPeers() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stepcast::cuda
