#include "profiles/import/recording_profile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "profiles/recording/kineto.h"
#include "profiles/recording/published_traces.h"
#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

const Catalogue& Machines() {
  static const auto* catalogue =
      new Catalogue(Catalogue::Load(DefaultCatalogueDirectory()).value());
  return *catalogue;
}

/// "30 aten::mm: why", "6 matrix products, as 2 rows".
std::vector<std::string> Texts(const std::vector<ImportCount>& counts) {
  std::vector<std::string> texts;
  for (const ImportCount& count : counts) {
    texts.push_back(std::to_string(count.count) + " " + count.what +
                    (count.why.empty() ? "" : ": " + count.why));
  }
  return texts;
}

constexpr std::uint32_t kComputeStream = 7;
constexpr std::uint32_t kNcclStream = 20;
constexpr std::int64_t kUs = 1000;

/// A process with one thread and an H100. Times are in microseconds.
class RecordingProfileTest : public testing::Test {
 protected:
  RecordingProfileTest() : texts_(recording_) {
    recording_.file = "trace.json";
    recording_.tool = "Kineto";
    recording_.processes = {1};
    recording_.threads.emplace_back();
    RecordedDevice device;
    device.name = "NVIDIA H100 80GB HBM3";
    recording_.devices.push_back(device);
  }

  void Operator(std::int64_t start, std::int64_t end, std::string_view name,
                std::string_view shapes = "", std::string_view types = "") {
    RecordedRange range;
    range.span = {start * kUs, end * kUs};
    range.name = texts_.Intern(name);
    range.shapes = texts_.Intern(shapes);
    range.types = texts_.Intern(types);
    recording_.ranges.push_back(range);
  }
  /// A call of 2 us at `call`, and its kernel.
  RecordedActivity& Launch(std::int64_t call, std::int64_t start, std::int64_t end,
                           std::string_view name, std::uint32_t stream = kComputeStream) {
    RecordedCall of;
    of.kind = RecordedCall::Kind::kLaunch;
    of.span = {call * kUs, (call + 2) * kUs};
    of.name = texts_.Intern("cudaLaunchKernel");
    of.correlation = ++correlation_;
    recording_.calls.push_back(of);
    RecordedActivity activity;
    activity.nccl = NcclKernelOf(name);
    activity.kind =
        activity.nccl == NcclKernel::kNone ? ActivityKind::kKernel : ActivityKind::kCollective;
    activity.stream = stream;
    activity.span = {start * kUs, end * kUs};
    activity.name = texts_.Intern(name);
    activity.correlation = correlation_;
    recording_.activities.push_back(activity);
    return recording_.activities.back();
  }
  /// A product of 8 x 32 and 32 x `n`, which takes `length` from 20 us after `start` on.
  void Product(std::int64_t start, std::int64_t length, std::int64_t n = 64) {
    Operator(start, start + 10, "aten::mm", "[[8,32],[32," + std::to_string(n) + "]]",
             R"(["c10::BFloat16","c10::BFloat16"])");
    Launch(start + 1, start + 20, start + 20 + length, "ampere_bf16_s16816gemm_bf16_64x64_tn");
  }
  void Collective(std::int64_t start, std::int64_t length, std::string_view kernel,
                  RecordedCollective collective, std::string_view name,
                  std::string_view ranks = "") {
    collective.name = texts_.Intern(name);
    collective.type = texts_.Intern("BFloat16");
    collective.group_ranks = texts_.Intern(ranks);
    recording_.collectives.push_back(collective);
    Launch(start, start + 5, start + 5 + length, kernel, kNcclStream).collective =
        static_cast<std::uint32_t>(recording_.collectives.size() - 1);
  }

  Result<ImportedProfile> Import(const RecordingProfileOptions& options = {}) {
    FinishRecording(recording_);
    RecordingProfileOptions given = options;
    given.licence = "Apache-2.0";
    return ProfileOf(recording_, Machines(), given);
  }
  /// Of a kind; what is written is read as a profile first.
  std::vector<std::string> Rows(const Result<ImportedProfile>& imported, TableKind kind) {
    EXPECT_TRUE(imported.has_value()) << imported.error().message;
    if (!imported) return {};
    const auto tables = ParseTables(ProfileText(imported->groups, "a test"), "x.profile");
    EXPECT_TRUE(tables.has_value()) << tables.error().message;
    for (const ProfileGroup& group : imported->groups) {
      EXPECT_EQ(group.provenance.device, "h100-sxm5-80gb");
      if (group.provenance.kind == kind) return group.rows;
    }
    return {};
  }

  Recording recording_;
  TextTable texts_;
  std::uint32_t correlation_ = 0;
};

