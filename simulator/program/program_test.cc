#include "simulator/program/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <boost/graph/topological_sort.hpp>

#include "simulator/program/program_graph.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A builder with one rank class that has a compute and a communication stream.
class ProgramTest : public ::testing::Test {
 protected:
  ProgramTest() {
    BeginRankClass("stage 0");
    gelu_ = builder_.AddOp(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 8, 16));
  }

  void BeginRankClass(const std::string& name, int ranks = 1) {
    RankClass rank_class;
    rank_class.name = name;
    rank_class.ranks = ranks;
    builder_.BeginRankClass(rank_class);
    compute_ = builder_.AddStream(StreamKind::kCompute);
    communication_ = builder_.AddStream(StreamKind::kDataParallel);
  }

  InstructionId Add(StreamId stream, std::vector<InstructionId> dependencies = {},
                    std::vector<BufferEffect> effects = {},
                    RendezvousId rendezvous = RendezvousId::kNone) {
    Instruction instruction;
    instruction.op = gelu_;
    instruction.stream = stream;
    instruction.origin.layer = 3;
    instruction.rendezvous = rendezvous;
    return builder_.Add(instruction, dependencies, effects);
  }

  std::string ErrorOfBuild() {
    const Result<Program> program = std::move(builder_).Build();
    if (program.has_value()) return "no error";
    EXPECT_EQ(program.error().code, ErrorCode::kInvalidInput);
    return program.error().message;
  }

  ProgramBuilder builder_;
  OpId gelu_{};
  StreamId compute_{};
  StreamId communication_{};
};

TEST_F(ProgramTest, KeepsInstructionsDependenciesAndEffectsInOrder) {
  const BufferId buffer = builder_.AddBuffer({Bytes(256), MemoryCategory::kActivations});
  const InstructionId a = Add(compute_, {}, {{buffer, BufferUse::kAllocate}});
  const InstructionId b = Add(communication_, {a});
  const InstructionId c = Add(compute_, {a, b}, {{buffer, BufferUse::kFree}});
  BeginRankClass("stage 1", /*ranks=*/4);
  const InstructionId d = Add(compute_);
  const Result<Program> program = std::move(builder_).Build();
  ASSERT_TRUE(program.has_value()) << program.error().message;

  EXPECT_EQ(program->size(), 4u);
  EXPECT_THAT(program->dependencies(a), IsEmpty());
  EXPECT_THAT(program->dependencies(c), ElementsAre(a, b));
  ASSERT_EQ(program->effects(c).size(), 1u);
  EXPECT_EQ(program->effects(c)[0].use, BufferUse::kFree);
  EXPECT_EQ(program->rank_classes()[0].first_instruction, 0u);
  EXPECT_EQ(program->rank_classes()[0].last_instruction, 3u);
  EXPECT_EQ(program->rank_classes()[1].first_instruction, static_cast<std::uint32_t>(d));
  EXPECT_EQ(program->rank_classes()[1].last_instruction, 4u);
  EXPECT_EQ(program->total_ranks(), 5);
}

TEST_F(ProgramTest, EqualOpsAreStoredOnce) {
  const OpId again =
      builder_.AddOp(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 8, 16));
  EXPECT_EQ(again, gelu_);
  EXPECT_NE(builder_.AddOp(Op::HostSync()), gelu_);
}

TEST_F(ProgramTest, EmptyProgramIsValid) {
  const Result<Program> program = std::move(builder_).Build();
  ASSERT_TRUE(program.has_value());
  EXPECT_EQ(program->size(), 0u);
}

TEST_F(ProgramTest, CyclicDependencyNamesTheInstruction) {
  Add(compute_, {InstructionId(1)});
  Add(communication_, {InstructionId(0)});
  EXPECT_EQ(
      ErrorOfBuild(),
      "cyclic dependency: stage 0: gelu bf16 8x16 (forward, layer 3, micro-batch 0) waits for "
      "instruction 1, which is issued later or is itself");
}

TEST_F(ProgramTest, DependencyOnItselfIsCyclic) {
  Add(compute_, {InstructionId(0)});
  EXPECT_THAT(ErrorOfBuild(),
              HasSubstr("waits for instruction 0, which is issued later or is itself"));
}

TEST_F(ProgramTest, RankClassesMeetInRendezvousOnly) {
  const InstructionId a = Add(compute_);
  BeginRankClass("stage 1");
  Add(compute_, {a});
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("stage 1: gelu"));
}

TEST_F(ProgramTest, StreamBelongsToOneRankClass) {
  const StreamId of_stage_0 = compute_;
  BeginRankClass("stage 1");
  Add(of_stage_0);
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("runs on a stream of another rank class"));
}

