/// \file
/// Matrix products through cuBLASLt, as a framework calls it: the first algorithm that the
/// library's heuristic proposes.
#pragma once

#include <cublasLt.h>

#include <vector>

#include "profiles/collect/cuda/session.h"
#include "profiles/collect/cuda/status.h"
#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

/// One product, ready to be launched with any of its sets of operands.
class GemmPlan {
 public:
  /// Fills the arenas with the product's type. The session must outlive the plan.
  static Status Make(Session& session, const StepcastGpuGemm& gemm, GemmPlan& plan);
  GemmPlan() = default;
  ~GemmPlan();
  GemmPlan(const GemmPlan&) = delete;
  GemmPlan& operator=(const GemmPlan&) = delete;

  Status Launch(cudaStream_t stream, std::size_t slot) const;
  std::size_t slots() const { return operands_.size(); }

 private:
  struct Operands {
    void* first = nullptr;   ///< Of the column-major call: B of the row-major product.
    void* second = nullptr;  ///< A of the row-major product.
    void* result = nullptr;
  };

  Status Describe(const StepcastGpuGemm& gemm);
  Status Choose();

  Session* session_ = nullptr;
  cublasLtMatmulDesc_t operation_ = nullptr;
  cublasLtMatrixLayout_t first_ = nullptr;
  cublasLtMatrixLayout_t second_ = nullptr;
  cublasLtMatrixLayout_t result_ = nullptr;
  cublasLtMatmulAlgo_t algorithm_{};
  float beta_ = 0;
  std::vector<Operands> operands_;
};

Status TimeGemm(Session& session, const StepcastGpuGemm& gemm, StepcastGpuTiming& timing);

}  // namespace stepcast::cuda
