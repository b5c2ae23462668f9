#include "validation/execute/cuda/communicators.h"

#include <cstring>
#include <string>
#include <vector>

#include "profiles/collect/cuda/nccl.h"

#if __has_include(<nccl.h>)

namespace stepcast::cuda {

struct Communicators::State {
  std::vector<ncclComm_t> communicators;

  ~State() {
    // What is still under way has no end any more.
    for (ncclComm_t communicator : communicators) {
      if (communicator != nullptr) (void)NcclLibrary().abort(communicator);
    }
  }
};

Communicators::Communicators() : state_(std::make_unique<State>()) {}
Communicators::~Communicators() = default;

Status Communicators::MakeId(StepcastGpuId& id) {
  static_assert(sizeof(ncclUniqueId) == sizeof(StepcastGpuId));
  if (!NcclLibrary().complete) return Unsupported("libnccl.so.2 cannot be loaded");
  ncclUniqueId made{};
  STEPCAST_NCCL_TRY(NcclLibrary().get_unique_id(&made));
  std::memcpy(id.bytes, &made, sizeof(made));
  return {};
}

Status Communicators::Connect(const StepcastGpuPlan& plan, const StepcastGpuId* ids) {
  if (!NcclLibrary().complete) return Unsupported("libnccl.so.2 cannot be loaded");
  const auto count = static_cast<std::size_t>(plan.communicator_count);
  state_->communicators.assign(count, nullptr);
  for (std::size_t i = 0; i < count; ++i) {
    ncclUniqueId id{};
    std::memcpy(&id, ids[i].bytes, sizeof(id));
    STEPCAST_NCCL_TRY(NcclLibrary().init_rank(
        &state_->communicators[i], plan.communicators[i].members, id, plan.communicators[i].own));
  }
  return {};
}

Status Communicators::Launch(const StepcastGpuLaunch& launch, const Buffers& buffers,
                             cudaStream_t stream) {
  const Nccl& nccl = NcclLibrary();
  if (launch.kind == kStepcastGpuLaunchGroupStart) {
    STEPCAST_NCCL_TRY(nccl.group_start());
    return {};
  }
  if (launch.kind == kStepcastGpuLaunchGroupEnd) {
    STEPCAST_NCCL_TRY(nccl.group_end());
    return {};
  }
  const auto own = static_cast<std::size_t>(launch.communicator);
  if (own >= state_->communicators.size()) return Failed("ranks are not connected");
  ncclComm_t const communicator = state_->communicators[own];
  const auto from = static_cast<std::size_t>(buffers.from_elements);
  const auto to = static_cast<std::size_t>(buffers.to_elements);
  switch (launch.kind) {
    case kStepcastGpuLaunchAllReduce:
      STEPCAST_NCCL_TRY(
          nccl.all_reduce(buffers.from, buffers.to, to, ncclFloat, ncclSum, communicator, stream));
      return {};
    case kStepcastGpuLaunchAllGather:
      STEPCAST_NCCL_TRY(
          nccl.all_gather(buffers.from, buffers.to, from, ncclFloat, communicator, stream));
      return {};
    case kStepcastGpuLaunchReduceScatter:
      STEPCAST_NCCL_TRY(nccl.reduce_scatter(buffers.from, buffers.to, to, ncclFloat, ncclSum,
                                            communicator, stream));
      return {};
    case kStepcastGpuLaunchSend:
      STEPCAST_NCCL_TRY(
          nccl.send(buffers.from, from, ncclFloat, launch.peer, communicator, stream));
      return {};
    case kStepcastGpuLaunchReceive:
      STEPCAST_NCCL_TRY(nccl.receive(buffers.to, to, ncclFloat, launch.peer, communicator, stream));
      return {};
    default:
      return Unsupported("not a launch between ranks");
  }
}

Status Communicators::CheckPeers() const {
  for (ncclComm_t communicator : state_->communicators) {
    if (communicator == nullptr) continue;
    ncclResult_t state = ncclSuccess;
    STEPCAST_NCCL_TRY(NcclLibrary().get_async_error(communicator, &state));
    STEPCAST_GPU_RETURN_IF_FAILED(CheckNccl(state, "a collective or transfer"));
  }
  return {};
}

}  // namespace stepcast::cuda

#else  // No NCCL headers.

namespace stepcast::cuda {

struct Communicators::State {};
Communicators::Communicators() = default;
Communicators::~Communicators() = default;
Status Communicators::MakeId(StepcastGpuId&) { return Unsupported("built without NCCL"); }
Status Communicators::Connect(const StepcastGpuPlan&, const StepcastGpuId*) {
  return Unsupported("built without NCCL");
}
Status Communicators::Launch(const StepcastGpuLaunch&, const Buffers&, cudaStream_t) {
  return Unsupported("built without NCCL");
}
Status Communicators::CheckPeers() const { return {}; }

}  // namespace stepcast::cuda

#endif
