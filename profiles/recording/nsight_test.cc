#include "profiles/recording/nsight.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

/// globalTid of a thread of a process, of the machine and VM with number 1.
std::int64_t Global(std::int64_t process, std::int64_t thread) {
  return (std::int64_t{1} << 56) + (std::int64_t{1} << 48) + process * 0x1000000 + thread;
}

/// What nsys 2026 writes of two processes that each see one GPU as device 0. Where a column may
/// be NULL it is in some row.
std::string NewLayout() {
  const auto tid = [](int process, int thread) { return std::to_string(Global(process, thread)); };
  const auto pid = [](int process) { return std::to_string(Global(process, 0)); };
  return R"(
CREATE TABLE META_DATA_EXPORT (name TEXT, value TEXT);
INSERT INTO META_DATA_EXPORT VALUES
  ('EXPORT_SCHEMA_VERSION', '3.24.14'), ('EXPORT_PRODUCT_VERSION', '2026.1.1.204-2611364');
CREATE TABLE StringIds (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO StringIds VALUES
  (1, 'cudaLaunchKernel_v7000'), (2, 'cudaMemcpyAsync_v3020'), (3, 'cuLaunchKernelEx'),
  (4, 'ampere_sgemm_128x64_tn'), (5, 'ampere_sgemm_128x64_tn(float *)'),
  (6, 'ncclDevKernel_AllReduce_Sum_f32_RING_LL'),
  (7, 'ncclDevKernel_AllReduce_Sum_f32_RING_LL(ncclDevKernelArgsStorage<(unsigned long)4096>)'),
  (8, 'ProfilerStep#3'), (9, 'main thread'), (10, 'cudaStreamSynchronize_v3020');
CREATE TABLE TARGET_INFO_GPU (id INTEGER, name TEXT, totalMemory INTEGER, smCount INTEGER);
INSERT INTO TARGET_INFO_GPU VALUES
  (0, 'NVIDIA A100-SXM4-80GB', 85899345920, 108), (1, 'NVIDIA H100 80GB HBM3', 85899345921, 132);
CREATE TABLE TARGET_INFO_CUDA_DEVICE (gpuId INTEGER, cudaId INTEGER, pid INTEGER, uuid TEXT);
INSERT INTO TARGET_INFO_CUDA_DEVICE VALUES (0, 0, 100, 'a'), (1, 0, 200, 'b');
CREATE TABLE CUPTI_ACTIVITY_KIND_RUNTIME (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  eventClass INTEGER NOT NULL, globalTid INTEGER, correlationId INTEGER, nameId INTEGER NOT NULL,
  returnValue INTEGER NOT NULL, callchainId INTEGER REFERENCES CUDA_CALLCHAINS(id));
INSERT INTO CUPTI_ACTIVITY_KIND_RUNTIME VALUES
  (5000, 6000, 0, )" +
         tid(100, 101) + R"(, 7, 1, 0, NULL),
  (8000, 9000, 0, )" +
         tid(100, 101) + R"(, 8, 2, 0, NULL),
  (9500, 30000, 0, )" +
         tid(100, 101) + R"(, 9, 10, 0, NULL),
  (5100, 6100, 1, )" +
         tid(200, 201) + R"(, 7, 3, 0, NULL),
  (1, 2, 0, NULL, NULL, 1, 0, NULL);
CREATE TABLE CUPTI_ACTIVITY_KIND_KERNEL (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  deviceId INTEGER NOT NULL, contextId INTEGER NOT NULL, greenContextId INTEGER,
  streamId INTEGER NOT NULL, correlationId INTEGER, globalPid INTEGER,
  demangledName INTEGER NOT NULL, shortName INTEGER NOT NULL, mangledName INTEGER,
  gridX INTEGER NOT NULL, graphNodeId INTEGER);
INSERT INTO CUPTI_ACTIVITY_KIND_KERNEL VALUES
  (7000, 17000, 0, 1, NULL, 7, 7, )" +
         pid(100) + R"(, 5, 4, NULL, 128, NULL),
  (7100, 27100, 0, 1, NULL, 20, 7, )" +
         pid(200) + R"(, 7, 6, NULL, 8, NULL);
CREATE TABLE CUPTI_ACTIVITY_KIND_MEMCPY (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  deviceId INTEGER NOT NULL, contextId INTEGER NOT NULL, streamId INTEGER NOT NULL,
  correlationId INTEGER, globalPid INTEGER, bytes INTEGER NOT NULL, copyKind INTEGER NOT NULL,
  srcKind INTEGER, dstKind INTEGER, migrationCause INTEGER);
INSERT INTO CUPTI_ACTIVITY_KIND_MEMCPY VALUES
  (17000, 18000, 0, 1, 7, 8, )" +
         pid(100) + R"(, 4096, 1, 1, 2, NULL),
  (17500, 17600, 0, 1, 7, NULL, )" +
         pid(100) + R"(, 65536, 12, NULL, NULL, 3);
CREATE TABLE CUPTI_ACTIVITY_KIND_SYNCHRONIZATION (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  deviceId INTEGER NOT NULL, contextId INTEGER NOT NULL, streamId INTEGER NOT NULL,
  correlationId INTEGER, globalPid INTEGER, syncType INTEGER NOT NULL, eventId INTEGER NOT NULL);
INSERT INTO CUPTI_ACTIVITY_KIND_SYNCHRONIZATION VALUES
  (9600, 29000, 0, 1, 7, 9, )" +
         pid(100) + R"(, 3, 0),
  (9700, 9800, 0, 1, 4294967295, 9, )" +
         pid(100) + R"(, 4, 0);
CREATE TABLE NVTX_EVENTS (start INTEGER NOT NULL, "end" INTEGER, eventType INTEGER NOT NULL,
  rangeId INTEGER, category INTEGER, color INTEGER, text TEXT, globalTid INTEGER,
  endGlobalTid INTEGER, textId INTEGER, domainId INTEGER, jsonText TEXT);
INSERT INTO NVTX_EVENTS VALUES
  (0, NULL, 75, NULL, NULL, NULL, 'NCCL', )" +
         tid(100, 101) + R"(, NULL, NULL, 1, NULL),
  (1000, 40000, 59, NULL, NULL, NULL, NULL, )" +
         tid(100, 101) + R"(, NULL, 8, 0, NULL),
  (4900, 6500, 59, NULL, NULL, NULL, 'aten::mm, op_id = 42, sizes = [[128, 1024], [1024, 4096], []]', )" +
         tid(100, 101) + R"(, NULL, NULL, 0, NULL),
  (4000, 6600, 59, NULL, NULL, NULL, 'AddmmBackward0, seq = 12, op_id = 41', )" +
         tid(100, 101) +
         R"(, NULL, NULL, 0, NULL),
  (7900, 9100, 59, NULL, NULL, NULL, 'copy of inputs', )" +
         tid(100, 101) +
         R"(, NULL, NULL, 0, NULL),
  (9000, 9300, 59, NULL, NULL, NULL, 'ncclAllReduce', )" +
         tid(100, 101) +
         R"(, NULL, NULL, 1, NULL),
  (5000, NULL, 59, NULL, NULL, NULL, 'cut off', )" +
         tid(100, 101) + R"(, NULL, NULL, 0, NULL),
  (5000, 6000, 60, 1, NULL, NULL, 'from start to end', )" +
         tid(100, 101) +
         R"(, NULL, NULL, 0, NULL),
  (5000, NULL, 34, NULL, NULL, NULL, 'mark', )" +
         tid(100, 101) + R"(, NULL, NULL, 0, NULL);
CREATE TABLE ThreadNames (nameId INTEGER NOT NULL, priority INTEGER, globalTid INTEGER);
INSERT INTO ThreadNames VALUES (9, 20, )" +
         tid(100, 101) + R"();
CREATE TABLE DIAGNOSTIC_EVENT (timestamp INTEGER, source INTEGER, severity INTEGER, text TEXT);
INSERT INTO DIAGNOSTIC_EVENT VALUES (0, 1, 1, 'Profiling has started.'),
  (1, 1, 3, 'CUDA events were dropped.'), (2, 1, 3, 'CUDA events were dropped.');
CREATE TABLE OSRT_API (start INTEGER NOT NULL, "end" INTEGER NOT NULL, nameId INTEGER);
INSERT INTO OSRT_API VALUES (1, 2, 9), (2, 3, 9), (3, 4, 9);
)";
}