TEST_F(RecordingProfileTest, ProductsOfTheSameShapeAreOneRowWithTheirMedian) {
  Product(0, 10);
  Product(100, 30);
  Product(200, 12);
  Product(300, 5, 128);
  Operator(400, 410, "aten::relu", "[[8,64]]", R"(["c10::BFloat16"])");
  Launch(401, 420, 423, "relu");
  Operator(500, 510, "aten::cudnn_convolution");
  Launch(501, 520, 523, "convolve");
  Launch(601, 620, 623, "of_no_operator");
  const auto imported = Import();
  EXPECT_THAT(Rows(imported, TableKind::kGemm),
              ElementsAre("bf16,TN,8,128,32,1,5.000", "bf16,TN,8,64,32,1,12.000"));
  EXPECT_THAT(Rows(imported, TableKind::kOperator),
              ElementsAre("bf16,relu,eager,fwd,8,64,0,3.000"));
  EXPECT_THAT(Texts(imported->taken),
              ElementsAre("4 matrix products, as 2 rows", "1 operators bound by memory, as 1 row"));
  EXPECT_THAT(
      Texts(imported->left),
      ElementsAre("1 kernels, copies and fills: no operator that was recorded launched them",
                  "1 other operators: profiles have no row for them",
                  "0 steps: no annotation ProfilerStep#N: the profiler had no schedule"));
}

// Only the innermost operator launches; the one around it tells that a weight was transposed.
TEST_F(RecordingProfileTest, TheOperatorAroundTellsWhatTheInnerDoesNot) {
  Operator(0, 50, "aten::linear");
  Operator(10, 40, "aten::mm", "[[8,32],[32,64]]", R"(["c10::BFloat16","c10::BFloat16"])");
  Launch(20, 60, 70, "nvjet_hsh_64x8_64x16_4x1_v_bz_TNT");
  Operator(100, 140, "aten::mm", "[[8,32],[32,16]]", R"(["c10::BFloat16","c10::BFloat16"])");
  Launch(120, 160, 170, "nvjet_hsh_64x8_64x16_4x1_v_bz_TNT");
  const auto imported = Import();
  EXPECT_THAT(Rows(imported, TableKind::kGemm), ElementsAre("bf16,TN,8,64,32,1,10.000"));
  EXPECT_THAT(Texts(imported->left),
              Contains("1 aten::mm: nothing says how their operands lie in memory"));
}

//   compute    |mm 100|         |mm 100|   |mm 100|
//   nccl           |all-reduce 90|               |..
TEST_F(RecordingProfileTest, WhatRanBesideOthersIsLeft) {
  Product(0, 100);    // 20 to 120.
  Product(200, 40);   // 220 to 260.
  Product(300, 100);  // 320 to 420.
  RecordedCollective collective;
  collective.group_size = 8;
  Collective(80, 90, "ncclDevKernel_AllReduce_Sum_f32_RING_LL(x)", collective, "allreduce");
  Collective(414, 90, "ncclDevKernel_AllReduce_Sum_f32_RING_LL(x)", collective, "allreduce");
  const auto imported = Import();
  EXPECT_THAT(Rows(imported, TableKind::kGemm), ElementsAre("bf16,TN,8,64,32,1,40.000"));
  EXPECT_THAT(Texts(imported->left),
              Contains("2 aten::mm: something else ran on the device at the same time"));
}

