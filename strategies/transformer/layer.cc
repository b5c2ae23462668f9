#include "strategies/transformer/layer.h"

#include <algorithm>
#include <utility>

#include "strategies/plan/framework.h"
#include "strategies/step/accumulate.h"
#include "strategies/step/unit_flow.h"
#include "strategies/transformer/experts.h"

namespace stepcast {
namespace {

constexpr StreamKind kTensorStream = StreamKind::kTensorParallel;
constexpr auto kFp32 = static_cast<std::int64_t>(DType::kFp32);
constexpr std::int64_t kIndexBytes = 4;

}  // namespace

int LinearLayersOfAttention(const ParallelPlan& plan) { return plan.separate_projections ? 3 : 1; }

int LinearLayersOfMlp(const TransformerModel& model, const ParallelPlan& plan,
                      const LayerKind& kind) {
  return plan.separate_projections && model.gated() && !kind.experts ? 2 : 1;
}

Op LayerBlocks::TensorCollective(OpKind kind, std::int64_t elements) const {
  return Op::Communication(kind, plan_.precision, ByteSize(plan_.precision, elements),
                           groups_.tensor);
}

void LayerBlocks::Norm(BlockWriter& w, Pass pass, DType dtype, std::int64_t rows, std::int64_t cols,
                       bool adds_gradients_apart) const {
  const OpKind kind = model_.norm == v1::NORM_LAYER_NORM ? OpKind::kLayerNorm : OpKind::kRmsNorm;
  if (framework_.fused_norm() || kind == OpKind::kLayerNorm) {
    w.Compute(Op::Rowwise(kind, dtype, pass, rows, cols));
    UnitRecorder* recorder = w.recorder();
    if (recorder == nullptr) return;
    const bool layer_norm = kind == OpKind::kLayerNorm;
    if (pass == Pass::kBackward) {
      recorder->NormGradient(w, adds_gradients_apart);
    } else {
      recorder->Norm(w, layer_norm ? Function::kLayerNorm : Function::kRmsNorm, rows, cols,
                     layer_norm && model_.norm_biases);
    }
    return;
  }
  // Eager RMSNorm: to fp32, square and mean, scale by the root, back, times the weight.
  const int times = pass == Pass::kForward ? 1 : 2;
  int written = 0;
  const auto kernel = [&](const Op& op) {
    w.Compute(op);
    UnitRecorder* recorder = w.recorder();
    if (recorder == nullptr) return;
    if (pass == Pass::kForward) {
      recorder->NormByParts(w, written++, rows, cols);
    } else {
      recorder->NormGradientByParts(w, written++, adds_gradients_apart);
    }
  };
  for (int i = 0; i < times; ++i) {
    kernel(Op::Rowwise(OpKind::kCast, dtype, pass, rows, cols, kFp32));
    kernel(Op::Rowwise(OpKind::kNormReduce, DType::kFp32, pass, rows, cols));
    kernel(Op::Rowwise(OpKind::kScale, DType::kFp32, pass, rows, cols));
    kernel(Op::Rowwise(OpKind::kCast, dtype, pass, rows, cols, kFp32));
    kernel(Op::Rowwise(OpKind::kScale, dtype, pass, rows, cols));
  }
}

// Autocast: what norms and residuals give is in fp32, and each linear layer that reads it casts it.
void LayerBlocks::CastForLinear(BlockWriter& w, std::int64_t rows, int times) const {
  if (plan_.residual_dtype() == plan_.precision) return;
  for (int i = 0; i < times; ++i) {
    w.Compute(OfResiduals(OpKind::kCast, Pass::kForward, rows, model_.hidden_size,
                          static_cast<std::int64_t>(plan_.precision)));
    if (UnitRecorder* recorder = w.recorder()) recorder->CastInput(w, rows, model_.hidden_size);
  }
}

// The gradients that come back from there, which are added up in fp32.
void LayerBlocks::CastFromLinear(BlockWriter& w, std::int64_t rows, int times) const {
  if (plan_.residual_dtype() == plan_.precision) return;
  for (int i = 0; i < times; ++i) {
    w.Compute(Rowwise(OpKind::kCast, Pass::kBackward, rows, model_.hidden_size, kFp32));
    if (UnitRecorder* recorder = w.recorder()) recorder->CastInPlace(w);
    if (i == 0) continue;
    w.Compute(OfResiduals(OpKind::kAdd, Pass::kBackward, rows, model_.hidden_size));
    if (UnitRecorder* recorder = w.recorder()) recorder->CastInPlace(w);
  }
}

void LayerBlocks::ResidualNorm(BlockWriter& w, int readers) const {
  Norm(w, Pass::kForward, plan_.residual_dtype(), kept_tokens(), model_.hidden_size);
  CastForLinear(w, kept_tokens(), readers);
}

// The gradient of the residual joins that of the branch.
void LayerBlocks::NormBackward(BlockWriter& w, bool residual, int readers) const {
  const std::int64_t h = model_.hidden_size;
  CastFromLinear(w, kept_tokens(), readers);
  Norm(w, Pass::kBackward, plan_.residual_dtype(), kept_tokens(), h, /*adds_gradients_apart=*/true);
  AccumulateGradient(w, 1, h);
  if (model_.norm == v1::NORM_LAYER_NORM && model_.norm_biases) AccumulateGradient(w, 1, h);
  if (!residual) return;
  w.Compute(OfResiduals(OpKind::kAdd, Pass::kBackward, kept_tokens(), h));
  if (UnitRecorder* recorder = w.recorder()) recorder->AddResidualGradient(w);
}

// Forward into a column-parallel layer: gathers the sequence where it is split.
void LayerBlocks::EnterTensorParallel(BlockWriter& w) const {
  if (!plan_.splits_sequence()) return;
  w.Communicate(TensorCollective(OpKind::kAllGather, tokens() * model_.hidden_size), kTensorStream);
  if (UnitRecorder* recorder = w.recorder()) recorder->JoinSequence(w);
}

// Forward out of a row-parallel layer: sums the ranks' parts.
void LayerBlocks::LeaveTensorParallel(BlockWriter& w) const {
  if (plan_.tensor == 1) return;
  const OpKind kind = plan_.sequence_parallel ? OpKind::kReduceScatter : OpKind::kAllReduce;
  w.Communicate(TensorCollective(kind, tokens() * model_.hidden_size), kTensorStream);
  UnitRecorder* recorder = w.recorder();
  if (recorder == nullptr) return;
  if (plan_.sequence_parallel) {
    recorder->SumToSequenceParts(w);
  } else {
    recorder->SumOverTensorRanks(w);
  }
}

// The weights of the next linear layer are split between tensor-parallel ranks.
void LayerBlocks::SplitNext(BlockWriter& w, WeightSplit split,
                            std::vector<std::int64_t> segments) const {
  if (plan_.tensor == 1) return;
  if (UnitRecorder* recorder = w.recorder()) recorder->SplitNext(split, std::move(segments));
}

// Casts an operand of a matrix product, with its transpose for backward in one kernel. Floats of 8
// bits are scaled by what was the largest the times before, integers by what it is in each row.
void LayerBlocks::Quantise(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                           std::int64_t cols) const {
  const DType dtype = plan_.product_dtype(of);
  if (dtype == DType::kInt8) {
    w.Compute(Rowwise(OpKind::kNormReduce, pass, rows, cols));
    if (UnitRecorder* recorder = w.recorder()) recorder->Refuse("products of integers");
  }
  w.Compute(Rowwise(OpKind::kCast, pass, rows, cols, static_cast<std::int64_t>(dtype)));
}

// Backward reads the transpose.
void LayerBlocks::QuantiseWeights(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                                  std::int64_t cols) const {
  if (casts_weights(of)) Quantise(w, pass, of, rows, cols);
}

// What a product in more bits has made.
void LayerBlocks::CastBack(BlockWriter& w, Pass pass, ProductClass of, std::int64_t rows,
                           std::int64_t cols) const {
  if (!widens(of)) return;
  w.Compute(Op::Rowwise(OpKind::kCast, plan_.product_dtype(of), pass, rows, cols,
                        static_cast<std::int64_t>(plan_.precision)));
}

// Of queries, keys and values, or of the output's gradient.
void LayerBlocks::QuantiseHeads(BlockWriter& w, Pass pass) const {
  if (!casts(ProductClass::kAttention)) return;
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t out = heads * model_.value_head_size();
  const std::int64_t in =
      model_.latent ? 2 * heads * model_.query_head_size() + out : plan_.LocalQkvWidth(model_);
  Quantise(w, pass, ProductClass::kAttention, tokens(), pass == Pass::kForward ? in : out);
  if (UnitRecorder* recorder = w.recorder()) recorder->Refuse("attention in another type");
}

// Sums over all tokens need more than 8 bits of integers: gradients of weights stay in the step's
// type (arXiv 2304.13013, section 2.2).
DType LayerBlocks::ProductType(ProductClass of, GemmLayout layout) const {
  const DType dtype = plan_.product_dtype(of);
  return dtype == DType::kInt8 && layout == GemmLayout::kNT ? plan_.precision : dtype;
}

// Before a product on sparse tensor cores. The weights of a micro-batch are those of the one
// before, but packing each time keeps no second copy of all of them.
void LayerBlocks::PackWeights(BlockWriter& w, ProductClass of, std::int64_t rows,
                              std::int64_t cols) const {
  if (!runs_sparse(of)) return;
  w.Compute(Op::Rowwise(OpKind::kPack, plan_.product_dtype(of), Pass::kForward, rows, cols));
}

bool LayerBlocks::AddsBiasInProduct() const {
  return framework_.bias_in_product() && plan_.tensor == 1;
}

Op LayerBlocks::Product(ProductClass of, GemmLayout layout, std::int64_t m, std::int64_t n,
                        std::int64_t k, bool accumulate) const {
  Op op = Op::Gemm(ProductType(of, layout), layout, m, n, k, 1, accumulate);
  op.tiling = plan_.tiling;
  op.sparse = layout == GemmLayout::kTN && runs_sparse(of);
  return op;
}

void LayerBlocks::Forward(BlockWriter& w, const Linear& linear) const {
  UnitRecorder* recorder = w.recorder();
  if (casts(linear.of)) {
    Quantise(w, Pass::kForward, linear.of, linear.rows, linear.in);
    if (recorder != nullptr) recorder->CastInput(w, linear.rows, linear.in);
  }
  QuantiseWeights(w, Pass::kForward, linear.of, linear.out, linear.in);
  PackWeights(w, linear.of, linear.out, linear.in);
  w.Compute(Product(linear.of, GemmLayout::kTN, linear.rows, linear.out, linear.in));
  if (recorder != nullptr) {
    if (IsPrunable(linear.of)) recorder->PruneNext(plan_.pruning.share);
    recorder->Linear(w, linear.rows, linear.in, linear.out, linear.bias && AddsBiasInProduct());
  }
  // The loss takes logits as they are.
  if (linear.of != ProductClass::kOutputLayer) {
    CastBack(w, Pass::kForward, linear.of, linear.rows, linear.out);
  }
  if (linear.bias && !AddsBiasInProduct()) {
    w.Compute(Rowwise(OpKind::kBias, Pass::kForward, linear.rows, linear.out));
    if (recorder != nullptr) recorder->Bias(w, linear.rows, linear.out);
  }
}

// Adds a weight's gradient to the one kept over micro-batches, unless the GEMM does.
void LayerBlocks::AccumulateGradient(BlockWriter& w, std::int64_t rows, std::int64_t cols,
                                     bool adds) const {
  stepcast::AccumulateGradient(w, plan_, framework_, plan_.precision, rows, cols, adds);
}

void LayerBlocks::AccumulateTableGradient(BlockWriter& w, std::int64_t rows,
                                          std::int64_t cols) const {
  // A tied table has two gradients.
  if (plan_.autocast && StartsGradients(plan_) && !model_.tied_embeddings) {
    if (UnitRecorder* recorder = w.recorder()) recorder->KeptAsMade();
    w.set_weight_gradient(false);
    return;
  }
  stepcast::AccumulateGradient(w, plan_, framework_, plan_.residual_dtype(), rows, cols);
}

void LayerBlocks::Backward(BlockWriter& w, const Linear& linear) const {
  const std::int64_t t = linear.rows;
  const bool split = linear.split != Split::kNone && plan_.tensor > 1 && !linear.silent;
  const bool sequence = split && plan_.sequence_parallel;
  UnitRecorder* recorder = w.recorder();
  if (recorder != nullptr) recorder->LinearGradient();
  std::int32_t gathered = BlockEntry::kNone;
  std::int32_t beside = BlockEntry::kNone;
  if (linear.split == Split::kRow && sequence) {
    // The gradient of the scattered output.
    w.Communicate(TensorCollective(OpKind::kAllGather, t * linear.out), kTensorStream);
    if (recorder != nullptr) recorder->JoinOutputGradient(w);
  }
  const bool fused = FusesAccumulation(plan_, framework_);
  if (linear.split == Split::kColumn && sequence) {
    // The whole input is gathered again for the weight's gradient, beside dgrad.
    gathered =
        w.CommunicateBeside(TensorCollective(OpKind::kAllGather, t * linear.in), kTensorStream);
    if (recorder != nullptr) recorder->JoinInputAgain(w);
  }
  const bool of_loss = linear.of == ProductClass::kOutputLayer && widens(linear.of);
  if (casts(linear.of) && !of_loss) {
    Quantise(w, Pass::kBackward, linear.of, t, linear.out);
    if (recorder != nullptr) recorder->CastOutputGradient(w);
  }
  QuantiseWeights(w, Pass::kBackward, linear.of, linear.out, linear.in);
  w.Compute(Product(linear.of, GemmLayout::kNN, t, linear.in, linear.out));
  if (recorder != nullptr) recorder->InputGradient(w);
  CastBack(w, Pass::kBackward, linear.of, t, linear.in);
  if (linear.split == Split::kColumn && split) {
    const OpKind kind = sequence ? OpKind::kReduceScatter : OpKind::kAllReduce;
    const Op reduce = TensorCollective(kind, t * linear.in);
    if (sequence || framework_.overlap_tensor_parallel_backward()) {
      beside = w.CommunicateBeside(reduce, kTensorStream);
    } else {
      w.Communicate(reduce, kTensorStream);
    }
    if (recorder != nullptr) {
      if (sequence) {
        recorder->SumInputGradientToSequenceParts(w);
      } else {
        recorder->SumInputGradientOverTensorRanks(w);
      }
    }
  }
  w.set_weight_gradient(true);
  if (gathered != BlockEntry::kNone) w.Join(gathered);
  w.Compute(Product(linear.of, GemmLayout::kNT, linear.out, linear.in, t, fused));
  if (!linear.adds) {
    w.AddMatrix({linear.out, linear.in, 1, /*experts=*/false, IsPrunable(linear.of)});
  }
  if (recorder != nullptr) recorder->WeightGradient(w, fused);
  if (!fused) AccumulateGradient(w, linear.out, linear.in, linear.adds);
  if (linear.bias) {
    w.set_weight_gradient(true);
    w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, t, linear.out));
    if (recorder != nullptr) recorder->BiasGradient(w);
    AccumulateGradient(w, 1, linear.out, linear.adds);
  }
  if (recorder != nullptr) recorder->LinearGradientEnds();
  w.set_weight_gradient(false);
  if (beside != BlockEntry::kNone) w.Join(beside);
}

