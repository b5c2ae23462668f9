/// \file
/// Ranks as processes of this machine, and what they leave for the one that started them. Private
/// to the executors.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "simulator/base/result.h"
#include "validation/execute/execute.h"
#include "validation/execute/rank.h"
#include "validation/execute/transport.h"

namespace stepcast {

/// Arrays one after the other in shared memory.
class Layout {
 public:
  /// Returns where it begins.
  template <typename T>
  std::size_t Add(std::size_t count) {
    const std::size_t at = bytes_;
    bytes_ += (count * sizeof(T) + kLine - 1) / kLine * kLine;
    return at;
  }
  /// At least one line, and whole ones.
  std::size_t bytes() const { return bytes_ + kLine; }

 private:
  static constexpr std::size_t kLine = 64;  // bytes of a cache line
  std::size_t bytes_ = 0;
};
template <typename T>
std::span<T> At(const SharedMemory& memory, std::size_t offset, std::size_t count) {
  return {reinterpret_cast<T*>(memory.data() + offset), count};
}

struct Results {
  SharedMemory memory;
  ResultSpace space;
};
Result<Results> MakeResults(const Executable& executable, int steps);
/// What is in `results` after all steps.
Execution Read(const Executable& executable, const ResultSpace& results, int steps);

/// For a process just forked: it has the core of that number (in turn, where there are fewer) and
/// one thread, and dies with the one that made it.
void BecomeRank(int rank);

/// Runs `body(0)` to `body(count - 1)`, each in a process of its own that dies with this one, and
/// waits for all. A body returns the exit code of its process; 0 is well. Where one fails, the
/// others, which would wait for it forever, are ended. kIo names the first that failed; there must
/// be no other children.
Result<void> RunInProcesses(int count, const std::function<int(int index)>& body);

}  // namespace stepcast
