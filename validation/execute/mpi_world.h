/// \file
/// The processes of an MPI job, of which this one is a rank.
///
/// `mpirun -np N stepcast execute ... --transport mpi` starts them; without mpirun the program
/// starts itself again under it. All of them load the same scenario and come to the same Program;
/// rank 0 alone prints.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "simulator/base/result.h"
#include "validation/execute/mpi/mpi_api.h"

namespace stepcast {

/// What messages between ranks on cores go over.
enum class TransportKind : std::uint8_t {
  kMemory,  ///< Memory that processes share, and a link of stated speed.
  kMpi,     ///< MPI, over whatever it chooses.
  kMpiTcp,  ///< MPI, over TCP.
};
/// "memory", "mpi" or "mpi-tcp".
const char* Name(TransportKind kind);
/// kInvalidInput, with the names there are.
Result<TransportKind> TransportNamed(const std::string& name);
/// As a profile says it of its tables.
std::string FabricOf(TransportKind kind);

class MpiWorld {
 public:
  /// Whether this process was started by mpirun, or by something else that starts MPI jobs.
  static bool Started();
  /// kUnsupported if this program was built without MPI.
  static Result<void> CheckBuilt();
  /// Joins the job. Once in a process. kUnsupported: built without MPI, or it does not start.
  static Result<std::unique_ptr<MpiWorld>> Join();

  int rank() const { return rank_; }
  int size() const { return size_; }
  /// Among the ranks of this machine, where that is known; else as `rank`.
  int rank_on_machine() const;
  std::string library() const { return api_.library(); }

  /// Waits for the first so many ranks, of which this is one.
  void Barrier(int ranks) const;
  MpiRequest Send(std::span<const float> data, int to, int tag) const;
  MpiRequest Receive(std::span<float> data, int from, int tag) const;
  void Wait(std::span<MpiRequest> requests) const;

  /// Makes `words` the same on all ranks: of each word that is not zero somewhere, the one of the
  /// lowest such rank.
  void Combine(std::span<std::uint32_t> words) const;

  /// All ranks call it before they end well.
  void Leave() const { api_.leave(); }

 private:
  MpiWorld(const MpiApi& api, int rank, int size) : api_(api), rank_(rank), size_(size) {}

  const MpiApi& api_;
  int rank_ = 0;
  int size_ = 1;
};

struct MpiJob {
  int ranks = 1;
  TransportKind kind = TransportKind::kMpi;
  bool allow_sharing_cores = false;
};
/// Words that start this very program as a job, before its own arguments: `mpirun -np ...`.
std::vector<std::string> MpiCommand(const MpiJob& job);
/// Becomes `mpirun` with this process's own command line. Returns only if that fails:
/// kUnsupported, with what to install.
Error RestartAsJob(const MpiJob& job);

}  // namespace stepcast
