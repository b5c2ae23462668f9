#include "profiles/import/nccl_tests.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const Catalogue& Machines() {
  static const auto* catalogue =
      new Catalogue(Catalogue::Load(DefaultCatalogueDirectory()).value());
  return *catalogue;
}

struct Measured {
  std::int64_t bytes = 0;
  double time_us = 0;
};

// All-reduce on 8 H100 of one node: MooreThreads/SimuMax@4dcaae5 (Apache-2.0), the log in
// simu_tools/efficency_test/nccl_fit.py.
const std::vector<Measured> kAllReduce = {
    {1048576, 46.24}, {16777216, 125.9}, {1073741824, 4022.4}};

/// Up to 7 characters, as nccl-tests' getFloatStr has it: as many decimals as there is room for.
std::string Float(double value, int width) {
  if (value < 100 * std::pow(10, width - 6)) return fmt::format("{:.2f}", value);
  if (value < 1000 * std::pow(10, width - 6)) return fmt::format("{:.1f}", value);
  return fmt::format("{:.0f}", value);
}

struct Layout {
  const char* operation = "sum";
  const char* root = "-1";
  const char* wrong = "0";
  const char* more = "";  ///< Columns after each block.
  double time_unit = 1;   ///< In microseconds.
  int decimals = 0;       ///< Of times; 0: as many as there is room for.
  bool two_blocks = true;
};

std::string Rows(const std::vector<Measured>& rows, double factor, const Layout& layout) {
  std::string text;
  for (const Measured& row : rows) {
    const double bandwidth = static_cast<double>(row.bytes) / row.time_us / 1000;
    const double time = row.time_us / layout.time_unit;
    const std::string block = fmt::format(
        " {:>7} {:>7} {:>7} {:>6}{}",
        layout.decimals > 0 ? fmt::format("{:.{}f}", time, layout.decimals) : Float(time, 7),
        Float(bandwidth, 6), Float(bandwidth * factor, 6), layout.wrong, layout.more);
    text +=
        fmt::format("{:>12}  {:>12}  {:>8} {:>7} {:>7}{}{}\n", row.bytes, row.bytes / 4, "float",
                    layout.operation, layout.root, block, layout.two_blocks ? block : "");
  }
  return text;
}

std::string Ranks(int gpus, int per_node) {
  std::string text = "# Using devices\n";
  for (int i = 0; i < gpus; ++i) {
    text += fmt::format(
        "#  Rank {:2} Group  0 Pid {} on  node{:03} device {:2} [0000:{:02x}:00] NVIDIA H100 "
        "80GB HBM3\n",
        i, 4000 + i, i / per_node, i % per_node, 0x1b + i);
  }
  return text;
}

// 2022 to 2025.
std::string Log2022(const std::string& rows, int gpus = 8, int per_node = 8) {
  return "# nThread 1 nGpus 8 minBytes 1048576 maxBytes 1073741824 step: 2(factor) warmup iters: 5 "
         "iters: 20 "
         "agg iters: 1 validation: 1 graph: 0\n#\n" +
         Ranks(gpus, per_node) +
         "#\n#                                                              out-of-place           "
         "            "
         "in-place          \n"
         "#       size         count      type   redop    root     time   algbw   busbw #wrong     "
         "time   algbw "
         "  busbw #wrong\n"
         "#        (B)    (elements)                               (us)  (GB/s)  (GB/s)            "
         "(us)  (GB/s) "
         " (GB/s)       \n" +
         rows + "# Out of bounds values : 0 OK\n# Avg bus bandwidth    : 123.4 \n#\n";
}

constexpr double kEight = 2.0 * 7 / 8;

std::vector<std::string> RowsOf(const ImportedProfile& imported) {
  EXPECT_EQ(imported.groups.size(), 1U);
  return imported.groups.empty() ? std::vector<std::string>{} : imported.groups.front().rows;
}

ImportedProfile Import(const std::string& text, const std::string& name = "a.log",
                       const NcclTestsOptions& options = {}) {
  const auto imported = ImportNcclTests(text, name, Machines(), options);
  EXPECT_TRUE(imported.has_value()) << imported.error().message;
  return imported.value_or(ImportedProfile{});
}