TEST_F(ProgramTest, BufferBelongsToOneRankClass) {
  const BufferId buffer = builder_.AddBuffer({Bytes(1), MemoryCategory::kBuffers});
  BeginRankClass("stage 1");
  Add(compute_, {}, {{buffer, BufferUse::kRead}});
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("touches a buffer of another rank class"));
}

TEST_F(ProgramTest, BufferIsFreedOnlyWhileHeld) {
  const BufferId buffer = builder_.AddBuffer({Bytes(1), MemoryCategory::kBuffers});
  Add(compute_, {}, {{buffer, BufferUse::kAllocate}, {buffer, BufferUse::kFree}});
  Add(compute_, {}, {{buffer, BufferUse::kFree}});
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("frees buffer 0, which is not held"));
}

TEST_F(ProgramTest, BufferIsNotAllocatedTwice) {
  const BufferId buffer = builder_.AddBuffer({Bytes(1), MemoryCategory::kBuffers});
  Add(compute_, {}, {{buffer, BufferUse::kAllocate}});
  Add(compute_, {}, {{buffer, BufferUse::kAllocate}});
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("allocates buffer 0, which is held already"));
}

TEST_F(ProgramTest, BufferMayBeUsedAgainAfterItWasFreed) {
  const BufferId buffer = builder_.AddBuffer({Bytes(1), MemoryCategory::kBuffers});
  for (int i = 0; i < 2; ++i) {
    Add(compute_, {}, {{buffer, BufferUse::kAllocate}});
    Add(compute_, {}, {{buffer, BufferUse::kFree}});
  }
  EXPECT_EQ(ErrorOfBuild(), "no error");
}

TEST_F(ProgramTest, RendezvousNeedsAPartner) {
  Add(compute_, {}, {}, builder_.NewRendezvous());
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("waits for a partner that does not exist"));
}

TEST_F(ProgramTest, RendezvousThatNobodyUsesIsHarmless) {
  EXPECT_EQ(builder_.NewRendezvous(3), RendezvousId(0));
  EXPECT_EQ(builder_.NewRendezvous(), RendezvousId(3));
  Add(compute_);
  EXPECT_EQ(ErrorOfBuild(), "no error");
}

TEST_F(ProgramTest, UnknownRendezvousIsAnError) {
  Add(compute_, {}, {}, RendezvousId(7));
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("unknown rendezvous"));
}

TEST_F(ProgramTest, InstructionNeedsAKnownStreamAndOperator) {
  Add(StreamId(99));
  EXPECT_THAT(ErrorOfBuild(), HasSubstr("runs on a stream of another rank class"));
}

TEST(ProgramWithoutRanksTest, InstructionsNeedARankClass) {
  ProgramBuilder builder;
  builder.Add(Instruction());
  EXPECT_EQ(std::move(builder).Build().error().message,
            "a program with instructions needs a rank class");
}

TEST(ProgramWithoutRanksTest, InstructionsComeAfterTheirRankClass) {
  ProgramBuilder builder;
  builder.Add(Instruction());
  builder.BeginRankClass({});
  EXPECT_EQ(std::move(builder).Build().error().message,
            "instructions come before the first rank class");
}

// a on the compute stream, b on the other after a, c on the compute stream after b:
// stream order a -> c, dependencies a -> b, b -> c.
TEST_F(ProgramTest, GraphHasStreamOrderAndDependencies) {
  const InstructionId a = Add(compute_);
  const InstructionId b = Add(communication_, {a});
  Add(compute_, {b});
  const Program program = std::move(builder_).Build().value();
  const ProgramGraph graph = AsGraph(program);

  EXPECT_EQ(boost::num_vertices(graph), 3u);
  EXPECT_EQ(boost::num_edges(graph), 3u);
  std::vector<std::size_t> order;
  boost::topological_sort(graph, std::back_inserter(order));  // reversed
  EXPECT_THAT(order, ElementsAre(2u, 1u, 0u));
  EXPECT_EQ(graph[1], b);
}

TEST(ProgramNamesTest, EnumeratorsHaveNames) {
  EXPECT_EQ(Name(Phase::kGradientReduce), "gradient_reduce");
  EXPECT_EQ(Name(StreamKind::kPipelineReceive), "pipeline receive");
  EXPECT_EQ(Name(MemoryCategory::kBuffers), "buffers");
  EXPECT_EQ(Name(StreamKind::kHost), "host");
  EXPECT_EQ(Name(Phase::kOptimizer), "optimizer");
}

}  // namespace
}  // namespace stepcast
