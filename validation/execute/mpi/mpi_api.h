/* What the plugin for MPI exports: C, so that it can be found by name. The program itself links no
 * MPI library, so that the same binary works where there is none. */
#pragma once

#include <stddef.h>  // NOLINT(modernize-deprecated-headers): C
#include <stdint.h>  // NOLINT(modernize-deprecated-headers): C

#ifdef __cplusplus
extern "C" {
#endif

#define STEPCAST_MPI_API_VERSION 1

/* A message under way. */
typedef uint64_t StepcastMpiRequest;

/* Errors of MPI itself end all processes, as MPI does unless told otherwise. */
typedef struct StepcastMpiApi {
  /* Once in a process, before all else. 0, or what MPI_Init_thread returns. */
  int (*join)(int* rank, int* size);
  /* Floats to or from another process. Tags are below 2^31. The memory is in use until `wait`. */
  StepcastMpiRequest (*send)(const float* data, int count, int to, int tag);
  StepcastMpiRequest (*receive)(float* data, int count, int from, int tag);
  void (*wait)(StepcastMpiRequest* requests, size_t count);
  /* All processes call it last. */
  void (*leave)(void);
  /* Such as "Open MPI v4.1.4". */
  const char* (*library)(void);
} StepcastMpiApi;

/* `stepcast_mpi_api`: nullptr for another version. */
typedef const StepcastMpiApi* (*StepcastMpiApiFunction)(int version);

#ifdef __cplusplus
}
#endif