std::string Complaint(const std::string& text, const NcclTestsOptions& options = {}) {
  const auto imported = ImportNcclTests(text, "a.log", Machines(), options);
  return imported ? "accepted" : imported.error().message;
}

const auto kTaken = ElementsAre("all_reduce,8,1,1048576,46.240", "all_reduce,8,1,16777216,125.90",
                                "all_reduce,8,1,1073741824,4022.40");

TEST(NcclTestsTest, TheLayoutSince2022) {
  const ImportedProfile imported = Import("mpirun ./build/all_reduce_perf -b 1M -e 1G -f 2 -g 8\n" +
                                          Log2022(Rows(kAllReduce, kEight, {})));
  EXPECT_THAT(RowsOf(imported), kTaken);
  EXPECT_EQ(imported.groups.front().provenance.device, "h100-sxm5-80gb");
  ASSERT_EQ(imported.taken.size(), 1U);
  EXPECT_EQ(imported.taken.front().what, "rows of run 1: all_reduce on 8 GPUs of 1 node");
  EXPECT_EQ(imported.taken.front().count, 3);
  EXPECT_THAT(imported.left, IsEmpty());
  // The factor tells an all-reduce from the rest.
  EXPECT_THAT(RowsOf(Import(Log2022(Rows(kAllReduce, kEight, {})))), kTaken);
}

TEST(NcclTestsTest, TheLayoutSince2025WithStatisticsAndTimestamps) {
  std::string log = Log2022(Rows(kAllReduce, kEight, {.more = "   40.10   60.20   59.90    3.1"}));
  log.insert(0,
             "# nccl-tests version 2.19.6 nccl-headers=22807 nccl-library=22807\n"
             "# Collective test starting: all_reduce_perf\n");
  log.replace(log.find("#wrong "), 7, "#wrong   i_min   i_max   i_p99   i_cv%");
  log += "# Collective test concluded: all_reduce_perf\n#\n";
  const ImportedProfile imported = Import(log);
  EXPECT_THAT(RowsOf(imported), kTaken);
  EXPECT_EQ(imported.groups.front().provenance.software, "NCCL 2.28.7");
  // -S 1 adds the time of day.
  std::string stamped = Log2022(Rows(kAllReduce, kEight, {}));
  for (std::size_t at = stamped.find("   float"); at != std::string::npos;
       at = stamped.find("   float", at)) {
    at = stamped.find('\n', at);
    stamped.insert(at, " 2025-11-03 10:11:12");
  }
  EXPECT_THAT(RowsOf(Import(stamped)), kTaken);
}

TEST(NcclTestsTest, TheLayoutOf2019) {
  const std::string rows = Rows(kAllReduce, kEight, {.root = "", .wrong = "2e-07"});
  const std::string log =
      "# nThread 1 nGpus 8 minBytes 1048576 maxBytes 1073741824 step: 2(factor) warmup iters: 5 "
      "iters: 20 "
      "validation: 1 \n#\n# Using devices\n"
      "#   Rank  0 Pid  11 on      dgx device  0 [0x1b] Tesla V100-SXM2-32GB\n"
      "#   Rank  1 Pid  11 on      dgx device  1 [0x1c] Tesla V100-SXM2-32GB\n"
      "#   Rank  2 Pid  11 on      dgx device  2 [0x3b] Tesla V100-SXM2-32GB\n"
      "#   Rank  3 Pid  11 on      dgx device  3 [0x3c] Tesla V100-SXM2-32GB\n"
      "#\n#                                                     out-of-place                       "
      "in-place    "
      "      \n"
      "#       size         count    type   redop     time   algbw   busbw  error     time   algbw "
      "  busbw  "
      "error\n"
      "#        (B)    (elements)                     (us)  (GB/s)  (GB/s)            (us)  (GB/s) "
      " (GB/s)   "
      "    \n" +
      Rows(kAllReduce, 1.5, {.root = "", .wrong = "2e-07"}) +
      "# Out of bounds values : 0 OK\n# Avg bus bandwidth    : 1.2 \n";
  const ImportedProfile imported = Import(log);
  EXPECT_THAT(RowsOf(imported), testing::Contains("all_reduce,4,1,1048576,46.240"));
  EXPECT_EQ(imported.groups.front().provenance.device, "v100-sxm2-32gb");
}

