#include "profiles/collect/cases.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_set>
#include <utility>

namespace stepcast {
namespace {

using Extents = std::vector<std::int64_t>;

/// A weight matrix on one rank.
struct Linear {
  std::int64_t in = 0;
  std::int64_t out = 0;
};

/// The shapes of a transformer that decide its matrix products.
struct Model {
  std::int64_t hidden;
  std::int64_t ffn;
  std::int64_t qkv;  ///< Width of queries, keys and values together.
  std::int64_t vocabulary;
  bool gated;  ///< Two matrices into the feed-forward layer, in one product.
  std::vector<std::int64_t> tensor_degrees;
};

// GPT-2 (small, medium, large, XL), GPT-3 (1.3B, 2.7B, 6.7B, 13B, 22B of Megatron-LM, 175B) and
// Llama (7B, 8B, 70B), as published.
const std::vector<Model>& Models() {
  static const std::vector<Model> kModels = {
      {4096, 14336, 6144, 128256, true, {1, 2, 4, 8}},
      {4096, 11008, 12288, 32000, true, {1, 2, 4}},
      {8192, 28672, 10240, 128256, true, {1, 2, 4, 8}},
      {2048, 8192, 6144, 50304, false, {1, 2}},
      {4096, 16384, 12288, 50304, false, {1, 2, 4, 8}},
      {12288, 49152, 36864, 51200, false, {4, 8}},
      {6144, 24576, 18432, 51200, false, {1, 2, 4, 8}},
      {5120, 20480, 15360, 50304, false, {1, 2, 4, 8}},
      {1600, 6400, 4800, 50304, false, {1}},
      {768, 3072, 2304, 50304, false, {1}},
      {1024, 4096, 3072, 50304, false, {1}},
      {1280, 5120, 3840, 50304, false, {1}},
      {2560, 10240, 7680, 50304, false, {1, 2}},
  };
  return kModels;
}

std::vector<Linear> Linears(const Model& model, std::int64_t degree) {
  return {{model.hidden, model.qkv / degree},
          {model.hidden / degree, model.hidden},
          {model.hidden, model.ffn * (model.gated ? 2 : 1) / degree},
          {model.ffn / degree, model.hidden},
          {model.hidden, model.vocabulary / degree}};
}

// Feed-forward layers of one expert: Mixtral 8x7B, DeepSeek-V3, DeepSeek-V2-Lite, Qwen3-30B-A3B.
constexpr std::array<std::pair<std::int64_t, std::int64_t>, 4> kExperts = {
    {{4096, 14336}, {7168, 2048}, {2048, 1408}, {2048, 768}}};

/// Collects products, each once.
class Builder {
 public:
  explicit Builder(std::unordered_set<Op, OpHash>& seen) : seen_(seen) {}

  void Add(DType dtype, GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k,
           std::int64_t batch = 1, bool accumulate = false) {
    const Op op = Op::Gemm(dtype, layout, m, n, k, batch, accumulate);
    if (seen_.insert(op).second) products_.push_back(op);
  }
  /// Forward, gradient of the input and gradient of the weight.
  void AddLinear(DType dtype, const Linear& linear, std::int64_t tokens) {
    Add(dtype, GemmLayout::kTN, tokens, linear.out, linear.in);
    Add(dtype, GemmLayout::kNN, tokens, linear.in, linear.out);
    Add(dtype, GemmLayout::kNT, linear.out, linear.in, tokens);
  }
  /// The same where only one layout exists: the other operands are transposed by other kernels.
  void AddTransposedLinear(DType dtype, const Linear& linear, std::int64_t tokens) {
    Add(dtype, GemmLayout::kTN, tokens, linear.out, linear.in);
    Add(dtype, GemmLayout::kTN, tokens, linear.in, linear.out);
    Add(dtype, GemmLayout::kTN, linear.out, linear.in, tokens);
  }
  void AddGrid(DType dtype, std::initializer_list<GemmLayout> layouts, const Extents& m,
               const Extents& n, const Extents& k, bool accumulate = false) {
    for (const GemmLayout layout : layouts) {
      for (const std::int64_t each_m : m) {
        for (const std::int64_t each_n : n) {
          for (const std::int64_t each_k : k) {
            Add(dtype, layout, each_m, each_n, each_k, 1, accumulate);
          }
        }
      }
    }
  }
  /// Into an order in which any beginning covers the whole range; always the same one.
  void Shuffle() {
    std::uint64_t state = 1;
    for (std::size_t i = products_.size(); i > 1; --i) {
      state = state * 6364136223846793005ULL + 1442695040888963407ULL;  // Knuth's MMIX generator.
      std::swap(products_[i - 1], products_[(state >> 33) % i]);
    }
  }
  std::vector<Op> Take() && { return std::move(products_); }