TEST_F(RecordingProfileTest, TheShortestCollectiveOfASizeCounts) {
  recording_.nccl_version = "2.21.5";
  RecordedCollective reduce;
  reduce.elements_in = 1000;
  reduce.elements_out = 1000;
  reduce.group_size = 4;
  static constexpr const char* kReduce = "ncclDevKernel_AllReduce_Sum_bf16_RING_LL(x)";
  Collective(0, 90, kReduce, reduce, "allreduce", "[0,1,2,3]");
  Collective(200, 60, kReduce, reduce, "allreduce", "[0,1,2,3]");
  Collective(300, 80, kReduce, reduce, "allreduce", "[0,1,2,3]");
  Collective(400, 70, kReduce, reduce, "allreduce", "[4,5,8,9]");
  RecordedCollective gather;
  gather.elements_in = 100;
  gather.elements_out = 400;
  gather.group_size = 4;
  Collective(600, 50, "ncclDevKernel_AllGather_RING_LL(x)", gather, "_allgather_base",
             "[0,8,16,24]");
  std::swap(gather.elements_in, gather.elements_out);
  Collective(700, 40, "ncclDevKernel_ReduceScatter_Sum_bf16_RING_LL(x)", gather,
             "_reduce_scatter_base", "[0,8,16,24]");
  Collective(800, 30, "ncclDevKernel_SendRecv(x)", gather, "all_to_all", "[0,8,16,24]");
  Collective(900, 30, "ncclDevKernel_SendRecv(x)", gather, "send", "[0,8,16,24]");
  Collective(1000, 30, "ncclDevKernel_SendRecv(x)", gather, "allreduce", "[0,8,16,24]");
  Collective(1100, 30, kReduce, reduce, "allreduce");
  Launch(1200, 1205, 1210, kReduce, kNcclStream);
  RecordingProfileOptions options;
  options.gpus_of_node = 8;
  options.fabric = "NVLink 4";
  const auto imported = Import(options);
  EXPECT_THAT(Rows(imported, TableKind::kCollective),
              ElementsAre("all_reduce,4,1,2000,60.000", "all_reduce,4,2,2000,70.000",
                          "all_gather,4,4,800,50.000", "reduce_scatter,4,4,800,40.000",
                          "alltoall,4,4,800,30.000"));
  const Provenance& provenance = imported->groups.front().provenance;
  EXPECT_EQ(provenance.software, "NCCL 2.21.5");
  EXPECT_EQ(provenance.fabric, "NVLink 4");
  EXPECT_THAT(provenance.method, HasSubstr("share a node of 8 GPUs"));
  EXPECT_THAT(Texts(imported->taken), Contains("7 collectives, as 5 rows"));
  const auto left = Texts(imported->left);
  EXPECT_THAT(left, Contains("1 collectives send: profiles have no row for them"));
  EXPECT_THAT(left, Contains("1 collectives allreduce: the kernel is that of another collective"));
  EXPECT_THAT(left, Contains("1 collectives allreduce: nothing says on how many nodes their ranks "
                             "are (--gpus-per-node)"));
  EXPECT_THAT(left, Contains("1 collectives: nothing says what they moved (record_shapes=True)"));
}

TEST_F(RecordingProfileTest, NodesAreCountedByTheGpusThatTheTraceLists) {
  RecordedCollective reduce;
  reduce.elements_in = 1000;
  reduce.group_size = 2;
  Collective(0, 90, "ncclDevKernel_AllReduce_Sum_bf16_RING_LL(x)", reduce, "allreduce", "[0,2]");
  // One GPU is what a launcher shows to each process: it says nothing of the node.
  EXPECT_THAT(Import().error().message, HasSubstr("on how many nodes"));
  recording_.devices.push_back(recording_.devices.front());
  recording_.devices.back().number = 1;
  EXPECT_THAT(Rows(Import(), TableKind::kCollective), ElementsAre("all_reduce,2,2,2000,90.000"));
  recording_.world_size = 2;
  EXPECT_THAT(Rows(Import(), TableKind::kCollective), ElementsAre("all_reduce,2,1,2000,90.000"));
}

// Twelve launches 10 us apart, each of a kernel of 4 us that starts 6 us after it; the thread waits
// for the device before the seventh.
TEST_F(RecordingProfileTest, LaunchesAndTheStepAreMedians) {
  for (std::int64_t i = 0; i < 12; ++i) {
    const std::int64_t start = i * 10 + (i < 6 ? 0 : 5000);
    Launch(start, start + 6, start + 10 - 1, "k");
  }
  RecordedCall wait;
  wait.kind = RecordedCall::Kind::kDeviceSynchronize;
  wait.span = {100 * kUs, 5000 * kUs};
  recording_.calls.push_back(wait);
  for (const auto& [start, end] : {std::pair(0, 70), std::pair(80, 230), std::pair(240, 330)}) {
    Operator(start, end, "ProfilerStep#" + std::to_string(start));
    recording_.ranges.back().kind = RecordedRange::Kind::kAnnotation;
  }
  const auto imported = Import();
  EXPECT_THAT(Rows(imported, TableKind::kLaunch),
              ElementsAre("traced_kernel_launch_host,2.000", "traced_launch_to_launch,10.000",
                          "traced_launch_to_start,6.000", "traced_step,90.000"));
  EXPECT_THAT(Texts(imported->taken), ElementsAre("12 traced_kernel_launch_host, median 2.000 us",
                                                  "10 traced_launch_to_launch, median 10.000 us",
                                                  "11 traced_launch_to_start, median 6.000 us",
                                                  "3 steps, median 0.090 ms"));
  // Python frames slow the host, so that nothing is said of it; the step is what it was.
  recording_.with_stack = true;
  const auto slowed = Import();
  EXPECT_THAT(Rows(slowed, TableKind::kLaunch), ElementsAre("traced_step,90.000"));
  EXPECT_THAT(Texts(slowed->left),
              Contains("12 launches of kernels: frames of Python were recorded (with_stack), which "
                       "slows them"));
}

