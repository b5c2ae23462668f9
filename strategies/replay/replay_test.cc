#include "strategies/replay/replay.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "profiles/recording/kineto.h"
#include "profiles/recording/published_traces.h"

namespace stepcast {
namespace {

/// A process with one device, made event by event as a real one runs: threads, streams and what
/// waits for what are played out with given lengths, and the recording is what a profiler would
/// have seen.
class Process {
 public:
  /// Kernels take `slower` times as long.
  explicit Process(double slower = 1, bool knows_events = true)
      : slower_(slower), knows_events_(knows_events) {
    recording_.file = "made.json";
    recording_.processes = {1};
    recording_.threads.resize(2);
    now_.resize(2);
  }

  void Work(std::uint32_t thread, std::int64_t ns) { now_[thread] += ns; }
  void Operator(std::uint32_t thread, std::int64_t start, std::string_view name) {
    RecordedRange range;
    range.thread = thread;
    range.span = {start, now_[thread]};
    range.name = texts_.Intern(name);
    if (name.starts_with("ProfilerStep#")) range.kind = RecordedRange::Kind::kAnnotation;
    recording_.ranges.push_back(range);
  }
  /// The activity's index, in the order of launches.
  std::size_t Launch(std::uint32_t thread, std::uint32_t stream, std::int64_t length,
                     ActivityKind kind = ActivityKind::kKernel) {
    const std::int64_t called = now_[thread];
    const std::uint32_t correlation = Call(thread, RecordedCall::Kind::kLaunch, kCallNs);
    RecordedActivity activity;
    activity.kind = kind;
    if (kind == ActivityKind::kCollective) activity.nccl = NcclKernel::kAllReduce;
    activity.stream = stream;
    activity.correlation = correlation;
    std::int64_t& free = Free(stream);
    // Kernels follow each other a microsecond apart.
    const std::int64_t start = std::max(called + kDelayNs, free + (free > 0 ? 1000 : 0));
    activity.span = {start,
                     start + static_cast<std::int64_t>(static_cast<double>(length) * slower_)};
    free = activity.span.end_ns;
    recording_.activities.push_back(activity);
    return recording_.activities.size() - 1;
  }
  /// `stream` waits for all that `other` was given up to now.
  void StreamWait(std::uint32_t thread, std::uint32_t stream, std::uint32_t other) {
    const std::uint32_t event = Call(thread, RecordedCall::Kind::kEventRecord, 500);
    const std::uint32_t correlation = Call(thread, RecordedCall::Kind::kStreamWaitEvent, 500);
    Free(stream) = std::max(Free(stream), Free(other));
    if (!knows_events_) return;
    RecordedWait wait;
    wait.kind = RecordedWait::Kind::kStreamWaitsForEvent;
    wait.stream = stream;
    wait.correlation = correlation;
    wait.event_stream = other;
    wait.event_correlation = event;
    recording_.waits.push_back(wait);
  }
  /// The thread waits for all streams, and goes on three microseconds after.
  void Synchronize(std::uint32_t thread) {
    std::int64_t end = now_[thread];
    for (const auto& [stream, free] : free_) end = std::max(end, free);
    Call(thread, RecordedCall::Kind::kDeviceSynchronize, end + 3000 - now_[thread]);
  }
  /// `thread` goes on two microseconds after `other` has come to where it is.
  void HandOver(std::uint32_t thread, std::uint32_t other) { now_[thread] = now_[other] + 2000; }
  std::int64_t now(std::uint32_t thread) const { return now_[thread]; }
  std::int64_t end() const {
    std::int64_t end = std::max(now_[0], now_[1]);
    for (const auto& [stream, free] : free_) end = std::max(end, free);
    return end;
  }

  Recording Finished() {
    Recording recording = std::move(recording_);
    FinishRecording(recording);
    return recording;
  }

 private:
  static constexpr std::int64_t kCallNs = 4000;
  static constexpr std::int64_t kDelayNs = 6000;

