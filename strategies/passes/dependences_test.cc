#include "strategies/passes/dependences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "strategies/passes/happens_before.h"
#include "strategies/passes/test_programs.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<Dependence> Of(const Dependences& dependences, InstructionId id) {
  const std::span<const Dependence> of = dependences.of(id);
  return {of.begin(), of.end()};
}
Dependence Data(InstructionId id) { return {id, DependenceKind::kData}; }
Dependence Listed(InstructionId id) { return {id, DependenceKind::kListed}; }
Dependence Host(InstructionId id) { return {id, DependenceKind::kHost}; }

// --- Data. All on one stream, which lists nothing.

TEST(DependencesTest, ReadersWaitForWritersAndWritersForReaders) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.Tensor();
  const TensorId y = step.Tensor();
  const InstructionId writes = step.Kernel(1, {.writes = {x}});
  const InstructionId reads = step.Kernel(1, {.reads = {x}, .writes = {y}});
  const InstructionId reads_too = step.Kernel(1, {.reads = {x}});
  const InstructionId overwrites = step.Kernel(1, {.writes = {x}});
  const InstructionId last = step.Kernel(1, {.reads = {x}});
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  EXPECT_THAT(Of(found, writes), IsEmpty());
  EXPECT_THAT(Of(found, reads), ElementsAre(Data(writes)));
  EXPECT_THAT(Of(found, reads_too), ElementsAre(Data(writes)));
  EXPECT_THAT(Of(found, overwrites), ElementsAre(Data(writes), Data(reads), Data(reads_too)));
  // What was there before is gone.
  EXPECT_THAT(Of(found, last), ElementsAre(Data(overwrites)));
}

TEST(DependencesTest, OtherElementsOfATensorAreNothing) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.flow.AddTensor({.elements = 10});
  const InstructionId a = step.Kernel(1);
  const InstructionId b = step.Kernel(1);
  const InstructionId c = step.Kernel(1);
  const auto use = [&](InstructionId id, std::int64_t offset, Access access) {
    const DataFlow::Use of{{{x, offset, 5}}, access, false};
    step.flow.Set(id, Function::kOpaque, {&of, 1});
  };
  use(a, 0, Access::kWrite);
  use(b, 5, Access::kWrite);
  use(c, 4, Access::kRead);
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  EXPECT_THAT(Of(found, b), IsEmpty());
  EXPECT_THAT(Of(found, c), ElementsAre(Data(a), Data(b)));
}

TEST(DependencesTest, SumsKeepTheirOrder) {
  HandProgram step;
  step.BeginRank();
  const TensorId sum = step.Tensor(TensorRole::kGradient);
  const InstructionId a = step.Kernel(1);
  const InstructionId b = step.Kernel(1);
  for (const InstructionId id : {a, b}) {
    const DataFlow::Use use = step.flow.Whole(sum, Access::kAdd);
    step.flow.Set(id, Function::kAccumulate, {&use, 1});
  }
  const Program program = step.Build();
  EXPECT_THAT(Of(FindDependences(program, &step.flow), b), ElementsAre(Data(a)));
}

TEST(DependencesTest, WithoutAFlowStreamsKeepTheirOrder) {
  HandProgram step;
  step.BeginRank();
  const InstructionId a = step.Kernel(1);
  const InstructionId other = step.Kernel(1, {.stream = StreamKind::kDataParallel});
  const InstructionId b = step.Kernel(1);
  const Program program = step.Build();
  const Dependences found = FindDependences(program, nullptr);
  EXPECT_THAT(Of(found, b), ElementsAre(Dependence{a, DependenceKind::kStream}));
  EXPECT_THAT(Of(found, other), IsEmpty());
}

// --- What the Program lists.

