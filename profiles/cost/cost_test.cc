// Costs of kernels, collectives and the host from tables made up here, where every expected value
// can be worked out.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "profiles/cost/cost_model.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// --- A device with round figures: 100 multiprocessors, 100 TFLOP/s in 16 bits, 1 TB/s.

DeviceSpec Device() {
  v1::Device device;
  device.set_name("round");
  device.set_multiprocessors(100);
  device.set_memory_bytes(80'000'000'000);
  device.set_memory_gigabytes_per_s(1000);
  const auto add = [&device](const char* dtype, double tflop_per_s) {
    v1::PeakRate& peak = *device.add_peak();
    peak.set_dtype(dtype);
    peak.set_tflop_per_s(tflop_per_s);
  };
  add("fp32", 10);
  add("fp16", 100);
  add("bf16", 100);
  const Result<DeviceSpec> spec = DeviceSpec::Create(device);
  EXPECT_TRUE(spec.has_value()) << spec.error().message;
  return *spec;
}

std::string Group(const std::string& kind, const std::string& source, const std::string& columns,
                  const std::string& rows) {
  return "[group]\nkind = " + kind + "\ndevice = round\nsource = " + source +
         "\nlicence = MIT\ncolumns = " + columns + "\n[rows]\n" + rows;
}

Tables ParseGroups(const std::string& groups) {
  const Result<Tables> tables = ParseTables("# stepcast profile 1\n" + groups, "round.profile");
  EXPECT_TRUE(tables.has_value()) << tables.error().message;
  return *tables;
}

Tables Parse(const std::string& kind, const std::string& columns, const std::string& rows) {
  return ParseGroups(Group(kind, "us/ours@1", columns, rows));
}

constexpr char kGemmColumns[] = "dtype,layout,m,n,k,batch,time_us";
Tables GemmTables(const std::string& rows) { return Parse("gemm", kGemmColumns, rows); }
Tables AttentionTables(const std::string& rows) {
  return Parse("attention",
               "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us",
               rows);
}

Op Gemm(std::int64_t m, std::int64_t n, std::int64_t k, std::int64_t batch = 1) {
  return Op::Gemm(DType::kBf16, GemmLayout::kTN, m, n, k, batch);
}

double Us(const Cost& cost) { return cost.time.microseconds(); }

// --- Devices.

TEST(DeviceSpecTest, SixteenBitTypesAndTf32FallBackToFp32) {
  v1::Device device;
  v1::PeakRate& peak = *device.add_peak();
  peak.set_dtype("fp32");
  peak.set_tflop_per_s(15);
  const Result<DeviceSpec> spec = DeviceSpec::Create(device);
  ASSERT_TRUE(spec.has_value());
  EXPECT_EQ(spec->peak_rate(DType::kTf32).teraflops_per_second(), 15);
  EXPECT_EQ(spec->peak_rate(DType::kBf16).teraflops_per_second(), 15);
  EXPECT_EQ(spec->peak_rate(DType::kFp8).teraflops_per_second(), 0);
}

// A device states the rate of its plain cores beside that of its tensor cores.
TEST(DeviceSpecTest, TheFastestUnitsOfATypeCount) {
  v1::Device device;
  for (const double rate : {15.0, 120.0, 30.0}) {
    v1::PeakRate& peak = *device.add_peak();
    peak.set_dtype("fp32");
    peak.set_tflop_per_s(rate);
  }
  EXPECT_EQ(DeviceSpec::Create(device)->peak_rate(DType::kFp32).teraflops_per_second(), 120);
}

TEST(DeviceSpecTest, ADeviceWithoutFp32IsRefused) {
  v1::Device device;
  device.set_name("odd");
  EXPECT_EQ(DeviceSpec::Create(device).error().message, "device odd: no peak rate for fp32");
  device.add_peak()->set_dtype("fp33");
  EXPECT_THAT(DeviceSpec::Create(device).error().message,
              HasSubstr("device odd: unknown data type \"fp33\""));
}

// --- Tiles. 1 TFLOP/s a multiprocessor: a tile of 128 x 256 and k = 1000 takes 65.536 us.

TEST(TileModelTest, TilesRunInWaves) {
  const auto waves = [](std::int64_t columns_of_tiles) {
    const Duration time = TileModelTime(Device(), Gemm(12800, 256 * columns_of_tiles, 1000));
    return (time.microseconds() - 2.0) / 65.536;
  };
  EXPECT_DOUBLE_EQ(waves(1), 1) << "100 tiles on 100 multiprocessors";
  EXPECT_DOUBLE_EQ(waves(2), 2);
  // 25 % more work than a full wave is no 1.25 waves; smaller tiles help a little.
  const Duration quarter = TileModelTime(Device(), Gemm(16000, 256, 1000));
  EXPECT_GT(quarter.microseconds() - 2.0, 1.25 * 65.536);
  EXPECT_LE(quarter.microseconds() - 2.0, 2 * 65.536);
}

TEST(TileModelTest, PartialTilesCostWholeOnes) {
  EXPECT_EQ(TileModelTime(Device(), Gemm(12700, 250, 1000)),
            TileModelTime(Device(), Gemm(12800, 256, 1000)));
}

// 10 products of 1280 x 256 are 100 tiles too.
TEST(TileModelTest, ABatchFillsTheDevice) {
  EXPECT_EQ(TileModelTime(Device(), Gemm(1280, 256, 1000, 10)),
            TileModelTime(Device(), Gemm(12800, 256, 1000)));
}

// Two tiles of 6553.6 us, each split over fifty idle multiprocessors.
TEST(TileModelTest, LongInnerDimensionsAreSplit) {
  const double split = TileModelTime(Device(), Gemm(256, 256, 100'000)).microseconds() - 2.0;
  EXPECT_NEAR(split, 6553.6 / 50, 1e-6);
}

// Reading 2 x 10^9 bytes of weights takes 2 ms whatever the arithmetic.
TEST(TileModelTest, MemoryBoundsThinProducts) {
  const double time = TileModelTime(Device(), Gemm(8, 32'000, 31'250)).microseconds();
  EXPECT_GE(time, 2000);
  EXPECT_LE(time, 2010);
}

// --- GEMM: measured rows.

// A grid of two by two by two with times of 1.1 to 1.8 times the model's.
Tables GemmGrid() {
  std::string rows;
  int i = 0;
  for (const int m : {1024, 4096}) {
    for (const int n : {1024, 4096}) {
      for (const int k : {1024, 4096}) {
        const double us = TileModelTime(Device(), Gemm(m, n, k)).microseconds() * (1.1 + 0.1 * i++);
        rows += "bf16,TN," + std::to_string(m) + "," + std::to_string(n) + "," + std::to_string(k) +
                ",1," + std::to_string(us) + "\n";
      }
    }
  }
  return GemmTables(rows);
}

TEST(GemmCostTest, AMeasuredShapeCostsWhatWasMeasured) {
  const Tables tables = GemmGrid();
  const GemmCost cost(Device(), tables);
  for (const GemmRow& row : tables.gemm) {
    const Cost answer = cost.Time(Gemm(row.m, row.n, row.k));
    EXPECT_EQ(answer.source, CostSource::kMeasured);
    EXPECT_NEAR(Us(answer) / row.time_us, 1, 1e-9);
  }
}

// Another layout, type or output takes about as long, but was not measured.
TEST(GemmCostTest, MeasuredMeansTheSameOperator) {
  const GemmCost cost(Device(), GemmGrid());
  Op op = Gemm(1024, 1024, 1024);
  const Duration measured = cost.Time(op).time;
  op.layout = GemmLayout::kNT;
  EXPECT_EQ(cost.Time(op).source, CostSource::kInterpolated);
  EXPECT_EQ(cost.Time(op).time, measured);
  op = Gemm(1024, 1024, 1024);
  op.dtype = DType::kFp16;
  EXPECT_EQ(cost.Time(op).source, CostSource::kInterpolated);
  op = Op::Gemm(DType::kBf16, GemmLayout::kTN, 1024, 1024, 1024, 1, /*accumulate=*/true);
  EXPECT_EQ(cost.Time(op).source, CostSource::kInterpolated);
  EXPECT_EQ(cost.Time(Gemm(512, 1024, 1024, 2)).source, CostSource::kInterpolated);
}

// Halfway in the logarithm, the ratio to the tile model is the geometric mean of the ends'.
TEST(GemmCostTest, BetweenRowsTheRatioToTheModelIsInterpolated) {
  const GemmCost cost(Device(), GemmGrid());
  const Op op = Gemm(2048, 1024, 1024);
  const Cost answer = cost.Time(op);
  EXPECT_EQ(answer.source, CostSource::kInterpolated);
  const double model = TileModelTime(Device(), op).microseconds();
  EXPECT_NEAR(Us(answer) / model, std::sqrt(1.1 * 1.5), 1e-5);
}

TEST(GemmCostTest, InterpolatedRatiosStayBetweenThoseMeasured) {
  const GemmCost cost(Device(), GemmGrid());
  for (std::int64_t m = 1024; m <= 4096; m += 96) {
    for (std::int64_t n = 1024; n <= 4096; n += 160) {
      const Op op = Gemm(m, n, 3000);
      const double ratio = cost.Time(op).time / TileModelTime(Device(), op);
      EXPECT_GE(ratio, 1.1);
      EXPECT_LE(ratio, 1.8);
    }
  }
}

// Beyond the grid the nearest ratio holds on, and the answer says that it is no interpolation.
TEST(GemmCostTest, OutsideTheGridItIsARoofline) {
  const GemmCost cost(Device(), GemmGrid());
  for (const Op& op : {Gemm(8192, 1024, 1024), Gemm(512, 1024, 1024)}) {
    EXPECT_EQ(cost.Time(op).source, CostSource::kRoofline);
  }
  const Op large = Gemm(65536, 65536, 65536);
  EXPECT_NEAR(cost.Time(large).time / TileModelTime(Device(), large), 1.8, 1e-5);
}

// Twice the work inside a grid of smooth rows never takes less time.
TEST(GemmCostTest, MoreRowsNeverTakeLessTimeOnASmoothGrid) {
  const GemmCost cost(Device(), GemmGrid());
  for (std::int64_t m = 1024; m < 2048; m += 128) {
    EXPECT_LT(cost.Time(Gemm(m, 2048, 2048)).time, cost.Time(Gemm(2 * m, 2048, 2048)).time);
  }
}

// A hole in the grid: 1.2 to 1.8 along m (rows 0 and 2), likewise along n and k.
TEST(GemmCostTest, AHoleIsFilledFromItsNeighbours) {
  std::string rows;
  for (const int m : {1024, 2048, 4096}) {
    for (const int n : {1024, 2048, 4096}) {
      for (const int k : {1024, 2048, 4096}) {
        if (m == 2048 && n == 2048 && k == 2048) continue;
        const double us = TileModelTime(Device(), Gemm(m, n, k)).microseconds() * m / 1000.0;
        rows += "bf16,TN," + std::to_string(m) + "," + std::to_string(n) + "," + std::to_string(k) +
                ",1," + std::to_string(us) + "\n";
      }
    }
  }
  const GemmCost cost(Device(), GemmTables(rows));
  const Op hole = Gemm(2048, 2048, 2048);
  const Cost answer = cost.Time(hole);
  EXPECT_EQ(answer.source, CostSource::kInterpolated);
  EXPECT_NEAR(answer.time / TileModelTime(Device(), hole), 2.048, 1e-4);
}

// Scattered rows (no grid): the shape itself, or the nearest.
TEST(GemmCostTest, ScatteredRowsCountByDistance) {
  const auto us = [](std::int64_t m, std::int64_t n, std::int64_t k, double ratio) {
    return std::to_string(TileModelTime(Device(), Gemm(m, n, k)).microseconds() * ratio);
  };
  const GemmCost cost(Device(),
                      GemmTables("bf16,TN,1024,512,2048,1," + us(1024, 512, 2048, 1.5) +
                                 "\nbf16,TN,65536,8192,64,1," + us(65536, 8192, 64, 3) +
                                 "\nbf16,NT,8192,96,7168,1," + us(8192, 96, 7168, 2) + "\n"));
  EXPECT_EQ(cost.Time(Gemm(1024, 512, 2048)).source, CostSource::kMeasured);
  EXPECT_NEAR(
      cost.Time(Gemm(1024, 512, 2048)).time / TileModelTime(Device(), Gemm(1024, 512, 2048)), 1.5,
      1e-6);
  EXPECT_EQ(cost.Time(Gemm(8192, 96, 7168)).source, CostSource::kInterpolated) << "measured as NT";
  const Cost near = cost.Time(Gemm(1100, 512, 2048));
  EXPECT_EQ(near.source, CostSource::kInterpolated);
  EXPECT_NEAR(near.time / TileModelTime(Device(), Gemm(1100, 512, 2048)), 1.5, 0.01);
  EXPECT_EQ(cost.Time(Gemm(64, 64, 64)).source, CostSource::kRoofline);
}

TEST(GemmCostTest, ATypeWithoutRowsBorrowsThoseOfAnother) {
  const GemmCost cost(Device(), GemmGrid());
  Op op = Gemm(1024, 1024, 1024);
  op.dtype = DType::kFp32;
  const Cost answer = cost.Time(op);
  EXPECT_EQ(answer.source, CostSource::kRoofline);
  EXPECT_NEAR(answer.time / TileModelTime(Device(), op), 1.1, 1e-5);
}

TEST(GemmCostTest, WithoutRowsTheModelStands) {
  const GemmCost cost(Device(), Tables());
  const Cost answer = cost.Time(Gemm(1000, 1000, 1000));
  EXPECT_EQ(answer.source, CostSource::kRoofline);
  EXPECT_EQ(answer.time, TileModelTime(Device(), Gemm(1000, 1000, 1000)));
}

// What `stepcast profile` measured, as a ratio to the tile model.
std::string OwnRow(GemmLayout layout, std::int64_t m, std::int64_t n, std::int64_t k, double ratio,
                   bool accumulate = false) {
  const Op op = Op::Gemm(DType::kBf16, layout, m, n, k, 1, accumulate);
  return fmt::format("bf16,{},{},{},{},1,{}\n", Name(layout), m, n, k,
                     TileModelTime(Device(), op).microseconds() * ratio);
}

constexpr char kOwn[] = "stepcast profile --device cuda";

// Others measured one forward product; we, all three of a layer, the last adding to fp32 as well.
TEST(GemmCostTest, OwnRowsCorrectThoseOfOthersByLayoutAndAccumulation) {
  const std::string others =
      Group("gemm", "us/ours@1", kGemmColumns, OwnRow(GemmLayout::kTN, 1024, 1024, 1024, 1.5));
  const std::string own = Group("gemm", kOwn, kGemmColumns,
                                OwnRow(GemmLayout::kTN, 1024, 1024, 1024, 1.6) +
                                    OwnRow(GemmLayout::kNN, 1024, 1024, 1024, 1.7) +
                                    OwnRow(GemmLayout::kNT, 1024, 1024, 1024, 1.8)) +
                          Group("gemm_accumulate", kOwn, kGemmColumns,
                                OwnRow(GemmLayout::kNT, 1024, 1024, 1024, 2.5, true));
  const GemmCost cost(Device(), ParseGroups(others + own));
  const auto ratio = [&cost](GemmLayout layout, std::int64_t m, bool accumulate = false) {
    const Op op = Op::Gemm(DType::kBf16, layout, m, 1024, 1024, 1, accumulate);
    return cost.Time(op).time / TileModelTime(Device(), op);
  };
  EXPECT_NEAR(ratio(GemmLayout::kTN, 1024), 1.6, 1e-5);
  EXPECT_NEAR(ratio(GemmLayout::kNN, 1024), 1.7, 1e-5);
  EXPECT_NEAR(ratio(GemmLayout::kNT, 1024), 1.8, 1e-5);
  EXPECT_NEAR(ratio(GemmLayout::kNT, 1024, true), 2.5, 1e-5);
  // The shape beside it, mostly by the row of its layout.
  EXPECT_NEAR(ratio(GemmLayout::kNN, 1032), 1.7, 0.01);
  EXPECT_NEAR(ratio(GemmLayout::kNT, 1032), 1.8, 0.01);
  EXPECT_NEAR(ratio(GemmLayout::kNT, 1032, true), 2.5, 0.02);
  Op op = Op::Gemm(DType::kBf16, GemmLayout::kNN, 1024, 1024, 1024);
  EXPECT_EQ(cost.Time(op).source, CostSource::kMeasured);
  op.dims[0] = 1032;
  EXPECT_EQ(cost.Time(op).source, CostSource::kInterpolated);
}

TEST(GemmCostTest, OwnRowsStandAloneWhereThereAreNoOthers) {
  const GemmCost cost(Device(), ParseGroups(Group("gemm", kOwn, kGemmColumns,
                                                  OwnRow(GemmLayout::kTN, 1024, 512, 256, 1.2) +
                                                      OwnRow(GemmLayout::kNT, 512, 256, 1024, 2))));
  EXPECT_TRUE(cost.HasRows(DType::kBf16));
  const Op op = Op::Gemm(DType::kBf16, GemmLayout::kNT, 512, 256, 1024);
  EXPECT_NEAR(cost.Time(op).time / TileModelTime(Device(), op), 2, 1e-5);
}

// --- Attention.

Op Attention(Pass pass, std::int64_t batch, std::int64_t sequence, std::int64_t heads = 16,
             std::int64_t kv_heads = 16, std::int64_t head = 128) {
  return Op::Attention(DType::kBf16, pass, /*causal=*/true, batch, sequence, sequence, heads,
                       kv_heads, head);
}

constexpr char kAttentionRows[] =
    "bf16,fwd,flash,1,2048,2048,16,16,128,1,700\n"
    "bf16,fwd,flash3,1,2048,2048,16,16,128,1,600\n"
    "bf16,fwd,flash,1,2048,2048,16,4,128,1,500\n"
    "bf16,fwd,flash,1,4096,4096,16,16,128,1,2600\n";

TEST(AttentionCostTest, AMeasuredShapeCostsWhatTheFastestKernelTook) {
  const AttentionCost cost(Device(), AttentionTables(kAttentionRows), 3);
  const Cost full = cost.Time(Attention(Pass::kForward, 1, 2048));
  EXPECT_EQ(full.source, CostSource::kMeasured);
  EXPECT_EQ(Us(full), 600);
  // Fewer key-value heads are another shape.
  EXPECT_EQ(Us(cost.Time(Attention(Pass::kForward, 1, 2048, 16, 4))), 500);
  const Cost other = cost.Time(Attention(Pass::kForward, 1, 2048, 16, 8));
  EXPECT_EQ(other.source, CostSource::kInterpolated);
  EXPECT_GT(Us(other), 500);
  EXPECT_LT(Us(other), 600);
}

// Of two libraries the one that is asked for; of one that was not measured, the first.
TEST(AttentionCostTest, RowsOfTheLibraryCount) {
  const AttentionCost cost(Device(),
                           AttentionTables("bf16,fwd,flash,1,2048,2048,16,16,128,1,700\n"
                                           "bf16,bwd,flash,1,2048,2048,16,16,128,1,1700\n"
                                           "bf16,fwd,cudnn,1,2048,2048,16,16,128,1,400\n"
                                           "bf16,bwd,cudnn,1,2048,2048,16,16,128,1,900\n"
                                           "bf16,fwd,flash3,1,2048,2048,16,16,128,1,300\n"),
                           3);
  const Op forward = Attention(Pass::kForward, 1, 2048);
  const Op backward = Attention(Pass::kBackward, 1, 2048);
  EXPECT_EQ(Us(cost.Time(forward, "cudnn")), 400);
  EXPECT_EQ(Us(cost.Time(backward, "cudnn")), 900);
  EXPECT_EQ(Us(cost.Time(forward, "flash")), 700);
  EXPECT_EQ(Us(cost.Time(forward, "flash3")), 700) << "was not measured backward";
  EXPECT_EQ(Us(cost.Time(forward)), 700);
}

TEST(AttentionCostTest, BackwardIsAMultipleOfForwardWhereItWasNotMeasured) {
  const AttentionCost cost(Device(), AttentionTables(kAttentionRows), 3);
  const Cost backward = cost.Time(Attention(Pass::kBackward, 1, 2048));
  EXPECT_EQ(backward.source, CostSource::kInterpolated);
  EXPECT_DOUBLE_EQ(Us(backward), 3 * 600);
}

TEST(AttentionCostTest, MeasuredBackwardCounts) {
  const AttentionCost cost(Device(),
                           AttentionTables(std::string(kAttentionRows) +
                                           "bf16,bwd,flash,1,2048,2048,16,16,128,1,1500\n"),
                           3);
  EXPECT_EQ(Us(cost.Time(Attention(Pass::kBackward, 1, 2048))), 1500);
}

// FlashAttention 2 and cuDNN, both ways: one of them, not the best of both.
TEST(AttentionCostTest, OneFamilyOfKernelsStandsForADevice) {
  const AttentionCost cost(Device(),
                           AttentionTables("bf16,fwd,cudnn,1,2048,2048,16,16,128,1,400\n"
                                           "bf16,bwd,cudnn,1,2048,2048,16,16,128,1,1000\n"
                                           "bf16,fwd,flash,1,2048,2048,16,16,128,1,700\n"
                                           "bf16,bwd,flash,1,2048,2048,16,16,128,1,1700\n"),
                           3);
  EXPECT_EQ(Us(cost.Time(Attention(Pass::kForward, 1, 2048))), 700);
  EXPECT_EQ(Us(cost.Time(Attention(Pass::kBackward, 1, 2048))), 1700);
}

TEST(AttentionCostTest, LongerSequencesTakeLonger) {
  const AttentionCost cost(Device(), AttentionTables(kAttentionRows), 3);
  Duration last;
  for (std::int64_t sequence = 512; sequence <= 65536; sequence *= 2) {
    const Duration time = cost.Time(Attention(Pass::kForward, 1, sequence)).time;
    EXPECT_GT(time, last) << sequence;
    last = time;
  }
}

// Half of 100 TFLOP/s where nothing was measured: 4 x 0.5 x 2048^2 x 16 x 128 operations in 343.6
// us, and a fixed 4 us twice. 256 blocks on 100 multiprocessors take 3 waves.
TEST(AttentionCostTest, WithoutRowsHalfOfThePeakIsReached) {
  const AttentionCost cost(Device(), Tables(), 3);
  const Cost answer = cost.Time(Attention(Pass::kForward, 1, 2048));
  EXPECT_EQ(answer.source, CostSource::kRoofline);
  const double work = 2.0 * 2048 * 2048 * 16 * 128;
  EXPECT_NEAR(Us(answer), (4 + work / 100e6 * 300 / 256) * 2, 1e-3);
}

// --- Kernels bound by memory.

TEST(RowwiseCostTest, BytesOverTheBandwidthOfMeasuredKernels) {
  // 4096 x 16384 additions in bf16 move 3 x 128 MiB = 402.65 MB; at 1 TB/s 402.65 us. Measured
  // 503.3: 80 %.
  const Tables tables = Parse("operator", "dtype,op,impl,pass,rows,cols,extra,time_us",
                              "bf16,add,eager,fwd,4096,16384,0,503.31648\n"
                              // In the cache, which says nothing of memory.
                              "bf16,add,eager,fwd,64,1024,0,1\n");
  const RowwiseCost cost(Device(), tables, 0.5, Duration::Microseconds(2));
  EXPECT_NEAR(*cost.MeasuredEfficiency(OpKind::kAdd, Pass::kForward), 0.8, 1e-9);
  const Op add = Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kForward, 1000, 1000);
  EXPECT_NEAR(Us(cost.Time(add)), 2 + 6.0 / 0.8, 1e-6);
  EXPECT_EQ(cost.Time(add).source, CostSource::kInterpolated);
  // Kinds without rows move as much as an addition.
  const Op copy = Op::Rowwise(OpKind::kCopy, DType::kBf16, Pass::kForward, 1000, 1000);
  EXPECT_NEAR(Us(cost.Time(copy)), 2 + 4.0 / 0.8, 1e-6);
  EXPECT_EQ(cost.Time(copy).source, CostSource::kRoofline);
}

// Each 2^26 elements: a cast of bf16 to fp32 moves 6 bytes of each, of fp32 to bf16 as many; Adam
// what `extra` says.
TEST(RowwiseCostTest, TwoAndFourByteTypesAreFittedApart) {
  const double us = 6.0 * (1 << 26) / 1e6;
  const Tables tables = Parse("operator", "dtype,op,impl,pass,rows,cols,extra,time_us",
                              fmt::format("bf16,cast,eager,fwd,8192,8192,4,{}\n"
                                          "fp32,cast,eager,fwd,8192,8192,2,{}\n"
                                          "fp32,adam,torch_fused,fwd,8192,8192,30,{}\n",
                                          us / 0.6, us / 0.8, us * 5 / 0.75));
  const RowwiseCost cost(Device(), tables, 0.5, Duration::Microseconds(2));
  const auto efficiency = [&cost](OpKind kind, DType dtype) {
    return *cost.MeasuredEfficiency(kind, Pass::kForward, dtype);
  };
  EXPECT_NEAR(efficiency(OpKind::kCast, DType::kBf16), 0.6, 1e-5);
  EXPECT_NEAR(efficiency(OpKind::kCast, DType::kFp16), 0.6, 1e-5);
  EXPECT_NEAR(efficiency(OpKind::kCast, DType::kFp32), 0.8, 1e-5);
  EXPECT_NEAR(efficiency(OpKind::kAdam, DType::kFp32), 0.75, 1e-5);
  EXPECT_NEAR(efficiency(OpKind::kAdam, DType::kBf16), 0.75, 1e-5) << "not measured: the other's";
}

TEST(RowwiseCostTest, WithoutRowsTheStatedEfficiencyHolds) {
  const RowwiseCost cost(Device(), Tables(), 0.5, Duration::Microseconds(2));
  const Op copy = Op::Rowwise(OpKind::kCopy, DType::kFp32, Pass::kForward, 1000, 1000);
  EXPECT_NEAR(Us(cost.Time(copy)), 2 + 8.0 / 0.5, 1e-6);
  EXPECT_EQ(cost.MeasuredEfficiency(OpKind::kCopy, Pass::kForward), std::nullopt);
}

// --- A core of a CPU: 100 GFLOP/s in fp32, 10 GB/s.

DeviceSpec Core() {
  v1::Device device;
  device.set_name("core");
  device.set_architecture("cpu");
  device.set_multiprocessors(1);
  device.set_memory_bytes(8'000'000'000);
  device.set_memory_gigabytes_per_s(10);
  v1::PeakRate& peak = *device.add_peak();
  peak.set_dtype("fp32");
  peak.set_tflop_per_s(0.1);
  const Result<DeviceSpec> spec = DeviceSpec::Create(device);
  EXPECT_TRUE(spec.has_value()) << spec.error().message;
  return *spec;
}

TEST(CoreCostTest, ProductsRunInVectorsAndHaveNoWaves) {
  // 2 x 64 x 64 x 128 FLOP at 100 GFLOP/s, and 1 us; 61 columns need as many vectors of 16 as 64.
  const auto time = [](std::int64_t n) {
    return TileModelTime(Core(), Op::Gemm(DType::kFp32, GemmLayout::kTN, 64, n, 128), 1);
  };
  EXPECT_NEAR(time(64).microseconds(), 1 + 10.48576, 1e-4);
  EXPECT_EQ(time(61), time(64));
  EXPECT_NEAR(time(128).microseconds(), 1 + 2 * 10.48576, 1e-4);
}

// Whatever their size: a core's caches hold what a GPU's do not.
TEST(CoreCostTest, KernelsTakeTheTimeBetweenMeasuredSizes) {
  const Tables tables = Parse("operator", "dtype,op,impl,pass,rows,cols,extra,time_us",
                              "fp32,copy,stepcast,fwd,1,1000,0,1\n"
                              "fp32,copy,stepcast,fwd,4,1000,0,16\n");
  const RowwiseCost cost(Core(), tables, 0.5, Duration::Microseconds(0.25));
  const auto copy = [&cost](std::int64_t rows) {
    return cost.Time(Op::Rowwise(OpKind::kCopy, DType::kFp32, Pass::kForward, rows, 1000));
  };
  EXPECT_NEAR(Us(copy(1)), 1, 1e-6);
  EXPECT_EQ(copy(1).source, CostSource::kMeasured);
  // Halfway in the logarithm: twice the size, the geometric mean of the times.
  EXPECT_NEAR(Us(copy(2)), 4, 1e-6);
  EXPECT_EQ(copy(2).source, CostSource::kInterpolated);
  // On at the last rate, and never below the floor.
  EXPECT_NEAR(Us(copy(8)), 32, 1e-6);
  EXPECT_EQ(copy(8).source, CostSource::kRoofline);
  const Op tiny = Op::Rowwise(OpKind::kCopy, DType::kFp32, Pass::kForward, 1, 1);
  EXPECT_NEAR(Us(cost.Time(tiny)), 0.25, 1e-6);
}

TEST(CoreCostTest, AttentionInFp32IsThatOfItsRows) {
  const AttentionCost cost(Core(), AttentionTables("fp32,fwd,stepcast,2,64,64,4,4,32,1,70\n"), 3);
  const auto attention = [](std::int64_t batch) {
    return Op::Attention(DType::kFp32, Pass::kForward, true, batch, 64, 64, 4, 4, 32);
  };
  EXPECT_EQ(cost.Time(attention(2)).source, CostSource::kMeasured);
  // Heads one after the other: twice the samples, twice the time.
  EXPECT_NEAR(Us(cost.Time(attention(4))), 140, 1e-3);
  EXPECT_EQ(cost.Time(attention(4)).source, CostSource::kInterpolated);
}

TEST(CoreCostTest, ASenderPutsAReceiverTakesAndMembersReadAllOthers) {
  const std::string columns = "collective,gpus,nodes,bytes,time_us";
  const CollectiveCost cost(ParseGroups(Group("collective_put", "us/ours@1", columns,
                                              "sendrecv,2,1,1000,3\nall_reduce,2,1,1000,5\n") +
                                        Group("collective_take", "us/ours@1", columns,
                                              "sendrecv,2,1,1000,4\nall_reduce,2,1,1000,6\n"
                                              "alltoall,2,1,1000,7\n")),
                            0.75);
  using enum CollectiveCost::CorePart;
  const auto us = [&cost](CollectiveCost::CorePart part, OpKind kind, int ranks) {
    return Us(cost.CoreTime(part, kind, Bytes(1000), ranks));
  };
  EXPECT_NEAR(us(kPut, OpKind::kSend, 2), 3, 1e-6);
  EXPECT_NEAR(us(kTake, OpKind::kSend, 2), 0, 1e-6);
  EXPECT_NEAR(us(kPut, OpKind::kRecv, 2), 0, 1e-6);
  EXPECT_NEAR(us(kTake, OpKind::kRecv, 2), 4, 1e-6);
  // Four put in what one puts in, and read twice as many.
  EXPECT_NEAR(us(kPut, OpKind::kAllReduce, 4), 5, 1e-6);
  EXPECT_NEAR(us(kTake, OpKind::kAllReduce, 4), 12, 1e-6);
  // Of each of four half as much comes as of each of two.
  EXPECT_NEAR(us(kTake, OpKind::kAllToAll, 4), 7, 1e-6);
  // Nothing was measured.
  EXPECT_NEAR(us(kTake, OpKind::kAllGather, 2), 0, 1e-6);
}

// --- Collectives: measured inside a node, by algorithm elsewhere.

Tables CollectiveTables(const std::string& rows) {
  return Parse("collective", "collective,gpus,nodes,bytes,time_us", rows);
}

GroupLinks InNode(int ranks) {
  GroupLinks links;
  links.ranks = links.max_ranks_per_node = ranks;
  links.scale_up = Bandwidth::GigabytesPerSecond(400);
  return links;
}

/// `nodes` nodes with `per_node` members each; each member gets 10 GB/s of its adapter.
GroupLinks AcrossNodes(int nodes, int per_node) {
  GroupLinks links;
  links.ranks = nodes * per_node;
  links.nodes = nodes;
  links.max_ranks_per_node = per_node;
  links.scale_up = Bandwidth::GigabytesPerSecond(400);
  links.scale_out = links.scale_out_alone = Bandwidth::GigabytesPerSecond(10);
  links.scale_out_efficiency = 0.8;
  links.scale_out_latency = Duration::Microseconds(5);
  return links;
}

constexpr char kCollectiveRows[] =
    "all_reduce,8,1,1048576,40\nall_reduce,8,1,16777216,160\nall_reduce,8,1,1073741824,6000\n"
    "all_gather,4,1,1048576,20\n";

TEST(CollectiveCostTest, AGroupOfOneCostsNothing) {
  const CollectiveCost cost(CollectiveTables(kCollectiveRows), 0.75);
  for (const OpKind kind : {OpKind::kAllReduce, OpKind::kAllGather, OpKind::kReduceScatter,
                            OpKind::kAllToAll, OpKind::kSend}) {
    EXPECT_EQ(cost.Time(kind, Bytes(1 << 30), InNode(1)).time, Duration());
  }
  EXPECT_EQ(cost.Time(OpKind::kAllReduce, Bytes(0), InNode(8)).time, Duration());
}

TEST(CollectiveCostTest, MeasuredSizesCostWhatWasMeasured) {
  const CollectiveCost cost(CollectiveTables(kCollectiveRows), 0.75);
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(16'777'216), InNode(8));
  EXPECT_NEAR(Us(answer), 160, 1e-6);
  EXPECT_EQ(answer.source, CostSource::kMeasured);
}

// 4 MiB is halfway between 1 and 16 in the logarithm: sqrt(40 x 160).
TEST(CollectiveCostTest, SizesBetweenAreInterpolatedInTheLogarithm) {
  const CollectiveCost cost(CollectiveTables(kCollectiveRows), 0.75);
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(4'194'304), InNode(8));
  EXPECT_NEAR(Us(answer), 80, 1e-6);
  EXPECT_EQ(answer.source, CostSource::kInterpolated);
}

TEST(CollectiveCostTest, OutsideTheTableLatencyOrBandwidthHolds) {
  const CollectiveCost cost(CollectiveTables(kCollectiveRows), 0.75);
  EXPECT_NEAR(Us(cost.Time(OpKind::kAllReduce, Bytes(8), InNode(8))), 40, 1e-6);
  const Cost large = cost.Time(OpKind::kAllReduce, Bytes(1LL << 33), InNode(8));
  EXPECT_NEAR(Us(large), 48'000, 1e-3);
  EXPECT_EQ(large.source, CostSource::kRoofline);
}

// Four GPUs reach the bus bandwidth of eight: 2 x 3/4 of the bytes against 2 x 7/8.
TEST(CollectiveCostTest, OtherGroupSizesReachTheSameBusBandwidth) {
  const CollectiveCost cost(CollectiveTables(kCollectiveRows), 0.75);
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(1 << 30), InNode(4));
  EXPECT_NEAR(Us(answer), 6000 * (1.5 / 1.75), 1e-3);
  EXPECT_EQ(answer.source, CostSource::kRoofline);
}

// Ring over 4 nodes of one member: 2 (n - 1) / n x S / B with B = 10 GB/s x 0.8; 6 steps of latency
// vanish beside a gibibyte.
TEST(CollectiveCostTest, LargeAllReducesRunAtTheRingsBandwidth) {
  const CollectiveCost cost(Tables(), 0.75);
  const double size = 1 << 30;
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(1 << 30), AcrossNodes(4, 1));
  EXPECT_NEAR(answer.time.seconds() / (2 * 3.0 / 4 * size / 8e9), 1, 2e-3);
  EXPECT_EQ(answer.source, CostSource::kRoofline);
  // Gathering and scattering are half of it.
  for (const OpKind kind : {OpKind::kAllGather, OpKind::kReduceScatter}) {
    EXPECT_NEAR(cost.Time(kind, Bytes(1 << 30), AcrossNodes(4, 1)).time / answer.time, 0.5, 1e-3);
  }
}

