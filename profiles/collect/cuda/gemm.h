/// \file
/// Matrix products through cuBLASLt, as a framework calls it: the first algorithm that the
/// library's heuristic proposes.
#pragma once

#include <cublasLt.h>

#include <cstddef>
#include <cstdint>
#include <vector>

#include "profiles/collect/cuda/session.h"
#include "profiles/collect/cuda/status.h"
#include "profiles/collect/gpu_api.h"

namespace stepcast::cuda {

/// What a product is called with. Row-major C[m,n] = A[m,k] B[k,n]; the column-major library sees
/// the transposed product.
struct ProductOperands {
  const void* a = nullptr;
  const void* b = nullptr;
  void* c = nullptr;
};

/// One product as cuBLASLt wants it described, with the algorithm that it proposes.
class Product {
 public:
  /// `one`: 1.0 in device memory, for fp8. `alignment_bytes`: of operands at least.
  static Status Make(cublasLtHandle_t blas, const StepcastGpuGemm& gemm, const float* one,
                     std::size_t workspace_bytes, std::uint32_t alignment_bytes, Product& product);
  Product() = default;
  ~Product();
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;

  /// Adds to C where the product accumulates.
  Status Launch(cublasLtHandle_t blas, const ProductOperands& operands, void* workspace,
                std::size_t workspace_bytes, cudaStream_t stream) const;

 private:
  Status Describe(const StepcastGpuGemm& gemm, const float* one);
  Status Choose(cublasLtHandle_t blas, std::size_t workspace_bytes, std::uint32_t alignment_bytes);

  cublasLtMatmulDesc_t operation_ = nullptr;
  cublasLtMatrixLayout_t first_ = nullptr;  ///< Of the column-major call: B of the row-major one.
  cublasLtMatrixLayout_t second_ = nullptr;
  cublasLtMatrixLayout_t result_ = nullptr;
  cublasLtMatmulAlgo_t algorithm_{};
  float beta_ = 0;
};

/// A product with sets of operands, ready to be launched with any of them.
class GemmPlan {
 public:
  /// Fills the arenas with the product's type. The session must outlive the plan.
  static Status Make(Session& session, const StepcastGpuGemm& gemm, GemmPlan& plan);
  GemmPlan() = default;
  GemmPlan(const GemmPlan&) = delete;
  GemmPlan& operator=(const GemmPlan&) = delete;

  Status Launch(cudaStream_t stream, std::size_t slot) const;
  std::size_t slots() const { return operands_.size(); }

 private:
  Session* session_ = nullptr;
  Product product_;
  std::vector<ProductOperands> operands_;
};

Status TimeGemm(Session& session, const StepcastGpuGemm& gemm, StepcastGpuTiming& timing);

}  // namespace stepcast::cuda
