#include "profiles/recording/recording.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

class RecordingTest : public testing::Test {
 protected:
  RecordingTest() {
    recording_.processes = {100, 200};
    recording_.threads = {{.process = 0, .number = 1, .name = ""},
                          {.process = 0, .number = 2, .name = ""},
                          {.process = 1, .number = 1, .name = ""}};
  }
  void AddRange(std::uint32_t thread, std::int64_t start, std::int64_t end, std::string_view name,
                std::uint64_t external = 0,
                RecordedRange::Kind kind = RecordedRange::Kind::kOperator) {
    RecordedRange range;
    range.kind = kind;
    range.thread = thread;
    range.span = {start, end};
    range.name = texts_.Intern(name);
    range.external = external;
    recording_.ranges.push_back(range);
  }
  void AddCall(std::uint32_t thread, std::int64_t start, std::int64_t end,
               std::uint32_t correlation) {
    RecordedCall call;
    call.kind = RecordedCall::Kind::kLaunch;
    call.thread = thread;
    call.span = {start, end};
    call.correlation = correlation;
    recording_.calls.push_back(call);
  }
  void AddActivity(std::uint32_t process, std::int64_t start, std::uint32_t correlation,
                   std::uint64_t external = 0) {
    RecordedActivity activity;
    activity.process = process;
    activity.span = {start, start + 10};
    activity.correlation = correlation;
    activity.external = external;
    recording_.activities.push_back(activity);
  }
  std::string OperatorOf(std::size_t activity) const {
    const std::uint32_t range = recording_.activities[activity].range;
    return range == kNoIndex ? "" : recording_.text(recording_.ranges[range].name);
  }

  Recording recording_;
  TextTable texts_{recording_};
};

TEST_F(RecordingTest, EqualTextsAreOne) {
  EXPECT_EQ(texts_.Intern(""), TextId::kNone);
  const TextId first = texts_.Intern("aten::mm");
  EXPECT_EQ(texts_.Intern("aten::mm"), first);
  EXPECT_NE(texts_.Intern("aten::bmm"), first);
  EXPECT_EQ(recording_.text(first), "aten::mm");
  EXPECT_EQ(recording_.texts.size(), 3u);
}

TEST_F(RecordingTest, AnActivityIsOfTheInnermostOperatorAroundItsCall) {
  AddRange(0, 0, 100, "outer");
  AddRange(0, 20, 40, "inner");
  AddRange(0, 22, 25, "ended");
  AddRange(1, 0, 100, "other thread");
  AddCall(0, 30, 35, 1);
  AddCall(0, 60, 65, 2);
  AddCall(1, 60, 65, 3);
  AddCall(0, 120, 125, 4);
  for (std::uint32_t c = 1; c <= 4; ++c) AddActivity(0, 200 + c, c);
  FinishRecording(recording_);
  EXPECT_EQ(OperatorOf(0), "inner");
  EXPECT_EQ(OperatorOf(1), "outer");
  EXPECT_EQ(OperatorOf(2), "other thread");
  EXPECT_EQ(OperatorOf(3), "");
}

TEST_F(RecordingTest, CorrelationsAreOfAProcess) {
  AddRange(0, 0, 100, "first");
  AddRange(2, 0, 100, "second");
  AddCall(0, 10, 12, 7);
  AddCall(2, 10, 12, 7);
  AddActivity(1, 50, 7);
  AddActivity(0, 60, 7);
  FinishRecording(recording_);
  EXPECT_EQ(OperatorOf(0), "second");
  EXPECT_EQ(OperatorOf(1), "first");
}

TEST_F(RecordingTest, ANumberFindsTheOperatorWhereNoCallDoes) {
  AddRange(0, 0, 100, "with a number", 9);
  AddActivity(0, 50, 7, 9);
  AddActivity(0, 60, 8, 10);
  FinishRecording(recording_);
  EXPECT_EQ(recording_.activities[0].call, kNoIndex);
  EXPECT_EQ(OperatorOf(0), "with a number");
  EXPECT_EQ(OperatorOf(1), "");
}

TEST_F(RecordingTest, StepsAreAnnotationsOfOneThreadThatDoNotOverlap) {
  EXPECT_FALSE(StepsOf(recording_));
  const auto annotate = [this](std::uint32_t thread, std::int64_t start, std::int64_t end,
                               std::string_view name) {
    AddRange(thread, start, end, name, 0, RecordedRange::Kind::kAnnotation);
  };
  annotate(0, 100, 200, "ProfilerStep#5");
  annotate(0, 0, 100, "ProfilerStep#4");
  annotate(0, 10, 20, "forward");
  annotate(0, 150, 160, "ProfilerStep#9");
  annotate(1, 300, 400, "ProfilerStep#4");
  FinishRecording(recording_);
  const auto steps = StepsOf(recording_);
  ASSERT_TRUE(steps);
  ASSERT_EQ(steps->steps.size(), 2u);
  EXPECT_EQ(recording_.text(steps->names[0]), "ProfilerStep#4");
  EXPECT_EQ(steps->steps[1].end_ns, 200);
  EXPECT_EQ(StepsOf(recording_, "forw")->steps.size(), 1u);
}

TEST(CallKindTest, KnowsRuntimeAndDriver) {
  using Kind = RecordedCall::Kind;
  for (const auto& [name, kind] : std::initializer_list<std::pair<const char*, Kind>>{
           {"cudaLaunchKernelExC", Kind::kLaunch},
           {"cuLaunchKernelEx", Kind::kLaunch},
           {"cudaLaunchHostFunc", Kind::kOther},
           {"cudaMemcpyAsync", Kind::kLaunch},
           {"cudaMemsetAsync", Kind::kLaunch},
           {"cudaGraphLaunch", Kind::kGraphLaunch},
           {"cudaEventRecordWithFlags", Kind::kEventRecord},
           {"cudaStreamWaitEvent", Kind::kStreamWaitEvent},
           {"cuStreamSynchronize", Kind::kStreamSynchronize},
           {"cudaEventSynchronize", Kind::kEventSynchronize},
           {"cuCtxSynchronize", Kind::kDeviceSynchronize},
           {"cudaFree", Kind::kDeviceSynchronize},
           {"cudaFreeAsync", Kind::kOther},
           {"cudaMalloc", Kind::kOther},
           {"hipLaunchKernel", Kind::kOther},
       }) {
    EXPECT_EQ(CallKindOf(name), kind) << name;
  }
}

}  // namespace
}  // namespace stepcast