TEST(NcclTestsTest, TheLayoutOf2017InMilliseconds) {
  const Layout layout{.root = "", .wrong = "2e-07", .time_unit = 1000, .decimals = 3};
  const std::string log =
      "# NCCL version 2.1.15\n# nThread 1 nGpus 8 minBytes 1048576\n"
      "# Using devices\n#   Rank  0 on  node device 0 [0x1b] Tesla V100-SXM2-32GB\n"
      "#   Rank  1 on  node device 1 [0x1c] Tesla V100-SXM2-32GB\n"
      "#   Rank  2 on  node device 2 [0x1d] Tesla V100-SXM2-32GB\n"
      "#   Rank  3 on  node device 3 [0x1e] Tesla V100-SXM2-32GB\n\n"
      "#      bytes             N    type      op     time  algbw  busbw      res     time  algbw  "
      "busbw      "
      "res\n" +
      Rows(kAllReduce, 1.5, layout) +
      " Out of bounds values : 0 OK\n Avg bus bandwidth    : 12.3\n";
  EXPECT_THAT(RowsOf(Import(log)),
              ElementsAre("all_reduce,4,1,1048576,46.000", "all_reduce,4,1,16777216,126.00",
                          "all_reduce,4,1,1073741824,4022.00"));
}

TEST(NcclTestsTest, SeveralRunsOnNodesUnderMpi) {
  // 80 H100 of 10 nodes: xxrjun/nccl-tests-cluster (Apache-2.0), cluster c01.
  const std::string gather = Log2022(
      Rows({{33553920, 682.2}, {134216960, 840.85}}, 79.0 / 80, {.operation = "none"}), 80, 8);
  const std::string exchange = Log2022(
      Rows({{0, 3}, {33553920, 970.33}}, 79.0 / 80, {.operation = "none", .wrong = "N/A"}), 80, 8);
  const std::string root = Log2022(Rows({{33554432, 700}}, 1, {.root = "0"}), 80, 8);
  std::string log =
      "srun all_gather_perf -b 32M\n" + gather + "NCCL version 2.18.3+cuda12.1\n" +
      "srun alltoall_perf -b 0\n" + exchange + "srun broadcast_perf\n" + root +
      "srun all_gather_perf -b 32M\n" +
      Log2022(Rows({{33553920, 682.2}, {67107840, 736.65}}, 79.0 / 80, {.operation = "none"}), 80,
              8);
  std::string prefixed;
  std::size_t begin = 0;
  while (begin < log.size()) {
    const std::size_t end = log.find('\n', begin);
    prefixed += "[1,0]<stdout>:" + log.substr(begin, end + 1 - begin);
    begin = end + 1;
  }
  for (const std::string& text : {log, prefixed}) {
    const ImportedProfile imported = Import(text);
    EXPECT_THAT(RowsOf(imported),
                ElementsAre("all_gather,80,10,33553920,682.20", "all_gather,80,10,67107840,736.65",
                            "all_gather,80,10,134216960,840.85", "alltoall,80,10,33553920,970.33"));
    std::vector<std::string> left;
    for (const ImportCount& count : imported.left) {
      left.push_back(fmt::format("{} {}: {}", count.count, count.what, count.why));
    }
    EXPECT_THAT(
        left,
        ElementsAre("1 rows of run 2 of size 0: nothing is sent",
                    "1 rows of run 3, broadcast: profiles have no table of it",
                    "1 rows of sizes that were measured before: the median of each is taken"));
  }
}

