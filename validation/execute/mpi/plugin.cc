/// \file
/// The plugin for MPI: a few of its functions behind an interface that does not depend on which MPI
/// it is.

#include <mpi.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

#include "validation/execute/mpi/mpi_api.h"

namespace stepcast {
namespace {

static_assert(sizeof(MPI_Request) <= sizeof(MpiRequest));

MpiRequest Opaque(MPI_Request request) {
  MpiRequest opaque = 0;
  std::memcpy(&opaque, &request, sizeof(MPI_Request));
  return opaque;
}

int Join(int* rank, int* size) {
  int provided = 0;
  if (const int failed = MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SINGLE, &provided);
      failed != MPI_SUCCESS) {
    return failed;
  }
  MPI_Comm_rank(MPI_COMM_WORLD, rank);
  MPI_Comm_size(MPI_COMM_WORLD, size);
  return 0;
}

MpiRequest Send(const float* data, int count, int to, int tag) {
  MPI_Request request = MPI_REQUEST_NULL;
  MPI_Isend(data, count, MPI_FLOAT, to, tag, MPI_COMM_WORLD, &request);
  return Opaque(request);
}

MpiRequest Receive(float* data, int count, int from, int tag) {
  MPI_Request request = MPI_REQUEST_NULL;
  MPI_Irecv(data, count, MPI_FLOAT, from, tag, MPI_COMM_WORLD, &request);
  return Opaque(request);
}

void Wait(const MpiRequest* requests, std::size_t count) {
  std::vector<MPI_Request> all(count);
  for (std::size_t i = 0; i < count; ++i) std::memcpy(&all[i], &requests[i], sizeof(MPI_Request));
  MPI_Waitall(static_cast<int>(count), all.data(), MPI_STATUSES_IGNORE);
}

void Leave() { MPI_Finalize(); }

// Of the version text the part before the first comma: the rest is who packaged it.
const char* Library() {
  static const std::string kName = [] {
    std::array<char, MPI_MAX_LIBRARY_VERSION_STRING> text{};
    int length = 0;
    MPI_Get_library_version(text.data(), &length);
    const std::string all(text.data(), static_cast<std::size_t>(std::max(0, length)));
    return all.substr(0, all.find_first_of(",\n"));
  }();
  return kName.c_str();
}

}  // namespace
}  // namespace stepcast

extern "C" __attribute__((visibility("default"))) const stepcast::MpiApi* stepcast_mpi_api(
    int version) {
  static constexpr stepcast::MpiApi kApi = {stepcast::Join, stepcast::Send,  stepcast::Receive,
                                            stepcast::Wait, stepcast::Leave, stepcast::Library};
  return version == stepcast::kMpiApiVersion ? &kApi : nullptr;
}
