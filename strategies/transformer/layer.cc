#include "strategies/transformer/layer.h"

namespace stepcast {
namespace {

constexpr StreamKind kTensorStream = StreamKind::kTensorParallel;

}  // namespace

Op LayerBlocks::TensorCollective(OpKind kind, std::int64_t elements) const {
  return Op::Communication(kind, plan_.precision, ByteSize(plan_.precision, elements),
                           groups_.tensor);
}

void LayerBlocks::Norm(BlockWriter& w, Pass pass) const {
  const OpKind kind = model_.norm == v1::NORM_LAYER_NORM ? OpKind::kLayerNorm : OpKind::kRmsNorm;
  const std::int64_t rows = kept_tokens();
  if (framework_.fused_norm() || kind == OpKind::kLayerNorm) {
    w.Compute(Rowwise(kind, pass, rows, model_.hidden_size));
    return;
  }
  // Eager RMSNorm: to fp32, square and mean, scale by the root, back, times the weight.
  const auto fp32 = static_cast<std::int64_t>(DType::kFp32);
  const int times = pass == Pass::kForward ? 1 : 2;
  for (int i = 0; i < times; ++i) {
    w.Compute(Rowwise(OpKind::kCast, pass, rows, model_.hidden_size, fp32));
    w.Compute(Op::Rowwise(OpKind::kNormReduce, DType::kFp32, pass, rows, model_.hidden_size));
    w.Compute(Op::Rowwise(OpKind::kScale, DType::kFp32, pass, rows, model_.hidden_size));
    w.Compute(Rowwise(OpKind::kCast, pass, rows, model_.hidden_size, fp32));
    w.Compute(Rowwise(OpKind::kScale, pass, rows, model_.hidden_size));
  }
}

// Forward into a column-parallel layer: gathers the sequence where it is split.
void LayerBlocks::EnterTensorParallel(BlockWriter& w) const {
  if (plan_.tensor > 1 && plan_.sequence_parallel) {
    w.Communicate(TensorCollective(OpKind::kAllGather, tokens() * model_.hidden_size),
                  kTensorStream);
  }
}

// Forward out of a row-parallel layer: sums the ranks' parts.
void LayerBlocks::LeaveTensorParallel(BlockWriter& w) const {
  if (plan_.tensor == 1) return;
  const OpKind kind = plan_.sequence_parallel ? OpKind::kReduceScatter : OpKind::kAllReduce;
  w.Communicate(TensorCollective(kind, tokens() * model_.hidden_size), kTensorStream);
}

void LayerBlocks::LinearForward(BlockWriter& w, std::int64_t in, std::int64_t out,
                                bool bias) const {
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kTN, tokens(), out, in));
  if (bias) w.Compute(Rowwise(OpKind::kBias, Pass::kForward, tokens(), out));
}

// Adds a weight's gradient to the one kept over micro-batches, unless the GEMM does.
void LayerBlocks::AccumulateGradient(BlockWriter& w, std::int64_t rows, std::int64_t cols) const {
  if (plan_.gradient_dtype == DType::kFp32 && plan_.precision != DType::kFp32 &&
      framework_.cast_before_accumulate()) {
    w.Compute(Rowwise(OpKind::kCast, Pass::kBackward, rows, cols,
                      static_cast<std::int64_t>(DType::kFp32)));
    w.Compute(Op::Rowwise(OpKind::kAdd, DType::kFp32, Pass::kBackward, rows, cols));
    w.Compute(Rowwise(OpKind::kFill, Pass::kBackward, rows, cols));
  } else if (plan_.gradient_dtype == DType::kFp32 && plan_.precision != DType::kFp32) {
    w.Compute(Rowwise(OpKind::kAccumulate, Pass::kBackward, rows, cols));
  } else if (plan_.micro_batches > 1) {
    w.Compute(Rowwise(OpKind::kAdd, Pass::kBackward, rows, cols));
  }
}

