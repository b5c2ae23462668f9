#include "profiles/collect/cuda/attention_graph.h"

#if STEPCAST_HAVE_CUDNN

#include <cmath>
#include <limits>

namespace stepcast::cuda {
namespace {

using Dims = std::vector<std::int64_t>;

constexpr std::int64_t kOperandAlignment = 16;  // bytes

/// By which cuDNN knows a tensor.
std::int64_t IdOf(std::size_t tensor) { return static_cast<std::int64_t>(tensor) + 1; }

Dims Packed(const Dims& dims) {
  Dims strides(dims.size());
  std::int64_t stride = 1;
  for (std::size_t i = dims.size(); i-- > 0;) {
    strides[i] = stride;
    stride *= dims[i];
  }
  return strides;
}

}  // namespace

CudnnDescriptor::~CudnnDescriptor() {
  if (raw_ != nullptr) (void)CudnnLibrary().destroy_descriptor(raw_);
}

Status CudnnDescriptor::Create(cudnnBackendDescriptorType_t type) {
  STEPCAST_CUDNN_TRY(CudnnLibrary().create_descriptor(type, &raw_));
  return {};
}

Status CudnnDescriptor::Set(cudnnBackendAttributeName_t name, cudnnBackendAttributeType_t type,
                            std::int64_t count, const void* values) {
  STEPCAST_CUDNN_TRY(CudnnLibrary().set_attribute(raw_, name, type, count, values));
  return {};
}

Status CudnnDescriptor::Set(cudnnBackendAttributeName_t name, const CudnnDescriptor& value) {
  return Set(name, CUDNN_TYPE_BACKEND_DESCRIPTOR, 1, &value.raw_);
}

Status CudnnDescriptor::Finalize() {
  STEPCAST_CUDNN_TRY(CudnnLibrary().finalize(raw_));
  return {};
}

Status AttentionGraph::Make(const StepcastGpuAttention& attention, AttentionGraph& graph) {
  if (!CudnnLibrary().complete) return Unsupported("libcudnn.so.9 cannot be loaded");
  if (attention.dtype != kStepcastGpuBf16 && attention.dtype != kStepcastGpuFp16) {
    return Unsupported("attention in bf16 or fp16 is wanted");
  }
  if (attention.batch < 1 || attention.q_seq < 1 || attention.kv_seq < 1 ||
      attention.kv_heads < 1 || attention.q_heads < attention.kv_heads ||
      attention.q_heads % attention.kv_heads != 0 || attention.head_dim < 1) {
    return Unsupported("query heads must be a multiple of key-value heads");
  }
  graph.attention_ = attention;
  graph.type_ = attention.dtype == kStepcastGpuBf16 ? CUDNN_DATA_BFLOAT16 : CUDNN_DATA_HALF;
  STEPCAST_GPU_RETURN_IF_FAILED(graph.AddValue(
      static_cast<float>(1 / std::sqrt(static_cast<double>(attention.head_dim))), graph.scale_));
  STEPCAST_GPU_RETURN_IF_FAILED(attention.backward != 0 ? graph.Backward() : graph.Forward());
  return graph.Describe();
}

Status AttentionGraph::Add(const TensorKind& kind, const Dims& dims, const Dims& strides,
                           Tensor& tensor) {
  const auto id = IdOf(tensors_.size());
  const bool yes = true;
  CudnnDescriptor made;
  STEPCAST_GPU_RETURN_IF_FAILED(made.Create(CUDNN_BACKEND_TENSOR_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      made.Set(CUDNN_ATTR_TENSOR_DATA_TYPE, CUDNN_TYPE_DATA_TYPE, 1, &kind.type));
  STEPCAST_GPU_RETURN_IF_FAILED(made.Set(CUDNN_ATTR_TENSOR_DIMENSIONS, CUDNN_TYPE_INT64, dims));
  STEPCAST_GPU_RETURN_IF_FAILED(made.Set(CUDNN_ATTR_TENSOR_STRIDES, CUDNN_TYPE_INT64, strides));
  STEPCAST_GPU_RETURN_IF_FAILED(made.Set(CUDNN_ATTR_TENSOR_UNIQUE_ID, CUDNN_TYPE_INT64, 1, &id));
  STEPCAST_GPU_RETURN_IF_FAILED(
      made.Set(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, CUDNN_TYPE_INT64, 1, &kind.alignment));
  if (kind.is) {
    STEPCAST_GPU_RETURN_IF_FAILED(made.Set(*kind.is, CUDNN_TYPE_BOOLEAN, 1, &yes));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(made.Finalize());
  tensor = tensors_.size();
  tensors_.push_back(std::move(made));
  return {};
}

Status AttentionGraph::AddTensor(cudnnDataType_t type, const Dims& dims, const Dims& strides,
                                 void* AttentionOperands::*operand, Tensor& tensor) {
  STEPCAST_GPU_RETURN_IF_FAILED(Add({type, kOperandAlignment, {}}, dims, strides, tensor));
  operands_.emplace_back(IdOf(tensor), operand);
  return {};
}

Status AttentionGraph::AddValue(float value, Tensor& tensor) {
  const Dims one = {1, 1, 1, 1};
  STEPCAST_GPU_RETURN_IF_FAILED(
      Add({CUDNN_DATA_FLOAT, sizeof(float), CUDNN_ATTR_TENSOR_IS_BY_VALUE}, one, one, tensor));
  values_.emplace_back(IdOf(tensor), value);
  return {};
}

Status AttentionGraph::AddVirtual(cudnnDataType_t type, const Dims& dims, const Dims& strides,
                                  Tensor& tensor) {
  return Add({type, kOperandAlignment, CUDNN_ATTR_TENSOR_IS_VIRTUAL}, dims, strides, tensor);
}

Status AttentionGraph::AddVirtual(cudnnDataType_t type, const Dims& dims, Tensor& tensor) {
  return AddVirtual(type, dims, Packed(dims), tensor);
}

Status AttentionGraph::AddOperand(std::int64_t length, std::int64_t heads,
                                  void* AttentionOperands::*operand, Tensor& tensor) {
  const std::int64_t size = attention_.head_dim;
  return AddTensor(type_, {attention_.batch, heads, length, size},
                   {length * heads * size, size, heads * size, 1}, operand, tensor);
}

Status AttentionGraph::AddTransposed(std::int64_t length, std::int64_t heads,
                                     void* AttentionOperands::*operand, Tensor& tensor) {
  const std::int64_t size = attention_.head_dim;
  return AddTensor(type_, {attention_.batch, heads, size, length},
                   {length * heads * size, size, 1, heads * size}, operand, tensor);
}

Status AttentionGraph::Keep(CudnnDescriptor operation) {
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Finalize());
  operations_.push_back(std::move(operation));
  return {};
}

Status AttentionGraph::Multiply(Tensor a, Tensor b, Tensor out) {
  const auto precision = CUDNN_DATA_FLOAT;
  CudnnDescriptor part;
  STEPCAST_GPU_RETURN_IF_FAILED(part.Create(CUDNN_BACKEND_MATMUL_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      part.Set(CUDNN_ATTR_MATMUL_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, 1, &precision));
  STEPCAST_GPU_RETURN_IF_FAILED(part.Finalize());
  CudnnDescriptor operation;
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Create(CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_MATMUL_ADESC, tensors_[a]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_MATMUL_BDESC, tensors_[b]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_MATMUL_CDESC, tensors_[out]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_MATMUL_DESC, part));
  parts_.push_back(std::move(part));
  return Keep(std::move(operation));
}

Status AttentionGraph::Reduce(cudnnReduceTensorOp_t how, Tensor in, Tensor out) {
  const auto precision = CUDNN_DATA_FLOAT;
  CudnnDescriptor part;
  STEPCAST_GPU_RETURN_IF_FAILED(part.Create(CUDNN_BACKEND_REDUCTION_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      part.Set(CUDNN_ATTR_REDUCTION_COMP_TYPE, CUDNN_TYPE_DATA_TYPE, 1, &precision));
  STEPCAST_GPU_RETURN_IF_FAILED(
      part.Set(CUDNN_ATTR_REDUCTION_OPERATOR, CUDNN_TYPE_REDUCTION_OPERATOR_TYPE, 1, &how));
  STEPCAST_GPU_RETURN_IF_FAILED(part.Finalize());
  CudnnDescriptor operation;
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Create(CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_REDUCTION_XDESC, tensors_[in]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_REDUCTION_YDESC, tensors_[out]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_REDUCTION_DESC, part));
  parts_.push_back(std::move(part));
  return Keep(std::move(operation));
}

Status AttentionGraph::Reshape(Tensor in, Tensor out) {
  CudnnDescriptor operation;
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Create(CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_RESHAPE_XDESC, tensors_[in]));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_RESHAPE_YDESC, tensors_[out]));
  return Keep(std::move(operation));
}