/// As nsys 2020.3 to 2021.5 wrote it: nothing is NULL, there is no table of CUDA devices.
std::string OldLayout() {
  const std::string tid = std::to_string(Global(100, 100));
  const std::string pid = std::to_string(Global(100, 0));
  return R"(
CREATE TABLE StringIds (id INTEGER NOT NULL PRIMARY KEY, value TEXT NOT NULL);
INSERT INTO StringIds VALUES (0, ''), (1, 'cudaLaunchKernel_ptsz_v7000'), (2, 'volta_sgemm');
CREATE TABLE CUPTI_ACTIVITY_KIND_RUNTIME (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  eventClass INTEGER NOT NULL, globalTid INTEGER NOT NULL, correlationId INTEGER NOT NULL,
  nameId INTEGER NOT NULL, returnValue INTEGER NOT NULL);
INSERT INTO CUPTI_ACTIVITY_KIND_RUNTIME VALUES (1000, 2000, 0, )" +
         tid + R"(, 5, 1, 0);
CREATE TABLE CUPTI_ACTIVITY_KIND_KERNEL (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  deviceId INTEGER NOT NULL, contextId INTEGER NOT NULL, streamId INTEGER NOT NULL,
  correlationId INTEGER NOT NULL, globalPid INTEGER NOT NULL, demangledName INTEGER NOT NULL,
  shortName INTEGER NOT NULL);
INSERT INTO CUPTI_ACTIVITY_KIND_KERNEL VALUES (2500, 3500, 3, 1, 7, 5, )" +
         pid + R"(, 0, 2);
CREATE TABLE CUPTI_ACTIVITY_KIND_MEMSET (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  deviceId INTEGER NOT NULL, contextId INTEGER NOT NULL, streamId INTEGER NOT NULL,
  correlationId INTEGER NOT NULL, globalPid INTEGER NOT NULL, value INTEGER NOT NULL,
  bytes INTEGER NOT NULL);
INSERT INTO CUPTI_ACTIVITY_KIND_MEMSET VALUES (3500, 3600, 3, 1, 7, 0, 0, 0, 512);
CREATE TABLE NVTX_EVENTS (start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  eventType INTEGER NOT NULL, text TEXT NOT NULL, globalTid INTEGER NOT NULL,
  endGlobalTid INTEGER NOT NULL, textId INTEGER NOT NULL);
INSERT INTO NVTX_EVENTS VALUES (500, 2200, 59, 'forward', )" +
         tid + R"(, 0, 0),
  (600, 0, 59, 'cut off', )" +
         tid + R"(, 0, 0);
CREATE TABLE TARGET_INFO_GPU (id INTEGER NOT NULL, name TEXT NOT NULL);
INSERT INTO TARGET_INFO_GPU VALUES (0, 'Tesla V100-SXM2-32GB'), (1, 'Tesla V100-SXM2-32GB');
)";
}