// Eight members a node bring eight adapters: 80 GB/s x 0.8 into the ring of 32.
TEST(CollectiveCostTest, AllAdaptersOfANodeFeedTheRing) {
  const CollectiveCost cost(Tables(), 0.75);
  const double size = 1 << 30;
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(1 << 30), AcrossNodes(4, 8));
  EXPECT_NEAR(answer.time.seconds() / (2 * 31.0 / 32 * size / 64e9), 1, 2e-2);
}

// Inside a node 75 % of 400 GB/s bound the ring instead.
TEST(CollectiveCostTest, WithoutRowsANodesLinksReachTheStatedShare) {
  const CollectiveCost cost(Tables(), 0.75);
  const double size = 1 << 30;
  const Cost answer = cost.Time(OpKind::kAllReduce, Bytes(1 << 30), InNode(8));
  EXPECT_NEAR(answer.time.seconds() / (2 * 7.0 / 8 * size / 300e9), 1, 2e-2);
}

// Two nodes of eight: half of what is sent crosses at 8 GB/s. What each GPU passes on, an eighth of
// it to itself, takes 300 GB/s while more comes in.
TEST(CollectiveCostTest, AnAllToAllWaitsForWhatNodesPassOn) {
  const CollectiveCost cost(Tables(), 0.75);
  const Bytes sent(1 << 30);
  const auto seconds = [&](std::int64_t times, double slowdown = 1) {
    return cost
        .Time(OpKind::kAllToAll, sent, AcrossNodes(2, 8), {Bytes(times * sent.count()), slowdown})
        .time.seconds();
  };
  const double size = 1 << 30;
  EXPECT_NEAR(seconds(0) / (size / 2 / 8e9), 1, 1e-3);
  EXPECT_EQ(seconds(7), seconds(0));
  EXPECT_NEAR(seconds(70) / (70 * size * 7 / 8 / 300e9), 1, 1e-3);
  EXPECT_NEAR(seconds(35, 2) / seconds(70), 1, 1e-12);
}

