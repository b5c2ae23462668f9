#include "strategies/lower/program_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "simulator/engine/engine.h"
#include "simulator/trace/perfetto.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::Pair;

Duration Us(double value) { return Duration::Microseconds(value); }

/// Builds a program whose operators cost what their first dimension says, in microseconds; each
/// takes the host `launch`.
class ProgramTraceTest : public ::testing::Test {
 protected:
  void BeginRankClass(const std::string& name, int ranks) {
    RankClass rank_class;
    rank_class.name = name;
    rank_class.ranks = ranks;
    rank_class.resident[0] = Bytes(1000);
    builder_.BeginRankClass(rank_class);
    compute_ = builder_.AddStream(StreamKind::kCompute);
    tensor_ = builder_.AddStream(StreamKind::kTensorParallel);
    data_ = builder_.AddStream(StreamKind::kDataParallel);
    send_ = builder_.AddStream(StreamKind::kPipelineSend);
    receive_ = builder_.AddStream(StreamKind::kPipelineReceive);
    host_ = builder_.AddStream(StreamKind::kHost);
  }

  Instruction Kernel(int us) {
    Instruction instruction;
    instruction.op =
        builder_.AddOp(Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, us, 1));
    instruction.stream = compute_;
    instruction.origin.layer = 2;
    return instruction;
  }
  Instruction Communication(OpKind kind, StreamId stream, int us) {
    Instruction instruction;
    instruction.op = builder_.AddOp(Op::Communication(kind, DType::kBf16, Bytes(us), GroupId(0)));
    instruction.stream = stream;
    return instruction;
  }
  Instruction Host(const Op& op) {
    Instruction instruction;
    instruction.op = builder_.AddOp(op);
    instruction.stream = host_;
    return instruction;
  }

  void Simulate(double slowdown = 0) {
    Result<Program> program = std::move(builder_).Build();
    ASSERT_TRUE(program.has_value()) << program.error().message;
    program_ = std::move(program).value();
    Pricing pricing;
    pricing.device = [](const Op& op) {
      Cost cost;
      if (!IsHost(op.kind)) cost.time = Us(static_cast<double>(op.dims[0]));
      return cost;
    };
    pricing.host = [this](const Op& op, Phase) {
      return op.kind == OpKind::kHostWork ? Us(50) : launch_;
    };
    pricing.interference_slowdown = slowdown;
    lowered_ = Lower(*program_, pricing);
    Result<Timeline> timeline = stepcast::Simulate(lowered_.graph, {.record_memory = true});
    ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
    timeline_ = std::move(timeline).value();
    times_ = InstructionTimes(*program_, lowered_, timeline_);
  }
  /// Microseconds.
  std::pair<double, double> Of(InstructionId id) const {
    const InstructionTime& time = times_[static_cast<std::size_t>(id)];
    return {time.start.microseconds(), time.finish.microseconds()};
  }

  Duration launch_;
  ProgramBuilder builder_;
  StreamId compute_{};
  StreamId tensor_{};
  StreamId data_{};
  StreamId send_{};
  StreamId receive_{};
  StreamId host_{};
  std::optional<Program> program_;
  LoweredProgram lowered_;
  Timeline timeline_;
  std::vector<InstructionTime> times_;
};

// One chain of four kernels (4, 30, 4, 4 us), launched in 10 us each:
//   host    |l0 0-10|l1 -20 |l2 -30 |l3 -40 |
//   device          |k0 10-14|  |k1 20-50      |k2 50-54|k3 54-58|
TEST_F(ProgramTraceTest, ChainIsExpandedAsItsKernelsRan) {
  launch_ = Us(10);
  BeginRankClass("ranks", 1);
  std::vector<InstructionId> kernels;
  for (const int us : {4, 30, 4, 4}) kernels.push_back(builder_.Add(Kernel(us)));
  Simulate();
  ASSERT_EQ(lowered_.graph.size(), 1u) << "the kernels are one chain";
  EXPECT_THAT(Of(kernels[0]), Pair(10, 14));
  EXPECT_THAT(Of(kernels[1]), Pair(20, 50));
  EXPECT_THAT(Of(kernels[2]), Pair(50, 54));
  EXPECT_THAT(Of(kernels[3]), Pair(54, 58));
}