Status AttentionGraph::Apply(const Pointwise& what, Tensor x, const Tensor* b, Tensor out) {
  CudnnDescriptor part;
  STEPCAST_GPU_RETURN_IF_FAILED(part.Create(CUDNN_BACKEND_POINTWISE_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      part.Set(CUDNN_ATTR_POINTWISE_MODE, CUDNN_TYPE_POINTWISE_MODE, 1, &what.mode));
  STEPCAST_GPU_RETURN_IF_FAILED(
      part.Set(CUDNN_ATTR_POINTWISE_MATH_PREC, CUDNN_TYPE_DATA_TYPE, 1, &what.precision));
  if (what.axis >= 0) {
    STEPCAST_GPU_RETURN_IF_FAILED(
        part.Set(CUDNN_ATTR_POINTWISE_AXIS, CUDNN_TYPE_INT64, 1, &what.axis));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(part.Finalize());
  CudnnDescriptor operation;
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Create(CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR, part));
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_POINTWISE_XDESC, tensors_[x]));
  if (b != nullptr) {
    STEPCAST_GPU_RETURN_IF_FAILED(
        operation.Set(CUDNN_ATTR_OPERATION_POINTWISE_BDESC, tensors_[*b]));
  }
  if (what.mask != nullptr) {
    STEPCAST_GPU_RETURN_IF_FAILED(
        operation.Set(CUDNN_ATTR_OPERATION_POINTWISE_TDESC, tensors_[*what.mask]));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(operation.Set(CUDNN_ATTR_OPERATION_POINTWISE_YDESC, tensors_[out]));
  parts_.push_back(std::move(part));
  return Keep(std::move(operation));
}

