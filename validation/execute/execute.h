/// \file
/// Runs a step for real: one process for each rank, on a core of its own, with real arithmetic.
///
/// A rank runs the instructions of its class in program order on one thread. Kernels take as long
/// as they take. A collective or transfer is only started where it stands, and finished when an
/// instruction that depends on it is reached, or its stream's next one that needs its result; so it
/// goes on beside kernels as on a device. Numbers do not depend on timing: the same seed gives the
/// same losses, bit for bit.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "validation/execute/executable.h"
#include "validation/execute/kernels.h"
#include "validation/execute/mpi_world.h"
#include "validation/execute/transport.h"

namespace stepcast {

struct ExecuteOptions {
  int steps = 1;           ///< All on the same global batch.
  std::uint64_t seed = 1;  ///< Of weights and samples.
  std::int64_t first_sample = 0;
  /// By unit of the model, as in `Execution`: what weights begin with, instead of random numbers.
  std::map<int, std::vector<float>> weights;
  OptimizerSettings optimizer;
  LinkSpeed link;
  /// Ranks are the processes of an MPI job, which all call this; else they are forked, and `link`
  /// is what they exchange things over.
  const MpiWorld* mpi = nullptr;
  /// Ranks may share cores; their times then say little.
  bool allow_sharing_cores = false;
  /// Fills memory that holds nothing yet with NaN, so that a read before a write shows in the loss:
  /// for tests.
  bool poison = false;
};

/// From the start of the step, when all ranks have met.
struct MeasuredTime {
  Duration start;
  Duration finish;
};

struct Execution {
  /// Mean over the global batch, before each step's update.
  std::vector<double> losses;
  /// By step, then by instruction of the executed program.
  std::vector<std::vector<MeasuredTime>> times;
  /// By step, then by instruction: how long after the end of an exchange the rank went on that had
  /// slept until the others were there; zero where it did not sleep.
  std::vector<std::vector<Duration>> woken_late;
  /// By step: until the last rank is done.
  std::vector<Duration> step_times;
  /// By step: something else took a rank's core for a part of it that counts.
  std::vector<bool> disturbed;
  /// By unit of the model: of the first step, averaged over the global batch and not clipped.
  std::map<int, std::vector<float>> gradients;
  /// By unit of the model, after the last step.
  std::map<int, std::vector<float>> weights;
};

/// Cores of this machine that ranks may have.
int CountCores();

/// kInfeasible if there are more ranks than cores, unless that is allowed.
Result<void> CheckCores(const Executable& executable, const ExecuteOptions& options);

/// The errors of `CheckCores`; kIo if a rank dies.
Result<Execution> Execute(const Executable& executable, const ExecuteOptions& options);

/// What a core spends on each instruction of the executed program by itself, without waiting.
struct CoreTimes {
  std::vector<Duration> run;   ///< A kernel. Zero for an exchange between ranks.
  std::vector<Duration> put;   ///< To copy what the rank puts into an exchange.
  std::vector<Duration> take;  ///< To make its result of what all put in.
};

/// Medians over `options.steps` rounds, the first of which warms up; where more than half of the
/// rounds are disturbed, all are made again, at most twice. All ranks go through their
/// instructions in the order of a step, side by side and without waiting for each other or for
/// links: caches are as in a step and all cores busy, and the times are those of the core alone.
/// The errors of `Execute`. With MPI links are left out all the same; see `MeasureExchanges`.
Result<CoreTimes> MeasureCores(const Executable& executable, const ExecuteOptions& options);

/// As `MeasureCores`, but `take` is from when all members have put in what they exchange until the
/// result is made: for a `Probe` over MPI, which moves messages on its core. `put` contains what it
/// takes to begin.
Result<CoreTimes> MeasureExchanges(const Executable& probe, const ExecuteOptions& options);

}  // namespace stepcast