TEST(CollectiveCostTest, SmallMessagesAreBoundByLatency) {
  const CollectiveCost cost(Tables(), 0.75);
  const GroupLinks links = AcrossNodes(8, 1);
  const Duration eight = cost.Time(OpKind::kAllReduce, Bytes(8), links).time;
  const Duration thousand = cost.Time(OpKind::kAllReduce, Bytes(1024), links).time;
  EXPECT_LT(thousand / eight, 1.02);
  // At least a way up and down the tree of 8 nodes.
  EXPECT_GT(eight, Duration::Microseconds(2 * 3 * 5));
  // More nodes take more steps.
  EXPECT_GT(cost.Time(OpKind::kAllReduce, Bytes(8), AcrossNodes(64, 1)).time, eight);
}

TEST(CollectiveCostTest, MoreBytesNeverTakeLess) {
  const CollectiveCost measured(CollectiveTables(kCollectiveRows), 0.75);
  for (const OpKind kind : {OpKind::kAllReduce, OpKind::kAllGather, OpKind::kReduceScatter,
                            OpKind::kAllToAll, OpKind::kSend}) {
    for (const GroupLinks& links : {InNode(8), InNode(2), AcrossNodes(2, 8), AcrossNodes(16, 1)}) {
      Duration last;
      for (std::int64_t bytes = 1; bytes < (1LL << 36); bytes *= 2) {
        const Duration time = measured.Time(kind, Bytes(bytes), links).time;
        EXPECT_GE(time, last) << Name(kind) << " " << bytes;
        last = time;
      }
    }
  }
}

