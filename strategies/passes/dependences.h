/// \file
/// What must come before what in a Program, whatever order its instructions are issued in.
///
/// A Program lists only dependences across streams: what runs on one stream is ordered by it, so
/// most true dependences are hidden. Here they are found, for passes that reorder and for the check
/// of what they did:
///   - data: who reads and writes the same elements, from the step's DataFlow;
///   - those that the Program lists;
///   - rendezvous: members meet in one order on all ranks, so each keeps that of its stream;
///   - host: what blocks the host thread stays between what was issued before and after it, and the
///     host's own work for a micro-batch comes before what it launches for it;
///   - buffers: who uses what is allocated and freed, as lifetimes rather than as an order.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/program/data_flow.h"
#include "simulator/program/program.h"

namespace stepcast {

enum class DependenceKind : std::uint8_t {
  kListed,      ///< The Program says so.
  kData,        ///< One writes elements that the other reads or writes.
  kStream,      ///< On one stream, and nobody has said what they compute.
  kRendezvous,  ///< On one stream, and both meet other ranks.
  kHost,        ///< The host thread does one before the other.
};

/// Whether the first must have finished before the second starts. Else it is enough that it is
/// issued before: the stream, or the host thread, does the rest.
constexpr bool MustFinish(DependenceKind kind) {
  return kind == DependenceKind::kListed || kind == DependenceKind::kData;
}

struct Dependence {
  InstructionId before{};
  DependenceKind kind = DependenceKind::kListed;

  friend bool operator==(const Dependence&, const Dependence&) = default;
};

/// A buffer from where it is taken to where it is returned. It is live for its users, which are in
/// program order, the one that allocates first and the one that frees last.
struct BufferLifetime {
  BufferId buffer{};
  bool freed = true;  ///< Else it is held when the step ends.
  std::uint32_t first_user = 0;
  std::uint32_t last_user = 0;  ///< One past the end, in `Dependences::users`.
};

class Dependences {
 public:
  std::size_t size() const { return offsets_.size() - 1; }
  /// What must come before an instruction: earlier ones of its rank class, in program order, each
  /// once. Of several reasons one that asks for the end counts.
  std::span<const Dependence> of(InstructionId id) const {
    const auto i = static_cast<std::size_t>(id);
    return {edges_.data() + offsets_[i], edges_.data() + offsets_[i + 1]};
  }
  std::span<const BufferLifetime> lifetimes() const { return lifetimes_; }
  std::span<const InstructionId> users(const BufferLifetime& lifetime) const {
    return {users_.data() + lifetime.first_user, users_.data() + lifetime.last_user};
  }

 private:
  friend class DependenceFinder;
  std::vector<std::uint32_t> offsets_{0};
  std::vector<Dependence> edges_;
  std::vector<BufferLifetime> lifetimes_;
  std::vector<InstructionId> users_;
};

enum class ListedDependences : std::uint8_t {
  kAll,
  /// Between two kernels or collectives whose operands are known, those alone decide: a framework
  /// waits for more than it needs, such as for gradients of weights before it sends those of
  /// inputs. What allocates keeps its waits: they bound memory.
  kNeeded,
  /// The same of waits for the end of a send alone.
  kNeededOfSends,
};

/// Between two whose operands are known, the second of which takes no memory: what they touch says
/// whether one waits for the other, whatever the Program lists.
bool DataDecides(const Program& program, const DataFlow& flow, InstructionId before,
                 InstructionId after);

/// Without `flow` (null) each stream keeps its order, since nothing says what could change it; only
/// the order between streams is open then, and `listed` has no effect.
///
/// Users of a buffer are those that name it (kRead, kWrite). Where none does, they are the
/// instructions between its allocation and its freeing that are of the same layer and chunk as
/// either: of the same micro-batch if it holds activations; of gradients and buffers also those
/// that reduce gradients or update weights, as far as they touch the same tensors.
Dependences FindDependences(const Program& program, const DataFlow* flow,
                            ListedDependences listed = ListedDependences::kAll);

}  // namespace stepcast
