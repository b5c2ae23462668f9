// The functions that GPUs run, carried out on the host by blocks of real threads, against those of
// the CPU executor.
#include "validation/execute/cuda/functions.h"

#include <gtest/gtest.h>

#include <array>
#include <barrier>
#include <cmath>
#include <string>
#include <thread>
#include <vector>

#include "validation/execute/kernels.h"

namespace stepcast {
namespace {

/// A thread of a block on the host. Blocks of a kernel run one after the other.
class ThreadOfBlock {
 public:
  /// What the threads of a block share.
  struct Shared {
    explicit Shared(int threads) : barrier(threads), sums(threads), numbers(2 * cuda::kChunk) {}
    std::barrier<> barrier;
    std::vector<double> sums;
    std::vector<float> numbers;
  };
  ThreadOfBlock(Shared& shared, int index, int blocks, int thread)
      : shared_(&shared), index_(index), blocks_(blocks), thread_(thread) {}

  int index() const { return index_; }
  int blocks() const { return blocks_; }
  int thread() const { return thread_; }
  int threads() const { return static_cast<int>(shared_->sums.size()); }
  void Sync() { shared_->barrier.arrive_and_wait(); }
  double Sum(double x) {
    double sum = 0;
    for (const double each : Gathered(x)) sum += each;
    Sync();
    return sum;
  }
  float Max(float x) {
    double most = x;
    for (const double each : Gathered(x)) most = std::max(most, each);
    Sync();
    return static_cast<float>(most);
  }
  float* scratch() { return shared_->numbers.data(); }

 private:
  const std::vector<double>& Gathered(double x) {
    shared_->sums[static_cast<std::size_t>(thread_)] = x;
    Sync();
    return shared_->sums;
  }