// No collective beats its bytes over the links it must cross.
TEST(CollectiveCostTest, NothingBeatsTheWire) {
  const CollectiveCost cost(Tables(), 0.75);
  for (std::int64_t bytes = 1; bytes < (1LL << 34); bytes *= 4) {
    const double size = static_cast<double>(bytes);
    for (const int per_node : {1, 4, 8}) {
      const GroupLinks links = AcrossNodes(4, per_node);
      const double wire = size / (10e9 * 0.8 * per_node);
      EXPECT_GE(cost.Time(OpKind::kAllReduce, Bytes(bytes), links).time.seconds(),
                2 * wire * (links.ranks - 1) / links.ranks);
      EXPECT_GE(cost.Time(OpKind::kAllGather, Bytes(bytes), links).time.seconds(),
                wire * (links.ranks - 1) / links.ranks);
      EXPECT_GE(cost.Time(OpKind::kSend, Bytes(bytes), links).time.seconds(), size / (10e9 * 0.8));
    }
  }
}

// --- The model as a whole, over profiles and machines in a directory of their own.

class CostModelTest : public ::testing::Test {
 protected:
  CostModelTest() {
    Write("catalogue/machines.yaml", R"(
devices:
- {name: round, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 1000, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   peak: [{dtype: fp32, tflop_per_s: 10}, {dtype: bf16, tflop_per_s: 100}]}
- {name: twice, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 4000, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   relative: round, peak: [{dtype: fp32, tflop_per_s: 20}, {dtype: bf16, tflop_per_s: 200},
                           {dtype: fp8, tflop_per_s: 400}]}
- {name: starved, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 100, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   relative: round, peak: [{dtype: fp32, tflop_per_s: 10}, {dtype: bf16, tflop_per_s: 100}]}
- {name: third, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 4000, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   relative: twice, peak: [{dtype: fp32, tflop_per_s: 20}, {dtype: bf16, tflop_per_s: 200}]}
- {name: alone, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 1000, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   peak: [{dtype: fp32, tflop_per_s: 10}]}
- {name: sparse, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 250, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   relative: round, peak: [{dtype: fp32, tflop_per_s: 10},
                           {dtype: bf16, tflop_per_s: 100, two_of_four_tflop_per_s: 200}]}
- {name: core, vendor: v, architecture: cpu, multiprocessors: 1, memory_bytes: 8GB,
   memory_gigabytes_per_s: 20, scale_up_gigabytes_per_s: 10, source: s,
   peak: [{dtype: fp32, tflop_per_s: 0.1}]}
nodes:
- {name: core, device: core, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: round, device: round, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: twice, device: twice, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: starved, device: starved, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: third, device: third, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: sparse, device: sparse, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
- {name: alone, device: alone, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
clusters:
- {name: core, node: core, source: s}
- {name: round, node: round, source: s}
- {name: twice, node: twice, source: s}
- {name: starved, node: starved, source: s}
- {name: third, node: third, source: s}
- {name: sparse, node: sparse, source: s}
- {name: alone, node: alone, source: s}
)");
    std::string gemm;
    for (const int m : {1024, 4096}) {
      for (const int n : {1024, 4096}) {
        for (const int k : {1024, 4096}) {
          const double us = TileModelTime(Device(), Gemm(m, n, k)).microseconds() * 1.2;
          gemm += "bf16,TN," + std::to_string(m) + "," + std::to_string(n) + "," +
                  std::to_string(k) + ",1," + std::to_string(us) + "\n";
        }
      }
    }
    WriteProfile("round/gemm.profile", "gemm", "dtype,layout,m,n,k,batch,time_us", gemm);
    WriteProfile("round/collective.profile", "collective", "collective,gpus,nodes,bytes,time_us",
                 "all_reduce,4,1,1048576,40\n");
    WriteParameters("common/parameters.profile", {{"attention_backward_ratio", 3},
                                                  {"memory_efficiency_fraction", 0.8},
                                                  {"kernel_floor_us", 2},
                                                  {"kernel_gap_us", 1},
                                                  {"host_link_efficiency_fraction", 0.8},
                                                  {"host_memory_gigabytes_per_s", 400},
                                                  {"host_nvme_gigabytes_per_s", 20},
                                                  {"host_adam_efficiency_fraction", 0.5},
                                                  {"scale_up_efficiency_fraction", 0.75},
                                                  {"interference_slowdown_fraction", 0.1},
                                                  {"gemm_unaligned_slowdown_ratio", 2},
                                                  {"gemm_off_line_slowdown_ratio", 1.1}});
    WriteParameters("host/ours/parameters.profile", {{"host_forward_launch_us", 10},
                                                     {"host_backward_launch_us", 11},
                                                     {"host_optimizer_launch_us", 12},
                                                     {"host_collective_launch_us", 13},
                                                     {"host_micro_batch_us", 100},
                                                     {"host_step_us", 1000},
                                                     {"library_gemm_slowdown_ratio", 1}});
  }
  void Write(const std::string& name, const std::string& text) const {
    directory_.Write(name, text);
  }
  void WriteProfile(const std::string& name, const std::string& kind, const std::string& columns,
                    const std::string& rows) const {
    Write("profiles/" + name,
          "# stepcast profile 1\n[group]\nkind = " + kind +
              "\ndevice = round\nsource = us/ours@1\nlicence = MIT\ncolumns = " + columns +
              "\n[rows]\n" + rows);
  }
  /// As the end of the name says.
  static std::string UnitOf(const std::string& name) {
    const std::string end = name.substr(name.rfind('_') + 1);
    return end == "s" ? "GB/s" : end;
  }
  void WriteParameters(const std::string& name,
                       const std::vector<std::pair<std::string, double>>& values) const {
    std::string rows;
    for (const auto& [key, value] : values) {
      rows += key + "," + std::to_string(value) + "," + UnitOf(key) + ",,,m\n";
    }
    WriteProfile(name, "parameter", "name,value,unit,low,high,meaning", rows);
  }
  Result<CostModel> Create(const std::string& cluster, const std::string& host = "ours",
                           const std::string& framework = "") const {
    const Result<Catalogue> catalogue = Catalogue::Load(directory_.Path("catalogue"));
    EXPECT_TRUE(catalogue.has_value()) << catalogue.error().message;
    const Result<Topology> topology = Topology::Create(*catalogue, cluster, 4);
    EXPECT_TRUE(topology.has_value()) << topology.error().message;
    ProfileStore store(directory_.Path("profiles"), "", own_);
    return CostModel::Create(*catalogue, *topology, store, host, framework);
  }
  CostModel CreateOrDie(const std::string& cluster) const {
    Result<CostModel> model = Create(cluster);
    EXPECT_TRUE(model.has_value()) << model.error().message;
    return std::move(model).value();
  }
  /// An empty program with one group of all four GPUs.
  static Program Groups() {
    ProgramBuilder builder;
    builder.AddGroup({"all", {0, 1, 2, 3}});
    Result<Program> program = std::move(builder).Build();
    EXPECT_TRUE(program.has_value());
    return std::move(program).value();
  }

  TemporaryDirectory directory_;
  std::string own_;  ///< Profiles of the user; empty: none.
};

// One row replaces what ships about the same collective on as many GPUs; products are as before.
TEST_F(CostModelTest, OwnProfilesComeBeforeThoseThatShip) {
  const Program program = Groups();
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1048576), GroupId{0});
  const Op product = Op::Gemm(DType::kBf16, GemmLayout::kTN, 1024, 1024, 1024);
  const CostModel shipped = CreateOrDie("round");
  WriteProfile("../own/round/mine.profile", "collective", "collective,gpus,nodes,bytes,time_us",
               "all_reduce,4,1,1048576,10\n");
  own_ = directory_.Path("own");
  const CostModel own = CreateOrDie("round");
  EXPECT_NEAR(Us(shipped.DeviceTime(program, reduce)) - Us(own.DeviceTime(program, reduce)), 30,
              1e-6);
  EXPECT_EQ(Us(shipped.DeviceTime(program, product)), Us(own.DeviceTime(program, product)));
  const auto& groups = own.provenance();
  EXPECT_TRUE(std::ranges::any_of(groups, [](const Provenance& group) {
    return group.file.find("mine.profile") != std::string::npos;
  }));
}

