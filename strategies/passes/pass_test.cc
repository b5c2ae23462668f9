#include "strategies/passes/pass.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<InstructionId> Ids(std::initializer_list<std::uint32_t> numbers) {
  std::vector<InstructionId> ids;
  for (const std::uint32_t n : numbers) ids.push_back(InstructionId{n});
  return ids;
}
std::vector<InstructionId> Waits(const Program& program, std::uint32_t id) {
  const std::span<const InstructionId> waits = program.dependencies(InstructionId{id});
  return {waits.begin(), waits.end()};
}
std::vector<BufferUse> Uses(const Program& program, std::uint32_t id) {
  std::vector<BufferUse> uses;
  for (const BufferEffect& effect : program.effects(InstructionId{id})) uses.push_back(effect.use);
  return uses;
}
Result<Rewritten> InOrder(const Program& program, const DataFlow* flow,
                          const std::vector<InstructionId>& order) {
  return Reorder(program, flow, FindDependences(program, flow), order);
}

// --- Reordering.

// Compute: a, b. Data-parallel: c needs what a makes, and waits for b, which comes after a.
class ReorderTest : public ::testing::Test {
 protected:
  ReorderTest() {
    step_.BeginRank();
    const TensorId x = step_.Tensor();
    step_.Kernel(1, {.writes = {x}});
    const InstructionId b = step_.Kernel(2);
    step_.Kernel(4, {.stream = StreamKind::kDataParallel, .reads = {x}, .after = {b}});
  }
  HandProgram step_;
};

TEST_F(ReorderTest, ListsWhatStreamsNoLongerImply) {
  const Program program = step_.Build();
  const Result<Rewritten> rewritten = InOrder(program, &step_.flow, Ids({1, 0, 2}));
  ASSERT_TRUE(rewritten.has_value()) << rewritten.error().message;
  EXPECT_EQ(rewritten->now, Ids({1, 0, 2}));
  EXPECT_EQ(Waits(program, 2), Ids({1}));
  EXPECT_EQ(Waits(rewritten->program, 2), Ids({0, 1}));
  EXPECT_EQ(rewritten->program.op(rewritten->program.instruction(InstructionId{0})).dims[0], 2);
  EXPECT_EQ(rewritten->flow->step(InstructionId{1}).operands, 1u);
  EXPECT_TRUE(Verify(program, &step_.flow, *rewritten).has_value());
}

TEST_F(ReorderTest, OrdersThatCannotBeAreRefused) {
  const Program program = step_.Build();
  const auto complaint = [&](const std::vector<InstructionId>& order) {
    const Result<Rewritten> rewritten = InOrder(program, &step_.flow, order);
    return rewritten.has_value() ? "accepted" : rewritten.error().message;
  };
  EXPECT_EQ(complaint(Ids({0, 1, 2})), "accepted");
  EXPECT_THAT(complaint(Ids({2, 0, 1})), HasSubstr("gelu bf16 4x1 (forward, layer 0, "));
  EXPECT_THAT(complaint(Ids({2, 0, 1})), HasSubstr("must come after rank: gelu bf16 1x1"));
  EXPECT_THAT(complaint(Ids({0, 1})), HasSubstr("an order of 2 instructions for a program of 3"));
  EXPECT_THAT(complaint(Ids({0, 1, 1})), HasSubstr("comes twice"));
}

// Whoever comes first takes the memory, whoever comes last returns it.
TEST(ReorderBuffersTest, FirstUsersAllocateAndLastOnesFree) {
  HandProgram step;
  step.BeginRank();
  const BufferId buffer = step.builder.AddBuffer({Bytes(8)});
  step.Kernel(1, {.effects = {{buffer, BufferUse::kAllocate}}});
  step.Kernel(1, {.effects = {{buffer, BufferUse::kRead}}});
  step.Kernel(1, {.effects = {{buffer, BufferUse::kFree}}});
  step.Kernel(1);
  const Program program = step.Build();
  const Result<Rewritten> rewritten = InOrder(program, &step.flow, Ids({3, 1, 2, 0}));
  ASSERT_TRUE(rewritten.has_value()) << rewritten.error().message;
  EXPECT_THAT(Uses(rewritten->program, 0), IsEmpty());
  EXPECT_THAT(Uses(rewritten->program, 1), ElementsAre(BufferUse::kAllocate, BufferUse::kRead));
  EXPECT_THAT(Uses(rewritten->program, 2), IsEmpty());
  EXPECT_THAT(Uses(rewritten->program, 3), ElementsAre(BufferUse::kFree));
  EXPECT_TRUE(Verify(program, &step.flow, *rewritten).has_value());
}