Status AttentionGraph::Apply(const Pointwise& what, Tensor x, const Tensor* b, cudnnDataType_t type,
                             const Dims& dims, Tensor& out) {
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(type, dims, out));
  return Apply(what, x, b, out);
}

Status AttentionGraph::Scores(Tensor q, Tensor& scores) {
  const StepcastGpuAttention& a = attention_;
  const Dims full = {a.batch, a.q_heads, a.q_seq, a.kv_seq};
  Tensor k = 0;
  Tensor product = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddTransposed(a.kv_seq, a.kv_heads, &AttentionOperands::k, k));
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(CUDNN_DATA_FLOAT, full, product));
  STEPCAST_GPU_RETURN_IF_FAILED(Multiply(q, k, product));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_MUL}, product, &scale_, CUDNN_DATA_FLOAT, full, scores));
  if (a.causal == 0) return {};
  // Keys up to the query's own place.
  const Tensor scaled = scores;
  Tensor row = 0;
  Tensor column = 0;
  Tensor seen = 0;
  Tensor hidden = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(Apply({CUDNN_POINTWISE_GEN_INDEX, CUDNN_DATA_INT32, 2}, scaled,
                                      nullptr, CUDNN_DATA_INT32, full, row));
  STEPCAST_GPU_RETURN_IF_FAILED(Apply({CUDNN_POINTWISE_GEN_INDEX, CUDNN_DATA_INT32, 3}, scaled,
                                      nullptr, CUDNN_DATA_INT32, full, column));
  STEPCAST_GPU_RETURN_IF_FAILED(Apply({CUDNN_POINTWISE_CMP_GE, CUDNN_DATA_BOOLEAN}, row, &column,
                                      CUDNN_DATA_BOOLEAN, full, seen));
  STEPCAST_GPU_RETURN_IF_FAILED(AddValue(std::numeric_limits<float>::lowest(), hidden));
  return Apply({CUDNN_POINTWISE_BINARY_SELECT, CUDNN_DATA_FLOAT, -1, &seen}, scaled, &hidden,
               CUDNN_DATA_FLOAT, full, scores);
}