// One's own fit is taken as a whole. Where none held, its residuals are about the fit that ships.
TEST_F(CostModelTest, OwnFitsComeBeforeThoseThatShip) {
  WriteParameters("framework/quick/round/runs.profile", {{"host_forward_launch_us", 3},
                                                         {"host_backward_launch_us", 4},
                                                         {"residual_p05_log", -0.1},
                                                         {"residual_p50_log", 0},
                                                         {"residual_p95_log", 0.1}});
  own_ = directory_.Path("own");
  const auto host = [&] {
    const Result<CostModel> model = Create("round", "ours", "quick");
    EXPECT_TRUE(model.has_value()) << model.error().message;
    return model ? model->host() : HostCosts();
  };
  WriteParameters(
      "../own/framework/quick/round/residual.profile",
      {{"residual_p05_log", -0.2}, {"residual_p50_log", 0.1}, {"residual_p95_log", 0.4}});
  EXPECT_EQ(host().forward_launch, Duration::Microseconds(3));
  EXPECT_EQ(host().residual->log[2], 0.4);
  EXPECT_EQ(host().residual->basis,
            "runs of this framework on this device, to which nothing was fitted");
  WriteParameters("../own/framework/quick/round/runs.profile", {{"host_forward_launch_us", 5}});
  EXPECT_EQ(host().forward_launch, Duration::Microseconds(5));
  EXPECT_EQ(host().backward_launch, Duration::Microseconds(11)) << "as assumed";
}

