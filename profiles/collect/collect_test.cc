// The collector against a plugin that invents times: what is written, and what happens when
// measurements fail.
#include "profiles/collect/collect.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "profiles/collect/cases.h"
#include "profiles/tables/tables.h"
#include "simulator/base/temporary_directory.h"

// The interface leaves what a session is to the plugin.
struct StepcastGpuSession {
  double now_s = 0;  // Moves by `each_s` with every measurement.
  double each_s = 0;
  int kernel_status = kStepcastGpuOk;
  int collectives = 0;
  int record_status = kStepcastGpuOk;
  double recorded_us = 0;  // Of each kernel; 0: what the events said, without a gap.
  std::vector<StepcastGpuActivity> activities;
};

namespace stepcast {
namespace {

int Note(StepcastGpuSession* session, int status, char* error, std::size_t size) {
  session->now_s += session->each_s;
  std::snprintf(error, size, "%s", status == kStepcastGpuOk ? "" : "out of tea");
  return status;
}

int TimeGemm(StepcastGpuSession* session, const StepcastGpuGemm* gemm, StepcastGpuTiming* timing,
             char* error, std::size_t size) {
  timing->median_us = 1 + 1e-9 * static_cast<double>(gemm->m) * static_cast<double>(gemm->n);
  const bool fp8 = gemm->dtype == kStepcastGpuFp8;
  return Note(session, fp8 ? kStepcastGpuUnsupported : kStepcastGpuOk, error, size);
}
int TimeKernel(StepcastGpuSession* session, const StepcastGpuKernel*, StepcastGpuTiming* timing,
               char* error, std::size_t size) {
  timing->median_us = 3;
  return Note(session, session->kernel_status, error, size);
}
int TimeAttention(StepcastGpuSession* session, const StepcastGpuAttention* attention,
                  StepcastGpuTiming* timing, char* error, std::size_t size) {
  timing->median_us = attention->backward != 0 ? 100 : 40;
  return Note(session, kStepcastGpuOk, error, size);
}
int Bandwidth(StepcastGpuSession* session, int, int, double* rate, char* error, std::size_t size) {
  *rate = 3000;
  return Note(session, kStepcastGpuOk, error, size);
}
int Launch(StepcastGpuSession* session, int, std::int64_t, double* us, char* error,
           std::size_t size) {
  *us = 2.5;
  return Note(session, kStepcastGpuOk, error, size);
}
int Sustain(StepcastGpuSession* session, const StepcastGpuGemm*, double,
            StepcastGpuSustained* sustained, char* error, std::size_t size) {
  *sustained = {100, 110, 1400, 690};
  return Note(session, kStepcastGpuOk, error, size);
}
int Interfere(StepcastGpuSession* session, const StepcastGpuGemm*, int, int,
              StepcastGpuInterference* interference, char* error, std::size_t size) {
  *interference = {100, 120, 400, 300};
  return Note(session, kStepcastGpuOk, error, size);
}
int Collective(StepcastGpuSession* session, const StepcastGpuCollective*, StepcastGpuTiming* timing,
               char* error, std::size_t size) {
  ++session->collectives;
  timing->median_us = 20;
  return Note(session, kStepcastGpuOk, error, size);
}

/// Two launches of one kernel each.
int Record(StepcastGpuSession* session, double us, StepcastGpuRecord* record, char* error,
           std::size_t size) {
  session->activities.clear();
  for (const std::uint32_t launch : {1, 2}) {
    StepcastGpuActivity activity{};
    activity.kind = kStepcastGpuActivityKernel;
    activity.correlation = launch;
    activity.start_ns = 1'000'000 * std::int64_t{launch};
    activity.end_ns = activity.start_ns +
                      std::llround(1000 * (session->recorded_us > 0 ? session->recorded_us : us));
    session->activities.push_back(activity);
    activity.kind = kStepcastGpuActivityCorrelation;
    activity.external = launch;
    session->activities.push_back(activity);
  }
  *record = {session->activities.data(), static_cast<std::int64_t>(session->activities.size()), 2,
             0};
  return Note(session, session->record_status, error, size);
}
int RecordGemm(StepcastGpuSession* session, const StepcastGpuGemm* gemm, StepcastGpuRecord* record,
               char* error, std::size_t size) {
  return Record(session, 1 + 1e-9 * static_cast<double>(gemm->m) * static_cast<double>(gemm->n),
                record, error, size);
}
int RecordKernel(StepcastGpuSession* session, const StepcastGpuKernel*, StepcastGpuRecord* record,
                 char* error, std::size_t size) {
  return Record(session, 3, record, error, size);
}
int RecordAttention(StepcastGpuSession* session, const StepcastGpuAttention* attention,
                    StepcastGpuRecord* record, char* error, std::size_t size) {
  return Record(session, attention->backward != 0 ? 100 : 40, record, error, size);
}

const StepcastGpuApi kApi = {STEPCAST_GPU_API_VERSION,
                             nullptr,
                             nullptr,
                             TimeGemm,
                             TimeKernel,
                             Bandwidth,
                             Launch,
                             Sustain,
                             Interfere,
                             Collective,
                             RecordGemm,
                             RecordKernel,
                             TimeAttention,
                             RecordAttention};

class CollectTest : public ::testing::Test {
 protected:
  CollectTest() {
    std::strcpy(facts_.name, "NVIDIA H100 80GB HBM3");  // NOLINT: it fits.
    facts_.multiprocessors = 132;
    facts_.visible_devices = 1;
    options_.directory = directory_.path() + "/new";
    options_.quick = true;
    options_.device = {"h100-sxm5-80gb", ""};
    options_.date = "2026-01-02";
    options_.clock = [this] { return session_.now_s; };
  }
  Collected Collect() {
    auto collected = CollectGpu(kApi, &session_, facts_, options_);
    EXPECT_TRUE(collected.has_value()) << collected.error().message;
    return *collected;
  }
  static const CollectedGroup& Find(const Collected& collected, const std::string& name) {
    for (const CollectedGroup& group : collected.groups) {
      if (group.name == name) return group;
    }
    static const CollectedGroup kNone;
    ADD_FAILURE() << "no group " << name;
    return kNone;
  }