std::string Json() {
  std::string results;
  for (const Measured& row : kAllReduce) {
    const double bandwidth = static_cast<double>(row.bytes) / row.time_us / 1000;
    results += fmt::format(
        R"({}{{"size":{},"count":{},"type":"float","redop":"sum","root":"    -1","out_of_place":{{"time":{},)"
        R"("alg_bw":{},"bus_bw":{},"nwrong":0.0}},"in_place":null}})",
        results.empty() ? "" : ",", row.bytes, row.bytes / 4, row.time_us, bandwidth,
        bandwidth * kEight);
  }
  return fmt::format(
      R"({{"version":3,"args":["/opt/all_reduce_perf","-J","a.json"],"env":["TOKEN=secret"],"nccl_version":22807,)"
      R"("config":{{"nthreads":1,"ngpus":8,"devices":[{{"rank":0,"hostname":"n0","device_info":"NVIDIA H100 )"
      R"(80GB HBM3"}}]}},"results":[{}],"average_bus_bandwidth":{{"bandwidth":1,"okay":"unchecked"}}}})",
      results);
}

TEST(NcclTestsTest, Json) {
  const ImportedProfile imported = Import(Json());
  EXPECT_THAT(RowsOf(imported),
              ElementsAre("all_reduce,8,1,1048576,46.240", "all_reduce,8,1,16777216,125.90",
                          "all_reduce,8,1,1073741824,4022.40"));
  EXPECT_EQ(imported.groups.front().provenance.software, "NCCL 2.28.7");
  EXPECT_THAT(ProfileText(imported.groups.front(), "a test"), Not(HasSubstr("secret")));
}

TEST(NcclTestsTest, WhatItWritesIsAProfile) {
  NcclTestsOptions options;
  options.licence = "CC0-1.0";
  options.fabric = "NVLink 4";
  const ImportedProfile imported = Import(Log2022(Rows(kAllReduce, kEight, {})), "a.log", options);
  const auto tables = ParseTables(ProfileText(imported.groups.front(), "a test"), "a.profile");
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  ASSERT_EQ(tables->collectives.size(), 3U);
  EXPECT_EQ(tables->collectives[1].bytes, 16777216);
  EXPECT_EQ(tables->groups.front().fabric, "NVLink 4");
}

TEST(NcclTestsTest, WrongResultsAndTimesAreLeft) {
  std::string rows = Rows(kAllReduce, kEight, {.wrong = "12"});
  rows += Rows({{2097152, 45.71}}, kEight, {});
  const ImportedProfile imported = Import(Log2022(rows));
  EXPECT_THAT(RowsOf(imported), ElementsAre("all_reduce,8,1,2097152,45.710"));
  ASSERT_EQ(imported.left.size(), 1U);
  EXPECT_EQ(imported.left.front().why, "results were wrong");
}

std::string Replaced(std::string text, const std::string& old, const std::string& by) {
  const std::size_t at = text.find(old);
  EXPECT_NE(at, std::string::npos) << old;
  return at == std::string::npos ? text : text.replace(at, old.size(), by);
}

/// "2 rows of run 1: why" for each thing that was left.
std::vector<std::string> Left(const ImportedProfile& imported) {
  std::vector<std::string> left;
  for (const ImportCount& count : imported.left) {
    left.push_back(fmt::format("{} {}: {}", count.count, count.what, count.why));
  }
  return left;
}

// A list that is printed again by a restart is no run on 16 GPUs, one without a line none on 7.
TEST(NcclTestsTest, EveryRankIsListedOnce) {
  const std::string log = Log2022(Rows(kAllReduce, kEight, {}));
  EXPECT_THAT(Complaint(Replaced(log, "# Using devices\n", Ranks(8, 8))),
              HasSubstr("a.log:1: run 1 lists rank 0 twice; was it started again?"));
  const std::size_t third = log.find("#  Rank  3");
  std::string missing = log;
  missing.erase(third, log.find('\n', third) + 1 - third);
  EXPECT_THAT(Complaint(missing), HasSubstr("run 1 lists rank 7, but not rank 3"));
  EXPECT_THAT(Complaint(Replaced(log, "Rank  3", "Rank  x")),
              HasSubstr("a.log:7: found a rank \"x\", wanted a number from 0"));
  // A remark is no rank.
  EXPECT_THAT(RowsOf(Import(Replaced(log, "# Using devices\n", "#  Rank 3 is slow today\n"))),
              kTaken);
}

