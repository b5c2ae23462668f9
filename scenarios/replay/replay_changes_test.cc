#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scenarios/replay/changes.h"
#include "scenarios/replay/report.h"

namespace stepcast {
namespace {

using testing::HasSubstr;

constexpr char kProduct[] = "ampere_sgemm_128x64_nn";
constexpr char kAdd[] = "void at::native::vectorized_elementwise_kernel<4, add>(int)";
constexpr char kFloats[] = "void at::native::vectorized_elementwise_kernel<4, add<float>>(int)";
constexpr char kReduce[] = "ncclKernel_AllReduce_RING_LL_Sum_float(ncclWorkElem)";

/// One thread that launches every 10 us what then takes `length` on its stream, 5 us after the call
/// at least; and at the end waits for all.
class RecordingMaker {
 public:
  RecordingMaker() {
    recording_.file = "made.json";
    recording_.tool = "Kineto";
    recording_.processes = {1};
    recording_.threads.resize(1);
    recording_.world_size = 1;
    recording_.devices.push_back({0, "NVIDIA A100-SXM4-80GB", 0, 0});
  }

  RecordingMaker& Launch(std::string_view name, std::int64_t length_us, std::uint32_t stream = 7,
                         std::int64_t elements = 0) {
    const auto correlation = static_cast<std::uint32_t>(recording_.calls.size() + 1);
    Call(RecordedCall::Kind::kLaunch, now_, now_ + 4);
    RecordedActivity activity;
    activity.name = texts_.Intern(name);
    activity.nccl = NcclKernelOf(name);
    activity.kind =
        activity.nccl == NcclKernel::kNone ? ActivityKind::kKernel : ActivityKind::kCollective;
    activity.stream = stream;
    activity.correlation = correlation;
    const std::int64_t start = std::max(now_ + 5, free_[stream]);
    activity.span = {start * 1000, (start + length_us) * 1000};
    if (elements > 0) {
      activity.collective = static_cast<std::uint32_t>(recording_.collectives.size());
      RecordedCollective collective;
      collective.type = texts_.Intern("Float");
      collective.elements_in = elements;
      collective.elements_out = elements;
      recording_.collectives.push_back(collective);
    }
    recording_.activities.push_back(activity);
    free_[stream] = start + length_us;
    now_ += 10;
    return *this;
  }
  /// The thread waits for all that was launched.
  RecordingMaker& Wait() {
    std::int64_t end = now_;
    for (const auto& [stream, free] : free_) end = std::max(end, free);
    Call(RecordedCall::Kind::kDeviceSynchronize, now_, end + 2);
    now_ = end + 2;
    return *this;
  }
  /// All that is launched from now on is of the optimizer, until the end.
  RecordingMaker& Optimizer() {
    optimizer_since_ = now_;
    return *this;
  }
  Recording Finished() {
    Wait();
    if (optimizer_since_ >= 0) {
      RecordedRange range;
      range.kind = RecordedRange::Kind::kAnnotation;
      range.span = {optimizer_since_ * 1000, now_ * 1000};
      range.name = texts_.Intern("Optimizer.step#Adam.step");
      recording_.ranges.push_back(range);
    }
    FinishRecording(recording_);
    return std::move(recording_);
  }

 private:
  void Call(RecordedCall::Kind kind, std::int64_t start, std::int64_t end) {
    RecordedCall call;
    call.kind = kind;
    call.span = {start * 1000, end * 1000};
    call.correlation = static_cast<std::uint32_t>(recording_.calls.size() + 1);
    recording_.calls.push_back(call);
  }

