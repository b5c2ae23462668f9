#include "validation/cores/kernel_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

namespace stepcast {
namespace {

constexpr DType kType = DType::kFp32;
// Rows of kernels that no framework ships: see `SourcesOf` of the row-wise cost model.
constexpr std::string_view kImplementation = "stepcast";

KernelCase Product(GemmLayout layout, bool accumulate, std::int64_t m, std::int64_t n,
                   std::int64_t k) {
  KernelCase result;
  result.kernel.op = Op::Gemm(kType, layout, m, n, k, 1, accumulate);
  result.kernel.function = Function::kMultiply;
  // Activations, or gradients of outputs; weights and what forward kept come from further away.
  result.kernel.fresh = 0;
  result.kernel.operands = {{m * k, Access::kRead, 0},
                            {n * k, Access::kRead, 0},
                            {m * n, accumulate ? Access::kAdd : Access::kWrite, 0}};
  result.row = fmt::format("{},{},{},{},{},1", Name(kType), Name(layout), m, n, k);
  return result;
}

std::vector<KernelCase> Products(bool quick, bool accumulate) {
  // Tokens, widths of layers and classes of models that a core trains within a second.
  const std::vector<std::int64_t> extents =
      quick && accumulate ? std::vector<std::int64_t>{64, 128, 256, 512, 1024}
      : quick             ? std::vector<std::int64_t>{64, 128, 192, 256, 384, 512, 1024}
              : std::vector<std::int64_t>{32, 64, 128, 192, 256, 384, 512, 768, 1024, 2048};
  // Of larger ones the rate no longer changes.
  const std::int64_t most = quick ? std::int64_t{1} << 28 : std::int64_t{1} << 30;
  std::vector<KernelCase> cases;
  for (const GemmLayout layout : {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT}) {
    if (accumulate && layout != GemmLayout::kNT) continue;
    for (const std::int64_t m : extents) {
      for (const std::int64_t n : extents) {
        for (const std::int64_t k : extents) {
          if (m * n * k <= most) cases.push_back(Product(layout, accumulate, m, n, k));
        }
      }
    }
  }
  return cases;
}

/// Orders of loops and tiles that are measured.
std::vector<Tiling> Tilings(bool quick) {
  // Three tiles of fp32 take 3 KiB at 16, so that copying them counts, and 48 KiB at 64, about what
  // the first cache of a core holds.
  constexpr std::uint16_t kSmall = 16;
  constexpr std::uint16_t kUsual = 64;
  constexpr std::uint16_t kLarge = 128;
  std::vector<Tiling> tilings;
  for (std::size_t order = 0; order < kLoopOrderCount; ++order) {
    for (const std::uint16_t extent : {kSmall, kUsual, kLarge}) {
      const auto loops = static_cast<LoopOrder>(order);
      if (quick && extent == kLarge && loops != LoopOrder::kMnk) continue;
      tilings.push_back({loops, extent});
    }
  }
  return tilings;
}

std::vector<KernelCase> TiledProducts(bool quick) {
  const std::vector<std::int64_t> extents = quick ? std::vector<std::int64_t>{64, 192, 512}
                                                  : std::vector<std::int64_t>{64, 128, 256, 512};
  const std::int64_t most = quick ? std::int64_t{1} << 25 : std::int64_t{1} << 27;
  std::vector<KernelCase> cases;
  for (const Tiling& tiling : Tilings(quick)) {
    for (const GemmLayout layout : {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT}) {
      for (const std::int64_t m : extents) {
        for (const std::int64_t n : extents) {
          for (const std::int64_t k : extents) {
            if (m * n * k > most) continue;
            KernelCase product = Product(layout, /*accumulate=*/false, m, n, k);
            product.kernel.op.tiling = tiling;
            product.row = fmt::format("{},{},{}", Name(tiling.order), tiling.extent, product.row);
            cases.push_back(std::move(product));
          }
        }
      }
    }
  }
  return cases;
}

KernelCase Attention(Pass pass, bool causal, std::int64_t batch, std::int64_t length,
                     std::int64_t heads, std::int64_t size) {
  KernelCase result;
  result.kernel.op = Op::Attention(kType, pass, causal, batch, length, length, heads, heads, size);
  result.kernel.function = Function::kAttend;
  const std::int64_t out = batch * length * heads * size;
  result.kernel.operands = {{3 * out, Access::kRead, 0}, {out, Access::kWrite, 0}};
  result.kernel.fresh = 0;
  if (pass == Pass::kBackward) {
    result.kernel.fresh = 2;
    result.kernel.operands[1].access = Access::kRead;
    result.kernel.operands.push_back({out, Access::kRead, 0});
    result.kernel.operands.push_back({3 * out, Access::kWrite, 0});
  }
  result.row =
      fmt::format("{},{},{},{},{},{},{},{},{},{}", Name(kType), Name(pass), kImplementation, batch,
                  length, length, heads, heads, size, causal ? 1 : 0);
  return result;
}

std::vector<KernelCase> Attentions(bool quick) {
  constexpr std::int64_t kBatch = 2;
  constexpr std::int64_t kHeads = 4;
  std::vector<KernelCase> cases;
  const std::vector<std::int64_t> sizes =
      quick ? std::vector<std::int64_t>{16, 32, 64} : std::vector<std::int64_t>{8, 16, 32, 64, 128};
  const std::vector<std::int64_t> lengths =
      quick ? std::vector<std::int64_t>{32, 64, 128, 256, 512}
            : std::vector<std::int64_t>{16, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024};
  for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
    for (const bool causal : {true, false}) {
      if (quick && !causal) continue;
      for (const std::int64_t length : lengths) {
        for (const std::int64_t size : sizes) {
          cases.push_back(Attention(pass, causal, kBatch, length, kHeads, size));
        }
      }
    }
  }
  return cases;
}

/// Scores, their mix of values and the gradients of keys, as attention of several kernels has them:
/// a product for each head of each sample.
std::vector<KernelCase> BatchedProducts(bool quick) {
  constexpr std::int64_t kBatch = 2;
  constexpr std::int64_t kHeads = 4;
  constexpr std::int64_t kProducts = kBatch * kHeads;
  const std::vector<std::int64_t> sizes =
      quick ? std::vector<std::int64_t>{32, 64} : std::vector<std::int64_t>{16, 32, 64, 128};
  const std::vector<std::int64_t> lengths =
      quick ? std::vector<std::int64_t>{64, 256}
            : std::vector<std::int64_t>{32, 64, 128, 192, 256, 384, 512};
  std::vector<KernelCase> cases;
  for (const std::int64_t length : lengths) {
    for (const std::int64_t size : sizes) {
      const std::int64_t out = kBatch * length * kHeads * size;
      const ProbeOperand qkv{3 * out, Access::kRead, 0};
      const ProbeOperand scores{kProducts * length * length, Access::kRead, 0};
      const auto written = [](ProbeOperand operand) {
        operand.access = Access::kWrite;
        return operand;
      };
      const auto add = [&](GemmLayout layout, Function function, std::int64_t n, std::int64_t k,
                           std::vector<ProbeOperand> operands) {
        KernelCase result;
        result.kernel.op = Op::Gemm(kType, layout, length, n, k, kProducts);
        result.kernel.function = function;
        result.kernel.fresh = 0;
        result.kernel.operands = std::move(operands);
        result.kernel.extents = {kHeads, kHeads, size, 0};
        result.row =
            fmt::format("{},{},{},{},{},{}", Name(kType), Name(layout), length, n, k, kProducts);
        cases.push_back(std::move(result));
      };
      add(GemmLayout::kTN, Function::kScores, length, size, {qkv, written(scores)});
      add(GemmLayout::kNN, Function::kMix, size, length, {scores, qkv, {out, Access::kWrite, 0}});
      add(GemmLayout::kNT, Function::kKeyGradient, size, length, {scores, qkv, written(qkv)});
    }
  }
  return cases;
}

/// A kernel whose time is by its bytes.
struct Rowwise {
  OpKind kind;
  TableOperator table;
  Pass pass;
  std::int64_t extra = 0;
};

constexpr std::int64_t kVocabulary = 1024;
constexpr std::int64_t kAdamBytes = 28;  // of an fp32 parameter, as `ExtraOf` of the cost model
constexpr std::int64_t kHeadSize = 32;

// Beside those of `AddUpdate`.
constexpr Rowwise kKernels[] = {
    {OpKind::kLayerNorm, TableOperator::kLayerNorm, Pass::kForward},
    {OpKind::kLayerNorm, TableOperator::kLayerNorm, Pass::kBackward},
    {OpKind::kRmsNorm, TableOperator::kRmsNorm, Pass::kForward},
    {OpKind::kRmsNorm, TableOperator::kRmsNorm, Pass::kBackward},
    {OpKind::kGelu, TableOperator::kGelu, Pass::kForward},
    {OpKind::kGelu, TableOperator::kGelu, Pass::kBackward},
    {OpKind::kSwiglu, TableOperator::kSiluAndMul, Pass::kForward},
    {OpKind::kSwiglu, TableOperator::kSiluAndMul, Pass::kBackward},
    {OpKind::kSoftmax, TableOperator::kSoftmax, Pass::kForward},
    {OpKind::kSoftmax, TableOperator::kSoftmax, Pass::kBackward},
    {OpKind::kDropout, TableOperator::kDropout, Pass::kForward},
    {OpKind::kDropout, TableOperator::kDropout, Pass::kBackward},
    {OpKind::kBiasDropoutAdd, TableOperator::kBiasDropoutAdd, Pass::kForward},
    {OpKind::kAdd, TableOperator::kAdd, Pass::kForward},
    {OpKind::kAdd, TableOperator::kAdd, Pass::kBackward},
    {OpKind::kBias, TableOperator::kBias, Pass::kForward},
    {OpKind::kRope, TableOperator::kRope, Pass::kForward},
    {OpKind::kRope, TableOperator::kRope, Pass::kBackward},
    {OpKind::kCopy, TableOperator::kCopy, Pass::kForward},
    {OpKind::kCopy, TableOperator::kCopy, Pass::kBackward},
    {OpKind::kColumnSum, TableOperator::kColumnSum, Pass::kBackward},
    {OpKind::kEmbedding, TableOperator::kEmbedding, Pass::kForward, kVocabulary},
    {OpKind::kEmbedding, TableOperator::kEmbedding, Pass::kBackward, kVocabulary},
    {OpKind::kCrossEntropy, TableOperator::kCrossEntropy, Pass::kForward},
    {OpKind::kCrossEntropy, TableOperator::kCrossEntropy, Pass::kBackward},
    {OpKind::kAccumulate, TableOperator::kAccumulate, Pass::kForward},
    {OpKind::kAccumulate, TableOperator::kAccumulate, Pass::kBackward},
    {OpKind::kFill, TableOperator::kFill, Pass::kBackward},
    {OpKind::kScale, TableOperator::kScale, Pass::kBackward},
};

// Operands as `Function` lists them.
ProbeKernel KernelOf(const Rowwise& of, std::int64_t rows, std::int64_t cols) {
  const bool forward = of.pass == Pass::kForward;
  const std::int64_t all = rows * cols;
  const ProbeOperand in{all, Access::kRead, 0};
  const ProbeOperand out{all, Access::kWrite, 0};
  const ProbeOperand in_place{all, Access::kAdd, 0};
  const ProbeOperand row{cols, Access::kRead, 0};
  const ProbeOperand row_out{cols, Access::kWrite, 0};
  ProbeKernel kernel;
  kernel.op = Op::Rowwise(of.kind, kType, of.pass, rows, cols, of.extra);
  kernel.fresh = 0;
  switch (of.kind) {
    case OpKind::kLayerNorm:
      if (!forward) kernel.fresh = 2;
      kernel.function = Function::kLayerNorm;
      kernel.operands = forward ? std::vector{in, out, row, row}
                                : std::vector{in, row, in, out, row_out, row_out};
      break;
    case OpKind::kRmsNorm:
      if (!forward) kernel.fresh = 2;
      kernel.function = Function::kRmsNorm;
      kernel.operands =
          forward ? std::vector{in, out, row} : std::vector{in, row, in, out, row_out};
      break;
    case OpKind::kGelu:
      if (!forward) kernel.fresh = 1;
      kernel.function = Function::kGelu;
      kernel.operands = forward ? std::vector{in, out, row} : std::vector{in, in, out, row};
      break;
    case OpKind::kSoftmax:
      if (!forward) kernel.fresh = 1;
      kernel.function = Function::kSoftmax;
      kernel.operands = forward ? std::vector{in, out} : std::vector{in, in, out};
      kernel.extents = {rows, 0, 0, 0};
      break;
    case OpKind::kDropout:
      kernel.function = Function::kDropout;
      kernel.operands = {in, out};
      kernel.scale = 0.9;  // as most recipes keep
      kernel.extents = {0, 0, rows, 0};
      break;
    case OpKind::kSwiglu: {
      const ProbeOperand both{2 * all, Access::kRead, 0};
      if (!forward) kernel.fresh = 1;
      kernel.function = Function::kSwiglu;
      kernel.operands = forward ? std::vector{both, out}
                                : std::vector{both, in, ProbeOperand{2 * all, Access::kWrite, 0}};
      break;
    }
    case OpKind::kBiasDropoutAdd:
      kernel.function = Function::kAdd;
      kernel.operands = {in, in, out, row};
      break;
    case OpKind::kAdd:
      kernel.function = Function::kAdd;
      kernel.operands = {in, in, out};
      break;
    case OpKind::kBias:
      kernel.function = Function::kAddBias;
      kernel.operands = {in_place, row};
      break;
    case OpKind::kRope: {
      // Samples of up to 128 tokens; queries and keys are turned, values beside them are not.
      const std::int64_t heads = std::max<std::int64_t>(1, cols / kHeadSize / 2);
      kernel.function = Function::kRotate;
      kernel.extents = {std::min<std::int64_t>(128, rows), heads, heads, kHeadSize};
      kernel.operands = {{rows * 3 * heads * kHeadSize, Access::kAdd, 0}};
      break;
    }
    case OpKind::kCopy:
      kernel.function = Function::kCopy;
      kernel.operands = {in, out};
      break;
    case OpKind::kColumnSum:
      kernel.function = Function::kSumColumns;
      kernel.operands = {in, row_out};
      break;
    case OpKind::kEmbedding: {
      const ProbeOperand tokens{rows, Access::kRead, of.extra};
      const ProbeOperand table{of.extra * cols, forward ? Access::kRead : Access::kAdd, 0};
      kernel.function = Function::kLookUp;
      kernel.fresh = forward ? std::optional<std::size_t>() : 1;
      kernel.operands = forward ? std::vector{tokens, table, out} : std::vector{tokens, in, table};
      break;
    }
    case OpKind::kCrossEntropy: {
      const ProbeOperand targets{rows, Access::kRead, cols};
      kernel.function = Function::kCrossEntropy;
      kernel.operands = {in, targets, forward ? ProbeOperand{1, Access::kWrite, 0} : out};
      break;
    }
    case OpKind::kAccumulate:
      kernel.function = Function::kAccumulate;
      kernel.operands = {in, in_place};
      break;
    case OpKind::kFill:
      kernel.function = Function::kZero;
      kernel.fresh.reset();
      kernel.operands = {out};
      break;
    case OpKind::kScale:
      kernel.function = Function::kScale;
      kernel.operands = {in_place};
      break;
    case OpKind::kNormReduce:
      kernel.function = Function::kSumSquares;
      kernel.operands = {in, {1, Access::kWrite, 0}};
      break;
    default:
      // Second moments are not negative.
      kernel.function = Function::kAdam;
      kernel.fresh.reset();
      kernel.operands = {in, in_place, in_place, {all, Access::kAdd, 2}};
      break;
  }
  return kernel;
}

KernelCase RowOf(const Rowwise& of, std::int64_t elements) {
  const std::int64_t cols = of.kind == OpKind::kCrossEntropy ? kVocabulary : 256;
  const std::int64_t rows = std::max<std::int64_t>(1, elements / cols);
  return {KernelOf(of, rows, cols),
          fmt::format("{},{},{},{},{},{},{}", Name(kType), Name(of.table), kImplementation,
                      Name(of.pass), rows, cols, of.extra)};
}

/// What an update does with gradients, weights and states of a model of so many parameters, one
/// after the other. All else that a step touches is not there: the smaller the model, the more of
/// it is still in a cache.
void AddUpdate(std::int64_t parameters, std::vector<KernelCase>& cases) {
  enum : int { kGradients, kWeights, kFirstMoments, kSecondMoments, kTensors };
  const int chain = cases.empty() ? 0 : cases.back().chain.value_or(-1) + 1;
  const auto add = [&](const Rowwise& of, std::initializer_list<int> tensors) {
    KernelCase one = RowOf(of, parameters);
    one.chain = chain;
    one.kernel.fresh.reset();
    std::size_t operand = 0;
    for (const int tensor : tensors) {
      one.kernel.operands[operand++].shared = chain * kTensors + tensor;
    }
    cases.push_back(std::move(one));
  };
  add({OpKind::kNormReduce, TableOperator::kNormReduce, Pass::kForward}, {kGradients});
  add({OpKind::kScale, TableOperator::kScale, Pass::kForward}, {kGradients});
  add({OpKind::kAdam, TableOperator::kAdam, Pass::kForward, kAdamBytes},
      {kGradients, kWeights, kFirstMoments, kSecondMoments});
  add({OpKind::kFill, TableOperator::kFill, Pass::kForward}, {kGradients});
}

std::vector<KernelCase> RowwiseKernels(bool quick) {
  const std::int64_t step = quick ? 4 : 2;
  constexpr std::int64_t kSmallest = 1 << 10;  // elements
  // Gradients, weights and optimizer states are touched once a step and are as large as the model.
  constexpr std::int64_t kLargest = 1 << 20;
  constexpr std::int64_t kLargestOfWeights = 1 << 22;
  std::vector<KernelCase> cases;
  for (std::int64_t elements = kSmallest; elements <= kLargestOfWeights; elements *= step) {
    AddUpdate(elements, cases);
  }
  for (const Rowwise& of : kKernels) {
    const bool of_weights = of.kind == OpKind::kFill || of.kind == OpKind::kAccumulate;
    for (std::int64_t elements = kSmallest; elements <= (of_weights ? kLargestOfWeights : kLargest);
         elements *= step) {
      cases.push_back(RowOf(of, elements));
    }
  }
  return cases;
}

}  // namespace