// NCCL_TESTS_SPLIT: every second rank is of another communicator, which works at the same time.
TEST(NcclTestsTest, ACollectiveHasTheRanksOfOneGroup) {
  std::string log = Log2022(Rows(kAllReduce, kEight, {}), 16, 4);
  for (int rank = 1; rank < 16; rank += 2) {
    log = Replaced(log, fmt::format("Rank {:2} Group  0", rank),
                   fmt::format("Rank {:2} Group  1", rank));
  }
  const ImportedProfile imported = Import(log);
  EXPECT_THAT(RowsOf(imported), testing::Contains("all_reduce,8,4,1048576,46.240"));
  EXPECT_EQ(imported.taken.front().what,
            "rows of run 1: all_reduce on 8 GPUs of 4 nodes, in 2 groups at once");
  EXPECT_THAT(Complaint(Replaced(log, "Group  1", "Group  0")),
              HasSubstr("run 1: group 0 has 9 ranks on 4 nodes, group 1 has 7 on 4"));
}

TEST(NcclTestsTest, TwoKindsOfGpuAreRefused) {
  std::string log = Log2022(Rows(kAllReduce, kEight, {}));
  log.replace(log.rfind("NVIDIA H100 80GB HBM3"), 21, "NVIDIA H200");
  EXPECT_THAT(Complaint(log),
              HasSubstr("run 1 ran on \"NVIDIA H100 80GB HBM3\" and on \"NVIDIA H200\"; give "
                        "--device NAME"));
  EXPECT_EQ(Complaint(log, {.device = "h100-sxm5-80gb"}), "accepted");
}

TEST(NcclTestsTest, TimesMustFitTheirBandwidths) {
  const std::string log = Log2022(Rows(kAllReduce, kEight, {}));
  // 1 MiB at 22.68 GB/s takes 46.23 us, of which 47.6 is 3 % more.
  EXPECT_THAT(RowsOf(Import(Replaced(log, "46.24", "47.60"))),
              testing::Contains("all_reduce,8,1,1048576,47.600"));
  const ImportedProfile off = Import(Replaced(log, "46.24", "47.70"));
  EXPECT_EQ(RowsOf(off).size(), 2U);
  EXPECT_THAT(Left(off),
              ElementsAre("1 rows of run 1: the time is not size over algorithm bandwidth, "
                          "by more than 3 % and rounding"));
  // 8 bytes in 18.00 us are 0.00044 GB/s, printed as 0.00; 1024 in 24.00 are 0.0427, as 0.04; but
  // 1024 bytes in 20.00 us would be 0.05, and 4096 in 20.00 us not 0.00.
  const auto small = [](std::int64_t bytes, const char* time, const char* bandwidth) {
    return fmt::format("{} {} float sum -1 {} {} 0.07 0 {} {} 0.07 0\n", bytes, bytes / 4, time,
                       bandwidth, time, bandwidth);
  };
  const ImportedProfile rounded =
      Import(Log2022(small(8, "18.00", "0.00") + small(1024, "24.00", "0.04") +
                     small(2048, "2.00", "0.04") + small(1024, "20.00", "0.04") +
                     small(4096, "20.00", "0.00")),
             "all_reduce_perf.log");
  EXPECT_THAT(RowsOf(rounded),
              ElementsAre("all_reduce,8,1,8,18.000", "all_reduce,8,1,1024,24.000"));
  EXPECT_THAT(Left(rounded), ElementsAre(HasSubstr("3 rows of run 1: the time is not size over")));
}

// With -C 1 the column has what launches take on the host.
TEST(NcclTestsTest, TimesOfTheHostAreLeft) {
  EXPECT_THAT(
      Complaint(Replaced(Log2022(Rows(kAllReduce, kEight, {})), "time   algbw", "cputime   algbw")),
      HasSubstr("no row can be taken (3 rows of run 1: the time is that of the host"));
  EXPECT_THAT(Complaint(Replaced(Json(), "\"time\"", "\"cpu_time\"")),
              HasSubstr("no row can be taken (3 rows of run 1: the time is that of the host"));
}