// Nobody would read it there.
TEST_F(CostModelTest, ANumberOfAFrameworkAmongRowsOfADeviceIsAnError) {
  WriteParameters("../own/round/mine.profile", {{"library_gemm_slowdown_ratio", 1.2}});
  own_ = directory_.Path("own");
  const Result<CostModel> model = Create("round");
  ASSERT_FALSE(model.has_value());
  EXPECT_THAT(model.error().message,
              AllOf(HasSubstr("mine.profile:"), HasSubstr("found library_gemm_slowdown_ratio"),
                    HasSubstr("framework/NAME/")));
}

// Arithmetic takes half of the time, memory does not: a product that is bound by the first is
// nearly twice as fast, one that reads weights for a few rows is so only as far as they are fewer
// bytes.
TEST_F(CostModelTest, TwoOfFourScalesWhatIsBoundByArithmetic) {
  const CostModel model = CreateOrDie("sparse");
  const Program program = Groups();
  const auto ratio = [&](std::int64_t m, std::int64_t n, std::int64_t k) {
    const Op dense = Op::Gemm(DType::kBf16, GemmLayout::kTN, m, n, k);
    Op sparse = dense;
    sparse.sparse = true;
    const Cost cost = model.DeviceTime(program, sparse);
    EXPECT_EQ(cost.source, CostSource::kScaled);
    // Without the gap to the next kernel.
    return (Us(cost) - 1) / (Us(model.DeviceTime(program, dense)) - 1);
  };
  // 2 x 8192^3 at 100 TFLOP/s are 11 ms, beside 2 us that each kernel takes anyway.
  EXPECT_NEAR(ratio(8192, 8192, 8192), 0.5, 1e-3);
  // 8 rows: 134 MB of weights, or (1/2 + 1/16) of them.
  EXPECT_NEAR(ratio(8, 8192, 8192), 0.5625, 0.01);
  // A device without such a rate gains nothing but the bytes.
  EXPECT_EQ(CreateOrDie("round").device().two_of_four_rate(DType::kBf16), FlopRate());
}

// Twice as long in one order of loops as in the other, and neither of them the library's.
TEST_F(CostModelTest, LoopsOverTilesCostTheirOwnRows) {
  WriteProfile("core/gemm.profile", "gemm", "dtype,layout,m,n,k,batch,time_us",
               "fp32,TN,64,64,64,1,10\n");
  WriteProfile("core/tiled.profile", "tiled_gemm", "order,tile,dtype,layout,m,n,k,batch,time_us",
               "mnk,64,fp32,TN,64,64,64,1,40\nkmn,64,fp32,TN,64,64,64,1,80\n");
  const CostModel model = CreateOrDie("core");
  Op op = Op::Gemm(DType::kFp32, GemmLayout::kTN, 64, 64, 64);
  const auto us = [&](Tiling tiling) {
    op.tiling = tiling;
    const Cost cost = model.DeviceTime(Groups(), op);
    EXPECT_EQ(cost.source, CostSource::kMeasured);
    return Us(cost) - 1;  // the gap between kernels
  };
  EXPECT_NEAR(us({}), 10, 1e-5);
  EXPECT_NEAR(us({LoopOrder::kMnk, 64}), 40, 1e-5);
  EXPECT_NEAR(us({LoopOrder::kKmn, 64}), 80, 1e-5);
}

TEST_F(CostModelTest, LoopsThatWereNotMeasuredAreRefused) {
  WriteProfile("core/tiled.profile", "tiled_gemm", "order,tile,dtype,layout,m,n,k,batch,time_us",
               "mnk,64,fp32,TN,64,64,64,1,40\nkmn,64,fp32,TN,64,64,64,1,80\n");
  const CostModel core = CreateOrDie("core");
  EXPECT_TRUE(core.CheckTiling({}).has_value());
  EXPECT_TRUE(core.CheckTiling({LoopOrder::kKmn, 64}).has_value());
  EXPECT_EQ(core.CheckTiling({LoopOrder::kKmn, 32}).error().message,
            "the profile of core has no products in loops kmn 32; it has mnk 64, kmn 64");
  const Result<void> on_gpu = CreateOrDie("round").CheckTiling({LoopOrder::kMnk, 64});
  EXPECT_EQ(on_gpu.error().message,
            "stepcast's own loops multiply on CPU cores only, not on round");
}

TEST_F(CostModelTest, AKernelCostsItsRowAndTheGapToTheNext) {
  const CostModel model = CreateOrDie("round");
  const Cost gemm = model.DeviceTime(Groups(), Gemm(1024, 1024, 1024));
  EXPECT_EQ(gemm.source, CostSource::kMeasured);
  EXPECT_NEAR(Us(gemm), TileModelTime(Device(), Gemm(1024, 1024, 1024)).microseconds() * 1.2 + 1,
              1e-5);
  EXPECT_THAT(model.warnings(),
              ElementsAre("round has no measured rows of fused attention: times are a share of its "
                          "peak"));
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1 << 20), GroupId{0});
  EXPECT_NEAR(Us(model.DeviceTime(Groups(), reduce)), 40, 1e-6);
  EXPECT_EQ(model.DeviceTime(Groups(), Op::HostSync()).time, Duration());
}

// Rows of operands off 16 bytes (8 elements of bf16) need other kernels.
TEST_F(CostModelTest, UnalignedMatricesAreSlower) {
  const CostModel model = CreateOrDie("round");
  const auto time = [&](std::int64_t n, std::int64_t k) {
    return model.DeviceTime(Groups(), Gemm(2048, n, k)).time;
  };
  EXPECT_GT(time(2047, 2048), time(2048, 2048) * 1.5);
  EXPECT_GT(time(2048, 2047), time(2048, 2048) * 1.5);
  EXPECT_EQ(model.DeviceTime(Groups(), Gemm(2048, 2047, 2048)).source, CostSource::kRoofline);
  // The number of rows does not matter.
  EXPECT_LT(model.DeviceTime(Groups(), Gemm(2047, 2048, 2048)).time, time(2048, 2048) * 1.01);
}

// Plain cores lose at most a tenth: NeuSight's products of A100, H100 and V100 in fp32.
TEST_F(CostModelTest, PlainCoresDoNotMindAlignment) {
  const CostModel model = CreateOrDie("round");
  const auto time = [&](std::int64_t n) {
    return model.DeviceTime(Groups(), Op::Gemm(DType::kFp32, GemmLayout::kTN, 2048, n, 2048)).time;
  };
  EXPECT_LT(time(2047), time(2048) * 1.01);
}

// Peak and bandwidth of `twice` are 2 and 4 times those of `round`.
TEST_F(CostModelTest, ADeviceWithoutRowsScalesThoseOfItsRelativeAndSaysSo) {
  const CostModel model = CreateOrDie("twice");
  const CostModel base = CreateOrDie("round");
  EXPECT_THAT(model.warnings(), ElementsAre(AllOf(HasSubstr("twice has no measured rows"),
                                                  HasSubstr("those of round"))));
  const Op gemm = Gemm(4096, 4096, 4096);
  EXPECT_EQ(model.DeviceTime(Groups(), gemm).source, CostSource::kScaled);
  // But for 2 us of launch and first loads, which no peak shortens.
  EXPECT_NEAR(
      (Us(model.DeviceTime(Groups(), gemm)) - 1) / (Us(base.DeviceTime(Groups(), gemm)) - 1), 0.5,
      1e-3);
  const Op copy = Op::Rowwise(OpKind::kCopy, DType::kBf16, Pass::kForward, 1 << 14, 1 << 14);
  EXPECT_NEAR(
      (Us(model.DeviceTime(Groups(), copy)) - 1) / (Us(base.DeviceTime(Groups(), copy)) - 1), 0.25,
      1e-6);
  // Links are no kernels: the relative's collectives do not count.
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1 << 20), GroupId{0});
  EXPECT_EQ(model.DeviceTime(Groups(), reduce).source, CostSource::kRoofline);
}

// `partly` has one row of attention, and matrix products of `round` stand in for its own.
TEST_F(CostModelTest, KindsWithoutRowsComeFromTheRelative) {
  Write("catalogue/partly.yaml", R"(
devices:
- {name: partly, vendor: v, architecture: a, multiprocessors: 100, memory_bytes: 80GB,
   memory_gigabytes_per_s: 2000, scale_up_gigabytes_per_s: 400, pcie_gigabytes_per_s: 32, source: s,
   relative: round, peak: [{dtype: fp32, tflop_per_s: 20}, {dtype: bf16, tflop_per_s: 200}]}
nodes:
- {name: partly, device: partly, gpus: 4, scale_up: nvswitch, scale_up_latency_us: 2, network: none, source: s}
clusters:
- {name: partly, node: partly, source: s}
)");
  WriteProfile("partly/attention.profile", "attention",
               "dtype,pass,kernel,batch,q_seq,kv_seq,q_heads,kv_heads,head_dim,causal,time_us",
               "bf16,fwd,flash,1,2048,2048,16,16,128,1,300\n");
  const CostModel model = CreateOrDie("partly");
  EXPECT_THAT(model.warnings(),
              ElementsAre(AllOf(HasSubstr("partly has no measured rows of 16-bit matrix products"),
                                HasSubstr("those of round"))));
  const Cost attention = model.DeviceTime(Groups(), Attention(Pass::kForward, 1, 2048));
  EXPECT_EQ(attention.source, CostSource::kMeasured);
  EXPECT_NEAR(Us(attention), 300 + 1, 1e-9);
  const Op gemm = Gemm(4096, 4096, 4096);
  const Cost scaled = model.DeviceTime(Groups(), gemm);
  EXPECT_EQ(scaled.source, CostSource::kScaled);
  const CostModel base = CreateOrDie("round");
  EXPECT_NEAR((Us(scaled) - 1) / (Us(base.DeviceTime(Groups(), gemm)) - 1), 0.5, 1e-3);
}