Status AttentionGraph::Forward() {
  const StepcastGpuAttention& a = attention_;
  const Dims full = {a.batch, a.q_heads, a.q_seq, a.kv_seq};
  const Dims row = {a.batch, a.q_heads, a.q_seq, 1};
  Tensor q = 0;
  Tensor v = 0;
  Tensor o = 0;
  Tensor scores = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::q, q));
  STEPCAST_GPU_RETURN_IF_FAILED(Scores(q, scores));
  Tensor largest = 0;
  Tensor shifted = 0;
  Tensor exponentials = 0;
  Tensor sums = 0;
  Tensor logarithms = 0;
  Tensor statistics = 0;
  Tensor probabilities = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(CUDNN_DATA_FLOAT, row, largest));
  STEPCAST_GPU_RETURN_IF_FAILED(Reduce(CUDNN_REDUCE_TENSOR_MAX, scores, largest));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_SUB}, scores, &largest, CUDNN_DATA_FLOAT, full, shifted));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_EXP}, shifted, nullptr, CUDNN_DATA_FLOAT, full, exponentials));
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(CUDNN_DATA_FLOAT, row, sums));
  STEPCAST_GPU_RETURN_IF_FAILED(Reduce(CUDNN_REDUCE_TENSOR_ADD, exponentials, sums));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_LOG}, sums, nullptr, CUDNN_DATA_FLOAT, row, logarithms));
  STEPCAST_GPU_RETURN_IF_FAILED(
      AddTensor(CUDNN_DATA_FLOAT, row, Packed(row), &AttentionOperands::statistics, statistics));
  STEPCAST_GPU_RETURN_IF_FAILED(Apply({CUDNN_POINTWISE_ADD}, largest, &logarithms, statistics));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_DIV}, exponentials, &sums, type_, full, probabilities));
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.kv_seq, a.kv_heads, &AttentionOperands::v, v));
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::o, o));
  return Multiply(probabilities, v, o);
}