TEST(NcclTestsTest, WhatALoaderWouldRefuseIsLeft) {
  const auto row = [](const char* bytes, const char* time, const char* bandwidth) {
    return fmt::format("{} 4 float sum -1 {} {} 1575 0 {} {} 1575 0\n", bytes, time, bandwidth,
                       time, bandwidth);
  };
  const ImportedProfile imported =
      Import(Log2022(Rows(kAllReduce, kEight, {}) + row("16", "0.0004", "40.00") +
                     row("16", "2e+12", "0.00") + row("9007199254740992", "9e+9", "900.0") +
                     row("16", "nan", "nan") + row("16", "inf", "0.00") + row("16", "0.00", "inf") +
                     row("16", "1.00", "inf") + row("16", "1.00", "nan")));
  EXPECT_THAT(RowsOf(imported), kTaken);
  EXPECT_THAT(
      Left(imported),
      ElementsAre("2 rows of run 1: the time is not from 0.001 to 1e12 us",
                  "1 rows of run 1: the size is above 2^53 - 1 bytes", "3 rows of run 1: no time",
                  "2 rows of run 1: no algorithm bandwidth to check the time with"));
  const ImportedProfile json = Import(Replaced(Json(), "\"time\":46.24", "\"time\":\"nan\""));
  EXPECT_THAT(Left(json), ElementsAre("1 rows of run 1: no time"));
}

// -d all and -o all measure every type and operation under one header.
TEST(NcclTestsTest, OneTypeAndOperationIsTaken) {
  std::string rows = Rows(kAllReduce, kEight, {});
  std::string halves = Rows({{1048576, 60}, {2097152, 70}}, kEight, {});
  for (std::size_t at = halves.find("float"); at != std::string::npos; at = halves.find("float")) {
    halves.replace(at, 5, " half");
  }
  rows += halves + Rows({{1048576, 80}}, kEight, {.operation = "avg"});
  const ImportedProfile imported = Import(Log2022(rows));
  EXPECT_THAT(RowsOf(imported), kTaken);
  EXPECT_THAT(
      Left(imported),
      ElementsAre("2 rows of run 1: of half, sum; taken are rows of float, sum, which come first",
                  "1 rows of run 1: of float, avg; taken are rows of float, sum, which come "
                  "first"));
  // Another number of GPUs is another table.
  const std::string others = Log2022(halves);
  const ImportedProfile both =
      Import("all_reduce_perf\n" + Log2022(Rows({{1048576, 30}}, 1.5, {}), 4) + others);
  EXPECT_EQ(RowsOf(both).size(), 3U);
  EXPECT_THAT(both.left, IsEmpty());
  const ImportedProfile json = Import(Replaced(Json(), "\"redop\":\"sum\"", "\"redop\":\"max\""));
  EXPECT_THAT(Left(json),
              ElementsAre("2 rows of run 1: of float, sum; taken are rows of float, max, "
                          "which come first"));
}

TEST(NcclTestsTest, SizesBeyond64BitsAreRefused) {
  const std::string log = Log2022(Rows(kAllReduce, kEight, {}));
  const char* wanted = "a.log:17: this row is broken: a size of 99999999999999999999 bytes";
  EXPECT_THAT(Complaint(Replaced(log, "    16777216", "99999999999999999999")), HasSubstr(wanted));
  EXPECT_THAT(Complaint(Replaced(log, "    16777216", "-16777216")),
              HasSubstr("a.log:17: this row is broken: a size of -16777216 bytes"));
  EXPECT_THAT(Complaint(Replaced(Json(), "\"size\":1048576", "\"size\":18446744073709551615")),
              HasSubstr("results[0]: wanted size"));
}