  Shared* shared_;
  int index_;
  int blocks_;
  int thread_;
};

struct Argument {
  std::vector<std::int64_t> pieces;  ///< Elements of each.
  Access access = Access::kRead;
  std::int64_t limit = 0;  ///< So many whole numbers, where it is not 0,
  std::int64_t least = 0;  ///< from this one on.
};

struct Case {
  std::string name;
  Op op;
  Function function = Function::kNothing;
  std::vector<Argument> arguments;
  std::array<std::int64_t, 4> extents{};
  double scale = 1;
};

/// Operands one after the other in one memory, with gaps that must stay as they are.
class Arena {
 public:
  explicit Arena(const Case& of) {
    StepcastGpuLaunch& launch = call.launch;
    launch.kind = kStepcastGpuLaunchFunction;
    launch.function = static_cast<std::int32_t>(of.function);
    launch.backward = of.op.pass == Pass::kBackward ? 1 : 0;
    launch.causal = of.op.causal ? 1 : 0;
    std::copy(of.op.dims.begin(), of.op.dims.end(), launch.dims);
    std::copy(of.extents.begin(), of.extents.end(), launch.extents);
    launch.scale = of.scale;
    launch.operands = static_cast<std::uint32_t>(of.arguments.size());
    std::int64_t number = 0;
    for (std::size_t o = 0; o < of.arguments.size(); ++o) {
      const Argument& argument = of.arguments[o];
      launch.operand[o] = {static_cast<std::uint32_t>(pieces.size()),
                           static_cast<std::uint32_t>(argument.pieces.size()),
                           static_cast<std::int32_t>(argument.access), 0};
      for (const std::int64_t elements : argument.pieces) {
        pieces.push_back({static_cast<std::int64_t>(memory.size()), elements});
        for (std::int64_t i = 0; i < elements; ++i) {
          const double x = std::sin(0.3 + 1.7 * static_cast<double>(number++));
          memory.push_back(static_cast<float>(
              argument.limit == 0 ? x
                                  : std::floor((x + 1) / 2 * static_cast<double>(argument.limit)) +
                                        static_cast<double>(argument.least)));
        }
        memory.insert(memory.end(), 3, kGap);
      }
    }
    results = memory.size();
    launch.workspace = static_cast<std::int64_t>(results);
    memory.resize(results +
                  static_cast<std::size_t>(cuda::WorkspaceElements(launch, pieces.data())));
    const OptimizerSettings optimizer;
    call.settings = {optimizer.learning_rate, optimizer.beta1, optimizer.beta2, optimizer.epsilon,
                     0};
    call.step = 3;
    call.pieces = pieces.data();
    call.arena = memory.data();
  }
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  static constexpr float kGap = 77;
  cuda::FunctionCall call;
  std::vector<StepcastGpuPiece> pieces;
  std::vector<float> memory;
  std::size_t results = 0;  // elements before the workspace
};

void RunOnThreads(const cuda::FunctionCall& call, int blocks, int threads) {
  for (int stage = 0; stage < cuda::Stages(call.launch); ++stage) {
    for (int index = 0; index < blocks; ++index) {
      ThreadOfBlock::Shared shared(threads);
      std::vector<std::thread> running;
      for (int thread = 0; thread < threads; ++thread) {
        running.emplace_back([&, thread] {
          ThreadOfBlock block(shared, index, blocks, thread);
          cuda::ComputeStage(block, call, stage);
        });
      }
      for (std::thread& each : running) each.join();
    }
  }
}

void RunOnCore(const Case& of, Arena& arena) {
  KernelCall call{of.op, of.function, of.scale, of.extents, {}, {}, 3};
  for (std::size_t o = 0; o < of.arguments.size(); ++o) {
    KernelOperand& operand = call.operands.emplace_back();
    operand.access = of.arguments[o].access;
    const StepcastGpuOperand& in = arena.call.launch.operand[o];
    for (std::uint32_t p = 0; p < in.pieces; ++p) {
      const StepcastGpuPiece& piece = arena.pieces[in.first_piece + p];
      operand.pieces.emplace_back(arena.memory.data() + piece.offset,
                                  static_cast<std::size_t>(piece.elements));
    }
  }
  Compute(call);
}

constexpr Access kWrite = Access::kWrite;
constexpr Access kAdd = Access::kAdd;
constexpr Access kRead = Access::kRead;

Op Rows(OpKind kind, std::int64_t rows, std::int64_t cols, Pass pass = Pass::kForward,
        std::int64_t extra = 0) {
  return Op::Rowwise(kind, DType::kFp32, pass, rows, cols, extra);
}

std::vector<Case> Cases() {
  std::vector<Case> cases = {
      {"AddBias", Rows(OpKind::kBias, 5, 7), Function::kAddBias, {{{35}, kAdd}, {{7}}}},
      {"SumColumns",
       Rows(OpKind::kColumnSum, 5, 7),
       Function::kSumColumns,
       {{{35}}, {{7}, kWrite}}},
      {"SumColumnsOnTop",
       Rows(OpKind::kColumnSum, 5, 7),
       Function::kSumColumns,
       {{{35}}, {{7}, kAdd}}},
      {"Add", Rows(OpKind::kAdd, 5, 7), Function::kAdd, {{{35}}, {{35}}, {{35}, kWrite}}},
      {"AddWithBias",
       Rows(OpKind::kAdd, 5, 7),
       Function::kAdd,
       {{{35}}, {{35}}, {{35}, kWrite}, {{7}}}},
      {"Accumulate",
       Rows(OpKind::kAccumulate, 5, 7),
       Function::kAccumulate,
       {{{9, 5}}, {{9, 5}, kAdd}}},
      {"Rectify", Rows(OpKind::kScale, 5, 7), Function::kRectify, {{{35}}, {{35}, kWrite}}},
      {"RectifyBackward",
       Rows(OpKind::kScale, 5, 7, Pass::kBackward),
       Function::kRectify,
       {{{35}}, {{35}}, {{35}, kWrite}}},
      {"Gelu", Rows(OpKind::kGelu, 5, 7), Function::kGelu, {{{35}}, {{35}, kWrite}}},
      {"GeluWithBias", Rows(OpKind::kGelu, 5, 7), Function::kGelu, {{{35}}, {{35}, kWrite}, {{7}}}},
      {"GeluBackward",
       Rows(OpKind::kGelu, 5, 7, Pass::kBackward),
       Function::kGelu,
       {{{35}}, {{35}}, {{35}, kWrite}, {{7}}}},
      {"Swiglu", Rows(OpKind::kSwiglu, 5, 7), Function::kSwiglu, {{{70}}, {{35}, kWrite}}},
      {"SwigluBackward",
       Rows(OpKind::kSwiglu, 5, 7, Pass::kBackward),
       Function::kSwiglu,
       {{{70}}, {{35}}, {{70}, kWrite}}},
      {"LayerNorm",
       Rows(OpKind::kLayerNorm, 5, 7),
       Function::kLayerNorm,
       {{{35}}, {{35}, kWrite}, {{7}}, {{7}}}},
      {"LayerNormBackward",
       Rows(OpKind::kLayerNorm, 5, 7, Pass::kBackward),
       Function::kLayerNorm,
       {{{35}}, {{7}}, {{35}}, {{35}, kWrite}, {{7}, kWrite}, {{7}, kAdd}}},
      {"RmsNorm",
       Rows(OpKind::kRmsNorm, 5, 7),
       Function::kRmsNorm,
       {{{35}}, {{35}, kWrite}, {{7}}}},
      {"RmsNormBackward",
       Rows(OpKind::kRmsNorm, 5, 7, Pass::kBackward),
       Function::kRmsNorm,
       {{{35}}, {{7}}, {{35}}, {{35}, kWrite}, {{7}, kAdd}}},
      {"Rotate", Rows(OpKind::kRope, 6, 8), Function::kRotate, {{{6 * 16}, kAdd}}, {3, 2, 1, 4}},
      {"RotateBackward",
       Rows(OpKind::kRope, 6, 8, Pass::kBackward),
       Function::kRotate,
       {{{6 * 16}, kAdd}},
       {3, 2, 1, 4}},
      {"LookUp",
       Rows(OpKind::kEmbedding, 9, 4, Pass::kForward, 5),
       Function::kLookUp,
       {{{9}, kRead, 8}, {{20}}, {{36}, kWrite}},
       {2, 0, 0, 0}},
      {"LookUpBackward",
       Rows(OpKind::kEmbedding, 9, 4, Pass::kBackward, 5),
       Function::kLookUp,
       {{{9}, kRead, 8}, {{36}}, {{20}, kAdd}},
       {2, 0, 0, 0}},
      {"LookUpPosition",
       Rows(OpKind::kEmbedding, 9, 4),
       Function::kLookUpPosition,
       {{{12}}, {{36}, kWrite}},
       {3, 0, 0, 0}},
      {"LookUpPositionBackward",
       Rows(OpKind::kEmbedding, 9, 4, Pass::kBackward),
       Function::kLookUpPosition,
       {{{36}}, {{12}, kAdd}},
       {3, 0, 0, 0}},
      {"AdamFromOtherWeights",
       Rows(OpKind::kAdam, 5, 7),
       Function::kAdam,
       {{{9, 5}}, {{9, 5}, kWrite}, {{9, 5}, kAdd}, {{9, 5}, kAdd, 5}, {{9, 5}}}},
      {"CrossEntropy",
       Rows(OpKind::kCrossEntropy, 5, 7),
       Function::kCrossEntropy,
       {{{35}}, {{5}, kRead, 7}, {{1}, kWrite}}},
      {"CrossEntropyBackward",
       Rows(OpKind::kCrossEntropy, 5, 7, Pass::kBackward),
       Function::kCrossEntropy,
       {{{35}}, {{5}, kRead, 7}, {{35}, kWrite}},
       {},
       0.2},
      {"SplitCrossEntropy",
       Rows(OpKind::kCrossEntropy, 5, 7),
       Function::kSplitCrossEntropy,
       {{{35}}, {{5}, kRead, 21}, {{15}, kWrite}},
       {7, 0, 0, 0}},
      {"SplitCrossEntropyBackward",
       Rows(OpKind::kCrossEntropy, 5, 7, Pass::kBackward),
       Function::kSplitCrossEntropy,
       {{{35}}, {{5}, kRead, 21}, {{35}, kWrite}, {{15}, kRead, 9, 1}},
       {7, 0, 0, 0},
       0.2},
      {"Zero", Rows(OpKind::kFill, 5, 7), Function::kZero, {{{9, 0, 5}, kWrite}}},
      {"Scale", Rows(OpKind::kScale, 5, 7), Function::kScale, {{{9, 5}, kAdd}}, {}, 0.25},
      {"SumSquares",
       Rows(OpKind::kNormReduce, 1, 1),
       Function::kSumSquares,
       {{{900, 5, 2000}}, {{1}, kWrite}}},
      {"Clip",
       Rows(OpKind::kScale, 5, 7),
       Function::kClip,
       {{{1}, kRead, 40}, {{9, 5}, kAdd}},
       {},
       0.5},
      {"Adam",
       Rows(OpKind::kAdam, 5, 7),
       Function::kAdam,
       {{{9, 5}}, {{9, 5}, kAdd}, {{9, 5}, kAdd}, {{9, 5}, kAdd, 5}}},
      {"Momentum",
       Rows(OpKind::kAdam, 5, 7),
       Function::kMomentum,
       {{{9, 5}}, {{9, 5}, kAdd}, {{9, 5}, kAdd}}},
      {"ApplyMask", Rows(OpKind::kMask, 5, 7), Function::kApplyMask, {{{9, 5}}, {{9, 5}, kAdd}}},
  };
  // Two samples of six tokens, four heads that share two of keys; and longer than a chunk.
  for (const bool causal : {false, true}) {
    for (const auto& [length, heads, kv_heads] :
         {std::array<std::int64_t, 3>{6, 4, 2},
          std::array<std::int64_t, 3>{cuda::kChunk + 9, 2, 1}}) {
      const std::int64_t size = 4;
      const std::int64_t rows = 2 * length;
      const std::int64_t qkv = rows * (heads + 2 * kv_heads) * size;
      const std::int64_t out = rows * heads * size;
      const std::string name = "Of" + std::to_string(length) + (causal ? "Causal" : "");
      const auto op = [&, of_heads = heads, of_kv = kv_heads, of_length = length](Pass pass) {
        return Op::Attention(DType::kFp32, pass, causal, 2, of_length, of_length, of_heads, of_kv,
                             size);
      };
      cases.push_back(
          {"Attend" + name, op(Pass::kForward), Function::kAttend, {{{qkv}}, {{out}, kWrite}}});
      cases.push_back({"AttendBackward" + name,
                       op(Pass::kBackward),
                       Function::kAttend,
                       {{{qkv}}, {{out}}, {{out}}, {{qkv}, kWrite}}});
    }
  }
  return cases;
}

struct Size {
  int blocks;
  int threads;
};

class FunctionsTest : public ::testing::TestWithParam<Case> {};

TEST_P(FunctionsTest, BlocksOfAnySizeComputeWhatACoreDoes) {
  Arena expected(GetParam());
  RunOnCore(GetParam(), expected);
  double largest = 0;
  for (std::size_t i = 0; i < expected.results; ++i) {
    if (expected.memory[i] != Arena::kGap)
      largest = std::max<double>(largest, std::abs(expected.memory[i]));
  }
  for (const Size size : {Size{1, 1}, Size{1, 4}, Size{3, 5}}) {
    SCOPED_TRACE(testing::Message() << size.blocks << " blocks of " << size.threads);
    Arena actual(GetParam());
    RunOnThreads(actual.call, size.blocks, size.threads);
    for (std::size_t i = 0; i < actual.results; ++i) {
      // fp32 where a core sums in double, or in another order.
      ASSERT_NEAR(actual.memory[i], expected.memory[i], 1e-5 * largest) << "element " << i;
    }
  }
}

TEST_P(FunctionsTest, ChangesItsResult) {
  const Arena before(GetParam());
  Arena after(GetParam());
  RunOnThreads(after.call, 1, 1);
  EXPECT_FALSE(std::equal(before.memory.begin(),
                          before.memory.begin() + static_cast<std::ptrdiff_t>(before.results),
                          after.memory.begin()));
}

INSTANTIATE_TEST_SUITE_P(All, FunctionsTest, ::testing::ValuesIn(Cases()),
                         [](const auto& of) { return of.param.name; });

// Terms of two ranks with two rows each, as a core merges them.
TEST(MergeTermsTest, TermsOfAllRanksGiveTheLossOfTheWhole) {
  const std::vector<float> first = {1.0F, 2.0F, 0.5F, 3.0F, 1.5F, 0.0F};
  const std::vector<float> second = {2.0F, 1.2F, 0.0F, 1.0F, 2.5F, 0.7F};
  std::vector<float> merged(6);
  const std::vector<std::span<const float>> ranks = {first, second};
  const float loss = MergeLossTerms(ranks, merged);
  Case of{"MergeTerms",
          Op{},
          Function::kReduceCrossEntropy,
          {{{12}}, {{6}, kWrite}, {{1}, kWrite}},
          {2, 0, 0, 0}};
  for (const Size size : {Size{1, 1}, Size{2, 3}}) {
    Arena arena(of);
    std::copy(first.begin(), first.end(), arena.call.data(0));
    std::copy(second.begin(), second.end(), arena.call.data(0) + 6);
    RunOnThreads(arena.call, size.blocks, size.threads);
    for (int i = 0; i < 6; ++i)
      EXPECT_FLOAT_EQ(arena.call.data(1)[i], merged[static_cast<std::size_t>(i)]);
    EXPECT_FLOAT_EQ(arena.call.data(2)[0], loss);
  }
}

// What the plugin runs as a kernel of its own, and nothing else.
TEST(StagesTest, OnlyFunctionsOfOneRankHaveKernels) {
  StepcastGpuLaunch launch{};
  for (const Function function : {Function::kNothing, Function::kMultiply, Function::kReduce,
                                  Function::kGather, Function::kSend, Function::kReceive}) {
    launch.function = static_cast<std::int32_t>(function);
    EXPECT_EQ(cuda::Stages(launch), 0);
  }
  for (const Case& of : Cases()) EXPECT_GE(cuda::Stages(Arena(of).call.launch), 1) << of.name;
}

}  // namespace
}  // namespace stepcast
