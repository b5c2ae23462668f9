/// \file
/// Programs that are made to be measured: kernels and exchanges one after the other, the same on
/// every rank, each on tensors of its own.
///
/// They run as steps do, through the executor, so what is measured of them is what a step pays.
/// What else a round touches stands between two uses of a tensor, as in a step. An operand that the
/// kernel before would have written is written just before, by a kernel that is not measured.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/data_flow.h"
#include "simulator/program/op.h"
#include "validation/execute/executable.h"

namespace stepcast {

/// An operand of a kernel under measurement.
struct ProbeOperand {
  std::int64_t elements = 0;
  Access access = Access::kRead;
  /// Random whole numbers below it; from -1 to 1 where it is 0.
  std::int64_t limit = 0;
  /// Operands of a probe with the same number are one tensor; those with none have their own.
  std::optional<int> shared{};
};

struct ProbeKernel {
  Op op;
  Function function = Function::kNothing;
  std::vector<ProbeOperand> operands;
  double scale = 1;
  std::array<std::int64_t, 4> extents{};
  /// The operand that the kernel before has just written, in a step.
  std::optional<std::size_t> fresh{};

  /// Bytes of its operands.
  Bytes footprint() const;
};

class Probe {
 public:
  explicit Probe(int ranks) : ranks_(ranks) {}

  /// Each returns its number among what was added.
  std::size_t AddKernel(ProbeKernel kernel);
  /// kAllReduce, kAllGather, kReduceScatter, kAllToAll (of rows of up to 256 numbers, a part of
  /// each for each rank, as of heads) or kSend, which goes from each even rank to the next and then
  /// back; of that many bytes in the convention of `Op`. There are at least two ranks.
  std::size_t AddExchange(OpKind kind, Bytes bytes);

  Result<Executable> Build() const;
  /// Instruction of the executable, on a rank. Of a transfer, the end that the rank has of the way
  /// there (`back` false) or back.
  std::uint32_t InstructionOf(std::size_t number, std::size_t rank, bool back = false) const;

 private:
  struct Entry {
    ProbeKernel kernel;  // of an exchange, only its Op
    bool is_exchange = false;
  };
  static std::size_t InstructionsOf(const Entry& entry);

  int ranks_;
  std::vector<Entry> entries_;
};

/// How late a core goes on that slept until another rank's message came: the median of many.
/// Zero on a machine with one core, where nobody waits for another.
Result<Duration> MeasureWaking();

/// Standard deviation, as a fraction, of the time that so many cores take for the same work of some
/// ten milliseconds at once; the mean over many times. Zero for one.
Result<double> MeasureSpeedSpread(int cores);

}  // namespace stepcast
