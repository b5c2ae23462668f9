/// \file
/// Attention as cuDNN wants it described: a graph of products, softmax and mask, which it compiles
/// into one kernel forward and a few backward. Frameworks call it the same way (PyTorch's cuDNN
/// back end, Transformer Engine).
#pragma once

#include "profiles/collect/cuda/cudnn.h"

#if STEPCAST_HAVE_CUDNN

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "profiles/collect/cuda/status.h"
#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

/// A descriptor of cuDNN's. Empty, or owns one.
class CudnnDescriptor {
 public:
  CudnnDescriptor() = default;
  CudnnDescriptor(CudnnDescriptor&& other) noexcept : raw_(std::exchange(other.raw_, nullptr)) {}
  CudnnDescriptor& operator=(CudnnDescriptor&& other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~CudnnDescriptor();

  Status Create(cudnnBackendDescriptorType_t type);
  template <typename T>
  Status Set(cudnnBackendAttributeName_t name, cudnnBackendAttributeType_t type,
             const std::vector<T>& values) {
    return Set(name, type, static_cast<std::int64_t>(values.size()), values.data());
  }
  Status Set(cudnnBackendAttributeName_t name, cudnnBackendAttributeType_t type, std::int64_t count,
             const void* values);
  Status Set(cudnnBackendAttributeName_t name, const CudnnDescriptor& value);
  Status Finalize();
  cudnnBackendDescriptor_t raw() const { return raw_; }

 private:
  cudnnBackendDescriptor_t raw_ = nullptr;
};

/// Device memory of one launch. Tensors lie as batch, sequence, head, size, without gaps; the
/// statistics (logarithms of sums of exponentials) are fp32, one for each query of each head.
struct AttentionOperands {
  void* q = nullptr;
  void* k = nullptr;
  void* v = nullptr;
  void* o = nullptr;
  void* statistics = nullptr;
  // Backward only.
  void* d_o = nullptr;
  void* d_q = nullptr;
  void* d_k = nullptr;
  void* d_v = nullptr;
  /// Gradients of keys and values of each query head, where several share one.
  void* full_d_k = nullptr;
  void* full_d_v = nullptr;
  void* workspace = nullptr;
};

class AttentionGraph {
 public:
  /// bf16 or fp16, scaled by the root of the head's size. kUnsupported for other types and shapes
  /// that make no sense.
  static Status Make(const StepcastGpuAttention& attention, AttentionGraph& graph);

  /// For the device of `handle`: the first kernel of cuDNN's heuristic that can be compiled.
  /// kUnsupported if it has none.
  Status Compile(cudnnHandle_t handle);
  /// How many kernels cuDNN's heuristic has for a device with these properties, in cuDNN's JSON.
  /// Needs no such device.
  Status CountKernels(const std::string& properties, std::int64_t& kernels);

  std::int64_t workspace_bytes() const { return workspace_bytes_; }
  /// On the stream of `handle`.
  Status Launch(cudnnHandle_t handle, const AttentionOperands& operands) const;

 private:
  using Tensor = std::size_t;  // index into tensors_

  Status Forward();
  Status Backward();
  Status Describe();
  Status FindConfigs(const CudnnDescriptor* properties, std::vector<CudnnDescriptor>& configs);

  // Each adds a descriptor and leaves its index, or adds an operation that writes `out`.
  struct TensorKind {
    cudnnDataType_t type{};
    std::int64_t alignment = 0;                     ///< Bytes.
    std::optional<cudnnBackendAttributeName_t> is;  ///< Virtual or a value; else in memory.
  };
  Status Add(const TensorKind& kind, const std::vector<std::int64_t>& dims,
             const std::vector<std::int64_t>& strides, Tensor& tensor);
  Status AddTensor(cudnnDataType_t type, const std::vector<std::int64_t>& dims,
                   const std::vector<std::int64_t>& strides, void* AttentionOperands::*operand,
                   Tensor& tensor);
  Status AddValue(float value, Tensor& tensor);
  Status AddVirtual(cudnnDataType_t type, const std::vector<std::int64_t>& dims,
                    const std::vector<std::int64_t>& strides, Tensor& tensor);
  Status AddVirtual(cudnnDataType_t type, const std::vector<std::int64_t>& dims, Tensor& tensor);
  /// Of the own type: as it lies in memory, or with size before sequence, as second operand.
  Status AddOperand(std::int64_t length, std::int64_t heads, void* AttentionOperands::*operand,
                    Tensor& tensor);
  Status AddTransposed(std::int64_t length, std::int64_t heads, void* AttentionOperands::*operand,
                       Tensor& tensor);
  Status Keep(CudnnDescriptor operation);
  Status Multiply(Tensor a, Tensor b, Tensor out);
  Status Reduce(cudnnReduceTensorOp_t how, Tensor in, Tensor out);
  Status Reshape(Tensor in, Tensor out);
  struct Pointwise {
    cudnnPointwiseMode_t mode{};
    cudnnDataType_t precision = CUDNN_DATA_FLOAT;
    std::int64_t axis = -1;
    const Tensor* mask = nullptr;
  };
  Status Apply(const Pointwise& what, Tensor x, const Tensor* b, Tensor out);
  /// The same into a new virtual tensor.
  Status Apply(const Pointwise& what, Tensor x, const Tensor* b, cudnnDataType_t type,
               const std::vector<std::int64_t>& dims, Tensor& out);
  /// Scaled, and masked where it is causal.
  Status Scores(Tensor q, Tensor& scores);

  StepcastGpuAttention attention_{};
  cudnnDataType_t type_ = CUDNN_DATA_BFLOAT16;
  std::vector<CudnnDescriptor> tensors_;
  std::vector<CudnnDescriptor> parts_;  // that operations refer to
  std::vector<CudnnDescriptor> operations_;
  std::vector<std::pair<std::int64_t, void * AttentionOperands::*>> operands_;  // by unique id
  std::vector<std::pair<std::int64_t, float>> values_;                          // the same
  CudnnDescriptor graph_;
  CudnnDescriptor plan_;
  Tensor scale_ = 0;
  std::int64_t workspace_bytes_ = 0;
};

}  // namespace stepcast::cuda

#endif