// With p = softmax(s) and the rows' sums d of dO times O (T. Dao et al., "FlashAttention", 2022,
// appendix B): dV = p^T dO, ds = p (dO V^T - d), dQ = ds K, dK = ds^T Q.
Status AttentionGraph::Backward() {
  const StepcastGpuAttention& a = attention_;
  const Dims full = {a.batch, a.q_heads, a.q_seq, a.kv_seq};
  const Dims row = {a.batch, a.q_heads, a.q_seq, 1};
  const Dims output = {a.batch, a.q_heads, a.q_seq, a.head_dim};
  Tensor q = 0;
  Tensor o = 0;
  Tensor d_o = 0;
  Tensor statistics = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::q, q));
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::o, o));
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::d_o, d_o));
  STEPCAST_GPU_RETURN_IF_FAILED(
      AddTensor(CUDNN_DATA_FLOAT, row, Packed(row), &AttentionOperands::statistics, statistics));
  Tensor products = 0;
  Tensor sums = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_MUL}, d_o, &o, CUDNN_DATA_FLOAT, output, products));
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(CUDNN_DATA_FLOAT, row, sums));
  STEPCAST_GPU_RETURN_IF_FAILED(Reduce(CUDNN_REDUCE_TENSOR_ADD, products, sums));

  Tensor scores = 0;
  Tensor shifted = 0;
  Tensor probabilities = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(Scores(q, scores));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_SUB}, scores, &statistics, CUDNN_DATA_FLOAT, full, shifted));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_EXP}, shifted, nullptr, type_, full, probabilities));

  const auto transpose = [&](Tensor in, Tensor& out) -> Status {
    const std::int64_t square = a.q_seq * a.kv_seq;
    STEPCAST_GPU_RETURN_IF_FAILED(AddTensor(type_, {a.batch, a.q_heads, a.kv_seq, a.q_seq},
                                            {a.q_heads * square, square, 1, a.kv_seq}, nullptr,
                                            out));
    return Reshape(in, out);
  };
  // Several query heads share keys and values: the gradients of each, then their sum.
  const auto multiply_into = [&](Tensor x, Tensor y, void* AttentionOperands::*each,
                                 void* AttentionOperands::*all) -> Status {
    Tensor result = 0;
    STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.kv_seq, a.kv_heads, all, result));
    if (a.q_heads == a.kv_heads) return Multiply(x, y, result);
    Tensor of_each = 0;
    STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.kv_seq, a.q_heads, each, of_each));
    STEPCAST_GPU_RETURN_IF_FAILED(Multiply(x, y, of_each));
    return Reduce(CUDNN_REDUCE_TENSOR_ADD, of_each, result);
  };
  Tensor transposed = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(transpose(probabilities, transposed));
  STEPCAST_GPU_RETURN_IF_FAILED(
      multiply_into(transposed, d_o, &AttentionOperands::full_d_v, &AttentionOperands::d_v));
  Tensor v = 0;
  Tensor d_probabilities = 0;
  Tensor differences = 0;
  Tensor weighted = 0;
  Tensor d_scores = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddTransposed(a.kv_seq, a.kv_heads, &AttentionOperands::v, v));
  STEPCAST_GPU_RETURN_IF_FAILED(AddVirtual(CUDNN_DATA_FLOAT, full, d_probabilities));
  STEPCAST_GPU_RETURN_IF_FAILED(Multiply(d_o, v, d_probabilities));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_SUB}, d_probabilities, &sums, CUDNN_DATA_FLOAT, full, differences));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_MUL}, differences, &probabilities, CUDNN_DATA_FLOAT, full, weighted));
  STEPCAST_GPU_RETURN_IF_FAILED(
      Apply({CUDNN_POINTWISE_MUL}, weighted, &scale_, type_, full, d_scores));
  STEPCAST_GPU_RETURN_IF_FAILED(transpose(d_scores, transposed));
  STEPCAST_GPU_RETURN_IF_FAILED(
      multiply_into(transposed, q, &AttentionOperands::full_d_k, &AttentionOperands::d_k));
  Tensor k = 0;
  Tensor d_q = 0;
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.kv_seq, a.kv_heads, &AttentionOperands::k, k));
  STEPCAST_GPU_RETURN_IF_FAILED(AddOperand(a.q_seq, a.q_heads, &AttentionOperands::d_q, d_q));
  return Multiply(d_scores, k, d_q);
}

Status AttentionGraph::Describe() {
  std::vector<cudnnBackendDescriptor_t> operations;
  operations.reserve(operations_.size());
  for (const CudnnDescriptor& operation : operations_) operations.push_back(operation.raw());
  STEPCAST_GPU_RETURN_IF_FAILED(graph_.Create(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR));
  return graph_.Set(CUDNN_ATTR_OPERATIONGRAPH_OPS, CUDNN_TYPE_BACKEND_DESCRIPTOR, operations);
}