// What freed it came after its user on another stream; what frees it now does too.
TEST(ReorderBuffersTest, FreeingWaitsForAllUsers) {
  HandProgram step;
  step.BeginRank();
  const BufferId buffer = step.builder.AddBuffer({Bytes(8)});
  step.Kernel(1, {.effects = {{buffer, BufferUse::kAllocate}}});
  const InstructionId beside = step.Kernel(
      1, {.stream = StreamKind::kDataParallel, .effects = {{buffer, BufferUse::kRead}}});
  step.Kernel(1, {.after = {beside}, .effects = {{buffer, BufferUse::kFree}}});
  const Program program = step.Build();
  const Result<Rewritten> rewritten = InOrder(program, &step.flow, Ids({1, 2, 0}));
  ASSERT_TRUE(rewritten.has_value()) << rewritten.error().message;
  EXPECT_THAT(Uses(rewritten->program, 2), ElementsAre(BufferUse::kFree));
  EXPECT_TRUE(Verify(program, &step.flow, *rewritten).has_value());
  // The other way round nothing makes the last one wait but what was added.
  const Result<Rewritten> swapped = InOrder(program, &step.flow, Ids({0, 1, 2}));
  EXPECT_EQ(Waits(swapped->program, 2), Ids({1}));
}

// --- Verification finds each of these.

class VerifyTest : public ::testing::Test {
 protected:
  /// Of a Program, and of what has become of it, with the same numbers.
  static std::string Complaint(HandProgram before, HandProgram after) {
    const Program was = before.Build();
    std::vector<InstructionId> now;
    for (std::uint32_t i = 0; i < was.size(); ++i) now.push_back(InstructionId{i});
    const Result<void> verified =
        Verify(was, &before.flow, {after.Build(), std::move(after.flow), std::move(now)});
    return verified.has_value() ? "accepted" : verified.error().message;
  }
};

TEST_F(VerifyTest, OtherOperators) {
  const auto step = [](std::int64_t us) {
    HandProgram p;
    p.BeginRank();
    p.Kernel(us);
    return p;
  };
  EXPECT_EQ(Complaint(step(1), step(1)), "accepted");
  EXPECT_THAT(Complaint(step(1), step(2)), HasSubstr("gelu bf16 1x1 (forward, layer 0, micro-batch "
                                                     "0) has become rank: gelu bf16 2x1"));
}

TEST_F(VerifyTest, MoreOperators) {
  const auto step = [](int kernels) {
    HandProgram p;
    p.BeginRank();
    for (int k = 0; k < kernels; ++k) p.Kernel(k + 1);
    return p;
  };
  EXPECT_THAT(Complaint(step(2), step(3)), HasSubstr("gelu bf16 3x1 (forward, layer 0, "
                                                     "micro-batch 0) is new"));
}

TEST_F(VerifyTest, OtherOperands) {
  const auto step = [](bool reads) {
    HandProgram p;
    p.BeginRank();
    const TensorId x = p.Tensor(TensorRole::kWeights);
    p.Kernel(1, reads ? HandInstruction{.reads = {x}} : HandInstruction{.writes = {x}});
    return p;
  };
  EXPECT_THAT(Complaint(step(true), step(false)), HasSubstr("computes something else now"));
}

TEST_F(VerifyTest, AWaitThatIsMissing) {
  const auto step = [](bool waits) {
    HandProgram p;
    p.BeginRank();
    const TensorId x = p.Tensor();
    const InstructionId a = p.Kernel(1, {.writes = {x}});
    HandInstruction reads{.stream = StreamKind::kDataParallel, .reads = {x}};
    if (waits) reads.after = {a};
    p.Kernel(2, reads);
    return p;
  };
  EXPECT_EQ(Complaint(step(true), step(true)), "accepted");
  EXPECT_THAT(Complaint(step(true), step(false)),
              HasSubstr("gelu bf16 2x1 (forward, layer 0, micro-batch 0) needs the end of rank: "
                        "gelu bf16 1x1 (forward, layer 0, micro-batch 0), and does not wait"));
}