// Scale, mask and softmax, or their gradients.
void LayerBlocks::Softmax(BlockWriter& w, Pass pass, const Heads& a) const {
  const std::int64_t rows = a.batch * a.heads * a.queries;
  if (FusesSoftmax(framework_, a.batch * a.heads)) {
    w.Compute(a.causal ? Op::CausalSoftmax(plan_.precision, pass, rows, a.keys)
                       : Rowwise(OpKind::kSoftmax, pass, rows, a.keys));
    RecordSoftmax(w, pass, a, true);
    return;
  }
  const bool wide = framework_.softmax_in_fp32() && plan_.precision != DType::kFp32;
  const DType dtype = wide ? DType::kFp32 : plan_.precision;
  const auto kernel = [&](OpKind kind) { w.Compute(Op::Rowwise(kind, dtype, pass, rows, a.keys)); };
  const auto cast = [&](DType from, DType to) {
    if (from == to) return;
    w.Compute(Op::Rowwise(OpKind::kCast, from, pass, rows, a.keys, static_cast<std::int64_t>(to)));
    if (UnitRecorder* recorder = w.recorder()) recorder->CastInPlace(w);
  };
  cast(plan_.precision, dtype);
  UnitRecorder* recorder = w.recorder();
  if (pass == Pass::kBackward) {
    kernel(OpKind::kSoftmax);
    RecordSoftmax(w, pass, a, false);
  }
  kernel(OpKind::kScale);
  if (recorder != nullptr) recorder->ScaleScores(w, a);
  kernel(OpKind::kScale);  // mask
  if (recorder != nullptr) recorder->MaskScores(w, a);
  if (pass == Pass::kForward) {
    kernel(OpKind::kSoftmax);
    RecordSoftmax(w, pass, a, false);
  }
  cast(dtype, plan_.precision);
}

void LayerBlocks::RecordSoftmax(BlockWriter& w, Pass pass, const Heads& a, bool fused) {
  UnitRecorder* recorder = w.recorder();
  if (recorder == nullptr) return;
  if (pass == Pass::kForward) {
    recorder->Softmax(w, a, fused);
  } else {
    recorder->SoftmaxGradient(w);
  }
}

void LayerBlocks::UnfusedForward(BlockWriter& w, const Heads& a) const {
  const std::int64_t products = a.batch * a.heads;
  const std::int64_t rows = products * a.queries;
  UnitRecorder* recorder = w.recorder();
  if (model_.position == v1::POSITION_ALIBI) {
    // The bias is spread over the scores, and the product added to it.
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, rows, a.keys));
    if (recorder != nullptr) recorder->AlibiOfScores(w, a);
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kTN, a.queries, a.keys, a.size, products));
  if (recorder != nullptr) recorder->ScoresOf(w, a);
  Softmax(w, Pass::kForward, a);
  if (model_.dropout) {
    w.Compute(Rowwise(OpKind::kDropout, Pass::kForward, rows, a.keys));
    if (recorder != nullptr) recorder->DropoutOfScores(w, a);
  }
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNN, a.queries, a.size, a.keys, products));
  if (recorder != nullptr) recorder->Mix(w, a);
}

void LayerBlocks::UnfusedBackward(BlockWriter& w, const Heads& a) const {
  const std::int64_t products = a.batch * a.heads;
  const std::int64_t rows = products * a.queries;
  const auto gemm = [&](GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k) {
    w.Compute(Op::Gemm(plan_.precision, layout, m, n, k, products));
  };
  UnitRecorder* recorder = w.recorder();
  gemm(GemmLayout::kTN, a.queries, a.keys, a.size);  // probabilities
  if (recorder != nullptr) recorder->MixGradient(w);
  gemm(GemmLayout::kNT, a.keys, a.size, a.queries);  // values
  if (recorder != nullptr) recorder->ValueGradient(w);
  if (model_.dropout) {
    w.Compute(Rowwise(OpKind::kDropout, Pass::kBackward, rows, a.keys));
    if (recorder != nullptr) recorder->DropoutGradient(w);
  }
  Softmax(w, Pass::kBackward, a);
  gemm(GemmLayout::kNN, a.queries, a.size, a.keys);  // queries
  if (recorder != nullptr) recorder->QueryGradient(w);
  gemm(GemmLayout::kNT, a.keys, a.size, a.queries);  // keys
  if (recorder != nullptr) recorder->KeyGradient(w);
}