void LayerBlocks::LinearBackward(BlockWriter& w, Split split, std::int64_t in, std::int64_t out,
                                 bool bias) const {
  const std::int64_t t = tokens();
  const bool sequence = plan_.sequence_parallel && plan_.tensor > 1;
  std::int16_t beside = BlockEntry::kNone;
  if (split == Split::kRow && sequence) {
    // The gradient of the scattered output.
    w.Communicate(TensorCollective(OpKind::kAllGather, t * out), kTensorStream);
  }
  const bool fused =
      plan_.gradient_dtype == DType::kFp32 && framework_.fused_gradient_accumulation();
  if (split == Split::kColumn && sequence) {
    // The whole input is gathered again for the weight's gradient, beside dgrad.
    beside = w.CommunicateBeside(TensorCollective(OpKind::kAllGather, t * in), kTensorStream);
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNN, t, in, out));
  if (split == Split::kColumn && plan_.tensor > 1) {
    const OpKind kind = sequence ? OpKind::kReduceScatter : OpKind::kAllReduce;
    const Op reduce = TensorCollective(kind, t * in);
    if (beside != BlockEntry::kNone) w.Join(beside);
    if (sequence || framework_.overlap_tensor_parallel_backward()) {
      beside = w.CommunicateBeside(reduce, kTensorStream);
    } else {
      w.Communicate(reduce, kTensorStream);
      beside = BlockEntry::kNone;
    }
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNT, out, in, t, 1, fused));
  if (!fused) AccumulateGradient(w, out, in);
  if (bias) {
    w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, t, out));
    AccumulateGradient(w, 1, out);
  }
  if (beside != BlockEntry::kNone) w.Join(beside);
}

void LayerBlocks::WriteAttentionCore(BlockWriter& w) const {
  const std::int64_t b = plan_.micro_batch_size;
  const std::int64_t s = plan_.sequence_length;
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t kv = plan_.LocalKeyValueHeads(model_);
  const std::int64_t d = model_.head_size;
  if (plan_.attention == v1::ATTENTION_KERNEL_FLASH) {
    w.Compute(
        Op::Attention(plan_.precision, Pass::kForward, /*causal=*/true, b, s, s, heads, kv, d));
    return;
  }
  if (model_.position == v1::POSITION_ALIBI) {
    // The bias is spread over the scores, and the product added to it.
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, b * heads * s, s));
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kTN, s, s, d, b * heads));
  if (framework_.fused_softmax()) {
    w.Compute(Op::CausalSoftmax(plan_.precision, Pass::kForward, b * heads * s, s));
  } else {
    w.Compute(Rowwise(OpKind::kScale, Pass::kForward, b * heads * s, s));
    w.Compute(Rowwise(OpKind::kScale, Pass::kForward, b * heads * s, s));  // mask
    w.Compute(Rowwise(OpKind::kSoftmax, Pass::kForward, b * heads * s, s));
  }
  if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, Pass::kForward, b * heads * s, s));
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNN, s, d, s, b * heads));
}

void LayerBlocks::WriteAttentionCoreBackward(BlockWriter& w) const {
  const std::int64_t b = plan_.micro_batch_size;
  const std::int64_t s = plan_.sequence_length;
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t kv = plan_.LocalKeyValueHeads(model_);
  const std::int64_t d = model_.head_size;
  if (plan_.attention == v1::ATTENTION_KERNEL_FLASH) {
    w.Compute(
        Op::Attention(plan_.precision, Pass::kBackward, /*causal=*/true, b, s, s, heads, kv, d));
    return;
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kTN, s, s, d, b * heads));  // probabilities
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNT, s, d, s, b * heads));  // values
  if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, Pass::kBackward, b * heads * s, s));
  if (framework_.fused_softmax()) {
    w.Compute(Op::CausalSoftmax(plan_.precision, Pass::kBackward, b * heads * s, s));
  } else {
    w.Compute(Rowwise(OpKind::kSoftmax, Pass::kBackward, b * heads * s, s));
    w.Compute(Rowwise(OpKind::kScale, Pass::kBackward, b * heads * s, s));
    w.Compute(Rowwise(OpKind::kScale, Pass::kBackward, b * heads * s, s));
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNN, s, d, s, b * heads));  // queries
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNT, s, d, s, b * heads));  // keys
}

void LayerBlocks::AddResidual(BlockWriter& w, Pass pass) const {
  const std::int64_t rows = kept_tokens();
  const std::int64_t h = model_.hidden_size;
  if (pass == Pass::kBackward) {
    // The residual's gradient is the sum of both branches.
    if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, pass, rows, h));
    return;
  }
  if (!model_.dropout && !model_.biases) {
    w.Compute(Rowwise(OpKind::kAdd, pass, rows, h));
  } else if (framework_.fused_bias_dropout_add()) {
    w.Compute(Rowwise(model_.dropout ? OpKind::kBiasDropoutAdd : OpKind::kAdd, pass, rows, h));
  } else {
    if (model_.biases) w.Compute(Rowwise(OpKind::kBias, pass, rows, h));
    if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, pass, rows, h));
    w.Compute(Rowwise(OpKind::kAdd, pass, rows, h));
  }
}