  TemporaryDirectory directory_;
  StepcastGpuSession session_;
  StepcastGpuFacts facts_{};
  CollectOptions options_;
};

TEST_F(CollectTest, EveryFileParsesAndSaysWhereItComesFrom) {
  const Collected collected = Collect();
  EXPECT_TRUE(collected.ok());
  const auto paths = FindProfiles(options_.directory);
  ASSERT_TRUE(paths.has_value());
  const Result<Tables> tables = LoadTables(*paths);
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  std::size_t rows = 0;
  for (const CollectedGroup& group : collected.groups) rows += group.rows;
  EXPECT_EQ(tables->row_count(), rows);
  for (const Provenance& group : tables->groups) {
    EXPECT_EQ(group.device, "h100-sxm5-80gb");
    EXPECT_EQ(group.source, "stepcast profile --device cuda");
    EXPECT_EQ(group.licence, "Apache-2.0");
    EXPECT_THAT(group.note, ::testing::HasSubstr("NVIDIA H100 80GB HBM3"));
    EXPECT_THAT(group.note, ::testing::HasSubstr("2026-01-02"));
  }
  EXPECT_FALSE(tables->gemm.empty());
  EXPECT_FALSE(tables->gemm_accumulate.empty());
  EXPECT_EQ(tables->operators.size(), OperatorCases(true).size());
  ASSERT_EQ(tables->attention.size(), AttentionCases(true).size());
  for (const AttentionRow& row : tables->attention) {
    EXPECT_EQ(row.kernel, "cudnn");
    EXPECT_EQ(row.time_us, row.pass == Pass::kBackward ? 100 : 40);
  }
  EXPECT_FALSE(tables->bandwidth.empty());
  EXPECT_FALSE(tables->launch.empty());
  EXPECT_TRUE(tables->collectives.empty());
  // 110 us sustained over 100 us in a short run.
  bool found = false;
  for (const ParameterRow& row : tables->parameters) {
    if (row.name != "gemm_sustained_ratio") continue;
    found = true;
    EXPECT_DOUBLE_EQ(row.value, 1.1);
  }
  EXPECT_TRUE(found);
}

TEST_F(CollectTest, TheFullRunParsesToo) {
  options_.quick = false;
  facts_.visible_devices = 8;
  const Collected collected = Collect();
  EXPECT_GT(session_.collectives, 0);
  const auto paths = FindProfiles(options_.directory);
  ASSERT_TRUE(paths.has_value());
  const Result<Tables> tables = LoadTables(*paths);
  ASSERT_TRUE(tables.has_value()) << tables.error().message;
  EXPECT_GT(tables->gemm.size(), 5000U);
  EXPECT_FALSE(tables->collectives.empty());
}

TEST_F(CollectTest, WhatTheLibraryLacksIsCountedButNoFailure) {
  const Collected collected = Collect();
  const CollectedGroup& fp8 = Find(collected, "gemm_fp8");
  EXPECT_EQ(fp8.rows, 0);
  EXPECT_EQ(fp8.file, "");
  EXPECT_EQ(fp8.unsupported, fp8.planned);
  EXPECT_THAT(fp8.first_error, ::testing::HasSubstr("out of tea"));
  EXPECT_TRUE(collected.ok());
}

TEST_F(CollectTest, AGroupThatFailsIsGivenUpAndTheNextIsMeasured) {
  session_.kernel_status = kStepcastGpuFailed;
  const Collected collected = Collect();
  EXPECT_FALSE(collected.ok());
  EXPECT_EQ(Find(collected, "operators").failed, 10);
  EXPECT_GT(Find(collected, "gemm_bf16_models").rows, 0);
}

TEST_F(CollectTest, ALostDeviceEndsTheRunAndKeepsWhatWasMeasured) {
  session_.kernel_status = kStepcastGpuLost;
  const Collected collected = Collect();
  EXPECT_TRUE(collected.lost);
  EXPECT_FALSE(collected.ok());
  EXPECT_EQ(collected.groups.back().name, "operators");
  EXPECT_TRUE(std::filesystem::exists(options_.directory + "/launch.profile"));
}

TEST_F(CollectTest, ALostDeviceThatCanBeReopenedIsMeasuredFurther) {
  session_.kernel_status = kStepcastGpuLost;
  options_.reopen = [this] {
    session_.kernel_status = kStepcastGpuOk;
    return &session_;
  };
  const Collected collected = Collect();
  EXPECT_FALSE(collected.lost);
  EXPECT_FALSE(collected.ok());
  EXPECT_EQ(Find(collected, "operators").failed, 1);
  EXPECT_GT(Find(collected, "gemm_bf16_half_octaves").rows, 0);
}

// At a second for each measurement nothing is measured completely within a minute.
TEST_F(CollectTest, StaysWithinItsTime) {
  session_.each_s = 1;
  const Collected collected = Collect();
  EXPECT_LE(session_.now_s, 60);
  EXPECT_LT(Find(collected, "operators").rows, Find(collected, "operators").planned);
}

TEST_F(CollectTest, TheReportHasEveryGroupInEveryFormat) {
  const Collected collected = Collect();
  const auto json = nlohmann::json::parse(collected.Json());
  EXPECT_EQ(json["groups"].size(), collected.groups.size());
  EXPECT_EQ(json["complete"], true);
  for (const CollectedGroup& group : collected.groups) {
    EXPECT_THAT(collected.Text(), ::testing::HasSubstr(group.name));
    EXPECT_THAT(collected.Csv(), ::testing::HasSubstr(group.name + ","));
  }
}

TEST_F(CollectTest, TimesByCuptiAreComparedWithThoseByEvents) {
  const Collected same = Collect();
  EXPECT_THAT(same.warnings, ::testing::IsEmpty());
  EXPECT_EQ(Find(same, "cupti").rows, 1);
  EXPECT_EQ(Find(same, "cupti").planned, 8);
  // Far more than the events say of any kernel here.
  session_.recorded_us = 5000;
  const Collected other = Collect();
  EXPECT_EQ(other.warnings.size(), 8);
  EXPECT_THAT(other.warnings.front(), ::testing::HasSubstr("5000.00 us by CUPTI's records"));
  EXPECT_TRUE(other.ok());
  EXPECT_EQ(nlohmann::json::parse(other.Json())["warnings"].size(), 8);
  EXPECT_THAT(other.Text(), ::testing::HasSubstr("\nwarning: "));
}

TEST_F(CollectTest, WithoutCuptiNothingIsCompared) {
  session_.record_status = kStepcastGpuUnsupported;
  const Collected collected = Collect();
  EXPECT_TRUE(collected.ok());
  EXPECT_EQ(Find(collected, "cupti").rows, 0);
  EXPECT_EQ(Find(collected, "cupti").unsupported, 1);
  EXPECT_EQ(
      Find(collected, "cupti").first_error.substr(Find(collected, "cupti").first_error.size() - 10),
      "out of tea");
}

TEST_F(CollectTest, ADirectoryThatCannotBeMadeIsAnError) {
  options_.directory = "/dev/null/profile";
  const auto collected = CollectGpu(kApi, &session_, facts_, options_);
  ASSERT_FALSE(collected.has_value());
  EXPECT_EQ(collected.error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace stepcast