/// Operators of every kind of kernel, with tensors beyond any cache.
std::vector<Op> LargeKernels() {
  std::vector<Op> ops = {Gemm(4096, 4096, 4096),
                         Gemm(8192, 128, 65536),
                         Gemm(64, 65536, 16384),
                         Gemm(2048, 2048, 64, 512),
                         Gemm(65536, 65536, 64),
                         Attention(Pass::kForward, 4, 8192),
                         Attention(Pass::kBackward, 4, 8192),
                         Attention(Pass::kForward, 512, 128)};
  for (std::size_t k = 0; k < kOpKindCount; ++k) {
    const auto kind = static_cast<OpKind>(k);
    if (!IsRowwise(kind)) continue;
    for (const Pass pass : {Pass::kForward, Pass::kBackward}) {
      ops.push_back(Op::Rowwise(kind, DType::kBf16, pass, 1 << 14, 1 << 14, 28));
    }
  }
  ops.erase(
      std::remove_if(ops.begin(), ops.end(), [](const Op& op) { return op.kind == OpKind::kCast; }),
      ops.end());
  return ops;
}

void ExpectWithinBounds(const CostModel& model, const Program& program, const Op& op) {
  const DeviceSpec& device = model.device();
  const double time = model.DeviceTime(program, op).time.seconds();
  EXPECT_GE(time, ArithmeticWork(op).count() / device.peak_rate(op.dtype).flops_per_second())
      << device.name << ": " << Describe(op);
  double bytes = static_cast<double>(MemoryTraffic(op).count());
  // The traffic of a norm's backward counts a second read; some kernels do without.
  if (op.pass == Pass::kBackward &&
      (op.kind == OpKind::kLayerNorm || op.kind == OpKind::kRmsNorm)) {
    bytes *= 3.0 / 5;
  }
  EXPECT_GE(time, bytes / device.memory.bytes_per_second()) << device.name << ": " << Describe(op);
}

// Also where a relative's rows are scaled to a device of other proportions.
TEST_F(CostModelTest, NoKernelBeatsPeakOrMemory) {
  const Program program = Groups();
  for (const char* cluster : {"round", "twice", "starved"}) {
    const CostModel model = CreateOrDie(cluster);
    for (const Op& op : LargeKernels()) ExpectWithinBounds(model, program, op);
  }
}

TEST_F(CostModelTest, HostTimeDependsOnThePhase) {
  CostModel model = CreateOrDie("round");
  const auto host = [&](const Op& op, Phase phase) {
    return model.HostTime(op, phase).microseconds();
  };
  const Op kernel = Gemm(64, 64, 64);
  EXPECT_EQ(host(kernel, Phase::kForward), 10);
  EXPECT_EQ(host(kernel, Phase::kRecompute), 10);
  EXPECT_EQ(host(kernel, Phase::kBackward), 11);
  EXPECT_EQ(host(kernel, Phase::kOptimizer), 12);
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(8), GroupId{0});
  EXPECT_EQ(host(reduce, Phase::kForward), 13);
  EXPECT_EQ(host(Op::HostWork(HostWorkKind::kMicroBatch), Phase::kForward), 100);
  EXPECT_EQ(host(Op::HostWork(HostWorkKind::kStep), Phase::kInput), 1000);
  EXPECT_EQ(host(Op::HostWork(HostWorkKind::kSample, 4), Phase::kInput), 0) << "not assumed";
  EXPECT_EQ(host(Op::HostSync(), Phase::kOptimizer), 0);
  // A captured graph is launched at once; the framework's loop stays.
  model.set_cuda_graphs(true);
  EXPECT_LT(host(kernel, Phase::kForward), 1);
  EXPECT_LT(host(reduce, Phase::kForward), 1);
  EXPECT_EQ(host(Op::HostWork(HostWorkKind::kStep), Phase::kInput), 1000);
}

TEST_F(CostModelTest, TheCodeOfALayerTakesTheHostTimeUnlessItIsCaptured) {
  WriteParameters("host/python/parameters.profile", {{"host_forward_launch_us", 10},
                                                     {"host_backward_launch_us", 11},
                                                     {"host_optimizer_launch_us", 12},
                                                     {"host_collective_launch_us", 13},
                                                     {"host_layer_us", 300},
                                                     {"host_micro_batch_us", 100},
                                                     {"host_step_us", 1000},
                                                     {"library_gemm_slowdown_ratio", 1}});
  Result<CostModel> model = Create("round", "python");
  ASSERT_TRUE(model.has_value()) << model.error().message;
  EXPECT_EQ(model->LayerHostTime().microseconds(), 300);
  model->set_cuda_graphs(true);
  EXPECT_EQ(model->LayerHostTime(), Duration());
  EXPECT_EQ(Create("round")->LayerHostTime(), Duration()) << "not assumed";
}

TEST_F(CostModelTest, SamplesAreFetchedOneByOne) {
  WriteParameters("host/slow/parameters.profile", {{"host_forward_launch_us", 10},
                                                   {"host_backward_launch_us", 11},
                                                   {"host_optimizer_launch_us", 12},
                                                   {"host_collective_launch_us", 13},
                                                   {"host_micro_batch_us", 100},
                                                   {"host_sample_us", 250},
                                                   {"host_step_us", 1000},
                                                   {"library_gemm_slowdown_ratio", 1}});
  Result<CostModel> model = Create("round", "slow");
  ASSERT_TRUE(model.has_value()) << model.error().message;
  const Op fetch = Op::HostWork(HostWorkKind::kSample, 4);
  EXPECT_EQ(model->HostTime(fetch, Phase::kInput).microseconds(), 1000);
  model->set_cuda_graphs(true);
  EXPECT_EQ(model->HostTime(fetch, Phase::kInput).microseconds(), 1000) << "no graph loads data";
}