TEST_F(VerifyTest, ABufferFreedBeforeItsLastUse) {
  const auto step = [](std::size_t frees) {
    HandProgram p;
    p.BeginRank();
    const BufferId buffer = p.builder.AddBuffer({Bytes(8)});
    std::array<HandInstruction, 3> all;
    all[0].effects = {{buffer, BufferUse::kAllocate}};
    all[1].effects = {{buffer, BufferUse::kRead}};
    all[frees].effects.push_back({buffer, BufferUse::kFree});
    for (const HandInstruction& one : all) p.Kernel(1, one);
    return p;
  };
  EXPECT_EQ(Complaint(step(2), step(2)), "accepted");
  EXPECT_THAT(Complaint(step(2), step(1)),
              HasSubstr("is the last user of a buffer of 8 bytes (activations) and does not free"));
}

TEST_F(VerifyTest, MemoryThatIsNotReturned) {
  const auto step = [](bool frees) {
    HandProgram p;
    p.BeginRank();
    const BufferId buffer = p.builder.AddBuffer({Bytes(8)});
    HandInstruction one;
    one.effects = {{buffer, BufferUse::kAllocate}};
    if (frees) one.effects.push_back({buffer, BufferUse::kFree});
    p.Kernel(1, one);
    return p;
  };
  EXPECT_THAT(Complaint(step(false), step(true)),
              HasSubstr("rank holds 0 bytes at the end that it took in the step, and 8 before"));
}

// Two ranks, two collectives each, the second rank's the other way round.
HandProgram TwoMeetings(bool one_communicator, bool one_stream) {
  HandProgram p;
  const GroupId group = p.builder.AddGroup({"pair", {0, 1}});
  p.builder.NewRendezvous(2);
  for (std::uint32_t r = 0; r < 2; ++r) {
    p.BeginRank();
    for (std::uint32_t m = 0; m < 2; ++m) {
      const GroupId of = one_communicator ? group : p.builder.AddGroup({"other", {0, 1}});
      const bool data = m == 0 || one_stream;
      p.Add(Op::Communication(OpKind::kAllReduce, DType::kFp32, Bytes(4), of),
            {.stream = data ? StreamKind::kDataParallel : StreamKind::kTensorParallel,
             .rendezvous = RendezvousId{r == 0 ? m : 1 - m}});
    }
  }
  return p;
}

TEST_F(VerifyTest, MeetingsInAnotherOrder) {
  EXPECT_EQ(Complaint(TwoMeetings(false, false), TwoMeetings(false, false)), "accepted");
  EXPECT_THAT(Complaint(TwoMeetings(true, false), TwoMeetings(true, false)),
              HasSubstr("meets its partners in another order than rank: all_reduce"));
}

TEST_F(VerifyTest, RanksThatWaitForEachOther) {
  EXPECT_THAT(Complaint(TwoMeetings(false, true), TwoMeetings(false, true)),
              HasSubstr("waits for itself"));
}

// --- Pipelines of passes.

/// Puts the instructions in this order.
class PutInOrder : public ProgramPass {
 public:
  explicit PutInOrder(std::vector<InstructionId> order) : order_(std::move(order)) {}
  std::string name() const override { return "put-in-order"; }
  Result<PassResult> Apply(const Program& program, const DataFlow* flow,
                           const PassContext&) const override {
    STEPCAST_ASSIGN_OR_RETURN(Rewritten rewritten, InOrder(program, flow, order_));
    return PassResult{std::move(rewritten), {"done"}};
  }

 private:
  std::vector<InstructionId> order_;
};