  Recording recording_;
  TextTable texts_{recording_};
  std::int64_t now_ = 0;
  std::int64_t optimizer_since_ = -1;
  std::map<std::uint32_t, std::int64_t> free_;
};

/// The catalogue and profiles that ship.
const FindReplayDevice& Devices() {
  static const Environment kEnvironment = *Environment::Load();
  static const FindReplayDevice kFind = ReplayDevicesOf(kEnvironment);
  return kFind;
}

ReplayReport Report(const Recording& recording, const std::vector<std::string>& changes) {
  ReplayRequest request;
  request.find_device = Devices();
  for (const std::string& text : changes) {
    const auto change = ParseReplayChange(text);
    EXPECT_TRUE(change) << change.error().message;
    request.changes.push_back(*change);
  }
  const auto report = ReplayAndChange({&recording, 1}, request);
  EXPECT_TRUE(report) << report.error().message;
  return *report;
}

double StepUs(const Recording& recording, const std::vector<std::string>& changes) {
  const ReplayReport report = Report(recording, changes);
  EXPECT_EQ(report.error, 0);
  return (report.joint ? *report.joint : report.changes.front()).step.seconds() * 1e6;
}

TEST(ReplayChangesTest, KernelsByTheirNames) {
  const auto class_of = [](const char* name) {
    const Recording recording = RecordingMaker().Launch(name, 1).Finished();
    return ClassOf(recording, recording.activities.front());
  };
  EXPECT_EQ(class_of(kProduct), KernelClass::kMatrix);
  EXPECT_EQ(class_of("sm80_xmma_wgrad_implicit_gemm_tf32f32_tf32f32_f32"), KernelClass::kMatrix);
  EXPECT_EQ(class_of("void pytorch_flash::flash_fwd_kernel<Flash_fwd>"), KernelClass::kMatrix);
  EXPECT_EQ(class_of("void cublasLt::splitKreduce_kernel<32, 16>"), KernelClass::kMemoryBound);
  EXPECT_EQ(class_of("sm90_xmma_wgrad_indexed_implicit_gemm_f32f32"), KernelClass::kMatrix);
  EXPECT_EQ(class_of("void at::native::indexSelectLargeIndex<float>"), KernelClass::kMemoryBound);
  EXPECT_EQ(class_of(kAdd), KernelClass::kMemoryBound);
  EXPECT_EQ(class_of(kReduce), KernelClass::kCollective);
  EXPECT_EQ(class_of("my_own_kernel"), KernelClass::kOther);
  EXPECT_EQ(MatrixTypeOf(kProduct), DType::kFp32);
  EXPECT_EQ(MatrixTypeOf("ampere_bf16_s16816gemm_bf16_128x64"), DType::kBf16);
  EXPECT_EQ(MatrixTypeOf("ampere_fp16_s16816gemm_fp16_128x64"), DType::kFp16);
  EXPECT_EQ(MatrixTypeOf("sm80_xmma_gemm_f32f32_tf32f32_f32"), DType::kTf32);
  EXPECT_EQ(MatrixTypeOf("nvjet_tst_128x256"), std::nullopt);
  EXPECT_EQ(MatrixTypeOf("sm90_xmma_gemm_e4m3bf16_e4m3f32_f32_tn_n"), DType::kFp8);
  EXPECT_EQ(MatrixTypeOf("turing_fp16_s1688gemm_fp16_64x64"), DType::kFp16);
  EXPECT_EQ(MatrixTypeOf("cutlass_75_tensorop_f16_s1688gemm_f16_64x64"), DType::kFp16);
  EXPECT_EQ(MatrixTypeOf("cutlass_80_tensorop_s1688gemm_256x128"), DType::kTf32);
  EXPECT_EQ(class_of("triton_poi_fused__scaled_dot_product_flash_attention_0"),
            KernelClass::kMemoryBound);
}

TEST(ReplayChangesTest, FasterCollectivesKeepTheirLatency) {
  // 20 us and 10 ns an element: twice as fast 20 + 5.
  const Recording recording =
      RecordingMaker().Launch(kReduce, 30, 20, 1000).Launch(kReduce, 120, 20, 10000).Finished();
  // 5 + 30 + 120 + 2, and with 25 and 70.
  EXPECT_DOUBLE_EQ(StepUs(recording, {"host=1"}), 157);
  EXPECT_NEAR(StepUs(recording, {"collectives=2"}), 5 + 25 + 70 + 2, 0.01);
  const Recording unsized = RecordingMaker().Launch(kReduce, 30, 20).Finished();
  EXPECT_NEAR(StepUs(unsized, {"collectives=2"}), 5 + 15 + 2, 0.01);
  EXPECT_THAT(Report(unsized, {"collectives=2"}).changes.front().applied.notes.front(),
              HasSubstr("their whole time is divided"));
}

TEST(ReplayChangesTest, ProductsInSixteenBitsAreFasterAsMeasured) {
  const Recording recording = RecordingMaker().Launch(kProduct, 4000).Finished();
  const double step = StepUs(recording, {"precision=bf16"});
  // A100: 19.5 TFLOP/s and 312. What products reach of it is by the measured rows.
  EXPECT_LT(step, 4007.0 / 5);
  EXPECT_GT(step, 4007.0 / 17);
  const Recording halved = RecordingMaker().Launch(kFloats, 400).Launch(kFloats, 20).Finished();
  EXPECT_DOUBLE_EQ(StepUs(halved, {"precision=bf16"}), 5 + 200 + 20 + 2);
  // What is in 16 bits, or of a type that nothing says, stays.
  const Recording stays = RecordingMaker()
                              .Launch("vectorized_elementwise_kernel<c10::BFloat16>", 400)
                              .Launch(kAdd, 400)
                              .Launch("ncclDevKernel_AllReduce_Sum_bf16_RING_LL", 100)
                              .Launch("ampere_bf16_s16816gemm_bf16_128x64", 100)
                              .Finished();
  EXPECT_EQ(Report(stays, {"precision=bf16"}).changes.front().applied.instructions, 0);
}

TEST(ReplayChangesTest, AnotherDeviceHasItsOwnRates) {
  const Recording recording = RecordingMaker().Launch(kAdd, 400).Finished();
  const ReplayDevice from = *Devices()("a100-sxm4-80gb");
  const ReplayDevice to = *Devices()("h100-sxm5-80gb");
  EXPECT_NEAR(StepUs(recording, {"device=h100-sxm5-80gb"}),
              5 + 400 * (from.spec.memory / to.spec.memory) + 2, 0.01);
  ReplayRequest request;
  request.find_device = Devices();
  request.changes = {*ParseReplayChange("device=h100")};
  Recording unnamed = recording;
  unnamed.devices.clear();
  request.changes = {*ParseReplayChange("device=h100-sxm5-80gb")};
  EXPECT_THAT(ReplayAndChange({&unnamed, 1}, request).error().message, HasSubstr("--device"));
}

TEST(ReplayChangesTest, TypeAndDeviceGoTogetherInAnyOrder) {
  const Recording recording = RecordingMaker().Launch(kProduct, 20000).Finished();
  const std::string type = "precision=bf16";
  const std::string device = "device=h100-sxm5-80gb";
  const double one = StepUs(recording, {type, device});
  const double other = StepUs(recording, {device, type});
  EXPECT_NEAR(one / other, 1, 0.05);
  EXPECT_LT(one, StepUs(recording, {type}));
  EXPECT_LT(one, StepUs(recording, {device}));
  ReplayRequest request;
  request.find_device = Devices();
  request.changes = {*ParseReplayChange(type), *ParseReplayChange("precision=fp16")};
  EXPECT_THAT(ReplayAndChange({&recording, 1}, request).error().message,
              HasSubstr("wanted one of them"));
  request.changes.clear();
  request.options.step_prefix = "Foo";
  EXPECT_THAT(ReplayAndChange({&recording, 1}, request).error().message,
              HasSubstr("--steps: no annotation begins with \"Foo\""));
}

TEST(ReplayChangesTest, CollectivesThatWaitAreNoLatency) {
  // The small one takes longer than the large one.
  const Recording recording =
      RecordingMaker().Launch(kReduce, 200, 20, 10).Launch(kReduce, 100, 20, 10'000'000).Finished();
  EXPECT_NEAR(StepUs(recording, {"collectives=10"}), 5 + 20 + 10 + 2, 0.01);
}

TEST(ReplayChangesTest, FusedKernelsAreLaunchedOnce) {
  // The host holds them up: calls at 0, 10, 20 and 30, each kernel 1 us.
  const Recording recording = RecordingMaker()
                                  .Launch(kAdd, 1)
                                  .Launch(kAdd, 1)
                                  .Launch(kAdd, 1)
                                  .Launch(kProduct, 1)
                                  .Finished();
  EXPECT_DOUBLE_EQ(StepUs(recording, {"host=1"}), 42);
  // Two calls of 4 us are gone, but not what the host did between them.
  EXPECT_DOUBLE_EQ(StepUs(recording, {"fuse-elementwise"}), 34);
  EXPECT_DOUBLE_EQ(StepUs(recording, {"fuse-optimizer"}), 42);
  const Recording updates = RecordingMaker()
                                .Launch(kProduct, 1)
                                .Optimizer()
                                .Launch(kAdd, 1)
                                .Launch(kAdd, 1)
                                .Launch(kAdd, 1)
                                .Finished();
  EXPECT_DOUBLE_EQ(StepUs(updates, {"fuse-elementwise"}), 42);
  EXPECT_DOUBLE_EQ(StepUs(updates, {"fuse-optimizer"}), 34);
  // Nothing is fused over a wait.
  const Recording waits =
      RecordingMaker().Launch(kAdd, 1).Wait().Launch(kAdd, 1).Wait().Launch(kAdd, 1).Finished();
  EXPECT_EQ(Report(waits, {"fuse-elementwise"}).changes.front().applied.instructions, 0);
}

TEST(ReplayChangesTest, GraphsHostAndKernels) {
  const Recording recording =
      RecordingMaker().Launch(kProduct, 20).Launch(kAdd, 1).Launch(kAdd, 1).Finished();
  // Kernels 5..25, 25..26, 26..27; the host goes on at 30.
  EXPECT_DOUBLE_EQ(StepUs(recording, {"host=1"}), 32);
  EXPECT_DOUBLE_EQ(StepUs(recording, {"kernel=sgemm:2"}), 32);
  EXPECT_DOUBLE_EQ(StepUs(recording, {"kernel=sgemm:0.5"}), 5 + 40 + 2 + 2);
  EXPECT_LT(StepUs(recording, {"cuda-graphs"}), 32);
  EXPECT_LT(StepUs(recording, {"host=2"}), 32);
  EXPECT_DOUBLE_EQ(StepUs(recording, {"kernel=sgemm:0.5", "kernel=add:0.5"}), 5 + 40 + 4 + 2);
  ReplayRequest request;
  request.changes = {*ParseReplayChange("kernel=absent:2")};
  EXPECT_THAT(ReplayAndChange({&recording, 1}, request).error().message,
              HasSubstr("no kernel or operator of the recording has \"absent\""));
}

TEST(ReplayChangesTest, HiddenCollectivesHoldNothingUp) {
  RecordingMaker maker;
  maker.Launch(kProduct, 10).Launch(kReduce, 100, 20, 1000).Launch(kAdd, 5);
  Recording recording = maker.Finished();
  // The second kernel waits for the collective, as an event says.
  RecordedActivity& last = *std::ranges::find_if(
      recording.activities,
      [&](const RecordedActivity& a) { return recording.text(a.name) == kAdd; });
  last.span = {120'000, 125'000};
  recording.calls.back().span.end_ns = 127'000;
  for (const auto& [kind, correlation, at] :
       std::initializer_list<std::tuple<RecordedCall::Kind, std::uint32_t, std::int64_t>>{
           {RecordedCall::Kind::kEventRecord, 8, 15'000},
           {RecordedCall::Kind::kStreamWaitEvent, 9, 16'000}}) {
    RecordedCall call;
    call.kind = kind;
    call.correlation = correlation;
    call.span = {at, at + 500};
    recording.calls.push_back(call);
  }
  RecordedWait wait;
  wait.kind = RecordedWait::Kind::kStreamWaitsForEvent;
  wait.stream = 7;
  wait.correlation = 9;
  wait.event_stream = 20;
  wait.event_correlation = 8;
  recording.waits.push_back(wait);
  FinishRecording(recording);
  EXPECT_DOUBLE_EQ(StepUs(recording, {"collectives=1"}), 127);
  // The host still waits for the collective itself, from 15 to 115.
  const double hidden = StepUs(recording, {"hide-collectives"});
  EXPECT_LT(hidden, 119);
  EXPECT_GE(hidden, 115);
  const ReplayReport report = Report(recording, {"hide-collectives", "collectives=10"});
  EXPECT_LE(report.joint->step, report.changes.front().step);
  EXPECT_LT(report.joint->step, report.changes.back().step);
}

TEST(ReplayChangesTest, PartsOfTheBreakdownAddUp) {
  const Recording recording =
      RecordingMaker().Launch(kProduct, 30).Launch(kReduce, 50, 20).Launch(kAdd, 5).Finished();
  // Product 5..35, collective 15..65, addition 35..40, end 67.
  const ReplayBreakdown breakdown = Report(recording, {"host=1"}).breakdown;
  EXPECT_EQ(breakdown.matrix, Duration::Microseconds(30));
  EXPECT_EQ(breakdown.memory_bound, Duration::Microseconds(5));
  EXPECT_EQ(breakdown.collective, Duration::Microseconds(25));
  EXPECT_EQ(breakdown.collective_whole, Duration::Microseconds(50));
  EXPECT_EQ(breakdown.idle, Duration::Microseconds(7));
  EXPECT_EQ(breakdown.whole, Duration::Microseconds(67));
}

TEST(ReplayChangesTest, TextsThatAreNoChange) {
  const auto error = [](std::string_view text) { return ParseReplayChange(text).error().message; };
  EXPECT_THAT(error("colectives=2"), HasSubstr("did you mean \"collectives\"?"));
  EXPECT_THAT(error("collectives"), HasSubstr("wanted collectives=FACTOR"));
  EXPECT_THAT(error("collectives=0"), HasSubstr("from 0.001"));
  EXPECT_THAT(error("host=nan"), HasSubstr("from 0.001"));
  EXPECT_THAT(error("cuda-graphs=1"), HasSubstr("wanted cuda-graphs without a value"));
  EXPECT_THAT(error("precision=int3"), HasSubstr("=bf16 or =fp16"));
  EXPECT_THAT(error("kernel=gemm"), HasSubstr("PART:FACTOR"));
  EXPECT_THAT(error("kernel=:2"), HasSubstr("PART:FACTOR"));
  EXPECT_THAT(error("device="), HasSubstr("GPU"));
  for (const ReplayChange& change : UsualReplayChanges()) EXPECT_FALSE(change.text.empty());
}

}  // namespace
}  // namespace stepcast
