#include "profiles/collect/cuda/gemm.h"

#include <string>

namespace stepcast::cuda {
namespace {

struct Types {
  cudaDataType_t operand;
  cudaDataType_t result;
  cublasComputeType_t compute;
  std::int64_t operand_bytes;
  std::int64_t result_bytes;
};

bool FindTypes(const StepcastGpuGemm& gemm, Types& types) {
  switch (gemm.dtype) {
    case kStepcastGpuFp32:
      types = {CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F, 4, 4};
      break;
    case kStepcastGpuTf32:
      types = {CUDA_R_32F, CUDA_R_32F, CUBLAS_COMPUTE_32F_FAST_TF32, 4, 4};
      break;
    case kStepcastGpuFp16:
      types = {CUDA_R_16F, CUDA_R_16F, CUBLAS_COMPUTE_32F, 2, 2};
      break;
    case kStepcastGpuBf16:
      types = {CUDA_R_16BF, CUDA_R_16BF, CUBLAS_COMPUTE_32F, 2, 2};
      break;
    case kStepcastGpuFp8:
      types = {CUDA_R_8F_E4M3, CUDA_R_16BF, CUBLAS_COMPUTE_32F, 1, 2};
      break;
    default:
      return false;
  }
  if (gemm.accumulate != 0) {
    types.result = CUDA_R_32F;
    types.result_bytes = 4;
  }
  return true;
}

Status MakeLayout(cudaDataType_t type, std::int64_t rows, std::int64_t columns, std::int64_t batch,
                  cublasLtMatrixLayout_t& layout) {
  STEPCAST_GPU_TRY(cublasLtMatrixLayoutCreate(&layout, type, static_cast<std::uint64_t>(rows),
                                              static_cast<std::uint64_t>(columns), rows));
  if (batch > 1) {
    const auto count = static_cast<std::int32_t>(batch);
    const std::int64_t stride = rows * columns;
    STEPCAST_GPU_TRY(cublasLtMatrixLayoutSetAttribute(layout, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT,
                                                      &count, sizeof(count)));
    STEPCAST_GPU_TRY(cublasLtMatrixLayoutSetAttribute(
        layout, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &stride, sizeof(stride)));
  }
  return {};
}

template <typename Value>
Status Set(cublasLtMatmulDesc_t operation, cublasLtMatmulDescAttributes_t attribute,
           const Value& value) {
  STEPCAST_GPU_TRY(cublasLtMatmulDescSetAttribute(operation, attribute, &value, sizeof(value)));
  return {};
}

}  // namespace

Status Product::Make(cublasLtHandle_t blas, const StepcastGpuGemm& gemm, const float* one,
                     std::size_t workspace_bytes, std::uint32_t alignment_bytes, Product& product) {
  Types types{};
  if (gemm.m < 1 || gemm.n < 1 || gemm.k < 1 || gemm.batch < 1 || !FindTypes(gemm, types)) {
    return Unsupported("not a matrix product");
  }
  product.beta_ = gemm.accumulate != 0 ? 1.0f : 0.0f;
  STEPCAST_GPU_RETURN_IF_FAILED(product.Describe(gemm, one));
  return product.Choose(blas, workspace_bytes, alignment_bytes);
}

Product::~Product() {
  if (operation_ != nullptr) (void)cublasLtMatmulDescDestroy(operation_);
  for (cublasLtMatrixLayout_t layout : {first_, second_, result_}) {
    if (layout != nullptr) (void)cublasLtMatrixLayoutDestroy(layout);
  }
}

// The column-major library sees the transposed product: its n x m result has the memory of our
// row-major m x n one. The first letter of the layout belongs to the k x n matrix.
Status Product::Describe(const StepcastGpuGemm& gemm, const float* one) {
  Types types{};
  FindTypes(gemm, types);
  const bool transposes_first = gemm.layout == kStepcastGpuTn || gemm.layout == kStepcastGpuTt;
  const bool transposes_second = gemm.layout == kStepcastGpuNt || gemm.layout == kStepcastGpuTt;
  const cublasOperation_t first = transposes_first ? CUBLAS_OP_T : CUBLAS_OP_N;
  const cublasOperation_t second = transposes_second ? CUBLAS_OP_T : CUBLAS_OP_N;
  STEPCAST_GPU_TRY(cublasLtMatmulDescCreate(&operation_, types.compute, CUDA_R_32F));
  STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_TRANSA, first));
  STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_TRANSB, second));
  if (gemm.dtype == kStepcastGpuFp8) {
    const std::int8_t fast = 1;
    const void* const scale = one;
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_FAST_ACCUM, fast));
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_A_SCALE_POINTER, scale));
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_B_SCALE_POINTER, scale));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(MakeLayout(types.operand, first == CUBLAS_OP_T ? gemm.k : gemm.n,
                                           first == CUBLAS_OP_T ? gemm.n : gemm.k, gemm.batch,
                                           first_));
  STEPCAST_GPU_RETURN_IF_FAILED(MakeLayout(types.operand, second == CUBLAS_OP_T ? gemm.m : gemm.k,
                                           second == CUBLAS_OP_T ? gemm.k : gemm.m, gemm.batch,
                                           second_));
  return MakeLayout(types.result, gemm.n, gemm.m, gemm.batch, result_);
}