// From sequence to heads or back (arXiv 2309.14509, section 3.2).
void LayerBlocks::ExchangeHeads(BlockWriter& w, std::int64_t width) const {
  w.Communicate(Op::Communication(OpKind::kAllToAll, plan_.precision,
                                  ByteSize(plan_.precision, tokens() * width), groups_.context),
                StreamKind::kContextParallel);
}

// Keys and values pass from rank to rank beside the attention to those at hand. A causal sequence
// is dealt out so that after the first step each rank has half of a square to do, as in Megatron
// Core and Transformer Engine. As there (`AttnFuncWithCPAndKVP2P`), each step backward adds its
// gradients by kernels of their own, here all of both kinds; there a rank of which half of the
// queries or of the keys took part leaves out the other half of that kind.
void LayerBlocks::RingAttention(BlockWriter& w, Pass pass) const {
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t kv = model_.latent ? heads : plan_.LocalKeyValueHeads(model_);
  const std::int64_t d = (model_.query_head_size() + model_.value_head_size()) / 2;
  const bool backward = pass == Pass::kBackward;
  const bool causal = model_.causal && kind_.decoder;
  const Bytes keys_values = ByteSize(plan_.precision, 2 * tokens() * kv * d);
  UnitRecorder* recorder = w.recorder();
  const UnitRecorder::Ring ring{tokens(), heads, kv, d, plan_.context};
  const auto send = [&](std::int64_t tensors) {
    return Op::Communication(OpKind::kSend, plan_.precision, Bytes(keys_values.count() * tensors),
                             groups_.context);
  };
  std::int32_t arriving = BlockEntry::kNone;
  for (int step = 0; step < plan_.context; ++step) {
    const bool last = step + 1 == plan_.context;
    // Backward passes on the gradients gathered so far as well.
    const std::int64_t tensors = (last ? 0 : 1) + (backward && step > 0 ? 1 : 0);
    std::int32_t beside = BlockEntry::kNone;
    if (tensors > 0) {
      beside = w.CommunicateBeside(send(tensors), StreamKind::kContextParallel);
      if (recorder != nullptr) recorder->PassOn(w, ring, step, !backward);
    }
    // Those at hand came with the message of the step before.
    if (arriving != BlockEntry::kNone) w.Join(arriving);
    arriving = beside;
    const bool diagonal = causal && step == 0;
    const std::int64_t keys =
        causal && !diagonal ? std::max<std::int64_t>(1, length() / 2) : length();
    w.Compute(Op::Attention(plan_.precision, pass, diagonal, plan_.micro_batch_size, length(), keys,
                            heads, kv, d));
    if (recorder != nullptr) recorder->RingAttention(w, ring, step, !backward);
    if (step == 0) continue;
    // Merges the partial outputs, or adds the partial gradient of the queries.
    w.Compute(Rowwise(OpKind::kAdd, pass, tokens(), heads * d));
    if (recorder != nullptr && !backward) recorder->MergeAttention(w);
    if (!backward) continue;
    if (recorder != nullptr) recorder->AddRingQueryGradient(w, ring);
    // Those of keys and values came beside the attention, from the ranks that had them before.
    w.Join(std::exchange(arriving, BlockEntry::kNone));
    w.Compute(Rowwise(OpKind::kAdd, pass, tokens(), 2 * kv * d));
    if (recorder != nullptr) recorder->AddRingKeyGradient(w);
  }
  if (!backward) return;
  w.Communicate(send(1), StreamKind::kContextParallel);
  if (recorder != nullptr) recorder->PassOn(w, ring, plan_.context, false);
}

void LayerBlocks::WriteAttentionCore(BlockWriter& w, Pass pass, bool cross) const {
  const bool ring = plan_.context > 1 && plan_.context_kind == v1::CONTEXT_PARALLEL_KIND_RING;
  if (ring && !cross) {
    RingAttention(w, pass);
    return;
  }
  Heads a;
  a.batch = plan_.micro_batch_size;
  a.queries = length();
  a.keys = cross ? plan_.local_length(plan_.sequence_length) : length();
  a.heads = plan_.LocalHeads(model_);
  a.kv_heads = model_.latent ? a.heads : plan_.LocalKeyValueHeads(model_);
  // Scores take the queries' size, outputs the values': what both together cost.
  a.size = (model_.query_head_size() + model_.value_head_size()) / 2;
  a.causal = model_.causal && !cross && kind_.decoder;
  const bool exchange = plan_.context > 1;
  // Where there are fewer keys and values than ranks, they go to several.
  const std::int64_t exchanged =
      exchange ? std::max<std::int64_t>(a.kv_heads, plan_.context) : a.kv_heads;
  const std::int64_t in = (a.heads + 2 * exchanged) * a.size;
  const std::int64_t out = a.heads * a.size;
  if (exchange) {
    ExchangeHeads(w, pass == Pass::kForward ? in : out);
    if (UnitRecorder* recorder = w.recorder()) {
      const bool forward = pass == Pass::kForward;
      recorder->ToHeads(w, length(), out, forward ? a.kv_heads * a.size : 0, forward);
    }
    a.queries *= plan_.context;
    a.keys *= plan_.context;
    a.heads = std::max<std::int64_t>(1, a.heads / plan_.context);
    a.kv_heads = std::max<std::int64_t>(1, a.kv_heads / plan_.context);
  }
  QuantiseHeads(w, pass);
  if (plan_.attention == v1::ATTENTION_KERNEL_FLASH) {
    w.Compute(Op::Attention(plan_.product_dtype(ProductClass::kAttention), pass, a.causal, a.batch,
                            a.queries, a.keys, a.heads, a.kv_heads, a.size));
    if (UnitRecorder* recorder = w.recorder()) {
      if (pass == Pass::kBackward) {
        recorder->AttentionGradient(w);
      } else {
        recorder->Attention(w, a.batch * a.queries, a.heads * a.size, model_.dropout,
                            model_.position == v1::POSITION_ALIBI);
      }
    }
  } else if (pass == Pass::kForward) {
    UnfusedForward(w, a);
  } else {
    UnfusedBackward(w, a);
  }
  if (!exchange) return;
  ExchangeHeads(w, pass == Pass::kForward ? out : in);
  if (UnitRecorder* recorder = w.recorder()) {
    const bool forward = pass == Pass::kForward;
    const std::int64_t keys = plan_.LocalKeyValueHeads(model_) * a.size;
    recorder->ToSequence(w, length(), out, forward ? 0 : keys, forward);
  }
}

void LayerBlocks::RotateHeads(BlockWriter& w, Pass pass) const {
  if (model_.position != v1::POSITION_ROTARY) return;
  const std::int64_t query = model_.query_width() / plan_.tensor;
  const std::int64_t qkv = plan_.LocalQkvWidth(model_);
  std::int64_t rotated = query + (qkv - query) / 2;
  if (model_.latent) rotated = (plan_.LocalHeads(model_) + 1) * model_.latent->rotary_size;
  UnitRecorder* recorder = w.recorder();
  if (!framework_.fused_rope()) {
    for (int i = 0; i < 4; ++i) {
      w.Compute(Rowwise(OpKind::kRope, pass, tokens(), rotated));
      if (recorder == nullptr) continue;
      recorder->RotateByParts(
          w, i,
          {length(), plan_.LocalHeads(model_), plan_.LocalKeyValueHeads(model_), model_.head_size},
          pass == Pass::kForward);
    }
    return;
  }
  w.Compute(Rowwise(OpKind::kRope, pass, tokens(), rotated));
  if (recorder == nullptr) return;
  if (pass == Pass::kBackward) {
    recorder->RotateGradient(w);
  } else {
    recorder->Rotate(w, length(), plan_.LocalHeads(model_), plan_.LocalKeyValueHeads(model_),
                     model_.head_size);
  }
}

void LayerBlocks::LatentForward(BlockWriter& w) const {
  const LatentHeads& l = *model_.latent;
  const std::int64_t t = tokens();
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t queries = heads * model_.query_head_size();
  if (l.query_rank > 0) {
    Forward(w, OfAttention({t, model_.hidden_size, l.query_rank}));
    Norm(w, Pass::kForward, plan_.precision, t, l.query_rank);
    Forward(w, OfAttention({t, l.query_rank, queries}));
  } else {
    Forward(w, OfAttention({t, model_.hidden_size, queries}));
  }
  Forward(w, OfAttention({t, model_.hidden_size, l.key_value_rank + l.rotary_size}));
  Norm(w, Pass::kForward, plan_.precision, t, l.key_value_rank);
  Forward(w, OfAttention({t, l.key_value_rank, heads * (l.head_size + l.value_size)}));
  RotateHeads(w, Pass::kForward);
  // The parts with and without position are put together.
  w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, t, 2 * queries));
}

void LayerBlocks::LatentBackward(BlockWriter& w) const {
  const LatentHeads& l = *model_.latent;
  const std::int64_t t = tokens();
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t queries = heads * model_.query_head_size();
  w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, t, 2 * queries));
  RotateHeads(w, Pass::kBackward);
  Backward(w, OfAttention({t, l.key_value_rank, heads * (l.head_size + l.value_size)}));
  Norm(w, Pass::kBackward, plan_.precision, t, l.key_value_rank);
  Backward(w, OfAttention({t, model_.hidden_size, l.key_value_rank + l.rotary_size}));
  if (l.query_rank > 0) {
    Backward(w, OfAttention({t, l.query_rank, queries}));
    Norm(w, Pass::kBackward, plan_.precision, t, l.query_rank);
    Backward(w, OfAttention({t, model_.hidden_size, l.query_rank, false, Split::kColumn}));
  } else {
    Backward(w, OfAttention({t, model_.hidden_size, queries, false, Split::kColumn}));
  }
  w.Compute(Rowwise(OpKind::kAdd, Pass::kBackward, t, model_.hidden_size));
}