class NsightTest : public testing::Test {
 protected:
  std::string Path() const { return directory_.Path("out.sqlite"); }

  std::string Make(const std::string& sql) const {
    std::filesystem::remove(Path());
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(Path().c_str(), &database), SQLITE_OK);
    char* message = nullptr;
    const std::string whole =
        "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; PRAGMA page_size = 512; BEGIN;" +
        sql + "COMMIT;";
    EXPECT_EQ(sqlite3_exec(database, whole.c_str(), nullptr, nullptr, &message), SQLITE_OK)
        << message;
    sqlite3_free(message);
    sqlite3_close(database);
    return Path();
  }
  Recording Read(const std::string& sql) const {
    auto recording = ReadNsightExport(Make(sql));
    EXPECT_TRUE(recording.has_value()) << recording.error().message;
    return recording.has_value() ? *std::move(recording) : Recording();
  }
  /// The message without the path.
  std::string ErrorOf(const std::string& sql) const {
    const auto recording = ReadNsightExport(Make(sql));
    if (recording.has_value()) return "no error";
    EXPECT_EQ(recording.error().code, ErrorCode::kInvalidInput);
    EXPECT_EQ(recording.error().message.find(Path() + ": "), 0);
    return recording.error().message.substr(Path().size() + 2);
  }

  TemporaryDirectory directory_;
};