void LayerBlocks::WriteForward(BlockWriter& w) const {
  const std::int64_t t = tokens();
  const std::int64_t h = model_.hidden_size;
  const std::int64_t ffn = model_.ffn_hidden_size / plan_.tensor;
  const std::int64_t query = model_.query_width() / plan_.tensor;
  const std::int64_t qkv = plan_.LocalQkvWidth(model_);

  Norm(w, Pass::kForward);
  EnterTensorParallel(w);
  LinearForward(w, h, qkv, model_.biases);
  if (model_.position == v1::POSITION_ROTARY) {
    const std::int64_t rotated = query + (qkv - query) / 2;
    const int kernels = framework_.fused_rope() ? 1 : 4;
    for (int i = 0; i < kernels; ++i) w.Compute(Rowwise(OpKind::kRope, Pass::kForward, t, rotated));
  }
  WriteAttentionCore(w);
  w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, t, query));  // heads back beside each other
  LinearForward(w, query, h, false);
  LeaveTensorParallel(w);
  AddResidual(w, Pass::kForward);

  Norm(w, Pass::kForward);
  EnterTensorParallel(w);
  LinearForward(w, h, model_.gated() ? 2 * ffn : ffn,
                model_.biases && !framework_.fused_bias_gelu());
  if (model_.gated()) {
    if (framework_.fused_swiglu()) {
      w.Compute(Rowwise(OpKind::kSwiglu, Pass::kForward, t, ffn));
    } else {
      w.Compute(Rowwise(OpKind::kGelu, Pass::kForward, t, ffn));
      w.Compute(Rowwise(OpKind::kAdd, Pass::kForward, t, ffn));
    }
  } else {
    w.Compute(Rowwise(OpKind::kGelu, Pass::kForward, t, ffn));
  }
  LinearForward(w, ffn, h, false);
  LeaveTensorParallel(w);
  AddResidual(w, Pass::kForward);
}

Block LayerBlocks::Forward() const {
  BlockWriter w(builder_, Phase::kForward);
  WriteForward(w);
  return std::move(w).Take();
}

Block LayerBlocks::Recompute() const {
  BlockWriter w(builder_, Phase::kRecompute);
  WriteForward(w);
  return std::move(w).Take();
}

Block LayerBlocks::Backward() const {
  BlockWriter w(builder_, Phase::kBackward);
  const std::int64_t t = tokens();
  const std::int64_t h = model_.hidden_size;
  const std::int64_t ffn = model_.ffn_hidden_size / plan_.tensor;
  const std::int64_t query = model_.query_width() / plan_.tensor;
  const std::int64_t qkv = plan_.LocalQkvWidth(model_);
  const std::int64_t up = model_.gated() ? 2 * ffn : ffn;
  const auto norm = [&] {
    Norm(w, Pass::kBackward);
    AccumulateGradient(w, 1, h);
    if (model_.norm == v1::NORM_LAYER_NORM) AccumulateGradient(w, 1, h);
    // The gradient of the residual joins that of the branch.
    w.Compute(Rowwise(OpKind::kAdd, Pass::kBackward, kept_tokens(), h));
  };

  // MLP.
  AddResidual(w, Pass::kBackward);
  if (model_.biases) {
    w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, kept_tokens(), h));
    AccumulateGradient(w, 1, h);
  }
  LinearBackward(w, Split::kRow, ffn, h, false);
  if (model_.gated()) {
    const int kernels = framework_.fused_swiglu() ? 1 : 2;
    for (int i = 0; i < kernels; ++i) w.Compute(Rowwise(OpKind::kSwiglu, Pass::kBackward, t, ffn));
  } else {
    w.Compute(Rowwise(OpKind::kGelu, Pass::kBackward, t, ffn));
  }
  LinearBackward(w, Split::kColumn, h, up, model_.biases);
  norm();

  // Attention.
  AddResidual(w, Pass::kBackward);
  if (model_.biases) {
    w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, kept_tokens(), h));
    AccumulateGradient(w, 1, h);
  }
  if (plan_.recompute == v1::RECOMPUTE_SELECTIVE &&
      plan_.attention == v1::ATTENTION_KERNEL_UNFUSED) {
    w.set_phase(Phase::kRecompute);
    WriteAttentionCore(w);
    w.set_phase(Phase::kBackward);
  }
  LinearBackward(w, Split::kRow, query, h, false);
  w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, t, query));
  WriteAttentionCoreBackward(w);
  if (model_.position == v1::POSITION_ROTARY) {
    const int kernels = framework_.fused_rope() ? 1 : 4;
    const std::int64_t rotated = query + (qkv - query) / 2;
    for (int i = 0; i < kernels; ++i)
      w.Compute(Rowwise(OpKind::kRope, Pass::kBackward, t, rotated));
  }
  w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, t, qkv));  // gradients of q, k, v into one
  LinearBackward(w, Split::kColumn, h, qkv, model_.biases);
  norm();
  return std::move(w).Take();
}