 private:
  std::unordered_set<Op, OpHash>& seen_;
  std::vector<Op> products_;
};

constexpr std::initializer_list<GemmLayout> kAllLayouts = {GemmLayout::kTN, GemmLayout::kNN,
                                                           GemmLayout::kNT};

/// first, 2 first, 4 first, ... up to last.
Extents Octaves(std::int64_t first, std::int64_t last) {
  Extents extents;
  for (std::int64_t extent = first; extent <= last; extent *= 2) extents.push_back(extent);
  return extents;
}

void AddModels(Builder& builder, DType dtype, const Extents& token_counts, std::size_t models,
               bool transposed) {
  for (const std::int64_t tokens : token_counts) {
    for (std::size_t i = 0; i < std::min(models, Models().size()); ++i) {
      const Model& model = Models()[i];
      for (const std::int64_t degree : model.tensor_degrees) {
        for (const Linear& linear : Linears(model, degree)) {
          if (transposed) {
            builder.AddTransposedLinear(dtype, linear, tokens);
          } else {
            builder.AddLinear(dtype, linear, tokens);
          }
        }
      }
    }
  }
}

void AddExperts(Builder& builder, const Extents& token_counts) {
  for (const auto& [hidden, ffn] : kExperts) {
    for (const std::int64_t tokens : token_counts) {
      builder.AddLinear(DType::kBf16, {hidden, 2 * ffn}, tokens);
      builder.AddLinear(DType::kBf16, {ffn, hidden}, tokens);
    }
  }
}

/// Rows that do not start at multiples of 16 bytes, or of 128.
void AddUnaligned(Builder& builder, bool quick) {
  const Extents tokens = quick ? Extents{4096} : Extents{1024, 4096, 8192, 16384};
  for (const std::int64_t each : tokens) {
    builder.AddLinear(DType::kBf16, {768, 50257}, each);
    builder.AddLinear(DType::kBf16, {1600, 50257}, each);
  }
  const Extents odd =
      quick ? Extents{4097, 4100, 4104}
            : Extents{1001, 2047, 4095, 4097, 4098, 4100, 4104, 4112, 4128, 5140, 8200, 14400};
  for (const std::int64_t each : odd) {
    for (const GemmLayout layout : kAllLayouts) {
      builder.Add(DType::kBf16, layout, 4096, 4096, each);
      builder.Add(DType::kBf16, layout, 4096, each, 4096);
      builder.Add(DType::kBf16, layout, each, 4096, 4096);
    }
  }
}

/// Attention without a fused kernel: scores, values and their gradients.
void AddBatched(Builder& builder, bool quick) {
  constexpr std::int64_t kMostScores = std::int64_t{1} << 32;
  const Extents batches = quick ? Extents{32, 128} : Octaves(16, 512);
  const Extents lengths = quick ? Extents{1024, 2048} : Octaves(512, 4096);
  for (const std::int64_t s : lengths) {
    for (const std::int64_t batch : batches) {
      if (batch * s * s > kMostScores) continue;
      for (const std::int64_t d : {std::int64_t{64}, std::int64_t{128}}) {
        builder.Add(DType::kBf16, GemmLayout::kTN, s, s, d, batch);
        builder.Add(DType::kBf16, GemmLayout::kNN, s, d, s, batch);
        builder.Add(DType::kBf16, GemmLayout::kNT, s, d, s, batch);
      }
    }
  }
}

void AddAccumulating(Builder& builder, bool quick) {
  const Extents tokens = quick ? Extents{4096} : Extents{4096, 8192, 2048};
  const std::size_t models = quick ? 1 : Models().size();
  for (const std::int64_t each : tokens) {
    for (std::size_t i = 0; i < models; ++i) {
      for (const std::int64_t degree : Models()[i].tensor_degrees) {
        for (const Linear& linear : Linears(Models()[i], degree)) {
          builder.Add(DType::kBf16, GemmLayout::kNT, linear.out, linear.in, each, 1, true);
        }
      }
    }
  }
  if (quick) return;
  const Extents grid = Octaves(512, 16384);
  builder.AddGrid(DType::kBf16, {GemmLayout::kNT}, grid, grid, grid, true);
}

/// Tensors of powers of two bytes.
Extents Ladder(bool quick) {
  Extents bytes;
  for (int power = 18; power <= 30; power += quick ? 4 : 1) {
    bytes.push_back(std::int64_t{1} << power);
  }
  return bytes;
}

}  // namespace

std::vector<GemmGroup> GemmGroups(bool quick) {
  std::unordered_set<Op, OpHash> seen;
  std::vector<GemmGroup> groups;
  const auto add = [&](const char* name, const char* what, double seconds, double quick_seconds,
                       const auto& fill, bool accumulate = false) {
    Builder builder(seen);
    fill(builder);
    groups.push_back(
        {name, what, accumulate, quick ? quick_seconds : seconds, std::move(builder).Take()});
  };
  const Extents tokens = quick ? Extents{4096} : Extents{4096, 8192, 2048, 16384, 1024, 512};

  add("gemm_bf16_models", "linear layers of GPT-2, GPT-3 and Llama and their tensor-parallel parts",
      90, 8, [&](Builder& builder) {
        AddModels(builder, DType::kBf16, tokens, quick ? 2 : Models().size(), false);
      });
  add("gemm_bf16_experts", "linear layers of single experts of mixtures", 15, 2,
      [&](Builder& builder) {
        AddExperts(builder, quick ? Extents{512} : Extents{512, 128, 256, 1024, 2048, 4096});
      });
  add("gemm_bf16_unaligned", "vocabularies and widths whose rows do not start at round addresses",
      12, 2, [&](Builder& builder) { AddUnaligned(builder, quick); });
  add("gemm_bf16_batched", "attention without a fused kernel; operands one after the other", 25, 3,
      [&](Builder& builder) { AddBatched(builder, quick); });
  add(
      "gemm_bf16_accumulate", "weight gradients added to an fp32 output", 25, 3,
      [&](Builder& builder) { AddAccumulating(builder, quick); }, true);
  add("gemm_fp8", "E4M3 operands, bf16 output, fast accumulation, per-tensor scales of one", 25, 4,
      [&](Builder& builder) {
        AddModels(builder, DType::kFp8, quick ? Extents{4096} : Extents{4096, 8192, 2048, 16384},
                  quick ? 1 : 6, true);
        if (quick) return;
        const Extents grid = Octaves(512, 16384);
        builder.AddGrid(DType::kFp8, {GemmLayout::kTN}, grid, grid, grid);
      });
  add("gemm_fp16", "a grid, and the layers of one model", 15, 2, [&](Builder& builder) {
    AddModels(builder, DType::kFp16, {4096}, 1, false);
    if (quick) return;
    const Extents grid = Octaves(512, 8192);
    builder.AddGrid(DType::kFp16, kAllLayouts, grid, grid, grid);
  });
  add("gemm_tf32", "a grid; fp32 operands", 15, 2, [&](Builder& builder) {
    const Extents grid = quick ? Extents{2048, 4096} : Octaves(512, 8192);
    builder.AddGrid(DType::kTf32, kAllLayouts, grid, grid, grid);
    builder.Shuffle();
  });
  add("gemm_fp32", "a grid; no tensor cores", 12, 2, [&](Builder& builder) {
    const Extents grid = quick ? Extents{2048} : Octaves(512, 4096);
    builder.AddGrid(DType::kFp32, kAllLayouts, grid, grid, grid);
    builder.Shuffle();
  });
  add("gemm_bf16_octaves", "a grid of powers of two", 60, 4, [&](Builder& builder) {
    const Extents grid = quick ? Octaves(512, 8192) : Octaves(64, 16384);
    builder.AddGrid(DType::kBf16, kAllLayouts, grid, grid, grid);
    builder.Shuffle();
  });
  add("gemm_bf16_half_octaves", "powers of two and numbers half way between", 400, 10,
      [&](Builder& builder) {
        Extents tokens_grid;
        for (const std::int64_t extent : Octaves(64, 16384)) {
          tokens_grid.push_back(extent);
          if (extent < 16384) tokens_grid.push_back(extent + extent / 2);
        }
        const Extents widths = {512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288, 16384};
        builder.AddGrid(DType::kBf16, {GemmLayout::kTN, GemmLayout::kNN}, tokens_grid, widths,
                        widths);
        builder.AddGrid(DType::kBf16, {GemmLayout::kNT}, widths, widths, tokens_grid);
        builder.Shuffle();
      });
  return groups;
}

std::vector<Op> AttentionCases(bool quick) {
  struct Heads {
    std::int64_t queries;
    std::int64_t keys;
    std::int64_t size;
  };
  // Of 7B to 405B models of the Llama family, alone and split eight ways; then GPT-2's and GPT-3's,
  // and sizes other than 64 and 128.
  const std::vector<Heads> all = {{32, 8, 128}, {8, 1, 128},   {32, 32, 128},  {16, 16, 64},
                                  {12, 12, 64}, {12, 12, 128}, {64, 8, 128},   {16, 2, 128},
                                  {16, 16, 96}, {8, 8, 256},   {128, 128, 192}};
  const std::size_t count = quick ? 3 : all.size();
  const std::vector<DType> dtypes =
      quick ? std::vector<DType>{DType::kBf16} : std::vector<DType>{DType::kBf16, DType::kFp16};
  const Extents lengths =
      quick ? Extents{4096} : Extents{4096, 2048, 8192, 1024, 16384, 512, 32768};
  constexpr std::int64_t kMostTokens = 32768;
  std::vector<Op> cases;
  for (const DType dtype : dtypes) {
    for (const std::int64_t length : lengths) {
      for (std::size_t i = 0; i < count; ++i) {
        for (std::int64_t batch = 1; batch * length <= kMostTokens; batch *= quick ? 8 : 4) {
          for (const bool causal : {true, false}) {
            if (!causal && (quick || batch > 4)) continue;
            for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
              cases.push_back(Op::Attention(dtype, pass, causal, batch, length, length,
                                            all[i].queries, all[i].keys, all[i].size));
            }
          }
        }
      }
    }
  }
  return cases;
}

