/// \file
/// Messages and collectives between ranks on one machine, through memory that their processes
/// share.
///
/// Each stream of a rank has a link of a stated bandwidth and latency. A transfer begins when its
/// members are there and the link is free, and lasts as long as the link takes, whatever the memory
/// of the machine could do; those that wait for it sleep, so that the core is free for kernels.
/// What is sent is copied when the instruction is issued; nobody waits for a receiver.
#pragma once

#include <pthread.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "validation/execute/executable.h"

namespace stepcast {

/// One direction of one stream of a rank.
struct LinkSpeed {
  Bandwidth bandwidth = Bandwidth::GigabytesPerSecond(10);
  Duration latency = Duration::Microseconds(5);
};

/// How long such a link carries an operator of that many members: what the slowest link of a ring
/// carries, as the bus bandwidth of nccl-tests counts it.
Duration CarryTime(const Op& op, std::size_t members, const LinkSpeed& link);

/// Memory that processes which are forked later share. Zero at first.
class SharedMemory {
 public:
  static Result<SharedMemory> Create(std::size_t bytes);
  SharedMemory(SharedMemory&& other) noexcept;
  SharedMemory& operator=(SharedMemory&&) = delete;
  SharedMemory(const SharedMemory&) = delete;
  SharedMemory& operator=(const SharedMemory&) = delete;
  ~SharedMemory();

  std::byte* data() const { return data_; }

 private:
  SharedMemory(std::byte* data, std::size_t bytes) : data_(data), bytes_(bytes) {}
  std::byte* data_;
  std::size_t bytes_;
};

/// Nanoseconds of a clock that all processes of a machine have in common.
std::int64_t Now();
/// Sleeps until that time of it; the last of the way it spins, since a sleeper wakes late.
void SleepUntil(std::int64_t nanoseconds);

class Transport {
 public:
  /// Must be made before the ranks fork. kInfeasible where all messages of a step together are too
  /// large.
  static Result<Transport> Create(const Executable& executable, const LinkSpeed& link);

  /// A rank and one of its instructions between ranks.
  struct At {
    std::size_t rank = 0;
    std::uint32_t instruction = 0;
  };
  /// Members of the instruction's group, and which of them the rank is.
  struct Members {
    std::size_t count = 1;
    std::size_t own = 0;
  };
  Members MembersOf(const At& at) const;
  /// Where the rank's contribution is written before `Arrive`.
  std::span<float> Contribution(const At& at) const;
  std::span<const float> ContributionOf(const At& at, std::size_t member) const;
  /// Writes something into all of them, for those who read without waiting.
  void FillContributions() const;
  /// The rank has written its contribution in `round`, which counts from 1. A receiver has none and
  /// does not arrive.
  void Arrive(const At& at, std::int64_t round) const;
  /// Waits until all members have arrived and the link has carried it, from `link_free` on.
  struct Carried {
    std::int64_t start = 0;
    std::int64_t end = 0;
    bool waited = false;  ///< For another member to arrive.
  };
  Carried Await(const At& at, std::int64_t round, std::int64_t link_free) const;
  /// Waits until all ranks are here. Returns when the last of them came.
  std::int64_t Barrier(std::int64_t round) const;

 private:
  struct Meeting;
  struct Mail {  // of one instruction
    std::uint32_t meeting = 0;
    std::uint32_t own = 0;
    std::uint32_t members = 0;
    std::uint32_t first_member = 0;  // into `members_`
    std::int64_t wire_ns = 0;
  };
  struct Box {               // of one member
    std::size_t offset = 0;  // in floats
    std::size_t elements = 0;
  };

  explicit Transport(SharedMemory memory) : memory_(std::move(memory)) {}
  Meeting& meeting(std::uint32_t index) const;
  const Mail& MailOf(const At& at) const { return mails_[at.instruction]; }
  static void Join(Meeting& meeting, std::int64_t round);

  SharedMemory memory_;
  std::size_t boxes_at_ = 0;  // bytes
  std::size_t meetings_ = 0;
  std::size_t floats_ = 0;    // of all boxes
  std::vector<Mail> mails_;   // by instruction of the expanded program
  std::vector<Box> members_;  // of each meeting, in order of the group
};

}  // namespace stepcast