Status AttentionGraph::FindConfigs(const CudnnDescriptor* properties,
                                   std::vector<CudnnDescriptor>& configs) {
  const auto mode = CUDNN_HEUR_MODE_A;
  STEPCAST_GPU_RETURN_IF_FAILED(graph_.Finalize());
  CudnnDescriptor heuristic;
  STEPCAST_GPU_RETURN_IF_FAILED(heuristic.Create(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(heuristic.Set(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH, graph_));
  STEPCAST_GPU_RETURN_IF_FAILED(
      heuristic.Set(CUDNN_ATTR_ENGINEHEUR_MODE, CUDNN_TYPE_HEUR_MODE, 1, &mode));
  if (properties != nullptr) {
    STEPCAST_GPU_RETURN_IF_FAILED(heuristic.Set(CUDNN_ATTR_ENGINEHEUR_DEVICEPROP, *properties));
  }
  STEPCAST_GPU_RETURN_IF_FAILED(heuristic.Finalize());
  std::int64_t count = 0;
  STEPCAST_CUDNN_TRY(CudnnLibrary().get_attribute(heuristic.raw(), CUDNN_ATTR_ENGINEHEUR_RESULTS,
                                                  CUDNN_TYPE_BACKEND_DESCRIPTOR, 0, &count,
                                                  nullptr));
  std::vector<cudnnBackendDescriptor_t> raw;
  for (std::int64_t i = 0; i < count; ++i) {
    STEPCAST_GPU_RETURN_IF_FAILED(
        configs.emplace_back().Create(CUDNN_BACKEND_ENGINECFG_DESCRIPTOR));
    raw.push_back(configs.back().raw());
  }
  // Those that can be run; the count was of all.
  std::int64_t found = 0;
  STEPCAST_CUDNN_TRY(CudnnLibrary().get_attribute(heuristic.raw(), CUDNN_ATTR_ENGINEHEUR_RESULTS,
                                                  CUDNN_TYPE_BACKEND_DESCRIPTOR, count, &found,
                                                  raw.data()));
  configs.resize(static_cast<std::size_t>(found));
  return {};
}

Status AttentionGraph::Compile(cudnnHandle_t handle) {
  STEPCAST_GPU_RETURN_IF_FAILED(
      graph_.Set(CUDNN_ATTR_OPERATIONGRAPH_HANDLE, CUDNN_TYPE_HANDLE, 1, &handle));
  std::vector<CudnnDescriptor> configs;
  STEPCAST_GPU_RETURN_IF_FAILED(FindConfigs(nullptr, configs));
  Status last = Unsupported("cuDNN has no kernel for this attention");
  for (const CudnnDescriptor& config : configs) {
    const auto plan = [&]() -> Status {
      CudnnDescriptor made;
      STEPCAST_GPU_RETURN_IF_FAILED(made.Create(CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR));
      STEPCAST_GPU_RETURN_IF_FAILED(
          made.Set(CUDNN_ATTR_EXECUTION_PLAN_HANDLE, CUDNN_TYPE_HANDLE, 1, &handle));
      STEPCAST_GPU_RETURN_IF_FAILED(made.Set(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG, config));
      STEPCAST_GPU_RETURN_IF_FAILED(made.Finalize());
      std::int64_t count = 0;
      STEPCAST_CUDNN_TRY(
          CudnnLibrary().get_attribute(made.raw(), CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE,
                                       CUDNN_TYPE_INT64, 1, &count, &workspace_bytes_));
      plan_ = std::move(made);
      return {};
    };
    last = plan();
    if (last.ok()) return last;
  }
  return last;
}

Status AttentionGraph::CountKernels(const std::string& properties, std::int64_t& kernels) {
  CudnnDescriptor device;
  STEPCAST_GPU_RETURN_IF_FAILED(device.Create(CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      device.Set(CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION, CUDNN_TYPE_CHAR,
                 static_cast<std::int64_t>(properties.size()), properties.data()));
  STEPCAST_GPU_RETURN_IF_FAILED(device.Finalize());
  std::vector<CudnnDescriptor> configs;
  STEPCAST_GPU_RETURN_IF_FAILED(FindConfigs(&device, configs));
  kernels = static_cast<std::int64_t>(configs.size());
  return {};
}

Status AttentionGraph::Launch(cudnnHandle_t handle, const AttentionOperands& operands) const {
  std::vector<std::int64_t> ids;
  std::vector<void*> pointers;
  for (const auto& [id, operand] : operands_) {
    ids.push_back(id);
    pointers.push_back(operands.*operand);
  }
  for (const auto& [id, value] : values_) {
    ids.push_back(id);
    pointers.push_back(const_cast<float*>(&value));  // Host memory, which is read only.
  }
  CudnnDescriptor pack;
  STEPCAST_GPU_RETURN_IF_FAILED(pack.Create(CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR));
  STEPCAST_GPU_RETURN_IF_FAILED(
      pack.Set(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS, CUDNN_TYPE_INT64, ids));
  STEPCAST_GPU_RETURN_IF_FAILED(
      pack.Set(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS, CUDNN_TYPE_VOID_PTR, pointers));
  STEPCAST_GPU_RETURN_IF_FAILED(
      pack.Set(CUDNN_ATTR_VARIANT_PACK_WORKSPACE, CUDNN_TYPE_VOID_PTR, 1, &operands.workspace));
  STEPCAST_GPU_RETURN_IF_FAILED(pack.Finalize());
  STEPCAST_CUDNN_TRY(CudnnLibrary().execute(handle, plan_.raw(), pack.raw()));
  return {};
}

}  // namespace stepcast::cuda

#endif