// Two transfers of 5 us each after kernels of 1 and 9 us: beside the long kernel if the short one
// is first, 1 + 9 + 5; else 9 + 5 + 5.
TEST(PassPipelineTest, PassesComposeAndSayWhatTheyDid) {
  HandProgram step;
  step.BeginRank();
  const InstructionId slow = step.Kernel(9);
  const InstructionId fast = step.Kernel(1);
  step.Kernel(5, {.stream = StreamKind::kDataParallel, .after = {slow}});
  step.Kernel(5, {.stream = StreamKind::kDataParallel, .after = {fast}});
  const Program program = step.Build();
  PassPipeline pipeline;
  pipeline.Add(std::make_unique<PutInOrder>(Ids({1, 0, 3, 2})));
  pipeline.Add(std::make_unique<PutInOrder>(Ids({0, 2, 1, 3})));
  const Result<PassPipeline::Outcome> outcome =
      pipeline.Apply(program, &step.flow, ContextOf(PriceByFirstDimension()));
  ASSERT_TRUE(outcome.has_value()) << outcome.error().message;
  EXPECT_EQ(outcome->rewritten.now, Ids({2, 0, 3, 1}));
  ASSERT_THAT(outcome->reports, SizeIs(2));
  const PassReport& first = outcome->reports[0];
  EXPECT_EQ(first.pass, "put-in-order");
  EXPECT_EQ(first.before.makespan, Duration::Microseconds(19));
  EXPECT_EQ(first.after.makespan, Duration::Microseconds(15));
  EXPECT_EQ(first.moved, 2u);
  EXPECT_EQ(first.replaced, 0u);
  EXPECT_THAT(first.notes, ElementsAre("done"));
  EXPECT_EQ(outcome->reports[1].before.makespan, Duration::Microseconds(15));
  EXPECT_EQ(outcome->reports[1].after.makespan, Duration::Microseconds(15));
  EXPECT_EQ(outcome->reports[1].moved, 1u);
}

TEST(PassPipelineTest, ErrorsNameThePass) {
  HandProgram step;
  step.BeginRank();
  step.Kernel(1);
  const Program program = step.Build();
  PassPipeline pipeline;
  pipeline.Add(std::make_unique<PutInOrder>(Ids({0, 1})));
  const auto outcome = pipeline.Apply(program, &step.flow, ContextOf(PriceByFirstDimension()));
  ASSERT_FALSE(outcome.has_value());
  EXPECT_THAT(outcome.error().message, HasSubstr("pass put-in-order: an order of 2 instructions"));
}

TEST(PassPipelineTest, MovedInstructionsAreTheFewestThatMakeTheOrder) {
  HandProgram step;
  step.BeginRank();
  for (int i = 0; i < 4; ++i) step.Kernel(1);
  const Program program = step.Build();
  EXPECT_EQ(CountMoved(program, Ids({0, 1, 2, 3})), 0u);
  EXPECT_EQ(CountMoved(program, Ids({3, 0, 1, 2})), 1u);
  EXPECT_EQ(CountMoved(program, Ids({3, 2, 1, 0})), 3u);
}

// Written anew in its own order a step is what it was, to the picosecond and the byte.
TEST(PassPipelineTest, WithoutPassesAStepIsWhatItWas) {
  for (const int zero_stage : {0, 1, 2, 3}) {
    for (const int data : {1, 2}) {
      for (const bool overlaps : {false, true}) {
        ParallelPlan plan = SmallPlan({2, 1}, 3);
        plan.data = data;
        plan.zero_stage = zero_stage;
        plan.overlap_gradient_reduce = overlaps;
        const Result<StepWithFlow> step = BuildSmallStep(plan);
        ASSERT_TRUE(step.has_value()) << step.error().message;
        for (const DataFlow* flow : {static_cast<const DataFlow*>(nullptr), &step->flow}) {
          const PassContext context = ContextOf(PriceBySize(Duration::Microseconds(3)));
          const auto same = PassPipeline().Apply(step->program, flow, context);
          ASSERT_TRUE(same.has_value()) << same.error().message;
          const Program& program = same->rewritten.program;
          EXPECT_EQ(context.simulate(program)->makespan, context.simulate(step->program)->makespan);
          EXPECT_EQ(context.simulate(program)->peaks, context.simulate(step->program)->peaks);
          const Result<void> verified = Verify(step->program, flow, same->rewritten);
          EXPECT_TRUE(verified.has_value()) << verified.error().message;
        }
      }
    }
  }
}

}  // namespace
}  // namespace stepcast