  std::uint32_t Call(std::uint32_t thread, RecordedCall::Kind kind, std::int64_t length) {
    RecordedCall call;
    call.kind = kind;
    call.thread = thread;
    call.span = {now_[thread], now_[thread] + length};
    call.correlation = static_cast<std::uint32_t>(recording_.calls.size() + 1);
    now_[thread] += length;
    recording_.calls.push_back(call);
    return call.correlation;
  }
  std::int64_t& Free(std::uint32_t stream) { return free_[stream]; }

  double slower_;
  bool knows_events_;
  Recording recording_;
  TextTable texts_{recording_};
  std::vector<std::int64_t> now_;
  std::map<std::uint32_t, std::int64_t> free_;
};

std::string At(const Replay& replay, std::uint32_t i) {
  return Describe(replay.program, InstructionId{i});
}

/// Every instruction starts when it did.
void ExpectSame(const std::vector<Recording>& recordings) {
  const auto replay = BuildReplay(recordings);
  ASSERT_TRUE(replay) << replay.error().message;
  const auto outcome = SimulateReplay(*replay, replay->times);
  ASSERT_TRUE(outcome) << outcome.error().message;
  for (std::uint32_t i = 0; i < replay->program.size(); ++i) {
    EXPECT_EQ(outcome->instructions[i].start.picoseconds(), replay->starts[i].picoseconds())
        << i << ": " << At(*replay, i);
  }
  EXPECT_EQ(outcome->timeline.makespan().picoseconds(), replay->measured.picoseconds());
}

/// With kernels `slower` times as long.
Duration Slower(const Recording& recording, double slower) {
  const auto replay = BuildReplay({&recording, 1});
  EXPECT_TRUE(replay) << replay.error().message;
  std::vector<Duration> times = replay->times;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (replay->items[i].kind == ReplayItem::Kind::kActivity) times[i] = times[i] * slower;
  }
  const auto outcome = SimulateReplay(*replay, times);
  EXPECT_TRUE(outcome) << outcome.error().message;
  return outcome->timeline.makespan();
}

TEST(ReplayTest, StartsWhatIsLaunchedAndWaitsForIt) {
  Process process;
  process.Work(0, 10'000);
  process.Launch(0, 7, 50'000);
  process.Launch(0, 7, 20'000);
  process.Synchronize(0);
  process.Work(0, 5'000);
  process.Launch(0, 7, 30'000);
  const Recording recording = process.Finished();
  ExpectSame({recording});
  // First call at 0 (what is before it is not recorded). Kernel 6..106, 107..147, thread at 150;
  // calls at 155, kernel 161..221.
  EXPECT_EQ(Slower(recording, 2), Duration::Microseconds(221));
}

TEST(ReplayTest, AStreamWaitsForAnother) {
  for (const bool knows : {true, false}) {
    const auto run = [&](double slower) {
      Process process(slower, knows);
      process.Launch(0, 7, 100'000);
      process.StreamWait(0, 20, 7);
      process.Launch(0, 20, 40'000);
      process.Launch(0, 7, 10'000);
      process.StreamWait(0, 7, 20);
      process.Launch(0, 7, 10'000);
      process.Synchronize(0);
      return std::pair(process.end(), process.Finished());
    };
    Recording recording = run(1).second;
    ExpectSame({recording});
    EXPECT_EQ(Slower(recording, 3).picoseconds(), run(3).first * 1000) << knows;
    // No call tells of the waits: what starts as something of another stream ends waited for it.
    std::erase_if(recording.calls, [](const RecordedCall& call) {
      return call.kind == RecordedCall::Kind::kEventRecord ||
             call.kind == RecordedCall::Kind::kStreamWaitEvent;
    });
    recording.waits.clear();
    FinishRecording(recording);
    ExpectSame({recording});
    EXPECT_EQ(Slower(recording, 3).picoseconds(), run(3).first * 1000);
    EXPECT_FALSE(BuildReplay({&recording, 1})->notes.empty());
  }
}

TEST(ReplayTest, AThreadWaitsForTheOneThatWorksForIt) {
  const auto run = [](double slower) {
    Process process(slower);
    const auto forward = process.now(0);
    process.Launch(0, 7, 30'000);
    process.Operator(0, forward, "aten::mm");
    process.HandOver(1, 0);
    const auto backward = process.now(1);
    for (int i = 0; i < 10; ++i) {
      process.Launch(1, 7, 100'000);
      process.Work(1, 20'000);
    }
    process.Synchronize(1);
    process.Operator(1, backward, "autograd::engine::evaluate_function: MmBackward0");
    process.HandOver(0, 1);
    process.Launch(0, 7, 5'000);
    process.Synchronize(0);
    return std::pair(process.end(), process.Finished());
  };
  const Recording recording = run(1).second;
  ExpectSame({recording});
  EXPECT_EQ(Slower(recording, 2).picoseconds(), run(2).first * 1000);
  const auto replay = BuildReplay({&recording, 1});
  std::size_t backward = 0;
  for (std::uint32_t i = 0; i < replay->program.size(); ++i) {
    const Instruction& instruction = replay->program.instructions()[i];
    const bool kernel = replay->items[i].kind == ReplayItem::Kind::kActivity;
    backward += kernel && instruction.origin.phase == Phase::kBackward ? 1 : 0;
  }
  EXPECT_EQ(backward, 10u);
}

TEST(ReplayTest, MarkedStepsAreTimed) {
  Process process;
  for (int step = 4; step < 6; ++step) {
    const auto start = process.now(0);
    process.Launch(0, 7, 50'000 * step);
    process.Synchronize(0);
    process.Operator(0, start, "ProfilerStep#" + std::to_string(step));
  }
  const Recording recording = process.Finished();
  const auto replay = BuildReplay({&recording, 1});
  ASSERT_TRUE(replay);
  const auto outcome = SimulateReplay(*replay, replay->times);
  ASSERT_EQ(replay->steps.size(), 2u);
  for (std::size_t s = 0; s < 2; ++s) {
    EXPECT_EQ(outcome->steps[s].picoseconds(), replay->steps[s].measured.picoseconds());
  }
  EXPECT_EQ(replay->steps[1].name, "ProfilerStep#5");
  EXPECT_EQ(replay->steps[1].measured, Duration::Microseconds(6 + 250 + 3));
}

TEST(ReplayTest, RanksMeetInCollectives) {
  const auto rank = [](int number, std::int64_t late, std::int64_t waits) {
    Process process;
    process.Work(0, late);
    process.Launch(0, 7, 50'000);
    process.StreamWait(0, 20, 7);
    // It waits for the other rank within the kernel.
    process.Launch(0, 20, 40'000 + waits, ActivityKind::kCollective);
    process.StreamWait(0, 7, 20);
    process.Launch(0, 7, 10'000);
    process.Synchronize(0);
    Recording recording = process.Finished();
    recording.rank = number;
    return recording;
  };
  const std::vector<Recording> recordings = {rank(0, 0, 30'000), rank(1, 30'000, 0)};
  const auto replay = BuildReplay(recordings);
  ASSERT_TRUE(replay) << replay.error().message;
  EXPECT_EQ(replay->program.rendezvous_count(), 1u);
  const auto outcome = SimulateReplay(*replay, replay->times);
  ASSERT_TRUE(outcome) << outcome.error().message;
  EXPECT_EQ(outcome->timeline.makespan(), replay->measured);

  const std::vector<Recording> twice = {recordings[0], recordings[0]};
  EXPECT_NE(BuildReplay(twice).error().message.find("both are of rank 0"), std::string::npos);
  std::vector<Recording> fewer = recordings;
  std::erase_if(fewer[1].activities, [](const RecordedActivity& activity) {
    return activity.nccl != NcclKernel::kNone;
  });
  // Of a communicator that another rank has no kernel of nothing is known.
  EXPECT_TRUE(BuildReplay(fewer));
  fewer[1] = recordings[1];
  fewer[1].activities.push_back(
      *std::ranges::find(fewer[1].activities, NcclKernel::kAllReduce, &RecordedActivity::nccl));
  FinishRecording(fewer[1]);
  EXPECT_NE(BuildReplay(fewer).error().message.find("differ from number 2 on, of 1 and 2"),
            std::string::npos);
}

TEST(ReplayTest, SendsMeetReceivesThatEndWithThem) {
  const auto rank = [](int number, std::int64_t before, std::int64_t after) {
    Process process;
    process.Launch(0, 7, before);
    process.StreamWait(0, 20, 7);
    // Both end at 130 us.
    process.Launch(0, 20, 123'000 - before, ActivityKind::kCollective);
    process.StreamWait(0, 7, 20);
    process.Launch(0, 7, after);
    process.Synchronize(0);
    Recording recording = process.Finished();
    recording.rank = number;
    for (RecordedActivity& activity : recording.activities) {
      if (activity.nccl != NcclKernel::kNone) activity.nccl = NcclKernel::kSendReceive;
    }
    return recording;
  };
  const std::vector<Recording> recordings = {rank(0, 100'000, 1000), rank(1, 10'000, 50'000)};
  const auto replay = BuildReplay(recordings);
  ASSERT_TRUE(replay) << replay.error().message;
  EXPECT_EQ(replay->program.rendezvous_count(), 1u);
  // The first kernel of the sender in no time: the receiver no longer waits for it.
  std::vector<Duration> times = replay->times;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (times[i] == Duration::Microseconds(100)) times[i] = Duration();
  }
  const auto before = SimulateReplay(*replay, replay->times);
  const auto after = SimulateReplay(*replay, times);
  ASSERT_TRUE(before && after);
  EXPECT_EQ(before->timeline.makespan(), replay->measured);
  EXPECT_LT(after->timeline.makespan(), before->timeline.makespan() - Duration::Microseconds(80));
  // With a third one at the same moment nothing says which belong together.
  std::vector<Recording> three = recordings;
  three.push_back(rank(2, 10'000, 50'000));
  EXPECT_EQ(BuildReplay(three)->program.rendezvous_count(), 0u);
  EXPECT_NE(BuildReplay(three)->notes.back().find("3 sends and receives"), std::string::npos);
}

TEST(ReplayTest, StreamsThatWaitForEachOtherTakeNoMemory) {
  Process process;
  process.Launch(0, 7, 1000);
  process.Launch(0, 20, 1000);
  for (int i = 0; i < 2000; ++i) {
    process.StreamWait(0, 24, 7);
    process.StreamWait(0, 24, 20);
    process.StreamWait(0, 28, 24);
    process.StreamWait(0, 24, 28);
    process.Launch(0, 7, 1000);
  }
  process.Launch(0, 24, 1000);
  process.Launch(0, 28, 1000);
  ExpectSame({process.Finished()});
}

TEST(ReplayTest, ProcessesDoNotWaitForEachOther) {
  // Two in one file, each with a thread and a stream, one after the other in time.
  Process process;
  process.Launch(0, 7, 50'000);
  process.Synchronize(0);
  process.HandOver(1, 0);
  process.Launch(1, 20, 50'000);
  process.Synchronize(1);
  Recording recording = process.Finished();
  recording.processes = {1, 2};
  recording.threads[1].process = 1;
  for (RecordedActivity& activity : recording.activities) {
    activity.process = activity.stream == 20 ? 1 : 0;
    activity.device = activity.process;
  }
  FinishRecording(recording);
  ExpectSame({recording});
  const auto replay = BuildReplay({&recording, 1});
  std::vector<Duration> times = replay->times;
  for (std::size_t i = 0; i < times.size(); ++i) {
    const ReplayItem& item = replay->items[i];
    if (item.kind != ReplayItem::Kind::kActivity) continue;
    if (recording.activities[item.index].process == 0) times[i] = Duration();
  }
  // The first one's kernel in no time does not move the second one.
  EXPECT_EQ(SimulateReplay(*replay, times)->timeline.makespan(), replay->measured);
}

TEST(ReplayTest, WithoutCallsStreamsGoTheirWay) {
  Process process;
  process.Launch(0, 7, 50'000);
  process.Launch(0, 20, 50'000);
  process.Launch(0, 7, 50'000);
  Recording recording = process.Finished();
  recording.calls.clear();
  FinishRecording(recording);
  ExpectSame({recording});
  EXPECT_EQ(BuildReplay({&recording, 1})->notes.size(), 1u);
  Recording absurd = recording;
  absurd.activities.back().span.end_ns += std::int64_t{1} << 60;
  EXPECT_NE(BuildReplay({&absurd, 1}).error().message.find("wanted at most one"),
            std::string::npos);
  for (std::uint32_t s = 0; s < 1001; ++s) {
    absurd.activities.back().stream = 100 + s;
    absurd.activities.push_back(absurd.activities.back());
  }
  EXPECT_NE(BuildReplay({&absurd, 1}).error().message.find("streams, wanted at most 1000"),
            std::string::npos);
  recording.activities.clear();
  EXPECT_NE(BuildReplay({&recording, 1}).error().message.find("nothing ran on a device"),
            std::string::npos);
}

/// Random processes: replayed as they were, and with kernels of other lengths as those would have
/// run.
TEST(ReplayTest, RandomProcessesRunAsTheyDidAndAsTheyWouldHave) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const auto run = [seed](double slower) {
      std::mt19937 random(seed);
      const auto pick = [&random](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
      };
      Process process(slower);
      constexpr std::array<std::uint32_t, 3> kStreams = {7, 20, 24};
      for (int i = 0; i < 60; ++i) {
        const std::uint32_t stream = kStreams[static_cast<std::size_t>(pick(3))];
        const std::uint32_t other = kStreams[static_cast<std::size_t>(pick(3))];
        switch (pick(8)) {
          case 0:
            process.Work(0, 1000 * pick(80));
            break;
          case 1:
            if (stream != other) process.StreamWait(0, stream, other);
            break;
          case 2:
            process.Synchronize(0);
            break;
          default:
            process.Launch(0, stream, 1000 * (1 + pick(60)));
        }
      }
      process.Synchronize(0);
      return process.Finished();
    };
    const Recording recording = run(1);
    ExpectSame({recording});
    for (const double slower : {0.25, 0.5, 2.0, 4.0}) {
      // What is before the first call is in neither recording.
      const Recording other = run(slower);
      const Duration would = BuildReplay({&other, 1})->measured;
      EXPECT_NEAR(Slower(recording, slower) / would, 1, 0.01) << slower;
    }
    if (testing::Test::HasFailure()) FAIL() << "seed " << seed;
  }
}

/// Samples that are not part of the repository, in the folder STEPCAST_TRACES_DIR or beside the
/// checkout; of one rank each, the second one of two under DDP.
class PublishedTraceTest : public testing::TestWithParam<const char*> {};

TEST_P(PublishedTraceTest, ReplaysAsRecorded) {
  const std::string path = PublishedTrace(GetParam());
  if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not there";
  const auto recording = ReadKinetoTrace(path);
  ASSERT_TRUE(recording) << recording.error().message;
  const auto replay = BuildReplay({&*recording, 1});
  ASSERT_TRUE(replay) << replay.error().message;
  const auto outcome = SimulateReplay(*replay, replay->times);
  ASSERT_TRUE(outcome) << outcome.error().message;
  // Whole microseconds make neighbours overlap, by one now and then.
  const double tolerance = recording->whole_microseconds ? 1e-4 : 0;
  EXPECT_NEAR(outcome->timeline.makespan() / replay->measured, 1, tolerance);
  for (std::size_t s = 0; s < replay->steps.size(); ++s) {
    EXPECT_NEAR(outcome->steps[s] / replay->steps[s].measured, 1, tolerance);
  }
}

INSTANTIATE_TEST_SUITE_P(All, PublishedTraceTest,
                         testing::Values("hta_a100_alexnet.json.gz",
                                         "hta_a100_ddp2_resnet_nccl.json.gz",
                                         "triosim_h100_vgg13.json.gz"));

}  // namespace
}  // namespace stepcast
