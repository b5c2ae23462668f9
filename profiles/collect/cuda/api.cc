// The functions of gpu_api.h: from C to our types and back.
#include <cstdio>
#include <memory>
#include <string>

#include "profiles/collect/cuda/attention.h"
#include "profiles/collect/cuda/collective.h"
#include "profiles/collect/cuda/contention.h"
#include "profiles/collect/cuda/gemm.h"
#include "profiles/collect/cuda/guard.h"
#include "profiles/collect/cuda/launch.h"
#include "profiles/collect/cuda/memory_bound.h"
#include "profiles/collect/cuda/session.h"

struct StepcastGpuSession {
  std::unique_ptr<stepcast::cuda::Session> session;
  stepcast::cuda::Attention attention;
  stepcast::cuda::Collectives collectives;
};

namespace stepcast::cuda {
namespace {

int Open(int device, StepcastGpuSession** session, StepcastGpuFacts* facts, char* error,
         std::size_t error_size) {
  return Guard(error, error_size, [&]() -> Status {
    auto opened = std::make_unique<StepcastGpuSession>();
    STEPCAST_GPU_RETURN_IF_FAILED(Session::Open(device, opened->session, *facts));
    std::snprintf(facts->nccl, sizeof(facts->nccl), "%s",
                  facts->visible_devices > 1 ? Collectives::Version().c_str() : "");
    std::snprintf(facts->cudnn, sizeof(facts->cudnn), "%s", Attention::Version().c_str());
    *session = opened.release();
    return {};
  });
}

void Close(StepcastGpuSession* session) { delete session; }

int TimeGemmCase(StepcastGpuSession* session, const StepcastGpuGemm* gemm,
                 StepcastGpuTiming* timing, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] { return TimeGemm(*session->session, *gemm, *timing); });
}

int TimeKernelCase(StepcastGpuSession* session, const StepcastGpuKernel* kernel,
                   StepcastGpuTiming* timing, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return TimeMemoryBound(*session->session, *kernel, *timing); });
}

int RecordGemmCase(StepcastGpuSession* session, const StepcastGpuGemm* gemm,
                   StepcastGpuRecord* record, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] {
    StepcastGpuTiming unused{};
    const Session::Recording recording(*session->session, *record);
    return TimeGemm(*session->session, *gemm, unused);
  });
}

int TimeAttentionCase(StepcastGpuSession* session, const StepcastGpuAttention* attention,
                      StepcastGpuTiming* timing, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return session->attention.Time(*session->session, *attention, *timing); });
}

int RecordKernelCase(StepcastGpuSession* session, const StepcastGpuKernel* kernel,
                     StepcastGpuRecord* record, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] {
    StepcastGpuTiming unused{};
    const Session::Recording recording(*session->session, *record);
    return TimeMemoryBound(*session->session, *kernel, unused);
  });
}

int RecordAttentionCase(StepcastGpuSession* session, const StepcastGpuAttention* attention,
                        StepcastGpuRecord* record, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] {
    StepcastGpuTiming unused{};
    const Session::Recording recording(*session->session, *record);
    return session->attention.Time(*session->session, *attention, unused);
  });
}

int Bandwidth(StepcastGpuSession* session, int pattern, int blocks_per_multiprocessor,
              double* gigabytes_per_s, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] {
    return MeasureBandwidth(*session->session, pattern, blocks_per_multiprocessor,
                            *gigabytes_per_s);
  });
}

int LaunchCost(StepcastGpuSession* session, int kind, std::int64_t argument, double* value_us,
               char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return MeasureLaunch(*session->session, kind, argument, *value_us); });
}

int Sustain(StepcastGpuSession* session, const StepcastGpuGemm* gemm, double seconds,
            StepcastGpuSustained* sustained, char* error, std::size_t error_size) {
  return Guard(error, error_size,
               [&] { return SustainGemm(*session->session, *gemm, seconds, *sustained); });
}

int Interference(StepcastGpuSession* session, const StepcastGpuGemm* gemm, int companion,
                 int multiprocessors, StepcastGpuInterference* interference, char* error,
                 std::size_t error_size) {
  return Guard(error, error_size, [&] {
    return MeasureInterference(*session->session, *gemm, companion, multiprocessors, *interference);
  });
}

int Collective(StepcastGpuSession* session, const StepcastGpuCollective* collective,
               StepcastGpuTiming* timing, char* error, std::size_t error_size) {
  return Guard(error, error_size, [&] { return session->collectives.Time(*collective, *timing); });
}

}  // namespace
}  // namespace stepcast::cuda

__attribute__((visibility("default"))) const StepcastGpuApi* stepcast_gpu_api(uint32_t version) {
  using namespace stepcast::cuda;  // NOLINT: the functions above.
  static const StepcastGpuApi kApi = {STEPCAST_GPU_API_VERSION,
                                      Open,
                                      Close,
                                      TimeGemmCase,
                                      TimeKernelCase,
                                      Bandwidth,
                                      LaunchCost,
                                      Sustain,
                                      Interference,
                                      Collective,
                                      RecordGemmCase,
                                      RecordKernelCase,
                                      TimeAttentionCase,
                                      RecordAttentionCase};
  return version == STEPCAST_GPU_API_VERSION ? &kApi : nullptr;
}