Status Product::Choose(cublasLtHandle_t blas, std::size_t workspace_bytes,
                       std::uint32_t alignment_bytes) {
  cublasLtMatmulPreference_t preference = nullptr;
  STEPCAST_GPU_TRY(cublasLtMatmulPreferenceCreate(&preference));
  const std::uint64_t workspace = workspace_bytes;
  cublasLtMatmulHeuristicResult_t found{};
  int count = 0;
  const auto set = [&](cublasLtMatmulPreferenceAttributes_t attribute, const void* value,
                       std::size_t size) {
    return cublasLtMatmulPreferenceSetAttribute(preference, attribute, value, size);
  };
  const auto choose = [&]() -> Status {
    STEPCAST_GPU_TRY(set(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspace, sizeof(workspace)));
    for (const cublasLtMatmulPreferenceAttributes_t operand :
         {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES,
          CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES}) {
      STEPCAST_GPU_TRY(set(operand, &alignment_bytes, sizeof(alignment_bytes)));
    }
    STEPCAST_GPU_TRY(cublasLtMatmulAlgoGetHeuristic(blas, operation_, first_, second_, result_,
                                                    result_, preference, 1, &found, &count));
    return {};
  };
  Status chosen = choose();
  (void)cublasLtMatmulPreferenceDestroy(preference);
  STEPCAST_GPU_RETURN_IF_FAILED(chosen);
  if (count == 0 || found.state != CUBLAS_STATUS_SUCCESS) {
    return Unsupported("cuBLASLt has no algorithm for it");
  }
  algorithm_ = found.algo;
  return {};
}

Status Product::Launch(cublasLtHandle_t blas, const ProductOperands& operands, void* workspace,
                       std::size_t workspace_bytes, cudaStream_t stream) const {
  const float alpha = 1;
  STEPCAST_GPU_TRY(cublasLtMatmul(blas, operation_, &alpha, operands.b, first_, operands.a, second_,
                                  &beta_, operands.c, result_, operands.c, result_, &algorithm_,
                                  workspace, workspace_bytes, stream));
  return {};
}

Status GemmPlan::Make(Session& session, const StepcastGpuGemm& gemm, GemmPlan& plan) {
  plan.session_ = &session;
  Types types{};
  FindTypes(gemm, types);
  STEPCAST_GPU_RETURN_IF_FAILED(Product::Make(session.blas(), gemm, session.device_one(),
                                              session.workspace_bytes(), Carver::kAlignment,
                                              plan.product_));
  const auto carve = [&](Carver& carver) {
    ProductOperands operands;
    operands.a = carver.Input(gemm.batch * gemm.m * gemm.k * types.operand_bytes);
    operands.b = carver.Input(gemm.batch * gemm.k * gemm.n * types.operand_bytes);
    operands.c = carver.Output(gemm.batch * gemm.m * gemm.n * types.result_bytes);
    return operands;
  };
  Carver one;
  carve(one);
  std::vector<Carver> slots;
  STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
  for (Carver& slot : slots) plan.operands_.push_back(carve(slot));
  STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(gemm.dtype, /*outputs_too=*/false));
  if (gemm.accumulate != 0) {
    // The sums must start from finite numbers.
    for (const ProductOperands& operands : plan.operands_) {
      STEPCAST_GPU_TRY(cudaMemsetAsync(
          operands.c, 0,
          static_cast<std::size_t>(gemm.batch * gemm.m * gemm.n * types.result_bytes),
          session.stream()));
    }
  }
  return {};
}

Status GemmPlan::Launch(cudaStream_t stream, std::size_t slot) const {
  return product_.Launch(session_->blas(), operands_[slot], session_->workspace(),
                         session_->workspace_bytes(), stream);
}

Status TimeGemm(Session& session, const StepcastGpuGemm& gemm, StepcastGpuTiming& timing) {
  GemmPlan plan;
  STEPCAST_GPU_RETURN_IF_FAILED(GemmPlan::Make(session, gemm, plan));
  return session.Time(
      [&plan](cudaStream_t stream, std::size_t slot) { return plan.Launch(stream, slot); },
      plan.slots(), timing);
}

}  // namespace stepcast::cuda