// Compute and tensor-parallel communication in one chain keep their own threads.
TEST_F(ProgramTraceTest, ChainOverTwoStreamsIsShownOnBoth) {
  BeginRankClass("ranks", 2);
  const InstructionId a = builder_.Add(Kernel(3));
  const InstructionId b =
      builder_.Add(Communication(OpKind::kAllReduce, tensor_, 5), std::array{a});
  const InstructionId c = builder_.Add(Kernel(2), std::array{b});
  Simulate();
  ASSERT_EQ(lowered_.graph.size(), 1u);
  EXPECT_THAT(Of(a), Pair(0, 3));
  EXPECT_THAT(Of(b), Pair(3, 8));
  EXPECT_THAT(Of(c), Pair(8, 10));
  const Trace trace = BuildTrace(*program_, lowered_, timeline_);
  ASSERT_EQ(trace.tracks().size(), 2u);
  EXPECT_EQ(trace.tracks()[0].name, "compute");
  EXPECT_EQ(trace.tracks()[1].name, "tensor parallel");
  EXPECT_EQ(trace.spans()[1].track, TraceTrackId(1));
  EXPECT_EQ(trace.text(trace.spans()[1].category), "tensor_parallel");
}

// A chain of 10, 4 (tensor parallel) and 20 us beside a data-parallel collective that slows compute
// by half: 30 us of compute become 45, the communication stays as it is.
TEST_F(ProgramTraceTest, InterferenceStretchesTheComputeOfAChain) {
  BeginRankClass("ranks", 1);
  builder_.Add(Communication(OpKind::kAllReduce, data_, 1000));
  const InstructionId a = builder_.Add(Kernel(10));
  const InstructionId b =
      builder_.Add(Communication(OpKind::kAllReduce, tensor_, 4), std::array{a});
  const InstructionId c = builder_.Add(Kernel(20), std::array{b});
  Simulate(/*slowdown=*/0.5);
  // The engine stretches by a share that is a float: off by less than a nanosecond.
  EXPECT_NEAR(Of(c).second, 49, 1e-3);
  EXPECT_EQ(Of(a).first, 0);
  EXPECT_NEAR(Of(a).second, 15, 1e-3);
  EXPECT_NEAR(Of(b).second - Of(b).first, 4, 1e-3);
  EXPECT_EQ(times_[static_cast<std::size_t>(c)].finish,
            timeline_.finish(lowered_.task_of[static_cast<std::size_t>(c)]));
}

// The host reads a batch for 50 us, launches a kernel in 5, waits for it, 10 us, and works again.
TEST_F(ProgramTraceTest, HostWorkLastsFromItsIssueToItsEnd) {
  launch_ = Us(5);
  BeginRankClass("ranks", 1);
  const InstructionId work = builder_.Add(Host(Op::HostWork(HostWorkKind::kStep)));
  const InstructionId kernel = builder_.Add(Kernel(10));
  Instruction sync = Host(Op::HostSync());
  sync.blocks_host = true;
  const InstructionId wait = builder_.Add(sync, std::array{kernel});
  const InstructionId again = builder_.Add(Host(Op::HostWork(HostWorkKind::kStep)));
  Simulate();
  EXPECT_THAT(Of(work), Pair(0, 50));
  EXPECT_THAT(Of(kernel), Pair(55, 65));
  EXPECT_THAT(Of(wait), Pair(55, 65));
  EXPECT_THAT(Of(again), Pair(65, 115));
}

