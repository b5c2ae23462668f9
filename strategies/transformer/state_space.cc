// The state-space mixer of Mamba-2 (Dao and Gu, arXiv 2405.21060): section 7.1 for the layer,
// section 6 for the scan, section 8.1 for tensor parallelism.
#include "strategies/transformer/layer.h"

namespace stepcast {
namespace {

constexpr auto kFp32 = static_cast<std::int64_t>(DType::kFp32);

}  // namespace

/// Extents of the scan of one rank. All ranks of a context-parallel group have the whole sequence
/// and a part of the heads.
struct LayerBlocks::Scan {
  StateSpace mixer;
  std::int64_t tokens = 1;
  std::int64_t chunk = 1;   ///< Tokens of one; Q of the paper.
  std::int64_t chunks = 1;  ///< Of all samples.

  // Independent products: those that heads of a group share, and those of each head.
  std::int64_t of_groups() const { return chunks * mixer.groups; }
  std::int64_t of_heads() const { return chunks * mixer.heads; }
};

LayerBlocks::Scan LayerBlocks::LocalScan() const {
  Scan scan;
  scan.mixer = model_.state_space->Split(plan_.tensor).Split(plan_.context);
  const std::int64_t whole = length() * plan_.context;
  scan.tokens = plan_.micro_batch_size * whole;
  scan.chunk = scan.mixer.chunk(whole);
  scan.chunks = plan_.micro_batch_size * scan.mixer.chunks(whole);
  return scan;
}

// The inside of each chunk but for its output: step sizes in fp32, scores C B^T (the heads of a
// group share them), the states that chunks leave, and those passed on from chunk to chunk.
void LayerBlocks::ScanStates(BlockWriter& w, const Scan& scan) const {
  const auto& [mixer, tokens, q, chunks] = scan;
  w.Compute(Rowwise(OpKind::kCast, Pass::kForward, tokens, mixer.heads, kFp32));
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kTN, q, q, mixer.state_size, scan.of_groups()));
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNT, mixer.head_size, mixer.state_size, q,
                     scan.of_heads()));
  w.Compute(Op::Rowwise(OpKind::kStatePassing, DType::kFp32, Pass::kForward,
                        scan.of_heads() * mixer.head_size, mixer.state_size));
}

// Outputs are the masked scores times x, and C times the state before the chunk: one kernel that
// sums over both.
void LayerBlocks::ScanForward(BlockWriter& w, const Scan& scan) const {
  const auto& [mixer, tokens, q, chunks] = scan;
  w.Compute(Rowwise(OpKind::kCausalConv, Pass::kForward, tokens, mixer.convolved()));
  ScanStates(w, scan);
  w.Compute(Op::Gemm(plan_.precision, GemmLayout::kNN, q, mixer.head_size, q + mixer.state_size,
                     scan.of_heads()));
}

// Convolution, scores and states are computed again rather than kept, then each product of the
// forward has two gradients; those of x come from one kernel, as the outputs did.
void LayerBlocks::ScanBackward(BlockWriter& w, const Scan& scan) const {
  const auto& [mixer, tokens, q, chunks] = scan;
  const std::int64_t p = mixer.head_size;
  const std::int64_t n = mixer.state_size;
  const auto product = [&](GemmLayout layout, std::int64_t rows, std::int64_t columns,
                           std::int64_t inner, std::int64_t batch) {
    w.Compute(Op::Gemm(plan_.precision, layout, rows, columns, inner, batch));
  };
  w.Compute(Rowwise(OpKind::kCausalConv, Pass::kForward, tokens, mixer.convolved()));
  ScanStates(w, scan);
  product(GemmLayout::kNT, p, n, q, scan.of_heads());  // states before chunks, from outputs and C
  w.Compute(
      Op::Rowwise(OpKind::kStatePassing, DType::kFp32, Pass::kBackward, scan.of_heads() * p, n));
  product(GemmLayout::kNN, q, p, q + n, scan.of_heads());  // x, from outputs and states
  product(GemmLayout::kNN, q, n, p, scan.of_heads());      // B, from states
  product(GemmLayout::kNN, q, n, p, scan.of_heads());      // C, from outputs and states
  product(GemmLayout::kTN, q, q, p, scan.of_heads());      // scores, from outputs and x
  product(GemmLayout::kNN, q, n, q, scan.of_groups());     // B, from scores
  product(GemmLayout::kNT, q, n, q, scan.of_groups());     // C, from scores
  w.Compute(Rowwise(OpKind::kCast, Pass::kBackward, tokens, mixer.heads, kFp32));
  w.Compute(Rowwise(OpKind::kCausalConv, Pass::kBackward, tokens, mixer.convolved()));
}

void LayerBlocks::StateSpaceForward(BlockWriter& w) const {
  const StateSpace local = model_.state_space->Split(plan_.tensor);
  const Scan scan = LocalScan();
  Forward(w, {tokens(), model_.hidden_size, local.projected()});
  // Whole sequences of some heads, and back: the convolution and the scan go along the tokens.
  if (plan_.context > 1) ExchangeHeads(w, scan.mixer.projected() * plan_.context);
  ScanForward(w, scan);
  w.Compute(Rowwise(OpKind::kGatedNorm, Pass::kForward, scan.tokens, scan.mixer.inner()));
  if (plan_.context > 1) ExchangeHeads(w, local.inner());
  Forward(w, {tokens(), local.inner(), model_.hidden_size, false, Split::kRow});
}

void LayerBlocks::StateSpaceBackward(BlockWriter& w) const {
  const StateSpace local = model_.state_space->Split(plan_.tensor);
  const Scan scan = LocalScan();
  Backward(w, {tokens(), local.inner(), model_.hidden_size, false, Split::kRow});
  if (plan_.context > 1) ExchangeHeads(w, local.inner());
  w.Compute(Rowwise(OpKind::kGatedNorm, Pass::kBackward, scan.tokens, scan.mixer.inner()));
  ScanBackward(w, scan);
  AccumulateGradient(w, 1, scan.mixer.small_parameters());
  if (plan_.context > 1) ExchangeHeads(w, scan.mixer.projected() * plan_.context);
  Backward(w, {tokens(), model_.hidden_size, local.projected(), false, Split::kColumn});
}

}  // namespace stepcast