const ImportCount* Left(const Recording& recording, const std::string& what) {
  const auto it = std::ranges::find(recording.left, what, &ImportCount::what);
  return it == recording.left.end() ? nullptr : &*it;
}

TEST_F(NsightTest, WorkIsJoinedWithItsCallWithinItsProcess) {
  const Recording recording = Read(NewLayout());
  EXPECT_EQ(recording.tool, "Nsight Systems 2026.1.1");
  ASSERT_EQ(recording.activities.size(), 4);
  ASSERT_EQ(recording.calls.size(), 4);

  const RecordedActivity& product = recording.activities[0];
  EXPECT_EQ(product.kind, ActivityKind::kKernel);
  EXPECT_EQ(recording.text(product.name), "ampere_sgemm_128x64_tn(float *)");
  EXPECT_EQ(product.span.length_ns(), 10'000);
  ASSERT_NE(product.call, kNoIndex);
  const RecordedCall& launch = recording.calls[product.call];
  EXPECT_EQ(launch.span.start_ns, 5000);
  EXPECT_EQ(recording.text(launch.name), "cudaLaunchKernel");
  EXPECT_EQ(launch.kind, RecordedCall::Kind::kLaunch);
  ASSERT_NE(product.range, kNoIndex);
  const RecordedRange& range = recording.ranges[product.range];
  EXPECT_EQ(recording.text(range.name), "aten::mm");
  EXPECT_EQ(recording.text(range.shapes), "[[128,1024],[1024,4096],[]]");

  // The same correlation, of the other process.
  const RecordedActivity& collective = recording.activities[1];
  EXPECT_EQ(collective.kind, ActivityKind::kCollective);
  EXPECT_EQ(collective.nccl, NcclKernel::kAllReduce);
  ASSERT_NE(collective.call, kNoIndex);
  EXPECT_EQ(recording.calls[collective.call].span.start_ns, 5100);
  EXPECT_EQ(recording.text(recording.calls[collective.call].name), "cuLaunchKernelEx");
  EXPECT_EQ(collective.range, kNoIndex);
  EXPECT_EQ(recording.processes, (std::vector<std::int64_t>{100, 200}));

  const RecordedActivity& copy = recording.activities[2];
  EXPECT_EQ(copy.kind, ActivityKind::kCopy);
  EXPECT_EQ(copy.direction, CopyDirection::kToDevice);
  EXPECT_EQ(copy.bytes, 4096);
  EXPECT_EQ(recording.text(copy.name), "Memcpy HtoD (Pinned -> Device)");
  // The driver moved pages of its own accord.
  EXPECT_EQ(recording.activities[3].call, kNoIndex);
  EXPECT_EQ(recording.activities[3].direction, CopyDirection::kToHost);
}

TEST_F(NsightTest, DevicesAreThoseOfTheMachine) {
  const Recording recording = Read(NewLayout());
  EXPECT_EQ(recording.activities[0].device, 0);
  EXPECT_EQ(recording.activities[1].device, 1);
  ASSERT_EQ(recording.devices.size(), 2);
  EXPECT_EQ(recording.devices[0].name, "NVIDIA A100-SXM4-80GB");
  EXPECT_EQ(recording.devices[1].name, "NVIDIA H100 80GB HBM3");
  EXPECT_EQ(recording.devices[1].multiprocessors, 132);
}

TEST_F(NsightTest, WithoutTheTableOfDevicesEachProcessHasAGpuOfItsOwn) {
  const Recording recording = Read(NewLayout() + "DROP TABLE TARGET_INFO_CUDA_DEVICE;");
  EXPECT_EQ(recording.activities[0].device, 2);
  EXPECT_EQ(recording.activities[1].device, 3);
  EXPECT_EQ(recording.devices[0].name, "");
  ASSERT_NE(Left(recording, "GPUs of processes"), nullptr);
}

TEST_F(NsightTest, WaitsAreNoWork) {
  const Recording recording = Read(NewLayout());
  ASSERT_EQ(recording.waits.size(), 2);
  EXPECT_EQ(recording.waits[0].kind, RecordedWait::Kind::kStream);
  EXPECT_EQ(recording.waits[0].stream, 7);
  EXPECT_EQ(recording.waits[0].correlation, 9);
  EXPECT_EQ(recording.waits[1].kind, RecordedWait::Kind::kContext);
  EXPECT_EQ(recording.waits[1].stream, kNoIndex);
}

TEST_F(NsightTest, RangesNestAndOperatorsAreToldFromAnnotations) {
  const Recording recording = Read(NewLayout());
  std::vector<std::string> names;
  for (const RecordedRange& range : recording.ranges) names.push_back(recording.text(range.name));
  EXPECT_EQ(names, (std::vector<std::string>{"ProfilerStep#3", "AddmmBackward0", "aten::mm",
                                             "copy of inputs"}));
  EXPECT_EQ(recording.ranges[0].kind, RecordedRange::Kind::kAnnotation);
  EXPECT_EQ(recording.ranges[1].kind, RecordedRange::Kind::kOperator);
  EXPECT_EQ(recording.ranges[1].sequence, 12);
  EXPECT_EQ(recording.ranges[2].external, 42);
  EXPECT_EQ(recording.ranges[3].kind, RecordedRange::Kind::kAnnotation);
  const auto steps = StepsOf(recording);
  ASSERT_TRUE(steps.has_value());
  EXPECT_EQ(steps->steps.front().length_ns(), 39'000);
  EXPECT_EQ(recording.threads[steps->thread].name, "main thread");
  EXPECT_EQ(recording.threads[steps->thread].number, 101);
}

TEST_F(NsightTest, SaysWhatItLeftAndWhatTheProfilerComplainsOf) {
  const Recording recording = Read(NewLayout());
  const ImportCount* dropped = Left(recording, "diagnostics: CUDA events were dropped.");
  ASSERT_NE(dropped, nullptr);
  EXPECT_EQ(dropped->count, 2);
  EXPECT_EQ(Left(recording, "diagnostics: Profiling has started."), nullptr);
  ASSERT_NE(Left(recording, "rows of OSRT_API"), nullptr);
  EXPECT_EQ(Left(recording, "rows of OSRT_API")->count, 3);
  EXPECT_NE(Left(recording, "marks of NVTX"), nullptr);
  EXPECT_NE(Left(recording, "ranges of NVTX from start to end"), nullptr);
  EXPECT_NE(Left(recording, "calls of CUDA"), nullptr);
  // One was cut off, and one crosses "copy of inputs".
  EXPECT_EQ(std::ranges::count(recording.left, "ranges of NVTX", &ImportCount::what), 2);
}

TEST_F(NsightTest, ReadsExportsOfOldVersions) {
  const Recording recording = Read(OldLayout());
  EXPECT_EQ(recording.tool, "Nsight Systems");
  ASSERT_EQ(recording.activities.size(), 2);
  EXPECT_EQ(recording.text(recording.activities[0].name), "volta_sgemm");
  ASSERT_EQ(recording.activities[0].call, 0);
  EXPECT_EQ(recording.text(recording.calls[0].name), "cudaLaunchKernel");
  EXPECT_EQ(recording.activities[1].kind, ActivityKind::kFill);
  EXPECT_EQ(recording.activities[1].bytes, 512);
  EXPECT_EQ(recording.activities[1].process, 0);
  EXPECT_EQ(recording.processes.size(), 1);
  ASSERT_EQ(recording.ranges.size(), 1);
  EXPECT_EQ(recording.text(recording.ranges[0].name), "forward");
  // Device 3 of a file with two GPUs of one kind: which one is not known, the kind is.
  ASSERT_EQ(recording.devices.size(), 1);
  EXPECT_EQ(recording.devices[0].number, 3);
  EXPECT_EQ(recording.devices[0].name, "Tesla V100-SXM2-32GB");
}

TEST_F(NsightTest, ReadsCopiesWhoseStringsHaveNoKey) {
  const Recording recording =
      Read(OldLayout() +
           "CREATE TABLE Copied AS SELECT * FROM StringIds; DROP TABLE StringIds;"
           "ALTER TABLE Copied RENAME TO StringIds;");
  EXPECT_EQ(recording.text(recording.activities[0].name), "volta_sgemm");
}

TEST_F(NsightTest, TheSameFromMemory) {
  const auto bytes = ReadWholeFile(Make(NewLayout()));
  ASSERT_TRUE(bytes.has_value());
  const auto recording = ReadNsightExportBytes(*bytes, "memory");
  ASSERT_TRUE(recording.has_value()) << recording.error().message;
  EXPECT_EQ(recording->activities.size(), 4);
}

TEST_F(NsightTest, SaysWhereAWholeGraphWasRecordedInsteadOfItsKernels) {
  const std::string graphs =
      "DROP TABLE CUPTI_ACTIVITY_KIND_MEMSET; DELETE FROM CUPTI_ACTIVITY_KIND_KERNEL;"
      "CREATE TABLE CUPTI_ACTIVITY_KIND_GRAPH_TRACE (start INTEGER, \"end\" INTEGER);"
      "INSERT INTO CUPTI_ACTIVITY_KIND_GRAPH_TRACE VALUES (1, 2), (3, 4);";
  EXPECT_EQ(ErrorOf(OldLayout() + graphs),
            "found 2 launches of CUDA graphs as a whole (table CUPTI_ACTIVITY_KIND_GRAPH_TRACE) "
            "and no kernels, wanted the kernels in them; record with \"nsys profile "
            "--cuda-graph-trace=node\"");
}

TEST_F(NsightTest, NamesTableRowAndColumnOfAValueThatCannotBe) {
  const auto with = [this](const std::string& change) { return ErrorOf(OldLayout() + change); };
  EXPECT_EQ(
      with("UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET \"end\" = 2499;"),
      "table CUPTI_ACTIVITY_KIND_KERNEL, row 1: ends at 2499 ns, before its start at 2500 ns");
  EXPECT_EQ(with("UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET start = 'soon';"),
            "table CUPTI_ACTIVITY_KIND_KERNEL, row 1: found \"soon\" in \"start\", wanted a whole "
            "number");
  EXPECT_EQ(with("UPDATE CUPTI_ACTIVITY_KIND_RUNTIME SET start = -7;"),
            "table CUPTI_ACTIVITY_KIND_RUNTIME, row 1: found -7 in \"start\", wanted 0 to "
            "9000000000000000");
  EXPECT_EQ(with("UPDATE CUPTI_ACTIVITY_KIND_MEMSET SET bytes = 2.5;"),
            "table CUPTI_ACTIVITY_KIND_MEMSET, row 1: found \"2.5\" in \"bytes\", wanted a whole "
            "number");
  EXPECT_EQ(with("UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET streamId = 4294967296;"),
            "table CUPTI_ACTIVITY_KIND_KERNEL, row 1: found 4294967296 in \"streamId\", wanted 0 "
            "to 4294967295");
  EXPECT_EQ(with("UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET shortName = 99;"),
            "table CUPTI_ACTIVITY_KIND_KERNEL, row 1: names no kernel: neither demangledName nor "
            "shortName is in StringIds");
  EXPECT_EQ(with("UPDATE NVTX_EVENTS SET \"end\" = 499 WHERE start = 500;"),
            "table NVTX_EVENTS, row 1: ends at 499 ns, before its start at 500 ns");
  EXPECT_EQ(with("ALTER TABLE CUPTI_ACTIVITY_KIND_KERNEL RENAME start TO began;"),
            "table CUPTI_ACTIVITY_KIND_KERNEL has no column \"start\"; it has began, end, "
            "deviceId, contextId, streamId, correlationId, globalPid, demangledName, shortName");
  EXPECT_EQ(with("DROP TABLE StringIds;"), "found no table StringIds, which has the names");
  EXPECT_EQ(with("DROP TABLE CUPTI_ACTIVITY_KIND_KERNEL; DROP TABLE CUPTI_ACTIVITY_KIND_MEMSET;"),
            "found no table CUPTI_ACTIVITY_KIND_KERNEL, and neither copies nor fills, wanted work "
            "of a GPU; record with \"nsys profile -t cuda,nvtx\"");
}

TEST_F(NsightTest, RefusesWhatIsNoExport) {
  EXPECT_EQ(ErrorOf("CREATE TABLE points (x INTEGER); INSERT INTO points VALUES (1);"),
            "found a database with tables points, wanted an export of Nsight Systems, which has "
            "tables StringIds and CUPTI_ACTIVITY_KIND_KERNEL");
  // A view would be run.
  EXPECT_EQ(ErrorOf("CREATE VIEW StringIds AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT "
                    "i + 1 FROM r) SELECT i AS id, 'x' AS value FROM r;"),
            "found a database with no tables, wanted an export of Nsight Systems, which has tables "
            "StringIds and CUPTI_ACTIVITY_KIND_KERNEL");

  std::ofstream(Path(), std::ios::trunc) << "a report of Nsight Systems";
  const auto report = ReadNsightExport(Path());
  ASSERT_FALSE(report.has_value());
  EXPECT_EQ(report.error().message,
            Path() +
                ": found no SQLite database, wanted an SQLite export of Nsight Systems; make "
                "it of a report with \"nsys export --type sqlite\"");
  EXPECT_EQ(ReadNsightExport(directory_.Path("none.sqlite")).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(ReadNsightExport(directory_.path()).error().code, ErrorCode::kInvalidInput);
}

TEST_F(NsightTest, RefusesFilesThatWereCutOff) {
  const auto bytes = ReadWholeFile(
      Make(NewLayout() +
           "INSERT INTO OSRT_API WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
           "FROM r WHERE i < 2000) SELECT i, i + 1, 9 FROM r;"));
  ASSERT_TRUE(bytes.has_value());
  ASSERT_GT(bytes->size(), 20'000);
  for (const std::size_t size :
       {bytes->size() / 2, bytes->size() - 1, std::size_t{512}, std::size_t{90}, std::size_t{20}}) {
    std::ofstream(Path(), std::ios::trunc | std::ios::binary) << bytes->substr(0, size);
    const auto recording = ReadNsightExport(Path());
    ASSERT_FALSE(recording.has_value()) << size;
    EXPECT_NE(recording.error().message.find("was cut off"), std::string::npos)
        << recording.error().message;
  }
}

TEST_F(NsightTest, RefusesAFileThatIsStillBeingWritten) {
  Make(OldLayout());
  std::ofstream(Path() + "-wal") << "pages";
  const auto recording = ReadNsightExport(Path());
  ASSERT_FALSE(recording.has_value());
  EXPECT_NE(recording.error().message.find("being written or was not finished"), std::string::npos);
}

}  // namespace
}  // namespace stepcast
