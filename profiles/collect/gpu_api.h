/// \file
/// The C interface between stepcast and a measuring plugin such as `libstepcast_cuda.so`.
///
/// The plugin measures one case at a time and decides nothing: which cases, for how long and where
/// results go is decided on the other side. So all of that can be tested without a GPU, and the
/// plugin alone knows CUDA. Everything here is plain C; nothing is thrown across it.
#pragma once

#include <stddef.h>  // NOLINT(modernize-deprecated-headers): C
#include <stdint.h>  // NOLINT(modernize-deprecated-headers): C

#include "profiles/collect/gpu_activity.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Raised by every change of this file; a plugin of another version is refused.
#define STEPCAST_GPU_API_VERSION 3u

/// What every function returns. Messages go to `error`, always terminated.
enum StepcastGpuStatus {
  kStepcastGpuOk = 0,
  kStepcastGpuNoDriver = 1,
  kStepcastGpuNoDevice = 2,
  kStepcastGpuUnsupported = 3,  ///< This case cannot be measured here: no algorithm, no room.
  kStepcastGpuFailed = 4,       ///< A call failed; other cases may still work.
  kStepcastGpuLost = 5,         ///< No later call can work.
};

enum StepcastGpuDType {
  kStepcastGpuFp32 = 0,
  kStepcastGpuTf32 = 1,
  kStepcastGpuFp16 = 2,
  kStepcastGpuBf16 = 3,
  kStepcastGpuFp8 = 4,  ///< E4M3.
};

/// As `GemmLayout` in simulator/program/op.h.
enum StepcastGpuLayout {
  kStepcastGpuTn = 0,
  kStepcastGpuNn = 1,
  kStepcastGpuNt = 2,
  kStepcastGpuTt = 3,
};

/// Row-major C[m,n] = A[m,k] B[k,n], `batch` independent products.
struct StepcastGpuGemm {
  int32_t dtype;
  int32_t layout;
  int32_t accumulate;  ///< 1: adds to an fp32 output.
  int32_t reserved;
  int64_t m;
  int64_t n;
  int64_t k;
  int64_t batch;
};

/// Fused attention as `OpKind::kAttention`, of bf16 or fp16.
struct StepcastGpuAttention {
  int32_t dtype;
  int32_t backward;  ///< 1: the backward pass alone.
  int32_t causal;    ///< 1: each query sees the keys up to its own place.
  int32_t reserved;
  int64_t batch;
  int64_t q_seq;
  int64_t kv_seq;
  int64_t q_heads;  ///< A multiple of `kv_heads`.
  int64_t kv_heads;
  int64_t head_dim;
};

/// Kernels bound by memory bandwidth, as `OpKind` in simulator/program/op.h.
enum StepcastGpuOperator {
  kStepcastGpuCopy = 0,
  kStepcastGpuAdd,
  kStepcastGpuScale,  ///< In place.
  kStepcastGpuCast,   ///< bf16 to fp32, or fp32 to bf16.
  kStepcastGpuFill,
  kStepcastGpuAccumulate,  ///< fp32 += tensor.
  kStepcastGpuNormReduce,  ///< Sum of squares.
  kStepcastGpuColumnSum,   ///< Added to an fp32 row.
  kStepcastGpuGelu,
  kStepcastGpuSwiglu,
  kStepcastGpuDropout,
  kStepcastGpuBiasDropoutAdd,
  kStepcastGpuLayerNorm,
  kStepcastGpuRmsNorm,
  kStepcastGpuSoftmax,
  kStepcastGpuCrossEntropy,
  kStepcastGpuEmbedding,  ///< `extra`: rows of the table.
  kStepcastGpuRope,       ///< Heads of 128.
  kStepcastGpuAdam,       ///< fp32 states; bf16 adds 16-bit gradients and a 16-bit copy.
};

struct StepcastGpuKernel {
  int32_t op;
  int32_t dtype;     ///< fp32 or bf16.
  int32_t backward;  ///< 1: the backward pass.
  int32_t reserved;
  int64_t rows;
  int64_t cols;  ///< A multiple of 8.
  int64_t extra;
};

struct StepcastGpuTiming {
  double median_us;  ///< From start to start of consecutive launches, median over batches.
  double low_us;     ///< Quickest batch.
  double high_us;    ///< Slowest batch.
  int64_t launches;  ///< Measured, warm-up not counted.
};

/// What the device did in a few launches of one case. Lives until the next call.
struct StepcastGpuRecord {
  const struct StepcastGpuActivity*
      activities;  ///< `external` is the number of the launch, from 1.
  int64_t activity_count;
  int64_t launches;
  int64_t dropped;  ///< Records for which there was no room.
};

enum StepcastGpuPattern {
  kStepcastGpuRead = 0,
  kStepcastGpuWrite,
  kStepcastGpuCopyPattern,
  kStepcastGpuTriad,
  kStepcastGpuMemcpyDevice,  ///< cudaMemcpy within the device; read plus write.
  kStepcastGpuHostToDevice,
  kStepcastGpuDeviceToHost,
  kStepcastGpuBothWays,  ///< Both host directions at once, added.
};