/// Stage 0 (4 ranks) computes for 10 us and sends for 2; stage 1 (4 ranks) receives and computes
/// for 6, with a buffer of 500 bytes while it does.
class TwoStagesTest : public ProgramTraceTest {
 protected:
  TwoStagesTest() {
    const RendezvousId rendezvous = builder_.NewRendezvous();
    BeginRankClass("stage 0", 4);
    const InstructionId a = builder_.Add(Kernel(10));
    Instruction send = Communication(OpKind::kSend, send_, 2);
    send.rendezvous = rendezvous;
    builder_.Add(send, std::array{a});
    BeginRankClass("stage 1", 4);
    Instruction receive = Communication(OpKind::kRecv, receive_, 2);
    receive.rendezvous = rendezvous;
    const InstructionId b = builder_.Add(receive);
    const BufferId buffer = builder_.AddBuffer({Bytes(500), MemoryCategory::kActivations});
    builder_.Add(Kernel(6), std::array{b},
                 std::array{BufferEffect{buffer, BufferUse::kAllocate},
                            BufferEffect{buffer, BufferUse::kFree}});
    Simulate();
    trace_ = BuildTrace(*program_, lowered_, timeline_);
  }
  Trace trace_;
};

TEST_F(TwoStagesTest, RankClassesAreProcessesAndStreamsWithWorkAreThreads) {
  ASSERT_EQ(trace_.processes().size(), 2u);
  EXPECT_EQ(trace_.processes()[0].name, "stage 0 (4 ranks)");
  EXPECT_EQ(trace_.processes()[1].name, "stage 1 (4 ranks)");
  std::vector<std::pair<int, std::string>> threads;
  for (const TraceTrack& track : trace_.tracks()) {
    threads.emplace_back(static_cast<int>(track.process), track.name);
  }
  EXPECT_THAT(threads, ElementsAre(Pair(0, "compute"), Pair(0, "pipeline send"), Pair(1, "compute"),
                                   Pair(1, "pipeline receive")));
}

TEST_F(TwoStagesTest, TimelinesStandBesideEachOther) {
  Trace both;
  AddToTrace(*program_, lowered_, timeline_, "forecast: ", both);
  AddToTrace(*program_, lowered_, timeline_, "measured: ", both);
  ASSERT_EQ(both.processes().size(), 4u);
  EXPECT_EQ(both.processes()[1].name, "forecast: stage 1 (4 ranks)");
  EXPECT_EQ(both.processes()[2].name, "measured: stage 0 (4 ranks)");
  EXPECT_EQ(both.spans().size(), 2 * trace_.spans().size());
  // Arrows stay within their timeline.
  ASSERT_EQ(both.flows().size(), 2 * trace_.flows().size());
  const auto spans = static_cast<std::uint32_t>(trace_.spans().size());
  for (std::size_t f = 0; f < trace_.flows().size(); ++f) {
    const TraceFlow& own = trace_.flows()[f];
    const TraceFlow& second = both.flows()[f + trace_.flows().size()];
    EXPECT_EQ(static_cast<std::uint32_t>(second.from),
              static_cast<std::uint32_t>(own.from) + spans);
    EXPECT_EQ(static_cast<std::uint32_t>(second.to), static_cast<std::uint32_t>(own.to) + spans);
  }
}

TEST_F(TwoStagesTest, SpansSayWhatRanAndWhy) {
  const TraceSpan& kernel = trace_.spans()[0];
  EXPECT_EQ(trace_.text(kernel.name), "gelu");
  EXPECT_EQ(trace_.text(kernel.category), "compute");
  std::map<std::string, std::string> arguments;
  for (const TraceArgument& argument : trace_.arguments(TraceSpanId(0))) {
    arguments[trace_.text(argument.name())] =
        argument.is_text() ? trace_.text(argument.text()) : std::to_string(argument.number());
  }
  EXPECT_THAT(arguments, ElementsAre(Pair("layer", "2"), Pair("micro-batch", "0"),
                                     Pair("operator", "gelu bf16 10x1"), Pair("phase", "forward")));
  const TraceArgument bytes = trace_.arguments(TraceSpanId(1)).back();
  EXPECT_EQ(trace_.text(bytes.name()), "bytes");
  EXPECT_EQ(bytes.number(), 2);
}

