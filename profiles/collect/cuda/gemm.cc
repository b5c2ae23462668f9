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

Status GemmPlan::Make(Session& session, const StepcastGpuGemm& gemm, GemmPlan& plan) {
  plan.session_ = &session;
  Types types{};
  if (gemm.m < 1 || gemm.n < 1 || gemm.k < 1 || gemm.batch < 1 || !FindTypes(gemm, types)) {
    return Unsupported("not a matrix product");
  }
  plan.beta_ = gemm.accumulate != 0 ? 1.0f : 0.0f;
  STEPCAST_GPU_RETURN_IF_FAILED(plan.Describe(gemm));
  STEPCAST_GPU_RETURN_IF_FAILED(plan.Choose());

  const auto carve = [&](Carver& carver) {
    Operands operands;
    operands.second = carver.Input(gemm.batch * gemm.m * gemm.k * types.operand_bytes);
    operands.first = carver.Input(gemm.batch * gemm.k * gemm.n * types.operand_bytes);
    operands.result = carver.Output(gemm.batch * gemm.m * gemm.n * types.result_bytes);
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
    for (const Operands& operands : plan.operands_) {
      STEPCAST_GPU_TRY(cudaMemsetAsync(
          operands.result, 0,
          static_cast<std::size_t>(gemm.batch * gemm.m * gemm.n * types.result_bytes),
          session.stream()));
    }
  }
  return {};
}

GemmPlan::~GemmPlan() {
  if (operation_ != nullptr) (void)cublasLtMatmulDescDestroy(operation_);
  for (cublasLtMatrixLayout_t layout : {first_, second_, result_}) {
    if (layout != nullptr) (void)cublasLtMatrixLayoutDestroy(layout);
  }
}

// The column-major library sees the transposed product: its n x m result has the memory of our
// row-major m x n one. The first letter of the layout belongs to the k x n matrix.
Status GemmPlan::Describe(const StepcastGpuGemm& gemm) {
  Types types{};
  FindTypes(gemm, types);
  const cublasOperation_t first = gemm.layout == kStepcastGpuTn ? CUBLAS_OP_T : CUBLAS_OP_N;
  const cublasOperation_t second = gemm.layout == kStepcastGpuNt ? CUBLAS_OP_T : CUBLAS_OP_N;
  STEPCAST_GPU_TRY(cublasLtMatmulDescCreate(&operation_, types.compute, CUDA_R_32F));
  STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_TRANSA, first));
  STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_TRANSB, second));
  if (gemm.dtype == kStepcastGpuFp8) {
    const std::int8_t fast = 1;
    const void* const one = session_->device_one();
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_FAST_ACCUM, fast));
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_A_SCALE_POINTER, one));
    STEPCAST_GPU_RETURN_IF_FAILED(Set(operation_, CUBLASLT_MATMUL_DESC_B_SCALE_POINTER, one));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(MakeLayout(types.operand, first == CUBLAS_OP_T ? gemm.k : gemm.n,
                                           first == CUBLAS_OP_T ? gemm.n : gemm.k, gemm.batch,
                                           first_));
  STEPCAST_GPU_RETURN_IF_FAILED(MakeLayout(types.operand, second == CUBLAS_OP_T ? gemm.m : gemm.k,
                                           second == CUBLAS_OP_T ? gemm.k : gemm.m, gemm.batch,
                                           second_));
  return MakeLayout(types.result, gemm.n, gemm.m, gemm.batch, result_);
}

Status GemmPlan::Choose() {
  cublasLtMatmulPreference_t preference = nullptr;
  STEPCAST_GPU_TRY(cublasLtMatmulPreferenceCreate(&preference));
  const std::uint64_t workspace = session_->workspace_bytes();
  cublasLtMatmulHeuristicResult_t found{};
  int count = 0;
  const auto choose = [&]() -> Status {
    STEPCAST_GPU_TRY(cublasLtMatmulPreferenceSetAttribute(
        preference, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspace, sizeof(workspace)));
    STEPCAST_GPU_TRY(cublasLtMatmulAlgoGetHeuristic(session_->blas(), operation_, first_, second_,
                                                    result_, result_, preference, 1, &found,
                                                    &count));
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

Status GemmPlan::Launch(cudaStream_t stream, std::size_t slot) const {
  const Operands& operands = operands_[slot];
  const float alpha = 1;
  STEPCAST_GPU_TRY(cublasLtMatmul(session_->blas(), operation_, &alpha, operands.first, first_,
                                  operands.second, second_, &beta_, operands.result, result_,
                                  operands.result, result_, &algorithm_, session_->workspace(),
                                  session_->workspace_bytes(), stream));
  return {};
}

Status TimeGemm(Session& session, const StepcastGpuGemm& gemm, StepcastGpuTiming& timing) {
  GemmPlan plan;
  STEPCAST_GPU_RETURN_IF_FAILED(GemmPlan::Make(session, gemm, plan));
  return session.Time(
      [&plan](cudaStream_t stream, std::size_t slot) { return plan.Launch(stream, slot); },
      plan.slots(), timing);
}

}  // namespace stepcast::cuda
