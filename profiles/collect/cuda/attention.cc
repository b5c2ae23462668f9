#include "profiles/collect/cuda/attention.h"

#include <algorithm>
#include <string>
#include <vector>

namespace stepcast::cuda {

#if STEPCAST_HAVE_CUDNN

namespace {

AttentionOperands Carve(const StepcastGpuAttention& attention, std::int64_t workspace_bytes,
                        Carver& carver) {
  constexpr std::int64_t kElement = 2;
  constexpr std::int64_t kFloat = 4;
  const std::int64_t queries =
      attention.batch * attention.q_seq * attention.q_heads * attention.head_dim * kElement;
  const std::int64_t keys =
      attention.batch * attention.kv_seq * attention.kv_heads * attention.head_dim * kElement;
  AttentionOperands operands;
  operands.q = carver.Input(queries);
  operands.k = carver.Input(keys);
  operands.v = carver.Input(keys);
  operands.o = carver.Output(queries);
  operands.statistics =
      carver.Output(attention.batch * attention.q_heads * attention.q_seq * kFloat);
  if (attention.backward != 0) {
    operands.d_o = carver.Input(queries);
    operands.d_q = carver.Output(queries);
    operands.d_k = carver.Output(keys);
    operands.d_v = carver.Output(keys);
    if (attention.q_heads != attention.kv_heads) {
      const std::int64_t full = keys / attention.kv_heads * attention.q_heads;
      operands.full_d_k = carver.Output(full);
      operands.full_d_v = carver.Output(full);
    }
  }
  operands.workspace = carver.Output(workspace_bytes);
  return operands;
}

}  // namespace

Attention::~Attention() {
  if (handle_ != nullptr) (void)CudnnLibrary().destroy(handle_);
}

std::string Attention::Version() {
  if (!CudnnLibrary().complete) return "";
  constexpr std::size_t kMajor = 10000;  // as cudnnGetVersion counts since release 9
  constexpr std::size_t kMinor = 100;
  const std::size_t version = CudnnLibrary().get_version();
  return std::to_string(version / kMajor) + "." + std::to_string(version % kMajor / kMinor) + "." +
         std::to_string(version % kMinor);
}

Status Attention::Open() {
  if (handle_ != nullptr) return {};
  if (!CudnnLibrary().complete) return Unsupported("libcudnn.so.9 cannot be loaded");
  STEPCAST_CUDNN_TRY(CudnnLibrary().create(&handle_));
  return {};
}

Status Attention::Time(Session& session, const StepcastGpuAttention& attention,
                       StepcastGpuTiming& timing) {
  STEPCAST_GPU_RETURN_IF_FAILED(Open());
  AttentionGraph graph;
  STEPCAST_GPU_RETURN_IF_FAILED(AttentionGraph::Make(attention, graph));
  STEPCAST_GPU_RETURN_IF_FAILED(graph.Compile(handle_));
  StepcastGpuAttention forward_of = attention;
  forward_of.backward = 0;
  AttentionGraph forward;
  if (attention.backward != 0) {
    STEPCAST_GPU_RETURN_IF_FAILED(AttentionGraph::Make(forward_of, forward));
    STEPCAST_GPU_RETURN_IF_FAILED(forward.Compile(handle_));
  }
  const std::int64_t workspace_bytes = std::max(graph.workspace_bytes(), forward.workspace_bytes());
  Carver one;
  Carve(attention, workspace_bytes, one);
  std::vector<Carver> slots;
  STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
  STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(attention.dtype, /*outputs_too=*/false));
  std::vector<AttentionOperands> operands;
  operands.reserve(slots.size());
  for (Carver& slot : slots) operands.push_back(Carve(attention, workspace_bytes, slot));
  if (attention.backward != 0) {
    // Backward reads what forward has made, with its statistics.
    STEPCAST_CUDNN_TRY(CudnnLibrary().set_stream(handle_, session.stream()));
    for (const AttentionOperands& each : operands) {
      STEPCAST_GPU_RETURN_IF_FAILED(forward.Launch(handle_, each));
    }
  }
  return session.Time(
      [&](cudaStream_t stream, std::size_t slot) -> Status {
        STEPCAST_CUDNN_TRY(CudnnLibrary().set_stream(handle_, stream));
        return graph.Launch(handle_, operands[slot]);
      },
      operands.size(), timing);
}

#else

Attention::~Attention() = default;

std::string Attention::Version() { return ""; }

Status Attention::Time(Session&, const StepcastGpuAttention&, StepcastGpuTiming&) {
  return Unsupported("built without cuDNN");
}

#endif

}  // namespace stepcast::cuda
