/// \file
/// What the plugin for MPI exports. The program itself links no MPI library, so that the same
/// binary works where there is none.
#pragma once

#include <cstddef>
#include <cstdint>

namespace stepcast {

/// Raised by every change of this file; a plugin of another version is refused.
inline constexpr int kMpiApiVersion = 1;

/// A message under way.
using MpiRequest = std::uint64_t;

/// Errors of MPI itself end all processes, as MPI does unless told otherwise.
struct MpiApi {
  /// Once in a process, before all else. 0, or what MPI_Init_thread returns.
  int (*join)(int* rank, int* size);
  /// Floats to or from another process. Tags are below 2^31. The memory is in use until `wait`.
  MpiRequest (*send)(const float* data, int count, int to, int tag);
  MpiRequest (*receive)(float* data, int count, int from, int tag);
  void (*wait)(const MpiRequest* requests, std::size_t count);
  /// All processes call it last.
  void (*leave)();
  /// Such as "Open MPI v4.1.4".
  const char* (*library)();
};

/// `stepcast_mpi_api`: nullptr for another version.
using MpiApiFunction = const MpiApi* (*)(int version);

}  // namespace stepcast