TEST_F(CostModelTest, UnknownHostProfilesAndDevicesAreNamed) {
  const Result<CostModel> host = Create("round", "theirs");
  ASSERT_FALSE(host.has_value());
  EXPECT_EQ(host.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(host.error().message, HasSubstr("no host profile \"theirs\""));
  const Result<CostModel> device = Create("alone");
  ASSERT_FALSE(device.has_value());
  EXPECT_EQ(device.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(device.error().message, AllOf(HasSubstr("no measured rows for device alone"),
                                            HasSubstr("name a `relative`")));
}

TEST_F(CostModelTest, AMissingParameterIsNamedWithTheFilesThatWereRead) {
  WriteParameters("host/ours/parameters.profile", {{"host_forward_launch_us", 10}});
  const Result<CostModel> model = Create("round");
  ASSERT_FALSE(model.has_value());
  EXPECT_THAT(model.error().message,
              AllOf(HasSubstr("parameter host_backward_launch_us is in none"),
                    HasSubstr("host/ours/parameters.profile")));
}

// A device's own file replaces numbers that hold for all.
TEST_F(CostModelTest, ADevicesParametersWinOverCommonOnes) {
  WriteParameters("round/parameters.profile", {{"kernel_gap_us", 5}});
  const CostModel model = CreateOrDie("round");
  EXPECT_NEAR(Us(model.DeviceTime(Groups(), Gemm(1024, 1024, 1024))),
              TileModelTime(Device(), Gemm(1024, 1024, 1024)).microseconds() * 1.2 + 5, 1e-5);
}

TEST_F(CostModelTest, ATypeThatTheRelativeLacksIsScaledFromItsBf16) {
  const CostModel model = CreateOrDie("twice");
  const Op product = Op::Gemm(DType::kFp8, GemmLayout::kTN, 4096, 4096, 4096);
  const double bound_us = ArithmeticWork(product).count() / 400e12 * 1e6;
  const Cost cost = model.DeviceTime(Groups(), product);
  EXPECT_EQ(cost.source, CostSource::kScaled);
  EXPECT_GT(Us(cost), 1.15 * bound_us) << "rows take 1.2 of what the tile model says";
  EXPECT_LT(cost.time, model.DeviceTime(Groups(), Gemm(4096, 4096, 4096)).time);
}

TEST_F(CostModelTest, NumbersThatCannotBeAreNotSet) {
  HostCosts host = CreateOrDie("round").host();
  for (const auto& [name, value] :
       std::vector<std::pair<std::string, double>>{{"host_step_us", -1},
                                                   {"host_forward_launch_us", 1e300},
                                                   {"kernel_gap_us", std::nan("")},
                                                   {"library_gemm_slowdown_ratio", 0},
                                                   {"interference_slowdown_fraction", -0.1},
                                                   {"speed_spread_fraction", 1.5}}) {
    const auto set = host.Set(name, value);
    ASSERT_FALSE(set.has_value()) << name;
    EXPECT_EQ(set.error().code, ErrorCode::kInvalidInput);
    EXPECT_THAT(set.error().message, AllOf(HasSubstr(name), HasSubstr("wanted from")));
  }
  EXPECT_TRUE(host.Set("host_step_us", 0).has_value());
}

// What was fitted to runs of a framework on a device replaces what is assumed; on a relative of the
// device it still does, with a warning.
TEST_F(CostModelTest, NumbersFittedToRunsTakePrecedence) {
  WriteParameters("framework/quick/round/runs.profile", {{"host_forward_launch_us", 3},
                                                         {"library_gemm_slowdown_ratio", 2},
                                                         {"scale_up_slowdown_ratio", 3},
                                                         {"interference_slowdown_fraction", 0.7},
                                                         {"kernel_gap_us", 4},
                                                         {"residual_p05_log", -0.1},
                                                         {"residual_p50_log", 0.01},
                                                         {"residual_p95_log", 0.2}});
  const Program program = Groups();
  const Op gemm = Gemm(1024, 1024, 1024);
  const Op reduce = Op::Communication(OpKind::kAllReduce, DType::kBf16, Bytes(1 << 20), GroupId{0});
  const CostModel assumed = CreateOrDie("round");
  const Result<CostModel> fitted = Create("round", "ours", "quick");
  ASSERT_TRUE(fitted.has_value()) << fitted.error().message;
  EXPECT_NEAR(Us(fitted->DeviceTime(program, gemm)) - 4,
              2 * (Us(assumed.DeviceTime(program, gemm)) - 1), 1e-4)
      << "the gap after a kernel is not the library's";
  EXPECT_NEAR(Us(fitted->DeviceTime(program, reduce)), 3 * Us(assumed.DeviceTime(program, reduce)),
              1e-4);
  EXPECT_EQ(fitted->HostTime(gemm, Phase::kForward), Duration::Microseconds(3));
  EXPECT_EQ(fitted->HostTime(gemm, Phase::kBackward), Duration::Microseconds(11)) << "as assumed";
  EXPECT_EQ(fitted->interference_slowdown(), 0.7);
  EXPECT_EQ(assumed.interference_slowdown(), 0.1);
  ASSERT_TRUE(fitted->host().residual.has_value());
  EXPECT_EQ(fitted->host().residual->log[2], 0.2);
  EXPECT_FALSE(assumed.host().residual.has_value());
  EXPECT_EQ(fitted->warnings(), assumed.warnings());

  const Result<CostModel> relative = Create("twice", "ours", "quick");
  ASSERT_TRUE(relative.has_value()) << relative.error().message;
  EXPECT_EQ(relative->interference_slowdown(), 0.7);
  EXPECT_THAT(relative->warnings(), Contains(HasSubstr("no runs of quick on twice were fitted")));
  const Result<CostModel> other = Create("round", "ours", "slow");
  ASSERT_TRUE(other.has_value()) << other.error().message;
  EXPECT_EQ(other->interference_slowdown(), 0.1);
}

// How far forecasts are off is known best for a pair whose runs were fitted; a relative's fit says
// nothing of it, and where kernels are borrowed it is more.
TEST_F(CostModelTest, WithoutAFitForecastsAreAsFarOffAsThoseOfOthers) {
  WriteParameters("framework/quick/round/runs.profile", {{"host_forward_launch_us", 3},
                                                         {"residual_p05_log", -0.1},
                                                         {"residual_p50_log", 0.01},
                                                         {"residual_p95_log", 0.2}});
  WriteParameters("framework/unfitted.profile", {{"unfitted_residual_p05_log", -0.3},
                                                 {"unfitted_residual_p50_log", 0.1},
                                                 {"unfitted_residual_p95_log", 0.4},
                                                 {"scaled_residual_p05_log", -0.5},
                                                 {"scaled_residual_p50_log", 0.2},
                                                 {"scaled_residual_p95_log", 0.9}});
  // No fit, but how far forecasts are off: of no use for another device.
  WriteParameters(
      "framework/known/round/residual.profile",
      {{"residual_p05_log", -0.05}, {"residual_p50_log", 0.0}, {"residual_p95_log", 0.06}});
  const auto upper = [&](const std::string& device, const std::string& framework) {
    const Result<CostModel> model = Create(device, "ours", framework);
    EXPECT_TRUE(model.has_value()) << model.error().message;
    EXPECT_TRUE(model->host().residual.has_value());
    return model->host().residual.value_or(Residual{}).log[2];
  };
  EXPECT_EQ(upper("round", "quick"), 0.2);
  EXPECT_EQ(upper("round", "slow"), 0.4);
  EXPECT_EQ(upper("twice", "slow"), 0.9);
  EXPECT_EQ(upper("round", "known"), 0.06);
  EXPECT_EQ(upper("twice", "known"), 0.9);
  EXPECT_NEAR(upper("twice", "quick"), 0.9 - 0.2, 1e-12) << "about a fit on a relative";
  // How far forecasts with a relative's numbers are off is known of the device itself.
  WriteParameters(
      "framework/quick/twice/residual.profile",
      {{"residual_p05_log", -0.2}, {"residual_p50_log", 0.0}, {"residual_p95_log", 0.3}});
  const Result<CostModel> borrowed = Create("twice", "ours", "quick");
  ASSERT_TRUE(borrowed.has_value()) << borrowed.error().message;
  EXPECT_EQ(borrowed->host().forward_launch.microseconds(), 3);
  ASSERT_TRUE(borrowed->host().residual.has_value());
  EXPECT_EQ(borrowed->host().residual->log[2], 0.3);
}

TEST_F(CostModelTest, NumbersAreBorrowedPastARelativeOnWhichNoFitHeld) {
  WriteParameters("framework/quick/round/runs.profile", {{"host_forward_launch_us", 3}});
  WriteParameters(
      "framework/quick/twice/residual.profile",
      {{"residual_p05_log", -0.2}, {"residual_p50_log", 0.0}, {"residual_p95_log", 0.3}});
  const Result<CostModel> model = Create("third", "ours", "quick");
  ASSERT_TRUE(model.has_value()) << model.error().message;
  EXPECT_EQ(model->host().forward_launch.microseconds(), 3);
  EXPECT_FALSE(model->host().residual.has_value()) << "that of another device";
}

// Four GPUs wait for the slowest: the largest of four normal numbers is 1.03 deviations above the
// mean (Harter 1961), 1.05 in Blom's approximation.
TEST_F(CostModelTest, AJobRunsAtTheSpeedOfItsSlowestGpu) {
  WriteParameters("framework/uneven/round/runs.profile", {{"speed_spread_fraction", 0.1}});
  const CostModel even = CreateOrDie("round");
  const Result<CostModel> uneven = Create("round", "ours", "uneven");
  ASSERT_TRUE(uneven.has_value()) << uneven.error().message;
  const Op gemm = Gemm(4096, 4096, 4096);
  EXPECT_NEAR(
      (Us(uneven->DeviceTime(Groups(), gemm)) - 1) / (Us(even.DeviceTime(Groups(), gemm)) - 1),
      1.104, 0.003);
}

// However small the message; the ends of a transfer meet in the engine. There are four members, as
// above.
TEST_F(CostModelTest, MembersOfACollectiveWaitForTheLast) {
  WriteParameters("framework/skewed/round/runs.profile", {{"collective_skew_us", 50}});
  const CostModel even = CreateOrDie("round");
  const Result<CostModel> skewed = Create("round", "ours", "skewed");
  ASSERT_TRUE(skewed.has_value()) << skewed.error().message;
  const Program program = Groups();
  const auto longer = [&](OpKind kind, std::int64_t bytes) {
    const Op op = Op::Communication(kind, DType::kBf16, Bytes(bytes), GroupId{0});
    return Us(skewed->DeviceTime(program, op)) - Us(even.DeviceTime(program, op));
  };
  EXPECT_NEAR(longer(OpKind::kAllReduce, 1 << 10), 50 * 1.049, 0.01);
  EXPECT_NEAR(longer(OpKind::kAllGather, 1 << 26), 50 * 1.049, 0.01);
  EXPECT_NEAR(longer(OpKind::kSend, 1 << 20), 0, 1e-6);
  EXPECT_NEAR(longer(OpKind::kAllToAll, 1 << 20), 50 * 1.049, 0.01);
  // Those of an all-to-all come with different numbers of tokens.
  WriteParameters("framework/uneven/round/runs.profile",
                  {{"collective_skew_us", 50}, {"exchange_skew_us", 200}});
  const Result<CostModel> uneven = Create("round", "ours", "uneven");
  ASSERT_TRUE(uneven.has_value()) << uneven.error().message;
  const auto more = [&](OpKind kind) {
    const Op op = Op::Communication(kind, DType::kBf16, Bytes(1 << 20), GroupId{0});
    return Us(uneven->DeviceTime(program, op)) - Us(skewed->DeviceTime(program, op));
  };
  EXPECT_NEAR(more(OpKind::kAllToAll), 150 * 1.049, 0.05);
  EXPECT_NEAR(more(OpKind::kAllReduce), 0, 1e-6);
}

TEST_F(CostModelTest, AStoreLoadsAProfileOnce) {
  const Result<Catalogue> catalogue = Catalogue::Load(directory_.Path("catalogue"));
  ProfileStore store(directory_.Path("profiles"));
  const auto first = store.ForDevice(*catalogue, **catalogue->FindDevice("round"));
  ASSERT_TRUE(first.has_value());
  EXPECT_EQ(store.ForDevice(*catalogue, **catalogue->FindDevice("round"))->get(), first->get());
}

// --- Shipped profiles: every device of the catalogue.

TEST(ShippedCostTest, EveryDeviceIsPricedWithinItsBounds) {
  const Result<Catalogue> catalogue = Catalogue::Load(DefaultCatalogueDirectory());
  ASSERT_TRUE(catalogue.has_value()) << catalogue.error().message;
  ProfileStore store(DefaultProfileDirectory());
  ProgramBuilder builder;
  const Result<Program> program = std::move(builder).Build();
  std::vector<std::string> hosts;
  for (const auto& entry :
       std::filesystem::directory_iterator(DefaultProfileDirectory() + "/host")) {
    hosts.push_back(entry.path().filename().string());
  }
  ASSERT_FALSE(hosts.empty());
  for (const v1::Cluster& cluster : catalogue->clusters()) {
    const Result<Topology> topology = Topology::Create(*catalogue, cluster.name(), 1);
    ASSERT_TRUE(topology.has_value()) << topology.error().message;
    for (const std::string& host : hosts) {
      const Result<CostModel> model = CostModel::Create(*catalogue, *topology, store, host);
      if (!model.has_value()) {
        EXPECT_THAT(model.error().message, HasSubstr("no measured rows for device"));
        continue;
      }
      for (const Op& op : LargeKernels()) ExpectWithinBounds(*model, *program, op);
    }
  }
}

}  // namespace
}  // namespace stepcast
