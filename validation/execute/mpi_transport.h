/// \file
/// Exchanges between the ranks of a step over MPI.
///
/// Whatever an exchange is, its members send each other what they put in, and each makes its result
/// of that as it does with shared memory: so numbers are the same, bit for bit. Nothing but calls
/// to MPI moves messages on, so they cost the core that waits for them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "validation/execute/mpi_world.h"
#include "validation/execute/transport.h"

namespace stepcast {

class MpiTransport final : public Transport {
 public:
  /// Between the first ranks of the world. kInfeasible where all messages of a step together are
  /// too large.
  static Result<std::unique_ptr<Transport>> Create(const Executable& executable,
                                                   const MpiWorld& world);

  MpiTransport(const MpiTransport&) = delete;
  MpiTransport& operator=(const MpiTransport&) = delete;
  /// Waits for what has been sent: before other ranks end.
  ~MpiTransport() override;

  void Arrive(const At& at, std::int64_t round) override;
  Carried Await(const At& at, std::int64_t round, std::int64_t link_free) override;
  std::int64_t Barrier(std::int64_t round) override;

 private:
  MpiTransport(Layout layout, SharedMemory memory, const MpiWorld& world, int ranks)
      : Transport(std::move(layout), std::move(memory), /*boxes_at=*/0),
        world_(world),
        ranks_(ranks) {}

  const MpiWorld& world_;
  int ranks_;
  std::map<std::uint32_t, std::vector<MpiRequest>> under_way_;  // by instruction
};

}  // namespace stepcast
