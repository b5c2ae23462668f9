/// \file
/// The C interface between stepcast and the part of `libstepcast_cuda.so` that executes steps.
///
/// The plugin carries out a list of launches and decides nothing: what runs on which stream, which
/// events it waits for, and where every tensor lies is planned on the other side (`gpu_plan.h`), so
/// that all of it can be tested without a GPU. Everything here is plain C; nothing is thrown across
/// it. One process has one device and one executor. Memory is one array of fp32 numbers; places in
/// it are counted in numbers, not in bytes.
#pragma once

#include <stddef.h>  // NOLINT(modernize-deprecated-headers): C
#include <stdint.h>  // NOLINT(modernize-deprecated-headers): C

#include "profiles/collect/gpu_activity.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Raised by every change of this file; a plugin of another version is refused.
#define STEPCAST_GPU_EXECUTOR_API_VERSION 1u

enum StepcastGpuCommandKind {
  kStepcastGpuLaunchFunction = 0,  ///< A kernel: `function` of its operands.
  kStepcastGpuLaunchCopy,          ///< Operand 0 to operand 1.
  kStepcastGpuLaunchRecord,        ///< `event` happens when the stream is here.
  kStepcastGpuLaunchWait,          ///< The stream goes on when `event` has happened.
  kStepcastGpuLaunchHostWait,      ///< The host launches nothing more until then.
  /// Between ranks, over `communicator`: operand 0 to operand 1, both of this rank; sums. Counts
  /// are those of NCCL.
  kStepcastGpuLaunchAllReduce,
  kStepcastGpuLaunchAllGather,
  kStepcastGpuLaunchReduceScatter,
  kStepcastGpuLaunchSend,        ///< Operand 0 to the member `peer`.
  kStepcastGpuLaunchReceive,     ///< Operand 0 from the member `peer`.
  kStepcastGpuLaunchGroupStart,  ///< What is between ranks up to the end is one launch.
  kStepcastGpuLaunchGroupEnd,
};

/// Numbers in a row.
struct StepcastGpuPiece {
  int64_t offset;
  int64_t elements;
};

struct StepcastGpuOperand {
  uint32_t first_piece;
  uint32_t pieces;
  int32_t access;  ///< An `Access` of simulator/program/data_flow.h.
  int32_t reserved;
};

#define STEPCAST_GPU_MOST_OPERANDS 6

struct StepcastGpuLaunch {
  int32_t kind;
  int32_t stream;
  int32_t event;
  int32_t communicator;  ///< Among those of this rank.
  int32_t peer;
  uint32_t instruction;  ///< Of the executed program.
  /// A `Function` of simulator/program/data_flow.h, its operands and extents as there, `dims` those
  /// of its Op. kReduceCrossEntropy: terms of all members, merged terms, loss; `extents[0]`
  /// members.
  int32_t function;
  int32_t backward;
  int32_t causal;
  int32_t layout;  ///< A `GemmLayout` of simulator/program/op.h.
  int64_t dims[6];
  int64_t extents[4];
  double scale;
  int64_t workspace;  ///< Where there is room for what a function keeps between its kernels, or -1.
  uint32_t operands;
  uint32_t reserved;
  struct StepcastGpuOperand operand[STEPCAST_GPU_MOST_OPERANDS];
};

struct StepcastGpuCommunicator {
  int32_t members;
  int32_t own;  ///< Which of them this rank is.
};

/// Lives as long as the executor.
struct StepcastGpuPlan {
  const struct StepcastGpuLaunch* launches;
  const struct StepcastGpuPiece* pieces;
  const struct StepcastGpuCommunicator* communicators;
  int64_t launch_count;
  int64_t piece_count;
  int64_t arena_elements;
  int32_t streams;
  int32_t events;
  int32_t communicator_count;
  int32_t reserved;
};

struct StepcastGpuExecutorSettings {
  double learning_rate;
  double beta1;
  double beta2;
  double epsilon;
  double timeout_s;  ///< Without any progress for so long, a run has failed.
};

/// What the device did in a run. Belongs to the executor, until its next run.
struct StepcastGpuRunReport {
  /// `external` is the number of the launch plus one.
  const struct StepcastGpuActivity* activities;
  int64_t activity_count;
  int64_t clock_offset_ns;  ///< To be added to their times to give CLOCK_MONOTONIC.
  int64_t dropped;          ///< Records for which there was no room.
  int32_t from_cupti;       ///< 0: from CUDA events around each launch.
  int32_t reserved;
  const char* note;  ///< Why not from CUPTI, or what is wrong with its records; else empty.
};

/// As large as NCCL's.
#define STEPCAST_GPU_ID_BYTES 128
struct StepcastGpuId {
  char bytes[STEPCAST_GPU_ID_BYTES];
};

struct StepcastGpuExecutor;

/// Functions return a `StepcastGpuStatus` of profiles/collect/gpu_api.h; messages go to `error`,
/// always terminated. All are called from one thread.
struct StepcastGpuExecutorApi {
  uint32_t version;
  int (*count_devices)(int* devices, char* error, size_t error_size);
  /// Takes memory, makes streams and events.
  int (*open)(int device, const struct StepcastGpuPlan* plan,
              const struct StepcastGpuExecutorSettings* settings,
              struct StepcastGpuExecutor** executor, char* error, size_t error_size);
  void (*close)(struct StepcastGpuExecutor* executor);
  /// A new number by which the members of a communicator find each other.
  int (*make_id)(struct StepcastGpuId* id, char* error, size_t error_size);
  /// Makes the communicators of the plan, in its order, together with their other members. Ids by
  /// communicator.
  int (*connect)(struct StepcastGpuExecutor* executor, const struct StepcastGpuId* ids, char* error,
                 size_t error_size);
  int (*write)(struct StepcastGpuExecutor* executor, int64_t offset, const float* from,
               int64_t elements, char* error, size_t error_size);
  int (*read)(struct StepcastGpuExecutor* executor, int64_t offset, float* to, int64_t elements,
              char* error, size_t error_size);
  /// Launches [first, last) and waits for them. `step` counts from 1.
  int (*run)(struct StepcastGpuExecutor* executor, int64_t first, int64_t last, int step,
             struct StepcastGpuRunReport* report, char* error, size_t error_size);
  /// Functions and copies among launches [first, last), on an otherwise idle device: the median of
  /// many runs of all of them, in microseconds. What is in memory afterwards is not defined.
  int (*measure)(struct StepcastGpuExecutor* executor, int64_t first, int64_t last,
                 double* median_us, char* error, size_t error_size);
};

/// NULL when the plugin does not speak this version.
const struct StepcastGpuExecutorApi* stepcast_gpu_executor_api(uint32_t version);
// NOLINTNEXTLINE(modernize-use-using): C
typedef const struct StepcastGpuExecutorApi* (*StepcastGpuExecutorApiFunction)(uint32_t version);

#ifdef __cplusplus
}
#endif