std::vector<Op> LibraryProducts(DType dtype, bool quick) {
  const std::vector<std::int64_t> extents =
      quick ? std::vector<std::int64_t>{128, 512}
            : std::vector<std::int64_t>{64, 128, 256, 512, 1024};
  const std::int64_t most = quick ? std::int64_t{1} << 27 : std::int64_t{1} << 30;
  std::vector<Op> products;
  for (const GemmLayout layout : {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT}) {
    for (const std::int64_t m : extents) {
      for (const std::int64_t n : extents) {
        for (const std::int64_t k : extents) {
          if (m * n * k <= most) products.push_back(Op::Gemm(dtype, layout, m, n, k));
        }
      }
    }
  }
  return products;
}

std::vector<KernelGroup> KernelGroups(bool quick) {
  return {
      {"gemm_fp32", TableKind::kGemm,
       "matrix products in the layouts of forward and both "
       "gradients",
       Products(quick, false)},
      {"gemm_fp32_accumulate", TableKind::kGemmAccumulate,
       "weight gradients added to what is there", Products(quick, true)},
      {"gemm_fp32_batched", TableKind::kGemm,
       "products of the heads of attention, operands side by side in one matrix",
       BatchedProducts(quick)},
      {"tiled_gemm_fp32", TableKind::kTiledGemm,
       "matrix products in loops of stepcast's own over tiles", TiledProducts(quick)},
      {"attention_fp32", TableKind::kAttention, "attention with its softmax", Attentions(quick)},
      {"operators_fp32", TableKind::kOperator, "kernels whose time is by the bytes they touch",
       RowwiseKernels(quick)}};
}