TEST_F(TwoStagesTest, AnArrowLeadsFromTheSendToItsReceive) {
  ASSERT_EQ(trace_.flows().size(), 1u);
  const TraceSpan& from = trace_.span(trace_.flows()[0].from);
  const TraceSpan& to = trace_.span(trace_.flows()[0].to);
  EXPECT_EQ(trace_.text(from.name), "send");
  EXPECT_EQ(trace_.text(to.name), "recv");
  // Both last from the arrival of the later, at 10 us, for 2 us.
  EXPECT_EQ(from.start, Us(10));
  EXPECT_EQ(to.start, Us(10));
  EXPECT_EQ(to.finish, Us(12));
}

TEST_F(TwoStagesTest, MemoryIsCountedByCategory) {
  std::map<std::string, std::vector<std::pair<double, std::int64_t>>> counters;
  for (const TraceCounter& counter : trace_.counters()) {
    EXPECT_EQ(counter.unit, TraceUnit::kBytes);
    for (const TraceSample& sample : counter.samples) {
      counters[trace_.processes()[static_cast<std::size_t>(counter.process)].name + " " +
               counter.name]
          .emplace_back(sample.time.microseconds(), sample.value);
    }
  }
  ASSERT_EQ(counters.size(), 5u);
  EXPECT_THAT(counters["stage 0 (4 ranks) memory: total"], ElementsAre(Pair(0, 1000)));
  EXPECT_THAT(counters["stage 0 (4 ranks) memory: parameters"], ElementsAre(Pair(0, 1000)));
  EXPECT_THAT(counters["stage 1 (4 ranks) memory: total"],
              ElementsAre(Pair(0, 1000), Pair(12, 1500), Pair(18, 1000)));
  EXPECT_THAT(counters["stage 1 (4 ranks) memory: activations"],
              ElementsAre(Pair(0, 0), Pair(12, 500), Pair(18, 0)));
}

// Lengths on a stream add up to its busy time, and the trace can be written.
TEST_F(TwoStagesTest, SpansOfAStreamAddUpToItsBusyTime) {
  std::vector<Duration> busy(trace_.tracks().size());
  for (const TraceSpan& span : trace_.spans()) {
    busy[static_cast<std::size_t>(span.track)] += span.finish - span.start;
  }
  EXPECT_THAT(busy, ElementsAre(Us(10), Us(2), Us(6), Us(2)));
  std::ostringstream out;
  EXPECT_TRUE(WritePerfettoTrace(trace_, out).has_value());
}

/// Two rank classes with kernels and collectives in random order, transfers between them, and hosts
/// that work and wait.
Program RandomProgram(std::mt19937& random) {
  const auto up_to = [&random](std::uint32_t most) {
    return static_cast<std::uint32_t>(random() % (most + 1));
  };
  ProgramBuilder builder;
  constexpr std::uint32_t kTransfers = 5;
  const RendezvousId first_transfer = builder.NewRendezvous(kTransfers);
  for (int rank = 0; rank < 2; ++rank) {
    builder.BeginRankClass({});
    const StreamId compute = builder.AddStream(StreamKind::kCompute);
    const StreamId tensor = builder.AddStream(StreamKind::kTensorParallel);
    const StreamId data = builder.AddStream(StreamKind::kDataParallel);
    const StreamId transfer =
        builder.AddStream(rank == 0 ? StreamKind::kPipelineSend : StreamKind::kPipelineReceive);
    const StreamId host = builder.AddStream(StreamKind::kHost);
    const auto first = static_cast<std::uint32_t>(builder.size());
    std::uint32_t transfers = 0;
    for (std::uint32_t left = 100; left > 0 || transfers < kTransfers;) {
      const auto next = static_cast<std::uint32_t>(builder.size());
      Instruction instruction;
      Op op = Op::Rowwise(OpKind::kGelu, DType::kBf16, Pass::kForward, 1 + up_to(30), 1);
      instruction.stream = compute;
      // Mostly each waits for the one before it, as in a model.
      std::vector<InstructionId> dependencies;
      if (next > first && up_to(9) > 0) dependencies.push_back(InstructionId{next - 1});
      if (next > first && up_to(9) == 0) {
        dependencies.push_back(InstructionId{first + up_to(next - first - 1)});
      }
      const std::uint32_t kind = up_to(19);
      if (left == 0 || (kind == 0 && transfers < kTransfers)) {
        op = Op::Communication(rank == 0 ? OpKind::kSend : OpKind::kRecv, DType::kBf16, Bytes(7),
                               GroupId(0));
        instruction.stream = transfer;
        instruction.rendezvous =
            RendezvousId(static_cast<std::uint32_t>(first_transfer) + transfers++);
      } else {
        --left;
        if (kind == 1) {
          op = Op::HostSync();
          instruction.stream = host;
          instruction.blocks_host = true;
        } else if (kind == 2) {
          op = Op::HostWork(HostWorkKind::kMicroBatch);
          instruction.stream = host;
          dependencies.clear();
        } else if (kind == 3) {
          op = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(40), GroupId(0));
          instruction.stream = data;
        } else if (kind < 8) {
          op = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1 + up_to(9)), GroupId(0));
          instruction.stream = tensor;
        }
      }
      instruction.op = builder.AddOp(op);
      builder.Add(instruction, dependencies);
    }
  }
  Result<Program> program = std::move(builder).Build();
  EXPECT_TRUE(program.has_value()) << program.error().message;
  return std::move(program).value();
}

