#include "simulator/trace/trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "simulator/trace/walk.h"

namespace stepcast {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Duration Ps(std::int64_t value) { return Duration::Picoseconds(value); }

/// A trace with two tracks and a name.
class TraceTest : public ::testing::Test {
 protected:
  TraceSpanId Add(TraceTrackId track, std::int64_t start, std::int64_t finish) {
    return trace_.AddSpan({track, name_, name_, Ps(start), Ps(finish)});
  }
  /// "3<" where span 3 begins, "3>" where it ends.
  std::vector<std::string> Walk() {
    std::vector<std::string> steps;
    const auto number = [](TraceSpanId id) { return std::to_string(static_cast<int>(id)); };
    const Result<void> result =
        WalkSpans(trace_, {[&](TraceSpanId id) { steps.push_back(number(id) + "<"); },
                           [&](TraceSpanId id) { steps.push_back(number(id) + ">"); }});
    if (!result.has_value()) steps.push_back(result.error().message);
    return steps;
  }

  Trace trace_;
  TraceProcessId process_ = trace_.AddProcess("process");
  TraceTrackId track_ = trace_.AddTrack(process_, "track");
  TraceTrackId other_ = trace_.AddTrack(process_, "other");
  TraceNameId name_ = trace_.Intern("work");
};

TEST(TraceTimeTest, NanosecondsAreRoundedHalvesUp) {
  EXPECT_EQ(ToTraceNanoseconds(Ps(0)), 0);
  EXPECT_EQ(ToTraceNanoseconds(Ps(499)), 0);
  EXPECT_EQ(ToTraceNanoseconds(Ps(500)), 1);
  EXPECT_EQ(ToTraceNanoseconds(Ps(1499)), 1);
  EXPECT_EQ(ToTraceNanoseconds(Ps(1500)), 2);
  EXPECT_EQ(ToTraceNanoseconds(Duration::Max()), 9'223'372'036'854'776);
}

TEST_F(TraceTest, EqualTextsAreStoredOnce) {
  EXPECT_EQ(trace_.Intern("work"), name_);
  const TraceNameId other = trace_.Intern("a much longer text than fits into a short string");
  EXPECT_NE(other, name_);
  const Trace moved = std::move(trace_);
  EXPECT_EQ(moved.text(name_), "work");
  EXPECT_EQ(moved.text_count(), 2u);
}

TEST_F(TraceTest, TextsAreStillFoundAfterAMove) {
  Trace moved = std::move(trace_);
  EXPECT_EQ(moved.Intern("work"), name_);
}

TEST_F(TraceTest, SpansKeepTheirArguments) {
  const TraceSpanId none = Add(track_, 0, 1);
  const std::array arguments = {TraceArgument(trace_.Intern("layer"), 7),
                                TraceArgument(trace_.Intern("phase"), trace_.Intern("forward"))};
  const TraceSpanId two = trace_.AddSpan({track_, name_, name_, Ps(1), Ps(2)}, arguments);
  EXPECT_THAT(trace_.arguments(none), IsEmpty());
  ASSERT_EQ(trace_.arguments(two).size(), 2u);
  EXPECT_EQ(trace_.arguments(two)[0].number(), 7);
  EXPECT_FALSE(trace_.arguments(two)[0].is_text());
  EXPECT_TRUE(trace_.arguments(two)[1].is_text());
  EXPECT_EQ(trace_.text(trace_.arguments(two)[1].text()), "forward");
}

TEST_F(TraceTest, SpansAreVisitedTrackByTrackInOrderOfTime) {
  Add(other_, 0, 5);
  Add(track_, 10, 20);
  Add(track_, 0, 10);
  EXPECT_THAT(Walk(), ElementsAre("2<", "2>", "1<", "1>", "0<", "0>"));
}

// 0 |----------|        1 starts with it, 2 ends with it, 3 takes no time at its end.
// 1 |---|
// 2     |------|
TEST_F(TraceTest, InnerSpansEndBeforeOuterOnes) {
  Add(track_, 0, 10);
  Add(track_, 0, 3);
  Add(track_, 3, 10);
  Add(track_, 10, 10);
  EXPECT_THAT(Walk(), ElementsAre("0<", "1<", "1>", "2<", "2>", "0>", "3<", "3>"));
}

TEST_F(TraceTest, OverlapWithoutNestingIsAnErrorThatNamesBoth) {
  Add(track_, 0, 10);
  Add(track_, 9, 11);
  EXPECT_THAT(Walk().back(), HasSubstr("track \"track\": \"work\" (9 to 11 ps) overlaps \"work\" "
                                       "(0 to 10 ps); spans of a track must nest"));
}

TEST_F(TraceTest, FlowsAreFoundFromBothEnds) {
  const TraceSpanId a = Add(track_, 0, 1);
  const TraceSpanId b = Add(track_, 1, 2);
  const TraceSpanId c = Add(track_, 2, 3);
  trace_.AddFlow(c, a);
  trace_.AddFlow(a, b);
  trace_.AddFlow(a, c);
  const FlowIndex index(trace_);
  EXPECT_THAT(index.from(a), ElementsAre(1u, 2u));
  EXPECT_THAT(index.to(a), ElementsAre(0u));
  EXPECT_THAT(index.from(b), IsEmpty());
  EXPECT_THAT(index.to(b), ElementsAre(1u));
  EXPECT_THAT(index.to(c), ElementsAre(2u));
}

TEST_F(TraceTest, MistakesOfTheCallerAreCaught) {
  EXPECT_DEATH(Add(track_, 2, 1), "work: 2 to 1");
  EXPECT_DEATH(Add(TraceTrackId(9), 0, 1), "track");
  EXPECT_DEATH(trace_.AddTrack(TraceProcessId(9), "lost"), "lost");
  const TraceSpanId span = Add(track_, 0, 1);
  EXPECT_DEATH(trace_.AddFlow(span, span), "two ends");
  const TraceCounterId counter = trace_.AddCounter(process_, "memory", TraceUnit::kBytes);
  trace_.AddSample(counter, Ps(5), 1);
  EXPECT_DEATH(trace_.AddSample(counter, Ps(4), 1), "memory: samples are in order of time");
}

}  // namespace
}  // namespace stepcast