TEST(DependencesTest, WaitsBetweenKnownOperandsAreOnlyThoseNeededIfAsked) {
  HandProgram step;
  step.BeginRank();
  const TensorId x = step.Tensor();
  const BufferId buffer = step.builder.AddBuffer({Bytes(8)});
  const InstructionId a = step.Kernel(1, {.writes = {x}});
  const InstructionId b = step.Kernel(1);
  const InstructionId sends =
      step.Kernel(1, {.stream = StreamKind::kPipelineSend, .reads = {x}, .after = {b}});
  const InstructionId gathers =
      step.Kernel(1, {.stream = StreamKind::kDataParallel,
                      .after = {b},
                      .effects = {{buffer, BufferUse::kAllocate}, {buffer, BufferUse::kFree}}});
  const InstructionId sync = step.Add(Op::HostSync(), {.stream = StreamKind::kHost, .after = {b}});
  const Program program = step.Build();
  const Dependences all = FindDependences(program, &step.flow);
  EXPECT_THAT(Of(all, sends), ElementsAre(Data(a), Listed(b)));
  const Dependences needed = FindDependences(program, &step.flow, ListedDependences::kNeeded);
  EXPECT_THAT(Of(needed, sends), ElementsAre(Data(a)));
  EXPECT_THAT(Of(needed, gathers), ElementsAre(Listed(b)));
  EXPECT_THAT(Of(needed, sync), ElementsAre(Host(a), Listed(b), Host(sends), Host(gathers)));
}

// --- Rendezvous and the host.

TEST(DependencesTest, MeetingsOnAStreamKeepTheirOrder) {
  HandProgram step;
  std::vector<std::vector<InstructionId>> members(2);
  const RendezvousId first = step.builder.NewRendezvous(2);
  for (std::size_t r = 0; r < 2; ++r) {
    step.BeginRank();
    for (std::uint32_t m = 0; m < 2; ++m) {
      const RendezvousId meeting{static_cast<std::uint32_t>(first) + m};
      members[r].push_back(step.Kernel(1, {.rendezvous = meeting}));
      step.Kernel(1);
    }
  }
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  for (const std::vector<InstructionId>& of : members) {
    EXPECT_THAT(Of(found, of[1]), ElementsAre(Dependence{of[0], DependenceKind::kRendezvous}));
  }
}

TEST(DependencesTest, NothingPassesWhatBlocksTheHost) {
  HandProgram step;
  step.BeginRank();
  const InstructionId before = step.Kernel(1);
  const InstructionId receive =
      step.Add(Op::Communication(OpKind::kRecv, DType::kFp32, Bytes(4), GroupId::kNone),
               {.stream = StreamKind::kPipelineReceive});
  const InstructionId sync = step.Add(Op::HostSync(), {.stream = StreamKind::kHost});
  const InstructionId after = step.Kernel(1);
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  EXPECT_THAT(Of(found, receive), IsEmpty());
  EXPECT_THAT(Of(found, sync), ElementsAre(Host(before)));
  EXPECT_THAT(Of(found, after), ElementsAre(Host(sync)));
}

TEST(DependencesTest, TheHostReadsABatchBeforeItLaunchesItsKernels) {
  HandProgram step;
  step.BeginRank();
  const auto work = [&](HostWorkKind kind, std::uint16_t micro_batch) {
    return step.Add(Op::HostWork(kind),
                    {.stream = StreamKind::kHost, .origin = {.micro_batch = micro_batch}});
  };
  const InstructionId begins = work(HostWorkKind::kStep, 0);
  const InstructionId first = work(HostWorkKind::kMicroBatch, 0);
  const InstructionId second = work(HostWorkKind::kMicroBatch, 1);
  const InstructionId kernel = step.Kernel(1, {.origin = {.micro_batch = 0}});
  const InstructionId gather =
      step.Kernel(1, {.stream = StreamKind::kDataParallel, .origin = {.micro_batch = 0}});
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  EXPECT_THAT(Of(found, second), ElementsAre(Host(first)));
  EXPECT_THAT(Of(found, kernel), ElementsAre(Host(begins), Host(first)));
  EXPECT_THAT(Of(found, gather), ElementsAre(Host(begins)));
}

// --- Buffers.