enum StepcastGpuLaunchKind {
  kStepcastGpuKernelHost = 0,    ///< Host time of one launch into a stream with room.
  kStepcastGpuKernelBackToBack,  ///< From start to start of empty kernels in a stream.
  kStepcastGpuKernelToStart,     ///< From the call to what the kernel wrote being seen.
  kStepcastGpuKernelAndWait,     ///< Launch, run and synchronize on an idle device.
  kStepcastGpuGraphHost,         ///< Host time to launch a graph of `argument` nodes.
  kStepcastGpuGraphNode,         ///< From start to start of empty kernels of a graph.
  kStepcastGpuEventRecordHost,
  kStepcastGpuEventWaitHost,     ///< Host time of cudaStreamWaitEvent.
  kStepcastGpuEventHop,          ///< From a kernel of one stream to a waiting one of another.
  kStepcastGpuSynchronizeIdle,   ///< cudaStreamSynchronize with nothing to wait for.
  kStepcastGpuGemmHost,          ///< Host time of one cublasLtMatmul call.
  kStepcastGpuMemsetHost,        ///< Host time of cudaMemsetAsync.
  kStepcastGpuMemcpyDeviceHost,  ///< Host time of a small cudaMemcpyAsync within the device.
  kStepcastGpuMemcpyToDevice,    ///< `argument` bytes from pinned memory, call to completion.
  kStepcastGpuMemcpyToHost,      ///< The same to pinned memory.
};

struct StepcastGpuSustained {
  double short_us;      ///< Median of a short run after a pause.
  double sustained_us;  ///< Median over the last half of the time.
  double sm_clock_mhz;  ///< While sustained; 0 where not known.
  double power_w;       ///< While sustained; 0 where not known.
};

enum StepcastGpuCompanion {
  kStepcastGpuBesideCopyKernel = 0,  ///< Blocks of a copy kernel, one for each multiprocessor.
  kStepcastGpuBesideHostToDevice,    ///< Copy engine, pinned memory.
  kStepcastGpuBesideDeviceToHost,
};

struct StepcastGpuInterference {
  double alone_us;
  double beside_us;
  double companion_alone_gigabytes_per_s;   ///< 0 where not measured.
  double companion_beside_gigabytes_per_s;  ///< 0 where not measured.
};

enum StepcastGpuCollectiveKind {
  kStepcastGpuAllReduce = 0,
  kStepcastGpuAllGather,
  kStepcastGpuReduceScatter,
  kStepcastGpuAllToAll,
  kStepcastGpuSendReceive,
};

struct StepcastGpuCollective {
  int32_t kind;
  int32_t gpus;
  int64_t bytes;  ///< As in nccl-tests; see `CollectiveRow::bytes`.
};

/// What is known of the device and its software. Numbers are 0 and texts empty where not known.
struct StepcastGpuFacts {
  char name[256];
  char driver[64];
  char runtime[64];
  char cublaslt[64];
  char nccl[64];
  char cudnn[64];
  int32_t compute_major;
  int32_t compute_minor;
  int32_t multiprocessors;
  int32_t visible_devices;
  int64_t memory_bytes;
  int64_t free_bytes;
  int64_t l2_bytes;
  double sm_clock_mhz;
  double max_sm_clock_mhz;
  double memory_clock_mhz;
  double power_limit_w;
  double temperature_c;
};

struct StepcastGpuSession;

/// All functions are called from one thread.
struct StepcastGpuApi {
  uint32_t version;
  int (*open)(int device, struct StepcastGpuSession** session, struct StepcastGpuFacts* facts,
              char* error, size_t error_size);
  void (*close)(struct StepcastGpuSession* session);
  int (*time_gemm)(struct StepcastGpuSession* session, const struct StepcastGpuGemm* gemm,
                   struct StepcastGpuTiming* timing, char* error, size_t error_size);
  int (*time_kernel)(struct StepcastGpuSession* session, const struct StepcastGpuKernel* kernel,
                     struct StepcastGpuTiming* timing, char* error, size_t error_size);
  /// `blocks_per_multiprocessor` of 256 threads each; 0 for copies.
  int (*measure_bandwidth)(struct StepcastGpuSession* session, int pattern,
                           int blocks_per_multiprocessor, double* gigabytes_per_s, char* error,
                           size_t error_size);
  int (*measure_launch)(struct StepcastGpuSession* session, int kind, int64_t argument,
                        double* value_us, char* error, size_t error_size);
  int (*sustain_gemm)(struct StepcastGpuSession* session, const struct StepcastGpuGemm* gemm,
                      double seconds, struct StepcastGpuSustained* sustained, char* error,
                      size_t error_size);
  int (*measure_interference)(struct StepcastGpuSession* session,
                              const struct StepcastGpuGemm* gemm, int companion,
                              int multiprocessors, struct StepcastGpuInterference* interference,
                              char* error, size_t error_size);
  int (*time_collective)(struct StepcastGpuSession* session,
                         const struct StepcastGpuCollective* collective,
                         struct StepcastGpuTiming* timing, char* error, size_t error_size);
  /// The same launches as those that are timed, recorded with CUPTI.
  /// kStepcastGpuUnsupported where there is none. From the first call on, CUPTI costs every launch
  /// some time.
  int (*record_gemm)(struct StepcastGpuSession* session, const struct StepcastGpuGemm* gemm,
                     struct StepcastGpuRecord* record, char* error, size_t error_size);
  int (*record_kernel)(struct StepcastGpuSession* session, const struct StepcastGpuKernel* kernel,
                       struct StepcastGpuRecord* record, char* error, size_t error_size);
  int (*time_attention)(struct StepcastGpuSession* session,
                        const struct StepcastGpuAttention* attention,
                        struct StepcastGpuTiming* timing, char* error, size_t error_size);
  int (*record_attention)(struct StepcastGpuSession* session,
                          const struct StepcastGpuAttention* attention,
                          struct StepcastGpuRecord* record, char* error, size_t error_size);
};

/// What a plugin that measures exports. NULL when it does not speak this version.
const struct StepcastGpuApi* stepcast_gpu_api(uint32_t version);
// NOLINTNEXTLINE(modernize-use-using): C
typedef const struct StepcastGpuApi* (*StepcastGpuApiFunction)(uint32_t version);

#ifdef __cplusplus
}
#endif