std::vector<OperatorCase> OperatorCases(bool quick) {
  std::vector<OperatorCase> cases;
  const auto ladder = [&](TableOperator op, DType dtype, Pass pass, std::int64_t cols,
                          std::int64_t extra = 0) {
    const std::int64_t row_bytes = ByteSize(dtype, cols).count();
    for (const std::int64_t bytes : Ladder(quick)) {
      const OperatorCase one{op,   dtype, pass, std::max<std::int64_t>(bytes / row_bytes, 1),
                             cols, extra};
      if (cases.empty() || !(cases.back() == one)) cases.push_back(one);
    }
  };
  const auto both = [&](TableOperator op, std::int64_t cols, std::int64_t extra = 0) {
    ladder(op, DType::kBf16, Pass::kForward, cols, extra);
    ladder(op, DType::kBf16, Pass::kBackward, cols, extra);
  };
  constexpr std::int64_t kWidth = 4096;
  for (const DType dtype : {DType::kBf16, DType::kFp32}) {
    for (const TableOperator op :
         {TableOperator::kCopy, TableOperator::kAdd, TableOperator::kScale, TableOperator::kFill,
          TableOperator::kAccumulate, TableOperator::kNormReduce, TableOperator::kColumnSum}) {
      ladder(op, dtype, Pass::kForward, kWidth);
    }
    ladder(TableOperator::kCast, dtype, Pass::kForward, kWidth, dtype == DType::kBf16 ? 4 : 2);
    // Reads weight, gradient and two moments, and writes all but the gradient: 28 bytes in fp32;
    // with 16-bit gradients the 16-bit copy of the weights makes up for what they save.
    ladder(TableOperator::kAdam, dtype, Pass::kForward, kWidth, 28);
  }
  for (const TableOperator op : {TableOperator::kGelu, TableOperator::kSiluAndMul,
                                 TableOperator::kDropout, TableOperator::kBiasDropoutAdd}) {
    both(op, kWidth);
  }
  ladder(TableOperator::kRope, DType::kBf16, Pass::kForward, 5120);
  for (const std::int64_t cols :
       quick ? Extents{kWidth} : Extents{768, 1024, 2048, kWidth, 8192, 12288}) {
    both(TableOperator::kLayerNorm, cols);
    both(TableOperator::kRmsNorm, cols);
  }
  for (const std::int64_t cols : quick ? Extents{2048} : Extents{512, 1024, 2048, 4096}) {
    both(TableOperator::kSoftmax, cols);
  }
  for (const std::int64_t vocabulary : quick ? Extents{50304} : Extents{32000, 50304, 128256}) {
    both(TableOperator::kCrossEntropy, vocabulary);
    both(TableOperator::kEmbedding, kWidth, vocabulary);
  }
  return cases;
}

}  // namespace stepcast