TEST(NcclTestsTest, JsonListsTheFirstGpuOfEachProcess) {
  const std::string second =
      R"(,{"rank":4,"hostname":"n1","device_info":"NVIDIA H100 80GB HBM3"}]})";
  std::string json = Replaced(Json(), "\"ngpus\":8", "\"ngpus\":4");
  json = Replaced(json, "]}", second);
  EXPECT_THAT(RowsOf(Import(json)), testing::Contains("all_reduce,8,2,1048576,46.240"));
  EXPECT_THAT(Complaint(Replaced(json, "\"rank\":4", "\"rank\":0")),
              HasSubstr("run 1 lists rank 0 twice"));
  EXPECT_THAT(Complaint(Replaced(json, "\"rank\":4", "\"rank\":8")),
              HasSubstr("run 1 lists rank 8, but not rank 4"));
}

TEST(NcclTestsTest, BrokenLogsAreRefused) {
  const std::string log = Log2022(Rows(kAllReduce, kEight, {}));
  EXPECT_THAT(Complaint(""), HasSubstr("found no run of nccl-tests"));
  EXPECT_THAT(Complaint("hello\nworld 1 2 3\n"), HasSubstr("found no run of nccl-tests"));
  const std::size_t trailer = log.find("# Out of bounds");
  EXPECT_THAT(Complaint(log.substr(0, trailer)),
              AllOf(HasSubstr("a.log:1: run 1 has no end"), HasSubstr("--allow-incomplete")));
  EXPECT_THAT(Complaint(log.substr(0, trailer), {.allow_incomplete = true}), "accepted");
  // In the middle of the last row.
  EXPECT_THAT(Complaint(log.substr(0, trailer - 30), {.allow_incomplete = true}),
              AllOf(HasSubstr("a.log:18: this row is cut off")));
  std::string garbled = log;
  garbled.replace(garbled.find("46.24"), 5, "4x.24");
  EXPECT_THAT(Complaint(garbled), HasSubstr("a.log:16: this row is cut off or of a layout"));
  EXPECT_THAT(Complaint(log.substr(log.find("   1048576"))),
              HasSubstr("before the line that names its columns"));
  EXPECT_THAT(Complaint(Log2022(Rows(kAllReduce, kEight, {}), 4)),
              HasSubstr("nothing says which collective"));
  EXPECT_THAT(
      Complaint(Log2022(Rows(kAllReduce, 7.0 / 8, {.operation = "none"}))),
      AllOf(HasSubstr("bus over algorithm bandwidth is 0.875"), HasSubstr("--collective NAME")));
  EXPECT_THAT(Complaint(Log2022(Rows(kAllReduce, 7.0 / 8, {.operation = "none"})),
                        {.collective = "alltoall"}),
              "accepted");
  EXPECT_THAT(
      Complaint(log, {.collective = "alltoall"}),
      HasSubstr("bus over algorithm bandwidth is 1.750, but alltoall on 8 ranks has 0.875"));
  EXPECT_THAT(Complaint(log, {.collective = "everything"}), HasSubstr("wanted one of all_reduce"));
  std::string unknown = log;
  for (std::size_t at = unknown.find("H100"); at != std::string::npos; at = unknown.find("H100")) {
    unknown.replace(at, 4, "X999");
  }
  EXPECT_THAT(Complaint(unknown), HasSubstr("is no device of the catalogue; give --device NAME"));
  EXPECT_THAT(Complaint(unknown, {.device = "h100-sxm5-80gb"}), "accepted");
}

TEST(NcclTestsTest, BrokenJsonIsRefused) {
  const std::string json = Json();
  EXPECT_THAT(Complaint(json.substr(0, json.size() / 2)), HasSubstr("not JSON, or cut off"));
  EXPECT_THAT(Complaint("{}"), HasSubstr("has no \"results\""));
  std::string text = json;
  text.replace(text.find("\"time\""), 6, "\"tine\"");
  EXPECT_THAT(Complaint(text), HasSubstr("results[0]: wanted size and out_of_place"));
  text = json;
  text.replace(text.find("\"ngpus\":8"), 9, "\"ngpus\":-8");
  EXPECT_THAT(Complaint(text), HasSubstr("not numbers of GPUs"));
}

}  // namespace
}  // namespace stepcast