void LayerBlocks::QueriesKeysValuesForward(BlockWriter& w, bool cross) const {
  const std::int64_t h = model_.hidden_size;
  const std::int64_t qkv = plan_.LocalQkvWidth(model_);
  const std::int64_t query = model_.query_width() / plan_.tensor;
  if (cross) {
    Forward(w, OfAttention({tokens(), h, query, model_.has_qkv_biases()}));
    Forward(w, OfAttention({encoder_tokens(), h, qkv - query, model_.has_qkv_biases()}));
    return;
  }
  SplitNext(w, WeightSplit::kRows, {query, (qkv - query) / 2, (qkv - query) / 2});
  Forward(w, OfAttention({tokens(), h, qkv, model_.has_qkv_biases()}));
  if (model_.qk_norm) Norm(w, Pass::kForward, plan_.precision, tokens(), (qkv + query) / 2);
  RotateHeads(w, Pass::kForward);
}

void LayerBlocks::QueriesKeysValuesBackward(BlockWriter& w, bool cross) const {
  const std::int64_t h = model_.hidden_size;
  const std::int64_t qkv = plan_.LocalQkvWidth(model_);
  const std::int64_t query = model_.query_width() / plan_.tensor;
  if (!cross) RotateHeads(w, Pass::kBackward);
  if (!cross && model_.qk_norm)
    Norm(w, Pass::kBackward, plan_.precision, tokens(), (qkv + query) / 2);
  // Gradients of q, k, v into one.
  w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, tokens(), qkv));
  if (UnitRecorder* recorder = w.recorder()) recorder->CopyGradient(w);
  if (cross) {
    Backward(w, OfAttention(
                    {encoder_tokens(), h, qkv - query, model_.has_qkv_biases(), Split::kColumn}));
    Backward(w, OfAttention({tokens(), h, query, model_.has_qkv_biases(), Split::kColumn}));
    return;
  }
  Backward(w, OfAttention({tokens(), h, qkv, model_.has_qkv_biases(), Split::kColumn,
                           model_.parallel_residual}));
}

void LayerBlocks::AttentionForward(BlockWriter& w, bool cross) const {
  const std::int64_t query = model_.query_width() / plan_.tensor;
  if (model_.latent) {
    LatentForward(w);
  } else {
    QueriesKeysValuesForward(w, cross);
  }
  WriteAttentionCore(w, Pass::kForward, cross);
  // Heads back beside each other.
  w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, tokens(), query));
  if (UnitRecorder* recorder = w.recorder()) recorder->Copy(w);
  SplitNext(w, WeightSplit::kColumns);
  Forward(w, OfAttention({tokens(), query, model_.hidden_size, false, Split::kRow}));
}

void LayerBlocks::AttentionBackward(BlockWriter& w, bool cross) const {
  const std::int64_t query = model_.query_width() / plan_.tensor;
  if (plan_.recompute == v1::RECOMPUTE_SELECTIVE &&
      plan_.attention == v1::ATTENTION_KERNEL_UNFUSED) {
    UnitRecorder* recorder = w.recorder();
    if (recorder != nullptr) recorder->RecomputeScoresBegins();
    w.set_phase(Phase::kRecompute);
    WriteAttentionCore(w, Pass::kForward, cross);
    w.set_phase(Phase::kBackward);
    if (recorder != nullptr) recorder->RecomputeScoresEnds();
  }
  if (model_.latent) RecomputeLatentProjections(w);
  Backward(w, OfAttention({tokens(), query, model_.hidden_size, false, Split::kRow,
                           model_.parallel_residual}));
  w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, tokens(), query));
  if (UnitRecorder* recorder = w.recorder()) recorder->CopyGradient(w);
  WriteAttentionCore(w, Pass::kBackward, cross);
  if (model_.latent) {
    LatentBackward(w);
  } else {
    QueriesKeysValuesBackward(w, cross);
  }
}

// The norm of a branch, and its cast for the gradient of the weights behind it.
void LayerBlocks::RecomputeNorm(BlockWriter& w, ProductClass behind, int readers) const {
  if (!plan_.recompute_norms) return;
  w.set_phase(Phase::kRecompute);
  ResidualNorm(w, readers);
  if (casts(behind)) Quantise(w, Pass::kForward, behind, kept_tokens(), model_.hidden_size);
  w.set_phase(Phase::kBackward);
}

// Queries, keys and values from the latent vectors, whose norms may have to come first.
void LayerBlocks::RecomputeLatentProjections(BlockWriter& w) const {
  const LatentHeads& l = *model_.latent;
  const std::int64_t t = tokens();
  const std::int64_t heads = plan_.LocalHeads(model_);
  const std::int64_t queries = heads * model_.query_head_size();
  w.set_phase(Phase::kRecompute);
  if (plan_.recompute_norms) {
    if (l.query_rank > 0) Norm(w, Pass::kForward, plan_.precision, t, l.query_rank);
    Norm(w, Pass::kForward, plan_.precision, t, l.key_value_rank);
  }
  if (plan_.recompute_latent_projections) {
    // Without a rank of their own queries come from the norm of the layer, and are kept.
    if (l.query_rank > 0) Forward(w, OfAttention({t, l.query_rank, queries}));
    Forward(w, OfAttention({t, l.key_value_rank, heads * (l.head_size + l.value_size)}));
    RotateHeads(w, Pass::kForward);
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, t, 2 * queries));
  }
  w.set_phase(Phase::kBackward);
}

void LayerBlocks::RecomputeActivation(BlockWriter& w, std::int64_t rows, std::int64_t width) const {
  if (!plan_.recompute_activation_functions) return;
  if (packs_activation_inputs()) {
    Quantise(w, Pass::kBackward, ProductClass::kMlp, rows, model_.gated() ? 2 * width : width);
  }
  w.set_phase(Phase::kRecompute);
  Activate(w, Pass::kForward, rows, width);
  if (casts(ProductClass::kMlp)) {
    Quantise(w, Pass::kForward, ProductClass::kMlp, rows, width);
  }
  w.set_phase(Phase::kBackward);
}

// x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3))) as eight kernels: six of one operand and a
// constant, two of two operands. Backward has the gradients of these, of which tanh's, the cube's
// and those of both products read two operands, and the three that x gathers are added up.
void LayerBlocks::ComposedGelu(BlockWriter& w, Pass pass, std::int64_t rows,
                               std::int64_t width) const {
  const bool forward = pass == Pass::kForward;
  const int of_one = forward ? 6 : 5;
  const int of_two = forward ? 2 : 6;
  for (int i = 0; i < of_one; ++i) w.Compute(Rowwise(OpKind::kScale, pass, rows, width));
  for (int i = 0; i < of_two; ++i) w.Compute(Rowwise(OpKind::kAdd, pass, rows, width));
}

void LayerBlocks::Activate(BlockWriter& w, Pass pass, std::int64_t rows, std::int64_t width) const {
  if (plan_.composed_activation) {
    ComposedGelu(w, pass, rows, width);
  } else if (!model_.gated()) {
    w.Compute(Rowwise(OpKind::kGelu, pass, rows, width));
    RecordActivation(w, pass, Function::kGelu, rows, width);
  } else if (framework_.fused_swiglu()) {
    w.Compute(Rowwise(OpKind::kSwiglu, pass, rows, width));
    RecordActivation(w, pass, Function::kSwiglu, rows, width);
  } else if (pass == Pass::kForward) {
    UnitRecorder* recorder = w.recorder();
    w.Compute(Rowwise(OpKind::kGelu, pass, rows, width));
    if (recorder != nullptr) recorder->Silu(w, rows, width);
    w.Compute(Rowwise(OpKind::kAdd, pass, rows, width));
    if (recorder != nullptr) recorder->Gate(w, rows, width);
  } else {
    UnitRecorder* recorder = w.recorder();
    w.Compute(Rowwise(OpKind::kSwiglu, pass, rows, width));
    if (recorder != nullptr) recorder->GateGradient(w);
    w.Compute(Rowwise(OpKind::kSwiglu, pass, rows, width));
    if (recorder != nullptr) recorder->SiluGradient(w);
  }
}

void LayerBlocks::RecordActivation(BlockWriter& w, Pass pass, Function function, std::int64_t rows,
                                   std::int64_t width) const {
  UnitRecorder* recorder = w.recorder();
  if (recorder == nullptr) return;
  const bool biased = model_.biases && framework_.fused_bias_gelu();
  if (biased && model_.gated()) return recorder->Refuse("biases that a gate adds");
  if (pass == Pass::kBackward) {
    recorder->ActivationGradient(w);
  } else {
    recorder->Activation(w, function, rows, width, biased);
  }
}

void LayerBlocks::MlpForward(BlockWriter& w, std::int64_t width, bool biases) const {
  const int parts = plan_.mlp_chunks;
  if (parts == 1) return MlpForwardOf(w, tokens(), width, biases);
  UnitRecorder* recorder = w.recorder();
  if (recorder != nullptr) recorder->PartsBegin(parts);
  for (int part = 0; part < parts; ++part) {
    if (recorder != nullptr) recorder->PartBegins(part);
    MlpForwardOf(w, tokens() / parts, width, biases);
    if (recorder != nullptr) recorder->PartEnds();
  }
  if (recorder != nullptr) recorder->PartsEnd();
}