TEST_F(RecordingProfileTest, ShortTimesOfWholeMicrosecondsAreLeft) {
  Product(0, 4);
  Product(100, 5, 128);
  recording_.whole_microseconds = true;
  const auto imported = Import();
  EXPECT_THAT(Rows(imported, TableKind::kGemm), ElementsAre("bf16,TN,8,128,32,1,5.000"));
  EXPECT_THAT(Texts(imported->left),
              Contains("1 aten::mm: shorter than 5 us, in a trace of whole microseconds"));
  EXPECT_EQ(imported->groups.front().provenance.note, "times are whole microseconds");
}

TEST_F(RecordingProfileTest, TheDeviceIsKnownOrAsked) {
  Product(0, 10);
  const auto complaint = [&] { return Import().error().message; };
  recording_.devices[0].name = "NVIDIA Z9000";
  EXPECT_EQ(complaint(),
            "trace.json: it ran on \"NVIDIA Z9000\", which is no device of the catalogue; "
            "give --device NAME");
  recording_.devices[0].name = "";
  EXPECT_EQ(complaint(), "trace.json: nothing says which GPU it ran on; give --device NAME");
  RecordingProfileOptions options;
  options.device = "h100-sxm5-80gb";
  EXPECT_EQ(Rows(Import(options), TableKind::kGemm).size(), 1);
  options.device = "h1000";
  EXPECT_THAT(Import(options).error().message, HasSubstr("h1000"));
}

TEST_F(RecordingProfileTest, WithoutAnyRowItSaysWhy) {
  Operator(0, 10, "aten::mm");
  Launch(1, 20, 30, "ampere_bf16_s16816gemm_bf16_64x64_tn");
  EXPECT_EQ(Import().error().message,
            "trace.json: no row can be taken (1 aten::mm: their shapes were not recorded "
            "(record_shapes=True); 0 steps: no annotation ProfilerStep#N: the profiler had no "
            "schedule)");
}

TEST_F(RecordingProfileTest, TheExampleOfTheDocumentationHasARowOfEachKind) {
  const auto recording = ReadKinetoTrace("profiles/recording/testdata/two_steps.json");
  ASSERT_TRUE(recording.has_value()) << recording.error().message;
  const auto imported = ProfileOf(*recording, Machines(), {.licence = "Apache-2.0"});
  EXPECT_THAT(Rows(imported, TableKind::kGemm),
              ElementsAre("bf16,NN,8192,4096,4096,1,399.25", "bf16,NT,4096,4096,8192,1,416.00",
                          "bf16,TN,8192,4096,4096,1,402.62"));
  EXPECT_THAT(Rows(imported, TableKind::kOperator),
              ElementsAre("bf16,relu,eager,bwd,8192,4096,0,76.750",
                          "bf16,relu,eager,fwd,8192,4096,0,53.000"));
  EXPECT_THAT(Rows(imported, TableKind::kCollective),
              ElementsAre("all_reduce,8,1,33562624,151.25"));
  EXPECT_THAT(Rows(imported, TableKind::kLaunch), Contains("traced_step,1820.50"));
}

// A published trace of VGG-13 on an H100, whose classifier has three linear layers of 512 samples,
// each with one kernel forward and two backward (the first layer's input has a gradient too). Times
// are those of the kernels in the file, read by hand; that of 365 us has a fill of 1 us before it.
TEST_F(RecordingProfileTest, ProductsOfAPublishedTraceAreThoseOfItsLayers) {
  const std::string path = PublishedTrace("triosim_h100_vgg13.json.gz");
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "not checked: there is no " << path;
  const auto recording = ReadKinetoTrace(path);
  ASSERT_TRUE(recording.has_value()) << recording.error().message;
  const auto imported = ProfileOf(*recording, Machines(), {.licence = "none"});
  EXPECT_THAT(Rows(imported, TableKind::kGemm),
              ElementsAre("fp32,NN,512,25088,4096,1,1929.00", "fp32,NN,512,4096,1000,1,89.000",
                          "fp32,NN,512,4096,4096,1,366.00", "fp32,NT,1000,4096,512,1,88.000",
                          "fp32,NT,4096,25088,512,1,2031.00", "fp32,NT,4096,4096,512,1,346.00",
                          "fp32,TN,512,1000,4096,1,164.00", "fp32,TN,512,4096,25088,1,2020.00",
                          "fp32,TN,512,4096,4096,1,350.00"));
}

}  // namespace
}  // namespace stepcast