std::vector<NeighbourCase> NeighbourCases() {
  NeighbourCase products{"busy_cores_gemm_slowdown_ratio", {}};
  for (const std::int64_t size : {128, 256, 512}) {
    for (const GemmLayout layout : {GemmLayout::kTN, GemmLayout::kNN, GemmLayout::kNT}) {
      products.cases.push_back(Product(layout, false, 256, size, 256));
    }
  }
  NeighbourCase attention{"busy_cores_attention_slowdown_ratio", {}};
  for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
    for (const std::int64_t length : {64, 128, 256}) {
      attention.cases.push_back(Attention(pass, true, 2, length, 4, 32));
    }
  }
  constexpr std::int64_t kElements = 1 << 17;
  NeighbourCase memory{"busy_cores_memory_bound_slowdown_ratio", {}};
  AddUpdate(kElements, memory.cases);
  for (const Rowwise& of : kKernels) {
    if (of.kind != OpKind::kFill) memory.cases.push_back(RowOf(of, kElements));
  }
  return {std::move(products), std::move(attention), std::move(memory)};
}

ProbeKernel LargeCopy() {
  constexpr std::int64_t kElements = std::int64_t{1} << 24;
  ProbeKernel copy = KernelOf({OpKind::kCopy, TableOperator::kCopy, Pass::kForward}, 1, kElements);
  copy.fresh.reset();
  return copy;
}

ProbeKernel SmallestKernel() {
  return KernelOf({OpKind::kCopy, TableOperator::kCopy, Pass::kForward}, 1, 1);
}

}  // namespace stepcast
