/// \file
/// Times attention of cuDNN.
#pragma once

#include "profiles/collect/cuda/attention_graph.h"
#include "profiles/collect/cuda/session.h"

namespace stepcast::cuda {

/// cuDNN on the device of a session; opened when it is first needed.
class Attention {
 public:
  Attention() = default;
  ~Attention();
  Attention(const Attention&) = delete;
  Attention& operator=(const Attention&) = delete;

  /// kUnsupported without cuDNN, or where it has no kernel.
  Status Time(Session& session, const StepcastGpuAttention& attention, StepcastGpuTiming& timing);
  /// Such as "9.19.0"; empty without cuDNN.
  static std::string Version();

#if STEPCAST_HAVE_CUDNN
 private:
  Status Open();

  cudnnHandle_t handle_ = nullptr;
#endif
};

}  // namespace stepcast::cuda