Block LayerBlocks::EmbeddingForward() const {
  BlockWriter w(builder_, Phase::kForward);
  const std::int64_t h = model_.hidden_size;
  w.Compute(Rowwise(OpKind::kEmbedding, Pass::kForward, tokens(), h,
                    plan_.PaddedVocabulary(model_) / plan_.tensor));
  LeaveTensorParallel(w);
  if (model_.position == v1::POSITION_LEARNED) {
    w.Compute(Rowwise(OpKind::kAdd, Pass::kForward, kept_tokens(), h));
  }
  if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, Pass::kForward, kept_tokens(), h));
  return std::move(w).Take();
}

Block LayerBlocks::EmbeddingBackward() const {
  BlockWriter w(builder_, Phase::kBackward);
  const std::int64_t h = model_.hidden_size;
  const std::int64_t rows = plan_.PaddedVocabulary(model_) / plan_.tensor;
  if (model_.dropout) w.Compute(Rowwise(OpKind::kDropout, Pass::kBackward, kept_tokens(), h));
  if (plan_.tensor > 1 && plan_.sequence_parallel) {
    w.Communicate(TensorCollective(OpKind::kAllGather, tokens() * h), kTensorStream);
  }
  // A dense gradient of the whole table, zeroed and then added to.
  w.Compute(Rowwise(OpKind::kFill, Pass::kBackward, rows, h));
  w.Compute(Rowwise(OpKind::kEmbedding, Pass::kBackward, tokens(), h, rows));
  AccumulateGradient(w, rows, h);
  return std::move(w).Take();
}

Block LayerBlocks::HeadForward() const {
  BlockWriter w(builder_, Phase::kForward);
  const std::int64_t columns = plan_.PaddedVocabulary(model_) / plan_.tensor;
  Norm(w, Pass::kForward);
  EnterTensorParallel(w);
  LinearForward(w, model_.hidden_size, columns, false);
  const int kernels = framework_.fused_cross_entropy() ? 1 : 3;
  for (int i = 0; i < kernels; ++i) {
    w.Compute(Rowwise(OpKind::kCrossEntropy, Pass::kForward, tokens(), columns));
    if (plan_.tensor > 1) {
      // Maximum, target logit and sum of exponentials over the split vocabulary.
      w.Communicate(Op::Communication(OpKind::kAllReduce, DType::kFp32,
                                      ByteSize(DType::kFp32, tokens() * (kernels == 1 ? 3 : 1)),
                                      groups_.tensor),
                    kTensorStream);
    }
  }
  return std::move(w).Take();
}

Block LayerBlocks::HeadBackward() const {
  BlockWriter w(builder_, Phase::kBackward);
  const std::int64_t columns = plan_.PaddedVocabulary(model_) / plan_.tensor;
  w.Compute(Rowwise(OpKind::kCrossEntropy, Pass::kBackward, tokens(), columns));
  LinearBackward(w, Split::kColumn, model_.hidden_size, columns, false);
  Norm(w, Pass::kBackward);
  return std::move(w).Take();
}

Block LayerBlocks::Optimizer(std::int64_t parameters) const {
  BlockWriter w(builder_, Phase::kOptimizer);
  const bool mixed = plan_.precision == DType::kFp16 || plan_.precision == DType::kBf16;
  const auto fp32 = [&](OpKind kind, std::int64_t extra = 0) {
    w.Compute(Op::Rowwise(kind, DType::kFp32, Pass::kForward, parameters, 1, extra));
  };
  const auto scalar_from_all = [&] {
    if (plan_.tensor > 1) {
      w.Communicate(Op::Communication(OpKind::kAllReduce, DType::kFp32, Bytes(4), groups_.tensor),
                    kTensorStream);
    }
  };
  if (mixed && plan_.gradient_dtype != DType::kFp32) {
    w.Compute(Rowwise(OpKind::kCast, Pass::kForward, parameters, 1,
                      static_cast<std::int64_t>(DType::kFp32)));
  }
  if (plan_.precision == DType::kFp16) {
    fp32(OpKind::kScale);  // loss scale, and the search for infinities
    scalar_from_all();
  }
  fp32(OpKind::kNormReduce);
  scalar_from_all();
  fp32(OpKind::kScale);  // clip
  // Reads gradient, weight and two moments, writes the last three.
  constexpr std::int64_t kFusedAdamBytes = 28;
  // A kernel for each step of the formula: about eleven passes over one or two tensors.
  constexpr std::int64_t kEagerAdamBytes = 96;
  fp32(OpKind::kAdam, framework_.fused_optimizer() ? kFusedAdamBytes : kEagerAdamBytes);
  if (mixed) {
    fp32(OpKind::kCast, static_cast<std::int64_t>(plan_.precision));
  }
  fp32(OpKind::kFill);  // zero the gradients
  return std::move(w).Take();
}

}  // namespace stepcast
