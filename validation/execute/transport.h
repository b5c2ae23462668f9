/// \file
/// Messages and collectives between ranks.
///
/// `MemoryTransport`, the usual one, goes through memory that processes of one machine share. There
/// each stream of a rank has a link of a stated bandwidth and latency. A transfer begins when its
/// members are there and the link is free, and lasts as long as the link takes, whatever the memory
/// of the machine could do; those that wait for it sleep, so that the core is free for kernels.
/// What is sent is copied when the instruction is issued; nobody waits for a receiver.
#pragma once

#include <pthread.h>

#include <cstddef>
#include <cstdint>
#include <memory>
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

/// A link so fast that only cores count.
inline constexpr LinkSpeed kNoLink = {Bandwidth::GigabytesPerSecond(1000), Duration()};

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
  std::size_t bytes() const { return bytes_; }

 private:
  SharedMemory(std::byte* data, std::size_t bytes) : data_(data), bytes_(bytes) {}
  std::byte* data_;
  std::size_t bytes_;
};

/// Nanoseconds of a clock that all processes of a machine have in common.
std::int64_t Now();
/// Sleeps until that time of it; the last of the way it spins, since a sleeper wakes late.
void SleepUntil(std::int64_t nanoseconds);

/// What ranks exchange in a step, and where it lies: the same whatever carries it.
class Transport {
 public:
  Transport(const Transport&) = delete;
  Transport& operator=(const Transport&) = delete;
  virtual ~Transport() = default;

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
  virtual void Arrive(const At& at, std::int64_t round) = 0;
  /// Waits until all members have arrived and the link has carried it, from `link_free` on.
  struct Carried {
    std::int64_t start = 0;
    std::int64_t end = 0;
    bool waited = false;  ///< For another member to arrive, asleep.
  };
  virtual Carried Await(const At& at, std::int64_t round, std::int64_t link_free) = 0;
  /// Waits until all ranks are here. Returns when the last of them came.
  virtual std::int64_t Barrier(std::int64_t round) = 0;

 protected:
  struct Mail {  // of one instruction
    std::uint32_t meeting = 0;
    std::uint32_t own = 0;
    std::uint32_t members = 0;
    std::uint32_t first_member = 0;  // into `members`
    Duration wire;
  };
  struct Box {               // of one member
    std::size_t offset = 0;  // in floats
    std::size_t elements = 0;
    std::size_t rank = 0;  // of the executable
  };
  struct Layout {
    std::vector<Mail> mails;   // by instruction of the expanded program
    std::vector<Box> members;  // of each meeting, in order of the group
    /// By meeting: how many arrive.
    std::vector<std::uint32_t> expected;
    std::size_t floats = 0;  // of all boxes
  };
  /// kInfeasible where all messages of a step together are too large.
  static Result<Layout> LayOut(const Executable& executable, const LinkSpeed& link);

  /// Boxes begin that many bytes into the memory.
  Transport(Layout layout, SharedMemory memory, std::size_t boxes_at)
      : layout_(std::move(layout)), memory_(std::move(memory)), boxes_at_(boxes_at) {}
  const Layout& layout() const { return layout_; }
  const SharedMemory& memory() const { return memory_; }
  const Mail& MailOf(const At& at) const { return layout_.mails[at.instruction]; }
  std::span<float> BoxOf(const Box& box) const;

 private:
  Layout layout_;
  SharedMemory memory_;
  std::size_t boxes_at_ = 0;
};

/// Between processes that are forked after it was made.
class MemoryTransport final : public Transport {
 public:
  /// kInfeasible where all messages of a step together are too large.
  static Result<std::unique_ptr<Transport>> Create(const Executable& executable,
                                                   const LinkSpeed& link);

  void Arrive(const At& at, std::int64_t round) override;
  Carried Await(const At& at, std::int64_t round, std::int64_t link_free) override;
  std::int64_t Barrier(std::int64_t round) override;

 private:
  struct Meeting;

  using Transport::Transport;
  Meeting& meeting(std::uint32_t index) const;
  static void Join(Meeting& meeting, std::int64_t round);
};

}  // namespace stepcast