// As DeepSpeed's TiledMLP (arXiv 2506.13996, section 3.1.2): each part of the tokens runs forward
// again, then backward. What tensor-parallel ranks exchange, they exchange once for all parts.
void LayerBlocks::MlpBackward(BlockWriter& w, std::int64_t width, bool biases) const {
  const int parts = plan_.mlp_chunks;
  if (parts == 1) return MlpBackwardOf(w, tokens(), width, biases, /*later=*/false);
  UnitRecorder* recorder = w.recorder();
  EnterTensorParallel(w);  // the gradient of the output
  if (recorder != nullptr) recorder->PartsGradientBegins();
  if (plan_.splits_sequence()) {
    w.Communicate(TensorCollective(OpKind::kAllGather, tokens() * model_.hidden_size),
                  kTensorStream);
    if (recorder != nullptr) recorder->JoinPartsInputAgain(w);
  }
  for (int part = 0; part < parts; ++part) {
    if (recorder != nullptr) recorder->PartRunsAgain(part);
    w.set_phase(Phase::kRecompute);
    MlpForwardOf(w, tokens() / parts, width, biases);
    w.set_phase(Phase::kBackward);
    if (recorder != nullptr) recorder->PartGradientBegins();
    MlpBackwardOf(w, tokens() / parts, width, biases, /*later=*/part > 0);
    if (recorder != nullptr) recorder->PartGradientEnds();
  }
  if (recorder != nullptr) recorder->PartsGradientEnds();
  LeaveTensorParallel(w);  // the gradient of the input
}

void LayerBlocks::MlpForwardOf(BlockWriter& w, std::int64_t rows, std::int64_t width,
                               bool biases) const {
  const std::int64_t local = width / plan_.tensor;
  const std::int64_t up = model_.gated() ? 2 * local : local;
  SplitNext(w, WeightSplit::kRows, model_.gated() ? std::vector{local, local} : std::vector{local});
  Forward(w, OfMlp({rows, model_.hidden_size, up, biases && !framework_.fused_bias_gelu()}));
  Activate(w, Pass::kForward, rows, local);
  if (packs_activation_inputs()) Quantise(w, Pass::kForward, ProductClass::kMlp, rows, up);
  SplitNext(w, WeightSplit::kColumns);
  Forward(w, OfMlp({rows, local, model_.hidden_size}));
}

void LayerBlocks::MlpBackwardOf(BlockWriter& w, std::int64_t rows, std::int64_t width, bool biases,
                                bool later) const {
  const std::int64_t local = width / plan_.tensor;
  const std::int64_t up = model_.gated() ? 2 * local : local;
  // What goes between ranks goes for all parts at once.
  const bool silent = plan_.mlp_chunks > 1;
  RecomputeActivation(w, rows, local);
  Backward(w, OfMlp({.rows = rows,
                     .in = local,
                     .out = model_.hidden_size,
                     .split = Split::kRow,
                     .silent = silent,
                     .adds = later}));
  Activate(w, Pass::kBackward, rows, local);
  Backward(w, OfMlp({.rows = rows,
                     .in = model_.hidden_size,
                     .out = up,
                     .bias = biases,
                     .split = Split::kColumn,
                     .silent = silent,
                     .adds = later}));
}

// Tokens go to the ranks of their experts, or come back. All ranks wait for the one that gets most.
void LayerBlocks::Dispatch(BlockWriter& w, bool to_experts, bool backward) const {
  const ExpertTokens load = TokensOfExperts(*model_.experts, plan_, RoutedTokens(plan_, tokens()));
  const DType dtype = to_experts != backward ? plan_.dispatch_precision : plan_.precision;
  const bool gathers = plan_.expert_tensor > 1 && plan_.tensor > 1;
  const std::int64_t h = model_.expert_width();
  const auto exchange = [&] {
    if (plan_.expert == 1) return;
    const auto size = [&](double copies) {
      return ByteSize(dtype, static_cast<std::int64_t>(copies * static_cast<double>(h) + 0.5));
    };
    const auto to = [&](ExpertPlace place) {
      return size(static_cast<double>(RoutedTokens(plan_, tokens())) *
                  PlacesOfToken(*model_.experts, plan_, place, load.imbalance));
    };
    Op op =
        Op::Communication(OpKind::kAllToAll, dtype,
                          size(static_cast<double>(load.sent) * load.imbalance), groups_.expert);
    if (framework_.dispatch_once_per_node()) {
      const bool passes_on = plan_.expert_nodes > 1;
      op.dims[0] = to(passes_on ? ExpertPlace::kNode : ExpertPlace::kRank).count();
      if (passes_on) op.dims[1] = to(ExpertPlace::kRank).count();
    }
    w.Communicate(op, StreamKind::kExpertParallel);
  };
  const auto split = [&](OpKind kind) {
    if (!gathers) return;
    const std::int64_t rows = load.received();
    w.Communicate(Op::Communication(kind, plan_.precision, ByteSize(plan_.precision, rows * h),
                                    groups_.expert_tensor),
                  kTensorStream);
  };
  // Ranks that split an expert need the tokens of each other, and sum their parts after it.
  if (to_experts) {
    exchange();
    if (plan_.sequence_parallel) split(OpKind::kAllGather);
  } else {
    split(plan_.sequence_parallel ? OpKind::kReduceScatter : OpKind::kAllReduce);
    exchange();
  }
}

// Tokens as often as they have experts, in the order of these; or those summed over them.
void LayerBlocks::CopyForExperts(BlockWriter& w, Pass pass, std::int64_t rows,
                                 std::int64_t width) const {
  // The exchange reads and writes tokens where they are.
  if (framework_.dispatch_once_per_node() && plan_.expert > 1) return;
  w.Compute(Rowwise(OpKind::kCopy, pass, rows, width));
}

// A product with the weights of each expert; `layout` says which of a linear layer's three.
void LayerBlocks::ExpertProducts(BlockWriter& w, GemmLayout layout, std::int64_t in,
                                 std::int64_t out) const {
  const ExpertTokens load = TokensOfExperts(*model_.experts, plan_, RoutedTokens(plan_, tokens()));
  constexpr ProductClass kOf = ProductClass::kMlp;
  const DType dtype = ProductType(kOf, layout);
  const bool weight = layout == GemmLayout::kNT;
  const bool forward = layout == GemmLayout::kTN;
  if (casts(kOf) && !weight) {
    Quantise(w, forward ? Pass::kForward : Pass::kBackward, kOf, load.received(),
             forward ? in : out);
  }
  const bool fused = weight && FusesAccumulation(plan_, framework_);
  // Tokens of an expert are picked before its first product.
  const bool syncs = framework_.host_reads_expert_counts() && !framework_.grouped_gemm() &&
                     forward && in == model_.expert_width();
  const auto count = static_cast<std::int64_t>(load.per_expert.size());
  if (!weight) {
    QuantiseWeights(w, forward ? Pass::kForward : Pass::kBackward, kOf, count * out, in);
  }
  if (forward) PackWeights(w, kOf, count * out, in);
  w.set_weight_gradient(weight);
  const auto product = [&](std::int64_t rows, std::int64_t batch) {
    switch (layout) {
      case GemmLayout::kNN:
        return Op::Gemm(dtype, layout, rows, in, out, batch);
      case GemmLayout::kNT:
        return Op::Gemm(dtype, layout, out, in, rows, batch, fused);
      default: {
        Op op = Op::Gemm(dtype, layout, rows, out, in, batch);
        op.sparse = runs_sparse(kOf);
        return op;
      }
    }
  };
  if (load.even() && framework_.grouped_gemm()) {
    w.Compute(product(load.per_expert.front(), count));
  } else {
    for (const std::int64_t rows : load.per_expert) {
      if (syncs) w.SyncHost();
      w.Compute(product(rows, 1));
    }
  }
  w.set_weight_gradient(false);
  if (!weight) return;
  w.AddMatrix({out, in, count, /*experts=*/true, IsPrunable(kOf)});
  if (!fused) AccumulateGradient(w, count * out, in);
}

void LayerBlocks::ExpertsForward(BlockWriter& w) const {
  const ExpertLayers& experts = *model_.experts;
  const std::int64_t h = model_.hidden_size;
  const std::int64_t inside = model_.expert_width();
  const std::int64_t kept = RoutedTokens(plan_, tokens());
  const ExpertTokens load = TokensOfExperts(experts, plan_, kept);
  const std::int64_t width = experts.hidden_size / plan_.expert_tensor;
  const std::int64_t up = model_.gated() ? 2 * width : width;
  // The router, in fp32 or near it, then the tokens sorted by expert.
  Forward(w, {kept, h, experts.count, false, Split::kNone, false, ProductClass::kWide});
  w.Compute(Rowwise(OpKind::kSoftmax, Pass::kForward, kept, experts.count));
  for (int i = 0; i < framework_.routing_kernels(); ++i) {
    w.Compute(Rowwise(OpKind::kScale, Pass::kForward, kept, experts.count));
  }
  if (experts.latent_size > 0) Forward(w, OfMlp({kept, h, inside}));
  CopyForExperts(w, Pass::kForward, load.sent, inside);
  if (framework_.host_reads_expert_counts() && framework_.grouped_gemm()) w.SyncHost();
  Dispatch(w, /*to_experts=*/true, /*backward=*/false);
  if (load.per_expert.size() > 1 && plan_.expert > 1) {
    // What came from each rank is sorted by local expert.
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, load.received(), inside));
  }
  ExpertProducts(w, GemmLayout::kTN, inside, up);
  Activate(w, Pass::kForward, load.received(), width);
  if (packs_activation_inputs())
    Quantise(w, Pass::kForward, ProductClass::kMlp, load.received(), up);
  ExpertProducts(w, GemmLayout::kTN, width, inside);
  if (load.per_expert.size() > 1 && plan_.expert > 1) {
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, load.received(), inside));
  }
  Dispatch(w, /*to_experts=*/false, /*backward=*/false);
  // Back in order, weighted and summed over the experts of a token.
  CopyForExperts(w, Pass::kForward, load.sent, inside);
  if (experts.latent_size > 0) Forward(w, OfMlp({kept, inside, h}));
  if (experts.shared_hidden_size > 0) {
    EnterTensorParallel(w);
    MlpForward(w, experts.shared_hidden_size, false);
    LeaveTensorParallel(w);
    w.Compute(Rowwise(OpKind::kAdd, Pass::kForward, kept, h));
  }
}