TEST(DependencesTest, UsersOfABufferAreThoseThatNameIt) {
  HandProgram step;
  step.BeginRank();
  const BufferId buffer = step.builder.AddBuffer({Bytes(8)});
  const InstructionId a = step.Kernel(1, {.effects = {{buffer, BufferUse::kAllocate}}});
  step.Kernel(1);
  const InstructionId b = step.Kernel(1, {.effects = {{buffer, BufferUse::kRead}}});
  const InstructionId c = step.Kernel(1, {.effects = {{buffer, BufferUse::kFree}}});
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  ASSERT_EQ(found.lifetimes().size(), 1u);
  EXPECT_THAT(found.users(found.lifetimes()[0]), ElementsAre(a, b, c));
  EXPECT_TRUE(found.lifetimes()[0].freed);
}

TEST(DependencesTest, ActivationsAreThoseOfALayerAndAMicroBatch) {
  HandProgram step;
  step.BeginRank();
  const BufferId buffer = step.builder.AddBuffer({Bytes(8), MemoryCategory::kActivations});
  const auto at = [](std::uint16_t layer, std::uint16_t micro_batch) {
    return Origin{.layer = layer, .micro_batch = micro_batch};
  };
  const InstructionId a =
      step.Kernel(1, {.effects = {{buffer, BufferUse::kAllocate}}, .origin = at(3, 1)});
  const InstructionId b = step.Kernel(1, {.origin = at(3, 1)});
  step.Kernel(1, {.origin = at(3, 0)});
  step.Kernel(1, {.origin = at(2, 1)});
  const InstructionId c =
      step.Kernel(1, {.effects = {{buffer, BufferUse::kFree}}, .origin = at(3, 1)});
  step.Kernel(1, {.origin = at(3, 1)});
  const Program program = step.Build();
  const Dependences found = FindDependences(program, &step.flow);
  ASSERT_EQ(found.lifetimes().size(), 1u);
  EXPECT_THAT(found.users(found.lifetimes()[0]), ElementsAre(a, b, c));
}

// --- Real steps.

// A Program lists what is needed across streams: whatever must finish, has. So dependences that are
// found say of no step that it is wrong, and CPUs and GPUs compute the right numbers with it.
TEST(DependencesTest, StepsWaitForAllThatTheyNeed) {
  std::vector<ParallelPlan> plans = {SmallPlan({2}, 2), SmallPlan({1, 1}, 4),
                                     SmallPlan({1, 1, 1, 1}, 4)};
  for (const int zero_stage : {0, 1, 3}) {
    plans.push_back(SmallPlan({2, 1}, 3));
    plans.back().data = 2;
    plans.back().zero_stage = zero_stage;
    plans.back().overlap_gradient_reduce = true;
  }
  plans.push_back(SmallPlan({1, 1}, 2));
  plans.back().tensor = 2;
  plans.back().sequence_parallel = true;
  std::size_t data = 0;
  for (const ParallelPlan& plan : plans) {
    const Result<StepWithFlow> step = BuildSmallStep(plan);
    ASSERT_TRUE(step.has_value()) << step.error().message;
    const Dependences found = FindDependences(step->program, &step->flow);
    for (std::uint32_t c = 0; c < step->program.rank_classes().size(); ++c) {
      const RankClass& rank = step->program.rank_classes()[c];
      const HappensBefore clocks = HappensBefore::Of(step->program, RankClassId{c});
      for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
        for (const Dependence& needed : found.of(InstructionId{i})) {
          const auto before = static_cast<std::uint32_t>(needed.before);
          ASSERT_LT(before, i);
          if (!MustFinish(needed.kind)) continue;
          data += needed.kind == DependenceKind::kData ? 1 : 0;
          EXPECT_TRUE(clocks.Finishes(before - rank.first_instruction, i - rank.first_instruction))
              << Describe(step->program, InstructionId{i}) << " does not wait for "
              << Describe(step->program, needed.before);
        }
      }
    }
  }
  EXPECT_GT(data, 1000u);
}

}  // namespace
}  // namespace stepcast