Pricing RandomPricing(std::uint32_t most_launch, double slowdown) {
  Pricing pricing;
  pricing.device = [](const Op& op) {
    Cost cost;
    if (!IsHost(op.kind)) cost.time = Us(static_cast<double>(op.dims[0]));
    return cost;
  };
  pricing.host = [most_launch](const Op& op, Phase) {
    return Us(static_cast<double>(OpHash()(op) % (most_launch + 1)));
  };
  pricing.interference_slowdown = slowdown;
  return pricing;
}

std::vector<InstructionTime> SimulateInstructions(const Program& program, const Pricing& pricing,
                                                  bool fold_chains) {
  const LoweredProgram lowered = Lower(program, pricing, {.fold_chains = fold_chains});
  const Result<Timeline> timeline = Simulate(lowered.graph);
  EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
  return InstructionTimes(program, lowered, *timeline);
}

// Launches up to 5 us hide behind kernels of up to 31, those up to 50 do not.
TEST(ProgramTracePropertyTest, FoldingChainsChangesNoInstructionsTime) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const Program program = RandomProgram(random);
    const Pricing pricing = RandomPricing(seed % 2 == 0 ? 5 : 50, /*slowdown=*/0);
    ASSERT_LT(Lower(program, pricing).graph.size(), program.size()) << "nothing is folded";
    const auto folded = SimulateInstructions(program, pricing, true);
    const auto single = SimulateInstructions(program, pricing, false);
    for (std::size_t i = 0; i < program.size(); ++i) {
      ASSERT_EQ(folded[i].start, single[i].start) << i;
      ASSERT_EQ(folded[i].finish, single[i].finish) << i;
    }
  }
}

TEST(ProgramTracePropertyTest, SpansNeverOverlapOnATrack) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const Program program = RandomProgram(random);
    const Pricing pricing = RandomPricing(seed % 2 == 0 ? 5 : 50, /*slowdown=*/0.3);
    const LoweredProgram lowered = Lower(program, pricing);
    const Result<Timeline> timeline = Simulate(lowered.graph);
    ASSERT_TRUE(timeline.has_value());
    const Trace trace = BuildTrace(program, lowered, *timeline);
    std::map<TraceTrackId, Duration> last;
    Duration end;
    for (const TraceSpan& span : trace.spans()) {
      ASSERT_GE(span.start, last[span.track]) << trace.text(span.name);
      last[span.track] = span.finish;
      end = std::max(end, span.finish);
    }
    EXPECT_EQ(end, timeline->makespan());
  }
}

}  // namespace
}  // namespace stepcast