void LayerBlocks::ExpertsBackward(BlockWriter& w) const {
  const ExpertLayers& experts = *model_.experts;
  const std::int64_t h = model_.hidden_size;
  const std::int64_t inside = model_.expert_width();
  const std::int64_t kept = RoutedTokens(plan_, tokens());
  const ExpertTokens load = TokensOfExperts(experts, plan_, kept);
  const std::int64_t width = experts.hidden_size / plan_.expert_tensor;
  const std::int64_t up = model_.gated() ? 2 * width : width;
  if (experts.shared_hidden_size > 0) {
    MlpBackward(w, experts.shared_hidden_size, false);
  }
  if (experts.latent_size > 0) Backward(w, OfMlp({kept, inside, h}));
  CopyForExperts(w, Pass::kBackward, load.sent, inside);
  Dispatch(w, /*to_experts=*/true, /*backward=*/true);
  const bool sorts = load.per_expert.size() > 1 && plan_.expert > 1;
  if (sorts) w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, load.received(), inside));
  RecomputeActivation(w, load.received(), width);
  ExpertProducts(w, GemmLayout::kNN, width, inside);
  ExpertProducts(w, GemmLayout::kNT, width, inside);
  Activate(w, Pass::kBackward, load.received(), width);
  ExpertProducts(w, GemmLayout::kNN, inside, up);
  ExpertProducts(w, GemmLayout::kNT, inside, up);
  if (sorts) w.Compute(Rowwise(OpKind::kCopy, Pass::kBackward, load.received(), inside));
  Dispatch(w, /*to_experts=*/false, /*backward=*/true);
  CopyForExperts(w, Pass::kBackward, load.sent, inside);
  if (experts.latent_size > 0) Backward(w, OfMlp({kept, h, inside}));
  for (int i = 0; i < framework_.routing_backward_kernels(); ++i) {
    w.Compute(Rowwise(OpKind::kScale, Pass::kBackward, kept, experts.count));
  }
  w.Compute(Rowwise(OpKind::kSoftmax, Pass::kBackward, kept, experts.count));
  Backward(w, {kept, h, experts.count, false, Split::kNone, false, ProductClass::kWide});
  w.Compute(Rowwise(OpKind::kAdd, Pass::kBackward, kept, h));
}

void LayerBlocks::AddResidual(BlockWriter& w, Pass pass, bool biases) const {
  const std::int64_t rows = kept_tokens();
  const std::int64_t h = model_.hidden_size;
  UnitRecorder* recorder = w.recorder();
  if (pass == Pass::kBackward) {
    // The residual's gradient is the sum of both branches.
    if (recorder != nullptr) recorder->ResidualGradient();
    if (plan_.residual_dtype() != plan_.precision) {
      w.Compute(
          OfResiduals(OpKind::kCast, pass, rows, h, static_cast<std::int64_t>(plan_.precision)));
      if (recorder != nullptr) recorder->CastInput(w, rows, h);
    }
    if (model_.dropout) {
      w.Compute(Rowwise(OpKind::kDropout, pass, rows, h));
      if (recorder != nullptr) recorder->DropoutGradient(w);
    }
    if (biases) {
      w.set_weight_gradient(true);
      w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, rows, h));
      if (recorder != nullptr) recorder->ResidualBiasGradient(w);
      AccumulateGradient(w, 1, h);
      w.set_weight_gradient(false);
    }
    return;
  }
  const bool fused = framework_.fused_bias_dropout_add();
  if (!model_.dropout && !biases) {
    w.Compute(OfResiduals(OpKind::kAdd, pass, rows, h));
  } else if (fused) {
    w.Compute(OfResiduals(model_.dropout ? OpKind::kBiasDropoutAdd : OpKind::kAdd, pass, rows, h));
  } else {
    if (biases && !AddsBiasInProduct()) {
      w.Compute(Rowwise(OpKind::kBias, pass, rows, h));
      if (recorder != nullptr) recorder->Bias(w, rows, h);
    }
    if (model_.dropout) {
      w.Compute(Rowwise(OpKind::kDropout, pass, rows, h));
      if (recorder != nullptr) recorder->Dropout(w, length());
    }
    w.Compute(OfResiduals(OpKind::kAdd, pass, rows, h));
  }
  if (recorder == nullptr) return;
  recorder->Residual(w, rows, h, biases && fused, model_.dropout && fused ? length() : 0);
}

void LayerBlocks::AttentionBranchForward(BlockWriter& w, bool cross) const {
  if (UnitRecorder* recorder = w.recorder()) recorder->BranchBegins();
  ResidualNorm(w, AttentionReaders());
  EnterTensorParallel(w);
  AttentionForward(w, cross);
  LeaveTensorParallel(w);
  AddResidual(w, Pass::kForward, model_.biases);
}

void LayerBlocks::AttentionBranchBackward(BlockWriter& w, bool cross) const {
  RecomputeNorm(w, ProductClass::kAttentionProjection, AttentionReaders());
  AddResidual(w, Pass::kBackward, model_.biases);
  AttentionBackward(w, cross);
  NormBackward(w, true, AttentionReaders());
}

void LayerBlocks::MlpBranchForward(BlockWriter& w) const {
  if (UnitRecorder* recorder = w.recorder()) recorder->BranchBegins();
  ResidualNorm(w, MlpReaders());
  if (kind_.experts) {
    ExpertsForward(w);
    AddResidual(w, Pass::kForward, false);
    return;
  }
  EnterTensorParallel(w);
  MlpForward(w, model_.ffn_hidden_size, model_.biases);
  LeaveTensorParallel(w);
  AddResidual(w, Pass::kForward, model_.biases);
}

void LayerBlocks::MlpBranchBackward(BlockWriter& w) const {
  RecomputeNorm(w, ProductClass::kMlp, MlpReaders());
  AddResidual(w, Pass::kBackward, model_.biases && !kind_.experts);
  if (kind_.experts) {
    ExpertsBackward(w);
  } else {
    MlpBackward(w, model_.ffn_hidden_size, model_.biases);
  }
  NormBackward(w, true, MlpReaders());
}

void LayerBlocks::StateSpaceBranchForward(BlockWriter& w) const {
  ResidualNorm(w, 1);
  EnterTensorParallel(w);
  StateSpaceForward(w);
  LeaveTensorParallel(w);
  AddResidual(w, Pass::kForward, false);
}

void LayerBlocks::StateSpaceBranchBackward(BlockWriter& w) const {
  RecomputeNorm(w, ProductClass::kOtherLinear, 1);
  AddResidual(w, Pass::kBackward, false);
  StateSpaceBackward(w);
  NormBackward(w, true, 1);
}

void LayerBlocks::WriteForward(BlockWriter& w) const {
  if (model_.has_parallel_branches(kind_)) {
    ResidualNorm(w, AttentionReaders());
    if (model_.shared_norm) {
      CastForLinear(w, kept_tokens(), MlpReaders());
    } else {
      ResidualNorm(w, MlpReaders());
    }
    EnterTensorParallel(w);
    AttentionForward(w, false);
    MlpForward(w, model_.ffn_hidden_size, model_.biases);
    w.Compute(Rowwise(OpKind::kAdd, Pass::kForward, tokens(), model_.hidden_size));
    LeaveTensorParallel(w);
    AddResidual(w, Pass::kForward, model_.biases);
    return;
  }
  if (kind_.form == LayerForm::kStateSpace) StateSpaceBranchForward(w);
  if (kind_.attends()) AttentionBranchForward(w, false);
  if (kind_.cross_attention) AttentionBranchForward(w, true);
  if (kind_.has_mlp()) MlpBranchForward(w);
}

void LayerBlocks::WriteBackward(BlockWriter& w) const {
  if (model_.has_parallel_branches(kind_)) {
    RecomputeNorm(w, ProductClass::kAttentionProjection, AttentionReaders());
    if (!model_.shared_norm) RecomputeNorm(w, ProductClass::kMlp, MlpReaders());
    AddResidual(w, Pass::kBackward, model_.biases);
    MlpBackward(w, model_.ffn_hidden_size, model_.biases);
    AttentionBackward(w, false);
    w.Compute(Rowwise(OpKind::kAdd, Pass::kBackward, kept_tokens(), model_.hidden_size));
    if (model_.shared_norm) {
      CastFromLinear(w, kept_tokens(), MlpReaders());
    } else {
      NormBackward(w, false, MlpReaders());
    }
    NormBackward(w, true, AttentionReaders());
    return;
  }
  if (kind_.has_mlp()) MlpBranchBackward(w);
  if (kind_.cross_attention) AttentionBranchBackward(w, true);
  if (kind_.attends()) AttentionBranchBackward(w, false);
  if (kind_.form == LayerForm::kStateSpace) StateSpaceBranchBackward(w);
}

Block LayerBlocks::Forward() const {
  BlockWriter w(builder_, Phase::kForward, recorder_);
  WriteForward(w);
  return std::move(w).Take();
}

Block LayerBlocks::Recompute() const {
  BlockWriter w(builder_, Phase::kRecompute);
  WriteForward(w);
  return std::move(w).Take();
}

Block LayerBlocks::Backward() const {
  BlockWriter w(builder_, Phase::kBackward, recorder_);
  WriteBackward(w);
  return std::move(w).Take();
}

