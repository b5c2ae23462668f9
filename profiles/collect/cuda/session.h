/// \file
/// One device while it is measured: its memory, its streams, and how launches are timed.
#pragma once

#include <cublasLt.h>
#include <cuda_runtime_api.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "profiles/collect/cuda/nvml.h"
#include "profiles/collect/cuda/status.h"
#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

/// Hands out aligned pieces of the two arenas for one set of operands. The first pass, over no
/// memory, finds out how much a set takes.
class Carver {
 public:
  Carver() = default;
  Carver(char* in, char* out) : in_(in), out_(out) {}

  /// Filled with random numbers; kernels may also write there.
  void* Input(std::int64_t bytes) { return Take(in_, in_bytes_, bytes); }
  /// Written by kernels; what it holds before is not defined.
  void* Output(std::int64_t bytes) { return Take(out_, out_bytes_, bytes); }

  static constexpr std::int64_t kAlignment = 256;  ///< Bytes.
  std::int64_t in_bytes() const { return in_bytes_; }
  std::int64_t out_bytes() const { return out_bytes_; }

 private:
  static void* Take(char* base, std::int64_t& used, std::int64_t bytes) {
    char* const piece = base == nullptr ? nullptr : base + used;
    used += (bytes + kAlignment - 1) / kAlignment * kAlignment;
    return piece;
  }

  char* in_ = nullptr;
  char* out_ = nullptr;
  std::int64_t in_bytes_ = 0;
  std::int64_t out_bytes_ = 0;
};

/// A device that is being measured. Used by one thread.
class Session {
 public:
  /// On failure `session` stays as it is.
  static Status Open(int device, std::unique_ptr<Session>& session, StepcastGpuFacts& facts);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  const cudaDeviceProp& properties() const { return properties_; }
  const Nvml& nvml() const { return *nvml_; }
  cudaStream_t stream() const { return stream_; }
  /// Of the highest priority.
  cudaStream_t other_stream() const { return other_stream_; }
  cublasLtHandle_t blas() const { return blas_; }
  void* workspace() const { return workspace_; }
  std::size_t workspace_bytes() const { return workspace_bytes_; }
  /// 1.0 in device memory: scales of fp8 operands.
  const float* device_one() const { return device_one_; }
  /// Pinned host memory and its size.
  void* pinned() const { return pinned_; }
  static constexpr std::int64_t kPinnedBytes = 256 << 20;
  /// A few bytes of device memory for flags and counters.
  void* scratch() const { return scratch_; }
  std::int64_t arena_bytes() const { return arena_bytes_; }

  /// Fills the input arena, and on request the output arena too, unless it holds that type already.
  Status PrepareData(int dtype, bool outputs_too);
  /// After kernels that leave numbers of another type, or no longer random ones, among the inputs.
  void InputsAreSpoilt() { inputs_dtype_ = -1; }
  /// Token numbers or labels below `limit`.
  Status PrepareIndices(std::int64_t count, std::int64_t limit);
  std::int64_t* indices() const { return indices_; }

  /// One carver for each set of operands: so many that together they are far larger than the second
  /// level cache, as far as memory and reason allow. kUnsupported when not even one fits.
  Status MakeSlots(const Carver& one, std::vector<Carver>& slots) const;

  /// Launches the work on the stream with the operands of that slot.
  using Launch = std::function<Status(cudaStream_t stream, std::size_t slot)>;
  /// Times launches back to back. Short ones go through a CUDA graph, so that the host does not
  /// limit their rate; a spinning kernel before each batch gives the host a head start.
  Status Time(const Launch& launch, std::size_t slots, StepcastGpuTiming& timing);

  /// While one lives, `Time` records a few launches with CUPTI instead of timing many.
  class Recording {
   public:
    Recording(Session& session, StepcastGpuRecord& record) : session_(session) {
      session_.record_ = &record;
    }
    ~Recording() { session_.record_ = nullptr; }
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

   private:
    Session& session_;
  };

  /// Between two events of the stream, while the host works ahead: microseconds for `body`.
  Status TimeOnce(cudaStream_t stream, const std::function<Status()>& body, double& us);

 private:
  Session() = default;
  Status Initialize(int device, StepcastGpuFacts& facts);
  Status TimeWithGraph(const Launch& launch, std::size_t slots, double estimate_us,
                       StepcastGpuTiming& timing);
  Status TimeDirectly(const Launch& launch, std::size_t slots, double estimate_us,
                      StepcastGpuTiming& timing);
  Status Record(const Launch& launch, std::size_t slots);

  StepcastGpuRecord* record_ = nullptr;
  cudaDeviceProp properties_{};
  std::unique_ptr<Nvml> nvml_;
  cudaStream_t stream_ = nullptr;
  cudaStream_t other_stream_ = nullptr;
  cudaEvent_t start_ = nullptr;
  cudaEvent_t end_ = nullptr;
  cublasLtHandle_t blas_ = nullptr;
  void* workspace_ = nullptr;
  std::size_t workspace_bytes_ = 0;
  float* device_one_ = nullptr;
  void* pinned_ = nullptr;
  void* scratch_ = nullptr;
  std::int64_t* indices_ = nullptr;
  char* inputs_ = nullptr;
  char* outputs_ = nullptr;
  std::int64_t arena_bytes_ = 0;  ///< Of each of the two.
  int inputs_dtype_ = -1;
  int outputs_dtype_ = -1;
};

}  // namespace stepcast::cuda