Block LayerBlocks::EmbeddingForward() const {
  BlockWriter w(builder_, Phase::kForward, recorder_);
  const std::int64_t h = model_.hidden_size;
  if (model_.patches) {
    // Patches side by side, then a linear layer.
    w.Compute(Rowwise(OpKind::kCopy, Pass::kForward, tokens(), model_.patches->values()));
    Forward(
        w, {tokens(), model_.patches->values(), h, true, Split::kNone, false, ProductClass::kWide});
  } else {
    w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kForward, tokens(), h,
                          plan_.PaddedVocabulary(model_) / plan_.tensor));
    if (recorder_ != nullptr) {
      SplitNext(w, WeightSplit::kRows);
      recorder_->LookUp(w, tokens(), h, plan_.PaddedVocabulary(model_) / plan_.tensor);
      recorder_->Reads(length(), model_.vocabulary_size);
    }
    if (!splits_after_positions()) {
      LeaveTensorParallel(w);
    } else {
      w.Communicate(TensorCollective(OpKind::kAllReduce, tokens() * h), kTensorStream);
      if (recorder_ != nullptr) recorder_->SumOverTensorRanks(w);
    }
  }
  const auto add_table = [&](std::int64_t rows, bool looked_up, bool positions) {
    if (rows == 0) return;
    UnitRecorder* recorder = positions ? recorder_ : nullptr;
    if (looked_up) {
      w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kForward, tokens(), h, rows));
      if (recorder != nullptr) recorder->LookUpPositions(w, tokens(), h, length(), rows);
    }
    w.Compute(OfResiduals(OpKind::kAdd, Pass::kForward, tokens(), h));
    if (recorder != nullptr) recorder->AddPositions(w);
  };
  add_table(learned_positions(), !model_.patches, true);
  add_table(model_.segments, true, false);
  if (splits_after_positions()) {
    w.Compute(OfResiduals(OpKind::kCopy, Pass::kForward, kept_tokens(), h));
    if (recorder_ != nullptr) recorder_->TakeSequencePart(w);
  }
  if (model_.embedding_norm) {
    Norm(w, Pass::kForward, plan_.residual_dtype(), kept_tokens(), h);
  }
  if (model_.dropout) {
    w.Compute(OfResiduals(OpKind::kDropout, Pass::kForward, kept_tokens(), h));
    if (recorder_ != nullptr) recorder_->Dropout(w, length());
  }
  return std::move(w).Take();
}

Block LayerBlocks::EmbeddingBackward() const {
  BlockWriter w(builder_, Phase::kBackward, recorder_);
  const std::int64_t h = model_.hidden_size;
  const std::int64_t rows = plan_.PaddedVocabulary(model_) / plan_.tensor;
  w.set_weight_gradient(true);
  if (model_.dropout) {
    w.Compute(OfResiduals(OpKind::kDropout, Pass::kBackward, kept_tokens(), h));
    if (recorder_ != nullptr) recorder_->DropoutGradient(w);
  }
  if (model_.embedding_norm) {
    Norm(w, Pass::kBackward, plan_.residual_dtype(), kept_tokens(), h);
  }
  if (plan_.splits_sequence()) {
    w.Communicate(TensorCollective(OpKind::kAllGather, tokens() * h), kTensorStream);
    if (recorder_ != nullptr) recorder_->JoinSequence(w);
  }
  // Each as that of the words below, but that an image has each position once.
  const auto table_gradient = [&](std::int64_t table, bool looked_up) {
    if (table == 0) return;
    w.set_weight_gradient(true);
    if (looked_up) {
      w.Compute(OfResiduals(OpKind::kFill, Pass::kBackward, table, h));
      if (recorder_ != nullptr) recorder_->ZeroTableGradient(w);
      w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kBackward, tokens(), h, table));
      if (recorder_ != nullptr) recorder_->TableGradient(w);
    } else {
      w.Compute(
          OfResiduals(OpKind::kColumnSum, Pass::kBackward, plan_.micro_batch_size, length() * h));
    }
    w.AddMatrix({table, h});
    AccumulateTableGradient(w, table, h);
  };
  table_gradient(model_.segments, true);
  table_gradient(learned_positions(), !model_.patches);
  w.set_weight_gradient(true);
  if (model_.patches) {
    const std::int64_t values = model_.patches->values();
    w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNT, h, values, tokens()));
    w.AddMatrix({h, values});
    AccumulateGradient(w, h, values);
    w.set_weight_gradient(true);
    w.Compute(Rowwise(OpKind::kColumnSum, Pass::kBackward, tokens(), h));
    return std::move(w).Take();
  }
  // A dense gradient of the whole table, zeroed and then added to.
  w.Compute(OfResiduals(OpKind::kFill, Pass::kBackward, rows, h));
  if (recorder_ != nullptr) recorder_->ZeroTableGradient(w);
  w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kBackward, tokens(), h, rows));
  if (recorder_ != nullptr) recorder_->TableGradient(w);
  w.AddMatrix({rows, h});
  AccumulateTableGradient(w, rows, h);
  return std::move(w).Take();
}

std::int64_t LayerBlocks::predicted_tokens() const {
  const std::int64_t predicted = model_.predicted(plan_.sequence_length);
  return plan_.micro_batch_size * std::max<std::int64_t>(1, plan_.local_length(predicted));
}

std::int64_t LayerBlocks::kept_predicted_tokens() const {
  const std::int64_t ranks = plan_.splits_sequence() ? plan_.tensor : 1;
  return (predicted_tokens() + ranks - 1) / ranks;
}

// The rows that the output layer predicts are gathered, and their gradients scattered into zeros.
void LayerBlocks::GatherPredicted(BlockWriter& w, Pass pass) const {
  // Of an image the class token is a view.
  if (model_.patches || !gathers_predicted()) return;
  const std::int64_t h = model_.hidden_size;
  if (pass == Pass::kBackward) w.Compute(OfResiduals(OpKind::kFill, pass, kept_tokens(), h));
  w.Compute(OfResiduals(OpKind::kCopy, pass, kept_predicted_tokens(), h));
}

void LayerBlocks::HeadInputForward(BlockWriter& w) const {
  const std::int64_t h = model_.hidden_size;
  Norm(w, Pass::kForward, plan_.residual_dtype(), kept_tokens(), h);
  GatherPredicted(w, Pass::kForward);
  CastForLinear(w, kept_predicted_tokens(), 1);
  if (!model_.head_transform) return;
  Forward(w, {kept_predicted_tokens(), h, h, true, Split::kNone, false, ProductClass::kWide});
  w.Compute(Rowwise(OpKind::kGelu, Pass::kForward, kept_predicted_tokens(), h));
  Norm(w, Pass::kForward, plan_.residual_dtype(), kept_predicted_tokens(), h);
  CastForLinear(w, kept_predicted_tokens(), 1);
}

Bytes LayerBlocks::LogitBytes(std::int64_t chosen) const {
  const std::int64_t element = ByteSize(plan_.precision, 1).count();
  if (chosen > 0) return Bytes(predicted_tokens() * chosen * (element + kIndexBytes));
  return Bytes(predicted_tokens() * (plan_.PaddedOutput(model_) / plan_.tensor) * element);
}

Block LayerBlocks::LogitsForward(std::int64_t chosen) const {
  BlockWriter w(builder_, Phase::kForward);
  const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
  HeadInputForward(w);
  EnterTensorParallel(w);
  Forward(w, {predicted_tokens(), model_.hidden_size, columns, false, Split::kColumn, false,
              ProductClass::kOutputLayer});
  if (chosen == 0) return std::move(w).Take();
  w.Compute(Rowwise(OpKind::kSelect, Pass::kForward, predicted_tokens(), columns,
                    predicted_tokens() * std::min(chosen, columns)));
  if (plan_.tensor > 1) {
    // The largest of each rank's words, of which each then picks the largest again.
    const std::int64_t candidates = predicted_tokens() * plan_.tensor * std::min(chosen, columns);
    const Bytes bytes = ByteSize(plan_.precision, candidates) + Bytes(candidates * kIndexBytes);
    w.Communicate(Op::Communication(OpKind::kAllGather, plan_.precision, bytes, groups_.tensor),
                  kTensorStream);
    w.Compute(Rowwise(OpKind::kSelect, Pass::kForward, predicted_tokens(),
                      plan_.tensor * std::min(chosen, columns), predicted_tokens() * chosen));
  }
  return std::move(w).Take();
}

// Of all words the distance is that of two softmaxes, at a temperature of their own (arXiv
// 1503.02531, section 2): one kernel that reads both logits, or as PyTorch composes it. Of a few
// words the student's logits there are needed, and the sum of exponentials over all.
void LayerBlocks::DivergenceForward(BlockWriter& w) const {
  if (!plan_.distillation) return;
  const std::int64_t rows = predicted_tokens();
  const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
  const std::int64_t chosen = plan_.distillation->logits;
  const auto kernel = [&](OpKind kind, std::int64_t cols) {
    w.Compute(Op::Rowwise(kind, plan_.logit_dtype(), Pass::kForward, rows, cols));
  };
  const auto from_all_ranks = [&](std::int64_t numbers) {
    if (plan_.tensor == 1) return;
    w.Communicate(Op::Communication(OpKind::kAllReduce, DType::kFp32,
                                    ByteSize(DType::kFp32, rows * numbers), groups_.tensor),
                  kTensorStream);
  };
  if (chosen > 0) {
    kernel(OpKind::kNormReduce, columns);
    kernel(OpKind::kCopy, chosen);
    kernel(OpKind::kAdd, chosen);
    from_all_ranks(3);  // maximum, sum of exponentials, distance
  } else if (fuses_loss()) {
    kernel(OpKind::kNormReduce, 2 * columns);
    from_all_ranks(5);  // of both, and the distance
  } else {
    for (int i = 0; i < 2; ++i) {
      kernel(OpKind::kSoftmax, columns);
      from_all_ranks(2);
    }
    kernel(OpKind::kAdd, columns);
    kernel(OpKind::kNormReduce, columns);
    from_all_ranks(1);
  }
}

// The gradient of its logits is added to that of cross-entropy.
void LayerBlocks::DivergenceBackward(BlockWriter& w) const {
  if (!plan_.distillation) return;
  const std::int64_t rows = predicted_tokens();
  const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
  const std::int64_t chosen = plan_.distillation->logits;
  const auto kernel = [&](OpKind kind, std::int64_t cols) {
    w.Compute(Op::Rowwise(kind, plan_.logit_dtype(), Pass::kBackward, rows, cols));
  };
  if (chosen > 0) {
    kernel(OpKind::kAdd, columns);
    w.Compute(Op::Rowwise(OpKind::kEmbedding, plan_.logit_dtype(), Pass::kBackward, rows * chosen,
                          1, rows * columns));
  } else if (fuses_loss()) {
    kernel(OpKind::kNormReduce, columns);  // the teacher's
    kernel(OpKind::kAdd, columns);
  } else {
    kernel(OpKind::kScale, columns);
    kernel(OpKind::kSoftmax, columns);
    kernel(OpKind::kAdd, columns);
  }
}

Block LayerBlocks::HeadForward() const {
  BlockWriter w(builder_, Phase::kForward, recorder_);
  const std::int64_t h = model_.hidden_size;
  const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
  HeadInputForward(w);
  if (model_.has_classifier()) {
    Forward(
        w, {predicted_tokens(), h, columns, true, Split::kNone, false, ProductClass::kOutputLayer});
    w.Compute(CrossEntropy(Pass::kForward, predicted_tokens(), columns));
    return std::move(w).Take();
  }
  EnterTensorParallel(w);
  if (plan_.loss_chunks > 1) {
    LossInParts(w, columns);
    return std::move(w).Take();
  }
  SplitNext(w, WeightSplit::kRows);
  if (recorder_ != nullptr && model_.tied_embeddings) recorder_->TieNext();
  Forward(w, {predicted_tokens(), h, columns, false, Split::kColumn, false,
              ProductClass::kOutputLayer});
  Loss(w, predicted_tokens(), columns);
  DivergenceForward(w);
  return std::move(w).Take();
}

void LayerBlocks::Loss(BlockWriter& w, std::int64_t rows, std::int64_t columns) const {
  const int kernels = fuses_loss() ? 1 : 3;
  for (int i = 0; i < kernels; ++i) {
    w.Compute(CrossEntropy(Pass::kForward, rows, columns));
    if (recorder_ != nullptr) {
      if (kernels > 1) {
        recorder_->CrossEntropyByParts(w, i, rows, columns);
      } else if (plan_.tensor == 1) {
        recorder_->CrossEntropy(w, rows, columns);
      } else {
        recorder_->SplitCrossEntropy(w, rows, columns);
      }
      recorder_->Predicts(length(), model_.vocabulary_size);
    }
    if (plan_.tensor > 1) {
      // Maximum, target logit and sum of exponentials over the split vocabulary.
      w.Communicate(
          Op::Communication(OpKind::kAllReduce, DType::kFp32,
                            ByteSize(DType::kFp32, rows * (kernels == 1 ? 3 : 1)), groups_.tensor),
          kTensorStream);
      if (recorder_ == nullptr) continue;
      if (kernels > 1) {
        recorder_->ReduceCrossEntropyPart(w, i);
      } else {
        recorder_->ReduceCrossEntropy(w);
      }
    }
  }
}

void LayerBlocks::LossGradient(BlockWriter& w, std::int64_t rows, std::int64_t columns) const {
  w.Compute(CrossEntropy(Pass::kBackward, rows, columns));
  if (recorder_ != nullptr) recorder_->CrossEntropyGradient(w, rows, columns);
}

// Logits of one part of the tokens at a time, with their gradients, as in Liger Kernel's fused
// linear cross entropy (arXiv 2410.10989, section 3.2; `fused_linear_cross_entropy_forward`). The
// gradient of the weight is zeroed, and each part's product adds to it. Where the weight is cast,
// it is so once, for all parts and both directions.
void LayerBlocks::LossInParts(BlockWriter& w, std::int64_t columns) const {
  const std::int64_t h = model_.hidden_size;
  const int parts = plan_.loss_chunks;
  const std::int64_t rows = predicted_tokens() / parts;
  constexpr ProductClass kOf = ProductClass::kOutputLayer;
  QuantiseWeights(w, Pass::kForward, kOf, columns, h);
  if (recorder_ != nullptr) recorder_->PartsBegin(parts);
  for (int part = 0; part < parts; ++part) {
    if (recorder_ != nullptr) {
      recorder_->PartBegins(part);
      SplitNext(w, WeightSplit::kRows);
      if (model_.tied_embeddings && part == 0) recorder_->TieNext();
    }
    if (casts(kOf)) {
      Quantise(w, Pass::kForward, kOf, rows, h);
      if (recorder_ != nullptr) recorder_->CastInput(w, rows, h);
    }
    w.Compute(Product(kOf, GemmLayout::kTN, rows, columns, h));
    if (recorder_ != nullptr) recorder_->Linear(w, rows, h, columns, /*bias=*/false);
    Loss(w, rows, columns);
    LossGradient(w, rows, columns);
    if (recorder_ != nullptr) recorder_->LinearGradient();
    if (casts(kOf) && !widens(kOf)) {
      Quantise(w, Pass::kBackward, kOf, rows, columns);
      if (recorder_ != nullptr) recorder_->CastOutputGradient(w);
    }
    w.Compute(Product(kOf, GemmLayout::kNN, rows, h, columns));
    if (recorder_ != nullptr) recorder_->InputGradient(w);
    CastBack(w, Pass::kBackward, kOf, rows, h);
    if (part == 0) {
      w.Compute(Rowwise(OpKind::kFill, Pass::kForward, columns, h));
      if (recorder_ != nullptr) recorder_->ZeroWeightGradient(w);
    }
    w.Compute(Product(kOf, GemmLayout::kNT, columns, h, rows, /*accumulate=*/true));
    if (recorder_ == nullptr) continue;
    recorder_->AddWeightGradient(w);
    recorder_->LinearGradientEnds();
    recorder_->PartEnds();
  }
  if (recorder_ != nullptr) recorder_->PartsEnd();
}

// What is left of it: the weight's gradient is added to the one that is kept, and ranks that split
// the vocabulary sum theirs of the input.
void LayerBlocks::GradientOfLossInParts(BlockWriter& w, std::int64_t columns) const {
  if (recorder_ != nullptr) recorder_->LossPartsGradient();
  w.AddMatrix({columns, model_.hidden_size});
  AccumulateGradient(w, columns, model_.hidden_size);
  if (plan_.tensor == 1) return;
  const OpKind kind = plan_.sequence_parallel ? OpKind::kReduceScatter : OpKind::kAllReduce;
  w.Communicate(TensorCollective(kind, predicted_tokens() * model_.hidden_size), kTensorStream);
  if (recorder_ == nullptr) return;
  if (plan_.sequence_parallel) {
    recorder_->SumToSequenceParts(w);
  } else {
    recorder_->SumOverTensorRanks(w);
  }
}

Block LayerBlocks::HeadBackward() const {
  BlockWriter w(builder_, Phase::kBackward, recorder_);
  const std::int64_t h = model_.hidden_size;
  const std::int64_t columns = plan_.PaddedOutput(model_) / plan_.tensor;
  if (plan_.loss_chunks > 1) {
    GradientOfLossInParts(w, columns);
  } else {
    LossGradient(w, predicted_tokens(), columns);
    DivergenceBackward(w);
  }
  if (model_.has_classifier()) {
    Backward(
        w, {predicted_tokens(), h, columns, true, Split::kNone, false, ProductClass::kOutputLayer});
  } else if (plan_.loss_chunks == 1) {
    Backward(w, {predicted_tokens(), h, columns, false, Split::kColumn, false,
                 ProductClass::kOutputLayer});
  }
  if (model_.head_transform) {
    CastFromLinear(w, kept_predicted_tokens(), 1);
    Norm(w, Pass::kBackward, plan_.residual_dtype(), kept_predicted_tokens(), h);
    w.Compute(Rowwise(OpKind::kGelu, Pass::kBackward, kept_predicted_tokens(), h));
    Backward(w, {kept_predicted_tokens(), h, h, true, Split::kNone, false, ProductClass::kWide});
  }
  CastFromLinear(w, kept_predicted_tokens(), 1);
  GatherPredicted(w, Pass::kBackward);
  Norm(w, Pass::kBackward, plan_.residual_dtype(), kept_tokens(), h);
  return std::move(w).Take();
}

Block LayerBlocks::FurtherTokenForward() const {
  BlockWriter w(builder_, Phase::kForward, recorder_);
  const std::int64_t h = model_.hidden_size;
  w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kForward, tokens(), h,
                        plan_.PaddedVocabulary(model_) / plan_.tensor));
  for (int i = 0; i < 2; ++i) ResidualNorm(w, 1);
  Forward(w, {kept_tokens(), 2 * h, h});
  return std::move(w).Take();
}

Block LayerBlocks::FurtherTokenBackward() const {
  BlockWriter w(builder_, Phase::kBackward, recorder_);
  const std::int64_t h = model_.hidden_size;
  Backward(w, {kept_tokens(), 2 * h, h});
  for (int i = 0; i < 2; ++i) NormBackward(w, false, 1);
  w.set_weight_gradient(true);
  w.Compute(OfResiduals(OpKind::kEmbedding, Pass::kBackward, tokens(), h,
                        plan_.PaddedVocabulary(model_) / plan_.tensor));
  return std::move(w).Take();
}

}  // namespace stepcast
